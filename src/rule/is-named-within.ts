import { isWithin, resolveConcept } from "../taxonomy/facet-taxonomy.ts";
import type { TaxonomySet } from "../taxonomy/taxonomy-set.ts";

/** Whether one name of a facet means the same as another, or something narrower. */
export function isNamedWithin(
  taxonomies: TaxonomySet,
  facet: string,
  [inner, outer]: readonly [inner: string, outer: string],
): boolean {
  const taxonomy = taxonomies.get(facet);
  if (taxonomy === undefined) return false;
  const a = resolveConcept(taxonomy, inner);
  const b = resolveConcept(taxonomy, outer);
  return a !== undefined && b !== undefined && isWithin(taxonomy, a.id, b.id);
}
