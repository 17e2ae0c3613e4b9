import type { Span } from "../../model/source.ts";
import type { Passage } from "../passage.ts";
import { isManner, isVerbForm, verbKind } from "../sentence/verbs.ts";
import { isAdverb, isConsent, isPreposition, isSubordinator } from "../sentence/word-classes.ts";
import type { Statement } from "../statement.ts";
import { beginsAtScreen } from "./begins-at-screen.ts";
import { isConditional } from "./condition.ts";
import { wordAt } from "./hit.ts";
import { BACKGROUND, type Lead } from "./lead.ts";
import type { Reading } from "./norm.ts";
import { endsInColon } from "./outline.ts";
import { readCrosses, readExample } from "./read-example.ts";
import { readFragment } from "./read-fragment.ts";
import { isStatus } from "./read-heading.ts";
import { findOpen } from "./read-lead.ts";
import { readPledge } from "./read-pledge.ts";
import type { ReadSentence } from "./read-sentence.ts";
import { isMaxim, type Tone } from "./tone.ts";

/** What a passage says. */
export interface PassageReading {
  readonly statements: readonly Statement[];
  /** Said by a lead-in, and only said if none of its items says it. */
  readonly held: readonly Statement[];
  /** Whether what stands over it has said what kind of norm it is. */
  readonly isInherited: boolean;
}

export interface PassageParts {
  readonly sentences: readonly ReadSentence[];
  /** What stands over it, and what it says of its own items. */
  readonly lead: Lead;
  readonly own: Lead;
  /** Whether a lead-in further up asks softly: what its items order is no stricter. */
  readonly isSoft: boolean;
  readonly tone: Tone;
}

export function readPassage(passage: Passage, parts: PassageParts): PassageReading {
  const example = readExample(passage);
  const shown = example === undefined ? readCrosses(passage) : [example];
  return shown === undefined ? readSentences(passage, parts) : { statements: shown, held: [], isInherited: false };
}

function readSentences(passage: Passage, parts: PassageParts): PassageReading {
  const { sentences, lead, own, isSoft } = parts;
  const statements: Statement[] = [];
  const held: Statement[] = [];
  let isInherited = false;
  const isSteps = lead.kind === "none" && passage.role !== "heading" && hasStep(passage, sentences);
  let question: Span | undefined;
  const leading =
    own.kind === "rule" && own.isIncomplete
      ? findOpen(
          passage,
          sentences.map(({ span }) => span),
        )
      : -1;
  for (const [index, sentence] of sentences.entries()) {
    const leads = index === leading;
    const inherited = index === 0 ? inherit(passage, sentence, lead) : undefined;
    if (inherited !== undefined) {
      isInherited = true;
      (endsInColon(passage) && own.kind === "rule" ? held : statements).push(...inherited);
    } else if (!isSilent(passage, sentence, isSteps ? { ...parts, lead: BACKGROUND } : parts)) {
      const spoken = sayNorms(passage, isSoft ? soften(sentence) : sentence, question);
      // "If it is late: do not ring."
      const isCase = index === 0 && lead.isConditional;
      const said = isCase ? spoken.map((statement) => ({ ...statement, isConditional: true })) : spoken;
      // "Staff may use them, but must:" says one thing by itself.
      for (const statement of said)
        (leads && statement.modality === own.reading?.modality ? held : statements).push(statement);
    } else if (parts.tone.isPledged) statements.push(...sayPledge(passage, sentence));
    question = isOpenQuestion(passage, sentence) ? sentence.span : undefined;
  }
  return { statements, held, isInherited };
}

/** Bare orders take the strength of the lead-in above them; what says "must" keeps its own. */
function soften(sentence: ReadSentence): ReadSentence {
  const norms = sentence.norms.map((norm) =>
    norm.modality === "require" && !norm.isExplicit ? ({ ...norm, strength: "soft" } as const) : norm,
  );
  return { ...sentence, norms };
}

function sayPledge(passage: Passage, sentence: ReadSentence): Statement[] {
  const pledge = readPledge(sentence);
  if (pledge === undefined) return [];
  const { span, tokens } = sentence;
  return [{ ...pick(pledge), passage, span, isConditional: isConditional(tokens, span) }];
}

/** Whether a sentence of it tells what to do at a screen; the others then are steps too. */
function hasStep({ inline }: Passage, sentences: readonly ReadSentence[]): boolean {
  return sentences.some(({ span }) => beginsAtScreen(inline.text.slice(span.start, span.end)));
}

type Said = Pick<Statement, "modality" | "strength" | "addressee" | "confidence">;

function pick({ modality, strength, addressee, confidence }: Said): Said {
  return { modality, strength, addressee, confidence };
}

function sayNorms(passage: Passage, { norms }: ReadSentence, question: Span | undefined): Statement[] {
  return norms.map((norm, place): Statement => {
    const asked = place === 0 ? question : undefined;
    const span = { start: asked?.start ?? norm.span.start, end: norm.span.end };
    return { ...pick(norm), passage, span, isConditional: norm.isConditional || asked !== undefined };
  });
}

/** "Not sure?" goes before an order as its condition. */
const OPEN_QUESTION = /^(?:not|un\p{L}+|in doubt|have|need|want|got|still|questions?|feeling|any)\b/iu;

