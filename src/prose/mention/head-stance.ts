import type { Stance } from "../mention.ts";
import type { Passage } from "../passage.ts";
import { type PhraseSet, phraseSet } from "./phrase-set.ts";
import type { Word } from "./words.ts";

const AVOIDED_SECTION = phraseSet("stance", "avoided-section");
const AVOIDED_WHOLE = phraseSet("stance", "avoided-whole");
const OPEN_DENIAL = phraseSet("stance", "open-denial");
const TOLD_SECTION = phraseSet("stance", "told-section");
const NO_TOLD_SECTION = phraseSet("stance", "no-told-section");
const NO_NEGATION = phraseSet("stance", "no-negation");
const NEGATOR = phraseSet("stance", "negator");
const USE = phraseSet("stance", "use");
const FILLER = phraseSet("stance", "filler");
const IDLE = phraseSet("stance", "idle");
const ACCOUNT = phraseSet("stance", "account");

/** A phrase in a longer heading may be about anything: "How to avoid a crisis on X". */
const SHORT = 5;

/** What a heading, a lead-in or a column's name says of what stands below it. */
export function readHeadStance(words: readonly Word[], role: Passage["role"]): Stance | undefined {
  if (isOfBoth(words)) return undefined;
  if (says(words, AVOIDED_SECTION) || isWhole(words) || isDenyingLead(words, role)) return "avoid";
  if (isOfIdleAccounts(words) || (role === "heading" && isDenyingHeading(words))) return "avoid";
  return says(words, TOLD_SECTION) && !NO_TOLD_SECTION.isWithin(words) ? "neutral" : undefined;
}

/** "Do's and don'ts", but not "Don't do these". */
function isOfBoth(words: readonly Word[]): boolean {
  const isDo = ({ text }: Word, at: number): boolean =>
    /^(?:do|dos|do's)$/u.test(text) && NEGATOR.lengthBefore(words, at) === 0 && words[at + 1]?.text !== "not";
  return words.some(isDo) && words.some(({ text }) => /^don'?ts?'?s?$/u.test(text));
}

function says(words: readonly Word[], phrases: PhraseSet): boolean {
  const isShort = words.length <= SHORT;
  const end = words.at(-1)?.text === ":" ? words.length - 1 : words.length;
  return words.some((_, at) => {
    const length = phrases.lengthAt(words, at);
    if (length === 0 || (OPEN_DENIAL.lengthAt(words, at) === length && !isOfUse(words, at + length))) return false;
    return isShort || at === 0 || at + length === end;
  });
}

/** "What we don't do" and "Don'ts" put off; "What we don't track" is about something else. */
function isOfUse(words: readonly Word[], at: number): boolean {
  const next = words[at]?.text ?? ":";
  return /^\W$/u.test(next) || USE.lengthAt(words, at) > 0 || FILLER.lengthAt(words, at) > 0;
}

function isWhole(words: readonly Word[]): boolean {
  const own = words.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  return own.length > 0 && AVOIDED_WHOLE.lengthAt(own, 0) === own.length;
}

/** A lead-in such as "We will not use the following channels:". */
function isDenyingLead(words: readonly Word[], role: Passage["role"]): boolean {
  if (role === "heading" || words.at(-1)?.text !== ":") return false;
  return words.some((_, at) => {
    if (NO_NEGATION.lengthAt(words, at) > 0) return false;
    const denial = NEGATOR.lengthAt(words, at);
    return denial > 0 && USE.lengthAt(words, at + denial) > 0 && words.length - at <= 10;
  });
}

/** So many words stand between what accounts are and the word for them: "Inactive (placeholder) accounts". */
const BETWEEN = 4;
const LEADS_AWAY = /^(?:on|in|at|to|for|of|with|from|by|and|or|[:,;–—])$/u;

function isOfIdleAccounts(words: readonly Word[]): boolean {
  return words.some((_, at) => {
    const length = IDLE.lengthAt(words, at);
    if (length === 0) return false;
    const behind = words.slice(at + length, at + length + BETWEEN);
    const away = behind.findIndex(({ text }) => LEADS_AWAY.test(text));
    return ACCOUNT.isWithin(away === -1 ? behind : behind.slice(0, away));
  });
}

/** "We don't use pixels from Facebook", as a heading. */
function isDenyingHeading(words: readonly Word[]): boolean {
  if (!/^(?:we|i)$/u.test(words[0]?.text ?? "") || NO_NEGATION.lengthAt(words, 1) > 0) return false;
  const denial = NEGATOR.lengthAt(words, 1);
  return denial > 0 && USE.lengthAt(words, 1 + denial) > 0;
}
