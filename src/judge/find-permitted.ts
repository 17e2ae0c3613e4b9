import type { Use } from "../model/verdict.ts";
import type { FacetTaxonomy } from "../taxonomy/facet-taxonomy.ts";
import { type IndexSet, listCommon } from "./index-set.ts";
import { isPermitted } from "./judge-use.ts";
import type { LocalContext } from "./local-context.ts";
import type { PolicySet } from "./policy-set.ts";

/** Each candidate is judged, so that what is offered really is permitted: a few dozen must do. */
const MOST_TRIED = 40;
const MOST_OFFERED = 4;

/** Concepts with which a use would be permitted, in one of its facets. */
export type FindPermitted = (use: Use, facet: string, context: LocalContext) => string[];

const ofAll = new WeakMap<PolicySet, FindPermitted>();

/** The same for all norms of a set: most strategies are governed by all, and what is found for one holds for the next. */
export function findPermittedByAll(set: PolicySet, norms: IndexSet): FindPermitted {
  const find = ofAll.get(set) ?? createFindPermitted(set, norms);
  ofAll.set(set, find);
  return find;
}

/** Looks among what permissions of these norms name; concepts of the same kind as the use's own come first. */
export function createFindPermitted(set: PolicySet, norms: IndexSet): FindPermitted {
  const known = new Map<string, readonly string[]>();
  const named = new Map<string, ReadonlySet<string>>();
  const namedIn = (facet: string): ReadonlySet<string> => {
    const concepts = named.get(facet) ?? listNamed(set, norms, facet);
    named.set(facet, concepts);
    return concepts;
  };
  const candidatesFor = (facet: string, concept: string): readonly string[] => {
    const key = `${facet}=${concept}`;
    const candidates = known.get(key) ?? listNearest(set.taxonomies.get(facet), namedIn(facet), concept);
    known.set(key, candidates);
    return candidates;
  };
  return (use, facet, context) => {
    const own = use.values.find((value) => value.facet === facet);
    const offered: string[] = [];
    for (const concept of own === undefined ? [] : candidatesFor(facet, own.concept)) {
      const values = use.values.map((value) => (value === own ? { ...value, concept, isKnown: true } : value));
      if (isPermitted(set, { values }, context)) offered.push(concept);
      if (offered.length === MOST_OFFERED) break;
    }
    return offered;
  };
}

function listNearest(taxonomy: FacetTaxonomy | undefined, named: ReadonlySet<string>, own: string): string[] {
  if (taxonomy === undefined) return [];
  const kinds = listBroader(taxonomy, own);
  // How many concepts are broader than both: the more, the more alike the two are.
  const nearness = new Map<string, number>();
  for (const concept of named) {
    if (concept === own || concept === taxonomy.facet) continue;
    nearness.set(concept, [...listBroader(taxonomy, concept)].filter((index) => kinds.has(index)).length);
  }
  return [...nearness.keys()].toSorted((a, b) => (nearness.get(b) ?? 0) - (nearness.get(a) ?? 0)).slice(0, MOST_TRIED);
}

function listNamed(set: PolicySet, norms: IndexSet, facet: string): Set<string> {
  const permissions = listCommon(norms, set.index.permissions).flatMap((index) => set.norms[index]?.norm ?? []);
  const parts = permissions.flatMap(({ scopes }) => scopes).flatMap((scope) => scope.facets);
  const names = parts.filter((part) => part.facet === facet).flatMap((part) => part.names);
  return new Set(names.flatMap(({ concepts }) => concepts));
}

/** A concept and all that is broader, as indices. */
function listBroader(taxonomy: FacetTaxonomy, id: string): Set<number> {
  const reached = new Set<number>();
  const waiting = [taxonomy.byId.get(id)?.index];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (reached.has(next)) continue;
    reached.add(next);
    waiting.push(...(taxonomy.concepts[next]?.broader ?? []));
  }
  return reached;
}
