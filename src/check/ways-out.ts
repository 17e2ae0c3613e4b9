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

/** Nobody in an organisation can revise a law; whether it applies is for its lawyers to say. */
const ASK_COUNSEL =
  "Ask legal or compliance whether this applies here; if they find that it does not, record that as a waiver with an end date.";
const CHANGE_THE_PLAN = "This clause cannot be waived: change the tactic, or ask legal whether it applies here at all.";

/** The ways through people: a waiver, and the policy itself. */
export function offerTalk(taxonomies: TaxonomySet, { policy, clause }: ClauseOf, tactic: Tactic): string[] {
  const isWaivable = clause?.isWaivable ?? true;
  if (policy.pack !== undefined) return [isWaivable ? ASK_COUNSEL : CHANGE_THE_PLAN];
  const owner = describeOwner(taxonomies, policy);
  const waiver = isWaivable
    ? `Ask ${owner} for a waiver with an end date, or to revise the clause.`
    : `This clause cannot be waived; only ${owner} can revise it.`;
  // A plan in prose has no key for it.
  const isWeighed = isWaivable && tactic.businessCase === undefined && tactic.reading === undefined;
  return isWeighed ? [waiver, "State a `businessCase`, so that they can weigh it."] : [waiver];
}

/** "the policy's owner (legal department)". */
export function describeOwner(taxonomies: TaxonomySet, policy: Policy): string {
  if (policy.pack !== undefined) return "legal or compliance";
  const owner = "the policy's owner";
  return policy.owner === undefined ? owner : `${owner} (${labelOf(taxonomies, "actor", policy.owner.text)})`;
}
