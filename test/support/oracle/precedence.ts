import type { Clause } from "./clauses.ts";
import { isSubset } from "./scope.ts";
import type { Taxonomy } from "./taxonomy.ts";

const defaultPrecedence = ["protection", "authority", "override", "specificity", "prohibition"];

/** Whether the permission wins, whether the prohibition does, or nothing: the maxim does not tell them apart. */
type Decision = "permission" | "prohibition" | undefined;

interface Context {
  readonly precedence?: readonly string[];
  readonly taxonomy: Taxonomy;
}

/** Whether the permission `p` beats the prohibition `q` wherever both apply. */
export function beats(p: Clause, q: Clause, context: Context): boolean {
  return decide(p, q, context).doesPermit;
}

/** What decides between the permission `p` and the prohibition `q` wherever both apply. */
export function decide(p: Clause, q: Clause, context: Context): { readonly doesPermit: boolean; readonly by: string } {
  // The two rules of `default` come before every maxim.
  if (q.isDefault && p.policy === q.policy) return { doesPermit: true, by: "default" };
  if (p.isDefault) return { doesPermit: false, by: "default" };
  for (const maxim of context.precedence ?? defaultPrecedence) {
    const decision = ask(maxim, { p, q, taxonomy: context.taxonomy });
    if (decision) return { doesPermit: decision === "permission", by: maxim };
  }
  return { doesPermit: false, by: "prohibition" };
}

function ask(maxim: string, { p, q, taxonomy }: { p: Clause; q: Clause; taxonomy: Taxonomy }): Decision {
  switch (maxim) {
    case "protection":
      return p.isProtected && q.authority <= p.authority ? "permission" : undefined;
    case "authority":
      return q.authority > p.authority ? "prohibition" : undefined;
    case "override":
      return p.overrides.has(q.name) && agrees(q, p) ? "permission" : undefined;
    case "specificity":
      if (!areComparable(p, q)) return undefined;
      if (isNarrower(p, q, taxonomy)) return "permission";
      return isNarrower(q, p, taxonomy) ? "prohibition" : undefined;
    case "recency":
      if (!areComparable(p, q) || p.interval.first === q.interval.first) return undefined;
      return p.interval.first > q.interval.first ? "permission" : "prohibition";
    case "prohibition":
      // It is always last, wherever it is listed: `beats` ends with it.
      return undefined;
    default:
      throw new Error(`${maxim} is no maxim.`);
  }
}

/** Whether `q`'s policy agrees to an exception that `p` makes. */
export function agrees(q: Clause, p: Clause): boolean {
  return q.policy === p.policy || q.owner === p.owner || p.approvers.has(q.owner);
}

function areComparable(p: Clause, q: Clause): boolean {
  return p.policy === q.policy || p.owner === q.owner;
}

/** Whether `a` lies within `b` in every facet, the days of `during` being one more, and is not equal to it. */
function isNarrower(a: Clause, b: Clause, taxonomy: Taxonomy): boolean {
  return isNoWider(a, b, taxonomy) && !isNoWider(b, a, taxonomy);
}

function isNoWider(a: Clause, b: Clause, taxonomy: Taxonomy): boolean {
  const facets = [...new Set([...a.scope.keys(), ...b.scope.keys()])];
  const listAtoms = (clause: Clause, facet: string): ReadonlySet<string> =>
    clause.scope.get(facet) ?? taxonomy.listAllAtoms(facet);
  return facets.every((facet) => isSubset(listAtoms(a, facet), listAtoms(b, facet))) && isSubset(a.during, b.during);
}
