import { type PatternCursor, refuse } from "./pattern-cursor.ts";
import type { Pattern, PatternFault, PatternNode } from "./pattern-node.ts";
import { readClass, readEscape } from "./read-class.ts";

export const LONGEST_PATTERN = 1000;
const MOST_REPEATS = 1000;
const DEEPEST = 50;

/**
 * Parses a pattern of RE2's syntax, as far as `matches` takes it: no groups that are looked up again and no looking ahead
 * or back, so that a text can be held against it in one pass.
 */
export function parsePattern(text: string): Pattern | PatternFault {
  if (text.length > LONGEST_PATTERN) return { fault: `a pattern has at most ${LONGEST_PATTERN} characters`, at: 0 };
  const ignoresCase = text.startsWith("(?i)");
  const cursor: PatternCursor = { text, at: ignoresCase ? 4 : 0, depth: 0, fault: undefined };
  const root = readChoice(cursor);
  if (cursor.fault === undefined && cursor.at < text.length) refuse(cursor, "a bracket is closed that was not opened");
  return cursor.fault ?? { root, ignoresCase };
}

function readChoice(cursor: PatternCursor): PatternNode {
  const parts = [readSequence(cursor)];
  while (cursor.text[cursor.at] === "|") {
    cursor.at += 1;
    parts.push(readSequence(cursor));
  }
  return { kind: "choice", parts };
}

function readSequence(cursor: PatternCursor): PatternNode {
  const parts: PatternNode[] = [];
  while (cursor.at < cursor.text.length && !"|)".includes(cursor.text.charAt(cursor.at))) {
    const start = cursor.at;
    const atom = readAtom(cursor);
    if (atom !== undefined) parts.push(readRepeat(cursor, atom, start));
  }
  return { kind: "sequence", parts };
}

function readAtom(cursor: PatternCursor): PatternNode | undefined {
  const { text, at } = cursor;
  const sign = String.fromCodePoint(text.codePointAt(at) ?? 0);
  cursor.at += sign.length;
  switch (sign) {
    case "(":
      return readGroup(cursor);
    case "[":
      return readClass(cursor);
    case "\\":
      return readEscape(cursor);
    case ".":
      return { kind: "set", set: { ranges: [[10, 10]], isNegated: true } };
    case "^":
      return { kind: "start" };
    case "$":
      return { kind: "end" };
    case "*":
    case "+":
    case "?":
      return refuse(cursor, `"${sign}" repeats nothing`, at);
    default: {
      const code = sign.codePointAt(0) ?? 0;
      return { kind: "set", set: { ranges: [[code, code]], isNegated: false } };
    }
  }
}

function readGroup(cursor: PatternCursor): PatternNode | undefined {
  const opening = cursor.at - 1;
  if (cursor.text[cursor.at] === "?") {
    if (cursor.text[cursor.at + 1] !== ":")
      return refuse(cursor, 'a group is "(…)" or "(?:…)"; nothing looks ahead or back', opening);
    cursor.at += 2;
  }
  cursor.depth += 1;
  if (cursor.depth > DEEPEST) return refuse(cursor, `groups are nested deeper than ${DEEPEST}`, opening);
  const inner = readChoice(cursor);
  cursor.depth -= 1;
  if (cursor.text[cursor.at] !== ")") return refuse(cursor, "a bracket is never closed", opening);
  cursor.at += 1;
  return inner;
}

function readRepeat(cursor: PatternCursor, atom: PatternNode, start: number): PatternNode {
  const found = /^(?:[*+?]|\{(\d{1,5})(,?)(\d{0,5})\})\??/u.exec(cursor.text.slice(cursor.at, cursor.at + 20));
  if (found === null) return atom;
  const [sign, few = "", comma = "", many = ""] = found;
  cursor.at += sign.length;
  const least = sign.startsWith("+") ? 1 : Number(few);
  const most = sign.startsWith("?") ? 1 : few === "" || (comma !== "" && many === "") ? Infinity : Number(many || few);
  if (least > MOST_REPEATS || (most !== Infinity && most > MOST_REPEATS))
    refuse(cursor, `nothing is repeated more than ${MOST_REPEATS} times`, start);
  if (most < least) refuse(cursor, "it repeats at least more often than at most", start);
  if (/^[*+?]/u.test(cursor.text.slice(cursor.at))) refuse(cursor, "what is repeated is repeated again");
  return { kind: "repeat", part: atom, least, most };
}
