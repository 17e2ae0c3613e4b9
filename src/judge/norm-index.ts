import type { Interval } from "../model/day.ts";
import { type Bits, listBits } from "../taxonomy/bits.ts";
import type { ClassSpace } from "./class-space.ts";
import type { CompiledNorm } from "./compiled-norm.ts";
import { addAll, addIndex, createIndexSet, hasIndex, type IndexSet, keepAll } from "./index-set.ts";

/** What one concept of a facet has to do with the norms. */
export interface ConceptNorms {
  /** Its classes in the facet. */
  readonly classes: Bits;
  readonly isOneClass: boolean;
  /** True where no norm tells the facet's concepts apart: then all norms reach and cover it. */
  readonly isIdle: boolean;
  /** The norms whose scope shares an atom with it. */
  readonly reaching: IndexSet;
  /** The norms whose scope holds all of it. */
  readonly covering: IndexSet;
}

/** The norms that hold on some, and those that hold on all of some days. */
export interface NormsOnDays {
  readonly some: IndexSet;
  readonly all: IndexSet;
}

/** Finds norms by what is asked of them, so that judging a use looks only at those that can apply to it. */
export interface NormIndex {
  readonly none: IndexSet;
  readonly prohibitions: IndexSet;
  readonly permissions: IndexSet;
  readonly withDuties: IndexSet;
  readonly withExceptions: IndexSet;
  /** The protected permissions: where they apply, duties of others can fall away. */
  readonly reliefs: IndexSet;
  /** For each facet the norms that leave something out in it. */
  readonly byFacet: readonly IndexSet[];
  /** For each facet what holds where a use leaves it open. */
  readonly whole: readonly ConceptNorms[];
  /** The norms of some policies. */
  ofPolicies(policies: readonly string[] | undefined): IndexSet;
  onDays(days: Interval): NormsOnDays;
  /** By a concept's id; undefined where the name is unknown (the root's own atom). */
  ofConcept(facet: number, concept: string | undefined): ConceptNorms;
}

export function indexNorms(space: ClassSpace, norms: readonly CompiledNorm[]): NormIndex {
  const select = (isSelected: (norm: CompiledNorm) => boolean): IndexSet => {
    const selected = createIndexSet(norms.length);
    for (const norm of norms) if (isSelected(norm)) addIndex(selected, norm.index);
    return selected;
  };
  const byPolicies = new Map<string, IndexSet>();
  const byDays = new Map<string, NormsOnDays>();
  const byConcept = space.facets.map(() => new Map<string | undefined, ConceptNorms>());
  const byClass = space.facets.map((_, facet) => indexClasses(space, norms, facet));
  return {
    none: createIndexSet(norms.length),
    prohibitions: select(({ norm }) => norm.says === "prohibits"),
    permissions: select(({ norm }) => norm.says === "permits"),
    withDuties: select(({ duties }) => duties.length > 0),
    withExceptions: select(({ unless }) => unless.length > 0),
    reliefs: select(({ norm }) => norm.isProtected),
    byFacet: space.facets.map((_, facet) => select(({ facets }) => facets.includes(facet))),
    whole: byClass.map((classes, facet) => meetClasses(classes, wholeFacet(space, facet))),
    ofPolicies: (policies) =>
      recall(byPolicies, policies?.join("#") ?? "", () =>
        select(({ norm }) => policies === undefined || policies.includes(norm.policy.id)),
      ),
    onDays: (days) =>
      recall(byDays, `${days.from}/${days.to}`, () => ({
        some: select(({ norm }) => norm.days.some(({ from, to }) => from <= days.to && days.from <= to)),
        all: select(({ norm }) => norm.days.some(({ from, to }) => from <= days.from && days.to <= to)),
      })),
    ofConcept: (facet, concept) => {
      const known = byConcept[facet];
      let found = known?.get(concept);
      if (found === undefined) {
        found = meetClasses(byClass[facet] ?? [], space.classesOf(facet, concept));
        known?.set(concept, found);
      }
      return found;
    },
  };
}

function recall<K, V>(known: Map<K, V>, key: K, make: () => V): V {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}

function wholeFacet(space: ClassSpace, facet: number): Bits {
  const { start, end } = space.words[facet] ?? { start: 0, end: 0 };
  return Uint32Array.from(space.everything.subarray(start, end));
}

function meetClasses(byClass: readonly IndexSet[], classes: Bits): ConceptNorms {
  const [first, ...others] = listBits(classes);
  const reaching = first === undefined ? [] : (byClass[first]?.slice() ?? []);
  const covering = reaching.slice();
  for (const other of others) {
    const holding = byClass[other];
    if (holding === undefined) continue;
    addAll(reaching, holding);
    keepAll(covering, holding);
  }
  return { classes, isOneClass: others.length === 0, isIdle: byClass.length === 1, reaching, covering };
}

/** For each class of a facet, the norms whose scope holds it. */
function indexClasses(space: ClassSpace, norms: readonly CompiledNorm[], facet: number): number[][] {
  const count = space.facets[facet]?.count ?? 1;
  const { start, end } = space.words[facet] ?? { start: 0, end: 0 };
  // Most norms do not name the facet: they are in each class.
  const everywhere = createIndexSet(norms.length);
  for (const { facets, index } of norms) if (!facets.includes(facet)) addIndex(everywhere, index);
  const byClass = Array.from({ length: count }, () => everywhere.slice());
  for (const { box, index } of norms) {
    if (hasIndex(everywhere, index)) continue;
    for (const number of listBits(Uint32Array.from(box.subarray(start, end)))) {
      const holding = byClass[number];
      if (holding !== undefined) addIndex(holding, index);
    }
  }
  return byClass;
}
