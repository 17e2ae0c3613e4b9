import { expect, it } from "vitest";
import { indexCovers } from "../../src/check/index-covers.ts";
import type { Place } from "../../src/model/place.ts";
import type { Suppression } from "../../src/model/suppression.ts";

const NOWHERE: Place = {
  file: "a.yaml",
  start: { offset: 0, line: 1, column: 1 },
  end: { offset: 0, line: 1, column: 1 },
};

const covering = (start: number, end: number): Suppression => ({
  rule: "silent-tool",
  place: NOWHERE,
  covers: { start, end },
  reason: `${start}-${end}`,
  isOff: false,
});

it("finds at each offset what a look at every span finds, the narrowest first", () => {
  // Nested, disjoint, twice the same, overlapping and empty ones.
  const all = [
    [0, 30],
    [4, 9],
    [4, 9],
    [5, 7],
    [12, 20],
    [18, 25],
    [20, 20],
    [29, 30],
  ].map(([start = 0, end = 0]) => covering(start, end));
  const find = indexCovers(all);
  for (let offset = 31; offset >= 0; offset -= 1) {
    const expected = all
      .filter(({ covers }) => covers.start <= offset && offset < covers.end)
      .toSorted((a, b) => a.covers.end - a.covers.start - (b.covers.end - b.covers.start));
    expect(find(offset).map(({ reason }) => reason)).toEqual(expected.map(({ reason }) => reason));
  }
});
