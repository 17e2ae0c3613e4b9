import type { TacticVerdict } from "../model/verdict.ts";
import { groupBy } from "../text/group-by.ts";
import { joinSome } from "../text/list-words.ts";
import type { VerdictSubject } from "./cause-context.ts";
import { type Cause, clausesOf } from "./list-causes.ts";

/**
 * Whether a cause is worth telling. Sentences name what plans in prose seldom state, such as the content of each post: every
 * tactic would leave every sentence open. The report counts these tactics, and `verdicts` lists them.
 */
export function isWorthTelling(cause: Cause, { tactic }: TacticVerdict): boolean {
  const clauses = clausesOf(cause);
  switch (cause.cause) {
    case "open":
    case "together":
      return clauses.some(({ clause }) => clause?.reading === undefined);
    case "silence":
      return tactic.reading === undefined;
    case "prohibition":
    case "duty":
      return true;
  }
}

/** A verdict's subject, and what it shares with those of other tactics that have the same cause. */
export interface CausedSubject {
  readonly subject: VerdictSubject;
  readonly verdict: TacticVerdict;
  readonly cause: Cause;
}

/** More tactics than these are counted, not named. */
const MOST_NAMED = 4;

/**
 * Tells once what is the same in several tactics of a plan in prose: whether each of twenty sections is one tactic or a
 * part of one is the reader's guess, and what its author has to settle is one thing.
 */
export function gatherTactics(subjects: readonly CausedSubject[]): VerdictSubject[] {
  const groups = groupBy(subjects, (item) => (isGathered(item) ? sharedName(item) : item));
  return [...groups.values()].map(([first, ...others]) => {
    const { subject, verdict, cause } = first;
    if (!isGathered(first)) return subject;
    const identity = [verdict.strategy.id, ...cause.identity];
    const places = others.map(({ subject: { location }, verdict: { tactic } }) => ({
      location,
      message: `so it is with "${tactic.title}"`,
    }));
    const titles = others.map(({ verdict: { tactic } }) => `"${tactic.title}"`);
    return {
      ...subject,
      identity,
      related: [...subject.related, ...places.slice(0, MOST_NAMED)],
      notes: [
        ...subject.notes,
        ...(others.length > MOST_NAMED ? [`So it is with ${joinSome(titles, MOST_NAMED)}.`] : []),
      ],
    };
  });
}

function isGathered({ subject: { waiver }, verdict: { tactic } }: CausedSubject): boolean {
  return tactic.reading !== undefined && waiver === undefined;
}

/** Rules look at the fault of evidence too. */
function sharedName({ cause, subject: { fact } }: CausedSubject): string {
  return [cause.cause, fact.kind, fact.evidenceFault, ...cause.identity].join("\u0000");
}
