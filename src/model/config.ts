import type { Severity } from "./finding.ts";
import type { PackData } from "./pack.ts";
import type { Located, Location } from "./source.ts";
import type { SuppressionReach } from "./suppression.ts";
import type { Maxim } from "./verdict-kind.ts";

export type RuleSetting = Severity | "off";

export interface RuleOverride {
  readonly files: readonly Located<string>[];
  readonly rules: ReadonlyMap<string, Located<RuleSetting>>;
}

/** What fails a run where neither a config nor the command line says so. */
export const DEFAULT_FAIL_ON: Severity = "error";

/** What fails a run, as far as a config says so. */
export interface Thresholds {
  /** The severity from which on it fails. */
  readonly failOn: Severity | undefined;
  readonly maxWarnings: number | undefined;
  /** How sure a finding must be to count at all. */
  readonly minConfidence: number | undefined;
}

/** The keys of a config that list files by patterns. */
export const PATTERN_KEYS = ["policies", "strategies", "waivers", "taxonomies", "ruleFiles"] as const;
export type PatternKey = (typeof PATTERN_KEYS)[number];

/**
 * A workspace's config, with all that it extends: data and nothing else. Each value keeps the place that it was read from,
 * in whichever config that is. Patterns are relative to the workspace's root.
 */
export interface Config extends Readonly<Record<PatternKey, readonly Located<string>[]>> {
  /** Presets, such as `onpolicy:recommended`, and paths of configs, in the order in which they were laid over each other. */
  readonly extends: readonly Located<string>[];
  /** The law packs among them, each with the place of the entry that brings it in. */
  readonly packs: readonly Located<PackData>[];
  readonly precedence: Located<readonly Maxim[]> | undefined;
  /** The severity from which on a run fails. */
  readonly failOn: Located<Severity> | undefined;
  readonly maxWarnings: Located<number> | undefined;
  /** How far comments in documents may suppress findings. */
  readonly suppressions: Located<SuppressionReach> | undefined;
  /** Where the baseline lies, relative to the root of the workspace. */
  readonly baseline: Located<string> | undefined;
  readonly minConfidence: Located<number> | undefined;
  readonly rules: ReadonlyMap<string, Located<RuleSetting>>;
  readonly overrides: readonly RuleOverride[];
  /** Where each key of patterns stands that was set, also where its list is empty. */
  readonly patternKeys: ReadonlyMap<PatternKey, Location>;
}
