import { joinInline } from "../../text/inline-text.ts";
import type { Passage } from "../passage.ts";
import type { PhraseBook } from "../sentence/phrase-book.ts";
import { splitSentences } from "../sentence/split-sentences.ts";
import { type Token, tokenise } from "../sentence/token.ts";
import type { Statement } from "../statement.ts";
import { readCategory } from "./category.ts";
import { LIKELY, type Reading } from "./norm.ts";
import { demandColumnBook, narrowValueBook, openValueBook } from "./norm-books.ts";
import { readSentence } from "./read-sentence.ts";

/** A heading of a column that is longer tells a story. */
const LONGEST_COLUMN = 4;
const LONGEST_ROW = 300;
const CONDITION = /\b(?:with|if|unless|only|when|after|except|without|before)\b/iu;

/** The whole row as one passage: what its other cells say of the thing belongs to the norm. */
export function joinRow(first: Passage): Passage {
  const [, ...others] = first.siblings;
  const inline = joinInline(
    first.inline,
    others.map((cell) => cell.inline),
  );
  return { ...first, inline };
}

/** Reads a row that says a norm only as a whole: "Screen lock | 5 minutes", below "Requirement | Standard". */
export function readRow(first: Passage): Statement | undefined {
  const cells = first.siblings;
  if (cells.length < 2 || cells.some(({ inline }) => inline.text.length > LONGEST_ROW)) return undefined;
  if (cells.some(saysMore)) return undefined;
  const columns = cells.map((cell) => readColumn(cell));
  const at = columns.findIndex((column) => column !== undefined);
  const column = columns[at];
  if (column === undefined || columns.filter((other) => other?.modality === "prohibit").length > 0) return undefined;
  // A column of what is permitted goes before what is asked of it.
  const permitting = columns.findIndex((other, index) => index > 0 && other?.modality === "permit");
  if (column.modality === "permit" && permitting < 1) return undefined;
  const value = cells[permitting > 0 ? permitting : Math.max(1, at)]?.inline.text.trim() ?? "";
  if (!/\p{L}{2}|\d/u.test(value)) return undefined;
  const modality = permitting > 0 ? "permit" : modalityOf(value);
  if (modality === undefined) return undefined;
  const passage = joinRow(first);
  return {
    modality,
    strength: "strong",
    addressee: "people",
    passage,
    span: { start: 0, end: passage.inline.text.length },
    isConditional: CONDITION.test(value) || (permitting > 0 && isAsked(cells, columns)),
    confidence: LIKELY,
  };
}

/** Whether the row of what is permitted asks something for it. */
function isAsked(cells: readonly Passage[], columns: readonly (Pick<Reading, "modality"> | undefined)[]): boolean {
  return cells.some(
    ({ inline }, at) =>
      columns[at]?.modality === "require" && /\p{L}{2}/u.test(inline.text) && !/^none\b/iu.test(inline.text),
  );
}

function wordsOf({ inline: { text } }: Passage): Token[] {
  return tokenise(text, { start: 0, end: text.length }).filter(({ isWord }) => isWord);
}

function has(book: PhraseBook<true>, words: readonly Token[]): boolean {
  return words.some((_, at) => book.match(words, at) !== undefined);
}

/** What a column's heading says of its cells: "Requirement", "Permitted use". */
function readColumn({ lead }: Passage): Pick<Reading, "modality"> | undefined {
  const words = lead === undefined ? [] : wordsOf(lead);
  if (words.length === 0 || words.length > LONGEST_COLUMN) return undefined;
  const category = readCategory(words, LONGEST_COLUMN)?.reading;
  if (category !== undefined && category.modality !== "require") return category;
  return has(demandColumnBook(), words) ? { modality: "require" } : undefined;
}

/** Whether a cell has sentences that say norms by themselves. */
function saysMore({ inline }: Passage): boolean {
  const sentences = splitSentences(inline).map((span) => readSentence(inline.text, span));
  return sentences.some(({ norms, tokens }) => norms.length > 0 && (tokens.length > 3 || sentences.length > 1));
}

function modalityOf(value: string): Reading["modality"] | undefined {
  const words = tokenise(value, { start: 0, end: value.length });
  if (openValueBook().match(words, 0) !== undefined) return "permit";
  return has(narrowValueBook(), words) ? "prohibit" : "require";
}