function isOpenQuestion({ inline }: Passage, { isQuestion, span }: ReadSentence): boolean {
  return isQuestion && OPEN_QUESTION.test(inline.text.slice(span.start, span.end));
}

/** Whether what looks like an order is none: a heading that names a task, a step below "How to". */
function isSilent(passage: Passage, { norms, tokens, span }: ReadSentence, { lead, tone }: PassageParts): boolean {
  const [norm] = norms;
  if (norm === undefined) return true;
  const isBare = norm.modality === "require" && !norm.isExplicit;
  // "Which shops are allowed" is what its section tells.
  if (passage.role === "heading")
    return isStatus(passage) || (isBare && !isMaxim(passage, tone)) || ASKING.test(passage.inline.text);
  if (isBare && isLabel(passage, tokens)) return true;
  if (norm.modality === "require" && sendsOn(passage.inline.text.slice(span.start, span.end))) return true;
  // Among steps too, to get somebody's approval is a rule.
  return lead.kind === "background" && isBare && !tokens.some(({ word }) => isConsent(word));
}

const ASKING = /^\W*(?:which|what|who|whose|when|where|why|how)\b/iu;

/** "For more information, read the guide", "to give feedback on this page, please write to us": help for the reader. */
const HELP =
  /^\W*(?:for the purposes? of this \w+\b|for (?:more|further|additional|full|detailed) (?:information|guidance|details?|help|reading|support|background)\b|to (?:provide|give|send|leave) (?:us )?feedback\b|(?:read|see|contact|visit|check|browse|consult)\b[^.]*\bfor (?:more|further|additional) (?:information|details?|guidance|background)\b)/iu;
const LONGEST_HELP = 200;

function sendsOn(text: string): boolean {
  return text.length < LONGEST_HELP && HELP.test(text);
}

const LONGEST_LABEL = 7;

/** "Contact with the press:" names what follows. */
function isLabel(passage: Passage, tokens: ReadSentence["tokens"]): boolean {
  const kind = verbKind(wordAt(tokens, 0));
  return tokens.length < LONGEST_LABEL && kind !== "plain" && isPreposition(wordAt(tokens, 1)) && endsInColon(passage);
}

/** "`bot-`: rooms of robots", "`acme/site`: a repository": the item says what a name stands for. */
const DEFINITION = /^[\p{L}\d@#]{0,40}[-/_.#@][^\s:]{0,60}[^\p{L}\d:]{0,4}:\s/u;

const KEPT = new Set(["kept", "set", "built", "written", "hidden", "worn", "held", "shut"]);

/** "Backups encrypted", below "Requirements": a clause that leaves out its "must be". */
function isReducedRule({ tokens }: ReadSentence, { modality }: Reading): boolean {
  if (modality !== "require") return false;
  const at = tokens.findIndex(
    ({ word }, index) => index > 0 && ((word.endsWith("ed") && isVerbForm(word)) || KEPT.has(word)),
  );
  const next = wordAt(tokens, at + 1);
  const before = wordAt(tokens, at - 1);
  if (at < 1 || before === "," || isAdverb(before) || isManner(before) || isSubordinator(before)) return false;
  return next === "" || next === "(" || next === "." || next === "," || next === "up" || isPreposition(next);
}

/** An address alone, without a word on it. */
const ADDRESS = /^\s*(?:e\.g\.\s*)?<?(?:https?:\/\/|www\.)\S+$/iu;

/** What is shorter is a mark, a "yes" or nothing. */
const SHORTEST_CELL = 5;

function inherit(passage: Passage, sentence: ReadSentence, lead: Lead): Statement[] | undefined {
  const { reading } = lead;
  if (lead.kind !== "rule" || reading === undefined || sentence.isQuestion) return undefined;
  if (passage.role === "cell" && passage.inline.text.trim().length < SHORTEST_CELL) return undefined;
  if (ADDRESS.test(passage.inline.text)) return undefined;
  const form = readFragment(passage.inline.text, sentence);
  if (form === "whole" || form === "negated") return undefined;
  // "Staff must: not share passwords."
  const modality = form === "denied" && reading.modality === "require" ? "prohibit" : reading.modality;
  if (form === "name" && !lead.takesNames && !isReducedRule(sentence, reading)) return undefined;
  // "Report the following: - If a key is lost": a case of what is asked.
  const isCase = lead.isIncomplete && wordAt(sentence.tokens, 0) === "if";
  if (form === "clause" && !lead.takesClauses && !isCase) return undefined;
  if (form !== "verb" && modality === "require" && DEFINITION.test(passage.inline.text)) return undefined;
  const asides = sentence.norms.filter(
    (norm) => norm.modality !== reading.modality && norm.span.start > sentence.span.start,
  );
  return [
    {
      ...pick(reading),
      modality,
      confidence: Math.min(reading.confidence, 0.8),
      passage,
      // An example in a block quote is one thing, however many sentences it has.
      span: passage.isQuoted ? { start: 0, end: passage.inline.text.length } : sentence.span,
      isConditional: lead.isConditional || isConditional(sentence.tokens, sentence.span),
    },
    ...asides.map((norm) => ({ ...pick(norm), passage, span: norm.span, isConditional: norm.isConditional })),
  ];
}
