import type { Span } from "../../model/source.ts";

/** A word of a text, in the form in which words are looked up. */
export interface Word extends Span {
  /** In lower case, with plain apostrophes; but for IT and US, which in lower case are other words. */
  readonly text: string;
  /** What stands between it and the word before it. */
  readonly gap: string;
  /** Whether a sign that parts clauses stands before it. */
  readonly isAfterPause: boolean;
  /** Whether a sentence or an independent clause ends before it. */
  readonly isAfterStop: boolean;
}

const PAUSE = /[,;:()–—]|\s-/u;
const STOP = /[.!?;]/u;

/** Splits a text into words; hyphens and apostrophes within a word belong to it, and a `#`, `@` or `+` before it. */
export function splitWords(text: string): Word[] {
  const words: Word[] = [];
  let end = 0;
  let at = 0;
  while (at < text.length) {
    if (!isWordUnit(text, at)) {
      at += 1;
      continue;
    }
    const mark = text[at - 1];
    const start = (mark === "#" || mark === "@" || mark === "+") && at > end ? at - 1 : at;
    at = findWordEnd(text, at);
    words.push(makeWord(text, { start, end: at }, end));
    end = at;
  }
  return words;
}

function makeWord(text: string, { start, end }: Span, before: number): Word {
  const found = text.slice(start, end);
  const gap = text.slice(before, start);
  const isPlain = gap === " " || gap === "";
  return {
    // In capitals these two are the name of a department and of a country.
    text: found === "IT" || found === "US" ? found : found.toLowerCase().replaceAll("’", "'"),
    gap,
    isAfterPause: !isPlain && PAUSE.test(gap),
    isAfterStop: !isPlain && STOP.test(gap),
    start,
    end,
  };
}

function findWordEnd(text: string, from: number): number {
  let at = from + 1;
  for (;;) {
    if (isWordUnit(text, at)) at += 1;
    else if (isWordUnit(text, at + 1) && /^['’-]$/u.test(text[at] ?? "")) at += 2;
    else return at;
  }
}

const OTHER = /[\p{L}\p{N}\p{M}\p{Cs}]/u;

/** Whether a unit of a text is a letter or a digit; half of a pair of units counts as one. */
function isWordUnit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 128) return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57);
  return unit !== 0x2019 && OTHER.test(text.charAt(at));
}

/** Whether a sign that parts clauses stands before a word. */
export function isAfterPause(word: Word | undefined): boolean {
  return word?.isAfterPause === true;
}

/** Whether a sentence or an independent clause ends before a word. */
export function isAfterStop(word: Word | undefined): boolean {
  return word?.isAfterStop === true;
}
