import type { Policy } from "../model/policy.ts";
import type { Maxim } from "../model/verdict-kind.ts";
import type { Words } from "./box.ts";
import type { CompiledNorm } from "./compiled-norm.ts";
import { mayBeat } from "./precedence.ts";
import type { RulingOn } from "./rulings.ts";

/** For a prohibition the permissions that beat it wherever they meet, in the order of the norms. */
export type BeatingPermissions = (prohibition: CompiledNorm) => readonly CompiledNorm[];

interface Judge {
  readonly precedence: readonly Maxim[];
  readonly rulingOn: RulingOn;
}

/** Worked out for a prohibition when some use first asks. */
export function findBeating(
  words: readonly Words[],
  norms: readonly CompiledNorm[],
  { precedence, rulingOn }: Judge,
): BeatingPermissions {
  const isRecencyAsked = precedence.includes("recency");
  // For most pairs specificity alone could let the permission win: a test of the scopes goes before all questions.
  const mustBeNarrower = ({ norm: q }: CompiledNorm, { norm: p }: CompiledNorm): boolean =>
    !isRecencyAsked && q.clause !== undefined && !p.isProtected && p.overrides.size === 0;
  const permissions = norms.filter(({ norm }) => norm.says === "permits");
  const byPolicy = new Map<Policy, readonly CompiledNorm[]>();
  const known: (readonly CompiledNorm[])[] = [];
  const candidatesAgainst = (policy: Policy): readonly CompiledNorm[] => {
    const candidates = byPolicy.get(policy) ?? permissions.filter(({ norm }) => mayBeat(norm, policy));
    byPolicy.set(policy, candidates);
    return candidates;
  };
  return (prohibition) => {
    const beating =
      known[prohibition.index] ??
      candidatesAgainst(prohibition.norm.policy).filter(
        (permission) =>
          // Where the two share no world, nobody asks who wins.
          (mustBeNarrower(prohibition, permission)
            ? isInside(permission.box, prohibition.box)
            : sharesWorld(words, prohibition.box, permission.box)) &&
          rulingOn(prohibition, permission).winner === "permission",
      );
    known[prohibition.index] = beating;
    return beating;
  };
}

function isInside(inner: Int32Array, outer: Int32Array): boolean {
  for (let word = 0; word < inner.length; word += 1) {
    if (((inner[word] ?? 0) & ~(outer[word] ?? 0)) !== 0) return false;
  }
  return true;
}

function sharesWorld(words: readonly Words[], a: Int32Array, b: Int32Array): boolean {
  for (const { start, end } of words) {
    let common = 0;
    for (let word = start; word < end; word += 1) common |= (a[word] ?? 0) & (b[word] ?? 0);
    if (common === 0) return false;
  }
  return true;
}
