/** A calendar day as the number of days since 1970-01-01 (proleptic Gregorian); ±Infinity stands for an open end. */
export type Day = number;

/** All days from `from` to `to`, both included. */
export interface Interval {
  readonly from: Day;
  readonly to: Day;
}

export const ALWAYS: Interval = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Days before the first of each month in a common year. */
const MONTH_STARTS = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365];

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function monthLength(year: number, month: number): number {
  const length = (MONTH_STARTS[month] ?? 0) - (MONTH_STARTS[month - 1] ?? 0);
  return month === 2 && isLeap(year) ? length + 1 : length;
}

function daysBeforeYear(year: number): number {
  const y = year - 1;
  return y * 365 + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
}

const EPOCH = daysBeforeYear(1970);

/** Reads `YYYY-MM-DD`; undefined where the text has another form or names no real day. */
export function parseDay(text: string): Day | undefined {
  const match = DAY.exec(text);
  if (match === null) return undefined;
  const year = Number(match[1]);
  const month = Number(match[2]);
  const day = Number(match[3]);
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > monthLength(year, month)) return undefined;
  const leap = month > 2 && isLeap(year) ? 1 : 0;
  return daysBeforeYear(year) - EPOCH + (MONTH_STARTS[month - 1] ?? 0) + leap + day - 1;
}

/** Writes a day as `YYYY-MM-DD`, an open end as `..`. */
export function formatDay(day: Day): string {
  if (!Number.isFinite(day)) return "..";
  let year = 1970 + Math.floor(day / 365.2425);
  while (daysBeforeYear(year) - EPOCH > day) year -= 1;
  while (daysBeforeYear(year + 1) - EPOCH <= day) year += 1;
  let rest = day - (daysBeforeYear(year) - EPOCH);
  let month = 1;
  while (rest >= monthLength(year, month)) {
    rest -= monthLength(year, month);
    month += 1;
  }
  const two = (n: number): string => String(n).padStart(2, "0");
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(rest + 1)}`;
}

/** Writes an interval as documents do: a bare day where it is one day. */
export function formatInterval(interval: Interval): string {
  if (interval.from === interval.to) return formatDay(interval.from);
  return `${formatDay(interval.from)}/${formatDay(interval.to)}`;
}

export function intersectIntervals(a: Interval, b: Interval): Interval | undefined {
  const from = Math.max(a.from, b.from);
  const to = Math.min(a.to, b.to);
  return from <= to ? { from, to } : undefined;
}
