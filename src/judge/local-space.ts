import type { Use } from "../model/verdict.ts";
import type { Box, Layout, Words } from "./box.ts";
import { type IndexSet, shareIndex } from "./index-set.ts";
import type { ConceptNorms } from "./norm-index.ts";
import type { PolicySet } from "./policy-set.ts";

/** A facet in which some clause tells the use's worlds apart. */
export interface LocalFacet {
  /** Its number among the facets of the policy set. */
  readonly index: number;
  readonly facet: string;
  readonly isStated: boolean;
  readonly words: Words;
  /** The class of the first bit of each word. */
  readonly firstClasses: readonly number[];
}

/**
 * A space as small as the clauses that reach a use allow: facets in which they all agree are left out, and so are the
 * words of the classes that the use cannot have.
 */
export interface LocalSpace {
  readonly facets: readonly LocalFacet[];
  readonly layout: Layout;
  /** All worlds of the use. */
  readonly full: Box;
  /** Where each word stands in a box of the whole space. */
  readonly words: readonly number[];
}

export interface UseWorlds {
  readonly use: Use;
  /** What the use has in each facet of the policy set. */
  readonly concepts: readonly ConceptNorms[];
  readonly reaching: IndexSet;
  /** Facets that scopes of evidence name. */
  readonly further: readonly number[];
}

/** The facets that some scope names and in which the use leaves more than one class. */
export function createLocalSpace(set: PolicySet, { use, concepts, reaching, further }: UseWorlds): LocalSpace {
  const facets: LocalFacet[] = [];
  const full: number[] = [];
  const words: number[] = [];
  for (let index = 0; index < concepts.length; index += 1) {
    const concept = concepts[index];
    const naming = set.index.byFacet[index];
    // Where the use has one class alone, every norm that reaches it covers it.
    if (concept === undefined || naming === undefined || concept.isOneClass) continue;
    if (!shareIndex(naming, reaching) && !further.includes(index)) continue;
    const firstClasses: number[] = [];
    const start = full.length;
    const first = set.space.words[index]?.start ?? 0;
    for (let word = 0; word < concept.classes.length; word += 1) {
      const bits = concept.classes[word] ?? 0;
      if (bits === 0) continue;
      firstClasses.push(word * 32);
      words.push(first + word);
      full.push(bits | 0);
    }
    const facet = set.space.facets[index]?.facet ?? "";
    const isStated = use.values.some((value) => value.facet === facet);
    facets.push({ index, facet, isStated, words: { start, end: full.length }, firstClasses });
  }
  return { facets, layout: facets.map((facet) => facet.words), full, words };
}

/** The part of a box of the whole space that the use can have. */
export function cutBox({ full, words }: LocalSpace, box: Int32Array): Box {
  const local = full.slice();
  for (let i = 0; i < local.length; i += 1) local[i] = (local[i] ?? 0) & (box[words[i] ?? 0] ?? 0);
  return local;
}
