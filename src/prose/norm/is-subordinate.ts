import type { Token } from "../sentence/token.ts";
import { isGerund, isManner, isVerbForm, verbKind } from "../sentence/verbs.ts";
import {
  isAdverb,
  isCoordinator,
  isDeterminer,
  isIrregular,
  isPreposition,
  isPronoun,
  isRelative,
  isSubjectPronoun,
  isSubordinator,
  namesOrganisation,
  namesPeople,
  takesClause,
} from "../sentence/word-classes.ts";

const MODALS = new Set(["must", "shall", "should", "may", "can", "will", "would", "could", "might"]);
const AUXILIARIES = new Set(["am", "is", "are", "was", "were", "has", "have", "had", "do", "does", "did"]);

/**
 * Whether the words from `at` on belong to a clause within the clause: "employees who may travel", "if you must travel".
 * Looks back from there: what comes first, a word that opens such a clause or a verb that has closed it?
 */
export function isSubordinate(tokens: readonly Token[], at: number): boolean {
  if (hasBareRelative(tokens, at)) return true;
  // "What you think should stay secret".
  if (takesClause(tokens[at - 1]?.word ?? "") && isSubjectPronoun(tokens[at - 2]?.word ?? "")) return true;
  // "Unless you are trained and are authorised": a second verb is where the first is.
  const isJoined = ["and", "or"].includes(tokens[at - 1]?.word ?? "");
  if (isJoined && repeatsModal(tokens, at)) return false;
  for (let index = startOfVerb(tokens, at) - 1; index >= 0; index -= 1) {
    const { word } = tokens[index] as Token;
    if (word === ",") {
      const next = tokens[index + 1]?.word;
      // "Whether you know it, can explain it, and stand by it" has one subject.
      if (index === at - 1 && tokens.slice(0, index).some((token) => token.word === "whether")) return true;
      // "that customers, partners or vendors may see" goes on after the comma.
      if (next !== "or" && next !== "and") return false;
    } else if (word === "but") return false;
    else if (index < at - 1 && takesClause(word) && hasClause(tokens, index)) return true;
    else if (opensClause(tokens, index)) return !isClosed(tokens, index, at) && !isAfterCondition(tokens, index, at);
    else if (isFinite(tokens, index)) return isJoined && isSubordinate(tokens, index);
  }
  return false;
}

/** "Staff should not assume that it is so and should ask": what says it again in the same words goes on with the first. */
function repeatsModal(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word ?? "";
  if (!MODALS.has(word)) return false;
  const first = tokens.findIndex((token) => MODALS.has(token.word));
  return first < at && tokens[first]?.word === word && !isSubordinate(tokens, first);
}

/** Where the verbs of "may need to" and "do not have to" begin: what stands before the first stands before all. */
function startOfVerb(tokens: readonly Token[], at: number): number {
  let start = at;
  while (start > 0 && (isAdverb(tokens[start - 1]?.word ?? "") || isManner(tokens[start - 1]?.word ?? ""))) start -= 1;
  const word = tokens[start - 1]?.word ?? "";
  return MODALS.has(word) || word === "do" || word === "does" ? start - 1 : at;
}

/** Whether what follows a verb can be a clause of its own: "requests by staff" is a thing. */
function hasClause(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1]?.word ?? "";
  if (index === 0 && (tokens[index] as Token).word.endsWith("s")) return false;
  // "Requests made by robots" are things too.
  if (tokens[index]?.word.endsWith("s") && (next.endsWith("ed") || isParticiple(next))) return false;
  return !isPreposition(next) && next !== "and" && next !== "or" && !MODALS.has(next) && !AUXILIARIES.has(next);
}

function opensClause(tokens: readonly Token[], index: number): boolean {
  const word = (tokens[index] as Token).word;
  const next = tokens[index + 1]?.word ?? "";
  if (word === "than") return false;
  if (word === "that" && isPointing(tokens, index)) return false;
  if (word === "as")
    return (
      isPronoun(next) || (["the", "our", "this", "these", "it"].includes(next) && tokens[index - 1]?.word !== "such")
    );
  if (
    ["possible", "appropriate", "necessary", "applicable", "needed", "relevant", "in"].includes(next) &&
    isSubordinator(word)
  )
    return false;
  if (word === "before" && isSubjectPronoun(next)) return true;
  if (word === "before" || word === "after" || word === "given") return false;
  // "Tools provided by us": what is provided.
  if (word === "provided" && (next === "by" || next === "to" || next === "for")) return false;
  // "Providing keys is banned": what is done.
  if (index === 0 && word === "providing" && !["that", "you", "it", "they", "we"].includes(next)) return false;
  // "Hiding when using our name is": no subject, no verb to look for.
  if (isGerund(next) && ["when", "while", "whilst", "if", "once", "since"].includes(word)) return false;
  // "That account may post": what stands first points.
  if (index === 0 && (word === "that" || word === "which" || word === "once")) return false;
  return isRelative(word) || isSubordinator(word);
}

