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

/** What is longer is a paragraph with a label. */
const LONGEST = 300;
