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
/** A term is a box with holes: the worlds of `box` that lie in none of `holes`. */
export interface Term {
    readonly box: Box;
    readonly holes: readonly Box[];
}
export declare function termOf(box: Box): Term;
export declare function meetBoxes(a: Box, b: Box): number[];
/** True where the boxes share a world. */
export declare function overlap(layout: Layout, a: Box, b: Box): boolean;
/** True where every world of `inner`, which is not empty, lies in `outer`. */
export declare function isInside(inner: Box, outer: Box): boolean;
export declare function isInsideFacet(inner: Box, outer: Box, { start, end }: Words): boolean;
/** `box` with one facet taken from another box. */
export declare function withFacet(box: Box, other: Box, { start, end }: Words): number[];
/** The worlds of `box` outside all of `taken`, as boxes that share no world. */
export declare function subtractBoxes(layout: Layout, box: Box, taken: readonly Box[]): readonly Box[];
/**
 * Finds worlds of `within` that lie in no term: a box of nothing else, or undefined where the terms cover `within`.
 *
 * A search with propagation, as in a SAT solver: a term that leaves one way out forces it; else the term with the
 * fewest ways out is branched on, and branches share no world. Exact, and independent of how many worlds there are.
 */
export declare function findOutside(layout: Layout, within: Box, terms: readonly Term[]): Box | undefined;
/** Some worlds of the term; undefined where its holes leave none. */
export declare function findInside(layout: Layout, { box, holes }: Term): Box | undefined;
