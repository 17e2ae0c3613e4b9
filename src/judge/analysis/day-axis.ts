import type { Interval } from "../../model/day.ts";
import type { DaySet } from "../day-set.ts";

/** All days, cut into stretches on which the same norms hold: so days are one more facet, and stretches its classes. */
export interface DayAxis {
  readonly stretches: readonly Interval[];
  /** The stretches of a set of days out of which the axis was made, as bits. */
  bitsOf(days: DaySet): readonly number[];
}

export function cutDays(sets: readonly DaySet[]): DayAxis {
  const starts = new Set([Number.NEGATIVE_INFINITY]);
  for (const { from, to } of sets.flat()) {
    starts.add(from);
    if (Number.isFinite(to)) starts.add(to + 1);
  }
  const ordered = [...starts].toSorted((a, b) => a - b);
  const stretches = ordered.map((from, index) => ({ from, to: (ordered[index + 1] ?? Number.POSITIVE_INFINITY) - 1 }));
  const numberOf = new Map(ordered.map((from, index) => [from, index]));
  return {
    stretches,
    bitsOf: (days) => {
      const bits = Array.from({ length: Math.ceil(stretches.length / 32) }, () => 0);
      for (const { from, to } of days) {
        const end = numberOf.get(to + 1) ?? stretches.length;
        for (let index = numberOf.get(from) ?? 0; index < end; index += 1) {
          bits[index >>> 5] = (bits[index >>> 5] ?? 0) | (1 << (index & 31));
        }
      }
      return bits;
    },
  };
}
