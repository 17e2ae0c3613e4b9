import { packIds } from "../../generated/pack-list.ts";
import { shippedPresets } from "../../generated/presets.ts";
import type { MapNode } from "../syntax/data-node.ts";
import { wholeSource } from "../syntax/excerpt.ts";
import { readJson } from "../syntax/json.ts";

/** What holds where there is no config. */
export const RECOMMENDED = "onpolicy:recommended";

/** What can be extended by name: the presets, then the law packs. */
export function listPresets(): string[] {
  return [...shippedPresets().map(({ id }) => id), ...packIds];
}

/** A preset as a config, with places in a source of the preset's name. */
export function findPreset(id: string): MapNode | undefined {
  const preset = shippedPresets().find((candidate) => candidate.id === id);
  return preset === undefined ? undefined : readShipped(id, preset);
}

/** Shipped data as if it had been read from a config. */
export function readShipped(id: string, data: object): MapNode | undefined {
  const root = readJson(wholeSource({ path: id, text: JSON.stringify(data, undefined, 2) }));
  return root?.kind === "map" ? root : undefined;
}
