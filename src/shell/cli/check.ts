import { escapeTerminal } from "../../text/escape-terminal.ts";
import type { Outcome } from "../cache/outcome-text.ts";
import { conclude, type FailOptions } from "../conclude.ts";
import { describeUnwritten } from "../describe-failure.ts";
import { guardText } from "../guard-text.ts";
import type { Host } from "../host.ts";
import { type LintFilesOptions, type OpenedFiles, openFiles } from "../lint-files.ts";
import { isColoured } from "../output-options.ts";
import { renderCheck } from "../render-check.ts";
import { showSuppressed } from "../show-suppressed.ts";
import { type OutputPlan, type OutputTarget, planOutputs } from "./plan-outputs.ts";

export interface CheckOptions extends LintFilesOptions, FailOptions {
  readonly format: readonly OutputTarget[];
  readonly allowEmpty: boolean;
  /** Whether comments in documents may suppress findings. */
  readonly suppressions: boolean;
  readonly color?: boolean;
  readonly fix?: boolean;
  readonly fixDryRun?: boolean;
}

/** Lints, prints the findings, and returns the exit status. */
export async function check(host: Host, options: CheckOptions): Promise<number> {
  if (options.fixDryRun === true) return (await import("./preview-fixes.ts")).previewFixes(host, options);
  const plan = await planOutputs(host, options.format);
  const fixed = options.fix === true ? await (await import("../fix-files.ts")).fixFiles(host, options) : undefined;
  const files = fixed ?? (await openFiles(host, options));
  const telling = nameTelling(host, options, plan);
  const known = telling === undefined ? undefined : await files.cache?.recall(telling);
  const outcome = known ?? (await makeOutcome({ host, options, plan, files }));
  if (known === undefined && telling !== undefined) await files.cache?.saveOutcome(telling, outcome);
  const { text, status, remark } = outcome;
  host.writeOut(plan.standard === "text" ? guardText(host, text) : text);
  if (remark !== undefined) host.writeError(`onpolicy: ${remark}.\n`);
  return fixed?.isWritten === false ? 2 : status;
}

/**
 * All that what is printed depends on, besides the documents; undefined where it is more than that, as it is for a format
 * that names the repository, or goes to a file.
 */
function nameTelling(host: Host, options: CheckOptions, { standard, files }: OutputPlan): string | undefined {
  if (files.length > 0 || (standard !== "text" && standard !== "json")) return undefined;
  const { failOn, maxWarnings, minConfidence, allowEmpty, suppressions } = options;
  const limits = [failOn, maxWarnings, minConfidence, allowEmpty, suppressions];
  return JSON.stringify([standard, isColoured(host, options.color), ...limits]);
}

interface CheckWork {
  readonly host: Host;
  readonly options: CheckOptions;
  readonly plan: OutputPlan;
  readonly files: OpenedFiles;
}

async function makeOutcome({ host, options, plan, files }: CheckWork): Promise<Outcome> {
  const { color } = options;
  const found = await files.lint();
  const linted = options.suppressions ? found : { ...found, result: showSuppressed(found.result) };
  const run = { ...linted, host, ...(color === undefined ? {} : { color }) };
  // Files first: whoever sees the end of what is printed can open them.
  let isWritten = true;
  for (const { format, path, name } of plan.files) {
    // No terminal reads a file, so there is no colour but on demand.
    const text = await renderCheck(format, { ...run, color: color ?? false });
    isWritten = (await writeReport(host, { path, name, text })) && isWritten;
  }
  const text = await renderCheck(plan.standard, run);
  const { status, isEmpty, remark } = conclude(linted.result, options);
  const hint = isEmpty ? " (--allow-empty accepts that)" : "";
  return { text, status: isWritten ? status : 2, ...(remark === undefined ? {} : { remark: `${remark}${hint}` }) };
}

/** Whether the file could be written; where not, it says why. */
async function writeReport(
  host: Host,
  { path, name, text }: { readonly path: string; readonly name: string; readonly text: string },
): Promise<boolean> {
  try {
    await host.writeFile(path, text);
    return true;
  } catch (error) {
    const reason = escapeTerminal(describeUnwritten(error));
    host.writeError(`onpolicy: the report "${escapeTerminal(name)}" could not be written: ${reason}.\n`);
    return false;
  }
}
