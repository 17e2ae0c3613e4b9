import type { BasisInput } from "./basis.ts";
import { createLinter, finishLint, type Linter } from "./lint.ts";
import type { Problem } from "./model/problem.ts";
import type { LintResult, StrategyReport } from "./model/report.ts";
import type { Source } from "./model/source.ts";

/** The texts of a workspace as a check has them. */
export interface WorkspaceTexts {
  readonly basis: BasisInput;
  readonly strategies: readonly Source[];
  /** Strategies' files that cannot be read. */
  readonly unreadable: readonly Problem[];
}

export type Check = (input: WorkspaceTexts) => Promise<LintResult>;

/** Checks, again and again: what was found in a text holds as long as neither it nor the basis changes. */
export function createCheck(): Check {
  let basis: BasisInput | undefined;
  let linter: Linter | undefined;
  let known = new Map<Source, StrategyReport>();
  return async (input) => {
    if (linter === undefined || basis !== input.basis) {
      known = new Map();
      linter = await createLinter(input.basis);
      basis = input.basis;
    }
    const reports: StrategyReport[] = [];
    for (const source of input.strategies) {
      const report = known.get(source) ?? (await linter.lintStrategy(source));
      known.set(source, report);
      reports.push(report);
    }
    return finishLint(linter.basis, reports, input.unreadable);
  };
}
