import { isDenial, mayStandBetween } from "../sentence/phrase-book.ts";
import type { Token } from "../sentence/token.ts";
import { verbKind } from "../sentence/verbs.ts";
import { isPreposition, isSubordinator } from "../sentence/word-classes.ts";
import type { Subject } from "./subject.ts";

/** Words that may carry a norm, in their clause. */
export interface Hit {
  readonly tokens: readonly Token[];
  /** The first of the words, and the first after them. */
  readonly start: number;
  readonly end: number;
  readonly subject: Subject;
  /** The index of the verb (or the like) that they govern; adverbs are skipped. */
  readonly verb: number;
  /** Whether "not", "never" or a subject such as "nobody" turns them round. */
  readonly isNegated: boolean;
  /** Whether "only" stands at the verb. */
  readonly isOnly: boolean;
}

export function wordAt(tokens: readonly Token[], index: number): string {
  return tokens[index]?.word ?? "";
}

const ONLY = new Set(["only", "solely", "exclusively"]);

/** "May be shared by members only", "should be used only for work": what is said holds for nothing else. */
export function isRestrictedAfter(tokens: readonly Token[], from: number): boolean {
  let isListOfVerbs = wordAt(tokens, from) === "," || wordAt(tokens, from + 1) === ",";
  for (let at = from; at < tokens.length && at < from + 25; at += 1) {
    const word = wordAt(tokens, at);
    // "May read, copy or share them only at work" goes on with verbs.
    if (word === "," && isListOfVerbs && goesOnWithVerb(tokens, at)) continue;
    if (word === ",") isListOfVerbs = false;
    if (word === "," || word === "that" || word === "which" || word === "who" || word === "because") return false;
    if (!ONLY.has(word) || wordAt(tokens, at - 1) === "not") continue;
    const next = wordAt(tokens, at + 1);
    if (next === "" || next === "," || next === "and" || at <= from + 3) return true;
    if (isPreposition(next) || isSubordinator(next)) return true;
  }
  return false;
}

function goesOnWithVerb(tokens: readonly Token[], comma: number): boolean {
  const next = wordAt(tokens, comma + 1);
  return verbKind(next === "or" || next === "and" ? wordAt(tokens, comma + 2) : next) !== undefined;
}

/** Where the words after adverbs go on, and what those adverbs say. */
export function skipAdverbs(
  tokens: readonly Token[],
  from: number,
): { readonly at: number; readonly isNegated: boolean; readonly isOnly: boolean } {
  let at = from;
  let isNegated = false;
  let isOnly = false;
  while (at < tokens.length && at - from < 6 && mayStandBetween(tokens, at)) {
    const word = wordAt(tokens, at);
    if (isDenial(tokens, at)) isNegated = true;
    if ((word === "only" && wordAt(tokens, at - 1) !== "not") || word === "solely" || word === "exclusively")
      isOnly = true;
    at += 1;
  }
  return { at, isNegated, isOnly };
}
