import type { Token } from "../sentence/token.ts";
import { isManner, isVerbForm } from "../sentence/verbs.ts";
import {
  isAdverb,
  isCoordinator,
  isDeterminer,
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
  // "Unless you are trained and are authorised": a second verb is where the first is.
  const isJoined = ["and", "or"].includes(tokens[at - 1]?.word ?? "");
  for (let index = at - 1; index >= 0; index -= 1) {
    const { word } = tokens[index] as Token;
    if (word === ",") {
      const next = tokens[index + 1]?.word;
      // "that customers, partners or vendors may see" goes on after the comma.
      if (next !== "or" && next !== "and") return false;
    } else if (word === "but") return false;
    else if (index < at - 1 && takesClause(word) && !(index === 0 && word.endsWith("s"))) return true;
    else if (opensClause(tokens, index)) return !isClosed(tokens, index, at);
    else if (isFinite(tokens, index)) return isJoined && isSubordinate(tokens, index);
  }
  return false;
}

function opensClause(tokens: readonly Token[], index: number): boolean {
  const word = (tokens[index] as Token).word;
  const next = tokens[index + 1]?.word ?? "";
  if (word === "than") return false;
  if (word === "as") return isPronoun(next) || next === "the" || next === "our";
  if (
    ["possible", "appropriate", "necessary", "applicable", "needed", "relevant", "in"].includes(next) &&
    word !== "that"
  )
    return false;
  if (word === "before" || word === "after" || word === "given") return false;
  // "That account may post": what stands first points.
  if (index === 0 && (word === "that" || word === "which" || word === "once")) return false;
  return isRelative(word) || isSubordinator(word);
}

/** "Actions that hurt the network are": the word after the relative has been its verb. */
function isClosed(tokens: readonly Token[], index: number, at: number): boolean {
  if (!["that", "which", "who"].includes(tokens[index]?.word ?? "")) return false;
  let next = index + 1;
  while (isAdverb(tokens[next]?.word ?? "") || isManner(tokens[next]?.word ?? "")) next += 1;
  const word = tokens[next]?.word ?? "";
  if (next >= at - 1 || namesPeople(word) || namesOrganisation(word)) return false;
  return !isPronoun(word) && !isFunctionWord(word) && !MODALS.has(word);
}

/** "The things you should know": a subject right after a noun. */
function hasBareRelative(tokens: readonly Token[], at: number): boolean {
  const subject = tokens[at - 1];
  const before = tokens[at - 2];
  if (subject === undefined || before === undefined || !isSubjectPronoun(subject.word)) return false;
  if (before.word === "," || isFunctionWord(before.word) || isVerbForm(before.word)) return false;
  // "At work you may": the noun ends an adverbial.
  return !isPreposition(tokens[0]?.word ?? "");
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

/** Whether a word is a verb with its subject before it, as far as its neighbours tell. */
export function isFinite(tokens: readonly Token[], index: number): boolean {
  const { word } = tokens[index] as Token;
  if (MODALS.has(word) || AUXILIARIES.has(word)) return true;
  if (!isVerbForm(word)) return false;
  const before = tokens[index - 1];
  if (before === undefined || before.word === ",") return false;
  if (isSubjectPronoun(before.word) || isRelative(before.word)) return true;
  // Most past forms with a noun before them are participles: "content targeted at users".
  if (word.endsWith("ed") || MODALS.has(before.word) || before.word === "not" || AUXILIARIES.has(before.word))
    return false;
  return !isDeterminer(before.word) && !isPreposition(before.word);
}
