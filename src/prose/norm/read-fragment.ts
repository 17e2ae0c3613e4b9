import { isGerund, isManner, verbKind } from "../sentence/verbs.ts";
import { isCoordinator, isRelative } from "../sentence/word-classes.ts";
import { wordAt } from "./hit.ts";
import { isOrder } from "./is-order.ts";
import { isFinite, isSubordinate } from "./is-subordinate.ts";
import type { ReadSentence } from "./read-sentence.ts";

/**
 * What the first sentence of an item is: a whole sentence or a ban that speaks for itself; a clause without a norm; or
 * what goes on with its lead-in, as a verb, as a verb that is denied ("not share"), or as the name of a thing.
 */
export type Fragment = "whole" | "negated" | "denied" | "clause" | "verb" | "name";

const ESCAPING = new Set(["however", "but", "exception", "exceptions", "except", "although", "note"]);
const DENYING = new Set(["do", "never", "avoid", "not", "no", "refrain"]);

/** "Openly or secretly selling": how it is done goes before what is done. */
function skipManner(words: ReadSentence["tokens"]): number {
  const first = wordAt(words, 0);
  if (first === "to" || first === "also" || first === "only" || first === "always") return 1;
  if (!isManner(first)) return 0;
  return isCoordinator(wordAt(words, 1)) && isManner(wordAt(words, 2)) ? 3 : 1;
}

const LONGEST_LABEL = 6;

/** "Credit: naming bakers as authors": how many words stand before the colon. */
function skipLabel(tokens: ReadSentence["tokens"]): number {
  const colon = tokens.slice(0, LONGEST_LABEL).findIndex(({ word }) => word === ":");
  return tokens.slice(0, Math.max(0, colon)).filter(({ isWord }) => isWord).length;
}

function isBracketed(tokens: ReadSentence["tokens"], start: number): boolean {
  return wordAt(tokens, tokens.findIndex((token) => token.start === start) - 1) === "(";
}

export function readFragment(text: string, { tokens, norms }: ReadSentence): Fragment {
  const words = tokens.filter(({ isWord }) => isWord);
  const first = wordAt(words, 0);
  if (ESCAPING.has(first)) return "whole";
  const start = skipManner(words);
  const word = wordAt(words, start);
  // "Drawing up menus (must be checked)": what stands in brackets is said besides.
  const norm = norms.find(({ span }) => !isBracketed(tokens, span.start));
  // "Sketching dishes that you then cook, taste and correct": no order among the verbs that go on.
  const isNamed = isGerund(word) && norm !== undefined && norm.modality === "require" && !norm.isExplicit;
  if (norm !== undefined && !isNamed) {
    if (DENYING.has(word) && norm.modality !== "require") return "negated";
    const isBareOrder =
      norm.modality === "require" && norm.at <= (words[start]?.start ?? 0) && verbKind(word) !== undefined;
    if (!isBareOrder && word !== "be") return "whole";
  }
  const next = wordAt(words, start + 1);
  if ((word === "not" || word === "never") && !["", "only", "limited", "just"].includes(next)) return "denied";
  const kind = verbKind(word);
  if (kind === "plain" || word === "be" || word === "have" || (kind !== undefined && isOrder(words, start)))
    return "verb";
  if (isGerund(word) || isGerund(wordAt(words, skipLabel(tokens)))) return "name";
  for (let at = 0; at < tokens.length; at += 1) {
    const said = wordAt(tokens, at);
    if (said === ":" || said === "." || said === ";") continue;
    if (at > 0 && isFinite(tokens, at) && !isSubordinate(tokens, at) && !isRelative(wordAt(tokens, at - 1)))
      return "clause";
  }
  return text === "" ? "clause" : "name";
}
