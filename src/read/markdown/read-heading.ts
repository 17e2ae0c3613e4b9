import type { Source } from "../../model/source.ts";
import { locateInline } from "../../text/inline-text.ts";
import type { Entry } from "../syntax/data-node.ts";
import { flattenInline } from "./flatten-inline.ts";
import { type ItemDraft, textEntry } from "./item-draft.ts";
import type { Heading } from "./markdown-node.ts";
import { trimPart } from "./split-names.ts";

/** What a heading says of the clause or tactic below it. */
export interface HeadingParts {
  /** The id, if it is written out, and the title. */
  readonly entries: readonly Entry[];
  readonly origin: ItemDraft["origin"];
}

const ATTRIBUTE_ID = /\{#([^{}\s]+)\}\s*$/;
/** T1, C-12, 3.2, A1.b: a label has a digit, but a bare number only counts, and 2026 and Q4 are times. */
const LABEL = /^(?:(?:\p{L}{1,5}[-_.]?)\d+[a-z]?(?:[.-][\p{L}\d]{1,4})*|\d+(?:[.-][\p{L}\d]{1,4})+)$/u;
const TIME = /^(?:[QH][1-4]|(?:CY|FY)\d+|\d{4}-.*)$/i;
const COUNT = /^\d{1,3}[.):]?\s+/;

/** Reads `T1 Takeovers`, `Takeovers {#takeovers}` or plain `Takeovers`. */
export function readHeading(source: Source, heading: Heading): HeadingParts {
  const inline = flattenInline(source, heading.children);
  const { text } = inline;
  const place = ({ start, end }: { start: number; end: number }) => locateInline(inline, start, end);
  const attribute = ATTRIBUTE_ID.exec(text);
  const words = trimPart(text, 0, attribute?.index ?? text.length);
  const title = trimPart(
    text,
    words.start + (COUNT.exec(text.slice(words.start, words.end))?.[0].length ?? 0),
    words.end,
  );
  if (attribute !== null) {
    const id = attribute[1] ?? "";
    const start = attribute.index + attribute[0].indexOf("#") + 1;
    const entries = [textEntry("id", id, place({ start, end: start + id.length }))];
    if (title.start < title.end) entries.push(textEntry("title", text.slice(title.start, title.end), place(title)));
    return { entries, origin: undefined };
  }
  const label = /^(\S+?)[.:)]?(?=\s|$)/.exec(text.slice(words.start, words.end));
  const id = label?.[1] ?? "";
  if (label !== null && LABEL.test(id) && !TIME.test(id)) {
    const rest = trimPart(
      text,
      words.start + withoutDash(text.slice(words.start, words.end), label[0].length),
      words.end,
    );
    const entries = [textEntry("id", id, place({ start: words.start, end: words.start + id.length }))];
    if (rest.start < rest.end) entries.push(textEntry("title", text.slice(rest.start, rest.end), place(rest)));
    return { entries, origin: undefined };
  }
  if (title.start >= title.end) return { entries: [], origin: undefined };
  const location = place(title);
  const named = text.slice(title.start, title.end);
  return { entries: [textEntry("title", named, location)], origin: { text: named, location } };
}

/** In "T1 – Takeovers" the dash belongs to neither. */
function withoutDash(text: string, from: number): number {
  return from + (/^\s*[-–—:]\s/.exec(text.slice(from))?.[0].length ?? 0);
}
