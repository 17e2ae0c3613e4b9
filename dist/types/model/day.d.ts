/** A calendar day as the number of days since 1970-01-01 (proleptic Gregorian); ±Infinity stands for an open end. */
export type Day = number;
/** All days from `from` to `to`, both included. */
export interface Interval {
    readonly from: Day;
    readonly to: Day;
}
export declare const ALWAYS: Interval;
/** Reads `YYYY-MM-DD`; undefined where the text has another form or names no real day. */
export declare function parseDay(text: string): Day | undefined;
/** Writes a day as `YYYY-MM-DD`, an open end as `..`. */
export declare function formatDay(day: Day): string;
/** Writes an interval as documents do: a bare day where it is one day. */
export declare function formatInterval(interval: Interval): string;
export declare function intersectIntervals(a: Interval, b: Interval): Interval | undefined;
