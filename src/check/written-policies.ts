import { compilePolicies, type PolicySet } from "../judge/policy-set.ts";
import type { Clause, Policy } from "../model/policy.ts";
import { isAuthored, isWritten } from "./rest-on-prose.ts";

/**
 * The policies without the clauses that were read from prose; the same set where there are none. What somebody has written
 * as a clause must count as if no sentence had been read: a sentence that was misread may neither lift nor hide it.
 */
export function withoutProse(set: PolicySet): PolicySet {
  return keepClauses(set, isWritten);
}

/** The policies without the clauses that only follow sentences. */
export function authoredPolicies(set: PolicySet): PolicySet {
  return keepClauses(set, isAuthored);
}

function keepClauses(set: PolicySet, isKept: (clause: Clause) => boolean): PolicySet {
  if (set.policies.every(({ clauses }) => clauses.every(isKept))) return set;
  const kept = set.policies.map((policy): Policy => ({ ...policy, clauses: policy.clauses.filter(isKept) }));
  return compilePolicies(kept, set.taxonomies, set.options);
}

/** A company's clause is not idle because a law says the same, and nobody here can change the law. */
export function withoutPacks(set: PolicySet): PolicySet {
  const own = set.policies.filter(({ pack }) => pack === undefined);
  return own.length === set.policies.length ? set : compilePolicies(own, set.taxonomies, set.options);
}
