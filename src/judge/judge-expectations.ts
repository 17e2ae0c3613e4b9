import type { Interval } from "../model/day.ts";
import type { Expectation, Policy } from "../model/policy.ts";
import type { UseVerdict } from "../model/verdict.ts";
import { judgeUse } from "./judge-use.ts";
import { listUsesOfScope } from "./list-uses.ts";
import { createContext } from "./local-context.ts";
import type { PolicySet } from "./policy-set.ts";

/** A use that a policy judges in another way than it expects of itself. */
export interface FailedExpectation {
  readonly policy: Policy;
  readonly expectation: Expectation;
  readonly verdict: UseVerdict;
}

/**
 * Holds each policy against its own expectations: by its clauses alone, without assumptions or evidence, on the day
 * that the expectation names, else on all days from today on that it is in effect (all its days, where they are over).
 */
export function judgeExpectations(set: PolicySet): FailedExpectation[] {
  return set.policies.flatMap((policy) => {
    const norms = set.index.ofPolicies([policy.id]);
    const toCome = daysToCome(policy.effective, set.options.today);
    return policy.expectations.flatMap((expectation) => {
      const { on } = expectation;
      const days = on === undefined ? toCome : { from: on, to: on };
      const context = createContext(set, { days, norms, evidence: [] });
      return listUsesOfScope(expectation.use, set.taxonomies.facets)
        .map((use) => judgeUse(set, use, context))
        .filter(({ kind }) => kind !== expectation.verdict)
        .slice(0, 1)
        .map((verdict) => ({ policy, expectation, verdict }));
    });
  });
}

function daysToCome({ from, to }: Interval, today: number): Interval {
  return to < today ? { from, to } : { from: Math.max(from, today), to };
}
