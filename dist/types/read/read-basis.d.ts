import type { Config } from "../model/config.js";
import type { Outcome } from "../model/outcome.js";
import type { Policy } from "../model/policy.js";
import type { Scope } from "../model/scope.js";
import type { Location, Source } from "../model/source.js";
import type { Waiver } from "../model/waiver.js";
import { type TaxonomySet } from "../taxonomy/taxonomy-set.js";
import { type ConfigTexts } from "./read-config.js";
/** The texts of all that strategies are judged by. Without a config, the recommended preset holds. */
export interface BasisSources extends ConfigTexts {
    readonly policies: readonly Source[];
    readonly taxonomies?: readonly Source[];
    readonly waivers?: readonly Source[];
    /** Rules of the organisation's own. */
    readonly rules?: readonly Source[];
    /** True where there are more policies or strategies than are read: waivers may rightly name one of those. */
    readonly isSelection?: boolean;
}
/** All that strategies are judged by, read and linked. */
export interface Basis {
    readonly policies: readonly Policy[];
    readonly waivers: readonly Waiver[];
    readonly taxonomies: TaxonomySet;
    readonly config: Config | undefined;
    /** Values for facets that neither a tactic nor its strategy states. */
    readonly assume: Scope | undefined;
    /** Passages that carry a norm but could not be read: they never decide a verdict, and are counted. */
    readonly unread: readonly Location[];
}
/** Reads all documents but the strategies; what is wrong with one does not keep the others from being read. */
export declare function readBasis(sources: BasisSources): Promise<Outcome<Basis>>;
