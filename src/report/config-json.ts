import type { PatternKey, RuleSetting } from "../model/config.ts";
import type { Severity } from "../model/finding.ts";
import type { Setting, SettingsReport } from "../model/settings.ts";
import type { Located } from "../model/source.ts";
import type { SuppressionReach } from "../model/suppression.ts";
import { describeOrigin } from "./describe-origin.ts";
import { describeSetting } from "./rules-json.ts";

interface SetValue<T> {
  readonly value: T;
  readonly setBy: string;
}

interface MatchedPattern {
  readonly pattern: string;
  readonly matches: number;
  readonly setBy: string;
}

interface RuleSeverity {
  readonly id: string;
  readonly severity: RuleSetting;
  readonly setBy: string;
}

/** The shape of `config --format json`; `schemas/config-output.schema.json` describes each key. */
export interface ConfigOutput
  extends Readonly<Record<PatternKey, { readonly patterns: readonly MatchedPattern[]; readonly setBy: string }>> {
  readonly version: 1;
  readonly config: string | null;
  readonly chosenBy: "--config" | "discovery" | "default";
  readonly extends: readonly SetValue<string>[];
  readonly failOn: SetValue<Severity>;
  readonly maxWarnings: SetValue<number | null>;
  readonly baseline: SetValue<string | null>;
  readonly suppressions: SetValue<SuppressionReach>;
  readonly minConfidence: SetValue<number>;
  readonly precedence: SetValue<readonly string[]>;
  readonly assume: readonly { readonly facet: string; readonly names: readonly string[]; readonly setBy: string }[];
  readonly rules: readonly RuleSeverity[];
  readonly overrides: readonly { readonly files: readonly MatchedPattern[]; readonly rules: readonly RuleSeverity[] }[];
}

/** What stands in place of a place where nobody has set a value. */
export const BY_DEFAULT = "default";

/** Where a setting comes from, in the words of both outputs. */
export function originOf({ setAt }: Pick<Setting<unknown>, "setAt">): string {
  return setAt === undefined ? BY_DEFAULT : describeOrigin(setAt);
}

export function reportConfig(report: SettingsReport): ConfigOutput {
  const { settings, config, isNamed, matches, overridden } = report;
  const patternsOf = (key: PatternKey): ConfigOutput[PatternKey] => ({
    patterns: settings.patterns[key].value.map((pattern) => countMatches(pattern, matches)),
    setBy: originOf(settings.patterns[key]),
  });
  return {
    version: 1,
    config: config ?? null,
    chosenBy: config === undefined ? BY_DEFAULT : isNamed ? "--config" : "discovery",
    extends: settings.bases.map((base) => ({ value: base.value, setBy: originOf(base) })),
    policies: patternsOf("policies"),
    strategies: patternsOf("strategies"),
    waivers: patternsOf("waivers"),
    taxonomies: patternsOf("taxonomies"),
    ruleFiles: patternsOf("ruleFiles"),
    failOn: { value: settings.failOn.value, setBy: originOf(settings.failOn) },
    maxWarnings: { value: settings.maxWarnings.value ?? null, setBy: originOf(settings.maxWarnings) },
    baseline: { value: settings.baseline.value ?? null, setBy: originOf(settings.baseline) },
    suppressions: { value: settings.suppressions.value, setBy: originOf(settings.suppressions) },
    minConfidence: { value: settings.minConfidence.value, setBy: originOf(settings.minConfidence) },
    precedence: { value: settings.precedence.value, setBy: originOf(settings.precedence) },
    assume: settings.assume.map(({ facet, names, location }) => ({
      facet,
      names: names.map(({ text }) => text),
      setBy: describeOrigin(location),
    })),
    rules: settings.rules.map((inForce) => ({
      id: inForce.rule.id,
      severity: inForce.setting,
      setBy: describeSetting(inForce),
    })),
    overrides: settings.overrides.map(({ files, rules }) => ({
      files: files.map((pattern) => countMatches(pattern, overridden)),
      rules: [...rules].map(([id, { value, location }]) => ({ id, severity: value, setBy: describeOrigin(location) })),
    })),
  };
}

function countMatches({ value, location }: Located<string>, counts: ReadonlyMap<string, number>): MatchedPattern {
  return { pattern: value, matches: counts.get(value) ?? 0, setBy: describeOrigin(location) };
}
