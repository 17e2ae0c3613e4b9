import { type InlineText, locateInline } from "../../text/inline-text.ts";
import type { ScalarNode } from "../syntax/data-node.ts";

/** A part of an inline text, without the white space round it. */
export interface Part {
  readonly start: number;
  readonly end: number;
}

const CLOSING: Readonly<Record<string, string>> = {
  "(": ")",
  "[": "]",
  "{": "}",
  '"': '"',
  "'": "'",
  "“": "”",
  "„": "“",
  "‘": "’",
  "«": "»",
};
const QUOTES = /["'“„‘«]/;

/** Splits at separators, but not inside brackets, quotes and inline code. Parts may be empty. */
export function splitParts(inline: InlineText, range: Part, separators: RegExp): Part[] {
  const { text } = inline;
  const parts: Part[] = [];
  const closing: string[] = [];
  const wholes = new Map(inline.wholes.map(({ start, end }) => [start, end]));
  const lasts = new Map<string, number>();
  let start = range.start;
  for (let at = range.start; at < range.end; at += 1) {
    const unit = text.charAt(at);
    const whole = wholes.get(at);
    if (whole !== undefined && whole > at) {
      at = whole - 1;
    } else if (unit === closing.at(-1)) {
      closing.pop();
    } else if (opens(text, at, range.end, lasts)) {
      closing.push(CLOSING[unit] ?? "");
    } else if (closing.length === 0 && separators.test(unit)) {
      parts.push(trimPart(text, start, at));
      start = at + 1;
    }
  }
  parts.push(trimPart(text, start, range.end));
  return parts;
}

/** A quote opens where a word could begin, and only if it is closed: an apostrophe is none. */
function opens(text: string, at: number, end: number, lasts: Map<string, number>): boolean {
  const unit = text.charAt(at);
  const close = CLOSING[unit];
  if (close === undefined) return false;
  if (QUOTES.test(unit) && /[\p{L}\p{N}]/u.test(text.charAt(at - 1))) return false;
  // Kept, or a text of nothing but brackets would be searched to its end for each of them.
  const last = lasts.get(close) ?? text.lastIndexOf(close, end - 1);
  lasts.set(close, last);
  return last > at;
}

export function trimPart(text: string, from: number, to: number): Part {
  let [start, end] = [from, to];
  while (start < end && text.charAt(start).trim() === "") start += 1;
  while (end > start && text.charAt(end - 1).trim() === "") end -= 1;
  return { start, end };
}

/** The sign that follows, white space aside: the separator at which a part ended. */
export function signAfter(text: string, at: number): string {
  let next = at;
  while (next < text.length && text.charAt(next).trim() === "") next += 1;
  return text.charAt(next);
}

export function wholePart(inline: InlineText): Part {
  return trimPart(inline.text, 0, inline.text.length);
}

/** The names of a list written in one line; each with its place, without quotes and brackets round it. */
export function splitNames(inline: InlineText, range: Part): ScalarNode[] {
  const outer = unwrap(inline.text, range, "[{");
  return splitParts(inline, outer, /[,;\n]/).flatMap((part) => toName(inline, part) ?? []);
}

/** One name, without quotes or brackets round it; undefined where nothing is left. */
export function toName(inline: InlineText, range: Part): ScalarNode | undefined {
  const part = withoutStop(inline.text, unwrap(inline.text, range, "[\"'“„‘«`"));
  if (part.start >= part.end || isNothing(inline.text.slice(part.start, part.end))) return undefined;
  return toScalar(inline, part);
}

export function toScalar(inline: InlineText, { start, end }: Part): ScalarNode {
  return { kind: "scalar", value: inline.text.slice(start, end), location: locateInline(inline, start, end) };
}

/** What people put where nothing is to be said. */
export function isNothing(text: string): boolean {
  return /^(?:[-–—]+|n\/a|)$/i.test(text.trim());
}

function unwrap(text: string, part: Part, openers: string): Part {
  const { start, end } = part;
  const open = text.charAt(start);
  const close = open === "`" ? "`" : CLOSING[open];
  if (end - start < 2 || !openers.includes(open) || close === undefined || text.charAt(end - 1) !== close) return part;
  const inside = text.slice(start + 1, end - 1);
  return inside.includes(close) ? part : unwrap(text, trimPart(text, start + 1, end - 1), openers);
}

/** The full stop of a sentence is no part of its last name; that of "Inc." and "U.S." is. */
function withoutStop(text: string, part: Part): Part {
  return /(?<![.\p{L}\p{N}])[\p{L}\p{N}]{4,}\.$/u.test(text.slice(part.start, part.end))
    ? { ...part, end: part.end - 1 }
    : part;
}
