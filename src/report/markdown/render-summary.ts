import { type Finding, isStanding, listStanding } from "../../model/finding.ts";
import type { LintResult } from "../../model/report.ts";
import type { TacticSummary } from "../../model/tactic-summary.ts";
import { countWords } from "../../text/list-words.ts";
import { describeHidden, describePacks, describeStatements, INCOMPLETE } from "../../text/result-words.ts";
import { VERDICT_WORDS } from "../../text/verdict-words.ts";
import { groupInfos, type InfoGroup } from "../group-infos.ts";
import { listSections, type StrategySection } from "../list-sections.ts";
import { summariseBaseline, summariseRun, summariseVerdicts } from "../summarise-run.ts";
import { type FileAddress, renderAside, renderFinding, renderInfoGroup } from "./render-finding.ts";
import { writeCode, writeProse } from "./write-prose.ts";

/** A part that is shown whole or not at all, and how many findings it tells. */
interface Block {
  readonly text: string;
  readonly findings: number;
}

/** GitHub refuses the whole summary of a step above 1 MiB; some room is left for what ends it. */
const MOST_BYTES = 1_000_000;

/** The report as Markdown for people who read no code: by strategy and tactic, with the reason and the way out. */
export function renderSummary(result: LintResult, files?: FileAddress): string {
  const { tactics, packs, statements, isIncomplete, hidden } = result;
  const head = [
    "## onpolicy",
    summariseRun(result),
    summariseBaseline(result),
    summariseVerdicts(tactics),
    describePacks(packs),
    hidden === undefined ? "" : describeHidden(hidden),
    describeStatements(statements),
    isIncomplete ? `**${INCOMPLETE}**` : "",
  ].filter((line) => line !== "");
  const { loose, strategies } = listSections(result);
  const isInfo = (finding: Finding): boolean => finding.severity === "info" && isStanding(finding);
  const urgent = loose.filter((finding) => !isInfo(finding));
  const infos = groupInfos(loose.filter(isInfo));
  const blocks = [
    { text: `${head.join("\n\n")}\n`, findings: 0 },
    ...(urgent.length === 0 ? [] : [heading("\n### Documents\n")]),
    ...urgent.map((finding) => ofFinding(finding, files)),
    ...strategies.flatMap((section) => blocksOfStrategy(section, files)),
    ...(infos.length === 0 ? [] : [heading("\n### Worth knowing about the documents\n")]),
    ...infos.map((group) => ofGroup(group, files)),
  ];
  return cut(blocks);
}

function heading(text: string): Block {
  return { text: `${text}\n`, findings: 0 };
}

function ofFinding(finding: Finding, files: FileAddress): Block {
  return { text: isStanding(finding) ? renderFinding(finding, files) : renderAside(finding, files), findings: 1 };
}

function ofGroup(group: InfoGroup, files: FileAddress): Block {
  return { text: renderInfoGroup(group, files), findings: group.count };
}

function blocksOfStrategy({ strategy, findings, tactics }: StrategySection, files: FileAddress): Block[] {
  const infos = groupInfos(listStanding(findings).filter(({ severity }) => severity === "info"));
  return [
    heading(`\n### ${writeProse(strategy.title)}\n\nStrategy ${writeCode(strategy.file)}`),
    ...tactics.flatMap((section) => {
      const shown = section.findings.filter((finding) => finding.severity !== "info" || !isStanding(finding));
      return shown.length === 0
        ? []
        : [heading(titleOf(section.tactic)), ...shown.map((each) => ofFinding(each, files))];
    }),
    ...(infos.length === 0 ? [] : [heading("\n#### Worth knowing\n")]),
    ...infos.map((group) => ofGroup(group, files)),
  ];
}

function titleOf({ tactic, kind, days }: TacticSummary): string {
  const verdict = `${VERDICT_WORDS[kind]}${days === "" ? "" : `, ${days}`}`;
  return `\n#### ${writeProse(tactic.title)} (${verdict})\n`;
}

function cut(blocks: readonly Block[]): string {
  const encoder = new TextEncoder();
  let text = "";
  let bytes = 0;
  for (const [index, block] of blocks.entries()) {
    bytes += encoder.encode(block.text).length;
    if (bytes > MOST_BYTES) return `${text}\n${describeRest(blocks.slice(index))}\n`;
    text += block.text;
  }
  return text;
}

function describeRest(rest: readonly Block[]): string {
  const count = rest.reduce((sum, { findings }) => sum + findings, 0);
  return `**${countWords(count, "more finding")} of this run ${count === 1 ? "is" : "are"} not shown here.**`;
}
