import type { LocatedEdit } from "../model/fix.ts";
import type { Location } from "../model/source.ts";
import { startOfLine } from "./line-index.ts";
import { isPlainYaml, quoteText } from "./value-edit.ts";

/**
 * Adds a key to the map in which an id stands, right behind that; undefined where the id is not written as YAML or JSON
 * write one, as in the forms of Markdown. `id` is the place of the id's value.
 */
export function insertKey(
  { source, span }: Location,
  key: string,
  value: string | readonly string[],
): LocatedEdit | undefined {
  const { text } = source;
  const before = text.slice(startOfLine(source, span.start), span.start);
  const insert = (at: number, written: string): LocatedEdit => ({
    location: { source, span: { start: at, end: at } },
    text: written,
  });
  const block = /^( *(?:- +)?)id *: +$/u.exec(before);
  const rest = /^[^\r\n]*/u.exec(text.slice(span.end))?.[0] ?? "";
  if (block !== null && /^\s*(?:#.*)?$/u.test(rest)) {
    const indent = " ".repeat(block[1]?.length ?? 0);
    const lineEnd = /\r\n|\n|\r/u.exec(text)?.[0] ?? "\n";
    return insert(span.end + rest.length, `${lineEnd}${indent}${key}: ${writeValue(value)}`);
  }
  if (/(?:^|[{,])\s*id\s*:\s+$/u.test(before)) return insert(span.end, `, ${key}: ${writeValue(value)}`);
  if (!/(?:^|[{,])\s*"id"\s*:\s*$/u.test(before)) return undefined;
  return insert(span.end, `, "${key}": ${JSON.stringify(value)}`);
}

function writeValue(value: string | readonly string[]): string {
  return typeof value === "string" ? writeText(value) : `[${value.map(writeText).join(", ")}]`;
}

/** What begins with a digit could be a number to some readers. */
function writeText(text: string): string {
  return isPlainYaml(text) && !/^\d/u.test(text) ? text : quoteText(text);
}
