import { type TaxonomyData, type TaxonomyDocument } from "../model/concept.js";
import type { Problem } from "../model/problem.js";
import type { FacetTaxonomy } from "./facet-taxonomy.js";
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
export declare function createTaxonomies(shipped: readonly TaxonomyData[], own: readonly TaxonomyDocument[]): TaxonomyOutcome;
/** Whether a facet is one of the program's, not of an organisation's own. */
export declare function isShippedFacet(facet: string): boolean;
