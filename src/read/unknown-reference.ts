import type { Problem } from "../model/problem.ts";
import type { Location } from "../model/source.ts";
import { suggestNearest } from "../text/nearest.ts";

/** A reference to a document, or a part of one, that is not there. */
export function unknownReference(
  message: string,
  { name, known, location }: { readonly name: string; readonly known: readonly string[]; readonly location: Location },
): Problem {
  const help =
    suggestNearest(name, known) ?? (known.length === 0 ? undefined : `Known here: ${known.slice(0, 10).join(", ")}.`);
  return { rule: "unknown-reference", severity: "error", message, location, ...(help === undefined ? {} : { help }) };
}
