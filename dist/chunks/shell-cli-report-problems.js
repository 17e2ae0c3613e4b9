import { describeProblems } from "./lint.js";
import { renderFinding } from "./shell-load-workspace.js";
import { renderOptionsFor } from "./shell-cli-output-options.js";

function reportProblems(host, problems, color) {
	const options = renderOptionsFor(host, color);
	const findings = describeProblems(problems);
	for (const finding of findings) host.writeError(`${renderFinding(finding, options).join("\n")}\n\n`);
	return findings.some(({ severity }) => severity === "error") ? 2 : 0;
}

export { reportProblems };