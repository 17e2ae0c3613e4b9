import { type FacetTaxonomy, isWithin } from "../../taxonomy/facet-taxonomy.ts";
import type { Stance } from "../mention.ts";
import type { TermMatch } from "../term-matcher.ts";
import { isConsideredOnly } from "./is-considered.ts";
import { levelOf } from "./name-level.ts";
import type { NameList } from "./name-list.ts";
import type { PassageNames } from "./passage-names.ts";
import { phraseSet } from "./phrase-set.ts";
import type { SectionStances } from "./section-stance.ts";
import { findWord, type Word } from "./words.ts";

const NO_NEGATION = phraseSet("stance", "no-negation");
const TOLD_BEFORE = phraseSet("stance", "told-before");
const PUT_OFF = phraseSet("stance", "put-off");
const NEGATOR = phraseSet("stance", "negator");
const USE = phraseSet("stance", "use");
const FILLER = phraseSet("stance", "filler");
const TOLD_AFTER = phraseSet("stance", "told-after");
const STATE = phraseSet("stance", "state");
const LINK_VERB = phraseSet("stance", "link-verb");
const DENIED_STATE = phraseSet("stance", "denied-state");
const WORK_PURPOSE = phraseSet("stance", "work-purpose");
const WORK_USE = phraseSet("stance", "work-use");
const SET_UP = phraseSet("stance", "set-up");

/** A name in its place, and what is known around it. */
export interface NameInPlace {
  readonly match: TermMatch;
  readonly names: PassageNames;
  readonly sections: SectionStances;
  readonly tools: FacetTaxonomy | undefined;
}

interface Around {
  readonly words: readonly Word[];
  /** The words of the list that the name stands in: from the first up to the one after the last. */
  readonly first: number;
  readonly last: number;
  /** The word after the name itself. */
  readonly own: number;
}

/** What the text says of a name: first by the words next to it, then by what stands above it, then by what it is. */
export function judgeStance(place: NameInPlace): Stance {
  const { match, names, sections } = place;
  const list = names.lists.get(match);
  const around = lookAround(match, list, names.words);
  const above = sections.stanceOf(names.passage, match);
  // What competitors or an audience have left is not what this strategy leaves.
  if (above === "neutral") return above;
  const said =
    readBefore(around) ??
    readAfter(around) ??
    above ??
    (isConsideredOnly(around.words, around.first, around.last) ? "avoid" : undefined);
  if (said !== undefined && !(said === "avoid" && isVerb(match, names))) return said;
  if (names.passage.isQuoted) return "neutral";
  if (match.isAddress) return isOwnPage(place, list) ? "use" : "neutral";
  if (isHouseTool(match, place.tools)) return "neutral";
  if (match.facet === "tool" && isWorkingTool(match, place.tools)) return judgeWorkingTool(place, around);
  return "use";
}

/** A network's verb is not the network: "do not tweet about it" is about a subject. */
function isVerb({ start, end }: TermMatch, { passage }: PassageNames): boolean {
  return /^(?:re)?tweet/iu.test(passage.inline.text.slice(start, end));
}

/** A link in a list of tools by their names, or where pages of the organisation are listed. */
function isOwnPage({ match, names, sections, tools }: NameInPlace, list: NameList | undefined): boolean {
  const isBeside = (other: TermMatch): boolean =>
    !other.isAddress &&
    (other.end <= match.start || other.start >= match.end) &&
    tools !== undefined &&
    levelOf(tools, other.concept) !== "class";
  const near = list?.names.slice(Math.max(0, list.at - NEAR), list.at + NEAR) ?? [];
  return near.some(isBeside) || sections.isOwnPage(names.passage, match);
}

const NEAR = 8;

function lookAround(match: TermMatch, list: NameList | undefined, words: readonly Word[]): Around {
  return {
    words,
    first: findWord(words, list?.start ?? match.start),
    last: findWord(words, (list?.end ?? match.end) - 1) + 1,
    own: findWord(words, match.end - 1) + 1,
  };
}

/** So many words are looked at on either side. */
const FARTHEST = 9;

/** Walks back from the list over small words and words of use, to what denies them or says where the name comes from. */
function readBefore({ words, first }: Around): Stance | undefined {
  for (let at = first; at > Math.max(0, first - FARTHEST); ) {
    const said = BEFORE.map(({ phrases, stance }) => ({ length: phrases.lengthBefore(words, at), stance }));
    const longest = said.reduce((best, one) => (one.length > best.length ? one : best));
    if (longest.length > 0) return longest.stance;
    const passed = lengthPassed(words, at, at === first);
    if (passed === 0) return undefined;
    at -= passed;
  }
  return undefined;
}

/** The longest counts, and of two that are as long the first: "rather than" puts off, "than" compares. */
const BEFORE = [
  { phrases: NO_NEGATION, stance: undefined },
  { phrases: TOLD_BEFORE, stance: "neutral" },
  { phrases: PUT_OFF, stance: "avoid" },
  { phrases: NEGATOR, stance: "avoid" },
] as const;

