/**
 * A box is a set of worlds: for each facet a set of blocks, as bit masks of `BLOCK_BITS` bits in consecutive slots.
 * It holds every world that picks one of these blocks in each facet. All boxes of a use share one layout.
 */
export type Box = readonly number[];

/** Thirty-one, so that every mask stays a small integer. */
export const BLOCK_BITS = 31;

/** The slots of one facet: from `start` up to, not including, `end`. */
export interface Slots {
  readonly start: number;
  readonly end: number;
}

export type Layout = readonly Slots[];

/** A term is a box with holes: the worlds of `box` that lie in none of `holes`. */
export interface Term {
  readonly box: Box;
  readonly holes: readonly Box[];
}

export function meetBoxes(a: Box, b: Box): number[] {
  return a.map((mask, slot) => mask & (b[slot] ?? 0));
}

/** True where the boxes share a world. */
export function overlap(layout: Layout, a: Box, b: Box): boolean {
  for (const { start, end } of layout) {
    let common = 0;
    for (let slot = start; slot < end; slot += 1) common |= (a[slot] ?? 0) & (b[slot] ?? 0);
    if (common === 0) return false;
  }
  return true;
}

/** True where every world of `inner`, which is not empty, lies in `outer`. */
export function isInside(inner: Box, outer: Box): boolean {
  for (let slot = 0; slot < inner.length; slot += 1) if (((inner[slot] ?? 0) & ~(outer[slot] ?? 0)) !== 0) return false;
  return true;
}

export function isInsideFacet(inner: Box, outer: Box, { start, end }: Slots): boolean {
  for (let slot = start; slot < end; slot += 1) if (((inner[slot] ?? 0) & ~(outer[slot] ?? 0)) !== 0) return false;
  return true;
}

/** `box` with one facet taken from another box. */
export function withFacet(box: Box, other: Box, { start, end }: Slots): number[] {
  const result = [...box];
  for (let slot = start; slot < end; slot += 1) result[slot] = other[slot] ?? 0;
  return result;
}

/** `box` without the blocks that `other` has in one facet. */
function withoutFacet(box: Box, other: Box, { start, end }: Slots): number[] {
  const result = [...box];
  for (let slot = start; slot < end; slot += 1) result[slot] = (result[slot] ?? 0) & ~(other[slot] ?? 0);
  return result;
}

/** The worlds of `box` outside all of `taken`, as boxes that share no world. */
export function subtractBoxes(layout: Layout, box: Box, taken: readonly Box[]): Box[] {
  let rest: Box[] = [box];
  for (const other of taken) {
    rest = rest.flatMap((part) => (overlap(layout, part, other) ? subtractBox(layout, part, other) : [part]));
  }
  return rest;
}

function subtractBox(layout: Layout, box: Box, taken: Box): Box[] {
  const parts: Box[] = [];
  let inside: Box = box;
  for (const slots of layout) {
    if (isInsideFacet(inside, taken, slots)) continue;
    parts.push(withoutFacet(inside, taken, slots));
    inside = meetFacet(inside, taken, slots);
  }
  return parts;
}

function meetFacet(box: Box, other: Box, { start, end }: Slots): number[] {
  const result = [...box];
  for (let slot = start; slot < end; slot += 1) result[slot] = (result[slot] ?? 0) & (other[slot] ?? 0);
  return result;
}

/**
 * Finds worlds of `within` that lie in no term: a box of nothing else, or undefined where the terms cover `within`.
 *
 * A search with propagation, as in a SAT solver: a term that leaves one way out forces it; else the term with the
 * fewest ways out is branched on, and branches share no world. Exact, and independent of how many worlds there are.
 */
export function findOutside(layout: Layout, within: Box, terms: readonly Term[]): Box | undefined {
  let box = within;
  let open = terms;
  for (;;) {
    const step = propagate(layout, box, open);
    if (step === "covered") return undefined;
    if (step.narrowed === undefined) {
      if (step.open.length === 0) return box;
      return branch(layout, box, step.open);
    }
    box = step.narrowed;
    open = step.open;
  }
}

/** Every world of `box` that is in no hole is in the term; undefined where there is none. */
export function findInside(layout: Layout, { box, holes }: Term): Box | undefined {
  if (holes.length === 0) return box;
  return findOutside(
    layout,
    box,
    holes.map((hole) => ({ box: hole, holes: [] })),
  );
}

interface WaysOut {
  readonly term: Term;
  /** Facets in which the box reaches beyond the term's box. */
  readonly exits: readonly Slots[];
  /** Holes of the term that the box reaches. */
  readonly holes: readonly Box[];
}

interface Step {
  readonly open: readonly Term[];
  /** The box, narrowed by a term that leaves one way out only. */
  readonly narrowed: Box | undefined;
}

function propagate(layout: Layout, box: Box, terms: readonly Term[]): Step | "covered" {
  const open: Term[] = [];
  for (const term of terms) {
    const ways = waysOut(layout, box, term);
    if (ways === undefined) continue;
    const count = ways.exits.length + ways.holes.length;
    if (count === 0) return "covered";
    open.push(term);
    if (count === 1) {
      const [exit] = ways.exits;
      const [hole] = ways.holes;
      const narrowed = exit === undefined ? meetBoxes(box, hole ?? box) : withoutFacet(box, term.box, exit);
      return { open: exit === undefined ? terms : terms.filter((other) => other !== term), narrowed };
    }
  }
  return { open, narrowed: undefined };
}

/** Undefined where the box and the term share no world. */
function waysOut(layout: Layout, box: Box, term: Term): WaysOut | undefined {
  if (!overlap(layout, box, term.box)) return undefined;
  const exits = layout.filter((slots) => !isInsideFacet(box, term.box, slots));
  if (term.holes.length === 0) return { term, exits, holes: [] };
  const common = exits.length === 0 ? box : meetBoxes(box, term.box);
  const holes: Box[] = [];
  for (const hole of term.holes) {
    if (!overlap(layout, common, hole)) continue;
    if (isInside(common, hole)) return undefined;
    holes.push(hole);
  }
  return { term, exits, holes };
}

function branch(layout: Layout, box: Box, terms: readonly Term[]): Box | undefined {
  const ways = fewestWays(layout, box, terms);
  if (ways === undefined) return box;
  let inside: Box = box;
  for (const slots of ways.exits) {
    const found = findOutside(layout, withoutFacet(inside, ways.term.box, slots), terms);
    if (found !== undefined) return found;
    inside = meetFacet(inside, ways.term.box, slots);
  }
  for (const hole of ways.holes) {
    if (!overlap(layout, inside, hole)) continue;
    const found = findOutside(layout, meetBoxes(inside, hole), terms);
    if (found !== undefined) return found;
  }
  return undefined;
}

function fewestWays(layout: Layout, box: Box, terms: readonly Term[]): WaysOut | undefined {
  let best: WaysOut | undefined;
  for (const term of terms) {
    const ways = waysOut(layout, box, term);
    if (ways === undefined) continue;
    const count = ways.exits.length + ways.holes.length;
    if (best === undefined || count < best.exits.length + best.holes.length) best = ways;
    if (count <= 2) break;
  }
  return best;
}
