import type { Day } from "./day.ts";
import type { Role } from "./duty.ts";
import type { Located, Location } from "./source.ts";
import type { ClauseOf } from "./verdict.ts";

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
  /** What keeps the risk small in the meantime. */
  readonly controls: readonly string[];
  /** How often it has been renewed. */
  readonly renewals: number;
  /** What the clause meant when it was waived; undefined where that was not recorded. */
  readonly clauseFingerprint: Located<string> | undefined;
}
