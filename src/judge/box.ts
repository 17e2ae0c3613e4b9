/**
 * A box is a set of worlds: for each facet a set of classes, as bits of 32 in consecutive words. It holds every world
 * that picks one of these classes in each facet. All boxes of a use share one layout.
 */
export type Box = readonly number[];

/** The words of one facet: from `start` up to, not including, `end`. */
export interface Words {
  readonly start: number;
  readonly end: number;
}

export type Layout = readonly Words[];

// The loops of this file count by themselves where they are innermost: until the compiler of the engine has come round to
// them, `for of` makes objects, and most runs are over before it has.

/** A term is a box with holes: the worlds of `box` that lie in none of `holes`. */
export interface Term {
  readonly box: Box;
  readonly holes: readonly Box[];
}

const NO_HOLES: readonly Box[] = [];
const NO_WORDS: Words = { start: 0, end: 0 };
const NO_TERM: Term = { box: [], holes: NO_HOLES };

export function termOf(box: Box): Term {
  return { box, holes: NO_HOLES };
}

export function meetBoxes(a: Box, b: Box): number[] {
  const common = a.slice();
  for (let word = 0; word < common.length; word += 1) common[word] = (common[word] ?? 0) & (b[word] ?? 0);
  return common;
}

/** True where the boxes share a world. */
export function overlap(layout: Layout, a: Box, b: Box): boolean {
  for (let facet = 0; facet < layout.length; facet += 1) {
    const { start, end } = layout[facet] ?? NO_WORDS;
    let common = 0;
    for (let word = start; word < end; word += 1) common |= (a[word] ?? 0) & (b[word] ?? 0);
    if (common === 0) return false;
  }
  return true;
}

/** True where every world of `inner`, which is not empty, lies in `outer`. */
export function isInside(inner: Box, outer: Box): boolean {
  for (let word = 0; word < inner.length; word += 1) {
    if (((inner[word] ?? 0) & ~(outer[word] ?? 0)) !== 0) return false;
  }
  return true;
}

export function isInsideFacet(inner: Box, outer: Box, { start, end }: Words): boolean {
  for (let word = start; word < end; word += 1) {
    if (((inner[word] ?? 0) & ~(outer[word] ?? 0)) !== 0) return false;
  }
  return true;
}

/** `box` with one facet taken from another box. */
export function withFacet(box: Box, other: Box, { start, end }: Words): number[] {
  const result = box.slice();
  for (let word = start; word < end; word += 1) result[word] = other[word] ?? 0;
  return result;
}

/** `box` without the classes that `other` has in one facet. */
function withoutFacet(box: Box, other: Box, { start, end }: Words): number[] {
  const result = box.slice();
  for (let word = start; word < end; word += 1) result[word] = (result[word] ?? 0) & ~(other[word] ?? 0);
  return result;
}

function meetFacet(box: Box, other: Box, { start, end }: Words): number[] {
  const result = box.slice();
  for (let word = start; word < end; word += 1) result[word] = (result[word] ?? 0) & (other[word] ?? 0);
  return result;
}

/** The worlds of `box` outside all of `taken`, as boxes that share no world. */
export function subtractBoxes(layout: Layout, box: Box, taken: readonly Box[]): readonly Box[] {
  let rest: readonly Box[] = [box];
  for (const other of taken) {
    rest = rest.flatMap((part) => (overlap(layout, part, other) ? subtractBox(layout, part, other) : [part]));
  }
  return rest;
}

function subtractBox(layout: Layout, box: Box, taken: Box): Box[] {
  const parts: Box[] = [];
  let inside: Box = box;
  for (const words of layout) {
    if (isInsideFacet(inside, taken, words)) continue;
    parts.push(withoutFacet(inside, taken, words));
    inside = meetFacet(inside, taken, words);
  }
  return parts;
}

/**
 * Finds worlds of `within` that lie in no term: a box of nothing else, or undefined where the terms cover `within`.
 *
 * A search with propagation, as in a SAT solver: a term that leaves one way out forces it; else the term with the
 * fewest ways out is branched on, and branches share no world. Exact, and independent of how many worlds there are.
 */
export function findOutside(layout: Layout, within: Box, terms: readonly Term[]): Box | undefined {
  return search({ layout, effort: ENDLESS }, within.slice(), terms.slice());
}

/** How many terms searches may still look at; below zero, they have given up. */
export interface Effort {
  left: number;
}

