import { PATTERN_KEYS, type RuleSetting } from "../../model/config.ts";
import type { Severity } from "../../model/finding.ts";
import type { SettingsReport } from "../../model/settings.ts";
import type { Located } from "../../model/source.ts";
import { escapeTerminal } from "../../text/escape-terminal.ts";
import { countWords, joinWords } from "../../text/list-words.ts";
import { wrapText } from "../../text/width.ts";
import { BY_DEFAULT, originOf } from "../config-json.ts";
import { describeOrigin } from "../describe-origin.ts";
import type { Palette } from "./palette.ts";
import type { RenderOptions } from "./render-finding.ts";
import { type Row, renderRows } from "./render-rows.ts";

/** What holds, in sections of rows: on the left the value, on the right where it was set. */
export function renderConfig(report: SettingsReport, options: RenderOptions): string[] {
  const { palette, width } = options;
  const sections: readonly (readonly [title: string, rows: readonly Row[]])[] = [
    ["Extends (the last one is the strongest)", orNothing(listBases(report))],
    ["Documents", listPatterns(report, palette)],
    ["What fails a run", listThresholds(report)],
    ["What does not count", listExceptions(report)],
    ["What is shown", listLeast(report)],
    ["Order of precedence", listPrecedence(report)],
    ["Assumed where nothing is stated", orNothing(listAssumptions(report))],
    ["Severities that were set (onpolicy rules lists all)", orNothing(listRules(report, palette))],
    ["Overrides (the last one is the strongest)", orNothing(listOverrides(report, palette))],
  ];
  const lines = renderRows(
    sections.map(([, rows]) => rows),
    options,
  );
  return [
    ...wrapText(escapeTerminal(introduce(report)), width).map((line) => palette.strong(line)),
    ...sections.flatMap(([title], index) => [
      "",
      ...wrapText(title, width).map((line) => palette.strong(line)),
      ...(lines[index] ?? []),
    ]),
  ];
}

function orNothing(rows: readonly Row[]): readonly Row[] {
  return rows.length > 0 ? rows : [{ indent: 2, text: "nothing", origin: BY_DEFAULT }];
}

function introduce({ config, isNamed }: SettingsReport): string {
  if (config === undefined) return "There is no config here or in a folder above: this holds by default.";
  return isNamed
    ? `The config is ${config}, named by --config.`
    : `The config is ${config}, the nearest to this folder.`;
}

function listBases({ settings }: SettingsReport): Row[] {
  return settings.bases.map((base) => ({ indent: 2, text: base.value, origin: originOf(base) }));
}

function listPatterns({ settings, matches }: SettingsReport, palette: Palette): Row[] {
  return PATTERN_KEYS.flatMap((key): Row[] => {
    const { value: patterns, setAt } = settings.patterns[key];
    if (patterns.length === 0) return [{ indent: 2, text: `${key}: none`, origin: originOf({ setAt }) }];
    return [
      { indent: 2, text: `${key}:`, origin: "" },
      ...patterns.map((pattern) => patternRow(pattern, matches, { indent: 4, noun: "file", palette })),
    ];
  });
}

interface PatternStyle {
  readonly indent: number;
  readonly noun: string;
  readonly palette: Palette;
}

function patternRow(
  { value, location }: Located<string>,
  counts: ReadonlyMap<string, number>,
  style: PatternStyle,
): Row {
  const count = counts.get(value) ?? 0;
  const note = count === 0 ? "nothing" : countWords(count, style.noun);
  const paint = count === 0 ? style.palette.warning : style.palette.quiet;
  return { indent: style.indent, text: value, note, paint, origin: describeOrigin(location) };
}

const FAILING: Readonly<Record<Severity, string>> = {
  error: "an error",
  warning: "an error or a warning",
  info: "any finding",
};

function listThresholds({ settings: { failOn, maxWarnings } }: SettingsReport): Row[] {
  const most = maxWarnings.value;
  const warnings = most === undefined ? "no number of warnings" : `more than ${countWords(most, "warning")}`;
  return [
    { indent: 2, text: `${FAILING[failOn.value]} (failOn)`, origin: originOf(failOn) },
    { indent: 2, text: `${warnings} (maxWarnings)`, origin: originOf(maxWarnings) },
  ];
}

function listExceptions({ settings: { baseline, suppressions } }: SettingsReport): Row[] {
  const file = baseline.value;
  return [
    { indent: 2, text: `baseline: ${file ?? "none"}`, origin: originOf(baseline) },
    { indent: 2, text: `suppressions: ${suppressions.value}`, origin: originOf(suppressions) },
  ];
}

function listLeast({ settings: { minConfidence } }: SettingsReport): Row[] {
  const least = minConfidence.value;
  const text = least === 0 ? "every finding" : `findings with a confidence of ${least} or more`;
  return [{ indent: 2, text: `${text} (minConfidence)`, origin: originOf(minConfidence) }];
}

function listPrecedence({ settings: { precedence } }: SettingsReport): Row[] {
  const text = precedence.value.length === 0 ? "prohibition" : precedence.value.join(", ");
  return [{ indent: 2, text, origin: originOf(precedence) }];
}

function listAssumptions({ settings }: SettingsReport): Row[] {
  return settings.assume.map(({ facet, names, location }) => ({
    indent: 2,
    text: `${facet}: ${joinWords(
      names.map(({ text }) => text),
      "or",
    )}`,
    origin: describeOrigin(location),
  }));
}

function listRules({ settings }: SettingsReport, palette: Palette): Row[] {
  return settings.rules.flatMap(({ rule, setting, setAt }): Row[] =>
    setAt === undefined ? [] : [ruleRow(rule.id, { value: setting, location: setAt }, { indent: 2, palette })],
  );
}

function ruleRow(
  id: string,
  { value, location }: Located<RuleSetting>,
  { indent, palette }: Pick<PatternStyle, "indent" | "palette">,
): Row {
  const paint = value === "off" ? palette.quiet : palette[value];
  return { indent, text: id, note: value, paint, origin: describeOrigin(location) };
}

function listOverrides({ settings, overridden }: SettingsReport, palette: Palette): Row[] {
  return settings.overrides.flatMap(({ files, rules }) => [
    ...files.map((pattern) => patternRow(pattern, overridden, { indent: 2, noun: "document", palette })),
    ...[...rules].map(([id, setting]) => ruleRow(id, setting, { indent: 4, palette })),
  ]);
}
