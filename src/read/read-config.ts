import type { Config } from "../model/config.ts";
import type { Outcome } from "../model/outcome.ts";
import type { Problem } from "../model/problem.ts";
import type { Located, Source } from "../model/source.ts";
import { clip } from "../text/clip.ts";
import { findPatternFault } from "../text/glob.ts";
import { suggestNearest } from "../text/nearest.ts";
import { bindConfig } from "./bind/bind-config.ts";
import { listPresets } from "./preset.ts";
import { checkCharacters } from "./syntax/check-characters.ts";
import { findValue, type MapNode } from "./syntax/data-node.ts";
import { wholeSource } from "./syntax/excerpt.ts";
import { readData } from "./syntax/read-data.ts";
import { validateDocument } from "./validate-document.ts";

/** Reads a config. Its `assume` is bound later, when the taxonomies that it lists are known. */
export async function readConfig(source: Source): Promise<Outcome<{ config: Config; map: MapNode } | undefined>> {
  const { value: map, problems: found } = await readMap(source);
  if (map === undefined) return { value: undefined, problems: found };
  const problems: Problem[] = [...checkCharacters(source), ...found, ...(await validateDocument("config", map))];
  const config = bindConfig(map, problems);
  for (const preset of config.extends) if (!listPresets().includes(preset.value)) problems.push(unknownPreset(preset));
  problems.push(...listPatterns(config).flatMap((pattern) => checkPattern(pattern)));
  return { value: { config, map }, problems };
}

/** A config is a whole file, or the value of the key `onpolicy` in package.json. */
async function readMap(source: Source): Promise<Outcome<MapNode | undefined>> {
  const { value: root, problems } = await readData(wholeSource(source));
  if (root === undefined || !/(?:^|\/)package\.json$/u.test(source.path)) return { value: root, problems };
  const node = findValue(root, "onpolicy");
  if (node === undefined || node.kind === "map") return { value: node, problems };
  const problem: Problem = {
    rule: "wrong-type",
    severity: "error",
    message: "The key `onpolicy` holds the config, which is a map of keys and values.",
    help: "Write the config there, or in a file onpolicy.yaml.",
    location: node.location,
  };
  return { value: undefined, problems: [problem] };
}

function listPatterns({ policies, strategies, waivers, taxonomies, ruleFiles, overrides }: Config): Located<string>[] {
  return [
    ...policies,
    ...strategies,
    ...waivers,
    ...taxonomies,
    ...ruleFiles,
    ...overrides.flatMap(({ files }) => files),
  ];
}

function checkPattern({ value, location }: Located<string>): Problem[] {
  const fault = findPatternFault(value);
  if (fault === undefined) return [];
  const message = `"${clip(value)}" is not looked up: ${fault}.`;
  const help = "Use a path or pattern of files in the workspace, relative to this config.";
  return [{ rule: "outside-workspace", severity: "error", message, help, location }];
}

function unknownPreset({ value: id, location }: Located<string>): Problem {
  return {
    rule: "unknown-preset",
    severity: "error",
    message: `There is no preset "${clip(id)}".`,
    help: suggestNearest(id, listPresets()) ?? `Presets: ${listPresets().join(", ")}.`,
    location,
  };
}
