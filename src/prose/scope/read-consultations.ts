import { type AskedApproval, asked, listPeople, NEAR } from "./asked-approval.ts";
import type { Approver } from "./find-approver.ts";
import type { Phrase } from "./phrase-book.ts";
import { isSomebody } from "./read-reviewers.ts";
import { isOneOf } from "./scope-lexicon.ts";
import { beginsAt, type Sentence } from "./sentence.ts";
import { isCapital } from "./term-place.ts";
import { isAfterPause, isAfterStop } from "./words.ts";

/** "Check with HR", "the decision rests with the board". */
export function readConsulted(sentence: Sentence, word: Phrase): AskedApproval[] {
  if (!isVerb(sentence, word)) return [];
  const found = listPeople(sentence, word.last);
  return isForHelp(sentence, found.at(-1)?.last ?? word.last) ? [] : asked(word, found);
}

/** "Ask the team first"; whoever is spoken to after "before" is who has to wait. */
export function readConsultedFirst(sentence: Sentence, word: Phrase): AskedApproval[] {
  return isAfterBefore(sentence, word.first) || isDenied(sentence, word.first) ? [] : readConsulted(sentence, word);
}

/** "Ask your manager whether you may go": who is asked so is to say yes. */
export function readQuestion(sentence: Sentence, word: Phrase): AskedApproval[] {
  if (sentence.words[word.first]?.text.startsWith("ask") !== true) return [];
  return readConsultedFirst(sentence, word).filter(({ approvers }) => {
    const last = approvers.at(-1);
    if (last === undefined || !isSomebody(sentence, last)) return false;
    const [joint, subject] = sentence.words.slice(last.last, last.last + 2).map(({ text }) => text);
    return (joint === "if" || joint === "whether") && /^(?:it|it's|you|this|that|that's|we)$/u.test(subject ?? "");
  });
}

/** "Do not speak to journalists" asks none of them, but "do not hesitate to ask legal" does. */
function isDenied({ words }: Sentence, verb: number): boolean {
  for (let at = verb - 1; at >= Math.max(0, verb - NEAR); at -= 1) {
    const text = words[at]?.text ?? "";
    const next = words[at + 1];
    if (isAfterPause(next) || isAfterStop(next) || isOneOf("ends-denial", text)) return false;
    if (text !== "no" && isOneOf("negation", text)) return true;
  }
  return false;
}

/** "Let the press team know beforehand": nobody has to agree. */
export function readNotice(sentence: Sentence, word: Phrase): AskedApproval[] {
  const { words } = sentence;
  const isLet = /^let(?:ting)?$/u.test(words[word.first]?.text ?? "");
  if (isLet && !words.slice(word.last, word.last + NEAR).some(({ text }) => text === "know")) return [];
  return readConsultedFirst(sentence, word).map((told) => ({ ...told, asks: "notice" }));
}

/** "Get someone from the press team to review your draft". */
export function readCausative(sentence: Sentence, word: Phrase): AskedApproval[] {
  const approvers = listPeople(sentence, word.last);
  const end = approvers.at(-1)?.last;
  if (end === undefined || isAfterBefore(sentence, word.first)) return [];
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
export function readRun(sentence: Sentence, word: Phrase): AskedApproval[] {
  if (!isVerb(sentence, word)) return [];
  for (let at = word.last; at < Math.min(sentence.words.length, word.last + NEAR); at += 1) {
    if (isAfterStop(sentence.words[at])) break;
    const { text } = sentence.words[at] ?? {};
    if (text === "by" || text === "past") return asked(word, listPeople(sentence, at + 1));
  }
  return [];
}

/** "Contact information" and "the contact" ask nobody, and "Acme Consulting" is a name. */
function isVerb(sentence: Sentence, { first, last }: Phrase): boolean {
  const { words, phrasesTo } = sentence;
  const begins = first === 0 || isAfterPause(words[first]) || isAfterStop(words[first]);
  if (!begins && isCapital(sentence, first)) return false;
  if (last - first > 1 || !isOneOf("noun-or-verb", words[first]?.text)) return true;
  const isNamed = phrasesTo[first]?.some(({ entry }) => entry === "determiner") === true;
  return !isNamed && !isOneOf("part-of-contact", words[last]?.text);
}

/** "Consult legal for guidance" leaves the choice to whoever asks. */
function isForHelp({ words }: Sentence, at: number): boolean {
  const [first, second, third] = words.slice(at, at + 3);
  return first?.text === "for" && (isOneOf("help", second?.text) || isOneOf("help", third?.text));
}

/** "Ask legal before you talk to a journalist" asks legal alone, and "do not post before talking to legal" asks legal. */
function isAfterBefore({ words }: Sentence, verb: number): boolean {
  for (let at = verb; at > Math.max(0, verb - NEAR); at -= 1) {
    if (isAfterPause(words[at]) || isAfterStop(words[at])) return false;
    const before = words[at - 1]?.text;
    if (before === "before" || before === "until" || (before === "to" && words[at - 2]?.text === "prior"))
      return !words.slice(0, at - 1).some(({ text }) => isOneOf("negation", text));
  }
  return false;
}
