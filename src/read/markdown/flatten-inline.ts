import type { Source, Span } from "../../model/source.ts";
import type { InlineText } from "../../text/inline-text.ts";
import { alignCode, alignLoosely, alignText, type Sink } from "./align-text.ts";
import type { Nodes, PhrasingContent, Text } from "./markdown-node.ts";
import { childrenOf } from "./markdown-node.ts";

/** Flattens running text. HTML is invisible, but for `<br>`; a picture is read as its description. */
export function flattenInline(source: Source, nodes: readonly PhrasingContent[]): InlineText {
  let text = "";
  const runs: { at: number; start: number; end: number }[] = [];
  const wholes: Span[] = [];
  const sink = (units: string, start: number, end: number): void => {
    const last = runs.at(-1);
    const isPlain = units.length === end - start;
    const goesOn = isPlain && last?.end === start && text.length - last.at === last.end - last.start;
    if (goesOn) last.end = end;
    else runs.push({ at: text.length, start, end });
    text += units;
  };
  // A stack of our own: people nest emphasis three deep, others ten thousand.
  const waiting: Nodes[] = nodes.toReversed();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    const span = node.span;
    switch (node.type) {
      case "text":
        flattenText(source.text, node, sink);
        break;
      case "inlineCode": {
        const start = text.length;
        alignCode(source.text, span, node.value, sink);
        wholes.push({ start, end: text.length });
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
  return { source, text, runs, wholes };
}

/** Most text stands in the source as it is read. */
function flattenText(source: string, { span, value }: Text, sink: Sink): void {
  const isPlain = span.end - span.start === value.length && source.startsWith(value, span.start);
  if (isPlain && !value.includes("\r")) sink(value.replaceAll("\n", " "), span.start, span.end);
  else alignText(source, span, value, sink);
}
