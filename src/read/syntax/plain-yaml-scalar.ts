import { type Cursor, isBlank, skipSpaces } from "./plain-yaml-cursor.ts";
import { foldLines } from "./plain-yaml-lines.ts";
import { resolvePlain } from "./plain-yaml-values.ts";

/**
 * Reads a text in quotes or without, and stops behind it. Its further lines must be indented by `floor` at least.
 */
export function readScalar(cursor: Cursor, floor: number): string | number | boolean | null | undefined {
  switch (cursor.text[cursor.at]) {
    case '"':
      return readDoubleQuoted(cursor, floor);
    case "'":
      return readSingleQuoted(cursor, floor);
    default:
      return readPlain(cursor, floor);
  }
}

/** Signs that begin something else than a text, or nothing that YAML knows. */
const NO_START = "#&*!|>%@`,[]{}?:";

function readPlain(cursor: Cursor, floor: number): string | number | boolean | null | undefined {
  const { text, at: start } = cursor;
  const first = text[start];
  if (first === undefined || NO_START.includes(first)) return undefined;
  if (first === "-" && (isBlank(text[start + 1]) || ",[]{}".includes(text[start + 1] ?? ""))) return undefined;
  skipPlainLine(cursor);
  while (goToFurtherLine(cursor, floor)) skipPlainLine(cursor);
  const written = text.slice(start, cursor.at);
  return cursor.lineStart > start ? foldLines(written) : resolvePlain(written);
}

/** Stops where the text ends on its line: before `: `, ` #`, the end, and in brackets also before their signs. */
function skipPlainLine(cursor: Cursor): void {
  const { text, brackets } = cursor;
  let end = cursor.at;
  for (let at = end; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 32) {
      if (text.charCodeAt(at + 1) === 35) break;
      continue;
    }
    if (code === 10 || code === 13 || (brackets > 0 && isBracketSign(code))) break;
    if (code === 58 && endsKey(cursor, at + 1)) break;
    end = at + 1;
  }
  cursor.at = end;
}

export function endsKey({ text, brackets }: Cursor, at: number): boolean {
  return isBlank(text[at]) || (brackets > 0 && isBracketSign(text.charCodeAt(at)));
}

/** One of `,[]{}`. */
function isBracketSign(code: number): boolean {
  return code === 44 || code === 91 || code === 93 || code === 123 || code === 125;
}

/** Whether the text goes on below: then to there. */
function goToFurtherLine(cursor: Cursor, floor: number): boolean {
  const { text } = cursor;
  let { at } = cursor;
  let lineStart = -1;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code === 10) lineStart = at + 1;
    else if (code !== 32 && code !== 13) break;
    at += 1;
  }
  const code = text.charCodeAt(at);
  if (at === text.length || lineStart === -1 || at - lineStart < floor || code === 35) return false;
  if (cursor.brackets > 0 && isBracketSign(code)) return false;
  cursor.at = at;
  cursor.lineStart = lineStart;
  return true;
}

function readSingleQuoted(cursor: Cursor, floor: number): string | undefined {
  const { text, at: start } = cursor;
  let end = text.indexOf("'", start + 1);
  let hasQuotes = false;
  while (end !== -1 && text[end + 1] === "'") {
    hasQuotes = true;
    end = text.indexOf("'", end + 2);
  }
  if (end === -1) return undefined;
  const written = takeQuoted(cursor, end, floor);
  return hasQuotes ? written?.replaceAll("''", "'") : written;
}

function readDoubleQuoted(cursor: Cursor, floor: number): string | undefined {
  const { text, at: start } = cursor;
  const end = text.indexOf('"', start + 1);
  if (end === -1) return undefined;
  return text.slice(start, end).includes("\\") ? readEscaped(cursor) : takeQuoted(cursor, end, floor);
}

/** Steps behind the quote at `end`. Lines that begin before it must be indented, but for empty ones. */
function takeQuoted(cursor: Cursor, end: number, floor: number): string | undefined {
  const { text, at: start } = cursor;
  const written = text.slice(start + 1, end);
  for (let line = written.indexOf("\n"); line !== -1; line = written.indexOf("\n", line + 1)) {
    cursor.lineStart = start + line + 2;
    cursor.at = cursor.lineStart;
    skipSpaces(cursor);
    const sign = text[cursor.at];
    if (cursor.at - cursor.lineStart < floor && sign !== "\n" && sign !== "\r") return undefined;
  }
  cursor.at = end + 1;
  return foldLines(written);
}

const HEX = /^[0-9a-fA-F]{4}$/u;

/** Only on one line, and only the escapes that JSON has too. */
function readEscaped(cursor: Cursor): string | undefined {
  const { text, at: start } = cursor;
  let end = start + 1;
  for (; text[end] !== '"'; end += 1) {
    if (end >= text.length || text[end] === "\n") return undefined;
    if (text[end] !== "\\") continue;
    end += 1;
    if (!'"\\/bfnrtu'.includes(text[end] ?? " ")) return undefined;
    if (text[end] === "u" && !HEX.test(text.slice(end + 1, end + 5))) return undefined;
  }
  cursor.at = end + 1;
  const value: unknown = JSON.parse(text.slice(start, cursor.at));
  return String(value);
}
