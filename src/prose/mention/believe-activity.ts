import { isWithin } from "../../taxonomy/facet-taxonomy.ts";
import type { TaxonomySet } from "../../taxonomy/taxonomy-set.ts";
import type { TermMatch } from "../term-matcher.ts";
import { hasSureNeighbour } from "./name-list.ts";
import type { PassageNames } from "./passage-names.ts";
import { phraseSet } from "./phrase-set.ts";
import { findWord } from "./words.ts";

const PLAN_NOUN = phraseSet("plan", "plan-noun");
const PLAN_VERB = phraseSet("plan", "plan-verb");
const WEAK_WORD = phraseSet("plan", "weak-word");

export const SURE = 0.85;
export const LIKELY = 0.7;
/** Enough to say that something is spoken of, too little to make a plan of it. */
export const FAINT = 0.5;

/** Of conduct, claims and measures everyday words are used all the time. */
const WEAK_ROOTS = ["tactic-claims", "tactic-deceptive", "tactic-account", "tactic-measurement", "engagement"];

/** How sure it is that a word such as "video" names an activity. */
export function believeActivity(match: TermMatch, names: PassageNames, taxonomies: TaxonomySet): number {
  const { passage, words } = names;
  const first = findWord(words, match.start);
  const last = findWord(words, match.end - 1) + 1;
  const tactics = taxonomies.get("tactic");
  const isWeak =
    WEAK_WORD.lengthAt(words, first) === last - first ||
    (tactics !== undefined && WEAK_ROOTS.some((id) => isWithin(tactics, match.concept.id, id)));
  if (isWeak) return passage.role !== "paragraph" && words.length <= last - first + 1 ? LIKELY : 0;
  return isPlanned(match, names, { first, last }) ? LIKELY : FAINT;
}

/** It is a plan in a heading or a short item, after a word of doing, and next to another activity. */
function isPlanned(
  match: TermMatch,
  { passage, words, lists }: PassageNames,
  { first, last }: { readonly first: number; readonly last: number },
): boolean {
  if (passage.role === "heading" && words.length <= 8) return true;
  if (passage.role !== "paragraph" && words.length <= 5) return true;
  const list = lists.get(match);
  if (list !== undefined && hasSureNeighbour(match, list, () => true)) return true;
  if (PLAN_NOUN.lengthAt(words, last) > 0) return true;
  for (let at = first; at > Math.max(0, first - 5); at -= 1) {
    if (PLAN_VERB.lengthBefore(words, at) > 0) return true;
    if (/^[.;:!?]$/u.test(words[at - 1]?.text ?? "")) return false;
  }
  return false;
}
