import type { TaxonomySet } from "../../taxonomy/taxonomy-set.ts";
import type { PlacedTerm } from "./placed-term.ts";
import { isOneOf } from "./scope-lexicon.ts";
import { isAfterStop, type Word } from "./words.ts";

interface Parts {
  readonly words: readonly Word[];
  readonly terms: readonly PlacedTerm[];
}

/** So far before a destination stands what is sent there. */
const FAR = 10;

/**
 * Mail that other words name: "use your email address to log in" speaks of a means and not of data, and "forward mail to
 * personal accounts" of personal mail. The tool stands beside the other name, and settles what both mean.
 */
export function findUsedMail({ words, terms }: Parts, taxonomies: TaxonomySet): PlacedTerm[] {
  const tools = taxonomies.get("tool")?.byId;
  return terms.flatMap((term) => {
    const id = isMeans(words, term) ? "email" : isDestination(words, term) ? "personal-email" : undefined;
    const concept = id === undefined ? undefined : tools?.get(id);
    return concept === undefined ? [] : [{ ...term, facet: "tool", concept }];
  });
}

function isMeans(words: readonly Word[], { concept, first, last }: PlacedTerm): boolean {
  if (concept.id !== "contact-data") return false;
  if (!isOneOf("thing-email", words[first]?.text) || !/^address(?:es)?$/u.test(words[last - 1]?.text ?? ""))
    return false;
  let at = first;
  while (isOneOf("mail-user", words[at - 1]?.text)) at -= 1;
  return at < first && isOneOf("mail-use", words[at - 1]?.text);
}

/** "Do not forward mails to personal accounts". */
function isDestination(words: readonly Word[], { facet, concept, first, last }: PlacedTerm): boolean {
  if (facet !== "account" || concept.id !== "personal-account" || !/^accounts?$/u.test(words[last - 1]?.text ?? ""))
    return false;
  let at = first - 1;
  while (isOneOf("mail-user", words[at]?.text)) at -= 1;
  if (words[at]?.text !== "to") return false;
  let isMail = false;
  for (at -= 1; at >= Math.max(0, first - FAR) && !isAfterStop(words[at + 1]); at -= 1) {
    isMail ||= isOneOf("thing-email", words[at]?.text) || words[at]?.text === "mail";
    if (isMail && isOneOf("mail-sent", words[at]?.text)) return true;
  }
  return false;
}
