import { isJudged, type Strategy } from "../model/strategy.ts";
import { suggestConcept } from "../taxonomy/suggest-concept.ts";
import type { TaxonomySet } from "../taxonomy/taxonomy-set.ts";
import { strategyFact, tacticFact } from "./fact-builder.ts";
import type { FactSubject } from "./fact-subject.ts";

/** One subject for each name that a tactic states. */
export function listMentionSubjects(taxonomies: TaxonomySet, strategy: Strategy): FactSubject<"mention">[] {
  return strategy.tactics.filter(isJudged).flatMap((tactic) =>
    [tactic.stated, ...tactic.uses]
      .flatMap((scope) => scope.facets)
      .flatMap(({ facet, names }) =>
        names.map((name): FactSubject<"mention"> => {
          const isKnown = name.concepts.length > 0;
          const help = isKnown ? undefined : suggestFor(taxonomies, facet, name.text);
          return {
            subject: "mention",
            fact: {
              strategy: strategyFact(taxonomies, strategy),
              tactic: tacticFact(tactic),
              facet,
              text: name.text,
              isKnown,
            },
            location: name.location,
            label: "not in the taxonomy",
            related: [],
            notes: [],
            help: help === undefined ? [] : [help],
            about: { strategy: strategy.id, tactic: tactic.id },
            identity: [strategy.id, tactic.id, facet, name.text],
          };
        }),
      ),
  );
}

function suggestFor(taxonomies: TaxonomySet, facet: string, text: string): string | undefined {
  const taxonomy = taxonomies.get(facet);
  return taxonomy === undefined ? undefined : suggestConcept(taxonomy, text);
}