const ENDLESS: Effort = { left: Number.POSITIVE_INFINITY };

/** Boxes of one layout, and how much may be done to search among them. */
export interface SearchSpace {
  readonly layout: Layout;
  readonly effort: Effort;
}

/**
 * The same within a limit: people can write down questions that no program answers in their lifetime. Where the effort is
 * below zero afterwards, undefined means that nobody knows.
 */
export function tryOutside(space: SearchSpace, within: Box, terms: readonly Term[]): Box | undefined {
  return search(space, within.slice(), terms.slice());
}

/** Works in place, on a box and a list of its own: copies would cost more than the search. */
function search(space: SearchSpace, box: number[], open: Term[]): Box | undefined {
  const { layout, effort } = space;
  for (;;) {
    effort.left -= open.length + 1;
    if (effort.left < 0) return undefined;
    let left = 0;
    let best: Term | undefined;
    let fewest = Number.POSITIVE_INFINITY;
    let isNarrowed = false;
    for (let index = 0; index < open.length; index += 1) {
      const term = open[index] ?? NO_TERM;
      const count = countWays(layout, box, term);
      if (count === APART) continue;
      if (count === 0) return undefined;
      if (count === 1) {
        takeOnlyWay(layout, box, term);
        isNarrowed = true;
        if (term.holes.length === 0) continue;
      } else if (count < fewest) {
        fewest = count;
        best = term;
      }
      open[left] = term;
      left += 1;
    }
    open.length = left;
    if (!isNarrowed) return best === undefined ? box : branch(space, box, { term: best, terms: open });
  }
}

/** Some worlds of the term; undefined where its holes leave none. */
export function findInside(layout: Layout, { box, holes }: Term): Box | undefined {
  return holes.length === 0 ? box : findOutside(layout, box, holes.map(termOf));
}

/** The box and the term share no world. */
const APART = -1;

/**
 * In how many ways worlds of a box can be outside a term: beyond its box in some facet, or in one of its holes.
 */
function countWays(layout: Layout, box: Box, term: Term): number {
  const exits = countExits(layout, box, term.box);
  if (exits === APART || term.holes.length === 0) return exits;
  const common = exits === 0 ? box : meetBoxes(box, term.box);
  let count = exits;
  for (const hole of term.holes) {
    if (!overlap(layout, common, hole)) continue;
    if (isInside(common, hole)) return APART;
    count += 1;
  }
  return count;
}

/** In how many facets a box reaches beyond another. */
function countExits(layout: Layout, box: Box, other: Box): number {
  let count = 0;
  for (let facet = 0; facet < layout.length; facet += 1) {
    const { start, end } = layout[facet] ?? NO_WORDS;
    let common = 0;
    let beyond = 0;
    for (let word = start; word < end; word += 1) {
      const bits = box[word] ?? 0;
      const own = other[word] ?? 0;
      common |= bits & own;
      beyond |= bits & ~own;
    }
    if (common === 0) return APART;
    if (beyond !== 0) count += 1;
  }
  return count;
}

/** Narrows a box to what a term leaves of it, where it leaves one way out. */
function takeOnlyWay(layout: Layout, box: number[], term: Term): void {
  for (const words of layout) {
    if (isInsideFacet(box, term.box, words)) continue;
    for (let word = words.start; word < words.end; word += 1) box[word] = (box[word] ?? 0) & ~(term.box[word] ?? 0);
    return;
  }
  const hole = term.holes.find((candidate) => overlap(layout, box, candidate)) ?? box;
  for (let word = 0; word < box.length; word += 1) box[word] = (box[word] ?? 0) & (hole[word] ?? 0);
}

function branch(
  space: SearchSpace,
  box: Box,
  { term, terms }: { readonly term: Term; readonly terms: readonly Term[] },
): Box | undefined {
  const { layout } = space;
  let inside = box;
  for (const words of layout) {
    if (isInsideFacet(inside, term.box, words)) continue;
    const found = search(space, withoutFacet(inside, term.box, words), terms.slice());
    if (found !== undefined) return found;
    inside = meetFacet(inside, term.box, words);
  }
  for (const hole of term.holes) {
    if (!overlap(layout, inside, hole)) continue;
    const found = search(space, meetBoxes(inside, hole), terms.slice());
    if (found !== undefined) return found;
  }
  return undefined;
}
