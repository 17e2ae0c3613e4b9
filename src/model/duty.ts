import type { Day } from "./day.ts";
import type { Scope } from "./scope.ts";
import type { Location } from "./source.ts";

export const DUTY_KINDS = ["approval", "disclosure", "record", "training", "consent", "control"] as const;

export type DutyKind = (typeof DUTY_KINDS)[number];

/** A role as it is named under `owner`, `approvedBy`, `grantedBy` or `approval`: a concept of the facet `actor`. */
export interface Role {
  readonly text: string;
  readonly location: Location;
  /** The concept's id; undefined where no taxonomy knows the name. */
  readonly concept: string | undefined;
  /** Who holds it, and how to reach them, where that is written. */
  readonly name: string | undefined;
  readonly contact: string | undefined;
}

/** A duty of one kind; any of its values will do. For approvals `roles` says who each value is. */
export interface SingleDuty {
  readonly form: "single";
  readonly kind: DutyKind;
  readonly values: readonly string[];
  /** True where the values were written as a list, so that they can be shown as they stand. */
  readonly isList: boolean;
  /** Whether it was read from prose: then its values are words of ours, which nobody has written. */
  readonly isRead?: true;
  readonly roles: readonly Role[];
  readonly location: Location;
}

export interface ChoiceDuty {
  readonly form: "choice";
  readonly anyOf: readonly SingleDuty[];
  readonly location: Location;
}

export type Duty = SingleDuty | ChoiceDuty;

/** What a tactic states to show that a duty is met. */
export interface Evidence {
  readonly kind: DutyKind;
  readonly value: string;
  /** Set for approvals. */
  readonly role: Role | undefined;
  readonly on: Day | undefined;
  readonly expires: Day | undefined;
  readonly scope: Scope | undefined;
  /** Where it is on file, and at which address. */
  readonly ref: string | undefined;
  readonly url: string | undefined;
  /** How it is done. */
  readonly how: string | undefined;
  /** The person who gave it. */
  readonly by: string | undefined;
  readonly location: Location;
}
