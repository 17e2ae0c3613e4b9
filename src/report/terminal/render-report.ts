import type { Finding, Severity } from "../../model/finding.ts";
import type { LintResult } from "../../model/report.ts";
import type { TacticSummary } from "../../model/tactic-summary.ts";
import { escapeTerminal } from "../../text/escape-terminal.ts";
import { describeUnread, INCOMPLETE } from "../../text/result-words.ts";
import { VERDICT_WORDS } from "../../text/verdict-words.ts";
import { wrapText } from "../../text/width.ts";
import { groupByStrategy } from "../group-tactics.ts";
import { summariseRun, summariseVerdicts } from "../summarise-run.ts";
import { paintVerdict } from "./palette.ts";
import { type RenderOptions, renderFinding } from "./render-finding.ts";
import { renderInfos } from "./render-infos.ts";
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
  const infos = renderInfos(
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

function renderSummary(report: LintResult, { palette, width }: RenderOptions): string[] {
  const { tactics, unread, isIncomplete } = report;
  const paint = { severity: (text: string, severity: Severity) => palette[severity](text), good: palette.good };
  return [
    summariseRun(report, paint),
    ...wrapText(summariseVerdicts(tactics), width),
    ...(unread > 0 ? [palette.warning(describeUnread(unread))] : []),
    ...(isIncomplete ? [palette.error(INCOMPLETE)] : []),
  ];
}
