import type { Passage } from "../passage.ts";
import { splitSentences } from "../sentence/split-sentences.ts";
import { isStepList } from "./is-step-list.ts";
import { BACKGROUND, type Lead, NO_LEAD } from "./lead.ts";
import { type Fragment, readFragment } from "./read-fragment.ts";
import { readHeading } from "./read-heading.ts";
import { isOpen, readLeadIn } from "./read-lead.ts";
import { type ReadSentence, readSentence } from "./read-sentence.ts";

/** What stands over a passage, and which passage says so. */
export interface Overhead {
  readonly lead: Lead;
  readonly source: Passage | undefined;
  /** Whether one of the lead-ins around it asks softly. */
  readonly isSoft?: boolean;
}

/** How the passages of a document introduce each other. It is asked and told of them in their order. */
export interface Outline {
  above(passage: Passage, first: ReadSentence | undefined): Overhead;
  /** What a passage says of its items; nothing where it has none. */
  ownLead(passage: Passage): Lead;
  /** Tells that a passage has been read. */
  pass(passage: Passage, sentences: readonly ReadSentence[]): void;
}

const NOTHING: Overhead = { lead: NO_LEAD, source: undefined };
const CONSEQUENCES = /\b(?:results?|leads?|led|subject|face|facing|consequences?|disciplinary|penalties|sanctions)\b/iu;
const TAIL = 120;
/** "…, except when using the following:" stands over what is let out. */
const LETTING_OUT = /\b(?:except|apart from|other than|excluding)\b[^.:]*:\s*$/iu;
/** Lists are nested a few deep; what is deeper says no more. */
const DEEPEST = 20;

export function createOutline(passages: readonly Passage[]): Outline {
  const introducing = new Set(passages.flatMap((passage, index) => introducedBy(passage, passages[index - 1])));
  const leads = new Map<Passage, Lead>();
  const headings = new Map<Passage, Lead>();
  /** A paragraph such as "Users must:" whose items are the paragraphs after it. */
  let pending: Passage | undefined;
  /** What its items are, where it has a list: a paragraph after that goes on with it only as one more of them. */
  let itemForm: Fragment | undefined;

  /** A lead-in such as "The following are banned:" that headings follow, whose lists say the rest. */
  let sections: Passage | undefined;

  const before = new Map(passages.map((passage, index) => [passage, passages[index - 1]] as const));
  const leadBefore = (passage: Passage): Passage | undefined => {
    const earlier = before.get(passage);
    return earlier?.role === "item" ? earlier.lead : earlier;
  };
  const leadOf = (passage: Passage): Lead => recall(leads, passage, (intro) => readLeadIn(intro, before.get(intro)));
  const turned = new Map<Passage, Lead>();
  /** "It is banned to: - keep the following: - knives": an order that goes on with a lead-in is as banned as that says. */
  const turn = (intro: Passage): Lead => {
    const lead = leadOf(intro);
    if (LETTING_OUT.test(intro.inline.text.slice(-TAIL))) return BACKGROUND;
    if (intro.role !== "item" || lead.reading?.modality !== "require") return lead;
    const [span] = splitSentences(intro.inline);
    const first = span === undefined ? undefined : readSentence(intro.inline.text, span);
    const { reading } = above(intro, first).lead;
    const goesOnWith = reading !== undefined && reading.modality !== "require" && formOf(intro, first) === "verb";
    return goesOnWith ? { ...lead, reading } : lead;
  };
  const open = new Map<Passage, boolean>();
  const isLeft = (passage: Passage): boolean => {
    const known = open.get(passage) ?? isOpen(passage.inline.text);
    open.set(passage, known);
    return known;
  };
  const headingOf = (passage: Passage): Overhead => {
    const heading = passage.section.at(-1);
    if (passage.role !== "item" || heading === undefined) return NOTHING;
    const lead = recall(headings, heading, readHeading);
    // "The following are banned:" goes on through the sections below it.
    if (lead.kind === "none" && sections !== undefined && isBelow(passage, sections))
      return { lead: leadOf(sections), source: sections };
    return { lead, source: heading };
  };
  const columnOf = ({ lead }: Passage): Overhead =>
    lead === undefined ? NOTHING : { lead: recall(headings, lead, readHeading), source: lead };
  const isSoft = (passage: Passage): boolean => {
    let intro = passage.lead;
    for (let depth = 0; intro !== undefined && depth < DEEPEST; depth += 1) {
      const { reading } = leadOf(intro);
      if (reading !== undefined) return reading.strength === "soft" && reading.modality === "require";
      intro = intro.lead;
    }
    return false;
  };
  const steps = new Map<readonly Passage[], boolean>();
  const isStep = (passage: Passage): boolean => {
    const { siblings } = passage;
    const known = steps.get(siblings) ?? isStepList(passage);
    steps.set(siblings, known);
    return known;
  };
  const above = (passage: Passage, first: ReadSentence | undefined): Overhead => {
    if (passage.role === "heading") return NOTHING;
    if (passage.role === "cell") return columnOf(passage);
    const isPlain = passage.role === "paragraph" && !passage.isQuoted;
    const isOther = isCaption(passage) || (itemForm !== undefined && formOf(passage, first) !== itemForm);
    let intro = isPlain ? (passage.lead ?? (isOther ? undefined : pending)) : passage.lead;
    for (let depth = 0; intro !== undefined && depth < DEEPEST; depth += 1) {
      const lead = recall(turned, intro, turn);
      if (lead.kind === "background" && intro === pending && isPlain) return NOTHING;
      if (lead.kind !== "none") return { lead, source: intro };
      // "Violations may lead to:" stands over consequences, whatever the heading says.
      if (CONSEQUENCES.test(intro.inline.text.slice(-TAIL))) return NOTHING;
      const goesBack = isRemark(intro) ? leadBefore(intro) : undefined;
      if (goesBack === undefined && !isLeft(intro)) return headingOf(passage);
      intro = goesBack ?? intro.lead;
    }
    // Where one item says "click", the others are steps as well.
    return passage.role === "item" && isStep(passage) ? { lead: BACKGROUND, source: undefined } : headingOf(passage);
  };
  return {
    above: (passage, first) =>
      passage.role === "item" ? { ...above(passage, first), isSoft: isSoft(passage) } : above(passage, first),
    ownLead: (passage) => (introducing.has(passage) ? leadOf(passage) : NO_LEAD),
    pass(passage, sentences) {
      if (passage.role === "heading") {
        if (pending !== undefined && before.get(passage) === pending && pointsAhead(pending)) sections = pending;
        pending = undefined;
      }
      if (passage.role === "item" && passage.lead === pending) itemForm = formOf(passage, sentences[0]);
      if (passage.role !== "paragraph") return;
      if (endsInColon(passage)) {
        pending = passage;
        itemForm = undefined;
      } else if (pending !== undefined && !goesOn(passage, sentences[0])) pending = undefined;
    },
  };
}

