import type { Span } from "../../model/source.ts";
import type { Passage } from "../passage.ts";
import { splitSentences } from "../sentence/split-sentences.ts";
import { type Token, tokenise } from "../sentence/token.ts";
import { isGerund, verbKind } from "../sentence/verbs.ts";
import { isConsent, isPreposition } from "../sentence/word-classes.ts";
import { isBackground } from "./category.ts";
import { hasException } from "./condition.ts";
import { wordAt } from "./hit.ts";
import { BACKGROUND, type Lead, leadTo, NO_LEAD } from "./lead.ts";
import { REQUIRING, readPlainLead } from "./read-plain-lead.ts";
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
  "you",
  "they",
  "and",
  "or",
]);
const LISTING = new Set(["include", "includes", "including", "as", "example", "examples"]);
/** "Posts should be:" goes on with words of all kinds. */
const COPULAS = new Set(["be", "are", "is"]);

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

/** How a sentence points at a list, and how many others may stand between it and the list. */
const AHEAD: readonly (readonly [RegExp, number])[] = [
  [/\bthe following\b/iu, 5],
  [/\b(?:following|below)\b/iu, 2],
];

/** Which sentence leaves its items to say the rest: the last, or "the following are banned", before remarks on the list. */
export function findOpen({ role, inline: { text } }: Passage, spans: readonly Span[]): number {
  const last = spans.length - 1;
  if (last < 0 || isOpen(text) || (role === "heading" && isBareOrder(text))) return last;
  for (const [pointing, remarks] of AHEAD) {
    const from = Math.max(0, last - remarks);
    const at = spans.findIndex(({ start, end }, index) => index >= from && pointing.test(text.slice(start, end)));
    if (at >= 0) return at;
  }
  return -1;
}

const LONGEST_ORDER = 20;

/** "Don't promote" and "Do share": headings whose items are what the verb speaks of. */
export function isBareOrder(text: string): boolean {
  if (text.length > LONGEST_ORDER) return false;
  const words = tokenise(text, { start: 0, end: text.length }).filter(({ isWord }) => isWord);
  const [before, last] = [wordAt(words, words.length - 2), wordAt(words, words.length - 1)];
  return (
    words.length <= 3 &&
    wordAt(words, 0) === "do" &&
    (before === "do" || before === "not") &&
    verbKind(last) !== undefined
  );
}

/** Reads the sentence that introduces a list. */
export function readLeadIn(passage: Passage, before?: Passage): Lead {
  const { text } = passage.inline;
  const spans = splitSentences(passage.inline);
  const span = spans[findOpen(passage, spans)];
  if (span === undefined) return NO_LEAD;
  const sentence = readSentence(text, span);
  const words = sentence.tokens.filter(({ isWord }) => isWord);
  const norm = sentence.norms.findLast(({ addressee }) => addressee === "people") ?? sentence.norms.at(-1);
  if (norm === undefined) return readPlainLead(passage, words, before);
  const asksWhen = words.at(-1)?.word === "when";
  // "The shop forbids posts, if these:" goes on with what is forbidden; after a permission the items are its cases.
  const isCase = norm.modality !== "prohibit" && endsInCondition(sentence, norm.at);
  if (isBackground(words) || asksWhen || isCase || isTold(words, norm)) return BACKGROUND;
  return readNorm(sentence, words, norm);
}

const LONGEST_APPROVAL = 12;

/** "Not without the approval of one of the following:" stands over those who approve. */
function namesApprovers(words: readonly Token[]): boolean {
  if (words.at(-1)?.word !== "following") return false;
  const consent = words.findLastIndex(({ word }) => isConsent(word));
  if (consent < 0 || consent < words.length - LONGEST_APPROVAL) return false;
  return words.slice(consent).some(({ word }) => word === "from" || word === "of" || word === "by");
}

const REPORTING = new Set(["report", "notify", "disclose", "flag", "escalate"]);

/** "You can save it by:" tells how, "be aware that posts can be:" what happens to them. */
function isTold(words: readonly Token[], { modality }: SentenceNorm): boolean {
  const [before, last] = [words.at(-2)?.word ?? "", words.at(-1)?.word ?? ""];
  if (modality === "permit") return ["by", "through", "via"].includes(last);
  if (namesApprovers(words)) return true;
  return modality === "require" && last === "be" && ["can", "could", "may", "might"].includes(before);
}

function readNorm({ tokens }: ReadSentence, all: readonly Token[], norm: SentenceNorm): Lead {
  // "They must also:" is as open as "they must:".
  const words = all.at(-1)?.word === "also" ? all.slice(0, -1) : all;
  const [before, last] = [words.at(-2)?.word ?? "", words.at(-1)?.word ?? ""];
  // "Only these people may post:" names those who may.
  if (norm.isReserved === true) return BACKGROUND;
  const lists = LISTING.has(last) || (last === "to" && before === "limited");
  const pointsAhead = words.some(({ word }) => word === "following" || word === "below" || word === "these");
  // "Guard the till by using:"
  const isByDoing = before === "by" && isGerund(last);
  const isIncomplete =
    isByDoing || lacksObject(before, last) || (!lists && (endsOpen(last) || pointsAhead || REQUIRING.has(last)));
  const asksNames = asksForThings(words);
  // "Report what goes wrong, including:" lists what is to be reported.
  const reports = lists && words.some(({ word }) => REPORTING.has(word));
  const isSample = words.some(({ word }) => SAMPLES.has(word)) || COVERING.has(last) || isTopical(words);
  return leadTo(norm, {
    isConditional: hasException(tokens),
    isIncomplete,
    takesNames:
      norm.modality !== "require" || asksNames || (isIncomplete && !isSample && !CONTACTING.has(last)) || reports,
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
  "do",
]);

/** "Do not share:", "posts can include:": the items are what the verb speaks of. */
function lacksObject(before: string, last: string): boolean {
  return BEFORE_VERBS.has(before) && verbKind(last) !== undefined;
}

const CONDITIONS = new Set(["if", "whether", "because", "unless", "regardless", "provided", "providing"]);

/** "… may act if your posts, for example:": the items go on with the condition. */
function endsInCondition({ tokens }: ReadSentence, at: number): boolean {
  const after = tokens.filter((token) => token.start > at);
  const index = after.findLastIndex(({ word }) => CONDITIONS.has(word));
  return index >= 0 && !after.slice(index).some(({ word }) => word === "following" || word === "below");
}
