import { type Finding, SEVERITIES } from "../model/finding.ts";
import type { TacticSummary } from "../model/tactic-summary.ts";

/** By place, then by severity, rule and message: an order that no order of files, facts or rules can change. */
export function orderFindings(findings: readonly Finding[]): Finding[] {
  return findings.toSorted(
    (a, b) =>
      compare(a.place.file, b.place.file) ||
      a.place.start.offset - b.place.start.offset ||
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
      compare(a.rule, b.rule) ||
      compare(a.message, b.message) ||
      compare(a.fingerprint, b.fingerprint),
  );
}

/** By strategy; those of one strategy in the order of its text. */
export function orderTactics(tactics: readonly TacticSummary[]): TacticSummary[] {
  return tactics.toSorted(({ strategy: a }, { strategy: b }) => compare(a.id, b.id) || compare(a.file, b.file));
}

/** By UTF-16 code units: the same in every language. */
function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
