export { judgeWorkspace, type LintInput, type LintResult, lintWorkspace as lint } from "./lint.ts";
export type { Finding, Severity } from "./model/finding.ts";
export type { Source } from "./model/source.ts";
