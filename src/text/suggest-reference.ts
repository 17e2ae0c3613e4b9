import { suggestNearest } from "./nearest.ts";

/** More ids than these are too many to choose from. */
const MOST_LISTED = 10;

/** What a reference that leads nowhere may have meant: the nearest id, else those that there are. */
export function suggestReference(name: string, known: readonly string[]): string | undefined {
  const listed = known.length === 0 ? undefined : `Known here: ${known.slice(0, MOST_LISTED).join(", ")}.`;
  return suggestNearest(name, known) ?? listed;
}
