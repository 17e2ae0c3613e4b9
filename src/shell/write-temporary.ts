import { randomBytes } from "node:crypto";
import { type FileHandle, open, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { removeOnSignal } from "./remove-on-signal.ts";

/**
 * Writes a new file beside the one that is meant, where a rename is one step, and returns its path. It is on the disk when
 * this returns; where that fails nothing is left of it. The mode is the usual one where none is given.
 */
export async function writeTemporary(path: string, text: string, mode?: number): Promise<string> {
  const name = `${process.pid}-${randomBytes(8).toString("hex")}.tmp`;
  const temporary = join(dirname(path), `${temporaryStart(path)}${name}`);
  const keep = removeOnSignal(temporary);
  try {
    // No two programs can have chosen the same name: `wx` fails where anything stands there, a link too.
    const file = await open(temporary, "wx", mode);
    await fill(file, text, mode).catch(async (error: unknown) => {
      await rm(temporary, { force: true });
      throw error;
    });
  } finally {
    keep();
  }
  return temporary;
}

/** What stands in a temporary file's name after its start: the process that writes it, and chance. */
export const TEMPORARY_NAME = /^(\d+)-[0-9a-f]{16}\.tmp$/u;

/** Cut, because a name that is nearly as long as a name may be has no room for more. */
export function temporaryStart(path: string): string {
  return `.${basename(path).slice(0, 60)}.`;
}

/** Writes all of it to the disk, and closes the file. */
async function fill(file: FileHandle, text: string, mode: number | undefined): Promise<void> {
  try {
    await writeAll(file, Buffer.from(text, "utf8"));
    if (mode !== undefined) await file.chmod(mode);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** A full disk can take a part of the bytes and call that a success. */
async function writeAll(file: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    const { bytesWritten } = await file.write(bytes, done);
    if (bytesWritten === 0) throw new Error("nothing more could be written");
    done += bytesWritten;
  }
}
