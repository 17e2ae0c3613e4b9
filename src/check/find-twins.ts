import type { PlacedProblem } from "../model/problem.ts";
import type { DocumentId } from "../model/report.ts";

/** Each of two documents with one id is told of the other: who adds the second may own either. */
export function findTwins(documents: readonly DocumentId[]): PlacedProblem[] {
  const byId = new Map<string, DocumentId[]>();
  for (const document of documents) {
    const known = byId.get(document.id) ?? [];
    known.push(document);
    byId.set(document.id, known);
  }
  return [...byId.values()].flatMap((namesakes) => {
    const [first, second] = namesakes;
    if (first === undefined || second === undefined) return [];
    return namesakes.map((document) => toProblem(document, document === first ? second : first));
  });
}

function toProblem({ id, place }: DocumentId, twin: DocumentId): PlacedProblem {
  return {
    rule: "duplicate-id",
    severity: "error",
    message: `Two documents of this workspace have the id "${id}".`,
    help: "Give each an id of its own.",
    place,
    related: [{ place: twin.place, message: "the other one" }],
  };
}
