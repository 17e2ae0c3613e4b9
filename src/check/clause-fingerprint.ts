import { uniteDays } from "../judge/day-set.ts";
import type { Interval } from "../model/day.ts";
import type { Duty, SingleDuty } from "../model/duty.ts";
import type { Clause, Grant, Policy } from "../model/policy.ts";
import type { Scope } from "../model/scope.ts";
import type { ClauseOf } from "../model/verdict.ts";
import { foldName } from "../taxonomy/fold-name.ts";
import { fingerprint } from "../text/fingerprint.ts";

/** Many findings rest on the same clause. */
const fingerprints = new WeakMap<object, string>();

/**
 * A name for what a clause means, which a waiver can record: it changes with the norm, and not with its wording, reason,
 * place or the order of lists. A policy's own `effective` is left out, since a policy that is put into force anew says
 * the same, and so is what concepts stand for, since taxonomies grow. People keep these names in their documents: whatever
 * changes the text below makes their waivers void.
 */
export function clauseFingerprint(of: ClauseOf): string {
  const key = of.clause ?? of.policy;
  const known = fingerprints.get(key);
  if (known !== undefined) return known;
  const name = fingerprint([JSON.stringify(describeMeaning(of))]);
  fingerprints.set(key, name);
  return name;
}

/** Plain lists, put in order; `undefined` becomes `null`. */
type Meaning = string | boolean | number | null | readonly Meaning[];

function describeMeaning({ policy, clause }: ClauseOf): Meaning {
  const inherited = [policy.authority, policy.appliesTo === undefined ? null : describeScope(policy.appliesTo)];
  if (clause === undefined) return ["default", policy.default, ...inherited];
  return [
    clause.modality,
    ...inherited,
    describeScope(clause.scope),
    inOrder(clause.unless.map(describeScope)),
    clause.effective === undefined ? null : describeInterval(clause.effective),
    describeDuring(policy, clause),
    describeNorm(clause),
  ];
}

function describeNorm(clause: Clause): Meaning {
  switch (clause.modality) {
    case "prohibit":
      return null;
    case "permit":
      return describeGrant(clause);
    case "require":
      return inOrder(clause.duties.map(describeDuty));
    case "only":
      return [describeScope(clause.only), describeGrant(clause)];
  }
}

function describeGrant({ provided, isProtected, overrides }: Grant): Meaning {
  const overridden = overrides.map(({ policy, clause }) => `${policy}#${clause}`);
  return [inOrder(provided.map(describeDuty)), isProtected, inOrder(overridden)];
}

/** By the days, not by the events' ids. */
function describeDuring({ calendar }: Policy, { during }: Clause): Meaning {
  if (during === undefined) return null;
  const named = new Set(during.map(({ value }) => value));
  return uniteDays(calendar.filter(({ id }) => named.has(id)).map(({ days }) => days)).map(describeInterval);
}

/** An open end becomes `null`. */
function describeInterval({ from, to }: Interval): Meaning {
  return [from, to].map((day) => (Number.isFinite(day) ? day : null));
}

function describeScope({ facets }: Scope): Meaning {
  return inOrder(
    facets.map(({ facet, names }) => [facet, inOrder(names.flatMap(({ concepts, text }) => orText(concepts, text)))]),
  );
}

function orText(concepts: readonly string[], text: string): readonly string[] {
  return concepts.length === 0 ? [text] : concepts;
}

function describeDuty(duty: Duty): Meaning {
  return duty.form === "single" ? describeSingle(duty) : ["choice", inOrder(duty.anyOf.map(describeSingle))];
}

function describeSingle({ kind, values, roles }: SingleDuty): Meaning {
  return [kind, inOrder(values.map((value) => roles.find(({ text }) => text === value)?.concept ?? foldName(value)))];
}

/** Each once, in an order that only depends on what they are. */
function inOrder(items: readonly Meaning[]): Meaning {
  const texts = new Map(items.map((item) => [JSON.stringify(item), item]));
  return [...texts].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, item]) => item);
}
