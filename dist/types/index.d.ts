export { judgeWorkspace, type LintInput, type LintResult, lintWorkspace as lint } from "./lint.js";
export type { Finding, Severity } from "./model/finding.js";
export type { Source } from "./model/source.js";
