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
/** Shorter names have no other number that would not be another word. */
const SHORTEST = 4;

export function createTermIndex(): TermIndex {
  const terms = new Map<string, Term[]>();
  const lengths = new Map<string, number[]>();
  const slots = new Uint8Array(SLOTS);
  const add = (name: string, term: Term): void => {
    const same = terms.get(name);
    if (same !== undefined) return void same.push(term);
    terms.set(name, [term]);
    const prefix = name.slice(0, PREFIX);
    const known = lengths.get(prefix);
    if (known === undefined) {
      lengths.set(prefix, [name.length]);
      slots[hash(prefix)] = 1;
    } else if (!known.includes(name.length)) known.push(name.length);
  };
  let isSorted = false;
  return {
    add,
    addForm(name, term) {
      if (terms.get(name)?.some(({ facet }) => facet === term.facet) !== true) add(name, term);
    },
    listHits(text, start) {
      if (!isSorted) for (const known of lengths.values()) known.sort((a, b) => b - a);
      isSorted = true;
      const { folded, ends } = text;
      const prefixes = findPrefixes(slots, folded, start);
      if (prefixes === 0) return NO_HITS;
      const hits: Hit[] = [];
      for (let prefix = Math.min(PREFIX, folded.length - start); prefix > 0; prefix -= 1) {
        if ((prefixes & (1 << prefix)) === 0) continue;
        // So short a name is all of the prefix, and no word goes on there.
        if (prefix < SHORTEST && ends[start + prefix] !== 1) continue;
        for (const length of lengths.get(folded.slice(start, start + prefix)) ?? []) {
          if (length < prefix) continue;
          if (!endsNear(ends, start + length)) continue;
          if (length >= SHORTEST) addOtherNumber(terms, text, { start, length, hits });
          if (ends[start + length] !== 1) continue;
          const name = folded.slice(start, start + length);
          for (const term of terms.get(name) ?? []) hits.push({ term, end: start + length, isOtherNumber: false });
        }
      }
      return hits;
    },
  };
}

/** Whether a word ends there, give or take the letters by which the numbers of a name differ. */
function endsNear(ends: Uint8Array, at: number): boolean {
  return ends[at] === 1 || ends[at - 1] === 1 || ends[at + 1] === 1 || ends[at + 2] === 1;
}

const NO_HITS: readonly Hit[] = [];

/** By bits, how much of a word may be the beginning of names: none of nearly all words, and soon known. */
function findPrefixes(slots: Uint8Array, folded: string, start: number): number {
  let found = 0;
  let value = 0;
  const end = Math.min(PREFIX, folded.length - start);
  for (let length = 1; length <= end; length += 1) {
    value = step(value, folded.charCodeAt(start + length - 1));
    if (slots[value & (SLOTS - 1)] === 1) found |= 1 << length;
  }
  return found;
}

interface Search {
  readonly start: number;
  /** How long the name is that is looked for. */
  readonly length: number;
  readonly hits: Hit[];
}

/** The endings of the two numbers: what a name ends with, and what the text may end with in its place. */
const ENDINGS = [
  { name: "", text: "s" },
  { name: "", text: "es" },
  { name: "y", text: "ies" },
  { name: "s", text: "" },
] as const;

function addOtherNumber(
  terms: ReadonlyMap<string, readonly Term[]>,
  { folded, ends }: FoldedText,
  { start, length, hits }: Search,
): void {
  for (const ending of ENDINGS) {
    const stem = start + length - ending.name.length;
    const end = stem + ending.text.length;
    if (ends[end] !== 1 || (ending.text !== "" && !folded.startsWith(ending.text, stem))) continue;
    const name = folded.slice(start, stem) + ending.name;
    for (const term of terms.get(name) ?? []) hits.push({ term, end, isOtherNumber: true });
  }
}

function hash(prefix: string): number {
  let value = 0;
  for (let at = 0; at < prefix.length; at += 1) value = step(value, prefix.charCodeAt(at));
  return value & (SLOTS - 1);
}

/** So that the slots of a word's first letters come of each other, one letter at a time. */
function step(value: number, code: number): number {
  return (Math.imul(value, 0x9e3b) + code + 1) & 0x3fffffff;
}
