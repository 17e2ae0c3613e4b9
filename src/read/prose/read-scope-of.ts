import type { ReadScope } from "../../model/extraction.ts";

/** Concepts by their facets, each once. */
export function readScopeOf(names: readonly { readonly facet: string; readonly concept: string }[]): ReadScope {
  const facets = new Map<string, Set<string>>();
  for (const { facet, concept } of names) facets.set(facet, (facets.get(facet) ?? new Set()).add(concept));
  return Object.fromEntries([...facets].map(([facet, concepts]) => [facet, [...concepts]]));
}
