import { createOutline } from "./norm/outline.ts";
import { readPassage } from "./norm/read-passage.ts";
import { readSentence } from "./norm/read-sentence.ts";
import { createRows } from "./norm/rows.ts";
import { toneOf } from "./norm/tone.ts";
import type { Passage } from "./passage.ts";
import { splitSentences } from "./sentence/split-sentences.ts";
import type { Statement } from "./statement.ts";

/** Reads the norms of a policy's prose, in the order of the text. */
export function readStatements(passages: readonly Passage[]): Statement[] {
  const outline = createOutline(passages);
  const found: Statement[] = [];
  const heldBy = new Map<Statement, Passage>();
  const answered = new Set<Passage>();
  const rows = createRows();
  const tone = toneOf(passages);
  for (const passage of passages) {
    if (passage.isTaken || isLicence(passage)) continue;
    const sentences = splitSentences(passage.inline).map((span) => readSentence(passage.inline.text, span));
    const { lead, source, isSoft = false } = outline.above(passage, sentences[0]);
    if (passage.role === "cell" && rows.reads(passage, { lead, found })) continue;
    const { statements, held, isInherited } = readPassage(passage, {
      sentences,
      lead,
      own: outline.ownLead(passage),
      isSoft,
      tone,
    });
    if (source !== undefined && (isInherited || (statements.length > 0 && isUnsaid(source)))) answered.add(source);
    for (const statement of held) heldBy.set(statement, passage);
    found.push(...statements, ...held);
    outline.pass(passage, sentences);
  }
  // "Do not:" says nothing by itself where its items have said it.
  return found.filter((statement) => {
    const leadIn = heldBy.get(statement);
    return leadIn === undefined || !answered.has(leadIn);
  });
}

/** "Cooks must:" says nothing without its items, however they say it. */
function isUnsaid({ inline: { text } }: Passage): boolean {
  return /\b(?:must|should|shall|may|can|will|not|never|to|also|always)\W*$/iu.test(text.slice(-LONGEST_MODAL));
}

const LONGEST_MODAL = 12;

/** The terms of a software licence speak to those who copy the text. */
function isLicence({ inline: { text } }: Passage): boolean {
  return (
    text.includes("icen") &&
    /licen[cs]ed (?:to|under)/iu.test(text) &&
    /\b(?:you may not use this file|"?as is"? basis|copy of the licen[cs]e)\b/iu.test(text)
  );
}
