import { describeProblems } from "./lint.js";
import { renderFinding } from "./report-terminal-render-finding.js";
import { guardText } from "./shell-guard-text.js";
import { renderOptionsFor } from "./shell-output-options.js";

function reportProblems(host, problems, color) {
	const options = renderOptionsFor(host, color);
	const findings = describeProblems(problems);
	const lines = findings.flatMap((finding) => [...renderFinding(finding, options), ""]);
	if (lines.length > 0) host.writeError(guardText(host, `${lines.join("\n")}\n`));
	return findings.some(({ severity }) => severity === "error") ? 2 : 0;
}

export { reportProblems };