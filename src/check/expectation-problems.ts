import type { FailedExpectation } from "../judge/judge-expectations.ts";
import type { Problem } from "../model/problem.ts";
import { VERDICT_WORDS } from "../text/verdict-words.ts";
import { relatedClause } from "./clause-related.ts";

/** More clauses than these say nothing more to the reader. */
const MOST_CLAUSES = 3;

/** What a policy expects of itself and does not hold is a slip in one of the two; which one, its owner has to say. */
export function expectationProblems(failed: readonly FailedExpectation[]): Problem[] {
  return failed.map(({ policy, expectation, verdict }) => ({
    rule: "failed-expectation",
    severity: "warning",
    message: `"${policy.title}" expects of this use: ${VERDICT_WORDS[expectation.verdict]}. By its clauses: ${VERDICT_WORDS[verdict.kind]}.`,
    help: "Correct the clauses, or what is expected of them.",
    location: expectation.location,
    related: verdict.clauses.slice(0, MOST_CLAUSES).map((clause) => relatedClause(clause, "speaks of the use")),
  }));
}
