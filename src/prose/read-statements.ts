import type { Passage } from "./passage.ts";
import type { Statement } from "./statement.ts";

/** Reads the norms of a policy's prose, in the order of the text. */
export function readStatements(passages: readonly Passage[]): Statement[] {
  return passages.flatMap((passage): Statement[] => {
    const { text } = passage.inline;
    if (passage.isTaken || passage.role === "heading" || !/\b(?:must|never|do not)\b/iu.test(text)) return [];
    const modality = /\b(?:must not|never|do not)\b/iu.test(text) ? "prohibit" : "require";
    const span = { start: 0, end: text.length };
    return [
      { modality, strength: "strong", addressee: "people", passage, span, isConditional: false, confidence: 0.5 },
    ];
  });
}
