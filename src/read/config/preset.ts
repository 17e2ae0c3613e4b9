import { shippedPresets } from "../../generated/presets.ts";
import type { MapNode } from "../syntax/data-node.ts";
import { wholeSource } from "../syntax/excerpt.ts";
import { readJson } from "../syntax/json.ts";

/** What holds where there is no config. */
export const RECOMMENDED = "onpolicy:recommended";

export function listPresets(): string[] {
  return shippedPresets().map(({ id }) => id);
}

/** A preset as a config, with places in a source of the preset's name. */
export function findPreset(id: string): MapNode | undefined {
  const preset = shippedPresets().find((candidate) => candidate.id === id);
  if (preset === undefined) return undefined;
  const root = readJson(wholeSource({ path: id, text: JSON.stringify(preset, undefined, 2) }));
  return root?.kind === "map" ? root : undefined;
}
