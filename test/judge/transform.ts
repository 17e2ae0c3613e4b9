import type { VerdictsOutput } from "../../src/report/verdicts-output.ts";
import type {
  ClauseDocument,
  DutyDocument,
  OneOrMany,
  PolicyDocument,
  ScopeDocument,
  StrategyDocument,
  TacticDocument,
  Workspace,
} from "../support/oracle/documents.ts";
import { toList } from "../support/oracle/lists.ts";

/** Numbers that look random, the same for the same seed. */
export class Chance {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  below(count: number): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % count;
  }

  pick<T>(items: readonly T[]): T {
    const picked = items[this.below(items.length)];
    if (picked === undefined) throw new Error("There is nothing to pick from.");
    return picked;
  }

  shuffle<T>(items: readonly T[]): T[] {
    const left = [...items];
    return items.flatMap(() => left.splice(this.below(left.length), 1));
  }
}

export const dutyKinds = ["approval", "disclosure", "record", "training", "consent", "control"] as const;

const tacticKeys = new Set(["id", "title", "period", "status", "evidence", "uses", "businessCase"]);

export function mapPolicies(workspace: Workspace, change: (policy: PolicyDocument) => PolicyDocument): Workspace {
  return { ...workspace, policies: workspace.policies.map(change) };
}

export function mapClauses(
  workspace: Workspace,
  change: (clause: ClauseDocument, policy: PolicyDocument) => OneOrManyClauses,
): Workspace {
  return mapPolicies(workspace, (policy) => ({
    ...policy,
    clauses: policy.clauses.flatMap((clause) => change(clause, policy)),
  }));
}

type OneOrManyClauses = ClauseDocument | readonly ClauseDocument[];

export function mapStrategies(
  workspace: Workspace,
  change: (strategy: StrategyDocument) => StrategyDocument,
): Workspace {
  return { ...workspace, strategies: workspace.strategies.map(change) };
}

export function mapTactics(
  workspace: Workspace,
  change: (tactic: TacticDocument, strategy: StrategyDocument) => TacticDocument | readonly TacticDocument[],
): Workspace {
  return mapStrategies(workspace, (strategy) => ({
    ...strategy,
    tactics: strategy.tactics.flatMap((tactic) => change(tactic, strategy)),
  }));
}

/** The scopes of a policy's clause: its own, `only` aside, then the others. */
export function mapClauseScopes(
  clause: ClauseDocument,
  change: (scope: ScopeDocument) => ScopeDocument,
): ClauseDocument {
  const unless = clause.unless && { unless: clause.unless.map(change) };
  if ("prohibit" in clause) return { ...clause, ...unless, prohibit: change(clause.prohibit) };
  if ("permit" in clause) return { ...clause, ...unless, permit: change(clause.permit) };
  const target = clause.for && { for: change(clause.for) };
  return "only" in clause
    ? { ...clause, ...unless, ...target, only: change(clause.only) }
    : { ...clause, ...unless, ...target };
}

export function mapPolicyScopes(
  workspace: Workspace,
  change: (scope: ScopeDocument, policy: PolicyDocument) => ScopeDocument,
): Workspace {
  return mapPolicies(workspace, (policy) => ({
    ...policy,
    ...(policy.appliesTo && { appliesTo: change(policy.appliesTo, policy) }),
    clauses: policy.clauses.map((clause) => mapClauseScopes(clause, (scope) => change(scope, policy))),
  }));
}

/** All that a strategy and `assume` state, and the scopes of evidence. */
export function mapStatedScopes(workspace: Workspace, change: (scope: ScopeDocument) => ScopeDocument): Workspace {
  const changed = mapStrategies(workspace, (strategy) => ({
    ...strategy,
    ...(strategy.defaults && { defaults: change(strategy.defaults) }),
    tactics: strategy.tactics.map((tactic) => ({
      ...tactic,
      ...change(readStated(tactic)),
      ...(tactic.uses && { uses: tactic.uses.map(change) }),
      ...(tactic.evidence && {
        evidence: tactic.evidence.map((piece) => ({ ...piece, ...(piece.for && { for: change(piece.for) }) })),
      }),
    })),
  }));
  return { ...changed, ...(workspace.assume && { assume: change(workspace.assume) }) };
}

export function mapValues(
  scope: ScopeDocument,
  change: (name: string, facet: string) => OneOrMany<string>,
): ScopeDocument {
  const entries = Object.entries(scope).map(([facet, value]) => {
    return [facet, [...new Set(toList(value).flatMap((name) => change(name, facet)))]] as const;
  });
  return Object.fromEntries(entries);
}

export function omit<T extends object, K extends keyof T>(value: T, key: K): Omit<T, K> {
  const rest: Omit<T, K> & Partial<Pick<T, K>> = { ...value };
  delete rest[key];
  return rest;
}

function readStated(tactic: TacticDocument): ScopeDocument {
  return Object.fromEntries(Object.entries(tactic).filter(([key]) => !tacticKeys.has(key))) as ScopeDocument;
}

