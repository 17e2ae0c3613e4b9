import type { NamedConcept } from "../statement.ts";
import { isTooWide, listAccepted } from "./accept-term.ts";
import { isCommonNoun } from "./accept-tool.ts";
import { listWholeTerms } from "./list-whole-terms.ts";
import { nameConcept } from "./own-scope.ts";
import type { PlacedTerm } from "./placed-term.ts";
import { isOneOf } from "./scope-lexicon.ts";
import { beginsAt, type Sentence } from "./sentence.ts";
import { settleTerms } from "./settle-terms.ts";

/** A heading with more words is a sentence: it says a norm, and names no subject of a section. */
const LONGEST = 9;

/** What a heading says the section below it speaks about. */
export function readHeadingScope(sentence: Sentence, ownNames: ReadonlySet<string>): readonly NamedConcept[] {
  const { words } = sentence;
  if (words.length > LONGEST || words.some((_, index) => isVerb(sentence, index))) return [];
  const named = listWholeTerms(sentence).filter(({ facet, concept }) => facet !== "tool" || !ownNames.has(concept.id));
  // In a title every word may have a capital, so it makes no name there.
  const accepted = new Set(
    listAccepted(sentence, named).filter((term) => term.facet !== "tool" || !term.isAmbiguous || isCommonNoun(term)),
  );
  return settleTerms(
    sentence,
    named.filter((term) => accepted.has(term) || (isWhole(sentence, term) && !isTooWide(term))),
  ).map((term) => nameConcept(sentence, term));
}

function isVerb(sentence: Sentence, index: number): boolean {
  return (
    beginsAt(sentence, "modal", index) || (beginsAt(sentence, "subject", index) && sentence.words[index]?.text !== "i")
  );
}

/** Whether a heading is a name and nothing more: an everyday word that stands alone means what it names. */
function isWhole({ words }: Sentence, term: PlacedTerm): boolean {
  if (term.facet === "actor" || (term.facet === "region" && term.end - term.start < 4)) return false;
  return words.every(
    ({ text }, index) =>
      (index >= term.first && index < term.last) || isOneOf("plain-heading", text) || /^\p{N}/u.test(text),
  );
}
