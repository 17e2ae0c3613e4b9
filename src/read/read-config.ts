import type { Config } from "../model/config.ts";
import type { Outcome } from "../model/outcome.ts";
import type { Problem } from "../model/problem.ts";
import type { Located, Source } from "../model/source.ts";
import { clip } from "../text/clip.ts";
import { type Base, type Layer, readFileLayer, readPackLayer, readPresetLayer } from "./config/layer.ts";
import { mergeLayers } from "./config/merge-layers.ts";
import { LONGEST_CHAIN, orderLayers } from "./config/order-layers.ts";
import { RECOMMENDED } from "./config/preset.ts";
import type { DataNode } from "./syntax/data-node.ts";

/** More in one workspace are nothing that a reader could follow. */
const MOST_CONFIGS = 100;

/**
 * The texts of the configs that others extend, by their paths within the workspace. Undefined stands for one that could not
 * be had: whoever looked for it has said why.
 */
export type ExtendedConfigs = ReadonlyMap<string, Source | undefined>;

/** The text of a config, if there is one, and those of the configs that it extends. */
export interface ConfigTexts {
  readonly config?: Source | undefined;
  readonly extended?: ExtendedConfigs | undefined;
}

export interface ConfigRead {
  readonly config: Config;
  /** What the config assumes, its own values before those of what it extends; to be bound when the taxonomies are known. */
  readonly assume: readonly DataNode[];
  /** Configs that are extended and were not given, each with the place of the entry. */
  readonly wanted: readonly Located<string>[];
}

/** What holds without any config: the recommended preset, which lists no documents. */
export function assumeByDefault(): readonly DataNode[] {
  return [readPresetLayer(RECOMMENDED)?.assume].filter((node) => node !== undefined);
}

/** Reads a config with all that it extends. Nothing is looked up: whose text is missing is named in `wanted`. */
export async function readConfig(
  source: Source,
  extended: ExtendedConfigs = new Map(),
): Promise<Outcome<ConfigRead | undefined>> {
  const { layers, wanted, problems } = await readLayers(source, extended);
  if (!layers.has(source.path)) return { value: undefined, problems };
  const { value: ordered, problems: faults } = orderLayers(layers, source.path);
  const assume = ordered.toReversed().flatMap((layer) => (layer.assume === undefined ? [] : [layer.assume]));
  return { value: { config: mergeLayers(ordered), assume, wanted }, problems: [...problems, ...faults] };
}

interface Reading {
  readonly layers: Map<string, Layer>;
  readonly wanted: Located<string>[];
  readonly problems: Problem[];
}

/** Reads the nearest first, and no farther than a chain may be long: a stranger's configs must not lead on for ever. */
async function readLayers(source: Source, extended: ExtendedConfigs): Promise<Reading> {
  const reading: Reading = { layers: new Map(), wanted: [], problems: [] };
  let next = takeIn(reading, await readFileLayer(source));
  const seen = new Set([source.path]);
  for (let depth = 1; depth < LONGEST_CHAIN; depth += 1) {
    const found: Base[] = [];
    for (const base of next) {
      if (seen.has(base.value)) continue;
      if (seen.size === MOST_CONFIGS) return { ...reading, problems: [...reading.problems, tooMany(base)] };
      seen.add(base.value);
      found.push(...(await readBase(reading, base, extended)));
    }
    next = found;
  }
  return reading;
}

/** What a base extends itself. */
async function readBase(reading: Reading, base: Base, extended: ExtendedConfigs): Promise<readonly Base[]> {
  if (base.kind === "preset") {
    const layer = readPresetLayer(base.value) ?? (await readPackLayer(base.value));
    return takeIn(reading, { value: layer, problems: [] });
  }
  const text = extended.get(base.value);
  if (text !== undefined) return takeIn(reading, await readFileLayer(text));
  if (extended.has(base.value)) return [];
  reading.wanted.push(base);
  reading.problems.push({
    rule: "missing-config",
    severity: "error",
    message: `"${clip(base.value)}" is extended here, and was not read.`,
    help: "Give its text along with this config.",
    location: base.location,
  });
  return [];
}

function takeIn(
  { layers, problems }: Reading,
  { value, problems: found }: Outcome<Layer | undefined>,
): readonly Base[] {
  problems.push(...found);
  if (value === undefined) return [];
  layers.set(value.name, value);
  return value.bases;
}

function tooMany({ location }: Base): Problem {
  return {
    rule: "config-chain",
    severity: "error",
    message: `More than ${MOST_CONFIGS} configs are extended.`,
    help: "Put some of them together.",
    location,
  };
}
