const require_rolldown_runtime = require("./rolldown-runtime.cjs");
const require_check = require("./check.cjs");
const require_scope_of_names = require("./read-prose-scope-of-names.cjs");
const require_start = require("./start.cjs");

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
		const start = require_check.originOf$1(passage.inline, 0)?.start;
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
	const words = [leadOf(statement.passage), require_scope_of_names.textOfSpan(statement)].map(foldWords);
	return require_check.fingerprint([statement.modality, ...words]);
}
function foldWords(text) {
	return text.normalize("NFKC").toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu)?.join(" ") ?? "";
}
function createClauseIds(taken) {
	const used = new Set(taken);
	return (statement) => {
		const words = foldWords(require_scope_of_names.textOfSpan(statement)).split(" ").slice(0, WORDS_OF_ID).join(" ");
		const stem = `${require_check.makeSlug(words) ?? statement.modality}-${fingerprintStatement(statement).slice(0, 6)}`;
		let id = stem;
		for (let count = 2; used.has(id); count += 1) id = `${stem}-${count}`;
		used.add(id);
		return id;
	};
}
function titleOfStatement(statement) {
	const text = require_scope_of_names.textOfSpan(statement).replaceAll(/\s+/gu, " ").trim();
	const lead = leadOf(statement.passage);
	return require_start.clip(lead === "" ? text : `${lead} ${text}`);
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
	const statements = require_check.scopeStatements(require_check.readStatements(open), taxonomies).filter(isForPeople);
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
	const scope = require_scope_of_names.scopeOfNames(statement.scope, require_scope_of_names.locateSpan(statement));
	if (!scope.facets.some(({ facet }) => TELLING.has(facet) || !require_check.isShippedFacet(facet))) return void 0;
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
	const location = require_scope_of_names.locateSpan(statement);
	const { confidence, strength, isConditional, duties } = statement;
	const unless = statement.unless.map((names) => require_scope_of_names.scopeOfNames(names, location));
	return {
		id,
		idLocation: location,
		location,
		quote: location,
		title: titleOfStatement(statement),
		text: require_scope_of_names.textOfSpan(statement),
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
	const location = require_scope_of_names.locateSpan(place);
	const wanted = kind === "approval" && values.length === 0 ? ["actor"] : values;
	if (wanted.length === 0) return void 0;
	const actors = taxonomies.get("actor");
	const roles = wanted.map((text) => {
		const concept = actors === void 0 ? void 0 : require_check.resolveConcept(actors, text)?.id;
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

exports.readProseClauses = readProseClauses;