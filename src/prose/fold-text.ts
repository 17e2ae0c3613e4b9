import { foldName } from "../taxonomy/fold-name.ts";

/** A text in the form in which names are compared, without spaces and hyphens, and the way back to where each unit stood. */
export interface FoldedText {
  readonly folded: string;
  /** For each unit of `folded`, the offset in the text of the character that made it. */
  readonly origins: readonly number[];
  /** Offsets in `folded` at which a word begins. */
  readonly wordStarts: readonly number[];
  /** Offsets in `folded` before which a word ends. */
  readonly wordEnds: ReadonlySet<number>;
}

const WORD = /[\p{L}\p{N}]/u;
const known = new Map<string, string>();

export function foldText(text: string): FoldedText {
  const origins: number[] = [];
  const wordStarts: number[] = [];
  const wordEnds = new Set<number>();
  let folded = "";
  let isInWord = false;
  let at = 0;
  for (const char of text) {
    const made = foldChar(char);
    const isWord = WORD.test(char);
    // What leaves nothing and is no space, such as a soft hyphen, stands within a word.
    const isInvisible = made === "" && !isSpace(char);
    if (isWord && !isInWord) wordStarts.push(folded.length);
    if (!isWord && isInWord && !isInvisible) wordEnds.add(folded.length);
    if (!isInvisible) isInWord = isWord;
    for (let unit = 0; unit < made.length; unit += 1) origins.push(at);
    folded += made;
    // A sign such as `)` can end a name too.
    if (!isWord && made !== "") wordEnds.add(folded.length);
    at += char.length;
  }
  if (isInWord) wordEnds.add(folded.length);
  return { folded, origins, wordStarts, wordEnds };
}

function isSpace(char: string): boolean {
  return /^[\s\p{Pd}_]$/u.test(char);
}

function foldChar(char: string): string {
  const before = known.get(char);
  if (before !== undefined) return before;
  const made = foldName(char);
  known.set(char, made);
  return made;
}
