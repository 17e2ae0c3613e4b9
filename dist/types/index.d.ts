export type { Judgement } from "./judge/judge-strategy.js";
export { type Judged, judgeWorkspace, type LintInput, type LintResult, lintWorkspace as lint } from "./lint.js";
export type { Finding, Severity } from "./model/finding.js";
export type { Problem } from "./model/problem.js";
export type { Location, Source } from "./model/source.js";
export type { TacticVerdict, UseVerdict } from "./model/verdict.js";
export type { VerdictKind } from "./model/verdict-kind.js";
