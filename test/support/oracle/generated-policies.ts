import type { Blueprint, ClauseBlueprint, PolicyBlueprint } from "./blueprint.ts";
import type { Authority, ClauseDocument, PolicyDocument, ScopeDocument } from "./documents.ts";
import { pickInterval } from "./generated-days.ts";
import { generateDuty } from "./generated-duties.ts";
import type { GeneratedScope, ScopeGenerator, Terms } from "./generated-scopes.ts";
import { type GeneratedFacet, nameConcept } from "./generated-taxonomies.ts";

// Equal authorities must be frequent, or every conflict ends with them.
const authorities: readonly (Authority | undefined)[] = [
  undefined,
  "company",
  undefined,
  "company",
  undefined,
  "department",
  "group",
  "law",
  "regulator",
  "team",
];

interface Surroundings {
  readonly scopes: ScopeGenerator;
  readonly terms: Terms;
  readonly events: readonly string[];
  readonly targets: readonly Target[];
  readonly policy: string;
}

/** A clause that an exception can name; a `default` has no scope of its own. */
interface Target {
  readonly policy: string;
  readonly clause: string;
  readonly scope?: GeneratedScope;
}

export function generatePolicies({ policies }: Blueprint, scopes: ScopeGenerator): readonly PolicyDocument[] {
  // Every target is listed before any clause is made: exceptions may name what stands further below.
  const named = policies.map((policy, index) => ({ policy, id: nameMember("policy", index) }));
  const targets = named.flatMap(({ policy, id }) => listTargets(policy, id, scopes));
  return named.map(({ policy, id }) => generatePolicy(policy, { policy: id, scopes, targets }));
}

/** Ids whose order is not the documents' order. */
export function nameMember(kind: string, index: number): string {
  return `${["b", "c", "a", "f", "d", "e"][index]}-${kind}`;
}

const forms = ["prohibit", "permit", "prohibit", "permit", "require", "only"] as const;

function listTargets(policy: PolicyBlueprint, id: string, scopes: ScopeGenerator): readonly Target[] {
  const named = policy.clauses.flatMap(({ form, scope: drawn }, index): Target[] => {
    const scope = scopes.generate(drawn);
    scopes.remember(scope);
    const isTarget = ["prohibit", "only"].includes(forms[form % forms.length] ?? "");
    return isTarget ? [{ policy: id, clause: nameMember("clause", index), scope }] : [];
  });
  return pickDefault(policy.default) === "prohibited" ? [...named, { policy: id, clause: "default" }] : named;
}

function pickDefault(value: number): PolicyDocument["default"] {
  const choices = [
    undefined,
    "prohibited",
    "permitted",
    "silent",
    undefined,
    undefined,
    undefined,
    "permitted",
  ] as const;
  return choices[value % choices.length];
}

function generatePolicy(
  blueprint: PolicyBlueprint,
  { policy, scopes, targets }: Pick<Surroundings, "policy" | "scopes" | "targets">,
): PolicyDocument {
  const actors = scopes.pickFacet([0, 0]);
  const pickRole = (role: number): string => nameRole(actors, role);
  const calendar = blueprint.calendar.map((days, index) => ({ id: `event-${index + 1}`, days: pickInterval(days) }));
  const definitions = blueprint.definitions.map(({ facet, means }) => {
    const known = scopes.pickFacet(facet);
    const concepts = new Map(means.map(({ concept, name }) => [concept % known.concepts.length, name]));
    const names = [...concepts].map(([concept, name]) => nameConcept(known, { concept, name }));
    return { term: `our own ${known.facet}`, facet: known.facet, means: names };
  });
  const terms = new Map(definitions.map(({ facet, term }) => [facet, term]));
  const surroundings = { policy, scopes, targets, terms, events: calendar.map(({ id }) => id) };
  const authority = authorities[blueprint.authority % authorities.length];
  const byDefault = pickDefault(blueprint.default);
  const approvers = [...new Set(blueprint.approvers.map(pickRole))];
  return {
    kind: "policy",
    id: policy,
    title: `The ${policy}`,
    owner: blueprint.owner % 5 === 0 ? { role: pickRole(blueprint.owner) } : pickRole(blueprint.owner),
    ...(approvers.length > 0 && { approvedBy: approvers.map((role) => ({ role, on: "2026-01-15" })) }),
    ...(blueprint.effective && { effective: pickInterval(blueprint.effective) }),
    ...(authority && { authority }),
    ...(byDefault && { default: byDefault }),
    ...(blueprint.appliesTo && {
      appliesTo: scopes.writePolicyScope(scopes.generate(blueprint.appliesTo), terms),
    }),
    ...(calendar.length > 0 && { calendar }),
    ...(definitions.length > 0 && { definitions }),
    clauses: blueprint.clauses.map((clause, index) => {
      return generateClause(clause, nameMember("clause", index), surroundings);
    }),
  };
}

