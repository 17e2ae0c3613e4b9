import type { FacetScope, Scope } from "../model/scope.ts";
import { addBits, type Bits, createBits, listBits, setBit } from "../taxonomy/bits.ts";
import type { FacetTaxonomy } from "../taxonomy/facet-taxonomy.ts";
import type { TaxonomySet } from "../taxonomy/taxonomy-set.ts";
import type { Words } from "./box.ts";

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
}

/** A scope as a box over all facets, and the numbers of the facets in which it leaves something out. */
export interface ScopeBox {
  readonly box: Int32Array;
  readonly facets: readonly number[];
}

/** All worlds, as far as these scopes can tell them apart. */
export interface ClassSpace {
  readonly facets: readonly FacetClasses[];
  /** Where each facet's classes stand in a box. */
  readonly words: readonly Words[];
  /** The box of all worlds. */
  readonly everything: Int32Array;
  numberOf(facet: string): number | undefined;
  /** The classes that share an atom with a concept; the id is undefined where the name is unknown (the root's own atom). */
  classesOf(facet: number, concept: string | undefined): Bits;
  /** The worlds that lie in all of the scopes; undefined where there are none. */
  meetScopes(scopes: readonly Scope[]): ScopeBox | undefined;
}

/** Builds the classes that these scopes need. */
export function createClassSpace(taxonomies: TaxonomySet, scopes: readonly Scope[]): ClassSpace {
  const named = listNamedConcepts(scopes);
  const facets = taxonomies.facets.map((facet) => {
    const concepts = named.get(facet);
    const taxonomy = concepts === undefined ? undefined : taxonomies.get(facet);
    return taxonomy === undefined || concepts === undefined ? oneClass(facet) : classifyAtoms(taxonomy, concepts);
  });
  const words = layOutWords(facets);
  const everything = fillEverything(facets, words);
  const numbers = new Map(facets.map(({ facet }, index) => [facet, index]));
  const cache = facets.map(() => new Map<string | undefined, Bits>());
  const classesOf = (facet: number, concept: string | undefined): Bits => {
    const known = cache[facet]?.get(concept);
    if (known !== undefined) return known;
    const bits = collectClasses(facets[facet], concept);
    cache[facet]?.set(concept, bits);
    return bits;
  };
  const narrow = (box: Int32Array, facet: number, { names }: FacetScope): void => {
    const bits = createBits(facets[facet]?.count ?? 1);
    for (const name of names) {
      if (name.concepts.length === 0) addBits(bits, classesOf(facet, undefined));
      for (const concept of name.concepts) addBits(bits, classesOf(facet, concept));
    }
    const start = words[facet]?.start ?? 0;
    for (const [word, value] of bits.entries()) box[start + word] = (box[start + word] ?? 0) & value;
  };
  const meetScopes = (met: readonly Scope[]): ScopeBox | undefined => {
    const box = everything.slice();
    for (const part of met.flatMap((scope) => scope.facets)) {
      const facet = numbers.get(part.facet);
      if (facet !== undefined) narrow(box, facet, part);
    }
    if (words.some((range) => box.subarray(range.start, range.end).every((bits) => bits === 0))) return undefined;
    const cut = words.flatMap((range, facet) => (isSame(box, everything, range) ? [] : [facet]));
    return { box, facets: cut };
  };
  return { facets, words, everything, numberOf: (facet) => numbers.get(facet), classesOf, meetScopes };
}

function isSame(a: Int32Array, b: Int32Array, { start, end }: Words): boolean {
  for (let word = start; word < end; word += 1) if (a[word] !== b[word]) return false;
  return true;
}

function layOutWords(facets: readonly FacetClasses[]): Words[] {
  let start = 0;
  return facets.map(({ count }) => {
    const range = { start, end: start + Math.ceil(count / 32) };
    start = range.end;
    return range;
  });
}

function fillEverything(facets: readonly FacetClasses[], words: readonly Words[]): Int32Array {
  const everything = new Int32Array(words.at(-1)?.end ?? 0);
  for (const [facet, { count }] of facets.entries()) {
    const start = words[facet]?.start ?? 0;
    for (let index = 0; index < count; index += 1) {
      const word = start + (index >>> 5);
      everything[word] = (everything[word] ?? 0) | (1 << (index & 31));
    }
  }
  return everything;
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
  return { facet, taxonomy: undefined, classOf: new Uint32Array(0), count: 1 };
}

/** Splits the atoms by each named concept in turn; the empty id stands for the root's own atom. */
function classifyAtoms(taxonomy: FacetTaxonomy, named: Iterable<string>): FacetClasses {
  const size = taxonomy.concepts.length;
  const classOf = new Uint32Array(size);
  const sizes = [size];
  for (const id of named) {
    const members =
      id === "" ? [0] : listBits(taxonomy.atomsOf(taxonomy.byId.get(id)?.index ?? -1) ?? createBits(size));
    const inside = new Map<number, number>();
    for (const atom of members) inside.set(classOf[atom] ?? 0, (inside.get(classOf[atom] ?? 0) ?? 0) + 1);
    const moved = new Map<number, number>();
    for (const [old, count] of inside) {
      if (count === sizes[old]) continue;
      moved.set(old, sizes.length);
      sizes[old] = (sizes[old] ?? 0) - count;
      sizes.push(count);
    }
    for (const atom of members) classOf[atom] = moved.get(classOf[atom] ?? 0) ?? classOf[atom] ?? 0;
  }
  return { facet: taxonomy.facet, taxonomy, classOf, count: sizes.length };
}

function collectClasses(classes: FacetClasses | undefined, concept: string | undefined): Bits {
  const bits = createBits(classes?.count ?? 1);
  if (classes === undefined) return bits;
  const { taxonomy, classOf } = classes;
  if (concept === undefined || taxonomy === undefined) {
    setBit(bits, classOf[0] ?? 0);
    return bits;
  }
  const atoms = taxonomy.atomsOf(taxonomy.byId.get(concept)?.index ?? -1);
  if (atoms === undefined) return bits;
  for (const atom of listBits(atoms)) setBit(bits, classOf[atom] ?? 0);
  return bits;
}
