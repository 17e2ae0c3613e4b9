import type { Role } from "../../model/duty.ts";
import type { Location } from "../../model/source.ts";
import { resolveConcept } from "../../taxonomy/facet-taxonomy.ts";
import type { TaxonomySet } from "../../taxonomy/taxonomy-set.ts";

/** A role as prose names it, by a concept of the facet `actor` or in words that no taxonomy knows. */
export function readRole(
  text: string,
  { location, taxonomies }: { readonly location: Location; readonly taxonomies: TaxonomySet },
): Role {
  const actors = taxonomies.get("actor");
  const concept = actors === undefined ? undefined : resolveConcept(actors, text)?.id;
  return { text, location, concept, name: undefined, contact: undefined };
}
