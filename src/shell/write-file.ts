import { access, constants, realpath, rename, rm, stat } from "node:fs/promises";
import { syncFolder } from "./sync-folder.ts";
import { writeTemporary } from "./write-temporary.ts";

/**
 * Writes a file, or writes over one: whoever looks finds the old text or the new one, whole, and a failure leaves the old
 * one. The file keeps its mode, and where a link stands the file that it leads to is written.
 */
export async function writeFile(path: string, text: string): Promise<void> {
  const target = await realpath(path).catch(() => path);
  const found = await stat(target).catch(() => undefined);
  if (found !== undefined && !found.isFile()) throw new Error(`${path} is no file`);
  // A new file would take the place of one that its owner has protected.
  if (found !== undefined) await access(target, constants.W_OK);
  const temporary = await writeTemporary(target, text, found === undefined ? undefined : found.mode & 0o7777);
  try {
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await syncFolder(target);
}
