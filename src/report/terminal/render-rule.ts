import type { ExplainedRule } from "../../model/rule.ts";
import { escapeTerminal } from "../../text/escape-terminal.ts";
import { wrapText } from "../../text/width.ts";
import type { RenderOptions } from "./render-finding.ts";

/** What a rule finds, why that matters, what to do about it, and when the rule is not for you. */
export function renderRule(rule: ExplainedRule, { palette, width }: RenderOptions): string[] {
  const { page, when } = rule;
  const section = (title: string, paragraphs: readonly string[]): string[] => {
    const lines = paragraphs.flatMap((paragraph) => [
      "",
      ...wrapText(escapeTerminal(paragraph), width - 2).map((line) => `  ${line}`),
    ]);
    return lines.length === 0 ? [] : ["", palette.strong(title), ...lines.slice(1)];
  };
  return [
    `${palette.strong(escapeTerminal(rule.id))} ${palette.quiet(`(${escapeTerminal(rule.category)})`)}`,
    palette[rule.severity](describeSeverity(rule)),
    "",
    ...wrapText(escapeTerminal(`${rule.title}.`), width),
    ...section("Why it matters", page?.why ?? []),
    ...section("What it finds", page?.finds ?? []),
    ...section("What to do", page?.remedy ?? [rule.help]),
    ...section("When to switch it off", page?.off ?? []),
    // Last, since most readers have what they came for by now.
    ...section("The condition, for those who write rules", when === undefined ? [] : [when]),
    "",
    palette.quiet(escapeTerminal(`${rule.category === "document" ? "More" : "Examples"}: ${rule.docs}`)),
  ];
}

function describeSeverity({ severity, optIn, confidence = 1 }: ExplainedRule): string {
  return [
    severity,
    ...(optIn === true ? ["off unless a preset or a config sets it"] : []),
    ...(confidence < 1 ? [`confidence ${confidence}`] : []),
  ].join(", ");
}
