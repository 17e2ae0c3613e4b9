import type { Judgement } from "../judge/judge-strategy.ts";
import { DEFAULT_CLAUSE } from "../model/policy.ts";
import type { ClauseOf, TacticVerdict, UseVerdict } from "../model/verdict.ts";
import type { Fact } from "../rule/fact-types.ts";
import type { TaxonomySet } from "../taxonomy/taxonomy-set.ts";
import type { FactSubject } from "./fact-subject.ts";
import type { StrategyFacts } from "./facts/book.ts";
import { NO_CONCEPT, NO_DUTY } from "./facts/concept-fact.ts";

/** What the subject of a cause is made from. */
export interface CauseContext {
  readonly facts: StrategyFacts;
  readonly taxonomies: TaxonomySet;
  readonly judgement: Judgement;
  readonly verdict: TacticVerdict;
  /** The first of the uses that share the cause: it speaks for the others. */
  readonly use: UseVerdict;
  readonly uses: readonly UseVerdict[];
  /** What makes a finding about the cause the same finding after the texts have moved. */
  readonly identity: readonly string[];
}

export type VerdictSubject = FactSubject<"verdict">;

/** The parts of a verdict's fact that every cause has; the others are empty until a cause fills them in. */
export function baseFact(context: CauseContext, of: ClauseOf | undefined): Fact<"Verdict"> {
  const { facts, verdict, use, uses } = context;
  return {
    kind: use.kind,
    cause: "",
    strategy: facts.strategy,
    tactic: facts.tactic(verdict.tactic),
    uses: BigInt(uses.length),
    policy: facts.book.policy(of?.policy),
    clause: facts.book.clause(of),
    facets: [],
    facet: "",
    concept: NO_CONCEPT,
    isBroader: false,
    isOwnFacet: false,
    named: "",
    combination: "",
    duty: NO_DUTY,
    evidenceFault: "",
    stakes: "",
    deciding: [],
    question: "",
  };
}

/** The severity that a clause sets for its own findings. */
export function severityOf({ clause }: ClauseOf): Pick<VerdictSubject, "severity"> {
  return clause?.severity === undefined ? {} : { severity: clause.severity };
}

/** What a finding is about, by the documents' ids. */
export function aboutOf({ verdict, use }: CauseContext, of: ClauseOf | undefined): VerdictSubject["about"] {
  return {
    strategy: verdict.strategy.id,
    tactic: verdict.tactic.id,
    verdict: use.kind,
    ...(of === undefined ? {} : { policy: of.policy.id, clause: of.clause?.id ?? DEFAULT_CLAUSE }),
  };
}