function nameRole(actors: GeneratedFacet, role: number): string {
  // Few roles own policies, so that two often have the same owner.
  return nameConcept(actors, { concept: role % Math.min(actors.concepts.length, 3), name: role });
}

function generateClause(blueprint: ClauseBlueprint, id: string, surroundings: Surroundings): ClauseDocument {
  const { scopes, terms, events } = surroundings;
  const form = forms[blueprint.form % forms.length] ?? "permit";
  const overridden = form === "permit" || form === "only" ? pickOverridden(blueprint, id, surroundings) : [];
  const own = pickScope(blueprint, id, { ...surroundings, overridden });
  if (overridden.length > 0) scopes.rememberException(own);
  const write = (scope: GeneratedScope): ScopeDocument => scopes.writePolicyScope(scope, terms);
  const during = blueprint.during?.map((event) => events[event % events.length] ?? "") ?? [];
  const common = {
    id,
    ...(blueprint.isUnlessUsed &&
      blueprint.unless.length > 0 && { unless: blueprint.unless.map((scope) => write(scopes.generate(scope, own))) }),
    ...(events.length > 0 && during.length > 0 && { during: [...new Set(during)] }),
    ...(blueprint.effective && { effective: pickInterval(blueprint.effective) }),
  };
  const duties = blueprint.duties.map((duty) => generateDuty(duty, scopes.pickFacet([0, 0])));
  const overrides = overridden.map(({ policy, clause }) => {
    return policy === surroundings.policy ? clause : `${policy}#${clause}`;
  });
  const permission = {
    ...common,
    ...(blueprint.isProtected && { protected: true }),
    ...(blueprint.isProvided && { provided: duties }),
    ...(overrides.length > 0 && { overrides }),
  };
  switch (form) {
    case "prohibit":
      return { ...common, prohibit: write(own) };
    case "permit":
      return { ...permission, permit: write(own) };
    case "only":
      return { ...permission, only: write(scopes.generate(blueprint.only, own)), for: write(own) };
    case "require":
      return { ...common, require: duties, ...(!blueprint.hasNoFor && { for: write(own) }) };
  }
}

/** The clauses that the permission names as those that it is an exception to, never itself; often another policy's. */
function pickOverridden(
  { overrides, isForeign }: ClauseBlueprint,
  id: string,
  { targets, policy }: Surroundings,
): readonly Target[] {
  const others = targets.filter((target) => target.policy !== policy || target.clause !== id);
  const foreign = targets.filter((target) => target.policy !== policy);
  const choices = isForeign && foreign.length > 0 ? foreign : others;
  const picked = overrides?.map((number) => choices[number % choices.length]) ?? [];
  return [...new Set(picked)].filter((target) => target !== undefined);
}

/** An exception often speaks of what the clause that it names speaks of, or of a part. */
function pickScope(
  { scope, follows }: ClauseBlueprint,
  id: string,
  { scopes, targets, policy, overridden }: Surroundings & { readonly overridden: readonly Target[] },
): GeneratedScope {
  const model = overridden[0]?.scope;
  if (model && follows % 4 === 1) return model;
  if (model && follows % 4 > 1) return scopes.generate({ base: undefined, parts: scope.parts.slice(0, 1) }, model);
  const listed = targets.find((target) => target.policy === policy && target.clause === id)?.scope;
  return listed ?? scopes.generate(scope);
}
