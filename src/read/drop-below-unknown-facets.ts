import type { Problem } from "../model/problem.ts";
import type { Source } from "../model/source.ts";

/** Where a facet is unknown, its value cannot be right either. */
export function dropBelowUnknownFacets(problems: readonly Problem[]): Problem[] {
  const places = new Map<Source, Set<number>>();
  for (const { rule, location } of problems) {
    if (rule !== "unknown-facet") continue;
    const known = places.get(location.source) ?? new Set();
    places.set(location.source, known.add(location.span.start));
  }
  return problems.filter(
    ({ rule, location }) => rule === "unknown-facet" || places.get(location.source)?.has(location.span.start) !== true,
  );
}
