import type { Concept } from "../taxonomy/facet-taxonomy.ts";
import { foldName } from "../taxonomy/fold-name.ts";
import type { TaxonomySet } from "../taxonomy/taxonomy-set.ts";
import { foldText } from "./fold-text.ts";

/** A name of a concept that was met in a text. */
export interface TermMatch {
  readonly facet: string;
  readonly concept: Concept;
  /** Offsets in the text. */
  readonly start: number;
  readonly end: number;
  /** Whether the name, as it is written here, is an everyday word as well. */
  readonly isAmbiguous: boolean;
}

export interface TermMatcher {
  /** The names in a text, by facet the longest at each place; in the order of the text. Linear in the text. */
  find(text: string): TermMatch[];
}

interface Term {
  readonly facet: string;
  readonly concept: Concept;
  readonly isAmbiguous: boolean;
}

/** So much of a name's beginning tells soon that no name begins here. */
const PREFIX = 3;

/** Finds the names of all concepts of some facets: ids, labels, aliases, former names and domains, and their plurals. */
export function createTermMatcher(taxonomies: TaxonomySet, facets: readonly string[]): TermMatcher {
  const terms = new Map<string, Term[]>();
  const longest = new Map<string, number>();
  for (const facet of facets) {
    const taxonomy = taxonomies.get(facet);
    if (taxonomy === undefined) continue;
    const ambiguous = new Map(
      taxonomy.concepts.map((concept) => [concept, new Set(concept.ambiguous.map(foldName))] as const),
    );
    for (const [name, concept] of taxonomy.byName) {
      const term = { facet, concept, isAmbiguous: ambiguous.get(concept)?.has(name) === true };
      terms.set(name, [...(terms.get(name) ?? []), term]);
      const prefix = name.slice(0, PREFIX);
      longest.set(prefix, Math.max(longest.get(prefix) ?? 0, name.length));
    }
  }
  return { find: (text) => findTerms(text, terms, longest) };
}

function findTerms(
  text: string,
  terms: ReadonlyMap<string, readonly Term[]>,
  longest: ReadonlyMap<string, number>,
): TermMatch[] {
  const { folded, origins, wordStarts, wordEnds } = foldText(text);
  const found: TermMatch[] = [];
  const covered = new Map<string, number>();
  for (const start of wordStarts) {
    const most = longestFrom(folded, start, longest);
    // Two more, for the ending of a plural.
    for (let end = Math.min(folded.length, start + most + 2); end > start; end -= 1) {
      if (!wordEnds.has(end)) continue;
      for (const term of lookUp(terms, folded.slice(start, end))) {
        if ((covered.get(term.facet) ?? 0) > start) continue;
        covered.set(term.facet, end);
        const [first, last] = [origins[start] ?? 0, origins[end - 1] ?? 0];
        found.push({ ...term, start: first, end: last + ((text.codePointAt(last) ?? 0) > 0xffff ? 2 : 1) });
      }
    }
  }
  return found;
}

function longestFrom(folded: string, start: number, longest: ReadonlyMap<string, number>): number {
  let most = 0;
  for (let length = 1; length <= PREFIX; length += 1)
    most = Math.max(most, longest.get(folded.slice(start, start + length)) ?? 0);
  return most;
}

/** The terms of a name, or of what it is the plural or the possessive of. */
function lookUp(terms: ReadonlyMap<string, readonly Term[]>, name: string): readonly Term[] {
  const exact = terms.get(name);
  if (exact !== undefined) return exact;
  if (!name.endsWith("s") || name.length < 4) return [];
  const stems = [name.slice(0, -1), name.replace(/['’]s$/u, ""), name.replace(/es$/u, ""), name.replace(/ies$/u, "y")];
  for (const stem of stems) {
    const known = terms.get(stem);
    if (known !== undefined) return known;
  }
  return [];
}
