import { type AskedApproval, asked, FAR, listPeople, NEAR } from "./asked-approval.ts";
import { findApproverBefore } from "./find-approver.ts";
import type { Phrase } from "./phrase-book.ts";
import { isOneOf } from "./scope-lexicon.ts";
import { beginsAt, listPhrases, type Sentence } from "./sentence.ts";
import { isAfterPause, isAfterStop } from "./words.ts";

/** Finds who approves by a verb of their own, and who has to be asked: "check with HR", "ask the team first". */
export function readConsultations(sentence: Sentence): AskedApproval[] {
  const read = (entry: string, one: (word: Phrase) => AskedApproval[]) => listPhrases(sentence, entry).flatMap(one);
  return [
    ...read("approval-verb", (word) => readVerb(sentence, word)),
    ...read("agree-verb", (word) => (isAwaited(sentence, word) ? readVerb(sentence, word) : [])),
    ...read("run-by", (word) => readRun(sentence, word)),
    ...read("consult", (word) => readConsulted(sentence, word)),
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

/** "Run all drafts by the press team". */
function readRun(sentence: Sentence, word: Phrase): AskedApproval[] {
  if (!isVerb(sentence, word.first)) return [];
  for (let at = word.last; at < Math.min(sentence.words.length, word.last + NEAR); at += 1) {
    if (isAfterStop(sentence.words[at])) break;
    const { text } = sentence.words[at] ?? {};
    if (text === "by" || text === "past") return asked(word, listPeople(sentence, at + 1));
  }
  return [];
}

/** "Contact information" asks nobody. */
function isVerb(sentence: Sentence, at: number): boolean {
  const before = sentence.words[at - 1];
  if (before === undefined || isAfterPause(sentence.words[at]) || isAfterStop(sentence.words[at])) return true;
  return isOneOf("before-verb", before.text) || beginsAt(sentence, "modal", at - 1);
}

/** "Consult legal for guidance" leaves the choice to whoever asks. */
function isForHelp({ words }: Sentence, at: number): boolean {
  const [first, second, third] = words.slice(at, at + 3);
  return first?.text === "for" && (isOneOf("help", second?.text) || isOneOf("help", third?.text));
}

function readConsulted(sentence: Sentence, word: Phrase): AskedApproval[] {
  if (!isVerb(sentence, word.first)) return [];
  const found = listPeople(sentence, word.last);
  return isForHelp(sentence, found.at(-1)?.last ?? word.last) ? [] : asked(word, found);
}

function isFirst({ phrases }: Sentence): boolean {
  return phrases.some(({ entry }) => entry === "before");
}
