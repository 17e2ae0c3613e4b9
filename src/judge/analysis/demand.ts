import type { Duty } from "../../model/duty.ts";
import { listBits } from "../../taxonomy/bits.ts";
import { foldName } from "../../taxonomy/fold-name.ts";
import type { TaxonomySet } from "../../taxonomy/taxonomy-set.ts";

/** Compares duties by what evidence meets them. */
export interface Demands {
  /** True where whatever meets one duty meets the other. */
  implies(duty: Duty, other: Duty): boolean;
  /** The same for duties that the same evidence meets. */
  keyOf(duty: Duty): string;
}

export function compareDemands(taxonomies: TaxonomySet): Demands {
  const known = new Map<Duty, ReadonlySet<string>>();
  const meeting = (duty: Duty): ReadonlySet<string> => {
    const found = known.get(duty) ?? new Set(listMeeting(taxonomies, duty));
    known.set(duty, found);
    return found;
  };
  return {
    implies: (duty, other) => {
      if (duty === other) return true;
      const wanted = meeting(other);
      return [...meeting(duty)].every((evidence) => wanted.has(evidence));
    },
    keyOf: (duty) => [...meeting(duty)].toSorted().join(";"),
  };
}

/** All evidence that meets a duty, days and scope aside: approvals by the roles that can give them. */
function listMeeting(taxonomies: TaxonomySet, duty: Duty): string[] {
  if (duty.form === "choice") return duty.anyOf.flatMap((single) => listMeeting(taxonomies, single));
  const { kind, values, roles } = duty;
  const actors = taxonomies.get("actor");
  const byRole = roles.flatMap(({ concept }) => {
    const index = concept === undefined ? undefined : actors?.byId.get(concept)?.index;
    const within = index === undefined ? undefined : actors?.atomsOf(index);
    return within === undefined ? [] : listBits(within).map((role) => `${kind} by ${role}`);
  });
  const known = new Set(roles.flatMap(({ concept, text }) => (concept === undefined ? [] : [text])));
  return [...byRole, ...values.filter((value) => !known.has(value)).map((value) => `${kind}=${foldName(value)}`)];
}
