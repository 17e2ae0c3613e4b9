import type { Root } from "mdast";
import { SHIPPED_FACETS } from "../../model/concept.ts";
import type { Outcome } from "../../model/outcome.ts";
import type { Problem } from "../../model/problem.ts";
import type { Location, Source } from "../../model/source.ts";
import { type DataNode, type Entry, findEntry, findValue, type MapNode } from "../syntax/data-node.ts";
import type { DocumentKind } from "../validate-document.ts";
import { addMap, createParts, type DocumentParts } from "./document-parts.ts";
import { findUnread } from "./find-unread.ts";
import { flattenInline, locateInline } from "./inline-text.ts";
import { finishDraft, textEntry, writtenId } from "./item-draft.ts";
import { itemFormOf } from "./item-form.ts";
import { spanOf } from "./markdown-node.ts";
import { parseMarkdown } from "./parse-markdown.ts";
import { readBody } from "./read-body.ts";
import { readFrontMatter } from "./read-front-matter.ts";
import { createReading } from "./reading.ts";
import { createIdBook, makeSlug } from "./slug.ts";
import { spanNodes } from "./span-nodes.ts";
import { wholePart } from "./split-names.ts";

/** A Markdown document as the data that YAML would have, and the statements that no structured form took. */
export interface MarkdownData {
  readonly map: MapNode;
  readonly unread: readonly Location[];
}

/**
 * Reads front matter, field lists, tables and fenced YAML. `facets` are those of the workspace, which an organisation
 * can extend: a bold label that is neither a key nor a facet belongs to the prose.
 */
export async function readMarkdown(
  source: Source,
  expected: DocumentKind,
  facets: readonly string[] = SHIPPED_FACETS,
): Promise<Outcome<MarkdownData | undefined>> {
  if (source.text.trim() === "") return { value: undefined, problems: [emptyDocument(source)] };
  const root = parseMarkdown(source.text);
  const front = await readFrontMatter(source, root);
  if (front.isRefused) return { value: undefined, problems: front.problems };
  const form = itemFormOf(expected);
  const kind = front.value === undefined ? undefined : findValue(front.value, "kind");
  const isOther = kind !== undefined && !(kind.kind === "scalar" && kind.value === expected);
  if (front.value !== undefined && (isOther || form === undefined)) {
    return { value: { map: front.value, unread: [] }, problems: front.problems };
  }
  const problems: Problem[] = [...front.problems];
  const parts = createParts(expected, form?.container, problems);
  if (front.value !== undefined) addMap(parts, front.value);
  let unread: readonly Location[] = [];
  if (form !== undefined) {
    const reading = createReading(source, form, facets);
    await readBody(reading, parts, root.children);
    const ids = createIdBook(["default", ...[...parts.items, ...reading.drafts.map(toMap)].flatMap((node) => writtenId(node) ?? [])]);
    parts.addItems(reading.drafts.map((draft) => finishDraft(draft, ids, reading.problems)));
    problems.push(...reading.problems);
    unread = findUnread(reading, root);
  }
  problems.sort((a, b) => a.location.span.start - b.location.span.start);
  return { value: { map: assemble(source, root, parts, form?.container), unread }, problems };
}
