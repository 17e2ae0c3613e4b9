const WORD = /[\p{L}\p{N}]/u;
const SENTENCE_END = /[.;!?]\s/u;
const MOST_BETWEEN = 4;

/**
 * The first of the words or phrases of a list that stands in a text as whole words, in whichever case; empty where none
 * does. A `*` in a phrase stands for up to four words of the same sentence; then what the text says is given, not the
 * phrase. The time that it takes grows with the text and the list, and with nothing else.
 */
export function firstOf(text: string, words: readonly string[]): string {
  // Most clauses give no wording of their own.
  if (text === "") return "";
  const lower = text.toLowerCase();
  for (const { word, parts } of splitPhrases(words)) {
    const found = findPhrase(lower, parts);
    if (found === undefined) continue;
    if (parts.length === 1) return word;
    // A letter whose small form is longer moves what follows it.
    return (lower.length === text.length ? text : lower).slice(found.start, found.end);
  }
  return "";
}

interface Phrase {
  readonly word: string;
  /** What stands between its gaps, in small letters. */
  readonly parts: readonly string[];
}

// A rule asks with the same list for each of thousands of tactics.
const phrasesOf = new WeakMap<readonly string[], readonly Phrase[]>();

function splitPhrases(words: readonly string[]): readonly Phrase[] {
  const known = phrasesOf.get(words);
  if (known !== undefined) return known;
  const phrases = words.map((word) => ({ word, parts: word.toLowerCase().split(" * ") }));
  phrasesOf.set(words, phrases);
  return phrases;
}

/** How many steps `firstOf` counts for: after each start of a phrase with gaps, the rest is looked for near by. */
export function stepsOfFirstOf(text: string, words: readonly string[]): number {
  return words.reduce((sum, word) => sum + (text.length + 1) * (1 + 8 * (word.split(" * ").length - 1)), 0);
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

function findPhrase(text: string, [first = "", ...rest]: readonly string[]): Stretch | undefined {
  for (let head = findWord(text, first, 0); head !== undefined; head = findWord(text, first, head.end)) {
    const end = followOn(text, rest, head.end);
    if (end !== undefined) return { start: head.start, end };
  }
  return undefined;
}

/** Where the last of these parts ends, each standing near enough to the one before. */
function followOn(text: string, parts: readonly string[], from: number): number | undefined {
  let end = from;
  for (const part of parts) {
    const next = findWord(text.slice(0, end + reachOf(part)), part, end);
    if (next === undefined || !isNear(text.slice(end, next.start))) return undefined;
    end = next.end;
  }
  return end;
}

/** How far to look for a part: so far that four long words fit in between, and no further. */
function reachOf(part: string): number {
  return part.length + MOST_BETWEEN * 24;
}

function isNear(between: string): boolean {
  return !SENTENCE_END.test(between) && between.split(/\s+/u).filter((word) => WORD.test(word)).length <= MOST_BETWEEN;
}

function findWord(text: string, word: string, from: number): Stretch | undefined {
  if (word === "") return undefined;
  for (let start = text.indexOf(word, from); start >= 0; start = text.indexOf(word, start + word.length)) {
    const end = start + word.length;
    if (!WORD.test(text.charAt(start - 1)) && !WORD.test(text.charAt(end))) return { start, end };
  }
  return undefined;
}
