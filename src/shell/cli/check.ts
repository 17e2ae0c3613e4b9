import { type LintResult, lintWorkspace } from "../../lint.ts";
import { SEVERITIES, type Severity } from "../../model/finding.ts";
import { reportCheck } from "../../report/check-json.ts";
import { renderReport } from "../../report/terminal/render-report.ts";
import type { Host } from "../host.ts";
import { loadWorkspace, type WorkspaceOptions } from "../load-workspace.ts";
import { VERSION } from "../version.ts";
import type { CheckFormat } from "./formats.ts";
import { renderOptionsFor } from "./output-options.ts";

export interface CheckOptions extends WorkspaceOptions {
  readonly format: CheckFormat;
  readonly failOn: Severity | "never";
  readonly maxWarnings?: number;
  readonly allowEmpty: boolean;
  readonly color?: boolean;
}

/** Lints, prints the findings, and returns the exit status. */
export async function check(host: Host, options: CheckOptions): Promise<number> {
  const input = await loadWorkspace(host, options);
  const result = await lintWorkspace(input);
  host.writeOut(FORMATS[options.format](result, host, options));
  const isEmpty = input.policies.length === 0 && !result.isIncomplete;
  if (isEmpty && !options.allowEmpty) {
    host.writeError("onpolicy: there is no policy, so nothing could be checked (--allow-empty accepts that).\n");
    return 2;
  }
  if (input.strategies.length === 0 && input.policies.length > 0 && !result.isIncomplete)
    host.writeError("onpolicy: there is no strategy; the policies alone were read.\n");
  return exitStatus(result, options);
}

type Render = (result: LintResult, host: Host, options: CheckOptions) => string;

const FORMATS: Readonly<Record<CheckFormat, Render>> = { text: renderText, json: renderJson };

function renderJson({ findings, documents, unread, isIncomplete, today }: LintResult): string {
  const output = reportCheck({ version: VERSION, today, findings, documents, unread: unread.length, isIncomplete });
  return `${JSON.stringify(output, undefined, 2)}\n`;
}

function renderText(result: LintResult, host: Host, options: CheckOptions): string {
  const verdicts = result.judgements.flatMap((judgement) => judgement.verdicts);
  const lines = renderReport(
    { ...result, unread: result.unread.length, verdicts },
    renderOptionsFor(host, options.color),
  );
  return `${lines.join("\n")}\n`;
}

function exitStatus({ findings, isIncomplete }: LintResult, { failOn, maxWarnings }: CheckOptions): number {
  if (isIncomplete) return 2;
  const worst = failOn === "never" ? -1 : SEVERITIES.indexOf(failOn);
  const isFailing = findings.some(({ severity }) => SEVERITIES.indexOf(severity) <= worst);
  const warnings = findings.filter(({ severity }) => severity === "warning").length;
  return isFailing || (maxWarnings !== undefined && warnings > maxWarnings) ? 1 : 0;
}
