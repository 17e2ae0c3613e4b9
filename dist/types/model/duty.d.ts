import type { Day } from "./day.js";
import type { Scope } from "./scope.js";
import type { Location } from "./source.js";
export declare const DUTY_KINDS: readonly ["approval", "disclosure", "record", "training", "consent", "control"];
export type DutyKind = (typeof DUTY_KINDS)[number];
/** A role as it is named under `owner`, `approvedBy`, `grantedBy` or `approval`: a concept of the facet `actor`. */
export interface Role {
    readonly text: string;
    readonly location: Location;
    /** The concept's id; undefined where no taxonomy knows the name. */
    readonly concept: string | undefined;
}
/** A duty of one kind; any of its values will do. For approvals `roles` says who each value is. */
export interface SingleDuty {
    readonly form: "single";
    readonly kind: DutyKind;
    readonly values: readonly string[];
    /** True where the values were written as a list, so that they can be shown as they stand. */
    readonly isList: boolean;
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
    readonly location: Location;
}
