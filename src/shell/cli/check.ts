import { DEFAULT_FAIL_ON } from "../../model/config.ts";
import { SEVERITIES, type Severity } from "../../model/finding.ts";
import type { LintResult } from "../../model/report.ts";
import { reportCheck } from "../../report/check-json.ts";
import { renderReport } from "../../report/terminal/render-report.ts";
import type { Host } from "../host.ts";
import { type LintFilesOptions, lintFiles } from "../lint-files.ts";
import { VERSION } from "../version.ts";
import type { CheckFormat } from "./formats.ts";
import { renderOptionsFor } from "./output-options.ts";

export interface CheckOptions extends LintFilesOptions {
  readonly format: CheckFormat;
  /** Goes before what the config says. */
  readonly failOn?: Severity | "never";
  readonly maxWarnings?: number;
  readonly allowEmpty: boolean;
  readonly color?: boolean;
}

/** Lints, prints the findings, and returns the exit status. */
export async function check(host: Host, options: CheckOptions): Promise<number> {
  const result = await lintFiles(host, options);
  host.writeOut(FORMATS[options.format](result, host, options));
  const { policies, strategies } = result.documents;
  const isEmpty = policies === 0 && !result.isIncomplete;
  if (isEmpty && !options.allowEmpty) {
    host.writeError("onpolicy: there is no policy, so nothing could be checked (--allow-empty accepts that).\n");
    return 2;
  }
  if (strategies === 0 && policies > 0 && !result.isIncomplete)
    host.writeError("onpolicy: there is no strategy; the policies alone were read.\n");
  return exitStatus(result, options);
}

type Render = (result: LintResult, host: Host, options: CheckOptions) => string;

const FORMATS: Readonly<Record<CheckFormat, Render>> = { text: renderText, json: renderJson };

function renderJson(result: LintResult): string {
  return `${JSON.stringify(reportCheck(VERSION, result), undefined, 2)}\n`;
}

function renderText(result: LintResult, host: Host, options: CheckOptions): string {
  return `${renderReport(result, renderOptionsFor(host, options.color)).join("\n")}\n`;
}

function exitStatus({ findings, isIncomplete, thresholds }: LintResult, options: CheckOptions): number {
  if (isIncomplete) return 2;
  const failOn = options.failOn ?? thresholds.failOn ?? DEFAULT_FAIL_ON;
  const maxWarnings = options.maxWarnings ?? thresholds.maxWarnings;
  const worst = failOn === "never" ? -1 : SEVERITIES.indexOf(failOn);
  const standing = findings.filter(({ waiver }) => waiver === undefined);
  const isFailing = standing.some(({ severity }) => SEVERITIES.indexOf(severity) <= worst);
  const warnings = standing.filter(({ severity }) => severity === "warning").length;
  return isFailing || (maxWarnings !== undefined && warnings > maxWarnings) ? 1 : 0;
}
