import type { PlacedProblem } from "../model/problem.ts";
import type { DocumentId } from "../model/report.ts";
import { groupBy } from "../text/group-by.ts";

/** Each of two documents with one id is told of the other: who adds the second may own either. */
export function findTwins(documents: readonly DocumentId[]): PlacedProblem[] {
  return [...groupBy(documents, ({ id }) => id).values()].flatMap((namesakes) => {
    const [first, second] = namesakes;
    if (second === undefined) return [];
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
