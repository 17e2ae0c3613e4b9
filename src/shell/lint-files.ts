import { applyBaseline } from "../baseline.ts";
import { createLinter, finishLint, type Linter } from "../lint.ts";
import type { Problem } from "../model/problem.ts";
import { hideUnsure, type LintResult, type StrategyReport } from "../model/report.ts";
import type { Source } from "../model/source.ts";
import type { ReportCache } from "./cache/report-cache.ts";
import type { WorkspaceCache } from "./cache/workspace-cache.ts";
import type { Host } from "./host.ts";
import { type ListedWorkspace, listWorkspace, type WorkspaceOptions } from "./load-workspace.ts";

export interface LintFilesOptions extends WorkspaceOptions {
  /** Whether what earlier runs found may be used; the result is the same. */
  readonly cache: boolean;
  /** How sure a finding must be; goes before what the config says. */
  readonly minConfidence?: number;
}

/** For fewer strategies, looking up what is kept takes as long as finding it again, and all of them fit into memory. */
const FEW = 50;

/** What was found in a workspace, and in which folder that lies. */
export interface LintedFiles {
  readonly root: string;
  readonly result: LintResult;
}

/** A workspace whose strategies have not been read yet. */
export interface OpenedFiles {
  /** What earlier runs left; undefined where nothing is looked up. */
  readonly cache: WorkspaceCache | undefined;
  lint(): Promise<LintedFiles>;
}

export async function openFiles(host: Host, options: LintFilesOptions): Promise<OpenedFiles> {
  const workspace = await listWorkspace(host, options);
  const { root, strategies } = workspace;
  const isCached = options.cache && strategies.length >= FEW;
  const cache = isCached ? (await import("./cache/workspace-cache.ts")).openWorkspaceCache(host, workspace) : undefined;
  return {
    cache,
    lint: async () => {
      const found = await lintAll(workspace, await cache?.openReports());
      const result = setKnownAside(found, workspace);
      await cache?.saveReports();
      return { root, result: hideUnsure(result, options.minConfidence) };
    },
  };
}

/** Lints the strategies one after the other; the text of one is let go before the next is read. */
async function lintAll({ basis, strategies }: ListedWorkspace, cache: ReportCache | undefined): Promise<LintResult> {
  let linter: Linter | undefined;
  const lint = async (source: Source): Promise<StrategyReport> => {
    linter ??= await createLinter(basis);
    const report = await linter.lintStrategy(source);
    if (cache !== undefined) return cache.keep(source, report);
    return strategies.length < FEW ? report : detach(report);
  };
  const reports: StrategyReport[] = [];
  const problems: Problem[] = [];
  for (const strategy of strategies) {
    const { source, problem } = await strategy.load();
    if (problem === undefined) reports.push(cache?.find(source) ?? (await lint(source)));
    else problems.push(problem);
  }
  const known = linter?.basis ?? cache?.basis ?? (await createLinter(basis)).basis;
  cache?.keepBasis(known);
  return finishLint(known, reports, problems);
}

/** Findings that the baseline knows do not count. */
export function setKnownAside(
  result: LintResult,
  { baseline, basis }: Pick<ListedWorkspace, "baseline" | "basis">,
): LintResult {
  if (baseline === undefined) return result;
  return applyBaseline(result, baseline.known, basis.isSelection !== true);
}

/** A copy apart from the text that it was made of: the names in a report would hold on to all of that. */
function detach(report: StrategyReport): StrategyReport {
  return JSON.parse(JSON.stringify(report)) as StrategyReport;
}
