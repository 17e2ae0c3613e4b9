import type { Host } from "./host.ts";
import { LARGEST_TAXONOMY } from "./load-source.ts";

/** The byte order mark of a file, which is no part of a document's text, but of its first line in a patch. */
export async function readMark(host: Host, path: string): Promise<string> {
  const content = await host.readFile(path, LARGEST_TAXONOMY);
  const hasMark = content.kind === "file" && content.bytes[0] === 0xef && content.bytes[1] === 0xbb;
  return hasMark ? "\ufeff" : "";
}
