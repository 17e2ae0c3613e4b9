import { type Box, isInside, type Layout, type SearchSpace, type Term, termOf, tryOutside, withFacet } from "../box.ts";
import { isFree } from "../deciding-facets.ts";
import type { Excuse } from "./excuse.ts";
import type { TimedNorm } from "./timed-norms.ts";

/** Norms that could excuse something, each in the same way. */
export interface ExcuseSource {
  readonly norms: readonly TimedNorm[];
  readonly excuseOf: (norm: TimedNorm) => Excuse;
}

/** Whether some worlds and days, those of a box outside others, all have an excuse. */
export interface CoverQuery {
  readonly within: Box;
  readonly without: readonly Box[];
  readonly sources: readonly ExcuseSource[];
  /** The owners of norms that give no excuse. */
  readonly gone: ReadonlySet<object>;
}

export interface Coverage {
  readonly answer: "covered" | "open" | "unknown";
  /** Where it is open: a world on a day without any excuse. */
  readonly point: Box | undefined;
  /** The excuses that were needed to see it. */
  readonly used: ReadonlySet<Excuse>;
}

/** What one question may cost: a thousand times what the questions of large policy sets do. */
const MOST_EFFORT = 2_000_000;

/**
 * Takes in one excuse after the other: some point that none of them holds yet is looked for, and then an excuse that
 * holds there. Most questions are settled by the first few points, however many excuses there are.
 */
export function findOpen(space: SearchSpace, query: CoverQuery): Coverage {
  const terms: Term[] = query.without.map(termOf);
  const used = new Set<Excuse>();
  const effort = { left: Math.min(MOST_EFFORT, space.effort.left) };
  const start = effort.left;
  for (;;) {
    const rest = tryOutside({ layout: space.layout, effort }, query.within, terms);
    const point = rest && pickPoint(space.layout, rest);
    const excuse = point && findExcuse(query, point);
    // Points that norms are held against cost about as much as terms.
    for (const { norms } of query.sources) effort.left -= norms.length;
    if (point !== undefined && excuse !== undefined && effort.left >= 0) {
      terms.push(excuse.termAt(point, query.within));
      used.add(excuse);
      continue;
    }
    space.effort.left -= start - effort.left;
    if (excuse === undefined && point !== undefined) return { answer: "open", point, used };
    return { answer: effort.left < 0 ? "unknown" : "covered", point: undefined, used };
  }
}

function findExcuse({ sources, gone }: CoverQuery, point: Box): Excuse | undefined {
  for (const source of sources) {
    for (const norm of source.norms) {
      if (!isInside(point, norm.box) || gone.has(norm.owner)) continue;
      const excuse = source.excuseOf(norm);
      if (excuse.holdsAt(point)) return excuse;
    }
  }
  return undefined;
}

/** Some worlds of a box outside others, as a box of nothing else. */
export function findWorlds(
  { layout, effort }: SearchSpace,
  within: Box,
  without: readonly Box[],
): { readonly worlds: Box | undefined; readonly isKnown: boolean } {
  if (without.length === 0) return { worlds: within, isKnown: true };
  const own = { left: Math.min(MOST_EFFORT, effort.left) };
  const start = own.left;
  const worlds = tryOutside({ layout, effort: own }, within, without.map(termOf));
  effort.left -= start - own.left;
  return { worlds, isKnown: worlds !== undefined || own.left >= 0 };
}

/** The fewest excuses' owners, in the sense that none of them can be left out, that do for all of the questions. */
export function findSufficient(
  space: SearchSpace,
  queries: readonly CoverQuery[],
  used: Iterable<Excuse>,
): readonly object[] {
  let owners = new Set([...used].map(({ owner }) => owner));
  if (owners.size < 2) return [...owners];
  const all = new Set(
    queries.flatMap(({ sources }) => sources.flatMap(({ norms }) => norms.map(({ owner }) => owner))),
  );
  for (const owner of owners) {
    const rest = new Set([...owners].filter((other) => other !== owner));
    const gone = new Set([...all].filter((other) => !rest.has(other)));
    if (queries.every((query) => findOpen(space, { ...query, gone }).answer === "covered")) owners = rest;
  }
  return [...owners];
}

/** More of the worlds and days without an excuse, around an open point. */
export function widen(layout: Layout, { within, without, sources }: CoverQuery, point: Box): Box {
  const excuses = sources.flatMap(({ norms, excuseOf }) => norms.map((norm) => excuseOf(norm)));
  const terms = [...without.map(termOf), ...excuses.map(({ widest }) => widest)];
  let widest = point;
  for (const words of layout) {
    const wider = withFacet(widest, within, words);
    if (isFree(layout, wider, terms)) widest = wider;
  }
  return widest;
}

/** One class in each facet. */
function pickPoint(layout: Layout, box: Box): Box {
  const point = box.map(() => 0);
  for (const { start, end } of layout) {
    for (let word = start; word < end; word += 1) {
      const bits = box[word] ?? 0;
      if (bits === 0) continue;
      point[word] = bits & -bits;
      break;
    }
  }
  return point;
}
