import type { Interval } from "../model/day.js";
import { type Bits } from "../taxonomy/bits.js";
import type { ClassSpace } from "./class-space.js";
import type { CompiledNorm } from "./compiled-norm.js";
import { type IndexSet } from "./index-set.js";
/** What one concept of a facet has to do with the norms. */
export interface ConceptNorms {
    /** Its classes in the facet. */
    readonly classes: Bits;
    readonly isOneClass: boolean;
    /** True where no norm tells the facet's concepts apart: then all norms reach and cover it. */
    readonly isIdle: boolean;
    /** The norms whose scope shares an atom with it. */
    readonly reaching: IndexSet;
    /** The norms whose scope holds all of it. */
    readonly covering: IndexSet;
}
/** The norms that hold on some, and those that hold on all of some days. */
export interface NormsOnDays {
    readonly some: IndexSet;
    readonly all: IndexSet;
}
/** Finds norms by what is asked of them, so that judging a use looks only at those that can apply to it. */
export interface NormIndex {
    readonly none: IndexSet;
    readonly prohibitions: IndexSet;
    readonly permissions: IndexSet;
    readonly withDuties: IndexSet;
    readonly withExceptions: IndexSet;
    /** The protected permissions: where they apply, duties of others can fall away. */
    readonly reliefs: IndexSet;
    /** For each facet the norms that leave something out in it. */
    readonly byFacet: readonly IndexSet[];
    /** For each facet what holds where a use leaves it open. */
    readonly whole: readonly ConceptNorms[];
    /** The norms of some policies. */
    ofPolicies(policies: readonly string[] | undefined): IndexSet;
    onDays(days: Interval): NormsOnDays;
    /** By a concept's id; undefined where the name is unknown (the root's own atom). */
    ofConcept(facet: number, concept: string | undefined): ConceptNorms;
}
export declare function indexNorms(space: ClassSpace, norms: readonly CompiledNorm[]): NormIndex;
