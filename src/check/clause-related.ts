import type { Related } from "../model/finding.ts";
import type { AppliedClause, ClauseOf, Precedence } from "../model/verdict.ts";
import { describeDays, MAXIM_WORDS } from "../text/norm-words.ts";

/** The clause's words in its policy. */
export function relatedClause({ policy, clause }: ClauseOf, message: string): Related {
  return { location: clause?.quote ?? policy.defaultLocation, message };
}

export function titleOf({ policy, clause }: ClauseOf): string {
  return clause === undefined ? `the default of "${policy.title}"` : `"${clause.title ?? clause.id}"`;
}

/** Through which concepts a clause's own scope reaches the use's values, where that is more than the name itself. */
export function notePaths({ matches }: AppliedClause): string[] {
  return matches
    .filter(({ relation, path, isInherited }) => relation !== "open" && path.length > 1 && !isInherited)
    .map(({ path }) => path.join(" → "));
}

/** On which of the tactic's days the clause holds, where that is not all of them. */
export function noteDays(
  { days, policy, clause }: AppliedClause,
  span: { readonly from: number; readonly to: number },
): string[] {
  const [first] = days;
  if (first === undefined || (days.length === 1 && first.from <= span.from && first.to >= span.to)) return [];
  const events =
    clause?.during?.map(({ value }) => policy.calendar.find(({ id }) => id === value)?.title ?? value) ?? [];
  const during = events.length === 0 ? "" : ` (${events.join(", ")})`;
  return [
    `It holds ${days.map((part) => describeDays(part)).join(", ")}${during}, which is part of the tactic's period.`,
  ];
}

/** Permissions that reach the use too, but do not lift the prohibition. */
export function noteLostPermissions(precedences: readonly Precedence[], { policy, clause }: ClauseOf): string[] {
  return precedences
    .filter(
      ({ prohibition, winner }) =>
        winner === "prohibition" && prohibition.policy === policy && prohibition.clause === clause,
    )
    .filter(({ permission }) => permission.clause !== undefined)
    .map(({ permission, maxim }) => `${titleOf(permission)} permits it too, but ${MAXIM_WORDS[maxim]}.`);
}

export function noteReason({ clause }: ClauseOf): string[] {
  const reason = clause?.reason;
  const source = clause?.source;
  return [
    ...(reason === undefined ? [] : [`The clause gives this reason: ${reason}`]),
    ...(source === undefined ? [] : [`It rests on ${source}.`]),
  ];
}
