import type { Judgement } from "../../judge/judge-strategy.ts";
import type { Tactic } from "../../model/strategy.ts";
import type { TacticVerdict } from "../../model/verdict.ts";
import type { Fact } from "../../rule/fact-types.ts";
import { applyWaivers } from "../apply-waivers.ts";
import type { WaiverBook } from "../judge-waivers.ts";
import { clausesOf } from "../list-causes.ts";
import type { FactBook, StrategyFacts } from "./book.ts";
import { ownerFact, roleFact } from "./concept-fact.ts";
import { dayText } from "./day-text.ts";
import { NO_TACTIC } from "./no-tactic.ts";
import { once } from "./once.ts";
import { clauseTitle, TacticFact } from "./tactic-fact.ts";

export function openStrategyFacts(book: FactBook, judgement: Judgement, waivers: WaiverBook): StrategyFacts {
  const { verdicts } = judgement;
  const standingOf = (verdict: TacticVerdict): string[] => listStanding(judgement, verdict, waivers);
  const tactics = once(() =>
    verdicts.map((verdict) => new TacticFact({ facts, verdict, listStanding: () => standingOf(verdict) })),
  );
  const byTactic = once(
    () =>
      new Map(verdicts.map(({ tactic }, index): [Tactic, Fact<"Tactic"> | undefined] => [tactic, tactics()[index]])),
  );
  const facts: StrategyFacts = {
    book,
    strategy: makeStrategyFact(book, judgement, tactics),
    tactic: (tactic) => byTactic().get(tactic) ?? NO_TACTIC,
  };
  return facts;
}

/** What only may stand against it, since it depends on something, is not meant. */
function listStanding(judgement: Judgement, verdict: TacticVerdict, waivers: WaiverBook): string[] {
  const causes = applyWaivers(judgement, verdict, waivers.get(verdict.tactic.id) ?? []);
  return causes
    .filter(({ cause, waiver }) => waiver === undefined && cause.cause !== "open")
    .flatMap(({ cause }) => clausesOf(cause).map(clauseTitle));
}

function makeStrategyFact(
  book: FactBook,
  { strategy, policies, listLeftOut }: Judgement,
  tactics: () => readonly Fact<"Tactic">[],
): Fact<"Strategy"> {
  const { taxonomies } = book;
  const leftOut = once(() => listLeftOut().map(book.policy));
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
    get hasStarted() {
      return tactics().some(({ hasStarted }) => hasStarted);
    },
    get policies() {
      return policies.map(book.policy);
    },
    get leftOut() {
      return leftOut();
    },
    get tactics() {
      return tactics();
    },
  };
}
