import type { Duty } from "../../model/duty.ts";
import type { DatedWorld } from "../../model/policy-analysis.ts";
import type { WorldOutcome } from "../../model/verdict.ts";
import type { Box } from "../box.ts";
import { createClassSpace } from "../class-space.ts";
import { compileNorms } from "../compiled-norm.ts";
import { listNorms } from "../norm.ts";
import type { PolicySet } from "../policy-set.ts";
import { createStatements } from "../statements.ts";
import { type CoverQuery, findOpen, widen } from "./cover.ts";
import { compareDemands, type Demands } from "./demand.ts";
import { type Excuses, listExcuses } from "./excuse.ts";
import { appliesAt, type TimedNorm, type TimedNorms, timeNorms } from "./timed-norms.ts";
import { createTimedSpace } from "./timed-space.ts";
import { describeWorld } from "./witness.ts";

/** What a policy set says of one world on one day. */
export interface WorldEffect {
  readonly outcome: WorldOutcome;
  readonly duties: readonly Duty[];
}

/** A world and a day on which two policy sets differ. */
export interface EffectDifference {
  readonly witness: DatedWorld;
  readonly before: WorldEffect;
  readonly after: WorldEffect;
}

/** One of the two sets, over the space of both. */
interface Side {
  readonly set: TimedNorms;
  readonly excuses: Excuses;
}

/**
 * Where two policy sets over the same taxonomies differ in the outcome or the duties of some world on some day; undefined
 * where they are equivalent.
 */
export function comparePolicies(before: PolicySet, after: PolicySet): EffectDifference | undefined {
  const { taxonomies } = before;
  const drafts = [before, after].map(({ policies }) => policies.flatMap(listNorms));
  const all = drafts.flat();
  const space = createClassSpace(
    taxonomies,
    all.flatMap((norm) => [...norm.scopes, ...norm.unless]),
  );
  const timed = createTimedSpace(
    space,
    all.map(({ days }) => days),
  );
  const openSide = ({ policies, options: { precedence } }: PolicySet): Side => {
    const set = timeNorms(timed, { space, norms: compileNorms(space, policies.flatMap(listNorms)), precedence });
    return { set, excuses: listExcuses(set) };
  };
  const [a, b] = [openSide(before), openSide(after)];
  const demands = compareDemands(taxonomies);
  for (const query of [...listQuestions(demands, a, b), ...listQuestions(demands, b, a)]) {
    const { open } = findOpen(timed.layout, query);
    if (open === undefined) continue;
    const worlds = widen(timed.layout, query, open);
    return {
      witness: describeWorld({ statements: createStatements(space) }, timed, worlds),
      before: judgeAt(a, open),
      after: judgeAt(b, open),
    };
  }
  return undefined;
}

/** What has to hold everywhere, so that whatever one side prohibits, permits or demands the other does, too. */
function* listQuestions(demands: Demands, one: Side, other: Side): Generator<CoverQuery> {
  for (const norm of one.set.norms) {
    const { box, unless, compiled } = norm;
    const meeting = other.set.meeting(box);
    const prohibiting = meeting
      .filter((rival) => rival.compiled.norm.says === "prohibits")
      .map(other.excuses.prohibiting);
    const base = { within: box, without: unless };
    if (compiled.norm.says === "prohibits") {
      yield { ...base, excuses: [...one.set.beating(norm).map(one.excuses.applying), ...prohibiting] };
    }
    if (compiled.norm.says === "permits") {
      const permitting = meeting.filter((rival) => rival.compiled.norm.says === "permits").map(other.excuses.applying);
      yield { ...base, excuses: [...permitting, ...prohibiting] };
    }
    for (const { duty } of compiled.duties) {
      const demanding = meeting
        .filter((rival) => rival.compiled.duties.some((own) => demands.implies(own.duty, duty)))
        .map((rival) => other.excuses.demanding(rival, NONE));
      yield { ...base, excuses: [...one.set.relieving(norm).map(one.excuses.applying), ...demanding] };
    }
  }
}

const NONE: ReadonlySet<object> = new Set();

function judgeAt({ set, excuses }: Side, point: Box): WorldEffect {
  const applying = set.norms.filter((norm) => appliesAt(norm, point));
  const says = (what: TimedNorm["compiled"]["norm"]["says"]): readonly TimedNorm[] =>
    applying.filter(({ compiled }) => compiled.norm.says === what);
  const isProhibited = says("prohibits").some((norm) => excuses.prohibiting(norm).holdsAt(point));
  const duties = applying
    .filter((norm) => excuses.demanding(norm, NONE).holdsAt(point))
    .flatMap(({ compiled }) => compiled.duties.map(({ duty }) => duty));
  return { outcome: isProhibited ? "prohibited" : says("permits").length > 0 ? "permitted" : "silent", duties };
}
