import type { Day, Interval } from "./day.js";
import type { Evidence, Role } from "./duty.js";
import type { Scope } from "./scope.js";
import type { Located, Location, Source } from "./source.js";
export type TacticStatus = "idea" | "planned" | "live" | "paused" | "done" | "rejected";
/** One planned activity. `stated` holds its values for each facet; a facet that is not listed is not stated. */
export interface Tactic {
    readonly id: string;
    readonly idLocation: Location;
    readonly location: Location;
    readonly title: string;
    readonly stated: Scope;
    /** Listed where not every combination of the values is meant; each takes what it leaves out from `stated`. */
    readonly uses: readonly Scope[];
    readonly period: Interval | undefined;
    readonly evidence: readonly Evidence[];
    readonly businessCase: string | undefined;
    readonly status: TacticStatus;
}
export interface Sharing {
    readonly role: Role;
    readonly on: Day | undefined;
    readonly decision: string | undefined;
}
export interface Strategy {
    readonly id: string;
    readonly idLocation: Location;
    readonly title: string;
    readonly owner: Role | undefined;
    readonly period: Interval | undefined;
    /** Policy ids; undefined means every policy of the workspace. */
    readonly governedBy: readonly Located<string>[] | undefined;
    readonly sharedWith: readonly Sharing[];
    readonly defaults: Scope | undefined;
    readonly tactics: readonly Tactic[];
    readonly source: Source;
}
/** A tactic that is rejected or done is read, but not judged. */
export declare function isJudged(tactic: Tactic): boolean;
