import type { Config } from "./model/config.ts";
import type { Problem } from "./model/problem.ts";
import type { Source } from "./model/source.ts";
import { readConfig } from "./read/read-config.ts";
import { readKind, type SaidKind } from "./read/read-kind.ts";

/** Reads a config, for whoever has to find the documents that it lists. */
export async function openConfig(
  source: Source | undefined,
): Promise<{ readonly config: Config | undefined; readonly problems: readonly Problem[] }> {
  if (source === undefined) return { config: undefined, problems: [] };
  const { value, problems } = await readConfig(source);
  return { config: value?.config, problems };
}

/** What a document says it is; undefined, with the reason, where it says nothing that is known. */
export async function openKind(
  source: Source,
): Promise<{ readonly kind: SaidKind | undefined; readonly problems: readonly Problem[] }> {
  const { value, problems } = await readKind(source);
  return { kind: value, problems };
}
