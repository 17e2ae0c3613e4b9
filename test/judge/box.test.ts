import * as fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import {
  type Box,
  findInside,
  findOutside,
  isInside,
  type Layout,
  overlap,
  subtractBoxes,
  type Term,
} from "../../src/judge/box.ts";
import { expectHolds } from "./fresh.ts";
import { Chance } from "./transform.ts";

vi.setConfig({ testTimeout: 60_000 });

/** A word's bits, that of the sign included; facets of more blocks take several words. */
const bitsOfWord = 32;

/** How many blocks each facet has. */
type Sizes = readonly number[];

/** For each facet the blocks that it allows. */
type Sets = readonly (readonly number[])[];

interface DrawnTerm {
  readonly box: Sets;
  readonly holes: readonly Sets[];
}

interface Problem {
  readonly sizes: Sizes;
  readonly within: Sets;
  readonly terms: readonly DrawnTerm[];
}

function layOut(sizes: Sizes): Layout {
  let start = 0;
  return sizes.map((size) => {
    const words = { start, end: start + Math.ceil(size / bitsOfWord) };
    start = words.end;
    return words;
  });
}

function toBox(layout: Layout, sets: Sets): Box {
  return layout.flatMap(({ start, end }, facet) =>
    Array.from({ length: end - start }, (_, word) => {
      const bits = (sets[facet] ?? []).filter((block) => Math.floor(block / bitsOfWord) === word);
      return bits.reduce((mask, block) => mask | (1 << (block % bitsOfWord)), 0);
    }),
  );
}

function toSets(layout: Layout, box: Box): Sets {
  return layout.map(({ start, end }) =>
    Array.from({ length: (end - start) * bitsOfWord }, (_, block) => block).filter((block) => {
      return ((box[start + Math.floor(block / bitsOfWord)] ?? 0) & (1 << (block % bitsOfWord))) !== 0;
    }),
  );
}

function toTerm(layout: Layout, { box, holes }: DrawnTerm): Term {
  return { box: toBox(layout, box), holes: holes.map((hole) => toBox(layout, hole)) };
}

function listWorlds(sets: Sets): number[][] {
  let worlds: number[][] = [[]];
  for (const blocks of sets) worlds = worlds.flatMap((world) => blocks.map((block) => [...world, block]));
  return worlds;
}

function liesIn(world: readonly number[], sets: Sets): boolean {
  return world.every((block, facet) => sets[facet]?.includes(block));
}

function liesInTerm(world: readonly number[], { box, holes }: DrawnTerm): boolean {
  return liesIn(world, box) && !holes.some((hole) => liesIn(world, hole));
}

function setsOf(sizes: Sizes, minLength: number): fc.Arbitrary<Sets> {
  return fc.tuple(
    ...sizes.map((size) => {
      const all = Array.from({ length: size }, (_, block) => block);
      // Often everything, as where a clause leaves a facet out.
      return fc.oneof(fc.constant(all), fc.subarray(all, { minLength }));
    }),
  );
}

function problemOf(sizesArbitrary: fc.Arbitrary<Sizes>, maxTerms: number): fc.Arbitrary<Problem> {
  return sizesArbitrary.chain((sizes) =>
    fc.record({
      sizes: fc.constant(sizes),
      within: setsOf(sizes, 1),
      terms: fc.array(
        fc.record({ box: setsOf(sizes, 0), holes: fc.array(setsOf(sizes, 0), { maxLength: 3, size: "max" }) }),
        { maxLength: maxTerms, size: "max" },
      ),
    }),
  );
}

const small = problemOf(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 4, size: "max" }), 9);

/** Where the words end, and beyond. */
const wide = problemOf(fc.tuple(fc.constantFrom(31, 32, 33, 62, 63, 64, 65, 100), fc.integer({ min: 1, max: 4 })), 6);

function expectExact({ sizes, within, terms }: Problem): boolean {
  const layout = layOut(sizes);
  const found = findOutside(
    layout,
    toBox(layout, within),
    terms.map((term) => toTerm(layout, term)),
  );
  const outside = listWorlds(within).filter((world) => !terms.some((term) => liesInTerm(world, term)));
  expect(found !== undefined).toBe(outside.length > 0);
  if (found === undefined) return false;
  const keys = new Set(outside.map((world) => world.join()));
  const worlds = listWorlds(toSets(layout, found)).map((world) => world.join());
  expect(worlds.length).toBeGreaterThan(0);
  expect(worlds.filter((world) => !keys.has(world))).toEqual([]);
  return true;
}

