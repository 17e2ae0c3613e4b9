import {
  type ClauseOf,
  clauseKey,
  type OpenDuty,
  type ProhibitingClause,
  type Stake,
  type Use,
  type UseVerdict,
  type WorldOutcome,
} from "../model/verdict.ts";
import type { VerdictKind } from "../model/verdict-kind.ts";
import { findInside, findOutside } from "./box.ts";
import type { Answers, CompiledNorm } from "./compiled-norm.ts";
import { findDeciding } from "./deciding-facets.ts";
import { type FailingTerm, isWhole, writeOut } from "./failing-part.ts";
import { eachCommon, hasIndex } from "./index-set.ts";
import type { LocalContext } from "./local-context.ts";
import { LocalProblem } from "./local-problem.ts";
import { listOpenDuties } from "./open-duties.ts";
import type { PolicySet } from "./policy-set.ts";
import { listOutcomes } from "./possible-outcomes.ts";
import { listProhibited } from "./prohibited-terms.ts";
import type { FailingPart } from "./whole-scopes.ts";

/** The worlds of a use that fail, and the clauses and duties for which they do. */
interface Failing {
  readonly problem: LocalProblem;
  readonly prohibited: readonly FailingPart[];
  readonly open: readonly FailingPart[];
  readonly prohibiting: readonly ProhibitingClause[];
  readonly unmet: readonly OpenDuty[];
}

export function judgeUse(set: PolicySet, use: Use, context: LocalContext): UseVerdict {
  const problem = new LocalProblem(set, use, context);
  return judgeParts(problem, listProhibited(problem), listOpenDuties(problem));
}

/** The verdict that a use would have if some clauses, by their keys, neither prohibited nor required anything of it. */
export function judgeUseWithout(
  set: PolicySet,
  use: Use,
  { context, clauses }: { readonly context: LocalContext; readonly clauses: ReadonlySet<string> },
): UseVerdict {
  const problem = new LocalProblem(set, use, context);
  const stands = ({ norm }: FailingPart): boolean => !clauses.has(clauseKey(norm.norm));
  return judgeParts(problem, listProhibited(problem).filter(stands), listOpenDuties(problem).filter(stands));
}

function judgeParts(
  problem: LocalProblem,
  prohibited: readonly FailingPart[],
  open: readonly FailingPart[],
): UseVerdict {
  const prohibiting = listAnswers(problem, prohibited, ({ norm }) => norm.prohibiting);
  const unmet = listAnswers(problem, open, ({ duty }) => duty);
  const { kind, outcomes, together, deciding } = decide({ problem, prohibited, open, prohibiting, unmet });
  return {
    use: problem.use,
    kind,
    outcomes,
    clauses: listClauses(listApplying(problem)),
    prohibiting,
    unmet,
    together,
    deciding,
    atStake: listStakes(prohibited, open),
  };
}

/** True where the verdict is `permitted`. */
export function isPermitted(set: PolicySet, use: Use, context: LocalContext): boolean {
  const problem = new LocalProblem(set, use, context);
  if (listProhibited(problem).length > 0 || listOpenDuties(problem).length > 0) return false;
  return !listOutcomes(problem, [], problem.space.full).includes("silent");
}

/** Says of each clause or duty once whether it makes the whole use fail. */
function listAnswers<T>(
  problem: LocalProblem,
  parts: readonly FailingPart[],
  answersOf: (part: FailingPart) => Answers<T> | undefined,
): T[] {
  const found: T[] = [];
  for (const part of parts) {
    const answers = answersOf(part);
    if (answers === undefined) continue;
    // Only where holes cut a norm's scope can it have several parts.
    const own = part.term === undefined ? undefined : parts.filter((other) => answersOf(other) === answers);
    if (own !== undefined && own[0] !== part) continue;
    found.push(isWhole(problem, part) || (own !== undefined && coverAll(problem, own)) ? answers.whole : answers.part);
  }
  return found;
}

/** True where several parts together are every world of the use. */
function coverAll(problem: LocalProblem, parts: readonly FailingPart[]): boolean {
  const { layout, full } = problem.space;
  return parts.length > 1 && findOutside(layout, full, writeOut(problem, parts)) === undefined;
}

