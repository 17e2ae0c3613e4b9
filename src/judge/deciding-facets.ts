import {
  type Box,
  findInside,
  findOutside,
  isInsideFacet,
  type Layout,
  meetBoxes,
  overlap,
  type Term,
  termOf,
  type Words,
  withFacet,
} from "./box.ts";
import type { LocalProblem } from "./local-problem.ts";
import type { LocalFacet } from "./local-space.ts";

/**
 * The fewest facets such that worlds that agree in them agree on failing. The worlds of a use are all combinations of
 * its facets' values, so these are just the facets in which a change alone can change the answer.
 *
 * `passing` are worlds that do not fail. Most facets show beside them; only for the others is there a search.
 */
export function findDeciding(problem: LocalProblem, failing: readonly Term[], passing: Box): LocalFacet[] {
  const { layout, facets } = problem.space;
  const deciding = new Set(failing.map((term) => findOnlyGap(layout, passing, term)));
  return facets.filter(
    (facet) =>
      deciding.has(facet.words) ||
      failing.some((term) => looksAt(problem, term, facet) && canLeave(problem, term, failing, facet)),
  );
}

/** The one facet in which worlds would have to change to fail for the term; undefined where there are more. */
function findOnlyGap(layout: Layout, passing: Box, { box, holes }: Term): Words | undefined {
  // What holes take out can keep worlds from failing as well.
  if (holes.length > 0) return undefined;
  let gap: Words | undefined;
  for (let facet = 0; facet < layout.length; facet += 1) {
    const words = layout[facet];
    if (words === undefined) continue;
    let common = 0;
    for (let word = words.start; word < words.end; word += 1) common |= (passing[word] ?? 0) & (box[word] ?? 0);
    if (common !== 0) continue;
    if (gap !== undefined) return undefined;
    gap = words;
  }
  return gap;
}

/** True where the term or one of its holes leaves something out in the facet. */
function looksAt({ space: { full } }: LocalProblem, { box, holes }: Term, { words }: LocalFacet): boolean {
  if (!isInsideFacet(full, box, words)) return true;
  return holes.some((hole) => !isInsideFacet(full, hole, words));
}

/** True where some failing world of the term stops failing when its value in one facet changes. */
function canLeave(problem: LocalProblem, term: Term, failing: readonly Term[], { words }: LocalFacet): boolean {
  const { layout, full } = problem.space;
  const cutting = term.holes.filter((hole) => !isInsideFacet(full, hole, words));
  const anywhere = withFacet(term.box, full, words);
  // Classes that lie in the same holes give the same question.
  const tried = new Set<string>();
  for (const choice of listClasses(term.box, words)) {
    const here = term.holes.filter((hole) => !cutting.includes(hole) || hasClass(hole, choice));
    const key = cutting.map((hole) => (hasClass(hole, choice) ? "1" : "0")).join("");
    if (tried.has(key)) continue;
    tried.add(key);
    const stretched = here.map((hole) => termOf(withFacet(hole, full, words)));
    if (findOutside(layout, anywhere, [...stretched, ...failing]) !== undefined) return true;
  }
  return false;
}

/** A class of a facet, by its word in a box and its bit there. */
export interface ClassBit {
  readonly word: number;
  readonly bit: number;
}

/** The classes that a box has in a facet. */
export function listClasses(box: Box, { start, end }: Words): ClassBit[] {
  const found: ClassBit[] = [];
  for (let word = start; word < end; word += 1) {
    for (let rest = box[word] ?? 0; rest !== 0; rest &= rest - 1) found.push({ word, bit: rest & -rest });
  }
  return found;
}

function hasClass(box: Box, { word, bit }: ClassBit): boolean {
  return ((box[word] ?? 0) & bit) !== 0;
}

/** The number of a class within its facet. */
export function classNumber({ words, firstClasses }: LocalFacet, { word, bit }: ClassBit): number {
  return (firstClasses[word - words.start] ?? 0) + 31 - Math.clz32(bit);
}

/** True where no term reaches into the box. */
export function isFree(layout: Layout, box: Box, terms: readonly Term[]): boolean {
  return terms.every(
    (term) =>
      !overlap(layout, box, term.box) ||
      findInside(layout, { box: meetBoxes(box, term.box), holes: term.holes }) === undefined,
  );
}
