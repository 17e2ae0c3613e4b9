import { type AskedApproval, asked, FAR, listPeople } from "./asked-approval.ts";
import { isSpared, readGiver } from "./find-giver.ts";
import type { Phrase } from "./phrase-book.ts";
import { isOneOf } from "./scope-lexicon.ts";
import { beginsAt, type Sentence } from "./sentence.ts";
import { isAfterPause, isAfterStop } from "./words.ts";

/** "Send it to the editors for a decision"; where a channel is named, whoever reads it decides. */
export function readDecision(sentence: Sentence, word: Phrase): AskedApproval[] {
  for (let at = word.first - 1; at >= Math.max(0, word.first - FAR); at -= 1) {
    if (isAfterStop(sentence.words[at + 1])) return [];
    const { text = "" } = sentence.words[at] ?? {};
    if (text === "to" || text.startsWith("#")) return asked(word, listPeople(sentence, text === "to" ? at + 1 : at));
  }
  return [];
}

/** "A new account is put to a vote of the board". */
export function readVote(sentence: Sentence, word: Phrase): AskedApproval[] {
  if (isSpared(sentence, word.first)) return [];
  const isOpen = /^(?:from|by|of)$/u.test(sentence.words[word.last - 1]?.text ?? "");
  return [{ word, asks: "approval", approvers: readGiver(sentence, isOpen ? word.last - 1 : word.last) }];
}

/** "If you want to open an account, ask legal", but for "if you need help". */
export function isWished(sentence: Sentence): boolean {
  return sentence.phrases.some(
    ({ entry, last }) => entry === "wish" && !beginsAt(sentence, "wish-for-help", last) && isActOrThing(sentence, last),
  );
}

/** What can be refused is to do something, or to have a thing that a policy governs: not a badge. */
function isActOrThing(sentence: Sentence, at: number): boolean {
  const { words, terms } = sentence;
  const { text = "" } = words[at] ?? {};
  if (text === "to" || text.endsWith("ing")) return true;
  const isPauseAfter = (index: number) => isAfterPause(words[index]) || isAfterStop(words[index]);
  let end = at;
  while (end < words.length && end < at + FAR && !isPauseAfter(end)) end += 1;
  // Only the head of the words says what it is: a "Slack sticker" is none of Slack's.
  return (
    terms.some(
      ({ facet, first, last }) =>
        OF_THINGS.has(facet) && first >= at && last <= end && (last === end || beginsAt(sentence, "name-end", last)),
    ) || words.slice(at, end).some(({ text: word }) => isOneOf("refusable", word))
  );
}

const OF_THINGS = new Set(["tool", "account", "device"]);

/** "Requests to film are directed to the CEO": to whom a request goes may say no, but a journalist asks for answers. */
export function readRequest(sentence: Sentence, word: Phrase): AskedApproval[] {
  const { words, terms } = sentence;
  const noun = words.findLastIndex(
    ({ text }, at) => at < word.first && at > word.first - ASKED && isOneOf("request", text),
  );
  if (noun === -1 || !isOneOf("request-for", words[noun + 1]?.text) || isOneOf("help", words[noun + 2]?.text))
    return [];
  if (words[word.last]?.text !== "to" || terms.some(({ concept }) => OF_STRANGERS.has(concept.id))) return [];
  return asked(word, listPeople(sentence, word.last + 1));
}

/** So far before the verb stands what is requested. */
const ASKED = 16;

const OF_STRANGERS = new Set([
  "press",
  "press-relations",
  "journalist",
  "customers",
  "customer",
  "media-interview",
  "personal-data",
]);
