import type { Token } from "../sentence/token.ts";
import { isGerund, isManner, isVerbForm, verbKind } from "../sentence/verbs.ts";
import {
  isAdverb,
  isCoordinator,
  isDeterminer,
  isPreposition,
  isPronoun,
  isRelative,
  isSubjectPronoun,
  isSubordinator,
} from "../sentence/word-classes.ts";
import { wordAt } from "./hit.ts";
import { isSubordinate } from "./is-subordinate.ts";
import { interfaceBook, pointingBook } from "./norm-books.ts";

const FINITE = new Set([
  "is",
  "are",
  "was",
  "were",
  "am",
  "has",
  "must",
  "may",
  "can",
  "will",
  "should",
  "shall",
  "would",
  "could",
  "might",
  "does",
  "did",
]);
const BEFORE_OF = new Set(["dispose", "beware", "think", "take", "make", "speak", "remind", "approve"]);
const PARTICLES = new Set(["up", "out", "off", "away", "down", "over", "back"]);
const ADJECTIVE = /(?:ate|ive|al|ous|able|ible|ful|less|ed|ic|ary|ant|ent)$/u;

/** Whether a word is a verb that gives an order, as far as its neighbours tell: "use plain words", not "use of the logo". */
export function isOrder(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at);
  const kind = word === "be" || isDoing(tokens, at) ? "plain" : verbKind(word);
  if (kind === undefined) return false;
  if (!isNoting(tokens, at) && pointingBook().match(tokens, at) !== undefined) return false;
  if (interfaceBook().match(tokens, at) !== undefined) return false;
  const next = tokens[at + 1];
  if (next === undefined)
    return (
      kind !== "often-noun" &&
      tokens.length > 3 &&
      (wordAt(tokens, at - 1) === "," || wordAt(tokens, at - 1) === "please")
    );
  if (isThirdPerson(tokens, at + 1) || (kind !== "plain" && /^\d/u.test(next.word))) return false;
  if (FINITE.has(next.word) || (next.word === "of" && !BEFORE_OF.has(word))) return false;
  if (next.word === "to" && word === "according") return false;
  if (next.word === "," || next.word === "and" || next.word === "or") return isJoinedOrder(tokens, at, kind);
  if (kind === "plain") return true;
  return isObject(tokens, at, kind) && !hasVerbBelow(tokens, at + 1);
}

/** "Note it in the log": what is noted is written down. */
function isNoting(tokens: readonly Token[], at: number): boolean {
  return (
    wordAt(tokens, at) === "note" &&
    ["it", "this", "them", "down", "your", "any", "each"].includes(wordAt(tokens, at + 1))
  );
}

/** "Do what is asked", "do your part". */
function isDoing(tokens: readonly Token[], at: number): boolean {
  const next = wordAt(tokens, at + 1);
  if (wordAt(tokens, at) !== "do" || isSubjectPronoun(next)) return false;
  return next === "what" || isDeterminer(next) || isPronoun(next);
}

/** "Block means to …", "Post refers to …": the word is what is defined. */
function isThirdPerson(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at);
  if (!word.endsWith("s") || !isVerbForm(word) || verbKind(word) !== undefined) return false;
  const next = wordAt(tokens, at + 1);
  return isDeterminer(next) || isPreposition(next) || next === "to";
}

/** "Read and understand", "review, sign and return": another verb follows. */
function isJoinedOrder(tokens: readonly Token[], at: number, kind: string): boolean {
  const next = wordAt(tokens, at + 2);
  const after = next === "and" || next === "or" ? wordAt(tokens, at + 3) : next;
  if (kind === "plain") return verbKind(after) !== undefined || wordAt(tokens, at + 1) === "," || isManner(after);
  const isFollowed = verbKind(after) !== undefined && isDeterminer(wordAt(tokens, at + 3));
  return (
    isFollowed ||
    verbKind(after) === "plain" ||
    (kind === "often-verb" && verbKind(after) === "often-verb" && tokens.length > at + 5)
  );
}

/** Whether an object follows, so that a word which is a noun as well is the verb. */
function isObject(tokens: readonly Token[], at: number, kind: string): boolean {
  const next = wordAt(tokens, at + 1);
  if (isDeterminer(next) && next !== "no") return true;
  if (/^[#@“]/u.test(next) || wordAt(tokens, at - 1) === "please") return true;
  if (isPronoun(next) || isManner(next) || next === "only") return true;
  // "Push out the news", "back up your files".
  const beyond = wordAt(tokens, at + 2);
  if (PARTICLES.has(next) && (isDeterminer(beyond) || isPreposition(beyond))) return true;
  if (isPreposition(next)) return kind === "often-verb";
  if (isGerund(next)) return isNounLike(tokens, at + 2) && at + 2 < tokens.length;
  // "If you are not sure, ping Ann": after a pause a name is whom it is done to.
  if (tokens[at + 1]?.isCapital === true && tokens[at]?.isCapital === false && wordAt(tokens, at - 1) === ",")
    return true;
  if (kind === "often-verb") return tokens.length - at > 2 || at > 0;
  return tokens.length - at > 3 && ADJECTIVE.test(next) && !isGerund(next);
}

/** Whether a verb follows whose subject the word would be: "share prices are". */
function hasVerbBelow(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < tokens.length; at += 1) {
    const word = wordAt(tokens, at);
    if (word === "," || word === "that" || word === "which" || word === "who" || word === "whether") return false;
    if (isSubordinator(word) && word !== "as") return false;
    // "Tools the company has approved": a clause without "that" goes on.
    if (at > from && isDeterminer(word) && isNounLike(tokens, at - 1)) return false;
    if (FINITE.has(word)) return !isSubordinate(tokens, at);
  }
  return false;
}

function isNounLike(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at);
  return !(isPreposition(word) || isDeterminer(word) || isAdverb(word) || isCoordinator(word) || isRelative(word));
}
