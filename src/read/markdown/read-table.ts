import { type InlineText } from "../../text/inline-text.ts";
import { findValue, type MapNode } from "../syntax/data-node.ts";
import { type ItemDraft, spanTo, textEntry } from "./item-draft.ts";
import type { Table, TableRow } from "./markdown-node.ts";
import { areDecisive, mergeFields, readKnownFields } from "./merge-fields.ts";
import { readToolTable } from "./read-tool-table.ts";
import { isTelling, type Reading } from "./reading.ts";
import { reportDoubles, reportUnknown } from "./report-field.ts";
import { toScalar, wholePart } from "./split-names.ts";
import { readCells, readRow } from "./table-cells.ts";

/** Reads a table whose rows are clauses, tactics or tools with their status; any other is left alone. */
export async function readTable(reading: Reading, table: Table): Promise<void> {
  const [head, ...rows] = table.children;
  if (head === undefined) return;
  const labels = readRow(reading.source, head);
  if (reading.form.container === "clauses" && readToolTable(reading, labels, rows)) return;
  if (!isItemTable(reading, labels)) return;
  let hasItems = rows.length === 0;
  for (const row of rows) hasItems = (await readItemRow(reading, labels, row)) || hasItems;
  if (!hasItems) return;
  for (const label of labels) if (label.text.trim() !== "") reportUnknown(reading, label);
  reportDoubles(reading, labels);
}

/** A tactic needs something that names it as well: a table of countries and channels lists no plans. */
function isItemTable(reading: Reading, labels: readonly InlineText[]): boolean {
  const { keys, form } = reading;
  // A slip counts too, or the table would be passed over in silence.
  const found = labels.flatMap(({ text }) => keys.find(text)?.key ?? keys.findNear(text)[0] ?? []);
  const naming = form.container === "tactics" ? ["id", "title", "tactic"] : form.telling;
  return found.some((key) => isTelling(reading, key)) && found.some((key) => naming.includes(key));
}

/** Reads a row; false where it is empty, or where sentences stand in place of names. */
async function readItemRow(reading: Reading, labels: readonly InlineText[], row: TableRow): Promise<boolean> {
  const cells = readCells(reading.source, labels, row);
  const known = await readKnownFields(reading, cells);
  const { entries, used } = mergeFields(known, "merged");
  if (entries.length === 0 || (known.some(({ isDecisive }) => isDecisive === "no") && !areDecisive(known)))
    return false;
  reading.taken.add(row);
  for (const { problems } of used) reading.problems.push(...problems);
  const filled = cells.find(({ body }) => body.inline.text !== "")?.body.inline;
  const title = findValue({ entries } as MapNode, "title");
  const origin: ItemDraft["origin"] =
    title?.kind === "scalar" ? { text: String(title.value), location: title.location } : originOf(filled);
  const isNamed = entries.some(({ key }) => key === "title" || key === "id");
  const { start, end } = row.span;
  reading.drafts.push({
    location: spanTo(reading.source, start, end),
    entries: [
      ...(isNamed || origin === undefined ? [] : [textEntry("title", origin.text, origin.location)]),
      ...entries,
    ],
    origin,
  });
  return true;
}

function originOf(inline: InlineText | undefined): ItemDraft["origin"] {
  if (inline === undefined) return undefined;
  const { value, location } = toScalar(inline, wholePart(inline));
  return { text: String(value), location };
}
