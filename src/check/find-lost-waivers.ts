import type { PlacedProblem } from "../model/problem.ts";
import type { DocumentId } from "../model/report.ts";
import { clip } from "../text/clip.ts";
import { suggestReference } from "../text/suggest-reference.ts";

/** More are counted, not shown, so that the nearest name need not be looked for. */
const MOST_HELPED = 100;

/** Waivers of strategies that there are none of; `waived` are the strategies that waivers name. */
export function findLostWaivers(waived: readonly DocumentId[], strategies: readonly DocumentId[]): PlacedProblem[] {
  const known = new Set(strategies.map(({ id }) => id));
  return waived
    .filter(({ id }) => !known.has(id))
    .map(({ id, place }, index): PlacedProblem => {
      const help = index < MOST_HELPED ? suggestReference(id, [...known]) : undefined;
      return {
        rule: "unknown-reference",
        severity: "error",
        message: `There is no strategy "${clip(id)}" here.`,
        ...(help === undefined ? {} : { help }),
        place,
        related: [],
      };
    });
}
