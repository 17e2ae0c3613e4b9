import type { LocatedEdit } from "../model/fix.ts";
import type { Location } from "../model/source.ts";
import { startOfLine } from "./line-index.ts";

/**
 * Takes an item out of a list of YAML or JSON; undefined where a comment would go with it. `before` is the item before it:
 * the first of a list is never taken out.
 */
export function removeItem({ source, span }: Location, before: Location): LocatedEdit | undefined {
  const { text } = source;
  const between = text.slice(before.span.end, span.start);
  const remove = (start: number, end: number): LocatedEdit => ({
    location: { source, span: { start, end } },
    text: "",
  });
  // In brackets: with the comma before it.
  if (/^\s*,\s*$/u.test(between)) return remove(before.span.end, span.end);
  const lineStart = startOfLine(source, span.start);
  if (!/^ *- +$/u.test(text.slice(lineStart, span.start))) return undefined;
  // The place of a map may reach to the beginning of the next line.
  const written = text.slice(span.start, span.end).trimEnd();
  const rest = /^[^\r\n]*/u.exec(text.slice(span.start + written.length))?.[0] ?? "";
  if (/(?:^|\s)#/u.test(written) || rest.trim() !== "") return undefined;
  const end = span.start + written.length + rest.length;
  const lineEnd = /^(?:\r\n|\n|\r)/u.exec(text.slice(end))?.[0] ?? "";
  if (lineEnd !== "") return remove(lineStart, end + lineEnd.length);
  // The last line of a text that has no line end: the one before it becomes that.
  const last = /(?:\r\n|\n|\r)$/u.exec(text.slice(Math.max(0, lineStart - 2), lineStart))?.[0] ?? "";
  return remove(lineStart - last.length, end);
}
