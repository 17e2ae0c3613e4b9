import { phraseSet } from "./phrase-set.ts";
import type { Around } from "./read-around.ts";
import type { Word } from "./words.ts";

const DENIED_STATE = phraseSet("stance", "denied-state");
const FILLER = phraseSet("stance", "filler");
const LINK_VERB = phraseSet("stance", "link-verb");
const NEGATOR = phraseSet("stance", "negator");
const NO_NEGATION = phraseSet("stance", "no-negation");
const POINTING = phraseSet("stance", "pointing");
const PUT_OFF = phraseSet("stance", "put-off");
const REFERENCE = phraseSet("stance", "reference");
const STATE = phraseSet("stance", "state");
const USE = phraseSet("stance", "use");

/** So far behind a name its sentence may come back to it, and so long the next one is. */
const FARTHEST = 24;
const NEXT = 30;

/**
 * What is denied is named in other words: "We keep an account on X, but do not post on the platform", "X, which we do not
 * use", and in the next sentence "That is why we leave this platform", unless another name stands before that.
 */
export function isDeniedByReference({ words, last }: Around, nextName: number): boolean {
  if (isDeniedBehind(words, last)) return true;
  let at = last;
  for (; at < Math.min(words.length, last + FARTHEST) && !isEnd(words[at]); at += 1) {
    const denial = NEGATOR.lengthAt(words, at);
    if (denial > 0) return isReferredTo(words, at + denial);
  }
  return words[at]?.text === "." && isPointedAt(words, at + 1, Math.min(nextName, at + NEXT));
}

function isReferredTo(words: readonly Word[], from: number): boolean {
  let at = from;
  for (;;) {
    if (REFERENCE.lengthAt(words, at) > 0) return at > from;
    const passed = USE.lengthAt(words, at) || Number(words[at]?.text.endsWith("ly") === true);
    if (passed === 0) return false;
    at += passed;
  }
}

/** "That is why we will stop posting on this platform." */
function isPointedAt(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to && !isEnd(words[at]); at += 1) {
    if (NO_NEGATION.lengthAt(words, at) > 0) return false;
    const denial = PUT_OFF.lengthAt(words, at) || NEGATOR.lengthAt(words, at);
    if (denial > 0) return isPointing(words, at + denial, to);
  }
  return false;
}

function isPointing(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; ) {
    if (POINTING.lengthAt(words, at) > 0) return true;
    const passed = USE.lengthAt(words, at) || FILLER.lengthAt(words, at);
    if (passed === 0) return false;
    at += passed;
  }
  return false;
}

const NOUN = /^(?:pages?|accounts?|profiles?|channels?|groups?|presence)$/u;
const SUBJECT = /^(?:we|i|they|nobody)$/u;

/** "Facebook, which we are not using now", "Facebook: we no longer post there", "Facebook, which is dormant". */
function isDeniedBehind(words: readonly Word[], last: number): boolean {
  let at = last;
  while (NOUN.test(words[at]?.text ?? "")) at += 1;
  while (/^[,()[\]:–—-]$/u.test(words[at]?.text ?? "")) at += 1;
  const isRelative = /^(?:which|that|where|but|though|although)$/u.test(words[at]?.text ?? "");
  if (isRelative) at += 1;
  // "But it is dormant".
  if (isRelative && /^(?:it|this)$/u.test(words[at]?.text ?? "")) at += 1;
  const isSpoken = SUBJECT.test(words[at]?.text ?? "");
  if (isSpoken) at += 1;
  else if (!isRelative || at === last) return false;
  at = passLinks(words, at);
  if (NO_NEGATION.lengthAt(words, at) > 0) return false;
  if (!isSpoken && STATE.lengthAt(words, at) > 0) return isOver(words, at + STATE.lengthAt(words, at));
  const denial = NEGATOR.lengthAt(words, at);
  if (denial === 0) return isSpoken && isLeft(words, at);
  at = passLinks(words, at + denial);
  if (!isSpoken && DENIED_STATE.lengthAt(words, at) > 0) return true;
  const use = passUses(words, at);
  return use > at && isOver(words, use);
}

/** "Which we have stopped using". */
function isLeft(words: readonly Word[], at: number): boolean {
  const length = PUT_OFF.lengthAt(words, at);
  return length > 0 && isOver(words, passUses(words, at + length));
}

function passLinks(words: readonly Word[], from: number): number {
  let at = from;
  while (at < from + 5 && /^\p{L}/u.test(words[at]?.text ?? "") && isSmall(words, at)) at += 1;
  return at;
}

function isSmall(words: readonly Word[], at: number): boolean {
  return words[at]?.text.endsWith("ly") === true || LINK_VERB.lengthAt(words, at) === 1;
}

function passUses(words: readonly Word[], from: number): number {
  let at = from;
  while (at < from + 4) {
    const passed = USE.lengthAt(words, at) || Number(words[at]?.text.endsWith("ly") === true);
    if (passed === 0) break;
    at += passed;
  }
  return at;
}

/** Nothing follows that would limit what is denied, or be its object. */
function isOver(words: readonly Word[], from: number): boolean {
  let at = from;
  if (/^(?:it|them|this|here|there|on|much)$/u.test(words[at]?.text ?? "")) at += 1;
  const next = words[at]?.text;
  if (next === "at") return /^(?:the|present|all|this)$/u.test(words[at + 1]?.text ?? "");
  if (next === "in") return SINCE.test(words[at + 1]?.text ?? "");
  return next === undefined || OVER.test(next);
}

const SINCE =
  /^(?:\d{4}|early|late|mid|january|february|march|april|may|june|july|august|september|october|november|december)$/u;

const OVER =
  /^(?:[.),;!?\]|–—-]|any|anymore|now|right|currently|yet|today|because|since|due|as|but|and|so|either|again|until|this|however)$/u;

function isEnd(word: Word | undefined): boolean {
  return /^[.!?;]$/u.test(word?.text ?? ".");
}
