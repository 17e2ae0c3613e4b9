import { closeSync, constants, fstatSync, openSync, readSync, realpathSync, statSync } from "node:fs";
import type { FileContent } from "./host.ts";

/** No link may be put in a file's place once its path is resolved, and no pipe is ever waited for. Windows has neither. */
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/**
 * Reads at most `limit` bytes of a file, all of them through one descriptor: what is looked at is what is read, whatever
 * happens to the path meanwhile. Throws a Node system error.
 *
 * Nothing else could be done while a document is read, and asking another thread for each step takes five times as long.
 */
export function readFile(path: string, limit: number): FileContent {
  const descriptor = openSync(realpathSync.native(path), FLAGS);
  try {
    const opened = fstatSync(descriptor, { bigint: true });
    if (opened.isDirectory()) return { kind: "folder" };
    if (!opened.isFile()) return { kind: "other" };
    if (opened.size > BigInt(limit)) return { kind: "large", size: Number(opened.size) };
    // Only now: a path that has been turned elsewhere leads to another file than the one that was opened.
    const real = realpathSync.native(path);
    const named = statSync(real, { bigint: true });
    if (named.ino !== opened.ino || named.dev !== opened.dev) return { kind: "swapped" };
    const bytes = readUpTo(descriptor, Number(opened.size), limit + 1);
    return bytes.length > limit ? { kind: "large", size: bytes.length } : { kind: "file", bytes, path: real };
  } finally {
    closeSync(descriptor);
  }
}

/** A file can grow while it is read, and some say that they are empty and are not. */
function readUpTo(descriptor: number, expected: number, most: number): Uint8Array {
  const parts: Buffer[] = [];
  // One byte more than is expected shows whether that was all.
  let room = expected + 1;
  for (let left = most; left > 0; room = 65_536) {
    const buffer = Buffer.allocUnsafe(Math.min(left, room));
    const count = readSync(descriptor, buffer);
    if (count === 0) break;
    parts.push(buffer.subarray(0, count));
    left -= count;
  }
  const [only, second] = parts;
  return only !== undefined && second === undefined ? only : Buffer.concat(parts);
}
