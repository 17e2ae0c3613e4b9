import type { Span } from "../../model/source.ts";
import { groupBy } from "../../text/group-by.ts";
import type { Passage } from "../passage.ts";
import type { TermMatch, TermMatcher } from "../term-matcher.ts";
import { findPhrases, type Phrase } from "./phrase-book.ts";
import { scopePhrases } from "./scope-lexicon.ts";
import { splitWords, type Word } from "./words.ts";

/** A name of a concept in a sentence, and its words, `last` not among them. */
export interface PlacedTerm extends TermMatch {
  readonly first: number;
  readonly last: number;
}

/** A part of a passage, taken apart: its words, the phrases that say what part they play, and the names in it. */
export interface Sentence {
  readonly passage: Passage;
  /** Where it begins in the passage's text; the offsets of its words count from there. */
  readonly offset: number;
  readonly words: readonly Word[];
  /** In the order of the text. */
  readonly phrases: readonly Phrase[];
  readonly phrasesFrom: ReadonlyMap<number, readonly Phrase[]>;
  readonly phrasesTo: ReadonlyMap<number, readonly Phrase[]>;
  /** In the order of the text. */
  readonly terms: readonly PlacedTerm[];
  readonly termsFrom: ReadonlyMap<number, readonly PlacedTerm[]>;
  readonly termsTo: ReadonlyMap<number, readonly PlacedTerm[]>;
}

export function takeApart(passage: Passage, { start, end }: Span, matcher: TermMatcher): Sentence {
  const text = passage.inline.text.slice(start, end);
  const words = splitWords(text);
  const phrases = findPhrases(words, scopePhrases());
  const terms = placeTerms(matcher.find(text), words);
  return {
    passage,
    offset: start,
    words,
    phrases,
    phrasesFrom: groupBy(phrases, ({ first }) => first),
    phrasesTo: groupBy(phrases, ({ last }) => last),
    terms,
    termsFrom: groupBy(terms, ({ first }) => first),
    termsTo: groupBy(terms, ({ last }) => last),
  };
}

/** Both lists are in the order of the text, so one walk places all terms. */
function placeTerms(terms: readonly TermMatch[], words: readonly Word[]): PlacedTerm[] {
  let from = 0;
  return terms.flatMap((term): PlacedTerm[] => {
    while (from < words.length && (words[from]?.end ?? 0) <= term.start) from += 1;
    let last = from;
    while (last < words.length && (words[last]?.start ?? 0) < term.end) last += 1;
    return last === from ? [] : [{ ...term, first: from, last }];
  });
}

/** The phrases of an entry, in the order of the text. */
export function listPhrases({ phrases }: Sentence, entry: string): Phrase[] {
  return phrases.filter((phrase) => phrase.entry === entry);
}

/** The phrase of an entry that begins at a word. */
export function phraseAt({ phrasesFrom }: Sentence, entry: string, index: number): Phrase | undefined {
  return phrasesFrom.get(index)?.find((phrase) => phrase.entry === entry);
}

export function beginsAt(sentence: Sentence, entry: string, index: number): boolean {
  return phraseAt(sentence, entry, index) !== undefined;
}

/** Whether a phrase of an entry ends just before a word. */
export function endsAt({ phrasesTo }: Sentence, entry: string, index: number): boolean {
  return phrasesTo.get(index)?.some((phrase) => phrase.entry === entry) === true;
}
