import type { World } from "./scope.ts";
import type { Taxonomy } from "./taxonomy.ts";
import { listStatedAtoms, type Use } from "./uses.ts";

/**
 * Every world of a use over these facets. Only the facets that a clause, the scope of a piece of evidence or the tactic
 * names are worth enumerating: nothing that the page defines looks at any other.
 */
export function listWorlds(use: Use, facets: readonly string[], taxonomy: Taxonomy): readonly World[] {
  let worlds: readonly World[] = [new Map()];
  for (const facet of facets) {
    const stated = use.values.get(facet);
    const atoms = stated === undefined ? taxonomy.listAllAtoms(facet) : listStatedAtoms(facet, stated, taxonomy);
    worlds = worlds.flatMap((world) => [...atoms].map((atom) => new Map([...world, [facet, atom]])));
  }
  return worlds;
}
