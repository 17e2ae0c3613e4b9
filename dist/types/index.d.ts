import type { Workspace } from "./model/workspace.js";
import type { CheckOutput } from "./report/check-output.js";
import type { VerdictsResult } from "./report/verdicts-output.js";
export type { Source } from "./model/source.js";
export type { Workspace } from "./model/workspace.js";
export type { CheckOutput, EditOutput, FindingOutput, FixOutput, FoundRuleOutput, PackOutput, PlaceOutput, PositionOutput, SummaryOutput, SuppressionOutput, VerdictOutput, WaiverOutput, } from "./report/check-output.js";
export type { DutyOutput, TacticOutput, UseOutput, VerdictsOutput, VerdictsResult, } from "./report/verdicts-output.js";
/**
 * Compares strategies with policies: what `onpolicy check --format json` prints for the same texts. Nothing but the
 * workspace is looked at, and no document makes it fail: what cannot be read becomes a finding.
 * @throws TypeError where the workspace has another shape, such as no `today` or a key that there is not; RangeError where
 * `today` is no day, or where a path is empty or that of two sources. The promise is rejected with them.
 */
export declare function lint(workspace: Workspace): Promise<CheckOutput>;
/**
 * Judges every use of every tactic: what `onpolicy verdicts --format json` prints for the same texts, and what could not be
 * read.
 * @throws as `lint` does.
 */
export declare function verdicts(workspace: Workspace): Promise<VerdictsResult>;
