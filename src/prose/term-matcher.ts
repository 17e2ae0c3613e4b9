import { findDisguise } from "../taxonomy/disguise.ts";
import { type Concept, type FacetTaxonomy, resolveConcept } from "../taxonomy/facet-taxonomy.ts";
import { foldName } from "../taxonomy/fold-name.ts";
import type { TaxonomySet } from "../taxonomy/taxonomy-set.ts";
import { type Address, findAddresses } from "./addresses.ts";
import { type FoldedText, foldText } from "./fold-text.ts";
import { listNumbers, listVerbForms } from "./term-forms.ts";
import { createTermIndex, type Term, type TermIndex } from "./term-index.ts";
import { isWrittenSo } from "./written-forms.ts";

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
  for (const taxonomy of known) addForms(index, taxonomy);
  return { find: (text) => findTerms(text, index, known) };
}

function addNames(index: TermIndex, { facet, byName, concepts }: FacetTaxonomy): void {
  const ambiguous = new Map(concepts.map((concept) => [concept, listAmbiguous(concept)] as const));
  for (const [name, concept] of byName)
    index.add(name, { facet, concept, isAmbiguous: ambiguous.get(concept)?.has(name) === true });
}

/** "Blue Sky" may be anything, "Bluesky" may not: folded they are one, and then how it is written tells. */
function listAmbiguous({ label, aliases, formerly, ambiguous }: Concept): ReadonlySet<string> {
  if (ambiguous.length === 0) return NONE;
  const sure = [label, ...aliases, ...formerly].filter((name) => !ambiguous.includes(name));
  const safe = new Set(sure.map(foldName));
  return new Set(ambiguous.map(foldName).filter((name) => !safe.has(name)));
}

const NONE: ReadonlySet<string> = new Set();

function addForms(index: TermIndex, { facet, concepts }: FacetTaxonomy): void {
  for (const concept of concepts) {
    const ambiguous = listAmbiguous(concept);
    for (const name of [concept.label, ...concept.aliases]) {
      const folded = foldName(name);
      const isAmbiguous = ambiguous.has(folded);
      // A proper name has one number: a "thread" is no "Threads".
      const isProper = facet === "tool" && /^\p{Lu}/u.test(name.slice(name.lastIndexOf(" ") + 1));
      for (const other of isProper ? [] : listNumbers(folded)) index.addForm(other, { facet, concept, isAmbiguous });
      if (facet !== "tactic") continue;
      for (const form of listVerbForms(name))
        index.addForm(form.folded, { facet, concept, isAmbiguous: isAmbiguous || form.isBareVerb });
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
    if (!index.mayBeginAt(folded.folded, start)) continue;
    const at = folded.origins[start] ?? 0;
    while ((addresses[next]?.end ?? text.length) <= at) next += 1;
    if ((addresses[next]?.start ?? text.length) <= at || isSignedOff(text, at)) continue;
    index.visit(folded, start, (term, end) => {
      if ((covered.get(term.facet) ?? 0) > start) return;
      covered.set(term.facet, end);
      found.push(makeMatch(text, folded, { term, start, end }));
    });
  }
  return addresses.length === 0 ? found : found.toSorted((a, b) => a.start - b.start);
}

/** A handle is somebody's name, and `#team-talk` a room's, whatever words they are made of. */
function isSignedOff(text: string, at: number): boolean {
  const before = text[at - 1];
  return before === "@" || (before === "#" && /^[\p{L}\p{N}]+[-_]/u.test(text.slice(at, at + 40)));
}

function makeMatch(
  text: string,
  { origins }: FoldedText,
  { term, start, end }: { readonly term: Term; readonly start: number; readonly end: number },
): TermMatch {
  const { facet, concept } = term;
  const first = origins[start] ?? 0;
  const last = origins[end - 1] ?? 0;
  const place = { start: first, end: last + ((text.codePointAt(last) ?? 0) > 0xffff ? 2 : 1) };
  const written = text.slice(place.start, place.end);
  const isAmbiguous = term.isAmbiguous || !isWrittenSo(written, concept);
  return { facet, concept, ...place, isAmbiguous, isAddress: false, disguise: findDisguise(written, concept) };
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
