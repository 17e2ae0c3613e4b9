import { type Config, PATTERN_KEYS, type PatternKey, type RuleOverride, type RuleSetting } from "../../model/config.ts";
import type { PackData } from "../../model/pack.ts";
import type { Located, Location } from "../../model/source.ts";
import type { Layer } from "./layer.ts";

type Rules = ReadonlyMap<string, Located<RuleSetting>>;

/**
 * What holds where the layers are laid over each other, the last on top. A list replaces the one below it as a whole; the
 * severities of rules add up rule by rule. Overrides stand in the order of their layers, and those of a lower layer give
 * way to the `rules` of a higher one.
 */
export function mergeLayers(layers: readonly Layer[]): Config {
  const patterns = mergePatterns(layers);
  let rules: Rules = new Map();
  let overrides: readonly RuleOverride[] = [];
  for (const { config } of layers) {
    rules = new Map([...rules, ...config.rules]);
    overrides = [...overrides.flatMap((override) => withoutRules(override, config.rules)), ...config.overrides];
  }
  const configs = layers.map(({ config }) => config).toReversed();
  const bases = listBases(layers);
  return {
    ...patterns,
    extends: bases,
    packs: listPacks(layers, bases),
    precedence: configs.find(({ precedence }) => precedence !== undefined)?.precedence,
    failOn: configs.find(({ failOn }) => failOn !== undefined)?.failOn,
    maxWarnings: configs.find(({ maxWarnings }) => maxWarnings !== undefined)?.maxWarnings,
    baseline: configs.find(({ baseline }) => baseline !== undefined)?.baseline,
    suppressions: configs.find(({ suppressions }) => suppressions !== undefined)?.suppressions,
    minConfidence: configs.find(({ minConfidence }) => minConfidence !== undefined)?.minConfidence,
    rules,
    overrides,
  };
}

function mergePatterns(layers: readonly Layer[]): Pick<Config, PatternKey | "patternKeys"> {
  const places = new Map<PatternKey, Location>();
  const lists = { policies: none, strategies: none, waivers: none, taxonomies: none, ruleFiles: none };
  for (const { config } of layers) {
    for (const key of PATTERN_KEYS) {
      const location = config.patternKeys.get(key);
      if (location === undefined) continue;
      places.set(key, location);
      lists[key] = config[key];
    }
  }
  return { ...lists, patternKeys: places };
}

const none: readonly Located<string>[] = [];

function withoutRules({ files, rules }: RuleOverride, hidden: Rules): RuleOverride[] {
  const kept = new Map([...rules].filter(([id]) => !hidden.has(id)));
  return kept.size === 0 ? [] : [{ files, rules: kept }];
}

/** All but the config itself, each with the place of the entry that brings it in: of several, the one that counts most. */
function listBases(layers: readonly Layer[]): Located<string>[] {
  return layers.slice(0, -1).flatMap(({ name }) => {
    const entries = layers.flatMap(({ bases }) => bases.filter(({ value }) => value === name));
    const entry = entries.at(-1);
    return entry === undefined ? [] : [{ value: name, location: entry.location }];
  });
}

function listPacks(layers: readonly Layer[], bases: readonly Located<string>[]): Located<PackData>[] {
  return bases.flatMap(({ value, location }) => {
    const pack = layers.find(({ name }) => name === value)?.pack;
    return pack === undefined ? [] : [{ value: pack, location }];
  });
}
