import type { Span } from "../../model/source.ts";
import type { Passage } from "../passage.ts";
import type { Statement } from "../statement.ts";
import { LIKELY } from "./norm.ts";

const GOOD = /^(?:do|good|right|correct|preferred|✅|👍|✓|✔️?)\s*[:–—]\s*\S/iu;
const BAD = /^(?:don['’]?t|do not|never|bad|wrong|incorrect|not|avoid|❌|👎|✗|✘|🚫)\s*[:–—]\s*\S/iu;

/** Reads a line that shows what to do or not to do: "Don't: post at night". */
export function readExample(passage: Passage): Statement | undefined {
  const { text } = passage.inline;
  if (passage.role === "heading" || text.length > LONGEST) return undefined;
  const modality = GOOD.test(text) ? "require" : BAD.test(text) ? "prohibit" : undefined;
  if (modality === undefined) return undefined;
  const span = { start: 0, end: text.trimEnd().length };
  return { modality, strength: "strong", addressee: "people", passage, span, isConditional: false, confidence: LIKELY };
}

/** Soft breaks are spaces by now: each cross begins a line of its own. */
const CROSSED = /(?:❌|🚫|⛔|✗|✘|👎)[^❌🚫⛔✗✘👎✅✓✔👍]*[^\s❌🚫⛔✗✘👎✅✓✔👍]/gu;

/** Reads lines that begin with a cross: "❌ Posting at night". Each is a ban, whatever it explains. */
export function readCrosses(passage: Passage): Statement[] | undefined {
  const { text } = passage.inline;
  if (passage.role === "heading" || passage.role === "cell" || !/^\s*[❌🚫⛔✗✘👎]/u.test(text)) return undefined;
  const lines = [...text.matchAll(CROSSED)];
  const isAll = lines.reduce((length, [line]) => length + line.length + 1, 0) >= text.trim().length;
  if (!isAll || lines.some(([line]) => line.length > LONGEST)) return undefined;
  return lines.map(({ 0: line, index }) => ban(passage, { start: index, end: index + line.length }));
}

function ban(passage: Passage, span: Span): Statement {
  return {
    modality: "prohibit",
    strength: "strong",
    addressee: "people",
    passage,
    span,
    isConditional: false,
    confidence: LIKELY,
  };
}

/** What is longer is a paragraph with a label. */
const LONGEST = 300;
