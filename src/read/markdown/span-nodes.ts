import type { Location } from "../../model/source.ts";

/** From the first to the last of some places, of which there must be one. */
export function spanNodes(nodes: readonly { readonly location: Location }[]): Location {
  const [first] = nodes;
  if (first === undefined) throw new Error("There is nothing to locate.");
  let { start, end } = first.location.span;
  for (const { location } of nodes) {
    start = Math.min(start, location.span.start);
    end = Math.max(end, location.span.end);
  }
  return { source: first.location.source, span: { start, end } };
}
