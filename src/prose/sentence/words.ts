import { lexicons } from "../../generated/lexicon.ts";

/** The phrases of one entry of a lexicon. An entry that there is not is a mistake of ours. */
export function listPhrases(lexicon: string, entry: string): readonly string[] {
  const found = lexicons()
    .find(({ id }) => id === lexicon)
    ?.entries.find(({ id }) => id === entry);
  if (found === undefined) throw new Error(`There is no entry ${entry} in the lexicon ${lexicon}.`);
  return found.phrases;
}

/** Says of words whether an entry of a lexicon lists them. The entry is looked up at the first question. */
export function listed(lexicon: string, entry: string): (word: string) => boolean {
  let words: ReadonlySet<string> | undefined;
  return (word) => {
    words ??= new Set(listPhrases(lexicon, entry));
    return words.has(word);
  };
}
