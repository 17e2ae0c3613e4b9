import type { Place, Position } from "../model/place.ts";
import type { Location, Source } from "../model/source.ts";

const starts = new WeakMap<Source, readonly number[]>();

/** The offsets at which lines begin. A line ends with LF, CRLF or a lone CR. */
function lineStarts(source: Source): readonly number[] {
  const known = starts.get(source);
  if (known !== undefined) return known;
  const found = [0];
  const { text } = source;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 10 || (code === 13 && text.charCodeAt(index + 1) !== 10)) found.push(index + 1);
  }
  starts.set(source, found);
  return found;
}

export function positionOf(source: Source, offset: number): Position {
  const lines = lineStarts(source);
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (lines[low] ?? 0) + 1, offset };
}

/** Where the line of an offset begins, without a look through all that stands before it. */
export function startOfLine(source: Source, offset: number): number {
  return offset - positionOf(source, offset).column + 1;
}

/** The text of a 1-based line, without its end. */
function lineText(source: Source, line: number): string {
  const lines = lineStarts(source);
  const start = lines[line - 1] ?? source.text.length;
  let end = lines[line] ?? source.text.length;
  while (end > start && isLineEnd(source.text.charCodeAt(end - 1))) end -= 1;
  return source.text.slice(start, end);
}

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13;
}

/** A location with all that is needed to show it. */
export function placeOf({ source, span }: Location): Place {
  const start = positionOf(source, span.start);
  const place = { file: source.path, start, end: positionOf(source, span.end) };
  return source.text === "" ? place : { ...place, line: lineText(source, start.line) };
}
