import { isOneOf } from "./scope-lexicon.ts";
import { beginsAt, type Sentence } from "./sentence.ts";
import { isAfterPause, isAfterStop } from "./words.ts";

/** So many words after a pause tell whether a main clause begins there. */
const SUBJECT = 5;

/** No clause that people write is longer, and looking no further keeps this linear in the text. */
const LONGEST = 300;

/** Where the clause ends that goes on at a word: at a stop, or where after a pause another clause begins. */
export function findClauseEnd(sentence: Sentence, from: number): number {
  const { words } = sentence;
  const most = Math.min(words.length, from + LONGEST);
  for (let index = from + 1; index < most; index += 1) {
    const word = words[index];
    if (isAfterStop(word) || (isAfterPause(word) && beginsClause(sentence, index))) return index;
  }
  return most;
}

/** As `findClauseEnd`, for a clause before the main one: the first pause ends it, but for one within a list. */
export function findOpeningEnd(sentence: Sentence, from: number): number {
  const { words } = sentence;
  const end = findClauseEnd(sentence, from);
  for (let index = from + 1; index < end; index += 1) {
    if (isAfterPause(words[index]) && !isOneOf("goes-on", words[index]?.text) && !isInList(sentence, index))
      return index;
  }
  return end;
}

/** "To protect customers, partners and staff": soon after the pause comes the last of a list, and no verb before it. */
function isInList({ words }: Sentence, pause: number): boolean {
  for (let at = pause + 1; at < Math.min(pause + 4, words.length); at += 1) {
    const { text } = words[at] ?? {};
    if (isAfterPause(words[at])) return text === "and" || text === "or";
    if (text === "and" || text === "or") return at + 2 < words.length && isAfterPause(words[at + 2]);
  }
  return false;
}

function beginsClause(sentence: Sentence, index: number): boolean {
  if (beginsAt(sentence, "subject", index)) return true;
  for (let at = index + 1; at < Math.min(index + SUBJECT, sentence.words.length); at += 1) {
    if (isAfterPause(sentence.words[at])) return false;
    if (beginsAt(sentence, "modal", at)) return true;
  }
  return false;
}

/** Where the names end that begin at a word: before the next preposition or verb. A comma within a list goes on. */
export function findNamesEnd(sentence: Sentence, from: number): number {
  const { words, termsFrom } = sentence;
  for (let index = from + 1; index < words.length; index += 1) {
    const word = words[index];
    const isListed =
      word?.text === "and" || word?.text === "or" || termsFrom[index]?.some(({ facet }) => facet === "tool") === true;
    if (isAfterStop(word) || (isAfterPause(word) && !isListed)) return index;
    if (word?.text !== "and" && word?.text !== "or" && beginsAt(sentence, "name-end", index)) return index;
  }
  return words.length;
}

/** "Other than" and the like are followed by names, "unless" by a clause with a verb of its own. */
export function isOfNames({ words }: Sentence, first: number): boolean {
  const text = words[first]?.text === "except" ? words[first + 1]?.text : words[first]?.text;
  return text !== "unless" && text !== "where" && text !== "when" && text !== "if" && text !== "as";
}

/** Where the bracket closes that opens at a word or shortly before it, as in "(this does not apply to)". */
export function findBracketEnd({ words }: Sentence, first: number): number | undefined {
  for (let at = first; at >= Math.max(0, first - SUBJECT); at -= 1) {
    const gap = words[at]?.gap ?? "";
    if (gap.includes("(")) return findClosing(words, first);
    if (gap.includes(")")) return undefined;
  }
  return undefined;
}

function findClosing(words: Sentence["words"], first: number): number {
  const most = Math.min(words.length, first + LONGEST);
  for (let at = first + 1; at < most; at += 1) if (words[at]?.gap.includes(")") === true) return at;
  return most;
}
