import type { MeetingPair } from "../../model/policy-analysis.ts";
import { clauseKey } from "../../model/verdict.ts";
import { type Box, isInside, meetBoxes } from "../box.ts";
import type { AnalysisContext } from "./analysis-context.ts";
import { findOpen, findWorlds } from "./cover.ts";
import type { TimedNorm } from "./timed-norms.ts";
import { describeWorld } from "./witness.ts";

/** Pairs of one clause that are listed; further ones are counted. */
const MOST_PAIRS = 4;
/** Most prohibitions cut a piece out of many permissions: that is what they are for. */
const MOST_OVERLAPS = 1;

export interface MeetingPairs {
  readonly contradictions: readonly MeetingPair[];
  readonly crossings: readonly MeetingPair[];
  readonly overlaps: readonly MeetingPair[];
  readonly undeclared: readonly MeetingPair[];
}

/** A prohibition and a permission that apply in the same world on the same day. */
interface Meeting {
  readonly prohibition: TimedNorm;
  readonly permission: TimedNorm;
  /** Undefined where it is just what the two boxes have in common: of a million pairs few are looked at. */
  readonly worlds: Box | undefined;
}

/** Looks at each prohibition and permission that meet, for what decides between them. */
export function listMeetingPairs(context: AnalysisContext): MeetingPairs {
  const { set } = context;
  const contradictions: MeetingPair[] = [];
  const crossings: MeetingPair[] = [];
  const overlaps: MeetingPair[] = [];
  const exceptions = new Map<TimedNorm, Meeting[]>();
  for (const prohibition of set.norms) {
    // A policy's default is there to be excepted from.
    if (prohibition.compiled.norm.says !== "prohibits" || prohibition.clause.clause === undefined) continue;
    const whole: Meeting[] = [];
    const crossing: Meeting[] = [];
    const passing: Meeting[] = [];
    for (const permission of set.meeting(prohibition.box, set.kinds.permissions)) {
      const { winner, maxim } = set.rulingOn(prohibition, permission);
      const isException = winner === "permission" && maxim === "specificity" && !names(permission, prohibition);
      if (maxim !== "prohibition" && !isException) continue;
      const meeting = findMeeting(context, prohibition, permission);
      if (meeting === undefined) continue;
      if (isException) listOf(exceptions, permission).push(meeting);
      else if (isAllProhibited(context, meeting)) whole.push(meeting);
      else (areAboutTheSame(meeting) ? crossing : passing).push(meeting);
    }
    contradictions.push(...describePairs(context, whole, MOST_PAIRS));
    crossings.push(...describePairs(context, crossing, MOST_PAIRS));
    overlaps.push(...describePairs(context, passing, MOST_OVERLAPS));
  }
  const undeclared = set.norms.flatMap((norm) => describePairs(context, exceptions.get(norm) ?? [], MOST_PAIRS));
  return { contradictions, crossings, overlaps, undeclared };
}

/** Where both apply, if anywhere; the two norms of an `only` never do. Their boxes are known to have something in common. */
function findMeeting(
  { search, undecided }: AnalysisContext,
  prohibition: TimedNorm,
  permission: TimedNorm,
): Meeting | undefined {
  if (prohibition.owner === permission.owner) return undefined;
  const exceptions = [...prohibition.unless, ...permission.unless];
  if (exceptions.length === 0) return { prohibition, permission, worlds: undefined };
  const { worlds, isKnown } = findWorlds(search, meetBoxes(prohibition.box, permission.box), exceptions);
  if (!isKnown) undecided.add(prohibition.owner).add(permission.owner);
  return worlds && { prohibition, permission, worlds };
}

/** True where the prohibition applies wherever the permission does. */
function isAllProhibited(
  { search, excuses, undecided }: AnalysisContext,
  { prohibition, permission }: Meeting,
): boolean {
  const { box, unless, owner } = permission;
  if (unless.length === 0 && (prohibition.unless.length === 0 || !isInside(box, prohibition.box)))
    return isInside(box, prohibition.box);
  const sources = [{ norms: [prohibition], excuseOf: excuses.applying }];
  const { answer } = findOpen(search, { within: box, without: unless, sources, gone: NONE });
  if (answer === "unknown") undecided.add(owner);
  return answer === "covered";
}

/** What a clause is about, before it is about who, when and where. */
const SUBJECTS = ["tool", "tactic"];

/** True where both name a tool, or both a tactic: then a reader expects one of them to have the other in view. */
function areAboutTheSame({ prohibition, permission }: Meeting): boolean {
  const named = (norm: TimedNorm, facet: string): boolean =>
    norm.clause.clause?.scope.facets.some((part) => part.facet === facet) === true;
  return SUBJECTS.some((facet) => named(prohibition, facet) && named(permission, facet));
}

const NONE: ReadonlySet<object> = new Set();

function names({ compiled }: TimedNorm, prohibition: TimedNorm): boolean {
  return compiled.norm.overrides.has(clauseKey(prohibition.clause));
}

function listOf<K, V>(lists: Map<K, V[]>, key: K): V[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

function describePairs({ policySet, set }: AnalysisContext, meetings: readonly Meeting[], most: number): MeetingPair[] {
  const listed = meetings.slice(0, most);
  return listed.map(({ prohibition, permission, worlds }, index) => ({
    prohibition: prohibition.clause,
    permission: permission.clause,
    // Few are read, and naming a concept can mean a look through a whole taxonomy.
    get witness() {
      return describeWorld(policySet, set.timed, worlds ?? meetBoxes(prohibition.box, permission.box));
    },
    others: index === listed.length - 1 ? meetings.length - listed.length : 0,
  }));
}
