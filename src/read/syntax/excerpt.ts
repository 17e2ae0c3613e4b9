import type { Location, Source } from "../../model/source.ts";

/**
 * A text that is part of a source, perhaps not in one piece: a fence in a block quote has lost the `>` of its lines.
 * `offsetOf` leads from an offset in `text` to the one in the source.
 */
export interface Excerpt {
  readonly source: Source;
  readonly text: string;
  offsetOf(offset: number): number;
}

export function wholeSource(source: Source): Excerpt {
  return { source, text: source.text, offsetOf: (offset) => offset };
}

export function partOfSource(source: Source, start: number, end: number): Excerpt {
  return { source, text: source.text.slice(start, end), offsetOf: (offset) => start + offset };
}

/** Lines that stand one below the other in the source; `starts` says where each begins there. */
export function linesOfSource(source: Source, lines: readonly string[], starts: readonly number[]): Excerpt {
  const offsets: number[] = [];
  let length = 0;
  for (const line of lines) {
    offsets.push(length);
    length += line.length + 1;
  }
  const offsetOf = (offset: number): number => {
    let line = 0;
    for (let after = offsets.length; after - line > 1; ) {
      const middle = (line + after) >> 1;
      if ((offsets[middle] ?? 0) <= offset) line = middle;
      else after = middle;
    }
    return (starts[line] ?? 0) + offset - (offsets[line] ?? 0);
  };
  return { source, text: lines.join("\n"), offsetOf };
}

export function locate(excerpt: Excerpt, start: number, until: number): Location {
  // A parser complains of the end of a text as if something stood there.
  const end = Math.min(until, excerpt.text.length);
  return {
    source: excerpt.source,
    span: {
      start: excerpt.offsetOf(start),
      end: end <= start ? excerpt.offsetOf(start) : excerpt.offsetOf(end - 1) + 1,
    },
  };
}
