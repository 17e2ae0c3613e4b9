import { readFile, stat } from "node:fs/promises";
import type { FileKind, Host } from "./host.ts";

/** The real world. */
export function createNodeHost(): Host {
  return {
    cwd: process.cwd(),
    env: process.env,
    isTerminal: process.stdout.isTTY,
    currentDay: () => new Date().toISOString().slice(0, 10),
    readFile: (path) => readFile(path),
    inspect,
    findFiles: async (patterns, folder) => {
      const { glob } = await import("tinyglobby");
      const found = await glob([...patterns], {
        cwd: folder,
        dot: true,
        expandDirectories: false,
        ignore: ["**/.git/**", "**/node_modules/**"],
        followSymbolicLinks: false,
      });
      return found.toSorted();
    },
    writeOut: (text) => {
      process.stdout.write(text);
    },
    writeError: (text) => {
      process.stderr.write(text);
    },
  };
}

async function inspect(path: string): Promise<FileKind | undefined> {
  try {
    const found = await stat(path);
    const kind = found.isFile() ? "file" : found.isDirectory() ? "folder" : "other";
    return { kind, size: found.size };
  } catch {
    return undefined;
  }
}
