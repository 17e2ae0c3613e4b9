import { SHIPPED_FACETS, type TaxonomyData, type TaxonomyDocument } from "../model/concept.ts";
import type { Problem } from "../model/problem.ts";
import { buildFacet } from "./build-facet.ts";
import type { FacetTaxonomy } from "./facet-taxonomy.ts";

/** The taxonomies of a workspace. A facet is built when it is first asked for. */
export interface TaxonomySet {
  /** The shipped facets in their order, then an organisation's own, by id. */
  readonly facets: readonly string[];
  /** A facet's taxonomy; undefined where there is no such facet. */
  get(facet: string): FacetTaxonomy | undefined;
}

export interface TaxonomyOutcome {
  readonly taxonomies: TaxonomySet;
  readonly problems: readonly Problem[];
}

/** Puts the shipped taxonomies and an organisation's own documents together; these add concepts and extend known ones. */
export function createTaxonomies(shipped: readonly TaxonomyData[], own: readonly TaxonomyDocument[]): TaxonomyOutcome {
  const ownFacets = [...new Set(own.map((document) => document.data.facet))].toSorted();
  const facets: string[] = [...SHIPPED_FACETS, ...ownFacets.filter((facet) => !isShippedFacet(facet))];
  const built = new Map<string, FacetTaxonomy>();
  const problems: Problem[] = [];
  const build = (facet: string): FacetTaxonomy => {
    const outcome = buildFacet(
      facet,
      shipped.find((data) => data.facet === facet),
      own.filter((document) => document.data.facet === facet),
    );
    problems.push(...outcome.problems);
    built.set(facet, outcome.value);
    return outcome.value;
  };
  for (const facet of ownFacets) build(facet);
  const known = new Set(facets);
  const get = (facet: string): FacetTaxonomy | undefined =>
    built.get(facet) ?? (known.has(facet) ? build(facet) : undefined);
  return { taxonomies: { facets, get }, problems };
}

/** Whether a facet is one of the program's, not of an organisation's own. */
export function isShippedFacet(facet: string): boolean {
  return SHIPPED_FACETS.some((shipped) => shipped === facet);
}
