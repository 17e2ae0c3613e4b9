import { type AskedApproval, asked, FAR, listPeople, NEAR } from "./asked-approval.ts";
import type { Approver } from "./find-approver.ts";
import { isSpared, readGiver, readGiversBefore, readReceiver } from "./find-giver.ts";
import type { Phrase } from "./phrase-book.ts";
import {
  readCausative,
  readConsulted,
  readConsultedFirst,
  readNotice,
  readQuestion,
  readRun,
} from "./read-consultations.ts";
import { readConsultedWith, readHandOver, readThrough, readWithout } from "./read-handovers.ts";
import {
  isGranted,
  isSomebody,
  readAgreement,
  readApprovalVerb,
  readGrant,
  readReview,
  readTold,
} from "./read-reviewers.ts";
import { isWished, readDecision, readRequest, readVote } from "./read-votes.ts";
import { isOneOf } from "./scope-lexicon.ts";
import { beginsAt, endsAt, type Sentence } from "./sentence.ts";
import { isAfterStop } from "./words.ts";

type Read = (sentence: Sentence, word: Phrase) => AskedApproval[];

/** What is read of the phrases of an entry. */
const READ: ReadonlyMap<string, Read> = new Map<string, Read>([
  ["approval-noun", (sentence, word) => readNoun(sentence, word, "approval")],
  ["consent-noun", (sentence, word) => readNoun(sentence, word, "consent")],
  ["approval-participle", readParticiple],
  ["approval-verb", readApprovalVerb],
  ["agree-verb", readAgreement],
  ["grant", readGrant],
  ["run-by", readRun],
  ["causative", readCausative],
  ["consult", readConsulted],
  ["consult-with", readConsultedWith],
  ["consult-through", readThrough],
  ["decides", readThrough],
  ["needed", readWithout],
  ["for-decision", readDecision],
  ["by-vote", readVote],
  ["decide-verb", readReview],
  ["unapproved-act", (_, word) => [{ word, asks: "approval", approvers: [] }]],
]);

/** What says so only where something has to wait for it. */
const READ_FIRST: ReadonlyMap<string, Read> = new Map<string, Read>([
  ["review-verb", readReview],
  ["review-act", readReview],
  ["reviewed", readReviewed],
  ["told-state", readTold],
  ["notify-before", readNotice],
  ["consult-before", readConsultedFirst],
  ["hand-over", readHandOver],
]);

/** Finds what a sentence says of approvals that somebody has to get. */
export function readApprovals(sentence: Sentence): AskedApproval[] {
  const isFirst = sentence.phrases.some(({ entry }) => entry === "before") || isWished(sentence);
  const found: AskedApproval[] = [];
  for (const phrase of sentence.phrases) {
    const read = READ.get(phrase.entry) ?? (isFirst ? READ_FIRST.get(phrase.entry) : undefined);
    if (read !== undefined) found.push(...read(sentence, phrase));
    else if (phrase.entry === "consult-before") found.push(...readQuestion(sentence, phrase));
    else if (phrase.entry === "hand-over") found.push(...readRequest(sentence, phrase));
  }
  return found;
}

function readNoun(sentence: Sentence, word: Phrase, asks: "approval" | "consent"): AskedApproval[] {
  if (beginsAt(sentence, "not-approval", word.last) || isGranted(sentence, word.first)) return [];
  if (isSpared(sentence, word.first) || isGivenHere(sentence, word.last)) return [];
  if (!isNeeded(sentence, word) && !isFragment(sentence, word) && readReceiver(sentence, word).length === 0) return [];
  const sent = readReceiver(sentence, word);
  // "Confirmation from" is one phrase.
  const isOpen = /^(?:from|by|of)$/u.test(sentence.words[word.last - 1]?.text ?? "");
  const after = sent.length > 0 ? sent : readGiver(sentence, isOpen ? word.last - 1 : word.last);
  const before = after.length > 0 ? [] : readGiversBefore(sentence, word.first);
  // A "marketing consent" is one to marketing, and "their approval" is that of a function that was named.
  const isOfFunction = isOneOf("of-function", sentence.words[word.first]?.text);
  const isGiver = ({ value, outsider }: Approver) =>
    asks === "approval" ? !(isOfFunction && value === "person concerned") : outsider !== undefined;
  const approvers = after.length > 0 ? after : before.filter(isGiver);
  // A review is an approval where somebody gives it.
  const isVague = approvers.length === 0 && sentence.words[word.first]?.text.startsWith("review") === true;
  return isVague ? [] : [{ word, asks, approvers }];
}

