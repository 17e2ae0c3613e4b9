import type { DataNode, Entry } from "./data-node.ts";
import { locate } from "./excerpt.ts";
import { DEEPEST } from "./json.ts";
import { type Cursor, endLine, isAtItem, scalarFrom, skipLines, skipSpaces } from "./plain-yaml-cursor.ts";
import { readFlow } from "./plain-yaml-flow.ts";
import { type Key, readKey, takeKey } from "./plain-yaml-key.ts";
import { readScalar } from "./plain-yaml-scalar.ts";
import { readText } from "./plain-yaml-text.ts";

/** Reads what may be a list or map of lines. The collection around it is indented by `outer`. */
export function readBlock(cursor: Cursor, outer: number, depth: number): DataNode | undefined {
  if (isAtItem(cursor)) return readList(cursor, depth);
  const { text, at: start } = cursor;
  switch (text[start]) {
    case "[":
    case "{":
    case "|":
    case ">":
      return readInline(cursor, outer, depth);
    default: {
      const value = readScalar(cursor, outer + 1);
      if (value === undefined) return undefined;
      const key = takeKey(cursor, start, value);
      return key === undefined
        ? endValue(cursor, outer, scalarFrom(cursor, start, value))
        : readMap(cursor, key, depth);
    }
  }
}

/** Reads what may stand behind a key, on its line. */
function readInline(cursor: Cursor, outer: number, depth: number): DataNode | undefined {
  const sign = cursor.text[cursor.at];
  if (sign === "|" || sign === ">") return readText(cursor, outer);
  return endValue(cursor, outer, readFlow(cursor, outer + 1, depth));
}

function endValue(cursor: Cursor, outer: number, node: DataNode | undefined): DataNode | undefined {
  if (node === undefined || !endLine(cursor)) return undefined;
  cursor.valueEnd = cursor.at;
  skipLines(cursor, outer);
  return node;
}

function readMap(cursor: Cursor, first: Key, depth: number): DataNode | undefined {
  if (depth >= DEEPEST) return undefined;
  const indent = first.start - cursor.lineStart;
  const entries: Entry[] = [];
  let key: Key | undefined = first;
  for (;;) {
    const value = readMapValue(cursor, indent, depth + 1);
    if (value === undefined) return undefined;
    entries.push({ key: key.name, keyLocation: key.location, value });
    if (cursor.indent < indent) break;
    key = cursor.indent === indent ? readKey(cursor, indent) : undefined;
    if (key === undefined) return undefined;
  }
  return { kind: "map", entries, location: locate(cursor.excerpt, first.start, endCollection(cursor, indent)) };
}

function readMapValue(cursor: Cursor, indent: number, depth: number): DataNode | undefined {
  skipSpaces(cursor);
  const { at } = cursor;
  if (!endLine(cursor)) return readInline(cursor, indent, depth);
  const hasComment = goBelow(cursor, at);
  // The items of a list may stand as far left as their key.
  const isBelow = cursor.indent > indent || (cursor.indent === indent && isAtItem(cursor));
  return isBelow ? readBelow(cursor, indent, depth) : emptyValue(cursor, at, hasComment);
}

function readList(cursor: Cursor, depth: number): DataNode | undefined {
  if (depth >= DEEPEST) return undefined;
  const start = cursor.at;
  const indent = start - cursor.lineStart;
  const items: DataNode[] = [];
  do {
    const isCommented = items.length > 0 && cursor.commentIndent >= 0;
    cursor.at += 1;
    const item = readItem(cursor, { indent, isCommented, depth: depth + 1 });
    if (item === undefined) return undefined;
    items.push(item);
  } while (cursor.indent === indent && isAtItem(cursor));
  // Whether what follows fits is for the map or list around this one to say, and for the end of the text.
  return { kind: "list", items, location: locate(cursor.excerpt, start, endCollection(cursor, indent)) };
}

interface Item {
  readonly indent: number;
  readonly isCommented: boolean;
  readonly depth: number;
}

function readItem(cursor: Cursor, { indent, isCommented, depth }: Item): DataNode | undefined {
  skipSpaces(cursor);
  const { at } = cursor;
  if (!endLine(cursor)) return readBlock(cursor, indent, depth);
  const hasComment = goBelow(cursor, at) || isCommented;
  return cursor.indent > indent ? readBelow(cursor, indent, depth) : emptyValue(cursor, at, hasComment);
}

/** Goes on to what stands below a key or `-`; true where comments stand between. */
function goBelow(cursor: Cursor, at: number): boolean {
  skipLines(cursor, Number.POSITIVE_INFINITY);
  return cursor.commentIndent >= 0 || cursor.text[at] === "#";
}

/** Below lines of comments the library loses count of how far the further lines of a text must be indented. */
function readBelow(cursor: Cursor, indent: number, depth: number): DataNode | undefined {
  const isBelowComment = cursor.commentIndent >= 0;
  const node = readBlock(cursor, indent, depth);
  return isBelowComment && node?.kind === "scalar" ? undefined : node;
}

function emptyValue(cursor: Cursor, at: number, hasComment: boolean): DataNode {
  cursor.valueEnd = hasComment ? cursor.at : at;
  cursor.commentIndent = -1;
  return { kind: "scalar", value: null, location: locate(cursor.excerpt, at, at) };
}

/**
 * Where a map or list ends. Comments after it that are indented like it belong to it, but are no part of its place, only
 * of the place of what is around it.
 */
function endCollection(cursor: Cursor, indent: number): number {
  const end = cursor.valueEnd;
  if (indent > 0 && cursor.commentIndent >= indent) {
    cursor.valueEnd = cursor.at;
    cursor.commentIndent = -1;
  }
  return end;
}
