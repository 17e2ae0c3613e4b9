import { isStanding, listStanding, type Severity } from "../../model/finding.ts";
import type { LintResult } from "../../model/report.ts";
import type { TacticSummary } from "../../model/tactic-summary.ts";
import { escapeTerminal } from "../../text/escape-terminal.ts";
import { countWords } from "../../text/list-words.ts";
import { describeHidden, describePacks, describeStatements, INCOMPLETE } from "../../text/result-words.ts";
import { VERDICT_WORDS } from "../../text/verdict-words.ts";
import { wrapText } from "../../text/width.ts";
import { listSections, type StrategySection, type TacticSection } from "../list-sections.ts";
import { summariseBaseline, summariseRun, summariseVerdicts } from "../summarise-run.ts";
import { paintVerdict } from "./palette.ts";
import { renderAsides } from "./render-asides.ts";
import { type RenderOptions, renderFinding } from "./render-finding.ts";
import { renderInfos, renderLooseInfos } from "./render-infos.ts";

/**
 * The report as lines: what is wrong with documents first, then each strategy's tactics, then what is worth knowing of the
 * documents, then a summary.
 */
export function renderReport(report: LintResult, options: RenderOptions): string[] {
  const { loose, strategies } = listSections(report);
  const looseAsides = renderAsides(loose, options);
  const standing = loose.filter(isStanding);
  const infos = renderLooseInfos(
    standing.filter(({ severity }) => severity === "info"),
    options,
  );
  return [
    ...standing
      .filter(({ severity }) => severity !== "info")
      .flatMap((finding) => [...renderFinding(finding, options), ""]),
    ...(looseAsides.length === 0 ? [] : [...looseAsides, ""]),
    ...strategies.flatMap((section) => renderStrategy(section, options)),
    ...(infos.length === 0 ? [] : [options.palette.strong("Worth knowing about the documents"), "", ...infos, ""]),
    ...renderSummary(report, options),
  ];
}

function renderStrategy({ strategy, findings, tactics }: StrategySection, options: RenderOptions): string[] {
  const { palette, width } = options;
  const infos = renderInfos(
    findings.filter((finding) => isStanding(finding) && finding.severity === "info"),
    options,
  );
  return [
    ...wrapText(escapeTerminal(strategy.title), width).map((line) => palette.strong(line)),
    ...wrapText(escapeTerminal(strategy.file), width).map((line) => palette.quiet(line)),
    "",
    ...tactics.flatMap((section) => renderTactic(section, options)),
    ...(infos.length === 0 ? [] : [...infos, ""]),
  ];
}

/** A tactic with what has to be said about it; infos are told together, at the strategy's end. */
function renderTactic({ tactic, findings }: TacticSection, options: RenderOptions): string[] {
  const shown = findings.filter((finding) => isStanding(finding) && finding.severity !== "info");
  const asides = renderAsides(findings, options);
  if (shown.length === 0 && asides.length === 0) return [];
  return [
    ...renderTitle(tactic, options),
    ...asides,
    "",
    ...shown.flatMap((finding) => [...renderFinding(finding, options), ""]),
  ];
}

/** The tactic's heading: its name, its verdict, its days. */
function renderTitle({ tactic, kind, days }: TacticSummary, { palette, width }: RenderOptions): string[] {
  const paint = paintVerdict(palette, kind);
  const id = tactic.title === tactic.id ? "" : ` (${tactic.id})`;
  const name = wrapText(escapeTerminal(`${tactic.title}${id}`), width - 3);
  return [
    ...name.map((line, index) => `${index === 0 ? palette.quiet("──") : "  "} ${palette.strong(line)}`),
    `   ${paint(VERDICT_WORDS[kind])}${days === "" ? "" : `, ${days}`}`,
  ];
}

function renderSummary(report: LintResult, { palette, width }: RenderOptions): string[] {
  const { tactics, packs, statements, isIncomplete, hidden } = report;
  const baseline = summariseBaseline(report);
  const prose = describeStatements(statements);
  const mended = listStanding(report.findings).filter(({ fix }) => fix?.isSafe === true).length;
  const paint = { severity: (text: string, severity: Severity) => palette[severity](text), good: palette.good };
  return [
    summariseRun(report, paint),
    ...(baseline === "" ? [] : wrapText(baseline, width)),
    ...wrapText(summariseVerdicts(tactics), width),
    ...(packs.length === 0 ? [] : wrapText(describePacks(packs), width)),
    ...(hidden === undefined ? [] : [describeHidden(hidden)]),
    ...(mended > 0 ? [`${countWords(mended, "finding")} can be mended with --fix.`] : []),
    ...(prose === ""
      ? []
      : wrapText(prose, width).map(statements.judged < statements.read ? palette.warning : palette.quiet)),
    ...(isIncomplete ? [palette.error(INCOMPLETE)] : []),
  ];
}
