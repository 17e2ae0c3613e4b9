import * as fc from "fast-check";
import { type Blueprint, blueprint } from "./blueprint.ts";
import type { Workspace } from "./documents.ts";
import { pickDay } from "./generated-days.ts";
import { generatePolicies } from "./generated-policies.ts";
import { ScopeGenerator } from "./generated-scopes.ts";
import { generateStrategies, limitUses } from "./generated-strategies.ts";
import { generateFacets, writeTaxonomy } from "./generated-taxonomies.ts";

/** Valid workspaces, small enough to enumerate and rich enough to meet every sentence of the page. */
export const workspaceArbitrary: fc.Arbitrary<Workspace> = blueprint.map(generateWorkspace);

/** The same workspace for the same seed, always. */
export function workspaceFromSeed(seed: number): Workspace {
  const [workspace] = fc.sample(workspaceArbitrary, { seed, numRuns: 1 });
  if (!workspace) throw new Error("fast-check gave no sample.");
  return workspace;
}

function generateWorkspace(drawn: Blueprint): Workspace {
  const facets = generateFacets(drawn);
  const scopes = new ScopeGenerator(facets);
  const policies = generatePolicies(drawn.isTimeless ? dropDays(drawn) : drawn, scopes);
  const strategies = generateStrategies(drawn, policies, scopes);
  return {
    taxonomies: facets.flatMap(writeTaxonomy),
    policies,
    strategies,
    ...(drawn.assume && { assume: scopes.writePolicyScope(limitUses(scopes.generate(drawn.assume), 2)) }),
    ...(drawn.precedence && { precedence: drawn.precedence }),
    today: pickDay(drawn.today),
  };
}

// Where every clause holds on all days, more of them meet, and the maxims have more to decide.
function dropDays(drawn: Blueprint): Blueprint {
  const policies = drawn.policies.map((policy) => ({
    ...policy,
    effective: undefined,
    calendar: [],
    clauses: policy.clauses.map((clause) => ({ ...clause, effective: undefined })),
  }));
  return { ...drawn, policies };
}
