import type { RuleData } from "../../model/rule.ts";
import { wrapText } from "../../text/width.ts";
import { paintSeverity } from "./palette.ts";
import type { RenderOptions } from "./render-finding.ts";

/** What a rule looks at, when it fires and what to do about it. */
export function renderRule(rule: RuleData, { palette, width }: RenderOptions): string[] {
  const paint = paintSeverity(palette, rule.severity);
  return [
    `${palette.strong(rule.id)} ${paint(`(${rule.severity})`)} ${palette.quiet(rule.category)}`,
    "",
    ...wrapText(`${rule.title}.`, width),
    "",
    palette.strong("Fires where"),
    ...wrapText(rule.when, width - 2).map((line) => `  ${line}`),
    "",
    palette.strong("What to do"),
    ...wrapText(rule.help, width - 2).map((line) => `  ${line}`),
  ];
}
