import type { DataNode } from "./data-node.ts";
import { type Cursor, endLine, scalarFrom, skipLines } from "./plain-yaml-cursor.ts";

/**
 * Reads a text after `|` or `>` with the lines below it. Where the indentation is given by a number, or an empty line has
 * more spaces than the text, it is left to the library.
 */
export function readText(cursor: Cursor, outer: number): DataNode | undefined {
  const { text, at: start } = cursor;
  cursor.at += 1;
  const chomp = text[cursor.at];
  if (chomp === "-" || chomp === "+") cursor.at += 1;
  if (!endLine(cursor)) return undefined;
  const lines = takeLines(cursor, outer, chomp === "+");
  if (lines === undefined) return undefined;
  const { before, body, after } = lines;
  const joined = "\n".repeat(before) + (text[start] === "|" ? body.join("\n") : fold(body));
  const end = chomp === "-" ? "" : "\n".repeat(chomp === "+" ? after + 1 : 1);
  const node = scalarFrom(cursor, start, joined + end);
  cursor.valueEnd = cursor.at;
  // Unlike other values, it takes no comment from below.
  skipLines(cursor, Number.POSITIVE_INFINITY);
  return node;
}

interface Lines {
  /** How many empty lines stand before the text and after it. */
  readonly before: number;
  readonly body: readonly string[];
  readonly after: number;
}

/** Stops after the last line that belongs to the text: with `keepsAll`, that may be an empty one. */
function takeLines(cursor: Cursor, outer: number, keepsAll: boolean): Lines | undefined {
  const { text } = cursor;
  const body: string[] = [];
  let before = 0;
  let empty = 0;
  let widest = 0;
  let depth = -1;
  for (let start = cursor.at; start < text.length; ) {
    let at = start;
    while (text.charCodeAt(at) === 32) at += 1;
    // Spaces that end the text without ending their line.
    if (at === text.length) return undefined;
    const lineEnd = text.indexOf("\n", at);
    const end = lineEnd === -1 ? text.length : lineEnd;
    if (at === end || text[at] === "\r") {
      widest = Math.max(widest, at - start);
      empty += 1;
    } else {
      if (depth === -1) {
        depth = at - start;
        before = empty;
        empty = 0;
      }
      if (at - start < depth) break;
      while (empty > 0) {
        body.push("");
        empty -= 1;
      }
      body.push(text.slice(start + depth, text[end - 1] === "\r" ? end - 1 : end));
    }
    start = Math.min(end + 1, text.length);
    if (empty === 0 || keepsAll) cursor.at = start;
  }
  cursor.lineStart = cursor.at;
  return depth > outer && widest <= depth ? { before, body, after: empty } : undefined;
}

/** Lines become one, but for those that are indented deeper, and the ends of lines around these. */
function fold(lines: readonly string[]): string {
  let folded = "";
  let separator = "";
  let wasDeeper = false;
  for (const line of lines) {
    if (line.startsWith(" ")) {
      if (separator === " ") separator = "\n";
      else if (!wasDeeper && separator === "\n") separator = "\n\n";
      folded += separator + line;
      separator = "\n";
      wasDeeper = true;
    } else if (line !== "") {
      folded += separator + line;
      separator = " ";
      wasDeeper = false;
    } else if (separator === "\n") folded += "\n";
    else separator = "\n";
  }
  return folded;
}
