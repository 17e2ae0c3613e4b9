import { type Config, PATTERN_KEYS, type PatternKey, type RuleOverride, type RuleSetting } from "../../model/config.ts";
import { SEVERITIES } from "../../model/finding.ts";
import type { Problem } from "../../model/problem.ts";
import type { Located, Location } from "../../model/source.ts";
import { SUPPRESSION_REACHES } from "../../model/suppression.ts";
import { MAXIMS, type Maxim } from "../../model/verdict-kind.ts";
import { type DataNode, type Entry, findEntry, findValue, type MapNode } from "../syntax/data-node.ts";
import { locatedTexts, mapsOf, scalarText } from "./binder.ts";

const SETTINGS: readonly RuleSetting[] = [...SEVERITIES, "off"];

/** One config's own keys. Its schema has been held against it; what does not fit that is left out. */
export function bindConfig(map: MapNode, problems: Problem[]): Config {
  const patternsOf = (key: PatternKey): Located<string>[] => locatedTexts(findValue(map, key));
  return {
    extends: locatedTexts(findValue(map, "extends")),
    packs: [],
    policies: patternsOf("policies"),
    strategies: patternsOf("strategies"),
    waivers: patternsOf("waivers"),
    taxonomies: patternsOf("taxonomies"),
    ruleFiles: patternsOf("ruleFiles"),
    patternKeys: new Map(
      PATTERN_KEYS.flatMap((key): [PatternKey, Location][] => {
        const entry = findEntry(map, key);
        return entry === undefined ? [] : [[key, entry.keyLocation]];
      }),
    ),
    precedence: bindPrecedence(findEntry(map, "precedence"), problems),
    failOn: bindChoice(findValue(map, "failOn"), SEVERITIES),
    maxWarnings: bindMaxWarnings(findValue(map, "maxWarnings")),
    baseline: locatedTexts(findValue(map, "baseline"))[0],
    suppressions: bindChoice(findValue(map, "suppressions"), SUPPRESSION_REACHES),
    minConfidence: bindConfidence(findValue(map, "minConfidence")),
    rules: bindRules(map),
    overrides: mapsOf(map, "overrides").map(
      (item): RuleOverride => ({ files: locatedTexts(findValue(item, "files")), rules: bindRules(item) }),
    ),
  };
}

function bindChoice<T extends string>(node: DataNode | undefined, choices: readonly T[]): Located<T> | undefined {
  const value = choices.find((choice) => choice === scalarText(node));
  return node === undefined || value === undefined ? undefined : { value, location: node.location };
}

function bindMaxWarnings(node: DataNode | undefined): Config["maxWarnings"] {
  if (node?.kind !== "scalar" || typeof node.value !== "number") return undefined;
  return Number.isSafeInteger(node.value) && node.value >= 0
    ? { value: node.value, location: node.location }
    : undefined;
}

function bindConfidence(node: DataNode | undefined): Config["minConfidence"] {
  if (node?.kind !== "scalar" || typeof node.value !== "number") return undefined;
  return node.value >= 0 && node.value <= 1 ? { value: node.value, location: node.location } : undefined;
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

function bindPrecedence(entry: Entry | undefined, problems: Problem[]): Config["precedence"] {
  const node = entry?.value;
  if (entry === undefined || node?.kind !== "list") return undefined;
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
  return { value: maxims, location: entry.keyLocation };
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
