import { isOutsider } from "./accept-actor.ts";
import { type AskedApproval, asked, FAR } from "./asked-approval.ts";
import { type Approver, findApproverBefore } from "./find-approver.ts";
import type { Phrase } from "./phrase-book.ts";
import { isOneOf } from "./scope-lexicon.ts";
import { beginsAt, type Sentence } from "./sentence.ts";
import { isAfterStop } from "./words.ts";

/** "The brand team can approve drafts": who stands before the verb gives the approval, but for "you must not approve". */
export function readApprovalVerb(sentence: Sentence, word: Phrase): AskedApproval[] {
  const found = findActorBefore(sentence, word.first);
  return found === undefined ? [] : asked(word, [found]);
}

/** "Unless the customer has agreed", "marketing has to agree to it". */
export function readAgreement(sentence: Sentence, word: Phrase): AskedApproval[] {
  if (!isAwaited(sentence, word) || isNoun(sentence, word)) return [];
  // "After a day" nobody has agreed.
  const found = readApprovalVerb(sentence, word).filter(({ approvers }) => !approvers.some(isCount));
  // A thing that "is OK" has agreed to nothing.
  if (!/^(?:is|are)$/u.test(sentence.words[word.first]?.text ?? "")) return found;
  return found.filter(({ approvers }) =>
    approvers.every((name) => name.outsider !== undefined || isSomebody(sentence, name)),
  );
}

function isCount({ value }: Approver): boolean {
  return /^\p{N}/u.test(value);
}

/** "The press desk must review it before it is sent": only where something waits for it. */
export function readReview(sentence: Sentence, word: Phrase): AskedApproval[] {
  const found = findActorBefore(sentence, word.first);
  if (found === undefined || isOfReader(sentence, word)) return [];
  return isSomebody(sentence, found) || isCounted(sentence, found) ? asked(word, [found]) : [];
}

/** "Make sure that your manager knows about it first": nobody has to agree. */
export function readTold(sentence: Sentence, word: Phrase): AskedApproval[] {
  const found = findActorBefore(sentence, word.first);
  if (found === undefined || !isSomebody(sentence, found)) return [];
  return [{ word, asks: "notice", approvers: [found] }];
}

/** "Once the editor gives a thumbs up": an approval follows the verb, with words before it that say what it is like. */
export function readGrant(sentence: Sentence, word: Phrase): AskedApproval[] {
  const { words } = sentence;
  for (let at = word.last; at < Math.min(words.length, word.last + MOST_QUALITIES); at += 1) {
    if (beginsAt(sentence, "approval-noun", at) || beginsAt(sentence, "consent-noun", at))
      return isPaper(sentence, word, at) ? [] : readApprovalVerb(sentence, word);
    if (!beginsAt(sentence, "approval-quality", at) && !beginsAt(sentence, "determiner", at)) return [];
  }
  return [];
}

/** "HR will provide the agreement" hands out a paper. */
function isPaper({ words }: Sentence, verb: Phrase, noun: number): boolean {
  const isGiven = words[verb.last - 1]?.text.startsWith("provid") === true;
  return isGiven && words[noun]?.text === "agreement" && isOneOf("article", words[noun - 1]?.text);
}

/** Whether the verb by which somebody gives an approval stands before it, and who does before that. */
export function isGranted(sentence: Sentence, noun: number): boolean {
  for (let at = noun; at > Math.max(0, noun - MOST_QUALITIES); at -= 1) {
    const grant = sentence.phrasesTo[at]?.find(({ entry }) => entry === "grant");
    if (grant !== undefined) return findActorBefore(sentence, grant.first) !== undefined;
    if (!beginsAt(sentence, "approval-quality", at - 1) && !beginsAt(sentence, "determiner", at - 1)) return false;
  }
  return false;
}

const MOST_QUALITIES = 6;

/** Whoever stands before a verb and its modals; nobody where it is a passive, or the reader. */
function findActorBefore(sentence: Sentence, verb: number): Approver | undefined {
  const { words } = sentence;
  if (/^(?:be|been|being|is|are|was|were)$/u.test(words[verb - 1]?.text ?? "")) return undefined;
  let end = verb;
  while (end > 0 && (beginsAt(sentence, "modal", end - 1) || isOneOf("before-verb", words[end - 1]?.text))) end -= 1;
  const found = findApproverBefore(sentence, end, 0);
  return found === undefined || beginsAt(sentence, "subject", found.last - 1) ? undefined : found;
}

/** "The prior consent" is a thing. */
function isNoun(sentence: Sentence, { first }: Phrase): boolean {
  const { words, phrasesTo } = sentence;
  const isOfNoun = ({ entry }: Phrase) => entry === "determiner" || entry === "approval-quality" || entry === "grant";
  return words[first - 1]?.text.endsWith("'s") === true || phrasesTo[first]?.some(isOfNoun) === true;
}

/** Under these words something waits for an agreement, or after a verb that says that it has to come. */
function isAwaited({ words, phrases }: Sentence, { first, last }: Phrase): boolean {
  const near = words.slice(Math.max(0, first - FAR), first);
  if (near.some(({ text }) => isOneOf("awaiting", text))) return true;
  return phrases.some((phrase) => phrase.entry === "before" && phrase.first >= last && phrase.first < last + 3);
}

/** "Another maintainer" and "two members" are somebody else than the reader. */
function isCounted({ words }: Sentence, { first }: Approver): boolean {
  return isOneOf("somebody-else", words[first]?.text) || isOneOf("somebody-else", words[first - 1]?.text);
}

/** Those who review what they have made themselves, or what the rules are, approve nothing. */
function isOfReader(sentence: Sentence, { last }: Phrase): boolean {
  for (let at = last; at < last + 4; at += 1) {
    const word = sentence.words[at];
    if (word === undefined || isAfterStop(word)) return false;
    if (/^(?:their|own)$/u.test(word.text) || beginsAt(sentence, "text-to-read", at)) return true;
  }
  return false;
}

/** Whether a name is that of a function or of an address, and not of anybody whom the words could mean. */
export function isSomebody(sentence: Sentence, { first, last, value, outsider }: Approver): boolean {
  if (outsider !== undefined) return false;
  if (value.startsWith("#") || value.endsWith("@") || beginsAt(sentence, "unit", last - 1)) return true;
  for (let at = first; at < last; at += 1)
    if (sentence.termsFrom[at]?.some((term) => term.facet === "actor" && !isOutsider(term)) === true) return true;
  return false;
}
