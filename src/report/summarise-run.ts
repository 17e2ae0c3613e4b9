import { formatDay } from "../model/day.ts";
import { type Finding, listStanding, SEVERITIES, type Severity } from "../model/finding.ts";
import type { LintResult } from "../model/report.ts";
import type { TacticSummary } from "../model/tactic-summary.ts";
import { countWords, joinWords } from "../text/list-words.ts";

/** Sets off parts of the sentence. */
export interface SummaryPaint {
  readonly severity: (text: string, severity: Severity) => string;
  readonly good: (text: string) => string;
}

const PLAIN: SummaryPaint = { severity: (text) => text, good: (text) => text };

/** "1 error, 2 warnings, 1 waived and 3 known in 3 documents, as of 2026-11-25." */
export function summariseRun({ findings, documents, today }: LintResult, paint = PLAIN): string {
  const standing = listStanding(findings);
  const asides = listAsides(findings);
  const counted = SEVERITIES.flatMap((severity) => {
    const count = standing.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [paint.severity(countWords(count, severity), severity)];
  });
  const others = asides.map(({ count, word }) => `${count} ${word}`);
  const last = asides.at(-1)?.count;
  const nothing =
    last === undefined ? "No findings" : `Nothing but ${joinWords(others)} ${last === 1 ? "finding" : "findings"}`;
  const what = counted.length === 0 ? paint.good(nothing) : joinWords([...counted, ...others]);
  return `${what} in ${countWords(documents.policies + documents.strategies, "document")}, as of ${formatDay(today)}.`;
}

/** Findings that do not count, by why. */
interface Aside {
  readonly word: "waived" | "suppressed" | "known";
  readonly count: number;
}

function listAsides(findings: readonly Finding[]): Aside[] {
  const asides: readonly Aside[] = [
    { word: "waived", count: findings.filter(({ waiver }) => waiver !== undefined).length },
    { word: "suppressed", count: findings.filter(({ suppression }) => suppression !== undefined).length },
    { word: "known", count: findings.filter(({ isKnown }) => isKnown === true).length },
  ];
  return asides.filter(({ count }) => count > 0);
}

/** What there is to tell of a baseline; empty where there is nothing. */
export function summariseBaseline({ findings, baseline }: LintResult): string {
  const gone = baseline?.gone ?? 0;
  const known = findings.filter(({ isKnown }) => isKnown === true).length;
  return [
    ...(known === 0 ? [] : [`${countWords(known, "known finding")} ${known === 1 ? "is" : "are"} in the baseline.`]),
    ...(gone === 0
      ? []
      : [
          `${countWords(gone, "finding")} of the baseline ${gone === 1 ? "is" : "are"} gone: take ${gone === 1 ? "it" : "them"} out with \`onpolicy baseline --prune\`.`,
        ]),
  ].join(" ");
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
