import type { DataNode, Entry } from "./data-node.ts";
import { locate } from "./excerpt.ts";
import { DEEPEST } from "./json.ts";
import { type Cursor, scalarFrom, skipSpaces } from "./plain-yaml-cursor.ts";
import { readKey } from "./plain-yaml-key.ts";
import { readScalar } from "./plain-yaml-scalar.ts";

/** Reads a text, or what stands in brackets. Further lines must be indented by `floor` at least. */
export function readFlow(cursor: Cursor, floor: number, depth: number): DataNode | undefined {
  const start = cursor.at;
  const sign = cursor.text[start];
  if (sign !== "[" && sign !== "{") {
    const value = readScalar(cursor, floor);
    return value === undefined ? undefined : scalarFrom(cursor, start, value);
  }
  if (depth >= DEEPEST) return undefined;
  cursor.brackets += 1;
  const node = sign === "[" ? readList(cursor, floor, depth) : readMap(cursor, floor, depth);
  cursor.brackets -= 1;
  return node;
}

function readList(cursor: Cursor, floor: number, depth: number): DataNode | undefined {
  const start = cursor.at;
  const items: DataNode[] = [];
  do {
    cursor.at += 1;
    if (!skipBetween(cursor, floor)) return undefined;
    if (cursor.text[cursor.at] === "]") break;
    const item = readFlow(cursor, floor, depth + 1);
    if (item === undefined || !skipBetween(cursor, floor)) return undefined;
    items.push(item);
  } while (cursor.text[cursor.at] === ",");
  if (cursor.text[cursor.at] !== "]") return undefined;
  cursor.at += 1;
  return { kind: "list", items, location: locate(cursor.excerpt, start, cursor.at) };
}

function readMap(cursor: Cursor, floor: number, depth: number): DataNode | undefined {
  const start = cursor.at;
  const entries: Entry[] = [];
  do {
    cursor.at += 1;
    if (!skipBetween(cursor, floor)) return undefined;
    if (cursor.text[cursor.at] === "}") break;
    const entry = readEntry(cursor, floor, depth);
    if (entry === undefined || !skipBetween(cursor, floor)) return undefined;
    entries.push(entry);
  } while (cursor.text[cursor.at] === ",");
  if (cursor.text[cursor.at] !== "}") return undefined;
  cursor.at += 1;
  return { kind: "map", entries, location: locate(cursor.excerpt, start, cursor.at) };
}

function readEntry(cursor: Cursor, floor: number, depth: number): Entry | undefined {
  const key = readKey(cursor, floor);
  if (key === undefined || !skipBetween(cursor, floor)) return undefined;
  const value = readFlow(cursor, floor, depth + 1);
  return value === undefined ? undefined : { key: key.name, keyLocation: key.location, value };
}

/** Goes to what stands next in the brackets; false where that is too far left, or a comment has no space before it. */
function skipBetween(cursor: Cursor, floor: number): boolean {
  const { text } = cursor;
  let isNewLine = false;
  for (;;) {
    skipSpaces(cursor);
    const sign = text[cursor.at];
    if (sign === "#") {
      if (text[cursor.at - 1] !== " ") return false;
      const end = text.indexOf("\n", cursor.at);
      if (end === -1) return false;
      cursor.at = end;
    } else if (sign === "\n") {
      cursor.at += 1;
      cursor.lineStart = cursor.at;
      isNewLine = true;
    } else if (sign === "\r") cursor.at += 1;
    else break;
  }
  if (!isNewLine) return true;
  const indent = cursor.at - cursor.lineStart;
  // The last bracket may stand below the key.
  const isLast = cursor.brackets === 1 && (text[cursor.at] === "]" || text[cursor.at] === "}");
  return indent >= (isLast ? floor - 1 : floor);
}
