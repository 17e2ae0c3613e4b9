import type { Problem } from "../model/problem.ts";
import type { Location } from "../model/source.ts";
import { suggestReference } from "../text/suggest-reference.ts";

/** A reference to a document, or a part of one, that is not there. */
export function unknownReference(
  message: string,
  { name, known, location }: { readonly name: string; readonly known: readonly string[]; readonly location: Location },
): Problem {
  const help = suggestReference(name, known);
  return { rule: "unknown-reference", severity: "error", message, location, ...(help === undefined ? {} : { help }) };
}
