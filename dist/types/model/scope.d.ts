import type { Location } from "./source.js";
/** A name as somebody wrote it, and the concepts that it stands for. */
export interface Name {
    readonly text: string;
    readonly location: Location;
    /** Concept ids of the facet: one for a known name, several for a policy's own term, none for an unknown name. */
    readonly concepts: readonly string[];
    /** True where the name was resolved through the policy's `definitions`. */
    readonly isTerm: boolean;
}
export interface FacetScope {
    readonly facet: string;
    readonly location: Location;
    readonly names: readonly Name[];
}
/** What a clause (or evidence) speaks about. A facet that is not listed means "any". */
export interface Scope {
    readonly location: Location;
    readonly facets: readonly FacetScope[];
}
