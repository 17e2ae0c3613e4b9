import type { PlacedTerm, Sentence } from "./sentence.ts";

/** Behind the name of an organisation, and seldom behind that of a tool that it uses. */
const OF_ORGANISATIONS = new Set([
  "team",
  "employee",
  "employees",
  "staff",
  "brand",
  "brands",
  "logo",
  "logos",
  "inc",
  "ltd",
  "llc",
  "gmbh",
  "trademark",
  "trademarks",
  "confidential",
  "internal",
  "spokesperson",
  "representative",
  "representatives",
  "leadership",
  "handbook",
  "contributors",
  "colleagues",
  "company",
  "corporate",
]);

/** Before it. */
const WORKS_FOR = new Set(["at", "for", "behalf of", "represent", "representing", "join", "joining", "about"]);

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
      if (term.facet !== "tool" || !isOrganisation(sentence, term)) continue;
      counts.set(term.concept.id, (counts.get(term.concept.id) ?? 0) + 1);
    }
  }
  return new Set([...counts].flatMap(([id, count]) => (count >= ENOUGH ? [id] : [])));
}

function isOrganisation({ words }: Sentence, { first, last }: PlacedTerm): boolean {
  if (OF_ORGANISATIONS.has(words[last]?.text ?? "") && words[last]?.gap === " ") return true;
  const before = words[first - 1]?.text ?? "";
  const isWork = /^(?:work|works|working|employed|employment|role|job|position|behalf)$/u.test(
    words[first - 2]?.text ?? "",
  );
  return isWork && (WORKS_FOR.has(before) || before === "of");
}
