import type { InlineScan, Run } from "./inline-scan.ts";
import { addText } from "./inline-scan.ts";

const TILDE = 126;
const OTHER = 0;
const SPACE = 1;
const PUNCTUATION = 2;

/** Takes signs of emphasis, which may open or close by what stands next to them. */
export function takeRun(scan: InlineScan, sign: number): void {
  const { text, at, pieces } = scan;
  const end = passSigns(scan, sign);
  const [previous, next] = [before(scan, at), after(scan, end)];
  const [left, right] = [classify(text, previous), classify(text, next)];
  const isTildeNext = next !== -1 && text.charCodeAt(next) === TILDE;
  const isTildeBefore = previous !== -1 && text.charCodeAt(previous) === TILDE;
  const opens = right === OTHER || (right === PUNCTUATION && left !== OTHER) || isTildeNext;
  const closes = left === OTHER || (left === PUNCTUATION && right !== OTHER) || isTildeBefore;
  const isStar = sign === 42;
  addText(scan, at);
  const run: Run = {
    kind: "run",
    sign,
    start: at,
    end,
    canOpen: opens && (isStar || left !== OTHER || !closes),
    canClose: closes && (isStar || right !== OTHER || !opens),
    left: at,
    right: end,
    closes: [],
    opens: [],
  };
  pieces.push(run);
  scan.from = end;
  scan.at = end;
}

/** Tildes are text here; false where a pair of them may strike something out. */
export function takeTildes(scan: InlineScan): boolean {
  const { text, at, tildes } = scan;
  const end = passSigns(scan, TILDE);
  scan.at = end;
  const size = end - at;
  if (size > 2) return true;
  const [left, right] = [classify(text, before(scan, at)), classify(text, after(scan, end))];
  const closes = left === OTHER || (left === PUNCTUATION && right !== OTHER);
  if (closes && tildes.has(size)) return false;
  if (right === OTHER || (right === PUNCTUATION && left !== OTHER)) tildes.add(size);
  return true;
}

function passSigns({ text, at, end }: InlineScan, sign: number): number {
  let stop = at;
  while (stop < end && text.charCodeAt(stop) === sign) stop += 1;
  return stop;
}

/** The offset of the sign before; -1 at the start of a line. */
function before({ lines, line }: InlineScan, at: number): number {
  return at === lines[line + 1] ? -1 : at - 1;
}

/** The offset of the sign behind; -1 at the end of a line. */
function after({ lines, line }: InlineScan, at: number): number {
  return at === lines[line + 2] ? -1 : at;
}

function classify(text: string, at: number): number {
  if (at === -1) return SPACE;
  const code = text.charCodeAt(at);
  if (code < 128) {
    if (code === 32) return SPACE;
    const isWord = (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
    return isWord || code < 32 || code === 127 ? classifyControl(code) : PUNCTUATION;
  }
  const unit = text.charAt(at);
  if (/\s/.test(unit)) return SPACE;
  return /[\p{P}\p{S}]/u.test(unit) ? PUNCTUATION : OTHER;
}

function classifyControl(code: number): number {
  return code >= 9 && code <= 13 ? SPACE : OTHER;
}