function lengthPassed(words: readonly Word[], at: number, isFirst: boolean): number {
  const use = USE.lengthBefore(words, at);
  if (use > 0) return use;
  const filler = FILLER.lengthBefore(words, at);
  if (filler > 0) return filler;
  const word = words[at - 1]?.text ?? "";
  // An opening sign belongs to the name: "not (only) on", "avoid: TikTok".
  return word.endsWith("ly") || (isFirst && /^[("“:#]$/u.test(word)) ? 1 : 0;
}

/** Reads what follows: what has become of the list, or of its last name where that stands in brackets behind it. */
function readAfter(around: Around): Stance | undefined {
  const { words, last, own } = around;
  if (TOLD_AFTER.lengthAt(words, own) > 0) return "neutral";
  const opens = words[last]?.text === "(";
  if (opens && own !== last) return undefined;
  let at = last;
  while (at < Math.min(words.length, last + FARTHEST)) {
    if (NO_NEGATION.lengthAt(words, at) > 0) return undefined;
    const state = STATE.lengthAt(words, at);
    if (state > 0) return isStatement(words[at + state]) ? "avoid" : undefined;
    const denial = NEGATOR.lengthAt(words, at);
    if (denial > 0) return at > last && isDenied(words, at + denial) ? "avoid" : undefined;
    const passed = LINK_VERB.lengthAt(words, at);
    if (passed === 0) return isStatistic(words, last) ? "neutral" : undefined;
    at += passed;
  }
  return undefined;
}

const FOLLOWS_STATE =
  /^(?:[).,;!\]|–—-]|unless|except|for|by|in|on|at|after|since|due|because|as|until|now|entirely|if|when|and|this|last|completely|though|but|\d+)$/u;

/** "Stopped" says what has become of a name only where no object follows: "LinkedIn: avoid jargon" is about jargon. */
function isStatement(next: Word | undefined): boolean {
  return next === undefined || FOLLOWS_STATE.test(next.text);
}

function isDenied(words: readonly Word[], from: number): boolean {
  for (let at = from; at < from + 4; at += 1) {
    if (DENIED_STATE.lengthAt(words, at) > 0) return true;
    if (LINK_VERB.lengthAt(words, at) === 0 && words[at]?.text.endsWith("ly") !== true) return false;
  }
  return false;
}

/** "TikTok has a billion users": a number of people that its owner counts. */
function isStatistic(words: readonly Word[], from: number): boolean {
  if (!/^(?:has|have|reaches|reached|boasts|counts)$/u.test(words[from]?.text ?? "")) return false;
  return words
    .slice(from + 1, from + 8)
    .some(({ text }) => /^(?:users?|members|people|billion|million|percent|%)$/u.test(text));
}

/** Tools in which a house works. They are seldom what a strategy reaches people with. */
const WORKING_TOOLS = [
  "company-messaging",
  "collaboration",
  "office-suite",
  "google-workspace",
  "microsoft-365",
  "file-sharing",
  "code-hosting",
  "customer-support-tool",
  "intranet",
  "webmail",
  "email",
  "video-conferencing",
  "scheduling-link",
  "workplace",
];
/** What nobody reaches anyone with, however it is used. */
const HOUSE_TOOLS = [
  "account-security",
  "applicant-tracking-system",
  "browser",
  "remote-access-tool",
  "wiki",
  "hosting-service",
];
/** Forms and communities are for others, whichever house has made the tool. */
const REACHING_TOOLS = ["survey-forms", "community-platform"];

function isHouseTool({ facet, concept }: TermMatch, tools: FacetTaxonomy | undefined): boolean {
  return facet === "tool" && tools !== undefined && HOUSE_TOOLS.some((id) => isWithin(tools, concept.id, id));
}

function isWorkingTool({ concept }: TermMatch, tools: FacetTaxonomy | undefined): boolean {
  if (tools === undefined) return false;
  const isOneOf = (ids: readonly string[]): boolean => ids.some((id) => isWithin(tools, concept.id, id));
  return isOneOf(WORKING_TOOLS) && !isOneOf(REACHING_TOOLS);
}

/** Use is what reaches people or makes something; asking in a channel is neither. */
function judgeWorkingTool({ match, names, sections, tools }: NameInPlace, around: Around): Stance {
  const whole = names.lists.get(match);
  const list = whole?.names.slice(Math.max(0, whole.at - NEAR), whole.at + NEAR) ?? [];
  if (
    list.some(
      (other) => other.facet === "tool" && !other.isAmbiguous && !other.isAddress && !isWorkingTool(other, tools),
    )
  )
    return "use";
  if (sections.isReachList(names.passage, match)) return "use";
  const { words, first, last } = around;
  if (isSetUp(words, first)) return "use";
  if (WORK_PURPOSE.lengthAt(words, last) > 0) return "neutral";
  const sentence = sentenceAround(words, first, last);
  if (WORK_PURPOSE.isWithin(sentence)) return "neutral";
  const isChat = tools !== undefined && isWithin(tools, match.concept.id, "company-messaging");
  const isUsed = !isChat && /^us(?:e|es|ed|ing)$/u.test(words[first - 1]?.text ?? "");
  return isUsed || WORK_USE.isWithin(sentence) ? "use" : "neutral";
}

/** "Create this year's Slack channel": a room that others come to. */
function isSetUp(words: readonly Word[], first: number): boolean {
  for (let at = first; at > Math.max(0, first - 6) && !isEnd(words[at - 1]); at -= 1)
    if (SET_UP.lengthBefore(words, at) > 0) return true;
  return false;
}

/** The words round some of them up to the ends of their sentence, or to where that grows long. */
function sentenceAround(words: readonly Word[], first: number, last: number): readonly Word[] {
  let [from, to] = [first, last];
  while (from > 0 && first - from < 25 && !isEnd(words[from - 1])) from -= 1;
  while (to < words.length && to - last < 25 && !isEnd(words[to])) to += 1;
  return words.slice(from, to);
}

function isEnd(word: Word | undefined): boolean {
  return /^[.!?;]$/u.test(word?.text ?? ".");
}
