import * as fc from "fast-check";
import { expect, it } from "vitest";
import {
  addBits,
  createBits,
  hasBit,
  intersects,
  isEmpty,
  isSubset,
  keepBits,
  listBits,
  setBit,
} from "../../src/taxonomy/bits.ts";

it("bits are sets of numbers", () => {
  const sets = fc.integer({ min: 1, max: 100 }).chain((size) => {
    const set = fc.uniqueArray(fc.nat(size - 1), { maxLength: size });
    return fc.tuple(fc.constant(size), set, set);
  });
  fc.assert(
    fc.property(sets, ([size, a, b]) => {
      const toBits = (members: readonly number[]): ReturnType<typeof createBits> => {
        const bits = createBits(size);
        for (const member of members) setBit(bits, member);
        return bits;
      };
      const [first, second] = [new Set(a), new Set(b)];
      const inOrder = (members: Iterable<number>): number[] => [...members].toSorted((x, y) => x - y);
      expect(listBits(toBits(a))).toEqual(inOrder(first));
      for (let member = 0; member < size; member += 1) expect(hasBit(toBits(a), member)).toBe(first.has(member));
      expect(isEmpty(toBits(a))).toBe(a.length === 0);
      expect(isSubset(toBits(a), toBits(b))).toBe(a.every((member) => second.has(member)));
      expect(intersects(toBits(a), toBits(b))).toBe(a.some((member) => second.has(member)));
      const union = toBits(a);
      addBits(union, toBits(b));
      expect(listBits(union)).toEqual(inOrder(new Set([...a, ...b])));
      const common = toBits(a);
      keepBits(common, toBits(b));
      expect(listBits(common)).toEqual(inOrder(a.filter((member) => second.has(member))));
    }),
    { numRuns: 500 },
  );
});
