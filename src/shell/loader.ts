import { join } from "node:path";
import type { Problem } from "../model/problem.ts";
import type { Located, Source } from "../model/source.ts";
import { clip } from "../text/clip.ts";
import { findPatternFault } from "../text/pattern-fault.ts";
import type { Gap, Host } from "./host.ts";
import { isInside } from "./is-inside.ts";
import { LARGEST_FILE, LARGEST_TAXONOMY, loadSource } from "./load-source.ts";
import { DEEPEST_FOLDER, MOST_ENTRIES } from "./walk-files.ts";

/** Reads files, each once, and keeps what could not be read. */
export interface Loader {
  readonly problems: Problem[];
  /** Undefined where it cannot be read. */
  load(path: string): Promise<Source | undefined>;
  /** Files by their absolute paths, each once; `key` is that of the config which lists them. */
  loadAll(paths: readonly string[], key?: string): Promise<Source[]>;
  /** The absolute paths of what the patterns of a config match, each once, in order. */
  findAll(patterns: readonly Located<string>[], key: string): Promise<string[]>;
}

/** Of one pattern; nobody reviews more. */
export const MOST_DOCUMENTS = 10_000;

/** `configs` are no documents, also where a pattern matches them: `**` is a way to say "all that there are". */
export function createLoader(host: Host, root: string, configs: ReadonlySet<string>): Loader {
  const problems: Problem[] = [];
  const load = async (path: string, limit = LARGEST_FILE): Promise<Source | undefined> => {
    const { source, problem } = await loadSource(host, { root, limit }, path);
    if (problem !== undefined) problems.push(problem);
    return problem === undefined ? source : undefined;
  };
  const loadAll = async (paths: readonly string[], key?: string): Promise<Source[]> => {
    const sources: Source[] = [];
    const limit = key === "taxonomies" ? LARGEST_TAXONOMY : LARGEST_FILE;
    for (const path of new Set(paths))
      sources.push(...[await load(path, limit)].filter((source) => source !== undefined));
    return sources;
  };
  const findPaths = async ({ value, location }: Located<string>, key: string): Promise<readonly string[]> => {
    // A pattern that leaves the workspace has been refused with its place; nothing is looked up for it.
    if (findPatternFault(value) !== undefined) return [];
    const found = await host.findFiles([value], root, (gap) => problems.push(reportGap(gap, location)));
    const files = found.filter((path) => !configs.has(join(root, path)));
    if (files.length > MOST_DOCUMENTS) problems.push(tooMany(value, location));
    const existing: string[] = [];
    for (const path of files.slice(0, MOST_DOCUMENTS))
      if ((await host.inspect(join(root, path))) !== undefined) existing.push(path);
    if (existing.length === 0) problems.push(noMatch(key, value, location));
    const inside: string[] = [];
    for (const path of existing) {
      if (await isInside(host, root, join(root, path))) inside.push(path);
      else problems.push(leadsOut(path, location));
    }
    return inside;
  };
  return {
    problems,
    load,
    loadAll,
    findAll: async (patterns, key) => {
      const paths = new Set<string>();
      for (const pattern of patterns) for (const path of await findPaths(pattern, key)) paths.add(path);
      return [...paths].toSorted().map((path) => join(root, path));
    },
  };
}

/** A folder that was not looked into may hold documents; nothing that is found without it is sure. */
export function reportGap({ path, reason }: Gap, location: Problem["location"]): Problem {
  const shown = clip(path === "" ? "." : path);
  const message = {
    unreadable: `The folder "${shown}" cannot be read.`,
    deep: `The folder "${shown}" lies deeper than ${DEEPEST_FOLDER} folders, and is not looked into.`,
    many: `There are more than ${MOST_ENTRIES} files, so "${shown}" and what comes after it is not looked into.`,
  }[reason];
  const help = reason === "unreadable" ? "Check its permissions." : "Name the folders of the documents more exactly.";
  return { rule: "unreadable-file", severity: "error", message, help, location };
}

function noMatch(key: string, pattern: string, location: Problem["location"]): Problem {
  return {
    rule: "no-match",
    severity: "error",
    message: `Nothing matches "${clip(pattern)}" (${key}).`,
    help: "Correct the pattern, or remove it.",
    location,
  };
}

function tooMany(pattern: string, location: Problem["location"]): Problem {
  const message = `"${clip(pattern)}" matches more than ${MOST_DOCUMENTS} files; the others are not read.`;
  return { rule: "unreadable-file", severity: "error", message, help: "Narrow the pattern.", location };
}

function leadsOut(path: string, location: Problem["location"]): Problem {
  return {
    rule: "outside-workspace",
    severity: "error",
    message: `"${clip(path)}" is a link that leads out of the workspace, so it is not read.`,
    help: "Put the document itself there.",
    location,
  };
}
