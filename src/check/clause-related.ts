import { intersectIntervals } from "../model/day.ts";
import type { Policy } from "../model/policy.ts";
import type { RelatedLocation } from "../model/source.ts";
import type { AppliedClause, ClauseOf, Proof } from "../model/verdict.ts";
import type { TaxonomySet } from "../taxonomy/taxonomy-set.ts";
import { describeDays, MAXIM_WORDS } from "../text/norm-words.ts";
import { labelOf } from "./labels.ts";

/** The clause's words in its policy. */
export function relatedClause({ policy, clause }: ClauseOf, message: string): RelatedLocation {
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
  const named = new Set(clause?.during?.map(({ value }) => value) ?? []);
  const events = policy.calendar
    .filter((event) => named.has(event.id) && days.some((part) => intersectIntervals(part, event.days) !== undefined))
    .map((event) => event.title ?? event.id);
  const during = events.length === 0 ? "" : ` (${events.join(", ")})`;
  return [
    `It holds ${days.map((part) => describeDays(part)).join(", ")}${during}, which is part of the tactic's period.`,
  ];
}

/** Whose consent an override lacks: by the role's label, since "it" for IT would not be read as a role. */
function describeConsent(taxonomies: TaxonomySet, { owner }: Policy): string {
  return owner === undefined
    ? "nobody owns this policy who could agree"
    : `its owner (${labelOf(taxonomies, "actor", owner.text)}) has not approved the other policy`;
}

/** More permissions than these are counted. */
const MOST_PERMISSIONS = 2;

/** Permissions that reach all of the use too, or want to override, but do not lift the prohibition. */
export function noteLostPermissions(taxonomies: TaxonomySet, proof: Proof, prohibition: ClauseOf): string[] {
  const lost = proof
    .claimsAgainst(prohibition)
    .filter(
      ({ permission, winner, lacksConsent, isWhole }) =>
        winner === "prohibition" && permission.clause !== undefined && (lacksConsent || isWhole),
    );
  const rest = lost.length - MOST_PERMISSIONS;
  const listed = rest > 1 ? lost.slice(0, MOST_PERMISSIONS) : lost;
  const notes = listed.map(({ permission, maxim, lacksConsent }) =>
    lacksConsent
      ? `${titleOf(permission)} says that it overrides this, but ${describeConsent(taxonomies, prohibition.policy)}.`
      : `${titleOf(permission)} permits it too, but ${MAXIM_WORDS[maxim]}.`,
  );
  return rest > 1 ? [...notes, `${rest} more permissions do not lift it either.`] : notes;
}

/** Of a law, the note on its pack says what it rests on. */
export function noteReason({ policy, clause }: ClauseOf): string[] {
  const reason = clause?.reason;
  const source = policy.pack === undefined ? clause?.source : undefined;
  return [
    ...(reason === undefined ? [] : [`The clause gives this reason: ${reason}`]),
    ...(source === undefined ? [] : [`It rests on ${source}.`]),
  ];
}
