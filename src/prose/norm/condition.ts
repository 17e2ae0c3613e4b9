import type { Span } from "../../model/source.ts";
import type { Token } from "../sentence/token.ts";
import { isGerund } from "../sentence/verbs.ts";
import { isConsent, isDeterminer, isPreposition, isPronoun, namesPeople } from "../sentence/word-classes.ts";
import { wordAt } from "./hit.ts";
import { conditionBook, openingConditionBook } from "./norm-books.ts";

/** Whether a part of a sentence has a condition or an exception; one at the sentence's beginning holds for all of it. */
export function isConditional(sentence: readonly Token[], { start, end }: Span): boolean {
  if (opensWithCondition(sentence)) return true;
  const part = sentence.filter((token) => token.start >= start && token.start < end);
  return part.some((_, at) => isConditionAt(part, at));
}

const EXCEPTIONS = new Set(["if", "unless", "except", "without", "provided", "providing", "until"]);

/** Whether a sentence has a condition that a list below it shares. "When you post, keep in mind:" only sets the scene. */
export function hasException(sentence: readonly Token[]): boolean {
  return sentence.some(({ word }, at) => EXCEPTIONS.has(word) && wordAt(sentence, at - 1) !== "even");
}

const JOINING = new Set(["please", "also", "and", "but", "however", "so", ",", "instead"]);

function opensWithCondition(sentence: readonly Token[]): boolean {
  let at = 0;
  while (JOINING.has(wordAt(sentence, at))) at += 1;
  if (isNoCondition(sentence, at)) return false;
  if (wordAt(sentence, at) === "for") return opensWithCase(sentence, at);
  // "Should a guest ask, …"
  if (wordAt(sentence, at) === "should" && isSubject(wordAt(sentence, at + 1))) return true;
  if (narrowsSubject(sentence, at)) return true;
  return openingConditionBook().match(sentence, at) !== undefined || conditionBook().match(sentence, at) !== undefined;
}

function isSubject(word: string): boolean {
  return isDeterminer(word) || isPronoun(word) || namesPeople(word);
}

const LONGEST_CASE = 14;

/** "For talks abroad, ask first": a case. "For example, …" shows one. */
function opensWithCase(sentence: readonly Token[], at: number): boolean {
  if (["any", "all", "each"].includes(wordAt(sentence, at + 1))) return true;
  if (["example", "instance", "this", "that", "a", "the", "now"].includes(wordAt(sentence, at + 1))) return false;
  return sentence.slice(at, at + LONGEST_CASE).some(({ word }) => word === ",");
}

const LONGEST_SUBJECT = 6;
const isPossible = (word: string): boolean => ["may", "might", "could", "can"].includes(word);
const EACH = new Set(["any", "all", "every", "each", "no"]);

/** "Waiters who find a coin must", "any dish that is late must": a case of its subject. */
function narrowsSubject(sentence: readonly Token[], from: number): boolean {
  for (let at = from; at < from + LONGEST_SUBJECT; at += 1) {
    const word = wordAt(sentence, at);
    if (word === "," || word === "(" || isPreposition(word) || isGerund(word)) return false;
    if (word === "who") return at > from && namesPeople(wordAt(sentence, at - 1));
    if (word === "that")
      return at > from + 1 && EACH.has(wordAt(sentence, from)) && !isPossible(wordAt(sentence, at + 1));
  }
  return false;
}

/** Words that make a condition elsewhere, and none before or after these. */
function isNoCondition(part: readonly Token[], at: number): boolean {
  const before = wordAt(part, at - 1);
  const next = wordAt(part, at + 1);
  switch (wordAt(part, at)) {
    case "if":
      // "Even if", "what if", "especially if"; "if not more", "if any", "if interested" add to what is said.
      return (
        NO_CASE.has(before) || (next === "not" && isAddition(part, at + 2)) || next === "any" || next === "interested"
      );
    case "when":
    case "where":
      return NO_CASE.has(before);
    case "once":
      return ["a", "an", "per", "every", "each", "again", "more"].includes(next);
    case "provided":
    case "providing":
      // "Content provided by others", "providing access is banned".
      return !(GIVING.has(next) || (before === "," && next !== "by"));
    case "subject":
      // "All posts are subject to review" says the rule itself.
      return [before, wordAt(part, at - 2), wordAt(part, at - 4)].some((earlier) => BEING.has(earlier));
    case "only":
      return before === "not";
    default:
      return false;
  }
}

/** "If not more", "if not all". */
function isAddition(part: readonly Token[], at: number): boolean {
  return ["more", "all", "most", "better", "less", "longer", "sooner", "every", "", ")"].includes(wordAt(part, at));
}

const NO_CASE = new Set(["even", "as", "what", "particularly", "especially", "know", "see", "regardless"]);
const GIVING = new Set(["that", "you", "the", "they", "it", "we", "there", "this", "these", "such"]);
const BEING = new Set(["is", "are", "be"]);

/** "Log off when you leave": they end a verb. */
const PARTICLES = new Set(["off", "out", "up", "down", "in", "on"]);
const OPENING = new Set(["after", "when", "where", "while", "once", "only", "before", "prior", "until"]);

function isConditionAt(part: readonly Token[], at: number): boolean {
  if (isNoCondition(part, at)) return false;
  if (conditionBook().match(part, at) !== undefined) return true;
  const word = wordAt(part, at);
  if (!OPENING.has(word)) return false;
  const before = wordAt(part, at - 1);
  const next = wordAt(part, at + 1);
  // "Where this is available", "where there is a choice".
  if (word === "where" && at > 0 && ["this", "there", "it", "they", "the"].includes(next)) return true;
  if (word === "while" && at > 0 && isGerund(next) && before !== ",") return true;
  if (before === "," || before === "or")
    return word === "when" || word === "while" || word === "where" ? before === "," || word === "when" : false;
  if (word === "when" || word === "once") return before !== "" && (!isPreposition(before) || PARTICLES.has(before));
  if (word === "only") return at <= 1;
  if (word === "after") return at > 0 && /^(?:\d|an?$|one$|two$|three$|five$|ten$)/u.test(next);
  if (word !== "before" && word !== "prior" && word !== "until") return false;
  // "Ask before posting": what is done first is asked for that case only.
  const done = word === "prior" ? wordAt(part, at + 2) : next;
  return ((at > 0 || word === "prior") && isGerund(done)) || part.some((token) => isConsent(token.word));
}
