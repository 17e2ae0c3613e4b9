import type { Stance } from "../mention.ts";
import { isMovedFrom, isOfDeniedKind, isOfDeniedOrigin } from "./denied-kind.ts";
import { phraseSet } from "./phrase-set.ts";
import type { Word } from "./words.ts";

const NO_NEGATION = phraseSet("stance", "no-negation");
const TOLD_BEFORE = phraseSet("stance", "told-before");
const MISUSE = phraseSet("stance", "misuse");
const PUT_OFF = phraseSet("stance", "put-off");
const NEGATOR = phraseSet("stance", "negator");
const USE = phraseSet("stance", "use");
const FILLER = phraseSet("stance", "filler");
const TOLD_AFTER = phraseSet("stance", "told-after");
const STATE = phraseSet("stance", "state");
const LINK_VERB = phraseSet("stance", "link-verb");
const DENIED_STATE = phraseSet("stance", "denied-state");
const LIMIT_AFTER = phraseSet("stance", "limit-after");
const TAKES_PLACE = phraseSet("stance", "takes-place");

/** The words round a name. */
export interface Around {
  readonly words: readonly Word[];
  /** The words of the list that the name stands in: from the first up to the one after the last. */
  readonly first: number;
  readonly last: number;
  /** The word after the name itself. */
  readonly own: number;
}

/** So many words are looked at on either side. */
const FARTHEST = 9;
/** A condition has its subject between it and what it denies, and little more. */
const NEAREST = 5;

/** Walks back from the list over small words and words of use, to what denies them or says where the name comes from. */
export function readBefore({ words, first, last }: Around): Stance | undefined {
  if (isAdvised(words, first)) return "use";
  if (isMovedFrom(words, first) || isPassedOver(words, first)) return "avoid";
  let hasVerb = false;
  for (let at = first; at > Math.max(0, first - FARTHEST); ) {
    const said = BEFORE.map(({ phrases, stance }) => ({ length: phrases.lengthBefore(words, at), stance }));
    const longest = said.reduce((best, one) => (one.length > best.length ? one : best));
    if (longest.length > 0) {
      if (isElsewhere(words, at - longest.length)) return "neutral";
      if (isAttribute(words, at - longest.length)) return undefined;
      if (longest.stance === "avoid" && isSupposed(words, at - longest.length)) return undefined;
      const isLimited = hasVerb && longest.stance === "avoid" && LIMIT_AFTER.lengthAt(words, last) > 0;
      return isLimited ? undefined : longest.stance;
    }
    const passed = lengthPassed(words, at, at === first);
    if (passed === 0) break;
    hasVerb ||= USE.lengthBefore(words, at) > 0;
    at -= passed;
  }
  const isLeft =
    isDeniedWithOthers(words, first, last) || isOfDeniedKind(words, first, last) || isOfDeniedOrigin(words, first);
  return isLeft ? "avoid" : undefined;
}

