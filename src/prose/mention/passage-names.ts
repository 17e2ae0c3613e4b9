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

/** Signs that only one tool has: `r/name` is a part of Reddit. */
const SIGNS = [
  { sign: "r/", pattern: /(?<![\p{L}\p{N}/])r\/[a-z\d_]{2,21}(?![\p{L}\p{N}/])/giu, concept: "reddit" },
] as const;

const NO_NAMES = { words: [], matches: [], lists: new Map<TermMatch, NameList>() } as const;

/** Finds what a passage names in its words, and by the addresses that its links lead to. */
export function listPassageNames(passage: Passage, matcher: TermMatcher, taxonomies: TaxonomySet): PassageNames {
  if (passage.isTaken) return { passage, ...NO_NAMES };
  const { text } = passage.inline;
  const tools = taxonomies.get("tool");
  const found = matcher.find(text).filter(isWorthWeighing);
  const inText = tools === undefined ? found : shareHeads(text, found, tools);
  const others = tools === undefined ? [] : [...findSigns(text, tools), ...resolveLinks(passage, inText, tools)];
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

function findSigns(text: string, tools: FacetTaxonomy): TermMatch[] {
  return SIGNS.flatMap(({ sign, pattern, concept: id }) => {
    const concept = tools.byId.get(id);
    if (concept === undefined || !(text.includes(sign) || text.includes(sign.toUpperCase()))) return [];
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
