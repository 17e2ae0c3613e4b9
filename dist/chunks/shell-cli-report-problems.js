import { orderFindings, problemFindings } from "./taxonomy-taxonomy-set.js";
import { renderFinding, renderOptionsFor } from "./shell-cli-output-options.js";

function reportProblems(host, problems, color) {
	const options = renderOptionsFor(host, color);
	const findings = orderFindings(problemFindings(problems));
	for (const finding of findings) host.writeError(`${renderFinding(finding, options).join("\n")}\n\n`);
	return findings.some(({ severity }) => severity === "error") ? 2 : 0;
}

export { reportProblems };