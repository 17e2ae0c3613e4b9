const WORD = /[\p{L}\p{N}]/u;

/**
 * The first of the words or phrases of a list that stands in a text as whole words, in whichever case; empty where none
 * does. The time that it takes grows with the text and the list, and with nothing else.
 */
export function firstOf(text: string, words: readonly string[]): string {
  const lower = text.toLowerCase();
  const found = lowerAll(words).findIndex((word) => holdsWord(lower, word));
  return words[found] ?? "";
}

/** A rule's words stay the same, and are asked of each fact. */
const lowered = new WeakMap<readonly string[], readonly string[]>();

function lowerAll(words: readonly string[]): readonly string[] {
  const found = lowered.get(words) ?? words.map((word) => word.toLowerCase());
  lowered.set(words, found);
  return found;
}

function holdsWord(text: string, word: string): boolean {
  if (word === "") return false;
  for (let start = text.indexOf(word); start >= 0; start = text.indexOf(word, start + word.length)) {
    const before = text.charAt(start - 1);
    const after = text.charAt(start + word.length);
    if (!WORD.test(before) && !WORD.test(after)) return true;
  }
  return false;
}
