import { shippedTaxonomies } from "../src/generated/taxonomy.ts";
import { compilePolicies, type PolicySet } from "../src/judge/policy-set.ts";
import { DEFAULT_PRECEDENCE } from "../src/judge/precedence.ts";
import { parseDay } from "../src/model/day.ts";
import type { Strategy } from "../src/model/strategy.ts";
import { bindPolicy } from "../src/read/bind/bind-policy.ts";
import { bindStrategy } from "../src/read/bind/bind-strategy.ts";
import { type Binder, NO_TERMS } from "../src/read/bind/binder.ts";
import { wholeSource } from "../src/read/syntax/excerpt.ts";
import { readJson } from "../src/read/syntax/json.ts";
import { createTaxonomies, type TaxonomySet } from "../src/taxonomy/taxonomy-set.ts";
import { generateWorkspace } from "./generate-workspace.ts";
import type { Size } from "./sizes.ts";

export interface BoundWorkspace {
  readonly taxonomies: TaxonomySet;
  readonly strategies: readonly Strategy[];
  readonly compile: () => PolicySet;
}

/** A generated workspace, read and bound before any clock starts. */
export function bindWorkspace(size: Size): BoundWorkspace {
  const { taxonomies } = createTaxonomies(shippedTaxonomies(), []);
  const documents = generateWorkspace({ ...size, seed: 1 });
  const binder: Binder = { taxonomies, terms: NO_TERMS, unknownNames: "refused", problems: [] };
  const policies = documents.policies.flatMap((document) => bindPolicy(binder, toMap(document)) ?? []);
  const strategies = documents.strategies.flatMap((document) => bindStrategy(binder, toMap(document)) ?? []);
  if (binder.problems.length > 0) throw new Error(binder.problems[0]?.message ?? "not valid");
  const today = parseDay("2026-11-25") ?? 0;
  const options = { precedence: DEFAULT_PRECEDENCE, assume: undefined, today };
  return { taxonomies, strategies, compile: () => compilePolicies(policies, taxonomies, options) };
}

function toMap(document: object) {
  const node = readJson(wholeSource({ path: "generated.json", text: JSON.stringify(document, undefined, 2) }));
  if (node?.kind !== "map") throw new Error("no map");
  return node;
}
