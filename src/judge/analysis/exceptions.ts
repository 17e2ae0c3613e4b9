import type { Clause, Policy } from "../../model/policy.ts";
import type { EmptyException, NeverApplyingClause } from "../../model/policy-analysis.ts";
import { findInside } from "../box.ts";
import { listNorms, type Norm } from "../norm.ts";
import type { AnalysisContext } from "./analysis-context.ts";

/** Exceptions that take nothing out of their clause, by the first of each clause. */
export function listEmptyExceptions(context: AnalysisContext): EmptyException[] {
  return eachClause(context, (policy, clause, [norm]) => {
    const { space } = context.policySet;
    // Of an `only` the prohibition comes first, which has what is reserved among its exceptions.
    if (norm === undefined || space.meetScopes(norm.scopes) === undefined) return [];
    const empty = norm.unless.filter((exception) => space.meetScopes([...norm.scopes, exception]) === undefined);
    const [exception, ...others] = empty;
    return exception === undefined ? [] : [{ clause: { policy, clause }, exception, others: others.length }];
  });
}

export function listNeverApplying(context: AnalysisContext): NeverApplyingClause[] {
  const applying = new Set<object>();
  for (const { owner, box, unless } of context.set.norms) {
    const holes = unless;
    if (findInside(context.set.timed.layout, { box, holes }) !== undefined) applying.add(owner);
  }
  return eachClause(context, (policy, clause, norms) => {
    if (applying.has(clause)) return [];
    return [{ clause: { policy, clause }, because: explain(context, norms) }];
  });
}

function explain({ policySet: { space } }: AnalysisContext, norms: readonly Norm[]): NeverApplyingClause["because"] {
  if (norms.every(({ days }) => days.length === 0)) return "no-day";
  return norms.every(({ scopes }) => space.meetScopes(scopes) === undefined) ? "empty-scope" : "exceptions";
}

/** Visits every clause, also those whose norms never apply and were therefore not compiled. */
function eachClause<T>(
  { policySet }: AnalysisContext,
  visit: (policy: Policy, clause: Clause, norms: readonly Norm[]) => T[],
): T[] {
  return policySet.policies.flatMap((policy) => {
    const norms = listNorms(policy);
    return policy.clauses.flatMap((clause) =>
      visit(
        policy,
        clause,
        norms.filter((norm) => norm.clause === clause),
      ),
    );
  });
}
