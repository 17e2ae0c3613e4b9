import type { Duty } from "../../model/duty.ts";
import type { ShadowedClause } from "../../model/policy-analysis.ts";
import { meetBoxes } from "../box.ts";
import type { AnalysisContext, ClauseGroup } from "./analysis-context.ts";
import { type CoverQuery, findOpen, findSufficient } from "./cover.ts";
import type { Excuse } from "./excuse.ts";
import type { TimedNorm } from "./timed-norms.ts";

/** The clauses (with their duplicates, as if these were one) that change nothing. */
export function listShadowed(context: AnalysisContext, groups: readonly ClauseGroup[]): ShadowedClause[] {
  return groups.flatMap((group) => {
    const by = findShadowing(context, group);
    return by === undefined ? [] : [{ shadowed: group.clause, by }];
  });
}

function findShadowing(context: AnalysisContext, group: ClauseGroup): ShadowedClause["by"] | undefined {
  const { layout } = context.set.timed;
  const used: Excuse[] = [];
  const asked: CoverQuery[] = [];
  for (const query of listQuestions(context, group)) {
    const coverage = findOpen(layout, query);
    if (coverage.open !== undefined) return undefined;
    used.push(...coverage.used);
    asked.push(query);
  }
  // What a permission demands itself can excuse a duty of others that comes back without it.
  return context.clausesOf(findSufficient(layout, asked, used).filter((owner) => !group.owners.has(owner)));
}

/** What has to hold for every world and day, so that the clause makes no difference. */
function* listQuestions(context: AnalysisContext, { norms, owners }: ClauseGroup): Generator<CoverQuery> {
  for (const norm of norms) {
    const meeting = context.set.meeting(norm.box).filter(({ owner }) => !owners.has(owner));
    const removal: Removal = { context, norm, owners, meeting };
    if (norm.compiled.norm.says === "prohibits") yield askProhibition(removal);
    if (norm.compiled.norm.says === "permits") yield* askPermission(removal);
    yield* askDuties(removal);
    if (norm.compiled.norm.isProtected) yield* askRelief(removal);
  }
}

/** A norm that is taken away, with those that could make that go unnoticed. */
interface Removal {
  readonly context: AnalysisContext;
  readonly norm: TimedNorm;
  /** The clauses that go: the norm's own and its duplicates. */
  readonly owners: ReadonlySet<object>;
  readonly meeting: readonly TimedNorm[];
}

/** Where a prohibition applies, something else prohibits as well, or a permission lifts it. */
function askProhibition({ context: { set, excuses }, norm, owners, meeting }: Removal): CoverQuery {
  return {
    within: norm.box,
    without: norm.unless,
    excuses: [
      ...set
        .beating(norm)
        .filter(({ owner }) => !owners.has(owner))
        .map(excuses.applying),
      ...meeting.filter(isProhibition).map(excuses.prohibiting),
    ],
  };
}

/**
 * Where a permission applies, the outcome is prohibited all the same, or another permission applies, too; and each
 * prohibition that it beats is beaten by another, too.
 */
function* askPermission({ context: { set, excuses }, norm, owners, meeting }: Removal): Generator<CoverQuery> {
  const prohibited = meeting.filter(isProhibition).map(excuses.prohibiting);
  const permitted = meeting.filter(({ compiled }) => compiled.norm.says === "permits").map(excuses.applying);
  yield { within: norm.box, without: norm.unless, excuses: [...permitted, ...prohibited] };
  for (const beaten of meeting.filter(isProhibition)) {
    const beating = set.beating(beaten);
    if (!beating.includes(norm)) continue;
    const others = beating.filter(({ owner }) => !owners.has(owner)).map(excuses.applying);
    yield {
      within: meetBoxes(norm.box, beaten.box),
      without: [...norm.unless, ...beaten.unless],
      excuses: [...others, ...prohibited],
    };
  }
}

/** Where a norm's duty arises, others demand as much, or did not let it arise. */
function* askDuties({ context, norm, owners, meeting }: Removal): Generator<CoverQuery> {
  const { set, excuses } = context;
  for (const { duty } of norm.compiled.duties) {
    const relieving = set.relieving(norm).filter(({ owner }) => !owners.has(owner));
    const demanding = listDemanding(context, meeting, duty);
    yield {
      within: norm.box,
      without: norm.unless,
      excuses: [...relieving.map(excuses.applying), ...demanding.map((other) => excuses.demanding(other, owners))],
    };
  }
}

/** Where a protected permission takes away a duty of others, another does so, too, or as much is demanded anyway. */
function* askRelief({ context, norm, owners, meeting }: Removal): Generator<CoverQuery> {
  const { set, excuses } = context;
  for (const relieved of meeting) {
    if (!set.relieving(relieved).includes(norm)) continue;
    const others = set.relieving(relieved).filter(({ owner }) => !owners.has(owner));
    for (const { duty } of relieved.compiled.duties) {
      const demanding = listDemanding(context, [...meeting, norm], duty);
      yield {
        within: meetBoxes(norm.box, relieved.box),
        without: [...norm.unless, ...relieved.unless],
        excuses: [...others.map(excuses.applying), ...demanding.map((other) => excuses.demanding(other, NONE))],
      };
    }
  }
}

const NONE: ReadonlySet<object> = new Set();

function listDemanding({ demands }: AnalysisContext, norms: readonly TimedNorm[], duty: Duty): TimedNorm[] {
  return norms.filter(({ compiled }) => compiled.duties.some((other) => demands.implies(other.duty, duty)));
}

function isProhibition({ compiled }: TimedNorm): boolean {
  return compiled.norm.says === "prohibits";
}
