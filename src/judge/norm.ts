import { ALWAYS, type Interval, intersectIntervals } from "../model/day.ts";
import type { Duty } from "../model/duty.ts";
import { AUTHORITIES, type Clause, type Grant, type Policy } from "../model/policy.ts";
import type { Scope } from "../model/scope.ts";
import type { ClauseOf } from "../model/verdict.ts";
import { ALL_DAYS, clipDays, type DaySet, uniteDays } from "./day-set.ts";

/**
 * One prohibition, permission or requirement, with all that it inherits and all short forms written out: `only` gives
 * two norms, a policy's `default` one more. What a scope says stands in `scopes`; all of them must hold.
 */
export interface Norm extends ClauseOf {
  readonly says: "prohibits" | "permits" | "requires";
  /** The clause's own scope (for `only` both), then the policy's `appliesTo`. */
  readonly scopes: readonly Scope[];
  readonly unless: readonly Scope[];
  readonly days: DaySet;
  /** The first day of its interval within its policy's, `during` aside: what `recency` compares. */
  readonly start: number;
  /** The days of `during`, all days without it: what `specificity` compares. */
  readonly during: DaySet;
  /** 0 is the highest. */
  readonly rank: number;
  readonly isProtected: boolean;
  /** Clauses that it names under `overrides`, as `policy#clause`. */
  readonly overrides: ReadonlySet<string>;
  readonly duties: readonly Duty[];
}

const NOTHING: ReadonlySet<string> = new Set();

/** The norms of a policy, in the order of its clauses; that of its `default` comes last. */
export function listNorms(policy: Policy): Norm[] {
  const norms = policy.clauses.flatMap((clause) => normsOf(policy, clause));
  if (policy.default !== "silent") norms.push(defaultNorm(policy));
  return norms;
}

function defaultNorm(policy: Policy): Norm {
  return {
    policy,
    clause: undefined,
    says: policy.default === "prohibited" ? "prohibits" : "permits",
    scopes: policy.appliesTo === undefined ? [] : [policy.appliesTo],
    unless: [],
    days: [policy.effective],
    start: policy.effective.from,
    during: ALL_DAYS,
    rank: AUTHORITIES.indexOf(policy.authority),
    isProtected: false,
    overrides: NOTHING,
    duties: [],
  };
}

function normsOf(policy: Policy, clause: Clause): Norm[] {
  const inherited = policy.appliesTo === undefined ? [] : [policy.appliesTo];
  const interval: Interval | undefined = intersectIntervals(policy.effective, clause.effective ?? ALWAYS);
  const during = duringDays(policy, clause);
  const common = {
    policy,
    clause,
    unless: clause.unless,
    days: interval === undefined ? [] : clipDays(during, interval),
    start: interval?.from ?? Number.NEGATIVE_INFINITY,
    during,
    rank: AUTHORITIES.indexOf(policy.authority),
  };
  const plain = { isProtected: false, overrides: NOTHING, duties: [] };
  switch (clause.modality) {
    case "prohibit":
      return [{ ...common, ...plain, says: "prohibits", scopes: [clause.scope, ...inherited] }];
    case "permit":
      return [{ ...common, ...grantOf(clause), says: "permits", scopes: [clause.scope, ...inherited] }];
    case "require":
      return [{ ...common, ...plain, says: "requires", scopes: [clause.scope, ...inherited], duties: clause.duties }];
    case "only":
      return [
        {
          ...common,
          ...plain,
          says: "prohibits",
          scopes: [clause.scope, ...inherited],
          unless: [...clause.unless, clause.only],
        },
        { ...common, ...grantOf(clause), says: "permits", scopes: [clause.only, clause.scope, ...inherited] },
      ];
  }
}

function grantOf(grant: Grant): Pick<Norm, "isProtected" | "overrides" | "duties"> {
  return {
    isProtected: grant.isProtected,
    overrides: new Set(grant.overrides.map(({ policy, clause }) => `${policy}#${clause}`)),
    duties: grant.provided,
  };
}

function duringDays(policy: Policy, clause: Clause): DaySet {
  if (clause.during === undefined) return ALL_DAYS;
  const events = new Set(clause.during.map((event) => event.value));
  return uniteDays(policy.calendar.filter((event) => events.has(event.id)).map((event) => event.days));
}
