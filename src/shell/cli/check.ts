import { escapeTerminal } from "../../text/escape-terminal.ts";
import { conclude, type FailOptions } from "../conclude.ts";
import { guardText } from "../guard-text.ts";
import type { Host } from "../host.ts";
import { type LintFilesOptions, lintFiles } from "../lint-files.ts";
import { renderCheck } from "../render-check.ts";
import { type OutputTarget, planOutputs } from "./plan-outputs.ts";

export interface CheckOptions extends LintFilesOptions, FailOptions {
  readonly format: readonly OutputTarget[];
  readonly allowEmpty: boolean;
  readonly color?: boolean;
}

/** Lints, prints the findings, and returns the exit status. */
export async function check(host: Host, options: CheckOptions): Promise<number> {
  const plan = await planOutputs(host, options.format);
  const linted = await lintFiles(host, options);
  const { color } = options;
  const run = { ...linted, host, ...(color === undefined ? {} : { color }) };
  // Files first: whoever sees the end of what is printed can open them.
  let isWritten = true;
  for (const { format, path, name } of plan.files) {
    // No terminal reads a file, so there is no colour but on demand.
    const text = await renderCheck(format, { ...run, color: color ?? false });
    isWritten = (await writeReport(host, { path, name, text })) && isWritten;
  }
  const text = await renderCheck(plan.standard, run);
  host.writeOut(plan.standard === "text" ? guardText(host, text) : text);
  const { status, isEmpty, remark } = conclude(linted.result, options);
  const hint = isEmpty ? " (--allow-empty accepts that)" : "";
  if (remark !== undefined) host.writeError(`onpolicy: ${remark}${hint}.\n`);
  return isWritten ? status : 2;
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
    const reason = error instanceof Error ? error.message : String(error);
    host.writeError(`onpolicy: the report "${escapeTerminal(name)}" could not be written: ${escapeTerminal(reason)}\n`);
    return false;
  }
}
