import type { Source, Span } from "../../model/source.ts";
import type { DataNode } from "../syntax/data-node.ts";
import { type Excerpt, locate } from "../syntax/excerpt.ts";
import type { Comment } from "./comment.ts";
import { firstFrom, listPlacedNodes, type PlacedNodes } from "./nodes-by-place.ts";

/** A sign that begins a comment, if it stands in no text. A return alone ends no line of YAML. */
const HASH = /(?<=^|[ \t\n])#/gu;

/** Keys that only a whole document has: a map without any is one clause or tactic. */
const OF_DOCUMENTS = new Set(["kind", "clauses", "tactics", "waivers"]);

/**
 * The comments of a YAML text, of which `root` is what it says. Where a text, a key or a value stands is known from there,
 * so that a `#` in one of them is none. A comment on a line of its own is about what begins on the next line that holds
 * anything; one at the end of a line about what begins on that line.
 */
export function findYamlComments(excerpt: Excerpt, root: DataNode): Comment[] {
  const { source } = excerpt;
  const isItem = root.kind === "map" && !root.entries.some(({ key }) => OF_DOCUMENTS.has(key));
  const nodes = listPlacedNodes(root, isItem && excerpt.text.length < source.text.length);
  const onLine = createLineSpans(source, nodes);
  const comments: Comment[] = [];
  let last = 0;
  for (const { index } of excerpt.text.matchAll(HASH)) {
    const { start, end } = locate(excerpt, index, lineEnd(excerpt, index)).span;
    // The rest of a comment is comment, whatever it holds.
    if (index < last || isText(source, nodes, start)) continue;
    last = lineEnd(excerpt, index);
    const line = lineStart(source, start);
    // Behind the dash of an item nothing has begun yet.
    const isAlone = /^[\s>-]*$/u.test(source.text.slice(line, start));
    const covers = isAlone ? onLine.after(end) : (onLine.at(line, start) ?? { start: line, end: start });
    comments.push({ source, span: { start: start + 1, end }, covers, isOpen: false });
  }
  return comments;
}

function isText({ text }: Source, { scalars }: PlacedNodes, offset: number): boolean {
  const scalar = scalars[firstFrom(scalars, offset + 1) - 1];
  if (scalar === undefined || scalar.end <= offset) return false;
  // The first line of a block of text holds its marks, and after them there may be a comment.
  if (!/[|>]/u.test(text.charAt(scalar.start))) return true;
  const end = text.indexOf("\n", scalar.start);
  return end !== -1 && end < offset;
}

interface LineSpans {
  /** All that begins on a line before an offset, to where the last of it ends. */
  at(line: number, before: number): Span | undefined;
  /** The same for the first line after an offset on which anything begins; nothing where there is none. */
  after(offset: number): Span;
}

function createLineSpans(source: Source, { parts }: PlacedNodes): LineSpans {
  const known = new Map<number, Span>();
  const spanFrom = (index: number, before: number): Span | undefined => {
    const first = parts[index];
    if (first === undefined || first.start >= before) return undefined;
    let end = first.end;
    for (let next = index; (parts[next]?.start ?? before) < before; next += 1)
      end = Math.max(end, parts[next]?.end ?? 0);
    return { start: first.start, end };
  };
  return {
    at: (line, before) => spanFrom(firstFrom(parts, line), before),
    after: (offset) => {
      const index = firstFrom(parts, offset);
      const start = parts[index]?.start;
      if (start === undefined) return { start: offset, end: offset };
      // Many comments may stand above one long line.
      const span = known.get(index) ?? spanFrom(index, lineEnd(source, start) + 1) ?? { start, end: start };
      known.set(index, span);
      return span;
    },
  };
}

interface Lines {
  readonly text: string;
}

function lineStart({ text }: Lines, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf("\n", offset - 1) + 1;
}

function lineEnd({ text }: Lines, offset: number): number {
  const end = text.indexOf("\n", offset);
  if (end === -1) return text.length;
  return end > offset && text.charAt(end - 1) === "\r" ? end - 1 : end;
}
