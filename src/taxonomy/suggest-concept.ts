import { findNearest, quoteNearest } from "../text/nearest.ts";
import { type FacetTaxonomy, resolveConcept } from "./facet-taxonomy.ts";

/** Looked at, so that three concepts are left when several names are of one. */
const MOST_NAMES = 12;
const MOST_CONCEPTS = 3;

/** What a name that no taxonomy knows may have meant: several names, or the nearest of each concept. */
export function suggestConcept(taxonomy: FacetTaxonomy, text: string): string | undefined {
  const parts = text.split(/\s*(?:,|;|\/|&|\band\b|\bor\b)\s*/iu);
  if (parts.length > 1 && parts.every((part) => resolveConcept(taxonomy, part) !== undefined)) {
    return `Write several names as a list: [${parts.join(", ")}].`;
  }
  return quoteNearest(findNearestConcepts(taxonomy, text));
}

/** The nearest names, one for each concept. */
export function findNearestConcepts(taxonomy: FacetTaxonomy, text: string): string[] {
  const names = taxonomy.concepts.flatMap(({ id, label, aliases, formerly }) => [label, id, ...aliases, ...formerly]);
  const seen = new Set<number>();
  const nearest = findNearest(text, names, MOST_NAMES).filter((name) => {
    const index = resolveConcept(taxonomy, name)?.index ?? -1;
    if (seen.has(index)) return false;
    seen.add(index);
    return true;
  });
  return nearest.slice(0, MOST_CONCEPTS);
}
