import type { Span } from "../../model/source.ts";
import type { Token } from "../sentence/token.ts";
import { isConsent, isPreposition } from "../sentence/word-classes.ts";
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

function opensWithCondition(sentence: readonly Token[]): boolean {
  let at = 0;
  while (["please", "also", "and", "but", "however", "so", ",", "instead"].includes(wordAt(sentence, at))) at += 1;
  return openingConditionBook().match(sentence, at) !== undefined || conditionBook().match(sentence, at) !== undefined;
}

function isConditionAt(part: readonly Token[], at: number): boolean {
  const word = wordAt(part, at);
  const before = wordAt(part, at - 1);
  // "Even if" and "as if" make no condition, and "what if" asks.
  if (
    (word === "if" || word === "when" || word === "where") &&
    (before === "even" || before === "as" || before === "what")
  )
    return false;
  if (conditionBook().match(part, at) !== undefined) return true;
  if (before === "," || before === "or")
    return word === "when" || word === "while" || word === "where" ? before === "," || word === "when" : false;
  if (word === "when" || word === "once") return before !== "" && !isPreposition(before);
  if (word === "only") return at <= 1;
  if (word === "before" || word === "prior" || word === "until") return part.some((token) => isConsent(token.word));
  return false;
}
