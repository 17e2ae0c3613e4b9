import type { Policy } from "../model/policy.js";
import { type Maxim } from "../model/verdict-kind.js";
import type { Norm } from "./norm.js";
/** What decided between a prohibition and a permission that apply in the same world on the same day. */
export interface Ruling {
    readonly winner: "prohibition" | "permission";
    readonly maxim: Maxim | "default";
}
/** A norm with the worlds of its scope. */
export interface ScopedNorm {
    readonly norm: Norm;
    readonly box: Int32Array;
}
export declare const DEFAULT_PRECEDENCE: readonly Maxim[];
/** Asks the maxims in their order; the first that tells the two apart decides. `prohibition` is always last. */
export declare function rule(prohibition: ScopedNorm, permission: ScopedNorm, precedence: readonly Maxim[]): Ruling;
/** False where no maxim can let a permission win over a policy's prohibitions: so it is with most pairs of policies. */
export declare function mayBeat(permission: Norm, banned: Policy): boolean;
/** Nobody lifts another's ban alone: the ban's owner must share the permission's policy, own it or approve it. */
export declare function agrees(banned: Policy, permitting: Policy): boolean;
