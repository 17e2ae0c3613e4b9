import type { PlacedTerm } from "./placed-term.ts";
import { isOneOf } from "./scope-lexicon.ts";
import { beginsAt, type Sentence } from "./sentence.ts";
import { isAfterPause, isAfterStop } from "./words.ts";

/** Whether a word is written with a capital. */
export function isCapital(sentence: Sentence, index: number): boolean {
  const initial = sentence.passage.inline.text.charAt(sentence.offset + (sentence.words[index]?.start ?? 0));
  return initial !== initial.toLowerCase();
}

/** A name as it is written. */
export function rawText({ passage, offset }: Sentence, { start, end }: PlacedTerm): string {
  return passage.inline.text.slice(offset + start, offset + end);
}

/** The word before the articles that stand before a word, and before "current or potential". */
export function skipBack({ words }: Sentence, first: number): number {
  let at = first;
  for (;;) {
    const before = words[at - 1]?.text ?? "";
    const isJoined = (before === "or" || before === "and") && isOneOf("adjective", words[at - 2]?.text);
    if (!isJoined && !isOneOf("article", before) && !isOneOf("adjective", before)) return at;
    at -= 1;
  }
}

const ENDS = [
  "name-end",
  "modal",
  "place",
  "exception",
  "instead",
  "purpose",
  "reason",
  "consequence",
  "only",
  "before",
];

/** "Customer data" names no customers. */
export function isFollowedByNoun(sentence: Sentence, { last }: PlacedTerm): boolean {
  const next = sentence.words[last];
  if (next === undefined || isAfterPause(next) || isAfterStop(next) || /[/"”]/u.test(next.gap)) return false;
  return !ENDS.some((entry) => beginsAt(sentence, entry, last));
}
