import { type Box, isInsideFacet, type Layout, type Words } from "../box.ts";
import { addAll, addIndex, createIndexSet, type IndexSet, keepAll } from "../index-set.ts";

/** The numbers of the boxes that share a world with one. */
export type FindMeeting = (box: Box) => IndexSet;

interface Space {
  readonly layout: Layout;
  readonly full: Box;
}

/** Keeps for each class of each facet the set of boxes that hold it: thirty boxes are then asked at once. */
export function indexBoxes({ layout, full }: Space, boxes: readonly Box[]): FindMeeting {
  const facets = layout.map((words) => indexFacet(full, boxes, words));
  const all = createIndexSet(boxes.length);
  for (const index of boxes.keys()) addIndex(all, index);
  return (box) => {
    const meeting = all.slice();
    for (const { words, everywhere, byClass } of facets) {
      if (isInsideFacet(full, box, words)) continue;
      const some = everywhere.slice();
      eachBit(box, words, (number) => addAll(some, byClass[number] ?? NONE));
      keepAll(meeting, some);
    }
    return meeting;
  };
}

interface FacetIndex {
  readonly words: Words;
  /** The boxes that leave nothing out; most leave out something in few facets. */
  readonly everywhere: IndexSet;
  /** The others, for each class. */
  readonly byClass: readonly IndexSet[];
}

function indexFacet(full: Box, boxes: readonly Box[], words: Words): FacetIndex {
  const everywhere = createIndexSet(boxes.length);
  const byClass: number[][] = [];
  for (const [index, box] of boxes.entries()) {
    if (isInsideFacet(full, box, words)) {
      addIndex(everywhere, index);
      continue;
    }
    eachBit(box, words, (number) => {
      const set = byClass[number] ?? createIndexSet(boxes.length);
      byClass[number] = set;
      addIndex(set, index);
    });
  }
  return { words, everywhere, byClass };
}

const NONE: IndexSet = [];

function eachBit(box: Box, { start, end }: Words, visit: (number: number) => void): void {
  for (let word = start; word < end; word += 1) {
    for (let rest = box[word] ?? 0; rest !== 0; rest &= rest - 1) {
      visit((word - start) * 32 + 31 - Math.clz32(rest & -rest));
    }
  }
}
