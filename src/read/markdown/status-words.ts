import { type InlineText } from "../../text/inline-text.ts";
import { type Part, trimPart, wholePart } from "./split-names.ts";

type StatusKind = "prohibit" | "permit" | "conditional";

/** The words by which organisations say in a table whether a tool may be used. */
const WORDS: Readonly<Record<StatusKind, readonly string[]>> = {
  prohibit: [
    "prohibited",
    "banned",
    "forbidden",
    "blocked",
    "disallowed",
    "not allowed",
    "not permitted",
    "not approved",
    "unapproved",
    "never",
    "no",
    "do not use",
    "don't use",
    "must not be used",
    "may not be used",
    "prohibit",
    "❌",
    "✗",
    "✘",
    "🚫",
    "⛔",
  ],
  permit: ["approved", "allowed", "permitted", "yes", "ok", "okay", "fine", "permit", "may be used", "✅", "✓", "✔"],
  conditional: [
    "approved with conditions",
    "allowed with conditions",
    "permitted with conditions",
    "allowed with restrictions",
    "permitted with restrictions",
    "approved with restrictions",
    "with conditions",
    "conditional",
    "conditionally approved",
    "conditionally allowed",
    "conditionally permitted",
    "restricted",
    "limited",
    "with approval",
    "allowed with approval",
    "permitted with approval",
    "approval required",
    "requires approval",
    "needs approval",
    "case by case",
    "⚠",
  ],
};

/** The longest first: "not allowed" before "no", "allowed with conditions" before "allowed". */
const PHRASES = Object.entries(WORDS)
  .flatMap(([kind, words]) => words.map((word) => ({ kind, word })))
  .toSorted((a, b) => b.word.length - a.word.length || (a.word < b.word ? -1 : 1));

export interface Status {
  readonly modality: "prohibit" | "permit";
  /** True where the permission is said to have conditions, whether or not they stand here. */
  readonly isConditional: boolean;
  readonly words: Part;
  /** What follows: conditions, as far as they can be read. */
  readonly rest: Part;
}

/** Reads the status in a cell; undefined where it is none, for that must never read as "allowed". */
export function readStatus(inline: InlineText): Status | undefined {
  const whole = wholePart(inline);
  const first = findPhrase(inline.text, whole);
  if (first === undefined) return undefined;
  let { kind } = first;
  let words = first.part;
  // A sign may stand before the word: "✅ Approved"; if the two differ, nobody knows.
  const second = isSign(inline.text, words)
    ? findPhrase(inline.text, restAfter(inline.text, words, whole.end))
    : undefined;
  if (second !== undefined) {
    if ((kind === "prohibit") !== (second.kind === "prohibit")) return undefined;
    kind = kind === "conditional" ? kind : second.kind;
    words = { start: words.start, end: second.part.end };
  }
  const rest = restAfter(inline.text, words, whole.end);
  const isConditional = kind === "conditional" || (kind === "permit" && rest.start < rest.end);
  return { modality: kind === "prohibit" ? "prohibit" : "permit", isConditional, words, rest };
}

function findPhrase(text: string, part: Part): { kind: string; part: Part } | undefined {
  const folded = text
    .slice(part.start, part.end)
    .toLowerCase()
    .replaceAll(/[’-]/g, (sign) => (sign === "-" ? " " : "'"));
  for (const { kind, word } of PHRASES) {
    if (!folded.startsWith(word) || /[\p{L}\p{N}?]/u.test(folded.charAt(word.length))) continue;
    return { kind, part: { start: part.start, end: part.start + word.length } };
  }
  return undefined;
}

function isSign(text: string, { start, end }: Part): boolean {
  return !/\p{L}/u.test(text.slice(start, end));
}

/** What stands after the words, without what only joins it to them. */
function restAfter(text: string, words: Part, to: number): Part {
  const joint =
    /^(?:[\s,;:.()–—-]|\ufe0f|(?:with|if|after|subject to|only with)\s)*/iu.exec(text.slice(words.end, to))?.[0] ?? "";
  const start = words.end + joint.length;
  let end = to;
  while (end > start && /[\s.)]/.test(text.charAt(end - 1))) end -= 1;
  return trimPart(text, start, end);
}
