import type { Duty } from "../../model/duty.ts";
import type { DatedWorld } from "../../model/policy-analysis.ts";
import type { WorldOutcome } from "../../model/verdict.ts";
import { findBeating } from "../beating-permissions.ts";
import type { Box } from "../box.ts";
import { createClassSpace } from "../class-space.ts";
import { compileNorms } from "../compiled-norm.ts";
import { listNorms } from "../norm.ts";
import type { PolicySet } from "../policy-set.ts";
import { createRulings } from "../rulings.ts";
import { createStatements } from "../statements.ts";
import { MOST_EFFORT } from "./analysis-context.ts";
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

/** Whether two policy sets say the same of all worlds on all days; `unknown` where the question is too hard. */
export type PolicyComparison = { readonly answer: "equivalent" | "unknown" } | EffectDifference;

/** A world and a day on which they differ. */
export interface EffectDifference {
  readonly answer: "different";
  readonly witness: DatedWorld;
  readonly before: WorldEffect;
  readonly after: WorldEffect;
}

/** One of the two sets, over the space of both. */
interface Side {
  readonly set: TimedNorms;
  readonly excuses: Excuses;
}

/** Where two policy sets over the same taxonomies differ in the outcome or the duties of some world on some day. */
export function comparePolicies(before: PolicySet, after: PolicySet): PolicyComparison {
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
    const norms = compileNorms(space, policies.flatMap(listNorms));
    const rulingOn = createRulings(norms, precedence);
    const beating = findBeating(space.words, norms, { precedence, rulingOn });
    const set = timeNorms(timed, { norms, rulingOn, beating });
    return { set, excuses: listExcuses(set) };
  };
  const [a, b] = [openSide(before), openSide(after)];
  const demands = compareDemands(taxonomies);
  const search = { layout: timed.layout, effort: { left: MOST_EFFORT } };
  let answer: "equivalent" | "unknown" = "equivalent";
  for (const query of [...listQuestions(demands, a, b), ...listQuestions(demands, b, a)]) {
    const coverage = findOpen(search, query);
    const { point } = coverage;
    if (coverage.answer === "unknown") answer = "unknown";
    if (point === undefined) continue;
    const worlds = widen(timed.layout, query, point);
    return {
      answer: "different",
      witness: describeWorld({ statements: createStatements(space) }, timed, worlds),
      before: judgeAt(a, point),
      after: judgeAt(b, point),
    };
  }
  return { answer };
}

/** What has to hold everywhere, so that whatever one side prohibits, permits or demands the other does, too. */
function* listQuestions(demands: Demands, one: Side, other: Side): Generator<CoverQuery> {
  const { kinds } = other.set;
  for (const norm of one.set.norms) {
    const { box, unless, compiled } = norm;
    const base = { within: box, without: unless, gone: NONE };
    const prohibiting = { norms: other.set.meeting(box, kinds.prohibitions), excuseOf: other.excuses.prohibiting };
    if (compiled.norm.says === "prohibits") {
      const lifting = { norms: one.set.beating(norm), excuseOf: one.excuses.applying };
      yield { ...base, sources: [lifting, prohibiting] };
    }
    if (compiled.norm.says === "permits") {
      const permitting = { norms: other.set.meeting(box, kinds.permissions), excuseOf: other.excuses.applying };
      yield { ...base, sources: [permitting, prohibiting] };
    }
    const withDuties = other.set.meeting(box, kinds.withDuties);
    for (const { duty } of compiled.duties) {
      const relieving = { norms: one.set.relieving(norm), excuseOf: one.excuses.applying };
      const demanding = {
        norms: withDuties.filter((rival) => rival.compiled.duties.some((own) => demands.implies(own.duty, duty))),
        excuseOf: (rival: TimedNorm) => other.excuses.demanding(rival, NONE),
      };
      yield { ...base, sources: [relieving, demanding] };
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
