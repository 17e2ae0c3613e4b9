import { isTooWide } from "./accept-term.ts";
import type { PlacedTerm, Sentence } from "./sentence.ts";

/** The names that are no part of a longer one: "media" in "social media" names no press. */
export function listWholeTerms({ terms }: Sentence): PlacedTerm[] {
  // Of all names that begin before a word, only the one that ends last can hold one that begins there.
  let longest: PlacedTerm | undefined;
  const whole: PlacedTerm[] = [];
  for (const term of terms.toSorted((a, b) => a.first - b.first || b.last - a.last)) {
    const isPart = longest !== undefined && term.last <= longest.last && lengthOf(term) < lengthOf(longest);
    if (!isPart) whole.push(term);
    const isSure = !term.isAmbiguous && !isTooWide(term);
    if (isSure && (longest === undefined || term.last > longest.last)) longest = term;
  }
  return whole;
}

function lengthOf({ first, last }: PlacedTerm): number {
  return last - first;
}
