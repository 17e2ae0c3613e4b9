import type { Passage } from "../passage.ts";
import { splitSentences } from "../sentence/split-sentences.ts";
import { type Token, tokenise } from "../sentence/token.ts";
import { verbKind } from "../sentence/verbs.ts";
import { isPreposition } from "../sentence/word-classes.ts";
import { listed } from "../sentence/words.ts";
import { isBackground, LONGEST_HEADING, LONGEST_LEAD_IN, readCategory } from "./category.ts";
import { hasException } from "./condition.ts";
import { wordAt } from "./hit.ts";
import { BACKGROUND, type Lead, leadTo, NO_LEAD } from "./lead.ts";
import { GUESSED, LIKELY, type Reading } from "./norm.ts";
import { type ReadSentence, readSentence, type SentenceNorm } from "./read-sentence.ts";

/** A last word after which a sentence is not over. */
const OPEN_ENDS = new Set([
  "not",
  "must",
  "should",
  "shall",
  "may",
  "can",
  "will",
  "never",
  "always",
  "be",
  "are",
  "is",
  "that",
  "following",
  "below",
  "include",
  "includes",
  "any",
  "these",
  "those",
  "such",
  "and",
  "or",
]);
const LISTING = new Set(["include", "includes", "including", "as", "example", "examples"]);
/** "Posts should be:" goes on with words of all kinds. */
const COPULAS = new Set(["be", "are", "is"]);
const REQUIRING = new Set(["require", "requires", "required", "need", "needs", "mandatory"]);

/** Whether a passage's last sentence leaves its items to say the rest. */
export function isOpen(text: string): boolean {
  if (/[:;,–—-]\s*$/u.test(text.slice(-8))) return true;
  const last = /([\p{L}]+)\W*$/u.exec(text.slice(-20))?.[1]?.toLowerCase() ?? "";
  const tail = text.slice(-90);
  return endsOpen(last) || ((tail.includes("ollowing") || tail.includes("elow")) && POINTING.test(tail));
}

const POINTING = /\b(?:following|below)\b[^.]*\.?\s*$/iu;

function endsOpen(last: string): boolean {
  return OPEN_ENDS.has(last) || isPreposition(last);
}

/** Reads the last sentence of what introduces a list. */
export function readLeadIn(passage: Passage, before?: Passage): Lead {
  const { text } = passage.inline;
  const span = isOpen(text) ? splitSentences(passage.inline).at(-1) : undefined;
  if (span === undefined) return NO_LEAD;
  const sentence = readSentence(text, span);
  const words = sentence.tokens.filter(({ isWord }) => isWord);
  const norm = sentence.norms.findLast(({ addressee }) => addressee === "people") ?? sentence.norms.at(-1);
  if (norm === undefined) return readWithoutNorm(passage, words, before);
  const asksWhen = words.at(-1)?.word === "when";
  // "The shop forbids posts, if these:" goes on with what is forbidden; after a permission the items are its cases.
  const isCase = norm.modality !== "prohibit" && endsInCondition(sentence, norm.at);
  if (isBackground(words) || asksWhen || isCase) return BACKGROUND;
  return readNorm(sentence, words, norm);
}

function readNorm({ tokens }: ReadSentence, words: readonly Token[], norm: SentenceNorm): Lead {
  const [before, last] = [words.at(-2)?.word ?? "", words.at(-1)?.word ?? ""];
  // "Only these people may post:" names those who may.
  if (norm.isReserved === true) return BACKGROUND;
  const lists = LISTING.has(last) || (last === "to" && before === "limited");
  const pointsAhead = words.some(({ word }) => word === "following" || word === "below" || word === "these");
  const isIncomplete = lacksObject(before, last) || (!lists && (endsOpen(last) || pointsAhead || REQUIRING.has(last)));
  const asksNames = asksForThings(words);
  const isSample = words.some(({ word }) => SAMPLES.has(word)) || COVERING.has(last) || isTopical(words);
  return leadTo(norm, {
    isConditional: hasException(tokens),
    isIncomplete,
    takesNames: norm.modality !== "require" || asksNames || (isIncomplete && !isSample && !CONTACTING.has(last)),
    takesClauses:
      (norm.modality === "require" && ["that", "ensure", "sure"].includes(last)) ||
      (norm.modality === "permit" && isIncomplete),
  });
}

/** "Posts should be:", "approval is required for:", "comply with:": the items are what is asked. */
function asksForThings(words: readonly Token[]): boolean {
  const last = words.at(-1)?.word ?? "";
  if (COPULAS.has(last) || last === "with") return true;
  // "Badges are required for all visitors of the site:" is over before its items.
  const at = words.findLastIndex(({ word }) => REQUIRING.has(word));
  return at >= 0 && (words[at - 1]?.lemma !== "be" || at >= words.length - 3);
}

/** "An example of what we should post:" and "the guide should cover:" list no duties. */
const SAMPLES = new Set(["example", "examples", "sample", "samples"]);
const TOPICAL = new Set(["on", "about", "regarding", "concerning"]);

