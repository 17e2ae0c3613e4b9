import type { Day } from "./day.ts";
import type { Place } from "./place.ts";
import type { Located, Location, Span } from "./source.ts";

/** A comment in a document that asks to be told no more of some findings, as it was read. */
export interface SuppressionComment {
  readonly location: Location;
  /** The rules that it names, each where it does. */
  readonly rules: readonly Located<string>[];
  /** The last day on which it holds. */
  readonly until: Located<Day> | undefined;
  readonly reason: string;
  /** What it is about: the part of the same text in which a finding must stand. */
  readonly covers: Span;
}

/** That one rule may be silent on one part of a text. Plain data, so that it can be kept with a report. */
export interface Suppression {
  readonly rule: string;
  /** Where the comment names the rule. */
  readonly place: Place;
  /** Offsets into the same file. */
  readonly covers: Span;
  readonly until?: Day;
  readonly reason: string;
  /** The rule is off here in any case. */
  readonly isOff: boolean;
}

/** How far comments may suppress: everything, all but what others decide, nothing. */
export const SUPPRESSION_REACHES = ["all", "quality", "none"] as const;
export type SuppressionReach = (typeof SUPPRESSION_REACHES)[number];
export const DEFAULT_REACH: SuppressionReach = "quality";

const ABOUT_SUPPRESSIONS: ReadonlySet<string> = new Set([
  "expired-suppression",
  "malformed-suppression",
  "refused-suppression",
  "suppression-without-reason",
  "too-many-suppressions",
  "unknown-rule-in-suppression",
  "unused-suppression",
]);

/** Whether a kind of fault is about comments that suppress: these can be neither suppressed nor known. */
export function isAboutSuppression(rule: string): boolean {
  return ABOUT_SUPPRESSIONS.has(rule);
}
