import type { RuleData, RulePage } from "../../model/rule.ts";
import { wrapText } from "../../text/width.ts";
import type { RenderOptions } from "./render-finding.ts";

/** What a rule finds, why that matters, what to do about it, and when the rule is not for you. */
export function renderRule(rule: RuleData, page: RulePage | undefined, { palette, width }: RenderOptions): string[] {
  const paint = palette[rule.severity];
  const section = (title: string, paragraphs: readonly string[]): string[] => {
    const lines = paragraphs.flatMap((paragraph) => ["", ...wrapText(paragraph, width - 2).map((line) => `  ${line}`)]);
    return lines.length === 0 ? [] : ["", palette.strong(title), ...lines.slice(1)];
  };
  return [
    `${palette.strong(rule.id)} ${paint(`(${rule.severity})`)} ${palette.quiet(rule.category)}`,
    "",
    ...wrapText(`${rule.title}.`, width),
    ...section("Why it matters", page?.why ?? []),
    ...section("What it finds", page?.finds ?? []),
    ...section("When it fires", [rule.when]),
    ...section("What to do", page?.remedy ?? [rule.help]),
    ...section("When to switch it off", page?.off ?? []),
    "",
    palette.quiet(`Examples: rules/${rule.id}/README.md`),
  ];
}
