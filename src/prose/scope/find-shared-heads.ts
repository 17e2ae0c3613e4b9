import type { TermMatch, TermMatcher } from "../term-matcher.ts";
import type { PlacedTerm } from "./placed-term.ts";
import { isOneOf } from "./scope-lexicon.ts";
import { isAfterStop, type Word } from "./words.ts";

/** So many words of a list may share a noun. */
const MOST = 4;
/** So far behind "information that is" may stand what it is. */
const FAR = 6;

interface Parts {
  readonly words: readonly Word[];
  readonly terms: readonly PlacedTerm[];
  readonly matcher: TermMatcher;
}

/**
 * Names of which a sentence leaves out a word that another name beside it has: "customer and employee data", "Facebook groups
 * or pages", "information that is confidential".
 */
export function findSharedHeads(parts: Parts): PlacedTerm[] {
  const { words, terms } = parts;
  const found: PlacedTerm[] = [];
  for (let index = 0; index < words.length; index += 1) {
    if (!isOneOf("shared-head", words[index]?.text)) continue;
    if (isJoint(words[index - 2])) found.push(...readBefore(parts, index));
    found.push(...readBehind(parts, index));
  }
  for (const term of terms)
    if (term.facet === "tool" && term.last - term.first === 2) found.push(...readSecond(parts, term));
  return found;
}

function isJoint(word: Word | undefined): boolean {
  return word?.text === "and" || word?.text === "or";
}

/** "Customer, client and employee data": each word of the list before the noun. */
function readBefore(parts: Parts, noun: number): PlacedTerm[] {
  const { words } = parts;
  const found: PlacedTerm[] = [];
  for (let at = noun - 3; at > noun - 3 - MOST && at >= 0; at -= 1) {
    found.push(...place(parts, at, `${words[at]?.text} ${words[noun]?.text}`));
    if (!/^\s*,\s*$/u.test(words[at]?.gap ?? "")) break;
  }
  return found;
}

/** "Information that is considered confidential or proprietary". */
function readBehind(parts: Parts, noun: number): PlacedTerm[] {
  const { words } = parts;
  if (!isOneOf("describes", words[noun + 1]?.text)) return [];
  for (let at = noun + 2; at < Math.min(words.length, noun + FAR); at += 1) {
    if (isAfterStop(words[at])) break;
    if (!isOneOf("kept-secret", words[at]?.text)) continue;
    const found = place(parts, at, `${words[at]?.text} ${words[noun]?.text}`);
    if (found.length > 0) return found;
  }
  return [];
}

/** "Facebook groups or pages". */
function readSecond(parts: Parts, { first, last, concept }: PlacedTerm): PlacedTerm[] {
  const { words } = parts;
  if (!isJoint(words[last]) || words[last + 1] === undefined) return [];
  const found = place(parts, last + 1, `${words[first]?.text} ${words[last + 1]?.text}`);
  return found.filter((term) => term.facet === "tool" && term.concept !== concept);
}

/** The names that a text is as a whole, at a word of a sentence that no name has. */
function place({ words, terms, matcher }: Parts, at: number, name: string): PlacedTerm[] {
  const word = words[at];
  if (word === undefined || terms.some((term) => !term.isAmbiguous && term.first <= at && term.last > at)) return [];
  const isWhole = ({ start, end, isAmbiguous }: TermMatch) => start === 0 && end === name.length && !isAmbiguous;
  return matcher.find(name).flatMap((match) => {
    if (!isWhole(match)) return [];
    const { facet, concept } = match;
    return [{ facet, concept, start: word.start, end: word.end, isAmbiguous: false, first: at, last: at + 1 }];
  });
}
