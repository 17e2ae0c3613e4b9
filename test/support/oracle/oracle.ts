import { type Clause, listClauses } from "./clauses.ts";
import { cutStretches, type Interval, listStretches, parseDay, parseEffective, parseInterval } from "./days.ts";
import type {
  StrategyDocument,
  TacticDocument,
  TacticVerdict,
  UseVerdict,
  VerdictName,
  VerdictsOutput,
  Workspace,
} from "./documents.ts";
import { readEvidence } from "./evidence.ts";
import { compareText, sortFacets } from "./facets.ts";
import { beats } from "./precedence.ts";
import { Taxonomy } from "./taxonomy.ts";
import { judgeUse } from "./use-verdict.ts";
import { listUses, type Use } from "./uses.ts";
import type { Setting } from "./world-result.ts";

const worstFirst: readonly VerdictName[] = ["prohibited", "unmet", "depends", "unstated", "silent", "permitted"];

/** What `verdicts --format json` must print for a valid workspace, by brute force over all worlds and all days. */
export function oracleVerdicts(workspace: Workspace): VerdictsOutput {
  const strategies = workspace.strategies.toSorted((a, b) => compareText(a.id, b.id));
  const verdicts = strategies.flatMap((strategy) => judgeStrategy(strategy, workspace));
  return { version: 1, today: workspace.today, verdicts };
}

function judgeStrategy(strategy: StrategyDocument, workspace: Workspace): readonly TacticVerdict[] {
  const taxonomy = new Taxonomy(workspace.taxonomies);
  const stretches = cutStretches(listIntervals(strategy, workspace));
  const named = strategy.governedBy ?? [];
  const policies = workspace.policies.filter(({ id }) => named.length === 0 || named.includes(id));
  const clauses = policies.flatMap((policy) => listClauses(policy, { taxonomy, stretches }));
  const rank = rankPairs(clauses, workspace, taxonomy);
  const judged = strategy.tactics.filter(({ status }) => status !== "rejected" && status !== "done");
  return judged.map((tactic) => {
    const setting: Setting = {
      clauses,
      beats: rank,
      stretches,
      span: listStretches(stretches, findSpan(tactic, strategy, workspace)),
      evidence: (tactic.evidence ?? []).map((document) => readEvidence(document, taxonomy)),
      today: parseDay(workspace.today),
      taxonomy,
    };
    const uses = listUses(tactic, { strategy, workspace, taxonomy }).map((use): UseVerdict => {
      return judgeUse(use, listNamedFacets(use, setting), setting);
    });
    const verdict = worstFirst.find((name) => uses.some((use) => use.verdict === name));
    if (!verdict) throw new Error(`${tactic.id} has no use.`);
    return { strategy: strategy.id, tactic: tactic.id, verdict, uses };
  });
}

/** Which of two clauses wins depends neither on the world nor on the day, so each pair is asked once. */
function rankPairs(clauses: readonly Clause[], { precedence }: Workspace, taxonomy: Taxonomy): Setting["beats"] {
  const context = precedence ? { precedence, taxonomy } : { taxonomy };
  const winners = new Map(clauses.map((p) => [p, new Set(clauses.filter((q) => beats(p, q, context)))]));
  return (p, q) => winners.get(p)?.has(q) ?? false;
}

/** A tactic without a period has its strategy's; without either, it goes on from the day of checking, without end. */
function findSpan(tactic: TacticDocument, strategy: StrategyDocument, { today }: Workspace): Interval {
  const period = tactic.period ?? strategy.period;
  return period === undefined ? { first: parseDay(today), last: Infinity } : parseInterval(period);
}

/** Every interval that matters to the strategy: nothing changes between their ends. */
function listIntervals(strategy: StrategyDocument, workspace: Workspace): readonly Interval[] {
  return [
    ...strategy.tactics.map((tactic) => findSpan(tactic, strategy, workspace)),
    ...workspace.policies.flatMap(({ effective, clauses, calendar }) => [
      parseEffective(effective),
      ...clauses.map((clause) => parseEffective(clause.effective)),
      ...(calendar ?? []).map(({ days }) => parseInterval(days)),
    ]),
  ];
}

function listNamedFacets(use: Use, { clauses, evidence }: Setting): readonly string[] {
  return sortFacets([
    ...use.values.keys(),
    ...clauses.flatMap(({ scope, unless }) => [scope, ...unless].flatMap((part) => [...part.keys()])),
    ...evidence.flatMap(({ scope }) => [...scope.keys()]),
  ]);
}
