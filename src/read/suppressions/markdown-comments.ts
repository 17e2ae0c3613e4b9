import type { Source, Span } from "../../model/source.ts";
import { fenceContent } from "../markdown/fence-content.ts";
import {
  type Code,
  childrenOf,
  type Html,
  type Nodes,
  type Root,
  type RootContent,
} from "../markdown/markdown-node.ts";
import type { Excerpt } from "../syntax/excerpt.ts";
import { partOfSource } from "../syntax/excerpt.ts";
import type { Comment } from "./comment.ts";
import { firstFrom } from "./nodes-by-place.ts";

/** A comment as browsers and CommonMark agree on it; one that never ends hides the rest. */
const COMMENT = /<!--([^]*?)(-->|$)/gu;

/** What a document in Markdown holds of comments: its own, and the YAML in which there may be more. */
export interface MarkdownComments {
  readonly comments: readonly Comment[];
  readonly yaml: readonly Excerpt[];
}

/**
 * A comment within a row of a table, an item of a list, a heading or a paragraph is about that; one by itself about the
 * next thing below it. A heading stands for all up to the next heading.
 */
export function findMarkdownComments(source: Source, root: Root, kind: string): MarkdownComments {
  const { units, notes, yaml } = listUnits(source, root, kind);
  const sections = units.filter(({ isHeading }) => isHeading);
  const reach = (unit: Unit): Span => {
    if (!unit.isHeading) return { start: unit.start, end: unit.end };
    return { start: unit.start, end: sections[firstFrom(sections, unit.end)]?.start ?? source.text.length };
  };
  const comments = notes.flatMap(({ node, within }) => {
    const text = source.text.slice(node.span.start, node.span.end);
    return [...text.matchAll(COMMENT)].map(({ index, 0: whole, 1: inner = "", 2: end }): Comment => {
      const start = node.span.start + index + "<!--".length;
      const unit = within ?? units[firstFrom(units, node.span.start + index + whole.length)];
      const covers = unit === undefined ? { start: node.span.end, end: node.span.end } : reach(unit);
      return { source, span: { start, end: start + inner.length }, covers, isOpen: end === "" };
    });
  });
  return { comments, yaml };
}

interface Unit extends Span {
  readonly isHeading: boolean;
}

interface Note {
  readonly node: Html;
  /** The unit that holds it; undefined where it is a block of its own. */
  readonly within: Unit | undefined;
}

interface Visit {
  readonly node: Nodes;
  readonly within: Unit | undefined;
  /** Whether it is part of a line of text. */
  readonly isInline: boolean;
}

/** Walks the tree in the order of the text, without recursion: lists can be deep. */
function listUnits(source: Source, root: Root, kind: string) {
  const units: Unit[] = [];
  const notes: Note[] = [];
  const yaml: Excerpt[] = [];
  const waiting: Visit[] = root.children.toReversed().map((node) => ({ node, within: undefined, isInline: false }));
  for (let visit = waiting.pop(); visit !== undefined; visit = waiting.pop()) {
    const { node, within, isInline } = visit;
    if (node.type === "html") {
      notes.push({ node, within: isInline ? within : undefined });
      continue;
    }
    if (node.type === "yaml") yaml.push(frontMatter(source, node.span));
    if (node.type === "code" && isOwn(node, kind)) yaml.push(fenceContent(source, node));
    const own = isInline ? undefined : toUnit(node);
    if (own !== undefined) units.push(own);
    // A paragraph in an item is the item's words.
    const holder = node.type === "paragraph" ? (within ?? own) : (own ?? within);
    const isText = isInline || node.type === "paragraph" || node.type === "heading" || node.type === "tableCell";
    for (const child of childrenOf(node).toReversed()) waiting.push({ node: child, within: holder, isInline: isText });
  }
  return { units, notes, yaml };
}

/** Lists, quotes and cells are only frames round what counts. */
function toUnit({ type, span }: Nodes): Unit | undefined {
  const isFrame = type === "list" || type === "blockquote" || type === "tableCell" || type === "yaml";
  return isFrame ? undefined : { ...span, isHeading: type === "heading" };
}

function frontMatter(source: Source, { start, end }: RootContent["span"]): Excerpt {
  const text = source.text.slice(start, end);
  const [opening = ""] = /^[^\r\n]*(?:\r\n|\r|\n)?/u.exec(text) ?? [];
  const closing = /(?:---|\.\.\.)[ \t]*$/u.exec(text)?.index ?? text.length;
  return partOfSource(source, start + opening.length, start + Math.max(opening.length, closing));
}

function isOwn({ lang, meta }: Code, kind: string): boolean {
  return /^ya?ml$/iu.test(lang ?? "") && /^\S*/u.exec(meta ?? "")?.[0].toLowerCase() === kind;
}
