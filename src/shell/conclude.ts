import { DEFAULT_FAIL_ON } from "../model/config.ts";
import { listStanding, SEVERITIES, type Severity } from "../model/finding.ts";
import type { LintResult } from "../model/report.ts";

export const FAIL_ON = [...SEVERITIES, "never"] as const;

/** What counts as a failure. */
export interface FailOptions {
  /** Goes before what the config says. */
  readonly failOn?: Severity | "never";
  readonly maxWarnings?: number;
  readonly allowEmpty: boolean;
}

/** What a run comes to: its exit status, and what there is to say besides the findings. */
export interface Conclusion {
  readonly status: 0 | 1 | 2;
  /** True where there was nothing to check, which is not accepted. */
  readonly isEmpty: boolean;
  /** A sentence without its end. */
  readonly remark?: string;
}

export function conclude(result: LintResult, options: FailOptions): Conclusion {
  const { policies, strategies } = result.documents;
  if (policies === 0 && !result.isIncomplete && !options.allowEmpty)
    return { status: 2, isEmpty: true, remark: "there is no policy, so nothing could be checked" };
  const conclusion = { status: statusOf(result, options), isEmpty: false };
  const isAlone = strategies === 0 && policies > 0 && !result.isIncomplete;
  return isAlone ? { ...conclusion, remark: "there is no strategy; the policies alone were read" } : conclusion;
}

function statusOf({ findings, isIncomplete, thresholds }: LintResult, options: FailOptions): 0 | 1 | 2 {
  if (isIncomplete) return 2;
  const failOn = options.failOn ?? thresholds.failOn ?? DEFAULT_FAIL_ON;
  const maxWarnings = options.maxWarnings ?? thresholds.maxWarnings;
  const worst = failOn === "never" ? -1 : SEVERITIES.indexOf(failOn);
  const standing = listStanding(findings);
  const isFailing = standing.some(({ severity }) => SEVERITIES.indexOf(severity) <= worst);
  const warnings = standing.filter(({ severity }) => severity === "warning").length;
  return isFailing || (maxWarnings !== undefined && warnings > maxWarnings) ? 1 : 0;
}
