import type { Passage } from "../passage.ts";
import { splitSentences } from "../sentence/split-sentences.ts";
import { type Token, tokenise } from "../sentence/token.ts";
import { isListed } from "../sentence/words.ts";
import { wordAt } from "./hit.ts";
import type { Reading } from "./norm.ts";
import { GUESSED, LIKELY } from "./norm.ts";
import { phraseBook } from "./norm-books.ts";
import { type ReadSentence, readSentence } from "./read-sentence.ts";

/** What a lead-in or a heading says of the items below it. */
export interface Lead {
  /** `rule`: they are norms of this kind; `background`: they tell of aims, steps or words; `none`: it says nothing. */
  readonly kind: "rule" | "background" | "none";
  readonly reading: Reading | undefined;
  readonly isConditional: boolean;
  /** Whether it is no norm without its items: "Do not:", "Users must:". */
  readonly isIncomplete: boolean;
  /** Whether items that only name a thing are norms too. */
  readonly takesNames: boolean;
  /** Whether items that are whole clauses without a norm are: "Make sure that:". */
  readonly takesClauses: boolean;
}

export const NO_LEAD: Lead = {
  kind: "none",
  reading: undefined,
  isConditional: false,
  isIncomplete: false,
  takesNames: false,
  takesClauses: false,
};

const OPEN_ENDS = new Set([
  "to",
  "for",
  "not",
  "must",
  "should",
  "shall",
  "may",
  "can",
  "cannot",
  "will",
  "following",
  "below",
  "that",
  "by",
  "include",
  "includes",
  "including",
  "are",
  "is",
  "from",
  "as",
  "of",
  "never",
  "always",
  "be",
  "in",
  "with",
  "on",
  "any",
  "these",
  "those",
  "such",
]);
const LISTING = new Set(["include", "includes", "including", "as", "to", "example", "examples"]);

/** Whether a passage's last sentence leaves its items to say the rest. */
export function isOpen(text: string): boolean {
  return (
    /[:;,–—-]\s*$/u.test(text) ||
    OPEN_ENDS.has(/([\p{L}]+)\W*$/u.exec(text.slice(-20))?.[1]?.toLowerCase() ?? "") ||
    /\b(?:following|below)\b[^.]*\.?\s*$/iu.test(text.slice(-90))
  );
}

/** Reads the last sentence of what introduces a list. */
export function readLeadIn(passage: Passage): Lead {
  const { text } = passage.inline;
  if (!isOpen(text)) return NO_LEAD;
  const span = splitSentences(passage.inline).at(-1);
  if (span === undefined) return NO_LEAD;
  const sentence = readSentence(text, span);
  const { tokens, norms } = sentence;
  const words = tokens.filter(({ isWord }) => isWord);
  const norm = norms.findLast(({ addressee }) => addressee === "people") ?? norms.at(-1);
  const category = norm === undefined ? readCategory(words, { isHeading: false }) : undefined;
  if (category === undefined && isBackground(words)) return { ...NO_LEAD, kind: "background" };
  if (norm === undefined) return readBefore(passage) ?? category ?? readNegated(words) ?? NO_LEAD;
  if (endsInCondition(sentence, norm.at)) return { ...NO_LEAD, kind: "background" };
  const last = words.at(-1)?.word ?? "";
  const lists = (LISTING.has(last) && last !== "to") || (last === "to" && words.at(-2)?.word === "limited");
  const isNaming = norm.modality !== "require" || /\b(?:required|mandatory|require)\b/iu.test(text.slice(span.start));
  return {
    kind: "rule",
    reading: norm,
    isConditional: norm.isConditional,
    isIncomplete:
      !lists &&
      (OPEN_ENDS.has(last) || words.some(({ word }) => word === "following" || word === "below" || word === "these")),
    takesNames: isNaming,
    takesClauses: norm.modality === "require" && ["that", "ensure", "sure"].includes(last),
  };
}

