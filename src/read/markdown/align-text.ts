import type { Span } from "../../model/source.ts";
import { decodeReference } from "./decode-reference.ts";

/** Receives one UTF-16 unit of the text that a reader sees, and the part of the source that makes it. */
export type Sink = (unit: string, start: number, end: number) => void;

const ESCAPABLE = /[!-/:-@[-`{-~]/;
const MOST_SIGNS = 500;
const LINE_END = /\r\n|\r|\n/y;

/**
 * Follows a text node through its source. The parser has resolved escapes and references, and dropped the white space
 * round line ends and what opens the next line of a block quote, so an offset in the value says nothing by itself.
 */
export function alignText(source: string, span: Span, value: string, sink: Sink): void {
  let at = span.start;
  let next = 0;
  while (next < value.length) {
    const unit = value.charAt(next);
    const reference = source[at] === "&" ? decodeReference(source, at, span.end) : undefined;
    if (reference !== undefined && value.startsWith(reference.value, next)) {
      for (const part of reference.value.split("")) sink(part, at, reference.end);
      at = reference.end;
      next += reference.value.length;
    } else if (isLineEnd(unit)) {
      const line = passLineEnd(source, at, span.end, value, next);
      sink(" ", line.start, line.end);
      ({ at, next } = line);
    } else if (source[at] === "\\" && source[at + 1] === unit && ESCAPABLE.test(unit)) {
      sink(unit, at, at + 2);
      at += 2;
      next += 1;
    } else if (source[at] !== unit && isBlank(source[at]) && at < span.end) {
      at += 1;
    } else {
      // Where they differ even now, it is a NUL, which the parser has replaced.
      sink(unit, at, at + 1);
      at += 1;
      next += 1;
    }
  }
}

/** Follows inline code, in which nothing is escaped but, within a table, `|`. */
export function alignCode(source: string, span: Span, value: string, sink: Sink): void {
  let at = span.start;
  while (source[at] === "`") at += 1;
  const padding = source.slice(at, span.end - (at - span.start));
  if (/^[ \r\n]/.test(padding) && /[ \r\n]$/.test(padding) && /[^ \r\n]/.test(padding)) {
    at = isLineEnd(source.charAt(at)) ? passLineEnd(source, at, span.end, `\n${value}`, 0).at : at + 1;
  }
  let next = 0;
  while (next < value.length) {
    const unit = value.charAt(next);
    if (isLineEnd(unit)) {
      const line = passLineEnd(source, at, span.end, value, next);
      sink(" ", line.start, line.end);
      ({ at, next } = line);
      continue;
    }
    const width = source[at] === "\\" && source[at + 1] === "|" && unit === "|" ? 2 : 1;
    sink(unit, at, at + width);
    at += width;
    next += 1;
  }
}

/** Follows the plain words of an image's description, whose markup the parser has dropped. */
export function alignLoosely(source: string, span: Span, value: string, sink: Sink): void {
  let at = span.start;
  for (const unit of value.split("")) {
    const found = source.indexOf(unit, at);
    if (found === -1 || found >= span.end) return;
    sink(unit, found, found + 1);
    at = found + 1;
  }
}

function isLineEnd(unit: string): boolean {
  return unit === "\n" || unit === "\r";
}

function isBlank(unit: string | undefined): boolean {
  return unit === " " || unit === "\t";
}

interface LineEnd {
  readonly start: number;
  readonly end: number;
  readonly at: number;
  readonly next: number;
}

function passLineEnd(source: string, from: number, end: number, value: string, next: number): LineEnd {
  let start = from;
  while (start < end && !isLineEnd(source.charAt(start))) start += 1;
  const stop = start + lineEndLength(source, start);
  const after = next + lineEndLength(value, next);
  return { start, end: stop, at: passLinePrefix(source, stop, end, value, after), next: after };
}

function lineEndLength(text: string, at: number): number {
  LINE_END.lastIndex = at;
  return LINE_END.exec(text)?.[0].length ?? 1;
}

/**
 * Indentation and `>` belong to the blocks around; but a line that is indented far may itself begin with a `>`, and one
 * of inline code with a space. So the line begins where its first signs can be followed through the source.
 */
function passLinePrefix(source: string, from: number, end: number, value: string, next: number): number {
  const stop = skipSigns(source, from, end);
  const run = skipSigns(value, next, value.length);
  if (run === next) return stop;
  // Nobody writes so many; to try each of them would take the square of their number.
  if (run - next > MOST_SIGNS) return Math.max(from, stop - (run - next));
  const own = value.slice(next, run + 1);
  for (let at = stop; at >= from; at -= 1) if (follows(source, at, end, own)) return at;
  return stop;
}

function follows(source: string, from: number, end: number, own: string): boolean {
  let at = from;
  for (const unit of own.split("")) {
    while (source[at] !== unit && isBlank(source[at]) && at < end) at += 1;
    const reference = source[at] === "&" ? decodeReference(source, at, end) : undefined;
    if (reference?.value.startsWith(unit) === true) at = reference.end;
    else if (source[at] === unit) at += 1;
    else if (source[at] === "\\" && source[at + 1] === unit) at += 2;
    else return false;
  }
  return true;
}

function skipSigns(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && /[ \t>]/.test(text.charAt(at))) at += 1;
  return at;
}
