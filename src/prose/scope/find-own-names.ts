import type { PlacedTerm } from "./placed-term.ts";
import { isOneOf } from "./scope-lexicon.ts";
import type { Sentence } from "./sentence.ts";

/** So often must a document speak of a tool's maker as of itself. */
const ENOUGH = 2;

/**
 * The organisations that write the document and make a tool: GitLab's policy speaks of GitLab, and restricts no use of it.
 * Gives the ids of concepts of the facet `tool`.
 */
export function findOwnNames(sentences: readonly Sentence[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const sentence of sentences) {
    for (const term of sentence.terms) {
      // A kind of tools, as in "the social media team", has no maker.
      const isProduct = term.facet === "tool" && term.concept.domains.length > 0;
      if (!isProduct || !isOrganisation(sentence, term)) continue;
      counts.set(term.concept.id, (counts.get(term.concept.id) ?? 0) + 1);
    }
  }
  return new Set([...counts].flatMap(([id, count]) => (count >= ENOUGH ? [id] : [])));
}

function isOrganisation({ words }: Sentence, { first, last }: PlacedTerm): boolean {
  if (isOneOf("of-organisation", words[last]?.text) && words[last]?.gap === " ") return true;
  const before = words[first - 1]?.text ?? "";
  const isWork = /^(?:work|works|working|employed|employment|role|job|position|behalf)$/u.test(
    words[first - 2]?.text ?? "",
  );
  return isWork && isOneOf("works-for", before);
}
