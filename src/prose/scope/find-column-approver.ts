import type { Passage } from "../passage.ts";
import type { StatedDuty, Statement } from "../statement.ts";
import { listPeople } from "./asked-approval.ts";
import { anyApprover } from "./find-approver.ts";
import { isOneOf } from "./scope-lexicon.ts";
import { type SentenceTools, takeApart } from "./sentence.ts";
import { splitWords } from "./words.ts";

/** A heading of a column, and who approves in a cell, have no more letters. */
const LONGEST = 60;

/** Who approves what a row of a table says, by a column that is called "Approver" or the like. */
export function findColumnApprover({ passage }: Pick<Statement, "passage">, tools: SentenceTools): StatedDuty[] {
  if (passage.role !== "cell") return [];
  return passage.siblings.flatMap((cell) => (isApproverColumn(cell) ? readCell(cell, tools) : []));
}

function isApproverColumn({ lead }: Passage): boolean {
  const text = lead?.inline.text ?? "";
  return text.length < LONGEST && splitWords(text).some((word) => isOneOf("approver-column", word.text));
}

function readCell(cell: Passage, tools: SentenceTools): StatedDuty[] {
  const { text } = cell.inline;
  const first = splitWords(text.slice(0, LONGEST))[0]?.text;
  if (first === undefined || text.length > LONGEST || isOneOf("nobody-approves", first)) return [];
  const span = { start: 0, end: text.length };
  const people = isOneOf("anybody-approves", first) ? [] : listPeople(takeApart(cell, span, tools), 0);
  const values = people.length === 0 ? [anyApprover(tools.taxonomies)] : people.map(({ value }) => value);
  // "Editor + legal" are two approvals, and "editor or legal" is one.
  const isEither = /\bor\b|\//iu.test(text);
  const groups = isEither ? [values] : values.map((value) => [value]);
  return groups.map((group) => ({ kind: "approval", values: group, passage: cell, span, orElse: [] }));
}
