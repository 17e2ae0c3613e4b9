import { ALWAYS, type Interval, intersectIntervals } from "../model/day.ts";

/** A set of calendar days: intervals in ascending order that neither overlap nor touch. */
export type DaySet = readonly Interval[];

export const ALL_DAYS: DaySet = [ALWAYS];

/** The union of intervals, put in order and merged where they overlap or follow each other without a gap. */
export function uniteDays(intervals: readonly Interval[]): DaySet {
  const sorted = intervals.toSorted((a, b) => a.from - b.from || a.to - b.to);
  const merged: { from: number; to: number }[] = [];
  for (const { from, to } of sorted) {
    const last = merged.at(-1);
    if (last !== undefined && from <= last.to + 1) last.to = Math.max(last.to, to);
    else merged.push({ from, to });
  }
  return merged;
}

export function clipDays(days: DaySet, interval: Interval): DaySet {
  return days.flatMap((part) => intersectIntervals(part, interval) ?? []);
}

/** The days of a stretch on which `days` hold; the stretch itself where all do, so that equal sets can be one object. */
export function clipToStretch(days: DaySet, stretch: readonly [Interval]): DaySet {
  const [only] = days;
  const [{ from, to }] = stretch;
  // By far the most common case, in the innermost loop.
  if (only !== undefined && days.length === 1 && only.from <= from && to <= only.to) return stretch;
  return clipDays(days, stretch[0]);
}

export function subtractDays(days: DaySet, taken: DaySet): DaySet {
  let rest: Interval[] = [...days];
  for (const { from, to } of taken) {
    rest = rest.flatMap((part) => [
      ...(part.from < from ? [{ from: part.from, to: Math.min(part.to, from - 1) }] : []),
      ...(part.to > to ? [{ from: Math.max(part.from, to + 1), to: part.to }] : []),
    ]);
  }
  return rest;
}

export function isSubsetOfDays(inner: DaySet, outer: DaySet): boolean {
  if (inner === outer) return true;
  return inner.every((a) => outer.some((b) => b.from <= a.from && a.to <= b.to));
}

export function meetDays(a: DaySet, b: DaySet): DaySet {
  return a.flatMap((part) => clipDays(b, part));
}