describe("findOutside", () => {
  it("finds worlds outside all terms just where there are some", () => {
    const counts = { found: 0, covered: 0 };
    expectHolds(
      fc.property(small, (problem) => {
        counts[expectExact(problem) ? "found" : "covered"] += 1;
      }),
      10_000,
    );
    expect(counts.found).toBeGreaterThan(500);
    expect(counts.covered).toBeGreaterThan(500);
  });

  it("and in facets of more blocks than a word has bits", () => {
    const counts = { found: 0, covered: 0 };
    expectHolds(
      fc.property(wide, (problem) => {
        counts[expectExact(problem) ? "found" : "covered"] += 1;
      }),
      3_000,
    );
    expect(counts.found).toBeGreaterThan(100);
    expect(counts.covered).toBeGreaterThan(100);
  });

  it("finds all there is where there are no terms, and nothing where one covers all", () => {
    const layout = layOut([3, 40]);
    const full = toBox(layout, [[0, 1, 2], Array.from({ length: 40 }, (_, block) => block)]);
    expect(findOutside(layout, full, [])).toEqual(full);
    expect(findOutside(layout, full, [{ box: full, holes: [] }])).toBeUndefined();
    expect(findOutside(layout, full, [{ box: full, holes: [full] }])).toEqual(full);
    expect(findOutside([], [], [])).toEqual([]);
    expect(findOutside([], [], [{ box: [], holes: [] }])).toBeUndefined();
  });

  it("finishes where the worlds are too many to count", () => {
    const sizes = Array.from({ length: 12 }, () => 8);
    const layout = layOut(sizes);
    const all = sizes.map((size) => Array.from({ length: size }, (_, block) => block));
    const full = toBox(layout, all);
    let found = 0;
    for (let seed = 0; seed < 200; seed += 1) {
      const terms = drawTerms(new Chance(seed), all);
      const box = findOutside(
        layout,
        full,
        terms.map((term) => toTerm(layout, term)),
      );
      if (box === undefined) continue;
      found += 1;
      const world = toSets(layout, box).map(([first = -1]) => first);
      expect(terms.filter((term) => liesInTerm(world, term))).toEqual([]);
    }
    expect(found).toBeGreaterThan(0);
  });

  it("finishes where only together the terms cover everything", () => {
    // One term for each block of a facet, each split further in the next ones: no single one covers much.
    const sizes = Array.from({ length: 12 }, () => 8);
    const layout = layOut(sizes);
    const all = sizes.map((size) => Array.from({ length: size }, (_, block) => block));
    const restrict = (changes: Readonly<Record<number, readonly number[]>>): DrawnTerm => ({
      box: all.map((blocks, facet) => changes[facet] ?? blocks),
      holes: [],
    });
    const terms = Array.from({ length: 8 }, (_, block) =>
      [0, 1, 2, 3, 4, 5, 6, 7].map((other) => restrict({ 0: [block], [1 + block]: [other] })),
    ).flat();
    const full = toBox(layout, all);
    const covering = terms.map((term) => toTerm(layout, term));
    expect(findOutside(layout, full, covering)).toBeUndefined();
    for (const [index] of covering.entries()) {
      expect(findOutside(layout, full, covering.toSpliced(index, 1))).toBeDefined();
    }
  });
});

/** Sixty terms of three restricted facets each, some with a hole. */
function drawTerms(chance: Chance, all: Sets): DrawnTerm[] {
  const facets = all.map((_, facet) => facet);
  const draw = (share: number): Sets => {
    const restricted = new Set(chance.shuffle(facets).slice(0, 3));
    return all.map((blocks, facet) => {
      return restricted.has(facet) ? chance.shuffle(blocks).slice(0, 1 + chance.below(share)) : blocks;
    });
  };
  return Array.from({ length: 60 }, () => ({ box: draw(7), holes: chance.below(4) === 0 ? [draw(3)] : [] }));
}

describe("boxes", () => {
  it("overlap, lie inside and are subtracted as sets of worlds", () => {
    const pairs = fc
      .array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 3, size: "max" })
      .chain((sizes) =>
        fc.tuple(
          fc.constant(sizes),
          setsOf(sizes, 1),
          fc.array(setsOf(sizes, 0), { minLength: 1, maxLength: 4, size: "max" }),
        ),
      );
    expectHolds(
      fc.property(pairs, ([sizes, sets, others]) => {
        const layout = layOut(sizes);
        const box = toBox(layout, sets);
        const worlds = listWorlds(sets);
        for (const other of others) {
          const inside = worlds.filter((world) => liesIn(world, other));
          expect(overlap(layout, box, toBox(layout, other))).toBe(inside.length > 0);
          expect(isInside(box, toBox(layout, other))).toBe(inside.length === worlds.length);
        }
        const taken = others.map((other) => toBox(layout, other));
        const left = worlds.filter((world) => !others.some((other) => liesIn(world, other)));
        const parts = subtractBoxes(layout, box, taken).flatMap((part) => listWorlds(toSets(layout, part)));
        // No world twice: the parts share none.
        expect(parts.map(String).toSorted()).toEqual(left.map(String).toSorted());
        const found = findInside(layout, { box, holes: taken });
        expect(found !== undefined).toBe(left.length > 0);
        const foundWorlds = found === undefined ? [] : listWorlds(toSets(layout, found));
        expect(left.map(String)).toEqual(expect.arrayContaining(foundWorlds.map(String)));
      }),
      3_000,
    );
  });
});
