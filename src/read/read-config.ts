import type { Config } from "../model/config.ts";
import type { Outcome } from "../model/outcome.ts";
import type { Problem } from "../model/problem.ts";
import type { Source } from "../model/source.ts";
import { suggestNearest } from "../text/nearest.ts";
import { bindConfig } from "./bind/bind-config.ts";
import { listPresets } from "./preset.ts";
import { readDocument } from "./read-document.ts";
import type { MapNode } from "./syntax/data-node.ts";

/** Reads a config. Its `assume` is bound later, when the taxonomies that it lists are known. */
export async function readConfig(source: Source): Promise<Outcome<{ config: Config; map: MapNode } | undefined>> {
  const { value, problems: found } = await readDocument(source, "config");
  if (value === undefined) return { value: undefined, problems: found };
  const problems: Problem[] = [...found];
  const config = bindConfig(value.map, problems);
  for (const { value: id, location } of config.extends) {
    if (listPresets().includes(id)) continue;
    problems.push({
      rule: "unknown-preset",
      severity: "error",
      message: `There is no preset "${id.slice(0, 80)}".`,
      help: suggestNearest(id, listPresets()) ?? `Presets: ${listPresets().join(", ")}.`,
      location,
    });
  }
  return { value: { config, map: value.map }, problems };
}
