import type { Policy } from "./policy.js";
import type { Scope } from "./scope.js";
import type { Location } from "./source.js";
import type { Strategy } from "./strategy.js";
/** All documents of a workspace, read and linked. */
export interface Workspace {
    readonly policies: readonly Policy[];
    readonly strategies: readonly Strategy[];
    /** Values for facets that neither a tactic nor its strategy states. */
    readonly assume: Scope | undefined;
    /** Passages that carry a norm but could not be read: they never decide a verdict, and are counted. */
    readonly unread: readonly Location[];
}
