import type { Problem } from "../model/problem.ts";
import type { Name, Scope } from "../model/scope.ts";

/** How many names the clauses or tactics of a document have, and how many of them a taxonomy knows. */
export interface NameCount {
  readonly all: number;
  readonly known: number;
}

export function listNames(scopes: readonly Scope[]): Name[] {
  return scopes.flatMap(({ facets }) => facets.flatMap(({ names }) => names));
}

/**
 * Whether tables and lists only look like our forms: a column "Activities" of a plan that nobody wrote for this program
 * holds sentences. Then hardly any of its names is known; as prose it says more, and none of it is a slip.
 */
export function isByChance({ all, known }: NameCount, problems: readonly Problem[]): boolean {
  if (all > 0) return known * 2 < all;
  return problems.some(({ severity }) => severity === "error");
}
