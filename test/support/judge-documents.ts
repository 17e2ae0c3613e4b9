import { judgeStrategy } from "../../src/judge/judge-strategy.ts";
import { compilePolicies, type PolicySet } from "../../src/judge/policy-set.ts";
import { DEFAULT_PRECEDENCE } from "../../src/judge/precedence.ts";
import { type Day, parseDay } from "../../src/model/day.ts";
import type { Source } from "../../src/model/source.ts";
import type { Strategy } from "../../src/model/strategy.ts";
import type { Maxim } from "../../src/model/verdict-kind.ts";
import { bindPolicy } from "../../src/read/bind/bind-policy.ts";
import { bindScope } from "../../src/read/bind/bind-scope.ts";
import { bindStrategy } from "../../src/read/bind/bind-strategy.ts";
import { bindTaxonomy } from "../../src/read/bind/bind-taxonomy.ts";
import { type Binder, NO_TERMS } from "../../src/read/bind/binder.ts";
import type { MapNode } from "../../src/read/syntax/data-node.ts";
import { wholeSource } from "../../src/read/syntax/excerpt.ts";
import { readJson } from "../../src/read/syntax/json.ts";
import { reportVerdicts } from "../../src/report/verdicts-json.ts";
import type { VerdictsOutput } from "../../src/report/verdicts-output.ts";
import { createTaxonomies } from "../../src/taxonomy/taxonomy-set.ts";
import type { Workspace } from "./oracle/documents.ts";

function toMap(path: string, document: unknown): MapNode {
  const source: Source = { path, text: JSON.stringify(document) };
  const node = readJson(wholeSource(source));
  if (node?.kind !== "map") throw new Error(`${path} is no map`);
  return node;
}

/** A workspace's documents, bound and compiled: what the engine sees. */
export interface BoundWorkspace {
  readonly set: PolicySet;
  /** By id. */
  readonly strategies: readonly Strategy[];
  readonly today: Day;
}

/** Binds documents of a generated workspace, without the shipped taxonomies. */
export function bindWorkspace(workspace: Workspace): BoundWorkspace {
  const own = workspace.taxonomies.flatMap((document) => bindTaxonomy(toMap("taxonomy.json", document), []) ?? []);
  const { taxonomies, problems: taxonomyProblems } = createTaxonomies([], own);
  const binder: Binder = { taxonomies, terms: NO_TERMS, unknownNames: "refused", problems: [...taxonomyProblems] };
  const policies = workspace.policies.flatMap((document) => bindPolicy(binder, toMap("policy.json", document)) ?? []);
  const lenient: Binder = { ...binder, unknownNames: "allowed" };
  const strategies = workspace.strategies.flatMap(
    (document) => bindStrategy(lenient, toMap("strategy.json", document)) ?? [],
  );
  const assume = workspace.assume === undefined ? undefined : bindScope(binder, toMap("config.json", workspace.assume));
  if (binder.problems.length > 0) throw new Error(`not valid: ${binder.problems[0]?.message ?? ""}`);
  const today = parseDay(workspace.today) ?? 0;
  const precedence = (workspace.precedence as readonly Maxim[] | undefined) ?? DEFAULT_PRECEDENCE;
  const set = compilePolicies(policies, taxonomies, { precedence, assume, today });
  return { set, strategies: strategies.toSorted((a, b) => (a.id < b.id ? -1 : 1)), today };
}

/** Runs documents of a generated workspace through binding and the engine. */
export function judgeDocuments(workspace: Workspace): VerdictsOutput {
  const { set, strategies, today } = bindWorkspace(workspace);
  return reportVerdicts(
    strategies.flatMap((strategy) => judgeStrategy(set, strategy).verdicts),
    today,
  );
}
