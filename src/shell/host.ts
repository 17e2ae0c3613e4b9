import type { Imported } from "../import/import-document.ts";
import type { ImportRequest } from "../import/recognise-file.ts";
import type { Refusal } from "../import/refusal.ts";
import type { StoppableParser } from "../parse.ts";

/** The world outside, as far as a command may use it. Tests bring their own. */
export interface Host {
  /** The folder in which the command was started. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isTerminal: boolean;
  /** Whether a person is there to answer. */
  readonly canAsk: boolean;
  /** The current day in UTC, as `YYYY-MM-DD`. */
  currentDay(): string;
  /** Reads a file of at most so many bytes; the path is absolute. Throws a Node system error. */
  readFile(path: string, limit: number): Promise<FileContent>;
  /** What stands at a path; undefined where nothing does. */
  inspect(path: string): Promise<FileKind | undefined>;
  /** The path without links; the path itself where nothing stands there. */
  resolveLinks(path: string): Promise<string>;
  /**
   * Files and links that a pattern matches under a folder, relative to it, with `/`, in order. `report` is told of what
   * was not looked into.
   */
  findFiles(patterns: readonly string[], folder: string, report?: (gap: Gap) => void): Promise<readonly string[]>;
  /** What earlier runs left, outside the workspace. */
  readonly cache: CacheStore;
  /**
   * Creates all of these files, with the folders that they need, or none: where something stands at one of the paths, that
   * path is returned. Throws a Node system error, and then has left nothing behind.
   */
  createFiles(files: readonly NewFile[]): Promise<string | undefined>;
  /** Writes a file or writes over one, whole or not at all; the path is absolute. Throws a Node system error. */
  writeFile(path: string, text: string): Promise<void>;
  /**
   * Writes over a file that still has the text that was read, whole or not at all, keeping its byte order mark and its
   * mode; the path is absolute. False where it has another text. Throws a Node system error.
   */
  replaceFile(change: FileChange): Promise<boolean>;
  /** Adds to the end of a file, which may not be there yet; the path is absolute. Throws a Node system error. */
  appendFile(path: string, text: string): Promise<void>;
  /** Prints a question and waits for a line; undefined at the end of the input. */
  ask(question: string): Promise<string | undefined>;
  /** Parses what could take long; a host without threads has none. */
  readonly parser?: StoppableParser;
  /** Makes Markdown of other documents; a host without threads has none. */
  readonly importer?: DocumentImporter;
  writeOut(text: string): void;
  writeError(text: string): void;
}

export type DocumentImporter = (request: ImportRequest) => Promise<Imported | Refusal>;

/** A file that does not exist yet; the path is absolute. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
}

/** Texts without byte order mark, as they are read; the path is absolute. */
export interface FileChange {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

export type FileContent =
  /** `path` is the one without links. */
  | { readonly kind: "file"; readonly bytes: Uint8Array; readonly path: string }
  | { readonly kind: "large"; readonly size: number }
  /** `swapped`: the path led to another file before the one that was opened could be read. */
  | { readonly kind: "folder" | "other" | "swapped" };

/** A folder that was not looked into: it cannot be read, lies too deep, or there was too much before it. */
export interface Gap {
  readonly path: string;
  readonly reason: "unreadable" | "deep" | "many";
}

export interface FileKind {
  readonly kind: "file" | "folder" | "other";
  /** In bytes. */
  readonly size: number;
}

/** Texts by name. Whoever reads one must not believe it; it may be missing at any time. */
export interface CacheStore {
  read(name: string): Promise<string | undefined>;
  write(name: string, text: string): Promise<void>;
}
