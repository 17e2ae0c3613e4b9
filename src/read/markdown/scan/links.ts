import { addText, type InlineScan, standsBehind } from "./inline-scan.ts";
import { matchRuns, settleRuns } from "./match-runs.ts";

/** Where a link leads to, and its title, if neither needs decoding. */
const TARGET =
  /\( *(?:((?:[^\u0000-\u0020\u007f()\\<>]|\([^\u0000-\u0020\u007f()\\<>]*\))+)(?: +(?:"([^"\\&\r\n]*)"|'([^'\\&\r\n]*)'))? *)?\)/y;
const IMAGE = /!\[([^[\]\\`*_<>&~!\r\n]*)\]/y;

/** Takes a bracket that opens, with an image that it begins; false where one may be described by more than words. */
export function openBracket(scan: InlineScan): boolean {
  const { text, at, from, end, pieces, brackets } = scan;
  if (at > from && text.charAt(at - 1) === "!") {
    const image = readImage(text, at - 1, end);
    if (image === undefined) {
      if (standsBehind(scan, "](")) return false;
    } else {
      addText(scan, at - 1);
      pieces.push({ kind: "node", node: { type: "image", ...image } });
      scan.from = image.span.end;
      scan.at = image.span.end;
      return true;
    }
  }
  addText(scan, at);
  brackets.push(pieces.length);
  pieces.push({ kind: "bracket", start: at, end: at + 1, link: undefined });
  scan.from = at + 1;
  scan.at = at + 1;
  return true;
}

/** Takes a bracket that closes, with the target of the link; false where that is not plain. */
export function closeBracket(scan: InlineScan): boolean {
  const { text, at, end, pieces, brackets } = scan;
  const index = brackets.pop();
  const bracket = index === undefined ? undefined : pieces[index];
  const isInactive = brackets.length < scan.inactive;
  scan.inactive = Math.min(scan.inactive, brackets.length);
  scan.at = at + 1;
  if (index === undefined || bracket?.kind !== "bracket" || isInactive) return true;
  // A label of a reference, were it defined.
  if (at + 1 < end && text.charCodeAt(at + 1) === 91 && scan.isMarked) return text.slice(at + 2, end).includes("]");
  if (at + 1 === end || text.charCodeAt(at + 1) !== 40) return true;
  const target = readTarget(text, at + 1, end);
  if (target === undefined) return false;
  addText(scan, at);
  if (!matchRuns(pieces, index + 1)) return false;
  settleRuns(pieces, index + 1);
  bracket.link = target;
  pieces.push({ kind: "linkEnd", end: target.end });
  // A link holds no other.
  scan.inactive = brackets.length;
  scan.from = target.end;
  scan.at = target.end;
  return true;
}

interface Target {
  readonly url: string;
  readonly title: string | undefined;
  readonly end: number;
}

function readTarget(text: string, at: number, end: number): Target | undefined {
  TARGET.lastIndex = at;
  const match = TARGET.exec(text);
  if (match === null || at + match[0].length > end) return undefined;
  const [all, url = "", double, single] = match;
  if (url.includes("&") && url.includes(";")) return undefined;
  return { url, title: double ?? single, end: at + all.length };
}

function readImage(text: string, at: number, end: number) {
  IMAGE.lastIndex = at;
  const match = IMAGE.exec(text);
  if (match === null) return undefined;
  const target = readTarget(text, at + match[0].length, end);
  if (target === undefined) return undefined;
  const { url, title } = target;
  return { url, title, alt: match[1] ?? "", span: { start: at, end: target.end } };
}
