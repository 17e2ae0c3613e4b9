import type { Severity } from "./finding.js";
import type { Located, Location } from "./source.js";
import type { Maxim } from "./verdict-kind.js";
export type RuleSetting = Severity | "off";
export interface RuleOverride {
    readonly files: readonly Located<string>[];
    readonly rules: ReadonlyMap<string, Located<RuleSetting>>;
}
/** What fails a run where neither a config nor the command line says so. */
export declare const DEFAULT_FAIL_ON: Severity;
/** What fails a run, as far as a config says so. */
export interface Thresholds {
    /** The severity from which on it fails. */
    readonly failOn: Severity | undefined;
    readonly maxWarnings: number | undefined;
}
/** The keys of a config that list files by patterns. */
export declare const PATTERN_KEYS: readonly ["policies", "strategies", "waivers", "taxonomies", "ruleFiles"];
export type PatternKey = (typeof PATTERN_KEYS)[number];
/**
 * A workspace's config, with all that it extends: data and nothing else. Each value keeps the place that it was read from,
 * in whichever config that is. Patterns are relative to the workspace's root.
 */
export interface Config extends Readonly<Record<PatternKey, readonly Located<string>[]>> {
    /** Presets, such as `onpolicy:recommended`, and paths of configs, in the order in which they were laid over each other. */
    readonly extends: readonly Located<string>[];
    readonly precedence: Located<readonly Maxim[]> | undefined;
    /** The severity from which on a run fails. */
    readonly failOn: Located<Severity> | undefined;
    readonly maxWarnings: Located<number> | undefined;
    readonly rules: ReadonlyMap<string, Located<RuleSetting>>;
    readonly overrides: readonly RuleOverride[];
    /** Where each key of patterns stands that was set, also where its list is empty. */
    readonly patternKeys: ReadonlyMap<PatternKey, Location>;
}
