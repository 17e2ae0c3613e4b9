import { INFERRED } from "../mention/infer-activities.ts";
import { findWord, listWords } from "../mention/words.ts";
import type { Mention } from "../mention.ts";
import type { UnitGroup } from "./merge-units.ts";
import type { MentionsByPassage, PlanUnit } from "./plan-unit.ts";

/** Facets whose names say the same wherever they stand near a plan. */
const PLAIN_FACETS = new Set(["tool", "tactic", "payment", "account", "time"]);

/** What the places that plan a tactic state of it, each concept once; tools and regions of the headings above where they name none. */
export function listValues({ units }: UnitGroup, mentions: MentionsByPassage): Mention[] {
  const own = units.flatMap((unit) => unit.mentions.filter(isStated));
  const above = units.flatMap((unit) => listAbove(unit, mentions)).filter(isStated);
  const lacks = (facet: string): boolean => !own.some((mention) => mention.facet === facet);
  const inherited = above.filter(
    ({ facet, isProduct }) => ((facet === "tool" && isProduct) || facet === "region") && lacks(facet),
  );
  const all = dropEchoes(keepFirst([...own, ...inherited]));
  const hasProduct = all.some(({ facet, isProduct }) => facet === "tool" && isProduct);
  // "Social media" beside "LinkedIn" says no more than LinkedIn does.
  return all.filter(
    ({ facet, isProduct, concept }) => facet !== "tool" || isProduct || !hasProduct || concept.includes("-live"),
  );
}

/** "Testimonials" are an activity and a kind of data: said once, it is the activity. Beside one, its whole branch says nothing. */
function dropEchoes(mentions: readonly Mention[]): Mention[] {
  const tactics = mentions.filter(({ facet }) => facet === "tactic");
  const isEcho = ({ facet, passage, span }: Mention): boolean =>
    facet === "data" &&
    tactics.some(
      (tactic) => tactic.passage === passage && tactic.span.start < span.end && span.start < tactic.span.end,
    );
  const isBranch = ({ facet, concept }: Mention): boolean =>
    facet === "tactic" &&
    concept.startsWith("tactic-") &&
    tactics.some((tactic) => !tactic.concept.startsWith("tactic-"));
  return mentions.filter((mention) => !isEcho(mention) && !isBranch(mention));
}

function isStated(mention: Mention): boolean {
  if (mention.stance !== "use" || (mention.facet === "tactic" && mention.confidence < INFERRED)) return false;
  if (mention.concept === mention.facet) return false;
  const words = wordsOf(mention);
  if (mention.facet === "region") return !isCode(words);
  if (mention.facet === "ai" && !/\bAI\b|generat/u.test(words)) return false;
  if (MADE.test(words)) return true;
  return PLAIN_FACETS.has(mention.facet) || (WORDS_BEFORE[mention.facet]?.test(wordsBefore(mention)) ?? false);
}

function wordsOf({ passage, span }: Mention): string {
  return passage.inline.text.slice(span.start, span.end);
}

/** GTM, PNG and EST are countries only in tables of codes. */
function isCode(words: string): boolean {
  return /^\p{Lu}{3}$/u.test(words) && !/^(?:USA|UAE|KSA|PRC|DRC|EEA|GCC)$/u.test(words);
}

/** Words that say by themselves that data are used, or that something is made by a machine. */
const MADE = /\b(?:data|generated|written|assisted|drafted|made)\b/iu;

/** People, data and machines are named for many reasons: whether they have a part in a plan only shows by the words before them. */
const WORDS_BEFORE: Readonly<Record<string, RegExp>> = {
  data: /\b(?:use|uses|using|upload|uploads|uploading|import|export|collect|collects|collecting|gather|capture|store|share|sharing|send|match|matching|enrich|segment|by|with|from|our|their|of)\b/u,
  ai: /\b(?:use|uses|using|by|with|via|through|let|have|our)\b/u,
  actor: /\b(?:by|via|through|with|from|ask|asks|invite|encourage|let|pay|hire|our|have)\b/u,
  audience: /\b(?:to|for|at|among|target|targets|targeting|reach|reaching|towards|toward|inform|educate|engage)\b/u,
};

function wordsBefore({ passage, span }: Mention): string {
  const words = listWords(passage.inline.text.slice(Math.max(0, span.start - 60), span.start));
  return words
    .slice(Math.max(0, findWord(words, 60) - 3))
    .slice(-3)
    .map(({ text }) => text)
    .join(" ");
}

function listAbove({ passage }: PlanUnit, mentions: MentionsByPassage): Mention[] {
  const above = [...(passage.lead === undefined ? [] : [passage.lead]), ...passage.section.toReversed()];
  return above.flatMap((one) => mentions.get(one) ?? []);
}

function keepFirst(mentions: readonly Mention[]): Mention[] {
  const seen = new Map<string, Mention>();
  for (const mention of mentions) {
    const key = `${mention.facet} ${mention.concept}`;
    const before = seen.get(key);
    // A sentence shows better than its heading what is planned with a name.
    if (before === undefined || (before.passage.role === "heading" && mention.passage.role !== "heading"))
      seen.set(key, mention);
  }
  return [...seen.values()];
}
