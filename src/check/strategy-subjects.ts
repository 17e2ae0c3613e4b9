import type { Judgement } from "../judge/judge-strategy.ts";
import type { Tactic } from "../model/strategy.ts";
import type { FactSubject } from "./fact-subject.ts";
import type { StrategyFacts } from "./facts/book.ts";
import { remarkOnProse } from "./rest-on-prose.ts";
import { shareWith } from "./suggest-fixes.ts";

/** The strategy, and each of its judged tactics. */
export function listStrategySubjects(
  facts: StrategyFacts,
  { strategy, verdicts }: Judgement,
): (FactSubject<"strategy"> | FactSubject<"tactic">)[] {
  const plain = { related: [], notes: [], help: [] };
  return [
    {
      ...plain,
      subject: "strategy",
      fact: facts.strategy,
      location: strategy.idLocation,
      keys: strategy.keys,
      offer: (fix) => ("share" in fix ? shareWith(strategy, fix.share) : undefined),
      about: { strategy: strategy.id },
      identity: [strategy.id],
      ...(strategy.isProse === true ? { isProse: true } : {}),
    },
    ...verdicts.map(
      ({ tactic, kind }): FactSubject<"tactic"> => ({
        ...plain,
        subject: "tactic",
        fact: facts.tactic(tactic),
        location: tactic.idLocation,
        keys: tactic.keys,
        about: { strategy: strategy.id, tactic: tactic.id, verdict: kind },
        identity: [strategy.id, tactic.id],
        ...ofProse(tactic),
      }),
    ),
  ];
}

function ofProse(tactic: Tactic): Pick<FactSubject, "reading" | "isProse" | "notes"> {
  return { ...remarkOnProse([], tactic), ...(tactic.reading === undefined ? {} : { isProse: true }) };
}
