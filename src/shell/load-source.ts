import { isAbsolute, join, relative, sep } from "node:path";
import type { Problem } from "../model/problem.ts";
import type { Source } from "../model/source.ts";
import { describeFailure } from "./describe-failure.ts";
import type { FileContent, Host } from "./host.ts";
import { nameEncoding } from "./name-encoding.ts";

const MEBIBYTE = 1024 * 1024;
/** Larger than any policy that people write, and small enough to read in a moment. */
export const LARGEST_FILE = MEBIBYTE;
/** Lists of names are made by programs. */
export const LARGEST_TAXONOMY = 2 * MEBIBYTE;

export interface Loaded {
  readonly source: Source;
  /** Why the text is missing; the source is empty then. */
  readonly problem?: Problem;
}

/** Where the workspace is, and how much of a file is read. */
export interface Reach {
  readonly root: string;
  readonly limit: number;
}

/** Reads a file of the workspace as UTF-8. A byte order mark is no part of the text. */
export async function loadSource(host: Host, reach: string | Reach, path: string): Promise<Loaded> {
  const { root, limit } = typeof reach === "string" ? { root: reach, limit: LARGEST_FILE } : reach;
  const absolute = isAbsolute(path) ? path : join(root, path);
  const name = displayPath(root, absolute);
  let content: FileContent;
  try {
    content = await host.readFile(absolute, limit);
  } catch (error) {
    return refuse(name, ...describeFailure(error));
  }
  switch (content.kind) {
    case "folder":
    case "other":
      return refuse(name, "This is no file.", "Name a document, not a folder.");
    case "swapped":
      return refuse(name, "The file was replaced while it was opened.", "Run again when nothing writes there.");
    case "large": {
      const message = `The file is larger than ${limit / MEBIBYTE} MiB (${content.size} bytes).`;
      return refuse(name, message, "Split it, or keep what is no document elsewhere.");
    }
    case "file": {
      const isInside = isBelow(root, absolute) && !isBelow(await host.resolveLinks(root), content.path);
      if (isInside)
        return refuse(name, "This is a link that leads out of the workspace.", "Put the document itself there.");
      return decode(name, content.bytes);
    }
  }
}

function decode(path: string, bytes: Uint8Array): Loaded {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    if (!text.startsWith("\ufeff")) return { source: { path, text } };
    return refuse(path, "The file begins with two byte order marks (U+FEFF).", "Remove them; UTF-8 needs none.");
  } catch {
    const encoding = nameEncoding(bytes);
    const message = `The file is not valid UTF-8${encoding === undefined ? "" : `: it seems to be ${encoding}`}.`;
    const isWord = encoding?.startsWith("a zip archive") === true;
    return refuse(path, message, isWord ? "Make Markdown of it with `onpolicy import`." : "Save it as UTF-8.");
  }
}

function refuse(path: string, message: string, help: string): Loaded {
  const source: Source = { path, text: "" };
  const location = { source, span: { start: 0, end: 0 } };
  return { source, problem: { rule: "unreadable-file", severity: "error", message, help, location } };
}

/** Whether a path lies in a folder, or is it. */
export function isBelow(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** Relative to the workspace, with `/`; a file outside keeps its way there. */
function displayPath(root: string, absolute: string): string {
  return relative(root, absolute).split(sep).join("/") || ".";
}
