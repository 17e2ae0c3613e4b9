import type { Day } from "../../model/day.ts";
import type { DatedWorld } from "../../model/policy-analysis.ts";
import { type Box, isInsideFacet } from "../box.ts";
import type { FacetClasses } from "../class-space.ts";
import type { PolicySet } from "../policy-set.ts";
import type { Statement } from "../statements.ts";
import type { TimedSpace } from "./timed-space.ts";

/**
 * One of the worlds of a box on one of its days, as people would name it: a facet of which the box leaves nothing out is
 * not worth a word, and what clauses name themselves says more than what lies below it.
 */
export function describeWorld(set: Pick<PolicySet, "statements">, timed: TimedSpace, box: Box): DatedWorld {
  const { layout, facets, full, space, axis } = timed;
  const world = facets.flatMap((facet, index) => {
    const words = layout[index];
    const classes = space.facets[facet];
    if (words === undefined || classes === undefined || isInsideFacet(full, box, words)) return [];
    const bits = box.slice(words.start, words.end);
    const held = set.statements(facet, undefined).filter((statement) => isWithin(statement.classes, bits));
    return [{ facet: classes.facet, label: findBroadest(classes, held)?.label ?? describeRest(classes, bits) }];
  });
  const words = layout.at(-1);
  const isAnyDay = words === undefined || isInsideFacet(full, box, words);
  return { world, day: isAnyDay ? undefined : pickDay(axis.stretches, box.slice(words.start)) };
}

/** The first of which nothing broader is among them: of TikTok and its stories, TikTok. */
function findBroadest({ taxonomy }: FacetClasses, statements: readonly Statement[]): Statement | undefined {
  const held = new Set(statements.map(({ concept }) => taxonomy?.byId.get(concept)?.index));
  return statements.find(
    ({ concept }) => taxonomy?.byId.get(concept)?.broader.some((above) => held.has(above)) !== true,
  );
}

function isWithin(classes: Uint32Array, bits: Box): boolean {
  return classes.every((word, index) => (word & ~(bits[index] ?? 0)) === 0);
}

/** No concept lies within the box: what is meant is something else of a concept's kind. */
function describeRest({ facet, taxonomy, classOf }: FacetClasses, bits: Box): string {
  const found = taxonomy?.concepts.find(({ index }) => {
    const number = classOf[index] ?? 0;
    return ((bits[number >>> 5] ?? 0) & (1 << (number & 31))) !== 0;
  });
  if (found === undefined || found.index === 0) return `something that the taxonomy of ${facet} does not list`;
  return `some other ${found.label}`;
}

/** The first day of the first stretch; of one without a beginning the last. */
function pickDay(stretches: TimedSpace["axis"]["stretches"], bits: Box): Day | undefined {
  const held = stretches.filter((_, index) => ((bits[index >>> 5] ?? 0) & (1 << (index & 31))) !== 0);
  const begun = held.find(({ from }) => Number.isFinite(from));
  return begun?.from ?? held[0]?.to;
}
