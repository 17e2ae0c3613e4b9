import type { Token } from "../sentence/token.ts";
import { isGerund, isManner, verbKind } from "../sentence/verbs.ts";
import { isPreposition, isRelative, isSubjectPronoun } from "../sentence/word-classes.ts";
import { isRestrictedAfter, skipAdverbs, wordAt } from "./hit.ts";
import { isOrder } from "./is-order.ts";
import { isFinite, isSubordinate } from "./is-subordinate.ts";
import { GUESSED, LIKELY, type Reading, SURE } from "./norm.ts";
import { fillerBook, interfaceBook, openingBook, pointingBook } from "./norm-books.ts";

/** An order that begins at a token, and the first token after the words that tell so. */
export interface Order {
  readonly reading: Reading;
  readonly end: number;
  /** Whether it says expressly what it is, rather than by a bare verb. */
  readonly isExplicit: boolean;
}

interface Opening {
  readonly at: number;
  readonly isSoft: boolean;
  readonly isOnly: boolean;
}

/** Reads the order, request or ban that begins at a token: "please ask first", "never share", "use plain words". */
export function readOrder(tokens: readonly Token[], start: number): Order | undefined {
  const opening = skipFillers(tokens, start);
  const { at, isSoft } = opening;
  const match = openingBook().match(tokens, at);
  // "Does not interfere" gives no order.
  if (wordAt(tokens, at) === "does" || wordAt(tokens, at) === "did") return undefined;
  if (match === undefined) return readBare(tokens, opening);
  // "Always keep in mind": what always holds is no mere advice.
  const isMild = match.value === "soft" && wordAt(tokens, at - 1) !== "always";
  const strength = isSoft || isMild || match.value === "ban-soft" || match.value === "free-soft" ? "soft" : "strong";
  const base = { strength, addressee: "people", confidence: SURE } as const;
  const order = (modality: Reading["modality"]): Order => ({
    reading: { ...base, modality },
    end: match.end,
    isExplicit: true,
  });
  switch (match.value) {
    case "ban-strong":
    case "ban-soft":
      return isBanned(tokens, match.start, match.end) ? order("prohibit") : readBare(tokens, opening);
    case "free-strong":
    case "free-soft":
      return order("permit");
    case "remind":
      return order("require");
    default:
      if (isReminder(tokens, match) && !isSoft) return undefined;
      return match.end < tokens.length && !isFiniteNext(tokens, match.end) ? order("require") : undefined;
  }
}

const REMINDING = new Set(["remember", "keep in mind", "bear in mind"]);

/** "Remember that guests are people", "keep in mind you are no guest" tell; "remember your badge" asks. */
function isReminder(
  tokens: readonly Token[],
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  const said = tokens.slice(start, end).map(({ word }) => word);
  if (!REMINDING.has(said.join(" "))) return false;
  const next = wordAt(tokens, end);
  return next === "that" || next === "," || (isSubjectPronoun(next) && isFinite(tokens, end + 1));
}

function isFiniteNext(tokens: readonly Token[], at: number): boolean {
  return ["is", "are", "was", "were", "must", "may", "can", "will"].includes(wordAt(tokens, at));
}

/** A ban names what it bans; "never" and "stop" can stand alone or before other words. */
function isBanned(tokens: readonly Token[], start: number, end: number): boolean {
  const first = wordAt(tokens, start);
  const next = skipAdverbs(tokens, wordAt(tokens, end) === "," ? end + 1 : end);
  const word = wordAt(tokens, next.at);
  if (word === "") return false;
  // "Under no circumstances are they to be used" turns the words about.
  if (["under", "at", "in", "on", "nor"].includes(first)) return true;
  if (first === "never" || first === "do") {
    if (first === "never" && (word === "mind" || word === "before")) return false;
    return (
      verbKind(word) !== undefined ||
      word === "be" ||
      word === "have" ||
      word === "do" ||
      (first === "do" && isKnownNoFunctionWord(word))
    );
  }
  if (first === "stop" || first === "cease" || first === "resist") return isGerund(word);
  return !isFiniteNext(tokens, next.at);
}

