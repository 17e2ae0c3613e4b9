import { isWithin } from "../../taxonomy/facet-taxonomy.ts";
import type { TaxonomySet } from "../../taxonomy/taxonomy-set.ts";
import type { Mention } from "../mention.ts";
import type { Passage } from "../passage.ts";
import { infer, isNamed } from "./infer-activities.ts";
import type { PassageNames } from "./passage-names.ts";
import { phraseSet } from "./phrase-set.ts";
import { listWords, type Word } from "./words.ts";

/** What is planned where somebody only says that they post: "Share updates on LinkedIn". */
const POSTING = "organic-social";
const SOCIAL_VERB = phraseSet("plan", "social-verb");
/** A verb of sharing stands early in what is said below the name of a network. */
const EARLY = 200;

/** Reads the passages of a document in their order, since a heading says of what the passages below it speak. */
export interface PostingReader {
  /** The posting that a passage tells of by a verb of sharing and a social network, in it or right above. */
  read(names: PassageNames, mentions: readonly Mention[]): Mention[];
}

export function createPostingReader(taxonomies: TaxonomySet): PostingReader {
  const [tools, tactics] = [taxonomies.get("tool"), taxonomies.get("tactic")];
  /** Headings and lead-ins that name a network, until a passage below them says what is done there. */
  const waiting = new Map<Passage, Mention>();
  return {
    read(names, mentions) {
      if (tools === undefined || tactics === undefined) return [];
      const { passage } = names;
      const social = mentions.find(
        ({ facet, concept }) => facet === "tool" && isWithin(tools, concept, "social-media"),
      );
      const above = [passage.lead, passage.section.at(-1)].find((one) => one !== undefined && waiting.has(one));
      const network = social ?? (above === undefined ? undefined : waiting.get(above));
      if (network === undefined || network.stance === "neutral" || isNamed(mentions, POSTING, tactics)) return [];
      const span = findPosting(
        passage,
        social === undefined ? listWords(passage.inline.text.slice(0, EARLY)) : names.words,
      );
      if (span === undefined) {
        if (social !== undefined) waiting.set(passage, social);
        return [];
      }
      if (above !== undefined) waiting.delete(above);
      return [{ ...infer(network, POSTING), passage, span }];
    },
  };
}

function findPosting(passage: Passage, words: readonly Word[]): Mention["span"] | undefined {
  const at = words.findIndex((_, index) => SOCIAL_VERB.lengthAt(words, index) > 0);
  const [first, last] = [words[at], words[at + Math.max(0, SOCIAL_VERB.lengthAt(words, at) - 1)]];
  if (first !== undefined && last !== undefined) return { start: first.start, end: last.end };
  // The other cells of its row say what is done there.
  if (passage.role !== "cell" || words.length === 0) return undefined;
  const says = passage.siblings
    .slice(0, 12)
    .some(({ inline }) => /\b(?:post|share|publish|update)/iu.test(inline.text));
  return says ? { start: 0, end: passage.inline.text.length } : undefined;
}
