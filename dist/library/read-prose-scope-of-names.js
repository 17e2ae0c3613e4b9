import { locateInline } from "./text-inline-text.js";

function locateSpan({ passage, span }) {
	return locateInline(passage.inline, span.start, span.end);
}
function textOfSpan({ passage, span }) {
	return passage.inline.text.slice(span.start, span.end);
}
function scopeOfNames(named, location) {
	const facets = /* @__PURE__ */ new Map();
	for (const name of named) {
		const ofFacet = facets.get(name.facet) ?? /* @__PURE__ */ new Map();
		facets.set(name.facet, ofFacet);
		if (!ofFacet.has(name.concept)) ofFacet.set(name.concept, name);
	}
	return {
		location,
		facets: [...facets].flatMap(([facet, names]) => facetOf(facet, [...names.values()]))
	};
}
function facetOf(facet, named) {
	const names = named.map((name) => ({
		text: textOfSpan(name),
		location: locateSpan(name),
		concepts: [name.concept],
		isTerm: false
	}));
	const [first] = names;
	return first === void 0 ? [] : [{
		facet,
		location: first.location,
		names
	}];
}

export { locateSpan, scopeOfNames, textOfSpan };