import { describeProblems } from "../../lint.ts";
import type { PlacedProblem } from "../../model/problem.ts";
import { renderFinding } from "../../report/terminal/render-finding.ts";
import { guardText } from "../guard-text.ts";
import type { Host } from "../host.ts";
import { renderOptionsFor } from "../output-options.ts";

/** Prints what could not be read to standard error, for commands whose output is something else. The exit status. */
export function reportProblems(host: Host, problems: readonly PlacedProblem[], color: boolean | undefined): number {
  const options = renderOptionsFor(host, color);
  const findings = describeProblems(problems);
  const lines = findings.flatMap((finding) => [...renderFinding(finding, options), ""]);
  if (lines.length > 0) host.writeError(guardText(host, `${lines.join("\n")}\n`));
  return findings.some(({ severity }) => severity === "error") ? 2 : 0;
}
