import type { Day } from "./day.ts";
import type { Fix } from "./fix.ts";
import type { Place } from "./place.ts";
import type { VerdictKind } from "./verdict-kind.ts";

export const SEVERITIES = ["error", "warning", "info"] as const;
/** How bad it is if it is true. */
export type Severity = (typeof SEVERITIES)[number];

/** Another place that belongs to a finding, and what it has to do with it. */
export interface Related {
  readonly place: Place;
  readonly message: string;
}

/** What a finding is about, by the ids of the documents. */
export interface FindingSubject {
  readonly strategy?: string;
  readonly tactic?: string;
  readonly policy?: string;
  readonly clause?: string;
  readonly verdict?: VerdictKind;
}

/** The waiver that covers a finding: it is still shown, and no longer counts. */
export interface FindingWaiver {
  readonly id: string;
  readonly grantedBy: string;
  /** The last day on which it holds. */
  readonly expires: Day;
  readonly reason: string;
}

/** The comment that suppresses a finding: it is still shown, and no longer counts. */
export interface FindingSuppression {
  readonly reason: string;
  /** The last day on which it holds; undefined where it holds for ever. */
  readonly until?: Day;
  /** Where the comment names the rule. */
  readonly place: Place;
}

/** One thing that the reader is told. The place is where the reader can act. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  /** How sure: 1 where it was read from a structured document. */
  readonly confidence: number;
  readonly message: string;
  readonly place: Place;
  /** What stands beside the carets. */
  readonly label?: string;
  readonly related: readonly Related[];
  /** Why: short sentences, in the order of the argument. */
  readonly notes: readonly string[];
  /** What to do: imperative sentences. */
  readonly help: readonly string[];
  readonly subject: FindingSubject;
  readonly fingerprint: string;
  /** A name for what the clauses mean that it rests on: it changes with them. Undefined where it rests on none. */
  readonly norm?: string;
  /** Another name for the finding, in which clauses go by what they mean: it stays where their ids change. */
  readonly lineage?: string;
  /** Where several are needed to cover it, the one that ends first. */
  readonly waiver?: FindingWaiver;
  /** Never set beside a waiver, which goes before it. */
  readonly suppression?: FindingSuppression;
  /** It stands in the baseline: it was there before the program was. Never set beside the other two. */
  readonly isKnown?: true;
  /** What mends it, where that can be said in terms of the text. */
  readonly fix?: Fix;
  /** What several findings of its kind have in common, to tell of them together: the end of "3 tactics …". */
  readonly shared?: string;
}

/** Whether a finding counts: what is waived, suppressed or known is shown or counted, and no more. */
export function isStanding({ waiver, suppression, isKnown }: Finding): boolean {
  return waiver === undefined && suppression === undefined && isKnown !== true;
}

export function listStanding(findings: readonly Finding[]): Finding[] {
  return findings.filter(isStanding);
}
