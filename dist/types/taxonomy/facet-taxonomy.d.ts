import type { ConceptStatus } from "../model/concept.js";
import { type Bits } from "./bits.js";
/** A concept of a built taxonomy. Its index is also the number of its own atom. */
export interface Concept {
    readonly index: number;
    readonly id: string;
    readonly label: string;
    readonly aliases: readonly string[];
    readonly formerly: readonly string[];
    readonly domains: readonly string[];
    readonly ambiguous: readonly string[];
    /** Indices of the directly broader concepts; only the root has none. */
    readonly broader: readonly number[];
    readonly status: ConceptStatus;
    readonly since: string | undefined;
    readonly successor: string | undefined;
    readonly note: string | undefined;
}
/** One facet's concepts: a directed acyclic graph under one root, which is the concept with index 0. */
export interface FacetTaxonomy {
    readonly facet: string;
    readonly concepts: readonly Concept[];
    readonly byId: ReadonlyMap<string, Concept>;
    /** Folded id, label, alias, former name or domain -> concept. */
    readonly byName: ReadonlyMap<string, Concept>;
    /** A concept's atoms, by its index: itself and everything narrower, as indices. Undefined where there is no such concept. */
    atomsOf(index: number): Bits | undefined;
}
/** Concepts in an order in which each comes after all that are broader. Indices in a cycle are left out. */
export declare function orderBroaderFirst(broader: readonly (readonly number[])[]): number[];
/** Finds a concept by id, label, alias, former name or domain, ignoring case, width and spacing. */
export declare function resolveConcept(taxonomy: FacetTaxonomy, text: string): Concept | undefined;
/** True where `inner` is `outer` or narrower. */
export declare function isWithin(taxonomy: FacetTaxonomy, inner: string, outer: string): boolean;
/** The shortest way up from one concept to another, both included; empty where there is none. */
export declare function findPath(taxonomy: FacetTaxonomy, from: string, to: string): Concept[];
