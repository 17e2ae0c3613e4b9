import type { Day } from "../model/day.ts";
import type { Strategy } from "../model/strategy.ts";
import type { Waiver } from "../model/waiver.ts";
import type { TaxonomySet } from "../taxonomy/taxonomy-set.ts";
import { clauseFingerprint } from "./clause-fingerprint.ts";
import { listWaiverFaults, type WaiverFault } from "./waiver-faults.ts";

/** A waiver, and what is against it. */
export interface JudgedWaiver {
  readonly waiver: Waiver;
  /** Empty where it holds. */
  readonly faults: readonly WaiverFault[];
  /** What its clause means now. */
  readonly fingerprint: string;
}

/** The waivers of each tactic of a strategy that has any: by the tactics' ids, and then by their own. */
export type WaiverBook = ReadonlyMap<string, readonly JudgedWaiver[]>;

export function judgeWaivers(
  waivers: readonly Waiver[],
  strategy: Strategy,
  { taxonomies, today }: { readonly taxonomies: TaxonomySet; readonly today: Day },
): WaiverBook {
  const book = new Map<string, JudgedWaiver[]>();
  const own = waivers.filter((waiver) => waiver.strategy.value === strategy.id);
  for (const waiver of own.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const fingerprint = clauseFingerprint(waiver.of);
    const faults = listWaiverFaults(waiver, { taxonomies, strategy, today, fingerprint });
    const known = book.get(waiver.tactic.value) ?? [];
    known.push({ waiver, faults, fingerprint });
    book.set(waiver.tactic.value, known);
  }
  return book;
}
