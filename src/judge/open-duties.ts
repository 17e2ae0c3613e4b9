import type { Day } from "../model/day.ts";
import type { Duty, Evidence, SingleDuty } from "../model/duty.ts";
import { isWithin } from "../taxonomy/facet-taxonomy.ts";
import { foldName } from "../taxonomy/fold-name.ts";
import type { TaxonomySet } from "../taxonomy/taxonomy-set.ts";
import { type Box, findInside, isInside, meetBoxes, overlap, subtractBoxes, type Term } from "./box.ts";
import { type DaySet, meetDays, subtractDays } from "./day-set.ts";
import type { LocalNorm, LocalProblem } from "./local-problem.ts";
import type { PolicySet } from "./policy-set.ts";
import { regionOf } from "./prohibited-terms.ts";

/** Worlds in which a duty arises and is not met. */
export interface DutyTerm extends Term {
  readonly norm: LocalNorm;
  readonly duty: Duty;
}

/** Worlds in which a clause's duties arise on the same days. */
export interface DutyPiece {
  readonly box: Box;
  readonly days: DaySet;
}

/** The worlds in which some duty is not met, as terms. */
export function listOpenDuties(set: PolicySet, problem: LocalProblem, evidence: readonly Evidence[]): DutyTerm[] {
  const reliefs = listReliefs(problem);
  const terms: DutyTerm[] = [];
  for (const norm of problem.norms) {
    const { duties } = norm.compiled.norm;
    if (duties.length === 0) continue;
    for (const piece of splitByRelief(problem, norm, reliefs)) {
      for (const duty of duties) {
        const term = openTerm(set, problem, { norm, piece, duty, evidence });
        if (term !== undefined) terms.push(term);
      }
    }
  }
  return terms;
}

/** The protected permissions: where they apply, duties of others can fall away. */
export function listReliefs(problem: LocalProblem): LocalNorm[] {
  return problem.norms.filter(({ compiled }) => compiled.norm.isProtected);
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
    if (other.compiled.norm.rank > own.rank || !overlap(problem.layout, norm.box, other.box)) continue;
    if (meetDays(norm.days, other.days).length === 0) continue;
    const region = regionOf(problem, other);
    pieces = pieces.flatMap(({ box, days }) => [
      ...subtractBoxes(problem.layout, box, region).map((rest) => ({ box: rest, days })),
      ...region
        .filter((part) => overlap(problem.layout, box, part))
        .map((part) => ({ box: meetBoxes(box, part), days: subtractDays(days, other.days) })),
    ]);
  }
  return pieces.filter(({ days }) => days.length > 0);
}

function openTerm(
  set: PolicySet,
  problem: LocalProblem,
  { norm, piece, duty, evidence }: { norm: LocalNorm; piece: DutyPiece; duty: Duty; evidence: readonly Evidence[] },
): DutyTerm | undefined {
  const first = piece.days[0]?.from ?? Number.NaN;
  const last = piece.days.at(-1)?.to ?? Number.NaN;
  const holes = norm.unless.length === 0 ? [] : [...norm.unless];
  for (const item of evidence) {
    if (
      !meetsDuty(set.taxonomies, duty, item) ||
      whyNotInTime(item, { first, last, today: set.options.today }) !== undefined
    )
      continue;
    if (item.scope === undefined) return undefined;
    holes.push(...problem.evidence.flatMap((local) => (local.evidence === item ? [local.box] : [])));
  }
  if (holes.some((hole) => isInside(piece.box, hole))) return undefined;
  const term = { box: piece.box, holes, norm, duty };
  return findInside(problem.layout, term) === undefined ? undefined : term;
}

/** True where the evidence is of a kind and value that the duty asks for; days and scope aside. */
export function meetsDuty(taxonomies: TaxonomySet, duty: Duty, evidence: Evidence): boolean {
  if (duty.form === "choice") return duty.anyOf.some((single) => meetsSingleDuty(taxonomies, single, evidence));
  return meetsSingleDuty(taxonomies, duty, evidence);
}

function meetsSingleDuty(taxonomies: TaxonomySet, duty: SingleDuty, { kind, value, role }: Evidence): boolean {
  if (duty.kind !== kind) return false;
  if (duty.values.some((wanted) => foldName(wanted) === foldName(value))) return true;
  const actors = taxonomies.get("actor");
  const concept = role?.concept;
  if (actors === undefined || concept === undefined) return false;
  return duty.roles.some((wanted) => wanted.concept !== undefined && isWithin(actors, concept, wanted.concept));
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
