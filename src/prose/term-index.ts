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
      const length = findLongest(longest, text.folded, start);
      return length === 0 ? NO_HITS : findNames({ terms, names }, text, { start, length });
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
  readonly names: Uint8Array;
}

/** The letters as they are, and how the numbers of a name differ: what it ends with, and what the text does in its place. */
const ENDINGS = [
  { name: "", text: "s" },
  { name: "", text: "es" },
  { name: "y", text: "ies" },
  { name: "s", text: "" },
  { name: "", text: "" },
] as const;

interface RankedHit {
  readonly hits: readonly Hit[];
  /** The longest name comes first, and of one length what comes first among the endings. */
  readonly rank: number;
}

/** Walks over the letters once, and looks up only what has the slot of a name. */
function findNames(
  { terms, names }: Names,
  { folded, ends }: FoldedText,
  { start, length: longest }: { readonly start: number; readonly length: number },
): readonly Hit[] {
  const most = Math.min(folded.length - start, longest + MOST_ADDED);
  const found: RankedHit[] = [];
  // What the letters come to up to here, and up to one, two and three letters before.
  const values = [0, 0, 0, 0] as [number, number, number, number];
  for (let size = 1; size <= most; size += 1) {
    values[3] = values[2];
    values[2] = values[1];
    values[1] = values[0];
    values[0] = step(values[1], folded.charCodeAt(start + size - 1));
    if (ends[start + size] !== 1) continue;
    for (const [order, ending] of ENDINGS.entries()) {
      const cut = ending.text.length;
      const length = size - cut + ending.name.length;
      const isOtherNumber = cut > 0 || ending.name !== "";
      if (length < 1 || (isOtherNumber && length < SHORTEST)) continue;
      // Of a short name nothing would be left that tells: "new" is no "news".
      if (size - cut < Math.min(PREFIX, length)) continue;
      const value = values[cut as 0 | 1 | 2 | 3];
      const whole = ending.name === "" ? value : step(value, ending.name.charCodeAt(0));
      if (names[slotOf(whole)] !== 1) continue;
      const stem = start + size - cut;
      if (cut > 0 && !folded.startsWith(ending.text, stem)) continue;
      const known = terms.get(folded.slice(start, stem) + ending.name);
      if (known === undefined) continue;
      const end = start + size;
      found.push({ hits: known.map((term) => ({ term, end, isOtherNumber })), rank: order - length * ENDINGS.length });
    }
  }
  if (found.length > 1) found.sort((a, b) => a.rank - b.rank);
  return found.length === 1 ? (found[0]?.hits ?? NO_HITS) : found.flatMap(({ hits }) => hits);
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
