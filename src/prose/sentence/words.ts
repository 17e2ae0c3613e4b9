import { lexicons } from "../../generated/lexicon.ts";

const sets = new Map<string, ReadonlySet<string>>();

/** The phrases of one entry of a lexicon. An entry that there is not is a mistake of ours. */
export function listPhrases(lexicon: string, entry: string): readonly string[] {
  const found = lexicons()
    .find(({ id }) => id === lexicon)
    ?.entries.find(({ id }) => id === entry);
  if (found === undefined) throw new Error(`There is no entry ${entry} in the lexicon ${lexicon}.`);
  return found.phrases;
}

/** Whether a lexicon's entry lists a word. */
export function isListed(word: string, lexicon: string, entry: string): boolean {
  const key = `${lexicon}/${entry}`;
  let set = sets.get(key);
  if (set === undefined) {
    set = new Set(listPhrases(lexicon, entry));
    sets.set(key, set);
  }
  return set.has(word);
}
