import { countSpaces } from "./block-marks.ts";
import { closeContainers, closeLeaf } from "./close-blocks.ts";
import { scanConcrete } from "./concrete.ts";
import type { Scan } from "./scan-state.ts";
import { startBlock } from "./start-block.ts";

const GREATER = 62;
/** Deeper than this nobody nests; and what walks the tree may recurse. */
const DEEPEST = 32;

/** Takes in a line; false where it goes beyond what is scanned here, so that all is uncertain from here on. */
export function scanLine(scan: Scan, start: number, end: number): boolean {
  const { text, containers, leaf } = scan;
  const isConcrete = leaf?.kind === "fence" || leaf?.kind === "comment";
  const isPlain =
    containers.length === 0 && (leaf?.kind === "comment" || (leaf?.kind === "fence" && leaf.indent === 0));
  if (!isPlain && hasTab(scan, start, end)) return false;
  const matched = matchContainers(scan, start, end);
  const { at, depth } = matched;
  // White space at the very end of a text is, to remark, a line of its own.
  if (end === text.length && start + countSpaces(text, start, end) === end) return false;
  if (isConcrete) {
    if (depth < containers.length) return false;
    scan.blankFrom = Number.POSITIVE_INFINITY;
    return scanConcrete(scan, leaf, { start: at, end });
  }
  if (at + countSpaces(text, at, end) === end) {
    closeLeaf(scan);
    // The list may end here, in a quote that goes on.
    if (matched.quote !== -1 && depth > matched.quote + 1) return false;
    closeContainers(scan, depth);
    scan.blankFrom = matched.quote;
    return !scan.isLost;
  }
  const interrupts = leaf?.kind === "paragraph" && depth === containers.length;
  const isTaken = startBlock(scan, { start, at, end, depth, interrupts });
  scan.blankFrom = Number.POSITIVE_INFINITY;
  return isTaken && !scan.isLost && containers.length <= DEEPEST;
}

interface Matched {
  readonly at: number;
  /** How many of the open containers the line belongs to. */
  readonly depth: number;
  /** The innermost quote that it belongs to, or -1. */
  readonly quote: number;
}

function matchContainers({ text, containers }: Scan, start: number, end: number): Matched {
  let at = start;
  let depth = 0;
  let quote = -1;
  for (const container of containers) {
    const indent = countSpaces(text, at, end);
    if (container.kind === "quote") {
      if (indent > 3 || at + indent === end || text.charCodeAt(at + indent) !== GREATER) break;
      at += indent + 1;
      if (at < end && text.charCodeAt(at) === 32) at += 1;
      container.end = end;
      quote = depth;
    } else if (at + indent === end) {
      at += Math.min(indent, container.size);
    } else if (indent >= container.size) {
      at += container.size;
    } else break;
    depth += 1;
  }
  return { at, depth, quote };
}

function hasTab(scan: Scan, start: number, end: number): boolean {
  if (scan.nextTab < start) {
    const found = scan.text.indexOf("\t", start);
    scan.nextTab = found === -1 ? scan.text.length : found;
  }
  return scan.nextTab < end;
}
