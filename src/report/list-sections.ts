import type { Finding } from "../model/finding.ts";
import type { LintResult } from "../model/report.ts";
import type { TacticSummary } from "../model/tactic-summary.ts";
import { groupBy } from "../text/group-by.ts";

/** What a report for people is made of. */
export interface Sections {
  /** Findings that are about no tactic: faults of documents, waivers. */
  readonly loose: readonly Finding[];
  /** Strategies of whose tactics there is something to say. */
  readonly strategies: readonly StrategySection[];
}

export interface StrategySection {
  readonly strategy: TacticSummary["strategy"];
  readonly findings: readonly Finding[];
  readonly tactics: readonly TacticSection[];
}

export interface TacticSection {
  readonly tactic: TacticSummary;
  /** Often none. */
  readonly findings: readonly Finding[];
}

/**
 * Puts the findings of a run to the strategies and tactics that they are about, in their order. What the baseline knows is
 * left out: nobody asks for a list of what has long been there.
 */
export function listSections({ findings: all, tactics }: LintResult): Sections {
  const findings = all.filter(({ isKnown }) => isKnown !== true);
  const isLoose = ({ subject }: Finding): boolean => subject.tactic === undefined;
  const byStrategy = groupBy(
    findings.filter((finding) => !isLoose(finding)),
    ({ subject }) => subject.strategy,
  );
  return {
    loose: findings.filter(isLoose),
    strategies: [...groupBy(tactics, ({ strategy }) => strategy.id)].flatMap(([id, summaries]): StrategySection[] => {
      const own = byStrategy.get(id);
      if (own === undefined) return [];
      const byTactic = groupBy(own, ({ subject }) => subject.tactic);
      return [
        {
          strategy: summaries[0].strategy,
          findings: own,
          tactics: summaries.map((tactic) => ({ tactic, findings: byTactic.get(tactic.tactic.id) ?? [] })),
        },
      ];
    }),
  };
}
