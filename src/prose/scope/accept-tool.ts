import type { PlacedTerm } from "./placed-term.ts";
import { isOneOf } from "./scope-lexicon.ts";
import { beginsAt, endsAt, type Sentence } from "./sentence.ts";
import { isCapital, isFollowedByNoun, rawText, skipBack } from "./term-place.ts";
import { isAfterPause, isAfterStop } from "./words.ts";

/** Whether the name of a tool is meant as one, and not as an everyday word or as an address. */
export function isTool(sentence: Sentence, term: PlacedTerm): boolean {
  if (isAddress(sentence, term) || isTeam(sentence, term) || isLinked(sentence, term)) return false;
  if (isChance(sentence, term) || goesOn(sentence, term)) return false;
  return (!term.isAmbiguous && !isForeignInitials(sentence, term)) || isSurelyTool(sentence, term);
}

/** "MOJ" is a ministry, and no app that is called Moj. */
function isForeignInitials(sentence: Sentence, term: PlacedTerm): boolean {
  const raw = rawText(sentence, term);
  if (!/^\p{Lu}{2,4}$/u.test(raw) || sentence.words.every((_, index) => isCapital(sentence, index))) return false;
  const { label, aliases } = term.concept;
  return ![label, ...aliases].some((name) => name === raw);
}

/** "If it is OK to post" writes a name by chance: so many words are no way to write one. */
function isChance({ words }: Sentence, { concept, first, last }: PlacedTerm): boolean {
  const parts = words.slice(first, last).map(({ text }) => text);
  return parts.length > 2 && parts.join("") === concept.id;
}

/** "Links to company websites" and "links to the Acme SharePoint" use neither. */
function isLinked(sentence: Sentence, { first }: PlacedTerm): boolean {
  const { words } = sentence;
  const before = words.slice(Math.max(0, first - 5), first).map(({ text }) => text);
  return before.some((text, at) => text === "to" && isOneOf("link", before[at - 1]));
}

/** "From the Mac App Store": where the name of another tool follows, both are one name. */
function goesOn(sentence: Sentence, { concept, last }: PlacedTerm): boolean {
  const next = sentence.words[last];
  if (next === undefined || !/^\s+$/u.test(next.gap) || !isCapital(sentence, last)) return false;
  const after = sentence.termsFrom[last]?.find(({ facet }) => facet === "tool");
  return after !== undefined && after.concept !== concept && !isCommonNoun(after);
}

/** The name of a channel or an address tells where to turn to: "the #legal Slack channel". */
function isAddress({ words }: Sentence, { first, last }: PlacedTerm): boolean {
  const near = words.slice(Math.max(0, first - 6), last + 2);
  return near.some(({ text, gap }) => (text.startsWith("#") && text.length > 1) || gap.endsWith("@"));
}

/** An everyday word is a tool's name where it is written as one behind a word of place. */
function isSurelyTool(sentence: Sentence, term: PlacedTerm): boolean {
  const isKind = KINDS[term.concept.id];
  if (isKind !== undefined) return isKind(sentence, term);
  if (isPosted(sentence, term)) return true;
  if (!isCapital(sentence, term.first)) return false;
  const raw = rawText(sentence, term);
  // Capitals alone may be anybody's initials: "in TTS" is a department rather than a shop.
  const isInitials = raw.length > 1 && raw === raw.toUpperCase();
  const isMeans = isOneOf("by-means", sentence.words[term.first - 1]?.text) && !isFollowedByNoun(sentence, term);
  if (isInitials && !isMeans) return hasAccount(sentence, term);
  if (/\p{L}\p{Lu}/u.test(raw)) return true;
  if (endsAt(sentence, "place", term.first) && !isFollowedByNoun(sentence, term)) return true;
  return isLabel(sentence, term) || isProperName(sentence, term) || hasAccount(sentence, term);
}

/** "Bluesky: use it for news". */
function isLabel({ words }: Sentence, { first, last }: PlacedTerm): boolean {
  return first === 0 && words[last]?.gap.startsWith(":") === true;
}

/** "The company X account", but not "Our Signal Account Policy". */
function hasAccount(sentence: Sentence, { last }: PlacedTerm): boolean {
  return isOneOf("has-tool", sentence.words[last]?.text) && !isCapital(sentence, last);
}

