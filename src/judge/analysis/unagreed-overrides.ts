import { DEFAULT_CLAUSE } from "../../model/policy.ts";
import type { UnagreedOverride } from "../../model/policy-analysis.ts";
import type { PolicySet } from "../policy-set.ts";
import { agrees } from "../precedence.ts";

/** Overrides that have no effect, since nobody lifts another's ban alone; none where no override has any. */
export function listUnagreedOverrides({ policies, options }: PolicySet): UnagreedOverride[] {
  if (!options.precedence.includes("override")) return [];
  const byId = new Map(policies.map((policy) => [policy.id, policy]));
  // Where two have one id, the first is meant.
  const clausesOf = new Map(policies.map((of) => [of, new Map(of.clauses.toReversed().map((own) => [own.id, own]))]));
  return policies.flatMap((policy) =>
    policy.clauses.flatMap((clause) => {
      const overrides = clause.modality === "permit" || clause.modality === "only" ? clause.overrides : [];
      return overrides.flatMap((reference): UnagreedOverride[] => {
        const banned = byId.get(reference.policy);
        if (banned === undefined || agrees(banned, policy)) return [];
        const named = clausesOf.get(banned)?.get(reference.clause);
        // What is not there, or prohibits nothing, is reported where references are checked.
        const prohibits =
          named === undefined
            ? reference.clause === DEFAULT_CLAUSE && banned.default === "prohibited"
            : named.modality === "prohibit" || named.modality === "only";
        if (!prohibits) return [];
        return [{ permission: { policy, clause }, prohibition: { policy: banned, clause: named }, reference }];
      });
    }),
  );
}
