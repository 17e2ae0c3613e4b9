import type { ClassSpace } from "./class-space.js";
/** A concept that a tactic could state in a facet. */
export interface Statement {
    readonly facet: string;
    readonly concept: string;
    readonly label: string;
    /** Its classes in the facet. */
    readonly classes: Uint32Array;
    /** The same for concepts of the same classes, which no clause tells apart. */
    readonly group: number;
}
/** The concepts within one that is stated in a facet, general ones before special ones. */
export type ListStatements = (facet: number, stated: string | undefined) => readonly Statement[];
/** Lists them when they are first asked for. */
export declare function createStatements(space: ClassSpace): ListStatements;