/** "If you sketch at home, that is fine" points back; "the rule is that you ask" says the rule itself. */
function isPointing(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]?.word ?? "";
  const next = tokens[index + 1]?.word ?? "";
  // "The use of that tool is forbidden": after a preposition it points.
  if (isPreposition(before) && before !== "in" && before !== "except") return true;
  if (before === ",") return MODALS.has(next) || AUXILIARIES.has(next);
  return before === "is" || before === "means";
}

/** "Actions that hurt the network are": the word after the relative has been its verb. */
function isClosed(tokens: readonly Token[], index: number, at: number): boolean {
  if (!["that", "which", "who"].includes(tokens[index]?.word ?? "")) return false;
  if (takesClause(tokens[index - 1]?.word ?? "")) return false;
  let next = index + 1;
  while (isAdverb(tokens[next]?.word ?? "") || isManner(tokens[next]?.word ?? "")) next += 1;
  const word = tokens[next]?.word ?? "";
  // "Talks that do not end": the verb comes after its helper.
  if (AUXILIARIES.has(word) || word === "do" || word === "does") {
    const verb = ["not", "never"].includes(tokens[next + 1]?.word ?? "") ? next + 2 : next + 1;
    if (at <= verb) return false;
  }
  if (next >= at - 1 || namesPeople(word) || namesOrganisation(word)) return false;
  return !isPronoun(word) && !isFunctionWord(word) && !MODALS.has(word);
}

/** "The things you should know": a subject right after a noun. */
function hasBareRelative(tokens: readonly Token[], at: number): boolean {
  const subject = tokens[at - 1];
  const before = tokens[at - 2];
  if (subject === undefined || before === undefined || !isSubjectPronoun(subject.word)) return false;
  // What stands first has its capital from there.
  const isName = before.isCapital && !(at === 2 && before.word.endsWith("s"));
  if (before.word === "," || isName || isFunctionWord(before.word) || isVerbForm(before.word)) return false;
  // "At work you may": the noun ends an adverbial.
  const first = tokens[0]?.word ?? "";
  return !isPreposition(first) && !isSubordinator(first) && (!isAdverb(first) || first === "only");
}

function isFunctionWord(word: string): boolean {
  return (
    isPreposition(word) ||
    isCoordinator(word) ||
    isAdverb(word) ||
    isSubordinator(word) ||
    isRelative(word) ||
    isDeterminer(word) ||
    isManner(word)
  );
}

/** "If the shop is closed you may ring": people leave out the comma before the main clause. */
function isAfterCondition(tokens: readonly Token[], opener: number, at: number): boolean {
  if (opener > 1 || !["if", "when", "where"].includes(tokens[opener]?.word ?? "")) return false;
  if (!isSubjectPronoun(tokens[at - 1]?.word ?? "")) return false;
  const before = tokens[at - 2]?.word ?? "";
  if (isFunctionWord(before) || isVerbForm(before)) return false;
  for (let index = opener + 2; index < at - 2; index += 1) if (isFinite(tokens, index)) return true;
  return false;
}

/** Past forms that are no participles end in no clause by themselves: "paid", "made" and "kept" mostly do. */
const PAST_ONLY = new Set([
  "ate",
  "began",
  "broke",
  "chose",
  "did",
  "drew",
  "fell",
  "forgave",
  "forgot",
  "gave",
  "grew",
  "had",
  "hid",
  "knew",
  "ran",
  "sang",
  "saw",
  "spoke",
  "stole",
  "swore",
  "took",
  "went",
  "woke",
  "wore",
  "wrote",
]);

function isParticiple(word: string): boolean {
  return isIrregular(word) && !PAST_ONLY.has(word) && verbKind(word) === undefined;
}

/** Whether a word is a verb with its subject before it, as far as its neighbours tell. */
export function isFinite(tokens: readonly Token[], index: number): boolean {
  const { word } = tokens[index] as Token;
  if (MODALS.has(word) || AUXILIARIES.has(word)) return true;
  if (!isVerbForm(word)) return false;
  const before = tokens[index - 1];
  if (before === undefined || before.word === ",") return false;
  if (isSubjectPronoun(before.word) || isRelative(before.word)) return true;
  // Most past forms with a noun before them are participles: "content targeted at users".
  if (
    word.endsWith("ed") ||
    isParticiple(word) ||
    MODALS.has(before.word) ||
    before.word === "not" ||
    AUXILIARIES.has(before.word)
  )
    return false;
  return !isDeterminer(before.word) && !isPreposition(before.word);
}
