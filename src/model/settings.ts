import type { PatternKey, RuleOverride } from "./config.ts";
import type { Severity } from "./finding.ts";
import type { RuleInForce } from "./rule.ts";
import type { FacetScope } from "./scope.ts";
import type { Located, Location } from "./source.ts";
import type { SuppressionReach } from "./suppression.ts";
import type { Maxim } from "./verdict-kind.ts";

/** A value that holds, and where it was set; undefined where it is the program's own. */
export interface Setting<T> {
  readonly value: T;
  readonly setAt: Location | undefined;
}

/** All that holds in a workspace, whichever config or preset says it. */
export interface Settings {
  /** Presets and configs, the strongest last; without a config the preset that holds then. */
  readonly bases: readonly Setting<string>[];
  readonly patterns: Readonly<Record<PatternKey, Setting<readonly Located<string>[]>>>;
  readonly failOn: Setting<Severity>;
  /** Undefined where no number of warnings is too many. */
  readonly maxWarnings: Setting<number | undefined>;
  /** Undefined where there is none. */
  readonly baseline: Setting<string | undefined>;
  readonly suppressions: Setting<SuppressionReach>;
  /** How sure a finding must be to be shown. */
  readonly minConfidence: Setting<number>;
  readonly precedence: Setting<readonly Maxim[]>;
  readonly assume: readonly FacetScope[];
  readonly rules: readonly RuleInForce[];
  readonly overrides: readonly RuleOverride[];
}

/** The settings as a command tells of them: with how the config was found, and what its patterns match now. */
export interface SettingsReport {
  readonly settings: Settings;
  /** As seen from the current folder, with `/`; undefined where there is no config. */
  readonly config: string | undefined;
  /** Whether the command line names the config; it was found by itself otherwise. */
  readonly isNamed: boolean;
  /** How many files a pattern of documents matches. */
  readonly matches: ReadonlyMap<string, number>;
  /** How many of these documents a pattern of an override matches. */
  readonly overridden: ReadonlyMap<string, number>;
}
