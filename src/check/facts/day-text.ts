import { type Day, formatDay } from "../../model/day.ts";

/** A day as facts write it: empty where there is none, or where the end is open. */
export function dayText(day: Day | undefined): string {
  return day === undefined || !Number.isFinite(day) ? "" : formatDay(day);
}
