import type { Day, Interval } from "../../model/day.ts";
import type { Evidence } from "../../model/duty.ts";
import type { Participant, Strategy, Tactic } from "../../model/strategy.ts";
import type { ClauseOf, TacticVerdict } from "../../model/verdict.ts";
import type { Fact } from "../../rule/fact-types.ts";
import type { FactBook, StrategyFacts } from "./book.ts";
import { dutyFact, facetFacts, NO_OWNER, ownerFact, roleFact } from "./concept-fact.ts";
import { dayText } from "./day-text.ts";
import { once } from "./once.ts";

export const NO_STRATEGY: Fact<"Strategy"> = {
  id: "",
  title: "",
  owner: NO_OWNER,
  objective: "",
  sharedWith: [],
  starts: "",
  hasStarted: false,
  governedBy: [],
  policies: [],
  leftOut: [],
  tactics: [],
};

type Facets = Pick<
  Fact<"Tactic">,
  | "tool"
  | "tactic"
  | "actor"
  | "account"
  | "time"
  | "device"
  | "region"
  | "audience"
  | "content"
  | "data"
  | "payment"
  | "ai"
>;

const NO_FACETS: Facets = {
  tool: [],
  tactic: [],
  actor: [],
  account: [],
  time: [],
  device: [],
  region: [],
  audience: [],
  content: [],
  data: [],
  payment: [],
  ai: [],
};

/** What stands where no tactic is meant. */
export const NO_TACTIC: Fact<"Tactic"> = {
  id: "",
  title: "",
  strategy: NO_STRATEGY,
  description: "",
  status: "",
  businessCase: "",
  objective: "",
  kpi: "",
  stop: "",
  owner: NO_OWNER,
  participants: [],
  starts: "",
  ends: "",
  hasStarted: false,
  isOver: false,
  isAhead: false,
  evidence: [],
  values: [],
  ...NO_FACETS,
  verdict: "",
  openDuties: [],
  deciding: [],
  conflicts: [],
  standing: [],
};

export function makeTacticFact(
  { book, strategy: of }: StrategyFacts,
  verdict: TacticVerdict,
  listStanding: () => readonly string[],
): Fact<"Tactic"> {
  const { taxonomies, today } = book;
  const { tactic, strategy, kind } = verdict;
  const period = tactic.period ?? strategy.period;
  const values = once(() => listValues(book, strategy, tactic));
  const inFacet = (facet: string): readonly Fact<"Concept">[] => values().filter((value) => value.facet === facet);
  const participants = once(() => tactic.participants.map((participant) => participantFact(book, participant)));
  const evidence = once(() => tactic.evidence.map((item) => evidenceFact(book, item)));
  const facets = lazyFacets(inFacet);
  return Object.defineProperties(
    {
      ...NO_TACTIC,
      id: tactic.id,
      title: tactic.title,
      strategy: of,
      description: tactic.description ?? "",
      status: tactic.status,
      businessCase: tactic.businessCase ?? "",
      objective: tactic.objective ?? "",
      kpi: tactic.kpi ?? "",
      stop: tactic.stop ?? "",
      owner: ownerFact(taxonomies, tactic.owner ?? strategy.owner),
      starts: dayText(period?.from),
      ends: dayText(period?.to),
      hasStarted: hasStarted(tactic, period, today),
      isOver: period !== undefined && period.to < today,
      isAhead: tactic.period !== undefined && tactic.period.from > today,
      verdict: kind,
      get participants() {
        return participants();
      },
      get evidence() {
        return evidence();
      },
      get values() {
        return values();
      },
      get openDuties() {
        const duties = new Set(verdict.uses.flatMap(({ unmet }) => unmet.map(({ duty }) => duty)));
        return [...duties].map((duty) => dutyFact(taxonomies, duty));
      },
      get deciding() {
        return [...new Set(verdict.uses.flatMap((use) => use.deciding))];
      },
      get conflicts() {
        return listConflicts(verdict);
      },
      get standing() {
        return [...new Set(listStanding())];
      },
    },
    facets,
  );
}

function lazyFacets(inFacet: (facet: string) => readonly Fact<"Concept">[]): PropertyDescriptorMap {
  return Object.fromEntries(
    Object.keys(NO_FACETS).map((facet) => [facet, { get: () => inFacet(facet), enumerable: true, configurable: true }]),
  );
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
