import type { Judgement } from "../judge/judge-strategy.ts";
import { type ClauseOf, clauseKey, type TacticVerdict, type UseVerdict } from "../model/verdict.ts";
import { groupBy } from "../text/group-by.ts";
import { type Cause, listCauses } from "./list-causes.ts";

/** So often is a use judged once more: what stands behind several doubtful readings can wait. */
const MOST_ROUNDS = 4;

interface Waiting {
  readonly use: UseVerdict;
  /** The clauses that were left out, by their keys. */
  readonly without: ReadonlySet<string>;
}

/**
 * The causes that show once the clauses that were read from prose are left out which settle a use: each of them only may
 * be so, and must not hide another that may be so too.
 */
export function listBehind(judgement: Judgement, verdict: TacticVerdict): Cause[] {
  const found: Cause[] = [];
  let waiting: readonly Waiting[] = verdict.uses.map((use) => ({ use, without: new Set<string>() }));
  for (let round = 0; round < MOST_ROUNDS && waiting.length > 0; round += 1) {
    waiting = waiting.flatMap(({ use, without }): Waiting[] => {
      const read = listSettling(use);
      if (read.length === 0) return [];
      const all = new Set([...without, ...read]);
      return [{ use: judgement.judgeWithout(verdict.tactic, use.use, all), without: all }];
    });
    found.push(...listCauses({ ...verdict, uses: waiting.map(({ use }) => use) }));
  }
  const groups = groupBy(found, ({ cause, identity }) => [cause, ...identity].join("\u0000"));
  // Where what was read is left out, that no clause permits the use says nothing.
  return [...groups.values()].map(([first]) => first).filter(({ cause }) => cause !== "silence");
}

/**
 * The clauses of prose that stand before others: those that alone make a use fail, or that only leave it open because they
 * name what the use does not state.
 */
function listSettling({ kind, prohibiting, unmet, use }: UseVerdict): string[] {
  const isStated = (facet: string): boolean => use.values.some((value) => value.facet === facet);
  const isUnstated = ({ clause }: ClauseOf): boolean =>
    clause?.scope.facets.every(({ facet }) => isStated(facet)) !== true;
  const ofProse = [...prohibiting, ...unmet].filter(({ clause }) => clause?.reading !== undefined);
  switch (kind) {
    case "prohibited":
    case "unmet":
      return ofProse.filter(({ isWhole }) => isWhole).map(clauseKey);
    case "depends":
    case "unstated":
      return ofProse.filter(isUnstated).map(clauseKey);
    case "silent":
    case "permitted":
      return [];
  }
}
