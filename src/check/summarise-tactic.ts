import type { TacticSummary } from "../model/tactic-summary.ts";
import type { TacticVerdict } from "../model/verdict.ts";
import { describeDays } from "../text/norm-words.ts";

/** What a report says of a tactic's verdict, apart from its findings. */
export function summariseTactic({ strategy, tactic, kind, days }: TacticVerdict): TacticSummary {
  const isBounded = Number.isFinite(days.from) || Number.isFinite(days.to);
  return {
    strategy: { id: strategy.id, title: strategy.title, file: strategy.source.path },
    tactic: { id: tactic.id, title: tactic.title },
    kind,
    days: isBounded ? describeDays(days) : "",
  };
}
