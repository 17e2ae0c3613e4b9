import type { Source, Span } from "../../model/source.ts";
import type { PassageLink } from "../../prose/passage.ts";
import { findUnit, type InlineText } from "../../text/inline-text.ts";
import { flattenInline } from "./flatten-inline.ts";
import { childrenOf, type Nodes, type PhrasingContent } from "./markdown-node.ts";

/** Running text, and what its markup says of parts of it. */
export interface FlatPassage {
  readonly inline: InlineText;
  readonly strong: readonly Span[];
  readonly links: readonly PassageLink[];
}

export function flattenPassage(source: Source, nodes: readonly PhrasingContent[]): FlatPassage {
  const inline = flattenInline(source, nodes);
  const strong: Span[] = [];
  const links: PassageLink[] = [];
  if (nodes.every(({ type }) => type === "text")) return { inline, strong, links };
  const waiting: Nodes[] = nodes.toReversed();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.type === "strong") strong.push(spanIn(inline, node.span));
    else if (node.type === "link" || node.type === "image") links.push({ ...spanIn(inline, node.span), url: node.url });
    waiting.push(...childrenOf(node).toReversed());
  }
  return { inline, strong, links };
}

/** The part of the text that a part of the source makes. */
function spanIn(inline: InlineText, { start, end }: Span): Span {
  return { start: findUnit(inline, start), end: findUnit(inline, end) };
}
