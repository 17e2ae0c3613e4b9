import type { FacetScope, Name, Scope } from "../model/scope.ts";
import type { Strategy, Tactic } from "../model/strategy.ts";
import type { Use, UseValue } from "../model/verdict.ts";
import { foldName } from "../taxonomy/fold-name.ts";

/**
 * The distinct uses of a tactic: one for each combination of its values. A facet that it (or a listed use) leaves out
 * takes the tactic's value, else the strategy's default, else the workspace's assumption.
 */
export function listUses(
  strategy: Strategy,
  tactic: Tactic,
  { facets, assume }: { readonly facets: readonly string[]; readonly assume: Scope | undefined },
): Use[] {
  const [first, ...others] = tactic.uses;
  const valuesOfUse = (own: Scope | undefined): UseValue[][] => {
    const choices: UseValue[][] = [];
    for (const facet of facets) {
      const stated = findFacet(own, facet) ?? findFacet(tactic.stated, facet) ?? findFacet(strategy.defaults, facet);
      const chosen = stated ?? findFacet(assume, facet);
      if (chosen !== undefined) choices.push(distinctValues(chosen, stated === undefined));
    }
    return combine(choices);
  };
  // Combinations of distinct values are distinct: only several listed uses can share some.
  if (others.length === 0) return valuesOfUse(first).map((values) => ({ values }));
  return mergeSame(tactic.uses.flatMap(valuesOfUse));
}

function mergeSame(combinations: readonly UseValue[][]): Use[] {
  const uses = new Map<string, Use>();
  for (const values of combinations) {
    const key = values.map((value) => `${value.facet}=${value.concept}`).join("&");
    const known = uses.get(key);
    uses.set(key, { values: known === undefined ? values : known.values.map((value, i) => merge(value, values[i])) });
  }
  return [...uses.values()];
}

/** The distinct uses that a scope stands for by itself: nothing is added to what it states. */
export function listUsesOfScope(scope: Scope, facets: readonly string[]): Use[] {
  const choices = facets.flatMap((facet) => {
    const stated = findFacet(scope, facet);
    return stated === undefined ? [] : [distinctValues(stated, false)];
  });
  return combine(choices).map((values) => ({ values }));
}

function findFacet(scope: Scope | undefined, facet: string): FacetScope | undefined {
  return scope?.facets.find((part) => part.facet === facet && part.names.length > 0);
}

function distinctValues({ facet, names }: FacetScope, isAssumed: boolean): UseValue[] {
  const [only] = names;
  if (only !== undefined && names.length === 1 && only.concepts.length < 2) return valuesOf(only, facet, isAssumed);
  const values = new Map<string, UseValue>();
  for (const name of names) {
    for (const value of valuesOf(name, facet, isAssumed)) {
      // Names that no taxonomy knows are compared as known ones are.
      const key = value.isKnown ? value.concept : foldName(value.concept);
      if (!values.has(key)) values.set(key, value);
    }
  }
  return [...values.values()];
}

function valuesOf(name: Name, facet: string, isAssumed: boolean): UseValue[] {
  if (name.concepts.length === 0) return [{ facet, concept: name.text, isKnown: false, isAssumed, name }];
  return name.concepts.map((concept) => ({ facet, concept, isKnown: true, isAssumed, name }));
}

/** A value that was assumed is marked so wherever it appears, even where an identical use states it. */
function merge(value: UseValue, other: UseValue | undefined): UseValue {
  return other?.isAssumed === true ? other : value;
}

function combine(choices: readonly (readonly UseValue[])[]): UseValue[][] {
  let combinations: UseValue[][] = [[]];
  for (const values of choices) {
    const [only] = values;
    // Most facets have one value: there is nothing to multiply.
    if (values.length === 1 && only !== undefined) for (const known of combinations) known.push(only);
    else combinations = combinations.flatMap((known) => values.map((value) => [...known, value]));
  }
  return combinations;
}
