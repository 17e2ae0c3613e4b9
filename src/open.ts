import type { KnownFinding } from "./model/baseline.ts";
import type { Config } from "./model/config.ts";
import type { Problem } from "./model/problem.ts";
import type { Located, Source } from "./model/source.ts";
import { type ConfigTexts, type ExtendedConfigs, readConfig } from "./read/read-config.ts";
import { readKind, type SaidKind } from "./read/read-kind.ts";
import type { StoppableParser } from "./read/stoppable-parser.ts";

export type { ConfigTexts };

export interface OpenedConfig {
  readonly config: Config | undefined;
  /** Configs that it extends, and whose texts have to be found. */
  readonly wanted: readonly Located<string>[];
  readonly problems: readonly Problem[];
}

/** Reads a config, for whoever has to find the documents that it lists. */
export async function openConfig(source: Source | undefined, extended?: ExtendedConfigs): Promise<OpenedConfig> {
  if (source === undefined) return { config: undefined, wanted: [], problems: [] };
  const { value, problems } = await readConfig(source, extended);
  return { config: value?.config, wanted: value?.wanted ?? [], problems };
}

/** Reads a baseline; undefined, with the reasons, where there is any fault in it. */
export async function openBaseline(
  source: Source,
  parser?: StoppableParser,
): Promise<{ readonly known: readonly KnownFinding[] | undefined; readonly problems: readonly Problem[] }> {
  const { readBaseline } = await import("./read/baseline/read-baseline.ts");
  const { value, problems } = await readBaseline(source, parser);
  return { known: value, problems };
}

/** What a document says it is; undefined, with the reason, where it says nothing that is known. */
export async function openKind(
  source: Source,
  parser?: StoppableParser,
): Promise<{ readonly kind: SaidKind | undefined; readonly problems: readonly Problem[] }> {
  const { value, problems } = await readKind(source, parser);
  return { kind: value, problems };
}
