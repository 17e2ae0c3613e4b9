import type { Interval } from "../model/day.ts";
import type { Evidence } from "../model/duty.ts";
import type { ClauseOf, OpenDuty, ProhibitingClause, Stake, Use, UseVerdict } from "../model/verdict.ts";
import type { VerdictKind } from "../model/verdict-kind.ts";
import type { Bits } from "../taxonomy/bits.ts";
import { findInside, findOutside, isInside, overlap } from "./box.ts";
import { findDeciding } from "./deciding-facets.ts";
import { createLocalProblem, type LocalFacet, type LocalNorm, type LocalProblem } from "./local-problem.ts";
import { type DutyTerm, listOpenDuties } from "./open-duties.ts";
import type { PolicySet } from "./policy-set.ts";
import { findOutcomes } from "./possible-outcomes.ts";
import { listProhibited, type ProhibitedTerm } from "./prohibited-terms.ts";

/** What a use is judged by, apart from the policies. */
export interface UseContext {
  readonly days: Interval;
  /** The norms of the policies that govern the strategy. */
  readonly norms: Bits;
  readonly evidence: readonly Evidence[];
}

/** The worlds of a use that fail, and why. */
export interface Failing {
  readonly problem: LocalProblem;
  readonly prohibited: readonly ProhibitedTerm[];
  readonly open: readonly DutyTerm[];
}

export function findFailing(set: PolicySet, use: Use, context: UseContext): Failing {
  const problem = createLocalProblem(set, use, context);
  return {
    problem,
    prohibited: listProhibited(set, problem),
    open: listOpenDuties(set, problem, context.evidence),
  };
}

export function judgeUse(set: PolicySet, use: Use, context: UseContext): UseVerdict {
  const failing = findFailing(set, use, context);
  const { problem, prohibited, open } = failing;
  const outcomes = findOutcomes(problem, prohibited);
  const { kind, deciding } = decide(failing, outcomes.has("silent"));
  return {
    use,
    kind,
    outcomes: [...outcomes.keys()].sort(),
    clauses: listClauses(problem.norms.filter((norm) => applies(problem, norm))),
    prohibiting: listProhibiting(failing),
    unmet: listUnmet(open),
    deciding: deciding.map(({ facet }) => facet),
    atStake: listStakes(prohibited, open),
  };
}

/** The first row of the table that holds. */
function decide(
  { problem, prohibited, open }: Failing,
  isSilent: boolean,
): { kind: VerdictKind; deciding: readonly LocalFacet[] } {
  const { layout, full } = problem;
  const failing = [...prohibited, ...open];
  if (failing.length === 0) return { kind: isSilent ? "silent" : "permitted", deciding: [] };
  if (findOutside(layout, full, prohibited) === undefined) return { kind: "prohibited", deciding: [] };
  if (open.length > 0 && findOutside(layout, full, failing) === undefined) return { kind: "unmet", deciding: [] };
  const deciding = findDeciding(problem, failing);
  return { kind: deciding.some(({ isStated }) => isStated) ? "depends" : "unstated", deciding };
}

function applies({ layout }: LocalProblem, norm: LocalNorm): boolean {
  return findInside(layout, { box: norm.box, holes: norm.unless }) !== undefined;
}

/** Each clause once, though `only` makes two norms of it. */
function listClauses(norms: readonly LocalNorm[]): ClauseOf[] {
  const clauses: ClauseOf[] = [];
  for (const { compiled } of norms) {
    const { policy, clause } = compiled.norm;
    if (!clauses.some((known) => known.policy === policy && known.clause === clause)) clauses.push({ policy, clause });
  }
  return clauses;
}

function listProhibiting({ problem, prohibited }: Failing): ProhibitingClause[] {
  return listClauses(prohibited.map(({ norm }) => norm)).map((found) => ({
    ...found,
    isWhole: prohibited.some(
      ({ norm, box, holes }) =>
        norm.compiled.norm.policy === found.policy &&
        norm.compiled.norm.clause === found.clause &&
        holes.every((hole) => !overlap(problem.layout, box, hole)) &&
        isInside(problem.full, box),
    ),
  }));
}

function listUnmet(open: readonly DutyTerm[]): OpenDuty[] {
  const unmet: OpenDuty[] = [];
  for (const { norm, duty } of open) {
    if (unmet.some((known) => known.duty === duty)) continue;
    unmet.push({ policy: norm.compiled.norm.policy, clause: norm.compiled.norm.clause, duty });
  }
  return unmet;
}

function listStakes(prohibited: readonly ProhibitedTerm[], open: readonly DutyTerm[]): Stake[] {
  return [
    ...(prohibited.length > 0 ? (["prohibition"] as const) : []),
    ...(open.length > 0 ? (["duty"] as const) : []),
  ];
}
