import type { LocatedEdit } from "../model/fix.ts";
import type { ListNode } from "../read/syntax/data-node.ts";
import { afterLine, indentLines, lineEndOf, startOfLine } from "./lines.ts";

/** A hyphen is looked for no farther before its item. */
const FARTHEST = 300;

/** What is added to a list: the lines of a block of YAML, and the same in braces. */
export interface WrittenItem {
  readonly lines: readonly string[];
  readonly flow: string;
}

/** Puts items behind the last of a list of lines, written like that; undefined where its hyphen is not found. */
export function appendToBlock(list: ListNode, items: readonly WrittenItem[]): readonly LocatedEdit[] | undefined {
  const last = list.items.at(-1);
  if (last === undefined) return undefined;
  const { source, span } = last.location;
  const { text } = source;
  const lead = /(?:^|[\r\n])([ ]*)-([ ]+|[ ]*(?:[\r\n]\s*))$/u.exec(
    text.slice(Math.max(0, span.start - FARTHEST), span.start),
  );
  if (lead === null) return undefined;
  const [, indent = "", gap = " "] = lead;
  const isBelow = /[\r\n]/u.test(gap);
  const dash = `${indent}-${isBelow ? " " : gap}`;
  const isFlow = text.charAt(span.start) === "{";
  const blank = areSpaced(list) ? [""] : [];
  const lines = items.flatMap((item) => [
    ...blank,
    ...(isFlow ? [dash + item.flow] : indentLines(item.lines, { dash, column: dash.length })),
  ]);
  const end = lineEndOf(text);
  const at = endOfItem(text, text.charAt(span.end - 1) === "\n" ? span.end - 1 : span.end, indent.length);
  const written = lines.join(end);
  const isUnended = at === text.length && !/[\r\n]$/u.test(text);
  return [{ location: { source, span: { start: at, end: at } }, text: isUnended ? end + written : written + end }];
}

/** Behind the line in which an item ends, and the comments below it that are indented farther than its hyphen. */
function endOfItem(text: string, end: number, column: number): number {
  let at = afterLine(text, end);
  for (let next = at; next < text.length; ) {
    const line = /[^\r\n]*/u.exec(text.slice(next))?.[0] ?? "";
    const after = afterLine(text, next);
    if (line.trim() !== "" && (!line.trim().startsWith("#") || line.search(/\S/u) <= column)) break;
    next = after;
    if (line.trim() !== "") at = after;
  }
  return at;
}

/** Whether empty lines part the items. */
function areSpaced({ items }: ListNode): boolean {
  const last = items.at(-1);
  if (last === undefined || items.length < 2) return false;
  const { source, span } = last.location;
  const start = startOfLine(source.text, span.start);
  return /[\r\n][ \t]*(?:\r\n|\n|\r)$/u.test(source.text.slice(Math.max(0, start - FARTHEST), start));
}
