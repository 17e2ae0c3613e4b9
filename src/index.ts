export { lintWorkspace as lint, judgeWorkspace, type LintInput, type LintResult } from "./lint.ts";
export type { Finding, Severity } from "./model/finding.ts";
export type { Source } from "./model/source.ts";
