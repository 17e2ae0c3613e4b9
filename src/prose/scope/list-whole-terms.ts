import { isTooWide } from "./accept-term.ts";
import type { PlacedTerm, Sentence } from "./sentence.ts";

/** The names that are no part of a longer one: "media" in "social media" names no press. */
export function listWholeTerms({ terms }: Sentence): PlacedTerm[] {
  // Of all names that begin before a word, only the one that ends last can hold one that begins there.
  let longest: PlacedTerm | undefined;
  const whole: PlacedTerm[] = [];
  for (const term of terms.toSorted((a, b) => a.first - b.first || b.last - a.last)) {
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

/** "Personal social media accounts" names whose they are and where. */
export function isPlatformOfAccount(a: PlacedTerm, b: PlacedTerm): boolean {
  return (a.facet === "account" && b.facet === "tool") || (a.facet === "tool" && b.facet === "account");
}

function lengthOf({ first, last }: PlacedTerm): number {
  return last - first;
}
