import type { Evidence } from "../model/duty.ts";
import {
  type AppliedClause,
  type DutyProof,
  type EvidenceFault,
  type Proof,
  type Use,
  type Witness,
} from "../model/verdict.ts";
import { hasBit } from "../taxonomy/bits.ts";
import { type Box, findInside, findOutside, isInside, isInsideFacet, meetBoxes, overlap, type Term } from "./box.ts";
import { classNumber, findDeciding, listClasses } from "./deciding-facets.ts";
import { type FailingTerm, writeOut } from "./failing-part.ts";
import { hasIndex } from "./index-set.ts";
import { describeSides, listPrecedences } from "./list-precedences.ts";
import type { LocalContext } from "./local-context.ts";
import { type LocalNorm, LocalProblem } from "./local-problem.ts";
import type { LocalFacet } from "./local-space.ts";
import { matchNorm } from "./match-clause.ts";
import type { Norm } from "./norm.ts";
import { listOpenDuties, splitByRelief, whyNotInTime } from "./open-duties.ts";
import type { PolicySet } from "./policy-set.ts";
import { findOutcomes } from "./possible-outcomes.ts";
import { listProhibited } from "./prohibited-terms.ts";
import { findSettlement } from "./settlement.ts";

/** What a proof is made from. */
interface Explained {
  readonly problem: LocalProblem;
  readonly prohibited: readonly FailingTerm[];
  readonly open: readonly FailingTerm[];
}

/**
 * Judges a use once more for what led to its verdict. Each piece is worked out when somebody first reads it: a finding
 * needs one or two of them, and there can be thousands of findings.
 */
export function explainUse(set: PolicySet, use: Use, context: LocalContext): Proof {
  const problem = new LocalProblem(set, use, context);
  const failing = once((): Explained => {
    const prohibited = writeOut(problem, listProhibited(problem));
    return { problem, prohibited, open: writeOut(problem, listOpenDuties(problem)) };
  });
  const applying = once(() =>
    problem
      .listNorms(problem.norms.live)
      .filter(({ box, unless }) => findInside(problem.space.layout, { box, holes: unless }) !== undefined),
  );
  const applied = once(() => applying().map((norm) => describeApplied(problem, norm)));
  const prohibiting = once(() => select(applying(), "prohibits"));
  const prohibitingOf = once(() => groupByOwner(prohibiting()));
  const permitting = once(() => describeSides(problem, select(applying(), "permits")));
  const claiming = once(() => permitting().filter(({ norm }) => !isIdlePermission(problem, norm)));
  const precedences = once(() => listPrecedences(problem, prohibiting(), permitting()));
  const duties = once(() => applying().flatMap((norm) => describeDuties(failing(), norm)));
  const witnesses = once(() => listWitnesses(failing()));
  const settlement = once(() => settle(failing()));
  return {
    get applied() {
      return applied();
    },
    get precedences() {
      return precedences();
    },
    claimsAgainst: ({ policy, clause }) => {
      const named = prohibitingOf().get(clause ?? policy) ?? [];
      return listPrecedences(problem, named, claiming());
    },
    get duties() {
      return duties();
    },
    get witnesses() {
      return witnesses();
    },
    get settlement() {
      return settlement();
    },
  };
}

function select(norms: readonly LocalNorm[], says: Norm["says"]): LocalNorm[] {
  return norms.filter(({ compiled }) => compiled.norm.says === says);
}

/** A policy can say one thing ten thousand times, and each is asked for. */
function groupByOwner(norms: readonly LocalNorm[]): ReadonlyMap<unknown, readonly LocalNorm[]> {
  const groups = new Map<unknown, LocalNorm[]>();
  for (const norm of norms) {
    const group = groups.get(norm.compiled.owner);
    if (group === undefined) groups.set(norm.compiled.owner, [norm]);
    else group.push(norm);
  }
  return groups;
}

