import { phraseSet } from "./phrase-set.ts";
import type { Word } from "./words.ts";

const CONSIDERED = phraseSet("stance", "considered");
/** So many words lie at most between the weighing and the name, and between the name and the "but". */
const BEFORE = 10;
const AFTER = 24;

/** "We looked at Buffer, but it costs too much": what somebody weighed and left. */
export function isConsideredOnly(words: readonly Word[], first: number, last: number): boolean {
  return isWeighedBefore(words, first) && isTurnedAfter(words, last);
}

function isWeighedBefore(words: readonly Word[], first: number): boolean {
  for (let at = first; at > Math.max(0, first - BEFORE); at -= 1) {
    if (isEnd(words[at - 1])) return false;
    const length = CONSIDERED.lengthBefore(words, at);
    if (length > 0) return words.slice(Math.max(0, at - length - 4), at - length).some(({ text }) => isWe(text));
  }
  return false;
}

function isTurnedAfter(words: readonly Word[], last: number): boolean {
  for (let at = last; at < Math.min(words.length, last + AFTER); at += 1) {
    if (isEnd(words[at])) return /^(?:however|unfortunately|but)$/u.test(words[at + 1]?.text ?? "");
    if (words[at]?.text === "but") return true;
  }
  return false;
}

function isWe(word: string): boolean {
  return /^(?:we|we've|we'd|i|i've|team)$/u.test(word);
}

function isEnd(word: Word | undefined): boolean {
  return /^[.!?;]$/u.test(word?.text ?? ".");
}
