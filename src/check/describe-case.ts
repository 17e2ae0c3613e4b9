import { formatDay } from "../model/day.ts";
import type { DatedWorld } from "../model/policy-analysis.ts";
import { sayInFacet } from "../text/facet-words.ts";

/** "giveaway on TikTok by intern, on 2026-10-01". */
export function describeCase({ world, day }: DatedWorld): string {
  // What is done comes before where, by whom and for whom.
  const isDone = (facet: string): boolean => facet === "tactic";
  const ordered = [...world.filter(({ facet }) => isDone(facet)), ...world.filter(({ facet }) => !isDone(facet))];
  const words = ordered.map(({ facet, label }) => sayInFacet(facet, label)).join(" ");
  const what = words === "" ? "anything" : words;
  return day === undefined ? what : `${what}, on ${formatDay(day)}`;
}
