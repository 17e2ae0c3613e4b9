import { type Interval } from "../model/day.js";
/** A set of calendar days: intervals in ascending order that neither overlap nor touch. */
export type DaySet = readonly Interval[];
export declare const ALL_DAYS: DaySet;
/** The union of intervals, put in order and merged where they overlap or follow each other without a gap. */
export declare function uniteDays(intervals: readonly Interval[]): DaySet;
export declare function clipDays(days: DaySet, interval: Interval): DaySet;
/** The days of a stretch on which `days` hold; the stretch itself where all do, so that equal sets can be one object. */
export declare function clipToStretch(days: DaySet, stretch: readonly [Interval]): DaySet;
export declare function subtractDays(days: DaySet, taken: DaySet): DaySet;
export declare function isSubsetOfDays(inner: DaySet, outer: DaySet): boolean;
export declare function meetDays(a: DaySet, b: DaySet): DaySet;
