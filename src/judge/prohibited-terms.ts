import { hasBit } from "../taxonomy/bits.ts";
import { type Box, findInside, isInside, overlap, subtractBoxes, type Term } from "./box.ts";
import { type DaySet, isSubsetOfDays, meetDays } from "./day-set.ts";
import type { LocalNorm, LocalProblem } from "./local-problem.ts";
import type { PolicySet } from "./policy-set.ts";

/** A norm's region is its box without its exceptions: here as boxes that share no world. */
export function regionOf(problem: LocalProblem, norm: LocalNorm): readonly Box[] {
  return norm.unless.length === 0 ? [norm.box] : subtractBoxes(problem.layout, norm.box, norm.unless);
}

export interface ProhibitedTerm extends Term {
  readonly norm: LocalNorm;
}

/**
 * The worlds that are prohibited on some day, as terms: for each prohibition its box, with its exceptions and the
 * permissions that beat it as holes. A permission that holds on fewer of the days lifts it on these alone, so each
 * stretch of days on which the same permissions hold gives a term of its own.
 */
export function listProhibited(set: PolicySet, problem: LocalProblem): ProhibitedTerm[] {
  const permissions = problem.norms.filter(({ compiled }) => compiled.norm.says === "permits");
  const terms: ProhibitedTerm[] = [];
  for (const norm of problem.norms) {
    if (norm.compiled.norm.says !== "prohibits") continue;
    const beating = set.beating(norm.compiled);
    const meeting = permissions.filter(
      (permission) => hasBit(beating, permission.compiled.index) && overlap(problem.layout, norm.box, permission.box),
    );
    for (const lifting of groupByDays(norm.days, meeting)) {
      const term = prohibitedTerm(problem, norm, lifting);
      if (term !== undefined) terms.push(term);
    }
  }
  return terms;
}

/** Undefined where the exceptions and permissions leave nothing prohibited. */
function prohibitedTerm(
  problem: LocalProblem,
  norm: LocalNorm,
  lifting: readonly LocalNorm[],
): ProhibitedTerm | undefined {
  if (lifting.length === 0 && norm.unless.length === 0) return { box: norm.box, holes: [], norm };
  const holes = [...norm.unless, ...lifting.flatMap((permission) => regionOf(problem, permission))];
  if (holes.some((hole) => isInside(norm.box, hole))) return undefined;
  const term = { box: norm.box, holes, norm };
  return findInside(problem.layout, term) === undefined ? undefined : term;
}

/**
 * The sets of norms that hold together on some of the days, without those that contain another such set: with fewer
 * exceptions a prohibition reaches all that it reaches with more.
 */
export function groupByDays<T extends { readonly days: DaySet }>(days: DaySet, norms: readonly T[]): T[][] {
  const always: T[] = [];
  const changing: T[] = [];
  for (const norm of norms) (isSubsetOfDays(days, norm.days) ? always : changing).push(norm);
  if (changing.length === 0) return [always];
  const groups = new Map<string, T[]>();
  for (const day of listChanges(days, changing)) {
    const holding = changing.filter((norm) => holdsOn(norm.days, day));
    groups.set(holding.map((norm) => changing.indexOf(norm)).join(), holding);
  }
  const sets = [...groups.values()].map((group) => new Set(group));
  const smallest = sets.filter((group) => !sets.some((other) => other !== group && isProperSubset(other, group)));
  return smallest.map((group) => [...always, ...group]);
}

function isProperSubset<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  return a.size < b.size && [...a].every((item) => b.has(item));
}

/** Days, one of each stretch on which the same norms hold: the first of the days, and each day on which one changes. */
function listChanges(days: DaySet, norms: readonly { readonly days: DaySet }[]): number[] {
  const changes = new Set<number>(days.map(({ from }) => from));
  for (const norm of norms) {
    for (const { from, to } of meetDays(norm.days, days)) {
      changes.add(from);
      if (holdsOn(days, to + 1)) changes.add(to + 1);
    }
  }
  return [...changes];
}

function holdsOn(days: DaySet, day: number): boolean {
  return days.some(({ from, to }) => from <= day && day <= to);
}
