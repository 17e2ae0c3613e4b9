import { SHIPPED_FACETS } from "./model-duty.js";
import { suggestNearest } from "./text-nearest.js";
import { createBits, hasBit, orderBroaderFirst, setBit } from "./taxonomy-facet-taxonomy.js";
import { foldName } from "./taxonomy-fold-name.js";

function closeDownwards(concepts) {
	let narrower;
	const known = [];
	return (index) => {
		if (concepts[index] === void 0) return void 0;
		narrower ??= turnRound(concepts);
		return known[index] ??= reach(narrower, index);
	};
}
function turnRound(concepts) {
	const narrower = concepts.map(() => []);
	for (const [index, { broader }] of concepts.entries()) for (const parent of broader) narrower[parent]?.push(index);
	return narrower;
}
function reach(narrower, from) {
	const reached = createBits(narrower.length);
	const waiting = [from];
	for (let next = waiting.pop(); next !== void 0; next = waiting.pop()) {
		if (hasBit(reached, next)) continue;
		setBit(reached, next);
		for (const child of narrower[next] ?? []) waiting.push(child);
	}
	return reached;
}

function openShippedFacet(shipped) {
	if (shipped?.built === void 0) return void 0;
	const byId = /* @__PURE__ */ new Map();
	const byName = /* @__PURE__ */ new Map();
	const concepts = shipped.built.split("\n").map((line, index) => {
		const [id = "", label = "", broader = "", history = "", ...names] = line.split("	");
		const concept = new ShippedConcept(shipped, {
			index,
			id,
			label,
			broader,
			history
		});
		byId.set(id, concept);
		for (const name of names) byName.set(name, concept);
		return concept;
	});
	return {
		facet: shipped.facet,
		concepts,
		byId,
		byName,
		atomsOf: closeDownwards(concepts)
	};
}
const NO_HISTORY = {
	formerly: [],
	status: "active",
	since: void 0,
	successor: void 0
};
var ShippedConcept = class {
	index;
	id;
	label;
	#broader;
	#history;
	#shipped;
	constructor(shipped, { index, id, label, broader, history }) {
		this.index = index;
		this.id = id;
		this.label = label;
		this.#broader = broader;
		this.#history = history;
		this.#shipped = shipped;
	}
	get broader() {
		if (typeof this.#broader === "string") this.#broader = this.#broader === "" ? [] : this.#broader.split(" ").map(Number);
		return this.#broader;
	}
	get aliases() {
		return this.index === 0 ? this.#shipped.root?.aliases ?? [] : this.#data?.aliases ?? [];
	}
	get formerly() {
		return this.#past.formerly;
	}
	get domains() {
		return this.#data?.domains ?? [];
	}
	get ambiguous() {
		return this.#data?.ambiguous ?? [];
	}
	get status() {
		return this.#past.status;
	}
	get since() {
		return this.#past.since;
	}
	get successor() {
		return this.#past.successor;
	}
	get note() {
		return this.#data?.note;
	}
	get #past() {
		if (typeof this.#history === "string") this.#history = this.#history === "" ? NO_HISTORY : JSON.parse(this.#history);
		return this.#history;
	}
	get #data() {
		return this.#shipped.concepts[this.index - 1];
	}
};

