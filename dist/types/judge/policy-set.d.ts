import type { Day } from "../model/day.js";
import type { Policy } from "../model/policy.js";
import type { Scope } from "../model/scope.js";
import type { Maxim } from "../model/verdict-kind.js";
import type { TaxonomySet } from "../taxonomy/taxonomy-set.js";
import { type BeatingPermissions } from "./beating-permissions.js";
import { type ClassSpace } from "./class-space.js";
import { type CompiledNorm } from "./compiled-norm.js";
import { type NormIndex } from "./norm-index.js";
import { type Ruling } from "./precedence.js";
import { type ListStatements } from "./statements.js";
import { type WholeScopes } from "./whole-scopes.js";
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
    readonly index: NormIndex;
    readonly wholeScopes: WholeScopes;
    /** What decides where these two meet. */
    rulingOn(prohibition: CompiledNorm, permission: CompiledNorm): Ruling;
    readonly beating: BeatingPermissions;
    readonly statements: ListStatements;
}
/** Compiles policies. `further` are scopes of a strategy's evidence, which can be finer than any clause. */
export declare function compilePolicies(policies: readonly Policy[], taxonomies: TaxonomySet, options: JudgeOptions, further?: readonly Scope[]): PolicySet;
