import { isGerund, isManner } from "../sentence/verbs.ts";
import { isIrregular, isOverseeing, isPossibility, isPreposition, isState } from "../sentence/word-classes.ts";
import { addresseeOf } from "./addressee.ts";
import { type Hit, isRestrictedAfter, wordAt } from "./hit.ts";
import { LIKELY, type Reading, SURE } from "./norm.ts";
import { pointingBook } from "./norm-books.ts";
import { readUnderModal, SHOWN } from "./read-command.ts";

const TELLING = new Set([
  "include",
  "contain",
  "lead",
  "result",
  "mean",
  "vary",
  "cause",
  "require",
  "differ",
  "depend",
  "seem",
  "appear",
]);
const SAYING = new Set(["contain", "include", "reveal", "make", "have"]);

/** Reads "may" and "can": a permission, a prohibition where it is negated, or mere possibility. */
export function readMay(hit: Hit): Reading | undefined {
  const { tokens, verb, subject } = hit;
  const word = wordAt(tokens, verb);
  if (subject.kind === "none") return undefined;
  // "Guests may:" goes on with the items below it.
  if (word === "" && subject.kind !== "people") return undefined;
  const base = { strength: "strong", addressee: addresseeOf(hit), confidence: SURE } as const;
  // "Tell us so we can help" gives a purpose.
  if (subject.start > 1 && wordAt(tokens, subject.start - 1) === "so") return undefined;
  // "Sometimes a photo can be used" tells, and so does "this can be used to sort".
  if (["sometimes", "often", "occasionally"].includes(wordAt(tokens, 0)) && !hit.isNegated) return undefined;
  // "By doing so you can work together" promises.
  if (
    wordAt(tokens, 0) === "by" &&
    isGerund(wordAt(tokens, 1)) &&
    wordAt(tokens, hit.start) === "can" &&
    !hit.isNegated
  )
    return undefined;
  if (isExclusive(hit)) return { ...base, modality: "prohibit", isReserved: true };
  if (word === "be") return readBe(hit, base);
  if (subject.kind === "organisation" && TELLING.has(word)) return undefined;
  if (subject.kind === "organisation") return { ...base, modality: hit.isNegated ? "prohibit" : "permit" };
  if (hit.isNegated) return isProhibition(hit, word) ? { ...base, modality: "prohibit" } : undefined;
  // "Posts can include": what they may show.
  if ((SHOWN.has(subject.head) || WRITTEN.has(subject.head)) && SHOWING.has(word))
    return { ...base, modality: "permit", confidence: LIKELY };
  if (subject.kind !== "people" || (isPossibility(word) && !isMaking(hit, word))) return undefined;
  // "You can read more on the next page" sends on.
  if (pointingBook().match(tokens, verb) !== undefined) return undefined;
  // "They can and should ask": the stronger word says it.
  if (word === "and" && ["should", "must", "shall"].includes(wordAt(tokens, verb + 1))) return undefined;
  // "You can save it by:" tells how.
  if (wordAt(tokens, tokens.length - 1) === "by" || wordAt(tokens, tokens.length - 2) === "by") return undefined;
  // "You can do so by mail" tells how.
  if (
    word === "do" &&
    ["so", "this", "that", "it"].includes(wordAt(tokens, verb + 1)) &&
    wordAt(tokens, verb + 2) === "by"
  )
    return undefined;
  return { ...base, modality: "permit" };
}

const SHOWING = new Set(["include", "contain", "feature", "use", "mention", "name", "quote", "cite", "link"]);
const WRITTEN = new Set([
  "blog",
  "blogs",
  "issue",
  "issues",
  "discussion",
  "discussions",
  "comment",
  "comments",
  "contribution",
  "contributions",
  "submission",
  "submissions",
  "stories",
]);
const MAKING = new Set(["make", "create", "bring", "take"]);
const TROUBLES = new Set([
  "mistake",
  "mistakes",
  "error",
  "errors",
  "problem",
  "problems",
  "risk",
  "risks",
  "issue",
  "issues",
  "conflict",
  "difference",
  "impression",
  "perception",
  "confusion",
  "harm",
  "damage",
  "liability",
  "while",
  "time",
  "bit",
]);

/** "You may make a copy", "guests can bring up a topic": what somebody makes by will, and no trouble. */
function isMaking({ tokens, verb }: Hit, word: string): boolean {
  const next = wordAt(tokens, verb + 1);
  if (!MAKING.has(word) || next === "" || isPreposition(next)) return false;
  return !tokens.slice(verb + 1, verb + 6).some((token) => TROUBLES.has(token.word));
}

/** "Only X may", "may be shared only by X", "may only be shared". */
function isExclusive({ tokens, verb, subject, isOnly, isNegated }: Hit): boolean {
  if (isNegated) return false;
  return subject.isOnly || isOnly || isRestrictedAfter(tokens, verb + 1);
}

/** "May not be aware" tells; "may not be shared" and "cannot be used" forbid. */
function isProhibition({ tokens, verb, subject, start }: Hit, word: string): boolean {
  if (wordAt(tokens, verb - 1) === "always" || wordAt(tokens, verb - 1) === "necessarily") return false;
  if (subject.kind === "people") {
    if (subject.head === "nobody" || subject.isNone) return true;
    return !isPossibility(word) || SAYING.has(word);
  }
  if (subject.isNone && tokens.some((token) => token.word === "without")) return true;
  if (tokens.some((token) => token.word === "until") && wordAt(tokens, start) === "may") return true;
  // What a thing cannot do is mostly a matter of fact.
  return wordAt(tokens, start) === "may" && (!isPossibility(word) || SAYING.has(word));
}

const PICTURES = new Set([
  "photos",
  "photographs",
  "pictures",
  "images",
  "videos",
  "screenshots",
  "selfies",
  "recordings",
]);
/** What people may be: it is done for them. */
const GIVEN = new Set(["granted", "given", "exempted", "exempt", "nominated", "renominated", "reimbursed", "excused"]);
const ALLOWING = new Set(["acceptable", "ok", "okay", "fine", "permissible", "appropriate"]);

function readBe(hit: Hit, base: Pick<Reading, "strength" | "addressee" | "confidence">): Reading | undefined {
  const { tokens, verb, subject, isNegated } = hit;
  // "Copies may be acceptable" allows them.
  const predicate = isNegated || ALLOWING.has(wordAt(tokens, verb + 1)) ? readUnderModal(hit, "strong") : undefined;
  if (predicate !== undefined) return predicate;
  let at = verb + 1;
  while (isManner(wordAt(tokens, at))) at += 1;
  const done = wordAt(tokens, at);
  const isDone = done.endsWith("ed") || isIrregular(done);
  // A photo is taken by somebody; what else "may be taken" is how it may be understood.
  if (!isNegated && done === "used" && wordAt(tokens, at + 1) === "to" && ["this", "it", "that"].includes(subject.head))
    return undefined;
  const isMade = done === "taken" && PICTURES.has(subject.head);
  if (!isDone || (isState(done) && !isMade)) return undefined;
  if (subject.kind === "people" && !isNegated && !GIVEN.has(done.replace(/^re-/u, ""))) return undefined;
  const isWatched = isOverseeing(done) && !isNegated;
  return {
    ...base,
    addressee: isWatched ? "organisation" : base.addressee,
    modality: isNegated ? "prohibit" : "permit",
    confidence: LIKELY,
  };
}
