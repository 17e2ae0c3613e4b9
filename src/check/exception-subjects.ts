import type { Policy } from "../model/policy.ts";
import type { PolicyAnalysis } from "../model/policy-analysis.ts";
import type { Scope } from "../model/scope.ts";
import { clauseKey } from "../model/verdict.ts";
import type { FactSubject } from "./fact-subject.ts";
import type { FactBook } from "./facts/book.ts";
import { describeScope } from "./labels.ts";

/** One subject for each exception of a policy's clauses; one that is written twice under a clause is one. */
export function listExceptionSubjects(
  book: FactBook,
  policies: readonly Policy[],
  { oddExceptions }: PolicyAnalysis,
): FactSubject<"exception">[] {
  const takes = new Map(oddExceptions.map((odd) => [odd.exception, odd.takes]));
  return policies.flatMap((policy) =>
    policy.clauses.flatMap((clause) => {
      const reserved: readonly Scope[] = clause.modality === "only" ? [clause.only] : [];
      const exceptions = new Map(
        [...clause.unless, ...reserved].map((scope) => [describeScope(book.taxonomies, scope), scope]),
      );
      return [...exceptions].map(
        ([text, scope]): FactSubject<"exception"> => ({
          subject: "exception",
          fact: {
            text: text === "" ? "anything" : text,
            isEmpty: takes.get(scope) === "nothing",
            isTotal: takes.get(scope) === "everything",
            isReserved: reserved.includes(scope),
            get clause() {
              return book.clause({ policy, clause });
            },
          },
          location: scope.location,
          related: [],
          notes: [],
          help: [],
          about: { policy: policy.id, clause: clause.id },
          identity: [clauseKey({ policy, clause }), text],
          clauses: [{ policy, clause }],
        }),
      );
    }),
  );
}
