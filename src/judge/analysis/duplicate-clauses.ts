import { meetBoxes } from "../box.ts";
import type { AnalysisContext, ClauseGroup } from "./analysis-context.ts";
import type { TimedNorm } from "./timed-norms.ts";

/**
 * The clauses that can apply, each with its duplicates: those that say the same of the same worlds on the same days, and
 * that win and lose against the same others. One could take the other's place.
 */
export function groupDuplicates(context: AnalysisContext): ClauseGroup[] {
  const clauses = new Map<object, TimedNorm[]>();
  for (const norm of context.set.norms) {
    // A policy's default is no clause that anybody could take away.
    if (norm.clause.clause === undefined) continue;
    const own = clauses.get(norm.owner) ?? [];
    clauses.set(norm.owner, own);
    own.push(norm);
  }
  const beaten = listBeaten(context);
  const groups = new Map<string, { readonly norms: TimedNorm[]; readonly owners: Set<object> }>();
  for (const [owner, norms] of clauses) {
    const texts = norms.map((norm) => describeNorm(context, norm, beaten));
    const key = [norms[0]?.clause.clause?.modality, ...texts].join("\n");
    const group = groups.get(key) ?? { norms, owners: new Set() };
    groups.set(key, group);
    group.owners.add(owner);
  }
  return [...groups.values()].flatMap(({ norms, owners }) => {
    const clause = norms[0]?.clause;
    return clause === undefined ? [] : [{ clause, norms, owners }];
  });
}

/** All of a norm that others could notice. */
function describeNorm(
  { set, demands }: AnalysisContext,
  norm: TimedNorm,
  beaten: readonly (readonly number[])[],
): string {
  const { says, isProtected, rank } = norm.compiled.norm;
  const { duties } = norm.compiled;
  const rivals = says === "prohibits" ? set.beating(norm).map(({ index }) => index) : (beaten[norm.index] ?? []);
  return [
    says,
    norm.box.join(),
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

/** For each permission, by its number, the prohibitions that it beats. */
function listBeaten({ set }: AnalysisContext): number[][] {
  const beaten: number[][] = [];
  for (const norm of set.norms) {
    if (norm.compiled.norm.says !== "prohibits") continue;
    for (const { index } of set.beating(norm)) {
      const list = beaten[index] ?? [];
      beaten[index] = list;
      list.push(norm.index);
    }
  }
  return beaten;
}
