import type { Span } from "../../../model/source.ts";
import { countSpaces, fenceLength, trimEnd } from "./block-marks.ts";
import { addBlock } from "./close-blocks.ts";
import type { OpenComment, OpenFence, Scan } from "./scan-state.ts";

/** Takes in a line of code or of a comment, in which nothing else can begin. */
export function scanConcrete(scan: Scan, leaf: OpenFence | OpenComment, line: Span): boolean {
  return leaf.kind === "fence" ? scanFenceLine(scan, leaf, line) : scanCommentLine(scan, leaf, line);
}

function scanFenceLine(scan: Scan, fence: OpenFence, { start, end }: Span): boolean {
  const { text } = scan;
  const indent = countSpaces(text, start, end);
  const lineEnd = text.charCodeAt(scan.lastEnd) === 13 ? "\r\n" : "\n";
  if (indent <= 3 && isClosing(text, fence, { start: start + indent, end })) {
    scan.leaf = undefined;
    addBlock(scan, {
      type: "code",
      lang: fence.lang,
      meta: fence.meta,
      value: (fence.content + lineEnd).replaceAll(/^\r?\n|\r?\n$/g, ""),
      span: { start: fence.start, end },
    });
    return true;
  }
  fence.content += lineEnd + text.slice(start + Math.min(indent, fence.indent), end);
  return true;
}

function isClosing(text: string, { mark, size }: OpenFence, { start, end }: Span): boolean {
  let at = start;
  while (at < end && text.charCodeAt(at) === mark) at += 1;
  return at - start >= size && trimEnd(text, at, end) === at;
}

function scanCommentLine(scan: Scan, { start }: OpenComment, line: Span): boolean {
  if (!scan.text.slice(line.start, line.end).includes("-->")) return true;
  scan.leaf = undefined;
  addBlock(scan, { type: "html", value: scan.text.slice(start, line.end), span: { start, end: line.end } });
  return true;
}

/** Opens a fence, whose signs stand at `line.start`; false where its words hold more than plain text. */
export function openFence(scan: Scan, line: Span, indent: number): boolean {
  const { text } = scan;
  const size = fenceLength(text.slice(line.start, line.end));
  const info = text.slice(line.start + size, line.end).replace(/^ +/, "");
  if (/[\\&]/.test(info)) return false;
  const [lang = ""] = /^[^ ]*/.exec(info) ?? [];
  const meta = info.slice(lang.length).replace(/^ +/, "");
  scan.leaf = {
    kind: "fence",
    start: line.start,
    indent,
    mark: text.charCodeAt(line.start),
    size,
    lang: lang === "" ? undefined : lang,
    meta: meta === "" ? undefined : meta,
    content: "",
  };
  return true;
}

/** Whether a comment begins here, of which no other HTML can be made. One in a list or quote must end on its line. */
export function isComment({ text, containers }: Scan, { start, end }: Span): boolean {
  const line = text.slice(start, end);
  return /^<!--[^->]/.test(line) && (containers.length === 0 || line.includes("-->", 4));
}

/** Opens a comment, or takes in one that ends on the line where it begins. */
export function openComment(scan: Scan, { start, end }: Span): boolean {
  const { text } = scan;
  const value = text.slice(start, end);
  if (value.includes("-->", 4)) addBlock(scan, { type: "html", value, span: { start, end } });
  else scan.leaf = { kind: "comment", start };
  return true;
}
