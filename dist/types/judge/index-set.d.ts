/**
 * A set of things (norms, terms) by their numbers, as bits of 32 in consecutive words. It is a plain array, since judging
 * a use makes a few of them: a typed array of this size costs many times more to make.
 */
export type IndexSet = readonly number[];
export declare function createIndexSet(count: number): number[];
export declare function addIndex(set: number[], index: number): void;
export declare function removeIndex(set: number[], index: number): void;
export declare function hasIndex(set: IndexSet, index: number): boolean;
export declare function addAll(set: number[], others: IndexSet): void;
export declare function keepAll(set: number[], others: IndexSet): void;
/** True where the two have a number in common. */
export declare function shareIndex(a: IndexSet, b: IndexSet): boolean;
/** True where all of `inner` is in one of the two. */
export declare function isWithinBoth(inner: IndexSet, a: IndexSet, b: IndexSet): boolean;
/** Visits the numbers that are in both sets, in ascending order. */
export declare function eachCommon(a: IndexSet, b: IndexSet, visit: (index: number) => void): void;
export declare function listCommon(a: IndexSet, b: IndexSet): number[];
