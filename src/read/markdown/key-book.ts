import { foldName } from "../../taxonomy/fold-name.ts";
import { findNearest } from "../../text/nearest.ts";
import { NO_SLIPS } from "./synonyms.ts";

export interface KeyMatch {
  readonly key: string;
  /** True where the label is the key itself; what a mere synonym heads may be something else after all. */
  readonly isOwn: boolean;
}

/** Finds the key that a label of a field or column means. */
export interface KeyBook {
  find(label: string): KeyMatch | undefined;
  /** The keys that a label which is none may be a slip of. */
  findNear(label: string): readonly string[];
}

export function createKeyBook(keys: readonly string[], synonyms: Readonly<Record<string, readonly string[]>>): KeyBook {
  const matches = new Map<string, KeyMatch>();
  const add = (label: string, match: KeyMatch): void => {
    if (!matches.has(label)) matches.set(label, match);
  };
  for (const key of keys) for (const form of formsOf(foldLabel(key))) add(form, { key, isOwn: true });
  for (const [key, words] of Object.entries(synonyms)) {
    for (const word of words) for (const form of formsOf(word)) add(form, { key, isOwn: false });
  }
  return {
    find: (label) => matches.get(foldLabel(label)),
    findNear: (label) => {
      const folded = foldLabel(label);
      // Everything short is near something shorter.
      const candidates = keys.filter((key) => key.length > 3);
      return folded.length < 3 || NO_SLIPS.has(folded) ? [] : findNearest(folded, candidates);
    },
  };
}

/** "Business case", "business-case:" and "Business Cases" are one label. */
export function foldLabel(label: string): string {
  const folded = foldName(label).replaceAll(/[^\p{L}\p{N}#]/gu, "");
  return folded === "#" ? folded : folded.replaceAll("#", "");
}

function formsOf(word: string): string[] {
  const plural = word.endsWith("y") ? `${word.slice(0, -1)}ies` : `${word}s`;
  const singular = word.length > 5 && word.endsWith("s") ? [word.slice(0, -1)] : [];
  return [word, plural, `${word}es`, ...singular];
}

/** The key that a facet of an organisation's own has: "Reading level" is `reading-level`. */
export function toKebab(label: string): string {
  return label
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, "-")
    .replaceAll(/^-|-$/g, "");
}
