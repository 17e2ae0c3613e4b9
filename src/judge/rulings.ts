import type { Policy } from "../model/policy.ts";
import { clauseKey } from "../model/verdict.ts";
import type { Maxim } from "../model/verdict-kind.ts";
import type { CompiledNorm } from "./compiled-norm.ts";
import { type Ruling, rule } from "./precedence.ts";

/** What decides where a prohibition and a permission meet. */
export type RulingOn = (prohibition: CompiledNorm, permission: CompiledNorm) => Ruling;

/**
 * Rules on norms of one set. Several stages ask about the same pairs, and in a set of a thousand prohibitions and a thousand
 * permissions there are a million: so each pair of kinds is ruled on once, where all that maxims ask of two norms of a
 * kind is the same. Only an override speaks of one prohibition alone.
 */
export function createRulings(norms: readonly CompiledNorm[], precedence: readonly Maxim[]): RulingOn {
  let kinds: NormKinds | undefined;
  const given: Ruling[] = [];
  // By the prohibition's kind, then the permission's: one more than the ruling's place among those given.
  const known: Uint8Array[] = [];
  return (prohibition, permission) => {
    kinds ??= numberKinds(norms);
    const { keys, numbers, count } = kinds;
    const { overrides } = permission.norm;
    if (overrides.size > 0 && overrides.has(keys[prohibition.index] ?? ""))
      return rule(prohibition, permission, precedence);
    const kind = numbers[prohibition.index] ?? 0;
    const other = numbers[permission.index] ?? 0;
    const row = (known[kind] ??= new Uint8Array(count));
    const found = given[(row[other] ?? 0) - 1];
    if (found !== undefined) return found;
    const ruling = rule(prohibition, permission, precedence);
    const same = given.findIndex(({ winner, maxim }) => winner === ruling.winner && maxim === ruling.maxim);
    row[other] = same === -1 ? given.push(ruling) : same + 1;
    return ruling;
  };
}

interface NormKinds {
  /** By the norm's index: how an override names it, and the number of its kind. */
  readonly keys: readonly string[];
  readonly numbers: readonly number[];
  readonly count: number;
}

function numberKinds(norms: readonly CompiledNorm[]): NormKinds {
  const policies = new Map<Policy, number>();
  const kinds = new Map<string, number>();
  const numbers = norms.map(({ norm, box }) => {
    const { policy, clause, isProtected, rank, start, during } = norm;
    const owner = policies.get(policy) ?? policies.size;
    policies.set(policy, owner);
    const days = during.map(({ from, to }) => `${from}/${to}`).join();
    const kind = [owner, clause === undefined, isProtected, rank, start, days, box.join()].join("|");
    const number = kinds.get(kind) ?? kinds.size;
    kinds.set(kind, number);
    return number;
  });
  return { keys: norms.map(({ norm }) => clauseKey(norm)), numbers, count: kinds.size };
}
