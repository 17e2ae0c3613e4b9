import type { DataNode } from "./data-node.ts";
import { type Excerpt, locate } from "./excerpt.ts";

/** How far a text is read, and what the value read last has left behind. */
export interface Cursor {
  readonly excerpt: Excerpt;
  readonly text: string;
  at: number;
  /** Where the line of `at` begins. */
  lineStart: number;
  /** How far what stands next is indented; -1 at the end of the text. */
  indent: number;
  /** How many brackets are open. */
  brackets: number;
  /** Where the last value ends, with what else stands on its line, and the deeper comments below it. */
  valueEnd: number;
  /** The deepest indentation among the comments after that; -1 where there are none. */
  commentIndent: number;
}

export function beginReading(excerpt: Excerpt): Cursor {
  const { text } = excerpt;
  return { excerpt, text, at: 0, lineStart: 0, indent: 0, brackets: 0, valueEnd: 0, commentIndent: -1 };
}

/** What separates tokens; the end of the text does too. Tabs and lone carriage returns have been refused before. */
export function isBlank(sign: string | undefined): boolean {
  return sign === " " || sign === "\n" || sign === "\r" || sign === undefined;
}

/** A `-` that begins an item, not a text such as `-1`. */
export function isAtItem({ text, at }: Cursor): boolean {
  return text[at] === "-" && isBlank(text[at + 1]);
}

export function skipSpaces(cursor: Cursor): void {
  const { text } = cursor;
  let { at } = cursor;
  while (text.charCodeAt(at) === 32) at += 1;
  cursor.at = at;
}

/** Steps over the rest of a line where only spaces and a comment are left of it; else stays before what stands there. */
export function endLine(cursor: Cursor): boolean {
  const { text } = cursor;
  skipSpaces(cursor);
  if (text[cursor.at] === "#") {
    if (!isBlank(text[cursor.at - 1])) return false;
    const end = text.indexOf("\n", cursor.at);
    cursor.at = end === -1 ? text.length : end;
  } else if (text[cursor.at] === "\r") cursor.at += 1;
  if (cursor.at === text.length) return true;
  if (text[cursor.at] !== "\n") return false;
  cursor.at += 1;
  cursor.lineStart = cursor.at;
  return true;
}

/**
 * Goes on to the next line that holds more than a comment. As in the YAML library, comments below a value belong to it
 * as long as they are indented deeper than the collection around it (`outer`).
 */
export function skipLines(cursor: Cursor, outer: number): void {
  const { text } = cursor;
  cursor.commentIndent = -1;
  for (;;) {
    skipSpaces(cursor);
    cursor.indent = cursor.at - cursor.lineStart;
    const sign = text[cursor.at];
    if (sign === undefined) cursor.indent = -1;
    if (sign !== "#" && sign !== "\n" && sign !== "\r") return;
    endLine(cursor);
    if (sign !== "#") continue;
    if (cursor.commentIndent === -1 && cursor.indent > outer) cursor.valueEnd = cursor.at;
    else cursor.commentIndent = Math.max(cursor.commentIndent, cursor.indent);
  }
}

/** Makes a scalar of what stands before the cursor. */
export function scalarFrom({ excerpt, at }: Cursor, start: number, value: string | number | boolean | null): DataNode {
  return { kind: "scalar", value, location: locate(excerpt, start, at) };
}
