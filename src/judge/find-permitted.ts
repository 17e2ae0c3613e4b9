import type { Use } from "../model/verdict.ts";
import type { FacetTaxonomy } from "../taxonomy/facet-taxonomy.ts";
import { judgeUse } from "./judge-use.ts";
import type { LocalContext } from "./local-context.ts";
import { hasNorm } from "./norm-set.ts";
import type { PolicySet } from "./policy-set.ts";

/** Each candidate is judged, so that what is offered really is permitted: a few dozen must do. */
const MOST_TRIED = 40;
const MOST_OFFERED = 4;

/** Concepts that permissions name, with which the use would be permitted; those of the same kind as its own first. */
export function findPermitted(
  set: PolicySet,
  use: Use,
  { facet, context }: { readonly facet: string; readonly context: LocalContext },
): string[] {
  const taxonomy = set.taxonomies.get(facet);
  const own = use.values.find((value) => value.facet === facet);
  if (taxonomy === undefined || own === undefined) return [];
  const candidates = listNamed(set, facet, context)
    .filter((concept) => concept !== own.concept && concept !== facet)
    .toSorted((a, b) => nearness(taxonomy, b, own.concept) - nearness(taxonomy, a, own.concept));
  const offered: string[] = [];
  for (const concept of candidates.slice(0, MOST_TRIED)) {
    const values = use.values.map((value) => (value === own ? { ...value, concept, isKnown: true } : value));
    if (judgeUse(set, { values }, context).kind === "permitted") offered.push(concept);
    if (offered.length === MOST_OFFERED) break;
  }
  return offered;
}

function listNamed(set: PolicySet, facet: string, { norms }: LocalContext): string[] {
  const named = new Set<string>();
  for (const { norm, index } of set.norms) {
    if (norm.says !== "permits" || !hasNorm(norms, index)) continue;
    for (const part of norm.scopes.flatMap((scope) => scope.facets)) {
      if (part.facet !== facet) continue;
      for (const concept of part.names.flatMap((name) => name.concepts)) named.add(concept);
    }
  }
  return [...named];
}

/** How many concepts are broader than both: the more, the more alike the two are. */
function nearness(taxonomy: FacetTaxonomy, a: string, b: string): number {
  const other = listBroader(taxonomy, b);
  return [...listBroader(taxonomy, a)].filter((index) => other.has(index)).length;
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
