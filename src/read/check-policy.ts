import { type Day, formatDay, type Interval, intersectIntervals } from "../model/day.ts";
import type { Clause, Policy } from "../model/policy.ts";
import type { Problem } from "../model/problem.ts";
import { clip } from "../text/clip.ts";

/** What a policy says that it can hardly mean, as far as it shows without any other document and on any day. */
export function checkPolicy(policy: Policy): Problem[] {
  const events = new Map(policy.calendar.map(({ id, days }) => [id, days]));
  return [...checkReview(policy), ...policy.clauses.flatMap((clause) => checkDays(policy, clause, events))];
}

function checkReview({ review, effective }: Policy): Problem[] {
  if (review === undefined || review.value >= effective.from) return [];
  const [due, start] = [review.value, effective.from].map((day: Day) => formatDay(day));
  const message = `The policy is due for review (${due}) before it takes effect (${start}).`;
  const help = "Name a day on which the policy has been in force for a while.";
  return [{ rule: "early-review", severity: "warning", message, help, location: review.location }];
}

/** A clause that holds on no day never applies, whatever it says. */
function checkDays({ effective }: Policy, clause: Clause, calendar: ReadonlyMap<string, Interval>): Problem[] {
  const own = clause.effective === undefined ? effective : intersectIntervals(effective, clause.effective);
  const events = clause.during?.flatMap(({ value: id }) => calendar.get(id) ?? []);
  const isOn = (days: Interval): boolean => own !== undefined && intersectIntervals(own, days) !== undefined;
  // Events that are not known have been reported as errors.
  if (own !== undefined && (events === undefined || events.length === 0 || events.some(isOn))) return [];
  const message = `The clause "${clip(clause.id)}" holds on no day: its days lie outside those of its policy.`;
  const help = "Correct the days of the clause or of the policy, or remove the clause.";
  return [{ rule: "idle-clause", severity: "warning", message, help, location: clause.idLocation }];
}
