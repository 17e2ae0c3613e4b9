import { foldName } from "../taxonomy/fold-name.ts";

/** A text in the form in which names are compared, without spaces and hyphens, and the way back to where each unit stood. */
export interface FoldedText {
  readonly folded: string;
  /** For each unit of `folded`, the offset in the text of the character that made it. */
  readonly origins: readonly number[];
  /** Offsets in `folded` at which a word begins. */
  readonly starts: readonly number[];
  /** For each offset in `folded`, 1 where a word or a sign ends before it. */
  readonly ends: Uint8Array;
}

/** What a character is to its neighbours. An ideograph is a word of its own, since no space parts it from the next. */
const SIGN = 0;
const LETTER = 1;
const SPACE = 2;
/** What leaves nothing and is no space, such as a soft hyphen, stands within a word. */
const INVISIBLE = 3;
const IDEOGRAPH = 4;

interface FoldedChar {
  readonly kind: number;
  readonly made: string;
}

const WORD = /^[\p{L}\p{N}]/u;
/** Quotes stand round parts of a name, as in: "pirated" software. */
const SEPARATOR = /^[\s\p{Pd}_"“”„«»]$/u;
const IDEOGRAM = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const ascii = Array.from({ length: 128 }, (_, code) => foldChar(String.fromCharCode(code)));
const asciiKinds = Uint8Array.from(ascii, ({ kind }) => kind);
const asciiCodes = Uint8Array.from(ascii, ({ made }) => (made === "" ? 0 : made.charCodeAt(0)));
const others = new Map<string, FoldedChar>();
/** So many characters are kept folded: the letters of any language, and no attack on the memory. */
const MOST_KEPT = 5000;
/** A call takes so many arguments at once. */
const CHUNK = 4096;

interface Fold {
  readonly codes: number[];
  readonly origins: number[];
  readonly starts: number[];
  readonly ends: number[];
  isInWord: boolean;
}

export function foldText(text: string): FoldedText {
  const fold: Fold = { codes: [], origins: [], starts: [], ends: [], isInWord: false };
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 128) {
      const kind = asciiKinds[code] ?? SIGN;
      enter(fold, kind);
      if (kind !== SPACE && asciiCodes[code] !== 0) {
        fold.codes.push(asciiCodes[code] ?? 0);
        fold.origins.push(at);
      }
      if (kind === SIGN) fold.ends.push(fold.codes.length);
    } else {
      const char = String.fromCodePoint(text.codePointAt(at) ?? 0);
      addOther(fold, char, at);
      at += char.length - 1;
    }
  }
  if (fold.isInWord) fold.ends.push(fold.codes.length);
  const ends = new Uint8Array(fold.codes.length + 1);
  for (const end of fold.ends) ends[end] = 1;
  return { folded: decode(fold.codes), origins: fold.origins, starts: fold.starts, ends };
}

function enter(fold: Fold, kind: number): void {
  const isWord = kind === LETTER || kind === IDEOGRAPH;
  if (isWord && (!fold.isInWord || kind === IDEOGRAPH)) fold.starts.push(fold.codes.length);
  if (fold.isInWord && kind !== LETTER && kind !== INVISIBLE) fold.ends.push(fold.codes.length);
  if (kind !== INVISIBLE) fold.isInWord = kind === LETTER;
}

function addOther(fold: Fold, char: string, at: number): void {
  const { kind, made } = foldOther(char);
  enter(fold, kind);
  for (let unit = 0; unit < made.length; unit += 1) {
    fold.codes.push(made.charCodeAt(unit));
    fold.origins.push(at);
  }
  // A sign such as `)` can end a name too.
  if (kind === IDEOGRAPH || (kind === SIGN && made !== "")) fold.ends.push(fold.codes.length);
}

function foldOther(char: string): FoldedChar {
  const before = others.get(char);
  if (before !== undefined) return before;
  const made = foldChar(char);
  if (others.size < MOST_KEPT) others.set(char, made);
  return made;
}

function foldChar(char: string): FoldedChar {
  const made = foldName(char);
  if (SEPARATOR.test(char)) return { kind: SPACE, made: "" };
  if (IDEOGRAM.test(char)) return { kind: IDEOGRAPH, made };
  // Circled and squared letters are signs to Unicode, and letters to readers.
  if (WORD.test(char) || /^[a-z\d]/u.test(made)) return { kind: LETTER, made };
  return { kind: made === "" ? INVISIBLE : SIGN, made };
}

function decode(codes: readonly number[]): string {
  if (codes.length <= CHUNK) return String.fromCharCode(...codes);
  const parts: string[] = [];
  for (let at = 0; at < codes.length; at += CHUNK) parts.push(String.fromCharCode(...codes.slice(at, at + CHUNK)));
  return parts.join("");
}
