import type { Source } from "../../model/source.ts";
import { type InlineText, trimInline } from "../../text/inline-text.ts";
import { type Body, bodyOfText } from "./body.ts";
import { flattenInline } from "./flatten-inline.ts";
import type { TableRow } from "./markdown-node.ts";

/** A cell, with the heading of its column. */
export interface Cell {
  readonly label: InlineText;
  readonly body: Body;
}

export function readRow(source: Source, row: TableRow): InlineText[] {
  return row.children.map((cell) => trimInline(flattenInline(source, cell.children)));
}

/** The cells that stand below a heading; what a row has beyond the last column is shown to nobody. */
export function readCells(source: Source, labels: readonly InlineText[], row: TableRow): Cell[] {
  return readRow(source, row).flatMap((inline, index): Cell[] => {
    const label = labels[index];
    return label === undefined ? [] : [{ label, body: bodyOfText(inline) }];
  });
}
