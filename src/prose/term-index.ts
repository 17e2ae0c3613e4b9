import type { Concept } from "../taxonomy/facet-taxonomy.ts";
import type { FoldedText } from "./fold-text.ts";

export interface Term {
  readonly facet: string;
  readonly concept: Concept;
  readonly isAmbiguous: boolean;
}

/** Folded names, to be looked up at the words of a text. */
export interface TermIndex {
  add(name: string, term: Term): void;
  /** Adds a form that was derived, unless the facet has a name like it. */
  addForm(name: string, term: Term): void;
  /** Whether a name may begin there: false of nearly all words, and soon known. */
  mayBeginAt(folded: string, start: number): boolean;
  /** Calls back for each name that begins there and ends with a word, the longest first. */
  visit(text: FoldedText, start: number, each: (term: Term, end: number) => void): void;
}

/** So much of a name's beginning tells soon that no name begins here. */
const PREFIX = 4;
const SLOTS = 1 << 16;

export function createTermIndex(): TermIndex {
  const terms = new Map<string, Term[]>();
  const lengths = new Map<string, number[]>();
  const slots = new Uint8Array(SLOTS);
  const add = (name: string, term: Term): void => {
    const same = terms.get(name);
    if (same !== undefined) return void same.push(term);
    terms.set(name, [term]);
    const prefix = name.slice(0, PREFIX);
    slots[hash(name, 0, prefix.length)] = 1;
    const known = lengths.get(prefix);
    if (known === undefined) lengths.set(prefix, [name.length]);
    else if (!known.includes(name.length)) known.push(name.length);
  };
  let isSorted = false;
  return {
    add,
    addForm(name, term) {
      if (terms.get(name)?.some(({ facet }) => facet === term.facet) !== true) add(name, term);
    },
    mayBeginAt(folded, start) {
      for (let length = Math.min(PREFIX, folded.length - start); length > 0; length -= 1)
        if (slots[hash(folded, start, length)] === 1) return true;
      return false;
    },
    visit({ folded, ends }, start, each) {
      if (!isSorted) for (const known of lengths.values()) known.sort((a, b) => b - a);
      isSorted = true;
      for (let prefix = Math.min(PREFIX, folded.length - start); prefix > 0; prefix -= 1) {
        if (slots[hash(folded, start, prefix)] !== 1) continue;
        for (const length of lengths.get(folded.slice(start, start + prefix)) ?? []) {
          if (prefix < PREFIX && length !== prefix) continue;
          if (ends[start + length] !== 1) continue;
          for (const term of terms.get(folded.slice(start, start + length)) ?? []) each(term, start + length);
        }
      }
    },
  };
}

function hash(text: string, start: number, length: number): number {
  let value = length;
  for (let at = start; at < start + length; at += 1) value = (Math.imul(value, 31) + text.charCodeAt(at)) & 0xffffff;
  return (value ^ (value >>> 8)) & (SLOTS - 1);
}
