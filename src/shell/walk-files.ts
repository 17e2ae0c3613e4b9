import { type Dirent, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Gap } from "./host.ts";

/** Folders in which nobody keeps documents, and which can be huge. */
const SKIPPED = new Set([".git", "node_modules"]);

/** Deeper than any workspace; a loop of mounts would never end. */
export const DEEPEST_FOLDER = 100;
/** Files and folders that are looked at for one pattern. */
export const MOST_ENTRIES = 200_000;

export interface Walk {
  readonly files: readonly string[];
  /** Where the walk did not go. */
  readonly gaps: readonly Gap[];
}

/**
 * All files below a folder, relative to it, with `/`, in the order of their code units. Links are listed and not followed:
 * what they lead to may lie anywhere. A folder that is not there has no files.
 */
export function walkFiles(root: string, base: string): Walk {
  const files: string[] = [];
  const gaps: Gap[] = [];
  const waiting: { readonly path: string; readonly depth: number }[] = [{ path: base, depth: 0 }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { path, depth } = next;
    if (files.length + waiting.length > MOST_ENTRIES) {
      gaps.push({ path, reason: "many" });
      break;
    }
    const entries = listFolder(join(root, path));
    if (entries === undefined) gaps.push({ path, reason: "unreadable" });
    for (const entry of entries ?? []) {
      const name = path === "" || path === "." ? entry.name : `${path}/${entry.name}`;
      if (!entry.isDirectory()) files.push(name);
      else if (depth >= DEEPEST_FOLDER) gaps.push({ path: name, reason: "deep" });
      else if (!SKIPPED.has(entry.name)) waiting.push({ path: name, depth: depth + 1 });
    }
  }
  return { files: files.toSorted(), gaps };
}

/** Undefined where a folder is there, and cannot be read. */
function listFolder(path: string): Dirent[] | undefined {
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    return code === "ENOENT" || code === "ENOTDIR" ? [] : undefined;
  }
}
