import type { Judgement } from "../judge/judge-strategy.ts";
import { clauseKey, type TacticVerdict, type UseVerdict } from "../model/verdict.ts";
import type { Waiver } from "../model/waiver.ts";
import type { JudgedWaiver } from "./judge-waivers.ts";
import { type Cause, clausesOf, listCauses } from "./list-causes.ts";

/** A cause, and what waivers have to do with it. */
export interface WaivedCause {
  readonly cause: Cause;
  /** The waiver that covers it; of several that are needed, the one that ends first. */
  readonly waiver: Waiver | undefined;
  /** The waivers without which it would not show: what they cover stood before it. */
  readonly behind: readonly Waiver[];
}

/**
 * The causes of a tactic's verdict. One that arises from several clauses is covered only where each of them is waived.
 * A use of which all is covered is judged once more without the waived clauses: a prohibition that is tolerated must not
 * hide a duty or another clause that stood behind it.
 */
export function applyWaivers(
  judgement: Judgement,
  verdict: TacticVerdict,
  judged: readonly JudgedWaiver[],
): WaivedCause[] {
  const covering = chooseWaivers(judged);
  const causes = listCauses(verdict);
  if (covering.size === 0) return causes.map((cause) => ({ cause, waiver: undefined, behind: [] }));
  const standing = new Set(causes.filter((cause) => !isCovered(cause, covering)).flatMap(({ uses }) => uses));
  const rest = new Set(
    verdict.uses
      .filter((use) => use.kind !== "permitted" && !standing.has(use))
      .map((use) => judgement.judgeWithout(verdict.tactic, use.use, toleratedBy(covering, use)))
      // Where a prohibition is tolerated, that no clause permits the use says nothing.
      .filter(({ kind }) => kind !== "silent"),
  );
  const all = rest.size === 0 ? causes : listCauses({ ...verdict, uses: [...verdict.uses, ...rest] });
  return all.map((cause) => ({
    cause,
    waiver: isCovered(cause, covering) ? endingFirst(waiversOf(cause, covering)) : undefined,
    behind: rest.has(cause.uses[0]) ? [...covering.values()] : [],
  }));
}

type Covering = ReadonlyMap<string, Waiver>;

/** By clause the waiver that holds longest, by id where several do. */
function chooseWaivers(judged: readonly JudgedWaiver[]): Covering {
  const chosen = new Map<string, Waiver>();
  for (const { waiver, faults } of judged) {
    if (faults.length > 0) continue;
    const known = chosen.get(clauseKey(waiver.of));
    if (known === undefined || known.expires.value < waiver.expires.value) chosen.set(clauseKey(waiver.of), waiver);
  }
  return chosen;
}

function waiversOf(cause: Cause, covering: Covering): Waiver[] {
  return clausesOf(cause).flatMap((clause) => covering.get(clauseKey(clause)) ?? []);
}

function isCovered(cause: Cause, covering: Covering): boolean {
  const clauses = clausesOf(cause);
  return clauses.length > 0 && clauses.every((clause) => covering.has(clauseKey(clause)));
}

function endingFirst(waivers: readonly Waiver[]): Waiver | undefined {
  return waivers.toSorted((a, b) => a.expires.value - b.expires.value || (a.id < b.id ? -1 : 1))[0];
}

/** The default of a policy says nothing new where one of its clauses prohibits the same, so it goes with that clause. */
function toleratedBy(covering: Covering, { prohibiting }: UseVerdict): Set<string> {
  const idle = prohibiting
    .filter((clause) => clause.isWhole && covering.has(clauseKey(clause)))
    .map(({ policy }) => clauseKey({ policy, clause: undefined }));
  return new Set([...covering.keys(), ...idle]);
}
