import { isAbsolute, join, relative, sep } from "node:path";
import type { Problem } from "../model/problem.ts";
import type { Source } from "../model/source.ts";
import type { Host } from "./host.ts";

/** Larger than any policy that people write, and small enough to read in a moment. */
const LARGEST = 1024 * 1024;

export interface Loaded {
  readonly source: Source;
  /** Why the text is missing; the source is empty then. */
  readonly problem?: Problem;
}

/** Reads a file of the workspace as UTF-8. A byte order mark is no part of the text. */
export async function loadSource(host: Host, root: string, path: string): Promise<Loaded> {
  const absolute = isAbsolute(path) ? path : join(root, path);
  const name = displayPath(root, absolute);
  const found = await host.inspect(absolute);
  if (found === undefined) return refuse(name, "There is no such file.", "Check the path.");
  if (found.kind !== "file") return refuse(name, "This is no file.", "Name a document, not a folder.");
  if (found.size > LARGEST) {
    return refuse(
      name,
      `The file is larger than 1 MiB (${found.size} bytes).`,
      "Split it, or keep what is no document elsewhere.",
    );
  }
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(await host.readFile(absolute));
    return { source: { path: name, text } };
  } catch (error) {
    const isEncoding = error instanceof TypeError;
    return isEncoding
      ? refuse(name, "The file is not valid UTF-8.", "Save it as UTF-8.")
      : refuse(
          name,
          `The file cannot be read: ${error instanceof Error ? error.message : String(error)}.`,
          "Check its permissions.",
        );
  }
}

function refuse(path: string, message: string, help: string): Loaded {
  const source: Source = { path, text: "" };
  return {
    source,
    problem: {
      rule: "unreadable-file",
      severity: "error",
      message,
      help,
      location: { source, span: { start: 0, end: 0 } },
    },
  };
}

/** Relative to the workspace, with `/`; a file outside keeps its way there. */
function displayPath(root: string, absolute: string): string {
  return relative(root, absolute).split(sep).join("/") || ".";
}