type Decision = Pick<UseVerdict, "kind" | "outcomes" | "together" | "deciding">;

/** The first row of the table that holds. Where one clause prohibits everything, nothing needs to be searched. */
function decide(failing: Failing): Decision {
  const { problem, prohibiting, unmet } = failing;
  if (prohibiting.some((clause) => clause.isWhole)) return ALL_PROHIBITED;
  const { layout, full } = problem.space;
  const prohibited = writeOut(problem, failing.prohibited);
  const isOneUnmet = unmet.some((duty) => duty.isWhole);
  const terms = isOneUnmet ? prohibited : [...prohibited, ...writeOut(problem, failing.open)];
  const passing = isOneUnmet ? undefined : findOutside(layout, full, terms);
  const lawful = passing ?? findOutside(layout, full, prohibited);
  if (lawful === undefined) return { ...ALL_PROHIBITED, together: findTogether(problem, prohibited) };
  const outcomes = listOutcomes(problem, prohibited, lawful);
  if (passing === undefined) {
    return { kind: "unmet", outcomes, together: isOneUnmet ? NONE : findTogether(problem, terms), deciding: NONE };
  }
  if (terms.length === 0) {
    return { kind: outcomes.includes("silent") ? "silent" : "permitted", outcomes, together: NONE, deciding: NONE };
  }
  const deciding = findDeciding(problem, terms, passing);
  const kind: VerdictKind = deciding.some(({ isStated }) => isStated) ? "depends" : "unstated";
  return { kind, outcomes, together: NONE, deciding: deciding.map(({ facet }) => facet) };
}

const NONE: readonly never[] = [];
const ONLY_PROHIBITED: readonly WorldOutcome[] = ["prohibited"];
const ALL_PROHIBITED: Decision = { kind: "prohibited", outcomes: ONLY_PROHIBITED, together: NONE, deciding: NONE };

/** The norms that apply in some world: only several exceptions can leave one none, where no single one does. */
function listApplying(problem: LocalProblem): CompiledNorm[] {
  const { set, norms } = problem;
  const applying: CompiledNorm[] = [];
  eachCommon(norms.live, norms.live, (index) => {
    const norm = set.norms[index];
    if (norm === undefined) return;
    if (!hasIndex(norms.holed, index) || appliesSomewhere(problem, norm)) applying.push(norm);
  });
  return applying;
}

function appliesSomewhere(problem: LocalProblem, compiled: CompiledNorm): boolean {
  const { box, unless } = problem.normAt(compiled);
  return findInside(problem.space.layout, { box, holes: unless }) !== undefined;
}

/** Each clause once, though `only` makes two norms of it; these stand one after the other. */
function listClauses(norms: readonly CompiledNorm[]): ClauseOf[] {
  const clauses: ClauseOf[] = [];
  let last: object | undefined;
  for (const { owner, norm } of norms) {
    if (owner !== last) clauses.push(norm);
    last = owner;
  }
  return clauses;
}

/** Leaves out one clause after the other, as long as the rest still makes every world fail. */
function findTogether({ space }: LocalProblem, failing: readonly FailingTerm[]): ClauseOf[] {
  let terms = failing;
  for (const owner of new Set(failing.map(({ norm }) => norm.owner))) {
    const rest = terms.filter(({ norm }) => norm.owner !== owner);
    if (findOutside(space.layout, space.full, rest) === undefined) terms = rest;
  }
  return listClauses([...new Set(terms.map(({ norm }) => norm))]);
}

function listStakes(prohibited: readonly FailingPart[], open: readonly FailingPart[]): readonly Stake[] {
  if (prohibited.length === 0) return open.length === 0 ? NONE : DUTY;
  return open.length === 0 ? PROHIBITION : BOTH;
}

const DUTY: readonly Stake[] = ["duty"];
const PROHIBITION: readonly Stake[] = ["prohibition"];
const BOTH: readonly Stake[] = ["prohibition", "duty"];
