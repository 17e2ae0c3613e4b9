import type { PhrasingContent } from "../markdown-node.ts";
import { addText, type InlineScan, standsBehind } from "./inline-scan.ts";

const ADDRESS = /<(https?:\/\/[^\u0000-\u0020\u007f<>]*)>/y;
const MAIL = /<([A-Za-z0-9][A-Za-z0-9._+-]*@[A-Za-z0-9]{1,60}(?:\.[A-Za-z0-9]{1,60})+)>/y;
const TAG = /<(?:\/[A-Za-z][A-Za-z0-9-]* *|[A-Za-z][A-Za-z0-9-]* *\/?)>/y;

/** Takes an address, a comment or a tag without attributes; false where it may be something else than plain text. */
export function takeAngle(scan: InlineScan): boolean {
  const { text, at, end, pieces } = scan;
  const isClosed = standsBehind(scan, ">");
  const node = isClosed ? (readAddress(text, at) ?? readHtml(scan)) : undefined;
  if (node !== undefined && node.span.end <= end) {
    addText(scan, at);
    pieces.push({ kind: "node", node });
    scan.from = node.span.end;
    scan.at = node.span.end;
    return true;
  }
  scan.at += 1;
  // What nothing closes is plain text, and so is a sign between spaces.
  return text.charAt(at + 1) === " " || !(isClosed || scan.isMarked);
}

function readAddress(text: string, at: number): PhrasingContent | undefined {
  ADDRESS.lastIndex = at;
  const address = ADDRESS.exec(text)?.[1];
  MAIL.lastIndex = at;
  const mail = address === undefined ? MAIL.exec(text)?.[1] : undefined;
  const value = address ?? mail;
  if (value === undefined) return undefined;
  const end = at + value.length + 2;
  return {
    type: "link",
    url: address ?? `mailto:${value}`,
    title: undefined,
    children: [{ type: "text", value, span: { start: at + 1, end: end - 1 } }],
    span: { start: at, end },
  };
}

function readHtml(scan: InlineScan): PhrasingContent | undefined {
  const { text, at } = scan;
  TAG.lastIndex = at;
  const value = TAG.exec(text)?.[0] ?? readComment(scan);
  return value === undefined ? undefined : { type: "html", value, span: { start: at, end: at + value.length } };
}

function readComment(scan: InlineScan): string | undefined {
  const { text, at } = scan;
  if (!text.startsWith("<!-- ", at) || !standsBehind(scan, "-->")) return undefined;
  return text.slice(at, text.indexOf("-->", at + 4) + 3);
}
