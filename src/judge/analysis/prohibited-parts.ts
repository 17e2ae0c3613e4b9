import type { IdleRequirement, ProhibitedAlternative } from "../../model/policy-analysis.ts";
import type { Scope } from "../../model/scope.ts";
import type { ClauseOf } from "../../model/verdict.ts";
import { type Box, findInside } from "../box.ts";
import type { AnalysisContext } from "./analysis-context.ts";
import { findOpen, findSufficient } from "./cover.ts";
import type { TimedNorm } from "./timed-norms.ts";

/** Requirements that apply only where the outcome is prohibited. */
export function listIdleRequirements(context: AnalysisContext): IdleRequirement[] {
  return context.set.norms.flatMap((norm) => {
    const { box, unless, clause } = norm;
    if (norm.compiled.norm.says !== "requires") return [];
    if (findInside(context.set.timed.layout, { box, holes: unless }) === undefined) return [];
    const by = findProhibiting(context, box, unless);
    return by === undefined ? [] : [{ requirement: clause, by }];
  });
}

/** Alternatives that would be prohibited in all worlds of their clause, on all of its days. */
export function listProhibitedAlternatives(context: AnalysisContext): ProhibitedAlternative[] {
  const seen = new Set<object>();
  return context.set.norms.flatMap((norm) => {
    if (seen.has(norm.owner)) return [];
    seen.add(norm.owner);
    return (norm.clause.clause?.alternatives ?? []).flatMap((alternative) => {
      const by = findProhibiting(context, replace(context, norm, alternative), []);
      return by === undefined ? [] : [{ clause: norm.clause, alternative, by }];
    });
  });
}

/** The clauses that together prohibit all of a box but some others; undefined where they do not. */
function findProhibiting(
  { set, excuses, clausesOf }: AnalysisContext,
  within: Box,
  without: readonly Box[],
): ClauseOf[] | undefined {
  const prohibitions = set.meeting(within).filter(({ compiled }) => compiled.norm.says === "prohibits");
  const query = { within, without, excuses: prohibitions.map(excuses.prohibiting) };
  const { open, used } = findOpen(set.timed.layout, query);
  return open === undefined ? clausesOf(findSufficient(set.timed.layout, [query], used)) : undefined;
}

/** The worlds of a norm's scope as they would be with the alternative: in the facets that it names, it takes over. */
function replace({ policySet, set: { timed } }: AnalysisContext, norm: TimedNorm, alternative: Scope): Box {
  const replaced = norm.box.slice();
  const { box } = policySet.space.meetScopes([alternative]) ?? { box: norm.compiled.box };
  const wanted = timed.boxOf(box, norm.compiled.norm.days);
  for (const { facet } of alternative.facets) {
    const number = policySet.space.numberOf(facet);
    const words = timed.layout[timed.facets.findIndex((candidate) => candidate === number)];
    if (words === undefined) continue;
    for (let word = words.start; word < words.end; word += 1) replaced[word] = wanted[word] ?? 0;
  }
  return replaced;
}
