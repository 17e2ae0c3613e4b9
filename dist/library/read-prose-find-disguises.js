import { resolveConcept } from "./taxonomy-facet-taxonomy.js";
import { describeDisguise } from "./read-describe-disguise.js";
import { locateSpan, textOfSpan } from "./read-prose-scope-of-names.js";

function findDisguises(named, taxonomies) {
	const told = /* @__PURE__ */ new Set();
	return named.flatMap((name) => {
		const taxonomy = taxonomies.get(name.facet);
		const concept = taxonomy === void 0 ? void 0 : resolveConcept(taxonomy, textOfSpan(name));
		if (concept?.id !== name.concept || name.span.end <= name.span.start) return [];
		const location = locateSpan(name);
		const key = `${location.span.start} ${location.span.end}`;
		const problem = told.has(key) ? void 0 : describeDisguise({
			value: textOfSpan(name),
			location
		}, concept);
		told.add(key);
		return problem === void 0 ? [] : [problem];
	});
}

export { findDisguises };