import type { TaxonomySet } from "../../taxonomy/taxonomy-set.ts";
import type { TermMatcher } from "../term-matcher.ts";
import type { PlacedTerm } from "./placed-term.ts";
import { isOneOf } from "./scope-lexicon.ts";
import { isAfterStop, type Word } from "./words.ts";

interface Parts {
  readonly words: readonly Word[];
  readonly terms: readonly PlacedTerm[];
}

/** So many words may stand between "software" and "approved" in "software that has not yet been approved". */
const FAR = 7;

/**
 * Names whose words other words part: "software that is not approved" is unapproved software, and a "personal external
 * e-mail address" a personal one.
 */
export function findPartedNames(parts: Parts, matcher: TermMatcher, taxonomies: TaxonomySet): PlacedTerm[] {
  const unapproved = taxonomies.get("tool")?.byId.get("unapproved-software");
  const found: PlacedTerm[] = [];
  for (const [index, word] of parts.words.entries()) {
    const end = unapproved !== undefined && isOneOf("software", word.text) ? findDenied(parts.words, index) : undefined;
    if (unapproved !== undefined && end !== undefined) found.push(place(parts.words, "tool", unapproved, [index, end]));
    else if (isOneOf("whose", word.text) && isOneOf("adjective", parts.words[index + 1]?.text))
      found.push(...findAround(parts, matcher, index));
  }
  return found;
}

/** Where "not approved" ends behind a noun, if it stands there. */
function findDenied(words: readonly Word[], noun: number): number | undefined {
  let isDenied = false;
  for (let at = noun + 1; at < Math.min(words.length, noun + FAR); at += 1) {
    const text = words[at]?.text ?? "";
    if (isAfterStop(words[at])) return undefined;
    if (isOneOf("let-in", text)) return isDenied ? at + 1 : undefined;
    if (/^(?:not|never|isn't|aren't|hasn't|haven't)$/u.test(text)) isDenied = true;
    else if (!isOneOf("of-being", text)) return undefined;
  }
  return undefined;
}

/** The names that are there when the adjective at the second word is left out. */
function findAround({ words, terms }: Parts, matcher: TermMatcher, first: number): PlacedTerm[] {
  const rest = words.slice(first + 2, first + 5).map(({ text }) => text);
  const name = [words[first]?.text, ...rest].join(" ");
  return matcher.find(name).flatMap(({ facet, concept, start, end, isAmbiguous }) => {
    const count = name.slice(0, end).split(" ").length;
    const isWhole = start === 0 && count > 1 && (end === name.length || name[end] === " ");
    const last = first + 1 + count;
    const isKnown = terms.some((term) => term.concept === concept && term.first <= first && term.last >= last);
    return isWhole && !isAmbiguous && !isKnown ? [place(words, facet, concept, [first, last])] : [];
  });
}

function place(
  words: readonly Word[],
  facet: string,
  concept: PlacedTerm["concept"],
  [first, last]: readonly [number, number],
): PlacedTerm {
  const start = words[first]?.start ?? 0;
  return { facet, concept, start, end: words[last - 1]?.end ?? start, isAmbiguous: false, first, last };
}
