import { type Approver, findApprovers } from "./find-approver.ts";
import type { Phrase } from "./phrase-book.ts";
import { beginsAt, type Sentence } from "./sentence.ts";

/** That somebody must approve or agree, or be asked; `approvers` is empty where the sentence does not say who. */
export interface AskedApproval {
  readonly word: Phrase;
  /** What they are asked for: to approve, to consent, or only to hear of it. */
  readonly asks: "approval" | "consent" | "notice";
  readonly approvers: readonly Approver[];
}

/** So far from the word the sentence says that an approval is needed, or whose. */
export const NEAR = 6;
export const FAR = 10;

/** Makes one where somebody is asked. */
export function asked(word: Phrase, approvers: readonly Approver[]): AskedApproval[] {
  return approvers.length === 0 ? [] : [{ word, asks: "approval", approvers }];
}

/** Those of the names at a word that are people: a law and a handbook approve nothing. */
export function listPeople(sentence: Sentence, from: number): readonly Approver[] {
  return findApprovers(sentence, from).filter(({ last }) => !beginsAt(sentence, "text-to-read", last - 1));
}
