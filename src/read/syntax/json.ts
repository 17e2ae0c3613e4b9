import type { DataNode, Entry } from "./data-node.ts";
import { type Excerpt, locate } from "./excerpt.ts";

/** Deeper than any document that a person writes, and shallow enough for every stack. */
export const DEEPEST = 64;

const SPACE = /[\t\n\r ]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const WORD = /true|false|null/y;

/**
 * Reads JSON (RFC 8259) with the place of every value; undefined where the text is anything else. YAML reads the same
 * data from the same text, only about a hundred times slower, and says what is wrong where something is.
 */
export function readJson(excerpt: Excerpt): DataNode | undefined {
  const cursor: Cursor = { excerpt, at: 0 };
  const node = readValue(cursor, 0);
  skipSpace(cursor);
  return cursor.at === excerpt.text.length ? node : undefined;
}

interface Cursor {
  readonly excerpt: Excerpt;
  at: number;
}

function take(cursor: Cursor, pattern: RegExp): string | undefined {
  pattern.lastIndex = cursor.at;
  const found = pattern.exec(cursor.excerpt.text)?.[0];
  if (found !== undefined) cursor.at += found.length;
  return found;
}

function skipSpace(cursor: Cursor): void {
  take(cursor, SPACE);
}

function takeSign(cursor: Cursor, sign: string): boolean {
  skipSpace(cursor);
  if (cursor.excerpt.text[cursor.at] !== sign) return false;
  cursor.at += 1;
  return true;
}

function readValue(cursor: Cursor, depth: number): DataNode | undefined {
  skipSpace(cursor);
  const start = cursor.at;
  switch (cursor.excerpt.text[start]) {
    case "{":
      return depth < DEEPEST ? readMap(cursor, depth) : undefined;
    case "[":
      return depth < DEEPEST ? readList(cursor, depth) : undefined;
    default: {
      const text = take(cursor, STRING) ?? take(cursor, NUMBER) ?? take(cursor, WORD);
      if (text === undefined) return undefined;
      const value: unknown = JSON.parse(text);
      return isScalar(value)
        ? { kind: "scalar", value, location: locate(cursor.excerpt, start, cursor.at) }
        : undefined;
    }
  }
}

function isScalar(value: unknown): value is string | number | boolean | null {
  return value === null || typeof value !== "object";
}

function readList(cursor: Cursor, depth: number): DataNode | undefined {
  const start = cursor.at;
  const items: DataNode[] = [];
  cursor.at += 1;
  if (!takeSign(cursor, "]")) {
    do {
      const item = readValue(cursor, depth + 1);
      if (item === undefined) return undefined;
      items.push(item);
    } while (takeSign(cursor, ","));
    if (!takeSign(cursor, "]")) return undefined;
  }
  return { kind: "list", items, location: locate(cursor.excerpt, start, cursor.at) };
}

function readMap(cursor: Cursor, depth: number): DataNode | undefined {
  const start = cursor.at;
  const entries: Entry[] = [];
  cursor.at += 1;
  if (!takeSign(cursor, "}")) {
    do {
      const entry = readEntry(cursor, depth);
      if (entry === undefined) return undefined;
      entries.push(entry);
    } while (takeSign(cursor, ","));
    if (!takeSign(cursor, "}")) return undefined;
  }
  return { kind: "map", entries, location: locate(cursor.excerpt, start, cursor.at) };
}

function readEntry(cursor: Cursor, depth: number): Entry | undefined {
  skipSpace(cursor);
  const start = cursor.at;
  const text = take(cursor, STRING);
  if (text === undefined) return undefined;
  const key: unknown = JSON.parse(text);
  const keyLocation = locate(cursor.excerpt, start, cursor.at);
  if (!takeSign(cursor, ":")) return undefined;
  const value = readValue(cursor, depth + 1);
  return value === undefined ? undefined : { key: String(key), keyLocation, value };
}
