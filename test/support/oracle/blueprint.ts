import * as fc from "fast-check";

// A blueprint holds small numbers only; `generated-*.ts` turn every blueprint into a valid workspace, taking each number
// modulo the choices that there are. So nothing is drawn in vain, and counterexamples shrink part by part.

export interface ScopeBlueprint {
  /** Starts from a scope that is there already, so that scopes meet, nest and differ in one facet. */
  readonly base: number | undefined;
  readonly parts: readonly PartBlueprint[];
}

export interface PartBlueprint {
  readonly facet: readonly [number, number];
  readonly values: readonly ValueBlueprint[];
  /** Among what the base's values hold, where the base names the facet. */
  readonly isNarrowed: boolean;
}

export interface ValueBlueprint {
  readonly concept: number;
  readonly name: number;
}

export interface IntervalBlueprint {
  readonly form: number;
  readonly days: readonly [number, number];
}

export interface DutyBlueprint {
  readonly kind: number;
  readonly value: number;
  readonly form: number;
}

const number = fc.nat(59);
const pair = fc.tuple(number, number);

/** Present in so many cases of a hundred. */
function sometimes<T>(percent: number, arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.oneof(
    { withCrossShrink: true },
    { weight: 100 - percent, arbitrary: fc.constant(undefined) },
    { weight: percent, arbitrary },
  );
}

function several<T>(arbitrary: fc.Arbitrary<T>, minLength: number, maxLength: number): fc.Arbitrary<T[]> {
  return fc.array(arbitrary, { minLength, maxLength, size: "max" });
}

function inPercent(percent: number): fc.Arbitrary<boolean> {
  return fc.nat(99).map((drawn) => drawn >= 100 - percent);
}

const value: fc.Arbitrary<ValueBlueprint> = fc.record({ concept: number, name: number });
const interval: fc.Arbitrary<IntervalBlueprint> = fc.record({ form: number, days: pair });
const duty: fc.Arbitrary<DutyBlueprint> = fc.record({ kind: number, value: number, form: number });

/** A scope of its own, or one that starts from another in so many cases of a hundred. */
function scope(basedInPercent: number, maxParts: number): fc.Arbitrary<ScopeBlueprint> {
  const part = fc.record({ facet: pair, values: several(value, 1, 2), isNarrowed: inPercent(60) });
  return fc.record({ base: sometimes(basedInPercent, number), parts: several(part, 1, maxParts) });
}

const concept = fc.record({ parents: several(number, 0, 2), hasAlias: inPercent(40) });

const clause = fc.record({
  form: number,
  scope: scope(65, 2),
  only: scope(30, 1),
  unless: several(scope(30, 1), 0, 1),
  isUnlessUsed: inPercent(25),
  during: sometimes(20, several(number, 1, 2)),
  effective: sometimes(20, interval),
  isProtected: inPercent(18),
  isProvided: inPercent(35),
  hasNoFor: inPercent(10),
  overrides: sometimes(55, several(number, 1, 2)),
  isForeign: inPercent(65),
  follows: number,
  duties: several(duty, 1, 2),
});

export type ClauseBlueprint = typeof clause extends fc.Arbitrary<infer T> ? T : never;

const policy = fc.record({
  owner: number,
  approvers: several(number, 0, 2),
  authority: number,
  effective: sometimes(25, interval),
  default: number,
  appliesTo: sometimes(20, scope(70, 1)),
  calendar: several(interval, 0, 2),
  definitions: several(fc.record({ facet: pair, means: several(value, 1, 2) }), 0, 1),
  clauses: fc.oneof(
    { withCrossShrink: true },
    { weight: 1, arbitrary: several(clause, 0, 3) },
    { weight: 2, arbitrary: several(clause, 2, 6) },
  ),
});

export type PolicyBlueprint = typeof policy extends fc.Arbitrary<infer T> ? T : never;

const evidence = fc.record({
  duty: number,
  role: number,
  isBroken: inPercent(15),
  on: sometimes(50, number),
  expires: sometimes(40, number),
  for: sometimes(40, scope(60, 1)),
});

export type EvidenceBlueprint = typeof evidence extends fc.Arbitrary<infer T> ? T : never;

const tactic = fc.record({
  values: scope(80, 3),
  uses: sometimes(20, several(scope(50, 2), 1, 2)),
  period: sometimes(50, interval),
  evidence: several(evidence, 0, 3),
  status: number,
  hasUnlistedFacet: inPercent(6),
});

export type TacticBlueprint = typeof tactic extends fc.Arbitrary<infer T> ? T : never;

const strategy = fc.record({
  period: sometimes(60, interval),
  governedBy: sometimes(20, several(number, 1, 2)),
  defaults: sometimes(40, scope(20, 1)),
  tactics: several(tactic, 1, 3),
});

export type StrategyBlueprint = typeof strategy extends fc.Arbitrary<infer T> ? T : never;

const maxims = ["protection", "authority", "override", "specificity", "recency", "prohibition"];

function precedence(minLength: number): fc.Arbitrary<string[]> {
  return fc.shuffledSubarray(maxims, { minLength });
}

const workspace = fc.record({
  facets: several(fc.record({ facet: number, concepts: several(concept, 2, 5), isSplit: inPercent(15) }), 3, 5),
  policies: fc.oneof(
    { withCrossShrink: true },
    { weight: 1, arbitrary: several(policy, 1, 1) },
    { weight: 4, arbitrary: several(policy, 2, 3) },
  ),
  strategies: several(strategy, 1, 2),
  assume: sometimes(40, scope(20, 1)),
  precedence: sometimes(50, fc.oneof(precedence(0), precedence(maxims.length - 1))),
  today: number,
  isTimeless: inPercent(40),
});

export type Blueprint = typeof workspace extends fc.Arbitrary<infer T> ? T : never;

// fast-check prefers extreme numbers, which mean nothing here.
export const blueprint: fc.Arbitrary<Blueprint> = fc.noBias(workspace);
