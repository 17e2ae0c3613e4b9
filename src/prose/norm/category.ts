import type { PhraseBook } from "../sentence/phrase-book.ts";
import type { Token } from "../sentence/token.ts";
import { isConsent, isCoordinator } from "../sentence/word-classes.ts";
import { wordAt } from "./hit.ts";
import { type Lead, leadTo } from "./lead.ts";
import { LIKELY, type Reading } from "./norm.ts";
import { backgroundBook, banCategoryBook, freeCategoryBook, orderCategoryBook, sampleBook } from "./norm-books.ts";

/** Names of documents: "Acceptable Use Policy" stands over rules of all kinds. */
const TITLES = new Set([
  "policy",
  "policies",
  "guideline",
  "guidelines",
  "standard",
  "standards",
  "handbook",
  "guide",
  "agreement",
]);
/** What has one of these is a sentence that tells, such as "Violations can lead to:". */
const TELLING = new Set([
  "may",
  "might",
  "can",
  "could",
  "will",
  "would",
  "result",
  "results",
  "lead",
  "leads",
  "apply",
  "applies",
  "cover",
  "covers",
  "face",
]);
const SOFT = new Set(["avoid", "should", "discouraged", "recommended"]);
const CUTS = new Set(["when", "if", "for", "in", "on", "by", "with", "from", "while", "during"]);

/** Reads a heading or a short lead-in that only names a kind: "Don'ts", "Prohibited uses". */
export function readCategory(words: readonly Token[], longest: number): Lead | undefined {
  const cut = words.findIndex(({ word }, at) => at > 0 && CUTS.has(word));
  const named = cut > 0 ? words.slice(0, cut) : words;
  if (named.length > longest || named.some(({ word }) => TITLES.has(word))) return undefined;
  if (longest > LONGEST_HEADING && named.some(({ word }) => TELLING.has(word))) return undefined;
  if (wordAt(named, 0) === "acceptable" && wordAt(named, 1) === "use") return undefined;
  const has = (book: () => PhraseBook<true>): boolean => named.some((_, at) => book().match(named, at) !== undefined);
  const isBan = has(banCategoryBook) || named.some((_, at) => isDenied(named, at));
  const isFree = has(freeCategoryBook);
  // "What staff can do" leaves it to them.
  const isChoice = named.some(({ word }, at) => word === "do" && ["can", "may"].includes(wordAt(named, at - 1)));
  const isOrder = !isChoice && has(orderCategoryBook);
  const isBoth = named.some(({ word }) => isCoordinator(word)) && (isFree || isOrder);
  if (isBan) return isBoth ? undefined : rule("prohibit", named.some(({ word }) => SOFT.has(word)) ? "soft" : "strong");
  if (isFree && !isOrder) return rule("permit", "strong");
  return isOrder ? rule("require", named.some(({ word }) => SOFT.has(word)) ? "soft" : "strong") : undefined;
}

/** "Not limited to" denies nothing. */
function isDenied(words: readonly Token[], at: number): boolean {
  return wordAt(words, at) === "not" && !["limited", "only", "exhaustive"].includes(wordAt(words, at + 1));
}

export const LONGEST_HEADING = 7;
export const LONGEST_LEAD_IN = 12;

function rule(modality: Reading["modality"], strength: Reading["strength"]): Lead {
  return leadTo(
    { modality, strength, addressee: "people", confidence: LIKELY },
    { takesNames: modality !== "require" },
  );
}

/** Whether a heading or a lead-in stands over aims, steps or words rather than rules. */
export function isBackground(words: readonly Token[]): boolean {
  if (words.length > LONGEST_LEAD_IN) return false;
  // How to get an approval is told as a rule.
  if (sampleBook().match(words, 0) !== undefined) return !words.some(({ word }) => isConsent(word));
  return words.some((_, at) => at < LONGEST_HEADING && backgroundBook().match(words, at) !== undefined);
}
