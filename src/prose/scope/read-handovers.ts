import { type AskedApproval, asked, listPeople, NEAR } from "./asked-approval.ts";
import type { Approver } from "./find-approver.ts";
import type { Phrase } from "./phrase-book.ts";
import { isSomebody } from "./read-reviewers.ts";
import { beginsAt, type Sentence } from "./sentence.ts";
import { isAfterPause, isAfterStop } from "./words.ts";

/** "Clear all posts about clients with the account manager". */
export function readConsultedWith(sentence: Sentence, word: Phrase): AskedApproval[] {
  return readBehind(sentence, word, /^with$/u);
}

/** "Send the draft to your manager before you publish it". */
export function readHandOver(sentence: Sentence, word: Phrase): AskedApproval[] {
  return readBehind(sentence, word, /^(?:to|with|past)$/u);
}

/** "All press releases go through the press office", "the decision rests with the board". */
export function readThrough(sentence: Sentence, word: Phrase): AskedApproval[] {
  return asked(word, listSomebody(sentence, word.last));
}

/** "No giveaways without legal". */
export function readWithout(sentence: Sentence, word: Phrase): AskedApproval[] {
  if (sentence.words[word.first]?.text !== "without") return [];
  const found = listSomebody(sentence, word.last);
  const next = sentence.words[found.at(-1)?.last ?? word.last];
  return next === undefined || isAfterPause(next) || isAfterStop(next) ? asked(word, found) : [];
}

/** Whoever stands behind a preposition that follows a verb and what it governs. */
function readBehind(sentence: Sentence, word: Phrase, preposition: RegExp): AskedApproval[] {
  const { words } = sentence;
  for (let at = word.last; at < Math.min(words.length, word.last + NEAR + 2); at += 1) {
    if (isAfterStop(words[at]) || isAfterPause(words[at]) || beginsAt(sentence, "modal", at)) return [];
    if (!preposition.test(words[at]?.text ?? "")) continue;
    const found = listSomebody(sentence, at + 1);
    if (found.length > 0) return asked(word, found);
  }
  return [];
}

/** "The department's permission" and "legal review" are things that they give. */
function isOfSomebody(sentence: Sentence, { first, last }: Approver): boolean {
  for (let at = first; at < last; at += 1)
    if (sentence.words[at]?.text.endsWith("'s") === true || beginsAt(sentence, "approval-noun", at)) return true;
  return sentence.words[first - 1]?.text === "such" || sentence.words[first]?.text === "such";
}

function listSomebody(sentence: Sentence, from: number): readonly Approver[] {
  return listPeople(sentence, from).filter((name) => isSomebody(sentence, name) && !isOfSomebody(sentence, name));
}
