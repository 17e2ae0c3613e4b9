import type { Config, RuleOverride, RuleSetting } from "../../model/config.ts";
import { SEVERITIES } from "../../model/finding.ts";
import type { Problem } from "../../model/problem.ts";
import type { Located } from "../../model/source.ts";
import { MAXIMS, type Maxim } from "../../model/verdict-kind.ts";
import { type DataNode, findValue, type MapNode } from "../syntax/data-node.ts";
import { locatedTexts, mapsOf, scalarText } from "./binder.ts";

const SETTINGS: readonly RuleSetting[] = [...SEVERITIES, "off"];

/** Reads a config that its schema accepts. */
export function bindConfig(map: MapNode, problems: Problem[]): Config {
  return {
    extends: locatedTexts(findValue(map, "extends")),
    policies: locatedTexts(findValue(map, "policies")),
    strategies: locatedTexts(findValue(map, "strategies")),
    waivers: locatedTexts(findValue(map, "waivers")),
    taxonomies: locatedTexts(findValue(map, "taxonomies")),
    ruleFiles: locatedTexts(findValue(map, "ruleFiles")),
    precedence: bindPrecedence(findValue(map, "precedence"), problems),
    rules: bindRules(map),
    overrides: mapsOf(map, "overrides").map(
      (item): RuleOverride => ({ files: locatedTexts(findValue(item, "files")), rules: bindRules(item) }),
    ),
  };
}

function bindRules(map: MapNode): Map<string, Located<RuleSetting>> {
  const node = findValue(map, "rules");
  const rules = new Map<string, Located<RuleSetting>>();
  for (const { key, keyLocation, value } of node?.kind === "map" ? node.entries : []) {
    const setting = SETTINGS.find((candidate) => candidate === scalarText(value));
    if (setting !== undefined) rules.set(key, { value: setting, location: keyLocation });
  }
  return rules;
}

function bindPrecedence(node: DataNode | undefined, problems: Problem[]): Maxim[] | undefined {
  if (node?.kind !== "list") return undefined;
  const maxims: Maxim[] = [];
  let last: DataNode | undefined;
  for (const item of node.items) {
    const maxim = MAXIMS.find((candidate) => candidate === scalarText(item));
    if (maxim === undefined) continue;
    if (maxims.includes(maxim)) problems.push(twice(maxim, item));
    else maxims.push(maxim);
    if (maxim === "prohibition") last = item;
  }
  if (last !== undefined && last !== node.items.at(-1)) {
    problems.push({
      rule: "wrong-value",
      severity: "error",
      message: "The maxim prohibition is always asked last.",
      help: "Move it to the end of the list, or leave it out.",
      location: last.location,
    });
  }
  return maxims;
}

function twice(maxim: Maxim, { location }: DataNode): Problem {
  return {
    rule: "wrong-value",
    severity: "error",
    message: `The maxim ${maxim} is listed twice.`,
    help: "Remove one of them.",
    location,
  };
}
