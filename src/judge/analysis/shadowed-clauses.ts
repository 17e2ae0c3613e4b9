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
  const used: Excuse[] = [];
  const asked: CoverQuery[] = [];
  for (const query of listQuestions(context, group)) {
    const coverage = findOpen(context.search, query);
    if (coverage.answer === "unknown") for (const owner of group.owners) context.undecided.add(owner);
    if (coverage.answer !== "covered") return undefined;
    used.push(...coverage.used);
    asked.push(query);
  }
  // What a permission demands itself can excuse a duty of others that comes back without it.
  const by = findSufficient(context.search, asked, used).filter((owner) => !group.owners.has(owner));
  return context.clausesOf(by);
}

/** What has to hold for every world and day, so that the clause makes no difference. */
function* listQuestions(context: AnalysisContext, { norms, owners: gone }: ClauseGroup): Generator<CoverQuery> {
  for (const norm of norms) {
    const removal: Removal = { context, norm, gone };
    const { says, isProtected } = norm.compiled.norm;
    if (says === "prohibits") yield askProhibition(removal);
    if (says === "permits") yield* askPermission(removal);
    if (norm.compiled.duties.length > 0) yield* askDuties(removal);
    if (isProtected) yield* askRelief(removal);
  }
}

/** A norm that is taken away, with all of its clause and the duplicates of that. */
interface Removal {
  readonly context: AnalysisContext;
  readonly norm: TimedNorm;
  readonly gone: ReadonlySet<object>;
}

/** Where a prohibition applies, something else prohibits as well, or a permission lifts it. */
function askProhibition({ context: { set, excuses }, norm, gone }: Removal): CoverQuery {
  const lifting = { norms: set.beating(norm), excuseOf: excuses.applying };
  const prohibiting = { norms: set.meeting(norm.box, set.kinds.prohibitions), excuseOf: excuses.prohibiting };
  return { within: norm.box, without: norm.unless, sources: [lifting, prohibiting], gone };
}

/**
 * Where a permission applies, the outcome is prohibited all the same, or another permission applies, too; and each
 * prohibition that it beats is beaten by another, too.
 */
function* askPermission({ context: { set, excuses }, norm, gone }: Removal): Generator<CoverQuery> {
  const prohibitions = set.meeting(norm.box, set.kinds.prohibitions);
  const prohibiting = { norms: prohibitions, excuseOf: excuses.prohibiting };
  const permitting = { norms: set.meeting(norm.box, set.kinds.permissions), excuseOf: excuses.applying };
  yield { within: norm.box, without: norm.unless, sources: [permitting, prohibiting], gone };
  for (const beaten of prohibitions) {
    const lifting = { norms: set.beating(beaten), excuseOf: excuses.applying };
    if (gone.has(beaten.owner) || !lifting.norms.includes(norm)) continue;
    yield {
      within: meetBoxes(norm.box, beaten.box),
      without: [...norm.unless, ...beaten.unless],
      sources: [lifting, prohibiting],
      gone,
    };
  }
}

/** Where a norm's duty arises, others demand as much, or did not let it arise. */
function* askDuties({ context, norm, gone }: Removal): Generator<CoverQuery> {
  const { set, excuses } = context;
  const relieving = { norms: set.relieving(norm), excuseOf: excuses.applying };
  const withDuties = set.meeting(norm.box, set.kinds.withDuties);
  for (const { duty } of norm.compiled.duties) {
    const demanding = {
      norms: listDemanding(context, withDuties, duty),
      excuseOf: (other: TimedNorm) => excuses.demanding(other, gone),
    };
    yield { within: norm.box, without: norm.unless, sources: [relieving, demanding], gone };
  }
}

/** Where a protected permission takes away a duty of others, another does so, too, or as much is demanded anyway. */
function* askRelief({ context, norm, gone }: Removal): Generator<CoverQuery> {
  const { set, excuses } = context;
  const withDuties = set.meeting(norm.box, set.kinds.withDuties);
  // What the permission demands itself was demanded as well; that its duplicates do the same says nothing more.
  const others = new Set([...gone].filter((owner) => owner !== norm.owner));
  for (const relieved of withDuties) {
    if (gone.has(relieved.owner) || !set.relieving(relieved).includes(norm)) continue;
    const relieving = {
      norms: set.relieving(relieved).filter(({ owner }) => owner !== norm.owner),
      excuseOf: excuses.applying,
    };
    for (const { duty } of relieved.compiled.duties) {
      const demanding = {
        norms: listDemanding(context, withDuties, duty),
        excuseOf: (other: TimedNorm) => excuses.demanding(other, NONE),
      };
      yield {
        within: meetBoxes(norm.box, relieved.box),
        without: [...norm.unless, ...relieved.unless],
        sources: [relieving, demanding],
        gone: others,
      };
    }
  }
}

const NONE: ReadonlySet<object> = new Set();

function listDemanding({ demands }: AnalysisContext, norms: readonly TimedNorm[], duty: Duty): TimedNorm[] {
  return norms.filter(({ compiled }) => compiled.duties.some((other) => demands.implies(other.duty, duty)));
}
