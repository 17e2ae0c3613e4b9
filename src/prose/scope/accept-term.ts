import { isActing, isBound, isForEveryone } from "./accept-actor.ts";
import { isTool } from "./accept-tool.ts";
import type { PlacedTerm } from "./placed-term.ts";
import { isOneOf } from "./scope-lexicon.ts";
import { beginsAt, endsAt, type Sentence } from "./sentence.ts";
import { isCapital, isFollowedByNoun, rawText, skipBack } from "./term-place.ts";
import { isAfterPause, isAfterStop } from "./words.ts";

/** So far before a name stands what is done to it. */
const FAR = 14;

/** "Violating the rights of those protected by copyright": what must not be harmed may be used. */
function isHarmed(sentence: Sentence, { first }: PlacedTerm): boolean {
  for (let at = first; at > Math.max(0, first - FAR); at -= 1) {
    if (endsAt(sentence, "harm", at)) return true;
    if (isAfterStop(sentence.words[at]) || endsAt(sentence, "disclose-data", at)) return false;
  }
  return false;
}

/** Words that nearly every sentence has: they limit no norm. */
const TOO_WIDE: Readonly<Record<string, ReadonlySet<string>>> = {
  content: new Set(["product-content", "company-news", "own-marks", "disclaimer", "community-content"]),
  tactic: new Set([
    "tactic-promotions",
    "tactic-organic",
    "organic-social",
    "community-participation",
    "participant-training",
  ]),
  data: new Set(["internal-data"]),
  payment: new Set(["organic", "owned"]),
  audience: new Set(["online-community", "employees", "competitors"]),
  tool: new Set(["links", "publishing", "workplace", "martech", "video", "audio", "reviews"]),
  ai: new Set(["training"]),
};

/** Facets of which lists name several: there, what one of a list means the others mean too. */
const LISTED = new Set(["tool", "tactic", "content", "data", "audience", "region", "device", "actor"]);

/** The names that limit what the norm is about: by themselves, or beside such a one in a list. */
export function listAccepted(sentence: Sentence, terms: readonly PlacedTerm[]): readonly PlacedTerm[] {
  if (terms.length === 0) return terms;
  const accepted = new Set(terms.filter((term) => isAccepted(sentence, term)));
  const spread = (inOrder: readonly PlacedTerm[]) => {
    const lately = new Map<string, PlacedTerm>();
    for (const term of inOrder) {
      const before = lately.get(term.facet);
      const isJoined = before !== undefined && LISTED.has(term.facet) && isJoint(sentence, before, term);
      if (isJoined && isEligible(sentence, term)) accepted.add(term);
      if (accepted.has(term)) lately.set(term.facet, term);
    }
  };
  spread(terms);
  spread(terms.toReversed());
  // "Employees and contractors" are everyone again.
  const isForAll = terms.some((term) => isForEveryone(sentence, term));
  return terms.filter((term) => accepted.has(term) && !(isForAll && term.facet === "actor"));
}

