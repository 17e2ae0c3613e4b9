import type { AppliedClause, ClauseOf, Proof } from "../model/verdict.ts";

/** By the list in which they stand: a policy that says one thing ten thousand times is asked for each of them. */
const indices = new WeakMap<readonly AppliedClause[], ReadonlyMap<unknown, readonly AppliedClause[]>>();

/** How a clause, or a policy's default, applies to a use. */
export function findApplied({ applied }: Proof, of: ClauseOf, says?: AppliedClause["says"]): AppliedClause | undefined {
  const index = indices.get(applied) ?? indexByOwner(applied);
  indices.set(applied, index);
  return index
    .get(of.clause ?? of.policy)
    ?.find((candidate) => candidate.policy === of.policy && (says === undefined || candidate.says === says));
}

function indexByOwner(applied: readonly AppliedClause[]): ReadonlyMap<unknown, readonly AppliedClause[]> {
  const byOwner = new Map<unknown, AppliedClause[]>();
  for (const item of applied) {
    const owner = item.clause ?? item.policy;
    byOwner.set(owner, [...(byOwner.get(owner) ?? []), item]);
  }
  return byOwner;
}
