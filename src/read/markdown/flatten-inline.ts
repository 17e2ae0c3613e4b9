import type { Source, Span } from "../../model/source.ts";
import type { InlineText } from "../../text/inline-text.ts";
import { alignCode, alignLoosely, alignText } from "./align-text.ts";
import type { Nodes, PhrasingContent } from "./markdown-node.ts";
import { childrenOf } from "./markdown-node.ts";

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
