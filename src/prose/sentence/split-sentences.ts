import type { Span } from "../../model/source.ts";
import type { InlineText } from "../../text/inline-text.ts";
import { isAbbreviation, isOpenAbbreviation } from "./word-classes.ts";

const CLOSING = new Set(['"', "”", "’", "'", ")", "]", "*", "»"]);
const WORD_CHAR = /[\p{L}\p{N}.]/u;
const OPENING_WORDS =
  /^(?:the|a|an|if|we|you|this|these|it|they|please|do|don['’]t|for|in|when|all|any|no|our|your)\b/iu;

/**
 * Cuts a passage into sentences, without the white space round them. By hand rather than by `Intl.Segmenter`: that
 * differs between versions of Node, and knows neither abbreviations nor inline code.
 */
export function splitSentences({ text, wholes }: Pick<InlineText, "text" | "wholes">): Span[] {
  const spans: Span[] = [];
  let start = 0;
  let whole = 0;
  const cut = (end: number): void => {
    const [first, to] = trim(text, start, end);
    const from = skipCounter(text, first, to);
    if (from < to) spans.push({ start: from, end: to });
    start = end;
  };
  for (let at = 0; at < text.length; at += 1) {
    while ((wholes[whole]?.end ?? Number.POSITIVE_INFINITY) <= at) whole += 1;
    const code = wholes[whole];
    if (code !== undefined && code.start <= at) {
      at = code.end - 1;
      continue;
    }
    const sign = text[at] as string;
    if (sign === "\n") {
      if (endsLine(text, start, at)) cut(at);
    } else if (sign === "%" && text[at + 1] === "}") {
      // What stands in "{% … %}" speaks to the program that makes pages of the text.
      start = at + 2;
      at += 1;
    } else if (sign === "." || sign === "!" || sign === "?" || sign === "…") {
      const end = endOfSigns(text, at);
      if (endsSentence(text, { start, at, end })) cut(end);
      at = end - 1;
    }
  }
  cut(text.length);
  return spans;
}

/** What counts paragraphs: "4.1.2", "4.1.2 :" as definition lists have it, "(b)", "iv." */
const COUNTER = /^(?:\d{1,3}(?:\.\d{1,3}){1,5}\.?|\(?(?:\d{1,3}|\p{L}|[ivx]{1,5})[.)])?\s*(?::\s+)?(?=\S)/u;

/** Where a sentence begins behind the number of its paragraph. */
function skipCounter(text: string, start: number, end: number): number {
  const counted = COUNTER.exec(text.slice(start, Math.min(end, start + 40)))?.[0].length ?? 0;
  return start + counted < end ? start + counted : start;
}

/** A line that is broken on purpose ends a sentence, unless the next goes on in small letters. */
function endsLine(text: string, start: number, at: number): boolean {
  const next = text.slice(at + 1, at + 40).trimStart();
  return /[.!?:;…]\s*$/u.test(text.slice(Math.max(start, at - 3), at)) || !/^\p{Ll}/u.test(next);
}

function endOfSigns(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && (/[.!?…]/u.test(text[end] as string) || CLOSING.has(text[end] as string))) end += 1;
  return end;
}

function endsSentence(
  text: string,
  { start, at, end }: { readonly start: number; readonly at: number; readonly end: number },
): boolean {
  if (end >= text.length) return true;
  const word = wordBefore(text, start, at);
  const isSpaced = /\s/u.test(text[end] as string);
  const next = text.slice(end, end + 40).trimStart();
  // People forget the space: "ask legal.Please wait" has two sentences, "example.com" and "Node.js" have none.
  if (!isSpaced) return /^\p{Lu}\p{Ll}/u.test(next) && /^\p{Ll}{3,}$/u.test(word) && !word.includes(".");
  if (text[at] !== ".") return true;
  // "1." and "a." at the beginning count items.
  if (text.slice(start, at).trim() === word && /^(?:[\p{N}.]+|\p{L})$/u.test(word)) return false;
  const lower = word.toLowerCase();
  // "No. 4" counts; "no." answers.
  if (isOpenAbbreviation(lower)) return /^nos?$/u.test(lower) && !/^[\p{N}#]/u.test(next);
  if (isAbbreviation(lower)) return OPENING_WORDS.test(next) && /^\p{Lu}/u.test(next);
  if (/^\p{Lu}$/u.test(word)) return OPENING_WORDS.test(next) && /^\p{Lu}/u.test(next);
  return !/^\p{Ll}/u.test(next) || /^\p{L}{3,}$/u.test(word);
}

function wordBefore(text: string, start: number, at: number): string {
  let from = at;
  while (from > start && at - from < 30 && WORD_CHAR.test(text[from - 1] as string)) from -= 1;
  return text.slice(from, at);
}

function trim(text: string, start: number, end: number): [number, number] {
  const slice = text.slice(start, end);
  const from = start + slice.length - slice.trimStart().length;
  return [from, Math.max(from, start + slice.trimEnd().length)];
}
