import { type Box, isInside, overlap, type Term } from "./box.ts";
import type { CompiledDuty, CompiledNorm } from "./compiled-norm.ts";
import { hasIndex } from "./index-set.ts";
import type { LocalProblem } from "./local-problem.ts";
import type { FailingPart } from "./whole-scopes.ts";

/** A part with its worlds written out. */
export interface FailingTerm extends Term {
  readonly norm: CompiledNorm;
  readonly duty: CompiledDuty | undefined;
}

const NO_HOLES: readonly Box[] = [];

export function writeOut(problem: LocalProblem, parts: readonly FailingPart[]): FailingTerm[] {
  return parts.map(({ norm, duty, term }) => ({
    box: term?.box ?? problem.boxOf(norm),
    holes: term?.holes ?? NO_HOLES,
    norm,
    duty,
  }));
}

/** True where the part is every world of the use. */
export function isWhole(problem: LocalProblem, { norm, term }: FailingPart): boolean {
  return term === undefined ? hasIndex(problem.norms.covering, norm.index) : coversAll(problem, term);
}

function coversAll({ space: { layout, full } }: LocalProblem, { box, holes }: Term): boolean {
  return isInside(full, box) && holes.every((hole) => !overlap(layout, box, hole));
}
