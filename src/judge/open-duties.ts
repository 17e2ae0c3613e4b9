import type { Day } from "../model/day.ts";
import type { Evidence } from "../model/duty.ts";
import { type Box, findInside, isInside, meetBoxes, overlap, subtractBoxes } from "./box.ts";
import type { CompiledDuty } from "./compiled-norm.ts";
import { type DaySet, meetDays, subtractDays } from "./day-set.ts";
import { eachCommon, hasIndex } from "./index-set.ts";
import type { LocalNorm, LocalProblem } from "./local-problem.ts";
import { regionOf } from "./prohibited-terms.ts";
import type { DutyPart, FailingPart } from "./whole-scopes.ts";

/** Worlds in which a clause's duties arise on the same days. */
export interface DutyPiece {
  readonly box: Box;
  readonly days: DaySet;
}

/** The worlds in which some duty is not met. */
export function listOpenDuties(problem: LocalProblem): FailingPart[] {
  const { set, norms, context } = problem;
  const reliefs = problem.listNorms(set.index.reliefs);
  const parts: FailingPart[] = [];
  eachCommon(norms.live, set.index.withDuties, (index) => {
    const norm = set.norms[index];
    if (norm === undefined) return;
    if (reliefs.length > 0 || hasIndex(norms.holed, index)) {
      const local = problem.normAt(norm);
      for (const piece of splitByRelief(problem, local, reliefs)) {
        for (const duty of norm.duties) parts.push(...openPart(problem, { norm: local, piece, duty }));
      }
      return;
    }
    for (const whole of set.wholeScopes.open[index] ?? []) {
      if (context.meeting(whole.duty).length === 0) parts.push(whole);
      else parts.push(...unlessCounting(problem, whole));
    }
  });
  return parts;
}

/** What is left of a duty that arises on a norm's whole scope, where there is evidence of what it asks for. */
function unlessCounting(problem: LocalProblem, whole: DutyPart): readonly FailingPart[] {
  const counting = listCounting(problem, whole.duty, problem.daysOf(whole.norm));
  if (counting.length === 0) return [whole];
  // Evidence without a scope counts everywhere.
  if (counting.some(({ scope }) => scope === undefined)) return [];
  const norm = problem.normAt(whole.norm);
  return openPart(problem, { norm, piece: norm, duty: whole.duty });
}

/**
 * Where a protected permission applies, duties from clauses of no higher authority fall away on its days, unless they
 * come from a protected permission themselves. So a clause's duties can arise on fewer days in some worlds.
 */
export function splitByRelief(problem: LocalProblem, norm: LocalNorm, reliefs: readonly LocalNorm[]): DutyPiece[] {
  let pieces: DutyPiece[] = [{ box: norm.box, days: norm.days }];
  const own = norm.compiled.norm;
  if (own.isProtected) return pieces;
  for (const other of reliefs) {
    if (other.compiled.norm.rank > own.rank || !overlap(problem.space.layout, norm.box, other.box)) continue;
    if (meetDays(norm.days, other.days).length === 0) continue;
    const region = regionOf(problem, other);
    pieces = pieces.flatMap(({ box, days }) => [
      ...subtractBoxes(problem.space.layout, box, region).map((rest) => ({ box: rest, days })),
      ...region
        .filter((part) => overlap(problem.space.layout, box, part))
        .map((part) => ({ box: meetBoxes(box, part), days: subtractDays(days, other.days) })),
    ]);
  }
  return pieces.filter(({ days }) => days.length > 0);
}

/** The worlds of a piece in which no evidence meets the duty. */
function openPart(
  problem: LocalProblem,
  { norm, piece, duty }: { readonly norm: LocalNorm; readonly piece: DutyPiece; readonly duty: CompiledDuty },
): FailingPart[] {
  const holes = [...norm.unless];
  for (const evidence of listCounting(problem, duty, piece.days)) {
    if (evidence.scope === undefined) return [];
    const box = problem.boxOfEvidence(evidence);
    if (box !== undefined) holes.push(box);
  }
  if (holes.some((hole) => isInside(piece.box, hole))) return [];
  const term = { box: piece.box, holes };
  return findInside(problem.space.layout, term) === undefined ? [] : [{ norm: norm.compiled, duty, term }];
}

/** The evidence that meets a duty on all of its days, where it speaks of the world. */
function listCounting({ set, context }: LocalProblem, duty: CompiledDuty, days: DaySet): readonly Evidence[] {
  const meeting = context.meeting(duty);
  if (meeting.length === 0) return meeting;
  const first = days[0]?.from ?? Number.NaN;
  const last = days.at(-1)?.to ?? Number.NaN;
  return meeting.filter((item) => whyNotInTime(item, { first, last, today: set.options.today }) === undefined);
}

/** Why evidence does not cover the days from `first` to `last` on which the duty arises; undefined where it does. */
export function whyNotInTime(
  { on, expires }: Evidence,
  { first, last, today }: { readonly first: Day; readonly last: Day; readonly today: Day },
): "dated-too-late" | "dated-in-future" | "expires-too-early" | undefined {
  if (on !== undefined && !(on <= first)) return "dated-too-late";
  if (on !== undefined && on > today) return "dated-in-future";
  if (expires !== undefined && !(expires >= last)) return "expires-too-early";
  return undefined;
}
