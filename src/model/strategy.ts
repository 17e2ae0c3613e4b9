import type { Day, Interval } from "./day.ts";
import type { Evidence, Role } from "./duty.ts";
import type { Reading } from "./reading.ts";
import type { Scope } from "./scope.ts";
import type { KeyPlaces, Located, Location, Source } from "./source.ts";

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
  readonly description: string | undefined;
  /** What it is to achieve, and how that is measured. */
  readonly objective: string | undefined;
  readonly kpi: string | undefined;
  /** How it is paused and taken down. */
  readonly stop: string | undefined;
  readonly owner: Role | undefined;
  readonly participants: readonly Participant[];
  /** Where its keys stand. */
  readonly keys: KeyPlaces;
  /** Set where it was read from prose. */
  readonly reading?: Reading;
}

/** People who take part: for HR to read. Who acts is stated in the facet `actor`. */
export interface Participant {
  readonly role: Role;
  readonly group: string | undefined;
  readonly count: number | undefined;
  readonly contract: string | undefined;
  readonly training: string | undefined;
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
  readonly objective: string | undefined;
  /** Where its keys stand. */
  readonly keys: KeyPlaces;
  readonly period: Interval | undefined;
  /** Policy ids; undefined means every policy of the workspace. */
  readonly governedBy: readonly Located<string>[] | undefined;
  readonly sharedWith: readonly Sharing[];
  readonly defaults: Scope | undefined;
  readonly tactics: readonly Tactic[];
  readonly source: Source;
  /** Set where it is prose alone: nobody has prepared it for this program, so what it leaves out is no slip. */
  readonly isProse?: true;
}

/** A tactic that is rejected or done is read, but not judged. */
export function isJudged(tactic: Tactic): boolean {
  return tactic.status !== "rejected" && tactic.status !== "done";
}
