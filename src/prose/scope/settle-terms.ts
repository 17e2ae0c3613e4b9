import { groupBy } from "../../text/group-by.ts";
import { isPlatformOfAccount } from "./list-whole-terms.ts";
import type { PlacedTerm } from "./placed-term.ts";
import { endsAt, type Sentence } from "./sentence.ts";

/** Where one name is a concept of several facets, the first of them has it. */
const FIRST = [
  "device",
  "account",
  "time",
  "region",
  "tool",
  "ai",
  "data",
  "tactic",
  "content",
  "payment",
  "audience",
  "actor",
];

/** Facets that say what an activity is about; a list that mixes them names alternatives. */
const TOPICS = new Set(["tactic", "content", "data", "payment", "ai", "tool"]);

/**
 * Leaves each word to one facet, the longest name first. A clause holds where all of its facets do, so a name that were to
 * count in two would make the clause narrower than the sentence.
 */
export function settleTerms(sentence: Sentence, terms: readonly PlacedTerm[]): readonly PlacedTerm[] {
  if (terms.length < 2) return terms.length === 1 && terms.some((term) => isOneOfAll(sentence, term)) ? [] : terms;
  const order = terms
    .filter((term) => !isOneOfAll(sentence, term))
    .toSorted(
      (a, b) =>
        Number(isPost(a)) - Number(isPost(b)) ||
        b.last - b.first - (a.last - a.first) ||
        rank(sentence, a) - rank(sentence, b) ||
        a.first - b.first,
    );
  const taken: PlacedTerm[] = [];
  const kept = new Set<PlacedTerm>();
  for (const term of order) {
    if (isTaken(taken, term)) continue;
    kept.add(term);
    for (let at = term.first; at < term.last; at += 1) taken[at] = term;
  }
  const listed = keepOneOfAList(
    sentence,
    terms.filter((term) => kept.has(term)),
  );
  // What is disclosed and what is said are mostly two words for one thing.
  const hasData = listed.some(({ facet }) => facet === "data");
  return withoutRepeats(hasData ? listed.filter(({ facet }) => facet !== "content") : listed);
}

/** Whether another name has its words; an account and the platform that it is on share them. */
function isTaken(taken: readonly (PlacedTerm | undefined)[], term: PlacedTerm): boolean {
  for (let at = term.first; at < term.last; at += 1) {
    const holder = taken[at];
    if (holder !== undefined && !isPlatformOfAccount(holder, term)) return true;
  }
  return false;
}

function withoutRepeats(terms: readonly PlacedTerm[]): PlacedTerm[] {
  const seen = new Set<object>();
  return terms.filter(({ concept }) => !seen.has(concept) && seen.add(concept) !== undefined);
}

/** "Respond to comments or otherwise take part in": that they respond is one way of many. */
function isOneOfAll({ words }: Sentence, { facet, last }: PlacedTerm): boolean {
  if (facet !== "tactic") return false;
  for (let at = last; at < Math.min(words.length - 1, last + 8); at += 1)
    if (words[at]?.text === "or" && words[at + 1]?.text === "otherwise") return true;
  return false;
}

/** "Social media posts" speaks of social media: that it is posts says little. */
function isPost({ facet, concept }: PlacedTerm): boolean {
  return facet === "tactic" && concept.id === "organic-social";
}

function rank(sentence: Sentence, { facet, first, concept }: PlacedTerm): number {
  const usual = FIRST.indexOf(facet);
  const isAi = /^(?:ai-|tactic-ai$|deepfake)/u.test(concept.id);
  if (facet === "tactic" && !isAi && !endsAt(sentence, "place", first)) return FIRST.indexOf("tool") - 0.5;
  if (facet === "content" && /shown|images/u.test(concept.id)) return FIRST.indexOf("ai") - 0.5;
  return usual === -1 ? FIRST.length : usual;
}

/** "Customer data, rumours or prices" names alternatives: only those of one facet can be said by one scope. */
function keepOneOfAList(sentence: Sentence, terms: readonly PlacedTerm[]): PlacedTerm[] {
  const runs: PlacedTerm[][] = [];
  for (const term of terms) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (TOPICS.has(term.facet) && run !== undefined && before !== undefined && isInOneList(sentence, before, term))
      run.push(term);
    else runs.push([term]);
  }
  return runs.flatMap((run) => {
    if (run.length < 2) return run;
    const facets = groupBy(run, ({ facet }) => facet);
    return [...facets.values()].reduce<PlacedTerm[]>((best, list) => (list.length > best.length ? list : best), []);
  });
}

/** Between names of one list stand a comma or "and" or "or", and at most two words more, such as adjectives. */
function isInOneList(sentence: Sentence, a: PlacedTerm, b: PlacedTerm): boolean {
  if (!TOPICS.has(a.facet)) return false;
  const { words } = sentence;
  const between = words.slice(a.last, b.first);
  if (between.length > 3) return false;
  const isJoined =
    between.some(({ text }) => text === "and" || text === "or") || /[,/]/u.test(words[a.last]?.gap ?? "");
  return isJoined && !between.some((_, index) => endsAt(sentence, "place", a.last + index + 1));
}
