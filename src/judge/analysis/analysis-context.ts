import type { ClauseOf } from "../../model/verdict.ts";
import type { PolicySet } from "../policy-set.ts";
import { compareDemands, type Demands } from "./demand.ts";
import { type Excuses, listExcuses } from "./excuse.ts";
import { type TimedNorm, type TimedNorms, timeNorms } from "./timed-norms.ts";
import { createTimedSpace } from "./timed-space.ts";

/** What every part of an analysis needs. */
export interface AnalysisContext {
  readonly policySet: PolicySet;
  readonly set: TimedNorms;
  readonly excuses: Excuses;
  readonly demands: Demands;
  /** The clauses of some owners, in their order. */
  clausesOf(owners: readonly object[]): ClauseOf[];
}

/** A clause that can apply, with its norms; and its duplicates, if any, which are not listed again. */
export interface ClauseGroup {
  readonly clause: ClauseOf;
  readonly norms: readonly TimedNorm[];
  /** The clause's own, and those of its duplicates. */
  readonly owners: ReadonlySet<object>;
}

export function openAnalysis(policySet: PolicySet): AnalysisContext {
  const { space, norms, options, taxonomies } = policySet;
  const timed = createTimedSpace(
    space,
    norms.map(({ norm }) => norm.days),
  );
  const set = timeNorms(timed, { space, norms, precedence: options.precedence });
  return {
    policySet,
    set,
    excuses: listExcuses(set),
    demands: compareDemands(taxonomies),
    clausesOf: (owners) => {
      const wanted = new Set(owners);
      // Both norms of an `only` have one owner.
      const found = new Map(set.norms.flatMap(({ owner, clause }) => (wanted.has(owner) ? [[owner, clause]] : [])));
      return [...found.values()];
    },
  };
}