/** In the middle of a sentence a capital makes a name, unless the words before have one too, as titles do. */
function isProperName(sentence: Sentence, term: PlacedTerm): boolean {
  const { first, start, end } = term;
  if (first === 0 || end - start < 2 || isAfterStop(sentence.words[first])) return false;
  if (isCapital(sentence, first - 1) || !/^\s/u.test(sentence.words[first]?.gap ?? "")) return false;
  return !isTitleCased(sentence);
}

/** So many letters have the words that a title writes with a capital, whatever they are. */
const SHORTEST = 4;
/** A longer sentence is no title. */
const LONGEST_OF_TITLES = 12;

/** "Speculate or Make Forward-Looking Statements": where words that name no tool have capitals too, they make no names. */
function isTitleCased(sentence: Sentence): boolean {
  const { words, terms } = sentence;
  if (words.length > LONGEST_OF_TITLES) return false;
  const long = words.flatMap(({ text }, index) => (index > 0 && text.length >= SHORTEST ? [index] : []));
  const isOfTool = (index: number) =>
    terms.some(({ facet, first, last }) => facet === "tool" && first <= index && last > index);
  return long.every((index) => isCapital(sentence, index)) && !long.every(isOfTool);
}

const TEAM =
  /^(?:team|teams|manager|managers|lead|leads|officer|coordinator|specialist|staff|department|administrators?|admins?)$/u;

/** "The social media team" is no tool. */
function isTeam({ words }: Sentence, { last }: PlacedTerm): boolean {
  if (isAfterPause(words[last])) return false;
  return (
    TEAM.test(words[last]?.text ?? "") || (TEAM.test(words[last + 1]?.text ?? "") && !isAfterPause(words[last + 1]))
  );
}

/** So many words name a subject and say nothing of it. */
const LONGEST_TITLE = 4;

/** Kinds of tools that are everyday words, and where they are meant as tools. */
const KINDS: Readonly<Record<string, (sentence: Sentence, term: PlacedTerm) => boolean>> = {
  email: (sentence, term) => isPlainNoun(sentence, term) && isMedium(sentence, term),
  // The messaging of a campaign is what it says.
  messaging: (sentence, term) =>
    isPlainNoun(sentence, term) &&
    (rawText(sentence, term).toLowerCase() !== "messaging" ||
      endsAt(sentence, "place", term.first) ||
      sentence.words.length <= LONGEST_TITLE),
  internet: (sentence, { first, last }) =>
    isOneOf("of-internet", sentence.words[last]?.text) || isUsed(sentence, skipBack(sentence, first)),
  "social-media": (sentence, { last }) =>
    beginsAt(sentence, "posting", last) || sentence.words[last]?.text === "presence",
  sms: () => true,
  "plug-ins": () => true,
  browser: (sentence, term) => endsAt(sentence, "place", term.first),
  "generative-ai": (sentence, term) => rawText(sentence, term).startsWith("AI"),
};

/** "Access the internet" and "use of the internet" speak of it; what is published there is published everywhere. */
function isUsed({ words }: Sentence, at: number): boolean {
  return isOneOf("access-verb", words[at - 1]?.text);
}

/** Whether a tool's name is a common noun, which says the same in a title. */
export function isCommonNoun({ concept }: PlacedTerm): boolean {
  return KINDS[concept.id] !== undefined;
}

/** "Email the team" says whom to turn to, "email address" is data. */
function isPlainNoun({ words }: Sentence, { first, last }: PlacedTerm): boolean {
  const next = words[last]?.text ?? "";
  if (/^address(?:es)?$/u.test(next)) return false;
  const isVerb = /^(?:the|us|me|your|our|him|her|them|a|an|legal|hr|it)$/u.test(next);
  return !(isVerb && (first === 0 || isOneOf("before-order", words[first - 1]?.text)));
}

/** Emails are what is sent, or where; in a list of papers they are what is said. */
function isMedium(sentence: Sentence, { first, last }: PlacedTerm): boolean {
  if (first <= 1 || beginsAt(sentence, "modal", last)) return true;
  for (let at = first; at > Math.max(0, first - 4); at -= 1)
    if (endsAt(sentence, "place", at) || isOneOf("sent", sentence.words[at - 1]?.text)) return true;
  return false;
}

/** "Tweet" is an everyday word of birds only. */
function isPosted({ words }: Sentence, { first }: PlacedTerm): boolean {
  return /^(?:re)?tweet/u.test(words[first]?.text ?? "");
}
