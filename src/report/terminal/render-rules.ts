import type { RuleInForce } from "../../model/rule.ts";
import { describeSetting } from "../rules-json.ts";
import type { RenderOptions } from "./render-finding.ts";

/** One line a rule, by category. */
export function renderRules(rules: readonly RuleInForce[], { palette }: RenderOptions): string[] {
  const widest = Math.max(...rules.map(({ rule }) => rule.id.length));
  const categories = [...new Set(rules.map(({ rule }) => rule.category))].toSorted();
  return categories.flatMap((category) => [
    palette.strong(category),
    ...rules
      .filter(({ rule }) => rule.category === category)
      .map((inForce) => {
        const { rule, setting } = inForce;
        const paint = setting === "off" ? palette.quiet : palette[setting];
        return `  ${rule.id.padEnd(widest)}  ${paint(setting.padEnd(7))}  ${palette.quiet(describeSetting(inForce))}`;
      }),
    "",
  ]);
}
