import type { IdleRequirement, ProhibitedAlternative } from "../../model/policy-analysis.ts";
import type { Scope } from "../../model/scope.ts";
import type { ClauseOf } from "../../model/verdict.ts";
import type { Box } from "../box.ts";
import type { AnalysisContext } from "./analysis-context.ts";
import { findOpen, findSufficient, findWorlds } from "./cover.ts";
import type { TimedNorm } from "./timed-norms.ts";

/** Requirements that apply only where the outcome is prohibited. */
export function listIdleRequirements(context: AnalysisContext): IdleRequirement[] {
  return context.set.norms.flatMap((norm) => {
    const { box, unless, clause } = norm;
    if (norm.compiled.norm.says !== "requires") return [];
    if (findWorlds(context.search, box, unless).worlds === undefined) return [];
    const by = findProhibiting(context, norm, box);
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
      const by = findProhibiting(context, { ...norm, unless: [] }, replace(context, norm, alternative));
      return by === undefined ? [] : [{ clause: norm.clause, alternative, by }];
    });
  });
}

/** The clauses that together prohibit all of a box but a norm's exceptions; undefined where they do not. */
function findProhibiting(context: AnalysisContext, norm: TimedNorm, within: Box): readonly ClauseOf[] | undefined {
  const { set, excuses, search, clausesOf, undecided } = context;
  const prohibitions = set.meeting(within, set.kinds.prohibitions);
  const sources = [{ norms: prohibitions, excuseOf: excuses.prohibiting }];
  const query = { within, without: norm.unless, sources, gone: NONE };
  const { answer, used } = findOpen(search, query);
  if (answer === "unknown") undecided.add(norm.owner);
  return answer === "covered" ? clausesOf(findSufficient(search, [query], used)) : undefined;
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

const NONE: ReadonlySet<object> = new Set();
