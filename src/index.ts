import { checkWorkspace } from "./check-workspace.ts";
import { describeProblems, lintWorkspace } from "./lint.ts";
import type { Workspace } from "./model/workspace.ts";
import { listNotices } from "./notices.ts";
import { reportCheck, reportFinding } from "./report/check-json.ts";
import type { CheckOutput } from "./report/check-output.ts";
import { reportVerdicts } from "./report/verdicts-json.ts";
import type { VerdictsResult } from "./report/verdicts-output.ts";
import { judgeWorkspace } from "./verdicts.ts";
import { VERSION } from "./version.ts";

export type { Source } from "./model/source.ts";
export type { Workspace } from "./model/workspace.ts";
export type {
  CheckOutput,
  EditOutput,
  FindingOutput,
  FixOutput,
  FoundRuleOutput,
  PackOutput,
  PlaceOutput,
  PositionOutput,
  SummaryOutput,
  SuppressionOutput,
  VerdictOutput,
  WaiverOutput,
} from "./report/check-output.ts";
export type {
  DutyOutput,
  TacticOutput,
  UseOutput,
  VerdictsOutput,
  VerdictsResult,
} from "./report/verdicts-output.ts";

/**
 * Compares strategies with policies: what `onpolicy check --format json` prints for the same texts. Nothing but the
 * workspace is looked at, and no document makes it fail: what cannot be read becomes a finding.
 * @throws TypeError where the workspace has another shape, such as no `today` or a key that there is not; RangeError where
 * `today` is no day, or where a path is empty or that of two sources. The promise is rejected with them.
 */
export async function lint(workspace: Workspace): Promise<CheckOutput> {
  return reportCheck(VERSION, await lintWorkspace(checkWorkspace(workspace)), listNotices());
}

/**
 * Judges every use of every tactic: what `onpolicy verdicts --format json` prints for the same texts, and what could not be
 * read.
 * @throws as `lint` does.
 */
export async function verdicts(workspace: Workspace): Promise<VerdictsResult> {
  const { judgements, today, problems } = await judgeWorkspace(checkWorkspace(workspace));
  return {
    ...reportVerdicts(
      judgements.flatMap((judgement) => judgement.verdicts),
      today,
    ),
    problems: describeProblems(problems).map(reportFinding),
    incomplete: problems.some(({ severity }) => severity === "error"),
  };
}
