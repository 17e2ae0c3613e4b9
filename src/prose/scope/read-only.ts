import { type FacetTaxonomy, isWithin } from "../../taxonomy/facet-taxonomy.ts";
import type { TaxonomySet } from "../../taxonomy/taxonomy-set.ts";
import { findClauseEnd } from "./clause-end.ts";
import { isOneOf } from "./scope-lexicon.ts";
import { beginsAt, listPhrases, type Sentence } from "./sentence.ts";
import { isAfterPause } from "./words.ts";

/** What "only" lets through; `isApproved` where that is what somebody has approved. */
export interface OnlyFocus {
  readonly first: number;
  readonly last: number;
  readonly isApproved: boolean;
  /** Whether it is the thing that may be used: "only use Signal", not what for. */
  readonly isThing: boolean;
  /** Whether another thing of its kind would be used in its place: "only on Signal", but not "only follow Signal". */
  readonly isPlace: boolean;
}

/** Finds what a prohibition with "only" lets through: all else of its kind is prohibited. */
export function findOnlyFocus(sentence: Sentence): OnlyFocus | undefined {
  const { words } = sentence;
  // "Including but not limited to" lets nothing through alone, and "not only" does not either.
  const only = listPhrases(sentence, "only").find(({ first }) => words[first - 1]?.text !== "not");
  if (only === undefined) return undefined;
  const end = findFocusEnd(sentence, only.last);
  const modal = words.findIndex((_, index) => beginsAt(sentence, "modal", index));
  const hasRole = sentence.terms.some(({ facet, first }) => facet === "actor" && first >= only.last && first < modal);
  const isOnePart = modal > only.first && !words.slice(only.last, modal).some(isAfterPause);
  const isSubject = isBegun(sentence, only.first) && (isOnePart || (hasRole && modal > only.first));
  if (isSubject) return makeFocus(sentence, { first: only.last, last: modal, isThing: true });
  if (only.last >= end || isAfterPause(words[only.last])) {
    const first = findPreposition(sentence, { from: only.first - 1, down: true, until: 0 });
    if (first !== undefined) return makeFocus(sentence, { first, last: only.first, isThing: false });
    return modal === -1 ? makeNamed(sentence, findCellStart(sentence, only.first), only.first) : undefined;
  }
  // "Only Signal", as a cell of a table.
  const isCell = findCellStart(sentence, only.last) === only.first;
  const named = isCell && modal === -1 ? makeNamed(sentence, only.last, end) : undefined;
  if (named !== undefined) return named;
  // "Use only Signal" and "only use Signal" say the same.
  const isUsed = isOneOf("use-verb", words[only.first - 1]?.text) && !isPreposition(sentence, only.last);
  return isUsed ? makeThing(sentence, only.last, end) : findObjectFocus(sentence, only.last, end);
}

/** Where the cell of a row begins that ends before a word. */
function findCellStart({ words }: Sentence, end: number): number {
  for (let at = end - 1; at > 0 && end - at < LONGEST_CELL; at -= 1)
    if (words[at]?.gap.includes("|") === true) return at;
  return 0;
}

const LONGEST_CELL = 8;

/** "Signal only", as a cell of a table: there is nothing besides the names of tools. */
function makeNamed(sentence: Sentence, first: number, last: number): OnlyFocus | undefined {
  for (let at = first; at < last; at += 1) {
    const { text } = sentence.words[at] ?? {};
    const isName = sentence.terms.some((term) => term.facet === "tool" && term.first <= at && term.last > at);
    if (!isName && text !== "and" && text !== "or" && !isOneOf("article", text)) return undefined;
  }
  return last > first ? makeFocus(sentence, { first, last, isThing: true }) : undefined;
}

/** "Only on a work device, not on your own": what is denied is let through no more. */
function findFocusEnd(sentence: Sentence, from: number): number {
  const end = findClauseEnd(sentence, from);
  for (let at = from + 1; at < end; at += 1) {
    const word = sentence.words[at];
    if (isAfterPause(word) && (word?.text === "not" || word?.text === "never")) return at;
  }
  return end;
}

/** Whether a clause begins at a word, up to a condition before it. */
function isBegun({ words }: Sentence, at: number): boolean {
  return at === 0 || isAfterPause(words[at]) || words[at - 1]?.text === "and" || words[at - 1]?.text === "but";
}

function findObjectFocus(sentence: Sentence, from: number, end: number): OnlyFocus {
  const { words } = sentence;
  if (isPreposition(sentence, from)) return makeFocus(sentence, { first: from, last: end, isThing: false });
  const isPassive = words[from]?.text === "be";
  const verb = isPassive ? from + 1 : from;
  const isUse = isOneOf("use-verb", words[verb]?.text);
  if (isUse && !isPassive) return makeThing(sentence, verb + 1, end);
  const first = findPreposition(sentence, { from: verb + 1, down: false, until: end });
  return makeFocus(sentence, { first: first ?? verb, last: end, isThing: false });
}

/** What is used goes up to the next preposition: "Slack, Teams or Zoom for". */
function makeThing(sentence: Sentence, first: number, end: number): OnlyFocus {
  const last = findPreposition(sentence, { from: first + 1, down: false, until: end });
  return makeFocus(sentence, { first, last: last ?? end, isThing: true });
}

function isPreposition(sentence: Sentence, index: number): boolean {
  const text = sentence.words[index]?.text ?? "";
  return isOneOf("preposition", text);
}

function findPreposition(
  sentence: Sentence,
  { from, down, until }: { readonly from: number; readonly down: boolean; readonly until: number },
): number | undefined {
  for (let at = from; down ? at >= until : at < until; at += down ? -1 : 1) {
    if (isPreposition(sentence, at)) return at;
    if (at - from > 30 || from - at > 30) return undefined;
  }
  return undefined;
}

function makeFocus(sentence: Sentence, focus: Omit<OnlyFocus, "isApproved" | "isPlace">): OnlyFocus {
  // What is approved stands first: "only approved apps".
  const words = sentence.words.slice(focus.first, Math.min(focus.last, focus.first + 4));
  const isPlace = focus.isThing || isOneOf("preposition", sentence.words[focus.first]?.text);
  return { ...focus, isPlace, isApproved: words.some(({ text }) => isOneOf("approved", text)) };
}

/** Kinds of tools that people have in mind where they let through one only. */
const KINDS = [
  "social-media",
  "messaging-app",
  "generative-ai",
  "email",
  "video-conferencing",
  "file-sharing",
  "password-manager",
];

/** The kind of tool of which only one is let through: a prohibition of all tools would say more than the sentence. */
export function findKind(taxonomies: TaxonomySet, tool: string): string | undefined {
  const taxonomy = taxonomies.get("tool");
  if (taxonomy === undefined) return undefined;
  return KINDS.find((kind) => kind !== tool && isWithin(taxonomy, tool, kind)) ?? firstBroader(taxonomy, tool);
}

function firstBroader(taxonomy: FacetTaxonomy, tool: string): string | undefined {
  const broader = taxonomy.byId.get(tool)?.broader[0];
  return broader === undefined || broader === 0 ? undefined : taxonomy.concepts[broader]?.id;
}
