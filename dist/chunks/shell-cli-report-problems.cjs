const require_check = require("./check.cjs");
const require_start = require("./start.cjs");

function reportProblems(host, problems, color) {
	const options = require_check.renderOptionsFor(host, color);
	const findings = require_check.describeProblems(problems);
	const lines = findings.flatMap((finding) => [...require_check.renderFinding(finding, options), ""]);
	if (lines.length > 0) host.writeError(require_start.guardText(host, `${lines.join("\n")}\n`));
	return findings.some(({ severity }) => severity === "error") ? 2 : 0;
}

Object.defineProperty(exports, "reportProblems", {
  enumerable: true,
  get: function () {
    return reportProblems;
  }
});