import type { TermMatch } from "../term-matcher.ts";
import type { PassageNames } from "./passage-names.ts";
import { phraseSet } from "./phrase-set.ts";
import type { Around } from "./read-around.ts";
import type { Word } from "./words.ts";

const ADDRESS_VERB = phraseSet("stance", "address-verb");
const EXEMPLAR = phraseSet("stance", "exemplar");
const FILLER = phraseSet("stance", "filler");
const KIND = phraseSet("stance", "kind");
const SEND = /^(?:post|submit|publish|share|send|add|upload|cross-?post|announce)$/u;

/** "Shorten links with a tool such as https://bit.ly": an address in the text itself, behind a word of use. */
export function isUsedAddress({ start, end }: TermMatch, { passage }: PassageNames, { words, first }: Around): boolean {
  if (!passage.inline.text.slice(start, end).includes("://")) return false;
  if (isSentTo(words, first)) return true;
  let at = first;
  while (at > first - 4 && ADDRESS_VERB.lengthBefore(words, at) === 0) {
    const passed = Math.max(...[EXEMPLAR, KIND, FILLER].map((phrases) => phrases.lengthBefore(words, at)));
    if (passed === 0) return false;
    at -= passed;
  }
  return ADDRESS_VERB.lengthBefore(words, at) > 0;
}

/** So many words has what is sent, with its verb: "Post a line about the fair to". */
const SENT = 8;

function isSentTo(words: readonly Word[], first: number): boolean {
  if (words[first - 1]?.text !== "to") return false;
  for (let at = first - 2; at >= Math.max(0, first - SENT) && /^[\p{L}\p{N}'-]/u.test(words[at]?.text ?? ""); at -= 1)
    if (SEND.test(words[at]?.text ?? "")) return true;
  return false;
}
