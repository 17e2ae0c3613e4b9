import type { FacetScope, Name } from "../model/scope.ts";
import type { ConceptMatch, Use, UseValue } from "../model/verdict.ts";
import { type FacetTaxonomy, findPath, isWithin } from "../taxonomy/facet-taxonomy.ts";
import type { TaxonomySet } from "../taxonomy/taxonomy-set.ts";
import type { Norm } from "./norm.ts";

/** For each facet that a norm names, the name through which it reaches the use, and the concepts between the two. */
export function matchNorm(taxonomies: TaxonomySet, norm: Norm, use: Use): ConceptMatch[] {
  return norm.scopes.flatMap((scope) =>
    scope.facets.flatMap((part) => {
      const taxonomy = taxonomies.get(part.facet);
      const isInherited = scope === norm.policy.appliesTo;
      const match = taxonomy === undefined ? undefined : matchFacet(taxonomy, part, use);
      return match === undefined ? [] : [{ ...match, isInherited }];
    }),
  );
}

type BareMatch = Omit<ConceptMatch, "isInherited">;

function matchFacet(taxonomy: FacetTaxonomy, { facet, names }: FacetScope, use: Use): BareMatch | undefined {
  const value = use.values.find((candidate) => candidate.facet === facet);
  const [first] = names;
  if (first === undefined) return undefined;
  if (value === undefined) return { facet, named: first, value, path: [], relation: "open" };
  return findBest(names.flatMap((named) => matchName(taxonomy, named, value)));
}

/** The nearest concept that holds the whole value says the most. */
function findBest(matches: readonly BareMatch[]): BareMatch | undefined {
  const whole = matches.filter(({ relation }) => relation === "within");
  const candidates = whole.length > 0 ? whole : matches;
  return candidates.toSorted((a, b) => a.path.length - b.path.length)[0];
}

function matchName(taxonomy: FacetTaxonomy, named: Name, value: UseValue): BareMatch[] {
  const concept = value.isKnown ? value.concept : taxonomy.facet;
  return named.concepts.flatMap((wanted): BareMatch[] => {
    const base = { facet: taxonomy.facet, named, value };
    if (isWithin(taxonomy, concept, wanted)) {
      return [{ ...base, relation: "within", path: labelPath(taxonomy, concept, wanted) }];
    }
    if (isWithin(taxonomy, wanted, concept)) {
      return [{ ...base, relation: "part", path: labelPath(taxonomy, wanted, concept) }];
    }
    const shared = findShared(taxonomy, concept, wanted);
    return shared === undefined ? [] : [{ ...base, relation: "shared", path: labelPath(taxonomy, shared, wanted) }];
  });
}

function labelPath(taxonomy: FacetTaxonomy, from: string, to: string): string[] {
  return findPath(taxonomy, from, to).map(({ label }) => label);
}

/** A concept within both: the first in the order of the taxonomy. */
function findShared(taxonomy: FacetTaxonomy, a: string, b: string): string | undefined {
  return taxonomy.concepts.find(({ id }) => isWithin(taxonomy, id, a) && isWithin(taxonomy, id, b))?.id;
}