/** Whether two names stand side by side in a list. */
function isJoint({ words }: Sentence, a: PlacedTerm, b: PlacedTerm): boolean {
  const [before, after] = a.first < b.first ? [a, b] : [b, a];
  const between = after.first - before.last;
  if (between === 0) return /[,/(]/u.test(words[after.first]?.gap ?? "");
  const joint = words[before.last]?.text;
  return between === 1 && (joint === "and" || joint === "or" || joint === "nor");
}

/** Means of speaking that are everyday words: in a list of such means they are meant. */
const MEDIA = new Set(["email", "messaging", "phone", "sms"]);

/** Whether a name could be meant where its neighbour is. */
function isEligible(sentence: Sentence, term: PlacedTerm): boolean {
  const { facet, concept } = term;
  if (isTooWide(term) || isPartOfName(sentence, term)) return false;
  if (facet === "actor") return isBound(term);
  if (concept.id === "people-in-images") return !term.isAmbiguous;
  return facet !== "tool" || MEDIA.has(concept.id) || isCapital(sentence, term.first) || !term.isAmbiguous;
}

/** Whether a name that stands in what a sentence says of its norm limits what the norm is about. */
function isAccepted(sentence: Sentence, term: PlacedTerm): boolean {
  if (isTooWide(term) || isPartOfName(sentence, term)) return false;
  return (ACCEPT[term.facet] ?? isPlain)(sentence, term);
}

type Accept = (sentence: Sentence, term: PlacedTerm) => boolean;

const isPlain: Accept = (_, { isAmbiguous }) => !isAmbiguous;

const ACCEPT: Readonly<Record<string, Accept>> = {
  tool: isTool,
  tactic: (sentence, term) => !term.isAmbiguous || isCompound(sentence, term),
  content: (sentence, term) =>
    (!term.isAmbiguous || isCompound(sentence, term) || isSaid(sentence, term)) && !isHarmed(sentence, term),
  data: (sentence, term) =>
    (!term.isAmbiguous || isCompound(sentence, term) || isGivenAway(sentence, term)) && !isHarmed(sentence, term),
  actor: isActing,
  // A "user account" is somebody's login, not a customer's.
  account: (sentence, term) => !term.isAmbiguous && !/^user/iu.test(rawText(sentence, term)),
  audience: isAddressed,
  device: (sentence, term) => !term.isAmbiguous || endsAt(sentence, "place", skipBack(sentence, term.first)),
  region: isRegion,
  time: (sentence, term) => !term.isAmbiguous && !isDeadline(sentence, term),
};

const EVERYDAY = /\b(?:than|from|to|in|out|one|win|use|go|goes|going|how|new|last|hours|clock|personal)\b/iu;

/** Several words together are seldom an everyday expression, unless some of them are words of one. */
function isCompound(sentence: Sentence, term: PlacedTerm): boolean {
  return term.last - term.first > 1 && !EVERYDAY.test(rawText(sentence, term));
}

/** "The LinkedIn Policy" and "our Facebook page administrators guide" are texts to read. */
function isPartOfName(sentence: Sentence, { last }: PlacedTerm): boolean {
  return beginsAt(sentence, "text-to-read", last) && !isAfterPause(sentence.words[last]);
}

/** "Within two working days" is a deadline. */
function isDeadline({ words }: Sentence, { first }: PlacedTerm): boolean {
  const before = words[first - 1]?.text ?? "";
  return /^(?:\d+|one|two|three|four|five|six|seven|ten|within|next|every|per)$/u.test(before);
}

/** Names that say too little to hide what stands within them: "post on LinkedIn" speaks of LinkedIn. */
export function isTooWide({ facet, concept }: PlacedTerm): boolean {
  return concept.index === 0 || TOO_WIDE[facet]?.has(concept.id) === true;
}

function isSaid(sentence: Sentence, term: PlacedTerm): boolean {
  // "Images" alone are not those of people.
  if (term.concept.id === "people-in-images") return false;
  return endsAt(sentence, "about", skipBack(sentence, term.first));
}

function isGivenAway(sentence: Sentence, term: PlacedTerm): boolean {
  // In a policy "the logo" is that of the company.
  if (term.concept.id === "company-brand-assets") return /^(?:logos?|trademarks?)$/iu.test(rawText(sentence, term));
  const isBefore = endsAt(sentence, "disclose-data", skipBack(sentence, term.first));
  return isBefore && !isFollowedByNoun(sentence, term);
}

function isAddressed(sentence: Sentence, term: PlacedTerm): boolean {
  if (isFollowedByNoun(sentence, term) || /^(?:every|any|user)/iu.test(rawText(sentence, term))) return false;
  return endsAt(sentence, "towards", skipBack(sentence, term.first));
}

function isRegion(sentence: Sentence, term: PlacedTerm): boolean {
  const before = sentence.words[skipBack(sentence, term.first) - 1]?.text ?? "";
  return isCapital(sentence, term.first) && isOneOf("before-region", before) && !isFollowedByNoun(sentence, term);
}
