import type { Concept } from "./facet-taxonomy.ts";
import { LOOK_ALIKES } from "./look-alikes.ts";

/** Marks that lie across a letter, rather than above or below it, and so hide it from a search. */
const OVERLAY = /[\u0334-\u0338\u20d2-\u20d3\u20d8-\u20da\u20e5-\u20eb]/u;
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/u;
/** Scripts in which joiners and direction marks are spelling, and the signs that joiners put together to one. */
const JOINED =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Mongolian}\p{Extended_Pictographic}]/u;

/**
 * The characters by which a name looks like another text than it is: invisible ones, letters of another script that look
 * Latin, and signs that only stand for letters. Empty where the name is written as people write one of the concept's
 * names: accents, capitals, spaces and hyphens apart.
 */
export function findDisguise(text: string, concept: Concept): string[] {
  if (/^[\x20-\x7e]*$/u.test(text)) return [];
  const plain = toPlain(text);
  const { id, label, aliases, formerly, domains } = concept;
  const names = [id, label, ...aliases, ...formerly, ...domains];
  if (names.some((name) => toPlain(name) === plain)) return [];
  return [...new Set(Array.from(text))].filter((char) => isOdd(char, text));
}

/** A word of Latin letters among which some only look Latin, or the other way round. */
export function findMixture(text: string): string[] {
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  const mixed = words.filter((word) => /\p{Script=Latin}/u.test(word) && Array.from(word).some(looksLatin));
  return [...new Set(mixed.flatMap((word) => Array.from(word).filter(looksLatin)))];
}

/** `U+0430, U+043E`, for a message. */
export function writeCodePoints(chars: readonly string[]): string {
  const codes = chars.map((char) => `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`);
  return codes.length > 5 ? `${codes.slice(0, 5).join(", ")} and more` : codes.join(", ");
}

/** What people vary without a thought: case, accents, spaces and hyphens. */
function toPlain(text: string): string {
  return (
    text
      // The Kelvin sign would turn into a K here.
      .replaceAll("\u212a", "\u0000K")
      .normalize("NFD")
      .replaceAll(/\p{M}/gu, (mark) => (OVERLAY.test(mark) || INVISIBLE.test(mark) ? mark : ""))
      .replaceAll(/[\s\p{Pd}_]+/gu, "")
      .toLowerCase()
  );
}

function isOdd(char: string, text: string): boolean {
  if (INVISIBLE.test(char)) return !JOINED.test(text);
  return OVERLAY.test(char) || looksLatin(char) || /[a-z\d]/iu.test(compatible(char));
}

function looksLatin(char: string): boolean {
  return LOOK_ALIKES.has(char.toLowerCase()) && !/\p{Script=Latin}/u.test(char);
}

/** The letters that a sign stands for, where it is none itself: full width, circled, a ligature, a dotless i. */
function compatible(char: string): string {
  if (LOOK_ALIKES.has(char)) return LOOK_ALIKES.get(char) ?? "";
  const decomposed = char.normalize("NFKC");
  return decomposed === char || /^\p{M}*$/u.test(char) ? "" : decomposed;
}
