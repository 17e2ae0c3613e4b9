import { type PatternCursor, refuse } from "./pattern-cursor.ts";
import type { CharacterSet, PatternNode } from "./pattern-node.ts";

type Ranges = CharacterSet["ranges"];

const DIGITS: Ranges = [[48, 57]];
const WORD: Ranges = [
  [48, 57],
  [65, 90],
  [95, 95],
  [97, 122],
];
const SPACES: Ranges = [
  [9, 10],
  [12, 13],
  [32, 32],
];
const SHORTHANDS: Readonly<Record<string, Ranges>> = { d: DIGITS, w: WORD, s: SPACES };
const CONTROLS: Readonly<Record<string, number>> = { n: 10, t: 9, r: 13, f: 12, v: 11 };
const LAST = 0x10ffff;

/** What follows a `\`. */
export function readEscape(cursor: PatternCursor): PatternNode | undefined {
  const { text, at } = cursor;
  if (text[at] === "b") {
    cursor.at += 1;
    return { kind: "boundary" };
  }
  const ranges = readEscaped(cursor);
  return ranges === undefined ? undefined : { kind: "set", set: { ranges, isNegated: false } };
}

function readEscaped(cursor: PatternCursor): Ranges | undefined {
  const { text, at } = cursor;
  const code = text.codePointAt(at);
  if (code === undefined) return refuse(cursor, "nothing follows the last `\\`", at - 1);
  const sign = String.fromCodePoint(code);
  cursor.at += sign.length;
  const shorthand = SHORTHANDS[sign.toLowerCase()];
  if (shorthand !== undefined) return sign === sign.toLowerCase() ? shorthand : complement(shorthand);
  const control = CONTROLS[sign];
  if (control !== undefined) return [[control, control]];
  if (/[0-9]/u.test(sign)) return refuse(cursor, "a group cannot be looked up again", at - 1);
  if (/[a-z]/iu.test(sign)) return refuse(cursor, `"\\${sign}" is not known`, at - 1);
  return [[code, code]];
}

/** What is left by ranges that stand in order and apart from each other. */
function complement(ranges: Ranges): Ranges {
  const rest: (readonly [number, number])[] = [];
  let next = 0;
  for (const [first, last] of ranges) {
    if (first > next) rest.push([next, first - 1]);
    next = last + 1;
  }
  return [...rest, [next, LAST]];
}

/** What stands between square brackets; the first is read. */
export function readClass(cursor: PatternCursor): PatternNode | undefined {
  const { text, at: start } = cursor;
  const isNegated = text[start] === "^";
  if (isNegated) cursor.at += 1;
  const ranges: (readonly [number, number])[] = [];
  for (let isFirst = true; cursor.at < text.length; isFirst = false) {
    if (text[cursor.at] === "]" && !isFirst) {
      cursor.at += 1;
      return { kind: "set", set: { ranges, isNegated } };
    }
    ranges.push(...readMember(cursor));
  }
  return refuse(cursor, "a square bracket is never closed", start - 1);
}

function readMember(cursor: PatternCursor): Ranges {
  const { text, at: start } = cursor;
  const first = readCharacters(cursor);
  const isRange = text[cursor.at] === "-" && cursor.at + 1 < text.length && text[cursor.at + 1] !== "]";
  if (!isRange) return first;
  cursor.at += 1;
  const [from] = first[0] ?? [0];
  const last = readCharacters(cursor);
  const [, to] = last[0] ?? [0, 0];
  const areSingle = [first, last].every((ranges) => ranges.length === 1 && ranges[0]?.[0] === ranges[0]?.[1]);
  if (!areSingle) refuse(cursor, "a range goes from one character to another", start);
  else if (from > to) refuse(cursor, "a range goes backwards", start);
  return [[from, to]];
}

function readCharacters(cursor: PatternCursor): Ranges {
  const code = cursor.text.codePointAt(cursor.at) ?? 0;
  cursor.at += code > 0xffff ? 2 : 1;
  return code === 92 ? (readEscaped(cursor) ?? []) : [[code, code]];
}
