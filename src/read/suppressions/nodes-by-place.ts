import type { Span } from "../../model/source.ts";
import type { DataNode } from "../syntax/data-node.ts";

/** The parts of a tree of data in the order of the text. */
export interface PlacedNodes {
  /** Keys and values that are no collections: in these a `#` is text. */
  readonly scalars: readonly Span[];
  /** Keys with their values, and items of lists, by where they begin. The document's own map is none. */
  readonly parts: readonly Span[];
}

/** A map that is one clause or tactic by itself, as a fence can hold, is a part too. */
export function listPlacedNodes(root: DataNode, isItem: boolean): PlacedNodes {
  const scalars: Span[] = [];
  const parts: Span[] = isItem ? [root.location.span] : [];
  const waiting: DataNode[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.kind === "scalar") scalars.push(node.location.span);
    else if (node.kind === "list") {
      parts.push(...node.items.map(({ location }) => location.span));
      for (const item of node.items) waiting.push(item);
    } else {
      for (const { keyLocation, value } of node.entries) {
        const { start, end } = keyLocation.span;
        scalars.push({ start, end });
        parts.push({ start, end: Math.max(end, value.location.span.end) });
        waiting.push(value);
      }
    }
  }
  return { scalars: scalars.toSorted(byStart), parts: parts.toSorted(byStart) };
}

function byStart(a: Span, b: Span): number {
  return a.start - b.start;
}

/** The index of the first span that begins at this offset or after it. */
export function firstFrom(spans: readonly Span[], offset: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
