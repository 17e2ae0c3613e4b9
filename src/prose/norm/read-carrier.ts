import { isDenial, mayStandBetween } from "../sentence/phrase-book.ts";
import type { Token } from "../sentence/token.ts";
import { isCoordinator, isDeterminer, isPronoun, isSubjectPronoun, namesPeople } from "../sentence/word-classes.ts";
import { type Hit, skipAdverbs, wordAt } from "./hit.ts";
import { isSubordinate } from "./is-subordinate.ts";
import { GUESSED, type Reading } from "./norm.ts";
import { type CarrierKind, carrierBook } from "./norm-books.ts";
import { readCommand, readWill } from "./read-command.ts";
import { readMay } from "./read-may.ts";
import { readPredicate } from "./read-predicate.ts";
import { readVerb } from "./read-verb.ts";
import { findSubject } from "./subject.ts";

/** A norm's words as they were found, and the first token after them. */
export interface Carrier {
  readonly reading: Reading | undefined;
  readonly hit: Hit;
  readonly end: number;
}

/** The words at a token that carry a norm after their subject, such as "must" and "is prohibited". */
export function readCarrier(tokens: readonly Token[], at: number): Carrier | undefined {
  const match = carrierBook().match(tokens, at);
  if (match === undefined) return undefined;
  const kind = match.value;
  // "Should you leave" is a condition, "may we" a question.
  const next = wordAt(tokens, at + 1);
  const isInverted =
    isSubjectPronoun(next) ||
    next === "there" ||
    (at === 0 && (isDeterminer(next) || isPronoun(next) || namesPeople(next)));
  if (isInverted && isModal(kind)) return undefined;
  if (isInInversion(tokens, at)) return undefined;
  // "We do not allow": the verb says it, and is met next.
  if (kind === "deny" && carrierBook().match(tokens, match.end) !== undefined) return undefined;
  if (!isHere(tokens, at, kind)) return undefined;
  const isDenied = isNotMeant(tokens, at, kind);
  // "Should you not know how it works they must tell you": the pronoun begins the main clause.
  const isMain = isModal(kind) && wordAt(tokens, 0) === "should" && isSubjectPronoun(wordAt(tokens, at - 1));
  if (!isDenied && !isMain && isSubordinate(tokens, subjectEnd(tokens, at)) && !isConceded(tokens, at, kind))
    return undefined;
  // "Not every talk needs to be long" leaves it open.
  if (wordAt(tokens, 0) === "not" && ["every", "all", "everyone"].includes(wordAt(tokens, 1)) && at < LONGEST_DENIED)
    return undefined;
  const subject = findSubject(tokens, subjectEnd(tokens, at));
  const after = skipAdverbs(tokens, match.end);
  const before = wordAt(tokens, at - 1);
  const isNegated = match.isNegated || after.isNegated || (isDenial(tokens, at - 1) && tokens[at - 2]?.lemma !== "be");
  const hit: Hit = {
    tokens,
    start: at,
    end: match.end,
    subject,
    verb: after.at,
    isNegated: isNegated !== subject.isNone,
    isOnly: after.isOnly || before === "only" || hasOnly(tokens, at, match.end),
  };
  const under = isModal(kind) ? carrierBook().match(tokens, after.at) : undefined;
  const end = under === undefined ? Math.max(match.end, after.at) : Math.max(under.end, match.end);
  return { reading: isDenied ? FREE : read(kind, hit), hit, end };
}

const FREE: Reading = { modality: "permit", strength: "strong", addressee: "people", confidence: GUESSED };

/** "This does not mean that cooks have to stay" leaves them free. */
function isNotMeant(tokens: readonly Token[], at: number, kind: CarrierKind): boolean {
  if (!/^(?:command|oblige)/u.test(kind)) return false;
  const mean = tokens.findIndex(({ word }) => word === "mean");
  if (mean < 1 || mean > at || at - mean > LONGEST_DENIED || wordAt(tokens, mean - 1) !== "not") return false;
  return tokens.slice(mean, at).some(({ word }) => namesPeople(word));
}

