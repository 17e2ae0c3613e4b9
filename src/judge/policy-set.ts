import type { Day } from "../model/day.ts";
import type { Policy } from "../model/policy.ts";
import type { Scope } from "../model/scope.ts";
import type { Maxim } from "../model/verdict-kind.ts";
import { type Bits, createBits, intersects, setBit } from "../taxonomy/bits.ts";
import type { TaxonomySet } from "../taxonomy/taxonomy-set.ts";
import { type ClassScope, type ClassSpace, createClassSpace } from "./class-space.ts";
import { listNorms, type Norm } from "./norm.ts";
import { type Ruling, rule, type ScopedNorm } from "./precedence.ts";

/** A norm that can apply: its scope holds worlds, and it has days. */
export interface CompiledNorm extends ScopedNorm {
  /** Its number among the norms, and its bit in sets of norms. */
  readonly index: number;
  /** Exceptions that share a world with anything; the others are dropped. */
  readonly unless: readonly ClassScope[];
}

/** What the judge needs to know apart from the documents. */
export interface JudgeOptions {
  readonly precedence: readonly Maxim[];
  /** Values for facets that neither a tactic nor its strategy states. */
  readonly assume: Scope | undefined;
  readonly today: Day;
}

/** Policies, compiled for judging: everything that does not depend on a strategy. */
export interface PolicySet {
  readonly policies: readonly Policy[];
  readonly taxonomies: TaxonomySet;
  readonly options: JudgeOptions;
  readonly space: ClassSpace;
  readonly norms: readonly CompiledNorm[];
  /** The norms of some policies, as a set. */
  normsOf(policies: readonly string[] | undefined): Bits;
  /** The norms whose scope shares an atom with a concept (undefined: the root's own atom) in a facet. */
  normsReaching(facet: number, concept: string | undefined): Bits;
  /** What decides where these two meet. */
  rulingOn(prohibition: CompiledNorm, permission: CompiledNorm): Ruling;
}

/** Compiles policies. `further` are scopes of a strategy's evidence, which can be finer than any clause. */
export function compilePolicies(
  policies: readonly Policy[],
  taxonomies: TaxonomySet,
  options: JudgeOptions,
  further: readonly Scope[] = [],
): PolicySet {
  // By id, so that neither the order of files nor that of the config's patterns can matter.
  const ordered = [...policies].sort((a, b) => (a.id < b.id ? -1 : 1));
  const drafts = ordered.flatMap(listNorms);
  const space = createClassSpace(taxonomies, [
    ...drafts.flatMap((norm) => [...norm.scopes, ...norm.unless]),
    ...further,
  ]);
  const norms = compileNorms(space, drafts);
  const rulings = new Map<number, Ruling>();
  const rulingOn = (prohibition: CompiledNorm, permission: CompiledNorm): Ruling => {
    const key = prohibition.index * norms.length + permission.index;
    const known = rulings.get(key);
    if (known !== undefined) return known;
    const ruling = rule(prohibition, permission, options.precedence);
    rulings.set(key, ruling);
    return ruling;
  };
  return { policies: ordered, taxonomies, options, space, norms, rulingOn, ...indexNorms(space, norms) };
}

function compileNorms(space: ClassSpace, drafts: readonly Norm[]): CompiledNorm[] {
  const norms: CompiledNorm[] = [];
  for (const norm of drafts) {
    const scope = norm.days.length === 0 ? undefined : space.meetScopes(norm.scopes);
    if (scope === undefined) continue;
    const unless = norm.unless
      .map((exception) => space.meetScopes([exception]))
      .filter((exception) => exception !== undefined);
    norms.push({ norm, scope, unless, index: norms.length });
  }
  return norms;
}

/** Finds norms by concept, so that judging a use looks only at those that can apply to it. */
function indexNorms(space: ClassSpace, norms: readonly CompiledNorm[]): Pick<PolicySet, "normsOf" | "normsReaching"> {
  const byPolicies = new Map<string, Bits>();
  const byConcept: Map<string | undefined, Bits>[] = space.facets.map(() => new Map());
  const select = (isSelected: (norm: CompiledNorm) => boolean): Bits => {
    const bits = createBits(norms.length);
    for (const norm of norms) if (isSelected(norm)) setBit(bits, norm.index);
    return bits;
  };
  const normsOf = (policies: readonly string[] | undefined): Bits => {
    const key = policies?.join("#") ?? "";
    const known = byPolicies.get(key);
    if (known !== undefined) return known;
    const bits = select(({ norm }) => policies === undefined || policies.includes(norm.policy.id));
    byPolicies.set(key, bits);
    return bits;
  };
  const normsReaching = (facet: number, concept: string | undefined): Bits => {
    const known = byConcept[facet]?.get(concept);
    if (known !== undefined) return known;
    const classes = space.classesOf(facet, concept);
    const bits = select(({ scope }) => {
      const set = scope[facet];
      return set === undefined || intersects(set, classes);
    });
    byConcept[facet]?.set(concept, bits);
    return bits;
  };
  return { normsOf, normsReaching };
}
