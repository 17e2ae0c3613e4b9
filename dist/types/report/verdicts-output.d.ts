import type { FindingOutput, VerdictOutput } from "./check-output.js";
/** The shape of `verdicts --format json`; `schemas/verdicts-output.schema.json` describes each key. */
export interface VerdictsOutput {
    /** Of this shape: a change that could break a reader gets the next number. */
    readonly version: 1;
    /** The day of checking, as `YYYY-MM-DD`. */
    readonly today: string;
    /** The tactics that were judged, by the ids of their strategies. */
    readonly verdicts: readonly TacticOutput[];
}
export interface TacticOutput {
    /** The id of the strategy. */
    readonly strategy: string;
    /** The id of the tactic, unique in its strategy. */
    readonly tactic: string;
    /** The worst of its uses. */
    readonly verdict: VerdictOutput;
    readonly uses: readonly UseOutput[];
}
/** One combination of a tactic's values. */
export interface UseOutput {
    /** From facets to the ids of concepts; a name that no taxonomy knows stands as it was written. */
    readonly use: Readonly<Record<string, string>>;
    readonly verdict: VerdictOutput;
    /** What can come of it, sorted: it depends where there are several. */
    readonly outcomes: readonly ("permitted" | "prohibited" | "silent")[];
    /** The clauses that apply, as `policy#clause`, sorted. */
    readonly clauses: readonly string[];
    /** The facets that decide, where the verdict is `depends` or `unstated`; else empty. */
    readonly deciding: readonly string[];
    /** The duties that are not met, as the policy writes them. */
    readonly unmet: readonly DutyOutput[];
    /** The facets whose value was assumed, not stated. */
    readonly assumed: readonly string[];
}
/** A duty by its kind, such as `{ approval: "legal" }`, or `{ anyOf: […] }` where one of several is enough. */
export type DutyOutput = Readonly<Record<string, unknown>>;
/** The verdicts, and the faults of the documents, which the command line writes to the standard error. */
export interface VerdictsResult extends VerdictsOutput {
    /** The faults of the documents, in the order in which they are read. */
    readonly problems: readonly FindingOutput[];
    /** True where some document could not be read whole: a verdict can then be another than its author meant. */
    readonly incomplete: boolean;
}
