import { type Box, findOutside, type Layout, type Term, termOf, withFacet } from "../box.ts";
import { isFree } from "../deciding-facets.ts";
import type { Excuse } from "./excuse.ts";

/** Whether some worlds and days, those of a box outside others, all have an excuse. */
export interface CoverQuery {
  readonly within: Box;
  readonly without: readonly Box[];
  readonly excuses: readonly Excuse[];
}

export interface Coverage {
  /** A world on a day without any excuse; undefined where there is none. */
  readonly open: Box | undefined;
  /** The excuses that were needed to see it. */
  readonly used: readonly Excuse[];
}

/**
 * Takes in one excuse after the other: some point that none of them holds yet is looked for, and then an excuse that
 * holds there. Most questions are settled by the first few points, however many excuses there are.
 */
export function findOpen(layout: Layout, { within, without, excuses }: CoverQuery): Coverage {
  const terms: Term[] = without.map(termOf);
  const used: Excuse[] = [];
  for (;;) {
    const rest = findOutside(layout, within, terms);
    if (rest === undefined) return { open: undefined, used };
    const point = pickPoint(layout, rest);
    const excuse = excuses.find((candidate) => candidate.holdsAt(point));
    if (excuse === undefined) return { open: point, used };
    terms.push(excuse.termWithin(within));
    used.push(excuse);
  }
}

/** The fewest excuses, in the sense that none of them can be left out, that do for all of the questions. */
export function findSufficient(layout: Layout, queries: readonly CoverQuery[], used: Iterable<Excuse>): object[] {
  let owners = [...new Set([...used].map(({ owner }) => owner))];
  if (owners.length < 2) return owners;
  for (const owner of owners) {
    const rest = owners.filter((other) => other !== owner);
    const isEnough = queries.every((query) => {
      const excuses = query.excuses.filter((excuse) => rest.includes(excuse.owner));
      return findOpen(layout, { ...query, excuses }).open === undefined;
    });
    if (isEnough) owners = rest;
  }
  return owners;
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

/** More of the worlds and days without an excuse that hold an open point. */
export function widen(layout: Layout, { within, without, excuses }: CoverQuery, open: Box): Box {
  const terms = [...without.map(termOf), ...excuses.map((excuse) => excuse.termWithin(within))];
  let widest = open;
  for (const words of layout) {
    const wider = withFacet(widest, within, words);
    if (isFree(layout, wider, terms)) widest = wider;
  }
  return widest;
}
