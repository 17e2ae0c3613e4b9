import { findDisguise } from "../taxonomy/disguise.ts";
import { type Concept, type FacetTaxonomy, resolveConcept } from "../taxonomy/facet-taxonomy.ts";
import { foldName } from "../taxonomy/fold-name.ts";
import type { TaxonomySet } from "../taxonomy/taxonomy-set.ts";
import { type Address, findAddresses } from "./addresses.ts";
import { type FoldedText, foldText } from "./fold-text.ts";
import { listVerbForms } from "./term-forms.ts";
import { createTermIndex, type Hit, type TermIndex } from "./term-index.ts";
import { isOtherNumberOf, isWrittenSo } from "./written-forms.ts";

/** A name of a concept that was met in a text. */
export interface TermMatch {
  readonly facet: string;
  readonly concept: Concept;
  /** Offsets in the text. */
  readonly start: number;
  readonly end: number;
  /** Whether the name, as it is written here, is an everyday word as well. */
  readonly isAmbiguous: boolean;
  /** Whether it is an address that belongs to the concept, such as a link to a profile. */
  readonly isAddress: boolean;
  /** The characters by which the name is disguised; mostly none. */
  readonly disguise: readonly string[];
  /** Set where other words tell of the concept than its names. */
  readonly isTold?: boolean;
}

export interface TermMatcher {
  /** The names in a text, by facet the longest at each place; in the order of the text. Linear in the text. */
  find(text: string): TermMatch[];
}

/** Finds the names of all concepts of some facets: ids, labels, aliases, former names, domains, and their inflections. */
export function createTermMatcher(taxonomies: TaxonomySet, facets: readonly string[]): TermMatcher {
  const known = facets.flatMap((facet) => taxonomies.get(facet) ?? []);
  const index = createTermIndex();
  for (const taxonomy of known) addNames(index, taxonomy);
  // Made forms come last, so that a name that somebody wrote down always wins over one that was only derived.
  const tactics = facets.includes("tactic") ? taxonomies.get("tactic") : undefined;
  if (tactics !== undefined) addVerbs(index, tactics);
  return { find: (text) => findTerms(text, index, known) };
}

function addNames(index: TermIndex, { facet, byName, concepts }: FacetTaxonomy): void {
  const ambiguous = new Map<Concept, ReadonlySet<string>>();
  for (const concept of concepts) if (concept.ambiguous.length > 0) ambiguous.set(concept, listAmbiguous(concept));
  for (const [name, concept] of byName)
    index.add(name, { facet, concept, isAmbiguous: ambiguous.get(concept)?.has(name) === true, isMade: false });
}

/** "Blue Sky" may be anything, "Bluesky" may not: folded they are one, and then how it is written tells. */
function listAmbiguous({ label, aliases, formerly, ambiguous }: Concept): ReadonlySet<string> {
  const sure = [label, ...aliases, ...formerly].filter((name) => !ambiguous.includes(name));
  const safe = new Set(sure.map(foldName));
  return new Set(ambiguous.map(foldName).filter((name) => !safe.has(name)));
}

function addVerbs(index: TermIndex, { facet, concepts }: FacetTaxonomy): void {
  for (const concept of concepts) {
    for (const name of [concept.label, ...concept.aliases]) {
      if (!name.includes("ing")) continue;
      const isAmbiguous = concept.ambiguous.includes(name);
      for (const form of listVerbForms(name))
        index.addForm(form.folded, { facet, concept, isAmbiguous: isAmbiguous || form.isBareVerb, isMade: true });
    }
  }
}

function findTerms(text: string, index: TermIndex, known: readonly FacetTaxonomy[]): TermMatch[] {
  const folded = foldText(text);
  const found: TermMatch[] = [];
  const addresses = findAddresses(text);
  for (const address of addresses) found.push(...resolveAddress(text, address, known));
  const covered = new Map<string, number>();
  let next = 0;
  for (const start of folded.starts) {
    const hits = index.listHits(folded, start);
    if (hits.length === 0) continue;
    const at = folded.origins[start] ?? 0;
    while ((addresses[next]?.end ?? text.length) <= at) next += 1;
    if ((addresses[next]?.start ?? text.length) <= at || isSignedOff(text, at)) continue;
    for (const hit of hits) {
      if ((covered.get(hit.term.facet) ?? 0) > start) continue;
      const match = makeMatch(text, folded, { start, ...hit });
      if (match === undefined) continue;
      covered.set(hit.term.facet, hit.end);
      found.push(match);
    }
  }
  return addresses.length === 0 ? found : found.toSorted((a, b) => a.start - b.start);
}

/** "Name [AT] host.com" is a mailbox that hides from machines. */
const HIDDEN_AT = /[[({<]\s?at\s?[\])}>]\s?$/iu;

/** A handle is somebody's name, and `#team-talk` a room's, whatever words they are made of. */
function isSignedOff(text: string, at: number): boolean {
  const before = text[at - 1];
  if (HIDDEN_AT.test(text.slice(Math.max(0, at - 8), at))) return true;
  return before === "@" || (before === "#" && /^[\p{L}\p{N}]+[-_]/u.test(text.slice(at, at + 40)));
}

function makeMatch(
  text: string,
  { origins }: FoldedText,
  { term, start, end, isOtherNumber }: Hit & { readonly start: number },
): TermMatch | undefined {
  const { facet, concept } = term;
  const first = origins[start] ?? 0;
  const last = origins[end - 1] ?? 0;
  const place = { start: first, end: last + ((text.codePointAt(last) ?? 0) > 0xffff ? 2 : 1) };
  const { isWritten, isCounted, disguise } = lookAt(text.slice(place.start, place.end), concept);
  if (isOtherNumber && !isCounted) return undefined;
  return {
    facet,
    concept,
    ...place,
    isAmbiguous: term.isAmbiguous || !(isWritten || term.isMade),
    isAddress: false,
    disguise,
  };
}

interface Look {
  readonly isWritten: boolean;
  /** Whether one of the names has another number, and this is it. */
  readonly isCounted: boolean;
  readonly disguise: readonly string[];
}

const looks = new WeakMap<Concept, Map<string, Look>>();
/** People write a name in a few ways. */
const MOST_LOOKS = 200;

/** How a name is written says whether it is the name, and whether it hides. Most are written as they were before. */
function lookAt(written: string, concept: Concept): Look {
  const known = looks.get(concept) ?? new Map<string, Look>();
  const before = known.get(written);
  if (before !== undefined) return before;
  const look = {
    isWritten: isWrittenSo(written, concept),
    isCounted: isOtherNumberOf(written, concept),
    disguise: findDisguise(written, concept),
  };
  if (known.size === 0) looks.set(concept, known);
  if (known.size < MOST_LOOKS) known.set(written, look);
  return look;
}

function resolveAddress(text: string, { start, end }: Address, known: readonly FacetTaxonomy[]): TermMatch[] {
  const address = text.slice(start, end);
  return known.flatMap((taxonomy) => {
    const concept = resolveConcept(taxonomy, address);
    if (concept === undefined) return [];
    return [
      { facet: taxonomy.facet, concept, start, end, isAmbiguous: false, isAddress: true, disguise: [] as string[] },
    ];
  });
}
