import { type Clause, type ClauseReference, DEFAULT_CLAUSE, type Policy } from "../model/policy.ts";
import type { Problem } from "../model/problem.ts";
import { unknownReference } from "./unknown-reference.ts";

/** Permissions that name what they are an exception to, in this policy or another: what is named must be there. */
export function checkOverrides(policy: Policy, policies: readonly Policy[]): Problem[] {
  const liftable = new Map<Policy, ReadonlySet<string>>();
  const liftableIn = (other: Policy): ReadonlySet<string> => {
    const found = liftable.get(other) ?? listLiftable(other);
    liftable.set(other, found);
    return found;
  };
  return policy.clauses.flatMap((clause) =>
    clause.modality === "permit" || clause.modality === "only"
      ? clause.overrides.flatMap((reference) => checkOverride({ policy, clause, reference, liftableIn }, policies))
      : [],
  );
}

/** The ids of what a permission can name as something that it lifts. */
function listLiftable({ clauses, default: implied }: Policy): ReadonlySet<string> {
  const banning = clauses.filter(({ modality }) => modality === "prohibit" || modality === "only");
  return new Set([
    ...banning.map(({ id }) => id).filter((id) => id !== DEFAULT_CLAUSE),
    ...(implied === "prohibited" ? [DEFAULT_CLAUSE] : []),
  ]);
}

interface Override {
  readonly policy: Policy;
  readonly clause: Clause;
  readonly reference: ClauseReference;
  readonly liftableIn: (policy: Policy) => ReadonlySet<string>;
}

function checkOverride({ policy, clause, reference, liftableIn }: Override, policies: readonly Policy[]): Problem[] {
  const { location } = reference;
  const other = policies.find(({ id }) => id === reference.policy);
  if (other === undefined) {
    const known = policies.map(({ id }) => id);
    return [
      unknownReference(`There is no policy "${reference.policy}" here.`, { name: reference.policy, known, location }),
    ];
  }
  const isItself = other === policy && reference.clause === clause.id;
  if (!isItself && liftableIn(other).has(reference.clause)) return [];
  const known = other.clauses.map(({ id }) => id);
  if (!isItself && reference.clause !== DEFAULT_CLAUSE && !known.includes(reference.clause)) {
    const message = `The policy "${other.id}" has no clause "${reference.clause}".`;
    return [unknownReference(message, { name: reference.clause, known, location })];
  }
  return [
    {
      rule: "wrong-override",
      severity: "error",
      message: isItself
        ? `The clause "${clause.id}" is said to override itself.`
        : `"${reference.clause}" prohibits nothing, so there is nothing to override.`,
      help: "Name the clause that prohibits what this one permits.",
      location,
    },
  ];
}
