import type { Policy } from "../model/policy.ts";
import type { Tactic } from "../model/strategy.ts";
import type { ClauseOf } from "../model/verdict.ts";
import type { TaxonomySet } from "../taxonomy/taxonomy-set.ts";
import { joinWords } from "../text/list-words.ts";
import { describeScope, labelOf } from "./labels.ts";

/** What the clause itself offers instead. */
export function offerAlternatives(taxonomies: TaxonomySet, { clause }: ClauseOf): string[] {
  const offered = (clause?.alternatives ?? [])
    .map((scope) => describeScope(taxonomies, scope))
    .filter((text) => text !== "");
  return offered.length === 0 ? [] : [`The clause offers an alternative: ${joinWords(offered, "or")}.`];
}

/** Concepts with which the same use is permitted. */
export function offerPermitted(taxonomies: TaxonomySet, facet: string, concepts: readonly string[]): string[] {
  if (concepts.length === 0) return [];
  return [
    `Permitted here instead: ${joinWords(
      concepts.map((concept) => labelOf(taxonomies, facet, concept)),
      "or",
    )}.`,
  ];
}

/** The ways through people: a waiver, and the policy itself. */
export function offerTalk(taxonomies: TaxonomySet, { policy, clause }: ClauseOf, tactic: Tactic): string[] {
  const owner = describeOwner(taxonomies, policy);
  const isWaivable = clause?.isWaivable ?? true;
  const waiver = isWaivable
    ? `Ask ${owner} for a waiver with an end date, or to revise the clause.`
    : `This clause cannot be waived; only ${owner} can revise it.`;
  const isWeighed = isWaivable && tactic.businessCase === undefined;
  return isWeighed ? [waiver, "State a `businessCase`, so that they can weigh it."] : [waiver];
}

/** "the policy's owner (legal department)". */
export function describeOwner(taxonomies: TaxonomySet, policy: Policy): string {
  const owner = "the policy's owner";
  return policy.owner === undefined ? owner : `${owner} (${labelOf(taxonomies, "actor", policy.owner.text)})`;
}
