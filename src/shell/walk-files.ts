import { type Dirent } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";

/** Folders in which nobody keeps documents, and which can be huge. */
const SKIPPED = new Set([".git", "node_modules"]);

/** Deeper than any workspace; a loop of mounts would never end. */
const DEEPEST = 100;

/**
 * All files below a folder, relative to it, with `/`, in the order of their code units. Links are listed and not followed:
 * what they lead to may lie anywhere. A folder that is not there, or cannot be read, has no files.
 */
export async function walkFiles(root: string, base: string): Promise<string[]> {
  const found: string[] = [];
  const waiting: { readonly path: string; readonly depth: number }[] = [{ path: base, depth: 0 }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { path, depth } = next;
    for (const entry of await listFolder(join(root, path))) {
      const name = path === "" || path === "." ? entry.name : `${path}/${entry.name}`;
      if (entry.isDirectory()) {
        if (depth < DEEPEST && !SKIPPED.has(entry.name)) waiting.push({ path: name, depth: depth + 1 });
      } else {
        found.push(name);
      }
    }
  }
  return found.toSorted();
}

async function listFolder(path: string): Promise<Dirent[]> {
  try {
    return await readdir(path, { withFileTypes: true });
  } catch {
    return [];
  }
}
