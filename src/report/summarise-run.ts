import { formatDay } from "../model/day.ts";
import { listStanding, SEVERITIES, type Severity } from "../model/finding.ts";
import type { LintResult } from "../model/report.ts";
import type { TacticSummary } from "../model/tactic-summary.ts";
import { countWords, joinWords } from "../text/list-words.ts";

/** Sets off parts of the sentence. */
export interface SummaryPaint {
  readonly severity: (text: string, severity: Severity) => string;
  readonly good: (text: string) => string;
}

const PLAIN: SummaryPaint = { severity: (text) => text, good: (text) => text };

/** "1 error, 2 warnings and 1 waived in 3 documents, as of 2026-11-25." */
export function summariseRun({ findings, documents, today }: LintResult, paint = PLAIN): string {
  const standing = listStanding(findings);
  const waived = findings.length - standing.length;
  const counted = SEVERITIES.flatMap((severity) => {
    const count = standing.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [paint.severity(countWords(count, severity), severity)];
  });
  const nothing = waived === 0 ? "No findings" : `Nothing but ${countWords(waived, "waived finding")}`;
  const what =
    counted.length === 0 ? paint.good(nothing) : joinWords(waived === 0 ? counted : [...counted, `${waived} waived`]);
  return `${what} in ${countWords(documents.policies + documents.strategies, "document")}, as of ${formatDay(today)}.`;
}

const VERDICT_PARTS = [
  ["prohibited", "prohibited"],
  ["unmet", "with conditions not met"],
  ["depends", "too broad to tell"],
  ["unstated", "not saying enough"],
  ["silent", "not covered by any clause"],
  ["permitted", "permitted"],
] as const;

/** "3 tactics judged: 1 prohibited, 2 permitted."; empty where there is none. */
export function summariseVerdicts(tactics: readonly TacticSummary[]): string {
  const parts = VERDICT_PARTS.flatMap(([kind, words]) => {
    const count = tactics.filter((tactic) => tactic.kind === kind).length;
    return count === 0 ? [] : [`${count} ${words}`];
  });
  return parts.length === 0 ? "" : `${countWords(tactics.length, "tactic")} judged: ${parts.join(", ")}.`;
}
