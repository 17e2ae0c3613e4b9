import { isTooWide } from "./accept-term.ts";
import type { PlacedTerm } from "./placed-term.ts";
import type { Sentence } from "./sentence.ts";

/** The names that are no part of a longer one: "media" in "social media" names no press. */
export function listWholeTerms(sentence: Sentence): readonly PlacedTerm[] {
  if (sentence.terms.length < 2) return sentence.terms;
  const terms = dropUses(sentence.terms);
  // Of all names that begin before a word, only the one that ends last can hold one that begins there.
  let longest: PlacedTerm | undefined;
  const whole: PlacedTerm[] = [];
  const isInOrder = terms.every((term, index) => index === 0 || compare(terms[index - 1] ?? term, term) <= 0);
  for (const term of isInOrder ? terms : terms.toSorted(compare)) {
    const isPart =
      longest !== undefined &&
      term.last <= longest.last &&
      lengthOf(term) < lengthOf(longest) &&
      !isPlatformOfAccount(longest, term);
    if (!isPart) whole.push(term);
    const isSure = !term.isAmbiguous && !isTooWide(term);
    if (isSure && (longest === undefined || term.last > longest.last)) longest = term;
  }
  return whole;
}

/** "Using personal devices": the device says it, for whatever it is used. */
function dropUses(terms: readonly PlacedTerm[]): readonly PlacedTerm[] {
  const devices = new Map(terms.filter(({ facet }) => facet === "device").map(({ first, last }) => [last, first]));
  return devices.size === 0
    ? terms
    : terms.filter(({ facet, first, last }) => facet !== "tactic" || (devices.get(last) ?? first) <= first);
}

/** The first to begin, and of these the longest. */
function compare(a: PlacedTerm, b: PlacedTerm): number {
  return a.first - b.first || b.last - a.last;
}

/** "Personal social media accounts" names whose they are and where. */
export function isPlatformOfAccount(a: PlacedTerm, b: PlacedTerm): boolean {
  return (a.facet === "account" && b.facet === "tool") || (a.facet === "tool" && b.facet === "account");
}

function lengthOf({ first, last }: PlacedTerm): number {
  return last - first;
}
