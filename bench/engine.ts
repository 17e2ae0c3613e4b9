import { judgeStrategy } from "../src/judge/judge-strategy.ts";
import type { UseVerdict } from "../src/model/verdict.ts";
import { type BoundWorkspace, bindWorkspace } from "./bound-workspace.ts";
import { eachSize, peakMemory, type Size, type Timed, time } from "./sizes.ts";

const WARM_ROUNDS = 7;

/** The engine alone, from bound documents to the verdicts of all uses: policies are compiled anew in each round. */
function measure(size: Size): void {
  const workspace = bindWorkspace(size);
  globalThis.gc?.();
  const before = peakMemory();
  const cold = judgeAll(workspace);
  const peak = peakMemory();
  const warm = Array.from({ length: WARM_ROUNDS }, () => judgeAll(workspace));
  const best = warm.reduce((a, b) => (a.busy < b.busy ? a : b));
  console.log(
    [
      `${size.clauses} clauses x ${size.tactics} tactics (${cold.uses.length} uses)`,
      `cold ${describe(cold)}`,
      `warm ${describe(best)}`,
      `${((best.busy * 1000) / cold.uses.length).toFixed(1)} us a use`,
      `peak ${peak} MB (${before} before)`,
      countKinds(cold.uses),
    ].join("; "),
  );
}

interface Round extends Omit<Timed<unknown>, "result"> {
  readonly compiling: number;
  readonly uses: readonly UseVerdict[];
}

function judgeAll({ strategies, compile }: BoundWorkspace): Round {
  const compiled = time(compile);
  const judged = time(() => strategies.flatMap((strategy) => judgeStrategy(compiled.result, strategy).verdicts));
  return {
    took: compiled.took + judged.took,
    busy: compiled.busy + judged.busy,
    compiling: compiled.busy,
    uses: judged.result.flatMap((verdict) => verdict.uses),
  };
}

function describe({ took, busy, compiling }: Round): string {
  return `${busy.toFixed(0)} ms busy (compile ${compiling.toFixed(0)}), ${took.toFixed(0)} by the clock`;
}

function countKinds(uses: readonly UseVerdict[]): string {
  const kinds = new Map<string, number>();
  for (const { kind } of uses) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  return [...kinds].map(([kind, count]) => `${kind} ${count}`).join(" ");
}

eachSize(measure);
