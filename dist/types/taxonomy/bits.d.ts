/** A set of small whole numbers. The length fixes the largest one: `32 * length - 1`. */
export type Bits = Uint32Array;
export declare function createBits(size: number): Bits;
export declare function setBit(bits: Bits, index: number): void;
export declare function hasBit(bits: Bits, index: number): boolean;
export declare function addBits(target: Bits, other: Bits): void;
export declare function keepBits(target: Bits, other: Bits): void;
export declare function intersects(a: Bits, b: Bits): boolean;
export declare function isSubset(a: Bits, b: Bits): boolean;
export declare function isEmpty(bits: Bits): boolean;
/** The members, in ascending order. */
export declare function listBits(bits: Bits): number[];
