import { phraseSet } from "./phrase-set.ts";
import type { Word } from "./words.ts";

const EXEMPLAR = phraseSet("stance", "exemplar");
const FILLER = phraseSet("stance", "filler");
const KIND = phraseSet("stance", "kind");
const LIMIT_AFTER = phraseSet("stance", "limit-after");
const MISUSE = phraseSet("stance", "misuse");
const NEGATOR = phraseSet("stance", "negator");
const NO_NEGATION = phraseSet("stance", "no-negation");
const PUT_OFF = phraseSet("stance", "put-off");
const USE = phraseSet("stance", "use");

/** So many words tell at most of what kind something is. */
const FARTHEST = 10;

/** They lead away from the kind: "avoid jokes on networks like these" puts off jokes. */
const LEADS_AWAY = /^(?:on|in|at|to|with|about|from|by|that|which|when|if|but|and|than|[^\p{L}\p{N}])$/u;

/** "We leave out closed networks, such as Facebook": what is put off is named by its kind first. */
export function isOfDeniedKind(words: readonly Word[], first: number, last: number): boolean {
  const kind = findKind(words, first);
  if (kind === undefined) return false;
  let hasVerb = false;
  for (let at = kind; at > Math.max(0, kind - FARTHEST); ) {
    if (NO_NEGATION.lengthBefore(words, at) + MISUSE.lengthBefore(words, at) > 0) return false;
    if (PUT_OFF.lengthBefore(words, at) > 0) return !(hasVerb && LIMIT_AFTER.lengthAt(words, last) > 0);
    if (NEGATOR.lengthBefore(words, at) > 0)
      return isDenial(words, at, hasVerb) && LIMIT_AFTER.lengthAt(words, last) === 0;
    const use = USE.lengthBefore(words, at);
    hasVerb ||= use > 0;
    // "Post on": the little word belongs to the verb.
    if (use === 0 && LEADS_AWAY.test(words[at - 1]?.text ?? ".") && USE.lengthBefore(words, at - 1) === 0) return false;
    at -= Math.max(1, use);
  }
  return false;
}

const MOVE = /^(?:mov|migrat|switch|transition|shift)(?:es?|ed|ing)?$/u;
const HOME =
  /^(?:our|the|all|this|group|groups|community|communities|chat|chats|discussion|discussions|conversation|conversations|list|forum|server|channel|channels|newsletter|blog|account|accounts|team|events|presence|posts|publishing|over|away|everything)$/u;

/** "We moved our group from Facebook to Discord", while "move followers from Facebook to our list" uses both. */
export function isMovedFrom(words: readonly Word[], first: number): boolean {
  if (words[first - 1]?.text !== "from") return false;
  let at = first - 2;
  while (at > first - 7 && HOME.test(words[at]?.text ?? "")) at -= 1;
  return MOVE.test(words[at]?.text ?? "");
}

const HAVE = /^(?:use|using|have|having|install|embed|load|include|place|run|serve|accept|buy)$/u;

/** "We don't use spying pixels from Facebook": who has nothing of a house keeps from it. */
export function isOfDeniedOrigin(words: readonly Word[], first: number): boolean {
  if (words[first - 1]?.text !== "from") return false;
  for (let at = first - 2; at > first - FARTHEST && at > 0; at -= 1) {
    if (/^[.!?;:,]$/u.test(words[at]?.text ?? "")) return false;
    if (HAVE.test(words[at]?.text ?? ""))
      return NEGATOR.lengthBefore(words, at) > 0 && NO_NEGATION.lengthBefore(words, at) === 0;
  }
  return false;
}

/** Without a verb only "no" denies what follows. */
function isDenial(words: readonly Word[], at: number, hasVerb: boolean): boolean {
  return hasVerb || words[at - 1]?.text === "no";
}

/** The index after the words of the kind that the names are told to be of. */
function findKind(words: readonly Word[], first: number): number | undefined {
  let at = first;
  while (at > first - 2 && EXEMPLAR.lengthBefore(words, at) === 0 && FILLER.lengthBefore(words, at) === 1) at -= 1;
  const exemplar = EXEMPLAR.lengthBefore(words, at);
  if (exemplar === 0) return undefined;
  at -= exemplar;
  while (/^[,(]$/u.test(words[at - 1]?.text ?? "")) at -= 1;
  for (let back = at; back > Math.max(0, at - 4) && !/^[.!?;:]$/u.test(words[back - 1]?.text ?? "."); back -= 1)
    if (KIND.lengthBefore(words, back) > 0) return at;
  return undefined;
}
