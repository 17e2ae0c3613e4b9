import type { Scope } from "../model/scope.ts";
import { resolveConcept } from "../taxonomy/facet-taxonomy.ts";
import type { TaxonomySet } from "../taxonomy/taxonomy-set.ts";
import { joinWords } from "../text/list-words.ts";

/** A concept's preferred label; the name itself where no taxonomy knows it. */
export function labelOf(taxonomies: TaxonomySet, facet: string, name: string): string {
  const taxonomy = taxonomies.get(facet);
  return (taxonomy === undefined ? undefined : resolveConcept(taxonomy, name))?.label ?? name;
}

/** A scope by the labels of what it names, a policy's own terms as they are written; empty where it names nothing. */
export function describeScope(taxonomies: TaxonomySet, scope: Scope): string {
  const parts = scope.facets.map(({ facet, names }) =>
    joinWords(
      names.map((name) => (name.isTerm ? name.text : labelOf(taxonomies, facet, name.concepts[0] ?? name.text))),
      "or",
    ),
  );
  return joinWords(parts);
}
