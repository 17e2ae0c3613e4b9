import type { Concept } from "../taxonomy/facet-taxonomy.ts";
import type { FoldedText } from "./fold-text.ts";

export interface Term {
  readonly facet: string;
  readonly concept: Concept;
  readonly isAmbiguous: boolean;
  /** Whether it was made of a name, so that nobody has written it down. */
  readonly isMade: boolean;
}

/** A name that begins at a word of a text. */
export interface Hit {
  readonly term: Term;
  /** Where it ends in the folded text. */
  readonly end: number;
  /** Whether the text has it in the other number: "giveaways" for giveaway, "story" for stories. */
  readonly isOtherNumber: boolean;
}

/** Folded names, to be looked up at the words of a text. */
export interface TermIndex {
  add(name: string, term: Term): void;
  /** Adds a form that was derived, unless the facet has a name like it. */
  addForm(name: string, term: Term): void;
  /** The names that begin there and end with a word, the longest first. */
  listHits(text: FoldedText, start: number): readonly Hit[];
}

/** So much of a name's beginning tells soon that no name begins here. */
const PREFIX = 5;
const SLOTS = 1 << 16;
/** Whole names have more slots, so that few other words share one. */
const NAME_SLOTS = 1 << 18;
/** Shorter names have no other number that would not be another word. */
const SHORTEST = 4;
/** A text has so many letters more than the name of which it has the other number. */
const MOST_ADDED = 2;

export function createTermIndex(): TermIndex {
  const terms = new Map<string, Term[]>();
  // By how names begin, how long they are at most; and whether there is one with these letters.
  const longest = new Uint16Array(SLOTS);
  const names = new Uint8Array(NAME_SLOTS);
  const known = { terms, longest, names };
  const add = (name: string, term: Term): void => {
    const same = terms.get(name);
    if (same !== undefined) return void same.push(term);
    terms.set(name, [term]);
    const slot = hash(name.slice(0, PREFIX)) & (SLOTS - 1);
    longest[slot] = Math.max(longest[slot] ?? 0, name.length);
    names[slotOf(hash(name))] = 1;
  };
  return {
    add,
    addForm(name, term) {
      if (terms.get(name)?.some(({ facet }) => facet === term.facet) !== true) add(name, term);
    },
    listHits(text, start) {
      return findNames(known, text, start);
    },
  };
}

const NO_HITS: readonly Hit[] = [];

/** How long a name is at most that begins there: none does at nearly all words, and that is soon known. */
function findLongest(longest: Uint16Array, folded: string, start: number): number {
  let found = 0;
  let value = 0;
  const end = Math.min(PREFIX, folded.length - start);
  for (let length = 1; length <= end; length += 1) {
    value = step(value, folded.charCodeAt(start + length - 1));
    const most = longest[value & (SLOTS - 1)] ?? 0;
    if (most > found) found = most;
  }
  return found;
}

interface Names {
  readonly terms: ReadonlyMap<string, readonly Term[]>;
  readonly longest: Uint16Array;
  readonly names: Uint8Array;
}

interface RankedHits {
  readonly hits: readonly Hit[];
  /** How long the name is; the longest comes first. */
  readonly length: number;
}

const S = 115;
const Y = 121;

/**
 * Walks over the letters once, and looks up only what has the slot of a name: as it is written, and in the other number.
 * Of a short name that would leave nothing that tells: "new" is no "news".
 */
function findNames({ terms, longest, names }: Names, { folded, ends }: FoldedText, start: number): readonly Hit[] {
  const length = findLongest(longest, folded, start);
  if (length === 0) return NO_HITS;
  const most = Math.min(folded.length - start, length + MOST_ADDED);
  let found: RankedHits[] | undefined;
  // What the letters come to up to here, and up to one, two and three letters before.
  let value = 0;
  let one = 0;
  let two = 0;
  let three = 0;
  for (let size = 1; size <= most; size += 1) {
    three = two;
    two = one;
    one = value;
    const code = folded.charCodeAt(start + size - 1);
    value = step(value, code);
    if (ends[start + size] !== 1) continue;
    if (code === S && size > SHORTEST) {
      if (names[slotOf(one)] === 1) found = take(found, terms, { folded, start, size, cut: 1, added: "" });
      if (size > SHORTEST + 1 && names[slotOf(two)] === 1 && folded.startsWith("es", start + size - 2))
        found = take(found, terms, { folded, start, size, cut: 2, added: "" });
      const isIes = size >= PREFIX + 3 && names[slotOf(step(three, Y))] === 1;
      if (isIes && folded.startsWith("ies", start + size - 3))
        found = take(found, terms, { folded, start, size, cut: 3, added: "y" });
    }
    if (names[slotOf(value)] === 1) found = take(found, terms, { folded, start, size, cut: 0, added: "" });
    if (size >= PREFIX && names[slotOf(step(value, S))] === 1)
      found = take(found, terms, { folded, start, size, cut: 0, added: "s" });
  }
  if (found === undefined) return NO_HITS;
  if (found.length === 1) return found[0]?.hits ?? NO_HITS;
  return found.toSorted((a, b) => b.length - a.length).flatMap(({ hits }) => hits);
}

interface Candidate {
  readonly folded: string;
  readonly start: number;
  readonly size: number;
  /** So many letters of the text are no part of the name, and these the name has in their place. */
  readonly cut: number;
  readonly added: string;
}

function take(
  found: RankedHits[] | undefined,
  terms: Names["terms"],
  { folded, start, size, cut, added }: Candidate,
): RankedHits[] | undefined {
  const known = terms.get(folded.slice(start, start + size - cut) + added);
  if (known === undefined) return found;
  const isOtherNumber = cut > 0 || added !== "";
  const hits = known.map((term) => ({ term, end: start + size, isOtherNumber }));
  const ranked = { hits, length: size - cut + added.length };
  if (found === undefined) return [ranked];
  // Of names as long as each other that in the other number comes first.
  if (isOtherNumber && found.at(-1)?.length === ranked.length) found.splice(-1, 0, ranked);
  else found.push(ranked);
  return found;
}

function hash(name: string): number {
  let value = 0;
  for (let at = 0; at < name.length; at += 1) value = step(value, name.charCodeAt(at));
  return value;
}

function slotOf(value: number): number {
  return (value ^ (value >>> 12)) & (NAME_SLOTS - 1);
}

/** So that the slots of a word's first letters come of each other, one letter at a time. */
function step(value: number, code: number): number {
  return (Math.imul(value, 0x9e3b) + code + 1) & 0x3fffffff;
}
