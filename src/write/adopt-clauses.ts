import type { LocatedEdit } from "../model/fix.ts";
import type { Source } from "../model/source.ts";
import { findValue } from "../read/syntax/data-node.ts";
import { partOfSource } from "../read/syntax/excerpt.ts";
import { readData } from "../read/syntax/read-data.ts";
import { writeText } from "../text/clause-lines.ts";
import { quoteText } from "../text/value-edit.ts";
import { appendToBlock } from "./append-to-block.ts";
import { indentLines, lineEndOf } from "./lines.ts";

/** A clause that is adopted from a sentence. */
export interface AdoptedClause {
  readonly id: string;
  /** The sentence. */
  readonly text: string;
  /** The sentence's name. */
  readonly sentence: string;
  /** What it says, as lines of YAML. */
  readonly lines: readonly string[];
}

/**
 * What puts clauses into the front matter of a policy in Markdown, behind those that are there, with all else as it is;
 * undefined where the front matter is not of a form that is understood. Whoever makes the edits reads the result.
 */
export async function adoptClauses(
  source: Source,
  clauses: readonly AdoptedClause[],
): Promise<readonly LocatedEdit[] | undefined> {
  const items = clauses.map(itemLines);
  const front = findFrontMatter(source.text);
  const end = lineEndOf(source.text);
  const lines = ["clauses:", ...items.flatMap((item) => indentLines(item, { dash: "  - ", column: 4 }))];
  if (front === undefined)
    return [insert(source, 0, ["---", "kind: policy", ...lines, "---", ""].map((line) => line + end).join(""))];
  const { value } = await readData(partOfSource(source, front.start, front.end));
  const known = value === undefined ? undefined : findValue(value, "clauses");
  if (known === undefined) return [insert(source, front.end, lines.map((line) => line + end).join(""))];
  if (known.kind !== "list" || source.text.charAt(known.location.span.start) === "[") return undefined;
  return appendToBlock(
    known,
    items.map((item) => ({ lines: item, flow: `{${item.filter((line) => !line.startsWith("#")).join(", ")}}` })),
  );
}

function itemLines({ id, text, sentence, lines }: AdoptedClause): string[] {
  const words = text.replaceAll(/\s+/gu, " ").trim();
  return [`id: ${writeText(id)}`, `text: ${quoteText(words)}`, ...lines, `adoptedFrom: ${quoteText(sentence)}`];
}

/** The lines between the two that part front matter from the text; undefined where there are no such lines. */
function findFrontMatter(text: string): { readonly start: number; readonly end: number } | undefined {
  const first = /^---[ \t]*(?:\r\n|\n|\r)/u.exec(text)?.[0];
  if (first === undefined) return undefined;
  const length = text.slice(first.length).search(/^---[ \t]*$/mu);
  return length === -1 ? undefined : { start: first.length, end: first.length + length };
}

function insert(source: Source, at: number, text: string): LocatedEdit {
  return { location: { source, span: { start: at, end: at } }, text };
}
