import { isManner, verbKind } from "../sentence/verbs.ts";
import { isAdverb, isSubordinator } from "../sentence/word-classes.ts";
import { wordAt } from "./hit.ts";
import { LIKELY, type Reading } from "./norm.ts";
import type { ReadSentence } from "./read-sentence.ts";

const PLEDGE = /\bI (?:will|shall|agree|promise|pledge|commit|undertake)\b/u;

/** Whether a text is one in which its readers speak of themselves: "I will keep my password secret." */
export function isPledge(text: string): boolean {
  return text.includes("I ") && PLEDGE.test(text);
}

/** What one knows, feels or has is no promise. */
const KNOWING = new Set(["understand", "know", "think", "have", "acknowledge", "believe", "recognise", "recognize"]);

/** Among pledges: "I report what I find", "if it is stolen, I report it", "I am careful with my phone". */
export function readPledge({ tokens, norms, isQuestion }: ReadSentence): Reading | undefined {
  if (isQuestion || norms.length > 0) return undefined;
  const comma = isSubordinator(wordAt(tokens, 0)) ? tokens.findIndex(({ word }) => word === ",") : -1;
  let at = comma + 1;
  if (wordAt(tokens, at) !== "i") return undefined;
  at += 1;
  while (isAdverb(wordAt(tokens, at)) || isManner(wordAt(tokens, at))) at += 1;
  const word = wordAt(tokens, at);
  const base = { strength: "strong", addressee: "people", confidence: LIKELY } as const;
  if (wordAt(tokens, at - 1) === "never") return { ...base, modality: "prohibit" };
  if (word === "am") return wordAt(tokens, at + 1) === "not" ? undefined : { ...base, modality: "require" };
  // "I understand the rules and agree to keep to them."
  if (tokens.some((token, index) => token.word === "agree" && wordAt(tokens, index + 1) === "to"))
    return { ...base, modality: "require" };
  return verbKind(word) === undefined || KNOWING.has(word) ? undefined : { ...base, modality: "require" };
}
