import type { Role } from "../model/duty.ts";
import { DEFAULT_CLAUSE, type Policy } from "../model/policy.ts";
import type { Scope } from "../model/scope.ts";
import type { Strategy, Tactic } from "../model/strategy.ts";
import type { ClauseOf, UseValue } from "../model/verdict.ts";
import type { Fact } from "../rule/fact-types.ts";
import { resolveConcept } from "../taxonomy/facet-taxonomy.ts";
import type { TaxonomySet } from "../taxonomy/taxonomy-set.ts";
import { joinWords } from "../text/list-words.ts";

/** A concept's preferred label; the name itself where no taxonomy knows it. */
export function labelOf(taxonomies: TaxonomySet, facet: string, name: string): string {
  const taxonomy = taxonomies.get(facet);
  return (taxonomy === undefined ? undefined : resolveConcept(taxonomy, name))?.label ?? name;
}

export function conceptFact(
  taxonomies: TaxonomySet,
  { facet, concept, isKnown, isAssumed, name }: UseValue,
): Fact<"Concept"> {
  const label = isKnown ? labelOf(taxonomies, facet, concept) : concept;
  return { facet, id: concept, label, text: name.text, isKnown, isAssumed };
}

export const NO_CONCEPT: Fact<"Concept"> = { facet: "", id: "", label: "", text: "", isKnown: false, isAssumed: false };

export function roleFact(taxonomies: TaxonomySet, role: Role | undefined): Fact<"Role"> {
  if (role === undefined) return { text: "", label: "", isKnown: false };
  return { text: role.text, label: labelOf(taxonomies, "actor", role.text), isKnown: role.concept !== undefined };
}

export function policyFact(taxonomies: TaxonomySet, policy: Policy | undefined): Fact<"Policy"> {
  return {
    id: policy?.id ?? "",
    title: policy?.title ?? "",
    owner: roleFact(taxonomies, policy?.owner),
    authority: policy?.authority ?? "",
  };
}

/** The fact of a clause; of a policy's default where `of` names no clause, and empty where there is no `of`. */
export function clauseFact(taxonomies: TaxonomySet, of: ClauseOf | undefined): Fact<"Clause"> {
  const clause = of?.clause;
  if (clause === undefined) {
    const id = of === undefined ? "" : DEFAULT_CLAUSE;
    return { id, title: id, modality: id, reason: "", isWaivable: true, reservedFor: "" };
  }
  return {
    id: clause.id,
    title: clause.title ?? clause.id,
    modality: clause.modality,
    reason: clause.reason ?? "",
    isWaivable: clause.isWaivable,
    reservedFor: clause.modality === "only" ? describeScope(taxonomies, clause.only) || "nobody" : "",
  };
}

/** A scope by the labels of what it names, a policy's own terms as they are written; empty where it names nothing. */
export function describeScope(taxonomies: TaxonomySet, scope: Scope): string {
  const parts = scope.facets.map(({ facet, names }) =>
    joinWords(
      names.map((name) => (name.isTerm ? name.text : labelOf(taxonomies, facet, name.concepts[0] ?? name.text))),
      "or",
    ),
  );
  return joinWords(parts);
}

export function strategyFact(taxonomies: TaxonomySet, strategy: Strategy): Fact<"Strategy"> {
  return { id: strategy.id, title: strategy.title, owner: roleFact(taxonomies, strategy.owner) };
}

export function tacticFact({ id, title, status, businessCase }: Tactic): Fact<"Tactic"> {
  return { id, title, status, businessCase: businessCase ?? "" };
}
