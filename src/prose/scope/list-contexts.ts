import type { Span } from "../../model/source.ts";
import type { Passage } from "../passage.ts";
import type { Statement } from "../statement.ts";

/** What stands round a statement and may say what it speaks about. */
export interface Context extends Span {
  readonly passage: Passage;
  /** `sentence`: the part of the sentence before it. `before`: what it points back to. `lead`: what introduces its list. `row`: the first cell of its row. */
  readonly kind: "sentence" | "before" | "label" | "row" | "lead" | "heading" | "title";
}

/** Looking further would make the work for one long passage grow with its square. */
const LONGEST_SENTENCE = 400;
const LONGEST_LABEL = 60;
const MOST_LEADS = 3;
const LONGEST_END = 8;

/** Lists them, the nearest first. */
export function listContexts({ passage, span }: Statement): Context[] {
  const contexts: Context[] = [];
  const { text } = passage.inline;
  const before = findSentenceStart(text, span.start);
  if (/\p{L}/u.test(text.slice(before, span.start))) contexts.push(spanOf("sentence", passage, before, span.start));
  contexts.push(...listBefore(passage, text, { start: before, end: span.end }));
  const colon = text.slice(0, Math.min(span.start + LONGEST_LABEL, LONGEST_LABEL)).indexOf(":");
  if (colon > 0 && colon < LONGEST_LABEL && before > colon) contexts.push(spanOf("label", passage, 0, colon));
  const row = passage.role === "cell" ? passage.siblings[0] : undefined;
  if (row !== undefined && row !== passage) contexts.push(wholeOf("row", row));
  contexts.push(...listLeads(passage));
  const above = passage.role === "heading" ? passage.section.filter((heading) => heading !== passage) : passage.section;
  for (const heading of above.toReversed()) contexts.push(wholeOf(heading.depth === 1 ? "title" : "heading", heading));
  return contexts;
}

/** "These devices" and "they" are those of the sentence before, and after a semicolon one goes on. */
function listBefore(passage: Passage, text: string, { start, end }: Span): Context[] {
  const stop = text.slice(Math.max(0, start - 3), start).trimEnd();
  const isJoined = stop.endsWith(";");
  if (start === 0 || !(isJoined || POINTS_BACK.test(text.slice(start, Math.min(end, start + LONGEST_SENTENCE)))))
    return [];
  const from = findSentenceStart(text, Math.max(0, start - 2));
  return from < start ? [spanOf("before", passage, from, start)] : [];
}

/** The words of a sentence that are about something said before: pronouns, and nouns that say only what kind of thing it is. */
const POINTS_BACK = new RegExp(
  [
    String.raw`^\s*(?:it|its|they|their|this|these|those|such|both)\b`,
    String.raw`\b(?:these|those|such|them|both)\b`,
    String.raw`\b(?:us(?:e|es|ed|ing)|install(?:ed|ing)?|access(?:ed|ing)?|join(?:ed|ing)?|open(?:ed|ing)?) it\b`,
    String.raw`\b(?:on|in|into|to|via|through|with|from) it\b`,
    String.raw`\bthe (?:same )?(?:service|platform|tool|app|application|software|program|device|site|network|channel)s?\b(?! team)`,
    String.raw`\b(?:its|their) use\b`,
  ].join("|"),
  "iu",
);

function listLeads(passage: Passage): Context[] {
  const leads: Context[] = [];
  for (let lead = passage.lead; lead !== undefined && leads.length < MOST_LEADS; lead = lead.lead) {
    const { text } = lead.inline;
    // A paragraph that ends in a full stop says something by itself.
    if (lead.role === "paragraph" && /[.!?]\s*$/u.test(text) && !/\b(?:following|below)\b/iu.test(text)) continue;
    const { start, end } = findLeading(text);
    if (end > start) leads.push(spanOf("lead", lead, start, end));
  }
  return leads;
}

const AHEAD = /\b(?:following|below)\b/giu;

/** The one sentence of a paragraph that introduces the list below it: the last, or that which points ahead before remarks. */
function findLeading(text: string): Span {
  const start = findSentenceStart(text, text.trimEnd().length - 1);
  const isLast = /[:,;–—-]\s*$/u.test(text.slice(-LONGEST_END)) || text.length - start > LONGEST_SENTENCE;
  const ahead = isLast ? undefined : [...text.slice(0, LONGEST_SENTENCE).matchAll(AHEAD)][0]?.index;
  if (ahead === undefined) return { start, end: text.length };
  const stop = /[.!?;]["”’)\]]?\s/u.exec(text.slice(ahead, ahead + LONGEST_SENTENCE));
  return { start: findSentenceStart(text, ahead), end: stop === null ? text.length : ahead + stop.index };
}

/** Where the sentence begins that goes on at an offset. */
function findSentenceStart(text: string, end: number): number {
  const from = Math.max(0, end - LONGEST_SENTENCE);
  const part = text.slice(from, end);
  let start = from;
  for (const { 0: stop, index } of part.matchAll(/[.!?;]["”’)\]]?\s/gu)) start = from + index + stop.length;
  return start;
}

function wholeOf(kind: Context["kind"], passage: Passage): Context {
  return spanOf(kind, passage, 0, passage.inline.text.length);
}

function spanOf(kind: Context["kind"], passage: Passage, start: number, end: number): Context {
  return { kind, passage, start, end };
}
