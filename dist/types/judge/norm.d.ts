import type { Duty } from "../model/duty.js";
import { type Policy } from "../model/policy.js";
import type { Scope } from "../model/scope.js";
import type { ClauseOf } from "../model/verdict.js";
import { type DaySet } from "./day-set.js";
/**
 * One prohibition, permission or requirement, with all that it inherits and all short forms written out: `only` gives
 * two norms, a policy's `default` one more. What a scope says stands in `scopes`; all of them must hold.
 */
export interface Norm extends ClauseOf {
    readonly says: "prohibits" | "permits" | "requires";
    /** The clause's own scope (for `only` both), then the policy's `appliesTo`. */
    readonly scopes: readonly Scope[];
    readonly unless: readonly Scope[];
    readonly days: DaySet;
    /** The first day of its interval within its policy's, `during` aside: what `recency` compares. */
    readonly start: number;
    /** The days of `during`, all days without it: what `specificity` compares. */
    readonly during: DaySet;
    /** 0 is the highest. */
    readonly rank: number;
    readonly isProtected: boolean;
    /** Clauses that it names under `overrides`, as `policy#clause`. */
    readonly overrides: ReadonlySet<string>;
    readonly duties: readonly Duty[];
}
/** The norms of a policy, in the order of its clauses; that of its `default` comes last. */
export declare function listNorms(policy: Policy): Norm[];
