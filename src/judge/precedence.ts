import type { Role } from "../model/duty.ts";
import type { Policy } from "../model/policy.ts";
import { clauseKey } from "../model/verdict.ts";
import { MAXIMS, type Maxim } from "../model/verdict-kind.ts";
import { isSubsetOfDays } from "./day-set.ts";
import type { Norm } from "./norm.ts";

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

export const DEFAULT_PRECEDENCE: readonly Maxim[] = MAXIMS.filter((maxim) => maxim !== "recency");

/** Asks the maxims in their order; the first that tells the two apart decides. `prohibition` is always last. */
export function rule(prohibition: ScopedNorm, permission: ScopedNorm, precedence: readonly Maxim[]): Ruling {
  const byDefault = ruleOnDefault(prohibition.norm, permission.norm);
  if (byDefault !== undefined) return { winner: byDefault, maxim: "default" };
  for (const maxim of precedence) {
    const winner = ASKED[maxim](prohibition, permission);
    if (winner !== undefined && maxim !== "prohibition") return { winner, maxim };
  }
  return { winner: "prohibition", maxim: "prohibition" };
}

/** False where no maxim can let a permission win over a policy's prohibitions: so it is with most pairs of policies. */
export function mayBeat(permission: Norm, banned: Policy): boolean {
  // All but protection and override are asked between clauses of one owner alone.
  return permission.isProtected || permission.overrides.size > 0 || haveSameOwner(permission.policy, banned);
}

/** A policy's default gives way to its own clauses, and a default permission to every prohibition. */
function ruleOnDefault(prohibition: Norm, permission: Norm): Ruling["winner"] | undefined {
  if (permission.clause === undefined) return "prohibition";
  if (prohibition.clause === undefined && prohibition.policy === permission.policy) return "permission";
  return undefined;
}

type Question = (prohibition: ScopedNorm, permission: ScopedNorm) => Ruling["winner"] | undefined;

const ASKED: Readonly<Record<Maxim, Question>> = {
  protection: ({ norm: q }, { norm: p }) => (p.isProtected && q.rank >= p.rank ? "permission" : undefined),
  authority: ({ norm: q }, { norm: p }) => (q.rank < p.rank ? "prohibition" : undefined),
  override: ({ norm: q }, { norm: p }) =>
    p.overrides.size > 0 && p.overrides.has(clauseKey(q)) && agrees(q.policy, p.policy) ? "permission" : undefined,
  specificity: (q, p) => {
    if (!haveSameOwner(q.norm.policy, p.norm.policy)) return undefined;
    if (isStrictlyNarrower(p, q)) return "permission";
    return isStrictlyNarrower(q, p) ? "prohibition" : undefined;
  },
  recency: ({ norm: q }, { norm: p }) => {
    if (!haveSameOwner(q.policy, p.policy) || q.start === p.start) return undefined;
    return p.start > q.start ? "permission" : "prohibition";
  },
  prohibition: () => "prohibition",
};

/** Nobody lifts another's ban alone: the ban's owner must share the permission's policy, own it or approve it. */
export function agrees(banned: Policy, permitting: Policy): boolean {
  if (haveSameOwner(banned, permitting)) return true;
  const { owner } = banned;
  return owner !== undefined && permitting.approvedBy.some(({ role }) => isSameRole(role, owner));
}

function haveSameOwner(a: Policy, b: Policy): boolean {
  if (a === b) return true;
  return a.owner !== undefined && b.owner !== undefined && isSameRole(a.owner, b.owner);
}

function isSameRole(a: Role, b: Role): boolean {
  return a.concept === undefined || b.concept === undefined ? a.text === b.text : a.concept === b.concept;
}

function isStrictlyNarrower(a: ScopedNorm, b: ScopedNorm): boolean {
  return isScopeWithin(a, b) && !isScopeWithin(b, a);
}

/** In every facet, and in the days of `during`, which count as one more. */
function isScopeWithin(a: ScopedNorm, b: ScopedNorm): boolean {
  if (!isSubsetOfDays(a.norm.during, b.norm.during)) return false;
  for (let word = 0; word < a.box.length; word += 1) {
    if (((a.box[word] ?? 0) & ~(b.box[word] ?? 0)) !== 0) return false;
  }
  return true;
}