/** "Nobody may do anything illegal. Such acts include:": the sentence before says what they are. */
function readBefore({ inline }: Passage): Lead | undefined {
  const [before, last] = splitSentences(inline).slice(-2);
  if (before === undefined || last === undefined) return undefined;
  if (!/^(?:such|these|this|those|for example|examples?|e\.g)\b/iu.test(inline.text.slice(last.start, last.end)))
    return undefined;
  const norm = readSentence(inline.text, before).norms.at(-1);
  if (norm === undefined || norm.modality === "require") return undefined;
  return {
    kind: "rule",
    reading: norm,
    isConditional: norm.isConditional,
    isIncomplete: false,
    takesNames: true,
    takesClauses: false,
  };
}

/** "… may act if your posts, for example:": the items go on with the condition. */
function endsInCondition({ tokens }: ReadSentence, at: number): boolean {
  const after = tokens.filter((token) => token.start > at);
  const index = after.findLastIndex(({ word }) => ["if", "whether", "because", "unless", "regardless"].includes(word));
  if (index < 0) return false;
  return !after.slice(index).some(({ word }) => word === "following" || word === "below");
}

/** "Topics that we do not cover:": what is denied in passing. */
function readNegated(words: readonly Token[]): Lead | undefined {
  const at = words.findIndex(
    ({ word, lemma }, index) =>
      word === "not" &&
      index > 0 &&
      (wordAt(words, index - 1) === "do" || words[index - 1]?.lemma === "do") &&
      lemma === "not",
  );
  if (at < 0 || words.length > 20) return undefined;
  const reading: Reading = { modality: "prohibit", strength: "strong", addressee: "people", confidence: GUESSED };
  return { kind: "rule", reading, isConditional: false, isIncomplete: true, takesNames: true, takesClauses: false };
}

function isBackground(words: readonly Token[]): boolean {
  if (words.length > 12) return false;
  if (phraseBook("lead", "sample").match(words, 0) !== undefined) return true;
  return words.some((_, at) => at < 7 && phraseBook("lead", "background").match(words, at) !== undefined);
}

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

/** Reads a heading or a short lead-in that only names a kind: "Don'ts", "Prohibited uses". */
export function readCategory(
  words: readonly Token[],
  { isHeading }: { readonly isHeading: boolean },
): Lead | undefined {
  const cut = words.findIndex(
    ({ word }, at) => at > 0 && ["when", "if", "for", "in", "on", "by", "with"].includes(word),
  );
  if (cut > 0) return readCategory(words.slice(0, cut), { isHeading });
  if (words.length > (isHeading ? 7 : 12) || words.some(({ word }) => TITLES.has(word))) return undefined;
  if (wordAt(words, 0) === "acceptable" && wordAt(words, 1) === "use") return undefined;
  const has = (entry: string): boolean =>
    words.some((_, at) => phraseBook("lead", entry).match(words, at) !== undefined);
  const isBan = has("ban") || words.some(({ word }) => word === "not");
  const isFree = has("free");
  const isOrder = has("order");
  const rule = (modality: Reading["modality"], strength: Reading["strength"] = "strong"): Lead => ({
    kind: "rule",
    reading: { modality, strength, addressee: "people", confidence: LIKELY },
    isConditional: false,
    isIncomplete: true,
    takesNames: modality !== "require",
    takesClauses: false,
  });
  const isBoth = words.some(({ word }) => isListed(word, "grammar", "coordinator")) && (isFree || isOrder);
  if (isBan)
    return isBoth ? undefined : rule("prohibit", words.some(({ word }) => word === "avoid") ? "soft" : "strong");
  if (isFree && !isOrder) return rule("permit");
  return isOrder ? rule("require") : undefined;
}

/** What a heading says of the items below it, by itself. */
export function readHeading(passage: Passage): Lead {
  const { text } = passage.inline;
  const words = tokenise(text, { start: 0, end: text.length }).filter(({ isWord }) => isWord);
  if (text.trim().endsWith("?")) return isBackground(words) ? { ...NO_LEAD, kind: "background" } : NO_LEAD;
  // A heading that is a rule by itself says nothing of what stands below.
  if (readSentence(text, { start: 0, end: text.length }).norms.length > 0) return NO_LEAD;
  const category = readCategory(
    words.filter(({ word }) => !/^[\d.]+$/u.test(word)),
    { isHeading: true },
  );
  if (category !== undefined) return category;
  return isBackground(words) ? { ...NO_LEAD, kind: "background" } : NO_LEAD;
}