function isKnownNoFunctionWord(word: string): boolean {
  return !isPreposition(word) && !isRelative(word);
}

function skipFillers(tokens: readonly Token[], start: number): Opening {
  let at = start;
  let isSoft = false;
  let isOnly = false;
  for (let more = true; more; ) {
    const filler = fillerBook().match(tokens, at);
    const word = wordAt(tokens, at);
    more = false;
    // "Do share": an order with weight on it.
    if (word === "do" && isOrder(tokens, at + 1)) {
      at += 1;
      more = true;
      continue;
    }
    if (openingBook().match(tokens, at) !== undefined) break;
    if (filler !== undefined || word === "," || isManner(word)) {
      const end = filler?.end ?? at + 1;
      for (let said = at; said < end; said += 1) {
        if (["please", "kindly", "ideally", "preferably", "generally"].includes(wordAt(tokens, said))) isSoft = true;
        if (wordAt(tokens, said) === "only") isOnly = true;
      }
      at = end;
      more = true;
    }
  }
  return { at, isSoft, isOnly };
}

function readBare(tokens: readonly Token[], { at, isSoft, isOnly }: Opening): Order | undefined {
  const word = wordAt(tokens, at);
  if (word === "no") return readNo(tokens, at);
  const strength = isSoft ? "soft" : "strong";
  const base = { strength, addressee: "people" } as const;
  if (word === "let" && wordAt(tokens, at + 2) === "know" && wordAt(tokens, at + 1) !== "you")
    return { reading: { ...base, modality: "require", confidence: SURE }, end: at + 3, isExplicit: true };
  const isAsked =
    wordAt(tokens, at - 1) === "please" && word !== "" && isKnownNoFunctionWord(word) && !isPointing(tokens, at);
  // "Always attribute."
  const isAlone = wordAt(tokens, at - 1) === "always" && at === tokens.length - 1 && verbKind(word) === "plain";
  if (!isAsked && !isAlone && !isOrder(tokens, at)) return undefined;
  const isRestricted = isOnly || isLimited(tokens, at + 1) || isRestrictedAfter(tokens, at + 1);
  const confidence = isSoft || at > 0 ? SURE : LIKELY;
  return {
    reading: { ...base, modality: isRestricted ? "prohibit" : "require", confidence, isReserved: isOnly },
    end: at + 1,
    isExplicit: isSoft || isRestricted,
  };
}

/** "Include at most one link", "use no more than two tags": what goes beyond is banned. */
function isLimited(tokens: readonly Token[], at: number): boolean {
  const words = [wordAt(tokens, at), wordAt(tokens, at + 1), wordAt(tokens, at + 2)].join(" ");
  return words.startsWith("at most ") || words === "no more than";
}

function isPointing(tokens: readonly Token[], at: number): boolean {
  return (pointingBook().match(tokens, at) ?? interfaceBook().match(tokens, at)) !== undefined;
}

const NEEDED = new Set(["required", "needed", "necessary"]);

/** "No smoking", "no personal attacks": a ban without a verb. */
function readNo(tokens: readonly Token[], at: number): Order | undefined {
  const next = wordAt(tokens, at + 1);
  if (
    next === "" ||
    next === "," ||
    [
      "one",
      "longer",
      "later",
      "more",
      "problem",
      "need",
      "matter",
      "less",
      "such",
      "change",
      "changes",
      "comment",
      "comments",
    ].includes(next)
  )
    return undefined;
  // "No label required" leaves free.
  if (NEEDED.has(wordAt(tokens, tokens.length - 1))) return undefined;
  for (let index = at + 2; index < tokens.length; index += 1)
    if (isFinite(tokens, index) && !isSubordinate(tokens, index)) return undefined;
  return {
    reading: { modality: "prohibit", strength: "strong", addressee: "people", confidence: GUESSED },
    end: at + 1,
    isExplicit: true,
  };
}
