import type { Location, Source, Span } from "../model/source.ts";

/**
 * Running text as a reader sees it, without markup. Unit `i` of `text` is made by the source from `starts[i]` up to
 * `ends[i]`: `&amp;` is one unit, `\*` is one. A line end of the source is a space here, a break is `\n`.
 */
export interface InlineText {
  readonly source: Source;
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Parts that are whole in themselves: inline code. */
  readonly wholes: readonly Span[];
}

/** Where a part of the text stands; it must not be empty, since nothing has no place. */
export function locateInline({ source, starts, ends }: InlineText, start: number, end: number): Location {
  const [first, last] = [starts[start], ends[end - 1]];
  if (first === undefined || last === undefined) throw new Error("There is no text to locate.");
  return { source, span: { start: first, end: last } };
}

export function sliceInline(inline: InlineText, start: number, end: number): InlineText {
  const { source, text, starts, ends, wholes } = inline;
  if (start === 0 && end === text.length) return inline;
  return {
    source,
    text: text.slice(start, end),
    starts: starts.slice(start, end),
    ends: ends.slice(start, end),
    wholes: wholes.flatMap((whole) =>
      whole.start >= start && whole.end <= end ? [{ start: whole.start - start, end: whole.end - start }] : [],
    ),
  };
}

/** The text without the white space round it. */
export function trimInline(inline: InlineText): InlineText {
  const { text } = inline;
  const start = text.length - text.trimStart().length;
  return sliceInline(inline, start, Math.max(start, text.trimEnd().length));
}
