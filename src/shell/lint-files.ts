import { createLinter, finishLint } from "../lint.ts";
import type { Problem } from "../model/problem.ts";
import type { LintResult, StrategyReport } from "../model/report.ts";
import type { Host } from "./host.ts";
import { listWorkspace, type WorkspaceOptions } from "./load-workspace.ts";

/** Lints the strategies of a workspace one after the other; the text of one is let go before the next is read. */
export async function lintFiles(host: Host, options: WorkspaceOptions): Promise<LintResult> {
  const { basis, strategies } = await listWorkspace(host, options);
  const linter = await createLinter(basis);
  const reports: StrategyReport[] = [];
  const problems: Problem[] = [];
  for (const strategy of strategies) {
    const { source, problem } = await strategy.load();
    if (problem === undefined) reports.push(await linter.lintStrategy(source));
    else problems.push(problem);
  }
  return finishLint(linter.basis, reports, problems);
}
