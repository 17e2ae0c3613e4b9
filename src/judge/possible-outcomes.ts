import type { WorldOutcome } from "../model/verdict.ts";
import { type Box, findInside, findOutside, meetBoxes, overlap, type Term, termOf } from "./box.ts";
import type { LocalProblem } from "./local-problem.ts";
import { groupByDays, regionOf } from "./prohibited-terms.ts";

/** For each possible outcome, worlds that have it. */
export type OutcomeWitnesses = ReadonlyMap<WorldOutcome, Box>;

/** Which outcomes some world has. A world is permitted only where some permission applies on each of its days. */
export function findOutcomes(problem: LocalProblem, prohibited: readonly Term[]): OutcomeWitnesses {
  const witnesses = new Map<WorldOutcome, Box>();
  const permissions = problem.norms.filter(({ compiled }) => compiled.norm.says === "permits");
  const groups = groupByDays([problem.days], permissions).map((group) =>
    group.flatMap((norm) => regionOf(problem, norm)),
  );
  const permitted = findPermitted(problem, problem.full, groups, prohibited);
  if (permitted !== undefined) witnesses.set("permitted", permitted);
  const [first] = prohibited;
  const reached = first === undefined ? undefined : findInside(problem.layout, first);
  if (reached !== undefined) witnesses.set("prohibited", reached);
  for (const group of groups) {
    const covered = [...prohibited, ...group.map(termOf)];
    const silent = findOutside(problem.layout, problem.full, covered);
    if (silent === undefined) continue;
    witnesses.set("silent", silent);
    break;
  }
  return witnesses;
}

/** Worlds of `box` in which each group has a permission and that no term prohibits. */
function findPermitted(
  problem: LocalProblem,
  box: Box,
  groups: readonly (readonly Box[])[],
  prohibited: readonly Term[],
): Box | undefined {
  const [group, ...rest] = groups;
  if (group === undefined) return findOutside(problem.layout, box, prohibited);
  for (const region of group) {
    if (!overlap(problem.layout, box, region)) continue;
    const found = findPermitted(problem, meetBoxes(box, region), rest, prohibited);
    if (found !== undefined) return found;
  }
  return undefined;
}
