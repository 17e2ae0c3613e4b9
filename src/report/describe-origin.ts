import type { Location } from "../model/source.ts";
import { positionOf } from "../text/line-index.ts";

/** Where a value was set: a place in a config, or a preset by its id, of which nobody has the file at hand. */
export function describeOrigin({ source, span }: Location): string {
  if (source.path.startsWith("onpolicy:")) return source.path;
  const { line, column } = positionOf(source, span.start);
  return `${source.path}:${line}:${column}`;
}
