import type { Span } from "../../../model/source.ts";
import type { PhrasingContent } from "../markdown-node.ts";
import { trimEnd } from "./block-marks.ts";
import { buildInline } from "./build-inline.ts";
import { addText, type InlineScan, lineEndAt } from "./inline-scan.ts";
import { matchRuns } from "./match-runs.ts";
import { takeMark } from "./take-mark.ts";

/** The signs that may be more than themselves. */
const isMark = new Uint8Array(128);
for (const sign of "\\`*_[]<&~") isMark[sign.charCodeAt(0)] = 1;

/**
 * Parses running text, given as its lines; undefined where it goes beyond what is scanned here.
 * One pass over the text gives pieces, and one over the pieces gives the tree.
 */
export function scanInline(text: string, lines: readonly number[]): PhrasingContent[] | undefined {
  return scanLines(createInlineScan(text, lines));
}

/** Parses the text of a cell, in whose code a `|` is escaped. */
export function scanCell(text: string, { start, end }: Span): PhrasingContent[] | undefined {
  return scanLines({
    ...createInlineScan(text, [start, start, end]),
    readCode: (value) => value.replaceAll("\\|", "|"),
  });
}

function createInlineScan(text: string, lines: readonly number[]): InlineScan {
  return {
    text,
    lines,
    pieces: [],
    brackets: [],
    isMarked: isMarked(text, lines),
    line: 0,
    at: lines[1] ?? 0,
    from: lines[1] ?? 0,
    end: 0,
    inactive: 0,
    codeEnds: undefined,
    tildes: new Set(),
    lasts: new Map(),
    readCode: (value) => value,
  };
}

/** Whether a line but the first has marks of containers before it, which are white space at least. */
function isMarked(text: string, lines: readonly number[]): boolean {
  for (let index = 3; index < lines.length; index += 3) {
    if (text.charCodeAt((lines[index] ?? 0) - 1) !== 10) return true;
  }
  return false;
}

function scanLines(scan: InlineScan): PhrasingContent[] | undefined {
  const { text, lines, pieces } = scan;
  while (scan.line < lines.length) {
    scan.end = trimEnd(text, scan.at, lines[scan.line + 2] ?? scan.at);
    if (!scanLine(scan)) return undefined;
    scan.line += 3;
    if (scan.line < lines.length) passLineEnd(scan);
  }
  return matchRuns(pieces, 0) ? buildInline(text, pieces) : undefined;
}

/** Takes in a line, or more where code goes on. */
function scanLine(scan: InlineScan): boolean {
  const { text } = scan;
  while (scan.at < scan.end) {
    const code = text.charCodeAt(scan.at);
    if (code >= 128 || isMark[code] === 0) scan.at += 1;
    else if (!takeMark(scan, code)) return false;
  }
  addText(scan, scan.end);
  return true;
}

/** Two spaces break the line, one is nothing. */
function passLineEnd(scan: InlineScan): void {
  const { text, lines, pieces } = scan;
  const stop = lines[scan.line - 1] ?? scan.end;
  const end = lineEndAt(text, stop);
  const after = stop + end.length;
  if (scan.from >= after) {
    // A backslash has broken it already.
  } else if (stop - scan.end >= 2) {
    pieces.push({ kind: "node", node: { type: "break", span: { start: scan.end, end: after } } });
  } else pieces.push({ kind: "text", value: end, start: stop, end: after });
  scan.at = lines[scan.line + 1] ?? after;
  scan.from = scan.at;
}
