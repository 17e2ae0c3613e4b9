import type { Judgement } from "../../judge/judge-strategy.ts";
import type { Strategy, Tactic } from "../../model/strategy.ts";
import type { Fact } from "../../rule/fact-types.ts";
import type { FactBook, StrategyFacts } from "./book.ts";
import { ownerFact, roleFact } from "./concept-fact.ts";
import { dayText } from "./day-text.ts";
import { once } from "./once.ts";
import { makeTacticFact, NO_TACTIC } from "./tactic-fact.ts";

export function openStrategyFacts(book: FactBook, { strategy, verdicts }: Judgement): StrategyFacts {
  const tactics = once(() => verdicts.map((verdict) => makeTacticFact(facts, verdict)));
  const byTactic = once(
    () =>
      new Map(verdicts.map(({ tactic }, index): [Tactic, Fact<"Tactic"> | undefined] => [tactic, tactics()[index]])),
  );
  const facts: StrategyFacts = {
    book,
    strategy: makeStrategyFact(book, strategy, tactics),
    tactic: (tactic) => byTactic().get(tactic) ?? NO_TACTIC,
  };
  return facts;
}

function makeStrategyFact(
  { taxonomies }: FactBook,
  strategy: Strategy,
  tactics: () => readonly Fact<"Tactic">[],
): Fact<"Strategy"> {
  const sharedWith = once(() =>
    strategy.sharedWith.map(({ role, on, decision }) => ({
      role: roleFact(taxonomies, role),
      on: dayText(on),
      decision: decision ?? "",
    })),
  );
  return {
    id: strategy.id,
    title: strategy.title,
    owner: ownerFact(taxonomies, strategy.owner),
    objective: strategy.objective ?? "",
    governedBy: strategy.governedBy?.map(({ value }) => value) ?? [],
    get sharedWith() {
      return sharedWith();
    },
    get starts() {
      const days = tactics().flatMap(({ starts }) => (starts === "" ? [] : [starts]));
      return days.toSorted()[0] ?? "";
    },
    get tactics() {
      return tactics();
    },
  };
}
