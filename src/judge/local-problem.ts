import type { Interval } from "../model/day.ts";
import type { Evidence } from "../model/duty.ts";
import type { Use } from "../model/verdict.ts";
import { type Bits, intersects, isSubset, keepBits, listBits } from "../taxonomy/bits.ts";
import { BLOCK_BITS, type Box, type Layout, type Slots } from "./box.ts";
import type { ClassScope } from "./class-space.ts";
import { clipDays, type DaySet } from "./day-set.ts";
import type { CompiledNorm, PolicySet } from "./policy-set.ts";

/** A facet in which some clause tells the use's worlds apart. */
export interface LocalFacet {
  readonly index: number;
  readonly facet: string;
  readonly isStated: boolean;
  readonly slots: Slots;
  /** Sets of classes that no clause tells apart, in the order of the bits of a box. */
  readonly blocks: readonly Bits[];
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
 * All that matters for one use, in a space as small as its clauses allow: facets in which they all agree are gone,
 * and values that none of them tells apart are one block.
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

export function createLocalProblem(
  set: PolicySet,
  use: Use,
  context: { readonly days: Interval; readonly norms: Bits; readonly evidence: readonly Evidence[] },
): LocalProblem {
  const reaching = findReaching(set, use, context);
  const scopes = context.evidence.flatMap((evidence) => {
    const scope = evidence.scope === undefined ? undefined : set.space.meetScopes([evidence.scope]);
    return scope === undefined ? [] : [{ evidence, scope }];
  });
  const facets = listLocalFacets(set, use, [
    ...reaching.flatMap(({ compiled }) => [compiled.scope, ...compiled.unless]),
    ...scopes.map(({ scope }) => scope),
  ]);
  const size = facets.at(-1)?.slots.end ?? 0;
  const toBox = (scope: ClassScope): Box => boxOf(facets, size, scope);
  return {
    use,
    days: context.days,
    facets,
    layout: facets.map(({ slots }) => slots),
    full: toBox([]),
    norms: reaching.map(({ compiled, days }) => ({
      compiled,
      days,
      box: toBox(compiled.scope),
      unless: compiled.unless.filter((scope) => reaches(set, use, scope)).map(toBox),
    })),
    evidence: scopes
      .filter(({ scope }) => reaches(set, use, scope))
      .map(({ evidence, scope }) => ({ evidence, box: toBox(scope) })),
  };
}

/** The norms whose scope shares a world with the use and which hold on one of its days. */
function findReaching(
  set: PolicySet,
  use: Use,
  { days, norms }: { readonly days: Interval; readonly norms: Bits },
): { readonly compiled: CompiledNorm; readonly days: DaySet }[] {
  const candidates = Uint32Array.from(norms);
  for (const { facet, concept, isKnown } of use.values) {
    const index = set.space.numberOf(facet);
    if (index !== undefined) keepBits(candidates, set.normsReaching(index, isKnown ? concept : undefined));
  }
  return listBits(candidates).flatMap((index) => {
    const compiled = set.norms[index];
    if (compiled === undefined) return [];
    const clipped = clipDays(compiled.norm.days, days);
    return clipped.length === 0 ? [] : [{ compiled, days: clipped }];
  });
}

function reaches(set: PolicySet, use: Use, scope: ClassScope): boolean {
  return use.values.every(({ facet, concept, isKnown }) => {
    const index = set.space.numberOf(facet);
    const bits = index === undefined ? undefined : scope[index];
    return (
      bits === undefined ||
      index === undefined ||
      intersects(bits, set.space.classesOf(index, isKnown ? concept : undefined))
    );
  });
}

function listLocalFacets(set: PolicySet, use: Use, scopes: readonly ClassScope[]): LocalFacet[] {
  const facets: LocalFacet[] = [];
  let start = 0;
  for (const [index, { facet, all, count }] of set.space.facets.entries()) {
    if (count === 1) continue;
    const value = use.values.find((candidate) => candidate.facet === facet);
    const worlds = value === undefined ? all : set.space.classesOf(index, value.isKnown ? value.concept : undefined);
    const cutting = new Set<Bits>();
    for (const scope of scopes) {
      const bits = scope[index];
      if (bits !== undefined && !cutting.has(bits) && !isSubset(worlds, bits)) cutting.add(bits);
    }
    if (cutting.size === 0) continue;
    const blocks = splitBlocks(worlds, cutting);
    const slots = { start, end: start + Math.ceil(blocks.length / BLOCK_BITS) };
    facets.push({ index, facet, isStated: value !== undefined, slots, blocks });
    start = slots.end;
  }
  return facets;
}

function splitBlocks(worlds: Bits, cutting: Iterable<Bits>): Bits[] {
  let blocks: Bits[] = [worlds];
  for (const set of cutting) {
    blocks = blocks.flatMap((block) => {
      if (isSubset(block, set) || !intersects(block, set)) return [block];
      return [block.map((word, i) => word & (set[i] ?? 0)), block.map((word, i) => word & ~(set[i] ?? 0))];
    });
  }
  return blocks;
}

function boxOf(facets: readonly LocalFacet[], size: number, scope: ClassScope): Box {
  const box = Array.from({ length: size }, () => 0);
  for (const { index, slots, blocks } of facets) {
    const bits = scope[index];
    for (const [number, block] of blocks.entries()) {
      if (bits !== undefined && !isSubset(block, bits)) continue;
      const slot = slots.start + Math.floor(number / BLOCK_BITS);
      box[slot] = (box[slot] ?? 0) | (1 << (number % BLOCK_BITS));
    }
  }
  return box;
}
