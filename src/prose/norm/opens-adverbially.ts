import type { Token } from "../sentence/token.ts";
import { isGerund, verbKind } from "../sentence/verbs.ts";
import { isPreposition, isSubordinator } from "../sentence/word-classes.ts";
import { wordAt } from "./hit.ts";
import { isFinite, isSubordinate } from "./is-subordinate.ts";
import { fillerBook, openingBook } from "./norm-books.ts";

const OPENERS = new Set([
  ",",
  "accordingly",
  "however",
  "also",
  "therefore",
  "additionally",
  "and",
  "but",
  "so",
  "thus",
  "finally",
  "further",
  "furthermore",
  "moreover",
  "generally",
  "ideally",
  "similarly",
  "likewise",
  "equally",
  "conversely",
  "otherwise",
  "importantly",
  "specifically",
  "please",
]);

/** "If …", "Before posting, …", "To …": the main clause comes after a comma. */
export function opensAdverbially(tokens: readonly Token[]): boolean {
  if (wordAt(tokens, 0) === "like" && !tokens.some(({ word }) => word === ",")) return false;
  let start = 0;
  while (start < 6 && OPENERS.has(wordAt(tokens, start))) start += 1;
  // "Where possible promote": what only modifies opens no clause.
  const filler = start === 0 ? (fillerBook().match(tokens, 0)?.end ?? 0) : 0;
  if (filler > 1 && verbKind(wordAt(tokens, filler)) !== undefined) return false;
  const [first, second] = [wordAt(tokens, start), wordAt(tokens, start + 1)];
  if ((first === "for" && second === "example") || openingBook().match(tokens, start) !== undefined) return false;
  return (
    isSubordinator(first) ||
    isPreposition(first) ||
    first === "not" ||
    first === "where" ||
    first === "prior" ||
    first === "should" ||
    (isGerund(first) &&
      !isSubjectBefore(
        tokens,
        tokens.findIndex(({ word }) => word === ","),
      ))
  );
}

/** "Quoting a recipe is dull, like a menu": what is done is the subject, unless a comma comes before any verb. */
function isSubjectBefore(tokens: readonly Token[], comma: number): boolean {
  if (comma < 0) return true;
  return tokens.slice(0, comma).some((_, at) => at > 0 && isFinite(tokens, at) && !isSubordinate(tokens, at));
}
