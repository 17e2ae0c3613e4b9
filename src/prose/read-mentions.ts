import type { Concept } from "../taxonomy/facet-taxonomy.ts";
import { isShippedFacet, type TaxonomySet } from "../taxonomy/taxonomy-set.ts";
import { believe, isAlone, listOf, type NamesKnown } from "./mention/believe-names.ts";
import { dropEchoes } from "./mention/drop-echoes.ts";
import { findOwnNames } from "./mention/find-own-names.ts";
import { inferActivities } from "./mention/infer-activities.ts";
import { createPostingReader } from "./mention/infer-posting.ts";
import { judgeStance } from "./mention/judge-stance.ts";
import { levelOf, productOf } from "./mention/name-level.ts";
import { isSure } from "./mention/name-list.ts";
import { listPassageNames, type PassageNames } from "./mention/passage-names.ts";
import { createSectionStances, type SectionStances } from "./mention/section-stance.ts";
import { settleHeadings } from "./mention/settle-headings.ts";
import { settleOptions } from "./mention/settle-options.ts";
import type { Mention } from "./mention.ts";
import type { Passage } from "./passage.ts";
import { createTermMatcher, type TermMatch, type TermMatcher } from "./term-matcher.ts";

const matchers = new WeakMap<TaxonomySet, TermMatcher>();

/** Finds the names of concepts in a strategy's prose, each with what the strategy says of it, in the order of the text. */
export function readMentions(passages: readonly Passage[], taxonomies: TaxonomySet): Mention[] {
  const matcher = matchers.get(taxonomies) ?? createTermMatcher(taxonomies, facetsOf(taxonomies));
  matchers.set(taxonomies, matcher);
  const all = dropEchoes(
    passages.map((passage) => listPassageNames(passage, matcher, taxonomies)),
    taxonomies.get("tool"),
  );
  const known = learnNames(all, taxonomies);
  const own = findOwnNames(all, taxonomies.get("tool"));
  const sections = createSectionStances();
  const posting = createPostingReader(taxonomies);
  const told = all.flatMap((names) => {
    const mentions = names.matches.flatMap((match) => {
      const confidence = own.has(match.concept) ? 0 : believe(match, names, known);
      return confidence === 0 ? [] : makeMentions(match, names, { sections, taxonomies, confidence });
    });
    return [...mentions, ...inferActivities(mentions, taxonomies), ...posting.read(names, mentions)];
  });
  return [...settleOptions(settleHeadings(told))];
}

/** What tactics are made of; of content and devices plans say too little in passing to be held to it. */
const FACETS = ["tool", "tactic", "region", "audience", "payment", "actor", "account", "data", "ai", "time"];

function facetsOf({ facets }: TaxonomySet): string[] {
  return [...FACETS, ...facets.filter((facet) => !isShippedFacet(facet))];
}

/** What the document names beyond doubt, which helps where it is in doubt. */
function learnNames(all: readonly PassageNames[], taxonomies: TaxonomySet): NamesKnown {
  const tools = taxonomies.get("tool");
  const certain = new Set<Concept>();
  const toolLists = new Set<object>();
  for (const { passage, matches } of all) {
    for (const match of matches) {
      if (match.facet !== "tool" || match.isAmbiguous || tools === undefined) continue;
      certain.add(match.concept).add(productOf(tools, match.concept));
      if (levelOf(tools, match.concept) === "class") continue;
      if (isSure(match) && isAlone(match, passage)) toolLists.add(listOf(passage));
    }
  }
  return { taxonomies, certain, toolLists };
}

interface Reading {
  readonly sections: SectionStances;
  readonly taxonomies: TaxonomySet;
  readonly confidence: number;
}

function makeMentions(match: TermMatch, names: PassageNames, { sections, taxonomies, confidence }: Reading): Mention[] {
  const { facet, start, end, disguise, isAddress } = match;
  const tools = taxonomies.get("tool");
  // A link leads to a page of some kind; what it says is whose.
  const isPart = isAddress && facet === "tool" && tools !== undefined;
  const concept = isPart ? productOf(tools, match.concept) : match.concept;
  const stance = facet === "tool" || facet === "tactic" ? judgeStance({ match, names, sections, tools }) : "use";
  // Who plans Reels is on Instagram; who keeps from Reels may be there all the same.
  const isTold = facet === "tool" && tools !== undefined && stance !== "avoid";
  const mention = {
    facet,
    concept: concept.id,
    toldAs: isTold ? productOf(tools, concept).id : concept.id,
    passage: names.passage,
    span: { start, end },
    stance,
    disguise,
    confidence,
  };
  if (facet !== "tool" || tools === undefined) return [{ ...mention, isProduct: false }];
  return [{ ...mention, isProduct: levelOf(tools, concept) !== "class" }];
}
