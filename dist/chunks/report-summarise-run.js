import { formatDay } from "./model-day.js";
import { SEVERITIES, listStanding } from "./model-finding.js";
import { countWords, joinWords } from "./text-list-words.js";

const PLAIN = {
	severity: (text) => text,
	good: (text) => text
};
function summariseRun({ findings, documents, today }, paint = PLAIN) {
	const standing = listStanding(findings);
	const waived = findings.length - standing.length;
	const counted = SEVERITIES.flatMap((severity) => {
		const count = standing.filter((finding) => finding.severity === severity).length;
		return count === 0 ? [] : [paint.severity(countWords(count, severity), severity)];
	});
	const nothing = waived === 0 ? "No findings" : `Nothing but ${countWords(waived, "waived finding")}`;
	return `${counted.length === 0 ? paint.good(nothing) : joinWords(waived === 0 ? counted : [...counted, `${waived} waived`])} in ${countWords(documents.policies + documents.strategies, "document")}, as of ${formatDay(today)}.`;
}
const VERDICT_PARTS = [
	["prohibited", "prohibited"],
	["unmet", "with conditions not met"],
	["depends", "too broad to tell"],
	["unstated", "not saying enough"],
	["silent", "not covered by any clause"],
	["permitted", "permitted"]
];
function summariseVerdicts(tactics) {
	const parts = VERDICT_PARTS.flatMap(([kind, words]) => {
		const count = tactics.filter((tactic) => tactic.kind === kind).length;
		return count === 0 ? [] : [`${count} ${words}`];
	});
	return parts.length === 0 ? "" : `${countWords(tactics.length, "tactic")} judged: ${parts.join(", ")}.`;
}

export { summariseRun, summariseVerdicts };