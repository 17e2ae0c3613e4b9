import { describeProblems } from "../../lint.ts";
import type { PlacedProblem } from "../../model/problem.ts";
import { renderFinding } from "../../report/terminal/render-finding.ts";
import type { Host } from "../host.ts";
import { renderOptionsFor } from "./output-options.ts";

/** Prints what could not be read to standard error, for commands whose output is something else. The exit status. */
export function reportProblems(host: Host, problems: readonly PlacedProblem[], color: boolean | undefined): number {
  const options = renderOptionsFor(host, color);
  const findings = describeProblems(problems);
  for (const finding of findings) host.writeError(`${renderFinding(finding, options).join("\n")}\n\n`);
  return findings.some(({ severity }) => severity === "error") ? 2 : 0;
}
