import type { PolicyAnalysis } from "../../model/policy-analysis.ts";
import type { Name } from "../../model/scope.ts";
import { type ClauseOf, clauseKey } from "../../model/verdict.ts";
import type { TaxonomySet } from "../../taxonomy/taxonomy-set.ts";
import { joinWords } from "../../text/list-words.ts";
import { titleOf } from "../clause-related.ts";
import { describeScope } from "../labels.ts";
import { type ClauseStanding, PLAIN_STANDING } from "./book.ts";
import { once } from "./once.ts";

/** More clauses than these are counted. */
const MOST_NAMED = 3;

/** What the analysis of the policies says of each clause; it is begun when a rule first asks. */
export function createStandings(
  taxonomies: TaxonomySet,
  analysisOf: () => PolicyAnalysis,
): (of: ClauseOf) => ClauseStanding {
  const standings = once(() => listStandings(taxonomies, analysisOf()));
  return (of) => standings().get(clauseKey(of)) ?? PLAIN_STANDING;
}

function listStandings(taxonomies: TaxonomySet, analysis: PolicyAnalysis): ReadonlyMap<string, ClauseStanding> {
  const standings = new Map<string, ClauseStanding>();
  const add = (of: ClauseOf, more: Partial<ClauseStanding>): void => {
    const key = clauseKey(of);
    standings.set(key, { ...(standings.get(key) ?? PLAIN_STANDING), ...more });
  };
  for (const { clause, because } of analysis.neverApplying) {
    // A name that nobody knows is a fault of its own, and may be a slip of the pen in a clause that applies.
    if (!hasUnknownName(clause)) add(clause, { neverApplies: true, whyNever: because });
  }
  for (const { shadowed, by } of analysis.shadowed) add(shadowed, { isShadowed: true, shadowedBy: nameClauses(by) });
  for (const { requirement } of analysis.idleRequirements) add(requirement, { isIdle: true });
  for (const { clause, alternative } of analysis.prohibitedAlternatives) {
    const known = standings.get(clauseKey(clause))?.prohibitedAlternatives ?? [];
    add(clause, { prohibitedAlternatives: [...known, describeScope(taxonomies, alternative)] });
  }
  return standings;
}

function hasUnknownName({ policy, clause }: ClauseOf): boolean {
  const scopes = [policy.appliesTo, clause?.scope, clause?.modality === "only" ? clause.only : undefined];
  return scopes.some((scope) => scope?.facets.some(({ names }) => names.length === 0 || names.some(isUnknown)));
}

function isUnknown({ concepts }: Name): boolean {
  return concepts.length === 0;
}

/** By their titles, in quotes. */
function nameClauses(clauses: readonly ClauseOf[]): string {
  const named = clauses.slice(0, MOST_NAMED).map(titleOf);
  const rest = clauses.length - named.length;
  if (rest === 0) return joinWords(named);
  return joinWords([...named, rest === 1 ? "another clause" : `${rest} more clauses`]);
}
