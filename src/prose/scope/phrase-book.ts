import type { Lexicon } from "../../model/lexicon.ts";
import { isAfterStop, splitWords, type Word } from "./words.ts";

/** A phrase of a lexicon that was met: which entry lists it, and its words, `last` not among them. */
export interface Phrase {
  readonly entry: string;
  readonly first: number;
  readonly last: number;
}

/** The phrases of some lexicons, by their first word, the longest first. */
export interface PhraseBook {
  readonly byFirst: ReadonlyMap<string, readonly KnownPhrase[]>;
}

interface KnownPhrase {
  readonly entry: string;
  readonly words: readonly string[];
}

export function createPhraseBook(lexicons: readonly Lexicon[]): PhraseBook {
  const byFirst = new Map<string, KnownPhrase[]>();
  for (const { entries } of lexicons) {
    for (const { id, phrases } of entries) {
      for (const phrase of phrases) {
        const words = splitWords(phrase).map(({ text }) => text);
        const first = words[0];
        if (first === undefined) continue;
        const same = byFirst.get(first) ?? [];
        same.push({ entry: id, words });
        byFirst.set(first, same);
      }
    }
  }
  for (const same of byFirst.values()) same.sort((a, b) => b.words.length - a.words.length);
  return { byFirst };
}

/** Finds all phrases, at each word the longest of each entry; phrases may overlap, and none goes on over a full stop. */
export function findPhrases(words: readonly Word[], { byFirst }: PhraseBook): Phrase[] {
  const found: Phrase[] = [];
  for (let first = 0; first < words.length; first += 1) {
    const before = found.length;
    for (const known of byFirst.get(words[first]?.text ?? "") ?? []) {
      if (hasEntry(found, before, known.entry) || !isAt(words, first, known.words)) continue;
      found.push({ entry: known.entry, first, last: first + known.words.length });
    }
  }
  return found;
}

function hasEntry(found: readonly Phrase[], from: number, entry: string): boolean {
  for (let index = from; index < found.length; index += 1) if (found[index]?.entry === entry) return true;
  return false;
}

function isAt(words: readonly Word[], first: number, wanted: readonly string[]): boolean {
  for (let index = 1; index < wanted.length; index += 1) {
    const word = words[first + index];
    if (word?.text !== wanted[index] || isAfterStop(word)) return false;
  }
  return true;
}
