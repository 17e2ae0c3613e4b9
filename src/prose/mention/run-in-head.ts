import type { Stance } from "../mention.ts";
import { phraseSet } from "./phrase-set.ts";
import type { Word } from "./words.ts";

const AVOIDED_SECTION = phraseSet("stance", "avoided-section");
const AVOIDED_WHOLE = phraseSet("stance", "avoided-whole");
const TOLD_HEAD = phraseSet("stance", "told-head");
const FILLER = phraseSet("stance", "filler");
const TOOL_LIST = phraseSet("context", "tool-list");

/** So far back a head is looked for, and so long it and each item behind it are at most. */
const FARTHEST = 40;
const LONGEST_HEAD = 10;
const LONGEST_ITEM = 4;

/** "What we will not do: ads, TikTok" and "Not now: Kickstarter": a head in the text itself, and a bare list behind it. */
export function readRunInHead(words: readonly Word[], first: number): Stance | undefined {
  const colon = findColon(words, first);
  if (colon === undefined) return undefined;
  let from = colon;
  while (from > 0 && colon - from <= LONGEST_HEAD && !isEnd(words[from - 1])) from -= 1;
  if (colon - from > LONGEST_HEAD) return undefined;
  const head = words.slice(from, colon).filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  if (isPuttingOff(head)) return "avoid";
  return head.some((_, at) => isAtRim(head, at, TOLD_HEAD.lengthAt(head, at))) ? "neutral" : undefined;
}

/** The colon before a list in which a name stands. */
export function findColon(words: readonly Word[], first: number): number | undefined {
  let item = 0;
  for (let at = first - 1; at >= Math.max(0, first - FARTHEST); at -= 1) {
    const text = words[at]?.text ?? "";
    if (text === ":") return at;
    if (/^[.!?;]$/u.test(text)) return undefined;
    item = /^(?:[,/(&+)|]|and|or)$/u.test(text) ? 0 : item + (/[\p{L}\p{N}]/u.test(text) ? 1 : 0);
    if (item > LONGEST_ITEM) return undefined;
  }
  return undefined;
}

/** Words of putting off end the head, or only small words and words of time follow: "Not doing yet". */
function isPuttingOff(head: readonly Word[]): boolean {
  if (head.length > 0 && AVOIDED_WHOLE.lengthAt(head, 0) === head.length) return true;
  return head.some((_, at) => {
    const length = AVOIDED_SECTION.lengthAt(head, at);
    if (length === 0) return false;
    const rest = head.slice(at + length);
    return rest.every(isSmall);
  });
}

function isSmall(word: Word): boolean {
  return (
    FILLER.lengthAt([word], 0) > 0 ||
    TOOL_LIST.lengthAt([word], 0) > 0 ||
    /^(?:now|entirely|today|quarter|year|month|phase|launch|first|until|\d+)$/u.test(word.text)
  );
}

function isAtRim(head: readonly Word[], at: number, length: number): boolean {
  return length > 0 && (at === 0 || at + length === head.length);
}

function isEnd(word: Word | undefined): boolean {
  return /^[.!?;:]$/u.test(word?.text ?? ".");
}
