import type { Fix, LocatedFix } from "../model/fix.ts";
import { placeOf } from "../text/line-index.ts";

/** Parts a fix from the texts that it is about. */
export function placeFix({ edits, ...fix }: LocatedFix): Fix {
  return { ...fix, edits: edits.map(({ location, text }) => ({ place: placeOf(location), text })) };
}
