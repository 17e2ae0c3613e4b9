import { type Box, findInside, isInside, overlap, subtractBoxes } from "./box.ts";
import type { CompiledNorm } from "./compiled-norm.ts";
import { type DaySet, isSubsetOfDays, meetDays } from "./day-set.ts";
import { eachCommon, hasIndex } from "./index-set.ts";
import type { LocalNorm, LocalProblem } from "./local-problem.ts";
import type { ReachingNorms } from "./reaching-norms.ts";
import type { FailingPart } from "./whole-scopes.ts";

/** A norm's region is its box without its exceptions: here as boxes that share no world. */
export function regionOf({ space }: LocalProblem, norm: LocalNorm): readonly Box[] {
  return norm.unless.length === 0 ? [norm.box] : subtractBoxes(space.layout, norm.box, norm.unless);
}

/**
 * The worlds that are prohibited on some day: for each prohibition its scope, with its exceptions and the permissions
 * that beat it as holes. A permission that holds on fewer of the days lifts it on these alone, so each stretch of days
 * on which the same permissions hold gives a part of its own.
 */
export function listProhibited(problem: LocalProblem): FailingPart[] {
  const { set, norms } = problem;
  const parts: FailingPart[] = [];
  eachCommon(norms.live, set.index.prohibitions, (index) => {
    const whole = set.wholeScopes.prohibited[index];
    if (whole === undefined) return;
    const beating = set.beating(whole.norm);
    if (!hasIndex(norms.holed, index) && !isLive(norms, beating)) parts.push(whole);
    else parts.push(...cutHoles(problem, whole.norm, beating));
  });
  return parts;
}

/** True where one of the norms can apply to the use; of those that beat a prohibition, most often none does. */
function isLive({ live }: ReachingNorms, norms: readonly CompiledNorm[]): boolean {
  for (let i = 0; i < norms.length; i += 1) if (hasIndex(live, norms[i]?.index ?? 0)) return true;
  return false;
}

/** The worlds that the exceptions and permissions leave prohibited. */
function cutHoles(problem: LocalProblem, prohibition: CompiledNorm, beating: readonly CompiledNorm[]): FailingPart[] {
  const { layout } = problem.space;
  const norm = problem.normAt(prohibition);
  const partBut = (holes: readonly Box[]): FailingPart[] => {
    if (holes.some((hole) => isInside(norm.box, hole))) return [];
    const term = { box: norm.box, holes };
    return findInside(layout, term) === undefined ? [] : [{ norm: prohibition, duty: undefined, term }];
  };
  const meeting = beating
    .filter(({ index }) => hasIndex(problem.norms.live, index))
    .map((permission) => problem.normAt(permission))
    .filter((permission) => overlap(layout, norm.box, permission.box));
  if (meeting.length === 0) return partBut(norm.unless);
  return groupByDays(norm.days, meeting).flatMap((group) =>
    partBut([...norm.unless, ...group.flatMap((permission) => regionOf(problem, permission))]),
  );
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
