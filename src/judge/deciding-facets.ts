import {
  BLOCK_BITS,
  type Box,
  findOutside,
  isInsideFacet,
  type Layout,
  type Slots,
  type Term,
  withFacet,
} from "./box.ts";
import type { LocalFacet, LocalProblem } from "./local-problem.ts";

/**
 * The fewest facets such that worlds that agree in them agree on failing. The worlds of a use are all combinations of
 * its facets' values, so these are just the facets in which a change alone can change the answer.
 */
export function findDeciding(problem: LocalProblem, failing: readonly Term[]): LocalFacet[] {
  return problem.facets.filter((facet) => failing.some((term) => canLeave(problem, term, failing, facet)));
}

/** True where some failing world of the term stops failing when its value in one facet changes. */
function canLeave(problem: LocalProblem, term: Term, failing: readonly Term[], { slots, blocks }: LocalFacet): boolean {
  const { layout, full } = problem;
  const cutting = term.holes.filter((hole) => !isInsideFacet(full, hole, slots));
  if (isInsideFacet(full, term.box, slots) && cutting.length === 0) return false;
  const anywhere = withFacet(term.box, full, slots);
  const tried = new Set<string>();
  for (let block = 0; block < blocks.length; block += 1) {
    if (!hasBlock(term.box, slots, block)) continue;
    const here = term.holes.filter((hole) => hasBlock(hole, slots, block));
    const key = here.map((hole) => term.holes.indexOf(hole)).join();
    if (tried.has(key)) continue;
    tried.add(key);
    const stretched = here.map((hole) => ({ box: withFacet(hole, full, slots), holes: [] }));
    if (findOutside(layout, anywhere, [...stretched, ...failing]) !== undefined) return true;
  }
  return false;
}

export function hasBlock(box: Box, { start }: Slots, block: number): boolean {
  return ((box[start + Math.floor(block / BLOCK_BITS)] ?? 0) & (1 << (block % BLOCK_BITS))) !== 0;
}

/** `box` with a single block in one facet. */
export function withBlock(box: Box, { start, end }: Slots, block: number): Box {
  const result = [...box];
  for (let slot = start; slot < end; slot += 1) result[slot] = 0;
  result[start + Math.floor(block / BLOCK_BITS)] = 1 << (block % BLOCK_BITS);
  return result;
}

/** True where no term reaches into the box. */
export function isFree(layout: Layout, box: Box, terms: readonly Term[]): boolean {
  return terms.every((term) => {
    const holes = term.holes.map((hole) => ({ box: hole, holes: [] }));
    const common = box.map((mask, slot) => mask & (term.box[slot] ?? 0));
    const isEmpty = layout.some(({ start, end }) => common.slice(start, end).every((mask) => mask === 0));
    return isEmpty || findOutside(layout, common, holes) === undefined;
  });
}