/** "Should a cook need to leave, they must tell us": what comes before the comma, or before "they must", is a condition. */
function isInInversion(tokens: readonly Token[], at: number): boolean {
  const next = wordAt(tokens, 1);
  if (wordAt(tokens, 0) !== "should" || !(isDeterminer(next) || isPronoun(next) || namesPeople(next))) return false;
  if (at > 3 && isSubjectPronoun(wordAt(tokens, at - 1))) return false;
  return !tokens.slice(0, Math.min(at, LONGEST_CONDITION)).some(({ word }) => word === ",") && at < LONGEST_CONDITION;
}

const LONGEST_CONDITION = 30;
const LONGEST_DENIED = 8;
const CONCEDING = new Set(["while", "whilst", "although", "though", "whereas"]);

/** "While some private use is fine, …": what is conceded is allowed all the same. */
function isConceded(tokens: readonly Token[], at: number, kind: CarrierKind): boolean {
  if (!/^(?:free|let)-/u.test(kind) || !CONCEDING.has(wordAt(tokens, 0))) return false;
  for (let index = 1; index < at; index += 1)
    if ([",", "that", "which", "who", "if", "when"].includes(wordAt(tokens, index))) return false;
  return true;
}

function hasOnly(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1)
    if (wordAt(tokens, at) === "only" && wordAt(tokens, at - 1) !== "not") return true;
  return false;
}

/** Whether a kind of words is a modal verb, which goes before its subject where something else stands first. */
export function isModal(kind: CarrierKind): boolean {
  return kind === "may" || kind === "will" || kind === "command-strong" || kind === "command-soft";
}

/** Skips what may stand between a subject and its verb: "employees do not", "we also". */
function subjectEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  while (end > 0 && ["not", "never", "do", "does", "also", "always", "only"].includes(wordAt(tokens, end - 1)))
    end -= 1;
  return end === 0 ? at : end;
}

const FINITE = new Set(["is", "are", "am", "has", "have", "need", "needs"]);

function isHere(tokens: readonly Token[], at: number, kind: CarrierKind): boolean {
  const { word, lemma } = tokens[at] as Token;
  if (isModal(kind) || kind.startsWith("ask") || kind.startsWith("let") || kind.startsWith("forbid"))
    return isVerbHere(tokens, at, kind);
  if (kind === "strive" || kind === "deny") return at > 0;
  if (lemma === "constitute" && wordAt(tokens, at - 1) === "to") return false;
  if (lemma === "be" || lemma === "have" || lemma === "need") return FINITE.has(word) && !isNoun(tokens, at);
  return true;
}

function isVerbHere(tokens: readonly Token[], at: number, kind: CarrierKind): boolean {
  if (isModal(kind)) return !isNoun(tokens, at);
  let before = at - 1;
  while (before > 0 && (mayStandBetween(tokens, before) || wordAt(tokens, before) === "do")) before -= 1;
  const word = wordAt(tokens, before);
  // "We may remove posts or ask for changes": it is joined to another verb, and has no subject of its own.
  if (before < 0 || word === "to" || word === "otherwise" || isCoordinator(word)) return false;
  return !isNoun(tokens, at);
}

/** "The need", "your will": after an article it is a thing. */
function isNoun(tokens: readonly Token[], at: number): boolean {
  const before = wordAt(tokens, at - 1);
  if (before === "to" && wordAt(tokens, at) === "need") return true;
  return (
    isDeterminer(before) &&
    !["this", "that", "these", "those", "each", "all", "both", "another", "some", "any", "which", "what"].includes(
      before,
    )
  );
}

function read(kind: CarrierKind, hit: Hit): Reading | undefined {
  switch (kind) {
    case "command-strong":
      return readCommand(hit, "strong");
    case "command-soft":
      return readCommand(hit, "soft");
    case "may":
      return readMay(hit);
    case "will":
      return readWill(hit);
    case "oblige-strong":
    case "oblige-soft":
    case "free-strong":
    case "free-soft":
    case "ban-strong":
    case "ban-soft":
      return readPredicate(kind, hit);
    default:
      return readVerb(kind, hit);
  }
}
