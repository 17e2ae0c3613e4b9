import { type Judgement } from "./judge/judge-strategy.js";
import { type PolicySet } from "./judge/policy-set.js";
import type { Config } from "./model/config.js";
import { type Day } from "./model/day.js";
import type { Finding } from "./model/finding.js";
import type { Problem } from "./model/problem.js";
import type { Location } from "./model/source.js";
import { type WorkspaceSources } from "./read/read-workspace.js";
import type { TaxonomySet } from "./taxonomy/taxonomy-set.js";
/** The texts of a workspace, and the day of checking (`YYYY-MM-DD`). Nothing else is read. */
export interface LintInput extends WorkspaceSources {
    readonly today: string;
    /** What went wrong before the pipeline: files that could not be read. */
    readonly problems?: readonly Problem[];
}
/** A workspace that has been read and judged. */
export interface Judged {
    readonly today: Day;
    readonly taxonomies: TaxonomySet;
    readonly config: Config | undefined;
    /** By the strategies' ids. */
    readonly judgements: readonly Judgement[];
    readonly policySet: PolicySet;
    readonly problems: readonly Problem[];
    /** Passages that carry a norm but could not be read. */
    readonly unread: readonly Location[];
}
/**
 * The first half: documents -> model -> verdicts.
 * @throws RangeError where `today` is no day.
 */
export declare function judgeWorkspace(input: LintInput): Promise<Judged>;
/** What a run found. */
export interface LintResult {
    readonly today: Day;
    readonly findings: readonly Finding[];
    readonly judgements: readonly Judgement[];
    /** True where some document could not be read whole: then a clean result says nothing. */
    readonly isIncomplete: boolean;
    readonly documents: number;
    readonly unread: readonly Location[];
}
/** The whole: documents -> model -> verdicts -> findings. */
export declare function lintWorkspace(input: LintInput): Promise<LintResult>;
/** The faults of documents as findings, in order. */
export declare function describeProblems(problems: readonly Problem[]): Finding[];
