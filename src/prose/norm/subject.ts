import type { Token } from "../sentence/token.ts";
import { isGerund, isManner } from "../sentence/verbs.ts";
import {
  isAdverb,
  isCoordinator,
  isDeterminer,
  isPreposition,
  isRelative,
  isSubjectPronoun,
  isSubordinator,
  namesOrganisation,
  namesPeople,
  namesThing,
} from "../sentence/word-classes.ts";
import { isFinite, isSubordinate } from "./is-subordinate.ts";

/** What a verb speaks of: people of the policy, the organisation (or a consequence), or a thing. */
export type SubjectKind = "people" | "organisation" | "thing" | "none";

export interface Subject {
  readonly kind: SubjectKind;
  /** The word by which its kind is known. */
  readonly head: string;
  /** The index of its first token. */
  readonly start: number;
  /** "No one may": what is said holds for nobody. */
  readonly isNone: boolean;
  /** "Only X may": what is said holds for nobody else. */
  readonly isOnly: boolean;
}

const NONE = new Set(["no", "nobody", "none", "neither", "nothing"]);
const WE = new Set(["we", "it", "you", "they"]);

/** The subject of a verb at `at`: what stands before it, back to the comma or the word that joins it to more. */
export function findSubject(tokens: readonly Token[], at: number): Subject {
  const boundary = startOfSubject(tokens, at);
  // "No photos, with one exception, may be shown": the subject stands before what is pushed in.
  let start = boundary >= at ? 0 : boundary;
  // An item of by-laws begins so: "that only members may vote".
  if (tokens[start]?.word === "that" && tokens[start + 1]?.word === "only") start += 1;
  while (start < at && isLeading(tokens[start]?.word ?? "")) start += 1;
  const first = tokens[start]?.word ?? "";
  const comma = tokens.findIndex(({ word }) => word === ",");
  const opening = openingWord(tokens, 0, at) || openingWord(tokens, comma + 1, at);
  const isOnly = first === "only" || opening === "only";
  const isNone = NONE.has(first) || NONE.has(opening) || (first === "absolutely" && tokens[start + 1]?.word === "no");
  const from = tokens[at - 1]?.word === "," && boundary >= at ? 0 : start;
  const head = findHead(tokens, first === "only" ? from + 1 : from, at);
  const kind = isName(tokens, start, at) ? "organisation" : kindOf(head);
  return { kind, head, start: boundary >= at ? at : start, isNone, isOnly };
}

const LONGEST_SUBJECT = 40;

/** "Only" or "no" at the clause's beginning, where what stands between is all one subject. */
function openingWord(tokens: readonly Token[], from: number, at: number): string {
  let start = from;
  while (start < at && isLeading(tokens[start]?.word ?? "")) start += 1;
  const word = tokens[start]?.word ?? "";
  if ((word !== "only" && !NONE.has(word)) || at - start > LONGEST_SUBJECT) return "";
  for (let index = start + 1; index < at; index += 1)
    if (tokens[index - 1]?.word !== "to" && isFinite(tokens, index) && !isSubordinate(tokens, index)) return "";
  return word;
}

function startOfSubject(tokens: readonly Token[], at: number): number {
  const wordBefore = tokens[at - 1]?.word;
  for (let index = at - 1; index >= 0; index -= 1) {
    const word = (tokens[index] as Token).word;
    if (word === ",") {
      // What is pushed in between two commas is no subject: "photos, unless credited, must".
      const isPushedIn = wordBefore === "," && opensInsertion(tokens[index + 1]?.word ?? "");
      if (index === at - 1 || isPushedIn) continue;
      return index + 1;
    }
    const isDoingSo = word === "so" && /^do(?:ing|es|ne)?$/u.test(tokens[index - 1]?.word ?? "");
    if (word === "but" || (word === "so" && !isDoingSo) || word === "nor") return index + 1;
  }
  return 0;
}

function opensInsertion(word: string): boolean {
  return isPreposition(word) || isSubordinator(word) || isRelative(word) || isCoordinator(word);
}

function isLeading(word: string): boolean {
  return (
    word === "," ||
    (isCoordinator(word) && word !== "nor") ||
    (isManner(word) && word !== "only" && word !== "absolutely") ||
    (isAdverb(word) && !["only", "all", "each", "both"].includes(word))
  );
}

/** The last word of the first noun phrase, before a preposition, a relative or a participle goes on with it. */
function findHead(tokens: readonly Token[], start: number, at: number): string {
  let head = "";
  for (let index = start; index < at; index += 1) {
    const { word } = tokens[index] as Token;
    const endsPhrase = isPreposition(word) || isRelative(word) || word === ",";
    if (head !== "" && (endsPhrase || isGerund(word) || word.endsWith("ed"))) break;
    // "At work employees may": a leading adverbial without a comma.
    if (head === "" && endsPhrase) continue;
    if (isAdverb(word) || isManner(word) || (isCoordinator(word) && head !== "")) continue;
    // "The CEO is our voice and is responsible": the subject is over at the first verb.
    if (head !== "" && isFinite(tokens, index)) break;
    if (!isDeterminer(word) || word === "those" || WE.has(word)) head = word;
    if (isSubjectPronoun(word) || word === "those") break;
  }
  return head === "" ? (tokens[start]?.word ?? "") : head;
}

/** A single name within a sentence, such as "Acme", which is the organisation's. */
function isName(tokens: readonly Token[], start: number, at: number): boolean {
  const [name] = tokens.slice(start, at);
  return at - start === 1 && start > 0 && name?.isCapital === true && kindOf(name.word) === "thing";
}

/** "Collaborators", "trainees": whoever does something, unless it is a machine or the like. */
function isAgent(head: string): boolean {
  const one = head.endsWith("s") && !head.endsWith("ss") ? head.slice(0, -1) : head;
  return /[^aeiou](?:er|or|ist|ee)$/u.test(one) && one.length > 5 && !namesThing(one);
}

function kindOf(head: string): SubjectKind {
  if (head === "") return "none";
  if (namesPeople(head)) return "people";
  if (namesOrganisation(head)) return "organisation";
  return isAgent(head) ? "people" : "thing";
}
