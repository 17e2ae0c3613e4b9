import { accessSync, constants, lstatSync, readFileSync, renameSync } from "node:fs";
import { rm } from "node:fs/promises";
import type { FileChange } from "./host.ts";
import { removeLeftovers } from "./remove-leftovers.ts";
import { syncFolder } from "./sync-folder.ts";
import { writeTemporary } from "./write-temporary.ts";

const MARK = "\ufeff";

/**
 * Writes over a file that still has the text that was read; false where it has another, or is gone. Whoever looks finds the
 * old text or the new one, whole. It keeps its mode and its byte order mark. A link is not followed, and what is write-protected stays so.
 */
export async function replaceFile({ path, before, after }: FileChange): Promise<boolean> {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found?.isFile() !== true) return false;
  // A new file would take the place of one that its owner has protected.
  accessSync(path, constants.W_OK);
  const mark = readFileSync(path, "utf8").startsWith(MARK) ? MARK : "";
  await removeLeftovers(path);
  const temporary = await writeTemporary(path, mark + after, found.mode & 0o7777);
  try {
    // Looked at last of all, and in one breath with the renaming: whoever writes meanwhile must not lose it.
    if (!hasText(path, mark + before)) {
      await rm(temporary, { force: true });
      // Another run that came first has done the same.
      return hasText(path, mark + after);
    }
    renameSync(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await syncFolder(path);
  return true;
}

function hasText(path: string, text: string): boolean {
  return lstatSync(path).isFile() && Buffer.from(text, "utf8").equals(readFileSync(path));
}
