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
  const known = new Map<Duty, Demand>();
  const byKey = new Map<string, Demand>();
  const demandOf = (duty: Duty): Demand => {
    const found = known.get(duty);
    if (found !== undefined) return found;
    const met = new Set(listMeeting(taxonomies, duty));
    const key = [...met].toSorted().join(";");
    // Policies ask for the same few things again and again.
    const demand = byKey.get(key) ?? { key, met, implied: new Map() };
    byKey.set(key, demand);
    known.set(duty, demand);
    return demand;
  };
  return {
    implies: (duty, other) => {
      const [asked, weaker] = [demandOf(duty), demandOf(other)];
      if (asked === weaker) return true;
      const isImplied = asked.implied.get(weaker) ?? [...asked.met].every((evidence) => weaker.met.has(evidence));
      asked.implied.set(weaker, isImplied);
      return isImplied;
    },
    keyOf: (duty) => demandOf(duty).key,
  };
}

/** What duties ask for that the same evidence meets. */
interface Demand {
  readonly key: string;
  readonly met: ReadonlySet<string>;
  /** Whether what meets it meets another one, as far as that was asked. */
  readonly implied: Map<Demand, boolean>;
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
