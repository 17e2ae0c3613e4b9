import type { LocatedFix } from "../model/fix.ts";
import type { Policy } from "../model/policy.ts";
import type { FacetScope, Name, Scope } from "../model/scope.ts";
import { isJudged, type Strategy } from "../model/strategy.ts";
import type { Fact } from "../rule/fact-types.ts";
import { findNearestConcepts, suggestConcept } from "../taxonomy/suggest-concept.ts";
import type { TaxonomySet } from "../taxonomy/taxonomy-set.ts";
import type { FactSubject } from "./fact-subject.ts";
import type { FactBook, StrategyFacts } from "./facts/book.ts";
import { NO_CLAUSE } from "./facts/clause-fact.ts";
import { NO_CONCEPT, nameFacts } from "./facts/concept-fact.ts";
import { NO_STRATEGY, NO_TACTIC } from "./facts/no-tactic.ts";
import { NO_POLICY } from "./facts/policy-fact.ts";
import { isAuthored, remarkOnProse } from "./rest-on-prose.ts";
import { preferLabel, rename } from "./suggest-fixes.ts";

type MentionSubject = FactSubject<"mention">;

/** One subject for each name that a tactic states. */
export function listStrategyMentions(facts: StrategyFacts, strategy: Strategy): MentionSubject[] {
  const { taxonomies } = facts.book;
  return strategy.tactics.filter(isJudged).flatMap((tactic) => {
    const around = { policy: NO_POLICY, clause: NO_CLAUSE, isInPolicy: false, strategy: facts.strategy };
    const mention = { ...around, tactic: facts.tactic(tactic) };
    const about = { strategy: strategy.id, tactic: tactic.id };
    return namesOf([tactic.stated, ...tactic.uses]).map(({ facet, name }) => ({
      ...toSubject(taxonomies, { facet, name, mention, about, owners: [strategy.id, tactic.id] }),
      ...remarkOnProse([], tactic),
      ...(tactic.reading === undefined ? {} : { isProse: true }),
    }));
  });
}

/** One subject for each name in the scopes of a policy; a policy's own terms name nothing by themselves. */
export function listPolicyMentions(book: FactBook, policy: Policy): MentionSubject[] {
  const inPolicy = { isInPolicy: true, strategy: NO_STRATEGY, tactic: NO_TACTIC, policy: book.policy(policy) };
  const own = namesOf(policy.appliesTo === undefined ? [] : [policy.appliesTo]).map(({ facet, name }) => {
    const mention = { ...inPolicy, clause: NO_CLAUSE };
    return toSubject(book.taxonomies, { facet, name, mention, about: { policy: policy.id }, owners: [policy.id] });
  });
  const ofClauses = policy.clauses.filter(isAuthored).flatMap((clause) => {
    const mention = { ...inPolicy, clause: book.clause({ policy, clause }) };
    const about = { policy: policy.id, clause: clause.id };
    const scopes = [clause.scope, ...(clause.modality === "only" ? [clause.only] : []), ...clause.unless];
    return namesOf([...scopes, ...clause.alternatives]).map(({ facet, name }) =>
      toSubject(book.taxonomies, { facet, name, mention, about, owners: [policy.id, clause.id] }),
    );
  });
  return [...own, ...ofClauses];
}

interface NamedFacet {
  readonly facet: string;
  readonly name: Name;
}

function namesOf(scopes: readonly Scope[]): NamedFacet[] {
  return scopes
    .flatMap(({ facets }): readonly FacetScope[] => facets)
    .flatMap(({ facet, names }) => names.filter(({ isTerm }) => !isTerm).map((name) => ({ facet, name })));
}

interface MentionParts extends NamedFacet {
  readonly mention: Omit<Fact<"Mention">, "facet" | "text" | "isKnown" | "concept">;
  readonly about: MentionSubject["about"];
  /** The ids of what it stands in. */
  readonly owners: readonly string[];
}

function toSubject(taxonomies: TaxonomySet, { facet, name, mention, about, owners }: MentionParts): MentionSubject {
  const isKnown = name.concepts.length > 0;
  const help = isKnown ? undefined : suggestFor(taxonomies, facet, name.text);
  const nearest = isKnown ? undefined : renameNearest(taxonomies, facet, name);
  const [concept = NO_CONCEPT] = nameFacts(taxonomies, facet, name);
  return {
    subject: "mention",
    fact: { ...mention, facet, text: name.text, isKnown, concept },
    location: name.location,
    ...(isKnown ? {} : { label: "not in the taxonomy" }),
    ...(nearest === undefined ? {} : { fix: nearest }),
    offer: (fix) => ("write" in fix && fix.write === "label" ? preferLabel(taxonomies, { facet, name }) : undefined),
    related: [],
    notes: [],
    help: help === undefined ? [] : [help],
    about,
    identity: [...owners, facet, name.text],
  };
}

function suggestFor(taxonomies: TaxonomySet, facet: string, text: string): string | undefined {
  const taxonomy = taxonomies.get(facet);
  return taxonomy === undefined ? undefined : suggestConcept(taxonomy, text);
}

/** Where only one name is near, it can be offered as it is. */
function renameNearest(taxonomies: TaxonomySet, facet: string, name: Name): LocatedFix | undefined {
  const taxonomy = taxonomies.get(facet);
  const [only, second] = taxonomy === undefined ? [] : findNearestConcepts(taxonomy, name.text);
  return only === undefined || second !== undefined ? undefined : rename(name, only);
}
