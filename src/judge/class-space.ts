import type { FacetScope, Scope } from "../model/scope.ts";
import { addBits, type Bits, createBits, hasBit, isSubset, keepBits, listBits, setBit } from "../taxonomy/bits.ts";
import type { FacetTaxonomy } from "../taxonomy/facet-taxonomy.ts";
import type { TaxonomySet } from "../taxonomy/taxonomy-set.ts";

/**
 * The atoms of a facet, put into classes: atoms that lie in the same named concepts behave alike, so that the engine
 * never needs to tell them apart. A facet that nothing names has one class.
 */
export interface FacetClasses {
  readonly facet: string;
  /** Undefined where nothing names the facet: then there is nothing to look up, and no need to build it. */
  readonly taxonomy: FacetTaxonomy | undefined;
  readonly classOf: Uint32Array;
  readonly count: number;
  readonly all: Bits;
}

/** A scope as sets of classes, by the facets' numbers; undefined stands for all. Equal sets are the same object. */
export type ClassScope = readonly (Bits | undefined)[];

export interface ClassSpace {
  readonly facets: readonly FacetClasses[];
  numberOf(facet: string): number | undefined;
  /** The classes that share an atom with a concept; the id is unknown where the name is (the root's own atom). */
  classesOf(facet: number, concept: string | undefined): Bits;
  /** The worlds that lie in all of the scopes; undefined where there are none. */
  meetScopes(scopes: readonly Scope[]): ClassScope | undefined;
}

/** Builds the classes that these scopes need. */
export function createClassSpace(taxonomies: TaxonomySet, scopes: readonly Scope[]): ClassSpace {
  const named = listNamedConcepts(scopes);
  const facets = taxonomies.facets.map((facet) => {
    const concepts = named.get(facet);
    const taxonomy = concepts === undefined ? undefined : taxonomies.get(facet);
    return taxonomy === undefined || concepts === undefined ? oneClass(facet) : classifyAtoms(taxonomy, concepts);
  });
  const numbers = new Map(facets.map(({ facet }, index) => [facet, index]));
  const cache: Map<string | undefined, Bits>[] = facets.map(() => new Map());
  const classesOf = (facet: number, concept: string | undefined): Bits => {
    const known = cache[facet]?.get(concept);
    if (known !== undefined) return known;
    const bits = collectClasses(facets[facet], concept);
    cache[facet]?.set(concept, bits);
    return bits;
  };
  const classesOfNames = (facet: number, { names }: FacetScope): Bits => {
    const bits = createBits(facets[facet]?.count ?? 1);
    for (const name of names) {
      if (name.concepts.length === 0) addBits(bits, classesOf(facet, undefined));
      for (const concept of name.concepts) addBits(bits, classesOf(facet, concept));
    }
    return bits;
  };
  const meetScopes = (met: readonly Scope[]): ClassScope | undefined => {
    const result: (Bits | undefined)[] = facets.map(() => undefined);
    for (const part of met.flatMap((scope) => scope.facets)) {
      const facet = numbers.get(part.facet);
      if (facet === undefined) continue;
      const bits = classesOfNames(facet, part);
      const known = result[facet];
      if (known !== undefined) keepBits(bits, known);
      result[facet] = bits;
    }
    return result.some((bits) => bits?.every((word) => word === 0)) ? undefined : result.map(share);
  };
  const shared = new Map<string, Bits>();
  const share = (bits: Bits | undefined, facet: number): Bits | undefined => {
    if (bits === undefined || isSubset(facets[facet]?.all ?? bits, bits)) return undefined;
    const key = `${facet}:${bits.join()}`;
    const known = shared.get(key) ?? bits;
    shared.set(key, known);
    return known;
  };
  return { facets, numberOf: (facet) => numbers.get(facet), classesOf, meetScopes };
}

function listNamedConcepts(scopes: readonly Scope[]): Map<string, Set<string>> {
  const named = new Map<string, Set<string>>();
  for (const { facet, names } of scopes.flatMap((scope) => scope.facets)) {
    const concepts = named.get(facet) ?? new Set();
    named.set(facet, concepts);
    for (const name of names) {
      // An unknown name stands for the root's own atom, which then needs a class of its own.
      if (name.concepts.length === 0) concepts.add("");
      for (const concept of name.concepts) concepts.add(concept);
    }
  }
  return named;
}

function oneClass(facet: string): FacetClasses {
  const all = createBits(1);
  setBit(all, 0);
  return { facet, taxonomy: undefined, classOf: new Uint32Array(0), count: 1, all };
}

/** Splits the atoms by each named concept in turn; the empty id stands for the root's own atom. */
function classifyAtoms(taxonomy: FacetTaxonomy, named: Iterable<string>): FacetClasses {
  const size = taxonomy.concepts.length;
  const classOf = new Uint32Array(size);
  let count = 1;
  for (const id of named) {
    const members = id === "" ? [0] : listBits(taxonomy.atoms[taxonomy.byId.get(id)?.index ?? -1] ?? createBits(size));
    const moved = new Map<number, number>();
    const sizes = new Map<number, number>();
    for (const atom of members) sizes.set(classOf[atom] ?? 0, (sizes.get(classOf[atom] ?? 0) ?? 0) + 1);
    const before = countMembers(classOf, sizes);
    for (const atom of members) {
      const old = classOf[atom] ?? 0;
      if (sizes.get(old) === before.get(old)) continue;
      const target = moved.get(old) ?? count++;
      moved.set(old, target);
      classOf[atom] = target;
    }
  }
  const all = createBits(count);
  for (let index = 0; index < count; index += 1) setBit(all, index);
  return { facet: taxonomy.facet, taxonomy, classOf, count, all };
}

function countMembers(classOf: Uint32Array, among: ReadonlyMap<number, number>): Map<number, number> {
  const counts = new Map<number, number>();
  for (const value of classOf) if (among.has(value)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function collectClasses(classes: FacetClasses | undefined, concept: string | undefined): Bits {
  const bits = createBits(classes?.count ?? 1);
  if (classes === undefined) return bits;
  const { taxonomy, classOf } = classes;
  if (concept === undefined || taxonomy === undefined) {
    setBit(bits, classOf[0] ?? 0);
    return bits;
  }
  const atoms = taxonomy.atoms[taxonomy.byId.get(concept)?.index ?? -1];
  if (atoms === undefined) return bits;
  for (const atom of listBits(atoms)) setBit(bits, classOf[atom] ?? 0);
  return bits;
}

/** A concept's own atom stands for "some other thing of this kind". */
export function isClassMember(classes: FacetClasses, atom: number, set: Bits): boolean {
  return hasBit(set, classes.classOf[atom] ?? 0);
}
