import { lexicons } from "../../generated/lexicon.ts";
import { listWords, type Word } from "./words.ts";

/** The phrases of one entry of a lexicon. */
export interface PhraseSet {
  /** How many words the longest phrase has that begins there; 0 where none does. */
  lengthAt(words: readonly Word[], from: number): number;
  /** The same of one that ends before a word. */
  lengthBefore(words: readonly Word[], to: number): number;
  isWithin(words: readonly Word[]): boolean;
}

type Phrase = readonly string[];

/** The phrases of an entry; they are only read when they are first asked for, since most runs need none. */
export function phraseSet(lexicon: string, entry: string): PhraseSet {
  let made: PhraseSet | undefined;
  const open = (): PhraseSet => (made ??= createPhraseSet(listPhrases(lexicon, entry)));
  return {
    lengthAt: (words, from) => open().lengthAt(words, from),
    lengthBefore: (words, to) => open().lengthBefore(words, to),
    isWithin: (words) => open().isWithin(words),
  };
}

function listPhrases(lexicon: string, entry: string): readonly string[] {
  const found = lexicons()
    .find(({ id }) => id === lexicon)
    ?.entries.find(({ id }) => id === entry);
  if (found === undefined) throw new Error(`There is no entry ${lexicon}/${entry} in the lexicons.`);
  return found.phrases;
}

function createPhraseSet(phrases: readonly string[]): PhraseSet {
  const byFirst = new Map<string, Phrase[]>();
  const byLast = new Map<string, Phrase[]>();
  const split = phrases.map((phrase) => listWords(phrase).map(({ text }) => text));
  for (const phrase of split.toSorted((a, b) => b.length - a.length)) {
    push(byFirst, phrase[0] ?? "", phrase);
    push(byLast, phrase.at(-1) ?? "", phrase);
  }
  const lengthAt = (words: readonly Word[], from: number): number =>
    byFirst
      .get(words[from]?.text ?? "")
      ?.find((phrase) => phrase.every((word, index) => words[from + index]?.text === word))?.length ?? 0;
  return {
    lengthAt,
    lengthBefore: (words, to) =>
      byLast
        .get(words[to - 1]?.text ?? "")
        ?.find((phrase) => phrase.every((word, index) => words[to - phrase.length + index]?.text === word))?.length ??
      0,
    isWithin: (words) => words.some((_, index) => lengthAt(words, index) > 0),
  };
}

function push(map: Map<string, Phrase[]>, key: string, phrase: Phrase): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [phrase]);
  else known.push(phrase);
}
