import type { ClauseOf } from "../../model/verdict.ts";
import type { SearchSpace } from "../box.ts";
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
  readonly search: SearchSpace;
  /** The owners of clauses about which a question was too hard. */
  readonly undecided: Set<object>;
  /** The clauses of some owners, in their order. */
  readonly clausesOf: (owners: readonly object[]) => ClauseOf[];
}

/** A clause that can apply, with its norms; and its duplicates, if any, which are not listed again. */
export interface ClauseGroup {
  readonly clause: ClauseOf;
  readonly norms: readonly TimedNorm[];
  /** The clause's own, and those of its duplicates. */
  readonly owners: ReadonlySet<object>;
}

/** What all questions together may cost. Large policy sets of people need a hundredth of it. */
export const MOST_EFFORT = 50_000_000;

export function openAnalysis(policySet: PolicySet): AnalysisContext {
  const { space, norms, taxonomies } = policySet;
  const timed = createTimedSpace(
    space,
    norms.map(({ norm }) => norm.days),
  );
  const set = timeNorms(timed, policySet);
  // Both norms of an `only` have one owner.
  const clauses = new Map(set.norms.map(({ owner, clause, index }) => [owner, { clause, index }]));
  return {
    policySet,
    set,
    excuses: listExcuses(set),
    demands: compareDemands(taxonomies),
    search: { layout: timed.layout, effort: { left: MOST_EFFORT } },
    undecided: new Set(),
    clausesOf: (owners) =>
      owners
        .flatMap((owner) => clauses.get(owner) ?? [])
        .toSorted((a, b) => a.index - b.index)
        .map(({ clause }) => clause),
  };
}
