import type { Day } from "../../model/day.ts";
import type { Policy } from "../../model/policy.ts";
import type { Scope } from "../../model/scope.ts";
import type { Tactic } from "../../model/strategy.ts";
import type { ClauseOf } from "../../model/verdict.ts";
import type { Fact } from "../../rule/fact-types.ts";
import type { TaxonomySet } from "../../taxonomy/taxonomy-set.ts";

/** The facts of a workspace's policies, each made once. */
export interface FactBook {
  readonly taxonomies: TaxonomySet;
  readonly today: Day;
  /** Values for facets that neither a tactic nor its strategy states. */
  readonly assume: Scope | undefined;
  /** All texts of it are empty where there is no policy. */
  readonly policy: (policy: Policy | undefined) => Fact<"Policy">;
  readonly clause: (of: ClauseOf | undefined) => Fact<"Clause">;
  readonly isLifted: (clauseKey: string) => boolean;
  readonly standingOf: (of: ClauseOf) => ClauseStanding;
}

/** The facts of one strategy and its judged tactics; they are let go with it. */
export interface StrategyFacts {
  readonly book: FactBook;
  readonly strategy: Fact<"Strategy">;
  tactic(tactic: Tactic): Fact<"Tactic">;
}

/** What the analysis of the policies says of a clause. */
export type ClauseStanding = Pick<
  Fact<"Clause">,
  "neverApplies" | "whyNever" | "isShadowed" | "shadowedBy" | "isIdle" | "prohibitedAlternatives"
>;

export const PLAIN_STANDING: ClauseStanding = {
  neverApplies: false,
  whyNever: "",
  isShadowed: false,
  shadowedBy: "",
  isIdle: false,
  prohibitedAlternatives: [],
};
