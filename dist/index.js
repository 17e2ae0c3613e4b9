import { ALWAYS, AUTHORITIES, DEFAULT_CLAUSE, DOCUMENT_KINDS, DUTY_KINDS, SHIPPED_FACETS, checkCharacters, checkProseCharacters, countWords, formatDay, formatInterval, intersectIntervals, joinSome, joinWords, parseDay, readData, validateDocument } from "./library/read-validate-document.js";
import { LOOK_ALIKES, clip, clipSentence, findEntry, findValue, foldName, listItems, suggestNearest } from "./library/read-syntax-data-node.js";
import { NO_TERMS, SEVERITIES, addBits, builtinRules, choiceOf, complain, countOf, createBits, findPath, firstOf, hasBit, identityOf, isFalse, isNamedWithin, isTrue, isWithin, joinedText, keepDistinct, keysOf, listBits, listStanding, locatedTexts, mapsOf, orderBroaderFirst, resolveConcept, scalarText, setBit, suggestConcept, textOf } from "./library/rule-is-named-within.js";
import { findPatternFault } from "./library/text-pattern-fault.js";
import { readJson, wholeSource } from "./library/read-syntax-json.js";

const KEYS = [
	"today",
	"policies",
	"strategies",
	"taxonomies",
	"waivers",
	"rules",
	"config",
	"extendedConfigs"
];
const BYTE_ORDER_MARK = "\ufeff";
function checkWorkspace(given) {
	if (!isObject(given)) throw new TypeError(`A workspace is an object with the keys ${KEYS.join(", ")}.`);
	const stranger = Object.keys(given).find((key) => !KEYS.includes(key));
	if (stranger !== void 0) throw new TypeError(`A workspace has no key "${stranger}"; its keys are ${KEYS.join(", ")}.`);
	const today = takeDay(given["today"]);
	const lists = {
		policies: takeSources(given, "policies"),
		strategies: takeSources(given, "strategies"),
		taxonomies: takeSources(given, "taxonomies", []),
		waivers: takeSources(given, "waivers", []),
		rules: takeSources(given, "rules", [])
	};
	const config = given["config"] === void 0 ? void 0 : takeSource(given["config"], "config");
	const extended = takeSources(given, "extendedConfigs", []);
	refuseTwins([
		...Object.values(lists).flat(),
		...config === void 0 ? [] : [config],
		...extended
	]);
	return {
		...lists,
		today,
		config,
		extended: new Map(extended.map((source) => [source.path, source]))
	};
}
function takeDay(day) {
	if (typeof day !== "string") throw new TypeError("`today` must be the day of checking, a string such as 2026-11-25.");
	if (parseDay(day) === void 0) throw new RangeError(`\`today\` is no day of the form YYYY-MM-DD: "${day}".`);
	return day;
}
function takeSources(given, key, otherwise) {
	const list = given[key] === void 0 ? otherwise : given[key];
	if (!Array.isArray(list)) throw new TypeError(`\`${key}\` must be a list of sources.`);
	return Array.from(list, (source, index) => takeSource(source, `${key}[${index}]`));
}
function takeSource(source, name) {
	if (!isObject(source)) throw new TypeError(`\`${name}\` must be a source: an object with path and text.`);
	const { path, text } = source;
	if (typeof path !== "string") throw new TypeError(`\`${name}.path\` must be a string.`);
	if (typeof text !== "string") throw new TypeError(`\`${name}.text\` must be a string.`);
	if (path === "") throw new RangeError(`\`${name}.path\` is empty; findings name a source by its path.`);
	return {
		path,
		text: text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text
	};
}
function refuseTwins(sources) {
	const seen = /* @__PURE__ */ new Set();
	for (const { path } of sources) {
		if (seen.has(path)) throw new RangeError(`Two sources have the path "${path}"; findings name a source by its path.`);
		seen.add(path);
	}
}
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

function fingerprint(parts) {
	const text = parts.join("\0");
	return `${hash(text, 2166136261)}${hash(text, 2654435769)}`;
}
function createFingerprints() {
	const counts = /* @__PURE__ */ new Map();
	return (parts) => {
		const key = parts.join("\0");
		const count = (counts.get(key) ?? 0) + 1;
		counts.set(key, count);
		return fingerprint(count > 1 ? [...parts, String(count)] : parts);
	};
}
function hash(text, seed) {
	let value = seed;
	for (let index = 0; index < text.length; index += 1) value = Math.imul(value ^ text.charCodeAt(index), 16777619);
	value = Math.imul(value ^ value >>> 15, 2246822507);
	return ((value ^ value >>> 13) >>> 0).toString(16).padStart(8, "0");
}

function groupBy(items, keyOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const item of items) {
		const key = keyOf(item);
		const known = groups.get(key);
		if (known === void 0) groups.set(key, [item]);
		else known.push(item);
	}
	return groups;
}

const starts = /* @__PURE__ */ new WeakMap();
function lineStarts(source) {
	const known = starts.get(source);
	if (known !== void 0) return known;
	const found = [0];
	const { text } = source;
	for (let index = 0; index < text.length; index += 1) {
		const code = text.charCodeAt(index);
		if (code === 10 || code === 13 && text.charCodeAt(index + 1) !== 10) found.push(index + 1);
	}
	starts.set(source, found);
	return found;
}
function positionOf(source, offset) {
	const lines = lineStarts(source);
	let low = 0;
	let high = lines.length - 1;
	while (low < high) {
		const middle = low + high + 1 >> 1;
		if ((lines[middle] ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	return {
		line: low + 1,
		column: offset - (lines[low] ?? 0) + 1,
		offset
	};
}
function lineText(source, line) {
	const lines = lineStarts(source);
	const start = lines[line - 1] ?? source.text.length;
	let end = lines[line] ?? source.text.length;
	while (end > start && isLineEnd(source.text.charCodeAt(end - 1))) end -= 1;
	return source.text.slice(start, end);
}
function isLineEnd(code) {
	return code === 10 || code === 13;
}
function placeOf$1({ source, span }) {
	const start = positionOf(source, span.start);
	const place = {
		file: source.path,
		start,
		end: positionOf(source, span.end)
	};
	return source.text === "" ? place : {
		...place,
		line: lineText(source, start.line)
	};
}

function placeFix({ edits, ...fix }) {
	return {
		...fix,
		edits: edits.map(({ location, text }) => ({
			place: placeOf$1(location),
			text
		}))
	};
}

const MOST_OF_A_FILE = 100;
function placeProblem({ location, related = [], message, fix, ...problem }) {
	const places = related.map((other) => ({
		place: placeOf$1(other.location),
		message: clipSentence(other.message)
	}));
	return {
		...problem,
		message: clipSentence(message),
		place: placeOf$1(location),
		related: places,
		...fix === void 0 ? {} : { fix: placeFix(fix) }
	};
}
function problemFindings(problems) {
	const nameOf = createFingerprints();
	return [...groupBy(problems, ({ place }) => place.file).values()].flatMap((list) => {
		const placed = list.toSorted((a, b) => a.place.start.offset - b.place.start.offset);
		const ranked = [...placed.filter(({ severity }) => severity === "error"), ...placed.filter(({ severity }) => severity !== "error")];
		const [last] = ranked.slice(MOST_OF_A_FILE);
		const shown = toFindings(ranked.slice(0, MOST_OF_A_FILE), nameOf);
		return last === void 0 ? shown : [...shown, ...toFindings([restOf(last, list.length - MOST_OF_A_FILE)], nameOf)];
	});
}
function toFindings(problems, nameOf) {
	return problems.map(({ rule, severity, message, help, place, related, fix }) => ({
		rule,
		severity,
		confidence: 1,
		message,
		place,
		related,
		notes: [],
		help: help === void 0 ? [] : [help],
		subject: {},
		fingerprint: nameOf([
			rule,
			place.file,
			message
		]),
		...fix === void 0 ? {} : { fix }
	}));
}
function restOf({ place }, count) {
	return {
		rule: "more-problems",
		severity: "error",
		message: `This file has ${countWords(count, "more problem")}, which ${count === 1 ? "is" : "are"} not shown.`,
		help: "Mend the others first.",
		place,
		related: []
	};
}

const keys = /* @__PURE__ */ new WeakMap();
function clauseKey({ policy, clause }) {
	const owner = clause ?? policy;
	const key = keys.get(owner) ?? `${policy.id}#${clause?.id ?? "default"}`;
	keys.set(owner, key);
	return key;
}

const VERDICT_KINDS = [
	"prohibited",
	"unmet",
	"depends",
	"unstated",
	"silent",
	"permitted"
];
const MAXIMS = [
	"protection",
	"authority",
	"override",
	"specificity",
	"recency",
	"prohibition"
];

const ALL_DAYS = [ALWAYS];
function uniteDays(intervals) {
	const sorted = intervals.toSorted((a, b) => a.from - b.from || a.to - b.to);
	const merged = [];
	for (const { from, to } of sorted) {
		const last = merged.at(-1);
		if (last !== void 0 && from <= last.to + 1) last.to = Math.max(last.to, to);
		else merged.push({
			from,
			to
		});
	}
	return merged;
}
function clipDays(days, interval) {
	return days.flatMap((part) => intersectIntervals(part, interval) ?? []);
}
function clipToStretch(days, stretch) {
	const [only] = days;
	const [{ from, to }] = stretch;
	if (only !== void 0 && days.length === 1 && only.from <= from && to <= only.to) return stretch;
	return clipDays(days, stretch[0]);
}
function subtractDays(days, taken) {
	let rest = [...days];
	for (const { from, to } of taken) rest = rest.flatMap((part) => [...part.from < from ? [{
		from: part.from,
		to: Math.min(part.to, from - 1)
	}] : [], ...part.to > to ? [{
		from: Math.max(part.from, to + 1),
		to: part.to
	}] : []]);
	return rest;
}
function isSubsetOfDays(inner, outer) {
	if (inner === outer) return true;
	return inner.every((a) => outer.some((b) => b.from <= a.from && a.to <= b.to));
}
function meetDays(a, b) {
	return a.flatMap((part) => clipDays(b, part));
}

const DEFAULT_PRECEDENCE = MAXIMS.filter((maxim) => maxim !== "recency");
function rule(prohibition, permission, precedence) {
	const byDefault = ruleOnDefault(prohibition.norm, permission.norm);
	if (byDefault !== void 0) return {
		winner: byDefault,
		maxim: "default"
	};
	for (const maxim of precedence) {
		const winner = ASKED[maxim](prohibition, permission);
		if (winner !== void 0 && maxim !== "prohibition") return {
			winner,
			maxim
		};
	}
	return {
		winner: "prohibition",
		maxim: "prohibition"
	};
}
function mayBeat(permission, banned) {
	return permission.isProtected || permission.overrides.size > 0 || haveSameOwner(permission.policy, banned);
}
function ruleOnDefault(prohibition, permission) {
	if (permission.clause === void 0) return "prohibition";
	if (prohibition.clause === void 0 && prohibition.policy === permission.policy) return "permission";
}
const ASKED = {
	protection: ({ norm: q }, { norm: p }) => p.isProtected && q.rank >= p.rank ? "permission" : void 0,
	authority: ({ norm: q }, { norm: p }) => q.rank < p.rank ? "prohibition" : void 0,
	override: ({ norm: q }, { norm: p }) => p.overrides.size > 0 && p.overrides.has(clauseKey(q)) && agrees(q.policy, p.policy) ? "permission" : void 0,
	specificity: (q, p) => {
		if (!haveSameOwner(q.norm.policy, p.norm.policy)) return void 0;
		if (isStrictlyNarrower(p, q)) return "permission";
		return isStrictlyNarrower(q, p) ? "prohibition" : void 0;
	},
	recency: ({ norm: q }, { norm: p }) => {
		if (!haveSameOwner(q.policy, p.policy) || q.start === p.start) return void 0;
		return p.start > q.start ? "permission" : "prohibition";
	},
	prohibition: () => "prohibition"
};
function agrees(banned, permitting) {
	if (haveSameOwner(banned, permitting)) return true;
	const { owner } = banned;
	return owner !== void 0 && permitting.approvedBy.some(({ role }) => isSameRole(role, owner));
}
function haveSameOwner(a, b) {
	if (a === b) return true;
	return a.owner !== void 0 && b.owner !== void 0 && isSameRole(a.owner, b.owner);
}
function isSameRole(a, b) {
	return a.concept === void 0 || b.concept === void 0 ? a.text === b.text : a.concept === b.concept;
}
function isStrictlyNarrower(a, b) {
	return isScopeWithin(a, b) && !isScopeWithin(b, a);
}
function isScopeWithin(a, b) {
	if (!isSubsetOfDays(a.norm.during, b.norm.during)) return false;
	for (let word = 0; word < a.box.length; word += 1) if (((a.box[word] ?? 0) & ~(b.box[word] ?? 0)) !== 0) return false;
	return true;
}

function findBeating(words, norms, { precedence, rulingOn }) {
	const isRecencyAsked = precedence.includes("recency");
	const mustBeNarrower = ({ norm: q }, { norm: p }) => !isRecencyAsked && q.clause !== void 0 && !p.isProtected && p.overrides.size === 0;
	const permissions = norms.filter(({ norm }) => norm.says === "permits");
	const byPolicy = /* @__PURE__ */ new Map();
	const known = [];
	const candidatesAgainst = (policy) => {
		const candidates = byPolicy.get(policy) ?? permissions.filter(({ norm }) => mayBeat(norm, policy));
		byPolicy.set(policy, candidates);
		return candidates;
	};
	return (prohibition) => {
		const beating = known[prohibition.index] ?? candidatesAgainst(prohibition.norm.policy).filter((permission) => (mustBeNarrower(prohibition, permission) ? isInside$1(permission.box, prohibition.box) : sharesWorld(words, prohibition.box, permission.box)) && rulingOn(prohibition, permission).winner === "permission");
		known[prohibition.index] = beating;
		return beating;
	};
}
function isInside$1(inner, outer) {
	for (let word = 0; word < inner.length; word += 1) if (((inner[word] ?? 0) & ~(outer[word] ?? 0)) !== 0) return false;
	return true;
}
function sharesWorld(words, a, b) {
	for (const { start, end } of words) {
		let common = 0;
		for (let word = start; word < end; word += 1) common |= (a[word] ?? 0) & (b[word] ?? 0);
		if (common === 0) return false;
	}
	return true;
}

function createClassSpace(taxonomies, scopes) {
	const named = listNamedConcepts(scopes);
	const facets = taxonomies.facets.map((facet) => {
		const concepts = named.get(facet);
		const taxonomy = concepts === void 0 ? void 0 : taxonomies.get(facet);
		return taxonomy === void 0 || concepts === void 0 ? oneClass(facet) : classifyAtoms(taxonomy, concepts);
	});
	const words = layOutWords(facets);
	const everything = fillEverything(facets, words);
	const numbers = new Map(facets.map(({ facet }, index) => [facet, index]));
	const cache = facets.map(() => /* @__PURE__ */ new Map());
	const classesOf = (facet, concept) => {
		const known = cache[facet]?.get(concept);
		if (known !== void 0) return known;
		const bits = collectClasses(facets[facet], concept);
		cache[facet]?.set(concept, bits);
		return bits;
	};
	const narrow = (box, facet, { names }) => {
		const bits = createBits(facets[facet]?.count ?? 1);
		for (const name of names) {
			if (name.concepts.length === 0) addBits(bits, classesOf(facet, void 0));
			for (const concept of name.concepts) addBits(bits, classesOf(facet, concept));
		}
		const start = words[facet]?.start ?? 0;
		for (const [word, value] of bits.entries()) box[start + word] = (box[start + word] ?? 0) & value;
	};
	const meetScopes = (met) => {
		const box = everything.slice();
		for (const part of met.flatMap((scope) => scope.facets)) {
			const facet = numbers.get(part.facet);
			if (facet !== void 0) narrow(box, facet, part);
		}
		if (words.some((range) => box.subarray(range.start, range.end).every((bits) => bits === 0))) return void 0;
		return {
			box,
			facets: words.flatMap((range, facet) => isSame(box, everything, range) ? [] : [facet])
		};
	};
	return {
		facets,
		words,
		everything,
		numberOf: (facet) => numbers.get(facet),
		classesOf,
		meetScopes
	};
}
function isSame(a, b, { start, end }) {
	for (let word = start; word < end; word += 1) if (a[word] !== b[word]) return false;
	return true;
}
function layOutWords(facets) {
	let start = 0;
	return facets.map(({ count }) => {
		const range = {
			start,
			end: start + Math.ceil(count / 32)
		};
		start = range.end;
		return range;
	});
}
function fillEverything(facets, words) {
	const everything = new Int32Array(words.at(-1)?.end ?? 0);
	for (const [facet, { count }] of facets.entries()) {
		const start = words[facet]?.start ?? 0;
		for (let index = 0; index < count; index += 1) {
			const word = start + (index >>> 5);
			everything[word] = (everything[word] ?? 0) | 1 << (index & 31);
		}
	}
	return everything;
}
function listNamedConcepts(scopes) {
	const named = /* @__PURE__ */ new Map();
	for (const { facet, names } of scopes.flatMap((scope) => scope.facets)) {
		const concepts = named.get(facet) ?? /* @__PURE__ */ new Set();
		named.set(facet, concepts);
		for (const name of names) {
			if (name.concepts.length === 0) concepts.add("");
			for (const concept of name.concepts) concepts.add(concept);
		}
	}
	return named;
}
function oneClass(facet) {
	return {
		facet,
		taxonomy: void 0,
		classOf: /* @__PURE__ */ new Uint32Array(0),
		count: 1
	};
}
function classifyAtoms(taxonomy, named) {
	const size = taxonomy.concepts.length;
	const classOf = new Uint32Array(size);
	const sizes = [size];
	for (const id of named) {
		const members = id === "" ? [0] : listBits(taxonomy.atomsOf(taxonomy.byId.get(id)?.index ?? -1) ?? createBits(size));
		const inside = /* @__PURE__ */ new Map();
		for (const atom of members) inside.set(classOf[atom] ?? 0, (inside.get(classOf[atom] ?? 0) ?? 0) + 1);
		const moved = /* @__PURE__ */ new Map();
		for (const [old, count] of inside) {
			if (count === sizes[old]) continue;
			moved.set(old, sizes.length);
			sizes[old] = (sizes[old] ?? 0) - count;
			sizes.push(count);
		}
		for (const atom of members) classOf[atom] = moved.get(classOf[atom] ?? 0) ?? classOf[atom] ?? 0;
	}
	return {
		facet: taxonomy.facet,
		taxonomy,
		classOf,
		count: sizes.length
	};
}
function collectClasses(classes, concept) {
	const bits = createBits(classes?.count ?? 1);
	if (classes === void 0) return bits;
	const { taxonomy, classOf } = classes;
	if (concept === void 0 || taxonomy === void 0) {
		setBit(bits, classOf[0] ?? 0);
		return bits;
	}
	const atoms = taxonomy.atomsOf(taxonomy.byId.get(concept)?.index ?? -1);
	if (atoms === void 0) return bits;
	for (const atom of listBits(atoms)) setBit(bits, classOf[atom] ?? 0);
	return bits;
}

function compileNorms(space, drafts) {
	const norms = [];
	const numberOf = numberDuties();
	for (const norm of drafts) {
		const scope = norm.days.length === 0 ? void 0 : space.meetScopes(norm.scopes);
		if (scope === void 0) continue;
		const unless = norm.unless.map((exception) => space.meetScopes([exception])).filter((exception) => exception !== void 0);
		const { policy, clause } = norm;
		norms.push({
			norm,
			index: norms.length,
			owner: clause ?? policy,
			box: scope.box,
			facets: [...new Set([scope, ...unless].flatMap(({ facets }) => facets))],
			unless,
			named: listNamed$2([...norm.scopes, ...norm.unless]),
			prohibiting: {
				whole: {
					policy,
					clause,
					isWhole: true
				},
				part: {
					policy,
					clause,
					isWhole: false
				}
			},
			duties: norm.duties.map((duty) => ({
				duty,
				number: numberOf(duty),
				whole: {
					policy,
					clause,
					duty,
					isWhole: true
				},
				part: {
					policy,
					clause,
					duty,
					isWhole: false
				}
			}))
		});
	}
	return norms;
}
function listNamed$2(scopes) {
	const named = /* @__PURE__ */ new Map();
	for (const { facet, names } of scopes.flatMap((scope) => scope.facets)) {
		const concepts = named.get(facet) ?? [];
		named.set(facet, concepts);
		for (const name of names) concepts.push(...name.concepts);
	}
	return named;
}
function numberDuties() {
	const numbers = /* @__PURE__ */ new Map();
	return (duty) => {
		const singles = duty.form === "choice" ? duty.anyOf : [duty];
		const key = JSON.stringify(singles.map(({ kind, values, roles }) => [
			kind,
			values,
			roles.map((role) => role.concept)
		]));
		const number = numbers.get(key) ?? numbers.size;
		numbers.set(key, number);
		return number;
	};
}

const NOTHING$1 = /* @__PURE__ */ new Set();
function listNorms(policy) {
	const norms = policy.clauses.flatMap((clause) => normsOf$1(policy, clause));
	if (policy.default !== "silent") norms.push(defaultNorm(policy));
	return norms;
}
function defaultNorm(policy) {
	return {
		policy,
		clause: void 0,
		says: policy.default === "prohibited" ? "prohibits" : "permits",
		scopes: policy.appliesTo === void 0 ? [] : [policy.appliesTo],
		unless: [],
		days: [policy.effective],
		start: policy.effective.from,
		during: ALL_DAYS,
		rank: AUTHORITIES.indexOf(policy.authority),
		isProtected: false,
		overrides: NOTHING$1,
		duties: []
	};
}
function normsOf$1(policy, clause) {
	const inherited = policy.appliesTo === void 0 ? [] : [policy.appliesTo];
	const interval = intersectIntervals(policy.effective, clause.effective ?? ALWAYS);
	const during = duringDays(policy, clause);
	const common = {
		policy,
		clause,
		unless: clause.unless,
		days: interval === void 0 ? [] : clipDays(during, interval),
		start: interval?.from ?? Number.NEGATIVE_INFINITY,
		during,
		rank: AUTHORITIES.indexOf(policy.authority)
	};
	const plain = {
		isProtected: false,
		overrides: NOTHING$1,
		duties: []
	};
	switch (clause.modality) {
		case "prohibit": return [{
			...common,
			...plain,
			says: "prohibits",
			scopes: [clause.scope, ...inherited]
		}];
		case "permit": return [{
			...common,
			...grantOf(clause),
			says: "permits",
			scopes: [clause.scope, ...inherited]
		}];
		case "require": return [{
			...common,
			...plain,
			says: "requires",
			scopes: [clause.scope, ...inherited],
			duties: clause.duties
		}];
		case "only": return [{
			...common,
			...plain,
			says: "prohibits",
			scopes: [clause.scope, ...inherited],
			unless: [...clause.unless, clause.only]
		}, {
			...common,
			...grantOf(clause),
			says: "permits",
			scopes: [
				clause.only,
				clause.scope,
				...inherited
			]
		}];
	}
}
function grantOf(grant) {
	return {
		isProtected: grant.isProtected,
		overrides: new Set(grant.overrides.map(({ policy, clause }) => `${policy}#${clause}`)),
		duties: grant.provided
	};
}
function duringDays(policy, clause) {
	if (clause.during === void 0) return ALL_DAYS;
	const events = new Set(clause.during.map((event) => event.value));
	return uniteDays(policy.calendar.filter((event) => events.has(event.id)).map((event) => event.days));
}

function createIndexSet(count) {
	const set = [];
	for (let word = 0; word * 32 < count; word += 1) set.push(0);
	return set;
}
function addIndex(set, index) {
	set[index >>> 5] = (set[index >>> 5] ?? 0) | 1 << (index & 31);
}
function removeIndex(set, index) {
	set[index >>> 5] = (set[index >>> 5] ?? 0) & ~(1 << (index & 31));
}
function hasIndex(set, index) {
	return ((set[index >>> 5] ?? 0) & 1 << (index & 31)) !== 0;
}
function addAll(set, others) {
	for (let word = 0; word < set.length; word += 1) set[word] = (set[word] ?? 0) | (others[word] ?? 0);
}
function keepAll(set, others) {
	for (let word = 0; word < set.length; word += 1) set[word] = (set[word] ?? 0) & (others[word] ?? 0);
}
function shareIndex(a, b) {
	for (let word = 0; word < a.length; word += 1) if (((a[word] ?? 0) & (b[word] ?? 0)) !== 0) return true;
	return false;
}
function isWithinBoth(inner, a, b) {
	for (let word = 0; word < inner.length; word += 1) if (((inner[word] ?? 0) & ~((a[word] ?? 0) | (b[word] ?? 0))) !== 0) return false;
	return true;
}
function eachCommon(a, b, visit) {
	for (let word = 0; word < a.length; word += 1) for (let rest = (a[word] ?? 0) & (b[word] ?? 0); rest !== 0; rest &= rest - 1) visit(word * 32 + 31 - Math.clz32(rest & -rest));
}
function listCommon(a, b) {
	const found = [];
	eachCommon(a, b, (index) => found.push(index));
	return found;
}

function indexNorms(space, norms) {
	const select = (isSelected) => {
		const selected = createIndexSet(norms.length);
		for (const norm of norms) if (isSelected(norm)) addIndex(selected, norm.index);
		return selected;
	};
	const byPolicies = /* @__PURE__ */ new Map();
	const byDays = /* @__PURE__ */ new Map();
	const byConcept = space.facets.map(() => /* @__PURE__ */ new Map());
	const byClass = space.facets.map((_, facet) => indexClasses(space, norms, facet));
	return {
		none: createIndexSet(norms.length),
		prohibitions: select(({ norm }) => norm.says === "prohibits"),
		permissions: select(({ norm }) => norm.says === "permits"),
		withDuties: select(({ duties }) => duties.length > 0),
		withExceptions: select(({ unless }) => unless.length > 0),
		reliefs: select(({ norm }) => norm.isProtected),
		byFacet: space.facets.map((_, facet) => select(({ facets }) => facets.includes(facet))),
		whole: byClass.map((classes, facet) => meetClasses(classes, wholeFacet(space, facet))),
		ofPolicies: (policies) => recall(byPolicies, policies?.join("#") ?? "", () => select(({ norm }) => policies === void 0 || policies.includes(norm.policy.id))),
		onDays: (days) => recall(byDays, `${days.from}/${days.to}`, () => ({
			some: select(({ norm }) => norm.days.some(({ from, to }) => from <= days.to && days.from <= to)),
			all: select(({ norm }) => norm.days.some(({ from, to }) => from <= days.from && days.to <= to))
		})),
		ofConcept: (facet, concept) => {
			const known = byConcept[facet];
			let found = known?.get(concept);
			if (found === void 0) {
				found = meetClasses(byClass[facet] ?? [], space.classesOf(facet, concept));
				known?.set(concept, found);
			}
			return found;
		}
	};
}
function recall(known, key, make) {
	const value = known.get(key) ?? make();
	known.set(key, value);
	return value;
}
function wholeFacet(space, facet) {
	const { start, end } = space.words[facet] ?? {
		start: 0,
		end: 0
	};
	return Uint32Array.from(space.everything.subarray(start, end));
}
function meetClasses(byClass, classes) {
	const [first, ...others] = listBits(classes);
	const reaching = first === void 0 ? [] : byClass[first]?.slice() ?? [];
	const covering = reaching.slice();
	for (const other of others) {
		const holding = byClass[other];
		if (holding === void 0) continue;
		addAll(reaching, holding);
		keepAll(covering, holding);
	}
	return {
		classes,
		isOneClass: others.length === 0,
		isIdle: byClass.length === 1,
		reaching,
		covering
	};
}
function indexClasses(space, norms, facet) {
	const count = space.facets[facet]?.count ?? 1;
	const { start, end } = space.words[facet] ?? {
		start: 0,
		end: 0
	};
	const everywhere = createIndexSet(norms.length);
	for (const { facets, index } of norms) if (!facets.includes(facet)) addIndex(everywhere, index);
	const byClass = Array.from({ length: count }, () => everywhere.slice());
	for (const { box, index } of norms) {
		if (hasIndex(everywhere, index)) continue;
		for (const number of listBits(Uint32Array.from(box.subarray(start, end)))) {
			const holding = byClass[number];
			if (holding !== void 0) addIndex(holding, index);
		}
	}
	return byClass;
}

function createStatements(space) {
	const known = /* @__PURE__ */ new Map();
	return (facet, stated) => {
		const key = `${facet}/${stated ?? ""}`;
		const statements = known.get(key) ?? listStatements(space, facet, stated);
		known.set(key, statements);
		return statements;
	};
}
function listStatements(space, facet, stated) {
	const taxonomy = space.facets[facet]?.taxonomy;
	const atoms = taxonomy?.atomsOf(stated === void 0 ? 0 : taxonomy.byId.get(stated)?.index ?? 0);
	if (taxonomy === void 0 || atoms === void 0) return [];
	const depths = listDepths(taxonomy);
	const groups = /* @__PURE__ */ new Map();
	return taxonomy.concepts.filter(({ index }) => index !== 0 && hasBit(atoms, index)).toSorted((a, b) => (depths[a.index] ?? 0) - (depths[b.index] ?? 0) || a.index - b.index).map(({ id, label }) => {
		const classes = space.classesOf(facet, id);
		const key = classes.join();
		const group = groups.get(key) ?? groups.size;
		groups.set(key, group);
		return {
			facet: taxonomy.facet,
			concept: id,
			label,
			classes,
			group
		};
	});
}
const depthsOf = /* @__PURE__ */ new WeakMap();
function listDepths(taxonomy) {
	const known = depthsOf.get(taxonomy) ?? measureDepths(taxonomy);
	depthsOf.set(taxonomy, known);
	return known;
}
function measureDepths(taxonomy) {
	const depths = [];
	for (const index of orderBroaderFirst(taxonomy.concepts.map(({ broader }) => broader))) {
		const above = taxonomy.concepts[index]?.broader.map((parent) => depths[parent] ?? 0) ?? [];
		depths[index] = above.length === 0 ? 0 : Math.min(...above) + 1;
	}
	return depths;
}

function listWholeScopes(norms) {
	return {
		prohibited: norms.map((norm) => ({
			norm,
			duty: void 0,
			term: void 0
		})),
		open: norms.map((norm) => norm.duties.map((duty) => ({
			norm,
			duty,
			term: void 0
		})))
	};
}

function compilePolicies(policies, taxonomies, options, further = []) {
	const ordered = policies.toSorted((a, b) => a.id < b.id ? -1 : 1);
	const drafts = ordered.flatMap(listNorms);
	const space = createClassSpace(taxonomies, [...drafts.flatMap((norm) => [...norm.scopes, ...norm.unless]), ...further]);
	const norms = compileNorms(space, drafts);
	const rulingOn = (prohibition, permission) => rule(prohibition, permission, options.precedence);
	return {
		policies: ordered,
		taxonomies,
		options,
		space,
		norms,
		index: indexNorms(space, norms),
		wholeScopes: listWholeScopes(norms),
		rulingOn,
		beating: findBeating(space.words, norms, {
			precedence: options.precedence,
			rulingOn
		}),
		statements: createStatements(space)
	};
}

function taxonomy(facet, text, built) {
	let parsed;
	const parse = () => parsed ??= JSON.parse(text);
	return {
		facet,
		get root() {
			return parse().root;
		},
		get concepts() {
			return parse().concepts;
		},
		built
	};
}
const taxonomies = [
	taxonomy("account", "{\"root\":{\"label\":\"any account\",\"aliases\":[\"all accounts\",\"any accounts\"]},\"concepts\":[{\"id\":\"official-account\",\"label\":\"official account\",\"aliases\":[\"official accounts\",\"company account\",\"company accounts\",\"company-owned account\",\"company-owned accounts\",\"company-owned\",\"corporate account\",\"corporate accounts\",\"business account\",\"business accounts\",\"brand account\",\"brand accounts\",\"brand channel\",\"brand channels\",\"branded account\",\"branded accounts\",\"branded channel\",\"branded channels\",\"official channel\",\"official channels\",\"official company account\",\"official company accounts\",\"official page\",\"official pages\",\"official profile\",\"official social media account\",\"official social media accounts\",\"company page\",\"company pages\",\"company profile\",\"company profiles\",\"company channel\",\"company channels\",\"corporate channel\",\"corporate channels\",\"corporate social media account\",\"corporate social media accounts\",\"company social media account\",\"company social media accounts\",\"company social media channels\",\"company handle\",\"brand handle\",\"official handle\",\"official handles\",\"our account\",\"our accounts\",\"our channels\",\"organisation account\",\"organization account\",\"organizational account\",\"project account\",\"project accounts\",\"official\",\"company brand channels\",\"institutional account\"],\"ambiguous\":[\"official\"]},{\"id\":\"product-account\",\"label\":\"product or sub-brand account\",\"aliases\":[\"product account\",\"product accounts\",\"sub-brand account\",\"campaign account\",\"service account\"],\"broader\":[\"official-account\"],\"ambiguous\":[\"service account\"]},{\"id\":\"regional-account\",\"label\":\"regional or local account\",\"aliases\":[\"regional account\",\"regional accounts\",\"country account\",\"local account\",\"local accounts\",\"local page\",\"local pages\",\"location page\",\"branch account\",\"store account\",\"store page\"],\"broader\":[\"official-account\"]},{\"id\":\"department-account\",\"label\":\"department or team account\",\"aliases\":[\"department account\",\"department accounts\",\"team account\",\"team accounts\",\"departmental account\",\"program account\",\"programme account\"],\"broader\":[\"official-account\"]},{\"id\":\"customer-service-account\",\"label\":\"customer service account\",\"aliases\":[\"support account\",\"support accounts\",\"customer care account\",\"help account\"],\"broader\":[\"official-account\"]},{\"id\":\"advertising-account\",\"label\":\"advertising account\",\"aliases\":[\"ad account\",\"ad accounts\",\"ads account\",\"advertising accounts\",\"ads manager account\"],\"broader\":[\"official-account\"]},{\"id\":\"job-account\",\"label\":\"recruitment account\",\"aliases\":[\"careers account\",\"careers page\",\"recruiting account\",\"employer brand account\",\"jobs account\"],\"broader\":[\"official-account\"]},{\"id\":\"developer-account\",\"label\":\"developer or open source account\",\"aliases\":[\"open source account\",\"developer account\"],\"broader\":[\"official-account\"]},{\"id\":\"email-list-account\",\"label\":\"sending account\",\"aliases\":[\"sender account\",\"mailing account\",\"sending domain\"],\"broader\":[\"official-account\"]},{\"id\":\"individual-owned\",\"label\":\"individual account\",\"aliases\":[\"individual-owned\",\"individual accounts\",\"individually owned account\",\"account of a person\",\"own account\",\"own accounts\",\"named account\",\"individual profile\"]},{\"id\":\"personal-account\",\"label\":\"personal account\",\"aliases\":[\"personal accounts\",\"private account\",\"private accounts\",\"personal social media account\",\"personal social media accounts\",\"personal social media\",\"personal profile\",\"personal profiles\",\"personal page\",\"personal pages\",\"personal handle\",\"personal handles\",\"personal channel\",\"personal channels\",\"private social media account\",\"individual social media account\",\"own social media account\",\"own social media accounts\",\"employee account\",\"employee accounts\",\"employee-owned account\",\"employee's account\",\"employees' accounts\",\"team member account\",\"personal use account\",\"personal\",\"staff account\",\"staff accounts\",\"personal site\"],\"broader\":[\"individual-owned\"],\"ambiguous\":[\"personal\"]},{\"id\":\"personal-account-naming-employer\",\"label\":\"personal account that names the employer\",\"aliases\":[\"personal account naming employer\",\"personal-identifying-employer\",\"personal profile naming employer\",\"account that identifies the employer\",\"personal account that identifies the company\",\"personal account with job title\",\"employer named in bio\",\"employer-identified account\",\"affiliated personal account\"],\"broader\":[\"personal-account\"]},{\"id\":\"purely-private-account\",\"label\":\"personal account without reference to the employer\",\"aliases\":[\"purely private account\",\"purely private accounts\",\"purely personal account\",\"purely personal accounts\",\"private-only account\",\"personal account not naming employer\",\"strictly personal account\",\"unaffiliated personal account\",\"finsta\"],\"broader\":[\"personal-account\"]},{\"id\":\"professional-account\",\"label\":\"individual professional account\",\"aliases\":[\"professional account\",\"professional accounts\",\"professional profile\",\"professional profiles\",\"work profile\",\"individual professional profile\",\"work-related personal account\",\"advisor profile\",\"advisor page\",\"practitioner profile\"],\"broader\":[\"individual-owned\"]},{\"id\":\"executive-account\",\"label\":\"executive account\",\"aliases\":[\"executive accounts\",\"executive profile\",\"executive profiles\",\"leadership account\",\"CEO account\",\"founder account\",\"founder accounts\",\"founder's account\",\"C-suite account\",\"executive's account\"],\"broader\":[\"professional-account\"]},{\"id\":\"spokesperson-account\",\"label\":\"spokesperson account\",\"aliases\":[\"spokesperson accounts\",\"evangelist account\",\"advocate account\",\"developer advocate account\"],\"broader\":[\"professional-account\"]},{\"id\":\"delegated-account\",\"label\":\"delegated account\",\"aliases\":[\"delegated accounts\",\"delegated\",\"ghostwritten account\",\"account managed on behalf of a person\",\"managed executive account\",\"proxy-managed account\",\"posting on behalf of a person\"],\"broader\":[\"individual-owned\"],\"ambiguous\":[\"delegated\"]},{\"id\":\"shared-account\",\"label\":\"shared account\",\"aliases\":[\"shared accounts\",\"shared login account\",\"shared\",\"group account\",\"group accounts\",\"joint account\",\"shared company account\",\"account with shared credentials\",\"generic account\",\"generic accounts\",\"shared user account\",\"role account\"],\"ambiguous\":[\"shared\"]},{\"id\":\"agency-held\",\"label\":\"agency-held account\",\"aliases\":[\"agency-held\",\"agency held account\",\"agency-owned account\",\"agency-managed account\",\"agency-run account\",\"account held by an agency\",\"third-party managed account\"]},{\"id\":\"franchise-or-dealer\",\"label\":\"franchise or dealer account\",\"aliases\":[\"franchise-or-dealer\",\"franchise account\",\"franchise accounts\",\"dealer account\",\"dealer accounts\",\"dealer page\",\"franchisee page\",\"reseller account\",\"local franchise page\"]},{\"id\":\"partner-account\",\"label\":\"partner account\",\"aliases\":[\"partner accounts\",\"partner channel\",\"partner channels\",\"partner page\",\"partner handle\",\"distributor account\"]},{\"id\":\"influencer-account\",\"label\":\"influencer account\",\"aliases\":[\"influencer accounts\",\"influencer channel\",\"creator account\",\"creator accounts\",\"creator channel\",\"influencer's account\",\"influencer's channel\",\"ambassador account\"]},{\"id\":\"customer-account\",\"label\":\"customer account\",\"aliases\":[\"customer accounts\",\"customer's account\",\"client account\",\"client accounts\",\"user account\",\"user accounts\"]},{\"id\":\"employee-group-account\",\"label\":\"employee group account\",\"aliases\":[\"employee resource group account\",\"ERG account\",\"union account\",\"alumni group account\",\"employee group page\",\"employee-run group\"]},{\"id\":\"fan-account\",\"label\":\"fan or community account\",\"aliases\":[\"fan account\",\"fan accounts\",\"fan page\",\"fan pages\",\"community account\",\"community page\",\"unofficial account\",\"unofficial accounts\",\"unofficial page\"]},{\"id\":\"undisclosed-account\",\"label\":\"account that hides who is behind it\",\"aliases\":[\"undisclosed account\",\"covert account\",\"covert accounts\",\"undisclosed identity\"]},{\"id\":\"fake-account\",\"label\":\"fake account\",\"aliases\":[\"fake accounts\",\"sock puppet\",\"sock puppets\",\"sockpuppet account\",\"sock puppet account\",\"fake profile\",\"fake profiles\",\"fictitious account\",\"fictitious accounts\",\"fake identity\",\"false identity\",\"false identities\",\"sock-puppet\",\"alias account\",\"burner account\",\"burner accounts\",\"dummy account\",\"dummy accounts\",\"impersonation account\",\"fictitious identity\"],\"broader\":[\"undisclosed-account\"]},{\"id\":\"bot-account\",\"label\":\"bot account\",\"aliases\":[\"bot accounts\",\"automated account\",\"automated accounts\",\"bot profile\"],\"broader\":[\"undisclosed-account\"]},{\"id\":\"anonymous-account\",\"label\":\"anonymous account\",\"aliases\":[\"anonymous accounts\",\"pseudonymous account\",\"pseudonymous accounts\",\"pseudonym\",\"pseudonyms\",\"anonymous profile\",\"anonymous handle\",\"throwaway account\",\"throwaway accounts\",\"unidentified account\",\"incognito account\"],\"broader\":[\"undisclosed-account\"]},{\"id\":\"test-account\",\"label\":\"test account\",\"aliases\":[\"test accounts\",\"sandbox account\",\"staging account\",\"demo account\"]},{\"id\":\"dormant-account\",\"label\":\"dormant account\",\"aliases\":[\"dormant accounts\",\"inactive account\",\"inactive accounts\",\"abandoned account\",\"abandoned accounts\",\"orphaned account\",\"unused account\",\"legacy account\"]},{\"id\":\"new-account\",\"label\":\"account yet to be created\",\"aliases\":[\"new account\",\"new accounts\",\"new profile\",\"new channel\",\"new channels\",\"new page\",\"new handle\"]}]}", "account	any account		account	anyaccount	allaccounts	anyaccounts\nofficial-account	official account	0	officialaccount	officialaccounts	companyaccount	companyaccounts	companyownedaccount	companyownedaccounts	companyowned	corporateaccount	corporateaccounts	businessaccount	businessaccounts	brandaccount	brandaccounts	brandchannel	brandchannels	brandedaccount	brandedaccounts	brandedchannel	brandedchannels	officialchannel	officialchannels	officialcompanyaccount	officialcompanyaccounts	officialpage	officialpages	officialprofile	officialsocialmediaaccount	officialsocialmediaaccounts	companypage	companypages	companyprofile	companyprofiles	companychannel	companychannels	corporatechannel	corporatechannels	corporatesocialmediaaccount	corporatesocialmediaaccounts	companysocialmediaaccount	companysocialmediaaccounts	companysocialmediachannels	companyhandle	brandhandle	officialhandle	officialhandles	ouraccount	ouraccounts	ourchannels	organisationaccount	organizationaccount	organizationalaccount	projectaccount	projectaccounts	official	companybrandchannels	institutionalaccount\nproduct-account	product or sub-brand account	1	productaccount	productorsubbrandaccount	productaccounts	subbrandaccount	campaignaccount	serviceaccount\nregional-account	regional or local account	1	regionalaccount	regionalorlocalaccount	regionalaccounts	countryaccount	localaccount	localaccounts	localpage	localpages	locationpage	branchaccount	storeaccount	storepage\ndepartment-account	department or team account	1	departmentaccount	departmentorteamaccount	departmentaccounts	teamaccount	teamaccounts	departmentalaccount	programaccount	programmeaccount\ncustomer-service-account	customer service account	1	customerserviceaccount	supportaccount	supportaccounts	customercareaccount	helpaccount\nadvertising-account	advertising account	1	advertisingaccount	adaccount	adaccounts	adsaccount	advertisingaccounts	adsmanageraccount\njob-account	recruitment account	1	jobaccount	recruitmentaccount	careersaccount	careerspage	recruitingaccount	employerbrandaccount	jobsaccount\ndeveloper-account	developer or open source account	1	developeraccount	developeroropensourceaccount	opensourceaccount\nemail-list-account	sending account	1	emaillistaccount	sendingaccount	senderaccount	mailingaccount	sendingdomain\nindividual-owned	individual account	0	individualowned	individualaccount	individualaccounts	individuallyownedaccount	accountofaperson	ownaccount	ownaccounts	namedaccount	individualprofile\npersonal-account	personal account	10	personalaccount	personalaccounts	privateaccount	privateaccounts	personalsocialmediaaccount	personalsocialmediaaccounts	personalsocialmedia	personalprofile	personalprofiles	personalpage	personalpages	personalhandle	personalhandles	personalchannel	personalchannels	privatesocialmediaaccount	individualsocialmediaaccount	ownsocialmediaaccount	ownsocialmediaaccounts	employeeaccount	employeeaccounts	employeeownedaccount	employee'saccount	employees'accounts	teammemberaccount	personaluseaccount	personal	staffaccount	staffaccounts	personalsite\npersonal-account-naming-employer	personal account that names the employer	11	personalaccountnamingemployer	personalaccountthatnamestheemployer	personalidentifyingemployer	personalprofilenamingemployer	accountthatidentifiestheemployer	personalaccountthatidentifiesthecompany	personalaccountwithjobtitle	employernamedinbio	employeridentifiedaccount	affiliatedpersonalaccount\npurely-private-account	personal account without reference to the employer	11	purelyprivateaccount	personalaccountwithoutreferencetotheemployer	purelyprivateaccounts	purelypersonalaccount	purelypersonalaccounts	privateonlyaccount	personalaccountnotnamingemployer	strictlypersonalaccount	unaffiliatedpersonalaccount	finsta\nprofessional-account	individual professional account	10	professionalaccount	individualprofessionalaccount	professionalaccounts	professionalprofile	professionalprofiles	workprofile	individualprofessionalprofile	workrelatedpersonalaccount	advisorprofile	advisorpage	practitionerprofile\nexecutive-account	executive account	14	executiveaccount	executiveaccounts	executiveprofile	executiveprofiles	leadershipaccount	ceoaccount	founderaccount	founderaccounts	founder'saccount	csuiteaccount	executive'saccount\nspokesperson-account	spokesperson account	14	spokespersonaccount	spokespersonaccounts	evangelistaccount	advocateaccount	developeradvocateaccount\ndelegated-account	delegated account	10	delegatedaccount	delegatedaccounts	delegated	ghostwrittenaccount	accountmanagedonbehalfofaperson	managedexecutiveaccount	proxymanagedaccount	postingonbehalfofaperson\nshared-account	shared account	0	sharedaccount	sharedaccounts	sharedloginaccount	shared	groupaccount	groupaccounts	jointaccount	sharedcompanyaccount	accountwithsharedcredentials	genericaccount	genericaccounts	shareduseraccount	roleaccount\nagency-held	agency-held account	0	agencyheld	agencyheldaccount	agencyownedaccount	agencymanagedaccount	agencyrunaccount	accountheldbyanagency	thirdpartymanagedaccount\nfranchise-or-dealer	franchise or dealer account	0	franchiseordealer	franchiseordealeraccount	franchiseaccount	franchiseaccounts	dealeraccount	dealeraccounts	dealerpage	franchiseepage	reselleraccount	localfranchisepage\npartner-account	partner account	0	partneraccount	partneraccounts	partnerchannel	partnerchannels	partnerpage	partnerhandle	distributoraccount\ninfluencer-account	influencer account	0	influenceraccount	influenceraccounts	influencerchannel	creatoraccount	creatoraccounts	creatorchannel	influencer'saccount	influencer'schannel	ambassadoraccount\ncustomer-account	customer account	0	customeraccount	customeraccounts	customer'saccount	clientaccount	clientaccounts	useraccount	useraccounts\nemployee-group-account	employee group account	0	employeegroupaccount	employeeresourcegroupaccount	ergaccount	unionaccount	alumnigroupaccount	employeegrouppage	employeerungroup\nfan-account	fan or community account	0	fanaccount	fanorcommunityaccount	fanaccounts	fanpage	fanpages	communityaccount	communitypage	unofficialaccount	unofficialaccounts	unofficialpage\nundisclosed-account	account that hides who is behind it	0	undisclosedaccount	accountthathideswhoisbehindit	covertaccount	covertaccounts	undisclosedidentity\nfake-account	fake account	26	fakeaccount	fakeaccounts	sockpuppet	sockpuppets	sockpuppetaccount	fakeprofile	fakeprofiles	fictitiousaccount	fictitiousaccounts	fakeidentity	falseidentity	falseidentities	aliasaccount	burneraccount	burneraccounts	dummyaccount	dummyaccounts	impersonationaccount	fictitiousidentity\nbot-account	bot account	26	botaccount	botaccounts	automatedaccount	automatedaccounts	botprofile\nanonymous-account	anonymous account	26	anonymousaccount	anonymousaccounts	pseudonymousaccount	pseudonymousaccounts	pseudonym	pseudonyms	anonymousprofile	anonymoushandle	throwawayaccount	throwawayaccounts	unidentifiedaccount	incognitoaccount\ntest-account	test account	0	testaccount	testaccounts	sandboxaccount	stagingaccount	demoaccount\ndormant-account	dormant account	0	dormantaccount	dormantaccounts	inactiveaccount	inactiveaccounts	abandonedaccount	abandonedaccounts	orphanedaccount	unusedaccount	legacyaccount\nnew-account	account yet to be created	0	newaccount	accountyettobecreated	newaccounts	newprofile	newchannel	newchannels	newpage	newhandle"),
	taxonomy("actor", "{\"root\":{\"label\":\"any actor\",\"aliases\":[\"all actors\"]},\"concepts\":[{\"id\":\"everyone\",\"label\":\"everyone\",\"aliases\":[\"everybody\",\"anyone\",\"anybody\",\"all persons\",\"any person\",\"all individuals\"],\"ambiguous\":[\"everyone\",\"everybody\",\"anyone\",\"any person\"]},{\"id\":\"worker\",\"label\":\"worker\",\"aliases\":[\"workers\",\"workforce\",\"personnel\",\"staff\",\"all staff\",\"staff member\",\"staff members\",\"user\",\"users\",\"colleague\",\"colleagues\",\"people who work for us\",\"associates\"],\"broader\":[\"everyone\"],\"ambiguous\":[\"user\",\"users\",\"colleague\",\"colleagues\",\"associates\"]},{\"id\":\"employee\",\"label\":\"employee\",\"aliases\":[\"employees\",\"all employees\",\"team member\",\"team members\",\"member of staff\",\"employed person\",\"company employee\",\"company employees\",\"our people\"],\"broader\":[\"worker\"]},{\"id\":\"non-exempt-employee\",\"label\":\"non-exempt employee\",\"aliases\":[\"non-exempt employees\",\"nonexempt staff\",\"hourly employee\",\"hourly employees\",\"hourly worker\",\"hourly workers\",\"non-exempt staff\",\"overtime-eligible employee\",\"non-exempt\"],\"broader\":[\"employee\"]},{\"id\":\"exempt-employee\",\"label\":\"exempt employee\",\"aliases\":[\"exempt employees\",\"salaried employee\",\"salaried employees\",\"exempt staff\",\"exempt\"],\"broader\":[\"employee\"],\"ambiguous\":[\"exempt\"]},{\"id\":\"manager\",\"label\":\"manager\",\"aliases\":[\"managers\",\"line manager\",\"line managers\",\"supervisor\",\"supervisors\",\"people manager\",\"people managers\",\"team lead\",\"team leads\",\"management\",\"department head\",\"department heads\",\"head of department\"],\"broader\":[\"employee\"],\"ambiguous\":[\"management\"]},{\"id\":\"executive\",\"label\":\"executive\",\"aliases\":[\"executives\",\"senior executive\",\"senior executives\",\"executive team\",\"leadership team\",\"senior leadership\",\"senior leaders\",\"senior management\",\"C-suite\",\"C-level\",\"C-level executives\",\"executive officer\",\"executive officers\",\"company leadership\",\"leadership\",\"officers\",\"executive sponsor\",\"executive-sponsor\"],\"broader\":[\"employee\"],\"ambiguous\":[\"leadership\",\"officers\"]},{\"id\":\"ceo\",\"label\":\"CEO\",\"aliases\":[\"chief executive\",\"chief executive officer\",\"managing director\",\"president\",\"founder\",\"founders\"],\"broader\":[\"executive\"],\"ambiguous\":[\"president\",\"founder\",\"founders\"]},{\"id\":\"cfo\",\"label\":\"CFO\",\"aliases\":[\"chief financial officer\",\"finance director\"],\"broader\":[\"executive\",\"finance\"]},{\"id\":\"coo\",\"label\":\"COO\",\"aliases\":[\"chief operating officer\"],\"broader\":[\"executive\"]},{\"id\":\"cmo\",\"label\":\"CMO\",\"aliases\":[\"chief marketing officer\",\"VP of marketing\",\"VP Marketing\",\"head of marketing\",\"marketing director\"],\"broader\":[\"executive\",\"marketing\"]},{\"id\":\"cio\",\"label\":\"CIO\",\"aliases\":[\"chief information officer\",\"head of IT\",\"IT director\"],\"broader\":[\"executive\",\"it\"]},{\"id\":\"cto\",\"label\":\"CTO\",\"aliases\":[\"chief technology officer\"],\"broader\":[\"executive\",\"engineering\"]},{\"id\":\"intern\",\"label\":\"intern\",\"aliases\":[\"interns\",\"trainee\",\"trainees\",\"apprentice\",\"apprentices\",\"working student\",\"summer student\"],\"broader\":[\"employee\"]},{\"id\":\"new-hire\",\"label\":\"new hire\",\"aliases\":[\"new hires\",\"new employee\",\"new employees\",\"new joiner\",\"new joiners\",\"new starter\"],\"broader\":[\"employee\"]},{\"id\":\"remote-employee\",\"label\":\"remote employee\",\"aliases\":[\"remote employees\",\"remote worker\",\"remote workers\",\"home worker\",\"teleworker\",\"teleworkers\"],\"broader\":[\"employee\"]},{\"id\":\"field-staff\",\"label\":\"field employee\",\"aliases\":[\"field employees\",\"field staff\",\"frontline employee\",\"frontline employees\",\"frontline worker\",\"store staff\",\"store employees\",\"retail staff\"],\"broader\":[\"employee\"]},{\"id\":\"subject-matter-expert\",\"label\":\"subject matter expert\",\"aliases\":[\"subject matter experts\",\"subject-matter expert\",\"subject-matter experts\",\"SME\",\"SMEs\",\"in-house expert\"],\"broader\":[\"employee\"],\"ambiguous\":[\"SME\",\"SMEs\"]},{\"id\":\"spokesperson\",\"label\":\"spokesperson\",\"aliases\":[\"spokespersons\",\"spokespeople\",\"authorised spokesperson\",\"authorized spokesperson\",\"authorised spokespersons\",\"authorized spokespersons\",\"official spokesperson\",\"company spokesperson\",\"designated spokesperson\",\"media spokesperson\",\"approved spokesperson\",\"authorised representative\",\"authorized representative\"],\"broader\":[\"employee\"],\"ambiguous\":[\"authorised representative\",\"authorized representative\"],\"note\":\"A designation rather than a job.\"},{\"id\":\"employee-ambassador\",\"label\":\"employee ambassador\",\"aliases\":[\"employee ambassadors\",\"employee advocate\",\"employee advocates\",\"social champion\",\"social champions\",\"brand champion\",\"employee influencer\",\"employee influencers\",\"team member advocate\"],\"broader\":[\"employee\"]},{\"id\":\"hr\",\"label\":\"HR\",\"aliases\":[\"human resources\",\"human resources department\",\"HR department\",\"HR team\",\"people team\",\"people operations\",\"People Ops\",\"people group\",\"personnel department\",\"people and culture\",\"HR director\",\"head of HR\",\"HR manager\",\"chief people officer\",\"chief human resources officer\",\"CHRO\",\"HR business partner\",\"human resources team\",\"people department\",\"people experience\"],\"broader\":[\"employee\"]},{\"id\":\"candidate-facing-staff\",\"label\":\"recruiter\",\"aliases\":[\"recruiters\",\"recruiting team\",\"recruitment team\",\"talent acquisition\",\"talent acquisition team\",\"talent team\"],\"broader\":[\"hr\"]},{\"id\":\"legal\",\"label\":\"legal department\",\"aliases\":[\"legal\",\"legal team\",\"legal counsel\",\"in-house counsel\",\"in-house legal\",\"counsel\",\"company counsel\",\"company lawyers\",\"lawyers\",\"lawyer\",\"law department\",\"legal and corporate affairs\",\"attorney\",\"legal affairs\",\"office of general counsel\",\"office of the general counsel\",\"corporate legal\"],\"broader\":[\"employee\"],\"ambiguous\":[\"counsel\",\"lawyers\",\"lawyer\",\"attorney\",\"legal\"]},{\"id\":\"general-counsel\",\"label\":\"general counsel\",\"aliases\":[\"GC\",\"chief legal officer\",\"CLO\",\"head of legal\",\"legal director\",\"GC office\"],\"broader\":[\"legal\",\"executive\"],\"ambiguous\":[\"GC\"]},{\"id\":\"employment-counsel\",\"label\":\"employment counsel\",\"aliases\":[\"employment lawyer\",\"labour counsel\",\"labor counsel\"],\"broader\":[\"legal\"]},{\"id\":\"ip-counsel\",\"label\":\"IP counsel\",\"aliases\":[\"trademark counsel\",\"intellectual property counsel\",\"IP team\",\"trademark team\"],\"broader\":[\"legal\"]},{\"id\":\"corporate-secretary\",\"label\":\"company secretary\",\"aliases\":[\"corporate secretary\",\"secretary of the company\"],\"broader\":[\"legal\"]},{\"id\":\"compliance\",\"label\":\"compliance department\",\"aliases\":[\"compliance\",\"compliance team\",\"compliance officer\",\"chief compliance officer\",\"CCO\",\"regulatory compliance\",\"ethics and compliance\",\"ethics team\",\"ethics office\",\"ethics department\",\"compliance function\",\"ethics officer\"],\"broader\":[\"employee\"],\"ambiguous\":[\"CCO\",\"compliance\"]},{\"id\":\"registered-principal\",\"label\":\"registered principal\",\"aliases\":[\"registered principals\",\"supervisory principal\",\"supervising principal\",\"appropriately qualified registered principal\"],\"broader\":[\"compliance\"]},{\"id\":\"medical-legal-regulatory\",\"label\":\"medical, legal and regulatory review\",\"aliases\":[\"MLR\",\"MLR team\",\"MLR committee\",\"MLR review\",\"medical-legal review\",\"medical legal regulatory\",\"promotional review committee\",\"PRC\",\"medical affairs review\"],\"broader\":[\"compliance\"],\"ambiguous\":[\"PRC\"]},{\"id\":\"disclosure-committee\",\"label\":\"disclosure committee\",\"aliases\":[\"disclosure committees\"],\"broader\":[\"employee\"]},{\"id\":\"risk\",\"label\":\"risk management\",\"aliases\":[\"risk team\",\"risk management team\",\"risk department\",\"risk function\",\"chief risk officer\",\"risk officer\",\"risk\"],\"broader\":[\"employee\"],\"ambiguous\":[\"risk\"]},{\"id\":\"internal-audit\",\"label\":\"internal audit\",\"aliases\":[\"audit team\",\"internal auditor\",\"internal auditors\",\"internal audit team\"],\"broader\":[\"employee\"]},{\"id\":\"privacy\",\"label\":\"privacy team\",\"aliases\":[\"privacy\",\"privacy office\",\"privacy officer\",\"chief privacy officer\",\"data protection team\",\"data privacy team\",\"data protection office\",\"privacy department\"],\"broader\":[\"employee\"],\"ambiguous\":[\"privacy\"]},{\"id\":\"dpo\",\"label\":\"data protection officer\",\"aliases\":[\"DPO\",\"data protection officers\",\"Datenschutzbeauftragter\"],\"broader\":[\"privacy\"]},{\"id\":\"it\",\"label\":\"IT department\",\"aliases\":[\"IT\",\"information technology\",\"information technology department\",\"IT team\",\"IT support\",\"IT help desk\",\"IT services\",\"technology department\",\"IT operations\",\"corporate IT\",\"IT admin\",\"IT administrator\",\"system administrator\",\"system administrators\",\"sysadmin\"],\"broader\":[\"employee\"],\"ambiguous\":[\"IT\",\"information technology\"]},{\"id\":\"it-security\",\"label\":\"IT security\",\"aliases\":[\"information security\",\"infosec\",\"security team\",\"IT security team\",\"information security team\",\"cybersecurity\",\"cyber security\",\"cybersecurity team\",\"CISO\",\"chief information security officer\",\"information security officer\",\"security department\",\"security officer\",\"ISO officer\",\"security\"],\"broader\":[\"it\"],\"ambiguous\":[\"security\",\"information security\",\"cybersecurity\",\"cyber security\"]},{\"id\":\"procurement\",\"label\":\"procurement\",\"aliases\":[\"procurement team\",\"purchasing\",\"purchasing department\",\"procurement department\",\"vendor management\",\"sourcing team\",\"supplier management\"],\"broader\":[\"employee\"],\"ambiguous\":[\"procurement\",\"purchasing\"]},{\"id\":\"finance\",\"label\":\"finance department\",\"aliases\":[\"finance\",\"finance team\",\"accounting\",\"accounts department\",\"accounting department\",\"treasury\",\"controller\"],\"broader\":[\"employee\"],\"ambiguous\":[\"controller\",\"finance\",\"accounting\",\"treasury\"]},{\"id\":\"investor-relations\",\"label\":\"investor relations\",\"aliases\":[\"investor relations team\",\"IR team\",\"head of investor relations\",\"IR\",\"investor relations department\"],\"broader\":[\"finance\"],\"ambiguous\":[\"IR\",\"investor relations\"]},{\"id\":\"facilities\",\"label\":\"facilities and workplace\",\"aliases\":[\"facilities\",\"facilities team\",\"workplace team\",\"office manager\",\"reception\",\"physical security\"],\"broader\":[\"employee\"],\"ambiguous\":[\"facilities\",\"reception\",\"physical security\"]},{\"id\":\"communications\",\"label\":\"communications department\",\"aliases\":[\"communications\",\"communications team\",\"corporate communications\",\"comms\",\"comms team\",\"corporate communications team\",\"internal communications team\",\"external communications\",\"head of communications\",\"communications director\",\"corporate affairs\",\"public affairs\",\"external relations\",\"communications manager\",\"communications office\",\"public information office\",\"public information officer\"],\"broader\":[\"employee\"],\"ambiguous\":[\"communications\",\"comms\",\"corporate affairs\",\"public affairs\"]},{\"id\":\"pr\",\"label\":\"public relations\",\"aliases\":[\"PR\",\"press office\",\"press team\",\"PR team\",\"public relations team\",\"media relations\",\"media relations team\",\"public relations department\",\"press officer\",\"media team\",\"press contact\",\"media contact\"],\"broader\":[\"communications\"],\"ambiguous\":[\"public relations\",\"PR\"]},{\"id\":\"internal-communications\",\"label\":\"internal communications\",\"aliases\":[\"internal comms\",\"employee communications\"],\"broader\":[\"communications\"]},{\"id\":\"government-relations\",\"label\":\"government relations\",\"aliases\":[\"government affairs\",\"public policy team\",\"policy team\",\"lobbying team\"],\"broader\":[\"communications\"]},{\"id\":\"crisis-team\",\"label\":\"crisis team\",\"aliases\":[\"crisis response team\",\"crisis management team\",\"incident response team\",\"incident team\",\"crisis communications team\"],\"broader\":[\"employee\"]},{\"id\":\"marketing\",\"label\":\"marketing\",\"aliases\":[\"marketing department\",\"marketing function\",\"marketing organisation\",\"marketing organization\",\"marketing and communications\",\"marketing division\"],\"broader\":[\"employee\"],\"ambiguous\":[\"marketing and communications\",\"marketing\"]},{\"id\":\"marketing-team\",\"label\":\"marketing team\",\"aliases\":[\"marketing staff\",\"marketer\",\"marketers\",\"member of marketing\",\"marketing employee\",\"marketing employees\",\"marketing team member\",\"marketing manager\",\"marketing managers\",\"marketing specialist\",\"marketing employee group\"],\"broader\":[\"marketing\"]},{\"id\":\"social-media-team\",\"label\":\"social media team\",\"aliases\":[\"social media manager\",\"social media managers\",\"social team\",\"social media lead\",\"social lead\",\"social media specialist\",\"social media administrator\",\"social media admin\",\"page admin\",\"page administrator\",\"account controller\",\"account administrator\",\"social marketing team\",\"organic social team\",\"social media editor\",\"social media department\"],\"broader\":[\"marketing-team\"]},{\"id\":\"community-manager\",\"label\":\"community manager\",\"aliases\":[\"community managers\",\"community team\",\"community moderator\",\"moderator\",\"moderators\",\"community management team\"],\"broader\":[\"marketing-team\"],\"ambiguous\":[\"moderator\",\"moderators\"]},{\"id\":\"content-team\",\"label\":\"content team\",\"aliases\":[\"content marketing team\",\"editorial team\",\"copywriter\",\"copywriters\",\"content creator on staff\",\"content manager\",\"blog editor\",\"editor\"],\"broader\":[\"marketing-team\"],\"ambiguous\":[\"editor\"]},{\"id\":\"performance-marketing-team\",\"label\":\"performance marketing team\",\"aliases\":[\"paid media team\",\"demand generation team\",\"growth team\",\"growth marketing\",\"demand gen\",\"digital marketing team\",\"media buyer\",\"media buyers\",\"growth marketer\"],\"broader\":[\"marketing-team\"]},{\"id\":\"product-marketing\",\"label\":\"product marketing\",\"aliases\":[\"product marketing team\",\"product marketing manager\",\"product marketer\",\"PMM\"],\"broader\":[\"marketing-team\"]},{\"id\":\"event-team\",\"label\":\"event team\",\"aliases\":[\"events team\",\"event marketing\",\"field marketing\",\"event manager\"],\"broader\":[\"marketing-team\"]},{\"id\":\"crm-team\",\"label\":\"CRM team\",\"aliases\":[\"email team\",\"lifecycle marketing\",\"email marketing team\",\"marketing operations\",\"marketing ops\"],\"broader\":[\"marketing-team\"]},{\"id\":\"influencer-team\",\"label\":\"influencer team\",\"aliases\":[\"influencer marketing team\",\"partnerships marketing\"],\"broader\":[\"marketing-team\"]},{\"id\":\"customer-marketing\",\"label\":\"customer marketing\",\"aliases\":[\"customer advocacy team\",\"customer reference team\",\"customer advocacy reference team\",\"customer references team\"],\"broader\":[\"marketing-team\"]},{\"id\":\"brand\",\"label\":\"brand team\",\"aliases\":[\"brand\",\"branding team\",\"brand marketing\",\"brand manager\",\"brand management\",\"creative team\",\"brand department\",\"design team\"],\"broader\":[\"marketing\"],\"ambiguous\":[\"design team\",\"brand\"]},{\"id\":\"sales\",\"label\":\"sales\",\"aliases\":[\"sales team\",\"sales department\",\"salesperson\",\"salespeople\",\"sales representative\",\"sales representatives\",\"sales reps\",\"sales rep\",\"account executive\",\"account executives\",\"account manager\",\"account managers\",\"business development\",\"SDR\",\"SDRs\",\"BDR\",\"BDRs\",\"field sales\",\"sellers\"],\"broader\":[\"employee\"],\"ambiguous\":[\"account manager\",\"account managers\",\"sales\",\"business development\",\"sellers\"]},{\"id\":\"partnerships\",\"label\":\"partnerships team\",\"aliases\":[\"partnership team\",\"partner team\",\"alliances\",\"channel team\",\"partner managers\"],\"broader\":[\"sales\"],\"ambiguous\":[\"alliances\"]},{\"id\":\"customer-support\",\"label\":\"customer support\",\"aliases\":[\"customer service\",\"customer care\",\"support team\",\"support agent\",\"support agents\",\"customer service team\",\"customer service agent\",\"customer service representative\",\"customer support team\",\"customer success\",\"customer success team\",\"help desk staff\",\"contact centre\",\"contact center\",\"call center\",\"call centre\"],\"broader\":[\"employee\"],\"ambiguous\":[\"customer care\"]},{\"id\":\"product\",\"label\":\"product team\",\"aliases\":[\"product\",\"product management\",\"product manager\",\"product managers\",\"product owner\",\"product department\"],\"broader\":[\"employee\"],\"ambiguous\":[\"product\"]},{\"id\":\"engineering\",\"label\":\"engineering\",\"aliases\":[\"engineering team\",\"engineers\",\"engineer\",\"developers\",\"developer\",\"software engineer\",\"software engineers\",\"R&D\",\"research and development\",\"technical team\",\"engineering department\"],\"broader\":[\"employee\"],\"ambiguous\":[\"developers\",\"developer\",\"engineering\",\"engineers\",\"engineer\",\"research and development\"]},{\"id\":\"developer-relations\",\"label\":\"developer relations\",\"aliases\":[\"DevRel\",\"developer advocate\",\"developer advocates\",\"developer advocacy\",\"developer evangelist\",\"developer evangelists\",\"technical evangelist\",\"developer relations team\",\"dev rel\",\"developer marketing\"],\"broader\":[\"engineering\",\"marketing\"],\"ambiguous\":[\"developer relations\"]},{\"id\":\"data-team\",\"label\":\"data team\",\"aliases\":[\"data science\",\"data science team\",\"analytics team\",\"data analysts\",\"data analyst\",\"business intelligence team\",\"AI team\"],\"broader\":[\"employee\"],\"ambiguous\":[\"data science\",\"data analyst\"]},{\"id\":\"research-staff\",\"label\":\"research staff\",\"aliases\":[\"researcher\",\"researchers\",\"scientist\",\"scientists\",\"research team\"],\"broader\":[\"employee\"],\"ambiguous\":[\"researcher\",\"researchers\",\"scientist\",\"scientists\"]},{\"id\":\"operations\",\"label\":\"operations\",\"aliases\":[\"operations team\",\"ops team\",\"operations department\",\"supply chain\",\"logistics\"],\"broader\":[\"employee\"],\"ambiguous\":[\"operations\",\"supply chain\",\"logistics\"]},{\"id\":\"registered-representative\",\"label\":\"registered representative\",\"aliases\":[\"registered representatives\",\"registered rep\",\"registered reps\",\"associated person\",\"associated persons\",\"financial advisor\",\"financial advisors\",\"financial adviser\",\"financial advisers\",\"investment adviser representative\",\"broker\",\"brokers\"],\"broader\":[\"employee\"],\"ambiguous\":[\"broker\",\"brokers\"]},{\"id\":\"clinician\",\"label\":\"clinician\",\"aliases\":[\"clinicians\",\"healthcare professional on staff\",\"doctor on staff\",\"physician\",\"physicians\",\"nurse\",\"nurses\",\"medical staff\",\"doctors\",\"clinical staff\",\"healthcare worker\",\"healthcare workers\",\"caregiver\",\"caregivers\"],\"broader\":[\"employee\"],\"ambiguous\":[\"doctors\",\"physician\",\"physicians\",\"nurse\",\"nurses\",\"medical staff\"]},{\"id\":\"government-contract-staff\",\"label\":\"government contract staff\",\"aliases\":[\"federal contract staff\",\"federal-contract-staff\",\"staff on government contracts\",\"cleared staff\",\"federal programs staff\",\"federal-programs\",\"staff on federal contracts\"],\"broader\":[\"employee\"]},{\"id\":\"public-official\",\"label\":\"public official\",\"aliases\":[\"public officials\",\"civil servant\",\"civil servants\",\"government employee\",\"government employees\",\"elected official\",\"elected officials\",\"officials\",\"public servant\",\"public servants\"],\"broader\":[\"employee\"],\"ambiguous\":[\"officials\"]},{\"id\":\"teacher\",\"label\":\"teacher\",\"aliases\":[\"teachers\",\"educator\",\"educators\",\"faculty\",\"faculty member\",\"faculty members\",\"school staff\",\"lecturer\"],\"broader\":[\"employee\"],\"ambiguous\":[\"teacher\",\"teachers\",\"educator\",\"educators\",\"faculty\"]},{\"id\":\"student-worker\",\"label\":\"student worker\",\"aliases\":[\"student workers\",\"student employee\",\"student employees\",\"student assistant\",\"student assistants\"],\"broader\":[\"employee\"]},{\"id\":\"works-council\",\"label\":\"works council\",\"aliases\":[\"works councils\",\"Betriebsrat\",\"works council member\",\"employee representatives\",\"employee representative\",\"worker representatives\"],\"broader\":[\"employee\"]},{\"id\":\"union-representative\",\"label\":\"union representative\",\"aliases\":[\"union representatives\",\"shop steward\",\"shop stewards\",\"trade union representative\",\"union rep\"],\"broader\":[\"employee\"]},{\"id\":\"contractor\",\"label\":\"contractor\",\"aliases\":[\"contractors\",\"independent contractor\",\"independent contractors\",\"consultant\",\"consultants\",\"external consultant\",\"external consultants\",\"contingent worker\",\"contingent workers\",\"contract worker\",\"contract workers\",\"contract staff\",\"subcontractor\",\"subcontractors\",\"contracted staff\",\"self-employed contractor\",\"external staff\",\"contractual staff\"],\"broader\":[\"worker\"],\"ambiguous\":[\"consultant\",\"consultants\"]},{\"id\":\"freelancer\",\"label\":\"freelancer\",\"aliases\":[\"freelancers\",\"freelance writer\",\"freelance writers\",\"freelance\",\"freelance designer\",\"freelance photographer\"],\"broader\":[\"contractor\"],\"ambiguous\":[\"freelance\"]},{\"id\":\"temp\",\"label\":\"temporary worker\",\"aliases\":[\"temp\",\"temps\",\"temporary workers\",\"temporary employee\",\"temporary employees\",\"temporary staff\",\"agency worker\",\"agency workers\",\"agency staff\",\"leased worker\",\"seasonal worker\",\"seasonal workers\",\"seasonal staff\"],\"broader\":[\"worker\"],\"ambiguous\":[\"temp\"]},{\"id\":\"volunteer\",\"label\":\"volunteer\",\"aliases\":[\"volunteers\",\"volunteer contributor\",\"unpaid helper\"],\"broader\":[\"worker\"],\"ambiguous\":[\"volunteer\"]},{\"id\":\"board-director\",\"label\":\"board member\",\"aliases\":[\"board members\",\"board director\",\"board directors\",\"board of directors\",\"non-executive director\",\"non-executive directors\",\"board\",\"director-board\",\"directors\",\"member of the board\",\"members of the board\",\"supervisory board\",\"trustee\",\"trustees\"],\"broader\":[\"everyone\"],\"ambiguous\":[\"board\",\"directors\"]},{\"id\":\"third-party\",\"label\":\"third party\",\"aliases\":[\"third parties\",\"external party\",\"external parties\",\"outside party\",\"outside parties\",\"outsider\",\"outsiders\",\"external person\",\"external people\",\"third-party representative\",\"external partner\"],\"broader\":[\"everyone\"],\"ambiguous\":[\"outsider\",\"outsiders\"]},{\"id\":\"agency\",\"label\":\"agency\",\"aliases\":[\"agencies\",\"marketing agency\",\"marketing agencies\",\"advertising agency\",\"advertising agencies\",\"ad agency\",\"ad agencies\",\"creative agency\",\"media agency\",\"social media agency\",\"external agency\",\"external agencies\",\"PR agency\",\"PR firm\",\"digital agency\",\"agency partner\",\"agency partners\",\"agency of record\"],\"broader\":[\"third-party\"],\"ambiguous\":[\"agency\",\"agencies\"]},{\"id\":\"production-company\",\"label\":\"production company\",\"aliases\":[\"film crew\",\"production crew\",\"photographer\",\"photographers\",\"videographer\",\"videographers\",\"external photographer\"],\"broader\":[\"agency\"],\"ambiguous\":[\"production company\",\"photographer\",\"photographers\"]},{\"id\":\"vendor\",\"label\":\"vendor\",\"aliases\":[\"vendors\",\"supplier\",\"suppliers\",\"service provider\",\"service providers\",\"third-party vendor\",\"third-party vendors\",\"outside vendor\",\"third-party supplier\"],\"broader\":[\"third-party\"],\"ambiguous\":[\"vendor\",\"vendors\",\"supplier\",\"suppliers\",\"service provider\",\"service providers\"]},{\"id\":\"influencer\",\"label\":\"influencer\",\"aliases\":[\"influencers\",\"creator\",\"creators\",\"content creator\",\"content creators\",\"social media influencer\",\"social media influencers\",\"blogger\",\"bloggers\",\"KOL\",\"KOLs\",\"key opinion leader\",\"key opinion leaders\",\"paid influencer\",\"streamer\",\"streamers\",\"YouTuber\",\"YouTubers\",\"TikToker\",\"TikTokers\",\"podcaster\",\"podcasters\"],\"broader\":[\"third-party\"],\"ambiguous\":[\"creator\",\"creators\",\"blogger\",\"bloggers\",\"streamer\",\"streamers\"]},{\"id\":\"celebrity\",\"label\":\"celebrity\",\"aliases\":[\"celebrities\",\"athlete\",\"athletes\",\"public figure\",\"public figures\",\"talent\"],\"broader\":[\"influencer\"],\"ambiguous\":[\"talent\",\"celebrity\",\"celebrities\",\"athlete\",\"athletes\"]},{\"id\":\"minor-influencer\",\"label\":\"child influencer\",\"aliases\":[\"child influencers\",\"kid influencer\",\"kid influencers\",\"kidfluencer\",\"child performer\"],\"broader\":[\"influencer\"]},{\"id\":\"healthcare-influencer\",\"label\":\"healthcare professional influencer\",\"aliases\":[\"HCP influencer\",\"doctor influencer\",\"patient influencer\",\"patient advocate\",\"patient advocates\"],\"broader\":[\"influencer\"]},{\"id\":\"ambassador\",\"label\":\"ambassador\",\"aliases\":[\"ambassadors\",\"brand ambassador\",\"brand ambassadors\",\"student ambassador\",\"student ambassadors\",\"campus ambassador\",\"campus ambassadors\",\"community ambassador\",\"community ambassadors\",\"external ambassador\"],\"broader\":[\"third-party\"],\"ambiguous\":[\"ambassador\",\"ambassadors\"]},{\"id\":\"affiliate\",\"label\":\"affiliate\",\"aliases\":[\"affiliates\",\"affiliate partner\",\"affiliate partners\",\"affiliate marketer\",\"affiliate marketers\"],\"broader\":[\"third-party\"],\"ambiguous\":[\"affiliate\",\"affiliates\"]},{\"id\":\"partner\",\"label\":\"business partner\",\"aliases\":[\"partner\",\"partners\",\"business partners\",\"partner company\",\"partner companies\",\"channel partner\",\"channel partners\",\"co-marketing partner\",\"reseller\",\"resellers\",\"distributor\",\"distributors\"],\"broader\":[\"third-party\"],\"ambiguous\":[\"business partner\",\"partner\",\"partners\",\"business partners\",\"distributor\",\"distributors\"]},{\"id\":\"franchisee\",\"label\":\"franchisee or dealer\",\"aliases\":[\"franchisee\",\"franchisees\",\"franchise\",\"franchises\",\"dealer\",\"dealers\",\"dealership\",\"dealerships\",\"franchise owner\",\"independent dealer\",\"independent agent\",\"independent agents\",\"retailer\",\"retailers\"],\"broader\":[\"third-party\"],\"ambiguous\":[\"franchise\",\"franchises\",\"dealer\",\"dealers\",\"retailer\",\"retailers\"]},{\"id\":\"customer\",\"label\":\"customer\",\"aliases\":[\"customers\",\"client\",\"clients\",\"consumer\",\"consumers\",\"end user\",\"end users\",\"reference customer\",\"buyer\",\"buyers\"],\"broader\":[\"third-party\"],\"ambiguous\":[\"customer\",\"customers\",\"client\",\"clients\",\"consumer\",\"consumers\",\"end user\",\"end users\",\"buyer\",\"buyers\"]},{\"id\":\"endorser\",\"label\":\"endorser\",\"aliases\":[\"endorsers\",\"endorsing person\",\"testimonial giver\",\"reviewer\",\"reviewers\",\"paid endorser\"],\"broader\":[\"third-party\"],\"ambiguous\":[\"reviewer\",\"reviewers\",\"endorser\",\"endorsers\"]},{\"id\":\"guest\",\"label\":\"guest\",\"aliases\":[\"guests\",\"visitor\",\"visitors\",\"guest speaker\",\"guest speakers\",\"guest author\",\"guest authors\",\"guest blogger\",\"guest contributor\",\"panelist\",\"panelists\",\"external speaker\"],\"broader\":[\"third-party\"],\"ambiguous\":[\"guest\",\"guests\",\"visitor\",\"visitors\"]},{\"id\":\"community-contributor\",\"label\":\"community contributor\",\"aliases\":[\"community contributors\",\"contributor\",\"contributors\",\"maintainer\",\"maintainers\",\"committer\",\"committers\",\"community member\",\"community members\",\"open source contributor\",\"open source contributors\",\"project member\",\"project members\"],\"broader\":[\"third-party\"],\"ambiguous\":[\"contributor\",\"contributors\",\"maintainer\",\"maintainers\",\"committer\",\"committers\",\"community member\",\"community members\",\"project member\",\"project members\"]},{\"id\":\"journalist\",\"label\":\"journalist\",\"aliases\":[\"journalists\",\"reporter\",\"reporters\",\"press\",\"media\",\"members of the press\",\"news media\",\"media outlet\",\"media outlets\"],\"broader\":[\"third-party\"],\"ambiguous\":[\"press\",\"media\"]},{\"id\":\"analyst\",\"label\":\"industry analyst\",\"aliases\":[\"industry analysts\",\"analyst\",\"analysts\",\"financial analyst\",\"financial analysts\",\"market analyst\",\"analyst firm\",\"securities analyst\",\"securities analysts\"],\"broader\":[\"third-party\"],\"ambiguous\":[\"analyst\",\"analysts\",\"financial analyst\",\"financial analysts\"]},{\"id\":\"competitor\",\"label\":\"competitor\",\"aliases\":[\"competitors\",\"competing company\"],\"broader\":[\"third-party\"],\"ambiguous\":[\"competitor\",\"competitors\",\"competing company\"]},{\"id\":\"job-candidate\",\"label\":\"job candidate\",\"aliases\":[\"job candidates\",\"job applicant\",\"job applicants\",\"applicant\",\"applicants\",\"candidate\",\"candidates\"],\"broader\":[\"third-party\"],\"ambiguous\":[\"candidate\",\"candidates\",\"job candidate\",\"job candidates\",\"applicant\",\"applicants\"]},{\"id\":\"alumni\",\"label\":\"former employee\",\"aliases\":[\"alumni\",\"former employees\",\"ex-employee\",\"ex-employees\",\"alum\",\"leaver\",\"leavers\",\"alumni ambassador\",\"alumni-ambassador\",\"alumni ambassadors\",\"former staff\"],\"broader\":[\"third-party\"],\"ambiguous\":[\"alumni\",\"alum\",\"leaver\",\"leavers\"]},{\"id\":\"retiree\",\"label\":\"retiree\",\"aliases\":[\"retirees\",\"retired employee\",\"retired employees\",\"pensioner\"],\"broader\":[\"alumni\"]},{\"id\":\"family-of-employee\",\"label\":\"employee's family or friends\",\"aliases\":[\"family-of-employee\",\"family of employees\",\"family member\",\"family members\",\"employee family\",\"friends and family\",\"employees' families\",\"spouse\",\"relatives\",\"immediate family\"],\"broader\":[\"third-party\"],\"ambiguous\":[\"family member\",\"family members\",\"friends and family\",\"spouse\",\"relatives\"]},{\"id\":\"automated-system\",\"label\":\"automated system\",\"aliases\":[\"bot\",\"bots\",\"software agent\",\"AI agent\",\"AI agents\",\"autonomous agent\",\"automated account operator\",\"automation\"],\"ambiguous\":[\"bot\",\"bots\",\"automation\"]}]}", "actor	any actor		actor	anyactor	allactors\neveryone	everyone	0	everyone	everybody	anyone	anybody	allpersons	anyperson	allindividuals\nworker	worker	1	worker	workers	workforce	personnel	staff	allstaff	staffmember	staffmembers	user	users	colleague	colleagues	peoplewhoworkforus	associates\nemployee	employee	2	employee	employees	allemployees	teammember	teammembers	memberofstaff	employedperson	companyemployee	companyemployees	ourpeople\nnon-exempt-employee	non-exempt employee	3	nonexemptemployee	nonexemptemployees	nonexemptstaff	hourlyemployee	hourlyemployees	hourlyworker	hourlyworkers	overtimeeligibleemployee	nonexempt\nexempt-employee	exempt employee	3	exemptemployee	exemptemployees	salariedemployee	salariedemployees	exemptstaff	exempt\nmanager	manager	3	manager	managers	linemanager	linemanagers	supervisor	supervisors	peoplemanager	peoplemanagers	teamlead	teamleads	management	departmenthead	departmentheads	headofdepartment\nexecutive	executive	3	executive	executives	seniorexecutive	seniorexecutives	executiveteam	leadershipteam	seniorleadership	seniorleaders	seniormanagement	csuite	clevel	clevelexecutives	executiveofficer	executiveofficers	companyleadership	leadership	officers	executivesponsor\nceo	CEO	7	ceo	chiefexecutive	chiefexecutiveofficer	managingdirector	president	founder	founders\ncfo	CFO	7 39	cfo	chieffinancialofficer	financedirector\ncoo	COO	7	coo	chiefoperatingofficer\ncmo	CMO	7 47	cmo	chiefmarketingofficer	vpofmarketing	vpmarketing	headofmarketing	marketingdirector\ncio	CIO	7 36	cio	chiefinformationofficer	headofit	itdirector\ncto	CTO	7 63	cto	chieftechnologyofficer\nintern	intern	3	intern	interns	trainee	trainees	apprentice	apprentices	workingstudent	summerstudent\nnew-hire	new hire	3	newhire	newhires	newemployee	newemployees	newjoiner	newjoiners	newstarter\nremote-employee	remote employee	3	remoteemployee	remoteemployees	remoteworker	remoteworkers	homeworker	teleworker	teleworkers\nfield-staff	field employee	3	fieldstaff	fieldemployee	fieldemployees	frontlineemployee	frontlineemployees	frontlineworker	storestaff	storeemployees	retailstaff\nsubject-matter-expert	subject matter expert	3	subjectmatterexpert	subjectmatterexperts	sme	smes	inhouseexpert\nspokesperson	spokesperson	3	spokesperson	spokespersons	spokespeople	authorisedspokesperson	authorizedspokesperson	authorisedspokespersons	authorizedspokespersons	officialspokesperson	companyspokesperson	designatedspokesperson	mediaspokesperson	approvedspokesperson	authorisedrepresentative	authorizedrepresentative\nemployee-ambassador	employee ambassador	3	employeeambassador	employeeambassadors	employeeadvocate	employeeadvocates	socialchampion	socialchampions	brandchampion	employeeinfluencer	employeeinfluencers	teammemberadvocate\nhr	HR	3	hr	humanresources	humanresourcesdepartment	hrdepartment	hrteam	peopleteam	peopleoperations	peopleops	peoplegroup	personneldepartment	peopleandculture	hrdirector	headofhr	hrmanager	chiefpeopleofficer	chiefhumanresourcesofficer	chro	hrbusinesspartner	humanresourcesteam	peopledepartment	peopleexperience\ncandidate-facing-staff	recruiter	21	candidatefacingstaff	recruiter	recruiters	recruitingteam	recruitmentteam	talentacquisition	talentacquisitionteam	talentteam\nlegal	legal department	3	legal	legaldepartment	legalteam	legalcounsel	inhousecounsel	inhouselegal	counsel	companycounsel	companylawyers	lawyers	lawyer	lawdepartment	legalandcorporateaffairs	attorney	legalaffairs	officeofgeneralcounsel	officeofthegeneralcounsel	corporatelegal\ngeneral-counsel	general counsel	23 7	generalcounsel	gc	chieflegalofficer	clo	headoflegal	legaldirector	gcoffice\nemployment-counsel	employment counsel	23	employmentcounsel	employmentlawyer	labourcounsel	laborcounsel\nip-counsel	IP counsel	23	ipcounsel	trademarkcounsel	intellectualpropertycounsel	ipteam	trademarkteam\ncorporate-secretary	company secretary	23	corporatesecretary	companysecretary	secretaryofthecompany\ncompliance	compliance department	3	compliance	compliancedepartment	complianceteam	complianceofficer	chiefcomplianceofficer	cco	regulatorycompliance	ethicsandcompliance	ethicsteam	ethicsoffice	ethicsdepartment	compliancefunction	ethicsofficer\nregistered-principal	registered principal	28	registeredprincipal	registeredprincipals	supervisoryprincipal	supervisingprincipal	appropriatelyqualifiedregisteredprincipal\nmedical-legal-regulatory	medical, legal and regulatory review	28	medicallegalregulatory	medical,legalandregulatoryreview	mlr	mlrteam	mlrcommittee	mlrreview	medicallegalreview	promotionalreviewcommittee	prc	medicalaffairsreview\ndisclosure-committee	disclosure committee	3	disclosurecommittee	disclosurecommittees\nrisk	risk management	3	risk	riskmanagement	riskteam	riskmanagementteam	riskdepartment	riskfunction	chiefriskofficer	riskofficer\ninternal-audit	internal audit	3	internalaudit	auditteam	internalauditor	internalauditors	internalauditteam\nprivacy	privacy team	3	privacy	privacyteam	privacyoffice	privacyofficer	chiefprivacyofficer	dataprotectionteam	dataprivacyteam	dataprotectionoffice	privacydepartment\ndpo	data protection officer	34	dpo	dataprotectionofficer	dataprotectionofficers	datenschutzbeauftragter\nit	IT department	3	it	itdepartment	informationtechnology	informationtechnologydepartment	itteam	itsupport	ithelpdesk	itservices	technologydepartment	itoperations	corporateit	itadmin	itadministrator	systemadministrator	systemadministrators	sysadmin\nit-security	IT security	36	itsecurity	informationsecurity	infosec	securityteam	itsecurityteam	informationsecurityteam	cybersecurity	cybersecurityteam	ciso	chiefinformationsecurityofficer	informationsecurityofficer	securitydepartment	securityofficer	isoofficer	security\nprocurement	procurement	3	procurement	procurementteam	purchasing	purchasingdepartment	procurementdepartment	vendormanagement	sourcingteam	suppliermanagement\nfinance	finance department	3	finance	financedepartment	financeteam	accounting	accountsdepartment	accountingdepartment	treasury	controller\ninvestor-relations	investor relations	39	investorrelations	investorrelationsteam	irteam	headofinvestorrelations	ir	investorrelationsdepartment\nfacilities	facilities and workplace	3	facilities	facilitiesandworkplace	facilitiesteam	workplaceteam	officemanager	reception	physicalsecurity\ncommunications	communications department	3	communications	communicationsdepartment	communicationsteam	corporatecommunications	comms	commsteam	corporatecommunicationsteam	internalcommunicationsteam	externalcommunications	headofcommunications	communicationsdirector	corporateaffairs	publicaffairs	externalrelations	communicationsmanager	communicationsoffice	publicinformationoffice	publicinformationofficer\npr	public relations	42	pr	publicrelations	pressoffice	pressteam	prteam	publicrelationsteam	mediarelations	mediarelationsteam	publicrelationsdepartment	pressofficer	mediateam	presscontact	mediacontact\ninternal-communications	internal communications	42	internalcommunications	internalcomms	employeecommunications\ngovernment-relations	government relations	42	governmentrelations	governmentaffairs	publicpolicyteam	policyteam	lobbyingteam\ncrisis-team	crisis team	3	crisisteam	crisisresponseteam	crisismanagementteam	incidentresponseteam	incidentteam	crisiscommunicationsteam\nmarketing	marketing	3	marketing	marketingdepartment	marketingfunction	marketingorganisation	marketingorganization	marketingandcommunications	marketingdivision\nmarketing-team	marketing team	47	marketingteam	marketingstaff	marketer	marketers	memberofmarketing	marketingemployee	marketingemployees	marketingteammember	marketingmanager	marketingmanagers	marketingspecialist	marketingemployeegroup\nsocial-media-team	social media team	48	socialmediateam	socialmediamanager	socialmediamanagers	socialteam	socialmedialead	sociallead	socialmediaspecialist	socialmediaadministrator	socialmediaadmin	pageadmin	pageadministrator	accountcontroller	accountadministrator	socialmarketingteam	organicsocialteam	socialmediaeditor	socialmediadepartment\ncommunity-manager	community manager	48	communitymanager	communitymanagers	communityteam	communitymoderator	moderator	moderators	communitymanagementteam\ncontent-team	content team	48	contentteam	contentmarketingteam	editorialteam	copywriter	copywriters	contentcreatoronstaff	contentmanager	blogeditor	editor\nperformance-marketing-team	performance marketing team	48	performancemarketingteam	paidmediateam	demandgenerationteam	growthteam	growthmarketing	demandgen	digitalmarketingteam	mediabuyer	mediabuyers	growthmarketer\nproduct-marketing	product marketing	48	productmarketing	productmarketingteam	productmarketingmanager	productmarketer	pmm\nevent-team	event team	48	eventteam	eventsteam	eventmarketing	fieldmarketing	eventmanager\ncrm-team	CRM team	48	crmteam	emailteam	lifecyclemarketing	emailmarketingteam	marketingoperations	marketingops\ninfluencer-team	influencer team	48	influencerteam	influencermarketingteam	partnershipsmarketing\ncustomer-marketing	customer marketing	48	customermarketing	customeradvocacyteam	customerreferenceteam	customeradvocacyreferenceteam	customerreferencesteam\nbrand	brand team	47	brand	brandteam	brandingteam	brandmarketing	brandmanager	brandmanagement	creativeteam	branddepartment	designteam\nsales	sales	3	sales	salesteam	salesdepartment	salesperson	salespeople	salesrepresentative	salesrepresentatives	salesreps	salesrep	accountexecutive	accountexecutives	accountmanager	accountmanagers	businessdevelopment	sdr	sdrs	bdr	bdrs	fieldsales	sellers\npartnerships	partnerships team	59	partnerships	partnershipsteam	partnershipteam	partnerteam	alliances	channelteam	partnermanagers\ncustomer-support	customer support	3	customersupport	customerservice	customercare	supportteam	supportagent	supportagents	customerserviceteam	customerserviceagent	customerservicerepresentative	customersupportteam	customersuccess	customersuccessteam	helpdeskstaff	contactcentre	contactcenter	callcenter	callcentre\nproduct	product team	3	product	productteam	productmanagement	productmanager	productmanagers	productowner	productdepartment\nengineering	engineering	3	engineering	engineeringteam	engineers	engineer	developers	developer	softwareengineer	softwareengineers	r&d	researchanddevelopment	technicalteam	engineeringdepartment\ndeveloper-relations	developer relations	63 47	developerrelations	devrel	developeradvocate	developeradvocates	developeradvocacy	developerevangelist	developerevangelists	technicalevangelist	developerrelationsteam	developermarketing\ndata-team	data team	3	datateam	datascience	datascienceteam	analyticsteam	dataanalysts	dataanalyst	businessintelligenceteam	aiteam\nresearch-staff	research staff	3	researchstaff	researcher	researchers	scientist	scientists	researchteam\noperations	operations	3	operations	operationsteam	opsteam	operationsdepartment	supplychain	logistics\nregistered-representative	registered representative	3	registeredrepresentative	registeredrepresentatives	registeredrep	registeredreps	associatedperson	associatedpersons	financialadvisor	financialadvisors	financialadviser	financialadvisers	investmentadviserrepresentative	broker	brokers\nclinician	clinician	3	clinician	clinicians	healthcareprofessionalonstaff	doctoronstaff	physician	physicians	nurse	nurses	medicalstaff	doctors	clinicalstaff	healthcareworker	healthcareworkers	caregiver	caregivers\ngovernment-contract-staff	government contract staff	3	governmentcontractstaff	federalcontractstaff	staffongovernmentcontracts	clearedstaff	federalprogramsstaff	federalprograms	staffonfederalcontracts\npublic-official	public official	3	publicofficial	publicofficials	civilservant	civilservants	governmentemployee	governmentemployees	electedofficial	electedofficials	officials	publicservant	publicservants\nteacher	teacher	3	teacher	teachers	educator	educators	faculty	facultymember	facultymembers	schoolstaff	lecturer\nstudent-worker	student worker	3	studentworker	studentworkers	studentemployee	studentemployees	studentassistant	studentassistants\nworks-council	works council	3	workscouncil	workscouncils	betriebsrat	workscouncilmember	employeerepresentatives	employeerepresentative	workerrepresentatives\nunion-representative	union representative	3	unionrepresentative	unionrepresentatives	shopsteward	shopstewards	tradeunionrepresentative	unionrep\ncontractor	contractor	2	contractor	contractors	independentcontractor	independentcontractors	consultant	consultants	externalconsultant	externalconsultants	contingentworker	contingentworkers	contractworker	contractworkers	contractstaff	subcontractor	subcontractors	contractedstaff	selfemployedcontractor	externalstaff	contractualstaff\nfreelancer	freelancer	76	freelancer	freelancers	freelancewriter	freelancewriters	freelance	freelancedesigner	freelancephotographer\ntemp	temporary worker	2	temp	temporaryworker	temps	temporaryworkers	temporaryemployee	temporaryemployees	temporarystaff	agencyworker	agencyworkers	agencystaff	leasedworker	seasonalworker	seasonalworkers	seasonalstaff\nvolunteer	volunteer	2	volunteer	volunteers	volunteercontributor	unpaidhelper\nboard-director	board member	1	boarddirector	boardmember	boardmembers	boarddirectors	boardofdirectors	nonexecutivedirector	nonexecutivedirectors	board	directorboard	directors	memberoftheboard	membersoftheboard	supervisoryboard	trustee	trustees\nthird-party	third party	1	thirdparty	thirdparties	externalparty	externalparties	outsideparty	outsideparties	outsider	outsiders	externalperson	externalpeople	thirdpartyrepresentative	externalpartner\nagency	agency	81	agency	agencies	marketingagency	marketingagencies	advertisingagency	advertisingagencies	adagency	adagencies	creativeagency	mediaagency	socialmediaagency	externalagency	externalagencies	pragency	prfirm	digitalagency	agencypartner	agencypartners	agencyofrecord\nproduction-company	production company	82	productioncompany	filmcrew	productioncrew	photographer	photographers	videographer	videographers	externalphotographer\nvendor	vendor	81	vendor	vendors	supplier	suppliers	serviceprovider	serviceproviders	thirdpartyvendor	thirdpartyvendors	outsidevendor	thirdpartysupplier\ninfluencer	influencer	81	influencer	influencers	creator	creators	contentcreator	contentcreators	socialmediainfluencer	socialmediainfluencers	blogger	bloggers	kol	kols	keyopinionleader	keyopinionleaders	paidinfluencer	streamer	streamers	youtuber	youtubers	tiktoker	tiktokers	podcaster	podcasters\ncelebrity	celebrity	85	celebrity	celebrities	athlete	athletes	publicfigure	publicfigures	talent\nminor-influencer	child influencer	85	minorinfluencer	childinfluencer	childinfluencers	kidinfluencer	kidinfluencers	kidfluencer	childperformer\nhealthcare-influencer	healthcare professional influencer	85	healthcareinfluencer	healthcareprofessionalinfluencer	hcpinfluencer	doctorinfluencer	patientinfluencer	patientadvocate	patientadvocates\nambassador	ambassador	81	ambassador	ambassadors	brandambassador	brandambassadors	studentambassador	studentambassadors	campusambassador	campusambassadors	communityambassador	communityambassadors	externalambassador\naffiliate	affiliate	81	affiliate	affiliates	affiliatepartner	affiliatepartners	affiliatemarketer	affiliatemarketers\npartner	business partner	81	partner	businesspartner	partners	businesspartners	partnercompany	partnercompanies	channelpartner	channelpartners	comarketingpartner	reseller	resellers	distributor	distributors\nfranchisee	franchisee or dealer	81	franchisee	franchiseeordealer	franchisees	franchise	franchises	dealer	dealers	dealership	dealerships	franchiseowner	independentdealer	independentagent	independentagents	retailer	retailers\ncustomer	customer	81	customer	customers	client	clients	consumer	consumers	enduser	endusers	referencecustomer	buyer	buyers\nendorser	endorser	81	endorser	endorsers	endorsingperson	testimonialgiver	reviewer	reviewers	paidendorser\nguest	guest	81	guest	guests	visitor	visitors	guestspeaker	guestspeakers	guestauthor	guestauthors	guestblogger	guestcontributor	panelist	panelists	externalspeaker\ncommunity-contributor	community contributor	81	communitycontributor	communitycontributors	contributor	contributors	maintainer	maintainers	committer	committers	communitymember	communitymembers	opensourcecontributor	opensourcecontributors	projectmember	projectmembers\njournalist	journalist	81	journalist	journalists	reporter	reporters	press	media	membersofthepress	newsmedia	mediaoutlet	mediaoutlets\nanalyst	industry analyst	81	analyst	industryanalyst	industryanalysts	analysts	financialanalyst	financialanalysts	marketanalyst	analystfirm	securitiesanalyst	securitiesanalysts\ncompetitor	competitor	81	competitor	competitors	competingcompany\njob-candidate	job candidate	81	jobcandidate	jobcandidates	jobapplicant	jobapplicants	applicant	applicants	candidate	candidates\nalumni	former employee	81	alumni	formeremployee	formeremployees	exemployee	exemployees	alum	leaver	leavers	alumniambassador	alumniambassadors	formerstaff\nretiree	retiree	101	retiree	retirees	retiredemployee	retiredemployees	pensioner\nfamily-of-employee	employee's family or friends	81	familyofemployee	employee'sfamilyorfriends	familyofemployees	familymember	familymembers	employeefamily	friendsandfamily	employees'families	spouse	relatives	immediatefamily\nautomated-system	automated system	0	automatedsystem	bot	bots	softwareagent	aiagent	aiagents	autonomousagent	automatedaccountoperator	automation"),
	taxonomy("ai", "{\"root\":{\"label\":\"any involvement of AI\"},\"concepts\":[{\"id\":\"none\",\"label\":\"no AI\",\"aliases\":[\"no-ai\",\"no AI involved\",\"without AI\",\"human-made\",\"human only\",\"none used\",\"not AI-generated\",\"AI-free\",\"no artificial intelligence\",\"entirely human\"],\"ambiguous\":[\"no-ai\",\"human-made\",\"AI-free\"]},{\"id\":\"assisted\",\"label\":\"AI-assisted\",\"aliases\":[\"AI assistance\",\"AI assisted\",\"assisted\",\"AI-aided\",\"with AI help\",\"AI-supported\",\"AI support\",\"assisted by AI\",\"ai-assisted content\"],\"ambiguous\":[\"AI-assisted\",\"assisted\",\"AI-aided\",\"AI-supported\"]},{\"id\":\"ideation\",\"label\":\"AI for ideas\",\"aliases\":[\"ideation\",\"AI ideation\",\"brainstorming\",\"AI brainstorming\",\"idea generation\",\"AI research\",\"research with AI\",\"AI-generated ideas\",\"outline\",\"outlining\"],\"broader\":[\"assisted\"],\"ambiguous\":[\"ideation\",\"brainstorming\",\"outline\",\"outlining\"]},{\"id\":\"draft-text\",\"label\":\"AI-drafted text\",\"aliases\":[\"draft-text\",\"draft text\",\"AI draft\",\"AI drafts\",\"AI drafting\",\"AI-drafted\",\"drafted with AI\",\"first draft by AI\",\"AI copywriting\",\"AI copy\",\"AI writing\",\"AI captions\",\"AI-written draft\",\"AI-generated copy edited by a person\"],\"broader\":[\"assisted\"],\"ambiguous\":[\"draft-text\",\"AI-drafted\"]},{\"id\":\"editing\",\"label\":\"AI editing of text\",\"aliases\":[\"AI editing\",\"AI proofreading\",\"proofreading\",\"spell check\",\"grammar check\",\"AI rewriting\",\"rewriting\",\"paraphrasing\",\"summarising\",\"summarizing\",\"summarisation\",\"summarization\",\"AI summary\",\"AI summaries\"],\"broader\":[\"assisted\"],\"ambiguous\":[\"proofreading\",\"rewriting\",\"paraphrasing\",\"summarising\",\"summarizing\",\"summarisation\",\"summarization\"]},{\"id\":\"translation\",\"label\":\"machine translation\",\"aliases\":[\"translation\",\"AI translation\",\"automatic translation\",\"machine-translated\",\"AI-translated\",\"AI localisation\",\"AI localization\"],\"broader\":[\"assisted\"],\"ambiguous\":[\"translation\",\"machine-translated\",\"AI-translated\"]},{\"id\":\"image-edit\",\"label\":\"AI image editing\",\"aliases\":[\"image-edit\",\"AI image edit\",\"AI retouching\",\"retouching\",\"background removal\",\"generative fill\",\"AI photo editing\",\"AI upscaling\",\"beauty filter\",\"AI filter\"],\"broader\":[\"assisted\"],\"ambiguous\":[\"image-edit\",\"retouching\"]},{\"id\":\"transcription\",\"label\":\"AI transcription\",\"aliases\":[\"transcription\",\"AI captions and subtitles\",\"automatic captions\",\"auto-captions\",\"subtitles\",\"automatic subtitles\",\"AI note taking\",\"AI notetaking\",\"AI notes\",\"meeting transcription\",\"speech-to-text\"],\"broader\":[\"assisted\"],\"ambiguous\":[\"transcription\",\"auto-captions\",\"subtitles\"]},{\"id\":\"data-analysis\",\"label\":\"AI analysis of data\",\"aliases\":[\"AI analysis\",\"AI analytics\",\"AI data analysis\",\"predictive analytics\",\"sentiment analysis\",\"AI social listening\",\"AI insights\"],\"broader\":[\"assisted\"]},{\"id\":\"scheduling-optimisation\",\"label\":\"AI scheduling\",\"aliases\":[\"AI send-time optimisation\",\"send-time optimization\",\"AI optimisation\",\"AI optimization\"],\"broader\":[\"assisted\"]},{\"id\":\"coding-assistance\",\"label\":\"AI code assistance\",\"aliases\":[\"AI coding\",\"AI code\",\"AI-assisted coding\",\"code generation\"],\"broader\":[\"assisted\"]},{\"id\":\"generated\",\"label\":\"AI-generated\",\"aliases\":[\"generated\",\"AI generated\",\"AI-generated content\",\"AI content\",\"generative AI\",\"synthetic\",\"synthetic content\",\"synthetic media\",\"AI-made\",\"AI-created\",\"fully AI-generated\",\"generated by AI\",\"GenAI\",\"GenAI content\",\"machine-generated\",\"AI output\",\"AIGC\"],\"ambiguous\":[\"AI-generated\",\"generated\",\"synthetic\",\"AI-made\",\"AI-created\",\"machine-generated\"]},{\"id\":\"text-generation\",\"label\":\"AI-generated text\",\"aliases\":[\"text-generation\",\"AI text\",\"AI-written\",\"AI-written text\",\"AI articles\",\"AI-generated posts\",\"AI-generated copy\",\"LLM content\",\"LLM-generated\"],\"broader\":[\"generated\"],\"ambiguous\":[\"text-generation\",\"AI-written\",\"LLM-generated\"]},{\"id\":\"image-generation\",\"label\":\"AI-generated image\",\"aliases\":[\"image-generation\",\"AI image\",\"AI images\",\"AI-generated images\",\"AI art\",\"synthetic image\",\"synthetic images\",\"AI imagery\",\"generated images\",\"AI photo\",\"AI photos\",\"text-to-image\"],\"broader\":[\"generated\"],\"ambiguous\":[\"image-generation\"]},{\"id\":\"video-generation\",\"label\":\"AI-generated video\",\"aliases\":[\"video-generation\",\"AI video\",\"AI videos\",\"AI-generated videos\",\"synthetic video\",\"text-to-video\",\"generated video\"],\"broader\":[\"generated\"],\"ambiguous\":[\"video-generation\"]},{\"id\":\"synthetic-performer\",\"label\":\"synthetic performer\",\"aliases\":[\"synthetic-performer\",\"synthetic performers\",\"AI actor\",\"AI actors\",\"AI avatar\",\"AI avatars\",\"AI presenter\",\"AI presenters\",\"AI model\",\"AI models\",\"digital human\",\"digital humans\",\"AI UGC\",\"AI UGC actor\"],\"broader\":[\"video-generation\"],\"ambiguous\":[\"synthetic-performer\"]},{\"id\":\"audio-generation\",\"label\":\"AI-generated audio\",\"aliases\":[\"audio-generation\",\"AI audio\",\"AI-generated voice\",\"synthetic audio\",\"AI voiceover\",\"AI voice-over\",\"AI narration\",\"text-to-speech\",\"synthetic voice\",\"AI voice\"],\"broader\":[\"generated\"],\"ambiguous\":[\"audio-generation\"]},{\"id\":\"music-generation\",\"label\":\"AI-generated music\",\"aliases\":[\"music-generation\",\"AI music\",\"AI song\",\"AI songs\",\"AI jingle\",\"generated music\"],\"broader\":[\"audio-generation\"],\"ambiguous\":[\"music-generation\"]},{\"id\":\"voice-clone\",\"label\":\"voice clone\",\"aliases\":[\"voice-clone\",\"voice cloning\",\"cloned voice\",\"AI voice clone\",\"voice replica\",\"voice clones\"],\"broader\":[\"audio-generation\",\"digital-replica\"],\"ambiguous\":[\"voice-clone\"]},{\"id\":\"digital-replica\",\"label\":\"digital replica of a real person\",\"aliases\":[\"digital replica\",\"digital replicas\",\"digital double\",\"likeness replica\",\"AI likeness\",\"AI clone\",\"AI clones\",\"digital twin of a person\",\"AI avatar of a person\",\"replica\"],\"broader\":[\"generated\"],\"ambiguous\":[\"replica\"]},{\"id\":\"deepfake\",\"label\":\"deepfake\",\"aliases\":[\"deepfakes\",\"deep fake\",\"deep fakes\",\"face swap\",\"face swaps\",\"deceptive synthetic media\",\"manipulated media\"],\"broader\":[\"digital-replica\"]},{\"id\":\"virtual-influencer\",\"label\":\"virtual influencer\",\"aliases\":[\"virtual-influencer\",\"virtual influencers\",\"AI influencer\",\"AI influencers\",\"CGI influencer\",\"AI persona\",\"AI personas\"],\"broader\":[\"generated\"],\"ambiguous\":[\"virtual-influencer\"]},{\"id\":\"synthetic-testimonial\",\"label\":\"synthetic testimonial\",\"aliases\":[\"synthetic testimonials\",\"AI testimonial\",\"AI testimonials\",\"AI-generated review\",\"AI-generated reviews\",\"AI-written review\",\"AI-written reviews\"],\"broader\":[\"generated\"]},{\"id\":\"interactive\",\"label\":\"AI that talks to people\",\"aliases\":[\"interactive AI\",\"conversational AI\",\"AI customer interaction\"]},{\"id\":\"chatbot\",\"label\":\"AI chatbot\",\"aliases\":[\"chatbot\",\"chatbots\",\"AI chatbots\",\"AI assistant\",\"AI assistants\",\"virtual assistant\",\"virtual agent\",\"customer service bot\",\"bot\",\"bots\"],\"broader\":[\"interactive\"],\"ambiguous\":[\"chatbot\",\"chatbots\",\"bot\",\"bots\"]},{\"id\":\"auto-reply\",\"label\":\"AI replies\",\"aliases\":[\"AI reply\",\"auto-reply\",\"auto-replies\",\"AI comments\",\"AI-generated replies\",\"AI replies to comments\",\"AI responses\",\"automated replies\",\"AI review responses\"],\"broader\":[\"interactive\"],\"ambiguous\":[\"auto-reply\",\"auto-replies\"]},{\"id\":\"voice-agent\",\"label\":\"AI voice agent\",\"aliases\":[\"voice-agent\",\"AI voice agents\",\"AI calls\",\"AI calling\",\"AI phone agent\",\"AI voice call\",\"AI voice calls\",\"robocall with AI voice\"],\"broader\":[\"interactive\"],\"ambiguous\":[\"voice-agent\"]},{\"id\":\"automated\",\"label\":\"AI that acts or decides by itself\",\"aliases\":[\"AI automation\",\"automated AI\",\"autonomous AI\",\"fully automated\"]},{\"id\":\"autonomous-agent\",\"label\":\"autonomous agent\",\"aliases\":[\"autonomous-agent\",\"autonomous agents\",\"AI agent\",\"AI agents\",\"agentic AI\",\"agent\",\"agents\",\"AI posting without review\",\"autonomous posting\",\"AI auto-posting\"],\"broader\":[\"automated\"],\"ambiguous\":[\"autonomous-agent\",\"agent\",\"agents\"]},{\"id\":\"automated-decision\",\"label\":\"automated decision\",\"aliases\":[\"automated-decision\",\"automated decisions\",\"automated decision-making\",\"ADM\",\"AI decision\",\"AI decisions\",\"automated profiling\",\"AI screening\",\"AI scoring\",\"lead scoring\",\"AI lead scoring\"],\"broader\":[\"automated\"],\"ambiguous\":[\"automated-decision\",\"ADM\"]},{\"id\":\"targeting-model\",\"label\":\"AI targeting\",\"aliases\":[\"targeting-model\",\"targeting model\",\"AI ad targeting\",\"AI audience targeting\",\"AI-driven targeting\",\"propensity model\",\"lookalike model\",\"AI bidding\",\"automated bidding\",\"programmatic AI\"],\"broader\":[\"automated\"],\"ambiguous\":[\"targeting-model\"]},{\"id\":\"personalisation\",\"label\":\"AI personalisation\",\"aliases\":[\"AI personalization\",\"personalization\",\"AI-personalised content\",\"personalised by AI\",\"recommendation engine\",\"AI recommendations\",\"dynamic creative\"],\"broader\":[\"automated\"],\"ambiguous\":[\"personalization\"]},{\"id\":\"emotion-recognition\",\"label\":\"emotion or biometric inference\",\"aliases\":[\"emotion recognition\",\"AI emotion recognition\",\"biometric inference\",\"biometric categorisation\",\"face recognition\",\"facial recognition\",\"emotion AI\"],\"broader\":[\"automated\"]},{\"id\":\"training\",\"label\":\"training of AI on data\",\"aliases\":[\"AI training\",\"training data\",\"model training\",\"training an AI model\",\"fine-tuning\",\"fine tuning\",\"AI training data\",\"data used to train AI\",\"model fine-tuning\"],\"ambiguous\":[\"fine-tuning\"]},{\"id\":\"prompt-input\",\"label\":\"data entered into AI\",\"aliases\":[\"AI prompt\",\"AI prompts\",\"prompt\",\"prompts\",\"prompt input\",\"prompt data\",\"AI input\",\"AI inputs\",\"entering data into AI\",\"input to AI tools\"],\"ambiguous\":[\"prompt\",\"prompts\"]}]}", "ai	any involvement of AI		ai	anyinvolvementofai\nnone	no AI	0	none	noai	noaiinvolved	withoutai	humanmade	humanonly	noneused	notaigenerated	aifree	noartificialintelligence	entirelyhuman\nassisted	AI-assisted	0	assisted	aiassisted	aiassistance	aiaided	withaihelp	aisupported	aisupport	assistedbyai	aiassistedcontent\nideation	AI for ideas	2	ideation	aiforideas	aiideation	brainstorming	aibrainstorming	ideageneration	airesearch	researchwithai	aigeneratedideas	outline	outlining\ndraft-text	AI-drafted text	2	drafttext	aidraftedtext	aidraft	aidrafts	aidrafting	aidrafted	draftedwithai	firstdraftbyai	aicopywriting	aicopy	aiwriting	aicaptions	aiwrittendraft	aigeneratedcopyeditedbyaperson\nediting	AI editing of text	2	editing	aieditingoftext	aiediting	aiproofreading	proofreading	spellcheck	grammarcheck	airewriting	rewriting	paraphrasing	summarising	summarizing	summarisation	summarization	aisummary	aisummaries\ntranslation	machine translation	2	translation	machinetranslation	aitranslation	automatictranslation	machinetranslated	aitranslated	ailocalisation	ailocalization\nimage-edit	AI image editing	2	imageedit	aiimageediting	aiimageedit	airetouching	retouching	backgroundremoval	generativefill	aiphotoediting	aiupscaling	beautyfilter	aifilter\ntranscription	AI transcription	2	transcription	aitranscription	aicaptionsandsubtitles	automaticcaptions	autocaptions	subtitles	automaticsubtitles	ainotetaking	ainotes	meetingtranscription	speechtotext\ndata-analysis	AI analysis of data	2	dataanalysis	aianalysisofdata	aianalysis	aianalytics	aidataanalysis	predictiveanalytics	sentimentanalysis	aisociallistening	aiinsights\nscheduling-optimisation	AI scheduling	2	schedulingoptimisation	aischeduling	aisendtimeoptimisation	sendtimeoptimization	aioptimisation	aioptimization\ncoding-assistance	AI code assistance	2	codingassistance	aicodeassistance	aicoding	aicode	aiassistedcoding	codegeneration\ngenerated	AI-generated	0	generated	aigenerated	aigeneratedcontent	aicontent	generativeai	synthetic	syntheticcontent	syntheticmedia	aimade	aicreated	fullyaigenerated	generatedbyai	genai	genaicontent	machinegenerated	aioutput	aigc\ntext-generation	AI-generated text	12	textgeneration	aigeneratedtext	aitext	aiwritten	aiwrittentext	aiarticles	aigeneratedposts	aigeneratedcopy	llmcontent	llmgenerated\nimage-generation	AI-generated image	12	imagegeneration	aigeneratedimage	aiimage	aiimages	aigeneratedimages	aiart	syntheticimage	syntheticimages	aiimagery	generatedimages	aiphoto	aiphotos	texttoimage\nvideo-generation	AI-generated video	12	videogeneration	aigeneratedvideo	aivideo	aivideos	aigeneratedvideos	syntheticvideo	texttovideo	generatedvideo\nsynthetic-performer	synthetic performer	15	syntheticperformer	syntheticperformers	aiactor	aiactors	aiavatar	aiavatars	aipresenter	aipresenters	aimodel	aimodels	digitalhuman	digitalhumans	aiugc	aiugcactor\naudio-generation	AI-generated audio	12	audiogeneration	aigeneratedaudio	aiaudio	aigeneratedvoice	syntheticaudio	aivoiceover	ainarration	texttospeech	syntheticvoice	aivoice\nmusic-generation	AI-generated music	17	musicgeneration	aigeneratedmusic	aimusic	aisong	aisongs	aijingle	generatedmusic\nvoice-clone	voice clone	17 20	voiceclone	voicecloning	clonedvoice	aivoiceclone	voicereplica	voiceclones\ndigital-replica	digital replica of a real person	12	digitalreplica	digitalreplicaofarealperson	digitalreplicas	digitaldouble	likenessreplica	ailikeness	aiclone	aiclones	digitaltwinofaperson	aiavatarofaperson	replica\ndeepfake	deepfake	20	deepfake	deepfakes	faceswap	faceswaps	deceptivesyntheticmedia	manipulatedmedia\nvirtual-influencer	virtual influencer	12	virtualinfluencer	virtualinfluencers	aiinfluencer	aiinfluencers	cgiinfluencer	aipersona	aipersonas\nsynthetic-testimonial	synthetic testimonial	12	synthetictestimonial	synthetictestimonials	aitestimonial	aitestimonials	aigeneratedreview	aigeneratedreviews	aiwrittenreview	aiwrittenreviews\ninteractive	AI that talks to people	0	interactive	aithattalkstopeople	interactiveai	conversationalai	aicustomerinteraction\nchatbot	AI chatbot	24	chatbot	aichatbot	chatbots	aichatbots	aiassistant	aiassistants	virtualassistant	virtualagent	customerservicebot	bot	bots\nauto-reply	AI replies	24	autoreply	aireplies	aireply	autoreplies	aicomments	aigeneratedreplies	airepliestocomments	airesponses	automatedreplies	aireviewresponses\nvoice-agent	AI voice agent	24	voiceagent	aivoiceagent	aivoiceagents	aicalls	aicalling	aiphoneagent	aivoicecall	aivoicecalls	robocallwithaivoice\nautomated	AI that acts or decides by itself	0	automated	aithatactsordecidesbyitself	aiautomation	automatedai	autonomousai	fullyautomated\nautonomous-agent	autonomous agent	28	autonomousagent	autonomousagents	aiagent	aiagents	agenticai	agent	agents	aipostingwithoutreview	autonomousposting	aiautoposting\nautomated-decision	automated decision	28	automateddecision	automateddecisions	automateddecisionmaking	adm	aidecision	aidecisions	automatedprofiling	aiscreening	aiscoring	leadscoring	aileadscoring\ntargeting-model	AI targeting	28	targetingmodel	aitargeting	aiadtargeting	aiaudiencetargeting	aidriventargeting	propensitymodel	lookalikemodel	aibidding	automatedbidding	programmaticai\npersonalisation	AI personalisation	28	personalisation	aipersonalisation	aipersonalization	personalization	aipersonalisedcontent	personalisedbyai	recommendationengine	airecommendations	dynamiccreative\nemotion-recognition	emotion or biometric inference	28	emotionrecognition	emotionorbiometricinference	aiemotionrecognition	biometricinference	biometriccategorisation	facerecognition	facialrecognition	emotionai\ntraining	training of AI on data	0	training	trainingofaiondata	aitraining	trainingdata	modeltraining	traininganaimodel	finetuning	aitrainingdata	datausedtotrainai	modelfinetuning\nprompt-input	data entered into AI	0	promptinput	dataenteredintoai	aiprompt	aiprompts	prompt	prompts	promptdata	aiinput	aiinputs	enteringdataintoai	inputtoaitools"),
	taxonomy("audience", "{\"root\":{\"label\":\"any audience\",\"aliases\":[\"all audiences\",\"any audiences\"]},\"concepts\":[{\"id\":\"public\",\"label\":\"general public\",\"aliases\":[\"public\",\"the public\",\"wider public\",\"public audience\",\"everyone\",\"everybody\",\"external audience\",\"open audience\",\"external audiences\",\"public at large\",\"community\"],\"ambiguous\":[\"community\",\"public\",\"everyone\",\"everybody\"]},{\"id\":\"customers\",\"label\":\"customers\",\"aliases\":[\"customer\",\"clients\",\"client\",\"existing customers\",\"existing clients\",\"current customers\",\"current clients\",\"our customers\",\"buyers\",\"users\",\"user\",\"subscribers\",\"consumers\",\"consumer\",\"shoppers\",\"guests\",\"policyholders\",\"account holders\",\"end users\",\"members\",\"customer base\"],\"ambiguous\":[\"users\",\"user\",\"guests\",\"members\",\"customers\",\"customer\",\"clients\",\"client\",\"buyers\",\"subscribers\",\"consumers\",\"consumer\",\"shoppers\",\"policyholders\"]},{\"id\":\"business-customers\",\"label\":\"business customers\",\"aliases\":[\"business customer\",\"business clients\",\"B2B customers\",\"B2B\",\"enterprise customers\",\"corporate clients\",\"decision makers\",\"business buyers\"],\"broader\":[\"customers\"]},{\"id\":\"public-sector-customers\",\"label\":\"public-sector customers\",\"aliases\":[\"government customers\",\"public sector\",\"government buyers\",\"government clients\",\"government audience\",\"public-sector buyers\"],\"broader\":[\"customers\"]},{\"id\":\"high-net-worth\",\"label\":\"high-net-worth clients\",\"aliases\":[\"high-net-worth individuals\",\"HNW clients\",\"HNWI\",\"wealthy clients\"],\"broader\":[\"customers\"]},{\"id\":\"prospects\",\"label\":\"prospects\",\"aliases\":[\"prospect\",\"leads\",\"lead\",\"potential customers\",\"potential clients\",\"prospective customers\",\"prospective clients\",\"sales leads\",\"target accounts\",\"in-market buyers\",\"non-customers\",\"prospective buyers\"],\"ambiguous\":[\"lead\",\"prospects\",\"prospect\",\"leads\",\"non-customers\"]},{\"id\":\"website-visitors\",\"label\":\"website visitors\",\"aliases\":[\"website visitor\",\"site visitors\",\"web visitors\",\"visitors\",\"blog readers\",\"readers\"],\"broader\":[\"prospects\"],\"ambiguous\":[\"readers\",\"visitors\"]},{\"id\":\"opted-in-contacts\",\"label\":\"contacts who opted in\",\"aliases\":[\"opted-in contacts\",\"opt-in list\",\"opted-in subscribers\",\"consenting contacts\",\"newsletter subscribers\",\"mailing list subscribers\",\"marketing list\",\"email list\"]},{\"id\":\"non-consenting-contacts\",\"label\":\"contacts who did not opt in\",\"aliases\":[\"non-consenting contacts\",\"people who have not opted in\",\"cold contacts\",\"cold audience\",\"non-consenting people\",\"unsubscribed contacts\",\"opted-out contacts\",\"strangers\",\"people we do not know\"],\"ambiguous\":[\"strangers\"]},{\"id\":\"investors\",\"label\":\"investors\",\"aliases\":[\"investor\",\"shareholders\",\"shareholder\",\"stockholders\",\"stockholder\",\"investment community\",\"financial community\",\"investing public\",\"bondholders\",\"capital markets audience\"],\"ambiguous\":[\"investors\",\"investor\"]},{\"id\":\"retail-investors\",\"label\":\"retail investors\",\"aliases\":[\"retail investor\",\"individual investors\",\"small investors\",\"private investors\",\"retail clients\"],\"broader\":[\"investors\"]},{\"id\":\"institutional-investors\",\"label\":\"institutional investors\",\"aliases\":[\"institutional investor\",\"professional investors\",\"professional clients\",\"accredited investors\",\"qualified investors\",\"fund managers\"],\"broader\":[\"investors\"]},{\"id\":\"financial-analysts\",\"label\":\"analysts\",\"aliases\":[\"financial analysts\",\"analyst\",\"securities analysts\",\"market professionals\",\"industry analysts\",\"analyst community\"],\"ambiguous\":[\"analysts\",\"analyst\"]},{\"id\":\"employees\",\"label\":\"employees\",\"aliases\":[\"employee\",\"staff\",\"internal audience\",\"internal\",\"colleagues\",\"team members\",\"workforce\",\"our people\",\"internal staff\",\"co-workers\",\"coworkers\",\"all staff\"],\"ambiguous\":[\"employees\",\"employee\",\"staff\",\"internal\",\"colleagues\",\"workforce\",\"co-workers\",\"coworkers\"]},{\"id\":\"managers\",\"label\":\"managers and executives\",\"aliases\":[\"managers\",\"leadership\",\"executives\",\"people managers\"],\"broader\":[\"employees\"],\"ambiguous\":[\"managers\",\"leadership\",\"executives\"]},{\"id\":\"candidates\",\"label\":\"job candidates\",\"aliases\":[\"candidates\",\"candidate\",\"applicants\",\"applicant\",\"job seekers\",\"jobseekers\",\"job applicants\",\"potential hires\",\"recruits\",\"talent\",\"prospective employees\",\"potential employees\",\"job candidate\"],\"ambiguous\":[\"candidates\",\"candidate\",\"applicants\",\"applicant\",\"recruits\",\"talent\"]},{\"id\":\"students\",\"label\":\"students\",\"aliases\":[\"student\",\"graduates\",\"university students\",\"college students\",\"young professionals\",\"campus audience\",\"school leavers\"],\"ambiguous\":[\"students\",\"student\",\"graduates\"]},{\"id\":\"alumni\",\"label\":\"former employees\",\"aliases\":[\"alumni\",\"ex-employees\",\"former staff\",\"former employee\"],\"ambiguous\":[\"alumni\",\"ex-employees\"]},{\"id\":\"patients\",\"label\":\"patients\",\"aliases\":[\"patient\",\"patients and caregivers\",\"caregivers\",\"carers\",\"patient community\",\"patient groups\",\"service users\"],\"ambiguous\":[\"patients\",\"patient\",\"caregivers\",\"carers\"]},{\"id\":\"health-professionals\",\"label\":\"health professionals\",\"aliases\":[\"health-professionals\",\"healthcare professionals\",\"healthcare professional\",\"health care professionals\",\"HCPs\",\"HCP\",\"doctors\",\"physicians\",\"nurses\",\"clinicians\",\"pharmacists\",\"medical professionals\"],\"ambiguous\":[\"health-professionals\",\"doctors\",\"physicians\",\"nurses\",\"clinicians\",\"pharmacists\"]},{\"id\":\"vulnerable-people\",\"label\":\"vulnerable people\",\"aliases\":[\"vulnerable consumers\",\"vulnerable audience\",\"vulnerable audiences\",\"vulnerable customers\",\"vulnerable groups\",\"people in financial hardship\",\"older people\",\"elderly\",\"seniors\"],\"ambiguous\":[\"seniors\",\"elderly\"]},{\"id\":\"adults\",\"label\":\"adults\",\"aliases\":[\"adult\",\"over 18s\",\"people aged 18 and over\",\"adults only\",\"18+\",\"age-verified adults\",\"of legal age\"],\"ambiguous\":[\"adults\",\"adult\"]},{\"id\":\"under-25s\",\"label\":\"people under 25\",\"aliases\":[\"under 25s\",\"Gen Z\",\"generation Z\",\"young people\",\"young audience\"],\"note\":\"It includes minors, so a clause about minors concerns part of it.\"},{\"id\":\"young-adults\",\"label\":\"young adults\",\"aliases\":[\"18-24\",\"18 to 24\",\"young people aged 18 to 24\"],\"broader\":[\"adults\",\"under-25s\"]},{\"id\":\"legal-drinking-age\",\"label\":\"adults of legal drinking age\",\"aliases\":[\"legal drinking age\",\"LDA\",\"legal purchase age\",\"21+\",\"over 21s\",\"people of legal drinking age\"],\"broader\":[\"adults\"],\"ambiguous\":[\"LDA\"]},{\"id\":\"minors-under-18\",\"label\":\"minors\",\"aliases\":[\"minors-under-18\",\"minors under 18\",\"minor\",\"under-18s\",\"under 18\",\"under 18s\",\"children and teens\",\"young people under 18\",\"children\",\"child\",\"kids\",\"youth\",\"underage\",\"underage people\",\"young audiences\",\"school children\",\"pupils\",\"juveniles\",\"Gen Alpha\"],\"ambiguous\":[\"minor\",\"children\",\"child\",\"kids\",\"youth\",\"underage\",\"pupils\",\"juveniles\"],\"broader\":[\"under-25s\"]},{\"id\":\"teens\",\"label\":\"teenagers\",\"aliases\":[\"teens\",\"teen\",\"teenager\",\"adolescents\",\"13-17\",\"13 to 17\",\"high school students\"],\"broader\":[\"minors-under-18\"],\"ambiguous\":[\"teenagers\",\"teens\",\"teen\",\"teenager\"]},{\"id\":\"under-16\",\"label\":\"children under 16\",\"aliases\":[\"under-16\",\"under 16\",\"under-16s\",\"under 16s\"],\"broader\":[\"minors-under-18\"]},{\"id\":\"under-13\",\"label\":\"children under 13\",\"aliases\":[\"under-13\",\"under 13\",\"under-13s\",\"under 13s\",\"young children\",\"child-directed\",\"kids under 13\",\"preteens\"],\"broader\":[\"under-16\"],\"ambiguous\":[\"child-directed\",\"preteens\"]},{\"id\":\"parents\",\"label\":\"parents\",\"aliases\":[\"parent\",\"mothers\",\"mums\",\"moms\",\"fathers\",\"families\",\"guardians\",\"legal guardians\"],\"ambiguous\":[\"parents\",\"parent\",\"mothers\",\"mums\",\"moms\",\"fathers\",\"families\",\"guardians\"]},{\"id\":\"press\",\"label\":\"press\",\"aliases\":[\"media\",\"journalists\",\"journalist\",\"reporters\",\"news media\",\"press and media\",\"trade press\",\"editors\",\"media outlets\",\"broadcasters\",\"the press\",\"bloggers\"],\"ambiguous\":[\"press\",\"media\",\"journalist\",\"reporters\",\"editors\",\"broadcasters\",\"bloggers\"]},{\"id\":\"influencers\",\"label\":\"influencers\",\"aliases\":[\"influencer\",\"creators\",\"content creators\",\"key opinion leaders\",\"KOLs\"],\"ambiguous\":[\"influencers\",\"influencer\",\"creators\",\"KOLs\"]},{\"id\":\"regulators\",\"label\":\"regulators\",\"aliases\":[\"regulator\",\"authorities\",\"supervisory authorities\",\"supervisory authority\",\"government agencies\",\"public authorities\",\"government\",\"policymakers\",\"lawmakers\",\"legislators\",\"politicians\",\"public officials\",\"supervisors\"],\"ambiguous\":[\"regulator\",\"authorities\",\"government\",\"legislators\",\"politicians\",\"supervisors\"]},{\"id\":\"partners\",\"label\":\"partners\",\"aliases\":[\"partner\",\"business partners\",\"channel partners\",\"resellers\",\"distributors\",\"suppliers\",\"vendors\",\"franchisees\",\"dealers\",\"affiliates\"],\"ambiguous\":[\"partners\",\"partner\",\"resellers\",\"distributors\",\"suppliers\",\"vendors\",\"franchisees\",\"dealers\",\"affiliates\"]},{\"id\":\"competitors\",\"label\":\"competitors\",\"aliases\":[\"competitor\",\"rival companies\",\"rivals\",\"competing companies\"],\"ambiguous\":[\"competitors\",\"competitor\",\"rivals\"]},{\"id\":\"developers\",\"label\":\"developers\",\"aliases\":[\"developer\",\"developer community\",\"engineers\",\"software developers\",\"open source community\",\"technical audience\",\"contributors\",\"maintainers\",\"programmers\",\"data scientists\"],\"ambiguous\":[\"developers\",\"developer\",\"engineers\",\"contributors\",\"maintainers\",\"programmers\"]},{\"id\":\"local-community\",\"label\":\"local community\",\"aliases\":[\"local communities\",\"neighbours\",\"neighbors\",\"residents\",\"local residents\",\"community members\",\"citizens\",\"citizen\"],\"ambiguous\":[\"neighbours\",\"neighbors\",\"residents\",\"citizens\",\"citizen\"]},{\"id\":\"voters\",\"label\":\"voters\",\"aliases\":[\"voter\",\"electorate\",\"constituents\",\"political audience\"],\"ambiguous\":[\"voters\",\"voter\",\"electorate\",\"constituents\"]},{\"id\":\"donors\",\"label\":\"donors\",\"aliases\":[\"donor\",\"fundraising audience\",\"supporters\",\"charity supporters\"],\"ambiguous\":[\"donors\",\"donor\",\"supporters\"]},{\"id\":\"online-community\",\"label\":\"online community\",\"aliases\":[\"followers\",\"followers on social media\",\"fans\",\"fan base\",\"social media followers\",\"audience on social media\",\"social followers\",\"community followers\",\"subscribers on social media\",\"group members\",\"brand community\"],\"ambiguous\":[\"followers\",\"fans\"]},{\"id\":\"trade-union\",\"label\":\"union members\",\"aliases\":[\"trade union members\",\"unions\",\"trade unions\",\"works council\",\"union\"],\"ambiguous\":[\"unions\",\"union\"]},{\"id\":\"event-attendees\",\"label\":\"event attendees\",\"aliases\":[\"attendees\",\"event attendee\",\"attendee\",\"webinar attendees\",\"conference attendees\",\"delegates\",\"participants\",\"registrants\"],\"ambiguous\":[\"attendees\",\"attendee\",\"delegates\",\"participants\",\"registrants\"]},{\"id\":\"bystanders\",\"label\":\"bystanders\",\"aliases\":[\"passers-by\",\"passersby\",\"members of the public who are filmed\",\"crowd\",\"people in the background\"],\"ambiguous\":[\"bystanders\",\"passers-by\",\"passersby\",\"crowd\"]}]}", "audience	any audience		audience	anyaudience	allaudiences	anyaudiences\npublic	general public	0	public	generalpublic	thepublic	widerpublic	publicaudience	everyone	everybody	externalaudience	openaudience	externalaudiences	publicatlarge	community\ncustomers	customers	0	customers	customer	clients	client	existingcustomers	existingclients	currentcustomers	currentclients	ourcustomers	buyers	users	user	subscribers	consumers	consumer	shoppers	guests	policyholders	accountholders	endusers	members	customerbase\nbusiness-customers	business customers	2	businesscustomers	businesscustomer	businessclients	b2bcustomers	b2b	enterprisecustomers	corporateclients	decisionmakers	businessbuyers\npublic-sector-customers	public-sector customers	2	publicsectorcustomers	governmentcustomers	publicsector	governmentbuyers	governmentclients	governmentaudience	publicsectorbuyers\nhigh-net-worth	high-net-worth clients	2	highnetworth	highnetworthclients	highnetworthindividuals	hnwclients	hnwi	wealthyclients\nprospects	prospects	0	prospects	prospect	leads	lead	potentialcustomers	potentialclients	prospectivecustomers	prospectiveclients	salesleads	targetaccounts	inmarketbuyers	noncustomers	prospectivebuyers\nwebsite-visitors	website visitors	6	websitevisitors	websitevisitor	sitevisitors	webvisitors	visitors	blogreaders	readers\nopted-in-contacts	contacts who opted in	0	optedincontacts	contactswhooptedin	optinlist	optedinsubscribers	consentingcontacts	newslettersubscribers	mailinglistsubscribers	marketinglist	emaillist\nnon-consenting-contacts	contacts who did not opt in	0	nonconsentingcontacts	contactswhodidnotoptin	peoplewhohavenotoptedin	coldcontacts	coldaudience	nonconsentingpeople	unsubscribedcontacts	optedoutcontacts	strangers	peoplewedonotknow\ninvestors	investors	0	investors	investor	shareholders	shareholder	stockholders	stockholder	investmentcommunity	financialcommunity	investingpublic	bondholders	capitalmarketsaudience\nretail-investors	retail investors	10	retailinvestors	retailinvestor	individualinvestors	smallinvestors	privateinvestors	retailclients\ninstitutional-investors	institutional investors	10	institutionalinvestors	institutionalinvestor	professionalinvestors	professionalclients	accreditedinvestors	qualifiedinvestors	fundmanagers\nfinancial-analysts	analysts	0	financialanalysts	analysts	analyst	securitiesanalysts	marketprofessionals	industryanalysts	analystcommunity\nemployees	employees	0	employees	employee	staff	internalaudience	internal	colleagues	teammembers	workforce	ourpeople	internalstaff	coworkers	allstaff\nmanagers	managers and executives	14	managers	managersandexecutives	leadership	executives	peoplemanagers\ncandidates	job candidates	0	candidates	jobcandidates	candidate	applicants	applicant	jobseekers	jobapplicants	potentialhires	recruits	talent	prospectiveemployees	potentialemployees	jobcandidate\nstudents	students	0	students	student	graduates	universitystudents	collegestudents	youngprofessionals	campusaudience	schoolleavers\nalumni	former employees	0	alumni	formeremployees	exemployees	formerstaff	formeremployee\npatients	patients	0	patients	patient	patientsandcaregivers	caregivers	carers	patientcommunity	patientgroups	serviceusers\nhealth-professionals	health professionals	0	healthprofessionals	healthcareprofessionals	healthcareprofessional	hcps	hcp	doctors	physicians	nurses	clinicians	pharmacists	medicalprofessionals\nvulnerable-people	vulnerable people	0	vulnerablepeople	vulnerableconsumers	vulnerableaudience	vulnerableaudiences	vulnerablecustomers	vulnerablegroups	peopleinfinancialhardship	olderpeople	elderly	seniors\nadults	adults	0	adults	adult	over18s	peopleaged18andover	adultsonly	18+	ageverifiedadults	oflegalage\nunder-25s	people under 25	0	under25s	peopleunder25	genz	generationz	youngpeople	youngaudience\nyoung-adults	young adults	22 23	youngadults	1824	18to24	youngpeopleaged18to24\nlegal-drinking-age	adults of legal drinking age	22	legaldrinkingage	adultsoflegaldrinkingage	lda	legalpurchaseage	21+	over21s	peopleoflegaldrinkingage\nminors-under-18	minors	23	minorsunder18	minors	minor	under18s	under18	childrenandteens	youngpeopleunder18	children	child	kids	youth	underage	underagepeople	youngaudiences	schoolchildren	pupils	juveniles	genalpha\nteens	teenagers	26	teens	teenagers	teen	teenager	adolescents	1317	13to17	highschoolstudents\nunder-16	children under 16	26	under16	childrenunder16	under16s\nunder-13	children under 13	28	under13	childrenunder13	under13s	youngchildren	childdirected	kidsunder13	preteens\nparents	parents	0	parents	parent	mothers	mums	moms	fathers	families	guardians	legalguardians\npress	press	0	press	media	journalists	journalist	reporters	newsmedia	pressandmedia	tradepress	editors	mediaoutlets	broadcasters	thepress	bloggers\ninfluencers	influencers	0	influencers	influencer	creators	contentcreators	keyopinionleaders	kols\nregulators	regulators	0	regulators	regulator	authorities	supervisoryauthorities	supervisoryauthority	governmentagencies	publicauthorities	government	policymakers	lawmakers	legislators	politicians	publicofficials	supervisors\npartners	partners	0	partners	partner	businesspartners	channelpartners	resellers	distributors	suppliers	vendors	franchisees	dealers	affiliates\ncompetitors	competitors	0	competitors	competitor	rivalcompanies	rivals	competingcompanies\ndevelopers	developers	0	developers	developer	developercommunity	engineers	softwaredevelopers	opensourcecommunity	technicalaudience	contributors	maintainers	programmers	datascientists\nlocal-community	local community	0	localcommunity	localcommunities	neighbours	neighbors	residents	localresidents	communitymembers	citizens	citizen\nvoters	voters	0	voters	voter	electorate	constituents	politicalaudience\ndonors	donors	0	donors	donor	fundraisingaudience	supporters	charitysupporters\nonline-community	online community	0	onlinecommunity	followers	followersonsocialmedia	fans	fanbase	socialmediafollowers	audienceonsocialmedia	socialfollowers	communityfollowers	subscribersonsocialmedia	groupmembers	brandcommunity\ntrade-union	union members	0	tradeunion	unionmembers	tradeunionmembers	unions	tradeunions	workscouncil	union\nevent-attendees	event attendees	0	eventattendees	attendees	eventattendee	attendee	webinarattendees	conferenceattendees	delegates	participants	registrants\nbystanders	bystanders	0	bystanders	passersby	membersofthepublicwhoarefilmed	crowd	peopleinthebackground"),
	taxonomy("content", "{\"root\":{\"label\":\"any content\"},\"concepts\":[{\"id\":\"product-content\",\"label\":\"product content\",\"aliases\":[\"product\",\"products\",\"product information\",\"product posts\",\"product marketing\",\"product and services\",\"marketing content\",\"promotional content\",\"product promotion\",\"promotion\",\"advertising content\",\"commercial content\"],\"ambiguous\":[\"product\",\"products\",\"promotion\"]},{\"id\":\"product-news\",\"label\":\"product news\",\"aliases\":[\"product-news\",\"product announcement\",\"product announcements\",\"product launch\",\"product launches\",\"release announcement\",\"release announcements\",\"new features\",\"feature announcement\",\"release notes\",\"product updates\",\"product update\",\"new product\",\"new products\",\"launch announcement\"],\"broader\":[\"product-content\"],\"ambiguous\":[\"product-news\"]},{\"id\":\"product-education\",\"label\":\"product education\",\"aliases\":[\"product-education\",\"tutorials\",\"tutorial\",\"how-to\",\"how-to content\",\"product demo\",\"product demos\",\"demo\",\"demos\",\"educational content\",\"tips\",\"product tips\",\"documentation\",\"explainers\",\"explainer\",\"technical content\",\"training content\"],\"broader\":[\"product-content\"],\"ambiguous\":[\"product-education\",\"tutorials\",\"tutorial\",\"how-to\",\"demo\",\"demos\",\"tips\",\"documentation\",\"explainers\",\"explainer\"]},{\"id\":\"pricing\",\"label\":\"prices and offers\",\"aliases\":[\"pricing\",\"prices\",\"price\",\"price announcement\",\"price claims\",\"offers\",\"offer\",\"discounts\",\"special offers\",\"price comparison\",\"deals\",\"promotions\",\"coupons\"],\"broader\":[\"product-content\"],\"ambiguous\":[\"deals\",\"pricing\",\"prices\",\"price\",\"offers\",\"offer\",\"discounts\",\"promotions\",\"coupons\"]},{\"id\":\"product-safety\",\"label\":\"product safety and recalls\",\"aliases\":[\"product safety\",\"recall\",\"recalls\",\"product recall\",\"safety notice\",\"adverse event\",\"adverse events\",\"side effects\",\"product defects\"],\"broader\":[\"product-content\"],\"ambiguous\":[\"recall\",\"recalls\"]},{\"id\":\"off-label\",\"label\":\"unapproved uses\",\"aliases\":[\"off-label\",\"off-label use\",\"unapproved use\",\"unapproved indications\"],\"broader\":[\"product-content\"],\"ambiguous\":[\"off-label\"]},{\"id\":\"availability\",\"label\":\"stock and availability\",\"aliases\":[\"availability\",\"urgency\",\"scarcity\",\"limited stock\",\"limited time\"],\"broader\":[\"product-content\"],\"ambiguous\":[\"availability\",\"urgency\",\"scarcity\"]},{\"id\":\"roadmap-unreleased\",\"label\":\"unreleased plans\",\"aliases\":[\"roadmap-unreleased\",\"roadmap\",\"product roadmap\",\"unreleased product\",\"unreleased products\",\"unreleased features\",\"unannounced products\",\"unannounced product\",\"upcoming products\",\"future products\",\"future plans\",\"unannounced plans\",\"product plans\",\"pre-announcement\",\"leaks\",\"leak\",\"teasers\",\"teaser\",\"sneak peek\",\"embargoed news\",\"embargoed information\",\"launch dates\"],\"ambiguous\":[\"roadmap-unreleased\",\"roadmap\",\"pre-announcement\",\"leaks\",\"leak\",\"teasers\",\"teaser\"]},{\"id\":\"confidential-topics\",\"label\":\"confidential matters\",\"aliases\":[\"confidential topics\",\"confidential matter\",\"confidential information\",\"trade secrets\",\"internal matters\",\"internal matter\",\"internal discussions\",\"proprietary information\",\"internal information\",\"company secrets\",\"business secrets\",\"non-public information\",\"inside information\",\"insider information\",\"confidential business information\"]},{\"id\":\"financial-information\",\"label\":\"financial information\",\"aliases\":[\"financial\",\"company financial information\",\"company finances\",\"financial news\",\"financial data\",\"financial matters\",\"company performance\",\"business performance\",\"financial performance\",\"stock talk\",\"financials\",\"investor information\"],\"ambiguous\":[\"financial\",\"financials\"]},{\"id\":\"financial-results\",\"label\":\"financial results\",\"aliases\":[\"financial-results\",\"results\",\"earnings\",\"earnings results\",\"quarterly results\",\"annual results\",\"quarterly earnings\",\"revenue\",\"revenues\",\"profit\",\"profits\",\"sales figures\",\"sales results\",\"company results\",\"financial statements\",\"record quarter\",\"revenue growth\"],\"broader\":[\"financial-information\"],\"ambiguous\":[\"financial-results\",\"results\",\"revenue\",\"revenues\",\"profit\",\"profits\"]},{\"id\":\"guidance\",\"label\":\"guidance and forecasts\",\"aliases\":[\"guidance\",\"earnings guidance\",\"financial guidance\",\"forecasts\",\"forecast\",\"outlook\",\"financial projections\",\"projections\",\"earnings forecast\",\"predictions of performance\",\"financial outlook\"],\"broader\":[\"financial-information\"],\"ambiguous\":[\"guidance\",\"forecasts\",\"forecast\",\"outlook\",\"projections\"]},{\"id\":\"share-price\",\"label\":\"share price and securities\",\"aliases\":[\"share price\",\"stock price\",\"stock\",\"company stock\",\"securities\",\"shares\",\"stock performance\",\"company shares\",\"dividend\",\"dividends\",\"investment advice about the company\",\"valuation\",\"stock recommendations\",\"market capitalisation\"],\"broader\":[\"financial-information\"],\"ambiguous\":[\"stock\",\"securities\",\"shares\",\"dividend\",\"dividends\",\"valuation\"]},{\"id\":\"m-and-a\",\"label\":\"mergers and acquisitions\",\"aliases\":[\"m-and-a\",\"M&A\",\"mergers\",\"acquisitions\",\"merger\",\"acquisition\",\"takeover\",\"divestiture\",\"joint venture\",\"strategic transaction\",\"funding round\",\"fundraising\",\"IPO\",\"initial public offering\",\"takeover rumours\"],\"broader\":[\"financial-information\"],\"ambiguous\":[\"mergers\",\"acquisitions\",\"merger\",\"acquisition\",\"takeover\",\"divestiture\",\"fundraising\",\"IPO\"]},{\"id\":\"customer-counts\",\"label\":\"customer counts and milestones\",\"aliases\":[\"customer-counts\",\"customer count\",\"customer numbers\",\"number of customers\",\"user numbers\",\"growth milestone\",\"milestones\",\"milestone\",\"user count\",\"adoption numbers\",\"growth figures\"],\"broader\":[\"financial-information\"],\"ambiguous\":[\"customer-counts\",\"milestones\",\"milestone\"]},{\"id\":\"rumours\",\"label\":\"rumours\",\"aliases\":[\"rumors\",\"rumour\",\"rumor\",\"speculation\",\"market rumours\",\"market rumors\",\"gossip\",\"speculations\"],\"ambiguous\":[\"rumours\",\"rumors\",\"rumour\",\"rumor\",\"speculation\",\"gossip\",\"speculations\"]},{\"id\":\"legal-matter\",\"label\":\"legal matters\",\"aliases\":[\"legal-matter\",\"legal matter\",\"litigation\",\"lawsuit\",\"lawsuits\",\"legal proceedings\",\"legal dispute\",\"legal disputes\",\"court case\",\"court cases\",\"investigation\",\"investigations\",\"pending litigation\",\"regulatory investigation\",\"legal case\",\"legal claims\",\"settlements\",\"legal issues\",\"legal advice\",\"government investigation\"],\"ambiguous\":[\"legal-matter\",\"investigation\",\"investigations\",\"settlements\"]},{\"id\":\"regulatory-matter\",\"label\":\"regulatory matters\",\"aliases\":[\"regulatory\",\"regulation topics\",\"regulator\",\"regulatory approval\",\"regulatory filings\",\"compliance matters\",\"public policy matters\"],\"broader\":[\"legal-matter\"],\"ambiguous\":[\"regulatory\",\"regulator\"]},{\"id\":\"crisis\",\"label\":\"crisis\",\"aliases\":[\"crises\",\"crisis communication\",\"crisis communications\",\"crisis statement\",\"emergency\",\"emergencies\",\"disaster\",\"negative press\",\"scandal\",\"controversy about the company\",\"crisis topic\",\"crisis topics\"],\"ambiguous\":[\"crisis\",\"crises\",\"emergency\",\"emergencies\",\"disaster\",\"scandal\"]},{\"id\":\"incident-outage\",\"label\":\"incidents and outages\",\"aliases\":[\"incident-outage\",\"incident\",\"incidents\",\"outage\",\"outages\",\"service outage\",\"downtime\",\"service incident\",\"accident\",\"accidents\",\"service disruption\"],\"broader\":[\"crisis\"],\"ambiguous\":[\"incident-outage\",\"incident\",\"incidents\",\"outage\",\"outages\",\"downtime\",\"accident\",\"accidents\"]},{\"id\":\"security-incident\",\"label\":\"security incidents\",\"aliases\":[\"security-incident\",\"security incident\",\"data breach\",\"data breaches\",\"breach\",\"breaches\",\"cyber attack\",\"cyberattack\",\"hack\",\"security breach\",\"security vulnerability\",\"vulnerability\",\"vulnerabilities\",\"security issues\"],\"broader\":[\"crisis\"],\"ambiguous\":[\"security-incident\",\"breach\",\"breaches\",\"cyberattack\",\"hack\",\"vulnerability\",\"vulnerabilities\"]},{\"id\":\"complaints\",\"label\":\"complaints\",\"aliases\":[\"complaint\",\"customer complaint\",\"customer complaints\",\"negative feedback\",\"negative comments\",\"criticism\",\"grievance\",\"grievances\",\"negative reviews\"],\"ambiguous\":[\"complaints\",\"complaint\",\"criticism\",\"grievance\",\"grievances\"]},{\"id\":\"competitor\",\"label\":\"competitors\",\"aliases\":[\"competitor\",\"competition\",\"competitor products\",\"competitors' products\",\"competitive information\",\"competitor content\",\"competing products\",\"mentioning competitors\",\"competitor names\"],\"ambiguous\":[\"competitors\",\"competitor\",\"competition\"]},{\"id\":\"comparative\",\"label\":\"comparisons with competitors\",\"aliases\":[\"comparative\",\"comparison\",\"comparisons\",\"competitor comparison\",\"competitor comparisons\",\"comparative advertising\",\"comparative claims\",\"us versus them\",\"benchmark\",\"benchmarks\"],\"broader\":[\"competitor\"],\"ambiguous\":[\"comparative\",\"comparison\",\"comparisons\",\"benchmark\",\"benchmarks\"]},{\"id\":\"competitor-disparagement\",\"label\":\"disparagement of competitors\",\"aliases\":[\"competitor disparagement\",\"disparaging competitors\",\"bashing competitors\",\"criticism of competitors\",\"criticising competitors\",\"criticizing competitors\",\"negative commentary on competitors\",\"attacks on competitors\"],\"broader\":[\"competitor\",\"negative-content\"]},{\"id\":\"claims\",\"label\":\"claims\",\"aliases\":[\"claim\",\"marketing claims\",\"advertising claims\",\"product claims\",\"performance claims\",\"objective claims\"],\"ambiguous\":[\"claims\",\"claim\"]},{\"id\":\"superlative-claims\",\"label\":\"superiority claims\",\"aliases\":[\"superlative claims\",\"superlatives\",\"superlative\",\"number one claims\",\"best-in-class claims\",\"unsubstantiated claims\",\"unsubstantiated claim\",\"exaggerated claims\",\"guarantees\",\"superiority claim\"],\"broader\":[\"claims\"],\"ambiguous\":[\"superlatives\",\"superlative\",\"guarantees\"]},{\"id\":\"environmental\",\"label\":\"environmental claims\",\"aliases\":[\"environmental\",\"environmental claim\",\"green claims\",\"green claim\",\"sustainability\",\"sustainability claims\",\"carbon neutral claims\",\"climate claims\",\"net zero claims\",\"ESG\",\"eco claims\",\"environment\"],\"broader\":[\"claims\"],\"ambiguous\":[\"environmental\",\"sustainability\",\"ESG\",\"environment\"]},{\"id\":\"health\",\"label\":\"health claims\",\"aliases\":[\"health\",\"health claim\",\"medical claims\",\"medical claim\",\"wellness\",\"wellness claims\",\"health content\",\"medical advice\",\"weight loss claims\",\"health benefits\",\"treatment claims\",\"medical content\",\"health information\",\"drug promotion\",\"medicines\",\"prescription medicines\"],\"broader\":[\"claims\"],\"ambiguous\":[\"health\",\"wellness\",\"medicines\"]},{\"id\":\"nutrition\",\"label\":\"food and nutrition claims\",\"aliases\":[\"nutrition\",\"nutrition claims\",\"food claims\",\"cosmetic claims\",\"supplement claims\",\"diet claims\"],\"broader\":[\"claims\"],\"ambiguous\":[\"nutrition\"]},{\"id\":\"financial-promotion\",\"label\":\"financial promotion\",\"aliases\":[\"financial-promotion\",\"financial promotions\",\"investment promotion\",\"investment advice\",\"performance advertising\",\"investment returns\",\"investment recommendations\",\"financial product promotion\",\"crypto promotion\",\"loan promotion\",\"financial advice\",\"interest rates\",\"rates\",\"investment products\"],\"broader\":[\"claims\"],\"ambiguous\":[\"rates\",\"financial-promotion\"]},{\"id\":\"ai-claims\",\"label\":\"claims about AI\",\"aliases\":[\"AI claims\",\"AI capability claims\",\"AI washing\"],\"broader\":[\"claims\"]},{\"id\":\"security-claims\",\"label\":\"security and privacy claims\",\"aliases\":[\"security claims\",\"privacy claims\",\"security statements\"],\"broader\":[\"claims\"]},{\"id\":\"origin-claims\",\"label\":\"claims of origin\",\"aliases\":[\"origin claims\",\"made in claims\",\"Made in USA claims\"],\"broader\":[\"claims\"]},{\"id\":\"testimonial\",\"label\":\"testimonials and endorsements\",\"aliases\":[\"testimonial\",\"testimonials\",\"endorsement\",\"endorsements\",\"customer endorsement\",\"recommendation\",\"recommendations\",\"customer quotes\",\"customer quote\",\"product endorsement\",\"user testimonial\",\"reviews\",\"review\",\"product reviews\",\"third-party endorsement\"],\"ambiguous\":[\"endorsement\",\"endorsements\",\"recommendation\",\"recommendations\",\"reviews\",\"review\"]},{\"id\":\"customer-story\",\"label\":\"customer stories\",\"aliases\":[\"customer-story\",\"customer story\",\"case study\",\"case studies\",\"success story\",\"success stories\",\"customer success story\",\"reference story\",\"customer references\",\"customer reference\",\"customer spotlight\",\"client story\"],\"broader\":[\"testimonial\",\"partner-customer-name\"],\"ambiguous\":[\"customer-story\"]},{\"id\":\"expert-endorsement\",\"label\":\"expert endorsements\",\"aliases\":[\"expert endorsement\",\"expert opinion\",\"doctor recommendation\",\"awards\",\"award\",\"rankings\",\"ratings\",\"certification claims\",\"analyst quotes\",\"analyst reports\"],\"broader\":[\"testimonial\"],\"ambiguous\":[\"awards\",\"award\",\"rankings\",\"ratings\"]},{\"id\":\"partner-customer-name\",\"label\":\"names of customers or partners\",\"aliases\":[\"partner-customer-name\",\"customer names\",\"customer name\",\"partner names\",\"partner name\",\"client names\",\"client name\",\"customer logos\",\"customer logo\",\"partner logos\",\"client logos\",\"logo wall\",\"supplier names\",\"naming customers\",\"naming partners\",\"customer identities\",\"references to clients, partners or suppliers\",\"third-party names\",\"references to customers\"]},{\"id\":\"third-party-marks\",\"label\":\"names, marks and events of others\",\"aliases\":[\"third-party trademarks\",\"third-party marks\",\"trademarks of others\",\"other companies' logos\",\"third-party logos\",\"brand names of others\",\"event hashtags\",\"Olympics\",\"World Cup\",\"Super Bowl\",\"others' trademarks\",\"others' hashtags\"],\"ambiguous\":[\"Olympics\"]},{\"id\":\"own-marks\",\"label\":\"company name and logo\",\"aliases\":[\"company logo\",\"company name\",\"company logos\",\"logo\",\"logos\",\"company trademark\",\"company trademarks\",\"brand name\",\"company brand\",\"trademark\",\"trademarks\",\"company artwork\",\"use of the logo\",\"brand assets\",\"corporate logo\"],\"ambiguous\":[\"logo\",\"logos\",\"trademark\",\"trademarks\"]},{\"id\":\"third-party-material\",\"label\":\"material of others\",\"aliases\":[\"third-party material\",\"third-party content\",\"copyrighted material\",\"copyrighted content\",\"copyrighted works\",\"plagiarised content\",\"plagiarism\",\"content of others\",\"others' content\",\"music\",\"memes of others\",\"pirated content\",\"unlicensed content\"],\"ambiguous\":[\"music\"]},{\"id\":\"political\",\"label\":\"political content\",\"aliases\":[\"political\",\"politics\",\"political opinion\",\"political opinions\",\"political statements\",\"political campaign\",\"political campaigns\",\"elections\",\"election\",\"political advertising\",\"political ads\",\"political topics\",\"political views\",\"endorsement of candidates\",\"lobbying\",\"public policy\",\"partisan content\",\"political matters\",\"political activity\"],\"ambiguous\":[\"political\",\"politics\",\"elections\",\"election\"]},{\"id\":\"social-issues\",\"label\":\"social issues\",\"aliases\":[\"social issue\",\"social justice\",\"activism\",\"controversial topics\",\"controversial issues\",\"controversial content\",\"controversial subjects\",\"sensitive topics\",\"sensitive topic\",\"culture war topics\",\"human rights\",\"controversial\",\"divisive topics\"],\"broader\":[\"political\"],\"ambiguous\":[\"activism\",\"controversial\"]},{\"id\":\"religious\",\"label\":\"religious content\",\"aliases\":[\"religious\",\"religion\",\"religious views\",\"faith\",\"religious topics\",\"religious opinions\",\"religious beliefs\"],\"ambiguous\":[\"religious\",\"religion\",\"faith\"]},{\"id\":\"war-and-tragedy\",\"label\":\"wars, disasters and tragedies\",\"aliases\":[\"war\",\"wars\",\"tragedy\",\"tragedies\",\"natural disasters\",\"terror attack\",\"terror attacks\",\"deaths\",\"mourning\",\"national tragedy\",\"breaking news\",\"current events\",\"news events\"],\"ambiguous\":[\"war\",\"wars\",\"tragedy\",\"tragedies\",\"deaths\",\"mourning\"]},{\"id\":\"employment-conditions\",\"label\":\"working conditions and pay\",\"aliases\":[\"employment-conditions\",\"employment conditions\",\"terms and conditions of employment\",\"terms and conditions\",\"working conditions\",\"conditions of employment\",\"workplace conditions\",\"protected concerted activity\",\"concerted activity\",\"workplace issues\",\"labour topics\",\"labor topics\",\"work-related complaints\",\"wages, hours and working conditions\",\"wages, benefits or working conditions\",\"wages and working conditions\",\"NLRA rights\",\"Section 7 rights\",\"section 7 activity\",\"working hours\"],\"ambiguous\":[\"employment-conditions\"]},{\"id\":\"pay\",\"label\":\"pay and benefits\",\"aliases\":[\"wages\",\"salary\",\"salaries\",\"compensation\",\"wage\",\"benefits\",\"salary transparency\",\"pay transparency\",\"remuneration\",\"bonuses\"],\"broader\":[\"employment-conditions\"],\"ambiguous\":[\"wages\",\"salary\",\"salaries\",\"compensation\",\"wage\",\"benefits\",\"remuneration\",\"bonuses\"]},{\"id\":\"union-topics\",\"label\":\"unions and organising\",\"aliases\":[\"union\",\"unions\",\"union organizing\",\"union organising\",\"unionisation\",\"unionization\",\"organising\",\"organizing\",\"strike\",\"strikes\",\"collective bargaining\",\"labor dispute\",\"labour dispute\",\"trade union\",\"union activity\"],\"broader\":[\"employment-conditions\"],\"ambiguous\":[\"union\",\"unions\",\"organising\",\"organizing\",\"strike\",\"strikes\"]},{\"id\":\"layoffs\",\"label\":\"layoffs and restructuring\",\"aliases\":[\"layoff\",\"redundancies\",\"redundancy\",\"restructuring\",\"job cuts\",\"workforce reduction\",\"terminations\",\"reorganisation\",\"reorganization\",\"staff reductions\"],\"broader\":[\"employment-conditions\"],\"ambiguous\":[\"redundancy\",\"restructuring\",\"terminations\",\"reorganisation\",\"reorganization\"]},{\"id\":\"workplace-complaint\",\"label\":\"complaints about the workplace\",\"aliases\":[\"workplace complaint\",\"workplace complaints\",\"employer reviews\",\"complaints about the employer\",\"workplace grievance\",\"workplace safety concerns\",\"discrimination complaints\",\"harassment complaints\",\"unsafe conditions\"],\"broader\":[\"employment-conditions\",\"complaints\"]},{\"id\":\"whistleblowing\",\"label\":\"reports of wrongdoing\",\"aliases\":[\"whistleblowing\",\"whistleblower report\",\"whistleblower reports\",\"reporting to authorities\",\"report to a government agency\",\"protected disclosures\",\"protected disclosure\",\"whistleblower\"],\"broader\":[\"employment-conditions\"],\"ambiguous\":[\"whistleblower\"]},{\"id\":\"job-adverts\",\"label\":\"job advertisements\",\"aliases\":[\"job-adverts\",\"job advert\",\"job ad\",\"job ads\",\"job advertisement\",\"job post\",\"job posts\",\"job posting\",\"job postings\",\"vacancies\",\"vacancy\",\"open positions\",\"open roles\",\"hiring\",\"recruitment content\",\"recruiting content\",\"careers content\"],\"ambiguous\":[\"job-adverts\",\"vacancies\",\"vacancy\",\"hiring\"]},{\"id\":\"employer-brand\",\"label\":\"life at the company\",\"aliases\":[\"employer brand\",\"employer branding\",\"company culture\",\"culture content\",\"behind the scenes\",\"employee stories\",\"employee spotlight\",\"employee spotlights\",\"meet the team\",\"workplace photos\",\"team events\",\"day in the life\",\"employee story\",\"awards for employees\",\"workplace content\"]},{\"id\":\"company-news\",\"label\":\"company news\",\"aliases\":[\"company-news\",\"corporate news\",\"news\",\"company announcement\",\"company announcements\",\"company information\",\"corporate announcements\",\"press release\",\"press releases\",\"official statements\",\"official statement\",\"company statement\",\"company statements\",\"company updates\",\"corporate information\",\"news about the company\",\"published company news\"],\"ambiguous\":[\"company-news\",\"news\"]},{\"id\":\"leadership-changes\",\"label\":\"changes in leadership\",\"aliases\":[\"leadership changes\",\"executive changes\",\"executive appointments\",\"executive departure\",\"management changes\",\"new CEO\",\"personnel changes\"],\"broader\":[\"company-news\"]},{\"id\":\"partnership-news\",\"label\":\"partnership news\",\"aliases\":[\"partnership announcement\",\"partnership announcements\",\"new customers\",\"contract wins\",\"deal announcements\",\"new partnership\"],\"broader\":[\"company-news\",\"partner-customer-name\"]},{\"id\":\"csr\",\"label\":\"community and charity\",\"aliases\":[\"CSR\",\"corporate social responsibility\",\"charity\",\"charitable content\",\"community involvement\",\"social responsibility\",\"donations\",\"volunteering\",\"fundraising appeals\",\"cause marketing\"],\"broader\":[\"company-news\"],\"ambiguous\":[\"CSR\",\"charity\",\"donations\",\"volunteering\"]},{\"id\":\"event-content\",\"label\":\"event content\",\"aliases\":[\"event\",\"events\",\"event announcement\",\"event announcements\",\"event coverage\",\"conference content\",\"webinar content\",\"event promotion\",\"event invitation\",\"event invitations\",\"event photos\"],\"ambiguous\":[\"event\",\"events\"]},{\"id\":\"thought-leadership\",\"label\":\"thought leadership\",\"aliases\":[\"thought-leadership\",\"industry commentary\",\"industry news\",\"opinion pieces\",\"expert commentary\",\"commentary\",\"industry insights\",\"expertise\",\"professional content\",\"trends\",\"opinion piece\",\"op-ed\"],\"ambiguous\":[\"thought-leadership\",\"commentary\",\"expertise\",\"trends\",\"op-ed\"]},{\"id\":\"research-content\",\"label\":\"research and reports\",\"aliases\":[\"research\",\"research findings\",\"white paper\",\"white papers\",\"whitepaper\",\"study\",\"studies\",\"survey results\",\"data report\",\"reports\"],\"broader\":[\"thought-leadership\"],\"ambiguous\":[\"research\",\"whitepaper\",\"study\",\"studies\",\"reports\"]},{\"id\":\"curated-content\",\"label\":\"curated content\",\"aliases\":[\"shared articles\",\"third-party articles\",\"links to articles\",\"reposts\",\"retweets\",\"shared content\",\"links\"],\"ambiguous\":[\"reposts\",\"retweets\",\"links\"]},{\"id\":\"community-content\",\"label\":\"community and engagement content\",\"aliases\":[\"community content\",\"engagement content\",\"polls\",\"questions\",\"greetings\",\"holiday greetings\",\"anniversaries\",\"holidays\",\"celebration posts\",\"celebrations\",\"contributor spotlight\"],\"ambiguous\":[\"polls\",\"questions\",\"greetings\",\"anniversaries\",\"holidays\",\"celebrations\"]},{\"id\":\"ugc\",\"label\":\"user-generated content\",\"aliases\":[\"UGC\",\"user generated content\",\"customer photos\",\"fan content\",\"community posts\",\"creator content\",\"user posts\",\"user content\",\"customer content\"]},{\"id\":\"contest-content\",\"label\":\"contests and giveaways\",\"aliases\":[\"contest\",\"contests\",\"giveaway\",\"giveaways\",\"sweepstakes\",\"prize promotion\",\"competitions\",\"prize draws\",\"promotional games\",\"promotional game\"],\"ambiguous\":[\"contest\",\"contests\",\"giveaway\",\"giveaways\",\"sweepstakes\",\"competitions\"]},{\"id\":\"humour-meme\",\"label\":\"humour and memes\",\"aliases\":[\"humour-meme\",\"humour\",\"humor\",\"meme\",\"memes\",\"joke\",\"jokes\",\"satire\",\"parody\",\"irony\",\"sarcasm\",\"banter\",\"GIF\",\"GIFs\",\"funny content\",\"funny posts\",\"sarcastic content\",\"emoji\",\"emojis\"],\"ambiguous\":[\"humour-meme\",\"humour\",\"humor\",\"joke\",\"jokes\",\"satire\",\"parody\",\"irony\",\"sarcasm\",\"banter\",\"GIF\",\"GIFs\",\"emoji\",\"emojis\"]},{\"id\":\"personal-opinion\",\"label\":\"personal opinions\",\"aliases\":[\"personal opinion\",\"opinion\",\"opinions\",\"personal view\",\"personal views\",\"private opinion\",\"own opinion\",\"personal commentary\",\"own opinions\",\"views my own\"],\"ambiguous\":[\"opinion\",\"opinions\"]},{\"id\":\"personal-content\",\"label\":\"personal and private matters\",\"aliases\":[\"personal content\",\"personal matters\",\"private matters\",\"private life\",\"family\",\"hobbies\",\"personal posts\",\"personal topics\",\"private posts\",\"personal life\",\"topics unrelated to work\",\"non-work topics\"],\"ambiguous\":[\"family\",\"hobbies\"]},{\"id\":\"personal-business\",\"label\":\"personal business\",\"aliases\":[\"outside business\",\"side business\",\"private sales\",\"personal advertising\",\"personal gain\",\"commercial solicitation\",\"solicitation\",\"solicitations\",\"personal fundraising\",\"chain letters\",\"spam\",\"junk mail\",\"unsolicited bulk content\",\"outside business activities\",\"multi-level marketing\"],\"ambiguous\":[\"solicitation\",\"solicitations\",\"spam\"]},{\"id\":\"people-in-images\",\"label\":\"people shown in images\",\"aliases\":[\"photos of people\",\"pictures of people\",\"images of people\",\"people in photos\",\"people\",\"portraits\",\"photographs\",\"photos\",\"pictures\",\"videos of people\",\"images\",\"photographs of people\",\"photography\"],\"ambiguous\":[\"people\",\"portraits\",\"photographs\",\"photos\",\"pictures\",\"images\",\"photography\"]},{\"id\":\"customers-shown\",\"label\":\"customers or public shown\",\"aliases\":[\"photos of customers\",\"customer images\",\"customer photo\",\"crowd shots\",\"bystanders\",\"photos of guests\"],\"broader\":[\"people-in-images\"],\"ambiguous\":[\"bystanders\"]},{\"id\":\"employees-shown\",\"label\":\"employees shown\",\"aliases\":[\"photos of employees\",\"employee photos\",\"photos of colleagues\",\"staff photos\",\"employee images\",\"photos of co-workers\",\"photos of staff\",\"group photos\"],\"broader\":[\"people-in-images\"]},{\"id\":\"patients-shown\",\"label\":\"patients shown\",\"aliases\":[\"photos of patients\",\"patient photos\",\"patient images\",\"patient stories\",\"patient story\",\"patients\"],\"broader\":[\"people-in-images\"],\"ambiguous\":[\"patients\"]},{\"id\":\"children-shown\",\"label\":\"children shown\",\"aliases\":[\"photos of children\",\"children\",\"minors\",\"pictures of children\",\"photos of minors\",\"images of children\"],\"broader\":[\"people-in-images\"],\"ambiguous\":[\"children\",\"minors\"]},{\"id\":\"premises\",\"label\":\"premises and workplace shown\",\"aliases\":[\"photos of the workplace\",\"workplace images\",\"photos of premises\",\"office photos\",\"factory photos\",\"production site\",\"screens shown\",\"screenshots\",\"screenshot\",\"whiteboards\",\"photos of facilities\",\"facility\",\"internal screenshots\",\"badges\",\"ID badge\"],\"ambiguous\":[\"screenshots\",\"screenshot\",\"whiteboards\",\"facility\",\"badges\"]},{\"id\":\"location-tags\",\"label\":\"location and whereabouts\",\"aliases\":[\"location tags\",\"geotag\",\"geotags\",\"check-ins\",\"location sharing\",\"travel plans\",\"whereabouts\",\"geotagging\"],\"ambiguous\":[\"check-ins\",\"whereabouts\"]},{\"id\":\"negative-content\",\"label\":\"negative or hostile content\",\"aliases\":[\"negative content\",\"hostile content\",\"disparaging content\",\"disparagement\",\"disparaging remarks\",\"disparaging statements\",\"derogatory content\",\"derogatory comments\",\"negative comments about others\",\"trash talk\",\"insulting content\",\"arguments\",\"heated arguments\",\"trolling\",\"inflammatory content\",\"unprofessional content\",\"offensive content\",\"offensive\",\"offensive language\",\"inappropriate content\",\"inappropriate language\",\"disrespectful content\",\"objectionable content\",\"rude comments\",\"criticism of the company\"],\"ambiguous\":[\"disparagement\",\"arguments\",\"trolling\",\"offensive\"]},{\"id\":\"harassment\",\"label\":\"harassment and threats\",\"aliases\":[\"harassing content\",\"bullying\",\"threats\",\"threatening content\",\"threat\",\"threatening\",\"intimidation\",\"abuse\",\"abusive content\",\"abusive language\",\"cyberbullying\",\"cyber bullying\",\"stalking\",\"personal attacks\",\"personal insults\",\"insults\",\"doxxing\",\"harassing\",\"malicious content\",\"abusive\"],\"broader\":[\"negative-content\"],\"ambiguous\":[\"threats\",\"threat\",\"threatening\",\"intimidation\",\"abuse\",\"stalking\",\"insults\",\"abusive\"]},{\"id\":\"hate\",\"label\":\"hate and discrimination\",\"aliases\":[\"hate speech\",\"hateful content\",\"discrimination\",\"discriminatory content\",\"discriminatory remarks\",\"racist content\",\"racism\",\"sexism\",\"sexist content\",\"ethnic slurs\",\"slurs\",\"racial slurs\",\"homophobic content\",\"bigoted content\",\"xenophobia\",\"discriminatory language\",\"discriminatory\",\"discriminatory statements\"],\"broader\":[\"negative-content\"],\"ambiguous\":[\"discrimination\",\"slurs\"]},{\"id\":\"defamation\",\"label\":\"defamation\",\"aliases\":[\"defamatory content\",\"defamatory statements\",\"libel\",\"slander\",\"libelous content\",\"defamatory\",\"libellous content\",\"defamatory remarks\",\"slanderous content\"],\"broader\":[\"negative-content\"]},{\"id\":\"profanity\",\"label\":\"profanity\",\"aliases\":[\"profane content\",\"profane language\",\"swearing\",\"swear words\",\"obscene language\",\"obscenity\",\"obscenities\",\"vulgar language\",\"foul language\",\"vulgarity\",\"curse words\",\"explicit language\",\"NSFW language\",\"vulgar content\",\"obscene content\",\"cursing\"],\"broader\":[\"negative-content\"],\"ambiguous\":[\"vulgarity\",\"cursing\"]},{\"id\":\"sexual-content\",\"label\":\"sexual content\",\"aliases\":[\"sexual-content\",\"sexually explicit content\",\"sexually explicit material\",\"pornography\",\"pornographic material\",\"pornographic content\",\"adult content\",\"nudity\",\"NSFW\",\"NSFW content\",\"explicit content\",\"indecent content\",\"sexual material\",\"pornographic\",\"sexually suggestive content\",\"obscene material\"],\"broader\":[\"negative-content\"],\"ambiguous\":[\"sexual-content\"]},{\"id\":\"violence\",\"label\":\"violence and weapons\",\"aliases\":[\"violent content\",\"violence\",\"graphic content\",\"weapons\",\"firearms\",\"gore\",\"violent material\",\"extremist content\",\"terrorism content\",\"self-harm\"],\"broader\":[\"negative-content\"],\"ambiguous\":[\"violence\",\"weapons\",\"firearms\",\"gore\",\"self-harm\"]},{\"id\":\"illegal-content\",\"label\":\"unlawful content\",\"aliases\":[\"illegal content\",\"illegal activity\",\"illegal activities\",\"unlawful activity\",\"content that breaks the law\",\"criminal content\",\"fraud\",\"illegal\",\"infringing content\"],\"broader\":[\"negative-content\"],\"ambiguous\":[\"fraud\",\"illegal\"]},{\"id\":\"false-information\",\"label\":\"false or misleading content\",\"aliases\":[\"false information\",\"misinformation\",\"disinformation\",\"misleading content\",\"misleading statements\",\"false statements\",\"false claims\",\"misleading claims\",\"fake news\",\"inaccurate information\",\"untrue statements\",\"deceptive content\",\"false or misleading statements\",\"false\",\"misleading\",\"misleading information\",\"unverified information\",\"manipulated content\",\"clickbait\"],\"ambiguous\":[\"false\",\"misleading\",\"clickbait\"]},{\"id\":\"age-restricted\",\"label\":\"age-restricted topics\",\"aliases\":[\"age-restricted\",\"age restricted content\",\"age-restricted products\",\"age-gated content\",\"vice products\",\"regulated products\"],\"ambiguous\":[\"age-restricted\"]},{\"id\":\"alcohol\",\"label\":\"alcohol\",\"aliases\":[\"alcoholic drinks\",\"alcohol content\",\"beer\",\"wine\",\"spirits\",\"drinking\",\"alcohol promotion\"],\"broader\":[\"age-restricted\"],\"ambiguous\":[\"alcohol\",\"beer\",\"wine\",\"spirits\",\"drinking\"]},{\"id\":\"tobacco-vape\",\"label\":\"tobacco, vaping and nicotine\",\"aliases\":[\"tobacco\",\"vaping\",\"vape\",\"nicotine\",\"smoking\",\"e-cigarettes\",\"cigarettes\"],\"broader\":[\"age-restricted\"],\"ambiguous\":[\"tobacco\",\"vaping\",\"vape\",\"nicotine\",\"smoking\",\"e-cigarettes\",\"cigarettes\"]},{\"id\":\"cannabis-drugs\",\"label\":\"cannabis and drugs\",\"aliases\":[\"cannabis\",\"drugs\",\"CBD\",\"illegal drugs\",\"marijuana\",\"drug use\"],\"broader\":[\"age-restricted\"],\"ambiguous\":[\"cannabis\",\"drugs\",\"CBD\",\"marijuana\"]},{\"id\":\"gambling\",\"label\":\"gambling\",\"aliases\":[\"betting\",\"gambling content\",\"casino\",\"lottery\",\"lotteries\",\"sports betting\"],\"broader\":[\"age-restricted\"],\"ambiguous\":[\"gambling\",\"betting\",\"casino\",\"lottery\",\"lotteries\"]},{\"id\":\"less-healthy-food\",\"label\":\"less healthy food\",\"aliases\":[\"HFSS\",\"junk food\",\"fast food\",\"less healthy food and drink\",\"sugary drinks\"],\"broader\":[\"age-restricted\"]},{\"id\":\"technical-information\",\"label\":\"technical information\",\"aliases\":[\"technical details\",\"source code\",\"code\",\"technical data\",\"engineering content\",\"code snippets\",\"security details\",\"architecture details\",\"API keys\",\"research data\"],\"ambiguous\":[\"code\"]},{\"id\":\"export-controlled-content\",\"label\":\"export-controlled topics\",\"aliases\":[\"export-controlled\",\"export-controlled content\",\"military content\",\"defence content\",\"defense content\",\"classified topics\",\"government contract work\",\"national security\"],\"broader\":[\"technical-information\"],\"ambiguous\":[\"export-controlled\"]},{\"id\":\"disclaimer\",\"label\":\"disclosures and disclaimers\",\"aliases\":[\"disclaimers\",\"disclosure\",\"disclosures\",\"disclosure statement\",\"disclaimer statement\",\"official rules\",\"legal notices\"],\"ambiguous\":[\"disclaimers\",\"disclosure\",\"disclosures\"]}]}", "content	any content		content	anycontent\nproduct-content	product content	0	productcontent	product	products	productinformation	productposts	productmarketing	productandservices	marketingcontent	promotionalcontent	productpromotion	promotion	advertisingcontent	commercialcontent\nproduct-news	product news	1	productnews	productannouncement	productannouncements	productlaunch	productlaunches	releaseannouncement	releaseannouncements	newfeatures	featureannouncement	releasenotes	productupdates	productupdate	newproduct	newproducts	launchannouncement\nproduct-education	product education	1	producteducation	tutorials	tutorial	howto	howtocontent	productdemo	productdemos	demo	demos	educationalcontent	tips	producttips	documentation	explainers	explainer	technicalcontent	trainingcontent\npricing	prices and offers	1	pricing	pricesandoffers	prices	price	priceannouncement	priceclaims	offers	offer	discounts	specialoffers	pricecomparison	deals	promotions	coupons\nproduct-safety	product safety and recalls	1	productsafety	productsafetyandrecalls	recall	recalls	productrecall	safetynotice	adverseevent	adverseevents	sideeffects	productdefects\noff-label	unapproved uses	1	offlabel	unapproveduses	offlabeluse	unapproveduse	unapprovedindications\navailability	stock and availability	1	availability	stockandavailability	urgency	scarcity	limitedstock	limitedtime\nroadmap-unreleased	unreleased plans	0	roadmapunreleased	unreleasedplans	roadmap	productroadmap	unreleasedproduct	unreleasedproducts	unreleasedfeatures	unannouncedproducts	unannouncedproduct	upcomingproducts	futureproducts	futureplans	unannouncedplans	productplans	preannouncement	leaks	leak	teasers	teaser	sneakpeek	embargoednews	embargoedinformation	launchdates\nconfidential-topics	confidential matters	0	confidentialtopics	confidentialmatters	confidentialmatter	confidentialinformation	tradesecrets	internalmatters	internalmatter	internaldiscussions	proprietaryinformation	internalinformation	companysecrets	businesssecrets	nonpublicinformation	insideinformation	insiderinformation	confidentialbusinessinformation\nfinancial-information	financial information	0	financialinformation	financial	companyfinancialinformation	companyfinances	financialnews	financialdata	financialmatters	companyperformance	businessperformance	financialperformance	stocktalk	financials	investorinformation\nfinancial-results	financial results	10	financialresults	results	earnings	earningsresults	quarterlyresults	annualresults	quarterlyearnings	revenue	revenues	profit	profits	salesfigures	salesresults	companyresults	financialstatements	recordquarter	revenuegrowth\nguidance	guidance and forecasts	10	guidance	guidanceandforecasts	earningsguidance	financialguidance	forecasts	forecast	outlook	financialprojections	projections	earningsforecast	predictionsofperformance	financialoutlook\nshare-price	share price and securities	10	shareprice	sharepriceandsecurities	stockprice	stock	companystock	securities	shares	stockperformance	companyshares	dividend	dividends	investmentadviceaboutthecompany	valuation	stockrecommendations	marketcapitalisation\nm-and-a	mergers and acquisitions	10	manda	mergersandacquisitions	m&a	mergers	acquisitions	merger	acquisition	takeover	divestiture	jointventure	strategictransaction	fundinground	fundraising	ipo	initialpublicoffering	takeoverrumours\ncustomer-counts	customer counts and milestones	10	customercounts	customercountsandmilestones	customercount	customernumbers	numberofcustomers	usernumbers	growthmilestone	milestones	milestone	usercount	adoptionnumbers	growthfigures\nrumours	rumours	0	rumours	rumors	rumour	rumor	speculation	marketrumours	marketrumors	gossip	speculations\nlegal-matter	legal matters	0	legalmatter	legalmatters	litigation	lawsuit	lawsuits	legalproceedings	legaldispute	legaldisputes	courtcase	courtcases	investigation	investigations	pendinglitigation	regulatoryinvestigation	legalcase	legalclaims	settlements	legalissues	legaladvice	governmentinvestigation\nregulatory-matter	regulatory matters	17	regulatorymatter	regulatorymatters	regulatory	regulationtopics	regulator	regulatoryapproval	regulatoryfilings	compliancematters	publicpolicymatters\ncrisis	crisis	0	crisis	crises	crisiscommunication	crisiscommunications	crisisstatement	emergency	emergencies	disaster	negativepress	scandal	controversyaboutthecompany	crisistopic	crisistopics\nincident-outage	incidents and outages	19	incidentoutage	incidentsandoutages	incident	incidents	outage	outages	serviceoutage	downtime	serviceincident	accident	accidents	servicedisruption\nsecurity-incident	security incidents	19	securityincident	securityincidents	databreach	databreaches	breach	breaches	cyberattack	hack	securitybreach	securityvulnerability	vulnerability	vulnerabilities	securityissues\ncomplaints	complaints	0	complaints	complaint	customercomplaint	customercomplaints	negativefeedback	negativecomments	criticism	grievance	grievances	negativereviews\ncompetitor	competitors	0	competitor	competitors	competition	competitorproducts	competitors'products	competitiveinformation	competitorcontent	competingproducts	mentioningcompetitors	competitornames\ncomparative	comparisons with competitors	23	comparative	comparisonswithcompetitors	comparison	comparisons	competitorcomparison	competitorcomparisons	comparativeadvertising	comparativeclaims	usversusthem	benchmark	benchmarks\ncompetitor-disparagement	disparagement of competitors	23 76	competitordisparagement	disparagementofcompetitors	disparagingcompetitors	bashingcompetitors	criticismofcompetitors	criticisingcompetitors	criticizingcompetitors	negativecommentaryoncompetitors	attacksoncompetitors\nclaims	claims	0	claims	claim	marketingclaims	advertisingclaims	productclaims	performanceclaims	objectiveclaims\nsuperlative-claims	superiority claims	26	superlativeclaims	superiorityclaims	superlatives	superlative	numberoneclaims	bestinclassclaims	unsubstantiatedclaims	unsubstantiatedclaim	exaggeratedclaims	guarantees	superiorityclaim\nenvironmental	environmental claims	26	environmental	environmentalclaims	environmentalclaim	greenclaims	greenclaim	sustainability	sustainabilityclaims	carbonneutralclaims	climateclaims	netzeroclaims	esg	ecoclaims	environment\nhealth	health claims	26	health	healthclaims	healthclaim	medicalclaims	medicalclaim	wellness	wellnessclaims	healthcontent	medicaladvice	weightlossclaims	healthbenefits	treatmentclaims	medicalcontent	healthinformation	drugpromotion	medicines	prescriptionmedicines\nnutrition	food and nutrition claims	26	nutrition	foodandnutritionclaims	nutritionclaims	foodclaims	cosmeticclaims	supplementclaims	dietclaims\nfinancial-promotion	financial promotion	26	financialpromotion	financialpromotions	investmentpromotion	investmentadvice	performanceadvertising	investmentreturns	investmentrecommendations	financialproductpromotion	cryptopromotion	loanpromotion	financialadvice	interestrates	rates	investmentproducts\nai-claims	claims about AI	26	aiclaims	claimsaboutai	aicapabilityclaims	aiwashing\nsecurity-claims	security and privacy claims	26	securityclaims	securityandprivacyclaims	privacyclaims	securitystatements\norigin-claims	claims of origin	26	originclaims	claimsoforigin	madeinclaims	madeinusaclaims\ntestimonial	testimonials and endorsements	0	testimonial	testimonialsandendorsements	testimonials	endorsement	endorsements	customerendorsement	recommendation	recommendations	customerquotes	customerquote	productendorsement	usertestimonial	reviews	review	productreviews	thirdpartyendorsement\ncustomer-story	customer stories	35 38	customerstory	customerstories	casestudy	casestudies	successstory	successstories	customersuccessstory	referencestory	customerreferences	customerreference	customerspotlight	clientstory\nexpert-endorsement	expert endorsements	35	expertendorsement	expertendorsements	expertopinion	doctorrecommendation	awards	award	rankings	ratings	certificationclaims	analystquotes	analystreports\npartner-customer-name	names of customers or partners	0	partnercustomername	namesofcustomersorpartners	customernames	customername	partnernames	partnername	clientnames	clientname	customerlogos	customerlogo	partnerlogos	clientlogos	logowall	suppliernames	namingcustomers	namingpartners	customeridentities	referencestoclients,partnersorsuppliers	thirdpartynames	referencestocustomers\nthird-party-marks	names, marks and events of others	0	thirdpartymarks	names,marksandeventsofothers	thirdpartytrademarks	trademarksofothers	othercompanies'logos	thirdpartylogos	brandnamesofothers	eventhashtags	olympics	worldcup	superbowl	others'trademarks	others'hashtags\nown-marks	company name and logo	0	ownmarks	companynameandlogo	companylogo	companyname	companylogos	logo	logos	companytrademark	companytrademarks	brandname	companybrand	trademark	trademarks	companyartwork	useofthelogo	brandassets	corporatelogo\nthird-party-material	material of others	0	thirdpartymaterial	materialofothers	thirdpartycontent	copyrightedmaterial	copyrightedcontent	copyrightedworks	plagiarisedcontent	plagiarism	contentofothers	others'content	music	memesofothers	piratedcontent	unlicensedcontent\npolitical	political content	0	political	politicalcontent	politics	politicalopinion	politicalopinions	politicalstatements	politicalcampaign	politicalcampaigns	elections	election	politicaladvertising	politicalads	politicaltopics	politicalviews	endorsementofcandidates	lobbying	publicpolicy	partisancontent	politicalmatters	politicalactivity\nsocial-issues	social issues	42	socialissues	socialissue	socialjustice	activism	controversialtopics	controversialissues	controversialcontent	controversialsubjects	sensitivetopics	sensitivetopic	culturewartopics	humanrights	controversial	divisivetopics\nreligious	religious content	0	religious	religiouscontent	religion	religiousviews	faith	religioustopics	religiousopinions	religiousbeliefs\nwar-and-tragedy	wars, disasters and tragedies	0	warandtragedy	wars,disastersandtragedies	war	wars	tragedy	tragedies	naturaldisasters	terrorattack	terrorattacks	deaths	mourning	nationaltragedy	breakingnews	currentevents	newsevents\nemployment-conditions	working conditions and pay	0	employmentconditions	workingconditionsandpay	termsandconditionsofemployment	termsandconditions	workingconditions	conditionsofemployment	workplaceconditions	protectedconcertedactivity	concertedactivity	workplaceissues	labourtopics	labortopics	workrelatedcomplaints	wages,hoursandworkingconditions	wages,benefitsorworkingconditions	wagesandworkingconditions	nlrarights	section7rights	section7activity	workinghours\npay	pay and benefits	46	pay	payandbenefits	wages	salary	salaries	compensation	wage	benefits	salarytransparency	paytransparency	remuneration	bonuses\nunion-topics	unions and organising	46	uniontopics	unionsandorganising	union	unions	unionorganizing	unionorganising	unionisation	unionization	organising	organizing	strike	strikes	collectivebargaining	labordispute	labourdispute	tradeunion	unionactivity\nlayoffs	layoffs and restructuring	46	layoffs	layoffsandrestructuring	layoff	redundancies	redundancy	restructuring	jobcuts	workforcereduction	terminations	reorganisation	reorganization	staffreductions\nworkplace-complaint	complaints about the workplace	46 22	workplacecomplaint	complaintsabouttheworkplace	workplacecomplaints	employerreviews	complaintsabouttheemployer	workplacegrievance	workplacesafetyconcerns	discriminationcomplaints	harassmentcomplaints	unsafeconditions\nwhistleblowing	reports of wrongdoing	46	whistleblowing	reportsofwrongdoing	whistleblowerreport	whistleblowerreports	reportingtoauthorities	reporttoagovernmentagency	protecteddisclosures	protecteddisclosure	whistleblower\njob-adverts	job advertisements	0	jobadverts	jobadvertisements	jobadvert	jobad	jobads	jobadvertisement	jobpost	jobposts	jobposting	jobpostings	vacancies	vacancy	openpositions	openroles	hiring	recruitmentcontent	recruitingcontent	careerscontent\nemployer-brand	life at the company	0	employerbrand	lifeatthecompany	employerbranding	companyculture	culturecontent	behindthescenes	employeestories	employeespotlight	employeespotlights	meettheteam	workplacephotos	teamevents	dayinthelife	employeestory	awardsforemployees	workplacecontent\ncompany-news	company news	0	companynews	corporatenews	news	companyannouncement	companyannouncements	companyinformation	corporateannouncements	pressrelease	pressreleases	officialstatements	officialstatement	companystatement	companystatements	companyupdates	corporateinformation	newsaboutthecompany	publishedcompanynews\nleadership-changes	changes in leadership	54	leadershipchanges	changesinleadership	executivechanges	executiveappointments	executivedeparture	managementchanges	newceo	personnelchanges\npartnership-news	partnership news	54 38	partnershipnews	partnershipannouncement	partnershipannouncements	newcustomers	contractwins	dealannouncements	newpartnership\ncsr	community and charity	54	csr	communityandcharity	corporatesocialresponsibility	charity	charitablecontent	communityinvolvement	socialresponsibility	donations	volunteering	fundraisingappeals	causemarketing\nevent-content	event content	0	eventcontent	event	events	eventannouncement	eventannouncements	eventcoverage	conferencecontent	webinarcontent	eventpromotion	eventinvitation	eventinvitations	eventphotos\nthought-leadership	thought leadership	0	thoughtleadership	industrycommentary	industrynews	opinionpieces	expertcommentary	commentary	industryinsights	expertise	professionalcontent	trends	opinionpiece	oped\nresearch-content	research and reports	59	researchcontent	researchandreports	research	researchfindings	whitepaper	whitepapers	study	studies	surveyresults	datareport	reports\ncurated-content	curated content	0	curatedcontent	sharedarticles	thirdpartyarticles	linkstoarticles	reposts	retweets	sharedcontent	links\ncommunity-content	community and engagement content	0	communitycontent	communityandengagementcontent	engagementcontent	polls	questions	greetings	holidaygreetings	anniversaries	holidays	celebrationposts	celebrations	contributorspotlight\nugc	user-generated content	0	ugc	usergeneratedcontent	customerphotos	fancontent	communityposts	creatorcontent	userposts	usercontent	customercontent\ncontest-content	contests and giveaways	0	contestcontent	contestsandgiveaways	contest	contests	giveaway	giveaways	sweepstakes	prizepromotion	competitions	prizedraws	promotionalgames	promotionalgame\nhumour-meme	humour and memes	0	humourmeme	humourandmemes	humour	humor	meme	memes	joke	jokes	satire	parody	irony	sarcasm	banter	gif	gifs	funnycontent	funnyposts	sarcasticcontent	emoji	emojis\npersonal-opinion	personal opinions	0	personalopinion	personalopinions	opinion	opinions	personalview	personalviews	privateopinion	ownopinion	personalcommentary	ownopinions	viewsmyown\npersonal-content	personal and private matters	0	personalcontent	personalandprivatematters	personalmatters	privatematters	privatelife	family	hobbies	personalposts	personaltopics	privateposts	personallife	topicsunrelatedtowork	nonworktopics\npersonal-business	personal business	0	personalbusiness	outsidebusiness	sidebusiness	privatesales	personaladvertising	personalgain	commercialsolicitation	solicitation	solicitations	personalfundraising	chainletters	spam	junkmail	unsolicitedbulkcontent	outsidebusinessactivities	multilevelmarketing\npeople-in-images	people shown in images	0	peopleinimages	peopleshowninimages	photosofpeople	picturesofpeople	imagesofpeople	peopleinphotos	people	portraits	photographs	photos	pictures	videosofpeople	images	photographsofpeople	photography\ncustomers-shown	customers or public shown	69	customersshown	customersorpublicshown	photosofcustomers	customerimages	customerphoto	crowdshots	bystanders	photosofguests\nemployees-shown	employees shown	69	employeesshown	photosofemployees	employeephotos	photosofcolleagues	staffphotos	employeeimages	photosofcoworkers	photosofstaff	groupphotos\npatients-shown	patients shown	69	patientsshown	photosofpatients	patientphotos	patientimages	patientstories	patientstory	patients\nchildren-shown	children shown	69	childrenshown	photosofchildren	children	minors	picturesofchildren	photosofminors	imagesofchildren\npremises	premises and workplace shown	0	premises	premisesandworkplaceshown	photosoftheworkplace	workplaceimages	photosofpremises	officephotos	factoryphotos	productionsite	screensshown	screenshots	screenshot	whiteboards	photosoffacilities	facility	internalscreenshots	badges	idbadge\nlocation-tags	location and whereabouts	0	locationtags	locationandwhereabouts	geotag	geotags	checkins	locationsharing	travelplans	whereabouts	geotagging\nnegative-content	negative or hostile content	0	negativecontent	negativeorhostilecontent	hostilecontent	disparagingcontent	disparagement	disparagingremarks	disparagingstatements	derogatorycontent	derogatorycomments	negativecommentsaboutothers	trashtalk	insultingcontent	arguments	heatedarguments	trolling	inflammatorycontent	unprofessionalcontent	offensivecontent	offensive	offensivelanguage	inappropriatecontent	inappropriatelanguage	disrespectfulcontent	objectionablecontent	rudecomments	criticismofthecompany\nharassment	harassment and threats	76	harassment	harassmentandthreats	harassingcontent	bullying	threats	threateningcontent	threat	threatening	intimidation	abuse	abusivecontent	abusivelanguage	cyberbullying	stalking	personalattacks	personalinsults	insults	doxxing	harassing	maliciouscontent	abusive\nhate	hate and discrimination	76	hate	hateanddiscrimination	hatespeech	hatefulcontent	discrimination	discriminatorycontent	discriminatoryremarks	racistcontent	racism	sexism	sexistcontent	ethnicslurs	slurs	racialslurs	homophobiccontent	bigotedcontent	xenophobia	discriminatorylanguage	discriminatory	discriminatorystatements\ndefamation	defamation	76	defamation	defamatorycontent	defamatorystatements	libel	slander	libelouscontent	defamatory	libellouscontent	defamatoryremarks	slanderouscontent\nprofanity	profanity	76	profanity	profanecontent	profanelanguage	swearing	swearwords	obscenelanguage	obscenity	obscenities	vulgarlanguage	foullanguage	vulgarity	cursewords	explicitlanguage	nsfwlanguage	vulgarcontent	obscenecontent	cursing\nsexual-content	sexual content	76	sexualcontent	sexuallyexplicitcontent	sexuallyexplicitmaterial	pornography	pornographicmaterial	pornographiccontent	adultcontent	nudity	nsfw	nsfwcontent	explicitcontent	indecentcontent	sexualmaterial	pornographic	sexuallysuggestivecontent	obscenematerial\nviolence	violence and weapons	76	violence	violenceandweapons	violentcontent	graphiccontent	weapons	firearms	gore	violentmaterial	extremistcontent	terrorismcontent	selfharm\nillegal-content	unlawful content	76	illegalcontent	unlawfulcontent	illegalactivity	illegalactivities	unlawfulactivity	contentthatbreaksthelaw	criminalcontent	fraud	illegal	infringingcontent\nfalse-information	false or misleading content	0	falseinformation	falseormisleadingcontent	misinformation	disinformation	misleadingcontent	misleadingstatements	falsestatements	falseclaims	misleadingclaims	fakenews	inaccurateinformation	untruestatements	deceptivecontent	falseormisleadingstatements	false	misleading	misleadinginformation	unverifiedinformation	manipulatedcontent	clickbait\nage-restricted	age-restricted topics	0	agerestricted	agerestrictedtopics	agerestrictedcontent	agerestrictedproducts	agegatedcontent	viceproducts	regulatedproducts\nalcohol	alcohol	85	alcohol	alcoholicdrinks	alcoholcontent	beer	wine	spirits	drinking	alcoholpromotion\ntobacco-vape	tobacco, vaping and nicotine	85	tobaccovape	tobacco,vapingandnicotine	tobacco	vaping	vape	nicotine	smoking	ecigarettes	cigarettes\ncannabis-drugs	cannabis and drugs	85	cannabisdrugs	cannabisanddrugs	cannabis	drugs	cbd	illegaldrugs	marijuana	druguse\ngambling	gambling	85	gambling	betting	gamblingcontent	casino	lottery	lotteries	sportsbetting\nless-healthy-food	less healthy food	85	lesshealthyfood	hfss	junkfood	fastfood	lesshealthyfoodanddrink	sugarydrinks\ntechnical-information	technical information	0	technicalinformation	technicaldetails	sourcecode	code	technicaldata	engineeringcontent	codesnippets	securitydetails	architecturedetails	apikeys	researchdata\nexport-controlled-content	export-controlled topics	91	exportcontrolledcontent	exportcontrolledtopics	exportcontrolled	militarycontent	defencecontent	defensecontent	classifiedtopics	governmentcontractwork	nationalsecurity\ndisclaimer	disclosures and disclaimers	0	disclaimer	disclosuresanddisclaimers	disclaimers	disclosure	disclosures	disclosurestatement	disclaimerstatement	officialrules	legalnotices"),
	taxonomy("data", "{\"root\":{\"label\":\"any data\"},\"concepts\":[{\"id\":\"public-data\",\"label\":\"public information\",\"aliases\":[\"public\",\"public data\",\"publicly available information\",\"publicly available data\",\"published information\",\"public domain information\",\"information in the public domain\",\"already public information\",\"public record\",\"publicly released information\",\"approved public information\",\"open data\",\"published data\"],\"ambiguous\":[\"public\"]},{\"id\":\"public-web-data\",\"label\":\"data from public web pages\",\"aliases\":[\"public web data\",\"public profile data\",\"public social media posts\",\"public posts\",\"public mentions\",\"publicly posted content\",\"social listening data\"],\"broader\":[\"public-data\"]},{\"id\":\"open-source-code\",\"label\":\"open source code\",\"aliases\":[\"open-source code\",\"open source software code\",\"public code\"],\"broader\":[\"public-data\"]},{\"id\":\"published-case-study\",\"label\":\"published customer reference\",\"aliases\":[\"published case study\",\"published case studies\",\"published customer story\"],\"broader\":[\"public-data\"]},{\"id\":\"synthetic-data\",\"label\":\"synthetic or dummy data\",\"aliases\":[\"synthetic data\",\"dummy data\",\"test data\",\"fictitious data\",\"sample data\",\"fake data\",\"mock data\"]},{\"id\":\"aggregated-data\",\"label\":\"anonymous or aggregated data\",\"aliases\":[\"aggregated data\",\"aggregate data\",\"anonymised data\",\"anonymized data\",\"anonymous data\",\"de-identified data\",\"deidentified data\",\"aggregated statistics\",\"statistics\",\"summary statistics\",\"non-personal data\",\"non-identifiable data\"],\"ambiguous\":[\"statistics\"]},{\"id\":\"usage-statistics\",\"label\":\"usage or campaign statistics\",\"aliases\":[\"usage statistics\",\"campaign data\",\"campaign statistics\",\"engagement data\",\"performance data\",\"analytics data\",\"web analytics data\",\"metrics\"],\"broader\":[\"aggregated-data\"],\"ambiguous\":[\"metrics\"]},{\"id\":\"non-public-data\",\"label\":\"non-public information\",\"aliases\":[\"non-public\",\"non-public data\",\"nonpublic information\",\"nonpublic data\",\"not public\",\"internal information\",\"company information\",\"company data\",\"business information\",\"business data\",\"corporate data\",\"corporate information\",\"internal business information\",\"information that is not public\",\"proprietary or non-public information\",\"unpublished information\",\"unreleased information\",\"company records\",\"business records\"],\"ambiguous\":[\"company information\",\"non-public\"]},{\"id\":\"internal-data\",\"label\":\"internal data\",\"aliases\":[\"internal\",\"internal-only\",\"internal only data\",\"internal use only\",\"for internal use\",\"internal documents\",\"internal document\",\"internal communications\",\"internal emails\",\"internal memo\",\"internal discussions\",\"internal messages\",\"company internal data\"],\"broader\":[\"non-public-data\"],\"ambiguous\":[\"internal\",\"internal-only\"]},{\"id\":\"process-information\",\"label\":\"internal processes and procedures\",\"aliases\":[\"internal processes\",\"internal procedures\",\"internal policies\",\"playbooks\",\"internal presentations\"],\"broader\":[\"internal-data\"],\"ambiguous\":[\"playbooks\"]},{\"id\":\"organisation-chart\",\"label\":\"organisation chart\",\"aliases\":[\"organization chart\",\"org chart\",\"staff directory\",\"employee directory\",\"internal phone list\"],\"broader\":[\"internal-data\"]},{\"id\":\"confidential-data\",\"label\":\"confidential information\",\"aliases\":[\"confidential\",\"confidential data\",\"confidential business information\",\"company confidential\",\"company confidential information\",\"proprietary information\",\"proprietary data\",\"proprietary\",\"sensitive information\",\"sensitive data\",\"sensitive business information\",\"sensitive company information\",\"sensitive\",\"business secrets\",\"confidential company information\",\"commercially sensitive information\",\"classified as confidential\",\"NDA information\",\"information under NDA\",\"information covered by an NDA\",\"proprietary and confidential information\"],\"broader\":[\"non-public-data\"],\"ambiguous\":[\"confidential\",\"proprietary\",\"sensitive\"]},{\"id\":\"business-plans\",\"label\":\"business plans\",\"aliases\":[\"strategy documents\",\"business strategy\",\"business plan\",\"strategic plans\",\"internal strategy\",\"marketing plans\",\"sales plans\",\"budgets\",\"budget\",\"forecasts\",\"forecast\",\"sales figures\",\"sales data\",\"sales forecasts\",\"revenue data\",\"internal metrics\",\"internal financial data\",\"business performance data\"],\"broader\":[\"confidential-data\"],\"ambiguous\":[\"budgets\",\"budget\",\"forecasts\",\"forecast\"]},{\"id\":\"product-plans\",\"label\":\"product plans\",\"aliases\":[\"roadmap\",\"product roadmap\",\"roadmaps\",\"unreleased product information\",\"product development information\",\"unreleased features\",\"launch plans\",\"prototypes\",\"prototype\",\"product designs\",\"specifications\"],\"broader\":[\"confidential-data\"],\"ambiguous\":[\"roadmap\",\"roadmaps\",\"prototypes\",\"prototype\",\"specifications\"]},{\"id\":\"pricing-information\",\"label\":\"non-public prices and terms\",\"aliases\":[\"pricing information\",\"price lists\",\"internal pricing\",\"non-public pricing\",\"discounts data\",\"contract prices\",\"cost data\",\"margin data\",\"margins\"],\"broader\":[\"confidential-data\"],\"ambiguous\":[\"margins\"]},{\"id\":\"contract-terms\",\"label\":\"contract terms\",\"aliases\":[\"contracts\",\"contract\",\"customer contracts\",\"supplier contracts\",\"terms of contracts\",\"agreements\",\"deal terms\"],\"broader\":[\"confidential-data\"],\"ambiguous\":[\"contracts\",\"contract\",\"agreements\"]},{\"id\":\"third-party-confidential\",\"label\":\"confidential information of others\",\"aliases\":[\"third-party confidential information\",\"partner confidential information\",\"customer confidential information\",\"client confidential information\",\"information of third parties\",\"supplier information\",\"vendor information\",\"partner data\",\"partner information\",\"confidential information of third parties\"],\"broader\":[\"confidential-data\"]},{\"id\":\"privileged-information\",\"label\":\"legally privileged information\",\"aliases\":[\"privileged information\",\"privileged\",\"legal advice\",\"attorney-client privileged information\",\"legally privileged\",\"attorney-client communications\",\"litigation information\",\"legal hold data\",\"information about legal matters\"],\"broader\":[\"confidential-data\"],\"ambiguous\":[\"privileged\"]},{\"id\":\"source-code\",\"label\":\"source code\",\"aliases\":[\"code\",\"proprietary code\",\"proprietary source code\",\"company code\",\"software code\",\"algorithms\",\"source codes\"],\"broader\":[\"confidential-data\"],\"ambiguous\":[\"code\",\"algorithms\"]},{\"id\":\"trade-secret\",\"label\":\"trade secret\",\"aliases\":[\"trade secrets\",\"trade-secret\",\"trade secret information\",\"know-how\",\"formulas\",\"secret formula\",\"company secrets\",\"proprietary technology\"],\"broader\":[\"confidential-data\"],\"ambiguous\":[\"know-how\",\"formulas\"]},{\"id\":\"company-ip\",\"label\":\"company intellectual property\",\"aliases\":[\"company IP\",\"intellectual property\",\"company's intellectual property\",\"inventions\",\"invention disclosures\",\"unpublished patents\",\"patent information\"],\"broader\":[\"confidential-data\"],\"ambiguous\":[\"intellectual property\",\"inventions\"]},{\"id\":\"mnpi\",\"label\":\"material non-public information\",\"aliases\":[\"MNPI\",\"material nonpublic information\",\"inside information\",\"insider information\",\"material information\",\"price-sensitive information\",\"market-sensitive information\",\"non-public material information\",\"insider knowledge\"],\"broader\":[\"confidential-data\"]},{\"id\":\"unpublished-financials\",\"label\":\"unpublished financial results\",\"aliases\":[\"unpublished financial information\",\"unreleased financial results\",\"unaudited financials\",\"non-public financial information\",\"pre-release results\",\"earnings before announcement\",\"financial data not yet released\",\"financial projections\"],\"broader\":[\"mnpi\"]},{\"id\":\"deal-information\",\"label\":\"information about deals\",\"aliases\":[\"M&A information\",\"merger information\",\"acquisition plans\",\"deal information\",\"transaction information\"],\"broader\":[\"mnpi\"]},{\"id\":\"restricted-data\",\"label\":\"restricted information\",\"aliases\":[\"restricted\",\"restricted data\",\"highly confidential\",\"highly confidential information\",\"strictly confidential\",\"secret\",\"secret data\",\"top secret\",\"secret information\",\"RED data\",\"highly sensitive data\",\"highly restricted data\",\"regulated data\"],\"broader\":[\"confidential-data\"],\"ambiguous\":[\"restricted\",\"secret\"]},{\"id\":\"credentials\",\"label\":\"credentials\",\"aliases\":[\"credential\",\"password\",\"passwords\",\"login\",\"logins\",\"login details\",\"log-in credentials\",\"passphrase\",\"API key\",\"API keys\",\"access token\",\"access tokens\",\"access keys\",\"secrets\",\"encryption keys\",\"private keys\",\"authentication codes\",\"account credentials\",\"usernames and passwords\",\"login credentials\",\"PIN\",\"PINs\"],\"broader\":[\"restricted-data\"],\"ambiguous\":[\"login\",\"logins\",\"secrets\",\"PIN\",\"PINs\"]},{\"id\":\"security-information\",\"label\":\"security information\",\"aliases\":[\"security data\",\"vulnerability information\",\"vulnerabilities\",\"network diagrams\",\"system configuration\",\"security architecture\",\"incident data\",\"security details\",\"infrastructure details\",\"penetration test results\"],\"broader\":[\"restricted-data\"],\"ambiguous\":[\"vulnerabilities\"]},{\"id\":\"export-controlled\",\"label\":\"export-controlled information\",\"aliases\":[\"export-controlled\",\"export controlled data\",\"export-controlled data\",\"ITAR data\",\"ITAR\",\"EAR data\",\"EAR-controlled data\",\"controlled technology\",\"controlled technical information\",\"technical data under export control\"],\"broader\":[\"restricted-data\"],\"ambiguous\":[\"export-controlled\"]},{\"id\":\"government-contract\",\"label\":\"government contract information\",\"aliases\":[\"government-contract\",\"government contract data\",\"government data\",\"controlled unclassified information\",\"CUI\",\"federal contract information\",\"FCI\",\"classified information\",\"classified data\",\"law enforcement data\"],\"broader\":[\"restricted-data\"],\"ambiguous\":[\"government-contract\"]},{\"id\":\"personal-data\",\"label\":\"personal data\",\"aliases\":[\"personal information\",\"personal-information\",\"personally identifiable information\",\"PII\",\"personal details\",\"personal identifiable information\",\"personal identifying information\",\"individual data\",\"private information\",\"private data\",\"data about people\",\"identifiable information\",\"personal-data\",\"personenbezogene Daten\",\"data subject information\",\"identifiable data\",\"personally identifiable data\",\"non-public personal information\",\"NPI\"],\"ambiguous\":[\"personal-information\",\"personal-data\"]},{\"id\":\"pseudonymised-data\",\"label\":\"pseudonymised data\",\"aliases\":[\"pseudonymized data\",\"pseudonymous data\",\"hashed data\",\"hashed emails\",\"hashed email addresses\",\"encrypted identifiers\",\"online identifiers\",\"device identifiers\",\"advertising IDs\",\"cookie IDs\",\"IP addresses\",\"IP address\"],\"broader\":[\"personal-data\"]},{\"id\":\"contact-data\",\"label\":\"contact data\",\"aliases\":[\"contact details\",\"contact information\",\"contacts\",\"contact list\",\"contact lists\",\"email addresses\",\"email address\",\"email list\",\"email lists\",\"mailing list\",\"mailing lists\",\"phone numbers\",\"phone number\",\"telephone numbers\",\"postal addresses\",\"home address\",\"home addresses\",\"address book\",\"marketing list\",\"marketing lists\"],\"broader\":[\"personal-data\"],\"ambiguous\":[\"contacts\"]},{\"id\":\"purchased-list\",\"label\":\"purchased contact list\",\"aliases\":[\"purchased lists\",\"bought list\",\"bought lists\",\"rented list\",\"rented lists\",\"purchased data\",\"purchased email list\",\"bought leads\",\"scraped contacts\",\"scraped email addresses\"],\"broader\":[\"contact-data\",\"third-party-data\"]},{\"id\":\"prospect-data\",\"label\":\"prospect data\",\"aliases\":[\"prospects' data\",\"lead data\",\"leads data\",\"lead lists\",\"lead list\",\"sales leads\",\"prospect list\",\"prospect lists\",\"prospect information\",\"CRM leads\",\"leads\"],\"broader\":[\"personal-data\"],\"ambiguous\":[\"leads\"]},{\"id\":\"behavioural-data\",\"label\":\"behavioural data\",\"aliases\":[\"behavioral data\",\"browsing data\",\"browsing history\",\"tracking data\",\"clickstream data\",\"cookies\",\"cookie data\",\"website behaviour\",\"purchase history\",\"purchase data\",\"engagement history\",\"usage data\",\"interest data\",\"viewing data\",\"device data\",\"web tracking data\",\"pixel data\"],\"broader\":[\"personal-data\"]},{\"id\":\"profile-data\",\"label\":\"profile or inferred data\",\"aliases\":[\"profile data\",\"inferred data\",\"inferences\",\"profiling data\",\"segments\",\"audience segments\",\"scores\",\"lookalike seed\",\"demographic data\",\"demographics\",\"household data\",\"psychographics\"],\"broader\":[\"personal-data\"],\"ambiguous\":[\"inferences\",\"segments\",\"scores\",\"demographics\",\"psychographics\"]},{\"id\":\"first-party-data\",\"label\":\"first-party data\",\"aliases\":[\"first party data\",\"zero-party data\",\"own customer data\",\"own data\",\"consented data\",\"opt-in data\"],\"broader\":[\"personal-data\"]},{\"id\":\"customer-data\",\"label\":\"customer data\",\"aliases\":[\"customer information\",\"customer details\",\"client data\",\"client information\",\"client details\",\"customer records\",\"customer record\",\"user data\",\"user information\",\"consumer data\",\"consumer information\",\"customer personal data\",\"customers' data\",\"customers' personal data\",\"customer PII\",\"CRM data\",\"CRM export\",\"customer list\",\"customer lists\",\"client list\",\"client lists\",\"subscriber data\",\"subscriber list\",\"member data\",\"guest data\",\"account data\",\"account information\",\"customer database\",\"customer account information\",\"policyholder data\"],\"broader\":[\"personal-data\",\"confidential-data\"]},{\"id\":\"customer-communications\",\"label\":\"customer communications\",\"aliases\":[\"customer messages\",\"customer emails\",\"support tickets\",\"support ticket\",\"customer conversations\",\"chat transcripts\",\"call recordings\",\"call recording\",\"customer complaints\",\"customer feedback\",\"customer calls\",\"client communications\"],\"broader\":[\"customer-data\"]},{\"id\":\"transaction-data\",\"label\":\"transaction data\",\"aliases\":[\"order data\",\"orders\",\"transactions\",\"transaction records\",\"billing data\",\"billing information\",\"invoices\",\"payment history\"],\"broader\":[\"customer-data\"],\"ambiguous\":[\"orders\",\"transactions\",\"invoices\"]},{\"id\":\"employee-data\",\"label\":\"employee data\",\"aliases\":[\"employee information\",\"staff data\",\"personnel data\",\"personnel information\",\"personnel records\",\"personnel files\",\"HR data\",\"HR records\",\"employee records\",\"employee details\",\"employee personal data\",\"worker data\",\"payroll data\",\"salary data\",\"colleagues' personal data\",\"performance reviews\",\"employee personal information\",\"colleague data\",\"staff information\",\"disciplinary records\"],\"broader\":[\"personal-data\",\"confidential-data\"]},{\"id\":\"candidate-data\",\"label\":\"candidate data\",\"aliases\":[\"applicant data\",\"candidate information\",\"applicant information\",\"CVs\",\"CV\",\"resumes\",\"resume\",\"job applications\",\"application data\",\"recruiting data\"],\"broader\":[\"personal-data\",\"confidential-data\"],\"ambiguous\":[\"CVs\",\"CV\",\"resumes\",\"resume\"]},{\"id\":\"student-data\",\"label\":\"student data\",\"aliases\":[\"student records\",\"student information\",\"education records\",\"pupil data\",\"FERPA data\"],\"broader\":[\"personal-data\",\"confidential-data\"]},{\"id\":\"financial-account\",\"label\":\"financial account data\",\"aliases\":[\"financial-account\",\"financial account information\",\"bank account details\",\"bank details\",\"bank data\",\"credit card numbers\",\"credit card data\",\"card numbers\",\"payment card data\",\"cardholder data\",\"payment data\",\"payment information\",\"payment details\",\"financial personal data\",\"PCI data\",\"account numbers\",\"consumer financial information\",\"credit card information\",\"credit data\",\"income data\"],\"broader\":[\"personal-data\",\"confidential-data\"],\"ambiguous\":[\"financial-account\"]},{\"id\":\"government-id\",\"label\":\"government identifiers\",\"aliases\":[\"government identifier\",\"social security number\",\"social security numbers\",\"SSN\",\"SSNs\",\"passport number\",\"passport numbers\",\"national identification number\",\"national ID\",\"driver's license number\",\"driving licence numbers\",\"tax ID\",\"identification documents\",\"ID documents\",\"identity documents\"],\"broader\":[\"personal-data\",\"restricted-data\"]},{\"id\":\"special-category\",\"label\":\"sensitive personal data\",\"aliases\":[\"special-category\",\"special category data\",\"special categories of personal data\",\"special category\",\"sensitive personal information\",\"SPI\",\"sensitive traits\",\"protected characteristics\",\"protected class data\",\"racial or ethnic origin\",\"ethnicity data\",\"religion data\",\"religious beliefs\",\"sexual orientation data\",\"sexual orientation\",\"political opinions\",\"trade union membership\",\"sensitive PII\",\"sensitive attributes\",\"criminal records\",\"criminal record data\",\"immigration status\"],\"broader\":[\"personal-data\",\"confidential-data\"],\"ambiguous\":[\"special-category\"]},{\"id\":\"health-data\",\"label\":\"health data\",\"aliases\":[\"health\",\"health information\",\"medical data\",\"medical information\",\"medical records\",\"health records\",\"personal health information\",\"consumer health data\",\"wellness data\",\"diagnosis data\",\"medical condition\",\"health condition\",\"disability data\",\"reproductive health data\",\"mental health data\"],\"broader\":[\"special-category\"],\"ambiguous\":[\"health\"]},{\"id\":\"patient-data\",\"label\":\"patient data\",\"aliases\":[\"protected health information\",\"PHI\",\"ePHI\",\"patient information\",\"patient records\",\"patient details\",\"HIPAA data\",\"clinical data\",\"individually identifiable health information\",\"patient stories data\"],\"broader\":[\"health-data\"]},{\"id\":\"genetic-data\",\"label\":\"genetic data\",\"aliases\":[\"genetic\",\"DNA data\",\"genetic information\"],\"broader\":[\"special-category\"],\"ambiguous\":[\"genetic\"]},{\"id\":\"biometric\",\"label\":\"biometric data\",\"aliases\":[\"biometric\",\"biometrics\",\"face prints\",\"faceprint\",\"facial geometry\",\"voice print\",\"voice prints\",\"voiceprint\",\"fingerprints\",\"facial recognition data\",\"face data\",\"retina scans\",\"biometric identifiers\",\"biometric information\"],\"broader\":[\"special-category\"],\"ambiguous\":[\"fingerprints\"]},{\"id\":\"location\",\"label\":\"location data\",\"aliases\":[\"location\",\"geolocation\",\"geolocation data\",\"precise geolocation\",\"precise location\",\"GPS data\",\"geotags\",\"geotag\",\"location tags\",\"whereabouts\",\"location information\",\"check-in data\"],\"broader\":[\"personal-data\"],\"ambiguous\":[\"location\",\"geotag\",\"whereabouts\"]},{\"id\":\"children\",\"label\":\"children's data\",\"aliases\":[\"children\",\"children's personal data\",\"data of children\",\"minors' data\",\"data of minors\",\"child data\",\"children data\",\"data about children\",\"personal information of children\",\"kids' data\",\"COPPA data\",\"data from minors\",\"teen data\"],\"broader\":[\"personal-data\"],\"ambiguous\":[\"children\"]},{\"id\":\"images-of-people\",\"label\":\"images of people\",\"aliases\":[\"photos of people\",\"photographs of people\",\"pictures of people\",\"photo of a person\",\"image of a person\",\"personal images\",\"likeness\",\"likenesses\",\"videos of people\",\"recordings of people\",\"people in photos\",\"photos\",\"photographs\",\"portraits\",\"footage of people\",\"image or likeness\",\"video recordings of people\"],\"broader\":[\"personal-data\"],\"ambiguous\":[\"likeness\",\"likenesses\",\"photos\",\"photographs\",\"portraits\"]},{\"id\":\"customer-images\",\"label\":\"images of customers\",\"aliases\":[\"customer-images\",\"customer photos\",\"customer photo\",\"photos of customers\",\"photographs of customers\",\"customer videos\",\"client photos\",\"guest photos\"],\"broader\":[\"images-of-people\"],\"ambiguous\":[\"customer-images\"]},{\"id\":\"patient-images\",\"label\":\"images of patients\",\"aliases\":[\"patient photos\",\"photos of patients\",\"patient images\",\"patient videos\",\"before-and-after photos\",\"before and after photos\"],\"broader\":[\"images-of-people\",\"patient-data\"]},{\"id\":\"employee-images\",\"label\":\"images of employees\",\"aliases\":[\"employee-images\",\"employee photos\",\"photos of employees\",\"staff photos\",\"photographs of employees\",\"photos of colleagues\",\"team photos\",\"photos of co-workers\",\"employee videos\",\"headshots\",\"photos of staff\",\"colleague photos\"],\"broader\":[\"images-of-people\"],\"ambiguous\":[\"employee-images\",\"headshots\"]},{\"id\":\"children-images\",\"label\":\"images of children\",\"aliases\":[\"photos of children\",\"pictures of children\",\"images of minors\",\"photos of minors\",\"child images\",\"children's photos\",\"student photos\"],\"broader\":[\"images-of-people\",\"children\"]},{\"id\":\"bystander-images\",\"label\":\"images of the public\",\"aliases\":[\"crowd photos\",\"crowd shots\",\"photos of bystanders\",\"photos of passers-by\",\"event photos\",\"street photos\",\"audience photos\",\"photos of attendees\",\"photos of event attendees\"],\"broader\":[\"images-of-people\"]},{\"id\":\"voice-recordings\",\"label\":\"voice or meeting recordings\",\"aliases\":[\"voice recordings\",\"voice recording\",\"audio recordings\",\"meeting recordings\",\"meeting recording\",\"recordings\",\"meeting notes\",\"meeting transcripts\",\"transcripts\",\"recorded calls\",\"voice data\",\"recording of conversations\"],\"broader\":[\"personal-data\"],\"ambiguous\":[\"recordings\",\"transcripts\"]},{\"id\":\"testimonial-data\",\"label\":\"testimonials and reviews\",\"aliases\":[\"testimonials\",\"testimonial\",\"customer quotes\",\"customer quote\",\"reviews data\",\"review content\",\"endorsements\",\"customer stories data\"],\"broader\":[\"personal-data\"],\"ambiguous\":[\"testimonial\",\"endorsements\"]},{\"id\":\"third-party-data\",\"label\":\"third-party data\",\"aliases\":[\"third party data\",\"data from data brokers\",\"data broker data\",\"bought data\",\"second-party data\",\"partner-provided data\",\"enrichment data\",\"external data\",\"licensed data\"]},{\"id\":\"scraped-data\",\"label\":\"scraped data\",\"aliases\":[\"scraped\",\"harvested data\",\"scraped profiles\",\"crawled data\",\"harvested email addresses\",\"scraped personal data\",\"data scraped from websites\"],\"broader\":[\"third-party-data\"],\"ambiguous\":[\"scraped\"]},{\"id\":\"third-party-ip\",\"label\":\"intellectual property of others\",\"aliases\":[\"third-party-ip\",\"third-party intellectual property\",\"third-party IP\",\"third party content\",\"third-party content\",\"copyrighted material\",\"copyrighted materials\",\"copyrighted works\",\"copyrighted content\",\"copyright-protected material\",\"others' intellectual property\",\"others' content\",\"third-party copyright\",\"copyrighted images\",\"third-party trademarks\",\"trademarks of others\",\"others' logos\",\"third-party material\",\"content of others\",\"intellectual property of third parties\",\"content owned by others\"]},{\"id\":\"ugc\",\"label\":\"user-generated content\",\"aliases\":[\"UGC\",\"user generated content\",\"user content\",\"customer content\",\"content posted by users\",\"posts of users\",\"comments of users\",\"user posts\",\"fan content\",\"creator content\"],\"broader\":[\"third-party-ip\"]},{\"id\":\"licensed-media\",\"label\":\"licensed media\",\"aliases\":[\"licensed-media\",\"licensed content\",\"stock images\",\"stock photos\",\"stock photography\",\"stock footage\",\"licensed images\",\"licensed photos\",\"stock media\",\"licensed material\",\"fonts\",\"licensed fonts\"],\"broader\":[\"third-party-ip\"],\"ambiguous\":[\"licensed-media\",\"fonts\"]},{\"id\":\"music\",\"label\":\"music\",\"aliases\":[\"copyrighted music\",\"songs\",\"song\",\"commercial music\",\"music tracks\",\"popular music\",\"sound recordings\",\"audio tracks\",\"trending audio\",\"trending sounds\"],\"broader\":[\"third-party-ip\"],\"ambiguous\":[\"music\",\"songs\",\"song\"]},{\"id\":\"film-and-tv\",\"label\":\"film or broadcast clips\",\"aliases\":[\"film clips\",\"movie clips\",\"TV clips\",\"sports footage\",\"broadcast footage\",\"game footage\",\"memes from films\"],\"broader\":[\"third-party-ip\"]},{\"id\":\"news-articles\",\"label\":\"articles of others\",\"aliases\":[\"news articles\",\"press articles\",\"press clippings\",\"articles\",\"paywalled articles\",\"research reports\",\"analyst reports\",\"analyst report\",\"third-party research\"],\"broader\":[\"third-party-ip\"],\"ambiguous\":[\"articles\"]},{\"id\":\"competitor-material\",\"label\":\"material of competitors\",\"aliases\":[\"competitor material\",\"competitor content\",\"competitor data\",\"competitor information\",\"competitive intelligence\",\"competitor logos\",\"competitor screenshots\"],\"broader\":[\"third-party-ip\"]},{\"id\":\"company-brand-assets\",\"label\":\"company brand assets\",\"aliases\":[\"brand assets\",\"company logo\",\"company logos\",\"logo\",\"logos\",\"company trademarks\",\"trademarks\",\"company name and logo\",\"trade dress\",\"corporate logo\",\"brand guidelines\",\"company trademark\",\"slogans\",\"own images\",\"company photos\",\"approved images\",\"own media\"],\"ambiguous\":[\"logo\",\"logos\",\"trademarks\",\"slogans\"]}]}", "data	any data		data	anydata\npublic-data	public information	0	publicdata	publicinformation	public	publiclyavailableinformation	publiclyavailabledata	publishedinformation	publicdomaininformation	informationinthepublicdomain	alreadypublicinformation	publicrecord	publiclyreleasedinformation	approvedpublicinformation	opendata	publisheddata\npublic-web-data	data from public web pages	1	publicwebdata	datafrompublicwebpages	publicprofiledata	publicsocialmediaposts	publicposts	publicmentions	publiclypostedcontent	sociallisteningdata\nopen-source-code	open source code	1	opensourcecode	opensourcesoftwarecode	publiccode\npublished-case-study	published customer reference	1	publishedcasestudy	publishedcustomerreference	publishedcasestudies	publishedcustomerstory\nsynthetic-data	synthetic or dummy data	0	syntheticdata	syntheticordummydata	dummydata	testdata	fictitiousdata	sampledata	fakedata	mockdata\naggregated-data	anonymous or aggregated data	0	aggregateddata	anonymousoraggregateddata	aggregatedata	anonymiseddata	anonymizeddata	anonymousdata	deidentifieddata	aggregatedstatistics	statistics	summarystatistics	nonpersonaldata	nonidentifiabledata\nusage-statistics	usage or campaign statistics	6	usagestatistics	usageorcampaignstatistics	campaigndata	campaignstatistics	engagementdata	performancedata	analyticsdata	webanalyticsdata	metrics\nnon-public-data	non-public information	0	nonpublicdata	nonpublicinformation	nonpublic	notpublic	internalinformation	companyinformation	companydata	businessinformation	businessdata	corporatedata	corporateinformation	internalbusinessinformation	informationthatisnotpublic	proprietaryornonpublicinformation	unpublishedinformation	unreleasedinformation	companyrecords	businessrecords\ninternal-data	internal data	8	internaldata	internal	internalonly	internalonlydata	internaluseonly	forinternaluse	internaldocuments	internaldocument	internalcommunications	internalemails	internalmemo	internaldiscussions	internalmessages	companyinternaldata\nprocess-information	internal processes and procedures	9	processinformation	internalprocessesandprocedures	internalprocesses	internalprocedures	internalpolicies	playbooks	internalpresentations\norganisation-chart	organisation chart	9	organisationchart	organizationchart	orgchart	staffdirectory	employeedirectory	internalphonelist\nconfidential-data	confidential information	8	confidentialdata	confidentialinformation	confidential	confidentialbusinessinformation	companyconfidential	companyconfidentialinformation	proprietaryinformation	proprietarydata	proprietary	sensitiveinformation	sensitivedata	sensitivebusinessinformation	sensitivecompanyinformation	sensitive	businesssecrets	confidentialcompanyinformation	commerciallysensitiveinformation	classifiedasconfidential	ndainformation	informationundernda	informationcoveredbyannda	proprietaryandconfidentialinformation\nbusiness-plans	business plans	12	businessplans	strategydocuments	businessstrategy	businessplan	strategicplans	internalstrategy	marketingplans	salesplans	budgets	budget	forecasts	forecast	salesfigures	salesdata	salesforecasts	revenuedata	internalmetrics	internalfinancialdata	businessperformancedata\nproduct-plans	product plans	12	productplans	roadmap	productroadmap	roadmaps	unreleasedproductinformation	productdevelopmentinformation	unreleasedfeatures	launchplans	prototypes	prototype	productdesigns	specifications\npricing-information	non-public prices and terms	12	pricinginformation	nonpublicpricesandterms	pricelists	internalpricing	nonpublicpricing	discountsdata	contractprices	costdata	margindata	margins\ncontract-terms	contract terms	12	contractterms	contracts	contract	customercontracts	suppliercontracts	termsofcontracts	agreements	dealterms\nthird-party-confidential	confidential information of others	12	thirdpartyconfidential	confidentialinformationofothers	thirdpartyconfidentialinformation	partnerconfidentialinformation	customerconfidentialinformation	clientconfidentialinformation	informationofthirdparties	supplierinformation	vendorinformation	partnerdata	partnerinformation	confidentialinformationofthirdparties\nprivileged-information	legally privileged information	12	privilegedinformation	legallyprivilegedinformation	privileged	legaladvice	attorneyclientprivilegedinformation	legallyprivileged	attorneyclientcommunications	litigationinformation	legalholddata	informationaboutlegalmatters\nsource-code	source code	12	sourcecode	code	proprietarycode	proprietarysourcecode	companycode	softwarecode	algorithms	sourcecodes\ntrade-secret	trade secret	12	tradesecret	tradesecrets	tradesecretinformation	knowhow	formulas	secretformula	companysecrets	proprietarytechnology\ncompany-ip	company intellectual property	12	companyip	companyintellectualproperty	intellectualproperty	company'sintellectualproperty	inventions	inventiondisclosures	unpublishedpatents	patentinformation\nmnpi	material non-public information	12	mnpi	materialnonpublicinformation	insideinformation	insiderinformation	materialinformation	pricesensitiveinformation	marketsensitiveinformation	nonpublicmaterialinformation	insiderknowledge\nunpublished-financials	unpublished financial results	22	unpublishedfinancials	unpublishedfinancialresults	unpublishedfinancialinformation	unreleasedfinancialresults	unauditedfinancials	nonpublicfinancialinformation	prereleaseresults	earningsbeforeannouncement	financialdatanotyetreleased	financialprojections\ndeal-information	information about deals	22	dealinformation	informationaboutdeals	m&ainformation	mergerinformation	acquisitionplans	transactioninformation\nrestricted-data	restricted information	12	restricteddata	restrictedinformation	restricted	highlyconfidential	highlyconfidentialinformation	strictlyconfidential	secret	secretdata	topsecret	secretinformation	reddata	highlysensitivedata	highlyrestricteddata	regulateddata\ncredentials	credentials	25	credentials	credential	password	passwords	login	logins	logindetails	logincredentials	passphrase	apikey	apikeys	accesstoken	accesstokens	accesskeys	secrets	encryptionkeys	privatekeys	authenticationcodes	accountcredentials	usernamesandpasswords	pin	pins\nsecurity-information	security information	25	securityinformation	securitydata	vulnerabilityinformation	vulnerabilities	networkdiagrams	systemconfiguration	securityarchitecture	incidentdata	securitydetails	infrastructuredetails	penetrationtestresults\nexport-controlled	export-controlled information	25	exportcontrolled	exportcontrolledinformation	exportcontrolleddata	itardata	itar	eardata	earcontrolleddata	controlledtechnology	controlledtechnicalinformation	technicaldataunderexportcontrol\ngovernment-contract	government contract information	25	governmentcontract	governmentcontractinformation	governmentcontractdata	governmentdata	controlledunclassifiedinformation	cui	federalcontractinformation	fci	classifiedinformation	classifieddata	lawenforcementdata\npersonal-data	personal data	0	personaldata	personalinformation	personallyidentifiableinformation	pii	personaldetails	personalidentifiableinformation	personalidentifyinginformation	individualdata	privateinformation	privatedata	dataaboutpeople	identifiableinformation	personenbezogenedaten	datasubjectinformation	identifiabledata	personallyidentifiabledata	nonpublicpersonalinformation	npi\npseudonymised-data	pseudonymised data	30	pseudonymiseddata	pseudonymizeddata	pseudonymousdata	hasheddata	hashedemails	hashedemailaddresses	encryptedidentifiers	onlineidentifiers	deviceidentifiers	advertisingids	cookieids	ipaddresses	ipaddress\ncontact-data	contact data	30	contactdata	contactdetails	contactinformation	contacts	contactlist	contactlists	emailaddresses	emailaddress	emaillist	emaillists	mailinglist	mailinglists	phonenumbers	phonenumber	telephonenumbers	postaladdresses	homeaddress	homeaddresses	addressbook	marketinglist	marketinglists\npurchased-list	purchased contact list	32 61	purchasedlist	purchasedcontactlist	purchasedlists	boughtlist	boughtlists	rentedlist	rentedlists	purchaseddata	purchasedemaillist	boughtleads	scrapedcontacts	scrapedemailaddresses\nprospect-data	prospect data	30	prospectdata	prospects'data	leaddata	leadsdata	leadlists	leadlist	salesleads	prospectlist	prospectlists	prospectinformation	crmleads	leads\nbehavioural-data	behavioural data	30	behaviouraldata	behavioraldata	browsingdata	browsinghistory	trackingdata	clickstreamdata	cookies	cookiedata	websitebehaviour	purchasehistory	purchasedata	engagementhistory	usagedata	interestdata	viewingdata	devicedata	webtrackingdata	pixeldata\nprofile-data	profile or inferred data	30	profiledata	profileorinferreddata	inferreddata	inferences	profilingdata	segments	audiencesegments	scores	lookalikeseed	demographicdata	demographics	householddata	psychographics\nfirst-party-data	first-party data	30	firstpartydata	zeropartydata	owncustomerdata	owndata	consenteddata	optindata\ncustomer-data	customer data	30 12	customerdata	customerinformation	customerdetails	clientdata	clientinformation	clientdetails	customerrecords	customerrecord	userdata	userinformation	consumerdata	consumerinformation	customerpersonaldata	customers'data	customers'personaldata	customerpii	crmdata	crmexport	customerlist	customerlists	clientlist	clientlists	subscriberdata	subscriberlist	memberdata	guestdata	accountdata	accountinformation	customerdatabase	customeraccountinformation	policyholderdata\ncustomer-communications	customer communications	38	customercommunications	customermessages	customeremails	supporttickets	supportticket	customerconversations	chattranscripts	callrecordings	callrecording	customercomplaints	customerfeedback	customercalls	clientcommunications\ntransaction-data	transaction data	38	transactiondata	orderdata	orders	transactions	transactionrecords	billingdata	billinginformation	invoices	paymenthistory\nemployee-data	employee data	30 12	employeedata	employeeinformation	staffdata	personneldata	personnelinformation	personnelrecords	personnelfiles	hrdata	hrrecords	employeerecords	employeedetails	employeepersonaldata	workerdata	payrolldata	salarydata	colleagues'personaldata	performancereviews	employeepersonalinformation	colleaguedata	staffinformation	disciplinaryrecords\ncandidate-data	candidate data	30 12	candidatedata	applicantdata	candidateinformation	applicantinformation	cvs	cv	resumes	resume	jobapplications	applicationdata	recruitingdata\nstudent-data	student data	30 12	studentdata	studentrecords	studentinformation	educationrecords	pupildata	ferpadata\nfinancial-account	financial account data	30 12	financialaccount	financialaccountdata	financialaccountinformation	bankaccountdetails	bankdetails	bankdata	creditcardnumbers	creditcarddata	cardnumbers	paymentcarddata	cardholderdata	paymentdata	paymentinformation	paymentdetails	financialpersonaldata	pcidata	accountnumbers	consumerfinancialinformation	creditcardinformation	creditdata	incomedata\ngovernment-id	government identifiers	30 25	governmentid	governmentidentifiers	governmentidentifier	socialsecuritynumber	socialsecuritynumbers	ssn	ssns	passportnumber	passportnumbers	nationalidentificationnumber	nationalid	driver'slicensenumber	drivinglicencenumbers	taxid	identificationdocuments	iddocuments	identitydocuments\nspecial-category	sensitive personal data	30 12	specialcategory	sensitivepersonaldata	specialcategorydata	specialcategoriesofpersonaldata	sensitivepersonalinformation	spi	sensitivetraits	protectedcharacteristics	protectedclassdata	racialorethnicorigin	ethnicitydata	religiondata	religiousbeliefs	sexualorientationdata	sexualorientation	politicalopinions	tradeunionmembership	sensitivepii	sensitiveattributes	criminalrecords	criminalrecorddata	immigrationstatus\nhealth-data	health data	46	healthdata	health	healthinformation	medicaldata	medicalinformation	medicalrecords	healthrecords	personalhealthinformation	consumerhealthdata	wellnessdata	diagnosisdata	medicalcondition	healthcondition	disabilitydata	reproductivehealthdata	mentalhealthdata\npatient-data	patient data	47	patientdata	protectedhealthinformation	phi	ephi	patientinformation	patientrecords	patientdetails	hipaadata	clinicaldata	individuallyidentifiablehealthinformation	patientstoriesdata\ngenetic-data	genetic data	46	geneticdata	genetic	dnadata	geneticinformation\nbiometric	biometric data	46	biometric	biometricdata	biometrics	faceprints	faceprint	facialgeometry	voiceprint	voiceprints	fingerprints	facialrecognitiondata	facedata	retinascans	biometricidentifiers	biometricinformation\nlocation	location data	30	location	locationdata	geolocation	geolocationdata	precisegeolocation	preciselocation	gpsdata	geotags	geotag	locationtags	whereabouts	locationinformation	checkindata\nchildren	children's data	30	children	children'sdata	children'spersonaldata	dataofchildren	minors'data	dataofminors	childdata	childrendata	dataaboutchildren	personalinformationofchildren	kids'data	coppadata	datafromminors	teendata\nimages-of-people	images of people	30	imagesofpeople	photosofpeople	photographsofpeople	picturesofpeople	photoofaperson	imageofaperson	personalimages	likeness	likenesses	videosofpeople	recordingsofpeople	peopleinphotos	photos	photographs	portraits	footageofpeople	imageorlikeness	videorecordingsofpeople\ncustomer-images	images of customers	53	customerimages	imagesofcustomers	customerphotos	customerphoto	photosofcustomers	photographsofcustomers	customervideos	clientphotos	guestphotos\npatient-images	images of patients	53 48	patientimages	imagesofpatients	patientphotos	photosofpatients	patientvideos	beforeandafterphotos\nemployee-images	images of employees	53	employeeimages	imagesofemployees	employeephotos	photosofemployees	staffphotos	photographsofemployees	photosofcolleagues	teamphotos	photosofcoworkers	employeevideos	headshots	photosofstaff	colleaguephotos\nchildren-images	images of children	53 52	childrenimages	imagesofchildren	photosofchildren	picturesofchildren	imagesofminors	photosofminors	childimages	children'sphotos	studentphotos\nbystander-images	images of the public	53	bystanderimages	imagesofthepublic	crowdphotos	crowdshots	photosofbystanders	photosofpassersby	eventphotos	streetphotos	audiencephotos	photosofattendees	photosofeventattendees\nvoice-recordings	voice or meeting recordings	30	voicerecordings	voiceormeetingrecordings	voicerecording	audiorecordings	meetingrecordings	meetingrecording	recordings	meetingnotes	meetingtranscripts	transcripts	recordedcalls	voicedata	recordingofconversations\ntestimonial-data	testimonials and reviews	30	testimonialdata	testimonialsandreviews	testimonials	testimonial	customerquotes	customerquote	reviewsdata	reviewcontent	endorsements	customerstoriesdata\nthird-party-data	third-party data	0	thirdpartydata	datafromdatabrokers	databrokerdata	boughtdata	secondpartydata	partnerprovideddata	enrichmentdata	externaldata	licenseddata\nscraped-data	scraped data	61	scrapeddata	scraped	harvesteddata	scrapedprofiles	crawleddata	harvestedemailaddresses	scrapedpersonaldata	datascrapedfromwebsites\nthird-party-ip	intellectual property of others	0	thirdpartyip	intellectualpropertyofothers	thirdpartyintellectualproperty	thirdpartycontent	copyrightedmaterial	copyrightedmaterials	copyrightedworks	copyrightedcontent	copyrightprotectedmaterial	others'intellectualproperty	others'content	thirdpartycopyright	copyrightedimages	thirdpartytrademarks	trademarksofothers	others'logos	thirdpartymaterial	contentofothers	intellectualpropertyofthirdparties	contentownedbyothers\nugc	user-generated content	63	ugc	usergeneratedcontent	usercontent	customercontent	contentpostedbyusers	postsofusers	commentsofusers	userposts	fancontent	creatorcontent\nlicensed-media	licensed media	63	licensedmedia	licensedcontent	stockimages	stockphotos	stockphotography	stockfootage	licensedimages	licensedphotos	stockmedia	licensedmaterial	fonts	licensedfonts\nmusic	music	63	music	copyrightedmusic	songs	song	commercialmusic	musictracks	popularmusic	soundrecordings	audiotracks	trendingaudio	trendingsounds\nfilm-and-tv	film or broadcast clips	63	filmandtv	filmorbroadcastclips	filmclips	movieclips	tvclips	sportsfootage	broadcastfootage	gamefootage	memesfromfilms\nnews-articles	articles of others	63	newsarticles	articlesofothers	pressarticles	pressclippings	articles	paywalledarticles	researchreports	analystreports	analystreport	thirdpartyresearch\ncompetitor-material	material of competitors	63	competitormaterial	materialofcompetitors	competitorcontent	competitordata	competitorinformation	competitiveintelligence	competitorlogos	competitorscreenshots\ncompany-brand-assets	company brand assets	0	companybrandassets	brandassets	companylogo	companylogos	logo	logos	companytrademarks	trademarks	companynameandlogo	tradedress	corporatelogo	brandguidelines	companytrademark	slogans	ownimages	companyphotos	approvedimages	ownmedia"),
	taxonomy("device", "{\"root\":{\"label\":\"any device\",\"aliases\":[\"all devices\",\"any devices\"]},\"concepts\":[{\"id\":\"company-device\",\"label\":\"company device\",\"aliases\":[\"company devices\",\"company-managed\",\"company-managed device\",\"company-owned device\",\"company-owned devices\",\"company-owned equipment\",\"company equipment\",\"corporate device\",\"corporate devices\",\"work device\",\"work devices\",\"business device\",\"business devices\",\"managed device\",\"managed devices\",\"employer-owned device\",\"company-provided device\",\"company-issued device\",\"company-issued devices\",\"issued device\",\"company hardware\",\"company computer\",\"company computers\",\"company computer systems\",\"company system\",\"company systems\",\"endpoint system\",\"endpoint systems\",\"company-provided equipment\",\"corporate-owned device\",\"company resources\",\"IT equipment\",\"official device\",\"end-user device\",\"end-user devices\"],\"ambiguous\":[\"company resources\",\"company system\",\"company systems\"]},{\"id\":\"company-laptop\",\"label\":\"company laptop\",\"aliases\":[\"company laptops\",\"work laptop\",\"work laptops\",\"work computer\",\"work computers\",\"corporate laptop\",\"company PC\",\"business laptop\",\"company workstation\",\"workstation\",\"workstations\"],\"broader\":[\"company-device\"],\"ambiguous\":[\"workstation\",\"workstations\"]},{\"id\":\"company-phone\",\"label\":\"company phone\",\"aliases\":[\"company phones\",\"work phone\",\"work phones\",\"company mobile\",\"company mobile phone\",\"business phone\",\"corporate phone\",\"company smartphone\",\"work mobile\"],\"broader\":[\"company-device\",\"mobile-device\"]},{\"id\":\"personal-device\",\"label\":\"personal device\",\"aliases\":[\"personal devices\",\"personally owned device\",\"personally-owned devices\",\"own device\",\"own devices\",\"private device\",\"private devices\",\"employee-owned device\",\"non-company device\",\"non-company devices\",\"non-company equipment\",\"non-corporate device\",\"bring your own device\",\"BYOD\",\"home computer\",\"home computers\",\"personal equipment\",\"personal computing device\"]},{\"id\":\"managed-byod\",\"label\":\"managed personal device\",\"aliases\":[\"managed-byod\",\"managed BYOD\",\"enrolled personal device\",\"enrolled BYOD\",\"personal device under MDM\",\"managed personal devices\",\"MDM-enrolled device\",\"MDM-enrolled personal device\",\"registered personal device\",\"approved personal device\"],\"broader\":[\"personal-device\"]},{\"id\":\"unmanaged-personal-device\",\"label\":\"unmanaged personal device\",\"aliases\":[\"personal-unmanaged\",\"unmanaged personal devices\",\"unmanaged device\",\"unmanaged devices\",\"unmanaged BYOD\",\"unenrolled device\",\"unregistered device\",\"unapproved device\"],\"broader\":[\"personal-device\"]},{\"id\":\"personal-phone\",\"label\":\"personal phone\",\"aliases\":[\"personal phones\",\"own phone\",\"private phone\",\"personal mobile\",\"personal mobile phone\",\"personal cell phone\",\"personal cellphone\",\"personal smartphone\",\"employee's own phone\",\"own handset\",\"personal mobile device\",\"personal mobile devices\"],\"broader\":[\"personal-device\",\"mobile-device\"]},{\"id\":\"personal-computer\",\"label\":\"personal computer\",\"aliases\":[\"personal laptop\",\"personal laptops\",\"own laptop\",\"home laptop\",\"private laptop\",\"private computer\",\"own computer\",\"personal computers\",\"personal tablet\"],\"broader\":[\"personal-device\"]},{\"id\":\"mobile-device\",\"label\":\"mobile device\",\"aliases\":[\"mobile devices\",\"smartphone\",\"smartphones\",\"mobile phone\",\"mobile phones\",\"cell phone\",\"cell phones\",\"cellphone\",\"cellphones\",\"tablet\",\"tablets\",\"handheld device\",\"portable device\",\"portable devices\"],\"ambiguous\":[\"smartphone\",\"smartphones\",\"mobile phone\",\"mobile phones\",\"cell phone\",\"cell phones\",\"tablet\",\"tablets\"]},{\"id\":\"kiosk-shared\",\"label\":\"shared or kiosk device\",\"aliases\":[\"kiosk-shared\",\"kiosk\",\"kiosks\",\"shared device\",\"shared devices\",\"shared computer\",\"shared computers\",\"public computer\",\"public computers\",\"internet cafe computer\",\"hotel computer\",\"shared workstation\",\"demo device\",\"store tablet\",\"point-of-sale device\"],\"ambiguous\":[\"kiosk\",\"kiosks\"]},{\"id\":\"agency-device\",\"label\":\"agency device\",\"aliases\":[\"agency devices\",\"agency-managed device\",\"contractor device\",\"contractor devices\",\"contractor-owned device\",\"vendor device\",\"third-party device\",\"third-party devices\",\"partner device\"]},{\"id\":\"government-device\",\"label\":\"government device\",\"aliases\":[\"government devices\",\"government\",\"government-owned device\",\"government-issued device\",\"government-furnished equipment\",\"GFE\",\"state-owned device\",\"state device\",\"state-issued device\",\"federal device\",\"agency-issued government device\"],\"ambiguous\":[\"government\"]},{\"id\":\"contract-performance\",\"label\":\"device used to perform a government contract\",\"aliases\":[\"contract-performance\",\"contract performance device\",\"device used in contract performance\",\"federal contractor device\",\"device used for a federal contract\",\"contractor information technology\"]},{\"id\":\"restricted-area\",\"label\":\"device in a restricted area\",\"aliases\":[\"restricted-area\",\"restricted area device\",\"device in a secure area\",\"device in a secure site\",\"secure-site device\",\"device in a controlled area\",\"device in a SCIF\"]},{\"id\":\"wearable\",\"label\":\"wearable or camera device\",\"aliases\":[\"wearables\",\"wearable\",\"smart glasses\",\"camera glasses\",\"body camera\",\"smartwatch\",\"action camera\",\"dashcam\",\"wearable device\",\"wearable devices\"],\"ambiguous\":[\"wearables\",\"wearable\"]},{\"id\":\"drone\",\"label\":\"drone\",\"aliases\":[\"drones\",\"unmanned aircraft\",\"UAV\",\"UAS\",\"quadcopter\"],\"ambiguous\":[\"drone\",\"drones\"]},{\"id\":\"camera\",\"label\":\"camera\",\"aliases\":[\"cameras\",\"video camera\",\"video cameras\",\"recording device\",\"recording devices\",\"camera phone\",\"camera phones\",\"webcam\"],\"ambiguous\":[\"camera\",\"cameras\",\"webcam\"]},{\"id\":\"removable-media\",\"label\":\"removable media\",\"aliases\":[\"USB stick\",\"USB sticks\",\"USB drive\",\"USB drives\",\"flash drive\",\"flash drives\",\"thumb drive\",\"thumb drives\",\"external drive\",\"external drives\",\"external hard drive\",\"memory stick\",\"portable storage\",\"portable storage device\",\"removable storage\",\"personal storage device\",\"personal storage devices\",\"SD card\"]},{\"id\":\"smart-speaker\",\"label\":\"smart speaker\",\"aliases\":[\"smart speakers\",\"voice assistant device\",\"smart home device\",\"IoT device\",\"IoT devices\"]},{\"id\":\"server\",\"label\":\"server\",\"aliases\":[\"servers\",\"company server\",\"company servers\",\"cloud server\",\"production server\"],\"ambiguous\":[\"server\",\"servers\"]}]}", "device	any device		device	anydevice	alldevices	anydevices\ncompany-device	company device	0	companydevice	companydevices	companymanaged	companymanageddevice	companyowneddevice	companyowneddevices	companyownedequipment	companyequipment	corporatedevice	corporatedevices	workdevice	workdevices	businessdevice	businessdevices	manageddevice	manageddevices	employerowneddevice	companyprovideddevice	companyissueddevice	companyissueddevices	issueddevice	companyhardware	companycomputer	companycomputers	companycomputersystems	companysystem	companysystems	endpointsystem	endpointsystems	companyprovidedequipment	corporateowneddevice	companyresources	itequipment	officialdevice	enduserdevice	enduserdevices\ncompany-laptop	company laptop	1	companylaptop	companylaptops	worklaptop	worklaptops	workcomputer	workcomputers	corporatelaptop	companypc	businesslaptop	companyworkstation	workstation	workstations\ncompany-phone	company phone	1 9	companyphone	companyphones	workphone	workphones	companymobile	companymobilephone	businessphone	corporatephone	companysmartphone	workmobile\npersonal-device	personal device	0	personaldevice	personaldevices	personallyowneddevice	personallyowneddevices	owndevice	owndevices	privatedevice	privatedevices	employeeowneddevice	noncompanydevice	noncompanydevices	noncompanyequipment	noncorporatedevice	bringyourowndevice	byod	homecomputer	homecomputers	personalequipment	personalcomputingdevice\nmanaged-byod	managed personal device	4	managedbyod	managedpersonaldevice	enrolledpersonaldevice	enrolledbyod	personaldeviceundermdm	managedpersonaldevices	mdmenrolleddevice	mdmenrolledpersonaldevice	registeredpersonaldevice	approvedpersonaldevice\nunmanaged-personal-device	unmanaged personal device	4	unmanagedpersonaldevice	personalunmanaged	unmanagedpersonaldevices	unmanageddevice	unmanageddevices	unmanagedbyod	unenrolleddevice	unregistereddevice	unapproveddevice\npersonal-phone	personal phone	4 9	personalphone	personalphones	ownphone	privatephone	personalmobile	personalmobilephone	personalcellphone	personalsmartphone	employee'sownphone	ownhandset	personalmobiledevice	personalmobiledevices\npersonal-computer	personal computer	4	personalcomputer	personallaptop	personallaptops	ownlaptop	homelaptop	privatelaptop	privatecomputer	owncomputer	personalcomputers	personaltablet\nmobile-device	mobile device	0	mobiledevice	mobiledevices	smartphone	smartphones	mobilephone	mobilephones	cellphone	cellphones	tablet	tablets	handhelddevice	portabledevice	portabledevices\nkiosk-shared	shared or kiosk device	0	kioskshared	sharedorkioskdevice	kiosk	kiosks	shareddevice	shareddevices	sharedcomputer	sharedcomputers	publiccomputer	publiccomputers	internetcafecomputer	hotelcomputer	sharedworkstation	demodevice	storetablet	pointofsaledevice\nagency-device	agency device	0	agencydevice	agencydevices	agencymanageddevice	contractordevice	contractordevices	contractorowneddevice	vendordevice	thirdpartydevice	thirdpartydevices	partnerdevice\ngovernment-device	government device	0	governmentdevice	governmentdevices	government	governmentowneddevice	governmentissueddevice	governmentfurnishedequipment	gfe	stateowneddevice	statedevice	stateissueddevice	federaldevice	agencyissuedgovernmentdevice\ncontract-performance	device used to perform a government contract	0	contractperformance	deviceusedtoperformagovernmentcontract	contractperformancedevice	deviceusedincontractperformance	federalcontractordevice	deviceusedforafederalcontract	contractorinformationtechnology\nrestricted-area	device in a restricted area	0	restrictedarea	deviceinarestrictedarea	restrictedareadevice	deviceinasecurearea	deviceinasecuresite	securesitedevice	deviceinacontrolledarea	deviceinascif\nwearable	wearable or camera device	0	wearable	wearableorcameradevice	wearables	smartglasses	cameraglasses	bodycamera	smartwatch	actioncamera	dashcam	wearabledevice	wearabledevices\ndrone	drone	0	drone	drones	unmannedaircraft	uav	uas	quadcopter\ncamera	camera	0	camera	cameras	videocamera	videocameras	recordingdevice	recordingdevices	cameraphone	cameraphones	webcam\nremovable-media	removable media	0	removablemedia	usbstick	usbsticks	usbdrive	usbdrives	flashdrive	flashdrives	thumbdrive	thumbdrives	externaldrive	externaldrives	externalharddrive	memorystick	portablestorage	portablestoragedevice	removablestorage	personalstoragedevice	personalstoragedevices	sdcard\nsmart-speaker	smart speaker	0	smartspeaker	smartspeakers	voiceassistantdevice	smarthomedevice	iotdevice	iotdevices\nserver	server	0	server	servers	companyserver	companyservers	cloudserver	productionserver"),
	taxonomy("payment", "{\"root\":{\"label\":\"any form of payment\"},\"concepts\":[{\"id\":\"organic\",\"label\":\"organic\",\"aliases\":[\"organic post\",\"organic posts\",\"unpaid\",\"non-paid\",\"organic reach\",\"organic only\",\"organic content\",\"without payment\",\"organic social\",\"free of charge\"],\"ambiguous\":[\"free of charge\",\"organic\",\"unpaid\",\"non-paid\"]},{\"id\":\"owned\",\"label\":\"owned media\",\"aliases\":[\"owned\",\"owned channel\",\"owned channels\",\"own channels\",\"owned content\"],\"broader\":[\"organic\"],\"ambiguous\":[\"owned\"]},{\"id\":\"earned\",\"label\":\"earned media\",\"aliases\":[\"earned\",\"earned coverage\",\"press coverage\",\"PR coverage\",\"word of mouth\",\"unpaid endorsement\",\"unpaid coverage\",\"organic advocacy\"],\"broader\":[\"organic\"],\"ambiguous\":[\"earned\"]},{\"id\":\"paid\",\"label\":\"paid\",\"aliases\":[\"paid media\",\"paid content\",\"paid promotion\",\"paid for\",\"paid advertising\",\"advertising\",\"advertisement\",\"advertisements\",\"ads\",\"ad\",\"paid ads\",\"for payment\",\"compensated\",\"for compensation\",\"material connection\",\"commercial content\",\"advertorial\"],\"ambiguous\":[\"paid\",\"advertising\",\"advertisement\",\"advertisements\",\"ads\",\"ad\",\"compensated\"]},{\"id\":\"advertising-spend\",\"label\":\"media spend\",\"aliases\":[\"media buy\",\"media buying\",\"ad spend\",\"paid placement\",\"paid placements\",\"CPC\",\"CPM\",\"pay-per-click\",\"paid search\",\"paid social\",\"display advertising\",\"paid ad campaign\"],\"broader\":[\"paid\"],\"ambiguous\":[\"CPC\",\"CPM\"]},{\"id\":\"boosted\",\"label\":\"boosted post\",\"aliases\":[\"boosted\",\"boosted posts\",\"boost\",\"boosting\",\"promoted post\",\"promoted posts\",\"promoted content\",\"promoted\",\"boosted content\",\"dark post\"],\"broader\":[\"advertising-spend\"],\"ambiguous\":[\"boosted\",\"boost\",\"boosting\",\"promoted\"]},{\"id\":\"allowlisted\",\"label\":\"allowlisted creator ad\",\"aliases\":[\"whitelisted creator ad\",\"allowlisting\",\"whitelisting\",\"spark ad\",\"partnership ad\",\"partnership ads\",\"creator licensing\"],\"broader\":[\"boosted\",\"sponsored\"]},{\"id\":\"sponsored\",\"label\":\"sponsored content\",\"aliases\":[\"sponsored\",\"sponsored post\",\"sponsored posts\",\"sponsored article\",\"paid partnership\",\"paid partnerships\",\"paid collaboration\",\"branded content\",\"paid endorsement\",\"paid endorsements\",\"paid post\",\"creator fee\",\"influencer fee\",\"paid influencer\",\"paid creator\",\"sponcon\"],\"broader\":[\"paid\"],\"ambiguous\":[\"sponsored\"]},{\"id\":\"sponsorship\",\"label\":\"sponsorship\",\"aliases\":[\"sponsorships\",\"event sponsorship\",\"event sponsorships\",\"sponsorship fee\",\"sponsoring\",\"sponsor\"],\"broader\":[\"paid\"],\"ambiguous\":[\"sponsorship\",\"sponsorships\",\"sponsoring\",\"sponsor\"]},{\"id\":\"affiliate\",\"label\":\"affiliate commission\",\"aliases\":[\"affiliate\",\"affiliate link\",\"affiliate links\",\"commission\",\"commissions\",\"commission-based\",\"revenue share\",\"affiliate payment\",\"pay per sale\",\"performance-based payment\",\"referral commission\"],\"broader\":[\"paid\"],\"ambiguous\":[\"affiliate\",\"commission\",\"commissions\",\"commission-based\"]},{\"id\":\"referral-reward\",\"label\":\"referral reward\",\"aliases\":[\"referral fee\",\"referral bonus\",\"referral credit\",\"refer-a-friend reward\",\"referral rewards\"],\"broader\":[\"paid\"]},{\"id\":\"gifted\",\"label\":\"gifted\",\"aliases\":[\"gift\",\"gifts\",\"gifting\",\"gifted product\",\"gifted products\",\"gifted item\",\"free product\",\"free products\",\"free sample\",\"free samples\",\"complimentary\",\"complimentary product\",\"product seeding\",\"PR package\",\"in-kind\",\"in kind\",\"payment in kind\",\"barter\",\"comped\",\"comped stay\",\"hosted trip\",\"press trip\",\"paid trip\",\"free service\",\"discounted product\",\"freebies\",\"freebie\",\"free of charge to the creator\"],\"broader\":[\"paid\"],\"ambiguous\":[\"gifted\",\"gift\",\"gifts\",\"gifting\",\"complimentary\",\"in-kind\",\"comped\"]},{\"id\":\"prize\",\"label\":\"prize\",\"aliases\":[\"prizes\",\"giveaway prize\",\"competition prize\",\"contest prize\",\"sweepstakes prize\",\"incentive\",\"incentives\",\"reward\",\"rewards\",\"gift card\",\"gift cards\",\"voucher\",\"vouchers\",\"cash prize\",\"loyalty points\"],\"broader\":[\"paid\"],\"ambiguous\":[\"prize\",\"prizes\",\"incentive\",\"incentives\",\"reward\",\"rewards\",\"voucher\",\"vouchers\"]},{\"id\":\"employee-incentive\",\"label\":\"incentive for employees\",\"aliases\":[\"employee incentive\",\"employee incentives\",\"employee reward\",\"employee rewards\",\"spiff\",\"bonus\",\"staff incentive\",\"paid working time for posts\",\"prizes for sharing\"],\"broader\":[\"paid\"],\"ambiguous\":[\"spiff\",\"bonus\"]},{\"id\":\"equity\",\"label\":\"equity or stake\",\"aliases\":[\"equity\",\"shares\",\"stock\",\"stock options\",\"ownership stake\",\"tokens\",\"family connection\",\"business relationship\"],\"broader\":[\"paid\"],\"ambiguous\":[\"equity\",\"shares\",\"stock\",\"tokens\"]},{\"id\":\"donation\",\"label\":\"donation\",\"aliases\":[\"charitable donation\",\"donations\",\"donation in return\",\"charity donation\"],\"broader\":[\"paid\"],\"ambiguous\":[\"donation\",\"donations\"]}]}", "payment	any form of payment		payment	anyformofpayment\norganic	organic	0	organic	organicpost	organicposts	unpaid	nonpaid	organicreach	organiconly	organiccontent	withoutpayment	organicsocial	freeofcharge\nowned	owned media	1	owned	ownedmedia	ownedchannel	ownedchannels	ownchannels	ownedcontent\nearned	earned media	1	earned	earnedmedia	earnedcoverage	presscoverage	prcoverage	wordofmouth	unpaidendorsement	unpaidcoverage	organicadvocacy\npaid	paid	0	paid	paidmedia	paidcontent	paidpromotion	paidfor	paidadvertising	advertising	advertisement	advertisements	ads	ad	paidads	forpayment	compensated	forcompensation	materialconnection	commercialcontent	advertorial\nadvertising-spend	media spend	4	advertisingspend	mediaspend	mediabuy	mediabuying	adspend	paidplacement	paidplacements	cpc	cpm	payperclick	paidsearch	paidsocial	displayadvertising	paidadcampaign\nboosted	boosted post	5	boosted	boostedpost	boostedposts	boost	boosting	promotedpost	promotedposts	promotedcontent	promoted	boostedcontent	darkpost\nallowlisted	allowlisted creator ad	6 8	allowlisted	allowlistedcreatorad	whitelistedcreatorad	allowlisting	whitelisting	sparkad	partnershipad	partnershipads	creatorlicensing\nsponsored	sponsored content	4	sponsored	sponsoredcontent	sponsoredpost	sponsoredposts	sponsoredarticle	paidpartnership	paidpartnerships	paidcollaboration	brandedcontent	paidendorsement	paidendorsements	paidpost	creatorfee	influencerfee	paidinfluencer	paidcreator	sponcon\nsponsorship	sponsorship	4	sponsorship	sponsorships	eventsponsorship	eventsponsorships	sponsorshipfee	sponsoring	sponsor\naffiliate	affiliate commission	4	affiliate	affiliatecommission	affiliatelink	affiliatelinks	commission	commissions	commissionbased	revenueshare	affiliatepayment	paypersale	performancebasedpayment	referralcommission\nreferral-reward	referral reward	4	referralreward	referralfee	referralbonus	referralcredit	referafriendreward	referralrewards\ngifted	gifted	4	gifted	gift	gifts	gifting	giftedproduct	giftedproducts	gifteditem	freeproduct	freeproducts	freesample	freesamples	complimentary	complimentaryproduct	productseeding	prpackage	inkind	paymentinkind	barter	comped	compedstay	hostedtrip	presstrip	paidtrip	freeservice	discountedproduct	freebies	freebie	freeofchargetothecreator\nprize	prize	4	prize	prizes	giveawayprize	competitionprize	contestprize	sweepstakesprize	incentive	incentives	reward	rewards	giftcard	giftcards	voucher	vouchers	cashprize	loyaltypoints\nemployee-incentive	incentive for employees	4	employeeincentive	incentiveforemployees	employeeincentives	employeereward	employeerewards	spiff	bonus	staffincentive	paidworkingtimeforposts	prizesforsharing\nequity	equity or stake	4	equity	equityorstake	shares	stock	stockoptions	ownershipstake	tokens	familyconnection	businessrelationship\ndonation	donation	4	donation	charitabledonation	donations	donationinreturn	charitydonation"),
	taxonomy("region", "{\"root\":{\"label\":\"any region\",\"aliases\":[\"worldwide\",\"global\",\"globally\",\"everywhere\",\"all countries\",\"all regions\",\"all markets\",\"international\"]},\"concepts\":[{\"id\":\"asia\",\"label\":\"Asia\"},{\"id\":\"central-asia\",\"label\":\"Central Asia\",\"broader\":[\"asia\"]},{\"id\":\"KZ\",\"label\":\"Kazakhstan\",\"aliases\":[\"KAZ\"],\"broader\":[\"central-asia\"],\"ambiguous\":[\"KAZ\"]},{\"id\":\"KG\",\"label\":\"Kyrgyzstan\",\"aliases\":[\"KGZ\"],\"broader\":[\"central-asia\"],\"ambiguous\":[\"KGZ\"]},{\"id\":\"TJ\",\"label\":\"Tajikistan\",\"aliases\":[\"TJK\"],\"broader\":[\"central-asia\"],\"ambiguous\":[\"TJK\"]},{\"id\":\"TM\",\"label\":\"Turkmenistan\",\"aliases\":[\"TKM\"],\"broader\":[\"central-asia\"],\"ambiguous\":[\"TKM\"]},{\"id\":\"UZ\",\"label\":\"Uzbekistan\",\"aliases\":[\"UZB\"],\"broader\":[\"central-asia\"],\"ambiguous\":[\"UZB\"]},{\"id\":\"east-asia\",\"label\":\"East Asia\",\"aliases\":[\"Eastern Asia\"],\"broader\":[\"asia\",\"apac\"]},{\"id\":\"CN\",\"label\":\"China\",\"aliases\":[\"CHN\",\"People's Republic of China\",\"PRC\",\"Mainland China\"],\"broader\":[\"east-asia\",\"brics\",\"greater-china\"],\"ambiguous\":[\"CHN\"]},{\"id\":\"HK\",\"label\":\"Hong Kong\",\"aliases\":[\"HKG\",\"Hong Kong SAR\"],\"broader\":[\"east-asia\",\"greater-china\"],\"ambiguous\":[\"HKG\"]},{\"id\":\"JP\",\"label\":\"Japan\",\"aliases\":[\"JPN\"],\"broader\":[\"east-asia\",\"cptpp\",\"g7\"],\"ambiguous\":[\"JPN\"]},{\"id\":\"KP\",\"label\":\"North Korea\",\"aliases\":[\"PRK\",\"DPRK\",\"Democratic People's Republic of Korea\"],\"broader\":[\"east-asia\",\"sanctioned-market\"],\"ambiguous\":[\"PRK\"]},{\"id\":\"KR\",\"label\":\"South Korea\",\"aliases\":[\"KOR\",\"Korea\",\"Republic of Korea\",\"ROK\"],\"broader\":[\"east-asia\"],\"ambiguous\":[\"Korea\",\"KOR\"]},{\"id\":\"MO\",\"label\":\"Macao\",\"aliases\":[\"MAC\",\"Macau\"],\"broader\":[\"east-asia\",\"greater-china\"],\"ambiguous\":[\"MAC\"]},{\"id\":\"MN\",\"label\":\"Mongolia\",\"aliases\":[\"MNG\"],\"broader\":[\"east-asia\"],\"ambiguous\":[\"MNG\"]},{\"id\":\"TW\",\"label\":\"Taiwan\",\"aliases\":[\"TWN\"],\"broader\":[\"east-asia\",\"greater-china\"],\"ambiguous\":[\"TWN\"]},{\"id\":\"southeast-asia\",\"label\":\"Southeast Asia\",\"aliases\":[\"South-east Asia\",\"South-eastern Asia\",\"SEA\"],\"broader\":[\"asia\",\"apac\"],\"ambiguous\":[\"SEA\"]},{\"id\":\"asean\",\"label\":\"ASEAN\",\"aliases\":[\"Association of Southeast Asian Nations\"],\"broader\":[\"southeast-asia\"]},{\"id\":\"BN\",\"label\":\"Brunei\",\"aliases\":[\"BRN\",\"Brunei Darussalam\"],\"broader\":[\"asean\",\"cptpp\"],\"ambiguous\":[\"BRN\"]},{\"id\":\"KH\",\"label\":\"Cambodia\",\"aliases\":[\"KHM\"],\"broader\":[\"asean\"],\"ambiguous\":[\"KHM\"]},{\"id\":\"ID\",\"label\":\"Indonesia\",\"aliases\":[\"IDN\"],\"broader\":[\"asean\",\"brics\"],\"ambiguous\":[\"IDN\"]},{\"id\":\"LA\",\"label\":\"Laos\",\"aliases\":[\"LAO\",\"Lao PDR\"],\"broader\":[\"asean\"],\"ambiguous\":[\"LAO\"]},{\"id\":\"MY\",\"label\":\"Malaysia\",\"aliases\":[\"MYS\"],\"broader\":[\"asean\",\"cptpp\"],\"ambiguous\":[\"MYS\"]},{\"id\":\"MM\",\"label\":\"Myanmar\",\"aliases\":[\"MMR\",\"Burma\"],\"broader\":[\"asean\"],\"ambiguous\":[\"MMR\"]},{\"id\":\"PH\",\"label\":\"Philippines\",\"aliases\":[\"PHL\",\"The Philippines\"],\"broader\":[\"asean\"],\"ambiguous\":[\"PHL\"]},{\"id\":\"SG\",\"label\":\"Singapore\",\"aliases\":[\"SGP\"],\"broader\":[\"asean\",\"cptpp\"],\"ambiguous\":[\"SGP\"]},{\"id\":\"TH\",\"label\":\"Thailand\",\"aliases\":[\"THA\"],\"broader\":[\"asean\"],\"ambiguous\":[\"THA\"]},{\"id\":\"TL\",\"label\":\"Timor-Leste\",\"aliases\":[\"TLS\",\"East Timor\"],\"broader\":[\"asean\"],\"ambiguous\":[\"TLS\"]},{\"id\":\"VN\",\"label\":\"Vietnam\",\"aliases\":[\"VNM\",\"Viet Nam\"],\"broader\":[\"asean\",\"cptpp\"],\"ambiguous\":[\"VNM\"]},{\"id\":\"south-asia\",\"label\":\"South Asia\",\"aliases\":[\"Southern Asia\",\"Indian subcontinent\"],\"broader\":[\"asia\"]},{\"id\":\"AF\",\"label\":\"Afghanistan\",\"aliases\":[\"AFG\"],\"broader\":[\"south-asia\"],\"ambiguous\":[\"AFG\"]},{\"id\":\"BD\",\"label\":\"Bangladesh\",\"aliases\":[\"BGD\"],\"broader\":[\"south-asia\",\"apac\"],\"ambiguous\":[\"BGD\"]},{\"id\":\"BT\",\"label\":\"Bhutan\",\"aliases\":[\"BTN\"],\"broader\":[\"south-asia\",\"apac\"],\"ambiguous\":[\"BTN\"]},{\"id\":\"IN\",\"label\":\"India\",\"aliases\":[\"IND\",\"Bharat\"],\"broader\":[\"south-asia\",\"brics\",\"apac\"],\"ambiguous\":[\"IND\"]},{\"id\":\"IR\",\"label\":\"Iran\",\"aliases\":[\"IRN\",\"Islamic Republic of Iran\"],\"broader\":[\"south-asia\",\"brics\",\"middle-east\",\"mena\",\"sanctioned-market\"],\"ambiguous\":[\"IRN\"]},{\"id\":\"MV\",\"label\":\"Maldives\",\"aliases\":[\"MDV\"],\"broader\":[\"south-asia\",\"apac\"],\"ambiguous\":[\"MDV\"]},{\"id\":\"NP\",\"label\":\"Nepal\",\"aliases\":[\"NPL\"],\"broader\":[\"south-asia\",\"apac\"],\"ambiguous\":[\"NPL\"]},{\"id\":\"PK\",\"label\":\"Pakistan\",\"aliases\":[\"PAK\"],\"broader\":[\"south-asia\",\"apac\"],\"ambiguous\":[\"PAK\"]},{\"id\":\"LK\",\"label\":\"Sri Lanka\",\"aliases\":[\"LKA\"],\"broader\":[\"south-asia\",\"apac\"],\"ambiguous\":[\"LKA\"]},{\"id\":\"western-asia\",\"label\":\"Western Asia\",\"aliases\":[\"West Asia\"],\"broader\":[\"asia\"]},{\"id\":\"AM\",\"label\":\"Armenia\",\"aliases\":[\"ARM\"],\"broader\":[\"western-asia\"],\"ambiguous\":[\"ARM\"]},{\"id\":\"AZ\",\"label\":\"Azerbaijan\",\"aliases\":[\"AZE\"],\"broader\":[\"western-asia\"],\"ambiguous\":[\"AZE\"]},{\"id\":\"BH\",\"label\":\"Bahrain\",\"aliases\":[\"BHR\"],\"broader\":[\"western-asia\",\"gcc\"],\"ambiguous\":[\"BHR\"]},{\"id\":\"GE\",\"label\":\"Georgia\",\"aliases\":[\"GEO\",\"Georgia (country)\"],\"broader\":[\"western-asia\"],\"ambiguous\":[\"Georgia\",\"GEO\"]},{\"id\":\"IQ\",\"label\":\"Iraq\",\"aliases\":[\"IRQ\"],\"broader\":[\"western-asia\",\"middle-east\",\"mena\"],\"ambiguous\":[\"IRQ\"]},{\"id\":\"IL\",\"label\":\"Israel\",\"aliases\":[\"ISR\"],\"broader\":[\"western-asia\",\"middle-east\",\"mena\"],\"ambiguous\":[\"ISR\"]},{\"id\":\"JO\",\"label\":\"Jordan\",\"aliases\":[\"JOR\"],\"broader\":[\"western-asia\",\"middle-east\",\"mena\"],\"ambiguous\":[\"Jordan\",\"JOR\"]},{\"id\":\"KW\",\"label\":\"Kuwait\",\"aliases\":[\"KWT\"],\"broader\":[\"western-asia\",\"gcc\"],\"ambiguous\":[\"KWT\"]},{\"id\":\"LB\",\"label\":\"Lebanon\",\"aliases\":[\"LBN\"],\"broader\":[\"western-asia\",\"middle-east\",\"mena\"],\"ambiguous\":[\"LBN\"]},{\"id\":\"OM\",\"label\":\"Oman\",\"aliases\":[\"OMN\"],\"broader\":[\"western-asia\",\"gcc\"],\"ambiguous\":[\"OMN\"]},{\"id\":\"PS\",\"label\":\"Palestine\",\"aliases\":[\"PSE\",\"State of Palestine\",\"Palestinian Territories\"],\"broader\":[\"western-asia\",\"middle-east\",\"mena\"],\"ambiguous\":[\"PSE\"]},{\"id\":\"QA\",\"label\":\"Qatar\",\"aliases\":[\"QAT\"],\"broader\":[\"western-asia\",\"gcc\"],\"ambiguous\":[\"QAT\"]},{\"id\":\"SA\",\"label\":\"Saudi Arabia\",\"aliases\":[\"SAU\",\"KSA\",\"Kingdom of Saudi Arabia\"],\"broader\":[\"western-asia\",\"gcc\"],\"ambiguous\":[\"SAU\"]},{\"id\":\"SY\",\"label\":\"Syria\",\"aliases\":[\"SYR\"],\"broader\":[\"western-asia\",\"middle-east\",\"mena\"],\"ambiguous\":[\"SYR\"]},{\"id\":\"TR\",\"label\":\"T\u00fcrkiye\",\"aliases\":[\"TUR\",\"Turkey\",\"Turkiye\"],\"broader\":[\"western-asia\",\"europe\",\"middle-east\"],\"ambiguous\":[\"Turkey\",\"TUR\"]},{\"id\":\"AE\",\"label\":\"United Arab Emirates\",\"aliases\":[\"ARE\",\"UAE\",\"Emirates\"],\"broader\":[\"western-asia\",\"gcc\",\"brics\"],\"ambiguous\":[\"Emirates\",\"ARE\"]},{\"id\":\"YE\",\"label\":\"Yemen\",\"aliases\":[\"YEM\"],\"broader\":[\"western-asia\",\"middle-east\",\"mena\"],\"ambiguous\":[\"YEM\"]},{\"id\":\"antarctic\",\"label\":\"Antarctic region |\"},{\"id\":\"antarctic-islands\",\"label\":\"islands of the Southern Ocean\",\"aliases\":[\"sub-Antarctic islands\"],\"broader\":[\"antarctic\"]},{\"id\":\"BV\",\"label\":\"Bouvet Island\",\"aliases\":[\"BVT\"],\"broader\":[\"antarctic-islands\"],\"ambiguous\":[\"BVT\"]},{\"id\":\"TF\",\"label\":\"French Southern Territories\",\"aliases\":[\"ATF\"],\"broader\":[\"antarctic-islands\"],\"ambiguous\":[\"ATF\"]},{\"id\":\"HM\",\"label\":\"Heard Island and McDonald Islands\",\"aliases\":[\"HMD\"],\"broader\":[\"antarctic-islands\"],\"ambiguous\":[\"HMD\"]},{\"id\":\"GS\",\"label\":\"South Georgia and the South Sandwich Islands\",\"aliases\":[\"SGS\",\"South Georgia\"],\"broader\":[\"antarctic-islands\"],\"ambiguous\":[\"South Georgia\",\"SGS\"]},{\"id\":\"AQ\",\"label\":\"Antarctica\",\"aliases\":[\"ATA\"],\"broader\":[\"antarctic\"],\"ambiguous\":[\"ATA\"]},{\"id\":\"emea\",\"label\":\"Europe, Middle East and Africa\",\"aliases\":[\"EMEA\"]},{\"id\":\"africa\",\"label\":\"Africa\",\"aliases\":[\"African continent\"],\"broader\":[\"emea\"]},{\"id\":\"north-africa\",\"label\":\"North Africa\",\"aliases\":[\"Northern Africa\",\"Maghreb and Egypt\"],\"broader\":[\"africa\"]},{\"id\":\"DZ\",\"label\":\"Algeria\",\"aliases\":[\"DZA\"],\"broader\":[\"north-africa\",\"mena\"],\"ambiguous\":[\"DZA\"]},{\"id\":\"EG\",\"label\":\"Egypt\",\"aliases\":[\"EGY\"],\"broader\":[\"north-africa\",\"middle-east\",\"mena\",\"brics\"],\"ambiguous\":[\"EGY\"]},{\"id\":\"LY\",\"label\":\"Libya\",\"aliases\":[\"LBY\"],\"broader\":[\"north-africa\",\"mena\"],\"ambiguous\":[\"LBY\"]},{\"id\":\"MA\",\"label\":\"Morocco\",\"aliases\":[\"MAR\"],\"broader\":[\"north-africa\",\"mena\"],\"ambiguous\":[\"MAR\"]},{\"id\":\"SD\",\"label\":\"Sudan\",\"aliases\":[\"SDN\"],\"broader\":[\"north-africa\",\"mena\"],\"ambiguous\":[\"SDN\"]},{\"id\":\"TN\",\"label\":\"Tunisia\",\"aliases\":[\"TUN\"],\"broader\":[\"north-africa\",\"mena\"],\"ambiguous\":[\"TUN\"]},{\"id\":\"EH\",\"label\":\"Western Sahara\",\"aliases\":[\"ESH\"],\"broader\":[\"north-africa\",\"mena\"],\"ambiguous\":[\"ESH\"]},{\"id\":\"sub-saharan-africa\",\"label\":\"Sub-Saharan Africa\",\"aliases\":[\"SSA\"],\"broader\":[\"africa\"]},{\"id\":\"west-africa\",\"label\":\"West Africa\",\"aliases\":[\"Western Africa\"],\"broader\":[\"sub-saharan-africa\"]},{\"id\":\"BJ\",\"label\":\"Benin\",\"aliases\":[\"BEN\"],\"broader\":[\"west-africa\"],\"ambiguous\":[\"BEN\"]},{\"id\":\"BF\",\"label\":\"Burkina Faso\",\"aliases\":[\"BFA\"],\"broader\":[\"west-africa\"],\"ambiguous\":[\"BFA\"]},{\"id\":\"CV\",\"label\":\"Cabo Verde\",\"aliases\":[\"CPV\",\"Cape Verde\"],\"broader\":[\"west-africa\"],\"ambiguous\":[\"CPV\"]},{\"id\":\"CI\",\"label\":\"C\u00f4te d'Ivoire\",\"aliases\":[\"CIV\",\"Ivory Coast\",\"Cote d'Ivoire\"],\"broader\":[\"west-africa\"],\"ambiguous\":[\"CIV\"]},{\"id\":\"GM\",\"label\":\"Gambia\",\"aliases\":[\"GMB\",\"The Gambia\"],\"broader\":[\"west-africa\"],\"ambiguous\":[\"GMB\"]},{\"id\":\"GH\",\"label\":\"Ghana\",\"aliases\":[\"GHA\"],\"broader\":[\"west-africa\"],\"ambiguous\":[\"GHA\"]},{\"id\":\"GN\",\"label\":\"Guinea\",\"aliases\":[\"GIN\"],\"broader\":[\"west-africa\"],\"ambiguous\":[\"Guinea\",\"GIN\"]},{\"id\":\"GW\",\"label\":\"Guinea-Bissau\",\"aliases\":[\"GNB\"],\"broader\":[\"west-africa\"],\"ambiguous\":[\"GNB\"]},{\"id\":\"LR\",\"label\":\"Liberia\",\"aliases\":[\"LBR\"],\"broader\":[\"west-africa\"],\"ambiguous\":[\"LBR\"]},{\"id\":\"ML\",\"label\":\"Mali\",\"aliases\":[\"MLI\"],\"broader\":[\"west-africa\"],\"ambiguous\":[\"Mali\",\"MLI\"]},{\"id\":\"MR\",\"label\":\"Mauritania\",\"aliases\":[\"MRT\"],\"broader\":[\"west-africa\"],\"ambiguous\":[\"MRT\"]},{\"id\":\"NE\",\"label\":\"Niger\",\"aliases\":[\"NER\"],\"broader\":[\"west-africa\"],\"ambiguous\":[\"NER\"]},{\"id\":\"NG\",\"label\":\"Nigeria\",\"aliases\":[\"NGA\"],\"broader\":[\"west-africa\"],\"ambiguous\":[\"NGA\"]},{\"id\":\"SH\",\"label\":\"Saint Helena, Ascension and Tristan da Cunha\",\"aliases\":[\"SHN\",\"Saint Helena\"],\"broader\":[\"west-africa\"],\"ambiguous\":[\"SHN\"]},{\"id\":\"SN\",\"label\":\"Senegal\",\"aliases\":[\"SEN\"],\"broader\":[\"west-africa\"],\"ambiguous\":[\"SEN\"]},{\"id\":\"SL\",\"label\":\"Sierra Leone\",\"aliases\":[\"SLE\"],\"broader\":[\"west-africa\"],\"ambiguous\":[\"SLE\"]},{\"id\":\"TG\",\"label\":\"Togo\",\"aliases\":[\"TGO\"],\"broader\":[\"west-africa\"],\"ambiguous\":[\"Togo\",\"TGO\"]},{\"id\":\"central-africa\",\"label\":\"Central Africa\",\"aliases\":[\"Middle Africa\"],\"broader\":[\"sub-saharan-africa\"]},{\"id\":\"AO\",\"label\":\"Angola\",\"aliases\":[\"AGO\"],\"broader\":[\"central-africa\"],\"ambiguous\":[\"AGO\"]},{\"id\":\"CM\",\"label\":\"Cameroon\",\"aliases\":[\"CMR\"],\"broader\":[\"central-africa\"],\"ambiguous\":[\"CMR\"]},{\"id\":\"CF\",\"label\":\"Central African Republic\",\"aliases\":[\"CAF\"],\"broader\":[\"central-africa\"],\"ambiguous\":[\"CAF\"]},{\"id\":\"TD\",\"label\":\"Chad\",\"aliases\":[\"TCD\"],\"broader\":[\"central-africa\"],\"ambiguous\":[\"Chad\",\"TCD\"]},{\"id\":\"CG\",\"label\":\"Congo\",\"aliases\":[\"COG\",\"Republic of the Congo\",\"Congo-Brazzaville\"],\"broader\":[\"central-africa\"],\"ambiguous\":[\"Congo\",\"COG\"]},{\"id\":\"CD\",\"label\":\"Democratic Republic of the Congo\",\"aliases\":[\"COD\",\"DR Congo\",\"DRC\",\"Congo-Kinshasa\"],\"broader\":[\"central-africa\"],\"ambiguous\":[\"COD\"]},{\"id\":\"GQ\",\"label\":\"Equatorial Guinea\",\"aliases\":[\"GNQ\"],\"broader\":[\"central-africa\"],\"ambiguous\":[\"GNQ\"]},{\"id\":\"GA\",\"label\":\"Gabon\",\"aliases\":[\"GAB\"],\"broader\":[\"central-africa\"],\"ambiguous\":[\"GAB\"]},{\"id\":\"ST\",\"label\":\"S\u00e3o Tom\u00e9 and Pr\u00edncipe\",\"aliases\":[\"STP\",\"Sao Tome and Principe\"],\"broader\":[\"central-africa\"],\"ambiguous\":[\"STP\"]},{\"id\":\"east-africa\",\"label\":\"East Africa\",\"aliases\":[\"Eastern Africa\"],\"broader\":[\"sub-saharan-africa\"]},{\"id\":\"IO\",\"label\":\"British Indian Ocean Territory\",\"aliases\":[\"IOT\"],\"broader\":[\"east-africa\"],\"ambiguous\":[\"IOT\"]},{\"id\":\"BI\",\"label\":\"Burundi\",\"aliases\":[\"BDI\"],\"broader\":[\"east-africa\"],\"ambiguous\":[\"BDI\"]},{\"id\":\"KM\",\"label\":\"Comoros\",\"aliases\":[\"COM\"],\"broader\":[\"east-africa\"],\"ambiguous\":[\"COM\"]},{\"id\":\"DJ\",\"label\":\"Djibouti\",\"aliases\":[\"DJI\"],\"broader\":[\"east-africa\"],\"ambiguous\":[\"DJI\"]},{\"id\":\"ER\",\"label\":\"Eritrea\",\"aliases\":[\"ERI\"],\"broader\":[\"east-africa\"],\"ambiguous\":[\"ERI\"]},{\"id\":\"ET\",\"label\":\"Ethiopia\",\"aliases\":[\"ETH\"],\"broader\":[\"east-africa\",\"brics\"],\"ambiguous\":[\"ETH\"]},{\"id\":\"KE\",\"label\":\"Kenya\",\"aliases\":[\"KEN\"],\"broader\":[\"east-africa\"],\"ambiguous\":[\"KEN\"]},{\"id\":\"MG\",\"label\":\"Madagascar\",\"aliases\":[\"MDG\"],\"broader\":[\"east-africa\"],\"ambiguous\":[\"MDG\"]},{\"id\":\"MW\",\"label\":\"Malawi\",\"aliases\":[\"MWI\"],\"broader\":[\"east-africa\"],\"ambiguous\":[\"MWI\"]},{\"id\":\"MU\",\"label\":\"Mauritius\",\"aliases\":[\"MUS\"],\"broader\":[\"east-africa\"],\"ambiguous\":[\"MUS\"]},{\"id\":\"YT\",\"label\":\"Mayotte\",\"aliases\":[\"MYT\"],\"broader\":[\"east-africa\"],\"ambiguous\":[\"MYT\"]},{\"id\":\"MZ\",\"label\":\"Mozambique\",\"aliases\":[\"MOZ\"],\"broader\":[\"east-africa\"],\"ambiguous\":[\"MOZ\"]},{\"id\":\"RE\",\"label\":\"R\u00e9union\",\"aliases\":[\"REU\",\"Reunion Island\"],\"broader\":[\"east-africa\"],\"ambiguous\":[\"REU\"]},{\"id\":\"RW\",\"label\":\"Rwanda\",\"aliases\":[\"RWA\"],\"broader\":[\"east-africa\"],\"ambiguous\":[\"RWA\"]},{\"id\":\"SC\",\"label\":\"Seychelles\",\"aliases\":[\"SYC\"],\"broader\":[\"east-africa\"],\"ambiguous\":[\"SYC\"]},{\"id\":\"SO\",\"label\":\"Somalia\",\"aliases\":[\"SOM\"],\"broader\":[\"east-africa\"],\"ambiguous\":[\"SOM\"]},{\"id\":\"SS\",\"label\":\"South Sudan\",\"aliases\":[\"SSD\"],\"broader\":[\"east-africa\"],\"ambiguous\":[\"SSD\"]},{\"id\":\"TZ\",\"label\":\"Tanzania\",\"aliases\":[\"TZA\"],\"broader\":[\"east-africa\"],\"ambiguous\":[\"TZA\"]},{\"id\":\"UG\",\"label\":\"Uganda\",\"aliases\":[\"UGA\"],\"broader\":[\"east-africa\"],\"ambiguous\":[\"UGA\"]},{\"id\":\"ZM\",\"label\":\"Zambia\",\"aliases\":[\"ZMB\"],\"broader\":[\"east-africa\"],\"ambiguous\":[\"ZMB\"]},{\"id\":\"ZW\",\"label\":\"Zimbabwe\",\"aliases\":[\"ZWE\"],\"broader\":[\"east-africa\"],\"ambiguous\":[\"ZWE\"]},{\"id\":\"southern-africa\",\"label\":\"Southern Africa\",\"broader\":[\"sub-saharan-africa\"]},{\"id\":\"BW\",\"label\":\"Botswana\",\"aliases\":[\"BWA\"],\"broader\":[\"southern-africa\"],\"ambiguous\":[\"BWA\"]},{\"id\":\"SZ\",\"label\":\"Eswatini\",\"aliases\":[\"SWZ\",\"Swaziland\"],\"broader\":[\"southern-africa\"],\"ambiguous\":[\"SWZ\"]},{\"id\":\"LS\",\"label\":\"Lesotho\",\"aliases\":[\"LSO\"],\"broader\":[\"southern-africa\"],\"ambiguous\":[\"LSO\"]},{\"id\":\"NA\",\"label\":\"Namibia\",\"aliases\":[\"NAM\"],\"broader\":[\"southern-africa\"],\"ambiguous\":[\"NAM\"]},{\"id\":\"ZA\",\"label\":\"South Africa\",\"aliases\":[\"ZAF\",\"RSA\"],\"broader\":[\"southern-africa\",\"brics\"],\"ambiguous\":[\"ZAF\"]},{\"id\":\"europe\",\"label\":\"Europe\",\"aliases\":[\"European continent\"],\"broader\":[\"emea\"]},{\"id\":\"northern-europe\",\"label\":\"Northern Europe\",\"broader\":[\"europe\"]},{\"id\":\"nordics\",\"label\":\"Nordic countries\",\"aliases\":[\"Nordics\",\"Nordic region\",\"Nordic\"],\"broader\":[\"northern-europe\"]},{\"id\":\"AX\",\"label\":\"\u00c5land Islands\",\"aliases\":[\"ALA\",\"Aland Islands\",\"\u00c5land\"],\"broader\":[\"nordics\"],\"ambiguous\":[\"ALA\"]},{\"id\":\"FO\",\"label\":\"Faroe Islands\",\"aliases\":[\"FRO\"],\"broader\":[\"nordics\"],\"ambiguous\":[\"FRO\"]},{\"id\":\"baltics\",\"label\":\"Baltic states\",\"aliases\":[\"Baltics\",\"Baltic countries\"],\"broader\":[\"northern-europe\"]},{\"id\":\"uk-ireland\",\"label\":\"United Kingdom and Ireland\",\"aliases\":[\"UK and Ireland\",\"UK & Ireland\",\"UKI\",\"UKIE\",\"UK&I\"],\"broader\":[\"northern-europe\"]},{\"id\":\"GG\",\"label\":\"Guernsey\",\"aliases\":[\"GGY\"],\"broader\":[\"northern-europe\"],\"ambiguous\":[\"GGY\"]},{\"id\":\"IM\",\"label\":\"Isle of Man\",\"aliases\":[\"IMN\"],\"broader\":[\"northern-europe\"],\"ambiguous\":[\"IMN\"]},{\"id\":\"JE\",\"label\":\"Jersey\",\"aliases\":[\"JEY\"],\"broader\":[\"northern-europe\"],\"ambiguous\":[\"Jersey\",\"JEY\"]},{\"id\":\"SJ\",\"label\":\"Svalbard and Jan Mayen\",\"aliases\":[\"SJM\",\"Svalbard\"],\"broader\":[\"northern-europe\"],\"ambiguous\":[\"SJM\"]},{\"id\":\"western-europe\",\"label\":\"Western Europe\",\"broader\":[\"europe\"]},{\"id\":\"dach\",\"label\":\"Germany, Austria and Switzerland\",\"aliases\":[\"DACH\",\"DACH region\",\"D-A-CH\"],\"broader\":[\"western-europe\"]},{\"id\":\"benelux\",\"label\":\"Benelux\",\"aliases\":[\"Benelux countries\"],\"broader\":[\"western-europe\"]},{\"id\":\"FR\",\"label\":\"France\",\"aliases\":[\"FRA\"],\"broader\":[\"western-europe\",\"eurozone\",\"schengen\",\"g7\"]},{\"id\":\"LI\",\"label\":\"Liechtenstein\",\"aliases\":[\"LIE\"],\"broader\":[\"western-europe\",\"schengen\",\"efta\",\"EEA\"],\"ambiguous\":[\"LIE\"]},{\"id\":\"MC\",\"label\":\"Monaco\",\"aliases\":[\"MCO\"],\"broader\":[\"western-europe\"],\"ambiguous\":[\"MCO\"]},{\"id\":\"southern-europe\",\"label\":\"Southern Europe\",\"broader\":[\"europe\"]},{\"id\":\"iberia\",\"label\":\"Spain and Portugal\",\"aliases\":[\"Iberia\",\"Iberian peninsula\"],\"broader\":[\"southern-europe\"]},{\"id\":\"AL\",\"label\":\"Albania\",\"aliases\":[\"ALB\"],\"broader\":[\"southern-europe\"],\"ambiguous\":[\"ALB\"]},{\"id\":\"AD\",\"label\":\"Andorra\",\"aliases\":[\"AND\"],\"broader\":[\"southern-europe\"],\"ambiguous\":[\"AND\"]},{\"id\":\"BA\",\"label\":\"Bosnia and Herzegovina\",\"aliases\":[\"BIH\",\"Bosnia\",\"Bosnia & Herzegovina\",\"Bosnia-Herzegovina\"],\"broader\":[\"southern-europe\"],\"ambiguous\":[\"BIH\"]},{\"id\":\"HR\",\"label\":\"Croatia\",\"aliases\":[\"HRV\",\"Hrvatska\"],\"broader\":[\"southern-europe\",\"eurozone\",\"schengen\"],\"ambiguous\":[\"HRV\"]},{\"id\":\"CY\",\"label\":\"Cyprus\",\"aliases\":[\"CYP\"],\"broader\":[\"southern-europe\",\"western-asia\",\"eurozone\",\"middle-east\"],\"ambiguous\":[\"CYP\"]},{\"id\":\"GI\",\"label\":\"Gibraltar\",\"aliases\":[\"GIB\"],\"broader\":[\"southern-europe\"],\"ambiguous\":[\"GIB\"]},{\"id\":\"GR\",\"label\":\"Greece\",\"aliases\":[\"GRC\",\"Hellas\"],\"broader\":[\"southern-europe\",\"eurozone\",\"schengen\"],\"ambiguous\":[\"GRC\"]},{\"id\":\"VA\",\"label\":\"Holy See\",\"aliases\":[\"VAT\",\"Vatican\",\"Vatican City\"],\"broader\":[\"southern-europe\"],\"ambiguous\":[\"VAT\"]},{\"id\":\"IT\",\"label\":\"Italy\",\"aliases\":[\"ITA\",\"Italia\"],\"broader\":[\"southern-europe\",\"eurozone\",\"schengen\",\"g7\"],\"ambiguous\":[\"ITA\"]},{\"id\":\"MT\",\"label\":\"Malta\",\"aliases\":[\"MLT\"],\"broader\":[\"southern-europe\",\"eurozone\",\"schengen\"],\"ambiguous\":[\"MLT\"]},{\"id\":\"ME\",\"label\":\"Montenegro\",\"aliases\":[\"MNE\"],\"broader\":[\"southern-europe\"],\"ambiguous\":[\"MNE\"]},{\"id\":\"MK\",\"label\":\"North Macedonia\",\"aliases\":[\"MKD\",\"Macedonia\",\"FYROM\"],\"broader\":[\"southern-europe\"],\"ambiguous\":[\"MKD\"]},{\"id\":\"SM\",\"label\":\"San Marino\",\"aliases\":[\"SMR\"],\"broader\":[\"southern-europe\"],\"ambiguous\":[\"SMR\"]},{\"id\":\"RS\",\"label\":\"Serbia\",\"aliases\":[\"SRB\"],\"broader\":[\"southern-europe\"],\"ambiguous\":[\"SRB\"]},{\"id\":\"SI\",\"label\":\"Slovenia\",\"aliases\":[\"SVN\"],\"broader\":[\"southern-europe\",\"eurozone\",\"schengen\"],\"ambiguous\":[\"SVN\"]},{\"id\":\"eastern-europe\",\"label\":\"Eastern Europe\",\"broader\":[\"europe\"]},{\"id\":\"BY\",\"label\":\"Belarus\",\"aliases\":[\"BLR\"],\"broader\":[\"eastern-europe\"],\"ambiguous\":[\"BLR\"]},{\"id\":\"BG\",\"label\":\"Bulgaria\",\"aliases\":[\"BGR\"],\"broader\":[\"eastern-europe\",\"eurozone\",\"schengen\"],\"ambiguous\":[\"BGR\"]},{\"id\":\"CZ\",\"label\":\"Czechia\",\"aliases\":[\"CZE\",\"Czech Republic\"],\"broader\":[\"eastern-europe\",\"EU\",\"schengen\"],\"ambiguous\":[\"CZE\"]},{\"id\":\"HU\",\"label\":\"Hungary\",\"aliases\":[\"HUN\",\"Magyarorsz\u00e1g\"],\"broader\":[\"eastern-europe\",\"EU\",\"schengen\"],\"ambiguous\":[\"HUN\"]},{\"id\":\"MD\",\"label\":\"Moldova\",\"aliases\":[\"MDA\",\"Republic of Moldova\"],\"broader\":[\"eastern-europe\"],\"ambiguous\":[\"MDA\"]},{\"id\":\"PL\",\"label\":\"Poland\",\"aliases\":[\"POL\",\"Polska\"],\"broader\":[\"eastern-europe\",\"EU\",\"schengen\"],\"ambiguous\":[\"POL\"]},{\"id\":\"RO\",\"label\":\"Romania\",\"aliases\":[\"ROU\"],\"broader\":[\"eastern-europe\",\"EU\",\"schengen\"],\"ambiguous\":[\"ROU\"]},{\"id\":\"RU\",\"label\":\"Russia\",\"aliases\":[\"RUS\",\"Russian Federation\"],\"broader\":[\"eastern-europe\",\"brics\"],\"ambiguous\":[\"RUS\"]},{\"id\":\"SK\",\"label\":\"Slovakia\",\"aliases\":[\"SVK\",\"Slovak Republic\"],\"broader\":[\"eastern-europe\",\"eurozone\",\"schengen\"],\"ambiguous\":[\"SVK\"]},{\"id\":\"UA\",\"label\":\"Ukraine\",\"aliases\":[\"UKR\"],\"broader\":[\"eastern-europe\"],\"ambiguous\":[\"UKR\"]},{\"id\":\"EEA\",\"label\":\"European Economic Area\",\"aliases\":[\"EU/EEA\",\"EEA countries\",\"EEA states\",\"EU and EEA\"],\"broader\":[\"europe\"]},{\"id\":\"EU\",\"label\":\"European Union\",\"aliases\":[\"EU member states\",\"EU-27\",\"EU27\",\"member states of the European Union\",\"European Union countries\"],\"broader\":[\"EEA\"]},{\"id\":\"eurozone\",\"label\":\"euro area\",\"aliases\":[\"eurozone\",\"euro zone\",\"euro countries\"],\"broader\":[\"EU\"]},{\"id\":\"AT\",\"label\":\"Austria\",\"aliases\":[\"AUT\",\"\u00d6sterreich\"],\"broader\":[\"eurozone\",\"schengen\",\"dach\"],\"ambiguous\":[\"AUT\"]},{\"id\":\"BE\",\"label\":\"Belgium\",\"aliases\":[\"BEL\",\"Belgique\",\"Belgi\u00eb\"],\"broader\":[\"eurozone\",\"schengen\",\"benelux\"],\"ambiguous\":[\"BEL\"]},{\"id\":\"EE\",\"label\":\"Estonia\",\"aliases\":[\"EST\"],\"broader\":[\"eurozone\",\"schengen\",\"baltics\"],\"ambiguous\":[\"EST\"]},{\"id\":\"FI\",\"label\":\"Finland\",\"aliases\":[\"FIN\",\"Suomi\"],\"broader\":[\"eurozone\",\"schengen\",\"nordics\"],\"ambiguous\":[\"FIN\"]},{\"id\":\"DE\",\"label\":\"Germany\",\"aliases\":[\"DEU\",\"Deutschland\",\"Federal Republic of Germany\"],\"broader\":[\"eurozone\",\"schengen\",\"g7\",\"dach\"]},{\"id\":\"IE\",\"label\":\"Ireland\",\"aliases\":[\"IRL\",\"Republic of Ireland\",\"\u00c9ire\"],\"broader\":[\"eurozone\",\"uk-ireland\"],\"ambiguous\":[\"IRL\"]},{\"id\":\"LV\",\"label\":\"Latvia\",\"aliases\":[\"LVA\"],\"broader\":[\"eurozone\",\"schengen\",\"baltics\"],\"ambiguous\":[\"LVA\"]},{\"id\":\"LT\",\"label\":\"Lithuania\",\"aliases\":[\"LTU\"],\"broader\":[\"eurozone\",\"schengen\",\"baltics\"],\"ambiguous\":[\"LTU\"]},{\"id\":\"LU\",\"label\":\"Luxembourg\",\"aliases\":[\"LUX\"],\"broader\":[\"eurozone\",\"schengen\",\"benelux\"],\"ambiguous\":[\"LUX\"]},{\"id\":\"NL\",\"label\":\"Netherlands\",\"aliases\":[\"NLD\",\"The Netherlands\",\"Holland\",\"Nederland\"],\"broader\":[\"eurozone\",\"schengen\",\"benelux\"],\"ambiguous\":[\"NLD\"]},{\"id\":\"PT\",\"label\":\"Portugal\",\"aliases\":[\"PRT\"],\"broader\":[\"eurozone\",\"schengen\",\"iberia\"],\"ambiguous\":[\"PRT\"]},{\"id\":\"ES\",\"label\":\"Spain\",\"aliases\":[\"ESP\",\"Espa\u00f1a\"],\"broader\":[\"eurozone\",\"schengen\",\"iberia\"],\"ambiguous\":[\"ESP\"]},{\"id\":\"DK\",\"label\":\"Denmark\",\"aliases\":[\"DNK\",\"Danmark\"],\"broader\":[\"EU\",\"schengen\",\"nordics\"],\"ambiguous\":[\"DNK\"]},{\"id\":\"SE\",\"label\":\"Sweden\",\"aliases\":[\"SWE\",\"Sverige\"],\"broader\":[\"EU\",\"schengen\",\"nordics\"],\"ambiguous\":[\"SWE\"]},{\"id\":\"schengen\",\"label\":\"Schengen area\",\"aliases\":[\"Schengen\",\"Schengen zone\",\"Schengen countries\"],\"broader\":[\"europe\"]},{\"id\":\"IS\",\"label\":\"Iceland\",\"aliases\":[\"ISL\"],\"broader\":[\"schengen\",\"efta\",\"nordics\",\"EEA\"],\"ambiguous\":[\"ISL\"]},{\"id\":\"NO\",\"label\":\"Norway\",\"aliases\":[\"NOR\",\"Norge\"],\"broader\":[\"schengen\",\"efta\",\"nordics\",\"EEA\"],\"ambiguous\":[\"NOR\"]},{\"id\":\"CH\",\"label\":\"Switzerland\",\"aliases\":[\"CHE\",\"Schweiz\",\"Suisse\"],\"broader\":[\"schengen\",\"efta\",\"dach\"],\"ambiguous\":[\"CHE\"]},{\"id\":\"efta\",\"label\":\"EFTA\",\"aliases\":[\"European Free Trade Association\",\"EFTA states\"],\"broader\":[\"europe\"]},{\"id\":\"middle-east\",\"label\":\"Middle East\",\"aliases\":[\"Near East\"],\"broader\":[\"emea\"]},{\"id\":\"mena\",\"label\":\"Middle East and North Africa\",\"aliases\":[\"MENA\"],\"broader\":[\"emea\"]},{\"id\":\"gcc\",\"label\":\"Gulf Cooperation Council\",\"aliases\":[\"GCC\",\"Gulf states\",\"GCC countries\",\"Gulf countries\",\"Gulf region\"],\"broader\":[\"mena\",\"middle-east\"]},{\"id\":\"apac\",\"label\":\"Asia-Pacific\",\"aliases\":[\"APAC\",\"Asia Pacific\",\"APJ\",\"Asia and the Pacific\"]},{\"id\":\"oceania\",\"label\":\"Oceania\",\"aliases\":[\"Pacific region\"],\"broader\":[\"apac\"]},{\"id\":\"australia-new-zealand\",\"label\":\"Australia and its territories and New Zealand\",\"aliases\":[\"Australasia\"],\"broader\":[\"oceania\"]},{\"id\":\"AU\",\"label\":\"Australia\",\"aliases\":[\"AUS\"],\"broader\":[\"australia-new-zealand\",\"cptpp\",\"five-eyes\",\"anz\"],\"ambiguous\":[\"AUS\"]},{\"id\":\"AU-ACT\",\"label\":\"Australian Capital Territory\",\"broader\":[\"AU\"]},{\"id\":\"AU-NSW\",\"label\":\"New South Wales\",\"aliases\":[\"NSW\"],\"broader\":[\"AU\"]},{\"id\":\"AU-NT\",\"label\":\"Northern Territory\",\"broader\":[\"AU\"]},{\"id\":\"AU-QLD\",\"label\":\"Queensland\",\"aliases\":[\"QLD\"],\"broader\":[\"AU\"]},{\"id\":\"AU-SA\",\"label\":\"South Australia\",\"broader\":[\"AU\"]},{\"id\":\"AU-TAS\",\"label\":\"Tasmania\",\"broader\":[\"AU\"]},{\"id\":\"AU-VIC\",\"label\":\"Victoria\",\"aliases\":[\"Victoria (Australia)\"],\"broader\":[\"AU\"],\"ambiguous\":[\"Victoria\"]},{\"id\":\"AU-WA\",\"label\":\"Western Australia\",\"broader\":[\"AU\"]},{\"id\":\"CX\",\"label\":\"Christmas Island\",\"aliases\":[\"CXR\"],\"broader\":[\"australia-new-zealand\"],\"ambiguous\":[\"CXR\"]},{\"id\":\"CC\",\"label\":\"Cocos (Keeling) Islands\",\"aliases\":[\"CCK\",\"Cocos Islands\",\"Keeling Islands\"],\"broader\":[\"australia-new-zealand\"],\"ambiguous\":[\"CCK\"]},{\"id\":\"NZ\",\"label\":\"New Zealand\",\"aliases\":[\"NZL\",\"Aotearoa\"],\"broader\":[\"australia-new-zealand\",\"cptpp\",\"five-eyes\",\"anz\"],\"ambiguous\":[\"NZL\"]},{\"id\":\"NF\",\"label\":\"Norfolk Island\",\"aliases\":[\"NFK\"],\"broader\":[\"australia-new-zealand\"],\"ambiguous\":[\"NFK\"]},{\"id\":\"melanesia\",\"label\":\"Melanesia\",\"broader\":[\"oceania\"]},{\"id\":\"FJ\",\"label\":\"Fiji\",\"aliases\":[\"FJI\"],\"broader\":[\"melanesia\"],\"ambiguous\":[\"FJI\"]},{\"id\":\"NC\",\"label\":\"New Caledonia\",\"aliases\":[\"NCL\"],\"broader\":[\"melanesia\"],\"ambiguous\":[\"NCL\"]},{\"id\":\"PG\",\"label\":\"Papua New Guinea\",\"aliases\":[\"PNG\"],\"broader\":[\"melanesia\"],\"ambiguous\":[\"PNG\"]},{\"id\":\"SB\",\"label\":\"Solomon Islands\",\"aliases\":[\"SLB\"],\"broader\":[\"melanesia\"],\"ambiguous\":[\"SLB\"]},{\"id\":\"VU\",\"label\":\"Vanuatu\",\"aliases\":[\"VUT\"],\"broader\":[\"melanesia\"],\"ambiguous\":[\"VUT\"]},{\"id\":\"micronesia-region\",\"label\":\"Micronesia (region)\",\"broader\":[\"oceania\"]},{\"id\":\"GU\",\"label\":\"Guam\",\"aliases\":[\"GUM\"],\"broader\":[\"micronesia-region\"],\"ambiguous\":[\"GUM\"]},{\"id\":\"KI\",\"label\":\"Kiribati\",\"aliases\":[\"KIR\"],\"broader\":[\"micronesia-region\"],\"ambiguous\":[\"KIR\"]},{\"id\":\"MH\",\"label\":\"Marshall Islands\",\"aliases\":[\"MHL\"],\"broader\":[\"micronesia-region\"],\"ambiguous\":[\"MHL\"]},{\"id\":\"FM\",\"label\":\"Micronesia\",\"aliases\":[\"FSM\",\"Federated States of Micronesia\"],\"broader\":[\"micronesia-region\"],\"ambiguous\":[\"Micronesia\",\"FSM\"]},{\"id\":\"NR\",\"label\":\"Nauru\",\"aliases\":[\"NRU\"],\"broader\":[\"micronesia-region\"],\"ambiguous\":[\"NRU\"]},{\"id\":\"MP\",\"label\":\"Northern Mariana Islands\",\"aliases\":[\"MNP\"],\"broader\":[\"micronesia-region\"],\"ambiguous\":[\"MNP\"]},{\"id\":\"PW\",\"label\":\"Palau\",\"aliases\":[\"PLW\"],\"broader\":[\"micronesia-region\"],\"ambiguous\":[\"PLW\"]},{\"id\":\"UM\",\"label\":\"United States Minor Outlying Islands\",\"aliases\":[\"UMI\",\"US Minor Outlying Islands\"],\"broader\":[\"micronesia-region\"],\"ambiguous\":[\"UMI\"]},{\"id\":\"polynesia\",\"label\":\"Polynesia\",\"broader\":[\"oceania\"]},{\"id\":\"AS\",\"label\":\"American Samoa\",\"aliases\":[\"ASM\"],\"broader\":[\"polynesia\"],\"ambiguous\":[\"ASM\"]},{\"id\":\"CK\",\"label\":\"Cook Islands\",\"aliases\":[\"COK\"],\"broader\":[\"polynesia\"],\"ambiguous\":[\"COK\"]},{\"id\":\"PF\",\"label\":\"French Polynesia\",\"aliases\":[\"PYF\"],\"broader\":[\"polynesia\"],\"ambiguous\":[\"PYF\"]},{\"id\":\"NU\",\"label\":\"Niue\",\"aliases\":[\"NIU\"],\"broader\":[\"polynesia\"],\"ambiguous\":[\"NIU\"]},{\"id\":\"PN\",\"label\":\"Pitcairn\",\"aliases\":[\"PCN\",\"Pitcairn Islands\"],\"broader\":[\"polynesia\"],\"ambiguous\":[\"PCN\"]},{\"id\":\"WS\",\"label\":\"Samoa\",\"aliases\":[\"WSM\"],\"broader\":[\"polynesia\"],\"ambiguous\":[\"Samoa\",\"WSM\"]},{\"id\":\"TK\",\"label\":\"Tokelau\",\"aliases\":[\"TKL\"],\"broader\":[\"polynesia\"],\"ambiguous\":[\"TKL\"]},{\"id\":\"TO\",\"label\":\"Tonga\",\"aliases\":[\"TON\"],\"broader\":[\"polynesia\"],\"ambiguous\":[\"TON\"]},{\"id\":\"TV\",\"label\":\"Tuvalu\",\"aliases\":[\"TUV\"],\"broader\":[\"polynesia\"],\"ambiguous\":[\"TUV\"]},{\"id\":\"WF\",\"label\":\"Wallis and Futuna\",\"aliases\":[\"WLF\"],\"broader\":[\"polynesia\"],\"ambiguous\":[\"WLF\"]},{\"id\":\"anz\",\"label\":\"Australia and New Zealand\",\"aliases\":[\"ANZ\",\"ANZ region\"],\"broader\":[\"apac\"]},{\"id\":\"greater-china\",\"label\":\"Greater China\",\"broader\":[\"apac\"],\"note\":\"Mainland China, Hong Kong, Macao and Taiwan as one sales region; no statement about sovereignty.\"},{\"id\":\"americas\",\"label\":\"the Americas\",\"aliases\":[\"Americas\",\"AMER\",\"NORAM and LATAM\"]},{\"id\":\"north-america\",\"label\":\"North America\",\"broader\":[\"americas\"]},{\"id\":\"northern-america\",\"label\":\"Northern America\",\"broader\":[\"north-america\"],\"note\":\"United States, Canada, Bermuda, Greenland, Saint Pierre and Miquelon.\"},{\"id\":\"BM\",\"label\":\"Bermuda\",\"aliases\":[\"BMU\"],\"broader\":[\"northern-america\"],\"ambiguous\":[\"BMU\"]},{\"id\":\"CA\",\"label\":\"Canada\",\"aliases\":[\"CAN\"],\"broader\":[\"northern-america\",\"usmca\",\"cptpp\",\"g7\",\"five-eyes\"],\"ambiguous\":[\"CAN\"]},{\"id\":\"CA-AB\",\"label\":\"Alberta\",\"broader\":[\"CA\"]},{\"id\":\"CA-BC\",\"label\":\"British Columbia\",\"aliases\":[\"BC\"],\"broader\":[\"CA\"],\"ambiguous\":[\"BC\"]},{\"id\":\"CA-MB\",\"label\":\"Manitoba\",\"broader\":[\"CA\"]},{\"id\":\"CA-NB\",\"label\":\"New Brunswick\",\"broader\":[\"CA\"]},{\"id\":\"CA-NL\",\"label\":\"Newfoundland and Labrador\",\"aliases\":[\"Newfoundland\"],\"broader\":[\"CA\"]},{\"id\":\"CA-NS\",\"label\":\"Nova Scotia\",\"broader\":[\"CA\"]},{\"id\":\"CA-NT\",\"label\":\"Northwest Territories\",\"broader\":[\"CA\"]},{\"id\":\"CA-NU\",\"label\":\"Nunavut\",\"broader\":[\"CA\"]},{\"id\":\"CA-ON\",\"label\":\"Ontario\",\"broader\":[\"CA\"]},{\"id\":\"CA-PE\",\"label\":\"Prince Edward Island\",\"aliases\":[\"PEI\"],\"broader\":[\"CA\"]},{\"id\":\"CA-QC\",\"label\":\"Quebec\",\"aliases\":[\"Qu\u00e9bec\"],\"broader\":[\"CA\"]},{\"id\":\"CA-SK\",\"label\":\"Saskatchewan\",\"broader\":[\"CA\"]},{\"id\":\"CA-YT\",\"label\":\"Yukon\",\"aliases\":[\"Yukon Territory\"],\"broader\":[\"CA\"]},{\"id\":\"GL\",\"label\":\"Greenland\",\"aliases\":[\"GRL\"],\"broader\":[\"northern-america\"],\"ambiguous\":[\"GRL\"]},{\"id\":\"PM\",\"label\":\"Saint Pierre and Miquelon\",\"aliases\":[\"SPM\"],\"broader\":[\"northern-america\"],\"ambiguous\":[\"SPM\"]},{\"id\":\"US\",\"label\":\"United States\",\"aliases\":[\"USA\",\"United States of America\",\"U.S.\",\"U.S.A.\",\"America\"],\"broader\":[\"northern-america\",\"usmca\",\"g7\",\"five-eyes\"],\"ambiguous\":[\"America\"]},{\"id\":\"US-AL\",\"label\":\"Alabama\",\"broader\":[\"US\"]},{\"id\":\"US-AK\",\"label\":\"Alaska\",\"broader\":[\"US\"]},{\"id\":\"US-AZ\",\"label\":\"Arizona\",\"broader\":[\"US\"]},{\"id\":\"US-AR\",\"label\":\"Arkansas\",\"broader\":[\"US\"]},{\"id\":\"US-CA\",\"label\":\"California\",\"aliases\":[\"State of California\"],\"broader\":[\"US\"]},{\"id\":\"US-CO\",\"label\":\"Colorado\",\"broader\":[\"US\"]},{\"id\":\"US-CT\",\"label\":\"Connecticut\",\"broader\":[\"US\"]},{\"id\":\"US-DE\",\"label\":\"Delaware\",\"broader\":[\"US\"]},{\"id\":\"US-DC\",\"label\":\"District of Columbia\",\"aliases\":[\"Washington DC\",\"Washington D.C.\",\"Washington, D.C.\"],\"broader\":[\"US\"]},{\"id\":\"US-FL\",\"label\":\"Florida\",\"broader\":[\"US\"]},{\"id\":\"US-GA\",\"label\":\"Georgia (US state)\",\"aliases\":[\"State of Georgia\"],\"broader\":[\"US\"]},{\"id\":\"US-HI\",\"label\":\"Hawaii\",\"aliases\":[\"Hawai'i\"],\"broader\":[\"US\"]},{\"id\":\"US-ID\",\"label\":\"Idaho\",\"broader\":[\"US\"]},{\"id\":\"US-IL\",\"label\":\"Illinois\",\"aliases\":[\"State of Illinois\"],\"broader\":[\"US\"]},{\"id\":\"US-IN\",\"label\":\"Indiana\",\"broader\":[\"US\"]},{\"id\":\"US-IA\",\"label\":\"Iowa\",\"broader\":[\"US\"]},{\"id\":\"US-KS\",\"label\":\"Kansas\",\"broader\":[\"US\"]},{\"id\":\"US-KY\",\"label\":\"Kentucky\",\"broader\":[\"US\"]},{\"id\":\"US-LA\",\"label\":\"Louisiana\",\"broader\":[\"US\"]},{\"id\":\"US-ME\",\"label\":\"Maine\",\"broader\":[\"US\"]},{\"id\":\"US-MD\",\"label\":\"Maryland\",\"broader\":[\"US\"]},{\"id\":\"US-MA\",\"label\":\"Massachusetts\",\"broader\":[\"US\"]},{\"id\":\"US-MI\",\"label\":\"Michigan\",\"broader\":[\"US\"]},{\"id\":\"US-MN\",\"label\":\"Minnesota\",\"broader\":[\"US\"]},{\"id\":\"US-MS\",\"label\":\"Mississippi\",\"broader\":[\"US\"],\"ambiguous\":[\"Mississippi\"]},{\"id\":\"US-MO\",\"label\":\"Missouri\",\"broader\":[\"US\"]},{\"id\":\"US-MT\",\"label\":\"Montana\",\"broader\":[\"US\"]},{\"id\":\"US-NE\",\"label\":\"Nebraska\",\"broader\":[\"US\"]},{\"id\":\"US-NV\",\"label\":\"Nevada\",\"broader\":[\"US\"]},{\"id\":\"US-NH\",\"label\":\"New Hampshire\",\"broader\":[\"US\"]},{\"id\":\"US-NJ\",\"label\":\"New Jersey\",\"broader\":[\"US\"]},{\"id\":\"US-NM\",\"label\":\"New Mexico\",\"broader\":[\"US\"]},{\"id\":\"US-NY\",\"label\":\"New York\",\"aliases\":[\"New York State\",\"State of New York\"],\"broader\":[\"US\"],\"ambiguous\":[\"New York\"]},{\"id\":\"US-NC\",\"label\":\"North Carolina\",\"broader\":[\"US\"]},{\"id\":\"US-ND\",\"label\":\"North Dakota\",\"broader\":[\"US\"]},{\"id\":\"US-OH\",\"label\":\"Ohio\",\"broader\":[\"US\"]},{\"id\":\"US-OK\",\"label\":\"Oklahoma\",\"broader\":[\"US\"]},{\"id\":\"US-OR\",\"label\":\"Oregon\",\"broader\":[\"US\"]},{\"id\":\"US-PA\",\"label\":\"Pennsylvania\",\"broader\":[\"US\"]},{\"id\":\"US-RI\",\"label\":\"Rhode Island\",\"broader\":[\"US\"]},{\"id\":\"US-SC\",\"label\":\"South Carolina\",\"broader\":[\"US\"]},{\"id\":\"US-SD\",\"label\":\"South Dakota\",\"broader\":[\"US\"]},{\"id\":\"US-TN\",\"label\":\"Tennessee\",\"broader\":[\"US\"]},{\"id\":\"US-TX\",\"label\":\"Texas\",\"aliases\":[\"State of Texas\"],\"broader\":[\"US\"]},{\"id\":\"US-UT\",\"label\":\"Utah\",\"broader\":[\"US\"]},{\"id\":\"US-VT\",\"label\":\"Vermont\",\"broader\":[\"US\"]},{\"id\":\"US-VA\",\"label\":\"Virginia\",\"broader\":[\"US\"],\"ambiguous\":[\"Virginia\"]},{\"id\":\"US-WA\",\"label\":\"Washington\",\"aliases\":[\"Washington State\"],\"broader\":[\"US\"],\"ambiguous\":[\"Washington\"]},{\"id\":\"US-WV\",\"label\":\"West Virginia\",\"broader\":[\"US\"]},{\"id\":\"US-WI\",\"label\":\"Wisconsin\",\"broader\":[\"US\"]},{\"id\":\"US-WY\",\"label\":\"Wyoming\",\"broader\":[\"US\"]},{\"id\":\"central-america\",\"label\":\"Central America and Mexico\",\"aliases\":[\"Central America\"],\"broader\":[\"north-america\",\"latin-america-caribbean\"]},{\"id\":\"BZ\",\"label\":\"Belize\",\"aliases\":[\"BLZ\"],\"broader\":[\"central-america\"],\"ambiguous\":[\"BLZ\"]},{\"id\":\"CR\",\"label\":\"Costa Rica\",\"aliases\":[\"CRI\"],\"broader\":[\"central-america\"],\"ambiguous\":[\"CRI\"]},{\"id\":\"SV\",\"label\":\"El Salvador\",\"aliases\":[\"SLV\"],\"broader\":[\"central-america\"],\"ambiguous\":[\"SLV\"]},{\"id\":\"GT\",\"label\":\"Guatemala\",\"aliases\":[\"GTM\"],\"broader\":[\"central-america\"],\"ambiguous\":[\"GTM\"]},{\"id\":\"HN\",\"label\":\"Honduras\",\"aliases\":[\"HND\"],\"broader\":[\"central-america\"],\"ambiguous\":[\"HND\"]},{\"id\":\"MX\",\"label\":\"Mexico\",\"aliases\":[\"MEX\",\"M\u00e9xico\"],\"broader\":[\"central-america\",\"usmca\",\"cptpp\"],\"ambiguous\":[\"MEX\"]},{\"id\":\"NI\",\"label\":\"Nicaragua\",\"aliases\":[\"NIC\"],\"broader\":[\"central-america\"],\"ambiguous\":[\"NIC\"]},{\"id\":\"PA\",\"label\":\"Panama\",\"aliases\":[\"PAN\"],\"broader\":[\"central-america\"],\"ambiguous\":[\"PAN\"]},{\"id\":\"caribbean\",\"label\":\"Caribbean\",\"aliases\":[\"The Caribbean\",\"West Indies\"],\"broader\":[\"north-america\",\"latin-america-caribbean\"]},{\"id\":\"AI\",\"label\":\"Anguilla\",\"aliases\":[\"AIA\"],\"broader\":[\"caribbean\"],\"ambiguous\":[\"AIA\"]},{\"id\":\"AG\",\"label\":\"Antigua and Barbuda\",\"aliases\":[\"ATG\",\"Antigua & Barbuda\",\"Antigua\"],\"broader\":[\"caribbean\"],\"ambiguous\":[\"Antigua\",\"ATG\"]},{\"id\":\"AW\",\"label\":\"Aruba\",\"aliases\":[\"ABW\"],\"broader\":[\"caribbean\"],\"ambiguous\":[\"ABW\"]},{\"id\":\"BS\",\"label\":\"Bahamas\",\"aliases\":[\"BHS\",\"The Bahamas\"],\"broader\":[\"caribbean\"],\"ambiguous\":[\"BHS\"]},{\"id\":\"BB\",\"label\":\"Barbados\",\"aliases\":[\"BRB\"],\"broader\":[\"caribbean\"],\"ambiguous\":[\"BRB\"]},{\"id\":\"BQ\",\"label\":\"Bonaire, Sint Eustatius and Saba\",\"aliases\":[\"BES\",\"Bonaire\",\"Caribbean Netherlands\"],\"broader\":[\"caribbean\"],\"ambiguous\":[\"BES\"]},{\"id\":\"KY\",\"label\":\"Cayman Islands\",\"aliases\":[\"CYM\"],\"broader\":[\"caribbean\"],\"ambiguous\":[\"CYM\"]},{\"id\":\"CU\",\"label\":\"Cuba\",\"aliases\":[\"CUB\"],\"broader\":[\"caribbean\",\"sanctioned-market\"],\"ambiguous\":[\"Cuba\",\"CUB\"]},{\"id\":\"CW\",\"label\":\"Cura\u00e7ao\",\"aliases\":[\"CUW\",\"Curacao\"],\"broader\":[\"caribbean\"],\"ambiguous\":[\"CUW\"]},{\"id\":\"DM\",\"label\":\"Dominica\",\"aliases\":[\"DMA\"],\"broader\":[\"caribbean\"],\"ambiguous\":[\"Dominica\",\"DMA\"]},{\"id\":\"DO\",\"label\":\"Dominican Republic\",\"aliases\":[\"DOM\"],\"broader\":[\"caribbean\"],\"ambiguous\":[\"DOM\"]},{\"id\":\"GD\",\"label\":\"Grenada\",\"aliases\":[\"GRD\"],\"broader\":[\"caribbean\"],\"ambiguous\":[\"GRD\"]},{\"id\":\"GP\",\"label\":\"Guadeloupe\",\"aliases\":[\"GLP\"],\"broader\":[\"caribbean\"],\"ambiguous\":[\"GLP\"]},{\"id\":\"HT\",\"label\":\"Haiti\",\"aliases\":[\"HTI\"],\"broader\":[\"caribbean\"],\"ambiguous\":[\"HTI\"]},{\"id\":\"JM\",\"label\":\"Jamaica\",\"aliases\":[\"JAM\"],\"broader\":[\"caribbean\"],\"ambiguous\":[\"JAM\"]},{\"id\":\"MQ\",\"label\":\"Martinique\",\"aliases\":[\"MTQ\"],\"broader\":[\"caribbean\"],\"ambiguous\":[\"MTQ\"]},{\"id\":\"MS\",\"label\":\"Montserrat\",\"aliases\":[\"MSR\"],\"broader\":[\"caribbean\"],\"ambiguous\":[\"MSR\"]},{\"id\":\"PR\",\"label\":\"Puerto Rico\",\"aliases\":[\"PRI\"],\"broader\":[\"caribbean\"],\"ambiguous\":[\"PRI\"]},{\"id\":\"BL\",\"label\":\"Saint Barth\u00e9lemy\",\"aliases\":[\"BLM\",\"St. Barts\",\"Saint Barthelemy\"],\"broader\":[\"caribbean\"],\"ambiguous\":[\"BLM\"]},{\"id\":\"KN\",\"label\":\"Saint Kitts and Nevis\",\"aliases\":[\"KNA\",\"St. Kitts and Nevis\"],\"broader\":[\"caribbean\"],\"ambiguous\":[\"KNA\"]},{\"id\":\"LC\",\"label\":\"Saint Lucia\",\"aliases\":[\"LCA\",\"St. Lucia\"],\"broader\":[\"caribbean\"],\"ambiguous\":[\"LCA\"]},{\"id\":\"MF\",\"label\":\"Saint Martin\",\"aliases\":[\"MAF\",\"Saint Martin (French part)\"],\"broader\":[\"caribbean\"],\"ambiguous\":[\"MAF\"]},{\"id\":\"VC\",\"label\":\"Saint Vincent and the Grenadines\",\"aliases\":[\"VCT\",\"St. Vincent and the Grenadines\"],\"broader\":[\"caribbean\"],\"ambiguous\":[\"VCT\"]},{\"id\":\"SX\",\"label\":\"Sint Maarten\",\"aliases\":[\"SXM\"],\"broader\":[\"caribbean\"],\"ambiguous\":[\"SXM\"]},{\"id\":\"TT\",\"label\":\"Trinidad and Tobago\",\"aliases\":[\"TTO\",\"Trinidad\"],\"broader\":[\"caribbean\"],\"ambiguous\":[\"TTO\"]},{\"id\":\"TC\",\"label\":\"Turks and Caicos Islands\",\"aliases\":[\"TCA\"],\"broader\":[\"caribbean\"],\"ambiguous\":[\"TCA\"]},{\"id\":\"VG\",\"label\":\"British Virgin Islands\",\"aliases\":[\"VGB\",\"Virgin Islands (British)\"],\"broader\":[\"caribbean\"],\"ambiguous\":[\"VGB\"]},{\"id\":\"VI\",\"label\":\"U.S. Virgin Islands\",\"aliases\":[\"VIR\",\"US Virgin Islands\",\"Virgin Islands (U.S.)\",\"United States Virgin Islands\"],\"broader\":[\"caribbean\"],\"ambiguous\":[\"VIR\"]},{\"id\":\"usmca\",\"label\":\"USMCA\",\"aliases\":[\"NAFTA\",\"US-Mexico-Canada Agreement\",\"CUSMA\"],\"broader\":[\"north-america\"]},{\"id\":\"latin-america-caribbean\",\"label\":\"Latin America and the Caribbean\",\"aliases\":[\"LAC\",\"Latin America\",\"LATAM\",\"Latam region\"],\"broader\":[\"americas\"]},{\"id\":\"south-america\",\"label\":\"South America\",\"aliases\":[\"South American continent\"],\"broader\":[\"latin-america-caribbean\"]},{\"id\":\"mercosur\",\"label\":\"Mercosur\",\"aliases\":[\"Mercosul\",\"Southern Common Market\"],\"broader\":[\"south-america\"]},{\"id\":\"AR\",\"label\":\"Argentina\",\"aliases\":[\"ARG\"],\"broader\":[\"mercosur\"],\"ambiguous\":[\"ARG\"]},{\"id\":\"BO\",\"label\":\"Bolivia\",\"aliases\":[\"BOL\",\"Plurinational State of Bolivia\"],\"broader\":[\"mercosur\"],\"ambiguous\":[\"BOL\"]},{\"id\":\"BR\",\"label\":\"Brazil\",\"aliases\":[\"BRA\",\"Brasil\"],\"broader\":[\"mercosur\",\"brics\"],\"ambiguous\":[\"BRA\"]},{\"id\":\"PY\",\"label\":\"Paraguay\",\"aliases\":[\"PRY\"],\"broader\":[\"mercosur\"],\"ambiguous\":[\"PRY\"]},{\"id\":\"UY\",\"label\":\"Uruguay\",\"aliases\":[\"URY\"],\"broader\":[\"mercosur\"],\"ambiguous\":[\"URY\"]},{\"id\":\"CL\",\"label\":\"Chile\",\"aliases\":[\"CHL\"],\"broader\":[\"south-america\",\"cptpp\"],\"ambiguous\":[\"CHL\"]},{\"id\":\"CO\",\"label\":\"Colombia\",\"aliases\":[\"COL\"],\"broader\":[\"south-america\"],\"ambiguous\":[\"COL\"]},{\"id\":\"EC\",\"label\":\"Ecuador\",\"aliases\":[\"ECU\"],\"broader\":[\"south-america\"],\"ambiguous\":[\"ECU\"]},{\"id\":\"FK\",\"label\":\"Falkland Islands\",\"aliases\":[\"FLK\",\"Malvinas\"],\"broader\":[\"south-america\"],\"ambiguous\":[\"FLK\"]},{\"id\":\"GF\",\"label\":\"French Guiana\",\"aliases\":[\"GUF\"],\"broader\":[\"south-america\"],\"ambiguous\":[\"GUF\"]},{\"id\":\"GY\",\"label\":\"Guyana\",\"aliases\":[\"GUY\"],\"broader\":[\"south-america\"],\"ambiguous\":[\"GUY\"]},{\"id\":\"PE\",\"label\":\"Peru\",\"aliases\":[\"PER\"],\"broader\":[\"south-america\",\"cptpp\"],\"ambiguous\":[\"PER\"]},{\"id\":\"SR\",\"label\":\"Suriname\",\"aliases\":[\"SUR\"],\"broader\":[\"south-america\"],\"ambiguous\":[\"SUR\"]},{\"id\":\"VE\",\"label\":\"Venezuela\",\"aliases\":[\"VEN\"],\"broader\":[\"south-america\"],\"ambiguous\":[\"VEN\"]},{\"id\":\"cptpp\",\"label\":\"CPTPP\",\"aliases\":[\"Comprehensive and Progressive Agreement for Trans-Pacific Partnership\",\"Trans-Pacific Partnership\"]},{\"id\":\"GB\",\"label\":\"United Kingdom\",\"aliases\":[\"GBR\",\"UK\",\"U.K.\",\"Great Britain\",\"Britain\"],\"broader\":[\"cptpp\",\"g7\",\"five-eyes\",\"uk-ireland\"]},{\"id\":\"GB-ENG\",\"label\":\"England\",\"broader\":[\"GB\"]},{\"id\":\"GB-SCT\",\"label\":\"Scotland\",\"broader\":[\"GB\"]},{\"id\":\"GB-WLS\",\"label\":\"Wales\",\"aliases\":[\"Cymru\",\"GB-CYM\"],\"broader\":[\"GB\"]},{\"id\":\"GB-NIR\",\"label\":\"Northern Ireland\",\"broader\":[\"GB\"]},{\"id\":\"g7\",\"label\":\"G7\",\"aliases\":[\"Group of Seven\",\"G7 countries\"]},{\"id\":\"brics\",\"label\":\"BRICS\",\"aliases\":[\"BRICS countries\"]},{\"id\":\"five-eyes\",\"label\":\"Five Eyes\",\"aliases\":[\"Five Eyes countries\",\"FVEY\"]},{\"id\":\"sanctioned-market\",\"label\":\"comprehensively sanctioned market\",\"aliases\":[\"sanctioned markets\",\"sanctioned country\",\"sanctioned countries\",\"embargoed country\",\"embargoed countries\",\"sanctioned territory\"],\"note\":\"Countries under broad US sanctions programmes; sanctions change, so check the current lists before relying on it.\"}]}", "region	any region		region	anyregion	worldwide	global	globally	everywhere	allcountries	allregions	allmarkets	international\nasia	Asia	0	asia\ncentral-asia	Central Asia	1	centralasia\nKZ	Kazakhstan	2	kz	kazakhstan	kaz\nKG	Kyrgyzstan	2	kg	kyrgyzstan	kgz\nTJ	Tajikistan	2	tj	tajikistan	tjk\nTM	Turkmenistan	2	tm	turkmenistan	tkm\nUZ	Uzbekistan	2	uz	uzbekistan	uzb\neast-asia	East Asia	1 202	eastasia	easternasia\nCN	China	8 381 245	cn	china	chn	people'srepublicofchina	prc	mainlandchina\nHK	Hong Kong	8 245	hk	hongkong	hkg	hongkongsar\nJP	Japan	8 374 380	jp	japan	jpn\nKP	North Korea	8 383	kp	northkorea	prk	dprk	democraticpeople'srepublicofkorea\nKR	South Korea	8	kr	southkorea	kor	korea	republicofkorea	rok\nMO	Macao	8 245	mo	macao	mac	macau\nMN	Mongolia	8	mn	mongolia	mng\nTW	Taiwan	8 245	tw	taiwan	twn\nsoutheast-asia	Southeast Asia	1 202	southeastasia	southeasternasia	sea\nasean	ASEAN	17	asean	associationofsoutheastasiannations\nBN	Brunei	18 374	bn	brunei	brn	bruneidarussalam\nKH	Cambodia	18	kh	cambodia	khm\nID	Indonesia	18 381	id	indonesia	idn\nLA	Laos	18	la	laos	lao	laopdr\nMY	Malaysia	18 374	my	malaysia	mys\nMM	Myanmar	18	mm	myanmar	mmr	burma\nPH	Philippines	18	ph	philippines	phl	thephilippines\nSG	Singapore	18 374	sg	singapore	sgp\nTH	Thailand	18	th	thailand	tha\nTL	Timor-Leste	18	tl	timorleste	tls	easttimor\nVN	Vietnam	18 374	vn	vietnam	vnm\nsouth-asia	South Asia	1	southasia	southernasia	indiansubcontinent\nAF	Afghanistan	30	af	afghanistan	afg\nBD	Bangladesh	30 202	bd	bangladesh	bgd\nBT	Bhutan	30 202	bt	bhutan	btn\nIN	India	30 381 202	in	india	ind	bharat\nIR	Iran	30 381 199 200 383	ir	iran	irn	islamicrepublicofiran\nMV	Maldives	30 202	mv	maldives	mdv\nNP	Nepal	30 202	np	nepal	npl\nPK	Pakistan	30 202	pk	pakistan	pak\nLK	Sri Lanka	30 202	lk	srilanka	lka\nwestern-asia	Western Asia	1	westernasia	westasia\nAM	Armenia	40	am	armenia	arm\nAZ	Azerbaijan	40	az	azerbaijan	aze\nBH	Bahrain	40 201	bh	bahrain	bhr\nGE	Georgia	40	ge	georgia	geo	georgia(country)\nIQ	Iraq	40 199 200	iq	iraq	irq\nIL	Israel	40 199 200	il	israel	isr\nJO	Jordan	40 199 200	jo	jordan	jor\nKW	Kuwait	40 201	kw	kuwait	kwt\nLB	Lebanon	40 199 200	lb	lebanon	lbn\nOM	Oman	40 201	om	oman	omn\nPS	Palestine	40 199 200	ps	palestine	pse	stateofpalestine	palestinianterritories\nQA	Qatar	40 201	qa	qatar	qat\nSA	Saudi Arabia	40 201	sa	saudiarabia	sau	ksa	kingdomofsaudiarabia\nSY	Syria	40 199 200	sy	syria	syr\nTR	T\u00fcrkiye	40 132 199	tr	turkiye	tur	turkey\nAE	United Arab Emirates	40 201 381	ae	unitedarabemirates	are	uae	emirates\nYE	Yemen	40 199 200	ye	yemen	yem\nantarctic	Antarctic region |	0	antarctic	antarcticregion|\nantarctic-islands	islands of the Southern Ocean	58	antarcticislands	islandsofthesouthernocean	subantarcticislands\nBV	Bouvet Island	59	bv	bouvetisland	bvt\nTF	French Southern Territories	59	tf	frenchsouthernterritories	atf\nHM	Heard Island and McDonald Islands	59	hm	heardislandandmcdonaldislands	hmd\nGS	South Georgia and the South Sandwich Islands	59	gs	southgeorgiaandthesouthsandwichislands	sgs	southgeorgia\nAQ	Antarctica	58	aq	antarctica	ata\nemea	Europe, Middle East and Africa	0	emea	europe,middleeastandafrica\nafrica	Africa	65	africa	africancontinent\nnorth-africa	North Africa	66	northafrica	northernafrica	maghrebandegypt\nDZ	Algeria	67 200	dz	algeria	dza\nEG	Egypt	67 199 200 381	eg	egypt	egy\nLY	Libya	67 200	ly	libya	lby\nMA	Morocco	67 200	ma	morocco	mar\nSD	Sudan	67 200	sd	sudan	sdn\nTN	Tunisia	67 200	tn	tunisia	tun\nEH	Western Sahara	67 200	eh	westernsahara	esh\nsub-saharan-africa	Sub-Saharan Africa	66	subsaharanafrica	ssa\nwest-africa	West Africa	75	westafrica	westernafrica\nBJ	Benin	76	bj	benin	ben\nBF	Burkina Faso	76	bf	burkinafaso	bfa\nCV	Cabo Verde	76	cv	caboverde	cpv	capeverde\nCI	C\u00f4te d'Ivoire	76	ci	coted'ivoire	civ	ivorycoast\nGM	Gambia	76	gm	gambia	gmb	thegambia\nGH	Ghana	76	gh	ghana	gha\nGN	Guinea	76	gn	guinea	gin\nGW	Guinea-Bissau	76	gw	guineabissau	gnb\nLR	Liberia	76	lr	liberia	lbr\nML	Mali	76	ml	mali	mli\nMR	Mauritania	76	mr	mauritania	mrt\nNE	Niger	76	ne	niger	ner\nNG	Nigeria	76	ng	nigeria	nga\nSH	Saint Helena, Ascension and Tristan da Cunha	76	sh	sainthelena,ascensionandtristandacunha	shn	sainthelena\nSN	Senegal	76	sn	senegal	sen\nSL	Sierra Leone	76	sl	sierraleone	sle\nTG	Togo	76	tg	togo	tgo\ncentral-africa	Central Africa	75	centralafrica	middleafrica\nAO	Angola	94	ao	angola	ago\nCM	Cameroon	94	cm	cameroon	cmr\nCF	Central African Republic	94	cf	centralafricanrepublic	caf\nTD	Chad	94	td	chad	tcd\nCG	Congo	94	cg	congo	cog	republicofthecongo	congobrazzaville\nCD	Democratic Republic of the Congo	94	cd	democraticrepublicofthecongo	cod	drcongo	drc	congokinshasa\nGQ	Equatorial Guinea	94	gq	equatorialguinea	gnq\nGA	Gabon	94	ga	gabon	gab\nST	S\u00e3o Tom\u00e9 and Pr\u00edncipe	94	st	saotomeandprincipe	stp\neast-africa	East Africa	75	eastafrica	easternafrica\nIO	British Indian Ocean Territory	104	io	britishindianoceanterritory	iot\nBI	Burundi	104	bi	burundi	bdi\nKM	Comoros	104	km	comoros	com\nDJ	Djibouti	104	dj	djibouti	dji\nER	Eritrea	104	er	eritrea	eri\nET	Ethiopia	104 381	et	ethiopia	eth\nKE	Kenya	104	ke	kenya	ken\nMG	Madagascar	104	mg	madagascar	mdg\nMW	Malawi	104	mw	malawi	mwi\nMU	Mauritius	104	mu	mauritius	mus\nYT	Mayotte	104	yt	mayotte	myt\nMZ	Mozambique	104	mz	mozambique	moz\nRE	R\u00e9union	104	re	reunion	reu	reunionisland\nRW	Rwanda	104	rw	rwanda	rwa\nSC	Seychelles	104	sc	seychelles	syc\nSO	Somalia	104	so	somalia	som\nSS	South Sudan	104	ss	southsudan	ssd\nTZ	Tanzania	104	tz	tanzania	tza\nUG	Uganda	104	ug	uganda	uga\nZM	Zambia	104	zm	zambia	zmb\nZW	Zimbabwe	104	zw	zimbabwe	zwe\nsouthern-africa	Southern Africa	75	southernafrica\nBW	Botswana	126	bw	botswana	bwa\nSZ	Eswatini	126	sz	eswatini	swz	swaziland\nLS	Lesotho	126	ls	lesotho	lso\nNA	Namibia	126	na	namibia	nam\nZA	South Africa	126 381	za	southafrica	zaf	rsa\neurope	Europe	65	europe	europeancontinent\nnorthern-europe	Northern Europe	132	northerneurope\nnordics	Nordic countries	133	nordics	nordiccountries	nordicregion	nordic\nAX	\u00c5land Islands	134	ax	alandislands	ala	aland\nFO	Faroe Islands	134	fo	faroeislands	fro\nbaltics	Baltic states	133	baltics	balticstates	balticcountries\nuk-ireland	United Kingdom and Ireland	133	ukireland	unitedkingdomandireland	ukandireland	uk&ireland	uki	ukie	uk&i\nGG	Guernsey	133	gg	guernsey	ggy\nIM	Isle of Man	133	im	isleofman	imn\nJE	Jersey	133	je	jersey	jey\nSJ	Svalbard and Jan Mayen	133	sj	svalbardandjanmayen	sjm	svalbard\nwestern-europe	Western Europe	132	westerneurope\ndach	Germany, Austria and Switzerland	143	dach	germany,austriaandswitzerland	dachregion\nbenelux	Benelux	143	benelux	beneluxcountries\nFR	France	143 179 194 380	fr	france	fra\nLI	Liechtenstein	143 194 198 177	li	liechtenstein	lie\nMC	Monaco	143	mc	monaco	mco\nsouthern-europe	Southern Europe	132	southerneurope\niberia	Spain and Portugal	149	iberia	spainandportugal	iberianpeninsula\nAL	Albania	149	al	albania	alb\nAD	Andorra	149	ad	andorra	and\nBA	Bosnia and Herzegovina	149	ba	bosniaandherzegovina	bih	bosnia	bosnia&herzegovina	bosniaherzegovina\nHR	Croatia	149 179 194	hr	croatia	hrv	hrvatska\nCY	Cyprus	149 40 179 199	cy	cyprus	cyp\nGI	Gibraltar	149	gi	gibraltar	gib\nGR	Greece	149 179 194	gr	greece	grc	hellas\nVA	Holy See	149	va	holysee	vat	vatican	vaticancity\nIT	Italy	149 179 194 380	it	italy	ita	italia\nMT	Malta	149 179 194	mt	malta	mlt\nME	Montenegro	149	me	montenegro	mne\nMK	North Macedonia	149	mk	northmacedonia	mkd	macedonia	fyrom\nSM	San Marino	149	sm	sanmarino	smr\nRS	Serbia	149	rs	serbia	srb\nSI	Slovenia	149 179 194	si	slovenia	svn\neastern-europe	Eastern Europe	132	easterneurope\nBY	Belarus	166	by	belarus	blr\nBG	Bulgaria	166 179 194	bg	bulgaria	bgr\nCZ	Czechia	166 178 194	cz	czechia	cze	czechrepublic\nHU	Hungary	166 178 194	hu	hungary	hun	magyarorszag\nMD	Moldova	166	md	moldova	mda	republicofmoldova\nPL	Poland	166 178 194	pl	poland	pol	polska\nRO	Romania	166 178 194	ro	romania	rou\nRU	Russia	166 381	ru	russia	rus	russianfederation\nSK	Slovakia	166 179 194	sk	slovakia	svk	slovakrepublic\nUA	Ukraine	166	ua	ukraine	ukr\nEEA	European Economic Area	132	eea	europeaneconomicarea	eu/eea	eeacountries	eeastates	euandeea\nEU	European Union	177	eu	europeanunion	eumemberstates	eu27	memberstatesoftheeuropeanunion	europeanunioncountries\neurozone	euro area	178	eurozone	euroarea	eurocountries\nAT	Austria	179 194 144	at	austria	aut	osterreich\nBE	Belgium	179 194 145	be	belgium	bel	belgique	belgie\nEE	Estonia	179 194 137	ee	estonia	est\nFI	Finland	179 194 134	fi	finland	fin	suomi\nDE	Germany	179 194 380 144	de	germany	deu	deutschland	federalrepublicofgermany\nIE	Ireland	179 138	ie	ireland	irl	republicofireland	eire\nLV	Latvia	179 194 137	lv	latvia	lva\nLT	Lithuania	179 194 137	lt	lithuania	ltu\nLU	Luxembourg	179 194 145	lu	luxembourg	lux\nNL	Netherlands	179 194 145	nl	netherlands	nld	thenetherlands	holland	nederland\nPT	Portugal	179 194 150	pt	portugal	prt\nES	Spain	179 194 150	es	spain	esp	espana\nDK	Denmark	178 194 134	dk	denmark	dnk	danmark\nSE	Sweden	178 194 134	se	sweden	swe	sverige\nschengen	Schengen area	132	schengen	schengenarea	schengenzone	schengencountries\nIS	Iceland	194 198 134 177	is	iceland	isl\nNO	Norway	194 198 134 177	no	norway	nor	norge\nCH	Switzerland	194 198 144	ch	switzerland	che	schweiz	suisse\nefta	EFTA	132	efta	europeanfreetradeassociation	eftastates\nmiddle-east	Middle East	65	middleeast	neareast\nmena	Middle East and North Africa	65	mena	middleeastandnorthafrica\ngcc	Gulf Cooperation Council	200 199	gcc	gulfcooperationcouncil	gulfstates	gcccountries	gulfcountries	gulfregion\napac	Asia-Pacific	0	apac	asiapacific	apj	asiaandthepacific\noceania	Oceania	202	oceania	pacificregion\naustralia-new-zealand	Australia and its territories and New Zealand	203	australianewzealand	australiaanditsterritoriesandnewzealand	australasia\nAU	Australia	204 374 382 244	au	australia	aus\nAU-ACT	Australian Capital Territory	205	auact	australiancapitalterritory\nAU-NSW	New South Wales	205	aunsw	newsouthwales	nsw\nAU-NT	Northern Territory	205	aunt	northernterritory\nAU-QLD	Queensland	205	auqld	queensland	qld\nAU-SA	South Australia	205	ausa	southaustralia\nAU-TAS	Tasmania	205	autas	tasmania\nAU-VIC	Victoria	205	auvic	victoria	victoria(australia)\nAU-WA	Western Australia	205	auwa	westernaustralia\nCX	Christmas Island	204	cx	christmasisland	cxr\nCC	Cocos (Keeling) Islands	204	cc	cocos(keeling)islands	cck	cocosislands	keelingislands\nNZ	New Zealand	204 374 382 244	nz	newzealand	nzl	aotearoa\nNF	Norfolk Island	204	nf	norfolkisland	nfk\nmelanesia	Melanesia	203	melanesia\nFJ	Fiji	218	fj	fiji	fji\nNC	New Caledonia	218	nc	newcaledonia	ncl\nPG	Papua New Guinea	218	pg	papuanewguinea	png\nSB	Solomon Islands	218	sb	solomonislands	slb\nVU	Vanuatu	218	vu	vanuatu	vut\nmicronesia-region	Micronesia (region)	203	micronesiaregion	micronesia(region)\nGU	Guam	224	gu	guam	gum\nKI	Kiribati	224	ki	kiribati	kir\nMH	Marshall Islands	224	mh	marshallislands	mhl\nFM	Micronesia	224	fm	micronesia	fsm	federatedstatesofmicronesia\nNR	Nauru	224	nr	nauru	nru\nMP	Northern Mariana Islands	224	mp	northernmarianaislands	mnp\nPW	Palau	224	pw	palau	plw\nUM	United States Minor Outlying Islands	224	um	unitedstatesminoroutlyingislands	umi	usminoroutlyingislands\npolynesia	Polynesia	203	polynesia\nAS	American Samoa	233	as	americansamoa	asm\nCK	Cook Islands	233	ck	cookislands	cok\nPF	French Polynesia	233	pf	frenchpolynesia	pyf\nNU	Niue	233	nu	niue	niu\nPN	Pitcairn	233	pn	pitcairn	pcn	pitcairnislands\nWS	Samoa	233	ws	samoa	wsm\nTK	Tokelau	233	tk	tokelau	tkl\nTO	Tonga	233	to	tonga	ton\nTV	Tuvalu	233	tv	tuvalu	tuv\nWF	Wallis and Futuna	233	wf	wallisandfutuna	wlf\nanz	Australia and New Zealand	202	anz	australiaandnewzealand	anzregion\ngreater-china	Greater China	202	greaterchina\namericas	the Americas	0	americas	theamericas	amer	noramandlatam\nnorth-america	North America	246	northamerica\nnorthern-america	Northern America	247	northernamerica\nBM	Bermuda	248	bm	bermuda	bmu\nCA	Canada	248 356 374 380 382	ca	canada	can\nCA-AB	Alberta	250	caab	alberta\nCA-BC	British Columbia	250	cabc	britishcolumbia	bc\nCA-MB	Manitoba	250	camb	manitoba\nCA-NB	New Brunswick	250	canb	newbrunswick\nCA-NL	Newfoundland and Labrador	250	canl	newfoundlandandlabrador	newfoundland\nCA-NS	Nova Scotia	250	cans	novascotia\nCA-NT	Northwest Territories	250	cant	northwestterritories\nCA-NU	Nunavut	250	canu	nunavut\nCA-ON	Ontario	250	caon	ontario\nCA-PE	Prince Edward Island	250	cape	princeedwardisland	pei\nCA-QC	Quebec	250	caqc	quebec\nCA-SK	Saskatchewan	250	cask	saskatchewan\nCA-YT	Yukon	250	cayt	yukon	yukonterritory\nGL	Greenland	248	gl	greenland	grl\nPM	Saint Pierre and Miquelon	248	pm	saintpierreandmiquelon	spm\nUS	United States	248 356 380 382	us	unitedstates	usa	unitedstatesofamerica	u.s.	u.s.a.	america\nUS-AL	Alabama	266	usal	alabama\nUS-AK	Alaska	266	usak	alaska\nUS-AZ	Arizona	266	usaz	arizona\nUS-AR	Arkansas	266	usar	arkansas\nUS-CA	California	266	usca	california	stateofcalifornia\nUS-CO	Colorado	266	usco	colorado\nUS-CT	Connecticut	266	usct	connecticut\nUS-DE	Delaware	266	usde	delaware\nUS-DC	District of Columbia	266	usdc	districtofcolumbia	washingtondc	washingtond.c.	washington,d.c.\nUS-FL	Florida	266	usfl	florida\nUS-GA	Georgia (US state)	266	usga	georgia(usstate)	stateofgeorgia\nUS-HI	Hawaii	266	ushi	hawaii	hawai'i\nUS-ID	Idaho	266	usid	idaho\nUS-IL	Illinois	266	usil	illinois	stateofillinois\nUS-IN	Indiana	266	usin	indiana\nUS-IA	Iowa	266	usia	iowa\nUS-KS	Kansas	266	usks	kansas\nUS-KY	Kentucky	266	usky	kentucky\nUS-LA	Louisiana	266	usla	louisiana\nUS-ME	Maine	266	usme	maine\nUS-MD	Maryland	266	usmd	maryland\nUS-MA	Massachusetts	266	usma	massachusetts\nUS-MI	Michigan	266	usmi	michigan\nUS-MN	Minnesota	266	usmn	minnesota\nUS-MS	Mississippi	266	usms	mississippi\nUS-MO	Missouri	266	usmo	missouri\nUS-MT	Montana	266	usmt	montana\nUS-NE	Nebraska	266	usne	nebraska\nUS-NV	Nevada	266	usnv	nevada\nUS-NH	New Hampshire	266	usnh	newhampshire\nUS-NJ	New Jersey	266	usnj	newjersey\nUS-NM	New Mexico	266	usnm	newmexico\nUS-NY	New York	266	usny	newyork	newyorkstate	stateofnewyork\nUS-NC	North Carolina	266	usnc	northcarolina\nUS-ND	North Dakota	266	usnd	northdakota\nUS-OH	Ohio	266	usoh	ohio\nUS-OK	Oklahoma	266	usok	oklahoma\nUS-OR	Oregon	266	usor	oregon\nUS-PA	Pennsylvania	266	uspa	pennsylvania\nUS-RI	Rhode Island	266	usri	rhodeisland\nUS-SC	South Carolina	266	ussc	southcarolina\nUS-SD	South Dakota	266	ussd	southdakota\nUS-TN	Tennessee	266	ustn	tennessee\nUS-TX	Texas	266	ustx	texas	stateoftexas\nUS-UT	Utah	266	usut	utah\nUS-VT	Vermont	266	usvt	vermont\nUS-VA	Virginia	266	usva	virginia\nUS-WA	Washington	266	uswa	washington	washingtonstate\nUS-WV	West Virginia	266	uswv	westvirginia\nUS-WI	Wisconsin	266	uswi	wisconsin\nUS-WY	Wyoming	266	uswy	wyoming\ncentral-america	Central America and Mexico	247 357	centralamerica	centralamericaandmexico\nBZ	Belize	318	bz	belize	blz\nCR	Costa Rica	318	cr	costarica	cri\nSV	El Salvador	318	sv	elsalvador	slv\nGT	Guatemala	318	gt	guatemala	gtm\nHN	Honduras	318	hn	honduras	hnd\nMX	Mexico	318 356 374	mx	mexico	mex\nNI	Nicaragua	318	ni	nicaragua	nic\nPA	Panama	318	pa	panama	pan\ncaribbean	Caribbean	247 357	caribbean	thecaribbean	westindies\nAI	Anguilla	327	ai	anguilla	aia\nAG	Antigua and Barbuda	327	ag	antiguaandbarbuda	atg	antigua&barbuda	antigua\nAW	Aruba	327	aw	aruba	abw\nBS	Bahamas	327	bs	bahamas	bhs	thebahamas\nBB	Barbados	327	bb	barbados	brb\nBQ	Bonaire, Sint Eustatius and Saba	327	bq	bonaire,sinteustatiusandsaba	bes	bonaire	caribbeannetherlands\nKY	Cayman Islands	327	ky	caymanislands	cym\nCU	Cuba	327 383	cu	cuba	cub\nCW	Cura\u00e7ao	327	cw	curacao	cuw\nDM	Dominica	327	dm	dominica	dma\nDO	Dominican Republic	327	do	dominicanrepublic	dom\nGD	Grenada	327	gd	grenada	grd\nGP	Guadeloupe	327	gp	guadeloupe	glp\nHT	Haiti	327	ht	haiti	hti\nJM	Jamaica	327	jm	jamaica	jam\nMQ	Martinique	327	mq	martinique	mtq\nMS	Montserrat	327	ms	montserrat	msr\nPR	Puerto Rico	327	pr	puertorico	pri\nBL	Saint Barth\u00e9lemy	327	bl	saintbarthelemy	blm	st.barts\nKN	Saint Kitts and Nevis	327	kn	saintkittsandnevis	kna	st.kittsandnevis\nLC	Saint Lucia	327	lc	saintlucia	lca	st.lucia\nMF	Saint Martin	327	mf	saintmartin	maf	saintmartin(frenchpart)\nVC	Saint Vincent and the Grenadines	327	vc	saintvincentandthegrenadines	vct	st.vincentandthegrenadines\nSX	Sint Maarten	327	sx	sintmaarten	sxm\nTT	Trinidad and Tobago	327	tt	trinidadandtobago	tto	trinidad\nTC	Turks and Caicos Islands	327	tc	turksandcaicosislands	tca\nVG	British Virgin Islands	327	vg	britishvirginislands	vgb	virginislands(british)\nVI	U.S. Virgin Islands	327	vi	u.s.virginislands	vir	usvirginislands	virginislands(u.s.)	unitedstatesvirginislands\nusmca	USMCA	247	usmca	nafta	usmexicocanadaagreement	cusma\nlatin-america-caribbean	Latin America and the Caribbean	246	latinamericacaribbean	latinamericaandthecaribbean	lac	latinamerica	latam	latamregion\nsouth-america	South America	357	southamerica	southamericancontinent\nmercosur	Mercosur	358	mercosur	mercosul	southerncommonmarket\nAR	Argentina	359	ar	argentina	arg\nBO	Bolivia	359	bo	bolivia	bol	plurinationalstateofbolivia\nBR	Brazil	359 381	br	brazil	bra	brasil\nPY	Paraguay	359	py	paraguay	pry\nUY	Uruguay	359	uy	uruguay	ury\nCL	Chile	358 374	cl	chile	chl\nCO	Colombia	358	co	colombia	col\nEC	Ecuador	358	ec	ecuador	ecu\nFK	Falkland Islands	358	fk	falklandislands	flk	malvinas\nGF	French Guiana	358	gf	frenchguiana	guf\nGY	Guyana	358	gy	guyana	guy\nPE	Peru	358 374	pe	peru	per\nSR	Suriname	358	sr	suriname	sur\nVE	Venezuela	358	ve	venezuela	ven\ncptpp	CPTPP	0	cptpp	comprehensiveandprogressiveagreementfortranspacificpartnership	transpacificpartnership\nGB	United Kingdom	374 380 382 138	gb	unitedkingdom	gbr	uk	u.k.	greatbritain	britain\nGB-ENG	England	375	gbeng	england\nGB-SCT	Scotland	375	gbsct	scotland\nGB-WLS	Wales	375	gbwls	wales	cymru	gbcym\nGB-NIR	Northern Ireland	375	gbnir	northernireland\ng7	G7	0	g7	groupofseven	g7countries\nbrics	BRICS	0	brics	bricscountries\nfive-eyes	Five Eyes	0	fiveeyes	fiveeyescountries	fvey\nsanctioned-market	comprehensively sanctioned market	0	sanctionedmarket	comprehensivelysanctionedmarket	sanctionedmarkets	sanctionedcountry	sanctionedcountries	embargoedcountry	embargoedcountries	sanctionedterritory"),
	taxonomy("tactic", "{\"root\":{\"label\":\"any tactic\",\"aliases\":[\"all tactics\",\"any activity\",\"all activities\"]},\"concepts\":[{\"id\":\"tactic-organic\",\"label\":\"organic content\",\"aliases\":[\"posting\",\"posting content\",\"posting on social media\",\"social media posting\",\"publishing content\",\"organic marketing\",\"content marketing\",\"content creation\",\"content production\",\"organic reach activity\"],\"ambiguous\":[\"posting\"]},{\"id\":\"organic-social\",\"label\":\"organic social post\",\"aliases\":[\"organic social\",\"organic posts\",\"unpaid posts\",\"social posting\",\"post on social\",\"posting to social\",\"social updates\",\"content calendar posts\",\"Organic social posting\",\"social posts\",\"social media posts\",\"social media post\",\"social post\",\"social media content\",\"social content\",\"social media campaign\",\"social media campaigns\"],\"broader\":[\"tactic-organic\"],\"ambiguous\":[\"social updates\"]},{\"id\":\"ephemeral-content\",\"label\":\"ephemeral content\",\"aliases\":[\"disappearing posts\",\"24-hour content\",\"story takeover\",\"close friends content\",\"vanish mode\",\"stories\"],\"broader\":[\"tactic-organic\"],\"ambiguous\":[\"stories\"]},{\"id\":\"carousel-infographic\",\"label\":\"carousel or infographic\",\"aliases\":[\"carousel\",\"infographics\",\"swipe posts\",\"document posts\",\"carousels\",\"infographic\",\"Carousels and infographics\"],\"broader\":[\"tactic-organic\"],\"ambiguous\":[\"carousels\",\"infographic\",\"carousel\",\"infographics\"]},{\"id\":\"blogging\",\"label\":\"blogging\",\"aliases\":[\"blog posts\",\"company blog\",\"byline\",\"blog\",\"blogs\",\"blog article\",\"blog articles\",\"blog entry\",\"company blog post\",\"technical blog\",\"blog series\"],\"broader\":[\"tactic-organic\"],\"ambiguous\":[\"blogging\",\"byline\",\"blog\",\"blogs\"]},{\"id\":\"guest-posting\",\"label\":\"guest post\",\"aliases\":[\"guest posts\",\"guest blogging\",\"guest blog post\",\"guest posting\",\"guest content\",\"guest article\",\"bylined article\",\"op-ed\",\"contributed article\",\"contributed articles\",\"guest author\"],\"broader\":[\"blogging\"],\"ambiguous\":[\"guest post\"]},{\"id\":\"podcast\",\"label\":\"podcast\",\"aliases\":[\"podcasting\",\"podcast guesting\",\"branded podcast\",\"podcast tour\",\"podcasts\",\"podcast episode\",\"podcast series\"],\"broader\":[\"tactic-organic\"]},{\"id\":\"trendjacking\",\"label\":\"newsjacking\",\"aliases\":[\"trendjacking\",\"trend-jacking\",\"news-jacking\",\"real-time marketing\",\"jump on trends\",\"trend jumping\",\"reactive marketing\",\"moment marketing\",\"hijack the news\",\"Trendjacking and newsjacking\",\"trend-based content\",\"trending topics\",\"trend\"],\"broader\":[\"tactic-organic\"],\"ambiguous\":[\"trend\"]},{\"id\":\"meme-marketing\",\"label\":\"meme marketing\",\"aliases\":[\"memes\",\"meme account\",\"memeing\",\"shitposting\",\"unhinged brand voice\",\"reaction GIFs\",\"meme page\",\"meme\",\"GIFs\",\"humorous posts\"],\"broader\":[\"tactic-organic\"],\"ambiguous\":[\"meme\",\"memes\",\"GIFs\"]},{\"id\":\"trending-audio\",\"label\":\"trending sounds\",\"aliases\":[\"trending audio\",\"trending song\",\"popular music in video\",\"viral audio\",\"lip-sync\",\"commercial music library\",\"Trending sounds and music\"],\"broader\":[\"tactic-organic\"]},{\"id\":\"social-takeover\",\"label\":\"account takeover by a guest\",\"aliases\":[\"account takeover day\",\"Instagram takeover\",\"day in the life takeover\",\"guest takeover\",\"employee takeover\",\"takeover\",\"Account takeover by a person\",\"account takeovers\",\"takeovers\",\"Instagram takeovers\",\"TikTok takeover\",\"TikTok takeovers\",\"employee takeovers\",\"story takeovers\",\"takeover day\"],\"broader\":[\"tactic-organic\"],\"ambiguous\":[\"takeover\",\"takeovers\"]},{\"id\":\"behind-the-scenes\",\"label\":\"behind the scenes content\",\"aliases\":[\"behind the scenes\",\"day in the life\",\"office tour\",\"factory tour\",\"BTS\"],\"broader\":[\"tactic-organic\"],\"ambiguous\":[\"BTS\",\"behind the scenes\",\"day in the life\"]},{\"id\":\"event-live-posting\",\"label\":\"live posting from an event\",\"aliases\":[\"live tweeting\",\"live-tweeting\",\"live blogging\",\"conference posting\",\"post from the floor\",\"event coverage\",\"Live posting from events\"],\"broader\":[\"tactic-organic\"],\"ambiguous\":[\"event coverage\"]},{\"id\":\"teaser-leak\",\"label\":\"teaser or planned leak\",\"aliases\":[\"teaser campaign\",\"sneak peek\",\"planned leak\",\"leak to press\",\"tease launch\",\"embargoed preview\",\"teaser\",\"Teasers and planned leaks\"],\"broader\":[\"tactic-organic\"],\"ambiguous\":[\"teaser\",\"sneak peek\"]},{\"id\":\"cross-posting\",\"label\":\"cross-posting\",\"aliases\":[\"cross-post\",\"syndicate content\",\"repurpose content\",\"content syndication\",\"crossposting\"],\"broader\":[\"tactic-organic\"],\"ambiguous\":[\"cross-post\"]},{\"id\":\"seo\",\"label\":\"SEO\",\"aliases\":[\"SEO content\",\"search optimisation\",\"search optimization\",\"answer engine optimization\",\"link building\",\"backlinks\",\"programmatic SEO\",\"GEO\",\"AEO\",\"SEO and answer-engine content\",\"search engine optimisation\",\"search engine optimization\",\"SEO-driven content\"],\"broader\":[\"tactic-organic\"],\"ambiguous\":[\"GEO\",\"AEO\",\"backlinks\"]},{\"id\":\"community-management\",\"label\":\"community management\",\"aliases\":[\"banter\"],\"broader\":[\"tactic-organic\"],\"ambiguous\":[\"banter\"]},{\"id\":\"replying\",\"label\":\"replying to comments\",\"aliases\":[\"reply\",\"replies\",\"replying\",\"reply to comments\",\"respond to comments\",\"responding to comments\",\"engagement replies\",\"engage with comments\",\"reply to posts\",\"comment replies\",\"responding to posts\",\"replying to posts\",\"respond to posts\",\"answering comments\"],\"broader\":[\"community-management\"],\"ambiguous\":[\"reply\",\"replies\",\"replying\"]},{\"id\":\"moderation\",\"label\":\"moderation\",\"aliases\":[\"comment moderation\",\"content moderation\",\"community moderation\",\"moderating comments\",\"moderating\",\"moderate comments\"],\"broader\":[\"community-management\"],\"ambiguous\":[\"moderation\",\"moderating\"]},{\"id\":\"comment-hiding\",\"label\":\"hiding or deleting comments\",\"aliases\":[\"hide comments\",\"delete negative comments\",\"block critics\",\"comment filtering\",\"disable comments\",\"mute detractors\",\"deleting comments\",\"delete comments\",\"hiding comments\",\"removing comments\",\"blocking users\",\"block users\"],\"broader\":[\"moderation\"],\"ambiguous\":[\"hide comments\"]},{\"id\":\"polls-quizzes\",\"label\":\"poll or quiz\",\"aliases\":[\"interactive poll\",\"this or that\",\"personality quiz\",\"quizzes\",\"Polls and quizzes\",\"poll\",\"polls\",\"quiz\",\"online poll\"],\"broader\":[\"tactic-organic\"],\"ambiguous\":[\"quizzes\",\"quiz\",\"poll\",\"polls\"]},{\"id\":\"ugc-wiki-editing\",\"label\":\"Wikipedia editing\",\"aliases\":[\"Wikipedia edits\",\"edit our Wikipedia page\",\"wiki page creation\",\"Editing encyclopaedia pages\"],\"broader\":[\"tactic-organic\"]},{\"id\":\"video\",\"label\":\"video\",\"aliases\":[\"videos\",\"video content\",\"video marketing\",\"video production\",\"video campaign\",\"product video\",\"demo video\",\"video posts\"],\"broader\":[\"tactic-organic\"],\"ambiguous\":[\"video\",\"videos\"]},{\"id\":\"short-video\",\"label\":\"short-form video\",\"aliases\":[\"short form video\",\"vertical video\",\"snackable video\",\"reels strategy\",\"shorts strategy\",\"TikToks\",\"short-form videos\",\"short videos\",\"short-form video content\",\"short form videos\",\"Reels\",\"Shorts\",\"short-form vertical video\"],\"broader\":[\"video\"],\"ambiguous\":[\"reels strategy\",\"shorts strategy\",\"TikToks\",\"Reels\",\"Shorts\"]},{\"id\":\"long-form-video\",\"label\":\"long-form video\",\"aliases\":[\"video series\",\"explainer video\",\"documentary series\",\"webisode\"],\"broader\":[\"video\"],\"ambiguous\":[\"webisode\"]},{\"id\":\"scheduling\",\"label\":\"scheduled posting\",\"aliases\":[\"scheduling\",\"social scheduling\",\"scheduled posts\",\"post scheduling\",\"scheduling posts\",\"posting schedule\",\"batch scheduling\",\"queue posts\",\"social media scheduling\",\"scheduled content\",\"schedule posts\",\"scheduled social posts\"],\"broader\":[\"tactic-organic\"],\"ambiguous\":[\"scheduling\"]},{\"id\":\"content-calendar\",\"label\":\"editorial calendar\",\"aliases\":[\"content calendar\",\"evergreen queue\",\"Editorial calendar publishing\"],\"broader\":[\"scheduling\"],\"ambiguous\":[\"content calendar\"]},{\"id\":\"educational-content\",\"label\":\"educational content\",\"aliases\":[\"educational posts\",\"how-to content\",\"tips and tricks\",\"technical content\",\"explainer content\",\"documentation content\"],\"broader\":[\"tactic-organic\"],\"ambiguous\":[\"technical content\"]},{\"id\":\"thought-leadership\",\"label\":\"thought leadership\",\"aliases\":[\"opinion pieces\",\"expert content\",\"industry commentary\",\"thought leadership content\"],\"broader\":[\"tactic-organic\"]},{\"id\":\"executive-thought-leadership\",\"label\":\"executive thought leadership\",\"aliases\":[\"exec visibility\",\"executive visibility\",\"CEO social\",\"CEO posting\",\"founder-led marketing\",\"founder brand\",\"leadership posts\",\"executive social\",\"C-suite social\"],\"broader\":[\"thought-leadership\",\"tactic-employees\"]},{\"id\":\"content-curation\",\"label\":\"content curation\",\"aliases\":[\"curated content\",\"sharing third-party articles\",\"curating content\",\"link sharing\",\"sharing links\",\"sharing articles\",\"share industry news\"],\"broader\":[\"tactic-organic\"],\"ambiguous\":[\"curated content\",\"link sharing\",\"sharing links\"]},{\"id\":\"white-paper\",\"label\":\"white paper or report\",\"aliases\":[\"whitepaper\",\"white papers\",\"whitepapers\",\"e-book\",\"ebook\",\"ebooks\",\"industry report\",\"research report\",\"data study\",\"sales collateral\",\"guides\"],\"broader\":[\"tactic-organic\"],\"ambiguous\":[\"guides\"]},{\"id\":\"hashtags\",\"label\":\"use of hashtags\",\"aliases\":[\"hashtag\",\"hashtags\",\"use hashtags\",\"company hashtag\",\"hashtag use\"],\"broader\":[\"tactic-organic\"],\"ambiguous\":[\"hashtags\",\"company hashtag\"]},{\"id\":\"hashtag-campaign\",\"label\":\"hashtag campaign\",\"aliases\":[\"branded hashtag\",\"hashtag challenge\",\"hashtag hijack\",\"trending hashtag\",\"brand hashtag\",\"hashtag campaigns\",\"campaign hashtag\"],\"broader\":[\"hashtags\"]},{\"id\":\"mention-tagging\",\"label\":\"mentioning or tagging others\",\"aliases\":[\"tagging\",\"tag people\",\"tagging people\",\"mentions\",\"mention\",\"@mention\",\"@mentions\",\"@-mention\",\"tagging others\",\"tag customers\",\"tag partners\",\"tagging accounts\"],\"broader\":[\"tactic-organic\"],\"ambiguous\":[\"mentions\",\"mention\",\"tagging\"]},{\"id\":\"product-launch\",\"label\":\"product launch\",\"aliases\":[\"product launches\",\"launch campaign\",\"launch announcement\",\"product announcement\",\"product announcements\",\"announcement post\",\"release announcement\",\"feature announcement\",\"launch\",\"Product Hunt launch\",\"go-to-market launch\",\"feature launch\"],\"broader\":[\"tactic-organic\"],\"ambiguous\":[\"launch\"]},{\"id\":\"tactic-paid\",\"label\":\"paid advertising\",\"aliases\":[\"paid media\",\"paid ads\",\"advertising\",\"advertisement\",\"advertisements\",\"ads\",\"ad\",\"ad campaign\",\"ad campaigns\",\"online advertising\",\"digital advertising\",\"paid campaign\",\"paid advertising campaign\",\"advertising campaign\",\"paid promotion\",\"paid promotions\"],\"ambiguous\":[\"ads\",\"ad\",\"advertising\",\"advertisement\",\"advertisements\"]},{\"id\":\"paid-social\",\"label\":\"paid social advertising\",\"aliases\":[\"paid social\",\"social ads\",\"sponsored posts\",\"social advertising\",\"sponsored post\",\"paid social media\",\"social media advertising\",\"social media ads\",\"paid social campaign\",\"paid social posts\"],\"broader\":[\"tactic-paid\"]},{\"id\":\"boosted-post\",\"label\":\"boosted post\",\"aliases\":[\"boost\",\"boosting\",\"boosted\",\"boosted posts\",\"boost post\",\"boosting posts\",\"promoted post\",\"promoted posts\",\"dark post\",\"dark posts\",\"promoting posts\",\"post boosting\"],\"broader\":[\"paid-social\"],\"ambiguous\":[\"boost\",\"boosting\",\"boosted\"]},{\"id\":\"paid-search\",\"label\":\"paid search\",\"aliases\":[\"PPC\",\"search ads\",\"pay-per-click\",\"brand bidding\",\"keyword bidding\",\"SEM\"],\"broader\":[\"tactic-paid\"],\"ambiguous\":[\"SEM\"]},{\"id\":\"competitor-keyword-bidding\",\"label\":\"bidding on competitor names\",\"aliases\":[\"competitor keywords\",\"bid on competitor terms\",\"conquesting\",\"competitor conquesting\"],\"broader\":[\"tactic-paid\"],\"ambiguous\":[\"conquesting\"]},{\"id\":\"display-programmatic\",\"label\":\"programmatic display\",\"aliases\":[\"programmatic\",\"display ads\",\"banner ads\",\"RTB\",\"DSP buying\",\"private marketplace\",\"open exchange\"],\"broader\":[\"tactic-paid\"],\"ambiguous\":[\"programmatic\",\"RTB\",\"open exchange\"]},{\"id\":\"native-advertising\",\"label\":\"native advertising and advertorials\",\"aliases\":[\"native advertising\",\"native ads\",\"advertorial\",\"advertorials\",\"sponsored content\",\"branded content\",\"paid partnership article\",\"content recommendation ads\"],\"broader\":[\"tactic-paid\"],\"ambiguous\":[\"sponsored content\"]},{\"id\":\"retargeting\",\"label\":\"retargeting\",\"aliases\":[\"re-targeting\",\"remarketing\",\"re-marketing\",\"retarget site visitors\",\"cart abandonment ads\",\"abandoned cart ads\",\"website custom audience\",\"retargeting ads\",\"retargeting campaign\"],\"broader\":[\"tactic-paid\"]},{\"id\":\"custom-audience\",\"label\":\"customer-list audience\",\"aliases\":[\"custom audience\",\"custom audiences\",\"customer match\",\"matched audience\",\"list upload\",\"upload customer list\",\"upload CRM list\",\"CRM onboarding\",\"hashed emails\",\"audience matching\",\"Customer-list audiences\",\"customer list upload\",\"list-based targeting\"],\"broader\":[\"tactic-paid\"]},{\"id\":\"lookalike-audience\",\"label\":\"lookalike audience\",\"aliases\":[\"lookalike\",\"lookalikes\",\"look-alike audience\",\"similar audiences\",\"seed audience\",\"Advantage lookalike\",\"predictive audience\",\"Lookalike audiences\"],\"broader\":[\"tactic-paid\"],\"ambiguous\":[\"lookalike\",\"lookalikes\"]},{\"id\":\"behavioural-targeting\",\"label\":\"behavioural targeting\",\"aliases\":[\"behavioral targeting\",\"interest-based ads\",\"interest targeting\",\"online behavioural advertising\",\"cross-context behavioral advertising\",\"personalised ads\",\"personalized ads\",\"cross-device targeting\"],\"broader\":[\"tactic-paid\"]},{\"id\":\"contextual-targeting\",\"label\":\"contextual targeting\",\"aliases\":[\"contextual ads\",\"keyword contextual\",\"topic targeting\"],\"broader\":[\"tactic-paid\"]},{\"id\":\"sensitive-targeting\",\"label\":\"targeting by sensitive trait\",\"aliases\":[\"target by health condition\",\"condition targeting\",\"ethnicity targeting\",\"religion targeting\",\"sexual orientation targeting\",\"political affinity\",\"special category targeting\",\"financial hardship targeting\"],\"broader\":[\"tactic-paid\"]},{\"id\":\"minors-targeting\",\"label\":\"marketing directed to minors\",\"aliases\":[\"target teens\",\"kids campaign\",\"youth marketing\",\"Gen Alpha\",\"under-18 audience\",\"under 13\",\"school outreach\",\"child-directed\",\"back to school kids\",\"student ambassadors under 18\",\"tween\"],\"broader\":[\"tactic-paid\"],\"ambiguous\":[\"tween\",\"under 13\"]},{\"id\":\"geofencing\",\"label\":\"geofencing\",\"aliases\":[\"geo-fencing\",\"geofence\",\"geotargeting\",\"geo-targeting\",\"location-based ads\",\"proximity marketing\",\"beacon marketing\",\"geo-conquesting\",\"polygon targeting\",\"beacons\"],\"broader\":[\"tactic-paid\"],\"ambiguous\":[\"beacons\"]},{\"id\":\"location-check-in\",\"label\":\"check-ins and location tagging\",\"aliases\":[\"check-in\",\"check-ins\",\"location tag\",\"geotag\",\"Snap Map promotion\",\"venue tagging\"],\"broader\":[\"tactic-paid\"],\"ambiguous\":[\"check-in\",\"check-ins\",\"location tag\"]},{\"id\":\"frequency-capping\",\"label\":\"frequency capping\",\"aliases\":[\"frequency cap\",\"suppression list\"],\"broader\":[\"tactic-paid\"]},{\"id\":\"account-based-marketing\",\"label\":\"account-based marketing\",\"aliases\":[\"account based marketing\",\"target account list\",\"1:1 ads\",\"intent data\",\"ABM\"],\"broader\":[\"tactic-paid\"],\"ambiguous\":[\"ABM\"]},{\"id\":\"podcast-ads\",\"label\":\"podcast and audio ads\",\"aliases\":[\"podcast ads\",\"audio ads\",\"host-read ads\",\"host read\",\"streaming audio ads\"],\"broader\":[\"tactic-paid\"]},{\"id\":\"ctv-ads\",\"label\":\"connected TV and video ads\",\"aliases\":[\"CTV\",\"OTT ads\",\"connected TV\",\"pre-roll\",\"streaming TV ads\"],\"broader\":[\"tactic-paid\"],\"ambiguous\":[\"CTV\"]},{\"id\":\"search-partner-affiliates\",\"label\":\"search arbitrage and parked ads\",\"aliases\":[\"search arbitrage\",\"parked domains\",\"made-for-advertising\",\"MFA sites\"],\"broader\":[\"tactic-paid\"]},{\"id\":\"lead-gen-ads\",\"label\":\"lead generation ads\",\"aliases\":[\"lead ads\",\"lead generation forms\",\"instant forms\"],\"broader\":[\"tactic-paid\"]},{\"id\":\"co-op-partner-ads\",\"label\":\"partner or co-op advertising\",\"aliases\":[\"co-op ads\",\"collab ads\",\"partnership ads\",\"Partner and co-op advertising\",\"partner advertising\",\"co-op advertising\"],\"broader\":[\"tactic-paid\"]},{\"id\":\"surrogate-advertising\",\"label\":\"surrogate brand advertising\",\"aliases\":[\"surrogate advertising\",\"brand extension ads\"],\"broader\":[\"tactic-paid\"]},{\"id\":\"video-ads\",\"label\":\"video advertising\",\"aliases\":[\"video ads\",\"video ad\",\"pre-roll ads\",\"YouTube ad campaign\",\"TV advertising\",\"TV ads\",\"television advertising\"],\"broader\":[\"tactic-paid\"]},{\"id\":\"out-of-home\",\"label\":\"outdoor advertising\",\"aliases\":[\"out-of-home advertising\",\"OOH\",\"billboard\",\"billboards\",\"posters\",\"poster campaign\",\"outdoor ads\",\"transit ads\"],\"broader\":[\"tactic-paid\"],\"ambiguous\":[\"posters\"]},{\"id\":\"print-radio\",\"label\":\"print or radio advertising\",\"aliases\":[\"print advertising\",\"print ads\",\"print ad\",\"radio ads\",\"radio advertising\",\"newspaper ads\",\"magazine ads\",\"brochures\",\"brochure\",\"flyers\",\"flyer\",\"leaflets\"],\"broader\":[\"tactic-paid\"],\"ambiguous\":[\"brochures\",\"brochure\",\"flyers\",\"flyer\",\"leaflets\"]},{\"id\":\"tactic-influencer\",\"label\":\"endorsement or sponsorship\",\"aliases\":[\"endorsement marketing\",\"influencers and sponsorship\",\"endorsements and sponsorship\"]},{\"id\":\"influencer-marketing\",\"label\":\"influencer marketing\",\"aliases\":[\"influencer\",\"influencers\",\"influencer campaign\",\"creator marketing\",\"content creators\",\"KOL\",\"KOLs\",\"key opinion leader\",\"KOC\",\"blogger outreach\",\"brand collab\",\"creator collab\",\"collab\",\"collabs\",\"creator partnership\",\"influencer partnership\",\"influencer partnerships\",\"influencer collaboration\",\"influencer program\",\"influencer content\",\"working with influencers\",\"creator program\",\"creator program partnerships\",\"creator marketing campaign\"],\"broader\":[\"tactic-influencer\"],\"ambiguous\":[\"influencer\",\"influencers\",\"content creators\",\"KOC\",\"collab\",\"collabs\"]},{\"id\":\"nano-influencer\",\"label\":\"nano or micro influencer campaign\",\"aliases\":[\"nano-influencer\",\"nano influencers\",\"micro-influencer\",\"micro influencers\",\"microinfluencer\",\"everyday creators\",\"Nano and micro influencers\"],\"broader\":[\"influencer-marketing\"]},{\"id\":\"macro-influencer\",\"label\":\"macro or celebrity influencer campaign\",\"aliases\":[\"macro influencer\",\"mega influencer\",\"celebrity endorsement\",\"celebrity ambassador\",\"talent deal\",\"Macro and celebrity influencers\"],\"broader\":[\"influencer-marketing\"],\"ambiguous\":[\"talent deal\"]},{\"id\":\"virtual-influencer\",\"label\":\"virtual influencer campaign\",\"aliases\":[\"virtual influencer\",\"AI influencer\",\"CGI influencer\",\"synthetic ambassador\",\"digital human\",\"Virtual or AI influencer\"],\"broader\":[\"influencer-marketing\"]},{\"id\":\"kid-influencer\",\"label\":\"child influencer campaign\",\"aliases\":[\"kid influencer\",\"kidfluencer\",\"family vlogger\",\"child creator\",\"mom vlogger kids\",\"Child influencers\"],\"broader\":[\"influencer-marketing\"]},{\"id\":\"finfluencer\",\"label\":\"financial influencer campaign\",\"aliases\":[\"finfluencer\",\"finfluencers\",\"finance creators\",\"stock tips creator\",\"crypto influencer\",\"Financial influencers\"],\"broader\":[\"influencer-marketing\"]},{\"id\":\"healthcare-influencer\",\"label\":\"patient or clinician influencer campaign\",\"aliases\":[\"patient influencer\",\"patient ambassador\",\"doctor influencer\",\"HCP influencer\",\"nurse creator\",\"medfluencer\",\"Patient and clinician influencers\"],\"broader\":[\"influencer-marketing\"]},{\"id\":\"paid-endorsement\",\"label\":\"paid endorsement\",\"aliases\":[\"sponsored endorsement\",\"paid partnership\",\"paid collab\",\"paid post\",\"sponsored post by creator\",\"brand deal\",\"sponcon\",\"spon-con\"],\"broader\":[\"tactic-influencer\"],\"ambiguous\":[\"paid partnership\",\"brand deal\"]},{\"id\":\"allowlisting\",\"label\":\"allowlisted creator ad\",\"aliases\":[\"whitelisting\",\"creator allowlisting\",\"spark ads\",\"creator whitelisting\",\"dark posting from creator handle\",\"creator licensing\"],\"broader\":[\"paid-endorsement\",\"paid-social\"],\"ambiguous\":[\"whitelisting\"]},{\"id\":\"unpaid-endorsement\",\"label\":\"unpaid advocacy\",\"aliases\":[\"organic advocacy\",\"unpaid advocates\",\"earned endorsement\",\"superfans\",\"brand fans\"],\"broader\":[\"tactic-influencer\"],\"ambiguous\":[\"brand fans\",\"superfans\"]},{\"id\":\"gifting\",\"label\":\"gifting and product seeding\",\"aliases\":[\"gifting\",\"gifted\",\"gift product\",\"product seeding\",\"seeding\",\"seed product\",\"PR packages\",\"PR box\",\"press trips\",\"free samples to creators\",\"comped stay\",\"ambassador kits\",\"send free product\",\"freebies\",\"free products\",\"free product\",\"product gifting\",\"complimentary products\"],\"broader\":[\"tactic-influencer\"],\"ambiguous\":[\"freebies\",\"gifting\",\"gifted\",\"seeding\"]},{\"id\":\"affiliate-marketing\",\"label\":\"affiliate marketing\",\"aliases\":[\"affiliate program\",\"affiliate links\",\"commission link\",\"promo code commission\",\"creator discount code\",\"partner program\",\"rev share links\",\"affiliate programme\",\"affiliate links program\",\"affiliate campaign\"],\"broader\":[\"tactic-influencer\"],\"ambiguous\":[\"partner program\"]},{\"id\":\"brand-ambassador\",\"label\":\"ambassador programme\",\"aliases\":[\"brand ambassador\",\"ambassador program\",\"ambassadors\",\"campus ambassadors\",\"student ambassadors\",\"street team\",\"ambassador programs\",\"community ambassadors\",\"ambassador programmes\",\"brand ambassadors\"],\"broader\":[\"tactic-influencer\"],\"ambiguous\":[\"ambassadors\"]},{\"id\":\"referral-program\",\"label\":\"referral programme\",\"aliases\":[\"referral program\",\"refer a friend\",\"referral bonus\",\"give $10 get $10\",\"member-get-member\",\"invite friends\",\"referral programs\",\"referral campaign\",\"referral scheme\"],\"broader\":[\"tactic-influencer\"]},{\"id\":\"sponsorship\",\"label\":\"sponsorship\",\"aliases\":[\"sponsor\",\"team sponsorship\",\"naming rights\",\"streamer sponsorship\",\"event sponsorship\",\"sponsorships\",\"sponsoring\",\"sponsored event\",\"sponsored events\"],\"broader\":[\"tactic-influencer\"],\"ambiguous\":[\"event sponsorship\",\"sponsorship\",\"sponsor\",\"sponsorships\",\"sponsoring\"]},{\"id\":\"product-placement\",\"label\":\"product placement\",\"aliases\":[\"branded integration\",\"brand integration\",\"in-game placement\",\"embedded marketing\"],\"broader\":[\"tactic-influencer\"]},{\"id\":\"advisory-board-experts\",\"label\":\"expert and analyst endorsement\",\"aliases\":[\"expert endorsement\",\"doctor recommended\",\"analyst quotes\",\"scientific advisory endorsement\",\"awards and badges\",\"as seen in\"],\"broader\":[\"tactic-influencer\"],\"ambiguous\":[\"as seen in\"]},{\"id\":\"testimonial\",\"label\":\"testimonial\",\"aliases\":[\"testimonials\",\"customer quotes\",\"before and after\",\"before-and-after\",\"Testimonials and case studies\",\"customer testimonial\",\"customer testimonials\",\"endorsements\",\"customer endorsement\"],\"broader\":[\"tactic-influencer\"],\"ambiguous\":[\"endorsements\",\"testimonials\"]},{\"id\":\"customer-reference\",\"label\":\"customer reference\",\"aliases\":[\"customer references\",\"reference customer\",\"reference customers\",\"reference call\",\"customer reference program\",\"reference programme\",\"customer advocacy\",\"client reference\",\"customer advisory board\",\"advocacy program for customers\"],\"broader\":[\"testimonial\"]},{\"id\":\"case-study\",\"label\":\"case study\",\"aliases\":[\"case studies\",\"customer story\",\"customer stories\",\"success story\",\"success stories\",\"customer success story\",\"customer success stories\",\"customer case study\",\"client spotlight\",\"customer spotlight\",\"user story from customer\",\"customer use case\"],\"broader\":[\"customer-reference\"]},{\"id\":\"third-party-rankings\",\"label\":\"rankings and awards\",\"aliases\":[\"top 10 list\",\"award badge\",\"best-of ranking\",\"rated no. 1\",\"third-party rating\"],\"broader\":[\"tactic-influencer\"],\"ambiguous\":[\"award badge\"]},{\"id\":\"celebrity-likeness\",\"label\":\"use of a person's name or likeness\",\"aliases\":[\"celebrity lookalike\",\"use celebrity photo\",\"name drop celebrity\",\"athlete likeness\",\"congratulate athlete post\",\"NIL deal\",\"NIL\"],\"broader\":[\"tactic-influencer\"],\"ambiguous\":[\"NIL\"]},{\"id\":\"co-marketing\",\"label\":\"co-marketing\",\"aliases\":[\"comarketing\",\"joint marketing\",\"partner marketing\",\"partner campaign\",\"partner campaigns\",\"joint campaign\",\"brand partnership\",\"brand partnerships\",\"marketing partnership\",\"marketing partnerships\",\"partnership\",\"partnerships\",\"co-branding\",\"co-branded campaign\",\"joint webinar\"],\"broader\":[\"tactic-influencer\"],\"ambiguous\":[\"partnership\",\"partnerships\"]},{\"id\":\"gaming-esports\",\"label\":\"gaming or esports activity\",\"aliases\":[\"esports\",\"e-sports\",\"gaming sponsorship\",\"in-game advertising\",\"in-game ads\",\"gaming activation\"],\"broader\":[\"tactic-influencer\"]},{\"id\":\"tactic-employees\",\"label\":\"employee participation\",\"aliases\":[\"employee involvement\",\"employee social media activity\",\"staff participation\"]},{\"id\":\"employee-advocacy\",\"label\":\"employee advocacy\",\"aliases\":[\"employee amplification\",\"employee sharing\",\"staff advocacy\",\"employee ambassadors\",\"employee influencers\",\"employee-generated content\",\"EGC\",\"ask employees to share\",\"staff to like and share\",\"team shares posts\",\"workforce activation\",\"social champions\",\"team member advocacy\",\"employee advocacy program\",\"employee advocacy programme\",\"staff ambassadors\",\"employees sharing company content\",\"share from your own channels\",\"staff advocacy program\",\"employee social sharing\",\"advocacy program\"],\"broader\":[\"tactic-employees\",\"tactic-organic\"],\"ambiguous\":[\"EGC\"]},{\"id\":\"advocacy-leaderboard\",\"label\":\"advocacy incentives and leaderboards\",\"aliases\":[\"leaderboard\",\"gamification\",\"advocacy rewards\",\"prizes for sharing\",\"points for posts\",\"share-to-win for staff\"],\"broader\":[\"employee-advocacy\"],\"ambiguous\":[\"leaderboard\",\"gamification\"]},{\"id\":\"mandatory-sharing\",\"label\":\"required employee posting\",\"aliases\":[\"mandatory sharing\",\"all staff must post\",\"require employees to share\",\"required to like\",\"posting quota\",\"KPIs for posting\"],\"broader\":[\"employee-advocacy\"]},{\"id\":\"after-hours-engagement\",\"label\":\"employees engaging outside working hours\",\"aliases\":[\"after hours\",\"after-hours\",\"evenings and weekends\",\"off the clock\",\"out of hours replies\",\"weekend community cover\",\"always-on replies\",\"24/7 response\"],\"broader\":[\"tactic-employees\"],\"ambiguous\":[\"after hours\",\"after-hours\",\"off the clock\",\"out of hours replies\"]},{\"id\":\"ghostwriting\",\"label\":\"ghostwriting for people\",\"aliases\":[\"ghostwriting\",\"ghostwrite\",\"ghostwritten\",\"ghost-written\",\"written on behalf of\",\"exec posts written by agency\",\"post as CEO\",\"logging in as executive\",\"manage executive accounts\",\"ghost-writing\"],\"broader\":[\"tactic-employees\"]},{\"id\":\"social-selling\",\"label\":\"social selling\",\"aliases\":[\"social sellers\",\"sales reps on LinkedIn\",\"SSI score\",\"connect with prospects\",\"sales prospecting on social\"],\"broader\":[\"tactic-employees\"]},{\"id\":\"employee-reviews\",\"label\":\"asking employees for reviews\",\"aliases\":[\"ask employees to review\",\"employees leave reviews\",\"staff reviews\",\"Glassdoor campaign\",\"Glassdoor reviews from staff\",\"internal review drive\",\"friends and family reviews\"],\"broader\":[\"tactic-employees\",\"review-solicitation\"]},{\"id\":\"employee-personal-accounts\",\"label\":\"posting from personal accounts\",\"aliases\":[\"personal accounts\",\"personal profiles\",\"personal handles\",\"post from your own account\",\"employee's own LinkedIn\",\"use personal phone\",\"personal Facebook profile as admin\",\"Use of staff personal accounts\",\"personal account posting\",\"posting on personal accounts\",\"personal account\",\"use of personal accounts\",\"personal social media use\",\"employee posts\",\"post from personal account\"],\"broader\":[\"tactic-employees\",\"tactic-organic\"],\"ambiguous\":[\"personal accounts\",\"personal profiles\",\"personal account\"]},{\"id\":\"personal-account-official-use\",\"label\":\"official business on personal accounts\",\"aliases\":[\"use founder's account\",\"personal page as brand page\",\"business on personal WhatsApp\"],\"broader\":[\"employee-personal-accounts\",\"tactic-account\"]},{\"id\":\"employee-images\",\"label\":\"using photos of employees\",\"aliases\":[\"employee spotlight\",\"staff photos\",\"meet the team\",\"employee testimonials\",\"Using employee photos and stories\"],\"broader\":[\"tactic-employees\",\"photography\"]},{\"id\":\"intern-managed\",\"label\":\"interns or juniors running accounts\",\"aliases\":[\"intern runs TikTok\",\"intern takeover\",\"Gen Z intern\",\"junior staff posting unsupervised\",\"student social team\"],\"broader\":[\"tactic-employees\"]},{\"id\":\"agency-managed\",\"label\":\"agency or freelancer runs accounts\",\"aliases\":[\"agency manages accounts\",\"agency posting\",\"freelancer community manager\",\"outsourced community management\",\"white-label social\"],\"broader\":[\"tactic-employees\"]},{\"id\":\"alumni-ambassadors\",\"label\":\"alumni and retiree ambassadors\",\"aliases\":[\"alumni ambassadors\",\"former employees advocate\",\"retiree program\"],\"broader\":[\"tactic-employees\"]},{\"id\":\"union-topic-response\",\"label\":\"responding to labour topics\",\"aliases\":[\"respond to union posts\",\"counter organizing posts\",\"labor relations content\",\"respond to strike posts\"],\"broader\":[\"tactic-employees\"]},{\"id\":\"anonymous-posting\",\"label\":\"anonymous posting\",\"aliases\":[\"posting anonymously\",\"anonymous comments\",\"anonymous posts\",\"pseudonymous posting\",\"post under a pseudonym\",\"using a pseudonym\",\"posting under a pseudonym\",\"hiding employer\"],\"broader\":[\"tactic-employees\"]},{\"id\":\"speaking-for-company\",\"label\":\"speaking for the company\",\"aliases\":[\"speak on behalf of the company\",\"speaking on behalf of the company\",\"speaking for the organization\",\"acting as spokesperson\",\"represent the company\",\"representing the company\",\"making official statements\",\"posting on behalf of the company\",\"speak for the company\",\"spokesperson statement\",\"statements on behalf of the company\"],\"broader\":[\"tactic-employees\"],\"ambiguous\":[\"representing the company\"]},{\"id\":\"personal-opinion-posting\",\"label\":\"posting of personal opinions\",\"aliases\":[\"personal opinions\",\"personal opinion\",\"personal views\",\"expressing opinions\",\"sharing personal opinions\",\"personal posts\",\"personal blogging\",\"personal blog post\"],\"broader\":[\"tactic-employees\"],\"ambiguous\":[\"personal opinions\",\"personal opinion\",\"personal views\",\"personal posts\"]},{\"id\":\"employment-endorsement\",\"label\":\"recommending people\",\"aliases\":[\"LinkedIn recommendation\",\"LinkedIn recommendations\",\"employee references\",\"professional references\",\"recommending colleagues\",\"recommend former employees\",\"recommendations of colleagues\",\"endorse colleagues\"],\"broader\":[\"tactic-employees\"]},{\"id\":\"tactic-ugc\",\"label\":\"user-generated content and community\",\"aliases\":[\"community building\",\"community marketing\",\"community engagement\"]},{\"id\":\"ugc-reposting\",\"label\":\"reposting of user content\",\"aliases\":[\"UGC\",\"user-generated content\",\"user generated content\",\"regram\",\"re-gram\",\"share customer photos\",\"fan content\",\"customer photos\",\"customer videos\",\"UGC reposting\",\"user content\",\"UGC campaign\",\"sharing user content\",\"reposting customer content\"],\"broader\":[\"tactic-ugc\",\"reposting\"],\"ambiguous\":[\"fan content\",\"customer photos\",\"customer videos\",\"user content\"]},{\"id\":\"ugc-rights-request\",\"label\":\"rights request for user content\",\"aliases\":[\"rights request\",\"ask permission to repost\",\"#yesbrand\",\"rights management\",\"UGC licence\",\"UGC license\",\"UGC rights request\"],\"broader\":[\"tactic-ugc\"]},{\"id\":\"paid-ugc\",\"label\":\"paid UGC creators\",\"aliases\":[\"UGC creators\",\"paid UGC\",\"UGC ads\",\"creator-made ads\",\"UGC-style ads\",\"customer-style actors\"],\"broader\":[\"tactic-ugc\",\"paid-endorsement\"]},{\"id\":\"brand-community\",\"label\":\"owned community\",\"aliases\":[\"brand community\",\"Discord server\",\"Facebook Group\",\"customer community\",\"Slack community\",\"user forum\",\"subreddit\",\"private group\",\"WhatsApp community\"],\"broader\":[\"tactic-ugc\"],\"ambiguous\":[\"customer community\",\"subreddit\",\"private group\"]},{\"id\":\"community-forum\",\"label\":\"running a community forum\",\"aliases\":[\"community forum\",\"discussion forum\",\"community server\",\"community group\",\"community channel\",\"user group\",\"user groups\",\"community Slack\"],\"broader\":[\"brand-community\"],\"ambiguous\":[\"community group\",\"user group\",\"user groups\"]},{\"id\":\"crowdsourcing\",\"label\":\"crowdsourcing ideas\",\"aliases\":[\"crowdsourcing\",\"co-creation\",\"idea jam\",\"fan vote\",\"name our product\"],\"broader\":[\"tactic-ugc\"]},{\"id\":\"forum-seeding\",\"label\":\"seeding in forums and threads\",\"aliases\":[\"forum seeding\",\"seed threads\",\"Reddit seeding\",\"Reddit marketing\",\"participate in subreddits\",\"answer Quora questions\",\"comment marketing\",\"drop links in comments\"],\"broader\":[\"tactic-ugc\"]},{\"id\":\"dark-social\",\"label\":\"private sharing and dark social\",\"aliases\":[\"dark social\",\"private groups\",\"share in WhatsApp groups\",\"closed group marketing\",\"private messaging community\"],\"broader\":[\"tactic-ugc\"],\"ambiguous\":[\"private groups\"]},{\"id\":\"contributor-spotlight\",\"label\":\"contributor spotlight\",\"aliases\":[\"contributor spotlights\",\"community spotlight\",\"community highlights\",\"maintainer spotlight\",\"member spotlight\"],\"broader\":[\"tactic-ugc\"]},{\"id\":\"recognition-program\",\"label\":\"recognition programme\",\"aliases\":[\"recognition program\",\"community awards\",\"contributor recognition\",\"community recognition\",\"badges\",\"champions program\"],\"broader\":[\"tactic-ugc\"],\"ambiguous\":[\"badges\"]},{\"id\":\"mentorship-program\",\"label\":\"mentorship programme\",\"aliases\":[\"mentorship program\",\"mentoring\",\"mentorship\",\"mentoring programme\"],\"broader\":[\"tactic-ugc\"],\"ambiguous\":[\"mentoring\",\"mentorship\"]},{\"id\":\"bounty-program\",\"label\":\"bounty programme\",\"aliases\":[\"bounty program\",\"bounties\",\"bug bounty\",\"bounty\"],\"broader\":[\"tactic-ugc\"],\"ambiguous\":[\"bounty program\",\"bounties\",\"bounty\"]},{\"id\":\"community-participation\",\"label\":\"taking part in communities of others\",\"aliases\":[\"community participation\",\"forum participation\",\"participating in forums\",\"participate in forums\",\"answer questions in forums\",\"participating in online discussions\",\"participation in forums\",\"engage in communities\",\"answering questions\",\"participate in discussions\",\"online discussions\",\"respond to discussions\"],\"broader\":[\"tactic-ugc\"]},{\"id\":\"community-amplification\",\"label\":\"asking the community to amplify\",\"aliases\":[\"community amplification\",\"ask the community to share\",\"social amplification\",\"ask for upvotes\",\"ask for likes\",\"ask for shares\",\"asking friends to upvote\",\"vote solicitation\",\"upvote request\"],\"broader\":[\"tactic-ugc\"]},{\"id\":\"tactic-promotions\",\"label\":\"promotion\",\"aliases\":[\"promotions\",\"sales promotion\",\"sales promotions\",\"consumer promotion\"],\"ambiguous\":[\"promotion\",\"promotions\"]},{\"id\":\"like-gating\",\"label\":\"like, follow or share gating\",\"aliases\":[\"like-gating\",\"like gate\",\"follow to enter\",\"share to enter\",\"follow to unlock\",\"tag 3 friends\"],\"broader\":[\"tactic-promotions\"]},{\"id\":\"coupon-discount\",\"label\":\"discount or coupon\",\"aliases\":[\"coupon\",\"promo code\",\"discount code\",\"flash sale\",\"limited time offer\",\"BOGO\",\"doorbuster\",\"Black Friday sale\",\"Discounts and coupons\",\"discount\",\"discounts\",\"coupons\",\"voucher\",\"vouchers\",\"promo codes\",\"special offer\",\"special offers\",\"discount campaign\"],\"broader\":[\"tactic-promotions\"],\"ambiguous\":[\"coupon\",\"limited time offer\",\"discount\",\"discounts\",\"coupons\",\"voucher\",\"vouchers\",\"special offer\",\"special offers\"]},{\"id\":\"false-urgency\",\"label\":\"urgency and scarcity cues\",\"aliases\":[\"countdown timer\",\"only 3 left\",\"fake scarcity\",\"false urgency\",\"last chance\",\"hurry\"],\"broader\":[\"tactic-promotions\"],\"ambiguous\":[\"last chance\",\"hurry\"]},{\"id\":\"loyalty-program\",\"label\":\"loyalty programme\",\"aliases\":[\"loyalty program\",\"rewards program\",\"VIP tier\",\"points\"],\"broader\":[\"tactic-promotions\"],\"ambiguous\":[\"points\",\"loyalty program\",\"rewards program\"]},{\"id\":\"sampling\",\"label\":\"sampling\",\"aliases\":[\"free samples\",\"product samples\",\"trial giveaway\"],\"broader\":[\"tactic-promotions\"],\"ambiguous\":[\"sampling\",\"free samples\",\"product samples\"]},{\"id\":\"gambling-mechanics\",\"label\":\"gambling-like mechanics\",\"aliases\":[\"spin the wheel\",\"loot box\",\"mystery box\",\"paid raffle\",\"bet to win\",\"prediction market promo\"],\"broader\":[\"tactic-promotions\"]},{\"id\":\"charity-tie-in\",\"label\":\"cause marketing\",\"aliases\":[\"charity tie-in\",\"donate for every share\",\"giving Tuesday\",\"commercial co-venture\",\"portion of proceeds\"],\"broader\":[\"tactic-promotions\"]},{\"id\":\"promotional-game\",\"label\":\"promotional game\",\"aliases\":[\"promotional games\",\"prize promotion\",\"prize promotions\",\"game of chance\",\"games of chance\",\"promotional contest\",\"prize competition\",\"prize competitions\",\"promotional competition\",\"contests and giveaways\",\"giveaways and contests\",\"contests and sweepstakes\"],\"broader\":[\"tactic-promotions\"]},{\"id\":\"giveaway\",\"label\":\"giveaway\",\"aliases\":[\"giveaways\",\"enter to win\",\"tag a friend to win\",\"like and share to win\",\"comment to enter\",\"loop giveaway\",\"win a\",\"Giveaways and sweepstakes\",\"give-away\",\"give-aways\",\"giveaway campaign\",\"product giveaway\"],\"broader\":[\"promotional-game\"],\"ambiguous\":[\"win a\"]},{\"id\":\"sweepstakes\",\"label\":\"sweepstakes\",\"aliases\":[\"sweepstake\",\"sweeps\",\"prize draw\",\"prize draws\",\"prize drawing\",\"lucky draw\",\"random draw\",\"random drawing\",\"sweepstakes entry\"],\"broader\":[\"giveaway\"]},{\"id\":\"raffle\",\"label\":\"raffle\",\"aliases\":[\"raffles\",\"lottery\",\"lotteries\",\"tombola\"],\"broader\":[\"promotional-game\"],\"ambiguous\":[\"lottery\",\"lotteries\"]},{\"id\":\"instant-win\",\"label\":\"instant win game\",\"aliases\":[\"instant win\",\"instant-win\",\"instant win promotion\",\"scratch card\"],\"broader\":[\"giveaway\"]},{\"id\":\"contest\",\"label\":\"contest\",\"aliases\":[\"contests\",\"photo contest\",\"caption contest\",\"skill contest\",\"hackathon prize\",\"UGC contest\",\"hashtag contest\",\"competition\",\"Contests and competitions\",\"competitions\",\"photo contests\",\"prize contest\"],\"broader\":[\"promotional-game\"],\"ambiguous\":[\"competition\",\"competitions\"]},{\"id\":\"hackathon\",\"label\":\"hackathon\",\"aliases\":[\"hackathons\",\"coding contest\",\"coding challenge\",\"game jam\"],\"broader\":[\"contest\"]},{\"id\":\"swag\",\"label\":\"swag\",\"aliases\":[\"merchandise\",\"merch\",\"branded merchandise\",\"promotional items\",\"promotional merchandise\",\"promo items\",\"company swag\",\"stickers\",\"T-shirts\",\"promotional gifts\",\"giveaways of merchandise\",\"swag pack\"],\"broader\":[\"tactic-promotions\"],\"ambiguous\":[\"merchandise\",\"stickers\"]},{\"id\":\"customer-gift\",\"label\":\"gifts to customers\",\"aliases\":[\"customer gifts\",\"client gifts\",\"corporate gifts\",\"business gifts\",\"gifts to clients\",\"hospitality\",\"client entertainment\",\"gift to customer\",\"gifts\",\"corporate hospitality\"],\"broader\":[\"tactic-promotions\"],\"ambiguous\":[\"gifts\",\"business gifts\",\"hospitality\"]},{\"id\":\"free-trial\",\"label\":\"free trial\",\"aliases\":[\"free trials\",\"trial offer\",\"free tier\",\"product trial\",\"freemium\",\"free access\",\"trial period\"],\"broader\":[\"tactic-promotions\"],\"ambiguous\":[\"free trial\",\"free access\",\"trial period\"]},{\"id\":\"free-trial-autorenew\",\"label\":\"free trial and auto-renewal\",\"aliases\":[\"negative option\",\"auto-renew\",\"subscription trial\",\"cancel anytime\"],\"broader\":[\"free-trial\"]},{\"id\":\"early-access\",\"label\":\"early access or beta programme\",\"aliases\":[\"early access\",\"beta program\",\"beta programme\",\"private beta\",\"waitlist\",\"beta testing\",\"public beta\"],\"broader\":[\"tactic-promotions\"],\"ambiguous\":[\"early access\",\"waitlist\"]},{\"id\":\"crowdfunding\",\"label\":\"crowdfunding\",\"aliases\":[\"crowdfunding campaign\",\"fundraising campaign\",\"fundraiser\",\"fundraising\",\"donation drive\"],\"broader\":[\"tactic-promotions\"],\"ambiguous\":[\"fundraiser\",\"fundraising\"]},{\"id\":\"tactic-direct\",\"label\":\"direct marketing\",\"aliases\":[\"direct marketing campaign\",\"outreach\",\"direct outreach\",\"customer outreach\",\"prospecting\",\"lead outreach\",\"demand generation outreach\"],\"ambiguous\":[\"outreach\",\"prospecting\"]},{\"id\":\"email-marketing\",\"label\":\"email marketing\",\"aliases\":[\"email campaign\",\"email blast\",\"e-blast\",\"mass email\",\"drip campaign\",\"nurture emails\",\"nurture sequence\",\"email automation\",\"email campaigns\",\"mass mailing\",\"mass mailings\",\"mailing\",\"email nurture\",\"nurture campaign\",\"bulk email\",\"emailing customers\",\"e-mail marketing\",\"e-mail campaign\"],\"broader\":[\"tactic-direct\"],\"ambiguous\":[\"mailing\"]},{\"id\":\"newsletter\",\"label\":\"newsletter\",\"aliases\":[\"email newsletter\",\"e-newsletter\",\"Newsletter publishing\",\"newsletters\",\"email newsletters\",\"e-newsletters\",\"e-mail newsletter\"],\"broader\":[\"email-marketing\"]},{\"id\":\"cold-email\",\"label\":\"cold email\",\"aliases\":[\"cold emailing\",\"cold emails\",\"outbound email\",\"cold outreach\",\"prospecting emails\",\"email sequences to prospects\",\"purchased list send\",\"unsolicited email\",\"unsolicited emails\",\"unsolicited bulk email\",\"unsolicited bulk emails\",\"spam\",\"spamming\",\"bulk unsolicited email\",\"cold mailing\"],\"broader\":[\"tactic-direct\"],\"ambiguous\":[\"spam\",\"spamming\"]},{\"id\":\"sms-marketing\",\"label\":\"SMS marketing\",\"aliases\":[\"SMS\",\"text message marketing\",\"text blast\",\"mobile messaging\",\"MMS campaign\",\"text club\",\"text-to-join\",\"keyword opt-in\",\"texting campaign\",\"RCS campaign\",\"WhatsApp broadcast\"],\"broader\":[\"tactic-direct\"],\"ambiguous\":[\"SMS\"]},{\"id\":\"phone-outreach\",\"label\":\"telemarketing and voice\",\"aliases\":[\"telemarketing\",\"cold call\",\"cold calls\",\"cold calling\",\"call campaign\",\"robocall\",\"ringless voicemail\",\"voice broadcast\",\"AI voice calls\",\"AI calling agent\"],\"broader\":[\"tactic-direct\"]},{\"id\":\"push-notifications\",\"label\":\"push notifications\",\"aliases\":[\"web push\",\"app push\",\"push alerts\",\"in-app messages\"],\"broader\":[\"tactic-direct\"]},{\"id\":\"purchased-lists\",\"label\":\"purchased or rented list\",\"aliases\":[\"bought list\",\"buy leads\",\"purchased list\",\"rented list\",\"list rental\",\"lead vendor\",\"email append\",\"third-party data list\",\"Buying or renting lists\"],\"broader\":[\"tactic-direct\"],\"ambiguous\":[\"lead vendor\"]},{\"id\":\"chain-viral-sharing\",\"label\":\"viral tell-a-friend messages\",\"aliases\":[\"tell a friend\",\"forward to a friend\",\"share to unlock\",\"viral loop\",\"invite contacts\",\"address book upload\"],\"broader\":[\"tactic-direct\"]},{\"id\":\"event-follow-up-list\",\"label\":\"event lead follow-up\",\"aliases\":[\"badge scan follow up\",\"event leads\",\"webinar attendee emails\",\"scan badges\"],\"broader\":[\"tactic-direct\"]},{\"id\":\"direct-messaging\",\"label\":\"direct messaging\",\"aliases\":[\"direct message\",\"direct messages\",\"DM\",\"DMs\",\"DMing\",\"private message\",\"private messages\",\"private messaging\",\"message people\",\"chat with customers\",\"sending DMs\",\"direct messages to users\",\"messaging customers\"],\"broader\":[\"tactic-direct\"],\"ambiguous\":[\"DM\",\"DMs\"]},{\"id\":\"cold-dm\",\"label\":\"direct message outreach\",\"aliases\":[\"DM outreach\",\"cold DM\",\"cold DMs\",\"DM prospects\",\"inmail campaign\",\"connection request outreach\",\"message strangers\",\"slide into DMs\",\"Cold direct messages\"],\"broader\":[\"direct-messaging\"]},{\"id\":\"customer-dm-service\",\"label\":\"customer service by DM\",\"aliases\":[\"DM support\",\"social customer care\",\"customer service via DM\",\"WhatsApp support\",\"Messenger support\",\"private message support\"],\"broader\":[\"direct-messaging\"]},{\"id\":\"messaging-app-outreach\",\"label\":\"messaging-app outreach\",\"aliases\":[\"WhatsApp outreach\",\"Telegram outreach\",\"Signal message\",\"text clients from phone\",\"WeChat clients\",\"LINE broadcast\",\"personal texting with customers\"],\"broader\":[\"direct-messaging\"]},{\"id\":\"group-chat-selling\",\"label\":\"group chats with clients\",\"aliases\":[\"WhatsApp group with clients\",\"Telegram group for customers\",\"group text\",\"client group chat\"],\"broader\":[\"direct-messaging\"]},{\"id\":\"direct-mail\",\"label\":\"direct mail\",\"aliases\":[\"postal mail\",\"mailer\",\"mailers\",\"mailshot\",\"postcard campaign\",\"letter campaign\",\"direct mailing\",\"post mailing\",\"physical mail\"],\"broader\":[\"tactic-direct\"],\"ambiguous\":[\"direct mail\",\"mailer\",\"mailers\"]},{\"id\":\"lead-generation\",\"label\":\"lead generation\",\"aliases\":[\"lead gen\",\"lead capture\",\"lead generation campaign\",\"demand generation\",\"demand gen\",\"generating leads\",\"lead collection\",\"collecting leads\",\"contact capture\"],\"broader\":[\"tactic-direct\"]},{\"id\":\"tactic-data\",\"label\":\"data, tracking and intelligence\",\"aliases\":[\"data collection\",\"collection of data\",\"tracking\",\"audience tracking\"],\"ambiguous\":[\"tracking\",\"data collection\",\"collection of data\"]},{\"id\":\"web-scraping\",\"label\":\"scraping\",\"aliases\":[\"scrape\",\"scraped\",\"web scraping\",\"data scraping\",\"crawl profiles\",\"harvest emails\",\"email harvesting\",\"extract followers\",\"scrape LinkedIn\",\"scraping competitor followers\",\"scrape data\",\"data harvesting\",\"scraping of profiles\",\"scrape websites\",\"harvesting email addresses\"],\"broader\":[\"tactic-data\"],\"ambiguous\":[\"scrape\",\"scraped\"]},{\"id\":\"data-enrichment\",\"label\":\"data enrichment\",\"aliases\":[\"enrichment\",\"enrich leads\",\"data append\",\"contact enrichment\",\"firmographic data\",\"identity resolution\",\"reverse IP\",\"de-anonymise visitors\",\"deanonymize website visitors\"],\"broader\":[\"tactic-data\"],\"ambiguous\":[\"enrichment\",\"data append\"]},{\"id\":\"pixel-tracking\",\"label\":\"tracking pixel\",\"aliases\":[\"retargeting pixel\",\"conversion tracking\",\"Conversions API\",\"server-side tracking\",\"tag manager\",\"SDK tracking\",\"cookies\",\"pixel\",\"Pixels and tags\",\"tracking pixels\",\"third-party cookies\"],\"broader\":[\"tactic-data\"],\"ambiguous\":[\"pixel\",\"cookies\"]},{\"id\":\"session-replay\",\"label\":\"session replay and heatmaps\",\"aliases\":[\"session replay\",\"session recording\",\"heatmap\",\"heat maps\",\"mouse tracking\",\"keystroke capture\"],\"broader\":[\"tactic-data\"]},{\"id\":\"fingerprinting\",\"label\":\"device fingerprinting\",\"aliases\":[\"fingerprinting\",\"device graph\",\"probabilistic matching\",\"cookieless ID\",\"email hashing ID\"],\"broader\":[\"tactic-data\"],\"ambiguous\":[\"fingerprinting\"]},{\"id\":\"social-listening\",\"label\":\"social listening\",\"aliases\":[\"brand monitoring\",\"sentiment analysis\",\"listening program\",\"share of voice\",\"conversation mining\",\"keyword monitoring\",\"social media monitoring\",\"social monitoring\",\"monitoring social media\"],\"broader\":[\"tactic-data\"]},{\"id\":\"listening-employees\",\"label\":\"monitoring employees' posts\",\"aliases\":[\"monitor employee posts\",\"watch staff social\",\"track employee mentions\",\"employee sentiment from social\",\"screen candidate social media\"],\"broader\":[\"social-listening\"]},{\"id\":\"competitor-intelligence\",\"label\":\"competitive intelligence\",\"aliases\":[\"mystery shopping\",\"follow competitors\",\"ad library research\",\"sign up as a fake customer\"],\"broader\":[\"social-listening\"],\"ambiguous\":[\"competitive intelligence\"]},{\"id\":\"competitor-monitoring\",\"label\":\"competitor monitoring\",\"aliases\":[\"monitor competitors\",\"tracking competitors\",\"competitor tracking\",\"competitor analysis\",\"competitive analysis\",\"competitor research\"],\"broader\":[\"competitor-intelligence\"]},{\"id\":\"media-monitoring\",\"label\":\"media monitoring\",\"aliases\":[\"press monitoring\",\"press clippings\",\"monitoring mentions\",\"mention monitoring\",\"brand mentions\",\"news monitoring\",\"keyword alerts\"],\"broader\":[\"social-listening\"]},{\"id\":\"sentiment-ai\",\"label\":\"emotion and biometric inference\",\"aliases\":[\"emotion recognition\",\"facial analysis\",\"voice stress\",\"biometric targeting\",\"face recognition in store\",\"demographic inference\"],\"broader\":[\"tactic-data\"]},{\"id\":\"first-party-data-capture\",\"label\":\"first-party data capture\",\"aliases\":[\"first-party data\",\"zero-party data\",\"preference center\",\"sign-up form\",\"progressive profiling\",\"data capture kiosk\"],\"broader\":[\"tactic-data\"]},{\"id\":\"data-sharing-partners\",\"label\":\"sharing data with partners\",\"aliases\":[\"data clean room\",\"second-party data\",\"share data with partner\",\"co-registration\",\"data marketplace\",\"sell data\"],\"broader\":[\"tactic-data\"],\"ambiguous\":[\"sell data\"]},{\"id\":\"cross-border-transfer\",\"label\":\"sending data to another country\",\"aliases\":[\"export data\",\"offshore processing\",\"transfer to US vendor\",\"cloud region outside EU\"],\"broader\":[\"tactic-data\"]},{\"id\":\"attribution-measurement\",\"label\":\"measurement and attribution\",\"aliases\":[\"multi-touch attribution\",\"incrementality test\",\"brand lift\",\"conversion lift\",\"attribution\"],\"broader\":[\"tactic-data\"],\"ambiguous\":[\"attribution\"]},{\"id\":\"screening-customers-social\",\"label\":\"looking customers up on social\",\"aliases\":[\"research prospects on Facebook\",\"stalk profile\",\"customer social lookup\",\"OSINT on leads\"],\"broader\":[\"tactic-data\"]},{\"id\":\"candidate-screening\",\"label\":\"screening candidates on social media\",\"aliases\":[\"social media screening\",\"social media background check\",\"candidate screening\",\"screening applicants\",\"checking applicants online\",\"background checks\"],\"broader\":[\"tactic-data\",\"recruiting\"],\"ambiguous\":[\"background checks\"]},{\"id\":\"gated-content\",\"label\":\"gated content\",\"aliases\":[\"gated asset\",\"gated assets\",\"content download form\",\"lead magnet\",\"lead magnets\",\"content gating\",\"download gate\",\"gated download\",\"gated content and landing pages\"],\"broader\":[\"tactic-data\"]},{\"id\":\"survey\",\"label\":\"survey\",\"aliases\":[\"surveys\",\"online survey\",\"customer survey\",\"market research\",\"user research\",\"questionnaire\",\"questionnaires\",\"feedback form\",\"customer interviews\",\"user interviews\",\"focus group\",\"focus groups\"],\"broader\":[\"tactic-data\"],\"ambiguous\":[\"survey\",\"surveys\",\"customer survey\",\"market research\",\"user research\",\"questionnaire\",\"questionnaires\",\"focus group\",\"focus groups\"]},{\"id\":\"file-sharing\",\"label\":\"sharing files or documents\",\"aliases\":[\"sharing documents\",\"file sharing\",\"sharing files\",\"uploading documents\",\"document sharing\",\"sharing confidential documents\",\"send files\",\"transferring files\",\"uploading files\",\"forwarding emails\",\"upload data\"],\"broader\":[\"tactic-data\"],\"ambiguous\":[\"file sharing\",\"sharing files\",\"send files\",\"transferring files\",\"forwarding emails\"]},{\"id\":\"data-upload\",\"label\":\"uploading customer data to a tool\",\"aliases\":[\"upload customer data\",\"data upload\",\"list import\",\"import contacts\",\"contact import\",\"upload contacts\",\"data import\"],\"broader\":[\"tactic-data\"]},{\"id\":\"user-profiling\",\"label\":\"profiling\",\"aliases\":[\"customer profiling\",\"audience segmentation\",\"segmentation\",\"lead scoring\",\"scoring leads\",\"behavioural profiling\",\"behavioral profiling\",\"audience profiling\",\"persona building\"],\"broader\":[\"tactic-data\"],\"ambiguous\":[\"profiling\",\"segmentation\"]},{\"id\":\"personalised-content\",\"label\":\"personalisation\",\"aliases\":[\"personalization\",\"personalised content\",\"personalized content\",\"personalised emails\",\"website personalisation\",\"personalised messages\"],\"broader\":[\"tactic-data\"],\"ambiguous\":[\"personalisation\",\"personalization\"]},{\"id\":\"tactic-reviews\",\"label\":\"reviews and reputation\",\"aliases\":[\"review marketing\",\"reputation activity\"]},{\"id\":\"review-solicitation\",\"label\":\"asking for reviews\",\"aliases\":[\"ask for reviews\",\"review request\",\"request reviews\",\"review generation\",\"get more reviews\",\"review campaign\",\"review outreach\",\"leave us a review\",\"Review solicitation\",\"ask customers for reviews\",\"review requests\",\"soliciting reviews\"],\"broader\":[\"tactic-reviews\"]},{\"id\":\"incentivised-reviews\",\"label\":\"incentivised review\",\"aliases\":[\"incentivized reviews\",\"incentivised reviews\",\"gift card for review\",\"discount for review\",\"points for review\",\"reward reviews\",\"review and win\",\"free product for review\",\"cashback for review\"],\"broader\":[\"review-solicitation\"]},{\"id\":\"review-gating\",\"label\":\"review gating\",\"aliases\":[\"gate reviews\",\"survey first then ask happy customers\",\"only ask satisfied customers\",\"send unhappy customers to support instead\",\"pre-screen reviewers\",\"NPS gate\"],\"broader\":[\"review-solicitation\"]},{\"id\":\"fake-reviews\",\"label\":\"fake review\",\"aliases\":[\"fake reviews\",\"buy reviews\",\"purchase reviews\",\"paid reviews\",\"AI-written reviews\",\"review exchange\",\"review swapping\",\"staff post as customers\",\"review farm\",\"five-star push\",\"writing fake reviews\",\"false reviews\",\"fake testimonials\"],\"broader\":[\"tactic-reviews\",\"tactic-deceptive\"]},{\"id\":\"covert-competitor-review\",\"label\":\"covert competitor reviews\",\"aliases\":[\"review competitors' products negatively\",\"anonymous competitor review\",\"leave bad reviews for rivals\"],\"broader\":[\"fake-reviews\"]},{\"id\":\"review-suppression\",\"label\":\"review suppression\",\"aliases\":[\"suppress negative reviews\",\"remove bad reviews\",\"threaten reviewer\",\"pay to remove review\",\"refund for deletion\",\"NDA on reviews\",\"non-disparagement for customers\",\"hide low ratings\"],\"broader\":[\"tactic-reviews\",\"tactic-deceptive\"]},{\"id\":\"review-repurposing\",\"label\":\"reusing reviews on another product\",\"aliases\":[\"merge listings\",\"review hijacking\",\"reuse reviews on new product\",\"variation abuse\",\"aggregate old reviews\"],\"broader\":[\"tactic-reviews\"]},{\"id\":\"review-response\",\"label\":\"responding to reviews\",\"aliases\":[\"review response\",\"reply to reviews\",\"respond to Yelp reviews\",\"owner response\"],\"broader\":[\"tactic-reviews\",\"community-management\"]},{\"id\":\"rating-widget\",\"label\":\"displaying ratings\",\"aliases\":[\"star rating widget\",\"rating badge\",\"review carousel on site\",\"top reviews display\",\"syndicate reviews\"],\"broader\":[\"tactic-reviews\"]},{\"id\":\"employer-review-campaign\",\"label\":\"employer review campaign\",\"aliases\":[\"improve Glassdoor rating\",\"employee review drive\",\"raise our Indeed score\",\"employer review push\"],\"broader\":[\"tactic-reviews\"]},{\"id\":\"online-reputation-mgmt\",\"label\":\"online reputation management\",\"aliases\":[\"reputation management\",\"push down search results\",\"content removal\",\"DMCA takedown campaign\",\"SERP cleanup\",\"ORM\"],\"broader\":[\"tactic-reviews\"],\"ambiguous\":[\"ORM\"]},{\"id\":\"tactic-claims\",\"label\":\"claim or sensitive content\",\"aliases\":[\"advertising claims\",\"content risk\"]},{\"id\":\"superlative-claims\",\"label\":\"superiority claims\",\"aliases\":[\"number one\",\"#1\",\"best in class\",\"guaranteed results\",\"clinically proven\",\"scientifically proven\",\"100% safe\",\"risk-free\",\"proven to\"],\"broader\":[\"tactic-claims\"],\"ambiguous\":[\"proven to\",\"number one\",\"#1\",\"best in class\",\"clinically proven\",\"risk-free\"]},{\"id\":\"health-claims\",\"label\":\"health and wellness claims\",\"aliases\":[\"health claims\",\"boosts immunity\",\"weight loss results\",\"clinically shown\",\"anti-ageing\",\"cure\",\"treats\",\"prevents\",\"detox\"],\"broader\":[\"tactic-claims\"],\"ambiguous\":[\"cure\",\"treats\",\"prevents\",\"detox\",\"anti-ageing\"]},{\"id\":\"drug-promotion\",\"label\":\"medicine promotion\",\"aliases\":[\"prescription drug post\",\"Rx promotion\",\"branded medicine\",\"off-label\",\"coupon copay\",\"ISI\",\"boxed warning\",\"disease awareness\",\"unbranded campaign\"],\"broader\":[\"tactic-claims\"],\"ambiguous\":[\"ISI\",\"boxed warning\",\"disease awareness\",\"unbranded campaign\",\"off-label\"]},{\"id\":\"device-promotion\",\"label\":\"medical device promotion\",\"aliases\":[\"510k claim\",\"device promotion\",\"diagnostic claims\",\"wellness device claims\"],\"broader\":[\"tactic-claims\"]},{\"id\":\"cosmetic-food-claims\",\"label\":\"food and cosmetic claims\",\"aliases\":[\"nutrition claims\",\"supplement claims\",\"structure/function claim\",\"free-from claims\",\"natural\",\"clean label\"],\"broader\":[\"tactic-claims\"],\"ambiguous\":[\"natural\",\"clean label\"]},{\"id\":\"less-healthy-food-ads\",\"label\":\"less healthy food and drink ads\",\"aliases\":[\"HFSS\",\"LHF\",\"less healthy food\",\"snacks campaign\",\"soft drink ads\",\"confectionery promo\",\"fast food deal\"],\"broader\":[\"tactic-claims\"],\"ambiguous\":[\"HFSS\",\"LHF\"]},{\"id\":\"alcohol-marketing\",\"label\":\"alcohol marketing\",\"aliases\":[\"beer promo\",\"wine tasting post\",\"spirits brand\",\"drink promotions\",\"bar night\",\"alcohol\"],\"broader\":[\"tactic-claims\"],\"ambiguous\":[\"alcohol\"]},{\"id\":\"gambling-marketing\",\"label\":\"gambling and betting\",\"aliases\":[\"betting promo\",\"free bets\",\"casino ads\",\"sports betting\",\"odds post\",\"fantasy league prize\"],\"broader\":[\"tactic-claims\"]},{\"id\":\"tobacco-vape\",\"label\":\"tobacco, vaping and cannabis\",\"aliases\":[\"vape\",\"nicotine\",\"tobacco\",\"cannabis\",\"CBD\",\"dispensary promo\"],\"broader\":[\"tactic-claims\"],\"ambiguous\":[\"vape\",\"nicotine\",\"tobacco\",\"cannabis\",\"CBD\"]},{\"id\":\"financial-promotion\",\"label\":\"financial promotion\",\"aliases\":[\"investment returns\",\"APY\",\"crypto promotion\",\"token launch\",\"loan offer\",\"mortgage rates\",\"earnings projection\",\"performance advertising\",\"hypothetical performance\",\"rates post\",\"Financial promotions\"],\"broader\":[\"tactic-claims\"],\"ambiguous\":[\"rates post\",\"APY\"]},{\"id\":\"political-content\",\"label\":\"political and issue content\",\"aliases\":[\"political ads\",\"issue ads\",\"lobbying post\",\"election content\",\"get out the vote\",\"public policy campaign\",\"advocacy campaign\"],\"broader\":[\"tactic-claims\"],\"ambiguous\":[\"advocacy campaign\",\"get out the vote\"]},{\"id\":\"environmental-claims\",\"label\":\"environmental claims\",\"aliases\":[\"eco-friendly\",\"carbon neutral\",\"net zero\",\"green claims\",\"planet friendly\",\"sustainable\",\"recyclable\"],\"broader\":[\"tactic-claims\"],\"ambiguous\":[\"sustainable\",\"recyclable\",\"eco-friendly\",\"carbon neutral\",\"net zero\"]},{\"id\":\"customer-logos\",\"label\":\"using customer names or logos\",\"aliases\":[\"customer logos\",\"logo wall\",\"client list\",\"partner logos\",\"name drop clients\",\"Using customer names and logos\"],\"broader\":[\"tactic-claims\"]},{\"id\":\"customer-images\",\"label\":\"using images of customers or the public\",\"aliases\":[\"store footage\"],\"broader\":[\"tactic-claims\",\"photography\"]},{\"id\":\"third-party-copyright\",\"label\":\"use of others' content\",\"aliases\":[\"use song clip\",\"use film clip\",\"copy competitor images\",\"AI-trained on brand\",\"screenshot article\",\"stock photo\",\"quote article in full\",\"Using others' content\"],\"broader\":[\"tactic-claims\"],\"ambiguous\":[\"screenshot article\",\"stock photo\",\"quote article in full\"]},{\"id\":\"music-licensing\",\"label\":\"music in posts\",\"aliases\":[\"background music\",\"popular song\",\"commercial sounds\",\"mashup audio\",\"karaoke trend\"],\"broader\":[\"tactic-claims\"],\"ambiguous\":[\"background music\",\"popular song\"]},{\"id\":\"trademark-use\",\"label\":\"use of others' trademarks and hashtags\",\"aliases\":[\"use brand name\",\"World Cup hashtag\",\"Olympics posts\",\"Super Bowl mention\",\"ambush marketing\",\"brand parody\",\"Others' trademarks and hashtags\"],\"broader\":[\"tactic-claims\"],\"ambiguous\":[\"use brand name\"]},{\"id\":\"confidential-topics\",\"label\":\"talking about unreleased or confidential matters\",\"aliases\":[\"pricing leak\",\"unreleased features\",\"financial results before announcement\",\"roadmap\",\"product launch date\",\"pipeline\",\"customer list\",\"M&A\"],\"broader\":[\"tactic-claims\"],\"ambiguous\":[\"roadmap\",\"product launch date\",\"pipeline\",\"customer list\",\"M&A\"]},{\"id\":\"stock-talk\",\"label\":\"posts about company performance\",\"aliases\":[\"record quarter\",\"customer count milestone\",\"share price\",\"revenue growth post\",\"guidance\"],\"broader\":[\"tactic-claims\"],\"ambiguous\":[\"revenue growth post\",\"guidance\",\"share price\"]},{\"id\":\"employment-topics\",\"label\":\"posts about pay and working conditions\",\"aliases\":[\"salary transparency content\",\"workplace rating content\",\"union content\",\"layoffs post\"],\"broader\":[\"tactic-claims\"]},{\"id\":\"competitor-mention\",\"label\":\"mentioning competitors\",\"aliases\":[\"competitor mention\",\"competitor mentions\",\"mention competitors\",\"responding to competitors\",\"commenting on competitors\",\"reference to competitors\",\"discussing competitors\",\"talk about competitors\"],\"broader\":[\"tactic-claims\"]},{\"id\":\"brand-banter\",\"label\":\"brand-to-brand banter and roasting\",\"aliases\":[\"roast competitors\",\"brand banter\",\"clapback\",\"sassy replies\",\"dunk on competitors\",\"roasting\"],\"broader\":[\"competitor-mention\"],\"ambiguous\":[\"roasting\"]},{\"id\":\"competitor-disparagement\",\"label\":\"disparaging competitors\",\"aliases\":[\"attack ads\",\"bash competitors\",\"mock competitors\",\"expose competitors\",\"competitor takedown\",\"bashing competitors\",\"disparage competitors\",\"criticising competitors\",\"criticizing competitors\",\"negative comments about competitors\"],\"broader\":[\"competitor-mention\"]},{\"id\":\"competitor-comparison\",\"label\":\"competitor comparison\",\"aliases\":[\"competitor comparisons\",\"comparison page\",\"comparison pages\",\"competitive comparison\",\"comparing with competitors\",\"comparison with competitors\",\"compare to competitors\",\"comparison table\",\"versus page\",\"alternatives page\",\"competitive positioning\"],\"broader\":[\"competitor-mention\"]},{\"id\":\"comparative-advertising\",\"label\":\"comparative advertising\",\"aliases\":[\"comparative ads\",\"comparison ads\",\"us vs them\",\"name competitors\",\"beat competitor X\",\"better than\",\"switch from\",\"comparative advertisement\"],\"broader\":[\"competitor-comparison\"],\"ambiguous\":[\"switch from\",\"beat competitor X\",\"better than\"]},{\"id\":\"tactic-ai\",\"label\":\"AI-generated content or automation\",\"aliases\":[\"AI marketing\",\"AI content\",\"use of AI\",\"AI use\",\"AI-generated content\",\"AI-generated posts\",\"generative AI content\",\"AI in marketing\"]},{\"id\":\"ai-copywriting\",\"label\":\"AI-drafted copy\",\"aliases\":[\"AI copywriting\",\"AI-generated copy\",\"ChatGPT captions\",\"AI blog posts\",\"generative content\",\"AI-written\",\"LLM content\",\"automated captions\",\"AI copy\",\"AI text\",\"AI-written posts\",\"AI-written content\",\"AI drafts\"],\"broader\":[\"tactic-ai\"]},{\"id\":\"ai-images\",\"label\":\"AI-generated image\",\"aliases\":[\"AI images\",\"AI art\",\"Midjourney visuals\",\"generated product photos\",\"synthetic imagery\",\"AI photography\",\"AI-generated images\",\"AI image\",\"AI image generation\",\"AI visuals\"],\"broader\":[\"tactic-ai\"]},{\"id\":\"ai-video\",\"label\":\"AI-generated video\",\"aliases\":[\"AI video\",\"text-to-video\",\"AI ads\",\"generated footage\",\"AI b-roll\"],\"broader\":[\"tactic-ai\"]},{\"id\":\"deepfake\",\"label\":\"deepfake or voice clone\",\"aliases\":[\"deepfake\",\"deep fake\",\"voice clone\",\"voice cloning\",\"synthetic voice\",\"digital double\",\"face swap\",\"AI spokesperson\",\"AI avatar of CEO\",\"lip-synced localisation\",\"Deepfakes and voice cloning\"],\"broader\":[\"tactic-ai\"]},{\"id\":\"ai-chatbot\",\"label\":\"AI chatbot\",\"aliases\":[\"chatbot\",\"chat bot\",\"AI agent\",\"conversational AI\",\"AI assistant\",\"auto-reply bot\",\"virtual agent\",\"customer service bot\",\"AI chatbots and agents\"],\"broader\":[\"tactic-ai\"],\"ambiguous\":[\"chatbot\"]},{\"id\":\"ai-personalisation\",\"label\":\"AI personalisation\",\"aliases\":[\"AI personalization\",\"predictive personalisation\",\"dynamic creative\",\"next best action\",\"propensity model\",\"automated segmentation\"],\"broader\":[\"tactic-ai\"]},{\"id\":\"ai-translation\",\"label\":\"machine translation and localisation\",\"aliases\":[\"machine translation\",\"auto-translate\",\"AI dubbing\",\"AI localisation\",\"AI translation\"],\"broader\":[\"tactic-ai\"]},{\"id\":\"automated-posting\",\"label\":\"automated posting and bots\",\"aliases\":[\"auto-post\",\"bot posting\",\"auto-comment\",\"comment bot\",\"auto-engage\",\"social bot\",\"comment automation\",\"API posting\",\"automated posts\",\"automatic posting\",\"posting automation\",\"auto-posting\",\"automated social posts\",\"automated publishing\",\"bots\",\"social media automation\",\"automate posting\",\"post automation\",\"scheduling automation\"],\"broader\":[\"tactic-ai\"],\"ambiguous\":[\"bots\"]},{\"id\":\"automated-outreach\",\"label\":\"automated outreach\",\"aliases\":[\"LinkedIn automation\",\"auto-connect\",\"auto DM\",\"mass DM\",\"sequence automation\",\"automated connection requests\",\"bulk messaging\"],\"broader\":[\"tactic-ai\",\"tactic-direct\"]},{\"id\":\"ai-training-data\",\"label\":\"putting company data into AI tools\",\"aliases\":[\"upload data to ChatGPT\",\"paste customer data into AI\",\"train model on customer data\",\"AI analysis of CRM export\"],\"broader\":[\"tactic-ai\"]},{\"id\":\"ai-review-response\",\"label\":\"AI replies to reviews and comments\",\"aliases\":[\"AI replies\",\"auto-reply to reviews\",\"AI community responses\"],\"broader\":[\"tactic-ai\"]},{\"id\":\"synthetic-testimonial\",\"label\":\"synthetic testimonials\",\"aliases\":[\"AI testimonial\",\"AI customer video\",\"generated reviewer\",\"synthetic customer quote\",\"AI UGC\"],\"broader\":[\"tactic-ai\",\"fake-reviews\"]},{\"id\":\"tactic-live\",\"label\":\"live activity or event\",\"aliases\":[\"live activity\",\"live and events\",\"live events\"]},{\"id\":\"ama\",\"label\":\"AMA session\",\"aliases\":[\"ask me anything\",\"Q&A session\",\"town hall on social\",\"AMA\",\"Ask-me-anything sessions\",\"AMAs\",\"ask-me-anything\",\"ask-me-anything session\",\"live Q&A\",\"Q&A sessions\",\"Reddit AMA\"],\"broader\":[\"tactic-live\",\"tactic-ugc\"],\"ambiguous\":[\"AMA\",\"AMAs\"]},{\"id\":\"live-streaming\",\"label\":\"live streaming\",\"aliases\":[\"live stream\",\"live-stream\",\"livestream\",\"livestreaming\",\"go live\",\"going live\",\"live broadcast\",\"live video\",\"live Q&A on video\",\"live audio room\",\"live streams\",\"livestreams\",\"live-streams\",\"live webcast\",\"webcast\",\"live session\"],\"broader\":[\"tactic-live\"]},{\"id\":\"live-shopping\",\"label\":\"live shopping\",\"aliases\":[\"live commerce\",\"livestream selling\",\"shoppable live\",\"live selling\"],\"broader\":[\"live-streaming\"]},{\"id\":\"webinar\",\"label\":\"webinar\",\"aliases\":[\"webinars\",\"virtual event\",\"online event\",\"live demo\",\"virtual events\",\"online events\"],\"broader\":[\"tactic-live\"]},{\"id\":\"podcast-recording\",\"label\":\"recording of conversations\",\"aliases\":[\"record call\",\"record meeting\",\"AI notetaker\",\"publish call clip\",\"recorded interview\",\"Recording conversations\"],\"broader\":[\"tactic-live\"],\"ambiguous\":[\"record call\",\"record meeting\"]},{\"id\":\"event\",\"label\":\"event\",\"aliases\":[\"launch party\",\"pop-up\",\"Hosting events\",\"events\",\"event marketing\"],\"broader\":[\"tactic-live\"],\"ambiguous\":[\"launch party\",\"pop-up\",\"event\",\"events\"]},{\"id\":\"event-hosting\",\"label\":\"hosting an event\",\"aliases\":[\"own event\",\"own events\",\"company event\",\"company events\",\"customer event\",\"customer events\",\"hosted event\",\"user conference\",\"launch event\",\"roadshow\",\"meetups\",\"meetup\",\"host meetups\",\"community event\",\"hackathon event\",\"customer dinner\"],\"broader\":[\"event\"],\"ambiguous\":[\"own event\",\"own events\",\"company event\",\"company events\",\"meetups\",\"meetup\"]},{\"id\":\"event-attendance\",\"label\":\"attending an event\",\"aliases\":[\"event attendance\",\"attending events\",\"attending conferences\",\"conference attendance\",\"trade show\",\"trade shows\",\"trade fair\",\"trade fairs\",\"exhibition\",\"booth\",\"booths\",\"event booth\",\"exhibitor booth\",\"conference booth\",\"conferences\",\"conference\",\"stand at a fair\"],\"broader\":[\"event\"],\"ambiguous\":[\"exhibition\",\"booth\",\"booths\",\"conferences\",\"conference\"]},{\"id\":\"workshop\",\"label\":\"workshop\",\"aliases\":[\"workshops\",\"training session\",\"masterclass\",\"bootcamp\",\"hands-on session\",\"lab session\"],\"broader\":[\"event\"],\"ambiguous\":[\"workshop\",\"workshops\"]},{\"id\":\"guerrilla-marketing\",\"label\":\"guerrilla and stunt marketing\",\"aliases\":[\"guerrilla marketing\",\"guerilla marketing\",\"PR stunt\",\"flash mob\",\"stunt\",\"prank video\",\"pop-up stunt\",\"chalk art\"],\"broader\":[\"tactic-live\"],\"ambiguous\":[\"stunt\"]},{\"id\":\"experiential-ar\",\"label\":\"AR lenses and experiences\",\"aliases\":[\"AR filter\",\"AR lens\",\"AR experience\",\"virtual try-on\",\"metaverse activation\",\"Roblox game\"],\"broader\":[\"tactic-live\"]},{\"id\":\"hidden-camera\",\"label\":\"hidden camera and ambush filming\",\"aliases\":[\"hidden camera\",\"street interviews\",\"vox pop\",\"ambush interview\",\"candid customer footage\"],\"broader\":[\"tactic-live\"]},{\"id\":\"public-speaking\",\"label\":\"public speaking\",\"aliases\":[\"speaking engagement\",\"speaking engagements\",\"conference talk\",\"conference talks\",\"talks\",\"talk\",\"keynote\",\"keynotes\",\"keynote speech\",\"speaking at conferences\",\"speaking at events\",\"call for papers\",\"CFP\",\"CFPs\",\"CFP submission\",\"panel discussion\",\"panel discussions\",\"speeches\",\"presentations\",\"presentation\",\"presenting at conferences\",\"speaking slots\",\"guest lecture\"],\"broader\":[\"tactic-live\"],\"ambiguous\":[\"talk\",\"talks\",\"keynote\",\"keynotes\",\"speeches\",\"presentations\",\"presentation\"]},{\"id\":\"tactic-deceptive\",\"label\":\"deceptive practice\",\"aliases\":[\"deceptive practices\",\"deceptive marketing\",\"manipulative practices\",\"deceptive or manipulative practices\",\"misleading practices\"]},{\"id\":\"astroturfing\",\"label\":\"astroturfing\",\"aliases\":[\"astroturf\",\"fake grassroots\",\"seeded comments\",\"pose as customers\",\"anonymous brand advocacy\",\"covert accounts\",\"fake grassroots campaign\",\"posing as customers\",\"covert advocacy\"],\"broader\":[\"tactic-deceptive\"]},{\"id\":\"sock-puppet\",\"label\":\"sock puppet account\",\"aliases\":[\"sock puppets\",\"sockpuppet\",\"sockpuppets\",\"fake account\",\"fake accounts\",\"burner account\",\"burner accounts\",\"fake profiles\",\"false identity\",\"posting under false identity\"],\"broader\":[\"astroturfing\"]},{\"id\":\"fake-engagement\",\"label\":\"buying followers or engagement\",\"aliases\":[\"buy followers\",\"bought followers\",\"follower growth service\",\"purchase likes\",\"buy likes\",\"buy views\",\"fake followers\",\"bot followers\",\"engagement pods\",\"like4like\",\"follow/unfollow\",\"follow unfollow\",\"inflated metrics\",\"vanity metrics\",\"pods\",\"Buying followers and engagement\"],\"broader\":[\"tactic-deceptive\"],\"ambiguous\":[\"inflated metrics\",\"vanity metrics\",\"pods\"]},{\"id\":\"vote-manipulation\",\"label\":\"vote manipulation\",\"aliases\":[\"vote rings\",\"voting ring\",\"brigading\",\"coordinated upvoting\",\"vote brigading\",\"bought upvotes\"],\"broader\":[\"fake-engagement\"]},{\"id\":\"undisclosed-ads\",\"label\":\"undisclosed advertising\",\"aliases\":[\"don't disclose\",\"no disclosure needed\",\"skip #ad\",\"native feel without label\",\"hidden ads\",\"undisclosed partnership\",\"disguised ads\",\"masked advertorial\",\"undisclosed endorsement\",\"hidden advertising\",\"undisclosed relationship\",\"undisclosed endorsements\"],\"broader\":[\"tactic-deceptive\"]},{\"id\":\"impersonation\",\"label\":\"impersonation and fake personas\",\"aliases\":[\"fake persona\",\"impersonate\",\"fake customer\",\"fake influencer\",\"brand persona as real person\",\"catfish leads\",\"pose as\",\"impersonating others\",\"impersonating\",\"false identities\"],\"broader\":[\"tactic-deceptive\"],\"ambiguous\":[\"pose as\",\"impersonate\",\"fake customer\",\"impersonating\"]},{\"id\":\"dark-patterns\",\"label\":\"dark patterns\",\"aliases\":[\"pre-ticked box\",\"forced opt-in\",\"confirmshaming\",\"hard to cancel\",\"buried unsubscribe\",\"hidden fees\",\"drip pricing\"],\"broader\":[\"tactic-deceptive\"]},{\"id\":\"clickbait\",\"label\":\"clickbait and rage bait\",\"aliases\":[\"clickbait\",\"click bait\",\"rage bait\",\"outrage marketing\",\"controversy marketing\",\"shock tactics\"],\"broader\":[\"tactic-deceptive\"]},{\"id\":\"engagement-bait\",\"label\":\"engagement bait\",\"aliases\":[\"like bait\",\"comment bait\",\"vote bait\",\"tag bait\",\"share bait\"],\"broader\":[\"clickbait\"]},{\"id\":\"platform-evasion\",\"label\":\"evading platform rules\",\"aliases\":[\"avoid ad review\",\"bypass platform policy\",\"second account after ban\",\"multi-account\",\"VPN to appear local\",\"evade moderation\",\"account farming\"],\"broader\":[\"tactic-deceptive\"]},{\"id\":\"typosquatting-domains\",\"label\":\"misleading domains\",\"aliases\":[\"lookalike domain\",\"typosquat\",\"expired domain trick\",\"subdomain disguise\"],\"broader\":[\"tactic-deceptive\"]},{\"id\":\"search-manipulation\",\"label\":\"search and AI-answer manipulation\",\"aliases\":[\"fake news sites\",\"PBN\",\"link farms\",\"parasite SEO\",\"prompt injection in pages\",\"LLM seeding\",\"review spam for AI answers\"],\"broader\":[\"tactic-deceptive\"],\"ambiguous\":[\"PBN\"]},{\"id\":\"tactic-account\",\"label\":\"account or access practice\",\"aliases\":[\"account management\",\"account administration\",\"managing accounts\",\"accounts, devices and security\"]},{\"id\":\"account-sharing\",\"label\":\"sharing account credentials\",\"aliases\":[\"share the password\",\"shared login\",\"one login for the team\",\"password in the doc\",\"send credentials\",\"agency has our password\",\"password sharing\",\"sharing passwords\",\"share passwords\",\"shared account use\",\"sharing login details\",\"shared logins\",\"shared account posting\"],\"broader\":[\"tactic-account\"]},{\"id\":\"personal-device-use\",\"label\":\"using personal devices\",\"aliases\":[\"BYOD\",\"use your own phone\",\"personal laptop\",\"personal device\",\"sign in from personal phone\",\"own handset\"],\"broader\":[\"tactic-account\"],\"ambiguous\":[\"BYOD\",\"personal laptop\",\"personal device\"]},{\"id\":\"account-creation\",\"label\":\"account creation\",\"aliases\":[\"create a new account\",\"launch a channel\",\"open a TikTok\",\"new profile\",\"register handles\",\"squat handles\",\"Opening new official accounts\",\"creating accounts\",\"creating new accounts\",\"create accounts\",\"create social media accounts\",\"new account\",\"new accounts\",\"opening accounts\",\"new social media accounts\",\"open an account\",\"launching new channels\",\"creating social media profiles\",\"setting up accounts\"],\"broader\":[\"tactic-account\"],\"ambiguous\":[\"new account\",\"new accounts\"]},{\"id\":\"account-handover\",\"label\":\"ownership and handover\",\"aliases\":[\"account handover\",\"leaver access\",\"admin rights\",\"verified badge transfer\",\"who owns the handle\"],\"broader\":[\"tactic-account\"],\"ambiguous\":[\"account handover\",\"admin rights\"]},{\"id\":\"verification-badges\",\"label\":\"verification and paid badges\",\"aliases\":[\"blue check\",\"verified badge\",\"paid verification\",\"Meta Verified\",\"verified organization\"],\"broader\":[\"tactic-account\"],\"ambiguous\":[\"blue check\"]},{\"id\":\"2fa-bypass\",\"label\":\"weak authentication\",\"aliases\":[\"no 2FA\",\"shared 2FA code\",\"SMS code to intern\",\"skip SSO\"],\"broader\":[\"tactic-account\"]},{\"id\":\"third-party-app-access\",\"label\":\"granting third-party app access\",\"aliases\":[\"connect the app\",\"OAuth grant\",\"install extension\",\"social media plugin\",\"free tool with posting rights\"],\"broader\":[\"tactic-account\"]},{\"id\":\"crisis-account-lock\",\"label\":\"pausing or locking accounts\",\"aliases\":[\"pause all posts\",\"lock accounts\",\"go dark\",\"halt scheduled posts\",\"kill switch\"],\"broader\":[\"tactic-account\"],\"ambiguous\":[\"go dark\"]},{\"id\":\"archiving-bypass\",\"label\":\"off-channel or unarchived messages\",\"aliases\":[\"off-channel\",\"disappearing messages\",\"personal text\",\"move to WhatsApp\",\"delete chats\",\"auto-delete on\",\"off-channel communication\",\"off-channel messaging\",\"off-channel communications\"],\"broader\":[\"tactic-account\"],\"ambiguous\":[\"off-channel\",\"personal text\"]},{\"id\":\"channel-closing\",\"label\":\"closing of accounts\",\"aliases\":[\"close accounts\",\"channel closure\",\"delete account\",\"deactivate account\",\"account closure\",\"account deletion\",\"sunset channel\",\"closing accounts\"],\"broader\":[\"tactic-account\"]},{\"id\":\"new-tool-adoption\",\"label\":\"adopting a new tool or channel\",\"aliases\":[\"new tool\",\"new tools\",\"new channel\",\"new channels\",\"tool trial\",\"pilot tool\",\"tool pilot\",\"tool procurement\",\"trying a new platform\",\"new platform\"],\"broader\":[\"tactic-account\"],\"ambiguous\":[\"new tool\",\"new tools\",\"new channel\",\"new channels\"]},{\"id\":\"tactic-region\",\"label\":\"regional or cross-border activity\",\"aliases\":[\"regional marketing\",\"cross-border marketing\"]},{\"id\":\"region-china-social\",\"label\":\"marketing on Chinese platforms\",\"aliases\":[\"WeChat campaign\",\"Xiaohongshu seeding\",\"Weibo campaign\",\"Douyin live\",\"KOC seeding\",\"RedNote launch\"],\"broader\":[\"tactic-region\"]},{\"id\":\"region-russia-social\",\"label\":\"marketing on Russian platforms\",\"aliases\":[\"VK campaign\",\"Telegram channel Russia\",\"Odnoklassniki ads\"],\"broader\":[\"tactic-region\"]},{\"id\":\"localisation\",\"label\":\"localisation\",\"aliases\":[\"translate campaign\",\"multilingual posts\",\"regional handles\",\"localise\",\"localize\",\"Localisation and translation\",\"localization\",\"localised content\",\"translated content\"],\"broader\":[\"tactic-region\"],\"ambiguous\":[\"localise\",\"localize\",\"localisation\",\"localization\"]},{\"id\":\"crossborder-campaign\",\"label\":\"cross-border campaigns\",\"aliases\":[\"worldwide giveaway\",\"multi-country ads\",\"pan-EU launch\",\"international promotion\",\"global campaign\"],\"broader\":[\"tactic-region\"],\"ambiguous\":[\"global campaign\"]},{\"id\":\"sanctioned-market\",\"label\":\"promotion into sanctioned markets\",\"aliases\":[\"Iran campaign\",\"Crimea targeting\",\"restricted country ads\"],\"broader\":[\"tactic-region\"]},{\"id\":\"tactic-measurement\",\"label\":\"reporting or records\",\"aliases\":[\"measurement\",\"reporting and records\"],\"ambiguous\":[\"measurement\"]},{\"id\":\"reporting-kpis\",\"label\":\"KPI reporting\",\"aliases\":[\"engagement rate\",\"monthly dashboard\",\"KPI\",\"metrics report\",\"reach\",\"impressions\"],\"broader\":[\"tactic-measurement\"],\"ambiguous\":[\"KPI\",\"metrics report\",\"reach\",\"impressions\",\"engagement rate\"]},{\"id\":\"archiving-records\",\"label\":\"record keeping\",\"aliases\":[\"archive posts\",\"records retention\",\"retain ad creative\",\"store approvals\",\"evidence file\",\"audit trail\"],\"broader\":[\"tactic-measurement\"],\"ambiguous\":[\"audit trail\"]},{\"id\":\"monitoring-disclosures\",\"label\":\"checking disclosures\",\"aliases\":[\"monitor influencer disclosures\",\"check #ad\",\"compliance sweep\",\"mystery shop creators\"],\"broader\":[\"tactic-measurement\"]},{\"id\":\"participant-training\",\"label\":\"training participants\",\"aliases\":[\"train staff\",\"social media training\",\"policy acknowledgement\",\"annual training\"],\"broader\":[\"tactic-measurement\"],\"ambiguous\":[\"annual training\"]},{\"id\":\"ab-testing\",\"label\":\"A/B testing\",\"aliases\":[\"split testing\",\"A/B test\",\"A/B tests\",\"multivariate testing\",\"experimentation\",\"ad testing\"],\"broader\":[\"tactic-measurement\"],\"ambiguous\":[\"experimentation\"]},{\"id\":\"link-tracking\",\"label\":\"tracked links\",\"aliases\":[\"UTM\",\"UTMs\",\"UTM links\",\"UTM parameters\",\"tracked link\",\"tracking links\",\"short link\",\"short links\",\"link tracking\",\"link shortening\",\"UTM tagging\"],\"broader\":[\"tactic-measurement\"]},{\"id\":\"photography\",\"label\":\"photographing or filming people\",\"aliases\":[\"photography\",\"filming\",\"photographs of people\",\"photos of people\",\"photo\",\"photos\",\"taking photos\",\"taking pictures\",\"taking photographs\",\"video recording\",\"filming people\",\"photo shoot\",\"photoshoot\",\"pictures of people\",\"photographing people\",\"images of people\"],\"ambiguous\":[\"photography\",\"filming\",\"photo\",\"photos\"]},{\"id\":\"event-photography\",\"label\":\"photographing at events\",\"aliases\":[\"event photography\",\"event photos\",\"crowd shots\",\"photos at events\",\"photos of attendees\",\"photographing events\",\"photos of events\"],\"broader\":[\"photography\"],\"ambiguous\":[\"crowd shots\"]},{\"id\":\"workplace-photography\",\"label\":\"photographing the workplace\",\"aliases\":[\"workplace photos\",\"office photos\",\"photos of premises\",\"photos of the workplace\",\"recording on company premises\",\"filming on company premises\",\"selfies at work\"],\"broader\":[\"photography\"]},{\"id\":\"child-photography\",\"label\":\"photographing children or patients\",\"aliases\":[\"patient photos\",\"children in photos\",\"photos of children\",\"photos of patients\",\"student photos\"],\"broader\":[\"photography\"]},{\"id\":\"engagement\",\"label\":\"engagement with posts of others\",\"aliases\":[\"engagement\",\"engaging with posts\",\"interacting with posts\",\"interacting with other accounts\",\"two-way engagement\",\"interact with followers\",\"engage with followers\",\"online interactions\"],\"ambiguous\":[\"engagement\"]},{\"id\":\"commenting\",\"label\":\"commenting\",\"aliases\":[\"comment\",\"comments\",\"leave comments\",\"comment on posts\",\"posting comments\",\"commenting on posts\",\"commenting on competitor posts\",\"comments on posts\"],\"broader\":[\"engagement\"],\"ambiguous\":[\"comment\",\"comments\",\"commenting\"]},{\"id\":\"liking\",\"label\":\"liking\",\"aliases\":[\"like\",\"likes\",\"liking posts\",\"like posts\",\"favouriting\",\"favorite a post\",\"reacting to posts\",\"reactions\",\"liking content\"],\"broader\":[\"engagement\"],\"ambiguous\":[\"like\",\"likes\",\"reactions\",\"liking\"]},{\"id\":\"upvoting\",\"label\":\"voting on posts\",\"aliases\":[\"upvote\",\"upvotes\",\"upvoting\",\"downvote\",\"downvotes\",\"downvoting\"],\"broader\":[\"engagement\"]},{\"id\":\"following\",\"label\":\"following accounts\",\"aliases\":[\"follow\",\"following\",\"follow accounts\",\"follow back\",\"following other accounts\",\"follows\",\"connection requests\",\"unfollowing\",\"friend requests\",\"friending\",\"connecting with people\",\"adding contacts\"],\"broader\":[\"engagement\"],\"ambiguous\":[\"follow\",\"following\",\"follows\",\"connection requests\",\"friend requests\",\"adding contacts\"]},{\"id\":\"reposting\",\"label\":\"reposting\",\"aliases\":[\"repost\",\"reposts\",\"reshare\",\"resharing\",\"retweet\",\"retweets\",\"retweeting\",\"sharing posts\",\"share posts of others\",\"quote posting\",\"quote tweet\",\"sharing content of others\",\"amplifying posts\",\"stitch\",\"duet\",\"boosts of others\",\"sharing company posts\"],\"broader\":[\"engagement\"],\"ambiguous\":[\"stitch\",\"duet\",\"reposting\",\"repost\",\"reposts\"]},{\"id\":\"press-relations\",\"label\":\"press relations\",\"aliases\":[\"media relations\",\"public relations\",\"PR\",\"PR campaign\",\"press outreach\",\"media outreach\",\"press contact\",\"media contact\",\"press contacts\",\"media contacts\",\"pitching journalists\",\"press pitch\",\"media pitch\",\"press work\",\"media inquiries\",\"press inquiries\",\"media enquiries\",\"press enquiries\",\"media inquiry\",\"press inquiry\",\"speaking to the press\",\"talking to the press\",\"talking to journalists\",\"contact with journalists\",\"speaking with the media\",\"earned media\",\"journalist outreach\",\"media requests\"],\"ambiguous\":[\"public relations\",\"PR\",\"press contact\",\"media contact\",\"media inquiries\",\"press inquiries\",\"media inquiry\",\"press inquiry\"]},{\"id\":\"spokesperson-qa\",\"label\":\"spokesperson programme\",\"aliases\":[\"spokesperson\",\"media spokesperson\",\"subject matter experts\",\"SME program\",\"expert commentary\"],\"broader\":[\"press-relations\"],\"ambiguous\":[\"spokesperson\",\"subject matter experts\"]},{\"id\":\"crisis-response\",\"label\":\"crisis response on social\",\"aliases\":[\"crisis communications\",\"rapid response\",\"dark site\",\"holding statement\",\"incident posts\",\"outage updates\",\"crisis communication\",\"crisis statement\"],\"broader\":[\"press-relations\",\"tactic-reviews\"],\"ambiguous\":[\"outage updates\"]},{\"id\":\"press-release\",\"label\":\"press release\",\"aliases\":[\"press releases\",\"news release\",\"news releases\",\"press statement\",\"press announcement\",\"media release\",\"media statement\",\"media advisory\",\"press kit\"],\"broader\":[\"press-relations\"]},{\"id\":\"media-interview\",\"label\":\"media interview\",\"aliases\":[\"media interviews\",\"press interview\",\"press interviews\",\"interview\",\"interviews\",\"TV interview\",\"radio interview\",\"press conference\",\"press conferences\",\"press briefing\",\"interviews with journalists\"],\"broader\":[\"press-relations\"],\"ambiguous\":[\"interview\",\"interviews\"]},{\"id\":\"analyst-relations\",\"label\":\"analyst relations\",\"aliases\":[\"analyst briefing\",\"analyst briefings\",\"industry analyst relations\",\"analyst outreach\"],\"broader\":[\"press-relations\"]},{\"id\":\"investor-communication\",\"label\":\"investor communication\",\"aliases\":[\"investor communications\",\"investor relations\",\"investor presentation\",\"investor presentations\",\"earnings call\",\"earnings calls\",\"earnings post\",\"investor day\",\"shareholder communication\"],\"broader\":[\"press-relations\"]},{\"id\":\"recruiting\",\"label\":\"recruiting\",\"aliases\":[\"social recruiting\",\"recruitment marketing\",\"recruitment\",\"recruitment campaign\",\"recruitment marketing campaign\",\"hiring campaign\",\"recruiting on social media\"],\"ambiguous\":[\"recruiting\",\"recruitment\"]},{\"id\":\"job-posting\",\"label\":\"job posting\",\"aliases\":[\"job posts\",\"Recruiting on social\",\"job postings\",\"job post\",\"job ad\",\"job ads\",\"job advert\",\"job adverts\",\"job advertisement\",\"job advertisements\",\"vacancies\",\"vacancy posting\",\"open positions\",\"job ads on social\",\"hiring posts\",\"posting jobs\",\"job listings\"],\"broader\":[\"recruiting\"],\"ambiguous\":[\"vacancies\"]},{\"id\":\"paid-job-ads\",\"label\":\"paid job advertisement\",\"aliases\":[\"paid job ads\",\"paid job posting\",\"sponsored job\",\"sponsored jobs\",\"promoted job\"],\"broader\":[\"job-posting\",\"tactic-paid\"]},{\"id\":\"employer-branding\",\"label\":\"employer branding\",\"aliases\":[\"employer brand\",\"culture content\",\"recruitment content\",\"life at company\",\"life at the company\",\"company culture posts\"],\"broader\":[\"recruiting\",\"tactic-organic\"]},{\"id\":\"recruiting-outreach\",\"label\":\"contacting candidates\",\"aliases\":[\"candidate outreach\",\"recruiting outreach\",\"sourcing candidates\",\"recruiter outreach\",\"headhunting\",\"recruiter messages\",\"candidate sourcing\"],\"broader\":[\"recruiting\",\"direct-messaging\"]},{\"id\":\"landing-page\",\"label\":\"landing page\",\"aliases\":[\"landing pages\",\"campaign page\",\"microsite\",\"microsites\",\"campaign website\",\"campaign landing page\"]}]}", "tactic	any tactic		tactic	anytactic	alltactics	anyactivity	allactivities\ntactic-organic	organic content	0	tacticorganic	organiccontent	posting	postingcontent	postingonsocialmedia	socialmediaposting	publishingcontent	organicmarketing	contentmarketing	contentcreation	contentproduction	organicreachactivity\norganic-social	organic social post	1	organicsocial	organicsocialpost	organicposts	unpaidposts	socialposting	postonsocial	postingtosocial	socialupdates	contentcalendarposts	organicsocialposting	socialposts	socialmediaposts	socialmediapost	socialpost	socialmediacontent	socialcontent	socialmediacampaign	socialmediacampaigns\nephemeral-content	ephemeral content	1	ephemeralcontent	disappearingposts	24hourcontent	storytakeover	closefriendscontent	vanishmode	stories\ncarousel-infographic	carousel or infographic	1	carouselinfographic	carouselorinfographic	carousel	infographics	swipeposts	documentposts	carousels	infographic	carouselsandinfographics\nblogging	blogging	1	blogging	blogposts	companyblog	byline	blog	blogs	blogarticle	blogarticles	blogentry	companyblogpost	technicalblog	blogseries\nguest-posting	guest post	5	guestposting	guestpost	guestposts	guestblogging	guestblogpost	guestcontent	guestarticle	bylinedarticle	oped	contributedarticle	contributedarticles	guestauthor\npodcast	podcast	1	podcast	podcasting	podcastguesting	brandedpodcast	podcasttour	podcasts	podcastepisode	podcastseries\ntrendjacking	newsjacking	1	trendjacking	newsjacking	realtimemarketing	jumpontrends	trendjumping	reactivemarketing	momentmarketing	hijackthenews	trendjackingandnewsjacking	trendbasedcontent	trendingtopics	trend\nmeme-marketing	meme marketing	1	mememarketing	memes	memeaccount	memeing	shitposting	unhingedbrandvoice	reactiongifs	memepage	meme	gifs	humorousposts\ntrending-audio	trending sounds	1	trendingaudio	trendingsounds	trendingsong	popularmusicinvideo	viralaudio	lipsync	commercialmusiclibrary	trendingsoundsandmusic\nsocial-takeover	account takeover by a guest	1	socialtakeover	accounttakeoverbyaguest	accounttakeoverday	instagramtakeover	dayinthelifetakeover	guesttakeover	employeetakeover	takeover	accounttakeoverbyaperson	accounttakeovers	takeovers	instagramtakeovers	tiktoktakeover	tiktoktakeovers	employeetakeovers	storytakeovers	takeoverday\nbehind-the-scenes	behind the scenes content	1	behindthescenes	behindthescenescontent	dayinthelife	officetour	factorytour	bts\nevent-live-posting	live posting from an event	1	eventliveposting	livepostingfromanevent	livetweeting	liveblogging	conferenceposting	postfromthefloor	eventcoverage	livepostingfromevents\nteaser-leak	teaser or planned leak	1	teaserleak	teaserorplannedleak	teasercampaign	sneakpeek	plannedleak	leaktopress	teaselaunch	embargoedpreview	teaser	teasersandplannedleaks\ncross-posting	cross-posting	1	crossposting	crosspost	syndicatecontent	repurposecontent	contentsyndication\nseo	SEO	1	seo	seocontent	searchoptimisation	searchoptimization	answerengineoptimization	linkbuilding	backlinks	programmaticseo	geo	aeo	seoandanswerenginecontent	searchengineoptimisation	searchengineoptimization	seodrivencontent\ncommunity-management	community management	1	communitymanagement	banter\nreplying	replying to comments	17	replying	replyingtocomments	reply	replies	replytocomments	respondtocomments	respondingtocomments	engagementreplies	engagewithcomments	replytoposts	commentreplies	respondingtoposts	replyingtoposts	respondtoposts	answeringcomments\nmoderation	moderation	17	moderation	commentmoderation	contentmoderation	communitymoderation	moderatingcomments	moderating	moderatecomments\ncomment-hiding	hiding or deleting comments	19	commenthiding	hidingordeletingcomments	hidecomments	deletenegativecomments	blockcritics	commentfiltering	disablecomments	mutedetractors	deletingcomments	deletecomments	hidingcomments	removingcomments	blockingusers	blockusers\npolls-quizzes	poll or quiz	1	pollsquizzes	pollorquiz	interactivepoll	thisorthat	personalityquiz	quizzes	pollsandquizzes	poll	polls	quiz	onlinepoll\nugc-wiki-editing	Wikipedia editing	1	ugcwikiediting	wikipediaediting	wikipediaedits	editourwikipediapage	wikipagecreation	editingencyclopaediapages\nvideo	video	1	video	videos	videocontent	videomarketing	videoproduction	videocampaign	productvideo	demovideo	videoposts\nshort-video	short-form video	23	shortvideo	shortformvideo	verticalvideo	snackablevideo	reelsstrategy	shortsstrategy	tiktoks	shortformvideos	shortvideos	shortformvideocontent	reels	shorts	shortformverticalvideo\nlong-form-video	long-form video	23	longformvideo	videoseries	explainervideo	documentaryseries	webisode\nscheduling	scheduled posting	1	scheduling	scheduledposting	socialscheduling	scheduledposts	postscheduling	schedulingposts	postingschedule	batchscheduling	queueposts	socialmediascheduling	scheduledcontent	scheduleposts	scheduledsocialposts\ncontent-calendar	editorial calendar	26	contentcalendar	editorialcalendar	evergreenqueue	editorialcalendarpublishing\neducational-content	educational content	1	educationalcontent	educationalposts	howtocontent	tipsandtricks	technicalcontent	explainercontent	documentationcontent\nthought-leadership	thought leadership	1	thoughtleadership	opinionpieces	expertcontent	industrycommentary	thoughtleadershipcontent\nexecutive-thought-leadership	executive thought leadership	29 89	executivethoughtleadership	execvisibility	executivevisibility	ceosocial	ceoposting	founderledmarketing	founderbrand	leadershipposts	executivesocial	csuitesocial\ncontent-curation	content curation	1	contentcuration	curatedcontent	sharingthirdpartyarticles	curatingcontent	linksharing	sharinglinks	sharingarticles	shareindustrynews\nwhite-paper	white paper or report	1	whitepaper	whitepaperorreport	whitepapers	ebook	ebooks	industryreport	researchreport	datastudy	salescollateral	guides\nhashtags	use of hashtags	1	hashtags	useofhashtags	hashtag	usehashtags	companyhashtag	hashtaguse\nhashtag-campaign	hashtag campaign	33	hashtagcampaign	brandedhashtag	hashtagchallenge	hashtaghijack	trendinghashtag	brandhashtag	hashtagcampaigns	campaignhashtag\nmention-tagging	mentioning or tagging others	1	mentiontagging	mentioningortaggingothers	tagging	tagpeople	taggingpeople	mentions	mention	@mention	@mentions	taggingothers	tagcustomers	tagpartners	taggingaccounts\nproduct-launch	product launch	1	productlaunch	productlaunches	launchcampaign	launchannouncement	productannouncement	productannouncements	announcementpost	releaseannouncement	featureannouncement	launch	producthuntlaunch	gotomarketlaunch	featurelaunch\ntactic-paid	paid advertising	0	tacticpaid	paidadvertising	paidmedia	paidads	advertising	advertisement	advertisements	ads	ad	adcampaign	adcampaigns	onlineadvertising	digitaladvertising	paidcampaign	paidadvertisingcampaign	advertisingcampaign	paidpromotion	paidpromotions\npaid-social	paid social advertising	37	paidsocial	paidsocialadvertising	socialads	sponsoredposts	socialadvertising	sponsoredpost	paidsocialmedia	socialmediaadvertising	socialmediaads	paidsocialcampaign	paidsocialposts\nboosted-post	boosted post	38	boostedpost	boost	boosting	boosted	boostedposts	boostpost	boostingposts	promotedpost	promotedposts	darkpost	darkposts	promotingposts	postboosting\npaid-search	paid search	37	paidsearch	ppc	searchads	payperclick	brandbidding	keywordbidding	sem\ncompetitor-keyword-bidding	bidding on competitor names	37	competitorkeywordbidding	biddingoncompetitornames	competitorkeywords	bidoncompetitorterms	conquesting	competitorconquesting\ndisplay-programmatic	programmatic display	37	displayprogrammatic	programmaticdisplay	programmatic	displayads	bannerads	rtb	dspbuying	privatemarketplace	openexchange\nnative-advertising	native advertising and advertorials	37	nativeadvertising	nativeadvertisingandadvertorials	nativeads	advertorial	advertorials	sponsoredcontent	brandedcontent	paidpartnershiparticle	contentrecommendationads\nretargeting	retargeting	37	retargeting	remarketing	retargetsitevisitors	cartabandonmentads	abandonedcartads	websitecustomaudience	retargetingads	retargetingcampaign\ncustom-audience	customer-list audience	37	customaudience	customerlistaudience	customaudiences	customermatch	matchedaudience	listupload	uploadcustomerlist	uploadcrmlist	crmonboarding	hashedemails	audiencematching	customerlistaudiences	customerlistupload	listbasedtargeting\nlookalike-audience	lookalike audience	37	lookalikeaudience	lookalike	lookalikes	similaraudiences	seedaudience	advantagelookalike	predictiveaudience	lookalikeaudiences\nbehavioural-targeting	behavioural targeting	37	behaviouraltargeting	behavioraltargeting	interestbasedads	interesttargeting	onlinebehaviouraladvertising	crosscontextbehavioraladvertising	personalisedads	personalizedads	crossdevicetargeting\ncontextual-targeting	contextual targeting	37	contextualtargeting	contextualads	keywordcontextual	topictargeting\nsensitive-targeting	targeting by sensitive trait	37	sensitivetargeting	targetingbysensitivetrait	targetbyhealthcondition	conditiontargeting	ethnicitytargeting	religiontargeting	sexualorientationtargeting	politicalaffinity	specialcategorytargeting	financialhardshiptargeting\nminors-targeting	marketing directed to minors	37	minorstargeting	marketingdirectedtominors	targetteens	kidscampaign	youthmarketing	genalpha	under18audience	under13	schooloutreach	childdirected	backtoschoolkids	studentambassadorsunder18	tween\ngeofencing	geofencing	37	geofencing	geofence	geotargeting	locationbasedads	proximitymarketing	beaconmarketing	geoconquesting	polygontargeting	beacons\nlocation-check-in	check-ins and location tagging	37	locationcheckin	checkinsandlocationtagging	checkin	checkins	locationtag	geotag	snapmappromotion	venuetagging\nfrequency-capping	frequency capping	37	frequencycapping	frequencycap	suppressionlist\naccount-based-marketing	account-based marketing	37	accountbasedmarketing	targetaccountlist	1:1ads	intentdata	abm\npodcast-ads	podcast and audio ads	37	podcastads	podcastandaudioads	audioads	hostreadads	hostread	streamingaudioads\nctv-ads	connected TV and video ads	37	ctvads	connectedtvandvideoads	ctv	ottads	connectedtv	preroll	streamingtvads\nsearch-partner-affiliates	search arbitrage and parked ads	37	searchpartneraffiliates	searcharbitrageandparkedads	searcharbitrage	parkeddomains	madeforadvertising	mfasites\nlead-gen-ads	lead generation ads	37	leadgenads	leadgenerationads	leadads	leadgenerationforms	instantforms\nco-op-partner-ads	partner or co-op advertising	37	cooppartnerads	partnerorcoopadvertising	coopads	collabads	partnershipads	partnerandcoopadvertising	partneradvertising	coopadvertising\nsurrogate-advertising	surrogate brand advertising	37	surrogateadvertising	surrogatebrandadvertising	brandextensionads\nvideo-ads	video advertising	37	videoads	videoadvertising	videoad	prerollads	youtubeadcampaign	tvadvertising	tvads	televisionadvertising\nout-of-home	outdoor advertising	37	outofhome	outdooradvertising	outofhomeadvertising	ooh	billboard	billboards	posters	postercampaign	outdoorads	transitads\nprint-radio	print or radio advertising	37	printradio	printorradioadvertising	printadvertising	printads	printad	radioads	radioadvertising	newspaperads	magazineads	brochures	brochure	flyers	flyer	leaflets\ntactic-influencer	endorsement or sponsorship	0	tacticinfluencer	endorsementorsponsorship	endorsementmarketing	influencersandsponsorship	endorsementsandsponsorship\ninfluencer-marketing	influencer marketing	64	influencermarketing	influencer	influencers	influencercampaign	creatormarketing	contentcreators	kol	kols	keyopinionleader	koc	bloggeroutreach	brandcollab	creatorcollab	collab	collabs	creatorpartnership	influencerpartnership	influencerpartnerships	influencercollaboration	influencerprogram	influencercontent	workingwithinfluencers	creatorprogram	creatorprogrampartnerships	creatormarketingcampaign\nnano-influencer	nano or micro influencer campaign	65	nanoinfluencer	nanoormicroinfluencercampaign	nanoinfluencers	microinfluencer	microinfluencers	everydaycreators	nanoandmicroinfluencers\nmacro-influencer	macro or celebrity influencer campaign	65	macroinfluencer	macroorcelebrityinfluencercampaign	megainfluencer	celebrityendorsement	celebrityambassador	talentdeal	macroandcelebrityinfluencers\nvirtual-influencer	virtual influencer campaign	65	virtualinfluencer	virtualinfluencercampaign	aiinfluencer	cgiinfluencer	syntheticambassador	digitalhuman	virtualoraiinfluencer\nkid-influencer	child influencer campaign	65	kidinfluencer	childinfluencercampaign	kidfluencer	familyvlogger	childcreator	momvloggerkids	childinfluencers\nfinfluencer	financial influencer campaign	65	finfluencer	financialinfluencercampaign	finfluencers	financecreators	stocktipscreator	cryptoinfluencer	financialinfluencers\nhealthcare-influencer	patient or clinician influencer campaign	65	healthcareinfluencer	patientorclinicianinfluencercampaign	patientinfluencer	patientambassador	doctorinfluencer	hcpinfluencer	nursecreator	medfluencer	patientandclinicianinfluencers\npaid-endorsement	paid endorsement	64	paidendorsement	sponsoredendorsement	paidpartnership	paidcollab	paidpost	sponsoredpostbycreator	branddeal	sponcon\nallowlisting	allowlisted creator ad	72 38	allowlisting	allowlistedcreatorad	whitelisting	creatorallowlisting	sparkads	creatorwhitelisting	darkpostingfromcreatorhandle	creatorlicensing\nunpaid-endorsement	unpaid advocacy	64	unpaidendorsement	unpaidadvocacy	organicadvocacy	unpaidadvocates	earnedendorsement	superfans	brandfans\ngifting	gifting and product seeding	64	gifting	giftingandproductseeding	gifted	giftproduct	productseeding	seeding	seedproduct	prpackages	prbox	presstrips	freesamplestocreators	compedstay	ambassadorkits	sendfreeproduct	freebies	freeproducts	freeproduct	productgifting	complimentaryproducts\naffiliate-marketing	affiliate marketing	64	affiliatemarketing	affiliateprogram	affiliatelinks	commissionlink	promocodecommission	creatordiscountcode	partnerprogram	revsharelinks	affiliateprogramme	affiliatelinksprogram	affiliatecampaign\nbrand-ambassador	ambassador programme	64	brandambassador	ambassadorprogramme	ambassadorprogram	ambassadors	campusambassadors	studentambassadors	streetteam	ambassadorprograms	communityambassadors	ambassadorprogrammes	brandambassadors\nreferral-program	referral programme	64	referralprogram	referralprogramme	referafriend	referralbonus	give$10get$10	membergetmember	invitefriends	referralprograms	referralcampaign	referralscheme\nsponsorship	sponsorship	64	sponsorship	sponsor	teamsponsorship	namingrights	streamersponsorship	eventsponsorship	sponsorships	sponsoring	sponsoredevent	sponsoredevents\nproduct-placement	product placement	64	productplacement	brandedintegration	brandintegration	ingameplacement	embeddedmarketing\nadvisory-board-experts	expert and analyst endorsement	64	advisoryboardexperts	expertandanalystendorsement	expertendorsement	doctorrecommended	analystquotes	scientificadvisoryendorsement	awardsandbadges	asseenin\ntestimonial	testimonial	64	testimonial	testimonials	customerquotes	beforeandafter	testimonialsandcasestudies	customertestimonial	customertestimonials	endorsements	customerendorsement\ncustomer-reference	customer reference	82	customerreference	customerreferences	referencecustomer	referencecustomers	referencecall	customerreferenceprogram	referenceprogramme	customeradvocacy	clientreference	customeradvisoryboard	advocacyprogramforcustomers\ncase-study	case study	83	casestudy	casestudies	customerstory	customerstories	successstory	successstories	customersuccessstory	customersuccessstories	customercasestudy	clientspotlight	customerspotlight	userstoryfromcustomer	customerusecase\nthird-party-rankings	rankings and awards	64	thirdpartyrankings	rankingsandawards	top10list	awardbadge	bestofranking	ratedno.1	thirdpartyrating\ncelebrity-likeness	use of a person's name or likeness	64	celebritylikeness	useofaperson'snameorlikeness	celebritylookalike	usecelebrityphoto	namedropcelebrity	athletelikeness	congratulateathletepost	nildeal	nil\nco-marketing	co-marketing	64	comarketing	jointmarketing	partnermarketing	partnercampaign	partnercampaigns	jointcampaign	brandpartnership	brandpartnerships	marketingpartnership	marketingpartnerships	partnership	partnerships	cobranding	cobrandedcampaign	jointwebinar\ngaming-esports	gaming or esports activity	64	gamingesports	gamingoresportsactivity	esports	gamingsponsorship	ingameadvertising	ingameads	gamingactivation\ntactic-employees	employee participation	0	tacticemployees	employeeparticipation	employeeinvolvement	employeesocialmediaactivity	staffparticipation\nemployee-advocacy	employee advocacy	89 1	employeeadvocacy	employeeamplification	employeesharing	staffadvocacy	employeeambassadors	employeeinfluencers	employeegeneratedcontent	egc	askemployeestoshare	stafftolikeandshare	teamsharesposts	workforceactivation	socialchampions	teammemberadvocacy	employeeadvocacyprogram	employeeadvocacyprogramme	staffambassadors	employeessharingcompanycontent	sharefromyourownchannels	staffadvocacyprogram	employeesocialsharing	advocacyprogram\nadvocacy-leaderboard	advocacy incentives and leaderboards	90	advocacyleaderboard	advocacyincentivesandleaderboards	leaderboard	gamification	advocacyrewards	prizesforsharing	pointsforposts	sharetowinforstaff\nmandatory-sharing	required employee posting	90	mandatorysharing	requiredemployeeposting	allstaffmustpost	requireemployeestoshare	requiredtolike	postingquota	kpisforposting\nafter-hours-engagement	employees engaging outside working hours	89	afterhoursengagement	employeesengagingoutsideworkinghours	afterhours	eveningsandweekends	offtheclock	outofhoursreplies	weekendcommunitycover	alwaysonreplies	24/7response\nghostwriting	ghostwriting for people	89	ghostwriting	ghostwritingforpeople	ghostwrite	ghostwritten	writtenonbehalfof	execpostswrittenbyagency	postasceo	logginginasexecutive	manageexecutiveaccounts\nsocial-selling	social selling	89	socialselling	socialsellers	salesrepsonlinkedin	ssiscore	connectwithprospects	salesprospectingonsocial\nemployee-reviews	asking employees for reviews	89 186	employeereviews	askingemployeesforreviews	askemployeestoreview	employeesleavereviews	staffreviews	glassdoorcampaign	glassdoorreviewsfromstaff	internalreviewdrive	friendsandfamilyreviews\nemployee-personal-accounts	posting from personal accounts	89 1	employeepersonalaccounts	postingfrompersonalaccounts	personalaccounts	personalprofiles	personalhandles	postfromyourownaccount	employee'sownlinkedin	usepersonalphone	personalfacebookprofileasadmin	useofstaffpersonalaccounts	personalaccountposting	postingonpersonalaccounts	personalaccount	useofpersonalaccounts	personalsocialmediause	employeeposts	postfrompersonalaccount\npersonal-account-official-use	official business on personal accounts	97 263	personalaccountofficialuse	officialbusinessonpersonalaccounts	usefounder'saccount	personalpageasbrandpage	businessonpersonalwhatsapp\nemployee-images	using photos of employees	89 288	employeeimages	usingphotosofemployees	employeespotlight	staffphotos	meettheteam	employeetestimonials	usingemployeephotosandstories\nintern-managed	interns or juniors running accounts	89	internmanaged	internsorjuniorsrunningaccounts	internrunstiktok	interntakeover	genzintern	juniorstaffpostingunsupervised	studentsocialteam\nagency-managed	agency or freelancer runs accounts	89	agencymanaged	agencyorfreelancerrunsaccounts	agencymanagesaccounts	agencyposting	freelancercommunitymanager	outsourcedcommunitymanagement	whitelabelsocial\nalumni-ambassadors	alumni and retiree ambassadors	89	alumniambassadors	alumniandretireeambassadors	formeremployeesadvocate	retireeprogram\nunion-topic-response	responding to labour topics	89	uniontopicresponse	respondingtolabourtopics	respondtounionposts	counterorganizingposts	laborrelationscontent	respondtostrikeposts\nanonymous-posting	anonymous posting	89	anonymousposting	postinganonymously	anonymouscomments	anonymousposts	pseudonymousposting	postunderapseudonym	usingapseudonym	postingunderapseudonym	hidingemployer\nspeaking-for-company	speaking for the company	89	speakingforcompany	speakingforthecompany	speakonbehalfofthecompany	speakingonbehalfofthecompany	speakingfortheorganization	actingasspokesperson	representthecompany	representingthecompany	makingofficialstatements	postingonbehalfofthecompany	speakforthecompany	spokespersonstatement	statementsonbehalfofthecompany\npersonal-opinion-posting	posting of personal opinions	89	personalopinionposting	postingofpersonalopinions	personalopinions	personalopinion	personalviews	expressingopinions	sharingpersonalopinions	personalposts	personalblogging	personalblogpost\nemployment-endorsement	recommending people	89	employmentendorsement	recommendingpeople	linkedinrecommendation	linkedinrecommendations	employeereferences	professionalreferences	recommendingcolleagues	recommendformeremployees	recommendationsofcolleagues	endorsecolleagues\ntactic-ugc	user-generated content and community	0	tacticugc	usergeneratedcontentandcommunity	communitybuilding	communitymarketing	communityengagement\nugc-reposting	reposting of user content	108 297	ugcreposting	repostingofusercontent	ugc	usergeneratedcontent	regram	sharecustomerphotos	fancontent	customerphotos	customervideos	usercontent	ugccampaign	sharingusercontent	repostingcustomercontent\nugc-rights-request	rights request for user content	108	ugcrightsrequest	rightsrequestforusercontent	rightsrequest	askpermissiontorepost	#yesbrand	rightsmanagement	ugclicence	ugclicense\npaid-ugc	paid UGC creators	108 72	paidugc	paidugccreators	ugccreators	ugcads	creatormadeads	ugcstyleads	customerstyleactors\nbrand-community	owned community	108	brandcommunity	ownedcommunity	discordserver	facebookgroup	customercommunity	slackcommunity	userforum	subreddit	privategroup	whatsappcommunity\ncommunity-forum	running a community forum	112	communityforum	runningacommunityforum	discussionforum	communityserver	communitygroup	communitychannel	usergroup	usergroups	communityslack\ncrowdsourcing	crowdsourcing ideas	108	crowdsourcing	crowdsourcingideas	cocreation	ideajam	fanvote	nameourproduct\nforum-seeding	seeding in forums and threads	108	forumseeding	seedinginforumsandthreads	seedthreads	redditseeding	redditmarketing	participateinsubreddits	answerquoraquestions	commentmarketing	droplinksincomments\ndark-social	private sharing and dark social	108	darksocial	privatesharinganddarksocial	privategroups	shareinwhatsappgroups	closedgroupmarketing	privatemessagingcommunity\ncontributor-spotlight	contributor spotlight	108	contributorspotlight	contributorspotlights	communityspotlight	communityhighlights	maintainerspotlight	memberspotlight\nrecognition-program	recognition programme	108	recognitionprogram	recognitionprogramme	communityawards	contributorrecognition	communityrecognition	badges	championsprogram\nmentorship-program	mentorship programme	108	mentorshipprogram	mentorshipprogramme	mentoring	mentorship	mentoringprogramme\nbounty-program	bounty programme	108	bountyprogram	bountyprogramme	bounties	bugbounty	bounty\ncommunity-participation	taking part in communities of others	108	communityparticipation	takingpartincommunitiesofothers	forumparticipation	participatinginforums	participateinforums	answerquestionsinforums	participatinginonlinediscussions	participationinforums	engageincommunities	answeringquestions	participateindiscussions	onlinediscussions	respondtodiscussions\ncommunity-amplification	asking the community to amplify	108	communityamplification	askingthecommunitytoamplify	askthecommunitytoshare	socialamplification	askforupvotes	askforlikes	askforshares	askingfriendstoupvote	votesolicitation	upvoterequest\ntactic-promotions	promotion	0	tacticpromotions	promotion	promotions	salespromotion	salespromotions	consumerpromotion\nlike-gating	like, follow or share gating	123	likegating	like,followorsharegating	likegate	followtoenter	sharetoenter	followtounlock	tag3friends\ncoupon-discount	discount or coupon	123	coupondiscount	discountorcoupon	coupon	promocode	discountcode	flashsale	limitedtimeoffer	bogo	doorbuster	blackfridaysale	discountsandcoupons	discount	discounts	coupons	voucher	vouchers	promocodes	specialoffer	specialoffers	discountcampaign\nfalse-urgency	urgency and scarcity cues	123	falseurgency	urgencyandscarcitycues	countdowntimer	only3left	fakescarcity	lastchance	hurry\nloyalty-program	loyalty programme	123	loyaltyprogram	loyaltyprogramme	rewardsprogram	viptier	points\nsampling	sampling	123	sampling	freesamples	productsamples	trialgiveaway\ngambling-mechanics	gambling-like mechanics	123	gamblingmechanics	gamblinglikemechanics	spinthewheel	lootbox	mysterybox	paidraffle	bettowin	predictionmarketpromo\ncharity-tie-in	cause marketing	123	charitytiein	causemarketing	donateforeveryshare	givingtuesday	commercialcoventure	portionofproceeds\npromotional-game	promotional game	123	promotionalgame	promotionalgames	prizepromotion	prizepromotions	gameofchance	gamesofchance	promotionalcontest	prizecompetition	prizecompetitions	promotionalcompetition	contestsandgiveaways	giveawaysandcontests	contestsandsweepstakes\ngiveaway	giveaway	131	giveaway	giveaways	entertowin	tagafriendtowin	likeandsharetowin	commenttoenter	loopgiveaway	wina	giveawaysandsweepstakes	giveawaycampaign	productgiveaway\nsweepstakes	sweepstakes	132	sweepstakes	sweepstake	sweeps	prizedraw	prizedraws	prizedrawing	luckydraw	randomdraw	randomdrawing	sweepstakesentry\nraffle	raffle	131	raffle	raffles	lottery	lotteries	tombola\ninstant-win	instant win game	132	instantwin	instantwingame	instantwinpromotion	scratchcard\ncontest	contest	131	contest	contests	photocontest	captioncontest	skillcontest	hackathonprize	ugccontest	hashtagcontest	competition	contestsandcompetitions	competitions	photocontests	prizecontest\nhackathon	hackathon	136	hackathon	hackathons	codingcontest	codingchallenge	gamejam\nswag	swag	123	swag	merchandise	merch	brandedmerchandise	promotionalitems	promotionalmerchandise	promoitems	companyswag	stickers	tshirts	promotionalgifts	giveawaysofmerchandise	swagpack\ncustomer-gift	gifts to customers	123	customergift	giftstocustomers	customergifts	clientgifts	corporategifts	businessgifts	giftstoclients	hospitality	cliententertainment	gifttocustomer	gifts	corporatehospitality\nfree-trial	free trial	123	freetrial	freetrials	trialoffer	freetier	producttrial	freemium	freeaccess	trialperiod\nfree-trial-autorenew	free trial and auto-renewal	140	freetrialautorenew	freetrialandautorenewal	negativeoption	autorenew	subscriptiontrial	cancelanytime\nearly-access	early access or beta programme	123	earlyaccess	earlyaccessorbetaprogramme	betaprogram	betaprogramme	privatebeta	waitlist	betatesting	publicbeta\ncrowdfunding	crowdfunding	123	crowdfunding	crowdfundingcampaign	fundraisingcampaign	fundraiser	fundraising	donationdrive\ntactic-direct	direct marketing	0	tacticdirect	directmarketing	directmarketingcampaign	outreach	directoutreach	customeroutreach	prospecting	leadoutreach	demandgenerationoutreach\nemail-marketing	email marketing	144	emailmarketing	emailcampaign	emailblast	eblast	massemail	dripcampaign	nurtureemails	nurturesequence	emailautomation	emailcampaigns	massmailing	massmailings	mailing	emailnurture	nurturecampaign	bulkemail	emailingcustomers\nnewsletter	newsletter	145	newsletter	emailnewsletter	enewsletter	newsletterpublishing	newsletters	emailnewsletters	enewsletters\ncold-email	cold email	144	coldemail	coldemailing	coldemails	outboundemail	coldoutreach	prospectingemails	emailsequencestoprospects	purchasedlistsend	unsolicitedemail	unsolicitedemails	unsolicitedbulkemail	unsolicitedbulkemails	spam	spamming	bulkunsolicitedemail	coldmailing\nsms-marketing	SMS marketing	144	smsmarketing	sms	textmessagemarketing	textblast	mobilemessaging	mmscampaign	textclub	texttojoin	keywordoptin	textingcampaign	rcscampaign	whatsappbroadcast\nphone-outreach	telemarketing and voice	144	phoneoutreach	telemarketingandvoice	telemarketing	coldcall	coldcalls	coldcalling	callcampaign	robocall	ringlessvoicemail	voicebroadcast	aivoicecalls	aicallingagent\npush-notifications	push notifications	144	pushnotifications	webpush	apppush	pushalerts	inappmessages\npurchased-lists	purchased or rented list	144	purchasedlists	purchasedorrentedlist	boughtlist	buyleads	purchasedlist	rentedlist	listrental	leadvendor	emailappend	thirdpartydatalist	buyingorrentinglists\nchain-viral-sharing	viral tell-a-friend messages	144	chainviralsharing	viraltellafriendmessages	tellafriend	forwardtoafriend	sharetounlock	viralloop	invitecontacts	addressbookupload\nevent-follow-up-list	event lead follow-up	144	eventfollowuplist	eventleadfollowup	badgescanfollowup	eventleads	webinarattendeeemails	scanbadges\ndirect-messaging	direct messaging	144	directmessaging	directmessage	directmessages	dm	dms	dming	privatemessage	privatemessages	privatemessaging	messagepeople	chatwithcustomers	sendingdms	directmessagestousers	messagingcustomers\ncold-dm	direct message outreach	154	colddm	directmessageoutreach	dmoutreach	colddms	dmprospects	inmailcampaign	connectionrequestoutreach	messagestrangers	slideintodms	colddirectmessages\ncustomer-dm-service	customer service by DM	154	customerdmservice	customerservicebydm	dmsupport	socialcustomercare	customerserviceviadm	whatsappsupport	messengersupport	privatemessagesupport\nmessaging-app-outreach	messaging-app outreach	154	messagingappoutreach	whatsappoutreach	telegramoutreach	signalmessage	textclientsfromphone	wechatclients	linebroadcast	personaltextingwithcustomers\ngroup-chat-selling	group chats with clients	154	groupchatselling	groupchatswithclients	whatsappgroupwithclients	telegramgroupforcustomers	grouptext	clientgroupchat\ndirect-mail	direct mail	144	directmail	postalmail	mailer	mailers	mailshot	postcardcampaign	lettercampaign	directmailing	postmailing	physicalmail\nlead-generation	lead generation	144	leadgeneration	leadgen	leadcapture	leadgenerationcampaign	demandgeneration	demandgen	generatingleads	leadcollection	collectingleads	contactcapture\ntactic-data	data, tracking and intelligence	0	tacticdata	data,trackingandintelligence	datacollection	collectionofdata	tracking	audiencetracking\nweb-scraping	scraping	161	webscraping	scraping	scrape	scraped	datascraping	crawlprofiles	harvestemails	emailharvesting	extractfollowers	scrapelinkedin	scrapingcompetitorfollowers	scrapedata	dataharvesting	scrapingofprofiles	scrapewebsites	harvestingemailaddresses\ndata-enrichment	data enrichment	161	dataenrichment	enrichment	enrichleads	dataappend	contactenrichment	firmographicdata	identityresolution	reverseip	deanonymisevisitors	deanonymizewebsitevisitors\npixel-tracking	tracking pixel	161	pixeltracking	trackingpixel	retargetingpixel	conversiontracking	conversionsapi	serversidetracking	tagmanager	sdktracking	cookies	pixel	pixelsandtags	trackingpixels	thirdpartycookies\nsession-replay	session replay and heatmaps	161	sessionreplay	sessionreplayandheatmaps	sessionrecording	heatmap	heatmaps	mousetracking	keystrokecapture\nfingerprinting	device fingerprinting	161	fingerprinting	devicefingerprinting	devicegraph	probabilisticmatching	cookielessid	emailhashingid\nsocial-listening	social listening	161	sociallistening	brandmonitoring	sentimentanalysis	listeningprogram	shareofvoice	conversationmining	keywordmonitoring	socialmediamonitoring	socialmonitoring	monitoringsocialmedia\nlistening-employees	monitoring employees' posts	167	listeningemployees	monitoringemployees'posts	monitoremployeeposts	watchstaffsocial	trackemployeementions	employeesentimentfromsocial	screencandidatesocialmedia\ncompetitor-intelligence	competitive intelligence	167	competitorintelligence	competitiveintelligence	mysteryshopping	followcompetitors	adlibraryresearch	signupasafakecustomer\ncompetitor-monitoring	competitor monitoring	169	competitormonitoring	monitorcompetitors	trackingcompetitors	competitortracking	competitoranalysis	competitiveanalysis	competitorresearch\nmedia-monitoring	media monitoring	167	mediamonitoring	pressmonitoring	pressclippings	monitoringmentions	mentionmonitoring	brandmentions	newsmonitoring	keywordalerts\nsentiment-ai	emotion and biometric inference	161	sentimentai	emotionandbiometricinference	emotionrecognition	facialanalysis	voicestress	biometrictargeting	facerecognitioninstore	demographicinference\nfirst-party-data-capture	first-party data capture	161	firstpartydatacapture	firstpartydata	zeropartydata	preferencecenter	signupform	progressiveprofiling	datacapturekiosk\ndata-sharing-partners	sharing data with partners	161	datasharingpartners	sharingdatawithpartners	datacleanroom	secondpartydata	sharedatawithpartner	coregistration	datamarketplace	selldata\ncross-border-transfer	sending data to another country	161	crossbordertransfer	sendingdatatoanothercountry	exportdata	offshoreprocessing	transfertousvendor	cloudregionoutsideeu\nattribution-measurement	measurement and attribution	161	attributionmeasurement	measurementandattribution	multitouchattribution	incrementalitytest	brandlift	conversionlift	attribution\nscreening-customers-social	looking customers up on social	161	screeningcustomerssocial	lookingcustomersuponsocial	researchprospectsonfacebook	stalkprofile	customersociallookup	osintonleads\ncandidate-screening	screening candidates on social media	161 305	candidatescreening	screeningcandidatesonsocialmedia	socialmediascreening	socialmediabackgroundcheck	screeningapplicants	checkingapplicantsonline	backgroundchecks\ngated-content	gated content	161	gatedcontent	gatedasset	gatedassets	contentdownloadform	leadmagnet	leadmagnets	contentgating	downloadgate	gateddownload	gatedcontentandlandingpages\nsurvey	survey	161	survey	surveys	onlinesurvey	customersurvey	marketresearch	userresearch	questionnaire	questionnaires	feedbackform	customerinterviews	userinterviews	focusgroup	focusgroups\nfile-sharing	sharing files or documents	161	filesharing	sharingfilesordocuments	sharingdocuments	sharingfiles	uploadingdocuments	documentsharing	sharingconfidentialdocuments	sendfiles	transferringfiles	uploadingfiles	forwardingemails	uploaddata\ndata-upload	uploading customer data to a tool	161	dataupload	uploadingcustomerdatatoatool	uploadcustomerdata	listimport	importcontacts	contactimport	uploadcontacts	dataimport\nuser-profiling	profiling	161	userprofiling	profiling	customerprofiling	audiencesegmentation	segmentation	leadscoring	scoringleads	behaviouralprofiling	behavioralprofiling	audienceprofiling	personabuilding\npersonalised-content	personalisation	161	personalisedcontent	personalisation	personalization	personalizedcontent	personalisedemails	websitepersonalisation	personalisedmessages\ntactic-reviews	reviews and reputation	0	tacticreviews	reviewsandreputation	reviewmarketing	reputationactivity\nreview-solicitation	asking for reviews	185	reviewsolicitation	askingforreviews	askforreviews	reviewrequest	requestreviews	reviewgeneration	getmorereviews	reviewcampaign	reviewoutreach	leaveusareview	askcustomersforreviews	reviewrequests	solicitingreviews\nincentivised-reviews	incentivised review	186	incentivisedreviews	incentivisedreview	incentivizedreviews	giftcardforreview	discountforreview	pointsforreview	rewardreviews	reviewandwin	freeproductforreview	cashbackforreview\nreview-gating	review gating	186	reviewgating	gatereviews	surveyfirstthenaskhappycustomers	onlyasksatisfiedcustomers	sendunhappycustomerstosupportinstead	prescreenreviewers	npsgate\nfake-reviews	fake review	185 250	fakereviews	fakereview	buyreviews	purchasereviews	paidreviews	aiwrittenreviews	reviewexchange	reviewswapping	staffpostascustomers	reviewfarm	fivestarpush	writingfakereviews	falsereviews	faketestimonials\ncovert-competitor-review	covert competitor reviews	189	covertcompetitorreview	covertcompetitorreviews	reviewcompetitors'productsnegatively	anonymouscompetitorreview	leavebadreviewsforrivals\nreview-suppression	review suppression	185 250	reviewsuppression	suppressnegativereviews	removebadreviews	threatenreviewer	paytoremovereview	refundfordeletion	ndaonreviews	nondisparagementforcustomers	hidelowratings\nreview-repurposing	reusing reviews on another product	185	reviewrepurposing	reusingreviewsonanotherproduct	mergelistings	reviewhijacking	reusereviewsonnewproduct	variationabuse	aggregateoldreviews\nreview-response	responding to reviews	185 17	reviewresponse	respondingtoreviews	replytoreviews	respondtoyelpreviews	ownerresponse\nrating-widget	displaying ratings	185	ratingwidget	displayingratings	starratingwidget	ratingbadge	reviewcarouselonsite	topreviewsdisplay	syndicatereviews\nemployer-review-campaign	employer review campaign	185	employerreviewcampaign	improveglassdoorrating	employeereviewdrive	raiseourindeedscore	employerreviewpush\nonline-reputation-mgmt	online reputation management	185	onlinereputationmgmt	onlinereputationmanagement	reputationmanagement	pushdownsearchresults	contentremoval	dmcatakedowncampaign	serpcleanup	orm\ntactic-claims	claim or sensitive content	0	tacticclaims	claimorsensitivecontent	advertisingclaims	contentrisk\nsuperlative-claims	superiority claims	197	superlativeclaims	superiorityclaims	numberone	#1	bestinclass	guaranteedresults	clinicallyproven	scientificallyproven	100%safe	riskfree	provento\nhealth-claims	health and wellness claims	197	healthclaims	healthandwellnessclaims	boostsimmunity	weightlossresults	clinicallyshown	antiageing	cure	treats	prevents	detox\ndrug-promotion	medicine promotion	197	drugpromotion	medicinepromotion	prescriptiondrugpost	rxpromotion	brandedmedicine	offlabel	couponcopay	isi	boxedwarning	diseaseawareness	unbrandedcampaign\ndevice-promotion	medical device promotion	197	devicepromotion	medicaldevicepromotion	510kclaim	diagnosticclaims	wellnessdeviceclaims\ncosmetic-food-claims	food and cosmetic claims	197	cosmeticfoodclaims	foodandcosmeticclaims	nutritionclaims	supplementclaims	structure/functionclaim	freefromclaims	natural	cleanlabel\nless-healthy-food-ads	less healthy food and drink ads	197	lesshealthyfoodads	lesshealthyfoodanddrinkads	hfss	lhf	lesshealthyfood	snackscampaign	softdrinkads	confectionerypromo	fastfooddeal\nalcohol-marketing	alcohol marketing	197	alcoholmarketing	beerpromo	winetastingpost	spiritsbrand	drinkpromotions	barnight	alcohol\ngambling-marketing	gambling and betting	197	gamblingmarketing	gamblingandbetting	bettingpromo	freebets	casinoads	sportsbetting	oddspost	fantasyleagueprize\ntobacco-vape	tobacco, vaping and cannabis	197	tobaccovape	tobacco,vapingandcannabis	vape	nicotine	tobacco	cannabis	cbd	dispensarypromo\nfinancial-promotion	financial promotion	197	financialpromotion	investmentreturns	apy	cryptopromotion	tokenlaunch	loanoffer	mortgagerates	earningsprojection	performanceadvertising	hypotheticalperformance	ratespost	financialpromotions\npolitical-content	political and issue content	197	politicalcontent	politicalandissuecontent	politicalads	issueads	lobbyingpost	electioncontent	getoutthevote	publicpolicycampaign	advocacycampaign\nenvironmental-claims	environmental claims	197	environmentalclaims	ecofriendly	carbonneutral	netzero	greenclaims	planetfriendly	sustainable	recyclable\ncustomer-logos	using customer names or logos	197	customerlogos	usingcustomernamesorlogos	logowall	clientlist	partnerlogos	namedropclients	usingcustomernamesandlogos\ncustomer-images	using images of customers or the public	197 288	customerimages	usingimagesofcustomersorthepublic	storefootage\nthird-party-copyright	use of others' content	197	thirdpartycopyright	useofothers'content	usesongclip	usefilmclip	copycompetitorimages	aitrainedonbrand	screenshotarticle	stockphoto	quotearticleinfull	usingothers'content\nmusic-licensing	music in posts	197	musiclicensing	musicinposts	backgroundmusic	popularsong	commercialsounds	mashupaudio	karaoketrend\ntrademark-use	use of others' trademarks and hashtags	197	trademarkuse	useofothers'trademarksandhashtags	usebrandname	worldcuphashtag	olympicsposts	superbowlmention	ambushmarketing	brandparody	others'trademarksandhashtags\nconfidential-topics	talking about unreleased or confidential matters	197	confidentialtopics	talkingaboutunreleasedorconfidentialmatters	pricingleak	unreleasedfeatures	financialresultsbeforeannouncement	roadmap	productlaunchdate	pipeline	customerlist	m&a\nstock-talk	posts about company performance	197	stocktalk	postsaboutcompanyperformance	recordquarter	customercountmilestone	shareprice	revenuegrowthpost	guidance\nemployment-topics	posts about pay and working conditions	197	employmenttopics	postsaboutpayandworkingconditions	salarytransparencycontent	workplaceratingcontent	unioncontent	layoffspost\ncompetitor-mention	mentioning competitors	197	competitormention	mentioningcompetitors	competitormentions	mentioncompetitors	respondingtocompetitors	commentingoncompetitors	referencetocompetitors	discussingcompetitors	talkaboutcompetitors\nbrand-banter	brand-to-brand banter and roasting	218	brandbanter	brandtobrandbanterandroasting	roastcompetitors	clapback	sassyreplies	dunkoncompetitors	roasting\ncompetitor-disparagement	disparaging competitors	218	competitordisparagement	disparagingcompetitors	attackads	bashcompetitors	mockcompetitors	exposecompetitors	competitortakedown	bashingcompetitors	disparagecompetitors	criticisingcompetitors	criticizingcompetitors	negativecommentsaboutcompetitors\ncompetitor-comparison	competitor comparison	218	competitorcomparison	competitorcomparisons	comparisonpage	comparisonpages	competitivecomparison	comparingwithcompetitors	comparisonwithcompetitors	comparetocompetitors	comparisontable	versuspage	alternativespage	competitivepositioning\ncomparative-advertising	comparative advertising	221	comparativeadvertising	comparativeads	comparisonads	usvsthem	namecompetitors	beatcompetitorx	betterthan	switchfrom	comparativeadvertisement\ntactic-ai	AI-generated content or automation	0	tacticai	aigeneratedcontentorautomation	aimarketing	aicontent	useofai	aiuse	aigeneratedcontent	aigeneratedposts	generativeaicontent	aiinmarketing\nai-copywriting	AI-drafted copy	223	aicopywriting	aidraftedcopy	aigeneratedcopy	chatgptcaptions	aiblogposts	generativecontent	aiwritten	llmcontent	automatedcaptions	aicopy	aitext	aiwrittenposts	aiwrittencontent	aidrafts\nai-images	AI-generated image	223	aiimages	aigeneratedimage	aiart	midjourneyvisuals	generatedproductphotos	syntheticimagery	aiphotography	aigeneratedimages	aiimage	aiimagegeneration	aivisuals\nai-video	AI-generated video	223	aivideo	aigeneratedvideo	texttovideo	aiads	generatedfootage	aibroll\ndeepfake	deepfake or voice clone	223	deepfake	deepfakeorvoiceclone	voiceclone	voicecloning	syntheticvoice	digitaldouble	faceswap	aispokesperson	aiavatarofceo	lipsyncedlocalisation	deepfakesandvoicecloning\nai-chatbot	AI chatbot	223	aichatbot	chatbot	aiagent	conversationalai	aiassistant	autoreplybot	virtualagent	customerservicebot	aichatbotsandagents\nai-personalisation	AI personalisation	223	aipersonalisation	aipersonalization	predictivepersonalisation	dynamiccreative	nextbestaction	propensitymodel	automatedsegmentation\nai-translation	machine translation and localisation	223	aitranslation	machinetranslationandlocalisation	machinetranslation	autotranslate	aidubbing	ailocalisation\nautomated-posting	automated posting and bots	223	automatedposting	automatedpostingandbots	autopost	botposting	autocomment	commentbot	autoengage	socialbot	commentautomation	apiposting	automatedposts	automaticposting	postingautomation	autoposting	automatedsocialposts	automatedpublishing	bots	socialmediaautomation	automateposting	postautomation	schedulingautomation\nautomated-outreach	automated outreach	223 144	automatedoutreach	linkedinautomation	autoconnect	autodm	massdm	sequenceautomation	automatedconnectionrequests	bulkmessaging\nai-training-data	putting company data into AI tools	223	aitrainingdata	puttingcompanydataintoaitools	uploaddatatochatgpt	pastecustomerdataintoai	trainmodeloncustomerdata	aianalysisofcrmexport\nai-review-response	AI replies to reviews and comments	223	aireviewresponse	airepliestoreviewsandcomments	aireplies	autoreplytoreviews	aicommunityresponses\nsynthetic-testimonial	synthetic testimonials	223 189	synthetictestimonial	synthetictestimonials	aitestimonial	aicustomervideo	generatedreviewer	syntheticcustomerquote	aiugc\ntactic-live	live activity or event	0	tacticlive	liveactivityorevent	liveactivity	liveandevents	liveevents\nama	AMA session	236 108	ama	amasession	askmeanything	q&asession	townhallonsocial	askmeanythingsessions	amas	askmeanythingsession	liveq&a	q&asessions	redditama\nlive-streaming	live streaming	236	livestreaming	livestream	golive	goinglive	livebroadcast	livevideo	liveq&aonvideo	liveaudioroom	livestreams	livewebcast	webcast	livesession\nlive-shopping	live shopping	238	liveshopping	livecommerce	livestreamselling	shoppablelive	liveselling\nwebinar	webinar	236	webinar	webinars	virtualevent	onlineevent	livedemo	virtualevents	onlineevents\npodcast-recording	recording of conversations	236	podcastrecording	recordingofconversations	recordcall	recordmeeting	ainotetaker	publishcallclip	recordedinterview	recordingconversations\nevent	event	236	event	launchparty	popup	hostingevents	events	eventmarketing\nevent-hosting	hosting an event	242	eventhosting	hostinganevent	ownevent	ownevents	companyevent	companyevents	customerevent	customerevents	hostedevent	userconference	launchevent	roadshow	meetups	meetup	hostmeetups	communityevent	hackathonevent	customerdinner\nevent-attendance	attending an event	242	eventattendance	attendinganevent	attendingevents	attendingconferences	conferenceattendance	tradeshow	tradeshows	tradefair	tradefairs	exhibition	booth	booths	eventbooth	exhibitorbooth	conferencebooth	conferences	conference	standatafair\nworkshop	workshop	242	workshop	workshops	trainingsession	masterclass	bootcamp	handsonsession	labsession\nguerrilla-marketing	guerrilla and stunt marketing	236	guerrillamarketing	guerrillaandstuntmarketing	guerillamarketing	prstunt	flashmob	stunt	prankvideo	popupstunt	chalkart\nexperiential-ar	AR lenses and experiences	236	experientialar	arlensesandexperiences	arfilter	arlens	arexperience	virtualtryon	metaverseactivation	robloxgame\nhidden-camera	hidden camera and ambush filming	236	hiddencamera	hiddencameraandambushfilming	streetinterviews	voxpop	ambushinterview	candidcustomerfootage\npublic-speaking	public speaking	236	publicspeaking	speakingengagement	speakingengagements	conferencetalk	conferencetalks	talks	talk	keynote	keynotes	keynotespeech	speakingatconferences	speakingatevents	callforpapers	cfp	cfps	cfpsubmission	paneldiscussion	paneldiscussions	speeches	presentations	presentation	presentingatconferences	speakingslots	guestlecture\ntactic-deceptive	deceptive practice	0	tacticdeceptive	deceptivepractice	deceptivepractices	deceptivemarketing	manipulativepractices	deceptiveormanipulativepractices	misleadingpractices\nastroturfing	astroturfing	250	astroturfing	astroturf	fakegrassroots	seededcomments	poseascustomers	anonymousbrandadvocacy	covertaccounts	fakegrassrootscampaign	posingascustomers	covertadvocacy\nsock-puppet	sock puppet account	251	sockpuppet	sockpuppetaccount	sockpuppets	fakeaccount	fakeaccounts	burneraccount	burneraccounts	fakeprofiles	falseidentity	postingunderfalseidentity\nfake-engagement	buying followers or engagement	250	fakeengagement	buyingfollowersorengagement	buyfollowers	boughtfollowers	followergrowthservice	purchaselikes	buylikes	buyviews	fakefollowers	botfollowers	engagementpods	like4like	follow/unfollow	followunfollow	inflatedmetrics	vanitymetrics	pods	buyingfollowersandengagement\nvote-manipulation	vote manipulation	253	votemanipulation	voterings	votingring	brigading	coordinatedupvoting	votebrigading	boughtupvotes\nundisclosed-ads	undisclosed advertising	250	undisclosedads	undisclosedadvertising	don'tdisclose	nodisclosureneeded	skip#ad	nativefeelwithoutlabel	hiddenads	undisclosedpartnership	disguisedads	maskedadvertorial	undisclosedendorsement	hiddenadvertising	undisclosedrelationship	undisclosedendorsements\nimpersonation	impersonation and fake personas	250	impersonation	impersonationandfakepersonas	fakepersona	impersonate	fakecustomer	fakeinfluencer	brandpersonaasrealperson	catfishleads	poseas	impersonatingothers	impersonating	falseidentities\ndark-patterns	dark patterns	250	darkpatterns	pretickedbox	forcedoptin	confirmshaming	hardtocancel	buriedunsubscribe	hiddenfees	drippricing\nclickbait	clickbait and rage bait	250	clickbait	clickbaitandragebait	ragebait	outragemarketing	controversymarketing	shocktactics\nengagement-bait	engagement bait	258	engagementbait	likebait	commentbait	votebait	tagbait	sharebait\nplatform-evasion	evading platform rules	250	platformevasion	evadingplatformrules	avoidadreview	bypassplatformpolicy	secondaccountafterban	multiaccount	vpntoappearlocal	evademoderation	accountfarming\ntyposquatting-domains	misleading domains	250	typosquattingdomains	misleadingdomains	lookalikedomain	typosquat	expireddomaintrick	subdomaindisguise\nsearch-manipulation	search and AI-answer manipulation	250	searchmanipulation	searchandaianswermanipulation	fakenewssites	pbn	linkfarms	parasiteseo	promptinjectioninpages	llmseeding	reviewspamforaianswers\ntactic-account	account or access practice	0	tacticaccount	accountoraccesspractice	accountmanagement	accountadministration	managingaccounts	accounts,devicesandsecurity\naccount-sharing	sharing account credentials	263	accountsharing	sharingaccountcredentials	sharethepassword	sharedlogin	oneloginfortheteam	passwordinthedoc	sendcredentials	agencyhasourpassword	passwordsharing	sharingpasswords	sharepasswords	sharedaccountuse	sharinglogindetails	sharedlogins	sharedaccountposting\npersonal-device-use	using personal devices	263	personaldeviceuse	usingpersonaldevices	byod	useyourownphone	personallaptop	personaldevice	signinfrompersonalphone	ownhandset\naccount-creation	account creation	263	accountcreation	createanewaccount	launchachannel	openatiktok	newprofile	registerhandles	squathandles	openingnewofficialaccounts	creatingaccounts	creatingnewaccounts	createaccounts	createsocialmediaaccounts	newaccount	newaccounts	openingaccounts	newsocialmediaaccounts	openanaccount	launchingnewchannels	creatingsocialmediaprofiles	settingupaccounts\naccount-handover	ownership and handover	263	accounthandover	ownershipandhandover	leaveraccess	adminrights	verifiedbadgetransfer	whoownsthehandle\nverification-badges	verification and paid badges	263	verificationbadges	verificationandpaidbadges	bluecheck	verifiedbadge	paidverification	metaverified	verifiedorganization\n2fa-bypass	weak authentication	263	2fabypass	weakauthentication	no2fa	shared2facode	smscodetointern	skipsso\nthird-party-app-access	granting third-party app access	263	thirdpartyappaccess	grantingthirdpartyappaccess	connecttheapp	oauthgrant	installextension	socialmediaplugin	freetoolwithpostingrights\ncrisis-account-lock	pausing or locking accounts	263	crisisaccountlock	pausingorlockingaccounts	pauseallposts	lockaccounts	godark	haltscheduledposts	killswitch\narchiving-bypass	off-channel or unarchived messages	263	archivingbypass	offchannelorunarchivedmessages	offchannel	disappearingmessages	personaltext	movetowhatsapp	deletechats	autodeleteon	offchannelcommunication	offchannelmessaging	offchannelcommunications\nchannel-closing	closing of accounts	263	channelclosing	closingofaccounts	closeaccounts	channelclosure	deleteaccount	deactivateaccount	accountclosure	accountdeletion	sunsetchannel	closingaccounts\nnew-tool-adoption	adopting a new tool or channel	263	newtooladoption	adoptinganewtoolorchannel	newtool	newtools	newchannel	newchannels	tooltrial	pilottool	toolpilot	toolprocurement	tryinganewplatform	newplatform\ntactic-region	regional or cross-border activity	0	tacticregion	regionalorcrossborderactivity	regionalmarketing	crossbordermarketing\nregion-china-social	marketing on Chinese platforms	275	regionchinasocial	marketingonchineseplatforms	wechatcampaign	xiaohongshuseeding	weibocampaign	douyinlive	kocseeding	rednotelaunch\nregion-russia-social	marketing on Russian platforms	275	regionrussiasocial	marketingonrussianplatforms	vkcampaign	telegramchannelrussia	odnoklassnikiads\nlocalisation	localisation	275	localisation	translatecampaign	multilingualposts	regionalhandles	localise	localize	localisationandtranslation	localization	localisedcontent	translatedcontent\ncrossborder-campaign	cross-border campaigns	275	crossbordercampaign	crossbordercampaigns	worldwidegiveaway	multicountryads	paneulaunch	internationalpromotion	globalcampaign\nsanctioned-market	promotion into sanctioned markets	275	sanctionedmarket	promotionintosanctionedmarkets	irancampaign	crimeatargeting	restrictedcountryads\ntactic-measurement	reporting or records	0	tacticmeasurement	reportingorrecords	measurement	reportingandrecords\nreporting-kpis	KPI reporting	281	reportingkpis	kpireporting	engagementrate	monthlydashboard	kpi	metricsreport	reach	impressions\narchiving-records	record keeping	281	archivingrecords	recordkeeping	archiveposts	recordsretention	retainadcreative	storeapprovals	evidencefile	audittrail\nmonitoring-disclosures	checking disclosures	281	monitoringdisclosures	checkingdisclosures	monitorinfluencerdisclosures	check#ad	compliancesweep	mysteryshopcreators\nparticipant-training	training participants	281	participanttraining	trainingparticipants	trainstaff	socialmediatraining	policyacknowledgement	annualtraining\nab-testing	A/B testing	281	abtesting	a/btesting	splittesting	a/btest	a/btests	multivariatetesting	experimentation	adtesting\nlink-tracking	tracked links	281	linktracking	trackedlinks	utm	utms	utmlinks	utmparameters	trackedlink	trackinglinks	shortlink	shortlinks	linkshortening	utmtagging\nphotography	photographing or filming people	0	photography	photographingorfilmingpeople	filming	photographsofpeople	photosofpeople	photo	photos	takingphotos	takingpictures	takingphotographs	videorecording	filmingpeople	photoshoot	picturesofpeople	photographingpeople	imagesofpeople\nevent-photography	photographing at events	288	eventphotography	photographingatevents	eventphotos	crowdshots	photosatevents	photosofattendees	photographingevents	photosofevents\nworkplace-photography	photographing the workplace	288	workplacephotography	photographingtheworkplace	workplacephotos	officephotos	photosofpremises	photosoftheworkplace	recordingoncompanypremises	filmingoncompanypremises	selfiesatwork\nchild-photography	photographing children or patients	288	childphotography	photographingchildrenorpatients	patientphotos	childreninphotos	photosofchildren	photosofpatients	studentphotos\nengagement	engagement with posts of others	0	engagement	engagementwithpostsofothers	engagingwithposts	interactingwithposts	interactingwithotheraccounts	twowayengagement	interactwithfollowers	engagewithfollowers	onlineinteractions\ncommenting	commenting	292	commenting	comment	comments	leavecomments	commentonposts	postingcomments	commentingonposts	commentingoncompetitorposts	commentsonposts\nliking	liking	292	liking	like	likes	likingposts	likeposts	favouriting	favoriteapost	reactingtoposts	reactions	likingcontent\nupvoting	voting on posts	292	upvoting	votingonposts	upvote	upvotes	downvote	downvotes	downvoting\nfollowing	following accounts	292	following	followingaccounts	follow	followaccounts	followback	followingotheraccounts	follows	connectionrequests	unfollowing	friendrequests	friending	connectingwithpeople	addingcontacts\nreposting	reposting	292	reposting	repost	reposts	reshare	resharing	retweet	retweets	retweeting	sharingposts	sharepostsofothers	quoteposting	quotetweet	sharingcontentofothers	amplifyingposts	stitch	duet	boostsofothers	sharingcompanyposts\npress-relations	press relations	0	pressrelations	mediarelations	publicrelations	pr	prcampaign	pressoutreach	mediaoutreach	presscontact	mediacontact	presscontacts	mediacontacts	pitchingjournalists	presspitch	mediapitch	presswork	mediainquiries	pressinquiries	mediaenquiries	pressenquiries	mediainquiry	pressinquiry	speakingtothepress	talkingtothepress	talkingtojournalists	contactwithjournalists	speakingwiththemedia	earnedmedia	journalistoutreach	mediarequests\nspokesperson-qa	spokesperson programme	298	spokespersonqa	spokespersonprogramme	spokesperson	mediaspokesperson	subjectmatterexperts	smeprogram	expertcommentary\ncrisis-response	crisis response on social	298 185	crisisresponse	crisisresponseonsocial	crisiscommunications	rapidresponse	darksite	holdingstatement	incidentposts	outageupdates	crisiscommunication	crisisstatement\npress-release	press release	298	pressrelease	pressreleases	newsrelease	newsreleases	pressstatement	pressannouncement	mediarelease	mediastatement	mediaadvisory	presskit\nmedia-interview	media interview	298	mediainterview	mediainterviews	pressinterview	pressinterviews	interview	interviews	tvinterview	radiointerview	pressconference	pressconferences	pressbriefing	interviewswithjournalists\nanalyst-relations	analyst relations	298	analystrelations	analystbriefing	analystbriefings	industryanalystrelations	analystoutreach\ninvestor-communication	investor communication	298	investorcommunication	investorcommunications	investorrelations	investorpresentation	investorpresentations	earningscall	earningscalls	earningspost	investorday	shareholdercommunication\nrecruiting	recruiting	0	recruiting	socialrecruiting	recruitmentmarketing	recruitment	recruitmentcampaign	recruitmentmarketingcampaign	hiringcampaign	recruitingonsocialmedia\njob-posting	job posting	305	jobposting	jobposts	recruitingonsocial	jobpostings	jobpost	jobad	jobads	jobadvert	jobadverts	jobadvertisement	jobadvertisements	vacancies	vacancyposting	openpositions	jobadsonsocial	hiringposts	postingjobs	joblistings\npaid-job-ads	paid job advertisement	306 37	paidjobads	paidjobadvertisement	paidjobposting	sponsoredjob	sponsoredjobs	promotedjob\nemployer-branding	employer branding	305 1	employerbranding	employerbrand	culturecontent	recruitmentcontent	lifeatcompany	lifeatthecompany	companycultureposts\nrecruiting-outreach	contacting candidates	305 154	recruitingoutreach	contactingcandidates	candidateoutreach	sourcingcandidates	recruiteroutreach	headhunting	recruitermessages	candidatesourcing\nlanding-page	landing page	0	landingpage	landingpages	campaignpage	microsite	microsites	campaignwebsite	campaignlandingpage"),
	taxonomy("time", "{\"root\":{\"label\":\"any time\"},\"concepts\":[{\"id\":\"working-hours\",\"label\":\"working hours\",\"aliases\":[\"working time\",\"work time\",\"work hours\",\"working day\",\"workday\",\"during work\",\"at work\",\"on the clock\",\"on-clock\",\"on-the-clock\",\"business hours\",\"business-hours-local\",\"office hours\",\"company time\",\"company hours\",\"scheduled hours\",\"shift\",\"shifts\",\"on shift\",\"on duty\",\"paid time\",\"paid working time\",\"during working hours\",\"during work hours\",\"normal working hours\",\"regular working hours\",\"duty hours\",\"core hours\",\"hours of work\"],\"ambiguous\":[\"at work\",\"working day\",\"workday\",\"shift\",\"shifts\"]},{\"id\":\"paid-overtime\",\"label\":\"paid overtime\",\"aliases\":[\"overtime\",\"authorised overtime\",\"authorized overtime\",\"approved overtime\"],\"broader\":[\"working-hours\"],\"ambiguous\":[\"overtime\"]},{\"id\":\"paid-rota\",\"label\":\"paid out-of-hours rota\",\"aliases\":[\"paid rota\",\"on-call rota\",\"weekend rota\",\"weekend paid shift\",\"rota-weekend-paid-shift\",\"paid weekend shift\",\"paid evening shift\",\"night shift\",\"night shifts\",\"weekend shift\"],\"broader\":[\"working-hours\"]},{\"id\":\"business-travel\",\"label\":\"business travel time\",\"aliases\":[\"business travel\",\"travelling on business\",\"traveling on business\",\"business trip\",\"business trips\",\"travel time\"],\"broader\":[\"working-hours\"],\"ambiguous\":[\"business trip\",\"business trips\",\"travel time\"]},{\"id\":\"work-event\",\"label\":\"working time at an event\",\"aliases\":[\"at events\",\"during events\",\"at a conference\",\"event days\",\"during conferences\"],\"broader\":[\"working-hours\"],\"ambiguous\":[\"at events\",\"during events\",\"event days\"]},{\"id\":\"meeting-time\",\"label\":\"meeting\",\"aliases\":[\"meetings\",\"during meetings\",\"in meetings\",\"in a meeting\"],\"broader\":[\"working-hours\"],\"ambiguous\":[\"meeting\",\"meetings\",\"during meetings\",\"in meetings\"]},{\"id\":\"after-hours\",\"label\":\"after hours\",\"aliases\":[\"after-hours\",\"after work\",\"off the clock\",\"off-clock\",\"off-the-clock\",\"off duty\",\"off-duty\",\"own time\",\"on their own time\",\"on your own time\",\"personal time\",\"private time\",\"free time\",\"leisure time\",\"spare time\",\"non-working time\",\"non-working hours\",\"nonworking time\",\"non-work time\",\"non-work hours\",\"outside working hours\",\"outside of working hours\",\"outside work hours\",\"outside of work\",\"outside work\",\"outside business hours\",\"outside of business hours\",\"outside office hours\",\"out of hours\",\"out-of-hours\",\"unpaid time\",\"after-work hours\",\"time off\",\"evenings and weekends\"],\"ambiguous\":[\"free time\"]},{\"id\":\"break\",\"label\":\"break\",\"aliases\":[\"breaks\",\"lunch break\",\"lunch breaks\",\"meal break\",\"meal breaks\",\"rest break\",\"rest breaks\",\"break time\",\"breaktime\",\"break times\",\"meal period\",\"meal periods\",\"lunch hour\",\"coffee break\",\"during breaks\",\"meal time\",\"lunch time\",\"lunch\"],\"broader\":[\"after-hours\"],\"ambiguous\":[\"break\",\"breaks\",\"lunch hour\",\"lunch\"]},{\"id\":\"unpaid-break\",\"label\":\"unpaid break\",\"aliases\":[\"unpaid breaks\",\"unpaid meal break\",\"unpaid lunch\"],\"broader\":[\"break\"]},{\"id\":\"paid-break\",\"label\":\"paid break\",\"aliases\":[\"paid breaks\",\"paid rest break\"],\"broader\":[\"break\"]},{\"id\":\"evening\",\"label\":\"evening or night\",\"aliases\":[\"evening\",\"evenings\",\"night\",\"nights\",\"at night\",\"overnight\",\"nighttime\"],\"broader\":[\"after-hours\"],\"ambiguous\":[\"evening\",\"evenings\",\"night\",\"nights\",\"at night\",\"overnight\"]},{\"id\":\"early-morning\",\"label\":\"early morning\",\"aliases\":[\"before work\",\"mornings before work\"],\"broader\":[\"after-hours\"]},{\"id\":\"weekend\",\"label\":\"weekend\",\"aliases\":[\"weekends\",\"at the weekend\",\"on weekends\",\"Saturday\",\"Sunday\",\"Saturdays\",\"Sundays\",\"Saturday and Sunday\"],\"broader\":[\"after-hours\"],\"ambiguous\":[\"weekend\",\"weekends\",\"Saturday\",\"Sunday\",\"Saturdays\",\"Sundays\",\"Saturday and Sunday\"]},{\"id\":\"holiday\",\"label\":\"public holiday\",\"aliases\":[\"public holidays\",\"holidays\",\"bank holiday\",\"bank holidays\",\"company holiday\",\"company holidays\",\"federal holiday\",\"statutory holiday\"],\"broader\":[\"after-hours\"],\"ambiguous\":[\"holidays\"]},{\"id\":\"leave\",\"label\":\"leave\",\"aliases\":[\"on leave\",\"vacation\",\"vacations\",\"annual leave\",\"paid leave\",\"PTO\",\"paid time off\",\"parental leave\",\"maternity leave\",\"paternity leave\",\"sick leave\",\"leave of absence\",\"sabbatical\",\"sick day\",\"sick days\",\"medical leave\",\"family leave\",\"garden leave\",\"while on leave\"],\"broader\":[\"after-hours\"],\"ambiguous\":[\"leave\",\"vacation\",\"vacations\",\"PTO\",\"sabbatical\"]},{\"id\":\"commute\",\"label\":\"commute\",\"aliases\":[\"commuting\",\"commuting time\",\"on the way to work\",\"journey to work\"],\"broader\":[\"after-hours\"],\"ambiguous\":[\"commute\",\"commuting\"]},{\"id\":\"on-call\",\"label\":\"on call\",\"aliases\":[\"on-call\",\"on-call time\",\"standby\",\"standby duty\",\"on standby\",\"on-call duty\",\"stand-by\",\"on call duty\"],\"ambiguous\":[\"on call\",\"on-call\",\"standby\",\"stand-by\"]}]}", "time	any time		time	anytime\nworking-hours	working hours	0	workinghours	workingtime	worktime	workhours	workingday	workday	duringwork	atwork	ontheclock	onclock	businesshours	businesshourslocal	officehours	companytime	companyhours	scheduledhours	shift	shifts	onshift	onduty	paidtime	paidworkingtime	duringworkinghours	duringworkhours	normalworkinghours	regularworkinghours	dutyhours	corehours	hoursofwork\npaid-overtime	paid overtime	1	paidovertime	overtime	authorisedovertime	authorizedovertime	approvedovertime\npaid-rota	paid out-of-hours rota	1	paidrota	paidoutofhoursrota	oncallrota	weekendrota	weekendpaidshift	rotaweekendpaidshift	paidweekendshift	paideveningshift	nightshift	nightshifts	weekendshift\nbusiness-travel	business travel time	1	businesstravel	businesstraveltime	travellingonbusiness	travelingonbusiness	businesstrip	businesstrips	traveltime\nwork-event	working time at an event	1	workevent	workingtimeatanevent	atevents	duringevents	ataconference	eventdays	duringconferences\nmeeting-time	meeting	1	meetingtime	meeting	meetings	duringmeetings	inmeetings	inameeting\nafter-hours	after hours	0	afterhours	afterwork	offtheclock	offclock	offduty	owntime	ontheirowntime	onyourowntime	personaltime	privatetime	freetime	leisuretime	sparetime	nonworkingtime	nonworkinghours	nonworktime	nonworkhours	outsideworkinghours	outsideofworkinghours	outsideworkhours	outsideofwork	outsidework	outsidebusinesshours	outsideofbusinesshours	outsideofficehours	outofhours	unpaidtime	afterworkhours	timeoff	eveningsandweekends\nbreak	break	7	break	breaks	lunchbreak	lunchbreaks	mealbreak	mealbreaks	restbreak	restbreaks	breaktime	breaktimes	mealperiod	mealperiods	lunchhour	coffeebreak	duringbreaks	mealtime	lunchtime	lunch\nunpaid-break	unpaid break	8	unpaidbreak	unpaidbreaks	unpaidmealbreak	unpaidlunch\npaid-break	paid break	8	paidbreak	paidbreaks	paidrestbreak\nevening	evening or night	7	evening	eveningornight	evenings	night	nights	atnight	overnight	nighttime\nearly-morning	early morning	7	earlymorning	beforework	morningsbeforework\nweekend	weekend	7	weekend	weekends	attheweekend	onweekends	saturday	sunday	saturdays	sundays	saturdayandsunday\nholiday	public holiday	7	holiday	publicholiday	publicholidays	holidays	bankholiday	bankholidays	companyholiday	companyholidays	federalholiday	statutoryholiday\nleave	leave	7	leave	onleave	vacation	vacations	annualleave	paidleave	pto	paidtimeoff	parentalleave	maternityleave	paternityleave	sickleave	leaveofabsence	sabbatical	sickday	sickdays	medicalleave	familyleave	gardenleave	whileonleave\ncommute	commute	7	commute	commuting	commutingtime	onthewaytowork	journeytowork\non-call	on call	0	oncall	oncalltime	standby	standbyduty	onstandby	oncallduty"),
	taxonomy("tool", "{\"root\":{\"label\":\"any tool\",\"aliases\":[\"any tools\",\"all tools\",\"all channels\",\"any channel\",\"all platforms\",\"any platform\"]},\"concepts\":[{\"id\":\"social-media\",\"label\":\"social media\",\"aliases\":[\"social media platform\",\"social media platforms\",\"social media site\",\"social media sites\",\"social media network\",\"social media networks\",\"social media channel\",\"social media channels\",\"social media app\",\"social media apps\",\"social platform\",\"social platforms\",\"social channels\",\"social media service\",\"social media tools\",\"social\"],\"ambiguous\":[\"social\"]},{\"id\":\"social-network\",\"label\":\"social network\",\"aliases\":[\"social networks\",\"social networking\",\"social networking site\",\"social networking sites\",\"social networking service\",\"social networking platform\",\"online social network\"],\"broader\":[\"social-media\"]},{\"id\":\"microblog\",\"label\":\"microblogging service\",\"aliases\":[\"microblog\",\"microblogs\",\"microblogging\",\"microblogging site\",\"microblogging platform\"],\"broader\":[\"social-network\"]},{\"id\":\"x-twitter\",\"label\":\"X\",\"aliases\":[\"tweet\",\"tweets\",\"tweeting\",\"retweet\",\"tweetstorm\",\"X post\",\"Twitter/X\",\"X/Twitter\",\"X (Twitter)\",\"X (formerly Twitter)\",\"X, formerly Twitter\",\"Twitter (X)\",\"X/formerly Twitter\",\"Twitter, now X\",\"X platform\",\"retweets\",\"retweeting\",\"quote tweet\"],\"formerly\":[\"Twitter\"],\"broader\":[\"microblog\",\"x-corp-product\"],\"domains\":[\"x.com\",\"twitter.com\",\"t.co\",\"mobile.twitter.com\",\"pic.twitter.com\"],\"ambiguous\":[\"X\",\"tweet\",\"tweets\",\"tweeting\"],\"note\":\"Renamed from Twitter to X in July 2023; many policies still say Twitter, and both names mean one tool.\"},{\"id\":\"x-spaces\",\"label\":\"X Spaces\",\"aliases\":[\"Spaces\"],\"formerly\":[\"Twitter Spaces\"],\"broader\":[\"x-twitter\",\"social-audio\",\"live-streaming\"],\"domains\":[\"x.com/i/spaces\"],\"ambiguous\":[\"Spaces\"]},{\"id\":\"x-premium\",\"label\":\"X Premium\",\"aliases\":[\"Verified Organizations\",\"blue check\"],\"formerly\":[\"Twitter Blue\"],\"broader\":[\"x-twitter\"],\"ambiguous\":[\"blue check\"]},{\"id\":\"x-pro\",\"label\":\"X Pro\",\"aliases\":[\"Tweet Deck\"],\"formerly\":[\"TweetDeck\"],\"broader\":[\"x-twitter\"],\"domains\":[\"tweetdeck.com\",\"pro.x.com\",\"tweetdeck.twitter.com\"]},{\"id\":\"twitter-fleets\",\"label\":\"Twitter Fleets\",\"aliases\":[\"Fleets\"],\"broader\":[\"x-twitter\",\"ephemeral-content\"],\"ambiguous\":[\"Fleets\"],\"status\":\"defunct\",\"since\":\"2021-08-03\"},{\"id\":\"x-communities\",\"label\":\"X Communities\",\"formerly\":[\"Twitter Communities\"],\"broader\":[\"x-twitter\"]},{\"id\":\"x-dm\",\"label\":\"X direct message\",\"aliases\":[\"Twitter DM\",\"Twitter DMs\",\"X DM\",\"X DMs\",\"Twitter direct message\"],\"broader\":[\"x-twitter\",\"direct-message\"]},{\"id\":\"threads\",\"label\":\"Threads\",\"aliases\":[\"Threads by Instagram\",\"Meta Threads\",\"Threads app\",\"Threads (Meta)\",\"Instagram Threads\"],\"broader\":[\"microblog\",\"meta-product\",\"fediverse\"],\"domains\":[\"threads.net\",\"threads.com\"],\"ambiguous\":[\"Threads\"],\"note\":\"Owned by Meta; optional ActivityPub sharing; domain moved from threads.net to threads.com in 2025.\"},{\"id\":\"tumblr\",\"label\":\"Tumblr\",\"aliases\":[\"tumblog\"],\"broader\":[\"microblog\",\"blogging\"],\"domains\":[\"tumblr.com\"]},{\"id\":\"truth-social\",\"label\":\"Truth Social\",\"aliases\":[\"TruthSocial\"],\"broader\":[\"microblog\"],\"domains\":[\"truthsocial.com\"]},{\"id\":\"gab\",\"label\":\"Gab\",\"aliases\":[\"Gab Social\"],\"broader\":[\"microblog\"],\"domains\":[\"gab.com\"],\"ambiguous\":[\"Gab\"]},{\"id\":\"gettr\",\"label\":\"GETTR\",\"broader\":[\"microblog\"],\"domains\":[\"gettr.com\"]},{\"id\":\"parler\",\"label\":\"Parler\",\"broader\":[\"microblog\"],\"domains\":[\"parler.com\"],\"status\":\"restricted\",\"note\":\"Taken offline April 2023, relaunched 2024; small.\"},{\"id\":\"koo\",\"label\":\"Koo\",\"aliases\":[\"Koo app\"],\"broader\":[\"microblog\"],\"domains\":[\"kooapp.com\"],\"ambiguous\":[\"Koo app\",\"Koo\"],\"status\":\"defunct\",\"since\":\"2024-07\"},{\"id\":\"post-news\",\"label\":\"Post News\",\"aliases\":[\"Post\"],\"broader\":[\"microblog\"],\"domains\":[\"post.news\"],\"ambiguous\":[\"Post\"],\"status\":\"defunct\",\"since\":\"2024-05\"},{\"id\":\"pebble-t2\",\"label\":\"Pebble\",\"aliases\":[\"T2 social\",\"Pebble (T2)\"],\"broader\":[\"microblog\"],\"domains\":[\"pebble.is\",\"t2.social\"],\"ambiguous\":[\"Pebble\"],\"status\":\"defunct\",\"since\":\"2023-11\"},{\"id\":\"hive-social\",\"label\":\"Hive Social\",\"broader\":[\"microblog\"],\"domains\":[\"hivesocial.app\"]},{\"id\":\"spoutible\",\"label\":\"Spoutible\",\"broader\":[\"microblog\"],\"domains\":[\"spoutible.com\"]},{\"id\":\"spill\",\"label\":\"Spill\",\"aliases\":[\"Spill app\"],\"broader\":[\"microblog\"],\"domains\":[\"spill-app.com\",\"spill.com\"],\"ambiguous\":[\"Spill app\",\"Spill\"]},{\"id\":\"plurk\",\"label\":\"Plurk\",\"broader\":[\"microblog\"],\"domains\":[\"plurk.com\"]},{\"id\":\"app-net\",\"label\":\"App.net\",\"aliases\":[\"ADN\"],\"broader\":[\"microblog\"],\"domains\":[\"app.net\"],\"ambiguous\":[\"ADN\"],\"status\":\"defunct\",\"since\":\"2017-03\"},{\"id\":\"mastodon\",\"label\":\"Mastodon\",\"aliases\":[\"Mastodon instance\",\"joinmastodon\",\"toot\",\"toots\",\"tooting\"],\"broader\":[\"microblog\",\"fediverse\"],\"domains\":[\"joinmastodon.org\",\"mastodon.social\",\"mastodon.online\",\"mstdn.social\",\"hachyderm.io\",\"fosstodon.org\"],\"ambiguous\":[\"toot\",\"toots\",\"tooting\"]},{\"id\":\"bluesky\",\"label\":\"Bluesky\",\"aliases\":[\"Blue Sky\",\"Bsky\",\"skeets\",\"AT Protocol\",\"atproto\",\"skeet\",\"BlueSky social\",\"Bluesky post\"],\"broader\":[\"microblog\",\"fediverse\"],\"domains\":[\"bsky.app\",\"bsky.social\"],\"ambiguous\":[\"skeet\",\"Blue Sky\"],\"note\":\"Uses the AT Protocol rather than ActivityPub.\"},{\"id\":\"misskey\",\"label\":\"Misskey\",\"broader\":[\"microblog\",\"fediverse\"],\"domains\":[\"misskey.io\",\"misskey-hub.net\"]},{\"id\":\"firefish\",\"label\":\"Firefish\",\"aliases\":[\"Iceshrimp\"],\"formerly\":[\"Calckey\"],\"broader\":[\"microblog\",\"fediverse\"],\"domains\":[\"joinfirefish.org\"],\"status\":\"restricted\"},{\"id\":\"pleroma\",\"label\":\"Pleroma\",\"aliases\":[\"Akkoma\",\"Pleroma / Akkoma\"],\"broader\":[\"microblog\",\"fediverse\"],\"domains\":[\"pleroma.social\",\"akkoma.social\"]},{\"id\":\"nostr\",\"label\":\"Nostr\",\"aliases\":[\"Damus\",\"Primal\",\"Amethyst client\"],\"broader\":[\"microblog\",\"fediverse\"],\"domains\":[\"nostr.com\",\"damus.io\",\"primal.net\"],\"ambiguous\":[\"Primal\"]},{\"id\":\"farcaster\",\"label\":\"Farcaster\",\"formerly\":[\"Warpcast\"],\"broader\":[\"microblog\",\"fediverse\",\"web3-platform\"],\"domains\":[\"farcaster.xyz\",\"warpcast.com\"]},{\"id\":\"cohost\",\"label\":\"Cohost\",\"broader\":[\"microblog\"],\"domains\":[\"cohost.org\"],\"status\":\"defunct\",\"since\":\"2024-12-31\"},{\"id\":\"counter-social\",\"label\":\"CounterSocial\",\"aliases\":[\"Counter Social\"],\"broader\":[\"microblog\"],\"domains\":[\"counter.social\"]},{\"id\":\"weibo\",\"label\":\"Weibo\",\"aliases\":[\"Sina Weibo\",\"\u5fae\u535a\"],\"broader\":[\"microblog\",\"chinese-owned-product\"],\"domains\":[\"weibo.com\",\"weibo.cn\",\"t.cn\"],\"note\":\"Real-name and content-licence rules apply to organisational accounts.\"},{\"id\":\"professional-network\",\"label\":\"professional network\",\"aliases\":[\"professional networks\",\"professional networking site\",\"professional networking sites\",\"business network\",\"career network\"],\"broader\":[\"social-network\"]},{\"id\":\"linkedin\",\"label\":\"LinkedIn\",\"aliases\":[\"LinkedIn profile\",\"LinkedIn post\",\"Linked In\",\"LI\",\"LinkedIn account\",\"LinkedIn posts\"],\"broader\":[\"professional-network\",\"microsoft-product\"],\"domains\":[\"linkedin.com\",\"lnkd.in\"],\"ambiguous\":[\"Linked In\",\"LI\"]},{\"id\":\"linkedin-live\",\"label\":\"LinkedIn Live\",\"broader\":[\"linkedin\",\"live-streaming\"]},{\"id\":\"linkedin-newsletter\",\"label\":\"LinkedIn newsletter\",\"aliases\":[\"LinkedIn articles\",\"Pulse\",\"LinkedIn newsletters\",\"LinkedIn article\"],\"broader\":[\"linkedin\"],\"domains\":[\"linkedin.com/pulse\"],\"ambiguous\":[\"Pulse\"]},{\"id\":\"linkedin-groups\",\"label\":\"LinkedIn Groups\",\"aliases\":[\"LinkedIn group\"],\"broader\":[\"linkedin\"],\"domains\":[\"linkedin.com/groups\"]},{\"id\":\"linkedin-inmail\",\"label\":\"LinkedIn InMail\",\"aliases\":[\"InMail\",\"InMails\",\"Sponsored InMail\",\"Message Ads\"],\"broader\":[\"linkedin\",\"direct-message\"],\"ambiguous\":[\"Message Ads\"]},{\"id\":\"linkedin-sales-navigator\",\"label\":\"LinkedIn Sales Navigator\",\"aliases\":[\"Sales Nav\",\"Sales Navigator\",\"LISN\"],\"broader\":[\"linkedin\"],\"domains\":[\"linkedin.com/sales\"]},{\"id\":\"linkedin-thought-leader-ads\",\"label\":\"LinkedIn Thought Leader Ads\",\"aliases\":[\"Thought Leader Ads\",\"TLAs\",\"TLA\"],\"broader\":[\"linkedin\"],\"ambiguous\":[\"TLA\",\"TLAs\"]},{\"id\":\"linkedin-jobs\",\"label\":\"LinkedIn Jobs\",\"aliases\":[\"LinkedIn job post\",\"LinkedIn Recruiter\"],\"broader\":[\"linkedin\"],\"domains\":[\"linkedin.com/jobs\"]},{\"id\":\"linkedin-company-page\",\"label\":\"LinkedIn Page\",\"aliases\":[\"LinkedIn Pages\",\"LinkedIn company page\",\"LinkedIn showcase page\"],\"broader\":[\"linkedin\"],\"domains\":[\"linkedin.com/company\"]},{\"id\":\"linkedin-message\",\"label\":\"LinkedIn message\",\"aliases\":[\"LinkedIn messages\",\"LinkedIn messaging\",\"LinkedIn DM\",\"LinkedIn DMs\"],\"broader\":[\"linkedin\",\"direct-message\"]},{\"id\":\"slideshare\",\"label\":\"SlideShare\",\"aliases\":[\"Slide Share\"],\"broader\":[\"professional-network\"],\"domains\":[\"slideshare.net\"]},{\"id\":\"xing\",\"label\":\"XING\",\"broader\":[\"professional-network\"],\"domains\":[\"xing.com\"]},{\"id\":\"viadeo\",\"label\":\"Viadeo\",\"broader\":[\"professional-network\"],\"domains\":[\"viadeo.com\"],\"status\":\"restricted\"},{\"id\":\"fishbowl\",\"label\":\"Fishbowl\",\"broader\":[\"professional-network\",\"forum\",\"employer-review\",\"anonymous-app\"],\"domains\":[\"fishbowlapp.com\"],\"ambiguous\":[\"Fishbowl\"],\"status\":\"restricted\"},{\"id\":\"blind\",\"label\":\"Blind\",\"aliases\":[\"Team Blind\",\"TeamBlind\"],\"broader\":[\"professional-network\",\"forum\",\"employer-review\",\"anonymous-app\"],\"domains\":[\"teamblind.com\"],\"ambiguous\":[\"TeamBlind\",\"Blind\"]},{\"id\":\"polywork\",\"label\":\"Polywork\",\"broader\":[\"professional-network\"],\"domains\":[\"polywork.com\"],\"status\":\"defunct\",\"since\":\"2025-01\"},{\"id\":\"wellfound\",\"label\":\"Wellfound\",\"formerly\":[\"AngelList Talent\"],\"broader\":[\"professional-network\",\"job-board\"],\"domains\":[\"wellfound.com\",\"angel.co\"]},{\"id\":\"photo-sharing-app\",\"label\":\"photo-sharing app\",\"aliases\":[\"photo-sharing apps\",\"photo sharing site\",\"photo sharing sites\",\"photo sharing\",\"photo-sharing platform\",\"image sharing site\",\"photo network\",\"photo-video-social\"],\"broader\":[\"social-network\"]},{\"id\":\"instagram\",\"label\":\"Instagram\",\"aliases\":[\"Insta\",\"the gram\",\"Instagram grid\",\"Instagram post\",\"IG\",\"gram\",\"Instagram account\",\"Instagram page\"],\"broader\":[\"photo-sharing-app\",\"meta-product\"],\"domains\":[\"instagram.com\",\"instagr.am\",\"ig.me\"],\"ambiguous\":[\"IG\",\"gram\",\"the gram\",\"Insta\"]},{\"id\":\"instagram-stories\",\"label\":\"Instagram Stories\",\"aliases\":[\"IG Stories\",\"Insta Stories\",\"IG Story\"],\"broader\":[\"instagram\",\"ephemeral-content\"]},{\"id\":\"instagram-reels\",\"label\":\"Instagram Reels\",\"aliases\":[\"IG Reels\",\"Insta Reels\",\"Reels\"],\"broader\":[\"instagram\"],\"domains\":[\"instagram.com/reel\"],\"ambiguous\":[\"Reels\"]},{\"id\":\"instagram-live\",\"label\":\"Instagram Live\",\"aliases\":[\"IG Live\",\"Insta Live\"],\"broader\":[\"instagram\",\"live-streaming\"]},{\"id\":\"instagram-dm\",\"label\":\"Instagram Direct\",\"aliases\":[\"IG DM\",\"Insta DM\",\"Instagram DMs\"],\"broader\":[\"instagram\",\"direct-message\"]},{\"id\":\"instagram-shopping\",\"label\":\"Instagram Shopping\",\"aliases\":[\"IG Shop\",\"Instagram Shop\",\"product tags\"],\"broader\":[\"instagram\"],\"ambiguous\":[\"product tags\"]},{\"id\":\"instagram-broadcast-channels\",\"label\":\"Instagram Broadcast Channels\",\"aliases\":[\"IG broadcast channel\"],\"broader\":[\"instagram\"]},{\"id\":\"igtv\",\"label\":\"IGTV\",\"aliases\":[\"Instagram TV\",\"Instagram Video\"],\"broader\":[\"instagram\"],\"status\":\"defunct\",\"since\":\"2022-03\"},{\"id\":\"instagram-notes\",\"label\":\"Instagram Notes\",\"broader\":[\"instagram\",\"ephemeral-content\"]},{\"id\":\"lemon8\",\"label\":\"Lemon8\",\"aliases\":[\"Lemon 8\"],\"broader\":[\"photo-sharing-app\",\"bytedance-product\"],\"domains\":[\"lemon8-app.com\"],\"note\":\"ByteDance product; commonly overlooked by TikTok-only bans.\"},{\"id\":\"pinterest\",\"label\":\"Pinterest\",\"aliases\":[\"Idea Pins\",\"Pinterest board\",\"Pins\",\"pinning\"],\"broader\":[\"photo-sharing-app\"],\"domains\":[\"pinterest.com\",\"pin.it\",\"pinterest.co.uk\"],\"ambiguous\":[\"Pins\",\"pinning\"]},{\"id\":\"bereal\",\"label\":\"BeReal\",\"aliases\":[\"Be Real\",\"RealPeople\",\"RealBrands\"],\"broader\":[\"photo-sharing-app\",\"ephemeral-content\"],\"domains\":[\"bereal.com\",\"bere.al\"]},{\"id\":\"flickr\",\"label\":\"Flickr\",\"broader\":[\"photo-sharing-app\"],\"domains\":[\"flickr.com\",\"flic.kr\"]},{\"id\":\"vsco\",\"label\":\"VSCO\",\"broader\":[\"photo-sharing-app\"],\"domains\":[\"vsco.co\"]},{\"id\":\"500px\",\"label\":\"500px\",\"broader\":[\"photo-sharing-app\",\"chinese-owned-product\"],\"domains\":[\"500px.com\"]},{\"id\":\"deviantart\",\"label\":\"DeviantArt\",\"broader\":[\"photo-sharing-app\"],\"domains\":[\"deviantart.com\"]},{\"id\":\"behance\",\"label\":\"Behance\",\"broader\":[\"photo-sharing-app\",\"professional-network\",\"adobe-product\"],\"domains\":[\"behance.net\"]},{\"id\":\"dribbble\",\"label\":\"Dribbble\",\"aliases\":[\"Dribble\"],\"broader\":[\"photo-sharing-app\",\"professional-network\"],\"domains\":[\"dribbble.com\"],\"ambiguous\":[\"Dribble\"]},{\"id\":\"imgur\",\"label\":\"Imgur\",\"broader\":[\"photo-sharing-app\",\"forum\"],\"domains\":[\"imgur.com\"]},{\"id\":\"poparazzi\",\"label\":\"Poparazzi\",\"broader\":[\"photo-sharing-app\"],\"domains\":[\"poparazzi.com\"],\"status\":\"defunct\",\"since\":\"2023-06\"},{\"id\":\"locket\",\"label\":\"Locket\",\"aliases\":[\"Locket Widget\"],\"broader\":[\"photo-sharing-app\",\"ephemeral-content\"],\"domains\":[\"locket.camera\"],\"ambiguous\":[\"Locket Widget\",\"Locket\"]},{\"id\":\"pixelfed\",\"label\":\"Pixelfed\",\"broader\":[\"photo-sharing-app\",\"fediverse\"],\"domains\":[\"pixelfed.social\",\"pixelfed.org\"]},{\"id\":\"xiaohongshu\",\"label\":\"Xiaohongshu\",\"aliases\":[\"RedNote\",\"Red Note\",\"Little Red Book\",\"XHS\",\"\u5c0f\u7ea2\u4e66\",\"RED\",\"Xiaohongshu (RedNote)\"],\"broader\":[\"photo-sharing-app\",\"chinese-owned-product\"],\"domains\":[\"xiaohongshu.com\",\"xhslink.com\",\"rednote.com\"],\"ambiguous\":[\"RED\"]},{\"id\":\"short-video-app\",\"label\":\"short-video app\",\"aliases\":[\"short-video apps\",\"short-form video app\",\"short-form video apps\",\"short-video platform\",\"short video platforms\",\"short-form video platform\",\"short-form video platforms\"],\"broader\":[\"social-network\"]},{\"id\":\"tiktok\",\"label\":\"TikTok\",\"aliases\":[\"Tik Tok\",\"TikToks\",\"BookTok\",\"TT\",\"FYP\"],\"formerly\":[\"Musical.ly\",\"Musically\"],\"broader\":[\"short-video-app\",\"bytedance-product\"],\"domains\":[\"tiktok.com\",\"vm.tiktok.com\",\"vt.tiktok.com\",\"musical.ly\"],\"ambiguous\":[\"TT\",\"FYP\",\"Musically\"],\"note\":\"ByteDance app; the US business moved to a US-majority joint venture announced to close 22 January 2026. Government-device bans name TikTok and ByteDance successors; whether the joint venture changes that is a legal question.\"},{\"id\":\"tiktok-live\",\"label\":\"TikTok LIVE\",\"broader\":[\"tiktok\",\"live-streaming\"]},{\"id\":\"tiktok-shop\",\"label\":\"TikTok Shop\",\"aliases\":[\"TikTok Shopping\",\"TTS\"],\"broader\":[\"tiktok\"],\"domains\":[\"shop.tiktok.com\",\"seller.tiktok.com\"],\"ambiguous\":[\"TTS\"]},{\"id\":\"tiktok-stories\",\"label\":\"TikTok Stories\",\"broader\":[\"tiktok\",\"ephemeral-content\"],\"status\":\"restricted\"},{\"id\":\"vine\",\"label\":\"Vine\",\"aliases\":[\"Vines\"],\"broader\":[\"short-video-app\"],\"domains\":[\"vine.co\"],\"ambiguous\":[\"Vine\",\"Vines\"],\"status\":\"defunct\",\"since\":\"2017-01-17\"},{\"id\":\"dubsmash\",\"label\":\"Dubsmash\",\"broader\":[\"short-video-app\"],\"domains\":[\"dubsmash.com\"],\"status\":\"defunct\",\"since\":\"2022-02\"},{\"id\":\"triller\",\"label\":\"Triller\",\"broader\":[\"short-video-app\"],\"domains\":[\"triller.co\"],\"status\":\"restricted\"},{\"id\":\"loops\",\"label\":\"Loops\",\"aliases\":[\"Loops (fediverse)\"],\"broader\":[\"short-video-app\",\"fediverse\"],\"domains\":[\"loops.video\"],\"ambiguous\":[\"Loops\"]},{\"id\":\"douyin\",\"label\":\"Douyin\",\"aliases\":[\"\u6296\u97f3\",\"Chinese TikTok\"],\"broader\":[\"short-video-app\",\"bytedance-product\"],\"domains\":[\"douyin.com\"]},{\"id\":\"kuaishou\",\"label\":\"Kuaishou\",\"aliases\":[\"Kwai\",\"Snack Video\",\"\u5feb\u624b\",\"Kuaishou / Kwai\"],\"broader\":[\"short-video-app\",\"chinese-owned-product\"],\"domains\":[\"kuaishou.com\",\"kwai.com\"]},{\"id\":\"moj\",\"label\":\"Moj\",\"aliases\":[\"Moj app\"],\"broader\":[\"short-video-app\"],\"domains\":[\"mojapp.in\"]},{\"id\":\"josh-app\",\"label\":\"Josh\",\"aliases\":[\"Josh app\"],\"broader\":[\"short-video-app\"],\"domains\":[\"myjosh.in\"],\"ambiguous\":[\"Josh app\",\"Josh\"],\"status\":\"restricted\"},{\"id\":\"fediverse\",\"label\":\"fediverse platform\",\"aliases\":[\"fediverse\",\"decentralised social network\",\"decentralized social network\",\"decentralised social networks\",\"decentralized social networks\",\"federated social network\",\"ActivityPub\"],\"broader\":[\"social-network\"]},{\"id\":\"friendica\",\"label\":\"Friendica\",\"broader\":[\"fediverse\"],\"domains\":[\"friendi.ca\"]},{\"id\":\"diaspora\",\"label\":\"diaspora*\",\"aliases\":[\"Diaspora\",\"joindiaspora\"],\"broader\":[\"fediverse\"],\"domains\":[\"diasporafoundation.org\",\"joindiaspora.com\"],\"ambiguous\":[\"Diaspora\"]},{\"id\":\"hubzilla\",\"label\":\"Hubzilla\",\"broader\":[\"fediverse\"],\"domains\":[\"hubzilla.org\"]},{\"id\":\"bookwyrm\",\"label\":\"BookWyrm\",\"broader\":[\"fediverse\"],\"domains\":[\"joinbookwyrm.com\",\"bookwyrm.social\"]},{\"id\":\"lens-protocol\",\"label\":\"Lens\",\"aliases\":[\"Lens Protocol\"],\"broader\":[\"fediverse\",\"web3-platform\"],\"domains\":[\"lens.xyz\",\"hey.xyz\"],\"ambiguous\":[\"Lens\"]},{\"id\":\"facebook\",\"label\":\"Facebook\",\"aliases\":[\"Facebook Page\",\"Facebook Pages\",\"Facebook profile\",\"FB\",\"face book\",\"Facebook account\"],\"formerly\":[\"TheFacebook\"],\"broader\":[\"social-network\",\"meta-product\"],\"domains\":[\"facebook.com\",\"fb.com\",\"fb.me\",\"m.facebook.com\",\"l.facebook.com\"],\"ambiguous\":[\"FB\",\"face book\"]},{\"id\":\"facebook-groups\",\"label\":\"Facebook Groups\",\"aliases\":[\"FB Groups\",\"FB group\",\"Facebook group\"],\"broader\":[\"facebook\"],\"domains\":[\"facebook.com/groups\"]},{\"id\":\"facebook-live\",\"label\":\"Facebook Live\",\"aliases\":[\"FB Live\"],\"broader\":[\"facebook\",\"live-streaming\"],\"domains\":[\"facebook.com/live\"]},{\"id\":\"facebook-stories\",\"label\":\"Facebook Stories\",\"aliases\":[\"FB Stories\"],\"broader\":[\"facebook\",\"ephemeral-content\"]},{\"id\":\"facebook-reels\",\"label\":\"Facebook Reels\",\"aliases\":[\"FB Reels\"],\"broader\":[\"facebook\"],\"domains\":[\"facebook.com/reel\"]},{\"id\":\"facebook-marketplace\",\"label\":\"Facebook Marketplace\",\"aliases\":[\"FB Marketplace\"],\"broader\":[\"facebook\"],\"domains\":[\"facebook.com/marketplace\"]},{\"id\":\"facebook-events\",\"label\":\"Facebook Events\",\"aliases\":[\"FB Events\"],\"broader\":[\"facebook\"],\"domains\":[\"facebook.com/events\"]},{\"id\":\"facebook-shops\",\"label\":\"Facebook Shops\",\"aliases\":[\"FB Shops\"],\"broader\":[\"facebook\"],\"status\":\"restricted\",\"note\":\"Feature scope has been reduced in many countries.\"},{\"id\":\"facebook-dating\",\"label\":\"Facebook Dating\",\"aliases\":[\"FB Dating\"],\"broader\":[\"facebook\",\"dating-app\"],\"domains\":[\"facebook.com/dating\"]},{\"id\":\"google-plus\",\"label\":\"Google+\",\"aliases\":[\"Google Plus\",\"GPlus\",\"G+\"],\"broader\":[\"social-network\",\"google-product\"],\"domains\":[\"plus.google.com\"],\"ambiguous\":[\"G+\"],\"status\":\"defunct\",\"since\":\"2019-04-02\",\"note\":\"Consumer Google+ closed 2 April 2019; the Workspace successor (Google Currents) was later folded into other products.\"},{\"id\":\"myspace\",\"label\":\"Myspace\",\"aliases\":[\"My Space\"],\"broader\":[\"social-network\"],\"domains\":[\"myspace.com\"],\"status\":\"restricted\"},{\"id\":\"friendster\",\"label\":\"Friendster\",\"broader\":[\"social-network\"],\"domains\":[\"friendster.com\"],\"status\":\"defunct\",\"since\":\"2015-06-14\"},{\"id\":\"orkut\",\"label\":\"Orkut\",\"broader\":[\"social-network\",\"google-product\"],\"domains\":[\"orkut.com\"],\"status\":\"defunct\",\"since\":\"2014-09-30\"},{\"id\":\"bebo\",\"label\":\"Bebo\",\"broader\":[\"social-network\"],\"domains\":[\"bebo.com\"],\"status\":\"restricted\"},{\"id\":\"path-social\",\"label\":\"Path\",\"aliases\":[\"Path app\"],\"broader\":[\"social-network\"],\"domains\":[\"path.com\"],\"ambiguous\":[\"Path app\",\"Path\"],\"status\":\"defunct\",\"since\":\"2018-10\"},{\"id\":\"ello\",\"label\":\"Ello\",\"broader\":[\"social-network\"],\"domains\":[\"ello.co\"],\"ambiguous\":[\"Ello\"],\"status\":\"defunct\",\"since\":\"2023-07\"},{\"id\":\"mewe\",\"label\":\"MeWe\",\"aliases\":[\"Me We\"],\"broader\":[\"social-network\"],\"domains\":[\"mewe.com\"]},{\"id\":\"minds\",\"label\":\"Minds\",\"broader\":[\"social-network\"],\"domains\":[\"minds.com\"],\"ambiguous\":[\"Minds\"]},{\"id\":\"vero\",\"label\":\"Vero\",\"aliases\":[\"Vero True Social\"],\"broader\":[\"social-network\"],\"domains\":[\"vero.co\"],\"ambiguous\":[\"Vero\"]},{\"id\":\"nextdoor\",\"label\":\"Nextdoor\",\"aliases\":[\"Next Door app\"],\"broader\":[\"social-network\"],\"domains\":[\"nextdoor.com\",\"nextdoor.co.uk\"]},{\"id\":\"snapchat\",\"label\":\"Snapchat\",\"aliases\":[\"Snap\",\"Snapchat Spotlight\",\"Snap Map\",\"snaps\"],\"broader\":[\"social-network\",\"consumer-messaging\",\"ephemeral-content\"],\"domains\":[\"snapchat.com\",\"snap.com\",\"t.snapchat.com\"],\"ambiguous\":[\"snaps\",\"Snap\"]},{\"id\":\"snapchat-stories\",\"label\":\"Snapchat Stories\",\"aliases\":[\"Snap Stories\"],\"broader\":[\"snapchat\"]},{\"id\":\"snapchat-lenses\",\"label\":\"Snapchat Lenses\",\"aliases\":[\"AR Lens\",\"Snap Lens\",\"Lens Studio\"],\"broader\":[\"snapchat\"]},{\"id\":\"tagged\",\"label\":\"Tagged\",\"broader\":[\"social-network\"],\"domains\":[\"tagged.com\"],\"ambiguous\":[\"Tagged\"],\"status\":\"restricted\"},{\"id\":\"yik-yak\",\"label\":\"Yik Yak\",\"aliases\":[\"YikYak\"],\"broader\":[\"social-network\",\"anonymous-app\"],\"domains\":[\"yikyak.com\"],\"status\":\"restricted\"},{\"id\":\"sidechat\",\"label\":\"Sidechat\",\"broader\":[\"social-network\",\"anonymous-app\"],\"domains\":[\"sidechat.lol\"]},{\"id\":\"whisper-app\",\"label\":\"Whisper\",\"aliases\":[\"Whisper app\"],\"broader\":[\"social-network\",\"anonymous-app\"],\"domains\":[\"whisper.sh\"],\"ambiguous\":[\"Whisper app\",\"Whisper\"],\"status\":\"restricted\"},{\"id\":\"ask-fm\",\"label\":\"ASKfm\",\"broader\":[\"social-network\",\"anonymous-app\"],\"domains\":[\"ask.fm\"],\"status\":\"defunct\",\"since\":\"2024-12\"},{\"id\":\"ngl\",\"label\":\"NGL\",\"aliases\":[\"NGL link\"],\"broader\":[\"social-network\",\"anonymous-app\"],\"domains\":[\"ngl.link\"],\"ambiguous\":[\"NGL link\",\"NGL\"]},{\"id\":\"douban\",\"label\":\"Douban\",\"aliases\":[\"\u8c46\u74e3\"],\"broader\":[\"social-network\",\"forum\",\"chinese-owned-product\"],\"domains\":[\"douban.com\"]},{\"id\":\"renren\",\"label\":\"Renren\",\"aliases\":[\"\u4eba\u4eba\u7f51\"],\"broader\":[\"social-network\",\"chinese-owned-product\"],\"domains\":[\"renren.com\"],\"status\":\"restricted\"},{\"id\":\"vk\",\"label\":\"VK\",\"aliases\":[\"VKontakte\",\"V Kontakte\",\"\u0412\u041a\u043e\u043d\u0442\u0430\u043a\u0442\u0435\"],\"broader\":[\"social-network\",\"russian-owned-product\"],\"domains\":[\"vk.com\",\"vk.ru\",\"vk.cc\",\"m.vk.com\"],\"note\":\"Sanctions and data-localisation questions apply; needs legal review.\"},{\"id\":\"odnoklassniki\",\"label\":\"Odnoklassniki\",\"aliases\":[\"\u041e\u0434\u043d\u043e\u043a\u043b\u0430\u0441\u0441\u043d\u0438\u043a\u0438\"],\"broader\":[\"social-network\",\"russian-owned-product\"],\"domains\":[\"ok.ru\",\"odnoklassniki.ru\"]},{\"id\":\"band-naver\",\"label\":\"BAND\",\"aliases\":[\"Naver Band\"],\"broader\":[\"social-network\"],\"domains\":[\"band.us\"],\"ambiguous\":[\"BAND\"]},{\"id\":\"cyworld\",\"label\":\"Cyworld\",\"broader\":[\"social-network\"],\"domains\":[\"cyworld.com\"],\"status\":\"restricted\"},{\"id\":\"kakaostory\",\"label\":\"KakaoStory\",\"aliases\":[\"Kakao Story\"],\"broader\":[\"social-network\"],\"domains\":[\"story.kakao.com\"],\"status\":\"restricted\"},{\"id\":\"mixi\",\"label\":\"mixi\",\"broader\":[\"social-network\"],\"domains\":[\"mixi.jp\",\"mixi.social\"]},{\"id\":\"sharechat\",\"label\":\"ShareChat\",\"aliases\":[\"Share Chat\"],\"broader\":[\"social-network\"],\"domains\":[\"sharechat.com\"]},{\"id\":\"studivz\",\"label\":\"StudiVZ\",\"aliases\":[\"MeinVZ\",\"VZ Netzwerke\"],\"broader\":[\"social-network\"],\"domains\":[\"studivz.net\"],\"status\":\"defunct\",\"since\":\"2022-03\"},{\"id\":\"hyves\",\"label\":\"Hyves\",\"broader\":[\"social-network\"],\"domains\":[\"hyves.nl\"],\"status\":\"defunct\",\"since\":\"2013-12-02\"},{\"id\":\"nk-pl\",\"label\":\"NK.pl\",\"aliases\":[\"Nasza Klasa\",\"nk\"],\"broader\":[\"social-network\"],\"domains\":[\"nk.pl\"],\"ambiguous\":[\"nk\"],\"status\":\"defunct\",\"since\":\"2021-07\"},{\"id\":\"tuenti\",\"label\":\"Tuenti\",\"broader\":[\"social-network\"],\"domains\":[\"tuenti.com\"],\"status\":\"defunct\",\"since\":\"2016-03\"},{\"id\":\"draugiem\",\"label\":\"Draugiem.lv\",\"aliases\":[\"Draugiem\"],\"broader\":[\"social-network\"],\"domains\":[\"draugiem.lv\"]},{\"id\":\"friendfeed\",\"label\":\"FriendFeed\",\"broader\":[\"social-network\"],\"domains\":[\"friendfeed.com\"],\"status\":\"defunct\",\"since\":\"2015-04\"},{\"id\":\"google-buzz\",\"label\":\"Google Buzz\",\"broader\":[\"social-network\",\"google-product\"],\"domains\":[\"google.com/buzz\"],\"status\":\"defunct\",\"since\":\"2011-12\"},{\"id\":\"goodreads\",\"label\":\"Goodreads\",\"aliases\":[\"Good Reads\"],\"broader\":[\"social-network\",\"review-site\",\"amazon-product\"],\"domains\":[\"goodreads.com\"]},{\"id\":\"letterboxd\",\"label\":\"Letterboxd\",\"broader\":[\"social-network\",\"review-site\"],\"domains\":[\"letterboxd.com\"]},{\"id\":\"strava\",\"label\":\"Strava\",\"broader\":[\"social-network\",\"location-based-app\"],\"domains\":[\"strava.com\"]},{\"id\":\"forum\",\"label\":\"forum\",\"aliases\":[\"forums\",\"online forum\",\"online forums\",\"internet forum\",\"internet forums\",\"public forum\",\"public forums\",\"discussion forum\",\"discussion forums\",\"message board\",\"message boards\",\"bulletin board\",\"bulletin boards\",\"discussion board\",\"discussion boards\",\"newsgroup\",\"newsgroups\",\"mailing list\",\"mailing lists\",\"forum-qa\"],\"broader\":[\"social-media\"]},{\"id\":\"community-platform\",\"label\":\"community platform\",\"aliases\":[\"community platforms\",\"online community\",\"online communities\",\"community forum\",\"community software\"],\"broader\":[\"forum\"]},{\"id\":\"discourse\",\"label\":\"Discourse\",\"aliases\":[\"Discourse forum\"],\"broader\":[\"community-platform\"],\"domains\":[\"discourse.org\"],\"ambiguous\":[\"Discourse\"]},{\"id\":\"circle-so\",\"label\":\"Circle\",\"broader\":[\"community-platform\"],\"domains\":[\"circle.so\"],\"ambiguous\":[\"Circle\"]},{\"id\":\"mighty-networks\",\"label\":\"Mighty Networks\",\"aliases\":[\"MightyNetworks\"],\"broader\":[\"community-platform\"],\"domains\":[\"mightynetworks.com\"]},{\"id\":\"skool\",\"label\":\"Skool\",\"broader\":[\"community-platform\"],\"domains\":[\"skool.com\"],\"ambiguous\":[\"Skool\"]},{\"id\":\"bettermode\",\"label\":\"Bettermode\",\"formerly\":[\"Tribe community\"],\"broader\":[\"community-platform\"],\"domains\":[\"bettermode.com\"]},{\"id\":\"khoros-communities\",\"label\":\"Khoros Communities\",\"formerly\":[\"Lithium Communities\"],\"broader\":[\"community-platform\"]},{\"id\":\"qa-site\",\"label\":\"Q&A site\",\"aliases\":[\"Q&A sites\",\"question-and-answer site\",\"Q&A platform\",\"Q&A forum\"],\"broader\":[\"forum\"]},{\"id\":\"zhihu\",\"label\":\"Zhihu\",\"aliases\":[\"\u77e5\u4e4e\"],\"broader\":[\"qa-site\",\"chinese-owned-product\"],\"domains\":[\"zhihu.com\"]},{\"id\":\"quora\",\"label\":\"Quora\",\"aliases\":[\"Quora Spaces\"],\"broader\":[\"qa-site\"],\"domains\":[\"quora.com\"]},{\"id\":\"stack-overflow\",\"label\":\"Stack Overflow\",\"aliases\":[\"StackOverflow\",\"Stack Exchange\",\"Stack Exchange network\"],\"broader\":[\"qa-site\"],\"domains\":[\"stackoverflow.com\",\"stackexchange.com\"]},{\"id\":\"yahoo-answers\",\"label\":\"Yahoo Answers\",\"aliases\":[\"Yahoo! Answers\"],\"broader\":[\"qa-site\"],\"domains\":[\"answers.yahoo.com\"],\"status\":\"defunct\",\"since\":\"2021-05-04\"},{\"id\":\"investment-forum\",\"label\":\"investment forum\",\"aliases\":[\"investment forums\",\"investor forum\",\"investor forums\",\"stock message board\",\"investment message board\",\"financial message boards\",\"stock forum\"],\"broader\":[\"forum\"]},{\"id\":\"stocktwits\",\"label\":\"Stocktwits\",\"aliases\":[\"Stock Twits\"],\"broader\":[\"investment-forum\",\"microblog\"],\"domains\":[\"stocktwits.com\"]},{\"id\":\"seeking-alpha\",\"label\":\"Seeking Alpha\",\"aliases\":[\"SeekingAlpha\"],\"broader\":[\"investment-forum\"],\"domains\":[\"seekingalpha.com\"]},{\"id\":\"yahoo-finance-boards\",\"label\":\"Yahoo Finance message boards\",\"aliases\":[\"Yahoo Finance conversations\"],\"broader\":[\"investment-forum\"],\"domains\":[\"finance.yahoo.com\"]},{\"id\":\"chat-room\",\"label\":\"chat room\",\"aliases\":[\"chat rooms\",\"internet chat\",\"internet chat rooms\",\"online chat rooms\"],\"broader\":[\"forum\",\"messaging-app\"]},{\"id\":\"discord\",\"label\":\"Discord\",\"aliases\":[\"Discord server\",\"Discord community\"],\"broader\":[\"chat-room\",\"community-platform\",\"gaming-virtual\"],\"domains\":[\"discord.com\",\"discord.gg\",\"discordapp.com\"],\"ambiguous\":[\"Discord\"]},{\"id\":\"irc\",\"label\":\"IRC\",\"aliases\":[\"Internet Relay Chat\",\"IRC channel\",\"Libera Chat\",\"Freenode\"],\"broader\":[\"chat-room\"],\"domains\":[\"libera.chat\"]},{\"id\":\"gitter\",\"label\":\"Gitter\",\"broader\":[\"chat-room\"],\"domains\":[\"gitter.im\"]},{\"id\":\"lemmy\",\"label\":\"Lemmy\",\"broader\":[\"forum\",\"fediverse\"],\"domains\":[\"join-lemmy.org\",\"lemmy.world\",\"lemmy.ml\"]},{\"id\":\"mbin\",\"label\":\"Mbin\",\"aliases\":[\"Kbin\",\"Mbin / Kbin\"],\"broader\":[\"forum\",\"fediverse\"],\"domains\":[\"kbin.social\",\"joinmbin.org\"],\"status\":\"restricted\"},{\"id\":\"piefed\",\"label\":\"PieFed\",\"broader\":[\"forum\",\"fediverse\"],\"domains\":[\"piefed.social\"]},{\"id\":\"naver-cafe\",\"label\":\"Naver Cafe\",\"aliases\":[\"Naver Caf\u00e9\"],\"broader\":[\"forum\"],\"domains\":[\"cafe.naver.com\"]},{\"id\":\"dcard\",\"label\":\"Dcard\",\"broader\":[\"forum\"],\"domains\":[\"dcard.tw\"]},{\"id\":\"ptt\",\"label\":\"PTT\",\"broader\":[\"forum\"],\"domains\":[\"ptt.cc\"],\"ambiguous\":[\"PTT\"]},{\"id\":\"taringa\",\"label\":\"Taringa!\",\"aliases\":[\"Taringa\"],\"broader\":[\"forum\"],\"domains\":[\"taringa.net\"],\"status\":\"defunct\",\"since\":\"2024-03\"},{\"id\":\"reddit\",\"label\":\"Reddit\",\"aliases\":[\"subreddit\",\"subreddits\",\"redditor\",\"redditors\",\"Reddit post\",\"subreddit post\"],\"broader\":[\"forum\"],\"domains\":[\"reddit.com\",\"redd.it\",\"old.reddit.com\"]},{\"id\":\"reddit-ama\",\"label\":\"Reddit AMA\",\"aliases\":[\"Ask Me Anything\",\"AMAs\",\"AMA\"],\"broader\":[\"reddit\"],\"domains\":[\"reddit.com/r/IAmA\"],\"ambiguous\":[\"AMA\",\"Ask Me Anything\",\"AMAs\"]},{\"id\":\"reddit-dm\",\"label\":\"Reddit chat\",\"aliases\":[\"Reddit DM\",\"Reddit direct message\"],\"broader\":[\"reddit\",\"direct-message\"]},{\"id\":\"hacker-news\",\"label\":\"Hacker News\",\"aliases\":[\"Show HN\",\"HN\",\"HackerNews\"],\"broader\":[\"forum\",\"news-aggregator\"],\"domains\":[\"news.ycombinator.com\"],\"ambiguous\":[\"HN\"]},{\"id\":\"product-hunt\",\"label\":\"Product Hunt\",\"aliases\":[\"ProductHunt\",\"PH launch\"],\"broader\":[\"forum\",\"news-aggregator\"],\"domains\":[\"producthunt.com\"]},{\"id\":\"4chan\",\"label\":\"4chan\",\"aliases\":[\"4 chan\"],\"broader\":[\"forum\",\"anonymous-app\"],\"domains\":[\"4chan.org\",\"4channel.org\"]},{\"id\":\"yahoo-groups\",\"label\":\"Yahoo Groups\",\"aliases\":[\"Yahoo! Groups\"],\"broader\":[\"forum\"],\"domains\":[\"groups.yahoo.com\"],\"status\":\"defunct\",\"since\":\"2020-12-15\"},{\"id\":\"google-groups\",\"label\":\"Google Groups\",\"broader\":[\"forum\",\"google-product\"],\"domains\":[\"groups.google.com\"]},{\"id\":\"indie-hackers\",\"label\":\"Indie Hackers\",\"aliases\":[\"IndieHackers\",\"Indie Hacker\"],\"broader\":[\"forum\"],\"domains\":[\"indiehackers.com\"]},{\"id\":\"usenet\",\"label\":\"Usenet\",\"broader\":[\"forum\"]},{\"id\":\"mailman\",\"label\":\"Mailman\",\"aliases\":[\"GNU Mailman\"],\"broader\":[\"forum\"],\"domains\":[\"list.org\"],\"ambiguous\":[\"Mailman\"]},{\"id\":\"news-aggregator\",\"label\":\"news aggregator\",\"aliases\":[\"news aggregators\",\"social news site\",\"link aggregator\"],\"broader\":[\"social-media\"]},{\"id\":\"toutiao\",\"label\":\"Toutiao\",\"aliases\":[\"Jinri Toutiao\",\"\u4eca\u65e5\u5934\u6761\"],\"broader\":[\"news-aggregator\",\"bytedance-product\"],\"domains\":[\"toutiao.com\"]},{\"id\":\"digg\",\"label\":\"Digg\",\"broader\":[\"news-aggregator\"],\"domains\":[\"digg.com\"],\"ambiguous\":[\"Digg\"],\"status\":\"restricted\",\"note\":\"Relaunched in public beta January 2026; app pulled and staff cut in March 2026. Check before naming it in a plan.\"},{\"id\":\"slashdot\",\"label\":\"Slashdot\",\"broader\":[\"news-aggregator\"],\"domains\":[\"slashdot.org\"]},{\"id\":\"flipboard\",\"label\":\"Flipboard\",\"broader\":[\"news-aggregator\"],\"domains\":[\"flipboard.com\",\"flip.it\"]},{\"id\":\"artifact-news\",\"label\":\"Artifact\",\"aliases\":[\"Artifact app\"],\"broader\":[\"news-aggregator\"],\"domains\":[\"artifact.news\"],\"ambiguous\":[\"Artifact app\",\"Artifact\"],\"status\":\"defunct\",\"since\":\"2024-01\"},{\"id\":\"lobsters\",\"label\":\"Lobsters\",\"broader\":[\"news-aggregator\"],\"domains\":[\"lobste.rs\"],\"ambiguous\":[\"Lobsters\"]},{\"id\":\"wiki\",\"label\":\"wiki\",\"aliases\":[\"wikis\",\"public wiki\",\"public wikis\"],\"broader\":[\"social-media\"]},{\"id\":\"wikipedia\",\"label\":\"Wikipedia\",\"aliases\":[\"Wiki article\",\"Wikipedia page\",\"Wikipedia article\"],\"broader\":[\"wiki\"],\"domains\":[\"wikipedia.org\",\"wikidata.org\"],\"note\":\"Editing pages about your own employer raises the site's paid-editing disclosure rules.\"},{\"id\":\"fandom\",\"label\":\"Fandom\",\"formerly\":[\"Wikia\"],\"broader\":[\"wiki\"],\"domains\":[\"fandom.com\",\"wikia.com\"],\"ambiguous\":[\"Fandom\"]},{\"id\":\"gravatar\",\"label\":\"Gravatar\",\"broader\":[\"social-media\"],\"domains\":[\"gravatar.com\"]},{\"id\":\"content-curation-tool\",\"label\":\"content curation tool\",\"aliases\":[\"bookmarking tool\",\"social bookmarking\",\"bookmarking and curation\",\"content curation\",\"curation\"],\"ambiguous\":[\"curation\"]},{\"id\":\"stumbleupon\",\"label\":\"StumbleUpon\",\"aliases\":[\"Stumble Upon\"],\"broader\":[\"content-curation-tool\",\"social-media\"],\"domains\":[\"stumbleupon.com\"],\"status\":\"defunct\",\"since\":\"2018-06-30\",\"successor\":\"mix\"},{\"id\":\"mix\",\"label\":\"Mix\",\"broader\":[\"content-curation-tool\",\"social-media\"],\"domains\":[\"mix.com\"],\"ambiguous\":[\"Mix\"],\"status\":\"restricted\"},{\"id\":\"delicious\",\"label\":\"Delicious\",\"broader\":[\"content-curation-tool\",\"social-media\"],\"domains\":[\"del.icio.us\",\"delicious.com\"],\"ambiguous\":[\"Delicious\"],\"status\":\"defunct\",\"since\":\"2017-06\"},{\"id\":\"pinboard\",\"label\":\"Pinboard\",\"broader\":[\"content-curation-tool\",\"social-media\"],\"domains\":[\"pinboard.in\"]},{\"id\":\"pocket\",\"label\":\"Pocket\",\"aliases\":[\"Mozilla Pocket\"],\"formerly\":[\"Read It Later\"],\"broader\":[\"content-curation-tool\"],\"domains\":[\"getpocket.com\"],\"ambiguous\":[\"Pocket\"],\"status\":\"defunct\",\"since\":\"2025-07-08\"},{\"id\":\"instapaper\",\"label\":\"Instapaper\",\"broader\":[\"content-curation-tool\"],\"domains\":[\"instapaper.com\"]},{\"id\":\"scoop-it\",\"label\":\"Scoop.it\",\"aliases\":[\"Scoopit\"],\"broader\":[\"content-curation-tool\",\"social-media\"],\"domains\":[\"scoop.it\"]},{\"id\":\"feedly\",\"label\":\"Feedly\",\"broader\":[\"content-curation-tool\"],\"domains\":[\"feedly.com\"]},{\"id\":\"google-reader\",\"label\":\"Google Reader\",\"broader\":[\"content-curation-tool\",\"google-product\"],\"domains\":[\"reader.google.com\"],\"status\":\"defunct\",\"since\":\"2013-07-01\"},{\"id\":\"storify\",\"label\":\"Storify\",\"broader\":[\"content-curation-tool\",\"adobe-product\"],\"domains\":[\"storify.com\"],\"status\":\"defunct\",\"since\":\"2018-05-16\"},{\"id\":\"wakelet\",\"label\":\"Wakelet\",\"broader\":[\"content-curation-tool\"],\"domains\":[\"wakelet.com\"]},{\"id\":\"messaging-app\",\"label\":\"messaging app\",\"aliases\":[\"messaging apps\",\"messenger\",\"messengers\",\"messenger app\",\"instant messenger\",\"instant messaging\",\"instant messages\",\"IM\",\"IM app\",\"chat app\",\"chat apps\",\"chat tool\",\"chat platform\",\"messaging platform\",\"messaging platforms\",\"messaging service\",\"messaging services\",\"messaging tool\",\"messaging tools\",\"messaging\",\"mobile messaging app\",\"text messaging app\"],\"ambiguous\":[\"messenger\",\"instant messages\",\"IM\",\"messaging\"]},{\"id\":\"consumer-messaging\",\"label\":\"consumer messaging app\",\"aliases\":[\"consumer messaging apps\",\"personal messaging app\",\"personal messaging apps\",\"private messaging app\",\"private messaging apps\",\"private messenger\",\"unapproved messaging app\",\"third-party messaging app\",\"third-party messaging apps\"],\"broader\":[\"messaging-app\"]},{\"id\":\"wechat\",\"label\":\"WeChat\",\"aliases\":[\"Weixin\",\"\u5fae\u4fe1\",\"WeChat Moments\",\"WeChat Mini Program\",\"Mini Programs\",\"We Chat\"],\"broader\":[\"consumer-messaging\",\"social-network\",\"tencent-product\"],\"domains\":[\"wechat.com\",\"weixin.qq.com\",\"mp.weixin.qq.com\"]},{\"id\":\"wechat-channels\",\"label\":\"WeChat Channels\",\"aliases\":[\"Weixin Channels\",\"\u89c6\u9891\u53f7\"],\"broader\":[\"wechat\",\"live-streaming\"]},{\"id\":\"wechat-official-account\",\"label\":\"WeChat Official Account\",\"aliases\":[\"WeChat public account\",\"mp.weixin\"],\"broader\":[\"wechat\"]},{\"id\":\"qq\",\"label\":\"QQ\",\"aliases\":[\"Tencent QQ\",\"Qzone\"],\"broader\":[\"consumer-messaging\",\"social-network\",\"tencent-product\"],\"domains\":[\"qq.com\",\"qzone.qq.com\",\"im.qq.com\"]},{\"id\":\"max-messenger\",\"label\":\"MAX\",\"aliases\":[\"MAX messenger\",\"MAX (messenger)\"],\"broader\":[\"consumer-messaging\",\"russian-owned-product\"],\"domains\":[\"max.ru\"],\"ambiguous\":[\"MAX\"]},{\"id\":\"whatsapp\",\"label\":\"WhatsApp\",\"aliases\":[\"Whats App\",\"WhatsApp group\",\"WhatsApp Messenger\",\"WA\",\"WhatsApp groups\",\"WhatsApp chat\",\"WhatsApp message\",\"WhatsApp messages\"],\"broader\":[\"consumer-messaging\",\"end-to-end-encrypted-app\",\"off-channel-app\",\"meta-product\"],\"domains\":[\"whatsapp.com\",\"wa.me\",\"web.whatsapp.com\",\"chat.whatsapp.com\"],\"ambiguous\":[\"WA\"]},{\"id\":\"whatsapp-channels\",\"label\":\"WhatsApp Channels\",\"aliases\":[\"WhatsApp channel\"],\"broader\":[\"whatsapp\"]},{\"id\":\"whatsapp-status\",\"label\":\"WhatsApp Status\",\"broader\":[\"whatsapp\",\"ephemeral-content\"]},{\"id\":\"facebook-messenger\",\"label\":\"Facebook Messenger\",\"aliases\":[\"FB Messenger\",\"FB DM\",\"Messenger (Meta)\",\"Meta Messenger\",\"Messenger by Meta\"],\"formerly\":[\"Facebook Chat\"],\"broader\":[\"consumer-messaging\",\"end-to-end-encrypted-app\",\"off-channel-app\",\"meta-product\"],\"domains\":[\"messenger.com\",\"m.me\",\"facebook.com/messages\"],\"note\":\"Desktop apps were withdrawn in December 2025 and messenger.com was announced to redirect to facebook.com/messages from April 2026; mobile app continues.\"},{\"id\":\"telegram\",\"label\":\"Telegram\",\"aliases\":[\"Telegram channel\",\"Telegram group\",\"Telegram bot\",\"TG\",\"Telegram Messenger\"],\"broader\":[\"consumer-messaging\",\"off-channel-app\"],\"domains\":[\"telegram.org\",\"t.me\",\"telegram.me\",\"web.telegram.org\"],\"ambiguous\":[\"TG\"]},{\"id\":\"telegram-stories\",\"label\":\"Telegram Stories\",\"broader\":[\"telegram\",\"ephemeral-content\"]},{\"id\":\"signal\",\"label\":\"Signal\",\"aliases\":[\"Signal app\",\"Signal Messenger\",\"Signal chat\",\"Signal messaging app\"],\"broader\":[\"consumer-messaging\",\"end-to-end-encrypted-app\",\"ephemeral-content\",\"off-channel-app\"],\"domains\":[\"signal.org\",\"signal.me\",\"signal.group\"],\"ambiguous\":[\"Signal\"]},{\"id\":\"imessage\",\"label\":\"iMessage\",\"aliases\":[\"Apple Messages\",\"blue bubbles\",\"Messages app\"],\"broader\":[\"consumer-messaging\",\"sms\",\"end-to-end-encrypted-app\",\"off-channel-app\",\"apple-product\"],\"domains\":[\"apple.com/messages\"],\"ambiguous\":[\"blue bubbles\",\"Messages app\"]},{\"id\":\"google-messages\",\"label\":\"Google Messages\",\"aliases\":[\"RCS chat\",\"RCS\",\"Google Messages (RCS)\"],\"formerly\":[\"Android Messages\"],\"broader\":[\"consumer-messaging\",\"sms\",\"off-channel-app\",\"google-product\"],\"domains\":[\"messages.google.com\"],\"ambiguous\":[\"RCS\"]},{\"id\":\"line\",\"label\":\"LINE\",\"aliases\":[\"LINE app\",\"LINE Official Account\",\"LINE@\"],\"broader\":[\"consumer-messaging\",\"off-channel-app\"],\"domains\":[\"line.me\",\"lin.ee\"],\"ambiguous\":[\"LINE\"]},{\"id\":\"kakaotalk\",\"label\":\"KakaoTalk\",\"aliases\":[\"Kakao Talk\",\"KaTalk\",\"Kakao channel\",\"Kakao\"],\"broader\":[\"consumer-messaging\",\"off-channel-app\"],\"domains\":[\"kakao.com\",\"kakaocorp.com\",\"pf.kakao.com\"],\"ambiguous\":[\"Kakao\"]},{\"id\":\"viber\",\"label\":\"Viber\",\"aliases\":[\"Rakuten Viber\"],\"broader\":[\"consumer-messaging\",\"end-to-end-encrypted-app\",\"off-channel-app\"],\"domains\":[\"viber.com\",\"vb.me\"]},{\"id\":\"zalo\",\"label\":\"Zalo\",\"broader\":[\"consumer-messaging\",\"off-channel-app\"],\"domains\":[\"zalo.me\"]},{\"id\":\"imo\",\"label\":\"imo\",\"aliases\":[\"imo messenger\"],\"broader\":[\"consumer-messaging\",\"off-channel-app\"],\"domains\":[\"imo.im\"],\"ambiguous\":[\"imo messenger\",\"imo\"]},{\"id\":\"kik\",\"label\":\"Kik\",\"aliases\":[\"Kik Messenger\"],\"broader\":[\"consumer-messaging\",\"anonymous-app\"],\"domains\":[\"kik.com\"],\"ambiguous\":[\"Kik Messenger\",\"Kik\"]},{\"id\":\"groupme\",\"label\":\"GroupMe\",\"aliases\":[\"Group Me\"],\"broader\":[\"consumer-messaging\",\"off-channel-app\",\"microsoft-product\"],\"domains\":[\"groupme.com\"]},{\"id\":\"threema\",\"label\":\"Threema\",\"broader\":[\"consumer-messaging\",\"end-to-end-encrypted-app\",\"off-channel-app\"],\"domains\":[\"threema.ch\",\"threema.id\"]},{\"id\":\"wire\",\"label\":\"Wire\",\"aliases\":[\"Wire messenger\"],\"broader\":[\"consumer-messaging\",\"end-to-end-encrypted-app\"],\"domains\":[\"wire.com\"],\"ambiguous\":[\"Wire messenger\",\"Wire\"]},{\"id\":\"element-matrix\",\"label\":\"Element (Matrix)\",\"aliases\":[\"Element\",\"Matrix\"],\"formerly\":[\"Riot.im\"],\"broader\":[\"consumer-messaging\",\"end-to-end-encrypted-app\",\"fediverse\"],\"domains\":[\"element.io\",\"matrix.org\",\"matrix.to\"],\"ambiguous\":[\"Element\",\"Matrix\"]},{\"id\":\"session\",\"label\":\"Session\",\"aliases\":[\"Session messenger\"],\"broader\":[\"consumer-messaging\",\"end-to-end-encrypted-app\",\"off-channel-app\",\"anonymous-app\"],\"domains\":[\"getsession.org\"],\"ambiguous\":[\"Session messenger\",\"Session\"]},{\"id\":\"wickr\",\"label\":\"Wickr\",\"aliases\":[\"Wickr Me\",\"AWS Wickr\"],\"broader\":[\"consumer-messaging\",\"end-to-end-encrypted-app\",\"ephemeral-content\",\"amazon-product\"],\"domains\":[\"wickr.com\",\"aws.amazon.com/wickr\"]},{\"id\":\"confide\",\"label\":\"Confide\",\"broader\":[\"consumer-messaging\",\"ephemeral-content\",\"off-channel-app\"],\"domains\":[\"getconfide.com\"],\"ambiguous\":[\"Confide\"]},{\"id\":\"marco-polo\",\"label\":\"Marco Polo\",\"broader\":[\"consumer-messaging\"],\"domains\":[\"marcopolo.me\"],\"ambiguous\":[\"Marco Polo\"]},{\"id\":\"arattai\",\"label\":\"Arattai\",\"broader\":[\"consumer-messaging\"],\"domains\":[\"arattai.in\"]},{\"id\":\"beeper\",\"label\":\"Beeper\",\"broader\":[\"consumer-messaging\"],\"domains\":[\"beeper.com\"],\"ambiguous\":[\"Beeper\"]},{\"id\":\"skype\",\"label\":\"Skype\",\"aliases\":[\"Skyping\",\"Skype call\"],\"broader\":[\"consumer-messaging\",\"video-conferencing\",\"microsoft-product\"],\"domains\":[\"skype.com\",\"join.skype.com\"],\"status\":\"defunct\",\"since\":\"2025-05-05\",\"successor\":\"microsoft-teams\",\"note\":\"Consumer Skype closed 5 May 2025; users were pointed to Microsoft Teams.\"},{\"id\":\"google-hangouts\",\"label\":\"Google Hangouts\",\"aliases\":[\"Hangouts\",\"Hangouts on Air\",\"GChat\"],\"formerly\":[\"Google Talk\"],\"broader\":[\"consumer-messaging\",\"video-conferencing\",\"google-product\"],\"domains\":[\"hangouts.google.com\"],\"ambiguous\":[\"Hangouts\"],\"status\":\"defunct\",\"since\":\"2022-11-01\",\"successor\":\"google-chat\"},{\"id\":\"google-allo\",\"label\":\"Google Allo\",\"aliases\":[\"Allo\"],\"broader\":[\"consumer-messaging\",\"google-product\"],\"domains\":[\"allo.google.com\"],\"status\":\"defunct\",\"since\":\"2019-03-12\"},{\"id\":\"yahoo-messenger\",\"label\":\"Yahoo Messenger\",\"aliases\":[\"Yahoo! Messenger\",\"YIM\"],\"broader\":[\"consumer-messaging\"],\"domains\":[\"messenger.yahoo.com\"],\"status\":\"defunct\",\"since\":\"2018-07-17\"},{\"id\":\"aim\",\"label\":\"AIM\",\"aliases\":[\"AOL Instant Messenger\"],\"broader\":[\"consumer-messaging\"],\"domains\":[\"aim.com\"],\"ambiguous\":[\"AIM\"],\"status\":\"defunct\",\"since\":\"2017-12-15\"},{\"id\":\"msn-messenger\",\"label\":\"MSN Messenger\",\"aliases\":[\"Windows Live Messenger\"],\"broader\":[\"consumer-messaging\",\"microsoft-product\"],\"domains\":[\"messenger.msn.com\"],\"status\":\"defunct\",\"since\":\"2013-04\"},{\"id\":\"icq\",\"label\":\"ICQ\",\"aliases\":[\"ICQ New\"],\"broader\":[\"consumer-messaging\"],\"domains\":[\"icq.com\"],\"status\":\"defunct\",\"since\":\"2024-06-26\"},{\"id\":\"bbm\",\"label\":\"BBM\",\"aliases\":[\"BlackBerry Messenger\"],\"broader\":[\"consumer-messaging\"],\"domains\":[\"bbm.com\"],\"status\":\"defunct\",\"since\":\"2019-05-31\"},{\"id\":\"hike\",\"label\":\"Hike Messenger\",\"aliases\":[\"Hike\"],\"broader\":[\"consumer-messaging\"],\"domains\":[\"hike.in\"],\"ambiguous\":[\"Hike\"],\"status\":\"defunct\",\"since\":\"2021-01\"},{\"id\":\"houseparty\",\"label\":\"Houseparty\",\"aliases\":[\"House Party app\"],\"broader\":[\"consumer-messaging\",\"video-conferencing\"],\"domains\":[\"houseparty.com\"],\"status\":\"defunct\",\"since\":\"2021-10\"},{\"id\":\"omegle\",\"label\":\"Omegle\",\"broader\":[\"consumer-messaging\",\"anonymous-app\"],\"domains\":[\"omegle.com\"],\"status\":\"defunct\",\"since\":\"2023-11-08\"},{\"id\":\"business-messaging\",\"label\":\"business messaging channel\",\"aliases\":[\"business messaging channels\",\"business messaging\",\"business messaging platform\"],\"broader\":[\"messaging-app\"]},{\"id\":\"whatsapp-business\",\"label\":\"WhatsApp Business\",\"aliases\":[\"WhatsApp Business Platform\",\"WhatsApp Business API\",\"WABA\",\"WhatsApp Business app\"],\"broader\":[\"business-messaging\",\"whatsapp\"],\"domains\":[\"business.whatsapp.com\"]},{\"id\":\"apple-business-messages\",\"label\":\"Apple Messages for Business\",\"formerly\":[\"Apple Business Chat\"],\"broader\":[\"business-messaging\",\"apple-product\"],\"domains\":[\"register.apple.com\"]},{\"id\":\"rcs-business\",\"label\":\"RCS for Business\",\"aliases\":[\"RCS Business Messaging\",\"RCS marketing\",\"RBM\"],\"broader\":[\"business-messaging\",\"sms\",\"google-product\"],\"ambiguous\":[\"RBM\"]},{\"id\":\"google-business-messages\",\"label\":\"Google Business Messages\",\"aliases\":[\"Google Business Profile chat\"],\"broader\":[\"business-messaging\",\"google-product\"],\"domains\":[\"businessmessages.google.com\"],\"status\":\"defunct\",\"since\":\"2024-07-31\"},{\"id\":\"company-messaging\",\"label\":\"workplace chat tool\",\"aliases\":[\"workplace chat\",\"team chat\",\"team messaging\",\"team messaging app\",\"company messaging\",\"company chat\",\"internal chat\",\"internal messaging\",\"workplace messaging\",\"enterprise messaging\",\"enterprise chat\",\"corporate messaging\"],\"broader\":[\"messaging-app\",\"workplace\"]},{\"id\":\"wecom\",\"label\":\"WeCom\",\"aliases\":[\"\u4f01\u4e1a\u5fae\u4fe1\"],\"formerly\":[\"WeChat Work\",\"Enterprise WeChat\"],\"broader\":[\"company-messaging\",\"tencent-product\"],\"domains\":[\"work.weixin.qq.com\"]},{\"id\":\"microsoft-teams\",\"label\":\"Microsoft Teams\",\"aliases\":[\"MS Teams\",\"Teams Live Events\",\"Teams\",\"Teams chat\",\"Teams channel\"],\"broader\":[\"company-messaging\",\"video-conferencing\",\"microsoft-365\"],\"domains\":[\"teams.microsoft.com\",\"teams.live.com\",\"teams.cloud.microsoft\"],\"ambiguous\":[\"Teams\"]},{\"id\":\"slack\",\"label\":\"Slack\",\"aliases\":[\"Slack Connect\",\"Slack channel\",\"slacking\",\"Slack workspace\",\"Slack message\",\"Slack community\"],\"broader\":[\"company-messaging\",\"collaboration\",\"salesforce-product\"],\"domains\":[\"slack.com\"],\"ambiguous\":[\"slacking\",\"Slack\"]},{\"id\":\"google-chat\",\"label\":\"Google Chat\",\"formerly\":[\"Hangouts Chat\"],\"broader\":[\"company-messaging\",\"google-workspace\"],\"domains\":[\"chat.google.com\"]},{\"id\":\"mattermost\",\"label\":\"Mattermost\",\"broader\":[\"company-messaging\"],\"domains\":[\"mattermost.com\"]},{\"id\":\"rocket-chat\",\"label\":\"Rocket.Chat\",\"aliases\":[\"RocketChat\"],\"broader\":[\"company-messaging\"],\"domains\":[\"rocket.chat\"]},{\"id\":\"skype-for-business\",\"label\":\"Skype for Business\",\"formerly\":[\"Lync\",\"Microsoft Lync\"],\"broader\":[\"company-messaging\",\"microsoft-product\"],\"status\":\"defunct\",\"since\":\"2021-07-31\",\"successor\":\"microsoft-teams\"},{\"id\":\"zulip\",\"label\":\"Zulip\",\"broader\":[\"company-messaging\"],\"domains\":[\"zulip.com\",\"zulipchat.com\"]},{\"id\":\"lark\",\"label\":\"Lark\",\"aliases\":[\"Feishu\",\"\u98de\u4e66\",\"Lark Suite\"],\"broader\":[\"company-messaging\",\"collaboration\",\"bytedance-product\"],\"domains\":[\"larksuite.com\",\"feishu.cn\"],\"ambiguous\":[\"Lark\"]},{\"id\":\"dingtalk\",\"label\":\"DingTalk\",\"aliases\":[\"Ding Talk\",\"\u9489\u9489\"],\"broader\":[\"company-messaging\",\"alibaba-product\"],\"domains\":[\"dingtalk.com\"]},{\"id\":\"line-works\",\"label\":\"LINE WORKS\",\"broader\":[\"company-messaging\"],\"domains\":[\"worksmobile.com\"]},{\"id\":\"sms\",\"label\":\"SMS\",\"aliases\":[\"text messages\",\"text message\",\"texting\",\"text messaging\",\"SMS messages\",\"SMS message\",\"SMS text\",\"MMS\"],\"broader\":[\"messaging-app\"],\"ambiguous\":[\"text messages\",\"text message\",\"texting\"]},{\"id\":\"sms-personal\",\"label\":\"personal text message\",\"aliases\":[\"personal text\",\"SMS from personal phone\",\"personal SMS\",\"personal text messages\",\"personal texts\",\"personal text messaging\",\"Personal SMS/text message\",\"texting from a personal phone\"],\"broader\":[\"sms\",\"consumer-messaging\",\"off-channel-app\"]},{\"id\":\"off-channel-app\",\"label\":\"off-channel messaging app\",\"aliases\":[\"off-channel app\",\"off-channel apps\",\"off-channel messaging apps\",\"off-channel communication\",\"off-channel communications\",\"off-channel messaging\",\"unarchived messaging app\",\"unmonitored messaging app\",\"non-archived channel\"],\"broader\":[\"messaging-app\"]},{\"id\":\"video\",\"label\":\"video platform\",\"aliases\":[\"video platforms\",\"video service\",\"video app\",\"video tool\"]},{\"id\":\"video-hosting\",\"label\":\"video-sharing site\",\"aliases\":[\"video-sharing sites\",\"video sharing\",\"video-sharing platform\",\"video-sharing platforms\",\"video hosting\",\"video hosting site\",\"video hosting platform\",\"video site\",\"video sites\"],\"broader\":[\"video\"],\"ambiguous\":[\"video site\"]},{\"id\":\"peertube\",\"label\":\"PeerTube\",\"broader\":[\"video-hosting\",\"fediverse\"],\"domains\":[\"joinpeertube.org\"]},{\"id\":\"bilibili\",\"label\":\"Bilibili\",\"aliases\":[\"B\u7ad9\"],\"broader\":[\"video-hosting\",\"social-media\",\"chinese-owned-product\"],\"domains\":[\"bilibili.com\",\"b23.tv\",\"bilibili.tv\"]},{\"id\":\"rutube\",\"label\":\"RuTube\",\"broader\":[\"video-hosting\",\"social-media\",\"russian-owned-product\"],\"domains\":[\"rutube.ru\"]},{\"id\":\"niconico\",\"label\":\"Niconico\",\"aliases\":[\"Nico Nico Douga\",\"Nicovideo\"],\"broader\":[\"video-hosting\",\"social-media\"],\"domains\":[\"nicovideo.jp\"]},{\"id\":\"youtube\",\"label\":\"YouTube\",\"aliases\":[\"You Tube\",\"YouTube channel\",\"vlog on YouTube\",\"YT\",\"YouTube video\",\"YouTube videos\"],\"broader\":[\"video-hosting\",\"social-media\",\"google-product\"],\"domains\":[\"youtube.com\",\"youtu.be\",\"m.youtube.com\"],\"ambiguous\":[\"YT\"]},{\"id\":\"youtube-shorts\",\"label\":\"YouTube Shorts\",\"aliases\":[\"YT Shorts\",\"Shorts\"],\"broader\":[\"youtube\"],\"domains\":[\"youtube.com/shorts\"],\"ambiguous\":[\"Shorts\"]},{\"id\":\"youtube-live\",\"label\":\"YouTube Live\",\"aliases\":[\"YT Live\",\"YouTube Premieres\"],\"broader\":[\"youtube\",\"live-streaming\"],\"domains\":[\"youtube.com/live\"]},{\"id\":\"youtube-community\",\"label\":\"YouTube Community post\",\"aliases\":[\"Community tab\",\"YouTube Community posts\"],\"broader\":[\"youtube\"],\"ambiguous\":[\"Community tab\"]},{\"id\":\"youtube-kids\",\"label\":\"YouTube Kids\",\"aliases\":[\"Made for Kids\"],\"broader\":[\"youtube\"],\"domains\":[\"youtubekids.com\"]},{\"id\":\"youtube-ads\",\"label\":\"YouTube Ads\",\"aliases\":[\"TrueView\",\"bumper ads\",\"Demand Gen\"],\"broader\":[\"youtube\",\"google-ads\"],\"domains\":[\"youtube.com/ads\"],\"ambiguous\":[\"bumper ads\",\"Demand Gen\"]},{\"id\":\"vimeo\",\"label\":\"Vimeo\",\"broader\":[\"video-hosting\",\"social-media\"],\"domains\":[\"vimeo.com\"]},{\"id\":\"dailymotion\",\"label\":\"Dailymotion\",\"aliases\":[\"Daily Motion\"],\"broader\":[\"video-hosting\",\"social-media\"],\"domains\":[\"dailymotion.com\",\"dai.ly\"]},{\"id\":\"wistia\",\"label\":\"Wistia\",\"broader\":[\"video-hosting\"],\"domains\":[\"wistia.com\"]},{\"id\":\"brightcove\",\"label\":\"Brightcove\",\"broader\":[\"video-hosting\"],\"domains\":[\"brightcove.com\"]},{\"id\":\"vidyard\",\"label\":\"Vidyard\",\"broader\":[\"video-hosting\"],\"domains\":[\"vidyard.com\"]},{\"id\":\"loom\",\"label\":\"Loom\",\"aliases\":[\"Loom video\"],\"broader\":[\"video-hosting\"],\"domains\":[\"loom.com\"],\"ambiguous\":[\"Loom video\",\"Loom\"]},{\"id\":\"rumble\",\"label\":\"Rumble\",\"broader\":[\"video-hosting\",\"social-media\"],\"domains\":[\"rumble.com\"],\"ambiguous\":[\"Rumble\"]},{\"id\":\"odysee\",\"label\":\"Odysee\",\"formerly\":[\"LBRY\"],\"broader\":[\"video-hosting\",\"social-media\"],\"domains\":[\"odysee.com\",\"lbry.com\"]},{\"id\":\"bitchute\",\"label\":\"BitChute\",\"broader\":[\"video-hosting\",\"social-media\"],\"domains\":[\"bitchute.com\"]},{\"id\":\"kaltura\",\"label\":\"Kaltura\",\"broader\":[\"video-hosting\"],\"domains\":[\"kaltura.com\"]},{\"id\":\"live-streaming\",\"label\":\"live-streaming service\",\"aliases\":[\"live-streaming services\",\"live-streaming platform\",\"live-streaming platforms\",\"live-streaming app\",\"livestreaming\",\"live stream platform\"],\"broader\":[\"video\"]},{\"id\":\"twitch\",\"label\":\"Twitch\",\"aliases\":[\"Twitch stream\",\"Twitch streamer\"],\"formerly\":[\"Justin.tv\"],\"broader\":[\"live-streaming\",\"social-media\",\"amazon-product\"],\"domains\":[\"twitch.tv\",\"clips.twitch.tv\"],\"ambiguous\":[\"Twitch\"]},{\"id\":\"kick\",\"label\":\"Kick\",\"aliases\":[\"Kick stream\"],\"broader\":[\"live-streaming\",\"social-media\"],\"domains\":[\"kick.com\"],\"ambiguous\":[\"Kick stream\",\"Kick\"]},{\"id\":\"restream\",\"label\":\"Restream\",\"broader\":[\"live-streaming\"],\"domains\":[\"restream.io\"],\"ambiguous\":[\"Restream\"]},{\"id\":\"streamyard\",\"label\":\"StreamYard\",\"aliases\":[\"Stream Yard\"],\"broader\":[\"live-streaming\"],\"domains\":[\"streamyard.com\"]},{\"id\":\"obs-studio\",\"label\":\"OBS Studio\",\"aliases\":[\"Streamlabs\",\"OBS\"],\"broader\":[\"live-streaming\"],\"domains\":[\"obsproject.com\",\"streamlabs.com\"],\"ambiguous\":[\"OBS\"]},{\"id\":\"whatnot\",\"label\":\"Whatnot\",\"broader\":[\"live-streaming\",\"social-commerce\"],\"domains\":[\"whatnot.com\"],\"ambiguous\":[\"Whatnot\"]},{\"id\":\"amazon-live\",\"label\":\"Amazon Live\",\"broader\":[\"live-streaming\",\"social-commerce\",\"amazon-product\"],\"domains\":[\"amazon.com/live\"]},{\"id\":\"dlive\",\"label\":\"DLive\",\"broader\":[\"live-streaming\"],\"domains\":[\"dlive.tv\"]},{\"id\":\"trovo\",\"label\":\"Trovo\",\"broader\":[\"live-streaming\",\"social-media\",\"tencent-product\"],\"domains\":[\"trovo.live\"],\"status\":\"restricted\"},{\"id\":\"periscope\",\"label\":\"Periscope\",\"aliases\":[\"pscp\"],\"broader\":[\"live-streaming\",\"social-media\"],\"domains\":[\"periscope.tv\",\"pscp.tv\"],\"ambiguous\":[\"Periscope\"],\"status\":\"defunct\",\"since\":\"2021-03-31\"},{\"id\":\"meerkat\",\"label\":\"Meerkat\",\"aliases\":[\"Meerkat app\"],\"broader\":[\"live-streaming\",\"social-media\"],\"domains\":[\"meerkatapp.co\"],\"ambiguous\":[\"Meerkat app\",\"Meerkat\"],\"status\":\"defunct\",\"since\":\"2016-10\"},{\"id\":\"mixer\",\"label\":\"Mixer\",\"formerly\":[\"Beam\"],\"broader\":[\"live-streaming\",\"social-media\",\"microsoft-product\"],\"domains\":[\"mixer.com\"],\"ambiguous\":[\"Beam\",\"Mixer\"],\"status\":\"defunct\",\"since\":\"2020-07-22\"},{\"id\":\"blab\",\"label\":\"Blab\",\"broader\":[\"live-streaming\"],\"domains\":[\"blab.im\"],\"ambiguous\":[\"Blab\"],\"status\":\"defunct\",\"since\":\"2016-08\"},{\"id\":\"caffeine-tv\",\"label\":\"Caffeine\",\"broader\":[\"live-streaming\",\"social-media\"],\"domains\":[\"caffeine.tv\"],\"ambiguous\":[\"Caffeine\"],\"status\":\"defunct\",\"since\":\"2024-06\"},{\"id\":\"streaming-media\",\"label\":\"streaming media service\",\"aliases\":[\"streaming media\",\"streaming service\",\"streaming services\",\"video streaming\",\"music streaming\",\"media streaming\"]},{\"id\":\"audible\",\"label\":\"Audible\",\"broader\":[\"streaming-media\",\"amazon-product\"],\"domains\":[\"audible.com\"],\"ambiguous\":[\"Audible\"]},{\"id\":\"bandcamp\",\"label\":\"Bandcamp\",\"aliases\":[\"Band camp\"],\"broader\":[\"streaming-media\"],\"domains\":[\"bandcamp.com\"]},{\"id\":\"netflix\",\"label\":\"Netflix\",\"broader\":[\"streaming-media\"],\"domains\":[\"netflix.com\"]},{\"id\":\"disney-plus\",\"label\":\"Disney+\",\"aliases\":[\"Disney Plus\"],\"broader\":[\"streaming-media\"],\"domains\":[\"disneyplus.com\"]},{\"id\":\"hulu\",\"label\":\"Hulu\",\"broader\":[\"streaming-media\"],\"domains\":[\"hulu.com\"]},{\"id\":\"apple-music\",\"label\":\"Apple Music\",\"broader\":[\"streaming-media\",\"apple-product\"],\"domains\":[\"music.apple.com\"]},{\"id\":\"youtube-music\",\"label\":\"YouTube Music\",\"broader\":[\"streaming-media\",\"google-product\"],\"domains\":[\"music.youtube.com\"]},{\"id\":\"audio\",\"label\":\"audio platform\",\"aliases\":[\"audio platforms\",\"audio app\"]},{\"id\":\"podcasting\",\"label\":\"podcast platform\",\"aliases\":[\"podcast platforms\",\"podcast\",\"podcasts\",\"podcasting platform\",\"podcast host\",\"podcast hosting\",\"podcast app\"],\"broader\":[\"audio\"]},{\"id\":\"spotify\",\"label\":\"Spotify\",\"aliases\":[\"Spotify Podcasts\"],\"broader\":[\"podcasting\",\"streaming-media\"],\"domains\":[\"spotify.com\",\"open.spotify.com\",\"spoti.fi\"]},{\"id\":\"spotify-for-creators\",\"label\":\"Spotify for Creators\",\"formerly\":[\"Anchor\",\"Anchor.fm\",\"Spotify for Podcasters\"],\"broader\":[\"podcasting\"],\"domains\":[\"creators.spotify.com\",\"anchor.fm\",\"podcasters.spotify.com\"],\"ambiguous\":[\"Anchor\"]},{\"id\":\"apple-podcasts\",\"label\":\"Apple Podcasts\",\"aliases\":[\"iTunes podcasts\",\"iTunes\"],\"broader\":[\"podcasting\",\"apple-product\"],\"domains\":[\"podcasts.apple.com\",\"apple.co\"],\"ambiguous\":[\"iTunes\"]},{\"id\":\"google-podcasts\",\"label\":\"Google Podcasts\",\"broader\":[\"podcasting\",\"google-product\"],\"domains\":[\"podcasts.google.com\"],\"status\":\"defunct\",\"since\":\"2024-06\",\"successor\":\"youtube\"},{\"id\":\"stitcher\",\"label\":\"Stitcher\",\"broader\":[\"podcasting\"],\"domains\":[\"stitcher.com\"],\"ambiguous\":[\"Stitcher\"],\"status\":\"defunct\",\"since\":\"2023-08-29\"},{\"id\":\"libsyn\",\"label\":\"Libsyn\",\"aliases\":[\"Liberated Syndication\"],\"broader\":[\"podcasting\"],\"domains\":[\"libsyn.com\"]},{\"id\":\"podbean\",\"label\":\"Podbean\",\"broader\":[\"podcasting\"],\"domains\":[\"podbean.com\"]},{\"id\":\"buzzsprout\",\"label\":\"Buzzsprout\",\"broader\":[\"podcasting\"],\"domains\":[\"buzzsprout.com\"]},{\"id\":\"transistor-fm\",\"label\":\"Transistor\",\"broader\":[\"podcasting\"],\"domains\":[\"transistor.fm\"],\"ambiguous\":[\"Transistor\"]},{\"id\":\"captivate\",\"label\":\"Captivate\",\"broader\":[\"podcasting\"],\"domains\":[\"captivate.fm\"],\"ambiguous\":[\"Captivate\"]},{\"id\":\"acast\",\"label\":\"Acast\",\"broader\":[\"podcasting\"],\"domains\":[\"acast.com\"]},{\"id\":\"riverside\",\"label\":\"Riverside\",\"broader\":[\"podcasting\"],\"domains\":[\"riverside.fm\",\"riverside.com\"],\"ambiguous\":[\"Riverside\"]},{\"id\":\"squadcast\",\"label\":\"SquadCast\",\"broader\":[\"podcasting\"],\"domains\":[\"squadcast.fm\"]},{\"id\":\"soundcloud\",\"label\":\"SoundCloud\",\"aliases\":[\"Sound Cloud\"],\"broader\":[\"podcasting\",\"streaming-media\",\"social-media\"],\"domains\":[\"soundcloud.com\",\"on.soundcloud.com\"]},{\"id\":\"social-audio\",\"label\":\"social audio app\",\"aliases\":[\"social audio\",\"live audio\",\"live audio app\",\"audio rooms\",\"drop-in audio\"],\"broader\":[\"audio\",\"social-media\"]},{\"id\":\"clubhouse\",\"label\":\"Clubhouse\",\"aliases\":[\"Club House app\"],\"broader\":[\"social-audio\",\"live-streaming\"],\"domains\":[\"clubhouse.com\",\"joinclubhouse.com\"],\"ambiguous\":[\"Clubhouse\"]},{\"id\":\"spotify-live\",\"label\":\"Spotify Live\",\"formerly\":[\"Greenroom\",\"Locker Room app\"],\"broader\":[\"social-audio\",\"live-streaming\"],\"domains\":[\"live.spotify.com\"],\"ambiguous\":[\"Greenroom\"],\"status\":\"defunct\",\"since\":\"2023-04\"},{\"id\":\"stationhead\",\"label\":\"Stationhead\",\"broader\":[\"social-audio\",\"live-streaming\"],\"domains\":[\"stationhead.com\"]},{\"id\":\"wisdom-audio\",\"label\":\"Wisdom\",\"aliases\":[\"Wisdom app\"],\"broader\":[\"social-audio\",\"live-streaming\"],\"domains\":[\"wisdom.audio\"],\"ambiguous\":[\"Wisdom app\",\"Wisdom\"],\"status\":\"restricted\"},{\"id\":\"publishing\",\"label\":\"publishing platform\",\"aliases\":[\"publishing platforms\",\"online publishing\"]},{\"id\":\"blogging\",\"label\":\"blog\",\"aliases\":[\"blogs\",\"weblog\",\"weblogs\",\"blog platform\",\"blogging platform\",\"blogging platforms\",\"blog site\",\"blog sites\",\"external blog\",\"personal blog\",\"personal blogs\"],\"broader\":[\"publishing\"]},{\"id\":\"company-blog\",\"label\":\"company blog\",\"aliases\":[\"company blogs\",\"corporate blog\",\"corporate blogs\",\"our blog\",\"official blog\",\"business blog\",\"brand blog\",\"engineering blog\"],\"broader\":[\"blogging\",\"company-website\"]},{\"id\":\"writefreely\",\"label\":\"WriteFreely\",\"aliases\":[\"WriteFreely / Write.as\"],\"broader\":[\"blogging\",\"fediverse\"],\"domains\":[\"write.as\",\"writefreely.org\"]},{\"id\":\"dzen\",\"label\":\"Dzen\",\"aliases\":[\"Yandex Zen\",\"\u0414\u0437\u0435\u043d\"],\"broader\":[\"blogging\",\"social-media\",\"russian-owned-product\"],\"domains\":[\"dzen.ru\"]},{\"id\":\"naver-blog\",\"label\":\"Naver Blog\",\"aliases\":[\"\ub124\uc774\ubc84 \ube14\ub85c\uadf8\"],\"broader\":[\"blogging\"],\"domains\":[\"blog.naver.com\"]},{\"id\":\"ameblo\",\"label\":\"Ameba Blog\",\"aliases\":[\"Ameblo\",\"Ameba\"],\"broader\":[\"blogging\"],\"domains\":[\"ameblo.jp\"]},{\"id\":\"note-jp\",\"label\":\"note (Japan)\",\"broader\":[\"blogging\"],\"domains\":[\"note.com\"]},{\"id\":\"wordpress\",\"label\":\"WordPress\",\"aliases\":[\"Word Press\",\"WordPress blog\",\"WP\"],\"broader\":[\"blogging\",\"website-builder\"],\"domains\":[\"wordpress.com\",\"wordpress.org\",\"wp.me\"],\"ambiguous\":[\"WP\"]},{\"id\":\"medium\",\"label\":\"Medium\",\"aliases\":[\"Medium post\"],\"broader\":[\"blogging\",\"social-media\"],\"domains\":[\"medium.com\"],\"ambiguous\":[\"Medium\"]},{\"id\":\"blogger\",\"label\":\"Blogger\",\"aliases\":[\"Blogspot\"],\"broader\":[\"blogging\",\"google-product\"],\"domains\":[\"blogger.com\",\"blogspot.com\"],\"ambiguous\":[\"Blogger\"]},{\"id\":\"ghost\",\"label\":\"Ghost\",\"aliases\":[\"Ghost CMS\"],\"broader\":[\"blogging\",\"newsletter\"],\"domains\":[\"ghost.org\"],\"ambiguous\":[\"Ghost CMS\",\"Ghost\"]},{\"id\":\"livejournal\",\"label\":\"LiveJournal\",\"aliases\":[\"Live Journal\",\"LJ\"],\"broader\":[\"blogging\",\"social-network\"],\"domains\":[\"livejournal.com\"],\"ambiguous\":[\"LJ\"]},{\"id\":\"typepad\",\"label\":\"Typepad\",\"aliases\":[\"Type Pad\"],\"broader\":[\"blogging\"],\"domains\":[\"typepad.com\"],\"status\":\"defunct\",\"since\":\"2025-09-30\"},{\"id\":\"posterous\",\"label\":\"Posterous\",\"broader\":[\"blogging\",\"social-media\"],\"domains\":[\"posterous.com\"],\"status\":\"defunct\",\"since\":\"2013-04-30\"},{\"id\":\"svbtle\",\"label\":\"Svbtle\",\"broader\":[\"blogging\"],\"domains\":[\"svbtle.com\"],\"status\":\"restricted\"},{\"id\":\"hashnode\",\"label\":\"Hashnode\",\"broader\":[\"blogging\",\"social-media\"],\"domains\":[\"hashnode.com\"]},{\"id\":\"dev-to\",\"label\":\"DEV Community\",\"broader\":[\"blogging\",\"social-media\"],\"domains\":[\"dev.to\"]},{\"id\":\"website-builder\",\"label\":\"website builder\",\"aliases\":[\"website builders\",\"site builder\",\"content management system\",\"CMS\",\"web publishing\"],\"broader\":[\"publishing\"]},{\"id\":\"wix\",\"label\":\"Wix\",\"broader\":[\"website-builder\"],\"domains\":[\"wix.com\",\"wixsite.com\"],\"ambiguous\":[\"Wix\"]},{\"id\":\"squarespace\",\"label\":\"Squarespace\",\"broader\":[\"website-builder\"],\"domains\":[\"squarespace.com\"]},{\"id\":\"webflow\",\"label\":\"Webflow\",\"broader\":[\"website-builder\"],\"domains\":[\"webflow.com\",\"webflow.io\"]},{\"id\":\"drupal\",\"label\":\"Drupal\",\"broader\":[\"website-builder\"],\"domains\":[\"drupal.org\"]},{\"id\":\"notion-sites\",\"label\":\"Notion Sites\",\"aliases\":[\"Notion site\"],\"broader\":[\"website-builder\"],\"domains\":[\"notion.site\"],\"ambiguous\":[\"Notion site\"]},{\"id\":\"newsletter\",\"label\":\"newsletter platform\",\"aliases\":[\"newsletter platforms\",\"newsletter tool\",\"newsletter service\"],\"broader\":[\"publishing\"]},{\"id\":\"substack\",\"label\":\"Substack\",\"aliases\":[\"Sub Stack\"],\"broader\":[\"newsletter\",\"blogging\",\"social-media\"],\"domains\":[\"substack.com\"]},{\"id\":\"substack-notes\",\"label\":\"Substack Notes\",\"broader\":[\"substack\"]},{\"id\":\"beehiiv\",\"label\":\"beehiiv\",\"aliases\":[\"Beehive newsletter\"],\"broader\":[\"newsletter\",\"email-marketing\"],\"domains\":[\"beehiiv.com\"]},{\"id\":\"revue\",\"label\":\"Revue\",\"aliases\":[\"Twitter newsletter\"],\"broader\":[\"newsletter\"],\"domains\":[\"getrevue.co\"],\"ambiguous\":[\"Revue\"],\"status\":\"defunct\",\"since\":\"2023-01-18\"},{\"id\":\"tinyletter\",\"label\":\"TinyLetter\",\"aliases\":[\"Tiny Letter\"],\"broader\":[\"newsletter\"],\"domains\":[\"tinyletter.com\"],\"status\":\"defunct\",\"since\":\"2024-02-29\"},{\"id\":\"buttondown\",\"label\":\"Buttondown\",\"broader\":[\"newsletter\"],\"domains\":[\"buttondown.com\",\"buttondown.email\"],\"ambiguous\":[\"Buttondown\"]},{\"id\":\"meta-bulletin\",\"label\":\"Bulletin (Meta)\",\"aliases\":[\"Facebook Bulletin\"],\"broader\":[\"newsletter\",\"meta-product\"],\"domains\":[\"bulletin.com\"],\"status\":\"defunct\",\"since\":\"2023-01\"},{\"id\":\"pr-distribution\",\"label\":\"press release wire\",\"aliases\":[\"press release wires\",\"press wire\",\"newswire\",\"newswires\",\"news wire\",\"wire service\",\"wire services\",\"press release distribution\",\"press release service\",\"PR distribution\",\"media outreach tool\",\"media database\"],\"broader\":[\"publishing\"]},{\"id\":\"pr-newswire\",\"label\":\"PR Newswire\",\"aliases\":[\"PRNewswire\",\"PRN\"],\"broader\":[\"pr-distribution\"],\"domains\":[\"prnewswire.com\"],\"ambiguous\":[\"PRN\"]},{\"id\":\"business-wire\",\"label\":\"Business Wire\",\"aliases\":[\"BusinessWire\"],\"broader\":[\"pr-distribution\"],\"domains\":[\"businesswire.com\"]},{\"id\":\"globenewswire\",\"label\":\"GlobeNewswire\",\"aliases\":[\"Globe Newswire\"],\"broader\":[\"pr-distribution\"],\"domains\":[\"globenewswire.com\"]},{\"id\":\"cision\",\"label\":\"Cision\",\"aliases\":[\"CisionOne\"],\"broader\":[\"pr-distribution\"],\"domains\":[\"cision.com\"]},{\"id\":\"muck-rack\",\"label\":\"Muck Rack\",\"aliases\":[\"MuckRack\"],\"broader\":[\"pr-distribution\"],\"domains\":[\"muckrack.com\"]},{\"id\":\"prowly\",\"label\":\"Prowly\",\"broader\":[\"pr-distribution\"],\"domains\":[\"prowly.com\"]},{\"id\":\"haro\",\"label\":\"HARO\",\"aliases\":[\"Help a Reporter\",\"HARO (Help a Reporter Out)\",\"Help a Reporter Out\"],\"formerly\":[\"Connectively\"],\"broader\":[\"pr-distribution\"],\"domains\":[\"helpareporter.com\",\"connectively.us\"]},{\"id\":\"qwoted\",\"label\":\"Qwoted\",\"broader\":[\"pr-distribution\"],\"domains\":[\"qwoted.com\"]},{\"id\":\"ein-presswire\",\"label\":\"EIN Presswire\",\"broader\":[\"pr-distribution\"],\"domains\":[\"einpresswire.com\"]},{\"id\":\"accesswire\",\"label\":\"ACCESS Newswire\",\"formerly\":[\"ACCESSWIRE\"],\"broader\":[\"pr-distribution\"],\"domains\":[\"accessnewswire.com\",\"accesswire.com\"]},{\"id\":\"prweb\",\"label\":\"PRWeb\",\"aliases\":[\"PR Web\"],\"broader\":[\"pr-distribution\"],\"domains\":[\"prweb.com\"]},{\"id\":\"newsfile\",\"label\":\"Newsfile\",\"broader\":[\"pr-distribution\"],\"domains\":[\"newsfilecorp.com\"]},{\"id\":\"company-website\",\"label\":\"company website\",\"aliases\":[\"company websites\",\"corporate website\",\"corporate websites\",\"company web site\",\"company site\",\"corporate site\",\"our website\",\"official website\",\"brand website\",\"company web page\",\"website\",\"web site\",\"websites\"],\"broader\":[\"publishing\"],\"ambiguous\":[\"website\",\"web site\",\"websites\"]},{\"id\":\"reviews\",\"label\":\"review platform\",\"aliases\":[\"review platforms\",\"reviews and reputation\"]},{\"id\":\"review-site\",\"label\":\"review site\",\"aliases\":[\"review sites\",\"consumer review site\",\"online review site\",\"online review sites\",\"rating site\",\"ratings site\",\"product review site\",\"review website\",\"review websites\"],\"broader\":[\"reviews\"]},{\"id\":\"tabelog\",\"label\":\"Tabelog\",\"broader\":[\"review-site\"],\"domains\":[\"tabelog.com\"]},{\"id\":\"google-business-profile\",\"label\":\"Google Business Profile\",\"aliases\":[\"GMB\",\"Google reviews\",\"Google Maps reviews\",\"GBP\"],\"formerly\":[\"Google My Business\",\"Google Places\"],\"broader\":[\"review-site\",\"google-product\"],\"domains\":[\"business.google.com\",\"g.page\",\"maps.app.goo.gl\"],\"ambiguous\":[\"GBP\"]},{\"id\":\"yelp\",\"label\":\"Yelp\",\"aliases\":[\"Yelp reviews\",\"Yelp Elite\"],\"broader\":[\"review-site\"],\"domains\":[\"yelp.com\",\"yelp.to\"]},{\"id\":\"tripadvisor\",\"label\":\"Tripadvisor\",\"aliases\":[\"Trip Advisor\"],\"broader\":[\"review-site\"],\"domains\":[\"tripadvisor.com\",\"tripadvisor.co.uk\"]},{\"id\":\"trustpilot\",\"label\":\"Trustpilot\",\"aliases\":[\"Trust Pilot\"],\"broader\":[\"review-site\"],\"domains\":[\"trustpilot.com\"]},{\"id\":\"g2\",\"label\":\"G2\",\"aliases\":[\"G2 reviews\"],\"formerly\":[\"G2 Crowd\"],\"broader\":[\"review-site\"],\"domains\":[\"g2.com\",\"g2crowd.com\"],\"ambiguous\":[\"G2\"]},{\"id\":\"capterra\",\"label\":\"Capterra\",\"aliases\":[\"GetApp\",\"Software Advice\"],\"broader\":[\"review-site\"],\"domains\":[\"capterra.com\",\"getapp.com\",\"softwareadvice.com\"]},{\"id\":\"trustradius\",\"label\":\"TrustRadius\",\"broader\":[\"review-site\"],\"domains\":[\"trustradius.com\"]},{\"id\":\"gartner-peer-insights\",\"label\":\"Gartner Peer Insights\",\"aliases\":[\"Peer Insights\"],\"broader\":[\"review-site\"],\"domains\":[\"gartner.com/peer-insights\"]},{\"id\":\"bbb\",\"label\":\"Better Business Bureau\",\"aliases\":[\"BBB reviews\",\"BBB\"],\"broader\":[\"review-site\"],\"domains\":[\"bbb.org\"],\"ambiguous\":[\"BBB\"]},{\"id\":\"angi\",\"label\":\"Angi\",\"formerly\":[\"Angie's List\",\"Angies List\"],\"broader\":[\"review-site\"],\"domains\":[\"angi.com\",\"angieslist.com\"]},{\"id\":\"feefo\",\"label\":\"Feefo\",\"broader\":[\"review-site\"],\"domains\":[\"feefo.com\"]},{\"id\":\"reviews-io\",\"label\":\"REVIEWS.io\",\"formerly\":[\"Reviews.co.uk\"],\"broader\":[\"review-site\"],\"domains\":[\"reviews.io\",\"reviews.co.uk\"]},{\"id\":\"foursquare\",\"label\":\"Foursquare\",\"aliases\":[\"Four Square check-in\",\"Foursquare City Guide\",\"Swarm\"],\"broader\":[\"review-site\",\"location-based-app\"],\"domains\":[\"foursquare.com\",\"swarmapp.com\"],\"ambiguous\":[\"Swarm\"],\"status\":\"restricted\",\"note\":\"City Guide app retired December 2024; Swarm continues.\"},{\"id\":\"opentable\",\"label\":\"OpenTable\",\"aliases\":[\"Open Table\"],\"broader\":[\"review-site\"],\"domains\":[\"opentable.com\"]},{\"id\":\"zomato\",\"label\":\"Zomato\",\"broader\":[\"review-site\"],\"domains\":[\"zomato.com\"]},{\"id\":\"dianping\",\"label\":\"Dianping\",\"aliases\":[\"Dazhong Dianping\",\"\u5927\u4f17\u70b9\u8bc4\"],\"broader\":[\"review-site\",\"chinese-owned-product\"],\"domains\":[\"dianping.com\"]},{\"id\":\"houzz\",\"label\":\"Houzz\",\"broader\":[\"review-site\"],\"domains\":[\"houzz.com\"]},{\"id\":\"healthgrades\",\"label\":\"Healthgrades\",\"aliases\":[\"Health Grades\"],\"broader\":[\"review-site\"],\"domains\":[\"healthgrades.com\"]},{\"id\":\"zocdoc\",\"label\":\"Zocdoc\",\"broader\":[\"review-site\"],\"domains\":[\"zocdoc.com\"]},{\"id\":\"ratemds\",\"label\":\"RateMDs\",\"aliases\":[\"Rate MDs\"],\"broader\":[\"review-site\"],\"domains\":[\"ratemds.com\"]},{\"id\":\"avvo\",\"label\":\"Avvo\",\"broader\":[\"review-site\"],\"domains\":[\"avvo.com\"]},{\"id\":\"clutch\",\"label\":\"Clutch\",\"broader\":[\"review-site\"],\"domains\":[\"clutch.co\"],\"ambiguous\":[\"Clutch\"]},{\"id\":\"consumeraffairs\",\"label\":\"ConsumerAffairs\",\"aliases\":[\"Consumer Affairs\"],\"broader\":[\"review-site\"],\"domains\":[\"consumeraffairs.com\"]},{\"id\":\"sitejabber\",\"label\":\"Sitejabber\",\"aliases\":[\"SmartCustomer\"],\"broader\":[\"review-site\"],\"domains\":[\"sitejabber.com\",\"smartcustomer.com\"]},{\"id\":\"influenster\",\"label\":\"Influenster\",\"aliases\":[\"VoxBox\"],\"broader\":[\"review-site\"],\"domains\":[\"influenster.com\"]},{\"id\":\"employer-review\",\"label\":\"employer review site\",\"aliases\":[\"employer review sites\",\"workplace review site\",\"workplace review sites\",\"workplace review platform\",\"workplace review platforms\",\"anonymous workplace review platforms\",\"company review site\"],\"broader\":[\"reviews\"]},{\"id\":\"glassdoor\",\"label\":\"Glassdoor\",\"aliases\":[\"Glass Door\"],\"broader\":[\"employer-review\"],\"domains\":[\"glassdoor.com\",\"glassdoor.co.uk\"]},{\"id\":\"indeed\",\"label\":\"Indeed\",\"aliases\":[\"Indeed Company Pages\",\"Indeed reviews\"],\"broader\":[\"employer-review\",\"job-board\"],\"domains\":[\"indeed.com\"],\"ambiguous\":[\"Indeed reviews\",\"Indeed\"]},{\"id\":\"comparably\",\"label\":\"Comparably\",\"broader\":[\"employer-review\"],\"domains\":[\"comparably.com\"],\"ambiguous\":[\"Comparably\"]},{\"id\":\"kununu\",\"label\":\"kununu\",\"broader\":[\"employer-review\"],\"domains\":[\"kununu.com\"]},{\"id\":\"ambitionbox\",\"label\":\"AmbitionBox\",\"aliases\":[\"Ambition Box\"],\"broader\":[\"employer-review\"],\"domains\":[\"ambitionbox.com\"]},{\"id\":\"reputation-mgmt\",\"label\":\"review management tool\",\"aliases\":[\"reputation management tool\",\"reputation management software\",\"review collection tool\",\"review management software\"],\"broader\":[\"reviews\"]},{\"id\":\"bazaarvoice\",\"label\":\"Bazaarvoice\",\"broader\":[\"reputation-mgmt\"],\"domains\":[\"bazaarvoice.com\"]},{\"id\":\"yotpo\",\"label\":\"Yotpo\",\"broader\":[\"reputation-mgmt\"],\"domains\":[\"yotpo.com\"]},{\"id\":\"powerreviews\",\"label\":\"PowerReviews\",\"broader\":[\"reputation-mgmt\"],\"domains\":[\"powerreviews.com\"]},{\"id\":\"birdeye\",\"label\":\"Birdeye\",\"aliases\":[\"Bird Eye\"],\"broader\":[\"reputation-mgmt\"],\"domains\":[\"birdeye.com\"]},{\"id\":\"podium\",\"label\":\"Podium\",\"broader\":[\"reputation-mgmt\"],\"domains\":[\"podium.com\"],\"ambiguous\":[\"Podium\"]},{\"id\":\"reputation-com\",\"label\":\"Reputation\",\"broader\":[\"reputation-mgmt\"],\"domains\":[\"reputation.com\"],\"ambiguous\":[\"Reputation\"]},{\"id\":\"okendo\",\"label\":\"Okendo\",\"broader\":[\"reputation-mgmt\"],\"domains\":[\"okendo.io\"]},{\"id\":\"judge-me\",\"label\":\"Judge.me\",\"broader\":[\"reputation-mgmt\"],\"domains\":[\"judge.me\"]},{\"id\":\"stamped\",\"label\":\"Stamped\",\"broader\":[\"reputation-mgmt\"],\"domains\":[\"stamped.io\"],\"ambiguous\":[\"Stamped\"]},{\"id\":\"reviewtrackers\",\"label\":\"ReviewTrackers\",\"broader\":[\"reputation-mgmt\"],\"domains\":[\"reviewtrackers.com\"]},{\"id\":\"nicejob\",\"label\":\"NiceJob\",\"broader\":[\"reputation-mgmt\"],\"domains\":[\"nicejob.com\"]},{\"id\":\"dating-app\",\"label\":\"dating app\",\"aliases\":[\"dating apps\",\"dating site\",\"dating sites\",\"online dating\",\"dating service\",\"dating services\",\"dating platform\",\"dating website\",\"dating\"],\"ambiguous\":[\"dating\"]},{\"id\":\"tinder\",\"label\":\"Tinder\",\"broader\":[\"dating-app\"],\"domains\":[\"tinder.com\"]},{\"id\":\"bumble\",\"label\":\"Bumble\",\"aliases\":[\"Bumble Bizz\",\"Bumble BFF\"],\"broader\":[\"dating-app\"],\"domains\":[\"bumble.com\"],\"ambiguous\":[\"Bumble\"]},{\"id\":\"hinge\",\"label\":\"Hinge\",\"aliases\":[\"Hinge app\"],\"broader\":[\"dating-app\"],\"domains\":[\"hinge.co\"],\"ambiguous\":[\"Hinge app\",\"Hinge\"]},{\"id\":\"match-com\",\"label\":\"Match.com\",\"aliases\":[\"Match\"],\"broader\":[\"dating-app\"],\"domains\":[\"match.com\"],\"ambiguous\":[\"Match\"]},{\"id\":\"okcupid\",\"label\":\"OkCupid\",\"aliases\":[\"OK Cupid\"],\"broader\":[\"dating-app\"],\"domains\":[\"okcupid.com\"]},{\"id\":\"grindr\",\"label\":\"Grindr\",\"broader\":[\"dating-app\"],\"domains\":[\"grindr.com\"]},{\"id\":\"badoo\",\"label\":\"Badoo\",\"broader\":[\"dating-app\"],\"domains\":[\"badoo.com\"]},{\"id\":\"pof\",\"label\":\"Plenty of Fish\",\"aliases\":[\"POF\"],\"broader\":[\"dating-app\"],\"domains\":[\"pof.com\"],\"ambiguous\":[\"POF\"]},{\"id\":\"feeld\",\"label\":\"Feeld\",\"formerly\":[\"3nder\"],\"broader\":[\"dating-app\"],\"domains\":[\"feeld.co\"]},{\"id\":\"tantan\",\"label\":\"Tantan\",\"aliases\":[\"\u63a2\u63a2\"],\"broader\":[\"dating-app\",\"chinese-owned-product\"],\"domains\":[\"tantanapp.com\"]},{\"id\":\"momo\",\"label\":\"Momo\",\"aliases\":[\"\u964c\u964c\"],\"broader\":[\"dating-app\",\"chinese-owned-product\"],\"domains\":[\"immomo.com\"],\"ambiguous\":[\"Momo\"]},{\"id\":\"creator-monetisation\",\"label\":\"creator monetisation platform\",\"aliases\":[\"creator monetization platform\",\"fan platform\",\"fan platforms\",\"creator platform\",\"membership platform\"]},{\"id\":\"crowdfunding\",\"label\":\"crowdfunding site\",\"aliases\":[\"crowdfunding sites\",\"crowdfunding platform\",\"crowdfunding\",\"fundraising site\"],\"broader\":[\"creator-monetisation\"]},{\"id\":\"kickstarter\",\"label\":\"Kickstarter\",\"broader\":[\"crowdfunding\"],\"domains\":[\"kickstarter.com\",\"kck.st\"]},{\"id\":\"gofundme\",\"label\":\"GoFundMe\",\"aliases\":[\"Go Fund Me\"],\"broader\":[\"crowdfunding\"],\"domains\":[\"gofundme.com\",\"gofund.me\"]},{\"id\":\"indiegogo\",\"label\":\"Indiegogo\",\"broader\":[\"crowdfunding\"],\"domains\":[\"indiegogo.com\"]},{\"id\":\"patreon\",\"label\":\"Patreon\",\"broader\":[\"creator-monetisation\"],\"domains\":[\"patreon.com\"],\"ambiguous\":[\"Patreon\"]},{\"id\":\"onlyfans\",\"label\":\"OnlyFans\",\"aliases\":[\"Only Fans\",\"OF\"],\"broader\":[\"creator-monetisation\",\"adult-site\"],\"domains\":[\"onlyfans.com\"],\"ambiguous\":[\"OF\"]},{\"id\":\"ko-fi\",\"label\":\"Ko-fi\",\"aliases\":[\"Kofi\"],\"broader\":[\"creator-monetisation\"],\"domains\":[\"ko-fi.com\"]},{\"id\":\"buy-me-a-coffee\",\"label\":\"Buy Me a Coffee\",\"aliases\":[\"BMC page\"],\"broader\":[\"creator-monetisation\"],\"domains\":[\"buymeacoffee.com\"]},{\"id\":\"cameo\",\"label\":\"Cameo\",\"aliases\":[\"Cameo for Business\"],\"broader\":[\"creator-monetisation\"],\"domains\":[\"cameo.com\"],\"ambiguous\":[\"Cameo\"]},{\"id\":\"gumroad\",\"label\":\"Gumroad\",\"broader\":[\"creator-monetisation\"],\"domains\":[\"gumroad.com\"]},{\"id\":\"fanhouse\",\"label\":\"Fanhouse\",\"broader\":[\"creator-monetisation\"],\"domains\":[\"fanhouse.app\"],\"status\":\"restricted\"},{\"id\":\"gaming-virtual\",\"label\":\"gaming platform\",\"aliases\":[\"gaming platforms\",\"online game\",\"online games\",\"online gaming\",\"gaming community\",\"virtual world\",\"virtual worlds\",\"metaverse\",\"metaverse platform\",\"gaming\"],\"ambiguous\":[\"gaming\"]},{\"id\":\"roblox\",\"label\":\"Roblox\",\"aliases\":[\"Roblox experience\",\"Roblox ads\"],\"broader\":[\"gaming-virtual\"],\"domains\":[\"roblox.com\"]},{\"id\":\"fortnite\",\"label\":\"Fortnite\",\"aliases\":[\"UEFN\",\"Fortnite Creative\"],\"broader\":[\"gaming-virtual\"],\"domains\":[\"fortnite.com\"]},{\"id\":\"minecraft\",\"label\":\"Minecraft\",\"aliases\":[\"Minecraft server\"],\"broader\":[\"gaming-virtual\",\"microsoft-product\"],\"domains\":[\"minecraft.net\"]},{\"id\":\"steam\",\"label\":\"Steam\",\"aliases\":[\"Steam Community\"],\"broader\":[\"gaming-virtual\"],\"domains\":[\"steampowered.com\",\"steamcommunity.com\"],\"ambiguous\":[\"Steam Community\",\"Steam\"]},{\"id\":\"horizon-worlds\",\"label\":\"Horizon Worlds\",\"aliases\":[\"Meta Horizon\",\"metaverse activation\"],\"broader\":[\"gaming-virtual\",\"meta-product\"],\"domains\":[\"horizon.meta.com\"],\"ambiguous\":[\"metaverse activation\"]},{\"id\":\"decentraland\",\"label\":\"Decentraland\",\"broader\":[\"gaming-virtual\",\"web3-platform\"],\"domains\":[\"decentraland.org\"]},{\"id\":\"the-sandbox\",\"label\":\"The Sandbox\",\"aliases\":[\"Sandbox game\"],\"broader\":[\"gaming-virtual\",\"web3-platform\"],\"domains\":[\"sandbox.game\"],\"ambiguous\":[\"Sandbox game\"]},{\"id\":\"second-life\",\"label\":\"Second Life\",\"aliases\":[\"SecondLife\"],\"broader\":[\"gaming-virtual\"],\"domains\":[\"secondlife.com\"]},{\"id\":\"vrchat\",\"label\":\"VRChat\",\"broader\":[\"gaming-virtual\"],\"domains\":[\"vrchat.com\"]},{\"id\":\"rec-room\",\"label\":\"Rec Room\",\"aliases\":[\"RecRoom\"],\"broader\":[\"gaming-virtual\"],\"domains\":[\"recroom.com\"],\"status\":\"restricted\"},{\"id\":\"pokemon-go\",\"label\":\"Pok\u00e9mon GO\",\"aliases\":[\"Pokemon Go\",\"Pok\u00e9Stop sponsorship\"],\"broader\":[\"gaming-virtual\",\"location-based-app\"],\"domains\":[\"pokemongo.com\"],\"note\":\"Location-based game with sponsored places.\"},{\"id\":\"martech\",\"label\":\"marketing technology\",\"aliases\":[\"martech\",\"marketing tool\",\"marketing tools\",\"marketing software\",\"marketing platform\",\"marketing stack\"]},{\"id\":\"social-management\",\"label\":\"social media management tool\",\"aliases\":[\"social media management tools\",\"social media management platform\",\"social media management software\",\"social media management system\",\"social media scheduler\",\"social media scheduling tool\",\"social media scheduling tools\",\"social scheduling\",\"scheduling software\",\"scheduling tool\",\"scheduling tools\",\"scheduler\",\"social publishing tool\",\"social media dashboard\"],\"broader\":[\"martech\"],\"ambiguous\":[\"scheduler\"]},{\"id\":\"hootsuite\",\"label\":\"Hootsuite\",\"aliases\":[\"Hoot Suite\",\"Hootsuite Composer\"],\"broader\":[\"social-management\"],\"domains\":[\"hootsuite.com\"]},{\"id\":\"buffer\",\"label\":\"Buffer\",\"aliases\":[\"Buffer queue\",\"Buffer app\"],\"broader\":[\"social-management\"],\"domains\":[\"buffer.com\",\"bufferapp.com\"],\"ambiguous\":[\"Buffer\"]},{\"id\":\"sprout-social\",\"label\":\"Sprout Social\",\"aliases\":[\"SproutSocial\",\"Sprout\",\"Sprout platform\"],\"broader\":[\"social-management\"],\"domains\":[\"sproutsocial.com\",\"sprout.link\"],\"ambiguous\":[\"Sprout\"]},{\"id\":\"later\",\"label\":\"Later\",\"formerly\":[\"Latergramme\"],\"broader\":[\"social-management\"],\"domains\":[\"later.com\"],\"ambiguous\":[\"Later\"]},{\"id\":\"planoly\",\"label\":\"PLANOLY\",\"broader\":[\"social-management\"],\"domains\":[\"planoly.com\"]},{\"id\":\"socialpilot\",\"label\":\"SocialPilot\",\"aliases\":[\"Social Pilot\"],\"broader\":[\"social-management\"],\"domains\":[\"socialpilot.co\"]},{\"id\":\"agorapulse\",\"label\":\"Agorapulse\",\"aliases\":[\"Agora Pulse\"],\"broader\":[\"social-management\"],\"domains\":[\"agorapulse.com\"]},{\"id\":\"sendible\",\"label\":\"Sendible\",\"broader\":[\"social-management\"],\"domains\":[\"sendible.com\"]},{\"id\":\"coschedule\",\"label\":\"CoSchedule\",\"aliases\":[\"Co Schedule\"],\"broader\":[\"social-management\"],\"domains\":[\"coschedule.com\"]},{\"id\":\"loomly\",\"label\":\"Loomly\",\"broader\":[\"social-management\"],\"domains\":[\"loomly.com\"]},{\"id\":\"eclincher\",\"label\":\"eClincher\",\"broader\":[\"social-management\"],\"domains\":[\"eclincher.com\"]},{\"id\":\"meetedgar\",\"label\":\"MeetEdgar\",\"aliases\":[\"Meet Edgar\"],\"broader\":[\"social-management\"],\"domains\":[\"meetedgar.com\"]},{\"id\":\"tailwind\",\"label\":\"Tailwind\",\"aliases\":[\"Tailwind app\"],\"broader\":[\"social-management\"],\"domains\":[\"tailwindapp.com\"],\"ambiguous\":[\"Tailwind app\",\"Tailwind\"]},{\"id\":\"contentstudio\",\"label\":\"ContentStudio\",\"broader\":[\"social-management\"],\"domains\":[\"contentstudio.io\"]},{\"id\":\"publer\",\"label\":\"Publer\",\"broader\":[\"social-management\"],\"domains\":[\"publer.com\",\"publer.io\"]},{\"id\":\"metricool\",\"label\":\"Metricool\",\"broader\":[\"social-management\"],\"domains\":[\"metricool.com\"]},{\"id\":\"socialbee\",\"label\":\"SocialBee\",\"broader\":[\"social-management\"],\"domains\":[\"socialbee.com\"]},{\"id\":\"zoho-social\",\"label\":\"Zoho Social\",\"broader\":[\"social-management\"],\"domains\":[\"zoho.com/social\"]},{\"id\":\"sprinklr\",\"label\":\"Sprinklr\",\"broader\":[\"social-management\"],\"domains\":[\"sprinklr.com\"]},{\"id\":\"khoros\",\"label\":\"Khoros\",\"aliases\":[\"Khoros Marketing\"],\"formerly\":[\"Spredfast\",\"Lithium\"],\"broader\":[\"social-management\"],\"domains\":[\"khoros.com\",\"spredfast.com\"],\"ambiguous\":[\"Lithium\"]},{\"id\":\"emplifi\",\"label\":\"Emplifi\",\"formerly\":[\"Socialbakers\",\"Astute\"],\"broader\":[\"social-management\"],\"domains\":[\"emplifi.io\",\"socialbakers.com\"],\"ambiguous\":[\"Astute\"]},{\"id\":\"meta-business-suite\",\"label\":\"Meta Business Suite\",\"aliases\":[\"Creator Studio\",\"Meta Business Manager\"],\"formerly\":[\"Facebook Business Suite\",\"Facebook Business Manager\"],\"broader\":[\"social-management\",\"meta-product\"],\"domains\":[\"business.facebook.com\"],\"ambiguous\":[\"Creator Studio\"]},{\"id\":\"oktopost\",\"label\":\"Oktopost\",\"broader\":[\"social-management\"],\"domains\":[\"oktopost.com\"]},{\"id\":\"statusbrew\",\"label\":\"Statusbrew\",\"broader\":[\"social-management\"],\"domains\":[\"statusbrew.com\"]},{\"id\":\"planable\",\"label\":\"Planable\",\"broader\":[\"social-management\"],\"domains\":[\"planable.io\"]},{\"id\":\"vista-social\",\"label\":\"Vista Social\",\"broader\":[\"social-management\"],\"domains\":[\"vistasocial.com\"]},{\"id\":\"iconosquare\",\"label\":\"Iconosquare\",\"broader\":[\"social-management\"],\"domains\":[\"iconosquare.com\"]},{\"id\":\"facelift\",\"label\":\"Facelift\",\"aliases\":[\"Facelift Data Suite\"],\"broader\":[\"social-management\"],\"domains\":[\"facelift-bbt.com\"],\"ambiguous\":[\"Facelift\"]},{\"id\":\"typefully\",\"label\":\"Typefully\",\"broader\":[\"social-management\"],\"domains\":[\"typefully.com\"]},{\"id\":\"hypefury\",\"label\":\"Hypefury\",\"broader\":[\"social-management\"],\"domains\":[\"hypefury.com\"]},{\"id\":\"fedica\",\"label\":\"Fedica\",\"formerly\":[\"Tweepsmap\"],\"broader\":[\"social-management\"],\"domains\":[\"fedica.com\"]},{\"id\":\"heyorca\",\"label\":\"HeyOrca\",\"aliases\":[\"Hey Orca\"],\"broader\":[\"social-management\"],\"domains\":[\"heyorca.com\"]},{\"id\":\"dlvr-it\",\"label\":\"dlvr.it\",\"broader\":[\"social-management\"],\"domains\":[\"dlvr.it\"]},{\"id\":\"recurpost\",\"label\":\"RecurPost\",\"broader\":[\"social-management\"],\"domains\":[\"recurpost.com\"]},{\"id\":\"postiz\",\"label\":\"Postiz\",\"broader\":[\"social-management\"],\"domains\":[\"postiz.com\"]},{\"id\":\"falcon-io\",\"label\":\"Falcon.io\",\"formerly\":[\"Falcon Social\"],\"broader\":[\"social-management\"],\"domains\":[\"falcon.io\"],\"status\":\"defunct\",\"since\":\"2022-06\",\"successor\":\"brandwatch\"},{\"id\":\"social-studio\",\"label\":\"Salesforce Social Studio\",\"aliases\":[\"Social Studio\",\"Radian6\",\"Buddy Media\"],\"broader\":[\"social-management\",\"salesforce-product\"],\"domains\":[\"radian6.com\"],\"status\":\"defunct\",\"since\":\"2024-11\"},{\"id\":\"contentcal\",\"label\":\"ContentCal\",\"aliases\":[\"Content Cal\"],\"broader\":[\"social-management\",\"adobe-product\"],\"domains\":[\"contentcal.io\"],\"status\":\"defunct\",\"since\":\"2023-01\",\"successor\":\"adobe-express\"},{\"id\":\"crowdfire\",\"label\":\"Crowdfire\",\"formerly\":[\"JustUnfollow\"],\"broader\":[\"social-management\"],\"domains\":[\"crowdfireapp.com\"],\"status\":\"restricted\"},{\"id\":\"tweetbot\",\"label\":\"Tweetbot\",\"aliases\":[\"Twitterrific\"],\"broader\":[\"social-management\"],\"domains\":[\"tapbots.com/tweetbot\"],\"status\":\"defunct\",\"since\":\"2023-01\"},{\"id\":\"social-listening\",\"label\":\"social listening tool\",\"aliases\":[\"social listening tools\",\"social listening platform\",\"social listening\",\"media monitoring tool\",\"media monitoring\",\"social media monitoring tool\",\"social media monitoring tools\",\"listening tool\"],\"broader\":[\"martech\"]},{\"id\":\"brandwatch\",\"label\":\"Brandwatch\",\"aliases\":[\"Crimson Hexagon\",\"Brand Watch\",\"Forsight\"],\"broader\":[\"social-listening\"],\"domains\":[\"brandwatch.com\",\"crimsonhexagon.com\"]},{\"id\":\"talkwalker\",\"label\":\"Talkwalker\",\"aliases\":[\"Talk Walker\"],\"broader\":[\"social-listening\"],\"domains\":[\"talkwalker.com\"]},{\"id\":\"meltwater\",\"label\":\"Meltwater\",\"aliases\":[\"Sysomos\"],\"broader\":[\"social-listening\"],\"domains\":[\"meltwater.com\",\"sysomos.com\"]},{\"id\":\"mention\",\"label\":\"Mention\",\"broader\":[\"social-listening\"],\"domains\":[\"mention.com\"],\"ambiguous\":[\"Mention\"]},{\"id\":\"brand24\",\"label\":\"Brand24\",\"aliases\":[\"Brand 24\"],\"broader\":[\"social-listening\"],\"domains\":[\"brand24.com\"]},{\"id\":\"awario\",\"label\":\"Awario\",\"broader\":[\"social-listening\"],\"domains\":[\"awario.com\"]},{\"id\":\"onclusive\",\"label\":\"Onclusive\",\"aliases\":[\"Digimind\",\"Critical Mention\"],\"formerly\":[\"Kantar Reputation\"],\"broader\":[\"social-listening\"],\"domains\":[\"onclusive.com\",\"digimind.com\"]},{\"id\":\"quid\",\"label\":\"Quid\",\"formerly\":[\"NetBase\",\"NetBase Quid\"],\"broader\":[\"social-listening\"],\"domains\":[\"quid.com\",\"netbasequid.com\"],\"ambiguous\":[\"Quid\"]},{\"id\":\"synthesio\",\"label\":\"Synthesio\",\"broader\":[\"social-listening\"],\"domains\":[\"synthesio.com\"]},{\"id\":\"pulsar\",\"label\":\"Pulsar\",\"aliases\":[\"Pulsar Platform\"],\"broader\":[\"social-listening\"],\"domains\":[\"pulsarplatform.com\"],\"ambiguous\":[\"Pulsar Platform\",\"Pulsar\"]},{\"id\":\"buzzsumo\",\"label\":\"BuzzSumo\",\"aliases\":[\"Buzz Sumo\"],\"broader\":[\"social-listening\"],\"domains\":[\"buzzsumo.com\"]},{\"id\":\"crowdtangle\",\"label\":\"CrowdTangle\",\"aliases\":[\"Crowd Tangle\"],\"broader\":[\"social-listening\",\"meta-product\"],\"domains\":[\"crowdtangle.com\"],\"status\":\"defunct\",\"since\":\"2024-08-14\",\"successor\":\"meta-content-library\"},{\"id\":\"meta-content-library\",\"label\":\"Meta Content Library\",\"aliases\":[\"MCL\"],\"broader\":[\"social-listening\",\"meta-product\"],\"domains\":[\"transparency.meta.com\"],\"ambiguous\":[\"MCL\"]},{\"id\":\"keyhole\",\"label\":\"Keyhole\",\"broader\":[\"social-listening\"],\"domains\":[\"keyhole.co\"],\"ambiguous\":[\"Keyhole\"]},{\"id\":\"youscan\",\"label\":\"YouScan\",\"broader\":[\"social-listening\"],\"domains\":[\"youscan.io\"]},{\"id\":\"signal-ai\",\"label\":\"Signal AI\",\"aliases\":[\"Signal-AI\"],\"broader\":[\"social-listening\"],\"domains\":[\"signal-ai.com\"]},{\"id\":\"dataminr\",\"label\":\"Dataminr\",\"broader\":[\"social-listening\"],\"domains\":[\"dataminr.com\"]},{\"id\":\"google-alerts\",\"label\":\"Google Alerts\",\"broader\":[\"social-listening\",\"google-product\"],\"domains\":[\"google.com/alerts\"]},{\"id\":\"audiense\",\"label\":\"Audiense\",\"formerly\":[\"SocialBro\"],\"broader\":[\"social-listening\"],\"domains\":[\"audiense.com\"]},{\"id\":\"sparktoro\",\"label\":\"SparkToro\",\"aliases\":[\"Spark Toro\"],\"broader\":[\"social-listening\"],\"domains\":[\"sparktoro.com\"]},{\"id\":\"google-trends\",\"label\":\"Google Trends\",\"broader\":[\"social-listening\",\"google-product\"],\"domains\":[\"trends.google.com\"]},{\"id\":\"octolens\",\"label\":\"Octolens\",\"broader\":[\"social-listening\"],\"domains\":[\"octolens.com\"]},{\"id\":\"f5bot\",\"label\":\"F5Bot\",\"broader\":[\"social-listening\"],\"domains\":[\"f5bot.com\"]},{\"id\":\"influencer-platform\",\"label\":\"influencer platform\",\"aliases\":[\"influencer platforms\",\"influencer marketing platform\",\"influencer marketing tool\",\"creator marketplace\",\"creator marketplaces\"],\"broader\":[\"martech\"]},{\"id\":\"creatoriq\",\"label\":\"CreatorIQ\",\"aliases\":[\"Creator IQ\",\"Tribe Dynamics\"],\"broader\":[\"influencer-platform\"],\"domains\":[\"creatoriq.com\"]},{\"id\":\"aspire\",\"label\":\"Aspire\",\"formerly\":[\"AspireIQ\",\"Revfluence\"],\"broader\":[\"influencer-platform\"],\"domains\":[\"aspire.io\"],\"ambiguous\":[\"Aspire\"]},{\"id\":\"grin\",\"label\":\"GRIN\",\"aliases\":[\"Grin creator management\"],\"broader\":[\"influencer-platform\"],\"domains\":[\"grin.co\"],\"ambiguous\":[\"GRIN\"]},{\"id\":\"upfluence\",\"label\":\"Upfluence\",\"broader\":[\"influencer-platform\"],\"domains\":[\"upfluence.com\"]},{\"id\":\"traackr\",\"label\":\"Traackr\",\"broader\":[\"influencer-platform\"],\"domains\":[\"traackr.com\"]},{\"id\":\"tagger\",\"label\":\"Sprout Social Influencer Marketing\",\"formerly\":[\"Tagger\",\"Tagger Media\"],\"broader\":[\"influencer-platform\"],\"domains\":[\"taggermedia.com\"],\"ambiguous\":[\"Tagger\"]},{\"id\":\"klear\",\"label\":\"Klear\",\"broader\":[\"influencer-platform\"],\"domains\":[\"klear.com\"]},{\"id\":\"hypeauditor\",\"label\":\"HypeAuditor\",\"aliases\":[\"Hype Auditor\"],\"broader\":[\"influencer-platform\"],\"domains\":[\"hypeauditor.com\"]},{\"id\":\"modash\",\"label\":\"Modash\",\"broader\":[\"influencer-platform\"],\"domains\":[\"modash.io\"]},{\"id\":\"heepsy\",\"label\":\"Heepsy\",\"broader\":[\"influencer-platform\"],\"domains\":[\"heepsy.com\"]},{\"id\":\"izea\",\"label\":\"IZEA\",\"aliases\":[\"IZEAx\"],\"broader\":[\"influencer-platform\"],\"domains\":[\"izea.com\"]},{\"id\":\"later-influence\",\"label\":\"Later Influence\",\"aliases\":[\"Mavely\"],\"formerly\":[\"Mavrck\"],\"broader\":[\"influencer-platform\"],\"domains\":[\"mavrck.co\"]},{\"id\":\"collabstr\",\"label\":\"Collabstr\",\"broader\":[\"influencer-platform\"],\"domains\":[\"collabstr.com\"]},{\"id\":\"hashtag-paid\",\"label\":\"#paid\",\"aliases\":[\"hashtag paid\"],\"broader\":[\"influencer-platform\"],\"domains\":[\"hashtagpaid.com\"]},{\"id\":\"ltk\",\"label\":\"LTK\",\"aliases\":[\"LTK shop\"],\"formerly\":[\"rewardStyle\",\"LIKEtoKNOW.it\"],\"broader\":[\"influencer-platform\",\"affiliate\"],\"domains\":[\"shopltk.com\",\"liketk.it\",\"rstyle.me\"]},{\"id\":\"shopmy\",\"label\":\"ShopMy\",\"formerly\":[\"ShopMyShelf\"],\"broader\":[\"influencer-platform\",\"affiliate\"],\"domains\":[\"shopmy.us\"]},{\"id\":\"captiv8\",\"label\":\"Captiv8\",\"broader\":[\"influencer-platform\"],\"domains\":[\"captiv8.io\"]},{\"id\":\"kolsquare\",\"label\":\"Kolsquare\",\"broader\":[\"influencer-platform\"],\"domains\":[\"kolsquare.com\"]},{\"id\":\"skeepers\",\"label\":\"Skeepers\",\"aliases\":[\"Octoly\"],\"broader\":[\"influencer-platform\"],\"domains\":[\"skeepers.io\",\"octoly.com\"]},{\"id\":\"influencity\",\"label\":\"Influencity\",\"broader\":[\"influencer-platform\"],\"domains\":[\"influencity.com\"]},{\"id\":\"linqia\",\"label\":\"Linqia\",\"broader\":[\"influencer-platform\"],\"domains\":[\"linqia.com\"]},{\"id\":\"billo\",\"label\":\"Billo\",\"aliases\":[\"Billo app\"],\"broader\":[\"influencer-platform\"],\"domains\":[\"billo.app\"]},{\"id\":\"insense\",\"label\":\"Insense\",\"broader\":[\"influencer-platform\"],\"domains\":[\"insense.pro\"]},{\"id\":\"tiktok-one\",\"label\":\"TikTok One\",\"aliases\":[\"TTCM\"],\"formerly\":[\"TikTok Creator Marketplace\",\"TikTok Creative Challenge\"],\"broader\":[\"influencer-platform\",\"tiktok\"],\"domains\":[\"creatormarketplace.tiktok.com\",\"ads.tiktok.com/creative\"]},{\"id\":\"instagram-creator-marketplace\",\"label\":\"Instagram Creator Marketplace\",\"aliases\":[\"Meta Creator Marketplace\",\"Partnership Ads\"],\"formerly\":[\"Brand Collabs Manager\"],\"broader\":[\"influencer-platform\",\"meta-product\"],\"ambiguous\":[\"Partnership Ads\"]},{\"id\":\"youtube-brandconnect\",\"label\":\"YouTube BrandConnect\",\"aliases\":[\"YouTube Creator Partnerships\"],\"formerly\":[\"FameBit\"],\"broader\":[\"influencer-platform\",\"google-product\"],\"domains\":[\"famebit.com\"]},{\"id\":\"amazon-influencer\",\"label\":\"Amazon Influencer Program\",\"aliases\":[\"Amazon storefront influencer\",\"Amazon Creator Connections\"],\"broader\":[\"influencer-platform\",\"affiliate\",\"amazon-product\"],\"domains\":[\"amazon.com/shop\"]},{\"id\":\"bzzagent\",\"label\":\"BzzAgent\",\"aliases\":[\"Buzz Agent\"],\"broader\":[\"influencer-platform\"],\"domains\":[\"bzzagent.com\"],\"status\":\"defunct\",\"since\":\"2021-12\"},{\"id\":\"snapchat-creator-marketplace\",\"label\":\"Snapchat Creator Marketplace\",\"aliases\":[\"Snap Star Collab Studio\"],\"broader\":[\"influencer-platform\"]},{\"id\":\"employee-advocacy-tool\",\"label\":\"employee advocacy tool\",\"aliases\":[\"employee advocacy tools\",\"employee advocacy platform\",\"employee advocacy platforms\",\"employee advocacy software\",\"advocacy tool\",\"advocacy platform\",\"employee advocacy\",\"team member advocacy tool\",\"employee amplification tool\"],\"broader\":[\"martech\"]},{\"id\":\"everyonesocial\",\"label\":\"EveryoneSocial\",\"aliases\":[\"Everyone Social\",\"EveryOne Social app\"],\"broader\":[\"employee-advocacy-tool\"],\"domains\":[\"everyonesocial.com\"]},{\"id\":\"gaggleamp\",\"label\":\"GaggleAMP\",\"aliases\":[\"Gaggle AMP\",\"Gaggle\"],\"broader\":[\"employee-advocacy-tool\"],\"domains\":[\"gaggleamp.com\"],\"ambiguous\":[\"Gaggle\"]},{\"id\":\"sociabble\",\"label\":\"Sociabble\",\"broader\":[\"employee-advocacy-tool\"],\"domains\":[\"sociabble.com\"]},{\"id\":\"hootsuite-amplify\",\"label\":\"Hootsuite Amplify\",\"aliases\":[\"Amplify by Hootsuite\",\"Amplify\"],\"broader\":[\"employee-advocacy-tool\"],\"domains\":[\"hootsuite.com/amplify\"],\"ambiguous\":[\"Amplify\"]},{\"id\":\"sprout-advocacy\",\"label\":\"Sprout Social Employee Advocacy\",\"formerly\":[\"Bambu\",\"Bambu by Sprout\",\"Bambu by Sprout Social\"],\"broader\":[\"employee-advocacy-tool\"],\"domains\":[\"getbambu.com\"]},{\"id\":\"haiilo\",\"label\":\"Haiilo\",\"formerly\":[\"Smarp\",\"SmarpShare\",\"Coyo\"],\"broader\":[\"employee-advocacy-tool\",\"employee-communications-tool\"],\"domains\":[\"haiilo.com\",\"smarp.com\"],\"ambiguous\":[\"Coyo\"]},{\"id\":\"dsmn8\",\"label\":\"DSMN8\",\"aliases\":[\"Disseminate\"],\"broader\":[\"employee-advocacy-tool\"],\"domains\":[\"dsmn8.com\"],\"ambiguous\":[\"Disseminate\"]},{\"id\":\"postbeyond\",\"label\":\"PostBeyond\",\"aliases\":[\"Post Beyond\"],\"broader\":[\"employee-advocacy-tool\"],\"domains\":[\"postbeyond.com\"],\"status\":\"restricted\"},{\"id\":\"influitive\",\"label\":\"Influitive\",\"aliases\":[\"AdvocateHub\"],\"broader\":[\"employee-advocacy-tool\"],\"domains\":[\"influitive.com\"]},{\"id\":\"linkedin-elevate\",\"label\":\"LinkedIn Elevate\",\"aliases\":[\"Elevate\"],\"broader\":[\"employee-advocacy-tool\",\"microsoft-product\"],\"domains\":[\"elevate.linkedin.com\"],\"ambiguous\":[\"Elevate\"],\"status\":\"defunct\",\"since\":\"2020-12\",\"note\":\"Replaced by employee features inside LinkedIn Pages.\"},{\"id\":\"ambassify\",\"label\":\"Ambassify\",\"broader\":[\"employee-advocacy-tool\"],\"domains\":[\"ambassify.com\"]},{\"id\":\"clearview-social\",\"label\":\"Clearview Social\",\"broader\":[\"employee-advocacy-tool\"],\"domains\":[\"clearviewsocial.com\"]},{\"id\":\"denim-social\",\"label\":\"Denim Social\",\"aliases\":[\"Social Assurance\"],\"broader\":[\"employee-advocacy-tool\"],\"domains\":[\"denimsocial.com\"]},{\"id\":\"seismic-livesocial\",\"label\":\"Seismic LiveSocial\",\"aliases\":[\"LiveSocial\",\"Grapevine6\"],\"broader\":[\"employee-advocacy-tool\"],\"domains\":[\"seismic.com\"]},{\"id\":\"hearsay\",\"label\":\"Hearsay Social\",\"aliases\":[\"Hearsay Systems\",\"Hearsay Relate\",\"Yext Social\"],\"broader\":[\"employee-advocacy-tool\"],\"domains\":[\"hearsaysystems.com\"]},{\"id\":\"archiving-compliance\",\"label\":\"communications archiving tool\",\"aliases\":[\"archiving tool\",\"archiving tools\",\"archiving platform\",\"social media archiving\",\"communications archiving\",\"message archiving\",\"communications compliance tool\",\"supervision tool\",\"record-keeping tool\"],\"broader\":[\"martech\"]},{\"id\":\"smarsh\",\"label\":\"Smarsh\",\"formerly\":[\"Actiance\"],\"broader\":[\"archiving-compliance\"],\"domains\":[\"smarsh.com\"]},{\"id\":\"global-relay\",\"label\":\"Global Relay\",\"broader\":[\"archiving-compliance\"],\"domains\":[\"globalrelay.com\"]},{\"id\":\"proofpoint-archive\",\"label\":\"Proofpoint Archive\",\"aliases\":[\"Proofpoint Social Patrol\",\"Nexgate\",\"Proofpoint Patrol\"],\"broader\":[\"archiving-compliance\"],\"domains\":[\"proofpoint.com\"]},{\"id\":\"mimecast\",\"label\":\"Mimecast\",\"aliases\":[\"Aware\"],\"broader\":[\"archiving-compliance\"],\"domains\":[\"mimecast.com\"],\"ambiguous\":[\"Aware\"]},{\"id\":\"theta-lake\",\"label\":\"Theta Lake\",\"broader\":[\"archiving-compliance\"],\"domains\":[\"thetalake.com\"]},{\"id\":\"pagefreezer\",\"label\":\"Pagefreezer\",\"aliases\":[\"Page Freezer\"],\"broader\":[\"archiving-compliance\"],\"domains\":[\"pagefreezer.com\"]},{\"id\":\"archivesocial\",\"label\":\"ArchiveSocial\",\"aliases\":[\"Archive Social\",\"CivicPlus Social Media Archiving\"],\"broader\":[\"archiving-compliance\"],\"domains\":[\"archivesocial.com\"]},{\"id\":\"mirrorweb\",\"label\":\"MirrorWeb\",\"broader\":[\"archiving-compliance\"],\"domains\":[\"mirrorweb.com\"]},{\"id\":\"leapxpert\",\"label\":\"LeapXpert\",\"broader\":[\"archiving-compliance\"],\"domains\":[\"leapxpert.com\"]},{\"id\":\"movius\",\"label\":\"Movius\",\"aliases\":[\"MultiLine\"],\"broader\":[\"archiving-compliance\"],\"domains\":[\"movius.ai\",\"moviuscorp.com\"]},{\"id\":\"myrepchat\",\"label\":\"MyRepChat\",\"broader\":[\"archiving-compliance\"],\"domains\":[\"myrepchat.com\"]},{\"id\":\"telemessage\",\"label\":\"TeleMessage\",\"aliases\":[\"TM SGNL\"],\"broader\":[\"archiving-compliance\"],\"domains\":[\"telemessage.com\"],\"status\":\"restricted\",\"note\":\"Service was suspended in May 2025 after a security incident; re-check before listing it as an approved archive.\"},{\"id\":\"saifr\",\"label\":\"Saifr\",\"broader\":[\"archiving-compliance\"],\"domains\":[\"saifr.ai\"]},{\"id\":\"red-oak\",\"label\":\"Red Oak Compliance\",\"aliases\":[\"Red Oak\"],\"broader\":[\"archiving-compliance\"],\"domains\":[\"redoak.com\"]},{\"id\":\"email-marketing\",\"label\":\"email marketing tool\",\"aliases\":[\"email marketing tools\",\"email marketing platform\",\"email marketing software\",\"email service provider\",\"ESP\",\"bulk email tool\",\"mass mailing tool\",\"email marketing\"],\"broader\":[\"martech\"],\"ambiguous\":[\"ESP\"]},{\"id\":\"mailchimp\",\"label\":\"Mailchimp\",\"aliases\":[\"Mail Chimp\"],\"broader\":[\"email-marketing\"],\"domains\":[\"mailchimp.com\",\"mailchi.mp\",\"list-manage.com\"]},{\"id\":\"constant-contact\",\"label\":\"Constant Contact\",\"broader\":[\"email-marketing\"],\"domains\":[\"constantcontact.com\"]},{\"id\":\"klaviyo\",\"label\":\"Klaviyo\",\"broader\":[\"email-marketing\"],\"domains\":[\"klaviyo.com\"]},{\"id\":\"activecampaign\",\"label\":\"ActiveCampaign\",\"aliases\":[\"Active Campaign\"],\"broader\":[\"email-marketing\"],\"domains\":[\"activecampaign.com\"]},{\"id\":\"brevo\",\"label\":\"Brevo\",\"formerly\":[\"Sendinblue\",\"Send in Blue\"],\"broader\":[\"email-marketing\"],\"domains\":[\"brevo.com\",\"sendinblue.com\"]},{\"id\":\"kit\",\"label\":\"Kit\",\"formerly\":[\"ConvertKit\",\"Convert Kit\"],\"broader\":[\"email-marketing\",\"newsletter\"],\"domains\":[\"kit.com\",\"convertkit.com\"],\"ambiguous\":[\"Kit\"]},{\"id\":\"mailerlite\",\"label\":\"MailerLite\",\"aliases\":[\"Mailer Lite\"],\"broader\":[\"email-marketing\"],\"domains\":[\"mailerlite.com\"]},{\"id\":\"getresponse\",\"label\":\"GetResponse\",\"aliases\":[\"Get Response\"],\"broader\":[\"email-marketing\"],\"domains\":[\"getresponse.com\"]},{\"id\":\"aweber\",\"label\":\"AWeber\",\"broader\":[\"email-marketing\"],\"domains\":[\"aweber.com\"]},{\"id\":\"campaign-monitor\",\"label\":\"Campaign Monitor\",\"broader\":[\"email-marketing\"],\"domains\":[\"campaignmonitor.com\",\"createsend.com\"]},{\"id\":\"sendgrid\",\"label\":\"SendGrid\",\"aliases\":[\"Twilio SendGrid\"],\"broader\":[\"email-marketing\"],\"domains\":[\"sendgrid.com\"]},{\"id\":\"mailgun\",\"label\":\"Mailgun\",\"aliases\":[\"Mailjet\"],\"broader\":[\"email-marketing\"],\"domains\":[\"mailgun.com\",\"mailjet.com\"]},{\"id\":\"omnisend\",\"label\":\"Omnisend\",\"broader\":[\"email-marketing\"],\"domains\":[\"omnisend.com\"]},{\"id\":\"drip\",\"label\":\"Drip\",\"aliases\":[\"Drip ECRM\"],\"broader\":[\"email-marketing\"],\"domains\":[\"drip.com\"],\"ambiguous\":[\"Drip\"]},{\"id\":\"iterable\",\"label\":\"Iterable\",\"broader\":[\"email-marketing\"],\"domains\":[\"iterable.com\"]},{\"id\":\"braze\",\"label\":\"Braze\",\"formerly\":[\"Appboy\"],\"broader\":[\"email-marketing\"],\"domains\":[\"braze.com\"]},{\"id\":\"customer-io\",\"label\":\"Customer.io\",\"aliases\":[\"CustomerIO\"],\"broader\":[\"email-marketing\"],\"domains\":[\"customer.io\"]},{\"id\":\"hubspot-email\",\"label\":\"HubSpot Marketing Hub\",\"aliases\":[\"Marketing Hub\"],\"broader\":[\"email-marketing\",\"hubspot\"],\"domains\":[\"hubspot.com/products/marketing\"]},{\"id\":\"litmus\",\"label\":\"Litmus\",\"broader\":[\"email-marketing\"],\"domains\":[\"litmus.com\"],\"ambiguous\":[\"Litmus\"]},{\"id\":\"sms-marketing\",\"label\":\"SMS marketing tool\",\"aliases\":[\"SMS marketing platform\",\"SMS marketing tools\",\"text message marketing tool\",\"mobile messaging platform\",\"SMS marketing\",\"push notification tool\"],\"broader\":[\"martech\"]},{\"id\":\"attentive\",\"label\":\"Attentive\",\"broader\":[\"sms-marketing\"],\"domains\":[\"attentive.com\",\"attn.tv\"],\"ambiguous\":[\"Attentive\"]},{\"id\":\"postscript\",\"label\":\"Postscript\",\"aliases\":[\"Postscript SMS\"],\"broader\":[\"sms-marketing\"],\"domains\":[\"postscript.io\"],\"ambiguous\":[\"Postscript SMS\",\"Postscript\"]},{\"id\":\"twilio\",\"label\":\"Twilio\",\"aliases\":[\"Twilio Messaging\"],\"broader\":[\"sms-marketing\"],\"domains\":[\"twilio.com\"]},{\"id\":\"ez-texting\",\"label\":\"EZ Texting\",\"aliases\":[\"EZTexting\"],\"broader\":[\"sms-marketing\"],\"domains\":[\"eztexting.com\"]},{\"id\":\"simpletexting\",\"label\":\"SimpleTexting\",\"aliases\":[\"Simple Texting\"],\"broader\":[\"sms-marketing\"],\"domains\":[\"simpletexting.com\"]},{\"id\":\"slicktext\",\"label\":\"SlickText\",\"aliases\":[\"Slick Text\"],\"broader\":[\"sms-marketing\"],\"domains\":[\"slicktext.com\"]},{\"id\":\"sinch\",\"label\":\"Sinch\",\"broader\":[\"sms-marketing\"],\"domains\":[\"sinch.com\"]},{\"id\":\"infobip\",\"label\":\"Infobip\",\"broader\":[\"sms-marketing\"],\"domains\":[\"infobip.com\"]},{\"id\":\"bird\",\"label\":\"Bird\",\"formerly\":[\"MessageBird\"],\"broader\":[\"sms-marketing\"],\"domains\":[\"bird.com\",\"messagebird.com\"],\"ambiguous\":[\"Bird\"]},{\"id\":\"community-com\",\"label\":\"Community\",\"aliases\":[\"Community text\"],\"broader\":[\"sms-marketing\"],\"domains\":[\"community.com\"],\"ambiguous\":[\"Community text\",\"Community\"]},{\"id\":\"airship\",\"label\":\"Airship\",\"formerly\":[\"Urban Airship\"],\"broader\":[\"sms-marketing\"],\"domains\":[\"airship.com\"],\"ambiguous\":[\"Airship\"]},{\"id\":\"onesignal\",\"label\":\"OneSignal\",\"aliases\":[\"One Signal\"],\"broader\":[\"sms-marketing\"],\"domains\":[\"onesignal.com\"]},{\"id\":\"pushwoosh\",\"label\":\"Pushwoosh\",\"broader\":[\"sms-marketing\"],\"domains\":[\"pushwoosh.com\"]},{\"id\":\"crm-automation\",\"label\":\"CRM or marketing automation tool\",\"aliases\":[\"CRM\",\"CRMs\",\"CRM system\",\"customer relationship management\",\"CRM software\",\"CRM tool\",\"CRM platform\",\"marketing automation\",\"marketing automation platform\",\"marketing automation tool\"],\"broader\":[\"martech\"]},{\"id\":\"customer-data-platform\",\"label\":\"customer data platform\",\"aliases\":[\"customer data platforms\",\"CDP\"],\"broader\":[\"crm-automation\"]},{\"id\":\"segment\",\"label\":\"Twilio Segment\",\"aliases\":[\"Segment CDP\",\"Segment\"],\"broader\":[\"customer-data-platform\"],\"domains\":[\"segment.com\",\"segment.io\"],\"ambiguous\":[\"Segment CDP\",\"Segment\"]},{\"id\":\"mparticle\",\"label\":\"mParticle\",\"broader\":[\"customer-data-platform\"],\"domains\":[\"mparticle.com\"]},{\"id\":\"tealium\",\"label\":\"Tealium\",\"broader\":[\"customer-data-platform\"],\"domains\":[\"tealium.com\"]},{\"id\":\"adobe-experience-cloud\",\"label\":\"Adobe Experience Cloud\",\"aliases\":[\"Adobe Campaign\",\"Adobe Experience Platform\",\"AEP\"],\"broader\":[\"customer-data-platform\",\"adobe-product\"],\"domains\":[\"experience.adobe.com\"],\"ambiguous\":[\"AEP\"]},{\"id\":\"salesforce-data-cloud\",\"label\":\"Salesforce Data 360\",\"aliases\":[\"Genie\"],\"formerly\":[\"Salesforce CDP\",\"Data Cloud\",\"Salesforce Data Cloud\"],\"broader\":[\"customer-data-platform\",\"salesforce-product\"],\"ambiguous\":[\"Data Cloud\",\"Genie\"]},{\"id\":\"salesforce\",\"label\":\"Salesforce\",\"aliases\":[\"Sales Cloud\",\"SFDC\",\"Salesforce CRM\"],\"broader\":[\"crm-automation\",\"salesforce-product\"],\"domains\":[\"salesforce.com\",\"force.com\"]},{\"id\":\"salesforce-marketing-cloud\",\"label\":\"Salesforce Marketing Cloud\",\"aliases\":[\"SFMC\",\"Marketing Cloud Engagement\"],\"formerly\":[\"ExactTarget\"],\"broader\":[\"crm-automation\",\"salesforce-product\"],\"domains\":[\"exacttarget.com\",\"marketingcloudapps.com\"]},{\"id\":\"pardot\",\"label\":\"Marketing Cloud Account Engagement\",\"aliases\":[\"MCAE\"],\"formerly\":[\"Pardot\"],\"broader\":[\"crm-automation\",\"salesforce-product\"],\"domains\":[\"pardot.com\"]},{\"id\":\"hubspot\",\"label\":\"HubSpot\",\"aliases\":[\"Hub Spot\",\"HubSpot CRM\"],\"broader\":[\"crm-automation\"],\"domains\":[\"hubspot.com\",\"hubs.ly\",\"hubs.la\"]},{\"id\":\"marketo\",\"label\":\"Marketo Engage\",\"aliases\":[\"Marketo\",\"Adobe Marketo\",\"Adobe Marketo Engage\"],\"broader\":[\"crm-automation\",\"adobe-product\"],\"domains\":[\"marketo.com\"]},{\"id\":\"eloqua\",\"label\":\"Oracle Eloqua\",\"aliases\":[\"Eloqua\"],\"broader\":[\"crm-automation\"],\"domains\":[\"eloqua.com\"]},{\"id\":\"dynamics-365\",\"label\":\"Microsoft Dynamics 365\",\"aliases\":[\"Dynamics CRM\",\"D365\",\"Customer Insights Journeys\"],\"broader\":[\"crm-automation\",\"microsoft-product\"],\"domains\":[\"dynamics.com\"]},{\"id\":\"zoho-crm\",\"label\":\"Zoho CRM\",\"broader\":[\"crm-automation\"],\"domains\":[\"zoho.com/crm\"]},{\"id\":\"pipedrive\",\"label\":\"Pipedrive\",\"broader\":[\"crm-automation\"],\"domains\":[\"pipedrive.com\"]},{\"id\":\"freshsales\",\"label\":\"Freshsales\",\"aliases\":[\"Freshworks CRM\"],\"broader\":[\"crm-automation\"],\"domains\":[\"freshworks.com\"]},{\"id\":\"close-crm\",\"label\":\"Close\",\"aliases\":[\"Close CRM\"],\"broader\":[\"crm-automation\"],\"domains\":[\"close.com\"],\"ambiguous\":[\"Close CRM\",\"Close\"]},{\"id\":\"keap\",\"label\":\"Keap\",\"formerly\":[\"Infusionsoft\"],\"broader\":[\"crm-automation\"],\"domains\":[\"keap.com\",\"infusionsoft.com\"]},{\"id\":\"gohighlevel\",\"label\":\"HighLevel\",\"aliases\":[\"GHL\"],\"formerly\":[\"GoHighLevel\"],\"broader\":[\"crm-automation\"],\"domains\":[\"gohighlevel.com\"]},{\"id\":\"liveramp\",\"label\":\"LiveRamp\",\"broader\":[\"crm-automation\",\"data-broker\"],\"domains\":[\"liveramp.com\"]},{\"id\":\"ad-platform\",\"label\":\"advertising platform\",\"aliases\":[\"advertising platforms\",\"ad platform\",\"ad platforms\",\"ads manager\",\"ad network\",\"ad networks\",\"paid media platform\",\"ads platform\"],\"broader\":[\"martech\"]},{\"id\":\"google-ads\",\"label\":\"Google Ads\",\"aliases\":[\"Performance Max\",\"PMax\",\"GDN\",\"Google Display Network\"],\"formerly\":[\"AdWords\",\"Google AdWords\"],\"broader\":[\"ad-platform\",\"google-product\"],\"domains\":[\"ads.google.com\",\"adwords.google.com\"]},{\"id\":\"meta-ads\",\"label\":\"Meta Ads\",\"aliases\":[\"Meta Ads Manager\",\"Advantage+\",\"boosted post\"],\"broader\":[\"ad-platform\",\"meta-product\"],\"domains\":[\"adsmanager.facebook.com\",\"facebook.com/business/ads\"],\"ambiguous\":[\"boosted post\"]},{\"id\":\"facebook-ads\",\"label\":\"Facebook Ads\",\"aliases\":[\"FB Ads\",\"Facebook ad\",\"Facebook Ads Manager\",\"Facebook advertising\"],\"broader\":[\"meta-ads\",\"facebook\"]},{\"id\":\"instagram-ads\",\"label\":\"Instagram Ads\",\"aliases\":[\"Instagram ad\",\"Instagram advertising\",\"IG Ads\"],\"broader\":[\"meta-ads\",\"instagram\"]},{\"id\":\"linkedin-ads\",\"label\":\"LinkedIn Ads\",\"aliases\":[\"LinkedIn Campaign Manager\",\"LinkedIn Marketing Solutions\",\"Sponsored Content\"],\"broader\":[\"ad-platform\",\"linkedin\"],\"domains\":[\"business.linkedin.com\"],\"ambiguous\":[\"Sponsored Content\"]},{\"id\":\"x-ads\",\"label\":\"X Ads\",\"aliases\":[\"promoted tweets\",\"Promoted Posts\"],\"formerly\":[\"Twitter Ads\"],\"broader\":[\"ad-platform\",\"x-twitter\"],\"domains\":[\"ads.x.com\",\"ads.twitter.com\"],\"ambiguous\":[\"Promoted Posts\"]},{\"id\":\"tiktok-ads\",\"label\":\"TikTok Ads\",\"aliases\":[\"TikTok Ads Manager\",\"TikTok for Business\",\"Spark Ads\",\"TopView\"],\"broader\":[\"ad-platform\",\"tiktok\"],\"domains\":[\"ads.tiktok.com\"]},{\"id\":\"snapchat-ads\",\"label\":\"Snapchat Ads\",\"aliases\":[\"Snap Ads\",\"Snapchat Ads Manager\"],\"broader\":[\"ad-platform\",\"snapchat\"],\"domains\":[\"ads.snapchat.com\",\"forbusiness.snapchat.com\"]},{\"id\":\"pinterest-ads\",\"label\":\"Pinterest Ads\",\"aliases\":[\"Promoted Pins\"],\"broader\":[\"ad-platform\",\"pinterest\"],\"domains\":[\"ads.pinterest.com\"]},{\"id\":\"reddit-ads\",\"label\":\"Reddit Ads\",\"aliases\":[\"Promoted posts on Reddit\"],\"broader\":[\"ad-platform\",\"reddit\"],\"domains\":[\"ads.reddit.com\"]},{\"id\":\"quora-ads\",\"label\":\"Quora Ads\",\"broader\":[\"ad-platform\",\"quora\"],\"domains\":[\"quora.com/business\"]},{\"id\":\"microsoft-advertising\",\"label\":\"Microsoft Advertising\",\"aliases\":[\"Microsoft Ads\"],\"formerly\":[\"Bing Ads\",\"adCenter\"],\"broader\":[\"ad-platform\",\"microsoft-product\"],\"domains\":[\"ads.microsoft.com\",\"bingads.microsoft.com\"]},{\"id\":\"amazon-ads\",\"label\":\"Amazon Ads\",\"aliases\":[\"Amazon Advertising\",\"Amazon DSP\",\"Sponsored Products\",\"AMS\",\"Amazon Sponsored Products\"],\"broader\":[\"ad-platform\",\"amazon-product\"],\"domains\":[\"advertising.amazon.com\"],\"ambiguous\":[\"AMS\"]},{\"id\":\"apple-ads\",\"label\":\"Apple Ads\",\"aliases\":[\"ASA ads\"],\"formerly\":[\"Apple Search Ads\"],\"broader\":[\"ad-platform\",\"apple-product\"],\"domains\":[\"ads.apple.com\",\"searchads.apple.com\"]},{\"id\":\"spotify-ads\",\"label\":\"Spotify Ads\",\"aliases\":[\"Spotify Ads Manager\"],\"formerly\":[\"Spotify Ad Studio\"],\"broader\":[\"ad-platform\",\"spotify\"],\"domains\":[\"ads.spotify.com\",\"adstudio.spotify.com\"]},{\"id\":\"chatgpt-ads\",\"label\":\"ChatGPT ads\",\"aliases\":[\"ads in ChatGPT\"],\"broader\":[\"ad-platform\",\"openai-product\"],\"note\":\"Advertising inside ChatGPT began as a test in early 2026; availability changes.\"},{\"id\":\"yandex-direct\",\"label\":\"Yandex Direct\",\"aliases\":[\"Yandex Ads\"],\"broader\":[\"ad-platform\",\"russian-owned-product\"],\"domains\":[\"direct.yandex.com\"]},{\"id\":\"baidu-ads\",\"label\":\"Baidu Ads\",\"aliases\":[\"Baidu PPC\",\"Baidu Tuiguang\"],\"broader\":[\"ad-platform\",\"chinese-owned-product\"],\"domains\":[\"e.baidu.com\"]},{\"id\":\"nextdoor-ads\",\"label\":\"Nextdoor Ads\",\"broader\":[\"ad-platform\",\"nextdoor\"],\"domains\":[\"ads.nextdoor.com\"]},{\"id\":\"roku-ads\",\"label\":\"Roku Ads Manager\",\"aliases\":[\"OneView\",\"Roku advertising\"],\"broader\":[\"ad-platform\"],\"domains\":[\"advertising.roku.com\"],\"ambiguous\":[\"OneView\"]},{\"id\":\"adtech\",\"label\":\"programmatic advertising tool\",\"aliases\":[\"ad tech\",\"adtech\",\"advertising technology\",\"programmatic advertising\",\"programmatic platform\",\"demand-side platform\",\"DSP\",\"DSPs\",\"native ad platform\"],\"broader\":[\"martech\"]},{\"id\":\"retargeting-tool\",\"label\":\"retargeting tool\",\"aliases\":[\"retargeting tools\",\"retargeting platform\",\"remarketing tool\"],\"broader\":[\"adtech\"]},{\"id\":\"criteo\",\"label\":\"Criteo\",\"broader\":[\"retargeting-tool\",\"behavioural-advertising-tool\"],\"domains\":[\"criteo.com\",\"criteo.net\"]},{\"id\":\"adroll\",\"label\":\"AdRoll\",\"aliases\":[\"NextRoll\",\"RollWorks\"],\"broader\":[\"retargeting-tool\",\"behavioural-advertising-tool\"],\"domains\":[\"adroll.com\",\"rollworks.com\"]},{\"id\":\"behavioural-advertising-tool\",\"label\":\"behavioural advertising tool\",\"aliases\":[\"behavioral advertising tool\",\"behavioural advertising tools\",\"behavioral advertising tools\",\"behavioural advertising\",\"behavioral advertising\"],\"broader\":[\"adtech\"]},{\"id\":\"the-trade-desk\",\"label\":\"The Trade Desk\",\"aliases\":[\"TTD\",\"Kokai\",\"UID2\"],\"broader\":[\"behavioural-advertising-tool\"],\"domains\":[\"thetradedesk.com\",\"adsrvr.org\"],\"ambiguous\":[\"Kokai\"]},{\"id\":\"google-marketing-platform\",\"label\":\"Google Marketing Platform\",\"aliases\":[\"DV360\",\"Campaign Manager 360\",\"CM360\",\"SA360\"],\"formerly\":[\"DoubleClick\"],\"broader\":[\"behavioural-advertising-tool\",\"google-product\"],\"domains\":[\"marketingplatform.google.com\",\"doubleclick.net\"]},{\"id\":\"google-ad-manager\",\"label\":\"Google Ad Manager\",\"aliases\":[\"AdX\"],\"formerly\":[\"DoubleClick for Publishers\",\"DFP\"],\"broader\":[\"behavioural-advertising-tool\",\"google-product\"],\"domains\":[\"admanager.google.com\"]},{\"id\":\"xandr\",\"label\":\"Microsoft Invest\",\"aliases\":[\"Microsoft Invest (Xandr DSP)\"],\"formerly\":[\"AppNexus\",\"Xandr\"],\"broader\":[\"behavioural-advertising-tool\",\"microsoft-product\"],\"domains\":[\"appnexus.com\",\"xandr.com\",\"adnxs.com\"],\"status\":\"defunct\",\"since\":\"2026-02\",\"note\":\"The buying platform was announced to end in February 2026; the Monetize supply-side business is separate.\"},{\"id\":\"yahoo-dsp\",\"label\":\"Yahoo DSP\",\"formerly\":[\"Verizon Media DSP\",\"Oath Ad Platforms\",\"BrightRoll\"],\"broader\":[\"behavioural-advertising-tool\"],\"domains\":[\"advertising.yahooinc.com\"]},{\"id\":\"stackadapt\",\"label\":\"StackAdapt\",\"broader\":[\"behavioural-advertising-tool\"],\"domains\":[\"stackadapt.com\"]},{\"id\":\"quantcast\",\"label\":\"Quantcast\",\"broader\":[\"behavioural-advertising-tool\"],\"domains\":[\"quantcast.com\"]},{\"id\":\"taboola\",\"label\":\"Taboola\",\"broader\":[\"adtech\"],\"domains\":[\"taboola.com\"]},{\"id\":\"teads\",\"label\":\"Teads\",\"aliases\":[\"Zemanta\"],\"formerly\":[\"Outbrain\"],\"broader\":[\"adtech\"],\"domains\":[\"teads.com\",\"outbrain.com\"]},{\"id\":\"groundtruth\",\"label\":\"GroundTruth\",\"formerly\":[\"xAd\"],\"broader\":[\"adtech\",\"location-based-app\"],\"domains\":[\"groundtruth.com\"]},{\"id\":\"simpli-fi\",\"label\":\"Simpli.fi\",\"aliases\":[\"Simplifi\"],\"broader\":[\"adtech\",\"location-based-app\"],\"domains\":[\"simpli.fi\"]},{\"id\":\"intent-data-provider\",\"label\":\"intent data provider\",\"aliases\":[\"intent data providers\",\"intent data\",\"intent data tool\",\"account-based marketing platform\",\"ABM platform\"],\"broader\":[\"martech\"]},{\"id\":\"6sense\",\"label\":\"6sense\",\"aliases\":[\"6 sense\"],\"broader\":[\"intent-data-provider\"],\"domains\":[\"6sense.com\"]},{\"id\":\"demandbase\",\"label\":\"Demandbase\",\"aliases\":[\"Engagio\"],\"broader\":[\"intent-data-provider\"],\"domains\":[\"demandbase.com\"]},{\"id\":\"bombora\",\"label\":\"Bombora\",\"aliases\":[\"Company Surge\"],\"broader\":[\"intent-data-provider\"],\"domains\":[\"bombora.com\"]},{\"id\":\"tracking-technology\",\"label\":\"tracking technology\",\"aliases\":[\"tracking technologies\",\"tracker\",\"trackers\",\"online tracking technologies\",\"tracking tool\",\"tracking tools\"],\"broader\":[\"martech\"],\"ambiguous\":[\"tracker\",\"trackers\"]},{\"id\":\"tracking-pixel\",\"label\":\"tracking pixel or tag\",\"aliases\":[\"tracking pixel\",\"tracking pixels\",\"pixel\",\"pixels\",\"marketing tag\",\"tracking tag\",\"tag manager\",\"web beacon\",\"web beacons\",\"tracking cookie\",\"tracking cookies\",\"third-party cookies\"],\"broader\":[\"tracking-technology\"],\"ambiguous\":[\"pixel\",\"pixels\"]},{\"id\":\"meta-pixel\",\"label\":\"Meta Pixel\",\"aliases\":[\"Conversions API\",\"CAPI\"],\"formerly\":[\"Facebook Pixel\",\"FB Pixel\"],\"broader\":[\"tracking-pixel\",\"meta-product\"],\"domains\":[\"connect.facebook.net\",\"facebook.com/tr\"],\"ambiguous\":[\"CAPI\",\"Conversions API\"]},{\"id\":\"linkedin-insight-tag\",\"label\":\"LinkedIn Insight Tag\",\"aliases\":[\"Insight Tag\"],\"broader\":[\"tracking-pixel\",\"microsoft-product\"],\"domains\":[\"snap.licdn.com\"]},{\"id\":\"tiktok-pixel\",\"label\":\"TikTok Pixel\",\"aliases\":[\"TikTok Events API\"],\"broader\":[\"tracking-pixel\",\"bytedance-product\"],\"domains\":[\"analytics.tiktok.com\"]},{\"id\":\"google-tag-manager\",\"label\":\"Google Tag Manager\",\"aliases\":[\"GTM\",\"gtag\",\"server-side tagging\"],\"broader\":[\"tracking-pixel\",\"google-product\"],\"domains\":[\"tagmanager.google.com\",\"googletagmanager.com\"]},{\"id\":\"x-pixel\",\"label\":\"X Pixel\",\"aliases\":[\"Twitter conversion tag\"],\"formerly\":[\"Twitter Pixel\"],\"broader\":[\"tracking-pixel\",\"x-corp-product\"],\"domains\":[\"static.ads-twitter.com\"]},{\"id\":\"pinterest-tag\",\"label\":\"Pinterest Tag\",\"broader\":[\"tracking-pixel\"],\"domains\":[\"ct.pinterest.com\"]},{\"id\":\"snap-pixel\",\"label\":\"Snap Pixel\",\"broader\":[\"tracking-pixel\"],\"domains\":[\"sc-static.net\"]},{\"id\":\"analytics\",\"label\":\"analytics tool\",\"aliases\":[\"analytics tools\",\"analytics\",\"web analytics\",\"analytics platform\",\"analytics software\",\"website analytics\",\"analytics and experimentation\",\"A/B testing tool\"],\"broader\":[\"martech\"]},{\"id\":\"session-replay-tool\",\"label\":\"session replay tool\",\"aliases\":[\"session replay tools\",\"session replay\",\"session recording tool\",\"heatmap tool\",\"heatmap tools\",\"session replay software\"],\"broader\":[\"analytics\",\"tracking-technology\"]},{\"id\":\"hotjar\",\"label\":\"Hotjar\",\"aliases\":[\"Contentsquare Hotjar\",\"heatmaps by Hotjar\"],\"broader\":[\"session-replay-tool\"],\"domains\":[\"hotjar.com\"]},{\"id\":\"fullstory\",\"label\":\"Fullstory\",\"aliases\":[\"Full Story\"],\"broader\":[\"session-replay-tool\"],\"domains\":[\"fullstory.com\"]},{\"id\":\"microsoft-clarity\",\"label\":\"Microsoft Clarity\",\"aliases\":[\"Clarity\"],\"broader\":[\"session-replay-tool\",\"microsoft-product\"],\"domains\":[\"clarity.microsoft.com\",\"clarity.ms\"],\"ambiguous\":[\"Clarity\"]},{\"id\":\"crazy-egg\",\"label\":\"Crazy Egg\",\"aliases\":[\"CrazyEgg\"],\"broader\":[\"session-replay-tool\"],\"domains\":[\"crazyegg.com\"]},{\"id\":\"klout\",\"label\":\"Klout\",\"aliases\":[\"Klout score\"],\"broader\":[\"analytics\"],\"domains\":[\"klout.com\"],\"status\":\"defunct\",\"since\":\"2018-05-25\"},{\"id\":\"google-analytics\",\"label\":\"Google Analytics\",\"aliases\":[\"GA4\",\"GA\",\"Google Analytics 4\"],\"broader\":[\"analytics\",\"tracking-technology\",\"google-product\"],\"domains\":[\"analytics.google.com\",\"google-analytics.com\"],\"ambiguous\":[\"GA\",\"GA4\"]},{\"id\":\"universal-analytics\",\"label\":\"Universal Analytics\",\"aliases\":[\"GA3\",\"Google Analytics Universal\",\"UA\"],\"broader\":[\"analytics\",\"tracking-technology\",\"google-product\"],\"ambiguous\":[\"UA\"],\"status\":\"defunct\",\"since\":\"2024-07-01\",\"successor\":\"google-analytics\",\"note\":\"Stopped processing data July 2023; interface access ended July 2024.\"},{\"id\":\"adobe-analytics\",\"label\":\"Adobe Analytics\",\"formerly\":[\"Omniture\",\"SiteCatalyst\"],\"broader\":[\"analytics\",\"tracking-technology\",\"adobe-product\"],\"domains\":[\"omniture.com\",\"2o7.net\"]},{\"id\":\"mixpanel\",\"label\":\"Mixpanel\",\"broader\":[\"analytics\",\"tracking-technology\"],\"domains\":[\"mixpanel.com\"]},{\"id\":\"amplitude\",\"label\":\"Amplitude\",\"broader\":[\"analytics\",\"tracking-technology\"],\"domains\":[\"amplitude.com\"],\"ambiguous\":[\"Amplitude\"]},{\"id\":\"matomo\",\"label\":\"Matomo\",\"formerly\":[\"Piwik\"],\"broader\":[\"analytics\",\"tracking-technology\"],\"domains\":[\"matomo.org\"],\"ambiguous\":[\"Piwik\"]},{\"id\":\"plausible\",\"label\":\"Plausible\",\"aliases\":[\"Plausible Analytics\"],\"broader\":[\"analytics\",\"tracking-technology\"],\"domains\":[\"plausible.io\"],\"ambiguous\":[\"Plausible Analytics\",\"Plausible\"]},{\"id\":\"google-optimize\",\"label\":\"Google Optimize\",\"broader\":[\"analytics\",\"google-product\"],\"domains\":[\"optimize.google.com\"],\"status\":\"defunct\",\"since\":\"2023-09-30\"},{\"id\":\"optimizely\",\"label\":\"Optimizely\",\"formerly\":[\"Episerver\"],\"broader\":[\"analytics\"],\"domains\":[\"optimizely.com\"]},{\"id\":\"vwo\",\"label\":\"VWO\",\"aliases\":[\"Visual Website Optimizer\"],\"broader\":[\"analytics\"],\"domains\":[\"vwo.com\"]},{\"id\":\"data-studio\",\"label\":\"Looker Studio\",\"formerly\":[\"Google Data Studio\",\"Data Studio\"],\"broader\":[\"analytics\",\"google-product\"],\"domains\":[\"lookerstudio.google.com\",\"datastudio.google.com\"],\"note\":\"Renamed from Data Studio to Looker Studio in 2022; either name may be in use.\"},{\"id\":\"appsflyer\",\"label\":\"AppsFlyer\",\"aliases\":[\"Apps Flyer\"],\"broader\":[\"analytics\",\"tracking-technology\"],\"domains\":[\"appsflyer.com\",\"onelink.me\"]},{\"id\":\"adjust\",\"label\":\"Adjust\",\"aliases\":[\"Adjust SDK\"],\"broader\":[\"analytics\",\"tracking-technology\"],\"domains\":[\"adjust.com\"],\"ambiguous\":[\"Adjust SDK\",\"Adjust\"]},{\"id\":\"branch-io\",\"label\":\"Branch\",\"broader\":[\"analytics\",\"tracking-technology\"],\"domains\":[\"branch.io\",\"app.link\"],\"ambiguous\":[\"Branch\"]},{\"id\":\"facebook-analytics\",\"label\":\"Facebook Analytics\",\"broader\":[\"analytics\",\"meta-product\"],\"domains\":[\"analytics.facebook.com\"],\"status\":\"defunct\",\"since\":\"2021-06-30\"},{\"id\":\"consent-privacy\",\"label\":\"consent management platform\",\"aliases\":[\"consent management platforms\",\"consent management tool\",\"CMP\",\"cookie banner\",\"cookie consent tool\",\"consent management\"],\"broader\":[\"martech\"]},{\"id\":\"onetrust\",\"label\":\"OneTrust\",\"aliases\":[\"One Trust\"],\"broader\":[\"consent-privacy\"],\"domains\":[\"onetrust.com\",\"cookielaw.org\"]},{\"id\":\"cookiebot\",\"label\":\"Cookiebot\",\"aliases\":[\"Usercentrics\"],\"broader\":[\"consent-privacy\"],\"domains\":[\"cookiebot.com\",\"usercentrics.com\"]},{\"id\":\"trustarc\",\"label\":\"TrustArc\",\"formerly\":[\"TRUSTe\"],\"broader\":[\"consent-privacy\"],\"domains\":[\"trustarc.com\"]},{\"id\":\"iubenda\",\"label\":\"iubenda\",\"broader\":[\"consent-privacy\"],\"domains\":[\"iubenda.com\"]},{\"id\":\"seo\",\"label\":\"SEO tool\",\"aliases\":[\"SEO tools\",\"SEO software\",\"search engine optimisation tool\",\"search engine optimization tool\"],\"broader\":[\"martech\"]},{\"id\":\"semrush\",\"label\":\"Semrush\",\"broader\":[\"seo\",\"adobe-product\"],\"domains\":[\"semrush.com\"]},{\"id\":\"ahrefs\",\"label\":\"Ahrefs\",\"broader\":[\"seo\"],\"domains\":[\"ahrefs.com\"]},{\"id\":\"moz\",\"label\":\"Moz\",\"aliases\":[\"Moz Pro\"],\"formerly\":[\"SEOmoz\"],\"broader\":[\"seo\"],\"domains\":[\"moz.com\"],\"ambiguous\":[\"Moz Pro\",\"Moz\"]},{\"id\":\"screaming-frog\",\"label\":\"Screaming Frog\",\"broader\":[\"seo\"],\"domains\":[\"screamingfrog.co.uk\"]},{\"id\":\"google-search-console\",\"label\":\"Google Search Console\",\"aliases\":[\"GSC\"],\"formerly\":[\"Google Webmaster Tools\",\"Webmaster Tools\"],\"broader\":[\"seo\",\"google-product\"],\"domains\":[\"search.google.com\"],\"ambiguous\":[\"Webmaster Tools\",\"GSC\"]},{\"id\":\"surfer-seo\",\"label\":\"Surfer\",\"aliases\":[\"Surfer SEO\"],\"broader\":[\"seo\",\"ai-writing-tool\"],\"domains\":[\"surferseo.com\"],\"ambiguous\":[\"Surfer\"]},{\"id\":\"design-creative\",\"label\":\"design tool\",\"aliases\":[\"design tools\",\"creative tool\",\"creative tools\",\"design software\",\"graphic design tool\",\"creative software\"]},{\"id\":\"video-editor\",\"label\":\"video editing tool\",\"aliases\":[\"video editor\",\"video editors\",\"video editing app\",\"video editing apps\",\"video editing software\",\"video editing tools\"],\"broader\":[\"design-creative\"]},{\"id\":\"capcut\",\"label\":\"CapCut\",\"aliases\":[\"Cap Cut\"],\"formerly\":[\"ViaMaker\"],\"broader\":[\"video-editor\",\"bytedance-product\"],\"domains\":[\"capcut.com\"],\"note\":\"ByteDance product; commonly overlooked by TikTok-only bans.\"},{\"id\":\"davinci-resolve\",\"label\":\"DaVinci Resolve\",\"broader\":[\"video-editor\"],\"domains\":[\"blackmagicdesign.com\"]},{\"id\":\"inshot\",\"label\":\"InShot\",\"aliases\":[\"In Shot\"],\"broader\":[\"video-editor\"],\"domains\":[\"inshot.com\"]},{\"id\":\"edits-app\",\"label\":\"Edits\",\"aliases\":[\"Edits app\",\"Edits (Instagram)\"],\"broader\":[\"video-editor\",\"meta-product\"],\"ambiguous\":[\"Edits app\",\"Edits\"]},{\"id\":\"imovie\",\"label\":\"iMovie\",\"broader\":[\"video-editor\",\"apple-product\"]},{\"id\":\"final-cut-pro\",\"label\":\"Final Cut Pro\",\"aliases\":[\"Final Cut\",\"FCP\"],\"broader\":[\"video-editor\",\"apple-product\"],\"ambiguous\":[\"FCP\"]},{\"id\":\"premiere-pro\",\"label\":\"Adobe Premiere Pro\",\"aliases\":[\"Premiere Pro\",\"Premiere\"],\"broader\":[\"video-editor\",\"adobe-creative-cloud\"],\"domains\":[\"adobe.com/products/premiere\"],\"ambiguous\":[\"Premiere\"]},{\"id\":\"gif-library\",\"label\":\"GIF library\",\"aliases\":[\"GIF libraries\",\"GIF site\",\"GIF keyboard\"],\"broader\":[\"design-creative\"]},{\"id\":\"giphy\",\"label\":\"GIPHY\",\"broader\":[\"gif-library\"],\"domains\":[\"giphy.com\"]},{\"id\":\"tenor\",\"label\":\"Tenor\",\"broader\":[\"gif-library\",\"google-product\"],\"domains\":[\"tenor.com\"],\"ambiguous\":[\"Tenor\"]},{\"id\":\"gfycat\",\"label\":\"Gfycat\",\"broader\":[\"gif-library\"],\"domains\":[\"gfycat.com\"],\"status\":\"defunct\",\"since\":\"2023-09\"},{\"id\":\"stock-media\",\"label\":\"stock media library\",\"aliases\":[\"stock photo site\",\"stock photo sites\",\"stock photo library\",\"stock images\",\"stock photography\",\"stock library\",\"image bank\"],\"broader\":[\"design-creative\"]},{\"id\":\"stock-music\",\"label\":\"stock music library\",\"aliases\":[\"music library\",\"music licensing service\",\"royalty-free music\",\"stock music\"],\"broader\":[\"stock-media\"]},{\"id\":\"epidemic-sound\",\"label\":\"Epidemic Sound\",\"broader\":[\"stock-music\"],\"domains\":[\"epidemicsound.com\"]},{\"id\":\"artlist\",\"label\":\"Artlist\",\"broader\":[\"stock-music\"],\"domains\":[\"artlist.io\"]},{\"id\":\"shutterstock\",\"label\":\"Shutterstock\",\"broader\":[\"stock-media\"],\"domains\":[\"shutterstock.com\"]},{\"id\":\"getty-images\",\"label\":\"Getty Images\",\"aliases\":[\"iStock\",\"Getty\"],\"broader\":[\"stock-media\"],\"domains\":[\"gettyimages.com\",\"istockphoto.com\"]},{\"id\":\"adobe-stock\",\"label\":\"Adobe Stock\",\"aliases\":[\"Fotolia\"],\"broader\":[\"stock-media\",\"adobe-product\"],\"domains\":[\"stock.adobe.com\"]},{\"id\":\"unsplash\",\"label\":\"Unsplash\",\"broader\":[\"stock-media\"],\"domains\":[\"unsplash.com\"]},{\"id\":\"pexels\",\"label\":\"Pexels\",\"broader\":[\"stock-media\"],\"domains\":[\"pexels.com\"]},{\"id\":\"canva\",\"label\":\"Canva\",\"aliases\":[\"Canva Pro\"],\"broader\":[\"design-creative\"],\"domains\":[\"canva.com\",\"canva.site\"]},{\"id\":\"adobe-creative-cloud\",\"label\":\"Adobe Creative Cloud\",\"aliases\":[\"InDesign\",\"Lightroom\",\"Illustrator\"],\"broader\":[\"design-creative\",\"adobe-product\"],\"domains\":[\"adobe.com\"],\"ambiguous\":[\"Illustrator\"]},{\"id\":\"photoshop\",\"label\":\"Adobe Photoshop\",\"aliases\":[\"Photoshop\"],\"broader\":[\"adobe-creative-cloud\"]},{\"id\":\"adobe-express\",\"label\":\"Adobe Express\",\"formerly\":[\"Adobe Spark\",\"Spark Post\"],\"broader\":[\"design-creative\",\"adobe-product\"],\"domains\":[\"express.adobe.com\",\"spark.adobe.com\"]},{\"id\":\"figma\",\"label\":\"Figma\",\"aliases\":[\"FigJam\"],\"broader\":[\"design-creative\"],\"domains\":[\"figma.com\"]},{\"id\":\"visme\",\"label\":\"Visme\",\"broader\":[\"design-creative\"],\"domains\":[\"visme.co\"]},{\"id\":\"piktochart\",\"label\":\"Piktochart\",\"broader\":[\"design-creative\"],\"domains\":[\"piktochart.com\"]},{\"id\":\"picsart\",\"label\":\"Picsart\",\"broader\":[\"design-creative\"],\"domains\":[\"picsart.com\"]},{\"id\":\"facetune\",\"label\":\"Facetune\",\"aliases\":[\"Face tune\"],\"broader\":[\"design-creative\"],\"domains\":[\"facetuneapp.com\"]},{\"id\":\"hypic\",\"label\":\"Hypic\",\"aliases\":[\"Hypic photo editor\"],\"broader\":[\"design-creative\",\"bytedance-product\"]},{\"id\":\"audacity\",\"label\":\"Audacity\",\"aliases\":[\"Audacity audio editor\"],\"broader\":[\"design-creative\"],\"domains\":[\"audacityteam.org\"],\"ambiguous\":[\"Audacity\"]},{\"id\":\"garageband\",\"label\":\"GarageBand\",\"aliases\":[\"Garage Band\"],\"broader\":[\"design-creative\",\"apple-product\"]},{\"id\":\"generative-ai\",\"label\":\"generative AI tool\",\"aliases\":[\"generative AI\",\"generative AI tools\",\"generative artificial intelligence\",\"genai\",\"gen AI\",\"gen-AI tools\",\"generative AI service\",\"generative AI services\",\"AI tool\",\"AI tools\",\"AI system\",\"AI systems\",\"AI service\",\"AI services\",\"AI platform\",\"AI platforms\",\"AI model\",\"AI models\",\"artificial intelligence tools\",\"public AI tools\",\"consumer AI tools\",\"AI content generator\",\"AI\"],\"ambiguous\":[\"AI system\",\"AI systems\",\"AI model\",\"AI models\",\"AI\"]},{\"id\":\"ai-assistant\",\"label\":\"AI assistant\",\"aliases\":[\"AI assistants\",\"AI chatbot\",\"AI chatbots\",\"AI chat\",\"AI chat tool\",\"large language model\",\"large language models\",\"LLM\",\"LLMs\",\"LLM tool\",\"AI text generator\",\"AI text tools\",\"conversational AI tool\",\"genai-text\"],\"broader\":[\"generative-ai\",\"chatbot\"]},{\"id\":\"ai-writing-tool\",\"label\":\"AI writing tool\",\"aliases\":[\"AI writing tools\",\"AI writing assistant\",\"AI copywriting tool\",\"AI copy tool\",\"AI writer\",\"AI writers\"],\"broader\":[\"ai-assistant\"]},{\"id\":\"jasper\",\"label\":\"Jasper\",\"aliases\":[\"Jasper AI\"],\"formerly\":[\"Conversion.ai\",\"Jarvis\"],\"broader\":[\"ai-writing-tool\"],\"domains\":[\"jasper.ai\"],\"ambiguous\":[\"Jarvis\",\"Jasper\"]},{\"id\":\"copy-ai\",\"label\":\"Copy.ai\",\"aliases\":[\"CopyAI\"],\"broader\":[\"ai-writing-tool\"],\"domains\":[\"copy.ai\"]},{\"id\":\"writesonic\",\"label\":\"Writesonic\",\"aliases\":[\"Chatsonic\"],\"broader\":[\"ai-writing-tool\"],\"domains\":[\"writesonic.com\"]},{\"id\":\"writer-com\",\"label\":\"Writer\",\"formerly\":[\"Qordoba\"],\"broader\":[\"ai-writing-tool\"],\"domains\":[\"writer.com\"],\"ambiguous\":[\"Writer\"]},{\"id\":\"grammarly\",\"label\":\"Grammarly\",\"aliases\":[\"GrammarlyGO\",\"Superhuman Go\"],\"broader\":[\"ai-writing-tool\"],\"domains\":[\"grammarly.com\"],\"ambiguous\":[\"Superhuman Go\"]},{\"id\":\"quillbot\",\"label\":\"QuillBot\",\"aliases\":[\"Quill Bot\"],\"broader\":[\"ai-writing-tool\"],\"domains\":[\"quillbot.com\"]},{\"id\":\"hootsuite-owlywriter\",\"label\":\"OwlyWriter AI\",\"aliases\":[\"OwlyGPT\"],\"broader\":[\"ai-writing-tool\"]},{\"id\":\"lately\",\"label\":\"Lately\",\"aliases\":[\"Lately AI\"],\"broader\":[\"ai-writing-tool\"],\"domains\":[\"lately.ai\"],\"ambiguous\":[\"Lately AI\",\"Lately\"]},{\"id\":\"notion-ai\",\"label\":\"Notion AI\",\"broader\":[\"ai-writing-tool\"]},{\"id\":\"ai-coding-assistant\",\"label\":\"AI coding assistant\",\"aliases\":[\"AI coding assistants\",\"AI coding tool\",\"AI coding tools\",\"code assistant\",\"coding assistant\"],\"broader\":[\"ai-assistant\"]},{\"id\":\"github-copilot\",\"label\":\"GitHub Copilot\",\"broader\":[\"ai-coding-assistant\",\"microsoft-product\"],\"domains\":[\"github.com/copilot\"]},{\"id\":\"trae\",\"label\":\"Trae\",\"aliases\":[\"Trae AI\"],\"broader\":[\"ai-coding-assistant\",\"bytedance-product\"],\"domains\":[\"trae.ai\"],\"ambiguous\":[\"Trae\"]},{\"id\":\"cursor\",\"label\":\"Cursor\",\"aliases\":[\"Cursor AI\",\"Cursor IDE\"],\"broader\":[\"ai-coding-assistant\"],\"domains\":[\"cursor.com\"],\"ambiguous\":[\"Cursor\"]},{\"id\":\"chatgpt\",\"label\":\"ChatGPT\",\"aliases\":[\"Chat GPT\",\"GPT-4\",\"GPT-4o\",\"GPT-5\",\"OpenAI ChatGPT\",\"custom GPT\",\"ChatGPT Plus\",\"ChatGPT Enterprise\",\"ChatGPT Team\",\"GPT\",\"GPT-4.1\"],\"broader\":[\"ai-assistant\",\"openai-product\"],\"domains\":[\"chatgpt.com\",\"chat.openai.com\",\"openai.com\"],\"ambiguous\":[\"GPT\"]},{\"id\":\"claude\",\"label\":\"Claude\",\"aliases\":[\"Claude AI\",\"Anthropic Claude\"],\"broader\":[\"ai-assistant\"],\"domains\":[\"claude.ai\",\"anthropic.com\"],\"ambiguous\":[\"Claude\"]},{\"id\":\"claude-code\",\"label\":\"Claude Code\",\"broader\":[\"claude\",\"ai-coding-assistant\"]},{\"id\":\"gemini\",\"label\":\"Google Gemini\",\"aliases\":[\"Gemini\",\"Gemini AI\"],\"formerly\":[\"Google Bard\",\"Bard\",\"Duet AI\"],\"broader\":[\"ai-assistant\",\"google-product\"],\"domains\":[\"gemini.google.com\",\"bard.google.com\"],\"ambiguous\":[\"Bard\",\"Gemini\"]},{\"id\":\"microsoft-copilot\",\"label\":\"Microsoft Copilot\",\"aliases\":[\"Microsoft 365 Copilot\",\"Copilot\"],\"formerly\":[\"Bing Chat\",\"Bing AI\"],\"broader\":[\"ai-assistant\",\"microsoft-product\"],\"domains\":[\"copilot.microsoft.com\",\"copilot.cloud.microsoft\"],\"ambiguous\":[\"Copilot\"]},{\"id\":\"meta-ai\",\"label\":\"Meta AI\",\"aliases\":[\"Llama\",\"Vibes\"],\"broader\":[\"ai-assistant\",\"meta-product\"],\"domains\":[\"meta.ai\",\"ai.meta.com\"],\"ambiguous\":[\"Llama\",\"Vibes\"]},{\"id\":\"grok\",\"label\":\"Grok\",\"aliases\":[\"xAI Grok\"],\"broader\":[\"ai-assistant\",\"x-corp-product\"],\"domains\":[\"grok.com\",\"x.ai\"],\"ambiguous\":[\"Grok\"]},{\"id\":\"perplexity\",\"label\":\"Perplexity\",\"aliases\":[\"Perplexity AI\"],\"broader\":[\"ai-assistant\"],\"domains\":[\"perplexity.ai\"]},{\"id\":\"deepseek\",\"label\":\"DeepSeek\",\"aliases\":[\"Deep Seek\"],\"broader\":[\"ai-assistant\",\"chinese-owned-product\"],\"domains\":[\"deepseek.com\",\"chat.deepseek.com\"]},{\"id\":\"mistral-le-chat\",\"label\":\"Le Chat\",\"aliases\":[\"Mistral AI\",\"Mistral\"],\"broader\":[\"ai-assistant\"],\"domains\":[\"chat.mistral.ai\",\"mistral.ai\"]},{\"id\":\"qwen\",\"label\":\"Qwen\",\"aliases\":[\"Tongyi Qianwen\",\"Qwen Chat\"],\"broader\":[\"ai-assistant\",\"alibaba-product\"],\"domains\":[\"qwen.ai\",\"chat.qwen.ai\"]},{\"id\":\"kimi\",\"label\":\"Kimi\",\"aliases\":[\"Moonshot AI\"],\"broader\":[\"ai-assistant\",\"chinese-owned-product\"],\"domains\":[\"kimi.com\",\"kimi.moonshot.cn\"],\"ambiguous\":[\"Kimi\"]},{\"id\":\"doubao\",\"label\":\"Doubao\",\"aliases\":[\"\u8c46\u5305\"],\"broader\":[\"ai-assistant\",\"bytedance-product\"],\"domains\":[\"doubao.com\"]},{\"id\":\"poe\",\"label\":\"Poe\",\"broader\":[\"ai-assistant\"],\"domains\":[\"poe.com\"],\"ambiguous\":[\"Poe\"]},{\"id\":\"character-ai\",\"label\":\"Character.AI\",\"aliases\":[\"Character AI\",\"c.ai\"],\"broader\":[\"ai-assistant\"],\"domains\":[\"character.ai\"]},{\"id\":\"notebooklm\",\"label\":\"NotebookLM\",\"aliases\":[\"Notebook LM\"],\"broader\":[\"ai-assistant\",\"google-product\"],\"domains\":[\"notebooklm.google.com\"]},{\"id\":\"gauth\",\"label\":\"Gauth\",\"formerly\":[\"Gauthmath\"],\"broader\":[\"ai-assistant\",\"bytedance-product\"],\"domains\":[\"gauthmath.com\"]},{\"id\":\"azure-openai\",\"label\":\"Azure OpenAI\",\"aliases\":[\"Azure OpenAI Service\",\"Azure AI Foundry\"],\"broader\":[\"ai-assistant\",\"microsoft-product\"]},{\"id\":\"apple-intelligence\",\"label\":\"Apple Intelligence\",\"broader\":[\"ai-assistant\",\"apple-product\"]},{\"id\":\"ai-image-generator\",\"label\":\"AI image generator\",\"aliases\":[\"AI image generators\",\"AI image generation\",\"AI image tool\",\"AI image tools\",\"AI art generator\",\"text-to-image\",\"text-to-image tool\",\"genai-image\"],\"broader\":[\"generative-ai\"]},{\"id\":\"midjourney\",\"label\":\"Midjourney\",\"aliases\":[\"Mid Journey\",\"MJ prompt\"],\"broader\":[\"ai-image-generator\"],\"domains\":[\"midjourney.com\"]},{\"id\":\"dall-e\",\"label\":\"DALL\u00b7E\",\"aliases\":[\"DALL-E\",\"Dall E\",\"DALLE\",\"GPT Image\",\"DALL\u00b7E / ChatGPT Images\",\"ChatGPT Images\"],\"broader\":[\"ai-image-generator\",\"openai-product\"],\"domains\":[\"labs.openai.com\"]},{\"id\":\"stable-diffusion\",\"label\":\"Stable Diffusion\",\"aliases\":[\"SDXL\",\"Stability AI\",\"DreamStudio\"],\"broader\":[\"ai-image-generator\"],\"domains\":[\"stability.ai\",\"dreamstudio.ai\"]},{\"id\":\"adobe-firefly\",\"label\":\"Adobe Firefly\",\"aliases\":[\"Generative Fill\",\"Firefly\"],\"broader\":[\"ai-image-generator\",\"adobe-product\"],\"domains\":[\"firefly.adobe.com\"],\"ambiguous\":[\"Firefly\"]},{\"id\":\"flux-bfl\",\"label\":\"FLUX\",\"aliases\":[\"Black Forest Labs\"],\"broader\":[\"ai-image-generator\"],\"domains\":[\"bfl.ai\"],\"ambiguous\":[\"FLUX\"]},{\"id\":\"ideogram\",\"label\":\"Ideogram\",\"broader\":[\"ai-image-generator\"],\"domains\":[\"ideogram.ai\"]},{\"id\":\"leonardo-ai\",\"label\":\"Leonardo.Ai\",\"aliases\":[\"Leonardo AI\"],\"broader\":[\"ai-image-generator\"],\"domains\":[\"leonardo.ai\"]},{\"id\":\"nano-banana\",\"label\":\"Nano Banana\",\"aliases\":[\"Imagen\",\"Gemini image\",\"Nano Banana / Imagen\"],\"broader\":[\"ai-image-generator\",\"google-product\"],\"ambiguous\":[\"Imagen\"]},{\"id\":\"craiyon\",\"label\":\"Craiyon\",\"formerly\":[\"DALL-E mini\"],\"broader\":[\"ai-image-generator\"],\"domains\":[\"craiyon.com\"]},{\"id\":\"lensa\",\"label\":\"Lensa\",\"aliases\":[\"Lensa AI\",\"Magic Avatars\"],\"broader\":[\"ai-image-generator\",\"biometric-tool\"],\"domains\":[\"lensa.app\"]},{\"id\":\"photoroom\",\"label\":\"Photoroom\",\"broader\":[\"ai-image-generator\"],\"domains\":[\"photoroom.com\"]},{\"id\":\"canva-ai\",\"label\":\"Canva AI\",\"aliases\":[\"Magic Studio\",\"Canva Magic Studio\",\"Canva Magic Write\"],\"broader\":[\"ai-image-generator\"]},{\"id\":\"microsoft-designer\",\"label\":\"Microsoft Designer\",\"formerly\":[\"Bing Image Creator\"],\"broader\":[\"ai-image-generator\",\"microsoft-product\"],\"domains\":[\"designer.microsoft.com\"]},{\"id\":\"ai-video-generator\",\"label\":\"AI video generator\",\"aliases\":[\"AI video generators\",\"AI video generation\",\"AI video tool\",\"AI video tools\",\"text-to-video\",\"text-to-video tool\",\"genai-video\"],\"broader\":[\"generative-ai\"]},{\"id\":\"ai-avatar-generator\",\"label\":\"AI avatar generator\",\"aliases\":[\"AI avatar generators\",\"AI avatar tool\",\"AI avatar tools\",\"AI avatar\",\"AI avatars\",\"synthetic presenter\",\"AI presenter tool\"],\"broader\":[\"ai-video-generator\"]},{\"id\":\"synthesia\",\"label\":\"Synthesia\",\"broader\":[\"ai-avatar-generator\"],\"domains\":[\"synthesia.io\"]},{\"id\":\"heygen\",\"label\":\"HeyGen\",\"aliases\":[\"Hey Gen\"],\"formerly\":[\"Movio\"],\"broader\":[\"ai-avatar-generator\"],\"domains\":[\"heygen.com\"]},{\"id\":\"d-id\",\"label\":\"D-ID\",\"aliases\":[\"DID avatars\"],\"broader\":[\"ai-avatar-generator\"],\"domains\":[\"d-id.com\"]},{\"id\":\"colossyan\",\"label\":\"Colossyan\",\"broader\":[\"ai-avatar-generator\"],\"domains\":[\"colossyan.com\"]},{\"id\":\"arcads\",\"label\":\"Arcads\",\"aliases\":[\"Arcads AI\",\"AI UGC actors\"],\"broader\":[\"ai-avatar-generator\"],\"domains\":[\"arcads.ai\"]},{\"id\":\"deepfake-tool\",\"label\":\"deepfake or face-swap tool\",\"aliases\":[\"deepfake tool\",\"deepfake tools\",\"deepfake app\",\"deepfake apps\",\"face swap app\",\"face swap apps\",\"face-swapping app\"],\"broader\":[\"ai-video-generator\"]},{\"id\":\"reface\",\"label\":\"Reface\",\"aliases\":[\"Deepswap\"],\"broader\":[\"deepfake-tool\"],\"domains\":[\"reface.ai\",\"deepswap.ai\"]},{\"id\":\"sora\",\"label\":\"Sora\",\"aliases\":[\"Sora 2\",\"OpenAI Sora\"],\"broader\":[\"ai-video-generator\",\"openai-product\"],\"domains\":[\"sora.com\",\"sora.chatgpt.com\"],\"ambiguous\":[\"Sora\"],\"status\":\"defunct\",\"since\":\"2026-03\",\"note\":\"OpenAI announced on 24 March 2026 that app and API would be discontinued; the exact day of the end is to be checked.\"},{\"id\":\"runway\",\"label\":\"Runway\",\"aliases\":[\"Runway ML\",\"Gen-4\"],\"broader\":[\"ai-video-generator\"],\"domains\":[\"runwayml.com\"],\"ambiguous\":[\"Runway\"]},{\"id\":\"pika\",\"label\":\"Pika\",\"aliases\":[\"Pika Labs\"],\"broader\":[\"ai-video-generator\"],\"domains\":[\"pika.art\"],\"ambiguous\":[\"Pika\"]},{\"id\":\"veo\",\"label\":\"Veo\",\"aliases\":[\"Google Veo\",\"Veo 3\",\"Flow\",\"Veo / Flow\"],\"broader\":[\"ai-video-generator\",\"google-product\"],\"domains\":[\"labs.google\",\"flow.google\"],\"ambiguous\":[\"Flow\"]},{\"id\":\"kling\",\"label\":\"Kling AI\",\"aliases\":[\"Kling\"],\"broader\":[\"ai-video-generator\",\"chinese-owned-product\"],\"domains\":[\"klingai.com\"],\"ambiguous\":[\"Kling\"]},{\"id\":\"hailuo\",\"label\":\"Hailuo AI\",\"aliases\":[\"MiniMax video\",\"Hailuo\",\"MiniMax\"],\"broader\":[\"ai-video-generator\",\"chinese-owned-product\"],\"domains\":[\"hailuoai.video\",\"minimax.io\"]},{\"id\":\"seedance\",\"label\":\"Seedance\",\"aliases\":[\"Dreamina\",\"Jimeng\",\"Seedance / Dreamina\"],\"broader\":[\"ai-video-generator\",\"bytedance-product\"],\"domains\":[\"dreamina.capcut.com\"]},{\"id\":\"luma-ai\",\"label\":\"Luma Dream Machine\",\"aliases\":[\"Luma AI\",\"Dream Machine\"],\"broader\":[\"ai-video-generator\"],\"domains\":[\"lumalabs.ai\"],\"ambiguous\":[\"Dream Machine\"]},{\"id\":\"opus-clip\",\"label\":\"OpusClip\",\"aliases\":[\"Opus Clip\"],\"broader\":[\"ai-video-generator\"],\"domains\":[\"opus.pro\"]},{\"id\":\"pictory\",\"label\":\"Pictory\",\"broader\":[\"ai-video-generator\"],\"domains\":[\"pictory.ai\"]},{\"id\":\"invideo\",\"label\":\"InVideo AI\",\"aliases\":[\"InVideo\"],\"broader\":[\"ai-video-generator\"],\"domains\":[\"invideo.io\"]},{\"id\":\"ai-voice-generator\",\"label\":\"AI voice generator\",\"aliases\":[\"AI voice generators\",\"AI voice tool\",\"AI voice tools\",\"voice cloning tool\",\"voice cloning tools\",\"voice cloning software\",\"text-to-speech tool\",\"genai-voice\"],\"broader\":[\"generative-ai\"]},{\"id\":\"elevenlabs\",\"label\":\"ElevenLabs\",\"aliases\":[\"Eleven Labs\",\"11Labs\"],\"broader\":[\"ai-voice-generator\"],\"domains\":[\"elevenlabs.io\"]},{\"id\":\"descript\",\"label\":\"Descript\",\"aliases\":[\"Overdub\"],\"broader\":[\"ai-voice-generator\",\"video-editor\"],\"domains\":[\"descript.com\"],\"ambiguous\":[\"Descript\",\"Overdub\"]},{\"id\":\"murf\",\"label\":\"Murf\",\"aliases\":[\"Murf AI\"],\"broader\":[\"ai-voice-generator\"],\"domains\":[\"murf.ai\"]},{\"id\":\"playht\",\"label\":\"PlayHT\",\"aliases\":[\"PlayAI\"],\"broader\":[\"ai-voice-generator\",\"meta-product\"],\"domains\":[\"play.ht\",\"play.ai\"],\"status\":\"defunct\",\"since\":\"2025-12\"},{\"id\":\"resemble\",\"label\":\"Resemble AI\",\"broader\":[\"ai-voice-generator\"],\"domains\":[\"resemble.ai\"]},{\"id\":\"speechify\",\"label\":\"Speechify\",\"broader\":[\"ai-voice-generator\"],\"domains\":[\"speechify.com\"]},{\"id\":\"wellsaid\",\"label\":\"WellSaid\",\"aliases\":[\"WellSaid Labs\"],\"broader\":[\"ai-voice-generator\"],\"domains\":[\"wellsaid.io\"]},{\"id\":\"ai-music-generator\",\"label\":\"AI music generator\",\"aliases\":[\"AI music generators\",\"AI music tool\",\"AI music tools\",\"AI music\"],\"broader\":[\"generative-ai\"]},{\"id\":\"suno\",\"label\":\"Suno\",\"aliases\":[\"Suno AI\"],\"broader\":[\"ai-music-generator\"],\"domains\":[\"suno.com\",\"suno.ai\"],\"ambiguous\":[\"Suno\"]},{\"id\":\"udio\",\"label\":\"Udio\",\"broader\":[\"ai-music-generator\"],\"domains\":[\"udio.com\"]},{\"id\":\"ai-notetaker\",\"label\":\"AI notetaker\",\"aliases\":[\"AI notetakers\",\"AI note taker\",\"AI note takers\",\"AI note-taking tool\",\"AI meeting assistant\",\"AI meeting assistants\",\"AI meeting tool\",\"meeting transcription tool\",\"meeting recorder\",\"meeting bot\",\"transcription tool\",\"ai-meeting\"],\"broader\":[\"generative-ai\"]},{\"id\":\"otter-ai\",\"label\":\"Otter.ai\",\"aliases\":[\"Otter\",\"Otter AI\"],\"broader\":[\"ai-notetaker\"],\"domains\":[\"otter.ai\"],\"ambiguous\":[\"Otter\",\"Otter AI\"]},{\"id\":\"fireflies-ai\",\"label\":\"Fireflies.ai\",\"aliases\":[\"Fireflies notetaker\",\"Fireflies\"],\"broader\":[\"ai-notetaker\"],\"domains\":[\"fireflies.ai\"],\"ambiguous\":[\"Fireflies\"]},{\"id\":\"fathom\",\"label\":\"Fathom\",\"aliases\":[\"Fathom notetaker\"],\"broader\":[\"ai-notetaker\"],\"domains\":[\"fathom.video\",\"fathom.ai\"],\"ambiguous\":[\"Fathom notetaker\",\"Fathom\"]},{\"id\":\"gong\",\"label\":\"Gong\",\"broader\":[\"ai-notetaker\"],\"domains\":[\"gong.io\"],\"ambiguous\":[\"Gong\"]},{\"id\":\"read-ai\",\"label\":\"Read AI\",\"broader\":[\"ai-notetaker\"],\"domains\":[\"read.ai\"]},{\"id\":\"zoom-ai-companion\",\"label\":\"Zoom AI Companion\",\"broader\":[\"ai-notetaker\"]},{\"id\":\"teams-copilot-recap\",\"label\":\"Copilot in Teams\",\"aliases\":[\"Teams intelligent recap\",\"Teams transcription\"],\"broader\":[\"ai-notetaker\",\"microsoft-product\"]},{\"id\":\"ai-agent\",\"label\":\"AI agent\",\"aliases\":[\"AI agents\",\"autonomous AI agent\",\"agentic AI\",\"AI browser\",\"AI browsers\",\"computer-use agent\"],\"broader\":[\"generative-ai\"]},{\"id\":\"coze\",\"label\":\"Coze\",\"broader\":[\"ai-agent\",\"bytedance-product\"],\"domains\":[\"coze.com\",\"coze.cn\"]},{\"id\":\"chatgpt-atlas\",\"label\":\"ChatGPT Atlas\",\"aliases\":[\"ChatGPT agent\",\"OpenAI Operator\"],\"broader\":[\"ai-agent\",\"openai-product\"]},{\"id\":\"comet\",\"label\":\"Comet\",\"aliases\":[\"Comet browser\",\"Perplexity Comet\"],\"broader\":[\"ai-agent\"],\"ambiguous\":[\"Comet\"]},{\"id\":\"amazon-bedrock\",\"label\":\"Amazon Bedrock\",\"aliases\":[\"AWS Bedrock\",\"Bedrock\"],\"broader\":[\"generative-ai\",\"amazon-product\"],\"ambiguous\":[\"Bedrock\"]},{\"id\":\"hugging-face\",\"label\":\"Hugging Face\",\"aliases\":[\"HuggingFace\"],\"broader\":[\"generative-ai\",\"code-hosting\"],\"domains\":[\"huggingface.co\"]},{\"id\":\"links\",\"label\":\"link or landing page tool\",\"aliases\":[\"link tool\",\"link tools\"]},{\"id\":\"link-shortener\",\"label\":\"link shortener\",\"aliases\":[\"link shorteners\",\"URL shortener\",\"URL shorteners\",\"short link\",\"short links\",\"URL shortening service\",\"shortened links\"],\"broader\":[\"links\"]},{\"id\":\"bitly\",\"label\":\"Bitly\",\"aliases\":[\"Bit ly\"],\"broader\":[\"link-shortener\"],\"domains\":[\"bitly.com\",\"bit.ly\",\"j.mp\"]},{\"id\":\"tinyurl\",\"label\":\"TinyURL\",\"aliases\":[\"Tiny URL\"],\"broader\":[\"link-shortener\"],\"domains\":[\"tinyurl.com\"]},{\"id\":\"rebrandly\",\"label\":\"Rebrandly\",\"broader\":[\"link-shortener\"],\"domains\":[\"rebrandly.com\",\"rebrand.ly\"]},{\"id\":\"short-io\",\"label\":\"Short.io\",\"aliases\":[\"Short.cm\"],\"broader\":[\"link-shortener\"],\"domains\":[\"short.io\"]},{\"id\":\"ow-ly\",\"label\":\"Ow.ly\",\"aliases\":[\"owly\"],\"broader\":[\"link-shortener\"],\"domains\":[\"ow.ly\"]},{\"id\":\"buff-ly\",\"label\":\"Buff.ly\",\"broader\":[\"link-shortener\"],\"domains\":[\"buff.ly\"]},{\"id\":\"goo-gl\",\"label\":\"goo.gl\",\"aliases\":[\"Google URL Shortener\"],\"broader\":[\"link-shortener\",\"google-product\"],\"domains\":[\"goo.gl\"],\"status\":\"restricted\",\"note\":\"Creation ended 2018-2019; Google announced that links would stop on 25 August 2025 and later limited this to inactive links.\"},{\"id\":\"firebase-dynamic-links\",\"label\":\"Firebase Dynamic Links\",\"aliases\":[\"FDL\"],\"broader\":[\"link-shortener\",\"google-product\"],\"domains\":[\"page.link\"],\"status\":\"defunct\",\"since\":\"2025-08-25\"},{\"id\":\"is-gd\",\"label\":\"is.gd\",\"broader\":[\"link-shortener\"],\"domains\":[\"is.gd\",\"v.gd\"]},{\"id\":\"dub-co\",\"label\":\"Dub\",\"broader\":[\"link-shortener\"],\"domains\":[\"dub.co\",\"dub.sh\"],\"ambiguous\":[\"Dub\"]},{\"id\":\"cuttly\",\"label\":\"Cuttly\",\"broader\":[\"link-shortener\"],\"domains\":[\"cutt.ly\"]},{\"id\":\"link-in-bio\",\"label\":\"link-in-bio tool\",\"aliases\":[\"link-in-bio tools\",\"link in bio\",\"link-in-bio page\"],\"broader\":[\"links\"]},{\"id\":\"linktree\",\"label\":\"Linktree\",\"aliases\":[\"Link tree\"],\"broader\":[\"link-in-bio\"],\"domains\":[\"linktr.ee\",\"linktree.com\"]},{\"id\":\"beacons\",\"label\":\"Beacons\",\"broader\":[\"link-in-bio\"],\"domains\":[\"beacons.ai\"],\"ambiguous\":[\"Beacons\"]},{\"id\":\"lnk-bio\",\"label\":\"Lnk.Bio\",\"broader\":[\"link-in-bio\"],\"domains\":[\"lnk.bio\"]},{\"id\":\"carrd\",\"label\":\"Carrd\",\"broader\":[\"link-in-bio\"],\"domains\":[\"carrd.co\"]},{\"id\":\"about-me\",\"label\":\"about.me\",\"broader\":[\"link-in-bio\"],\"domains\":[\"about.me\"]},{\"id\":\"landing-page-builder\",\"label\":\"landing page builder\",\"aliases\":[\"landing page builders\",\"landing page tool\",\"landing page software\"],\"broader\":[\"links\"]},{\"id\":\"unbounce\",\"label\":\"Unbounce\",\"broader\":[\"landing-page-builder\"],\"domains\":[\"unbounce.com\"]},{\"id\":\"leadpages\",\"label\":\"Leadpages\",\"aliases\":[\"Lead Pages\"],\"broader\":[\"landing-page-builder\"],\"domains\":[\"leadpages.com\"]},{\"id\":\"instapage\",\"label\":\"Instapage\",\"broader\":[\"landing-page-builder\"],\"domains\":[\"instapage.com\"]},{\"id\":\"clickfunnels\",\"label\":\"ClickFunnels\",\"aliases\":[\"Click Funnels\"],\"broader\":[\"landing-page-builder\"],\"domains\":[\"clickfunnels.com\"]},{\"id\":\"qr-code-generator\",\"label\":\"QR code generator\",\"aliases\":[\"QR code\",\"QR codes\",\"Flowcode\",\"Beaconstac\",\"QR code generators\"],\"broader\":[\"links\"],\"domains\":[\"qr-code-generator.com\",\"flowcode.com\",\"uniqode.com\"],\"ambiguous\":[\"QR code\",\"QR codes\"]},{\"id\":\"survey-forms\",\"label\":\"survey or form tool\",\"aliases\":[\"survey tool\",\"survey tools\",\"survey software\",\"form builder\",\"form builders\",\"online survey\",\"online form tool\",\"online forms\",\"quiz tool\"]},{\"id\":\"giveaway-tool\",\"label\":\"giveaway or contest tool\",\"aliases\":[\"giveaway tool\",\"giveaway tools\",\"contest tool\",\"contest tools\",\"giveaway platform\",\"contest platform\",\"sweepstakes tool\"],\"broader\":[\"survey-forms\"]},{\"id\":\"gleam\",\"label\":\"Gleam\",\"broader\":[\"giveaway-tool\"],\"domains\":[\"gleam.io\"],\"ambiguous\":[\"Gleam\"]},{\"id\":\"rafflecopter\",\"label\":\"Rafflecopter\",\"broader\":[\"giveaway-tool\"],\"domains\":[\"rafflecopter.com\"]},{\"id\":\"shortstack\",\"label\":\"ShortStack\",\"aliases\":[\"Short Stack\"],\"broader\":[\"giveaway-tool\"],\"domains\":[\"shortstack.com\"]},{\"id\":\"woobox\",\"label\":\"Woobox\",\"broader\":[\"giveaway-tool\"],\"domains\":[\"woobox.com\"]},{\"id\":\"easypromos\",\"label\":\"Easypromos\",\"broader\":[\"giveaway-tool\"],\"domains\":[\"easypromosapp.com\"]},{\"id\":\"viralsweep\",\"label\":\"ViralSweep\",\"broader\":[\"giveaway-tool\"],\"domains\":[\"viralsweep.com\"]},{\"id\":\"surveymonkey\",\"label\":\"SurveyMonkey\",\"aliases\":[\"Survey Monkey\"],\"formerly\":[\"Momentive\"],\"broader\":[\"survey-forms\"],\"domains\":[\"surveymonkey.com\",\"research.net\"]},{\"id\":\"google-forms\",\"label\":\"Google Forms\",\"aliases\":[\"Google Form\"],\"broader\":[\"survey-forms\",\"google-workspace\"],\"domains\":[\"docs.google.com/forms\",\"forms.gle\"]},{\"id\":\"typeform\",\"label\":\"Typeform\",\"aliases\":[\"Type form\"],\"broader\":[\"survey-forms\"],\"domains\":[\"typeform.com\"]},{\"id\":\"jotform\",\"label\":\"Jotform\",\"broader\":[\"survey-forms\"],\"domains\":[\"jotform.com\"]},{\"id\":\"qualtrics\",\"label\":\"Qualtrics\",\"aliases\":[\"Qualtrics XM\"],\"broader\":[\"survey-forms\"],\"domains\":[\"qualtrics.com\"]},{\"id\":\"microsoft-forms\",\"label\":\"Microsoft Forms\",\"aliases\":[\"MS Forms\"],\"broader\":[\"survey-forms\",\"microsoft-365\"],\"domains\":[\"forms.office.com\",\"forms.microsoft.com\"]},{\"id\":\"tally\",\"label\":\"Tally\",\"broader\":[\"survey-forms\"],\"domains\":[\"tally.so\"],\"ambiguous\":[\"Tally\"]},{\"id\":\"google-surveys\",\"label\":\"Google Surveys\",\"aliases\":[\"Google Consumer Surveys\"],\"broader\":[\"survey-forms\",\"google-product\"],\"domains\":[\"surveys.google.com\"],\"status\":\"defunct\",\"since\":\"2022-11\"},{\"id\":\"outgrow\",\"label\":\"Outgrow\",\"aliases\":[\"Outgrow quiz\"],\"broader\":[\"survey-forms\"],\"domains\":[\"outgrow.co\"],\"ambiguous\":[\"Outgrow quiz\",\"Outgrow\"]},{\"id\":\"slido\",\"label\":\"Slido\",\"broader\":[\"survey-forms\"],\"domains\":[\"slido.com\",\"sli.do\"]},{\"id\":\"mentimeter\",\"label\":\"Mentimeter\",\"aliases\":[\"Menti\"],\"broader\":[\"survey-forms\"],\"domains\":[\"mentimeter.com\",\"menti.com\"],\"ambiguous\":[\"Menti\"]},{\"id\":\"kahoot\",\"label\":\"Kahoot!\",\"aliases\":[\"Kahoot\"],\"broader\":[\"survey-forms\"],\"domains\":[\"kahoot.com\",\"kahoot.it\"]},{\"id\":\"affiliate\",\"label\":\"affiliate, referral or loyalty platform\",\"aliases\":[\"affiliate platform\",\"affiliate network\",\"affiliate networks\",\"affiliate platforms\",\"referral platform\",\"loyalty platform\",\"loyalty software\",\"affiliate program platform\"]},{\"id\":\"impact-com\",\"label\":\"impact.com\",\"aliases\":[\"Impact\"],\"formerly\":[\"Impact Radius\"],\"broader\":[\"affiliate\"],\"domains\":[\"impact.com\"],\"ambiguous\":[\"Impact\"]},{\"id\":\"cj-affiliate\",\"label\":\"CJ\",\"aliases\":[\"CJ Affiliate\"],\"formerly\":[\"Commission Junction\"],\"broader\":[\"affiliate\"],\"domains\":[\"cj.com\"],\"ambiguous\":[\"CJ\"]},{\"id\":\"rakuten-advertising\",\"label\":\"Rakuten Advertising\",\"formerly\":[\"LinkShare\",\"Rakuten Marketing\"],\"broader\":[\"affiliate\"],\"domains\":[\"rakutenadvertising.com\",\"linksynergy.com\"]},{\"id\":\"awin\",\"label\":\"Awin\",\"formerly\":[\"Affiliate Window\",\"Zanox\"],\"broader\":[\"affiliate\"],\"domains\":[\"awin.com\",\"awin1.com\"]},{\"id\":\"shareasale\",\"label\":\"ShareASale\",\"aliases\":[\"Share A Sale\"],\"broader\":[\"affiliate\"],\"domains\":[\"shareasale.com\"],\"status\":\"defunct\",\"since\":\"2025-10\",\"successor\":\"awin\"},{\"id\":\"amazon-associates\",\"label\":\"Amazon Associates\",\"aliases\":[\"Amazon affiliate\"],\"broader\":[\"affiliate\",\"amazon-product\"],\"domains\":[\"affiliate-program.amazon.com\",\"amzn.to\"]},{\"id\":\"partnerstack\",\"label\":\"PartnerStack\",\"aliases\":[\"Partner Stack\"],\"broader\":[\"affiliate\"],\"domains\":[\"partnerstack.com\"]},{\"id\":\"skimlinks\",\"label\":\"Skimlinks\",\"broader\":[\"affiliate\"],\"domains\":[\"skimlinks.com\"]},{\"id\":\"referralcandy\",\"label\":\"ReferralCandy\",\"aliases\":[\"Referral Candy\"],\"broader\":[\"affiliate\"],\"domains\":[\"referralcandy.com\"]},{\"id\":\"smile-io\",\"label\":\"Smile.io\",\"aliases\":[\"Smile rewards\"],\"broader\":[\"affiliate\"],\"domains\":[\"smile.io\"],\"ambiguous\":[\"Smile rewards\"]},{\"id\":\"webinar-event\",\"label\":\"webinar, conferencing or event tool\",\"aliases\":[\"event tool\",\"event tools\",\"conferencing tool\",\"virtual event tool\"]},{\"id\":\"webinar-platform\",\"label\":\"webinar platform\",\"aliases\":[\"webinar platforms\",\"webinar tool\",\"webinar tools\",\"webinar software\",\"virtual event platform\",\"virtual event platforms\"],\"broader\":[\"webinar-event\"]},{\"id\":\"goto-webinar\",\"label\":\"GoTo Webinar\",\"aliases\":[\"GoToWebinar\",\"GoToMeeting\"],\"broader\":[\"webinar-platform\",\"video-conferencing\"],\"domains\":[\"goto.com\",\"gotowebinar.com\",\"gotomeeting.com\"]},{\"id\":\"on24\",\"label\":\"ON24\",\"broader\":[\"webinar-platform\"],\"domains\":[\"on24.com\"]},{\"id\":\"livestorm\",\"label\":\"Livestorm\",\"aliases\":[\"Live Storm\"],\"broader\":[\"webinar-platform\"],\"domains\":[\"livestorm.co\"]},{\"id\":\"demio\",\"label\":\"Demio\",\"broader\":[\"webinar-platform\"],\"domains\":[\"demio.com\"]},{\"id\":\"hopin\",\"label\":\"RingCentral Events\",\"aliases\":[\"Hopin / RingCentral Events\"],\"formerly\":[\"Hopin\",\"Hopin Events\"],\"broader\":[\"webinar-platform\",\"event-platform\"],\"domains\":[\"hopin.com\",\"events.ringcentral.com\"]},{\"id\":\"airmeet\",\"label\":\"Airmeet\",\"broader\":[\"webinar-platform\",\"event-platform\"],\"domains\":[\"airmeet.com\"]},{\"id\":\"goldcast\",\"label\":\"Goldcast\",\"broader\":[\"webinar-platform\"],\"domains\":[\"goldcast.io\"]},{\"id\":\"crowdcast\",\"label\":\"Crowdcast\",\"broader\":[\"webinar-platform\",\"live-streaming\"],\"domains\":[\"crowdcast.io\"]},{\"id\":\"bigmarker\",\"label\":\"BigMarker\",\"aliases\":[\"Big Marker\"],\"broader\":[\"webinar-platform\"],\"domains\":[\"bigmarker.com\"]},{\"id\":\"video-conferencing\",\"label\":\"video-conferencing tool\",\"aliases\":[\"video-conferencing tools\",\"video conferencing\",\"video conference\",\"video conferencing software\",\"web conferencing\",\"online meeting tool\",\"online meeting tools\",\"video call\",\"video calls\",\"video calling\",\"video chat\",\"virtual meeting tool\"],\"broader\":[\"webinar-event\"]},{\"id\":\"zoom\",\"label\":\"Zoom\",\"aliases\":[\"Zoom Webinars\",\"Zoom Events\",\"Zoom call\",\"zooming\"],\"broader\":[\"video-conferencing\",\"webinar-platform\"],\"domains\":[\"zoom.us\",\"zoom.com\"],\"ambiguous\":[\"zooming\",\"Zoom\"]},{\"id\":\"google-meet\",\"label\":\"Google Meet\",\"aliases\":[\"Meet\"],\"formerly\":[\"Hangouts Meet\",\"Google Duo\"],\"broader\":[\"video-conferencing\",\"google-workspace\"],\"domains\":[\"meet.google.com\",\"duo.google.com\"],\"ambiguous\":[\"Meet\"]},{\"id\":\"webex\",\"label\":\"Webex\",\"aliases\":[\"Cisco Webex\",\"Socio\"],\"broader\":[\"video-conferencing\",\"webinar-platform\"],\"domains\":[\"webex.com\"],\"ambiguous\":[\"Socio\"]},{\"id\":\"bluejeans\",\"label\":\"BlueJeans\",\"aliases\":[\"Blue Jeans by Verizon\"],\"broader\":[\"video-conferencing\"],\"domains\":[\"bluejeans.com\"],\"status\":\"defunct\",\"since\":\"2024-03\"},{\"id\":\"jitsi\",\"label\":\"Jitsi Meet\",\"aliases\":[\"Jitsi\"],\"broader\":[\"video-conferencing\"],\"domains\":[\"meet.jit.si\"]},{\"id\":\"voov-meeting\",\"label\":\"VooV Meeting\",\"aliases\":[\"Tencent Meeting\",\"VooV\"],\"broader\":[\"video-conferencing\",\"tencent-product\"],\"domains\":[\"voovmeeting.com\"]},{\"id\":\"event-platform\",\"label\":\"event platform\",\"aliases\":[\"event platforms\",\"event management software\",\"event registration tool\",\"ticketing platform\",\"ticketing site\",\"event listing site\"],\"broader\":[\"webinar-event\"]},{\"id\":\"eventbrite\",\"label\":\"Eventbrite\",\"aliases\":[\"Event Brite\"],\"broader\":[\"event-platform\"],\"domains\":[\"eventbrite.com\",\"evite.me\"]},{\"id\":\"meetup\",\"label\":\"Meetup\",\"aliases\":[\"Meetup group\"],\"broader\":[\"event-platform\",\"social-network\"],\"domains\":[\"meetup.com\",\"meetu.ps\"],\"ambiguous\":[\"Meetup\"]},{\"id\":\"luma-events\",\"label\":\"Luma\",\"aliases\":[\"Luma (events)\",\"Luma event\"],\"broader\":[\"event-platform\"],\"domains\":[\"lu.ma\",\"luma.com\"],\"ambiguous\":[\"Luma\"]},{\"id\":\"partiful\",\"label\":\"Partiful\",\"broader\":[\"event-platform\"],\"domains\":[\"partiful.com\"],\"ambiguous\":[\"Partiful\"]},{\"id\":\"cvent\",\"label\":\"Cvent\",\"broader\":[\"event-platform\"],\"domains\":[\"cvent.com\"]},{\"id\":\"splash-events\",\"label\":\"Splash\",\"aliases\":[\"Splashthat\",\"Splash events\"],\"broader\":[\"event-platform\"],\"domains\":[\"splashthat.com\"],\"ambiguous\":[\"Splash events\",\"Splash\"]},{\"id\":\"sessionize\",\"label\":\"Sessionize\",\"broader\":[\"event-platform\"],\"domains\":[\"sessionize.com\"]},{\"id\":\"scheduling-link\",\"label\":\"appointment scheduling tool\",\"aliases\":[\"appointment scheduler\",\"booking tool\",\"meeting scheduler\"],\"broader\":[\"webinar-event\"]},{\"id\":\"calendly\",\"label\":\"Calendly\",\"broader\":[\"scheduling-link\"],\"domains\":[\"calendly.com\"]},{\"id\":\"microsoft-bookings\",\"label\":\"Microsoft Bookings\",\"broader\":[\"scheduling-link\",\"microsoft-365\"]},{\"id\":\"doodle\",\"label\":\"Doodle\",\"aliases\":[\"Doodle poll\"],\"broader\":[\"scheduling-link\"],\"domains\":[\"doodle.com\"],\"ambiguous\":[\"Doodle\"]},{\"id\":\"workplace\",\"label\":\"workplace tool\",\"aliases\":[\"workplace tools\",\"workplace software\",\"productivity tool\",\"productivity tools\",\"productivity suite\",\"office software\"]},{\"id\":\"employee-communications-tool\",\"label\":\"employee communications tool\",\"aliases\":[\"employee communications platform\",\"employee app\",\"internal communications tool\",\"internal communications platform\",\"enterprise social network\",\"internal social network\"],\"broader\":[\"workplace\"]},{\"id\":\"firstup\",\"label\":\"Firstup\",\"aliases\":[\"VoiceStorm\"],\"formerly\":[\"SocialChorus\",\"Dynamic Signal\"],\"broader\":[\"employee-communications-tool\",\"employee-advocacy-tool\"],\"domains\":[\"firstup.io\",\"socialchorus.com\",\"dynamicsignal.com\"]},{\"id\":\"staffbase\",\"label\":\"Staffbase\",\"broader\":[\"employee-communications-tool\"],\"domains\":[\"staffbase.com\"]},{\"id\":\"workvivo\",\"label\":\"Workvivo\",\"broader\":[\"employee-communications-tool\"],\"domains\":[\"workvivo.com\"]},{\"id\":\"viva-engage\",\"label\":\"Microsoft Viva Engage\",\"aliases\":[\"Viva Engage\",\"Engage\"],\"formerly\":[\"Yammer\"],\"broader\":[\"employee-communications-tool\",\"company-messaging\",\"microsoft-365\"],\"domains\":[\"engage.cloud.microsoft\",\"yammer.com\"],\"ambiguous\":[\"Engage\"]},{\"id\":\"workplace-meta\",\"label\":\"Workplace from Meta\",\"formerly\":[\"Facebook at Work\",\"Workplace by Facebook\",\"Facebook Workplace\"],\"broader\":[\"employee-communications-tool\",\"company-messaging\",\"meta-product\"],\"domains\":[\"workplace.com\",\"workplace.facebook.com\"],\"status\":\"defunct\",\"since\":\"2026-06-01\",\"successor\":\"workvivo\",\"note\":\"Announced closed: read-only from September 2025, deleted June 2026.\"},{\"id\":\"collaboration\",\"label\":\"collaboration tool\",\"aliases\":[\"collaboration tools\",\"collaboration platform\",\"collaboration platforms\",\"collaboration software\",\"project management tool\",\"project management tools\",\"project management software\",\"work management tool\",\"team workspace\",\"online whiteboard\"],\"broader\":[\"workplace\"]},{\"id\":\"google-wave\",\"label\":\"Google Wave\",\"broader\":[\"collaboration\",\"google-product\"],\"domains\":[\"wave.google.com\"],\"status\":\"defunct\",\"since\":\"2012-04-30\"},{\"id\":\"notion\",\"label\":\"Notion\",\"broader\":[\"collaboration\"],\"domains\":[\"notion.so\",\"notion.com\"],\"ambiguous\":[\"Notion\"]},{\"id\":\"trello\",\"label\":\"Trello\",\"broader\":[\"collaboration\"],\"domains\":[\"trello.com\"],\"ambiguous\":[\"Trello\"]},{\"id\":\"asana\",\"label\":\"Asana\",\"broader\":[\"collaboration\"],\"domains\":[\"asana.com\"],\"ambiguous\":[\"Asana\"]},{\"id\":\"monday-com\",\"label\":\"monday.com\",\"aliases\":[\"Monday CRM\",\"Monday\"],\"formerly\":[\"dapulse\"],\"broader\":[\"collaboration\"],\"domains\":[\"monday.com\"],\"ambiguous\":[\"Monday\"]},{\"id\":\"clickup\",\"label\":\"ClickUp\",\"aliases\":[\"Click Up\"],\"broader\":[\"collaboration\"],\"domains\":[\"clickup.com\"]},{\"id\":\"airtable\",\"label\":\"Airtable\",\"broader\":[\"collaboration\"],\"domains\":[\"airtable.com\"]},{\"id\":\"basecamp\",\"label\":\"Basecamp\",\"broader\":[\"collaboration\"],\"domains\":[\"basecamp.com\"],\"ambiguous\":[\"Basecamp\"]},{\"id\":\"jira\",\"label\":\"Jira\",\"aliases\":[\"Atlassian\",\"Atlassian Jira\"],\"broader\":[\"collaboration\"],\"domains\":[\"atlassian.net\",\"atlassian.com\"]},{\"id\":\"wrike\",\"label\":\"Wrike\",\"broader\":[\"collaboration\"],\"domains\":[\"wrike.com\"]},{\"id\":\"miro\",\"label\":\"Miro\",\"formerly\":[\"RealtimeBoard\"],\"broader\":[\"collaboration\"],\"domains\":[\"miro.com\"]},{\"id\":\"frontify\",\"label\":\"Frontify\",\"broader\":[\"collaboration\"],\"domains\":[\"frontify.com\"]},{\"id\":\"productboard\",\"label\":\"Productboard\",\"aliases\":[\"Product board\"],\"broader\":[\"collaboration\"],\"domains\":[\"productboard.com\"]},{\"id\":\"highspot\",\"label\":\"Highspot\",\"aliases\":[\"High spot\"],\"broader\":[\"collaboration\"],\"domains\":[\"highspot.com\"]},{\"id\":\"linear\",\"label\":\"Linear\",\"aliases\":[\"Linear app\"],\"broader\":[\"collaboration\"],\"domains\":[\"linear.app\"],\"ambiguous\":[\"Linear\"]},{\"id\":\"confluence\",\"label\":\"Confluence\",\"aliases\":[\"Atlassian Confluence\"],\"broader\":[\"collaboration\",\"wiki\"],\"domains\":[\"atlassian.net/wiki\"],\"ambiguous\":[\"Confluence\"]},{\"id\":\"coda\",\"label\":\"Coda\",\"broader\":[\"collaboration\"],\"domains\":[\"coda.io\"],\"ambiguous\":[\"Coda\"]},{\"id\":\"hackmd\",\"label\":\"HackMD\",\"broader\":[\"collaboration\"],\"domains\":[\"hackmd.io\"]},{\"id\":\"office-suite\",\"label\":\"office suite\",\"aliases\":[\"office suites\",\"cloud office suite\",\"shared documents\",\"online documents\",\"document editor\"],\"broader\":[\"workplace\"]},{\"id\":\"google-workspace\",\"label\":\"Google Workspace\",\"aliases\":[\"Google suite\",\"Workspace\"],\"formerly\":[\"G Suite\",\"GSuite\",\"Google Apps\",\"Google Apps for Business\",\"Google Apps for Work\"],\"broader\":[\"office-suite\",\"collaboration\",\"google-product\"],\"domains\":[\"workspace.google.com\"],\"ambiguous\":[\"Workspace\"]},{\"id\":\"google-docs\",\"label\":\"Google Docs\",\"aliases\":[\"Google Doc\",\"GDocs\"],\"broader\":[\"google-workspace\"],\"domains\":[\"docs.google.com/document\",\"docs.google.com\"]},{\"id\":\"google-sheets\",\"label\":\"Google Sheets\",\"aliases\":[\"Google Sheet\"],\"broader\":[\"google-workspace\"],\"domains\":[\"sheets.google.com\",\"docs.google.com/spreadsheets\"]},{\"id\":\"google-slides\",\"label\":\"Google Slides\",\"broader\":[\"google-workspace\"],\"domains\":[\"slides.google.com\",\"docs.google.com/presentation\"]},{\"id\":\"google-calendar\",\"label\":\"Google Calendar\",\"aliases\":[\"GCal\"],\"broader\":[\"google-workspace\"],\"domains\":[\"calendar.google.com\"]},{\"id\":\"microsoft-365\",\"label\":\"Microsoft 365\",\"aliases\":[\"O365\",\"M365\"],\"formerly\":[\"Office 365\",\"Microsoft Office\",\"MS Office\"],\"broader\":[\"office-suite\",\"collaboration\",\"microsoft-product\"],\"domains\":[\"office.com\",\"microsoft365.com\"]},{\"id\":\"powerpoint\",\"label\":\"Microsoft PowerPoint\",\"aliases\":[\"PowerPoint\",\"Power Point\",\"PPT\"],\"broader\":[\"microsoft-365\"],\"ambiguous\":[\"PPT\"]},{\"id\":\"excel\",\"label\":\"Microsoft Excel\",\"aliases\":[\"Excel\"],\"broader\":[\"microsoft-365\"],\"ambiguous\":[\"Excel\"]},{\"id\":\"microsoft-word\",\"label\":\"Microsoft Word\",\"aliases\":[\"MS Word\",\"Word\"],\"broader\":[\"microsoft-365\"],\"ambiguous\":[\"Word\"]},{\"id\":\"file-sharing\",\"label\":\"file sharing or cloud storage\",\"aliases\":[\"file sharing\",\"file-sharing service\",\"file-sharing services\",\"file-sharing site\",\"file-sharing sites\",\"file sharing app\",\"file sharing apps\",\"file transfer\",\"file transfer service\",\"cloud storage\",\"cloud storage service\",\"cloud storage services\",\"cloud drive\",\"online storage\",\"third-party storage\",\"third-party storage system\",\"cloud file storage\",\"internet storage\"],\"broader\":[\"workplace\"]},{\"id\":\"personal-cloud\",\"label\":\"personal cloud storage\",\"aliases\":[\"personal Dropbox\",\"personal Google Drive\",\"personal iCloud\",\"personal OneDrive\",\"personal cloud\",\"personal cloud storage account\",\"personal cloud accounts\",\"personal file sharing\",\"personal file storage\"],\"broader\":[\"file-sharing\"]},{\"id\":\"peer-to-peer\",\"label\":\"peer-to-peer file sharing\",\"aliases\":[\"peer-to-peer\",\"peer to peer\",\"P2P\",\"P2P file sharing\",\"peer-to-peer network\",\"peer-to-peer networks\",\"peer-to-peer software\",\"file-sharing networks\",\"torrent\",\"torrents\",\"torrenting\",\"torrent site\",\"BitTorrent\"],\"broader\":[\"file-sharing\"]},{\"id\":\"dropbox\",\"label\":\"Dropbox\",\"aliases\":[\"Drop Box\",\"DocSend\"],\"broader\":[\"file-sharing\"],\"domains\":[\"dropbox.com\",\"db.tt\",\"docsend.com\"]},{\"id\":\"google-drive\",\"label\":\"Google Drive\",\"aliases\":[\"GDrive\",\"Drive\",\"Google Drive folder\"],\"broader\":[\"file-sharing\",\"google-workspace\"],\"domains\":[\"drive.google.com\"],\"ambiguous\":[\"Drive\"]},{\"id\":\"onedrive\",\"label\":\"OneDrive\",\"aliases\":[\"One Drive\"],\"formerly\":[\"SkyDrive\"],\"broader\":[\"file-sharing\",\"microsoft-365\"],\"domains\":[\"onedrive.com\",\"onedrive.live.com\",\"1drv.ms\"]},{\"id\":\"box\",\"label\":\"Box\",\"broader\":[\"file-sharing\"],\"domains\":[\"box.com\",\"app.box.com\"],\"ambiguous\":[\"Box\"]},{\"id\":\"wetransfer\",\"label\":\"WeTransfer\",\"aliases\":[\"We Transfer\"],\"broader\":[\"file-sharing\"],\"domains\":[\"wetransfer.com\",\"we.tl\"]},{\"id\":\"icloud-drive\",\"label\":\"iCloud Drive\",\"aliases\":[\"iCloud\"],\"broader\":[\"file-sharing\",\"apple-product\"],\"domains\":[\"icloud.com\"]},{\"id\":\"mega\",\"label\":\"MEGA\",\"broader\":[\"file-sharing\"],\"domains\":[\"mega.nz\",\"mega.io\"],\"ambiguous\":[\"MEGA\"]},{\"id\":\"airdrop\",\"label\":\"AirDrop\",\"aliases\":[\"Air Drop\"],\"broader\":[\"file-sharing\",\"apple-product\"]},{\"id\":\"evernote\",\"label\":\"Evernote\",\"broader\":[\"file-sharing\"],\"domains\":[\"evernote.com\"]},{\"id\":\"pastebin\",\"label\":\"Pastebin\",\"aliases\":[\"Paste Bin\"],\"broader\":[\"file-sharing\"],\"domains\":[\"pastebin.com\"]},{\"id\":\"sharepoint\",\"label\":\"SharePoint\",\"aliases\":[\"Microsoft SharePoint\",\"Share Point\"],\"broader\":[\"file-sharing\",\"microsoft-365\"],\"domains\":[\"sharepoint.com\"]},{\"id\":\"quick-share\",\"label\":\"Quick Share\",\"formerly\":[\"Nearby Share\"],\"broader\":[\"file-sharing\",\"google-product\"],\"ambiguous\":[\"Quick Share\"]},{\"id\":\"code-hosting\",\"label\":\"code hosting platform\",\"aliases\":[\"code hosting\",\"code repository\",\"code repositories\",\"source code repository\",\"public code repository\",\"public repository\",\"public repositories\",\"open source repository\"],\"broader\":[\"workplace\"]},{\"id\":\"github\",\"label\":\"GitHub\",\"aliases\":[\"Git Hub\",\"GitHub repository\",\"GitHub repo\",\"GitHub issue\",\"GitHub Issues\",\"GitHub page\"],\"broader\":[\"code-hosting\",\"microsoft-product\"],\"domains\":[\"github.com\",\"github.io\"]},{\"id\":\"github-discussions\",\"label\":\"GitHub Discussions\",\"broader\":[\"github\"]},{\"id\":\"github-gist\",\"label\":\"GitHub Gist\",\"aliases\":[\"Gist\",\"gists\"],\"broader\":[\"github\"],\"domains\":[\"gist.github.com\"],\"ambiguous\":[\"Gist\"]},{\"id\":\"gitlab\",\"label\":\"GitLab\",\"aliases\":[\"Git Lab\",\"GitLab issue\",\"GitLab Issues\",\"GitLab Epics\",\"GitLab epic\"],\"broader\":[\"code-hosting\"],\"domains\":[\"gitlab.com\"]},{\"id\":\"bitbucket\",\"label\":\"Bitbucket\",\"aliases\":[\"Bit bucket\"],\"broader\":[\"code-hosting\"],\"domains\":[\"bitbucket.org\"]},{\"id\":\"npm\",\"label\":\"npm\",\"broader\":[\"code-hosting\",\"microsoft-product\"],\"domains\":[\"npmjs.com\"]},{\"id\":\"docker-hub\",\"label\":\"Docker Hub\",\"broader\":[\"code-hosting\"],\"domains\":[\"hub.docker.com\"]},{\"id\":\"applicant-tracking-system\",\"label\":\"applicant tracking system\",\"aliases\":[\"applicant tracking systems\",\"ATS\",\"recruiting software\",\"recruiting tool\"],\"broader\":[\"workplace\"],\"ambiguous\":[\"ATS\"]},{\"id\":\"greenhouse\",\"label\":\"Greenhouse\",\"aliases\":[\"Greenhouse ATS\"],\"broader\":[\"applicant-tracking-system\"],\"domains\":[\"greenhouse.io\"],\"ambiguous\":[\"Greenhouse\"]},{\"id\":\"workday\",\"label\":\"Workday\",\"aliases\":[\"Workday Recruiting\"],\"broader\":[\"applicant-tracking-system\"],\"domains\":[\"workday.com\"],\"ambiguous\":[\"Workday\"]},{\"id\":\"intranet\",\"label\":\"intranet\",\"aliases\":[\"company intranet\",\"corporate intranet\",\"internal website\",\"internal site\",\"internal wiki\",\"company portal\"],\"broader\":[\"workplace\"]},{\"id\":\"email\",\"label\":\"email\",\"aliases\":[\"emails\",\"e-mail\",\"e-mails\",\"electronic mail\",\"email system\",\"email systems\",\"email account\",\"email accounts\",\"mail account\"],\"ambiguous\":[\"email\",\"emails\",\"e-mail\",\"e-mails\"]},{\"id\":\"company-email\",\"label\":\"company email\",\"aliases\":[\"company email account\",\"company email accounts\",\"company email address\",\"corporate email\",\"corporate email account\",\"business email\",\"business email account\",\"work email\",\"work email address\",\"work email account\",\"official email\",\"employer email\",\"company e-mail\",\"company mail\",\"internal email\"],\"broader\":[\"email\"]},{\"id\":\"personal-email\",\"label\":\"personal email\",\"aliases\":[\"personal email account\",\"personal email accounts\",\"personal email address\",\"personal e-mail\",\"private email\",\"private email account\",\"private email accounts\",\"personal Gmail\",\"personal Yahoo mail\",\"personal mail account\",\"third-party email\",\"third-party email system\",\"third-party email systems\",\"external email account\",\"non-company email\",\"non-company email account\",\"outside email account\",\"free email account\"],\"broader\":[\"email\"],\"note\":\"Not a product but a kind of account; company mail on the same service is company-email.\"},{\"id\":\"webmail\",\"label\":\"webmail service\",\"aliases\":[\"webmail\",\"web mail\",\"web-based email\",\"webmail services\",\"free email service\",\"email provider\",\"email service\"],\"broader\":[\"email\"]},{\"id\":\"gmail\",\"label\":\"Gmail\",\"aliases\":[\"Google Mail\"],\"broader\":[\"webmail\",\"google-workspace\"],\"domains\":[\"gmail.com\",\"mail.google.com\",\"googlemail.com\"]},{\"id\":\"outlook\",\"label\":\"Microsoft Outlook\",\"aliases\":[\"Outlook\",\"Outlook email\",\"Outlook mail\"],\"formerly\":[\"Hotmail\"],\"broader\":[\"webmail\",\"microsoft-365\"],\"domains\":[\"outlook.com\",\"hotmail.com\",\"outlook.live.com\",\"outlook.office.com\"],\"ambiguous\":[\"Outlook\"]},{\"id\":\"yahoo-mail\",\"label\":\"Yahoo Mail\",\"aliases\":[\"Yahoo! Mail\",\"Ymail\"],\"broader\":[\"webmail\"],\"domains\":[\"mail.yahoo.com\",\"yahoo.com\"]},{\"id\":\"proton-mail\",\"label\":\"Proton Mail\",\"aliases\":[\"ProtonMail\"],\"broader\":[\"webmail\",\"end-to-end-encrypted-app\"],\"domains\":[\"proton.me\",\"protonmail.com\"]},{\"id\":\"icloud-mail\",\"label\":\"iCloud Mail\",\"aliases\":[\"me.com mail\"],\"broader\":[\"webmail\",\"apple-product\"]},{\"id\":\"phone\",\"label\":\"phone call\",\"aliases\":[\"phone calls\",\"telephone\",\"telephone call\",\"telephone calls\",\"phone\",\"voice call\",\"voice calls\",\"voicemail\",\"VoIP\"],\"ambiguous\":[\"phone call\",\"phone calls\",\"telephone\",\"phone\",\"voicemail\"]},{\"id\":\"data-outreach\",\"label\":\"prospecting tool\",\"aliases\":[\"prospecting tools\",\"lead generation tool\",\"lead generation tools\",\"sales intelligence tool\",\"sales intelligence\",\"prospecting data\"]},{\"id\":\"data-enrichment\",\"label\":\"contact data or enrichment tool\",\"aliases\":[\"data enrichment tool\",\"data enrichment\",\"contact database\",\"contact databases\",\"lead database\",\"data enrichment tools\",\"contact data provider\"],\"broader\":[\"data-outreach\"]},{\"id\":\"data-broker\",\"label\":\"data broker\",\"aliases\":[\"data brokers\",\"list broker\",\"list brokers\",\"lead vendor\",\"lead vendors\",\"data vendor\",\"third-party data provider\"],\"broader\":[\"data-enrichment\"]},{\"id\":\"zoominfo\",\"label\":\"ZoomInfo\",\"aliases\":[\"Zoom Info\"],\"formerly\":[\"DiscoverOrg\"],\"broader\":[\"data-broker\"],\"domains\":[\"zoominfo.com\"]},{\"id\":\"apollo-io\",\"label\":\"Apollo\",\"broader\":[\"data-broker\"],\"domains\":[\"apollo.io\"],\"ambiguous\":[\"Apollo\"]},{\"id\":\"clearbit\",\"label\":\"Breeze Intelligence\",\"aliases\":[\"Clearbit / Breeze Intelligence\"],\"formerly\":[\"Clearbit\"],\"broader\":[\"data-broker\"],\"domains\":[\"clearbit.com\"]},{\"id\":\"lusha\",\"label\":\"Lusha\",\"broader\":[\"data-broker\"],\"domains\":[\"lusha.com\"]},{\"id\":\"cognism\",\"label\":\"Cognism\",\"aliases\":[\"Kaspr\"],\"broader\":[\"data-broker\"],\"domains\":[\"cognism.com\",\"kaspr.io\"]},{\"id\":\"rocketreach\",\"label\":\"RocketReach\",\"broader\":[\"data-broker\"],\"domains\":[\"rocketreach.co\"]},{\"id\":\"seamless-ai\",\"label\":\"Seamless.AI\",\"aliases\":[\"Seamless\"],\"broader\":[\"data-broker\"],\"domains\":[\"seamless.ai\"],\"ambiguous\":[\"Seamless\"]},{\"id\":\"people-data-labs\",\"label\":\"People Data Labs\",\"aliases\":[\"PDL\"],\"broader\":[\"data-broker\"],\"domains\":[\"peopledatalabs.com\"],\"ambiguous\":[\"PDL\"]},{\"id\":\"acxiom\",\"label\":\"Acxiom\",\"broader\":[\"data-broker\"],\"domains\":[\"acxiom.com\"]},{\"id\":\"experian-marketing\",\"label\":\"Experian Marketing Services\",\"aliases\":[\"Experian Mosaic\",\"Tapad\"],\"broader\":[\"data-broker\"],\"domains\":[\"experian.com/marketing\"]},{\"id\":\"dun-bradstreet\",\"label\":\"Dun & Bradstreet\",\"aliases\":[\"D&B\",\"Hoovers\"],\"broader\":[\"data-broker\"],\"domains\":[\"dnb.com\"],\"ambiguous\":[\"Hoovers\"]},{\"id\":\"leadiq\",\"label\":\"LeadIQ\",\"aliases\":[\"Lead IQ\"],\"broader\":[\"data-broker\"],\"domains\":[\"leadiq.com\"]},{\"id\":\"hunter-io\",\"label\":\"Hunter\",\"formerly\":[\"Email Hunter\"],\"broader\":[\"data-enrichment\"],\"domains\":[\"hunter.io\"],\"ambiguous\":[\"Hunter\"]},{\"id\":\"clay\",\"label\":\"Clay\",\"broader\":[\"data-enrichment\"],\"domains\":[\"clay.com\"],\"ambiguous\":[\"Clay\"]},{\"id\":\"proxycurl\",\"label\":\"Proxycurl\",\"broader\":[\"data-enrichment\",\"scraping-tool\"],\"domains\":[\"nubela.co\",\"proxycurl.com\"],\"status\":\"defunct\",\"since\":\"2025-07\"},{\"id\":\"scraping-automation\",\"label\":\"scraping or automation tool\",\"aliases\":[\"scraping and automation tool\"],\"broader\":[\"data-outreach\"]},{\"id\":\"scraping-tool\",\"label\":\"scraping tool\",\"aliases\":[\"scraping tools\",\"scraper\",\"scrapers\",\"web scraper\",\"web scrapers\",\"web scraping tool\",\"web scraping tools\",\"scraping software\",\"crawler\",\"crawlers\",\"data scraping tool\",\"web crawler\"],\"broader\":[\"scraping-automation\"]},{\"id\":\"phantombuster\",\"label\":\"PhantomBuster\",\"aliases\":[\"Phantom Buster\"],\"broader\":[\"scraping-tool\",\"automation-tool\"],\"domains\":[\"phantombuster.com\"]},{\"id\":\"apify\",\"label\":\"Apify\",\"broader\":[\"scraping-tool\"],\"domains\":[\"apify.com\"]},{\"id\":\"bright-data\",\"label\":\"Bright Data\",\"formerly\":[\"Luminati\"],\"broader\":[\"scraping-tool\"],\"domains\":[\"brightdata.com\"]},{\"id\":\"octoparse\",\"label\":\"Octoparse\",\"broader\":[\"scraping-tool\"],\"domains\":[\"octoparse.com\"]},{\"id\":\"browse-ai\",\"label\":\"Browse AI\",\"broader\":[\"scraping-tool\"],\"domains\":[\"browse.ai\"]},{\"id\":\"import-io\",\"label\":\"Import.io\",\"broader\":[\"scraping-tool\"],\"domains\":[\"import.io\"]},{\"id\":\"automation-tool\",\"label\":\"automation tool\",\"aliases\":[\"automation tools\",\"workflow automation\",\"workflow automation tool\",\"automation software\",\"automation platform\",\"integration platform\",\"no-code automation\",\"bots\"],\"broader\":[\"scraping-automation\"],\"ambiguous\":[\"bots\"]},{\"id\":\"linkedin-automation-tool\",\"label\":\"LinkedIn automation tool\",\"aliases\":[\"LinkedIn automation tools\",\"LinkedIn automation\",\"LinkedIn bot\",\"LinkedIn bots\",\"LinkedIn automation software\"],\"broader\":[\"automation-tool\"]},{\"id\":\"dux-soup\",\"label\":\"Dux-Soup\",\"aliases\":[\"Dux Soup\"],\"broader\":[\"linkedin-automation-tool\"],\"domains\":[\"dux-soup.com\"]},{\"id\":\"expandi\",\"label\":\"Expandi\",\"broader\":[\"linkedin-automation-tool\"],\"domains\":[\"expandi.io\"]},{\"id\":\"waalaxy\",\"label\":\"Waalaxy\",\"formerly\":[\"ProspectIn\"],\"broader\":[\"linkedin-automation-tool\"],\"domains\":[\"waalaxy.com\"]},{\"id\":\"linked-helper\",\"label\":\"Linked Helper\",\"aliases\":[\"LinkedHelper\"],\"broader\":[\"linkedin-automation-tool\"],\"domains\":[\"linkedhelper.com\"]},{\"id\":\"zapier\",\"label\":\"Zapier\",\"aliases\":[\"Zaps\",\"Zap\"],\"broader\":[\"automation-tool\"],\"domains\":[\"zapier.com\"],\"ambiguous\":[\"Zaps\",\"Zap\"]},{\"id\":\"make-com\",\"label\":\"Make\",\"formerly\":[\"Integromat\"],\"broader\":[\"automation-tool\"],\"domains\":[\"make.com\",\"integromat.com\"],\"ambiguous\":[\"Make\"]},{\"id\":\"ifttt\",\"label\":\"IFTTT\",\"aliases\":[\"If This Then That\"],\"broader\":[\"automation-tool\"],\"domains\":[\"ifttt.com\"]},{\"id\":\"n8n\",\"label\":\"n8n\",\"broader\":[\"automation-tool\"],\"domains\":[\"n8n.io\"]},{\"id\":\"selenium\",\"label\":\"headless browser bot\",\"aliases\":[\"Selenium\",\"Puppeteer\",\"Playwright bots\",\"headless browser bots\",\"Playwright\"],\"broader\":[\"automation-tool\"],\"domains\":[\"selenium.dev\"],\"ambiguous\":[\"Selenium\",\"Puppeteer\",\"Playwright\"]},{\"id\":\"sales-outreach\",\"label\":\"sales outreach tool\",\"aliases\":[\"sales outreach tools\",\"sales engagement tool\",\"sales engagement platform\",\"cold email tool\",\"cold email tools\",\"cold outreach tool\",\"outreach tool\",\"outreach tools\",\"sequencing tool\"],\"broader\":[\"data-outreach\"]},{\"id\":\"outreach-io\",\"label\":\"Outreach\",\"broader\":[\"sales-outreach\"],\"domains\":[\"outreach.io\",\"outreach.ai\"],\"ambiguous\":[\"Outreach\"]},{\"id\":\"salesloft\",\"label\":\"Salesloft\",\"aliases\":[\"Sales Loft\",\"Clari Salesloft\"],\"broader\":[\"sales-outreach\"],\"domains\":[\"salesloft.com\"]},{\"id\":\"lemlist\",\"label\":\"lemlist\",\"broader\":[\"sales-outreach\"],\"domains\":[\"lemlist.com\"]},{\"id\":\"instantly-ai\",\"label\":\"Instantly\",\"broader\":[\"sales-outreach\"],\"domains\":[\"instantly.ai\"],\"ambiguous\":[\"Instantly\"]},{\"id\":\"smartlead\",\"label\":\"Smartlead\",\"broader\":[\"sales-outreach\"],\"domains\":[\"smartlead.ai\"]},{\"id\":\"reply-io\",\"label\":\"Reply.io\",\"aliases\":[\"Reply io\"],\"broader\":[\"sales-outreach\"],\"domains\":[\"reply.io\"],\"ambiguous\":[\"Reply io\"]},{\"id\":\"mailshake\",\"label\":\"Mailshake\",\"broader\":[\"sales-outreach\"],\"domains\":[\"mailshake.com\"]},{\"id\":\"yesware\",\"label\":\"Yesware\",\"broader\":[\"sales-outreach\"],\"domains\":[\"yesware.com\"]},{\"id\":\"chatbot\",\"label\":\"chatbot\",\"aliases\":[\"chatbots\",\"chat bot\",\"chat bots\"]},{\"id\":\"customer-chatbot\",\"label\":\"customer service chatbot\",\"aliases\":[\"customer service chatbots\",\"website chatbot\",\"live chat software\",\"live chat tool\",\"conversational marketing tool\",\"chat widget\",\"chatbot-conversational\"],\"broader\":[\"chatbot\"]},{\"id\":\"intercom\",\"label\":\"Intercom\",\"aliases\":[\"Fin\"],\"broader\":[\"customer-chatbot\",\"customer-support-tool\"],\"domains\":[\"intercom.com\"],\"ambiguous\":[\"Fin\",\"Intercom\"]},{\"id\":\"manychat\",\"label\":\"ManyChat\",\"aliases\":[\"Many Chat\"],\"broader\":[\"customer-chatbot\",\"automation-tool\"],\"domains\":[\"manychat.com\"]},{\"id\":\"chatfuel\",\"label\":\"Chatfuel\",\"broader\":[\"customer-chatbot\"],\"domains\":[\"chatfuel.com\"]},{\"id\":\"tidio\",\"label\":\"Tidio\",\"aliases\":[\"Lyro\"],\"broader\":[\"customer-chatbot\"],\"domains\":[\"tidio.com\"],\"ambiguous\":[\"Lyro\"]},{\"id\":\"livechat\",\"label\":\"LiveChat\",\"aliases\":[\"Live Chat\",\"Text.com\"],\"broader\":[\"customer-chatbot\",\"customer-support-tool\"],\"domains\":[\"livechat.com\",\"chatbot.com\"],\"ambiguous\":[\"Live Chat\",\"Text.com\"]},{\"id\":\"liveperson\",\"label\":\"LivePerson\",\"aliases\":[\"Live Person\"],\"broader\":[\"customer-chatbot\"],\"domains\":[\"liveperson.com\"]},{\"id\":\"ada-cx\",\"label\":\"Ada\",\"aliases\":[\"Ada CX\"],\"broader\":[\"customer-chatbot\"],\"domains\":[\"ada.cx\"],\"ambiguous\":[\"Ada CX\",\"Ada\"]},{\"id\":\"dialogflow\",\"label\":\"Dialogflow\",\"formerly\":[\"API.AI\"],\"broader\":[\"customer-chatbot\",\"google-product\"],\"domains\":[\"dialogflow.cloud.google.com\"]},{\"id\":\"drift\",\"label\":\"Drift\",\"aliases\":[\"Drift chatbot\"],\"broader\":[\"customer-chatbot\"],\"domains\":[\"drift.com\"],\"ambiguous\":[\"Drift\"],\"status\":\"restricted\"},{\"id\":\"qualified\",\"label\":\"Qualified\",\"broader\":[\"customer-chatbot\",\"salesforce-product\"],\"domains\":[\"qualified.com\"],\"ambiguous\":[\"Qualified\"]},{\"id\":\"customer-support-tool\",\"label\":\"customer support tool\",\"aliases\":[\"customer support tools\",\"help desk\",\"helpdesk\",\"help desk software\",\"customer service software\",\"ticketing system\",\"support desk\"]},{\"id\":\"zendesk\",\"label\":\"Zendesk\",\"broader\":[\"customer-support-tool\",\"crm-automation\"],\"domains\":[\"zendesk.com\",\"zdassets.com\"]},{\"id\":\"freshdesk\",\"label\":\"Freshdesk\",\"aliases\":[\"Fresh desk\"],\"broader\":[\"customer-support-tool\"],\"domains\":[\"freshdesk.com\"]},{\"id\":\"app-store\",\"label\":\"app store\",\"aliases\":[\"app stores\",\"app marketplace\",\"application store\"],\"ambiguous\":[\"app store\"]},{\"id\":\"apple-app-store\",\"label\":\"Apple App Store\",\"aliases\":[\"iOS App Store\",\"App Store reviews\"],\"broader\":[\"app-store\",\"apple-product\"],\"domains\":[\"apps.apple.com\",\"itunes.apple.com\"]},{\"id\":\"google-play\",\"label\":\"Google Play\",\"aliases\":[\"Play Store reviews\",\"Play Store\"],\"formerly\":[\"Android Market\"],\"broader\":[\"app-store\",\"google-product\"],\"domains\":[\"play.google.com\"],\"ambiguous\":[\"Play Store\"]},{\"id\":\"amazon-appstore\",\"label\":\"Amazon Appstore\",\"broader\":[\"app-store\",\"amazon-product\"],\"domains\":[\"amazon.com/appstore\"],\"status\":\"restricted\"},{\"id\":\"huawei-appgallery\",\"label\":\"Huawei AppGallery\",\"aliases\":[\"App Gallery\"],\"broader\":[\"app-store\",\"chinese-owned-product\"],\"domains\":[\"appgallery.huawei.com\"]},{\"id\":\"galaxy-store\",\"label\":\"Samsung Galaxy Store\",\"aliases\":[\"Galaxy Store\"],\"broader\":[\"app-store\"],\"domains\":[\"galaxystore.samsung.com\"]},{\"id\":\"sensor-tower\",\"label\":\"Sensor Tower\",\"aliases\":[\"App Annie\"],\"broader\":[\"app-store\"],\"domains\":[\"sensortower.com\",\"data.ai\"]},{\"id\":\"testflight\",\"label\":\"TestFlight\",\"aliases\":[\"Test Flight\"],\"broader\":[\"app-store\",\"apple-product\"],\"domains\":[\"testflight.apple.com\"]},{\"id\":\"social-commerce\",\"label\":\"marketplace or social commerce site\",\"aliases\":[\"online marketplace\",\"online marketplaces\",\"marketplace\",\"marketplaces\",\"social commerce\",\"social commerce platform\",\"e-commerce platform\",\"ecommerce site\",\"online shop\",\"online shopping\",\"online auction\",\"auction site\",\"auction sites\"],\"ambiguous\":[\"marketplace\",\"marketplaces\"]},{\"id\":\"shopify\",\"label\":\"Shopify\",\"aliases\":[\"Shop app\"],\"broader\":[\"social-commerce\"],\"domains\":[\"shopify.com\",\"myshopify.com\",\"shop.app\"],\"ambiguous\":[\"Shop app\"]},{\"id\":\"amazon-marketplace\",\"label\":\"Amazon Marketplace\",\"aliases\":[\"Amazon Seller Central\",\"Amazon Vine\",\"Amazon reviews\"],\"broader\":[\"social-commerce\",\"amazon-product\"],\"domains\":[\"sellercentral.amazon.com\",\"amazon.com\",\"a.co\"]},{\"id\":\"ebay\",\"label\":\"eBay\",\"broader\":[\"social-commerce\"],\"domains\":[\"ebay.com\"]},{\"id\":\"etsy\",\"label\":\"Etsy\",\"broader\":[\"social-commerce\"],\"domains\":[\"etsy.com\",\"etsy.me\"]},{\"id\":\"depop\",\"label\":\"Depop\",\"broader\":[\"social-commerce\"],\"domains\":[\"depop.com\"]},{\"id\":\"poshmark\",\"label\":\"Poshmark\",\"aliases\":[\"Posh\"],\"broader\":[\"social-commerce\"],\"domains\":[\"poshmark.com\"],\"ambiguous\":[\"Posh\"]},{\"id\":\"temu\",\"label\":\"Temu\",\"broader\":[\"social-commerce\",\"chinese-owned-product\"],\"domains\":[\"temu.com\"],\"ambiguous\":[\"Temu\"]},{\"id\":\"shein\",\"label\":\"SHEIN\",\"broader\":[\"social-commerce\",\"chinese-owned-product\"],\"domains\":[\"shein.com\"]},{\"id\":\"aliexpress\",\"label\":\"AliExpress\",\"aliases\":[\"Ali Express\"],\"broader\":[\"social-commerce\",\"alibaba-product\"],\"domains\":[\"aliexpress.com\"]},{\"id\":\"taobao-live\",\"label\":\"Taobao\",\"aliases\":[\"Taobao Live\",\"Tmall\",\"Taobao / Tmall\"],\"broader\":[\"social-commerce\",\"live-streaming\",\"alibaba-product\"],\"domains\":[\"taobao.com\",\"tmall.com\"]},{\"id\":\"shopee\",\"label\":\"Shopee\",\"aliases\":[\"Shopee Live\"],\"broader\":[\"social-commerce\"],\"domains\":[\"shopee.com\"]},{\"id\":\"lazada\",\"label\":\"Lazada\",\"aliases\":[\"LazLive\"],\"broader\":[\"social-commerce\",\"alibaba-product\"],\"domains\":[\"lazada.com\"]},{\"id\":\"mercado-libre\",\"label\":\"Mercado Libre\",\"aliases\":[\"Mercado Livre\"],\"broader\":[\"social-commerce\"],\"domains\":[\"mercadolibre.com\",\"mercadolivre.com.br\"]},{\"id\":\"fake-engagement-service\",\"label\":\"fake engagement service\",\"aliases\":[\"fake engagement services\",\"fake engagement tool\",\"engagement seller\"]},{\"id\":\"smm-panel\",\"label\":\"SMM panel\",\"aliases\":[\"social media panel\",\"growth panel\",\"SMM panels\"],\"broader\":[\"fake-engagement-service\"],\"note\":\"Generic term, not a vendor. Buying fake indicators of influence is addressed by 16 CFR 465.8.\"},{\"id\":\"follower-seller\",\"label\":\"follower or like seller\",\"aliases\":[\"buy followers service\",\"buy likes\",\"follower vendor\",\"view bot service\",\"Follower/like sellers\",\"follower sellers\",\"like seller\"],\"broader\":[\"fake-engagement-service\"]},{\"id\":\"engagement-pod-tool\",\"label\":\"engagement pod tool\",\"aliases\":[\"engagement pod\",\"pod automation\",\"Lempod\",\"Podawaa\",\"engagement pod tools\",\"engagement pods\"],\"broader\":[\"fake-engagement-service\",\"automation-tool\"],\"domains\":[\"lempod.com\",\"podawaa.com\"]},{\"id\":\"click-farm\",\"label\":\"click farm or view bot\",\"aliases\":[\"click farm\",\"viewbot\",\"bot traffic\",\"follow/unfollow bot\",\"Click farms and view bots\",\"click farms\",\"view bot\",\"view bots\",\"viewbots\"],\"broader\":[\"fake-engagement-service\"]},{\"id\":\"account-security\",\"label\":\"account security tool\",\"aliases\":[\"account security tools\",\"security tool\",\"security tools\"]},{\"id\":\"password-manager\",\"label\":\"password manager\",\"aliases\":[\"password managers\",\"password vault\",\"password vaults\",\"password database\",\"other password database\",\"credential vault\",\"password management tool\",\"password management software\"],\"broader\":[\"account-security\"]},{\"id\":\"lastpass\",\"label\":\"LastPass\",\"aliases\":[\"Last Pass\"],\"broader\":[\"password-manager\"],\"domains\":[\"lastpass.com\"]},{\"id\":\"1password\",\"label\":\"1Password\",\"aliases\":[\"1 Password\"],\"broader\":[\"password-manager\"],\"domains\":[\"1password.com\"]},{\"id\":\"bitwarden\",\"label\":\"Bitwarden\",\"broader\":[\"password-manager\"],\"domains\":[\"bitwarden.com\"]},{\"id\":\"dashlane\",\"label\":\"Dashlane\",\"broader\":[\"password-manager\"],\"domains\":[\"dashlane.com\"]},{\"id\":\"keeper\",\"label\":\"Keeper\",\"aliases\":[\"Keeper Security\",\"Keeper password manager\"],\"broader\":[\"password-manager\"],\"domains\":[\"keepersecurity.com\"],\"ambiguous\":[\"Keeper\"]},{\"id\":\"keepass\",\"label\":\"KeePass\",\"aliases\":[\"KeePassXC\"],\"broader\":[\"password-manager\"],\"domains\":[\"keepass.info\"]},{\"id\":\"nordpass\",\"label\":\"NordPass\",\"broader\":[\"password-manager\"],\"domains\":[\"nordpass.com\"]},{\"id\":\"authentication-tool\",\"label\":\"authentication tool\",\"aliases\":[\"authentication tools\",\"multi-factor authentication tool\",\"identity provider\",\"login tool\"],\"broader\":[\"account-security\"]},{\"id\":\"single-sign-on\",\"label\":\"single sign-on\",\"aliases\":[\"SSO\",\"single sign on service\",\"SSO provider\"],\"broader\":[\"authentication-tool\"]},{\"id\":\"okta\",\"label\":\"Okta\",\"aliases\":[\"Okta SSO\",\"Auth0\"],\"broader\":[\"single-sign-on\"],\"domains\":[\"okta.com\",\"auth0.com\"]},{\"id\":\"entra-id\",\"label\":\"Microsoft Entra ID\",\"formerly\":[\"Azure AD\",\"Azure Active Directory\"],\"broader\":[\"single-sign-on\",\"microsoft-product\"],\"domains\":[\"entra.microsoft.com\"]},{\"id\":\"google-authenticator\",\"label\":\"authenticator app\",\"aliases\":[\"Google Authenticator\",\"Microsoft Authenticator\",\"passkeys\",\"2FA app\",\"Duo\",\"authenticator apps\",\"authentication app\"],\"broader\":[\"authentication-tool\"],\"domains\":[\"duo.com\"],\"ambiguous\":[\"Duo\",\"passkeys\"]},{\"id\":\"shared-password-vault\",\"label\":\"shared password list\",\"aliases\":[\"shared spreadsheet of passwords\",\"shared login\",\"password sheet\",\"Shared credentials outside vault\",\"shared logins\"],\"broader\":[\"account-security\"]},{\"id\":\"chinese-owned-product\",\"label\":\"Chinese-owned product\",\"aliases\":[\"Chinese-owned products\",\"Chinese app\",\"Chinese apps\",\"Chinese-owned app\",\"Chinese-owned apps\",\"PRC-owned\",\"PRC-owned app\",\"PRC-owned product\",\"Chinese platform\",\"Chinese platforms\",\"China-based app\",\"Chinese social media\"],\"note\":\"Ownership changes fast; check it before a finding rests on it.\"},{\"id\":\"bytedance-product\",\"label\":\"ByteDance product\",\"aliases\":[\"ByteDance\",\"ByteDance products\",\"ByteDance app\",\"ByteDance apps\",\"ByteDance application\",\"ByteDance applications\",\"ByteDance service\",\"covered application\"],\"broader\":[\"chinese-owned-product\"],\"note\":\"TikTok is listed here, too; whether the US joint venture of January 2026 changes that is a legal question.\"},{\"id\":\"tencent-product\",\"label\":\"Tencent product\",\"aliases\":[\"Tencent\",\"Tencent products\",\"Tencent app\",\"Tencent apps\"],\"broader\":[\"chinese-owned-product\"]},{\"id\":\"alibaba-product\",\"label\":\"Alibaba product\",\"aliases\":[\"Alibaba\",\"Alibaba products\",\"Alibaba Group\"],\"broader\":[\"chinese-owned-product\"]},{\"id\":\"russian-owned-product\",\"label\":\"Russian-owned product\",\"aliases\":[\"Russian-owned products\",\"Russian app\",\"Russian apps\",\"Russian-owned app\",\"Russian platform\",\"Russian platforms\",\"Russian social media\"],\"note\":\"Ownership changes fast; check it before a finding rests on it.\"},{\"id\":\"meta-product\",\"label\":\"Meta product\",\"aliases\":[\"Meta\",\"Meta products\",\"Meta platforms\",\"Meta Platforms Inc\",\"Meta-owned app\",\"Meta apps\",\"Meta family of apps\",\"Meta-owned platforms\"],\"ambiguous\":[\"Meta\"]},{\"id\":\"google-product\",\"label\":\"Google product\",\"aliases\":[\"Google\",\"Google products\",\"Google app\",\"Google service\",\"Google services\",\"Alphabet\"],\"ambiguous\":[\"Google\",\"Alphabet\"]},{\"id\":\"google-maps\",\"label\":\"Google Maps\",\"broader\":[\"google-product\",\"review-site\"],\"domains\":[\"maps.google.com\"]},{\"id\":\"microsoft-product\",\"label\":\"Microsoft product\",\"aliases\":[\"Microsoft\",\"Microsoft products\",\"Microsoft app\",\"Microsoft apps\",\"Microsoft service\",\"Microsoft services\"],\"ambiguous\":[\"Microsoft\"]},{\"id\":\"amazon-product\",\"label\":\"Amazon product\",\"aliases\":[\"Amazon\",\"Amazon products\",\"Amazon service\",\"Amazon services\"],\"ambiguous\":[\"Amazon\"]},{\"id\":\"apple-product\",\"label\":\"Apple product\",\"aliases\":[\"Apple\",\"Apple products\",\"Apple service\",\"Apple services\",\"Apple apps\"],\"ambiguous\":[\"Apple\"]},{\"id\":\"apple-maps\",\"label\":\"Apple Maps\",\"broader\":[\"apple-product\",\"review-site\"],\"domains\":[\"maps.apple.com\"]},{\"id\":\"adobe-product\",\"label\":\"Adobe product\",\"aliases\":[\"Adobe\",\"Adobe products\",\"Adobe apps\",\"Adobe software\"],\"ambiguous\":[\"Adobe\"]},{\"id\":\"salesforce-product\",\"label\":\"Salesforce product\",\"aliases\":[\"Salesforce products\",\"Salesforce family\"]},{\"id\":\"openai-product\",\"label\":\"OpenAI product\",\"aliases\":[\"OpenAI\",\"Open AI\",\"OpenAI products\",\"OpenAI tools\"]},{\"id\":\"x-corp-product\",\"label\":\"X Corp product\",\"aliases\":[\"X Corp\",\"X Corp products\",\"xAI\"]},{\"id\":\"end-to-end-encrypted-app\",\"label\":\"end-to-end encrypted app\",\"aliases\":[\"end-to-end encrypted apps\",\"end-to-end encrypted messaging\",\"encrypted messaging app\",\"encrypted messaging apps\",\"encrypted messenger\",\"encrypted messengers\",\"encrypted app\",\"encrypted apps\",\"E2EE\",\"E2EE app\",\"E2EE messenger\",\"secure messaging app\"]},{\"id\":\"ephemeral-content\",\"label\":\"disappearing content\",\"aliases\":[\"ephemeral content\",\"ephemeral messaging\",\"ephemeral messaging app\",\"ephemeral messaging apps\",\"ephemeral messages\",\"disappearing messages\",\"disappearing message app\",\"disappearing messaging app\",\"self-deleting messages\",\"auto-deleting messages\",\"vanishing messages\",\"stories\"],\"ambiguous\":[\"stories\"]},{\"id\":\"anonymous-app\",\"label\":\"anonymous app\",\"aliases\":[\"anonymous apps\",\"anonymous social app\",\"anonymous social media\",\"anonymous platform\",\"anonymous platforms\",\"anonymous messaging app\",\"anonymous posting app\",\"anonymous forum\",\"anonymous forums\"]},{\"id\":\"direct-message\",\"label\":\"direct message\",\"aliases\":[\"direct messages\",\"direct messaging\",\"private message\",\"private messages\",\"DM\",\"DMs\",\"social media direct messages\"],\"ambiguous\":[\"private message\",\"private messages\",\"DM\",\"DMs\"]},{\"id\":\"web3-platform\",\"label\":\"web3 platform\",\"aliases\":[\"web3\",\"web3 platforms\",\"blockchain social network\",\"crypto platform\"]},{\"id\":\"opensea\",\"label\":\"OpenSea\",\"broader\":[\"web3-platform\"],\"domains\":[\"opensea.io\"]},{\"id\":\"location-based-app\",\"label\":\"location-based app\",\"aliases\":[\"location-based apps\",\"location-sharing app\",\"location-sharing apps\",\"location sharing\",\"check-in app\",\"check-in apps\",\"geolocation app\",\"location-based service\"]},{\"id\":\"biometric-tool\",\"label\":\"face recognition or biometric tool\",\"aliases\":[\"face recognition tool\",\"facial recognition tool\",\"facial recognition\",\"face recognition\",\"facial recognition technology\",\"biometric tool\"]},{\"id\":\"clearview-ai\",\"label\":\"Clearview AI\",\"broader\":[\"biometric-tool\",\"social-listening\"],\"domains\":[\"clearview.ai\"],\"note\":\"Face recognition from scraped images; listed so that a policy can prohibit it by name.\"},{\"id\":\"adult-site\",\"label\":\"adult site\",\"aliases\":[\"adult sites\",\"adult platform\",\"adult platforms\",\"adult website\",\"adult websites\",\"pornography\",\"pornographic site\",\"pornographic sites\",\"porn\",\"porn site\",\"porn sites\",\"adult content site\",\"adult content sites\",\"sexually explicit sites\"],\"ambiguous\":[\"adult site\"]},{\"id\":\"pornhub\",\"label\":\"Pornhub\",\"broader\":[\"adult-site\"],\"domains\":[\"pornhub.com\"]},{\"id\":\"gambling-site\",\"label\":\"gambling site\",\"aliases\":[\"gambling sites\",\"online gambling\",\"gambling website\",\"gambling websites\",\"betting site\",\"betting sites\",\"online casino\",\"gambling app\",\"betting app\"]},{\"id\":\"job-board\",\"label\":\"job board\",\"aliases\":[\"job boards\",\"job site\",\"job sites\",\"job portal\",\"job portals\",\"recruitment site\",\"recruitment platform\",\"job search site\",\"job listing site\"]},{\"id\":\"monster-jobs\",\"label\":\"Monster\",\"aliases\":[\"Monster Jobs\"],\"broader\":[\"job-board\"],\"domains\":[\"monster.com\"],\"ambiguous\":[\"Monster\"]},{\"id\":\"ziprecruiter\",\"label\":\"ZipRecruiter\",\"aliases\":[\"Zip Recruiter\"],\"broader\":[\"job-board\"],\"domains\":[\"ziprecruiter.com\"]},{\"id\":\"stepstone\",\"label\":\"StepStone\",\"aliases\":[\"Step Stone\"],\"broader\":[\"job-board\"],\"domains\":[\"stepstone.com\",\"stepstone.de\"]},{\"id\":\"handshake\",\"label\":\"Handshake\",\"aliases\":[\"Handshake app\"],\"broader\":[\"job-board\",\"professional-network\"],\"domains\":[\"joinhandshake.com\"],\"ambiguous\":[\"Handshake\"]},{\"id\":\"internet\",\"label\":\"internet access\",\"aliases\":[\"internet\",\"the internet\",\"World Wide Web\",\"web access\"],\"ambiguous\":[\"internet access\",\"internet\",\"the internet\"]},{\"id\":\"web-browser\",\"label\":\"web browser\",\"aliases\":[\"browser\",\"browsers\",\"web browsers\",\"internet browser\"],\"ambiguous\":[\"browser\",\"browsers\"]},{\"id\":\"chrome\",\"label\":\"Google Chrome\",\"aliases\":[\"Chrome\"],\"broader\":[\"web-browser\",\"google-product\"],\"domains\":[\"google.com/chrome\"],\"ambiguous\":[\"Chrome\"]},{\"id\":\"firefox\",\"label\":\"Firefox\",\"aliases\":[\"Mozilla Firefox\"],\"broader\":[\"web-browser\"],\"domains\":[\"firefox.com\"]},{\"id\":\"browser-extension\",\"label\":\"browser extension\",\"aliases\":[\"browser extensions\",\"browser plug-in\",\"browser plug-ins\",\"browser plugin\",\"browser add-on\",\"browser add-ons\",\"plug-in\",\"plug-ins\",\"plugin\",\"plugins\",\"add-on\",\"add-ons\",\"Chrome extension\",\"Chrome extensions\"],\"ambiguous\":[\"plug-in\",\"plug-ins\",\"plugin\",\"plugins\",\"add-on\",\"add-ons\"]},{\"id\":\"unapproved-software\",\"label\":\"unapproved software\",\"aliases\":[\"unapproved app\",\"unapproved apps\",\"unapproved tool\",\"unapproved tools\",\"unauthorised software\",\"unauthorized software\",\"unauthorised app\",\"unauthorized app\",\"unauthorized apps\",\"unauthorised tools\",\"unauthorized tools\",\"unlicensed tool\",\"personal software\",\"non-company software\",\"non-approved software\",\"non-standard software\",\"shadow IT\",\"free tools\",\"freeware\",\"shareware\",\"third-party software\",\"third-party apps\"],\"ambiguous\":[\"third-party software\",\"third-party apps\"]},{\"id\":\"pirated-software\",\"label\":\"pirated software\",\"aliases\":[\"pirated copies\",\"unlicensed software\",\"illegal software\",\"cracked software\",\"counterfeit software\",\"warez\"],\"broader\":[\"unapproved-software\"]},{\"id\":\"remote-access-tool\",\"label\":\"remote access tool\",\"aliases\":[\"remote access tools\",\"remote access software\",\"remote desktop\",\"remote control software\",\"remote desktop software\"]},{\"id\":\"teamviewer\",\"label\":\"TeamViewer\",\"aliases\":[\"Team Viewer\"],\"broader\":[\"remote-access-tool\"],\"domains\":[\"teamviewer.com\"]},{\"id\":\"anydesk\",\"label\":\"AnyDesk\",\"aliases\":[\"Any Desk\"],\"broader\":[\"remote-access-tool\"],\"domains\":[\"anydesk.com\"]},{\"id\":\"vpn\",\"label\":\"VPN\",\"aliases\":[\"VPNs\",\"virtual private network\",\"virtual private networks\",\"VPN service\",\"VPN client\",\"personal VPN\",\"company VPN\",\"corporate VPN\"]},{\"id\":\"nordvpn\",\"label\":\"NordVPN\",\"broader\":[\"vpn\"],\"domains\":[\"nordvpn.com\"]},{\"id\":\"expressvpn\",\"label\":\"ExpressVPN\",\"broader\":[\"vpn\"],\"domains\":[\"expressvpn.com\"]},{\"id\":\"residential-proxy\",\"label\":\"residential proxy or antidetect tool\",\"aliases\":[\"residential proxy\",\"residential proxies\",\"proxy service\",\"proxy server\",\"proxies\",\"anonymous proxy\",\"antidetect browser\",\"antidetect browsers\",\"anti-detect browser\",\"account farming tool\",\"proxy rotation\",\"vpn-proxy\",\"Multilogin\"],\"domains\":[\"multilogin.com\"],\"ambiguous\":[\"proxies\",\"proxy rotation\"],\"note\":\"Used mainly to hide who is acting or from where.\"},{\"id\":\"translation-tool\",\"label\":\"machine translation tool\",\"aliases\":[\"machine translation tools\",\"translation tool\",\"translation tools\",\"online translator\",\"translation software\"]},{\"id\":\"deepl\",\"label\":\"DeepL\",\"aliases\":[\"DeepL Translate\",\"DeepL Write\"],\"broader\":[\"translation-tool\"],\"domains\":[\"deepl.com\"]},{\"id\":\"google-translate\",\"label\":\"Google Translate\",\"broader\":[\"translation-tool\",\"google-product\"],\"domains\":[\"translate.google.com\"]},{\"id\":\"review-broker\",\"label\":\"review broker\",\"aliases\":[\"buy reviews\",\"review exchange\",\"paid review group\",\"review club\",\"review brokers\",\"fake review seller\",\"fake review service\"],\"note\":\"Generic term, not a vendor. Buying or selling fake reviews is addressed by 16 CFR 465.2.\"}]}", "tool	any tool		tool	anytool	anytools	alltools	allchannels	anychannel	allplatforms	anyplatform\nsocial-media	social media	0	socialmedia	socialmediaplatform	socialmediaplatforms	socialmediasite	socialmediasites	socialmedianetwork	socialmedianetworks	socialmediachannel	socialmediachannels	socialmediaapp	socialmediaapps	socialplatform	socialplatforms	socialchannels	socialmediaservice	socialmediatools	social\nsocial-network	social network	1	socialnetwork	socialnetworks	socialnetworking	socialnetworkingsite	socialnetworkingsites	socialnetworkingservice	socialnetworkingplatform	onlinesocialnetwork\nmicroblog	microblogging service	2	microblog	microbloggingservice	microblogs	microblogging	microbloggingsite	microbloggingplatform\nx-twitter	X	3 1134	xtwitter	x	tweet	tweets	tweeting	retweet	tweetstorm	xpost	twitter/x	x/twitter	x(twitter)	x(formerlytwitter)	x,formerlytwitter	twitter(x)	x/formerlytwitter	twitter,nowx	xplatform	retweets	retweeting	quotetweet	twitter	x.com	twitter.com	t.co	mobile.twitter.com	pic.twitter.com\nx-spaces	X Spaces	4 330 291	xspaces	spaces	twitterspaces	x.com/i/spaces\nx-premium	X Premium	4	xpremium	verifiedorganizations	bluecheck	twitterblue\nx-pro	X Pro	4	xpro	tweetdeck	tweetdeck.com	pro.x.com	tweetdeck.twitter.com\ntwitter-fleets	Twitter Fleets	4 1136	twitterfleets	fleets\nx-communities	X Communities	4	xcommunities	twittercommunities\nx-dm	X direct message	4 1138	xdm	xdirectmessage	twitterdm	twitterdms	xdms	twitterdirectmessage\nthreads	Threads	3 1124 90	threads	threadsbyinstagram	metathreads	threadsapp	threads(meta)	instagramthreads	threads.net	threads.com\ntumblr	Tumblr	3 336	tumblr	tumblog	tumblr.com\ntruth-social	Truth Social	3	truthsocial	truthsocial.com\ngab	Gab	3	gab	gabsocial	gab.com\ngettr	GETTR	3	gettr	gettr.com\nparler	Parler	3	parler	parler.com\nkoo	Koo	3	koo	kooapp	kooapp.com\npost-news	Post News	3	postnews	post	post.news\npebble-t2	Pebble	3	pebblet2	pebble	t2social	pebble(t2)	pebble.is	t2.social\nhive-social	Hive Social	3	hivesocial	hivesocial.app\nspoutible	Spoutible	3	spoutible	spoutible.com\nspill	Spill	3	spill	spillapp	spillapp.com	spill.com\nplurk	Plurk	3	plurk	plurk.com\napp-net	App.net	3	appnet	app.net	adn\nmastodon	Mastodon	3 90	mastodon	mastodoninstance	joinmastodon	toot	toots	tooting	joinmastodon.org	mastodon.social	mastodon.online	mstdn.social	hachyderm.io	fosstodon.org\nbluesky	Bluesky	3 90	bluesky	bsky	skeets	atprotocol	atproto	skeet	blueskysocial	blueskypost	bsky.app	bsky.social\nmisskey	Misskey	3 90	misskey	misskey.io	misskeyhub.net\nfirefish	Firefish	3 90	firefish	iceshrimp	calckey	joinfirefish.org\npleroma	Pleroma	3 90	pleroma	akkoma	pleroma/akkoma	pleroma.social	akkoma.social\nnostr	Nostr	3 90	nostr	damus	primal	amethystclient	nostr.com	damus.io	primal.net\nfarcaster	Farcaster	3 90 1139	farcaster	warpcast	farcaster.xyz	warpcast.com\ncohost	Cohost	3	cohost	cohost.org\ncounter-social	CounterSocial	3	countersocial	counter.social\nweibo	Weibo	3 1119	weibo	sinaweibo	\u5fae\u535a	weibo.com	weibo.cn	t.cn\nprofessional-network	professional network	2	professionalnetwork	professionalnetworks	professionalnetworkingsite	professionalnetworkingsites	businessnetwork	careernetwork\nlinkedin	LinkedIn	35 1127	linkedin	linkedinprofile	linkedinpost	li	linkedinaccount	linkedinposts	linkedin.com	lnkd.in\nlinkedin-live	LinkedIn Live	36 291	linkedinlive\nlinkedin-newsletter	LinkedIn newsletter	36	linkedinnewsletter	linkedinarticles	pulse	linkedinnewsletters	linkedinarticle	linkedin.com/pulse\nlinkedin-groups	LinkedIn Groups	36	linkedingroups	linkedingroup	linkedin.com/groups\nlinkedin-inmail	LinkedIn InMail	36 1138	linkedininmail	inmail	inmails	sponsoredinmail	messageads\nlinkedin-sales-navigator	LinkedIn Sales Navigator	36	linkedinsalesnavigator	salesnav	salesnavigator	lisn	linkedin.com/sales\nlinkedin-thought-leader-ads	LinkedIn Thought Leader Ads	36	linkedinthoughtleaderads	thoughtleaderads	tlas	tla\nlinkedin-jobs	LinkedIn Jobs	36	linkedinjobs	linkedinjobpost	linkedinrecruiter	linkedin.com/jobs\nlinkedin-company-page	LinkedIn Page	36	linkedincompanypage	linkedinpage	linkedinpages	linkedinshowcasepage	linkedin.com/company\nlinkedin-message	LinkedIn message	36 1138	linkedinmessage	linkedinmessages	linkedinmessaging	linkedindm	linkedindms\nslideshare	SlideShare	35	slideshare	slideshare.net\nxing	XING	35	xing	xing.com\nviadeo	Viadeo	35	viadeo	viadeo.com\nfishbowl	Fishbowl	35 144 409 1137	fishbowl	fishbowlapp.com\nblind	Blind	35 144 409 1137	blind	teamblind	teamblind.com\npolywork	Polywork	35	polywork	polywork.com\nwellfound	Wellfound	35 1147	wellfound	angellisttalent	wellfound.com	angel.co\nphoto-sharing-app	photo-sharing app	2	photosharingapp	photosharingapps	photosharingsite	photosharingsites	photosharing	photosharingplatform	imagesharingsite	photonetwork	photovideosocial\ninstagram	Instagram	53 1124	instagram	insta	thegram	instagramgrid	instagrampost	ig	gram	instagramaccount	instagrampage	instagram.com	instagr.am	ig.me\ninstagram-stories	Instagram Stories	54 1136	instagramstories	igstories	instastories	igstory\ninstagram-reels	Instagram Reels	54	instagramreels	igreels	instareels	reels	instagram.com/reel\ninstagram-live	Instagram Live	54 291	instagramlive	iglive	instalive\ninstagram-dm	Instagram Direct	54 1138	instagramdm	instagramdirect	igdm	instadm	instagramdms\ninstagram-shopping	Instagram Shopping	54	instagramshopping	igshop	instagramshop	producttags\ninstagram-broadcast-channels	Instagram Broadcast Channels	54	instagrambroadcastchannels	igbroadcastchannel\nigtv	IGTV	54	igtv	instagramtv	instagramvideo\ninstagram-notes	Instagram Notes	54 1136	instagramnotes\nlemon8	Lemon8	53 1120	lemon8	lemon8app.com\npinterest	Pinterest	53	pinterest	ideapins	pinterestboard	pins	pinning	pinterest.com	pin.it	pinterest.co.uk\nbereal	BeReal	53 1136	bereal	realpeople	realbrands	bereal.com	bere.al\nflickr	Flickr	53	flickr	flickr.com	flic.kr\nvsco	VSCO	53	vsco	vsco.co\n500px	500px	53 1119	500px	500px.com\ndeviantart	DeviantArt	53	deviantart	deviantart.com\nbehance	Behance	53 35 1131	behance	behance.net\ndribbble	Dribbble	53 35	dribbble	dribble	dribbble.com\nimgur	Imgur	53 144	imgur	imgur.com\npoparazzi	Poparazzi	53	poparazzi	poparazzi.com\nlocket	Locket	53 1136	locket	locketwidget	locket.camera\npixelfed	Pixelfed	53 90	pixelfed	pixelfed.social	pixelfed.org\nxiaohongshu	Xiaohongshu	53 1119	xiaohongshu	rednote	littleredbook	xhs	\u5c0f\u7ea2\u4e66	red	xiaohongshu(rednote)	xiaohongshu.com	xhslink.com	rednote.com\nshort-video-app	short-video app	2	shortvideoapp	shortvideoapps	shortformvideoapp	shortformvideoapps	shortvideoplatform	shortvideoplatforms	shortformvideoplatform	shortformvideoplatforms\ntiktok	TikTok	77 1120	tiktok	tiktoks	booktok	tt	fyp	musical.ly	musically	tiktok.com	vm.tiktok.com	vt.tiktok.com\ntiktok-live	TikTok LIVE	78 291	tiktoklive\ntiktok-shop	TikTok Shop	78	tiktokshop	tiktokshopping	tts	shop.tiktok.com	seller.tiktok.com\ntiktok-stories	TikTok Stories	78 1136	tiktokstories\nvine	Vine	77	vine	vines	vine.co\ndubsmash	Dubsmash	77	dubsmash	dubsmash.com\ntriller	Triller	77	triller	triller.co\nloops	Loops	77 90	loops	loops(fediverse)	loops.video\ndouyin	Douyin	77 1120	douyin	\u6296\u97f3	chinesetiktok	douyin.com\nkuaishou	Kuaishou	77 1119	kuaishou	kwai	snackvideo	\u5feb\u624b	kuaishou/kwai	kuaishou.com	kwai.com\nmoj	Moj	77	moj	mojapp	mojapp.in\njosh-app	Josh	77	joshapp	josh	myjosh.in\nfediverse	fediverse platform	2	fediverse	fediverseplatform	decentralisedsocialnetwork	decentralizedsocialnetwork	decentralisedsocialnetworks	decentralizedsocialnetworks	federatedsocialnetwork	activitypub\nfriendica	Friendica	90	friendica	friendi.ca\ndiaspora	diaspora*	90	diaspora	diaspora*	joindiaspora	diasporafoundation.org	joindiaspora.com\nhubzilla	Hubzilla	90	hubzilla	hubzilla.org\nbookwyrm	BookWyrm	90	bookwyrm	joinbookwyrm.com	bookwyrm.social\nlens-protocol	Lens	90 1139	lensprotocol	lens	lens.xyz	hey.xyz\nfacebook	Facebook	2 1124	facebook	facebookpage	facebookpages	facebookprofile	fb	facebookaccount	thefacebook	facebook.com	fb.com	fb.me	m.facebook.com	l.facebook.com\nfacebook-groups	Facebook Groups	96	facebookgroups	fbgroups	fbgroup	facebookgroup	facebook.com/groups\nfacebook-live	Facebook Live	96 291	facebooklive	fblive	facebook.com/live\nfacebook-stories	Facebook Stories	96 1136	facebookstories	fbstories\nfacebook-reels	Facebook Reels	96	facebookreels	fbreels	facebook.com/reel\nfacebook-marketplace	Facebook Marketplace	96	facebookmarketplace	fbmarketplace	facebook.com/marketplace\nfacebook-events	Facebook Events	96	facebookevents	fbevents	facebook.com/events\nfacebook-shops	Facebook Shops	96	facebookshops	fbshops\nfacebook-dating	Facebook Dating	96 427	facebookdating	fbdating	facebook.com/dating\ngoogle-plus	Google+	2 1125	googleplus	google+	gplus	g+	plus.google.com\nmyspace	Myspace	2	myspace	myspace.com\nfriendster	Friendster	2	friendster	friendster.com\norkut	Orkut	2 1125	orkut	orkut.com\nbebo	Bebo	2	bebo	bebo.com\npath-social	Path	2	pathsocial	path	pathapp	path.com\nello	Ello	2	ello	ello.co\nmewe	MeWe	2	mewe	mewe.com\nminds	Minds	2	minds	minds.com\nvero	Vero	2	vero	verotruesocial	vero.co\nnextdoor	Nextdoor	2	nextdoor	nextdoorapp	nextdoor.com	nextdoor.co.uk\nsnapchat	Snapchat	2 207 1136	snapchat	snap	snapchatspotlight	snapmap	snaps	snapchat.com	snap.com	t.snapchat.com\nsnapchat-stories	Snapchat Stories	116	snapchatstories	snapstories\nsnapchat-lenses	Snapchat Lenses	116	snapchatlenses	arlens	snaplens	lensstudio\ntagged	Tagged	2	tagged	tagged.com\nyik-yak	Yik Yak	2 1137	yikyak	yikyak.com\nsidechat	Sidechat	2 1137	sidechat	sidechat.lol\nwhisper-app	Whisper	2 1137	whisperapp	whisper	whisper.sh\nask-fm	ASKfm	2 1137	askfm	ask.fm\nngl	NGL	2 1137	ngl	ngllink	ngl.link\ndouban	Douban	2 144 1119	douban	\u8c46\u74e3	douban.com\nrenren	Renren	2 1119	renren	\u4eba\u4eba\u7f51	renren.com\nvk	VK	2 1123	vk	vkontakte	bkohtakte	vk.com	vk.ru	vk.cc	m.vk.com\nodnoklassniki	Odnoklassniki	2 1123	odnoklassniki	o\u0434hok\u043bacch\u0438k\u0438	ok.ru	odnoklassniki.ru\nband-naver	BAND	2	bandnaver	band	naverband	band.us\ncyworld	Cyworld	2	cyworld	cyworld.com\nkakaostory	KakaoStory	2	kakaostory	story.kakao.com\nmixi	mixi	2	mixi	mixi.jp	mixi.social\nsharechat	ShareChat	2	sharechat	sharechat.com\nstudivz	StudiVZ	2	studivz	meinvz	vznetzwerke	studivz.net\nhyves	Hyves	2	hyves	hyves.nl\nnk-pl	NK.pl	2	nkpl	nk.pl	naszaklasa	nk\ntuenti	Tuenti	2	tuenti	tuenti.com\ndraugiem	Draugiem.lv	2	draugiem	draugiem.lv\nfriendfeed	FriendFeed	2	friendfeed	friendfeed.com\ngoogle-buzz	Google Buzz	2 1125	googlebuzz	google.com/buzz\ngoodreads	Goodreads	2 382 1128	goodreads	goodreads.com\nletterboxd	Letterboxd	2 382	letterboxd	letterboxd.com\nstrava	Strava	2 1141	strava	strava.com\nforum	forum	1	forum	forums	onlineforum	onlineforums	internetforum	internetforums	publicforum	publicforums	discussionforum	discussionforums	messageboard	messageboards	bulletinboard	bulletinboards	discussionboard	discussionboards	newsgroup	newsgroups	mailinglist	mailinglists	forumqa\ncommunity-platform	community platform	144	communityplatform	communityplatforms	onlinecommunity	onlinecommunities	communityforum	communitysoftware\ndiscourse	Discourse	145	discourse	discourseforum	discourse.org\ncircle-so	Circle	145	circleso	circle	circle.so\nmighty-networks	Mighty Networks	145	mightynetworks	mightynetworks.com\nskool	Skool	145	skool	skool.com\nbettermode	Bettermode	145	bettermode	tribecommunity	bettermode.com\nkhoros-communities	Khoros Communities	145	khoroscommunities	lithiumcommunities\nqa-site	Q&A site	144	qasite	q&asite	q&asites	questionandanswersite	q&aplatform	q&aforum\nzhihu	Zhihu	152 1119	zhihu	\u77e5\u4e4e	zhihu.com\nquora	Quora	152	quora	quoraspaces	quora.com\nstack-overflow	Stack Overflow	152	stackoverflow	stackexchange	stackexchangenetwork	stackoverflow.com	stackexchange.com\nyahoo-answers	Yahoo Answers	152	yahooanswers	yahoo!answers	answers.yahoo.com\ninvestment-forum	investment forum	144	investmentforum	investmentforums	investorforum	investorforums	stockmessageboard	investmentmessageboard	financialmessageboards	stockforum\nstocktwits	Stocktwits	157 3	stocktwits	stocktwits.com\nseeking-alpha	Seeking Alpha	157	seekingalpha	seekingalpha.com\nyahoo-finance-boards	Yahoo Finance message boards	157	yahoofinanceboards	yahoofinancemessageboards	yahoofinanceconversations	finance.yahoo.com\nchat-room	chat room	144 206	chatroom	chatrooms	internetchat	internetchatrooms	onlinechatrooms\ndiscord	Discord	161 145 451	discord	discordserver	discordcommunity	discord.com	discord.gg	discordapp.com\nirc	IRC	161	irc	internetrelaychat	ircchannel	liberachat	freenode	libera.chat\ngitter	Gitter	161	gitter	gitter.im\nlemmy	Lemmy	144 90	lemmy	joinlemmy.org	lemmy.world	lemmy.ml\nmbin	Mbin	144 90	mbin	kbin	mbin/kbin	kbin.social	joinmbin.org\npiefed	PieFed	144 90	piefed	piefed.social\nnaver-cafe	Naver Cafe	144	navercafe	cafe.naver.com\ndcard	Dcard	144	dcard	dcard.tw\nptt	PTT	144	ptt	ptt.cc\ntaringa	Taringa!	144	taringa	taringa!	taringa.net\nreddit	Reddit	144	reddit	subreddit	subreddits	redditor	redditors	redditpost	subredditpost	reddit.com	redd.it	old.reddit.com\nreddit-ama	Reddit AMA	172	redditama	askmeanything	amas	ama	reddit.com/r/iama\nreddit-dm	Reddit chat	172 1138	redditdm	redditchat	redditdirectmessage\nhacker-news	Hacker News	144 183	hackernews	showhn	hn	news.ycombinator.com\nproduct-hunt	Product Hunt	144 183	producthunt	phlaunch	producthunt.com\n4chan	4chan	144 1137	4chan	4chan.org	4channel.org\nyahoo-groups	Yahoo Groups	144	yahoogroups	yahoo!groups	groups.yahoo.com\ngoogle-groups	Google Groups	144 1125	googlegroups	groups.google.com\nindie-hackers	Indie Hackers	144	indiehackers	indiehacker	indiehackers.com\nusenet	Usenet	144	usenet\nmailman	Mailman	144	mailman	gnumailman	list.org\nnews-aggregator	news aggregator	1	newsaggregator	newsaggregators	socialnewssite	linkaggregator\ntoutiao	Toutiao	183 1120	toutiao	jinritoutiao	\u4eca\u65e5\u5934\u6761	toutiao.com\ndigg	Digg	183	digg	digg.com\nslashdot	Slashdot	183	slashdot	slashdot.org\nflipboard	Flipboard	183	flipboard	flipboard.com	flip.it\nartifact-news	Artifact	183	artifactnews	artifact	artifactapp	artifact.news\nlobsters	Lobsters	183	lobsters	lobste.rs\nwiki	wiki	1	wiki	wikis	publicwiki	publicwikis\nwikipedia	Wikipedia	190	wikipedia	wikiarticle	wikipediapage	wikipediaarticle	wikipedia.org	wikidata.org\nfandom	Fandom	190	fandom	wikia	fandom.com	wikia.com\ngravatar	Gravatar	1	gravatar	gravatar.com\ncontent-curation-tool	content curation tool	0	contentcurationtool	bookmarkingtool	socialbookmarking	bookmarkingandcuration	contentcuration	curation\nstumbleupon	StumbleUpon	194 1	stumbleupon	stumbleupon.com\nmix	Mix	194 1	mix	mix.com\ndelicious	Delicious	194 1	delicious	del.icio.us	delicious.com\npinboard	Pinboard	194 1	pinboard	pinboard.in\npocket	Pocket	194	pocket	mozillapocket	readitlater	getpocket.com\ninstapaper	Instapaper	194	instapaper	instapaper.com\nscoop-it	Scoop.it	194 1	scoopit	scoop.it\nfeedly	Feedly	194	feedly	feedly.com\ngoogle-reader	Google Reader	194 1125	googlereader	reader.google.com\nstorify	Storify	194 1131	storify	storify.com\nwakelet	Wakelet	194	wakelet	wakelet.com\nmessaging-app	messaging app	0	messagingapp	messagingapps	messenger	messengers	messengerapp	instantmessenger	instantmessaging	instantmessages	im	imapp	chatapp	chatapps	chattool	chatplatform	messagingplatform	messagingplatforms	messagingservice	messagingservices	messagingtool	messagingtools	messaging	mobilemessagingapp	textmessagingapp\nconsumer-messaging	consumer messaging app	206	consumermessaging	consumermessagingapp	consumermessagingapps	personalmessagingapp	personalmessagingapps	privatemessagingapp	privatemessagingapps	privatemessenger	unapprovedmessagingapp	thirdpartymessagingapp	thirdpartymessagingapps\nwechat	WeChat	207 2 1121	wechat	weixin	\u5fae\u4fe1	wechatmoments	wechatminiprogram	miniprograms	wechat.com	weixin.qq.com	mp.weixin.qq.com\nwechat-channels	WeChat Channels	208 291	wechatchannels	weixinchannels	\u89c6\u9891\u53f7\nwechat-official-account	WeChat Official Account	208	wechatofficialaccount	wechatpublicaccount	mp.weixin\nqq	QQ	207 2 1121	qq	tencentqq	qzone	qq.com	qzone.qq.com	im.qq.com\nmax-messenger	MAX	207 1123	maxmessenger	max	max(messenger)	max.ru\nwhatsapp	WhatsApp	207 1135 268 1124	whatsapp	whatsappgroup	whatsappmessenger	wa	whatsappgroups	whatsappchat	whatsappmessage	whatsappmessages	whatsapp.com	wa.me	web.whatsapp.com	chat.whatsapp.com\nwhatsapp-channels	WhatsApp Channels	213	whatsappchannels	whatsappchannel\nwhatsapp-status	WhatsApp Status	213 1136	whatsappstatus\nfacebook-messenger	Facebook Messenger	207 1135 268 1124	facebookmessenger	fbmessenger	fbdm	messenger(meta)	metamessenger	messengerbymeta	facebookchat	messenger.com	m.me	facebook.com/messages\ntelegram	Telegram	207 268	telegram	telegramchannel	telegramgroup	telegrambot	tg	telegrammessenger	telegram.org	t.me	telegram.me	web.telegram.org\ntelegram-stories	Telegram Stories	217 1136	telegramstories\nsignal	Signal	207 1135 1136 268	signal	signalapp	signalmessenger	signalchat	signalmessagingapp	signal.org	signal.me	signal.group\nimessage	iMessage	207 266 1135 268 1129	imessage	applemessages	bluebubbles	messagesapp	apple.com/messages\ngoogle-messages	Google Messages	207 266 268 1125	googlemessages	rcschat	rcs	googlemessages(rcs)	androidmessages	messages.google.com\nline	LINE	207 268	line	lineapp	lineofficialaccount	line@	line.me	lin.ee\nkakaotalk	KakaoTalk	207 268	kakaotalk	katalk	kakaochannel	kakao	kakao.com	kakaocorp.com	pf.kakao.com\nviber	Viber	207 1135 268	viber	rakutenviber	viber.com	vb.me\nzalo	Zalo	207 268	zalo	zalo.me\nimo	imo	207 268	imo	imomessenger	imo.im\nkik	Kik	207 1137	kik	kikmessenger	kik.com\ngroupme	GroupMe	207 268 1127	groupme	groupme.com\nthreema	Threema	207 1135 268	threema	threema.ch	threema.id\nwire	Wire	207 1135	wire	wiremessenger	wire.com\nelement-matrix	Element (Matrix)	207 1135 90	elementmatrix	element(matrix)	element	matrix	riot.im	element.io	matrix.org	matrix.to\nsession	Session	207 1135 268 1137	session	sessionmessenger	getsession.org\nwickr	Wickr	207 1135 1136 1128	wickr	wickrme	awswickr	wickr.com	aws.amazon.com/wickr\nconfide	Confide	207 1136 268	confide	getconfide.com\nmarco-polo	Marco Polo	207	marcopolo	marcopolo.me\narattai	Arattai	207	arattai	arattai.in\nbeeper	Beeper	207	beeper	beeper.com\nskype	Skype	207 924 1127	skype	skyping	skypecall	skype.com	join.skype.com\ngoogle-hangouts	Google Hangouts	207 924 1125	googlehangouts	hangouts	hangoutsonair	gchat	googletalk	hangouts.google.com\ngoogle-allo	Google Allo	207 1125	googleallo	allo	allo.google.com\nyahoo-messenger	Yahoo Messenger	207	yahoomessenger	yahoo!messenger	yim	messenger.yahoo.com\naim	AIM	207	aim	aolinstantmessenger	aim.com\nmsn-messenger	MSN Messenger	207 1127	msnmessenger	windowslivemessenger	messenger.msn.com\nicq	ICQ	207	icq	icqnew	icq.com\nbbm	BBM	207	bbm	blackberrymessenger	bbm.com\nhike	Hike Messenger	207	hike	hikemessenger	hike.in\nhouseparty	Houseparty	207 924	houseparty	housepartyapp	houseparty.com\nomegle	Omegle	207 1137	omegle	omegle.com\nbusiness-messaging	business messaging channel	206	businessmessaging	businessmessagingchannel	businessmessagingchannels	businessmessagingplatform\nwhatsapp-business	WhatsApp Business	249 213	whatsappbusiness	whatsappbusinessplatform	whatsappbusinessapi	waba	whatsappbusinessapp	business.whatsapp.com\napple-business-messages	Apple Messages for Business	249 1129	applebusinessmessages	applemessagesforbusiness	applebusinesschat	register.apple.com\nrcs-business	RCS for Business	249 266 1125	rcsbusiness	rcsforbusiness	rcsbusinessmessaging	rcsmarketing	rbm\ngoogle-business-messages	Google Business Messages	249 1125	googlebusinessmessages	googlebusinessprofilechat	businessmessages.google.com\ncompany-messaging	workplace chat tool	206 943	companymessaging	workplacechattool	workplacechat	teamchat	teammessaging	teammessagingapp	companychat	internalchat	internalmessaging	workplacemessaging	enterprisemessaging	enterprisechat	corporatemessaging\nwecom	WeCom	254 1121	wecom	\u4f01\u4e1a\u5fae\u4fe1	wechatwork	enterprisewechat	work.weixin.qq.com\nmicrosoft-teams	Microsoft Teams	254 924 975	microsoftteams	msteams	teamsliveevents	teams	teamschat	teamschannel	teams.microsoft.com	teams.live.com	teams.cloud.microsoft\nslack	Slack	254 950 1132	slack	slackconnect	slackchannel	slacking	slackworkspace	slackmessage	slackcommunity	slack.com\ngoogle-chat	Google Chat	254 970	googlechat	hangoutschat	chat.google.com\nmattermost	Mattermost	254	mattermost	mattermost.com\nrocket-chat	Rocket.Chat	254	rocketchat	rocket.chat\nskype-for-business	Skype for Business	254 1127	skypeforbusiness	lync	microsoftlync\nzulip	Zulip	254	zulip	zulip.com	zulipchat.com\nlark	Lark	254 950 1120	lark	feishu	\u98de\u4e66	larksuite	larksuite.com	feishu.cn\ndingtalk	DingTalk	254 1122	dingtalk	\u9489\u9489	dingtalk.com\nline-works	LINE WORKS	254	lineworks	worksmobile.com\nsms	SMS	206	sms	textmessages	textmessage	texting	textmessaging	smsmessages	smsmessage	smstext	mms\nsms-personal	personal text message	266 207 268	smspersonal	personaltextmessage	personaltext	smsfrompersonalphone	personalsms	personaltextmessages	personaltexts	personaltextmessaging	personalsms/textmessage	textingfromapersonalphone\noff-channel-app	off-channel messaging app	206	offchannelapp	offchannelmessagingapp	offchannelapps	offchannelmessagingapps	offchannelcommunication	offchannelcommunications	offchannelmessaging	unarchivedmessagingapp	unmonitoredmessagingapp	nonarchivedchannel\nvideo	video platform	0	video	videoplatform	videoplatforms	videoservice	videoapp	videotool\nvideo-hosting	video-sharing site	269	videohosting	videosharingsite	videosharingsites	videosharing	videosharingplatform	videosharingplatforms	videohostingsite	videohostingplatform	videosite	videosites\npeertube	PeerTube	270 90	peertube	joinpeertube.org\nbilibili	Bilibili	270 1 1119	bilibili	b\u7ad9	bilibili.com	b23.tv	bilibili.tv\nrutube	RuTube	270 1 1123	rutube	rutube.ru\nniconico	Niconico	270 1	niconico	niconicodouga	nicovideo	nicovideo.jp\nyoutube	YouTube	270 1 1125	youtube	youtubechannel	vlogonyoutube	yt	youtubevideo	youtubevideos	youtube.com	youtu.be	m.youtube.com\nyoutube-shorts	YouTube Shorts	275	youtubeshorts	ytshorts	shorts	youtube.com/shorts\nyoutube-live	YouTube Live	275 291	youtubelive	ytlive	youtubepremieres	youtube.com/live\nyoutube-community	YouTube Community post	275	youtubecommunity	youtubecommunitypost	communitytab	youtubecommunityposts\nyoutube-kids	YouTube Kids	275	youtubekids	madeforkids	youtubekids.com\nyoutube-ads	YouTube Ads	275 646	youtubeads	trueview	bumperads	demandgen	youtube.com/ads\nvimeo	Vimeo	270 1	vimeo	vimeo.com\ndailymotion	Dailymotion	270 1	dailymotion	dailymotion.com	dai.ly\nwistia	Wistia	270	wistia	wistia.com\nbrightcove	Brightcove	270	brightcove	brightcove.com\nvidyard	Vidyard	270	vidyard	vidyard.com\nloom	Loom	270	loom	loomvideo	loom.com\nrumble	Rumble	270 1	rumble	rumble.com\nodysee	Odysee	270 1	odysee	lbry	odysee.com	lbry.com\nbitchute	BitChute	270 1	bitchute	bitchute.com\nkaltura	Kaltura	270	kaltura	kaltura.com\nlive-streaming	live-streaming service	269	livestreaming	livestreamingservice	livestreamingservices	livestreamingplatform	livestreamingplatforms	livestreamingapp	livestreamplatform\ntwitch	Twitch	291 1 1128	twitch	twitchstream	twitchstreamer	justin.tv	twitch.tv	clips.twitch.tv\nkick	Kick	291 1	kick	kickstream	kick.com\nrestream	Restream	291	restream	restream.io\nstreamyard	StreamYard	291	streamyard	streamyard.com\nobs-studio	OBS Studio	291	obsstudio	streamlabs	obs	obsproject.com	streamlabs.com\nwhatnot	Whatnot	291 1085	whatnot	whatnot.com\namazon-live	Amazon Live	291 1085 1128	amazonlive	amazon.com/live\ndlive	DLive	291	dlive	dlive.tv\ntrovo	Trovo	291 1 1121	trovo	trovo.live\nperiscope	Periscope	291 1	periscope	pscp	periscope.tv	pscp.tv\nmeerkat	Meerkat	291 1	meerkat	meerkatapp	meerkatapp.co\nmixer	Mixer	291 1 1127	mixer	beam	mixer.com\nblab	Blab	291	blab	blab.im\ncaffeine-tv	Caffeine	291 1	caffeinetv	caffeine	caffeine.tv\nstreaming-media	streaming media service	0	streamingmedia	streamingmediaservice	streamingservice	streamingservices	videostreaming	musicstreaming	mediastreaming\naudible	Audible	306 1128	audible	audible.com\nbandcamp	Bandcamp	306	bandcamp	bandcamp.com\nnetflix	Netflix	306	netflix	netflix.com\ndisney-plus	Disney+	306	disneyplus	disney+	disneyplus.com\nhulu	Hulu	306	hulu	hulu.com\napple-music	Apple Music	306 1129	applemusic	music.apple.com\nyoutube-music	YouTube Music	306 1125	youtubemusic	music.youtube.com\naudio	audio platform	0	audio	audioplatform	audioplatforms	audioapp\npodcasting	podcast platform	314	podcasting	podcastplatform	podcastplatforms	podcast	podcasts	podcastingplatform	podcasthost	podcasthosting	podcastapp\nspotify	Spotify	315 306	spotify	spotifypodcasts	spotify.com	open.spotify.com	spoti.fi\nspotify-for-creators	Spotify for Creators	315	spotifyforcreators	anchor	anchor.fm	spotifyforpodcasters	creators.spotify.com	podcasters.spotify.com\napple-podcasts	Apple Podcasts	315 1129	applepodcasts	itunespodcasts	itunes	podcasts.apple.com	apple.co\ngoogle-podcasts	Google Podcasts	315 1125	googlepodcasts	podcasts.google.com\nstitcher	Stitcher	315	stitcher	stitcher.com\nlibsyn	Libsyn	315	libsyn	liberatedsyndication	libsyn.com\npodbean	Podbean	315	podbean	podbean.com\nbuzzsprout	Buzzsprout	315	buzzsprout	buzzsprout.com\ntransistor-fm	Transistor	315	transistorfm	transistor	transistor.fm\ncaptivate	Captivate	315	captivate	captivate.fm\nacast	Acast	315	acast	acast.com\nriverside	Riverside	315	riverside	riverside.fm	riverside.com\nsquadcast	SquadCast	315	squadcast	squadcast.fm\nsoundcloud	SoundCloud	315 306 1	soundcloud	soundcloud.com	on.soundcloud.com\nsocial-audio	social audio app	314 1	socialaudio	socialaudioapp	liveaudio	liveaudioapp	audiorooms	dropinaudio\nclubhouse	Clubhouse	330 291	clubhouse	clubhouseapp	clubhouse.com	joinclubhouse.com\nspotify-live	Spotify Live	330 291	spotifylive	greenroom	lockerroomapp	live.spotify.com\nstationhead	Stationhead	330 291	stationhead	stationhead.com\nwisdom-audio	Wisdom	330 291	wisdomaudio	wisdom	wisdomapp	wisdom.audio\npublishing	publishing platform	0	publishing	publishingplatform	publishingplatforms	onlinepublishing\nblogging	blog	335	blogging	blog	blogs	weblog	weblogs	blogplatform	bloggingplatform	bloggingplatforms	blogsite	blogsites	externalblog	personalblog	personalblogs\ncompany-blog	company blog	336 380	companyblog	companyblogs	corporateblog	corporateblogs	ourblog	officialblog	businessblog	brandblog	engineeringblog\nwritefreely	WriteFreely	336 90	writefreely	writefreely/write.as	write.as	writefreely.org\ndzen	Dzen	336 1 1123	dzen	yandexzen	\u0434\u0437eh	dzen.ru\nnaver-blog	Naver Blog	336	naverblog	\ub124\uc774\ubc84\ube14\ub85c\uadf8	blog.naver.com\nameblo	Ameba Blog	336	ameblo	amebablog	ameba	ameblo.jp\nnote-jp	note (Japan)	336	notejp	note(japan)	note.com\nwordpress	WordPress	336 353	wordpress	wordpressblog	wp	wordpress.com	wordpress.org	wp.me\nmedium	Medium	336 1	medium	mediumpost	medium.com\nblogger	Blogger	336 1125	blogger	blogspot	blogger.com	blogspot.com\nghost	Ghost	336 359	ghost	ghostcms	ghost.org\nlivejournal	LiveJournal	336 2	livejournal	lj	livejournal.com\ntypepad	Typepad	336	typepad	typepad.com\nposterous	Posterous	336 1	posterous	posterous.com\nsvbtle	Svbtle	336	svbtle	svbtle.com\nhashnode	Hashnode	336 1	hashnode	hashnode.com\ndev-to	DEV Community	336 1	devto	devcommunity	dev.to\nwebsite-builder	website builder	335	websitebuilder	websitebuilders	sitebuilder	contentmanagementsystem	cms	webpublishing\nwix	Wix	353	wix	wix.com	wixsite.com\nsquarespace	Squarespace	353	squarespace	squarespace.com\nwebflow	Webflow	353	webflow	webflow.com	webflow.io\ndrupal	Drupal	353	drupal	drupal.org\nnotion-sites	Notion Sites	353	notionsites	notionsite	notion.site\nnewsletter	newsletter platform	335	newsletter	newsletterplatform	newsletterplatforms	newslettertool	newsletterservice\nsubstack	Substack	359 336 1	substack	substack.com\nsubstack-notes	Substack Notes	360	substacknotes\nbeehiiv	beehiiv	359 590	beehiiv	beehivenewsletter	beehiiv.com\nrevue	Revue	359	revue	twitternewsletter	getrevue.co\ntinyletter	TinyLetter	359	tinyletter	tinyletter.com\nbuttondown	Buttondown	359	buttondown	buttondown.com	buttondown.email\nmeta-bulletin	Bulletin (Meta)	359 1124	metabulletin	bulletin(meta)	facebookbulletin	bulletin.com\npr-distribution	press release wire	335	prdistribution	pressreleasewire	pressreleasewires	presswire	newswire	newswires	wireservice	wireservices	pressreleasedistribution	pressreleaseservice	mediaoutreachtool	mediadatabase\npr-newswire	PR Newswire	367	prnewswire	prn	prnewswire.com\nbusiness-wire	Business Wire	367	businesswire	businesswire.com\nglobenewswire	GlobeNewswire	367	globenewswire	globenewswire.com\ncision	Cision	367	cision	cisionone	cision.com\nmuck-rack	Muck Rack	367	muckrack	muckrack.com\nprowly	Prowly	367	prowly	prowly.com\nharo	HARO	367	haro	helpareporter	haro(helpareporterout)	helpareporterout	connectively	helpareporter.com	connectively.us\nqwoted	Qwoted	367	qwoted	qwoted.com\nein-presswire	EIN Presswire	367	einpresswire	einpresswire.com\naccesswire	ACCESS Newswire	367	accesswire	accessnewswire	accessnewswire.com	accesswire.com\nprweb	PRWeb	367	prweb	prweb.com\nnewsfile	Newsfile	367	newsfile	newsfilecorp.com\ncompany-website	company website	335	companywebsite	companywebsites	corporatewebsite	corporatewebsites	companysite	corporatesite	ourwebsite	officialwebsite	brandwebsite	companywebpage	website	websites\nreviews	review platform	0	reviews	reviewplatform	reviewplatforms	reviewsandreputation\nreview-site	review site	381	reviewsite	reviewsites	consumerreviewsite	onlinereviewsite	onlinereviewsites	ratingsite	ratingssite	productreviewsite	reviewwebsite	reviewwebsites\ntabelog	Tabelog	382	tabelog	tabelog.com\ngoogle-business-profile	Google Business Profile	382 1125	googlebusinessprofile	gmb	googlereviews	googlemapsreviews	gbp	googlemybusiness	googleplaces	business.google.com	g.page	maps.app.goo.gl\nyelp	Yelp	382	yelp	yelpreviews	yelpelite	yelp.com	yelp.to\ntripadvisor	Tripadvisor	382	tripadvisor	tripadvisor.com	tripadvisor.co.uk\ntrustpilot	Trustpilot	382	trustpilot	trustpilot.com\ng2	G2	382	g2	g2reviews	g2crowd	g2.com	g2crowd.com\ncapterra	Capterra	382	capterra	getapp	softwareadvice	capterra.com	getapp.com	softwareadvice.com\ntrustradius	TrustRadius	382	trustradius	trustradius.com\ngartner-peer-insights	Gartner Peer Insights	382	gartnerpeerinsights	peerinsights	gartner.com/peerinsights\nbbb	Better Business Bureau	382	bbb	betterbusinessbureau	bbbreviews	bbb.org\nangi	Angi	382	angi	angie'slist	angieslist	angi.com	angieslist.com\nfeefo	Feefo	382	feefo	feefo.com\nreviews-io	REVIEWS.io	382	reviewsio	reviews.io	reviews.co.uk\nfoursquare	Foursquare	382 1141	foursquare	foursquarecheckin	foursquarecityguide	swarm	foursquare.com	swarmapp.com\nopentable	OpenTable	382	opentable	opentable.com\nzomato	Zomato	382	zomato	zomato.com\ndianping	Dianping	382 1119	dianping	dazhongdianping	\u5927\u4f17\u70b9\u8bc4	dianping.com\nhouzz	Houzz	382	houzz	houzz.com\nhealthgrades	Healthgrades	382	healthgrades	healthgrades.com\nzocdoc	Zocdoc	382	zocdoc	zocdoc.com\nratemds	RateMDs	382	ratemds	ratemds.com\navvo	Avvo	382	avvo	avvo.com\nclutch	Clutch	382	clutch	clutch.co\nconsumeraffairs	ConsumerAffairs	382	consumeraffairs	consumeraffairs.com\nsitejabber	Sitejabber	382	sitejabber	smartcustomer	sitejabber.com	smartcustomer.com\ninfluenster	Influenster	382	influenster	voxbox	influenster.com\nemployer-review	employer review site	381	employerreview	employerreviewsite	employerreviewsites	workplacereviewsite	workplacereviewsites	workplacereviewplatform	workplacereviewplatforms	anonymousworkplacereviewplatforms	companyreviewsite\nglassdoor	Glassdoor	409	glassdoor	glassdoor.com	glassdoor.co.uk\nindeed	Indeed	409 1147	indeed	indeedcompanypages	indeedreviews	indeed.com\ncomparably	Comparably	409	comparably	comparably.com\nkununu	kununu	409	kununu	kununu.com\nambitionbox	AmbitionBox	409	ambitionbox	ambitionbox.com\nreputation-mgmt	review management tool	381	reputationmgmt	reviewmanagementtool	reputationmanagementtool	reputationmanagementsoftware	reviewcollectiontool	reviewmanagementsoftware\nbazaarvoice	Bazaarvoice	415	bazaarvoice	bazaarvoice.com\nyotpo	Yotpo	415	yotpo	yotpo.com\npowerreviews	PowerReviews	415	powerreviews	powerreviews.com\nbirdeye	Birdeye	415	birdeye	birdeye.com\npodium	Podium	415	podium	podium.com\nreputation-com	Reputation	415	reputationcom	reputation	reputation.com\nokendo	Okendo	415	okendo	okendo.io\njudge-me	Judge.me	415	judgeme	judge.me\nstamped	Stamped	415	stamped	stamped.io\nreviewtrackers	ReviewTrackers	415	reviewtrackers	reviewtrackers.com\nnicejob	NiceJob	415	nicejob	nicejob.com\ndating-app	dating app	0	datingapp	datingapps	datingsite	datingsites	onlinedating	datingservice	datingservices	datingplatform	datingwebsite	dating\ntinder	Tinder	427	tinder	tinder.com\nbumble	Bumble	427	bumble	bumblebizz	bumblebff	bumble.com\nhinge	Hinge	427	hinge	hingeapp	hinge.co\nmatch-com	Match.com	427	matchcom	match.com	match\nokcupid	OkCupid	427	okcupid	okcupid.com\ngrindr	Grindr	427	grindr	grindr.com\nbadoo	Badoo	427	badoo	badoo.com\npof	Plenty of Fish	427	pof	plentyoffish	pof.com\nfeeld	Feeld	427	feeld	3nder	feeld.co\ntantan	Tantan	427 1119	tantan	\u63a2\u63a2	tantanapp.com\nmomo	Momo	427 1119	momo	\u964c\u964c	immomo.com\ncreator-monetisation	creator monetisation platform	0	creatormonetisation	creatormonetisationplatform	creatormonetizationplatform	fanplatform	fanplatforms	creatorplatform	membershipplatform\ncrowdfunding	crowdfunding site	439	crowdfunding	crowdfundingsite	crowdfundingsites	crowdfundingplatform	fundraisingsite\nkickstarter	Kickstarter	440	kickstarter	kickstarter.com	kck.st\ngofundme	GoFundMe	440	gofundme	gofundme.com	gofund.me\nindiegogo	Indiegogo	440	indiegogo	indiegogo.com\npatreon	Patreon	439	patreon	patreon.com\nonlyfans	OnlyFans	439 1144	onlyfans	of	onlyfans.com\nko-fi	Ko-fi	439	kofi	kofi.com\nbuy-me-a-coffee	Buy Me a Coffee	439	buymeacoffee	bmcpage	buymeacoffee.com\ncameo	Cameo	439	cameo	cameoforbusiness	cameo.com\ngumroad	Gumroad	439	gumroad	gumroad.com\nfanhouse	Fanhouse	439	fanhouse	fanhouse.app\ngaming-virtual	gaming platform	0	gamingvirtual	gamingplatform	gamingplatforms	onlinegame	onlinegames	onlinegaming	gamingcommunity	virtualworld	virtualworlds	metaverse	metaverseplatform	gaming\nroblox	Roblox	451	roblox	robloxexperience	robloxads	roblox.com\nfortnite	Fortnite	451	fortnite	uefn	fortnitecreative	fortnite.com\nminecraft	Minecraft	451 1127	minecraft	minecraftserver	minecraft.net\nsteam	Steam	451	steam	steamcommunity	steampowered.com	steamcommunity.com\nhorizon-worlds	Horizon Worlds	451 1124	horizonworlds	metahorizon	metaverseactivation	horizon.meta.com\ndecentraland	Decentraland	451 1139	decentraland	decentraland.org\nthe-sandbox	The Sandbox	451 1139	thesandbox	sandboxgame	sandbox.game\nsecond-life	Second Life	451	secondlife	secondlife.com\nvrchat	VRChat	451	vrchat	vrchat.com\nrec-room	Rec Room	451	recroom	recroom.com\npokemon-go	Pok\u00e9mon GO	451 1141	pokemongo	pokestopsponsorship	pokemongo.com\nmartech	marketing technology	0	martech	marketingtechnology	marketingtool	marketingtools	marketingsoftware	marketingplatform	marketingstack\nsocial-management	social media management tool	463	socialmanagement	socialmediamanagementtool	socialmediamanagementtools	socialmediamanagementplatform	socialmediamanagementsoftware	socialmediamanagementsystem	socialmediascheduler	socialmediaschedulingtool	socialmediaschedulingtools	socialscheduling	schedulingsoftware	schedulingtool	schedulingtools	scheduler	socialpublishingtool	socialmediadashboard\nhootsuite	Hootsuite	464	hootsuite	hootsuitecomposer	hootsuite.com\nbuffer	Buffer	464	buffer	bufferqueue	bufferapp	buffer.com	bufferapp.com\nsprout-social	Sprout Social	464	sproutsocial	sprout	sproutplatform	sproutsocial.com	sprout.link\nlater	Later	464	later	latergramme	later.com\nplanoly	PLANOLY	464	planoly	planoly.com\nsocialpilot	SocialPilot	464	socialpilot	socialpilot.co\nagorapulse	Agorapulse	464	agorapulse	agorapulse.com\nsendible	Sendible	464	sendible	sendible.com\ncoschedule	CoSchedule	464	coschedule	coschedule.com\nloomly	Loomly	464	loomly	loomly.com\neclincher	eClincher	464	eclincher	eclincher.com\nmeetedgar	MeetEdgar	464	meetedgar	meetedgar.com\ntailwind	Tailwind	464	tailwind	tailwindapp	tailwindapp.com\ncontentstudio	ContentStudio	464	contentstudio	contentstudio.io\npubler	Publer	464	publer	publer.com	publer.io\nmetricool	Metricool	464	metricool	metricool.com\nsocialbee	SocialBee	464	socialbee	socialbee.com\nzoho-social	Zoho Social	464	zohosocial	zoho.com/social\nsprinklr	Sprinklr	464	sprinklr	sprinklr.com\nkhoros	Khoros	464	khoros	khorosmarketing	spredfast	lithium	khoros.com	spredfast.com\nemplifi	Emplifi	464	emplifi	socialbakers	astute	emplifi.io	socialbakers.com\nmeta-business-suite	Meta Business Suite	464 1124	metabusinesssuite	creatorstudio	metabusinessmanager	facebookbusinesssuite	facebookbusinessmanager	business.facebook.com\noktopost	Oktopost	464	oktopost	oktopost.com\nstatusbrew	Statusbrew	464	statusbrew	statusbrew.com\nplanable	Planable	464	planable	planable.io\nvista-social	Vista Social	464	vistasocial	vistasocial.com\niconosquare	Iconosquare	464	iconosquare	iconosquare.com\nfacelift	Facelift	464	facelift	faceliftdatasuite	faceliftbbt.com\ntypefully	Typefully	464	typefully	typefully.com\nhypefury	Hypefury	464	hypefury	hypefury.com\nfedica	Fedica	464	fedica	tweepsmap	fedica.com\nheyorca	HeyOrca	464	heyorca	heyorca.com\ndlvr-it	dlvr.it	464	dlvrit	dlvr.it\nrecurpost	RecurPost	464	recurpost	recurpost.com\npostiz	Postiz	464	postiz	postiz.com\nfalcon-io	Falcon.io	464	falconio	falcon.io	falconsocial\nsocial-studio	Salesforce Social Studio	464 1132	socialstudio	salesforcesocialstudio	radian6	buddymedia	radian6.com\ncontentcal	ContentCal	464 1131	contentcal	contentcal.io\ncrowdfire	Crowdfire	464	crowdfire	justunfollow	crowdfireapp.com\ntweetbot	Tweetbot	464	tweetbot	twitterrific	tapbots.com/tweetbot\nsocial-listening	social listening tool	463	sociallistening	sociallisteningtool	sociallisteningtools	sociallisteningplatform	mediamonitoringtool	mediamonitoring	socialmediamonitoringtool	socialmediamonitoringtools	listeningtool\nbrandwatch	Brandwatch	505	brandwatch	crimsonhexagon	forsight	brandwatch.com	crimsonhexagon.com\ntalkwalker	Talkwalker	505	talkwalker	talkwalker.com\nmeltwater	Meltwater	505	meltwater	sysomos	meltwater.com	sysomos.com\nmention	Mention	505	mention	mention.com\nbrand24	Brand24	505	brand24	brand24.com\nawario	Awario	505	awario	awario.com\nonclusive	Onclusive	505	onclusive	digimind	criticalmention	kantarreputation	onclusive.com	digimind.com\nquid	Quid	505	quid	netbase	netbasequid	quid.com	netbasequid.com\nsynthesio	Synthesio	505	synthesio	synthesio.com\npulsar	Pulsar	505	pulsar	pulsarplatform	pulsarplatform.com\nbuzzsumo	BuzzSumo	505	buzzsumo	buzzsumo.com\ncrowdtangle	CrowdTangle	505 1124	crowdtangle	crowdtangle.com\nmeta-content-library	Meta Content Library	505 1124	metacontentlibrary	mcl	transparency.meta.com\nkeyhole	Keyhole	505	keyhole	keyhole.co\nyouscan	YouScan	505	youscan	youscan.io\nsignal-ai	Signal AI	505	signalai	signalai.com\ndataminr	Dataminr	505	dataminr	dataminr.com\ngoogle-alerts	Google Alerts	505 1125	googlealerts	google.com/alerts\naudiense	Audiense	505	audiense	socialbro	audiense.com\nsparktoro	SparkToro	505	sparktoro	sparktoro.com\ngoogle-trends	Google Trends	505 1125	googletrends	trends.google.com\noctolens	Octolens	505	octolens	octolens.com\nf5bot	F5Bot	505	f5bot	f5bot.com\ninfluencer-platform	influencer platform	463	influencerplatform	influencerplatforms	influencermarketingplatform	influencermarketingtool	creatormarketplace	creatormarketplaces\ncreatoriq	CreatorIQ	529	creatoriq	tribedynamics	creatoriq.com\naspire	Aspire	529	aspire	aspireiq	revfluence	aspire.io\ngrin	GRIN	529	grin	grincreatormanagement	grin.co\nupfluence	Upfluence	529	upfluence	upfluence.com\ntraackr	Traackr	529	traackr	traackr.com\ntagger	Sprout Social Influencer Marketing	529	tagger	sproutsocialinfluencermarketing	taggermedia	taggermedia.com\nklear	Klear	529	klear	klear.com\nhypeauditor	HypeAuditor	529	hypeauditor	hypeauditor.com\nmodash	Modash	529	modash	modash.io\nheepsy	Heepsy	529	heepsy	heepsy.com\nizea	IZEA	529	izea	izeax	izea.com\nlater-influence	Later Influence	529	laterinfluence	mavely	mavrck	mavrck.co\ncollabstr	Collabstr	529	collabstr	collabstr.com\nhashtag-paid	#paid	529	hashtagpaid	#paid	hashtagpaid.com\nltk	LTK	529 902	ltk	ltkshop	rewardstyle	liketoknow.it	shopltk.com	liketk.it	rstyle.me\nshopmy	ShopMy	529 902	shopmy	shopmyshelf	shopmy.us\ncaptiv8	Captiv8	529	captiv8	captiv8.io\nkolsquare	Kolsquare	529	kolsquare	kolsquare.com\nskeepers	Skeepers	529	skeepers	octoly	skeepers.io	octoly.com\ninfluencity	Influencity	529	influencity	influencity.com\nlinqia	Linqia	529	linqia	linqia.com\nbillo	Billo	529	billo	billoapp	billo.app\ninsense	Insense	529	insense	insense.pro\ntiktok-one	TikTok One	529 78	tiktokone	ttcm	tiktokcreatormarketplace	tiktokcreativechallenge	creatormarketplace.tiktok.com	ads.tiktok.com/creative\ninstagram-creator-marketplace	Instagram Creator Marketplace	529 1124	instagramcreatormarketplace	metacreatormarketplace	partnershipads	brandcollabsmanager\nyoutube-brandconnect	YouTube BrandConnect	529 1125	youtubebrandconnect	youtubecreatorpartnerships	famebit	famebit.com\namazon-influencer	Amazon Influencer Program	529 902 1128	amazoninfluencer	amazoninfluencerprogram	amazonstorefrontinfluencer	amazoncreatorconnections	amazon.com/shop\nbzzagent	BzzAgent	529	bzzagent	buzzagent	bzzagent.com\nsnapchat-creator-marketplace	Snapchat Creator Marketplace	529	snapchatcreatormarketplace	snapstarcollabstudio\nemployee-advocacy-tool	employee advocacy tool	463	employeeadvocacytool	employeeadvocacytools	employeeadvocacyplatform	employeeadvocacyplatforms	employeeadvocacysoftware	advocacytool	advocacyplatform	employeeadvocacy	teammemberadvocacytool	employeeamplificationtool\neveryonesocial	EveryoneSocial	559	everyonesocial	everyonesocialapp	everyonesocial.com\ngaggleamp	GaggleAMP	559	gaggleamp	gaggle	gaggleamp.com\nsociabble	Sociabble	559	sociabble	sociabble.com\nhootsuite-amplify	Hootsuite Amplify	559	hootsuiteamplify	amplifybyhootsuite	amplify	hootsuite.com/amplify\nsprout-advocacy	Sprout Social Employee Advocacy	559	sproutadvocacy	sproutsocialemployeeadvocacy	bambu	bambubysprout	bambubysproutsocial	getbambu.com\nhaiilo	Haiilo	559 944	haiilo	smarp	smarpshare	coyo	haiilo.com	smarp.com\ndsmn8	DSMN8	559	dsmn8	disseminate	dsmn8.com\npostbeyond	PostBeyond	559	postbeyond	postbeyond.com\ninfluitive	Influitive	559	influitive	advocatehub	influitive.com\nlinkedin-elevate	LinkedIn Elevate	559 1127	linkedinelevate	elevate	elevate.linkedin.com\nambassify	Ambassify	559	ambassify	ambassify.com\nclearview-social	Clearview Social	559	clearviewsocial	clearviewsocial.com\ndenim-social	Denim Social	559	denimsocial	socialassurance	denimsocial.com\nseismic-livesocial	Seismic LiveSocial	559	seismiclivesocial	livesocial	grapevine6	seismic.com\nhearsay	Hearsay Social	559	hearsay	hearsaysocial	hearsaysystems	hearsayrelate	yextsocial	hearsaysystems.com\narchiving-compliance	communications archiving tool	463	archivingcompliance	communicationsarchivingtool	archivingtool	archivingtools	archivingplatform	socialmediaarchiving	communicationsarchiving	messagearchiving	communicationscompliancetool	supervisiontool	recordkeepingtool\nsmarsh	Smarsh	575	smarsh	actiance	smarsh.com\nglobal-relay	Global Relay	575	globalrelay	globalrelay.com\nproofpoint-archive	Proofpoint Archive	575	proofpointarchive	proofpointsocialpatrol	nexgate	proofpointpatrol	proofpoint.com\nmimecast	Mimecast	575	mimecast	aware	mimecast.com\ntheta-lake	Theta Lake	575	thetalake	thetalake.com\npagefreezer	Pagefreezer	575	pagefreezer	pagefreezer.com\narchivesocial	ArchiveSocial	575	archivesocial	civicplussocialmediaarchiving	archivesocial.com\nmirrorweb	MirrorWeb	575	mirrorweb	mirrorweb.com\nleapxpert	LeapXpert	575	leapxpert	leapxpert.com\nmovius	Movius	575	movius	multiline	movius.ai	moviuscorp.com\nmyrepchat	MyRepChat	575	myrepchat	myrepchat.com\ntelemessage	TeleMessage	575	telemessage	tmsgnl	telemessage.com\nsaifr	Saifr	575	saifr	saifr.ai\nred-oak	Red Oak Compliance	575	redoak	redoakcompliance	redoak.com\nemail-marketing	email marketing tool	463	emailmarketing	emailmarketingtool	emailmarketingtools	emailmarketingplatform	emailmarketingsoftware	emailserviceprovider	esp	bulkemailtool	massmailingtool\nmailchimp	Mailchimp	590	mailchimp	mailchimp.com	mailchi.mp	listmanage.com\nconstant-contact	Constant Contact	590	constantcontact	constantcontact.com\nklaviyo	Klaviyo	590	klaviyo	klaviyo.com\nactivecampaign	ActiveCampaign	590	activecampaign	activecampaign.com\nbrevo	Brevo	590	brevo	sendinblue	brevo.com	sendinblue.com\nkit	Kit	590 359	kit	convertkit	kit.com	convertkit.com\nmailerlite	MailerLite	590	mailerlite	mailerlite.com\ngetresponse	GetResponse	590	getresponse	getresponse.com\naweber	AWeber	590	aweber	aweber.com\ncampaign-monitor	Campaign Monitor	590	campaignmonitor	campaignmonitor.com	createsend.com\nsendgrid	SendGrid	590	sendgrid	twiliosendgrid	sendgrid.com\nmailgun	Mailgun	590	mailgun	mailjet	mailgun.com	mailjet.com\nomnisend	Omnisend	590	omnisend	omnisend.com\ndrip	Drip	590	drip	dripecrm	drip.com\niterable	Iterable	590	iterable	iterable.com\nbraze	Braze	590	braze	appboy	braze.com\ncustomer-io	Customer.io	590	customerio	customer.io\nhubspot-email	HubSpot Marketing Hub	590 634	hubspotemail	hubspotmarketinghub	marketinghub	hubspot.com/products/marketing\nlitmus	Litmus	590	litmus	litmus.com\nsms-marketing	SMS marketing tool	463	smsmarketing	smsmarketingtool	smsmarketingplatform	smsmarketingtools	textmessagemarketingtool	mobilemessagingplatform	pushnotificationtool\nattentive	Attentive	610	attentive	attentive.com	attn.tv\npostscript	Postscript	610	postscript	postscriptsms	postscript.io\ntwilio	Twilio	610	twilio	twiliomessaging	twilio.com\nez-texting	EZ Texting	610	eztexting	eztexting.com\nsimpletexting	SimpleTexting	610	simpletexting	simpletexting.com\nslicktext	SlickText	610	slicktext	slicktext.com\nsinch	Sinch	610	sinch	sinch.com\ninfobip	Infobip	610	infobip	infobip.com\nbird	Bird	610	bird	messagebird	bird.com	messagebird.com\ncommunity-com	Community	610	communitycom	community	communitytext	community.com\nairship	Airship	610	airship	urbanairship	airship.com\nonesignal	OneSignal	610	onesignal	onesignal.com\npushwoosh	Pushwoosh	610	pushwoosh	pushwoosh.com\ncrm-automation	CRM or marketing automation tool	463	crmautomation	crmormarketingautomationtool	crm	crms	crmsystem	customerrelationshipmanagement	crmsoftware	crmtool	crmplatform	marketingautomation	marketingautomationplatform	marketingautomationtool\ncustomer-data-platform	customer data platform	624	customerdataplatform	customerdataplatforms	cdp\nsegment	Twilio Segment	625	segment	twiliosegment	segmentcdp	segment.com	segment.io\nmparticle	mParticle	625	mparticle	mparticle.com\ntealium	Tealium	625	tealium	tealium.com\nadobe-experience-cloud	Adobe Experience Cloud	625 1131	adobeexperiencecloud	adobecampaign	adobeexperienceplatform	aep	experience.adobe.com\nsalesforce-data-cloud	Salesforce Data 360	625 1132	salesforcedatacloud	salesforcedata360	genie	salesforcecdp	datacloud\nsalesforce	Salesforce	624 1132	salesforce	salescloud	sfdc	salesforcecrm	salesforce.com	force.com\nsalesforce-marketing-cloud	Salesforce Marketing Cloud	624 1132	salesforcemarketingcloud	sfmc	marketingcloudengagement	exacttarget	exacttarget.com	marketingcloudapps.com\npardot	Marketing Cloud Account Engagement	624 1132	pardot	marketingcloudaccountengagement	mcae	pardot.com\nhubspot	HubSpot	624	hubspot	hubspotcrm	hubspot.com	hubs.ly	hubs.la\nmarketo	Marketo Engage	624 1131	marketo	marketoengage	adobemarketo	adobemarketoengage	marketo.com\neloqua	Oracle Eloqua	624	eloqua	oracleeloqua	eloqua.com\ndynamics-365	Microsoft Dynamics 365	624 1127	dynamics365	microsoftdynamics365	dynamicscrm	d365	customerinsightsjourneys	dynamics.com\nzoho-crm	Zoho CRM	624	zohocrm	zoho.com/crm\npipedrive	Pipedrive	624	pipedrive	pipedrive.com\nfreshsales	Freshsales	624	freshsales	freshworkscrm	freshworks.com\nclose-crm	Close	624	closecrm	close	close.com\nkeap	Keap	624	keap	infusionsoft	keap.com	infusionsoft.com\ngohighlevel	HighLevel	624	gohighlevel	highlevel	ghl	gohighlevel.com\nliveramp	LiveRamp	624 1018	liveramp	liveramp.com\nad-platform	advertising platform	463	adplatform	advertisingplatform	advertisingplatforms	adplatforms	adsmanager	adnetwork	adnetworks	paidmediaplatform	adsplatform\ngoogle-ads	Google Ads	645 1125	googleads	performancemax	pmax	gdn	googledisplaynetwork	adwords	googleadwords	ads.google.com	adwords.google.com\nmeta-ads	Meta Ads	645 1124	metaads	metaadsmanager	advantage+	boostedpost	adsmanager.facebook.com	facebook.com/business/ads\nfacebook-ads	Facebook Ads	647 96	facebookads	fbads	facebookad	facebookadsmanager	facebookadvertising\ninstagram-ads	Instagram Ads	647 54	instagramads	instagramad	instagramadvertising	igads\nlinkedin-ads	LinkedIn Ads	645 36	linkedinads	linkedincampaignmanager	linkedinmarketingsolutions	sponsoredcontent	business.linkedin.com\nx-ads	X Ads	645 4	xads	promotedtweets	promotedposts	twitterads	ads.x.com	ads.twitter.com\ntiktok-ads	TikTok Ads	645 78	tiktokads	tiktokadsmanager	tiktokforbusiness	sparkads	topview	ads.tiktok.com\nsnapchat-ads	Snapchat Ads	645 116	snapchatads	snapads	snapchatadsmanager	ads.snapchat.com	forbusiness.snapchat.com\npinterest-ads	Pinterest Ads	645 64	pinterestads	promotedpins	ads.pinterest.com\nreddit-ads	Reddit Ads	645 172	redditads	promotedpostsonreddit	ads.reddit.com\nquora-ads	Quora Ads	645 154	quoraads	quora.com/business\nmicrosoft-advertising	Microsoft Advertising	645 1127	microsoftadvertising	microsoftads	bingads	adcenter	ads.microsoft.com	bingads.microsoft.com\namazon-ads	Amazon Ads	645 1128	amazonads	amazonadvertising	amazondsp	sponsoredproducts	ams	amazonsponsoredproducts	advertising.amazon.com\napple-ads	Apple Ads	645 1129	appleads	asaads	applesearchads	ads.apple.com	searchads.apple.com\nspotify-ads	Spotify Ads	645 316	spotifyads	spotifyadsmanager	spotifyadstudio	ads.spotify.com	adstudio.spotify.com\nchatgpt-ads	ChatGPT ads	645 1133	chatgptads	adsinchatgpt\nyandex-direct	Yandex Direct	645 1123	yandexdirect	yandexads	direct.yandex.com\nbaidu-ads	Baidu Ads	645 1119	baiduads	baiduppc	baidutuiguang	e.baidu.com\nnextdoor-ads	Nextdoor Ads	645 115	nextdoorads	ads.nextdoor.com\nroku-ads	Roku Ads Manager	645	rokuads	rokuadsmanager	oneview	rokuadvertising	advertising.roku.com\nadtech	programmatic advertising tool	463	adtech	programmaticadvertisingtool	advertisingtechnology	programmaticadvertising	programmaticplatform	demandsideplatform	dsp	dsps	nativeadplatform\nretargeting-tool	retargeting tool	666	retargetingtool	retargetingtools	retargetingplatform	remarketingtool\ncriteo	Criteo	667 670	criteo	criteo.com	criteo.net\nadroll	AdRoll	667 670	adroll	nextroll	rollworks	adroll.com	rollworks.com\nbehavioural-advertising-tool	behavioural advertising tool	666	behaviouraladvertisingtool	behavioraladvertisingtool	behaviouraladvertisingtools	behavioraladvertisingtools	behaviouraladvertising	behavioraladvertising\nthe-trade-desk	The Trade Desk	670	thetradedesk	ttd	kokai	uid2	thetradedesk.com	adsrvr.org\ngoogle-marketing-platform	Google Marketing Platform	670 1125	googlemarketingplatform	dv360	campaignmanager360	cm360	sa360	doubleclick	marketingplatform.google.com	doubleclick.net\ngoogle-ad-manager	Google Ad Manager	670 1125	googleadmanager	adx	doubleclickforpublishers	dfp	admanager.google.com\nxandr	Microsoft Invest	670 1127	xandr	microsoftinvest	microsoftinvest(xandrdsp)	appnexus	appnexus.com	xandr.com	adnxs.com\nyahoo-dsp	Yahoo DSP	670	yahoodsp	verizonmediadsp	oathadplatforms	brightroll	advertising.yahooinc.com\nstackadapt	StackAdapt	670	stackadapt	stackadapt.com\nquantcast	Quantcast	670	quantcast	quantcast.com\ntaboola	Taboola	666	taboola	taboola.com\nteads	Teads	666	teads	zemanta	outbrain	teads.com	outbrain.com\ngroundtruth	GroundTruth	666 1141	groundtruth	xad	groundtruth.com\nsimpli-fi	Simpli.fi	666 1141	simplifi	simpli.fi\nintent-data-provider	intent data provider	463	intentdataprovider	intentdataproviders	intentdata	intentdatatool	accountbasedmarketingplatform	abmplatform\n6sense	6sense	682	6sense	6sense.com\ndemandbase	Demandbase	682	demandbase	engagio	demandbase.com\nbombora	Bombora	682	bombora	companysurge	bombora.com\ntracking-technology	tracking technology	463	trackingtechnology	trackingtechnologies	tracker	trackers	onlinetrackingtechnologies	trackingtool	trackingtools\ntracking-pixel	tracking pixel or tag	686	trackingpixel	trackingpixelortag	trackingpixels	pixel	pixels	marketingtag	trackingtag	tagmanager	webbeacon	webbeacons	trackingcookie	trackingcookies	thirdpartycookies\nmeta-pixel	Meta Pixel	687 1124	metapixel	conversionsapi	capi	facebookpixel	fbpixel	connect.facebook.net	facebook.com/tr\nlinkedin-insight-tag	LinkedIn Insight Tag	687 1127	linkedininsighttag	insighttag	snap.licdn.com\ntiktok-pixel	TikTok Pixel	687 1120	tiktokpixel	tiktokeventsapi	analytics.tiktok.com\ngoogle-tag-manager	Google Tag Manager	687 1125	googletagmanager	gtm	gtag	serversidetagging	tagmanager.google.com	googletagmanager.com\nx-pixel	X Pixel	687 1134	xpixel	twitterconversiontag	twitterpixel	static.adstwitter.com\npinterest-tag	Pinterest Tag	687	pinteresttag	ct.pinterest.com\nsnap-pixel	Snap Pixel	687	snappixel	scstatic.net\nanalytics	analytics tool	463	analytics	analyticstool	analyticstools	webanalytics	analyticsplatform	analyticssoftware	websiteanalytics	analyticsandexperimentation	a/btestingtool\nsession-replay-tool	session replay tool	695 686	sessionreplaytool	sessionreplaytools	sessionreplay	sessionrecordingtool	heatmaptool	heatmaptools	sessionreplaysoftware\nhotjar	Hotjar	696	hotjar	contentsquarehotjar	heatmapsbyhotjar	hotjar.com\nfullstory	Fullstory	696	fullstory	fullstory.com\nmicrosoft-clarity	Microsoft Clarity	696 1127	microsoftclarity	clarity	clarity.microsoft.com	clarity.ms\ncrazy-egg	Crazy Egg	696	crazyegg	crazyegg.com\nklout	Klout	695	klout	kloutscore	klout.com\ngoogle-analytics	Google Analytics	695 686 1125	googleanalytics	ga4	ga	googleanalytics4	analytics.google.com	googleanalytics.com\nuniversal-analytics	Universal Analytics	695 686 1125	universalanalytics	ga3	googleanalyticsuniversal	ua\nadobe-analytics	Adobe Analytics	695 686 1131	adobeanalytics	omniture	sitecatalyst	omniture.com	2o7.net\nmixpanel	Mixpanel	695 686	mixpanel	mixpanel.com\namplitude	Amplitude	695 686	amplitude	amplitude.com\nmatomo	Matomo	695 686	matomo	piwik	matomo.org\nplausible	Plausible	695 686	plausible	plausibleanalytics	plausible.io\ngoogle-optimize	Google Optimize	695 1125	googleoptimize	optimize.google.com\noptimizely	Optimizely	695	optimizely	episerver	optimizely.com\nvwo	VWO	695	vwo	visualwebsiteoptimizer	vwo.com\ndata-studio	Looker Studio	695 1125	datastudio	lookerstudio	googledatastudio	lookerstudio.google.com	datastudio.google.com\nappsflyer	AppsFlyer	695 686	appsflyer	appsflyer.com	onelink.me\nadjust	Adjust	695 686	adjust	adjustsdk	adjust.com\nbranch-io	Branch	695 686	branchio	branch	branch.io	app.link\nfacebook-analytics	Facebook Analytics	695 1124	facebookanalytics	analytics.facebook.com\nconsent-privacy	consent management platform	463	consentprivacy	consentmanagementplatform	consentmanagementplatforms	consentmanagementtool	cmp	cookiebanner	cookieconsenttool	consentmanagement\nonetrust	OneTrust	717	onetrust	onetrust.com	cookielaw.org\ncookiebot	Cookiebot	717	cookiebot	usercentrics	cookiebot.com	usercentrics.com\ntrustarc	TrustArc	717	trustarc	truste	trustarc.com\niubenda	iubenda	717	iubenda	iubenda.com\nseo	SEO tool	463	seo	seotool	seotools	seosoftware	searchengineoptimisationtool	searchengineoptimizationtool\nsemrush	Semrush	722 1131	semrush	semrush.com\nahrefs	Ahrefs	722	ahrefs	ahrefs.com\nmoz	Moz	722	moz	mozpro	seomoz	moz.com\nscreaming-frog	Screaming Frog	722	screamingfrog	screamingfrog.co.uk\ngoogle-search-console	Google Search Console	722 1125	googlesearchconsole	gsc	googlewebmastertools	webmastertools	search.google.com\nsurfer-seo	Surfer	722 765	surferseo	surfer	surferseo.com\ndesign-creative	design tool	0	designcreative	designtool	designtools	creativetool	creativetools	designsoftware	graphicdesigntool	creativesoftware\nvideo-editor	video editing tool	729	videoeditor	videoeditingtool	videoeditors	videoeditingapp	videoeditingapps	videoeditingsoftware	videoeditingtools\ncapcut	CapCut	730 1120	capcut	viamaker	capcut.com\ndavinci-resolve	DaVinci Resolve	730	davinciresolve	blackmagicdesign.com\ninshot	InShot	730	inshot	inshot.com\nedits-app	Edits	730 1124	editsapp	edits	edits(instagram)\nimovie	iMovie	730 1129	imovie\nfinal-cut-pro	Final Cut Pro	730 1129	finalcutpro	finalcut	fcp\npremiere-pro	Adobe Premiere Pro	730 752	premierepro	adobepremierepro	premiere	adobe.com/products/premiere\ngif-library	GIF library	729	giflibrary	giflibraries	gifsite	gifkeyboard\ngiphy	GIPHY	738	giphy	giphy.com\ntenor	Tenor	738 1125	tenor	tenor.com\ngfycat	Gfycat	738	gfycat	gfycat.com\nstock-media	stock media library	729	stockmedia	stockmedialibrary	stockphotosite	stockphotosites	stockphotolibrary	stockimages	stockphotography	stocklibrary	imagebank\nstock-music	stock music library	742	stockmusic	stockmusiclibrary	musiclibrary	musiclicensingservice	royaltyfreemusic\nepidemic-sound	Epidemic Sound	743	epidemicsound	epidemicsound.com\nartlist	Artlist	743	artlist	artlist.io\nshutterstock	Shutterstock	742	shutterstock	shutterstock.com\ngetty-images	Getty Images	742	gettyimages	istock	getty	gettyimages.com	istockphoto.com\nadobe-stock	Adobe Stock	742 1131	adobestock	fotolia	stock.adobe.com\nunsplash	Unsplash	742	unsplash	unsplash.com\npexels	Pexels	742	pexels	pexels.com\ncanva	Canva	729	canva	canvapro	canva.com	canva.site\nadobe-creative-cloud	Adobe Creative Cloud	729 1131	adobecreativecloud	indesign	lightroom	illustrator	adobe.com\nphotoshop	Adobe Photoshop	752	photoshop	adobephotoshop\nadobe-express	Adobe Express	729 1131	adobeexpress	adobespark	sparkpost	express.adobe.com	spark.adobe.com\nfigma	Figma	729	figma	figjam	figma.com\nvisme	Visme	729	visme	visme.co\npiktochart	Piktochart	729	piktochart	piktochart.com\npicsart	Picsart	729	picsart	picsart.com\nfacetune	Facetune	729	facetune	facetuneapp.com\nhypic	Hypic	729 1120	hypic	hypicphotoeditor\naudacity	Audacity	729	audacity	audacityaudioeditor	audacityteam.org\ngarageband	GarageBand	729 1129	garageband\ngenerative-ai	generative AI tool	0	generativeai	generativeaitool	generativeaitools	generativeartificialintelligence	genai	genaitools	generativeaiservice	generativeaiservices	aitool	aitools	aisystem	aisystems	aiservice	aiservices	aiplatform	aiplatforms	aimodel	aimodels	artificialintelligencetools	publicaitools	consumeraitools	aicontentgenerator	ai\nai-assistant	AI assistant	763 1062	aiassistant	aiassistants	aichatbot	aichatbots	aichat	aichattool	largelanguagemodel	largelanguagemodels	llm	llms	llmtool	aitextgenerator	aitexttools	conversationalaitool	genaitext\nai-writing-tool	AI writing tool	764	aiwritingtool	aiwritingtools	aiwritingassistant	aicopywritingtool	aicopytool	aiwriter	aiwriters\njasper	Jasper	765	jasper	jasperai	conversion.ai	jarvis	jasper.ai\ncopy-ai	Copy.ai	765	copyai	copy.ai\nwritesonic	Writesonic	765	writesonic	chatsonic	writesonic.com\nwriter-com	Writer	765	writercom	writer	qordoba	writer.com\ngrammarly	Grammarly	765	grammarly	grammarlygo	superhumango	grammarly.com\nquillbot	QuillBot	765	quillbot	quillbot.com\nhootsuite-owlywriter	OwlyWriter AI	765	hootsuiteowlywriter	owlywriterai	owlygpt\nlately	Lately	765	lately	latelyai	lately.ai\nnotion-ai	Notion AI	765	notionai\nai-coding-assistant	AI coding assistant	764	aicodingassistant	aicodingassistants	aicodingtool	aicodingtools	codeassistant	codingassistant\ngithub-copilot	GitHub Copilot	775 1127	githubcopilot	github.com/copilot\ntrae	Trae	775 1120	trae	traeai	trae.ai\ncursor	Cursor	775	cursor	cursorai	cursoride	cursor.com\nchatgpt	ChatGPT	764 1133	chatgpt	gpt4	gpt4o	gpt5	openaichatgpt	customgpt	chatgptplus	chatgptenterprise	chatgptteam	gpt	gpt4.1	chatgpt.com	chat.openai.com	openai.com\nclaude	Claude	764	claude	claudeai	anthropicclaude	claude.ai	anthropic.com\nclaude-code	Claude Code	780 775	claudecode\ngemini	Google Gemini	764 1125	gemini	googlegemini	geminiai	googlebard	bard	duetai	gemini.google.com	bard.google.com\nmicrosoft-copilot	Microsoft Copilot	764 1127	microsoftcopilot	microsoft365copilot	copilot	bingchat	bingai	copilot.microsoft.com	copilot.cloud.microsoft\nmeta-ai	Meta AI	764 1124	metaai	llama	vibes	meta.ai	ai.meta.com\ngrok	Grok	764 1134	grok	xaigrok	grok.com	x.ai\nperplexity	Perplexity	764	perplexity	perplexityai	perplexity.ai\ndeepseek	DeepSeek	764 1119	deepseek	deepseek.com	chat.deepseek.com\nmistral-le-chat	Le Chat	764	mistrallechat	lechat	mistralai	mistral	chat.mistral.ai	mistral.ai\nqwen	Qwen	764 1122	qwen	tongyiqianwen	qwenchat	qwen.ai	chat.qwen.ai\nkimi	Kimi	764 1119	kimi	moonshotai	kimi.com	kimi.moonshot.cn\ndoubao	Doubao	764 1120	doubao	\u8c46\u5305	doubao.com\npoe	Poe	764	poe	poe.com\ncharacter-ai	Character.AI	764	characterai	character.ai	c.ai\nnotebooklm	NotebookLM	764 1125	notebooklm	notebooklm.google.com\ngauth	Gauth	764 1120	gauth	gauthmath	gauthmath.com\nazure-openai	Azure OpenAI	764 1127	azureopenai	azureopenaiservice	azureaifoundry\napple-intelligence	Apple Intelligence	764 1129	appleintelligence\nai-image-generator	AI image generator	763	aiimagegenerator	aiimagegenerators	aiimagegeneration	aiimagetool	aiimagetools	aiartgenerator	texttoimage	texttoimagetool	genaiimage\nmidjourney	Midjourney	798	midjourney	mjprompt	midjourney.com\ndall-e	DALL\u00b7E	798 1133	dalle	dall\u00b7e	gptimage	dall\u00b7e/chatgptimages	chatgptimages	labs.openai.com\nstable-diffusion	Stable Diffusion	798	stablediffusion	sdxl	stabilityai	dreamstudio	stability.ai	dreamstudio.ai\nadobe-firefly	Adobe Firefly	798 1131	adobefirefly	generativefill	firefly	firefly.adobe.com\nflux-bfl	FLUX	798	fluxbfl	flux	blackforestlabs	bfl.ai\nideogram	Ideogram	798	ideogram	ideogram.ai\nleonardo-ai	Leonardo.Ai	798	leonardoai	leonardo.ai\nnano-banana	Nano Banana	798 1125	nanobanana	imagen	geminiimage	nanobanana/imagen\ncraiyon	Craiyon	798	craiyon	dallemini	craiyon.com\nlensa	Lensa	798 1142	lensa	lensaai	magicavatars	lensa.app\nphotoroom	Photoroom	798	photoroom	photoroom.com\ncanva-ai	Canva AI	798	canvaai	magicstudio	canvamagicstudio	canvamagicwrite\nmicrosoft-designer	Microsoft Designer	798 1127	microsoftdesigner	bingimagecreator	designer.microsoft.com\nai-video-generator	AI video generator	763	aivideogenerator	aivideogenerators	aivideogeneration	aivideotool	aivideotools	texttovideo	texttovideotool	genaivideo\nai-avatar-generator	AI avatar generator	812	aiavatargenerator	aiavatargenerators	aiavatartool	aiavatartools	aiavatar	aiavatars	syntheticpresenter	aipresentertool\nsynthesia	Synthesia	813	synthesia	synthesia.io\nheygen	HeyGen	813	heygen	movio	heygen.com\nd-id	D-ID	813	did	didavatars	did.com\ncolossyan	Colossyan	813	colossyan	colossyan.com\narcads	Arcads	813	arcads	arcadsai	aiugcactors	arcads.ai\ndeepfake-tool	deepfake or face-swap tool	812	deepfaketool	deepfakeorfaceswaptool	deepfaketools	deepfakeapp	deepfakeapps	faceswapapp	faceswapapps	faceswappingapp\nreface	Reface	819	reface	deepswap	reface.ai	deepswap.ai\nsora	Sora	812 1133	sora	sora2	openaisora	sora.com	sora.chatgpt.com\nrunway	Runway	812	runway	runwayml	gen4	runwayml.com\npika	Pika	812	pika	pikalabs	pika.art\nveo	Veo	812 1125	veo	googleveo	veo3	flow	veo/flow	labs.google	flow.google\nkling	Kling AI	812 1119	kling	klingai	klingai.com\nhailuo	Hailuo AI	812 1119	hailuo	hailuoai	minimaxvideo	minimax	hailuoai.video	minimax.io\nseedance	Seedance	812 1120	seedance	dreamina	jimeng	seedance/dreamina	dreamina.capcut.com\nluma-ai	Luma Dream Machine	812	lumaai	lumadreammachine	dreammachine	lumalabs.ai\nopus-clip	OpusClip	812	opusclip	opus.pro\npictory	Pictory	812	pictory	pictory.ai\ninvideo	InVideo AI	812	invideo	invideoai	invideo.io\nai-voice-generator	AI voice generator	763	aivoicegenerator	aivoicegenerators	aivoicetool	aivoicetools	voicecloningtool	voicecloningtools	voicecloningsoftware	texttospeechtool	genaivoice\nelevenlabs	ElevenLabs	832	elevenlabs	11labs	elevenlabs.io\ndescript	Descript	832 730	descript	overdub	descript.com\nmurf	Murf	832	murf	murfai	murf.ai\nplayht	PlayHT	832 1124	playht	playai	play.ht	play.ai\nresemble	Resemble AI	832	resemble	resembleai	resemble.ai\nspeechify	Speechify	832	speechify	speechify.com\nwellsaid	WellSaid	832	wellsaid	wellsaidlabs	wellsaid.io\nai-music-generator	AI music generator	763	aimusicgenerator	aimusicgenerators	aimusictool	aimusictools	aimusic\nsuno	Suno	840	suno	sunoai	suno.com	suno.ai\nudio	Udio	840	udio	udio.com\nai-notetaker	AI notetaker	763	ainotetaker	ainotetakers	ainotetakingtool	aimeetingassistant	aimeetingassistants	aimeetingtool	meetingtranscriptiontool	meetingrecorder	meetingbot	transcriptiontool	aimeeting\notter-ai	Otter.ai	843	otterai	otter.ai	otter\nfireflies-ai	Fireflies.ai	843	firefliesai	fireflies.ai	firefliesnotetaker	fireflies\nfathom	Fathom	843	fathom	fathomnotetaker	fathom.video	fathom.ai\ngong	Gong	843	gong	gong.io\nread-ai	Read AI	843	readai	read.ai\nzoom-ai-companion	Zoom AI Companion	843	zoomaicompanion\nteams-copilot-recap	Copilot in Teams	843 1127	teamscopilotrecap	copilotinteams	teamsintelligentrecap	teamstranscription\nai-agent	AI agent	763	aiagent	aiagents	autonomousaiagent	agenticai	aibrowser	aibrowsers	computeruseagent\ncoze	Coze	851 1120	coze	coze.com	coze.cn\nchatgpt-atlas	ChatGPT Atlas	851 1133	chatgptatlas	chatgptagent	openaioperator\ncomet	Comet	851	comet	cometbrowser	perplexitycomet\namazon-bedrock	Amazon Bedrock	763 1128	amazonbedrock	awsbedrock	bedrock\nhugging-face	Hugging Face	763 994	huggingface	huggingface.co\nlinks	link or landing page tool	0	links	linkorlandingpagetool	linktool	linktools\nlink-shortener	link shortener	857	linkshortener	linkshorteners	urlshortener	urlshorteners	shortlink	shortlinks	urlshorteningservice	shortenedlinks\nbitly	Bitly	858	bitly	bitly.com	bit.ly	j.mp\ntinyurl	TinyURL	858	tinyurl	tinyurl.com\nrebrandly	Rebrandly	858	rebrandly	rebrandly.com	rebrand.ly\nshort-io	Short.io	858	shortio	short.io	short.cm\now-ly	Ow.ly	858	owly	ow.ly\nbuff-ly	Buff.ly	858	buffly	buff.ly\ngoo-gl	goo.gl	858 1125	googl	goo.gl	googleurlshortener\nfirebase-dynamic-links	Firebase Dynamic Links	858 1125	firebasedynamiclinks	fdl	page.link\nis-gd	is.gd	858	isgd	is.gd	v.gd\ndub-co	Dub	858	dubco	dub	dub.co	dub.sh\ncuttly	Cuttly	858	cuttly	cutt.ly\nlink-in-bio	link-in-bio tool	857	linkinbio	linkinbiotool	linkinbiotools	linkinbiopage\nlinktree	Linktree	870	linktree	linktr.ee	linktree.com\nbeacons	Beacons	870	beacons	beacons.ai\nlnk-bio	Lnk.Bio	870	lnkbio	lnk.bio\ncarrd	Carrd	870	carrd	carrd.co\nabout-me	about.me	870	aboutme	about.me\nlanding-page-builder	landing page builder	857	landingpagebuilder	landingpagebuilders	landingpagetool	landingpagesoftware\nunbounce	Unbounce	876	unbounce	unbounce.com\nleadpages	Leadpages	876	leadpages	leadpages.com\ninstapage	Instapage	876	instapage	instapage.com\nclickfunnels	ClickFunnels	876	clickfunnels	clickfunnels.com\nqr-code-generator	QR code generator	857	qrcodegenerator	qrcode	qrcodes	flowcode	beaconstac	qrcodegenerators	qrcodegenerator.com	flowcode.com	uniqode.com\nsurvey-forms	survey or form tool	0	surveyforms	surveyorformtool	surveytool	surveytools	surveysoftware	formbuilder	formbuilders	onlinesurvey	onlineformtool	onlineforms	quiztool\ngiveaway-tool	giveaway or contest tool	882	giveawaytool	giveawayorcontesttool	giveawaytools	contesttool	contesttools	giveawayplatform	contestplatform	sweepstakestool\ngleam	Gleam	883	gleam	gleam.io\nrafflecopter	Rafflecopter	883	rafflecopter	rafflecopter.com\nshortstack	ShortStack	883	shortstack	shortstack.com\nwoobox	Woobox	883	woobox	woobox.com\neasypromos	Easypromos	883	easypromos	easypromosapp.com\nviralsweep	ViralSweep	883	viralsweep	viralsweep.com\nsurveymonkey	SurveyMonkey	882	surveymonkey	momentive	surveymonkey.com	research.net\ngoogle-forms	Google Forms	882 970	googleforms	googleform	docs.google.com/forms	forms.gle\ntypeform	Typeform	882	typeform	typeform.com\njotform	Jotform	882	jotform	jotform.com\nqualtrics	Qualtrics	882	qualtrics	qualtricsxm	qualtrics.com\nmicrosoft-forms	Microsoft Forms	882 975	microsoftforms	msforms	forms.office.com	forms.microsoft.com\ntally	Tally	882	tally	tally.so\ngoogle-surveys	Google Surveys	882 1125	googlesurveys	googleconsumersurveys	surveys.google.com\noutgrow	Outgrow	882	outgrow	outgrowquiz	outgrow.co\nslido	Slido	882	slido	slido.com	sli.do\nmentimeter	Mentimeter	882	mentimeter	menti	mentimeter.com	menti.com\nkahoot	Kahoot!	882	kahoot	kahoot!	kahoot.com	kahoot.it\naffiliate	affiliate, referral or loyalty platform	0	affiliate	affiliate,referralorloyaltyplatform	affiliateplatform	affiliatenetwork	affiliatenetworks	affiliateplatforms	referralplatform	loyaltyplatform	loyaltysoftware	affiliateprogramplatform\nimpact-com	impact.com	902	impactcom	impact.com	impact	impactradius\ncj-affiliate	CJ	902	cjaffiliate	cj	commissionjunction	cj.com\nrakuten-advertising	Rakuten Advertising	902	rakutenadvertising	linkshare	rakutenmarketing	rakutenadvertising.com	linksynergy.com\nawin	Awin	902	awin	affiliatewindow	zanox	awin.com	awin1.com\nshareasale	ShareASale	902	shareasale	shareasale.com\namazon-associates	Amazon Associates	902 1128	amazonassociates	amazonaffiliate	affiliateprogram.amazon.com	amzn.to\npartnerstack	PartnerStack	902	partnerstack	partnerstack.com\nskimlinks	Skimlinks	902	skimlinks	skimlinks.com\nreferralcandy	ReferralCandy	902	referralcandy	referralcandy.com\nsmile-io	Smile.io	902	smileio	smile.io	smilerewards\nwebinar-event	webinar, conferencing or event tool	0	webinarevent	webinar,conferencingoreventtool	eventtool	eventtools	conferencingtool	virtualeventtool\nwebinar-platform	webinar platform	913	webinarplatform	webinarplatforms	webinartool	webinartools	webinarsoftware	virtualeventplatform	virtualeventplatforms\ngoto-webinar	GoTo Webinar	914 924	gotowebinar	gotomeeting	goto.com	gotowebinar.com	gotomeeting.com\non24	ON24	914	on24	on24.com\nlivestorm	Livestorm	914	livestorm	livestorm.co\ndemio	Demio	914	demio	demio.com\nhopin	RingCentral Events	914 931	hopin	ringcentralevents	hopin/ringcentralevents	hopinevents	hopin.com	events.ringcentral.com\nairmeet	Airmeet	914 931	airmeet	airmeet.com\ngoldcast	Goldcast	914	goldcast	goldcast.io\ncrowdcast	Crowdcast	914 291	crowdcast	crowdcast.io\nbigmarker	BigMarker	914	bigmarker	bigmarker.com\nvideo-conferencing	video-conferencing tool	913	videoconferencing	videoconferencingtool	videoconferencingtools	videoconference	videoconferencingsoftware	webconferencing	onlinemeetingtool	onlinemeetingtools	videocall	videocalls	videocalling	videochat	virtualmeetingtool\nzoom	Zoom	924 914	zoom	zoomwebinars	zoomevents	zoomcall	zooming	zoom.us	zoom.com\ngoogle-meet	Google Meet	924 970	googlemeet	meet	hangoutsmeet	googleduo	meet.google.com	duo.google.com\nwebex	Webex	924 914	webex	ciscowebex	socio	webex.com\nbluejeans	BlueJeans	924	bluejeans	bluejeansbyverizon	bluejeans.com\njitsi	Jitsi Meet	924	jitsi	jitsimeet	meet.jit.si\nvoov-meeting	VooV Meeting	924 1121	voovmeeting	tencentmeeting	voov	voovmeeting.com\nevent-platform	event platform	913	eventplatform	eventplatforms	eventmanagementsoftware	eventregistrationtool	ticketingplatform	ticketingsite	eventlistingsite\neventbrite	Eventbrite	931	eventbrite	eventbrite.com	evite.me\nmeetup	Meetup	931 2	meetup	meetupgroup	meetup.com	meetu.ps\nluma-events	Luma	931	lumaevents	luma	luma(events)	lumaevent	lu.ma	luma.com\npartiful	Partiful	931	partiful	partiful.com\ncvent	Cvent	931	cvent	cvent.com\nsplash-events	Splash	931	splashevents	splash	splashthat	splashthat.com\nsessionize	Sessionize	931	sessionize	sessionize.com\nscheduling-link	appointment scheduling tool	913	schedulinglink	appointmentschedulingtool	appointmentscheduler	bookingtool	meetingscheduler\ncalendly	Calendly	939	calendly	calendly.com\nmicrosoft-bookings	Microsoft Bookings	939 975	microsoftbookings\ndoodle	Doodle	939	doodle	doodlepoll	doodle.com\nworkplace	workplace tool	0	workplace	workplacetool	workplacetools	workplacesoftware	productivitytool	productivitytools	productivitysuite	officesoftware\nemployee-communications-tool	employee communications tool	943	employeecommunicationstool	employeecommunicationsplatform	employeeapp	internalcommunicationstool	internalcommunicationsplatform	enterprisesocialnetwork	internalsocialnetwork\nfirstup	Firstup	944 559	firstup	voicestorm	socialchorus	dynamicsignal	firstup.io	socialchorus.com	dynamicsignal.com\nstaffbase	Staffbase	944	staffbase	staffbase.com\nworkvivo	Workvivo	944	workvivo	workvivo.com\nviva-engage	Microsoft Viva Engage	944 254 975	vivaengage	microsoftvivaengage	engage	yammer	engage.cloud.microsoft	yammer.com\nworkplace-meta	Workplace from Meta	944 254 1124	workplacemeta	workplacefrommeta	facebookatwork	workplacebyfacebook	facebookworkplace	workplace.com	workplace.facebook.com\ncollaboration	collaboration tool	943	collaboration	collaborationtool	collaborationtools	collaborationplatform	collaborationplatforms	collaborationsoftware	projectmanagementtool	projectmanagementtools	projectmanagementsoftware	workmanagementtool	teamworkspace	onlinewhiteboard\ngoogle-wave	Google Wave	950 1125	googlewave	wave.google.com\nnotion	Notion	950	notion	notion.so	notion.com\ntrello	Trello	950	trello	trello.com\nasana	Asana	950	asana	asana.com\nmonday-com	monday.com	950	mondaycom	monday.com	mondaycrm	monday	dapulse\nclickup	ClickUp	950	clickup	clickup.com\nairtable	Airtable	950	airtable	airtable.com\nbasecamp	Basecamp	950	basecamp	basecamp.com\njira	Jira	950	jira	atlassian	atlassianjira	atlassian.net	atlassian.com\nwrike	Wrike	950	wrike	wrike.com\nmiro	Miro	950	miro	realtimeboard	miro.com\nfrontify	Frontify	950	frontify	frontify.com\nproductboard	Productboard	950	productboard	productboard.com\nhighspot	Highspot	950	highspot	highspot.com\nlinear	Linear	950	linear	linearapp	linear.app\nconfluence	Confluence	950 190	confluence	atlassianconfluence	atlassian.net/wiki\ncoda	Coda	950	coda	coda.io\nhackmd	HackMD	950	hackmd	hackmd.io\noffice-suite	office suite	943	officesuite	officesuites	cloudofficesuite	shareddocuments	onlinedocuments	documenteditor\ngoogle-workspace	Google Workspace	969 950 1125	googleworkspace	googlesuite	workspace	gsuite	googleapps	googleappsforbusiness	googleappsforwork	workspace.google.com\ngoogle-docs	Google Docs	970	googledocs	googledoc	gdocs	docs.google.com/document	docs.google.com\ngoogle-sheets	Google Sheets	970	googlesheets	googlesheet	sheets.google.com	docs.google.com/spreadsheets\ngoogle-slides	Google Slides	970	googleslides	slides.google.com	docs.google.com/presentation\ngoogle-calendar	Google Calendar	970	googlecalendar	gcal	calendar.google.com\nmicrosoft-365	Microsoft 365	969 950 1127	microsoft365	o365	m365	office365	microsoftoffice	msoffice	office.com	microsoft365.com\npowerpoint	Microsoft PowerPoint	975	powerpoint	microsoftpowerpoint	ppt\nexcel	Microsoft Excel	975	excel	microsoftexcel\nmicrosoft-word	Microsoft Word	975	microsoftword	msword	word\nfile-sharing	file sharing or cloud storage	943	filesharing	filesharingorcloudstorage	filesharingservice	filesharingservices	filesharingsite	filesharingsites	filesharingapp	filesharingapps	filetransfer	filetransferservice	cloudstorage	cloudstorageservice	cloudstorageservices	clouddrive	onlinestorage	thirdpartystorage	thirdpartystoragesystem	cloudfilestorage	internetstorage\npersonal-cloud	personal cloud storage	979	personalcloud	personalcloudstorage	personaldropbox	personalgoogledrive	personalicloud	personalonedrive	personalcloudstorageaccount	personalcloudaccounts	personalfilesharing	personalfilestorage\npeer-to-peer	peer-to-peer file sharing	979	peertopeer	peertopeerfilesharing	p2p	p2pfilesharing	peertopeernetwork	peertopeernetworks	peertopeersoftware	filesharingnetworks	torrent	torrents	torrenting	torrentsite	bittorrent\ndropbox	Dropbox	979	dropbox	docsend	dropbox.com	db.tt	docsend.com\ngoogle-drive	Google Drive	979 970	googledrive	gdrive	drive	googledrivefolder	drive.google.com\nonedrive	OneDrive	979 975	onedrive	skydrive	onedrive.com	onedrive.live.com	1drv.ms\nbox	Box	979	box	box.com	app.box.com\nwetransfer	WeTransfer	979	wetransfer	wetransfer.com	we.tl\nicloud-drive	iCloud Drive	979 1129	iclouddrive	icloud	icloud.com\nmega	MEGA	979	mega	mega.nz	mega.io\nairdrop	AirDrop	979 1129	airdrop\nevernote	Evernote	979	evernote	evernote.com\npastebin	Pastebin	979	pastebin	pastebin.com\nsharepoint	SharePoint	979 975	sharepoint	microsoftsharepoint	sharepoint.com\nquick-share	Quick Share	979 1125	quickshare	nearbyshare\ncode-hosting	code hosting platform	943	codehosting	codehostingplatform	coderepository	coderepositories	sourcecoderepository	publiccoderepository	publicrepository	publicrepositories	opensourcerepository\ngithub	GitHub	994 1127	github	githubrepository	githubrepo	githubissue	githubissues	githubpage	github.com	github.io\ngithub-discussions	GitHub Discussions	995	githubdiscussions\ngithub-gist	GitHub Gist	995	githubgist	gist	gists	gist.github.com\ngitlab	GitLab	994	gitlab	gitlabissue	gitlabissues	gitlabepics	gitlabepic	gitlab.com\nbitbucket	Bitbucket	994	bitbucket	bitbucket.org\nnpm	npm	994 1127	npm	npmjs.com\ndocker-hub	Docker Hub	994	dockerhub	hub.docker.com\napplicant-tracking-system	applicant tracking system	943	applicanttrackingsystem	applicanttrackingsystems	ats	recruitingsoftware	recruitingtool\ngreenhouse	Greenhouse	1002	greenhouse	greenhouseats	greenhouse.io\nworkday	Workday	1002	workday	workdayrecruiting	workday.com\nintranet	intranet	943	intranet	companyintranet	corporateintranet	internalwebsite	internalsite	internalwiki	companyportal\nemail	email	0	email	emails	electronicmail	emailsystem	emailsystems	emailaccount	emailaccounts	mailaccount\ncompany-email	company email	1006	companyemail	companyemailaccount	companyemailaccounts	companyemailaddress	corporateemail	corporateemailaccount	businessemail	businessemailaccount	workemail	workemailaddress	workemailaccount	officialemail	employeremail	companymail	internalemail\npersonal-email	personal email	1006	personalemail	personalemailaccount	personalemailaccounts	personalemailaddress	privateemail	privateemailaccount	privateemailaccounts	personalgmail	personalyahoomail	personalmailaccount	thirdpartyemail	thirdpartyemailsystem	thirdpartyemailsystems	externalemailaccount	noncompanyemail	noncompanyemailaccount	outsideemailaccount	freeemailaccount\nwebmail	webmail service	1006	webmail	webmailservice	webbasedemail	webmailservices	freeemailservice	emailprovider	emailservice\ngmail	Gmail	1009 970	gmail	googlemail	gmail.com	mail.google.com	googlemail.com\noutlook	Microsoft Outlook	1009 975	outlook	microsoftoutlook	outlookemail	outlookmail	hotmail	outlook.com	hotmail.com	outlook.live.com	outlook.office.com\nyahoo-mail	Yahoo Mail	1009	yahoomail	yahoo!mail	ymail	mail.yahoo.com	yahoo.com\nproton-mail	Proton Mail	1009 1135	protonmail	proton.me	protonmail.com\nicloud-mail	iCloud Mail	1009 1129	icloudmail	me.commail\nphone	phone call	0	phone	phonecall	phonecalls	telephone	telephonecall	telephonecalls	voicecall	voicecalls	voicemail	voip\ndata-outreach	prospecting tool	0	dataoutreach	prospectingtool	prospectingtools	leadgenerationtool	leadgenerationtools	salesintelligencetool	salesintelligence	prospectingdata\ndata-enrichment	contact data or enrichment tool	1016	dataenrichment	contactdataorenrichmenttool	dataenrichmenttool	contactdatabase	contactdatabases	leaddatabase	dataenrichmenttools	contactdataprovider\ndata-broker	data broker	1017	databroker	databrokers	listbroker	listbrokers	leadvendor	leadvendors	datavendor	thirdpartydataprovider\nzoominfo	ZoomInfo	1018	zoominfo	discoverorg	zoominfo.com\napollo-io	Apollo	1018	apolloio	apollo	apollo.io\nclearbit	Breeze Intelligence	1018	clearbit	breezeintelligence	clearbit/breezeintelligence	clearbit.com\nlusha	Lusha	1018	lusha	lusha.com\ncognism	Cognism	1018	cognism	kaspr	cognism.com	kaspr.io\nrocketreach	RocketReach	1018	rocketreach	rocketreach.co\nseamless-ai	Seamless.AI	1018	seamlessai	seamless.ai	seamless\npeople-data-labs	People Data Labs	1018	peopledatalabs	pdl	peopledatalabs.com\nacxiom	Acxiom	1018	acxiom	acxiom.com\nexperian-marketing	Experian Marketing Services	1018	experianmarketing	experianmarketingservices	experianmosaic	tapad	experian.com/marketing\ndun-bradstreet	Dun & Bradstreet	1018	dunbradstreet	dun&bradstreet	d&b	hoovers	dnb.com\nleadiq	LeadIQ	1018	leadiq	leadiq.com\nhunter-io	Hunter	1017	hunterio	hunter	emailhunter	hunter.io\nclay	Clay	1017	clay	clay.com\nproxycurl	Proxycurl	1017 1035	proxycurl	nubela.co	proxycurl.com\nscraping-automation	scraping or automation tool	1016	scrapingautomation	scrapingorautomationtool	scrapingandautomationtool\nscraping-tool	scraping tool	1034	scrapingtool	scrapingtools	scraper	scrapers	webscraper	webscrapers	webscrapingtool	webscrapingtools	scrapingsoftware	crawler	crawlers	datascrapingtool	webcrawler\nphantombuster	PhantomBuster	1035 1042	phantombuster	phantombuster.com\napify	Apify	1035	apify	apify.com\nbright-data	Bright Data	1035	brightdata	luminati	brightdata.com\noctoparse	Octoparse	1035	octoparse	octoparse.com\nbrowse-ai	Browse AI	1035	browseai	browse.ai\nimport-io	Import.io	1035	importio	import.io\nautomation-tool	automation tool	1034	automationtool	automationtools	workflowautomation	workflowautomationtool	automationsoftware	automationplatform	integrationplatform	nocodeautomation	bots\nlinkedin-automation-tool	LinkedIn automation tool	1042	linkedinautomationtool	linkedinautomationtools	linkedinautomation	linkedinbot	linkedinbots	linkedinautomationsoftware\ndux-soup	Dux-Soup	1043	duxsoup	duxsoup.com\nexpandi	Expandi	1043	expandi	expandi.io\nwaalaxy	Waalaxy	1043	waalaxy	prospectin	waalaxy.com\nlinked-helper	Linked Helper	1043	linkedhelper	linkedhelper.com\nzapier	Zapier	1042	zapier	zaps	zap	zapier.com\nmake-com	Make	1042	makecom	make	integromat	make.com	integromat.com\nifttt	IFTTT	1042	ifttt	ifthisthenthat	ifttt.com\nn8n	n8n	1042	n8n	n8n.io\nselenium	headless browser bot	1042	selenium	headlessbrowserbot	puppeteer	playwrightbots	headlessbrowserbots	playwright	selenium.dev\nsales-outreach	sales outreach tool	1016	salesoutreach	salesoutreachtool	salesoutreachtools	salesengagementtool	salesengagementplatform	coldemailtool	coldemailtools	coldoutreachtool	outreachtool	outreachtools	sequencingtool\noutreach-io	Outreach	1053	outreachio	outreach	outreach.io	outreach.ai\nsalesloft	Salesloft	1053	salesloft	clarisalesloft	salesloft.com\nlemlist	lemlist	1053	lemlist	lemlist.com\ninstantly-ai	Instantly	1053	instantlyai	instantly	instantly.ai\nsmartlead	Smartlead	1053	smartlead	smartlead.ai\nreply-io	Reply.io	1053	replyio	reply.io\nmailshake	Mailshake	1053	mailshake	mailshake.com\nyesware	Yesware	1053	yesware	yesware.com\nchatbot	chatbot	0	chatbot	chatbots\ncustomer-chatbot	customer service chatbot	1062	customerchatbot	customerservicechatbot	customerservicechatbots	websitechatbot	livechatsoftware	livechattool	conversationalmarketingtool	chatwidget	chatbotconversational\nintercom	Intercom	1063 1074	intercom	fin	intercom.com\nmanychat	ManyChat	1063 1042	manychat	manychat.com\nchatfuel	Chatfuel	1063	chatfuel	chatfuel.com\ntidio	Tidio	1063	tidio	lyro	tidio.com\nlivechat	LiveChat	1063 1074	livechat	text.com	livechat.com	chatbot.com\nliveperson	LivePerson	1063	liveperson	liveperson.com\nada-cx	Ada	1063	adacx	ada	ada.cx\ndialogflow	Dialogflow	1063 1125	dialogflow	api.ai	dialogflow.cloud.google.com\ndrift	Drift	1063	drift	driftchatbot	drift.com\nqualified	Qualified	1063 1132	qualified	qualified.com\ncustomer-support-tool	customer support tool	0	customersupporttool	customersupporttools	helpdesk	helpdesksoftware	customerservicesoftware	ticketingsystem	supportdesk\nzendesk	Zendesk	1074 624	zendesk	zendesk.com	zdassets.com\nfreshdesk	Freshdesk	1074	freshdesk	freshdesk.com\napp-store	app store	0	appstore	appstores	appmarketplace	applicationstore\napple-app-store	Apple App Store	1077 1129	appleappstore	iosappstore	appstorereviews	apps.apple.com	itunes.apple.com\ngoogle-play	Google Play	1077 1125	googleplay	playstorereviews	playstore	androidmarket	play.google.com\namazon-appstore	Amazon Appstore	1077 1128	amazonappstore	amazon.com/appstore\nhuawei-appgallery	Huawei AppGallery	1077 1119	huaweiappgallery	appgallery	appgallery.huawei.com\ngalaxy-store	Samsung Galaxy Store	1077	galaxystore	samsunggalaxystore	galaxystore.samsung.com\nsensor-tower	Sensor Tower	1077	sensortower	appannie	sensortower.com	data.ai\ntestflight	TestFlight	1077 1129	testflight	testflight.apple.com\nsocial-commerce	marketplace or social commerce site	0	socialcommerce	marketplaceorsocialcommercesite	onlinemarketplace	onlinemarketplaces	marketplace	marketplaces	socialcommerceplatform	ecommerceplatform	ecommercesite	onlineshop	onlineshopping	onlineauction	auctionsite	auctionsites\nshopify	Shopify	1085	shopify	shopapp	shopify.com	myshopify.com	shop.app\namazon-marketplace	Amazon Marketplace	1085 1128	amazonmarketplace	amazonsellercentral	amazonvine	amazonreviews	sellercentral.amazon.com	amazon.com	a.co\nebay	eBay	1085	ebay	ebay.com\netsy	Etsy	1085	etsy	etsy.com	etsy.me\ndepop	Depop	1085	depop	depop.com\nposhmark	Poshmark	1085	poshmark	posh	poshmark.com\ntemu	Temu	1085 1119	temu	temu.com\nshein	SHEIN	1085 1119	shein	shein.com\naliexpress	AliExpress	1085 1122	aliexpress	aliexpress.com\ntaobao-live	Taobao	1085 291 1122	taobaolive	taobao	tmall	taobao/tmall	taobao.com	tmall.com\nshopee	Shopee	1085	shopee	shopeelive	shopee.com\nlazada	Lazada	1085 1122	lazada	lazlive	lazada.com\nmercado-libre	Mercado Libre	1085	mercadolibre	mercadolivre	mercadolibre.com	mercadolivre.com.br\nfake-engagement-service	fake engagement service	0	fakeengagementservice	fakeengagementservices	fakeengagementtool	engagementseller\nsmm-panel	SMM panel	1099	smmpanel	socialmediapanel	growthpanel	smmpanels\nfollower-seller	follower or like seller	1099	followerseller	followerorlikeseller	buyfollowersservice	buylikes	followervendor	viewbotservice	follower/likesellers	followersellers	likeseller\nengagement-pod-tool	engagement pod tool	1099 1042	engagementpodtool	engagementpod	podautomation	lempod	podawaa	engagementpodtools	engagementpods	lempod.com	podawaa.com\nclick-farm	click farm or view bot	1099	clickfarm	clickfarmorviewbot	viewbot	bottraffic	follow/unfollowbot	clickfarmsandviewbots	clickfarms	viewbots\naccount-security	account security tool	0	accountsecurity	accountsecuritytool	accountsecuritytools	securitytool	securitytools\npassword-manager	password manager	1104	passwordmanager	passwordmanagers	passwordvault	passwordvaults	passworddatabase	otherpassworddatabase	credentialvault	passwordmanagementtool	passwordmanagementsoftware\nlastpass	LastPass	1105	lastpass	lastpass.com\n1password	1Password	1105	1password	1password.com\nbitwarden	Bitwarden	1105	bitwarden	bitwarden.com\ndashlane	Dashlane	1105	dashlane	dashlane.com\nkeeper	Keeper	1105	keeper	keepersecurity	keeperpasswordmanager	keepersecurity.com\nkeepass	KeePass	1105	keepass	keepassxc	keepass.info\nnordpass	NordPass	1105	nordpass	nordpass.com\nauthentication-tool	authentication tool	1104	authenticationtool	authenticationtools	multifactorauthenticationtool	identityprovider	logintool\nsingle-sign-on	single sign-on	1113	singlesignon	sso	singlesignonservice	ssoprovider\nokta	Okta	1114	okta	oktasso	auth0	okta.com	auth0.com\nentra-id	Microsoft Entra ID	1114 1127	entraid	microsoftentraid	azuread	azureactivedirectory	entra.microsoft.com\ngoogle-authenticator	authenticator app	1113	googleauthenticator	authenticatorapp	microsoftauthenticator	passkeys	2faapp	duo	authenticatorapps	authenticationapp	duo.com\nshared-password-vault	shared password list	1104	sharedpasswordvault	sharedpasswordlist	sharedspreadsheetofpasswords	sharedlogin	passwordsheet	sharedcredentialsoutsidevault	sharedlogins\nchinese-owned-product	Chinese-owned product	0	chineseownedproduct	chineseownedproducts	chineseapp	chineseapps	chineseownedapp	chineseownedapps	prcowned	prcownedapp	prcownedproduct	chineseplatform	chineseplatforms	chinabasedapp	chinesesocialmedia\nbytedance-product	ByteDance product	1119	bytedanceproduct	bytedance	bytedanceproducts	bytedanceapp	bytedanceapps	bytedanceapplication	bytedanceapplications	bytedanceservice	coveredapplication\ntencent-product	Tencent product	1119	tencentproduct	tencent	tencentproducts	tencentapp	tencentapps\nalibaba-product	Alibaba product	1119	alibabaproduct	alibaba	alibabaproducts	alibabagroup\nrussian-owned-product	Russian-owned product	0	russianownedproduct	russianownedproducts	russianapp	russianapps	russianownedapp	russianplatform	russianplatforms	russiansocialmedia\nmeta-product	Meta product	0	metaproduct	meta	metaproducts	metaplatforms	metaplatformsinc	metaownedapp	metaapps	metafamilyofapps	metaownedplatforms\ngoogle-product	Google product	0	googleproduct	google	googleproducts	googleapp	googleservice	googleservices	alphabet\ngoogle-maps	Google Maps	1125 382	googlemaps	maps.google.com\nmicrosoft-product	Microsoft product	0	microsoftproduct	microsoft	microsoftproducts	microsoftapp	microsoftapps	microsoftservice	microsoftservices\namazon-product	Amazon product	0	amazonproduct	amazon	amazonproducts	amazonservice	amazonservices\napple-product	Apple product	0	appleproduct	apple	appleproducts	appleservice	appleservices	appleapps\napple-maps	Apple Maps	1129 382	applemaps	maps.apple.com\nadobe-product	Adobe product	0	adobeproduct	adobe	adobeproducts	adobeapps	adobesoftware\nsalesforce-product	Salesforce product	0	salesforceproduct	salesforceproducts	salesforcefamily\nopenai-product	OpenAI product	0	openaiproduct	openai	openaiproducts	openaitools\nx-corp-product	X Corp product	0	xcorpproduct	xcorp	xcorpproducts	xai\nend-to-end-encrypted-app	end-to-end encrypted app	0	endtoendencryptedapp	endtoendencryptedapps	endtoendencryptedmessaging	encryptedmessagingapp	encryptedmessagingapps	encryptedmessenger	encryptedmessengers	encryptedapp	encryptedapps	e2ee	e2eeapp	e2eemessenger	securemessagingapp\nephemeral-content	disappearing content	0	ephemeralcontent	disappearingcontent	ephemeralmessaging	ephemeralmessagingapp	ephemeralmessagingapps	ephemeralmessages	disappearingmessages	disappearingmessageapp	disappearingmessagingapp	selfdeletingmessages	autodeletingmessages	vanishingmessages	stories\nanonymous-app	anonymous app	0	anonymousapp	anonymousapps	anonymoussocialapp	anonymoussocialmedia	anonymousplatform	anonymousplatforms	anonymousmessagingapp	anonymouspostingapp	anonymousforum	anonymousforums\ndirect-message	direct message	0	directmessage	directmessages	directmessaging	privatemessage	privatemessages	dm	dms	socialmediadirectmessages\nweb3-platform	web3 platform	0	web3platform	web3	web3platforms	blockchainsocialnetwork	cryptoplatform\nopensea	OpenSea	1139	opensea	opensea.io\nlocation-based-app	location-based app	0	locationbasedapp	locationbasedapps	locationsharingapp	locationsharingapps	locationsharing	checkinapp	checkinapps	geolocationapp	locationbasedservice\nbiometric-tool	face recognition or biometric tool	0	biometrictool	facerecognitionorbiometrictool	facerecognitiontool	facialrecognitiontool	facialrecognition	facerecognition	facialrecognitiontechnology\nclearview-ai	Clearview AI	1142 505	clearviewai	clearview.ai\nadult-site	adult site	0	adultsite	adultsites	adultplatform	adultplatforms	adultwebsite	adultwebsites	pornography	pornographicsite	pornographicsites	porn	pornsite	pornsites	adultcontentsite	adultcontentsites	sexuallyexplicitsites\npornhub	Pornhub	1144	pornhub	pornhub.com\ngambling-site	gambling site	0	gamblingsite	gamblingsites	onlinegambling	gamblingwebsite	gamblingwebsites	bettingsite	bettingsites	onlinecasino	gamblingapp	bettingapp\njob-board	job board	0	jobboard	jobboards	jobsite	jobsites	jobportal	jobportals	recruitmentsite	recruitmentplatform	jobsearchsite	joblistingsite\nmonster-jobs	Monster	1147	monsterjobs	monster	monster.com\nziprecruiter	ZipRecruiter	1147	ziprecruiter	ziprecruiter.com\nstepstone	StepStone	1147	stepstone	stepstone.com	stepstone.de\nhandshake	Handshake	1147 35	handshake	handshakeapp	joinhandshake.com\ninternet	internet access	0	internet	internetaccess	theinternet	worldwideweb	webaccess\nweb-browser	web browser	0	webbrowser	browser	browsers	webbrowsers	internetbrowser\nchrome	Google Chrome	1153 1125	chrome	googlechrome	google.com/chrome\nfirefox	Firefox	1153	firefox	mozillafirefox	firefox.com\nbrowser-extension	browser extension	0	browserextension	browserextensions	browserplugin	browserplugins	browseraddon	browseraddons	plugin	plugins	addon	addons	chromeextension	chromeextensions\nunapproved-software	unapproved software	0	unapprovedsoftware	unapprovedapp	unapprovedapps	unapprovedtool	unapprovedtools	unauthorisedsoftware	unauthorizedsoftware	unauthorisedapp	unauthorizedapp	unauthorizedapps	unauthorisedtools	unauthorizedtools	unlicensedtool	personalsoftware	noncompanysoftware	nonapprovedsoftware	nonstandardsoftware	shadowit	freetools	freeware	shareware	thirdpartysoftware	thirdpartyapps\npirated-software	pirated software	1157	piratedsoftware	piratedcopies	unlicensedsoftware	illegalsoftware	crackedsoftware	counterfeitsoftware	warez\nremote-access-tool	remote access tool	0	remoteaccesstool	remoteaccesstools	remoteaccesssoftware	remotedesktop	remotecontrolsoftware	remotedesktopsoftware\nteamviewer	TeamViewer	1159	teamviewer	teamviewer.com\nanydesk	AnyDesk	1159	anydesk	anydesk.com\nvpn	VPN	0	vpn	vpns	virtualprivatenetwork	virtualprivatenetworks	vpnservice	vpnclient	personalvpn	companyvpn	corporatevpn\nnordvpn	NordVPN	1162	nordvpn	nordvpn.com\nexpressvpn	ExpressVPN	1162	expressvpn	expressvpn.com\nresidential-proxy	residential proxy or antidetect tool	0	residentialproxy	residentialproxyorantidetecttool	residentialproxies	proxyservice	proxyserver	proxies	anonymousproxy	antidetectbrowser	antidetectbrowsers	accountfarmingtool	proxyrotation	vpnproxy	multilogin	multilogin.com\ntranslation-tool	machine translation tool	0	translationtool	machinetranslationtool	machinetranslationtools	translationtools	onlinetranslator	translationsoftware\ndeepl	DeepL	1166	deepl	deepltranslate	deeplwrite	deepl.com\ngoogle-translate	Google Translate	1166 1125	googletranslate	translate.google.com\nreview-broker	review broker	0	reviewbroker	buyreviews	reviewexchange	paidreviewgroup	reviewclub	reviewbrokers	fakereviewseller	fakereviewservice")
];
function shippedTaxonomies() {
	return taxonomies;
}

const NO_OWN_RULES = {
	rules: [],
	ids: []
};

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
		const [id = "", label = "", broader = "", ...names] = line.split("	");
		const concept = new ShippedConcept(shipped, {
			index,
			id,
			label,
			broader
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
var ShippedConcept = class {
	index;
	id;
	label;
	#broader;
	#shipped;
	constructor(shipped, { index, id, label, broader }) {
		this.index = index;
		this.id = id;
		this.label = label;
		this.#broader = broader;
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
		return this.#data?.formerly ?? [];
	}
	get domains() {
		return this.#data?.domains ?? [];
	}
	get ambiguous() {
		return this.#data?.ambiguous ?? [];
	}
	get status() {
		return this.#data?.status ?? "active";
	}
	get since() {
		return this.#data?.since;
	}
	get successor() {
		return this.#data?.successor;
	}
	get note() {
		return this.#data?.note;
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

function bindDay(binder, node) {
	const text = scalarText(node);
	if (node === void 0 || text === void 0) return void 0;
	const day = parseDay(text);
	if (day === void 0 && /^\d{4}-\d{2}-\d{2}$/u.test(text)) reportNoSuchDay(binder, node, text);
	return day;
}
function bindDays(binder, node) {
	return bindInterval(binder, node, (day) => ({
		from: day,
		to: day
	}));
}
function bindEffective(binder, node) {
	return bindInterval(binder, node, (day) => ({
		from: day,
		to: Number.POSITIVE_INFINITY
	}));
}
function bindInterval(binder, node, ofDay) {
	const text = scalarText(node);
	if (node === void 0 || text === void 0) return void 0;
	const [first = "", second, more] = text.split("/");
	if (more !== void 0) return void 0;
	if (second === void 0) {
		const day = bindDay(binder, node);
		return day === void 0 ? void 0 : ofDay(day);
	}
	const from = first === ".." ? Number.NEGATIVE_INFINITY : parseDay(first);
	const to = second === ".." ? Number.POSITIVE_INFINITY : parseDay(second);
	if (from === void 0 && /^\d{4}-\d{2}-\d{2}$/u.test(first)) reportNoSuchDay(binder, node, first);
	if (to === void 0 && /^\d{4}-\d{2}-\d{2}$/u.test(second)) reportNoSuchDay(binder, node, second);
	if (from === void 0 || to === void 0) return void 0;
	if (from <= to) return {
		from,
		to
	};
	complain(binder, {
		rule: "reversed-interval",
		message: `This ends (${second}) before it starts (${first}).`,
		help: `Write ${second}/${first} if that is meant.`,
		location: node.location
	});
}
function reportNoSuchDay(binder, node, text) {
	complain(binder, {
		rule: "invalid-day",
		message: `There is no day ${text}.`,
		help: "Check the month and the day.",
		location: node.location
	});
}

const OVERLAY = /[\u0334-\u0338\u20d2-\u20d3\u20d8-\u20da\u20e5-\u20eb]/u;
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/u;
const JOINED = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Mongolian}\p{Extended_Pictographic}]/u;
function findDisguise(text, concept) {
	if (/^[\x20-\x7e]*$/u.test(text)) return [];
	const plain = toPlain(text);
	const { id, label, aliases, formerly, domains } = concept;
	if ([
		id,
		label,
		...aliases,
		...formerly,
		...domains
	].some((name) => toPlain(name) === plain)) return [];
	return [...new Set(Array.from(text))].filter((char) => isOdd(char, text));
}
function findMixture(text) {
	const mixed = (text.match(/[\p{L}\p{M}]+/gu) ?? []).filter((word) => /\p{Script=Latin}/u.test(word) && Array.from(word).some(looksLatin));
	return [...new Set(mixed.flatMap((word) => Array.from(word).filter(looksLatin)))];
}
function writeCodePoints(chars) {
	const codes = chars.map((char) => `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`);
	return codes.length > 5 ? `${codes.slice(0, 5).join(", ")} and more` : codes.join(", ");
}
function toPlain(text) {
	return text.replaceAll("\u212a", "\0K").normalize("NFD").replaceAll(/\p{M}/gu, (mark) => OVERLAY.test(mark) || INVISIBLE.test(mark) ? mark : "").replaceAll(/[\s\p{Pd}_]+/gu, "").toLowerCase();
}
function isOdd(char, text) {
	if (INVISIBLE.test(char)) return !JOINED.test(text);
	return OVERLAY.test(char) || looksLatin(char) || /[a-z\d]/iu.test(compatible(char));
}
function looksLatin(char) {
	return LOOK_ALIKES.has(char.toLowerCase()) && !/\p{Script=Latin}/u.test(char);
}
function compatible(char) {
	if (LOOK_ALIKES.has(char)) return LOOK_ALIKES.get(char) ?? "";
	const decomposed = char.normalize("NFKC");
	return decomposed === char || /^\p{M}*$/u.test(char) ? "" : decomposed;
}

const SPLIT = /\p{L}(?:[*_~`]+|<[^<>]*>|\[(?=\p{L}{2})|\](?:\([^()]*\)|\[[^\]]*\])?)+\p{L}/u;
const ESCAPED = /&#(?:x0*(?:3[0-9]|[46][1-9a-f]|[57][0-9a])|0*(?:4[89]|5[0-7]|6[5-9]|[78]\d|90|9[7-9]|1[01]\d|12[0-2]));/iu;
function reportDisguise(binder, { value, location }, concept) {
	const text = String(value);
	const written = location.source.text.slice(location.span.start, location.span.end);
	const odd = findDisguise(text, concept);
	const how = odd.length > 0 ? `holds characters that look like others or like none (${writeCodePoints(odd)})` : written !== text && (SPLIT.test(written) || ESCAPED.test(written)) ? "is split by markup or written with references" : void 0;
	if (how === void 0) return;
	complain(binder, {
		rule: "disguised-name",
		severity: "warning",
		message: `"${clip(text)}" is read as ${concept.label}, but ${how}, so that a reader or a search may miss it.`,
		help: `Write "${concept.label}" in plain letters.`,
		location
	});
}

function bindScope(binder, node) {
	const entries = node.kind === "map" ? node.entries : [];
	return {
		location: node.location,
		facets: entries.flatMap((entry) => bindFacet(binder, entry) ?? [])
	};
}
function reportEmptyScope(binder, { location, facets }, clause) {
	if (facets.length > 0 || location.source.text.charAt(location.span.start) !== "{") return;
	if (!/^\{\s*\}$/u.test(location.source.text.slice(location.span.start, location.span.end))) return;
	complain(binder, {
		rule: "empty-scope",
		severity: "warning",
		message: `This scope of the clause "${clip(clause)}" names no facet, so it holds for everything.`,
		help: "Name what the clause is about.",
		location
	});
}
function bindScopes(binder, node) {
	return listItems(node).flatMap((item) => item.kind === "map" ? [bindScope(binder, item)] : []);
}
function bindStatedFacets(binder, map, otherKeys) {
	const entries = map.entries.filter(({ key }) => !otherKeys.has(key));
	return {
		location: map.location,
		facets: entries.flatMap((entry) => bindFacet(binder, entry, otherKeys) ?? [])
	};
}
function bindFacet(binder, entry, otherKeys) {
	const { key: facet, keyLocation: location } = entry;
	const taxonomy = binder.taxonomies.get(facet);
	if (taxonomy === void 0) {
		const known = [...binder.taxonomies.facets, ...otherKeys ?? []];
		const listed = `Facets: ${binder.taxonomies.facets.join(", ")}.`;
		complain(binder, {
			rule: otherKeys === void 0 ? "unknown-facet" : "unknown-key",
			message: `There is no ${otherKeys === void 0 ? "facet" : "key or facet"} "${clip(facet)}".`,
			help: () => suggestNearest(facet, known) ?? listed,
			location
		});
		return;
	}
	const names = listItems(entry.value).flatMap((item) => bindName(binder, taxonomy, item) ?? []);
	if (entry.value.kind === "list" && entry.value.items.length === 0) reportEmptyList(binder, entry);
	return {
		facet,
		location,
		names
	};
}
function reportEmptyList(binder, { key, value }) {
	complain(binder, {
		rule: "empty-list",
		severity: "warning",
		message: `The list of "${key}" is empty, which counts as not stated.`,
		help: "Name a value, or leave the key out.",
		location: value.location
	});
}
function bindName(binder, taxonomy, node) {
	const text = scalarText(node);
	if (text === void 0 || node.kind !== "scalar") return void 0;
	const { location } = node;
	const term = binder.terms.get(taxonomy.facet)?.get(foldName(text));
	if (term !== void 0) return {
		text,
		location,
		concepts: term,
		isTerm: true
	};
	const concept = resolveConcept(taxonomy, text);
	if (concept !== void 0) {
		reportDisguise(binder, node, concept);
		return {
			text,
			location,
			concepts: [concept.id],
			isTerm: false
		};
	}
	if (binder.unknownNames === "allowed") return {
		text,
		location,
		concepts: [],
		isTerm: false
	};
	complain(binder, {
		rule: "unknown-concept",
		message: `The taxonomy of the facet ${taxonomy.facet} has no "${clip(text)}".`,
		help: () => helpForName(binder, taxonomy, text),
		location
	});
}
function helpForName(binder, taxonomy, text) {
	for (const facet of binder.taxonomies.facets) {
		if (facet === taxonomy.facet) continue;
		const other = binder.taxonomies.get(facet);
		const found = other === void 0 ? void 0 : resolveConcept(other, text);
		if (found !== void 0) return `"${clip(text)}" is a name of the facet ${facet}: write \`${facet}: ${found.id}\`.`;
	}
	if (/[,;]/u.test(text)) return "Write several names as a list, each on its own: `[a, b]`.";
	return suggestConcept(taxonomy, text) ?? "Use a known name, or add it to a taxonomy of your own.";
}

function bindRole(binder, node) {
	const named = node?.kind === "map" ? findValue(node, "role") : node;
	const text = scalarText(named);
	if (named?.kind !== "scalar" || text === void 0) return void 0;
	const actors = binder.taxonomies.get("actor");
	const concept = actors === void 0 ? void 0 : resolveConcept(actors, text);
	if (concept !== void 0) reportDisguise(binder, named, concept);
	const about = node?.kind === "map" ? node : void 0;
	return {
		text,
		location: named.location,
		concept: concept?.id,
		name: about && textOf(about, "name"),
		contact: about && textOf(about, "contact")
	};
}
function bindKnownRole(binder, node) {
	const role = bindRole(binder, node);
	const actors = binder.taxonomies.get("actor");
	if (role !== void 0 && role.concept === void 0 && actors !== void 0) complain(binder, {
		rule: "unknown-concept",
		message: `No role "${clip(role.text)}" is known.`,
		help: () => helpForName(binder, actors, role.text),
		location: role.location
	});
	return role;
}
function bindDuties(binder, map, key) {
	return mapsOf(map, key).flatMap((item) => bindDuty(binder, item) ?? []);
}
function bindDuty(binder, map) {
	const choice = findValue(map, "anyOf");
	if (choice === void 0) return bindSingleDuty(binder, map);
	const anyOf = listItems(choice).flatMap((item) => item.kind === "map" ? bindSingleDuty(binder, item) ?? [] : []);
	return anyOf.length === 0 ? void 0 : {
		form: "choice",
		anyOf,
		location: map.location
	};
}
function bindSingleDuty(binder, map) {
	const found = findKind(map);
	if (found === void 0) return void 0;
	const nodes = listItems(found.entry.value);
	const values = nodes.flatMap((node) => scalarText(node) ?? []);
	const roles = found.kind === "approval" ? nodes.flatMap((node) => bindKnownRole(binder, node) ?? []) : [];
	if (values.length === 0) return void 0;
	const isList = found.entry.value.kind === "list";
	return {
		form: "single",
		kind: found.kind,
		values,
		isList,
		roles,
		location: map.location
	};
}
function findKind(map) {
	for (const entry of map.entries) {
		const kind = DUTY_KINDS.find((candidate) => candidate === entry.key);
		if (kind !== void 0) return {
			kind,
			entry
		};
	}
}
function bindEvidence(binder, map) {
	const found = findKind(map);
	const value = scalarText(found?.entry.value);
	if (found === void 0 || value === void 0) return void 0;
	const scope = findValue(map, "for");
	return {
		kind: found.kind,
		value,
		role: found.kind === "approval" ? bindRole(binder, found.entry.value) : void 0,
		on: bindDay(binder, findValue(map, "on")),
		expires: bindDay(binder, findValue(map, "expires")),
		scope: scope === void 0 ? void 0 : bindScope(binder, scope),
		ref: textOf(map, "ref"),
		url: textOf(map, "url"),
		how: textOf(map, "how"),
		by: textOf(map, "by"),
		location: map.location
	};
}

const MODALITIES = [
	"prohibit",
	"permit",
	"require",
	"only"
];
function bindClause(binder, map, policy) {
	const clause = bindParts(binder, map, policy);
	if (clause === void 0) return void 0;
	const scopes = clause.during !== void 0 ? [] : [
		clause.scope,
		...clause.unless,
		...clause.modality === "only" ? [clause.only] : []
	];
	for (const scope of scopes) reportEmptyScope(binder, scope, clause.id);
	return clause;
}
function bindParts(binder, map, policy) {
	const identity = identityOf(map);
	const present = MODALITIES.filter((modality) => findEntry(map, modality) !== void 0);
	const [modality] = present;
	const entry = modality === void 0 ? void 0 : findEntry(map, modality);
	if (identity === void 0 || entry === void 0 || present.length !== 1) {
		for (const other of present) {
			const node = findValue(map, other);
			if (node?.kind === "map") bindScope(binder, node);
		}
		return;
	}
	if (!hasScopes(map, modality === "require" ? [] : [entry.key])) return void 0;
	const base = {
		id: identity.id,
		idLocation: identity.location,
		location: map.location,
		quote: quoteOf(map, entry.keyLocation, entry.value.location),
		title: textOf(map, "title"),
		text: textOf(map, "text"),
		keys: keysOf(map),
		effective: bindEffective(binder, findValue(map, "effective")),
		during: bindDuring(findValue(map, "during")),
		unless: bindScopes(binder, findValue(map, "unless")),
		reason: textOf(map, "reason"),
		source: textOf(map, "source"),
		severity: choiceOf(map, "severity", SEVERITIES),
		alternatives: bindScopes(binder, findValue(map, "alternatives")),
		isWaivable: !isFalse(map, "waivable")
	};
	switch (modality) {
		case "prohibit": return {
			...base,
			modality,
			scope: bindScope(binder, entry.value)
		};
		case "permit": return {
			...base,
			...bindGrant(binder, map, policy),
			modality,
			scope: bindScope(binder, entry.value)
		};
		case "require": return {
			...base,
			modality,
			duties: bindDuties(binder, map, "require"),
			scope: bindFor(binder, map)
		};
		case "only": return {
			...base,
			...bindGrant(binder, map, policy),
			modality,
			only: bindScope(binder, entry.value),
			scope: bindFor(binder, map)
		};
		default: return;
	}
}
function hasScopes(map, keys) {
	return [...keys, "for"].every((key) => (findValue(map, key)?.kind ?? "map") === "map");
}
function quoteOf(map, key, value) {
	const text = findValue(map, "text");
	if (text !== void 0) return withoutIndicator(text.location);
	const span = {
		start: Math.min(key.span.start, value.span.start),
		end: Math.max(key.span.end, value.span.end)
	};
	return key.source.text.slice(Math.min(key.span.end, value.span.end), Math.max(key.span.start, value.span.start)).split("\n").length > 2 ? value : {
		source: key.source,
		span
	};
}
function withoutIndicator({ source, span }) {
	const indicator = /^[|>][^\n]*\n\s*/u.exec(source.text.slice(span.start, span.end))?.[0] ?? "";
	return {
		source,
		span: {
			start: span.start + indicator.length,
			end: span.end
		}
	};
}
function bindFor(binder, map) {
	const node = findValue(map, "for");
	return node === void 0 ? {
		location: map.location,
		facets: []
	} : bindScope(binder, node);
}
function bindGrant(binder, map, policy) {
	return {
		provided: bindDuties(binder, map, "provided"),
		isProtected: isTrue(map, "protected"),
		overrides: listItems(findValue(map, "overrides")).flatMap((node) => bindReference(node, policy) ?? [])
	};
}
function bindReference(node, policy) {
	const text = scalarText(node);
	if (text === void 0) return void 0;
	const [first = "", second] = text.split("#");
	return second === void 0 ? {
		policy,
		clause: first,
		location: node.location
	} : {
		policy: first,
		clause: second,
		location: node.location
	};
}
function bindDuring(node) {
	if (node === void 0) return void 0;
	return locatedTexts(node);
}
function isLiftable(clauses, id, hasDefault) {
	if (id === "default") return hasDefault;
	return clauses.some((clause) => clause.id === id && (clause.modality === "prohibit" || clause.modality === "only"));
}

function bindPolicy(base, map) {
	const identity = identityOf(map);
	if (identity === void 0) return void 0;
	const { definitions, terms } = bindDefinitions(base, map);
	const binder = {
		...base,
		terms
	};
	const calendar = bindCalendar(binder, map);
	const clauses = bindClauses(binder, map, identity.id);
	checkDuring(binder, clauses, calendar);
	const appliesTo = findValue(map, "appliesTo");
	const review = findValue(map, "review");
	const reviewDay = bindDay(binder, review);
	return {
		id: identity.id,
		idLocation: identity.location,
		title: textOf(map, "title") ?? identity.id,
		version: textOf(map, "version"),
		owner: bindRole(binder, findValue(map, "owner")),
		author: bindRole(binder, findValue(map, "author")),
		approvedBy: bindApprovals(binder, map, "approvedBy"),
		consulted: bindApprovals(binder, map, "consulted"),
		contact: textOf(map, "contact"),
		keys: keysOf(map),
		effective: bindEffective(binder, findValue(map, "effective")) ?? ALWAYS,
		review: review === void 0 || reviewDay === void 0 ? void 0 : {
			value: reviewDay,
			location: review.location
		},
		authority: choiceOf(map, "authority", AUTHORITIES) ?? "company",
		default: choiceOf(map, "default", [
			"silent",
			"permitted",
			"prohibited"
		]) ?? "silent",
		defaultLocation: findValue(map, "default")?.location ?? identity.location,
		appliesTo: appliesTo === void 0 ? void 0 : bindScope(binder, appliesTo),
		calendar,
		definitions,
		expectations: bindExpectations(binder, map),
		clauses,
		source: map.location.source
	};
}
function bindApprovals(binder, map, key) {
	return listItems(findValue(map, key)).flatMap((node) => {
		const role = bindRole(binder, node);
		const on = node.kind === "map" ? bindDay(binder, findValue(node, "on")) : void 0;
		return role === void 0 ? [] : [{
			role,
			on
		}];
	});
}
function bindCalendar(binder, map) {
	const events = mapsOf(map, "calendar").flatMap((item) => {
		const identity = identityOf(item);
		const days = bindDays(binder, findValue(item, "days"));
		if (identity === void 0 || days === void 0) return [];
		return [{
			id: identity.id,
			title: textOf(item, "title"),
			days,
			location: identity.location
		}];
	});
	return keepDistinct(binder, events, "events", (event) => event);
}
function bindClauses(binder, map, policy) {
	const clauses = mapsOf(map, "clauses").flatMap((item) => bindClause(binder, item, policy) ?? []);
	return keepDistinct(binder, clauses, "clauses", ({ id, idLocation }) => ({
		id,
		location: idLocation
	}));
}
function checkDuring(binder, clauses, calendar) {
	const known = calendar.map((event) => event.id);
	const ids = new Set(known);
	for (const { value, location } of clauses.flatMap((clause) => clause.during ?? [])) {
		if (ids.has(value)) continue;
		complain(binder, {
			rule: "unknown-event",
			message: `The calendar of this policy has no event "${value}".`,
			help: suggestNearest(value, known) ?? (known.length === 0 ? "Add a `calendar` to the policy." : `Events: ${known.join(", ")}.`),
			location
		});
	}
}
function bindDefinitions(binder, map) {
	const terms = /* @__PURE__ */ new Map();
	return {
		definitions: mapsOf(map, "definitions").flatMap((item) => {
			const term = textOf(item, "term");
			const facet = textOf(item, "facet");
			const termNode = findValue(item, "term");
			if (term === void 0 || facet === void 0 || termNode === void 0) return [];
			const taxonomy = binder.taxonomies.get(facet);
			if (taxonomy === void 0) {
				complain(binder, {
					rule: "unknown-facet",
					message: `There is no facet "${facet}".`,
					help: suggestNearest(facet, binder.taxonomies.facets) ?? `Facets: ${binder.taxonomies.facets.join(", ")}.`,
					location: findEntry(item, "facet")?.value.location ?? item.location
				});
				return [];
			}
			const ofFacet = terms.get(facet) ?? /* @__PURE__ */ new Map();
			const known = resolveConcept(taxonomy, term);
			if (known !== void 0 || ofFacet.has(foldName(term))) {
				complain(binder, {
					rule: "name-claimed-twice",
					message: known === void 0 ? `The term "${term}" is defined twice.` : `"${term}" already means ${known.label} in the facet ${facet}, so this policy cannot give it another meaning.`,
					help: "Choose another term.",
					location: termNode.location
				});
				return [];
			}
			const names = listItems(findValue(item, "means")).flatMap((node) => bindName(binder, taxonomy, node) ?? []);
			ofFacet.set(foldName(term), names.flatMap((name) => name.concepts));
			terms.set(facet, ofFacet);
			return [{
				term,
				facet,
				location: termNode.location
			}];
		}),
		terms
	};
}
function bindExpectations(binder, map) {
	return mapsOf(map, "expectations").flatMap((item) => {
		const use = findValue(item, "use");
		const verdict = choiceOf(item, "verdict", VERDICT_KINDS);
		if (use === void 0 || verdict === void 0) return [];
		const on = bindDay(binder, findValue(item, "on"));
		return [{
			use: bindScope(binder, use),
			verdict,
			on,
			location: item.location
		}];
	});
}

const EVERYDAY = new Set("a about all an and any are as at be been but by can do for from had has have he her his how i if in into is it its me may must my no not of on or our out she so than that the their them then there they this to up us was we were what when which who will with you your".split(" "));
function checkNames(concept) {
	const ambiguous = listItems(findValue(concept, "ambiguous")).map(scalarText);
	const names = [
		"label",
		"aliases",
		"formerly"
	].flatMap((key) => listItems(findValue(concept, key)));
	const domains = listItems(findValue(concept, "domains"));
	return [...names.flatMap((node) => node.kind === "scalar" ? checkName(node, ambiguous) : []), ...domains.flatMap((node) => node.kind === "scalar" ? checkDomain(node) : [])];
}
function checkName(node, ambiguous) {
	const text = scalarText(node);
	if (text === void 0 || text.trim() === "") return [];
	const mixture = findMixture(text);
	if (mixture.length > 0) return [{
		rule: "disguised-name",
		severity: "warning",
		message: `"${clip(text)}" mixes Latin letters with others that look like them (${writeCodePoints(mixture)}).`,
		help: "Write the name in one script.",
		location: node.location
	}];
	const why = describeVagueness(text.trim());
	if (why === void 0 || ambiguous.includes(text)) return [];
	return [reportVagueness(node, `The name "${clip(text)}" ${why}, so it matches more than this concept.`, "Choose a longer name, or list it under `ambiguous` as well.")];
}
function describeVagueness(text) {
	if (!/[\p{L}\p{N}]/u.test(text)) return "has no letter in it";
	if (/^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\d]$/u.test(text)) return "is a single letter";
	return EVERYDAY.has(text.toLowerCase()) ? "is an everyday word" : void 0;
}
function checkDomain(node) {
	const text = scalarText(node);
	if (text === void 0 || text.includes(".") || !/^[a-z]/iu.test(text)) return [];
	return [reportVagueness(node, `The domain "${clip(text)}" has no dot in it, so every address that ends in it would be this concept's.`, "Write the whole domain, such as example.com.")];
}
function reportVagueness({ location }, message, help) {
	return {
		rule: "vague-name",
		severity: "warning",
		message,
		help,
		location
	};
}

function bindTaxonomy(map, problems) {
	const facet = textOf(map, "facet");
	if (facet === void 0) return void 0;
	const items = mapsOf(map, "concepts").filter((item) => identityOf(item) !== void 0);
	const root = findValue(map, "root");
	for (const item of items) {
		checkSince(item, problems);
		problems.push(...checkNames(item));
	}
	return {
		data: {
			facet,
			...root?.kind === "map" ? { root: bindRoot(root) } : {},
			concepts: items.map(bindConcept)
		},
		location: map.location,
		conceptLocations: items.map((item) => identityOf(item)?.location ?? item.location)
	};
}
function checkSince(map, problems) {
	const node = findValue(map, "since");
	const text = scalarText(node);
	if (node === void 0 || text === void 0 || !/^\d{4}-\d{2}(?:-\d{2})?$/u.test(text)) return;
	if (parseDay(text.length === 7 ? `${text}-01` : text) !== void 0) return;
	problems.push({
		rule: "invalid-day",
		severity: "error",
		message: `There is no ${text.length === 7 ? "month" : "day"} ${text}.`,
		help: "Check the month and the day.",
		location: node.location
	});
}
function bindRoot(map) {
	const label = textOf(map, "label");
	return {
		...label === void 0 ? {} : { label },
		aliases: textsOf(map, "aliases")
	};
}
function textsOf(map, key) {
	return listItems(findValue(map, key)).flatMap((node) => scalarText(node) ?? []);
}
function bindConcept(map) {
	const label = textOf(map, "label");
	const status = choiceOf(map, "status", [
		"active",
		"restricted",
		"defunct"
	]);
	const since = textOf(map, "since");
	const successor = textOf(map, "successor");
	const note = textOf(map, "note");
	return {
		id: identityOf(map)?.id ?? "",
		aliases: textsOf(map, "aliases"),
		formerly: textsOf(map, "formerly"),
		broader: textsOf(map, "broader"),
		domains: textsOf(map, "domains"),
		ambiguous: textsOf(map, "ambiguous"),
		...label === void 0 ? {} : { label },
		...status === void 0 ? {} : { status },
		...since === void 0 ? {} : { since },
		...successor === void 0 ? {} : { successor },
		...note === void 0 ? {} : { note }
	};
}

const MOST_LISTED = 10;
function suggestReference(name, known) {
	const listed = known.length === 0 ? void 0 : `Known here: ${known.slice(0, MOST_LISTED).join(", ")}.`;
	return suggestNearest(name, known) ?? listed;
}

function bindWaivers(binder, maps, known) {
	const waivers = maps.flatMap((map) => mapsOf(map, "waivers")).flatMap((item) => bindWaiver(binder, item, known) ?? []);
	return keepDistinct(binder, waivers, "waivers", ({ id, idLocation }) => ({
		id,
		location: idLocation
	}));
}
function bindWaiver(binder, map, known) {
	const identity = identityOf(map);
	const waived = bindClauseOf(binder, map, known);
	const strategy = locatedText(map, "strategy");
	const tactic = locatedText(map, "tactic");
	const days = bindTerm(binder, map);
	const grantedBy = bindGranter(binder, map, waived?.of.policy);
	const reason = textOf(map, "reason");
	const clauseFingerprint = locatedText(map, "clauseFingerprint");
	const isUnbound = clauseFingerprint === void 0 && findEntry(map, "clauseFingerprint") !== void 0;
	if (identity === void 0 || waived === void 0 || days === void 0) return void 0;
	if (strategy === void 0 || tactic === void 0) return void 0;
	if (grantedBy === void 0 || reason === void 0 || isUnbound) return void 0;
	const { id, location: idLocation } = identity;
	const more = {
		reason,
		controls: locatedTexts(findValue(map, "controls")).map(({ value }) => value),
		renewals: countOf(map, "renewals") ?? 0,
		clauseFingerprint
	};
	return {
		id,
		idLocation,
		...waived,
		strategy,
		tactic,
		...days,
		grantedBy,
		...more
	};
}
function bindClauseOf(binder, map, { policies, areAll }) {
	const policyName = locatedText(map, "policy");
	const clauseName = locatedText(map, "clause");
	if (policyName === void 0) return void 0;
	const policy = policies.find(({ id }) => id === policyName.value);
	if (policy === void 0) {
		const known = policies.map(({ id }) => id);
		if (areAll) refuse$1(binder, policyName, {
			known,
			message: (name) => `There is no policy "${name}" here.`
		});
		return;
	}
	if (clauseName === void 0) return void 0;
	const of = findClause(policy, clauseName.value);
	if (of !== void 0) return {
		of,
		clauseLocation: clauseName.location
	};
	refuse$1(binder, clauseName, {
		known: policy.clauses.map(({ id }) => id),
		message: (name) => `The policy "${policy.id}" has no clause "${name}".`
	});
}
function findClause(policy, name) {
	if (name === "default" && policy.default !== "silent") return {
		policy,
		clause: void 0
	};
	const clause = policy.clauses.find(({ id }) => id === name);
	return clause === void 0 ? void 0 : {
		policy,
		clause
	};
}
function refuse$1(binder, { value, location }, { known, message }) {
	const help = () => suggestReference(value, known);
	complain(binder, {
		rule: "unknown-reference",
		message: message(clip(value)),
		help,
		location
	});
}
function locatedText(map, key) {
	const node = findValue(map, key);
	const value = scalarText(node);
	return node === void 0 || value === void 0 ? void 0 : {
		value,
		location: node.location
	};
}
function bindTerm(binder, map) {
	const on = bindLocatedDay(binder, map, "on");
	const expires = bindLocatedDay(binder, map, "expires");
	if (on === void 0 || expires === void 0) return void 0;
	if (on.value <= expires.value) return {
		on,
		expires
	};
	complain(binder, {
		rule: "reversed-interval",
		message: `This expires (${textOf(map, "expires") ?? ""}) before it was granted (${textOf(map, "on") ?? ""}).`,
		help: "Correct one of the two days.",
		location: expires.location
	});
}
function bindLocatedDay(binder, map, key) {
	const node = findValue(map, key);
	const value = bindDay(binder, node);
	return node === void 0 || value === void 0 ? void 0 : {
		value,
		location: node.location
	};
}
function bindGranter(binder, map, policy) {
	const node = findValue(map, "grantedBy");
	const role = bindRole(binder, node);
	if (node === void 0 || role === void 0) return void 0;
	return [policy?.owner, ...(policy?.approvedBy ?? []).map((approval) => approval.role)].some((other) => other?.text === role.text) ? role : bindKnownRole(binder, node);
}

function unknownReference(message, { name, known, location }) {
	const help = suggestReference(name, known);
	return {
		rule: "unknown-reference",
		severity: "error",
		message,
		location,
		...help === void 0 ? {} : { help }
	};
}

function checkOverrides(policy, policies) {
	return policy.clauses.flatMap((clause) => clause.modality === "permit" || clause.modality === "only" ? clause.overrides.flatMap((reference) => checkOverride({
		policy,
		clause,
		reference
	}, policies)) : []);
}
function checkOverride({ policy, clause, reference }, policies) {
	const { location } = reference;
	const other = policies.find(({ id }) => id === reference.policy);
	if (other === void 0) {
		const known = policies.map(({ id }) => id);
		return [unknownReference(`There is no policy "${reference.policy}" here.`, {
			name: reference.policy,
			known,
			location
		})];
	}
	const isItself = other === policy && reference.clause === clause.id;
	if (!isItself && isLiftable(other.clauses, reference.clause, other.default === "prohibited")) return [];
	const known = other.clauses.map(({ id }) => id);
	if (!isItself && reference.clause !== "default" && !known.includes(reference.clause)) {
		const message = `The policy "${other.id}" has no clause "${reference.clause}".`;
		return [unknownReference(message, {
			name: reference.clause,
			known,
			location
		})];
	}
	return [{
		rule: "wrong-override",
		severity: "error",
		message: isItself ? `The clause "${clause.id}" is said to override itself.` : `"${reference.clause}" prohibits nothing, so there is nothing to override.`,
		help: "Name the clause that prohibits what this one permits.",
		location
	}];
}

function checkPolicy(policy) {
	const events = new Map(policy.calendar.map(({ id, days }) => [id, days]));
	return [...checkReview(policy), ...policy.clauses.flatMap((clause) => checkDays(policy, clause, events))];
}
function checkReview({ review, effective }) {
	if (review === void 0 || review.value >= effective.from) return [];
	const [due, start] = [review.value, effective.from].map((day) => formatDay(day));
	return [{
		rule: "early-review",
		severity: "warning",
		message: `The policy is due for review (${due}) before it takes effect (${start}).`,
		help: "Name a day on which the policy has been in force for a while.",
		location: review.location
	}];
}
function checkDays({ effective }, clause, calendar) {
	const own = clause.effective === void 0 ? effective : intersectIntervals(effective, clause.effective);
	const events = clause.during?.flatMap(({ value: id }) => calendar.get(id) ?? []);
	const isOn = (days) => own !== void 0 && intersectIntervals(own, days) !== void 0;
	if (own !== void 0 && (events === void 0 || events.length === 0 || events.some(isOn))) return [];
	return [{
		rule: "idle-clause",
		severity: "warning",
		message: `The clause "${clip(clause.id)}" holds on no day: its days lie outside those of its policy.`,
		help: "Correct the days of the clause or of the policy, or remove the clause.",
		location: clause.idLocation
	}];
}

function dropBelowUnknownFacets(problems) {
	const places = /* @__PURE__ */ new Map();
	for (const { rule, location } of problems) {
		if (rule !== "unknown-facet") continue;
		const known = places.get(location.source) ?? /* @__PURE__ */ new Set();
		places.set(location.source, known.add(location.span.start));
	}
	return problems.filter(({ rule, location }) => rule === "unknown-facet" || places.get(location.source)?.has(location.span.start) !== true);
}

function readAssumptions(binder, nodes) {
	const [first] = nodes;
	if (first === void 0) return void 0;
	const facets = nodes.flatMap((node) => bindScope(binder, node).facets);
	return {
		location: first.location,
		facets: facets.filter((part, index) => facets.findIndex(({ facet }) => facet === part.facet) === index)
	};
}

const PATTERN_KEYS = [
	"policies",
	"strategies",
	"waivers",
	"taxonomies",
	"ruleFiles"
];

const SETTINGS = [...SEVERITIES, "off"];
function bindConfig(map, problems) {
	const patternsOf = (key) => locatedTexts(findValue(map, key));
	return {
		extends: locatedTexts(findValue(map, "extends")),
		policies: patternsOf("policies"),
		strategies: patternsOf("strategies"),
		waivers: patternsOf("waivers"),
		taxonomies: patternsOf("taxonomies"),
		ruleFiles: patternsOf("ruleFiles"),
		patternKeys: new Map(PATTERN_KEYS.flatMap((key) => {
			const entry = findEntry(map, key);
			return entry === void 0 ? [] : [[key, entry.keyLocation]];
		})),
		precedence: bindPrecedence(findEntry(map, "precedence"), problems),
		failOn: bindFailOn(findValue(map, "failOn")),
		maxWarnings: bindMaxWarnings(findValue(map, "maxWarnings")),
		rules: bindRules(map),
		overrides: mapsOf(map, "overrides").map((item) => ({
			files: locatedTexts(findValue(item, "files")),
			rules: bindRules(item)
		}))
	};
}
function bindFailOn(node) {
	const value = SEVERITIES.find((severity) => severity === scalarText(node));
	return node === void 0 || value === void 0 ? void 0 : {
		value,
		location: node.location
	};
}
function bindMaxWarnings(node) {
	if (node?.kind !== "scalar" || typeof node.value !== "number") return void 0;
	return Number.isSafeInteger(node.value) && node.value >= 0 ? {
		value: node.value,
		location: node.location
	} : void 0;
}
function bindRules(map) {
	const node = findValue(map, "rules");
	const rules = /* @__PURE__ */ new Map();
	for (const { key, keyLocation, value } of node?.kind === "map" ? node.entries : []) {
		const setting = SETTINGS.find((candidate) => candidate === scalarText(value));
		if (setting !== void 0) rules.set(key, {
			value: setting,
			location: keyLocation
		});
	}
	return rules;
}
function bindPrecedence(entry, problems) {
	const node = entry?.value;
	if (entry === void 0 || node?.kind !== "list") return void 0;
	const maxims = [];
	let last;
	for (const item of node.items) {
		const maxim = MAXIMS.find((candidate) => candidate === scalarText(item));
		if (maxim === void 0) continue;
		if (maxims.includes(maxim)) problems.push(twice(maxim, item));
		else maxims.push(maxim);
		if (maxim === "prohibition") last = item;
	}
	if (last !== void 0 && last !== node.items.at(-1)) problems.push({
		rule: "wrong-value",
		severity: "error",
		message: "The maxim prohibition is always asked last.",
		help: "Move it to the end of the list, or leave it out.",
		location: last.location
	});
	return {
		value: maxims,
		location: entry.keyLocation
	};
}
function twice(maxim, { location }) {
	return {
		rule: "wrong-value",
		severity: "error",
		message: `The maxim ${maxim} is listed twice.`,
		help: "Remove one of them.",
		location
	};
}

const KINDS = DOCUMENT_KINDS.filter((kind) => kind !== "config");
function isMarkdown(path) {
	return /\.(?:md|markdown)$/iu.test(path);
}
function checkKind(map, expected) {
	const node = findValue(map, "kind");
	const said = node?.kind === "scalar" ? node.value : void 0;
	if (node === void 0 || said === expected) return void 0;
	const other = KINDS.find((kind) => kind === said);
	const isConfig = expected === "config";
	if (other === void 0) return isConfig ? void 0 : unknownKind(node);
	return {
		rule: "wrong-kind",
		severity: "error",
		message: `This is said to be a ${other}, where a ${expected} is expected.`,
		help: isConfig ? "Name a config here, and list this document in it." : `List it among the ${other} documents, or write \`kind: ${expected}\`.`,
		location: node.location
	};
}
function unknownKind(node) {
	const said = node.kind === "scalar" ? node.value : void 0;
	return {
		rule: "wrong-kind",
		severity: "error",
		message: `There is no kind of document ${clip(JSON.stringify(said ?? null))}.`,
		help: suggestNearest(String(said), KINDS) ?? `Kinds: ${KINDS.join(", ")}.`,
		location: node.location
	};
}

const documents = ["{\"id\":\"onpolicy:recommended\",\"title\":\"Recommended\",\"description\":\"Assumes what a marketing strategy means unless it says otherwise, and leaves every rule at its own severity.\",\"assume\":{\"actor\":\"marketing-team\",\"account\":\"official-account\"}}"];
let parsed;
function shippedPresets() {
	parsed ??= JSON.parse(`[${documents.join(",")}]`);
	return parsed;
}

const RECOMMENDED = "onpolicy:recommended";
function listPresets() {
	return shippedPresets().map(({ id }) => id);
}
function findPreset(id) {
	const preset = shippedPresets().find((candidate) => candidate.id === id);
	if (preset === void 0) return void 0;
	const root = readJson(wholeSource({
		path: id,
		text: JSON.stringify(preset, void 0, 2)
	}));
	return root?.kind === "map" ? root : void 0;
}

const LONGEST = 300;
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9\u00b9\u00b2\u00b3])(?:[ ]*\.|[ ]*$)/iu;
const FORM = "Name a preset, or the path of a config in this workspace, with `/` and relative to this file.";
function readExtendedName(from, entry) {
	if (entry.startsWith("onpolicy:")) {
		if (listPresets().includes(entry)) return {
			kind: "preset",
			name: entry
		};
		const help = suggestNearest(entry, listPresets()) ?? `Presets: ${listPresets().join(", ")}.`;
		return {
			kind: "refused",
			rule: "unknown-preset",
			message: `There is no preset "${clip(entry)}".`,
			help
		};
	}
	const outside = findWayOut(entry);
	if (outside !== void 0) return refuse("outside-workspace", entry, outside);
	const path = joinPath(from, entry);
	if (path === void 0) return refuse("outside-workspace", entry, "it leads out of the workspace");
	const fault = findNameFault(entry, path);
	if (fault !== void 0) return refuse("wrong-value", entry, fault);
	return {
		kind: "file",
		name: path
	};
}
function refuse(rule, entry, fault) {
	const help = suggestNearest(`onpolicy:${entry}`, listPresets()) ?? FORM;
	return {
		kind: "refused",
		rule,
		message: `"${clip(entry)}" is not extended: ${fault}.`,
		help
	};
}
function findWayOut(entry) {
	if (/^[a-z][a-z0-9+-]+:/iu.test(entry)) return "it is an address, and nothing is fetched";
	if (/^[a-z]:/iu.test(entry)) return "it names a drive, and a config stays in its workspace";
	if (/^(?:\\\\|\/\/)/u.test(entry)) return "it names another computer, and a config stays in its workspace";
	if (/^[/\\]/u.test(entry)) return "it is an absolute path, and a config stays in its workspace";
	if (entry.startsWith("~")) return "it names a home folder, and a config stays in its workspace";
	if (/\$(?:\w|[{(])|%\w+%/u.test(entry) && !entry.includes(":")) return "it holds a variable, and none is looked up";
}
function findNameFault(entry, path) {
	const parts = path.split("/");
	if (path.length > LONGEST) return `it is longer than ${LONGEST} characters`;
	if (/\p{Cc}/u.test(entry)) return "it holds a control character";
	if (entry.includes("\\")) return "its folders are not separated by `/`";
	if (entry.includes(":")) return "a colon in it would name a part of a file on some systems";
	if (/[*?]/u.test(entry)) return "it is a pattern, and not one file";
	if (parts.some((part) => DEVICE.test(part))) return "it is the name of a device on some systems";
	if (/(?:^|\/)\.{0,2}$/u.test(entry)) return "it is a folder";
	if (parts.some((part) => /[. ]$/u.test(part))) return "some systems ignore the dot or the space at its end";
	if (!/\.(?:ya?ml|json)$/iu.test(path)) return "a config is a file that ends in .yaml, .yml or .json, and nothing else is looked up";
}
function joinPath(from, entry) {
	const parts = from.split("/").slice(0, -1);
	for (const part of entry.split(/[/\\]/u)) if (part === "..") {
		if (parts.pop() === void 0) return void 0;
	} else if (part !== "." && part !== "") parts.push(part);
	return parts.join("/");
}

async function readConfigMap(source) {
	const { value: root, problems } = await readData(wholeSource(source));
	if (root === void 0) return {
		value: void 0,
		problems: problems.map(helpWithConfig)
	};
	if (!/(?:^|\/)package\.json$/u.test(source.path)) return {
		value: root,
		problems
	};
	const node = findValue(root, "onpolicy");
	if (node?.kind === "map") return {
		value: node,
		problems
	};
	return {
		value: void 0,
		problems: [node === void 0 ? {
			rule: "missing-key",
			severity: "error",
			message: "This package.json has no key `onpolicy`, which would hold the config.",
			help: "Write the config there, or in a file onpolicy.yaml.",
			location: root.location
		} : {
			rule: "wrong-type",
			severity: "error",
			message: "The key `onpolicy` holds the config, which is a map of keys and values.",
			help: "Write the config there, or in a file onpolicy.yaml.",
			location: node.location
		}]
	};
}
function helpWithConfig(problem) {
	return problem.rule === "empty-document" || problem.rule === "wrong-type" ? {
		...problem,
		help: "Say which documents there are: `policies:` and `strategies:`."
	} : problem;
}

function readPresetLayer(id) {
	const map = findPreset(id);
	return map === void 0 ? void 0 : toLayer(id, map, []);
}
async function readFileLayer(source) {
	const { value: map, problems: found } = await readConfigMap(source);
	if (map === void 0) return {
		value: void 0,
		problems: found
	};
	const otherKind = checkKind(map, "config");
	if (otherKind !== void 0) return {
		value: void 0,
		problems: [...found, otherKind]
	};
	const faults = (await validateDocument("config", map)).map((problem) => explainNever(map, problem));
	const problems = [
		...checkCharacters(source),
		...found,
		...faults
	];
	const layer = toLayer(source.path, map, problems);
	problems.push(...listPatterns(layer.config).flatMap(checkPattern));
	return {
		value: layer,
		problems
	};
}
function toLayer(name, map, problems) {
	const bases = locatedTexts(findValue(map, "extends")).flatMap(({ value, location }) => {
		if (value.trim() === "") return [];
		const named = readExtendedName(name, value);
		if (named.kind !== "refused") return [{
			kind: named.kind,
			value: named.name,
			location
		}];
		const { rule, message, help } = named;
		problems.push({
			rule,
			severity: "error",
			message,
			help,
			location
		});
		return [];
	});
	return {
		name,
		config: bindConfig(map, problems),
		assume: findValue(map, "assume"),
		bases
	};
}
function explainNever(map, problem) {
	const node = findValue(map, "failOn");
	if (node === void 0 || problem.location !== node.location || scalarText(node) !== "never") return problem;
	const message = "A config cannot say that nothing fails: whoever runs the check decides that.";
	return {
		...problem,
		message,
		help: "Write error, warning or info here, or run `onpolicy check --fail-on never`."
	};
}
function listPatterns({ policies, strategies, waivers, taxonomies, ruleFiles, overrides }) {
	return [
		policies,
		strategies,
		waivers,
		taxonomies,
		ruleFiles,
		...overrides.map(({ files }) => files)
	].flat();
}
function checkPattern({ value, location }) {
	const fault = findPatternFault(value);
	if (fault === void 0) return [];
	return [{
		rule: "outside-workspace",
		severity: "error",
		message: `"${clip(value)}" is not looked up: ${fault}.`,
		help: "Use a path or pattern of files in the workspace, relative to its root.",
		location
	}];
}

function mergeLayers(layers) {
	const patterns = mergePatterns(layers);
	let rules = /* @__PURE__ */ new Map();
	let overrides = [];
	for (const { config } of layers) {
		rules = new Map([...rules, ...config.rules]);
		overrides = [...overrides.flatMap((override) => withoutRules(override, config.rules)), ...config.overrides];
	}
	const configs = layers.map(({ config }) => config).toReversed();
	return {
		...patterns,
		extends: listBases(layers),
		precedence: configs.find(({ precedence }) => precedence !== void 0)?.precedence,
		failOn: configs.find(({ failOn }) => failOn !== void 0)?.failOn,
		maxWarnings: configs.find(({ maxWarnings }) => maxWarnings !== void 0)?.maxWarnings,
		rules,
		overrides
	};
}
function mergePatterns(layers) {
	const places = /* @__PURE__ */ new Map();
	const lists = {
		policies: none,
		strategies: none,
		waivers: none,
		taxonomies: none,
		ruleFiles: none
	};
	for (const { config } of layers) for (const key of PATTERN_KEYS) {
		const location = config.patternKeys.get(key);
		if (location === void 0) continue;
		places.set(key, location);
		lists[key] = config[key];
	}
	return {
		...lists,
		patternKeys: places
	};
}
const none = [];
function withoutRules({ files, rules }, hidden) {
	const kept = new Map([...rules].filter(([id]) => !hidden.has(id)));
	return kept.size === 0 ? [] : [{
		files,
		rules: kept
	}];
}
function listBases(layers) {
	return layers.slice(0, -1).flatMap(({ name }) => {
		const entry = layers.flatMap(({ bases }) => bases.filter(({ value }) => value === name)).at(-1);
		return entry === void 0 ? [] : [{
			value: name,
			location: entry.location
		}];
	});
}

const LONGEST_CHAIN = 8;
function orderLayers(layers, root) {
	const cycles = [];
	const fromTop = [];
	const done = /* @__PURE__ */ new Set();
	const visit = (name, trail) => {
		const layer = layers.get(name);
		if (layer === void 0 || done.has(name)) return;
		done.add(name);
		fromTop.push(layer);
		const here = [...trail, name];
		for (const { value, location } of layer.bases.toReversed()) {
			const start = here.indexOf(value);
			if (start < 0) visit(value, here);
			else cycles.push(describeCycle([...here.slice(start), value], location));
		}
	};
	visit(root, []);
	const tooLong = cycles.length === 0 ? describeLongChain(layers, root) : [];
	return {
		value: fromTop.toReversed(),
		problems: [...cycles, ...tooLong]
	};
}
function describeLongChain(layers, root) {
	const known = /* @__PURE__ */ new Map();
	const follow = (name) => {
		const found = known.get(name);
		if (found !== void 0) return found;
		let longest = [];
		for (const { value } of layers.get(name)?.bases ?? []) {
			const below = follow(value);
			if (below.length > longest.length) longest = below;
		}
		const chain = [name, ...longest];
		known.set(name, chain);
		return chain;
	};
	const chain = follow(root);
	if (chain.length <= 8) return [];
	const [last = "", next = ""] = chain.slice(7);
	const entry = layers.get(last)?.bases.find(({ value }) => value === next);
	if (entry === void 0) return [];
	return [{
		rule: "config-chain",
		severity: "error",
		message: `More than ${8} configs extend each other: ${nameChain(chain)}.`,
		help: "Let one of them extend several, one beside the other.",
		location: entry.location
	}];
}
function describeCycle(chain, location) {
	return {
		rule: "config-cycle",
		severity: "error",
		message: chain.length === 2 ? `This config extends itself: ${nameChain(chain)}.` : `These configs extend each other in a circle: ${nameChain(chain)}.`,
		help: "Remove one of the entries of `extends` that make it.",
		location
	};
}
function nameChain(chain) {
	const names = chain.map(clip);
	return (names.length <= 9 ? names : [
		...names.slice(0, 4),
		"\u2026",
		...names.slice(-4)
	]).join(" -> ");
}

const MOST_CONFIGS = 100;
function assumeByDefault() {
	return [readPresetLayer(RECOMMENDED)?.assume].filter((node) => node !== void 0);
}
async function readConfig(source, extended = /* @__PURE__ */ new Map()) {
	const { layers, wanted, problems } = await readLayers(source, extended);
	if (!layers.has(source.path)) return {
		value: void 0,
		problems
	};
	const { value: ordered, problems: faults } = orderLayers(layers, source.path);
	const assume = ordered.toReversed().flatMap((layer) => layer.assume === void 0 ? [] : [layer.assume]);
	return {
		value: {
			config: mergeLayers(ordered),
			assume,
			wanted
		},
		problems: [...problems, ...faults]
	};
}
async function readLayers(source, extended) {
	const reading = {
		layers: /* @__PURE__ */ new Map(),
		wanted: [],
		problems: []
	};
	let next = takeIn(reading, await readFileLayer(source));
	const seen = /* @__PURE__ */ new Set([source.path]);
	for (let depth = 1; depth < 8; depth += 1) {
		const found = [];
		for (const base of next) {
			if (seen.has(base.value)) continue;
			if (seen.size === MOST_CONFIGS) return {
				...reading,
				problems: [...reading.problems, tooMany$1(base)]
			};
			seen.add(base.value);
			found.push(...await readBase(reading, base, extended));
		}
		next = found;
	}
	return reading;
}
async function readBase(reading, base, extended) {
	if (base.kind === "preset") return takeIn(reading, {
		value: readPresetLayer(base.value),
		problems: []
	});
	const text = extended.get(base.value);
	if (text !== void 0) return takeIn(reading, await readFileLayer(text));
	if (extended.has(base.value)) return [];
	reading.wanted.push(base);
	reading.problems.push({
		rule: "missing-config",
		severity: "error",
		message: `"${clip(base.value)}" is extended here, and was not read.`,
		help: "Give its text along with this config.",
		location: base.location
	});
	return [];
}
function takeIn({ layers, problems }, { value, problems: found }) {
	problems.push(...found);
	if (value === void 0) return [];
	layers.set(value.name, value);
	return value.bases;
}
function tooMany$1({ location }) {
	return {
		rule: "config-chain",
		severity: "error",
		message: `More than ${MOST_CONFIGS} configs are extended.`,
		help: "Put some of them together.",
		location
	};
}

async function readDocument(source, expected, context = {}) {
	const { value, problems } = isMarkdown(source.path) ? await readProse(source, expected, context) : await readPlain(source, context);
	if (value === void 0) return {
		value,
		problems
	};
	const { map, unread } = value;
	const wrongKind = checkKind(map, expected);
	if (wrongKind !== void 0) return {
		value: void 0,
		problems: [...problems, wrongKind]
	};
	return {
		value: {
			kind: expected,
			map,
			unread
		},
		problems: [...problems, ...await validateDocument(expected, map)]
	};
}
async function readProse(source, expected, context) {
	const { readMarkdown } = await import("./library/read-markdown-read-markdown.js");
	const { value, problems } = await readMarkdown(source, expected, context);
	return {
		value,
		problems: [...checkProseCharacters(source), ...problems]
	};
}
async function readPlain(source, { parser }) {
	const { value: map, problems } = await readData(wholeSource(source), parser);
	const all = [...checkCharacters(source), ...problems];
	return {
		value: map === void 0 ? void 0 : {
			map,
			unread: []
		},
		problems: all
	};
}

async function readBasis(sources) {
	const problems = [];
	const { parser } = sources;
	const readAll = async (list, kind, context) => {
		const documents = [];
		for (const source of list.toSorted((a, b) => a.path < b.path ? -1 : 1)) {
			const { value, problems: found } = await readDocument(source, kind, context);
			problems.push(...found);
			if (value !== void 0) documents.push(value);
		}
		return documents;
	};
	const config = sources.config === void 0 ? void 0 : await readConfig(sources.config, sources.extended);
	problems.push(...config?.problems ?? []);
	const own = (await readAll(sources.taxonomies ?? [], "taxonomy", { parser })).flatMap(({ map }) => bindTaxonomy(map, problems) ?? []);
	const { taxonomies, problems: nameProblems } = createTaxonomies(shippedTaxonomies(), own);
	problems.push(...nameProblems);
	const binder = {
		taxonomies,
		terms: NO_TERMS,
		unknownNames: "refused",
		problems
	};
	const documents = await readAll(sources.policies, "policy", {
		facets: taxonomies.facets,
		parser
	});
	const policies = documents.flatMap(({ map }) => bindPolicy(binder, map) ?? []);
	const registers = (await readAll(sources.waivers ?? [], "waivers", {
		facets: taxonomies.facets,
		parser
	})).map(({ map }) => map);
	const areAll = sources.isSelection !== true && policies.length === sources.policies.length;
	const waivers = bindWaivers(binder, registers, {
		policies,
		areAll
	});
	const ownRules = await readOwnRules(await readAll(sources.rules ?? [], "rule", { parser }), taxonomies, problems);
	for (const policy of policies) problems.push(...checkOverrides(policy, policies), ...checkPolicy(policy), ...reportNoClauses(policy));
	const assume = readAssumptions(binder, config?.value?.assume ?? assumeByDefault());
	return {
		value: {
			policies,
			waivers,
			taxonomies,
			config: config?.value?.config,
			assume,
			ownRules,
			parser,
			unread: documents.flatMap(({ unread }) => unread)
		},
		problems: dropBelowUnknownFacets(problems)
	};
}
async function readOwnRules(documents, taxonomies, problems) {
	if (documents.length === 0) return NO_OWN_RULES;
	const { value, problems: found } = (await import("./library/read-read-rules.js")).readRules(documents, taxonomies);
	problems.push(...found);
	return value;
}
function reportNoClauses({ title, clauses, idLocation, ...policy }) {
	if (clauses.length > 0 || policy.default !== "silent") return [];
	return [{
		rule: "no-clauses",
		severity: "warning",
		message: `No clause of "${title}" could be read, so nothing is judged by it.`,
		help: "Write its rules as clauses: in YAML, or in Markdown as field lists, tables or fences of `yaml policy`.",
		location: idLocation
	}];
}

async function openBasis(input) {
	const today = parseDay(input.today);
	if (today === void 0) throw new RangeError(`today is no day of the form YYYY-MM-DD: ${input.today}`);
	const { value: basis, problems } = await readBasis(input);
	const { policies, taxonomies, config, assume } = basis;
	const precedence = config?.precedence?.value ?? DEFAULT_PRECEDENCE;
	return {
		...basis,
		today,
		policySet: compilePolicies(policies, taxonomies, {
			precedence,
			assume,
			today
		}),
		problems: [...input.problems ?? [], ...problems].map(placeProblem)
	};
}

function isJudged(tactic) {
	return tactic.status !== "rejected" && tactic.status !== "done";
}

function labelOf(taxonomies, facet, name) {
	const taxonomy = taxonomies.get(facet);
	return (taxonomy === void 0 ? void 0 : resolveConcept(taxonomy, name))?.label ?? name;
}
function describeScope$1(taxonomies, scope) {
	const parts = scope.facets.map(({ facet, names }) => joinWords(names.map((name) => name.isTerm ? name.text : labelOf(taxonomies, facet, name.concepts[0] ?? name.text)), "or"));
	return joinWords(parts);
}

const PLAIN_STANDING = {
	neverApplies: false,
	isShadowed: false,
	shadowedBy: "",
	isIdle: false,
	prohibitedAlternatives: []
};

const MAXIM_WORDS = {
	protection: "a protected right goes before a prohibition of no higher authority",
	authority: "the prohibition comes from a higher authority",
	override: "the permission says that it overrides the prohibition, and the prohibition's owner agrees",
	specificity: "the narrower clause goes before the broader one",
	recency: "the later clause goes before the earlier one",
	prohibition: "nothing puts the permission first",
	default: "a policy's default gives way to its clauses"
};
const KIND_WORDS = {
	approval: "an approval by",
	disclosure: "the disclosure",
	record: "the record",
	training: "the training",
	consent: "the consent",
	control: "the control"
};
function describeDuty$1(duty, labelOf) {
	if (duty.form === "choice") return joinWords(duty.anyOf.map((single) => describeSingle$1(single, labelOf)), "or");
	return describeSingle$1(duty, labelOf);
}
function describeSingle$1({ kind, values }, labelOf) {
	const shown = values.map((value) => `"${kind === "approval" ? labelOf(value) : value}"`);
	return `${KIND_WORDS[kind]} ${joinWords(shown, "or")}`;
}
const EVIDENCE_FAULT_WORDS = {
	"dated-too-late": "it is dated after the first day on which it is needed",
	"dated-in-future": "it is dated after today",
	"expires-too-early": "it expires before the last day on which it is needed",
	"covers-part": "its `for` covers only part of the tactic"
};
function describeDays({ from, to }) {
	if (!Number.isFinite(from) && !Number.isFinite(to)) return "at all times";
	if (!Number.isFinite(from)) return `until ${formatDay(to)}`;
	if (!Number.isFinite(to)) return `from ${formatDay(from)} on`;
	return from === to ? `on ${formatDay(from)}` : `from ${formatDay(from)} to ${formatDay(to)}`;
}

function dayText(day) {
	return day === void 0 || !Number.isFinite(day) ? "" : formatDay(day);
}

const NO_CONCEPT = {
	facet: "",
	id: "",
	label: "",
	text: "",
	isKnown: false,
	isAssumed: false,
	isFormerName: false,
	status: "",
	since: "",
	successor: ""
};
function conceptFact(taxonomies, value) {
	const { facet, concept, isKnown, isAssumed, name } = value;
	if (!isKnown) return {
		...NO_CONCEPT,
		facet,
		id: concept,
		label: concept,
		text: name.text,
		isAssumed
	};
	return {
		...knownFact(taxonomies, facet, {
			id: concept,
			text: name.text
		}),
		isAssumed
	};
}
function nameFacts(taxonomies, facet, { text, concepts }) {
	if (concepts.length === 0) return [{
		...NO_CONCEPT,
		facet,
		id: text,
		label: text,
		text
	}];
	return concepts.map((id) => knownFact(taxonomies, facet, {
		id,
		text
	}));
}
function knownFact(taxonomies, facet, { id, text }) {
	const taxonomy = taxonomies.get(facet);
	const concept = taxonomy?.byId.get(id);
	if (taxonomy === void 0 || concept === void 0) return {
		...NO_CONCEPT,
		facet,
		id,
		label: id,
		text
	};
	const { label, formerly, status, since = "", successor = "" } = concept;
	return {
		facet,
		id,
		label,
		text,
		isKnown: true,
		isAssumed: false,
		isFormerName: formerly.some((name) => foldName(name) === foldName(text)),
		status,
		since,
		successor: successor === "" ? "" : resolveConcept(taxonomy, successor)?.label ?? successor
	};
}
function facetFacts(taxonomies, { facet, names }) {
	return names.flatMap((name) => nameFacts(taxonomies, facet, name));
}
function scopeFacts(taxonomies, scope) {
	return (scope?.facets ?? []).flatMap((part) => facetFacts(taxonomies, part));
}
function roleFact(taxonomies, role) {
	if (role === void 0) return NO_ROLE;
	return {
		text: role.text,
		label: labelOf(taxonomies, "actor", role.text),
		isKnown: role.concept !== void 0
	};
}
const NO_ROLE = {
	text: "",
	label: "",
	isKnown: false
};
const NO_OWNER = {
	role: NO_ROLE,
	label: "",
	name: "",
	contact: ""
};
function ownerFact(taxonomies, owner) {
	const role = roleFact(taxonomies, owner);
	return {
		role,
		label: role.label,
		name: owner?.name ?? "",
		contact: owner?.contact ?? ""
	};
}
function approvalFact(taxonomies, { role, on }) {
	return {
		role: roleFact(taxonomies, role),
		on: dayText(on)
	};
}
const NO_DUTY = {
	kind: "",
	text: "",
	values: []
};
function dutyFact(taxonomies, duty) {
	return {
		kind: duty.form === "choice" ? "choice" : duty.kind,
		text: describeDuty$1(duty, (role) => labelOf(taxonomies, "actor", role)),
		values: duty.form === "choice" ? duty.anyOf.flatMap(({ values }) => values) : duty.values
	};
}

function once$1(work) {
	let known;
	return () => (known ??= { value: work() }).value;
}

function makePolicyFact(book, policy) {
	const { taxonomies, today } = book;
	const { effective, review, calendar, definitions, clauses } = policy;
	const owner = ownerFact(taxonomies, policy.owner);
	const values = once$1(() => scopeFacts(taxonomies, policy.appliesTo));
	const clauseFacts = once$1(() => clauses.map((clause) => book.clause({
		policy,
		clause
	})));
	const approvedBy = once$1(() => policy.approvedBy.map((approval) => approvalFact(taxonomies, approval)));
	const consulted = once$1(() => policy.consulted.map((approval) => approvalFact(taxonomies, approval)));
	return {
		id: policy.id,
		title: policy.title,
		version: policy.version ?? "",
		owner,
		author: ownerFact(taxonomies, policy.author),
		contact: policy.contact ?? owner.contact,
		authority: policy.authority,
		default: policy.default,
		pack: "",
		isPackStale: false,
		starts: dayText(effective.from),
		ends: dayText(effective.to),
		hasEnded: effective.to < today,
		age: Number.isFinite(effective.from) ? BigInt(Math.max(0, today - effective.from)) : 0n,
		review: dayText(review?.value),
		isReviewOverdue: review !== void 0 && review.value < today,
		expectations: BigInt(policy.expectations.length),
		terms: definitions.map(({ term }) => term),
		get approvedBy() {
			return approvedBy();
		},
		get consulted() {
			return consulted();
		},
		get values() {
			return values();
		},
		get clauses() {
			return clauseFacts();
		},
		get unusedTerms() {
			const used = listUsedTerms(policy);
			return definitions.filter(({ term }) => !used.has(foldName(term))).map(({ term }) => term);
		},
		get unusedEvents() {
			const used = new Set(clauses.flatMap(({ during = [] }) => during.map(({ value }) => value)));
			return calendar.filter(({ id }) => !used.has(id)).map(({ id }) => id);
		}
	};
}
function listUsedTerms({ appliesTo, clauses, expectations }) {
	const scopes = [appliesTo, ...expectations.map(({ use }) => use)];
	for (const clause of clauses) {
		scopes.push(clause.scope, ...clause.unless, ...clause.alternatives);
		if (clause.modality === "only") scopes.push(clause.only);
	}
	const names = scopes.flatMap((scope) => (scope?.facets ?? []).flatMap((facet) => facet.names));
	return new Set(names.filter(({ isTerm }) => isTerm).map(({ text }) => foldName(text)));
}
const NO_POLICY = {
	id: "",
	title: "",
	version: "",
	owner: NO_OWNER,
	author: NO_OWNER,
	approvedBy: [],
	consulted: [],
	contact: "",
	authority: "",
	default: "",
	pack: "",
	isPackStale: false,
	starts: "",
	ends: "",
	hasEnded: false,
	age: 0n,
	review: "",
	isReviewOverdue: false,
	values: [],
	clauses: [],
	terms: [],
	unusedTerms: [],
	unusedEvents: [],
	expectations: 0n
};

const NO_CLAUSE = {
	id: "",
	title: "",
	policy: NO_POLICY,
	modality: "",
	text: "",
	reason: "",
	source: "",
	isWaivable: true,
	isProtected: false,
	reservedFor: "",
	facets: [],
	values: [],
	tool: [],
	tactic: [],
	actor: [],
	time: [],
	duties: [],
	exceptions: 0n,
	alternatives: 0n,
	overrides: [],
	isLifted: false,
	hasDays: false,
	isUsed: true,
	...PLAIN_STANDING
};
function makeClauseFact(book, of) {
	const { policy, clause } = of;
	const policyOf = once$1(() => book.policy(policy));
	if (clause === void 0) return {
		...NO_CLAUSE,
		id: DEFAULT_CLAUSE,
		title: DEFAULT_CLAUSE,
		modality: DEFAULT_CLAUSE,
		get policy() {
			return policyOf();
		}
	};
	const { taxonomies } = book;
	const inFacet = (facet) => once$1(() => [clause.scope, ...clause.modality === "only" ? [clause.only] : []].flatMap(({ facets }) => facets.filter((part) => part.facet === facet)).flatMap((part) => facetFacts(taxonomies, part)));
	const values = once$1(() => scopeFacts(taxonomies, clause.scope));
	const [tool, tactic, actor, time] = [
		inFacet("tool"),
		inFacet("tactic"),
		inFacet("actor"),
		inFacet("time")
	];
	const duties = once$1(() => dutiesOf(clause).map((duty) => dutyFact(taxonomies, duty)));
	const reservedFor = once$1(() => clause.modality === "only" ? describeScope$1(taxonomies, clause.only) || "nobody" : "");
	const standing = once$1(() => book.standingOf(of));
	return {
		id: clause.id,
		title: clause.title ?? clause.id,
		modality: clause.modality,
		text: clause.text ?? "",
		reason: clause.reason ?? "",
		source: clause.source ?? "",
		isWaivable: clause.isWaivable,
		isProtected: "isProtected" in clause && clause.isProtected,
		facets: clause.scope.facets.map(({ facet }) => facet),
		exceptions: BigInt(clause.unless.length),
		alternatives: BigInt(clause.alternatives.length),
		overrides: "overrides" in clause ? clause.overrides.map((other) => `${other.policy}#${other.clause}`) : [],
		hasDays: clause.effective !== void 0 || clause.during !== void 0,
		isUsed: true,
		get policy() {
			return policyOf();
		},
		get reservedFor() {
			return reservedFor();
		},
		get values() {
			return values();
		},
		get tool() {
			return tool();
		},
		get tactic() {
			return tactic();
		},
		get actor() {
			return actor();
		},
		get time() {
			return time();
		},
		get duties() {
			return duties();
		},
		get isLifted() {
			return book.isLifted(clauseKey(of));
		},
		get neverApplies() {
			return standing().neverApplies;
		},
		get isShadowed() {
			return standing().isShadowed;
		},
		get shadowedBy() {
			return standing().shadowedBy;
		},
		get isIdle() {
			return standing().isIdle;
		},
		get prohibitedAlternatives() {
			return standing().prohibitedAlternatives;
		}
	};
}
function dutiesOf(clause) {
	if (clause.modality === "require") return clause.duties;
	return clause.modality === "prohibit" ? [] : clause.provided;
}

const NO_STRATEGY = {
	id: "",
	title: "",
	owner: NO_OWNER,
	objective: "",
	sharedWith: [],
	starts: "",
	governedBy: [],
	tactics: []
};
const NO_FACETS = {
	tool: [],
	tactic: [],
	actor: [],
	account: [],
	time: [],
	device: [],
	region: [],
	audience: [],
	content: [],
	data: [],
	payment: [],
	ai: []
};
const NO_TACTIC = {
	id: "",
	title: "",
	strategy: NO_STRATEGY,
	description: "",
	status: "",
	businessCase: "",
	objective: "",
	kpi: "",
	stop: "",
	owner: NO_OWNER,
	participants: [],
	starts: "",
	ends: "",
	evidence: [],
	values: [],
	...NO_FACETS,
	verdict: "",
	conflicts: []
};
function makeTacticFact({ book, strategy: of }, verdict) {
	const { taxonomies } = book;
	const { tactic, strategy, kind } = verdict;
	const period = tactic.period ?? strategy.period;
	const values = once$1(() => listValues(book, strategy, tactic));
	const inFacet = (facet) => values().filter((value) => value.facet === facet);
	const participants = once$1(() => tactic.participants.map((participant) => participantFact(book, participant)));
	const evidence = once$1(() => tactic.evidence.map((item) => evidenceFact(book, item)));
	const facets = lazyFacets(inFacet);
	return Object.defineProperties({
		...NO_TACTIC,
		id: tactic.id,
		title: tactic.title,
		strategy: of,
		description: tactic.description ?? "",
		status: tactic.status,
		businessCase: tactic.businessCase ?? "",
		objective: tactic.objective ?? "",
		kpi: tactic.kpi ?? "",
		stop: tactic.stop ?? "",
		owner: ownerFact(taxonomies, tactic.owner ?? strategy.owner),
		starts: dayText(period?.from),
		ends: dayText(period?.to),
		verdict: kind,
		get participants() {
			return participants();
		},
		get evidence() {
			return evidence();
		},
		get values() {
			return values();
		},
		get conflicts() {
			return listConflicts(verdict);
		}
	}, facets);
}
function lazyFacets(inFacet) {
	return Object.fromEntries(Object.keys(NO_FACETS).map((facet) => [facet, {
		get: () => inFacet(facet),
		enumerable: true,
		configurable: true
	}]));
}
function listValues({ taxonomies, assume }, { defaults }, tactic) {
	const own = [tactic.stated, ...tactic.uses].flatMap(({ facets }) => facets);
	const stated = new Set(own.map(({ facet }) => facet));
	const inherited = (defaults?.facets ?? []).filter(({ facet }) => !stated.has(facet));
	for (const { facet } of inherited) stated.add(facet);
	const assumed = (assume?.facets ?? []).filter(({ facet }) => !stated.has(facet));
	return [...[...own, ...inherited].flatMap((part) => facetFacts(taxonomies, part)), ...assumed.flatMap((part) => facetFacts(taxonomies, part)).map((fact) => ({
		...fact,
		isAssumed: true
	}))];
}
function listConflicts({ uses }) {
	const clauses = uses.flatMap(({ prohibiting, unmet }) => [...prohibiting, ...unmet]);
	return [...new Set(clauses.map(({ policy, clause }) => clause?.title ?? clause?.id ?? policy.title))];
}
function participantFact({ taxonomies }, participant) {
	const { role, group, count, contract, training } = participant;
	return {
		role: roleFact(taxonomies, role),
		name: role.name ?? "",
		group: group ?? "",
		count: BigInt(Math.trunc(count ?? 0)),
		contract: contract ?? "",
		training: training ?? ""
	};
}
function evidenceFact({ taxonomies }, evidence) {
	return {
		kind: evidence.kind,
		value: evidence.value,
		role: roleFact(taxonomies, evidence.role),
		on: dayText(evidence.on),
		expires: dayText(evidence.expires),
		ref: evidence.ref ?? "",
		how: evidence.how ?? "",
		by: evidence.by ?? "",
		url: evidence.url ?? ""
	};
}

function listStrategyMentions(facts, strategy) {
	const { taxonomies } = facts.book;
	return strategy.tactics.filter(isJudged).flatMap((tactic) => {
		const mention = {
			policy: NO_POLICY,
			clause: NO_CLAUSE,
			isInPolicy: false,
			strategy: facts.strategy,
			tactic: facts.tactic(tactic)
		};
		const about = {
			strategy: strategy.id,
			tactic: tactic.id
		};
		return namesOf([tactic.stated, ...tactic.uses]).map(({ facet, name }) => toSubject$2(taxonomies, {
			facet,
			name,
			mention,
			about,
			owners: [strategy.id, tactic.id]
		}));
	});
}
function listPolicyMentions(book, policy) {
	const inPolicy = {
		isInPolicy: true,
		strategy: NO_STRATEGY,
		tactic: NO_TACTIC,
		policy: book.policy(policy)
	};
	const own = namesOf(policy.appliesTo === void 0 ? [] : [policy.appliesTo]).map(({ facet, name }) => {
		const mention = {
			...inPolicy,
			clause: NO_CLAUSE
		};
		return toSubject$2(book.taxonomies, {
			facet,
			name,
			mention,
			about: { policy: policy.id },
			owners: [policy.id]
		});
	});
	const ofClauses = policy.clauses.flatMap((clause) => {
		const mention = {
			...inPolicy,
			clause: book.clause({
				policy,
				clause
			})
		};
		const about = {
			policy: policy.id,
			clause: clause.id
		};
		return namesOf([...[
			clause.scope,
			...clause.modality === "only" ? [clause.only] : [],
			...clause.unless
		], ...clause.alternatives]).map(({ facet, name }) => toSubject$2(book.taxonomies, {
			facet,
			name,
			mention,
			about,
			owners: [policy.id, clause.id]
		}));
	});
	return [...own, ...ofClauses];
}
function namesOf(scopes) {
	return scopes.flatMap(({ facets }) => facets).flatMap(({ facet, names }) => names.filter(({ isTerm }) => !isTerm).map((name) => ({
		facet,
		name
	})));
}
function toSubject$2(taxonomies, { facet, name, mention, about, owners }) {
	const isKnown = name.concepts.length > 0;
	const help = isKnown ? void 0 : suggestFor(taxonomies, facet, name.text);
	const [concept = NO_CONCEPT] = nameFacts(taxonomies, facet, name);
	return {
		subject: "mention",
		fact: {
			...mention,
			facet,
			text: name.text,
			isKnown,
			concept
		},
		location: name.location,
		...isKnown ? {} : { label: "not in the taxonomy" },
		related: [],
		notes: [],
		help: help === void 0 ? [] : [help],
		about,
		identity: [
			...owners,
			facet,
			name.text
		]
	};
}
function suggestFor(taxonomies, facet, text) {
	const taxonomy = taxonomies.get(facet);
	return taxonomy === void 0 ? void 0 : suggestConcept(taxonomy, text);
}

function policySubject(book, policy) {
	return {
		subject: "policy",
		fact: book.policy(policy),
		location: policy.idLocation,
		keys: policy.keys,
		related: [],
		notes: [],
		help: [],
		about: { policy: policy.id },
		identity: [policy.id]
	};
}
function clauseSubjects(book, policy) {
	return policy.clauses.map((clause) => ({
		subject: "clause",
		fact: book.clause({
			policy,
			clause
		}),
		location: clause.quote,
		keys: clause.keys,
		related: [],
		notes: [],
		help: [],
		about: {
			policy: policy.id,
			clause: clause.id
		},
		identity: [clauseKey({
			policy,
			clause
		})]
	}));
}
function workspaceSubjects(book, policies, waivers) {
	const [first] = policies.toSorted((a, b) => a.id < b.id ? -1 : 1);
	if (first === void 0) return [];
	return [{
		subject: "workspace",
		fact: {
			waivers: BigInt(waivers),
			get policies() {
				return policies.map((policy) => book.policy(policy));
			}
		},
		location: first.idLocation,
		related: policies.filter((policy) => policy !== first).slice(0, 5).map(({ idLocation, title }) => ({
			location: idLocation,
			message: `"${title}" is one of the policies too`
		})),
		notes: [],
		help: [],
		about: {},
		identity: []
	}];
}

function createMeter(steps) {
	let left = steps;
	return {
		spend: (cost) => {
			left -= cost;
			return left >= 0;
		},
		get isSpent() {
			return left < 0;
		}
	};
}

function runRules(rules, subjects) {
	const nameOf = createFingerprints();
	const findings = [];
	for (const subject of subjects) for (const active of rules) {
		const { rule } = active;
		if (rule.data.subject !== subject.subject || !rule.fires(subject.fact)) continue;
		const configured = active.configuredFor(subject.location.source.path);
		const own = active.setting === "off" ? "off" : subject.severity ?? active.setting;
		const setting = configured ?? own;
		if (setting === "off") continue;
		const identity = nameOf([rule.data.id, ...subject.identity]);
		const said = {
			message: rule.describe(subject.fact),
			help: subject.help,
			setting
		};
		findings.push({
			...toFinding(rule.data, said, subject),
			fingerprint: identity
		});
	}
	return findings;
}
function toFinding(data, said, subject) {
	return {
		rule: data.id,
		severity: said.setting,
		confidence: data.confidence ?? 1,
		message: clipSentence(upperFirst(said.message)),
		place: placeOf$1((data.at === void 0 ? void 0 : subject.keys?.get(data.at)) ?? subject.location),
		...subject.label === void 0 ? {} : { label: subject.label },
		related: subject.related.map(({ location, message }) => ({
			place: placeOf$1(location),
			message: clipSentence(message)
		})),
		notes: subject.notes.map(clipSentence),
		help: said.help.length > 0 ? said.help.map(clipSentence) : [data.help],
		subject: subject.about,
		...subject.shared === void 0 ? {} : { shared: subject.shared },
		...subject.waiver === void 0 ? {} : { waiver: subject.waiver },
		...subject.fix === void 0 ? {} : { fix: placeFix(subject.fix) }
	};
}
function upperFirst(text) {
	if (/^\p{Ll}\p{Lu}/u.test(text)) return text;
	return text.charAt(0).toUpperCase() + text.slice(1);
}

const MOST_FINDINGS = 1e3;
const STEPS = 1e6;
const STEPS_PER_FACT = 3e3;
function runOwnRules(rules, subjects) {
	const nameOf = createFingerprints();
	const results = rules.map((active) => runOwnRule(active, subjects, nameOf));
	return {
		findings: results.flatMap(({ findings }) => findings),
		problems: results.flatMap(({ problems }) => problems)
	};
}
function runOwnRule(active, subjects, nameOf) {
	const { rule } = active;
	const own = subjects.filter(({ subject }) => subject === rule.data.subject);
	const meter = createMeter(STEPS + STEPS_PER_FACT * own.length);
	const findings = [];
	for (const subject of own) {
		const setting = active.configuredFor(subject.location.source.path) ?? active.setting;
		if (setting === "off" || !rule.fires(subject.fact, meter)) continue;
		if (findings.length === MOST_FINDINGS) return {
			findings,
			problems: [tooMany(active)]
		};
		const message = rule.describe(subject.fact, meter);
		if (meter.isSpent) break;
		const said = {
			message,
			help: [],
			setting
		};
		findings.push({
			...toFinding(rule.data, said, subject),
			fingerprint: nameOf([rule.data.id, ...subject.identity])
		});
	}
	return {
		findings,
		problems: meter.isSpent ? [tooCostly(active)] : []
	};
}
function tooCostly({ rule, whenLocation }) {
	return {
		rule: "rule-too-costly",
		severity: "error",
		message: `The rule "${rule.data.id}" takes too many steps, so it was not asked to the end.`,
		help: "Go through fewer lists in it, above all through none within another.",
		location: whenLocation
	};
}
function tooMany({ rule, whenLocation }) {
	return {
		rule: "rule-finds-too-much",
		severity: "error",
		message: `The rule "${rule.data.id}" finds more than ${MOST_FINDINGS} things in one document; the others are not shown.`,
		help: "Say more exactly when it fires.",
		location: whenLocation
	};
}

function runActive({ rules, own }, subjects) {
	const ofOwn = runOwnRules(own, subjects);
	return {
		findings: [...runRules(rules, subjects), ...ofOwn.findings],
		problems: ofOwn.problems
	};
}

function checkPolicies(rules, book, { policies, waivers }) {
	const ofClauses = checkClauses(rules, policies.flatMap((policy) => clauseSubjects(book, policy)));
	const others = [...policies.flatMap((policy) => [policySubject(book, policy), ...listPolicyMentions(book, policy)]), ...workspaceSubjects(book, policies, waivers)];
	const ofOthers = runActive(rules, others);
	return {
		findings: [...ofOthers.findings, ...ofClauses.findings],
		ifUsed: ofClauses.ifUsed,
		problems: [...ofOthers.problems, ...ofClauses.problems]
	};
}
function checkClauses(rules, clauses) {
	const { findings: used, problems } = runActive(rules, clauses);
	const { findings: unused } = runActive(rules, clauses.map((subject) => ({
		...subject,
		fact: Object.create(subject.fact, { isUsed: {
			value: false,
			enumerable: true
		} })
	})));
	const inBoth = new Set(unused.map(({ fingerprint }) => fingerprint));
	const onlyUsed = used.filter(({ fingerprint }) => !inBoth.has(fingerprint));
	const known = new Set(used.map(({ fingerprint }) => fingerprint));
	const onlyUnused = unused.filter(({ fingerprint }) => !known.has(fingerprint));
	const wait = (findings, isUsed) => findings.map((finding) => ({
		isUsed,
		clause: `${finding.subject.policy}#${finding.subject.clause}`,
		finding
	}));
	return {
		findings: used.filter(({ fingerprint }) => inBoth.has(fingerprint)),
		problems,
		ifUsed: [...wait(onlyUsed, true), ...wait(onlyUnused, false)]
	};
}

const VERDICT_WORDS = {
	prohibited: "prohibited",
	unmet: "conditions not met",
	depends: "depends on what is meant",
	unstated: "depends on what is not stated",
	silent: "the policy is silent",
	permitted: "permitted"
};

function relatedClause({ policy, clause }, message) {
	return {
		location: clause?.quote ?? policy.defaultLocation,
		message
	};
}
function titleOf({ policy, clause }) {
	return clause === void 0 ? `the default of "${policy.title}"` : `"${clause.title ?? clause.id}"`;
}
function notePaths({ matches }) {
	return matches.filter(({ relation, path, isInherited }) => relation !== "open" && path.length > 1 && !isInherited).map(({ path }) => path.join(" \u2192 "));
}
function noteDays({ days, policy, clause }, span) {
	const [first] = days;
	if (first === void 0 || days.length === 1 && first.from <= span.from && first.to >= span.to) return [];
	const named = new Set(clause?.during?.map(({ value }) => value) ?? []);
	const events = policy.calendar.filter((event) => named.has(event.id) && days.some((part) => intersectIntervals(part, event.days) !== void 0)).map((event) => event.title ?? event.id);
	const during = events.length === 0 ? "" : ` (${events.join(", ")})`;
	return [`It holds ${days.map((part) => describeDays(part)).join(", ")}${during}, which is part of the tactic's period.`];
}
function describeConsent(taxonomies, { owner }) {
	return owner === void 0 ? "nobody owns this policy who could agree" : `its owner (${labelOf(taxonomies, "actor", owner.text)}) has not approved the other policy`;
}
const MOST_PERMISSIONS = 2;
function noteLostPermissions(taxonomies, { claims }, { policy, clause }) {
	const notes = (groupByProhibition(claims).get(clause ?? policy) ?? []).flatMap(({ permission, winner, maxim, lacksConsent, isWhole }) => {
		if (winner !== "prohibition" || permission.clause === void 0) return [];
		if (lacksConsent) return [`${titleOf(permission)} says that it overrides this, but ${describeConsent(taxonomies, policy)}.`];
		return isWhole ? [`${titleOf(permission)} permits it too, but ${MAXIM_WORDS[maxim]}.`] : [];
	});
	const rest = notes.length - MOST_PERMISSIONS;
	return rest > 1 ? [...notes.slice(0, MOST_PERMISSIONS), `${rest} more permissions do not lift it either.`] : notes;
}
const grouped = /* @__PURE__ */ new WeakMap();
function groupByProhibition(precedences) {
	const known = grouped.get(precedences);
	if (known !== void 0) return known;
	const groups = /* @__PURE__ */ new Map();
	for (const precedence of precedences) {
		const { policy, clause } = precedence.prohibition;
		const list = groups.get(clause ?? policy) ?? [];
		list.push(precedence);
		groups.set(clause ?? policy, list);
	}
	grouped.set(precedences, groups);
	return groups;
}
function noteReason({ clause }) {
	const reason = clause?.reason;
	const source = clause?.source;
	return [...reason === void 0 ? [] : [`The clause gives this reason: ${reason}`], ...source === void 0 ? [] : [`It rests on ${source}.`]];
}

const MOST_CLAUSES = 3;
function expectationProblems(failed) {
	return failed.map(({ policy, expectation, verdict }) => ({
		rule: "failed-expectation",
		severity: "warning",
		message: `"${policy.title}" expects of this use: ${VERDICT_WORDS[expectation.verdict]}. By its clauses: ${VERDICT_WORDS[verdict.kind]}.`,
		help: "Correct the clauses, or what is expected of them.",
		location: expectation.location,
		related: verdict.clauses.slice(0, MOST_CLAUSES).map((clause) => relatedClause(clause, "speaks of the use"))
	}));
}

function createFactBook({ taxonomies, today, policies, assume, standingOf = () => PLAIN_STANDING }) {
	const policyFacts = /* @__PURE__ */ new WeakMap();
	const clauseFacts = /* @__PURE__ */ new WeakMap();
	let lifted;
	const book = {
		taxonomies,
		today,
		assume,
		policy: (policy) => {
			if (policy === void 0) return NO_POLICY;
			const fact = policyFacts.get(policy) ?? makePolicyFact(book, policy);
			policyFacts.set(policy, fact);
			return fact;
		},
		clause: (of) => {
			if (of === void 0) return NO_CLAUSE;
			const owner = of.clause ?? of.policy;
			const fact = clauseFacts.get(owner) ?? makeClauseFact(book, of);
			clauseFacts.set(owner, fact);
			return fact;
		},
		isLifted: (key) => (lifted ??= listLifted(policies)).has(key),
		standingOf
	};
	return book;
}
function listLifted(policies) {
	const references = policies.flatMap(({ clauses }) => clauses.flatMap((clause) => "overrides" in clause ? clause.overrides : []));
	return new Set(references.map(({ policy, clause }) => `${policy}#${clause}`));
}

function openStrategyFacts(book, { strategy, verdicts }) {
	const tactics = once$1(() => verdicts.map((verdict) => makeTacticFact(facts, verdict)));
	const byTactic = once$1(() => new Map(verdicts.map(({ tactic }, index) => [tactic, tactics()[index]])));
	const facts = {
		book,
		strategy: makeStrategyFact(book, strategy, tactics),
		tactic: (tactic) => byTactic().get(tactic) ?? NO_TACTIC
	};
	return facts;
}
function makeStrategyFact({ taxonomies }, strategy, tactics) {
	const sharedWith = once$1(() => strategy.sharedWith.map(({ role, on, decision }) => ({
		role: roleFact(taxonomies, role),
		on: dayText(on),
		decision: decision ?? ""
	})));
	return {
		id: strategy.id,
		title: strategy.title,
		owner: ownerFact(taxonomies, strategy.owner),
		objective: strategy.objective ?? "",
		governedBy: strategy.governedBy?.map(({ value }) => value) ?? [],
		get sharedWith() {
			return sharedWith();
		},
		get starts() {
			return tactics().flatMap(({ starts }) => starts === "" ? [] : [starts]).toSorted()[0] ?? "";
		},
		get tactics() {
			return tactics();
		}
	};
}

const MOST_HELPED = 100;
function findLostWaivers(waived, strategies) {
	const known = new Set(strategies.map(({ id }) => id));
	return waived.filter(({ id }) => !known.has(id)).map(({ id, place }, index) => {
		const help = index < MOST_HELPED ? suggestReference(id, [...known]) : void 0;
		return {
			rule: "unknown-reference",
			severity: "error",
			message: `There is no strategy "${clip(id)}" here.`,
			...help === void 0 ? {} : { help },
			place,
			related: []
		};
	});
}

function findTwins(documents) {
	return [...groupBy(documents, ({ id }) => id).values()].flatMap((namesakes) => {
		const [first, second] = namesakes;
		if (second === void 0) return [];
		return namesakes.map((document) => toProblem(document, document === first ? second : first));
	});
}
function toProblem({ id, place }, twin) {
	return {
		rule: "duplicate-id",
		severity: "error",
		message: `Two documents of this workspace have the id "${id}".`,
		help: "Give each an id of its own.",
		place,
		related: [{
			place: twin.place,
			message: "the other one"
		}]
	};
}

function clauseFingerprint(of) {
	return fingerprint([JSON.stringify(describeMeaning(of))]);
}
function describeMeaning({ policy, clause }) {
	const inherited = [policy.authority, policy.appliesTo === void 0 ? null : describeScope(policy.appliesTo)];
	if (clause === void 0) return [
		"default",
		policy.default,
		...inherited
	];
	return [
		clause.modality,
		...inherited,
		describeScope(clause.scope),
		inOrder(clause.unless.map(describeScope)),
		clause.effective === void 0 ? null : describeInterval(clause.effective),
		describeDuring(policy, clause),
		describeNorm(clause)
	];
}
function describeNorm(clause) {
	switch (clause.modality) {
		case "prohibit": return null;
		case "permit": return describeGrant(clause);
		case "require": return inOrder(clause.duties.map(describeDuty));
		case "only": return [describeScope(clause.only), describeGrant(clause)];
	}
}
function describeGrant({ provided, isProtected, overrides }) {
	const overridden = overrides.map(({ policy, clause }) => `${policy}#${clause}`);
	return [
		inOrder(provided.map(describeDuty)),
		isProtected,
		inOrder(overridden)
	];
}
function describeDuring({ calendar }, { during }) {
	if (during === void 0) return null;
	const named = new Set(during.map(({ value }) => value));
	return uniteDays(calendar.filter(({ id }) => named.has(id)).map(({ days }) => days)).map(describeInterval);
}
function describeInterval({ from, to }) {
	return [from, to].map((day) => Number.isFinite(day) ? day : null);
}
function describeScope({ facets }) {
	return inOrder(facets.map(({ facet, names }) => [facet, inOrder(names.flatMap(({ concepts, text }) => orText(concepts, text)))]));
}
function orText(concepts, text) {
	return concepts.length === 0 ? [text] : concepts;
}
function describeDuty(duty) {
	return duty.form === "single" ? describeSingle(duty) : ["choice", inOrder(duty.anyOf.map(describeSingle))];
}
function describeSingle({ kind, values, roles }) {
	return [kind, inOrder(values.map((value) => roles.find(({ text }) => text === value)?.concept ?? foldName(value)))];
}
function inOrder(items) {
	return [...new Map(items.map((item) => [JSON.stringify(item), item]))].toSorted(([a], [b]) => a < b ? -1 : 1).map(([, item]) => item);
}

function offerAlternatives(taxonomies, { clause }) {
	const offered = (clause?.alternatives ?? []).map((scope) => describeScope$1(taxonomies, scope)).filter((text) => text !== "");
	return offered.length === 0 ? [] : [`The clause offers an alternative: ${joinWords(offered, "or")}.`];
}
function offerPermitted(taxonomies, facet, concepts) {
	if (concepts.length === 0) return [];
	return [`Permitted here instead: ${joinWords(concepts.map((concept) => labelOf(taxonomies, facet, concept)), "or")}.`];
}
function offerTalk(taxonomies, { policy, clause }, tactic) {
	const owner = describeOwner(taxonomies, policy);
	const isWaivable = clause?.isWaivable ?? true;
	const waiver = isWaivable ? `Ask ${owner} for a waiver with an end date, or to revise the clause.` : `This clause cannot be waived; only ${owner} can revise it.`;
	return isWaivable && tactic.businessCase === void 0 ? [waiver, "State a `businessCase`, so that they can weigh it."] : [waiver];
}
function describeOwner(taxonomies, policy) {
	const owner = "the policy's owner";
	return policy.owner === void 0 ? owner : `${owner} (${labelOf(taxonomies, "actor", policy.owner.text)})`;
}

function hasExpired({ expires }, today) {
	return expires.value < today;
}
function listWaiverFaults(waiver, context) {
	const fixed = findUnwaivable(waiver, context);
	if (fixed !== void 0) return [fixed];
	return [
		findWrongRole,
		findTooEarly,
		findTooLate,
		findChange
	].flatMap((find) => find(waiver, context) ?? []);
}
const findUnwaivable = ({ of, clauseLocation: location }, { taxonomies }) => {
	if (of.clause?.isWaivable !== false) return void 0;
	return {
		why: `the clause ${titleOf(of)} cannot be waived`,
		help: `Change the tactic, or ask ${describeOwner(taxonomies, of.policy)} to revise the clause.`,
		location
	};
};
const findWrongRole = (waiver, context) => findStranger(waiver, context) ?? findOwnCause(waiver, context);
const findStranger = ({ of: { policy }, grantedBy }, { taxonomies }) => {
	if ([policy.owner, ...policy.approvedBy.map(({ role }) => role)].some((role) => role !== void 0 && isRoleWithin(taxonomies, grantedBy, role))) return void 0;
	return {
		why: `"${grantedBy.text}" neither owns nor has approved the policy "${policy.title}"`,
		help: `Ask ${describeOwner(taxonomies, policy)} to grant it.`,
		location: grantedBy.location
	};
};
const findOwnCause = ({ grantedBy }, { taxonomies, strategy }) => {
	const { owner } = strategy;
	if (owner === void 0 || !isRoleWithin(taxonomies, grantedBy, owner)) return void 0;
	const owns = isRoleWithin(taxonomies, owner, grantedBy) ? "owns" : `belongs to "${owner.text}", which owns`;
	return {
		why: `"${grantedBy.text}" ${owns} the strategy "${strategy.title}", and nobody waives for itself`,
		help: "Ask another role that owns or has approved the policy to grant it.",
		location: grantedBy.location
	};
};
const findTooEarly = ({ on }, { today }) => {
	if (on.value <= today) return void 0;
	return {
		why: `the day on which it is granted, ${formatDay(on.value)}, has not come yet`,
		help: "Record the waiver when it has been granted, or correct the day under `on`.",
		location: on.location
	};
};
const findTooLate = (waiver, { taxonomies, today }) => {
	if (!hasExpired(waiver, today)) return void 0;
	const { expires, of } = waiver;
	return {
		why: `it expired on ${formatDay(expires.value)}`,
		help: `Ask ${describeOwner(taxonomies, of.policy)} to renew it, or change the tactic.`,
		location: expires.location
	};
};
const findChange = ({ of, grantedBy, clauseFingerprint: recorded }, { fingerprint }) => {
	if (recorded === void 0 || recorded.value === fingerprint) return void 0;
	return {
		why: `${titleOf(of)} no longer means what it meant when it was waived`,
		help: `Ask "${grantedBy.text}" whether the waiver still holds; if so, write \`clauseFingerprint: "${fingerprint}"\`.`,
		location: recorded.location
	};
};
function isRoleWithin(taxonomies, inner, outer) {
	const actors = taxonomies.get("actor");
	if (actors === void 0 || inner.concept === void 0 || outer.concept === void 0) return inner.text === outer.text;
	return isWithin(actors, inner.concept, outer.concept);
}

function judgeWaivers(waivers, strategy, { taxonomies, today }) {
	const book = /* @__PURE__ */ new Map();
	const own = waivers.filter((waiver) => waiver.strategy.value === strategy.id);
	for (const waiver of own.toSorted((a, b) => a.id < b.id ? -1 : 1)) {
		const fingerprint = clauseFingerprint(waiver.of);
		const faults = listWaiverFaults(waiver, {
			taxonomies,
			strategy,
			today,
			fingerprint
		});
		const known = book.get(waiver.tactic.value) ?? [];
		known.push({
			waiver,
			faults,
			fingerprint
		});
		book.set(waiver.tactic.value, known);
	}
	return book;
}

function orderFindings(findings) {
	return findings.toSorted((a, b) => compare(a.place.file, b.place.file) || a.place.start.offset - b.place.start.offset || SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || compare(a.rule, b.rule) || compare(a.message, b.message) || compare(a.fingerprint, b.fingerprint));
}
function orderTactics(tactics) {
	return tactics.toSorted(({ strategy: a }, { strategy: b }) => compare(a.id, b.id) || compare(a.file, b.file));
}
function compare(a, b) {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}

const ruleCode = /* @__PURE__ */ new Map([
	["depends-on-detail", {
		when: (verdict) => same(verdict.kind, "depends") && same(verdict.cause, "open"),
		message: [
			"Whether the policy allows this depends on ",
			(verdict) => verdict.question,
			": ",
			(verdict) => verdict.stakes,
			" at stake."
		]
	}],
	["missing-alternative-duty", {
		when: (verdict) => same(verdict.kind, "unmet") && same(verdict.cause, "duty") && same(verdict.duty.kind, "choice"),
		message: [
			"\"",
			(verdict) => verdict.clause.title,
			"\" requires ",
			(verdict) => verdict.duty.text,
			"; the tactic states none that counts."
		]
	}],
	["missing-approval", {
		when: (verdict) => same(verdict.kind, "unmet") && same(verdict.cause, "duty") && same(verdict.duty.kind, "approval"),
		message: [
			"\"",
			(verdict) => verdict.clause.title,
			"\" requires ",
			(verdict) => verdict.duty.text,
			"; the tactic states none that counts."
		]
	}],
	["missing-consent", {
		when: (verdict) => same(verdict.kind, "unmet") && same(verdict.cause, "duty") && same(verdict.duty.kind, "consent"),
		message: [
			"\"",
			(verdict) => verdict.clause.title,
			"\" requires ",
			(verdict) => verdict.duty.text,
			"; the tactic states none that counts."
		]
	}],
	["missing-control", {
		when: (verdict) => same(verdict.kind, "unmet") && same(verdict.cause, "duty") && same(verdict.duty.kind, "control"),
		message: [
			"\"",
			(verdict) => verdict.clause.title,
			"\" requires ",
			(verdict) => verdict.duty.text,
			"; the tactic states none that counts."
		]
	}],
	["missing-disclosure", {
		when: (verdict) => same(verdict.kind, "unmet") && same(verdict.cause, "duty") && same(verdict.duty.kind, "disclosure"),
		message: [
			"\"",
			(verdict) => verdict.clause.title,
			"\" requires ",
			(verdict) => verdict.duty.text,
			"; the tactic states none that counts."
		]
	}],
	["missing-record", {
		when: (verdict) => same(verdict.kind, "unmet") && same(verdict.cause, "duty") && same(verdict.duty.kind, "record"),
		message: [
			"\"",
			(verdict) => verdict.clause.title,
			"\" requires ",
			(verdict) => verdict.duty.text,
			"; the tactic states none that counts."
		]
	}],
	["missing-training", {
		when: (verdict) => same(verdict.kind, "unmet") && same(verdict.cause, "duty") && same(verdict.duty.kind, "training"),
		message: [
			"\"",
			(verdict) => verdict.clause.title,
			"\" requires ",
			(verdict) => verdict.duty.text,
			"; the tactic states none that counts."
		]
	}],
	["policy-owned-by-marketing", {
		when: (policy, calls) => calls.within(policy.owner.role, "marketing") || calls.within(policy.owner.role, "communications") || calls.within(policy.owner.role, "agency"),
		message: [
			"\"",
			(policy) => policy.title,
			"\" is owned by ",
			(policy) => policy.owner.label,
			", whose own plans it is there to judge."
		]
	}],
	["prohibited-account", {
		when: (verdict) => same(verdict.kind, "prohibited") && same(verdict.cause, "prohibition") && same(verdict.clause.modality, "prohibit") && same(verdict.facets, ["account"]) && !verdict.isBroader,
		message: [
			"\"",
			(verdict) => verdict.clause.title,
			"\" prohibits this kind of account: ",
			(verdict) => verdict.concept.label,
			"."
		]
	}],
	["prohibited-actor", {
		when: (verdict) => same(verdict.kind, "prohibited") && same(verdict.cause, "prohibition") && same(verdict.clause.modality, "prohibit") && same(verdict.facets, ["actor"]) && !verdict.isBroader,
		message: [
			"\"",
			(verdict) => verdict.clause.title,
			"\" excludes these people: ",
			(verdict) => verdict.concept.label,
			"."
		]
	}],
	["prohibited-ai", {
		when: (verdict) => same(verdict.kind, "prohibited") && same(verdict.cause, "prohibition") && same(verdict.clause.modality, "prohibit") && same(verdict.facets, ["ai"]) && !verdict.isBroader,
		message: [
			"\"",
			(verdict) => verdict.clause.title,
			"\" prohibits this use of AI: ",
			(verdict) => verdict.concept.label,
			"."
		]
	}],
	["prohibited-audience", {
		when: (verdict) => same(verdict.kind, "prohibited") && same(verdict.cause, "prohibition") && same(verdict.clause.modality, "prohibit") && same(verdict.facets, ["audience"]) && !verdict.isBroader,
		message: [
			"\"",
			(verdict) => verdict.clause.title,
			"\" prohibits addressing this audience: ",
			(verdict) => verdict.concept.label,
			"."
		]
	}],
	["prohibited-by-broader-concept", {
		when: (verdict) => same(verdict.kind, "prohibited") && same(verdict.cause, "prohibition") && same(verdict.clause.modality, "prohibit") && same(BigInt(verdict.facets.length), 1n) && verdict.isBroader,
		message: [
			"\"",
			(verdict) => verdict.concept.label,
			"\" falls under \"",
			(verdict) => verdict.named,
			"\", which \"",
			(verdict) => verdict.clause.title,
			"\" prohibits."
		]
	}],
	["prohibited-by-default", {
		when: (verdict) => same(verdict.kind, "prohibited") && same(verdict.cause, "prohibition") && ["prohibit", "default"].some((item) => same(item, verdict.clause.modality)) && same(BigInt(verdict.facets.length), 0n),
		message: [
			"\"",
			(verdict) => same(verdict.clause.modality, "default") ? verdict.policy.title : verdict.clause.title,
			"\" prohibits ",
			(verdict) => same(verdict.clause.modality, "default") ? "whatever it does not allow, and it does not allow this" : "everything, and nothing lifts that for this tactic",
			"."
		]
	}],
	["prohibited-combination", {
		when: (verdict) => same(verdict.kind, "prohibited") && same(verdict.cause, "prohibition") && same(verdict.clause.modality, "prohibit") && BigInt(verdict.facets.length) > 1n,
		message: [
			"\"",
			(verdict) => verdict.clause.title,
			"\" prohibits this combination: ",
			(verdict) => verdict.combination,
			"."
		]
	}],
	["prohibited-content", {
		when: (verdict) => same(verdict.kind, "prohibited") && same(verdict.cause, "prohibition") && same(verdict.clause.modality, "prohibit") && same(verdict.facets, ["content"]) && !verdict.isBroader,
		message: [
			"\"",
			(verdict) => verdict.clause.title,
			"\" prohibits this content: ",
			(verdict) => verdict.concept.label,
			"."
		]
	}],
	["prohibited-data", {
		when: (verdict) => same(verdict.kind, "prohibited") && same(verdict.cause, "prohibition") && same(verdict.clause.modality, "prohibit") && same(verdict.facets, ["data"]) && !verdict.isBroader,
		message: [
			"\"",
			(verdict) => verdict.clause.title,
			"\" prohibits using or disclosing this data: ",
			(verdict) => verdict.concept.label,
			"."
		]
	}],
	["prohibited-device", {
		when: (verdict) => same(verdict.kind, "prohibited") && same(verdict.cause, "prohibition") && same(verdict.clause.modality, "prohibit") && same(verdict.facets, ["device"]) && !verdict.isBroader,
		message: [
			"\"",
			(verdict) => verdict.clause.title,
			"\" prohibits this kind of device: ",
			(verdict) => verdict.concept.label,
			"."
		]
	}],
	["prohibited-own-facet", {
		when: (verdict) => same(verdict.kind, "prohibited") && same(verdict.cause, "prohibition") && same(verdict.clause.modality, "prohibit") && same(BigInt(verdict.facets.length), 1n) && !verdict.isBroader && verdict.isOwnFacet,
		message: [
			"\"",
			(verdict) => verdict.clause.title,
			"\" prohibits this ",
			(verdict) => verdict.facet,
			": ",
			(verdict) => verdict.concept.label,
			"."
		]
	}],
	["prohibited-payment", {
		when: (verdict) => same(verdict.kind, "prohibited") && same(verdict.cause, "prohibition") && same(verdict.clause.modality, "prohibit") && same(verdict.facets, ["payment"]) && !verdict.isBroader,
		message: [
			"\"",
			(verdict) => verdict.clause.title,
			"\" prohibits this kind of payment: ",
			(verdict) => verdict.concept.label,
			"."
		]
	}],
	["prohibited-region", {
		when: (verdict) => same(verdict.kind, "prohibited") && same(verdict.cause, "prohibition") && same(verdict.clause.modality, "prohibit") && same(verdict.facets, ["region"]) && !verdict.isBroader,
		message: [
			"\"",
			(verdict) => verdict.clause.title,
			"\" excludes this region: ",
			(verdict) => verdict.concept.label,
			"."
		]
	}],
	["prohibited-tactic", {
		when: (verdict) => same(verdict.kind, "prohibited") && same(verdict.cause, "prohibition") && same(verdict.clause.modality, "prohibit") && same(verdict.facets, ["tactic"]) && !verdict.isBroader,
		message: [
			"\"",
			(verdict) => verdict.clause.title,
			"\" prohibits ",
			(verdict) => verdict.concept.label,
			"."
		]
	}],
	["prohibited-time", {
		when: (verdict) => same(verdict.kind, "prohibited") && same(verdict.cause, "prohibition") && same(verdict.clause.modality, "prohibit") && same(verdict.facets, ["time"]) && !verdict.isBroader,
		message: [
			"\"",
			(verdict) => verdict.clause.title,
			"\" excludes this time: ",
			(verdict) => verdict.concept.label,
			"."
		]
	}],
	["prohibited-together", {
		when: (verdict) => same(verdict.kind, "prohibited") && same(verdict.cause, "together"),
		message: [
			"",
			(verdict) => verdict.combination,
			" together prohibit every way to do this."
		]
	}],
	["prohibited-tool", {
		when: (verdict) => same(verdict.kind, "prohibited") && same(verdict.cause, "prohibition") && same(verdict.clause.modality, "prohibit") && same(verdict.facets, ["tool"]) && !verdict.isBroader,
		message: [
			"\"",
			(verdict) => verdict.clause.title,
			"\" prohibits ",
			(verdict) => verdict.concept.label,
			"."
		]
	}],
	["reserved-for-others", {
		when: (verdict) => same(verdict.kind, "prohibited") && same(verdict.cause, "prohibition") && same(verdict.clause.modality, "only"),
		message: [
			"\"",
			(verdict) => verdict.clause.title,
			"\" limits this to ",
			(verdict) => verdict.clause.reservedFor,
			"."
		]
	}],
	["silent-tactic", {
		when: (verdict) => same(verdict.cause, "silence") && !same(verdict.facet, "tool"),
		message: [
			"No policy says whether \"",
			(verdict) => verdict.tactic.title,
			"\" may be done."
		]
	}],
	["silent-tool", {
		when: (verdict) => same(verdict.cause, "silence") && same(verdict.facet, "tool"),
		message: [
			"No policy says whether ",
			(verdict) => verdict.concept.label,
			" may be used for \"",
			(verdict) => verdict.tactic.title,
			"\"."
		]
	}],
	["unknown-name", {
		when: (mention) => !mention.isKnown,
		message: [
			"No taxonomy lists \"",
			(mention) => mention.text,
			"\" under \"",
			(mention) => mention.facet,
			"\", so clauses about broader terms may miss it."
		]
	}],
	["unmet-together", {
		when: (verdict) => same(verdict.kind, "unmet") && same(verdict.cause, "together"),
		message: [
			"However this is done, ",
			(verdict) => verdict.combination,
			" stand against it."
		]
	}],
	["unpinned-waiver", {
		when: (waiver) => same(waiver.fault, "") && waiver.isNeeded && same(waiver.clauseFingerprint, ""),
		message: [
			"The waiver ",
			(waiver) => waiver.id,
			" does not record what \"",
			(waiver) => waiver.clause.title,
			"\" means: the clause's fingerprint today is ",
			(waiver) => waiver.fingerprint,
			"."
		]
	}],
	["unstated-facet", {
		when: (verdict) => same(verdict.kind, "unstated") && same(verdict.cause, "open"),
		message: [
			"\"",
			(verdict) => verdict.tactic.title,
			"\" does not say ",
			(verdict) => verdict.question,
			", and the policy's answer depends on it: ",
			(verdict) => verdict.stakes,
			" at stake."
		]
	}],
	["unused-waiver", {
		when: (waiver) => same(waiver.fault, "") && !waiver.isNeeded,
		message: [
			"The waiver ",
			(waiver) => waiver.id,
			" is not needed: \"",
			(waiver) => waiver.clause.title,
			"\" does not stand against the tactic."
		]
	}],
	["void-waiver", {
		when: (waiver) => !same(waiver.fault, "") && (waiver.isNeeded || !waiver.isExpired),
		message: [
			"The waiver ",
			(waiver) => waiver.id,
			" waives nothing: ",
			(waiver) => waiver.fault,
			"."
		]
	}],
	["waiver-too-long", {
		when: (waiver) => same(waiver.fault, "") && waiver.days > 1096n,
		message: [
			"The waiver ",
			(waiver) => waiver.id,
			" runs until ",
			(waiver) => waiver.expires,
			", ",
			(waiver) => waiver.days,
			" days after it was granted."
		]
	}]
]);
function same(a, b) {
	if (!Array.isArray(a) || !Array.isArray(b)) return a === b;
	return a.length === b.length && a.every((item, index) => same(item, b[index]));
}

function createRuleCalls(taxonomies) {
	return {
		within: (fact, name) => {
			const { facet, id, text } = fact;
			return isNamedWithin(taxonomies, facet ?? "actor", [id ?? text, name]);
		},
		firstOf
	};
}
function builtinRule(calls, data) {
	const code = ruleCode.get(data.id);
	if (code === void 0) throw new Error(`The built-in rule ${data.id} has no code: run the generators.`);
	return {
		data,
		fires: (fact) => code.when(fact, calls) === true,
		describe: (fact) => code.message.map((part) => typeof part === "string" ? part : String(part(fact, calls))).join("")
	};
}

function categoryOf({ data }) {
	return [data.id, data.category];
}
async function activateRules(taxonomies, config, ownRules = NO_OWN_RULES) {
	const settingFor = await createSettings(config);
	const calls = createRuleCalls(taxonomies);
	const rules = builtinRules().map((data) => ({
		rule: builtinRule(calls, data),
		setting: config?.rules.get(data.id)?.value ?? (data.optIn === true ? "off" : data.severity),
		configuredFor: (path) => settingFor(path, data.id)
	}));
	return {
		rules,
		own: ownRules.rules.map((ownRule) => {
			const { id, severity, optIn } = ownRule.rule.data;
			return {
				...ownRule,
				setting: config?.rules.get(id)?.value ?? (optIn === true ? "off" : severity),
				configuredFor: (path) => settingFor(path, id)
			};
		}),
		problems: checkSettings(new Map([...ownRules.ids.map((id) => [id, ""]), ...rules.map(({ rule }) => categoryOf(rule))]), config)
	};
}
async function createSettings(config) {
	const overrides = await compileOverrides(config?.overrides ?? []);
	return (path, rule) => {
		return (overrides.find(({ rules, tests }) => rules.has(rule) && tests.some((test) => test(path)))?.rules ?? config?.rules)?.get(rule)?.value;
	};
}
async function compileOverrides(overrides) {
	if (overrides.length === 0) return [];
	const { compileGlob } = await import("./library/text-glob.js");
	return overrides.toReversed().map(({ files, rules }) => ({
		rules,
		tests: files.map(({ value }) => compileGlob(value))
	}));
}
const NO_SETTINGS = /* @__PURE__ */ new Map();
function checkSettings(known, config) {
	return [config?.rules ?? NO_SETTINGS, ...(config?.overrides ?? []).map((override) => override.rules)].flatMap((map) => [...map].flatMap(([id, { value, location }]) => {
		const category = known.get(id);
		if (category === void 0) return [unknownRule(id, [...known.keys()], location)];
		return value === "off" && category === "conflict" ? [hiddenConflicts(id, location)] : [];
	}));
}
function unknownRule(id, known, location) {
	return {
		rule: "unknown-rule",
		severity: "error",
		message: `There is no rule "${clip(id)}".`,
		help: suggestNearest(id, known) ?? "See `onpolicy rules` for all of them.",
		location
	};
}
function hiddenConflicts(id, location) {
	return {
		rule: "conflict-rule-off",
		severity: "warning",
		message: `The rule "${id}" is off, so conflicts that it would find are not reported.`,
		help: "If a conflict is accepted, ask the policy's owner for a waiver, or to revise the policy.",
		location
	};
}

function listStrategySubjects(facts, { strategy, verdicts }) {
	const plain = {
		related: [],
		notes: [],
		help: []
	};
	return [{
		...plain,
		subject: "strategy",
		fact: facts.strategy,
		location: strategy.idLocation,
		keys: strategy.keys,
		about: { strategy: strategy.id },
		identity: [strategy.id]
	}, ...verdicts.map(({ tactic, kind }) => ({
		...plain,
		subject: "tactic",
		fact: facts.tactic(tactic),
		location: tactic.idLocation,
		keys: tactic.keys,
		about: {
			strategy: strategy.id,
			tactic: tactic.id,
			verdict: kind
		},
		identity: [strategy.id, tactic.id]
	}))];
}

function summariseTactic({ strategy, tactic, kind, days }) {
	const isBounded = Number.isFinite(days.from) || Number.isFinite(days.to);
	return {
		strategy: {
			id: strategy.id,
			title: strategy.title,
			file: strategy.source.path
		},
		tactic: {
			id: tactic.id,
			title: tactic.title
		},
		kind,
		days: isBounded ? describeDays(days) : ""
	};
}

function tellApart(findings) {
	const counts = /* @__PURE__ */ new Map();
	return findings.map((finding) => {
		const count = (counts.get(finding.fingerprint) ?? 0) + 1;
		counts.set(finding.fingerprint, count);
		return count === 1 ? finding : {
			...finding,
			fingerprint: fingerprint([finding.fingerprint, String(count)])
		};
	});
}

function mainValue({ values }) {
	return values.find(({ facet }) => facet === "tool") ?? values.find(({ facet }) => facet === "tactic");
}

function namedFacets(clause) {
	const named = clause?.scope.facets.map(({ facet }) => facet) ?? [];
	return clause?.modality === "only" ? [.../* @__PURE__ */ new Set([...named, ...reservedFacets(clause)])] : named;
}
function reservedFacets(clause) {
	return clause.only.facets.map(({ facet }) => facet);
}

function listCauses({ uses }) {
	const causes = /* @__PURE__ */ new Map();
	for (const cause of uses.flatMap(causesOf)) {
		const key = [cause.cause, ...cause.identity].join("\0");
		const known = causes.get(key);
		causes.set(key, known === void 0 ? cause : {
			...known,
			uses: [...known.uses, ...cause.uses]
		});
	}
	return [...causes.values()];
}
function clausesOf(cause) {
	const [use] = cause.uses;
	switch (cause.cause) {
		case "prohibition": return [cause.clause];
		case "duty": return [cause.open];
		case "together": return use.together;
		case "open": return [...use.prohibiting, ...use.unmet];
		case "silence": return [];
	}
}
function causesOf(use) {
	const uses = [use];
	switch (use.kind) {
		case "prohibited":
			if (use.together.length > 0) return [togetherCause(use)];
			return withoutIdleDefaults(use.prohibiting.filter(({ isWhole }) => isWhole)).map((clause) => ({
				cause: "prohibition",
				clause,
				uses,
				identity: [clauseKey(clause), ...concernedValues$1(use, clause)]
			}));
		case "unmet":
			if (use.together.length > 0) return [togetherCause(use)];
			return use.unmet.filter(({ isWhole }) => isWhole).map((open) => ({
				cause: "duty",
				open,
				uses,
				identity: [clauseKey(open), identifyDuty(open)]
			}));
		case "depends":
		case "unstated": return [{
			cause: "open",
			uses,
			identity: [
				use.kind,
				...use.deciding,
				...statedValues(use),
				...clausesAtStake(use)
			]
		}];
		case "silent": return [{
			cause: "silence",
			uses,
			identity: silentValue(use)
		}];
		case "permitted": return [];
	}
}
function togetherCause(use) {
	return {
		cause: "together",
		uses: [use],
		identity: [use.kind, ...use.together.map(clauseKey)]
	};
}
function withoutIdleDefaults(clauses) {
	return clauses.filter(({ policy, clause }) => clause !== void 0 || !clauses.some((other) => other.policy === policy && other.clause !== void 0));
}
function concernedValues$1(use, { clause }) {
	return clause === void 0 ? silentValue(use) : valuesIn(use, namedFacets(clause));
}
function statedValues(use) {
	return valuesIn(use, use.deciding);
}
function valuesIn({ use }, facets) {
	return use.values.flatMap(({ facet, concept }) => facets.includes(facet) ? [`${facet}=${concept}`] : []);
}
function clausesAtStake({ prohibiting, unmet }) {
	return [...prohibiting, ...unmet].map(clauseKey);
}
function silentValue({ use }) {
	const value = mainValue(use);
	return value === void 0 ? [] : [`${value.facet}=${value.concept}`];
}
function identifyDuty({ duty }) {
	const single = ({ kind, values }) => `${kind}=${values.join("|")}`;
	return duty.form === "choice" ? duty.anyOf.map(single).join("/") : single(duty);
}

function applyWaivers(judgement, verdict, judged) {
	const covering = chooseWaivers(judged);
	const causes = listCauses(verdict);
	if (covering.size === 0) return causes.map((cause) => ({
		cause,
		waiver: void 0,
		behind: []
	}));
	const standing = new Set(causes.filter((cause) => !isCovered(cause, covering)).flatMap(({ uses }) => uses));
	const rest = new Set(verdict.uses.filter((use) => use.kind !== "permitted" && !standing.has(use)).map((use) => judgement.judgeWithout(verdict.tactic, use.use, toleratedBy(covering, use))).filter(({ kind }) => kind !== "silent"));
	return (rest.size === 0 ? causes : listCauses({
		...verdict,
		uses: [...verdict.uses, ...rest]
	})).map((cause) => ({
		cause,
		waiver: isCovered(cause, covering) ? endingFirst(waiversOf(cause, covering)) : void 0,
		behind: rest.has(cause.uses[0]) ? [...covering.values()] : []
	}));
}
function chooseWaivers(judged) {
	const chosen = /* @__PURE__ */ new Map();
	for (const { waiver, faults } of judged) {
		if (faults.length > 0) continue;
		const known = chosen.get(clauseKey(waiver.of));
		if (known === void 0 || known.expires.value < waiver.expires.value) chosen.set(clauseKey(waiver.of), waiver);
	}
	return chosen;
}
function waiversOf(cause, covering) {
	return clausesOf(cause).flatMap((clause) => covering.get(clauseKey(clause)) ?? []);
}
function isCovered(cause, covering) {
	const clauses = clausesOf(cause);
	return clauses.length > 0 && clauses.every((clause) => covering.has(clauseKey(clause)));
}
function endingFirst(waivers) {
	return waivers.toSorted((a, b) => a.expires.value - b.expires.value || (a.id < b.id ? -1 : 1))[0];
}
function toleratedBy(covering, { prohibiting }) {
	const idle = prohibiting.filter((clause) => clause.isWhole && covering.has(clauseKey(clause))).map(({ policy }) => clauseKey({
		policy,
		clause: void 0
	}));
	return /* @__PURE__ */ new Set([...covering.keys(), ...idle]);
}

function baseFact(context, of) {
	const { facts, verdict, use, uses } = context;
	return {
		kind: use.kind,
		cause: "",
		strategy: facts.strategy,
		tactic: facts.tactic(verdict.tactic),
		uses: BigInt(uses.length),
		policy: facts.book.policy(of?.policy),
		clause: facts.book.clause(of),
		facets: [],
		facet: "",
		concept: NO_CONCEPT,
		isBroader: false,
		isOwnFacet: false,
		named: "",
		combination: "",
		duty: NO_DUTY,
		evidenceFault: "",
		stakes: "",
		deciding: [],
		question: ""
	};
}
function severityOf({ clause }) {
	return clause?.severity === void 0 ? {} : { severity: clause.severity };
}
function aboutOf({ verdict, use }, of) {
	return {
		strategy: verdict.strategy.id,
		tactic: verdict.tactic.id,
		verdict: use.kind,
		...of === void 0 ? {} : {
			policy: of.policy.id,
			clause: of.clause?.id ?? "default"
		}
	};
}

function noteShare({ taxonomies, verdict, uses }) {
	if (uses.length === verdict.uses.length) return [];
	const all = valuesOf$1(verdict.uses);
	const parts = [...valuesOf$1(uses)].flatMap(([facet, concepts]) => concepts.size === all.get(facet)?.size ? [] : [joinWords([...concepts].map((concept) => labelOf(taxonomies, facet, concept)), "or")]);
	return parts.length === 0 ? [`It concerns ${uses.length} of the tactic's ${verdict.uses.length} combinations.`] : [`It concerns part of the tactic only: ${parts.join("; ")}.`];
}
function valuesOf$1(uses) {
	const values = /* @__PURE__ */ new Map();
	for (const { facet, concept } of uses.flatMap(({ use }) => use.values)) values.set(facet, (values.get(facet) ?? /* @__PURE__ */ new Set()).add(concept));
	return values;
}

function dutySubject(context, open) {
	const { taxonomies, judgement, verdict, use } = context;
	const { tactic } = verdict;
	const proof = judgement.explain(tactic, use.use);
	const applied = proof.applied.find(({ policy, clause }) => policy === open.policy && clause === open.clause);
	const duty = proof.duties.find((candidate) => candidate.duty === open.duty);
	const text = describeDuty$1(open.duty, (role) => labelOf(taxonomies, "actor", role));
	return {
		subject: "verdict",
		fact: {
			...baseFact(context, open),
			cause: "duty",
			facets: open.clause?.scope.facets.map(({ facet }) => facet) ?? [],
			duty: dutyFact(taxonomies, open.duty),
			evidenceFault: duty === void 0 ? "" : nameFault(open, duty, tactic.evidence)
		},
		location: tactic.idLocation,
		label: `"${tactic.title}" states no ${open.duty.form === "choice" ? "evidence" : open.duty.kind} that counts`,
		related: [relatedClause(open, `${titleOf(open)} requires ${text}`)],
		notes: [
			...noteShare(context),
			...applied === void 0 ? [] : notePaths(applied),
			...duty === void 0 ? [] : [
				...noteNeed(duty),
				...noteEvidence(duty),
				...noteOtherEvidence(open, duty, tactic.evidence)
			],
			...noteReason(open)
		],
		help: [duty !== void 0 && duty.days.from < judgement.today ? LATE : suggestEvidence(open), ...offerTalk(taxonomies, open, tactic).slice(0, 1)],
		...severityOf(open),
		about: aboutOf(context, open),
		identity: context.identity
	};
}
function nameFault({ duty }, proof, stated) {
	const fault = proof.evidence.find((item) => item.fault !== void 0)?.fault;
	if (fault !== void 0) return fault;
	return duty.form === "single" && duty.kind === "approval" && stated.some(({ kind }) => kind === "approval") ? "wrong-role" : "";
}
function noteNeed({ days }) {
	return [`It is needed ${describeDays(days)}.`];
}
function noteOtherEvidence({ duty }, { evidence }, stated) {
	const kinds = new Set((duty.form === "choice" ? duty.anyOf : [duty]).map(({ kind }) => kind));
	const matching = new Set(evidence.map(({ evidence: item }) => item));
	return stated.filter((item) => kinds.has(item.kind) && !matching.has(item)).map(({ kind, value }) => `The ${kind} "${value}" that the tactic states is not what is asked for.`);
}
function noteEvidence({ evidence }) {
	return evidence.flatMap(({ evidence: item, fault }) => {
		if (fault === void 0) return [];
		const dated = item.on === void 0 ? "" : ` of ${formatDay(item.on)}`;
		const until = item.expires === void 0 ? "" : ` (until ${formatDay(item.expires)})`;
		return [`The ${item.kind}${dated}${until} that the tactic states does not count: ${EVIDENCE_FAULT_WORDS[fault]}.`];
	});
}
const LATE = "The first day on which it is needed has passed: if it was done in time, add it to the tactic's `evidence` with its day; else move the tactic's period.";
function suggestEvidence({ duty }) {
	return `When it is done, add ${(duty.form === "choice" ? duty.anyOf : [duty]).map(({ kind, values }) => `\`{${kind}: ${values[0] ?? ""}, on: <day>}\``).join(" or ")} to the tactic's \`evidence\`.`;
}

const QUESTIONS = {
	tool: "which tool it uses",
	tactic: "which kind of tactic it is",
	actor: "who does it",
	account: "from which kind of account",
	time: "at what time of people's work",
	device: "on which device",
	region: "in which region",
	audience: "to which audience",
	content: "what is said or shown",
	data: "which data it uses",
	payment: "who pays whom for it",
	ai: "what AI does in it"
};
function askFacet(facet) {
	return Object.hasOwn(QUESTIONS, facet) ? QUESTIONS[facet] ?? facet : `which ${facet}`;
}

function placeInTactic(tactic, { facet, name }) {
	return [tactic.stated, ...tactic.uses].flatMap((scope) => scope.facets).some((part) => part.facet === facet && part.names.includes(name)) ? name.location : void 0;
}
function placeOf(tactic, value) {
	return (value === void 0 ? void 0 : placeInTactic(tactic, value)) ?? tactic.idLocation;
}
function describeOrigin(tactic, value, label) {
	if (placeInTactic(tactic, value) !== void 0) return void 0;
	return value.isAssumed ? `The ${value.facet} is assumed to be ${label}; state it in the tactic if that is wrong.` : `The ${value.facet}, ${label}, comes from the strategy's defaults.`;
}

const MOST_SHOWN = 4;
function openSubject(context) {
	const { taxonomies, judgement, verdict, use } = context;
	const { tactic } = verdict;
	const deciding = use.deciding;
	const value = use.use.values.find(({ facet }) => deciding.includes(facet));
	const { settlement } = judgement.explain(tactic, use.use);
	const prohibiting = use.prohibiting.map((clause) => relatedClause(clause, `${titleOf(clause)} prohibits part of it`));
	const unmet = use.unmet.map((open) => {
		const duty = describeDuty$1(open.duty, (role) => labelOf(taxonomies, "actor", role));
		return relatedClause(open, `${titleOf(open)} requires ${duty} for part of it`);
	});
	const clauses = [...new Set([...use.prohibiting, ...use.unmet].map(titleOf))];
	return {
		subject: "verdict",
		fact: {
			...baseFact(context, use.prohibiting[0] ?? use.unmet[0]),
			cause: "open",
			facet: value?.facet ?? deciding[0] ?? "",
			...value === void 0 ? {} : { concept: conceptFact(taxonomies, value) },
			stakes: describeStakes(use.atStake),
			deciding,
			question: joinWords(deciding.map((facet) => describeQuestion(context, facet)))
		},
		location: placeOf(tactic, value),
		label: value === void 0 ? `"${tactic.title}" leaves it open` : "this is too broad to tell",
		related: [...prohibiting.slice(0, MOST_SHOWN - Math.min(2, unmet.length)), ...unmet].slice(0, MOST_SHOWN),
		notes: [`${countWords(clauses.length, "clause")} ${clauses.length === 1 ? "depends" : "depend"} on it: ${joinSome(clauses, MOST_SHOWN)}.`],
		help: settlement === void 0 ? [] : [describeSettlement(settlement)],
		...use.kind === "unstated" ? { shared: `do not say ${joinWords(deciding.map((facet) => askFacet(facet)))}, on which ${joinSome(clauses, MOST_SHOWN)} ${clauses.length === 1 ? "depends" : "depend"}` } : {},
		about: aboutOf(context, use.prohibiting[0] ?? use.unmet[0]),
		identity: context.identity
	};
}
function describeStakes(stakes) {
	return `${joinWords(stakes.map((stake) => stake === "duty" ? "a duty" : "a prohibition"))} ${stakes.length > 1 ? "are" : "is"}`;
}
function describeQuestion({ taxonomies, use }, facet) {
	const value = use.use.values.find((candidate) => candidate.facet === facet);
	return value === void 0 ? askFacet(facet) : `which ${facet} under "${labelOf(taxonomies, facet, value.concept)}" is meant`;
}
function describeSettlement(settlement) {
	const steps = settlement.map(({ facet, concept }) => `\`${facet}: ${concept}\``);
	return `For example, if it is so, state ${joinWords(steps)}: then nothing stands against it.`;
}

function prohibitionSubject(context, clause) {
	const { taxonomies, judgement, verdict, use } = context;
	const { tactic } = verdict;
	const proof = judgement.explain(tactic, use.use);
	const applied = proof.applied.find((candidate) => candidate.policy === clause.policy && candidate.clause === clause.clause && candidate.says === "prohibits");
	const facets = namedFacets(clause.clause);
	const main = mainMatch(applied, clause.clause?.modality === "only" ? reservedFacets(clause.clause) : facets);
	const value = main?.value ?? use.use.values.find(({ facet }) => facets.includes(facet)) ?? mainValue(use.use);
	const location = placeOf(tactic, value);
	const permitted = main === void 0 || clause.clause?.modality === "only" || !OFFERED.has(main.facet) ? [] : judgement.findPermitted(tactic, use.use, main.facet);
	return {
		subject: "verdict",
		fact: {
			...baseFact(context, clause),
			cause: "prohibition",
			facets,
			facet: main?.facet ?? value?.facet ?? "",
			...value === void 0 ? {} : { concept: conceptFact(taxonomies, value) },
			isBroader: (main?.path.length ?? 0) > 1,
			named: main === void 0 ? "" : main.named.isTerm ? main.named.text : main.path.at(-1) ?? "",
			isOwnFacet: facets.length === 1 && facets.every((facet) => !isShippedFacet(facet)),
			combination: describeCombination(context, facets)
		},
		location,
		label: `planned by "${tactic.title}"`,
		related: [relatedClause(clause, `${titleOf(clause)} prohibits it`)],
		notes: [
			...applied === void 0 ? [] : [...notePaths(applied), ...noteDays(applied, verdict.days)],
			...noteOrigins(context, applied),
			...noteLostPermissions(taxonomies, proof, clause),
			...noteReason(clause)
		],
		help: [
			...offerAlternatives(taxonomies, clause),
			...offerPermitted(taxonomies, main?.facet ?? "", permitted),
			...offerTalk(taxonomies, clause, tactic)
		],
		...severityOf(clause),
		about: aboutOf(context, clause),
		identity: context.identity
	};
}
const OFFERED = /* @__PURE__ */ new Set(["tool", "account"]);
function mainMatch(applied, facets) {
	const own = (applied?.matches ?? []).filter(({ facet, isInherited }) => !isInherited && facets.includes(facet));
	return own.find(({ value }) => value !== void 0) ?? own[0];
}
function concernedValues({ use }, facets) {
	return use.use.values.filter(({ facet }) => facets.includes(facet));
}
function describeCombination(context, facets) {
	const { taxonomies } = context;
	return joinWords(concernedValues(context, facets).map(({ facet, concept }) => labelOf(taxonomies, facet, concept)), "with");
}
function noteOrigins(context, applied) {
	const { taxonomies, verdict } = context;
	return (applied?.matches ?? []).flatMap(({ value, facet }) => {
		if (value === void 0) return [];
		return describeOrigin(verdict.tactic, value, labelOf(taxonomies, facet, value.concept)) ?? [];
	});
}

function silenceSubject(context) {
	const { taxonomies, verdict, use } = context;
	const { tactic } = verdict;
	const value = mainValue(use.use);
	return {
		subject: "verdict",
		fact: {
			...baseFact(context, void 0),
			cause: "silence",
			facet: value?.facet ?? "",
			...value === void 0 ? {} : { concept: conceptFact(taxonomies, value) },
			named: value === void 0 ? "" : labelOf(taxonomies, value.facet, value.concept)
		},
		location: placeOf(tactic, value),
		label: "no clause permits or prohibits it",
		related: [],
		notes: [],
		help: [],
		shared: describeShared(value === void 0 ? void 0 : labelOf(taxonomies, value.facet, value.concept), value?.facet),
		about: aboutOf(context, void 0),
		identity: context.identity
	};
}
function describeShared(label, facet) {
	return label !== void 0 && facet === "tool" ? `use ${label}, of which no policy speaks` : "are not covered by any clause";
}

function togetherSubject(context) {
	const { verdict, use } = context;
	const { together } = use;
	const value = mainValue(use.use);
	const prohibiting = new Set(use.prohibiting.map(clauseKey));
	return {
		subject: "verdict",
		fact: {
			...baseFact(context, together[0]),
			cause: "together",
			combination: joinWords(together.map(titleOf))
		},
		location: placeOf(verdict.tactic, value),
		label: `planned by "${verdict.tactic.title}"`,
		related: together.map((clause) => {
			const says = prohibiting.has(clauseKey(clause)) ? "prohibits" : "asks for something in";
			return relatedClause(clause, `${titleOf(clause)} ${says} part of it`);
		}),
		notes: ["Each of these clauses concerns some ways to do it; together they leave none."],
		help: [],
		about: aboutOf(context, together[0]),
		identity: context.identity
	};
}

function listVerdictSubjects(facts, judgement, book) {
	const { taxonomies } = facts.book;
	return judgement.verdicts.flatMap((verdict) => applyWaivers(judgement, verdict, book.get(verdict.tactic.id) ?? []).map(({ cause, waiver, behind }) => {
		const { uses } = cause;
		const identity = [
			verdict.strategy.id,
			verdict.tactic.id,
			...cause.identity
		];
		const subject = toSubject$1({
			facts,
			taxonomies,
			judgement,
			verdict,
			use: uses[0],
			uses,
			identity
		}, cause);
		return {
			...subject,
			notes: [...subject.notes, ...noteBehind(behind)],
			...waiver === void 0 ? {} : { waiver: shownWaiver(waiver) }
		};
	}));
}
function shownWaiver({ id, grantedBy, expires, reason }) {
	return {
		id,
		grantedBy: grantedBy.text,
		expires: expires.value,
		reason
	};
}
function noteBehind(waivers) {
	if (waivers.length === 0) return [];
	const ids = joinWords(waivers.map(({ id }) => id));
	return [waivers.length === 1 ? `The waiver ${ids} does not cover this.` : `The waivers ${ids} do not cover this.`];
}
function toSubject$1(context, cause) {
	switch (cause.cause) {
		case "prohibition": return prohibitionSubject(context, cause.clause);
		case "duty": return dutySubject(context, cause.open);
		case "together": return togetherSubject(context);
		case "open": return openSubject(context);
		case "silence": return silenceSubject(context);
	}
}
function isSilence({ subject, fact }) {
	return subject === "verdict" && "cause" in fact && fact.cause === "silence";
}

function listWaiverSubjects(facts, { verdicts, today }, book) {
	return verdicts.flatMap((verdict) => {
		const judged = book.get(verdict.tactic.id) ?? [];
		const needed = judged.length === 0 ? NONE$1 : listNeeded(verdict);
		return judged.map((item) => {
			const isNeeded = needed.has(clauseKey(item.waiver.of));
			return {
				...toSubject(item, verdict),
				fact: waiverFact(facts, item, {
					verdict,
					isNeeded,
					today
				})
			};
		});
	});
}
const NONE$1 = /* @__PURE__ */ new Set();
function listNeeded({ uses }) {
	return new Set(uses.flatMap(({ prohibiting, unmet }) => [...prohibiting, ...unmet].map(clauseKey)));
}
function waiverFact(facts, { waiver, faults, fingerprint }, { verdict, isNeeded, today }) {
	const { id, of, grantedBy, on, expires, reason, controls, renewals, clauseFingerprint } = waiver;
	return {
		id,
		strategy: facts.strategy,
		tactic: facts.tactic(verdict.tactic),
		policy: facts.book.policy(of.policy),
		clause: facts.book.clause(of),
		grantedBy: roleFact(facts.book.taxonomies, grantedBy),
		on: formatDay(on.value),
		expires: formatDay(expires.value),
		days: BigInt(expires.value - on.value),
		daysLeft: BigInt(expires.value - today),
		reason,
		controls,
		renewals: BigInt(Math.trunc(renewals)),
		outlives: verdict.days.to > expires.value,
		fault: faults[0]?.why ?? "",
		isExpired: hasExpired(waiver, today),
		isNeeded,
		clauseFingerprint: clauseFingerprint?.value ?? "",
		fingerprint
	};
}
function toSubject({ waiver, faults }, { strategy, tactic }) {
	const { id, idLocation, of } = waiver;
	const [first, ...others] = faults;
	return {
		subject: "waiver",
		location: first?.location ?? idLocation,
		label: first === void 0 ? `waives ${titleOf(of)}` : "void",
		related: [relatedClause(of, "the clause that it names"), {
			location: tactic.idLocation,
			message: "the tactic that it names"
		}],
		notes: others.map(({ why }) => `Besides, ${why}.`),
		help: faults.map(({ help }) => help),
		about: {
			strategy: strategy.id,
			tactic: tactic.id,
			policy: of.policy.id,
			clause: of.clause?.id ?? "default"
		},
		identity: [
			id,
			strategy.id,
			tactic.id,
			clauseKey(of)
		]
	};
}

const NO_HOLES$1 = [];
const NO_WORDS = {
	start: 0,
	end: 0
};
const NO_TERM = {
	box: [],
	holes: NO_HOLES$1
};
function termOf(box) {
	return {
		box,
		holes: NO_HOLES$1
	};
}
function meetBoxes(a, b) {
	const common = a.slice();
	for (let word = 0; word < common.length; word += 1) common[word] = (common[word] ?? 0) & (b[word] ?? 0);
	return common;
}
function overlap(layout, a, b) {
	for (let facet = 0; facet < layout.length; facet += 1) {
		const { start, end } = layout[facet] ?? NO_WORDS;
		let common = 0;
		for (let word = start; word < end; word += 1) common |= (a[word] ?? 0) & (b[word] ?? 0);
		if (common === 0) return false;
	}
	return true;
}
function isInside(inner, outer) {
	for (let word = 0; word < inner.length; word += 1) if (((inner[word] ?? 0) & ~(outer[word] ?? 0)) !== 0) return false;
	return true;
}
function isInsideFacet(inner, outer, { start, end }) {
	for (let word = start; word < end; word += 1) if (((inner[word] ?? 0) & ~(outer[word] ?? 0)) !== 0) return false;
	return true;
}
function withFacet(box, other, { start, end }) {
	const result = box.slice();
	for (let word = start; word < end; word += 1) result[word] = other[word] ?? 0;
	return result;
}
function withoutFacet(box, other, { start, end }) {
	const result = box.slice();
	for (let word = start; word < end; word += 1) result[word] = (result[word] ?? 0) & ~(other[word] ?? 0);
	return result;
}
function meetFacet(box, other, { start, end }) {
	const result = box.slice();
	for (let word = start; word < end; word += 1) result[word] = (result[word] ?? 0) & (other[word] ?? 0);
	return result;
}
function subtractBoxes(layout, box, taken) {
	let rest = [box];
	for (const other of taken) rest = rest.flatMap((part) => overlap(layout, part, other) ? subtractBox(layout, part, other) : [part]);
	return rest;
}
function subtractBox(layout, box, taken) {
	const parts = [];
	let inside = box;
	for (const words of layout) {
		if (isInsideFacet(inside, taken, words)) continue;
		parts.push(withoutFacet(inside, taken, words));
		inside = meetFacet(inside, taken, words);
	}
	return parts;
}
function findOutside(layout, within, terms) {
	return search(layout, within.slice(), terms.slice());
}
function search(layout, box, open) {
	for (;;) {
		let left = 0;
		let best;
		let fewest = Number.POSITIVE_INFINITY;
		let isNarrowed = false;
		for (let index = 0; index < open.length; index += 1) {
			const term = open[index] ?? NO_TERM;
			const count = countWays(layout, box, term);
			if (count === APART) continue;
			if (count === 0) return void 0;
			if (count === 1) {
				takeOnlyWay(layout, box, term);
				isNarrowed = true;
				if (term.holes.length === 0) continue;
			} else if (count < fewest) {
				fewest = count;
				best = term;
			}
			open[left] = term;
			left += 1;
		}
		open.length = left;
		if (!isNarrowed) return best === void 0 ? box : branch(layout, box, {
			term: best,
			terms: open
		});
	}
}
function findInside(layout, { box, holes }) {
	return holes.length === 0 ? box : findOutside(layout, box, holes.map(termOf));
}
const APART = -1;
function countWays(layout, box, term) {
	const exits = countExits(layout, box, term.box);
	if (exits === APART || term.holes.length === 0) return exits;
	const common = exits === 0 ? box : meetBoxes(box, term.box);
	let count = exits;
	for (const hole of term.holes) {
		if (!overlap(layout, common, hole)) continue;
		if (isInside(common, hole)) return APART;
		count += 1;
	}
	return count;
}
function countExits(layout, box, other) {
	let count = 0;
	for (let facet = 0; facet < layout.length; facet += 1) {
		const { start, end } = layout[facet] ?? NO_WORDS;
		let common = 0;
		let beyond = 0;
		for (let word = start; word < end; word += 1) {
			const bits = box[word] ?? 0;
			const own = other[word] ?? 0;
			common |= bits & own;
			beyond |= bits & ~own;
		}
		if (common === 0) return APART;
		if (beyond !== 0) count += 1;
	}
	return count;
}
function takeOnlyWay(layout, box, term) {
	for (const words of layout) {
		if (isInsideFacet(box, term.box, words)) continue;
		for (let word = words.start; word < words.end; word += 1) box[word] = (box[word] ?? 0) & ~(term.box[word] ?? 0);
		return;
	}
	const hole = term.holes.find((candidate) => overlap(layout, box, candidate)) ?? box;
	for (let word = 0; word < box.length; word += 1) box[word] = (box[word] ?? 0) & (hole[word] ?? 0);
}
function branch(layout, box, { term, terms }) {
	let inside = box;
	for (const words of layout) {
		if (isInsideFacet(inside, term.box, words)) continue;
		const found = search(layout, withoutFacet(inside, term.box, words), terms.slice());
		if (found !== void 0) return found;
		inside = meetFacet(inside, term.box, words);
	}
	for (const hole of term.holes) {
		if (!overlap(layout, inside, hole)) continue;
		const found = search(layout, meetBoxes(inside, hole), terms.slice());
		if (found !== void 0) return found;
	}
}

function findDeciding(problem, failing, passing) {
	const { layout, facets } = problem.space;
	const deciding = new Set(failing.map((term) => findOnlyGap(layout, passing, term)));
	return facets.filter((facet) => deciding.has(facet.words) || failing.some((term) => looksAt(problem, term, facet) && canLeave(problem, term, failing, facet)));
}
function findOnlyGap(layout, passing, { box, holes }) {
	if (holes.length > 0) return void 0;
	let gap;
	for (let facet = 0; facet < layout.length; facet += 1) {
		const words = layout[facet];
		if (words === void 0) continue;
		let common = 0;
		for (let word = words.start; word < words.end; word += 1) common |= (passing[word] ?? 0) & (box[word] ?? 0);
		if (common !== 0) continue;
		if (gap !== void 0) return void 0;
		gap = words;
	}
	return gap;
}
function looksAt({ space: { full } }, { box, holes }, { words }) {
	if (!isInsideFacet(full, box, words)) return true;
	return holes.some((hole) => !isInsideFacet(full, hole, words));
}
function canLeave(problem, term, failing, { words }) {
	const { layout, full } = problem.space;
	const cutting = term.holes.filter((hole) => !isInsideFacet(full, hole, words));
	const anywhere = withFacet(term.box, full, words);
	const tried = /* @__PURE__ */ new Set();
	for (const choice of listClasses(term.box, words)) {
		const here = term.holes.filter((hole) => !cutting.includes(hole) || hasClass(hole, choice));
		const key = cutting.map((hole) => hasClass(hole, choice) ? "1" : "0").join("");
		if (tried.has(key)) continue;
		tried.add(key);
		const stretched = here.map((hole) => termOf(withFacet(hole, full, words)));
		if (findOutside(layout, anywhere, [...stretched, ...failing]) !== void 0) return true;
	}
	return false;
}
function listClasses(box, { start, end }) {
	const found = [];
	for (let word = start; word < end; word += 1) for (let rest = box[word] ?? 0; rest !== 0; rest &= rest - 1) found.push({
		word,
		bit: rest & -rest
	});
	return found;
}
function hasClass(box, { word, bit }) {
	return ((box[word] ?? 0) & bit) !== 0;
}
function classNumber({ words, firstClasses }, { word, bit }) {
	return (firstClasses[word - words.start] ?? 0) + 31 - Math.clz32(bit);
}
function isFree(layout, box, terms) {
	return terms.every((term) => !overlap(layout, box, term.box) || findInside(layout, {
		box: meetBoxes(box, term.box),
		holes: term.holes
	}) === void 0);
}

const NO_HOLES = [];
function writeOut(problem, parts) {
	return parts.map(({ norm, duty, term }) => ({
		box: term?.box ?? problem.boxOf(norm),
		holes: term?.holes ?? NO_HOLES,
		norm,
		duty
	}));
}
function isWhole(problem, { norm, term }) {
	return term === void 0 ? hasIndex(problem.norms.covering, norm.index) : coversAll(problem, term);
}
function coversAll({ space: { layout, full } }, { box, holes }) {
	return isInside(full, box) && holes.every((hole) => !overlap(layout, box, hole));
}

function createLocalSpace(set, { use, concepts, reaching, further }) {
	const facets = [];
	const full = [];
	const words = [];
	for (let index = 0; index < concepts.length; index += 1) {
		const concept = concepts[index];
		const naming = set.index.byFacet[index];
		if (concept === void 0 || naming === void 0 || concept.isOneClass) continue;
		if (!shareIndex(naming, reaching) && !further.includes(index)) continue;
		const firstClasses = [];
		const start = full.length;
		const first = set.space.words[index]?.start ?? 0;
		for (let word = 0; word < concept.classes.length; word += 1) {
			const bits = concept.classes[word] ?? 0;
			if (bits === 0) continue;
			firstClasses.push(word * 32);
			words.push(first + word);
			full.push(bits | 0);
		}
		const facet = set.space.facets[index]?.facet ?? "";
		const isStated = use.values.some((value) => value.facet === facet);
		facets.push({
			index,
			facet,
			isStated,
			words: {
				start,
				end: full.length
			},
			firstClasses
		});
	}
	return {
		facets,
		layout: facets.map((facet) => facet.words),
		full,
		words
	};
}
function cutBox({ full, words }, box) {
	const local = full.slice();
	for (let i = 0; i < local.length; i += 1) local[i] = (local[i] ?? 0) & (box[words[i] ?? 0] ?? 0);
	return local;
}

function findReaching(set, context, concepts) {
	const reaching = context.norms.slice();
	keepAll(reaching, context.onDays.some);
	const covering = reaching.slice();
	for (let facet = 0; facet < concepts.length; facet += 1) {
		const concept = concepts[facet];
		if (concept === void 0 || concept.isIdle) continue;
		keepAll(reaching, concept.reaching);
		keepAll(covering, concept.covering);
	}
	const live = reaching.slice();
	const holed = set.index.none.slice();
	for (const index of listCommon(reaching, set.index.withExceptions)) for (const exception of set.norms[index]?.unless ?? []) {
		const part = relateScope(set, concepts, exception);
		if (part === "whole") removeIndex(live, index);
		if (part === "part") addIndex(holed, index);
	}
	keepAll(holed, live);
	return {
		reaching,
		live,
		holed,
		covering
	};
}
function listConcepts(set, use) {
	const concepts = set.index.whole.slice();
	for (const { facet, concept, isKnown } of use.values) {
		const index = set.space.numberOf(facet);
		if (index !== void 0) concepts[index] = set.index.ofConcept(index, isKnown ? concept : void 0);
	}
	return concepts;
}
function relateScope({ space }, concepts, { box, facets }) {
	let isWhole = true;
	for (const facet of facets) {
		const classes = concepts[facet]?.classes ?? NO_CLASSES;
		const start = space.words[facet]?.start ?? 0;
		let common = 0;
		for (let word = 0; word < classes.length; word += 1) {
			const bits = classes[word] ?? 0;
			const inside = bits & (box[start + word] ?? 0);
			common |= inside;
			if (inside !== (bits | 0)) isWhole = false;
		}
		if (common === 0) return "nothing";
	}
	return isWhole ? "whole" : "part";
}
const NO_CLASSES = /* @__PURE__ */ new Uint32Array(0);

const NO_BOXES = [];
var LocalProblem = class {
	set;
	use;
	context;
	norms;
	#concepts;
	#stretch;
	#space;
	#local;
	constructor(set, use, context) {
		this.set = set;
		this.use = use;
		this.context = context;
		this.#stretch = [context.days];
		this.#concepts = listConcepts(set, use);
		this.norms = findReaching(set, context, this.#concepts);
	}
	get space() {
		this.#space ??= createLocalSpace(this.set, {
			use: this.use,
			concepts: this.#concepts,
			reaching: this.norms.reaching,
			further: this.context.scoped.flatMap(({ facets }) => facets)
		});
		return this.#space;
	}
	listNorms(kind) {
		const found = [];
		eachCommon(this.norms.live, kind, (index) => {
			const compiled = this.set.norms[index];
			if (compiled !== void 0) found.push(this.normAt(compiled));
		});
		return found;
	}
	normAt(compiled) {
		this.#local ??= /* @__PURE__ */ new Map();
		const known = this.#local.get(compiled.index);
		if (known !== void 0) return known;
		const norm = {
			compiled,
			box: this.boxOf(compiled),
			unless: hasIndex(this.norms.holed, compiled.index) ? this.#cutExceptions(compiled) : NO_BOXES,
			days: this.daysOf(compiled)
		};
		this.#local.set(compiled.index, norm);
		return norm;
	}
	daysOf({ norm }) {
		return clipToStretch(norm.days, this.#stretch);
	}
	boxOf(norm) {
		return cutBox(this.space, norm.box);
	}
	boxOfEvidence(evidence) {
		const scoped = this.context.scoped.find((candidate) => candidate.evidence === evidence);
		if (scoped === void 0 || relateScope(this.set, this.#concepts, scoped) === "nothing") return void 0;
		return cutBox(this.space, scoped.box);
	}
	#cutExceptions({ unless }) {
		return unless.filter((exception) => relateScope(this.set, this.#concepts, exception) !== "nothing").map(({ box }) => cutBox(this.space, box));
	}
};

function regionOf({ space }, norm) {
	return norm.unless.length === 0 ? [norm.box] : subtractBoxes(space.layout, norm.box, norm.unless);
}
function listProhibited(problem) {
	const { set, norms } = problem;
	const parts = [];
	eachCommon(norms.live, set.index.prohibitions, (index) => {
		const whole = set.wholeScopes.prohibited[index];
		if (whole === void 0) return;
		const beating = set.beating(whole.norm);
		if (!hasIndex(norms.holed, index) && !isLive(norms, beating)) parts.push(whole);
		else parts.push(...cutHoles(problem, whole.norm, beating));
	});
	return parts;
}
function isLive({ live }, norms) {
	for (let i = 0; i < norms.length; i += 1) if (hasIndex(live, norms[i]?.index ?? 0)) return true;
	return false;
}
function cutHoles(problem, prohibition, beating) {
	const { layout } = problem.space;
	const norm = problem.normAt(prohibition);
	const partBut = (holes) => {
		if (holes.some((hole) => isInside(norm.box, hole))) return [];
		const term = {
			box: norm.box,
			holes
		};
		return findInside(layout, term) === void 0 ? [] : [{
			norm: prohibition,
			duty: void 0,
			term
		}];
	};
	const meeting = beating.filter(({ index }) => hasIndex(problem.norms.live, index)).map((permission) => problem.normAt(permission)).filter((permission) => overlap(layout, norm.box, permission.box));
	if (meeting.length === 0) return partBut(norm.unless);
	return groupByDays(norm.days, meeting).flatMap((group) => partBut([...norm.unless, ...group.flatMap((permission) => regionOf(problem, permission))]));
}
function groupByDays(days, norms) {
	const always = [];
	const changing = [];
	for (const norm of norms) (isSubsetOfDays(days, norm.days) ? always : changing).push(norm);
	if (changing.length === 0) return [always];
	const groups = /* @__PURE__ */ new Map();
	for (const day of listChanges(days, changing)) {
		const holding = changing.filter((norm) => holdsOn(norm.days, day));
		groups.set(holding.map((norm) => changing.indexOf(norm)).join(), holding);
	}
	const sets = [...groups.values()].map((group) => new Set(group));
	return sets.filter((group) => !sets.some((other) => other !== group && isProperSubset(other, group))).map((group) => [...always, ...group]);
}
function isProperSubset(a, b) {
	return a.size < b.size && [...a].every((item) => b.has(item));
}
function listChanges(days, norms) {
	const changes = new Set(days.map(({ from }) => from));
	for (const norm of norms) for (const { from, to } of meetDays(norm.days, days)) {
		changes.add(from);
		if (holdsOn(days, to + 1)) changes.add(to + 1);
	}
	return [...changes];
}
function holdsOn(days, day) {
	return days.some(({ from, to }) => from <= day && day <= to);
}

function listOpenDuties(problem) {
	const { set, norms, context } = problem;
	const reliefs = problem.listNorms(set.index.reliefs);
	const parts = [];
	eachCommon(norms.live, set.index.withDuties, (index) => {
		const norm = set.norms[index];
		if (norm === void 0) return;
		if (reliefs.length > 0 || hasIndex(norms.holed, index)) {
			const local = problem.normAt(norm);
			for (const piece of splitByRelief(problem, local, reliefs)) for (const duty of norm.duties) parts.push(...openPart(problem, {
				norm: local,
				piece,
				duty
			}));
			return;
		}
		for (const whole of set.wholeScopes.open[index] ?? []) if (context.meeting(whole.duty).length === 0) parts.push(whole);
		else parts.push(...unlessCounting(problem, whole));
	});
	return parts;
}
function unlessCounting(problem, whole) {
	const counting = listCounting(problem, whole.duty, problem.daysOf(whole.norm));
	if (counting.length === 0) return [whole];
	if (counting.some(({ scope }) => scope === void 0)) return [];
	const norm = problem.normAt(whole.norm);
	return openPart(problem, {
		norm,
		piece: norm,
		duty: whole.duty
	});
}
function splitByRelief(problem, norm, reliefs) {
	let pieces = [{
		box: norm.box,
		days: norm.days
	}];
	const own = norm.compiled.norm;
	if (own.isProtected) return pieces;
	for (const other of reliefs) {
		if (other.compiled.norm.rank > own.rank || !overlap(problem.space.layout, norm.box, other.box)) continue;
		if (meetDays(norm.days, other.days).length === 0) continue;
		const region = regionOf(problem, other);
		pieces = pieces.flatMap(({ box, days }) => [...subtractBoxes(problem.space.layout, box, region).map((rest) => ({
			box: rest,
			days
		})), ...region.filter((part) => overlap(problem.space.layout, box, part)).map((part) => ({
			box: meetBoxes(box, part),
			days: subtractDays(days, other.days)
		}))]);
	}
	return pieces.filter(({ days }) => days.length > 0);
}
function openPart(problem, { norm, piece, duty }) {
	const holes = [...norm.unless];
	for (const evidence of listCounting(problem, duty, piece.days)) {
		if (evidence.scope === void 0) return [];
		const box = problem.boxOfEvidence(evidence);
		if (box !== void 0) holes.push(box);
	}
	if (holes.some((hole) => isInside(piece.box, hole))) return [];
	const term = {
		box: piece.box,
		holes
	};
	return findInside(problem.space.layout, term) === void 0 ? [] : [{
		norm: norm.compiled,
		duty,
		term
	}];
}
function listCounting({ set, context }, duty, days) {
	const meeting = context.meeting(duty);
	if (meeting.length === 0) return meeting;
	const first = days[0]?.from ?? NaN;
	const last = days.at(-1)?.to ?? NaN;
	return meeting.filter((item) => whyNotInTime(item, {
		first,
		last,
		today: set.options.today
	}) === void 0);
}
function whyNotInTime({ on, expires }, { first, last, today }) {
	if (on !== void 0 && !(on <= first)) return "dated-too-late";
	if (on !== void 0 && on > today) return "dated-in-future";
	if (expires !== void 0 && !(expires >= last)) return "expires-too-early";
}

function findOutcomes(problem, prohibited) {
	const witnesses = /* @__PURE__ */ new Map();
	const { layout, full } = problem.space;
	const groups = listPermitting(problem);
	const permitted = findPermitted(problem, full, groups, prohibited);
	if (permitted !== void 0) witnesses.set("permitted", permitted);
	const [first] = prohibited;
	const reached = first === void 0 ? void 0 : findInside(layout, first);
	if (reached !== void 0) witnesses.set("prohibited", reached);
	const silent = findSilent(problem, full, groups, prohibited);
	if (silent !== void 0) witnesses.set("silent", silent);
	return witnesses;
}
function listOutcomes(problem, prohibited, lawful) {
	const { full } = problem.space;
	const groups = listPermitting(problem);
	const isFound = (search) => search(problem, lawful, groups, []) !== void 0 || search(problem, full, groups, prohibited) !== void 0;
	return [
		...isFound(findPermitted) ? ["permitted"] : [],
		...prohibited.length > 0 ? ["prohibited"] : [],
		...isFound(findSilent) ? ["silent"] : []
	];
}
function listPermitting(problem) {
	const { set, norms, context } = problem;
	const always = [];
	const changing = [];
	eachCommon(norms.live, set.index.permissions, (index) => {
		const permission = set.norms[index];
		if (permission === void 0) return;
		if (!hasIndex(context.onDays.all, index)) changing.push(problem.normAt(permission));
		else if (hasIndex(norms.holed, index)) always.push(...permittedBy(problem, problem.normAt(permission)));
		else always.push(termOf(problem.boxOf(permission)));
	});
	if (changing.length === 0) return [always];
	return groupByDays([context.days], changing).map((group) => [...always, ...group.flatMap((norm) => permittedBy(problem, norm))]);
}
function permittedBy(problem, permission) {
	return regionOf(problem, permission).map(termOf);
}
function findSilent(problem, box, groups, prohibited) {
	for (const group of groups) {
		const silent = findOutside(problem.space.layout, box, [...prohibited, ...group]);
		if (silent !== void 0) return silent;
	}
}
function findPermitted(problem, box, groups, prohibited) {
	const [group, ...rest] = groups;
	if (group === void 0) return findOutside(problem.space.layout, box, prohibited);
	for (const permitted of group) {
		if (!overlap(problem.space.layout, box, permitted.box)) continue;
		const found = findPermitted(problem, meetBoxes(box, permitted.box), rest, prohibited);
		if (found !== void 0) return found;
	}
}

function judgeUse(set, use, context) {
	const problem = new LocalProblem(set, use, context);
	return judgeParts(problem, listProhibited(problem), listOpenDuties(problem));
}
function judgeUseWithout(set, use, { context, clauses }) {
	const problem = new LocalProblem(set, use, context);
	const stands = ({ norm }) => !clauses.has(clauseKey(norm.norm));
	return judgeParts(problem, listProhibited(problem).filter(stands), listOpenDuties(problem).filter(stands));
}
function judgeParts(problem, prohibited, open) {
	const prohibiting = listAnswers(problem, prohibited, ({ norm }) => norm.prohibiting);
	const unmet = listAnswers(problem, open, ({ duty }) => duty);
	const { kind, outcomes, together, deciding } = decide({
		problem,
		prohibited,
		open,
		prohibiting,
		unmet
	});
	return {
		use: problem.use,
		kind,
		outcomes,
		clauses: listClauses(listApplying(problem)),
		prohibiting,
		unmet,
		together,
		deciding,
		atStake: listStakes(prohibited, open)
	};
}
function isPermitted(set, use, context) {
	const problem = new LocalProblem(set, use, context);
	if (listProhibited(problem).length > 0 || listOpenDuties(problem).length > 0) return false;
	return !listOutcomes(problem, [], problem.space.full).includes("silent");
}
function listAnswers(problem, parts, answersOf) {
	const found = [];
	for (const part of parts) {
		const answers = answersOf(part);
		if (answers === void 0) continue;
		const own = part.term === void 0 ? void 0 : parts.filter((other) => answersOf(other) === answers);
		if (own !== void 0 && own[0] !== part) continue;
		found.push(isWhole(problem, part) || own !== void 0 && coverAll(problem, own) ? answers.whole : answers.part);
	}
	return found;
}
function coverAll(problem, parts) {
	const { layout, full } = problem.space;
	return parts.length > 1 && findOutside(layout, full, writeOut(problem, parts)) === void 0;
}
function decide(failing) {
	const { problem, prohibiting, unmet } = failing;
	if (prohibiting.some((clause) => clause.isWhole)) return ALL_PROHIBITED;
	const { layout, full } = problem.space;
	const prohibited = writeOut(problem, failing.prohibited);
	const isOneUnmet = unmet.some((duty) => duty.isWhole);
	const terms = isOneUnmet ? prohibited : [...prohibited, ...writeOut(problem, failing.open)];
	const passing = isOneUnmet ? void 0 : findOutside(layout, full, terms);
	const lawful = passing ?? findOutside(layout, full, prohibited);
	if (lawful === void 0) return {
		...ALL_PROHIBITED,
		together: findTogether(problem, prohibited)
	};
	const outcomes = listOutcomes(problem, prohibited, lawful);
	if (passing === void 0) return {
		kind: "unmet",
		outcomes,
		together: isOneUnmet ? NONE : findTogether(problem, terms),
		deciding: NONE
	};
	if (terms.length === 0) return {
		kind: outcomes.includes("silent") ? "silent" : "permitted",
		outcomes,
		together: NONE,
		deciding: NONE
	};
	const deciding = findDeciding(problem, terms, passing);
	return {
		kind: deciding.some(({ isStated }) => isStated) ? "depends" : "unstated",
		outcomes,
		together: NONE,
		deciding: deciding.map(({ facet }) => facet)
	};
}
const NONE = [];
const ALL_PROHIBITED = {
	kind: "prohibited",
	outcomes: ["prohibited"],
	together: NONE,
	deciding: NONE
};
function listApplying(problem) {
	const { set, norms } = problem;
	const applying = [];
	eachCommon(norms.live, norms.live, (index) => {
		const norm = set.norms[index];
		if (norm === void 0) return;
		if (!hasIndex(norms.holed, index) || appliesSomewhere(problem, norm)) applying.push(norm);
	});
	return applying;
}
function appliesSomewhere(problem, compiled) {
	const { box, unless } = problem.normAt(compiled);
	return findInside(problem.space.layout, {
		box,
		holes: unless
	}) !== void 0;
}
function listClauses(norms) {
	const clauses = [];
	let last;
	for (const { owner, norm } of norms) {
		if (owner !== last) clauses.push(norm);
		last = owner;
	}
	return clauses;
}
function findTogether({ space }, failing) {
	let terms = failing;
	for (const owner of new Set(failing.map(({ norm }) => norm.owner))) {
		const rest = terms.filter(({ norm }) => norm.owner !== owner);
		if (findOutside(space.layout, space.full, rest) === void 0) terms = rest;
	}
	return listClauses([...new Set(terms.map(({ norm }) => norm))]);
}
function listStakes(prohibited, open) {
	if (prohibited.length === 0) return open.length === 0 ? NONE : DUTY;
	return open.length === 0 ? PROHIBITION : BOTH;
}
const DUTY = ["duty"];
const PROHIBITION = ["prohibition"];
const BOTH = ["prohibition", "duty"];

function listUses(strategy, tactic, { facets, assume }) {
	const [first, ...others] = tactic.uses;
	const valuesOfUse = (own) => {
		const choices = [];
		for (const facet of facets) {
			const stated = findFacet(own, facet) ?? findFacet(tactic.stated, facet) ?? findFacet(strategy.defaults, facet);
			const chosen = stated ?? findFacet(assume, facet);
			if (chosen !== void 0) choices.push(distinctValues(chosen, stated === void 0));
		}
		return combine(choices);
	};
	if (others.length === 0) return valuesOfUse(first).map((values) => ({ values }));
	return mergeSame(tactic.uses.flatMap(valuesOfUse));
}
function mergeSame(combinations) {
	const uses = /* @__PURE__ */ new Map();
	for (const values of combinations) {
		const key = values.map((value) => `${value.facet}=${value.concept}`).join("&");
		const known = uses.get(key);
		uses.set(key, { values: known === void 0 ? values : known.values.map((value, i) => merge(value, values[i])) });
	}
	return [...uses.values()];
}
function listUsesOfScope(scope, facets) {
	return combine(facets.flatMap((facet) => {
		const stated = findFacet(scope, facet);
		return stated === void 0 ? [] : [distinctValues(stated, false)];
	})).map((values) => ({ values }));
}
function findFacet(scope, facet) {
	return scope?.facets.find((part) => part.facet === facet && part.names.length > 0);
}
function distinctValues({ facet, names }, isAssumed) {
	const [only] = names;
	if (only !== void 0 && names.length === 1 && only.concepts.length < 2) return valuesOf(only, facet, isAssumed);
	const values = /* @__PURE__ */ new Map();
	for (const name of names) for (const value of valuesOf(name, facet, isAssumed)) {
		const key = value.isKnown ? value.concept : foldName(value.concept);
		if (!values.has(key)) values.set(key, value);
	}
	return [...values.values()];
}
function valuesOf(name, facet, isAssumed) {
	if (name.concepts.length === 0) return [{
		facet,
		concept: name.text,
		isKnown: false,
		isAssumed,
		name
	}];
	return name.concepts.map((concept) => ({
		facet,
		concept,
		isKnown: true,
		isAssumed,
		name
	}));
}
function merge(value, other) {
	return other?.isAssumed === true ? other : value;
}
function combine(choices) {
	let combinations = [[]];
	for (const values of choices) {
		const [only] = values;
		if (values.length === 1 && only !== void 0) for (const known of combinations) known.push(only);
		else combinations = combinations.flatMap((known) => values.map((value) => [...known, value]));
	}
	return combinations;
}

function meetsDuty(taxonomies, duty, evidence) {
	if (duty.form === "choice") return duty.anyOf.some((single) => meetsSingleDuty(taxonomies, single, evidence));
	return meetsSingleDuty(taxonomies, duty, evidence);
}
function meetsSingleDuty(taxonomies, duty, { kind, value, role }) {
	if (duty.kind !== kind) return false;
	if (duty.values.some((wanted) => foldName(wanted) === foldName(value))) return true;
	const actors = taxonomies.get("actor");
	const concept = role?.concept;
	if (actors === void 0 || concept === void 0) return false;
	return duty.roles.some((wanted) => wanted.concept !== void 0 && isWithin(actors, concept, wanted.concept));
}

const NO_EVIDENCE = [];
function createContext(set, { days, norms, evidence }) {
	const known = [];
	const meeting = ({ duty, number }) => {
		if (evidence.length === 0) return NO_EVIDENCE;
		const found = known[number] ?? evidence.filter((item) => meetsDuty(set.taxonomies, duty, item));
		known[number] = found;
		return found;
	};
	return {
		days,
		norms,
		onDays: set.index.onDays(days),
		evidence,
		scoped: evidence.flatMap((item) => compileEvidence(set, item)),
		meeting
	};
}
function compileEvidence(set, evidence) {
	if (evidence.scope === void 0) return [];
	const compiled = set.space.meetScopes([evidence.scope]);
	return compiled === void 0 ? [] : [{
		evidence,
		...compiled
	}];
}

function judgeExpectations(set) {
	return set.policies.flatMap((policy) => {
		const norms = set.index.ofPolicies([policy.id]);
		const toCome = daysToCome(policy.effective, set.options.today);
		return policy.expectations.flatMap((expectation) => {
			const { on } = expectation;
			const context = createContext(set, {
				days: on === void 0 ? toCome : {
					from: on,
					to: on
				},
				norms,
				evidence: []
			});
			return listUsesOfScope(expectation.use, set.taxonomies.facets).map((use) => judgeUse(set, use, context)).filter(({ kind }) => kind !== expectation.verdict).slice(0, 1).map((verdict) => ({
				policy,
				expectation,
				verdict
			}));
		});
	});
}
function daysToCome({ from, to }, today) {
	return to < today ? {
		from,
		to
	} : {
		from: Math.max(from, today),
		to
	};
}

function listPrecedences(problem, applying) {
	const permissions = applying.filter(({ compiled }) => compiled.norm.says === "permits").map((permission) => ({
		permission,
		...describe(problem, permission)
	}));
	return applying.filter(({ compiled }) => compiled.norm.says === "prohibits").flatMap((prohibition) => {
		const { clause } = describe(problem, prohibition);
		return permissions.filter(({ permission }) => doMeet(problem, prohibition, permission)).map(({ permission, clause: permitting, isWhole }) => {
			const { norm: q } = prohibition.compiled;
			const { norm: p } = permission.compiled;
			const { winner, maxim } = problem.set.rulingOn(prohibition.compiled, permission.compiled);
			const lacksConsent = p.overrides.size > 0 && isAsked(problem.set, maxim) && p.overrides.has(clauseKey(q)) && !agrees(q.policy, p.policy);
			return {
				prohibition: clause,
				permission: permitting,
				winner,
				maxim,
				isWhole,
				lacksConsent
			};
		});
	});
}
function describe({ space }, { compiled: { norm }, box, unless }) {
	return {
		clause: {
			policy: norm.policy,
			clause: norm.clause
		},
		isWhole: unless.length === 0 && isInside(space.full, box)
	};
}
function doMeet({ space: { layout } }, prohibition, permission) {
	if (prohibition.compiled.owner === permission.compiled.owner) return false;
	if (!overlap(layout, prohibition.box, permission.box)) return false;
	const holes = [...prohibition.unless, ...permission.unless];
	if (holes.length > 0) {
		const common = meetBoxes(prohibition.box, permission.box);
		if (findInside(layout, {
			box: common,
			holes
		}) === void 0) return false;
	}
	return prohibition.days === permission.days || meetDays(prohibition.days, permission.days).length > 0;
}
function isAsked({ options: { precedence } }, decided) {
	const asked = precedence.findIndex((maxim) => maxim === "override");
	const last = precedence.findIndex((maxim) => maxim === decided);
	return asked !== -1 && (last === -1 || decided === "prohibition" || asked < last);
}

function matchNorm(taxonomies, norm, use) {
	return norm.scopes.flatMap((scope) => scope.facets.flatMap((part) => {
		const taxonomy = taxonomies.get(part.facet);
		const isInherited = scope === norm.policy.appliesTo;
		const match = taxonomy === void 0 ? void 0 : matchFacet(taxonomy, part, use);
		return match === void 0 ? [] : [{
			...match,
			isInherited
		}];
	}));
}
function matchFacet(taxonomy, { facet, names }, use) {
	const value = use.values.find((candidate) => candidate.facet === facet);
	const [first] = names;
	if (first === void 0) return void 0;
	if (value === void 0) return {
		facet,
		named: first,
		value,
		path: [],
		relation: "open"
	};
	return findBest(names.flatMap((named) => matchName(taxonomy, named, value)));
}
function findBest(matches) {
	const whole = matches.filter(({ relation }) => relation === "within");
	return (whole.length > 0 ? whole : matches).toSorted((a, b) => a.path.length - b.path.length)[0];
}
function matchName(taxonomy, named, value) {
	const concept = value.isKnown ? value.concept : taxonomy.facet;
	return named.concepts.flatMap((wanted) => {
		const base = {
			facet: taxonomy.facet,
			named,
			value
		};
		if (isWithin(taxonomy, concept, wanted)) return [{
			...base,
			relation: "within",
			path: labelPath(taxonomy, concept, wanted)
		}];
		if (isWithin(taxonomy, wanted, concept)) return [{
			...base,
			relation: "part",
			path: labelPath(taxonomy, wanted, concept)
		}];
		const shared = findShared(taxonomy, concept, wanted);
		return shared === void 0 ? [] : [{
			...base,
			relation: "shared",
			path: labelPath(taxonomy, shared, wanted)
		}];
	});
}
function labelPath(taxonomy, from, to) {
	return findPath(taxonomy, from, to).map(({ label }) => label);
}
function findShared(taxonomy, a, b) {
	return taxonomy.concepts.find(({ id }) => isWithin(taxonomy, id, a) && isWithin(taxonomy, id, b))?.id;
}

const MOST_TRIED$1 = 1e4;
function findSettlement(problem, failing, deciding) {
	const search = {
		problem,
		failing,
		plain: selectTerms(failing, ({ holes }) => holes.length === 0),
		candidates: /* @__PURE__ */ new Map(),
		tried: 0
	};
	const { full } = problem.space;
	const options = deciding.map((facet) => ({
		facet,
		avoidable: selectTerms(failing, ({ box }) => !isInsideFacet(full, box, facet.words))
	}));
	for (let size = 1; size <= options.length; size += 1) for (const chosen of subsetsOf(options, size)) {
		const found = tryOptions(search, chosen, []);
		if (found !== void 0) return found.map(({ statement: { facet, concept, label } }) => ({
			facet,
			concept,
			label
		}));
	}
}
function selectTerms(terms, isSelected) {
	const selected = createIndexSet(terms.length);
	for (let index = 0; index < terms.length; index += 1) {
		const term = terms[index];
		if (term !== void 0 && isSelected(term)) addIndex(selected, index);
	}
	return selected;
}
function* subsetsOf(items, size) {
	if (size === 0) {
		yield [];
		return;
	}
	for (const [index, item] of items.entries()) for (const rest of subsetsOf(items.slice(index + 1), size - 1)) yield [item, ...rest];
}
function tryOptions(search, options, stated) {
	const avoided = unite(search, stated.map(({ avoids }) => avoids));
	if (!isWithinBoth(search.plain, avoided, unite(search, options.map(({ avoidable }) => avoidable)))) return void 0;
	const [option, ...rest] = options;
	if (option === void 0) return isSettled(search, stated, avoided) ? stated : void 0;
	for (const candidate of candidatesFor(search, option.facet)) {
		search.tried += 1;
		if (search.tried > MOST_TRIED$1) return void 0;
		if (rest.length === 0 && !isWithinBoth(search.plain, avoided, candidate.avoids)) continue;
		const found = tryOptions(search, rest, [...stated, candidate]);
		if (found !== void 0) return found;
	}
}
function unite({ failing }, sets) {
	const united = createIndexSet(failing.length);
	for (const set of sets) addAll(united, set);
	return united;
}
function isSettled({ problem, failing }, stated, avoided) {
	const reaching = failing.filter((_, index) => !hasIndex(avoided, index));
	if (reaching.length === 0) return true;
	const { layout, full } = problem.space;
	const box = full.slice();
	for (const { words, facet } of stated) for (let i = 0; i < words.length; i += 1) box[facet.words.start + i] = words[i] ?? 0;
	return isFree(layout, box, reaching);
}
function candidatesFor(search, facet) {
	const known = search.candidates.get(facet);
	if (known !== void 0) return known;
	const { full } = search.problem.space;
	const candidates = rankStatements(search.problem, facet).map((statement) => {
		const words = facet.firstClasses.map((first, i) => (statement.classes[first >>> 5] ?? 0) & (full[facet.words.start + i] ?? 0));
		return {
			facet,
			statement,
			words,
			avoids: selectTerms(search.failing, ({ box }) => isApart(words, box, facet.words.start))
		};
	});
	search.candidates.set(facet, candidates);
	return candidates;
}
function isApart(words, box, start) {
	for (let i = 0; i < words.length; i += 1) if (((words[i] ?? 0) & (box[start + i] ?? 0)) !== 0) return false;
	return true;
}
function rankStatements(problem, facet) {
	const { set, use } = problem;
	const stated = use.values.find((value) => value.facet === facet.facet)?.concept;
	const permitted = listNamed$1(problem, facet.facet, set.index.permissions);
	const named = listNamed$1(problem, facet.facet, problem.norms.reaching);
	const ranked = [
		[],
		[],
		[]
	];
	for (const statement of set.statements(facet.index, stated)) {
		const { concept } = statement;
		ranked[permitted.has(concept) ? 0 : named.has(concept) ? 1 : 2]?.push(statement);
	}
	const seen = /* @__PURE__ */ new Set();
	return ranked.flat().filter(({ group }) => !seen.has(group) && seen.add(group));
}
function listNamed$1({ set, norms }, facet, kind) {
	const named = /* @__PURE__ */ new Set();
	for (const index of listCommon(norms.reaching, kind)) for (const concept of set.norms[index]?.named.get(facet) ?? []) named.add(concept);
	return named;
}

function explainUse(set, use, context) {
	const problem = new LocalProblem(set, use, context);
	const failing = once(() => {
		const prohibited = writeOut(problem, listProhibited(problem));
		return {
			problem,
			prohibited,
			open: writeOut(problem, listOpenDuties(problem))
		};
	});
	const applying = once(() => problem.listNorms(problem.norms.live).filter(({ box, unless }) => findInside(problem.space.layout, {
		box,
		holes: unless
	}) !== void 0));
	const applied = once(() => applying().map((norm) => describeApplied(problem, norm)));
	const precedences = once(() => listPrecedences(problem, applying()));
	const claims = once(() => listPrecedences(problem, applying().filter((norm) => !isIdlePermission(problem, norm))));
	const duties = once(() => applying().flatMap((norm) => describeDuties(failing(), norm)));
	const witnesses = once(() => listWitnesses(failing()));
	const settlement = once(() => settle(failing()));
	return {
		get applied() {
			return applied();
		},
		get precedences() {
			return precedences();
		},
		get claims() {
			return claims();
		},
		get duties() {
			return duties();
		},
		get witnesses() {
			return witnesses();
		},
		get settlement() {
			return settlement();
		}
	};
}
function isIdlePermission({ norms }, { compiled: { norm, index } }) {
	if (norm.says !== "permits" || norm.overrides.size > 0) return false;
	return hasIndex(norms.holed, index) || !hasIndex(norms.covering, index);
}
function once(make) {
	let made;
	return () => {
		made ??= { value: make() };
		return made.value;
	};
}
function settle({ problem, prohibited, open }) {
	const terms = [...prohibited, ...open];
	const { layout, full } = problem.space;
	const passing = terms.length > 0 ? findOutside(layout, full, terms) : void 0;
	return passing && findSettlement(problem, terms, findDeciding(problem, terms, passing));
}
function describeApplied(problem, { compiled, days, box, unless }) {
	const { set, use, space } = problem;
	const { norm } = compiled;
	const matches = once(() => matchNorm(set.taxonomies, norm, use));
	return {
		policy: norm.policy,
		clause: norm.clause,
		says: norm.says,
		get matches() {
			return matches();
		},
		days,
		coversUse: isInside(space.full, box) && unless.every((hole) => !overlap(space.layout, space.full, hole))
	};
}
function describeDuties({ problem, open }, norm) {
	const { policy, clause } = norm.compiled.norm;
	const { set, space, context } = problem;
	const pieces = splitByRelief(problem, norm, problem.listNorms(set.index.reliefs)).filter(({ box }) => findInside(space.layout, {
		box,
		holes: norm.unless
	}) !== void 0);
	const first = Math.min(...pieces.map(({ days }) => days[0]?.from ?? Number.POSITIVE_INFINITY));
	const last = Math.max(...pieces.map(({ days }) => days.at(-1)?.to ?? Number.NEGATIVE_INFINITY));
	if (pieces.length === 0) return [];
	return norm.compiled.duties.map((compiled) => ({
		policy,
		clause,
		duty: compiled.duty,
		days: {
			from: first,
			to: last
		},
		isMet: !open.some((term) => term.duty === compiled),
		evidence: context.meeting(compiled).map((item) => ({
			evidence: item,
			fault: findFault(item, {
				first,
				last,
				today: set.options.today
			})
		}))
	}));
}
function findFault(evidence, span) {
	return whyNotInTime(evidence, span) ?? (evidence.scope === void 0 ? void 0 : "covers-part");
}
function listWitnesses({ problem, prohibited, open }) {
	const { layout } = problem.space;
	return [...findOutcomes(problem, prohibited)].toSorted(([a], [b]) => a < b ? -1 : 1).flatMap(([outcome, box]) => {
		const witness = (fails, world) => ({
			outcome,
			fails,
			world: describeWorld(problem, world)
		});
		if (outcome === "prohibited") return [witness(true, box)];
		const passing = findOutside(layout, box, [...prohibited, ...open]);
		const lacking = findLacking(problem, box, open);
		return [...passing === void 0 ? [] : [witness(false, passing)], ...lacking === void 0 ? [] : [witness(true, lacking)]];
	});
}
function findLacking({ space: { layout } }, box, open) {
	for (const term of open) {
		if (!overlap(layout, box, term.box)) continue;
		const found = findInside(layout, {
			box: meetBoxes(box, term.box),
			holes: term.holes
		});
		if (found !== void 0) return found;
	}
}
function describeWorld(problem, box) {
	return problem.space.facets.flatMap((facet) => {
		const [choice] = listClasses(box, facet.words);
		if (choice === void 0 || isInsideFacet(problem.space.full, box, facet.words)) return [];
		return [{
			facet: facet.facet,
			label: describeClass(problem, facet, classNumber(facet, choice))
		}];
	});
}
function describeClass(problem, facet, number) {
	const classes = problem.set.space.facets[facet.index];
	const taxonomy = classes?.taxonomy;
	if (classes === void 0 || taxonomy === void 0) return "anything";
	const value = problem.use.values.find((candidate) => candidate.facet === facet.facet);
	const stated = taxonomy.atomsOf(value?.isKnown === true ? taxonomy.byId.get(value.concept)?.index ?? 0 : 0);
	const found = taxonomy.concepts.find(({ index }) => stated !== void 0 && hasBit(stated, index) && classes.classOf[index] === number);
	if (found === void 0) return "anything";
	if (found.index === 0) return `something that the taxonomy of ${facet.facet} does not list`;
	const isKind = taxonomy.concepts.some(({ broader }) => broader.includes(found.index));
	return value?.concept === found.id && isKind ? `some other ${found.label}` : found.label;
}

const MOST_TRIED = 40;
const MOST_OFFERED = 4;
const ofAll = /* @__PURE__ */ new WeakMap();
function findPermittedByAll(set, norms) {
	const find = ofAll.get(set) ?? createFindPermitted(set, norms);
	ofAll.set(set, find);
	return find;
}
function createFindPermitted(set, norms) {
	const known = /* @__PURE__ */ new Map();
	const named = /* @__PURE__ */ new Map();
	const namedIn = (facet) => {
		const concepts = named.get(facet) ?? listNamed(set, norms, facet);
		named.set(facet, concepts);
		return concepts;
	};
	const candidatesFor = (facet, concept) => {
		const key = `${facet}=${concept}`;
		const candidates = known.get(key) ?? listNearest(set.taxonomies.get(facet), namedIn(facet), concept);
		known.set(key, candidates);
		return candidates;
	};
	return (use, facet, context) => {
		const own = use.values.find((value) => value.facet === facet);
		const offered = [];
		for (const concept of own === void 0 ? [] : candidatesFor(facet, own.concept)) {
			const values = use.values.map((value) => value === own ? {
				...value,
				concept,
				isKnown: true
			} : value);
			if (isPermitted(set, { values }, context)) offered.push(concept);
			if (offered.length === MOST_OFFERED) break;
		}
		return offered;
	};
}
function listNearest(taxonomy, named, own) {
	if (taxonomy === void 0) return [];
	const kinds = listBroader(taxonomy, own);
	const nearness = /* @__PURE__ */ new Map();
	for (const concept of named) {
		if (concept === own || concept === taxonomy.facet) continue;
		nearness.set(concept, [...listBroader(taxonomy, concept)].filter((index) => kinds.has(index)).length);
	}
	return [...nearness.keys()].toSorted((a, b) => (nearness.get(b) ?? 0) - (nearness.get(a) ?? 0)).slice(0, MOST_TRIED);
}
function listNamed(set, norms, facet) {
	const names = listCommon(norms, set.index.permissions).flatMap((index) => set.norms[index]?.norm ?? []).flatMap(({ scopes }) => scopes).flatMap((scope) => scope.facets).filter((part) => part.facet === facet).flatMap((part) => part.names);
	return new Set(names.flatMap(({ concepts }) => concepts));
}
function listBroader(taxonomy, id) {
	const reached = /* @__PURE__ */ new Set();
	const waiting = [taxonomy.byId.get(id)?.index];
	for (let next = waiting.pop(); next !== void 0; next = waiting.pop()) {
		if (reached.has(next)) continue;
		reached.add(next);
		waiting.push(...taxonomy.concepts[next]?.broader ?? []);
	}
	return reached;
}

function judgeStrategy(base, strategy) {
	const set = refine(base, strategy);
	const norms = normsOf(set, strategy);
	const findPermitted = isGovernedByAll(strategy) ? findPermittedByAll(set, norms) : createFindPermitted(set, norms);
	const byFacet = /* @__PURE__ */ new Map();
	const permittedIn = (facet) => {
		const asked = byFacet.get(facet) ?? remember((tactic, use) => findPermitted(use, facet, contextOf(set, strategy, tactic)));
		byFacet.set(facet, asked);
		return asked;
	};
	return {
		strategy,
		today: set.options.today,
		verdicts: strategy.tactics.filter(isJudged).map((tactic) => judgeTactic(set, strategy, tactic)),
		explain: remember((tactic, use) => explainUse(set, use, contextOf(set, strategy, tactic))),
		findPermitted: (tactic, use, facet) => permittedIn(facet)(tactic, use),
		judgeWithout: (tactic, use, clauses) => judgeUseWithout(set, use, {
			context: contextOf(set, strategy, tactic),
			clauses
		})
	};
}
function remember(work) {
	const known = /* @__PURE__ */ new Map();
	let last;
	return (tactic, use) => {
		if (tactic !== last) known.clear();
		last = tactic;
		const entry = known.get(use) ?? { answer: work(tactic, use) };
		known.set(use, entry);
		return entry.answer;
	};
}
function judgeTactic(set, strategy, tactic) {
	const context = contextOf(set, strategy, tactic);
	const uses = listUses(strategy, tactic, {
		facets: set.taxonomies.facets,
		assume: set.options.assume
	}).map((use) => judgeUse(set, use, context));
	return {
		strategy,
		tactic,
		kind: worstOf(uses.map(({ kind }) => kind)),
		days: context.days,
		uses
	};
}
function refine(base, strategy) {
	const scopes = strategy.tactics.flatMap((tactic) => tactic.evidence.flatMap(({ scope }) => scope ?? []));
	return scopes.length === 0 ? base : compilePolicies(base.policies, base.taxonomies, base.options, scopes);
}
function contextOf(set, strategy, tactic) {
	const today = {
		from: set.options.today,
		to: Number.POSITIVE_INFINITY
	};
	return createContext(set, {
		days: tactic.period ?? strategy.period ?? today,
		norms: normsOf(set, strategy),
		evidence: tactic.evidence
	});
}
function normsOf(set, strategy) {
	const named = strategy.governedBy?.map(({ value }) => value);
	return set.index.ofPolicies(isGovernedByAll(strategy) ? void 0 : named);
}
function isGovernedByAll({ governedBy = [] }) {
	return governedBy.length === 0;
}
function worstOf(kinds) {
	return VERDICT_KINDS.find((kind) => kinds.includes(kind)) ?? "permitted";
}

const TACTIC_KEYS = /* @__PURE__ */ new Set([
	"id",
	"title",
	"description",
	"uses",
	"period",
	"status",
	"evidence",
	"businessCase",
	"owner",
	"participants",
	"objective",
	"kpi",
	"budget",
	"cadence",
	"stop",
	"contact",
	"url",
	"note"
]);
const STATUSES = [
	"idea",
	"planned",
	"live",
	"paused",
	"done",
	"rejected"
];
const MOST_USES = 1e4;
function bindStrategy(binder, map) {
	const identity = identityOf(map);
	if (identity === void 0) return void 0;
	const defaults = findValue(map, "defaults");
	const governedBy = findValue(map, "governedBy");
	return {
		id: identity.id,
		idLocation: identity.location,
		title: textOf(map, "title") ?? identity.id,
		owner: bindRole(binder, findValue(map, "owner")),
		objective: joinedText(map, "objective"),
		keys: keysOf(map),
		period: bindDays(binder, findValue(map, "period")),
		governedBy: governedBy === void 0 ? void 0 : locatedTexts(governedBy),
		sharedWith: bindSharings(binder, map),
		defaults: defaults === void 0 ? void 0 : bindScope(binder, defaults),
		tactics: bindTactics(binder, map),
		source: map.location.source
	};
}
function bindSharings(binder, map) {
	return listItems(findValue(map, "sharedWith")).flatMap((node) => {
		const role = bindRole(binder, node);
		if (role === void 0) return [];
		if (node.kind !== "map") return [{
			role,
			on: void 0,
			decision: void 0
		}];
		return [{
			role,
			on: bindDay(binder, findValue(node, "on")),
			decision: textOf(node, "decision")
		}];
	});
}
function bindTactics(binder, map) {
	const tactics = mapsOf(map, "tactics").flatMap((item) => bindTactic(binder, item) ?? []);
	return keepDistinct(binder, tactics, "tactics", ({ id, idLocation }) => ({
		id,
		location: idLocation
	}));
}
function bindTactic(binder, map) {
	const identity = identityOf(map);
	if (identity === void 0) return void 0;
	const stated = bindStatedFacets(binder, map, TACTIC_KEYS);
	const uses = bindScopes(binder, findValue(map, "uses"));
	const count = countUses(stated, uses);
	if (count > MOST_USES) {
		complain(binder, {
			rule: "too-many-uses",
			message: `The values of the tactic "${identity.id}" make ${count} combinations; more than ${MOST_USES} are not judged.`,
			help: "List the combinations that are meant under `uses`, or split the tactic.",
			location: identity.location
		});
		return;
	}
	return {
		id: identity.id,
		idLocation: identity.location,
		location: map.location,
		title: textOf(map, "title") ?? identity.id,
		stated,
		uses,
		period: bindDays(binder, findValue(map, "period")),
		evidence: mapsOf(map, "evidence").flatMap((item) => {
			const evidence = bindEvidence(binder, item);
			return evidence === void 0 ? [] : [evidence];
		}),
		businessCase: bindBusinessCase(findValue(map, "businessCase")),
		status: choiceOf(map, "status", STATUSES) ?? "planned",
		description: textOf(map, "description"),
		objective: joinedText(map, "objective"),
		kpi: joinedText(map, "kpi"),
		stop: joinedText(map, "stop"),
		owner: bindRole(binder, findValue(map, "owner")),
		participants: bindParticipants(binder, map),
		keys: keysOf(map)
	};
}
function bindParticipants(binder, map) {
	return listItems(findValue(map, "participants")).flatMap((node) => {
		const role = bindRole(binder, node);
		if (role === void 0) return [];
		const about = node.kind === "map" ? node : void 0;
		return [{
			role,
			group: about && textOf(about, "group"),
			count: about && countOf(about, "count"),
			contract: about && textOf(about, "contract"),
			training: about && textOf(about, "training")
		}];
	});
}
function countUses(stated, uses) {
	const product = (scope) => scope.facets.reduce((count, { names }) => count * Math.max(1, names.length), 1);
	if (uses.length === 0) return product(stated);
	return uses.reduce((sum, own) => {
		const inherited = stated.facets.filter(({ facet }) => !own.facets.some((part) => part.facet === facet));
		return sum + product(own) * product({
			location: own.location,
			facets: inherited
		});
	}, 0);
}
function bindBusinessCase(node) {
	if (node?.kind !== "map") return scalarText(node);
	return textOf(node, "objective") ?? node.entries.map(({ value }) => scalarText(value)).find((text) => text !== void 0);
}

function checkWaivedTactics({ id, tactics }, waivers) {
	const known = tactics.map((tactic) => tactic.id);
	return waivers.filter(({ strategy, tactic }) => strategy.value === id && !known.includes(tactic.value)).map(({ tactic: { value: name, location } }) => unknownReference(`The strategy "${id}" has no tactic "${clip(name)}".`, {
		name,
		known,
		location
	}));
}

async function readStrategy(source, { taxonomies, policies, waivers, parser }) {
	const { value: document, problems: found } = await readDocument(source, "strategy", {
		facets: taxonomies.facets,
		parser
	});
	const problems = [...found];
	if (document === void 0) return {
		value: void 0,
		problems
	};
	const strategy = bindStrategy({
		taxonomies,
		terms: NO_TERMS,
		unknownNames: "allowed",
		problems
	}, document.map);
	if (strategy !== void 0) {
		const lost = checkWaivedTactics(strategy, waivers);
		problems.push(...checkGovernedBy(strategy, policies), ...reportNoTactics(strategy), ...checkPeriods(strategy), ...lost);
	}
	return {
		value: strategy,
		problems: dropBelowUnknownFacets(problems)
	};
}
function checkGovernedBy({ governedBy = [] }, policies) {
	const known = policies.map(({ id }) => id);
	return governedBy.flatMap(({ value: name, location }) => known.includes(name) ? [] : [unknownReference(`No policy "${name}" is part of this check.`, {
		name,
		known,
		location
	})]);
}
function checkPeriods({ period, tactics }) {
	if (period === void 0) return [];
	return tactics.flatMap(({ id, idLocation, period: own }) => {
		if (own === void 0 || intersectIntervals(own, period) !== void 0) return [];
		return [{
			rule: "period-outside-strategy",
			severity: "warning",
			message: `The days of the tactic "${clip(id)}" (${formatInterval(own)}) lie outside those of its strategy (${formatInterval(period)}).`,
			help: "Correct the period of the tactic, or that of the strategy.",
			location: idLocation
		}];
	});
}
function reportNoTactics({ title, tactics, idLocation }) {
	if (tactics.length > 0) return [];
	return [{
		rule: "no-tactics",
		severity: "warning",
		message: `No tactic of "${title}" could be read, so there is nothing to judge.`,
		help: "Write what is planned as tactics: in YAML, or in Markdown as field lists, tables or fences of `yaml strategy`.",
		location: idLocation
	}];
}

async function createLinter(input) {
	const basis = await openBasis(input);
	const { today, taxonomies, policySet, policies, waivers, config, assume } = basis;
	const { problems: settingProblems, ...active } = await activateRules(taxonomies, config, basis.ownRules);
	const found = [...settingProblems, ...expectationProblems(judgeExpectations(policySet))].map(placeProblem);
	const problems = [...basis.problems, ...found];
	const registers = new Set(input.waivers?.map(({ path }) => path));
	const isSilenceSure = !hasErrors(problems.filter(({ place }) => !registers.has(place.file)));
	const book = createFactBook({
		taxonomies,
		today,
		policies,
		assume
	});
	const ofPolicies = checkPolicies(active, book, {
		policies,
		waivers: waivers.length
	});
	return {
		basis: {
			today,
			ids: policies.map(({ id, idLocation }) => ({
				id,
				place: placeOf$1(idLocation)
			})),
			waived: input.isSelection === true ? [] : listWaived(waivers),
			problems: [...problems, ...dropRepeated(ofPolicies.problems.map(placeProblem))],
			findings: ofPolicies.findings,
			ifUsed: ofPolicies.ifUsed,
			thresholds: {
				failOn: config?.failOn?.value,
				maxWarnings: config?.maxWarnings?.value
			},
			policies: input.policies.length,
			unread: basis.unread.length
		},
		lintStrategy: async (source) => {
			const { value: strategy, problems: faults } = await readStrategy(source, basis);
			if (strategy === void 0) return {
				...NOTHING,
				problems: faults.map(placeProblem)
			};
			const judgement = judgeStrategy(policySet, strategy);
			const facts = openStrategyFacts(book, judgement);
			const register = judgeWaivers(waivers, strategy, basis);
			const subjects = [
				...listVerdictSubjects(facts, judgement, register).filter((subject) => isSilenceSure || !isSilence(subject)),
				...listStrategySubjects(facts, judgement),
				...listStrategyMentions(facts, strategy),
				...listWaiverSubjects(facts, judgement, register)
			];
			const said = runActive(active, subjects);
			return {
				ids: [{
					id: strategy.id,
					place: placeOf$1(strategy.idLocation)
				}],
				problems: [...faults, ...said.problems].map(placeProblem),
				findings: said.findings,
				tactics: judgement.verdicts.map(summariseTactic),
				usedClauses: listUsedClauses(judgement.verdicts)
			};
		}
	};
}
const NOTHING = {
	ids: [],
	problems: [],
	findings: [],
	tactics: [],
	usedClauses: []
};
function listUsedClauses(verdicts) {
	const clauses = verdicts.flatMap(({ uses }) => uses.flatMap((use) => use.clauses.map(clauseKey)));
	return [...new Set(clauses)].toSorted();
}
function listWaived(waivers) {
	return waivers.map(({ strategy: { value, location } }) => ({
		id: value,
		place: placeOf$1(location)
	}));
}
function finishLint(basis, strategies, unreadable = []) {
	const ids = strategies.flatMap((strategy) => strategy.ids);
	const twins = findTwins([...basis.ids, ...ids]);
	const areAll = unreadable.length === 0 && strategies.every((strategy) => strategy.ids.length > 0);
	const problems = [
		...basis.problems,
		...unreadable.map(placeProblem),
		...dropRepeated(strategies.flatMap((strategy) => strategy.problems)),
		...twins,
		...areAll ? findLostWaivers(basis.waived, ids) : []
	];
	const used = new Set(strategies.flatMap((strategy) => strategy.usedClauses));
	const isUsed = (clause) => !areAll || strategies.length === 0 || used.has(clause);
	const findings = [
		...basis.findings,
		...basis.ifUsed.filter((item) => item.isUsed === isUsed(item.clause)).map(({ finding }) => finding),
		...strategies.flatMap((strategy) => strategy.findings)
	];
	return {
		today: basis.today,
		thresholds: basis.thresholds,
		findings: tellApart(orderFindings([...problemFindings(problems), ...findings])),
		tactics: orderTactics(strategies.flatMap(({ tactics }) => tactics)),
		isIncomplete: hasErrors(problems),
		documents: {
			policies: basis.policies,
			strategies: strategies.length
		},
		unread: basis.unread
	};
}
async function lintWorkspace(input) {
	const linter = await createLinter(input);
	const reports = [];
	for (const source of input.strategies) reports.push(await linter.lintStrategy(source));
	return finishLint(linter.basis, reports);
}
function dropRepeated(problems) {
	const said = /* @__PURE__ */ new Set();
	return problems.filter(({ rule, place: { file, start } }) => {
		if (!rule.startsWith("rule-")) return true;
		const key = `${rule} ${file} ${start.offset}`;
		return said.size !== said.add(key).size;
	});
}
function hasErrors(problems) {
	return problems.some(({ severity }) => severity === "error");
}
function describeProblems(problems) {
	return orderFindings(problemFindings(problems));
}

function reportCheck(version, { today, findings, documents, unread, isIncomplete }) {
	const standing = listStanding(findings);
	const count = (severity) => standing.filter((finding) => finding.severity === severity).length;
	return {
		version: 1,
		tool: {
			name: "onpolicy",
			version
		},
		today: formatDay(today),
		findings: findings.map(reportFinding),
		summary: {
			errors: count("error"),
			warnings: count("warning"),
			infos: count("info"),
			waived: findings.length - standing.length,
			suppressed: 0,
			documents: documents.policies + documents.strategies,
			unread,
			incomplete: isIncomplete
		}
	};
}
function reportFinding(finding) {
	return {
		rule: finding.rule,
		severity: finding.severity,
		message: finding.message,
		location: reportPlace(finding.place),
		related: finding.related.map(({ place, message }) => ({
			...reportPlace(place),
			message
		})),
		...finding.subject,
		confidence: finding.confidence,
		fingerprint: finding.fingerprint,
		notes: finding.notes,
		help: finding.help,
		waiver: finding.waiver === void 0 ? null : reportWaiver(finding.waiver),
		fix: finding.fix === void 0 ? null : reportFix(finding.fix)
	};
}
function reportFix({ title, isSafe, edits }) {
	return {
		title,
		safe: isSafe,
		edits: edits.map(({ place, text }) => ({
			location: reportPlace(place),
			text
		}))
	};
}
function reportWaiver({ id, grantedBy, expires, reason }) {
	return {
		id,
		grantedBy,
		expires: formatDay(expires),
		reason
	};
}
function reportPlace({ file, start, end }) {
	return {
		file,
		start,
		end
	};
}

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

async function judgeWorkspace(input) {
	const basis = await openBasis(input);
	const judgements = [];
	const problems = [...basis.problems];
	for (const source of input.strategies) {
		const { value: strategy, problems: found } = await readStrategy(source, basis);
		problems.push(...found.map(placeProblem));
		if (strategy !== void 0) judgements.push(judgeStrategy(basis.policySet, strategy));
	}
	const ids = [...basis.policies, ...judgements.map(({ strategy }) => strategy)].map(({ id, idLocation }) => ({
		id,
		place: placeOf$1(idLocation)
	}));
	return {
		...basis,
		judgements: judgements.toSorted((a, b) => a.strategy.id < b.strategy.id ? -1 : 1),
		problems: [...problems, ...findTwins(ids)]
	};
}

const VERSION = "0.1.0";

async function lint(workspace) {
	return reportCheck(VERSION, await lintWorkspace(checkWorkspace(workspace)));
}
async function verdicts(workspace) {
	const { judgements, today, problems } = await judgeWorkspace(checkWorkspace(workspace));
	return {
		...reportVerdicts(judgements.flatMap((judgement) => judgement.verdicts), today),
		problems: describeProblems(problems).map(reportFinding),
		incomplete: problems.some(({ severity }) => severity === "error")
	};
}

export { lint, verdicts };