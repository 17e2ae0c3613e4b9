import { type Finding, listStanding, SEVERITIES, type Severity } from "../../model/finding.ts";
import { isShippedPath } from "../../model/pack.ts";
import type { LintResult } from "../../model/report.ts";
import { escapeTerminal } from "../../text/escape-terminal.ts";
import { countWords, joinWords } from "../../text/list-words.ts";
import { describeHidden, INCOMPLETE } from "../../text/result-words.ts";
import { explainLines } from "../explain-lines.ts";
import { summariseBaseline, summariseRun } from "../summarise-run.ts";
import { type CommandProperties, workflowCommand } from "./workflow-command.ts";

/** GitHub shows no more annotations of a kind for a step, and drops the rest without a word. */
const MOST_OF_A_KIND = 10;

/** The runner cuts longer messages in the middle of a word. */
const LONGEST = 4000;

const COMMANDS: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "notice" };

/** The findings as annotations of GitHub Actions, the worst first, then how many more there are. */
export function renderAnnotations(result: LintResult): string[] {
  const standing = listStanding(result.findings);
  const baseline = summariseBaseline(result);
  const kinds = SEVERITIES.map((severity) => ({
    severity,
    findings: standing.filter((finding) => finding.severity === severity),
  }));
  const more = kinds.flatMap(({ severity, findings }) =>
    findings.length > MOST_OF_A_KIND ? [countWords(findings.length - MOST_OF_A_KIND, `more ${severity}`)] : [],
  );
  return [
    ...kinds.flatMap(({ findings }) => findings.slice(0, MOST_OF_A_KIND).map(annotate)),
    ...(more.length === 0
      ? []
      : [`onpolicy: there are ${joinWords(more)}; GitHub shows ${MOST_OF_A_KIND} annotations of a kind.`]),
    `onpolicy: ${summariseRun(result)}`,
    ...(baseline === "" ? [] : [`onpolicy: ${baseline}`]),
    ...(result.hidden === undefined ? [] : [`onpolicy: ${describeHidden(result.hidden)}`]),
    ...(result.isIncomplete ? [`onpolicy: ${INCOMPLETE}`] : []),
  ];
}

function annotate(finding: Finding): string {
  const { severity, rule, place, related } = finding;
  const { start, end } = place;
  const isOneLine = start.line === end.line;
  const inFile = {
    file: escapeTerminal(place.file),
    line: start.line,
    endLine: end.line,
    // GitHub takes columns only within one line.
    ...(isOneLine ? { col: start.column, endColumn: end.column } : {}),
  };
  const properties: CommandProperties = {
    title: escapeTerminal(`onpolicy: ${rule}`),
    // A text that comes with the program is no file on which GitHub could show anything.
    ...(isShippedPath(place.file) ? {} : inFile),
  };
  const lines = [
    escapeTerminal(finding.message),
    ...related.map((other) => escapeTerminal(`${other.place.file}:${other.place.start.line}: ${other.message}`)),
    ...explainLines(finding),
  ];
  return workflowCommand(COMMANDS[severity], properties, cut(lines.join("\n")));
}

function cut(text: string): string {
  if (text.length <= LONGEST) return text;
  return `${text.slice(0, LONGEST).replace(/[\ud800-\udbff]$/u, "")}…`;
}
