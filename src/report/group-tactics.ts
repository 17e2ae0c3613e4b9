import type { TacticSummary } from "../model/tactic-summary.ts";

/** The tactics of each strategy, in the order in which they come. */
export function groupByStrategy(tactics: readonly TacticSummary[]): TacticSummary[][] {
  const groups = new Map<string, TacticSummary[]>();
  for (const tactic of tactics) {
    const known = groups.get(tactic.strategy.id) ?? [];
    known.push(tactic);
    groups.set(tactic.strategy.id, known);
  }
  return [...groups.values()];
}
