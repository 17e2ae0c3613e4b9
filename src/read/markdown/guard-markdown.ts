import type { Problem } from "../../model/problem.ts";
import type { Source } from "../../model/source.ts";

/** Quotes and lists in one another: people write three, and the parser takes exponential time. */
const DEEPEST = 32;
/** Of signs that open or close something, in one block: the parser compares each with all before it. */
const MOST_SIGNS = 1500;
/** Lines of one table, and cells of one line. */
const MOST_ROWS = 5000;
const MOST_CELLS = 500;
/** Lines of one block, and of the document. */
const MOST_BLOCK_LINES = 5000;
const MOST_LINES = 40_000;

const CONTAINER = /[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))/y;
const OWN_BLOCK = /^[ \t>]*(?:[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])|#{1,6}(?=[ \t]))/u;
const SIGNS = /[*_~[\]`<&\\!|(]/gu;

/**
 * The parser takes quadratic time, or worse, on some texts of a few kilobytes. One pass over the lines finds what could
 * be such a text; honest documents stay far below these limits.
 */
export function guardMarkdown(source: Source): Problem | undefined {
  const { text } = source;
  const block: Block = { signs: 0, rows: 0, lines: 0 };
  let lines = 0;
  for (let start = 0; start <= text.length; ) {
    const found = text.indexOf("\n", start);
    const end = found === -1 ? text.length : found;
    const line = text.slice(start, end);
    lines += 1;
    const fault =
      checkLine(line, block) ?? (lines > MOST_LINES ? `The document has more than ${MOST_LINES} lines.` : undefined);
    if (fault !== undefined) {
      const location = { source, span: { start, end: Math.min(Math.max(start + 1, end), start + 80) } };
      return { rule: "syntax", severity: "error", message: fault, help: "Write it plainer, or split it.", location };
    }
    start = end + 1;
  }
  return undefined;
}

/** What has been counted since the last blank line; an item or a heading begins a block of its own. */
interface Block {
  signs: number;
  rows: number;
  lines: number;
}

/** What is wrong with a line, in the block that it belongs to. */
function checkLine(line: string, block: Block): string | undefined {
  const isBlank = line.trim() === "";
  if (isBlank || OWN_BLOCK.test(line)) {
    block.signs = 0;
    block.rows = 0;
    block.lines = 0;
  }
  if (isBlank) return undefined;
  block.lines += 1;
  if (block.lines > MOST_BLOCK_LINES) return `A paragraph has more than ${MOST_BLOCK_LINES} lines.`;
  if (countContainers(line) > DEEPEST) return `Quotes and lists are nested deeper than ${DEEPEST} levels.`;
  const cells = line.split("|").length;
  if (cells > MOST_CELLS) return `A line has more than ${MOST_CELLS} cells.`;
  block.rows = cells > 2 ? block.rows + 1 : 0;
  if (block.rows > MOST_ROWS) return `A table has more than ${MOST_ROWS} rows.`;
  // Rows of a table are blocks of their own to the parser.
  const signs = line.match(SIGNS)?.length ?? 0;
  block.signs = cells > 2 ? signs : block.signs + signs;
  return block.signs > MOST_SIGNS ? `A paragraph has more than ${MOST_SIGNS} marks such as * and [.` : undefined;
}

/** Containers that a line opens or goes on; an item that is indented far lies in as many lists. */
function countContainers(line: string): number {
  let count = 0;
  CONTAINER.lastIndex = 0;
  for (let at = 0; CONTAINER.test(line); at = CONTAINER.lastIndex) {
    count += 1;
    if (count > DEEPEST || at > line.length) break;
  }
  const indent = line.length - line.trimStart().length;
  return count > 0 ? Math.max(count, Math.floor(indent / 2)) : count;
}
