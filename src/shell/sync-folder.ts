import { open } from "node:fs/promises";
import { dirname } from "node:path";

/** Puts a new name on the disk, where the system can do that; where it cannot, the name is there all the same. */
export async function syncFolder(path: string): Promise<void> {
  try {
    const folder = await open(dirname(path), "r");
    try {
      await folder.sync();
    } finally {
      await folder.close();
    }
  } catch {
    // Windows opens no folders, and some file systems of networks sync none.
  }
}
