import { phraseSet } from "./phrase-set.ts";
import type { Around } from "./read-around.ts";
import type { Word } from "./words.ts";

const NEGATOR = phraseSet("stance", "negator");
const USE = phraseSet("stance", "use");
const REFERENCE = phraseSet("stance", "reference");

/** So far behind a name its sentence may come back to it. */
const FARTHEST = 24;

/** "We keep an account on X, but do not actively post on the platform": what is denied is named in other words. */
export function isDeniedByReference({ words, last }: Around): boolean {
  for (let at = last; at < Math.min(words.length, last + FARTHEST) && !isEnd(words[at]); at += 1) {
    const denial = NEGATOR.lengthAt(words, at);
    if (denial > 0) return isReferredTo(words, at + denial);
  }
  return false;
}

function isReferredTo(words: readonly Word[], from: number): boolean {
  let at = from;
  for (;;) {
    if (REFERENCE.lengthAt(words, at) > 0) return at > from;
    const passed = USE.lengthAt(words, at) || Number(words[at]?.text.endsWith("ly") === true);
    if (passed === 0) return false;
    at += passed;
  }
}

function isEnd(word: Word | undefined): boolean {
  return /^[.!?;]$/u.test(word?.text ?? ".");
}
