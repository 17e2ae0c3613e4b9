import { formatDay } from "../../model/day.ts";
import { type Finding, SEVERITIES, type Severity } from "../../model/finding.ts";
import type { LintResult } from "../../model/report.ts";
import type { TacticSummary } from "../../model/tactic-summary.ts";
import { escapeTerminal } from "../../text/escape-terminal.ts";
import { countWords, joinWords } from "../../text/list-words.ts";
import { VERDICT_WORDS } from "../../text/verdict-words.ts";
import { wrapText } from "../../text/width.ts";
import { groupInfos } from "./group-infos.ts";
import { paintVerdict } from "./palette.ts";
import { type RenderOptions, renderFinding } from "./render-finding.ts";
import { renderWaived } from "./render-waived.ts";

/** The report as lines: faults of documents first, then each strategy's tactics, then a summary. */
export function renderReport(report: LintResult, options: RenderOptions): string[] {
  const { findings, tactics } = report;
  const loose = findings.filter(({ subject }) => subject.tactic === undefined);
  const lines = loose.flatMap((finding) => [...renderFinding(finding, options), ""]);
  for (const group of groupByStrategy(tactics)) {
    const section = renderStrategy(group, findings, options);
    if (section.length > 0) lines.push(...section);
  }
  return [...lines, ...renderSummary(report, options)];
}

function groupByStrategy(verdicts: readonly TacticSummary[]): TacticSummary[][] {
  const groups = new Map<string, TacticSummary[]>();
  for (const verdict of verdicts) {
    const known = groups.get(verdict.strategy.id) ?? [];
    known.push(verdict);
    groups.set(verdict.strategy.id, known);
  }
  return [...groups.values()];
}

function renderStrategy(
  verdicts: readonly TacticSummary[],
  findings: readonly Finding[],
  options: RenderOptions,
): string[] {
  const { palette } = options;
  const [first] = verdicts;
  if (first === undefined) return [];
  const { strategy } = first;
  const own = findings.filter(({ subject }) => subject.strategy === strategy.id && subject.tactic !== undefined);
  if (own.length === 0) return [];
  const lines = [
    ...wrapText(escapeTerminal(strategy.title), options.width).map((line) => palette.strong(line)),
    ...wrapText(escapeTerminal(strategy.file), options.width).map((line) => palette.quiet(line)),
    "",
  ];
  for (const verdict of verdicts) {
    const ofTactic = own.filter(({ subject }) => subject.tactic === verdict.tactic.id);
    const shown = ofTactic.filter(({ severity, waiver }) => waiver === undefined && severity !== "info");
    const waived = renderWaived(ofTactic, options);
    if (shown.length === 0 && waived.length === 0) continue;
    lines.push(...renderTactic(verdict, options), ...waived, "");
    for (const finding of shown) lines.push(...renderFinding(finding, options), "");
  }
  const infos = groupInfos(
    own.filter(({ severity, waiver }) => waiver === undefined && severity === "info"),
    options,
  );
  return infos.length === 0 ? lines : [...lines, ...infos, ""];
}

/** The tactic's heading: its name, its verdict, its days. */
function renderTactic({ tactic, kind, days }: TacticSummary, { palette, width }: RenderOptions): string[] {
  const paint = paintVerdict(palette, kind);
  const id = tactic.title === tactic.id ? "" : ` (${tactic.id})`;
  const name = wrapText(escapeTerminal(`${tactic.title}${id}`), width - 3);
  return [
    ...name.map((line, index) => `${index === 0 ? palette.quiet("──") : "  "} ${palette.strong(line)}`),
    `   ${paint(VERDICT_WORDS[kind])}${days === "" ? "" : `, ${days}`}`,
  ];
}

const SUMMARY_WORDS: Readonly<Record<TacticSummary["kind"], string>> = {
  prohibited: "prohibited",
  unmet: "with conditions not met",
  depends: "too broad to tell",
  unstated: "not saying enough",
  silent: "not covered by any clause",
  permitted: "permitted",
};

function renderSummary(report: LintResult, { palette, width }: RenderOptions): string[] {
  const { findings, tactics, documents, unread, isIncomplete, today } = report;
  const standing = findings.filter(({ waiver }) => waiver === undefined);
  const count = (severity: Severity): number => standing.filter((finding) => finding.severity === severity).length;
  const counted = SEVERITIES.filter((severity) => count(severity) > 0).map((severity) =>
    palette[severity](countWords(count(severity), severity)),
  );
  const waived = findings.length - standing.length;
  const what =
    counted.length === 0
      ? palette.good(waived === 0 ? "No findings" : `Nothing but ${countWords(waived, "waived finding")}`)
      : joinWords(waived === 0 ? counted : [...counted, `${waived} waived`]);
  const lines = [
    `${what} in ${countWords(documents.policies + documents.strategies, "document")}, as of ${formatDay(today)}.`,
    ...wrapText(summariseVerdicts(tactics), width),
  ];
  if (unread > 0) {
    const passages = countWords(unread, "passage");
    lines.push(
      palette.warning(`${passages} of prose with rules in ${unread === 1 ? "it" : "them"} could not be judged.`),
    );
  }
  if (isIncomplete) lines.push(palette.error("Not all documents could be read whole: this result is incomplete."));
  return lines;
}

function summariseVerdicts(verdicts: readonly TacticSummary[]): string {
  const kinds = ["prohibited", "unmet", "depends", "unstated", "silent", "permitted"] as const;
  const parts = kinds.flatMap((kind) => {
    const count = verdicts.filter((verdict) => verdict.kind === kind).length;
    return count === 0 ? [] : [`${count} ${SUMMARY_WORDS[kind]}`];
  });
  return parts.length === 0 ? "" : `${countWords(verdicts.length, "tactic")} judged: ${parts.join(", ")}.`;
}
