import type { Passage } from "../passage.ts";
import { splitSentences } from "../sentence/split-sentences.ts";
import type { Token } from "../sentence/token.ts";
import { isVerbForm } from "../sentence/verbs.ts";
import { isConsent, isOverseeing, isState, isSubjectPronoun } from "../sentence/word-classes.ts";
import { isBackground, LONGEST_LEAD_IN, readCategory } from "./category.ts";
import { wordAt } from "./hit.ts";
import { BACKGROUND, type Lead, leadTo, NO_LEAD } from "./lead.ts";
import { GUESSED, LIKELY, type Reading } from "./norm.ts";
import { readSentence, type SentenceNorm } from "./read-sentence.ts";

export const REQUIRING: ReadonlySet<string> = new Set([
  "require",
  "requires",
  "required",
  "need",
  "needs",
  "mandatory",
]);
const LONGEST_DENIED = 20;

/** Reads a lead-in that says no norm by itself. */
export function readPlainLead(passage: Passage, words: readonly Token[], before: Passage | undefined): Lead {
  if (isTelling(words)) return BACKGROUND;
  const category = readCategory(withoutTurn(words), LONGEST_LEAD_IN);
  if (category === undefined && isBackground(words)) return BACKGROUND;
  return (
    readBefore(passage, before) ??
    readConsentLead(words) ??
    readRoles(words) ??
    category ??
    readRequiring(words) ??
    readPledge(words) ??
    readBarred(words) ??
    readDenied(words) ??
    readShown(words) ??
    NO_LEAD
  );
}

/** "Photos that need consent" stands over what must be agreed to, "uses that do not require approval" over what is free. */
export function readConsentLead(words: readonly Token[]): Lead | undefined {
  const at = words.findIndex(({ word }) => ASKING.has(word));
  if (at < 1 || words.length > LONGEST_LEAD_IN || !words.slice(at).some(({ word }) => isConsent(word)))
    return undefined;
  const modality = ["not", "never"].includes(wordAt(words, at - 1)) ? "permit" : "require";
  return leadTo({ modality, strength: "strong", addressee: "people", confidence: LIKELY });
}

const ASKING = new Set(["require", "requires", "need", "needs"]);

/** "Every advert requires:" */
function readRequiring(words: readonly Token[]): Lead | undefined {
  if (words.length < 2 || !REQUIRING.has(words.at(-1)?.word ?? "")) return undefined;
  return leadTo({ modality: "require", strength: "strong", addressee: "people", confidence: LIKELY });
}

const PLEDGING = new Set(["agree", "agrees", "commit", "commits", "undertake", "undertakes", "pledge", "promise"]);

/** "By helping us you agree:" stands over what is promised. */
function readPledge(words: readonly Token[]): Lead | undefined {
  const open = ["that", "to"].includes(wordAt(words, words.length - 1)) ? 2 : 1;
  const whose = wordAt(words, words.length - open - 1);
  if (words.length > LONGEST_LEAD_IN || !PLEDGING.has(wordAt(words, words.length - open))) return undefined;
  // "We agree:" tells of the house.
  if (whose === "we" || whose === "not") return undefined;
  return leadTo(
    { modality: "require", strength: "strong", addressee: "people", confidence: LIKELY },
    { takesClauses: true },
  );
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
  if (at < 1 || words.length > LONGEST_DENIED || wordAt(words, at + 1) === "have") return undefined;
  const reading: Reading = { modality: "prohibit", strength: "strong", addressee: "people", confidence: GUESSED };
  return leadTo(reading);
}

/** "Things which may be posted include:" */
function readShown(words: readonly Token[]): Lead | undefined {
  const at = words.findIndex(({ word }) => word === "may" || word === "can");
  const isRelative = words.slice(0, Math.max(0, at)).some(({ word }) => word === "that" || word === "which");
  if (!isRelative || words.length > LONGEST_DENIED || wordAt(words, at + 1) !== "be") return undefined;
  const done = wordAt(words, at + 2);
  if (!isVerbForm(done) || isState(done) || isOverseeing(done)) return undefined;
  return leadTo({ modality: "permit", strength: "strong", addressee: "people", confidence: GUESSED });
}

const DUTIES = new Set(["responsibilities", "duties", "obligations"]);
const NAMING = new Set(["include", "includes", "are", "to"]);

/** "The editor's duties include:" stands over what the editor has to do. */
function readRoles(words: readonly Token[]): Lead | undefined {
  if (words.length > LONGEST_DENIED || !NAMING.has(words.at(-1)?.word ?? "")) return undefined;
  if (!words.some(({ word }) => DUTIES.has(word))) return undefined;
  return leadTo({ modality: "require", strength: "strong", addressee: "people", confidence: LIKELY });
}

const ENABLING = /^(?:enabl|allow|let|help|permit|giv)(?:es?|s|ing|ting)?$/u;
const REASONS = new Set(["because", "as", "since"]);

/** "The app lets you:" stands over what a thing can do, "it is a poor tool because:" over reasons. */
function isTelling(words: readonly Token[]): boolean {
  const last = words.at(-1)?.word ?? "";
  if (REASONS.has(last)) return wordAt(words, words.length - 2) !== "such";
  if (last === "to" && isFounded(words)) return true;
  const whom = last === "to" ? -2 : -1;
  const verb = words.at(whom - 1)?.word ?? "";
  const people = words.at(whom)?.word ?? "";
  return ENABLING.test(verb) && (isSubjectPronoun(people) || ["us", "users", "people", "staff"].includes(people));
}

const DOCUMENTS = new Set([
  "policy",
  "policies",
  "guideline",
  "guidelines",
  "document",
  "guide",
  "standard",
  "procedure",
]);
const FOUNDED = new Set([
  "established",
  "designed",
  "intended",
  "written",
  "created",
  "aims",
  "seeks",
  "exists",
  "helps",
]);

/** "This policy is designed to:" stands over its aims. */
function isFounded(words: readonly Token[]): boolean {
  return FOUNDED.has(words.at(-2)?.word ?? "") && words.some(({ word }) => DOCUMENTS.has(word));
}

/** "… are examples of misuse, however the list is not complete": the turn says nothing of the items. */
function withoutTurn(words: readonly Token[]): readonly Token[] {
  const turn = words.findIndex(({ word }, at) => at > 0 && (word === "however" || word === "but" || word === "though"));
  return turn < 0 ? words : words.slice(0, turn);
}
