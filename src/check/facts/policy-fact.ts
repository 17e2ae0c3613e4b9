import type { Day } from "../../model/day.ts";
import type { Policy } from "../../model/policy.ts";
import type { Scope } from "../../model/scope.ts";
import type { Fact } from "../../rule/fact-types.ts";
import { foldName } from "../../taxonomy/fold-name.ts";
import type { FactBook } from "./book.ts";
import { approvalFact, NO_OWNER, ownerFact, scopeFacts } from "./concept-fact.ts";
import { dayText } from "./day-text.ts";
import { once } from "./once.ts";

export function makePolicyFact(book: FactBook, policy: Policy): Fact<"Policy"> {
  const { taxonomies, today } = book;
  const { effective, review, calendar, definitions, clauses } = policy;
  const owner = ownerFact(taxonomies, policy.owner);
  const values = once(() => scopeFacts(taxonomies, policy.appliesTo));
  const clauseFacts = once(() => clauses.map((clause) => book.clause({ policy, clause })));
  const approvedBy = once(() => policy.approvedBy.map((approval) => approvalFact(taxonomies, approval)));
  const consulted = once(() => policy.consulted.map((approval) => approvalFact(taxonomies, approval)));
  return {
    id: policy.id,
    title: policy.title,
    version: policy.version ?? "",
    owner,
    author: ownerFact(taxonomies, policy.author),
    contact: policy.contact ?? owner.contact,
    authority: policy.authority,
    default: policy.default,
    ...packFacts(policy, today),
    starts: dayText(effective.from),
    ends: dayText(effective.to),
    hasEnded: effective.to < today,
    age: daysSince([effective.from], today),
    settledFor: daysSince([effective.from, ...policy.approvedBy.map(({ on }) => on)], today),
    review: dayText(review?.value),
    isReviewOverdue: review !== undefined && review.value < today,
    expectations: BigInt(policy.expectations.length),
    terms: definitions.map(({ term }) => term),
    get approvedBy() {
      return approvedBy();
    },
    get consulted() {
      return consulted();
    },
    get values() {
      return values();
    },
    get clauses() {
      return clauseFacts();
    },
    get asks() {
      return clauseFacts().flatMap(({ duties }) => duties.flatMap((duty) => duty.values));
    },
    get unusedTerms() {
      const used = listUsedTerms(policy);
      return definitions.filter(({ term }) => !used.has(foldName(term))).map(({ term }) => term);
    },
    get unusedEvents() {
      const used = new Set(clauses.flatMap(({ during = [] }) => during.map(({ value }) => value)));
      return calendar.filter(({ id }) => !used.has(id)).map(({ id }) => id);
    },
  };
}

/** Since the latest of these days that has come. */
function daysSince(days: readonly (Day | undefined)[], today: Day): bigint {
  const past = days.filter((day) => day !== undefined && Number.isFinite(day) && day <= today);
  return past.length === 0 ? 0n : BigInt(today - Math.max(...past.map(Number)));
}

type PackFacts = Pick<Fact<"Policy">, "pack" | "packFacts" | "packFreshUntil" | "isPackStale">;

function packFacts({ pack }: Policy, today: Day): PackFacts {
  return {
    pack: pack?.id ?? "",
    packFacts: pack?.factsAsOf ?? "",
    packFreshUntil: pack?.staleAfter ?? "",
    isPackStale: pack !== undefined && dayText(today) > pack.staleAfter,
  };
}

function listUsedTerms({ appliesTo, clauses, expectations }: Policy): ReadonlySet<string> {
  const scopes: (Scope | undefined)[] = [appliesTo, ...expectations.map(({ use }) => use)];
  for (const clause of clauses) {
    scopes.push(clause.scope, ...clause.unless, ...clause.alternatives);
    if (clause.modality === "only") scopes.push(clause.only);
  }
  const names = scopes.flatMap((scope) => (scope?.facets ?? []).flatMap((facet) => facet.names));
  return new Set(names.filter(({ isTerm }) => isTerm).map(({ text }) => foldName(text)));
}

/** What stands where no policy speaks. */
export const NO_POLICY: Fact<"Policy"> = {
  id: "",
  title: "",
  version: "",
  owner: NO_OWNER,
  author: NO_OWNER,
  approvedBy: [],
  consulted: [],
  contact: "",
  authority: "",
  default: "",
  pack: "",
  packFacts: "",
  packFreshUntil: "",
  isPackStale: false,
  starts: "",
  ends: "",
  hasEnded: false,
  age: 0n,
  settledFor: 0n,
  review: "",
  isReviewOverdue: false,
  values: [],
  clauses: [],
  asks: [],
  terms: [],
  unusedTerms: [],
  unusedEvents: [],
  expectations: 0n,
};
