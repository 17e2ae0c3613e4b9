import { type Interval, intersectIntervals, listStretches, parseEffective, parseInterval } from "./days.ts";
import type { ClauseDocument, DutyDocument, PolicyDocument, ScopeDocument } from "./documents.ts";
import { toList } from "./lists.ts";
import { intersectScopes, type Scope } from "./scope.ts";
import type { Taxonomy } from "./taxonomy.ts";

const authorities = ["team", "department", "company", "group", "regulator", "law"];

export interface Clause {
  /** `policy#clause`; both halves of an `only` have the same. */
  readonly name: string;
  readonly policy: string;
  readonly owner: string;
  readonly approvers: ReadonlySet<string>;
  /** Greater is higher. */
  readonly authority: number;
  readonly modality: "prohibit" | "permit" | "require";
  readonly isDefault: boolean;
  readonly isProtected: boolean;
  /** With what it inherits from `appliesTo`, without `unless`. */
  readonly scope: Scope;
  readonly unless: readonly Scope[];
  /** Its interval within its policy's. */
  readonly interval: Interval;
  /** The stretches of its events, all stretches without `during`; not cut by `interval`. */
  readonly during: ReadonlySet<number>;
  /** The stretches on which it holds. */
  readonly days: ReadonlySet<number>;
  readonly overrides: ReadonlySet<string>;
  readonly duties: readonly DutyDocument[];
  readonly alternatives: readonly Scope[];
}

interface Context {
  readonly taxonomy: Taxonomy;
  readonly stretches: readonly Interval[];
}

/** The policy's clauses, `only` and `default` written out. */
export function listClauses(policy: PolicyDocument, context: Context): readonly Clause[] {
  const base = buildBase(policy, context);
  const clauses = policy.clauses.flatMap((clause) => buildClauses(clause, base, { policy, ...context }));
  if (policy.default === "prohibited") return [...clauses, { ...base, modality: "prohibit", isDefault: true }];
  if (policy.default === "permitted") return [...clauses, { ...base, modality: "permit", isDefault: true }];
  return clauses;
}

/** What the policy's `default` has; other clauses change some of it. */
function buildBase(policy: PolicyDocument, { taxonomy, stretches }: Context): Omit<Clause, "modality"> {
  const findRole = (role: string): string => taxonomy.findConcept("actor", role) ?? role;
  const interval = parseEffective(policy.effective);
  return {
    name: `${policy.id}#default`,
    policy: policy.id,
    owner: findRole(typeof policy.owner === "string" ? policy.owner : policy.owner.role),
    approvers: new Set(policy.approvedBy?.map(({ role }) => findRole(role))),
    authority: authorities.indexOf(policy.authority ?? "company"),
    isDefault: false,
    isProtected: false,
    scope: readScope(policy.appliesTo ?? {}, policy, taxonomy),
    unless: [],
    interval,
    during: new Set(stretches.keys()),
    days: listStretches(stretches, interval),
    overrides: new Set(),
    duties: [],
    alternatives: [],
  };
}

function buildClauses(
  clause: ClauseDocument,
  base: Omit<Clause, "modality">,
  { policy, taxonomy, stretches }: Context & { readonly policy: PolicyDocument },
): readonly Clause[] {
  const read = (scope: ScopeDocument | undefined): Scope => readScope(scope ?? {}, policy, taxonomy);
  const inherit = (scope: Scope): Scope => intersectScopes(base.scope, scope);
  const interval = intersectIntervals(base.interval, parseEffective(clause.effective));
  const during = clause.during ? listEventDays(clause.during, policy, stretches) : base.during;
  const common = {
    ...base,
    name: `${policy.id}#${clause.id}`,
    interval,
    during,
    days: new Set([...listStretches(stretches, interval)].filter((stretch) => during.has(stretch))),
    unless: (clause.unless ?? []).map(read),
    alternatives: (clause.alternatives ?? []).map(read),
  };
  if ("prohibit" in clause) return [{ ...common, modality: "prohibit", scope: inherit(read(clause.prohibit)) }];
  if ("require" in clause) {
    return [{ ...common, modality: "require", scope: inherit(read(clause.for)), duties: clause.require }];
  }
  const permission = {
    ...common,
    modality: "permit" as const,
    isProtected: clause.protected ?? false,
    overrides: new Set(clause.overrides?.map((name) => (name.includes("#") ? name : `${policy.id}#${name}`))),
    duties: clause.provided ?? [],
  };
  if ("permit" in clause) return [{ ...permission, scope: inherit(read(clause.permit)) }];
  const only = read(clause.only);
  const target = inherit(read(clause.for));
  return [
    { ...common, modality: "prohibit", scope: target, unless: [only, ...common.unless] },
    { ...permission, scope: intersectScopes(target, only) },
  ];
}

/** The days of any of the events. */
function listEventDays(
  events: readonly string[],
  policy: PolicyDocument,
  stretches: readonly Interval[],
): ReadonlySet<number> {
  const named = (policy.calendar ?? []).filter(({ id }) => events.includes(id));
  return new Set(named.flatMap(({ days }) => [...listStretches(stretches, parseInterval(days))]));
}

/** In a policy a value is one of its own terms or a concept; anything else is an error in the document. */
function readScope(scope: ScopeDocument, policy: PolicyDocument, taxonomy: Taxonomy): Scope {
  const listAtoms = (facet: string, name: string): Iterable<string> => {
    const term = policy.definitions?.find((definition) => definition.facet === facet && definition.term === name);
    if (term) return toList(term.means).flatMap((meaning) => [...listConceptAtoms(facet, meaning)]);
    return listConceptAtoms(facet, name);
  };
  const listConceptAtoms = (facet: string, name: string): Iterable<string> => {
    const concept = taxonomy.findConcept(facet, name);
    if (concept === undefined) throw new Error(`${policy.id} names an unknown ${facet}: ${name}`);
    return taxonomy.listAtoms(facet, concept);
  };
  const entries = Object.entries(scope).map(([facet, value]) => {
    const atoms = new Set(toList(value).flatMap((name) => [...listAtoms(facet, name)]));
    return [facet, atoms] as const;
  });
  return new Map(entries);
}
