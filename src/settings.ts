import { describeRules } from "./check/describe-rules.ts";
import { placeProblem } from "./check/problem-finding.ts";
import { activateRules } from "./check/rule-settings.ts";
import { DEFAULT_PRECEDENCE } from "./judge/precedence.ts";
import { type Config, DEFAULT_FAIL_ON, type PatternKey } from "./model/config.ts";
import type { PlacedProblem, Problem } from "./model/problem.ts";
import type { Setting, Settings } from "./model/settings.ts";
import type { Located, Source } from "./model/source.ts";
import { DEFAULT_REACH } from "./model/suppression.ts";
import { RECOMMENDED } from "./read/config/preset.ts";
import { readBasis } from "./read/read-basis.ts";
import type { ConfigTexts } from "./read/read-config.ts";

/** What is needed to tell what holds: what is assumed can have names of the organisation's own. */
export interface SettingsInput extends ConfigTexts {
  readonly taxonomies: readonly Source[];
  readonly rules: readonly Source[];
  /** What went wrong before: files that could not be read. */
  readonly problems: readonly Problem[];
}

/** All that holds in a workspace, with the place where each value was set. */
export async function readSettings(
  input: SettingsInput,
): Promise<{ readonly settings: Settings; readonly problems: readonly PlacedProblem[] }> {
  const { value, problems } = await readBasis({ ...input, policies: [] });
  const { config, assume, taxonomies } = value;
  const active = await activateRules(taxonomies, config, value.ownRules);
  return {
    settings: {
      bases: config === undefined ? [{ value: RECOMMENDED, setAt: undefined }] : config.extends.map(toSetting),
      patterns: {
        policies: patternsOf(config, "policies"),
        strategies: patternsOf(config, "strategies"),
        waivers: patternsOf(config, "waivers"),
        taxonomies: patternsOf(config, "taxonomies"),
        ruleFiles: patternsOf(config, "ruleFiles"),
      },
      failOn: toSetting(config?.failOn ?? { value: DEFAULT_FAIL_ON }),
      maxWarnings: toSetting(config?.maxWarnings ?? { value: undefined }),
      baseline: toSetting(config?.baseline ?? { value: undefined }),
      suppressions: toSetting(config?.suppressions ?? { value: DEFAULT_REACH }),
      minConfidence: toSetting(config?.minConfidence ?? { value: 0 }),
      precedence: toSetting(config?.precedence ?? { value: DEFAULT_PRECEDENCE }),
      assume: assume?.facets ?? [],
      rules: describeRules(active, config),
      overrides: config?.overrides ?? [],
    },
    problems: [...input.problems, ...problems, ...active.problems].map(placeProblem),
  };
}

function toSetting<T>({ value, location }: { readonly value: T } & Partial<Located<T>>): Setting<T> {
  return { value, setAt: location };
}

function patternsOf(config: Config | undefined, key: PatternKey): Settings["patterns"][PatternKey] {
  return { value: config?.[key] ?? [], setAt: config?.patternKeys.get(key) };
}
