import type { Scope } from "../model/scope.js";
import { type Bits } from "../taxonomy/bits.js";
import type { FacetTaxonomy } from "../taxonomy/facet-taxonomy.js";
import type { TaxonomySet } from "../taxonomy/taxonomy-set.js";
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
    readonly all: Bits;
}
/** A scope as sets of classes, by the facets' numbers; undefined stands for all. Equal sets are the same object. */
export type ClassScope = readonly (Bits | undefined)[];
export interface ClassSpace {
    readonly facets: readonly FacetClasses[];
    numberOf(facet: string): number | undefined;
    /** The classes that share an atom with a concept; the id is unknown where the name is (the root's own atom). */
    classesOf(facet: number, concept: string | undefined): Bits;
    /** The worlds that lie in all of the scopes; undefined where there are none. */
    meetScopes(scopes: readonly Scope[]): ClassScope | undefined;
}
/** Builds the classes that these scopes need. */
export declare function createClassSpace(taxonomies: TaxonomySet, scopes: readonly Scope[]): ClassSpace;
/** A concept's own atom stands for "some other thing of this kind". */
export declare function isClassMember(classes: FacetClasses, atom: number, set: Bits): boolean;
