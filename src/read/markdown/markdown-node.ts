import type { Nodes, Parents } from "mdast";
import type { Location, Source, Span } from "../../model/source.ts";

/** Where a node stands. The parser gives every node its place; one without is none of its. */
export function spanOf(node: Nodes): Span {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  if (start === undefined || end === undefined) throw new Error(`A node of Markdown has no place: ${node.type}.`);
  return { start, end };
}

export function locateNode(source: Source, node: Nodes): Location {
  return { source, span: spanOf(node) };
}

export function childrenOf(node: Nodes): Parents["children"] {
  return "children" in node ? node.children : [];
}