/** "Permission is granted to quote us" gives it. */
function isGivenHere({ words }: Sentence, last: number): boolean {
  const [be, given, to] = words.slice(last, last + 3).map(({ text }) => text);
  return (be === "is" || be === "are") && (given === "granted" || given === "given") && to === "to";
}

/** "Final approval from legal", as an item of a list, needs no verb. */
function isFragment(sentence: Sentence, { first }: Phrase): boolean {
  return first <= 3 && !sentence.phrases.some(({ entry }) => entry === "modal");
}

function isNeeded(sentence: Sentence, { first, last }: Phrase): boolean {
  for (let at = first; at >= Math.max(0, first - NEAR); at -= 1) {
    if (endsAt(sentence, "needed", at)) return true;
    if (isAfterStop(sentence.words[at])) break;
  }
  for (let at = last; at < last + FAR; at += 1) {
    if (isAfterStop(sentence.words[at])) break;
    if (beginsAt(sentence, "needed", at)) return true;
  }
  return false;
}

function readParticiple(sentence: Sentence, word: Phrase): AskedApproval[] {
  const { words } = sentence;
  if (isOneOf("after-participle", words[word.last - 1]?.text)) return askedPeople(sentence, word, word.last);
  const isRoutine = beginsAt(sentence, "routine", word.last) || isRepeated(sentence, word);
  for (let at = word.last; at < Math.min(words.length, word.last + NEAR); at += 1) {
    if (isAfterStop(words[at])) break;
    if (words[at]?.text === "by" && !isOfOther(sentence, word.last, at)) return askedPeople(sentence, word, at + 1);
    // "Authorised to post by legal" goes on, "reviewed to see by how much" does not.
    if (words[at]?.text === "to" && !isOneOf("authorised-to", words[word.first]?.text)) break;
  }
  const isAskedFor = endsAt(sentence, "be", word.first) && !isRoutine && !isForPurpose(sentence, word);
  return isAskedFor && !isState(sentence, word.first) ? [{ word, asks: "approval", approvers: [] }] : [];
}

/** "Authorised agents owned by a customer" names who owns them, "approved and signed by legal" who approves. */
function isOfOther({ words }: Sentence, last: number, by: number): boolean {
  const joint = words[by - 2]?.text;
  return by > last && words[by - 1]?.text.endsWith("ed") === true && joint !== "and" && joint !== "or";
}

/** "Reviewed to see whether" is a routine, "authorised to speak" is not. */
function isForPurpose({ words }: Sentence, { first, last }: Phrase): boolean {
  return words[last]?.text === "to" && !isOneOf("authorised-to", words[first]?.text);
}

/** "Policies are reviewed as needed": what is reviewed by nobody waits for nothing, but where that has to be first. */
function isRepeated({ words, phrases }: Sentence, { first }: Phrase): boolean {
  return words[first]?.text === "reviewed" && !phrases.some(({ entry }) => entry === "before");
}

/** "Posts must be seen by the editors before they are out". */
function readReviewed(sentence: Sentence, word: Phrase): AskedApproval[] {
  if (sentence.words[word.last]?.text !== "by") return [];
  return asked(
    word,
    listPeople(sentence, word.last + 1).filter((name) => isSomebody(sentence, name)),
  );
}

/** "Reviewed by two people" says of nobody who it is, and asks no consent of them. */
function askedPeople(sentence: Sentence, word: Phrase, from: number): AskedApproval[] {
  const found = listPeople(sentence, from);
  const isAnybody =
    found[0] !== undefined && /^(?:people|persons?|individuals?|someone|somebody)$/u.test(found[0].value);
  return isAnybody ? [{ word, asks: "approval", approvers: [] }] : asked(word, found);
}

/** "These are approved for use" tells how things are; "if they are approved" and "must be approved" ask for it. */
function isState({ words }: Sentence, first: number): boolean {
  const verb = words[first - 1]?.text === "not" ? first - 2 : first - 1;
  if (!/^(?:is|are|was|were|been|being)$/u.test(words[verb]?.text ?? "")) return false;
  return !words.slice(Math.max(0, first - 8), verb).some(({ text }) => isOneOf("condition-word", text));
}
