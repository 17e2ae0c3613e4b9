const require_rolldown_runtime = require("./rolldown-runtime.cjs");
const require_check = require("./check.cjs");
const require_scope_of_names = require("./read-prose-scope-of-names.cjs");

function readProseTactics(passages, taxonomies) {
	const mentions = require_check.readMentions(passages, taxonomies);
	return require_check.readTactics(passages, mentions).flatMap((tactic) => toTactic(tactic) ?? []);
}
function toTactic({ id, title, passage, span, mentions, confidence }) {
	if (span.end <= span.start) return void 0;
	const location = require_scope_of_names.locateSpan({
		passage,
		span
	});
	const stated = require_scope_of_names.scopeOfNames(mentions.filter(({ stance }) => stance === "use"), location);
	if (stated.facets.length === 0) return void 0;
	return {
		id,
		idLocation: location,
		location,
		title,
		stated,
		uses: [],
		period: void 0,
		evidence: [],
		businessCase: void 0,
		status: "planned",
		description: require_scope_of_names.textOfSpan({
			passage,
			span
		}),
		objective: void 0,
		kpi: void 0,
		stop: void 0,
		owner: void 0,
		participants: [],
		keys: /* @__PURE__ */ new Map(),
		reading: {
			confidence,
			isSoft: false,
			isConditional: false
		}
	};
}

exports.readProseTactics = readProseTactics;