import type { WorldOutcome } from "../model/verdict.ts";
import { type Box, findInside, findOutside, meetBoxes, overlap, type Term, termOf } from "./box.ts";
import { eachCommon, hasIndex } from "./index-set.ts";
import type { LocalNorm, LocalProblem } from "./local-problem.ts";
import { groupByDays, regionOf } from "./prohibited-terms.ts";

/** For each possible outcome, worlds that have it. */
export type OutcomeWitnesses = ReadonlyMap<WorldOutcome, Box>;

/** Which outcomes some world has. A world is permitted only where some permission applies on each of its days. */
export function findOutcomes(problem: LocalProblem, prohibited: readonly Term[]): OutcomeWitnesses {
  const witnesses = new Map<WorldOutcome, Box>();
  const { layout, full } = problem.space;
  const groups = listPermitting(problem);
  const permitted = findPermitted(problem, full, groups, prohibited);
  if (permitted !== undefined) witnesses.set("permitted", permitted);
  const [first] = prohibited;
  const reached = first === undefined ? undefined : findInside(layout, first);
  if (reached !== undefined) witnesses.set("prohibited", reached);
  const silent = findSilent(problem, full, groups, prohibited);
  if (silent !== undefined) witnesses.set("silent", silent);
  return witnesses;
}

/** The same without witnesses, sorted, where `lawful` are worlds that nothing prohibits: they often show all there is. */
export function listOutcomes(problem: LocalProblem, prohibited: readonly Term[], lawful: Box): WorldOutcome[] {
  const { full } = problem.space;
  const groups = listPermitting(problem);
  const isFound = (search: typeof findPermitted): boolean =>
    search(problem, lawful, groups, []) !== undefined || search(problem, full, groups, prohibited) !== undefined;
  return [
    ...(isFound(findPermitted) ? (["permitted"] as const) : []),
    ...(prohibited.length > 0 ? (["prohibited"] as const) : []),
    ...(isFound(findSilent) ? (["silent"] as const) : []),
  ];
}

/** For each set of permissions that hold together on some day, what they permit. */
function listPermitting(problem: LocalProblem): readonly (readonly Term[])[] {
  const { set, norms, context } = problem;
  const always: Term[] = [];
  const changing: LocalNorm[] = [];
  eachCommon(norms.live, set.index.permissions, (index) => {
    const permission = set.norms[index];
    if (permission === undefined) return;
    if (!hasIndex(context.onDays.all, index)) changing.push(problem.normAt(permission));
    else if (hasIndex(norms.holed, index)) always.push(...permittedBy(problem, problem.normAt(permission)));
    else always.push(termOf(problem.boxOf(permission)));
  });
  if (changing.length === 0) return [always];
  return groupByDays([context.days], changing).map((group) => [
    ...always,
    ...group.flatMap((norm) => permittedBy(problem, norm)),
  ]);
}

function permittedBy(problem: LocalProblem, permission: LocalNorm): Term[] {
  return regionOf(problem, permission).map(termOf);
}

/** Worlds of `box` in which some group has no permission and that no term prohibits. */
function findSilent(
  problem: LocalProblem,
  box: Box,
  groups: readonly (readonly Term[])[],
  prohibited: readonly Term[],
): Box | undefined {
  for (const group of groups) {
    const silent = findOutside(problem.space.layout, box, [...prohibited, ...group]);
    if (silent !== undefined) return silent;
  }
  return undefined;
}

/** Worlds of `box` in which each group has a permission and that no term prohibits. */
function findPermitted(
  problem: LocalProblem,
  box: Box,
  groups: readonly (readonly Term[])[],
  prohibited: readonly Term[],
): Box | undefined {
  const [group, ...rest] = groups;
  if (group === undefined) return findOutside(problem.space.layout, box, prohibited);
  for (const permitted of group) {
    if (!overlap(problem.space.layout, box, permitted.box)) continue;
    const found = findPermitted(problem, meetBoxes(box, permitted.box), rest, prohibited);
    if (found !== undefined) return found;
  }
  return undefined;
}
