import { isWithin } from "../../taxonomy/facet-taxonomy.ts";
import type { TaxonomySet } from "../../taxonomy/taxonomy-set.ts";
import type { Mention } from "../mention.ts";
import type { PassageNames } from "./passage-names.ts";
import { phraseSet } from "./phrase-set.ts";

/** What is planned where somebody only says that they post: "Share updates on LinkedIn". */
const POSTING = "organic-social";

/** Adds the activity that a passage tells of without its name, by a verb of sharing and a social network. */
export function inferPosting(
  { passage, words }: PassageNames,
  mentions: readonly Mention[],
  taxonomies: TaxonomySet,
): Mention[] {
  const [tools, tactics] = [taxonomies.get("tool"), taxonomies.get("tactic")];
  if (tools === undefined || tactics?.byId.has(POSTING) !== true) return [...mentions];
  if (mentions.some(({ facet, concept }) => facet === "tactic" && isWithin(tactics, concept, POSTING)))
    return [...mentions];
  const social = mentions.find(({ facet, concept }) => facet === "tool" && isWithin(tools, concept, "social-media"));
  if (social === undefined) return [...mentions];
  const verbs = phraseSet("plan", "social-verb");
  const at = words.findIndex((_, index) => verbs.lengthAt(words, index) > 0);
  const [first, last] = [words[at], words[at + Math.max(0, verbs.lengthAt(words, at) - 1)]];
  if (first === undefined || last === undefined) return [...mentions];
  const span = { start: first.start, end: last.end };
  const { stance } = social;
  return [
    ...mentions,
    { facet: "tactic", concept: POSTING, passage, span, stance, confidence: 0.6, disguise: [], isProduct: false },
  ];
}
