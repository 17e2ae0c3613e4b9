import type { Problem } from "../../model/problem.ts";
import { resolveConcept } from "../../taxonomy/facet-taxonomy.ts";
import type { TaxonomySet } from "../../taxonomy/taxonomy-set.ts";
import { describeDisguise } from "../describe-disguise.ts";
import { locateSpan, type PlacedConcept, textOfSpan } from "./scope-of-names.ts";

/** What is disguised of the names that prose mentions, each told once. */
export function findDisguises(named: readonly PlacedConcept[], taxonomies: TaxonomySet): Problem[] {
  const told = new Set<string>();
  return named.flatMap((name): Problem[] => {
    const taxonomy = taxonomies.get(name.facet);
    // What is only said in other words is no name.
    const concept = taxonomy === undefined ? undefined : resolveConcept(taxonomy, textOfSpan(name));
    if (concept?.id !== name.concept || name.span.end <= name.span.start) return [];
    const location = locateSpan(name);
    const key = `${location.span.start} ${location.span.end}`;
    const problem = told.has(key) ? undefined : describeDisguise({ value: textOfSpan(name), location }, concept);
    told.add(key);
    return problem === undefined ? [] : [problem];
  });
}
