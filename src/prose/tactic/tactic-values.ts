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

/** "Testimonials" are an activity and a kind of data, "mailing list" is a tool and one: said once, it is no data. Beside one, its whole branch says nothing. */
function dropEchoes(mentions: readonly Mention[]): Mention[] {
  const tactics = mentions.filter(({ facet }) => facet === "tactic");
  const named = mentions.filter(({ facet }) => facet === "tactic" || facet === "tool");
  const isEcho = ({ facet, passage, span }: Mention): boolean =>
    facet === "data" &&
    named.some((other) => other.passage === passage && other.span.start < span.end && span.start < other.span.end);
  const isBranch = ({ facet, concept }: Mention): boolean =>
    facet === "tactic" &&
    concept.startsWith("tactic-") &&
    tactics.some((tactic) => !tactic.concept.startsWith("tactic-"));
  return mentions.filter((mention) => !isEcho(mention) && !isBranch(mention));
}

function isStated(mention: Mention): boolean {
  if (mention.stance !== "use" || (mention.facet === "tactic" && mention.confidence < INFERRED)) return false;
  if (mention.concept === mention.facet) return false;
  if (mention.facet !== "tool" && mention.facet !== "tactic" && isSaidOtherwise(mention)) return false;
  const words = wordsOf(mention);
  if (mention.facet === "time" && OFFICE_HOURS.test(words)) return AT_TIME.test(wordsBefore(mention));
  if (mention.facet === "region") return !isCode(words);
  if (mention.facet === "ai" && !/\bAI\b|generat/u.test(words)) return false;
  if (MADE.test(words)) return true;
  return PLAIN_FACETS.has(mention.facet) || (WORDS_BEFORE[mention.facet]?.test(wordsBefore(mention)) ?? false);
}

function wordsOf({ passage, span }: Mention): string {
  return passage.inline.text.slice(span.start, span.end);
}

/** "Office hours" are a time where something happens in them, and else a meeting. */
const OFFICE_HOURS = /^office hours$/iu;
const AT_TIME = /\b(?:in|during|within|outside|after|before|at)\b/u;

/** How far words before a name tell that it is not meant. */
const NEAR = 60;

/** "Co-branded" and "gov.uk" are longer words, "Paris (CET) 4pm" is a clock, and "rather than the brand's account" leaves it alone. */
function isSaidOtherwise({ facet, passage, span }: Mention): boolean {
  const { text } = passage.inline;
  const before = text.slice(Math.max(0, span.start - NEAR), span.start);
  if (/[\p{L}\p{N}][-.@]$/u.test(before) || LEFT_OUT.test(before)) return true;
  if (facet === "actor" && JUDGES.test(before)) return true;
  return facet === "region" && CLOCK.test(text.slice(span.end, span.end + 20));
}

const LEFT_OUT =
  /\b(?:rather than|instead of|outside(?: of)?|other than|except(?: for)?|excluding|no longer)\b[^.,;:!?]{0,40}$/iu;
/** Who agrees to a plan has no part in carrying it out. */
const JUDGES =
  /\b(?:reviewed|approved|signed[ -]off|cleared|checked|authori[sz]ed|vetted|confirmed) (?:first )?by (?:the |our |a |an )?$/iu;
const CLOCK = /^(?: time\b| ?\(\p{Lu}{2,4}\)| \d{1,2}(?::\d\d)? ?[ap]m\b)/u;

/** GTM, PNG and EST are countries only in tables of codes. */
function isCode(words: string): boolean {
  return /^\p{Lu}{3}$/u.test(words) && !/^(?:USA|UAE|KSA|PRC|DRC|EEA|GCC)$/u.test(words);
}

/** Words that say by themselves that data are used, or that something is made by a machine. */
const MADE = /\b(?:data|generated|written|assisted|drafted|made)\b/iu;

/** People, data and machines are named for many reasons: whether they have a part in a plan only shows by the words before them. */
const WORDS_BEFORE: Readonly<Record<string, RegExp>> = {
  data: /\b(?:use|uses|using|upload|uploads|uploading|import|export|collect|collects|collecting|gather|capture|store|share|sharing|send|match|matching|enrich|segment|by|with|from|our|their)\b/u,
  ai: /\b(?:use|uses|using|by|with|via|through|let|have|our)\b/u,
  actor: /\b(?:by|via|through|with|ask|asks|invite|encourage|let|pay|hire|our|have)\b/u,
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
