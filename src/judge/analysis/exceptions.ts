import type { NeverApplyingClause, OddException } from "../../model/policy-analysis.ts";
import { isInside } from "../box.ts";
import { listNorms } from "../norm.ts";
import type { AnalysisContext } from "./analysis-context.ts";
import { findWorlds } from "./cover.ts";

/** Exceptions that take nothing out of their clause's scope, or all of it; those of clauses that can apply at all. */
export function listOddExceptions({ set, policySet: { space } }: AnalysisContext): OddException[] {
  const seen = new Set<object>();
  return set.norms.flatMap(({ owner, clause, compiled: { norm, box } }): OddException[] => {
    // Of an `only` the prohibition comes first, which has what is reserved among its exceptions.
    if (norm.unless.length === 0 || seen.has(owner)) return [];
    seen.add(owner);
    return norm.unless.flatMap((exception): OddException[] => {
      const common = space.meetScopes([...norm.scopes, exception]);
      if (common === undefined) return [{ clause, exception, takes: "nothing" }];
      return isInside([...box], [...common.box]) ? [{ clause, exception, takes: "everything" }] : [];
    });
  });
}

export function listNeverApplying(context: AnalysisContext): NeverApplyingClause[] {
  const { set, policySet } = context;
  const compiled = new Set<object>();
  const applying = new Set<object>();
  for (const { owner, box, unless } of set.norms) {
    compiled.add(owner);
    const { worlds, isKnown } = findWorlds(context.search, box, unless);
    if (worlds !== undefined || !isKnown) applying.add(owner);
    if (!isKnown) context.undecided.add(owner);
  }
  return policySet.policies.flatMap((policy) =>
    policy.clauses.flatMap((clause): NeverApplyingClause[] => {
      if (applying.has(clause)) return [];
      const of = { policy, clause };
      if (compiled.has(clause)) return [{ clause: of, because: "exceptions" }];
      const hasDays = listNorms({ ...policy, clauses: [clause] }).some(
        (norm) => norm.clause === clause && norm.days.length > 0,
      );
      return [{ clause: of, because: hasDays ? "empty-scope" : "no-day" }];
    }),
  );
}
