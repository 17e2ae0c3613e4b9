import { analysePolicies } from "../src/judge/analysis/analyse-policies.ts";
import type { PolicyAnalysis } from "../src/model/policy-analysis.ts";
import { bindWorkspace } from "./bound-workspace.ts";
import { time } from "./sizes.ts";

const SIZES = [30, 500, 1000, 2000];
const WARM_ROUNDS = 3;

/** The analysis of a policy set by itself, without compiling it. */
function measure(clauses: number): void {
  const { compile } = bindWorkspace({ clauses, tactics: 1 });
  const cold = analyse(compile);
  const warm = Array.from({ length: WARM_ROUNDS }, () => analyse(compile));
  const best = warm.reduce((a, b) => (a.busy < b.busy ? a : b));
  console.log(
    [
      `${clauses} clauses`,
      `cold ${cold.busy.toFixed(1)} ms busy`,
      `warm ${best.busy.toFixed(1)}`,
      countAll(best.result),
    ].join("; "),
  );
}

function analyse(compile: ReturnType<typeof bindWorkspace>["compile"]) {
  const set = compile();
  return time(() => analysePolicies(set));
}

function countAll(analysis: PolicyAnalysis): string {
  return Object.entries<readonly unknown[]>({ ...analysis })
    .map(([kind, found]) => `${kind} ${found.length}`)
    .join(" ");
}

for (const clauses of process.argv[2] === undefined ? SIZES : [Number(process.argv[2])]) measure(clauses);
