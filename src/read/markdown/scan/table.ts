import type { Span } from "../../../model/source.ts";
import type { Align, TableCell, TableRow } from "../markdown-node.ts";
import { trimEnd } from "./block-marks.ts";
import { beginBlock, closeLeaf } from "./close-blocks.ts";
import { scanCell } from "./scan-inline.ts";
import type { Line, OpenParagraph, OpenTable, Scan } from "./scan-state.ts";

/**
 * Opens a table at a row of delimiters, if the line above it has as many cells. `beyond` where it cannot be told here
 * which line is its head.
 */
export function openTable(scan: Scan, paragraph: OpenParagraph, line: Line): "table" | "none" | "beyond" {
  const { text, containers } = scan;
  const { lines } = paragraph;
  const [from = 0, start = 0, end = 0] = lines.slice(-3);
  const align = readAlign(text.slice(line.at, line.end));
  const head = splitRow(text, { start, end });
  if (line.depth < containers.length || paragraph.isLazy) return "beyond";
  if (head.length !== align.length || text.slice(start, end).trim() === "|") return "none";
  const isFirst = lines.length === 3;
  // A line that is indented far goes on with the text.
  if (!isFirst && start - from > 3) return "none";
  if (!isFirst) {
    lines.length -= 3;
    closeLeaf(scan);
    if (!beginBlock(scan, text.lastIndexOf("\n", start - 1) + 1)) return "beyond";
  }
  const table: OpenTable = { kind: "table", start, align, rows: [], end: line.end };
  scan.leaf = table;
  addCells(scan, table, head);
  return "table";
}

/** Adds a row to a table. */
export function addRow(scan: Scan, table: OpenTable, line: Span): boolean {
  table.end = line.end;
  addCells(scan, table, splitRow(scan.text, line));
  return true;
}

function addCells(scan: Scan, { rows }: OpenTable, cells: readonly Span[]): void {
  const { text } = scan;
  const children = cells.map((span): TableCell => {
    const phrases = scanCell(text, withoutBars(text, span));
    if (phrases === undefined) scan.isBeyond = true;
    return { type: "tableCell", children: phrases ?? [], span };
  });
  const [first, last] = [cells[0], cells.at(-1)];
  if (first === undefined || last === undefined) return;
  const row: TableRow = { type: "tableRow", children, span: { start: first.start, end: last.end } };
  rows.push(row);
}

/** The cells of a row, each with the `|` before it, and the last with all that follows. */
function splitRow(text: string, { start, end }: Span): Span[] {
  const bars: number[] = [];
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 124) bars.push(at);
    else if (code === 92 && (text.charCodeAt(at + 1) === 92 || text.charCodeAt(at + 1) === 124)) at += 1;
  }
  if (bars[0] !== start) bars.unshift(start);
  const last = bars.at(-1) ?? start;
  if (bars.length > 1 && trimEnd(text, last + 1, end) === last + 1) bars.pop();
  return bars.map((bar, index) => ({ start: bar, end: bars[index + 1] ?? end }));
}

function withoutBars(text: string, span: Span): Span {
  let { start, end } = span;
  if (text.charCodeAt(start) === 124) start += 1;
  while (start < end && text.charCodeAt(start) === 32) start += 1;
  end = trimEnd(text, start, end);
  // Only the last cell of a row ends with a bar of its own.
  if (end > start && text.charCodeAt(end - 1) === 124 && !isEscaped(text, start, end - 1)) {
    end = trimEnd(text, start, end - 1);
  }
  return { start, end };
}

function isEscaped(text: string, start: number, at: number): boolean {
  let from = at;
  while (from > start && text.charCodeAt(from - 1) === 92) from -= 1;
  return (at - from) % 2 === 1;
}

function readAlign(row: string): Align[] {
  return row
    .replaceAll(/^ *\||\|? *$/g, "")
    .split("|")
    .map((cell): Align => {
      const mark = cell.trim();
      const isRight = mark.endsWith(":");
      if (mark.startsWith(":")) return isRight ? "center" : "left";
      return isRight ? "right" : undefined;
    });
}
