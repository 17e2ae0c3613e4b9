import { beginsAt, endsAt, type PlacedTerm, type Sentence } from "./sentence.ts";
import { isCapital, isFollowedByNoun, rawText } from "./term-place.ts";

/** Whether the name of a tool is meant as one, and not as an everyday word or as an address. */
export function isTool(sentence: Sentence, term: PlacedTerm): boolean {
  return !isAddress(sentence, term) && (!term.isAmbiguous || isSurelyTool(sentence, term));
}

/** The name of a channel or an address tells where to turn to: "the #legal Slack channel". */
function isAddress({ words }: Sentence, { first, last }: PlacedTerm): boolean {
  const near = words.slice(Math.max(0, first - 3), last + 3);
  return near.some(({ text, gap }) => (text.startsWith("#") && text.length > 1) || gap.endsWith("@"));
}

/** An everyday word is a tool's name where it is written as one behind a word of place. */
function isSurelyTool(sentence: Sentence, term: PlacedTerm): boolean {
  const isNamed = isCapital(sentence, term.first);
  const isPlaced = endsAt(sentence, "place", term.first);
  const isKind = KINDS[term.concept.id];
  if (isKind !== undefined) return isKind(sentence, term);
  if (!isNamed) return isPosted(sentence, term);
  if (isPlaced && !isFollowedByNoun(sentence, term)) return true;
  return isPosted(sentence, term);
}

/** Kinds of tools that are everyday words, and where they are meant as tools. */
const KINDS: Readonly<Record<string, (sentence: Sentence, term: PlacedTerm) => boolean>> = {
  email: (sentence, term) => isPlainNoun(sentence, term),
  messaging: (sentence, term) => isPlainNoun(sentence, term),
  internet: ({ words }, { last }) =>
    /^(?:access|usage|use|connection|must|should|may|is|facilities)$/u.test(words[last]?.text ?? ""),
  "social-media": (sentence, { last }) =>
    beginsAt(sentence, "posting", last) || sentence.words[last]?.text === "presence",
  sms: () => true,
  "web-browser": (sentence, term) => endsAt(sentence, "place", term.first),
  "generative-ai": (sentence, term) => rawText(sentence, term).startsWith("AI"),
};

/** "Email the team" says whom to turn to, "email address" is data. */
function isPlainNoun({ words }: Sentence, { first, last }: PlacedTerm): boolean {
  const next = words[last]?.text ?? "";
  if (/^address(?:es)?$/u.test(next)) return false;
  const isVerb = /^(?:the|us|me|your|our|him|her|them|a|an|legal|hr|it)$/u.test(next);
  return !(isVerb && (first === 0 || VERB_AFTER.has(words[first - 1]?.text ?? "")));
}

const VERB_AFTER = new Set(["to", "please", "and", "or", "can", "should", "must", "may", "then", "will"]);

/** "Tweet" is an everyday word of birds only. */
function isPosted({ words }: Sentence, { first }: PlacedTerm): boolean {
  return /^(?:re)?tweet/u.test(words[first]?.text ?? "");
}
