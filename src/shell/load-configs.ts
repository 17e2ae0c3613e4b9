import { basename, join, posix } from "node:path";
import type { Config } from "../model/config.ts";
import type { Problem } from "../model/problem.ts";
import type { Located, Source } from "../model/source.ts";
import { openConfig } from "../open.ts";
import { clip } from "../text/clip.ts";
import { suggestNearest } from "../text/nearest.ts";
import type { Host } from "./host.ts";
import { isInside } from "./is-inside.ts";
import { loadSource } from "./load-source.ts";

/** Where the workspace is, and how its config was chosen. */
export interface Place {
  /** The folder to which patterns and the paths in the output are relative. */
  readonly root: string;
  readonly config: string | undefined;
  /** Whether the command line names the config: then it may be any file. One that was found must lie in the workspace. */
  readonly isNamed: boolean;
}

export interface LoadedConfigs {
  readonly config: Source | undefined;
  /** What it says, with all that it extends. */
  readonly opened: Config | undefined;
  /** By their paths within the workspace; undefined where a problem says why there is none. */
  readonly extended: ReadonlyMap<string, Source | undefined>;
  readonly problems: readonly Problem[];
}

/** The absolute paths of a workspace's configs. */
export function listConfigs({ root, config }: Place, { extended }: Pick<LoadedConfigs, "extended">): Set<string> {
  return new Set([...(config === undefined ? [] : [config]), ...[...extended.keys()].map((path) => join(root, path))]);
}

/** Reads a workspace's config, the configs that it extends, and those that they extend, each once. */
export async function loadConfigs(host: Host, place: Place): Promise<LoadedConfigs> {
  const nothing = { config: undefined, opened: undefined, extended: new Map<string, Source>() };
  if (place.config === undefined) return { ...nothing, problems: [] };
  if (!place.isNamed && !(await isInside(host, place.root, place.config))) {
    return { ...nothing, problems: [configLeadsOut(basename(place.config))] };
  }
  const { source, problem } = await loadSource(host, place.root, place.config);
  if (problem !== undefined) return { ...nothing, problems: [problem] };
  return { config: source, ...(await loadExtendedBy(host, place.root, source)) };
}

async function loadExtendedBy(host: Host, root: string, config: Source): Promise<Omit<LoadedConfigs, "config">> {
  const extended = new Map<string, Source | undefined>();
  const problems: Problem[] = [];
  // Each round reads what the round before has named; the reader names nothing beyond its limits.
  for (;;) {
    const { wanted, config: opened } = await openConfig(config, extended);
    if (wanted.length === 0) return { opened, extended, problems };
    for (const entry of wanted) {
      const found = await loadExtended(host, root, entry);
      extended.set(entry.value, "text" in found ? found : undefined);
      if (!("text" in found)) problems.push(found);
    }
  }
}

async function loadExtended(host: Host, root: string, entry: Located<string>): Promise<Source | Problem> {
  const { value: path, location } = entry;
  const refuse = (rule: string, message: string, help: string): Problem => ({
    rule,
    severity: "error",
    message,
    help,
    location,
  });
  const shown = clip(path);
  const absolute = join(root, path);
  const found = await host.inspect(absolute);
  if (found === undefined) {
    return refuse("missing-config", `There is no file "${shown}" to extend.`, await suggestConfig(host, root, path));
  }
  if (found.kind !== "file") {
    return refuse("missing-config", `"${shown}" cannot be extended: it is no file.`, "Name a config.");
  }
  if (!(await isInside(host, root, absolute))) {
    const message = `"${shown}" is a link that leads out of the workspace, so it is not read.`;
    return refuse("outside-workspace", message, "Put the config itself there.");
  }
  const { source, problem } = await loadSource(host, root, absolute);
  return problem ?? source;
}

function configLeadsOut(path: string): Problem {
  return {
    rule: "outside-workspace",
    severity: "error",
    message: "This config is a link that leads out of the workspace, so it is not read.",
    help: "Put the config itself there, or name it with --config.",
    location: { source: { path, text: "" }, span: { start: 0, end: 0 } },
  };
}

/** The nearest name in the same folder. */
async function suggestConfig(host: Host, root: string, path: string): Promise<string> {
  const beside = await host.findFiles([posix.join(posix.dirname(path), "*.{yaml,yml,json}")], root);
  return suggestNearest(path, beside) ?? "Check the path: it is relative to the config that names it.";
}
