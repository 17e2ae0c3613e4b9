import type { Day } from "../model/day.ts";
import type { Policy } from "../model/policy.ts";
import type { Scope } from "../model/scope.ts";
import type { Maxim } from "../model/verdict-kind.ts";
import { addBits, type Bits, createBits, listBits, setBit } from "../taxonomy/bits.ts";
import type { TaxonomySet } from "../taxonomy/taxonomy-set.ts";
import { type ClassSpace, createClassSpace } from "./class-space.ts";
import { listNorms, type Norm } from "./norm.ts";
import { type Ruling, rule, type ScopedNorm } from "./precedence.ts";

/** A norm that can apply: its scope holds worlds, and it has days. */
export interface CompiledNorm extends ScopedNorm {
  /** Its number among the norms, and its bit in sets of norms. */
  readonly index: number;
  /** The facets in which its scope or an exception leaves something out. */
  readonly facets: readonly number[];
  /** The worlds of its exceptions; those without any are dropped. */
  readonly unless: readonly Int32Array[];
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
  /** The permissions that beat a prohibition wherever they meet. */
  beating(prohibition: CompiledNorm): Bits;
}

/** Compiles policies. `further` are scopes of a strategy's evidence, which can be finer than any clause. */
export function compilePolicies(
  policies: readonly Policy[],
  taxonomies: TaxonomySet,
  options: JudgeOptions,
  further: readonly Scope[] = [],
): PolicySet {
  // By id, so that neither the order of files nor that of the config's patterns can matter.
  const ordered = policies.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const drafts = ordered.flatMap(listNorms);
  const space = createClassSpace(taxonomies, [
    ...drafts.flatMap((norm) => [...norm.scopes, ...norm.unless]),
    ...further,
  ]);
  const norms = compileNorms(space, drafts);
  const rulingOn = (prohibition: CompiledNorm, permission: CompiledNorm): Ruling =>
    rule(prohibition, permission, options.precedence);
  return { policies: ordered, taxonomies, options, space, norms, rulingOn, ...indexNorms(space, norms, rulingOn) };
}

function compileNorms(space: ClassSpace, drafts: readonly Norm[]): CompiledNorm[] {
  const norms: CompiledNorm[] = [];
  for (const norm of drafts) {
    const scope = norm.days.length === 0 ? undefined : space.meetScopes(norm.scopes);
    if (scope === undefined) continue;
    const unless = norm.unless
      .map((exception) => space.meetScopes([exception]))
      .filter((exception) => exception !== undefined);
    norms.push({
      norm,
      index: norms.length,
      box: scope.box,
      facets: [...new Set([scope, ...unless].flatMap(({ facets }) => facets))],
      unless: unless.map(({ box }) => box),
    });
  }
  return norms;
}

/** Finds norms by what is asked of them, so that judging a use looks only at those that can apply to it. */
function indexNorms(
  space: ClassSpace,
  norms: readonly CompiledNorm[],
  rulingOn: PolicySet["rulingOn"],
): Pick<PolicySet, "normsOf" | "normsReaching" | "beating"> {
  const byPolicies = new Map<string, Bits>();
  const byConcept = space.facets.map(() => new Map<string | undefined, Bits>());
  const byProhibition: Bits[] = [];
  const select = (isSelected: (norm: CompiledNorm) => boolean): Bits => {
    const bits = createBits(norms.length);
    for (const norm of norms) if (isSelected(norm)) setBit(bits, norm.index);
    return bits;
  };
  const normsOf = (policies: readonly string[] | undefined): Bits => {
    const key = policies?.join("#") ?? "";
    const bits =
      byPolicies.get(key) ?? select(({ norm }) => policies === undefined || policies.includes(norm.policy.id));
    byPolicies.set(key, bits);
    return bits;
  };
  const byClass = space.facets.map((_, facet) => indexClasses(space, norms, facet));
  const normsReaching = (facet: number, concept: string | undefined): Bits => {
    const known = byConcept[facet]?.get(concept);
    if (known !== undefined) return known;
    const bits = createBits(norms.length);
    for (const number of listBits(space.classesOf(facet, concept))) addBits(bits, byClass[facet]?.[number] ?? bits);
    byConcept[facet]?.set(concept, bits);
    return bits;
  };
  const permissions = norms.filter(({ norm }) => norm.says === "permits");
  const beating = (prohibition: CompiledNorm): Bits => {
    const known = byProhibition[prohibition.index];
    if (known !== undefined) return known;
    const bits = createBits(norms.length);
    for (const permission of permissions) {
      // Where the two share no world, nobody asks who wins.
      if (!sharesWorld(space, prohibition.box, permission.box)) continue;
      if (rulingOn(prohibition, permission).winner === "permission") setBit(bits, permission.index);
    }
    byProhibition[prohibition.index] = bits;
    return bits;
  };
  return { normsOf, normsReaching, beating };
}

function sharesWorld({ words }: ClassSpace, a: Int32Array, b: Int32Array): boolean {
  for (const { start, end } of words) {
    let common = 0;
    for (let word = start; word < end; word += 1) common |= (a[word] ?? 0) & (b[word] ?? 0);
    if (common === 0) return false;
  }
  return true;
}

/** For each class of a facet, the norms whose scope holds it. */
function indexClasses(space: ClassSpace, norms: readonly CompiledNorm[], facet: number): Bits[] {
  const count = space.facets[facet]?.count ?? 1;
  const start = space.words[facet]?.start ?? 0;
  const byClass = Array.from({ length: count }, () => createBits(norms.length));
  for (const { box, index } of norms) {
    for (let number = 0; number < count; number += 1) {
      if (((box[start + (number >>> 5)] ?? 0) & (1 << (number & 31))) === 0) continue;
      const bits = byClass[number];
      if (bits !== undefined) setBit(bits, index);
    }
  }
  return byClass;
}
