import { isWithin } from "../../taxonomy/facet-taxonomy.ts";
import type { TaxonomySet } from "../../taxonomy/taxonomy-set.ts";
import type { Mention } from "../mention.ts";
import type { PassageNames } from "./passage-names.ts";
import { phraseSet } from "./phrase-set.ts";

const SOCIAL_VERB = phraseSet("plan", "social-verb");

/** What somebody does who uses a tool of a class. The first that fits counts. */
const ACTIVITIES = [
  ["live-streaming", "live-streaming"],
  ["ad-platform", "tactic-paid"],
  ["webinar-platform", "webinar"],
  ["social-listening", "social-listening"],
  ["social-management", "scheduling"],
  ["employee-advocacy-tool", "employee-advocacy"],
  ["influencer-platform", "influencer-marketing"],
  ["email-marketing", "email-marketing"],
  ["podcasting", "podcast"],
  ["giveaway-tool", "giveaway"],
  ["analytics", "attribution-measurement"],
] as const;
/** What is planned where somebody only says that they post: "Share updates on LinkedIn". */
const POSTING = "organic-social";
const CONFIDENCE = 0.6;

/** Adds the activities that a passage tells of without their names: by a tool that serves for one, or a verb of sharing. */
export function inferActivities(names: PassageNames, mentions: readonly Mention[], taxonomies: TaxonomySet): Mention[] {
  const [tools, tactics] = [taxonomies.get("tool"), taxonomies.get("tactic")];
  if (tools === undefined || tactics === undefined) return [...mentions];
  const isNamed = (id: string): boolean =>
    !tactics.byId.has(id) ||
    mentions.some(({ facet, concept }) => facet === "tactic" && isWithin(tactics, concept, id));
  const made = new Map<string, Mention>();
  for (const mention of mentions) {
    if (mention.facet !== "tool" || mention.stance === "neutral") continue;
    const activity = ACTIVITIES.find(([tool]) => isWithin(tools, mention.concept, tool))?.[1];
    if (activity !== undefined && !made.has(activity) && !isNamed(activity))
      made.set(activity, infer(mention, activity));
  }
  const social = mentions.find(({ facet, concept }) => facet === "tool" && isWithin(tools, concept, "social-media"));
  const span = social === undefined || isNamed(POSTING) ? undefined : findPosting(names);
  if (social !== undefined && span !== undefined) made.set(POSTING, { ...infer(social, POSTING), span });
  return [...mentions, ...made.values()];
}

function infer(tool: Mention, concept: string): Mention {
  return { ...tool, facet: "tactic", concept, confidence: CONFIDENCE, disguise: [], isProduct: false };
}

function findPosting({ words, passage }: PassageNames): Mention["span"] | undefined {
  const verbs = SOCIAL_VERB;
  const at = words.findIndex((_, index) => verbs.lengthAt(words, index) > 0);
  const [first, last] = [words[at], words[at + Math.max(0, verbs.lengthAt(words, at) - 1)]];
  if (first !== undefined && last !== undefined) return { start: first.start, end: last.end };
  // The other cells of its row say what is done there.
  if (passage.role !== "cell") return undefined;
  const says = passage.siblings.some(({ inline }) => /\b(?:post|share|publish|update)/iu.test(inline.text));
  return says ? { start: 0, end: passage.inline.text.length } : undefined;
}
