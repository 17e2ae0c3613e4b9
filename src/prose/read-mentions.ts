import type { TaxonomySet } from "../taxonomy/taxonomy-set.ts";
import type { Mention } from "./mention.ts";
import type { Passage } from "./passage.ts";
import { createTermMatcher } from "./term-matcher.ts";

/** Finds the names of concepts in a strategy's prose, each with what the strategy says of it, in the order of the text. */
export function readMentions(passages: readonly Passage[], taxonomies: TaxonomySet): Mention[] {
  const matcher = createTermMatcher(taxonomies, ["tool", "tactic"]);
  return passages.flatMap((passage) =>
    matcher.find(passage.inline.text).flatMap(({ facet, concept, start, end, isAmbiguous }): Mention[] => {
      if (isAmbiguous) return [];
      const at = { passage, span: { start, end } };
      return [{ facet, concept: concept.id, ...at, stance: "use", confidence: 0.5, disguise: [] }];
    }),
  );
}
