import type { MeetingPair } from "../../model/policy-analysis.ts";
import { clauseKey } from "../../model/verdict.ts";
import { type Box, findOutside, meetBoxes, termOf } from "../box.ts";
import type { AnalysisContext } from "./analysis-context.ts";
import type { TimedNorm } from "./timed-norms.ts";
import { describeWorld } from "./witness.ts";

/** Pairs of one clause that are listed; further ones are counted. */
const MOST_PAIRS = 4;

export interface MeetingPairs {
  readonly contradictions: readonly MeetingPair[];
  readonly undeclared: readonly MeetingPair[];
}

/** A prohibition and a permission that apply in the same world on the same day. */
interface Meeting {
  readonly prohibition: TimedNorm;
  readonly permission: TimedNorm;
  readonly worlds: Box;
}

/** Looks at each prohibition and permission that meet, for what decides between them. */
export function listMeetingPairs(context: AnalysisContext): MeetingPairs {
  const { set } = context;
  const contradictions: MeetingPair[] = [];
  const exceptions = new Map<TimedNorm, Meeting[]>();
  for (const prohibition of set.norms) {
    if (prohibition.compiled.norm.says !== "prohibits") continue;
    const undecided: Meeting[] = [];
    for (const permission of set.meeting(prohibition.box)) {
      if (permission.compiled.norm.says !== "permits") continue;
      const { winner, maxim } = set.rulingOn(prohibition, permission);
      const isException = winner === "permission" && maxim === "specificity" && !names(permission, prohibition);
      if (maxim !== "prohibition" && !isException) continue;
      const worlds = findMeeting(context, prohibition, permission);
      if (worlds === undefined) continue;
      const meeting = { prohibition, permission, worlds };
      if (isException) listOf(exceptions, permission).push(meeting);
      else undecided.push(meeting);
    }
    contradictions.push(...describePairs(context, undecided));
  }
  const undeclared = set.norms.flatMap((norm) => describePairs(context, exceptions.get(norm) ?? []));
  return { contradictions, undeclared };
}

/** Worlds and days in which both apply; the two norms of an `only` never do. */
function findMeeting({ set }: AnalysisContext, a: TimedNorm, b: TimedNorm): Box | undefined {
  if (a.owner === b.owner) return undefined;
  const common = meetBoxes(a.box, b.box);
  const exceptions = [...a.unless, ...b.unless];
  return exceptions.length === 0 ? common : findOutside(set.timed.layout, common, exceptions.map(termOf));
}

function names({ compiled }: TimedNorm, prohibition: TimedNorm): boolean {
  return compiled.norm.overrides.has(clauseKey(prohibition.clause));
}

function listOf<K, V>(lists: Map<K, V[]>, key: K): V[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

function describePairs({ policySet, set }: AnalysisContext, meetings: readonly Meeting[]): MeetingPair[] {
  const listed = meetings.slice(0, MOST_PAIRS);
  return listed.map(({ prohibition, permission, worlds }, index) => ({
    prohibition: prohibition.clause,
    permission: permission.clause,
    witness: describeWorld(policySet, set.timed, worlds),
    others: index === listed.length - 1 ? meetings.length - listed.length : 0,
  }));
}
