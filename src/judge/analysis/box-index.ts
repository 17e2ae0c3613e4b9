import { type Box, isInsideFacet, type Layout, type Words } from "../box.ts";
import { addAll, addIndex, createIndexSet, eachCommon, keepAll } from "../index-set.ts";

/** The numbers of the boxes that share a world with one. */
export type FindMeeting = (box: Box) => readonly number[];

interface Space {
  readonly layout: Layout;
  readonly full: Box;
}

/** Keeps for each class of each facet the set of boxes that hold it: thirty boxes are then asked at once. */
export function indexBoxes({ layout, full }: Space, boxes: readonly Box[]): FindMeeting {
  const byClass = layout.map(({ start, end }) =>
    Array.from({ length: (end - start) * 32 }, (): number[] | undefined => undefined),
  );
  for (const [index, box] of boxes.entries()) {
    for (const [facet, words] of layout.entries()) {
      const sets = byClass[facet] ?? [];
      eachBit(box, words, (number) => {
        const set = sets[number] ?? createIndexSet(boxes.length);
        sets[number] = set;
        addIndex(set, index);
      });
    }
  }
  const all = createIndexSet(boxes.length);
  for (const index of boxes.keys()) addIndex(all, index);
  return (box) => {
    const meeting = all.slice();
    for (const [facet, words] of layout.entries()) {
      if (isInsideFacet(full, box, words)) continue;
      const some = createIndexSet(boxes.length);
      eachBit(box, words, (number) => addAll(some, byClass[facet]?.[number] ?? []));
      keepAll(meeting, some);
    }
    const found: number[] = [];
    eachCommon(meeting, meeting, (index) => found.push(index));
    return found;
  };
}

function eachBit(box: Box, { start, end }: Words, visit: (number: number) => void): void {
  for (let word = start; word < end; word += 1) {
    for (let rest = box[word] ?? 0; rest !== 0; rest &= rest - 1) {
      visit((word - start) * 32 + 31 - Math.clz32(rest & -rest));
    }
  }
}
