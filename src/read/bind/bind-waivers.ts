import type { Day } from "../../model/day.ts";
import type { Role } from "../../model/duty.ts";
import { DEFAULT_CLAUSE, type Policy } from "../../model/policy.ts";
import type { Located } from "../../model/source.ts";
import type { ClauseOf } from "../../model/verdict.ts";
import type { Waiver } from "../../model/waiver.ts";
import { clip } from "../../text/clip.ts";
import { suggestReference } from "../../text/suggest-reference.ts";
import { findEntry, findValue, type MapNode } from "../syntax/data-node.ts";
import { bindDay } from "./bind-day.ts";
import { bindKnownRole, bindRole } from "./bind-duty.ts";
import {
  type Binder,
  complain,
  countOf,
  identityOf,
  keepDistinct,
  locatedTexts,
  mapsOf,
  scalarText,
  textOf,
} from "./binder.ts";

/** The policies that waivers can name. */
export interface KnownPolicies {
  readonly policies: readonly Policy[];
  /** Whether these are all that there are: else a waiver may rightly name one that is not here. */
  readonly areAll: boolean;
}

/** Reads registers of waivers. A waiver of which a part that matters is wrong is left out, so that it waives nothing. */
export function bindWaivers(binder: Binder, maps: readonly MapNode[], known: KnownPolicies): Waiver[] {
  const waivers = maps
    .flatMap((map) => mapsOf(map, "waivers"))
    .flatMap((item) => bindWaiver(binder, item, known) ?? []);
  return keepDistinct(binder, waivers, "waivers", ({ id, idLocation }) => ({ id, location: idLocation }));
}

function bindWaiver(binder: Binder, map: MapNode, known: KnownPolicies): Waiver | undefined {
  const identity = identityOf(map);
  const waived = bindClauseOf(binder, map, known);
  const strategy = locatedText(map, "strategy");
  const tactic = locatedText(map, "tactic");
  const days = bindTerm(binder, map);
  const grantedBy = bindGranter(binder, map, waived?.of.policy);
  const reason = textOf(map, "reason");
  const clauseFingerprint = locatedText(map, "clauseFingerprint");
  // One of another form was meant to bind the waiver to a meaning: without it, it would hold for any.
  const isUnbound = clauseFingerprint === undefined && findEntry(map, "clauseFingerprint") !== undefined;
  if (identity === undefined || waived === undefined || days === undefined) return undefined;
  if (strategy === undefined || tactic === undefined) return undefined;
  if (grantedBy === undefined || reason === undefined || isUnbound) return undefined;
  const { id, location: idLocation } = identity;
  const controls = locatedTexts(findValue(map, "controls")).map(({ value }) => value);
  const more = { reason, controls, renewals: countOf(map, "renewals") ?? 0, clauseFingerprint };
  return { id, idLocation, ...waived, strategy, tactic, ...days, grantedBy, ...more };
}

function bindClauseOf(
  binder: Binder,
  map: MapNode,
  { policies, areAll }: KnownPolicies,
): Pick<Waiver, "of" | "clauseLocation"> | undefined {
  const policyName = locatedText(map, "policy");
  const clauseName = locatedText(map, "clause");
  if (policyName === undefined) return undefined;
  const policy = policies.find(({ id }) => id === policyName.value);
  if (policy === undefined) {
    const known = policies.map(({ id }) => id);
    if (areAll) refuse(binder, policyName, { known, message: (name) => `There is no policy "${name}" here.` });
    return undefined;
  }
  if (clauseName === undefined) return undefined;
  const of = findClause(policy, clauseName.value);
  if (of !== undefined) return { of, clauseLocation: clauseName.location };
  const known = policy.clauses.map(({ id }) => id);
  refuse(binder, clauseName, { known, message: (name) => `The policy "${policy.id}" has no clause "${name}".` });
  return undefined;
}

function findClause(policy: Policy, name: string): ClauseOf | undefined {
  if (name === DEFAULT_CLAUSE && policy.default !== "silent") return { policy, clause: undefined };
  const clause = policy.clauses.find(({ id }) => id === name);
  return clause === undefined ? undefined : { policy, clause };
}

function refuse(
  binder: Binder,
  { value, location }: Located<string>,
  { known, message }: { readonly known: readonly string[]; readonly message: (name: string) => string },
): void {
  const help = (): string | undefined => suggestReference(value, known);
  complain(binder, { rule: "unknown-reference", message: message(clip(value)), help, location });
}

/** A list is refused, even of one: a waiver is about one pair. */
function locatedText(map: MapNode, key: string): Located<string> | undefined {
  const node = findValue(map, key);
  const value = scalarText(node);
  return node === undefined || value === undefined ? undefined : { value, location: node.location };
}

function bindTerm(binder: Binder, map: MapNode): Pick<Waiver, "on" | "expires"> | undefined {
  const on = bindLocatedDay(binder, map, "on");
  const expires = bindLocatedDay(binder, map, "expires");
  if (on === undefined || expires === undefined) return undefined;
  if (on.value <= expires.value) return { on, expires };
  complain(binder, {
    rule: "reversed-interval",
    message: `This expires (${textOf(map, "expires") ?? ""}) before it was granted (${textOf(map, "on") ?? ""}).`,
    help: "Correct one of the two days.",
    location: expires.location,
  });
  return undefined;
}

function bindLocatedDay(binder: Binder, map: MapNode, key: string): Located<Day> | undefined {
  const node = findValue(map, key);
  const value = bindDay(binder, node);
  return node === undefined || value === undefined ? undefined : { value, location: node.location };
}

/** A role that no taxonomy knows can grant what it owns or has approved itself; any other is a slip. */
function bindGranter(binder: Binder, map: MapNode, policy: Policy | undefined): Role | undefined {
  const node = findValue(map, "grantedBy");
  const role = bindRole(binder, node);
  if (node === undefined || role === undefined) return undefined;
  const entitled = [policy?.owner, ...(policy?.approvedBy ?? []).map((approval) => approval.role)];
  return entitled.some((other) => other?.text === role.text) ? role : bindKnownRole(binder, node);
}
