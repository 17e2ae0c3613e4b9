import { listStanding, SEVERITIES } from "../../model/finding.ts";
import type { LintResult } from "../../model/report.ts";
import { workflowCommand } from "../../report/github/workflow-command.ts";
import { escapeLines } from "../../text/escape-terminal.ts";
import { conclude } from "../conclude.ts";
import type { Host } from "../host.ts";
import { openFiles } from "../lint-files.ts";
import { renderCheck } from "../render-check.ts";
import { UsageError } from "../usage-error.ts";
import { readInputs } from "./read-inputs.ts";

/** The GitHub Action: findings as annotations, a summary for people, numbers for other steps; returns the status. */
export async function runAction(host: Host): Promise<number> {
  try {
    const options = readInputs(host.env);
    const linted = await (await openFiles(host, options)).lint();
    const { status, remark } = conclude(linted.result, options);
    host.writeOut(await renderCheck("github", { ...linted, host }));
    if (remark !== undefined) report(host, status === 0 ? "notice" : "error", `${remark}.`);
    await append(host, "GITHUB_STEP_SUMMARY", await renderCheck("markdown", { ...linted, host }));
    await append(host, "GITHUB_OUTPUT", printOutputs(linted.result, status));
    return status;
  } catch (error) {
    if (error instanceof UsageError) {
      report(host, "error", error.message);
      return 2;
    }
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    report(host, "error", `This is a bug of ours, please report it.\n${stack}`);
    return 3;
  }
}

function report(host: Host, command: "error" | "notice", message: string): void {
  host.writeOut(`${workflowCommand(command, { title: "onpolicy" }, escapeLines(message))}\n`);
}

/** Numbers alone, so that none of them can end its line and begin another. */
function printOutputs({ findings }: LintResult, status: number): string {
  const standing = listStanding(findings);
  const counts = SEVERITIES.map((severity) => {
    const count = standing.filter((finding) => finding.severity === severity).length;
    return `${severity}s=${count}\n`;
  });
  return `status=${status}\n${counts.join("")}`;
}

/** Adds to a file that the runner names; other runners may name none. */
async function append(host: Host, variable: string, text: string): Promise<void> {
  const path = host.env[variable] ?? "";
  if (path === "") return;
  try {
    await host.appendFile(path, text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`${variable} could not be written: ${reason}`);
  }
}
