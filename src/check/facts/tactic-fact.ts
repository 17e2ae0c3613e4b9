import type { Day, Interval } from "../../model/day.ts";
import type { Evidence } from "../../model/duty.ts";
import type { Participant, Strategy, Tactic } from "../../model/strategy.ts";
import type { ClauseOf, TacticVerdict } from "../../model/verdict.ts";
import type { Fact } from "../../rule/fact-types.ts";
import type { FactBook, StrategyFacts } from "./book.ts";
import { dutyFact, facetFacts, ownerFact, roleFact } from "./concept-fact.ts";
import { dayText } from "./day-text.ts";

/** What a tactic's fact is made of. */
export interface TacticSources {
  readonly facts: StrategyFacts;
  readonly verdict: TacticVerdict;
  listStanding(): readonly string[];
}

/** A class, since there are many of it: what is asked for is the same for all, and most of it is never asked. */
export class TacticFact implements Fact<"Tactic"> {
  readonly strategy: Fact<"Strategy">;
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly status: string;
  readonly businessCase: string;
  readonly objective: string;
  readonly kpi: string;
  readonly stop: string;
  readonly verdict: string;
  readonly starts: string;
  readonly ends: string;
  readonly hasStarted: boolean;
  readonly isOver: boolean;
  readonly isAhead: boolean;
  readonly #sources: TacticSources;
  #values: readonly Fact<"Concept">[] | undefined;
  #byFacet: ReadonlyMap<string, readonly Fact<"Concept">[]> | undefined;
  #participants: readonly Fact<"Participant">[] | undefined;
  #evidence: readonly Fact<"Evidence">[] | undefined;
  #standing: readonly string[] | undefined;

  constructor(sources: TacticSources) {
    const { facts, verdict } = sources;
    const { tactic, strategy, kind } = verdict;
    const { today } = facts.book;
    const period = tactic.period ?? strategy.period;
    this.#sources = sources;
    this.strategy = facts.strategy;
    this.id = tactic.id;
    this.title = tactic.title;
    this.description = tactic.description ?? "";
    this.status = tactic.status;
    this.businessCase = tactic.businessCase ?? "";
    this.objective = tactic.objective ?? "";
    this.kpi = tactic.kpi ?? "";
    this.stop = tactic.stop ?? "";
    this.verdict = kind;
    this.starts = dayText(period?.from);
    this.ends = dayText(period?.to);
    this.hasStarted = hasStarted(tactic, period, today);
    this.isOver = period !== undefined && period.to < today;
    this.isAhead = tactic.period !== undefined && tactic.period.from > today;
  }

