import { type FacetTaxonomy, isWithin } from "../../taxonomy/facet-taxonomy.ts";
import type { TaxonomySet } from "../../taxonomy/taxonomy-set.ts";
import type { Mention } from "../mention.ts";

/** What somebody does who uses a tool of a class. The first that fits counts. */
const ACTIVITIES = [
  ["live-streaming", "live-streaming"],
  ["ad-platform", "tactic-paid"],
  ["webinar-platform", "webinar"],
  ["social-listening", "social-listening-tactic"],
  ["social-management", "scheduling"],
  ["employee-advocacy-tool", "employee-advocacy"],
  ["influencer-platform", "influencer-marketing"],
  ["email-marketing", "email-marketing-tactic"],
  ["podcasting", "podcasting"],
  ["giveaway-tool", "giveaway"],
  ["analytics", "attribution-measurement"],
  ["wikipedia", "ugc-wiki-editing"],
] as const;
/** As sure as what is inferred can be. */
export const INFERRED = 0.6;

/** The activities that a passage tells of without their names, by a tool that serves for one. */
export function inferActivities(mentions: readonly Mention[], taxonomies: TaxonomySet): Mention[] {
  const [tools, tactics] = [taxonomies.get("tool"), taxonomies.get("tactic")];
  if (tools === undefined || tactics === undefined) return [];
  const made = new Map<string, Mention>();
  for (const mention of mentions) {
    if (mention.facet !== "tool" || mention.stance === "neutral") continue;
    const activity = ACTIVITIES.find(([tool]) => isWithin(tools, mention.concept, tool))?.[1];
    if (activity === undefined || made.has(activity) || isNamed(mentions, activity, tactics)) continue;
    made.set(activity, infer(mention, activity));
  }
  return [...made.values()];
}

export function infer(tool: Mention, concept: string): Mention {
  return { ...tool, facet: "tactic", concept, toldAs: concept, confidence: INFERRED, disguise: [], isProduct: false };
}

/** Whether an activity is named already, or cannot be, since no taxonomy knows it. */
export function isNamed(mentions: readonly Mention[], id: string, tactics: FacetTaxonomy): boolean {
  return (
    !tactics.byId.has(id) || mentions.some(({ facet, concept }) => facet === "tactic" && isWithin(tactics, concept, id))
  );
}
