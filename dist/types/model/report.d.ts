import type { Thresholds } from "./config.js";
import type { Day } from "./day.js";
import type { Finding } from "./finding.js";
import type { Place } from "./place.js";
import type { PlacedProblem } from "./problem.js";
import type { TacticSummary } from "./tactic-summary.js";
/** A document's id, and where it stands. */
export interface DocumentId {
    readonly id: string;
    readonly place: Place;
}
/** What there is to tell of all that strategies are judged by. Plain data, like everything here: it can be kept. */
export interface BasisReport {
    readonly today: Day;
    /** Of the policies that could be read. */
    readonly ids: readonly DocumentId[];
    /** The strategies that waivers name; empty where not all strategies are read. */
    readonly waived: readonly DocumentId[];
    readonly problems: readonly PlacedProblem[];
    readonly thresholds: Thresholds;
    /** How many policies were looked at. */
    readonly policies: number;
    /** How many passages carry a norm but could not be read. */
    readonly unread: number;
}
/** What there is to tell of one strategy, whatever other strategies there are. */
export interface StrategyReport {
    /** Empty where it could not be read. */
    readonly ids: readonly DocumentId[];
    readonly problems: readonly PlacedProblem[];
    readonly findings: readonly Finding[];
    readonly tactics: readonly TacticSummary[];
}
/** What a run found. */
export interface LintResult {
    readonly today: Day;
    readonly thresholds: Thresholds;
    readonly findings: readonly Finding[];
    /** By the ids of their strategies. */
    readonly tactics: readonly TacticSummary[];
    /** True where some document could not be read whole: then a clean result says nothing. */
    readonly isIncomplete: boolean;
    readonly documents: {
        readonly policies: number;
        readonly strategies: number;
    };
    readonly unread: number;
}
