import { type InlineText, locateInline } from "../../text/inline-text.ts";
import type { DataNode, Entry, MapNode, ScalarNode } from "../syntax/data-node.ts";
import type { Body } from "./body.ts";
import { type KeyBook, toKebab } from "./key-book.ts";
import { spanNodes } from "./span-nodes.ts";
import { type Part, signAfter, splitNames, splitParts, toName, toScalar, trimPart, wholePart } from "./split-names.ts";

const EVERYTHING = /^(?:\{\s*\}|everything|anything)$/i;

/**
 * Reads `tool: WhatsApp, Signal; data: customer data`, or a list of such items, as one scope. What names no facet stays
 * a text, which the schema refuses: a scope that is read in part would say more than its author did.
 */
export function readScope(facets: KeyBook, body: Body): DataNode | undefined {
  const { inline, items } = body;
  const part = wholePart(inline);
  if (items.length === 0 && part.start === part.end) return undefined;
  if (items.length === 0 && EVERYTHING.test(inline.text.trim())) {
    return { kind: "map", entries: [], location: locateInline(inline, part.start, part.end) };
  }
  const own = part.start === part.end ? [] : readInlineScope(facets, inline, part);
  const below = items.map((item) => readScopeItem(facets, item));
  if (own === undefined || below.includes(undefined)) return rawText(body);
  const entries = [...own, ...below.flatMap((list) => list ?? [])];
  return toMap(entries);
}

/** Reads scopes of which each stands for itself: one in the line, or one for each item of the list. */
export function readScopes(facets: KeyBook, body: Body): DataNode[] {
  const { inline, items } = body;
  const own = readScope(facets, { inline, items: [] });
  const below = items.map((item) => readScope(facets, item) ?? rawText(item));
  return [own, ...below].filter((node) => node !== undefined);
}

/** `Facet: names`, or `Facet:` with its names in a list below. */
function readScopeItem(facets: KeyBook, { inline, items }: Body): Entry[] | undefined {
  const part = wholePart(inline);
  if (items.length === 0) return readInlineScope(facets, inline, part);
  const key = readKey(facets, inline, part, true);
  if (key === undefined) return undefined;
  const names = [
    ...splitNames(inline, trimPart(inline.text, key.end, part.end)),
    ...items.flatMap((item) => toName(item.inline, wholePart(item.inline)) ?? []),
  ];
  return names.length === 0 ? undefined : [toEntry(inline, key, names)];
}

interface Key extends Part {
  readonly name: string;
  /** The label without its colon. */
  readonly label: Part;
}

function readInlineScope(facets: KeyBook, inline: InlineText, range: Part): Entry[] | undefined {
  const entries: Entry[] = [];
  let key: Key | undefined;
  let names: ScalarNode[] = [];
  const close = (): void => {
    if (key !== undefined && names.length > 0) entries.push(toEntry(inline, key, names));
    names = [];
  };
  let isAfterComma = false;
  for (const chunk of splitParts(inline, withoutBraces(inline.text, range), /[,;\n]/)) {
    const found = readKey(facets, inline, chunk, !isAfterComma);
    if (found !== undefined) {
      close();
      key = found;
    }
    // A name without a facet before it: nobody can say what it narrows.
    if (key === undefined) return undefined;
    names.push(...splitNames(inline, found === undefined ? chunk : trimPart(inline.text, found.end, chunk.end)));
    isAfterComma = signAfter(inline.text, chunk.end) === ",";
  }
  close();
  return entries.length === 0 ? undefined : entries;
}

/** An unknown key is taken where only a key can stand, so that it is reported and not read as a name. */
function readKey(facets: KeyBook, { text }: InlineText, part: Part, takesUnknown: boolean): Key | undefined {
  const match = /^([\p{L}#][\p{L}\p{N} _-]{0,40}?)\s*:(?!\/\/)(\s*)/u.exec(
    text.slice(part.start, Math.min(part.end, part.start + 60)),
  );
  if (match === null) return undefined;
  const [whole, label = "", space] = match;
  const known = facets.find(label)?.key;
  if (known === undefined && (!takesUnknown || space === "")) return undefined;
  const name = known ?? toKebab(label);
  return {
    name,
    start: part.start,
    end: part.start + whole.length,
    label: { start: part.start, end: part.start + label.length },
  };
}

function toEntry(inline: InlineText, { name, label }: Key, names: readonly ScalarNode[]): Entry {
  const [only] = names;
  return {
    key: name,
    keyLocation: locateInline(inline, label.start, label.end),
    value: only !== undefined && names.length === 1 ? only : { kind: "list", items: names, location: spanNodes(names) },
  };
}

function toMap(entries: readonly Entry[]): MapNode | undefined {
  if (entries.length === 0) return undefined;
  const places = entries.flatMap(({ keyLocation, value }) => [{ location: keyLocation }, value]);
  return { kind: "map", entries, location: spanNodes(places) };
}

function rawText({ inline, items }: Body): DataNode | undefined {
  const part = wholePart(inline);
  if (part.start < part.end) return toScalar(inline, part);
  return items.map(rawText).find((node) => node !== undefined);
}

function withoutBraces(text: string, { start, end }: Part): Part {
  const isWrapped = text.charAt(start) === "{" && text.indexOf("}", start) === end - 1;
  return isWrapped ? trimPart(text, start + 1, end - 1) : { start, end };
}
