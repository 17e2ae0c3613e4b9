import type { Severity } from "./finding.js";
import type { Located } from "./source.js";
import type { Maxim } from "./verdict-kind.js";
export type RuleSetting = Severity | "off";
export interface RuleOverride {
    readonly files: readonly Located<string>[];
    readonly rules: ReadonlyMap<string, Located<RuleSetting>>;
}
/** A workspace's config: data and nothing else. Patterns are relative to the workspace's root. */
export interface Config {
    /** Presets, such as `onpolicy:recommended`; none where a config lists none. */
    readonly extends: readonly Located<string>[];
    readonly policies: readonly Located<string>[];
    readonly strategies: readonly Located<string>[];
    readonly waivers: readonly Located<string>[];
    readonly taxonomies: readonly Located<string>[];
    readonly ruleFiles: readonly Located<string>[];
    readonly precedence: readonly Maxim[] | undefined;
    readonly rules: ReadonlyMap<string, Located<RuleSetting>>;
    readonly overrides: readonly RuleOverride[];
}
