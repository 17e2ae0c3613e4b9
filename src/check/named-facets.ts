import type { Clause, Restriction } from "../model/policy.ts";

/** The facets that the clause itself names; for `only`, those of the activity and of whom it is reserved for. */
export function namedFacets(clause: Clause | undefined): string[] {
  const named = clause?.scope.facets.map(({ facet }) => facet) ?? [];
  return clause?.modality === "only" ? [...new Set([...named, ...reservedFacets(clause)])] : named;
}

export function reservedFacets(clause: Restriction): string[] {
  return clause.only.facets.map(({ facet }) => facet);
}