function buildFacet(facet, shipped, own) {
	const opened = own.length === 0 ? openShippedFacet(shipped) : void 0;
	if (opened !== void 0) return {
		value: opened,
		problems: []
	};
	const problems = [];
	const drafts = /* @__PURE__ */ new Map();
	drafts.set(facet, {
		data: rootData(facet, shipped, own),
		location: void 0
	});
	for (const data of shipped?.concepts ?? []) drafts.set(data.id, {
		data,
		location: void 0
	});
	for (const document of own) mergeDocument(drafts, document, problems);
	const concepts = linkBroader(facet, [...drafts.values()], problems);
	const broader = breakCycles(concepts, [...drafts.values()], problems);
	const linked = concepts.map((concept, index) => ({
		...concept,
		broader: broader[index] ?? []
	}));
	const locations = [...drafts.values()].map((draft) => draft.location);
	return {
		value: {
			facet,
			concepts: linked,
			byId: new Map(linked.map((concept) => [concept.id, concept])),
			byName: indexNames(linked, locations, problems),
			atomsOf: closeDownwards(linked)
		},
		problems
	};
}
function rootData(facet, shipped, own) {
	const root = shipped?.root ?? own.find((document) => document.data.root !== void 0)?.data.root;
	return {
		id: facet,
		label: root?.label ?? `any ${facet}`,
		aliases: root?.aliases ?? []
	};
}
function mergeDocument(drafts, document, problems) {
	const seen = /* @__PURE__ */ new Set();
	for (const [index, data] of document.data.concepts.entries()) {
		const location = document.conceptLocations[index] ?? document.location;
		const known = drafts.get(data.id);
		if (seen.has(data.id)) problems.push({
			rule: "duplicate-id",
			severity: "error",
			message: `The concept "${data.id}" is listed twice in this taxonomy.`,
			help: "Merge the two entries into one.",
			location
		});
		else if (known === void 0) {
			if (data.label === void 0) problems.push(missingLabel(data.id, location));
			drafts.set(data.id, {
				data,
				location
			});
		} else drafts.set(data.id, {
			data: extendConcept(known.data, data),
			location
		});
		seen.add(data.id);
	}
}
function missingLabel(id, location) {
	return {
		rule: "missing-key",
		severity: "error",
		message: `The concept "${id}" is new, so it needs a label.`,
		help: "Add `label:` with the name that people use.",
		location
	};
}
function extendConcept(known, more) {
	const join = (a, b) => [.../* @__PURE__ */ new Set([...a ?? [], ...b ?? []])];
	return {
		...known,
		...more,
		aliases: join(known.aliases, more.aliases),
		formerly: join(known.formerly, more.formerly),
		domains: join(known.domains, more.domains),
		ambiguous: join(known.ambiguous, more.ambiguous),
		broader: join(listOf(known.broader), listOf(more.broader))
	};
}
function listOf(value) {
	if (value === void 0) return [];
	return typeof value === "string" ? [value] : value;
}
function linkBroader(facet, drafts, problems) {
	const indexById = new Map(drafts.map((draft, index) => [draft.data.id, index]));
	return drafts.map(({ data, location }, index) => {
		const broader = [];
		for (const id of listOf(data.broader)) {
			const parent = indexById.get(id);
			if (parent !== void 0) broader.push(parent);
			else if (location !== void 0) {
				const help = suggestNearest(id, indexById.keys());
				problems.push({
					rule: "unknown-concept",
					severity: "error",
					message: `"${data.id}" is said to be narrower than "${id}", but the facet ${facet} has no such concept.`,
					...help === void 0 ? {} : { help },
					location
				});
			}
		}
		if (broader.length === 0 && index !== 0) broader.push(0);
		return {
			index,
			id: data.id,
			label: data.label ?? data.id,
			aliases: data.aliases ?? [],
			formerly: data.formerly ?? [],
			domains: data.domains ?? [],
			ambiguous: data.ambiguous ?? [],
			broader: [...new Set(broader)],
			status: data.status ?? "active",
			since: data.since,
			successor: data.successor,
			note: data.note
		};
	});
}
function breakCycles(concepts, drafts, problems) {
	const broader = concepts.map((concept) => [...concept.broader]);
	const reached = new Set(orderBroaderFirst(broader));
	const rest = concepts.filter((concept) => !reached.has(concept.index));
	if (rest.length === 0) return broader;
	const cycle = findCycle(broader, new Set(rest.map((concept) => concept.index)));
	const shown = cycle.slice(0, 4).map((index) => concepts[index]?.id ?? "");
	const place = cycle.map((index) => drafts[index]?.location).find((location) => location !== void 0);
	if (place !== void 0) {
		const more = cycle.length > 4 ? ` \u2192 \u2026 (${cycle.length} concepts)` : "";
		problems.push({
			rule: "taxonomy-cycle",
			severity: "error",
			message: `A concept is broader than itself: ${shown.join(" \u2192 ")}${more} \u2192 ${shown[0] ?? ""}.`,
			help: "Remove one `broader` of the circle.",
			location: place
		});
	}
	for (const concept of rest) broader[concept.index] = concept.index === 0 ? [] : [0];
	return broader;
}
function findCycle(broader, among) {
	const seen = /* @__PURE__ */ new Map();
	const walk = [];
	let at = Math.min(...among);
	while (!seen.has(at)) {
		seen.set(at, walk.length);
		walk.push(at);
		at = broader[at]?.find((parent) => among.has(parent)) ?? at;
	}
	return walk.slice(seen.get(at) ?? 0);
}
function indexNames(concepts, locations, problems) {
	const names = /* @__PURE__ */ new Map();
	for (const concept of concepts) if (!names.has(foldName(concept.id))) names.set(foldName(concept.id), concept);
	const claim = (name, concept) => {
		const folded = foldName(name);
		const owner = names.get(folded);
		if (owner === void 0) names.set(folded, concept);
		else if (owner !== concept) reportClash(name, [owner, concept], locations, problems);
	};
	for (const concept of concepts) claim(concept.label, concept);
	for (const concept of concepts) {
		for (const name of concept.aliases) claim(name, concept);
		for (const name of concept.formerly) claim(name, concept);
		for (const name of concept.domains) claim(name, concept);
	}
	return names;
}
function reportClash(name, [owner, concept], locations, problems) {
	const location = locations[concept.index] ?? locations[owner.index];
	if (location === void 0) return;
	problems.push({
		rule: "name-claimed-twice",
		severity: "error",
		message: `"${name}" is already a name of ${owner.label} (${owner.id}), so it cannot also mean ${concept.label} (${concept.id}).`,
		help: "Give each concept names of its own.",
		location
	});
}

function createTaxonomies(shipped, own) {
	const ownFacets = [...new Set(own.map((document) => document.data.facet))].toSorted();
	const facets = [...SHIPPED_FACETS, ...ownFacets.filter((facet) => !isShippedFacet(facet))];
	const built = /* @__PURE__ */ new Map();
	const problems = [];
	const build = (facet) => {
		const outcome = buildFacet(facet, shipped.find((data) => data.facet === facet), own.filter((document) => document.data.facet === facet));
		problems.push(...outcome.problems);
		built.set(facet, outcome.value);
		return outcome.value;
	};
	for (const facet of ownFacets) build(facet);
	const known = new Set(facets);
	const get = (facet) => built.get(facet) ?? (known.has(facet) ? build(facet) : void 0);
	return {
		taxonomies: {
			facets,
			get
		},
		problems
	};
}
function isShippedFacet(facet) {
	return SHIPPED_FACETS.some((shipped) => shipped === facet);
}

export { createTaxonomies, isShippedFacet };