import type { Span } from "../../model/source.ts";

/** A word of a text, in the form in which words are looked up. */
export interface Word extends Span {
  /** In lower case, with plain apostrophes; but for IT and US, which in lower case are other words. */
  readonly text: string;
  /** What stands between it and the word before it. */
  readonly gap: string;
}

const WORD = /[#@]?[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;

/** Splits a text into words; hyphens and apostrophes within a word belong to it. */
export function splitWords(text: string): Word[] {
  const words: Word[] = [];
  let end = 0;
  for (const { 0: found, index } of text.matchAll(WORD)) {
    const plain = found.includes("’") ? found.replaceAll("’", "'") : found;
    // In capitals these two are the name of a department and of a country.
    const folded = plain === "IT" || plain === "US" ? plain : plain.toLowerCase();
    words.push({ text: folded, gap: text.slice(end, index), start: index, end: index + found.length });
    end = index + found.length;
  }
  return words;
}

/** Whether a sign that parts clauses stands before a word. */
export function isAfterPause(word: Word | undefined): boolean {
  return word !== undefined && /[,;:()–—]|\s-/u.test(word.gap);
}

/** Whether a sentence or an independent clause ends before a word. */
export function isAfterStop(word: Word | undefined): boolean {
  return word !== undefined && /[.!?;]/u.test(word.gap);
}
