import { dirname, join, posix } from "node:path";
import type { StartPlace } from "../model/start.ts";
import { clip } from "../text/clip.ts";
import { findPatternFault } from "../text/pattern-fault.ts";
import type { Host } from "./host.ts";
import { isInside } from "./is-inside.ts";

const ENDINGS = "{md,yaml,yml}";
const DOCUMENT = /\.(?:md|markdown|ya?ml|json)$/iu;

/** What an answer means, or why it cannot be used, as a sentence. */
export type Read<T> = { readonly value: T } | { readonly fault: string };

/** Reads where documents are: one folder, which may be new, or files that are there, with commas between them. */
export async function readStartPlace(host: Host, answer: string): Promise<Read<StartPlace>> {
  const names = answer.split(",").map((name) => toPath(name));
  const patterns: string[] = [];
  for (const name of names) {
    const fault = await findFault(host, name, names.length);
    if (fault !== undefined) return { fault };
    const isFile = (await host.inspect(join(host.cwd, name)))?.kind === "file";
    patterns.push(isFile ? name : `${name}/**/*.${ENDINGS}`);
  }
  const [only = ""] = names;
  const hasDocuments = (await host.findFiles(patterns, host.cwd)).length > 0;
  return { value: { patterns, emptyFolder: hasDocuments ? undefined : only } };
}

/** A document that is listed as both would be read as what it is not. */
export function findOverlap(one: StartPlace, other: StartPlace): string | undefined {
  const bases = (place: StartPlace): string[] => place.patterns.map((pattern) => pattern.replace(/\/\*\*\/.*$/u, ""));
  const own = bases(one);
  const shared = bases(other).find((path) =>
    own.some((base) => path === base || path.startsWith(`${base}/`) || base.startsWith(`${path}/`)),
  );
  return shared === undefined ? undefined : `"${clip(shared)}" cannot hold both: name folders apart, or the files.`;
}

/** As people type it, also on Windows. */
function toPath(name: string): string {
  const path = posix.normalize(name.trim().replaceAll("\\", "/").replace(/\/+$/u, "/"));
  return path === "/" ? path : path.replace(/\/$/u, "");
}

async function findFault(host: Host, name: string, count: number): Promise<string | undefined> {
  const shown = `"${clip(name)}"`;
  if (name === "" || name === ".") return "Name a folder in this one, or the files themselves.";
  const fault = findPatternFault(name);
  if (fault !== undefined) return `${shown} cannot be used: ${fault}.`;
  if (/[*?[\]{}()!]/u.test(name)) return `${shown} cannot be used: write a plain name, without signs of a pattern.`;
  const path = join(host.cwd, name);
  if (!(await isInside(host, host.cwd, await nearestThatExists(host, path)))) {
    return `${shown} cannot be used: a link in it leads out of this folder.`;
  }
  const found = await host.inspect(path);
  if (found?.kind === "folder") return undefined;
  if (found?.kind === "file") return DOCUMENT.test(name) ? undefined : `${shown} is neither Markdown nor YAML.`;
  if (found !== undefined) return `${shown} is neither a file nor a folder.`;
  if (DOCUMENT.test(name)) return `There is no file ${shown}.`;
  return count === 1 ? undefined : `There is no ${shown}.`;
}

async function nearestThatExists(host: Host, path: string): Promise<string> {
  let nearest = path;
  while (nearest !== host.cwd && (await host.inspect(nearest)) === undefined) nearest = dirname(nearest);
  return nearest;
}
