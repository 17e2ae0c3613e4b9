import type { Day, Interval } from "../model/day.ts";
import type { Policy } from "../model/policy.ts";
import { isJudged, type Strategy, type Tactic } from "../model/strategy.ts";
import type { Proof, TacticVerdict, Use, UseVerdict } from "../model/verdict.ts";
import { VERDICT_KINDS, type VerdictKind } from "../model/verdict-kind.ts";
import { explainUse } from "./explain-use.ts";
import { createFindPermitted, findPermittedByAll } from "./find-permitted.ts";
import type { IndexSet } from "./index-set.ts";
import { judgeUse, judgeUseWithout } from "./judge-use.ts";
import { listUses } from "./list-uses.ts";
import { createContext, type LocalContext } from "./local-context.ts";
import { compilePolicies, type PolicySet } from "./policy-set.ts";

/** The verdicts on a strategy's tactics; what led to them is worked out when somebody asks. */
export interface Judgement {
  readonly strategy: Strategy;
  /** The day of checking. */
  readonly today: Day;
  readonly verdicts: readonly TacticVerdict[];
  explain(tactic: Tactic, use: Use): Proof;
  /** Concepts of a facet, by id, with which the use would be permitted outright; the nearest to its own first. */
  findPermitted(tactic: Tactic, use: Use, facet: string): readonly string[];
  /** The verdict that a use would have if some clauses, by their keys, had nothing against it. */
  judgeWithout(tactic: Tactic, use: Use, clauses: ReadonlySet<string>): UseVerdict;
  /** The policies that it is held against. */
  readonly policies: readonly Policy[];
  /** Those that its `governedBy` leaves out, although a clause of theirs speaks of some tactic. */
  readonly listLeftOut: () => readonly Policy[];
}

/** Judges each use of each tactic that is still planned. */
export function judgeStrategy(base: PolicySet, strategy: Strategy): Judgement {
  const set = refine(base, strategy);
  const norms = normsOf(set, strategy);
  const findPermitted = isGovernedByAll(strategy) ? findPermittedByAll(set, norms) : createFindPermitted(set, norms);
  const byFacet = new Map<string, Asked<readonly string[]>>();
  const permittedIn = (facet: string): Asked<readonly string[]> => {
    const asked =
      byFacet.get(facet) ?? remember((tactic, use) => findPermitted(use, facet, contextOf(set, strategy, tactic)));
    byFacet.set(facet, asked);
    return asked;
  };
  return {
    strategy,
    today: set.options.today,
    verdicts: strategy.tactics.filter(isJudged).map((tactic) => judgeTactic(set, strategy, tactic)),
    explain: remember((tactic, use) => explainUse(set, use, contextOf(set, strategy, tactic))),
    findPermitted: (tactic, use, facet) => permittedIn(facet)(tactic, use),
    judgeWithout: (tactic, use, clauses) =>
      judgeUseWithout(set, use, { context: contextOf(set, strategy, tactic), clauses }),
    policies: set.policies.filter((policy) => isGovernedBy(strategy, policy)),
    listLeftOut: () => listLeftOut(set, strategy),
  };
}

type Asked<T> = (tactic: Tactic, use: Use) => T;

/** Each clause that prohibits a use asks the same about it; of other tactics nothing needs to be kept any more. */
function remember<T>(work: Asked<T>): Asked<T> {
  const known = new Map<Use, { readonly answer: T }>();
  let last: Tactic | undefined;
  return (tactic, use) => {
    if (tactic !== last) known.clear();
    last = tactic;
    const entry = known.get(use) ?? { answer: work(tactic, use) };
    known.set(use, entry);
    return entry.answer;
  };
}

function judgeTactic(set: PolicySet, strategy: Strategy, tactic: Tactic): TacticVerdict {
  const context = contextOf(set, strategy, tactic);
  const uses = listUses(strategy, tactic, {
    facets: set.taxonomies.facets,
    assume: set.options.assume,
  }).map((use) => judgeUse(set, use, context));
  return { strategy, tactic, kind: worstOf(uses.map(({ kind }) => kind)), days: context.days, uses };
}

/** Evidence can speak of finer scopes than any clause; then the policies are compiled once more, with these. */
function refine(base: PolicySet, strategy: Strategy): PolicySet {
  const scopes = strategy.tactics.flatMap((tactic) => tactic.evidence.flatMap(({ scope }) => scope ?? []));
  return scopes.length === 0 ? base : compilePolicies(base.policies, base.taxonomies, base.options, scopes);
}

function contextOf(set: PolicySet, strategy: Strategy, tactic: Tactic): LocalContext {
  const today: Interval = { from: set.options.today, to: Number.POSITIVE_INFINITY };
  return createContext(set, {
    days: tactic.period ?? strategy.period ?? today,
    norms: normsOf(set, strategy),
    evidence: tactic.evidence,
  });
}

/** Of all policies, where the strategy names none. */
function normsOf(set: PolicySet, strategy: Strategy): IndexSet {
  if (isGovernedByAll(strategy)) return set.index.ofPolicies(undefined);
  const named = (strategy.governedBy ?? []).map(({ value }) => value);
  // Nobody opts out of the law by leaving it unnamed.
  const laws = set.policies.filter(({ pack }) => pack !== undefined).map(({ id }) => id);
  return set.index.ofPolicies([...named, ...laws]);
}

function isGovernedByAll({ governedBy = [] }: Strategy): boolean {
  return governedBy.length === 0;
}

function isGovernedBy(strategy: Strategy, { id }: Policy): boolean {
  return isGovernedByAll(strategy) || strategy.governedBy?.some(({ value }) => value === id) === true;
}

/** A policy that has nothing to say of the tactics is rightly left out, so they are judged once more by all of them. */
function listLeftOut(set: PolicySet, strategy: Strategy): readonly Policy[] {
  if (isGovernedByAll(strategy)) return [];
  const underAll: Strategy = { ...strategy, governedBy: undefined };
  const uses = strategy.tactics.filter(isJudged).flatMap((tactic) => judgeTactic(set, underAll, tactic).uses);
  const speaking = new Set(uses.flatMap(({ clauses }) => clauses.map(({ policy }) => policy.id)));
  return set.policies.filter((policy) => speaking.has(policy.id) && !isGovernedBy(strategy, policy));
}

function worstOf(kinds: readonly VerdictKind[]): VerdictKind {
  return VERDICT_KINDS.find((kind) => kinds.includes(kind)) ?? "permitted";
}
