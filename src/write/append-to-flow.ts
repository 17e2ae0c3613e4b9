import type { LocatedEdit } from "../model/fix.ts";
import type { WaiverDraft } from "../model/waiver-draft.ts";
import type { ListNode } from "../read/syntax/data-node.ts";
import { lineEndOf, startOfLine } from "./lines.ts";
import { waiverFlow, waiverJson } from "./waiver-text.ts";

/** Puts a waiver behind the last of a list in brackets, laid out like that. */
export function appendToFlow(
  list: ListNode,
  { draft, isJson }: { readonly draft: WaiverDraft; readonly isJson: boolean },
): readonly LocatedEdit[] {
  const { source, span } = list.location;
  const { text } = source;
  const end = lineEndOf(text);
  const last = list.items.at(-1)?.location.span;
  const close = span.end - 1;
  const insert = (at: number, written: string): LocatedEdit => ({
    location: { source, span: { start: at, end: at } },
    text: written,
  });
  if (last === undefined) {
    const [outer, unit] = [indentAt(text, span.start), unitOf(text)];
    const written = write(draft, { isJson, indent: outer + (unit ?? ""), unit, end });
    const isBare = /^\s*$/u.test(text.slice(span.start + 1, close));
    // Nothing but comments: the first item stands below them.
    if (!isBare) return [insert(startOfLine(text, close), `${indentAt(text, close)}  ${written}${end}`)];
    if (unit === undefined) return [insert(close, written)];
    const inside = `${end}${outer}${unit}${written}${end}${outer}`;
    return [{ location: { source, span: { start: span.start + 1, end: close } }, text: inside }];
  }
  const tail = text.slice(last.end, close);
  const comma = /^[ \t]*,/u.test(tail.replaceAll(/#[^\r\n]*/gu, "").replaceAll(/\s/gu, "")) ? "" : ",";
  const indent = indentAt(text, last.start);
  const isOwnLine = /^[ \t]*$/u.test(text.slice(startOfLine(text, last.start), last.start));
  const item = write(draft, { isJson, indent, unit: isOwnLine ? innerUnit(text, last, indent) : undefined, end });
  // The bracket on a line of its own keeps it, and so does a comment behind the last item.
  const closing = startOfLine(text, close);
  if (isOwnLine && closing > last.end) {
    const rest = [insert(closing, `${indent}${item}${comma === "" ? "," : ""}${end}`)];
    return comma === "" ? rest : [insert(last.end, comma), ...rest];
  }
  if (comma === "") return [insert(close, ` ${item}`)];
  return [insert(last.end, isOwnLine ? `,${end}${indent}${item}` : `, ${item}`)];
}

function write(
  draft: WaiverDraft,
  { isJson, indent, unit, end }: { isJson: boolean; indent: string; unit: string | undefined; end: string },
): string {
  return isJson ? waiverJson(draft, { indent, unit }).replaceAll("\n", end) : waiverFlow(draft);
}

/** The white space at the beginning of the line of an offset. */
function indentAt(text: string, offset: number): string {
  return /^[ \t]*/u.exec(text.slice(startOfLine(text, offset)))?.[0] ?? "";
}

/** By how much a text is indented farther from line to line; undefined where it is on one line. */
function unitOf(text: string): string | undefined {
  return /[\r\n]([ \t]+)\S/u.exec(text)?.[1];
}

/** By how much the keys of an item are indented farther than it; undefined where it is on one line. */
function innerUnit(text: string, { start, end }: { readonly start: number; readonly end: number }, indent: string) {
  return unitOf(text.slice(start, end))?.slice(indent.length);
}
