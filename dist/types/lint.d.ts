import { type BasisInput } from "./basis.js";
import type { Finding } from "./model/finding.js";
import type { PlacedProblem, Problem } from "./model/problem.js";
import type { BasisReport, LintResult, StrategyReport } from "./model/report.js";
import type { Source } from "./model/source.js";
/** The texts of a workspace, and the day of checking (`YYYY-MM-DD`). Nothing else is read. */
export interface LintInput extends BasisInput {
    readonly strategies: readonly Source[];
}
/** Lints strategies one by one: what is said of one needs no other, so none has to be kept. */
export interface Linter {
    readonly basis: BasisReport;
    lintStrategy(source: Source): Promise<StrategyReport>;
}
/** The first half: what strategies are judged by, and the rules in force. */
export declare function createLinter(input: BasisInput): Promise<Linter>;
/** The second half: what was found in each document, put together; `unreadable` are strategies' files that are not. */
export declare function finishLint(basis: BasisReport, strategies: readonly StrategyReport[], unreadable?: readonly Problem[]): LintResult;
/** The whole: documents -> model -> verdicts -> findings. */
export declare function lintWorkspace(input: LintInput): Promise<LintResult>;
/** The faults of documents as findings, in order. */
export declare function describeProblems(problems: readonly PlacedProblem[]): Finding[];
