import type { Span } from "../../model/source.ts";

/** A word in lower case, or a sign, with its place in the text. */
export interface Word extends Span {
  readonly text: string;
}

const LETTER = /[\p{L}\p{N}\p{M}]/u;
const APOSTROPHES = "'’";

/** The words and signs of a text; an apostrophe belongs to its word, so that "don’t" is one. */
export function listWords(text: string): Word[] {
  const words: Word[] = [];
  for (let at = 0; at < text.length; ) {
    const start = at;
    while (isLetter(text, at) || (at > start && isApostrophe(text, at) && isLetter(text, at + 1))) at += 1;
    if (at === start && text.charCodeAt(at) > 32 && text.charCodeAt(at) !== 160) at += 1;
    if (at > start) words.push({ text: fold(text.slice(start, at)), start, end: at });
    else at += 1;
  }
  return words;
}

function fold(word: string): string {
  const lower = word.toLowerCase();
  return lower.includes("’") ? lower.replaceAll("’", "'") : lower;
}

function isApostrophe(text: string, at: number): boolean {
  return APOSTROPHES.includes(text[at] ?? " ");
}

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  return code >= 128 && LETTER.test(text[at] ?? "");
}

/** The index of the first word that ends after an offset. */
export function findWord(words: readonly Word[], offset: number): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
