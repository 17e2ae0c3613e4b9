import type { Clause } from "../../model/policy.ts";
import type { Problem } from "../../model/problem.ts";
import type { Passage } from "../../prose/passage.ts";
import { clip } from "../../text/clip.ts";
import type { PolicyStatement } from "./read-prose-clauses.ts";
import { textOfSpan } from "./scope-of-names.ts";
import { foldWords } from "./statement-names.ts";

/** Each is looked for in the whole text, and nobody reads more. */
const MOST_LOST = 100;

const SENTENCE_END = /[.!?;](?=\s)/u;

/** Clauses that were adopted from sentences that stand there no longer: the text and the structure say two things now. */
export function findDrift(
  clauses: readonly Clause[],
  statements: readonly PolicyStatement[],
  passages: readonly Passage[],
): Problem[] {
  const adopted = clauses.filter(({ adoptedFrom }) => adoptedFrom !== undefined);
  if (adopted.length === 0) return [];
  const known = new Set(statements.map(({ clause }) => clause));
  const lost = adopted.filter((clause) => !known.has(clause)).slice(0, MOST_LOST);
  if (lost.length === 0) return [];
  // A sentence that is there word for word has not changed, though it may be read in another way today.
  const said = new Set(passages.flatMap(({ inline: { text } }) => [text, ...text.split(SENTENCE_END)].map(foldWords)));
  return lost
    .filter((clause) => clause.text === undefined || !said.has(foldWords(clause.text)))
    .map((clause) => describeDrift(clause, statements));
}

function describeDrift(clause: Clause, statements: readonly PolicyStatement[]): Problem {
  const successor = findSuccessor(clause, statements);
  const what = successor === undefined ? "is gone" : "has changed";
  return {
    rule: "adopted-sentence-changed",
    severity: "warning",
    message: `The sentence that the clause "${clip(clause.id)}" was adopted from ${what}, so the text and the clause may say two things.`,
    help:
      successor === undefined
        ? "Remove the clause, or its `adoptedFrom` where it still holds."
        : "Correct the clause, then remove its `adoptedFrom` and `text`, or remove the clause and adopt the sentence again.",
    location: clause.idLocation,
    ...(successor === undefined ? {} : { related: [{ location: successor.location, message: "so it reads now" }] }),
  };
}

/** So large a part of the words of the old sentence must be in the new one, and the other way round. */
const LEAST_SHARED = 0.5;

/** The sentence that nobody has adopted and that has the most words of the old one; undefined where none has enough. */
function findSuccessor(clause: Clause, statements: readonly PolicyStatement[]): PolicyStatement | undefined {
  const before = new Set(foldWords(clause.text ?? "").split(" "));
  let best: PolicyStatement | undefined;
  let most = LEAST_SHARED;
  for (const candidate of statements) {
    if (candidate.isAdopted) continue;
    const now = new Set(foldWords(textOfSpan(candidate.statement)).split(" "));
    const shared = [...now].filter((word) => before.has(word)).length;
    const share = shared / Math.max(before.size, now.size);
    if (share >= most) [best, most] = [candidate, share];
  }
  return best;
}
