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
  for (const [first, word] of words.entries()) {
    const entries = new Set<string>();
    for (const known of byFirst.get(word.text) ?? []) {
      if (entries.has(known.entry) || !isAt(words, first, known.words)) continue;
      entries.add(known.entry);
      found.push({ entry: known.entry, first, last: first + known.words.length });
    }
  }
  return found;
}

function isAt(words: readonly Word[], first: number, wanted: readonly string[]): boolean {
  for (let index = 1; index < wanted.length; index += 1) {
    const word = words[first + index];
    if (word?.text !== wanted[index] || isAfterStop(word)) return false;
  }
  return true;
}
