import { type Day, formatDay } from "../model/day.ts";
import type { Role } from "../model/duty.ts";
import type { Location } from "../model/source.ts";
import type { Strategy } from "../model/strategy.ts";
import type { Waiver } from "../model/waiver.ts";
import { isWithin } from "../taxonomy/facet-taxonomy.ts";
import type { TaxonomySet } from "../taxonomy/taxonomy-set.ts";
import { titleOf } from "./clause-related.ts";
import { describeOwner } from "./ways-out.ts";

/** Why a waiver is void. */
export interface WaiverFault {
  /** The end of a sentence that begins "The waiver W-7 waives nothing: ". */
  readonly why: string;
  readonly help: string;
  /** The part of the waiver that is wrong. */
  readonly location: Location;
}

/** What a waiver is judged by, apart from what it says itself. */
export interface WaiverContext {
  readonly taxonomies: TaxonomySet;
  /** The strategy that it names. */
  readonly strategy: Strategy;
  readonly today: Day;
  /** What the clause means now, as a fingerprint. */
  readonly fingerprint: string;
}

export function hasExpired({ expires }: Waiver, today: Day): boolean {
  return expires.value < today;
}

/** All that makes a waiver void; empty where it holds. */
export function listWaiverFaults(waiver: Waiver, context: WaiverContext): WaiverFault[] {
  const fixed = findUnwaivable(waiver, context);
  if (fixed !== undefined) return [fixed];
  return [findWrongRole, findTooEarly, findTooLate, findChange].flatMap((find) => find(waiver, context) ?? []);
}

type FindFault = (waiver: Waiver, context: WaiverContext) => WaiverFault | undefined;

const findUnwaivable: FindFault = ({ of, clauseLocation: location }, { taxonomies }) => {
  if (of.clause?.isWaivable !== false) return undefined;
  return {
    why: `the clause ${titleOf(of)} cannot be waived`,
    help: `Change the tactic, or ask ${describeOwner(taxonomies, of.policy)} to revise the clause.`,
    location,
  };
};

/** Who asks the policy's owner no longer asks itself, so one of the two says enough. */
const findWrongRole: FindFault = (waiver, context) => findStranger(waiver, context) ?? findOwnCause(waiver, context);

/** Only those who own a policy, or have approved it, may suspend a part of it. */
const findStranger: FindFault = ({ of: { policy }, grantedBy }, { taxonomies }) => {
  const entitled = [policy.owner, ...policy.approvedBy.map(({ role }) => role)];
  if (entitled.some((role) => role !== undefined && isRoleWithin(taxonomies, grantedBy, role))) return undefined;
  return {
    why: `"${grantedBy.text}" neither owns nor has approved the policy "${policy.title}"`,
    help: `Ask ${describeOwner(taxonomies, policy)} to grant it.`,
    location: grantedBy.location,
  };
};

const findOwnCause: FindFault = ({ grantedBy }, { taxonomies, strategy }) => {
  const { owner } = strategy;
  if (owner === undefined || !isRoleWithin(taxonomies, grantedBy, owner)) return undefined;
  const isOwner = isRoleWithin(taxonomies, owner, grantedBy);
  const owns = isOwner ? "owns" : `belongs to "${owner.text}", which owns`;
  return {
    why: `"${grantedBy.text}" ${owns} the strategy "${strategy.title}", and nobody waives for itself`,
    help: "Ask another role that owns or has approved the policy to grant it.",
    location: grantedBy.location,
  };
};

/** A decision that has not been taken yet tolerates nothing. */
const findTooEarly: FindFault = ({ on }, { today }) => {
  if (on.value <= today) return undefined;
  return {
    why: `the day on which it is granted, ${formatDay(on.value)}, has not come yet`,
    help: "Record the waiver when it has been granted, or correct the day under `on`.",
    location: on.location,
  };
};

const findTooLate: FindFault = (waiver, { taxonomies, today }) => {
  if (!hasExpired(waiver, today)) return undefined;
  const { expires, of } = waiver;
  return {
    why: `it expired on ${formatDay(expires.value)}`,
    help: `Ask ${describeOwner(taxonomies, of.policy)} to renew it, or change the tactic.`,
    location: expires.location,
  };
};

const findChange: FindFault = ({ of, grantedBy, clauseFingerprint: recorded }, { fingerprint }) => {
  if (recorded === undefined || recorded.value === fingerprint) return undefined;
  return {
    why: `${titleOf(of)} no longer means what it meant when it was waived`,
    help: `Ask "${grantedBy.text}" whether the waiver still holds; if so, write \`clauseFingerprint: "${fingerprint}"\`.`,
    location: recorded.location,
  };
};

/** A role that no taxonomy knows is within no other. */
function isRoleWithin(taxonomies: TaxonomySet, inner: Role, outer: Role): boolean {
  const actors = taxonomies.get("actor");
  if (actors === undefined || inner.concept === undefined || outer.concept === undefined)
    return inner.text === outer.text;
  return isWithin(actors, inner.concept, outer.concept);
}
