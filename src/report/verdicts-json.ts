import { type Day, formatDay } from "../model/day.ts";
import type { Duty, SingleDuty } from "../model/duty.ts";
import { clauseKey, type TacticVerdict, type UseVerdict } from "../model/verdict.ts";
import type { DutyOutput, UseOutput, VerdictsOutput } from "./verdicts-output.ts";

export function reportVerdicts(verdicts: readonly TacticVerdict[], today: Day): VerdictsOutput {
  return {
    version: 1,
    today: formatDay(today),
    verdicts: verdicts.map(({ strategy, tactic, kind, uses }) => ({
      strategy: strategy.id,
      tactic: tactic.id,
      verdict: kind,
      uses: uses.map(reportUse),
    })),
  };
}

function reportUse({ use, kind, outcomes, clauses, deciding, unmet }: UseVerdict): UseOutput {
  return {
    use: Object.fromEntries(use.values.map(({ facet, concept }) => [facet, concept])),
    verdict: kind,
    outcomes,
    clauses: [...new Set(clauses.map(clauseKey))].toSorted(),
    deciding,
    unmet: distinctDuties(unmet.map(({ duty }) => dutyOutput(duty))),
    assumed: use.values.filter(({ isAssumed }) => isAssumed).map(({ facet }) => facet),
  };
}

/** The duty as its author wrote it. */
export function dutyOutput(duty: Duty): DutyOutput {
  return duty.form === "choice" ? { anyOf: duty.anyOf.map(singleOutput) } : singleOutput(duty);
}

function singleOutput({ kind, values, isList }: SingleDuty): DutyOutput {
  return { [kind]: isList ? values : values[0] };
}

/** The same duty can come from several clauses. */
function distinctDuties(duties: readonly DutyOutput[]): DutyOutput[] {
  const byText = new Map(duties.map((duty) => [JSON.stringify(duty), duty]));
  return [...byText.entries()].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, duty]) => duty);
}
