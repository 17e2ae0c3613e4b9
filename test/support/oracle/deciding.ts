import type { World } from "./scope.ts";

export interface JudgedWorld {
  readonly world: World;
  readonly fails: boolean;
}

/** Whether worlds that agree in these facets agree on failing. */
export function doDecide(facets: readonly string[], worlds: readonly JudgedWorld[]): boolean {
  const failing = new Map<string, boolean>();
  return worlds.every(({ world, fails }) => {
    const key = facets.map((facet) => world.get(facet)).join(" ");
    const known = failing.get(key);
    failing.set(key, fails);
    return known === undefined || known === fails;
  });
}

/** The fewest facets that decide, the first such set in the facets' order. */
export function findDecidingFacets(facets: readonly string[], worlds: readonly JudgedWorld[]): readonly string[] {
  for (let size = 0; size <= facets.length; size++) {
    for (const subset of listSubsets(facets, size)) {
      if (doDecide(subset, worlds)) return subset;
    }
  }
  throw new Error("Two different worlds agree in every facet.");
}

/** All subsets of this size, in the facets' order. */
function* listSubsets(facets: readonly string[], size: number): Generator<readonly string[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (const [index, facet] of facets.entries()) {
    for (const rest of listSubsets(facets.slice(index + 1), size - 1)) yield [facet, ...rest];
  }
}
