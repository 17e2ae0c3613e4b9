/** Closed, in days since 1970-01-01; an open end is infinite. */
export interface Interval {
  readonly first: number;
  readonly last: number;
}

const allDays: Interval = { first: -Infinity, last: Infinity };

export function parseDay(text: string): number {
  return Date.parse(`${text}T00:00:00Z`) / 86_400_000;
}

/** A bare day means that day alone. */
export function parseInterval(text: string): Interval {
  const [start = "", end = start] = text.split("/");
  return {
    first: start === ".." ? -Infinity : parseDay(start),
    last: end === ".." ? Infinity : parseDay(end),
  };
}

/** Under `effective` a bare day means from that day on; none means all days. */
export function parseEffective(text: string | undefined): Interval {
  if (text === undefined) return allDays;
  return text.includes("/") ? parseInterval(text) : { first: parseDay(text), last: Infinity };
}

export function intersectIntervals(a: Interval, b: Interval): Interval {
  return { first: Math.max(a.first, b.first), last: Math.min(a.last, b.last) };
}

/** All days, cut where any of the intervals begins or ends: nothing changes within a stretch. */
export function cutStretches(intervals: readonly Interval[]): readonly Interval[] {
  const starts = intervals.flatMap(({ first, last }) => [first, last + 1]).filter((day) => Number.isFinite(day));
  const cuts = [-Infinity, ...[...new Set(starts)].toSorted((a, b) => a - b)];
  return cuts.map((first, index) => ({ first, last: (cuts[index + 1] ?? Infinity) - 1 }));
}

/** The stretches (by index) that lie in the interval. */
export function listStretches(stretches: readonly Interval[], interval: Interval): ReadonlySet<number> {
  const inside = (stretch: Interval): boolean => stretch.first >= interval.first && stretch.last <= interval.last;
  return new Set(stretches.flatMap((stretch, index) => (inside(stretch) ? [index] : [])));
}
