import type { Day } from "../../model/day.ts";
import type { Policy } from "../../model/policy.ts";
import type { Scope } from "../../model/scope.ts";
import type { ClauseOf } from "../../model/verdict.ts";
import type { Fact } from "../../rule/fact-types.ts";
import type { TaxonomySet } from "../../taxonomy/taxonomy-set.ts";
import { type ClauseStanding, type FactBook, PLAIN_STANDING } from "./book.ts";
import { makeClauseFact, NO_CLAUSE } from "./clause-fact.ts";
import { makePolicyFact, NO_POLICY } from "./policy-fact.ts";

/** What facts are made from, besides the documents themselves. */
export interface FactSources {
  readonly taxonomies: TaxonomySet;
  readonly today: Day;
  readonly policies: readonly Policy[];
  /** Values for facets that neither a tactic nor its strategy states. */
  readonly assume: Scope | undefined;
  /** What the analysis of the policies says of a clause; asked only where a rule asks. */
  readonly standingOf?: (of: ClauseOf) => ClauseStanding;
}

export function createFactBook({
  taxonomies,
  today,
  policies,
  assume,
  standingOf = () => PLAIN_STANDING,
}: FactSources): FactBook {
  const policyFacts = new WeakMap<Policy, Fact<"Policy">>();
  const clauseFacts = new WeakMap<object, Fact<"Clause">>();
  let lifted: ReadonlySet<string> | undefined;
  const book: FactBook = {
    taxonomies,
    today,
    assume,
    policy: (policy) => {
      if (policy === undefined) return NO_POLICY;
      const fact = policyFacts.get(policy) ?? makePolicyFact(book, policy);
      policyFacts.set(policy, fact);
      return fact;
    },
    clause: (of) => {
      if (of === undefined) return NO_CLAUSE;
      const owner = of.clause ?? of.policy;
      const fact = clauseFacts.get(owner) ?? makeClauseFact(book, of);
      clauseFacts.set(owner, fact);
      return fact;
    },
    isLifted: (key) => (lifted ??= listLifted(policies)).has(key),
    standingOf,
  };
  return book;
}

function listLifted(policies: readonly Policy[]): ReadonlySet<string> {
  const references = policies.flatMap(({ clauses }) =>
    clauses.flatMap((clause) => ("overrides" in clause ? clause.overrides : [])),
  );
  return new Set(references.map(({ policy, clause }) => `${policy}#${clause}`));
}
