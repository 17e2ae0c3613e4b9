import type { Use } from "../model/verdict.ts";
import type { ScopeBox } from "./class-space.ts";
import { addIndex, type IndexSet, keepAll, listCommon, removeIndex } from "./index-set.ts";
import type { LocalContext } from "./local-context.ts";
import type { ConceptNorms } from "./norm-index.ts";
import type { PolicySet } from "./policy-set.ts";

/** The norms that can apply to a use, as sets: by these alone most of them are judged. */
export interface ReachingNorms {
  /** Their scope shares a world with the use, and they hold on one of its days. */
  readonly reaching: IndexSet;
  /** Those of which no exception holds the whole use. */
  readonly live: IndexSet;
  /** Live norms of which an exception holds a part of the use. */
  readonly holed: IndexSet;
  /** Those whose scope holds the whole use, exceptions aside. */
  readonly covering: IndexSet;
}

export function findReaching(set: PolicySet, context: LocalContext, concepts: readonly ConceptNorms[]): ReachingNorms {
  const reaching = context.norms.slice();
  keepAll(reaching, context.onDays.some);
  const covering = reaching.slice();
  for (let facet = 0; facet < concepts.length; facet += 1) {
    const concept = concepts[facet];
    if (concept === undefined || concept.isIdle) continue;
    keepAll(reaching, concept.reaching);
    keepAll(covering, concept.covering);
  }
  const live = reaching.slice();
  const holed = set.index.none.slice();
  for (const index of listCommon(reaching, set.index.withExceptions)) {
    for (const exception of set.norms[index]?.unless ?? []) {
      const part = relateScope(set, concepts, exception);
      if (part === "whole") removeIndex(live, index);
      if (part === "part") addIndex(holed, index);
    }
  }
  keepAll(holed, live);
  return { reaching, live, holed, covering };
}

/** What the use has in each facet of the policy set. */
export function listConcepts(set: PolicySet, use: Use): ConceptNorms[] {
  const concepts = set.index.whole.slice();
  for (const { facet, concept, isKnown } of use.values) {
    const index = set.space.numberOf(facet);
    if (index !== undefined) concepts[index] = set.index.ofConcept(index, isKnown ? concept : undefined);
  }
  return concepts;
}

/** Whether a scope holds the whole use, a part of it, or nothing. */
export function relateScope(
  { space }: PolicySet,
  concepts: readonly ConceptNorms[],
  { box, facets }: ScopeBox,
): "whole" | "part" | "nothing" {
  let isWhole = true;
  for (const facet of facets) {
    const classes = concepts[facet]?.classes ?? NO_CLASSES;
    const start = space.words[facet]?.start ?? 0;
    let common = 0;
    for (let word = 0; word < classes.length; word += 1) {
      const bits = classes[word] ?? 0;
      const inside = bits & (box[start + word] ?? 0);
      common |= inside;
      if (inside !== (bits | 0)) isWhole = false;
    }
    if (common === 0) return "nothing";
  }
  return isWhole ? "whole" : "part";
}

const NO_CLASSES = new Uint32Array(0);
