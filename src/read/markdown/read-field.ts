import type { Source } from "../../model/source.ts";
import { type InlineText, sliceInline, trimInline } from "../../text/inline-text.ts";
import { type Body, isBlankText, itemsBelow, listsOf, paragraphOf } from "./body.ts";
import { flattenInline } from "./flatten-inline.ts";
import type { ListItem } from "./markdown-node.ts";

/** An item of a list that has the look of `**Key:** value`. */
export interface Field {
  readonly item: ListItem;
  readonly label: InlineText;
  /** Whether the label is set in bold: other items with a colon are fields only where the key is known. */
  readonly isMarked: boolean;
  readonly body: Body;
}

/** Reads a list item as a field; undefined where it is something else. */
export function readField(source: Source, item: ListItem): Field | undefined {
  const children = paragraphOf(item)?.children.filter((node, index) => index > 0 || !isBlankText(node)) ?? [];
  const [first, ...others] = children;
  if (first?.type === "strong" || first?.type === "emphasis") {
    const label = trimInline(flattenInline(source, first.children));
    const rest = trimInline(flattenInline(source, others));
    const inside = label.text.length - colonAtEnd(label.text);
    const outside = colonAtStart(rest.text);
    const isHead = rest.text === "" && listsOf(item).length > 0;
    if (label.text !== "" && !/[:：]./.test(label.text) && (inside < label.text.length || outside > 0 || isHead)) {
      const inline = trimInline(sliceInline(rest, outside, rest.text.length));
      const body = { inline, items: itemsBelow(source, item) };
      return withLabel(item, trimInline(sliceInline(label, 0, inside)), true, body);
    }
  }
  const inline = trimInline(flattenInline(source, children));
  const match = /^([^:：]{1,40}?)\s*[:：](?=\s|$)/.exec(inline.text);
  if (match === null) return undefined;
  const label = sliceInline(inline, 0, match[1]?.length ?? 0);
  const value = trimInline(sliceInline(inline, match[0].length, inline.text.length));
  return withLabel(item, label, false, { inline: value, items: itemsBelow(source, item) });
}

function withLabel(item: ListItem, label: InlineText, isMarked: boolean, body: Body): Field | undefined {
  return label.text.trim() === "" ? undefined : { item, label, isMarked, body };
}

function colonAtEnd(text: string): number {
  return /[:：]$/.test(text) ? 1 : 0;
}

function colonAtStart(text: string): number {
  return /^[:：]/.test(text) ? 1 : 0;
}
