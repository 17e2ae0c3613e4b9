import type { Source } from "../../model/source.ts";
import { type InlineText, trimInline } from "../../text/inline-text.ts";
import { flattenInline } from "./flatten-inline.ts";
import type { List, ListItem, Paragraph, PhrasingContent } from "./markdown-node.ts";

/** What stands under a key: running text, and the items of a list below it. A cell of a table has no items. */
export interface Body {
  readonly inline: InlineText;
  readonly items: readonly Body[];
}

export function bodyOfText(inline: InlineText): Body {
  return { inline: trimInline(inline), items: [] };
}

function bodyOfItem(source: Source, item: ListItem): Body {
  return {
    inline: trimInline(flattenInline(source, paragraphOf(item)?.children ?? [])),
    items: itemsBelow(source, item),
  };
}

export function itemsBelow(source: Source, item: ListItem): Body[] {
  return listsOf(item).flatMap((list) => list.children.map((child) => bodyOfItem(source, child)));
}

export function listsOf(item: ListItem): List[] {
  return item.children.filter((child) => child.type === "list");
}

/** The words of a list item itself. */
export function paragraphOf(item: ListItem): Paragraph | undefined {
  const [first] = item.children;
  return first?.type === "paragraph" ? first : undefined;
}

export function isBlankText(node: PhrasingContent): boolean {
  return node.type === "text" && node.value.trim() === "";
}
