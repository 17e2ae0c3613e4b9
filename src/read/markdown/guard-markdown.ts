import type { Source } from "../../model/source.ts";
import type { Suspect } from "../suspect.ts";

/** Quotes and lists in one another: people write three, and the parser takes exponential time. */
export const DEEPEST_MARKDOWN = 32;
/** The parser takes about a tenth of a millisecond for each part: the documents of people have some hundreds. */
const MOST_LIGHT = 20_000;
/** Ten times what can be read before the deadline: there is no need to try. */
const MOST_HEAVY = 1_000_000;

/** Quotes, items, and footnotes, which GitHub nests as well. */
const CONTAINER = /[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])|\[\^[^\]\s]{1,99}\]:)/y;
const OWN_BLOCK = /^[ \t>]*(?:[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])|#{1,6}(?=[ \t]))/u;
const SIGNS = /[*_~[\]`<&\\!|(]/gu;

/**
 * The parser takes quadratic time, or worse, on some texts of a few kilobytes. One pass over the lines estimates its work:
 * it grows with the lines, with the lists and quotes that each lies in, and with the square of the lines of a block and of
 * the marks in it, since each mark is compared with all before.
 */
export function guardMarkdown(source: Source): Suspect | undefined {
  const { text } = source;
  const block: Block = { signs: 0, lines: 0, depth: 0 };
  let work = 0;
  let heavy: Suspect | undefined;
  for (let start = 0; start <= text.length; ) {
    const end = lineEnd(text, start);
    const line = text.slice(start, end);
    const location = { source, span: { start, end: Math.min(Math.max(start + 1, end), start + 80, text.length) } };
    if (countContainers(line) > DEEPEST_MARKDOWN) {
      const message = `Quotes and lists are nested deeper than ${DEEPEST_MARKDOWN} levels.`;
      return { weight: "hopeless", message, location };
    }
    work += weighLine(line, block);
    if (work > MOST_HEAVY) return { weight: "hopeless", message: TOO_MUCH, location };
    if (work > MOST_LIGHT) heavy ??= { weight: "heavy", message: TOO_MUCH, location };
    start = end + 1;
  }
  return heavy;
}

const TOO_MUCH = "Up to here the document has far more lists, tables or marks such as * and [ than people write.";

function lineEnd(text: string, start: number): number {
  const found = text.indexOf("\n", start);
  return found === -1 ? text.length : found;
}

/** What has been counted since the last blank line; an item or a heading begins a block of its own. */
interface Block {
  signs: number;
  lines: number;
  /** How many lists and quotes the last line with words lies in: blank lines after it are looked at in each of them. */
  depth: number;
}

/** How much a line adds to the parser's work, in the block that it belongs to. */
function weighLine(line: string, block: Block): number {
  const isBlank = line.trim() === "";
  if (isBlank || OWN_BLOCK.test(line)) {
    block.signs = 0;
    block.lines = 0;
  }
  if (isBlank) return 1 + block.depth / 16;
  const cells = line.split("|").length;
  const signs = line.match(SIGNS)?.length ?? 0;
  block.depth = Math.max(countContainers(line), /^[ \t]/u.test(line) ? block.depth : 0);
  // A row of a table is a block of its own to the parser.
  if (cells > 2) return 1 + block.depth + cells + signs ** 2 / 1000;
  const before = block.signs ** 2 + block.lines ** 2;
  block.signs += signs;
  // A lone carriage return ends a line as well.
  block.lines += line.split("\r").length;
  return 1 + block.depth + (block.signs ** 2 + block.lines ** 2 - before) / 1000;
}

/** Containers that a line opens or goes on; an item that is indented far lies in as many lists. */
function countContainers(line: string): number {
  let count = 0;
  CONTAINER.lastIndex = 0;
  for (let at = 0; CONTAINER.test(line); at = CONTAINER.lastIndex) {
    count += 1;
    if (count > DEEPEST_MARKDOWN || at > line.length) break;
  }
  const indent = line.length - line.trimStart().length;
  return count > 0 ? Math.max(count, Math.floor(indent / 2)) : count;
}
