import type { Day } from "../model/day.js";
import { type Strategy, type Tactic } from "../model/strategy.js";
import type { Proof, TacticVerdict, Use, UseVerdict } from "../model/verdict.js";
import { type PolicySet } from "./policy-set.js";
/** The verdicts on a strategy's tactics; what led to them is worked out when somebody asks. */
export interface Judgement {
    readonly strategy: Strategy;
    /** The day of checking. */
    readonly today: Day;
    readonly verdicts: readonly TacticVerdict[];
    explain(tactic: Tactic, use: Use): Proof;
    /** Concepts of a facet, by id, with which the use would be permitted outright; the nearest to its own first. */
    findPermitted(tactic: Tactic, use: Use, facet: string): readonly string[];
    /** The verdict that a use would have if some clauses, by their keys, had nothing against it. */
    judgeWithout(tactic: Tactic, use: Use, clauses: ReadonlySet<string>): UseVerdict;
}
/** Judges each use of each tactic that is still planned. */
export declare function judgeStrategy(base: PolicySet, strategy: Strategy): Judgement;
