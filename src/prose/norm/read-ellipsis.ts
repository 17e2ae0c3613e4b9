import type { Token } from "../sentence/token.ts";
import { isGerund } from "../sentence/verbs.ts";
import { isDeterminer, isPreposition } from "../sentence/word-classes.ts";
import { wordAt } from "./hit.ts";
import type { Norm } from "./norm.ts";

export const JOINING: ReadonlySet<string> = new Set(["and", "but", "or", "so", "instead", "then"]);

/** Whether what stands there goes on with the thing before: "but not for", "but not the names"; "not limited to" does not. */
function isAbout(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at);
  return isPreposition(word) || isDeterminer(word) || isGerund(word);
}

/** "Plain words are fine, slang is not." */
export function readEllipsis(tokens: readonly Token[], norms: readonly Norm[]): Norm[] {
  const last = norms.at(-1);
  const turn = tokens.findLastIndex(({ word }, at) => word === "but" && wordAt(tokens, at + 1) === "not");
  const after = tokens[turn];
  // "It may be used for drafts, but not for the last version."
  if (last?.modality === "permit" && after !== undefined && after.start > last.at && isAbout(tokens, turn + 2))
    return [{ ...last, modality: "prohibit", at: after.start, from: after.start }];
  const [not, verb] = [tokens.at(-1), tokens.at(-2)];
  if (last === undefined || not?.word !== "not" || verb?.lemma !== "be" || verb.start <= last.at) return [];
  const contrast = tokens.findLastIndex(({ word }) => word === "but" || word === "while" || word === "whereas");
  let from = contrast >= 0 && (tokens[contrast]?.start ?? 0) > last.at ? contrast + 1 : tokens.length - 2;
  while (from > 0 && wordAt(tokens, from - 1) !== "," && !JOINING.has(wordAt(tokens, from - 1))) from -= 1;
  const start = tokens[from]?.start ?? verb.start;
  if (start <= last.at) return [];
  return [{ ...last, modality: last.modality === "permit" ? "prohibit" : "permit", at: verb.start, from: start }];
}
