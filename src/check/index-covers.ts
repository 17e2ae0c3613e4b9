import type { Suppression } from "../model/suppression.ts";
import { groupBy } from "../text/group-by.ts";

/** Finds the suppressions that cover an offset, the narrowest first: of several it says best why. */
export type FindCovering = (offset: number) => readonly Suppression[];

/**
 * Between two places at which one begins or ends the same suppressions cover all: they are listed once for each such
 * stretch that is asked for. Looking at every comment for every finding would take minutes on a long document.
 */
export function indexCovers(suppressions: readonly Suppression[]): FindCovering {
  const spans = [...groupBy(suppressions, ({ covers }) => `${covers.start}-${covers.end}`).values()];
  const borders = [...new Set(spans.flatMap(([{ covers }]) => [covers.start, covers.end]))].toSorted((a, b) => a - b);
  const known = new Map<number, readonly Suppression[]>();
  return (offset) => {
    const stretch = countUpTo(borders, offset);
    const listed = known.get(stretch);
    if (listed !== undefined) return listed;
    const found = spans
      .filter(([{ covers }]) => covers.start <= offset && offset < covers.end)
      .toSorted(([a], [b]) => lengthOf(a) - lengthOf(b))
      .flat();
    known.set(stretch, found);
    return found;
  };
}

/** How many of the sorted numbers are at most this. */
function countUpTo(sorted: readonly number[], most: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= most) low = middle + 1;
    else high = middle;
  }
  return low;
}

function lengthOf({ covers: { start, end } }: Suppression): number {
  return end - start;
}
