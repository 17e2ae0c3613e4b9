import type { Passage } from "../../src/prose/passage.ts";
import { readStatements } from "../../src/prose/read-statements.ts";
import { listPassages } from "../../src/read/markdown/list-passages.ts";
import { parseMarkdown } from "../../src/read/markdown/parse-markdown.ts";

export async function readPassages(text: string): Promise<Passage[]> {
  return listPassages({ path: "policy.md", text }, await parseMarkdown(text), new Set());
}

/**
 * What is read of a policy, a line a statement: `prohibit: …` where it is strong and binds people without condition,
 * else `prohibit softly if organisation: …`.
 */
export async function sayStatements(text: string): Promise<string[]> {
  return readStatements(await readPassages(text)).map(
    ({ modality, strength, addressee, isConditional, passage, span }) => {
      const words = [modality, strength === "soft" ? "softly" : "", isConditional ? "if" : ""];
      const whom = addressee === "people" ? "" : addressee;
      return `${[...words, whom].filter((word) => word !== "").join(" ")}: ${passage.inline.text.slice(span.start, span.end)}`;
    },
  );
}
