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
