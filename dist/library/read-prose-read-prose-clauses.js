import { createTermMatcher, locateSpan, scopeOfNames, textOfSpan } from "./read-prose-scope-of-names.js";
import { resolveConcept } from "./taxonomy-facet-taxonomy.js";
import { fingerprint, isShippedFacet } from "./taxonomy-taxonomy-set.js";
import { originOf } from "./text-inline-text.js";
import { clip } from "./text-nearest.js";
import { makeSlug } from "./text-slug.js";

function readStatements(passages) {
	return passages.flatMap((passage) => {
		const { text } = passage.inline;
		if (passage.isTaken || passage.role === "heading" || !/\b(?:must|never|do not)\b/iu.test(text)) return [];
		return [{
			modality: /\b(?:must not|never|do not)\b/iu.test(text) ? "prohibit" : "require",
			strength: "strong",
			addressee: "people",
			passage,
			span: {
				start: 0,
				end: text.length
			},
			isConditional: false,
			confidence: .5
		}];
	});
}

function scopeStatements(statements, taxonomies) {
	const matcher = createTermMatcher(taxonomies, taxonomies.facets);
	return statements.map((statement) => {
		const { passage, span } = statement;
		const text = passage.inline.text.slice(span.start, span.end);
		const scope = matcher.find(text).map(({ facet, concept, start, end }) => ({
			facet,
			concept: concept.id,
			text: text.slice(start, end),
			passage,
			span: {
				start: span.start + start,
				end: span.start + end
			}
		}));
		return {
			...statement,
			scope,
			unless: [],
			duties: []
		};
	});
}

function listUnstructured(passages, structured) {
	const sections = groupBySection(passages);
	const explained = /* @__PURE__ */ new Set();
	for (const passage of passages) if (passage.isTaken) explained.add(sectionOf(passage));
	for (const { span } of structured) {
		const around = sections.findLast(({ start }) => start <= span.start);
		if (around !== void 0) explained.add(around.heading);
	}
	return passages.filter((passage) => !explained.has(sectionOf(passage)));
}
function groupBySection(passages) {
	const sections = [];
	for (const passage of passages) {
		const heading = sectionOf(passage);
		const start = originOf(passage.inline, 0)?.start;
		if (start === void 0 || sections.length > 0 && sections.at(-1)?.heading === heading) continue;
		sections.push({
			heading,
			start
		});
	}
	return sections;
}
function sectionOf(passage) {
	return passage.role === "heading" ? passage : passage.section.at(-1);
}

const WORDS_OF_ID = 6;
function fingerprintStatement(statement) {
	const words = [leadOf(statement.passage), textOfSpan(statement)].map(foldWords);
	return fingerprint([statement.modality, ...words]);
}
function foldWords(text) {
	return text.normalize("NFKC").toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu)?.join(" ") ?? "";
}
function createClauseIds(taken) {
	const used = new Set(taken);
	return (statement) => {
		const words = foldWords(textOfSpan(statement)).split(" ").slice(0, WORDS_OF_ID).join(" ");
		const stem = `${makeSlug(words) ?? statement.modality}-${fingerprintStatement(statement).slice(0, 6)}`;
		let id = stem;
		for (let count = 2; used.has(id); count += 1) id = `${stem}-${count}`;
		used.add(id);
		return id;
	};
}
function titleOfStatement(statement) {
	const text = textOfSpan(statement).replaceAll(/\s+/gu, " ").trim();
	const lead = leadOf(statement.passage);
	return clip(lead === "" ? text : `${lead} ${text}`);
}
const LONGEST_LEAD = 40;
function leadOf({ role, lead }) {
	if (lead === void 0 || role !== "item" && role !== "cell") return "";
	const text = lead.inline.text.replaceAll(/\s+/gu, " ").trim();
	const last = text.slice(Math.max(text.lastIndexOf(". "), text.lastIndexOf("! "), text.lastIndexOf("? ")) + 1).trim();
	if (last.length <= LONGEST_LEAD) return last;
	return `\u2026${last.slice(-40).replace(/^\S*\s/u, " ")}`;
}

function readProseClauses(policy, passages, taxonomies) {
	const open = listUnstructured(passages, policy.clauses.map(({ idLocation }) => idLocation));
	const statements = scopeStatements(readStatements(open), taxonomies).filter(isForPeople);
	const idOf = createClauseIds(policy.clauses.map(({ id }) => id));
	const clauses = statements.flatMap((statement) => {
		const norm = readNorm(statement, taxonomies);
		return norm === void 0 ? [] : [{
			...baseOf(statement, idOf(statement)),
			...norm
		}];
	});
	return {
		clauses,
		statements: {
			read: statements.length,
			judged: clauses.length
		}
	};
}
function isForPeople({ addressee, span }) {
	return addressee === "people" && span.end > span.start;
}
const TELLING = /* @__PURE__ */ new Set([
	"tool",
	"tactic",
	"content",
	"data",
	"payment",
	"ai",
	"account",
	"device"
]);
function readNorm(statement, taxonomies) {
	const scope = scopeOfNames(statement.scope, locateSpan(statement));
	if (!scope.facets.some(({ facet }) => TELLING.has(facet) || !isShippedFacet(facet))) return void 0;
	const duties = statement.duties.flatMap((duty) => readDuty(duty, taxonomies) ?? []);
	switch (statement.modality) {
		case "prohibit": return duties.length > 0 ? {
			modality: "require",
			scope,
			duties
		} : {
			modality: "prohibit",
			scope
		};
		case "permit": return {
			modality: "permit",
			scope,
			provided: duties,
			isProtected: false,
			overrides: []
		};
		case "require": return duties.length > 0 ? {
			modality: "require",
			scope,
			duties
		} : void 0;
	}
}
function baseOf(statement, id) {
	const location = locateSpan(statement);
	const { confidence, strength, isConditional, duties } = statement;
	const unless = statement.unless.map((names) => scopeOfNames(names, location));
	return {
		id,
		idLocation: location,
		location,
		quote: location,
		title: titleOfStatement(statement),
		text: textOfSpan(statement),
		keys: /* @__PURE__ */ new Map(),
		effective: void 0,
		during: void 0,
		unless: unless.filter(({ facets }) => facets.length > 0),
		reason: void 0,
		source: void 0,
		contact: void 0,
		severity: void 0,
		alternatives: [],
		isWaivable: true,
		reading: {
			confidence,
			isSoft: strength === "soft",
			isConditional: isConditional && unless.length === 0 && duties.length === 0
		}
	};
}
function readDuty({ kind, values, ...place }, taxonomies) {
	const location = locateSpan(place);
	const wanted = kind === "approval" && values.length === 0 ? ["actor"] : values;
	if (wanted.length === 0) return void 0;
	const actors = taxonomies.get("actor");
	const roles = wanted.map((text) => {
		const concept = actors === void 0 ? void 0 : resolveConcept(actors, text)?.id;
		return {
			text,
			location,
			concept,
			name: void 0,
			contact: void 0
		};
	});
	return {
		form: "single",
		kind,
		values: wanted,
		isList: wanted.length > 1,
		roles: kind === "approval" ? roles : [],
		location
	};
}

export { readProseClauses };