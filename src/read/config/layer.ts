import { loadPack } from "../../generated/pack-list.ts";
import type { Config } from "../../model/config.ts";
import type { Outcome } from "../../model/outcome.ts";
import type { PackData } from "../../model/pack.ts";
import type { Problem } from "../../model/problem.ts";
import type { Located, Source } from "../../model/source.ts";
import { clip } from "../../text/clip.ts";
import { findPatternFault } from "../../text/pattern-fault.ts";
import { bindConfig } from "../bind/bind-config.ts";
import { locatedTexts, scalarText } from "../bind/binder.ts";
import { checkKind } from "../read-kind.ts";
import { checkCharacters } from "../syntax/check-characters.ts";
import { type DataNode, findValue, type MapNode } from "../syntax/data-node.ts";
import { validateDocument } from "../validate-document.ts";
import { checkBaseline } from "./check-baseline.ts";
import { readExtendedName } from "./extended-name.ts";
import { findPreset, readShipped } from "./preset.ts";
import { readConfigMap } from "./read-config-map.ts";

/** One config or preset by itself: what it says, and what it builds on. */
export interface Layer {
  /** The id of the preset, or the path of the config. */
  readonly name: string;
  readonly config: Config;
  readonly assume: DataNode | undefined;
  /** What it extends, by name, with the place of the entry; entries that name nothing are left out. */
  readonly bases: readonly Base[];
  /** Set where the layer is a law pack. */
  readonly pack?: PackData;
}

export interface Base extends Located<string> {
  readonly kind: "preset" | "file";
}

export function readPresetLayer(id: string): Layer | undefined {
  const map = findPreset(id);
  return map === undefined ? undefined : toLayer(id, map, []);
}

/** The layer of a law pack is read when a config extends one: no other run needs its text. */
export async function readPackLayer(id: string): Promise<Layer | undefined> {
  const pack = await loadPack(id);
  const map = pack === undefined ? undefined : readShipped(id, { rules: pack.rules });
  return pack === undefined || map === undefined ? undefined : { ...toLayer(id, map, []), pack };
}

/** Reads one config; undefined where its text is none. */
export async function readFileLayer(source: Source): Promise<Outcome<Layer | undefined>> {
  const { value: map, problems: found } = await readConfigMap(source);
  if (map === undefined) return { value: undefined, problems: found };
  const otherKind = checkKind(map, "config");
  if (otherKind !== undefined) return { value: undefined, problems: [...found, otherKind] };
  const faults = (await validateDocument("config", map)).map((problem) => explainNever(map, problem));
  const problems: Problem[] = [...checkCharacters(source), ...found, ...faults];
  const layer = toLayer(source.path, map, problems);
  problems.push(...listPatterns(layer.config).flatMap(checkPattern));
  return { value: layer, problems };
}

function toLayer(name: string, map: MapNode, problems: Problem[]): Layer {
  const bases = locatedTexts(findValue(map, "extends")).flatMap(({ value, location }): Base[] => {
    // A blank text has been refused by the schema.
    if (value.trim() === "") return [];
    const named = readExtendedName(name, value);
    if (named.kind !== "refused") return [{ kind: named.kind, value: named.name, location }];
    const { rule, message, help } = named;
    problems.push({ rule, severity: "error", message, help, location });
    return [];
  });
  return { name, config: checkBaseline(bindConfig(map, problems), problems), assume: findValue(map, "assume"), bases };
}

/** A stranger's config must not be able to make its own run pass. */
function explainNever(map: MapNode, problem: Problem): Problem {
  const node = findValue(map, "failOn");
  if (node === undefined || problem.location !== node.location || scalarText(node) !== "never") return problem;
  const message = "A config cannot say that nothing fails: whoever runs the check decides that.";
  return { ...problem, message, help: "Write error, warning or info here, or run `onpolicy check --fail-on never`." };
}

function listPatterns({
  policies,
  strategies,
  waivers,
  taxonomies,
  ruleFiles,
  overrides,
}: Config): readonly Located<string>[] {
  const own = [policies, strategies, waivers, taxonomies, ruleFiles, ...overrides.map(({ files }) => files)];
  return own.flat();
}

function checkPattern({ value, location }: Located<string>): Problem[] {
  const fault = findPatternFault(value);
  if (fault === undefined) return [];
  const message = `"${clip(value)}" is not looked up: ${fault}.`;
  const help = "Use a path or pattern of files in the workspace, relative to its root.";
  return [{ rule: "outside-workspace", severity: "error", message, help, location }];
}