/** A permission of a part of the use that does not mean to override: dozens meet each prohibition of a large policy set. */
function isIdlePermission({ norms }: LocalProblem, { compiled: { norm, index } }: LocalNorm): boolean {
  if (norm.overrides.size > 0) return false;
  return hasIndex(norms.holed, index) || !hasIndex(norms.covering, index);
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Where some worlds fail and some do not. */
function settle({ problem, prohibited, open }: Explained): Proof["settlement"] {
  const terms = [...prohibited, ...open];
  const { layout, full } = problem.space;
  const passing = terms.length > 0 ? findOutside(layout, full, terms) : undefined;
  return passing && findSettlement(problem, terms, findDeciding(problem, terms, passing));
}

function describeApplied(problem: LocalProblem, { compiled, days, box, unless }: LocalNorm): AppliedClause {
  const { set, use, space } = problem;
  const { norm } = compiled;
  const matches = once(() => matchNorm(set.taxonomies, norm, use));
  return {
    policy: norm.policy,
    clause: norm.clause,
    says: norm.says,
    get matches() {
      return matches();
    },
    days,
    coversUse: isInside(space.full, box) && unless.every((hole) => !overlap(space.layout, space.full, hole)),
  };
}

function describeDuties({ problem, open }: Explained, norm: LocalNorm): DutyProof[] {
  const { policy, clause } = norm.compiled.norm;
  const { set, space, context } = problem;
  const pieces = splitByRelief(problem, norm, problem.listNorms(set.index.reliefs)).filter(
    ({ box }) => findInside(space.layout, { box, holes: norm.unless }) !== undefined,
  );
  const first = Math.min(...pieces.map(({ days }) => days[0]?.from ?? Number.POSITIVE_INFINITY));
  const last = Math.max(...pieces.map(({ days }) => days.at(-1)?.to ?? Number.NEGATIVE_INFINITY));
  if (pieces.length === 0) return [];
  return norm.compiled.duties.map((compiled) => ({
    policy,
    clause,
    duty: compiled.duty,
    days: { from: first, to: last },
    isMet: !open.some((term) => term.duty === compiled),
    evidence: context
      .meeting(compiled)
      .map((item) => ({ evidence: item, fault: findFault(item, { first, last, today: set.options.today }) })),
  }));
}

function findFault(evidence: Evidence, span: Parameters<typeof whyNotInTime>[1]): EvidenceFault | undefined {
  return whyNotInTime(evidence, span) ?? (evidence.scope === undefined ? undefined : "covers-part");
}

/** For each possible outcome a world that has it; where some of them fail for a duty and some do not, one of each. */
function listWitnesses({ problem, prohibited, open }: Explained): Witness[] {
  const { layout } = problem.space;
  const outcomes = [...findOutcomes(problem, prohibited)].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return outcomes.flatMap(([outcome, box]): Witness[] => {
    const witness = (fails: boolean, world: Box): Witness => ({
      outcome,
      fails,
      world: describeWorld(problem, world),
    });
    if (outcome === "prohibited") return [witness(true, box)];
    const passing = findOutside(layout, box, [...prohibited, ...open]);
    const lacking = findLacking(problem, box, open);
    return [
      ...(passing === undefined ? [] : [witness(false, passing)]),
      ...(lacking === undefined ? [] : [witness(true, lacking)]),
    ];
  });
}

/** A world of the box in which a duty is open. */
function findLacking({ space: { layout } }: LocalProblem, box: Box, open: readonly Term[]): Box | undefined {
  for (const term of open) {
    if (!overlap(layout, box, term.box)) continue;
    const found = findInside(layout, { box: meetBoxes(box, term.box), holes: term.holes });
    if (found !== undefined) return found;
  }
  return undefined;
}

/** One concept for each facet that tells worlds apart. */
function describeWorld(problem: LocalProblem, box: Box): Witness["world"] {
  return problem.space.facets.flatMap((facet) => {
    const [choice] = listClasses(box, facet.words);
    // What holds for all values of a facet needs no example.
    if (choice === undefined || isInsideFacet(problem.space.full, box, facet.words)) return [];
    return [{ facet: facet.facet, label: describeClass(problem, facet, classNumber(facet, choice)) }];
  });
}

function describeClass(problem: LocalProblem, facet: LocalFacet, number: number): string {
  const classes = problem.set.space.facets[facet.index];
  const taxonomy = classes?.taxonomy;
  if (classes === undefined || taxonomy === undefined) return "anything";
  const value = problem.use.values.find((candidate) => candidate.facet === facet.facet);
  const stated = taxonomy.atomsOf(value?.isKnown === true ? (taxonomy.byId.get(value.concept)?.index ?? 0) : 0);
  const found = taxonomy.concepts.find(
    ({ index }) => stated !== undefined && hasBit(stated, index) && classes.classOf[index] === number,
  );
  if (found === undefined) return "anything";
  if (found.index === 0) return `something that the taxonomy of ${facet.facet} does not list`;
  // A concept's own atom means another thing of its kind, unless it has no kinds.
  const isKind = taxonomy.concepts.some(({ broader }) => broader.includes(found.index));
  return value?.concept === found.id && isKind ? `some other ${found.label}` : found.label;
}
