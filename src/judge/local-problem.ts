import type { Interval } from "../model/day.ts";
import type { Evidence } from "../model/duty.ts";
import type { Use } from "../model/verdict.ts";
import { type Bits, keepBits, listBits } from "../taxonomy/bits.ts";
import type { Box, Layout, Words } from "./box.ts";
import { clipToStretch, type DaySet } from "./day-set.ts";
import type { CompiledNorm, PolicySet } from "./policy-set.ts";

/** A facet in which some clause tells the use's worlds apart. */
export interface LocalFacet {
  /** Its number among the facets of the policy set. */
  readonly index: number;
  readonly facet: string;
  readonly isStated: boolean;
  readonly words: Words;
  /** The class of the first bit of each word. */
  readonly firstClasses: readonly number[];
}

/** A norm that can apply to the use. */
export interface LocalNorm {
  readonly compiled: CompiledNorm;
  readonly box: Box;
  readonly unless: readonly Box[];
  /** Those of the tactic's days on which it holds. */
  readonly days: DaySet;
}

/** Evidence, and the worlds that it speaks of. */
export interface LocalEvidence {
  readonly evidence: Evidence;
  readonly box: Box;
}

/**
 * All that matters for one use, in a space as small as its clauses allow: facets in which they all agree are left out,
 * and so are the words of the classes that the use cannot have.
 */
export interface LocalProblem {
  readonly use: Use;
  readonly days: Interval;
  readonly facets: readonly LocalFacet[];
  readonly layout: Layout;
  /** All worlds of the use. */
  readonly full: Box;
  readonly norms: readonly LocalNorm[];
  readonly evidence: readonly LocalEvidence[];
}

export interface LocalContext {
  readonly days: Interval;
  /** The norms of the policies that govern the strategy. */
  readonly norms: Bits;
  readonly evidence: readonly Evidence[];
}

const NONE: readonly Box[] = [];

export function createLocalProblem(set: PolicySet, use: Use, context: LocalContext): LocalProblem {
  const worlds = listWorlds(set, use);
  const reaching = findReaching(set, use, context.norms);
  const scoped = listScopedEvidence(set, context.evidence);
  const facets = listLocalFacets(set, { use, worlds }, markFacets(set, [...reaching, ...scoped]));
  const words = facets.flatMap(({ index, firstClasses }) => {
    const start = set.space.words[index]?.start ?? 0;
    return firstClasses.map((first) => start + (first >>> 5));
  });
  const layout = facets.map((facet) => facet.words);
  const full = words.map((word) => worlds[word] ?? 0);
  const cut = (box: Int32Array): Box => {
    const local = full.slice();
    for (let i = 0; i < local.length; i += 1) local[i] = (local[i] ?? 0) & (box[words[i] ?? 0] ?? 0);
    return local;
  };
  const cutReaching = (boxes: readonly Int32Array[]): readonly Box[] =>
    boxes.length === 0 ? NONE : boxes.filter((box) => reaches(set, worlds, box)).map(cut);
  const stretch = [context.days] as const;
  const norms: LocalNorm[] = [];
  for (const compiled of reaching) {
    const days = clipToStretch(compiled.norm.days, stretch);
    if (days.length > 0) norms.push({ compiled, days, box: cut(compiled.box), unless: cutReaching(compiled.unless) });
  }
  return {
    use,
    days: context.days,
    facets,
    layout,
    full,
    norms,
    evidence: scoped.flatMap(({ evidence, box }) => cutReaching([box]).map((local) => ({ evidence, box: local }))),
  };
}

/** The classes that the use can have in each facet, as words of the whole space. */
function listWorlds(set: PolicySet, use: Use): Int32Array {
  const worlds = set.space.everything.slice();
  for (const { facet, concept, isKnown } of use.values) {
    const index = set.space.numberOf(facet);
    const words = index === undefined ? undefined : set.space.words[index];
    if (index === undefined || words === undefined) continue;
    worlds.set(set.space.classesOf(index, isKnown ? concept : undefined), words.start);
  }
  return worlds;
}

/** The norms whose scope shares a world with the use. */
function findReaching(set: PolicySet, use: Use, norms: Bits): CompiledNorm[] {
  const candidates = norms.slice();
  for (const { facet, concept, isKnown } of use.values) {
    const index = set.space.numberOf(facet);
    if (index !== undefined) keepBits(candidates, set.normsReaching(index, isKnown ? concept : undefined));
  }
  const reaching: CompiledNorm[] = [];
  for (const index of listBits(candidates)) {
    const norm = set.norms[index];
    if (norm !== undefined) reaching.push(norm);
  }
  return reaching;
}

interface ScopedEvidence {
  readonly evidence: Evidence;
  readonly box: Int32Array;
  readonly facets: readonly number[];
}

function listScopedEvidence(set: PolicySet, list: readonly Evidence[]): ScopedEvidence[] {
  return list.flatMap((evidence) => {
    if (evidence.scope === undefined) return [];
    const compiled = set.space.meetScopes([evidence.scope]);
    return compiled === undefined ? [] : [{ evidence, ...compiled }];
  });
}

/** True where a box shares a world with the use. */
function reaches(set: PolicySet, worlds: Int32Array, box: Int32Array): boolean {
  return set.space.words.every(({ start, end }) => {
    for (let word = start; word < end; word += 1) if (((worlds[word] ?? 0) & (box[word] ?? 0)) !== 0) return true;
    return false;
  });
}

/** Which facets some scope names: 1 at their numbers. */
function markFacets(set: PolicySet, scopes: readonly { readonly facets: readonly number[] }[]): Uint8Array {
  const marks = new Uint8Array(set.space.facets.length);
  for (const { facets } of scopes) for (const facet of facets) marks[facet] = 1;
  return marks;
}

/** The facets that some scope names and in which the use leaves more than one class. */
function listLocalFacets(
  set: PolicySet,
  { use, worlds }: { readonly use: Use; readonly worlds: Int32Array },
  named: Uint8Array,
): LocalFacet[] {
  const facets: LocalFacet[] = [];
  let start = 0;
  for (const [index, { facet }] of set.space.facets.entries()) {
    const words = set.space.words[index];
    if (words === undefined || named[index] !== 1 || isSingleClass(worlds, words)) continue;
    const firstClasses: number[] = [];
    for (let word = words.start; word < words.end; word += 1) {
      if (worlds[word] !== 0) firstClasses.push((word - words.start) * 32);
    }
    const isStated = use.values.some((value) => value.facet === facet);
    facets.push({ index, facet, isStated, words: { start, end: start + firstClasses.length }, firstClasses });
    start += firstClasses.length;
  }
  return facets;
}

/** Where the use has one class alone, every norm that reaches it covers it. */
function isSingleClass(worlds: Int32Array, { start, end }: Words): boolean {
  let found = 0;
  for (let word = start; word < end; word += 1) {
    const bits = worlds[word] ?? 0;
    if (bits === 0) continue;
    if (found !== 0 || (bits & (bits - 1)) !== 0) return false;
    found = bits;
  }
  return true;
}
