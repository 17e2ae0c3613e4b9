import type { Day, Interval } from "./day.ts";
import type { Duty, Role } from "./duty.ts";
import type { Severity } from "./finding.ts";
import type { LawPack } from "./pack.ts";
import type { Reading } from "./reading.ts";
import type { Scope } from "./scope.ts";
import type { KeyPlaces, Located, Location, Source } from "./source.ts";
import type { VerdictKind } from "./verdict-kind.ts";

/** From the highest to the lowest. */
export const AUTHORITIES = ["law", "regulator", "group", "company", "department", "team"] as const;
export type Authority = (typeof AUTHORITIES)[number];

export type Default = "silent" | "permitted" | "prohibited";

/** The id under which `default` can be overridden; no clause may take it. */
export const DEFAULT_CLAUSE = "default";

export interface ClauseReference {
  readonly policy: string;
  readonly clause: string;
  readonly location: Location;
}

interface ClauseBase {
  readonly id: string;
  /** The id's place. */
  readonly idLocation: Location;
  /** The whole clause. */
  readonly location: Location;
  /** What to quote: the words of the clause, as far as it has any, else its norm. */
  readonly quote: Location;
  readonly title: string | undefined;
  /** The wording that its author gives. */
  readonly text: string | undefined;
  /** Where its keys stand. */
  readonly keys: KeyPlaces;
  readonly effective: Interval | undefined;
  /** Ids of events of the policy's calendar. */
  readonly during: readonly Located<string>[] | undefined;
  readonly unless: readonly Scope[];
  readonly reason: string | undefined;
  readonly source: string | undefined;
  /** Whom to ask about it. */
  readonly contact: string | undefined;
  readonly severity: Severity | undefined;
  readonly alternatives: readonly Scope[];
  readonly isWaivable: boolean;
  /** The name of the sentence that it was adopted from, where it was. */
  readonly adoptedFrom?: Located<string>;
  /** Set where it was read from prose. */
  readonly reading?: Reading;
}

/** What a permission adds. */
export interface Grant {
  readonly provided: readonly Duty[];
  readonly isProtected: boolean;
  readonly overrides: readonly ClauseReference[];
}

export interface Prohibition extends ClauseBase {
  readonly modality: "prohibit";
  readonly scope: Scope;
}

export interface Permission extends ClauseBase, Grant {
  readonly modality: "permit";
  readonly scope: Scope;
}

export interface Requirement extends ClauseBase {
  readonly modality: "require";
  readonly scope: Scope;
  readonly duties: readonly Duty[];
}

/** `only: S, for: T`: prohibits T unless S, and permits T narrowed to S. */
export interface Restriction extends ClauseBase, Grant {
  readonly modality: "only";
  readonly only: Scope;
  readonly scope: Scope;
}

export type Clause = Prohibition | Permission | Requirement | Restriction;

export interface Approval {
  readonly role: Role;
  readonly on: Day | undefined;
}

export interface CalendarEvent {
  readonly id: string;
  readonly title: string | undefined;
  readonly days: Interval;
  readonly location: Location;
}

export interface Definition {
  readonly term: string;
  readonly facet: string;
  readonly location: Location;
}

export interface Expectation {
  readonly use: Scope;
  readonly verdict: VerdictKind;
  /** The day on which the use happens; without one it goes on from the day of checking. */
  readonly on: Day | undefined;
  readonly location: Location;
}

export interface Policy {
  readonly id: string;
  readonly idLocation: Location;
  readonly title: string;
  readonly version: string | undefined;
  readonly owner: Role | undefined;
  readonly author: Role | undefined;
  readonly approvedBy: readonly Approval[];
  /** Who was heard but did not decide. */
  readonly consulted: readonly Approval[];
  readonly contact: string | undefined;
  /** Where its keys stand. */
  readonly keys: KeyPlaces;
  readonly effective: Interval;
  readonly review: Located<Day> | undefined;
  readonly authority: Authority;
  readonly default: Default;
  /** Where `default` stands, or the id where it is left out. */
  readonly defaultLocation: Location;
  readonly appliesTo: Scope | undefined;
  readonly calendar: readonly CalendarEvent[];
  readonly definitions: readonly Definition[];
  readonly expectations: readonly Expectation[];
  readonly clauses: readonly Clause[];
  readonly source: Source;
  /** The law pack that brings it; undefined for a policy of the workspace. */
  readonly pack?: LawPack;
  /** Set where it is prose alone: nobody has prepared it for this program, so what it leaves out is no slip. */
  readonly isProse?: true;
}
