import type { Location, Source, Span } from "../model/source.ts";

/**
 * Running text as a reader sees it, without markup. `&amp;` is one unit of it, and so is `\*`. A line end of the source is a
 * space here, a break is `\n`.
 */
export interface InlineText {
  readonly source: Source;
  readonly text: string;
  /** Where the text comes from, in its order: together they cover it. */
  readonly runs: readonly Run[];
  /** Parts that are whole in themselves: inline code. */
  readonly wholes: readonly Span[];
}

/**
 * A stretch of text from `at` up to the next run. Where the source has as many units for it, each makes one; else the
 * stretch is one unit, which all of that source makes.
 */
export interface Run {
  readonly at: number;
  readonly start: number;
  readonly end: number;
}

/** Which part of the source makes a unit of the text; undefined beyond its end. */
export function originOf({ text, runs }: InlineText, index: number): Span | undefined {
  const run = runs[findRun(runs, index)];
  if (run === undefined || index < 0 || index >= text.length) return undefined;
  const next = runs[findRun(runs, index) + 1]?.at ?? text.length;
  if (next - run.at !== run.end - run.start) return { start: run.start, end: run.end };
  const start = run.start + index - run.at;
  return { start, end: start + 1 };
}

/** Where a part of the text stands; it must not be empty, since nothing has no place. */
export function locateInline(inline: InlineText, start: number, end: number): Location {
  const [first, last] = [originOf(inline, start), originOf(inline, end - 1)];
  if (first === undefined || last === undefined) throw new Error("There is no text to locate.");
  return { source: inline.source, span: { start: first.start, end: last.end } };
}

/** The first unit of the text that is made by the source at an offset or after it. */
export function findUnit({ text, runs }: InlineText, offset: number): number {
  let [low, high] = [0, runs.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((runs[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const run = runs[low];
  return run === undefined ? text.length : run.at + Math.max(0, offset - run.start);
}

export function sliceInline(inline: InlineText, start: number, end: number): InlineText {
  const { source, text, wholes } = inline;
  if (start === 0 && end === text.length) return inline;
  return {
    source,
    text: text.slice(start, end),
    runs: start < end ? sliceRuns(inline, start, end) : [],
    wholes: wholes.flatMap((whole) =>
      whole.start >= start && whole.end <= end ? [{ start: whole.start - start, end: whole.end - start }] : [],
    ),
  };
}

function sliceRuns({ text, runs }: InlineText, start: number, end: number): Run[] {
  const sliced: Run[] = [];
  for (let index = findRun(runs, start); index < runs.length; index += 1) {
    const run = runs[index];
    if (run === undefined || run.at >= end) break;
    const next = runs[index + 1]?.at ?? text.length;
    const isPlain = next - run.at === run.end - run.start;
    const [cutBefore, cutAfter] = isPlain ? [Math.max(0, start - run.at), Math.max(0, next - end)] : [0, 0];
    sliced.push({ at: Math.max(0, run.at - start), start: run.start + cutBefore, end: run.end - cutAfter });
  }
  return sliced;
}

/** The last run that begins at or before a unit. */
function findRun(runs: readonly Run[], index: number): number {
  let [low, high] = [0, runs.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((runs[middle]?.at ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The text without the white space round it. */
export function trimInline(inline: InlineText): InlineText {
  const { text } = inline;
  const start = text.length - text.trimStart().length;
  return sliceInline(inline, start, Math.max(start, text.trimEnd().length));
}

/** Puts texts of one source behind each other, with a bar between them: the cells of a row. */
export function joinInline(first: InlineText, rest: readonly InlineText[]): InlineText {
  let { text } = first;
  const runs = [...first.runs];
  const wholes = [...first.wholes];
  for (const inline of rest) {
    const [before, after] = [runs.at(-1), inline.runs[0]];
    if (before === undefined || after === undefined) continue;
    runs.push({ at: text.length, start: before.end, end: Math.max(before.end, after.start) });
    text += BAR;
    const at = text.length;
    runs.push(...inline.runs.map((run) => ({ ...run, at: run.at + at })));
    wholes.push(...inline.wholes.map(({ start, end }) => ({ start: start + at, end: end + at })));
    text += inline.text;
  }
  return { source: first.source, text, runs, wholes };
}

const BAR = " | ";
