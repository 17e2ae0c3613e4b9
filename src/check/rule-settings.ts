import { builtinRules } from "../generated/rules.ts";
import type { Config, RuleSetting } from "../model/config.ts";
import type { Problem } from "../model/problem.ts";
import type { Location } from "../model/source.ts";
import { builtinRule, createRuleCalls } from "../rule/builtin-rule.ts";
import type { CompiledRule } from "../rule/compile-rule.ts";
import { NO_OWN_RULES, type OwnRules } from "../rule/own-rule.ts";
import type { TaxonomySet } from "../taxonomy/taxonomy-set.ts";
import { clip } from "../text/clip.ts";
import { suggestNearest } from "../text/nearest.ts";
import type { ActiveOwnRule } from "./run-own-rules.ts";
import type { ActiveRule } from "./run-rules.ts";

/** Those of the program, those of the organisation, and what is wrong with what the config says of them. */
export interface ActiveRules {
  readonly rules: ActiveRule[];
  readonly own: ActiveOwnRule[];
  readonly problems: Problem[];
}

/** A rule by its name, and the severity that it has in a file. */
export interface RuleInFiles {
  readonly id: string;
  readonly category: string;
  settingFor(path: string): RuleSetting;
}

/** All rules in force, those of the organisation's own among them. */
export function listSettings({ rules, own }: Pick<ActiveRules, "rules" | "own">): RuleInFiles[] {
  return [...rules, ...own].map((active) => ({
    id: active.rule.data.id,
    category: active.rule.data.category,
    settingFor: (path) => active.configuredFor(path) ?? active.setting,
  }));
}

function categoryOf({ data }: CompiledRule): readonly [id: string, category: string] {
  return [data.id, data.category];
}

/** The rules in force, each with the severity that holds, and what is wrong with the config's settings. */
export async function activateRules(
  taxonomies: TaxonomySet,
  config: Config | undefined,
  ownRules: OwnRules = NO_OWN_RULES,
): Promise<ActiveRules> {
  const settingFor = await createSettings(config);
  const calls = createRuleCalls(taxonomies);
  const rules = builtinRules().map(
    (data): ActiveRule => ({
      rule: builtinRule(calls, data),
      setting: config?.rules.get(data.id)?.value ?? (data.optIn === true ? "off" : data.severity),
      configuredFor: (path) => settingFor(path, data.id),
    }),
  );
  const own = ownRules.rules.map((ownRule): ActiveOwnRule => {
    const { id, severity, optIn } = ownRule.rule.data;
    return {
      ...ownRule,
      setting: config?.rules.get(id)?.value ?? (optIn === true ? "off" : severity),
      configuredFor: (path) => settingFor(path, id),
    };
  });
  const known = new Map([...ownRules.ids.map((id) => [id, ""] as const), ...rules.map(({ rule }) => categoryOf(rule))]);
  return { rules, own, problems: checkSettings(known, config) };
}

/** What a config says for a rule in a file: the last override that matches, else its own `rules`. */
async function createSettings(
  config: Config | undefined,
): Promise<(path: string, rule: string) => RuleSetting | undefined> {
  const overrides = await compileOverrides(config?.overrides ?? []);
  return (path, rule) => {
    const found = overrides.find(({ rules, tests }) => rules.has(rule) && tests.some((test) => test(path)));
    const said = (found?.rules ?? config?.rules)?.get(rule);
    // What a preset says of all that a rule finds gives way to what a clause says of itself; the config's own word does not.
    return said === undefined || isPreset(said.location.source.path) ? undefined : said.value;
  };
}

function isPreset(path: string): boolean {
  return path.startsWith("onpolicy:");
}

/** The last one first. Patterns are loaded where there are any. */
async function compileOverrides(overrides: Config["overrides"]) {
  if (overrides.length === 0) return [];
  const { compileGlob } = await import("../text/glob.ts");
  return overrides.toReversed().map(({ files, rules }) => ({
    rules,
    tests: files.map(({ value }) => compileGlob(value)),
  }));
}

const NO_SETTINGS: Config["rules"] = new Map();

/** `known` has the category of each rule of the program's own. */
function checkSettings(known: ReadonlyMap<string, string>, config: Config | undefined): Problem[] {
  const settings = [config?.rules ?? NO_SETTINGS, ...(config?.overrides ?? []).map((override) => override.rules)];
  return settings.flatMap((map) =>
    [...map].flatMap(([id, { value, location }]): Problem[] => {
      const category = known.get(id);
      if (category === undefined) return [unknownRule(id, [...known.keys()], location)];
      return value === "off" && category === "conflict" ? [hiddenConflicts(id, location)] : [];
    }),
  );
}

function unknownRule(id: string, known: readonly string[], location: Location): Problem {
  return {
    rule: "unknown-rule",
    severity: "error",
    message: `There is no rule "${clip(id)}".`,
    help: suggestNearest(id, known) ?? "See `onpolicy rules` for all of them.",
    location,
  };
}

/** Conflicts are what the program is for: nobody should take its silence about them for their absence. */
function hiddenConflicts(id: string, location: Location): Problem {
  return {
    rule: "conflict-rule-off",
    severity: "warning",
    message: `The rule "${id}" is off, so conflicts that it would find are not reported.`,
    help: "If a conflict is accepted, ask the policy's owner for a waiver, or to revise the policy.",
    location,
  };
}
