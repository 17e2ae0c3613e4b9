import { SEVERITIES, listStanding } from "./model-finding.js";
import { escapeTerminal } from "./text-escape-terminal.js";
import { countWords, joinWords } from "./text-list-words.js";
import { INCOMPLETE } from "./text-result-words.js";
import { explainLines } from "./report-explain-lines.js";
import { summariseRun } from "./report-summarise-run.js";
import { workflowCommand } from "./report-github-workflow-command.js";

const MOST_OF_A_KIND = 10;
const LONGEST = 4e3;
const COMMANDS = {
	error: "error",
	warning: "warning",
	info: "notice"
};
function renderAnnotations(result) {
	const standing = listStanding(result.findings);
	const kinds = SEVERITIES.map((severity) => ({
		severity,
		findings: standing.filter((finding) => finding.severity === severity)
	}));
	const more = kinds.flatMap(({ severity, findings }) => findings.length > MOST_OF_A_KIND ? [countWords(findings.length - MOST_OF_A_KIND, `more ${severity}`)] : []);
	return [
		...kinds.flatMap(({ findings }) => findings.slice(0, MOST_OF_A_KIND).map(annotate)),
		...more.length === 0 ? [] : [`onpolicy: there are ${joinWords(more)}; GitHub shows ${MOST_OF_A_KIND} annotations of a kind.`],
		`onpolicy: ${summariseRun(result)}`,
		...result.isIncomplete ? [`onpolicy: ${INCOMPLETE}`] : []
	];
}
function annotate(finding) {
	const { severity, rule, place, related } = finding;
	const { start, end } = place;
	const isOneLine = start.line === end.line;
	const properties = {
		title: escapeTerminal(`onpolicy: ${rule}`),
		file: escapeTerminal(place.file),
		line: start.line,
		endLine: end.line,
		...isOneLine ? {
			col: start.column,
			endColumn: end.column
		} : {}
	};
	const lines = [
		escapeTerminal(finding.message),
		...related.map((other) => escapeTerminal(`${other.place.file}:${other.place.start.line}: ${other.message}`)),
		...explainLines(finding)
	];
	return workflowCommand(COMMANDS[severity], properties, cut(lines.join("\n")));
}
function cut(text) {
	if (text.length <= LONGEST) return text;
	return `${text.slice(0, LONGEST).replace(/[\ud800-\udbff]$/u, "")}\u2026`;
}

export { renderAnnotations };