import { posix } from "node:path";
import type { FileKind, Host } from "../../src/shell/host.ts";

export type Files = Readonly<Record<string, string | Uint8Array>>;

export interface HostOptions {
  /** By absolute path, or by a path below `/work`. */
  readonly files?: Files;
  readonly cwd?: string;
  readonly env?: Host["env"];
  readonly isTerminal?: boolean;
  readonly today?: string;
  /** What the cache holds; a host that is given the map of an earlier one finds what that left. */
  readonly kept?: Map<string, string>;
  /** What a person types, line by line; without it there is nobody to ask. */
  readonly answers?: readonly string[];
  /** The order in which `findFiles` lists what it finds; a host promises no more than that it is the same each time. */
  readonly order?: "forward" | "backward";
}

/** A host whose files are in memory, and whose output can be read. */
export interface FakeHost extends Host {
  readonly out: string;
  readonly err: string;
  /** The paths that were read, in order. */
  readonly reads: readonly string[];
  /** The files as they are now, by absolute path. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** What stands in a file; undefined where there is none. */
  textOf(path: string): string | undefined;
}

const HOME = "/work";

export function createFakeHost(options: HostOptions = {}): FakeHost {
  const files = new Map<string, Uint8Array>();
  for (const [path, content] of Object.entries(options.files ?? {})) {
    files.set(posix.resolve(HOME, path), typeof content === "string" ? Buffer.from(content, "utf8") : content);
  }
  const written = { out: "", err: "" };
  const reads: string[] = [];
  const kept = options.kept ?? new Map<string, string>();
  const answers = [...(options.answers ?? [])];
  return {
    cwd: posix.resolve(HOME, options.cwd ?? "."),
    env: options.env ?? {},
    isTerminal: options.isTerminal ?? false,
    canAsk: options.answers !== undefined,
    currentDay: () => options.today ?? "2026-10-01",
    readFile: (path, limit) => {
      reads.push(path);
      const content = files.get(path);
      if (content !== undefined) {
        const isLarge = content.length > limit;
        return Promise.resolve(
          isLarge ? { kind: "large", size: content.length } : { kind: "file", bytes: content, path },
        );
      }
      if (inspect(files, path) !== undefined) return Promise.resolve({ kind: "folder" });
      return Promise.reject(Object.assign(new Error(`no such file, open '${path}'`), { code: "ENOENT" }));
    },
    inspect: (path) => Promise.resolve(inspect(files, posix.resolve(path))),
    resolveLinks: (path) => Promise.resolve(path),
    findFiles: (patterns, folder) => {
      // As a real one would, it also finds what lies outside: not to ask for that is up to the caller.
      const forms = patterns.map((pattern) => toExpression(posix.resolve(folder, pattern)));
      const found = [...files.keys()]
        .filter((path) => forms.some((form) => form.test(path)))
        .map((path) => posix.relative(folder, path))
        .toSorted();
      return Promise.resolve(options.order === "backward" ? found.toReversed() : found);
    },
    cache: {
      read: (name) => Promise.resolve(kept.get(name)),
      write: (name, text) => Promise.resolve(void kept.set(name, text)),
    },
    createFiles: (created) => {
      const taken = created.find(({ path }) => files.has(path));
      if (taken === undefined) for (const { path, text } of created) files.set(path, Buffer.from(text, "utf8"));
      return Promise.resolve(taken?.path);
    },
    writeFile: (path, text) => {
      files.set(path, Buffer.from(text, "utf8"));
      return Promise.resolve();
    },
    replaceFile: ({ path, before, after }) => {
      const now = files.get(path);
      const mark = now !== undefined && Buffer.from(now).toString("utf8").startsWith("\ufeff") ? "\ufeff" : "";
      if (now === undefined || Buffer.from(now).toString("utf8") !== mark + before) return Promise.resolve(false);
      files.set(path, Buffer.from(mark + after, "utf8"));
      return Promise.resolve(true);
    },
    ask: (question) => {
      written.out += question;
      return Promise.resolve(answers.shift());
    },
    appendFile: (path, text) => {
      files.set(path, Buffer.concat([files.get(path) ?? new Uint8Array(), Buffer.from(text, "utf8")]));
      return Promise.resolve();
    },
    writeOut: (text) => {
      written.out += text;
    },
    writeError: (text) => {
      written.err += text;
    },
    get out() {
      return written.out;
    },
    get err() {
      return written.err;
    },
    reads,
    files,
    textOf: (path) => {
      const content = files.get(posix.resolve(HOME, path));
      return content === undefined ? undefined : new TextDecoder().decode(content);
    },
  };
}

function inspect(files: ReadonlyMap<string, Uint8Array>, path: string): FileKind | undefined {
  const content = files.get(path);
  if (content !== undefined) return { kind: "file", size: content.length };
  const isFolder = path === "/" || [...files.keys()].some((file) => file.startsWith(`${path}/`));
  return isFolder ? { kind: "folder", size: 0 } : undefined;
}

/** Of glob patterns as much as tests use: two stars with a slash, `*`, `?` and one level of braces. */
function toExpression(pattern: string): RegExp {
  const body = pattern.replaceAll(/\*\*\/|\*|\?|\{([^{}]*)\}|[\\^$.|+()[\]]/gu, (part, choices: string | undefined) => {
    if (part === "**/") return "(?:.*/)?";
    if (part === "*") return "[^/]*";
    if (part === "?") return "[^/]";
    return choices === undefined ? `\\${part}` : `(?:${choices.replaceAll(",", "|")})`;
  });
  return new RegExp(`^${body}$`, "u");
}
