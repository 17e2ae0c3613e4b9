import type { Location, Source } from "../../model/source.ts";
import { type InlineText, locateInline } from "../../text/inline-text.ts";
import { makeSlug } from "../../text/slug.ts";
import type { DataNode, Entry, MapNode } from "../syntax/data-node.ts";
import type { DocumentParts } from "./document-parts.ts";
import { flattenInline } from "./flatten-inline.ts";
import { textEntry } from "./item-draft.ts";
import type { ItemForm } from "./item-form.ts";
import type { Heading, Root } from "./markdown-node.ts";
import { spanNodes } from "./span-nodes.ts";
import { toScalar, wholePart } from "./split-names.ts";

/** Puts the document together, and adds what Markdown leaves to its file name and its headings. */
export function assembleDocument(
  source: Source,
  root: Root,
  { parts, form }: { readonly parts: DocumentParts; readonly form: ItemForm | undefined },
): MapNode {
  const title = findHeading(source, root, 1);
  const heading = title ?? findHeading(source, root, undefined);
  const place = heading === undefined ? firstLine(source) : locateWhole(heading);
  const has = (key: string): boolean => parts.entries.some((entry) => entry.key === key);
  const entries: Entry[] = [...parts.entries];
  if (!has("kind")) entries.unshift(textEntry("kind", parts.kind, place));
  if (!has("id") && form?.hasId === true) entries.push(textEntry("id", idOfFile(source.path) ?? parts.kind, place));
  if (!has("title") && title !== undefined) {
    entries.push(textEntry("title", String(toScalar(title, wholePart(title)).value), locateWhole(title)));
  }
  if (form !== undefined && !has(form.container)) entries.push(containerEntry(form.container, parts.items, place));
  return { kind: "map", entries, location: { source, span: { start: 0, end: source.text.length } } };
}

/** Where nothing was found, the list is empty, and stands where the document has its name. */
function containerEntry(key: string, items: readonly DataNode[], place: Location): Entry {
  const sorted = items.toSorted((a, b) => a.location.span.start - b.location.span.start);
  const location = sorted.length === 0 ? place : spanNodes(sorted);
  return { key, keyLocation: location, value: { kind: "list", items: sorted, location } };
}

function findHeading(source: Source, root: Root, depth: Heading["depth"] | undefined): InlineText | undefined {
  for (const node of root.children) {
    if (node.type !== "heading" || (depth !== undefined && node.depth !== depth)) continue;
    const inline = flattenInline(source, node.children);
    if (inline.text.trim() !== "") return inline;
  }
  return undefined;
}

function locateWhole(inline: InlineText): Location {
  const { start, end } = wholePart(inline);
  return locateInline(inline, start, end);
}

function firstLine(source: Source): Location {
  const start = source.text.length - source.text.trimStart().length;
  const line = /^[^\r\n]*/.exec(source.text.slice(start))?.[0] ?? "";
  return { source, span: { start, end: start + line.trimEnd().length } };
}

function idOfFile(path: string): string | undefined {
  return makeSlug(path.slice(path.lastIndexOf("/") + 1).replace(/\.[^.]*$/, ""));
}
