import type { Day } from "./day.js";
import type { Role } from "./duty.js";
import type { Located, Location } from "./source.js";
import type { ClauseOf } from "./verdict.js";
/** A recorded decision to tolerate the conflict of one tactic with one clause until a day. It never changes a verdict. */
export interface Waiver {
    readonly id: string;
    readonly idLocation: Location;
    readonly of: ClauseOf;
    /** Where the clause is named. */
    readonly clauseLocation: Location;
    /** The ids by which it names the strategy and the tactic: waivers are read before any strategy. */
    readonly strategy: Located<string>;
    readonly tactic: Located<string>;
    readonly grantedBy: Role;
    readonly on: Located<Day>;
    /** The last day on which it holds. */
    readonly expires: Located<Day>;
    readonly reason: string;
    /** What the clause meant when it was waived; undefined where that was not recorded. */
    readonly clauseFingerprint: Located<string> | undefined;
}
