import type { Location } from "../model/source.ts";
import type { Tactic } from "../model/strategy.ts";
import type { UseValue } from "../model/verdict.ts";

/** The place of a value inside the tactic; undefined where it comes from the strategy's defaults or the config. */
function placeInTactic(tactic: Tactic, { facet, name }: UseValue): Location | undefined {
  const stated = [tactic.stated, ...tactic.uses].flatMap((scope) => scope.facets);
  const isOwn = stated.some((part) => part.facet === facet && part.names.includes(name));
  return isOwn ? name.location : undefined;
}

/** Where the reader can act on a value: at the value, else at the tactic's id. */
export function placeOf(tactic: Tactic, value: UseValue | undefined): Location {
  return (value === undefined ? undefined : placeInTactic(tactic, value)) ?? tactic.idLocation;
}

/** Where a value comes from that the tactic itself does not state; undefined where it does. */
export function describeOrigin(tactic: Tactic, value: UseValue, label: string): string | undefined {
  if (placeInTactic(tactic, value) !== undefined) return undefined;
  return value.isAssumed
    ? `The ${value.facet} is assumed to be ${label}; state it in the tactic if that is wrong.`
    : `The ${value.facet}, ${label}, comes from the strategy's defaults.`;
}
