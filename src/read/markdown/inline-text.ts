import type { Location, Source, Span } from "../../model/source.ts";
import { alignCode, alignLoosely, alignText } from "./align-text.ts";
import type { Nodes, PhrasingContent } from "./markdown-node.ts";
import { childrenOf } from "./markdown-node.ts";

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

/** Flattens running text. HTML is invisible, but for `<br>`; a picture is read as its description. */
export function flattenInline(source: Source, nodes: readonly PhrasingContent[]): InlineText {
  const units: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const wholes: Span[] = [];
  const sink = (unit: string, start: number, end: number): void => {
    units.push(unit);
    starts.push(start);
    ends.push(end);
  };
  // A stack of our own: people nest emphasis three deep, others ten thousand.
  const waiting: Nodes[] = nodes.toReversed();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    const span = node.span;
    switch (node.type) {
      case "text":
        alignText(source.text, span, node.value, sink);
        break;
      case "inlineCode": {
        const start = units.length;
        alignCode(source.text, span, node.value, sink);
        wholes.push({ start, end: units.length });
        break;
      }
      case "image":
      case "imageReference":
        alignLoosely(source.text, { start: span.start + 2, end: span.end }, node.alt ?? "", sink);
        break;
      case "break":
        sink("\n", span.start, span.end);
        break;
      case "html":
        if (/^<br\b/i.test(node.value)) sink("\n", span.start, span.end);
        break;
      default:
        waiting.push(...childrenOf(node).toReversed());
    }
  }
  return { source, text: units.join(""), starts, ends, wholes };
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
