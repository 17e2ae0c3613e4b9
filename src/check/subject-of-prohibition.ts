import { type AppliedClause, type ConceptMatch, type ProhibitingClause, type UseValue } from "../model/verdict.ts";
import { isShippedFacet } from "../taxonomy/taxonomy-set.ts";
import { joinWords } from "../text/list-words.ts";
import { aboutOf, baseFact, type CauseContext, severityOf, type VerdictSubject } from "./cause-context.ts";
import { noteDays, noteLostPermissions, notePaths, noteReason, relatedClause, titleOf } from "./clause-related.ts";
import { conceptFact } from "./facts/concept-fact.ts";
import { findApplied } from "./find-applied.ts";
import { labelOf } from "./labels.ts";
import { mainValue } from "./main-value.ts";
import { namedFacets, reservedFacets } from "./named-facets.ts";
import { swapValue } from "./suggest-fixes.ts";
import { describeOrigin, placeOf } from "./tactic-places.ts";
import { offerAlternatives, offerPermitted, offerTalk } from "./ways-out.ts";

export function prohibitionSubject(context: CauseContext, clause: ProhibitingClause): VerdictSubject {
  const { taxonomies, judgement, verdict, use } = context;
  const { tactic } = verdict;
  const proof = judgement.explain(tactic, use.use);
  const applied = findApplied(proof, clause, "prohibits");
  const facets = namedFacets(clause.clause);
  const main = mainMatch(applied, clause.clause?.modality === "only" ? reservedFacets(clause.clause) : facets);
  const value = main?.value ?? use.use.values.find(({ facet }) => facets.includes(facet)) ?? mainValue(use.use);
  const location = placeOf(tactic, value);
  const permitted =
    main === undefined || clause.clause?.modality === "only" || !OFFERED.has(main.facet)
      ? []
      : judgement.findPermitted(tactic, use.use, main.facet);
  const swap =
    main?.value === undefined || !OFFERED.has(main.facet)
      ? undefined
      : swapValue(taxonomies, { of: clause, value: main.value, permitted, tactic });
  return {
    subject: "verdict",
    fact: {
      ...baseFact(context, clause),
      cause: "prohibition",
      facets,
      facet: main?.facet ?? value?.facet ?? "",
      ...(value === undefined ? {} : { concept: conceptFact(taxonomies, value) }),
      isBroader: (main?.path.length ?? 0) > 1,
      named: main === undefined ? "" : main.named.isTerm ? main.named.text : (main.path.at(-1) ?? ""),
      isOwnFacet: facets.length === 1 && facets.every((facet) => !isShippedFacet(facet)),
      combination: describeCombination(context, facets),
    },
    location,
    label: `planned by "${tactic.title}"`,
    related: [relatedClause(clause, `${titleOf(clause)} prohibits it`)],
    notes: [
      ...(applied === undefined ? [] : [...notePaths(applied), ...noteDays(applied, verdict.days)]),
      ...noteOrigins(context, applied),
      ...noteLostPermissions(taxonomies, proof, clause),
      ...noteReason(clause),
    ],
    help: [
      ...offerAlternatives(taxonomies, clause),
      ...offerPermitted(taxonomies, main?.facet ?? "", permitted),
      ...offerTalk(taxonomies, clause, tactic),
    ],
    ...severityOf(clause),
    ...(swap === undefined ? {} : { fix: swap }),
    about: aboutOf(context, clause),
    identity: context.identity,
  };
}

/** Only what one chooses freely can be swapped: a region, an audience or a content is seldom replaced by another. */
const OFFERED: ReadonlySet<string> = new Set(["tool", "account"]);

/** The first of these facets in which the clause itself reaches a value of the use. */
function mainMatch(applied: AppliedClause | undefined, facets: readonly string[]): ConceptMatch | undefined {
  const own = (applied?.matches ?? []).filter(({ facet, isInherited }) => !isInherited && facets.includes(facet));
  return own.find(({ value }) => value !== undefined) ?? own[0];
}

function concernedValues({ use }: CauseContext, facets: readonly string[]): UseValue[] {
  return use.use.values.filter(({ facet }) => facets.includes(facet));
}

function describeCombination(context: CauseContext, facets: readonly string[]): string {
  const { taxonomies } = context;
  return joinWords(
    concernedValues(context, facets).map(({ facet, concept }) => labelOf(taxonomies, facet, concept)),
    "with",
  );
}

/** Values that matter here, but that the tactic itself does not state. */
function noteOrigins(context: CauseContext, applied: AppliedClause | undefined): string[] {
  const { taxonomies, verdict } = context;
  return (applied?.matches ?? []).flatMap(({ value, facet }) => {
    if (value === undefined) return [];
    return describeOrigin(verdict.tactic, value, labelOf(taxonomies, facet, value.concept)) ?? [];
  });
}
