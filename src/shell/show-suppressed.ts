import type { LintResult } from "../model/report.ts";

/** The same without what comments suppress; then none of them is unused either. */
export function showSuppressed(result: LintResult): LintResult {
  const findings = result.findings.flatMap(({ suppression, ...finding }) =>
    suppression === undefined && finding.rule === "unused-suppression" ? [] : [finding],
  );
  return { ...result, findings };
}
