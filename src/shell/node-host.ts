import { appendFileSync, realpathSync, statSync } from "node:fs";
import { createNodeCache } from "./cache/node-cache.ts";
import type { DocumentImporter, FileKind, Gap, Host } from "./host.ts";
import { createLazyParser } from "./lazy-parser.ts";
import { readFile } from "./read-file.ts";
import { walkFiles } from "./walk-files.ts";

/** The real world. `worker` is the script of the thread that parses what could take long. */
export function createNodeHost(worker?: string): Host {
  let ask: Host["ask"] | undefined;
  return {
    ...(worker === undefined ? {} : { parser: createLazyParser(worker), importer: createLazyImporter(worker) }),
    cwd: process.cwd(),
    env: process.env,
    isTerminal: process.stdout.isTTY,
    // Looked at only by who wants to ask: looking opens standard input.
    get canAsk() {
      return process.stdin.isTTY && process.stdout.isTTY;
    },
    currentDay: () => new Date().toISOString().slice(0, 10),
    readFile: async (path, limit) => readFile(path, limit),
    inspect: (path) => Promise.resolve(inspect(path)),
    resolveLinks: (path) => Promise.resolve(resolveLinks(path)),
    findFiles,
    cache: createNodeCache(process.env),
    // What most runs never need is loaded by those that do; standard input, too, is opened only by who asks.
    createFiles: async (files) => (await import("./create-files.ts")).createFiles(files),
    writeFile: async (path, text) => (await import("./write-file.ts")).writeFile(path, text),
    replaceFile: async (change) => (await import("./replace-file.ts")).replaceFile(change),
    appendFile: async (path, text) => appendFileSync(path, text),
    ask: async (question) => {
      ask ??= (await import("./ask.ts")).createAsk(process.stdin, process.stdout);
      return ask(question);
    },
    writeOut: (text) => {
      process.stdout.write(text);
    },
    writeError: (text) => {
      process.stderr.write(text);
    },
  };
}

/** Loaded by the one command that converts documents. */
function createLazyImporter(worker: string): DocumentImporter {
  return async (request) => {
    const { createWorkerImporter, importScript } = await import("./worker-importer.ts");
    return createWorkerImporter(importScript(worker))(request);
  };
}

function inspect(path: string): FileKind | undefined {
  try {
    const found = statSync(path);
    const kind = found.isFile() ? "file" : found.isDirectory() ? "folder" : "other";
    return { kind, size: found.size };
  } catch {
    return undefined;
  }
}

function resolveLinks(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
}

async function findFiles(
  patterns: readonly string[],
  folder: string,
  report?: (gap: Gap) => void,
): Promise<readonly string[]> {
  // Two documents that were named need no patterns.
  const { compileGlob, findBase } = await import("../text/glob.ts");
  const matching = new Set<string>();
  for (const pattern of patterns) {
    const isMatch = compileGlob(pattern);
    // A pattern without wildcards is a path; there is no need to look around.
    const { path, isWhole } = findBase(pattern);
    const walk = isWhole ? { files: [path], gaps: [] } : walkFiles(folder, path);
    for (const file of walk.files) if (isMatch(file)) matching.add(file);
    if (report !== undefined) walk.gaps.forEach(report);
  }
  return [...matching].toSorted();
}
