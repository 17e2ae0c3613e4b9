import { formatDay } from "./model-day.js";
import { clauseKey } from "./lint.js";

function reportVerdicts(verdicts, today) {
	return {
		version: 1,
		today: formatDay(today),
		verdicts: verdicts.map(({ strategy, tactic, kind, uses }) => ({
			strategy: strategy.id,
			tactic: tactic.id,
			verdict: kind,
			uses: uses.map(reportUse)
		}))
	};
}
function reportUse({ use, kind, outcomes, clauses, deciding, unmet }) {
	return {
		use: Object.fromEntries(use.values.map(({ facet, concept }) => [facet, concept])),
		verdict: kind,
		outcomes,
		clauses: [...new Set(clauses.map(clauseKey))].toSorted(),
		deciding,
		unmet: distinctDuties(unmet.map(({ duty }) => dutyOutput(duty))),
		assumed: use.values.filter(({ isAssumed }) => isAssumed).map(({ facet }) => facet)
	};
}
function dutyOutput(duty) {
	return duty.form === "choice" ? { anyOf: duty.anyOf.map(singleOutput) } : singleOutput(duty);
}
function singleOutput({ kind, values, isList }) {
	return { [kind]: isList ? values : values[0] };
}
function distinctDuties(duties) {
	return [...new Map(duties.map((duty) => [JSON.stringify(duty), duty])).entries()].toSorted(([a], [b]) => a < b ? -1 : 1).map(([, duty]) => duty);
}

export { reportVerdicts };