import { type ClauseOf, clauseKey, type Precedence } from "../model/verdict.ts";
import { findInside, isInside, meetBoxes, overlap } from "./box.ts";
import { meetDays } from "./day-set.ts";
import type { LocalNorm, LocalProblem } from "./local-problem.ts";
import type { PolicySet } from "./policy-set.ts";
import { agrees } from "./precedence.ts";

/** Which prohibitions and permissions meet in some world on some day, and what decides between them. */
export function listPrecedences(
  problem: LocalProblem,
  prohibitions: readonly LocalNorm[],
  permissions: readonly Side[],
): Precedence[] {
  return describeSides(problem, prohibitions).flatMap(({ norm: prohibition, clause }) =>
    permissions
      .filter(({ norm: permission }) => doMeet(problem, prohibition, permission))
      .map(({ norm: permission, clause: permitting, isWhole }): Precedence => {
        const { norm: q } = prohibition.compiled;
        const { norm: p } = permission.compiled;
        const { winner, maxim } = problem.set.rulingOn(prohibition.compiled, permission.compiled);
        const lacksConsent =
          p.overrides.size > 0 &&
          isAsked(problem.set, maxim) &&
          p.overrides.has(clauseKey(q)) &&
          !agrees(q.policy, p.policy);
        return { prohibition: clause, permission: permitting, winner, maxim, isWhole, lacksConsent };
      }),
  );
}

/** A norm as one of the two sides of a meeting. */
export interface Side {
  readonly norm: LocalNorm;
  readonly clause: ClauseOf;
  /** True where it covers every world of the use. */
  readonly isWhole: boolean;
}

export function describeSides({ space }: LocalProblem, norms: readonly LocalNorm[]): Side[] {
  return norms.map((norm) => ({
    norm,
    clause: { policy: norm.compiled.norm.policy, clause: norm.compiled.norm.clause },
    isWhole: norm.unless.length === 0 && isInside(space.full, norm.box),
  }));
}

function doMeet({ space: { layout } }: LocalProblem, prohibition: LocalNorm, permission: LocalNorm): boolean {
  // The two halves of an "only" never meet.
  if (prohibition.compiled.owner === permission.compiled.owner) return false;
  if (!overlap(layout, prohibition.box, permission.box)) return false;
  const holes = [...prohibition.unless, ...permission.unless];
  if (holes.length > 0) {
    const common = meetBoxes(prohibition.box, permission.box);
    if (findInside(layout, { box: common, holes }) === undefined) return false;
  }
  return prohibition.days === permission.days || meetDays(prohibition.days, permission.days).length > 0;
}

/** Whether the maxim `override` was asked before the one that decided. */
function isAsked({ options: { precedence } }: PolicySet, decided: Precedence["maxim"]): boolean {
  const asked = precedence.findIndex((maxim) => maxim === "override");
  const last = precedence.findIndex((maxim) => maxim === decided);
  return asked !== -1 && (last === -1 || decided === "prohibition" || asked < last);
}
