import { lexicons } from "../../generated/lexicon.ts";
import type { FacetTaxonomy } from "../../taxonomy/facet-taxonomy.ts";
import type { TermMatch } from "../term-matcher.ts";
import type { Word } from "./words.ts";

/** A way to tell of an activity: one of some words after another, with or without words in between. */
interface ActivityPhrase {
  readonly concept: string;
  readonly parts: readonly Part[];
}

interface Part {
  readonly stems: ReadonlySet<string>;
  /** How many words may stand before it. */
  readonly gap: number;
}

/** So many words may stand for a star. */
const WIDEST = 4;

let phrases: ReadonlyMap<string, readonly ActivityPhrase[]> | undefined;

/** The activities that words tell of without their names, each once, where it is told first. */
export function findActivities(words: readonly Word[], tactics: FacetTaxonomy): TermMatch[] {
  phrases ??= compilePhrases();
  const found = new Map<string, TermMatch>();
  const stems = words.map(({ text }) => stemOf(text));
  for (const [at, stem] of stems.entries()) {
    for (const phrase of phrases.get(stem) ?? []) {
      if (found.has(phrase.concept)) continue;
      const concept = tactics.byId.get(phrase.concept);
      const last = concept === undefined ? undefined : matchPhrase(phrase, stems, at);
      const [first, end] = [words[at], words[last ?? -1]];
      if (concept === undefined || first === undefined || end === undefined) continue;
      const span = { start: first.start, end: end.end };
      found.set(concept.id, {
        facet: "tactic",
        concept,
        ...span,
        isAmbiguous: false,
        isAddress: false,
        disguise: [],
        isTold: true,
      });
    }
  }
  return [...found.values()];
}

/** The index of the last word of a phrase that begins at a word. */
function matchPhrase({ parts }: ActivityPhrase, stems: readonly string[], start: number): number | undefined {
  let last = start;
  for (const { stems: wanted, gap } of parts.slice(1)) {
    let at = last + 1;
    while (at <= last + 1 + gap && at < stems.length && !wanted.has(stems[at] ?? "")) {
      if (/^[.;!?]$/u.test(stems[at] ?? "")) return undefined;
      at += 1;
    }
    if (at > last + 1 + gap || at >= stems.length) return undefined;
    last = at;
  }
  return last;
}

function compilePhrases(): ReadonlyMap<string, readonly ActivityPhrase[]> {
  const byFirst = new Map<string, ActivityPhrase[]>();
  for (const { id, phrases: texts } of lexicons().find((lexicon) => lexicon.id === "activity")?.entries ?? []) {
    for (const text of texts) {
      const parts = readParts(text);
      for (const stem of parts[0]?.stems ?? [])
        byFirst.set(stem, [...(byFirst.get(stem) ?? []), { concept: id, parts }]);
    }
  }
  return byFirst;
}

function readParts(text: string): Part[] {
  const parts: Part[] = [];
  let gap = 0;
  for (const token of text.split(" ")) {
    if (token === "*") gap = WIDEST;
    else {
      parts.push({ stems: new Set(token.split("|").map(stemOf)), gap });
      gap = 0;
    }
  }
  return parts;
}

/** A word without its ending: "shares", "shared" and "sharing" are one. */
function stemOf(word: string): string {
  if (word.length < 4) return /^[a-z]{2}s$/u.test(word) && !/[iu]s$|ss$/u.test(word) ? word.slice(0, 2) : word;
  let stem = word.endsWith("'s") ? word.slice(0, -2) : word;
  if (stem.endsWith("ies")) stem = `${stem.slice(0, -3)}y`;
  else if (stem.endsWith("s") && !stem.endsWith("ss")) stem = stem.slice(0, -1);
  if (stem.length > 5 && stem.endsWith("ing")) stem = undouble(stem.slice(0, -3));
  else if (stem.length > 4 && stem.endsWith("ed")) stem = undouble(stem.slice(0, -2));
  return stem.length > 3 && stem.endsWith("e") ? stem.slice(0, -1) : stem;
}

function undouble(stem: string): string {
  return /([bdgmnprt])\1$/u.test(stem) ? stem.slice(0, -1) : stem;
}
