import type { Edit, Fix } from "../model/fix.ts";
import { groupBy } from "./group-by.ts";

/** A text with some of its stretches replaced; the edits do not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = "";
  let at = 0;
  for (const { place, text: replacement } of inOrder(edits)) {
    result += text.slice(at, place.start.offset) + replacement;
    at = place.end.offset;
  }
  return result + text.slice(at);
}

/** The fixes that can be made together, by file: where two touch the same stretch, the first of them goes before. */
export function chooseEdits(fixes: readonly Fix[]): Map<string, [Edit, ...Edit[]]> {
  const chosen: Edit[] = [];
  const said = new Set<string>();
  for (const { edits } of fixes) {
    // Several findings may ask for the same.
    const key = edits
      .map(({ place, text }) => `${place.file} ${place.start.offset} ${place.end.offset} ${text}`)
      .join();
    if (said.has(key) || edits.some((edit) => chosen.some((other) => areInTheWay(edit, other)))) continue;
    said.add(key);
    chosen.push(...edits);
  }
  return groupBy(chosen, ({ place }) => place.file);
}

function inOrder(edits: readonly Edit[]): Edit[] {
  return edits.toSorted((a, b) => a.place.start.offset - b.place.start.offset);
}

/** Two that begin at the same place are in each other's way too: which of the texts comes first is nowhere said. */
function areInTheWay({ place: a }: Edit, { place: b }: Edit): boolean {
  if (a.file !== b.file) return false;
  if (a.start.offset === b.start.offset) return true;
  return a.start.offset < b.end.offset && b.start.offset < a.end.offset;
}
