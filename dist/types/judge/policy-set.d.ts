import type { Day } from "../model/day.js";
import type { Policy } from "../model/policy.js";
import type { Scope } from "../model/scope.js";
import type { Maxim } from "../model/verdict-kind.js";
import { type Bits } from "../taxonomy/bits.js";
import type { TaxonomySet } from "../taxonomy/taxonomy-set.js";
import { type ClassSpace } from "./class-space.js";
import { type Ruling, type ScopedNorm } from "./precedence.js";
/** A norm that can apply: its scope holds worlds, and it has days. */
export interface CompiledNorm extends ScopedNorm {
    /** Its number among the norms, and its bit in sets of norms. */
    readonly index: number;
    /** The facets in which its scope or an exception leaves something out. */
    readonly facets: readonly number[];
    /** The worlds of its exceptions; those without any are dropped. */
    readonly unless: readonly Int32Array[];
}
/** What the judge needs to know apart from the documents. */
export interface JudgeOptions {
    readonly precedence: readonly Maxim[];
    /** Values for facets that neither a tactic nor its strategy states. */
    readonly assume: Scope | undefined;
    readonly today: Day;
}
/** Policies, compiled for judging: everything that does not depend on a strategy. */
export interface PolicySet {
    readonly policies: readonly Policy[];
    readonly taxonomies: TaxonomySet;
    readonly options: JudgeOptions;
    readonly space: ClassSpace;
    readonly norms: readonly CompiledNorm[];
    /** The norms of some policies, as a set. */
    normsOf(policies: readonly string[] | undefined): Bits;
    /** The norms whose scope shares an atom with a concept (undefined: the root's own atom) in a facet. */
    normsReaching(facet: number, concept: string | undefined): Bits;
    /** What decides where these two meet. */
    rulingOn(prohibition: CompiledNorm, permission: CompiledNorm): Ruling;
    /** The permissions that beat a prohibition wherever they meet. */
    beating(prohibition: CompiledNorm): Bits;
}
/** Compiles policies. `further` are scopes of a strategy's evidence, which can be finer than any clause. */
export declare function compilePolicies(policies: readonly Policy[], taxonomies: TaxonomySet, options: JudgeOptions, further?: readonly Scope[]): PolicySet;
