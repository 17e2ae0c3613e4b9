import type { Scope } from "../model/scope.js";
import { type Bits } from "../taxonomy/bits.js";
import type { FacetTaxonomy } from "../taxonomy/facet-taxonomy.js";
import type { TaxonomySet } from "../taxonomy/taxonomy-set.js";
import type { Words } from "./box.js";
/**
 * The atoms of a facet, put into classes: atoms that lie in the same named concepts behave alike, so that the engine
 * never needs to tell them apart. A facet that nothing names has one class.
 */
export interface FacetClasses {
    readonly facet: string;
    /** Undefined where nothing names the facet: then there is nothing to look up, and no need to build it. */
    readonly taxonomy: FacetTaxonomy | undefined;
    readonly classOf: Uint32Array;
    readonly count: number;
}
/** A scope as a box over all facets, and the numbers of the facets in which it leaves something out. */
export interface ScopeBox {
    readonly box: Int32Array;
    readonly facets: readonly number[];
}
/** All worlds, as far as these scopes can tell them apart. */
export interface ClassSpace {
    readonly facets: readonly FacetClasses[];
    /** Where each facet's classes stand in a box. */
    readonly words: readonly Words[];
    /** The box of all worlds. */
    readonly everything: Int32Array;
    numberOf(facet: string): number | undefined;
    /** The classes that share an atom with a concept; the id is undefined where the name is unknown (the root's own atom). */
    classesOf(facet: number, concept: string | undefined): Bits;
    /** The worlds that lie in all of the scopes; undefined where there are none. */
    meetScopes(scopes: readonly Scope[]): ScopeBox | undefined;
}
/** Builds the classes that these scopes need. */
export declare function createClassSpace(taxonomies: TaxonomySet, scopes: readonly Scope[]): ClassSpace;
