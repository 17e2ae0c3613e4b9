import type { Location } from "../../model/source.ts";

/** The longest stretch of signs between two characters of a text that make neither: quotes, escapes, indentation. */
const FARTHEST = 200;

/**
 * The place of a part of a text that YAML or JSON writes as a scalar, perhaps in quotes or over several lines; `start` and
 * `end` count in the text. Where it is written so that the part cannot be followed, the whole scalar is the place.
 */
export function locateInScalar(location: Location, text: string, [start, end]: readonly [number, number]): Location {
  const { source, span } = location;
  const raw = source.text.slice(span.start, span.end);
  // The first line of a block only says how the others are read.
  let at = /^[|>][^\n]*\n/u.exec(raw)?.[0].length ?? (/^["']/u.test(raw) ? 1 : 0);
  let first: number | undefined;
  let last: number | undefined;
  for (let index = 0; index < Math.min(Math.max(end, start + 1), text.length); index += 1) {
    const unit = text.charAt(index);
    const found = findUnit(raw, unit, at);
    if (found === undefined) return location;
    if (index === start) first = found;
    last = found + 1;
    at = found + 1;
  }
  // What is missing at the end of a text is said of its last character.
  if (last === undefined) return location;
  return { source, span: { start: span.start + (first ?? last - 1), end: span.start + last } };
}

/** Escapes stand before what they give, and so does the indentation of a line. */
function findUnit(raw: string, unit: string, from: number): number | undefined {
  if (raw.charAt(from) === "\\" && raw.charAt(from + 1) === unit) return from + 1;
  if (/\s/u.test(unit)) {
    const rest = /^\s+/u.exec(raw.slice(from, from + FARTHEST))?.[0];
    // A line end that was folded into a space takes the indentation of the next line with it.
    return rest === undefined ? undefined : from + (rest.startsWith(unit) ? 0 : rest.length - 1);
  }
  const found = raw.slice(from, from + FARTHEST).indexOf(unit);
  if (found < 0 || !/^[\s\\']*$/u.test(raw.slice(from, from + found))) return undefined;
  return from + found;
}
