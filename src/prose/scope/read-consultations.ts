import { type AskedApproval, asked, FAR, listPeople, NEAR } from "./asked-approval.ts";
import { type Approver, findApproverBefore } from "./find-approver.ts";
import type { Phrase } from "./phrase-book.ts";
import { isOneOf } from "./scope-lexicon.ts";
import { beginsAt, listPhrases, type Sentence } from "./sentence.ts";
import { isAfterStop } from "./words.ts";

/** Finds who approves by a verb of their own, and who has to be asked: "check with HR", "ask the team first". */
export function readConsultations(sentence: Sentence): AskedApproval[] {
  const read = (entry: string, one: (word: Phrase) => AskedApproval[]) => listPhrases(sentence, entry).flatMap(one);
  return [
    ...read("approval-verb", (word) => readVerb(sentence, word)),
    ...read("agree-verb", (word) => (isAwaited(sentence, word) ? readVerb(sentence, word) : [])),
    ...read("run-by", (word) => readRun(sentence, word)),
    ...read("causative", (word) => readCausative(sentence, word)),
    ...read("consult", (word) => readConsulted(sentence, word)),
    ...(isFirst(sentence) ? read("notify-before", (word) => readNotice(sentence, word)) : []),
    ...(isFirst(sentence) ? read("consult-before", (word) => readConsulted(sentence, word)) : []),
  ];
}

/** "The brand team can approve drafts": who stands before the verb gives the approval, but for "you must not approve". */
function readVerb(sentence: Sentence, word: Phrase): AskedApproval[] {
  let end = word.first;
  while (end > 0 && beginsAt(sentence, "modal", end - 1)) end -= 1;
  const found = findApproverBefore(sentence, end, 0);
  if (found === undefined || beginsAt(sentence, "subject", found.last - 1)) return [];
  return asked(word, [found]);
}

/** "Unless the customer has agreed", and "two members should agree before a post is deleted". */
function isAwaited({ words, phrases }: Sentence, { first, last }: Phrase): boolean {
  const isBefore = words
    .slice(Math.max(0, first - FAR), first)
    .some(({ text }) => text === "unless" || text === "until");
  return (
    isBefore || phrases.some((phrase) => phrase.entry === "before" && phrase.first >= last && phrase.first < last + 3)
  );
}

/** "Get someone from the press team to review your draft". */
function readCausative(sentence: Sentence, word: Phrase): AskedApproval[] {
  const approvers = listPeople(sentence, word.last);
  const end = approvers.at(-1)?.last;
  if (end === undefined) return [];
  const verb = sentence.words[end]?.text === "to" ? end + 1 : end;
  // Without "to", the verb is taken for the end of the name.
  const last = approvers.at(-1);
  const isInName = last !== undefined && findInside(sentence, last);
  if (!isInName && !beginsAt(sentence, "review-verb", verb)) return [];
  return [{ word, asks: "approval", approvers: isInName ? [] : withoutAnybody(approvers) }];
}

/** "Have a colleague proofread it": the name goes on over the verb. */
function findInside(sentence: Sentence, { first, last }: Approver): boolean {
  for (let at = first + 1; at < last; at += 1) if (beginsAt(sentence, "review-verb", at)) return true;
  return false;
}

/** "Someone" and "a colleague" are anybody. */
function withoutAnybody(approvers: readonly Approver[]): readonly Approver[] {
  return approvers.filter(({ outsider, value }) => outsider === undefined && !isOneOf("somebody", value));
}

/** "Run all drafts by the press team". */
function readRun(sentence: Sentence, word: Phrase): AskedApproval[] {
  if (!isVerb(sentence, word)) return [];
  for (let at = word.last; at < Math.min(sentence.words.length, word.last + NEAR); at += 1) {
    if (isAfterStop(sentence.words[at])) break;
    const { text } = sentence.words[at] ?? {};
    if (text === "by" || text === "past") return asked(word, listPeople(sentence, at + 1));
  }
  return [];
}

/** "Contact information" and "the contact" ask nobody. */
function isVerb({ words, phrasesTo }: Sentence, { first, last }: Phrase): boolean {
  if (last - first > 1 || !isOneOf("noun-or-verb", words[first]?.text)) return true;
  const isNamed = phrasesTo[first]?.some(({ entry }) => entry === "determiner") === true;
  return !isNamed && !isOneOf("part-of-contact", words[last]?.text);
}

/** "Let the press team know beforehand": nobody has to agree. */
function readNotice(sentence: Sentence, word: Phrase): AskedApproval[] {
  const { words } = sentence;
  const isLet = words[word.first]?.text === "let";
  if (isLet && !words.slice(word.last, word.last + NEAR).some(({ text }) => text === "know")) return [];
  return readConsulted(sentence, word).map((told) => ({ ...told, asks: "notice" }));
}

/** "Consult legal for guidance" leaves the choice to whoever asks. */
function isForHelp({ words }: Sentence, at: number): boolean {
  const [first, second, third] = words.slice(at, at + 3);
  return first?.text === "for" && (isOneOf("help", second?.text) || isOneOf("help", third?.text));
}

function readConsulted(sentence: Sentence, word: Phrase): AskedApproval[] {
  if (!isVerb(sentence, word)) return [];
  const found = listPeople(sentence, word.last);
  return isForHelp(sentence, found.at(-1)?.last ?? word.last) ? [] : asked(word, found);
}

function isFirst({ phrases }: Sentence): boolean {
  return phrases.some(({ entry }) => entry === "before");
}
