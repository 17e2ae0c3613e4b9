const require_rolldown_runtime = require("./rolldown-runtime.cjs");
const require_check = require("./check.cjs");

function findDisguises(named, taxonomies) {
	const told = /* @__PURE__ */ new Set();
	return named.flatMap((name) => {
		const taxonomy = taxonomies.get(name.facet);
		const concept = taxonomy === void 0 ? void 0 : require_check.resolveConcept(taxonomy, require_check.textOfSpan(name));
		if (concept?.id !== name.concept || name.span.end <= name.span.start) return [];
		const location = require_check.locateSpan(name);
		const key = `${location.span.start} ${location.span.end}`;
		const problem = told.has(key) ? void 0 : require_check.describeDisguise({
			value: require_check.textOfSpan(name),
			location
		}, concept);
		told.add(key);
		return problem === void 0 ? [] : [problem];
	});
}

exports.findDisguises = findDisguises;