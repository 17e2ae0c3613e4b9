import { type FacetTaxonomy, resolveConcept } from "../../taxonomy/facet-taxonomy.ts";
import type { TaxonomySet } from "../../taxonomy/taxonomy-set.ts";
import type { Passage } from "../passage.ts";
import type { TermMatch, TermMatcher } from "../term-matcher.ts";
import { findActivities } from "./activity-phrases.ts";
import { productOf } from "./name-level.ts";
import { groupNames, type NameList } from "./name-list.ts";
import { shareHeads } from "./share-heads.ts";
import { listWords, type Word } from "./words.ts";

/** The names that a passage may hold. */
export interface PassageNames {
  readonly passage: Passage;
  readonly words: readonly Word[];
  readonly matches: readonly TermMatch[];
  /** The list that each of the names stands in. */
  readonly lists: ReadonlyMap<TermMatch, NameList>;
}

/** "Paid ads (Google, Meta)", "Google and Facebook ads" and "Meta (retargeting)": of a house with many products the one that is bought. */
const AS_ADS =
  "(?:(?<=\\b(?:ads|advertising|ppc|[Pp]aid (?:social|media|search))\\s?(?:\\(|:|on)[^().]{0,60})NAME(?=\\s?[,/)&.]|\\s(?:and|or)\\b|$)|NAME(?=(?:(?:\\s?[,/&]\\s?|\\s(?:and|or)\\s)\\p{Lu}\\p{L}{1,12}){1,3}\\s[Aa]ds\\b)|NAME(?=\\s\\((?:[Pp]aid|[Aa]ds|[Rr]etargeting|[Ll]ookalike|[Pp]rospecting)\\b))";

/** Signs that only one tool has: `r/name` is a part of Reddit, and where YouTubers are is clear. */
const SIGNS = [
  { sign: "r/", pattern: /(?<![\p{L}\p{N}/])r\/[a-z\d_]{2,21}(?![\p{L}\p{N}/])/giu, concept: "reddit" },
  { sign: "redditor", pattern: /\bredditors?\b/giu, concept: "reddit" },
  { sign: "tuber", pattern: /\byoutubers?\b/giu, concept: "youtube" },
  { sign: "toker", pattern: /\btiktokers?\b/giu, concept: "tiktok" },
  { sign: "grammer", pattern: /\binstagrammers?\b/giu, concept: "instagram" },
  { sign: "google", pattern: new RegExp(AS_ADS.replaceAll("NAME", "\\bGoogle"), "gu"), concept: "google-ads" },
  { sign: "meta", pattern: new RegExp(AS_ADS.replaceAll("NAME", "\\bMeta"), "gu"), concept: "meta-ads" },
  { sign: "streamer", pattern: /\btwitch streamers?\b/giu, concept: "twitch" },
] as const;

/** A mark that other places link to, as MyST has it. */
const LABEL = /^\([\w:./-]+\)=$/u;

const NO_NAMES = { words: [], matches: [], lists: new Map<TermMatch, NameList>() } as const;

/** Finds what a passage names in its words, and by the addresses that its links lead to. */
export function listPassageNames(passage: Passage, matcher: TermMatcher, taxonomies: TaxonomySet): PassageNames {
  if (passage.isTaken || LABEL.test(passage.inline.text)) return { passage, ...NO_NAMES };
  const { text } = passage.inline;
  const tools = taxonomies.get("tool");
  const signs = tools === undefined ? [] : findSigns(text, tools);
  const found = matcher
    .find(text)
    .filter((match) => isWorthWeighing(match) && !isInSlug(text, match) && !isWithinSign(match, signs));
  const inText = tools === undefined ? found : shareHeads(text, found, tools);
  const others = tools === undefined ? [] : [...signs, ...resolveLinks(passage, inText, tools)];
  const words = listWords(text);
  const tactics = taxonomies.get("tactic");
  const told = tactics === undefined ? [] : findActivities(words, tactics);
  if (inText.length + others.length + told.length === 0) return { passage, ...NO_NAMES };
  const named = new Set(inText.flatMap(({ concept, isAmbiguous }) => (isAmbiguous ? [] : [concept])));
  const matches = [...inText, ...others, ...told.filter(({ concept }) => !named.has(concept))].toSorted(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  return { passage, words, matches, lists: groupNames(text, matches) };
}

/** Everyday words for people or data are never believed, so they need not be kept. */
function isWorthWeighing({ facet, isAmbiguous }: TermMatch): boolean {
  return !isAmbiguous || facet === "tool" || facet === "tactic" || facet === "region";
}

/** "awesome-buffer" is somebody's project, and only its last word is a name. */
function isInSlug(text: string, { facet, start, isAddress }: TermMatch): boolean {
  if (facet !== "tool" || isAddress || text[start - 1] !== "-") return false;
  return /[a-z\d]/u.test(text[start - 2] ?? "") && /[a-z]/u.test(text[start] ?? "");
}

/** A room's name is made of anything: r/youtube is on Reddit. */
function isWithinSign({ facet, start, end }: TermMatch, signs: readonly TermMatch[]): boolean {
  if (facet !== "tool" || signs.length === 0) return false;
  let [low, high] = [0, signs.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((signs[middle]?.end ?? 0) < end) low = middle + 1;
    else high = middle;
  }
  return (signs[low]?.start ?? end) <= start;
}

function findSigns(text: string, tools: FacetTaxonomy): TermMatch[] {
  const lower = text.toLowerCase();
  const found = SIGNS.flatMap(({ sign, pattern, concept: id }) => {
    const concept = tools.byId.get(id);
    if (concept === undefined || !lower.includes(sign)) return [];
    return Array.from(text.matchAll(pattern), ({ index, 0: { length } }) => ({
      facet: "tool",
      concept,
      start: index,
      end: index + length,
      isAmbiguous: false,
      isAddress: false,
      disguise: [],
    }));
  });
  return found.toSorted((a, b) => a.start - b.start);
}

/** A link counts as a name of its own where the words of its passage do not name the tool already. */
function resolveLinks({ links }: Passage, inText: readonly TermMatch[], tools: FacetTaxonomy): TermMatch[] {
  if (links.length === 0) return [];
  const named = new Set(inText.flatMap(({ isAddress, concept }) => (isAddress ? [] : [productOf(tools, concept)])));
  const found: TermMatch[] = [];
  for (const { start, end, url } of links) {
    if (start >= end || !/^(?:https?:)?\/\//iu.test(url)) continue;
    const concept = resolveConcept(tools, url);
    if (concept === undefined || named.has(productOf(tools, concept))) continue;
    found.push({ facet: "tool", concept, start, end, isAmbiguous: false, isAddress: true, disguise: [] });
  }
  return found;
}
