import { trimEnd } from "./block-marks.ts";
import { addText, type InlineScan, lineEndAt } from "./inline-scan.ts";

/** Takes inline code, or backticks that nothing closes; false where remark stumbles over those. */
export function takeCode(scan: InlineScan): boolean {
  const { text, at, lines, pieces } = scan;
  const stop = lines[scan.line + 2] ?? at;
  let open = at;
  while (open < stop && text.charCodeAt(open) === 96) open += 1;
  const size = open - at;
  const close = findEnd(scan, size, open);
  if (close === undefined) {
    scan.at = open;
    return !scan.isMarked;
  }
  addText(scan, at);
  const end = close + size;
  const value = scan.readCode(withoutPadding(readLines(scan, open, close)));
  pieces.push({ kind: "node", node: { type: "inlineCode", value, span: { start: at, end } } });
  scan.from = end;
  scan.at = end;
  scan.end = trimEnd(text, end, lines[scan.line + 2] ?? end);
  return true;
}

/** The text between two offsets, without what opens the lines; it leads the scan to the last of them. */
function readLines(scan: InlineScan, start: number, end: number): string {
  const { text, lines } = scan;
  let value = "";
  let from = start;
  for (let stop = lines[scan.line + 2] ?? end; stop <= end; stop = lines[scan.line + 2] ?? end + 1) {
    value += text.slice(from, stop) + lineEndAt(text, stop);
    scan.line += 3;
    from = lines[scan.line] ?? end;
  }
  return value + text.slice(from, end);
}

/** The next row of as many backticks. */
function findEnd(scan: InlineScan, size: number, from: number): number | undefined {
  scan.codeEnds ??= findRows(scan);
  const starts = scan.codeEnds.get(size);
  if (starts === undefined) return undefined;
  while ((starts.at(-1) ?? from) < from) starts.pop();
  return starts.at(-1);
}

/** All rows of backticks from here on, the first one last. */
function findRows({ text, lines, line }: InlineScan): Map<number, number[]> {
  const rows = new Map<number, number[]>();
  for (let index = line; index < lines.length; index += 3) {
    const [start = 0, end = 0] = [lines[index + 1], lines[index + 2]];
    for (let at = start; at < end; at += 1) {
      if (text.charCodeAt(at) !== 96) continue;
      const first = at;
      while (at < end && text.charCodeAt(at) === 96) at += 1;
      const starts = rows.get(at - first) ?? [];
      starts.push(first);
      rows.set(at - first, starts);
    }
  }
  for (const starts of rows.values()) starts.reverse();
  return rows;
}

/** One space at each end, or a line end, lets code begin with a backtick. */
function withoutPadding(value: string): string {
  if (!/^[ \r\n]/.test(value) || !/[ \r\n]$/.test(value) || !/[^ \r\n]/.test(value)) return value;
  return value.replace(/^(?: |\r?\n)/, "").replace(/(?: |\r?\n)$/, "");
}
