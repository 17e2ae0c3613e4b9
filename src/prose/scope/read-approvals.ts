import { isApprover } from "./accept-approver.ts";
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
import { readUnapproved } from "./read-unapproved.ts";
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
  ["unapproved-act", readUnapproved],
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
  return found.flatMap((approval) => withoutThings(sentence, approval));
}

/** Words of which the sentence says that there must be an approval, whoever gives it. */
const OF_ANYONE = new Set(["approval-noun", "consent-noun", "approval-participle", "by-vote"]);

/** Only people approve: where none of the names is one, somebody has to, or the words ask for nothing. */
function withoutThings(sentence: Sentence, approval: AskedApproval): AskedApproval[] {
  const approvers = approval.approvers.filter((approver) => isApprover(sentence, approver));
  if (approvers.length === approval.approvers.length) return [approval];
  if (approvers.length > 0) return [{ ...approval, approvers }];
  const isVague = isReview(sentence, approval.word);
  return OF_ANYONE.has(approval.word.entry) && !isVague ? [{ ...approval, approvers }] : [];
}

/** A review that nobody is said to give is an approval only where something waits for it: "posts require review first". */
function isReview(sentence: Sentence, { first }: Phrase): boolean {
  const { words, phrases } = sentence;
  if (words[first]?.text.startsWith("review") !== true) return false;
  let start = first;
  while (beginsAt(sentence, "approval-quality", start - 1)) start -= 1;
  return !endsAt(sentence, "needed", start) || !phrases.some(({ entry }) => entry === "before");
}

function readNoun(sentence: Sentence, word: Phrase, asks: "approval" | "consent"): AskedApproval[] {
  if (beginsAt(sentence, "not-approval", word.last) || isGranted(sentence, word.first)) return [];
  if (isDocument(sentence, word.first)) return [];
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
  return approvers.length === 0 && isReview(sentence, word) ? [] : [{ word, asks, approvers }];
}

/** "Sign an agreement", "under the licence agreement": an agreement is mostly a paper. */
function isDocument(sentence: Sentence, noun: number): boolean {
  const { words } = sentence;
  if (words[noun]?.text !== "agreement") return false;
  let at = noun;
  while (
    at > noun - NEAR &&
    (beginsAt(sentence, "determiner", at - 1) || beginsAt(sentence, "approval-quality", at - 1))
  ) {
    if (isOneOf("of-paper", words[at - 1]?.text)) return true;
    at -= 1;
  }
  const before = words[at - 1]?.text;
  return isOneOf("of-paper", before) || beginsAt(sentence, "grant", at - 1);
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
  if (isRoutine(sentence, word)) return [];
  if (isOneOf("after-participle", words[word.last - 1]?.text)) return askedPeople(sentence, word, word.last);
  for (let at = word.last; at < Math.min(words.length, word.last + NEAR); at += 1) {
    if (isAfterStop(words[at])) break;
    if (words[at]?.text === "by" && !isOfOther(sentence, word.last, at)) return askedPeople(sentence, word, at + 1);
    // "Authorised to post by legal" goes on, "reviewed to see by how much" does not.
    if (words[at]?.text === "to" && !isOneOf("authorised-to", words[word.first]?.text)) break;
  }
  const isAskedFor = endsAt(sentence, "be", word.first) && !isRepeated(sentence, word) && !isForPurpose(sentence, word);
  return isAskedFor && !isState(sentence, word.first) ? [{ word, asks: "approval", approvers: [] }] : [];
}

/** "Authorised agents owned by a customer" names who owns them, "approved and signed by legal" who approves. */
function isOfOther({ words }: Sentence, last: number, by: number): boolean {
  const joint = words[by - 2]?.text;
  return by > last && words[by - 1]?.text.endsWith("ed") === true && joint !== "and" && joint !== "or";
}

/** "Regularly checked by the engineers", "reviewed annually by the board": nothing waits for it. */
function isRoutine(sentence: Sentence, { first, last }: Phrase): boolean {
  return endsAt(sentence, "routine", first) || beginsAt(sentence, "routine", last);
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
