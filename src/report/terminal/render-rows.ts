import { escapeTerminal } from "../../text/escape-terminal.ts";
import { widthOf, wrapText } from "../../text/width.ts";
import type { RenderOptions } from "./render-finding.ts";

/** A value, a short note on it, and where it comes from. */
export interface Row {
  readonly indent: number;
  readonly text: string;
  readonly note?: string;
  readonly paint?: (text: string) => string;
  readonly origin: string;
}

/** The columns of all groups stand below each other; what is too long for its column gets lines of its own. */
export function renderRows(groups: readonly (readonly Row[])[], { palette, width }: RenderOptions): string[][] {
  const rows = groups.flat();
  const noteWidth = widest(rows.map(({ note = "" }) => note));
  const right = noteWidth + 2 + widest(rows.map(({ origin }) => origin));
  // At least a third stays for what the row is about, even where a place is long.
  const room = Math.max(Math.floor(width / 3), width - right - 2);
  const left = Math.min(room, widest(rows.map(({ indent, text }) => " ".repeat(indent) + text)));
  return groups.map((group) =>
    group.flatMap((row) => renderRow(row, { left, noteWidth, width, quiet: palette.quiet })),
  );
}

function widest(texts: readonly string[]): number {
  return texts.reduce((most, text) => Math.max(most, widthOf(escapeTerminal(text))), 0);
}

interface Columns {
  readonly left: number;
  readonly noteWidth: number;
  readonly width: number;
  readonly quiet: (text: string) => string;
}

function renderRow(row: Row, { left, noteWidth, width, quiet }: Columns): string[] {
  const { indent, note = "", paint = quiet } = row;
  const pad = " ".repeat(indent);
  const origin = escapeTerminal(row.origin);
  const lines = wrapText(escapeTerminal(row.text), left - indent).map((line) => `${pad}${line}`);
  if (note === "" && origin === "") return lines;
  const last = lines.pop() ?? "";
  const room = left - widthOf(last);
  if (room < 0 || left + 2 + noteWidth + 2 + widthOf(origin) > width) {
    return [...lines, last, `${pad}  ${note === "" ? "" : `${paint(note)}  `}${quiet(origin)}`];
  }
  const gap = " ".repeat(noteWidth - widthOf(note));
  return [...lines, `${last}${" ".repeat(room)}  ${paint(note)}${gap}  ${quiet(origin)}`];
}