/** The tactic with these values instead of its own, and no listed uses. */
export function restate(tactic: TacticDocument, id: string, values: ScopeDocument): TacticDocument {
  const { period, status, evidence } = tactic;
  return {
    ...values,
    id,
    ...(period !== undefined && { period }),
    ...(status && { status }),
    ...(evidence && { evidence }),
  };
}

/** Changes every text below a value; keys stay. */
export function mapTexts<T>(value: T, change: (text: string) => string): T {
  return mapAnyTexts(value, change) as T;
}

function mapAnyTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === "string") return change(value);
  if (Array.isArray(value)) return value.map((item: unknown) => mapAnyTexts(item, change));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapAnyTexts(item, change)]));
}

const ordered = new Set<string>(["precedence", "taxonomies", "anyOf", ...dutyKinds]);

/** Puts every list and every map below a value in another order, where the order has no meaning. */
export function shuffleAll<T>(value: T, chance: Chance): T {
  return shuffleAny(value, "", chance) as T;
}

function shuffleAny(value: unknown, key: string, chance: Chance): unknown {
  if (Array.isArray(value)) {
    const items = ordered.has(key) ? value : chance.shuffle(value as readonly unknown[]);
    return items.map((item: unknown) => shuffleAny(item, "", chance));
  }
  if (typeof value !== "object" || value === null) return value;
  const entries = chance.shuffle(Object.entries(value));
  return Object.fromEntries(entries.map(([name, item]) => [name, shuffleAny(item, name, chance)]));
}

/** One use's verdict, all of it in a form that no order of documents shows in. */
export interface Judged {
  readonly strategy: string;
  readonly tactic: string;
  readonly tacticVerdict: string;
  readonly use: string;
  readonly values: Readonly<Record<string, string>>;
  readonly verdict: string;
  readonly outcomes: readonly string[];
  readonly clauses: readonly string[];
  readonly deciding: readonly string[];
  readonly unmet: readonly string[];
  readonly assumed: readonly string[];
}

export function listJudged({ verdicts }: VerdictsOutput): Judged[] {
  const judged = verdicts.flatMap(({ strategy, tactic, verdict, uses }) =>
    uses.map((use): Judged => {
      const values = Object.fromEntries(Object.entries(use.use).toSorted(([a], [b]) => (a < b ? -1 : 1)));
      return {
        strategy,
        tactic,
        tacticVerdict: verdict,
        use: JSON.stringify(values),
        values,
        verdict: use.verdict,
        outcomes: use.outcomes,
        clauses: use.clauses,
        deciding: use.deciding,
        unmet: use.unmet.map((duty) => JSON.stringify(duty)),
        assumed: use.assumed,
      };
    }),
  );
  return sortJudged(judged);
}

/** By strategy, tactic and use, each thing once. */
export function sortJudged(judged: readonly Judged[]): Judged[] {
  const sorted = judged.map((one) => ({ ...one, clauses: sortTexts(one.clauses), unmet: sortTexts(one.unmet) }));
  return sorted.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

function sortTexts(texts: readonly string[]): string[] {
  return [...new Set(texts)].toSorted();
}

function keyOf({ strategy, tactic, use }: Judged): string {
  return `${strategy} ${tactic} ${use}`;
}

/** Concepts of a workspace, by facet, as plainly as can be. */
export class Concepts {
  readonly #entries = new Map<string, Workspace["taxonomies"][number]["concepts"][number][]>();

  constructor({ taxonomies }: Workspace) {
    for (const { facet, concepts } of taxonomies) {
      this.#entries.set(facet, [...(this.#entries.get(facet) ?? []), ...concepts]);
    }
  }

  get facets(): string[] {
    return [...this.#entries.keys()];
  }

  listIds(facet: string): string[] {
    return [...new Set((this.#entries.get(facet) ?? []).map(({ id }) => id))];
  }

  find(facet: string, name: string): string | undefined {
    const found = this.#entries
      .get(facet)
      ?.find(({ id, label, aliases }) => id === name || label === name || aliases?.includes(name));
    return found?.id;
  }

  /** Strictly narrower ones. */
  listNarrower(facet: string, concept: string): string[] {
    const found = new Set<string>();
    const queue = [concept];
    for (const broad of queue) {
      for (const { id, broader } of this.#entries.get(facet) ?? []) {
        if (!broader?.includes(broad) || found.has(id)) continue;
        found.add(id);
        queue.push(id);
      }
    }
    return [...found];
  }

  /** Those that stand for one atom only. */
  listLeaves(facet: string, within?: string): string[] {
    const ids = within === undefined ? this.listIds(facet) : [within, ...this.listNarrower(facet, within)];
    return ids.filter((id) => this.listNarrower(facet, id).length === 0);
  }
}

/** Every duty of a workspace's clauses, with the clause's full name; choices as they are. */
export function listDuties(workspace: Workspace): { readonly clause: string; readonly duty: DutyDocument }[] {
  return workspace.policies.flatMap(({ id, clauses }) =>
    clauses.flatMap((clause) => {
      const duties = "require" in clause ? clause.require : "prohibit" in clause ? [] : (clause.provided ?? []);
      return duties.map((duty) => ({ clause: `${id}#${clause.id}`, duty }));
    }),
  );
}