function recall(known: Map<Passage, Lead>, passage: Passage, read: (passage: Passage) => Lead): Lead {
  const lead = known.get(passage) ?? read(passage);
  known.set(passage, lead);
  return lead;
}

export function endsInColon({ inline }: Passage): boolean {
  return /[:;]\s*$/u.test(inline.text.slice(-8));
}

const LONGEST_CAPTION = 40;

/** "Example:" is no item of what stands before it. */
function isCaption(passage: Passage): boolean {
  return passage.inline.text.length < LONGEST_CAPTION && endsInColon(passage);
}

const REMARK =
  /\b(?:list|lists|examples?|these|above)\b.*\b(?:exhaustive|complete|comprehensive|all-inclusive|only examples)\b/iu;
const LONGEST_REMARK = 140;

/** "This list is not exhaustive": the list goes on after it. */
function isRemark({ role, inline }: Passage): boolean {
  return role === "paragraph" && inline.text.length < LONGEST_REMARK && REMARK.test(inline.text);
}

/** What a passage is introduced by: its lead-in, or the paragraph before it that ends in a colon. */
function introducedBy(passage: Passage, before: Passage | undefined): Passage[] {
  if (passage.lead !== undefined) return [passage.lead];
  if (passage.role === "item" && before?.role === "heading") return [before];
  if (before?.role !== "paragraph" || !endsInColon(before)) return [];
  return passage.role === "paragraph" || (passage.role === "heading" && pointsAhead(before)) ? [before] : [];
}

function formOf({ inline }: Passage, first: ReadSentence | undefined): Fragment | undefined {
  return first === undefined ? undefined : readFragment(inline.text, first);
}

function pointsAhead({ inline }: Passage): boolean {
  return /\b(?:following|below)\b/iu.test(inline.text.slice(-TAIL));
}

/** Whether a passage stands in a section of that in which another stands. */
function isBelow({ section }: Passage, above: Passage): boolean {
  const parent = above.section.at(-1);
  return parent !== undefined && section.at(-1) !== parent && section.includes(parent);
}

/** Whether a paragraph is one more item, rather than a sentence of its own. */
function goesOn(passage: Passage, first: ReadSentence | undefined): boolean {
  const form = formOf(passage, first);
  return form === "verb" || form === "name";
}
