import { link, mkdir, open, rename, rm, rmdir } from "node:fs/promises";
import { dirname } from "node:path";
import type { NewFile } from "./host.ts";
import { syncFolder } from "./sync-folder.ts";
import { writeTemporary } from "./write-temporary.ts";

/**
 * Creates all of the files, with the folders that they need, or none. Nothing is ever written over: where something stands
 * at one of the paths, that path is returned and nothing has changed. All texts are on the disk before the first gets its
 * name, so that a full disk is noticed in time.
 */
export async function createFiles(files: readonly NewFile[]): Promise<string | undefined> {
  const folders: string[] = [];
  const temporaries: string[] = [];
  const created: string[] = [];
  let isDone = false;
  try {
    for (const { path, text } of files) {
      folders.push(...(await createFolders(dirname(path))));
      temporaries.push(await writeTemporary(path, text));
    }
    for (const [index, { path }] of files.entries()) {
      if (!(await giveName(temporaries[index] ?? "", path))) return path;
      created.push(path);
    }
    isDone = true;
    for (const path of created) await syncFolder(path);
    return undefined;
  } finally {
    for (const path of temporaries) await rm(path, { force: true });
    if (!isDone) {
      for (const path of created) await rm(path, { force: true });
      // Only those that were made here, and only while they are empty.
      for (const folder of folders.toReversed()) await rmdir(folder).catch(() => undefined);
    }
  }
}

/** The folders that had to be made, the outermost first. */
async function createFolders(folder: string): Promise<string[]> {
  const first = await mkdir(folder, { recursive: true });
  const made: string[] = [];
  if (first === undefined) return made;
  for (let path = folder; path.length >= first.length; path = dirname(path)) made.push(path);
  return made.toReversed();
}

/** A link fails where its name is taken, which a rename does not. False where it is. */
async function giveName(temporary: string, path: string): Promise<boolean> {
  try {
    await link(temporary, path);
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    if (!NO_LINKS.has(codeOf(error))) throw error;
    return claimName(temporary, path);
  }
}

/** What file systems say that have no hard links: FAT, and some of networks. */
const NO_LINKS = new Set(["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EMLINK"]);

/** An empty file of the name keeps others away until the text takes its place. */
async function claimName(temporary: string, path: string): Promise<boolean> {
  try {
    await (await open(path, "wx")).close();
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw error;
  }
  try {
    await rename(temporary, path);
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  }
  return true;
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}
