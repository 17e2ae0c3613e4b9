import { lexicons } from "../../generated/lexicon.ts";
import { createPhraseBook, type PhraseBook } from "./phrase-book.ts";

/** The files of `rules/lexicon` that say what part a name plays in a sentence, and what a sentence asks for. */
const FILES = new Set(["duty", "exception", "scope"]);

let book: PhraseBook | undefined;

/** The phrases of these files; no two entries of them have one id. */
export function scopePhrases(): PhraseBook {
  book ??= createPhraseBook(lexicons().filter(({ id }) => FILES.has(id)));
  return book;
}

/** Words that need no looking up of phrases: whoever asks stands at the word. */
const WORDS = "sentence-part";

let words: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/** Whether a word is one of an entry of `rules/lexicon/sentence-part.yaml`. */
export function isOneOf(entry: string, word: string | undefined): boolean {
  return word !== undefined && entries().get(entry)?.has(word) === true;
}

/** The words of such an entry. */
export function listPhrases(entry: string): readonly string[] {
  return [...(entries().get(entry) ?? [])];
}

function entries(): ReadonlyMap<string, ReadonlySet<string>> {
  words ??= new Map(
    lexicons()
      .filter(({ id }) => id === WORDS)
      .flatMap((lexicon) => lexicon.entries.map(({ id, phrases }) => [id, new Set(phrases)] as const)),
  );
  return words;
}
