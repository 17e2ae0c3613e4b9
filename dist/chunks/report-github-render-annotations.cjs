const require_rolldown_runtime = require("./rolldown-runtime.cjs");
const require_start = require("./start.cjs");
const require_check = require("./check.cjs");
const require_workflow_command = require("./report-github-workflow-command.cjs");

const MOST_OF_A_KIND = 10;
const LONGEST = 4e3;
const COMMANDS = {
	error: "error",
	warning: "warning",
	info: "notice"
};
function renderAnnotations(result) {
	const standing = require_start.listStanding(result.findings);
	const baseline = require_check.summariseBaseline(result);
	const kinds = require_start.SEVERITIES.map((severity) => ({
		severity,
		findings: standing.filter((finding) => finding.severity === severity)
	}));
	const more = kinds.flatMap(({ severity, findings }) => findings.length > MOST_OF_A_KIND ? [require_check.countWords(findings.length - MOST_OF_A_KIND, `more ${severity}`)] : []);
	return [
		...kinds.flatMap(({ findings }) => findings.slice(0, MOST_OF_A_KIND).map(annotate)),
		...more.length === 0 ? [] : [`onpolicy: there are ${require_check.joinWords(more)}; GitHub shows ${MOST_OF_A_KIND} annotations of a kind.`],
		`onpolicy: ${require_check.summariseRun(result)}`,
		...baseline === "" ? [] : [`onpolicy: ${baseline}`],
		...result.hidden === void 0 ? [] : [`onpolicy: ${require_check.describeHidden(result.hidden)}`],
		...result.isIncomplete ? [`onpolicy: ${require_check.INCOMPLETE}`] : []
	];
}
function annotate(finding) {
	const { severity, rule, place, related } = finding;
	const { start, end } = place;
	const isOneLine = start.line === end.line;
	const inFile = {
		file: require_start.escapeTerminal(place.file),
		line: start.line,
		endLine: end.line,
		...isOneLine ? {
			col: start.column,
			endColumn: end.column
		} : {}
	};
	const properties = {
		title: require_start.escapeTerminal(`onpolicy: ${rule}`),
		...require_check.isShippedPath(place.file) ? {} : inFile
	};
	const lines = [
		require_start.escapeTerminal(finding.message),
		...related.map((other) => require_start.escapeTerminal(`${other.place.file}:${other.place.start.line}: ${other.message}`)),
		...require_check.explainLines(finding)
	];
	return require_workflow_command.workflowCommand(COMMANDS[severity], properties, cut(lines.join("\n")));
}
function cut(text) {
	if (text.length <= LONGEST) return text;
	return `${text.slice(0, LONGEST).replace(/[\ud800-\udbff]$/u, "")}\u2026`;
}

exports.renderAnnotations = renderAnnotations;