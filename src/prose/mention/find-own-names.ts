import { type Concept, type FacetTaxonomy, isWithin } from "../../taxonomy/facet-taxonomy.ts";
import type { TermMatch } from "../term-matcher.ts";
import type { PassageNames } from "./passage-names.ts";
import { phraseSet } from "./phrase-set.ts";
import { findWord } from "./words.ts";

const OWN_AFTER = phraseSet("context", "own-after");
const OWN_NOT = phraseSet("context", "own-not");

/** So often must a name stand for the organisation itself. */
const LEAST = 2;
/** And in so large a part of where it stands. */
const SHARE = 0.15;

/**
 * Tools that are the organisation itself: at GitLab, "GitLab team members" says who, and "GitLab" is no tool that they plan
 * to use. Shown by what follows the name again and again.
 */
export function findOwnNames(all: readonly PassageNames[], tools: FacetTaxonomy | undefined): ReadonlySet<Concept> {
  const isHouseTool = (concept: Concept): boolean =>
    tools !== undefined && concept.domains.length > 0 && !isWithin(tools, concept.id, "social-media");
  const introduced = new Set<Concept>();
  const counts = new Map<Concept, { named: number; owns: number }>();
  for (const [index, names] of all.entries()) {
    const { words } = names;
    for (const match of names.matches) {
      const { facet, concept, end, isAddress } = match;
      if (facet !== "tool" || isAddress || !isHouseTool(concept)) continue;
      if (index < OPENING && isIntroduced(match, names)) introduced.add(concept);
      const count = counts.get(concept) ?? { named: 0, owns: 0 };
      counts.set(concept, count);
      count.named += 1;
      const next = findWord(words, end - 1) + 1;
      if (OWN_AFTER.lengthAt(words, next) > 0 && OWN_NOT.lengthAt(words, next) === 0) count.owns += 1;
    }
  }
  const own = [...counts].filter(([, { named, owns }]) => owns >= LEAST && owns >= named * SHARE);
  return new Set([...introduced, ...own.map(([concept]) => concept)]);
}

/** So many passages at a document's beginning say whose it is. */
const OPENING = 6;

/** "Plausible Analytics is a web analytics tool ...": a paragraph that begins so introduces its author. */
function isIntroduced({ start, end }: TermMatch, { passage, words }: PassageNames): boolean {
  if (start > 3 || passage.role !== "paragraph") return false;
  const next = findWord(words, end - 1) + 1;
  const verb = words.slice(next, next + 3).findIndex(({ text }) => text === "is");
  const between = words.slice(next, next + Math.max(0, verb));
  if (verb === -1 || !between.every((word) => /^\p{Lu}/u.test(passage.inline.text.slice(word.start)))) return false;
  return /^(?:an?|the|our)$/u.test(words[next + verb + 1]?.text ?? "");
}
