import type { Day } from "./day.ts";
import type { ClauseReference } from "./policy.ts";
import type { Scope } from "./scope.ts";
import type { ClauseOf } from "./verdict.ts";

/** One world on one day, as far as it matters: a concept for each facet in which not just anything will do. */
export interface DatedWorld {
  readonly world: readonly { readonly facet: string; readonly label: string }[];
  /** Undefined where every day will do. */
  readonly day: Day | undefined;
}

/** A prohibition and a permission that both apply in some world on some day. */
export interface MeetingPair {
  readonly prohibition: ClauseOf;
  readonly permission: ClauseOf;
  readonly witness: DatedWorld;
  /** Pairs of the same kind and the same clause that are not listed, since there are too many: said of the last that is. */
  readonly others: number;
}

/** A clause that could be taken away without a change to the outcome or the duties of any world on any day. */
export interface ShadowedClause {
  readonly shadowed: ClauseOf;
  /** The clauses because of which that is so: without any of these, their effect would be missed. */
  readonly by: readonly ClauseOf[];
}

/** Two clauses that say the same and could take each other's place. */
export interface DuplicateClause {
  /** The one that comes later. */
  readonly duplicate: ClauseOf;
  readonly original: ClauseOf;
}

/** An exception that takes nothing out of what its clause speaks of, or all of it. */
export interface OddException {
  readonly clause: ClauseOf;
  /** One of `unless`; for `only` it can be what is reserved, which is an exception as well. */
  readonly exception: Scope;
  readonly takes: "nothing" | "everything";
}

/** A clause that applies in no world on any day. */
export interface NeverApplyingClause {
  readonly clause: ClauseOf;
  /** No day is its own; its scope shares no world with what it inherits; its exceptions leave nothing of it. */
  readonly because: "no-day" | "empty-scope" | "exceptions";
}

/** A permission that names a prohibition under `overrides` to which that one's owner has not agreed. */
export interface UnagreedOverride {
  readonly permission: ClauseOf;
  readonly prohibition: ClauseOf;
  readonly reference: ClauseReference;
}

/** What a clause offers instead is prohibited as well, in every world. */
export interface ProhibitedAlternative {
  readonly clause: ClauseOf;
  readonly alternative: Scope;
  /** The clauses that prohibit it, together. */
  readonly by: readonly ClauseOf[];
}

/** A requirement of what is prohibited anyway. */
export interface IdleRequirement {
  readonly requirement: ClauseOf;
  /** The clauses that prohibit all that it speaks of, together. */
  readonly by: readonly ClauseOf[];
}

/** What shows in a policy set by itself, over all worlds and all days. All lists are in the order of the clauses. */
export interface PolicyAnalysis {
  /** Only the last maxim decides between the two, and the prohibition reaches all that the permission permits. */
  readonly contradictions: readonly MeetingPair[];
  /** Only the last maxim decides between the two, something of the permission is left, and both name tools, or tactics. */
  readonly crossings: readonly MeetingPair[];
  /** The same of clauses that are about different things. */
  readonly overlaps: readonly MeetingPair[];
  /** The permission wins because it is narrower, and neither clause names the other. */
  readonly undeclared: readonly MeetingPair[];
  readonly shadowed: readonly ShadowedClause[];
  readonly duplicates: readonly DuplicateClause[];
  readonly oddExceptions: readonly OddException[];
  readonly neverApplying: readonly NeverApplyingClause[];
  readonly idleRequirements: readonly IdleRequirement[];
  readonly unagreed: readonly UnagreedOverride[];
  readonly prohibitedAlternatives: readonly ProhibitedAlternative[];
  /** Clauses of which something could not be decided: there may be more to find. */
  readonly undecided: readonly ClauseOf[];
}
