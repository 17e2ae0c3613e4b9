import { meetBoxes } from "../box.ts";
import type { AnalysisContext, ClauseGroup } from "./analysis-context.ts";
import type { TimedNorm } from "./timed-norms.ts";

/**
 * The clauses that can apply, each with its duplicates: those that say the same of the same worlds on the same days, and
 * that win and lose against the same others. One could take the other's place.
 */
export function groupDuplicates(context: AnalysisContext): ClauseGroup[] {
  const beaten = listBeaten(context);
  const groups = groupBy(listClauses(context), describeScope).flatMap((group) =>
    // Few clauses share their scope with another: only of these all the rest is looked at.
    group.length === 1 ? [group] : groupBy(group, (norms) => describeAll(context, norms, beaten)),
  );
  return groups
    .flatMap((group) => toGroup(group) ?? [])
    .toSorted((a, b) => (a.norms[0]?.index ?? 0) - (b.norms[0]?.index ?? 0));
}

function toGroup(clauses: readonly (readonly TimedNorm[])[]): ClauseGroup | undefined {
  const [norms] = clauses;
  const clause = norms?.[0]?.clause;
  if (norms === undefined || clause === undefined) return undefined;
  return { clause, norms, owners: new Set(clauses.flatMap((own) => own.map(({ owner }) => owner))) };
}

/** The norms of each clause; a policy's default is no clause that anybody could take away. */
function listClauses({ set }: AnalysisContext): TimedNorm[][] {
  const clauses = new Map<object, TimedNorm[]>();
  for (const norm of set.norms) {
    if (norm.clause.clause === undefined) continue;
    const own = clauses.get(norm.owner);
    if (own === undefined) clauses.set(norm.owner, [norm]);
    else own.push(norm);
  }
  return [...clauses.values()];
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return [...groups.values()];
}

function describeScope(norms: readonly TimedNorm[]): string {
  const [first] = norms;
  return `${first?.clause.clause?.modality}|${norms.map(({ box }) => box.join()).join("|")}`;
}

/** All of a clause that others could notice, apart from its scope. */
function describeAll(context: AnalysisContext, norms: readonly TimedNorm[], beaten: BeatenProhibitions): string {
  return norms.map((norm) => describeNorm(context, norm, beaten)).join("\n");
}

function describeNorm({ set, demands }: AnalysisContext, norm: TimedNorm, beaten: BeatenProhibitions): string {
  const { says, isProtected, rank } = norm.compiled.norm;
  const { duties } = norm.compiled;
  const rivals = says === "prohibits" ? set.beating(norm).map(({ index }) => index) : (beaten().get(norm) ?? []);
  return [
    says,
    listDistinct(norm.unless.map((exception) => meetBoxes(norm.box, exception).join())),
    listDistinct(duties.map(({ duty }) => demands.keyOf(duty))),
    // Authority decides on duties and on who wins: the latter shows in the rivals.
    duties.length > 0 || isProtected ? `${rank} ${isProtected}` : "",
    rivals.join(),
  ].join("|");
}

function listDistinct(texts: readonly string[]): string {
  return [...new Set(texts)].toSorted().join(";");
}

/** For each permission the numbers of the prohibitions that it beats. */
type BeatenProhibitions = () => ReadonlyMap<TimedNorm, readonly number[]>;

function listBeaten({ set }: AnalysisContext): BeatenProhibitions {
  let known: Map<TimedNorm, number[]> | undefined;
  return () => {
    if (known !== undefined) return known;
    known = new Map();
    for (const prohibition of set.norms) {
      if (prohibition.compiled.norm.says !== "prohibits") continue;
      for (const permission of set.beating(prohibition)) {
        const beaten = known.get(permission);
        if (beaten === undefined) known.set(permission, [prohibition.index]);
        else beaten.push(prohibition.index);
      }
    }
    return known;
  };
}
