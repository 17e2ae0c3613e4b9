import type { Evidence } from "../model/duty.ts";
import {
  type AppliedClause,
  clauseKey,
  type DutyProof,
  type EvidenceFault,
  type Precedence,
  type Proof,
  type Use,
  type Witness,
} from "../model/verdict.ts";
import { hasBit } from "../taxonomy/bits.ts";
import { type Box, findInside, findOutside, isInside, isInsideFacet, meetBoxes, overlap, type Term } from "./box.ts";
import { meetDays } from "./day-set.ts";
import { classNumber, findDeciding, listClasses } from "./deciding-facets.ts";
import { type Failing, findFailing } from "./judge-use.ts";
import type { LocalContext, LocalFacet, LocalNorm, LocalProblem } from "./local-problem.ts";
import { matchNorm } from "./match-clause.ts";
import { listReliefs, meetsDuty, splitByRelief, whyNotInTime } from "./open-duties.ts";
import type { PolicySet } from "./policy-set.ts";
import { findOutcomes } from "./possible-outcomes.ts";
import { agrees } from "./precedence.ts";
import { findSettlement } from "./settlement.ts";

/** Judges a use once more and keeps what led to its verdict. */
export function explainUse(set: PolicySet, use: Use, context: LocalContext): Proof {
  const failing = findFailing(set, use, context);
  const { problem, prohibited, open } = failing;
  const applying = problem.norms.filter(
    (norm) => findInside(problem.layout, { box: norm.box, holes: norm.unless }) !== undefined,
  );
  const terms = [...prohibited, ...open];
  const isMixed = terms.length > 0 && findOutside(problem.layout, problem.full, terms) !== undefined;
  return {
    applied: applying.map((norm) => describeApplied(set, problem, norm)),
    precedences: listPrecedences(set, problem, applying),
    duties: applying.flatMap((norm) => describeDuties(set, failing, norm, context.evidence)),
    witnesses: listWitnesses(set, failing),
    settlement: isMixed ? findSettlement(set, failing, findDeciding(problem, terms)) : undefined,
  };
}

function describeApplied(
  set: PolicySet,
  problem: LocalProblem,
  { compiled, days, box, unless }: LocalNorm,
): AppliedClause {
  const { norm } = compiled;
  return {
    policy: norm.policy,
    clause: norm.clause,
    says: norm.says,
    matches: matchNorm(set.taxonomies, norm, problem.use),
    days,
    coversUse: isInside(problem.full, box) && unless.every((hole) => !overlap(problem.layout, problem.full, hole)),
  };
}

function listPrecedences(set: PolicySet, problem: LocalProblem, applying: readonly LocalNorm[]): Precedence[] {
  const permissions = applying.filter(({ compiled }) => compiled.norm.says === "permits");
  return applying.flatMap((prohibition) => {
    if (prohibition.compiled.norm.says !== "prohibits") return [];
    return permissions.flatMap((permission): Precedence[] => {
      const { norm: q } = prohibition.compiled;
      const { norm: p } = permission.compiled;
      // The two halves of an "only" never meet.
      if (q.policy === p.policy && q.clause === p.clause) return [];
      if (!overlap(problem.layout, prohibition.box, permission.box)) return [];
      const common = meetBoxes(prohibition.box, permission.box);
      const exceptions = [...prohibition.unless, ...permission.unless];
      if (findInside(problem.layout, { box: common, holes: exceptions }) === undefined) return [];
      if (meetDays(prohibition.days, permission.days).length === 0) return [];
      const { winner, maxim } = set.rulingOn(prohibition.compiled, permission.compiled);
      return [
        {
          prohibition: { policy: q.policy, clause: q.clause },
          permission: { policy: p.policy, clause: p.clause },
          winner,
          maxim,
          isWhole: isInside(problem.full, permission.box) && permission.unless.length === 0,
          lacksConsent: isAsked(set, maxim) && p.overrides.has(clauseKey(q)) && !agrees(q.policy, p.policy),
        },
      ];
    });
  });
}

/** Whether the maxim `override` was asked before the one that decided. */
function isAsked({ options: { precedence } }: PolicySet, decided: Precedence["maxim"]): boolean {
  const asked = precedence.findIndex((maxim) => maxim === "override");
  const last = precedence.findIndex((maxim) => maxim === decided);
  return asked !== -1 && (last === -1 || decided === "prohibition" || asked < last);
}

function describeDuties(set: PolicySet, failing: Failing, norm: LocalNorm, evidence: readonly Evidence[]): DutyProof[] {
  const { policy, clause, duties } = norm.compiled.norm;
  const { layout } = failing.problem;
  const pieces = splitByRelief(failing.problem, norm, listReliefs(failing.problem)).filter(
    ({ box }) => findInside(layout, { box, holes: norm.unless }) !== undefined,
  );
  const first = Math.min(...pieces.map(({ days }) => days[0]?.from ?? Number.POSITIVE_INFINITY));
  const last = Math.max(...pieces.map(({ days }) => days.at(-1)?.to ?? Number.NEGATIVE_INFINITY));
  if (pieces.length === 0) return [];
  return duties.map((duty) => ({
    policy,
    clause,
    duty,
    days: { from: first, to: last },
    isMet: !failing.open.some((term) => term.duty === duty),
    evidence: evidence
      .filter((item) => meetsDuty(set.taxonomies, duty, item))
      .map((item) => ({ evidence: item, fault: findFault(item, { first, last, today: set.options.today }) })),
  }));
}

function findFault(evidence: Evidence, span: Parameters<typeof whyNotInTime>[1]): EvidenceFault | undefined {
  return whyNotInTime(evidence, span) ?? (evidence.scope === undefined ? undefined : "covers-part");
}

/** For each possible outcome a world that has it; where some of them fail for a duty and some do not, one of each. */
function listWitnesses(set: PolicySet, failing: Failing): Witness[] {
  const { problem, prohibited, open } = failing;
  const outcomes = [...findOutcomes(problem, prohibited)].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return outcomes.flatMap(([outcome, box]): Witness[] => {
    const witness = (fails: boolean, world: Box): Witness => ({
      outcome,
      fails,
      world: describeWorld(set, problem, world),
    });
    if (outcome === "prohibited") return [witness(true, box)];
    const passing = findOutside(problem.layout, box, [...prohibited, ...open]);
    const lacking = findLacking(problem, box, open);
    return [
      ...(passing === undefined ? [] : [witness(false, passing)]),
      ...(lacking === undefined ? [] : [witness(true, lacking)]),
    ];
  });
}

/** A world of the box in which a duty is open. */
function findLacking({ layout }: LocalProblem, box: Box, open: readonly Term[]): Box | undefined {
  for (const term of open) {
    if (!overlap(layout, box, term.box)) continue;
    const found = findInside(layout, { box: meetBoxes(box, term.box), holes: term.holes });
    if (found !== undefined) return found;
  }
  return undefined;
}

/** One concept for each facet that tells worlds apart. */
function describeWorld(set: PolicySet, problem: LocalProblem, box: Box): Witness["world"] {
  return problem.facets.flatMap((facet) => {
    const [choice] = listClasses(box, facet.words);
    // What holds for all values of a facet needs no example.
    if (choice === undefined || isInsideFacet(problem.full, box, facet.words)) return [];
    return [{ facet: facet.facet, label: describeClass(set, problem, facet, classNumber(facet, choice)) }];
  });
}

function describeClass(set: PolicySet, problem: LocalProblem, facet: LocalFacet, number: number): string {
  const classes = set.space.facets[facet.index];
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
