import type { Interval } from "../model/day.ts";
import type { Evidence } from "../model/duty.ts";
import type { CompiledDuty } from "./compiled-norm.ts";
import type { IndexSet } from "./index-set.ts";
import { meetsDuty } from "./meets-duty.ts";
import type { NormsOnDays } from "./norm-index.ts";
import type { PolicySet } from "./policy-set.ts";

/** Evidence that speaks of some worlds only. */
export interface ScopedEvidence {
  readonly evidence: Evidence;
  readonly box: Int32Array;
  readonly facets: readonly number[];
}

/** What all uses of a tactic have in common. */
export interface LocalContext {
  readonly days: Interval;
  /** The norms of the policies that govern the strategy. */
  readonly norms: IndexSet;
  readonly onDays: NormsOnDays;
  readonly evidence: readonly Evidence[];
  readonly scoped: readonly ScopedEvidence[];
  /** The evidence that is of a kind and value that the duty asks for; days and scope aside. */
  meeting(duty: CompiledDuty): readonly Evidence[];
}

const NO_EVIDENCE: readonly Evidence[] = [];

export function createContext(
  set: PolicySet,
  { days, norms, evidence }: Pick<LocalContext, "days" | "norms" | "evidence">,
): LocalContext {
  const known: (readonly Evidence[])[] = [];
  const meeting = ({ duty, number }: CompiledDuty): readonly Evidence[] => {
    if (evidence.length === 0) return NO_EVIDENCE;
    const found = known[number] ?? evidence.filter((item) => meetsDuty(set.taxonomies, duty, item));
    known[number] = found;
    return found;
  };
  return {
    days,
    norms,
    onDays: set.index.onDays(days),
    evidence,
    scoped: evidence.flatMap((item) => compileEvidence(set, item)),
    meeting,
  };
}

function compileEvidence(set: PolicySet, evidence: Evidence): ScopedEvidence[] {
  if (evidence.scope === undefined) return [];
  const compiled = set.space.meetScopes([evidence.scope]);
  return compiled === undefined ? [] : [{ evidence, ...compiled }];
}
