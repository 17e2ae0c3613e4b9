import { addGap, closeContainers, closeLeaf } from "./close-blocks.ts";
import { scanFrontMatter } from "./front-matter.ts";
import { scanLine } from "./scan-line.ts";
import { createScan, type Scan, type ScannedBlock } from "./scan-state.ts";

/** A return that ends a line alone, a sign that stands for nothing, a byte order mark at the front of a line. */
const STRANGE = /\r(?!\n)|\u0000|^\ufeff/m;
/** A line that closes all that is open, if the line before it was blank. */
const FRESH = /[^\s>\-+*0-9<\ufeff]/y;

/** Scans a document; undefined where only the whole of it can be parsed. */
export function scanMarkdown(text: string): ScannedBlock[] | undefined {
  if (STRANGE.test(text)) return undefined;
  const scan = createScan(text);
  const front = scanFrontMatter(scan);
  if (front === undefined) return undefined;
  let at = front;
  while (at < text.length) {
    const end = lineEnd(text, at);
    if (scanLine(scan, at, end)) {
      scan.lastEnd = end;
      at = nextLine(text, end);
    } else {
      at = skipBeyond(scan, isOpen(scan) ? scan.blockStart : at, at);
    }
  }
  if (scan.leaf?.kind === "fence" || scan.leaf?.kind === "comment") skipBeyond(scan, scan.blockStart, text.length);
  closeLeaf(scan);
  closeContainers(scan, 0);
  return scan.isWhole ? undefined : scan.blocks;
}

function isOpen({ leaf, containers }: Scan): boolean {
  return leaf !== undefined || containers.length > 0;
}

/** Leaves a part to be parsed otherwise, up to a line at which nothing can be open any more; returns its offset. */
function skipBeyond(scan: Scan, start: number, from: number): number {
  const { text } = scan;
  let isAfterBlank = false;
  let at = from;
  for (; at < text.length; at = nextLine(text, lineEnd(text, at))) {
    FRESH.lastIndex = at;
    if (isAfterBlank && FRESH.test(text)) break;
    const end = lineEnd(text, at);
    isAfterBlank = end === at;
  }
  addGap(scan, { start, end: at });
  scan.leaf = undefined;
  scan.isLost = false;
  scan.containers.length = 0;
  scan.blankFrom = 0;
  return at;
}

/** Where a line ends, without its line end. */
function lineEnd(text: string, from: number): number {
  const at = text.indexOf("\n", from);
  if (at === -1) return text.length;
  return at > from && text.charCodeAt(at - 1) === 13 ? at - 1 : at;
}

function nextLine(text: string, end: number): number {
  return end === text.length ? end : text.charCodeAt(end) === 13 ? end + 2 : end + 1;
}
