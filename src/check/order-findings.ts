import { type Finding, SEVERITIES } from "../model/finding.ts";

/** By place, then by severity, rule and message: an order that no order of files, facts or rules can change. */
export function orderFindings(findings: readonly Finding[]): Finding[] {
  return findings.toSorted(
    (a, b) =>
      compare(a.location.source.path, b.location.source.path) ||
      a.location.span.start - b.location.span.start ||
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
      compare(a.rule, b.rule) ||
      compare(a.message, b.message) ||
      compare(a.fingerprint, b.fingerprint),
  );
}

/** By UTF-16 code units: the same in every language. */
function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
