import type { Span } from "../../model/source.ts";

/** A word or a sign of a sentence. A contraction is two words: "don't" is `do` and `not`. */
export interface Token extends Span {
  /** In lower case, with straight apostrophes and without contractions. */
  readonly word: string;
  /** `be` and `have` for their forms, else the word. */
  readonly lemma: string;
  readonly isWord: boolean;
  /** Whether it has a capital where a name has one: at its start, or within as in `iPhone`. */
  readonly isCapital: boolean;
}

// Signs within a word, as in `e-mail`, `and/or` and `example.com`, belong to it; those at its end do not.
const PIECE = /[\p{L}\p{N}@#$_][\p{L}\p{N}'’\-./@&_]*|\S/gu;
const END_SIGNS = /['’\-./&]+$/u;
const WORD = /[\p{L}\p{N}]/u;

const LEMMAS: ReadonlyMap<string, string> = new Map([
  ...["am", "is", "are", "was", "were", "be", "been", "being"].map((form) => [form, "be"] as const),
  ...["has", "have", "had", "having"].map((form) => [form, "have"] as const),
  ...["does", "did", "doing"].map((form) => [form, "do"] as const),
  ["needs", "need"],
  ["reserves", "reserve"],
  ["constitutes", "constitute"],
]);

/** What "'s" is short for after these; after others it is a genitive. */
const IS_BEFORE = new Set(["it", "that", "there", "here", "what", "who", "he", "she", "where", "this"]);
const ENDINGS: ReadonlyMap<string, string> = new Map([
  ["'ll", "will"],
  ["'re", "are"],
  ["'m", "am"],
  ["'ve", "have"],
]);
const STEMS: ReadonlyMap<string, string> = new Map([
  ["ca", "can"],
  ["wo", "will"],
  ["sha", "shall"],
]);
/** What people write without the apostrophe, or in one word. */
const JOINED: ReadonlyMap<string, string> = new Map([
  ["cannot", "can"],
  ["dont", "do"],
  ["cant", "can"],
  ["wont", "will"],
  ["shouldnt", "should"],
  ["mustnt", "must"],
  ["doesnt", "does"],
  ["isnt", "is"],
  ["arent", "are"],
]);

/** Cuts a part of a text into words and signs, in one pass. */
export function tokenise(text: string, { start, end }: Span): Token[] {
  const tokens: Token[] = [];
  PIECE.lastIndex = start;
  for (let match = PIECE.exec(text); match !== null && match.index < end; match = PIECE.exec(text)) {
    const [raw] = match;
    const whole = raw.length > 1 && isSign(raw.charCodeAt(raw.length - 1)) ? raw.replace(END_SIGNS, "") || raw : raw;
    const piece = whole.slice(0, end - match.index);
    PIECE.lastIndex = match.index + piece.length;
    addPiece(tokens, piece, match.index);
  }
  return tokens;
}

/** Whether a unit is an ASCII sign or the typographic apostrophe, at which the end of a word may be cut. */
function isSign(unit: number): boolean {
  return unit < 0x30 || unit === 0x2019;
}

function addPiece(tokens: Token[], piece: string, start: number): void {
  const word = piece.toLowerCase().replaceAll("’", "'");
  const isCapital = /^\p{Lu}|\p{Ll}\p{Lu}/u.test(piece);
  const end = start + piece.length;
  const add = (said: string, from: number, to: number): void => {
    tokens.push({
      word: said,
      lemma: LEMMAS.get(said) ?? said,
      start: from,
      end: to,
      isWord: WORD.test(said),
      isCapital: isCapital && from === start,
    });
  };
  const split = splitContraction(word);
  if (split === undefined) return add(word, start, end);
  // A lower-cased word can differ in length from what it was made of; such a word is no contraction.
  add(split.first, start, start + split.at);
  add(split.second, start + split.at, end);
}

function splitContraction(word: string): { first: string; second: string; at: number } | undefined {
  const joined = JOINED.get(word);
  if (joined !== undefined) return { first: joined, second: "not", at: joined === "can" ? 3 : word.length - 2 };
  const apostrophe = word.lastIndexOf("'");
  if (apostrophe < 1) return undefined;
  if (word.endsWith("n't")) {
    const stem = word.slice(0, -3);
    return { first: STEMS.get(stem) ?? stem, second: "not", at: stem.length };
  }
  const [first, ending] = [word.slice(0, apostrophe), word.slice(apostrophe)];
  const long = ENDINGS.get(ending) ?? (ending === "'s" && IS_BEFORE.has(first) ? "is" : undefined);
  return long === undefined ? undefined : { first, second: long, at: apostrophe };
}
