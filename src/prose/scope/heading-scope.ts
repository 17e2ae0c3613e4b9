import type { NamedConcept } from "../statement.ts";
import { isTooWide, listAccepted } from "./accept-term.ts";
import { isCommonNoun } from "./accept-tool.ts";
import { findRegions, regionOf } from "./find-regions.ts";
import { listWholeTerms } from "./list-whole-terms.ts";
import { nameConcept } from "./own-scope.ts";
import type { PlacedTerm } from "./placed-term.ts";
import { isOneOf } from "./scope-lexicon.ts";
import { beginsAt, type Sentence } from "./sentence.ts";
import { settleTerms } from "./settle-terms.ts";

/** A heading with more words names no subject of a section. */
const LONGEST = 9;
/** A question or a norm may be longer: "What should I know before I use WhatsApp with our clients?" */
const LONGEST_CLAUSE = 14;

/** With what and where a thing is done is what such a heading says of all that stands below it. */
const OF_CLAUSES = new Set(["tool", "device"]);

function listUsed(sentence: Sentence, accepted: ReadonlySet<PlacedTerm>): PlacedTerm[] {
  const regions = findRegions(sentence, "permit");
  return [...accepted].filter((term) => OF_CLAUSES.has(term.facet) && regionOf(regions, term) === undefined);
}

/** What a heading says the section below it speaks about. */
export function readHeadingScope(sentence: Sentence, ownNames: ReadonlySet<string>): readonly NamedConcept[] {
  const { words } = sentence;
  const isClause = words.some((_, index) => isVerb(sentence, index));
  if (words.length > (isClause ? LONGEST_CLAUSE : LONGEST)) return [];
  const named = listWholeTerms(sentence).filter(({ facet, concept }) => facet !== "tool" || !ownNames.has(concept.id));
  // In a title every word may have a capital, so it makes no name there.
  const accepted = new Set(
    listAccepted(sentence, named).filter((term) => term.facet !== "tool" || !term.isAmbiguous || isCommonNoun(term)),
  );
  if (isClause) return settleTerms(sentence, listUsed(sentence, accepted)).map((term) => nameConcept(sentence, term));
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
