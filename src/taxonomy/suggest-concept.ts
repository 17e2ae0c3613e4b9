import { findNearest, quoteNearest } from "../text/nearest.ts";
import { type FacetTaxonomy, resolveConcept } from "./facet-taxonomy.ts";

/** Looked at, so that three concepts are left when several names are of one. */
const MOST_NAMES = 12;
const MOST_CONCEPTS = 3;

/** "Did you mean …?" with the nearest names of a facet, one for each concept; undefined where nothing is near. */
export function suggestConcept(taxonomy: FacetTaxonomy, text: string): string | undefined {
  const names = taxonomy.concepts.flatMap(({ id, label, aliases }) => [label, id, ...aliases]);
  const seen = new Set<number>();
  const nearest = findNearest(text, names, MOST_NAMES).filter((name) => {
    const index = resolveConcept(taxonomy, name)?.index ?? -1;
    if (seen.has(index)) return false;
    seen.add(index);
    return true;
  });
  return quoteNearest(nearest.slice(0, MOST_CONCEPTS));
}
