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
import { findInside, findOutside, isInside, overlap, type Term } from "./box.ts";
import { findDeciding } from "./deciding-facets.ts";
import {
  createLocalProblem,
  type LocalContext,
  type LocalFacet,
  type LocalNorm,
  type LocalProblem,
} from "./local-problem.ts";
import { type DutyTerm, listOpenDuties } from "./open-duties.ts";
import type { PolicySet } from "./policy-set.ts";
import { findOutcomes } from "./possible-outcomes.ts";
import { listProhibited, type ProhibitedTerm } from "./prohibited-terms.ts";

/** The worlds of a use that fail, and why. */
export interface Failing {
  readonly problem: LocalProblem;
  readonly prohibited: readonly ProhibitedTerm[];
  readonly open: readonly DutyTerm[];
}

export function findFailing(set: PolicySet, use: Use, context: LocalContext): Failing {
  const problem = createLocalProblem(set, use, context);
  return {
    problem,
    prohibited: listProhibited(set, problem),
    open: listOpenDuties(set, problem, context.evidence),
  };
}

export function judgeUse(set: PolicySet, use: Use, context: LocalContext): UseVerdict {
  return judgeFailing(findFailing(set, use, context));
}

/** The verdict that a use would have if some clauses, by their keys, neither prohibited nor required anything of it. */
export function judgeUseWithout(
  set: PolicySet,
  use: Use,
  { context, clauses }: { readonly context: LocalContext; readonly clauses: ReadonlySet<string> },
): UseVerdict {
  const { problem, prohibited, open } = findFailing(set, use, context);
  const stands = ({ norm }: { readonly norm: LocalNorm }): boolean => !clauses.has(clauseKey(norm.compiled.norm));
  return judgeFailing({ problem, prohibited: prohibited.filter(stands), open: open.filter(stands) });
}

function judgeFailing(failing: Failing): UseVerdict {
  const { problem, prohibited, open } = failing;
  const isAllProhibited = prohibited.some((term) => isWhole(problem, term));
  const outcomes = isAllProhibited ? ONLY_PROHIBITED : listOutcomes(failing);
  const { kind, deciding } = isAllProhibited ? ALL_PROHIBITED : decide(failing, outcomes);
  const prohibiting = listProhibiting(failing);
  const unmet = listUnmet(failing);
  return {
    use: problem.use,
    kind,
    outcomes,
    clauses: listClauses(problem.norms.filter((norm) => applies(problem, norm))),
    prohibiting,
    unmet,
    together: findTogether(failing, kind, [...prohibiting, ...(kind === "unmet" ? unmet : [])]),
    deciding: deciding.map(({ facet }) => facet),
    atStake: listStakes(prohibited, open),
  };
}

const ONLY_PROHIBITED: readonly WorldOutcome[] = ["prohibited"];
const ALL_PROHIBITED: Decision = { kind: "prohibited", deciding: [] };

function listOutcomes({ problem, prohibited }: Failing): WorldOutcome[] {
  return [...findOutcomes(problem, prohibited).keys()].toSorted();
}

interface Decision {
  readonly kind: VerdictKind;
  readonly deciding: readonly LocalFacet[];
}

/** The first row of the table that holds. */
function decide({ problem, prohibited, open }: Failing, outcomes: readonly WorldOutcome[]): Decision {
  const { layout, full } = problem;
  const failing = [...prohibited, ...open];
  if (failing.length === 0) return { kind: outcomes.includes("silent") ? "silent" : "permitted", deciding: [] };
  if (outcomes.every((outcome) => outcome === "prohibited")) return ALL_PROHIBITED;
  if (open.length > 0 && findOutside(layout, full, failing) === undefined) return { kind: "unmet", deciding: [] };
  const deciding = findDeciding(problem, failing);
  return { kind: deciding.some(({ isStated }) => isStated) ? "depends" : "unstated", deciding };
}

function applies({ layout }: LocalProblem, norm: LocalNorm): boolean {
  return norm.unless.length === 0 || findInside(layout, { box: norm.box, holes: norm.unless }) !== undefined;
}

/** Each clause once, though `only` makes two norms of it; these stand one after the other. */
function listClauses(norms: readonly LocalNorm[]): ClauseOf[] {
  const clauses: ClauseOf[] = [];
  let last: object | undefined;
  for (const { compiled } of norms) {
    const owner = ownerOf(compiled.norm);
    if (owner !== last) clauses.push(compiled.norm);
    last = owner;
  }
  return clauses;
}

/** What tells clauses apart: a policy stands for its default. */
function ownerOf({ policy, clause }: ClauseOf): object {
  return clause ?? policy;
}

function listProhibiting({ problem, prohibited }: Failing): ProhibitingClause[] {
  return groupTerms(prohibited, ({ norm }) => ownerOf(norm.compiled.norm)).map(([first, more]) => {
    const { policy, clause } = first.norm.compiled.norm;
    return { policy, clause, isWhole: coverAll(problem, first, more) };
  });
}

function listUnmet({ problem, open }: Failing): OpenDuty[] {
  return groupTerms(open, ({ duty }) => duty).map(([first, more]) => {
    const { policy, clause } = first.norm.compiled.norm;
    return { policy, clause, duty: first.duty, isWhole: coverAll(problem, first, more) };
  });
}

/** Each owner's first term with its others, of which few have any. */
function groupTerms<T extends Term>(terms: readonly T[], ownerOfTerm: (term: T) => object): [T, readonly T[]][] {
  const groups = new Map<object, [T, T[]]>();
  for (const term of terms) {
    const owner = ownerOfTerm(term);
    const known = groups.get(owner);
    if (known === undefined) groups.set(owner, [term, []]);
    else known[1].push(term);
  }
  return [...groups.values()];
}

/** True where the terms cover every world of the use. */
function coverAll(problem: LocalProblem, first: Term, more: readonly Term[]): boolean {
  if (isWhole(problem, first)) return true;
  return more.length > 0 && findOutside(problem.layout, problem.full, [first, ...more]) === undefined;
}

/** Leaves out one clause after the other, as long as the rest still makes every world fail. */
function findTogether(
  { problem, prohibited, open }: Failing,
  kind: VerdictKind,
  candidates: readonly (ProhibitingClause | OpenDuty)[],
): ClauseOf[] {
  if ((kind !== "prohibited" && kind !== "unmet") || candidates.some((candidate) => candidate.isWhole)) return [];
  let terms: readonly (ProhibitedTerm | DutyTerm)[] = kind === "prohibited" ? prohibited : [...prohibited, ...open];
  for (const owner of new Set(terms.map(({ norm }) => ownerOf(norm.compiled.norm)))) {
    const rest = terms.filter(({ norm }) => ownerOf(norm.compiled.norm) !== owner);
    if (findOutside(problem.layout, problem.full, rest) === undefined) terms = rest;
  }
  return listClauses([...new Set(terms.map(({ norm }) => norm))]);
}

/** True where the term covers every world of the use. */
function isWhole({ layout, full }: LocalProblem, { box, holes }: Term): boolean {
  return isInside(full, box) && holes.every((hole) => !overlap(layout, box, hole));
}

function listStakes(prohibited: readonly ProhibitedTerm[], open: readonly DutyTerm[]): Stake[] {
  return [
    ...(prohibited.length > 0 ? (["prohibition"] as const) : []),
    ...(open.length > 0 ? (["duty"] as const) : []),
  ];
}
