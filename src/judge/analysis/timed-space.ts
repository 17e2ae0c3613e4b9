import { type Box, type Layout, type Words } from "../box.ts";
import type { ClassSpace } from "../class-space.ts";
import { ALL_DAYS, type DaySet } from "../day-set.ts";
import { cutDays, type DayAxis } from "./day-axis.ts";

/**
 * All worlds on all days, as far as some norms can tell them apart. A box of it has the facets in which there is more
 * than one class, and last the stretches of days.
 */
export interface TimedSpace {
  readonly space: ClassSpace;
  readonly axis: DayAxis;
  /** The numbers of its facets in the class space. */
  readonly facets: readonly number[];
  /** The words of each of these facets, and those of the days. */
  readonly layout: Layout;
  readonly full: Box;
  readonly boxOf: (box: Int32Array, days: DaySet) => Box;
}

export function createTimedSpace(space: ClassSpace, days: readonly DaySet[]): TimedSpace {
  const axis = cutDays(days);
  const facets = space.facets.flatMap(({ count }, facet) => (count > 1 ? [facet] : []));
  const boxOf = (box: Int32Array, own: DaySet): Box => {
    const timed: number[] = [];
    for (const facet of facets) {
      const { start, end } = space.words[facet] ?? NO_WORDS;
      for (let word = start; word < end; word += 1) timed.push(box[word] ?? 0);
    }
    timed.push(...axis.bitsOf(own));
    return timed;
  };
  const layout: Words[] = [];
  for (const facet of facets) {
    const { start, end } = space.words[facet] ?? NO_WORDS;
    const first = layout.at(-1)?.end ?? 0;
    layout.push({ start: first, end: first + end - start });
  }
  const full = boxOf(space.everything, ALL_DAYS);
  layout.push({ start: layout.at(-1)?.end ?? 0, end: full.length });
  return { space, axis, facets, layout, full, boxOf };
}

const NO_WORDS: Words = { start: 0, end: 0 };
