import type { Statement } from "../statement.ts";
import { findBracketEnd, findClauseEnd, findNamesEnd, findOpeningEnd, isOfNames } from "./clause-end.ts";
import type { Phrase } from "./phrase-book.ts";
import type { PlacedTerm } from "./placed-term.ts";
import { isOneOf } from "./scope-lexicon.ts";
import { beginsAt, type Sentence } from "./sentence.ts";
import { isAfterStop } from "./words.ts";

/** A part of a sentence whose names are not what the norm is about; `last` is not in it. */
export interface Region {
  readonly role: "exception" | "aside";
  /** The entry of the lexicon that opens it. */
  readonly entry: string;
  readonly first: number;
  readonly last: number;
}

const ASIDES = new Set(["instead", "purpose", "reason", "consequence", "contact"]);

/** Finds the exceptions of a sentence, and what it only says besides: purposes, reasons, consequences, contacts. */
export function findRegions(sentence: Sentence, modality: Statement["modality"]): Region[] {
  const regions: Region[] = [];
  for (const phrase of sentence.phrases) {
    const { entry, first, last } = phrase;
    // "Including but not limited to" lets nothing out.
    if (sentence.words[last]?.text === "limited") continue;
    if (entry === "exception" || entry === "outside")
      regions.push({ role: "exception", entry, first, last: findEnd(sentence, phrase) });
    else if (entry === "carve-out" && modality !== "permit")
      regions.push({
        role: "exception",
        entry,
        first,
        last: findBracketEnd(sentence, first) ?? findClauseEnd(sentence, last),
      });
    else if (entry === "refer" && modality !== "prohibit") regions.push(...findDestination(sentence, phrase));
    else if (ASIDES.has(entry) && isAside(sentence, phrase, modality))
      regions.push({ role: "aside", entry, first, last: findEnd(sentence, phrase) });
  }
  return regions;
}

/** "Refer inquiries to": what follows says where to. */
function findDestination(sentence: Sentence, { entry, last }: Phrase): Region[] {
  const { words } = sentence;
  for (let at = last; at < Math.min(words.length, last + FAR); at += 1) {
    if (isAfterStop(words[at])) break;
    if (words[at]?.text === "to") return [{ role: "aside", entry, first: at, last: findClauseEnd(sentence, at) }];
  }
  return [];
}

const FAR = 12;

function findEnd(sentence: Sentence, { entry, first, last }: Phrase): number {
  if (entry === "instead" || entry === "outside") return findNamesEnd(sentence, last);
  if (first === 0) return findOpeningEnd(sentence, last);
  const end = findClauseEnd(sentence, last);
  return entry === "exception" && isOfNames(sentence, first) ? findVerb(sentence, last, end) : end;
}

/** Where after the names the sentence goes on: "a lead other than the author must approve". */
function findVerb(sentence: Sentence, from: number, end: number): number {
  for (let at = from + 1; at < end; at += 1) if (beginsAt(sentence, "modal", at)) return at;
  return end;
}

function isAside(sentence: Sentence, { entry, first, last }: Phrase, modality: Statement["modality"]): boolean {
  const { words } = sentence;
  // Whoever must not contact somebody is told no address.
  if (entry === "contact") return modality !== "prohibit" || last - first > 1;
  if (entry !== "purpose" || words[first]?.text !== "to") return true;
  // "is required to ensure" and "use the account to promote" say what is to be done.
  return first === 0 || !(beginsAt(sentence, "modal", first - 1) || isUse(sentence, first));
}

function isUse({ words }: Sentence, to: number): boolean {
  const before = words[to - 1]?.text ?? "";
  if (isOneOf("before-infinitive", before)) return true;
  return words.slice(Math.max(0, to - 6), to).some(({ text }) => text === "use" || text === "used" || text === "using");
}

/** The region in which a name stands; the words that open a region are not in it. */
export function regionOf(regions: readonly Region[], { first, last }: PlacedTerm): Region | undefined {
  return regions.find((region) => first > region.first && last <= region.last);
}
