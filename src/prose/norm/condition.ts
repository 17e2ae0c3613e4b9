import type { Span } from "../../model/source.ts";
import type { Token } from "../sentence/token.ts";
import { isListed } from "../sentence/words.ts";
import { wordAt } from "./hit.ts";
import { phraseBook } from "./norm-books.ts";

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
  return matches("opening", sentence, at) || matches("anywhere", sentence, at);
}

function matches(entry: string, tokens: readonly Token[], at: number): boolean {
  return phraseBook("condition", entry).match(tokens, at) !== undefined;
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
  if (matches("anywhere", part, at)) return true;
  if (before === "," || before === "or")
    return word === "when" || word === "while" || word === "where" ? before === "," || word === "when" : false;
  if (word === "when" || word === "once") return before !== "" && !isListed(before, "grammar", "preposition");
  if (word === "only") return at <= 1;
  if (word === "before" || word === "prior" || word === "until")
    return part.some((token) => isListed(token.word, "condition", "consent"));
  return false;
}
