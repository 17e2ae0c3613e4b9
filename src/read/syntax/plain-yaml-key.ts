import type { Location } from "../../model/source.ts";
import { locate } from "./excerpt.ts";
import type { Cursor } from "./plain-yaml-cursor.ts";
import { endsKey, readScalar } from "./plain-yaml-scalar.ts";

export interface Key {
  readonly name: string;
  readonly start: number;
  readonly location: Location;
}

/** YAML's own limit, which keeps a parser from having to look ahead far. */
const LONGEST_KEY = 1024;

export function readKey(cursor: Cursor, floor: number): Key | undefined {
  const start = cursor.at;
  return takeKey(cursor, start, readScalar(cursor, floor));
}

/** Makes a key of the text that has just been read, and steps over its colon; undefined where it is none. */
export function takeKey(
  cursor: Cursor,
  start: number,
  value: string | number | boolean | null | undefined,
): Key | undefined {
  const { excerpt, text, at: end } = cursor;
  let colon = end;
  while (text[colon] === " ") colon += 1;
  if (text[colon] !== ":" || colon - start > LONGEST_KEY || cursor.lineStart > start) return undefined;
  // As in JSON, a key in quotes needs no space after its colon.
  const isQuoted = cursor.brackets > 0 && colon === end && (text[start] === '"' || text[start] === "'");
  if (!isQuoted && !endsKey(cursor, colon + 1)) return undefined;
  const name = typeof value === "string" ? value : JSON.stringify(value);
  // A key without a name, and one that would merge, are for the library to complain of.
  if (value === undefined || value === null || name === "" || name === "<<") return undefined;
  cursor.at = colon + 1;
  return { name, start, location: locate(excerpt, start, end) };
}
