import type { DataNode } from "./data-node.ts";
import type { Excerpt } from "./excerpt.ts";
import { readBlock } from "./plain-yaml-block.ts";
import { beginReading, type Cursor, endLine, isBlank, skipLines } from "./plain-yaml-cursor.ts";

/** As large as a file may be. What is longer must first pass the guard of the library. */
const LONGEST = 1024 * 1024;

/** Tabs and what else cannot be printed, ends of lines that are none, and directives. */
const UNUSUAL = /[\u0000-\u0009\u000b\u000c\u000e-\u001f\ufeff]|\r(?!\n)|^%/mu;
const DOCUMENT_MARK = /^(?:---|\.\.\.)/gmu;

/**
 * Reads the YAML that people write, in one pass: without anchors, tags and directives, and nothing that is wrong or
 * doubtful. There the answer is undefined, and the library reads the text. What is read here is read as the library
 * reads it, to the last place: it is about thirty times slower, and takes long to load.
 */
export function readPlainYaml(excerpt: Excerpt): DataNode | undefined {
  if (excerpt.text.length > LONGEST || UNUSUAL.test(excerpt.text)) return undefined;
  const cursor = beginReading(excerpt);
  skipLines(cursor, Number.POSITIVE_INFINITY);
  if (isAtStartMark(cursor)) {
    cursor.at += 3;
    if (!endLine(cursor)) return undefined;
    skipLines(cursor, Number.POSITIVE_INFINITY);
  }
  DOCUMENT_MARK.lastIndex = cursor.at;
  if (cursor.indent < 0 || DOCUMENT_MARK.test(excerpt.text)) return undefined;
  const root = readBlock(cursor, -1, 0);
  return cursor.at === excerpt.text.length && root?.kind !== "scalar" ? root : undefined;
}

function isAtStartMark({ text, at, indent }: Cursor): boolean {
  return indent === 0 && text.startsWith("---", at) && isBlank(text[at + 3]);
}
