import { decodeReference } from "../decode-reference.ts";
import { addText, type InlineScan, lineEndAt } from "./inline-scan.ts";
import { closeBracket, openBracket } from "./links.ts";
import { takeAngle } from "./take-angle.ts";
import { takeCode } from "./take-code.ts";
import { takeRun, takeTildes } from "./take-run.ts";

const ESCAPABLE = /[!-/:-@[-`{-~]/;

/** Takes a sign that may be more than itself; false where it goes beyond what is scanned here. */
export function takeMark(scan: InlineScan, code: number): boolean {
  switch (code) {
    case 92: // \
      takeEscape(scan);
      return true;
    case 96: // `
      return takeCode(scan);
    case 91: // [
      return openBracket(scan);
    case 93: // ]
      return closeBracket(scan);
    case 60: // <
      return takeAngle(scan);
    case 38: // &
      takeReference(scan);
      return true;
    case 126: // ~
      return takeTildes(scan);
    default:
      takeRun(scan, code);
      return true;
  }
}

function takeEscape(scan: InlineScan): void {
  const { text, at, lines, line, pieces } = scan;
  const stop = lines[line + 2] ?? at;
  if (at + 1 === stop && line + 3 < lines.length) {
    addText(scan, at);
    const end = stop + lineEndAt(text, stop).length;
    pieces.push({ kind: "node", node: { type: "break", span: { start: at, end } } });
    scan.from = end;
    scan.at = scan.end;
  } else if (at + 1 < stop && ESCAPABLE.test(text.charAt(at + 1))) {
    addText(scan, at);
    pieces.push({ kind: "text", value: text.charAt(at + 1), start: at, end: at + 2 });
    scan.from = at + 2;
    scan.at = at + 2;
  } else scan.at += 1;
}

function takeReference(scan: InlineScan): void {
  const { text, at, end, pieces } = scan;
  const reference = decodeReference(text, at, end);
  if (reference === undefined) {
    scan.at += 1;
    return;
  }
  addText(scan, at);
  pieces.push({ kind: "text", value: reference.value, start: at, end: reference.end });
  scan.from = reference.end;
  scan.at = reference.end;
}