/** "Give guidance on the following:" lists what it is about. */
function isTopical(words: readonly Token[]): boolean {
  return words.at(-1)?.word === "following" && TOPICAL.has(words.at(-3)?.word ?? "");
}

/** "Please contact:" stands over names and numbers. */
const CONTACTING = new Set(["contact", "email", "e-mail", "call", "phone", "ask", "consult", "reach"]);
const COVERING = new Set(["cover", "address", "discuss", "contain"]);

const BEFORE_VERBS = new Set([
  "not",
  "to",
  "must",
  "should",
  "shall",
  "may",
  "can",
  "will",
  "never",
  "always",
  "please",
]);

/** "Do not share:", "posts can include:": the items are what the verb speaks of. */
function lacksObject(before: string, last: string): boolean {
  return BEFORE_VERBS.has(before) && verbKind(last) !== undefined;
}

function readWithoutNorm(passage: Passage, words: readonly Token[], before: Passage | undefined): Lead {
  const category = readCategory(words, LONGEST_LEAD_IN);
  if (category === undefined && isBackground(words)) return BACKGROUND;
  return (
    readBefore(passage, before) ?? category ?? readRequiring(words) ?? readBarred(words) ?? readDenied(words) ?? NO_LEAD
  );
}

/** "Every advert requires:" */
function readRequiring(words: readonly Token[]): Lead | undefined {
  if (words.length < 2 || !REQUIRING.has(words.at(-1)?.word ?? "")) return undefined;
  return leadTo({ modality: "require", strength: "strong", addressee: "people", confidence: LIKELY });
}

/** "Nobody may do anything illegal. Such acts include:": the sentence before says what they are. */
function readBefore({ inline }: Passage, earlier: Passage | undefined): Lead | undefined {
  const sentences = splitSentences(inline);
  const [before, last] = sentences.length > 1 ? sentences.slice(-2) : [undefined, sentences[0]];
  if (last === undefined) return undefined;
  const text = inline.text.slice(last.start, last.end);
  if (!/^(?:such|these|this|those|for example|examples?|e\.g)\b/iu.test(text)) return undefined;
  const norm = before === undefined ? endOf(earlier, text) : readSentence(inline.text, before).norms.at(-1);
  if (norm === undefined || norm.modality === "require") return undefined;
  return leadTo(norm, { isConditional: norm.isConditional, isIncomplete: false });
}

/** What the paragraph before ends with, where "This includes:" goes on with it. */
function endOf(earlier: Passage | undefined, text: string): SentenceNorm | undefined {
  if (earlier?.role !== "paragraph" || !/\binclud/iu.test(text)) return undefined;
  const last = splitSentences(earlier.inline).at(-1);
  return last === undefined ? undefined : readSentence(earlier.inline.text, last).norms.at(-1);
}

const CONDITIONS = new Set(["if", "whether", "because", "unless", "regardless", "provided", "providing"]);

/** "… may act if your posts, for example:": the items go on with the condition. */
function endsInCondition({ tokens }: ReadSentence, at: number): boolean {
  const after = tokens.filter((token) => token.start > at);
  const index = after.findLastIndex(({ word }) => CONDITIONS.has(word));
  return index >= 0 && !after.slice(index).some(({ word }) => word === "following" || word === "below");
}

const RULING = new Set(["should", "must", "may", "can", "shall"]);

/** "What should not be published:", "things that you must never say:" */
function readBarred(words: readonly Token[]): Lead | undefined {
  const at = words.findIndex(({ word }) => RULING.has(word));
  const next = wordAt(words, at + 1);
  if (at < 1 || (next !== "not" && next !== "never") || wordAt(words, 0) === "if") return undefined;
  const strength = wordAt(words, at) === "should" ? "soft" : "strong";
  return leadTo({ modality: "prohibit", strength, addressee: "people", confidence: LIKELY });
}

/** "Topics that we do not cover:": what is denied in passing. */
function readDenied(words: readonly Token[]): Lead | undefined {
  const at = words.findIndex(({ word }, index) => word === "not" && words[index - 1]?.lemma === "do");
  if (at < 1 || words.length > 20 || wordAt(words, at + 1) === "have") return undefined;
  const reading: Reading = { modality: "prohibit", strength: "strong", addressee: "people", confidence: GUESSED };
  return leadTo(reading);
}

/** What a heading says of the items below it, by itself. */
export function readHeading(passage: Passage): Lead {
  const { text } = passage.inline;
  const whole = { start: 0, end: text.length };
  const words = tokenise(text, whole).filter(({ word, isWord }) => (isWord && !/^[\d.]+$/u.test(word)) || isMark(word));
  // A heading that is a rule by itself says nothing of what stands below.
  const isSentence = (words.length > 3 && text.trim().endsWith("?")) || readSentence(text, whole).norms.length > 0;
  return (
    (isSentence ? undefined : readCategory(words, LONGEST_HEADING)) ?? (isBackground(words) ? BACKGROUND : NO_LEAD)
  );
}

const isBanMark = listed("lead", "ban");
const isFreeMark = listed("lead", "free");
const isOrderMark = listed("lead", "order");

function isMark(word: string): boolean {
  return isBanMark(word) || isFreeMark(word) || isOrderMark(word);
}
