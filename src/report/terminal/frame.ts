import type { Place } from "../../model/place.ts";
import { escapeTerminal } from "../../text/escape-terminal.ts";
import { widthOf, wrapText } from "../../text/width.ts";

/** A place to show: the line, the mark under it, and words beside the mark. */
export interface FramePart {
  readonly place: Place;
  readonly mark: "^" | "-";
  readonly label: string;
  readonly paint: (text: string) => string;
}

export interface FrameOptions {
  /** The columns of the terminal. */
  readonly width: number;
  /** The columns of the line numbers, the same in all frames of a finding. */
  readonly gutter: number;
  readonly quiet: (text: string) => string;
}

/** How many columns the line numbers of these places need. */
export function gutterOf(places: readonly Place[]): number {
  return Math.max(2, ...places.map(({ start }) => String(start.line).length));
}

/** Shows one line of a source with the part that matters marked beneath. */
export function renderFrame({ place, mark, label, paint }: FramePart, options: FrameOptions): string[] {
  const { line, start, end } = place;
  // A file that could not be read has no line to show.
  if (line === undefined) return [];
  const { gutter, quiet, width } = options;
  const bar = quiet(`${" ".repeat(gutter)} |`);
  const room = Math.max(20, width - gutter - 3);
  const from = start.column - 1;
  const to = Math.max(from + 1, Math.min(line.length, from + end.offset - start.offset));
  const shown = clipLine(line, { from, to }, room);
  const marks = mark.repeat(Math.max(1, shown.markWidth));
  return [
    `${quiet(`${String(start.line).padStart(gutter)} |`)} ${shown.text}`,
    ...placeLabel(shown.before, { marks, label, paint }, room).map((text) => `${bar} ${text}`),
  ];
}

/** The label stands beside the marks where there is room, else below them. */
function placeLabel(
  before: number,
  { marks, label, paint }: { marks: string; label: string; paint: (text: string) => string },
  room: number,
): string[] {
  const indent = " ".repeat(before);
  const safe = escapeTerminal(label);
  if (safe === "") return [`${indent}${paint(marks)}`];
  if (before + marks.length + 1 + widthOf(safe) <= room) return [`${indent}${paint(marks)} ${paint(safe)}`];
  const below = Math.min(before, Math.max(0, room - 40));
  return [
    `${indent}${paint(marks)}`,
    ...wrapText(safe, room - below).map((text) => `${" ".repeat(below)}${paint(text)}`),
  ];
}

interface ClippedLine {
  readonly text: string;
  /** Columns before the marked part. */
  readonly before: number;
  readonly markWidth: number;
}

/** Cuts a long line so that the marked part is seen; tabs become spaces, and nothing in it can act on a terminal. */
function clipLine(line: string, { from, to }: { from: number; to: number }, room: number): ClippedLine {
  const show = (text: string): string => escapeTerminal(text.replaceAll("\t", "    "));
  const before = show(line.slice(0, from));
  const marked = show(line.slice(from, to));
  const after = show(line.slice(to));
  if (widthOf(before) + widthOf(marked) <= room) {
    const rest = cutEnd(after, room - widthOf(before) - widthOf(marked));
    return { text: `${before}${marked}${rest}`.trimEnd(), before: widthOf(before), markWidth: widthOf(marked) };
  }
  const keptBefore = cutStart(before, Math.min(12, widthOf(before)));
  const keptMarked = cutEnd(marked, room - widthOf(keptBefore));
  return { text: `${keptBefore}${keptMarked}`, before: widthOf(keptBefore), markWidth: widthOf(keptMarked) };
}

function cutEnd(text: string, room: number): string {
  if (widthOf(text) <= room) return text;
  // What is marked may fill the line: then not even a sign that more follows has room.
  if (room < 1) return "";
  let kept = "";
  for (const char of text) {
    if (widthOf(kept) + widthOf(char) > room - 1) break;
    kept += char;
  }
  return `${kept}…`;
}

function cutStart(text: string, room: number): string {
  if (widthOf(text) <= room) return text;
  let kept = "";
  for (const char of Array.from(text).toReversed()) {
    if (widthOf(kept) + widthOf(char) > room - 1) break;
    kept = `${char}${kept}`;
  }
  return `…${kept}`;
}
