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

/** A character of a word. */
const IN_WORD = 1;
/** A sign that belongs to a word within it, as in `e-mail`, `and/or` and `example.com`, and not at its end. */
const WITHIN = 2;
/** White space. */
const SPACE = 4;
/** What can begin a word though it is no letter. */
const BEGINS = 8;

const ASCII = new Uint8Array(128);
for (let unit = 0; unit < 128; unit += 1) {
  const sign = String.fromCharCode(unit);
  if (/[A-Za-z0-9]/.test(sign)) ASCII[unit] = IN_WORD | BEGINS;
  else if (/[@_]/.test(sign)) ASCII[unit] = IN_WORD | BEGINS;
  else if (/[#$]/.test(sign)) ASCII[unit] = BEGINS;
  else if (/['\-./&]/.test(sign)) ASCII[unit] = WITHIN;
  else if (/\s/.test(sign)) ASCII[unit] = SPACE;
}
const WORD = /[\p{L}\p{N}]/u;
const APOSTROPHE = 0x2019;

/** What a unit of text can be; most are ASCII, and need no regular expression. */
function kindOf(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit < 128) return ASCII[unit] ?? 0;
  if (unit === APOSTROPHE) return WITHIN;
  const char = text[at] as string;
  if (WORD.test(char) || (unit >= 0xd800 && unit <= 0xdfff)) return IN_WORD | BEGINS;
  return /\s/u.test(char) ? SPACE : 0;
}

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
  let at = start;
  while (at < end) {
    const kind = kindOf(text, at);
    if ((kind & SPACE) !== 0) at += 1;
    else if ((kind & BEGINS) === 0) {
      const word = text[at] as string;
      tokens.push({ word, lemma: word, start: at, end: at + 1, isWord: false, isCapital: false });
      at += 1;
    } else {
      const stop = endOfWord(text, at, end);
      addWord(tokens, text.slice(at, stop), at);
      at = stop;
    }
  }
  return tokens;
}

function endOfWord(text: string, start: number, end: number): number {
  let stop = start + 1;
  for (let at = stop; at < end; at += 1) {
    const kind = kindOf(text, at);
    if ((kind & IN_WORD) !== 0) stop = at + 1;
    else if ((kind & WITHIN) === 0) break;
  }
  return stop;
}

function addWord(tokens: Token[], piece: string, start: number): void {
  const lower = piece.toLowerCase();
  const word = lower.includes("’") ? lower.replaceAll("’", "'") : lower;
  const isCapital = lower !== piece && /^\p{Lu}|\p{Ll}\p{Lu}/u.test(piece);
  const end = start + piece.length;
  // A lower-cased word can differ in length from what it was made of; such a word is no contraction.
  const split = word.length === piece.length ? splitContraction(word) : undefined;
  if (split === undefined) {
    const isWord = piece.length > 1 || (kindOf(piece, 0) & IN_WORD) !== 0;
    tokens.push({ word, lemma: LEMMAS.get(word) ?? word, start, end, isWord, isCapital });
    return;
  }
  const { first, second } = split;
  const middle = start + split.at;
  tokens.push({ word: first, lemma: LEMMAS.get(first) ?? first, start, end: middle, isWord: true, isCapital });
  tokens.push({
    word: second,
    lemma: LEMMAS.get(second) ?? second,
    start: middle,
    end,
    isWord: true,
    isCapital: false,
  });
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
