import { readdir, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { TEMPORARY_NAME, temporaryStart } from "./write-temporary.ts";

/** Removes the temporary files of a file that runs have left that were killed while they wrote it. */
export async function removeLeftovers(path: string): Promise<void> {
  const start = temporaryStart(path);
  const names = await readdir(dirname(path)).catch(() => []);
  for (const name of names) {
    const writer = name.startsWith(start) ? TEMPORARY_NAME.exec(name.slice(start.length))?.[1] : undefined;
    if (writer !== undefined && !isRunning(Number(writer))) await rm(join(dirname(path), name), { force: true });
  }
}

function isRunning(writer: number): boolean {
  try {
    process.kill(writer, 0);
    return true;
  } catch (error) {
    // A process of somebody else is one.
    return error instanceof Error && "code" in error && error.code !== "ESRCH";
  }
}
