import type { Blueprint, StrategyBlueprint, TacticBlueprint, ValueBlueprint } from "./blueprint.ts";
import type { DutyDocument, PolicyDocument, ScopeDocument, StrategyDocument, TacticDocument } from "./documents.ts";
import { pickInterval } from "./generated-days.ts";
import { generateEvidence, listDuties } from "./generated-duties.ts";
import { nameMember } from "./generated-policies.ts";
import type { GeneratedScope, ScopeGenerator } from "./generated-scopes.ts";

/** More uses than this of one tactic show nothing new. */
const maxUses = 6;

export function generateStrategies(
  { strategies }: Blueprint,
  policies: readonly PolicyDocument[],
  scopes: ScopeGenerator,
): readonly StrategyDocument[] {
  const duties = listDuties(policies);
  return strategies.map((strategy, index) => generateStrategy(strategy, index, { policies, scopes, duties }));
}

function generateStrategy(
  { period, governedBy, defaults, tactics }: StrategyBlueprint,
  index: number,
  {
    policies,
    scopes,
    duties,
  }: { policies: readonly PolicyDocument[]; scopes: ScopeGenerator; duties: readonly DutyDocument[] },
): StrategyDocument {
  const id = nameMember("strategy", index);
  return {
    kind: "strategy",
    id,
    title: `The ${id}`,
    owner: "legal",
    ...(period && { period: pickInterval(period) }),
    ...(governedBy && { governedBy: [...new Set(governedBy.map((n) => policies[n % policies.length]?.id ?? ""))] }),
    ...(defaults && { defaults: scopes.writeStrategyScope(limitUses(scopes.generate(defaults), 2)) }),
    tactics: tactics.map((tactic, at) => generateTactic(tactic, nameMember("tactic", at), { scopes, duties })),
  };
}

function generateTactic(
  blueprint: TacticBlueprint,
  id: string,
  { scopes, duties }: { readonly scopes: ScopeGenerator; readonly duties: readonly DutyDocument[] },
): TacticDocument {
  const uses = blueprint.uses?.map((use) => scopes.writeStrategyScope(limitUses(scopes.generate(use), 2)));
  const evidence = blueprint.evidence.map((piece) => generateEvidence(piece, duties, scopes));
  const status = (["planned", "live", "idea", "paused", "rejected", "done"] as const)[blueprint.status % 30];
  const values: ScopeDocument = {
    ...scopes.writeStrategyScope(limitUses(scopes.generateForTactic(blueprint.values), uses ? 2 : maxUses)),
    ...(blueprint.hasUnlistedFacet && { device: "Some device" }),
  };
  return {
    ...values,
    id,
    title: `The ${id}`,
    ...(blueprint.period && { period: pickInterval(blueprint.period) }),
    ...(evidence.length > 0 && { evidence }),
    ...(status && { status }),
    ...(uses && { uses }),
  };
}

/** Drops second values until there are few enough combinations. */
export function limitUses(scope: GeneratedScope, max: number): GeneratedScope {
  const limited = new Map<string, readonly ValueBlueprint[]>();
  let uses = 1;
  for (const [facet, values] of scope) {
    const kept = uses * values.length <= max ? values : values.slice(0, 1);
    uses *= kept.length;
    limited.set(facet, kept);
  }
  return limited;
}