/** "No blog of our own (use Medium)": what is advised in place of something is used, whatever stands above it. */
function isAdvised(words: readonly Word[], first: number): boolean {
  if (!/^(?:use|using|try|prefer)$/u.test(words[first - 1]?.text ?? "")) return false;
  return /^(?:[(;–—]|instead|rather)$/u.test(words[first - 2]?.text ?? "");
}

const CHOOSING =
  /^(?:choos(?:e|es|ing)|chose|chosen|prefer(?:s|red|ring)?|favou?r(?:s|ed|ing)?|pick(?:s|ed|ing)?|select(?:s|ed|ing)?|opt(?:s|ed|ing)?)$/u;
/** So many words lie at most between the choice and what it passes over. */
const CHOICE = 12;

/** "We picked Bluesky over Mastodon", "we prefer clips to podcasts". */
function isPassedOver(words: readonly Word[], first: number): boolean {
  const link = words[first - 1]?.text ?? "";
  const isCompared = link === "over" || (link === "to" && words[first - 2]?.text.endsWith("ing") !== true);
  if (!isCompared) return false;
  for (let at = first - 3; at >= Math.max(0, first - CHOICE) && !isEnd(words[at]); at -= 1) {
    const text = words[at]?.text ?? "";
    if (CHOOSING.test(text)) return link === "over" || text.startsWith("prefer");
  }
  return false;
}

/** "The list of previously used Facebook groups": what has been used before is no less used now. */
function isAttribute(words: readonly Word[], from: number): boolean {
  if (!/^(?:previously|formerly|once)$/u.test(words[from]?.text ?? "")) return false;
  return /^(?:of|in|on|to|with|for|at|across)$/u.test(words[from - 1]?.text ?? "");
}

/** "It happens in the shop, not on Twitter" says where something is, and plans nothing. */
function isElsewhere(words: readonly Word[], denial: number): boolean {
  if (words[denial - 1]?.text !== ",") return false;
  for (let at = denial - 2; at >= Math.max(0, denial - FARTHEST) && !isEnd(words[at]); at -= 1)
    if (TAKES_PLACE.lengthAt(words, at) > 0) return true;
  return false;
}

/** "If you don't have a Facebook page, make one" supposes it, and puts nothing off. */
function isSupposed(words: readonly Word[], denial: number): boolean {
  for (let at = denial - 1; at >= Math.max(0, denial - NEAREST) && !isEnd(words[at]); at -= 1) {
    if (words[at]?.text === ",") return false;
    if (/^(?:if|when|where|whether|unless|anyone|those|people)$/u.test(words[at]?.text ?? "")) return true;
  }
  return false;
}

/** So many words one of some things has that are denied together: "No newsletter / Discord / podcasts". */
const LONGEST_ITEM = 3;

function isDeniedWithOthers(words: readonly Word[], first: number, last: number): boolean {
  const isListed = /^[/,]$/u.test(words[first - 1]?.text ?? "") || /^(?:or|nor)$/u.test(words[first - 1]?.text ?? "");
  if (!isListed) return false;
  // "No budget, LinkedIn only": a comma alone may begin something else.
  const next = words[last]?.text ?? "";
  let isList = words[first - 1]?.text !== "," || /^(?:[,/]|or)$/u.test(next);
  let item = 0;
  for (let at = first - 1; at >= Math.max(0, first - FARTHEST * 2); at -= 1) {
    const text = words[at]?.text ?? "";
    if (/^(?:[/,]|or|nor)$/u.test(text)) {
      isList ||= text !== ",";
      item = 0;
    } else if (isEnd(words[at])) return false;
    else if (/^(?:no|without|skip|avoid|never)$/u.test(text))
      return isList && item > 0 && (at === 0 || /^[^\p{L}\p{N},]$/u.test(words[at - 1]?.text ?? ""));
    else item += 1;
    if (item > LONGEST_ITEM) return false;
  }
  return false;
}

function isEnd(word: Word | undefined): boolean {
  return /^[.!?;:]$/u.test(word?.text ?? ".");
}

/** The longest counts, and of two that are as long the first: "rather than" puts off, "than" compares. */
const BEFORE = [
  { phrases: NO_NEGATION, stance: undefined },
  { phrases: TOLD_BEFORE, stance: "neutral" },
  // Who is told not to spam a network is told how to use it.
  { phrases: MISUSE, stance: "neutral" },
  { phrases: PUT_OFF, stance: "avoid" },
  { phrases: NEGATOR, stance: "avoid" },
] as const;

function lengthPassed(words: readonly Word[], at: number, isFirst: boolean): number {
  const use = USE.lengthBefore(words, at);
  if (use > 0) return use;
  const filler = FILLER.lengthBefore(words, at);
  if (filler > 0) return filler;
  const word = words[at - 1]?.text ?? "";
  // An opening sign belongs to the name: "not (only) on", "avoid: TikTok".
  return word.endsWith("ly") || (isFirst && /^[("“:#]$/u.test(word)) ? 1 : 0;
}

/** Reads what follows: what has become of the list, or of its last name where that stands in brackets behind it. */
export function readAfter(around: Around): Stance | undefined {
  const { words, first, last, own } = around;
  if (TOLD_AFTER.lengthAt(words, own) > 0 || isLikeness(around)) return "neutral";
  // "If TikTok is not available" supposes it, and tells of no choice.
  if (/^(?:if|when|unless|until|once|where)$/u.test(words[first - 1]?.text ?? "")) return undefined;
  const opens = words[last]?.text === "(";
  if (opens && own !== last) return undefined;
  let at = last;
  while (at < Math.min(words.length, last + FARTHEST)) {
    if (NO_NEGATION.lengthAt(words, at) > 0) return undefined;
    const state = STATE.lengthAt(words, at);
    if (state > 0) return isStatement(words[at + state]) ? "avoid" : undefined;
    const denial = NEGATOR.lengthAt(words, at);
    if (denial > 0)
      return isRefused(words, at, denial) || (isApart(words, at, last) && isDenied(words, at + denial))
        ? "avoid"
        : undefined;
    const passed =
      handleLength(words, at) ||
      LINK_VERB.lengthAt(words, at) ||
      Number(at > last && words[at]?.text.endsWith("ly") === true);
    if (passed === 0) return isStatistic(words, last) ? "neutral" : undefined;
    at += passed;
  }
  return undefined;
}

/** "Mastodon (acmebread): on hold": a word in brackets is who it is there. */
function handleLength(words: readonly Word[], at: number): number {
  const from = words[at + 1]?.text === "@" ? at + 2 : at + 1;
  const isWord = words[at]?.text === "(" && words[from + 1]?.text === ")";
  return isWord && STATE.lengthAt(words, from) === 0 ? from + 2 - at : 0;
}

/** "We are the Canva of bread". */
function isLikeness({ words, first, own }: Around): boolean {
  return words[own]?.text === "of" && words[first - 1]?.text === "the";
}

/** "TikTok: no." */
function isRefused(words: readonly Word[], at: number, length: number): boolean {
  return length === 1 && words[at]?.text === "no" && /^[.;,)]$/u.test(words[at + 1]?.text ?? ".");
}

/** A denial right behind a name begins something else, but for "TikTok isn't". */
function isApart(words: readonly Word[], at: number, last: number): boolean {
  return at > last || words[at]?.text.endsWith("n't") === true;
}

const FOLLOWS_STATE =
  /^(?:[).,;!\]|–—-]|unless|except|it|for|by|in|on|at|right|after|since|due|because|as|until|now|entirely|if|when|and|this|last|completely|though|but|\d+)$/u;

/** "Stopped" says what has become of a name only where no object follows: "LinkedIn: avoid jargon" is about jargon. */
function isStatement(next: Word | undefined): boolean {
  return next === undefined || FOLLOWS_STATE.test(next.text);
}

function isDenied(words: readonly Word[], from: number): boolean {
  for (let at = from; at < from + 4; at += 1) {
    if (DENIED_STATE.lengthAt(words, at) > 0) return true;
    if (LINK_VERB.lengthAt(words, at) === 0 && words[at]?.text.endsWith("ly") !== true) return false;
  }
  return false;
}

/** "TikTok has a billion users": a number of people that its owner counts. */
function isStatistic(words: readonly Word[], from: number): boolean {
  if (!/^(?:has|have|reaches|reached|boasts|counts)$/u.test(words[from]?.text ?? "")) return false;
  return words
    .slice(from + 1, from + 8)
    .some(({ text }) => /^(?:users?|members|people|billion|million|percent|%)$/u.test(text));
}
