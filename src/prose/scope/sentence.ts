import type { Span } from "../../model/source.ts";
import type { TaxonomySet } from "../../taxonomy/taxonomy-set.ts";
import type { Passage } from "../passage.ts";
import type { TermMatch, TermMatcher } from "../term-matcher.ts";
import { findOwnedThings } from "./find-owned-things.ts";
import { findPartedNames } from "./find-parted-names.ts";
import { findSharedHeads } from "./find-shared-heads.ts";
import { findUsedMail } from "./find-used-mail.ts";
import { findPhrases, type Phrase } from "./phrase-book.ts";
import type { PlacedTerm } from "./placed-term.ts";
import { scopePhrases } from "./scope-lexicon.ts";
import { splitWords, type Word } from "./words.ts";

/** A part of a passage, taken apart: its words, the phrases that say what part they play, and the names in it. */
export interface Sentence {
  readonly passage: Passage;
  /** Where it begins in the passage's text; the offsets of its words count from there. */
  readonly offset: number;
  readonly words: readonly Word[];
  /** In the order of the text. */
  readonly phrases: readonly Phrase[];
  /** By the word with which they begin, and by the one before which they end. */
  readonly phrasesFrom: Table<Phrase>;
  readonly phrasesTo: Table<Phrase>;
  /** In the order of the text. */
  readonly terms: readonly PlacedTerm[];
  readonly termsFrom: Table<PlacedTerm>;
  readonly termsTo: Table<PlacedTerm>;
}

/** What there is at each word; at most there is nothing. */
type Table<Item> = readonly (readonly Item[] | undefined)[];

/** What a sentence is taken apart with. */
export interface SentenceTools {
  readonly matcher: TermMatcher;
  readonly taxonomies: TaxonomySet;
}

export function takeApart(passage: Passage, { start, end }: Span, { matcher, taxonomies }: SentenceTools): Sentence {
  const text = passage.inline.text.slice(start, end);
  const words = splitWords(text);
  const phrases = findPhrases(words, scopePhrases());
  const named = placeTerms(matcher.find(text), text, words);
  const made = [
    ...findOwnedThings({ text, words, terms: named }, taxonomies),
    ...findSharedHeads({ words, terms: named, matcher }),
    ...findPartedNames({ words, terms: named }, matcher, taxonomies),
    ...findUsedMail({ words, terms: named }, taxonomies),
  ];
  // Whose a thing is says more than what it is, so what was made of both comes first.
  const terms = made.length === 0 ? named : [...made, ...named].toSorted((a, b) => a.start - b.start);
  return {
    passage,
    offset: start,
    words,
    phrases,
    phrasesFrom: tabulate(phrases, words.length, firstOf),
    phrasesTo: tabulate(phrases, words.length, lastOf),
    terms,
    termsFrom: tabulate(terms, words.length, firstOf),
    termsTo: tabulate(terms, words.length, lastOf),
  };
}

const firstOf = ({ first }: { readonly first: number }): number => first;
const lastOf = ({ last }: { readonly last: number }): number => last;
const NOTHING: Table<never> = [];

function tabulate<Item>(items: readonly Item[], count: number, indexOf: (item: Item) => number): Table<Item> {
  if (items.length === 0) return NOTHING;
  const table = Array.from<Item[] | undefined>({ length: count + 1 });
  for (const item of items) {
    const index = indexOf(item);
    const same = table[index];
    if (same === undefined) table[index] = [item];
    else same.push(item);
  }
  return table;
}

/** Both lists are in the order of the text, so one walk places all terms. */
function placeTerms(terms: readonly TermMatch[], text: string, words: readonly Word[]): PlacedTerm[] {
  const placed: PlacedTerm[] = [];
  let first = 0;
  for (const { facet, concept, start, end, isAmbiguous } of terms) {
    if (facet === "region" && isCode(text, start, end)) continue;
    while (first < words.length && (words[first]?.end ?? 0) <= start) first += 1;
    let last = first;
    while (last < words.length && (words[last]?.start ?? 0) < end) last += 1;
    // "Vendor-neutral" names no vendors, and only a tool's name is still one: "LinkedIn-only".
    const isPart = (words[first]?.start ?? 0) < start - 1 || (words[last - 1]?.end ?? 0) > end + 2;
    if (last > first && (facet === "tool" || !(isPart || isInAddress(text, start, end))))
      placed.push({ facet, concept, start, end, isAmbiguous, first, last });
  }
  return placed;
}

/** The words of "chat.product-news.example" are those of an address. */
function isInAddress(text: string, start: number, end: number): boolean {
  return (
    /[\p{L}\p{N}][.@/]$/u.test(text.slice(Math.max(0, start - 2), start)) ||
    /^[.@]\p{L}/u.test(text.slice(end, end + 2))
  );
}

const ABBREVIATIONS = new Set(["US", "UK", "EU", "USA", "UAE", "EEA"]);

/** The codes of countries are words that nearly every sentence has: in, to, it. */
function isCode(text: string, start: number, end: number): boolean {
  return end - start < 4 && !ABBREVIATIONS.has(text.slice(start, end));
}

/** The phrases of an entry, in the order of the text. */
export function listPhrases({ phrases }: Sentence, entry: string): Phrase[] {
  return phrases.filter((phrase) => phrase.entry === entry);
}

/** The phrase of an entry that begins at a word. */
export function phraseAt({ phrasesFrom }: Sentence, entry: string, index: number): Phrase | undefined {
  return phrasesFrom[index]?.find((phrase) => phrase.entry === entry);
}

export function beginsAt(sentence: Sentence, entry: string, index: number): boolean {
  return phraseAt(sentence, entry, index) !== undefined;
}

/** Whether a phrase of an entry ends just before a word. */
export function endsAt({ phrasesTo }: Sentence, entry: string, index: number): boolean {
  return phrasesTo[index]?.some((phrase) => phrase.entry === entry) === true;
}
