import type { Duty } from "../model/duty.js";
import type { OpenDuty, ProhibitingClause } from "../model/verdict.js";
import type { ClassSpace, ScopeBox } from "./class-space.js";
import type { Norm } from "./norm.js";
import type { ScopedNorm } from "./precedence.js";
/** What a verdict says of a clause or duty: one object for all verdicts, since thousands of them say the same. */
export interface Answers<T> {
    readonly whole: T;
    readonly part: T;
}
export interface CompiledDuty extends Answers<OpenDuty> {
    readonly duty: Duty;
    /** The same for duties that the same evidence meets. */
    readonly number: number;
}
/** A norm that can apply: its scope holds worlds, and it has days. */
export interface CompiledNorm extends ScopedNorm {
    /** Its number among the norms, and its bit in sets of norms. */
    readonly index: number;
    /** What tells clauses apart: both norms of an `only` have the same, and a policy stands for its default. */
    readonly owner: object;
    /** The facets in which its scope or an exception leaves something out. */
    readonly facets: readonly number[];
    /** The worlds of its exceptions; those without any are dropped. */
    readonly unless: readonly ScopeBox[];
    /** By facet, the ids of the concepts that its scopes and exceptions name. */
    readonly named: ReadonlyMap<string, readonly string[]>;
    readonly prohibiting: Answers<ProhibitingClause>;
    readonly duties: readonly CompiledDuty[];
}
export declare function compileNorms(space: ClassSpace, drafts: readonly Norm[]): CompiledNorm[];
