import type { Interval } from "./day.ts";
import type { Duty, Evidence } from "./duty.ts";
import type { Clause, Policy } from "./policy.ts";
import { DEFAULT_CLAUSE } from "./policy.ts";
import type { Name } from "./scope.ts";
import type { Strategy, Tactic } from "./strategy.ts";
import type { Maxim, VerdictKind } from "./verdict-kind.ts";

/** What a policy set says of one world. */
export type WorldOutcome = "permitted" | "prohibited" | "silent";

/** One facet's value in a use. */
export interface UseValue {
  readonly facet: string;
  /** The concept's id, or the name as written where no taxonomy knows it. */
  readonly concept: string;
  readonly isKnown: boolean;
  /** True where the value comes from the workspace's `assume`: it may be wrong. */
  readonly isAssumed: boolean;
  /** Where it was written: in the tactic, the strategy's defaults or the config. */
  readonly name: Name;
}

/** One combination of a tactic's values; facets in their order. */
export interface Use {
  readonly values: readonly UseValue[];
}

/** A clause of a policy; `undefined` stands for the clause that the policy's `default` adds. */
export interface ClauseOf {
  readonly policy: Policy;
  readonly clause: Clause | undefined;
}

// Every cause of every use is named by its clauses, so that the same few names would be put together over and over.
const keys = new WeakMap<Clause | Policy, string>();

/** The name of a clause across policies. */
export function clauseKey({ policy, clause }: ClauseOf): string {
  const owner = clause ?? policy;
  const key = keys.get(owner) ?? `${policy.id}#${clause?.id ?? DEFAULT_CLAUSE}`;
  keys.set(owner, key);
  return key;
}

/** A duty that is not met in some world of the use. */
export interface OpenDuty extends ClauseOf {
  readonly duty: Duty;
  /** True where it is open in every world of the use. */
  readonly isWhole: boolean;
}

export interface ProhibitingClause extends ClauseOf {
  /** True where it alone prohibits every world of the use. */
  readonly isWhole: boolean;
}

/** What stands at stake where a verdict is `depends` or `unstated`. */
export type Stake = "prohibition" | "duty";

export interface UseVerdict {
  readonly use: Use;
  readonly kind: VerdictKind;
  /** The possible outcomes of its worlds, sorted. */
  readonly outcomes: readonly WorldOutcome[];
  /** The clauses that apply in some world on some day, in the order of the policies. */
  readonly clauses: readonly ClauseOf[];
  /** Clauses that prohibit some world and are not overridden there. */
  readonly prohibiting: readonly ProhibitingClause[];
  readonly unmet: readonly OpenDuty[];
  /**
   * Where the verdict is `prohibited` or `unmet` and no clause or duty alone makes it so: clauses that do together, none
   * of which could be left out. Else empty.
   */
  readonly together: readonly ClauseOf[];
  /** The facets that decide, where the verdict is `depends` or `unstated`; else empty. */
  readonly deciding: readonly string[];
  readonly atStake: readonly Stake[];
}

export interface TacticVerdict {
  readonly strategy: Strategy;
  readonly tactic: Tactic;
  readonly kind: VerdictKind;
  /** The days that were judged. */
  readonly days: Interval;
  readonly uses: readonly UseVerdict[];
}

/** How a clause's scope and a use's value are related in one facet. */
export interface ConceptMatch {
  readonly facet: string;
  /** True where the policy's `appliesTo` names the facet, not the clause itself. */
  readonly isInherited: boolean;
  /** The name in the clause that matched. */
  readonly named: Name;
  /** The use's value; undefined where the tactic leaves the facet open. */
  readonly value: UseValue | undefined;
  /** Labels from the value up to the clause's concept, or from the clause's concept up to the value where that is broader. */
  readonly path: readonly string[];
  /**
   * `within`: every world matches; `part`: only some, since the value is broader than the clause's concept; `shared`: only
   * some, since the two have narrower concepts in common; `open`: not stated.
   */
  readonly relation: "within" | "part" | "shared" | "open";
}

export interface AppliedClause extends ClauseOf {
  readonly says: "prohibits" | "permits" | "requires";
  readonly matches: readonly ConceptMatch[];
  /** Those of the tactic's days on which it applies. */
  readonly days: readonly Interval[];
  readonly coversUse: boolean;
}

/** A prohibition and a permission that meet in some world on some day, and what decided between them. */
export interface Precedence {
  readonly prohibition: ClauseOf;
  readonly permission: ClauseOf;
  readonly winner: "prohibition" | "permission";
  readonly maxim: Maxim | "default";
  /** True where the permission covers every world of the use. */
  readonly isWhole: boolean;
  /** True where the permission names the prohibition under `overrides`, but its owner has not agreed. */
  readonly lacksConsent: boolean;
}

/** Why a piece of evidence does not meet a duty in every world. */
export type EvidenceFault = "dated-too-late" | "dated-in-future" | "expires-too-early" | "covers-part";

export interface DutyProof extends ClauseOf {
  readonly duty: Duty;
  readonly days: Interval;
  readonly isMet: boolean;
  /** Evidence of the right kind and value, and why each does not count, or not everywhere. */
  readonly evidence: readonly { readonly evidence: Evidence; readonly fault: EvidenceFault | undefined }[];
}

/** A world, as far as it matters: one concept for each facet that some clause looks at. */
export interface Witness {
  readonly outcome: WorldOutcome;
  readonly fails: boolean;
  readonly world: readonly { readonly facet: string; readonly label: string }[];
}

/** A statement that would settle a verdict: name these concepts, and no world fails. */
export type Settlement = readonly { readonly facet: string; readonly concept: string; readonly label: string }[];

/** Everything that a person needs to follow a use's verdict in the documents. */
export interface Proof {
  readonly applied: readonly AppliedClause[];
  readonly precedences: readonly Precedence[];
  /**
   * Those of one prohibition whose permission covers every world of the use, or means to override: people ask why it does
   * not help.
   */
  claimsAgainst(prohibition: ClauseOf): readonly Precedence[];
  readonly duties: readonly DutyProof[];
  readonly witnesses: readonly Witness[];
  readonly settlement: Settlement | undefined;
}
