import { type AskedApproval, NEAR } from "./asked-approval.ts";
import type { Phrase } from "./phrase-book.ts";
import { isOneOf } from "./scope-lexicon.ts";
import type { Sentence } from "./sentence.ts";
import { isAfterStop } from "./words.ts";

/** "Unauthorised use of the logo is prohibited": with an authorisation it is not. */
export function readUnapproved(sentence: Sentence, word: Phrase): AskedApproval[] {
  return isIncident(sentence, word) || isOneOfSeveral(sentence, word)
    ? []
    : [{ word, asks: "approval", approvers: [] }];
}

/** "Report the theft or unauthorised use", "protect it against unauthorised use": nobody would ask for that. */
function isIncident({ words }: Sentence, { first }: Phrase): boolean {
  for (let at = first - 1; at >= Math.max(0, first - NEAR); at -= 1) {
    if (isOneOf("incident", words[at]?.text)) return true;
    if (isAfterStop(words[at])) return false;
  }
  return false;
}

/** "Sharing passwords or unauthorised use", "unauthorised use or forging": no authorisation would cover the others. */
function isOneOfSeveral({ words, phrasesFrom }: Sentence, { first, last }: Phrase): boolean {
  const before = words[first - 1]?.text;
  const after = words[last]?.text;
  const isAct = (at: number) => phrasesFrom[at]?.some(({ entry }) => entry === "unapproved-act") === true;
  if (before === "and" || before === "or") return true;
  if (after !== "and" && after !== "or") return false;
  return !isAct(last + 1) && !isOneOf("act", words[last + 1]?.text);
}