  get owner(): Fact<"Owner"> {
    const { tactic, strategy } = this.#sources.verdict;
    return ownerFact(this.#book.taxonomies, tactic.owner ?? strategy.owner);
  }

  get participants(): readonly Fact<"Participant">[] {
    const { tactic } = this.#sources.verdict;
    return (this.#participants ??= tactic.participants.map((participant) => participantFact(this.#book, participant)));
  }

  get evidence(): readonly Fact<"Evidence">[] {
    return (this.#evidence ??= this.#sources.verdict.tactic.evidence.map((item) => evidenceFact(this.#book, item)));
  }

  get openDuties(): readonly Fact<"Duty">[] {
    const duties = new Set(this.#sources.verdict.uses.flatMap(({ unmet }) => unmet.map(({ duty }) => duty)));
    return [...duties].map((duty) => dutyFact(this.#book.taxonomies, duty));
  }

  get deciding(): readonly string[] {
    return [...new Set(this.#sources.verdict.uses.flatMap((use) => use.deciding))];
  }

  get conflicts(): readonly string[] {
    return listConflicts(this.#sources.verdict);
  }

  get standing(): readonly string[] {
    return (this.#standing ??= [...new Set(this.#sources.listStanding())]);
  }

  get values(): readonly Fact<"Concept">[] {
    const { strategy, tactic } = this.#sources.verdict;
    return (this.#values ??= listValues(this.#book, strategy, tactic));
  }

  get tool(): readonly Fact<"Concept">[] {
    return this.#inFacet("tool");
  }

  get tactic(): readonly Fact<"Concept">[] {
    return this.#inFacet("tactic");
  }

  get actor(): readonly Fact<"Concept">[] {
    return this.#inFacet("actor");
  }

  get account(): readonly Fact<"Concept">[] {
    return this.#inFacet("account");
  }

  get time(): readonly Fact<"Concept">[] {
    return this.#inFacet("time");
  }

  get device(): readonly Fact<"Concept">[] {
    return this.#inFacet("device");
  }

  get region(): readonly Fact<"Concept">[] {
    return this.#inFacet("region");
  }

  get audience(): readonly Fact<"Concept">[] {
    return this.#inFacet("audience");
  }

  get content(): readonly Fact<"Concept">[] {
    return this.#inFacet("content");
  }

  get data(): readonly Fact<"Concept">[] {
    return this.#inFacet("data");
  }

  get payment(): readonly Fact<"Concept">[] {
    return this.#inFacet("payment");
  }

  get ai(): readonly Fact<"Concept">[] {
    return this.#inFacet("ai");
  }

  get #book(): FactBook {
    return this.#sources.facts.book;
  }

  #inFacet(facet: string): readonly Fact<"Concept">[] {
    this.#byFacet ??= groupByFacet(this.values);
    return this.#byFacet.get(facet) ?? NO_VALUES;
  }
}

const NO_VALUES: readonly Fact<"Concept">[] = [];

function groupByFacet(values: readonly Fact<"Concept">[]): ReadonlyMap<string, readonly Fact<"Concept">[]> {
  const byFacet = new Map<string, Fact<"Concept">[]>();
  for (const value of values) {
    const group = byFacet.get(value.facet);
    if (group === undefined) byFacet.set(value.facet, [value]);
    else group.push(value);
  }
  return byFacet;
}

/** A facet that neither the tactic nor one of its uses states takes the strategy's value, else the workspace's. */
function listValues({ taxonomies, assume }: FactBook, { defaults }: Strategy, tactic: Tactic): Fact<"Concept">[] {
  const own = [tactic.stated, ...tactic.uses].flatMap(({ facets }) => facets);
  const stated = new Set(own.map(({ facet }) => facet));
  const inherited = (defaults?.facets ?? []).filter(({ facet }) => !stated.has(facet));
  for (const { facet } of inherited) stated.add(facet);
  const assumed = (assume?.facets ?? []).filter(({ facet }) => !stated.has(facet));
  return [
    ...[...own, ...inherited].flatMap((part) => facetFacts(taxonomies, part)),
    ...assumed.flatMap((part) => facetFacts(taxonomies, part)).map((fact) => ({ ...fact, isAssumed: true })),
  ];
}

function listConflicts({ uses }: TacticVerdict): string[] {
  const clauses = uses.flatMap(({ prohibiting, unmet }) => [...prohibiting, ...unmet]);
  return [...new Set(clauses.map(clauseTitle))];
}

export function clauseTitle({ policy, clause }: ClauseOf): string {
  return clause?.title ?? clause?.id ?? policy.title;
}

/** An idea has no start, whatever its period. */
function hasStarted({ status }: Tactic, period: Interval | undefined, today: Day): boolean {
  if (status === "live" || status === "paused") return true;
  return status === "planned" && period !== undefined && Number.isFinite(period.from) && period.from <= today;
}

function participantFact({ taxonomies }: FactBook, participant: Participant): Fact<"Participant"> {
  const { role, group, count, contract, training } = participant;
  return {
    role: roleFact(taxonomies, role),
    name: role.name ?? "",
    group: group ?? "",
    count: BigInt(Math.trunc(count ?? 0)),
    contract: contract ?? "",
    training: training ?? "",
  };
}

function evidenceFact({ taxonomies }: FactBook, evidence: Evidence): Fact<"Evidence"> {
  return {
    kind: evidence.kind,
    value: evidence.value,
    role: roleFact(taxonomies, evidence.role),
    on: dayText(evidence.on),
    expires: dayText(evidence.expires),
    ref: evidence.ref ?? "",
    how: evidence.how ?? "",
    by: evidence.by ?? "",
    url: evidence.url ?? "",
  };
}
