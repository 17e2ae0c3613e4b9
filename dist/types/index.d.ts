export { lintWorkspace as lint, judgeWorkspace, type LintInput, type LintResult } from "./lint.js";
export type { Finding, Severity } from "./model/finding.js";
export type { Source } from "./model/source.js";
