import { constants } from "node:fs";
import { type FileHandle, open, realpath, stat } from "node:fs/promises";
import type { FileContent } from "./host.ts";

/** No link may be put in a file's place once its path is resolved, and no pipe is ever waited for. Windows has neither. */
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/**
 * Reads at most `limit` bytes of a file, all of them through one descriptor: what is looked at is what is read, whatever
 * happens to the path meanwhile. Throws a Node system error.
 */
export async function readFile(path: string, limit: number): Promise<FileContent> {
  const handle = await open(await realpath(path), FLAGS);
  try {
    const opened = await handle.stat({ bigint: true });
    if (opened.isDirectory()) return { kind: "folder" };
    if (!opened.isFile()) return { kind: "other" };
    if (opened.size > BigInt(limit)) return { kind: "large", size: Number(opened.size) };
    // Only now: a path that has been turned elsewhere leads to another file than the one that was opened.
    const real = await realpath(path);
    const named = await stat(real, { bigint: true });
    if (named.ino !== opened.ino || named.dev !== opened.dev) return { kind: "swapped" };
    const bytes = await readUpTo(handle, limit + 1);
    return bytes.length > limit ? { kind: "large", size: bytes.length } : { kind: "file", bytes, path: real };
  } finally {
    await handle.close();
  }
}

/** A file can grow while it is read, and some say that they are empty and are not. */
async function readUpTo(handle: FileHandle, most: number): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  for (let left = most; left > 0; ) {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(Math.min(left, 65_536)), 0);
    if (bytesRead === 0) break;
    parts.push(buffer.subarray(0, bytesRead));
    left -= bytesRead;
  }
  return Buffer.concat(parts);
}
