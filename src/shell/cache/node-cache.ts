import { mkdir, open, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import type { CacheStore } from "../host.ts";
import { findCacheFolder } from "./cache-folder.ts";

/** Larger than what ten thousand strategies leave; what is larger was not written by this program. */
const LARGEST = 256 * 1024 * 1024;

/** The cache on disk. Nothing depends on it: where it cannot be read or written, there is none. */
export function createNodeCache(env: Readonly<Record<string, string | undefined>>): CacheStore {
  const folder = findCacheFolder(env, process.platform);
  return {
    read: async (name) => {
      if (folder === undefined) return undefined;
      try {
        const file = await open(join(folder, name));
        const { size } = await file.stat();
        await file.close();
        return size > LARGEST ? undefined : await readFile(join(folder, name), "utf8");
      } catch {
        return undefined;
      }
    },
    write: async (name, text) => {
      if (folder === undefined) return;
      const temporary = join(folder, `${name}.${process.pid}.tmp`);
      try {
        await mkdir(folder, { recursive: true });
        const file = await open(temporary, "wx", 0o600);
        await file.writeFile(text);
        await file.close();
        await rename(temporary, join(folder, name));
      } catch {
        await rm(temporary, { force: true }).catch(() => undefined);
      }
    },
  };
}
