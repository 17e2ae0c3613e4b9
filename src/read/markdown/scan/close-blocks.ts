import type { Span } from "../../../model/source.ts";
import type { Heading, Paragraph, RootContent, Text } from "../markdown-node.ts";
import { trimEnd } from "./block-marks.ts";
import { scanInline } from "./scan-inline.ts";
import type { Container, OpenParagraph, Scan } from "./scan-state.ts";

/** Adds a block to the innermost open container, or to the document. */
export function addBlock(scan: Scan, node: RootContent): void {
  const { containers, blocks } = scan;
  const parent = containers.at(-1);
  if (parent !== undefined) {
    parent.children.push(node);
  } else if (scan.isBeyond) {
    addGap(scan, { start: scan.blockStart, end: node.span.end });
  } else blocks.push(node);
}

/**
 * Leaves a part of the document to be parsed otherwise. What stands right above it is a part of that: to remark, a line
 * below a paragraph is not what it would be below a blank line.
 */
export function addGap(scan: Scan, { start, end }: Span): void {
  const { text, blocks } = scan;
  let first = start;
  for (let last = blocks.at(-1); last?.type === "paragraph" || last?.type === "gap"; last = blocks.at(-1)) {
    if (text.indexOf("\n", last.span.end) !== first - 1) break;
    first = text.lastIndexOf("\n", last.span.start - 1) + 1;
    blocks.pop();
  }
  blocks.push({ type: "gap", span: { start: first, end } });
  scan.isBeyond = false;
}

/** Makes ready for a block that begins on a line; false where it would be the second line of an empty item. */
export function beginBlock(scan: Scan, lineStart: number): boolean {
  const depth = scan.containers.length - 1;
  const parent = scan.containers[depth];
  if (parent === undefined) scan.blockStart = lineStart;
  else if (parent.kind === "item") {
    if (parent.children.length === 0) return parent.line === lineStart;
    if (scan.blankFrom <= depth) parent.isSpread = true;
  }
  return true;
}

/** Closes the containers from a depth on. */
export function closeContainers(scan: Scan, depth: number): void {
  const { containers } = scan;
  if (containers.length > depth && containers.some(({ kind }, index) => kind === "quote" && index < depth)) {
    // Where something ends in a quote that goes on, remark takes the marks of the quote for a part of it.
    scan.isLost = true;
  }
  while (containers.length > depth) {
    const last = containers.at(-1);
    const list = last?.list;
    if (last === undefined) return;
    if (list === undefined) {
      containers.pop();
      addBlock(scan, { type: "blockquote", children: last.children, span: { start: last.start, end: last.end } });
      continue;
    }
    closeItem(scan);
    const [first, end] = [list.items[0], list.items.at(-1)];
    addBlock(scan, {
      type: "list",
      ordered: list.first !== undefined,
      start: list.first,
      spread: list.isSpread,
      children: list.items,
      span: { start: first?.span.start ?? last.start, end: end?.span.end ?? last.end },
    });
  }
}

/** Closes the innermost container, an item, while its list may go on. */
export function closeItem({ containers }: Scan): void {
  const item: Container | undefined = containers.pop();
  item?.list?.items.push({
    type: "listItem",
    spread: item.isSpread,
    checked: item.checked,
    children: item.children,
    span: { start: item.start, end: item.children.at(-1)?.span.end ?? item.end },
  });
}

export function closeLeaf(scan: Scan): void {
  const { leaf } = scan;
  if (leaf === undefined) return;
  scan.leaf = undefined;
  if (leaf.kind === "paragraph") closeParagraph(scan, leaf);
  else if (leaf.kind === "table") {
    const { align, rows, start, end } = leaf;
    addBlock(scan, { type: "table", align, children: rows, span: { start, end } });
  }
}

function closeParagraph(scan: Scan, { lines }: OpenParagraph): void {
  const { text } = scan;
  const [, start = 0] = lines;
  const end = lines.at(-1) ?? start;
  // It may define what brackets mean elsewhere.
  if (text.charCodeAt(start) === 91 && text.slice(start, end).includes("]:")) scan.isBeyond = true;
  const isTask = takeTask(scan, lines);
  const children = scanInline(text, lines);
  if (children === undefined) scan.isBeyond = true;
  const paragraph: Paragraph = { type: "paragraph", children: children ?? [], span: { start, end } };
  addBlock(scan, isTask ? withoutPadding(paragraph) : paragraph);
}

/** Takes the box of a task from the front of the lines, if this is the first paragraph of an item. */
function takeTask(scan: Scan, lines: number[]): boolean {
  const { text, containers } = scan;
  const [, start = 0, end = 0] = lines;
  const parent = containers.at(-1);
  if (text.charCodeAt(start) !== 91 || parent?.kind !== "item" || parent.children.length > 0) return false;
  if (end - start < 3 || !/^\[[ xX]\]$/.test(text.slice(start, start + 3))) return false;
  const rest = start + 3;
  if (trimEnd(text, rest, end) === rest) {
    // With its text on the next line.
    if (lines.length > 3) scan.isBeyond = true;
    return false;
  }
  if (text.charCodeAt(rest) !== 32) return false;
  parent.checked = text.charCodeAt(start + 1) !== 32;
  lines[1] = rest;
  return true;
}

/** The white space behind the box is none of the text, which begins behind it; unless it begins with markup. */
function withoutPadding(paragraph: Paragraph): Paragraph {
  const [first, ...others] = paragraph.children;
  if (first?.type !== "text") return paragraph;
  if (first.value.length === 1) return { ...paragraph, children: others };
  const start = first.span.start + 1;
  const shorter: Text = { type: "text", value: first.value.slice(1), span: { start, end: first.span.end } };
  return { type: "paragraph", children: [shorter, ...others], span: { start, end: paragraph.span.end } };
}

/** Adds a heading: of one line with `#`, or of lines with a line below them. */
export function addHeading(scan: Scan, span: Span, depth: Heading["depth"], lines?: readonly number[]): boolean {
  const { text } = scan;
  scan.leaf = undefined;
  if (lines !== undefined && text.charCodeAt(span.start) === 91) scan.isBeyond = true;
  const children = scanInline(text, lines ?? headingLine(text, span.start + depth, span.end));
  if (children === undefined) scan.isBeyond = true;
  addBlock(scan, { type: "heading", depth, children: children ?? [], span });
  return true;
}

/** What stands between the signs at the front and those that may stand at the end. */
function headingLine(text: string, from: number, to: number): number[] {
  let start = from;
  while (start < to && text.charCodeAt(start) === 32) start += 1;
  const end = trimEnd(text, start, to);
  let at = end;
  while (at > start && text.charCodeAt(at - 1) === 35) at -= 1;
  if (at > start && text.charCodeAt(at - 1) !== 32) return [start, start, end];
  return [start, start, trimEnd(text, start, at)];
}
