import { type InlineText, locateInline } from "../../text/inline-text.ts";
import { type DataNode, type Entry, listItems, type MapNode } from "../syntax/data-node.ts";
import type { Body } from "./body.ts";
import { spanTo, textEntry } from "./item-draft.ts";
import { createKeyBook, type KeyBook } from "./key-book.ts";
import type { TableRow } from "./markdown-node.ts";
import { readDuties } from "./read-duties.ts";
import { readScope } from "./read-scope.ts";
import { readNames } from "./read-value.ts";
import type { Reading } from "./reading.ts";
import { reportNearKey } from "./report-field.ts";
import { reportCondition, reportStatus } from "./report-status.ts";
import { spanNodes } from "./span-nodes.ts";
import { isNothing, type Part, toScalar, wholePart } from "./split-names.ts";
import { readStatus, type Status } from "./status-words.ts";
import { SYNONYMS } from "./synonyms.ts";
import { type Cell, readCells } from "./table-cells.ts";

const COLUMNS = ["status", "provided", "reason", "alternatives", "id"];

/**
 * Reads the table `Tool | Status | Conditions`, which most organisations keep: each row prohibits or permits. False
 * where the table is no such table. A row of which anything is unclear is reported and not read.
 */
export function readToolTable(reading: Reading, labels: readonly InlineText[], rows: readonly TableRow[]): boolean {
  const book = createKeyBook([...reading.facetIds, ...COLUMNS], SYNONYMS["toolTable"] ?? {});
  const keys = labels.map(({ text }) => book.find(text)?.key);
  const hasFacet = keys.some((key) => key !== undefined && reading.facetIds.includes(key));
  if (hasFacet && !keys.includes("status")) return reportNearStatus(reading, book, labels);
  if (!hasFacet || keys.filter((key) => key === "status").length !== 1) return false;
  for (const row of rows) readToolRow(reading, book, { labels, row });
  return true;
}

/** A slip in this heading would lose the whole table. True where there is one. */
function reportNearStatus(reading: Reading, book: KeyBook, labels: readonly InlineText[]): boolean {
  const slip = labels.find(({ text }) => book.find(text) === undefined && book.findNear(text).includes("status"));
  if (slip !== undefined) reportNearKey(reading, slip, ["Status"]);
  return slip !== undefined;
}

function readToolRow(
  reading: Reading,
  book: KeyBook,
  { labels, row }: { readonly labels: readonly InlineText[]; readonly row: TableRow },
): void {
  const cells = readCells(reading.source, labels, row).filter(({ body }) => !isNothing(body.inline.text));
  const cellOf = (column: string): Body | undefined =>
    cells.find(({ label }) => book.find(label.text)?.key === column)?.body;
  const facets = readFacets(reading, book, cells);
  const [name] = listItems(facets[0]?.value);
  if (facets.length === 0 || name?.kind !== "scalar") return;
  const statusCell = cellOf("status");
  const status = statusCell === undefined ? undefined : readStatus(statusCell.inline);
  if (statusCell === undefined || status === undefined) {
    reportStatus(reading, String(name.value), statusCell?.inline ?? name.location);
    return;
  }
  const provided = readConditions(reading, { status, statusCell, conditions: cellOf("provided") });
  if (provided === undefined) return;
  reading.taken.add(row);
  const id = cellOf("id")?.inline;
  const { start, end } = row.span;
  reading.drafts.push({
    location: spanTo(reading.source, start, end),
    entries: [
      ...(id === undefined ? [] : [textEntry("id", id.text, locateInline(id, 0, id.text.length))]),
      ...readTitle(facets[0]?.key, cellOf),
      {
        key: status.modality,
        keyLocation: locateInline(statusCell.inline, status.words.start, status.words.end),
        value: { kind: "map", entries: facets, location: spanNodes(facets.map(({ value }) => value)) },
      },
      ...listEntry("provided", provided),
      ...readReason(cellOf("reason")),
      ...listEntry("alternatives", readAlternatives(reading, facets[0], cellOf("alternatives"))),
    ],
    origin: { text: String(name.value), location: name.location },
  });
}

function readFacets({ facetIds }: Reading, book: KeyBook, cells: readonly Cell[]): Entry[] {
  return cells.flatMap(({ label, body }): Entry[] => {
    const key = book.find(label.text)?.key;
    const names = key !== undefined && facetIds.includes(key) ? readNames(body) : [];
    const [only] = names;
    if (key === undefined || only === undefined) return [];
    const value: DataNode = names.length === 1 ? only : { kind: "list", items: names, location: spanNodes(names) };
    return [{ key, keyLocation: locateInline(label, 0, label.text.length), value }];
  });
}

interface StatusCells {
  readonly status: Status;
  readonly statusCell: Body;
  readonly conditions: Body | undefined;
}

/** The duties of a permission; undefined where there are conditions that nobody can hold against a plan. */
function readConditions(reading: Reading, { status, statusCell, conditions }: StatusCells): MapNode[] | undefined {
  const duties: MapNode[] = [];
  const places: (readonly [InlineText, Part])[] = [];
  if (status.rest.start < status.rest.end) places.push([statusCell.inline, status.rest]);
  if (conditions !== undefined && !/^none\.?$/i.test(conditions.inline.text)) {
    places.push([conditions.inline, wholePart(conditions.inline)]);
  }
  for (const [inline, part] of places) {
    const read = status.modality === "prohibit" ? undefined : readDuties(inline, part);
    if (read === undefined) return reportCondition(reading, inline, part);
    duties.push(...read);
  }
  if (status.isConditional && duties.length === 0) return reportCondition(reading, statusCell.inline, status.words);
  return duties;
}

/** A row is called what its first column says. */
function readTitle(key: string | undefined, cellOf: (column: string) => Body | undefined): Entry[] {
  const inline = key === undefined ? undefined : cellOf(key)?.inline;
  if (inline === undefined) return [];
  const { value, location } = toScalar(inline, wholePart(inline));
  return [textEntry("title", String(value), location)];
}

function readReason(cell: Body | undefined): Entry[] {
  if (cell === undefined) return [];
  const { value, location } = toScalar(cell.inline, wholePart(cell.inline));
  return [textEntry("reason", String(value), location)];
}

/** Scopes, or plain names of what the first column lists. */
function readAlternatives({ facets }: Reading, first: Entry | undefined, cell: Body | undefined): DataNode[] {
  if (cell === undefined || first === undefined) return [];
  const scope = readScope(facets, cell);
  if (scope?.kind === "map") return [scope];
  const { key, keyLocation } = first;
  return readNames(cell).map((value) => ({
    kind: "map",
    entries: [{ key, keyLocation, value }],
    location: value.location,
  }));
}

function listEntry(key: string, items: readonly DataNode[]): Entry[] {
  if (items.length === 0) return [];
  const location = spanNodes(items);
  return [{ key, keyLocation: location, value: { kind: "list", items, location } }];
}
