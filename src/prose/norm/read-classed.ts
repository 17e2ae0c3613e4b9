import type { Token } from "../sentence/token.ts";
import { isGerund } from "../sentence/verbs.ts";
import { readCategory } from "./category.ts";
import { wordAt } from "./hit.ts";
import { isSubordinate } from "./is-subordinate.ts";
import { LIKELY, type Reading } from "./norm.ts";

const LISTING = new Set(["include", "includes"]);
const PURPOSES = new Set(["for", "available", "intended", "meant"]);
/** What stands longer before "includes" tells a story. */
const LONGEST_NAME = 6;

const BAN: Reading = { modality: "prohibit", strength: "strong", addressee: "people", confidence: LIKELY };

/** Reads a clause that says of a class of things what they are for, or which they are. */
export function readClassed(tokens: readonly Token[]): Reading | undefined {
  return readListed(tokens) ?? (isForOnly(tokens) || isLeft(tokens) ? BAN : undefined);
}

/** "Prohibited activity includes gambling and spam." */
function readListed(tokens: readonly Token[]): Reading | undefined {
  const at = tokens.findIndex(({ word }) => LISTING.has(word));
  if (at < 1 || at > LONGEST_NAME || at >= tokens.length - 1) return undefined;
  const words = tokens.slice(0, at);
  // "Such use includes" needs the sentence before it.
  const reading = readCategory(words, LONGEST_NAME)?.reading;
  return reading === undefined || reading.modality === "require" ? undefined : reading;
}

/** "This includes not using the logo", "that means not guessing". */
function isLeft(tokens: readonly Token[]): boolean {
  const [first, verb, not, done] = [0, 1, 2, 3].map((at) => wordAt(tokens, at)) as [string, string, string, string];
  return (
    ["this", "that", "it"].includes(first) && ["includes", "means"].includes(verb) && not === "not" && isGerund(done)
  );
}

/** "The phones are for work use only", "the room is only for members". */
function isForOnly(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex(({ lemma }) => lemma === "be");
  if (at < 1 || wordAt(tokens, at) === "be" || isSubordinate(tokens, at)) return false;
  const isFirst = ["only", "solely", "strictly", "exclusively"].includes(wordAt(tokens, at + 1));
  const purpose = isFirst ? at + 2 : at + 1;
  if (!PURPOSES.has(wordAt(tokens, purpose)) || wordAt(tokens, at + 1) === "not") return false;
  return isFirst || wordAt(tokens, tokens.length - 1) === "only";
}
