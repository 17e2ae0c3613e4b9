export type { Judgement } from "./judge/judge-strategy.ts";
export { type Judged, judgeWorkspace, type LintInput, type LintResult, lintWorkspace as lint } from "./lint.ts";
export type { Finding, Severity } from "./model/finding.ts";
export type { Problem } from "./model/problem.ts";
export type { Location, Source } from "./model/source.ts";
export type { TacticVerdict, UseVerdict } from "./model/verdict.ts";
export type { VerdictKind } from "./model/verdict-kind.ts";
