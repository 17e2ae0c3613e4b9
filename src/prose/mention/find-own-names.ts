import { type Concept, type FacetTaxonomy, isWithin } from "../../taxonomy/facet-taxonomy.ts";
import type { PassageNames } from "./passage-names.ts";
import { phraseSet } from "./phrase-set.ts";
import { findWord } from "./words.ts";

const OWN_AFTER = phraseSet("context", "own-after");

/** So often must a name stand for the organisation itself. */
const LEAST = 2;
/** And in so large a part of where it stands. */
const SHARE = 0.15;

/**
 * Tools that are the organisation itself: at GitLab, "GitLab team members" says who, and "GitLab" is no tool that they plan
 * to use. Shown by what follows the name again and again.
 */
export function findOwnNames(all: readonly PassageNames[], tools: FacetTaxonomy | undefined): ReadonlySet<Concept> {
  const isHouseTool = (concept: Concept): boolean =>
    tools !== undefined && concept.domains.length > 0 && !isWithin(tools, concept.id, "social-media");
  const counts = new Map<Concept, { named: number; owns: number }>();
  for (const { words, matches } of all) {
    for (const { facet, concept, end, isAddress } of matches) {
      if (facet !== "tool" || isAddress || !isHouseTool(concept)) continue;
      const count = counts.get(concept) ?? { named: 0, owns: 0 };
      counts.set(concept, count);
      count.named += 1;
      if (OWN_AFTER.lengthAt(words, findWord(words, end - 1) + 1) > 0) count.owns += 1;
    }
  }
  const own = [...counts].filter(([, { named, owns }]) => owns >= LEAST && owns >= named * SHARE);
  return new Set(own.map(([concept]) => concept));
}
