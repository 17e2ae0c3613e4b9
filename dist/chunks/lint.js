import { checkCharacters, checkProseCharacters, clip, countWords, findEntry, findValue, joinSome, joinWords, listItems, readData, validateDocument } from "./read-validate-document.js";
import { AUTHORITIES, DEFAULT_CLAUSE, DUTY_KINDS, SHIPPED_FACETS, foldName } from "./model-duty.js";
import { MAXIMS, SEVERITIES, VERDICT_KINDS } from "./model-finding.js";
import { ALWAYS, NO_TERMS, assumeByDefault, checkKind, choiceOf, complain, formatDay, identityOf, intersectIntervals, isFalse, isMarkdown, isTrue, keepDistinct, locatedTexts, mapsOf, parseDay, readConfig, scalarText, textOf } from "./read-read-config.js";
import { findNearest, quoteNearest, suggestNearest } from "./text-nearest.js";
import { wholeSource } from "./read-syntax-json.js";
import { compileGlob } from "./text-glob.js";

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

const MOST_OF_A_FILE = 100;
function placeProblem({ location, related = [], ...problem }) {
	const places = related.map((other) => ({
		place: placeOf$1(other.location),
		message: other.message
	}));
	return {
		...problem,
		place: placeOf$1(location),
		related: places
	};
}
function problemFindings(problems) {
	const byFile = /* @__PURE__ */ new Map();
	for (const problem of problems) {
		const { file } = problem.place;
		const known = byFile.get(file) ?? [];
		known.push(problem);
		byFile.set(file, known);
	}
	const nameOf = createFingerprints();
	return [...byFile.values()].flatMap((list) => {
		const placed = list.toSorted((a, b) => a.place.start.offset - b.place.start.offset);
		const ranked = [...placed.filter(({ severity }) => severity === "error"), ...placed.filter(({ severity }) => severity !== "error")];
		const [last] = ranked.slice(MOST_OF_A_FILE);
		const shown = toFindings(ranked.slice(0, MOST_OF_A_FILE), nameOf);
		return last === void 0 ? shown : [...shown, ...toFindings([restOf(last, list.length - MOST_OF_A_FILE)], nameOf)];
	});
}
function toFindings(problems, nameOf) {
	return problems.map(({ rule, severity, message, help, place, related }) => ({
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
		])
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

function clauseKey({ policy, clause }) {
	return `${policy.id}#${clause?.id ?? "default"}`;
}

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

function findBeating(words, norms, rulingOn) {
	const permissions = norms.filter(({ norm }) => norm.says === "permits");
	const byPolicy = /* @__PURE__ */ new Map();
	const known = [];
	const candidatesAgainst = (policy) => {
		const candidates = byPolicy.get(policy) ?? permissions.filter(({ norm }) => mayBeat(norm, policy));
		byPolicy.set(policy, candidates);
		return candidates;
	};
	return (prohibition) => {
		const beating = known[prohibition.index] ?? candidatesAgainst(prohibition.norm.policy).filter((permission) => sharesWorld(words, prohibition.box, permission.box) && rulingOn(prohibition, permission).winner === "permission");
		known[prohibition.index] = beating;
		return beating;
	};
}
function sharesWorld(words, a, b) {
	for (const { start, end } of words) {
		let common = 0;
		for (let word = start; word < end; word += 1) common |= (a[word] ?? 0) & (b[word] ?? 0);
		if (common === 0) return false;
	}
	return true;
}

function createBits(size) {
	return new Uint32Array(Math.max(1, size + 31 >>> 5));
}
function setBit(bits, index) {
	bits[index >>> 5] = ((bits[index >>> 5] ?? 0) | 1 << (index & 31)) >>> 0;
}
function hasBit(bits, index) {
	return ((bits[index >>> 5] ?? 0) & 1 << (index & 31)) !== 0;
}
function addBits(target, other) {
	for (let i = 0; i < target.length; i += 1) target[i] = (target[i] ?? 0) | (other[i] ?? 0);
}
function listBits(bits) {
	const members = [];
	for (let i = 0; i < bits.length; i += 1) {
		let word = bits[i] ?? 0;
		while (word !== 0) {
			const low = word & -word;
			members.push(i * 32 + (31 - Math.clz32(low)));
			word = (word ^ low) >>> 0;
		}
	}
	return members;
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

const NOTHING = /* @__PURE__ */ new Set();
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
		overrides: NOTHING,
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
		overrides: NOTHING,
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

function orderBroaderFirst(broader) {
	const narrower = broader.map(() => []);
	const waiting = broader.map((list) => list.length);
	for (const [index, list] of broader.entries()) for (const parent of list) narrower[parent]?.push(index);
	const order = waiting.flatMap((count, index) => count === 0 ? [index] : []);
	for (let next = 0; next < order.length; next += 1) for (const child of narrower[order[next] ?? 0] ?? []) {
		const left = (waiting[child] ?? 0) - 1;
		waiting[child] = left;
		if (left === 0) order.push(child);
	}
	return order;
}
function resolveConcept(taxonomy, text) {
	const exact = taxonomy.byId.get(text);
	if (exact !== void 0) return exact;
	const folded = foldName(text);
	return taxonomy.byName.get(folded) ?? resolveDomain(taxonomy, folded);
}
const ADDRESS = /^(?:https?:\/\/)?(?:www\.)?([^\s/?#]+\.[^\s/?#]+(?:\/[^\s?#]*)?)/u;
function resolveDomain(taxonomy, folded) {
	const address = ADDRESS.exec(folded)?.[1];
	if (address === void 0) return void 0;
	for (let path = address;; path = path.slice(0, path.lastIndexOf("/"))) {
		const found = taxonomy.byName.get(path.replace(/\/$/u, ""));
		if (found !== void 0) return found;
		if (!path.includes("/")) break;
	}
	const host = address.split("/")[0] ?? "";
	for (let dot = host.indexOf("."); dot !== -1; dot = host.indexOf(".", dot + 1)) {
		const found = taxonomy.byName.get(host.slice(dot + 1));
		if (found?.domains.some((domain) => foldName(domain) === host.slice(dot + 1)) === true) return found;
	}
}
function isWithin(taxonomy, inner, outer) {
	const a = taxonomy.byId.get(inner);
	const b = taxonomy.byId.get(outer);
	if (a === void 0 || b === void 0) return false;
	const atoms = taxonomy.atomsOf(b.index);
	return atoms !== void 0 && hasBit(atoms, a.index);
}
function findPath(taxonomy, from, to) {
	const start = taxonomy.byId.get(from);
	const end = taxonomy.byId.get(to);
	if (start === void 0 || end === void 0) return [];
	const cameFrom = /* @__PURE__ */ new Map([[start.index, -1]]);
	const queue = [start.index];
	for (let next = 0; next < queue.length; next += 1) {
		const index = queue[next] ?? 0;
		if (index === end.index) return traceBack(taxonomy, cameFrom, index);
		for (const parent of taxonomy.concepts[index]?.broader ?? []) {
			if (cameFrom.has(parent)) continue;
			cameFrom.set(parent, index);
			queue.push(parent);
		}
	}
	return [];
}
function traceBack(taxonomy, cameFrom, end) {
	const path = [];
	for (let index = end; index !== -1; index = cameFrom.get(index) ?? -1) {
		const concept = taxonomy.concepts[index];
		if (concept !== void 0) path.unshift(concept);
	}
	return path;
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
		beating: findBeating(space.words, norms, rulingOn),
		statements: createStatements(space)
	};
}

function taxonomy(facet, text) {
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
		get names() {
			return parse().names;
		}
	};
}
const taxonomies = [
	taxonomy("account", "{\"root\":{\"label\":\"any account\",\"aliases\":[\"all accounts\",\"any accounts\"]},\"concepts\":[{\"id\":\"official-account\",\"label\":\"official account\",\"aliases\":[\"official accounts\",\"company account\",\"company accounts\",\"company-owned account\",\"company-owned accounts\",\"company-owned\",\"corporate account\",\"corporate accounts\",\"business account\",\"business accounts\",\"brand account\",\"brand accounts\",\"brand channel\",\"brand channels\",\"branded account\",\"branded accounts\",\"branded channel\",\"branded channels\",\"official channel\",\"official channels\",\"official company account\",\"official company accounts\",\"official page\",\"official pages\",\"official profile\",\"official social media account\",\"official social media accounts\",\"company page\",\"company pages\",\"company profile\",\"company profiles\",\"company channel\",\"company channels\",\"corporate channel\",\"corporate channels\",\"corporate social media account\",\"corporate social media accounts\",\"company social media account\",\"company social media accounts\",\"company social media channels\",\"company handle\",\"brand handle\",\"official handle\",\"official handles\",\"our account\",\"our accounts\",\"our channels\",\"organisation account\",\"organization account\",\"organizational account\",\"project account\",\"project accounts\",\"official\",\"company brand channels\",\"institutional account\"],\"ambiguous\":[\"official\"]},{\"id\":\"product-account\",\"label\":\"product or sub-brand account\",\"aliases\":[\"product account\",\"product accounts\",\"sub-brand account\",\"campaign account\",\"service account\"],\"broader\":[\"official-account\"],\"ambiguous\":[\"service account\"]},{\"id\":\"regional-account\",\"label\":\"regional or local account\",\"aliases\":[\"regional account\",\"regional accounts\",\"country account\",\"local account\",\"local accounts\",\"local page\",\"local pages\",\"location page\",\"branch account\",\"store account\",\"store page\"],\"broader\":[\"official-account\"]},{\"id\":\"department-account\",\"label\":\"department or team account\",\"aliases\":[\"department account\",\"department accounts\",\"team account\",\"team accounts\",\"departmental account\",\"program account\",\"programme account\"],\"broader\":[\"official-account\"]},{\"id\":\"customer-service-account\",\"label\":\"customer service account\",\"aliases\":[\"support account\",\"support accounts\",\"customer care account\",\"help account\"],\"broader\":[\"official-account\"]},{\"id\":\"advertising-account\",\"label\":\"advertising account\",\"aliases\":[\"ad account\",\"ad accounts\",\"ads account\",\"advertising accounts\",\"ads manager account\"],\"broader\":[\"official-account\"]},{\"id\":\"job-account\",\"label\":\"recruitment account\",\"aliases\":[\"careers account\",\"careers page\",\"recruiting account\",\"employer brand account\",\"jobs account\"],\"broader\":[\"official-account\"]},{\"id\":\"developer-account\",\"label\":\"developer or open source account\",\"aliases\":[\"open source account\",\"developer account\"],\"broader\":[\"official-account\"]},{\"id\":\"email-list-account\",\"label\":\"sending account\",\"aliases\":[\"sender account\",\"mailing account\",\"sending domain\"],\"broader\":[\"official-account\"]},{\"id\":\"individual-owned\",\"label\":\"individual account\",\"aliases\":[\"individual-owned\",\"individual accounts\",\"individually owned account\",\"account of a person\",\"own account\",\"own accounts\",\"named account\",\"individual profile\"]},{\"id\":\"personal-account\",\"label\":\"personal account\",\"aliases\":[\"personal accounts\",\"private account\",\"private accounts\",\"personal social media account\",\"personal social media accounts\",\"personal social media\",\"personal profile\",\"personal profiles\",\"personal page\",\"personal pages\",\"personal handle\",\"personal handles\",\"personal channel\",\"personal channels\",\"private social media account\",\"individual social media account\",\"own social media account\",\"own social media accounts\",\"employee account\",\"employee accounts\",\"employee-owned account\",\"employee's account\",\"employees' accounts\",\"team member account\",\"personal use account\",\"personal\",\"staff account\",\"staff accounts\",\"personal site\"],\"broader\":[\"individual-owned\"],\"ambiguous\":[\"personal\"]},{\"id\":\"personal-account-naming-employer\",\"label\":\"personal account that names the employer\",\"aliases\":[\"personal account naming employer\",\"personal-identifying-employer\",\"personal profile naming employer\",\"account that identifies the employer\",\"personal account that identifies the company\",\"personal account with job title\",\"employer named in bio\",\"employer-identified account\",\"affiliated personal account\"],\"broader\":[\"personal-account\"]},{\"id\":\"purely-private-account\",\"label\":\"personal account without reference to the employer\",\"aliases\":[\"purely private account\",\"purely private accounts\",\"purely personal account\",\"purely personal accounts\",\"private-only account\",\"personal account not naming employer\",\"strictly personal account\",\"unaffiliated personal account\",\"finsta\"],\"broader\":[\"personal-account\"]},{\"id\":\"professional-account\",\"label\":\"individual professional account\",\"aliases\":[\"professional account\",\"professional accounts\",\"professional profile\",\"professional profiles\",\"work profile\",\"individual professional profile\",\"work-related personal account\",\"advisor profile\",\"advisor page\",\"practitioner profile\"],\"broader\":[\"individual-owned\"]},{\"id\":\"executive-account\",\"label\":\"executive account\",\"aliases\":[\"executive accounts\",\"executive profile\",\"executive profiles\",\"leadership account\",\"CEO account\",\"founder account\",\"founder accounts\",\"founder's account\",\"C-suite account\",\"executive's account\"],\"broader\":[\"professional-account\"]},{\"id\":\"spokesperson-account\",\"label\":\"spokesperson account\",\"aliases\":[\"spokesperson accounts\",\"evangelist account\",\"advocate account\",\"developer advocate account\"],\"broader\":[\"professional-account\"]},{\"id\":\"delegated-account\",\"label\":\"delegated account\",\"aliases\":[\"delegated accounts\",\"delegated\",\"ghostwritten account\",\"account managed on behalf of a person\",\"managed executive account\",\"proxy-managed account\",\"posting on behalf of a person\"],\"broader\":[\"individual-owned\"],\"ambiguous\":[\"delegated\"]},{\"id\":\"shared-account\",\"label\":\"shared account\",\"aliases\":[\"shared accounts\",\"shared login account\",\"shared\",\"group account\",\"group accounts\",\"joint account\",\"shared company account\",\"account with shared credentials\",\"generic account\",\"generic accounts\",\"shared user account\",\"role account\"],\"ambiguous\":[\"shared\"]},{\"id\":\"agency-held\",\"label\":\"agency-held account\",\"aliases\":[\"agency-held\",\"agency held account\",\"agency-owned account\",\"agency-managed account\",\"agency-run account\",\"account held by an agency\",\"third-party managed account\"]},{\"id\":\"franchise-or-dealer\",\"label\":\"franchise or dealer account\",\"aliases\":[\"franchise-or-dealer\",\"franchise account\",\"franchise accounts\",\"dealer account\",\"dealer accounts\",\"dealer page\",\"franchisee page\",\"reseller account\",\"local franchise page\"]},{\"id\":\"partner-account\",\"label\":\"partner account\",\"aliases\":[\"partner accounts\",\"partner channel\",\"partner channels\",\"partner page\",\"partner handle\",\"distributor account\"]},{\"id\":\"influencer-account\",\"label\":\"influencer account\",\"aliases\":[\"influencer accounts\",\"influencer channel\",\"creator account\",\"creator accounts\",\"creator channel\",\"influencer's account\",\"influencer's channel\",\"ambassador account\"]},{\"id\":\"customer-account\",\"label\":\"customer account\",\"aliases\":[\"customer accounts\",\"customer's account\",\"client account\",\"client accounts\",\"user account\",\"user accounts\"]},{\"id\":\"employee-group-account\",\"label\":\"employee group account\",\"aliases\":[\"employee resource group account\",\"ERG account\",\"union account\",\"alumni group account\",\"employee group page\",\"employee-run group\"]},{\"id\":\"fan-account\",\"label\":\"fan or community account\",\"aliases\":[\"fan account\",\"fan accounts\",\"fan page\",\"fan pages\",\"community account\",\"community page\",\"unofficial account\",\"unofficial accounts\",\"unofficial page\"]},{\"id\":\"undisclosed-account\",\"label\":\"account that hides who is behind it\",\"aliases\":[\"undisclosed account\",\"covert account\",\"covert accounts\",\"undisclosed identity\"]},{\"id\":\"fake-account\",\"label\":\"fake account\",\"aliases\":[\"fake accounts\",\"sock puppet\",\"sock puppets\",\"sockpuppet account\",\"sock puppet account\",\"fake profile\",\"fake profiles\",\"fictitious account\",\"fictitious accounts\",\"fake identity\",\"false identity\",\"false identities\",\"sock-puppet\",\"alias account\",\"burner account\",\"burner accounts\",\"dummy account\",\"dummy accounts\",\"impersonation account\",\"fictitious identity\"],\"broader\":[\"undisclosed-account\"]},{\"id\":\"bot-account\",\"label\":\"bot account\",\"aliases\":[\"bot accounts\",\"automated account\",\"automated accounts\",\"bot profile\"],\"broader\":[\"undisclosed-account\"]},{\"id\":\"anonymous-account\",\"label\":\"anonymous account\",\"aliases\":[\"anonymous accounts\",\"pseudonymous account\",\"pseudonymous accounts\",\"pseudonym\",\"pseudonyms\",\"anonymous profile\",\"anonymous handle\",\"throwaway account\",\"throwaway accounts\",\"unidentified account\",\"incognito account\"],\"broader\":[\"undisclosed-account\"]},{\"id\":\"test-account\",\"label\":\"test account\",\"aliases\":[\"test accounts\",\"sandbox account\",\"staging account\",\"demo account\"]},{\"id\":\"dormant-account\",\"label\":\"dormant account\",\"aliases\":[\"dormant accounts\",\"inactive account\",\"inactive accounts\",\"abandoned account\",\"abandoned accounts\",\"orphaned account\",\"unused account\",\"legacy account\"]},{\"id\":\"new-account\",\"label\":\"account yet to be created\",\"aliases\":[\"new account\",\"new accounts\",\"new profile\",\"new channel\",\"new channels\",\"new page\",\"new handle\"]}],\"names\":{\"folded\":\"account\\nofficialaccount\\nproductaccount\\nregionalaccount\\ndepartmentaccount\\ncustomerserviceaccount\\nadvertisingaccount\\njobaccount\\ndeveloperaccount\\nemaillistaccount\\nindividualowned\\npersonalaccount\\npersonalaccountnamingemployer\\npurelyprivateaccount\\nprofessionalaccount\\nexecutiveaccount\\nspokespersonaccount\\ndelegatedaccount\\nsharedaccount\\nagencyheld\\nfranchiseordealer\\npartneraccount\\ninfluenceraccount\\ncustomeraccount\\nemployeegroupaccount\\nfanaccount\\nundisclosedaccount\\nfakeaccount\\nbotaccount\\nanonymousaccount\\ntestaccount\\ndormantaccount\\nnewaccount\\nanyaccount\\nproductorsubbrandaccount\\nregionalorlocalaccount\\ndepartmentorteamaccount\\nrecruitmentaccount\\ndeveloperoropensourceaccount\\nsendingaccount\\nindividualaccount\\npersonalaccountthatnamestheemployer\\npersonalaccountwithoutreferencetotheemployer\\nindividualprofessionalaccount\\nagencyheldaccount\\nfranchiseordealeraccount\\nfanorcommunityaccount\\naccountthathideswhoisbehindit\\naccountyettobecreated\\nallaccounts\\nanyaccounts\\nofficialaccounts\\ncompanyaccount\\ncompanyaccounts\\ncompanyownedaccount\\ncompanyownedaccounts\\ncompanyowned\\ncorporateaccount\\ncorporateaccounts\\nbusinessaccount\\nbusinessaccounts\\nbrandaccount\\nbrandaccounts\\nbrandchannel\\nbrandchannels\\nbrandedaccount\\nbrandedaccounts\\nbrandedchannel\\nbrandedchannels\\nofficialchannel\\nofficialchannels\\nofficialcompanyaccount\\nofficialcompanyaccounts\\nofficialpage\\nofficialpages\\nofficialprofile\\nofficialsocialmediaaccount\\nofficialsocialmediaaccounts\\ncompanypage\\ncompanypages\\ncompanyprofile\\ncompanyprofiles\\ncompanychannel\\ncompanychannels\\ncorporatechannel\\ncorporatechannels\\ncorporatesocialmediaaccount\\ncorporatesocialmediaaccounts\\ncompanysocialmediaaccount\\ncompanysocialmediaaccounts\\ncompanysocialmediachannels\\ncompanyhandle\\nbrandhandle\\nofficialhandle\\nofficialhandles\\nouraccount\\nouraccounts\\nourchannels\\norganisationaccount\\norganizationaccount\\norganizationalaccount\\nprojectaccount\\nprojectaccounts\\nofficial\\ncompanybrandchannels\\ninstitutionalaccount\\nproductaccounts\\nsubbrandaccount\\ncampaignaccount\\nserviceaccount\\nregionalaccounts\\ncountryaccount\\nlocalaccount\\nlocalaccounts\\nlocalpage\\nlocalpages\\nlocationpage\\nbranchaccount\\nstoreaccount\\nstorepage\\ndepartmentaccounts\\nteamaccount\\nteamaccounts\\ndepartmentalaccount\\nprogramaccount\\nprogrammeaccount\\nsupportaccount\\nsupportaccounts\\ncustomercareaccount\\nhelpaccount\\nadaccount\\nadaccounts\\nadsaccount\\nadvertisingaccounts\\nadsmanageraccount\\ncareersaccount\\ncareerspage\\nrecruitingaccount\\nemployerbrandaccount\\njobsaccount\\nopensourceaccount\\nsenderaccount\\nmailingaccount\\nsendingdomain\\nindividualaccounts\\nindividuallyownedaccount\\naccountofaperson\\nownaccount\\nownaccounts\\nnamedaccount\\nindividualprofile\\npersonalaccounts\\nprivateaccount\\nprivateaccounts\\npersonalsocialmediaaccount\\npersonalsocialmediaaccounts\\npersonalsocialmedia\\npersonalprofile\\npersonalprofiles\\npersonalpage\\npersonalpages\\npersonalhandle\\npersonalhandles\\npersonalchannel\\npersonalchannels\\nprivatesocialmediaaccount\\nindividualsocialmediaaccount\\nownsocialmediaaccount\\nownsocialmediaaccounts\\nemployeeaccount\\nemployeeaccounts\\nemployeeownedaccount\\nemployee'saccount\\nemployees'accounts\\nteammemberaccount\\npersonaluseaccount\\npersonal\\nstaffaccount\\nstaffaccounts\\npersonalsite\\npersonalidentifyingemployer\\npersonalprofilenamingemployer\\naccountthatidentifiestheemployer\\npersonalaccountthatidentifiesthecompany\\npersonalaccountwithjobtitle\\nemployernamedinbio\\nemployeridentifiedaccount\\naffiliatedpersonalaccount\\npurelyprivateaccounts\\npurelypersonalaccount\\npurelypersonalaccounts\\nprivateonlyaccount\\npersonalaccountnotnamingemployer\\nstrictlypersonalaccount\\nunaffiliatedpersonalaccount\\nfinsta\\nprofessionalaccounts\\nprofessionalprofile\\nprofessionalprofiles\\nworkprofile\\nindividualprofessionalprofile\\nworkrelatedpersonalaccount\\nadvisorprofile\\nadvisorpage\\npractitionerprofile\\nexecutiveaccounts\\nexecutiveprofile\\nexecutiveprofiles\\nleadershipaccount\\nceoaccount\\nfounderaccount\\nfounderaccounts\\nfounder'saccount\\ncsuiteaccount\\nexecutive'saccount\\nspokespersonaccounts\\nevangelistaccount\\nadvocateaccount\\ndeveloperadvocateaccount\\ndelegatedaccounts\\ndelegated\\nghostwrittenaccount\\naccountmanagedonbehalfofaperson\\nmanagedexecutiveaccount\\nproxymanagedaccount\\npostingonbehalfofaperson\\nsharedaccounts\\nsharedloginaccount\\nshared\\ngroupaccount\\ngroupaccounts\\njointaccount\\nsharedcompanyaccount\\naccountwithsharedcredentials\\ngenericaccount\\ngenericaccounts\\nshareduseraccount\\nroleaccount\\nagencyownedaccount\\nagencymanagedaccount\\nagencyrunaccount\\naccountheldbyanagency\\nthirdpartymanagedaccount\\nfranchiseaccount\\nfranchiseaccounts\\ndealeraccount\\ndealeraccounts\\ndealerpage\\nfranchiseepage\\nreselleraccount\\nlocalfranchisepage\\npartneraccounts\\npartnerchannel\\npartnerchannels\\npartnerpage\\npartnerhandle\\ndistributoraccount\\ninfluenceraccounts\\ninfluencerchannel\\ncreatoraccount\\ncreatoraccounts\\ncreatorchannel\\ninfluencer'saccount\\ninfluencer'schannel\\nambassadoraccount\\ncustomeraccounts\\ncustomer'saccount\\nclientaccount\\nclientaccounts\\nuseraccount\\nuseraccounts\\nemployeeresourcegroupaccount\\nergaccount\\nunionaccount\\nalumnigroupaccount\\nemployeegrouppage\\nemployeerungroup\\nfanaccounts\\nfanpage\\nfanpages\\ncommunityaccount\\ncommunitypage\\nunofficialaccount\\nunofficialaccounts\\nunofficialpage\\ncovertaccount\\ncovertaccounts\\nundisclosedidentity\\nfakeaccounts\\nsockpuppet\\nsockpuppets\\nsockpuppetaccount\\nfakeprofile\\nfakeprofiles\\nfictitiousaccount\\nfictitiousaccounts\\nfakeidentity\\nfalseidentity\\nfalseidentities\\naliasaccount\\nburneraccount\\nburneraccounts\\ndummyaccount\\ndummyaccounts\\nimpersonationaccount\\nfictitiousidentity\\nbotaccounts\\nautomatedaccount\\nautomatedaccounts\\nbotprofile\\nanonymousaccounts\\npseudonymousaccount\\npseudonymousaccounts\\npseudonym\\npseudonyms\\nanonymousprofile\\nanonymoushandle\\nthrowawayaccount\\nthrowawayaccounts\\nunidentifiedaccount\\nincognitoaccount\\ntestaccounts\\nsandboxaccount\\nstagingaccount\\ndemoaccount\\ndormantaccounts\\ninactiveaccount\\ninactiveaccounts\\nabandonedaccount\\nabandonedaccounts\\norphanedaccount\\nunusedaccount\\nlegacyaccount\\nnewaccounts\\nnewprofile\\nnewchannel\\nnewchannels\\nnewpage\\nnewhandle\",\"owners\":[0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31,32,0,2,3,4,7,8,9,10,12,13,14,19,20,25,26,32,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,2,2,2,3,3,3,3,3,3,3,3,3,3,4,4,4,4,4,4,5,5,5,5,6,6,6,6,6,7,7,7,7,7,8,9,9,9,10,10,10,10,10,10,10,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,12,12,12,12,12,12,12,12,13,13,13,13,13,13,13,13,14,14,14,14,14,14,14,14,14,15,15,15,15,15,15,15,15,15,15,16,16,16,16,17,17,17,17,17,17,17,18,18,18,18,18,18,18,18,18,18,18,18,19,19,19,19,19,20,20,20,20,20,20,20,20,21,21,21,21,21,21,22,22,22,22,22,22,22,22,23,23,23,23,23,23,24,24,24,24,24,24,25,25,25,25,25,25,25,25,26,26,26,27,27,27,27,27,27,27,27,27,27,27,27,27,27,27,27,27,27,28,28,28,28,29,29,29,29,29,29,29,29,29,29,29,30,30,30,30,31,31,31,31,31,31,31,31,32,32,32,32,32,32]}}"),
	taxonomy("actor", "{\"root\":{\"label\":\"any actor\",\"aliases\":[\"all actors\"]},\"concepts\":[{\"id\":\"everyone\",\"label\":\"everyone\",\"aliases\":[\"everybody\",\"anyone\",\"anybody\",\"all persons\",\"any person\",\"all individuals\"],\"ambiguous\":[\"everyone\",\"everybody\",\"anyone\",\"any person\"]},{\"id\":\"worker\",\"label\":\"worker\",\"aliases\":[\"workers\",\"workforce\",\"personnel\",\"staff\",\"all staff\",\"staff member\",\"staff members\",\"user\",\"users\",\"colleague\",\"colleagues\",\"people who work for us\",\"associates\"],\"broader\":[\"everyone\"],\"ambiguous\":[\"user\",\"users\",\"colleague\",\"colleagues\",\"associates\"]},{\"id\":\"employee\",\"label\":\"employee\",\"aliases\":[\"employees\",\"all employees\",\"team member\",\"team members\",\"member of staff\",\"employed person\",\"company employee\",\"company employees\",\"our people\"],\"broader\":[\"worker\"]},{\"id\":\"non-exempt-employee\",\"label\":\"non-exempt employee\",\"aliases\":[\"non-exempt employees\",\"nonexempt staff\",\"hourly employee\",\"hourly employees\",\"hourly worker\",\"hourly workers\",\"non-exempt staff\",\"overtime-eligible employee\",\"non-exempt\"],\"broader\":[\"employee\"]},{\"id\":\"exempt-employee\",\"label\":\"exempt employee\",\"aliases\":[\"exempt employees\",\"salaried employee\",\"salaried employees\",\"exempt staff\",\"exempt\"],\"broader\":[\"employee\"],\"ambiguous\":[\"exempt\"]},{\"id\":\"manager\",\"label\":\"manager\",\"aliases\":[\"managers\",\"line manager\",\"line managers\",\"supervisor\",\"supervisors\",\"people manager\",\"people managers\",\"team lead\",\"team leads\",\"management\",\"department head\",\"department heads\",\"head of department\"],\"broader\":[\"employee\"],\"ambiguous\":[\"management\"]},{\"id\":\"executive\",\"label\":\"executive\",\"aliases\":[\"executives\",\"senior executive\",\"senior executives\",\"executive team\",\"leadership team\",\"senior leadership\",\"senior leaders\",\"senior management\",\"C-suite\",\"C-level\",\"C-level executives\",\"executive officer\",\"executive officers\",\"company leadership\",\"leadership\",\"officers\",\"executive sponsor\",\"executive-sponsor\"],\"broader\":[\"employee\"],\"ambiguous\":[\"leadership\",\"officers\"]},{\"id\":\"ceo\",\"label\":\"CEO\",\"aliases\":[\"chief executive\",\"chief executive officer\",\"managing director\",\"president\",\"founder\",\"founders\"],\"broader\":[\"executive\"],\"ambiguous\":[\"president\",\"founder\",\"founders\"]},{\"id\":\"cfo\",\"label\":\"CFO\",\"aliases\":[\"chief financial officer\",\"finance director\"],\"broader\":[\"executive\",\"finance\"]},{\"id\":\"coo\",\"label\":\"COO\",\"aliases\":[\"chief operating officer\"],\"broader\":[\"executive\"]},{\"id\":\"cmo\",\"label\":\"CMO\",\"aliases\":[\"chief marketing officer\",\"VP of marketing\",\"VP Marketing\",\"head of marketing\",\"marketing director\"],\"broader\":[\"executive\",\"marketing\"]},{\"id\":\"cio\",\"label\":\"CIO\",\"aliases\":[\"chief information officer\",\"head of IT\",\"IT director\"],\"broader\":[\"executive\",\"it\"]},{\"id\":\"cto\",\"label\":\"CTO\",\"aliases\":[\"chief technology officer\"],\"broader\":[\"executive\",\"engineering\"]},{\"id\":\"intern\",\"label\":\"intern\",\"aliases\":[\"interns\",\"trainee\",\"trainees\",\"apprentice\",\"apprentices\",\"working student\",\"summer student\"],\"broader\":[\"employee\"]},{\"id\":\"new-hire\",\"label\":\"new hire\",\"aliases\":[\"new hires\",\"new employee\",\"new employees\",\"new joiner\",\"new joiners\",\"new starter\"],\"broader\":[\"employee\"]},{\"id\":\"remote-employee\",\"label\":\"remote employee\",\"aliases\":[\"remote employees\",\"remote worker\",\"remote workers\",\"home worker\",\"teleworker\",\"teleworkers\"],\"broader\":[\"employee\"]},{\"id\":\"field-staff\",\"label\":\"field employee\",\"aliases\":[\"field employees\",\"field staff\",\"frontline employee\",\"frontline employees\",\"frontline worker\",\"store staff\",\"store employees\",\"retail staff\"],\"broader\":[\"employee\"]},{\"id\":\"subject-matter-expert\",\"label\":\"subject matter expert\",\"aliases\":[\"subject matter experts\",\"subject-matter expert\",\"subject-matter experts\",\"SME\",\"SMEs\",\"in-house expert\"],\"broader\":[\"employee\"],\"ambiguous\":[\"SME\",\"SMEs\"]},{\"id\":\"spokesperson\",\"label\":\"spokesperson\",\"aliases\":[\"spokespersons\",\"spokespeople\",\"authorised spokesperson\",\"authorized spokesperson\",\"authorised spokespersons\",\"authorized spokespersons\",\"official spokesperson\",\"company spokesperson\",\"designated spokesperson\",\"media spokesperson\",\"approved spokesperson\",\"authorised representative\",\"authorized representative\"],\"broader\":[\"employee\"],\"ambiguous\":[\"authorised representative\",\"authorized representative\"],\"note\":\"A designation rather than a job.\"},{\"id\":\"employee-ambassador\",\"label\":\"employee ambassador\",\"aliases\":[\"employee ambassadors\",\"employee advocate\",\"employee advocates\",\"social champion\",\"social champions\",\"brand champion\",\"employee influencer\",\"employee influencers\",\"team member advocate\"],\"broader\":[\"employee\"]},{\"id\":\"hr\",\"label\":\"HR\",\"aliases\":[\"human resources\",\"human resources department\",\"HR department\",\"HR team\",\"people team\",\"people operations\",\"People Ops\",\"people group\",\"personnel department\",\"people and culture\",\"HR director\",\"head of HR\",\"HR manager\",\"chief people officer\",\"chief human resources officer\",\"CHRO\",\"HR business partner\",\"human resources team\",\"people department\",\"people experience\"],\"broader\":[\"employee\"]},{\"id\":\"candidate-facing-staff\",\"label\":\"recruiter\",\"aliases\":[\"recruiters\",\"recruiting team\",\"recruitment team\",\"talent acquisition\",\"talent acquisition team\",\"talent team\"],\"broader\":[\"hr\"]},{\"id\":\"legal\",\"label\":\"legal department\",\"aliases\":[\"legal\",\"legal team\",\"legal counsel\",\"in-house counsel\",\"in-house legal\",\"counsel\",\"company counsel\",\"company lawyers\",\"lawyers\",\"lawyer\",\"law department\",\"legal and corporate affairs\",\"attorney\",\"legal affairs\",\"office of general counsel\",\"office of the general counsel\",\"corporate legal\"],\"broader\":[\"employee\"],\"ambiguous\":[\"counsel\",\"lawyers\",\"lawyer\",\"attorney\",\"legal\"]},{\"id\":\"general-counsel\",\"label\":\"general counsel\",\"aliases\":[\"GC\",\"chief legal officer\",\"CLO\",\"head of legal\",\"legal director\",\"GC office\"],\"broader\":[\"legal\",\"executive\"],\"ambiguous\":[\"GC\"]},{\"id\":\"employment-counsel\",\"label\":\"employment counsel\",\"aliases\":[\"employment lawyer\",\"labour counsel\",\"labor counsel\"],\"broader\":[\"legal\"]},{\"id\":\"ip-counsel\",\"label\":\"IP counsel\",\"aliases\":[\"trademark counsel\",\"intellectual property counsel\",\"IP team\",\"trademark team\"],\"broader\":[\"legal\"]},{\"id\":\"corporate-secretary\",\"label\":\"company secretary\",\"aliases\":[\"corporate secretary\",\"secretary of the company\"],\"broader\":[\"legal\"]},{\"id\":\"compliance\",\"label\":\"compliance department\",\"aliases\":[\"compliance\",\"compliance team\",\"compliance officer\",\"chief compliance officer\",\"CCO\",\"regulatory compliance\",\"ethics and compliance\",\"ethics team\",\"ethics office\",\"ethics department\",\"compliance function\",\"ethics officer\"],\"broader\":[\"employee\"],\"ambiguous\":[\"CCO\",\"compliance\"]},{\"id\":\"registered-principal\",\"label\":\"registered principal\",\"aliases\":[\"registered principals\",\"supervisory principal\",\"supervising principal\",\"appropriately qualified registered principal\"],\"broader\":[\"compliance\"]},{\"id\":\"medical-legal-regulatory\",\"label\":\"medical, legal and regulatory review\",\"aliases\":[\"MLR\",\"MLR team\",\"MLR committee\",\"MLR review\",\"medical-legal review\",\"medical legal regulatory\",\"promotional review committee\",\"PRC\",\"medical affairs review\"],\"broader\":[\"compliance\"],\"ambiguous\":[\"PRC\"]},{\"id\":\"disclosure-committee\",\"label\":\"disclosure committee\",\"aliases\":[\"disclosure committees\"],\"broader\":[\"employee\"]},{\"id\":\"risk\",\"label\":\"risk management\",\"aliases\":[\"risk team\",\"risk management team\",\"risk department\",\"risk function\",\"chief risk officer\",\"risk officer\",\"risk\"],\"broader\":[\"employee\"],\"ambiguous\":[\"risk\"]},{\"id\":\"internal-audit\",\"label\":\"internal audit\",\"aliases\":[\"audit team\",\"internal auditor\",\"internal auditors\",\"internal audit team\"],\"broader\":[\"employee\"]},{\"id\":\"privacy\",\"label\":\"privacy team\",\"aliases\":[\"privacy\",\"privacy office\",\"privacy officer\",\"chief privacy officer\",\"data protection team\",\"data privacy team\",\"data protection office\",\"privacy department\"],\"broader\":[\"employee\"],\"ambiguous\":[\"privacy\"]},{\"id\":\"dpo\",\"label\":\"data protection officer\",\"aliases\":[\"DPO\",\"data protection officers\",\"Datenschutzbeauftragter\"],\"broader\":[\"privacy\"]},{\"id\":\"it\",\"label\":\"IT department\",\"aliases\":[\"IT\",\"information technology\",\"information technology department\",\"IT team\",\"IT support\",\"IT help desk\",\"IT services\",\"technology department\",\"IT operations\",\"corporate IT\",\"IT admin\",\"IT administrator\",\"system administrator\",\"system administrators\",\"sysadmin\"],\"broader\":[\"employee\"],\"ambiguous\":[\"IT\",\"information technology\"]},{\"id\":\"it-security\",\"label\":\"IT security\",\"aliases\":[\"information security\",\"infosec\",\"security team\",\"IT security team\",\"information security team\",\"cybersecurity\",\"cyber security\",\"cybersecurity team\",\"CISO\",\"chief information security officer\",\"information security officer\",\"security department\",\"security officer\",\"ISO officer\",\"security\"],\"broader\":[\"it\"],\"ambiguous\":[\"security\",\"information security\",\"cybersecurity\",\"cyber security\"]},{\"id\":\"procurement\",\"label\":\"procurement\",\"aliases\":[\"procurement team\",\"purchasing\",\"purchasing department\",\"procurement department\",\"vendor management\",\"sourcing team\",\"supplier management\"],\"broader\":[\"employee\"],\"ambiguous\":[\"procurement\",\"purchasing\"]},{\"id\":\"finance\",\"label\":\"finance department\",\"aliases\":[\"finance\",\"finance team\",\"accounting\",\"accounts department\",\"accounting department\",\"treasury\",\"controller\"],\"broader\":[\"employee\"],\"ambiguous\":[\"controller\",\"finance\",\"accounting\",\"treasury\"]},{\"id\":\"investor-relations\",\"label\":\"investor relations\",\"aliases\":[\"investor relations team\",\"IR team\",\"head of investor relations\",\"IR\",\"investor relations department\"],\"broader\":[\"finance\"],\"ambiguous\":[\"IR\",\"investor relations\"]},{\"id\":\"facilities\",\"label\":\"facilities and workplace\",\"aliases\":[\"facilities\",\"facilities team\",\"workplace team\",\"office manager\",\"reception\",\"physical security\"],\"broader\":[\"employee\"],\"ambiguous\":[\"facilities\",\"reception\",\"physical security\"]},{\"id\":\"communications\",\"label\":\"communications department\",\"aliases\":[\"communications\",\"communications team\",\"corporate communications\",\"comms\",\"comms team\",\"corporate communications team\",\"internal communications team\",\"external communications\",\"head of communications\",\"communications director\",\"corporate affairs\",\"public affairs\",\"external relations\",\"communications manager\",\"communications office\",\"public information office\",\"public information officer\"],\"broader\":[\"employee\"],\"ambiguous\":[\"communications\",\"comms\",\"corporate affairs\",\"public affairs\"]},{\"id\":\"pr\",\"label\":\"public relations\",\"aliases\":[\"PR\",\"press office\",\"press team\",\"PR team\",\"public relations team\",\"media relations\",\"media relations team\",\"public relations department\",\"press officer\",\"media team\",\"press contact\",\"media contact\"],\"broader\":[\"communications\"],\"ambiguous\":[\"public relations\",\"PR\"]},{\"id\":\"internal-communications\",\"label\":\"internal communications\",\"aliases\":[\"internal comms\",\"employee communications\"],\"broader\":[\"communications\"]},{\"id\":\"government-relations\",\"label\":\"government relations\",\"aliases\":[\"government affairs\",\"public policy team\",\"policy team\",\"lobbying team\"],\"broader\":[\"communications\"]},{\"id\":\"crisis-team\",\"label\":\"crisis team\",\"aliases\":[\"crisis response team\",\"crisis management team\",\"incident response team\",\"incident team\",\"crisis communications team\"],\"broader\":[\"employee\"]},{\"id\":\"marketing\",\"label\":\"marketing\",\"aliases\":[\"marketing department\",\"marketing function\",\"marketing organisation\",\"marketing organization\",\"marketing and communications\",\"marketing division\"],\"broader\":[\"employee\"],\"ambiguous\":[\"marketing and communications\",\"marketing\"]},{\"id\":\"marketing-team\",\"label\":\"marketing team\",\"aliases\":[\"marketing staff\",\"marketer\",\"marketers\",\"member of marketing\",\"marketing employee\",\"marketing employees\",\"marketing team member\",\"marketing manager\",\"marketing managers\",\"marketing specialist\",\"marketing employee group\"],\"broader\":[\"marketing\"]},{\"id\":\"social-media-team\",\"label\":\"social media team\",\"aliases\":[\"social media manager\",\"social media managers\",\"social team\",\"social media lead\",\"social lead\",\"social media specialist\",\"social media administrator\",\"social media admin\",\"page admin\",\"page administrator\",\"account controller\",\"account administrator\",\"social marketing team\",\"organic social team\",\"social media editor\",\"social media department\"],\"broader\":[\"marketing-team\"]},{\"id\":\"community-manager\",\"label\":\"community manager\",\"aliases\":[\"community managers\",\"community team\",\"community moderator\",\"moderator\",\"moderators\",\"community management team\"],\"broader\":[\"marketing-team\"],\"ambiguous\":[\"moderator\",\"moderators\"]},{\"id\":\"content-team\",\"label\":\"content team\",\"aliases\":[\"content marketing team\",\"editorial team\",\"copywriter\",\"copywriters\",\"content creator on staff\",\"content manager\",\"blog editor\",\"editor\"],\"broader\":[\"marketing-team\"],\"ambiguous\":[\"editor\"]},{\"id\":\"performance-marketing-team\",\"label\":\"performance marketing team\",\"aliases\":[\"paid media team\",\"demand generation team\",\"growth team\",\"growth marketing\",\"demand gen\",\"digital marketing team\",\"media buyer\",\"media buyers\",\"growth marketer\"],\"broader\":[\"marketing-team\"]},{\"id\":\"product-marketing\",\"label\":\"product marketing\",\"aliases\":[\"product marketing team\",\"product marketing manager\",\"product marketer\",\"PMM\"],\"broader\":[\"marketing-team\"]},{\"id\":\"event-team\",\"label\":\"event team\",\"aliases\":[\"events team\",\"event marketing\",\"field marketing\",\"event manager\"],\"broader\":[\"marketing-team\"]},{\"id\":\"crm-team\",\"label\":\"CRM team\",\"aliases\":[\"email team\",\"lifecycle marketing\",\"email marketing team\",\"marketing operations\",\"marketing ops\"],\"broader\":[\"marketing-team\"]},{\"id\":\"influencer-team\",\"label\":\"influencer team\",\"aliases\":[\"influencer marketing team\",\"partnerships marketing\"],\"broader\":[\"marketing-team\"]},{\"id\":\"customer-marketing\",\"label\":\"customer marketing\",\"aliases\":[\"customer advocacy team\",\"customer reference team\",\"customer advocacy reference team\",\"customer references team\"],\"broader\":[\"marketing-team\"]},{\"id\":\"brand\",\"label\":\"brand team\",\"aliases\":[\"brand\",\"branding team\",\"brand marketing\",\"brand manager\",\"brand management\",\"creative team\",\"brand department\",\"design team\"],\"broader\":[\"marketing\"],\"ambiguous\":[\"design team\",\"brand\"]},{\"id\":\"sales\",\"label\":\"sales\",\"aliases\":[\"sales team\",\"sales department\",\"salesperson\",\"salespeople\",\"sales representative\",\"sales representatives\",\"sales reps\",\"sales rep\",\"account executive\",\"account executives\",\"account manager\",\"account managers\",\"business development\",\"SDR\",\"SDRs\",\"BDR\",\"BDRs\",\"field sales\",\"sellers\"],\"broader\":[\"employee\"],\"ambiguous\":[\"account manager\",\"account managers\",\"sales\",\"business development\",\"sellers\"]},{\"id\":\"partnerships\",\"label\":\"partnerships team\",\"aliases\":[\"partnership team\",\"partner team\",\"alliances\",\"channel team\",\"partner managers\"],\"broader\":[\"sales\"],\"ambiguous\":[\"alliances\"]},{\"id\":\"customer-support\",\"label\":\"customer support\",\"aliases\":[\"customer service\",\"customer care\",\"support team\",\"support agent\",\"support agents\",\"customer service team\",\"customer service agent\",\"customer service representative\",\"customer support team\",\"customer success\",\"customer success team\",\"help desk staff\",\"contact centre\",\"contact center\",\"call center\",\"call centre\"],\"broader\":[\"employee\"],\"ambiguous\":[\"customer care\"]},{\"id\":\"product\",\"label\":\"product team\",\"aliases\":[\"product\",\"product management\",\"product manager\",\"product managers\",\"product owner\",\"product department\"],\"broader\":[\"employee\"],\"ambiguous\":[\"product\"]},{\"id\":\"engineering\",\"label\":\"engineering\",\"aliases\":[\"engineering team\",\"engineers\",\"engineer\",\"developers\",\"developer\",\"software engineer\",\"software engineers\",\"R&D\",\"research and development\",\"technical team\",\"engineering department\"],\"broader\":[\"employee\"],\"ambiguous\":[\"developers\",\"developer\",\"engineering\",\"engineers\",\"engineer\",\"research and development\"]},{\"id\":\"developer-relations\",\"label\":\"developer relations\",\"aliases\":[\"DevRel\",\"developer advocate\",\"developer advocates\",\"developer advocacy\",\"developer evangelist\",\"developer evangelists\",\"technical evangelist\",\"developer relations team\",\"dev rel\",\"developer marketing\"],\"broader\":[\"engineering\",\"marketing\"],\"ambiguous\":[\"developer relations\"]},{\"id\":\"data-team\",\"label\":\"data team\",\"aliases\":[\"data science\",\"data science team\",\"analytics team\",\"data analysts\",\"data analyst\",\"business intelligence team\",\"AI team\"],\"broader\":[\"employee\"],\"ambiguous\":[\"data science\",\"data analyst\"]},{\"id\":\"research-staff\",\"label\":\"research staff\",\"aliases\":[\"researcher\",\"researchers\",\"scientist\",\"scientists\",\"research team\"],\"broader\":[\"employee\"],\"ambiguous\":[\"researcher\",\"researchers\",\"scientist\",\"scientists\"]},{\"id\":\"operations\",\"label\":\"operations\",\"aliases\":[\"operations team\",\"ops team\",\"operations department\",\"supply chain\",\"logistics\"],\"broader\":[\"employee\"],\"ambiguous\":[\"operations\",\"supply chain\",\"logistics\"]},{\"id\":\"registered-representative\",\"label\":\"registered representative\",\"aliases\":[\"registered representatives\",\"registered rep\",\"registered reps\",\"associated person\",\"associated persons\",\"financial advisor\",\"financial advisors\",\"financial adviser\",\"financial advisers\",\"investment adviser representative\",\"broker\",\"brokers\"],\"broader\":[\"employee\"],\"ambiguous\":[\"broker\",\"brokers\"]},{\"id\":\"clinician\",\"label\":\"clinician\",\"aliases\":[\"clinicians\",\"healthcare professional on staff\",\"doctor on staff\",\"physician\",\"physicians\",\"nurse\",\"nurses\",\"medical staff\",\"doctors\",\"clinical staff\",\"healthcare worker\",\"healthcare workers\",\"caregiver\",\"caregivers\"],\"broader\":[\"employee\"],\"ambiguous\":[\"doctors\",\"physician\",\"physicians\",\"nurse\",\"nurses\",\"medical staff\"]},{\"id\":\"government-contract-staff\",\"label\":\"government contract staff\",\"aliases\":[\"federal contract staff\",\"federal-contract-staff\",\"staff on government contracts\",\"cleared staff\",\"federal programs staff\",\"federal-programs\",\"staff on federal contracts\"],\"broader\":[\"employee\"]},{\"id\":\"public-official\",\"label\":\"public official\",\"aliases\":[\"public officials\",\"civil servant\",\"civil servants\",\"government employee\",\"government employees\",\"elected official\",\"elected officials\",\"officials\",\"public servant\",\"public servants\"],\"broader\":[\"employee\"],\"ambiguous\":[\"officials\"]},{\"id\":\"teacher\",\"label\":\"teacher\",\"aliases\":[\"teachers\",\"educator\",\"educators\",\"faculty\",\"faculty member\",\"faculty members\",\"school staff\",\"lecturer\"],\"broader\":[\"employee\"],\"ambiguous\":[\"teacher\",\"teachers\",\"educator\",\"educators\",\"faculty\"]},{\"id\":\"student-worker\",\"label\":\"student worker\",\"aliases\":[\"student workers\",\"student employee\",\"student employees\",\"student assistant\",\"student assistants\"],\"broader\":[\"employee\"]},{\"id\":\"works-council\",\"label\":\"works council\",\"aliases\":[\"works councils\",\"Betriebsrat\",\"works council member\",\"employee representatives\",\"employee representative\",\"worker representatives\"],\"broader\":[\"employee\"]},{\"id\":\"union-representative\",\"label\":\"union representative\",\"aliases\":[\"union representatives\",\"shop steward\",\"shop stewards\",\"trade union representative\",\"union rep\"],\"broader\":[\"employee\"]},{\"id\":\"contractor\",\"label\":\"contractor\",\"aliases\":[\"contractors\",\"independent contractor\",\"independent contractors\",\"consultant\",\"consultants\",\"external consultant\",\"external consultants\",\"contingent worker\",\"contingent workers\",\"contract worker\",\"contract workers\",\"contract staff\",\"subcontractor\",\"subcontractors\",\"contracted staff\",\"self-employed contractor\",\"external staff\",\"contractual staff\"],\"broader\":[\"worker\"],\"ambiguous\":[\"consultant\",\"consultants\"]},{\"id\":\"freelancer\",\"label\":\"freelancer\",\"aliases\":[\"freelancers\",\"freelance writer\",\"freelance writers\",\"freelance\",\"freelance designer\",\"freelance photographer\"],\"broader\":[\"contractor\"],\"ambiguous\":[\"freelance\"]},{\"id\":\"temp\",\"label\":\"temporary worker\",\"aliases\":[\"temp\",\"temps\",\"temporary workers\",\"temporary employee\",\"temporary employees\",\"temporary staff\",\"agency worker\",\"agency workers\",\"agency staff\",\"leased worker\",\"seasonal worker\",\"seasonal workers\",\"seasonal staff\"],\"broader\":[\"worker\"],\"ambiguous\":[\"temp\"]},{\"id\":\"volunteer\",\"label\":\"volunteer\",\"aliases\":[\"volunteers\",\"volunteer contributor\",\"unpaid helper\"],\"broader\":[\"worker\"],\"ambiguous\":[\"volunteer\"]},{\"id\":\"board-director\",\"label\":\"board member\",\"aliases\":[\"board members\",\"board director\",\"board directors\",\"board of directors\",\"non-executive director\",\"non-executive directors\",\"board\",\"director-board\",\"directors\",\"member of the board\",\"members of the board\",\"supervisory board\",\"trustee\",\"trustees\"],\"broader\":[\"everyone\"],\"ambiguous\":[\"board\",\"directors\"]},{\"id\":\"third-party\",\"label\":\"third party\",\"aliases\":[\"third parties\",\"external party\",\"external parties\",\"outside party\",\"outside parties\",\"outsider\",\"outsiders\",\"external person\",\"external people\",\"third-party representative\",\"external partner\"],\"broader\":[\"everyone\"],\"ambiguous\":[\"outsider\",\"outsiders\"]},{\"id\":\"agency\",\"label\":\"agency\",\"aliases\":[\"agencies\",\"marketing agency\",\"marketing agencies\",\"advertising agency\",\"advertising agencies\",\"ad agency\",\"ad agencies\",\"creative agency\",\"media agency\",\"social media agency\",\"external agency\",\"external agencies\",\"PR agency\",\"PR firm\",\"digital agency\",\"agency partner\",\"agency partners\",\"agency of record\"],\"broader\":[\"third-party\"],\"ambiguous\":[\"agency\",\"agencies\"]},{\"id\":\"production-company\",\"label\":\"production company\",\"aliases\":[\"film crew\",\"production crew\",\"photographer\",\"photographers\",\"videographer\",\"videographers\",\"external photographer\"],\"broader\":[\"agency\"],\"ambiguous\":[\"production company\",\"photographer\",\"photographers\"]},{\"id\":\"vendor\",\"label\":\"vendor\",\"aliases\":[\"vendors\",\"supplier\",\"suppliers\",\"service provider\",\"service providers\",\"third-party vendor\",\"third-party vendors\",\"outside vendor\",\"third-party supplier\"],\"broader\":[\"third-party\"],\"ambiguous\":[\"vendor\",\"vendors\",\"supplier\",\"suppliers\",\"service provider\",\"service providers\"]},{\"id\":\"influencer\",\"label\":\"influencer\",\"aliases\":[\"influencers\",\"creator\",\"creators\",\"content creator\",\"content creators\",\"social media influencer\",\"social media influencers\",\"blogger\",\"bloggers\",\"KOL\",\"KOLs\",\"key opinion leader\",\"key opinion leaders\",\"paid influencer\",\"streamer\",\"streamers\",\"YouTuber\",\"YouTubers\",\"TikToker\",\"TikTokers\",\"podcaster\",\"podcasters\"],\"broader\":[\"third-party\"],\"ambiguous\":[\"creator\",\"creators\",\"blogger\",\"bloggers\",\"streamer\",\"streamers\"]},{\"id\":\"celebrity\",\"label\":\"celebrity\",\"aliases\":[\"celebrities\",\"athlete\",\"athletes\",\"public figure\",\"public figures\",\"talent\"],\"broader\":[\"influencer\"],\"ambiguous\":[\"talent\",\"celebrity\",\"celebrities\",\"athlete\",\"athletes\"]},{\"id\":\"minor-influencer\",\"label\":\"child influencer\",\"aliases\":[\"child influencers\",\"kid influencer\",\"kid influencers\",\"kidfluencer\",\"child performer\"],\"broader\":[\"influencer\"]},{\"id\":\"healthcare-influencer\",\"label\":\"healthcare professional influencer\",\"aliases\":[\"HCP influencer\",\"doctor influencer\",\"patient influencer\",\"patient advocate\",\"patient advocates\"],\"broader\":[\"influencer\"]},{\"id\":\"ambassador\",\"label\":\"ambassador\",\"aliases\":[\"ambassadors\",\"brand ambassador\",\"brand ambassadors\",\"student ambassador\",\"student ambassadors\",\"campus ambassador\",\"campus ambassadors\",\"community ambassador\",\"community ambassadors\",\"external ambassador\"],\"broader\":[\"third-party\"],\"ambiguous\":[\"ambassador\",\"ambassadors\"]},{\"id\":\"affiliate\",\"label\":\"affiliate\",\"aliases\":[\"affiliates\",\"affiliate partner\",\"affiliate partners\",\"affiliate marketer\",\"affiliate marketers\"],\"broader\":[\"third-party\"],\"ambiguous\":[\"affiliate\",\"affiliates\"]},{\"id\":\"partner\",\"label\":\"business partner\",\"aliases\":[\"partner\",\"partners\",\"business partners\",\"partner company\",\"partner companies\",\"channel partner\",\"channel partners\",\"co-marketing partner\",\"reseller\",\"resellers\",\"distributor\",\"distributors\"],\"broader\":[\"third-party\"],\"ambiguous\":[\"business partner\",\"partner\",\"partners\",\"business partners\",\"distributor\",\"distributors\"]},{\"id\":\"franchisee\",\"label\":\"franchisee or dealer\",\"aliases\":[\"franchisee\",\"franchisees\",\"franchise\",\"franchises\",\"dealer\",\"dealers\",\"dealership\",\"dealerships\",\"franchise owner\",\"independent dealer\",\"independent agent\",\"independent agents\",\"retailer\",\"retailers\"],\"broader\":[\"third-party\"],\"ambiguous\":[\"franchise\",\"franchises\",\"dealer\",\"dealers\",\"retailer\",\"retailers\"]},{\"id\":\"customer\",\"label\":\"customer\",\"aliases\":[\"customers\",\"client\",\"clients\",\"consumer\",\"consumers\",\"end user\",\"end users\",\"reference customer\",\"buyer\",\"buyers\"],\"broader\":[\"third-party\"],\"ambiguous\":[\"customer\",\"customers\",\"client\",\"clients\",\"consumer\",\"consumers\",\"end user\",\"end users\",\"buyer\",\"buyers\"]},{\"id\":\"endorser\",\"label\":\"endorser\",\"aliases\":[\"endorsers\",\"endorsing person\",\"testimonial giver\",\"reviewer\",\"reviewers\",\"paid endorser\"],\"broader\":[\"third-party\"],\"ambiguous\":[\"reviewer\",\"reviewers\",\"endorser\",\"endorsers\"]},{\"id\":\"guest\",\"label\":\"guest\",\"aliases\":[\"guests\",\"visitor\",\"visitors\",\"guest speaker\",\"guest speakers\",\"guest author\",\"guest authors\",\"guest blogger\",\"guest contributor\",\"panelist\",\"panelists\",\"external speaker\"],\"broader\":[\"third-party\"],\"ambiguous\":[\"guest\",\"guests\",\"visitor\",\"visitors\"]},{\"id\":\"community-contributor\",\"label\":\"community contributor\",\"aliases\":[\"community contributors\",\"contributor\",\"contributors\",\"maintainer\",\"maintainers\",\"committer\",\"committers\",\"community member\",\"community members\",\"open source contributor\",\"open source contributors\",\"project member\",\"project members\"],\"broader\":[\"third-party\"],\"ambiguous\":[\"contributor\",\"contributors\",\"maintainer\",\"maintainers\",\"committer\",\"committers\",\"community member\",\"community members\",\"project member\",\"project members\"]},{\"id\":\"journalist\",\"label\":\"journalist\",\"aliases\":[\"journalists\",\"reporter\",\"reporters\",\"press\",\"media\",\"members of the press\",\"news media\",\"media outlet\",\"media outlets\"],\"broader\":[\"third-party\"],\"ambiguous\":[\"press\",\"media\"]},{\"id\":\"analyst\",\"label\":\"industry analyst\",\"aliases\":[\"industry analysts\",\"analyst\",\"analysts\",\"financial analyst\",\"financial analysts\",\"market analyst\",\"analyst firm\",\"securities analyst\",\"securities analysts\"],\"broader\":[\"third-party\"],\"ambiguous\":[\"analyst\",\"analysts\",\"financial analyst\",\"financial analysts\"]},{\"id\":\"competitor\",\"label\":\"competitor\",\"aliases\":[\"competitors\",\"competing company\"],\"broader\":[\"third-party\"],\"ambiguous\":[\"competitor\",\"competitors\",\"competing company\"]},{\"id\":\"job-candidate\",\"label\":\"job candidate\",\"aliases\":[\"job candidates\",\"job applicant\",\"job applicants\",\"applicant\",\"applicants\",\"candidate\",\"candidates\"],\"broader\":[\"third-party\"],\"ambiguous\":[\"candidate\",\"candidates\",\"job candidate\",\"job candidates\",\"applicant\",\"applicants\"]},{\"id\":\"alumni\",\"label\":\"former employee\",\"aliases\":[\"alumni\",\"former employees\",\"ex-employee\",\"ex-employees\",\"alum\",\"leaver\",\"leavers\",\"alumni ambassador\",\"alumni-ambassador\",\"alumni ambassadors\",\"former staff\"],\"broader\":[\"third-party\"],\"ambiguous\":[\"alumni\",\"alum\",\"leaver\",\"leavers\"]},{\"id\":\"retiree\",\"label\":\"retiree\",\"aliases\":[\"retirees\",\"retired employee\",\"retired employees\",\"pensioner\"],\"broader\":[\"alumni\"]},{\"id\":\"family-of-employee\",\"label\":\"employee's family or friends\",\"aliases\":[\"family-of-employee\",\"family of employees\",\"family member\",\"family members\",\"employee family\",\"friends and family\",\"employees' families\",\"spouse\",\"relatives\",\"immediate family\"],\"broader\":[\"third-party\"],\"ambiguous\":[\"family member\",\"family members\",\"friends and family\",\"spouse\",\"relatives\"]},{\"id\":\"automated-system\",\"label\":\"automated system\",\"aliases\":[\"bot\",\"bots\",\"software agent\",\"AI agent\",\"AI agents\",\"autonomous agent\",\"automated account operator\",\"automation\"],\"ambiguous\":[\"bot\",\"bots\",\"automation\"]}],\"names\":{\"folded\":\"actor\\neveryone\\nworker\\nemployee\\nnonexemptemployee\\nexemptemployee\\nmanager\\nexecutive\\nceo\\ncfo\\ncoo\\ncmo\\ncio\\ncto\\nintern\\nnewhire\\nremoteemployee\\nfieldstaff\\nsubjectmatterexpert\\nspokesperson\\nemployeeambassador\\nhr\\ncandidatefacingstaff\\nlegal\\ngeneralcounsel\\nemploymentcounsel\\nipcounsel\\ncorporatesecretary\\ncompliance\\nregisteredprincipal\\nmedicallegalregulatory\\ndisclosurecommittee\\nrisk\\ninternalaudit\\nprivacy\\ndpo\\nit\\nitsecurity\\nprocurement\\nfinance\\ninvestorrelations\\nfacilities\\ncommunications\\npr\\ninternalcommunications\\ngovernmentrelations\\ncrisisteam\\nmarketing\\nmarketingteam\\nsocialmediateam\\ncommunitymanager\\ncontentteam\\nperformancemarketingteam\\nproductmarketing\\neventteam\\ncrmteam\\ninfluencerteam\\ncustomermarketing\\nbrand\\nsales\\npartnerships\\ncustomersupport\\nproduct\\nengineering\\ndeveloperrelations\\ndatateam\\nresearchstaff\\noperations\\nregisteredrepresentative\\nclinician\\ngovernmentcontractstaff\\npublicofficial\\nteacher\\nstudentworker\\nworkscouncil\\nunionrepresentative\\ncontractor\\nfreelancer\\ntemp\\nvolunteer\\nboarddirector\\nthirdparty\\nagency\\nproductioncompany\\nvendor\\ninfluencer\\ncelebrity\\nminorinfluencer\\nhealthcareinfluencer\\nambassador\\naffiliate\\npartner\\nfranchisee\\ncustomer\\nendorser\\nguest\\ncommunitycontributor\\njournalist\\nanalyst\\ncompetitor\\njobcandidate\\nalumni\\nretiree\\nfamilyofemployee\\nautomatedsystem\\nanyactor\\nfieldemployee\\nrecruiter\\nlegaldepartment\\ncompanysecretary\\ncompliancedepartment\\nmedical,legalandregulatoryreview\\nriskmanagement\\nprivacyteam\\ndataprotectionofficer\\nitdepartment\\nfinancedepartment\\nfacilitiesandworkplace\\ncommunicationsdepartment\\npublicrelations\\nbrandteam\\npartnershipsteam\\nproductteam\\ntemporaryworker\\nboardmember\\nchildinfluencer\\nhealthcareprofessionalinfluencer\\nbusinesspartner\\nfranchiseeordealer\\nindustryanalyst\\nformeremployee\\nemployee'sfamilyorfriends\\nallactors\\neverybody\\nanyone\\nanybody\\nallpersons\\nanyperson\\nallindividuals\\nworkers\\nworkforce\\npersonnel\\nstaff\\nallstaff\\nstaffmember\\nstaffmembers\\nuser\\nusers\\ncolleague\\ncolleagues\\npeoplewhoworkforus\\nassociates\\nemployees\\nallemployees\\nteammember\\nteammembers\\nmemberofstaff\\nemployedperson\\ncompanyemployee\\ncompanyemployees\\nourpeople\\nnonexemptemployees\\nnonexemptstaff\\nhourlyemployee\\nhourlyemployees\\nhourlyworker\\nhourlyworkers\\novertimeeligibleemployee\\nnonexempt\\nexemptemployees\\nsalariedemployee\\nsalariedemployees\\nexemptstaff\\nexempt\\nmanagers\\nlinemanager\\nlinemanagers\\nsupervisor\\nsupervisors\\npeoplemanager\\npeoplemanagers\\nteamlead\\nteamleads\\nmanagement\\ndepartmenthead\\ndepartmentheads\\nheadofdepartment\\nexecutives\\nseniorexecutive\\nseniorexecutives\\nexecutiveteam\\nleadershipteam\\nseniorleadership\\nseniorleaders\\nseniormanagement\\ncsuite\\nclevel\\nclevelexecutives\\nexecutiveofficer\\nexecutiveofficers\\ncompanyleadership\\nleadership\\nofficers\\nexecutivesponsor\\nchiefexecutive\\nchiefexecutiveofficer\\nmanagingdirector\\npresident\\nfounder\\nfounders\\nchieffinancialofficer\\nfinancedirector\\nchiefoperatingofficer\\nchiefmarketingofficer\\nvpofmarketing\\nvpmarketing\\nheadofmarketing\\nmarketingdirector\\nchiefinformationofficer\\nheadofit\\nitdirector\\nchieftechnologyofficer\\ninterns\\ntrainee\\ntrainees\\napprentice\\napprentices\\nworkingstudent\\nsummerstudent\\nnewhires\\nnewemployee\\nnewemployees\\nnewjoiner\\nnewjoiners\\nnewstarter\\nremoteemployees\\nremoteworker\\nremoteworkers\\nhomeworker\\nteleworker\\nteleworkers\\nfieldemployees\\nfrontlineemployee\\nfrontlineemployees\\nfrontlineworker\\nstorestaff\\nstoreemployees\\nretailstaff\\nsubjectmatterexperts\\nsme\\nsmes\\ninhouseexpert\\nspokespersons\\nspokespeople\\nauthorisedspokesperson\\nauthorizedspokesperson\\nauthorisedspokespersons\\nauthorizedspokespersons\\nofficialspokesperson\\ncompanyspokesperson\\ndesignatedspokesperson\\nmediaspokesperson\\napprovedspokesperson\\nauthorisedrepresentative\\nauthorizedrepresentative\\nemployeeambassadors\\nemployeeadvocate\\nemployeeadvocates\\nsocialchampion\\nsocialchampions\\nbrandchampion\\nemployeeinfluencer\\nemployeeinfluencers\\nteammemberadvocate\\nhumanresources\\nhumanresourcesdepartment\\nhrdepartment\\nhrteam\\npeopleteam\\npeopleoperations\\npeopleops\\npeoplegroup\\npersonneldepartment\\npeopleandculture\\nhrdirector\\nheadofhr\\nhrmanager\\nchiefpeopleofficer\\nchiefhumanresourcesofficer\\nchro\\nhrbusinesspartner\\nhumanresourcesteam\\npeopledepartment\\npeopleexperience\\nrecruiters\\nrecruitingteam\\nrecruitmentteam\\ntalentacquisition\\ntalentacquisitionteam\\ntalentteam\\nlegalteam\\nlegalcounsel\\ninhousecounsel\\ninhouselegal\\ncounsel\\ncompanycounsel\\ncompanylawyers\\nlawyers\\nlawyer\\nlawdepartment\\nlegalandcorporateaffairs\\nattorney\\nlegalaffairs\\nofficeofgeneralcounsel\\nofficeofthegeneralcounsel\\ncorporatelegal\\ngc\\nchieflegalofficer\\nclo\\nheadoflegal\\nlegaldirector\\ngcoffice\\nemploymentlawyer\\nlabourcounsel\\nlaborcounsel\\ntrademarkcounsel\\nintellectualpropertycounsel\\nipteam\\ntrademarkteam\\nsecretaryofthecompany\\ncomplianceteam\\ncomplianceofficer\\nchiefcomplianceofficer\\ncco\\nregulatorycompliance\\nethicsandcompliance\\nethicsteam\\nethicsoffice\\nethicsdepartment\\ncompliancefunction\\nethicsofficer\\nregisteredprincipals\\nsupervisoryprincipal\\nsupervisingprincipal\\nappropriatelyqualifiedregisteredprincipal\\nmlr\\nmlrteam\\nmlrcommittee\\nmlrreview\\nmedicallegalreview\\npromotionalreviewcommittee\\nprc\\nmedicalaffairsreview\\ndisclosurecommittees\\nriskteam\\nriskmanagementteam\\nriskdepartment\\nriskfunction\\nchiefriskofficer\\nriskofficer\\nauditteam\\ninternalauditor\\ninternalauditors\\ninternalauditteam\\nprivacyoffice\\nprivacyofficer\\nchiefprivacyofficer\\ndataprotectionteam\\ndataprivacyteam\\ndataprotectionoffice\\nprivacydepartment\\ndataprotectionofficers\\ndatenschutzbeauftragter\\ninformationtechnology\\ninformationtechnologydepartment\\nitteam\\nitsupport\\nithelpdesk\\nitservices\\ntechnologydepartment\\nitoperations\\ncorporateit\\nitadmin\\nitadministrator\\nsystemadministrator\\nsystemadministrators\\nsysadmin\\ninformationsecurity\\ninfosec\\nsecurityteam\\nitsecurityteam\\ninformationsecurityteam\\ncybersecurity\\ncybersecurityteam\\nciso\\nchiefinformationsecurityofficer\\ninformationsecurityofficer\\nsecuritydepartment\\nsecurityofficer\\nisoofficer\\nsecurity\\nprocurementteam\\npurchasing\\npurchasingdepartment\\nprocurementdepartment\\nvendormanagement\\nsourcingteam\\nsuppliermanagement\\nfinanceteam\\naccounting\\naccountsdepartment\\naccountingdepartment\\ntreasury\\ncontroller\\ninvestorrelationsteam\\nirteam\\nheadofinvestorrelations\\nir\\ninvestorrelationsdepartment\\nfacilitiesteam\\nworkplaceteam\\nofficemanager\\nreception\\nphysicalsecurity\\ncommunicationsteam\\ncorporatecommunications\\ncomms\\ncommsteam\\ncorporatecommunicationsteam\\ninternalcommunicationsteam\\nexternalcommunications\\nheadofcommunications\\ncommunicationsdirector\\ncorporateaffairs\\npublicaffairs\\nexternalrelations\\ncommunicationsmanager\\ncommunicationsoffice\\npublicinformationoffice\\npublicinformationofficer\\npressoffice\\npressteam\\nprteam\\npublicrelationsteam\\nmediarelations\\nmediarelationsteam\\npublicrelationsdepartment\\npressofficer\\nmediateam\\npresscontact\\nmediacontact\\ninternalcomms\\nemployeecommunications\\ngovernmentaffairs\\npublicpolicyteam\\npolicyteam\\nlobbyingteam\\ncrisisresponseteam\\ncrisismanagementteam\\nincidentresponseteam\\nincidentteam\\ncrisiscommunicationsteam\\nmarketingdepartment\\nmarketingfunction\\nmarketingorganisation\\nmarketingorganization\\nmarketingandcommunications\\nmarketingdivision\\nmarketingstaff\\nmarketer\\nmarketers\\nmemberofmarketing\\nmarketingemployee\\nmarketingemployees\\nmarketingteammember\\nmarketingmanager\\nmarketingmanagers\\nmarketingspecialist\\nmarketingemployeegroup\\nsocialmediamanager\\nsocialmediamanagers\\nsocialteam\\nsocialmedialead\\nsociallead\\nsocialmediaspecialist\\nsocialmediaadministrator\\nsocialmediaadmin\\npageadmin\\npageadministrator\\naccountcontroller\\naccountadministrator\\nsocialmarketingteam\\norganicsocialteam\\nsocialmediaeditor\\nsocialmediadepartment\\ncommunitymanagers\\ncommunityteam\\ncommunitymoderator\\nmoderator\\nmoderators\\ncommunitymanagementteam\\ncontentmarketingteam\\neditorialteam\\ncopywriter\\ncopywriters\\ncontentcreatoronstaff\\ncontentmanager\\nblogeditor\\neditor\\npaidmediateam\\ndemandgenerationteam\\ngrowthteam\\ngrowthmarketing\\ndemandgen\\ndigitalmarketingteam\\nmediabuyer\\nmediabuyers\\ngrowthmarketer\\nproductmarketingteam\\nproductmarketingmanager\\nproductmarketer\\npmm\\neventsteam\\neventmarketing\\nfieldmarketing\\neventmanager\\nemailteam\\nlifecyclemarketing\\nemailmarketingteam\\nmarketingoperations\\nmarketingops\\ninfluencermarketingteam\\npartnershipsmarketing\\ncustomeradvocacyteam\\ncustomerreferenceteam\\ncustomeradvocacyreferenceteam\\ncustomerreferencesteam\\nbrandingteam\\nbrandmarketing\\nbrandmanager\\nbrandmanagement\\ncreativeteam\\nbranddepartment\\ndesignteam\\nsalesteam\\nsalesdepartment\\nsalesperson\\nsalespeople\\nsalesrepresentative\\nsalesrepresentatives\\nsalesreps\\nsalesrep\\naccountexecutive\\naccountexecutives\\naccountmanager\\naccountmanagers\\nbusinessdevelopment\\nsdr\\nsdrs\\nbdr\\nbdrs\\nfieldsales\\nsellers\\npartnershipteam\\npartnerteam\\nalliances\\nchannelteam\\npartnermanagers\\ncustomerservice\\ncustomercare\\nsupportteam\\nsupportagent\\nsupportagents\\ncustomerserviceteam\\ncustomerserviceagent\\ncustomerservicerepresentative\\ncustomersupportteam\\ncustomersuccess\\ncustomersuccessteam\\nhelpdeskstaff\\ncontactcentre\\ncontactcenter\\ncallcenter\\ncallcentre\\nproductmanagement\\nproductmanager\\nproductmanagers\\nproductowner\\nproductdepartment\\nengineeringteam\\nengineers\\nengineer\\ndevelopers\\ndeveloper\\nsoftwareengineer\\nsoftwareengineers\\nr&d\\nresearchanddevelopment\\ntechnicalteam\\nengineeringdepartment\\ndevrel\\ndeveloperadvocate\\ndeveloperadvocates\\ndeveloperadvocacy\\ndeveloperevangelist\\ndeveloperevangelists\\ntechnicalevangelist\\ndeveloperrelationsteam\\ndevelopermarketing\\ndatascience\\ndatascienceteam\\nanalyticsteam\\ndataanalysts\\ndataanalyst\\nbusinessintelligenceteam\\naiteam\\nresearcher\\nresearchers\\nscientist\\nscientists\\nresearchteam\\noperationsteam\\nopsteam\\noperationsdepartment\\nsupplychain\\nlogistics\\nregisteredrepresentatives\\nregisteredrep\\nregisteredreps\\nassociatedperson\\nassociatedpersons\\nfinancialadvisor\\nfinancialadvisors\\nfinancialadviser\\nfinancialadvisers\\ninvestmentadviserrepresentative\\nbroker\\nbrokers\\nclinicians\\nhealthcareprofessionalonstaff\\ndoctoronstaff\\nphysician\\nphysicians\\nnurse\\nnurses\\nmedicalstaff\\ndoctors\\nclinicalstaff\\nhealthcareworker\\nhealthcareworkers\\ncaregiver\\ncaregivers\\nfederalcontractstaff\\nstaffongovernmentcontracts\\nclearedstaff\\nfederalprogramsstaff\\nfederalprograms\\nstaffonfederalcontracts\\npublicofficials\\ncivilservant\\ncivilservants\\ngovernmentemployee\\ngovernmentemployees\\nelectedofficial\\nelectedofficials\\nofficials\\npublicservant\\npublicservants\\nteachers\\neducator\\neducators\\nfaculty\\nfacultymember\\nfacultymembers\\nschoolstaff\\nlecturer\\nstudentworkers\\nstudentemployee\\nstudentemployees\\nstudentassistant\\nstudentassistants\\nworkscouncils\\nbetriebsrat\\nworkscouncilmember\\nemployeerepresentatives\\nemployeerepresentative\\nworkerrepresentatives\\nunionrepresentatives\\nshopsteward\\nshopstewards\\ntradeunionrepresentative\\nunionrep\\ncontractors\\nindependentcontractor\\nindependentcontractors\\nconsultant\\nconsultants\\nexternalconsultant\\nexternalconsultants\\ncontingentworker\\ncontingentworkers\\ncontractworker\\ncontractworkers\\ncontractstaff\\nsubcontractor\\nsubcontractors\\ncontractedstaff\\nselfemployedcontractor\\nexternalstaff\\ncontractualstaff\\nfreelancers\\nfreelancewriter\\nfreelancewriters\\nfreelance\\nfreelancedesigner\\nfreelancephotographer\\ntemps\\ntemporaryworkers\\ntemporaryemployee\\ntemporaryemployees\\ntemporarystaff\\nagencyworker\\nagencyworkers\\nagencystaff\\nleasedworker\\nseasonalworker\\nseasonalworkers\\nseasonalstaff\\nvolunteers\\nvolunteercontributor\\nunpaidhelper\\nboardmembers\\nboarddirectors\\nboardofdirectors\\nnonexecutivedirector\\nnonexecutivedirectors\\nboard\\ndirectorboard\\ndirectors\\nmemberoftheboard\\nmembersoftheboard\\nsupervisoryboard\\ntrustee\\ntrustees\\nthirdparties\\nexternalparty\\nexternalparties\\noutsideparty\\noutsideparties\\noutsider\\noutsiders\\nexternalperson\\nexternalpeople\\nthirdpartyrepresentative\\nexternalpartner\\nagencies\\nmarketingagency\\nmarketingagencies\\nadvertisingagency\\nadvertisingagencies\\nadagency\\nadagencies\\ncreativeagency\\nmediaagency\\nsocialmediaagency\\nexternalagency\\nexternalagencies\\npragency\\nprfirm\\ndigitalagency\\nagencypartner\\nagencypartners\\nagencyofrecord\\nfilmcrew\\nproductioncrew\\nphotographer\\nphotographers\\nvideographer\\nvideographers\\nexternalphotographer\\nvendors\\nsupplier\\nsuppliers\\nserviceprovider\\nserviceproviders\\nthirdpartyvendor\\nthirdpartyvendors\\noutsidevendor\\nthirdpartysupplier\\ninfluencers\\ncreator\\ncreators\\ncontentcreator\\ncontentcreators\\nsocialmediainfluencer\\nsocialmediainfluencers\\nblogger\\nbloggers\\nkol\\nkols\\nkeyopinionleader\\nkeyopinionleaders\\npaidinfluencer\\nstreamer\\nstreamers\\nyoutuber\\nyoutubers\\ntiktoker\\ntiktokers\\npodcaster\\npodcasters\\ncelebrities\\nathlete\\nathletes\\npublicfigure\\npublicfigures\\ntalent\\nchildinfluencers\\nkidinfluencer\\nkidinfluencers\\nkidfluencer\\nchildperformer\\nhcpinfluencer\\ndoctorinfluencer\\npatientinfluencer\\npatientadvocate\\npatientadvocates\\nambassadors\\nbrandambassador\\nbrandambassadors\\nstudentambassador\\nstudentambassadors\\ncampusambassador\\ncampusambassadors\\ncommunityambassador\\ncommunityambassadors\\nexternalambassador\\naffiliates\\naffiliatepartner\\naffiliatepartners\\naffiliatemarketer\\naffiliatemarketers\\npartners\\nbusinesspartners\\npartnercompany\\npartnercompanies\\nchannelpartner\\nchannelpartners\\ncomarketingpartner\\nreseller\\nresellers\\ndistributor\\ndistributors\\nfranchisees\\nfranchise\\nfranchises\\ndealer\\ndealers\\ndealership\\ndealerships\\nfranchiseowner\\nindependentdealer\\nindependentagent\\nindependentagents\\nretailer\\nretailers\\ncustomers\\nclient\\nclients\\nconsumer\\nconsumers\\nenduser\\nendusers\\nreferencecustomer\\nbuyer\\nbuyers\\nendorsers\\nendorsingperson\\ntestimonialgiver\\nreviewer\\nreviewers\\npaidendorser\\nguests\\nvisitor\\nvisitors\\nguestspeaker\\nguestspeakers\\nguestauthor\\nguestauthors\\nguestblogger\\nguestcontributor\\npanelist\\npanelists\\nexternalspeaker\\ncommunitycontributors\\ncontributor\\ncontributors\\nmaintainer\\nmaintainers\\ncommitter\\ncommitters\\ncommunitymember\\ncommunitymembers\\nopensourcecontributor\\nopensourcecontributors\\nprojectmember\\nprojectmembers\\njournalists\\nreporter\\nreporters\\npress\\nmedia\\nmembersofthepress\\nnewsmedia\\nmediaoutlet\\nmediaoutlets\\nindustryanalysts\\nanalysts\\nfinancialanalyst\\nfinancialanalysts\\nmarketanalyst\\nanalystfirm\\nsecuritiesanalyst\\nsecuritiesanalysts\\ncompetitors\\ncompetingcompany\\njobcandidates\\njobapplicant\\njobapplicants\\napplicant\\napplicants\\ncandidate\\ncandidates\\nformeremployees\\nexemployee\\nexemployees\\nalum\\nleaver\\nleavers\\nalumniambassador\\nalumniambassadors\\nformerstaff\\nretirees\\nretiredemployee\\nretiredemployees\\npensioner\\nfamilyofemployees\\nfamilymember\\nfamilymembers\\nemployeefamily\\nfriendsandfamily\\nemployees'families\\nspouse\\nrelatives\\nimmediatefamily\\nbot\\nbots\\nsoftwareagent\\naiagent\\naiagents\\nautonomousagent\\nautomatedaccountoperator\\nautomation\",\"owners\":[0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31,32,33,34,35,36,37,38,39,40,41,42,43,44,45,46,47,48,49,50,51,52,53,54,55,56,57,58,59,60,61,62,63,64,65,66,67,68,69,70,71,72,73,74,75,76,77,78,79,80,81,82,83,84,85,86,87,88,89,90,91,92,93,94,95,96,97,98,99,100,101,102,103,104,0,17,22,23,27,28,30,32,34,35,36,39,41,42,43,58,60,62,78,80,87,88,91,92,98,101,103,0,1,1,1,1,1,1,2,2,2,2,2,2,2,2,2,2,2,2,2,3,3,3,3,3,3,3,3,3,4,4,4,4,4,4,4,4,5,5,5,5,5,6,6,6,6,6,6,6,6,6,6,6,6,6,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,8,8,8,8,8,8,9,9,10,11,11,11,11,11,12,12,12,13,14,14,14,14,14,14,14,15,15,15,15,15,15,16,16,16,16,16,16,17,17,17,17,17,17,17,18,18,18,18,19,19,19,19,19,19,19,19,19,19,19,19,19,20,20,20,20,20,20,20,20,20,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,22,22,22,22,22,22,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,24,24,24,24,24,24,25,25,25,26,26,26,26,27,28,28,28,28,28,28,28,28,28,28,28,29,29,29,29,30,30,30,30,30,30,30,30,31,32,32,32,32,32,32,33,33,33,33,34,34,34,34,34,34,34,35,35,36,36,36,36,36,36,36,36,36,36,36,36,36,36,37,37,37,37,37,37,37,37,37,37,37,37,37,37,38,38,38,38,38,38,38,39,39,39,39,39,39,40,40,40,40,40,41,41,41,41,41,42,42,42,42,42,42,42,42,42,42,42,42,42,42,42,42,43,43,43,43,43,43,43,43,43,43,43,44,44,45,45,45,45,46,46,46,46,46,47,47,47,47,47,47,48,48,48,48,48,48,48,48,48,48,48,49,49,49,49,49,49,49,49,49,49,49,49,49,49,49,49,50,50,50,50,50,50,51,51,51,51,51,51,51,51,52,52,52,52,52,52,52,52,52,53,53,53,53,54,54,54,54,55,55,55,55,55,56,56,57,57,57,57,58,58,58,58,58,58,58,59,59,59,59,59,59,59,59,59,59,59,59,59,59,59,59,59,59,59,60,60,60,60,60,61,61,61,61,61,61,61,61,61,61,61,61,61,61,61,61,62,62,62,62,62,63,63,63,63,63,63,63,63,63,63,63,64,64,64,64,64,64,64,64,64,65,65,65,65,65,65,65,66,66,66,66,66,67,67,67,67,67,68,68,68,68,68,68,68,68,68,68,68,68,69,69,69,69,69,69,69,69,69,69,69,69,69,69,70,70,70,70,70,70,71,71,71,71,71,71,71,71,71,71,72,72,72,72,72,72,72,72,73,73,73,73,73,74,74,74,74,74,74,75,75,75,75,75,76,76,76,76,76,76,76,76,76,76,76,76,76,76,76,76,76,76,77,77,77,77,77,77,78,78,78,78,78,78,78,78,78,78,78,78,79,79,79,80,80,80,80,80,80,80,80,80,80,80,80,80,81,81,81,81,81,81,81,81,81,81,81,82,82,82,82,82,82,82,82,82,82,82,82,82,82,82,82,82,82,83,83,83,83,83,83,83,84,84,84,84,84,84,84,84,84,85,85,85,85,85,85,85,85,85,85,85,85,85,85,85,85,85,85,85,85,85,85,86,86,86,86,86,86,87,87,87,87,87,88,88,88,88,88,89,89,89,89,89,89,89,89,89,89,90,90,90,90,90,91,91,91,91,91,91,91,91,91,91,91,92,92,92,92,92,92,92,92,92,92,92,92,92,93,93,93,93,93,93,93,93,93,93,94,94,94,94,94,94,95,95,95,95,95,95,95,95,95,95,95,95,96,96,96,96,96,96,96,96,96,96,96,96,96,97,97,97,97,97,97,97,97,97,98,98,98,98,98,98,98,98,99,99,100,100,100,100,100,100,100,101,101,101,101,101,101,101,101,101,102,102,102,102,103,103,103,103,103,103,103,103,103,104,104,104,104,104,104,104,104]}}"),
	taxonomy("ai", "{\"root\":{\"label\":\"any involvement of AI\"},\"concepts\":[{\"id\":\"none\",\"label\":\"no AI\",\"aliases\":[\"no-ai\",\"no AI involved\",\"without AI\",\"human-made\",\"human only\",\"none used\",\"not AI-generated\",\"AI-free\",\"no artificial intelligence\",\"entirely human\"],\"ambiguous\":[\"no-ai\",\"human-made\",\"AI-free\"]},{\"id\":\"assisted\",\"label\":\"AI-assisted\",\"aliases\":[\"AI assistance\",\"AI assisted\",\"assisted\",\"AI-aided\",\"with AI help\",\"AI-supported\",\"AI support\",\"assisted by AI\",\"ai-assisted content\"],\"ambiguous\":[\"AI-assisted\",\"assisted\",\"AI-aided\",\"AI-supported\"]},{\"id\":\"ideation\",\"label\":\"AI for ideas\",\"aliases\":[\"ideation\",\"AI ideation\",\"brainstorming\",\"AI brainstorming\",\"idea generation\",\"AI research\",\"research with AI\",\"AI-generated ideas\",\"outline\",\"outlining\"],\"broader\":[\"assisted\"],\"ambiguous\":[\"ideation\",\"brainstorming\",\"outline\",\"outlining\"]},{\"id\":\"draft-text\",\"label\":\"AI-drafted text\",\"aliases\":[\"draft-text\",\"draft text\",\"AI draft\",\"AI drafts\",\"AI drafting\",\"AI-drafted\",\"drafted with AI\",\"first draft by AI\",\"AI copywriting\",\"AI copy\",\"AI writing\",\"AI captions\",\"AI-written draft\",\"AI-generated copy edited by a person\"],\"broader\":[\"assisted\"],\"ambiguous\":[\"draft-text\",\"AI-drafted\"]},{\"id\":\"editing\",\"label\":\"AI editing of text\",\"aliases\":[\"AI editing\",\"AI proofreading\",\"proofreading\",\"spell check\",\"grammar check\",\"AI rewriting\",\"rewriting\",\"paraphrasing\",\"summarising\",\"summarizing\",\"summarisation\",\"summarization\",\"AI summary\",\"AI summaries\"],\"broader\":[\"assisted\"],\"ambiguous\":[\"proofreading\",\"rewriting\",\"paraphrasing\",\"summarising\",\"summarizing\",\"summarisation\",\"summarization\"]},{\"id\":\"translation\",\"label\":\"machine translation\",\"aliases\":[\"translation\",\"AI translation\",\"automatic translation\",\"machine-translated\",\"AI-translated\",\"AI localisation\",\"AI localization\"],\"broader\":[\"assisted\"],\"ambiguous\":[\"translation\",\"machine-translated\",\"AI-translated\"]},{\"id\":\"image-edit\",\"label\":\"AI image editing\",\"aliases\":[\"image-edit\",\"AI image edit\",\"AI retouching\",\"retouching\",\"background removal\",\"generative fill\",\"AI photo editing\",\"AI upscaling\",\"beauty filter\",\"AI filter\"],\"broader\":[\"assisted\"],\"ambiguous\":[\"image-edit\",\"retouching\"]},{\"id\":\"transcription\",\"label\":\"AI transcription\",\"aliases\":[\"transcription\",\"AI captions and subtitles\",\"automatic captions\",\"auto-captions\",\"subtitles\",\"automatic subtitles\",\"AI note taking\",\"AI notetaking\",\"AI notes\",\"meeting transcription\",\"speech-to-text\"],\"broader\":[\"assisted\"],\"ambiguous\":[\"transcription\",\"auto-captions\",\"subtitles\"]},{\"id\":\"data-analysis\",\"label\":\"AI analysis of data\",\"aliases\":[\"AI analysis\",\"AI analytics\",\"AI data analysis\",\"predictive analytics\",\"sentiment analysis\",\"AI social listening\",\"AI insights\"],\"broader\":[\"assisted\"]},{\"id\":\"scheduling-optimisation\",\"label\":\"AI scheduling\",\"aliases\":[\"AI send-time optimisation\",\"send-time optimization\",\"AI optimisation\",\"AI optimization\"],\"broader\":[\"assisted\"]},{\"id\":\"coding-assistance\",\"label\":\"AI code assistance\",\"aliases\":[\"AI coding\",\"AI code\",\"AI-assisted coding\",\"code generation\"],\"broader\":[\"assisted\"]},{\"id\":\"generated\",\"label\":\"AI-generated\",\"aliases\":[\"generated\",\"AI generated\",\"AI-generated content\",\"AI content\",\"generative AI\",\"synthetic\",\"synthetic content\",\"synthetic media\",\"AI-made\",\"AI-created\",\"fully AI-generated\",\"generated by AI\",\"GenAI\",\"GenAI content\",\"machine-generated\",\"AI output\",\"AIGC\"],\"ambiguous\":[\"AI-generated\",\"generated\",\"synthetic\",\"AI-made\",\"AI-created\",\"machine-generated\"]},{\"id\":\"text-generation\",\"label\":\"AI-generated text\",\"aliases\":[\"text-generation\",\"AI text\",\"AI-written\",\"AI-written text\",\"AI articles\",\"AI-generated posts\",\"AI-generated copy\",\"LLM content\",\"LLM-generated\"],\"broader\":[\"generated\"],\"ambiguous\":[\"text-generation\",\"AI-written\",\"LLM-generated\"]},{\"id\":\"image-generation\",\"label\":\"AI-generated image\",\"aliases\":[\"image-generation\",\"AI image\",\"AI images\",\"AI-generated images\",\"AI art\",\"synthetic image\",\"synthetic images\",\"AI imagery\",\"generated images\",\"AI photo\",\"AI photos\",\"text-to-image\"],\"broader\":[\"generated\"],\"ambiguous\":[\"image-generation\"]},{\"id\":\"video-generation\",\"label\":\"AI-generated video\",\"aliases\":[\"video-generation\",\"AI video\",\"AI videos\",\"AI-generated videos\",\"synthetic video\",\"text-to-video\",\"generated video\"],\"broader\":[\"generated\"],\"ambiguous\":[\"video-generation\"]},{\"id\":\"synthetic-performer\",\"label\":\"synthetic performer\",\"aliases\":[\"synthetic-performer\",\"synthetic performers\",\"AI actor\",\"AI actors\",\"AI avatar\",\"AI avatars\",\"AI presenter\",\"AI presenters\",\"AI model\",\"AI models\",\"digital human\",\"digital humans\",\"AI UGC\",\"AI UGC actor\"],\"broader\":[\"video-generation\"],\"ambiguous\":[\"synthetic-performer\"]},{\"id\":\"audio-generation\",\"label\":\"AI-generated audio\",\"aliases\":[\"audio-generation\",\"AI audio\",\"AI-generated voice\",\"synthetic audio\",\"AI voiceover\",\"AI voice-over\",\"AI narration\",\"text-to-speech\",\"synthetic voice\",\"AI voice\"],\"broader\":[\"generated\"],\"ambiguous\":[\"audio-generation\"]},{\"id\":\"music-generation\",\"label\":\"AI-generated music\",\"aliases\":[\"music-generation\",\"AI music\",\"AI song\",\"AI songs\",\"AI jingle\",\"generated music\"],\"broader\":[\"audio-generation\"],\"ambiguous\":[\"music-generation\"]},{\"id\":\"voice-clone\",\"label\":\"voice clone\",\"aliases\":[\"voice-clone\",\"voice cloning\",\"cloned voice\",\"AI voice clone\",\"voice replica\",\"voice clones\"],\"broader\":[\"audio-generation\",\"digital-replica\"],\"ambiguous\":[\"voice-clone\"]},{\"id\":\"digital-replica\",\"label\":\"digital replica of a real person\",\"aliases\":[\"digital replica\",\"digital replicas\",\"digital double\",\"likeness replica\",\"AI likeness\",\"AI clone\",\"AI clones\",\"digital twin of a person\",\"AI avatar of a person\",\"replica\"],\"broader\":[\"generated\"],\"ambiguous\":[\"replica\"]},{\"id\":\"deepfake\",\"label\":\"deepfake\",\"aliases\":[\"deepfakes\",\"deep fake\",\"deep fakes\",\"face swap\",\"face swaps\",\"deceptive synthetic media\",\"manipulated media\"],\"broader\":[\"digital-replica\"]},{\"id\":\"virtual-influencer\",\"label\":\"virtual influencer\",\"aliases\":[\"virtual-influencer\",\"virtual influencers\",\"AI influencer\",\"AI influencers\",\"CGI influencer\",\"AI persona\",\"AI personas\"],\"broader\":[\"generated\"],\"ambiguous\":[\"virtual-influencer\"]},{\"id\":\"synthetic-testimonial\",\"label\":\"synthetic testimonial\",\"aliases\":[\"synthetic testimonials\",\"AI testimonial\",\"AI testimonials\",\"AI-generated review\",\"AI-generated reviews\",\"AI-written review\",\"AI-written reviews\"],\"broader\":[\"generated\"]},{\"id\":\"interactive\",\"label\":\"AI that talks to people\",\"aliases\":[\"interactive AI\",\"conversational AI\",\"AI customer interaction\"]},{\"id\":\"chatbot\",\"label\":\"AI chatbot\",\"aliases\":[\"chatbot\",\"chatbots\",\"AI chatbots\",\"AI assistant\",\"AI assistants\",\"virtual assistant\",\"virtual agent\",\"customer service bot\",\"bot\",\"bots\"],\"broader\":[\"interactive\"],\"ambiguous\":[\"chatbot\",\"chatbots\",\"bot\",\"bots\"]},{\"id\":\"auto-reply\",\"label\":\"AI replies\",\"aliases\":[\"AI reply\",\"auto-reply\",\"auto-replies\",\"AI comments\",\"AI-generated replies\",\"AI replies to comments\",\"AI responses\",\"automated replies\",\"AI review responses\"],\"broader\":[\"interactive\"],\"ambiguous\":[\"auto-reply\",\"auto-replies\"]},{\"id\":\"voice-agent\",\"label\":\"AI voice agent\",\"aliases\":[\"voice-agent\",\"AI voice agents\",\"AI calls\",\"AI calling\",\"AI phone agent\",\"AI voice call\",\"AI voice calls\",\"robocall with AI voice\"],\"broader\":[\"interactive\"],\"ambiguous\":[\"voice-agent\"]},{\"id\":\"automated\",\"label\":\"AI that acts or decides by itself\",\"aliases\":[\"AI automation\",\"automated AI\",\"autonomous AI\",\"fully automated\"]},{\"id\":\"autonomous-agent\",\"label\":\"autonomous agent\",\"aliases\":[\"autonomous-agent\",\"autonomous agents\",\"AI agent\",\"AI agents\",\"agentic AI\",\"agent\",\"agents\",\"AI posting without review\",\"autonomous posting\",\"AI auto-posting\"],\"broader\":[\"automated\"],\"ambiguous\":[\"autonomous-agent\",\"agent\",\"agents\"]},{\"id\":\"automated-decision\",\"label\":\"automated decision\",\"aliases\":[\"automated-decision\",\"automated decisions\",\"automated decision-making\",\"ADM\",\"AI decision\",\"AI decisions\",\"automated profiling\",\"AI screening\",\"AI scoring\",\"lead scoring\",\"AI lead scoring\"],\"broader\":[\"automated\"],\"ambiguous\":[\"automated-decision\",\"ADM\"]},{\"id\":\"targeting-model\",\"label\":\"AI targeting\",\"aliases\":[\"targeting-model\",\"targeting model\",\"AI ad targeting\",\"AI audience targeting\",\"AI-driven targeting\",\"propensity model\",\"lookalike model\",\"AI bidding\",\"automated bidding\",\"programmatic AI\"],\"broader\":[\"automated\"],\"ambiguous\":[\"targeting-model\"]},{\"id\":\"personalisation\",\"label\":\"AI personalisation\",\"aliases\":[\"AI personalization\",\"personalization\",\"AI-personalised content\",\"personalised by AI\",\"recommendation engine\",\"AI recommendations\",\"dynamic creative\"],\"broader\":[\"automated\"],\"ambiguous\":[\"personalization\"]},{\"id\":\"emotion-recognition\",\"label\":\"emotion or biometric inference\",\"aliases\":[\"emotion recognition\",\"AI emotion recognition\",\"biometric inference\",\"biometric categorisation\",\"face recognition\",\"facial recognition\",\"emotion AI\"],\"broader\":[\"automated\"]},{\"id\":\"training\",\"label\":\"training of AI on data\",\"aliases\":[\"AI training\",\"training data\",\"model training\",\"training an AI model\",\"fine-tuning\",\"fine tuning\",\"AI training data\",\"data used to train AI\",\"model fine-tuning\"],\"ambiguous\":[\"fine-tuning\"]},{\"id\":\"prompt-input\",\"label\":\"data entered into AI\",\"aliases\":[\"AI prompt\",\"AI prompts\",\"prompt\",\"prompts\",\"prompt input\",\"prompt data\",\"AI input\",\"AI inputs\",\"entering data into AI\",\"input to AI tools\"],\"ambiguous\":[\"prompt\",\"prompts\"]}],\"names\":{\"folded\":\"ai\\nnone\\nassisted\\nideation\\ndrafttext\\nediting\\ntranslation\\nimageedit\\ntranscription\\ndataanalysis\\nschedulingoptimisation\\ncodingassistance\\ngenerated\\ntextgeneration\\nimagegeneration\\nvideogeneration\\nsyntheticperformer\\naudiogeneration\\nmusicgeneration\\nvoiceclone\\ndigitalreplica\\ndeepfake\\nvirtualinfluencer\\nsynthetictestimonial\\ninteractive\\nchatbot\\nautoreply\\nvoiceagent\\nautomated\\nautonomousagent\\nautomateddecision\\ntargetingmodel\\npersonalisation\\nemotionrecognition\\ntraining\\npromptinput\\nanyinvolvementofai\\nnoai\\naiassisted\\naiforideas\\naidraftedtext\\naieditingoftext\\nmachinetranslation\\naiimageediting\\naitranscription\\naianalysisofdata\\naischeduling\\naicodeassistance\\naigenerated\\naigeneratedtext\\naigeneratedimage\\naigeneratedvideo\\naigeneratedaudio\\naigeneratedmusic\\ndigitalreplicaofarealperson\\naithattalkstopeople\\naichatbot\\naireplies\\naivoiceagent\\naithatactsordecidesbyitself\\naitargeting\\naipersonalisation\\nemotionorbiometricinference\\ntrainingofaiondata\\ndataenteredintoai\\nnoaiinvolved\\nwithoutai\\nhumanmade\\nhumanonly\\nnoneused\\nnotaigenerated\\naifree\\nnoartificialintelligence\\nentirelyhuman\\naiassistance\\naiaided\\nwithaihelp\\naisupported\\naisupport\\nassistedbyai\\naiassistedcontent\\naiideation\\nbrainstorming\\naibrainstorming\\nideageneration\\nairesearch\\nresearchwithai\\naigeneratedideas\\noutline\\noutlining\\naidraft\\naidrafts\\naidrafting\\naidrafted\\ndraftedwithai\\nfirstdraftbyai\\naicopywriting\\naicopy\\naiwriting\\naicaptions\\naiwrittendraft\\naigeneratedcopyeditedbyaperson\\naiediting\\naiproofreading\\nproofreading\\nspellcheck\\ngrammarcheck\\nairewriting\\nrewriting\\nparaphrasing\\nsummarising\\nsummarizing\\nsummarisation\\nsummarization\\naisummary\\naisummaries\\naitranslation\\nautomatictranslation\\nmachinetranslated\\naitranslated\\nailocalisation\\nailocalization\\naiimageedit\\nairetouching\\nretouching\\nbackgroundremoval\\ngenerativefill\\naiphotoediting\\naiupscaling\\nbeautyfilter\\naifilter\\naicaptionsandsubtitles\\nautomaticcaptions\\nautocaptions\\nsubtitles\\nautomaticsubtitles\\nainotetaking\\nainotes\\nmeetingtranscription\\nspeechtotext\\naianalysis\\naianalytics\\naidataanalysis\\npredictiveanalytics\\nsentimentanalysis\\naisociallistening\\naiinsights\\naisendtimeoptimisation\\nsendtimeoptimization\\naioptimisation\\naioptimization\\naicoding\\naicode\\naiassistedcoding\\ncodegeneration\\naigeneratedcontent\\naicontent\\ngenerativeai\\nsynthetic\\nsyntheticcontent\\nsyntheticmedia\\naimade\\naicreated\\nfullyaigenerated\\ngeneratedbyai\\ngenai\\ngenaicontent\\nmachinegenerated\\naioutput\\naigc\\naitext\\naiwritten\\naiwrittentext\\naiarticles\\naigeneratedposts\\naigeneratedcopy\\nllmcontent\\nllmgenerated\\naiimage\\naiimages\\naigeneratedimages\\naiart\\nsyntheticimage\\nsyntheticimages\\naiimagery\\ngeneratedimages\\naiphoto\\naiphotos\\ntexttoimage\\naivideo\\naivideos\\naigeneratedvideos\\nsyntheticvideo\\ntexttovideo\\ngeneratedvideo\\nsyntheticperformers\\naiactor\\naiactors\\naiavatar\\naiavatars\\naipresenter\\naipresenters\\naimodel\\naimodels\\ndigitalhuman\\ndigitalhumans\\naiugc\\naiugcactor\\naiaudio\\naigeneratedvoice\\nsyntheticaudio\\naivoiceover\\nainarration\\ntexttospeech\\nsyntheticvoice\\naivoice\\naimusic\\naisong\\naisongs\\naijingle\\ngeneratedmusic\\nvoicecloning\\nclonedvoice\\naivoiceclone\\nvoicereplica\\nvoiceclones\\ndigitalreplicas\\ndigitaldouble\\nlikenessreplica\\nailikeness\\naiclone\\naiclones\\ndigitaltwinofaperson\\naiavatarofaperson\\nreplica\\ndeepfakes\\nfaceswap\\nfaceswaps\\ndeceptivesyntheticmedia\\nmanipulatedmedia\\nvirtualinfluencers\\naiinfluencer\\naiinfluencers\\ncgiinfluencer\\naipersona\\naipersonas\\nsynthetictestimonials\\naitestimonial\\naitestimonials\\naigeneratedreview\\naigeneratedreviews\\naiwrittenreview\\naiwrittenreviews\\ninteractiveai\\nconversationalai\\naicustomerinteraction\\nchatbots\\naichatbots\\naiassistant\\naiassistants\\nvirtualassistant\\nvirtualagent\\ncustomerservicebot\\nbot\\nbots\\naireply\\nautoreplies\\naicomments\\naigeneratedreplies\\nairepliestocomments\\nairesponses\\nautomatedreplies\\naireviewresponses\\naivoiceagents\\naicalls\\naicalling\\naiphoneagent\\naivoicecall\\naivoicecalls\\nrobocallwithaivoice\\naiautomation\\nautomatedai\\nautonomousai\\nfullyautomated\\nautonomousagents\\naiagent\\naiagents\\nagenticai\\nagent\\nagents\\naipostingwithoutreview\\nautonomousposting\\naiautoposting\\nautomateddecisions\\nautomateddecisionmaking\\nadm\\naidecision\\naidecisions\\nautomatedprofiling\\naiscreening\\naiscoring\\nleadscoring\\naileadscoring\\naiadtargeting\\naiaudiencetargeting\\naidriventargeting\\npropensitymodel\\nlookalikemodel\\naibidding\\nautomatedbidding\\nprogrammaticai\\naipersonalization\\npersonalization\\naipersonalisedcontent\\npersonalisedbyai\\nrecommendationengine\\nairecommendations\\ndynamiccreative\\naiemotionrecognition\\nbiometricinference\\nbiometriccategorisation\\nfacerecognition\\nfacialrecognition\\nemotionai\\naitraining\\ntrainingdata\\nmodeltraining\\ntraininganaimodel\\nfinetuning\\naitrainingdata\\ndatausedtotrainai\\nmodelfinetuning\\naiprompt\\naiprompts\\nprompt\\nprompts\\npromptdata\\naiinput\\naiinputs\\nenteringdataintoai\\ninputtoaitools\",\"owners\":[0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31,32,33,34,35,0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,17,18,20,24,25,26,27,28,31,32,33,34,35,1,1,1,1,1,1,1,1,1,2,2,2,2,2,2,2,3,3,3,3,3,3,3,3,3,4,4,4,4,4,4,4,4,4,4,4,4,5,5,5,5,5,5,5,5,5,5,5,5,5,5,6,6,6,6,6,6,7,7,7,7,7,7,7,7,7,8,8,8,8,8,8,8,8,8,9,9,9,9,9,9,9,10,10,10,10,11,11,11,11,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,13,13,13,13,13,13,13,13,14,14,14,14,14,14,14,14,14,14,14,15,15,15,15,15,15,16,16,16,16,16,16,16,16,16,16,16,16,16,17,17,17,17,17,17,17,17,18,18,18,18,18,19,19,19,19,19,20,20,20,20,20,20,20,20,20,21,21,21,21,21,22,22,22,22,22,22,23,23,23,23,23,23,23,24,24,24,25,25,25,25,25,25,25,25,25,26,26,26,26,26,26,26,26,27,27,27,27,27,27,27,28,28,28,28,29,29,29,29,29,29,29,29,29,30,30,30,30,30,30,30,30,30,30,31,31,31,31,31,31,31,31,32,32,32,32,32,32,32,33,33,33,33,33,33,34,34,34,34,34,34,34,34,35,35,35,35,35,35,35,35,35]}}"),
	taxonomy("audience", "{\"root\":{\"label\":\"any audience\",\"aliases\":[\"all audiences\",\"any audiences\"]},\"concepts\":[{\"id\":\"public\",\"label\":\"general public\",\"aliases\":[\"public\",\"the public\",\"wider public\",\"public audience\",\"everyone\",\"everybody\",\"external audience\",\"open audience\",\"external audiences\",\"public at large\",\"community\"],\"ambiguous\":[\"community\",\"public\",\"everyone\",\"everybody\"]},{\"id\":\"customers\",\"label\":\"customers\",\"aliases\":[\"customer\",\"clients\",\"client\",\"existing customers\",\"existing clients\",\"current customers\",\"current clients\",\"our customers\",\"buyers\",\"users\",\"user\",\"subscribers\",\"consumers\",\"consumer\",\"shoppers\",\"guests\",\"policyholders\",\"account holders\",\"end users\",\"members\",\"customer base\"],\"ambiguous\":[\"users\",\"user\",\"guests\",\"members\",\"customers\",\"customer\",\"clients\",\"client\",\"buyers\",\"subscribers\",\"consumers\",\"consumer\",\"shoppers\",\"policyholders\"]},{\"id\":\"business-customers\",\"label\":\"business customers\",\"aliases\":[\"business customer\",\"business clients\",\"B2B customers\",\"B2B\",\"enterprise customers\",\"corporate clients\",\"decision makers\",\"business buyers\"],\"broader\":[\"customers\"]},{\"id\":\"public-sector-customers\",\"label\":\"public-sector customers\",\"aliases\":[\"government customers\",\"public sector\",\"government buyers\",\"government clients\",\"government audience\",\"public-sector buyers\"],\"broader\":[\"customers\"]},{\"id\":\"high-net-worth\",\"label\":\"high-net-worth clients\",\"aliases\":[\"high-net-worth individuals\",\"HNW clients\",\"HNWI\",\"wealthy clients\"],\"broader\":[\"customers\"]},{\"id\":\"prospects\",\"label\":\"prospects\",\"aliases\":[\"prospect\",\"leads\",\"lead\",\"potential customers\",\"potential clients\",\"prospective customers\",\"prospective clients\",\"sales leads\",\"target accounts\",\"in-market buyers\",\"non-customers\",\"prospective buyers\"],\"ambiguous\":[\"lead\",\"prospects\",\"prospect\",\"leads\",\"non-customers\"]},{\"id\":\"website-visitors\",\"label\":\"website visitors\",\"aliases\":[\"website visitor\",\"site visitors\",\"web visitors\",\"visitors\",\"blog readers\",\"readers\"],\"broader\":[\"prospects\"],\"ambiguous\":[\"readers\",\"visitors\"]},{\"id\":\"opted-in-contacts\",\"label\":\"contacts who opted in\",\"aliases\":[\"opted-in contacts\",\"opt-in list\",\"opted-in subscribers\",\"consenting contacts\",\"newsletter subscribers\",\"mailing list subscribers\",\"marketing list\",\"email list\"]},{\"id\":\"non-consenting-contacts\",\"label\":\"contacts who did not opt in\",\"aliases\":[\"non-consenting contacts\",\"people who have not opted in\",\"cold contacts\",\"cold audience\",\"non-consenting people\",\"unsubscribed contacts\",\"opted-out contacts\",\"strangers\",\"people we do not know\"],\"ambiguous\":[\"strangers\"]},{\"id\":\"investors\",\"label\":\"investors\",\"aliases\":[\"investor\",\"shareholders\",\"shareholder\",\"stockholders\",\"stockholder\",\"investment community\",\"financial community\",\"investing public\",\"bondholders\",\"capital markets audience\"],\"ambiguous\":[\"investors\",\"investor\"]},{\"id\":\"retail-investors\",\"label\":\"retail investors\",\"aliases\":[\"retail investor\",\"individual investors\",\"small investors\",\"private investors\",\"retail clients\"],\"broader\":[\"investors\"]},{\"id\":\"institutional-investors\",\"label\":\"institutional investors\",\"aliases\":[\"institutional investor\",\"professional investors\",\"professional clients\",\"accredited investors\",\"qualified investors\",\"fund managers\"],\"broader\":[\"investors\"]},{\"id\":\"financial-analysts\",\"label\":\"analysts\",\"aliases\":[\"financial analysts\",\"analyst\",\"securities analysts\",\"market professionals\",\"industry analysts\",\"analyst community\"],\"ambiguous\":[\"analysts\",\"analyst\"]},{\"id\":\"employees\",\"label\":\"employees\",\"aliases\":[\"employee\",\"staff\",\"internal audience\",\"internal\",\"colleagues\",\"team members\",\"workforce\",\"our people\",\"internal staff\",\"co-workers\",\"coworkers\",\"all staff\"],\"ambiguous\":[\"employees\",\"employee\",\"staff\",\"internal\",\"colleagues\",\"workforce\",\"co-workers\",\"coworkers\"]},{\"id\":\"managers\",\"label\":\"managers and executives\",\"aliases\":[\"managers\",\"leadership\",\"executives\",\"people managers\"],\"broader\":[\"employees\"],\"ambiguous\":[\"managers\",\"leadership\",\"executives\"]},{\"id\":\"candidates\",\"label\":\"job candidates\",\"aliases\":[\"candidates\",\"candidate\",\"applicants\",\"applicant\",\"job seekers\",\"jobseekers\",\"job applicants\",\"potential hires\",\"recruits\",\"talent\",\"prospective employees\",\"potential employees\",\"job candidate\"],\"ambiguous\":[\"candidates\",\"candidate\",\"applicants\",\"applicant\",\"recruits\",\"talent\"]},{\"id\":\"students\",\"label\":\"students\",\"aliases\":[\"student\",\"graduates\",\"university students\",\"college students\",\"young professionals\",\"campus audience\",\"school leavers\"],\"ambiguous\":[\"students\",\"student\",\"graduates\"]},{\"id\":\"alumni\",\"label\":\"former employees\",\"aliases\":[\"alumni\",\"ex-employees\",\"former staff\",\"former employee\"],\"ambiguous\":[\"alumni\",\"ex-employees\"]},{\"id\":\"patients\",\"label\":\"patients\",\"aliases\":[\"patient\",\"patients and caregivers\",\"caregivers\",\"carers\",\"patient community\",\"patient groups\",\"service users\"],\"ambiguous\":[\"patients\",\"patient\",\"caregivers\",\"carers\"]},{\"id\":\"health-professionals\",\"label\":\"health professionals\",\"aliases\":[\"health-professionals\",\"healthcare professionals\",\"healthcare professional\",\"health care professionals\",\"HCPs\",\"HCP\",\"doctors\",\"physicians\",\"nurses\",\"clinicians\",\"pharmacists\",\"medical professionals\"],\"ambiguous\":[\"health-professionals\",\"doctors\",\"physicians\",\"nurses\",\"clinicians\",\"pharmacists\"]},{\"id\":\"vulnerable-people\",\"label\":\"vulnerable people\",\"aliases\":[\"vulnerable consumers\",\"vulnerable audience\",\"vulnerable audiences\",\"vulnerable customers\",\"vulnerable groups\",\"people in financial hardship\",\"older people\",\"elderly\",\"seniors\"],\"ambiguous\":[\"seniors\",\"elderly\"]},{\"id\":\"adults\",\"label\":\"adults\",\"aliases\":[\"adult\",\"over 18s\",\"people aged 18 and over\",\"adults only\",\"18+\",\"age-verified adults\",\"of legal age\"],\"ambiguous\":[\"adults\",\"adult\"]},{\"id\":\"under-25s\",\"label\":\"people under 25\",\"aliases\":[\"under 25s\",\"Gen Z\",\"generation Z\",\"young people\",\"young audience\"],\"note\":\"It includes minors, so a clause about minors concerns part of it.\"},{\"id\":\"young-adults\",\"label\":\"young adults\",\"aliases\":[\"18-24\",\"18 to 24\",\"young people aged 18 to 24\"],\"broader\":[\"adults\",\"under-25s\"]},{\"id\":\"legal-drinking-age\",\"label\":\"adults of legal drinking age\",\"aliases\":[\"legal drinking age\",\"LDA\",\"legal purchase age\",\"21+\",\"over 21s\",\"people of legal drinking age\"],\"broader\":[\"adults\"],\"ambiguous\":[\"LDA\"]},{\"id\":\"minors-under-18\",\"label\":\"minors\",\"aliases\":[\"minors-under-18\",\"minors under 18\",\"minor\",\"under-18s\",\"under 18\",\"under 18s\",\"children and teens\",\"young people under 18\",\"children\",\"child\",\"kids\",\"youth\",\"underage\",\"underage people\",\"young audiences\",\"school children\",\"pupils\",\"juveniles\",\"Gen Alpha\"],\"ambiguous\":[\"minor\",\"children\",\"child\",\"kids\",\"youth\",\"underage\",\"pupils\",\"juveniles\"],\"broader\":[\"under-25s\"]},{\"id\":\"teens\",\"label\":\"teenagers\",\"aliases\":[\"teens\",\"teen\",\"teenager\",\"adolescents\",\"13-17\",\"13 to 17\",\"high school students\"],\"broader\":[\"minors-under-18\"],\"ambiguous\":[\"teenagers\",\"teens\",\"teen\",\"teenager\"]},{\"id\":\"under-16\",\"label\":\"children under 16\",\"aliases\":[\"under-16\",\"under 16\",\"under-16s\",\"under 16s\"],\"broader\":[\"minors-under-18\"]},{\"id\":\"under-13\",\"label\":\"children under 13\",\"aliases\":[\"under-13\",\"under 13\",\"under-13s\",\"under 13s\",\"young children\",\"child-directed\",\"kids under 13\",\"preteens\"],\"broader\":[\"under-16\"],\"ambiguous\":[\"child-directed\",\"preteens\"]},{\"id\":\"parents\",\"label\":\"parents\",\"aliases\":[\"parent\",\"mothers\",\"mums\",\"moms\",\"fathers\",\"families\",\"guardians\",\"legal guardians\"],\"ambiguous\":[\"parents\",\"parent\",\"mothers\",\"mums\",\"moms\",\"fathers\",\"families\",\"guardians\"]},{\"id\":\"press\",\"label\":\"press\",\"aliases\":[\"media\",\"journalists\",\"journalist\",\"reporters\",\"news media\",\"press and media\",\"trade press\",\"editors\",\"media outlets\",\"broadcasters\",\"the press\",\"bloggers\"],\"ambiguous\":[\"press\",\"media\",\"journalist\",\"reporters\",\"editors\",\"broadcasters\",\"bloggers\"]},{\"id\":\"influencers\",\"label\":\"influencers\",\"aliases\":[\"influencer\",\"creators\",\"content creators\",\"key opinion leaders\",\"KOLs\"],\"ambiguous\":[\"influencers\",\"influencer\",\"creators\",\"KOLs\"]},{\"id\":\"regulators\",\"label\":\"regulators\",\"aliases\":[\"regulator\",\"authorities\",\"supervisory authorities\",\"supervisory authority\",\"government agencies\",\"public authorities\",\"government\",\"policymakers\",\"lawmakers\",\"legislators\",\"politicians\",\"public officials\",\"supervisors\"],\"ambiguous\":[\"regulator\",\"authorities\",\"government\",\"legislators\",\"politicians\",\"supervisors\"]},{\"id\":\"partners\",\"label\":\"partners\",\"aliases\":[\"partner\",\"business partners\",\"channel partners\",\"resellers\",\"distributors\",\"suppliers\",\"vendors\",\"franchisees\",\"dealers\",\"affiliates\"],\"ambiguous\":[\"partners\",\"partner\",\"resellers\",\"distributors\",\"suppliers\",\"vendors\",\"franchisees\",\"dealers\",\"affiliates\"]},{\"id\":\"competitors\",\"label\":\"competitors\",\"aliases\":[\"competitor\",\"rival companies\",\"rivals\",\"competing companies\"],\"ambiguous\":[\"competitors\",\"competitor\",\"rivals\"]},{\"id\":\"developers\",\"label\":\"developers\",\"aliases\":[\"developer\",\"developer community\",\"engineers\",\"software developers\",\"open source community\",\"technical audience\",\"contributors\",\"maintainers\",\"programmers\",\"data scientists\"],\"ambiguous\":[\"developers\",\"developer\",\"engineers\",\"contributors\",\"maintainers\",\"programmers\"]},{\"id\":\"local-community\",\"label\":\"local community\",\"aliases\":[\"local communities\",\"neighbours\",\"neighbors\",\"residents\",\"local residents\",\"community members\",\"citizens\",\"citizen\"],\"ambiguous\":[\"neighbours\",\"neighbors\",\"residents\",\"citizens\",\"citizen\"]},{\"id\":\"voters\",\"label\":\"voters\",\"aliases\":[\"voter\",\"electorate\",\"constituents\",\"political audience\"],\"ambiguous\":[\"voters\",\"voter\",\"electorate\",\"constituents\"]},{\"id\":\"donors\",\"label\":\"donors\",\"aliases\":[\"donor\",\"fundraising audience\",\"supporters\",\"charity supporters\"],\"ambiguous\":[\"donors\",\"donor\",\"supporters\"]},{\"id\":\"online-community\",\"label\":\"online community\",\"aliases\":[\"followers\",\"followers on social media\",\"fans\",\"fan base\",\"social media followers\",\"audience on social media\",\"social followers\",\"community followers\",\"subscribers on social media\",\"group members\",\"brand community\"],\"ambiguous\":[\"followers\",\"fans\"]},{\"id\":\"trade-union\",\"label\":\"union members\",\"aliases\":[\"trade union members\",\"unions\",\"trade unions\",\"works council\",\"union\"],\"ambiguous\":[\"unions\",\"union\"]},{\"id\":\"event-attendees\",\"label\":\"event attendees\",\"aliases\":[\"attendees\",\"event attendee\",\"attendee\",\"webinar attendees\",\"conference attendees\",\"delegates\",\"participants\",\"registrants\"],\"ambiguous\":[\"attendees\",\"attendee\",\"delegates\",\"participants\",\"registrants\"]},{\"id\":\"bystanders\",\"label\":\"bystanders\",\"aliases\":[\"passers-by\",\"passersby\",\"members of the public who are filmed\",\"crowd\",\"people in the background\"],\"ambiguous\":[\"bystanders\",\"passers-by\",\"passersby\",\"crowd\"]}],\"names\":{\"folded\":\"audience\\npublic\\ncustomers\\nbusinesscustomers\\npublicsectorcustomers\\nhighnetworth\\nprospects\\nwebsitevisitors\\noptedincontacts\\nnonconsentingcontacts\\ninvestors\\nretailinvestors\\ninstitutionalinvestors\\nfinancialanalysts\\nemployees\\nmanagers\\ncandidates\\nstudents\\nalumni\\npatients\\nhealthprofessionals\\nvulnerablepeople\\nadults\\nunder25s\\nyoungadults\\nlegaldrinkingage\\nminorsunder18\\nteens\\nunder16\\nunder13\\nparents\\npress\\ninfluencers\\nregulators\\npartners\\ncompetitors\\ndevelopers\\nlocalcommunity\\nvoters\\ndonors\\nonlinecommunity\\ntradeunion\\neventattendees\\nbystanders\\nanyaudience\\ngeneralpublic\\nhighnetworthclients\\ncontactswhooptedin\\ncontactswhodidnotoptin\\nanalysts\\nmanagersandexecutives\\njobcandidates\\nformeremployees\\npeopleunder25\\nadultsoflegaldrinkingage\\nminors\\nteenagers\\nchildrenunder16\\nchildrenunder13\\nunionmembers\\nallaudiences\\nanyaudiences\\nthepublic\\nwiderpublic\\npublicaudience\\neveryone\\neverybody\\nexternalaudience\\nopenaudience\\nexternalaudiences\\npublicatlarge\\ncommunity\\ncustomer\\nclients\\nclient\\nexistingcustomers\\nexistingclients\\ncurrentcustomers\\ncurrentclients\\nourcustomers\\nbuyers\\nusers\\nuser\\nsubscribers\\nconsumers\\nconsumer\\nshoppers\\nguests\\npolicyholders\\naccountholders\\nendusers\\nmembers\\ncustomerbase\\nbusinesscustomer\\nbusinessclients\\nb2bcustomers\\nb2b\\nenterprisecustomers\\ncorporateclients\\ndecisionmakers\\nbusinessbuyers\\ngovernmentcustomers\\npublicsector\\ngovernmentbuyers\\ngovernmentclients\\ngovernmentaudience\\npublicsectorbuyers\\nhighnetworthindividuals\\nhnwclients\\nhnwi\\nwealthyclients\\nprospect\\nleads\\nlead\\npotentialcustomers\\npotentialclients\\nprospectivecustomers\\nprospectiveclients\\nsalesleads\\ntargetaccounts\\ninmarketbuyers\\nnoncustomers\\nprospectivebuyers\\nwebsitevisitor\\nsitevisitors\\nwebvisitors\\nvisitors\\nblogreaders\\nreaders\\noptinlist\\noptedinsubscribers\\nconsentingcontacts\\nnewslettersubscribers\\nmailinglistsubscribers\\nmarketinglist\\nemaillist\\npeoplewhohavenotoptedin\\ncoldcontacts\\ncoldaudience\\nnonconsentingpeople\\nunsubscribedcontacts\\noptedoutcontacts\\nstrangers\\npeoplewedonotknow\\ninvestor\\nshareholders\\nshareholder\\nstockholders\\nstockholder\\ninvestmentcommunity\\nfinancialcommunity\\ninvestingpublic\\nbondholders\\ncapitalmarketsaudience\\nretailinvestor\\nindividualinvestors\\nsmallinvestors\\nprivateinvestors\\nretailclients\\ninstitutionalinvestor\\nprofessionalinvestors\\nprofessionalclients\\naccreditedinvestors\\nqualifiedinvestors\\nfundmanagers\\nanalyst\\nsecuritiesanalysts\\nmarketprofessionals\\nindustryanalysts\\nanalystcommunity\\nemployee\\nstaff\\ninternalaudience\\ninternal\\ncolleagues\\nteammembers\\nworkforce\\nourpeople\\ninternalstaff\\ncoworkers\\nallstaff\\nleadership\\nexecutives\\npeoplemanagers\\ncandidate\\napplicants\\napplicant\\njobseekers\\njobapplicants\\npotentialhires\\nrecruits\\ntalent\\nprospectiveemployees\\npotentialemployees\\njobcandidate\\nstudent\\ngraduates\\nuniversitystudents\\ncollegestudents\\nyoungprofessionals\\ncampusaudience\\nschoolleavers\\nexemployees\\nformerstaff\\nformeremployee\\npatient\\npatientsandcaregivers\\ncaregivers\\ncarers\\npatientcommunity\\npatientgroups\\nserviceusers\\nhealthcareprofessionals\\nhealthcareprofessional\\nhcps\\nhcp\\ndoctors\\nphysicians\\nnurses\\nclinicians\\npharmacists\\nmedicalprofessionals\\nvulnerableconsumers\\nvulnerableaudience\\nvulnerableaudiences\\nvulnerablecustomers\\nvulnerablegroups\\npeopleinfinancialhardship\\nolderpeople\\nelderly\\nseniors\\nadult\\nover18s\\npeopleaged18andover\\nadultsonly\\n18+\\nageverifiedadults\\noflegalage\\ngenz\\ngenerationz\\nyoungpeople\\nyoungaudience\\n1824\\n18to24\\nyoungpeopleaged18to24\\nlda\\nlegalpurchaseage\\n21+\\nover21s\\npeopleoflegaldrinkingage\\nminor\\nunder18s\\nunder18\\nchildrenandteens\\nyoungpeopleunder18\\nchildren\\nchild\\nkids\\nyouth\\nunderage\\nunderagepeople\\nyoungaudiences\\nschoolchildren\\npupils\\njuveniles\\ngenalpha\\nteen\\nteenager\\nadolescents\\n1317\\n13to17\\nhighschoolstudents\\nunder16s\\nunder13s\\nyoungchildren\\nchilddirected\\nkidsunder13\\npreteens\\nparent\\nmothers\\nmums\\nmoms\\nfathers\\nfamilies\\nguardians\\nlegalguardians\\nmedia\\njournalists\\njournalist\\nreporters\\nnewsmedia\\npressandmedia\\ntradepress\\neditors\\nmediaoutlets\\nbroadcasters\\nthepress\\nbloggers\\ninfluencer\\ncreators\\ncontentcreators\\nkeyopinionleaders\\nkols\\nregulator\\nauthorities\\nsupervisoryauthorities\\nsupervisoryauthority\\ngovernmentagencies\\npublicauthorities\\ngovernment\\npolicymakers\\nlawmakers\\nlegislators\\npoliticians\\npublicofficials\\nsupervisors\\npartner\\nbusinesspartners\\nchannelpartners\\nresellers\\ndistributors\\nsuppliers\\nvendors\\nfranchisees\\ndealers\\naffiliates\\ncompetitor\\nrivalcompanies\\nrivals\\ncompetingcompanies\\ndeveloper\\ndevelopercommunity\\nengineers\\nsoftwaredevelopers\\nopensourcecommunity\\ntechnicalaudience\\ncontributors\\nmaintainers\\nprogrammers\\ndatascientists\\nlocalcommunities\\nneighbours\\nneighbors\\nresidents\\nlocalresidents\\ncommunitymembers\\ncitizens\\ncitizen\\nvoter\\nelectorate\\nconstituents\\npoliticalaudience\\ndonor\\nfundraisingaudience\\nsupporters\\ncharitysupporters\\nfollowers\\nfollowersonsocialmedia\\nfans\\nfanbase\\nsocialmediafollowers\\naudienceonsocialmedia\\nsocialfollowers\\ncommunityfollowers\\nsubscribersonsocialmedia\\ngroupmembers\\nbrandcommunity\\ntradeunionmembers\\nunions\\ntradeunions\\nworkscouncil\\nunion\\nattendees\\neventattendee\\nattendee\\nwebinarattendees\\nconferenceattendees\\ndelegates\\nparticipants\\nregistrants\\npassersby\\nmembersofthepublicwhoarefilmed\\ncrowd\\npeopleinthebackground\",\"owners\":[0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31,32,33,34,35,36,37,38,39,40,41,42,43,0,1,5,8,9,13,15,16,18,23,25,26,27,28,29,41,0,0,1,1,1,1,1,1,1,1,1,1,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,3,3,3,3,3,3,3,3,4,4,4,4,4,4,5,5,5,5,6,6,6,6,6,6,6,6,6,6,6,6,7,7,7,7,7,7,8,8,8,8,8,8,8,9,9,9,9,9,9,9,9,10,10,10,10,10,10,10,10,10,10,11,11,11,11,11,12,12,12,12,12,12,13,13,13,13,13,14,14,14,14,14,14,14,14,14,14,14,15,15,15,16,16,16,16,16,16,16,16,16,16,16,17,17,17,17,17,17,17,18,18,18,19,19,19,19,19,19,19,20,20,20,20,20,20,20,20,20,20,21,21,21,21,21,21,21,21,21,22,22,22,22,22,22,22,23,23,23,23,24,24,24,25,25,25,25,25,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,27,27,27,27,27,27,28,29,29,29,29,29,30,30,30,30,30,30,30,30,31,31,31,31,31,31,31,31,31,31,31,31,32,32,32,32,32,33,33,33,33,33,33,33,33,33,33,33,33,33,34,34,34,34,34,34,34,34,34,34,35,35,35,35,36,36,36,36,36,36,36,36,36,36,37,37,37,37,37,37,37,37,38,38,38,38,39,39,39,39,40,40,40,40,40,40,40,40,40,40,40,41,41,41,41,41,42,42,42,42,42,42,42,42,43,43,43,43]}}"),
	taxonomy("content", "{\"root\":{\"label\":\"any content\"},\"concepts\":[{\"id\":\"product-content\",\"label\":\"product content\",\"aliases\":[\"product\",\"products\",\"product information\",\"product posts\",\"product marketing\",\"product and services\",\"marketing content\",\"promotional content\",\"product promotion\",\"promotion\",\"advertising content\",\"commercial content\"],\"ambiguous\":[\"product\",\"products\",\"promotion\"]},{\"id\":\"product-news\",\"label\":\"product news\",\"aliases\":[\"product-news\",\"product announcement\",\"product announcements\",\"product launch\",\"product launches\",\"release announcement\",\"release announcements\",\"new features\",\"feature announcement\",\"release notes\",\"product updates\",\"product update\",\"new product\",\"new products\",\"launch announcement\"],\"broader\":[\"product-content\"],\"ambiguous\":[\"product-news\"]},{\"id\":\"product-education\",\"label\":\"product education\",\"aliases\":[\"product-education\",\"tutorials\",\"tutorial\",\"how-to\",\"how-to content\",\"product demo\",\"product demos\",\"demo\",\"demos\",\"educational content\",\"tips\",\"product tips\",\"documentation\",\"explainers\",\"explainer\",\"technical content\",\"training content\"],\"broader\":[\"product-content\"],\"ambiguous\":[\"product-education\",\"tutorials\",\"tutorial\",\"how-to\",\"demo\",\"demos\",\"tips\",\"documentation\",\"explainers\",\"explainer\"]},{\"id\":\"pricing\",\"label\":\"prices and offers\",\"aliases\":[\"pricing\",\"prices\",\"price\",\"price announcement\",\"price claims\",\"offers\",\"offer\",\"discounts\",\"special offers\",\"price comparison\",\"deals\",\"promotions\",\"coupons\"],\"broader\":[\"product-content\"],\"ambiguous\":[\"deals\",\"pricing\",\"prices\",\"price\",\"offers\",\"offer\",\"discounts\",\"promotions\",\"coupons\"]},{\"id\":\"product-safety\",\"label\":\"product safety and recalls\",\"aliases\":[\"product safety\",\"recall\",\"recalls\",\"product recall\",\"safety notice\",\"adverse event\",\"adverse events\",\"side effects\",\"product defects\"],\"broader\":[\"product-content\"],\"ambiguous\":[\"recall\",\"recalls\"]},{\"id\":\"off-label\",\"label\":\"unapproved uses\",\"aliases\":[\"off-label\",\"off-label use\",\"unapproved use\",\"unapproved indications\"],\"broader\":[\"product-content\"],\"ambiguous\":[\"off-label\"]},{\"id\":\"availability\",\"label\":\"stock and availability\",\"aliases\":[\"availability\",\"urgency\",\"scarcity\",\"limited stock\",\"limited time\"],\"broader\":[\"product-content\"],\"ambiguous\":[\"availability\",\"urgency\",\"scarcity\"]},{\"id\":\"roadmap-unreleased\",\"label\":\"unreleased plans\",\"aliases\":[\"roadmap-unreleased\",\"roadmap\",\"product roadmap\",\"unreleased product\",\"unreleased products\",\"unreleased features\",\"unannounced products\",\"unannounced product\",\"upcoming products\",\"future products\",\"future plans\",\"unannounced plans\",\"product plans\",\"pre-announcement\",\"leaks\",\"leak\",\"teasers\",\"teaser\",\"sneak peek\",\"embargoed news\",\"embargoed information\",\"launch dates\"],\"ambiguous\":[\"roadmap-unreleased\",\"roadmap\",\"pre-announcement\",\"leaks\",\"leak\",\"teasers\",\"teaser\"]},{\"id\":\"confidential-topics\",\"label\":\"confidential matters\",\"aliases\":[\"confidential topics\",\"confidential matter\",\"confidential information\",\"trade secrets\",\"internal matters\",\"internal matter\",\"internal discussions\",\"proprietary information\",\"internal information\",\"company secrets\",\"business secrets\",\"non-public information\",\"inside information\",\"insider information\",\"confidential business information\"]},{\"id\":\"financial-information\",\"label\":\"financial information\",\"aliases\":[\"financial\",\"company financial information\",\"company finances\",\"financial news\",\"financial data\",\"financial matters\",\"company performance\",\"business performance\",\"financial performance\",\"stock talk\",\"financials\",\"investor information\"],\"ambiguous\":[\"financial\",\"financials\"]},{\"id\":\"financial-results\",\"label\":\"financial results\",\"aliases\":[\"financial-results\",\"results\",\"earnings\",\"earnings results\",\"quarterly results\",\"annual results\",\"quarterly earnings\",\"revenue\",\"revenues\",\"profit\",\"profits\",\"sales figures\",\"sales results\",\"company results\",\"financial statements\",\"record quarter\",\"revenue growth\"],\"broader\":[\"financial-information\"],\"ambiguous\":[\"financial-results\",\"results\",\"revenue\",\"revenues\",\"profit\",\"profits\"]},{\"id\":\"guidance\",\"label\":\"guidance and forecasts\",\"aliases\":[\"guidance\",\"earnings guidance\",\"financial guidance\",\"forecasts\",\"forecast\",\"outlook\",\"financial projections\",\"projections\",\"earnings forecast\",\"predictions of performance\",\"financial outlook\"],\"broader\":[\"financial-information\"],\"ambiguous\":[\"guidance\",\"forecasts\",\"forecast\",\"outlook\",\"projections\"]},{\"id\":\"share-price\",\"label\":\"share price and securities\",\"aliases\":[\"share price\",\"stock price\",\"stock\",\"company stock\",\"securities\",\"shares\",\"stock performance\",\"company shares\",\"dividend\",\"dividends\",\"investment advice about the company\",\"valuation\",\"stock recommendations\",\"market capitalisation\"],\"broader\":[\"financial-information\"],\"ambiguous\":[\"stock\",\"securities\",\"shares\",\"dividend\",\"dividends\",\"valuation\"]},{\"id\":\"m-and-a\",\"label\":\"mergers and acquisitions\",\"aliases\":[\"m-and-a\",\"M&A\",\"mergers\",\"acquisitions\",\"merger\",\"acquisition\",\"takeover\",\"divestiture\",\"joint venture\",\"strategic transaction\",\"funding round\",\"fundraising\",\"IPO\",\"initial public offering\",\"takeover rumours\"],\"broader\":[\"financial-information\"],\"ambiguous\":[\"mergers\",\"acquisitions\",\"merger\",\"acquisition\",\"takeover\",\"divestiture\",\"fundraising\",\"IPO\"]},{\"id\":\"customer-counts\",\"label\":\"customer counts and milestones\",\"aliases\":[\"customer-counts\",\"customer count\",\"customer numbers\",\"number of customers\",\"user numbers\",\"growth milestone\",\"milestones\",\"milestone\",\"user count\",\"adoption numbers\",\"growth figures\"],\"broader\":[\"financial-information\"],\"ambiguous\":[\"customer-counts\",\"milestones\",\"milestone\"]},{\"id\":\"rumours\",\"label\":\"rumours\",\"aliases\":[\"rumors\",\"rumour\",\"rumor\",\"speculation\",\"market rumours\",\"market rumors\",\"gossip\",\"speculations\"],\"ambiguous\":[\"rumours\",\"rumors\",\"rumour\",\"rumor\",\"speculation\",\"gossip\",\"speculations\"]},{\"id\":\"legal-matter\",\"label\":\"legal matters\",\"aliases\":[\"legal-matter\",\"legal matter\",\"litigation\",\"lawsuit\",\"lawsuits\",\"legal proceedings\",\"legal dispute\",\"legal disputes\",\"court case\",\"court cases\",\"investigation\",\"investigations\",\"pending litigation\",\"regulatory investigation\",\"legal case\",\"legal claims\",\"settlements\",\"legal issues\",\"legal advice\",\"government investigation\"],\"ambiguous\":[\"legal-matter\",\"investigation\",\"investigations\",\"settlements\"]},{\"id\":\"regulatory-matter\",\"label\":\"regulatory matters\",\"aliases\":[\"regulatory\",\"regulation topics\",\"regulator\",\"regulatory approval\",\"regulatory filings\",\"compliance matters\",\"public policy matters\"],\"broader\":[\"legal-matter\"],\"ambiguous\":[\"regulatory\",\"regulator\"]},{\"id\":\"crisis\",\"label\":\"crisis\",\"aliases\":[\"crises\",\"crisis communication\",\"crisis communications\",\"crisis statement\",\"emergency\",\"emergencies\",\"disaster\",\"negative press\",\"scandal\",\"controversy about the company\",\"crisis topic\",\"crisis topics\"],\"ambiguous\":[\"crisis\",\"crises\",\"emergency\",\"emergencies\",\"disaster\",\"scandal\"]},{\"id\":\"incident-outage\",\"label\":\"incidents and outages\",\"aliases\":[\"incident-outage\",\"incident\",\"incidents\",\"outage\",\"outages\",\"service outage\",\"downtime\",\"service incident\",\"accident\",\"accidents\",\"service disruption\"],\"broader\":[\"crisis\"],\"ambiguous\":[\"incident-outage\",\"incident\",\"incidents\",\"outage\",\"outages\",\"downtime\",\"accident\",\"accidents\"]},{\"id\":\"security-incident\",\"label\":\"security incidents\",\"aliases\":[\"security-incident\",\"security incident\",\"data breach\",\"data breaches\",\"breach\",\"breaches\",\"cyber attack\",\"cyberattack\",\"hack\",\"security breach\",\"security vulnerability\",\"vulnerability\",\"vulnerabilities\",\"security issues\"],\"broader\":[\"crisis\"],\"ambiguous\":[\"security-incident\",\"breach\",\"breaches\",\"cyberattack\",\"hack\",\"vulnerability\",\"vulnerabilities\"]},{\"id\":\"complaints\",\"label\":\"complaints\",\"aliases\":[\"complaint\",\"customer complaint\",\"customer complaints\",\"negative feedback\",\"negative comments\",\"criticism\",\"grievance\",\"grievances\",\"negative reviews\"],\"ambiguous\":[\"complaints\",\"complaint\",\"criticism\",\"grievance\",\"grievances\"]},{\"id\":\"competitor\",\"label\":\"competitors\",\"aliases\":[\"competitor\",\"competition\",\"competitor products\",\"competitors' products\",\"competitive information\",\"competitor content\",\"competing products\",\"mentioning competitors\",\"competitor names\"],\"ambiguous\":[\"competitors\",\"competitor\",\"competition\"]},{\"id\":\"comparative\",\"label\":\"comparisons with competitors\",\"aliases\":[\"comparative\",\"comparison\",\"comparisons\",\"competitor comparison\",\"competitor comparisons\",\"comparative advertising\",\"comparative claims\",\"us versus them\",\"benchmark\",\"benchmarks\"],\"broader\":[\"competitor\"],\"ambiguous\":[\"comparative\",\"comparison\",\"comparisons\",\"benchmark\",\"benchmarks\"]},{\"id\":\"competitor-disparagement\",\"label\":\"disparagement of competitors\",\"aliases\":[\"competitor disparagement\",\"disparaging competitors\",\"bashing competitors\",\"criticism of competitors\",\"criticising competitors\",\"criticizing competitors\",\"negative commentary on competitors\",\"attacks on competitors\"],\"broader\":[\"competitor\",\"negative-content\"]},{\"id\":\"claims\",\"label\":\"claims\",\"aliases\":[\"claim\",\"marketing claims\",\"advertising claims\",\"product claims\",\"performance claims\",\"objective claims\"],\"ambiguous\":[\"claims\",\"claim\"]},{\"id\":\"superlative-claims\",\"label\":\"superiority claims\",\"aliases\":[\"superlative claims\",\"superlatives\",\"superlative\",\"number one claims\",\"best-in-class claims\",\"unsubstantiated claims\",\"unsubstantiated claim\",\"exaggerated claims\",\"guarantees\",\"superiority claim\"],\"broader\":[\"claims\"],\"ambiguous\":[\"superlatives\",\"superlative\",\"guarantees\"]},{\"id\":\"environmental\",\"label\":\"environmental claims\",\"aliases\":[\"environmental\",\"environmental claim\",\"green claims\",\"green claim\",\"sustainability\",\"sustainability claims\",\"carbon neutral claims\",\"climate claims\",\"net zero claims\",\"ESG\",\"eco claims\",\"environment\"],\"broader\":[\"claims\"],\"ambiguous\":[\"environmental\",\"sustainability\",\"ESG\",\"environment\"]},{\"id\":\"health\",\"label\":\"health claims\",\"aliases\":[\"health\",\"health claim\",\"medical claims\",\"medical claim\",\"wellness\",\"wellness claims\",\"health content\",\"medical advice\",\"weight loss claims\",\"health benefits\",\"treatment claims\",\"medical content\",\"health information\",\"drug promotion\",\"medicines\",\"prescription medicines\"],\"broader\":[\"claims\"],\"ambiguous\":[\"health\",\"wellness\",\"medicines\"]},{\"id\":\"nutrition\",\"label\":\"food and nutrition claims\",\"aliases\":[\"nutrition\",\"nutrition claims\",\"food claims\",\"cosmetic claims\",\"supplement claims\",\"diet claims\"],\"broader\":[\"claims\"],\"ambiguous\":[\"nutrition\"]},{\"id\":\"financial-promotion\",\"label\":\"financial promotion\",\"aliases\":[\"financial-promotion\",\"financial promotions\",\"investment promotion\",\"investment advice\",\"performance advertising\",\"investment returns\",\"investment recommendations\",\"financial product promotion\",\"crypto promotion\",\"loan promotion\",\"financial advice\",\"interest rates\",\"rates\",\"investment products\"],\"broader\":[\"claims\"],\"ambiguous\":[\"rates\",\"financial-promotion\"]},{\"id\":\"ai-claims\",\"label\":\"claims about AI\",\"aliases\":[\"AI claims\",\"AI capability claims\",\"AI washing\"],\"broader\":[\"claims\"]},{\"id\":\"security-claims\",\"label\":\"security and privacy claims\",\"aliases\":[\"security claims\",\"privacy claims\",\"security statements\"],\"broader\":[\"claims\"]},{\"id\":\"origin-claims\",\"label\":\"claims of origin\",\"aliases\":[\"origin claims\",\"made in claims\",\"Made in USA claims\"],\"broader\":[\"claims\"]},{\"id\":\"testimonial\",\"label\":\"testimonials and endorsements\",\"aliases\":[\"testimonial\",\"testimonials\",\"endorsement\",\"endorsements\",\"customer endorsement\",\"recommendation\",\"recommendations\",\"customer quotes\",\"customer quote\",\"product endorsement\",\"user testimonial\",\"reviews\",\"review\",\"product reviews\",\"third-party endorsement\"],\"ambiguous\":[\"endorsement\",\"endorsements\",\"recommendation\",\"recommendations\",\"reviews\",\"review\"]},{\"id\":\"customer-story\",\"label\":\"customer stories\",\"aliases\":[\"customer-story\",\"customer story\",\"case study\",\"case studies\",\"success story\",\"success stories\",\"customer success story\",\"reference story\",\"customer references\",\"customer reference\",\"customer spotlight\",\"client story\"],\"broader\":[\"testimonial\",\"partner-customer-name\"],\"ambiguous\":[\"customer-story\"]},{\"id\":\"expert-endorsement\",\"label\":\"expert endorsements\",\"aliases\":[\"expert endorsement\",\"expert opinion\",\"doctor recommendation\",\"awards\",\"award\",\"rankings\",\"ratings\",\"certification claims\",\"analyst quotes\",\"analyst reports\"],\"broader\":[\"testimonial\"],\"ambiguous\":[\"awards\",\"award\",\"rankings\",\"ratings\"]},{\"id\":\"partner-customer-name\",\"label\":\"names of customers or partners\",\"aliases\":[\"partner-customer-name\",\"customer names\",\"customer name\",\"partner names\",\"partner name\",\"client names\",\"client name\",\"customer logos\",\"customer logo\",\"partner logos\",\"client logos\",\"logo wall\",\"supplier names\",\"naming customers\",\"naming partners\",\"customer identities\",\"references to clients, partners or suppliers\",\"third-party names\",\"references to customers\"]},{\"id\":\"third-party-marks\",\"label\":\"names, marks and events of others\",\"aliases\":[\"third-party trademarks\",\"third-party marks\",\"trademarks of others\",\"other companies' logos\",\"third-party logos\",\"brand names of others\",\"event hashtags\",\"Olympics\",\"World Cup\",\"Super Bowl\",\"others' trademarks\",\"others' hashtags\"],\"ambiguous\":[\"Olympics\"]},{\"id\":\"own-marks\",\"label\":\"company name and logo\",\"aliases\":[\"company logo\",\"company name\",\"company logos\",\"logo\",\"logos\",\"company trademark\",\"company trademarks\",\"brand name\",\"company brand\",\"trademark\",\"trademarks\",\"company artwork\",\"use of the logo\",\"brand assets\",\"corporate logo\"],\"ambiguous\":[\"logo\",\"logos\",\"trademark\",\"trademarks\"]},{\"id\":\"third-party-material\",\"label\":\"material of others\",\"aliases\":[\"third-party material\",\"third-party content\",\"copyrighted material\",\"copyrighted content\",\"copyrighted works\",\"plagiarised content\",\"plagiarism\",\"content of others\",\"others' content\",\"music\",\"memes of others\",\"pirated content\",\"unlicensed content\"],\"ambiguous\":[\"music\"]},{\"id\":\"political\",\"label\":\"political content\",\"aliases\":[\"political\",\"politics\",\"political opinion\",\"political opinions\",\"political statements\",\"political campaign\",\"political campaigns\",\"elections\",\"election\",\"political advertising\",\"political ads\",\"political topics\",\"political views\",\"endorsement of candidates\",\"lobbying\",\"public policy\",\"partisan content\",\"political matters\",\"political activity\"],\"ambiguous\":[\"political\",\"politics\",\"elections\",\"election\"]},{\"id\":\"social-issues\",\"label\":\"social issues\",\"aliases\":[\"social issue\",\"social justice\",\"activism\",\"controversial topics\",\"controversial issues\",\"controversial content\",\"controversial subjects\",\"sensitive topics\",\"sensitive topic\",\"culture war topics\",\"human rights\",\"controversial\",\"divisive topics\"],\"broader\":[\"political\"],\"ambiguous\":[\"activism\",\"controversial\"]},{\"id\":\"religious\",\"label\":\"religious content\",\"aliases\":[\"religious\",\"religion\",\"religious views\",\"faith\",\"religious topics\",\"religious opinions\",\"religious beliefs\"],\"ambiguous\":[\"religious\",\"religion\",\"faith\"]},{\"id\":\"war-and-tragedy\",\"label\":\"wars, disasters and tragedies\",\"aliases\":[\"war\",\"wars\",\"tragedy\",\"tragedies\",\"natural disasters\",\"terror attack\",\"terror attacks\",\"deaths\",\"mourning\",\"national tragedy\",\"breaking news\",\"current events\",\"news events\"],\"ambiguous\":[\"war\",\"wars\",\"tragedy\",\"tragedies\",\"deaths\",\"mourning\"]},{\"id\":\"employment-conditions\",\"label\":\"working conditions and pay\",\"aliases\":[\"employment-conditions\",\"employment conditions\",\"terms and conditions of employment\",\"terms and conditions\",\"working conditions\",\"conditions of employment\",\"workplace conditions\",\"protected concerted activity\",\"concerted activity\",\"workplace issues\",\"labour topics\",\"labor topics\",\"work-related complaints\",\"wages, hours and working conditions\",\"wages, benefits or working conditions\",\"wages and working conditions\",\"NLRA rights\",\"Section 7 rights\",\"section 7 activity\",\"working hours\"],\"ambiguous\":[\"employment-conditions\"]},{\"id\":\"pay\",\"label\":\"pay and benefits\",\"aliases\":[\"wages\",\"salary\",\"salaries\",\"compensation\",\"wage\",\"benefits\",\"salary transparency\",\"pay transparency\",\"remuneration\",\"bonuses\"],\"broader\":[\"employment-conditions\"],\"ambiguous\":[\"wages\",\"salary\",\"salaries\",\"compensation\",\"wage\",\"benefits\",\"remuneration\",\"bonuses\"]},{\"id\":\"union-topics\",\"label\":\"unions and organising\",\"aliases\":[\"union\",\"unions\",\"union organizing\",\"union organising\",\"unionisation\",\"unionization\",\"organising\",\"organizing\",\"strike\",\"strikes\",\"collective bargaining\",\"labor dispute\",\"labour dispute\",\"trade union\",\"union activity\"],\"broader\":[\"employment-conditions\"],\"ambiguous\":[\"union\",\"unions\",\"organising\",\"organizing\",\"strike\",\"strikes\"]},{\"id\":\"layoffs\",\"label\":\"layoffs and restructuring\",\"aliases\":[\"layoff\",\"redundancies\",\"redundancy\",\"restructuring\",\"job cuts\",\"workforce reduction\",\"terminations\",\"reorganisation\",\"reorganization\",\"staff reductions\"],\"broader\":[\"employment-conditions\"],\"ambiguous\":[\"redundancy\",\"restructuring\",\"terminations\",\"reorganisation\",\"reorganization\"]},{\"id\":\"workplace-complaint\",\"label\":\"complaints about the workplace\",\"aliases\":[\"workplace complaint\",\"workplace complaints\",\"employer reviews\",\"complaints about the employer\",\"workplace grievance\",\"workplace safety concerns\",\"discrimination complaints\",\"harassment complaints\",\"unsafe conditions\"],\"broader\":[\"employment-conditions\",\"complaints\"]},{\"id\":\"whistleblowing\",\"label\":\"reports of wrongdoing\",\"aliases\":[\"whistleblowing\",\"whistleblower report\",\"whistleblower reports\",\"reporting to authorities\",\"report to a government agency\",\"protected disclosures\",\"protected disclosure\",\"whistleblower\"],\"broader\":[\"employment-conditions\"],\"ambiguous\":[\"whistleblower\"]},{\"id\":\"job-adverts\",\"label\":\"job advertisements\",\"aliases\":[\"job-adverts\",\"job advert\",\"job ad\",\"job ads\",\"job advertisement\",\"job post\",\"job posts\",\"job posting\",\"job postings\",\"vacancies\",\"vacancy\",\"open positions\",\"open roles\",\"hiring\",\"recruitment content\",\"recruiting content\",\"careers content\"],\"ambiguous\":[\"job-adverts\",\"vacancies\",\"vacancy\",\"hiring\"]},{\"id\":\"employer-brand\",\"label\":\"life at the company\",\"aliases\":[\"employer brand\",\"employer branding\",\"company culture\",\"culture content\",\"behind the scenes\",\"employee stories\",\"employee spotlight\",\"employee spotlights\",\"meet the team\",\"workplace photos\",\"team events\",\"day in the life\",\"employee story\",\"awards for employees\",\"workplace content\"]},{\"id\":\"company-news\",\"label\":\"company news\",\"aliases\":[\"company-news\",\"corporate news\",\"news\",\"company announcement\",\"company announcements\",\"company information\",\"corporate announcements\",\"press release\",\"press releases\",\"official statements\",\"official statement\",\"company statement\",\"company statements\",\"company updates\",\"corporate information\",\"news about the company\",\"published company news\"],\"ambiguous\":[\"company-news\",\"news\"]},{\"id\":\"leadership-changes\",\"label\":\"changes in leadership\",\"aliases\":[\"leadership changes\",\"executive changes\",\"executive appointments\",\"executive departure\",\"management changes\",\"new CEO\",\"personnel changes\"],\"broader\":[\"company-news\"]},{\"id\":\"partnership-news\",\"label\":\"partnership news\",\"aliases\":[\"partnership announcement\",\"partnership announcements\",\"new customers\",\"contract wins\",\"deal announcements\",\"new partnership\"],\"broader\":[\"company-news\",\"partner-customer-name\"]},{\"id\":\"csr\",\"label\":\"community and charity\",\"aliases\":[\"CSR\",\"corporate social responsibility\",\"charity\",\"charitable content\",\"community involvement\",\"social responsibility\",\"donations\",\"volunteering\",\"fundraising appeals\",\"cause marketing\"],\"broader\":[\"company-news\"],\"ambiguous\":[\"CSR\",\"charity\",\"donations\",\"volunteering\"]},{\"id\":\"event-content\",\"label\":\"event content\",\"aliases\":[\"event\",\"events\",\"event announcement\",\"event announcements\",\"event coverage\",\"conference content\",\"webinar content\",\"event promotion\",\"event invitation\",\"event invitations\",\"event photos\"],\"ambiguous\":[\"event\",\"events\"]},{\"id\":\"thought-leadership\",\"label\":\"thought leadership\",\"aliases\":[\"thought-leadership\",\"industry commentary\",\"industry news\",\"opinion pieces\",\"expert commentary\",\"commentary\",\"industry insights\",\"expertise\",\"professional content\",\"trends\",\"opinion piece\",\"op-ed\"],\"ambiguous\":[\"thought-leadership\",\"commentary\",\"expertise\",\"trends\",\"op-ed\"]},{\"id\":\"research-content\",\"label\":\"research and reports\",\"aliases\":[\"research\",\"research findings\",\"white paper\",\"white papers\",\"whitepaper\",\"study\",\"studies\",\"survey results\",\"data report\",\"reports\"],\"broader\":[\"thought-leadership\"],\"ambiguous\":[\"research\",\"whitepaper\",\"study\",\"studies\",\"reports\"]},{\"id\":\"curated-content\",\"label\":\"curated content\",\"aliases\":[\"shared articles\",\"third-party articles\",\"links to articles\",\"reposts\",\"retweets\",\"shared content\",\"links\"],\"ambiguous\":[\"reposts\",\"retweets\",\"links\"]},{\"id\":\"community-content\",\"label\":\"community and engagement content\",\"aliases\":[\"community content\",\"engagement content\",\"polls\",\"questions\",\"greetings\",\"holiday greetings\",\"anniversaries\",\"holidays\",\"celebration posts\",\"celebrations\",\"contributor spotlight\"],\"ambiguous\":[\"polls\",\"questions\",\"greetings\",\"anniversaries\",\"holidays\",\"celebrations\"]},{\"id\":\"ugc\",\"label\":\"user-generated content\",\"aliases\":[\"UGC\",\"user generated content\",\"customer photos\",\"fan content\",\"community posts\",\"creator content\",\"user posts\",\"user content\",\"customer content\"]},{\"id\":\"contest-content\",\"label\":\"contests and giveaways\",\"aliases\":[\"contest\",\"contests\",\"giveaway\",\"giveaways\",\"sweepstakes\",\"prize promotion\",\"competitions\",\"prize draws\",\"promotional games\",\"promotional game\"],\"ambiguous\":[\"contest\",\"contests\",\"giveaway\",\"giveaways\",\"sweepstakes\",\"competitions\"]},{\"id\":\"humour-meme\",\"label\":\"humour and memes\",\"aliases\":[\"humour-meme\",\"humour\",\"humor\",\"meme\",\"memes\",\"joke\",\"jokes\",\"satire\",\"parody\",\"irony\",\"sarcasm\",\"banter\",\"GIF\",\"GIFs\",\"funny content\",\"funny posts\",\"sarcastic content\",\"emoji\",\"emojis\"],\"ambiguous\":[\"humour-meme\",\"humour\",\"humor\",\"joke\",\"jokes\",\"satire\",\"parody\",\"irony\",\"sarcasm\",\"banter\",\"GIF\",\"GIFs\",\"emoji\",\"emojis\"]},{\"id\":\"personal-opinion\",\"label\":\"personal opinions\",\"aliases\":[\"personal opinion\",\"opinion\",\"opinions\",\"personal view\",\"personal views\",\"private opinion\",\"own opinion\",\"personal commentary\",\"own opinions\",\"views my own\"],\"ambiguous\":[\"opinion\",\"opinions\"]},{\"id\":\"personal-content\",\"label\":\"personal and private matters\",\"aliases\":[\"personal content\",\"personal matters\",\"private matters\",\"private life\",\"family\",\"hobbies\",\"personal posts\",\"personal topics\",\"private posts\",\"personal life\",\"topics unrelated to work\",\"non-work topics\"],\"ambiguous\":[\"family\",\"hobbies\"]},{\"id\":\"personal-business\",\"label\":\"personal business\",\"aliases\":[\"outside business\",\"side business\",\"private sales\",\"personal advertising\",\"personal gain\",\"commercial solicitation\",\"solicitation\",\"solicitations\",\"personal fundraising\",\"chain letters\",\"spam\",\"junk mail\",\"unsolicited bulk content\",\"outside business activities\",\"multi-level marketing\"],\"ambiguous\":[\"solicitation\",\"solicitations\",\"spam\"]},{\"id\":\"people-in-images\",\"label\":\"people shown in images\",\"aliases\":[\"photos of people\",\"pictures of people\",\"images of people\",\"people in photos\",\"people\",\"portraits\",\"photographs\",\"photos\",\"pictures\",\"videos of people\",\"images\",\"photographs of people\",\"photography\"],\"ambiguous\":[\"people\",\"portraits\",\"photographs\",\"photos\",\"pictures\",\"images\",\"photography\"]},{\"id\":\"customers-shown\",\"label\":\"customers or public shown\",\"aliases\":[\"photos of customers\",\"customer images\",\"customer photo\",\"crowd shots\",\"bystanders\",\"photos of guests\"],\"broader\":[\"people-in-images\"],\"ambiguous\":[\"bystanders\"]},{\"id\":\"employees-shown\",\"label\":\"employees shown\",\"aliases\":[\"photos of employees\",\"employee photos\",\"photos of colleagues\",\"staff photos\",\"employee images\",\"photos of co-workers\",\"photos of staff\",\"group photos\"],\"broader\":[\"people-in-images\"]},{\"id\":\"patients-shown\",\"label\":\"patients shown\",\"aliases\":[\"photos of patients\",\"patient photos\",\"patient images\",\"patient stories\",\"patient story\",\"patients\"],\"broader\":[\"people-in-images\"],\"ambiguous\":[\"patients\"]},{\"id\":\"children-shown\",\"label\":\"children shown\",\"aliases\":[\"photos of children\",\"children\",\"minors\",\"pictures of children\",\"photos of minors\",\"images of children\"],\"broader\":[\"people-in-images\"],\"ambiguous\":[\"children\",\"minors\"]},{\"id\":\"premises\",\"label\":\"premises and workplace shown\",\"aliases\":[\"photos of the workplace\",\"workplace images\",\"photos of premises\",\"office photos\",\"factory photos\",\"production site\",\"screens shown\",\"screenshots\",\"screenshot\",\"whiteboards\",\"photos of facilities\",\"facility\",\"internal screenshots\",\"badges\",\"ID badge\"],\"ambiguous\":[\"screenshots\",\"screenshot\",\"whiteboards\",\"facility\",\"badges\"]},{\"id\":\"location-tags\",\"label\":\"location and whereabouts\",\"aliases\":[\"location tags\",\"geotag\",\"geotags\",\"check-ins\",\"location sharing\",\"travel plans\",\"whereabouts\",\"geotagging\"],\"ambiguous\":[\"check-ins\",\"whereabouts\"]},{\"id\":\"negative-content\",\"label\":\"negative or hostile content\",\"aliases\":[\"negative content\",\"hostile content\",\"disparaging content\",\"disparagement\",\"disparaging remarks\",\"disparaging statements\",\"derogatory content\",\"derogatory comments\",\"negative comments about others\",\"trash talk\",\"insulting content\",\"arguments\",\"heated arguments\",\"trolling\",\"inflammatory content\",\"unprofessional content\",\"offensive content\",\"offensive\",\"offensive language\",\"inappropriate content\",\"inappropriate language\",\"disrespectful content\",\"objectionable content\",\"rude comments\",\"criticism of the company\"],\"ambiguous\":[\"disparagement\",\"arguments\",\"trolling\",\"offensive\"]},{\"id\":\"harassment\",\"label\":\"harassment and threats\",\"aliases\":[\"harassing content\",\"bullying\",\"threats\",\"threatening content\",\"threat\",\"threatening\",\"intimidation\",\"abuse\",\"abusive content\",\"abusive language\",\"cyberbullying\",\"cyber bullying\",\"stalking\",\"personal attacks\",\"personal insults\",\"insults\",\"doxxing\",\"harassing\",\"malicious content\",\"abusive\"],\"broader\":[\"negative-content\"],\"ambiguous\":[\"threats\",\"threat\",\"threatening\",\"intimidation\",\"abuse\",\"stalking\",\"insults\",\"abusive\"]},{\"id\":\"hate\",\"label\":\"hate and discrimination\",\"aliases\":[\"hate speech\",\"hateful content\",\"discrimination\",\"discriminatory content\",\"discriminatory remarks\",\"racist content\",\"racism\",\"sexism\",\"sexist content\",\"ethnic slurs\",\"slurs\",\"racial slurs\",\"homophobic content\",\"bigoted content\",\"xenophobia\",\"discriminatory language\",\"discriminatory\",\"discriminatory statements\"],\"broader\":[\"negative-content\"],\"ambiguous\":[\"discrimination\",\"slurs\"]},{\"id\":\"defamation\",\"label\":\"defamation\",\"aliases\":[\"defamatory content\",\"defamatory statements\",\"libel\",\"slander\",\"libelous content\",\"defamatory\",\"libellous content\",\"defamatory remarks\",\"slanderous content\"],\"broader\":[\"negative-content\"]},{\"id\":\"profanity\",\"label\":\"profanity\",\"aliases\":[\"profane content\",\"profane language\",\"swearing\",\"swear words\",\"obscene language\",\"obscenity\",\"obscenities\",\"vulgar language\",\"foul language\",\"vulgarity\",\"curse words\",\"explicit language\",\"NSFW language\",\"vulgar content\",\"obscene content\",\"cursing\"],\"broader\":[\"negative-content\"],\"ambiguous\":[\"vulgarity\",\"cursing\"]},{\"id\":\"sexual-content\",\"label\":\"sexual content\",\"aliases\":[\"sexual-content\",\"sexually explicit content\",\"sexually explicit material\",\"pornography\",\"pornographic material\",\"pornographic content\",\"adult content\",\"nudity\",\"NSFW\",\"NSFW content\",\"explicit content\",\"indecent content\",\"sexual material\",\"pornographic\",\"sexually suggestive content\",\"obscene material\"],\"broader\":[\"negative-content\"],\"ambiguous\":[\"sexual-content\"]},{\"id\":\"violence\",\"label\":\"violence and weapons\",\"aliases\":[\"violent content\",\"violence\",\"graphic content\",\"weapons\",\"firearms\",\"gore\",\"violent material\",\"extremist content\",\"terrorism content\",\"self-harm\"],\"broader\":[\"negative-content\"],\"ambiguous\":[\"violence\",\"weapons\",\"firearms\",\"gore\",\"self-harm\"]},{\"id\":\"illegal-content\",\"label\":\"unlawful content\",\"aliases\":[\"illegal content\",\"illegal activity\",\"illegal activities\",\"unlawful activity\",\"content that breaks the law\",\"criminal content\",\"fraud\",\"illegal\",\"infringing content\"],\"broader\":[\"negative-content\"],\"ambiguous\":[\"fraud\",\"illegal\"]},{\"id\":\"false-information\",\"label\":\"false or misleading content\",\"aliases\":[\"false information\",\"misinformation\",\"disinformation\",\"misleading content\",\"misleading statements\",\"false statements\",\"false claims\",\"misleading claims\",\"fake news\",\"inaccurate information\",\"untrue statements\",\"deceptive content\",\"false or misleading statements\",\"false\",\"misleading\",\"misleading information\",\"unverified information\",\"manipulated content\",\"clickbait\"],\"ambiguous\":[\"false\",\"misleading\",\"clickbait\"]},{\"id\":\"age-restricted\",\"label\":\"age-restricted topics\",\"aliases\":[\"age-restricted\",\"age restricted content\",\"age-restricted products\",\"age-gated content\",\"vice products\",\"regulated products\"],\"ambiguous\":[\"age-restricted\"]},{\"id\":\"alcohol\",\"label\":\"alcohol\",\"aliases\":[\"alcoholic drinks\",\"alcohol content\",\"beer\",\"wine\",\"spirits\",\"drinking\",\"alcohol promotion\"],\"broader\":[\"age-restricted\"],\"ambiguous\":[\"alcohol\",\"beer\",\"wine\",\"spirits\",\"drinking\"]},{\"id\":\"tobacco-vape\",\"label\":\"tobacco, vaping and nicotine\",\"aliases\":[\"tobacco\",\"vaping\",\"vape\",\"nicotine\",\"smoking\",\"e-cigarettes\",\"cigarettes\"],\"broader\":[\"age-restricted\"],\"ambiguous\":[\"tobacco\",\"vaping\",\"vape\",\"nicotine\",\"smoking\",\"e-cigarettes\",\"cigarettes\"]},{\"id\":\"cannabis-drugs\",\"label\":\"cannabis and drugs\",\"aliases\":[\"cannabis\",\"drugs\",\"CBD\",\"illegal drugs\",\"marijuana\",\"drug use\"],\"broader\":[\"age-restricted\"],\"ambiguous\":[\"cannabis\",\"drugs\",\"CBD\",\"marijuana\"]},{\"id\":\"gambling\",\"label\":\"gambling\",\"aliases\":[\"betting\",\"gambling content\",\"casino\",\"lottery\",\"lotteries\",\"sports betting\"],\"broader\":[\"age-restricted\"],\"ambiguous\":[\"gambling\",\"betting\",\"casino\",\"lottery\",\"lotteries\"]},{\"id\":\"less-healthy-food\",\"label\":\"less healthy food\",\"aliases\":[\"HFSS\",\"junk food\",\"fast food\",\"less healthy food and drink\",\"sugary drinks\"],\"broader\":[\"age-restricted\"]},{\"id\":\"technical-information\",\"label\":\"technical information\",\"aliases\":[\"technical details\",\"source code\",\"code\",\"technical data\",\"engineering content\",\"code snippets\",\"security details\",\"architecture details\",\"API keys\",\"research data\"],\"ambiguous\":[\"code\"]},{\"id\":\"export-controlled-content\",\"label\":\"export-controlled topics\",\"aliases\":[\"export-controlled\",\"export-controlled content\",\"military content\",\"defence content\",\"defense content\",\"classified topics\",\"government contract work\",\"national security\"],\"broader\":[\"technical-information\"],\"ambiguous\":[\"export-controlled\"]},{\"id\":\"disclaimer\",\"label\":\"disclosures and disclaimers\",\"aliases\":[\"disclaimers\",\"disclosure\",\"disclosures\",\"disclosure statement\",\"disclaimer statement\",\"official rules\",\"legal notices\"],\"ambiguous\":[\"disclaimers\",\"disclosure\",\"disclosures\"]}],\"names\":{\"folded\":\"content\\nproductcontent\\nproductnews\\nproducteducation\\npricing\\nproductsafety\\nofflabel\\navailability\\nroadmapunreleased\\nconfidentialtopics\\nfinancialinformation\\nfinancialresults\\nguidance\\nshareprice\\nmanda\\ncustomercounts\\nrumours\\nlegalmatter\\nregulatorymatter\\ncrisis\\nincidentoutage\\nsecurityincident\\ncomplaints\\ncompetitor\\ncomparative\\ncompetitordisparagement\\nclaims\\nsuperlativeclaims\\nenvironmental\\nhealth\\nnutrition\\nfinancialpromotion\\naiclaims\\nsecurityclaims\\noriginclaims\\ntestimonial\\ncustomerstory\\nexpertendorsement\\npartnercustomername\\nthirdpartymarks\\nownmarks\\nthirdpartymaterial\\npolitical\\nsocialissues\\nreligious\\nwarandtragedy\\nemploymentconditions\\npay\\nuniontopics\\nlayoffs\\nworkplacecomplaint\\nwhistleblowing\\njobadverts\\nemployerbrand\\ncompanynews\\nleadershipchanges\\npartnershipnews\\ncsr\\neventcontent\\nthoughtleadership\\nresearchcontent\\ncuratedcontent\\ncommunitycontent\\nugc\\ncontestcontent\\nhumourmeme\\npersonalopinion\\npersonalcontent\\npersonalbusiness\\npeopleinimages\\ncustomersshown\\nemployeesshown\\npatientsshown\\nchildrenshown\\npremises\\nlocationtags\\nnegativecontent\\nharassment\\nhate\\ndefamation\\nprofanity\\nsexualcontent\\nviolence\\nillegalcontent\\nfalseinformation\\nagerestricted\\nalcohol\\ntobaccovape\\ncannabisdrugs\\ngambling\\nlesshealthyfood\\ntechnicalinformation\\nexportcontrolledcontent\\ndisclaimer\\nanycontent\\npricesandoffers\\nproductsafetyandrecalls\\nunapproveduses\\nstockandavailability\\nunreleasedplans\\nconfidentialmatters\\nguidanceandforecasts\\nsharepriceandsecurities\\nmergersandacquisitions\\ncustomercountsandmilestones\\nlegalmatters\\nregulatorymatters\\nincidentsandoutages\\nsecurityincidents\\ncompetitors\\ncomparisonswithcompetitors\\ndisparagementofcompetitors\\nsuperiorityclaims\\nenvironmentalclaims\\nhealthclaims\\nfoodandnutritionclaims\\nclaimsaboutai\\nsecurityandprivacyclaims\\nclaimsoforigin\\ntestimonialsandendorsements\\ncustomerstories\\nexpertendorsements\\nnamesofcustomersorpartners\\nnames,marksandeventsofothers\\ncompanynameandlogo\\nmaterialofothers\\npoliticalcontent\\nreligiouscontent\\nwars,disastersandtragedies\\nworkingconditionsandpay\\npayandbenefits\\nunionsandorganising\\nlayoffsandrestructuring\\ncomplaintsabouttheworkplace\\nreportsofwrongdoing\\njobadvertisements\\nlifeatthecompany\\nchangesinleadership\\ncommunityandcharity\\nresearchandreports\\ncommunityandengagementcontent\\nusergeneratedcontent\\ncontestsandgiveaways\\nhumourandmemes\\npersonalopinions\\npersonalandprivatematters\\npeopleshowninimages\\ncustomersorpublicshown\\npremisesandworkplaceshown\\nlocationandwhereabouts\\nnegativeorhostilecontent\\nharassmentandthreats\\nhateanddiscrimination\\nviolenceandweapons\\nunlawfulcontent\\nfalseormisleadingcontent\\nagerestrictedtopics\\ntobacco,vapingandnicotine\\ncannabisanddrugs\\nexportcontrolledtopics\\ndisclosuresanddisclaimers\\nproduct\\nproducts\\nproductinformation\\nproductposts\\nproductmarketing\\nproductandservices\\nmarketingcontent\\npromotionalcontent\\nproductpromotion\\npromotion\\nadvertisingcontent\\ncommercialcontent\\nproductannouncement\\nproductannouncements\\nproductlaunch\\nproductlaunches\\nreleaseannouncement\\nreleaseannouncements\\nnewfeatures\\nfeatureannouncement\\nreleasenotes\\nproductupdates\\nproductupdate\\nnewproduct\\nnewproducts\\nlaunchannouncement\\ntutorials\\ntutorial\\nhowto\\nhowtocontent\\nproductdemo\\nproductdemos\\ndemo\\ndemos\\neducationalcontent\\ntips\\nproducttips\\ndocumentation\\nexplainers\\nexplainer\\ntechnicalcontent\\ntrainingcontent\\nprices\\nprice\\npriceannouncement\\npriceclaims\\noffers\\noffer\\ndiscounts\\nspecialoffers\\npricecomparison\\ndeals\\npromotions\\ncoupons\\nrecall\\nrecalls\\nproductrecall\\nsafetynotice\\nadverseevent\\nadverseevents\\nsideeffects\\nproductdefects\\nofflabeluse\\nunapproveduse\\nunapprovedindications\\nurgency\\nscarcity\\nlimitedstock\\nlimitedtime\\nroadmap\\nproductroadmap\\nunreleasedproduct\\nunreleasedproducts\\nunreleasedfeatures\\nunannouncedproducts\\nunannouncedproduct\\nupcomingproducts\\nfutureproducts\\nfutureplans\\nunannouncedplans\\nproductplans\\npreannouncement\\nleaks\\nleak\\nteasers\\nteaser\\nsneakpeek\\nembargoednews\\nembargoedinformation\\nlaunchdates\\nconfidentialmatter\\nconfidentialinformation\\ntradesecrets\\ninternalmatters\\ninternalmatter\\ninternaldiscussions\\nproprietaryinformation\\ninternalinformation\\ncompanysecrets\\nbusinesssecrets\\nnonpublicinformation\\ninsideinformation\\ninsiderinformation\\nconfidentialbusinessinformation\\nfinancial\\ncompanyfinancialinformation\\ncompanyfinances\\nfinancialnews\\nfinancialdata\\nfinancialmatters\\ncompanyperformance\\nbusinessperformance\\nfinancialperformance\\nstocktalk\\nfinancials\\ninvestorinformation\\nresults\\nearnings\\nearningsresults\\nquarterlyresults\\nannualresults\\nquarterlyearnings\\nrevenue\\nrevenues\\nprofit\\nprofits\\nsalesfigures\\nsalesresults\\ncompanyresults\\nfinancialstatements\\nrecordquarter\\nrevenuegrowth\\nearningsguidance\\nfinancialguidance\\nforecasts\\nforecast\\noutlook\\nfinancialprojections\\nprojections\\nearningsforecast\\npredictionsofperformance\\nfinancialoutlook\\nstockprice\\nstock\\ncompanystock\\nsecurities\\nshares\\nstockperformance\\ncompanyshares\\ndividend\\ndividends\\ninvestmentadviceaboutthecompany\\nvaluation\\nstockrecommendations\\nmarketcapitalisation\\nm&a\\nmergers\\nacquisitions\\nmerger\\nacquisition\\ntakeover\\ndivestiture\\njointventure\\nstrategictransaction\\nfundinground\\nfundraising\\nipo\\ninitialpublicoffering\\ntakeoverrumours\\ncustomercount\\ncustomernumbers\\nnumberofcustomers\\nusernumbers\\ngrowthmilestone\\nmilestones\\nmilestone\\nusercount\\nadoptionnumbers\\ngrowthfigures\\nrumors\\nrumour\\nrumor\\nspeculation\\nmarketrumours\\nmarketrumors\\ngossip\\nspeculations\\nlitigation\\nlawsuit\\nlawsuits\\nlegalproceedings\\nlegaldispute\\nlegaldisputes\\ncourtcase\\ncourtcases\\ninvestigation\\ninvestigations\\npendinglitigation\\nregulatoryinvestigation\\nlegalcase\\nlegalclaims\\nsettlements\\nlegalissues\\nlegaladvice\\ngovernmentinvestigation\\nregulatory\\nregulationtopics\\nregulator\\nregulatoryapproval\\nregulatoryfilings\\ncompliancematters\\npublicpolicymatters\\ncrises\\ncrisiscommunication\\ncrisiscommunications\\ncrisisstatement\\nemergency\\nemergencies\\ndisaster\\nnegativepress\\nscandal\\ncontroversyaboutthecompany\\ncrisistopic\\ncrisistopics\\nincident\\nincidents\\noutage\\noutages\\nserviceoutage\\ndowntime\\nserviceincident\\naccident\\naccidents\\nservicedisruption\\ndatabreach\\ndatabreaches\\nbreach\\nbreaches\\ncyberattack\\nhack\\nsecuritybreach\\nsecurityvulnerability\\nvulnerability\\nvulnerabilities\\nsecurityissues\\ncomplaint\\ncustomercomplaint\\ncustomercomplaints\\nnegativefeedback\\nnegativecomments\\ncriticism\\ngrievance\\ngrievances\\nnegativereviews\\ncompetition\\ncompetitorproducts\\ncompetitors'products\\ncompetitiveinformation\\ncompetitorcontent\\ncompetingproducts\\nmentioningcompetitors\\ncompetitornames\\ncomparison\\ncomparisons\\ncompetitorcomparison\\ncompetitorcomparisons\\ncomparativeadvertising\\ncomparativeclaims\\nusversusthem\\nbenchmark\\nbenchmarks\\ndisparagingcompetitors\\nbashingcompetitors\\ncriticismofcompetitors\\ncriticisingcompetitors\\ncriticizingcompetitors\\nnegativecommentaryoncompetitors\\nattacksoncompetitors\\nclaim\\nmarketingclaims\\nadvertisingclaims\\nproductclaims\\nperformanceclaims\\nobjectiveclaims\\nsuperlatives\\nsuperlative\\nnumberoneclaims\\nbestinclassclaims\\nunsubstantiatedclaims\\nunsubstantiatedclaim\\nexaggeratedclaims\\nguarantees\\nsuperiorityclaim\\nenvironmentalclaim\\ngreenclaims\\ngreenclaim\\nsustainability\\nsustainabilityclaims\\ncarbonneutralclaims\\nclimateclaims\\nnetzeroclaims\\nesg\\necoclaims\\nenvironment\\nhealthclaim\\nmedicalclaims\\nmedicalclaim\\nwellness\\nwellnessclaims\\nhealthcontent\\nmedicaladvice\\nweightlossclaims\\nhealthbenefits\\ntreatmentclaims\\nmedicalcontent\\nhealthinformation\\ndrugpromotion\\nmedicines\\nprescriptionmedicines\\nnutritionclaims\\nfoodclaims\\ncosmeticclaims\\nsupplementclaims\\ndietclaims\\nfinancialpromotions\\ninvestmentpromotion\\ninvestmentadvice\\nperformanceadvertising\\ninvestmentreturns\\ninvestmentrecommendations\\nfinancialproductpromotion\\ncryptopromotion\\nloanpromotion\\nfinancialadvice\\ninterestrates\\nrates\\ninvestmentproducts\\naicapabilityclaims\\naiwashing\\nprivacyclaims\\nsecuritystatements\\nmadeinclaims\\nmadeinusaclaims\\ntestimonials\\nendorsement\\nendorsements\\ncustomerendorsement\\nrecommendation\\nrecommendations\\ncustomerquotes\\ncustomerquote\\nproductendorsement\\nusertestimonial\\nreviews\\nreview\\nproductreviews\\nthirdpartyendorsement\\ncasestudy\\ncasestudies\\nsuccessstory\\nsuccessstories\\ncustomersuccessstory\\nreferencestory\\ncustomerreferences\\ncustomerreference\\ncustomerspotlight\\nclientstory\\nexpertopinion\\ndoctorrecommendation\\nawards\\naward\\nrankings\\nratings\\ncertificationclaims\\nanalystquotes\\nanalystreports\\ncustomernames\\ncustomername\\npartnernames\\npartnername\\nclientnames\\nclientname\\ncustomerlogos\\ncustomerlogo\\npartnerlogos\\nclientlogos\\nlogowall\\nsuppliernames\\nnamingcustomers\\nnamingpartners\\ncustomeridentities\\nreferencestoclients,partnersorsuppliers\\nthirdpartynames\\nreferencestocustomers\\nthirdpartytrademarks\\ntrademarksofothers\\nothercompanies'logos\\nthirdpartylogos\\nbrandnamesofothers\\neventhashtags\\nolympics\\nworldcup\\nsuperbowl\\nothers'trademarks\\nothers'hashtags\\ncompanylogo\\ncompanyname\\ncompanylogos\\nlogo\\nlogos\\ncompanytrademark\\ncompanytrademarks\\nbrandname\\ncompanybrand\\ntrademark\\ntrademarks\\ncompanyartwork\\nuseofthelogo\\nbrandassets\\ncorporatelogo\\nthirdpartycontent\\ncopyrightedmaterial\\ncopyrightedcontent\\ncopyrightedworks\\nplagiarisedcontent\\nplagiarism\\ncontentofothers\\nothers'content\\nmusic\\nmemesofothers\\npiratedcontent\\nunlicensedcontent\\npolitics\\npoliticalopinion\\npoliticalopinions\\npoliticalstatements\\npoliticalcampaign\\npoliticalcampaigns\\nelections\\nelection\\npoliticaladvertising\\npoliticalads\\npoliticaltopics\\npoliticalviews\\nendorsementofcandidates\\nlobbying\\npublicpolicy\\npartisancontent\\npoliticalmatters\\npoliticalactivity\\nsocialissue\\nsocialjustice\\nactivism\\ncontroversialtopics\\ncontroversialissues\\ncontroversialcontent\\ncontroversialsubjects\\nsensitivetopics\\nsensitivetopic\\nculturewartopics\\nhumanrights\\ncontroversial\\ndivisivetopics\\nreligion\\nreligiousviews\\nfaith\\nreligioustopics\\nreligiousopinions\\nreligiousbeliefs\\nwar\\nwars\\ntragedy\\ntragedies\\nnaturaldisasters\\nterrorattack\\nterrorattacks\\ndeaths\\nmourning\\nnationaltragedy\\nbreakingnews\\ncurrentevents\\nnewsevents\\ntermsandconditionsofemployment\\ntermsandconditions\\nworkingconditions\\nconditionsofemployment\\nworkplaceconditions\\nprotectedconcertedactivity\\nconcertedactivity\\nworkplaceissues\\nlabourtopics\\nlabortopics\\nworkrelatedcomplaints\\nwages,hoursandworkingconditions\\nwages,benefitsorworkingconditions\\nwagesandworkingconditions\\nnlrarights\\nsection7rights\\nsection7activity\\nworkinghours\\nwages\\nsalary\\nsalaries\\ncompensation\\nwage\\nbenefits\\nsalarytransparency\\npaytransparency\\nremuneration\\nbonuses\\nunion\\nunions\\nunionorganizing\\nunionorganising\\nunionisation\\nunionization\\norganising\\norganizing\\nstrike\\nstrikes\\ncollectivebargaining\\nlabordispute\\nlabourdispute\\ntradeunion\\nunionactivity\\nlayoff\\nredundancies\\nredundancy\\nrestructuring\\njobcuts\\nworkforcereduction\\nterminations\\nreorganisation\\nreorganization\\nstaffreductions\\nworkplacecomplaints\\nemployerreviews\\ncomplaintsabouttheemployer\\nworkplacegrievance\\nworkplacesafetyconcerns\\ndiscriminationcomplaints\\nharassmentcomplaints\\nunsafeconditions\\nwhistleblowerreport\\nwhistleblowerreports\\nreportingtoauthorities\\nreporttoagovernmentagency\\nprotecteddisclosures\\nprotecteddisclosure\\nwhistleblower\\njobadvert\\njobad\\njobads\\njobadvertisement\\njobpost\\njobposts\\njobposting\\njobpostings\\nvacancies\\nvacancy\\nopenpositions\\nopenroles\\nhiring\\nrecruitmentcontent\\nrecruitingcontent\\ncareerscontent\\nemployerbranding\\ncompanyculture\\nculturecontent\\nbehindthescenes\\nemployeestories\\nemployeespotlight\\nemployeespotlights\\nmeettheteam\\nworkplacephotos\\nteamevents\\ndayinthelife\\nemployeestory\\nawardsforemployees\\nworkplacecontent\\ncorporatenews\\nnews\\ncompanyannouncement\\ncompanyannouncements\\ncompanyinformation\\ncorporateannouncements\\npressrelease\\npressreleases\\nofficialstatements\\nofficialstatement\\ncompanystatement\\ncompanystatements\\ncompanyupdates\\ncorporateinformation\\nnewsaboutthecompany\\npublishedcompanynews\\nexecutivechanges\\nexecutiveappointments\\nexecutivedeparture\\nmanagementchanges\\nnewceo\\npersonnelchanges\\npartnershipannouncement\\npartnershipannouncements\\nnewcustomers\\ncontractwins\\ndealannouncements\\nnewpartnership\\ncorporatesocialresponsibility\\ncharity\\ncharitablecontent\\ncommunityinvolvement\\nsocialresponsibility\\ndonations\\nvolunteering\\nfundraisingappeals\\ncausemarketing\\nevent\\nevents\\neventannouncement\\neventannouncements\\neventcoverage\\nconferencecontent\\nwebinarcontent\\neventpromotion\\neventinvitation\\neventinvitations\\neventphotos\\nindustrycommentary\\nindustrynews\\nopinionpieces\\nexpertcommentary\\ncommentary\\nindustryinsights\\nexpertise\\nprofessionalcontent\\ntrends\\nopinionpiece\\noped\\nresearch\\nresearchfindings\\nwhitepaper\\nwhitepapers\\nstudy\\nstudies\\nsurveyresults\\ndatareport\\nreports\\nsharedarticles\\nthirdpartyarticles\\nlinkstoarticles\\nreposts\\nretweets\\nsharedcontent\\nlinks\\nengagementcontent\\npolls\\nquestions\\ngreetings\\nholidaygreetings\\nanniversaries\\nholidays\\ncelebrationposts\\ncelebrations\\ncontributorspotlight\\ncustomerphotos\\nfancontent\\ncommunityposts\\ncreatorcontent\\nuserposts\\nusercontent\\ncustomercontent\\ncontest\\ncontests\\ngiveaway\\ngiveaways\\nsweepstakes\\nprizepromotion\\ncompetitions\\nprizedraws\\npromotionalgames\\npromotionalgame\\nhumour\\nhumor\\nmeme\\nmemes\\njoke\\njokes\\nsatire\\nparody\\nirony\\nsarcasm\\nbanter\\ngif\\ngifs\\nfunnycontent\\nfunnyposts\\nsarcasticcontent\\nemoji\\nemojis\\nopinion\\nopinions\\npersonalview\\npersonalviews\\nprivateopinion\\nownopinion\\npersonalcommentary\\nownopinions\\nviewsmyown\\npersonalmatters\\nprivatematters\\nprivatelife\\nfamily\\nhobbies\\npersonalposts\\npersonaltopics\\nprivateposts\\npersonallife\\ntopicsunrelatedtowork\\nnonworktopics\\noutsidebusiness\\nsidebusiness\\nprivatesales\\npersonaladvertising\\npersonalgain\\ncommercialsolicitation\\nsolicitation\\nsolicitations\\npersonalfundraising\\nchainletters\\nspam\\njunkmail\\nunsolicitedbulkcontent\\noutsidebusinessactivities\\nmultilevelmarketing\\nphotosofpeople\\npicturesofpeople\\nimagesofpeople\\npeopleinphotos\\npeople\\nportraits\\nphotographs\\nphotos\\npictures\\nvideosofpeople\\nimages\\nphotographsofpeople\\nphotography\\nphotosofcustomers\\ncustomerimages\\ncustomerphoto\\ncrowdshots\\nbystanders\\nphotosofguests\\nphotosofemployees\\nemployeephotos\\nphotosofcolleagues\\nstaffphotos\\nemployeeimages\\nphotosofcoworkers\\nphotosofstaff\\ngroupphotos\\nphotosofpatients\\npatientphotos\\npatientimages\\npatientstories\\npatientstory\\npatients\\nphotosofchildren\\nchildren\\nminors\\npicturesofchildren\\nphotosofminors\\nimagesofchildren\\nphotosoftheworkplace\\nworkplaceimages\\nphotosofpremises\\nofficephotos\\nfactoryphotos\\nproductionsite\\nscreensshown\\nscreenshots\\nscreenshot\\nwhiteboards\\nphotosoffacilities\\nfacility\\ninternalscreenshots\\nbadges\\nidbadge\\ngeotag\\ngeotags\\ncheckins\\nlocationsharing\\ntravelplans\\nwhereabouts\\ngeotagging\\nhostilecontent\\ndisparagingcontent\\ndisparagement\\ndisparagingremarks\\ndisparagingstatements\\nderogatorycontent\\nderogatorycomments\\nnegativecommentsaboutothers\\ntrashtalk\\ninsultingcontent\\narguments\\nheatedarguments\\ntrolling\\ninflammatorycontent\\nunprofessionalcontent\\noffensivecontent\\noffensive\\noffensivelanguage\\ninappropriatecontent\\ninappropriatelanguage\\ndisrespectfulcontent\\nobjectionablecontent\\nrudecomments\\ncriticismofthecompany\\nharassingcontent\\nbullying\\nthreats\\nthreateningcontent\\nthreat\\nthreatening\\nintimidation\\nabuse\\nabusivecontent\\nabusivelanguage\\ncyberbullying\\nstalking\\npersonalattacks\\npersonalinsults\\ninsults\\ndoxxing\\nharassing\\nmaliciouscontent\\nabusive\\nhatespeech\\nhatefulcontent\\ndiscrimination\\ndiscriminatorycontent\\ndiscriminatoryremarks\\nracistcontent\\nracism\\nsexism\\nsexistcontent\\nethnicslurs\\nslurs\\nracialslurs\\nhomophobiccontent\\nbigotedcontent\\nxenophobia\\ndiscriminatorylanguage\\ndiscriminatory\\ndiscriminatorystatements\\ndefamatorycontent\\ndefamatorystatements\\nlibel\\nslander\\nlibelouscontent\\ndefamatory\\nlibellouscontent\\ndefamatoryremarks\\nslanderouscontent\\nprofanecontent\\nprofanelanguage\\nswearing\\nswearwords\\nobscenelanguage\\nobscenity\\nobscenities\\nvulgarlanguage\\nfoullanguage\\nvulgarity\\ncursewords\\nexplicitlanguage\\nnsfwlanguage\\nvulgarcontent\\nobscenecontent\\ncursing\\nsexuallyexplicitcontent\\nsexuallyexplicitmaterial\\npornography\\npornographicmaterial\\npornographiccontent\\nadultcontent\\nnudity\\nnsfw\\nnsfwcontent\\nexplicitcontent\\nindecentcontent\\nsexualmaterial\\npornographic\\nsexuallysuggestivecontent\\nobscenematerial\\nviolentcontent\\ngraphiccontent\\nweapons\\nfirearms\\ngore\\nviolentmaterial\\nextremistcontent\\nterrorismcontent\\nselfharm\\nillegalactivity\\nillegalactivities\\nunlawfulactivity\\ncontentthatbreaksthelaw\\ncriminalcontent\\nfraud\\nillegal\\ninfringingcontent\\nmisinformation\\ndisinformation\\nmisleadingcontent\\nmisleadingstatements\\nfalsestatements\\nfalseclaims\\nmisleadingclaims\\nfakenews\\ninaccurateinformation\\nuntruestatements\\ndeceptivecontent\\nfalseormisleadingstatements\\nfalse\\nmisleading\\nmisleadinginformation\\nunverifiedinformation\\nmanipulatedcontent\\nclickbait\\nagerestrictedcontent\\nagerestrictedproducts\\nagegatedcontent\\nviceproducts\\nregulatedproducts\\nalcoholicdrinks\\nalcoholcontent\\nbeer\\nwine\\nspirits\\ndrinking\\nalcoholpromotion\\ntobacco\\nvaping\\nvape\\nnicotine\\nsmoking\\necigarettes\\ncigarettes\\ncannabis\\ndrugs\\ncbd\\nillegaldrugs\\nmarijuana\\ndruguse\\nbetting\\ngamblingcontent\\ncasino\\nlottery\\nlotteries\\nsportsbetting\\nhfss\\njunkfood\\nfastfood\\nlesshealthyfoodanddrink\\nsugarydrinks\\ntechnicaldetails\\nsourcecode\\ncode\\ntechnicaldata\\nengineeringcontent\\ncodesnippets\\nsecuritydetails\\narchitecturedetails\\napikeys\\nresearchdata\\nexportcontrolled\\nmilitarycontent\\ndefencecontent\\ndefensecontent\\nclassifiedtopics\\ngovernmentcontractwork\\nnationalsecurity\\ndisclaimers\\ndisclosure\\ndisclosures\\ndisclosurestatement\\ndisclaimerstatement\\nofficialrules\\nlegalnotices\",\"owners\":[0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31,32,33,34,35,36,37,38,39,40,41,42,43,44,45,46,47,48,49,50,51,52,53,54,55,56,57,58,59,60,61,62,63,64,65,66,67,68,69,70,71,72,73,74,75,76,77,78,79,80,81,82,83,84,85,86,87,88,89,90,91,92,93,0,4,5,6,7,8,9,12,13,14,15,17,18,20,21,23,24,25,27,28,29,30,32,33,34,35,36,37,38,39,40,41,42,44,45,46,47,48,49,50,51,52,53,55,57,60,62,63,64,65,66,67,69,70,74,75,76,77,78,82,83,84,85,87,88,92,93,1,1,1,1,1,1,1,1,1,1,1,1,2,2,2,2,2,2,2,2,2,2,2,2,2,2,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,4,4,4,4,4,4,4,4,4,4,4,4,5,5,5,5,5,5,5,5,6,6,6,7,7,7,7,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,9,9,9,9,9,9,9,9,9,9,9,9,9,9,10,10,10,10,10,10,10,10,10,10,10,10,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,12,12,12,12,12,12,12,12,12,12,13,13,13,13,13,13,13,13,13,13,13,13,13,14,14,14,14,14,14,14,14,14,14,14,14,14,14,15,15,15,15,15,15,15,15,15,15,16,16,16,16,16,16,16,16,17,17,17,17,17,17,17,17,17,17,17,17,17,17,17,17,17,17,18,18,18,18,18,18,18,19,19,19,19,19,19,19,19,19,19,19,19,20,20,20,20,20,20,20,20,20,20,21,21,21,21,21,21,21,21,21,21,21,22,22,22,22,22,22,22,22,22,23,23,23,23,23,23,23,23,24,24,24,24,24,24,24,24,24,25,25,25,25,25,25,25,26,26,26,26,26,26,27,27,27,27,27,27,27,27,27,28,28,28,28,28,28,28,28,28,28,28,29,29,29,29,29,29,29,29,29,29,29,29,29,29,29,30,30,30,30,30,31,31,31,31,31,31,31,31,31,31,31,31,31,32,32,33,33,34,34,35,35,35,35,35,35,35,35,35,35,35,35,35,35,36,36,36,36,36,36,36,36,36,36,37,37,37,37,37,37,37,37,37,38,38,38,38,38,38,38,38,38,38,38,38,38,38,38,38,38,38,39,39,39,39,39,39,39,39,39,39,39,40,40,40,40,40,40,40,40,40,40,40,40,40,40,40,41,41,41,41,41,41,41,41,41,41,41,41,42,42,42,42,42,42,42,42,42,42,42,42,42,42,42,42,42,42,43,43,43,43,43,43,43,43,43,43,43,43,43,44,44,44,44,44,44,45,45,45,45,45,45,45,45,45,45,45,45,45,46,46,46,46,46,46,46,46,46,46,46,46,46,46,46,46,46,46,47,47,47,47,47,47,47,47,47,47,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,49,49,49,49,49,49,49,49,49,49,50,50,50,50,50,50,50,50,51,51,51,51,51,51,51,52,52,52,52,52,52,52,52,52,52,52,52,52,52,52,52,53,53,53,53,53,53,53,53,53,53,53,53,53,53,54,54,54,54,54,54,54,54,54,54,54,54,54,54,54,54,55,55,55,55,55,55,56,56,56,56,56,56,57,57,57,57,57,57,57,57,57,58,58,58,58,58,58,58,58,58,58,58,59,59,59,59,59,59,59,59,59,59,59,60,60,60,60,60,60,60,60,60,61,61,61,61,61,61,61,62,62,62,62,62,62,62,62,62,62,63,63,63,63,63,63,63,64,64,64,64,64,64,64,64,64,64,65,65,65,65,65,65,65,65,65,65,65,65,65,65,65,65,65,65,66,66,66,66,66,66,66,66,66,67,67,67,67,67,67,67,67,67,67,67,68,68,68,68,68,68,68,68,68,68,68,68,68,68,68,69,69,69,69,69,69,69,69,69,69,69,69,69,70,70,70,70,70,70,71,71,71,71,71,71,71,71,72,72,72,72,72,72,73,73,73,73,73,73,74,74,74,74,74,74,74,74,74,74,74,74,74,74,74,75,75,75,75,75,75,75,76,76,76,76,76,76,76,76,76,76,76,76,76,76,76,76,76,76,76,76,76,76,76,76,77,77,77,77,77,77,77,77,77,77,77,77,77,77,77,77,77,77,77,78,78,78,78,78,78,78,78,78,78,78,78,78,78,78,78,78,78,79,79,79,79,79,79,79,79,79,80,80,80,80,80,80,80,80,80,80,80,80,80,80,80,80,81,81,81,81,81,81,81,81,81,81,81,81,81,81,81,82,82,82,82,82,82,82,82,82,83,83,83,83,83,83,83,83,84,84,84,84,84,84,84,84,84,84,84,84,84,84,84,84,84,84,85,85,85,85,85,86,86,86,86,86,86,86,87,87,87,87,87,87,87,88,88,88,88,88,88,89,89,89,89,89,89,90,90,90,90,90,91,91,91,91,91,91,91,91,91,91,92,92,92,92,92,92,92,93,93,93,93,93,93,93]}}"),
	taxonomy("data", "{\"root\":{\"label\":\"any data\"},\"concepts\":[{\"id\":\"public-data\",\"label\":\"public information\",\"aliases\":[\"public\",\"public data\",\"publicly available information\",\"publicly available data\",\"published information\",\"public domain information\",\"information in the public domain\",\"already public information\",\"public record\",\"publicly released information\",\"approved public information\",\"open data\",\"published data\"],\"ambiguous\":[\"public\"]},{\"id\":\"public-web-data\",\"label\":\"data from public web pages\",\"aliases\":[\"public web data\",\"public profile data\",\"public social media posts\",\"public posts\",\"public mentions\",\"publicly posted content\",\"social listening data\"],\"broader\":[\"public-data\"]},{\"id\":\"open-source-code\",\"label\":\"open source code\",\"aliases\":[\"open-source code\",\"open source software code\",\"public code\"],\"broader\":[\"public-data\"]},{\"id\":\"published-case-study\",\"label\":\"published customer reference\",\"aliases\":[\"published case study\",\"published case studies\",\"published customer story\"],\"broader\":[\"public-data\"]},{\"id\":\"synthetic-data\",\"label\":\"synthetic or dummy data\",\"aliases\":[\"synthetic data\",\"dummy data\",\"test data\",\"fictitious data\",\"sample data\",\"fake data\",\"mock data\"]},{\"id\":\"aggregated-data\",\"label\":\"anonymous or aggregated data\",\"aliases\":[\"aggregated data\",\"aggregate data\",\"anonymised data\",\"anonymized data\",\"anonymous data\",\"de-identified data\",\"deidentified data\",\"aggregated statistics\",\"statistics\",\"summary statistics\",\"non-personal data\",\"non-identifiable data\"],\"ambiguous\":[\"statistics\"]},{\"id\":\"usage-statistics\",\"label\":\"usage or campaign statistics\",\"aliases\":[\"usage statistics\",\"campaign data\",\"campaign statistics\",\"engagement data\",\"performance data\",\"analytics data\",\"web analytics data\",\"metrics\"],\"broader\":[\"aggregated-data\"],\"ambiguous\":[\"metrics\"]},{\"id\":\"non-public-data\",\"label\":\"non-public information\",\"aliases\":[\"non-public\",\"non-public data\",\"nonpublic information\",\"nonpublic data\",\"not public\",\"internal information\",\"company information\",\"company data\",\"business information\",\"business data\",\"corporate data\",\"corporate information\",\"internal business information\",\"information that is not public\",\"proprietary or non-public information\",\"unpublished information\",\"unreleased information\",\"company records\",\"business records\"],\"ambiguous\":[\"company information\",\"non-public\"]},{\"id\":\"internal-data\",\"label\":\"internal data\",\"aliases\":[\"internal\",\"internal-only\",\"internal only data\",\"internal use only\",\"for internal use\",\"internal documents\",\"internal document\",\"internal communications\",\"internal emails\",\"internal memo\",\"internal discussions\",\"internal messages\",\"company internal data\"],\"broader\":[\"non-public-data\"],\"ambiguous\":[\"internal\",\"internal-only\"]},{\"id\":\"process-information\",\"label\":\"internal processes and procedures\",\"aliases\":[\"internal processes\",\"internal procedures\",\"internal policies\",\"playbooks\",\"internal presentations\"],\"broader\":[\"internal-data\"],\"ambiguous\":[\"playbooks\"]},{\"id\":\"organisation-chart\",\"label\":\"organisation chart\",\"aliases\":[\"organization chart\",\"org chart\",\"staff directory\",\"employee directory\",\"internal phone list\"],\"broader\":[\"internal-data\"]},{\"id\":\"confidential-data\",\"label\":\"confidential information\",\"aliases\":[\"confidential\",\"confidential data\",\"confidential business information\",\"company confidential\",\"company confidential information\",\"proprietary information\",\"proprietary data\",\"proprietary\",\"sensitive information\",\"sensitive data\",\"sensitive business information\",\"sensitive company information\",\"sensitive\",\"business secrets\",\"confidential company information\",\"commercially sensitive information\",\"classified as confidential\",\"NDA information\",\"information under NDA\",\"information covered by an NDA\",\"proprietary and confidential information\"],\"broader\":[\"non-public-data\"],\"ambiguous\":[\"confidential\",\"proprietary\",\"sensitive\"]},{\"id\":\"business-plans\",\"label\":\"business plans\",\"aliases\":[\"strategy documents\",\"business strategy\",\"business plan\",\"strategic plans\",\"internal strategy\",\"marketing plans\",\"sales plans\",\"budgets\",\"budget\",\"forecasts\",\"forecast\",\"sales figures\",\"sales data\",\"sales forecasts\",\"revenue data\",\"internal metrics\",\"internal financial data\",\"business performance data\"],\"broader\":[\"confidential-data\"],\"ambiguous\":[\"budgets\",\"budget\",\"forecasts\",\"forecast\"]},{\"id\":\"product-plans\",\"label\":\"product plans\",\"aliases\":[\"roadmap\",\"product roadmap\",\"roadmaps\",\"unreleased product information\",\"product development information\",\"unreleased features\",\"launch plans\",\"prototypes\",\"prototype\",\"product designs\",\"specifications\"],\"broader\":[\"confidential-data\"],\"ambiguous\":[\"roadmap\",\"roadmaps\",\"prototypes\",\"prototype\",\"specifications\"]},{\"id\":\"pricing-information\",\"label\":\"non-public prices and terms\",\"aliases\":[\"pricing information\",\"price lists\",\"internal pricing\",\"non-public pricing\",\"discounts data\",\"contract prices\",\"cost data\",\"margin data\",\"margins\"],\"broader\":[\"confidential-data\"],\"ambiguous\":[\"margins\"]},{\"id\":\"contract-terms\",\"label\":\"contract terms\",\"aliases\":[\"contracts\",\"contract\",\"customer contracts\",\"supplier contracts\",\"terms of contracts\",\"agreements\",\"deal terms\"],\"broader\":[\"confidential-data\"],\"ambiguous\":[\"contracts\",\"contract\",\"agreements\"]},{\"id\":\"third-party-confidential\",\"label\":\"confidential information of others\",\"aliases\":[\"third-party confidential information\",\"partner confidential information\",\"customer confidential information\",\"client confidential information\",\"information of third parties\",\"supplier information\",\"vendor information\",\"partner data\",\"partner information\",\"confidential information of third parties\"],\"broader\":[\"confidential-data\"]},{\"id\":\"privileged-information\",\"label\":\"legally privileged information\",\"aliases\":[\"privileged information\",\"privileged\",\"legal advice\",\"attorney-client privileged information\",\"legally privileged\",\"attorney-client communications\",\"litigation information\",\"legal hold data\",\"information about legal matters\"],\"broader\":[\"confidential-data\"],\"ambiguous\":[\"privileged\"]},{\"id\":\"source-code\",\"label\":\"source code\",\"aliases\":[\"code\",\"proprietary code\",\"proprietary source code\",\"company code\",\"software code\",\"algorithms\",\"source codes\"],\"broader\":[\"confidential-data\"],\"ambiguous\":[\"code\",\"algorithms\"]},{\"id\":\"trade-secret\",\"label\":\"trade secret\",\"aliases\":[\"trade secrets\",\"trade-secret\",\"trade secret information\",\"know-how\",\"formulas\",\"secret formula\",\"company secrets\",\"proprietary technology\"],\"broader\":[\"confidential-data\"],\"ambiguous\":[\"know-how\",\"formulas\"]},{\"id\":\"company-ip\",\"label\":\"company intellectual property\",\"aliases\":[\"company IP\",\"intellectual property\",\"company's intellectual property\",\"inventions\",\"invention disclosures\",\"unpublished patents\",\"patent information\"],\"broader\":[\"confidential-data\"],\"ambiguous\":[\"intellectual property\",\"inventions\"]},{\"id\":\"mnpi\",\"label\":\"material non-public information\",\"aliases\":[\"MNPI\",\"material nonpublic information\",\"inside information\",\"insider information\",\"material information\",\"price-sensitive information\",\"market-sensitive information\",\"non-public material information\",\"insider knowledge\"],\"broader\":[\"confidential-data\"]},{\"id\":\"unpublished-financials\",\"label\":\"unpublished financial results\",\"aliases\":[\"unpublished financial information\",\"unreleased financial results\",\"unaudited financials\",\"non-public financial information\",\"pre-release results\",\"earnings before announcement\",\"financial data not yet released\",\"financial projections\"],\"broader\":[\"mnpi\"]},{\"id\":\"deal-information\",\"label\":\"information about deals\",\"aliases\":[\"M&A information\",\"merger information\",\"acquisition plans\",\"deal information\",\"transaction information\"],\"broader\":[\"mnpi\"]},{\"id\":\"restricted-data\",\"label\":\"restricted information\",\"aliases\":[\"restricted\",\"restricted data\",\"highly confidential\",\"highly confidential information\",\"strictly confidential\",\"secret\",\"secret data\",\"top secret\",\"secret information\",\"RED data\",\"highly sensitive data\",\"highly restricted data\",\"regulated data\"],\"broader\":[\"confidential-data\"],\"ambiguous\":[\"restricted\",\"secret\"]},{\"id\":\"credentials\",\"label\":\"credentials\",\"aliases\":[\"credential\",\"password\",\"passwords\",\"login\",\"logins\",\"login details\",\"log-in credentials\",\"passphrase\",\"API key\",\"API keys\",\"access token\",\"access tokens\",\"access keys\",\"secrets\",\"encryption keys\",\"private keys\",\"authentication codes\",\"account credentials\",\"usernames and passwords\",\"login credentials\",\"PIN\",\"PINs\"],\"broader\":[\"restricted-data\"],\"ambiguous\":[\"login\",\"logins\",\"secrets\",\"PIN\",\"PINs\"]},{\"id\":\"security-information\",\"label\":\"security information\",\"aliases\":[\"security data\",\"vulnerability information\",\"vulnerabilities\",\"network diagrams\",\"system configuration\",\"security architecture\",\"incident data\",\"security details\",\"infrastructure details\",\"penetration test results\"],\"broader\":[\"restricted-data\"],\"ambiguous\":[\"vulnerabilities\"]},{\"id\":\"export-controlled\",\"label\":\"export-controlled information\",\"aliases\":[\"export-controlled\",\"export controlled data\",\"export-controlled data\",\"ITAR data\",\"ITAR\",\"EAR data\",\"EAR-controlled data\",\"controlled technology\",\"controlled technical information\",\"technical data under export control\"],\"broader\":[\"restricted-data\"],\"ambiguous\":[\"export-controlled\"]},{\"id\":\"government-contract\",\"label\":\"government contract information\",\"aliases\":[\"government-contract\",\"government contract data\",\"government data\",\"controlled unclassified information\",\"CUI\",\"federal contract information\",\"FCI\",\"classified information\",\"classified data\",\"law enforcement data\"],\"broader\":[\"restricted-data\"],\"ambiguous\":[\"government-contract\"]},{\"id\":\"personal-data\",\"label\":\"personal data\",\"aliases\":[\"personal information\",\"personal-information\",\"personally identifiable information\",\"PII\",\"personal details\",\"personal identifiable information\",\"personal identifying information\",\"individual data\",\"private information\",\"private data\",\"data about people\",\"identifiable information\",\"personal-data\",\"personenbezogene Daten\",\"data subject information\",\"identifiable data\",\"personally identifiable data\",\"non-public personal information\",\"NPI\"],\"ambiguous\":[\"personal-information\",\"personal-data\"]},{\"id\":\"pseudonymised-data\",\"label\":\"pseudonymised data\",\"aliases\":[\"pseudonymized data\",\"pseudonymous data\",\"hashed data\",\"hashed emails\",\"hashed email addresses\",\"encrypted identifiers\",\"online identifiers\",\"device identifiers\",\"advertising IDs\",\"cookie IDs\",\"IP addresses\",\"IP address\"],\"broader\":[\"personal-data\"]},{\"id\":\"contact-data\",\"label\":\"contact data\",\"aliases\":[\"contact details\",\"contact information\",\"contacts\",\"contact list\",\"contact lists\",\"email addresses\",\"email address\",\"email list\",\"email lists\",\"mailing list\",\"mailing lists\",\"phone numbers\",\"phone number\",\"telephone numbers\",\"postal addresses\",\"home address\",\"home addresses\",\"address book\",\"marketing list\",\"marketing lists\"],\"broader\":[\"personal-data\"],\"ambiguous\":[\"contacts\"]},{\"id\":\"purchased-list\",\"label\":\"purchased contact list\",\"aliases\":[\"purchased lists\",\"bought list\",\"bought lists\",\"rented list\",\"rented lists\",\"purchased data\",\"purchased email list\",\"bought leads\",\"scraped contacts\",\"scraped email addresses\"],\"broader\":[\"contact-data\",\"third-party-data\"]},{\"id\":\"prospect-data\",\"label\":\"prospect data\",\"aliases\":[\"prospects' data\",\"lead data\",\"leads data\",\"lead lists\",\"lead list\",\"sales leads\",\"prospect list\",\"prospect lists\",\"prospect information\",\"CRM leads\",\"leads\"],\"broader\":[\"personal-data\"],\"ambiguous\":[\"leads\"]},{\"id\":\"behavioural-data\",\"label\":\"behavioural data\",\"aliases\":[\"behavioral data\",\"browsing data\",\"browsing history\",\"tracking data\",\"clickstream data\",\"cookies\",\"cookie data\",\"website behaviour\",\"purchase history\",\"purchase data\",\"engagement history\",\"usage data\",\"interest data\",\"viewing data\",\"device data\",\"web tracking data\",\"pixel data\"],\"broader\":[\"personal-data\"]},{\"id\":\"profile-data\",\"label\":\"profile or inferred data\",\"aliases\":[\"profile data\",\"inferred data\",\"inferences\",\"profiling data\",\"segments\",\"audience segments\",\"scores\",\"lookalike seed\",\"demographic data\",\"demographics\",\"household data\",\"psychographics\"],\"broader\":[\"personal-data\"],\"ambiguous\":[\"inferences\",\"segments\",\"scores\",\"demographics\",\"psychographics\"]},{\"id\":\"first-party-data\",\"label\":\"first-party data\",\"aliases\":[\"first party data\",\"zero-party data\",\"own customer data\",\"own data\",\"consented data\",\"opt-in data\"],\"broader\":[\"personal-data\"]},{\"id\":\"customer-data\",\"label\":\"customer data\",\"aliases\":[\"customer information\",\"customer details\",\"client data\",\"client information\",\"client details\",\"customer records\",\"customer record\",\"user data\",\"user information\",\"consumer data\",\"consumer information\",\"customer personal data\",\"customers' data\",\"customers' personal data\",\"customer PII\",\"CRM data\",\"CRM export\",\"customer list\",\"customer lists\",\"client list\",\"client lists\",\"subscriber data\",\"subscriber list\",\"member data\",\"guest data\",\"account data\",\"account information\",\"customer database\",\"customer account information\",\"policyholder data\"],\"broader\":[\"personal-data\",\"confidential-data\"]},{\"id\":\"customer-communications\",\"label\":\"customer communications\",\"aliases\":[\"customer messages\",\"customer emails\",\"support tickets\",\"support ticket\",\"customer conversations\",\"chat transcripts\",\"call recordings\",\"call recording\",\"customer complaints\",\"customer feedback\",\"customer calls\",\"client communications\"],\"broader\":[\"customer-data\"]},{\"id\":\"transaction-data\",\"label\":\"transaction data\",\"aliases\":[\"order data\",\"orders\",\"transactions\",\"transaction records\",\"billing data\",\"billing information\",\"invoices\",\"payment history\"],\"broader\":[\"customer-data\"],\"ambiguous\":[\"orders\",\"transactions\",\"invoices\"]},{\"id\":\"employee-data\",\"label\":\"employee data\",\"aliases\":[\"employee information\",\"staff data\",\"personnel data\",\"personnel information\",\"personnel records\",\"personnel files\",\"HR data\",\"HR records\",\"employee records\",\"employee details\",\"employee personal data\",\"worker data\",\"payroll data\",\"salary data\",\"colleagues' personal data\",\"performance reviews\",\"employee personal information\",\"colleague data\",\"staff information\",\"disciplinary records\"],\"broader\":[\"personal-data\",\"confidential-data\"]},{\"id\":\"candidate-data\",\"label\":\"candidate data\",\"aliases\":[\"applicant data\",\"candidate information\",\"applicant information\",\"CVs\",\"CV\",\"resumes\",\"resume\",\"job applications\",\"application data\",\"recruiting data\"],\"broader\":[\"personal-data\",\"confidential-data\"],\"ambiguous\":[\"CVs\",\"CV\",\"resumes\",\"resume\"]},{\"id\":\"student-data\",\"label\":\"student data\",\"aliases\":[\"student records\",\"student information\",\"education records\",\"pupil data\",\"FERPA data\"],\"broader\":[\"personal-data\",\"confidential-data\"]},{\"id\":\"financial-account\",\"label\":\"financial account data\",\"aliases\":[\"financial-account\",\"financial account information\",\"bank account details\",\"bank details\",\"bank data\",\"credit card numbers\",\"credit card data\",\"card numbers\",\"payment card data\",\"cardholder data\",\"payment data\",\"payment information\",\"payment details\",\"financial personal data\",\"PCI data\",\"account numbers\",\"consumer financial information\",\"credit card information\",\"credit data\",\"income data\"],\"broader\":[\"personal-data\",\"confidential-data\"],\"ambiguous\":[\"financial-account\"]},{\"id\":\"government-id\",\"label\":\"government identifiers\",\"aliases\":[\"government identifier\",\"social security number\",\"social security numbers\",\"SSN\",\"SSNs\",\"passport number\",\"passport numbers\",\"national identification number\",\"national ID\",\"driver's license number\",\"driving licence numbers\",\"tax ID\",\"identification documents\",\"ID documents\",\"identity documents\"],\"broader\":[\"personal-data\",\"restricted-data\"]},{\"id\":\"special-category\",\"label\":\"sensitive personal data\",\"aliases\":[\"special-category\",\"special category data\",\"special categories of personal data\",\"special category\",\"sensitive personal information\",\"SPI\",\"sensitive traits\",\"protected characteristics\",\"protected class data\",\"racial or ethnic origin\",\"ethnicity data\",\"religion data\",\"religious beliefs\",\"sexual orientation data\",\"sexual orientation\",\"political opinions\",\"trade union membership\",\"sensitive PII\",\"sensitive attributes\",\"criminal records\",\"criminal record data\",\"immigration status\"],\"broader\":[\"personal-data\",\"confidential-data\"],\"ambiguous\":[\"special-category\"]},{\"id\":\"health-data\",\"label\":\"health data\",\"aliases\":[\"health\",\"health information\",\"medical data\",\"medical information\",\"medical records\",\"health records\",\"personal health information\",\"consumer health data\",\"wellness data\",\"diagnosis data\",\"medical condition\",\"health condition\",\"disability data\",\"reproductive health data\",\"mental health data\"],\"broader\":[\"special-category\"],\"ambiguous\":[\"health\"]},{\"id\":\"patient-data\",\"label\":\"patient data\",\"aliases\":[\"protected health information\",\"PHI\",\"ePHI\",\"patient information\",\"patient records\",\"patient details\",\"HIPAA data\",\"clinical data\",\"individually identifiable health information\",\"patient stories data\"],\"broader\":[\"health-data\"]},{\"id\":\"genetic-data\",\"label\":\"genetic data\",\"aliases\":[\"genetic\",\"DNA data\",\"genetic information\"],\"broader\":[\"special-category\"],\"ambiguous\":[\"genetic\"]},{\"id\":\"biometric\",\"label\":\"biometric data\",\"aliases\":[\"biometric\",\"biometrics\",\"face prints\",\"faceprint\",\"facial geometry\",\"voice print\",\"voice prints\",\"voiceprint\",\"fingerprints\",\"facial recognition data\",\"face data\",\"retina scans\",\"biometric identifiers\",\"biometric information\"],\"broader\":[\"special-category\"],\"ambiguous\":[\"fingerprints\"]},{\"id\":\"location\",\"label\":\"location data\",\"aliases\":[\"location\",\"geolocation\",\"geolocation data\",\"precise geolocation\",\"precise location\",\"GPS data\",\"geotags\",\"geotag\",\"location tags\",\"whereabouts\",\"location information\",\"check-in data\"],\"broader\":[\"personal-data\"],\"ambiguous\":[\"location\",\"geotag\",\"whereabouts\"]},{\"id\":\"children\",\"label\":\"children's data\",\"aliases\":[\"children\",\"children's personal data\",\"data of children\",\"minors' data\",\"data of minors\",\"child data\",\"children data\",\"data about children\",\"personal information of children\",\"kids' data\",\"COPPA data\",\"data from minors\",\"teen data\"],\"broader\":[\"personal-data\"],\"ambiguous\":[\"children\"]},{\"id\":\"images-of-people\",\"label\":\"images of people\",\"aliases\":[\"photos of people\",\"photographs of people\",\"pictures of people\",\"photo of a person\",\"image of a person\",\"personal images\",\"likeness\",\"likenesses\",\"videos of people\",\"recordings of people\",\"people in photos\",\"photos\",\"photographs\",\"portraits\",\"footage of people\",\"image or likeness\",\"video recordings of people\"],\"broader\":[\"personal-data\"],\"ambiguous\":[\"likeness\",\"likenesses\",\"photos\",\"photographs\",\"portraits\"]},{\"id\":\"customer-images\",\"label\":\"images of customers\",\"aliases\":[\"customer-images\",\"customer photos\",\"customer photo\",\"photos of customers\",\"photographs of customers\",\"customer videos\",\"client photos\",\"guest photos\"],\"broader\":[\"images-of-people\"],\"ambiguous\":[\"customer-images\"]},{\"id\":\"patient-images\",\"label\":\"images of patients\",\"aliases\":[\"patient photos\",\"photos of patients\",\"patient images\",\"patient videos\",\"before-and-after photos\",\"before and after photos\"],\"broader\":[\"images-of-people\",\"patient-data\"]},{\"id\":\"employee-images\",\"label\":\"images of employees\",\"aliases\":[\"employee-images\",\"employee photos\",\"photos of employees\",\"staff photos\",\"photographs of employees\",\"photos of colleagues\",\"team photos\",\"photos of co-workers\",\"employee videos\",\"headshots\",\"photos of staff\",\"colleague photos\"],\"broader\":[\"images-of-people\"],\"ambiguous\":[\"employee-images\",\"headshots\"]},{\"id\":\"children-images\",\"label\":\"images of children\",\"aliases\":[\"photos of children\",\"pictures of children\",\"images of minors\",\"photos of minors\",\"child images\",\"children's photos\",\"student photos\"],\"broader\":[\"images-of-people\",\"children\"]},{\"id\":\"bystander-images\",\"label\":\"images of the public\",\"aliases\":[\"crowd photos\",\"crowd shots\",\"photos of bystanders\",\"photos of passers-by\",\"event photos\",\"street photos\",\"audience photos\",\"photos of attendees\",\"photos of event attendees\"],\"broader\":[\"images-of-people\"]},{\"id\":\"voice-recordings\",\"label\":\"voice or meeting recordings\",\"aliases\":[\"voice recordings\",\"voice recording\",\"audio recordings\",\"meeting recordings\",\"meeting recording\",\"recordings\",\"meeting notes\",\"meeting transcripts\",\"transcripts\",\"recorded calls\",\"voice data\",\"recording of conversations\"],\"broader\":[\"personal-data\"],\"ambiguous\":[\"recordings\",\"transcripts\"]},{\"id\":\"testimonial-data\",\"label\":\"testimonials and reviews\",\"aliases\":[\"testimonials\",\"testimonial\",\"customer quotes\",\"customer quote\",\"reviews data\",\"review content\",\"endorsements\",\"customer stories data\"],\"broader\":[\"personal-data\"],\"ambiguous\":[\"testimonial\",\"endorsements\"]},{\"id\":\"third-party-data\",\"label\":\"third-party data\",\"aliases\":[\"third party data\",\"data from data brokers\",\"data broker data\",\"bought data\",\"second-party data\",\"partner-provided data\",\"enrichment data\",\"external data\",\"licensed data\"]},{\"id\":\"scraped-data\",\"label\":\"scraped data\",\"aliases\":[\"scraped\",\"harvested data\",\"scraped profiles\",\"crawled data\",\"harvested email addresses\",\"scraped personal data\",\"data scraped from websites\"],\"broader\":[\"third-party-data\"],\"ambiguous\":[\"scraped\"]},{\"id\":\"third-party-ip\",\"label\":\"intellectual property of others\",\"aliases\":[\"third-party-ip\",\"third-party intellectual property\",\"third-party IP\",\"third party content\",\"third-party content\",\"copyrighted material\",\"copyrighted materials\",\"copyrighted works\",\"copyrighted content\",\"copyright-protected material\",\"others' intellectual property\",\"others' content\",\"third-party copyright\",\"copyrighted images\",\"third-party trademarks\",\"trademarks of others\",\"others' logos\",\"third-party material\",\"content of others\",\"intellectual property of third parties\",\"content owned by others\"]},{\"id\":\"ugc\",\"label\":\"user-generated content\",\"aliases\":[\"UGC\",\"user generated content\",\"user content\",\"customer content\",\"content posted by users\",\"posts of users\",\"comments of users\",\"user posts\",\"fan content\",\"creator content\"],\"broader\":[\"third-party-ip\"]},{\"id\":\"licensed-media\",\"label\":\"licensed media\",\"aliases\":[\"licensed-media\",\"licensed content\",\"stock images\",\"stock photos\",\"stock photography\",\"stock footage\",\"licensed images\",\"licensed photos\",\"stock media\",\"licensed material\",\"fonts\",\"licensed fonts\"],\"broader\":[\"third-party-ip\"],\"ambiguous\":[\"licensed-media\",\"fonts\"]},{\"id\":\"music\",\"label\":\"music\",\"aliases\":[\"copyrighted music\",\"songs\",\"song\",\"commercial music\",\"music tracks\",\"popular music\",\"sound recordings\",\"audio tracks\",\"trending audio\",\"trending sounds\"],\"broader\":[\"third-party-ip\"],\"ambiguous\":[\"music\",\"songs\",\"song\"]},{\"id\":\"film-and-tv\",\"label\":\"film or broadcast clips\",\"aliases\":[\"film clips\",\"movie clips\",\"TV clips\",\"sports footage\",\"broadcast footage\",\"game footage\",\"memes from films\"],\"broader\":[\"third-party-ip\"]},{\"id\":\"news-articles\",\"label\":\"articles of others\",\"aliases\":[\"news articles\",\"press articles\",\"press clippings\",\"articles\",\"paywalled articles\",\"research reports\",\"analyst reports\",\"analyst report\",\"third-party research\"],\"broader\":[\"third-party-ip\"],\"ambiguous\":[\"articles\"]},{\"id\":\"competitor-material\",\"label\":\"material of competitors\",\"aliases\":[\"competitor material\",\"competitor content\",\"competitor data\",\"competitor information\",\"competitive intelligence\",\"competitor logos\",\"competitor screenshots\"],\"broader\":[\"third-party-ip\"]},{\"id\":\"company-brand-assets\",\"label\":\"company brand assets\",\"aliases\":[\"brand assets\",\"company logo\",\"company logos\",\"logo\",\"logos\",\"company trademarks\",\"trademarks\",\"company name and logo\",\"trade dress\",\"corporate logo\",\"brand guidelines\",\"company trademark\",\"slogans\",\"own images\",\"company photos\",\"approved images\",\"own media\"],\"ambiguous\":[\"logo\",\"logos\",\"trademarks\",\"slogans\"]}],\"names\":{\"folded\":\"data\\npublicdata\\npublicwebdata\\nopensourcecode\\npublishedcasestudy\\nsyntheticdata\\naggregateddata\\nusagestatistics\\nnonpublicdata\\ninternaldata\\nprocessinformation\\norganisationchart\\nconfidentialdata\\nbusinessplans\\nproductplans\\npricinginformation\\ncontractterms\\nthirdpartyconfidential\\nprivilegedinformation\\nsourcecode\\ntradesecret\\ncompanyip\\nmnpi\\nunpublishedfinancials\\ndealinformation\\nrestricteddata\\ncredentials\\nsecurityinformation\\nexportcontrolled\\ngovernmentcontract\\npersonaldata\\npseudonymiseddata\\ncontactdata\\npurchasedlist\\nprospectdata\\nbehaviouraldata\\nprofiledata\\nfirstpartydata\\ncustomerdata\\ncustomercommunications\\ntransactiondata\\nemployeedata\\ncandidatedata\\nstudentdata\\nfinancialaccount\\ngovernmentid\\nspecialcategory\\nhealthdata\\npatientdata\\ngeneticdata\\nbiometric\\nlocation\\nchildren\\nimagesofpeople\\ncustomerimages\\npatientimages\\nemployeeimages\\nchildrenimages\\nbystanderimages\\nvoicerecordings\\ntestimonialdata\\nthirdpartydata\\nscrapeddata\\nthirdpartyip\\nugc\\nlicensedmedia\\nmusic\\nfilmandtv\\nnewsarticles\\ncompetitormaterial\\ncompanybrandassets\\nanydata\\npublicinformation\\ndatafrompublicwebpages\\npublishedcustomerreference\\nsyntheticordummydata\\nanonymousoraggregateddata\\nusageorcampaignstatistics\\nnonpublicinformation\\ninternalprocessesandprocedures\\nconfidentialinformation\\nnonpublicpricesandterms\\nconfidentialinformationofothers\\nlegallyprivilegedinformation\\ncompanyintellectualproperty\\nmaterialnonpublicinformation\\nunpublishedfinancialresults\\ninformationaboutdeals\\nrestrictedinformation\\nexportcontrolledinformation\\ngovernmentcontractinformation\\npurchasedcontactlist\\nprofileorinferreddata\\nfinancialaccountdata\\ngovernmentidentifiers\\nsensitivepersonaldata\\nbiometricdata\\nlocationdata\\nchildren'sdata\\nimagesofcustomers\\nimagesofpatients\\nimagesofemployees\\nimagesofchildren\\nimagesofthepublic\\nvoiceormeetingrecordings\\ntestimonialsandreviews\\nintellectualpropertyofothers\\nusergeneratedcontent\\nfilmorbroadcastclips\\narticlesofothers\\nmaterialofcompetitors\\npublic\\npubliclyavailableinformation\\npubliclyavailabledata\\npublishedinformation\\npublicdomaininformation\\ninformationinthepublicdomain\\nalreadypublicinformation\\npublicrecord\\npubliclyreleasedinformation\\napprovedpublicinformation\\nopendata\\npublisheddata\\npublicprofiledata\\npublicsocialmediaposts\\npublicposts\\npublicmentions\\npubliclypostedcontent\\nsociallisteningdata\\nopensourcesoftwarecode\\npubliccode\\npublishedcasestudies\\npublishedcustomerstory\\ndummydata\\ntestdata\\nfictitiousdata\\nsampledata\\nfakedata\\nmockdata\\naggregatedata\\nanonymiseddata\\nanonymizeddata\\nanonymousdata\\ndeidentifieddata\\naggregatedstatistics\\nstatistics\\nsummarystatistics\\nnonpersonaldata\\nnonidentifiabledata\\ncampaigndata\\ncampaignstatistics\\nengagementdata\\nperformancedata\\nanalyticsdata\\nwebanalyticsdata\\nmetrics\\nnonpublic\\nnotpublic\\ninternalinformation\\ncompanyinformation\\ncompanydata\\nbusinessinformation\\nbusinessdata\\ncorporatedata\\ncorporateinformation\\ninternalbusinessinformation\\ninformationthatisnotpublic\\nproprietaryornonpublicinformation\\nunpublishedinformation\\nunreleasedinformation\\ncompanyrecords\\nbusinessrecords\\ninternal\\ninternalonly\\ninternalonlydata\\ninternaluseonly\\nforinternaluse\\ninternaldocuments\\ninternaldocument\\ninternalcommunications\\ninternalemails\\ninternalmemo\\ninternaldiscussions\\ninternalmessages\\ncompanyinternaldata\\ninternalprocesses\\ninternalprocedures\\ninternalpolicies\\nplaybooks\\ninternalpresentations\\norganizationchart\\norgchart\\nstaffdirectory\\nemployeedirectory\\ninternalphonelist\\nconfidential\\nconfidentialbusinessinformation\\ncompanyconfidential\\ncompanyconfidentialinformation\\nproprietaryinformation\\nproprietarydata\\nproprietary\\nsensitiveinformation\\nsensitivedata\\nsensitivebusinessinformation\\nsensitivecompanyinformation\\nsensitive\\nbusinesssecrets\\nconfidentialcompanyinformation\\ncommerciallysensitiveinformation\\nclassifiedasconfidential\\nndainformation\\ninformationundernda\\ninformationcoveredbyannda\\nproprietaryandconfidentialinformation\\nstrategydocuments\\nbusinessstrategy\\nbusinessplan\\nstrategicplans\\ninternalstrategy\\nmarketingplans\\nsalesplans\\nbudgets\\nbudget\\nforecasts\\nforecast\\nsalesfigures\\nsalesdata\\nsalesforecasts\\nrevenuedata\\ninternalmetrics\\ninternalfinancialdata\\nbusinessperformancedata\\nroadmap\\nproductroadmap\\nroadmaps\\nunreleasedproductinformation\\nproductdevelopmentinformation\\nunreleasedfeatures\\nlaunchplans\\nprototypes\\nprototype\\nproductdesigns\\nspecifications\\npricelists\\ninternalpricing\\nnonpublicpricing\\ndiscountsdata\\ncontractprices\\ncostdata\\nmargindata\\nmargins\\ncontracts\\ncontract\\ncustomercontracts\\nsuppliercontracts\\ntermsofcontracts\\nagreements\\ndealterms\\nthirdpartyconfidentialinformation\\npartnerconfidentialinformation\\ncustomerconfidentialinformation\\nclientconfidentialinformation\\ninformationofthirdparties\\nsupplierinformation\\nvendorinformation\\npartnerdata\\npartnerinformation\\nconfidentialinformationofthirdparties\\nprivileged\\nlegaladvice\\nattorneyclientprivilegedinformation\\nlegallyprivileged\\nattorneyclientcommunications\\nlitigationinformation\\nlegalholddata\\ninformationaboutlegalmatters\\ncode\\nproprietarycode\\nproprietarysourcecode\\ncompanycode\\nsoftwarecode\\nalgorithms\\nsourcecodes\\ntradesecrets\\ntradesecretinformation\\nknowhow\\nformulas\\nsecretformula\\ncompanysecrets\\nproprietarytechnology\\nintellectualproperty\\ncompany'sintellectualproperty\\ninventions\\ninventiondisclosures\\nunpublishedpatents\\npatentinformation\\ninsideinformation\\ninsiderinformation\\nmaterialinformation\\npricesensitiveinformation\\nmarketsensitiveinformation\\nnonpublicmaterialinformation\\ninsiderknowledge\\nunpublishedfinancialinformation\\nunreleasedfinancialresults\\nunauditedfinancials\\nnonpublicfinancialinformation\\nprereleaseresults\\nearningsbeforeannouncement\\nfinancialdatanotyetreleased\\nfinancialprojections\\nm&ainformation\\nmergerinformation\\nacquisitionplans\\ntransactioninformation\\nrestricted\\nhighlyconfidential\\nhighlyconfidentialinformation\\nstrictlyconfidential\\nsecret\\nsecretdata\\ntopsecret\\nsecretinformation\\nreddata\\nhighlysensitivedata\\nhighlyrestricteddata\\nregulateddata\\ncredential\\npassword\\npasswords\\nlogin\\nlogins\\nlogindetails\\nlogincredentials\\npassphrase\\napikey\\napikeys\\naccesstoken\\naccesstokens\\naccesskeys\\nsecrets\\nencryptionkeys\\nprivatekeys\\nauthenticationcodes\\naccountcredentials\\nusernamesandpasswords\\npin\\npins\\nsecuritydata\\nvulnerabilityinformation\\nvulnerabilities\\nnetworkdiagrams\\nsystemconfiguration\\nsecurityarchitecture\\nincidentdata\\nsecuritydetails\\ninfrastructuredetails\\npenetrationtestresults\\nexportcontrolleddata\\nitardata\\nitar\\neardata\\nearcontrolleddata\\ncontrolledtechnology\\ncontrolledtechnicalinformation\\ntechnicaldataunderexportcontrol\\ngovernmentcontractdata\\ngovernmentdata\\ncontrolledunclassifiedinformation\\ncui\\nfederalcontractinformation\\nfci\\nclassifiedinformation\\nclassifieddata\\nlawenforcementdata\\npersonalinformation\\npersonallyidentifiableinformation\\npii\\npersonaldetails\\npersonalidentifiableinformation\\npersonalidentifyinginformation\\nindividualdata\\nprivateinformation\\nprivatedata\\ndataaboutpeople\\nidentifiableinformation\\npersonenbezogenedaten\\ndatasubjectinformation\\nidentifiabledata\\npersonallyidentifiabledata\\nnonpublicpersonalinformation\\nnpi\\npseudonymizeddata\\npseudonymousdata\\nhasheddata\\nhashedemails\\nhashedemailaddresses\\nencryptedidentifiers\\nonlineidentifiers\\ndeviceidentifiers\\nadvertisingids\\ncookieids\\nipaddresses\\nipaddress\\ncontactdetails\\ncontactinformation\\ncontacts\\ncontactlist\\ncontactlists\\nemailaddresses\\nemailaddress\\nemaillist\\nemaillists\\nmailinglist\\nmailinglists\\nphonenumbers\\nphonenumber\\ntelephonenumbers\\npostaladdresses\\nhomeaddress\\nhomeaddresses\\naddressbook\\nmarketinglist\\nmarketinglists\\npurchasedlists\\nboughtlist\\nboughtlists\\nrentedlist\\nrentedlists\\npurchaseddata\\npurchasedemaillist\\nboughtleads\\nscrapedcontacts\\nscrapedemailaddresses\\nprospects'data\\nleaddata\\nleadsdata\\nleadlists\\nleadlist\\nsalesleads\\nprospectlist\\nprospectlists\\nprospectinformation\\ncrmleads\\nleads\\nbehavioraldata\\nbrowsingdata\\nbrowsinghistory\\ntrackingdata\\nclickstreamdata\\ncookies\\ncookiedata\\nwebsitebehaviour\\npurchasehistory\\npurchasedata\\nengagementhistory\\nusagedata\\ninterestdata\\nviewingdata\\ndevicedata\\nwebtrackingdata\\npixeldata\\ninferreddata\\ninferences\\nprofilingdata\\nsegments\\naudiencesegments\\nscores\\nlookalikeseed\\ndemographicdata\\ndemographics\\nhouseholddata\\npsychographics\\nzeropartydata\\nowncustomerdata\\nowndata\\nconsenteddata\\noptindata\\ncustomerinformation\\ncustomerdetails\\nclientdata\\nclientinformation\\nclientdetails\\ncustomerrecords\\ncustomerrecord\\nuserdata\\nuserinformation\\nconsumerdata\\nconsumerinformation\\ncustomerpersonaldata\\ncustomers'data\\ncustomers'personaldata\\ncustomerpii\\ncrmdata\\ncrmexport\\ncustomerlist\\ncustomerlists\\nclientlist\\nclientlists\\nsubscriberdata\\nsubscriberlist\\nmemberdata\\nguestdata\\naccountdata\\naccountinformation\\ncustomerdatabase\\ncustomeraccountinformation\\npolicyholderdata\\ncustomermessages\\ncustomeremails\\nsupporttickets\\nsupportticket\\ncustomerconversations\\nchattranscripts\\ncallrecordings\\ncallrecording\\ncustomercomplaints\\ncustomerfeedback\\ncustomercalls\\nclientcommunications\\norderdata\\norders\\ntransactions\\ntransactionrecords\\nbillingdata\\nbillinginformation\\ninvoices\\npaymenthistory\\nemployeeinformation\\nstaffdata\\npersonneldata\\npersonnelinformation\\npersonnelrecords\\npersonnelfiles\\nhrdata\\nhrrecords\\nemployeerecords\\nemployeedetails\\nemployeepersonaldata\\nworkerdata\\npayrolldata\\nsalarydata\\ncolleagues'personaldata\\nperformancereviews\\nemployeepersonalinformation\\ncolleaguedata\\nstaffinformation\\ndisciplinaryrecords\\napplicantdata\\ncandidateinformation\\napplicantinformation\\ncvs\\ncv\\nresumes\\nresume\\njobapplications\\napplicationdata\\nrecruitingdata\\nstudentrecords\\nstudentinformation\\neducationrecords\\npupildata\\nferpadata\\nfinancialaccountinformation\\nbankaccountdetails\\nbankdetails\\nbankdata\\ncreditcardnumbers\\ncreditcarddata\\ncardnumbers\\npaymentcarddata\\ncardholderdata\\npaymentdata\\npaymentinformation\\npaymentdetails\\nfinancialpersonaldata\\npcidata\\naccountnumbers\\nconsumerfinancialinformation\\ncreditcardinformation\\ncreditdata\\nincomedata\\ngovernmentidentifier\\nsocialsecuritynumber\\nsocialsecuritynumbers\\nssn\\nssns\\npassportnumber\\npassportnumbers\\nnationalidentificationnumber\\nnationalid\\ndriver'slicensenumber\\ndrivinglicencenumbers\\ntaxid\\nidentificationdocuments\\niddocuments\\nidentitydocuments\\nspecialcategorydata\\nspecialcategoriesofpersonaldata\\nsensitivepersonalinformation\\nspi\\nsensitivetraits\\nprotectedcharacteristics\\nprotectedclassdata\\nracialorethnicorigin\\nethnicitydata\\nreligiondata\\nreligiousbeliefs\\nsexualorientationdata\\nsexualorientation\\npoliticalopinions\\ntradeunionmembership\\nsensitivepii\\nsensitiveattributes\\ncriminalrecords\\ncriminalrecorddata\\nimmigrationstatus\\nhealth\\nhealthinformation\\nmedicaldata\\nmedicalinformation\\nmedicalrecords\\nhealthrecords\\npersonalhealthinformation\\nconsumerhealthdata\\nwellnessdata\\ndiagnosisdata\\nmedicalcondition\\nhealthcondition\\ndisabilitydata\\nreproductivehealthdata\\nmentalhealthdata\\nprotectedhealthinformation\\nphi\\nephi\\npatientinformation\\npatientrecords\\npatientdetails\\nhipaadata\\nclinicaldata\\nindividuallyidentifiablehealthinformation\\npatientstoriesdata\\ngenetic\\ndnadata\\ngeneticinformation\\nbiometrics\\nfaceprints\\nfaceprint\\nfacialgeometry\\nvoiceprint\\nvoiceprints\\nfingerprints\\nfacialrecognitiondata\\nfacedata\\nretinascans\\nbiometricidentifiers\\nbiometricinformation\\ngeolocation\\ngeolocationdata\\nprecisegeolocation\\npreciselocation\\ngpsdata\\ngeotags\\ngeotag\\nlocationtags\\nwhereabouts\\nlocationinformation\\ncheckindata\\nchildren'spersonaldata\\ndataofchildren\\nminors'data\\ndataofminors\\nchilddata\\nchildrendata\\ndataaboutchildren\\npersonalinformationofchildren\\nkids'data\\ncoppadata\\ndatafromminors\\nteendata\\nphotosofpeople\\nphotographsofpeople\\npicturesofpeople\\nphotoofaperson\\nimageofaperson\\npersonalimages\\nlikeness\\nlikenesses\\nvideosofpeople\\nrecordingsofpeople\\npeopleinphotos\\nphotos\\nphotographs\\nportraits\\nfootageofpeople\\nimageorlikeness\\nvideorecordingsofpeople\\ncustomerphotos\\ncustomerphoto\\nphotosofcustomers\\nphotographsofcustomers\\ncustomervideos\\nclientphotos\\nguestphotos\\npatientphotos\\nphotosofpatients\\npatientvideos\\nbeforeandafterphotos\\nemployeephotos\\nphotosofemployees\\nstaffphotos\\nphotographsofemployees\\nphotosofcolleagues\\nteamphotos\\nphotosofcoworkers\\nemployeevideos\\nheadshots\\nphotosofstaff\\ncolleaguephotos\\nphotosofchildren\\npicturesofchildren\\nimagesofminors\\nphotosofminors\\nchildimages\\nchildren'sphotos\\nstudentphotos\\ncrowdphotos\\ncrowdshots\\nphotosofbystanders\\nphotosofpassersby\\neventphotos\\nstreetphotos\\naudiencephotos\\nphotosofattendees\\nphotosofeventattendees\\nvoicerecording\\naudiorecordings\\nmeetingrecordings\\nmeetingrecording\\nrecordings\\nmeetingnotes\\nmeetingtranscripts\\ntranscripts\\nrecordedcalls\\nvoicedata\\nrecordingofconversations\\ntestimonials\\ntestimonial\\ncustomerquotes\\ncustomerquote\\nreviewsdata\\nreviewcontent\\nendorsements\\ncustomerstoriesdata\\ndatafromdatabrokers\\ndatabrokerdata\\nboughtdata\\nsecondpartydata\\npartnerprovideddata\\nenrichmentdata\\nexternaldata\\nlicenseddata\\nscraped\\nharvesteddata\\nscrapedprofiles\\ncrawleddata\\nharvestedemailaddresses\\nscrapedpersonaldata\\ndatascrapedfromwebsites\\nthirdpartyintellectualproperty\\nthirdpartycontent\\ncopyrightedmaterial\\ncopyrightedmaterials\\ncopyrightedworks\\ncopyrightedcontent\\ncopyrightprotectedmaterial\\nothers'intellectualproperty\\nothers'content\\nthirdpartycopyright\\ncopyrightedimages\\nthirdpartytrademarks\\ntrademarksofothers\\nothers'logos\\nthirdpartymaterial\\ncontentofothers\\nintellectualpropertyofthirdparties\\ncontentownedbyothers\\nusercontent\\ncustomercontent\\ncontentpostedbyusers\\npostsofusers\\ncommentsofusers\\nuserposts\\nfancontent\\ncreatorcontent\\nlicensedcontent\\nstockimages\\nstockphotos\\nstockphotography\\nstockfootage\\nlicensedimages\\nlicensedphotos\\nstockmedia\\nlicensedmaterial\\nfonts\\nlicensedfonts\\ncopyrightedmusic\\nsongs\\nsong\\ncommercialmusic\\nmusictracks\\npopularmusic\\nsoundrecordings\\naudiotracks\\ntrendingaudio\\ntrendingsounds\\nfilmclips\\nmovieclips\\ntvclips\\nsportsfootage\\nbroadcastfootage\\ngamefootage\\nmemesfromfilms\\npressarticles\\npressclippings\\narticles\\npaywalledarticles\\nresearchreports\\nanalystreports\\nanalystreport\\nthirdpartyresearch\\ncompetitorcontent\\ncompetitordata\\ncompetitorinformation\\ncompetitiveintelligence\\ncompetitorlogos\\ncompetitorscreenshots\\nbrandassets\\ncompanylogo\\ncompanylogos\\nlogo\\nlogos\\ncompanytrademarks\\ntrademarks\\ncompanynameandlogo\\ntradedress\\ncorporatelogo\\nbrandguidelines\\ncompanytrademark\\nslogans\\nownimages\\ncompanyphotos\\napprovedimages\\nownmedia\",\"owners\":[0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31,32,33,34,35,36,37,38,39,40,41,42,43,44,45,46,47,48,49,50,51,52,53,54,55,56,57,58,59,60,61,62,63,64,65,66,67,68,69,70,0,1,2,4,5,6,7,8,10,12,15,17,18,21,22,23,24,25,28,29,33,36,44,45,46,50,51,52,54,55,56,57,58,59,60,63,64,67,68,69,1,1,1,1,1,1,1,1,1,1,1,1,2,2,2,2,2,2,3,3,4,4,5,5,5,5,5,5,6,6,6,6,6,6,6,6,6,6,7,7,7,7,7,7,7,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,9,9,9,9,9,9,9,9,9,9,9,9,9,10,10,10,10,10,11,11,11,11,11,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,14,14,14,14,14,14,14,14,14,14,14,15,15,15,15,15,15,15,15,16,16,16,16,16,16,16,17,17,17,17,17,17,17,17,17,17,18,18,18,18,18,18,18,18,19,19,19,19,19,19,19,20,20,20,20,20,20,20,21,21,21,21,21,21,22,22,22,22,22,22,22,23,23,23,23,23,23,23,23,24,24,24,24,25,25,25,25,25,25,25,25,25,25,25,25,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,27,27,27,27,27,27,27,27,27,27,28,28,28,28,28,28,28,28,29,29,29,29,29,29,29,29,29,30,30,30,30,30,30,30,30,30,30,30,30,30,30,30,30,30,31,31,31,31,31,31,31,31,31,31,31,31,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,33,33,33,33,33,33,33,33,33,33,34,34,34,34,34,34,34,34,34,34,34,35,35,35,35,35,35,35,35,35,35,35,35,35,35,35,35,35,36,36,36,36,36,36,36,36,36,36,36,37,37,37,37,37,38,38,38,38,38,38,38,38,38,38,38,38,38,38,38,38,38,38,38,38,38,38,38,38,38,38,38,38,38,38,39,39,39,39,39,39,39,39,39,39,39,39,40,40,40,40,40,40,40,40,41,41,41,41,41,41,41,41,41,41,41,41,41,41,41,41,41,41,41,41,42,42,42,42,42,42,42,42,42,42,43,43,43,43,43,44,44,44,44,44,44,44,44,44,44,44,44,44,44,44,44,44,44,44,45,45,45,45,45,45,45,45,45,45,45,45,45,45,45,46,46,46,46,46,46,46,46,46,46,46,46,46,46,46,46,46,46,46,46,47,47,47,47,47,47,47,47,47,47,47,47,47,47,47,48,48,48,48,48,48,48,48,48,48,49,49,49,50,50,50,50,50,50,50,50,50,50,50,50,51,51,51,51,51,51,51,51,51,51,51,52,52,52,52,52,52,52,52,52,52,52,52,53,53,53,53,53,53,53,53,53,53,53,53,53,53,53,53,53,54,54,54,54,54,54,54,55,55,55,55,56,56,56,56,56,56,56,56,56,56,56,57,57,57,57,57,57,57,58,58,58,58,58,58,58,58,58,59,59,59,59,59,59,59,59,59,59,59,60,60,60,60,60,60,60,60,61,61,61,61,61,61,61,61,62,62,62,62,62,62,62,63,63,63,63,63,63,63,63,63,63,63,63,63,63,63,63,63,63,64,64,64,64,64,64,64,64,65,65,65,65,65,65,65,65,65,65,65,66,66,66,66,66,66,66,66,66,66,67,67,67,67,67,67,67,68,68,68,68,68,68,68,68,69,69,69,69,69,69,70,70,70,70,70,70,70,70,70,70,70,70,70,70,70,70,70]}}"),
	taxonomy("device", "{\"root\":{\"label\":\"any device\",\"aliases\":[\"all devices\",\"any devices\"]},\"concepts\":[{\"id\":\"company-device\",\"label\":\"company device\",\"aliases\":[\"company devices\",\"company-managed\",\"company-managed device\",\"company-owned device\",\"company-owned devices\",\"company-owned equipment\",\"company equipment\",\"corporate device\",\"corporate devices\",\"work device\",\"work devices\",\"business device\",\"business devices\",\"managed device\",\"managed devices\",\"employer-owned device\",\"company-provided device\",\"company-issued device\",\"company-issued devices\",\"issued device\",\"company hardware\",\"company computer\",\"company computers\",\"company computer systems\",\"company system\",\"company systems\",\"endpoint system\",\"endpoint systems\",\"company-provided equipment\",\"corporate-owned device\",\"company resources\",\"IT equipment\",\"official device\",\"end-user device\",\"end-user devices\"],\"ambiguous\":[\"company resources\",\"company system\",\"company systems\"]},{\"id\":\"company-laptop\",\"label\":\"company laptop\",\"aliases\":[\"company laptops\",\"work laptop\",\"work laptops\",\"work computer\",\"work computers\",\"corporate laptop\",\"company PC\",\"business laptop\",\"company workstation\",\"workstation\",\"workstations\"],\"broader\":[\"company-device\"],\"ambiguous\":[\"workstation\",\"workstations\"]},{\"id\":\"company-phone\",\"label\":\"company phone\",\"aliases\":[\"company phones\",\"work phone\",\"work phones\",\"company mobile\",\"company mobile phone\",\"business phone\",\"corporate phone\",\"company smartphone\",\"work mobile\"],\"broader\":[\"company-device\",\"mobile-device\"]},{\"id\":\"personal-device\",\"label\":\"personal device\",\"aliases\":[\"personal devices\",\"personally owned device\",\"personally-owned devices\",\"own device\",\"own devices\",\"private device\",\"private devices\",\"employee-owned device\",\"non-company device\",\"non-company devices\",\"non-company equipment\",\"non-corporate device\",\"bring your own device\",\"BYOD\",\"home computer\",\"home computers\",\"personal equipment\",\"personal computing device\"]},{\"id\":\"managed-byod\",\"label\":\"managed personal device\",\"aliases\":[\"managed-byod\",\"managed BYOD\",\"enrolled personal device\",\"enrolled BYOD\",\"personal device under MDM\",\"managed personal devices\",\"MDM-enrolled device\",\"MDM-enrolled personal device\",\"registered personal device\",\"approved personal device\"],\"broader\":[\"personal-device\"]},{\"id\":\"unmanaged-personal-device\",\"label\":\"unmanaged personal device\",\"aliases\":[\"personal-unmanaged\",\"unmanaged personal devices\",\"unmanaged device\",\"unmanaged devices\",\"unmanaged BYOD\",\"unenrolled device\",\"unregistered device\",\"unapproved device\"],\"broader\":[\"personal-device\"]},{\"id\":\"personal-phone\",\"label\":\"personal phone\",\"aliases\":[\"personal phones\",\"own phone\",\"private phone\",\"personal mobile\",\"personal mobile phone\",\"personal cell phone\",\"personal cellphone\",\"personal smartphone\",\"employee's own phone\",\"own handset\",\"personal mobile device\",\"personal mobile devices\"],\"broader\":[\"personal-device\",\"mobile-device\"]},{\"id\":\"personal-computer\",\"label\":\"personal computer\",\"aliases\":[\"personal laptop\",\"personal laptops\",\"own laptop\",\"home laptop\",\"private laptop\",\"private computer\",\"own computer\",\"personal computers\",\"personal tablet\"],\"broader\":[\"personal-device\"]},{\"id\":\"mobile-device\",\"label\":\"mobile device\",\"aliases\":[\"mobile devices\",\"smartphone\",\"smartphones\",\"mobile phone\",\"mobile phones\",\"cell phone\",\"cell phones\",\"cellphone\",\"cellphones\",\"tablet\",\"tablets\",\"handheld device\",\"portable device\",\"portable devices\"],\"ambiguous\":[\"smartphone\",\"smartphones\",\"mobile phone\",\"mobile phones\",\"cell phone\",\"cell phones\",\"tablet\",\"tablets\"]},{\"id\":\"kiosk-shared\",\"label\":\"shared or kiosk device\",\"aliases\":[\"kiosk-shared\",\"kiosk\",\"kiosks\",\"shared device\",\"shared devices\",\"shared computer\",\"shared computers\",\"public computer\",\"public computers\",\"internet cafe computer\",\"hotel computer\",\"shared workstation\",\"demo device\",\"store tablet\",\"point-of-sale device\"],\"ambiguous\":[\"kiosk\",\"kiosks\"]},{\"id\":\"agency-device\",\"label\":\"agency device\",\"aliases\":[\"agency devices\",\"agency-managed device\",\"contractor device\",\"contractor devices\",\"contractor-owned device\",\"vendor device\",\"third-party device\",\"third-party devices\",\"partner device\"]},{\"id\":\"government-device\",\"label\":\"government device\",\"aliases\":[\"government devices\",\"government\",\"government-owned device\",\"government-issued device\",\"government-furnished equipment\",\"GFE\",\"state-owned device\",\"state device\",\"state-issued device\",\"federal device\",\"agency-issued government device\"],\"ambiguous\":[\"government\"]},{\"id\":\"contract-performance\",\"label\":\"device used to perform a government contract\",\"aliases\":[\"contract-performance\",\"contract performance device\",\"device used in contract performance\",\"federal contractor device\",\"device used for a federal contract\",\"contractor information technology\"]},{\"id\":\"restricted-area\",\"label\":\"device in a restricted area\",\"aliases\":[\"restricted-area\",\"restricted area device\",\"device in a secure area\",\"device in a secure site\",\"secure-site device\",\"device in a controlled area\",\"device in a SCIF\"]},{\"id\":\"wearable\",\"label\":\"wearable or camera device\",\"aliases\":[\"wearables\",\"wearable\",\"smart glasses\",\"camera glasses\",\"body camera\",\"smartwatch\",\"action camera\",\"dashcam\",\"wearable device\",\"wearable devices\"],\"ambiguous\":[\"wearables\",\"wearable\"]},{\"id\":\"drone\",\"label\":\"drone\",\"aliases\":[\"drones\",\"unmanned aircraft\",\"UAV\",\"UAS\",\"quadcopter\"],\"ambiguous\":[\"drone\",\"drones\"]},{\"id\":\"camera\",\"label\":\"camera\",\"aliases\":[\"cameras\",\"video camera\",\"video cameras\",\"recording device\",\"recording devices\",\"camera phone\",\"camera phones\",\"webcam\"],\"ambiguous\":[\"camera\",\"cameras\",\"webcam\"]},{\"id\":\"removable-media\",\"label\":\"removable media\",\"aliases\":[\"USB stick\",\"USB sticks\",\"USB drive\",\"USB drives\",\"flash drive\",\"flash drives\",\"thumb drive\",\"thumb drives\",\"external drive\",\"external drives\",\"external hard drive\",\"memory stick\",\"portable storage\",\"portable storage device\",\"removable storage\",\"personal storage device\",\"personal storage devices\",\"SD card\"]},{\"id\":\"smart-speaker\",\"label\":\"smart speaker\",\"aliases\":[\"smart speakers\",\"voice assistant device\",\"smart home device\",\"IoT device\",\"IoT devices\"]},{\"id\":\"server\",\"label\":\"server\",\"aliases\":[\"servers\",\"company server\",\"company servers\",\"cloud server\",\"production server\"],\"ambiguous\":[\"server\",\"servers\"]}],\"names\":{\"folded\":\"device\\ncompanydevice\\ncompanylaptop\\ncompanyphone\\npersonaldevice\\nmanagedbyod\\nunmanagedpersonaldevice\\npersonalphone\\npersonalcomputer\\nmobiledevice\\nkioskshared\\nagencydevice\\ngovernmentdevice\\ncontractperformance\\nrestrictedarea\\nwearable\\ndrone\\ncamera\\nremovablemedia\\nsmartspeaker\\nserver\\nanydevice\\nmanagedpersonaldevice\\nsharedorkioskdevice\\ndeviceusedtoperformagovernmentcontract\\ndeviceinarestrictedarea\\nwearableorcameradevice\\nalldevices\\nanydevices\\ncompanydevices\\ncompanymanaged\\ncompanymanageddevice\\ncompanyowneddevice\\ncompanyowneddevices\\ncompanyownedequipment\\ncompanyequipment\\ncorporatedevice\\ncorporatedevices\\nworkdevice\\nworkdevices\\nbusinessdevice\\nbusinessdevices\\nmanageddevice\\nmanageddevices\\nemployerowneddevice\\ncompanyprovideddevice\\ncompanyissueddevice\\ncompanyissueddevices\\nissueddevice\\ncompanyhardware\\ncompanycomputer\\ncompanycomputers\\ncompanycomputersystems\\ncompanysystem\\ncompanysystems\\nendpointsystem\\nendpointsystems\\ncompanyprovidedequipment\\ncorporateowneddevice\\ncompanyresources\\nitequipment\\nofficialdevice\\nenduserdevice\\nenduserdevices\\ncompanylaptops\\nworklaptop\\nworklaptops\\nworkcomputer\\nworkcomputers\\ncorporatelaptop\\ncompanypc\\nbusinesslaptop\\ncompanyworkstation\\nworkstation\\nworkstations\\ncompanyphones\\nworkphone\\nworkphones\\ncompanymobile\\ncompanymobilephone\\nbusinessphone\\ncorporatephone\\ncompanysmartphone\\nworkmobile\\npersonaldevices\\npersonallyowneddevice\\npersonallyowneddevices\\nowndevice\\nowndevices\\nprivatedevice\\nprivatedevices\\nemployeeowneddevice\\nnoncompanydevice\\nnoncompanydevices\\nnoncompanyequipment\\nnoncorporatedevice\\nbringyourowndevice\\nbyod\\nhomecomputer\\nhomecomputers\\npersonalequipment\\npersonalcomputingdevice\\nenrolledpersonaldevice\\nenrolledbyod\\npersonaldeviceundermdm\\nmanagedpersonaldevices\\nmdmenrolleddevice\\nmdmenrolledpersonaldevice\\nregisteredpersonaldevice\\napprovedpersonaldevice\\npersonalunmanaged\\nunmanagedpersonaldevices\\nunmanageddevice\\nunmanageddevices\\nunmanagedbyod\\nunenrolleddevice\\nunregistereddevice\\nunapproveddevice\\npersonalphones\\nownphone\\nprivatephone\\npersonalmobile\\npersonalmobilephone\\npersonalcellphone\\npersonalsmartphone\\nemployee'sownphone\\nownhandset\\npersonalmobiledevice\\npersonalmobiledevices\\npersonallaptop\\npersonallaptops\\nownlaptop\\nhomelaptop\\nprivatelaptop\\nprivatecomputer\\nowncomputer\\npersonalcomputers\\npersonaltablet\\nmobiledevices\\nsmartphone\\nsmartphones\\nmobilephone\\nmobilephones\\ncellphone\\ncellphones\\ntablet\\ntablets\\nhandhelddevice\\nportabledevice\\nportabledevices\\nkiosk\\nkiosks\\nshareddevice\\nshareddevices\\nsharedcomputer\\nsharedcomputers\\npubliccomputer\\npubliccomputers\\ninternetcafecomputer\\nhotelcomputer\\nsharedworkstation\\ndemodevice\\nstoretablet\\npointofsaledevice\\nagencydevices\\nagencymanageddevice\\ncontractordevice\\ncontractordevices\\ncontractorowneddevice\\nvendordevice\\nthirdpartydevice\\nthirdpartydevices\\npartnerdevice\\ngovernmentdevices\\ngovernment\\ngovernmentowneddevice\\ngovernmentissueddevice\\ngovernmentfurnishedequipment\\ngfe\\nstateowneddevice\\nstatedevice\\nstateissueddevice\\nfederaldevice\\nagencyissuedgovernmentdevice\\ncontractperformancedevice\\ndeviceusedincontractperformance\\nfederalcontractordevice\\ndeviceusedforafederalcontract\\ncontractorinformationtechnology\\nrestrictedareadevice\\ndeviceinasecurearea\\ndeviceinasecuresite\\nsecuresitedevice\\ndeviceinacontrolledarea\\ndeviceinascif\\nwearables\\nsmartglasses\\ncameraglasses\\nbodycamera\\nsmartwatch\\nactioncamera\\ndashcam\\nwearabledevice\\nwearabledevices\\ndrones\\nunmannedaircraft\\nuav\\nuas\\nquadcopter\\ncameras\\nvideocamera\\nvideocameras\\nrecordingdevice\\nrecordingdevices\\ncameraphone\\ncameraphones\\nwebcam\\nusbstick\\nusbsticks\\nusbdrive\\nusbdrives\\nflashdrive\\nflashdrives\\nthumbdrive\\nthumbdrives\\nexternaldrive\\nexternaldrives\\nexternalharddrive\\nmemorystick\\nportablestorage\\nportablestoragedevice\\nremovablestorage\\npersonalstoragedevice\\npersonalstoragedevices\\nsdcard\\nsmartspeakers\\nvoiceassistantdevice\\nsmarthomedevice\\niotdevice\\niotdevices\\nservers\\ncompanyserver\\ncompanyservers\\ncloudserver\\nproductionserver\",\"owners\":[0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,0,5,10,13,14,15,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,2,2,2,2,2,2,2,2,2,2,3,3,3,3,3,3,3,3,3,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,5,5,5,5,5,5,5,5,6,6,6,6,6,6,6,6,7,7,7,7,7,7,7,7,7,7,7,8,8,8,8,8,8,8,8,8,9,9,9,9,9,9,9,9,9,9,9,9,10,10,10,10,10,10,10,10,10,10,10,10,10,10,11,11,11,11,11,11,11,11,11,12,12,12,12,12,12,12,12,12,12,12,13,13,13,13,13,14,14,14,14,14,14,15,15,15,15,15,15,15,15,15,16,16,16,16,16,17,17,17,17,17,17,17,17,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,19,19,19,19,19,20,20,20,20,20]}}"),
	taxonomy("payment", "{\"root\":{\"label\":\"any form of payment\"},\"concepts\":[{\"id\":\"organic\",\"label\":\"organic\",\"aliases\":[\"organic post\",\"organic posts\",\"unpaid\",\"non-paid\",\"organic reach\",\"organic only\",\"organic content\",\"without payment\",\"organic social\",\"free of charge\"],\"ambiguous\":[\"free of charge\",\"organic\",\"unpaid\",\"non-paid\"]},{\"id\":\"owned\",\"label\":\"owned media\",\"aliases\":[\"owned\",\"owned channel\",\"owned channels\",\"own channels\",\"owned content\"],\"broader\":[\"organic\"],\"ambiguous\":[\"owned\"]},{\"id\":\"earned\",\"label\":\"earned media\",\"aliases\":[\"earned\",\"earned coverage\",\"press coverage\",\"PR coverage\",\"word of mouth\",\"unpaid endorsement\",\"unpaid coverage\",\"organic advocacy\"],\"broader\":[\"organic\"],\"ambiguous\":[\"earned\"]},{\"id\":\"paid\",\"label\":\"paid\",\"aliases\":[\"paid media\",\"paid content\",\"paid promotion\",\"paid for\",\"paid advertising\",\"advertising\",\"advertisement\",\"advertisements\",\"ads\",\"ad\",\"paid ads\",\"for payment\",\"compensated\",\"for compensation\",\"material connection\",\"commercial content\",\"advertorial\"],\"ambiguous\":[\"paid\",\"advertising\",\"advertisement\",\"advertisements\",\"ads\",\"ad\",\"compensated\"]},{\"id\":\"advertising-spend\",\"label\":\"media spend\",\"aliases\":[\"media buy\",\"media buying\",\"ad spend\",\"paid placement\",\"paid placements\",\"CPC\",\"CPM\",\"pay-per-click\",\"paid search\",\"paid social\",\"display advertising\",\"paid ad campaign\"],\"broader\":[\"paid\"],\"ambiguous\":[\"CPC\",\"CPM\"]},{\"id\":\"boosted\",\"label\":\"boosted post\",\"aliases\":[\"boosted\",\"boosted posts\",\"boost\",\"boosting\",\"promoted post\",\"promoted posts\",\"promoted content\",\"promoted\",\"boosted content\",\"dark post\"],\"broader\":[\"advertising-spend\"],\"ambiguous\":[\"boosted\",\"boost\",\"boosting\",\"promoted\"]},{\"id\":\"allowlisted\",\"label\":\"allowlisted creator ad\",\"aliases\":[\"whitelisted creator ad\",\"allowlisting\",\"whitelisting\",\"spark ad\",\"partnership ad\",\"partnership ads\",\"creator licensing\"],\"broader\":[\"boosted\",\"sponsored\"]},{\"id\":\"sponsored\",\"label\":\"sponsored content\",\"aliases\":[\"sponsored\",\"sponsored post\",\"sponsored posts\",\"sponsored article\",\"paid partnership\",\"paid partnerships\",\"paid collaboration\",\"branded content\",\"paid endorsement\",\"paid endorsements\",\"paid post\",\"creator fee\",\"influencer fee\",\"paid influencer\",\"paid creator\",\"sponcon\"],\"broader\":[\"paid\"],\"ambiguous\":[\"sponsored\"]},{\"id\":\"sponsorship\",\"label\":\"sponsorship\",\"aliases\":[\"sponsorships\",\"event sponsorship\",\"event sponsorships\",\"sponsorship fee\",\"sponsoring\",\"sponsor\"],\"broader\":[\"paid\"],\"ambiguous\":[\"sponsorship\",\"sponsorships\",\"sponsoring\",\"sponsor\"]},{\"id\":\"affiliate\",\"label\":\"affiliate commission\",\"aliases\":[\"affiliate\",\"affiliate link\",\"affiliate links\",\"commission\",\"commissions\",\"commission-based\",\"revenue share\",\"affiliate payment\",\"pay per sale\",\"performance-based payment\",\"referral commission\"],\"broader\":[\"paid\"],\"ambiguous\":[\"affiliate\",\"commission\",\"commissions\",\"commission-based\"]},{\"id\":\"referral-reward\",\"label\":\"referral reward\",\"aliases\":[\"referral fee\",\"referral bonus\",\"referral credit\",\"refer-a-friend reward\",\"referral rewards\"],\"broader\":[\"paid\"]},{\"id\":\"gifted\",\"label\":\"gifted\",\"aliases\":[\"gift\",\"gifts\",\"gifting\",\"gifted product\",\"gifted products\",\"gifted item\",\"free product\",\"free products\",\"free sample\",\"free samples\",\"complimentary\",\"complimentary product\",\"product seeding\",\"PR package\",\"in-kind\",\"in kind\",\"payment in kind\",\"barter\",\"comped\",\"comped stay\",\"hosted trip\",\"press trip\",\"paid trip\",\"free service\",\"discounted product\",\"freebies\",\"freebie\",\"free of charge to the creator\"],\"broader\":[\"paid\"],\"ambiguous\":[\"gifted\",\"gift\",\"gifts\",\"gifting\",\"complimentary\",\"in-kind\",\"comped\"]},{\"id\":\"prize\",\"label\":\"prize\",\"aliases\":[\"prizes\",\"giveaway prize\",\"competition prize\",\"contest prize\",\"sweepstakes prize\",\"incentive\",\"incentives\",\"reward\",\"rewards\",\"gift card\",\"gift cards\",\"voucher\",\"vouchers\",\"cash prize\",\"loyalty points\"],\"broader\":[\"paid\"],\"ambiguous\":[\"prize\",\"prizes\",\"incentive\",\"incentives\",\"reward\",\"rewards\",\"voucher\",\"vouchers\"]},{\"id\":\"employee-incentive\",\"label\":\"incentive for employees\",\"aliases\":[\"employee incentive\",\"employee incentives\",\"employee reward\",\"employee rewards\",\"spiff\",\"bonus\",\"staff incentive\",\"paid working time for posts\",\"prizes for sharing\"],\"broader\":[\"paid\"],\"ambiguous\":[\"spiff\",\"bonus\"]},{\"id\":\"equity\",\"label\":\"equity or stake\",\"aliases\":[\"equity\",\"shares\",\"stock\",\"stock options\",\"ownership stake\",\"tokens\",\"family connection\",\"business relationship\"],\"broader\":[\"paid\"],\"ambiguous\":[\"equity\",\"shares\",\"stock\",\"tokens\"]},{\"id\":\"donation\",\"label\":\"donation\",\"aliases\":[\"charitable donation\",\"donations\",\"donation in return\",\"charity donation\"],\"broader\":[\"paid\"],\"ambiguous\":[\"donation\",\"donations\"]}],\"names\":{\"folded\":\"payment\\norganic\\nowned\\nearned\\npaid\\nadvertisingspend\\nboosted\\nallowlisted\\nsponsored\\nsponsorship\\naffiliate\\nreferralreward\\ngifted\\nprize\\nemployeeincentive\\nequity\\ndonation\\nanyformofpayment\\nownedmedia\\nearnedmedia\\nmediaspend\\nboostedpost\\nallowlistedcreatorad\\nsponsoredcontent\\naffiliatecommission\\nincentiveforemployees\\nequityorstake\\norganicpost\\norganicposts\\nunpaid\\nnonpaid\\norganicreach\\norganiconly\\norganiccontent\\nwithoutpayment\\norganicsocial\\nfreeofcharge\\nownedchannel\\nownedchannels\\nownchannels\\nownedcontent\\nearnedcoverage\\npresscoverage\\nprcoverage\\nwordofmouth\\nunpaidendorsement\\nunpaidcoverage\\norganicadvocacy\\npaidmedia\\npaidcontent\\npaidpromotion\\npaidfor\\npaidadvertising\\nadvertising\\nadvertisement\\nadvertisements\\nads\\nad\\npaidads\\nforpayment\\ncompensated\\nforcompensation\\nmaterialconnection\\ncommercialcontent\\nadvertorial\\nmediabuy\\nmediabuying\\nadspend\\npaidplacement\\npaidplacements\\ncpc\\ncpm\\npayperclick\\npaidsearch\\npaidsocial\\ndisplayadvertising\\npaidadcampaign\\nboostedposts\\nboost\\nboosting\\npromotedpost\\npromotedposts\\npromotedcontent\\npromoted\\nboostedcontent\\ndarkpost\\nwhitelistedcreatorad\\nallowlisting\\nwhitelisting\\nsparkad\\npartnershipad\\npartnershipads\\ncreatorlicensing\\nsponsoredpost\\nsponsoredposts\\nsponsoredarticle\\npaidpartnership\\npaidpartnerships\\npaidcollaboration\\nbrandedcontent\\npaidendorsement\\npaidendorsements\\npaidpost\\ncreatorfee\\ninfluencerfee\\npaidinfluencer\\npaidcreator\\nsponcon\\nsponsorships\\neventsponsorship\\neventsponsorships\\nsponsorshipfee\\nsponsoring\\nsponsor\\naffiliatelink\\naffiliatelinks\\ncommission\\ncommissions\\ncommissionbased\\nrevenueshare\\naffiliatepayment\\npaypersale\\nperformancebasedpayment\\nreferralcommission\\nreferralfee\\nreferralbonus\\nreferralcredit\\nreferafriendreward\\nreferralrewards\\ngift\\ngifts\\ngifting\\ngiftedproduct\\ngiftedproducts\\ngifteditem\\nfreeproduct\\nfreeproducts\\nfreesample\\nfreesamples\\ncomplimentary\\ncomplimentaryproduct\\nproductseeding\\nprpackage\\ninkind\\npaymentinkind\\nbarter\\ncomped\\ncompedstay\\nhostedtrip\\npresstrip\\npaidtrip\\nfreeservice\\ndiscountedproduct\\nfreebies\\nfreebie\\nfreeofchargetothecreator\\nprizes\\ngiveawayprize\\ncompetitionprize\\ncontestprize\\nsweepstakesprize\\nincentive\\nincentives\\nreward\\nrewards\\ngiftcard\\ngiftcards\\nvoucher\\nvouchers\\ncashprize\\nloyaltypoints\\nemployeeincentives\\nemployeereward\\nemployeerewards\\nspiff\\nbonus\\nstaffincentive\\npaidworkingtimeforposts\\nprizesforsharing\\nshares\\nstock\\nstockoptions\\nownershipstake\\ntokens\\nfamilyconnection\\nbusinessrelationship\\ncharitabledonation\\ndonations\\ndonationinreturn\\ncharitydonation\",\"owners\":[0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,0,2,3,5,6,7,8,10,14,15,1,1,1,1,1,1,1,1,1,1,2,2,2,2,3,3,3,3,3,3,3,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,5,5,5,5,5,5,5,5,5,5,5,5,6,6,6,6,6,6,6,6,6,7,7,7,7,7,7,7,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,9,9,9,9,9,9,10,10,10,10,10,10,10,10,10,10,11,11,11,11,11,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,14,14,14,14,14,14,14,14,15,15,15,15,15,15,15,16,16,16,16]}}"),
	taxonomy("region", "{\"root\":{\"label\":\"any region\",\"aliases\":[\"worldwide\",\"global\",\"globally\",\"everywhere\",\"all countries\",\"all regions\",\"all markets\",\"international\"]},\"concepts\":[{\"id\":\"asia\",\"label\":\"Asia\"},{\"id\":\"central-asia\",\"label\":\"Central Asia\",\"broader\":[\"asia\"]},{\"id\":\"KZ\",\"label\":\"Kazakhstan\",\"aliases\":[\"KAZ\"],\"broader\":[\"central-asia\"],\"ambiguous\":[\"KAZ\"]},{\"id\":\"KG\",\"label\":\"Kyrgyzstan\",\"aliases\":[\"KGZ\"],\"broader\":[\"central-asia\"],\"ambiguous\":[\"KGZ\"]},{\"id\":\"TJ\",\"label\":\"Tajikistan\",\"aliases\":[\"TJK\"],\"broader\":[\"central-asia\"],\"ambiguous\":[\"TJK\"]},{\"id\":\"TM\",\"label\":\"Turkmenistan\",\"aliases\":[\"TKM\"],\"broader\":[\"central-asia\"],\"ambiguous\":[\"TKM\"]},{\"id\":\"UZ\",\"label\":\"Uzbekistan\",\"aliases\":[\"UZB\"],\"broader\":[\"central-asia\"],\"ambiguous\":[\"UZB\"]},{\"id\":\"east-asia\",\"label\":\"East Asia\",\"aliases\":[\"Eastern Asia\"],\"broader\":[\"asia\",\"apac\"]},{\"id\":\"CN\",\"label\":\"China\",\"aliases\":[\"CHN\",\"People's Republic of China\",\"PRC\",\"Mainland China\"],\"broader\":[\"east-asia\",\"brics\",\"greater-china\"],\"ambiguous\":[\"CHN\"]},{\"id\":\"HK\",\"label\":\"Hong Kong\",\"aliases\":[\"HKG\",\"Hong Kong SAR\"],\"broader\":[\"east-asia\",\"greater-china\"],\"ambiguous\":[\"HKG\"]},{\"id\":\"JP\",\"label\":\"Japan\",\"aliases\":[\"JPN\"],\"broader\":[\"east-asia\",\"cptpp\",\"g7\"],\"ambiguous\":[\"JPN\"]},{\"id\":\"KP\",\"label\":\"North Korea\",\"aliases\":[\"PRK\",\"DPRK\",\"Democratic People's Republic of Korea\"],\"broader\":[\"east-asia\",\"sanctioned-market\"],\"ambiguous\":[\"PRK\"]},{\"id\":\"KR\",\"label\":\"South Korea\",\"aliases\":[\"KOR\",\"Korea\",\"Republic of Korea\",\"ROK\"],\"broader\":[\"east-asia\"],\"ambiguous\":[\"Korea\",\"KOR\"]},{\"id\":\"MO\",\"label\":\"Macao\",\"aliases\":[\"MAC\",\"Macau\"],\"broader\":[\"east-asia\",\"greater-china\"],\"ambiguous\":[\"MAC\"]},{\"id\":\"MN\",\"label\":\"Mongolia\",\"aliases\":[\"MNG\"],\"broader\":[\"east-asia\"],\"ambiguous\":[\"MNG\"]},{\"id\":\"TW\",\"label\":\"Taiwan\",\"aliases\":[\"TWN\"],\"broader\":[\"east-asia\",\"greater-china\"],\"ambiguous\":[\"TWN\"]},{\"id\":\"southeast-asia\",\"label\":\"Southeast Asia\",\"aliases\":[\"South-east Asia\",\"South-eastern Asia\",\"SEA\"],\"broader\":[\"asia\",\"apac\"],\"ambiguous\":[\"SEA\"]},{\"id\":\"asean\",\"label\":\"ASEAN\",\"aliases\":[\"Association of Southeast Asian Nations\"],\"broader\":[\"southeast-asia\"]},{\"id\":\"BN\",\"label\":\"Brunei\",\"aliases\":[\"BRN\",\"Brunei Darussalam\"],\"broader\":[\"asean\",\"cptpp\"],\"ambiguous\":[\"BRN\"]},{\"id\":\"KH\",\"label\":\"Cambodia\",\"aliases\":[\"KHM\"],\"broader\":[\"asean\"],\"ambiguous\":[\"KHM\"]},{\"id\":\"ID\",\"label\":\"Indonesia\",\"aliases\":[\"IDN\"],\"broader\":[\"asean\",\"brics\"],\"ambiguous\":[\"IDN\"]},{\"id\":\"LA\",\"label\":\"Laos\",\"aliases\":[\"LAO\",\"Lao PDR\"],\"broader\":[\"asean\"],\"ambiguous\":[\"LAO\"]},{\"id\":\"MY\",\"label\":\"Malaysia\",\"aliases\":[\"MYS\"],\"broader\":[\"asean\",\"cptpp\"],\"ambiguous\":[\"MYS\"]},{\"id\":\"MM\",\"label\":\"Myanmar\",\"aliases\":[\"MMR\",\"Burma\"],\"broader\":[\"asean\"],\"ambiguous\":[\"MMR\"]},{\"id\":\"PH\",\"label\":\"Philippines\",\"aliases\":[\"PHL\",\"The Philippines\"],\"broader\":[\"asean\"],\"ambiguous\":[\"PHL\"]},{\"id\":\"SG\",\"label\":\"Singapore\",\"aliases\":[\"SGP\"],\"broader\":[\"asean\",\"cptpp\"],\"ambiguous\":[\"SGP\"]},{\"id\":\"TH\",\"label\":\"Thailand\",\"aliases\":[\"THA\"],\"broader\":[\"asean\"],\"ambiguous\":[\"THA\"]},{\"id\":\"TL\",\"label\":\"Timor-Leste\",\"aliases\":[\"TLS\",\"East Timor\"],\"broader\":[\"asean\"],\"ambiguous\":[\"TLS\"]},{\"id\":\"VN\",\"label\":\"Vietnam\",\"aliases\":[\"VNM\",\"Viet Nam\"],\"broader\":[\"asean\",\"cptpp\"],\"ambiguous\":[\"VNM\"]},{\"id\":\"south-asia\",\"label\":\"South Asia\",\"aliases\":[\"Southern Asia\",\"Indian subcontinent\"],\"broader\":[\"asia\"]},{\"id\":\"AF\",\"label\":\"Afghanistan\",\"aliases\":[\"AFG\"],\"broader\":[\"south-asia\"],\"ambiguous\":[\"AFG\"]},{\"id\":\"BD\",\"label\":\"Bangladesh\",\"aliases\":[\"BGD\"],\"broader\":[\"south-asia\",\"apac\"],\"ambiguous\":[\"BGD\"]},{\"id\":\"BT\",\"label\":\"Bhutan\",\"aliases\":[\"BTN\"],\"broader\":[\"south-asia\",\"apac\"],\"ambiguous\":[\"BTN\"]},{\"id\":\"IN\",\"label\":\"India\",\"aliases\":[\"IND\",\"Bharat\"],\"broader\":[\"south-asia\",\"brics\",\"apac\"],\"ambiguous\":[\"IND\"]},{\"id\":\"IR\",\"label\":\"Iran\",\"aliases\":[\"IRN\",\"Islamic Republic of Iran\"],\"broader\":[\"south-asia\",\"brics\",\"middle-east\",\"mena\",\"sanctioned-market\"],\"ambiguous\":[\"IRN\"]},{\"id\":\"MV\",\"label\":\"Maldives\",\"aliases\":[\"MDV\"],\"broader\":[\"south-asia\",\"apac\"],\"ambiguous\":[\"MDV\"]},{\"id\":\"NP\",\"label\":\"Nepal\",\"aliases\":[\"NPL\"],\"broader\":[\"south-asia\",\"apac\"],\"ambiguous\":[\"NPL\"]},{\"id\":\"PK\",\"label\":\"Pakistan\",\"aliases\":[\"PAK\"],\"broader\":[\"south-asia\",\"apac\"],\"ambiguous\":[\"PAK\"]},{\"id\":\"LK\",\"label\":\"Sri Lanka\",\"aliases\":[\"LKA\"],\"broader\":[\"south-asia\",\"apac\"],\"ambiguous\":[\"LKA\"]},{\"id\":\"western-asia\",\"label\":\"Western Asia\",\"aliases\":[\"West Asia\"],\"broader\":[\"asia\"]},{\"id\":\"AM\",\"label\":\"Armenia\",\"aliases\":[\"ARM\"],\"broader\":[\"western-asia\"],\"ambiguous\":[\"ARM\"]},{\"id\":\"AZ\",\"label\":\"Azerbaijan\",\"aliases\":[\"AZE\"],\"broader\":[\"western-asia\"],\"ambiguous\":[\"AZE\"]},{\"id\":\"BH\",\"label\":\"Bahrain\",\"aliases\":[\"BHR\"],\"broader\":[\"western-asia\",\"gcc\"],\"ambiguous\":[\"BHR\"]},{\"id\":\"GE\",\"label\":\"Georgia\",\"aliases\":[\"GEO\",\"Georgia (country)\"],\"broader\":[\"western-asia\"],\"ambiguous\":[\"Georgia\",\"GEO\"]},{\"id\":\"IQ\",\"label\":\"Iraq\",\"aliases\":[\"IRQ\"],\"broader\":[\"western-asia\",\"middle-east\",\"mena\"],\"ambiguous\":[\"IRQ\"]},{\"id\":\"IL\",\"label\":\"Israel\",\"aliases\":[\"ISR\"],\"broader\":[\"western-asia\",\"middle-east\",\"mena\"],\"ambiguous\":[\"ISR\"]},{\"id\":\"JO\",\"label\":\"Jordan\",\"aliases\":[\"JOR\"],\"broader\":[\"western-asia\",\"middle-east\",\"mena\"],\"ambiguous\":[\"Jordan\",\"JOR\"]},{\"id\":\"KW\",\"label\":\"Kuwait\",\"aliases\":[\"KWT\"],\"broader\":[\"western-asia\",\"gcc\"],\"ambiguous\":[\"KWT\"]},{\"id\":\"LB\",\"label\":\"Lebanon\",\"aliases\":[\"LBN\"],\"broader\":[\"western-asia\",\"middle-east\",\"mena\"],\"ambiguous\":[\"LBN\"]},{\"id\":\"OM\",\"label\":\"Oman\",\"aliases\":[\"OMN\"],\"broader\":[\"western-asia\",\"gcc\"],\"ambiguous\":[\"OMN\"]},{\"id\":\"PS\",\"label\":\"Palestine\",\"aliases\":[\"PSE\",\"State of Palestine\",\"Palestinian Territories\"],\"broader\":[\"western-asia\",\"middle-east\",\"mena\"],\"ambiguous\":[\"PSE\"]},{\"id\":\"QA\",\"label\":\"Qatar\",\"aliases\":[\"QAT\"],\"broader\":[\"western-asia\",\"gcc\"],\"ambiguous\":[\"QAT\"]},{\"id\":\"SA\",\"label\":\"Saudi Arabia\",\"aliases\":[\"SAU\",\"KSA\",\"Kingdom of Saudi Arabia\"],\"broader\":[\"western-asia\",\"gcc\"],\"ambiguous\":[\"SAU\"]},{\"id\":\"SY\",\"label\":\"Syria\",\"aliases\":[\"SYR\"],\"broader\":[\"western-asia\",\"middle-east\",\"mena\"],\"ambiguous\":[\"SYR\"]},{\"id\":\"TR\",\"label\":\"Türkiye\",\"aliases\":[\"TUR\",\"Turkey\",\"Turkiye\"],\"broader\":[\"western-asia\",\"europe\",\"middle-east\"],\"ambiguous\":[\"Turkey\",\"TUR\"]},{\"id\":\"AE\",\"label\":\"United Arab Emirates\",\"aliases\":[\"ARE\",\"UAE\",\"Emirates\"],\"broader\":[\"western-asia\",\"gcc\",\"brics\"],\"ambiguous\":[\"Emirates\",\"ARE\"]},{\"id\":\"YE\",\"label\":\"Yemen\",\"aliases\":[\"YEM\"],\"broader\":[\"western-asia\",\"middle-east\",\"mena\"],\"ambiguous\":[\"YEM\"]},{\"id\":\"antarctic\",\"label\":\"Antarctic region |\"},{\"id\":\"antarctic-islands\",\"label\":\"islands of the Southern Ocean\",\"aliases\":[\"sub-Antarctic islands\"],\"broader\":[\"antarctic\"]},{\"id\":\"BV\",\"label\":\"Bouvet Island\",\"aliases\":[\"BVT\"],\"broader\":[\"antarctic-islands\"],\"ambiguous\":[\"BVT\"]},{\"id\":\"TF\",\"label\":\"French Southern Territories\",\"aliases\":[\"ATF\"],\"broader\":[\"antarctic-islands\"],\"ambiguous\":[\"ATF\"]},{\"id\":\"HM\",\"label\":\"Heard Island and McDonald Islands\",\"aliases\":[\"HMD\"],\"broader\":[\"antarctic-islands\"],\"ambiguous\":[\"HMD\"]},{\"id\":\"GS\",\"label\":\"South Georgia and the South Sandwich Islands\",\"aliases\":[\"SGS\",\"South Georgia\"],\"broader\":[\"antarctic-islands\"],\"ambiguous\":[\"South Georgia\",\"SGS\"]},{\"id\":\"AQ\",\"label\":\"Antarctica\",\"aliases\":[\"ATA\"],\"broader\":[\"antarctic\"],\"ambiguous\":[\"ATA\"]},{\"id\":\"emea\",\"label\":\"Europe, Middle East and Africa\",\"aliases\":[\"EMEA\"]},{\"id\":\"africa\",\"label\":\"Africa\",\"aliases\":[\"African continent\"],\"broader\":[\"emea\"]},{\"id\":\"north-africa\",\"label\":\"North Africa\",\"aliases\":[\"Northern Africa\",\"Maghreb and Egypt\"],\"broader\":[\"africa\"]},{\"id\":\"DZ\",\"label\":\"Algeria\",\"aliases\":[\"DZA\"],\"broader\":[\"north-africa\",\"mena\"],\"ambiguous\":[\"DZA\"]},{\"id\":\"EG\",\"label\":\"Egypt\",\"aliases\":[\"EGY\"],\"broader\":[\"north-africa\",\"middle-east\",\"mena\",\"brics\"],\"ambiguous\":[\"EGY\"]},{\"id\":\"LY\",\"label\":\"Libya\",\"aliases\":[\"LBY\"],\"broader\":[\"north-africa\",\"mena\"],\"ambiguous\":[\"LBY\"]},{\"id\":\"MA\",\"label\":\"Morocco\",\"aliases\":[\"MAR\"],\"broader\":[\"north-africa\",\"mena\"],\"ambiguous\":[\"MAR\"]},{\"id\":\"SD\",\"label\":\"Sudan\",\"aliases\":[\"SDN\"],\"broader\":[\"north-africa\",\"mena\"],\"ambiguous\":[\"SDN\"]},{\"id\":\"TN\",\"label\":\"Tunisia\",\"aliases\":[\"TUN\"],\"broader\":[\"north-africa\",\"mena\"],\"ambiguous\":[\"TUN\"]},{\"id\":\"EH\",\"label\":\"Western Sahara\",\"aliases\":[\"ESH\"],\"broader\":[\"north-africa\",\"mena\"],\"ambiguous\":[\"ESH\"]},{\"id\":\"sub-saharan-africa\",\"label\":\"Sub-Saharan Africa\",\"aliases\":[\"SSA\"],\"broader\":[\"africa\"]},{\"id\":\"west-africa\",\"label\":\"West Africa\",\"aliases\":[\"Western Africa\"],\"broader\":[\"sub-saharan-africa\"]},{\"id\":\"BJ\",\"label\":\"Benin\",\"aliases\":[\"BEN\"],\"broader\":[\"west-africa\"],\"ambiguous\":[\"BEN\"]},{\"id\":\"BF\",\"label\":\"Burkina Faso\",\"aliases\":[\"BFA\"],\"broader\":[\"west-africa\"],\"ambiguous\":[\"BFA\"]},{\"id\":\"CV\",\"label\":\"Cabo Verde\",\"aliases\":[\"CPV\",\"Cape Verde\"],\"broader\":[\"west-africa\"],\"ambiguous\":[\"CPV\"]},{\"id\":\"CI\",\"label\":\"Côte d'Ivoire\",\"aliases\":[\"CIV\",\"Ivory Coast\",\"Cote d'Ivoire\"],\"broader\":[\"west-africa\"],\"ambiguous\":[\"CIV\"]},{\"id\":\"GM\",\"label\":\"Gambia\",\"aliases\":[\"GMB\",\"The Gambia\"],\"broader\":[\"west-africa\"],\"ambiguous\":[\"GMB\"]},{\"id\":\"GH\",\"label\":\"Ghana\",\"aliases\":[\"GHA\"],\"broader\":[\"west-africa\"],\"ambiguous\":[\"GHA\"]},{\"id\":\"GN\",\"label\":\"Guinea\",\"aliases\":[\"GIN\"],\"broader\":[\"west-africa\"],\"ambiguous\":[\"Guinea\",\"GIN\"]},{\"id\":\"GW\",\"label\":\"Guinea-Bissau\",\"aliases\":[\"GNB\"],\"broader\":[\"west-africa\"],\"ambiguous\":[\"GNB\"]},{\"id\":\"LR\",\"label\":\"Liberia\",\"aliases\":[\"LBR\"],\"broader\":[\"west-africa\"],\"ambiguous\":[\"LBR\"]},{\"id\":\"ML\",\"label\":\"Mali\",\"aliases\":[\"MLI\"],\"broader\":[\"west-africa\"],\"ambiguous\":[\"Mali\",\"MLI\"]},{\"id\":\"MR\",\"label\":\"Mauritania\",\"aliases\":[\"MRT\"],\"broader\":[\"west-africa\"],\"ambiguous\":[\"MRT\"]},{\"id\":\"NE\",\"label\":\"Niger\",\"aliases\":[\"NER\"],\"broader\":[\"west-africa\"],\"ambiguous\":[\"NER\"]},{\"id\":\"NG\",\"label\":\"Nigeria\",\"aliases\":[\"NGA\"],\"broader\":[\"west-africa\"],\"ambiguous\":[\"NGA\"]},{\"id\":\"SH\",\"label\":\"Saint Helena, Ascension and Tristan da Cunha\",\"aliases\":[\"SHN\",\"Saint Helena\"],\"broader\":[\"west-africa\"],\"ambiguous\":[\"SHN\"]},{\"id\":\"SN\",\"label\":\"Senegal\",\"aliases\":[\"SEN\"],\"broader\":[\"west-africa\"],\"ambiguous\":[\"SEN\"]},{\"id\":\"SL\",\"label\":\"Sierra Leone\",\"aliases\":[\"SLE\"],\"broader\":[\"west-africa\"],\"ambiguous\":[\"SLE\"]},{\"id\":\"TG\",\"label\":\"Togo\",\"aliases\":[\"TGO\"],\"broader\":[\"west-africa\"],\"ambiguous\":[\"Togo\",\"TGO\"]},{\"id\":\"central-africa\",\"label\":\"Central Africa\",\"aliases\":[\"Middle Africa\"],\"broader\":[\"sub-saharan-africa\"]},{\"id\":\"AO\",\"label\":\"Angola\",\"aliases\":[\"AGO\"],\"broader\":[\"central-africa\"],\"ambiguous\":[\"AGO\"]},{\"id\":\"CM\",\"label\":\"Cameroon\",\"aliases\":[\"CMR\"],\"broader\":[\"central-africa\"],\"ambiguous\":[\"CMR\"]},{\"id\":\"CF\",\"label\":\"Central African Republic\",\"aliases\":[\"CAF\"],\"broader\":[\"central-africa\"],\"ambiguous\":[\"CAF\"]},{\"id\":\"TD\",\"label\":\"Chad\",\"aliases\":[\"TCD\"],\"broader\":[\"central-africa\"],\"ambiguous\":[\"Chad\",\"TCD\"]},{\"id\":\"CG\",\"label\":\"Congo\",\"aliases\":[\"COG\",\"Republic of the Congo\",\"Congo-Brazzaville\"],\"broader\":[\"central-africa\"],\"ambiguous\":[\"Congo\",\"COG\"]},{\"id\":\"CD\",\"label\":\"Democratic Republic of the Congo\",\"aliases\":[\"COD\",\"DR Congo\",\"DRC\",\"Congo-Kinshasa\"],\"broader\":[\"central-africa\"],\"ambiguous\":[\"COD\"]},{\"id\":\"GQ\",\"label\":\"Equatorial Guinea\",\"aliases\":[\"GNQ\"],\"broader\":[\"central-africa\"],\"ambiguous\":[\"GNQ\"]},{\"id\":\"GA\",\"label\":\"Gabon\",\"aliases\":[\"GAB\"],\"broader\":[\"central-africa\"],\"ambiguous\":[\"GAB\"]},{\"id\":\"ST\",\"label\":\"São Tomé and Príncipe\",\"aliases\":[\"STP\",\"Sao Tome and Principe\"],\"broader\":[\"central-africa\"],\"ambiguous\":[\"STP\"]},{\"id\":\"east-africa\",\"label\":\"East Africa\",\"aliases\":[\"Eastern Africa\"],\"broader\":[\"sub-saharan-africa\"]},{\"id\":\"IO\",\"label\":\"British Indian Ocean Territory\",\"aliases\":[\"IOT\"],\"broader\":[\"east-africa\"],\"ambiguous\":[\"IOT\"]},{\"id\":\"BI\",\"label\":\"Burundi\",\"aliases\":[\"BDI\"],\"broader\":[\"east-africa\"],\"ambiguous\":[\"BDI\"]},{\"id\":\"KM\",\"label\":\"Comoros\",\"aliases\":[\"COM\"],\"broader\":[\"east-africa\"],\"ambiguous\":[\"COM\"]},{\"id\":\"DJ\",\"label\":\"Djibouti\",\"aliases\":[\"DJI\"],\"broader\":[\"east-africa\"],\"ambiguous\":[\"DJI\"]},{\"id\":\"ER\",\"label\":\"Eritrea\",\"aliases\":[\"ERI\"],\"broader\":[\"east-africa\"],\"ambiguous\":[\"ERI\"]},{\"id\":\"ET\",\"label\":\"Ethiopia\",\"aliases\":[\"ETH\"],\"broader\":[\"east-africa\",\"brics\"],\"ambiguous\":[\"ETH\"]},{\"id\":\"KE\",\"label\":\"Kenya\",\"aliases\":[\"KEN\"],\"broader\":[\"east-africa\"],\"ambiguous\":[\"KEN\"]},{\"id\":\"MG\",\"label\":\"Madagascar\",\"aliases\":[\"MDG\"],\"broader\":[\"east-africa\"],\"ambiguous\":[\"MDG\"]},{\"id\":\"MW\",\"label\":\"Malawi\",\"aliases\":[\"MWI\"],\"broader\":[\"east-africa\"],\"ambiguous\":[\"MWI\"]},{\"id\":\"MU\",\"label\":\"Mauritius\",\"aliases\":[\"MUS\"],\"broader\":[\"east-africa\"],\"ambiguous\":[\"MUS\"]},{\"id\":\"YT\",\"label\":\"Mayotte\",\"aliases\":[\"MYT\"],\"broader\":[\"east-africa\"],\"ambiguous\":[\"MYT\"]},{\"id\":\"MZ\",\"label\":\"Mozambique\",\"aliases\":[\"MOZ\"],\"broader\":[\"east-africa\"],\"ambiguous\":[\"MOZ\"]},{\"id\":\"RE\",\"label\":\"Réunion\",\"aliases\":[\"REU\",\"Reunion Island\"],\"broader\":[\"east-africa\"],\"ambiguous\":[\"REU\"]},{\"id\":\"RW\",\"label\":\"Rwanda\",\"aliases\":[\"RWA\"],\"broader\":[\"east-africa\"],\"ambiguous\":[\"RWA\"]},{\"id\":\"SC\",\"label\":\"Seychelles\",\"aliases\":[\"SYC\"],\"broader\":[\"east-africa\"],\"ambiguous\":[\"SYC\"]},{\"id\":\"SO\",\"label\":\"Somalia\",\"aliases\":[\"SOM\"],\"broader\":[\"east-africa\"],\"ambiguous\":[\"SOM\"]},{\"id\":\"SS\",\"label\":\"South Sudan\",\"aliases\":[\"SSD\"],\"broader\":[\"east-africa\"],\"ambiguous\":[\"SSD\"]},{\"id\":\"TZ\",\"label\":\"Tanzania\",\"aliases\":[\"TZA\"],\"broader\":[\"east-africa\"],\"ambiguous\":[\"TZA\"]},{\"id\":\"UG\",\"label\":\"Uganda\",\"aliases\":[\"UGA\"],\"broader\":[\"east-africa\"],\"ambiguous\":[\"UGA\"]},{\"id\":\"ZM\",\"label\":\"Zambia\",\"aliases\":[\"ZMB\"],\"broader\":[\"east-africa\"],\"ambiguous\":[\"ZMB\"]},{\"id\":\"ZW\",\"label\":\"Zimbabwe\",\"aliases\":[\"ZWE\"],\"broader\":[\"east-africa\"],\"ambiguous\":[\"ZWE\"]},{\"id\":\"southern-africa\",\"label\":\"Southern Africa\",\"broader\":[\"sub-saharan-africa\"]},{\"id\":\"BW\",\"label\":\"Botswana\",\"aliases\":[\"BWA\"],\"broader\":[\"southern-africa\"],\"ambiguous\":[\"BWA\"]},{\"id\":\"SZ\",\"label\":\"Eswatini\",\"aliases\":[\"SWZ\",\"Swaziland\"],\"broader\":[\"southern-africa\"],\"ambiguous\":[\"SWZ\"]},{\"id\":\"LS\",\"label\":\"Lesotho\",\"aliases\":[\"LSO\"],\"broader\":[\"southern-africa\"],\"ambiguous\":[\"LSO\"]},{\"id\":\"NA\",\"label\":\"Namibia\",\"aliases\":[\"NAM\"],\"broader\":[\"southern-africa\"],\"ambiguous\":[\"NAM\"]},{\"id\":\"ZA\",\"label\":\"South Africa\",\"aliases\":[\"ZAF\",\"RSA\"],\"broader\":[\"southern-africa\",\"brics\"],\"ambiguous\":[\"ZAF\"]},{\"id\":\"europe\",\"label\":\"Europe\",\"aliases\":[\"European continent\"],\"broader\":[\"emea\"]},{\"id\":\"northern-europe\",\"label\":\"Northern Europe\",\"broader\":[\"europe\"]},{\"id\":\"nordics\",\"label\":\"Nordic countries\",\"aliases\":[\"Nordics\",\"Nordic region\",\"Nordic\"],\"broader\":[\"northern-europe\"]},{\"id\":\"AX\",\"label\":\"Åland Islands\",\"aliases\":[\"ALA\",\"Aland Islands\",\"Åland\"],\"broader\":[\"nordics\"],\"ambiguous\":[\"ALA\"]},{\"id\":\"FO\",\"label\":\"Faroe Islands\",\"aliases\":[\"FRO\"],\"broader\":[\"nordics\"],\"ambiguous\":[\"FRO\"]},{\"id\":\"baltics\",\"label\":\"Baltic states\",\"aliases\":[\"Baltics\",\"Baltic countries\"],\"broader\":[\"northern-europe\"]},{\"id\":\"uk-ireland\",\"label\":\"United Kingdom and Ireland\",\"aliases\":[\"UK and Ireland\",\"UK & Ireland\",\"UKI\",\"UKIE\",\"UK&I\"],\"broader\":[\"northern-europe\"]},{\"id\":\"GG\",\"label\":\"Guernsey\",\"aliases\":[\"GGY\"],\"broader\":[\"northern-europe\"],\"ambiguous\":[\"GGY\"]},{\"id\":\"IM\",\"label\":\"Isle of Man\",\"aliases\":[\"IMN\"],\"broader\":[\"northern-europe\"],\"ambiguous\":[\"IMN\"]},{\"id\":\"JE\",\"label\":\"Jersey\",\"aliases\":[\"JEY\"],\"broader\":[\"northern-europe\"],\"ambiguous\":[\"Jersey\",\"JEY\"]},{\"id\":\"SJ\",\"label\":\"Svalbard and Jan Mayen\",\"aliases\":[\"SJM\",\"Svalbard\"],\"broader\":[\"northern-europe\"],\"ambiguous\":[\"SJM\"]},{\"id\":\"western-europe\",\"label\":\"Western Europe\",\"broader\":[\"europe\"]},{\"id\":\"dach\",\"label\":\"Germany, Austria and Switzerland\",\"aliases\":[\"DACH\",\"DACH region\",\"D-A-CH\"],\"broader\":[\"western-europe\"]},{\"id\":\"benelux\",\"label\":\"Benelux\",\"aliases\":[\"Benelux countries\"],\"broader\":[\"western-europe\"]},{\"id\":\"FR\",\"label\":\"France\",\"aliases\":[\"FRA\"],\"broader\":[\"western-europe\",\"eurozone\",\"schengen\",\"g7\"]},{\"id\":\"LI\",\"label\":\"Liechtenstein\",\"aliases\":[\"LIE\"],\"broader\":[\"western-europe\",\"schengen\",\"efta\",\"EEA\"],\"ambiguous\":[\"LIE\"]},{\"id\":\"MC\",\"label\":\"Monaco\",\"aliases\":[\"MCO\"],\"broader\":[\"western-europe\"],\"ambiguous\":[\"MCO\"]},{\"id\":\"southern-europe\",\"label\":\"Southern Europe\",\"broader\":[\"europe\"]},{\"id\":\"iberia\",\"label\":\"Spain and Portugal\",\"aliases\":[\"Iberia\",\"Iberian peninsula\"],\"broader\":[\"southern-europe\"]},{\"id\":\"AL\",\"label\":\"Albania\",\"aliases\":[\"ALB\"],\"broader\":[\"southern-europe\"],\"ambiguous\":[\"ALB\"]},{\"id\":\"AD\",\"label\":\"Andorra\",\"aliases\":[\"AND\"],\"broader\":[\"southern-europe\"],\"ambiguous\":[\"AND\"]},{\"id\":\"BA\",\"label\":\"Bosnia and Herzegovina\",\"aliases\":[\"BIH\",\"Bosnia\",\"Bosnia & Herzegovina\",\"Bosnia-Herzegovina\"],\"broader\":[\"southern-europe\"],\"ambiguous\":[\"BIH\"]},{\"id\":\"HR\",\"label\":\"Croatia\",\"aliases\":[\"HRV\",\"Hrvatska\"],\"broader\":[\"southern-europe\",\"eurozone\",\"schengen\"],\"ambiguous\":[\"HRV\"]},{\"id\":\"CY\",\"label\":\"Cyprus\",\"aliases\":[\"CYP\"],\"broader\":[\"southern-europe\",\"western-asia\",\"eurozone\",\"middle-east\"],\"ambiguous\":[\"CYP\"]},{\"id\":\"GI\",\"label\":\"Gibraltar\",\"aliases\":[\"GIB\"],\"broader\":[\"southern-europe\"],\"ambiguous\":[\"GIB\"]},{\"id\":\"GR\",\"label\":\"Greece\",\"aliases\":[\"GRC\",\"Hellas\"],\"broader\":[\"southern-europe\",\"eurozone\",\"schengen\"],\"ambiguous\":[\"GRC\"]},{\"id\":\"VA\",\"label\":\"Holy See\",\"aliases\":[\"VAT\",\"Vatican\",\"Vatican City\"],\"broader\":[\"southern-europe\"],\"ambiguous\":[\"VAT\"]},{\"id\":\"IT\",\"label\":\"Italy\",\"aliases\":[\"ITA\",\"Italia\"],\"broader\":[\"southern-europe\",\"eurozone\",\"schengen\",\"g7\"],\"ambiguous\":[\"ITA\"]},{\"id\":\"MT\",\"label\":\"Malta\",\"aliases\":[\"MLT\"],\"broader\":[\"southern-europe\",\"eurozone\",\"schengen\"],\"ambiguous\":[\"MLT\"]},{\"id\":\"ME\",\"label\":\"Montenegro\",\"aliases\":[\"MNE\"],\"broader\":[\"southern-europe\"],\"ambiguous\":[\"MNE\"]},{\"id\":\"MK\",\"label\":\"North Macedonia\",\"aliases\":[\"MKD\",\"Macedonia\",\"FYROM\"],\"broader\":[\"southern-europe\"],\"ambiguous\":[\"MKD\"]},{\"id\":\"SM\",\"label\":\"San Marino\",\"aliases\":[\"SMR\"],\"broader\":[\"southern-europe\"],\"ambiguous\":[\"SMR\"]},{\"id\":\"RS\",\"label\":\"Serbia\",\"aliases\":[\"SRB\"],\"broader\":[\"southern-europe\"],\"ambiguous\":[\"SRB\"]},{\"id\":\"SI\",\"label\":\"Slovenia\",\"aliases\":[\"SVN\"],\"broader\":[\"southern-europe\",\"eurozone\",\"schengen\"],\"ambiguous\":[\"SVN\"]},{\"id\":\"eastern-europe\",\"label\":\"Eastern Europe\",\"broader\":[\"europe\"]},{\"id\":\"BY\",\"label\":\"Belarus\",\"aliases\":[\"BLR\"],\"broader\":[\"eastern-europe\"],\"ambiguous\":[\"BLR\"]},{\"id\":\"BG\",\"label\":\"Bulgaria\",\"aliases\":[\"BGR\"],\"broader\":[\"eastern-europe\",\"eurozone\",\"schengen\"],\"ambiguous\":[\"BGR\"]},{\"id\":\"CZ\",\"label\":\"Czechia\",\"aliases\":[\"CZE\",\"Czech Republic\"],\"broader\":[\"eastern-europe\",\"EU\",\"schengen\"],\"ambiguous\":[\"CZE\"]},{\"id\":\"HU\",\"label\":\"Hungary\",\"aliases\":[\"HUN\",\"Magyarország\"],\"broader\":[\"eastern-europe\",\"EU\",\"schengen\"],\"ambiguous\":[\"HUN\"]},{\"id\":\"MD\",\"label\":\"Moldova\",\"aliases\":[\"MDA\",\"Republic of Moldova\"],\"broader\":[\"eastern-europe\"],\"ambiguous\":[\"MDA\"]},{\"id\":\"PL\",\"label\":\"Poland\",\"aliases\":[\"POL\",\"Polska\"],\"broader\":[\"eastern-europe\",\"EU\",\"schengen\"],\"ambiguous\":[\"POL\"]},{\"id\":\"RO\",\"label\":\"Romania\",\"aliases\":[\"ROU\"],\"broader\":[\"eastern-europe\",\"EU\",\"schengen\"],\"ambiguous\":[\"ROU\"]},{\"id\":\"RU\",\"label\":\"Russia\",\"aliases\":[\"RUS\",\"Russian Federation\"],\"broader\":[\"eastern-europe\",\"brics\"],\"ambiguous\":[\"RUS\"]},{\"id\":\"SK\",\"label\":\"Slovakia\",\"aliases\":[\"SVK\",\"Slovak Republic\"],\"broader\":[\"eastern-europe\",\"eurozone\",\"schengen\"],\"ambiguous\":[\"SVK\"]},{\"id\":\"UA\",\"label\":\"Ukraine\",\"aliases\":[\"UKR\"],\"broader\":[\"eastern-europe\"],\"ambiguous\":[\"UKR\"]},{\"id\":\"EEA\",\"label\":\"European Economic Area\",\"aliases\":[\"EU/EEA\",\"EEA countries\",\"EEA states\",\"EU and EEA\"],\"broader\":[\"europe\"]},{\"id\":\"EU\",\"label\":\"European Union\",\"aliases\":[\"EU member states\",\"EU-27\",\"EU27\",\"member states of the European Union\",\"European Union countries\"],\"broader\":[\"EEA\"]},{\"id\":\"eurozone\",\"label\":\"euro area\",\"aliases\":[\"eurozone\",\"euro zone\",\"euro countries\"],\"broader\":[\"EU\"]},{\"id\":\"AT\",\"label\":\"Austria\",\"aliases\":[\"AUT\",\"Österreich\"],\"broader\":[\"eurozone\",\"schengen\",\"dach\"],\"ambiguous\":[\"AUT\"]},{\"id\":\"BE\",\"label\":\"Belgium\",\"aliases\":[\"BEL\",\"Belgique\",\"België\"],\"broader\":[\"eurozone\",\"schengen\",\"benelux\"],\"ambiguous\":[\"BEL\"]},{\"id\":\"EE\",\"label\":\"Estonia\",\"aliases\":[\"EST\"],\"broader\":[\"eurozone\",\"schengen\",\"baltics\"],\"ambiguous\":[\"EST\"]},{\"id\":\"FI\",\"label\":\"Finland\",\"aliases\":[\"FIN\",\"Suomi\"],\"broader\":[\"eurozone\",\"schengen\",\"nordics\"],\"ambiguous\":[\"FIN\"]},{\"id\":\"DE\",\"label\":\"Germany\",\"aliases\":[\"DEU\",\"Deutschland\",\"Federal Republic of Germany\"],\"broader\":[\"eurozone\",\"schengen\",\"g7\",\"dach\"]},{\"id\":\"IE\",\"label\":\"Ireland\",\"aliases\":[\"IRL\",\"Republic of Ireland\",\"Éire\"],\"broader\":[\"eurozone\",\"uk-ireland\"],\"ambiguous\":[\"IRL\"]},{\"id\":\"LV\",\"label\":\"Latvia\",\"aliases\":[\"LVA\"],\"broader\":[\"eurozone\",\"schengen\",\"baltics\"],\"ambiguous\":[\"LVA\"]},{\"id\":\"LT\",\"label\":\"Lithuania\",\"aliases\":[\"LTU\"],\"broader\":[\"eurozone\",\"schengen\",\"baltics\"],\"ambiguous\":[\"LTU\"]},{\"id\":\"LU\",\"label\":\"Luxembourg\",\"aliases\":[\"LUX\"],\"broader\":[\"eurozone\",\"schengen\",\"benelux\"],\"ambiguous\":[\"LUX\"]},{\"id\":\"NL\",\"label\":\"Netherlands\",\"aliases\":[\"NLD\",\"The Netherlands\",\"Holland\",\"Nederland\"],\"broader\":[\"eurozone\",\"schengen\",\"benelux\"],\"ambiguous\":[\"NLD\"]},{\"id\":\"PT\",\"label\":\"Portugal\",\"aliases\":[\"PRT\"],\"broader\":[\"eurozone\",\"schengen\",\"iberia\"],\"ambiguous\":[\"PRT\"]},{\"id\":\"ES\",\"label\":\"Spain\",\"aliases\":[\"ESP\",\"España\"],\"broader\":[\"eurozone\",\"schengen\",\"iberia\"],\"ambiguous\":[\"ESP\"]},{\"id\":\"DK\",\"label\":\"Denmark\",\"aliases\":[\"DNK\",\"Danmark\"],\"broader\":[\"EU\",\"schengen\",\"nordics\"],\"ambiguous\":[\"DNK\"]},{\"id\":\"SE\",\"label\":\"Sweden\",\"aliases\":[\"SWE\",\"Sverige\"],\"broader\":[\"EU\",\"schengen\",\"nordics\"],\"ambiguous\":[\"SWE\"]},{\"id\":\"schengen\",\"label\":\"Schengen area\",\"aliases\":[\"Schengen\",\"Schengen zone\",\"Schengen countries\"],\"broader\":[\"europe\"]},{\"id\":\"IS\",\"label\":\"Iceland\",\"aliases\":[\"ISL\"],\"broader\":[\"schengen\",\"efta\",\"nordics\",\"EEA\"],\"ambiguous\":[\"ISL\"]},{\"id\":\"NO\",\"label\":\"Norway\",\"aliases\":[\"NOR\",\"Norge\"],\"broader\":[\"schengen\",\"efta\",\"nordics\",\"EEA\"],\"ambiguous\":[\"NOR\"]},{\"id\":\"CH\",\"label\":\"Switzerland\",\"aliases\":[\"CHE\",\"Schweiz\",\"Suisse\"],\"broader\":[\"schengen\",\"efta\",\"dach\"],\"ambiguous\":[\"CHE\"]},{\"id\":\"efta\",\"label\":\"EFTA\",\"aliases\":[\"European Free Trade Association\",\"EFTA states\"],\"broader\":[\"europe\"]},{\"id\":\"middle-east\",\"label\":\"Middle East\",\"aliases\":[\"Near East\"],\"broader\":[\"emea\"]},{\"id\":\"mena\",\"label\":\"Middle East and North Africa\",\"aliases\":[\"MENA\"],\"broader\":[\"emea\"]},{\"id\":\"gcc\",\"label\":\"Gulf Cooperation Council\",\"aliases\":[\"GCC\",\"Gulf states\",\"GCC countries\",\"Gulf countries\",\"Gulf region\"],\"broader\":[\"mena\",\"middle-east\"]},{\"id\":\"apac\",\"label\":\"Asia-Pacific\",\"aliases\":[\"APAC\",\"Asia Pacific\",\"APJ\",\"Asia and the Pacific\"]},{\"id\":\"oceania\",\"label\":\"Oceania\",\"aliases\":[\"Pacific region\"],\"broader\":[\"apac\"]},{\"id\":\"australia-new-zealand\",\"label\":\"Australia and its territories and New Zealand\",\"aliases\":[\"Australasia\"],\"broader\":[\"oceania\"]},{\"id\":\"AU\",\"label\":\"Australia\",\"aliases\":[\"AUS\"],\"broader\":[\"australia-new-zealand\",\"cptpp\",\"five-eyes\",\"anz\"],\"ambiguous\":[\"AUS\"]},{\"id\":\"AU-ACT\",\"label\":\"Australian Capital Territory\",\"broader\":[\"AU\"]},{\"id\":\"AU-NSW\",\"label\":\"New South Wales\",\"aliases\":[\"NSW\"],\"broader\":[\"AU\"]},{\"id\":\"AU-NT\",\"label\":\"Northern Territory\",\"broader\":[\"AU\"]},{\"id\":\"AU-QLD\",\"label\":\"Queensland\",\"aliases\":[\"QLD\"],\"broader\":[\"AU\"]},{\"id\":\"AU-SA\",\"label\":\"South Australia\",\"broader\":[\"AU\"]},{\"id\":\"AU-TAS\",\"label\":\"Tasmania\",\"broader\":[\"AU\"]},{\"id\":\"AU-VIC\",\"label\":\"Victoria\",\"aliases\":[\"Victoria (Australia)\"],\"broader\":[\"AU\"],\"ambiguous\":[\"Victoria\"]},{\"id\":\"AU-WA\",\"label\":\"Western Australia\",\"broader\":[\"AU\"]},{\"id\":\"CX\",\"label\":\"Christmas Island\",\"aliases\":[\"CXR\"],\"broader\":[\"australia-new-zealand\"],\"ambiguous\":[\"CXR\"]},{\"id\":\"CC\",\"label\":\"Cocos (Keeling) Islands\",\"aliases\":[\"CCK\",\"Cocos Islands\",\"Keeling Islands\"],\"broader\":[\"australia-new-zealand\"],\"ambiguous\":[\"CCK\"]},{\"id\":\"NZ\",\"label\":\"New Zealand\",\"aliases\":[\"NZL\",\"Aotearoa\"],\"broader\":[\"australia-new-zealand\",\"cptpp\",\"five-eyes\",\"anz\"],\"ambiguous\":[\"NZL\"]},{\"id\":\"NF\",\"label\":\"Norfolk Island\",\"aliases\":[\"NFK\"],\"broader\":[\"australia-new-zealand\"],\"ambiguous\":[\"NFK\"]},{\"id\":\"melanesia\",\"label\":\"Melanesia\",\"broader\":[\"oceania\"]},{\"id\":\"FJ\",\"label\":\"Fiji\",\"aliases\":[\"FJI\"],\"broader\":[\"melanesia\"],\"ambiguous\":[\"FJI\"]},{\"id\":\"NC\",\"label\":\"New Caledonia\",\"aliases\":[\"NCL\"],\"broader\":[\"melanesia\"],\"ambiguous\":[\"NCL\"]},{\"id\":\"PG\",\"label\":\"Papua New Guinea\",\"aliases\":[\"PNG\"],\"broader\":[\"melanesia\"],\"ambiguous\":[\"PNG\"]},{\"id\":\"SB\",\"label\":\"Solomon Islands\",\"aliases\":[\"SLB\"],\"broader\":[\"melanesia\"],\"ambiguous\":[\"SLB\"]},{\"id\":\"VU\",\"label\":\"Vanuatu\",\"aliases\":[\"VUT\"],\"broader\":[\"melanesia\"],\"ambiguous\":[\"VUT\"]},{\"id\":\"micronesia-region\",\"label\":\"Micronesia (region)\",\"broader\":[\"oceania\"]},{\"id\":\"GU\",\"label\":\"Guam\",\"aliases\":[\"GUM\"],\"broader\":[\"micronesia-region\"],\"ambiguous\":[\"GUM\"]},{\"id\":\"KI\",\"label\":\"Kiribati\",\"aliases\":[\"KIR\"],\"broader\":[\"micronesia-region\"],\"ambiguous\":[\"KIR\"]},{\"id\":\"MH\",\"label\":\"Marshall Islands\",\"aliases\":[\"MHL\"],\"broader\":[\"micronesia-region\"],\"ambiguous\":[\"MHL\"]},{\"id\":\"FM\",\"label\":\"Micronesia\",\"aliases\":[\"FSM\",\"Federated States of Micronesia\"],\"broader\":[\"micronesia-region\"],\"ambiguous\":[\"Micronesia\",\"FSM\"]},{\"id\":\"NR\",\"label\":\"Nauru\",\"aliases\":[\"NRU\"],\"broader\":[\"micronesia-region\"],\"ambiguous\":[\"NRU\"]},{\"id\":\"MP\",\"label\":\"Northern Mariana Islands\",\"aliases\":[\"MNP\"],\"broader\":[\"micronesia-region\"],\"ambiguous\":[\"MNP\"]},{\"id\":\"PW\",\"label\":\"Palau\",\"aliases\":[\"PLW\"],\"broader\":[\"micronesia-region\"],\"ambiguous\":[\"PLW\"]},{\"id\":\"UM\",\"label\":\"United States Minor Outlying Islands\",\"aliases\":[\"UMI\",\"US Minor Outlying Islands\"],\"broader\":[\"micronesia-region\"],\"ambiguous\":[\"UMI\"]},{\"id\":\"polynesia\",\"label\":\"Polynesia\",\"broader\":[\"oceania\"]},{\"id\":\"AS\",\"label\":\"American Samoa\",\"aliases\":[\"ASM\"],\"broader\":[\"polynesia\"],\"ambiguous\":[\"ASM\"]},{\"id\":\"CK\",\"label\":\"Cook Islands\",\"aliases\":[\"COK\"],\"broader\":[\"polynesia\"],\"ambiguous\":[\"COK\"]},{\"id\":\"PF\",\"label\":\"French Polynesia\",\"aliases\":[\"PYF\"],\"broader\":[\"polynesia\"],\"ambiguous\":[\"PYF\"]},{\"id\":\"NU\",\"label\":\"Niue\",\"aliases\":[\"NIU\"],\"broader\":[\"polynesia\"],\"ambiguous\":[\"NIU\"]},{\"id\":\"PN\",\"label\":\"Pitcairn\",\"aliases\":[\"PCN\",\"Pitcairn Islands\"],\"broader\":[\"polynesia\"],\"ambiguous\":[\"PCN\"]},{\"id\":\"WS\",\"label\":\"Samoa\",\"aliases\":[\"WSM\"],\"broader\":[\"polynesia\"],\"ambiguous\":[\"Samoa\",\"WSM\"]},{\"id\":\"TK\",\"label\":\"Tokelau\",\"aliases\":[\"TKL\"],\"broader\":[\"polynesia\"],\"ambiguous\":[\"TKL\"]},{\"id\":\"TO\",\"label\":\"Tonga\",\"aliases\":[\"TON\"],\"broader\":[\"polynesia\"],\"ambiguous\":[\"TON\"]},{\"id\":\"TV\",\"label\":\"Tuvalu\",\"aliases\":[\"TUV\"],\"broader\":[\"polynesia\"],\"ambiguous\":[\"TUV\"]},{\"id\":\"WF\",\"label\":\"Wallis and Futuna\",\"aliases\":[\"WLF\"],\"broader\":[\"polynesia\"],\"ambiguous\":[\"WLF\"]},{\"id\":\"anz\",\"label\":\"Australia and New Zealand\",\"aliases\":[\"ANZ\",\"ANZ region\"],\"broader\":[\"apac\"]},{\"id\":\"greater-china\",\"label\":\"Greater China\",\"broader\":[\"apac\"],\"note\":\"Mainland China, Hong Kong, Macao and Taiwan as one sales region; no statement about sovereignty.\"},{\"id\":\"americas\",\"label\":\"the Americas\",\"aliases\":[\"Americas\",\"AMER\",\"NORAM and LATAM\"]},{\"id\":\"north-america\",\"label\":\"North America\",\"broader\":[\"americas\"]},{\"id\":\"northern-america\",\"label\":\"Northern America\",\"broader\":[\"north-america\"],\"note\":\"United States, Canada, Bermuda, Greenland, Saint Pierre and Miquelon.\"},{\"id\":\"BM\",\"label\":\"Bermuda\",\"aliases\":[\"BMU\"],\"broader\":[\"northern-america\"],\"ambiguous\":[\"BMU\"]},{\"id\":\"CA\",\"label\":\"Canada\",\"aliases\":[\"CAN\"],\"broader\":[\"northern-america\",\"usmca\",\"cptpp\",\"g7\",\"five-eyes\"],\"ambiguous\":[\"CAN\"]},{\"id\":\"CA-AB\",\"label\":\"Alberta\",\"broader\":[\"CA\"]},{\"id\":\"CA-BC\",\"label\":\"British Columbia\",\"aliases\":[\"BC\"],\"broader\":[\"CA\"],\"ambiguous\":[\"BC\"]},{\"id\":\"CA-MB\",\"label\":\"Manitoba\",\"broader\":[\"CA\"]},{\"id\":\"CA-NB\",\"label\":\"New Brunswick\",\"broader\":[\"CA\"]},{\"id\":\"CA-NL\",\"label\":\"Newfoundland and Labrador\",\"aliases\":[\"Newfoundland\"],\"broader\":[\"CA\"]},{\"id\":\"CA-NS\",\"label\":\"Nova Scotia\",\"broader\":[\"CA\"]},{\"id\":\"CA-NT\",\"label\":\"Northwest Territories\",\"broader\":[\"CA\"]},{\"id\":\"CA-NU\",\"label\":\"Nunavut\",\"broader\":[\"CA\"]},{\"id\":\"CA-ON\",\"label\":\"Ontario\",\"broader\":[\"CA\"]},{\"id\":\"CA-PE\",\"label\":\"Prince Edward Island\",\"aliases\":[\"PEI\"],\"broader\":[\"CA\"]},{\"id\":\"CA-QC\",\"label\":\"Quebec\",\"aliases\":[\"Québec\"],\"broader\":[\"CA\"]},{\"id\":\"CA-SK\",\"label\":\"Saskatchewan\",\"broader\":[\"CA\"]},{\"id\":\"CA-YT\",\"label\":\"Yukon\",\"aliases\":[\"Yukon Territory\"],\"broader\":[\"CA\"]},{\"id\":\"GL\",\"label\":\"Greenland\",\"aliases\":[\"GRL\"],\"broader\":[\"northern-america\"],\"ambiguous\":[\"GRL\"]},{\"id\":\"PM\",\"label\":\"Saint Pierre and Miquelon\",\"aliases\":[\"SPM\"],\"broader\":[\"northern-america\"],\"ambiguous\":[\"SPM\"]},{\"id\":\"US\",\"label\":\"United States\",\"aliases\":[\"USA\",\"United States of America\",\"U.S.\",\"U.S.A.\",\"America\"],\"broader\":[\"northern-america\",\"usmca\",\"g7\",\"five-eyes\"],\"ambiguous\":[\"America\"]},{\"id\":\"US-AL\",\"label\":\"Alabama\",\"broader\":[\"US\"]},{\"id\":\"US-AK\",\"label\":\"Alaska\",\"broader\":[\"US\"]},{\"id\":\"US-AZ\",\"label\":\"Arizona\",\"broader\":[\"US\"]},{\"id\":\"US-AR\",\"label\":\"Arkansas\",\"broader\":[\"US\"]},{\"id\":\"US-CA\",\"label\":\"California\",\"aliases\":[\"State of California\"],\"broader\":[\"US\"]},{\"id\":\"US-CO\",\"label\":\"Colorado\",\"broader\":[\"US\"]},{\"id\":\"US-CT\",\"label\":\"Connecticut\",\"broader\":[\"US\"]},{\"id\":\"US-DE\",\"label\":\"Delaware\",\"broader\":[\"US\"]},{\"id\":\"US-DC\",\"label\":\"District of Columbia\",\"aliases\":[\"Washington DC\",\"Washington D.C.\",\"Washington, D.C.\"],\"broader\":[\"US\"]},{\"id\":\"US-FL\",\"label\":\"Florida\",\"broader\":[\"US\"]},{\"id\":\"US-GA\",\"label\":\"Georgia (US state)\",\"aliases\":[\"State of Georgia\"],\"broader\":[\"US\"]},{\"id\":\"US-HI\",\"label\":\"Hawaii\",\"aliases\":[\"Hawai'i\"],\"broader\":[\"US\"]},{\"id\":\"US-ID\",\"label\":\"Idaho\",\"broader\":[\"US\"]},{\"id\":\"US-IL\",\"label\":\"Illinois\",\"aliases\":[\"State of Illinois\"],\"broader\":[\"US\"]},{\"id\":\"US-IN\",\"label\":\"Indiana\",\"broader\":[\"US\"]},{\"id\":\"US-IA\",\"label\":\"Iowa\",\"broader\":[\"US\"]},{\"id\":\"US-KS\",\"label\":\"Kansas\",\"broader\":[\"US\"]},{\"id\":\"US-KY\",\"label\":\"Kentucky\",\"broader\":[\"US\"]},{\"id\":\"US-LA\",\"label\":\"Louisiana\",\"broader\":[\"US\"]},{\"id\":\"US-ME\",\"label\":\"Maine\",\"broader\":[\"US\"]},{\"id\":\"US-MD\",\"label\":\"Maryland\",\"broader\":[\"US\"]},{\"id\":\"US-MA\",\"label\":\"Massachusetts\",\"broader\":[\"US\"]},{\"id\":\"US-MI\",\"label\":\"Michigan\",\"broader\":[\"US\"]},{\"id\":\"US-MN\",\"label\":\"Minnesota\",\"broader\":[\"US\"]},{\"id\":\"US-MS\",\"label\":\"Mississippi\",\"broader\":[\"US\"],\"ambiguous\":[\"Mississippi\"]},{\"id\":\"US-MO\",\"label\":\"Missouri\",\"broader\":[\"US\"]},{\"id\":\"US-MT\",\"label\":\"Montana\",\"broader\":[\"US\"]},{\"id\":\"US-NE\",\"label\":\"Nebraska\",\"broader\":[\"US\"]},{\"id\":\"US-NV\",\"label\":\"Nevada\",\"broader\":[\"US\"]},{\"id\":\"US-NH\",\"label\":\"New Hampshire\",\"broader\":[\"US\"]},{\"id\":\"US-NJ\",\"label\":\"New Jersey\",\"broader\":[\"US\"]},{\"id\":\"US-NM\",\"label\":\"New Mexico\",\"broader\":[\"US\"]},{\"id\":\"US-NY\",\"label\":\"New York\",\"aliases\":[\"New York State\",\"State of New York\"],\"broader\":[\"US\"],\"ambiguous\":[\"New York\"]},{\"id\":\"US-NC\",\"label\":\"North Carolina\",\"broader\":[\"US\"]},{\"id\":\"US-ND\",\"label\":\"North Dakota\",\"broader\":[\"US\"]},{\"id\":\"US-OH\",\"label\":\"Ohio\",\"broader\":[\"US\"]},{\"id\":\"US-OK\",\"label\":\"Oklahoma\",\"broader\":[\"US\"]},{\"id\":\"US-OR\",\"label\":\"Oregon\",\"broader\":[\"US\"]},{\"id\":\"US-PA\",\"label\":\"Pennsylvania\",\"broader\":[\"US\"]},{\"id\":\"US-RI\",\"label\":\"Rhode Island\",\"broader\":[\"US\"]},{\"id\":\"US-SC\",\"label\":\"South Carolina\",\"broader\":[\"US\"]},{\"id\":\"US-SD\",\"label\":\"South Dakota\",\"broader\":[\"US\"]},{\"id\":\"US-TN\",\"label\":\"Tennessee\",\"broader\":[\"US\"]},{\"id\":\"US-TX\",\"label\":\"Texas\",\"aliases\":[\"State of Texas\"],\"broader\":[\"US\"]},{\"id\":\"US-UT\",\"label\":\"Utah\",\"broader\":[\"US\"]},{\"id\":\"US-VT\",\"label\":\"Vermont\",\"broader\":[\"US\"]},{\"id\":\"US-VA\",\"label\":\"Virginia\",\"broader\":[\"US\"],\"ambiguous\":[\"Virginia\"]},{\"id\":\"US-WA\",\"label\":\"Washington\",\"aliases\":[\"Washington State\"],\"broader\":[\"US\"],\"ambiguous\":[\"Washington\"]},{\"id\":\"US-WV\",\"label\":\"West Virginia\",\"broader\":[\"US\"]},{\"id\":\"US-WI\",\"label\":\"Wisconsin\",\"broader\":[\"US\"]},{\"id\":\"US-WY\",\"label\":\"Wyoming\",\"broader\":[\"US\"]},{\"id\":\"central-america\",\"label\":\"Central America and Mexico\",\"aliases\":[\"Central America\"],\"broader\":[\"north-america\",\"latin-america-caribbean\"]},{\"id\":\"BZ\",\"label\":\"Belize\",\"aliases\":[\"BLZ\"],\"broader\":[\"central-america\"],\"ambiguous\":[\"BLZ\"]},{\"id\":\"CR\",\"label\":\"Costa Rica\",\"aliases\":[\"CRI\"],\"broader\":[\"central-america\"],\"ambiguous\":[\"CRI\"]},{\"id\":\"SV\",\"label\":\"El Salvador\",\"aliases\":[\"SLV\"],\"broader\":[\"central-america\"],\"ambiguous\":[\"SLV\"]},{\"id\":\"GT\",\"label\":\"Guatemala\",\"aliases\":[\"GTM\"],\"broader\":[\"central-america\"],\"ambiguous\":[\"GTM\"]},{\"id\":\"HN\",\"label\":\"Honduras\",\"aliases\":[\"HND\"],\"broader\":[\"central-america\"],\"ambiguous\":[\"HND\"]},{\"id\":\"MX\",\"label\":\"Mexico\",\"aliases\":[\"MEX\",\"México\"],\"broader\":[\"central-america\",\"usmca\",\"cptpp\"],\"ambiguous\":[\"MEX\"]},{\"id\":\"NI\",\"label\":\"Nicaragua\",\"aliases\":[\"NIC\"],\"broader\":[\"central-america\"],\"ambiguous\":[\"NIC\"]},{\"id\":\"PA\",\"label\":\"Panama\",\"aliases\":[\"PAN\"],\"broader\":[\"central-america\"],\"ambiguous\":[\"PAN\"]},{\"id\":\"caribbean\",\"label\":\"Caribbean\",\"aliases\":[\"The Caribbean\",\"West Indies\"],\"broader\":[\"north-america\",\"latin-america-caribbean\"]},{\"id\":\"AI\",\"label\":\"Anguilla\",\"aliases\":[\"AIA\"],\"broader\":[\"caribbean\"],\"ambiguous\":[\"AIA\"]},{\"id\":\"AG\",\"label\":\"Antigua and Barbuda\",\"aliases\":[\"ATG\",\"Antigua & Barbuda\",\"Antigua\"],\"broader\":[\"caribbean\"],\"ambiguous\":[\"Antigua\",\"ATG\"]},{\"id\":\"AW\",\"label\":\"Aruba\",\"aliases\":[\"ABW\"],\"broader\":[\"caribbean\"],\"ambiguous\":[\"ABW\"]},{\"id\":\"BS\",\"label\":\"Bahamas\",\"aliases\":[\"BHS\",\"The Bahamas\"],\"broader\":[\"caribbean\"],\"ambiguous\":[\"BHS\"]},{\"id\":\"BB\",\"label\":\"Barbados\",\"aliases\":[\"BRB\"],\"broader\":[\"caribbean\"],\"ambiguous\":[\"BRB\"]},{\"id\":\"BQ\",\"label\":\"Bonaire, Sint Eustatius and Saba\",\"aliases\":[\"BES\",\"Bonaire\",\"Caribbean Netherlands\"],\"broader\":[\"caribbean\"],\"ambiguous\":[\"BES\"]},{\"id\":\"KY\",\"label\":\"Cayman Islands\",\"aliases\":[\"CYM\"],\"broader\":[\"caribbean\"],\"ambiguous\":[\"CYM\"]},{\"id\":\"CU\",\"label\":\"Cuba\",\"aliases\":[\"CUB\"],\"broader\":[\"caribbean\",\"sanctioned-market\"],\"ambiguous\":[\"Cuba\",\"CUB\"]},{\"id\":\"CW\",\"label\":\"Curaçao\",\"aliases\":[\"CUW\",\"Curacao\"],\"broader\":[\"caribbean\"],\"ambiguous\":[\"CUW\"]},{\"id\":\"DM\",\"label\":\"Dominica\",\"aliases\":[\"DMA\"],\"broader\":[\"caribbean\"],\"ambiguous\":[\"Dominica\",\"DMA\"]},{\"id\":\"DO\",\"label\":\"Dominican Republic\",\"aliases\":[\"DOM\"],\"broader\":[\"caribbean\"],\"ambiguous\":[\"DOM\"]},{\"id\":\"GD\",\"label\":\"Grenada\",\"aliases\":[\"GRD\"],\"broader\":[\"caribbean\"],\"ambiguous\":[\"GRD\"]},{\"id\":\"GP\",\"label\":\"Guadeloupe\",\"aliases\":[\"GLP\"],\"broader\":[\"caribbean\"],\"ambiguous\":[\"GLP\"]},{\"id\":\"HT\",\"label\":\"Haiti\",\"aliases\":[\"HTI\"],\"broader\":[\"caribbean\"],\"ambiguous\":[\"HTI\"]},{\"id\":\"JM\",\"label\":\"Jamaica\",\"aliases\":[\"JAM\"],\"broader\":[\"caribbean\"],\"ambiguous\":[\"JAM\"]},{\"id\":\"MQ\",\"label\":\"Martinique\",\"aliases\":[\"MTQ\"],\"broader\":[\"caribbean\"],\"ambiguous\":[\"MTQ\"]},{\"id\":\"MS\",\"label\":\"Montserrat\",\"aliases\":[\"MSR\"],\"broader\":[\"caribbean\"],\"ambiguous\":[\"MSR\"]},{\"id\":\"PR\",\"label\":\"Puerto Rico\",\"aliases\":[\"PRI\"],\"broader\":[\"caribbean\"],\"ambiguous\":[\"PRI\"]},{\"id\":\"BL\",\"label\":\"Saint Barthélemy\",\"aliases\":[\"BLM\",\"St. Barts\",\"Saint Barthelemy\"],\"broader\":[\"caribbean\"],\"ambiguous\":[\"BLM\"]},{\"id\":\"KN\",\"label\":\"Saint Kitts and Nevis\",\"aliases\":[\"KNA\",\"St. Kitts and Nevis\"],\"broader\":[\"caribbean\"],\"ambiguous\":[\"KNA\"]},{\"id\":\"LC\",\"label\":\"Saint Lucia\",\"aliases\":[\"LCA\",\"St. Lucia\"],\"broader\":[\"caribbean\"],\"ambiguous\":[\"LCA\"]},{\"id\":\"MF\",\"label\":\"Saint Martin\",\"aliases\":[\"MAF\",\"Saint Martin (French part)\"],\"broader\":[\"caribbean\"],\"ambiguous\":[\"MAF\"]},{\"id\":\"VC\",\"label\":\"Saint Vincent and the Grenadines\",\"aliases\":[\"VCT\",\"St. Vincent and the Grenadines\"],\"broader\":[\"caribbean\"],\"ambiguous\":[\"VCT\"]},{\"id\":\"SX\",\"label\":\"Sint Maarten\",\"aliases\":[\"SXM\"],\"broader\":[\"caribbean\"],\"ambiguous\":[\"SXM\"]},{\"id\":\"TT\",\"label\":\"Trinidad and Tobago\",\"aliases\":[\"TTO\",\"Trinidad\"],\"broader\":[\"caribbean\"],\"ambiguous\":[\"TTO\"]},{\"id\":\"TC\",\"label\":\"Turks and Caicos Islands\",\"aliases\":[\"TCA\"],\"broader\":[\"caribbean\"],\"ambiguous\":[\"TCA\"]},{\"id\":\"VG\",\"label\":\"British Virgin Islands\",\"aliases\":[\"VGB\",\"Virgin Islands (British)\"],\"broader\":[\"caribbean\"],\"ambiguous\":[\"VGB\"]},{\"id\":\"VI\",\"label\":\"U.S. Virgin Islands\",\"aliases\":[\"VIR\",\"US Virgin Islands\",\"Virgin Islands (U.S.)\",\"United States Virgin Islands\"],\"broader\":[\"caribbean\"],\"ambiguous\":[\"VIR\"]},{\"id\":\"usmca\",\"label\":\"USMCA\",\"aliases\":[\"NAFTA\",\"US-Mexico-Canada Agreement\",\"CUSMA\"],\"broader\":[\"north-america\"]},{\"id\":\"latin-america-caribbean\",\"label\":\"Latin America and the Caribbean\",\"aliases\":[\"LAC\",\"Latin America\",\"LATAM\",\"Latam region\"],\"broader\":[\"americas\"]},{\"id\":\"south-america\",\"label\":\"South America\",\"aliases\":[\"South American continent\"],\"broader\":[\"latin-america-caribbean\"]},{\"id\":\"mercosur\",\"label\":\"Mercosur\",\"aliases\":[\"Mercosul\",\"Southern Common Market\"],\"broader\":[\"south-america\"]},{\"id\":\"AR\",\"label\":\"Argentina\",\"aliases\":[\"ARG\"],\"broader\":[\"mercosur\"],\"ambiguous\":[\"ARG\"]},{\"id\":\"BO\",\"label\":\"Bolivia\",\"aliases\":[\"BOL\",\"Plurinational State of Bolivia\"],\"broader\":[\"mercosur\"],\"ambiguous\":[\"BOL\"]},{\"id\":\"BR\",\"label\":\"Brazil\",\"aliases\":[\"BRA\",\"Brasil\"],\"broader\":[\"mercosur\",\"brics\"],\"ambiguous\":[\"BRA\"]},{\"id\":\"PY\",\"label\":\"Paraguay\",\"aliases\":[\"PRY\"],\"broader\":[\"mercosur\"],\"ambiguous\":[\"PRY\"]},{\"id\":\"UY\",\"label\":\"Uruguay\",\"aliases\":[\"URY\"],\"broader\":[\"mercosur\"],\"ambiguous\":[\"URY\"]},{\"id\":\"CL\",\"label\":\"Chile\",\"aliases\":[\"CHL\"],\"broader\":[\"south-america\",\"cptpp\"],\"ambiguous\":[\"CHL\"]},{\"id\":\"CO\",\"label\":\"Colombia\",\"aliases\":[\"COL\"],\"broader\":[\"south-america\"],\"ambiguous\":[\"COL\"]},{\"id\":\"EC\",\"label\":\"Ecuador\",\"aliases\":[\"ECU\"],\"broader\":[\"south-america\"],\"ambiguous\":[\"ECU\"]},{\"id\":\"FK\",\"label\":\"Falkland Islands\",\"aliases\":[\"FLK\",\"Malvinas\"],\"broader\":[\"south-america\"],\"ambiguous\":[\"FLK\"]},{\"id\":\"GF\",\"label\":\"French Guiana\",\"aliases\":[\"GUF\"],\"broader\":[\"south-america\"],\"ambiguous\":[\"GUF\"]},{\"id\":\"GY\",\"label\":\"Guyana\",\"aliases\":[\"GUY\"],\"broader\":[\"south-america\"],\"ambiguous\":[\"GUY\"]},{\"id\":\"PE\",\"label\":\"Peru\",\"aliases\":[\"PER\"],\"broader\":[\"south-america\",\"cptpp\"],\"ambiguous\":[\"PER\"]},{\"id\":\"SR\",\"label\":\"Suriname\",\"aliases\":[\"SUR\"],\"broader\":[\"south-america\"],\"ambiguous\":[\"SUR\"]},{\"id\":\"VE\",\"label\":\"Venezuela\",\"aliases\":[\"VEN\"],\"broader\":[\"south-america\"],\"ambiguous\":[\"VEN\"]},{\"id\":\"cptpp\",\"label\":\"CPTPP\",\"aliases\":[\"Comprehensive and Progressive Agreement for Trans-Pacific Partnership\",\"Trans-Pacific Partnership\"]},{\"id\":\"GB\",\"label\":\"United Kingdom\",\"aliases\":[\"GBR\",\"UK\",\"U.K.\",\"Great Britain\",\"Britain\"],\"broader\":[\"cptpp\",\"g7\",\"five-eyes\",\"uk-ireland\"]},{\"id\":\"GB-ENG\",\"label\":\"England\",\"broader\":[\"GB\"]},{\"id\":\"GB-SCT\",\"label\":\"Scotland\",\"broader\":[\"GB\"]},{\"id\":\"GB-WLS\",\"label\":\"Wales\",\"aliases\":[\"Cymru\",\"GB-CYM\"],\"broader\":[\"GB\"]},{\"id\":\"GB-NIR\",\"label\":\"Northern Ireland\",\"broader\":[\"GB\"]},{\"id\":\"g7\",\"label\":\"G7\",\"aliases\":[\"Group of Seven\",\"G7 countries\"]},{\"id\":\"brics\",\"label\":\"BRICS\",\"aliases\":[\"BRICS countries\"]},{\"id\":\"five-eyes\",\"label\":\"Five Eyes\",\"aliases\":[\"Five Eyes countries\",\"FVEY\"]},{\"id\":\"sanctioned-market\",\"label\":\"comprehensively sanctioned market\",\"aliases\":[\"sanctioned markets\",\"sanctioned country\",\"sanctioned countries\",\"embargoed country\",\"embargoed countries\",\"sanctioned territory\"],\"note\":\"Countries under broad US sanctions programmes; sanctions change, so check the current lists before relying on it.\"}],\"names\":{\"folded\":\"region\\nasia\\ncentralasia\\nkz\\nkg\\ntj\\ntm\\nuz\\neastasia\\ncn\\nhk\\njp\\nkp\\nkr\\nmo\\nmn\\ntw\\nsoutheastasia\\nasean\\nbn\\nkh\\nid\\nla\\nmy\\nmm\\nph\\nsg\\nth\\ntl\\nvn\\nsouthasia\\naf\\nbd\\nbt\\nin\\nir\\nmv\\nnp\\npk\\nlk\\nwesternasia\\nam\\naz\\nbh\\nge\\niq\\nil\\njo\\nkw\\nlb\\nom\\nps\\nqa\\nsa\\nsy\\ntr\\nae\\nye\\nantarctic\\nantarcticislands\\nbv\\ntf\\nhm\\ngs\\naq\\nemea\\nafrica\\nnorthafrica\\ndz\\neg\\nly\\nma\\nsd\\ntn\\neh\\nsubsaharanafrica\\nwestafrica\\nbj\\nbf\\ncv\\nci\\ngm\\ngh\\ngn\\ngw\\nlr\\nml\\nmr\\nne\\nng\\nsh\\nsn\\nsl\\ntg\\ncentralafrica\\nao\\ncm\\ncf\\ntd\\ncg\\ncd\\ngq\\nga\\nst\\neastafrica\\nio\\nbi\\nkm\\ndj\\ner\\net\\nke\\nmg\\nmw\\nmu\\nyt\\nmz\\nre\\nrw\\nsc\\nso\\nss\\ntz\\nug\\nzm\\nzw\\nsouthernafrica\\nbw\\nsz\\nls\\nna\\nza\\neurope\\nnortherneurope\\nnordics\\nax\\nfo\\nbaltics\\nukireland\\ngg\\nim\\nje\\nsj\\nwesterneurope\\ndach\\nbenelux\\nfr\\nli\\nmc\\nsoutherneurope\\niberia\\nal\\nad\\nba\\nhr\\ncy\\ngi\\ngr\\nva\\nit\\nmt\\nme\\nmk\\nsm\\nrs\\nsi\\neasterneurope\\nby\\nbg\\ncz\\nhu\\nmd\\npl\\nro\\nru\\nsk\\nua\\neea\\neu\\neurozone\\nat\\nbe\\nee\\nfi\\nde\\nie\\nlv\\nlt\\nlu\\nnl\\npt\\nes\\ndk\\nse\\nschengen\\nis\\nno\\nch\\nefta\\nmiddleeast\\nmena\\ngcc\\napac\\noceania\\naustralianewzealand\\nau\\nauact\\naunsw\\naunt\\nauqld\\nausa\\nautas\\nauvic\\nauwa\\ncx\\ncc\\nnz\\nnf\\nmelanesia\\nfj\\nnc\\npg\\nsb\\nvu\\nmicronesiaregion\\ngu\\nki\\nmh\\nfm\\nnr\\nmp\\npw\\num\\npolynesia\\nas\\nck\\npf\\nnu\\npn\\nws\\ntk\\nto\\ntv\\nwf\\nanz\\ngreaterchina\\namericas\\nnorthamerica\\nnorthernamerica\\nbm\\nca\\ncaab\\ncabc\\ncamb\\ncanb\\ncanl\\ncans\\ncant\\ncanu\\ncaon\\ncape\\ncaqc\\ncask\\ncayt\\ngl\\npm\\nus\\nusal\\nusak\\nusaz\\nusar\\nusca\\nusco\\nusct\\nusde\\nusdc\\nusfl\\nusga\\nushi\\nusid\\nusil\\nusin\\nusia\\nusks\\nusky\\nusla\\nusme\\nusmd\\nusma\\nusmi\\nusmn\\nusms\\nusmo\\nusmt\\nusne\\nusnv\\nusnh\\nusnj\\nusnm\\nusny\\nusnc\\nusnd\\nusoh\\nusok\\nusor\\nuspa\\nusri\\nussc\\nussd\\nustn\\nustx\\nusut\\nusvt\\nusva\\nuswa\\nuswv\\nuswi\\nuswy\\ncentralamerica\\nbz\\ncr\\nsv\\ngt\\nhn\\nmx\\nni\\npa\\ncaribbean\\nai\\nag\\naw\\nbs\\nbb\\nbq\\nky\\ncu\\ncw\\ndm\\ndo\\ngd\\ngp\\nht\\njm\\nmq\\nms\\npr\\nbl\\nkn\\nlc\\nmf\\nvc\\nsx\\ntt\\ntc\\nvg\\nvi\\nusmca\\nlatinamericacaribbean\\nsouthamerica\\nmercosur\\nar\\nbo\\nbr\\npy\\nuy\\ncl\\nco\\nec\\nfk\\ngf\\ngy\\npe\\nsr\\nve\\ncptpp\\ngb\\ngbeng\\ngbsct\\ngbwls\\ngbnir\\ng7\\nbrics\\nfiveeyes\\nsanctionedmarket\\nanyregion\\nkazakhstan\\nkyrgyzstan\\ntajikistan\\nturkmenistan\\nuzbekistan\\nchina\\nhongkong\\njapan\\nnorthkorea\\nsouthkorea\\nmacao\\nmongolia\\ntaiwan\\nbrunei\\ncambodia\\nindonesia\\nlaos\\nmalaysia\\nmyanmar\\nphilippines\\nsingapore\\nthailand\\ntimorleste\\nvietnam\\nafghanistan\\nbangladesh\\nbhutan\\nindia\\niran\\nmaldives\\nnepal\\npakistan\\nsrilanka\\narmenia\\nazerbaijan\\nbahrain\\ngeorgia\\niraq\\nisrael\\njordan\\nkuwait\\nlebanon\\noman\\npalestine\\nqatar\\nsaudiarabia\\nsyria\\nturkiye\\nunitedarabemirates\\nyemen\\nantarcticregion|\\nislandsofthesouthernocean\\nbouvetisland\\nfrenchsouthernterritories\\nheardislandandmcdonaldislands\\nsouthgeorgiaandthesouthsandwichislands\\nantarctica\\neurope,middleeastandafrica\\nalgeria\\negypt\\nlibya\\nmorocco\\nsudan\\ntunisia\\nwesternsahara\\nbenin\\nburkinafaso\\ncaboverde\\ncoted'ivoire\\ngambia\\nghana\\nguinea\\nguineabissau\\nliberia\\nmali\\nmauritania\\nniger\\nnigeria\\nsainthelena,ascensionandtristandacunha\\nsenegal\\nsierraleone\\ntogo\\nangola\\ncameroon\\ncentralafricanrepublic\\nchad\\ncongo\\ndemocraticrepublicofthecongo\\nequatorialguinea\\ngabon\\nsaotomeandprincipe\\nbritishindianoceanterritory\\nburundi\\ncomoros\\ndjibouti\\neritrea\\nethiopia\\nkenya\\nmadagascar\\nmalawi\\nmauritius\\nmayotte\\nmozambique\\nreunion\\nrwanda\\nseychelles\\nsomalia\\nsouthsudan\\ntanzania\\nuganda\\nzambia\\nzimbabwe\\nbotswana\\neswatini\\nlesotho\\nnamibia\\nsouthafrica\\nnordiccountries\\nalandislands\\nfaroeislands\\nbalticstates\\nunitedkingdomandireland\\nguernsey\\nisleofman\\njersey\\nsvalbardandjanmayen\\ngermany,austriaandswitzerland\\nfrance\\nliechtenstein\\nmonaco\\nspainandportugal\\nalbania\\nandorra\\nbosniaandherzegovina\\ncroatia\\ncyprus\\ngibraltar\\ngreece\\nholysee\\nitaly\\nmalta\\nmontenegro\\nnorthmacedonia\\nsanmarino\\nserbia\\nslovenia\\nbelarus\\nbulgaria\\nczechia\\nhungary\\nmoldova\\npoland\\nromania\\nrussia\\nslovakia\\nukraine\\neuropeaneconomicarea\\neuropeanunion\\neuroarea\\naustria\\nbelgium\\nestonia\\nfinland\\ngermany\\nireland\\nlatvia\\nlithuania\\nluxembourg\\nnetherlands\\nportugal\\nspain\\ndenmark\\nsweden\\nschengenarea\\niceland\\nnorway\\nswitzerland\\nmiddleeastandnorthafrica\\ngulfcooperationcouncil\\nasiapacific\\naustraliaanditsterritoriesandnewzealand\\naustralia\\naustraliancapitalterritory\\nnewsouthwales\\nnorthernterritory\\nqueensland\\nsouthaustralia\\ntasmania\\nvictoria\\nwesternaustralia\\nchristmasisland\\ncocos(keeling)islands\\nnewzealand\\nnorfolkisland\\nfiji\\nnewcaledonia\\npapuanewguinea\\nsolomonislands\\nvanuatu\\nmicronesia(region)\\nguam\\nkiribati\\nmarshallislands\\nmicronesia\\nnauru\\nnorthernmarianaislands\\npalau\\nunitedstatesminoroutlyingislands\\namericansamoa\\ncookislands\\nfrenchpolynesia\\nniue\\npitcairn\\nsamoa\\ntokelau\\ntonga\\ntuvalu\\nwallisandfutuna\\naustraliaandnewzealand\\ntheamericas\\nbermuda\\ncanada\\nalberta\\nbritishcolumbia\\nmanitoba\\nnewbrunswick\\nnewfoundlandandlabrador\\nnovascotia\\nnorthwestterritories\\nnunavut\\nontario\\nprinceedwardisland\\nquebec\\nsaskatchewan\\nyukon\\ngreenland\\nsaintpierreandmiquelon\\nunitedstates\\nalabama\\nalaska\\narizona\\narkansas\\ncalifornia\\ncolorado\\nconnecticut\\ndelaware\\ndistrictofcolumbia\\nflorida\\ngeorgia(usstate)\\nhawaii\\nidaho\\nillinois\\nindiana\\niowa\\nkansas\\nkentucky\\nlouisiana\\nmaine\\nmaryland\\nmassachusetts\\nmichigan\\nminnesota\\nmississippi\\nmissouri\\nmontana\\nnebraska\\nnevada\\nnewhampshire\\nnewjersey\\nnewmexico\\nnewyork\\nnorthcarolina\\nnorthdakota\\nohio\\noklahoma\\noregon\\npennsylvania\\nrhodeisland\\nsouthcarolina\\nsouthdakota\\ntennessee\\ntexas\\nutah\\nvermont\\nvirginia\\nwashington\\nwestvirginia\\nwisconsin\\nwyoming\\ncentralamericaandmexico\\nbelize\\ncostarica\\nelsalvador\\nguatemala\\nhonduras\\nmexico\\nnicaragua\\npanama\\nanguilla\\nantiguaandbarbuda\\naruba\\nbahamas\\nbarbados\\nbonaire,sinteustatiusandsaba\\ncaymanislands\\ncuba\\ncuracao\\ndominica\\ndominicanrepublic\\ngrenada\\nguadeloupe\\nhaiti\\njamaica\\nmartinique\\nmontserrat\\npuertorico\\nsaintbarthelemy\\nsaintkittsandnevis\\nsaintlucia\\nsaintmartin\\nsaintvincentandthegrenadines\\nsintmaarten\\ntrinidadandtobago\\nturksandcaicosislands\\nbritishvirginislands\\nu.s.virginislands\\nlatinamericaandthecaribbean\\nargentina\\nbolivia\\nbrazil\\nparaguay\\nuruguay\\nchile\\ncolombia\\necuador\\nfalklandislands\\nfrenchguiana\\nguyana\\nperu\\nsuriname\\nvenezuela\\nunitedkingdom\\nengland\\nscotland\\nwales\\nnorthernireland\\ncomprehensivelysanctionedmarket\\nworldwide\\nglobal\\nglobally\\neverywhere\\nallcountries\\nallregions\\nallmarkets\\ninternational\\nkaz\\nkgz\\ntjk\\ntkm\\nuzb\\neasternasia\\nchn\\npeople'srepublicofchina\\nprc\\nmainlandchina\\nhkg\\nhongkongsar\\njpn\\nprk\\ndprk\\ndemocraticpeople'srepublicofkorea\\nkor\\nkorea\\nrepublicofkorea\\nrok\\nmac\\nmacau\\nmng\\ntwn\\nsoutheasternasia\\nsea\\nassociationofsoutheastasiannations\\nbrn\\nbruneidarussalam\\nkhm\\nidn\\nlao\\nlaopdr\\nmys\\nmmr\\nburma\\nphl\\nthephilippines\\nsgp\\ntha\\ntls\\neasttimor\\nvnm\\nsouthernasia\\nindiansubcontinent\\nafg\\nbgd\\nbtn\\nind\\nbharat\\nirn\\nislamicrepublicofiran\\nmdv\\nnpl\\npak\\nlka\\nwestasia\\narm\\naze\\nbhr\\ngeo\\ngeorgia(country)\\nirq\\nisr\\njor\\nkwt\\nlbn\\nomn\\npse\\nstateofpalestine\\npalestinianterritories\\nqat\\nsau\\nksa\\nkingdomofsaudiarabia\\nsyr\\ntur\\nturkey\\nare\\nuae\\nemirates\\nyem\\nsubantarcticislands\\nbvt\\natf\\nhmd\\nsgs\\nsouthgeorgia\\nata\\nafricancontinent\\nnorthernafrica\\nmaghrebandegypt\\ndza\\negy\\nlby\\nmar\\nsdn\\ntun\\nesh\\nssa\\nwesternafrica\\nben\\nbfa\\ncpv\\ncapeverde\\nciv\\nivorycoast\\ngmb\\nthegambia\\ngha\\ngin\\ngnb\\nlbr\\nmli\\nmrt\\nner\\nnga\\nshn\\nsainthelena\\nsen\\nsle\\ntgo\\nmiddleafrica\\nago\\ncmr\\ncaf\\ntcd\\ncog\\nrepublicofthecongo\\ncongobrazzaville\\ncod\\ndrcongo\\ndrc\\ncongokinshasa\\ngnq\\ngab\\nstp\\neasternafrica\\niot\\nbdi\\ncom\\ndji\\neri\\neth\\nken\\nmdg\\nmwi\\nmus\\nmyt\\nmoz\\nreu\\nreunionisland\\nrwa\\nsyc\\nsom\\nssd\\ntza\\nuga\\nzmb\\nzwe\\nbwa\\nswz\\nswaziland\\nlso\\nnam\\nzaf\\nrsa\\neuropeancontinent\\nnordicregion\\nnordic\\nala\\naland\\nfro\\nbalticcountries\\nukandireland\\nuk&ireland\\nuki\\nukie\\nuk&i\\nggy\\nimn\\njey\\nsjm\\nsvalbard\\ndachregion\\nbeneluxcountries\\nfra\\nlie\\nmco\\niberianpeninsula\\nalb\\nand\\nbih\\nbosnia\\nbosnia&herzegovina\\nbosniaherzegovina\\nhrv\\nhrvatska\\ncyp\\ngib\\ngrc\\nhellas\\nvat\\nvatican\\nvaticancity\\nita\\nitalia\\nmlt\\nmne\\nmkd\\nmacedonia\\nfyrom\\nsmr\\nsrb\\nsvn\\nblr\\nbgr\\ncze\\nczechrepublic\\nhun\\nmagyarorszag\\nmda\\nrepublicofmoldova\\npol\\npolska\\nrou\\nrus\\nrussianfederation\\nsvk\\nslovakrepublic\\nukr\\neu/eea\\neeacountries\\neeastates\\neuandeea\\neumemberstates\\neu27\\nmemberstatesoftheeuropeanunion\\neuropeanunioncountries\\neurocountries\\naut\\nosterreich\\nbel\\nbelgique\\nbelgie\\nest\\nfin\\nsuomi\\ndeu\\ndeutschland\\nfederalrepublicofgermany\\nirl\\nrepublicofireland\\neire\\nlva\\nltu\\nlux\\nnld\\nthenetherlands\\nholland\\nnederland\\nprt\\nesp\\nespana\\ndnk\\ndanmark\\nswe\\nsverige\\nschengenzone\\nschengencountries\\nisl\\nnor\\nnorge\\nche\\nschweiz\\nsuisse\\neuropeanfreetradeassociation\\neftastates\\nneareast\\ngulfstates\\ngcccountries\\ngulfcountries\\ngulfregion\\napj\\nasiaandthepacific\\npacificregion\\naustralasia\\naus\\nnsw\\nqld\\nvictoria(australia)\\ncxr\\ncck\\ncocosislands\\nkeelingislands\\nnzl\\naotearoa\\nnfk\\nfji\\nncl\\npng\\nslb\\nvut\\ngum\\nkir\\nmhl\\nfsm\\nfederatedstatesofmicronesia\\nnru\\nmnp\\nplw\\numi\\nusminoroutlyingislands\\nasm\\ncok\\npyf\\nniu\\npcn\\npitcairnislands\\nwsm\\ntkl\\nton\\ntuv\\nwlf\\nanzregion\\namer\\nnoramandlatam\\nbmu\\ncan\\nbc\\nnewfoundland\\npei\\nyukonterritory\\ngrl\\nspm\\nusa\\nunitedstatesofamerica\\nu.s.\\nu.s.a.\\namerica\\nstateofcalifornia\\nwashingtondc\\nwashingtond.c.\\nwashington,d.c.\\nstateofgeorgia\\nhawai'i\\nstateofillinois\\nnewyorkstate\\nstateofnewyork\\nstateoftexas\\nwashingtonstate\\nblz\\ncri\\nslv\\ngtm\\nhnd\\nmex\\nnic\\npan\\nthecaribbean\\nwestindies\\naia\\natg\\nantigua&barbuda\\nantigua\\nabw\\nbhs\\nthebahamas\\nbrb\\nbes\\nbonaire\\ncaribbeannetherlands\\ncym\\ncub\\ncuw\\ndma\\ndom\\ngrd\\nglp\\nhti\\njam\\nmtq\\nmsr\\npri\\nblm\\nst.barts\\nkna\\nst.kittsandnevis\\nlca\\nst.lucia\\nmaf\\nsaintmartin(frenchpart)\\nvct\\nst.vincentandthegrenadines\\nsxm\\ntto\\ntrinidad\\ntca\\nvgb\\nvirginislands(british)\\nvir\\nusvirginislands\\nvirginislands(u.s.)\\nunitedstatesvirginislands\\nnafta\\nusmexicocanadaagreement\\ncusma\\nlac\\nlatinamerica\\nlatam\\nlatamregion\\nsouthamericancontinent\\nmercosul\\nsoutherncommonmarket\\narg\\nbol\\nplurinationalstateofbolivia\\nbra\\nbrasil\\npry\\nury\\nchl\\ncol\\necu\\nflk\\nmalvinas\\nguf\\nguy\\nper\\nsur\\nven\\ncomprehensiveandprogressiveagreementfortranspacificpartnership\\ntranspacificpartnership\\ngbr\\nuk\\nu.k.\\ngreatbritain\\nbritain\\ncymru\\ngbcym\\ngroupofseven\\ng7countries\\nbricscountries\\nfiveeyescountries\\nfvey\\nsanctionedmarkets\\nsanctionedcountry\\nsanctionedcountries\\nembargoedcountry\\nembargoedcountries\\nsanctionedterritory\",\"owners\":[0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31,32,33,34,35,36,37,38,39,40,41,42,43,44,45,46,47,48,49,50,51,52,53,54,55,56,57,58,59,60,61,62,63,64,65,66,67,68,69,70,71,72,73,74,75,76,77,78,79,80,81,82,83,84,85,86,87,88,89,90,91,92,93,94,95,96,97,98,99,100,101,102,103,104,105,106,107,108,109,110,111,112,113,114,115,116,117,118,119,120,121,122,123,124,125,126,127,128,129,130,131,132,133,134,135,136,137,138,139,140,141,142,143,144,145,146,147,148,149,150,151,152,153,154,155,156,157,158,159,160,161,162,163,164,165,166,167,168,169,170,171,172,173,174,175,176,177,178,179,180,181,182,183,184,185,186,187,188,189,190,191,192,193,194,195,196,197,198,199,200,201,202,203,204,205,206,207,208,209,210,211,212,213,214,215,216,217,218,219,220,221,222,223,224,225,226,227,228,229,230,231,232,233,234,235,236,237,238,239,240,241,242,243,244,245,246,247,248,249,250,251,252,253,254,255,256,257,258,259,260,261,262,263,264,265,266,267,268,269,270,271,272,273,274,275,276,277,278,279,280,281,282,283,284,285,286,287,288,289,290,291,292,293,294,295,296,297,298,299,300,301,302,303,304,305,306,307,308,309,310,311,312,313,314,315,316,317,318,319,320,321,322,323,324,325,326,327,328,329,330,331,332,333,334,335,336,337,338,339,340,341,342,343,344,345,346,347,348,349,350,351,352,353,354,355,356,357,358,359,360,361,362,363,364,365,366,367,368,369,370,371,372,373,374,375,376,377,378,379,380,381,382,383,0,3,4,5,6,7,9,10,11,12,13,14,15,16,19,20,21,22,23,24,25,26,27,28,29,31,32,33,34,35,36,37,38,39,41,42,43,44,45,46,47,48,49,50,51,52,53,54,55,56,57,58,59,60,61,62,63,64,65,68,69,70,71,72,73,74,77,78,79,80,81,82,83,84,85,86,87,88,89,90,91,92,93,95,96,97,98,99,100,101,102,103,105,106,107,108,109,110,111,112,113,114,115,116,117,118,119,120,121,122,123,124,125,127,128,129,130,131,134,135,136,137,138,139,140,141,142,144,146,147,148,150,151,152,153,154,155,156,157,158,159,160,161,162,163,164,165,167,168,169,170,171,172,173,174,175,176,177,178,179,180,181,182,183,184,185,186,187,188,189,190,191,192,193,194,195,196,197,200,201,202,204,205,206,207,208,209,210,211,212,213,214,215,216,217,219,220,221,222,223,224,225,226,227,228,229,230,231,232,234,235,236,237,238,239,240,241,242,243,244,246,249,250,251,252,253,254,255,256,257,258,259,260,261,262,263,264,265,266,267,268,269,270,271,272,273,274,275,276,277,278,279,280,281,282,283,284,285,286,287,288,289,290,291,292,293,294,295,296,297,298,299,300,301,302,303,304,305,306,307,308,309,310,311,312,313,314,315,316,317,318,319,320,321,322,323,324,325,326,328,329,330,331,332,333,334,335,336,337,338,339,340,341,342,343,344,345,346,347,348,349,350,351,352,353,354,355,357,360,361,362,363,364,365,366,367,368,369,370,371,372,373,375,376,377,378,379,383,0,0,0,0,0,0,0,0,3,4,5,6,7,8,9,9,9,9,10,10,11,12,12,12,13,13,13,13,14,14,15,16,17,17,18,19,19,20,21,22,22,23,24,24,25,25,26,27,28,28,29,30,30,31,32,33,34,34,35,35,36,37,38,39,40,41,42,43,44,44,45,46,47,48,49,50,51,51,51,52,53,53,53,54,55,55,56,56,56,57,59,60,61,62,63,63,64,66,67,67,68,69,70,71,72,73,74,75,76,77,78,79,79,80,80,81,81,82,83,84,85,86,87,88,89,90,90,91,92,93,94,95,96,97,98,99,99,99,100,100,100,100,101,102,103,104,105,106,107,108,109,110,111,112,113,114,115,116,117,117,118,119,120,121,122,123,124,125,127,128,128,129,130,131,131,132,134,134,135,135,136,137,138,138,138,138,138,139,140,141,142,142,144,145,146,147,148,150,151,152,153,153,153,153,154,154,155,156,157,157,158,158,158,159,159,160,161,162,162,162,163,164,165,167,168,169,169,170,170,171,171,172,172,173,174,174,175,175,176,177,177,177,177,178,178,178,178,179,180,180,181,181,181,182,183,183,184,184,184,185,185,185,186,187,188,189,189,189,189,190,191,191,192,192,193,193,194,194,195,196,196,197,197,197,198,198,199,201,201,201,201,202,202,203,204,205,207,209,212,214,215,215,215,216,216,217,219,220,221,222,223,225,226,227,228,228,229,230,231,232,232,234,235,236,237,238,238,239,240,241,242,243,244,246,246,249,250,252,255,260,263,264,265,266,266,266,266,266,271,275,275,275,277,278,280,299,299,310,314,319,320,321,322,323,324,325,326,327,327,328,329,329,329,330,331,331,332,333,333,333,334,335,336,337,338,339,340,341,342,343,344,345,346,346,347,347,348,348,349,349,350,350,351,352,352,353,354,354,355,355,355,355,356,356,356,357,357,357,357,358,359,359,360,361,361,362,362,363,364,365,366,367,368,368,369,370,371,372,373,374,374,375,375,375,375,375,378,378,380,380,381,382,382,383,383,383,383,383,383]}}"),
	taxonomy("tactic", "{\"root\":{\"label\":\"any tactic\",\"aliases\":[\"all tactics\",\"any activity\",\"all activities\"]},\"concepts\":[{\"id\":\"tactic-organic\",\"label\":\"organic content\",\"aliases\":[\"posting\",\"posting content\",\"posting on social media\",\"social media posting\",\"publishing content\",\"organic marketing\",\"content marketing\",\"content creation\",\"content production\",\"organic reach activity\"],\"ambiguous\":[\"posting\"]},{\"id\":\"organic-social\",\"label\":\"organic social post\",\"aliases\":[\"organic social\",\"organic posts\",\"unpaid posts\",\"social posting\",\"post on social\",\"posting to social\",\"social updates\",\"content calendar posts\",\"Organic social posting\",\"social posts\",\"social media posts\",\"social media post\",\"social post\",\"social media content\",\"social content\",\"social media campaign\",\"social media campaigns\"],\"broader\":[\"tactic-organic\"],\"ambiguous\":[\"social updates\"]},{\"id\":\"ephemeral-content\",\"label\":\"ephemeral content\",\"aliases\":[\"disappearing posts\",\"24-hour content\",\"story takeover\",\"close friends content\",\"vanish mode\",\"stories\"],\"broader\":[\"tactic-organic\"],\"ambiguous\":[\"stories\"]},{\"id\":\"carousel-infographic\",\"label\":\"carousel or infographic\",\"aliases\":[\"carousel\",\"infographics\",\"swipe posts\",\"document posts\",\"carousels\",\"infographic\",\"Carousels and infographics\"],\"broader\":[\"tactic-organic\"],\"ambiguous\":[\"carousels\",\"infographic\",\"carousel\",\"infographics\"]},{\"id\":\"blogging\",\"label\":\"blogging\",\"aliases\":[\"blog posts\",\"company blog\",\"byline\",\"blog\",\"blogs\",\"blog article\",\"blog articles\",\"blog entry\",\"company blog post\",\"technical blog\",\"blog series\"],\"broader\":[\"tactic-organic\"],\"ambiguous\":[\"blogging\",\"byline\",\"blog\",\"blogs\"]},{\"id\":\"guest-posting\",\"label\":\"guest post\",\"aliases\":[\"guest posts\",\"guest blogging\",\"guest blog post\",\"guest posting\",\"guest content\",\"guest article\",\"bylined article\",\"op-ed\",\"contributed article\",\"contributed articles\",\"guest author\"],\"broader\":[\"blogging\"],\"ambiguous\":[\"guest post\"]},{\"id\":\"podcast\",\"label\":\"podcast\",\"aliases\":[\"podcasting\",\"podcast guesting\",\"branded podcast\",\"podcast tour\",\"podcasts\",\"podcast episode\",\"podcast series\"],\"broader\":[\"tactic-organic\"]},{\"id\":\"trendjacking\",\"label\":\"newsjacking\",\"aliases\":[\"trendjacking\",\"trend-jacking\",\"news-jacking\",\"real-time marketing\",\"jump on trends\",\"trend jumping\",\"reactive marketing\",\"moment marketing\",\"hijack the news\",\"Trendjacking and newsjacking\",\"trend-based content\",\"trending topics\",\"trend\"],\"broader\":[\"tactic-organic\"],\"ambiguous\":[\"trend\"]},{\"id\":\"meme-marketing\",\"label\":\"meme marketing\",\"aliases\":[\"memes\",\"meme account\",\"memeing\",\"shitposting\",\"unhinged brand voice\",\"reaction GIFs\",\"meme page\",\"meme\",\"GIFs\",\"humorous posts\"],\"broader\":[\"tactic-organic\"],\"ambiguous\":[\"meme\",\"memes\",\"GIFs\"]},{\"id\":\"trending-audio\",\"label\":\"trending sounds\",\"aliases\":[\"trending audio\",\"trending song\",\"popular music in video\",\"viral audio\",\"lip-sync\",\"commercial music library\",\"Trending sounds and music\"],\"broader\":[\"tactic-organic\"]},{\"id\":\"social-takeover\",\"label\":\"account takeover by a guest\",\"aliases\":[\"account takeover day\",\"Instagram takeover\",\"day in the life takeover\",\"guest takeover\",\"employee takeover\",\"takeover\",\"Account takeover by a person\",\"account takeovers\",\"takeovers\",\"Instagram takeovers\",\"TikTok takeover\",\"TikTok takeovers\",\"employee takeovers\",\"story takeovers\",\"takeover day\"],\"broader\":[\"tactic-organic\"],\"ambiguous\":[\"takeover\",\"takeovers\"]},{\"id\":\"behind-the-scenes\",\"label\":\"behind the scenes content\",\"aliases\":[\"behind the scenes\",\"day in the life\",\"office tour\",\"factory tour\",\"BTS\"],\"broader\":[\"tactic-organic\"],\"ambiguous\":[\"BTS\",\"behind the scenes\",\"day in the life\"]},{\"id\":\"event-live-posting\",\"label\":\"live posting from an event\",\"aliases\":[\"live tweeting\",\"live-tweeting\",\"live blogging\",\"conference posting\",\"post from the floor\",\"event coverage\",\"Live posting from events\"],\"broader\":[\"tactic-organic\"],\"ambiguous\":[\"event coverage\"]},{\"id\":\"teaser-leak\",\"label\":\"teaser or planned leak\",\"aliases\":[\"teaser campaign\",\"sneak peek\",\"planned leak\",\"leak to press\",\"tease launch\",\"embargoed preview\",\"teaser\",\"Teasers and planned leaks\"],\"broader\":[\"tactic-organic\"],\"ambiguous\":[\"teaser\",\"sneak peek\"]},{\"id\":\"cross-posting\",\"label\":\"cross-posting\",\"aliases\":[\"cross-post\",\"syndicate content\",\"repurpose content\",\"content syndication\",\"crossposting\"],\"broader\":[\"tactic-organic\"],\"ambiguous\":[\"cross-post\"]},{\"id\":\"seo\",\"label\":\"SEO\",\"aliases\":[\"SEO content\",\"search optimisation\",\"search optimization\",\"answer engine optimization\",\"link building\",\"backlinks\",\"programmatic SEO\",\"GEO\",\"AEO\",\"SEO and answer-engine content\",\"search engine optimisation\",\"search engine optimization\",\"SEO-driven content\"],\"broader\":[\"tactic-organic\"],\"ambiguous\":[\"GEO\",\"AEO\",\"backlinks\"]},{\"id\":\"community-management\",\"label\":\"community management\",\"aliases\":[\"banter\"],\"broader\":[\"tactic-organic\"],\"ambiguous\":[\"banter\"]},{\"id\":\"replying\",\"label\":\"replying to comments\",\"aliases\":[\"reply\",\"replies\",\"replying\",\"reply to comments\",\"respond to comments\",\"responding to comments\",\"engagement replies\",\"engage with comments\",\"reply to posts\",\"comment replies\",\"responding to posts\",\"replying to posts\",\"respond to posts\",\"answering comments\"],\"broader\":[\"community-management\"],\"ambiguous\":[\"reply\",\"replies\",\"replying\"]},{\"id\":\"moderation\",\"label\":\"moderation\",\"aliases\":[\"comment moderation\",\"content moderation\",\"community moderation\",\"moderating comments\",\"moderating\",\"moderate comments\"],\"broader\":[\"community-management\"],\"ambiguous\":[\"moderation\",\"moderating\"]},{\"id\":\"comment-hiding\",\"label\":\"hiding or deleting comments\",\"aliases\":[\"hide comments\",\"delete negative comments\",\"block critics\",\"comment filtering\",\"disable comments\",\"mute detractors\",\"deleting comments\",\"delete comments\",\"hiding comments\",\"removing comments\",\"blocking users\",\"block users\"],\"broader\":[\"moderation\"],\"ambiguous\":[\"hide comments\"]},{\"id\":\"polls-quizzes\",\"label\":\"poll or quiz\",\"aliases\":[\"interactive poll\",\"this or that\",\"personality quiz\",\"quizzes\",\"Polls and quizzes\",\"poll\",\"polls\",\"quiz\",\"online poll\"],\"broader\":[\"tactic-organic\"],\"ambiguous\":[\"quizzes\",\"quiz\",\"poll\",\"polls\"]},{\"id\":\"ugc-wiki-editing\",\"label\":\"Wikipedia editing\",\"aliases\":[\"Wikipedia edits\",\"edit our Wikipedia page\",\"wiki page creation\",\"Editing encyclopaedia pages\"],\"broader\":[\"tactic-organic\"]},{\"id\":\"video\",\"label\":\"video\",\"aliases\":[\"videos\",\"video content\",\"video marketing\",\"video production\",\"video campaign\",\"product video\",\"demo video\",\"video posts\"],\"broader\":[\"tactic-organic\"],\"ambiguous\":[\"video\",\"videos\"]},{\"id\":\"short-video\",\"label\":\"short-form video\",\"aliases\":[\"short form video\",\"vertical video\",\"snackable video\",\"reels strategy\",\"shorts strategy\",\"TikToks\",\"short-form videos\",\"short videos\",\"short-form video content\",\"short form videos\",\"Reels\",\"Shorts\",\"short-form vertical video\"],\"broader\":[\"video\"],\"ambiguous\":[\"reels strategy\",\"shorts strategy\",\"TikToks\",\"Reels\",\"Shorts\"]},{\"id\":\"long-form-video\",\"label\":\"long-form video\",\"aliases\":[\"video series\",\"explainer video\",\"documentary series\",\"webisode\"],\"broader\":[\"video\"],\"ambiguous\":[\"webisode\"]},{\"id\":\"scheduling\",\"label\":\"scheduled posting\",\"aliases\":[\"scheduling\",\"social scheduling\",\"scheduled posts\",\"post scheduling\",\"scheduling posts\",\"posting schedule\",\"batch scheduling\",\"queue posts\",\"social media scheduling\",\"scheduled content\",\"schedule posts\",\"scheduled social posts\"],\"broader\":[\"tactic-organic\"],\"ambiguous\":[\"scheduling\"]},{\"id\":\"content-calendar\",\"label\":\"editorial calendar\",\"aliases\":[\"content calendar\",\"evergreen queue\",\"Editorial calendar publishing\"],\"broader\":[\"scheduling\"],\"ambiguous\":[\"content calendar\"]},{\"id\":\"educational-content\",\"label\":\"educational content\",\"aliases\":[\"educational posts\",\"how-to content\",\"tips and tricks\",\"technical content\",\"explainer content\",\"documentation content\"],\"broader\":[\"tactic-organic\"],\"ambiguous\":[\"technical content\"]},{\"id\":\"thought-leadership\",\"label\":\"thought leadership\",\"aliases\":[\"opinion pieces\",\"expert content\",\"industry commentary\",\"thought leadership content\"],\"broader\":[\"tactic-organic\"]},{\"id\":\"executive-thought-leadership\",\"label\":\"executive thought leadership\",\"aliases\":[\"exec visibility\",\"executive visibility\",\"CEO social\",\"CEO posting\",\"founder-led marketing\",\"founder brand\",\"leadership posts\",\"executive social\",\"C-suite social\"],\"broader\":[\"thought-leadership\",\"tactic-employees\"]},{\"id\":\"content-curation\",\"label\":\"content curation\",\"aliases\":[\"curated content\",\"sharing third-party articles\",\"curating content\",\"link sharing\",\"sharing links\",\"sharing articles\",\"share industry news\"],\"broader\":[\"tactic-organic\"],\"ambiguous\":[\"curated content\",\"link sharing\",\"sharing links\"]},{\"id\":\"white-paper\",\"label\":\"white paper or report\",\"aliases\":[\"whitepaper\",\"white papers\",\"whitepapers\",\"e-book\",\"ebook\",\"ebooks\",\"industry report\",\"research report\",\"data study\",\"sales collateral\",\"guides\"],\"broader\":[\"tactic-organic\"],\"ambiguous\":[\"guides\"]},{\"id\":\"hashtags\",\"label\":\"use of hashtags\",\"aliases\":[\"hashtag\",\"hashtags\",\"use hashtags\",\"company hashtag\",\"hashtag use\"],\"broader\":[\"tactic-organic\"],\"ambiguous\":[\"hashtags\",\"company hashtag\"]},{\"id\":\"hashtag-campaign\",\"label\":\"hashtag campaign\",\"aliases\":[\"branded hashtag\",\"hashtag challenge\",\"hashtag hijack\",\"trending hashtag\",\"brand hashtag\",\"hashtag campaigns\",\"campaign hashtag\"],\"broader\":[\"hashtags\"]},{\"id\":\"mention-tagging\",\"label\":\"mentioning or tagging others\",\"aliases\":[\"tagging\",\"tag people\",\"tagging people\",\"mentions\",\"mention\",\"@mention\",\"@mentions\",\"@-mention\",\"tagging others\",\"tag customers\",\"tag partners\",\"tagging accounts\"],\"broader\":[\"tactic-organic\"],\"ambiguous\":[\"mentions\",\"mention\",\"tagging\"]},{\"id\":\"product-launch\",\"label\":\"product launch\",\"aliases\":[\"product launches\",\"launch campaign\",\"launch announcement\",\"product announcement\",\"product announcements\",\"announcement post\",\"release announcement\",\"feature announcement\",\"launch\",\"Product Hunt launch\",\"go-to-market launch\",\"feature launch\"],\"broader\":[\"tactic-organic\"],\"ambiguous\":[\"launch\"]},{\"id\":\"tactic-paid\",\"label\":\"paid advertising\",\"aliases\":[\"paid media\",\"paid ads\",\"advertising\",\"advertisement\",\"advertisements\",\"ads\",\"ad\",\"ad campaign\",\"ad campaigns\",\"online advertising\",\"digital advertising\",\"paid campaign\",\"paid advertising campaign\",\"advertising campaign\",\"paid promotion\",\"paid promotions\"],\"ambiguous\":[\"ads\",\"ad\",\"advertising\",\"advertisement\",\"advertisements\"]},{\"id\":\"paid-social\",\"label\":\"paid social advertising\",\"aliases\":[\"paid social\",\"social ads\",\"sponsored posts\",\"social advertising\",\"sponsored post\",\"paid social media\",\"social media advertising\",\"social media ads\",\"paid social campaign\",\"paid social posts\"],\"broader\":[\"tactic-paid\"]},{\"id\":\"boosted-post\",\"label\":\"boosted post\",\"aliases\":[\"boost\",\"boosting\",\"boosted\",\"boosted posts\",\"boost post\",\"boosting posts\",\"promoted post\",\"promoted posts\",\"dark post\",\"dark posts\",\"promoting posts\",\"post boosting\"],\"broader\":[\"paid-social\"],\"ambiguous\":[\"boost\",\"boosting\",\"boosted\"]},{\"id\":\"paid-search\",\"label\":\"paid search\",\"aliases\":[\"PPC\",\"search ads\",\"pay-per-click\",\"brand bidding\",\"keyword bidding\",\"SEM\"],\"broader\":[\"tactic-paid\"],\"ambiguous\":[\"SEM\"]},{\"id\":\"competitor-keyword-bidding\",\"label\":\"bidding on competitor names\",\"aliases\":[\"competitor keywords\",\"bid on competitor terms\",\"conquesting\",\"competitor conquesting\"],\"broader\":[\"tactic-paid\"],\"ambiguous\":[\"conquesting\"]},{\"id\":\"display-programmatic\",\"label\":\"programmatic display\",\"aliases\":[\"programmatic\",\"display ads\",\"banner ads\",\"RTB\",\"DSP buying\",\"private marketplace\",\"open exchange\"],\"broader\":[\"tactic-paid\"],\"ambiguous\":[\"programmatic\",\"RTB\",\"open exchange\"]},{\"id\":\"native-advertising\",\"label\":\"native advertising and advertorials\",\"aliases\":[\"native advertising\",\"native ads\",\"advertorial\",\"advertorials\",\"sponsored content\",\"branded content\",\"paid partnership article\",\"content recommendation ads\"],\"broader\":[\"tactic-paid\"],\"ambiguous\":[\"sponsored content\"]},{\"id\":\"retargeting\",\"label\":\"retargeting\",\"aliases\":[\"re-targeting\",\"remarketing\",\"re-marketing\",\"retarget site visitors\",\"cart abandonment ads\",\"abandoned cart ads\",\"website custom audience\",\"retargeting ads\",\"retargeting campaign\"],\"broader\":[\"tactic-paid\"]},{\"id\":\"custom-audience\",\"label\":\"customer-list audience\",\"aliases\":[\"custom audience\",\"custom audiences\",\"customer match\",\"matched audience\",\"list upload\",\"upload customer list\",\"upload CRM list\",\"CRM onboarding\",\"hashed emails\",\"audience matching\",\"Customer-list audiences\",\"customer list upload\",\"list-based targeting\"],\"broader\":[\"tactic-paid\"]},{\"id\":\"lookalike-audience\",\"label\":\"lookalike audience\",\"aliases\":[\"lookalike\",\"lookalikes\",\"look-alike audience\",\"similar audiences\",\"seed audience\",\"Advantage lookalike\",\"predictive audience\",\"Lookalike audiences\"],\"broader\":[\"tactic-paid\"],\"ambiguous\":[\"lookalike\",\"lookalikes\"]},{\"id\":\"behavioural-targeting\",\"label\":\"behavioural targeting\",\"aliases\":[\"behavioral targeting\",\"interest-based ads\",\"interest targeting\",\"online behavioural advertising\",\"cross-context behavioral advertising\",\"personalised ads\",\"personalized ads\",\"cross-device targeting\"],\"broader\":[\"tactic-paid\"]},{\"id\":\"contextual-targeting\",\"label\":\"contextual targeting\",\"aliases\":[\"contextual ads\",\"keyword contextual\",\"topic targeting\"],\"broader\":[\"tactic-paid\"]},{\"id\":\"sensitive-targeting\",\"label\":\"targeting by sensitive trait\",\"aliases\":[\"target by health condition\",\"condition targeting\",\"ethnicity targeting\",\"religion targeting\",\"sexual orientation targeting\",\"political affinity\",\"special category targeting\",\"financial hardship targeting\"],\"broader\":[\"tactic-paid\"]},{\"id\":\"minors-targeting\",\"label\":\"marketing directed to minors\",\"aliases\":[\"target teens\",\"kids campaign\",\"youth marketing\",\"Gen Alpha\",\"under-18 audience\",\"under 13\",\"school outreach\",\"child-directed\",\"back to school kids\",\"student ambassadors under 18\",\"tween\"],\"broader\":[\"tactic-paid\"],\"ambiguous\":[\"tween\",\"under 13\"]},{\"id\":\"geofencing\",\"label\":\"geofencing\",\"aliases\":[\"geo-fencing\",\"geofence\",\"geotargeting\",\"geo-targeting\",\"location-based ads\",\"proximity marketing\",\"beacon marketing\",\"geo-conquesting\",\"polygon targeting\",\"beacons\"],\"broader\":[\"tactic-paid\"],\"ambiguous\":[\"beacons\"]},{\"id\":\"location-check-in\",\"label\":\"check-ins and location tagging\",\"aliases\":[\"check-in\",\"check-ins\",\"location tag\",\"geotag\",\"Snap Map promotion\",\"venue tagging\"],\"broader\":[\"tactic-paid\"],\"ambiguous\":[\"check-in\",\"check-ins\",\"location tag\"]},{\"id\":\"frequency-capping\",\"label\":\"frequency capping\",\"aliases\":[\"frequency cap\",\"suppression list\"],\"broader\":[\"tactic-paid\"]},{\"id\":\"account-based-marketing\",\"label\":\"account-based marketing\",\"aliases\":[\"account based marketing\",\"target account list\",\"1:1 ads\",\"intent data\",\"ABM\"],\"broader\":[\"tactic-paid\"],\"ambiguous\":[\"ABM\"]},{\"id\":\"podcast-ads\",\"label\":\"podcast and audio ads\",\"aliases\":[\"podcast ads\",\"audio ads\",\"host-read ads\",\"host read\",\"streaming audio ads\"],\"broader\":[\"tactic-paid\"]},{\"id\":\"ctv-ads\",\"label\":\"connected TV and video ads\",\"aliases\":[\"CTV\",\"OTT ads\",\"connected TV\",\"pre-roll\",\"streaming TV ads\"],\"broader\":[\"tactic-paid\"],\"ambiguous\":[\"CTV\"]},{\"id\":\"search-partner-affiliates\",\"label\":\"search arbitrage and parked ads\",\"aliases\":[\"search arbitrage\",\"parked domains\",\"made-for-advertising\",\"MFA sites\"],\"broader\":[\"tactic-paid\"]},{\"id\":\"lead-gen-ads\",\"label\":\"lead generation ads\",\"aliases\":[\"lead ads\",\"lead generation forms\",\"instant forms\"],\"broader\":[\"tactic-paid\"]},{\"id\":\"co-op-partner-ads\",\"label\":\"partner or co-op advertising\",\"aliases\":[\"co-op ads\",\"collab ads\",\"partnership ads\",\"Partner and co-op advertising\",\"partner advertising\",\"co-op advertising\"],\"broader\":[\"tactic-paid\"]},{\"id\":\"surrogate-advertising\",\"label\":\"surrogate brand advertising\",\"aliases\":[\"surrogate advertising\",\"brand extension ads\"],\"broader\":[\"tactic-paid\"]},{\"id\":\"video-ads\",\"label\":\"video advertising\",\"aliases\":[\"video ads\",\"video ad\",\"pre-roll ads\",\"YouTube ad campaign\",\"TV advertising\",\"TV ads\",\"television advertising\"],\"broader\":[\"tactic-paid\"]},{\"id\":\"out-of-home\",\"label\":\"outdoor advertising\",\"aliases\":[\"out-of-home advertising\",\"OOH\",\"billboard\",\"billboards\",\"posters\",\"poster campaign\",\"outdoor ads\",\"transit ads\"],\"broader\":[\"tactic-paid\"],\"ambiguous\":[\"posters\"]},{\"id\":\"print-radio\",\"label\":\"print or radio advertising\",\"aliases\":[\"print advertising\",\"print ads\",\"print ad\",\"radio ads\",\"radio advertising\",\"newspaper ads\",\"magazine ads\",\"brochures\",\"brochure\",\"flyers\",\"flyer\",\"leaflets\"],\"broader\":[\"tactic-paid\"],\"ambiguous\":[\"brochures\",\"brochure\",\"flyers\",\"flyer\",\"leaflets\"]},{\"id\":\"tactic-influencer\",\"label\":\"endorsement or sponsorship\",\"aliases\":[\"endorsement marketing\",\"influencers and sponsorship\",\"endorsements and sponsorship\"]},{\"id\":\"influencer-marketing\",\"label\":\"influencer marketing\",\"aliases\":[\"influencer\",\"influencers\",\"influencer campaign\",\"creator marketing\",\"content creators\",\"KOL\",\"KOLs\",\"key opinion leader\",\"KOC\",\"blogger outreach\",\"brand collab\",\"creator collab\",\"collab\",\"collabs\",\"creator partnership\",\"influencer partnership\",\"influencer partnerships\",\"influencer collaboration\",\"influencer program\",\"influencer content\",\"working with influencers\",\"creator program\",\"creator program partnerships\",\"creator marketing campaign\"],\"broader\":[\"tactic-influencer\"],\"ambiguous\":[\"influencer\",\"influencers\",\"content creators\",\"KOC\",\"collab\",\"collabs\"]},{\"id\":\"nano-influencer\",\"label\":\"nano or micro influencer campaign\",\"aliases\":[\"nano-influencer\",\"nano influencers\",\"micro-influencer\",\"micro influencers\",\"microinfluencer\",\"everyday creators\",\"Nano and micro influencers\"],\"broader\":[\"influencer-marketing\"]},{\"id\":\"macro-influencer\",\"label\":\"macro or celebrity influencer campaign\",\"aliases\":[\"macro influencer\",\"mega influencer\",\"celebrity endorsement\",\"celebrity ambassador\",\"talent deal\",\"Macro and celebrity influencers\"],\"broader\":[\"influencer-marketing\"],\"ambiguous\":[\"talent deal\"]},{\"id\":\"virtual-influencer\",\"label\":\"virtual influencer campaign\",\"aliases\":[\"virtual influencer\",\"AI influencer\",\"CGI influencer\",\"synthetic ambassador\",\"digital human\",\"Virtual or AI influencer\"],\"broader\":[\"influencer-marketing\"]},{\"id\":\"kid-influencer\",\"label\":\"child influencer campaign\",\"aliases\":[\"kid influencer\",\"kidfluencer\",\"family vlogger\",\"child creator\",\"mom vlogger kids\",\"Child influencers\"],\"broader\":[\"influencer-marketing\"]},{\"id\":\"finfluencer\",\"label\":\"financial influencer campaign\",\"aliases\":[\"finfluencer\",\"finfluencers\",\"finance creators\",\"stock tips creator\",\"crypto influencer\",\"Financial influencers\"],\"broader\":[\"influencer-marketing\"]},{\"id\":\"healthcare-influencer\",\"label\":\"patient or clinician influencer campaign\",\"aliases\":[\"patient influencer\",\"patient ambassador\",\"doctor influencer\",\"HCP influencer\",\"nurse creator\",\"medfluencer\",\"Patient and clinician influencers\"],\"broader\":[\"influencer-marketing\"]},{\"id\":\"paid-endorsement\",\"label\":\"paid endorsement\",\"aliases\":[\"sponsored endorsement\",\"paid partnership\",\"paid collab\",\"paid post\",\"sponsored post by creator\",\"brand deal\",\"sponcon\",\"spon-con\"],\"broader\":[\"tactic-influencer\"],\"ambiguous\":[\"paid partnership\",\"brand deal\"]},{\"id\":\"allowlisting\",\"label\":\"allowlisted creator ad\",\"aliases\":[\"whitelisting\",\"creator allowlisting\",\"spark ads\",\"creator whitelisting\",\"dark posting from creator handle\",\"creator licensing\"],\"broader\":[\"paid-endorsement\",\"paid-social\"],\"ambiguous\":[\"whitelisting\"]},{\"id\":\"unpaid-endorsement\",\"label\":\"unpaid advocacy\",\"aliases\":[\"organic advocacy\",\"unpaid advocates\",\"earned endorsement\",\"superfans\",\"brand fans\"],\"broader\":[\"tactic-influencer\"],\"ambiguous\":[\"brand fans\",\"superfans\"]},{\"id\":\"gifting\",\"label\":\"gifting and product seeding\",\"aliases\":[\"gifting\",\"gifted\",\"gift product\",\"product seeding\",\"seeding\",\"seed product\",\"PR packages\",\"PR box\",\"press trips\",\"free samples to creators\",\"comped stay\",\"ambassador kits\",\"send free product\",\"freebies\",\"free products\",\"free product\",\"product gifting\",\"complimentary products\"],\"broader\":[\"tactic-influencer\"],\"ambiguous\":[\"freebies\",\"gifting\",\"gifted\",\"seeding\"]},{\"id\":\"affiliate-marketing\",\"label\":\"affiliate marketing\",\"aliases\":[\"affiliate program\",\"affiliate links\",\"commission link\",\"promo code commission\",\"creator discount code\",\"partner program\",\"rev share links\",\"affiliate programme\",\"affiliate links program\",\"affiliate campaign\"],\"broader\":[\"tactic-influencer\"],\"ambiguous\":[\"partner program\"]},{\"id\":\"brand-ambassador\",\"label\":\"ambassador programme\",\"aliases\":[\"brand ambassador\",\"ambassador program\",\"ambassadors\",\"campus ambassadors\",\"student ambassadors\",\"street team\",\"ambassador programs\",\"community ambassadors\",\"ambassador programmes\",\"brand ambassadors\"],\"broader\":[\"tactic-influencer\"],\"ambiguous\":[\"ambassadors\"]},{\"id\":\"referral-program\",\"label\":\"referral programme\",\"aliases\":[\"referral program\",\"refer a friend\",\"referral bonus\",\"give $10 get $10\",\"member-get-member\",\"invite friends\",\"referral programs\",\"referral campaign\",\"referral scheme\"],\"broader\":[\"tactic-influencer\"]},{\"id\":\"sponsorship\",\"label\":\"sponsorship\",\"aliases\":[\"sponsor\",\"team sponsorship\",\"naming rights\",\"streamer sponsorship\",\"event sponsorship\",\"sponsorships\",\"sponsoring\",\"sponsored event\",\"sponsored events\"],\"broader\":[\"tactic-influencer\"],\"ambiguous\":[\"event sponsorship\",\"sponsorship\",\"sponsor\",\"sponsorships\",\"sponsoring\"]},{\"id\":\"product-placement\",\"label\":\"product placement\",\"aliases\":[\"branded integration\",\"brand integration\",\"in-game placement\",\"embedded marketing\"],\"broader\":[\"tactic-influencer\"]},{\"id\":\"advisory-board-experts\",\"label\":\"expert and analyst endorsement\",\"aliases\":[\"expert endorsement\",\"doctor recommended\",\"analyst quotes\",\"scientific advisory endorsement\",\"awards and badges\",\"as seen in\"],\"broader\":[\"tactic-influencer\"],\"ambiguous\":[\"as seen in\"]},{\"id\":\"testimonial\",\"label\":\"testimonial\",\"aliases\":[\"testimonials\",\"customer quotes\",\"before and after\",\"before-and-after\",\"Testimonials and case studies\",\"customer testimonial\",\"customer testimonials\",\"endorsements\",\"customer endorsement\"],\"broader\":[\"tactic-influencer\"],\"ambiguous\":[\"endorsements\",\"testimonials\"]},{\"id\":\"customer-reference\",\"label\":\"customer reference\",\"aliases\":[\"customer references\",\"reference customer\",\"reference customers\",\"reference call\",\"customer reference program\",\"reference programme\",\"customer advocacy\",\"client reference\",\"customer advisory board\",\"advocacy program for customers\"],\"broader\":[\"testimonial\"]},{\"id\":\"case-study\",\"label\":\"case study\",\"aliases\":[\"case studies\",\"customer story\",\"customer stories\",\"success story\",\"success stories\",\"customer success story\",\"customer success stories\",\"customer case study\",\"client spotlight\",\"customer spotlight\",\"user story from customer\",\"customer use case\"],\"broader\":[\"customer-reference\"]},{\"id\":\"third-party-rankings\",\"label\":\"rankings and awards\",\"aliases\":[\"top 10 list\",\"award badge\",\"best-of ranking\",\"rated no. 1\",\"third-party rating\"],\"broader\":[\"tactic-influencer\"],\"ambiguous\":[\"award badge\"]},{\"id\":\"celebrity-likeness\",\"label\":\"use of a person's name or likeness\",\"aliases\":[\"celebrity lookalike\",\"use celebrity photo\",\"name drop celebrity\",\"athlete likeness\",\"congratulate athlete post\",\"NIL deal\",\"NIL\"],\"broader\":[\"tactic-influencer\"],\"ambiguous\":[\"NIL\"]},{\"id\":\"co-marketing\",\"label\":\"co-marketing\",\"aliases\":[\"comarketing\",\"joint marketing\",\"partner marketing\",\"partner campaign\",\"partner campaigns\",\"joint campaign\",\"brand partnership\",\"brand partnerships\",\"marketing partnership\",\"marketing partnerships\",\"partnership\",\"partnerships\",\"co-branding\",\"co-branded campaign\",\"joint webinar\"],\"broader\":[\"tactic-influencer\"],\"ambiguous\":[\"partnership\",\"partnerships\"]},{\"id\":\"gaming-esports\",\"label\":\"gaming or esports activity\",\"aliases\":[\"esports\",\"e-sports\",\"gaming sponsorship\",\"in-game advertising\",\"in-game ads\",\"gaming activation\"],\"broader\":[\"tactic-influencer\"]},{\"id\":\"tactic-employees\",\"label\":\"employee participation\",\"aliases\":[\"employee involvement\",\"employee social media activity\",\"staff participation\"]},{\"id\":\"employee-advocacy\",\"label\":\"employee advocacy\",\"aliases\":[\"employee amplification\",\"employee sharing\",\"staff advocacy\",\"employee ambassadors\",\"employee influencers\",\"employee-generated content\",\"EGC\",\"ask employees to share\",\"staff to like and share\",\"team shares posts\",\"workforce activation\",\"social champions\",\"team member advocacy\",\"employee advocacy program\",\"employee advocacy programme\",\"staff ambassadors\",\"employees sharing company content\",\"share from your own channels\",\"staff advocacy program\",\"employee social sharing\",\"advocacy program\"],\"broader\":[\"tactic-employees\",\"tactic-organic\"],\"ambiguous\":[\"EGC\"]},{\"id\":\"advocacy-leaderboard\",\"label\":\"advocacy incentives and leaderboards\",\"aliases\":[\"leaderboard\",\"gamification\",\"advocacy rewards\",\"prizes for sharing\",\"points for posts\",\"share-to-win for staff\"],\"broader\":[\"employee-advocacy\"],\"ambiguous\":[\"leaderboard\",\"gamification\"]},{\"id\":\"mandatory-sharing\",\"label\":\"required employee posting\",\"aliases\":[\"mandatory sharing\",\"all staff must post\",\"require employees to share\",\"required to like\",\"posting quota\",\"KPIs for posting\"],\"broader\":[\"employee-advocacy\"]},{\"id\":\"after-hours-engagement\",\"label\":\"employees engaging outside working hours\",\"aliases\":[\"after hours\",\"after-hours\",\"evenings and weekends\",\"off the clock\",\"out of hours replies\",\"weekend community cover\",\"always-on replies\",\"24/7 response\"],\"broader\":[\"tactic-employees\"],\"ambiguous\":[\"after hours\",\"after-hours\",\"off the clock\",\"out of hours replies\"]},{\"id\":\"ghostwriting\",\"label\":\"ghostwriting for people\",\"aliases\":[\"ghostwriting\",\"ghostwrite\",\"ghostwritten\",\"ghost-written\",\"written on behalf of\",\"exec posts written by agency\",\"post as CEO\",\"logging in as executive\",\"manage executive accounts\",\"ghost-writing\"],\"broader\":[\"tactic-employees\"]},{\"id\":\"social-selling\",\"label\":\"social selling\",\"aliases\":[\"social sellers\",\"sales reps on LinkedIn\",\"SSI score\",\"connect with prospects\",\"sales prospecting on social\"],\"broader\":[\"tactic-employees\"]},{\"id\":\"employee-reviews\",\"label\":\"asking employees for reviews\",\"aliases\":[\"ask employees to review\",\"employees leave reviews\",\"staff reviews\",\"Glassdoor campaign\",\"Glassdoor reviews from staff\",\"internal review drive\",\"friends and family reviews\"],\"broader\":[\"tactic-employees\",\"review-solicitation\"]},{\"id\":\"employee-personal-accounts\",\"label\":\"posting from personal accounts\",\"aliases\":[\"personal accounts\",\"personal profiles\",\"personal handles\",\"post from your own account\",\"employee's own LinkedIn\",\"use personal phone\",\"personal Facebook profile as admin\",\"Use of staff personal accounts\",\"personal account posting\",\"posting on personal accounts\",\"personal account\",\"use of personal accounts\",\"personal social media use\",\"employee posts\",\"post from personal account\"],\"broader\":[\"tactic-employees\",\"tactic-organic\"],\"ambiguous\":[\"personal accounts\",\"personal profiles\",\"personal account\"]},{\"id\":\"personal-account-official-use\",\"label\":\"official business on personal accounts\",\"aliases\":[\"use founder's account\",\"personal page as brand page\",\"business on personal WhatsApp\"],\"broader\":[\"employee-personal-accounts\",\"tactic-account\"]},{\"id\":\"employee-images\",\"label\":\"using photos of employees\",\"aliases\":[\"employee spotlight\",\"staff photos\",\"meet the team\",\"employee testimonials\",\"Using employee photos and stories\"],\"broader\":[\"tactic-employees\",\"photography\"]},{\"id\":\"intern-managed\",\"label\":\"interns or juniors running accounts\",\"aliases\":[\"intern runs TikTok\",\"intern takeover\",\"Gen Z intern\",\"junior staff posting unsupervised\",\"student social team\"],\"broader\":[\"tactic-employees\"]},{\"id\":\"agency-managed\",\"label\":\"agency or freelancer runs accounts\",\"aliases\":[\"agency manages accounts\",\"agency posting\",\"freelancer community manager\",\"outsourced community management\",\"white-label social\"],\"broader\":[\"tactic-employees\"]},{\"id\":\"alumni-ambassadors\",\"label\":\"alumni and retiree ambassadors\",\"aliases\":[\"alumni ambassadors\",\"former employees advocate\",\"retiree program\"],\"broader\":[\"tactic-employees\"]},{\"id\":\"union-topic-response\",\"label\":\"responding to labour topics\",\"aliases\":[\"respond to union posts\",\"counter organizing posts\",\"labor relations content\",\"respond to strike posts\"],\"broader\":[\"tactic-employees\"]},{\"id\":\"anonymous-posting\",\"label\":\"anonymous posting\",\"aliases\":[\"posting anonymously\",\"anonymous comments\",\"anonymous posts\",\"pseudonymous posting\",\"post under a pseudonym\",\"using a pseudonym\",\"posting under a pseudonym\",\"hiding employer\"],\"broader\":[\"tactic-employees\"]},{\"id\":\"speaking-for-company\",\"label\":\"speaking for the company\",\"aliases\":[\"speak on behalf of the company\",\"speaking on behalf of the company\",\"speaking for the organization\",\"acting as spokesperson\",\"represent the company\",\"representing the company\",\"making official statements\",\"posting on behalf of the company\",\"speak for the company\",\"spokesperson statement\",\"statements on behalf of the company\"],\"broader\":[\"tactic-employees\"],\"ambiguous\":[\"representing the company\"]},{\"id\":\"personal-opinion-posting\",\"label\":\"posting of personal opinions\",\"aliases\":[\"personal opinions\",\"personal opinion\",\"personal views\",\"expressing opinions\",\"sharing personal opinions\",\"personal posts\",\"personal blogging\",\"personal blog post\"],\"broader\":[\"tactic-employees\"],\"ambiguous\":[\"personal opinions\",\"personal opinion\",\"personal views\",\"personal posts\"]},{\"id\":\"employment-endorsement\",\"label\":\"recommending people\",\"aliases\":[\"LinkedIn recommendation\",\"LinkedIn recommendations\",\"employee references\",\"professional references\",\"recommending colleagues\",\"recommend former employees\",\"recommendations of colleagues\",\"endorse colleagues\"],\"broader\":[\"tactic-employees\"]},{\"id\":\"tactic-ugc\",\"label\":\"user-generated content and community\",\"aliases\":[\"community building\",\"community marketing\",\"community engagement\"]},{\"id\":\"ugc-reposting\",\"label\":\"reposting of user content\",\"aliases\":[\"UGC\",\"user-generated content\",\"user generated content\",\"regram\",\"re-gram\",\"share customer photos\",\"fan content\",\"customer photos\",\"customer videos\",\"UGC reposting\",\"user content\",\"UGC campaign\",\"sharing user content\",\"reposting customer content\"],\"broader\":[\"tactic-ugc\",\"reposting\"],\"ambiguous\":[\"fan content\",\"customer photos\",\"customer videos\",\"user content\"]},{\"id\":\"ugc-rights-request\",\"label\":\"rights request for user content\",\"aliases\":[\"rights request\",\"ask permission to repost\",\"#yesbrand\",\"rights management\",\"UGC licence\",\"UGC license\",\"UGC rights request\"],\"broader\":[\"tactic-ugc\"]},{\"id\":\"paid-ugc\",\"label\":\"paid UGC creators\",\"aliases\":[\"UGC creators\",\"paid UGC\",\"UGC ads\",\"creator-made ads\",\"UGC-style ads\",\"customer-style actors\"],\"broader\":[\"tactic-ugc\",\"paid-endorsement\"]},{\"id\":\"brand-community\",\"label\":\"owned community\",\"aliases\":[\"brand community\",\"Discord server\",\"Facebook Group\",\"customer community\",\"Slack community\",\"user forum\",\"subreddit\",\"private group\",\"WhatsApp community\"],\"broader\":[\"tactic-ugc\"],\"ambiguous\":[\"customer community\",\"subreddit\",\"private group\"]},{\"id\":\"community-forum\",\"label\":\"running a community forum\",\"aliases\":[\"community forum\",\"discussion forum\",\"community server\",\"community group\",\"community channel\",\"user group\",\"user groups\",\"community Slack\"],\"broader\":[\"brand-community\"],\"ambiguous\":[\"community group\",\"user group\",\"user groups\"]},{\"id\":\"crowdsourcing\",\"label\":\"crowdsourcing ideas\",\"aliases\":[\"crowdsourcing\",\"co-creation\",\"idea jam\",\"fan vote\",\"name our product\"],\"broader\":[\"tactic-ugc\"]},{\"id\":\"forum-seeding\",\"label\":\"seeding in forums and threads\",\"aliases\":[\"forum seeding\",\"seed threads\",\"Reddit seeding\",\"Reddit marketing\",\"participate in subreddits\",\"answer Quora questions\",\"comment marketing\",\"drop links in comments\"],\"broader\":[\"tactic-ugc\"]},{\"id\":\"dark-social\",\"label\":\"private sharing and dark social\",\"aliases\":[\"dark social\",\"private groups\",\"share in WhatsApp groups\",\"closed group marketing\",\"private messaging community\"],\"broader\":[\"tactic-ugc\"],\"ambiguous\":[\"private groups\"]},{\"id\":\"contributor-spotlight\",\"label\":\"contributor spotlight\",\"aliases\":[\"contributor spotlights\",\"community spotlight\",\"community highlights\",\"maintainer spotlight\",\"member spotlight\"],\"broader\":[\"tactic-ugc\"]},{\"id\":\"recognition-program\",\"label\":\"recognition programme\",\"aliases\":[\"recognition program\",\"community awards\",\"contributor recognition\",\"community recognition\",\"badges\",\"champions program\"],\"broader\":[\"tactic-ugc\"],\"ambiguous\":[\"badges\"]},{\"id\":\"mentorship-program\",\"label\":\"mentorship programme\",\"aliases\":[\"mentorship program\",\"mentoring\",\"mentorship\",\"mentoring programme\"],\"broader\":[\"tactic-ugc\"],\"ambiguous\":[\"mentoring\",\"mentorship\"]},{\"id\":\"bounty-program\",\"label\":\"bounty programme\",\"aliases\":[\"bounty program\",\"bounties\",\"bug bounty\",\"bounty\"],\"broader\":[\"tactic-ugc\"],\"ambiguous\":[\"bounty program\",\"bounties\",\"bounty\"]},{\"id\":\"community-participation\",\"label\":\"taking part in communities of others\",\"aliases\":[\"community participation\",\"forum participation\",\"participating in forums\",\"participate in forums\",\"answer questions in forums\",\"participating in online discussions\",\"participation in forums\",\"engage in communities\",\"answering questions\",\"participate in discussions\",\"online discussions\",\"respond to discussions\"],\"broader\":[\"tactic-ugc\"]},{\"id\":\"community-amplification\",\"label\":\"asking the community to amplify\",\"aliases\":[\"community amplification\",\"ask the community to share\",\"social amplification\",\"ask for upvotes\",\"ask for likes\",\"ask for shares\",\"asking friends to upvote\",\"vote solicitation\",\"upvote request\"],\"broader\":[\"tactic-ugc\"]},{\"id\":\"tactic-promotions\",\"label\":\"promotion\",\"aliases\":[\"promotions\",\"sales promotion\",\"sales promotions\",\"consumer promotion\"],\"ambiguous\":[\"promotion\",\"promotions\"]},{\"id\":\"like-gating\",\"label\":\"like, follow or share gating\",\"aliases\":[\"like-gating\",\"like gate\",\"follow to enter\",\"share to enter\",\"follow to unlock\",\"tag 3 friends\"],\"broader\":[\"tactic-promotions\"]},{\"id\":\"coupon-discount\",\"label\":\"discount or coupon\",\"aliases\":[\"coupon\",\"promo code\",\"discount code\",\"flash sale\",\"limited time offer\",\"BOGO\",\"doorbuster\",\"Black Friday sale\",\"Discounts and coupons\",\"discount\",\"discounts\",\"coupons\",\"voucher\",\"vouchers\",\"promo codes\",\"special offer\",\"special offers\",\"discount campaign\"],\"broader\":[\"tactic-promotions\"],\"ambiguous\":[\"coupon\",\"limited time offer\",\"discount\",\"discounts\",\"coupons\",\"voucher\",\"vouchers\",\"special offer\",\"special offers\"]},{\"id\":\"false-urgency\",\"label\":\"urgency and scarcity cues\",\"aliases\":[\"countdown timer\",\"only 3 left\",\"fake scarcity\",\"false urgency\",\"last chance\",\"hurry\"],\"broader\":[\"tactic-promotions\"],\"ambiguous\":[\"last chance\",\"hurry\"]},{\"id\":\"loyalty-program\",\"label\":\"loyalty programme\",\"aliases\":[\"loyalty program\",\"rewards program\",\"VIP tier\",\"points\"],\"broader\":[\"tactic-promotions\"],\"ambiguous\":[\"points\",\"loyalty program\",\"rewards program\"]},{\"id\":\"sampling\",\"label\":\"sampling\",\"aliases\":[\"free samples\",\"product samples\",\"trial giveaway\"],\"broader\":[\"tactic-promotions\"],\"ambiguous\":[\"sampling\",\"free samples\",\"product samples\"]},{\"id\":\"gambling-mechanics\",\"label\":\"gambling-like mechanics\",\"aliases\":[\"spin the wheel\",\"loot box\",\"mystery box\",\"paid raffle\",\"bet to win\",\"prediction market promo\"],\"broader\":[\"tactic-promotions\"]},{\"id\":\"charity-tie-in\",\"label\":\"cause marketing\",\"aliases\":[\"charity tie-in\",\"donate for every share\",\"giving Tuesday\",\"commercial co-venture\",\"portion of proceeds\"],\"broader\":[\"tactic-promotions\"]},{\"id\":\"promotional-game\",\"label\":\"promotional game\",\"aliases\":[\"promotional games\",\"prize promotion\",\"prize promotions\",\"game of chance\",\"games of chance\",\"promotional contest\",\"prize competition\",\"prize competitions\",\"promotional competition\",\"contests and giveaways\",\"giveaways and contests\",\"contests and sweepstakes\"],\"broader\":[\"tactic-promotions\"]},{\"id\":\"giveaway\",\"label\":\"giveaway\",\"aliases\":[\"giveaways\",\"enter to win\",\"tag a friend to win\",\"like and share to win\",\"comment to enter\",\"loop giveaway\",\"win a\",\"Giveaways and sweepstakes\",\"give-away\",\"give-aways\",\"giveaway campaign\",\"product giveaway\"],\"broader\":[\"promotional-game\"],\"ambiguous\":[\"win a\"]},{\"id\":\"sweepstakes\",\"label\":\"sweepstakes\",\"aliases\":[\"sweepstake\",\"sweeps\",\"prize draw\",\"prize draws\",\"prize drawing\",\"lucky draw\",\"random draw\",\"random drawing\",\"sweepstakes entry\"],\"broader\":[\"giveaway\"]},{\"id\":\"raffle\",\"label\":\"raffle\",\"aliases\":[\"raffles\",\"lottery\",\"lotteries\",\"tombola\"],\"broader\":[\"promotional-game\"],\"ambiguous\":[\"lottery\",\"lotteries\"]},{\"id\":\"instant-win\",\"label\":\"instant win game\",\"aliases\":[\"instant win\",\"instant-win\",\"instant win promotion\",\"scratch card\"],\"broader\":[\"giveaway\"]},{\"id\":\"contest\",\"label\":\"contest\",\"aliases\":[\"contests\",\"photo contest\",\"caption contest\",\"skill contest\",\"hackathon prize\",\"UGC contest\",\"hashtag contest\",\"competition\",\"Contests and competitions\",\"competitions\",\"photo contests\",\"prize contest\"],\"broader\":[\"promotional-game\"],\"ambiguous\":[\"competition\",\"competitions\"]},{\"id\":\"hackathon\",\"label\":\"hackathon\",\"aliases\":[\"hackathons\",\"coding contest\",\"coding challenge\",\"game jam\"],\"broader\":[\"contest\"]},{\"id\":\"swag\",\"label\":\"swag\",\"aliases\":[\"merchandise\",\"merch\",\"branded merchandise\",\"promotional items\",\"promotional merchandise\",\"promo items\",\"company swag\",\"stickers\",\"T-shirts\",\"promotional gifts\",\"giveaways of merchandise\",\"swag pack\"],\"broader\":[\"tactic-promotions\"],\"ambiguous\":[\"merchandise\",\"stickers\"]},{\"id\":\"customer-gift\",\"label\":\"gifts to customers\",\"aliases\":[\"customer gifts\",\"client gifts\",\"corporate gifts\",\"business gifts\",\"gifts to clients\",\"hospitality\",\"client entertainment\",\"gift to customer\",\"gifts\",\"corporate hospitality\"],\"broader\":[\"tactic-promotions\"],\"ambiguous\":[\"gifts\",\"business gifts\",\"hospitality\"]},{\"id\":\"free-trial\",\"label\":\"free trial\",\"aliases\":[\"free trials\",\"trial offer\",\"free tier\",\"product trial\",\"freemium\",\"free access\",\"trial period\"],\"broader\":[\"tactic-promotions\"],\"ambiguous\":[\"free trial\",\"free access\",\"trial period\"]},{\"id\":\"free-trial-autorenew\",\"label\":\"free trial and auto-renewal\",\"aliases\":[\"negative option\",\"auto-renew\",\"subscription trial\",\"cancel anytime\"],\"broader\":[\"free-trial\"]},{\"id\":\"early-access\",\"label\":\"early access or beta programme\",\"aliases\":[\"early access\",\"beta program\",\"beta programme\",\"private beta\",\"waitlist\",\"beta testing\",\"public beta\"],\"broader\":[\"tactic-promotions\"],\"ambiguous\":[\"early access\",\"waitlist\"]},{\"id\":\"crowdfunding\",\"label\":\"crowdfunding\",\"aliases\":[\"crowdfunding campaign\",\"fundraising campaign\",\"fundraiser\",\"fundraising\",\"donation drive\"],\"broader\":[\"tactic-promotions\"],\"ambiguous\":[\"fundraiser\",\"fundraising\"]},{\"id\":\"tactic-direct\",\"label\":\"direct marketing\",\"aliases\":[\"direct marketing campaign\",\"outreach\",\"direct outreach\",\"customer outreach\",\"prospecting\",\"lead outreach\",\"demand generation outreach\"],\"ambiguous\":[\"outreach\",\"prospecting\"]},{\"id\":\"email-marketing\",\"label\":\"email marketing\",\"aliases\":[\"email campaign\",\"email blast\",\"e-blast\",\"mass email\",\"drip campaign\",\"nurture emails\",\"nurture sequence\",\"email automation\",\"email campaigns\",\"mass mailing\",\"mass mailings\",\"mailing\",\"email nurture\",\"nurture campaign\",\"bulk email\",\"emailing customers\",\"e-mail marketing\",\"e-mail campaign\"],\"broader\":[\"tactic-direct\"],\"ambiguous\":[\"mailing\"]},{\"id\":\"newsletter\",\"label\":\"newsletter\",\"aliases\":[\"email newsletter\",\"e-newsletter\",\"Newsletter publishing\",\"newsletters\",\"email newsletters\",\"e-newsletters\",\"e-mail newsletter\"],\"broader\":[\"email-marketing\"]},{\"id\":\"cold-email\",\"label\":\"cold email\",\"aliases\":[\"cold emailing\",\"cold emails\",\"outbound email\",\"cold outreach\",\"prospecting emails\",\"email sequences to prospects\",\"purchased list send\",\"unsolicited email\",\"unsolicited emails\",\"unsolicited bulk email\",\"unsolicited bulk emails\",\"spam\",\"spamming\",\"bulk unsolicited email\",\"cold mailing\"],\"broader\":[\"tactic-direct\"],\"ambiguous\":[\"spam\",\"spamming\"]},{\"id\":\"sms-marketing\",\"label\":\"SMS marketing\",\"aliases\":[\"SMS\",\"text message marketing\",\"text blast\",\"mobile messaging\",\"MMS campaign\",\"text club\",\"text-to-join\",\"keyword opt-in\",\"texting campaign\",\"RCS campaign\",\"WhatsApp broadcast\"],\"broader\":[\"tactic-direct\"],\"ambiguous\":[\"SMS\"]},{\"id\":\"phone-outreach\",\"label\":\"telemarketing and voice\",\"aliases\":[\"telemarketing\",\"cold call\",\"cold calls\",\"cold calling\",\"call campaign\",\"robocall\",\"ringless voicemail\",\"voice broadcast\",\"AI voice calls\",\"AI calling agent\"],\"broader\":[\"tactic-direct\"]},{\"id\":\"push-notifications\",\"label\":\"push notifications\",\"aliases\":[\"web push\",\"app push\",\"push alerts\",\"in-app messages\"],\"broader\":[\"tactic-direct\"]},{\"id\":\"purchased-lists\",\"label\":\"purchased or rented list\",\"aliases\":[\"bought list\",\"buy leads\",\"purchased list\",\"rented list\",\"list rental\",\"lead vendor\",\"email append\",\"third-party data list\",\"Buying or renting lists\"],\"broader\":[\"tactic-direct\"],\"ambiguous\":[\"lead vendor\"]},{\"id\":\"chain-viral-sharing\",\"label\":\"viral tell-a-friend messages\",\"aliases\":[\"tell a friend\",\"forward to a friend\",\"share to unlock\",\"viral loop\",\"invite contacts\",\"address book upload\"],\"broader\":[\"tactic-direct\"]},{\"id\":\"event-follow-up-list\",\"label\":\"event lead follow-up\",\"aliases\":[\"badge scan follow up\",\"event leads\",\"webinar attendee emails\",\"scan badges\"],\"broader\":[\"tactic-direct\"]},{\"id\":\"direct-messaging\",\"label\":\"direct messaging\",\"aliases\":[\"direct message\",\"direct messages\",\"DM\",\"DMs\",\"DMing\",\"private message\",\"private messages\",\"private messaging\",\"message people\",\"chat with customers\",\"sending DMs\",\"direct messages to users\",\"messaging customers\"],\"broader\":[\"tactic-direct\"],\"ambiguous\":[\"DM\",\"DMs\"]},{\"id\":\"cold-dm\",\"label\":\"direct message outreach\",\"aliases\":[\"DM outreach\",\"cold DM\",\"cold DMs\",\"DM prospects\",\"inmail campaign\",\"connection request outreach\",\"message strangers\",\"slide into DMs\",\"Cold direct messages\"],\"broader\":[\"direct-messaging\"]},{\"id\":\"customer-dm-service\",\"label\":\"customer service by DM\",\"aliases\":[\"DM support\",\"social customer care\",\"customer service via DM\",\"WhatsApp support\",\"Messenger support\",\"private message support\"],\"broader\":[\"direct-messaging\"]},{\"id\":\"messaging-app-outreach\",\"label\":\"messaging-app outreach\",\"aliases\":[\"WhatsApp outreach\",\"Telegram outreach\",\"Signal message\",\"text clients from phone\",\"WeChat clients\",\"LINE broadcast\",\"personal texting with customers\"],\"broader\":[\"direct-messaging\"]},{\"id\":\"group-chat-selling\",\"label\":\"group chats with clients\",\"aliases\":[\"WhatsApp group with clients\",\"Telegram group for customers\",\"group text\",\"client group chat\"],\"broader\":[\"direct-messaging\"]},{\"id\":\"direct-mail\",\"label\":\"direct mail\",\"aliases\":[\"postal mail\",\"mailer\",\"mailers\",\"mailshot\",\"postcard campaign\",\"letter campaign\",\"direct mailing\",\"post mailing\",\"physical mail\"],\"broader\":[\"tactic-direct\"],\"ambiguous\":[\"direct mail\",\"mailer\",\"mailers\"]},{\"id\":\"lead-generation\",\"label\":\"lead generation\",\"aliases\":[\"lead gen\",\"lead capture\",\"lead generation campaign\",\"demand generation\",\"demand gen\",\"generating leads\",\"lead collection\",\"collecting leads\",\"contact capture\"],\"broader\":[\"tactic-direct\"]},{\"id\":\"tactic-data\",\"label\":\"data, tracking and intelligence\",\"aliases\":[\"data collection\",\"collection of data\",\"tracking\",\"audience tracking\"],\"ambiguous\":[\"tracking\",\"data collection\",\"collection of data\"]},{\"id\":\"web-scraping\",\"label\":\"scraping\",\"aliases\":[\"scrape\",\"scraped\",\"web scraping\",\"data scraping\",\"crawl profiles\",\"harvest emails\",\"email harvesting\",\"extract followers\",\"scrape LinkedIn\",\"scraping competitor followers\",\"scrape data\",\"data harvesting\",\"scraping of profiles\",\"scrape websites\",\"harvesting email addresses\"],\"broader\":[\"tactic-data\"],\"ambiguous\":[\"scrape\",\"scraped\"]},{\"id\":\"data-enrichment\",\"label\":\"data enrichment\",\"aliases\":[\"enrichment\",\"enrich leads\",\"data append\",\"contact enrichment\",\"firmographic data\",\"identity resolution\",\"reverse IP\",\"de-anonymise visitors\",\"deanonymize website visitors\"],\"broader\":[\"tactic-data\"],\"ambiguous\":[\"enrichment\",\"data append\"]},{\"id\":\"pixel-tracking\",\"label\":\"tracking pixel\",\"aliases\":[\"retargeting pixel\",\"conversion tracking\",\"Conversions API\",\"server-side tracking\",\"tag manager\",\"SDK tracking\",\"cookies\",\"pixel\",\"Pixels and tags\",\"tracking pixels\",\"third-party cookies\"],\"broader\":[\"tactic-data\"],\"ambiguous\":[\"pixel\",\"cookies\"]},{\"id\":\"session-replay\",\"label\":\"session replay and heatmaps\",\"aliases\":[\"session replay\",\"session recording\",\"heatmap\",\"heat maps\",\"mouse tracking\",\"keystroke capture\"],\"broader\":[\"tactic-data\"]},{\"id\":\"fingerprinting\",\"label\":\"device fingerprinting\",\"aliases\":[\"fingerprinting\",\"device graph\",\"probabilistic matching\",\"cookieless ID\",\"email hashing ID\"],\"broader\":[\"tactic-data\"],\"ambiguous\":[\"fingerprinting\"]},{\"id\":\"social-listening\",\"label\":\"social listening\",\"aliases\":[\"brand monitoring\",\"sentiment analysis\",\"listening program\",\"share of voice\",\"conversation mining\",\"keyword monitoring\",\"social media monitoring\",\"social monitoring\",\"monitoring social media\"],\"broader\":[\"tactic-data\"]},{\"id\":\"listening-employees\",\"label\":\"monitoring employees' posts\",\"aliases\":[\"monitor employee posts\",\"watch staff social\",\"track employee mentions\",\"employee sentiment from social\",\"screen candidate social media\"],\"broader\":[\"social-listening\"]},{\"id\":\"competitor-intelligence\",\"label\":\"competitive intelligence\",\"aliases\":[\"mystery shopping\",\"follow competitors\",\"ad library research\",\"sign up as a fake customer\"],\"broader\":[\"social-listening\"],\"ambiguous\":[\"competitive intelligence\"]},{\"id\":\"competitor-monitoring\",\"label\":\"competitor monitoring\",\"aliases\":[\"monitor competitors\",\"tracking competitors\",\"competitor tracking\",\"competitor analysis\",\"competitive analysis\",\"competitor research\"],\"broader\":[\"competitor-intelligence\"]},{\"id\":\"media-monitoring\",\"label\":\"media monitoring\",\"aliases\":[\"press monitoring\",\"press clippings\",\"monitoring mentions\",\"mention monitoring\",\"brand mentions\",\"news monitoring\",\"keyword alerts\"],\"broader\":[\"social-listening\"]},{\"id\":\"sentiment-ai\",\"label\":\"emotion and biometric inference\",\"aliases\":[\"emotion recognition\",\"facial analysis\",\"voice stress\",\"biometric targeting\",\"face recognition in store\",\"demographic inference\"],\"broader\":[\"tactic-data\"]},{\"id\":\"first-party-data-capture\",\"label\":\"first-party data capture\",\"aliases\":[\"first-party data\",\"zero-party data\",\"preference center\",\"sign-up form\",\"progressive profiling\",\"data capture kiosk\"],\"broader\":[\"tactic-data\"]},{\"id\":\"data-sharing-partners\",\"label\":\"sharing data with partners\",\"aliases\":[\"data clean room\",\"second-party data\",\"share data with partner\",\"co-registration\",\"data marketplace\",\"sell data\"],\"broader\":[\"tactic-data\"],\"ambiguous\":[\"sell data\"]},{\"id\":\"cross-border-transfer\",\"label\":\"sending data to another country\",\"aliases\":[\"export data\",\"offshore processing\",\"transfer to US vendor\",\"cloud region outside EU\"],\"broader\":[\"tactic-data\"]},{\"id\":\"attribution-measurement\",\"label\":\"measurement and attribution\",\"aliases\":[\"multi-touch attribution\",\"incrementality test\",\"brand lift\",\"conversion lift\",\"attribution\"],\"broader\":[\"tactic-data\"],\"ambiguous\":[\"attribution\"]},{\"id\":\"screening-customers-social\",\"label\":\"looking customers up on social\",\"aliases\":[\"research prospects on Facebook\",\"stalk profile\",\"customer social lookup\",\"OSINT on leads\"],\"broader\":[\"tactic-data\"]},{\"id\":\"candidate-screening\",\"label\":\"screening candidates on social media\",\"aliases\":[\"social media screening\",\"social media background check\",\"candidate screening\",\"screening applicants\",\"checking applicants online\",\"background checks\"],\"broader\":[\"tactic-data\",\"recruiting\"],\"ambiguous\":[\"background checks\"]},{\"id\":\"gated-content\",\"label\":\"gated content\",\"aliases\":[\"gated asset\",\"gated assets\",\"content download form\",\"lead magnet\",\"lead magnets\",\"content gating\",\"download gate\",\"gated download\",\"gated content and landing pages\"],\"broader\":[\"tactic-data\"]},{\"id\":\"survey\",\"label\":\"survey\",\"aliases\":[\"surveys\",\"online survey\",\"customer survey\",\"market research\",\"user research\",\"questionnaire\",\"questionnaires\",\"feedback form\",\"customer interviews\",\"user interviews\",\"focus group\",\"focus groups\"],\"broader\":[\"tactic-data\"],\"ambiguous\":[\"survey\",\"surveys\",\"customer survey\",\"market research\",\"user research\",\"questionnaire\",\"questionnaires\",\"focus group\",\"focus groups\"]},{\"id\":\"file-sharing\",\"label\":\"sharing files or documents\",\"aliases\":[\"sharing documents\",\"file sharing\",\"sharing files\",\"uploading documents\",\"document sharing\",\"sharing confidential documents\",\"send files\",\"transferring files\",\"uploading files\",\"forwarding emails\",\"upload data\"],\"broader\":[\"tactic-data\"],\"ambiguous\":[\"file sharing\",\"sharing files\",\"send files\",\"transferring files\",\"forwarding emails\"]},{\"id\":\"data-upload\",\"label\":\"uploading customer data to a tool\",\"aliases\":[\"upload customer data\",\"data upload\",\"list import\",\"import contacts\",\"contact import\",\"upload contacts\",\"data import\"],\"broader\":[\"tactic-data\"]},{\"id\":\"user-profiling\",\"label\":\"profiling\",\"aliases\":[\"customer profiling\",\"audience segmentation\",\"segmentation\",\"lead scoring\",\"scoring leads\",\"behavioural profiling\",\"behavioral profiling\",\"audience profiling\",\"persona building\"],\"broader\":[\"tactic-data\"],\"ambiguous\":[\"profiling\",\"segmentation\"]},{\"id\":\"personalised-content\",\"label\":\"personalisation\",\"aliases\":[\"personalization\",\"personalised content\",\"personalized content\",\"personalised emails\",\"website personalisation\",\"personalised messages\"],\"broader\":[\"tactic-data\"],\"ambiguous\":[\"personalisation\",\"personalization\"]},{\"id\":\"tactic-reviews\",\"label\":\"reviews and reputation\",\"aliases\":[\"review marketing\",\"reputation activity\"]},{\"id\":\"review-solicitation\",\"label\":\"asking for reviews\",\"aliases\":[\"ask for reviews\",\"review request\",\"request reviews\",\"review generation\",\"get more reviews\",\"review campaign\",\"review outreach\",\"leave us a review\",\"Review solicitation\",\"ask customers for reviews\",\"review requests\",\"soliciting reviews\"],\"broader\":[\"tactic-reviews\"]},{\"id\":\"incentivised-reviews\",\"label\":\"incentivised review\",\"aliases\":[\"incentivized reviews\",\"incentivised reviews\",\"gift card for review\",\"discount for review\",\"points for review\",\"reward reviews\",\"review and win\",\"free product for review\",\"cashback for review\"],\"broader\":[\"review-solicitation\"]},{\"id\":\"review-gating\",\"label\":\"review gating\",\"aliases\":[\"gate reviews\",\"survey first then ask happy customers\",\"only ask satisfied customers\",\"send unhappy customers to support instead\",\"pre-screen reviewers\",\"NPS gate\"],\"broader\":[\"review-solicitation\"]},{\"id\":\"fake-reviews\",\"label\":\"fake review\",\"aliases\":[\"fake reviews\",\"buy reviews\",\"purchase reviews\",\"paid reviews\",\"AI-written reviews\",\"review exchange\",\"review swapping\",\"staff post as customers\",\"review farm\",\"five-star push\",\"writing fake reviews\",\"false reviews\",\"fake testimonials\"],\"broader\":[\"tactic-reviews\",\"tactic-deceptive\"]},{\"id\":\"covert-competitor-review\",\"label\":\"covert competitor reviews\",\"aliases\":[\"review competitors' products negatively\",\"anonymous competitor review\",\"leave bad reviews for rivals\"],\"broader\":[\"fake-reviews\"]},{\"id\":\"review-suppression\",\"label\":\"review suppression\",\"aliases\":[\"suppress negative reviews\",\"remove bad reviews\",\"threaten reviewer\",\"pay to remove review\",\"refund for deletion\",\"NDA on reviews\",\"non-disparagement for customers\",\"hide low ratings\"],\"broader\":[\"tactic-reviews\",\"tactic-deceptive\"]},{\"id\":\"review-repurposing\",\"label\":\"reusing reviews on another product\",\"aliases\":[\"merge listings\",\"review hijacking\",\"reuse reviews on new product\",\"variation abuse\",\"aggregate old reviews\"],\"broader\":[\"tactic-reviews\"]},{\"id\":\"review-response\",\"label\":\"responding to reviews\",\"aliases\":[\"review response\",\"reply to reviews\",\"respond to Yelp reviews\",\"owner response\"],\"broader\":[\"tactic-reviews\",\"community-management\"]},{\"id\":\"rating-widget\",\"label\":\"displaying ratings\",\"aliases\":[\"star rating widget\",\"rating badge\",\"review carousel on site\",\"top reviews display\",\"syndicate reviews\"],\"broader\":[\"tactic-reviews\"]},{\"id\":\"employer-review-campaign\",\"label\":\"employer review campaign\",\"aliases\":[\"improve Glassdoor rating\",\"employee review drive\",\"raise our Indeed score\",\"employer review push\"],\"broader\":[\"tactic-reviews\"]},{\"id\":\"online-reputation-mgmt\",\"label\":\"online reputation management\",\"aliases\":[\"reputation management\",\"push down search results\",\"content removal\",\"DMCA takedown campaign\",\"SERP cleanup\",\"ORM\"],\"broader\":[\"tactic-reviews\"],\"ambiguous\":[\"ORM\"]},{\"id\":\"tactic-claims\",\"label\":\"claim or sensitive content\",\"aliases\":[\"advertising claims\",\"content risk\"]},{\"id\":\"superlative-claims\",\"label\":\"superiority claims\",\"aliases\":[\"number one\",\"#1\",\"best in class\",\"guaranteed results\",\"clinically proven\",\"scientifically proven\",\"100% safe\",\"risk-free\",\"proven to\"],\"broader\":[\"tactic-claims\"],\"ambiguous\":[\"proven to\",\"number one\",\"#1\",\"best in class\",\"clinically proven\",\"risk-free\"]},{\"id\":\"health-claims\",\"label\":\"health and wellness claims\",\"aliases\":[\"health claims\",\"boosts immunity\",\"weight loss results\",\"clinically shown\",\"anti-ageing\",\"cure\",\"treats\",\"prevents\",\"detox\"],\"broader\":[\"tactic-claims\"],\"ambiguous\":[\"cure\",\"treats\",\"prevents\",\"detox\",\"anti-ageing\"]},{\"id\":\"drug-promotion\",\"label\":\"medicine promotion\",\"aliases\":[\"prescription drug post\",\"Rx promotion\",\"branded medicine\",\"off-label\",\"coupon copay\",\"ISI\",\"boxed warning\",\"disease awareness\",\"unbranded campaign\"],\"broader\":[\"tactic-claims\"],\"ambiguous\":[\"ISI\",\"boxed warning\",\"disease awareness\",\"unbranded campaign\",\"off-label\"]},{\"id\":\"device-promotion\",\"label\":\"medical device promotion\",\"aliases\":[\"510k claim\",\"device promotion\",\"diagnostic claims\",\"wellness device claims\"],\"broader\":[\"tactic-claims\"]},{\"id\":\"cosmetic-food-claims\",\"label\":\"food and cosmetic claims\",\"aliases\":[\"nutrition claims\",\"supplement claims\",\"structure/function claim\",\"free-from claims\",\"natural\",\"clean label\"],\"broader\":[\"tactic-claims\"],\"ambiguous\":[\"natural\",\"clean label\"]},{\"id\":\"less-healthy-food-ads\",\"label\":\"less healthy food and drink ads\",\"aliases\":[\"HFSS\",\"LHF\",\"less healthy food\",\"snacks campaign\",\"soft drink ads\",\"confectionery promo\",\"fast food deal\"],\"broader\":[\"tactic-claims\"],\"ambiguous\":[\"HFSS\",\"LHF\"]},{\"id\":\"alcohol-marketing\",\"label\":\"alcohol marketing\",\"aliases\":[\"beer promo\",\"wine tasting post\",\"spirits brand\",\"drink promotions\",\"bar night\",\"alcohol\"],\"broader\":[\"tactic-claims\"],\"ambiguous\":[\"alcohol\"]},{\"id\":\"gambling-marketing\",\"label\":\"gambling and betting\",\"aliases\":[\"betting promo\",\"free bets\",\"casino ads\",\"sports betting\",\"odds post\",\"fantasy league prize\"],\"broader\":[\"tactic-claims\"]},{\"id\":\"tobacco-vape\",\"label\":\"tobacco, vaping and cannabis\",\"aliases\":[\"vape\",\"nicotine\",\"tobacco\",\"cannabis\",\"CBD\",\"dispensary promo\"],\"broader\":[\"tactic-claims\"],\"ambiguous\":[\"vape\",\"nicotine\",\"tobacco\",\"cannabis\",\"CBD\"]},{\"id\":\"financial-promotion\",\"label\":\"financial promotion\",\"aliases\":[\"investment returns\",\"APY\",\"crypto promotion\",\"token launch\",\"loan offer\",\"mortgage rates\",\"earnings projection\",\"performance advertising\",\"hypothetical performance\",\"rates post\",\"Financial promotions\"],\"broader\":[\"tactic-claims\"],\"ambiguous\":[\"rates post\",\"APY\"]},{\"id\":\"political-content\",\"label\":\"political and issue content\",\"aliases\":[\"political ads\",\"issue ads\",\"lobbying post\",\"election content\",\"get out the vote\",\"public policy campaign\",\"advocacy campaign\"],\"broader\":[\"tactic-claims\"],\"ambiguous\":[\"advocacy campaign\",\"get out the vote\"]},{\"id\":\"environmental-claims\",\"label\":\"environmental claims\",\"aliases\":[\"eco-friendly\",\"carbon neutral\",\"net zero\",\"green claims\",\"planet friendly\",\"sustainable\",\"recyclable\"],\"broader\":[\"tactic-claims\"],\"ambiguous\":[\"sustainable\",\"recyclable\",\"eco-friendly\",\"carbon neutral\",\"net zero\"]},{\"id\":\"customer-logos\",\"label\":\"using customer names or logos\",\"aliases\":[\"customer logos\",\"logo wall\",\"client list\",\"partner logos\",\"name drop clients\",\"Using customer names and logos\"],\"broader\":[\"tactic-claims\"]},{\"id\":\"customer-images\",\"label\":\"using images of customers or the public\",\"aliases\":[\"store footage\"],\"broader\":[\"tactic-claims\",\"photography\"]},{\"id\":\"third-party-copyright\",\"label\":\"use of others' content\",\"aliases\":[\"use song clip\",\"use film clip\",\"copy competitor images\",\"AI-trained on brand\",\"screenshot article\",\"stock photo\",\"quote article in full\",\"Using others' content\"],\"broader\":[\"tactic-claims\"],\"ambiguous\":[\"screenshot article\",\"stock photo\",\"quote article in full\"]},{\"id\":\"music-licensing\",\"label\":\"music in posts\",\"aliases\":[\"background music\",\"popular song\",\"commercial sounds\",\"mashup audio\",\"karaoke trend\"],\"broader\":[\"tactic-claims\"],\"ambiguous\":[\"background music\",\"popular song\"]},{\"id\":\"trademark-use\",\"label\":\"use of others' trademarks and hashtags\",\"aliases\":[\"use brand name\",\"World Cup hashtag\",\"Olympics posts\",\"Super Bowl mention\",\"ambush marketing\",\"brand parody\",\"Others' trademarks and hashtags\"],\"broader\":[\"tactic-claims\"],\"ambiguous\":[\"use brand name\"]},{\"id\":\"confidential-topics\",\"label\":\"talking about unreleased or confidential matters\",\"aliases\":[\"pricing leak\",\"unreleased features\",\"financial results before announcement\",\"roadmap\",\"product launch date\",\"pipeline\",\"customer list\",\"M&A\"],\"broader\":[\"tactic-claims\"],\"ambiguous\":[\"roadmap\",\"product launch date\",\"pipeline\",\"customer list\",\"M&A\"]},{\"id\":\"stock-talk\",\"label\":\"posts about company performance\",\"aliases\":[\"record quarter\",\"customer count milestone\",\"share price\",\"revenue growth post\",\"guidance\"],\"broader\":[\"tactic-claims\"],\"ambiguous\":[\"revenue growth post\",\"guidance\",\"share price\"]},{\"id\":\"employment-topics\",\"label\":\"posts about pay and working conditions\",\"aliases\":[\"salary transparency content\",\"workplace rating content\",\"union content\",\"layoffs post\"],\"broader\":[\"tactic-claims\"]},{\"id\":\"competitor-mention\",\"label\":\"mentioning competitors\",\"aliases\":[\"competitor mention\",\"competitor mentions\",\"mention competitors\",\"responding to competitors\",\"commenting on competitors\",\"reference to competitors\",\"discussing competitors\",\"talk about competitors\"],\"broader\":[\"tactic-claims\"]},{\"id\":\"brand-banter\",\"label\":\"brand-to-brand banter and roasting\",\"aliases\":[\"roast competitors\",\"brand banter\",\"clapback\",\"sassy replies\",\"dunk on competitors\",\"roasting\"],\"broader\":[\"competitor-mention\"],\"ambiguous\":[\"roasting\"]},{\"id\":\"competitor-disparagement\",\"label\":\"disparaging competitors\",\"aliases\":[\"attack ads\",\"bash competitors\",\"mock competitors\",\"expose competitors\",\"competitor takedown\",\"bashing competitors\",\"disparage competitors\",\"criticising competitors\",\"criticizing competitors\",\"negative comments about competitors\"],\"broader\":[\"competitor-mention\"]},{\"id\":\"competitor-comparison\",\"label\":\"competitor comparison\",\"aliases\":[\"competitor comparisons\",\"comparison page\",\"comparison pages\",\"competitive comparison\",\"comparing with competitors\",\"comparison with competitors\",\"compare to competitors\",\"comparison table\",\"versus page\",\"alternatives page\",\"competitive positioning\"],\"broader\":[\"competitor-mention\"]},{\"id\":\"comparative-advertising\",\"label\":\"comparative advertising\",\"aliases\":[\"comparative ads\",\"comparison ads\",\"us vs them\",\"name competitors\",\"beat competitor X\",\"better than\",\"switch from\",\"comparative advertisement\"],\"broader\":[\"competitor-comparison\"],\"ambiguous\":[\"switch from\",\"beat competitor X\",\"better than\"]},{\"id\":\"tactic-ai\",\"label\":\"AI-generated content or automation\",\"aliases\":[\"AI marketing\",\"AI content\",\"use of AI\",\"AI use\",\"AI-generated content\",\"AI-generated posts\",\"generative AI content\",\"AI in marketing\"]},{\"id\":\"ai-copywriting\",\"label\":\"AI-drafted copy\",\"aliases\":[\"AI copywriting\",\"AI-generated copy\",\"ChatGPT captions\",\"AI blog posts\",\"generative content\",\"AI-written\",\"LLM content\",\"automated captions\",\"AI copy\",\"AI text\",\"AI-written posts\",\"AI-written content\",\"AI drafts\"],\"broader\":[\"tactic-ai\"]},{\"id\":\"ai-images\",\"label\":\"AI-generated image\",\"aliases\":[\"AI images\",\"AI art\",\"Midjourney visuals\",\"generated product photos\",\"synthetic imagery\",\"AI photography\",\"AI-generated images\",\"AI image\",\"AI image generation\",\"AI visuals\"],\"broader\":[\"tactic-ai\"]},{\"id\":\"ai-video\",\"label\":\"AI-generated video\",\"aliases\":[\"AI video\",\"text-to-video\",\"AI ads\",\"generated footage\",\"AI b-roll\"],\"broader\":[\"tactic-ai\"]},{\"id\":\"deepfake\",\"label\":\"deepfake or voice clone\",\"aliases\":[\"deepfake\",\"deep fake\",\"voice clone\",\"voice cloning\",\"synthetic voice\",\"digital double\",\"face swap\",\"AI spokesperson\",\"AI avatar of CEO\",\"lip-synced localisation\",\"Deepfakes and voice cloning\"],\"broader\":[\"tactic-ai\"]},{\"id\":\"ai-chatbot\",\"label\":\"AI chatbot\",\"aliases\":[\"chatbot\",\"chat bot\",\"AI agent\",\"conversational AI\",\"AI assistant\",\"auto-reply bot\",\"virtual agent\",\"customer service bot\",\"AI chatbots and agents\"],\"broader\":[\"tactic-ai\"],\"ambiguous\":[\"chatbot\"]},{\"id\":\"ai-personalisation\",\"label\":\"AI personalisation\",\"aliases\":[\"AI personalization\",\"predictive personalisation\",\"dynamic creative\",\"next best action\",\"propensity model\",\"automated segmentation\"],\"broader\":[\"tactic-ai\"]},{\"id\":\"ai-translation\",\"label\":\"machine translation and localisation\",\"aliases\":[\"machine translation\",\"auto-translate\",\"AI dubbing\",\"AI localisation\",\"AI translation\"],\"broader\":[\"tactic-ai\"]},{\"id\":\"automated-posting\",\"label\":\"automated posting and bots\",\"aliases\":[\"auto-post\",\"bot posting\",\"auto-comment\",\"comment bot\",\"auto-engage\",\"social bot\",\"comment automation\",\"API posting\",\"automated posts\",\"automatic posting\",\"posting automation\",\"auto-posting\",\"automated social posts\",\"automated publishing\",\"bots\",\"social media automation\",\"automate posting\",\"post automation\",\"scheduling automation\"],\"broader\":[\"tactic-ai\"],\"ambiguous\":[\"bots\"]},{\"id\":\"automated-outreach\",\"label\":\"automated outreach\",\"aliases\":[\"LinkedIn automation\",\"auto-connect\",\"auto DM\",\"mass DM\",\"sequence automation\",\"automated connection requests\",\"bulk messaging\"],\"broader\":[\"tactic-ai\",\"tactic-direct\"]},{\"id\":\"ai-training-data\",\"label\":\"putting company data into AI tools\",\"aliases\":[\"upload data to ChatGPT\",\"paste customer data into AI\",\"train model on customer data\",\"AI analysis of CRM export\"],\"broader\":[\"tactic-ai\"]},{\"id\":\"ai-review-response\",\"label\":\"AI replies to reviews and comments\",\"aliases\":[\"AI replies\",\"auto-reply to reviews\",\"AI community responses\"],\"broader\":[\"tactic-ai\"]},{\"id\":\"synthetic-testimonial\",\"label\":\"synthetic testimonials\",\"aliases\":[\"AI testimonial\",\"AI customer video\",\"generated reviewer\",\"synthetic customer quote\",\"AI UGC\"],\"broader\":[\"tactic-ai\",\"fake-reviews\"]},{\"id\":\"tactic-live\",\"label\":\"live activity or event\",\"aliases\":[\"live activity\",\"live and events\",\"live events\"]},{\"id\":\"ama\",\"label\":\"AMA session\",\"aliases\":[\"ask me anything\",\"Q&A session\",\"town hall on social\",\"AMA\",\"Ask-me-anything sessions\",\"AMAs\",\"ask-me-anything\",\"ask-me-anything session\",\"live Q&A\",\"Q&A sessions\",\"Reddit AMA\"],\"broader\":[\"tactic-live\",\"tactic-ugc\"],\"ambiguous\":[\"AMA\",\"AMAs\"]},{\"id\":\"live-streaming\",\"label\":\"live streaming\",\"aliases\":[\"live stream\",\"live-stream\",\"livestream\",\"livestreaming\",\"go live\",\"going live\",\"live broadcast\",\"live video\",\"live Q&A on video\",\"live audio room\",\"live streams\",\"livestreams\",\"live-streams\",\"live webcast\",\"webcast\",\"live session\"],\"broader\":[\"tactic-live\"]},{\"id\":\"live-shopping\",\"label\":\"live shopping\",\"aliases\":[\"live commerce\",\"livestream selling\",\"shoppable live\",\"live selling\"],\"broader\":[\"live-streaming\"]},{\"id\":\"webinar\",\"label\":\"webinar\",\"aliases\":[\"webinars\",\"virtual event\",\"online event\",\"live demo\",\"virtual events\",\"online events\"],\"broader\":[\"tactic-live\"]},{\"id\":\"podcast-recording\",\"label\":\"recording of conversations\",\"aliases\":[\"record call\",\"record meeting\",\"AI notetaker\",\"publish call clip\",\"recorded interview\",\"Recording conversations\"],\"broader\":[\"tactic-live\"],\"ambiguous\":[\"record call\",\"record meeting\"]},{\"id\":\"event\",\"label\":\"event\",\"aliases\":[\"launch party\",\"pop-up\",\"Hosting events\",\"events\",\"event marketing\"],\"broader\":[\"tactic-live\"],\"ambiguous\":[\"launch party\",\"pop-up\",\"event\",\"events\"]},{\"id\":\"event-hosting\",\"label\":\"hosting an event\",\"aliases\":[\"own event\",\"own events\",\"company event\",\"company events\",\"customer event\",\"customer events\",\"hosted event\",\"user conference\",\"launch event\",\"roadshow\",\"meetups\",\"meetup\",\"host meetups\",\"community event\",\"hackathon event\",\"customer dinner\"],\"broader\":[\"event\"],\"ambiguous\":[\"own event\",\"own events\",\"company event\",\"company events\",\"meetups\",\"meetup\"]},{\"id\":\"event-attendance\",\"label\":\"attending an event\",\"aliases\":[\"event attendance\",\"attending events\",\"attending conferences\",\"conference attendance\",\"trade show\",\"trade shows\",\"trade fair\",\"trade fairs\",\"exhibition\",\"booth\",\"booths\",\"event booth\",\"exhibitor booth\",\"conference booth\",\"conferences\",\"conference\",\"stand at a fair\"],\"broader\":[\"event\"],\"ambiguous\":[\"exhibition\",\"booth\",\"booths\",\"conferences\",\"conference\"]},{\"id\":\"workshop\",\"label\":\"workshop\",\"aliases\":[\"workshops\",\"training session\",\"masterclass\",\"bootcamp\",\"hands-on session\",\"lab session\"],\"broader\":[\"event\"],\"ambiguous\":[\"workshop\",\"workshops\"]},{\"id\":\"guerrilla-marketing\",\"label\":\"guerrilla and stunt marketing\",\"aliases\":[\"guerrilla marketing\",\"guerilla marketing\",\"PR stunt\",\"flash mob\",\"stunt\",\"prank video\",\"pop-up stunt\",\"chalk art\"],\"broader\":[\"tactic-live\"],\"ambiguous\":[\"stunt\"]},{\"id\":\"experiential-ar\",\"label\":\"AR lenses and experiences\",\"aliases\":[\"AR filter\",\"AR lens\",\"AR experience\",\"virtual try-on\",\"metaverse activation\",\"Roblox game\"],\"broader\":[\"tactic-live\"]},{\"id\":\"hidden-camera\",\"label\":\"hidden camera and ambush filming\",\"aliases\":[\"hidden camera\",\"street interviews\",\"vox pop\",\"ambush interview\",\"candid customer footage\"],\"broader\":[\"tactic-live\"]},{\"id\":\"public-speaking\",\"label\":\"public speaking\",\"aliases\":[\"speaking engagement\",\"speaking engagements\",\"conference talk\",\"conference talks\",\"talks\",\"talk\",\"keynote\",\"keynotes\",\"keynote speech\",\"speaking at conferences\",\"speaking at events\",\"call for papers\",\"CFP\",\"CFPs\",\"CFP submission\",\"panel discussion\",\"panel discussions\",\"speeches\",\"presentations\",\"presentation\",\"presenting at conferences\",\"speaking slots\",\"guest lecture\"],\"broader\":[\"tactic-live\"],\"ambiguous\":[\"talk\",\"talks\",\"keynote\",\"keynotes\",\"speeches\",\"presentations\",\"presentation\"]},{\"id\":\"tactic-deceptive\",\"label\":\"deceptive practice\",\"aliases\":[\"deceptive practices\",\"deceptive marketing\",\"manipulative practices\",\"deceptive or manipulative practices\",\"misleading practices\"]},{\"id\":\"astroturfing\",\"label\":\"astroturfing\",\"aliases\":[\"astroturf\",\"fake grassroots\",\"seeded comments\",\"pose as customers\",\"anonymous brand advocacy\",\"covert accounts\",\"fake grassroots campaign\",\"posing as customers\",\"covert advocacy\"],\"broader\":[\"tactic-deceptive\"]},{\"id\":\"sock-puppet\",\"label\":\"sock puppet account\",\"aliases\":[\"sock puppets\",\"sockpuppet\",\"sockpuppets\",\"fake account\",\"fake accounts\",\"burner account\",\"burner accounts\",\"fake profiles\",\"false identity\",\"posting under false identity\"],\"broader\":[\"astroturfing\"]},{\"id\":\"fake-engagement\",\"label\":\"buying followers or engagement\",\"aliases\":[\"buy followers\",\"bought followers\",\"follower growth service\",\"purchase likes\",\"buy likes\",\"buy views\",\"fake followers\",\"bot followers\",\"engagement pods\",\"like4like\",\"follow/unfollow\",\"follow unfollow\",\"inflated metrics\",\"vanity metrics\",\"pods\",\"Buying followers and engagement\"],\"broader\":[\"tactic-deceptive\"],\"ambiguous\":[\"inflated metrics\",\"vanity metrics\",\"pods\"]},{\"id\":\"vote-manipulation\",\"label\":\"vote manipulation\",\"aliases\":[\"vote rings\",\"voting ring\",\"brigading\",\"coordinated upvoting\",\"vote brigading\",\"bought upvotes\"],\"broader\":[\"fake-engagement\"]},{\"id\":\"undisclosed-ads\",\"label\":\"undisclosed advertising\",\"aliases\":[\"don't disclose\",\"no disclosure needed\",\"skip #ad\",\"native feel without label\",\"hidden ads\",\"undisclosed partnership\",\"disguised ads\",\"masked advertorial\",\"undisclosed endorsement\",\"hidden advertising\",\"undisclosed relationship\",\"undisclosed endorsements\"],\"broader\":[\"tactic-deceptive\"]},{\"id\":\"impersonation\",\"label\":\"impersonation and fake personas\",\"aliases\":[\"fake persona\",\"impersonate\",\"fake customer\",\"fake influencer\",\"brand persona as real person\",\"catfish leads\",\"pose as\",\"impersonating others\",\"impersonating\",\"false identities\"],\"broader\":[\"tactic-deceptive\"],\"ambiguous\":[\"pose as\",\"impersonate\",\"fake customer\",\"impersonating\"]},{\"id\":\"dark-patterns\",\"label\":\"dark patterns\",\"aliases\":[\"pre-ticked box\",\"forced opt-in\",\"confirmshaming\",\"hard to cancel\",\"buried unsubscribe\",\"hidden fees\",\"drip pricing\"],\"broader\":[\"tactic-deceptive\"]},{\"id\":\"clickbait\",\"label\":\"clickbait and rage bait\",\"aliases\":[\"clickbait\",\"click bait\",\"rage bait\",\"outrage marketing\",\"controversy marketing\",\"shock tactics\"],\"broader\":[\"tactic-deceptive\"]},{\"id\":\"engagement-bait\",\"label\":\"engagement bait\",\"aliases\":[\"like bait\",\"comment bait\",\"vote bait\",\"tag bait\",\"share bait\"],\"broader\":[\"clickbait\"]},{\"id\":\"platform-evasion\",\"label\":\"evading platform rules\",\"aliases\":[\"avoid ad review\",\"bypass platform policy\",\"second account after ban\",\"multi-account\",\"VPN to appear local\",\"evade moderation\",\"account farming\"],\"broader\":[\"tactic-deceptive\"]},{\"id\":\"typosquatting-domains\",\"label\":\"misleading domains\",\"aliases\":[\"lookalike domain\",\"typosquat\",\"expired domain trick\",\"subdomain disguise\"],\"broader\":[\"tactic-deceptive\"]},{\"id\":\"search-manipulation\",\"label\":\"search and AI-answer manipulation\",\"aliases\":[\"fake news sites\",\"PBN\",\"link farms\",\"parasite SEO\",\"prompt injection in pages\",\"LLM seeding\",\"review spam for AI answers\"],\"broader\":[\"tactic-deceptive\"],\"ambiguous\":[\"PBN\"]},{\"id\":\"tactic-account\",\"label\":\"account or access practice\",\"aliases\":[\"account management\",\"account administration\",\"managing accounts\",\"accounts, devices and security\"]},{\"id\":\"account-sharing\",\"label\":\"sharing account credentials\",\"aliases\":[\"share the password\",\"shared login\",\"one login for the team\",\"password in the doc\",\"send credentials\",\"agency has our password\",\"password sharing\",\"sharing passwords\",\"share passwords\",\"shared account use\",\"sharing login details\",\"shared logins\",\"shared account posting\"],\"broader\":[\"tactic-account\"]},{\"id\":\"personal-device-use\",\"label\":\"using personal devices\",\"aliases\":[\"BYOD\",\"use your own phone\",\"personal laptop\",\"personal device\",\"sign in from personal phone\",\"own handset\"],\"broader\":[\"tactic-account\"],\"ambiguous\":[\"BYOD\",\"personal laptop\",\"personal device\"]},{\"id\":\"account-creation\",\"label\":\"account creation\",\"aliases\":[\"create a new account\",\"launch a channel\",\"open a TikTok\",\"new profile\",\"register handles\",\"squat handles\",\"Opening new official accounts\",\"creating accounts\",\"creating new accounts\",\"create accounts\",\"create social media accounts\",\"new account\",\"new accounts\",\"opening accounts\",\"new social media accounts\",\"open an account\",\"launching new channels\",\"creating social media profiles\",\"setting up accounts\"],\"broader\":[\"tactic-account\"],\"ambiguous\":[\"new account\",\"new accounts\"]},{\"id\":\"account-handover\",\"label\":\"ownership and handover\",\"aliases\":[\"account handover\",\"leaver access\",\"admin rights\",\"verified badge transfer\",\"who owns the handle\"],\"broader\":[\"tactic-account\"],\"ambiguous\":[\"account handover\",\"admin rights\"]},{\"id\":\"verification-badges\",\"label\":\"verification and paid badges\",\"aliases\":[\"blue check\",\"verified badge\",\"paid verification\",\"Meta Verified\",\"verified organization\"],\"broader\":[\"tactic-account\"],\"ambiguous\":[\"blue check\"]},{\"id\":\"2fa-bypass\",\"label\":\"weak authentication\",\"aliases\":[\"no 2FA\",\"shared 2FA code\",\"SMS code to intern\",\"skip SSO\"],\"broader\":[\"tactic-account\"]},{\"id\":\"third-party-app-access\",\"label\":\"granting third-party app access\",\"aliases\":[\"connect the app\",\"OAuth grant\",\"install extension\",\"social media plugin\",\"free tool with posting rights\"],\"broader\":[\"tactic-account\"]},{\"id\":\"crisis-account-lock\",\"label\":\"pausing or locking accounts\",\"aliases\":[\"pause all posts\",\"lock accounts\",\"go dark\",\"halt scheduled posts\",\"kill switch\"],\"broader\":[\"tactic-account\"],\"ambiguous\":[\"go dark\"]},{\"id\":\"archiving-bypass\",\"label\":\"off-channel or unarchived messages\",\"aliases\":[\"off-channel\",\"disappearing messages\",\"personal text\",\"move to WhatsApp\",\"delete chats\",\"auto-delete on\",\"off-channel communication\",\"off-channel messaging\",\"off-channel communications\"],\"broader\":[\"tactic-account\"],\"ambiguous\":[\"off-channel\",\"personal text\"]},{\"id\":\"channel-closing\",\"label\":\"closing of accounts\",\"aliases\":[\"close accounts\",\"channel closure\",\"delete account\",\"deactivate account\",\"account closure\",\"account deletion\",\"sunset channel\",\"closing accounts\"],\"broader\":[\"tactic-account\"]},{\"id\":\"new-tool-adoption\",\"label\":\"adopting a new tool or channel\",\"aliases\":[\"new tool\",\"new tools\",\"new channel\",\"new channels\",\"tool trial\",\"pilot tool\",\"tool pilot\",\"tool procurement\",\"trying a new platform\",\"new platform\"],\"broader\":[\"tactic-account\"],\"ambiguous\":[\"new tool\",\"new tools\",\"new channel\",\"new channels\"]},{\"id\":\"tactic-region\",\"label\":\"regional or cross-border activity\",\"aliases\":[\"regional marketing\",\"cross-border marketing\"]},{\"id\":\"region-china-social\",\"label\":\"marketing on Chinese platforms\",\"aliases\":[\"WeChat campaign\",\"Xiaohongshu seeding\",\"Weibo campaign\",\"Douyin live\",\"KOC seeding\",\"RedNote launch\"],\"broader\":[\"tactic-region\"]},{\"id\":\"region-russia-social\",\"label\":\"marketing on Russian platforms\",\"aliases\":[\"VK campaign\",\"Telegram channel Russia\",\"Odnoklassniki ads\"],\"broader\":[\"tactic-region\"]},{\"id\":\"localisation\",\"label\":\"localisation\",\"aliases\":[\"translate campaign\",\"multilingual posts\",\"regional handles\",\"localise\",\"localize\",\"Localisation and translation\",\"localization\",\"localised content\",\"translated content\"],\"broader\":[\"tactic-region\"],\"ambiguous\":[\"localise\",\"localize\",\"localisation\",\"localization\"]},{\"id\":\"crossborder-campaign\",\"label\":\"cross-border campaigns\",\"aliases\":[\"worldwide giveaway\",\"multi-country ads\",\"pan-EU launch\",\"international promotion\",\"global campaign\"],\"broader\":[\"tactic-region\"],\"ambiguous\":[\"global campaign\"]},{\"id\":\"sanctioned-market\",\"label\":\"promotion into sanctioned markets\",\"aliases\":[\"Iran campaign\",\"Crimea targeting\",\"restricted country ads\"],\"broader\":[\"tactic-region\"]},{\"id\":\"tactic-measurement\",\"label\":\"reporting or records\",\"aliases\":[\"measurement\",\"reporting and records\"],\"ambiguous\":[\"measurement\"]},{\"id\":\"reporting-kpis\",\"label\":\"KPI reporting\",\"aliases\":[\"engagement rate\",\"monthly dashboard\",\"KPI\",\"metrics report\",\"reach\",\"impressions\"],\"broader\":[\"tactic-measurement\"],\"ambiguous\":[\"KPI\",\"metrics report\",\"reach\",\"impressions\",\"engagement rate\"]},{\"id\":\"archiving-records\",\"label\":\"record keeping\",\"aliases\":[\"archive posts\",\"records retention\",\"retain ad creative\",\"store approvals\",\"evidence file\",\"audit trail\"],\"broader\":[\"tactic-measurement\"],\"ambiguous\":[\"audit trail\"]},{\"id\":\"monitoring-disclosures\",\"label\":\"checking disclosures\",\"aliases\":[\"monitor influencer disclosures\",\"check #ad\",\"compliance sweep\",\"mystery shop creators\"],\"broader\":[\"tactic-measurement\"]},{\"id\":\"participant-training\",\"label\":\"training participants\",\"aliases\":[\"train staff\",\"social media training\",\"policy acknowledgement\",\"annual training\"],\"broader\":[\"tactic-measurement\"],\"ambiguous\":[\"annual training\"]},{\"id\":\"ab-testing\",\"label\":\"A/B testing\",\"aliases\":[\"split testing\",\"A/B test\",\"A/B tests\",\"multivariate testing\",\"experimentation\",\"ad testing\"],\"broader\":[\"tactic-measurement\"],\"ambiguous\":[\"experimentation\"]},{\"id\":\"link-tracking\",\"label\":\"tracked links\",\"aliases\":[\"UTM\",\"UTMs\",\"UTM links\",\"UTM parameters\",\"tracked link\",\"tracking links\",\"short link\",\"short links\",\"link tracking\",\"link shortening\",\"UTM tagging\"],\"broader\":[\"tactic-measurement\"]},{\"id\":\"photography\",\"label\":\"photographing or filming people\",\"aliases\":[\"photography\",\"filming\",\"photographs of people\",\"photos of people\",\"photo\",\"photos\",\"taking photos\",\"taking pictures\",\"taking photographs\",\"video recording\",\"filming people\",\"photo shoot\",\"photoshoot\",\"pictures of people\",\"photographing people\",\"images of people\"],\"ambiguous\":[\"photography\",\"filming\",\"photo\",\"photos\"]},{\"id\":\"event-photography\",\"label\":\"photographing at events\",\"aliases\":[\"event photography\",\"event photos\",\"crowd shots\",\"photos at events\",\"photos of attendees\",\"photographing events\",\"photos of events\"],\"broader\":[\"photography\"],\"ambiguous\":[\"crowd shots\"]},{\"id\":\"workplace-photography\",\"label\":\"photographing the workplace\",\"aliases\":[\"workplace photos\",\"office photos\",\"photos of premises\",\"photos of the workplace\",\"recording on company premises\",\"filming on company premises\",\"selfies at work\"],\"broader\":[\"photography\"]},{\"id\":\"child-photography\",\"label\":\"photographing children or patients\",\"aliases\":[\"patient photos\",\"children in photos\",\"photos of children\",\"photos of patients\",\"student photos\"],\"broader\":[\"photography\"]},{\"id\":\"engagement\",\"label\":\"engagement with posts of others\",\"aliases\":[\"engagement\",\"engaging with posts\",\"interacting with posts\",\"interacting with other accounts\",\"two-way engagement\",\"interact with followers\",\"engage with followers\",\"online interactions\"],\"ambiguous\":[\"engagement\"]},{\"id\":\"commenting\",\"label\":\"commenting\",\"aliases\":[\"comment\",\"comments\",\"leave comments\",\"comment on posts\",\"posting comments\",\"commenting on posts\",\"commenting on competitor posts\",\"comments on posts\"],\"broader\":[\"engagement\"],\"ambiguous\":[\"comment\",\"comments\",\"commenting\"]},{\"id\":\"liking\",\"label\":\"liking\",\"aliases\":[\"like\",\"likes\",\"liking posts\",\"like posts\",\"favouriting\",\"favorite a post\",\"reacting to posts\",\"reactions\",\"liking content\"],\"broader\":[\"engagement\"],\"ambiguous\":[\"like\",\"likes\",\"reactions\",\"liking\"]},{\"id\":\"upvoting\",\"label\":\"voting on posts\",\"aliases\":[\"upvote\",\"upvotes\",\"upvoting\",\"downvote\",\"downvotes\",\"downvoting\"],\"broader\":[\"engagement\"]},{\"id\":\"following\",\"label\":\"following accounts\",\"aliases\":[\"follow\",\"following\",\"follow accounts\",\"follow back\",\"following other accounts\",\"follows\",\"connection requests\",\"unfollowing\",\"friend requests\",\"friending\",\"connecting with people\",\"adding contacts\"],\"broader\":[\"engagement\"],\"ambiguous\":[\"follow\",\"following\",\"follows\",\"connection requests\",\"friend requests\",\"adding contacts\"]},{\"id\":\"reposting\",\"label\":\"reposting\",\"aliases\":[\"repost\",\"reposts\",\"reshare\",\"resharing\",\"retweet\",\"retweets\",\"retweeting\",\"sharing posts\",\"share posts of others\",\"quote posting\",\"quote tweet\",\"sharing content of others\",\"amplifying posts\",\"stitch\",\"duet\",\"boosts of others\",\"sharing company posts\"],\"broader\":[\"engagement\"],\"ambiguous\":[\"stitch\",\"duet\",\"reposting\",\"repost\",\"reposts\"]},{\"id\":\"press-relations\",\"label\":\"press relations\",\"aliases\":[\"media relations\",\"public relations\",\"PR\",\"PR campaign\",\"press outreach\",\"media outreach\",\"press contact\",\"media contact\",\"press contacts\",\"media contacts\",\"pitching journalists\",\"press pitch\",\"media pitch\",\"press work\",\"media inquiries\",\"press inquiries\",\"media enquiries\",\"press enquiries\",\"media inquiry\",\"press inquiry\",\"speaking to the press\",\"talking to the press\",\"talking to journalists\",\"contact with journalists\",\"speaking with the media\",\"earned media\",\"journalist outreach\",\"media requests\"],\"ambiguous\":[\"public relations\",\"PR\",\"press contact\",\"media contact\",\"media inquiries\",\"press inquiries\",\"media inquiry\",\"press inquiry\"]},{\"id\":\"spokesperson-qa\",\"label\":\"spokesperson programme\",\"aliases\":[\"spokesperson\",\"media spokesperson\",\"subject matter experts\",\"SME program\",\"expert commentary\"],\"broader\":[\"press-relations\"],\"ambiguous\":[\"spokesperson\",\"subject matter experts\"]},{\"id\":\"crisis-response\",\"label\":\"crisis response on social\",\"aliases\":[\"crisis communications\",\"rapid response\",\"dark site\",\"holding statement\",\"incident posts\",\"outage updates\",\"crisis communication\",\"crisis statement\"],\"broader\":[\"press-relations\",\"tactic-reviews\"],\"ambiguous\":[\"outage updates\"]},{\"id\":\"press-release\",\"label\":\"press release\",\"aliases\":[\"press releases\",\"news release\",\"news releases\",\"press statement\",\"press announcement\",\"media release\",\"media statement\",\"media advisory\",\"press kit\"],\"broader\":[\"press-relations\"]},{\"id\":\"media-interview\",\"label\":\"media interview\",\"aliases\":[\"media interviews\",\"press interview\",\"press interviews\",\"interview\",\"interviews\",\"TV interview\",\"radio interview\",\"press conference\",\"press conferences\",\"press briefing\",\"interviews with journalists\"],\"broader\":[\"press-relations\"],\"ambiguous\":[\"interview\",\"interviews\"]},{\"id\":\"analyst-relations\",\"label\":\"analyst relations\",\"aliases\":[\"analyst briefing\",\"analyst briefings\",\"industry analyst relations\",\"analyst outreach\"],\"broader\":[\"press-relations\"]},{\"id\":\"investor-communication\",\"label\":\"investor communication\",\"aliases\":[\"investor communications\",\"investor relations\",\"investor presentation\",\"investor presentations\",\"earnings call\",\"earnings calls\",\"earnings post\",\"investor day\",\"shareholder communication\"],\"broader\":[\"press-relations\"]},{\"id\":\"recruiting\",\"label\":\"recruiting\",\"aliases\":[\"social recruiting\",\"recruitment marketing\",\"recruitment\",\"recruitment campaign\",\"recruitment marketing campaign\",\"hiring campaign\",\"recruiting on social media\"],\"ambiguous\":[\"recruiting\",\"recruitment\"]},{\"id\":\"job-posting\",\"label\":\"job posting\",\"aliases\":[\"job posts\",\"Recruiting on social\",\"job postings\",\"job post\",\"job ad\",\"job ads\",\"job advert\",\"job adverts\",\"job advertisement\",\"job advertisements\",\"vacancies\",\"vacancy posting\",\"open positions\",\"job ads on social\",\"hiring posts\",\"posting jobs\",\"job listings\"],\"broader\":[\"recruiting\"],\"ambiguous\":[\"vacancies\"]},{\"id\":\"paid-job-ads\",\"label\":\"paid job advertisement\",\"aliases\":[\"paid job ads\",\"paid job posting\",\"sponsored job\",\"sponsored jobs\",\"promoted job\"],\"broader\":[\"job-posting\",\"tactic-paid\"]},{\"id\":\"employer-branding\",\"label\":\"employer branding\",\"aliases\":[\"employer brand\",\"culture content\",\"recruitment content\",\"life at company\",\"life at the company\",\"company culture posts\"],\"broader\":[\"recruiting\",\"tactic-organic\"]},{\"id\":\"recruiting-outreach\",\"label\":\"contacting candidates\",\"aliases\":[\"candidate outreach\",\"recruiting outreach\",\"sourcing candidates\",\"recruiter outreach\",\"headhunting\",\"recruiter messages\",\"candidate sourcing\"],\"broader\":[\"recruiting\",\"direct-messaging\"]},{\"id\":\"landing-page\",\"label\":\"landing page\",\"aliases\":[\"landing pages\",\"campaign page\",\"microsite\",\"microsites\",\"campaign website\",\"campaign landing page\"]}],\"names\":{\"folded\":\"tactic\\ntacticorganic\\norganicsocial\\nephemeralcontent\\ncarouselinfographic\\nblogging\\nguestposting\\npodcast\\ntrendjacking\\nmememarketing\\ntrendingaudio\\nsocialtakeover\\nbehindthescenes\\neventliveposting\\nteaserleak\\ncrossposting\\nseo\\ncommunitymanagement\\nreplying\\nmoderation\\ncommenthiding\\npollsquizzes\\nugcwikiediting\\nvideo\\nshortvideo\\nlongformvideo\\nscheduling\\ncontentcalendar\\neducationalcontent\\nthoughtleadership\\nexecutivethoughtleadership\\ncontentcuration\\nwhitepaper\\nhashtags\\nhashtagcampaign\\nmentiontagging\\nproductlaunch\\ntacticpaid\\npaidsocial\\nboostedpost\\npaidsearch\\ncompetitorkeywordbidding\\ndisplayprogrammatic\\nnativeadvertising\\nretargeting\\ncustomaudience\\nlookalikeaudience\\nbehaviouraltargeting\\ncontextualtargeting\\nsensitivetargeting\\nminorstargeting\\ngeofencing\\nlocationcheckin\\nfrequencycapping\\naccountbasedmarketing\\npodcastads\\nctvads\\nsearchpartneraffiliates\\nleadgenads\\ncooppartnerads\\nsurrogateadvertising\\nvideoads\\noutofhome\\nprintradio\\ntacticinfluencer\\ninfluencermarketing\\nnanoinfluencer\\nmacroinfluencer\\nvirtualinfluencer\\nkidinfluencer\\nfinfluencer\\nhealthcareinfluencer\\npaidendorsement\\nallowlisting\\nunpaidendorsement\\ngifting\\naffiliatemarketing\\nbrandambassador\\nreferralprogram\\nsponsorship\\nproductplacement\\nadvisoryboardexperts\\ntestimonial\\ncustomerreference\\ncasestudy\\nthirdpartyrankings\\ncelebritylikeness\\ncomarketing\\ngamingesports\\ntacticemployees\\nemployeeadvocacy\\nadvocacyleaderboard\\nmandatorysharing\\nafterhoursengagement\\nghostwriting\\nsocialselling\\nemployeereviews\\nemployeepersonalaccounts\\npersonalaccountofficialuse\\nemployeeimages\\ninternmanaged\\nagencymanaged\\nalumniambassadors\\nuniontopicresponse\\nanonymousposting\\nspeakingforcompany\\npersonalopinionposting\\nemploymentendorsement\\ntacticugc\\nugcreposting\\nugcrightsrequest\\npaidugc\\nbrandcommunity\\ncommunityforum\\ncrowdsourcing\\nforumseeding\\ndarksocial\\ncontributorspotlight\\nrecognitionprogram\\nmentorshipprogram\\nbountyprogram\\ncommunityparticipation\\ncommunityamplification\\ntacticpromotions\\nlikegating\\ncoupondiscount\\nfalseurgency\\nloyaltyprogram\\nsampling\\ngamblingmechanics\\ncharitytiein\\npromotionalgame\\ngiveaway\\nsweepstakes\\nraffle\\ninstantwin\\ncontest\\nhackathon\\nswag\\ncustomergift\\nfreetrial\\nfreetrialautorenew\\nearlyaccess\\ncrowdfunding\\ntacticdirect\\nemailmarketing\\nnewsletter\\ncoldemail\\nsmsmarketing\\nphoneoutreach\\npushnotifications\\npurchasedlists\\nchainviralsharing\\neventfollowuplist\\ndirectmessaging\\ncolddm\\ncustomerdmservice\\nmessagingappoutreach\\ngroupchatselling\\ndirectmail\\nleadgeneration\\ntacticdata\\nwebscraping\\ndataenrichment\\npixeltracking\\nsessionreplay\\nfingerprinting\\nsociallistening\\nlisteningemployees\\ncompetitorintelligence\\ncompetitormonitoring\\nmediamonitoring\\nsentimentai\\nfirstpartydatacapture\\ndatasharingpartners\\ncrossbordertransfer\\nattributionmeasurement\\nscreeningcustomerssocial\\ncandidatescreening\\ngatedcontent\\nsurvey\\nfilesharing\\ndataupload\\nuserprofiling\\npersonalisedcontent\\ntacticreviews\\nreviewsolicitation\\nincentivisedreviews\\nreviewgating\\nfakereviews\\ncovertcompetitorreview\\nreviewsuppression\\nreviewrepurposing\\nreviewresponse\\nratingwidget\\nemployerreviewcampaign\\nonlinereputationmgmt\\ntacticclaims\\nsuperlativeclaims\\nhealthclaims\\ndrugpromotion\\ndevicepromotion\\ncosmeticfoodclaims\\nlesshealthyfoodads\\nalcoholmarketing\\ngamblingmarketing\\ntobaccovape\\nfinancialpromotion\\npoliticalcontent\\nenvironmentalclaims\\ncustomerlogos\\ncustomerimages\\nthirdpartycopyright\\nmusiclicensing\\ntrademarkuse\\nconfidentialtopics\\nstocktalk\\nemploymenttopics\\ncompetitormention\\nbrandbanter\\ncompetitordisparagement\\ncompetitorcomparison\\ncomparativeadvertising\\ntacticai\\naicopywriting\\naiimages\\naivideo\\ndeepfake\\naichatbot\\naipersonalisation\\naitranslation\\nautomatedposting\\nautomatedoutreach\\naitrainingdata\\naireviewresponse\\nsynthetictestimonial\\ntacticlive\\nama\\nlivestreaming\\nliveshopping\\nwebinar\\npodcastrecording\\nevent\\neventhosting\\neventattendance\\nworkshop\\nguerrillamarketing\\nexperientialar\\nhiddencamera\\npublicspeaking\\ntacticdeceptive\\nastroturfing\\nsockpuppet\\nfakeengagement\\nvotemanipulation\\nundisclosedads\\nimpersonation\\ndarkpatterns\\nclickbait\\nengagementbait\\nplatformevasion\\ntyposquattingdomains\\nsearchmanipulation\\ntacticaccount\\naccountsharing\\npersonaldeviceuse\\naccountcreation\\naccounthandover\\nverificationbadges\\n2fabypass\\nthirdpartyappaccess\\ncrisisaccountlock\\narchivingbypass\\nchannelclosing\\nnewtooladoption\\ntacticregion\\nregionchinasocial\\nregionrussiasocial\\nlocalisation\\ncrossbordercampaign\\nsanctionedmarket\\ntacticmeasurement\\nreportingkpis\\narchivingrecords\\nmonitoringdisclosures\\nparticipanttraining\\nabtesting\\nlinktracking\\nphotography\\neventphotography\\nworkplacephotography\\nchildphotography\\nengagement\\ncommenting\\nliking\\nupvoting\\nfollowing\\nreposting\\npressrelations\\nspokespersonqa\\ncrisisresponse\\npressrelease\\nmediainterview\\nanalystrelations\\ninvestorcommunication\\nrecruiting\\njobposting\\npaidjobads\\nemployerbranding\\nrecruitingoutreach\\nlandingpage\\nanytactic\\norganiccontent\\norganicsocialpost\\ncarouselorinfographic\\nguestpost\\nnewsjacking\\ntrendingsounds\\naccounttakeoverbyaguest\\nbehindthescenescontent\\nlivepostingfromanevent\\nteaserorplannedleak\\nreplyingtocomments\\nhidingordeletingcomments\\npollorquiz\\nwikipediaediting\\nshortformvideo\\nscheduledposting\\neditorialcalendar\\nwhitepaperorreport\\nuseofhashtags\\nmentioningortaggingothers\\npaidadvertising\\npaidsocialadvertising\\nbiddingoncompetitornames\\nprogrammaticdisplay\\nnativeadvertisingandadvertorials\\ncustomerlistaudience\\ntargetingbysensitivetrait\\nmarketingdirectedtominors\\ncheckinsandlocationtagging\\npodcastandaudioads\\nconnectedtvandvideoads\\nsearcharbitrageandparkedads\\nleadgenerationads\\npartnerorcoopadvertising\\nsurrogatebrandadvertising\\nvideoadvertising\\noutdooradvertising\\nprintorradioadvertising\\nendorsementorsponsorship\\nnanoormicroinfluencercampaign\\nmacroorcelebrityinfluencercampaign\\nvirtualinfluencercampaign\\nchildinfluencercampaign\\nfinancialinfluencercampaign\\npatientorclinicianinfluencercampaign\\nallowlistedcreatorad\\nunpaidadvocacy\\ngiftingandproductseeding\\nambassadorprogramme\\nreferralprogramme\\nexpertandanalystendorsement\\nrankingsandawards\\nuseofaperson'snameorlikeness\\ngamingoresportsactivity\\nemployeeparticipation\\nadvocacyincentivesandleaderboards\\nrequiredemployeeposting\\nemployeesengagingoutsideworkinghours\\nghostwritingforpeople\\naskingemployeesforreviews\\npostingfrompersonalaccounts\\nofficialbusinessonpersonalaccounts\\nusingphotosofemployees\\ninternsorjuniorsrunningaccounts\\nagencyorfreelancerrunsaccounts\\nalumniandretireeambassadors\\nrespondingtolabourtopics\\nspeakingforthecompany\\npostingofpersonalopinions\\nrecommendingpeople\\nusergeneratedcontentandcommunity\\nrepostingofusercontent\\nrightsrequestforusercontent\\npaidugccreators\\nownedcommunity\\nrunningacommunityforum\\ncrowdsourcingideas\\nseedinginforumsandthreads\\nprivatesharinganddarksocial\\nrecognitionprogramme\\nmentorshipprogramme\\nbountyprogramme\\ntakingpartincommunitiesofothers\\naskingthecommunitytoamplify\\npromotion\\nlike,followorsharegating\\ndiscountorcoupon\\nurgencyandscarcitycues\\nloyaltyprogramme\\ngamblinglikemechanics\\ncausemarketing\\ninstantwingame\\ngiftstocustomers\\nfreetrialandautorenewal\\nearlyaccessorbetaprogramme\\ndirectmarketing\\ntelemarketingandvoice\\npurchasedorrentedlist\\nviraltellafriendmessages\\neventleadfollowup\\ndirectmessageoutreach\\ncustomerservicebydm\\ngroupchatswithclients\\ndata,trackingandintelligence\\nscraping\\ntrackingpixel\\nsessionreplayandheatmaps\\ndevicefingerprinting\\nmonitoringemployees'posts\\ncompetitiveintelligence\\nemotionandbiometricinference\\nsharingdatawithpartners\\nsendingdatatoanothercountry\\nmeasurementandattribution\\nlookingcustomersuponsocial\\nscreeningcandidatesonsocialmedia\\nsharingfilesordocuments\\nuploadingcustomerdatatoatool\\nprofiling\\npersonalisation\\nreviewsandreputation\\naskingforreviews\\nincentivisedreview\\nfakereview\\ncovertcompetitorreviews\\nreusingreviewsonanotherproduct\\nrespondingtoreviews\\ndisplayingratings\\nonlinereputationmanagement\\nclaimorsensitivecontent\\nsuperiorityclaims\\nhealthandwellnessclaims\\nmedicinepromotion\\nmedicaldevicepromotion\\nfoodandcosmeticclaims\\nlesshealthyfoodanddrinkads\\ngamblingandbetting\\ntobacco,vapingandcannabis\\npoliticalandissuecontent\\nusingcustomernamesorlogos\\nusingimagesofcustomersorthepublic\\nuseofothers'content\\nmusicinposts\\nuseofothers'trademarksandhashtags\\ntalkingaboutunreleasedorconfidentialmatters\\npostsaboutcompanyperformance\\npostsaboutpayandworkingconditions\\nmentioningcompetitors\\nbrandtobrandbanterandroasting\\ndisparagingcompetitors\\naigeneratedcontentorautomation\\naidraftedcopy\\naigeneratedimage\\naigeneratedvideo\\ndeepfakeorvoiceclone\\nmachinetranslationandlocalisation\\nautomatedpostingandbots\\nputtingcompanydataintoaitools\\nairepliestoreviewsandcomments\\nsynthetictestimonials\\nliveactivityorevent\\namasession\\nrecordingofconversations\\nhostinganevent\\nattendinganevent\\nguerrillaandstuntmarketing\\narlensesandexperiences\\nhiddencameraandambushfilming\\ndeceptivepractice\\nsockpuppetaccount\\nbuyingfollowersorengagement\\nundisclosedadvertising\\nimpersonationandfakepersonas\\nclickbaitandragebait\\nevadingplatformrules\\nmisleadingdomains\\nsearchandaianswermanipulation\\naccountoraccesspractice\\nsharingaccountcredentials\\nusingpersonaldevices\\nownershipandhandover\\nverificationandpaidbadges\\nweakauthentication\\ngrantingthirdpartyappaccess\\npausingorlockingaccounts\\noffchannelorunarchivedmessages\\nclosingofaccounts\\nadoptinganewtoolorchannel\\nregionalorcrossborderactivity\\nmarketingonchineseplatforms\\nmarketingonrussianplatforms\\ncrossbordercampaigns\\npromotionintosanctionedmarkets\\nreportingorrecords\\nkpireporting\\nrecordkeeping\\ncheckingdisclosures\\ntrainingparticipants\\na/btesting\\ntrackedlinks\\nphotographingorfilmingpeople\\nphotographingatevents\\nphotographingtheworkplace\\nphotographingchildrenorpatients\\nengagementwithpostsofothers\\nvotingonposts\\nfollowingaccounts\\nspokespersonprogramme\\ncrisisresponseonsocial\\npaidjobadvertisement\\ncontactingcandidates\\nalltactics\\nanyactivity\\nallactivities\\nposting\\npostingcontent\\npostingonsocialmedia\\nsocialmediaposting\\npublishingcontent\\norganicmarketing\\ncontentmarketing\\ncontentcreation\\ncontentproduction\\norganicreachactivity\\norganicposts\\nunpaidposts\\nsocialposting\\npostonsocial\\npostingtosocial\\nsocialupdates\\ncontentcalendarposts\\norganicsocialposting\\nsocialposts\\nsocialmediaposts\\nsocialmediapost\\nsocialpost\\nsocialmediacontent\\nsocialcontent\\nsocialmediacampaign\\nsocialmediacampaigns\\ndisappearingposts\\n24hourcontent\\nstorytakeover\\nclosefriendscontent\\nvanishmode\\nstories\\ncarousel\\ninfographics\\nswipeposts\\ndocumentposts\\ncarousels\\ninfographic\\ncarouselsandinfographics\\nblogposts\\ncompanyblog\\nbyline\\nblog\\nblogs\\nblogarticle\\nblogarticles\\nblogentry\\ncompanyblogpost\\ntechnicalblog\\nblogseries\\nguestposts\\nguestblogging\\nguestblogpost\\nguestcontent\\nguestarticle\\nbylinedarticle\\noped\\ncontributedarticle\\ncontributedarticles\\nguestauthor\\npodcasting\\npodcastguesting\\nbrandedpodcast\\npodcasttour\\npodcasts\\npodcastepisode\\npodcastseries\\nrealtimemarketing\\njumpontrends\\ntrendjumping\\nreactivemarketing\\nmomentmarketing\\nhijackthenews\\ntrendjackingandnewsjacking\\ntrendbasedcontent\\ntrendingtopics\\ntrend\\nmemes\\nmemeaccount\\nmemeing\\nshitposting\\nunhingedbrandvoice\\nreactiongifs\\nmemepage\\nmeme\\ngifs\\nhumorousposts\\ntrendingsong\\npopularmusicinvideo\\nviralaudio\\nlipsync\\ncommercialmusiclibrary\\ntrendingsoundsandmusic\\naccounttakeoverday\\ninstagramtakeover\\ndayinthelifetakeover\\nguesttakeover\\nemployeetakeover\\ntakeover\\naccounttakeoverbyaperson\\naccounttakeovers\\ntakeovers\\ninstagramtakeovers\\ntiktoktakeover\\ntiktoktakeovers\\nemployeetakeovers\\nstorytakeovers\\ntakeoverday\\ndayinthelife\\nofficetour\\nfactorytour\\nbts\\nlivetweeting\\nliveblogging\\nconferenceposting\\npostfromthefloor\\neventcoverage\\nlivepostingfromevents\\nteasercampaign\\nsneakpeek\\nplannedleak\\nleaktopress\\nteaselaunch\\nembargoedpreview\\nteaser\\nteasersandplannedleaks\\ncrosspost\\nsyndicatecontent\\nrepurposecontent\\ncontentsyndication\\nseocontent\\nsearchoptimisation\\nsearchoptimization\\nanswerengineoptimization\\nlinkbuilding\\nbacklinks\\nprogrammaticseo\\ngeo\\naeo\\nseoandanswerenginecontent\\nsearchengineoptimisation\\nsearchengineoptimization\\nseodrivencontent\\nbanter\\nreply\\nreplies\\nreplytocomments\\nrespondtocomments\\nrespondingtocomments\\nengagementreplies\\nengagewithcomments\\nreplytoposts\\ncommentreplies\\nrespondingtoposts\\nreplyingtoposts\\nrespondtoposts\\nansweringcomments\\ncommentmoderation\\ncontentmoderation\\ncommunitymoderation\\nmoderatingcomments\\nmoderating\\nmoderatecomments\\nhidecomments\\ndeletenegativecomments\\nblockcritics\\ncommentfiltering\\ndisablecomments\\nmutedetractors\\ndeletingcomments\\ndeletecomments\\nhidingcomments\\nremovingcomments\\nblockingusers\\nblockusers\\ninteractivepoll\\nthisorthat\\npersonalityquiz\\nquizzes\\npollsandquizzes\\npoll\\npolls\\nquiz\\nonlinepoll\\nwikipediaedits\\neditourwikipediapage\\nwikipagecreation\\neditingencyclopaediapages\\nvideos\\nvideocontent\\nvideomarketing\\nvideoproduction\\nvideocampaign\\nproductvideo\\ndemovideo\\nvideoposts\\nverticalvideo\\nsnackablevideo\\nreelsstrategy\\nshortsstrategy\\ntiktoks\\nshortformvideos\\nshortvideos\\nshortformvideocontent\\nreels\\nshorts\\nshortformverticalvideo\\nvideoseries\\nexplainervideo\\ndocumentaryseries\\nwebisode\\nsocialscheduling\\nscheduledposts\\npostscheduling\\nschedulingposts\\npostingschedule\\nbatchscheduling\\nqueueposts\\nsocialmediascheduling\\nscheduledcontent\\nscheduleposts\\nscheduledsocialposts\\nevergreenqueue\\neditorialcalendarpublishing\\neducationalposts\\nhowtocontent\\ntipsandtricks\\ntechnicalcontent\\nexplainercontent\\ndocumentationcontent\\nopinionpieces\\nexpertcontent\\nindustrycommentary\\nthoughtleadershipcontent\\nexecvisibility\\nexecutivevisibility\\nceosocial\\nceoposting\\nfounderledmarketing\\nfounderbrand\\nleadershipposts\\nexecutivesocial\\ncsuitesocial\\ncuratedcontent\\nsharingthirdpartyarticles\\ncuratingcontent\\nlinksharing\\nsharinglinks\\nsharingarticles\\nshareindustrynews\\nwhitepapers\\nebook\\nebooks\\nindustryreport\\nresearchreport\\ndatastudy\\nsalescollateral\\nguides\\nhashtag\\nusehashtags\\ncompanyhashtag\\nhashtaguse\\nbrandedhashtag\\nhashtagchallenge\\nhashtaghijack\\ntrendinghashtag\\nbrandhashtag\\nhashtagcampaigns\\ncampaignhashtag\\ntagging\\ntagpeople\\ntaggingpeople\\nmentions\\nmention\\n@mention\\n@mentions\\ntaggingothers\\ntagcustomers\\ntagpartners\\ntaggingaccounts\\nproductlaunches\\nlaunchcampaign\\nlaunchannouncement\\nproductannouncement\\nproductannouncements\\nannouncementpost\\nreleaseannouncement\\nfeatureannouncement\\nlaunch\\nproducthuntlaunch\\ngotomarketlaunch\\nfeaturelaunch\\npaidmedia\\npaidads\\nadvertising\\nadvertisement\\nadvertisements\\nads\\nad\\nadcampaign\\nadcampaigns\\nonlineadvertising\\ndigitaladvertising\\npaidcampaign\\npaidadvertisingcampaign\\nadvertisingcampaign\\npaidpromotion\\npaidpromotions\\nsocialads\\nsponsoredposts\\nsocialadvertising\\nsponsoredpost\\npaidsocialmedia\\nsocialmediaadvertising\\nsocialmediaads\\npaidsocialcampaign\\npaidsocialposts\\nboost\\nboosting\\nboosted\\nboostedposts\\nboostpost\\nboostingposts\\npromotedpost\\npromotedposts\\ndarkpost\\ndarkposts\\npromotingposts\\npostboosting\\nppc\\nsearchads\\npayperclick\\nbrandbidding\\nkeywordbidding\\nsem\\ncompetitorkeywords\\nbidoncompetitorterms\\nconquesting\\ncompetitorconquesting\\nprogrammatic\\ndisplayads\\nbannerads\\nrtb\\ndspbuying\\nprivatemarketplace\\nopenexchange\\nnativeads\\nadvertorial\\nadvertorials\\nsponsoredcontent\\nbrandedcontent\\npaidpartnershiparticle\\ncontentrecommendationads\\nremarketing\\nretargetsitevisitors\\ncartabandonmentads\\nabandonedcartads\\nwebsitecustomaudience\\nretargetingads\\nretargetingcampaign\\ncustomaudiences\\ncustomermatch\\nmatchedaudience\\nlistupload\\nuploadcustomerlist\\nuploadcrmlist\\ncrmonboarding\\nhashedemails\\naudiencematching\\ncustomerlistaudiences\\ncustomerlistupload\\nlistbasedtargeting\\nlookalike\\nlookalikes\\nsimilaraudiences\\nseedaudience\\nadvantagelookalike\\npredictiveaudience\\nlookalikeaudiences\\nbehavioraltargeting\\ninterestbasedads\\ninteresttargeting\\nonlinebehaviouraladvertising\\ncrosscontextbehavioraladvertising\\npersonalisedads\\npersonalizedads\\ncrossdevicetargeting\\ncontextualads\\nkeywordcontextual\\ntopictargeting\\ntargetbyhealthcondition\\nconditiontargeting\\nethnicitytargeting\\nreligiontargeting\\nsexualorientationtargeting\\npoliticalaffinity\\nspecialcategorytargeting\\nfinancialhardshiptargeting\\ntargetteens\\nkidscampaign\\nyouthmarketing\\ngenalpha\\nunder18audience\\nunder13\\nschooloutreach\\nchilddirected\\nbacktoschoolkids\\nstudentambassadorsunder18\\ntween\\ngeofence\\ngeotargeting\\nlocationbasedads\\nproximitymarketing\\nbeaconmarketing\\ngeoconquesting\\npolygontargeting\\nbeacons\\ncheckin\\ncheckins\\nlocationtag\\ngeotag\\nsnapmappromotion\\nvenuetagging\\nfrequencycap\\nsuppressionlist\\ntargetaccountlist\\n1:1ads\\nintentdata\\nabm\\naudioads\\nhostreadads\\nhostread\\nstreamingaudioads\\nctv\\nottads\\nconnectedtv\\npreroll\\nstreamingtvads\\nsearcharbitrage\\nparkeddomains\\nmadeforadvertising\\nmfasites\\nleadads\\nleadgenerationforms\\ninstantforms\\ncoopads\\ncollabads\\npartnershipads\\npartnerandcoopadvertising\\npartneradvertising\\ncoopadvertising\\nbrandextensionads\\nvideoad\\nprerollads\\nyoutubeadcampaign\\ntvadvertising\\ntvads\\ntelevisionadvertising\\noutofhomeadvertising\\nooh\\nbillboard\\nbillboards\\nposters\\npostercampaign\\noutdoorads\\ntransitads\\nprintadvertising\\nprintads\\nprintad\\nradioads\\nradioadvertising\\nnewspaperads\\nmagazineads\\nbrochures\\nbrochure\\nflyers\\nflyer\\nleaflets\\nendorsementmarketing\\ninfluencersandsponsorship\\nendorsementsandsponsorship\\ninfluencer\\ninfluencers\\ninfluencercampaign\\ncreatormarketing\\ncontentcreators\\nkol\\nkols\\nkeyopinionleader\\nkoc\\nbloggeroutreach\\nbrandcollab\\ncreatorcollab\\ncollab\\ncollabs\\ncreatorpartnership\\ninfluencerpartnership\\ninfluencerpartnerships\\ninfluencercollaboration\\ninfluencerprogram\\ninfluencercontent\\nworkingwithinfluencers\\ncreatorprogram\\ncreatorprogrampartnerships\\ncreatormarketingcampaign\\nnanoinfluencers\\nmicroinfluencer\\nmicroinfluencers\\neverydaycreators\\nnanoandmicroinfluencers\\nmegainfluencer\\ncelebrityendorsement\\ncelebrityambassador\\ntalentdeal\\nmacroandcelebrityinfluencers\\naiinfluencer\\ncgiinfluencer\\nsyntheticambassador\\ndigitalhuman\\nvirtualoraiinfluencer\\nkidfluencer\\nfamilyvlogger\\nchildcreator\\nmomvloggerkids\\nchildinfluencers\\nfinfluencers\\nfinancecreators\\nstocktipscreator\\ncryptoinfluencer\\nfinancialinfluencers\\npatientinfluencer\\npatientambassador\\ndoctorinfluencer\\nhcpinfluencer\\nnursecreator\\nmedfluencer\\npatientandclinicianinfluencers\\nsponsoredendorsement\\npaidpartnership\\npaidcollab\\npaidpost\\nsponsoredpostbycreator\\nbranddeal\\nsponcon\\nwhitelisting\\ncreatorallowlisting\\nsparkads\\ncreatorwhitelisting\\ndarkpostingfromcreatorhandle\\ncreatorlicensing\\norganicadvocacy\\nunpaidadvocates\\nearnedendorsement\\nsuperfans\\nbrandfans\\ngifted\\ngiftproduct\\nproductseeding\\nseeding\\nseedproduct\\nprpackages\\nprbox\\npresstrips\\nfreesamplestocreators\\ncompedstay\\nambassadorkits\\nsendfreeproduct\\nfreebies\\nfreeproducts\\nfreeproduct\\nproductgifting\\ncomplimentaryproducts\\naffiliateprogram\\naffiliatelinks\\ncommissionlink\\npromocodecommission\\ncreatordiscountcode\\npartnerprogram\\nrevsharelinks\\naffiliateprogramme\\naffiliatelinksprogram\\naffiliatecampaign\\nambassadorprogram\\nambassadors\\ncampusambassadors\\nstudentambassadors\\nstreetteam\\nambassadorprograms\\ncommunityambassadors\\nambassadorprogrammes\\nbrandambassadors\\nreferafriend\\nreferralbonus\\ngive$10get$10\\nmembergetmember\\ninvitefriends\\nreferralprograms\\nreferralcampaign\\nreferralscheme\\nsponsor\\nteamsponsorship\\nnamingrights\\nstreamersponsorship\\neventsponsorship\\nsponsorships\\nsponsoring\\nsponsoredevent\\nsponsoredevents\\nbrandedintegration\\nbrandintegration\\ningameplacement\\nembeddedmarketing\\nexpertendorsement\\ndoctorrecommended\\nanalystquotes\\nscientificadvisoryendorsement\\nawardsandbadges\\nasseenin\\ntestimonials\\ncustomerquotes\\nbeforeandafter\\ntestimonialsandcasestudies\\ncustomertestimonial\\ncustomertestimonials\\nendorsements\\ncustomerendorsement\\ncustomerreferences\\nreferencecustomer\\nreferencecustomers\\nreferencecall\\ncustomerreferenceprogram\\nreferenceprogramme\\ncustomeradvocacy\\nclientreference\\ncustomeradvisoryboard\\nadvocacyprogramforcustomers\\ncasestudies\\ncustomerstory\\ncustomerstories\\nsuccessstory\\nsuccessstories\\ncustomersuccessstory\\ncustomersuccessstories\\ncustomercasestudy\\nclientspotlight\\ncustomerspotlight\\nuserstoryfromcustomer\\ncustomerusecase\\ntop10list\\nawardbadge\\nbestofranking\\nratedno.1\\nthirdpartyrating\\ncelebritylookalike\\nusecelebrityphoto\\nnamedropcelebrity\\nathletelikeness\\ncongratulateathletepost\\nnildeal\\nnil\\njointmarketing\\npartnermarketing\\npartnercampaign\\npartnercampaigns\\njointcampaign\\nbrandpartnership\\nbrandpartnerships\\nmarketingpartnership\\nmarketingpartnerships\\npartnership\\npartnerships\\ncobranding\\ncobrandedcampaign\\njointwebinar\\nesports\\ngamingsponsorship\\ningameadvertising\\ningameads\\ngamingactivation\\nemployeeinvolvement\\nemployeesocialmediaactivity\\nstaffparticipation\\nemployeeamplification\\nemployeesharing\\nstaffadvocacy\\nemployeeambassadors\\nemployeeinfluencers\\nemployeegeneratedcontent\\negc\\naskemployeestoshare\\nstafftolikeandshare\\nteamsharesposts\\nworkforceactivation\\nsocialchampions\\nteammemberadvocacy\\nemployeeadvocacyprogram\\nemployeeadvocacyprogramme\\nstaffambassadors\\nemployeessharingcompanycontent\\nsharefromyourownchannels\\nstaffadvocacyprogram\\nemployeesocialsharing\\nadvocacyprogram\\nleaderboard\\ngamification\\nadvocacyrewards\\nprizesforsharing\\npointsforposts\\nsharetowinforstaff\\nallstaffmustpost\\nrequireemployeestoshare\\nrequiredtolike\\npostingquota\\nkpisforposting\\nafterhours\\neveningsandweekends\\nofftheclock\\noutofhoursreplies\\nweekendcommunitycover\\nalwaysonreplies\\n24/7response\\nghostwrite\\nghostwritten\\nwrittenonbehalfof\\nexecpostswrittenbyagency\\npostasceo\\nlogginginasexecutive\\nmanageexecutiveaccounts\\nsocialsellers\\nsalesrepsonlinkedin\\nssiscore\\nconnectwithprospects\\nsalesprospectingonsocial\\naskemployeestoreview\\nemployeesleavereviews\\nstaffreviews\\nglassdoorcampaign\\nglassdoorreviewsfromstaff\\ninternalreviewdrive\\nfriendsandfamilyreviews\\npersonalaccounts\\npersonalprofiles\\npersonalhandles\\npostfromyourownaccount\\nemployee'sownlinkedin\\nusepersonalphone\\npersonalfacebookprofileasadmin\\nuseofstaffpersonalaccounts\\npersonalaccountposting\\npostingonpersonalaccounts\\npersonalaccount\\nuseofpersonalaccounts\\npersonalsocialmediause\\nemployeeposts\\npostfrompersonalaccount\\nusefounder'saccount\\npersonalpageasbrandpage\\nbusinessonpersonalwhatsapp\\nemployeespotlight\\nstaffphotos\\nmeettheteam\\nemployeetestimonials\\nusingemployeephotosandstories\\ninternrunstiktok\\ninterntakeover\\ngenzintern\\njuniorstaffpostingunsupervised\\nstudentsocialteam\\nagencymanagesaccounts\\nagencyposting\\nfreelancercommunitymanager\\noutsourcedcommunitymanagement\\nwhitelabelsocial\\nformeremployeesadvocate\\nretireeprogram\\nrespondtounionposts\\ncounterorganizingposts\\nlaborrelationscontent\\nrespondtostrikeposts\\npostinganonymously\\nanonymouscomments\\nanonymousposts\\npseudonymousposting\\npostunderapseudonym\\nusingapseudonym\\npostingunderapseudonym\\nhidingemployer\\nspeakonbehalfofthecompany\\nspeakingonbehalfofthecompany\\nspeakingfortheorganization\\nactingasspokesperson\\nrepresentthecompany\\nrepresentingthecompany\\nmakingofficialstatements\\npostingonbehalfofthecompany\\nspeakforthecompany\\nspokespersonstatement\\nstatementsonbehalfofthecompany\\npersonalopinions\\npersonalopinion\\npersonalviews\\nexpressingopinions\\nsharingpersonalopinions\\npersonalposts\\npersonalblogging\\npersonalblogpost\\nlinkedinrecommendation\\nlinkedinrecommendations\\nemployeereferences\\nprofessionalreferences\\nrecommendingcolleagues\\nrecommendformeremployees\\nrecommendationsofcolleagues\\nendorsecolleagues\\ncommunitybuilding\\ncommunitymarketing\\ncommunityengagement\\nugc\\nusergeneratedcontent\\nregram\\nsharecustomerphotos\\nfancontent\\ncustomerphotos\\ncustomervideos\\nusercontent\\nugccampaign\\nsharingusercontent\\nrepostingcustomercontent\\nrightsrequest\\naskpermissiontorepost\\n#yesbrand\\nrightsmanagement\\nugclicence\\nugclicense\\nugccreators\\nugcads\\ncreatormadeads\\nugcstyleads\\ncustomerstyleactors\\ndiscordserver\\nfacebookgroup\\ncustomercommunity\\nslackcommunity\\nuserforum\\nsubreddit\\nprivategroup\\nwhatsappcommunity\\ndiscussionforum\\ncommunityserver\\ncommunitygroup\\ncommunitychannel\\nusergroup\\nusergroups\\ncommunityslack\\ncocreation\\nideajam\\nfanvote\\nnameourproduct\\nseedthreads\\nredditseeding\\nredditmarketing\\nparticipateinsubreddits\\nanswerquoraquestions\\ncommentmarketing\\ndroplinksincomments\\nprivategroups\\nshareinwhatsappgroups\\nclosedgroupmarketing\\nprivatemessagingcommunity\\ncontributorspotlights\\ncommunityspotlight\\ncommunityhighlights\\nmaintainerspotlight\\nmemberspotlight\\ncommunityawards\\ncontributorrecognition\\ncommunityrecognition\\nbadges\\nchampionsprogram\\nmentoring\\nmentorship\\nmentoringprogramme\\nbounties\\nbugbounty\\nbounty\\nforumparticipation\\nparticipatinginforums\\nparticipateinforums\\nanswerquestionsinforums\\nparticipatinginonlinediscussions\\nparticipationinforums\\nengageincommunities\\nansweringquestions\\nparticipateindiscussions\\nonlinediscussions\\nrespondtodiscussions\\naskthecommunitytoshare\\nsocialamplification\\naskforupvotes\\naskforlikes\\naskforshares\\naskingfriendstoupvote\\nvotesolicitation\\nupvoterequest\\npromotions\\nsalespromotion\\nsalespromotions\\nconsumerpromotion\\nlikegate\\nfollowtoenter\\nsharetoenter\\nfollowtounlock\\ntag3friends\\ncoupon\\npromocode\\ndiscountcode\\nflashsale\\nlimitedtimeoffer\\nbogo\\ndoorbuster\\nblackfridaysale\\ndiscountsandcoupons\\ndiscount\\ndiscounts\\ncoupons\\nvoucher\\nvouchers\\npromocodes\\nspecialoffer\\nspecialoffers\\ndiscountcampaign\\ncountdowntimer\\nonly3left\\nfakescarcity\\nlastchance\\nhurry\\nrewardsprogram\\nviptier\\npoints\\nfreesamples\\nproductsamples\\ntrialgiveaway\\nspinthewheel\\nlootbox\\nmysterybox\\npaidraffle\\nbettowin\\npredictionmarketpromo\\ndonateforeveryshare\\ngivingtuesday\\ncommercialcoventure\\nportionofproceeds\\npromotionalgames\\nprizepromotion\\nprizepromotions\\ngameofchance\\ngamesofchance\\npromotionalcontest\\nprizecompetition\\nprizecompetitions\\npromotionalcompetition\\ncontestsandgiveaways\\ngiveawaysandcontests\\ncontestsandsweepstakes\\ngiveaways\\nentertowin\\ntagafriendtowin\\nlikeandsharetowin\\ncommenttoenter\\nloopgiveaway\\nwina\\ngiveawaysandsweepstakes\\ngiveawaycampaign\\nproductgiveaway\\nsweepstake\\nsweeps\\nprizedraw\\nprizedraws\\nprizedrawing\\nluckydraw\\nrandomdraw\\nrandomdrawing\\nsweepstakesentry\\nraffles\\nlottery\\nlotteries\\ntombola\\ninstantwinpromotion\\nscratchcard\\ncontests\\nphotocontest\\ncaptioncontest\\nskillcontest\\nhackathonprize\\nugccontest\\nhashtagcontest\\ncompetition\\ncontestsandcompetitions\\ncompetitions\\nphotocontests\\nprizecontest\\nhackathons\\ncodingcontest\\ncodingchallenge\\ngamejam\\nmerchandise\\nmerch\\nbrandedmerchandise\\npromotionalitems\\npromotionalmerchandise\\npromoitems\\ncompanyswag\\nstickers\\ntshirts\\npromotionalgifts\\ngiveawaysofmerchandise\\nswagpack\\ncustomergifts\\nclientgifts\\ncorporategifts\\nbusinessgifts\\ngiftstoclients\\nhospitality\\ncliententertainment\\ngifttocustomer\\ngifts\\ncorporatehospitality\\nfreetrials\\ntrialoffer\\nfreetier\\nproducttrial\\nfreemium\\nfreeaccess\\ntrialperiod\\nnegativeoption\\nautorenew\\nsubscriptiontrial\\ncancelanytime\\nbetaprogram\\nbetaprogramme\\nprivatebeta\\nwaitlist\\nbetatesting\\npublicbeta\\ncrowdfundingcampaign\\nfundraisingcampaign\\nfundraiser\\nfundraising\\ndonationdrive\\ndirectmarketingcampaign\\noutreach\\ndirectoutreach\\ncustomeroutreach\\nprospecting\\nleadoutreach\\ndemandgenerationoutreach\\nemailcampaign\\nemailblast\\neblast\\nmassemail\\ndripcampaign\\nnurtureemails\\nnurturesequence\\nemailautomation\\nemailcampaigns\\nmassmailing\\nmassmailings\\nmailing\\nemailnurture\\nnurturecampaign\\nbulkemail\\nemailingcustomers\\nemailnewsletter\\nenewsletter\\nnewsletterpublishing\\nnewsletters\\nemailnewsletters\\nenewsletters\\ncoldemailing\\ncoldemails\\noutboundemail\\ncoldoutreach\\nprospectingemails\\nemailsequencestoprospects\\npurchasedlistsend\\nunsolicitedemail\\nunsolicitedemails\\nunsolicitedbulkemail\\nunsolicitedbulkemails\\nspam\\nspamming\\nbulkunsolicitedemail\\ncoldmailing\\nsms\\ntextmessagemarketing\\ntextblast\\nmobilemessaging\\nmmscampaign\\ntextclub\\ntexttojoin\\nkeywordoptin\\ntextingcampaign\\nrcscampaign\\nwhatsappbroadcast\\ntelemarketing\\ncoldcall\\ncoldcalls\\ncoldcalling\\ncallcampaign\\nrobocall\\nringlessvoicemail\\nvoicebroadcast\\naivoicecalls\\naicallingagent\\nwebpush\\napppush\\npushalerts\\ninappmessages\\nboughtlist\\nbuyleads\\npurchasedlist\\nrentedlist\\nlistrental\\nleadvendor\\nemailappend\\nthirdpartydatalist\\nbuyingorrentinglists\\ntellafriend\\nforwardtoafriend\\nsharetounlock\\nviralloop\\ninvitecontacts\\naddressbookupload\\nbadgescanfollowup\\neventleads\\nwebinarattendeeemails\\nscanbadges\\ndirectmessage\\ndirectmessages\\ndm\\ndms\\ndming\\nprivatemessage\\nprivatemessages\\nprivatemessaging\\nmessagepeople\\nchatwithcustomers\\nsendingdms\\ndirectmessagestousers\\nmessagingcustomers\\ndmoutreach\\ncolddms\\ndmprospects\\ninmailcampaign\\nconnectionrequestoutreach\\nmessagestrangers\\nslideintodms\\ncolddirectmessages\\ndmsupport\\nsocialcustomercare\\ncustomerserviceviadm\\nwhatsappsupport\\nmessengersupport\\nprivatemessagesupport\\nwhatsappoutreach\\ntelegramoutreach\\nsignalmessage\\ntextclientsfromphone\\nwechatclients\\nlinebroadcast\\npersonaltextingwithcustomers\\nwhatsappgroupwithclients\\ntelegramgroupforcustomers\\ngrouptext\\nclientgroupchat\\npostalmail\\nmailer\\nmailers\\nmailshot\\npostcardcampaign\\nlettercampaign\\ndirectmailing\\npostmailing\\nphysicalmail\\nleadgen\\nleadcapture\\nleadgenerationcampaign\\ndemandgeneration\\ndemandgen\\ngeneratingleads\\nleadcollection\\ncollectingleads\\ncontactcapture\\ndatacollection\\ncollectionofdata\\ntracking\\naudiencetracking\\nscrape\\nscraped\\ndatascraping\\ncrawlprofiles\\nharvestemails\\nemailharvesting\\nextractfollowers\\nscrapelinkedin\\nscrapingcompetitorfollowers\\nscrapedata\\ndataharvesting\\nscrapingofprofiles\\nscrapewebsites\\nharvestingemailaddresses\\nenrichment\\nenrichleads\\ndataappend\\ncontactenrichment\\nfirmographicdata\\nidentityresolution\\nreverseip\\ndeanonymisevisitors\\ndeanonymizewebsitevisitors\\nretargetingpixel\\nconversiontracking\\nconversionsapi\\nserversidetracking\\ntagmanager\\nsdktracking\\ncookies\\npixel\\npixelsandtags\\ntrackingpixels\\nthirdpartycookies\\nsessionrecording\\nheatmap\\nheatmaps\\nmousetracking\\nkeystrokecapture\\ndevicegraph\\nprobabilisticmatching\\ncookielessid\\nemailhashingid\\nbrandmonitoring\\nsentimentanalysis\\nlisteningprogram\\nshareofvoice\\nconversationmining\\nkeywordmonitoring\\nsocialmediamonitoring\\nsocialmonitoring\\nmonitoringsocialmedia\\nmonitoremployeeposts\\nwatchstaffsocial\\ntrackemployeementions\\nemployeesentimentfromsocial\\nscreencandidatesocialmedia\\nmysteryshopping\\nfollowcompetitors\\nadlibraryresearch\\nsignupasafakecustomer\\nmonitorcompetitors\\ntrackingcompetitors\\ncompetitortracking\\ncompetitoranalysis\\ncompetitiveanalysis\\ncompetitorresearch\\npressmonitoring\\npressclippings\\nmonitoringmentions\\nmentionmonitoring\\nbrandmentions\\nnewsmonitoring\\nkeywordalerts\\nemotionrecognition\\nfacialanalysis\\nvoicestress\\nbiometrictargeting\\nfacerecognitioninstore\\ndemographicinference\\nfirstpartydata\\nzeropartydata\\npreferencecenter\\nsignupform\\nprogressiveprofiling\\ndatacapturekiosk\\ndatacleanroom\\nsecondpartydata\\nsharedatawithpartner\\ncoregistration\\ndatamarketplace\\nselldata\\nexportdata\\noffshoreprocessing\\ntransfertousvendor\\ncloudregionoutsideeu\\nmultitouchattribution\\nincrementalitytest\\nbrandlift\\nconversionlift\\nattribution\\nresearchprospectsonfacebook\\nstalkprofile\\ncustomersociallookup\\nosintonleads\\nsocialmediascreening\\nsocialmediabackgroundcheck\\nscreeningapplicants\\ncheckingapplicantsonline\\nbackgroundchecks\\ngatedasset\\ngatedassets\\ncontentdownloadform\\nleadmagnet\\nleadmagnets\\ncontentgating\\ndownloadgate\\ngateddownload\\ngatedcontentandlandingpages\\nsurveys\\nonlinesurvey\\ncustomersurvey\\nmarketresearch\\nuserresearch\\nquestionnaire\\nquestionnaires\\nfeedbackform\\ncustomerinterviews\\nuserinterviews\\nfocusgroup\\nfocusgroups\\nsharingdocuments\\nsharingfiles\\nuploadingdocuments\\ndocumentsharing\\nsharingconfidentialdocuments\\nsendfiles\\ntransferringfiles\\nuploadingfiles\\nforwardingemails\\nuploaddata\\nuploadcustomerdata\\nlistimport\\nimportcontacts\\ncontactimport\\nuploadcontacts\\ndataimport\\ncustomerprofiling\\naudiencesegmentation\\nsegmentation\\nleadscoring\\nscoringleads\\nbehaviouralprofiling\\nbehavioralprofiling\\naudienceprofiling\\npersonabuilding\\npersonalization\\npersonalizedcontent\\npersonalisedemails\\nwebsitepersonalisation\\npersonalisedmessages\\nreviewmarketing\\nreputationactivity\\naskforreviews\\nreviewrequest\\nrequestreviews\\nreviewgeneration\\ngetmorereviews\\nreviewcampaign\\nreviewoutreach\\nleaveusareview\\naskcustomersforreviews\\nreviewrequests\\nsolicitingreviews\\nincentivizedreviews\\ngiftcardforreview\\ndiscountforreview\\npointsforreview\\nrewardreviews\\nreviewandwin\\nfreeproductforreview\\ncashbackforreview\\ngatereviews\\nsurveyfirstthenaskhappycustomers\\nonlyasksatisfiedcustomers\\nsendunhappycustomerstosupportinstead\\nprescreenreviewers\\nnpsgate\\nbuyreviews\\npurchasereviews\\npaidreviews\\naiwrittenreviews\\nreviewexchange\\nreviewswapping\\nstaffpostascustomers\\nreviewfarm\\nfivestarpush\\nwritingfakereviews\\nfalsereviews\\nfaketestimonials\\nreviewcompetitors'productsnegatively\\nanonymouscompetitorreview\\nleavebadreviewsforrivals\\nsuppressnegativereviews\\nremovebadreviews\\nthreatenreviewer\\npaytoremovereview\\nrefundfordeletion\\nndaonreviews\\nnondisparagementforcustomers\\nhidelowratings\\nmergelistings\\nreviewhijacking\\nreusereviewsonnewproduct\\nvariationabuse\\naggregateoldreviews\\nreplytoreviews\\nrespondtoyelpreviews\\nownerresponse\\nstarratingwidget\\nratingbadge\\nreviewcarouselonsite\\ntopreviewsdisplay\\nsyndicatereviews\\nimproveglassdoorrating\\nemployeereviewdrive\\nraiseourindeedscore\\nemployerreviewpush\\nreputationmanagement\\npushdownsearchresults\\ncontentremoval\\ndmcatakedowncampaign\\nserpcleanup\\norm\\nadvertisingclaims\\ncontentrisk\\nnumberone\\n#1\\nbestinclass\\nguaranteedresults\\nclinicallyproven\\nscientificallyproven\\n100%safe\\nriskfree\\nprovento\\nboostsimmunity\\nweightlossresults\\nclinicallyshown\\nantiageing\\ncure\\ntreats\\nprevents\\ndetox\\nprescriptiondrugpost\\nrxpromotion\\nbrandedmedicine\\nofflabel\\ncouponcopay\\nisi\\nboxedwarning\\ndiseaseawareness\\nunbrandedcampaign\\n510kclaim\\ndiagnosticclaims\\nwellnessdeviceclaims\\nnutritionclaims\\nsupplementclaims\\nstructure/functionclaim\\nfreefromclaims\\nnatural\\ncleanlabel\\nhfss\\nlhf\\nlesshealthyfood\\nsnackscampaign\\nsoftdrinkads\\nconfectionerypromo\\nfastfooddeal\\nbeerpromo\\nwinetastingpost\\nspiritsbrand\\ndrinkpromotions\\nbarnight\\nalcohol\\nbettingpromo\\nfreebets\\ncasinoads\\nsportsbetting\\noddspost\\nfantasyleagueprize\\nvape\\nnicotine\\ntobacco\\ncannabis\\ncbd\\ndispensarypromo\\ninvestmentreturns\\napy\\ncryptopromotion\\ntokenlaunch\\nloanoffer\\nmortgagerates\\nearningsprojection\\nperformanceadvertising\\nhypotheticalperformance\\nratespost\\nfinancialpromotions\\npoliticalads\\nissueads\\nlobbyingpost\\nelectioncontent\\ngetoutthevote\\npublicpolicycampaign\\nadvocacycampaign\\necofriendly\\ncarbonneutral\\nnetzero\\ngreenclaims\\nplanetfriendly\\nsustainable\\nrecyclable\\nlogowall\\nclientlist\\npartnerlogos\\nnamedropclients\\nusingcustomernamesandlogos\\nstorefootage\\nusesongclip\\nusefilmclip\\ncopycompetitorimages\\naitrainedonbrand\\nscreenshotarticle\\nstockphoto\\nquotearticleinfull\\nusingothers'content\\nbackgroundmusic\\npopularsong\\ncommercialsounds\\nmashupaudio\\nkaraoketrend\\nusebrandname\\nworldcuphashtag\\nolympicsposts\\nsuperbowlmention\\nambushmarketing\\nbrandparody\\nothers'trademarksandhashtags\\npricingleak\\nunreleasedfeatures\\nfinancialresultsbeforeannouncement\\nroadmap\\nproductlaunchdate\\npipeline\\ncustomerlist\\nm&a\\nrecordquarter\\ncustomercountmilestone\\nshareprice\\nrevenuegrowthpost\\nguidance\\nsalarytransparencycontent\\nworkplaceratingcontent\\nunioncontent\\nlayoffspost\\ncompetitormentions\\nmentioncompetitors\\nrespondingtocompetitors\\ncommentingoncompetitors\\nreferencetocompetitors\\ndiscussingcompetitors\\ntalkaboutcompetitors\\nroastcompetitors\\nclapback\\nsassyreplies\\ndunkoncompetitors\\nroasting\\nattackads\\nbashcompetitors\\nmockcompetitors\\nexposecompetitors\\ncompetitortakedown\\nbashingcompetitors\\ndisparagecompetitors\\ncriticisingcompetitors\\ncriticizingcompetitors\\nnegativecommentsaboutcompetitors\\ncompetitorcomparisons\\ncomparisonpage\\ncomparisonpages\\ncompetitivecomparison\\ncomparingwithcompetitors\\ncomparisonwithcompetitors\\ncomparetocompetitors\\ncomparisontable\\nversuspage\\nalternativespage\\ncompetitivepositioning\\ncomparativeads\\ncomparisonads\\nusvsthem\\nnamecompetitors\\nbeatcompetitorx\\nbetterthan\\nswitchfrom\\ncomparativeadvertisement\\naimarketing\\naicontent\\nuseofai\\naiuse\\naigeneratedcontent\\naigeneratedposts\\ngenerativeaicontent\\naiinmarketing\\naigeneratedcopy\\nchatgptcaptions\\naiblogposts\\ngenerativecontent\\naiwritten\\nllmcontent\\nautomatedcaptions\\naicopy\\naitext\\naiwrittenposts\\naiwrittencontent\\naidrafts\\naiart\\nmidjourneyvisuals\\ngeneratedproductphotos\\nsyntheticimagery\\naiphotography\\naigeneratedimages\\naiimage\\naiimagegeneration\\naivisuals\\ntexttovideo\\naiads\\ngeneratedfootage\\naibroll\\nvoiceclone\\nvoicecloning\\nsyntheticvoice\\ndigitaldouble\\nfaceswap\\naispokesperson\\naiavatarofceo\\nlipsyncedlocalisation\\ndeepfakesandvoicecloning\\nchatbot\\naiagent\\nconversationalai\\naiassistant\\nautoreplybot\\nvirtualagent\\ncustomerservicebot\\naichatbotsandagents\\naipersonalization\\npredictivepersonalisation\\ndynamiccreative\\nnextbestaction\\npropensitymodel\\nautomatedsegmentation\\nmachinetranslation\\nautotranslate\\naidubbing\\nailocalisation\\nautopost\\nbotposting\\nautocomment\\ncommentbot\\nautoengage\\nsocialbot\\ncommentautomation\\napiposting\\nautomatedposts\\nautomaticposting\\npostingautomation\\nautoposting\\nautomatedsocialposts\\nautomatedpublishing\\nbots\\nsocialmediaautomation\\nautomateposting\\npostautomation\\nschedulingautomation\\nlinkedinautomation\\nautoconnect\\nautodm\\nmassdm\\nsequenceautomation\\nautomatedconnectionrequests\\nbulkmessaging\\nuploaddatatochatgpt\\npastecustomerdataintoai\\ntrainmodeloncustomerdata\\naianalysisofcrmexport\\naireplies\\nautoreplytoreviews\\naicommunityresponses\\naitestimonial\\naicustomervideo\\ngeneratedreviewer\\nsyntheticcustomerquote\\naiugc\\nliveactivity\\nliveandevents\\nliveevents\\naskmeanything\\nq&asession\\ntownhallonsocial\\naskmeanythingsessions\\namas\\naskmeanythingsession\\nliveq&a\\nq&asessions\\nredditama\\nlivestream\\ngolive\\ngoinglive\\nlivebroadcast\\nlivevideo\\nliveq&aonvideo\\nliveaudioroom\\nlivestreams\\nlivewebcast\\nwebcast\\nlivesession\\nlivecommerce\\nlivestreamselling\\nshoppablelive\\nliveselling\\nwebinars\\nvirtualevent\\nonlineevent\\nlivedemo\\nvirtualevents\\nonlineevents\\nrecordcall\\nrecordmeeting\\nainotetaker\\npublishcallclip\\nrecordedinterview\\nrecordingconversations\\nlaunchparty\\npopup\\nhostingevents\\nevents\\neventmarketing\\nownevent\\nownevents\\ncompanyevent\\ncompanyevents\\ncustomerevent\\ncustomerevents\\nhostedevent\\nuserconference\\nlaunchevent\\nroadshow\\nmeetups\\nmeetup\\nhostmeetups\\ncommunityevent\\nhackathonevent\\ncustomerdinner\\nattendingevents\\nattendingconferences\\nconferenceattendance\\ntradeshow\\ntradeshows\\ntradefair\\ntradefairs\\nexhibition\\nbooth\\nbooths\\neventbooth\\nexhibitorbooth\\nconferencebooth\\nconferences\\nconference\\nstandatafair\\nworkshops\\ntrainingsession\\nmasterclass\\nbootcamp\\nhandsonsession\\nlabsession\\nguerillamarketing\\nprstunt\\nflashmob\\nstunt\\nprankvideo\\npopupstunt\\nchalkart\\narfilter\\narlens\\narexperience\\nvirtualtryon\\nmetaverseactivation\\nrobloxgame\\nstreetinterviews\\nvoxpop\\nambushinterview\\ncandidcustomerfootage\\nspeakingengagement\\nspeakingengagements\\nconferencetalk\\nconferencetalks\\ntalks\\ntalk\\nkeynote\\nkeynotes\\nkeynotespeech\\nspeakingatconferences\\nspeakingatevents\\ncallforpapers\\ncfp\\ncfps\\ncfpsubmission\\npaneldiscussion\\npaneldiscussions\\nspeeches\\npresentations\\npresentation\\npresentingatconferences\\nspeakingslots\\nguestlecture\\ndeceptivepractices\\ndeceptivemarketing\\nmanipulativepractices\\ndeceptiveormanipulativepractices\\nmisleadingpractices\\nastroturf\\nfakegrassroots\\nseededcomments\\nposeascustomers\\nanonymousbrandadvocacy\\ncovertaccounts\\nfakegrassrootscampaign\\nposingascustomers\\ncovertadvocacy\\nsockpuppets\\nfakeaccount\\nfakeaccounts\\nburneraccount\\nburneraccounts\\nfakeprofiles\\nfalseidentity\\npostingunderfalseidentity\\nbuyfollowers\\nboughtfollowers\\nfollowergrowthservice\\npurchaselikes\\nbuylikes\\nbuyviews\\nfakefollowers\\nbotfollowers\\nengagementpods\\nlike4like\\nfollow/unfollow\\nfollowunfollow\\ninflatedmetrics\\nvanitymetrics\\npods\\nbuyingfollowersandengagement\\nvoterings\\nvotingring\\nbrigading\\ncoordinatedupvoting\\nvotebrigading\\nboughtupvotes\\ndon'tdisclose\\nnodisclosureneeded\\nskip#ad\\nnativefeelwithoutlabel\\nhiddenads\\nundisclosedpartnership\\ndisguisedads\\nmaskedadvertorial\\nundisclosedendorsement\\nhiddenadvertising\\nundisclosedrelationship\\nundisclosedendorsements\\nfakepersona\\nimpersonate\\nfakecustomer\\nfakeinfluencer\\nbrandpersonaasrealperson\\ncatfishleads\\nposeas\\nimpersonatingothers\\nimpersonating\\nfalseidentities\\npretickedbox\\nforcedoptin\\nconfirmshaming\\nhardtocancel\\nburiedunsubscribe\\nhiddenfees\\ndrippricing\\nragebait\\noutragemarketing\\ncontroversymarketing\\nshocktactics\\nlikebait\\ncommentbait\\nvotebait\\ntagbait\\nsharebait\\navoidadreview\\nbypassplatformpolicy\\nsecondaccountafterban\\nmultiaccount\\nvpntoappearlocal\\nevademoderation\\naccountfarming\\nlookalikedomain\\ntyposquat\\nexpireddomaintrick\\nsubdomaindisguise\\nfakenewssites\\npbn\\nlinkfarms\\nparasiteseo\\npromptinjectioninpages\\nllmseeding\\nreviewspamforaianswers\\naccountmanagement\\naccountadministration\\nmanagingaccounts\\naccounts,devicesandsecurity\\nsharethepassword\\nsharedlogin\\noneloginfortheteam\\npasswordinthedoc\\nsendcredentials\\nagencyhasourpassword\\npasswordsharing\\nsharingpasswords\\nsharepasswords\\nsharedaccountuse\\nsharinglogindetails\\nsharedlogins\\nsharedaccountposting\\nbyod\\nuseyourownphone\\npersonallaptop\\npersonaldevice\\nsigninfrompersonalphone\\nownhandset\\ncreateanewaccount\\nlaunchachannel\\nopenatiktok\\nnewprofile\\nregisterhandles\\nsquathandles\\nopeningnewofficialaccounts\\ncreatingaccounts\\ncreatingnewaccounts\\ncreateaccounts\\ncreatesocialmediaaccounts\\nnewaccount\\nnewaccounts\\nopeningaccounts\\nnewsocialmediaaccounts\\nopenanaccount\\nlaunchingnewchannels\\ncreatingsocialmediaprofiles\\nsettingupaccounts\\nleaveraccess\\nadminrights\\nverifiedbadgetransfer\\nwhoownsthehandle\\nbluecheck\\nverifiedbadge\\npaidverification\\nmetaverified\\nverifiedorganization\\nno2fa\\nshared2facode\\nsmscodetointern\\nskipsso\\nconnecttheapp\\noauthgrant\\ninstallextension\\nsocialmediaplugin\\nfreetoolwithpostingrights\\npauseallposts\\nlockaccounts\\ngodark\\nhaltscheduledposts\\nkillswitch\\noffchannel\\ndisappearingmessages\\npersonaltext\\nmovetowhatsapp\\ndeletechats\\nautodeleteon\\noffchannelcommunication\\noffchannelmessaging\\noffchannelcommunications\\ncloseaccounts\\nchannelclosure\\ndeleteaccount\\ndeactivateaccount\\naccountclosure\\naccountdeletion\\nsunsetchannel\\nclosingaccounts\\nnewtool\\nnewtools\\nnewchannel\\nnewchannels\\ntooltrial\\npilottool\\ntoolpilot\\ntoolprocurement\\ntryinganewplatform\\nnewplatform\\nregionalmarketing\\ncrossbordermarketing\\nwechatcampaign\\nxiaohongshuseeding\\nweibocampaign\\ndouyinlive\\nkocseeding\\nrednotelaunch\\nvkcampaign\\ntelegramchannelrussia\\nodnoklassnikiads\\ntranslatecampaign\\nmultilingualposts\\nregionalhandles\\nlocalise\\nlocalize\\nlocalisationandtranslation\\nlocalization\\nlocalisedcontent\\ntranslatedcontent\\nworldwidegiveaway\\nmulticountryads\\npaneulaunch\\ninternationalpromotion\\nglobalcampaign\\nirancampaign\\ncrimeatargeting\\nrestrictedcountryads\\nmeasurement\\nreportingandrecords\\nengagementrate\\nmonthlydashboard\\nkpi\\nmetricsreport\\nreach\\nimpressions\\narchiveposts\\nrecordsretention\\nretainadcreative\\nstoreapprovals\\nevidencefile\\naudittrail\\nmonitorinfluencerdisclosures\\ncheck#ad\\ncompliancesweep\\nmysteryshopcreators\\ntrainstaff\\nsocialmediatraining\\npolicyacknowledgement\\nannualtraining\\nsplittesting\\na/btest\\na/btests\\nmultivariatetesting\\nexperimentation\\nadtesting\\nutm\\nutms\\nutmlinks\\nutmparameters\\ntrackedlink\\ntrackinglinks\\nshortlink\\nshortlinks\\nlinkshortening\\nutmtagging\\nfilming\\nphotographsofpeople\\nphotosofpeople\\nphoto\\nphotos\\ntakingphotos\\ntakingpictures\\ntakingphotographs\\nvideorecording\\nfilmingpeople\\nphotoshoot\\npicturesofpeople\\nphotographingpeople\\nimagesofpeople\\neventphotos\\ncrowdshots\\nphotosatevents\\nphotosofattendees\\nphotographingevents\\nphotosofevents\\nworkplacephotos\\nofficephotos\\nphotosofpremises\\nphotosoftheworkplace\\nrecordingoncompanypremises\\nfilmingoncompanypremises\\nselfiesatwork\\npatientphotos\\nchildreninphotos\\nphotosofchildren\\nphotosofpatients\\nstudentphotos\\nengagingwithposts\\ninteractingwithposts\\ninteractingwithotheraccounts\\ntwowayengagement\\ninteractwithfollowers\\nengagewithfollowers\\nonlineinteractions\\ncomment\\ncomments\\nleavecomments\\ncommentonposts\\npostingcomments\\ncommentingonposts\\ncommentingoncompetitorposts\\ncommentsonposts\\nlike\\nlikes\\nlikingposts\\nlikeposts\\nfavouriting\\nfavoriteapost\\nreactingtoposts\\nreactions\\nlikingcontent\\nupvote\\nupvotes\\ndownvote\\ndownvotes\\ndownvoting\\nfollow\\nfollowaccounts\\nfollowback\\nfollowingotheraccounts\\nfollows\\nconnectionrequests\\nunfollowing\\nfriendrequests\\nfriending\\nconnectingwithpeople\\naddingcontacts\\nrepost\\nreposts\\nreshare\\nresharing\\nretweet\\nretweets\\nretweeting\\nsharingposts\\nsharepostsofothers\\nquoteposting\\nquotetweet\\nsharingcontentofothers\\namplifyingposts\\nstitch\\nduet\\nboostsofothers\\nsharingcompanyposts\\nmediarelations\\npublicrelations\\npr\\nprcampaign\\npressoutreach\\nmediaoutreach\\npresscontact\\nmediacontact\\npresscontacts\\nmediacontacts\\npitchingjournalists\\npresspitch\\nmediapitch\\npresswork\\nmediainquiries\\npressinquiries\\nmediaenquiries\\npressenquiries\\nmediainquiry\\npressinquiry\\nspeakingtothepress\\ntalkingtothepress\\ntalkingtojournalists\\ncontactwithjournalists\\nspeakingwiththemedia\\nearnedmedia\\njournalistoutreach\\nmediarequests\\nspokesperson\\nmediaspokesperson\\nsubjectmatterexperts\\nsmeprogram\\nexpertcommentary\\ncrisiscommunications\\nrapidresponse\\ndarksite\\nholdingstatement\\nincidentposts\\noutageupdates\\ncrisiscommunication\\ncrisisstatement\\npressreleases\\nnewsrelease\\nnewsreleases\\npressstatement\\npressannouncement\\nmediarelease\\nmediastatement\\nmediaadvisory\\npresskit\\nmediainterviews\\npressinterview\\npressinterviews\\ninterview\\ninterviews\\ntvinterview\\nradiointerview\\npressconference\\npressconferences\\npressbriefing\\ninterviewswithjournalists\\nanalystbriefing\\nanalystbriefings\\nindustryanalystrelations\\nanalystoutreach\\ninvestorcommunications\\ninvestorrelations\\ninvestorpresentation\\ninvestorpresentations\\nearningscall\\nearningscalls\\nearningspost\\ninvestorday\\nshareholdercommunication\\nsocialrecruiting\\nrecruitmentmarketing\\nrecruitment\\nrecruitmentcampaign\\nrecruitmentmarketingcampaign\\nhiringcampaign\\nrecruitingonsocialmedia\\njobposts\\nrecruitingonsocial\\njobpostings\\njobpost\\njobad\\njobads\\njobadvert\\njobadverts\\njobadvertisement\\njobadvertisements\\nvacancies\\nvacancyposting\\nopenpositions\\njobadsonsocial\\nhiringposts\\npostingjobs\\njoblistings\\npaidjobposting\\nsponsoredjob\\nsponsoredjobs\\npromotedjob\\nemployerbrand\\nculturecontent\\nrecruitmentcontent\\nlifeatcompany\\nlifeatthecompany\\ncompanycultureposts\\ncandidateoutreach\\nsourcingcandidates\\nrecruiteroutreach\\nheadhunting\\nrecruitermessages\\ncandidatesourcing\\nlandingpages\\ncampaignpage\\nmicrosite\\nmicrosites\\ncampaignwebsite\\ncampaignlandingpage\",\"owners\":[0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31,32,33,34,35,36,37,38,39,40,41,42,43,44,45,46,47,48,49,50,51,52,53,54,55,56,57,58,59,60,61,62,63,64,65,66,67,68,69,70,71,72,73,74,75,76,77,78,79,80,81,82,83,84,85,86,87,88,89,90,91,92,93,94,95,96,97,98,99,100,101,102,103,104,105,106,107,108,109,110,111,112,113,114,115,116,117,118,119,120,121,122,123,124,125,126,127,128,129,130,131,132,133,134,135,136,137,138,139,140,141,142,143,144,145,146,147,148,149,150,151,152,153,154,155,156,157,158,159,160,161,162,163,164,165,166,167,168,169,170,171,172,173,174,175,176,177,178,179,180,181,182,183,184,185,186,187,188,189,190,191,192,193,194,195,196,197,198,199,200,201,202,203,204,205,206,207,208,209,210,211,212,213,214,215,216,217,218,219,220,221,222,223,224,225,226,227,228,229,230,231,232,233,234,235,236,237,238,239,240,241,242,243,244,245,246,247,248,249,250,251,252,253,254,255,256,257,258,259,260,261,262,263,264,265,266,267,268,269,270,271,272,273,274,275,276,277,278,279,280,281,282,283,284,285,286,287,288,289,290,291,292,293,294,295,296,297,298,299,300,301,302,303,304,305,306,307,308,309,310,0,1,2,4,6,8,10,11,12,13,14,18,20,21,22,24,26,27,32,33,35,37,38,41,42,43,45,49,50,52,55,56,57,58,59,60,61,62,63,64,66,67,68,69,70,71,73,74,75,77,78,81,85,86,88,89,91,92,93,94,96,97,98,99,100,101,102,103,105,106,107,108,109,110,111,112,113,114,115,116,118,119,120,121,122,123,124,125,126,127,129,130,135,139,141,142,144,149,151,152,153,155,156,158,161,162,164,165,166,168,169,172,174,175,176,177,178,181,182,183,184,185,186,187,189,190,192,193,194,196,197,198,199,200,201,202,203,205,206,208,210,211,212,213,214,215,216,217,218,219,220,223,224,225,226,227,230,231,233,234,235,236,237,241,243,244,246,247,248,250,252,253,255,256,258,260,261,262,263,264,265,267,268,269,270,271,272,273,274,275,276,277,279,280,281,282,283,284,285,286,287,288,289,290,291,292,295,296,299,300,307,309,0,0,0,1,1,1,1,1,1,1,1,1,1,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,3,3,3,3,3,3,4,4,4,4,4,4,4,5,5,5,5,5,5,5,5,5,5,5,6,6,6,6,6,6,6,6,6,6,7,7,7,7,7,7,7,8,8,8,8,8,8,8,8,8,8,9,9,9,9,9,9,9,9,9,9,10,10,10,10,10,10,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,12,12,12,12,13,13,13,13,13,13,14,14,14,14,14,14,14,14,15,15,15,15,16,16,16,16,16,16,16,16,16,16,16,16,16,17,18,18,18,18,18,18,18,18,18,18,18,18,18,19,19,19,19,19,19,20,20,20,20,20,20,20,20,20,20,20,20,21,21,21,21,21,21,21,21,21,22,22,22,22,23,23,23,23,23,23,23,23,24,24,24,24,24,24,24,24,24,24,24,25,25,25,25,26,26,26,26,26,26,26,26,26,26,26,27,27,28,28,28,28,28,28,29,29,29,29,30,30,30,30,30,30,30,30,30,31,31,31,31,31,31,31,32,32,32,32,32,32,32,32,33,33,33,33,34,34,34,34,34,34,34,35,35,35,35,35,35,35,35,35,35,35,36,36,36,36,36,36,36,36,36,36,36,36,37,37,37,37,37,37,37,37,37,37,37,37,37,37,37,37,38,38,38,38,38,38,38,38,38,39,39,39,39,39,39,39,39,39,39,39,39,40,40,40,40,40,40,41,41,41,41,42,42,42,42,42,42,42,43,43,43,43,43,43,43,44,44,44,44,44,44,44,45,45,45,45,45,45,45,45,45,45,45,45,46,46,46,46,46,46,46,47,47,47,47,47,47,47,47,48,48,48,49,49,49,49,49,49,49,49,50,50,50,50,50,50,50,50,50,50,50,51,51,51,51,51,51,51,51,52,52,52,52,52,52,53,53,54,54,54,54,55,55,55,55,56,56,56,56,56,57,57,57,57,58,58,58,59,59,59,59,59,59,60,61,61,61,61,61,61,62,62,62,62,62,62,62,62,63,63,63,63,63,63,63,63,63,63,63,63,64,64,64,65,65,65,65,65,65,65,65,65,65,65,65,65,65,65,65,65,65,65,65,65,65,65,65,66,66,66,66,66,67,67,67,67,67,68,68,68,68,68,69,69,69,69,69,70,70,70,70,70,71,71,71,71,71,71,71,72,72,72,72,72,72,72,73,73,73,73,73,73,74,74,74,74,74,75,75,75,75,75,75,75,75,75,75,75,75,75,75,75,75,75,76,76,76,76,76,76,76,76,76,76,77,77,77,77,77,77,77,77,77,78,78,78,78,78,78,78,78,79,79,79,79,79,79,79,79,79,80,80,80,80,81,81,81,81,81,81,82,82,82,82,82,82,82,82,83,83,83,83,83,83,83,83,83,83,84,84,84,84,84,84,84,84,84,84,84,84,85,85,85,85,85,86,86,86,86,86,86,86,87,87,87,87,87,87,87,87,87,87,87,87,87,87,88,88,88,88,88,89,89,89,90,90,90,90,90,90,90,90,90,90,90,90,90,90,90,90,90,90,90,90,90,91,91,91,91,91,91,92,92,92,92,92,93,93,93,93,93,93,93,94,94,94,94,94,94,94,95,95,95,95,95,96,96,96,96,96,96,96,97,97,97,97,97,97,97,97,97,97,97,97,97,97,97,98,98,98,99,99,99,99,99,100,100,100,100,100,101,101,101,101,101,102,102,103,103,103,103,104,104,104,104,104,104,104,104,105,105,105,105,105,105,105,105,105,105,105,106,106,106,106,106,106,106,106,107,107,107,107,107,107,107,107,108,108,108,109,109,109,109,109,109,109,109,109,109,109,110,110,110,110,110,110,111,111,111,111,111,112,112,112,112,112,112,112,112,113,113,113,113,113,113,113,114,114,114,114,115,115,115,115,115,115,115,116,116,116,116,117,117,117,117,117,118,118,118,118,118,119,119,119,120,120,120,121,121,121,121,121,121,121,121,121,121,121,122,122,122,122,122,122,122,122,123,123,123,123,124,124,124,124,124,125,125,125,125,125,125,125,125,125,125,125,125,125,125,125,125,125,125,126,126,126,126,126,127,127,127,128,128,128,129,129,129,129,129,129,130,130,130,130,131,131,131,131,131,131,131,131,131,131,131,131,132,132,132,132,132,132,132,132,132,132,133,133,133,133,133,133,133,133,133,134,134,134,134,135,135,136,136,136,136,136,136,136,136,136,136,136,136,137,137,137,137,138,138,138,138,138,138,138,138,138,138,138,138,139,139,139,139,139,139,139,139,139,139,140,140,140,140,140,140,140,141,141,141,141,142,142,142,142,142,142,143,143,143,143,143,144,144,144,144,144,144,144,145,145,145,145,145,145,145,145,145,145,145,145,145,145,145,145,146,146,146,146,146,146,147,147,147,147,147,147,147,147,147,147,147,147,147,147,147,148,148,148,148,148,148,148,148,148,148,148,149,149,149,149,149,149,149,149,149,149,150,150,150,150,151,151,151,151,151,151,151,151,151,152,152,152,152,152,152,153,153,153,153,154,154,154,154,154,154,154,154,154,154,154,154,154,155,155,155,155,155,155,155,155,156,156,156,156,156,156,157,157,157,157,157,157,157,158,158,158,158,159,159,159,159,159,159,159,159,159,160,160,160,160,160,160,160,160,160,161,161,161,161,162,162,162,162,162,162,162,162,162,162,162,162,162,162,163,163,163,163,163,163,163,163,163,164,164,164,164,164,164,164,164,164,164,164,165,165,165,165,165,166,166,166,166,167,167,167,167,167,167,167,167,167,168,168,168,168,168,169,169,169,169,170,170,170,170,170,170,171,171,171,171,171,171,171,172,172,172,172,172,172,173,173,173,173,173,173,174,174,174,174,174,174,175,175,175,175,176,176,176,176,176,177,177,177,177,178,178,178,178,178,179,179,179,179,179,179,179,179,179,180,180,180,180,180,180,180,180,180,180,180,180,181,181,181,181,181,181,181,181,181,181,182,182,182,182,182,182,183,183,183,183,183,183,183,183,183,184,184,184,184,184,185,185,186,186,186,186,186,186,186,186,186,186,186,187,187,187,187,187,187,187,187,188,188,188,188,188,188,189,189,189,189,189,189,189,189,189,189,189,189,190,190,190,191,191,191,191,191,191,191,191,192,192,192,192,192,193,193,193,194,194,194,194,194,195,195,195,195,196,196,196,196,196,196,197,197,198,198,198,198,198,198,198,198,198,199,199,199,199,199,199,199,199,200,200,200,200,200,200,200,200,200,201,201,201,202,202,202,202,202,202,203,203,203,203,203,203,203,204,204,204,204,204,204,205,205,205,205,205,205,206,206,206,206,206,206,207,207,207,207,207,207,207,207,207,207,207,208,208,208,208,208,208,208,209,209,209,209,209,209,209,210,210,210,210,210,211,212,212,212,212,212,212,212,212,213,213,213,213,213,214,214,214,214,214,214,214,215,215,215,215,215,215,215,215,216,216,216,216,216,217,217,217,217,218,218,218,218,218,218,218,219,219,219,219,219,220,220,220,220,220,220,220,220,220,220,221,221,221,221,221,221,221,221,221,221,221,222,222,222,222,222,222,222,222,223,223,223,223,223,223,223,223,224,224,224,224,224,224,224,224,224,224,224,224,225,225,225,225,225,225,225,225,225,226,226,226,226,227,227,227,227,227,227,227,227,227,228,228,228,228,228,228,228,228,229,229,229,229,229,229,230,230,230,230,231,231,231,231,231,231,231,231,231,231,231,231,231,231,231,231,231,231,231,232,232,232,232,232,232,232,233,233,233,233,234,234,234,235,235,235,235,235,236,236,236,237,237,237,237,237,237,237,237,237,238,238,238,238,238,238,238,238,238,238,238,239,239,239,239,240,240,240,240,240,240,241,241,241,241,241,241,242,242,242,242,242,243,243,243,243,243,243,243,243,243,243,243,243,243,243,243,243,244,244,244,244,244,244,244,244,244,244,244,244,244,244,244,244,245,245,245,245,245,245,246,246,246,246,246,246,246,247,247,247,247,247,247,248,248,248,248,249,249,249,249,249,249,249,249,249,249,249,249,249,249,249,249,249,249,249,249,249,249,249,250,250,250,250,250,251,251,251,251,251,251,251,251,251,252,252,252,252,252,252,252,252,253,253,253,253,253,253,253,253,253,253,253,253,253,253,253,253,254,254,254,254,254,254,255,255,255,255,255,255,255,255,255,255,255,255,256,256,256,256,256,256,256,256,256,256,257,257,257,257,257,257,257,258,258,258,258,259,259,259,259,259,260,260,260,260,260,260,260,261,261,261,261,262,262,262,262,262,262,262,263,263,263,263,264,264,264,264,264,264,264,264,264,264,264,264,264,265,265,265,265,265,265,266,266,266,266,266,266,266,266,266,266,266,266,266,266,266,266,266,266,266,267,267,267,267,268,268,268,268,268,269,269,269,269,270,270,270,270,270,271,271,271,271,271,272,272,272,272,272,272,272,272,272,273,273,273,273,273,273,273,273,274,274,274,274,274,274,274,274,274,274,275,275,276,276,276,276,276,276,277,277,277,278,278,278,278,278,278,278,278,278,279,279,279,279,279,280,280,280,281,281,282,282,282,282,282,282,283,283,283,283,283,283,284,284,284,284,285,285,285,285,286,286,286,286,286,286,287,287,287,287,287,287,287,287,287,287,288,288,288,288,288,288,288,288,288,288,288,288,288,288,289,289,289,289,289,289,290,290,290,290,290,290,290,291,291,291,291,291,292,292,292,292,292,292,292,293,293,293,293,293,293,293,293,294,294,294,294,294,294,294,294,294,295,295,295,295,295,296,296,296,296,296,296,296,296,296,296,296,297,297,297,297,297,297,297,297,297,297,297,297,297,297,297,297,297,298,298,298,298,298,298,298,298,298,298,298,298,298,298,298,298,298,298,298,298,298,298,298,298,298,298,298,298,299,299,299,299,299,300,300,300,300,300,300,300,300,301,301,301,301,301,301,301,301,301,302,302,302,302,302,302,302,302,302,302,302,303,303,303,303,304,304,304,304,304,304,304,304,304,305,305,305,305,305,305,305,306,306,306,306,306,306,306,306,306,306,306,306,306,306,306,306,306,307,307,307,307,308,308,308,308,308,308,309,309,309,309,309,309,310,310,310,310,310,310]}}"),
	taxonomy("time", "{\"root\":{\"label\":\"any time\"},\"concepts\":[{\"id\":\"working-hours\",\"label\":\"working hours\",\"aliases\":[\"working time\",\"work time\",\"work hours\",\"working day\",\"workday\",\"during work\",\"at work\",\"on the clock\",\"on-clock\",\"on-the-clock\",\"business hours\",\"business-hours-local\",\"office hours\",\"company time\",\"company hours\",\"scheduled hours\",\"shift\",\"shifts\",\"on shift\",\"on duty\",\"paid time\",\"paid working time\",\"during working hours\",\"during work hours\",\"normal working hours\",\"regular working hours\",\"duty hours\",\"core hours\",\"hours of work\"],\"ambiguous\":[\"at work\",\"working day\",\"workday\",\"shift\",\"shifts\"]},{\"id\":\"paid-overtime\",\"label\":\"paid overtime\",\"aliases\":[\"overtime\",\"authorised overtime\",\"authorized overtime\",\"approved overtime\"],\"broader\":[\"working-hours\"],\"ambiguous\":[\"overtime\"]},{\"id\":\"paid-rota\",\"label\":\"paid out-of-hours rota\",\"aliases\":[\"paid rota\",\"on-call rota\",\"weekend rota\",\"weekend paid shift\",\"rota-weekend-paid-shift\",\"paid weekend shift\",\"paid evening shift\",\"night shift\",\"night shifts\",\"weekend shift\"],\"broader\":[\"working-hours\"]},{\"id\":\"business-travel\",\"label\":\"business travel time\",\"aliases\":[\"business travel\",\"travelling on business\",\"traveling on business\",\"business trip\",\"business trips\",\"travel time\"],\"broader\":[\"working-hours\"],\"ambiguous\":[\"business trip\",\"business trips\",\"travel time\"]},{\"id\":\"work-event\",\"label\":\"working time at an event\",\"aliases\":[\"at events\",\"during events\",\"at a conference\",\"event days\",\"during conferences\"],\"broader\":[\"working-hours\"],\"ambiguous\":[\"at events\",\"during events\",\"event days\"]},{\"id\":\"meeting-time\",\"label\":\"meeting\",\"aliases\":[\"meetings\",\"during meetings\",\"in meetings\",\"in a meeting\"],\"broader\":[\"working-hours\"],\"ambiguous\":[\"meeting\",\"meetings\",\"during meetings\",\"in meetings\"]},{\"id\":\"after-hours\",\"label\":\"after hours\",\"aliases\":[\"after-hours\",\"after work\",\"off the clock\",\"off-clock\",\"off-the-clock\",\"off duty\",\"off-duty\",\"own time\",\"on their own time\",\"on your own time\",\"personal time\",\"private time\",\"free time\",\"leisure time\",\"spare time\",\"non-working time\",\"non-working hours\",\"nonworking time\",\"non-work time\",\"non-work hours\",\"outside working hours\",\"outside of working hours\",\"outside work hours\",\"outside of work\",\"outside work\",\"outside business hours\",\"outside of business hours\",\"outside office hours\",\"out of hours\",\"out-of-hours\",\"unpaid time\",\"after-work hours\",\"time off\",\"evenings and weekends\"],\"ambiguous\":[\"free time\"]},{\"id\":\"break\",\"label\":\"break\",\"aliases\":[\"breaks\",\"lunch break\",\"lunch breaks\",\"meal break\",\"meal breaks\",\"rest break\",\"rest breaks\",\"break time\",\"breaktime\",\"break times\",\"meal period\",\"meal periods\",\"lunch hour\",\"coffee break\",\"during breaks\",\"meal time\",\"lunch time\",\"lunch\"],\"broader\":[\"after-hours\"],\"ambiguous\":[\"break\",\"breaks\",\"lunch hour\",\"lunch\"]},{\"id\":\"unpaid-break\",\"label\":\"unpaid break\",\"aliases\":[\"unpaid breaks\",\"unpaid meal break\",\"unpaid lunch\"],\"broader\":[\"break\"]},{\"id\":\"paid-break\",\"label\":\"paid break\",\"aliases\":[\"paid breaks\",\"paid rest break\"],\"broader\":[\"break\"]},{\"id\":\"evening\",\"label\":\"evening or night\",\"aliases\":[\"evening\",\"evenings\",\"night\",\"nights\",\"at night\",\"overnight\",\"nighttime\"],\"broader\":[\"after-hours\"],\"ambiguous\":[\"evening\",\"evenings\",\"night\",\"nights\",\"at night\",\"overnight\"]},{\"id\":\"early-morning\",\"label\":\"early morning\",\"aliases\":[\"before work\",\"mornings before work\"],\"broader\":[\"after-hours\"]},{\"id\":\"weekend\",\"label\":\"weekend\",\"aliases\":[\"weekends\",\"at the weekend\",\"on weekends\",\"Saturday\",\"Sunday\",\"Saturdays\",\"Sundays\",\"Saturday and Sunday\"],\"broader\":[\"after-hours\"],\"ambiguous\":[\"weekend\",\"weekends\",\"Saturday\",\"Sunday\",\"Saturdays\",\"Sundays\",\"Saturday and Sunday\"]},{\"id\":\"holiday\",\"label\":\"public holiday\",\"aliases\":[\"public holidays\",\"holidays\",\"bank holiday\",\"bank holidays\",\"company holiday\",\"company holidays\",\"federal holiday\",\"statutory holiday\"],\"broader\":[\"after-hours\"],\"ambiguous\":[\"holidays\"]},{\"id\":\"leave\",\"label\":\"leave\",\"aliases\":[\"on leave\",\"vacation\",\"vacations\",\"annual leave\",\"paid leave\",\"PTO\",\"paid time off\",\"parental leave\",\"maternity leave\",\"paternity leave\",\"sick leave\",\"leave of absence\",\"sabbatical\",\"sick day\",\"sick days\",\"medical leave\",\"family leave\",\"garden leave\",\"while on leave\"],\"broader\":[\"after-hours\"],\"ambiguous\":[\"leave\",\"vacation\",\"vacations\",\"PTO\",\"sabbatical\"]},{\"id\":\"commute\",\"label\":\"commute\",\"aliases\":[\"commuting\",\"commuting time\",\"on the way to work\",\"journey to work\"],\"broader\":[\"after-hours\"],\"ambiguous\":[\"commute\",\"commuting\"]},{\"id\":\"on-call\",\"label\":\"on call\",\"aliases\":[\"on-call\",\"on-call time\",\"standby\",\"standby duty\",\"on standby\",\"on-call duty\",\"stand-by\",\"on call duty\"],\"ambiguous\":[\"on call\",\"on-call\",\"standby\",\"stand-by\"]}],\"names\":{\"folded\":\"time\\nworkinghours\\npaidovertime\\npaidrota\\nbusinesstravel\\nworkevent\\nmeetingtime\\nafterhours\\nbreak\\nunpaidbreak\\npaidbreak\\nevening\\nearlymorning\\nweekend\\nholiday\\nleave\\ncommute\\noncall\\nanytime\\npaidoutofhoursrota\\nbusinesstraveltime\\nworkingtimeatanevent\\nmeeting\\neveningornight\\npublicholiday\\nworkingtime\\nworktime\\nworkhours\\nworkingday\\nworkday\\nduringwork\\natwork\\nontheclock\\nonclock\\nbusinesshours\\nbusinesshourslocal\\nofficehours\\ncompanytime\\ncompanyhours\\nscheduledhours\\nshift\\nshifts\\nonshift\\nonduty\\npaidtime\\npaidworkingtime\\nduringworkinghours\\nduringworkhours\\nnormalworkinghours\\nregularworkinghours\\ndutyhours\\ncorehours\\nhoursofwork\\novertime\\nauthorisedovertime\\nauthorizedovertime\\napprovedovertime\\noncallrota\\nweekendrota\\nweekendpaidshift\\nrotaweekendpaidshift\\npaidweekendshift\\npaideveningshift\\nnightshift\\nnightshifts\\nweekendshift\\ntravellingonbusiness\\ntravelingonbusiness\\nbusinesstrip\\nbusinesstrips\\ntraveltime\\natevents\\nduringevents\\nataconference\\neventdays\\nduringconferences\\nmeetings\\nduringmeetings\\ninmeetings\\ninameeting\\nafterwork\\nofftheclock\\noffclock\\noffduty\\nowntime\\nontheirowntime\\nonyourowntime\\npersonaltime\\nprivatetime\\nfreetime\\nleisuretime\\nsparetime\\nnonworkingtime\\nnonworkinghours\\nnonworktime\\nnonworkhours\\noutsideworkinghours\\noutsideofworkinghours\\noutsideworkhours\\noutsideofwork\\noutsidework\\noutsidebusinesshours\\noutsideofbusinesshours\\noutsideofficehours\\noutofhours\\nunpaidtime\\nafterworkhours\\ntimeoff\\neveningsandweekends\\nbreaks\\nlunchbreak\\nlunchbreaks\\nmealbreak\\nmealbreaks\\nrestbreak\\nrestbreaks\\nbreaktime\\nbreaktimes\\nmealperiod\\nmealperiods\\nlunchhour\\ncoffeebreak\\nduringbreaks\\nmealtime\\nlunchtime\\nlunch\\nunpaidbreaks\\nunpaidmealbreak\\nunpaidlunch\\npaidbreaks\\npaidrestbreak\\nevenings\\nnight\\nnights\\natnight\\novernight\\nnighttime\\nbeforework\\nmorningsbeforework\\nweekends\\nattheweekend\\nonweekends\\nsaturday\\nsunday\\nsaturdays\\nsundays\\nsaturdayandsunday\\npublicholidays\\nholidays\\nbankholiday\\nbankholidays\\ncompanyholiday\\ncompanyholidays\\nfederalholiday\\nstatutoryholiday\\nonleave\\nvacation\\nvacations\\nannualleave\\npaidleave\\npto\\npaidtimeoff\\nparentalleave\\nmaternityleave\\npaternityleave\\nsickleave\\nleaveofabsence\\nsabbatical\\nsickday\\nsickdays\\nmedicalleave\\nfamilyleave\\ngardenleave\\nwhileonleave\\ncommuting\\ncommutingtime\\nonthewaytowork\\njourneytowork\\noncalltime\\nstandby\\nstandbyduty\\nonstandby\\noncallduty\",\"owners\":[0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,0,3,4,5,6,11,14,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,2,2,2,3,3,3,3,3,3,3,3,3,4,4,4,4,4,5,5,5,5,5,6,6,6,6,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,9,9,9,10,10,11,11,11,11,11,11,12,12,13,13,13,13,13,13,13,13,14,14,14,14,14,14,14,14,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,16,16,16,16,17,17,17,17,17]}}"),
	taxonomy("tool", "{\"root\":{\"label\":\"any tool\",\"aliases\":[\"any tools\",\"all tools\",\"all channels\",\"any channel\",\"all platforms\",\"any platform\"]},\"concepts\":[{\"id\":\"social-media\",\"label\":\"social media\",\"aliases\":[\"social media platform\",\"social media platforms\",\"social media site\",\"social media sites\",\"social media network\",\"social media networks\",\"social media channel\",\"social media channels\",\"social media app\",\"social media apps\",\"social platform\",\"social platforms\",\"social channels\",\"social media service\",\"social media tools\",\"social\"],\"ambiguous\":[\"social\"]},{\"id\":\"social-network\",\"label\":\"social network\",\"aliases\":[\"social networks\",\"social networking\",\"social networking site\",\"social networking sites\",\"social networking service\",\"social networking platform\",\"online social network\"],\"broader\":[\"social-media\"]},{\"id\":\"microblog\",\"label\":\"microblogging service\",\"aliases\":[\"microblog\",\"microblogs\",\"microblogging\",\"microblogging site\",\"microblogging platform\"],\"broader\":[\"social-network\"]},{\"id\":\"x-twitter\",\"label\":\"X\",\"aliases\":[\"tweet\",\"tweets\",\"tweeting\",\"retweet\",\"tweetstorm\",\"X post\",\"Twitter/X\",\"X/Twitter\",\"X (Twitter)\",\"X (formerly Twitter)\",\"X, formerly Twitter\",\"Twitter (X)\",\"X/formerly Twitter\",\"Twitter, now X\",\"X platform\",\"retweets\",\"retweeting\",\"quote tweet\"],\"formerly\":[\"Twitter\"],\"broader\":[\"microblog\",\"x-corp-product\"],\"domains\":[\"x.com\",\"twitter.com\",\"t.co\",\"mobile.twitter.com\",\"pic.twitter.com\"],\"ambiguous\":[\"X\",\"tweet\",\"tweets\",\"tweeting\"],\"note\":\"Renamed from Twitter to X in July 2023; many policies still say Twitter, and both names mean one tool.\"},{\"id\":\"x-spaces\",\"label\":\"X Spaces\",\"aliases\":[\"Spaces\"],\"formerly\":[\"Twitter Spaces\"],\"broader\":[\"x-twitter\",\"social-audio\",\"live-streaming\"],\"domains\":[\"x.com/i/spaces\"],\"ambiguous\":[\"Spaces\"]},{\"id\":\"x-premium\",\"label\":\"X Premium\",\"aliases\":[\"Verified Organizations\",\"blue check\"],\"formerly\":[\"Twitter Blue\"],\"broader\":[\"x-twitter\"],\"ambiguous\":[\"blue check\"]},{\"id\":\"x-pro\",\"label\":\"X Pro\",\"aliases\":[\"Tweet Deck\"],\"formerly\":[\"TweetDeck\"],\"broader\":[\"x-twitter\"],\"domains\":[\"tweetdeck.com\",\"pro.x.com\",\"tweetdeck.twitter.com\"]},{\"id\":\"twitter-fleets\",\"label\":\"Twitter Fleets\",\"aliases\":[\"Fleets\"],\"broader\":[\"x-twitter\",\"ephemeral-content\"],\"ambiguous\":[\"Fleets\"],\"status\":\"defunct\",\"since\":\"2021-08-03\"},{\"id\":\"x-communities\",\"label\":\"X Communities\",\"formerly\":[\"Twitter Communities\"],\"broader\":[\"x-twitter\"]},{\"id\":\"x-dm\",\"label\":\"X direct message\",\"aliases\":[\"Twitter DM\",\"Twitter DMs\",\"X DM\",\"X DMs\",\"Twitter direct message\"],\"broader\":[\"x-twitter\",\"direct-message\"]},{\"id\":\"threads\",\"label\":\"Threads\",\"aliases\":[\"Threads by Instagram\",\"Meta Threads\",\"Threads app\",\"Threads (Meta)\",\"Instagram Threads\"],\"broader\":[\"microblog\",\"meta-product\",\"fediverse\"],\"domains\":[\"threads.net\",\"threads.com\"],\"ambiguous\":[\"Threads\"],\"note\":\"Owned by Meta; optional ActivityPub sharing; domain moved from threads.net to threads.com in 2025.\"},{\"id\":\"tumblr\",\"label\":\"Tumblr\",\"aliases\":[\"tumblog\"],\"broader\":[\"microblog\",\"blogging\"],\"domains\":[\"tumblr.com\"]},{\"id\":\"truth-social\",\"label\":\"Truth Social\",\"aliases\":[\"TruthSocial\"],\"broader\":[\"microblog\"],\"domains\":[\"truthsocial.com\"]},{\"id\":\"gab\",\"label\":\"Gab\",\"aliases\":[\"Gab Social\"],\"broader\":[\"microblog\"],\"domains\":[\"gab.com\"],\"ambiguous\":[\"Gab\"]},{\"id\":\"gettr\",\"label\":\"GETTR\",\"broader\":[\"microblog\"],\"domains\":[\"gettr.com\"]},{\"id\":\"parler\",\"label\":\"Parler\",\"broader\":[\"microblog\"],\"domains\":[\"parler.com\"],\"status\":\"restricted\",\"note\":\"Taken offline April 2023, relaunched 2024; small.\"},{\"id\":\"koo\",\"label\":\"Koo\",\"aliases\":[\"Koo app\"],\"broader\":[\"microblog\"],\"domains\":[\"kooapp.com\"],\"ambiguous\":[\"Koo app\",\"Koo\"],\"status\":\"defunct\",\"since\":\"2024-07\"},{\"id\":\"post-news\",\"label\":\"Post News\",\"aliases\":[\"Post\"],\"broader\":[\"microblog\"],\"domains\":[\"post.news\"],\"ambiguous\":[\"Post\"],\"status\":\"defunct\",\"since\":\"2024-05\"},{\"id\":\"pebble-t2\",\"label\":\"Pebble\",\"aliases\":[\"T2 social\",\"Pebble (T2)\"],\"broader\":[\"microblog\"],\"domains\":[\"pebble.is\",\"t2.social\"],\"ambiguous\":[\"Pebble\"],\"status\":\"defunct\",\"since\":\"2023-11\"},{\"id\":\"hive-social\",\"label\":\"Hive Social\",\"broader\":[\"microblog\"],\"domains\":[\"hivesocial.app\"]},{\"id\":\"spoutible\",\"label\":\"Spoutible\",\"broader\":[\"microblog\"],\"domains\":[\"spoutible.com\"]},{\"id\":\"spill\",\"label\":\"Spill\",\"aliases\":[\"Spill app\"],\"broader\":[\"microblog\"],\"domains\":[\"spill-app.com\",\"spill.com\"],\"ambiguous\":[\"Spill app\",\"Spill\"]},{\"id\":\"plurk\",\"label\":\"Plurk\",\"broader\":[\"microblog\"],\"domains\":[\"plurk.com\"]},{\"id\":\"app-net\",\"label\":\"App.net\",\"aliases\":[\"ADN\"],\"broader\":[\"microblog\"],\"domains\":[\"app.net\"],\"ambiguous\":[\"ADN\"],\"status\":\"defunct\",\"since\":\"2017-03\"},{\"id\":\"mastodon\",\"label\":\"Mastodon\",\"aliases\":[\"Mastodon instance\",\"joinmastodon\",\"toot\",\"toots\",\"tooting\"],\"broader\":[\"microblog\",\"fediverse\"],\"domains\":[\"joinmastodon.org\",\"mastodon.social\",\"mastodon.online\",\"mstdn.social\",\"hachyderm.io\",\"fosstodon.org\"],\"ambiguous\":[\"toot\",\"toots\",\"tooting\"]},{\"id\":\"bluesky\",\"label\":\"Bluesky\",\"aliases\":[\"Blue Sky\",\"Bsky\",\"skeets\",\"AT Protocol\",\"atproto\",\"skeet\",\"BlueSky social\",\"Bluesky post\"],\"broader\":[\"microblog\",\"fediverse\"],\"domains\":[\"bsky.app\",\"bsky.social\"],\"ambiguous\":[\"skeet\",\"Blue Sky\"],\"note\":\"Uses the AT Protocol rather than ActivityPub.\"},{\"id\":\"misskey\",\"label\":\"Misskey\",\"broader\":[\"microblog\",\"fediverse\"],\"domains\":[\"misskey.io\",\"misskey-hub.net\"]},{\"id\":\"firefish\",\"label\":\"Firefish\",\"aliases\":[\"Iceshrimp\"],\"formerly\":[\"Calckey\"],\"broader\":[\"microblog\",\"fediverse\"],\"domains\":[\"joinfirefish.org\"],\"status\":\"restricted\"},{\"id\":\"pleroma\",\"label\":\"Pleroma\",\"aliases\":[\"Akkoma\",\"Pleroma / Akkoma\"],\"broader\":[\"microblog\",\"fediverse\"],\"domains\":[\"pleroma.social\",\"akkoma.social\"]},{\"id\":\"nostr\",\"label\":\"Nostr\",\"aliases\":[\"Damus\",\"Primal\",\"Amethyst client\"],\"broader\":[\"microblog\",\"fediverse\"],\"domains\":[\"nostr.com\",\"damus.io\",\"primal.net\"],\"ambiguous\":[\"Primal\"]},{\"id\":\"farcaster\",\"label\":\"Farcaster\",\"formerly\":[\"Warpcast\"],\"broader\":[\"microblog\",\"fediverse\",\"web3-platform\"],\"domains\":[\"farcaster.xyz\",\"warpcast.com\"]},{\"id\":\"cohost\",\"label\":\"Cohost\",\"broader\":[\"microblog\"],\"domains\":[\"cohost.org\"],\"status\":\"defunct\",\"since\":\"2024-12-31\"},{\"id\":\"counter-social\",\"label\":\"CounterSocial\",\"aliases\":[\"Counter Social\"],\"broader\":[\"microblog\"],\"domains\":[\"counter.social\"]},{\"id\":\"weibo\",\"label\":\"Weibo\",\"aliases\":[\"Sina Weibo\",\"微博\"],\"broader\":[\"microblog\",\"chinese-owned-product\"],\"domains\":[\"weibo.com\",\"weibo.cn\",\"t.cn\"],\"note\":\"Real-name and content-licence rules apply to organisational accounts.\"},{\"id\":\"professional-network\",\"label\":\"professional network\",\"aliases\":[\"professional networks\",\"professional networking site\",\"professional networking sites\",\"business network\",\"career network\"],\"broader\":[\"social-network\"]},{\"id\":\"linkedin\",\"label\":\"LinkedIn\",\"aliases\":[\"LinkedIn profile\",\"LinkedIn post\",\"Linked In\",\"LI\",\"LinkedIn account\",\"LinkedIn posts\"],\"broader\":[\"professional-network\",\"microsoft-product\"],\"domains\":[\"linkedin.com\",\"lnkd.in\"],\"ambiguous\":[\"Linked In\",\"LI\"]},{\"id\":\"linkedin-live\",\"label\":\"LinkedIn Live\",\"broader\":[\"linkedin\",\"live-streaming\"]},{\"id\":\"linkedin-newsletter\",\"label\":\"LinkedIn newsletter\",\"aliases\":[\"LinkedIn articles\",\"Pulse\",\"LinkedIn newsletters\",\"LinkedIn article\"],\"broader\":[\"linkedin\"],\"domains\":[\"linkedin.com/pulse\"],\"ambiguous\":[\"Pulse\"]},{\"id\":\"linkedin-groups\",\"label\":\"LinkedIn Groups\",\"aliases\":[\"LinkedIn group\"],\"broader\":[\"linkedin\"],\"domains\":[\"linkedin.com/groups\"]},{\"id\":\"linkedin-inmail\",\"label\":\"LinkedIn InMail\",\"aliases\":[\"InMail\",\"InMails\",\"Sponsored InMail\",\"Message Ads\"],\"broader\":[\"linkedin\",\"direct-message\"],\"ambiguous\":[\"Message Ads\"]},{\"id\":\"linkedin-sales-navigator\",\"label\":\"LinkedIn Sales Navigator\",\"aliases\":[\"Sales Nav\",\"Sales Navigator\",\"LISN\"],\"broader\":[\"linkedin\"],\"domains\":[\"linkedin.com/sales\"]},{\"id\":\"linkedin-thought-leader-ads\",\"label\":\"LinkedIn Thought Leader Ads\",\"aliases\":[\"Thought Leader Ads\",\"TLAs\",\"TLA\"],\"broader\":[\"linkedin\"],\"ambiguous\":[\"TLA\",\"TLAs\"]},{\"id\":\"linkedin-jobs\",\"label\":\"LinkedIn Jobs\",\"aliases\":[\"LinkedIn job post\",\"LinkedIn Recruiter\"],\"broader\":[\"linkedin\"],\"domains\":[\"linkedin.com/jobs\"]},{\"id\":\"linkedin-company-page\",\"label\":\"LinkedIn Page\",\"aliases\":[\"LinkedIn Pages\",\"LinkedIn company page\",\"LinkedIn showcase page\"],\"broader\":[\"linkedin\"],\"domains\":[\"linkedin.com/company\"]},{\"id\":\"linkedin-message\",\"label\":\"LinkedIn message\",\"aliases\":[\"LinkedIn messages\",\"LinkedIn messaging\",\"LinkedIn DM\",\"LinkedIn DMs\"],\"broader\":[\"linkedin\",\"direct-message\"]},{\"id\":\"slideshare\",\"label\":\"SlideShare\",\"aliases\":[\"Slide Share\"],\"broader\":[\"professional-network\"],\"domains\":[\"slideshare.net\"]},{\"id\":\"xing\",\"label\":\"XING\",\"broader\":[\"professional-network\"],\"domains\":[\"xing.com\"]},{\"id\":\"viadeo\",\"label\":\"Viadeo\",\"broader\":[\"professional-network\"],\"domains\":[\"viadeo.com\"],\"status\":\"restricted\"},{\"id\":\"fishbowl\",\"label\":\"Fishbowl\",\"broader\":[\"professional-network\",\"forum\",\"employer-review\",\"anonymous-app\"],\"domains\":[\"fishbowlapp.com\"],\"ambiguous\":[\"Fishbowl\"],\"status\":\"restricted\"},{\"id\":\"blind\",\"label\":\"Blind\",\"aliases\":[\"Team Blind\",\"TeamBlind\"],\"broader\":[\"professional-network\",\"forum\",\"employer-review\",\"anonymous-app\"],\"domains\":[\"teamblind.com\"],\"ambiguous\":[\"TeamBlind\",\"Blind\"]},{\"id\":\"polywork\",\"label\":\"Polywork\",\"broader\":[\"professional-network\"],\"domains\":[\"polywork.com\"],\"status\":\"defunct\",\"since\":\"2025-01\"},{\"id\":\"wellfound\",\"label\":\"Wellfound\",\"formerly\":[\"AngelList Talent\"],\"broader\":[\"professional-network\",\"job-board\"],\"domains\":[\"wellfound.com\",\"angel.co\"]},{\"id\":\"photo-sharing-app\",\"label\":\"photo-sharing app\",\"aliases\":[\"photo-sharing apps\",\"photo sharing site\",\"photo sharing sites\",\"photo sharing\",\"photo-sharing platform\",\"image sharing site\",\"photo network\",\"photo-video-social\"],\"broader\":[\"social-network\"]},{\"id\":\"instagram\",\"label\":\"Instagram\",\"aliases\":[\"Insta\",\"the gram\",\"Instagram grid\",\"Instagram post\",\"IG\",\"gram\",\"Instagram account\",\"Instagram page\"],\"broader\":[\"photo-sharing-app\",\"meta-product\"],\"domains\":[\"instagram.com\",\"instagr.am\",\"ig.me\"],\"ambiguous\":[\"IG\",\"gram\",\"the gram\",\"Insta\"]},{\"id\":\"instagram-stories\",\"label\":\"Instagram Stories\",\"aliases\":[\"IG Stories\",\"Insta Stories\",\"IG Story\"],\"broader\":[\"instagram\",\"ephemeral-content\"]},{\"id\":\"instagram-reels\",\"label\":\"Instagram Reels\",\"aliases\":[\"IG Reels\",\"Insta Reels\",\"Reels\"],\"broader\":[\"instagram\"],\"domains\":[\"instagram.com/reel\"],\"ambiguous\":[\"Reels\"]},{\"id\":\"instagram-live\",\"label\":\"Instagram Live\",\"aliases\":[\"IG Live\",\"Insta Live\"],\"broader\":[\"instagram\",\"live-streaming\"]},{\"id\":\"instagram-dm\",\"label\":\"Instagram Direct\",\"aliases\":[\"IG DM\",\"Insta DM\",\"Instagram DMs\"],\"broader\":[\"instagram\",\"direct-message\"]},{\"id\":\"instagram-shopping\",\"label\":\"Instagram Shopping\",\"aliases\":[\"IG Shop\",\"Instagram Shop\",\"product tags\"],\"broader\":[\"instagram\"],\"ambiguous\":[\"product tags\"]},{\"id\":\"instagram-broadcast-channels\",\"label\":\"Instagram Broadcast Channels\",\"aliases\":[\"IG broadcast channel\"],\"broader\":[\"instagram\"]},{\"id\":\"igtv\",\"label\":\"IGTV\",\"aliases\":[\"Instagram TV\",\"Instagram Video\"],\"broader\":[\"instagram\"],\"status\":\"defunct\",\"since\":\"2022-03\"},{\"id\":\"instagram-notes\",\"label\":\"Instagram Notes\",\"broader\":[\"instagram\",\"ephemeral-content\"]},{\"id\":\"lemon8\",\"label\":\"Lemon8\",\"aliases\":[\"Lemon 8\"],\"broader\":[\"photo-sharing-app\",\"bytedance-product\"],\"domains\":[\"lemon8-app.com\"],\"note\":\"ByteDance product; commonly overlooked by TikTok-only bans.\"},{\"id\":\"pinterest\",\"label\":\"Pinterest\",\"aliases\":[\"Idea Pins\",\"Pinterest board\",\"Pins\",\"pinning\"],\"broader\":[\"photo-sharing-app\"],\"domains\":[\"pinterest.com\",\"pin.it\",\"pinterest.co.uk\"],\"ambiguous\":[\"Pins\",\"pinning\"]},{\"id\":\"bereal\",\"label\":\"BeReal\",\"aliases\":[\"Be Real\",\"RealPeople\",\"RealBrands\"],\"broader\":[\"photo-sharing-app\",\"ephemeral-content\"],\"domains\":[\"bereal.com\",\"bere.al\"]},{\"id\":\"flickr\",\"label\":\"Flickr\",\"broader\":[\"photo-sharing-app\"],\"domains\":[\"flickr.com\",\"flic.kr\"]},{\"id\":\"vsco\",\"label\":\"VSCO\",\"broader\":[\"photo-sharing-app\"],\"domains\":[\"vsco.co\"]},{\"id\":\"500px\",\"label\":\"500px\",\"broader\":[\"photo-sharing-app\",\"chinese-owned-product\"],\"domains\":[\"500px.com\"]},{\"id\":\"deviantart\",\"label\":\"DeviantArt\",\"broader\":[\"photo-sharing-app\"],\"domains\":[\"deviantart.com\"]},{\"id\":\"behance\",\"label\":\"Behance\",\"broader\":[\"photo-sharing-app\",\"professional-network\",\"adobe-product\"],\"domains\":[\"behance.net\"]},{\"id\":\"dribbble\",\"label\":\"Dribbble\",\"aliases\":[\"Dribble\"],\"broader\":[\"photo-sharing-app\",\"professional-network\"],\"domains\":[\"dribbble.com\"],\"ambiguous\":[\"Dribble\"]},{\"id\":\"imgur\",\"label\":\"Imgur\",\"broader\":[\"photo-sharing-app\",\"forum\"],\"domains\":[\"imgur.com\"]},{\"id\":\"poparazzi\",\"label\":\"Poparazzi\",\"broader\":[\"photo-sharing-app\"],\"domains\":[\"poparazzi.com\"],\"status\":\"defunct\",\"since\":\"2023-06\"},{\"id\":\"locket\",\"label\":\"Locket\",\"aliases\":[\"Locket Widget\"],\"broader\":[\"photo-sharing-app\",\"ephemeral-content\"],\"domains\":[\"locket.camera\"],\"ambiguous\":[\"Locket Widget\",\"Locket\"]},{\"id\":\"pixelfed\",\"label\":\"Pixelfed\",\"broader\":[\"photo-sharing-app\",\"fediverse\"],\"domains\":[\"pixelfed.social\",\"pixelfed.org\"]},{\"id\":\"xiaohongshu\",\"label\":\"Xiaohongshu\",\"aliases\":[\"RedNote\",\"Red Note\",\"Little Red Book\",\"XHS\",\"小红书\",\"RED\",\"Xiaohongshu (RedNote)\"],\"broader\":[\"photo-sharing-app\",\"chinese-owned-product\"],\"domains\":[\"xiaohongshu.com\",\"xhslink.com\",\"rednote.com\"],\"ambiguous\":[\"RED\"]},{\"id\":\"short-video-app\",\"label\":\"short-video app\",\"aliases\":[\"short-video apps\",\"short-form video app\",\"short-form video apps\",\"short-video platform\",\"short video platforms\",\"short-form video platform\",\"short-form video platforms\"],\"broader\":[\"social-network\"]},{\"id\":\"tiktok\",\"label\":\"TikTok\",\"aliases\":[\"Tik Tok\",\"TikToks\",\"BookTok\",\"TT\",\"FYP\"],\"formerly\":[\"Musical.ly\",\"Musically\"],\"broader\":[\"short-video-app\",\"bytedance-product\"],\"domains\":[\"tiktok.com\",\"vm.tiktok.com\",\"vt.tiktok.com\",\"musical.ly\"],\"ambiguous\":[\"TT\",\"FYP\",\"Musically\"],\"note\":\"ByteDance app; the US business moved to a US-majority joint venture announced to close 22 January 2026. Government-device bans name TikTok and ByteDance successors; whether the joint venture changes that is a legal question.\"},{\"id\":\"tiktok-live\",\"label\":\"TikTok LIVE\",\"broader\":[\"tiktok\",\"live-streaming\"]},{\"id\":\"tiktok-shop\",\"label\":\"TikTok Shop\",\"aliases\":[\"TikTok Shopping\",\"TTS\"],\"broader\":[\"tiktok\"],\"domains\":[\"shop.tiktok.com\",\"seller.tiktok.com\"],\"ambiguous\":[\"TTS\"]},{\"id\":\"tiktok-stories\",\"label\":\"TikTok Stories\",\"broader\":[\"tiktok\",\"ephemeral-content\"],\"status\":\"restricted\"},{\"id\":\"vine\",\"label\":\"Vine\",\"aliases\":[\"Vines\"],\"broader\":[\"short-video-app\"],\"domains\":[\"vine.co\"],\"ambiguous\":[\"Vine\",\"Vines\"],\"status\":\"defunct\",\"since\":\"2017-01-17\"},{\"id\":\"dubsmash\",\"label\":\"Dubsmash\",\"broader\":[\"short-video-app\"],\"domains\":[\"dubsmash.com\"],\"status\":\"defunct\",\"since\":\"2022-02\"},{\"id\":\"triller\",\"label\":\"Triller\",\"broader\":[\"short-video-app\"],\"domains\":[\"triller.co\"],\"status\":\"restricted\"},{\"id\":\"loops\",\"label\":\"Loops\",\"aliases\":[\"Loops (fediverse)\"],\"broader\":[\"short-video-app\",\"fediverse\"],\"domains\":[\"loops.video\"],\"ambiguous\":[\"Loops\"]},{\"id\":\"douyin\",\"label\":\"Douyin\",\"aliases\":[\"抖音\",\"Chinese TikTok\"],\"broader\":[\"short-video-app\",\"bytedance-product\"],\"domains\":[\"douyin.com\"]},{\"id\":\"kuaishou\",\"label\":\"Kuaishou\",\"aliases\":[\"Kwai\",\"Snack Video\",\"快手\",\"Kuaishou / Kwai\"],\"broader\":[\"short-video-app\",\"chinese-owned-product\"],\"domains\":[\"kuaishou.com\",\"kwai.com\"]},{\"id\":\"moj\",\"label\":\"Moj\",\"aliases\":[\"Moj app\"],\"broader\":[\"short-video-app\"],\"domains\":[\"mojapp.in\"]},{\"id\":\"josh-app\",\"label\":\"Josh\",\"aliases\":[\"Josh app\"],\"broader\":[\"short-video-app\"],\"domains\":[\"myjosh.in\"],\"ambiguous\":[\"Josh app\",\"Josh\"],\"status\":\"restricted\"},{\"id\":\"fediverse\",\"label\":\"fediverse platform\",\"aliases\":[\"fediverse\",\"decentralised social network\",\"decentralized social network\",\"decentralised social networks\",\"decentralized social networks\",\"federated social network\",\"ActivityPub\"],\"broader\":[\"social-network\"]},{\"id\":\"friendica\",\"label\":\"Friendica\",\"broader\":[\"fediverse\"],\"domains\":[\"friendi.ca\"]},{\"id\":\"diaspora\",\"label\":\"diaspora*\",\"aliases\":[\"Diaspora\",\"joindiaspora\"],\"broader\":[\"fediverse\"],\"domains\":[\"diasporafoundation.org\",\"joindiaspora.com\"],\"ambiguous\":[\"Diaspora\"]},{\"id\":\"hubzilla\",\"label\":\"Hubzilla\",\"broader\":[\"fediverse\"],\"domains\":[\"hubzilla.org\"]},{\"id\":\"bookwyrm\",\"label\":\"BookWyrm\",\"broader\":[\"fediverse\"],\"domains\":[\"joinbookwyrm.com\",\"bookwyrm.social\"]},{\"id\":\"lens-protocol\",\"label\":\"Lens\",\"aliases\":[\"Lens Protocol\"],\"broader\":[\"fediverse\",\"web3-platform\"],\"domains\":[\"lens.xyz\",\"hey.xyz\"],\"ambiguous\":[\"Lens\"]},{\"id\":\"facebook\",\"label\":\"Facebook\",\"aliases\":[\"Facebook Page\",\"Facebook Pages\",\"Facebook profile\",\"FB\",\"face book\",\"Facebook account\"],\"formerly\":[\"TheFacebook\"],\"broader\":[\"social-network\",\"meta-product\"],\"domains\":[\"facebook.com\",\"fb.com\",\"fb.me\",\"m.facebook.com\",\"l.facebook.com\"],\"ambiguous\":[\"FB\",\"face book\"]},{\"id\":\"facebook-groups\",\"label\":\"Facebook Groups\",\"aliases\":[\"FB Groups\",\"FB group\",\"Facebook group\"],\"broader\":[\"facebook\"],\"domains\":[\"facebook.com/groups\"]},{\"id\":\"facebook-live\",\"label\":\"Facebook Live\",\"aliases\":[\"FB Live\"],\"broader\":[\"facebook\",\"live-streaming\"],\"domains\":[\"facebook.com/live\"]},{\"id\":\"facebook-stories\",\"label\":\"Facebook Stories\",\"aliases\":[\"FB Stories\"],\"broader\":[\"facebook\",\"ephemeral-content\"]},{\"id\":\"facebook-reels\",\"label\":\"Facebook Reels\",\"aliases\":[\"FB Reels\"],\"broader\":[\"facebook\"],\"domains\":[\"facebook.com/reel\"]},{\"id\":\"facebook-marketplace\",\"label\":\"Facebook Marketplace\",\"aliases\":[\"FB Marketplace\"],\"broader\":[\"facebook\"],\"domains\":[\"facebook.com/marketplace\"]},{\"id\":\"facebook-events\",\"label\":\"Facebook Events\",\"aliases\":[\"FB Events\"],\"broader\":[\"facebook\"],\"domains\":[\"facebook.com/events\"]},{\"id\":\"facebook-shops\",\"label\":\"Facebook Shops\",\"aliases\":[\"FB Shops\"],\"broader\":[\"facebook\"],\"status\":\"restricted\",\"note\":\"Feature scope has been reduced in many countries.\"},{\"id\":\"facebook-dating\",\"label\":\"Facebook Dating\",\"aliases\":[\"FB Dating\"],\"broader\":[\"facebook\",\"dating-app\"],\"domains\":[\"facebook.com/dating\"]},{\"id\":\"google-plus\",\"label\":\"Google+\",\"aliases\":[\"Google Plus\",\"GPlus\",\"G+\"],\"broader\":[\"social-network\",\"google-product\"],\"domains\":[\"plus.google.com\"],\"ambiguous\":[\"G+\"],\"status\":\"defunct\",\"since\":\"2019-04-02\",\"note\":\"Consumer Google+ closed 2 April 2019; the Workspace successor (Google Currents) was later folded into other products.\"},{\"id\":\"myspace\",\"label\":\"Myspace\",\"aliases\":[\"My Space\"],\"broader\":[\"social-network\"],\"domains\":[\"myspace.com\"],\"status\":\"restricted\"},{\"id\":\"friendster\",\"label\":\"Friendster\",\"broader\":[\"social-network\"],\"domains\":[\"friendster.com\"],\"status\":\"defunct\",\"since\":\"2015-06-14\"},{\"id\":\"orkut\",\"label\":\"Orkut\",\"broader\":[\"social-network\",\"google-product\"],\"domains\":[\"orkut.com\"],\"status\":\"defunct\",\"since\":\"2014-09-30\"},{\"id\":\"bebo\",\"label\":\"Bebo\",\"broader\":[\"social-network\"],\"domains\":[\"bebo.com\"],\"status\":\"restricted\"},{\"id\":\"path-social\",\"label\":\"Path\",\"aliases\":[\"Path app\"],\"broader\":[\"social-network\"],\"domains\":[\"path.com\"],\"ambiguous\":[\"Path app\",\"Path\"],\"status\":\"defunct\",\"since\":\"2018-10\"},{\"id\":\"ello\",\"label\":\"Ello\",\"broader\":[\"social-network\"],\"domains\":[\"ello.co\"],\"ambiguous\":[\"Ello\"],\"status\":\"defunct\",\"since\":\"2023-07\"},{\"id\":\"mewe\",\"label\":\"MeWe\",\"aliases\":[\"Me We\"],\"broader\":[\"social-network\"],\"domains\":[\"mewe.com\"]},{\"id\":\"minds\",\"label\":\"Minds\",\"broader\":[\"social-network\"],\"domains\":[\"minds.com\"],\"ambiguous\":[\"Minds\"]},{\"id\":\"vero\",\"label\":\"Vero\",\"aliases\":[\"Vero True Social\"],\"broader\":[\"social-network\"],\"domains\":[\"vero.co\"],\"ambiguous\":[\"Vero\"]},{\"id\":\"nextdoor\",\"label\":\"Nextdoor\",\"aliases\":[\"Next Door app\"],\"broader\":[\"social-network\"],\"domains\":[\"nextdoor.com\",\"nextdoor.co.uk\"]},{\"id\":\"snapchat\",\"label\":\"Snapchat\",\"aliases\":[\"Snap\",\"Snapchat Spotlight\",\"Snap Map\",\"snaps\"],\"broader\":[\"social-network\",\"consumer-messaging\",\"ephemeral-content\"],\"domains\":[\"snapchat.com\",\"snap.com\",\"t.snapchat.com\"],\"ambiguous\":[\"snaps\",\"Snap\"]},{\"id\":\"snapchat-stories\",\"label\":\"Snapchat Stories\",\"aliases\":[\"Snap Stories\"],\"broader\":[\"snapchat\"]},{\"id\":\"snapchat-lenses\",\"label\":\"Snapchat Lenses\",\"aliases\":[\"AR Lens\",\"Snap Lens\",\"Lens Studio\"],\"broader\":[\"snapchat\"]},{\"id\":\"tagged\",\"label\":\"Tagged\",\"broader\":[\"social-network\"],\"domains\":[\"tagged.com\"],\"ambiguous\":[\"Tagged\"],\"status\":\"restricted\"},{\"id\":\"yik-yak\",\"label\":\"Yik Yak\",\"aliases\":[\"YikYak\"],\"broader\":[\"social-network\",\"anonymous-app\"],\"domains\":[\"yikyak.com\"],\"status\":\"restricted\"},{\"id\":\"sidechat\",\"label\":\"Sidechat\",\"broader\":[\"social-network\",\"anonymous-app\"],\"domains\":[\"sidechat.lol\"]},{\"id\":\"whisper-app\",\"label\":\"Whisper\",\"aliases\":[\"Whisper app\"],\"broader\":[\"social-network\",\"anonymous-app\"],\"domains\":[\"whisper.sh\"],\"ambiguous\":[\"Whisper app\",\"Whisper\"],\"status\":\"restricted\"},{\"id\":\"ask-fm\",\"label\":\"ASKfm\",\"broader\":[\"social-network\",\"anonymous-app\"],\"domains\":[\"ask.fm\"],\"status\":\"defunct\",\"since\":\"2024-12\"},{\"id\":\"ngl\",\"label\":\"NGL\",\"aliases\":[\"NGL link\"],\"broader\":[\"social-network\",\"anonymous-app\"],\"domains\":[\"ngl.link\"],\"ambiguous\":[\"NGL link\",\"NGL\"]},{\"id\":\"douban\",\"label\":\"Douban\",\"aliases\":[\"豆瓣\"],\"broader\":[\"social-network\",\"forum\",\"chinese-owned-product\"],\"domains\":[\"douban.com\"]},{\"id\":\"renren\",\"label\":\"Renren\",\"aliases\":[\"人人网\"],\"broader\":[\"social-network\",\"chinese-owned-product\"],\"domains\":[\"renren.com\"],\"status\":\"restricted\"},{\"id\":\"vk\",\"label\":\"VK\",\"aliases\":[\"VKontakte\",\"V Kontakte\",\"ВКонтакте\"],\"broader\":[\"social-network\",\"russian-owned-product\"],\"domains\":[\"vk.com\",\"vk.ru\",\"vk.cc\",\"m.vk.com\"],\"note\":\"Sanctions and data-localisation questions apply; needs legal review.\"},{\"id\":\"odnoklassniki\",\"label\":\"Odnoklassniki\",\"aliases\":[\"Одноклассники\"],\"broader\":[\"social-network\",\"russian-owned-product\"],\"domains\":[\"ok.ru\",\"odnoklassniki.ru\"]},{\"id\":\"band-naver\",\"label\":\"BAND\",\"aliases\":[\"Naver Band\"],\"broader\":[\"social-network\"],\"domains\":[\"band.us\"],\"ambiguous\":[\"BAND\"]},{\"id\":\"cyworld\",\"label\":\"Cyworld\",\"broader\":[\"social-network\"],\"domains\":[\"cyworld.com\"],\"status\":\"restricted\"},{\"id\":\"kakaostory\",\"label\":\"KakaoStory\",\"aliases\":[\"Kakao Story\"],\"broader\":[\"social-network\"],\"domains\":[\"story.kakao.com\"],\"status\":\"restricted\"},{\"id\":\"mixi\",\"label\":\"mixi\",\"broader\":[\"social-network\"],\"domains\":[\"mixi.jp\",\"mixi.social\"]},{\"id\":\"sharechat\",\"label\":\"ShareChat\",\"aliases\":[\"Share Chat\"],\"broader\":[\"social-network\"],\"domains\":[\"sharechat.com\"]},{\"id\":\"studivz\",\"label\":\"StudiVZ\",\"aliases\":[\"MeinVZ\",\"VZ Netzwerke\"],\"broader\":[\"social-network\"],\"domains\":[\"studivz.net\"],\"status\":\"defunct\",\"since\":\"2022-03\"},{\"id\":\"hyves\",\"label\":\"Hyves\",\"broader\":[\"social-network\"],\"domains\":[\"hyves.nl\"],\"status\":\"defunct\",\"since\":\"2013-12-02\"},{\"id\":\"nk-pl\",\"label\":\"NK.pl\",\"aliases\":[\"Nasza Klasa\",\"nk\"],\"broader\":[\"social-network\"],\"domains\":[\"nk.pl\"],\"ambiguous\":[\"nk\"],\"status\":\"defunct\",\"since\":\"2021-07\"},{\"id\":\"tuenti\",\"label\":\"Tuenti\",\"broader\":[\"social-network\"],\"domains\":[\"tuenti.com\"],\"status\":\"defunct\",\"since\":\"2016-03\"},{\"id\":\"draugiem\",\"label\":\"Draugiem.lv\",\"aliases\":[\"Draugiem\"],\"broader\":[\"social-network\"],\"domains\":[\"draugiem.lv\"]},{\"id\":\"friendfeed\",\"label\":\"FriendFeed\",\"broader\":[\"social-network\"],\"domains\":[\"friendfeed.com\"],\"status\":\"defunct\",\"since\":\"2015-04\"},{\"id\":\"google-buzz\",\"label\":\"Google Buzz\",\"broader\":[\"social-network\",\"google-product\"],\"domains\":[\"google.com/buzz\"],\"status\":\"defunct\",\"since\":\"2011-12\"},{\"id\":\"goodreads\",\"label\":\"Goodreads\",\"aliases\":[\"Good Reads\"],\"broader\":[\"social-network\",\"review-site\",\"amazon-product\"],\"domains\":[\"goodreads.com\"]},{\"id\":\"letterboxd\",\"label\":\"Letterboxd\",\"broader\":[\"social-network\",\"review-site\"],\"domains\":[\"letterboxd.com\"]},{\"id\":\"strava\",\"label\":\"Strava\",\"broader\":[\"social-network\",\"location-based-app\"],\"domains\":[\"strava.com\"]},{\"id\":\"forum\",\"label\":\"forum\",\"aliases\":[\"forums\",\"online forum\",\"online forums\",\"internet forum\",\"internet forums\",\"public forum\",\"public forums\",\"discussion forum\",\"discussion forums\",\"message board\",\"message boards\",\"bulletin board\",\"bulletin boards\",\"discussion board\",\"discussion boards\",\"newsgroup\",\"newsgroups\",\"mailing list\",\"mailing lists\",\"forum-qa\"],\"broader\":[\"social-media\"]},{\"id\":\"community-platform\",\"label\":\"community platform\",\"aliases\":[\"community platforms\",\"online community\",\"online communities\",\"community forum\",\"community software\"],\"broader\":[\"forum\"]},{\"id\":\"discourse\",\"label\":\"Discourse\",\"aliases\":[\"Discourse forum\"],\"broader\":[\"community-platform\"],\"domains\":[\"discourse.org\"],\"ambiguous\":[\"Discourse\"]},{\"id\":\"circle-so\",\"label\":\"Circle\",\"broader\":[\"community-platform\"],\"domains\":[\"circle.so\"],\"ambiguous\":[\"Circle\"]},{\"id\":\"mighty-networks\",\"label\":\"Mighty Networks\",\"aliases\":[\"MightyNetworks\"],\"broader\":[\"community-platform\"],\"domains\":[\"mightynetworks.com\"]},{\"id\":\"skool\",\"label\":\"Skool\",\"broader\":[\"community-platform\"],\"domains\":[\"skool.com\"],\"ambiguous\":[\"Skool\"]},{\"id\":\"bettermode\",\"label\":\"Bettermode\",\"formerly\":[\"Tribe community\"],\"broader\":[\"community-platform\"],\"domains\":[\"bettermode.com\"]},{\"id\":\"khoros-communities\",\"label\":\"Khoros Communities\",\"formerly\":[\"Lithium Communities\"],\"broader\":[\"community-platform\"]},{\"id\":\"qa-site\",\"label\":\"Q&A site\",\"aliases\":[\"Q&A sites\",\"question-and-answer site\",\"Q&A platform\",\"Q&A forum\"],\"broader\":[\"forum\"]},{\"id\":\"zhihu\",\"label\":\"Zhihu\",\"aliases\":[\"知乎\"],\"broader\":[\"qa-site\",\"chinese-owned-product\"],\"domains\":[\"zhihu.com\"]},{\"id\":\"quora\",\"label\":\"Quora\",\"aliases\":[\"Quora Spaces\"],\"broader\":[\"qa-site\"],\"domains\":[\"quora.com\"]},{\"id\":\"stack-overflow\",\"label\":\"Stack Overflow\",\"aliases\":[\"StackOverflow\",\"Stack Exchange\",\"Stack Exchange network\"],\"broader\":[\"qa-site\"],\"domains\":[\"stackoverflow.com\",\"stackexchange.com\"]},{\"id\":\"yahoo-answers\",\"label\":\"Yahoo Answers\",\"aliases\":[\"Yahoo! Answers\"],\"broader\":[\"qa-site\"],\"domains\":[\"answers.yahoo.com\"],\"status\":\"defunct\",\"since\":\"2021-05-04\"},{\"id\":\"investment-forum\",\"label\":\"investment forum\",\"aliases\":[\"investment forums\",\"investor forum\",\"investor forums\",\"stock message board\",\"investment message board\",\"financial message boards\",\"stock forum\"],\"broader\":[\"forum\"]},{\"id\":\"stocktwits\",\"label\":\"Stocktwits\",\"aliases\":[\"Stock Twits\"],\"broader\":[\"investment-forum\",\"microblog\"],\"domains\":[\"stocktwits.com\"]},{\"id\":\"seeking-alpha\",\"label\":\"Seeking Alpha\",\"aliases\":[\"SeekingAlpha\"],\"broader\":[\"investment-forum\"],\"domains\":[\"seekingalpha.com\"]},{\"id\":\"yahoo-finance-boards\",\"label\":\"Yahoo Finance message boards\",\"aliases\":[\"Yahoo Finance conversations\"],\"broader\":[\"investment-forum\"],\"domains\":[\"finance.yahoo.com\"]},{\"id\":\"chat-room\",\"label\":\"chat room\",\"aliases\":[\"chat rooms\",\"internet chat\",\"internet chat rooms\",\"online chat rooms\"],\"broader\":[\"forum\",\"messaging-app\"]},{\"id\":\"discord\",\"label\":\"Discord\",\"aliases\":[\"Discord server\",\"Discord community\"],\"broader\":[\"chat-room\",\"community-platform\",\"gaming-virtual\"],\"domains\":[\"discord.com\",\"discord.gg\",\"discordapp.com\"],\"ambiguous\":[\"Discord\"]},{\"id\":\"irc\",\"label\":\"IRC\",\"aliases\":[\"Internet Relay Chat\",\"IRC channel\",\"Libera Chat\",\"Freenode\"],\"broader\":[\"chat-room\"],\"domains\":[\"libera.chat\"]},{\"id\":\"gitter\",\"label\":\"Gitter\",\"broader\":[\"chat-room\"],\"domains\":[\"gitter.im\"]},{\"id\":\"lemmy\",\"label\":\"Lemmy\",\"broader\":[\"forum\",\"fediverse\"],\"domains\":[\"join-lemmy.org\",\"lemmy.world\",\"lemmy.ml\"]},{\"id\":\"mbin\",\"label\":\"Mbin\",\"aliases\":[\"Kbin\",\"Mbin / Kbin\"],\"broader\":[\"forum\",\"fediverse\"],\"domains\":[\"kbin.social\",\"joinmbin.org\"],\"status\":\"restricted\"},{\"id\":\"piefed\",\"label\":\"PieFed\",\"broader\":[\"forum\",\"fediverse\"],\"domains\":[\"piefed.social\"]},{\"id\":\"naver-cafe\",\"label\":\"Naver Cafe\",\"aliases\":[\"Naver Café\"],\"broader\":[\"forum\"],\"domains\":[\"cafe.naver.com\"]},{\"id\":\"dcard\",\"label\":\"Dcard\",\"broader\":[\"forum\"],\"domains\":[\"dcard.tw\"]},{\"id\":\"ptt\",\"label\":\"PTT\",\"broader\":[\"forum\"],\"domains\":[\"ptt.cc\"],\"ambiguous\":[\"PTT\"]},{\"id\":\"taringa\",\"label\":\"Taringa!\",\"aliases\":[\"Taringa\"],\"broader\":[\"forum\"],\"domains\":[\"taringa.net\"],\"status\":\"defunct\",\"since\":\"2024-03\"},{\"id\":\"reddit\",\"label\":\"Reddit\",\"aliases\":[\"subreddit\",\"subreddits\",\"redditor\",\"redditors\",\"Reddit post\",\"subreddit post\"],\"broader\":[\"forum\"],\"domains\":[\"reddit.com\",\"redd.it\",\"old.reddit.com\"]},{\"id\":\"reddit-ama\",\"label\":\"Reddit AMA\",\"aliases\":[\"Ask Me Anything\",\"AMAs\",\"AMA\"],\"broader\":[\"reddit\"],\"domains\":[\"reddit.com/r/IAmA\"],\"ambiguous\":[\"AMA\",\"Ask Me Anything\",\"AMAs\"]},{\"id\":\"reddit-dm\",\"label\":\"Reddit chat\",\"aliases\":[\"Reddit DM\",\"Reddit direct message\"],\"broader\":[\"reddit\",\"direct-message\"]},{\"id\":\"hacker-news\",\"label\":\"Hacker News\",\"aliases\":[\"Show HN\",\"HN\",\"HackerNews\"],\"broader\":[\"forum\",\"news-aggregator\"],\"domains\":[\"news.ycombinator.com\"],\"ambiguous\":[\"HN\"]},{\"id\":\"product-hunt\",\"label\":\"Product Hunt\",\"aliases\":[\"ProductHunt\",\"PH launch\"],\"broader\":[\"forum\",\"news-aggregator\"],\"domains\":[\"producthunt.com\"]},{\"id\":\"4chan\",\"label\":\"4chan\",\"aliases\":[\"4 chan\"],\"broader\":[\"forum\",\"anonymous-app\"],\"domains\":[\"4chan.org\",\"4channel.org\"]},{\"id\":\"yahoo-groups\",\"label\":\"Yahoo Groups\",\"aliases\":[\"Yahoo! Groups\"],\"broader\":[\"forum\"],\"domains\":[\"groups.yahoo.com\"],\"status\":\"defunct\",\"since\":\"2020-12-15\"},{\"id\":\"google-groups\",\"label\":\"Google Groups\",\"broader\":[\"forum\",\"google-product\"],\"domains\":[\"groups.google.com\"]},{\"id\":\"indie-hackers\",\"label\":\"Indie Hackers\",\"aliases\":[\"IndieHackers\",\"Indie Hacker\"],\"broader\":[\"forum\"],\"domains\":[\"indiehackers.com\"]},{\"id\":\"usenet\",\"label\":\"Usenet\",\"broader\":[\"forum\"]},{\"id\":\"mailman\",\"label\":\"Mailman\",\"aliases\":[\"GNU Mailman\"],\"broader\":[\"forum\"],\"domains\":[\"list.org\"],\"ambiguous\":[\"Mailman\"]},{\"id\":\"news-aggregator\",\"label\":\"news aggregator\",\"aliases\":[\"news aggregators\",\"social news site\",\"link aggregator\"],\"broader\":[\"social-media\"]},{\"id\":\"toutiao\",\"label\":\"Toutiao\",\"aliases\":[\"Jinri Toutiao\",\"今日头条\"],\"broader\":[\"news-aggregator\",\"bytedance-product\"],\"domains\":[\"toutiao.com\"]},{\"id\":\"digg\",\"label\":\"Digg\",\"broader\":[\"news-aggregator\"],\"domains\":[\"digg.com\"],\"ambiguous\":[\"Digg\"],\"status\":\"restricted\",\"note\":\"Relaunched in public beta January 2026; app pulled and staff cut in March 2026. Check before naming it in a plan.\"},{\"id\":\"slashdot\",\"label\":\"Slashdot\",\"broader\":[\"news-aggregator\"],\"domains\":[\"slashdot.org\"]},{\"id\":\"flipboard\",\"label\":\"Flipboard\",\"broader\":[\"news-aggregator\"],\"domains\":[\"flipboard.com\",\"flip.it\"]},{\"id\":\"artifact-news\",\"label\":\"Artifact\",\"aliases\":[\"Artifact app\"],\"broader\":[\"news-aggregator\"],\"domains\":[\"artifact.news\"],\"ambiguous\":[\"Artifact app\",\"Artifact\"],\"status\":\"defunct\",\"since\":\"2024-01\"},{\"id\":\"lobsters\",\"label\":\"Lobsters\",\"broader\":[\"news-aggregator\"],\"domains\":[\"lobste.rs\"],\"ambiguous\":[\"Lobsters\"]},{\"id\":\"wiki\",\"label\":\"wiki\",\"aliases\":[\"wikis\",\"public wiki\",\"public wikis\"],\"broader\":[\"social-media\"]},{\"id\":\"wikipedia\",\"label\":\"Wikipedia\",\"aliases\":[\"Wiki article\",\"Wikipedia page\",\"Wikipedia article\"],\"broader\":[\"wiki\"],\"domains\":[\"wikipedia.org\",\"wikidata.org\"],\"note\":\"Editing pages about your own employer raises the site's paid-editing disclosure rules.\"},{\"id\":\"fandom\",\"label\":\"Fandom\",\"formerly\":[\"Wikia\"],\"broader\":[\"wiki\"],\"domains\":[\"fandom.com\",\"wikia.com\"],\"ambiguous\":[\"Fandom\"]},{\"id\":\"gravatar\",\"label\":\"Gravatar\",\"broader\":[\"social-media\"],\"domains\":[\"gravatar.com\"]},{\"id\":\"content-curation-tool\",\"label\":\"content curation tool\",\"aliases\":[\"bookmarking tool\",\"social bookmarking\",\"bookmarking and curation\",\"content curation\",\"curation\"],\"ambiguous\":[\"curation\"]},{\"id\":\"stumbleupon\",\"label\":\"StumbleUpon\",\"aliases\":[\"Stumble Upon\"],\"broader\":[\"content-curation-tool\",\"social-media\"],\"domains\":[\"stumbleupon.com\"],\"status\":\"defunct\",\"since\":\"2018-06-30\",\"successor\":\"mix\"},{\"id\":\"mix\",\"label\":\"Mix\",\"broader\":[\"content-curation-tool\",\"social-media\"],\"domains\":[\"mix.com\"],\"ambiguous\":[\"Mix\"],\"status\":\"restricted\"},{\"id\":\"delicious\",\"label\":\"Delicious\",\"broader\":[\"content-curation-tool\",\"social-media\"],\"domains\":[\"del.icio.us\",\"delicious.com\"],\"ambiguous\":[\"Delicious\"],\"status\":\"defunct\",\"since\":\"2017-06\"},{\"id\":\"pinboard\",\"label\":\"Pinboard\",\"broader\":[\"content-curation-tool\",\"social-media\"],\"domains\":[\"pinboard.in\"]},{\"id\":\"pocket\",\"label\":\"Pocket\",\"aliases\":[\"Mozilla Pocket\"],\"formerly\":[\"Read It Later\"],\"broader\":[\"content-curation-tool\"],\"domains\":[\"getpocket.com\"],\"ambiguous\":[\"Pocket\"],\"status\":\"defunct\",\"since\":\"2025-07-08\"},{\"id\":\"instapaper\",\"label\":\"Instapaper\",\"broader\":[\"content-curation-tool\"],\"domains\":[\"instapaper.com\"]},{\"id\":\"scoop-it\",\"label\":\"Scoop.it\",\"aliases\":[\"Scoopit\"],\"broader\":[\"content-curation-tool\",\"social-media\"],\"domains\":[\"scoop.it\"]},{\"id\":\"feedly\",\"label\":\"Feedly\",\"broader\":[\"content-curation-tool\"],\"domains\":[\"feedly.com\"]},{\"id\":\"google-reader\",\"label\":\"Google Reader\",\"broader\":[\"content-curation-tool\",\"google-product\"],\"domains\":[\"reader.google.com\"],\"status\":\"defunct\",\"since\":\"2013-07-01\"},{\"id\":\"storify\",\"label\":\"Storify\",\"broader\":[\"content-curation-tool\",\"adobe-product\"],\"domains\":[\"storify.com\"],\"status\":\"defunct\",\"since\":\"2018-05-16\"},{\"id\":\"wakelet\",\"label\":\"Wakelet\",\"broader\":[\"content-curation-tool\"],\"domains\":[\"wakelet.com\"]},{\"id\":\"messaging-app\",\"label\":\"messaging app\",\"aliases\":[\"messaging apps\",\"messenger\",\"messengers\",\"messenger app\",\"instant messenger\",\"instant messaging\",\"instant messages\",\"IM\",\"IM app\",\"chat app\",\"chat apps\",\"chat tool\",\"chat platform\",\"messaging platform\",\"messaging platforms\",\"messaging service\",\"messaging services\",\"messaging tool\",\"messaging tools\",\"messaging\",\"mobile messaging app\",\"text messaging app\"],\"ambiguous\":[\"messenger\",\"instant messages\",\"IM\",\"messaging\"]},{\"id\":\"consumer-messaging\",\"label\":\"consumer messaging app\",\"aliases\":[\"consumer messaging apps\",\"personal messaging app\",\"personal messaging apps\",\"private messaging app\",\"private messaging apps\",\"private messenger\",\"unapproved messaging app\",\"third-party messaging app\",\"third-party messaging apps\"],\"broader\":[\"messaging-app\"]},{\"id\":\"wechat\",\"label\":\"WeChat\",\"aliases\":[\"Weixin\",\"微信\",\"WeChat Moments\",\"WeChat Mini Program\",\"Mini Programs\",\"We Chat\"],\"broader\":[\"consumer-messaging\",\"social-network\",\"tencent-product\"],\"domains\":[\"wechat.com\",\"weixin.qq.com\",\"mp.weixin.qq.com\"]},{\"id\":\"wechat-channels\",\"label\":\"WeChat Channels\",\"aliases\":[\"Weixin Channels\",\"视频号\"],\"broader\":[\"wechat\",\"live-streaming\"]},{\"id\":\"wechat-official-account\",\"label\":\"WeChat Official Account\",\"aliases\":[\"WeChat public account\",\"mp.weixin\"],\"broader\":[\"wechat\"]},{\"id\":\"qq\",\"label\":\"QQ\",\"aliases\":[\"Tencent QQ\",\"Qzone\"],\"broader\":[\"consumer-messaging\",\"social-network\",\"tencent-product\"],\"domains\":[\"qq.com\",\"qzone.qq.com\",\"im.qq.com\"]},{\"id\":\"max-messenger\",\"label\":\"MAX\",\"aliases\":[\"MAX messenger\",\"MAX (messenger)\"],\"broader\":[\"consumer-messaging\",\"russian-owned-product\"],\"domains\":[\"max.ru\"],\"ambiguous\":[\"MAX\"]},{\"id\":\"whatsapp\",\"label\":\"WhatsApp\",\"aliases\":[\"Whats App\",\"WhatsApp group\",\"WhatsApp Messenger\",\"WA\",\"WhatsApp groups\",\"WhatsApp chat\",\"WhatsApp message\",\"WhatsApp messages\"],\"broader\":[\"consumer-messaging\",\"end-to-end-encrypted-app\",\"off-channel-app\",\"meta-product\"],\"domains\":[\"whatsapp.com\",\"wa.me\",\"web.whatsapp.com\",\"chat.whatsapp.com\"],\"ambiguous\":[\"WA\"]},{\"id\":\"whatsapp-channels\",\"label\":\"WhatsApp Channels\",\"aliases\":[\"WhatsApp channel\"],\"broader\":[\"whatsapp\"]},{\"id\":\"whatsapp-status\",\"label\":\"WhatsApp Status\",\"broader\":[\"whatsapp\",\"ephemeral-content\"]},{\"id\":\"facebook-messenger\",\"label\":\"Facebook Messenger\",\"aliases\":[\"FB Messenger\",\"FB DM\",\"Messenger (Meta)\",\"Meta Messenger\",\"Messenger by Meta\"],\"formerly\":[\"Facebook Chat\"],\"broader\":[\"consumer-messaging\",\"end-to-end-encrypted-app\",\"off-channel-app\",\"meta-product\"],\"domains\":[\"messenger.com\",\"m.me\",\"facebook.com/messages\"],\"note\":\"Desktop apps were withdrawn in December 2025 and messenger.com was announced to redirect to facebook.com/messages from April 2026; mobile app continues.\"},{\"id\":\"telegram\",\"label\":\"Telegram\",\"aliases\":[\"Telegram channel\",\"Telegram group\",\"Telegram bot\",\"TG\",\"Telegram Messenger\"],\"broader\":[\"consumer-messaging\",\"off-channel-app\"],\"domains\":[\"telegram.org\",\"t.me\",\"telegram.me\",\"web.telegram.org\"],\"ambiguous\":[\"TG\"]},{\"id\":\"telegram-stories\",\"label\":\"Telegram Stories\",\"broader\":[\"telegram\",\"ephemeral-content\"]},{\"id\":\"signal\",\"label\":\"Signal\",\"aliases\":[\"Signal app\",\"Signal Messenger\",\"Signal chat\",\"Signal messaging app\"],\"broader\":[\"consumer-messaging\",\"end-to-end-encrypted-app\",\"ephemeral-content\",\"off-channel-app\"],\"domains\":[\"signal.org\",\"signal.me\",\"signal.group\"],\"ambiguous\":[\"Signal\"]},{\"id\":\"imessage\",\"label\":\"iMessage\",\"aliases\":[\"Apple Messages\",\"blue bubbles\",\"Messages app\"],\"broader\":[\"consumer-messaging\",\"sms\",\"end-to-end-encrypted-app\",\"off-channel-app\",\"apple-product\"],\"domains\":[\"apple.com/messages\"],\"ambiguous\":[\"blue bubbles\",\"Messages app\"]},{\"id\":\"google-messages\",\"label\":\"Google Messages\",\"aliases\":[\"RCS chat\",\"RCS\",\"Google Messages (RCS)\"],\"formerly\":[\"Android Messages\"],\"broader\":[\"consumer-messaging\",\"sms\",\"off-channel-app\",\"google-product\"],\"domains\":[\"messages.google.com\"],\"ambiguous\":[\"RCS\"]},{\"id\":\"line\",\"label\":\"LINE\",\"aliases\":[\"LINE app\",\"LINE Official Account\",\"LINE@\"],\"broader\":[\"consumer-messaging\",\"off-channel-app\"],\"domains\":[\"line.me\",\"lin.ee\"],\"ambiguous\":[\"LINE\"]},{\"id\":\"kakaotalk\",\"label\":\"KakaoTalk\",\"aliases\":[\"Kakao Talk\",\"KaTalk\",\"Kakao channel\",\"Kakao\"],\"broader\":[\"consumer-messaging\",\"off-channel-app\"],\"domains\":[\"kakao.com\",\"kakaocorp.com\",\"pf.kakao.com\"],\"ambiguous\":[\"Kakao\"]},{\"id\":\"viber\",\"label\":\"Viber\",\"aliases\":[\"Rakuten Viber\"],\"broader\":[\"consumer-messaging\",\"end-to-end-encrypted-app\",\"off-channel-app\"],\"domains\":[\"viber.com\",\"vb.me\"]},{\"id\":\"zalo\",\"label\":\"Zalo\",\"broader\":[\"consumer-messaging\",\"off-channel-app\"],\"domains\":[\"zalo.me\"]},{\"id\":\"imo\",\"label\":\"imo\",\"aliases\":[\"imo messenger\"],\"broader\":[\"consumer-messaging\",\"off-channel-app\"],\"domains\":[\"imo.im\"],\"ambiguous\":[\"imo messenger\",\"imo\"]},{\"id\":\"kik\",\"label\":\"Kik\",\"aliases\":[\"Kik Messenger\"],\"broader\":[\"consumer-messaging\",\"anonymous-app\"],\"domains\":[\"kik.com\"],\"ambiguous\":[\"Kik Messenger\",\"Kik\"]},{\"id\":\"groupme\",\"label\":\"GroupMe\",\"aliases\":[\"Group Me\"],\"broader\":[\"consumer-messaging\",\"off-channel-app\",\"microsoft-product\"],\"domains\":[\"groupme.com\"]},{\"id\":\"threema\",\"label\":\"Threema\",\"broader\":[\"consumer-messaging\",\"end-to-end-encrypted-app\",\"off-channel-app\"],\"domains\":[\"threema.ch\",\"threema.id\"]},{\"id\":\"wire\",\"label\":\"Wire\",\"aliases\":[\"Wire messenger\"],\"broader\":[\"consumer-messaging\",\"end-to-end-encrypted-app\"],\"domains\":[\"wire.com\"],\"ambiguous\":[\"Wire messenger\",\"Wire\"]},{\"id\":\"element-matrix\",\"label\":\"Element (Matrix)\",\"aliases\":[\"Element\",\"Matrix\"],\"formerly\":[\"Riot.im\"],\"broader\":[\"consumer-messaging\",\"end-to-end-encrypted-app\",\"fediverse\"],\"domains\":[\"element.io\",\"matrix.org\",\"matrix.to\"],\"ambiguous\":[\"Element\",\"Matrix\"]},{\"id\":\"session\",\"label\":\"Session\",\"aliases\":[\"Session messenger\"],\"broader\":[\"consumer-messaging\",\"end-to-end-encrypted-app\",\"off-channel-app\",\"anonymous-app\"],\"domains\":[\"getsession.org\"],\"ambiguous\":[\"Session messenger\",\"Session\"]},{\"id\":\"wickr\",\"label\":\"Wickr\",\"aliases\":[\"Wickr Me\",\"AWS Wickr\"],\"broader\":[\"consumer-messaging\",\"end-to-end-encrypted-app\",\"ephemeral-content\",\"amazon-product\"],\"domains\":[\"wickr.com\",\"aws.amazon.com/wickr\"]},{\"id\":\"confide\",\"label\":\"Confide\",\"broader\":[\"consumer-messaging\",\"ephemeral-content\",\"off-channel-app\"],\"domains\":[\"getconfide.com\"],\"ambiguous\":[\"Confide\"]},{\"id\":\"marco-polo\",\"label\":\"Marco Polo\",\"broader\":[\"consumer-messaging\"],\"domains\":[\"marcopolo.me\"],\"ambiguous\":[\"Marco Polo\"]},{\"id\":\"arattai\",\"label\":\"Arattai\",\"broader\":[\"consumer-messaging\"],\"domains\":[\"arattai.in\"]},{\"id\":\"beeper\",\"label\":\"Beeper\",\"broader\":[\"consumer-messaging\"],\"domains\":[\"beeper.com\"],\"ambiguous\":[\"Beeper\"]},{\"id\":\"skype\",\"label\":\"Skype\",\"aliases\":[\"Skyping\",\"Skype call\"],\"broader\":[\"consumer-messaging\",\"video-conferencing\",\"microsoft-product\"],\"domains\":[\"skype.com\",\"join.skype.com\"],\"status\":\"defunct\",\"since\":\"2025-05-05\",\"successor\":\"microsoft-teams\",\"note\":\"Consumer Skype closed 5 May 2025; users were pointed to Microsoft Teams.\"},{\"id\":\"google-hangouts\",\"label\":\"Google Hangouts\",\"aliases\":[\"Hangouts\",\"Hangouts on Air\",\"GChat\"],\"formerly\":[\"Google Talk\"],\"broader\":[\"consumer-messaging\",\"video-conferencing\",\"google-product\"],\"domains\":[\"hangouts.google.com\"],\"ambiguous\":[\"Hangouts\"],\"status\":\"defunct\",\"since\":\"2022-11-01\",\"successor\":\"google-chat\"},{\"id\":\"google-allo\",\"label\":\"Google Allo\",\"aliases\":[\"Allo\"],\"broader\":[\"consumer-messaging\",\"google-product\"],\"domains\":[\"allo.google.com\"],\"status\":\"defunct\",\"since\":\"2019-03-12\"},{\"id\":\"yahoo-messenger\",\"label\":\"Yahoo Messenger\",\"aliases\":[\"Yahoo! Messenger\",\"YIM\"],\"broader\":[\"consumer-messaging\"],\"domains\":[\"messenger.yahoo.com\"],\"status\":\"defunct\",\"since\":\"2018-07-17\"},{\"id\":\"aim\",\"label\":\"AIM\",\"aliases\":[\"AOL Instant Messenger\"],\"broader\":[\"consumer-messaging\"],\"domains\":[\"aim.com\"],\"ambiguous\":[\"AIM\"],\"status\":\"defunct\",\"since\":\"2017-12-15\"},{\"id\":\"msn-messenger\",\"label\":\"MSN Messenger\",\"aliases\":[\"Windows Live Messenger\"],\"broader\":[\"consumer-messaging\",\"microsoft-product\"],\"domains\":[\"messenger.msn.com\"],\"status\":\"defunct\",\"since\":\"2013-04\"},{\"id\":\"icq\",\"label\":\"ICQ\",\"aliases\":[\"ICQ New\"],\"broader\":[\"consumer-messaging\"],\"domains\":[\"icq.com\"],\"status\":\"defunct\",\"since\":\"2024-06-26\"},{\"id\":\"bbm\",\"label\":\"BBM\",\"aliases\":[\"BlackBerry Messenger\"],\"broader\":[\"consumer-messaging\"],\"domains\":[\"bbm.com\"],\"status\":\"defunct\",\"since\":\"2019-05-31\"},{\"id\":\"hike\",\"label\":\"Hike Messenger\",\"aliases\":[\"Hike\"],\"broader\":[\"consumer-messaging\"],\"domains\":[\"hike.in\"],\"ambiguous\":[\"Hike\"],\"status\":\"defunct\",\"since\":\"2021-01\"},{\"id\":\"houseparty\",\"label\":\"Houseparty\",\"aliases\":[\"House Party app\"],\"broader\":[\"consumer-messaging\",\"video-conferencing\"],\"domains\":[\"houseparty.com\"],\"status\":\"defunct\",\"since\":\"2021-10\"},{\"id\":\"omegle\",\"label\":\"Omegle\",\"broader\":[\"consumer-messaging\",\"anonymous-app\"],\"domains\":[\"omegle.com\"],\"status\":\"defunct\",\"since\":\"2023-11-08\"},{\"id\":\"business-messaging\",\"label\":\"business messaging channel\",\"aliases\":[\"business messaging channels\",\"business messaging\",\"business messaging platform\"],\"broader\":[\"messaging-app\"]},{\"id\":\"whatsapp-business\",\"label\":\"WhatsApp Business\",\"aliases\":[\"WhatsApp Business Platform\",\"WhatsApp Business API\",\"WABA\",\"WhatsApp Business app\"],\"broader\":[\"business-messaging\",\"whatsapp\"],\"domains\":[\"business.whatsapp.com\"]},{\"id\":\"apple-business-messages\",\"label\":\"Apple Messages for Business\",\"formerly\":[\"Apple Business Chat\"],\"broader\":[\"business-messaging\",\"apple-product\"],\"domains\":[\"register.apple.com\"]},{\"id\":\"rcs-business\",\"label\":\"RCS for Business\",\"aliases\":[\"RCS Business Messaging\",\"RCS marketing\",\"RBM\"],\"broader\":[\"business-messaging\",\"sms\",\"google-product\"],\"ambiguous\":[\"RBM\"]},{\"id\":\"google-business-messages\",\"label\":\"Google Business Messages\",\"aliases\":[\"Google Business Profile chat\"],\"broader\":[\"business-messaging\",\"google-product\"],\"domains\":[\"businessmessages.google.com\"],\"status\":\"defunct\",\"since\":\"2024-07-31\"},{\"id\":\"company-messaging\",\"label\":\"workplace chat tool\",\"aliases\":[\"workplace chat\",\"team chat\",\"team messaging\",\"team messaging app\",\"company messaging\",\"company chat\",\"internal chat\",\"internal messaging\",\"workplace messaging\",\"enterprise messaging\",\"enterprise chat\",\"corporate messaging\"],\"broader\":[\"messaging-app\",\"workplace\"]},{\"id\":\"wecom\",\"label\":\"WeCom\",\"aliases\":[\"企业微信\"],\"formerly\":[\"WeChat Work\",\"Enterprise WeChat\"],\"broader\":[\"company-messaging\",\"tencent-product\"],\"domains\":[\"work.weixin.qq.com\"]},{\"id\":\"microsoft-teams\",\"label\":\"Microsoft Teams\",\"aliases\":[\"MS Teams\",\"Teams Live Events\",\"Teams\",\"Teams chat\",\"Teams channel\"],\"broader\":[\"company-messaging\",\"video-conferencing\",\"microsoft-365\"],\"domains\":[\"teams.microsoft.com\",\"teams.live.com\",\"teams.cloud.microsoft\"],\"ambiguous\":[\"Teams\"]},{\"id\":\"slack\",\"label\":\"Slack\",\"aliases\":[\"Slack Connect\",\"Slack channel\",\"slacking\",\"Slack workspace\",\"Slack message\",\"Slack community\"],\"broader\":[\"company-messaging\",\"collaboration\",\"salesforce-product\"],\"domains\":[\"slack.com\"],\"ambiguous\":[\"slacking\",\"Slack\"]},{\"id\":\"google-chat\",\"label\":\"Google Chat\",\"formerly\":[\"Hangouts Chat\"],\"broader\":[\"company-messaging\",\"google-workspace\"],\"domains\":[\"chat.google.com\"]},{\"id\":\"mattermost\",\"label\":\"Mattermost\",\"broader\":[\"company-messaging\"],\"domains\":[\"mattermost.com\"]},{\"id\":\"rocket-chat\",\"label\":\"Rocket.Chat\",\"aliases\":[\"RocketChat\"],\"broader\":[\"company-messaging\"],\"domains\":[\"rocket.chat\"]},{\"id\":\"skype-for-business\",\"label\":\"Skype for Business\",\"formerly\":[\"Lync\",\"Microsoft Lync\"],\"broader\":[\"company-messaging\",\"microsoft-product\"],\"status\":\"defunct\",\"since\":\"2021-07-31\",\"successor\":\"microsoft-teams\"},{\"id\":\"zulip\",\"label\":\"Zulip\",\"broader\":[\"company-messaging\"],\"domains\":[\"zulip.com\",\"zulipchat.com\"]},{\"id\":\"lark\",\"label\":\"Lark\",\"aliases\":[\"Feishu\",\"飞书\",\"Lark Suite\"],\"broader\":[\"company-messaging\",\"collaboration\",\"bytedance-product\"],\"domains\":[\"larksuite.com\",\"feishu.cn\"],\"ambiguous\":[\"Lark\"]},{\"id\":\"dingtalk\",\"label\":\"DingTalk\",\"aliases\":[\"Ding Talk\",\"钉钉\"],\"broader\":[\"company-messaging\",\"alibaba-product\"],\"domains\":[\"dingtalk.com\"]},{\"id\":\"line-works\",\"label\":\"LINE WORKS\",\"broader\":[\"company-messaging\"],\"domains\":[\"worksmobile.com\"]},{\"id\":\"sms\",\"label\":\"SMS\",\"aliases\":[\"text messages\",\"text message\",\"texting\",\"text messaging\",\"SMS messages\",\"SMS message\",\"SMS text\",\"MMS\"],\"broader\":[\"messaging-app\"],\"ambiguous\":[\"text messages\",\"text message\",\"texting\"]},{\"id\":\"sms-personal\",\"label\":\"personal text message\",\"aliases\":[\"personal text\",\"SMS from personal phone\",\"personal SMS\",\"personal text messages\",\"personal texts\",\"personal text messaging\",\"Personal SMS/text message\",\"texting from a personal phone\"],\"broader\":[\"sms\",\"consumer-messaging\",\"off-channel-app\"]},{\"id\":\"off-channel-app\",\"label\":\"off-channel messaging app\",\"aliases\":[\"off-channel app\",\"off-channel apps\",\"off-channel messaging apps\",\"off-channel communication\",\"off-channel communications\",\"off-channel messaging\",\"unarchived messaging app\",\"unmonitored messaging app\",\"non-archived channel\"],\"broader\":[\"messaging-app\"]},{\"id\":\"video\",\"label\":\"video platform\",\"aliases\":[\"video platforms\",\"video service\",\"video app\",\"video tool\"]},{\"id\":\"video-hosting\",\"label\":\"video-sharing site\",\"aliases\":[\"video-sharing sites\",\"video sharing\",\"video-sharing platform\",\"video-sharing platforms\",\"video hosting\",\"video hosting site\",\"video hosting platform\",\"video site\",\"video sites\"],\"broader\":[\"video\"],\"ambiguous\":[\"video site\"]},{\"id\":\"peertube\",\"label\":\"PeerTube\",\"broader\":[\"video-hosting\",\"fediverse\"],\"domains\":[\"joinpeertube.org\"]},{\"id\":\"bilibili\",\"label\":\"Bilibili\",\"aliases\":[\"B站\"],\"broader\":[\"video-hosting\",\"social-media\",\"chinese-owned-product\"],\"domains\":[\"bilibili.com\",\"b23.tv\",\"bilibili.tv\"]},{\"id\":\"rutube\",\"label\":\"RuTube\",\"broader\":[\"video-hosting\",\"social-media\",\"russian-owned-product\"],\"domains\":[\"rutube.ru\"]},{\"id\":\"niconico\",\"label\":\"Niconico\",\"aliases\":[\"Nico Nico Douga\",\"Nicovideo\"],\"broader\":[\"video-hosting\",\"social-media\"],\"domains\":[\"nicovideo.jp\"]},{\"id\":\"youtube\",\"label\":\"YouTube\",\"aliases\":[\"You Tube\",\"YouTube channel\",\"vlog on YouTube\",\"YT\",\"YouTube video\",\"YouTube videos\"],\"broader\":[\"video-hosting\",\"social-media\",\"google-product\"],\"domains\":[\"youtube.com\",\"youtu.be\",\"m.youtube.com\"],\"ambiguous\":[\"YT\"]},{\"id\":\"youtube-shorts\",\"label\":\"YouTube Shorts\",\"aliases\":[\"YT Shorts\",\"Shorts\"],\"broader\":[\"youtube\"],\"domains\":[\"youtube.com/shorts\"],\"ambiguous\":[\"Shorts\"]},{\"id\":\"youtube-live\",\"label\":\"YouTube Live\",\"aliases\":[\"YT Live\",\"YouTube Premieres\"],\"broader\":[\"youtube\",\"live-streaming\"],\"domains\":[\"youtube.com/live\"]},{\"id\":\"youtube-community\",\"label\":\"YouTube Community post\",\"aliases\":[\"Community tab\",\"YouTube Community posts\"],\"broader\":[\"youtube\"],\"ambiguous\":[\"Community tab\"]},{\"id\":\"youtube-kids\",\"label\":\"YouTube Kids\",\"aliases\":[\"Made for Kids\"],\"broader\":[\"youtube\"],\"domains\":[\"youtubekids.com\"]},{\"id\":\"youtube-ads\",\"label\":\"YouTube Ads\",\"aliases\":[\"TrueView\",\"bumper ads\",\"Demand Gen\"],\"broader\":[\"youtube\",\"google-ads\"],\"domains\":[\"youtube.com/ads\"],\"ambiguous\":[\"bumper ads\",\"Demand Gen\"]},{\"id\":\"vimeo\",\"label\":\"Vimeo\",\"broader\":[\"video-hosting\",\"social-media\"],\"domains\":[\"vimeo.com\"]},{\"id\":\"dailymotion\",\"label\":\"Dailymotion\",\"aliases\":[\"Daily Motion\"],\"broader\":[\"video-hosting\",\"social-media\"],\"domains\":[\"dailymotion.com\",\"dai.ly\"]},{\"id\":\"wistia\",\"label\":\"Wistia\",\"broader\":[\"video-hosting\"],\"domains\":[\"wistia.com\"]},{\"id\":\"brightcove\",\"label\":\"Brightcove\",\"broader\":[\"video-hosting\"],\"domains\":[\"brightcove.com\"]},{\"id\":\"vidyard\",\"label\":\"Vidyard\",\"broader\":[\"video-hosting\"],\"domains\":[\"vidyard.com\"]},{\"id\":\"loom\",\"label\":\"Loom\",\"aliases\":[\"Loom video\"],\"broader\":[\"video-hosting\"],\"domains\":[\"loom.com\"],\"ambiguous\":[\"Loom video\",\"Loom\"]},{\"id\":\"rumble\",\"label\":\"Rumble\",\"broader\":[\"video-hosting\",\"social-media\"],\"domains\":[\"rumble.com\"],\"ambiguous\":[\"Rumble\"]},{\"id\":\"odysee\",\"label\":\"Odysee\",\"formerly\":[\"LBRY\"],\"broader\":[\"video-hosting\",\"social-media\"],\"domains\":[\"odysee.com\",\"lbry.com\"]},{\"id\":\"bitchute\",\"label\":\"BitChute\",\"broader\":[\"video-hosting\",\"social-media\"],\"domains\":[\"bitchute.com\"]},{\"id\":\"kaltura\",\"label\":\"Kaltura\",\"broader\":[\"video-hosting\"],\"domains\":[\"kaltura.com\"]},{\"id\":\"live-streaming\",\"label\":\"live-streaming service\",\"aliases\":[\"live-streaming services\",\"live-streaming platform\",\"live-streaming platforms\",\"live-streaming app\",\"livestreaming\",\"live stream platform\"],\"broader\":[\"video\"]},{\"id\":\"twitch\",\"label\":\"Twitch\",\"aliases\":[\"Twitch stream\",\"Twitch streamer\"],\"formerly\":[\"Justin.tv\"],\"broader\":[\"live-streaming\",\"social-media\",\"amazon-product\"],\"domains\":[\"twitch.tv\",\"clips.twitch.tv\"],\"ambiguous\":[\"Twitch\"]},{\"id\":\"kick\",\"label\":\"Kick\",\"aliases\":[\"Kick stream\"],\"broader\":[\"live-streaming\",\"social-media\"],\"domains\":[\"kick.com\"],\"ambiguous\":[\"Kick stream\",\"Kick\"]},{\"id\":\"restream\",\"label\":\"Restream\",\"broader\":[\"live-streaming\"],\"domains\":[\"restream.io\"],\"ambiguous\":[\"Restream\"]},{\"id\":\"streamyard\",\"label\":\"StreamYard\",\"aliases\":[\"Stream Yard\"],\"broader\":[\"live-streaming\"],\"domains\":[\"streamyard.com\"]},{\"id\":\"obs-studio\",\"label\":\"OBS Studio\",\"aliases\":[\"Streamlabs\",\"OBS\"],\"broader\":[\"live-streaming\"],\"domains\":[\"obsproject.com\",\"streamlabs.com\"],\"ambiguous\":[\"OBS\"]},{\"id\":\"whatnot\",\"label\":\"Whatnot\",\"broader\":[\"live-streaming\",\"social-commerce\"],\"domains\":[\"whatnot.com\"],\"ambiguous\":[\"Whatnot\"]},{\"id\":\"amazon-live\",\"label\":\"Amazon Live\",\"broader\":[\"live-streaming\",\"social-commerce\",\"amazon-product\"],\"domains\":[\"amazon.com/live\"]},{\"id\":\"dlive\",\"label\":\"DLive\",\"broader\":[\"live-streaming\"],\"domains\":[\"dlive.tv\"]},{\"id\":\"trovo\",\"label\":\"Trovo\",\"broader\":[\"live-streaming\",\"social-media\",\"tencent-product\"],\"domains\":[\"trovo.live\"],\"status\":\"restricted\"},{\"id\":\"periscope\",\"label\":\"Periscope\",\"aliases\":[\"pscp\"],\"broader\":[\"live-streaming\",\"social-media\"],\"domains\":[\"periscope.tv\",\"pscp.tv\"],\"ambiguous\":[\"Periscope\"],\"status\":\"defunct\",\"since\":\"2021-03-31\"},{\"id\":\"meerkat\",\"label\":\"Meerkat\",\"aliases\":[\"Meerkat app\"],\"broader\":[\"live-streaming\",\"social-media\"],\"domains\":[\"meerkatapp.co\"],\"ambiguous\":[\"Meerkat app\",\"Meerkat\"],\"status\":\"defunct\",\"since\":\"2016-10\"},{\"id\":\"mixer\",\"label\":\"Mixer\",\"formerly\":[\"Beam\"],\"broader\":[\"live-streaming\",\"social-media\",\"microsoft-product\"],\"domains\":[\"mixer.com\"],\"ambiguous\":[\"Beam\",\"Mixer\"],\"status\":\"defunct\",\"since\":\"2020-07-22\"},{\"id\":\"blab\",\"label\":\"Blab\",\"broader\":[\"live-streaming\"],\"domains\":[\"blab.im\"],\"ambiguous\":[\"Blab\"],\"status\":\"defunct\",\"since\":\"2016-08\"},{\"id\":\"caffeine-tv\",\"label\":\"Caffeine\",\"broader\":[\"live-streaming\",\"social-media\"],\"domains\":[\"caffeine.tv\"],\"ambiguous\":[\"Caffeine\"],\"status\":\"defunct\",\"since\":\"2024-06\"},{\"id\":\"streaming-media\",\"label\":\"streaming media service\",\"aliases\":[\"streaming media\",\"streaming service\",\"streaming services\",\"video streaming\",\"music streaming\",\"media streaming\"]},{\"id\":\"audible\",\"label\":\"Audible\",\"broader\":[\"streaming-media\",\"amazon-product\"],\"domains\":[\"audible.com\"],\"ambiguous\":[\"Audible\"]},{\"id\":\"bandcamp\",\"label\":\"Bandcamp\",\"aliases\":[\"Band camp\"],\"broader\":[\"streaming-media\"],\"domains\":[\"bandcamp.com\"]},{\"id\":\"netflix\",\"label\":\"Netflix\",\"broader\":[\"streaming-media\"],\"domains\":[\"netflix.com\"]},{\"id\":\"disney-plus\",\"label\":\"Disney+\",\"aliases\":[\"Disney Plus\"],\"broader\":[\"streaming-media\"],\"domains\":[\"disneyplus.com\"]},{\"id\":\"hulu\",\"label\":\"Hulu\",\"broader\":[\"streaming-media\"],\"domains\":[\"hulu.com\"]},{\"id\":\"apple-music\",\"label\":\"Apple Music\",\"broader\":[\"streaming-media\",\"apple-product\"],\"domains\":[\"music.apple.com\"]},{\"id\":\"youtube-music\",\"label\":\"YouTube Music\",\"broader\":[\"streaming-media\",\"google-product\"],\"domains\":[\"music.youtube.com\"]},{\"id\":\"audio\",\"label\":\"audio platform\",\"aliases\":[\"audio platforms\",\"audio app\"]},{\"id\":\"podcasting\",\"label\":\"podcast platform\",\"aliases\":[\"podcast platforms\",\"podcast\",\"podcasts\",\"podcasting platform\",\"podcast host\",\"podcast hosting\",\"podcast app\"],\"broader\":[\"audio\"]},{\"id\":\"spotify\",\"label\":\"Spotify\",\"aliases\":[\"Spotify Podcasts\"],\"broader\":[\"podcasting\",\"streaming-media\"],\"domains\":[\"spotify.com\",\"open.spotify.com\",\"spoti.fi\"]},{\"id\":\"spotify-for-creators\",\"label\":\"Spotify for Creators\",\"formerly\":[\"Anchor\",\"Anchor.fm\",\"Spotify for Podcasters\"],\"broader\":[\"podcasting\"],\"domains\":[\"creators.spotify.com\",\"anchor.fm\",\"podcasters.spotify.com\"],\"ambiguous\":[\"Anchor\"]},{\"id\":\"apple-podcasts\",\"label\":\"Apple Podcasts\",\"aliases\":[\"iTunes podcasts\",\"iTunes\"],\"broader\":[\"podcasting\",\"apple-product\"],\"domains\":[\"podcasts.apple.com\",\"apple.co\"],\"ambiguous\":[\"iTunes\"]},{\"id\":\"google-podcasts\",\"label\":\"Google Podcasts\",\"broader\":[\"podcasting\",\"google-product\"],\"domains\":[\"podcasts.google.com\"],\"status\":\"defunct\",\"since\":\"2024-06\",\"successor\":\"youtube\"},{\"id\":\"stitcher\",\"label\":\"Stitcher\",\"broader\":[\"podcasting\"],\"domains\":[\"stitcher.com\"],\"ambiguous\":[\"Stitcher\"],\"status\":\"defunct\",\"since\":\"2023-08-29\"},{\"id\":\"libsyn\",\"label\":\"Libsyn\",\"aliases\":[\"Liberated Syndication\"],\"broader\":[\"podcasting\"],\"domains\":[\"libsyn.com\"]},{\"id\":\"podbean\",\"label\":\"Podbean\",\"broader\":[\"podcasting\"],\"domains\":[\"podbean.com\"]},{\"id\":\"buzzsprout\",\"label\":\"Buzzsprout\",\"broader\":[\"podcasting\"],\"domains\":[\"buzzsprout.com\"]},{\"id\":\"transistor-fm\",\"label\":\"Transistor\",\"broader\":[\"podcasting\"],\"domains\":[\"transistor.fm\"],\"ambiguous\":[\"Transistor\"]},{\"id\":\"captivate\",\"label\":\"Captivate\",\"broader\":[\"podcasting\"],\"domains\":[\"captivate.fm\"],\"ambiguous\":[\"Captivate\"]},{\"id\":\"acast\",\"label\":\"Acast\",\"broader\":[\"podcasting\"],\"domains\":[\"acast.com\"]},{\"id\":\"riverside\",\"label\":\"Riverside\",\"broader\":[\"podcasting\"],\"domains\":[\"riverside.fm\",\"riverside.com\"],\"ambiguous\":[\"Riverside\"]},{\"id\":\"squadcast\",\"label\":\"SquadCast\",\"broader\":[\"podcasting\"],\"domains\":[\"squadcast.fm\"]},{\"id\":\"soundcloud\",\"label\":\"SoundCloud\",\"aliases\":[\"Sound Cloud\"],\"broader\":[\"podcasting\",\"streaming-media\",\"social-media\"],\"domains\":[\"soundcloud.com\",\"on.soundcloud.com\"]},{\"id\":\"social-audio\",\"label\":\"social audio app\",\"aliases\":[\"social audio\",\"live audio\",\"live audio app\",\"audio rooms\",\"drop-in audio\"],\"broader\":[\"audio\",\"social-media\"]},{\"id\":\"clubhouse\",\"label\":\"Clubhouse\",\"aliases\":[\"Club House app\"],\"broader\":[\"social-audio\",\"live-streaming\"],\"domains\":[\"clubhouse.com\",\"joinclubhouse.com\"],\"ambiguous\":[\"Clubhouse\"]},{\"id\":\"spotify-live\",\"label\":\"Spotify Live\",\"formerly\":[\"Greenroom\",\"Locker Room app\"],\"broader\":[\"social-audio\",\"live-streaming\"],\"domains\":[\"live.spotify.com\"],\"ambiguous\":[\"Greenroom\"],\"status\":\"defunct\",\"since\":\"2023-04\"},{\"id\":\"stationhead\",\"label\":\"Stationhead\",\"broader\":[\"social-audio\",\"live-streaming\"],\"domains\":[\"stationhead.com\"]},{\"id\":\"wisdom-audio\",\"label\":\"Wisdom\",\"aliases\":[\"Wisdom app\"],\"broader\":[\"social-audio\",\"live-streaming\"],\"domains\":[\"wisdom.audio\"],\"ambiguous\":[\"Wisdom app\",\"Wisdom\"],\"status\":\"restricted\"},{\"id\":\"publishing\",\"label\":\"publishing platform\",\"aliases\":[\"publishing platforms\",\"online publishing\"]},{\"id\":\"blogging\",\"label\":\"blog\",\"aliases\":[\"blogs\",\"weblog\",\"weblogs\",\"blog platform\",\"blogging platform\",\"blogging platforms\",\"blog site\",\"blog sites\",\"external blog\",\"personal blog\",\"personal blogs\"],\"broader\":[\"publishing\"]},{\"id\":\"company-blog\",\"label\":\"company blog\",\"aliases\":[\"company blogs\",\"corporate blog\",\"corporate blogs\",\"our blog\",\"official blog\",\"business blog\",\"brand blog\",\"engineering blog\"],\"broader\":[\"blogging\",\"company-website\"]},{\"id\":\"writefreely\",\"label\":\"WriteFreely\",\"aliases\":[\"WriteFreely / Write.as\"],\"broader\":[\"blogging\",\"fediverse\"],\"domains\":[\"write.as\",\"writefreely.org\"]},{\"id\":\"dzen\",\"label\":\"Dzen\",\"aliases\":[\"Yandex Zen\",\"Дзен\"],\"broader\":[\"blogging\",\"social-media\",\"russian-owned-product\"],\"domains\":[\"dzen.ru\"]},{\"id\":\"naver-blog\",\"label\":\"Naver Blog\",\"aliases\":[\"네이버 블로그\"],\"broader\":[\"blogging\"],\"domains\":[\"blog.naver.com\"]},{\"id\":\"ameblo\",\"label\":\"Ameba Blog\",\"aliases\":[\"Ameblo\",\"Ameba\"],\"broader\":[\"blogging\"],\"domains\":[\"ameblo.jp\"]},{\"id\":\"note-jp\",\"label\":\"note (Japan)\",\"broader\":[\"blogging\"],\"domains\":[\"note.com\"]},{\"id\":\"wordpress\",\"label\":\"WordPress\",\"aliases\":[\"Word Press\",\"WordPress blog\",\"WP\"],\"broader\":[\"blogging\",\"website-builder\"],\"domains\":[\"wordpress.com\",\"wordpress.org\",\"wp.me\"],\"ambiguous\":[\"WP\"]},{\"id\":\"medium\",\"label\":\"Medium\",\"aliases\":[\"Medium post\"],\"broader\":[\"blogging\",\"social-media\"],\"domains\":[\"medium.com\"],\"ambiguous\":[\"Medium\"]},{\"id\":\"blogger\",\"label\":\"Blogger\",\"aliases\":[\"Blogspot\"],\"broader\":[\"blogging\",\"google-product\"],\"domains\":[\"blogger.com\",\"blogspot.com\"],\"ambiguous\":[\"Blogger\"]},{\"id\":\"ghost\",\"label\":\"Ghost\",\"aliases\":[\"Ghost CMS\"],\"broader\":[\"blogging\",\"newsletter\"],\"domains\":[\"ghost.org\"],\"ambiguous\":[\"Ghost CMS\",\"Ghost\"]},{\"id\":\"livejournal\",\"label\":\"LiveJournal\",\"aliases\":[\"Live Journal\",\"LJ\"],\"broader\":[\"blogging\",\"social-network\"],\"domains\":[\"livejournal.com\"],\"ambiguous\":[\"LJ\"]},{\"id\":\"typepad\",\"label\":\"Typepad\",\"aliases\":[\"Type Pad\"],\"broader\":[\"blogging\"],\"domains\":[\"typepad.com\"],\"status\":\"defunct\",\"since\":\"2025-09-30\"},{\"id\":\"posterous\",\"label\":\"Posterous\",\"broader\":[\"blogging\",\"social-media\"],\"domains\":[\"posterous.com\"],\"status\":\"defunct\",\"since\":\"2013-04-30\"},{\"id\":\"svbtle\",\"label\":\"Svbtle\",\"broader\":[\"blogging\"],\"domains\":[\"svbtle.com\"],\"status\":\"restricted\"},{\"id\":\"hashnode\",\"label\":\"Hashnode\",\"broader\":[\"blogging\",\"social-media\"],\"domains\":[\"hashnode.com\"]},{\"id\":\"dev-to\",\"label\":\"DEV Community\",\"broader\":[\"blogging\",\"social-media\"],\"domains\":[\"dev.to\"]},{\"id\":\"website-builder\",\"label\":\"website builder\",\"aliases\":[\"website builders\",\"site builder\",\"content management system\",\"CMS\",\"web publishing\"],\"broader\":[\"publishing\"]},{\"id\":\"wix\",\"label\":\"Wix\",\"broader\":[\"website-builder\"],\"domains\":[\"wix.com\",\"wixsite.com\"],\"ambiguous\":[\"Wix\"]},{\"id\":\"squarespace\",\"label\":\"Squarespace\",\"broader\":[\"website-builder\"],\"domains\":[\"squarespace.com\"]},{\"id\":\"webflow\",\"label\":\"Webflow\",\"broader\":[\"website-builder\"],\"domains\":[\"webflow.com\",\"webflow.io\"]},{\"id\":\"drupal\",\"label\":\"Drupal\",\"broader\":[\"website-builder\"],\"domains\":[\"drupal.org\"]},{\"id\":\"notion-sites\",\"label\":\"Notion Sites\",\"aliases\":[\"Notion site\"],\"broader\":[\"website-builder\"],\"domains\":[\"notion.site\"],\"ambiguous\":[\"Notion site\"]},{\"id\":\"newsletter\",\"label\":\"newsletter platform\",\"aliases\":[\"newsletter platforms\",\"newsletter tool\",\"newsletter service\"],\"broader\":[\"publishing\"]},{\"id\":\"substack\",\"label\":\"Substack\",\"aliases\":[\"Sub Stack\"],\"broader\":[\"newsletter\",\"blogging\",\"social-media\"],\"domains\":[\"substack.com\"]},{\"id\":\"substack-notes\",\"label\":\"Substack Notes\",\"broader\":[\"substack\"]},{\"id\":\"beehiiv\",\"label\":\"beehiiv\",\"aliases\":[\"Beehive newsletter\"],\"broader\":[\"newsletter\",\"email-marketing\"],\"domains\":[\"beehiiv.com\"]},{\"id\":\"revue\",\"label\":\"Revue\",\"aliases\":[\"Twitter newsletter\"],\"broader\":[\"newsletter\"],\"domains\":[\"getrevue.co\"],\"ambiguous\":[\"Revue\"],\"status\":\"defunct\",\"since\":\"2023-01-18\"},{\"id\":\"tinyletter\",\"label\":\"TinyLetter\",\"aliases\":[\"Tiny Letter\"],\"broader\":[\"newsletter\"],\"domains\":[\"tinyletter.com\"],\"status\":\"defunct\",\"since\":\"2024-02-29\"},{\"id\":\"buttondown\",\"label\":\"Buttondown\",\"broader\":[\"newsletter\"],\"domains\":[\"buttondown.com\",\"buttondown.email\"],\"ambiguous\":[\"Buttondown\"]},{\"id\":\"meta-bulletin\",\"label\":\"Bulletin (Meta)\",\"aliases\":[\"Facebook Bulletin\"],\"broader\":[\"newsletter\",\"meta-product\"],\"domains\":[\"bulletin.com\"],\"status\":\"defunct\",\"since\":\"2023-01\"},{\"id\":\"pr-distribution\",\"label\":\"press release wire\",\"aliases\":[\"press release wires\",\"press wire\",\"newswire\",\"newswires\",\"news wire\",\"wire service\",\"wire services\",\"press release distribution\",\"press release service\",\"PR distribution\",\"media outreach tool\",\"media database\"],\"broader\":[\"publishing\"]},{\"id\":\"pr-newswire\",\"label\":\"PR Newswire\",\"aliases\":[\"PRNewswire\",\"PRN\"],\"broader\":[\"pr-distribution\"],\"domains\":[\"prnewswire.com\"],\"ambiguous\":[\"PRN\"]},{\"id\":\"business-wire\",\"label\":\"Business Wire\",\"aliases\":[\"BusinessWire\"],\"broader\":[\"pr-distribution\"],\"domains\":[\"businesswire.com\"]},{\"id\":\"globenewswire\",\"label\":\"GlobeNewswire\",\"aliases\":[\"Globe Newswire\"],\"broader\":[\"pr-distribution\"],\"domains\":[\"globenewswire.com\"]},{\"id\":\"cision\",\"label\":\"Cision\",\"aliases\":[\"CisionOne\"],\"broader\":[\"pr-distribution\"],\"domains\":[\"cision.com\"]},{\"id\":\"muck-rack\",\"label\":\"Muck Rack\",\"aliases\":[\"MuckRack\"],\"broader\":[\"pr-distribution\"],\"domains\":[\"muckrack.com\"]},{\"id\":\"prowly\",\"label\":\"Prowly\",\"broader\":[\"pr-distribution\"],\"domains\":[\"prowly.com\"]},{\"id\":\"haro\",\"label\":\"HARO\",\"aliases\":[\"Help a Reporter\",\"HARO (Help a Reporter Out)\",\"Help a Reporter Out\"],\"formerly\":[\"Connectively\"],\"broader\":[\"pr-distribution\"],\"domains\":[\"helpareporter.com\",\"connectively.us\"]},{\"id\":\"qwoted\",\"label\":\"Qwoted\",\"broader\":[\"pr-distribution\"],\"domains\":[\"qwoted.com\"]},{\"id\":\"ein-presswire\",\"label\":\"EIN Presswire\",\"broader\":[\"pr-distribution\"],\"domains\":[\"einpresswire.com\"]},{\"id\":\"accesswire\",\"label\":\"ACCESS Newswire\",\"formerly\":[\"ACCESSWIRE\"],\"broader\":[\"pr-distribution\"],\"domains\":[\"accessnewswire.com\",\"accesswire.com\"]},{\"id\":\"prweb\",\"label\":\"PRWeb\",\"aliases\":[\"PR Web\"],\"broader\":[\"pr-distribution\"],\"domains\":[\"prweb.com\"]},{\"id\":\"newsfile\",\"label\":\"Newsfile\",\"broader\":[\"pr-distribution\"],\"domains\":[\"newsfilecorp.com\"]},{\"id\":\"company-website\",\"label\":\"company website\",\"aliases\":[\"company websites\",\"corporate website\",\"corporate websites\",\"company web site\",\"company site\",\"corporate site\",\"our website\",\"official website\",\"brand website\",\"company web page\",\"website\",\"web site\",\"websites\"],\"broader\":[\"publishing\"],\"ambiguous\":[\"website\",\"web site\",\"websites\"]},{\"id\":\"reviews\",\"label\":\"review platform\",\"aliases\":[\"review platforms\",\"reviews and reputation\"]},{\"id\":\"review-site\",\"label\":\"review site\",\"aliases\":[\"review sites\",\"consumer review site\",\"online review site\",\"online review sites\",\"rating site\",\"ratings site\",\"product review site\",\"review website\",\"review websites\"],\"broader\":[\"reviews\"]},{\"id\":\"tabelog\",\"label\":\"Tabelog\",\"broader\":[\"review-site\"],\"domains\":[\"tabelog.com\"]},{\"id\":\"google-business-profile\",\"label\":\"Google Business Profile\",\"aliases\":[\"GMB\",\"Google reviews\",\"Google Maps reviews\",\"GBP\"],\"formerly\":[\"Google My Business\",\"Google Places\"],\"broader\":[\"review-site\",\"google-product\"],\"domains\":[\"business.google.com\",\"g.page\",\"maps.app.goo.gl\"],\"ambiguous\":[\"GBP\"]},{\"id\":\"yelp\",\"label\":\"Yelp\",\"aliases\":[\"Yelp reviews\",\"Yelp Elite\"],\"broader\":[\"review-site\"],\"domains\":[\"yelp.com\",\"yelp.to\"]},{\"id\":\"tripadvisor\",\"label\":\"Tripadvisor\",\"aliases\":[\"Trip Advisor\"],\"broader\":[\"review-site\"],\"domains\":[\"tripadvisor.com\",\"tripadvisor.co.uk\"]},{\"id\":\"trustpilot\",\"label\":\"Trustpilot\",\"aliases\":[\"Trust Pilot\"],\"broader\":[\"review-site\"],\"domains\":[\"trustpilot.com\"]},{\"id\":\"g2\",\"label\":\"G2\",\"aliases\":[\"G2 reviews\"],\"formerly\":[\"G2 Crowd\"],\"broader\":[\"review-site\"],\"domains\":[\"g2.com\",\"g2crowd.com\"],\"ambiguous\":[\"G2\"]},{\"id\":\"capterra\",\"label\":\"Capterra\",\"aliases\":[\"GetApp\",\"Software Advice\"],\"broader\":[\"review-site\"],\"domains\":[\"capterra.com\",\"getapp.com\",\"softwareadvice.com\"]},{\"id\":\"trustradius\",\"label\":\"TrustRadius\",\"broader\":[\"review-site\"],\"domains\":[\"trustradius.com\"]},{\"id\":\"gartner-peer-insights\",\"label\":\"Gartner Peer Insights\",\"aliases\":[\"Peer Insights\"],\"broader\":[\"review-site\"],\"domains\":[\"gartner.com/peer-insights\"]},{\"id\":\"bbb\",\"label\":\"Better Business Bureau\",\"aliases\":[\"BBB reviews\",\"BBB\"],\"broader\":[\"review-site\"],\"domains\":[\"bbb.org\"],\"ambiguous\":[\"BBB\"]},{\"id\":\"angi\",\"label\":\"Angi\",\"formerly\":[\"Angie's List\",\"Angies List\"],\"broader\":[\"review-site\"],\"domains\":[\"angi.com\",\"angieslist.com\"]},{\"id\":\"feefo\",\"label\":\"Feefo\",\"broader\":[\"review-site\"],\"domains\":[\"feefo.com\"]},{\"id\":\"reviews-io\",\"label\":\"REVIEWS.io\",\"formerly\":[\"Reviews.co.uk\"],\"broader\":[\"review-site\"],\"domains\":[\"reviews.io\",\"reviews.co.uk\"]},{\"id\":\"foursquare\",\"label\":\"Foursquare\",\"aliases\":[\"Four Square check-in\",\"Foursquare City Guide\",\"Swarm\"],\"broader\":[\"review-site\",\"location-based-app\"],\"domains\":[\"foursquare.com\",\"swarmapp.com\"],\"ambiguous\":[\"Swarm\"],\"status\":\"restricted\",\"note\":\"City Guide app retired December 2024; Swarm continues.\"},{\"id\":\"opentable\",\"label\":\"OpenTable\",\"aliases\":[\"Open Table\"],\"broader\":[\"review-site\"],\"domains\":[\"opentable.com\"]},{\"id\":\"zomato\",\"label\":\"Zomato\",\"broader\":[\"review-site\"],\"domains\":[\"zomato.com\"]},{\"id\":\"dianping\",\"label\":\"Dianping\",\"aliases\":[\"Dazhong Dianping\",\"大众点评\"],\"broader\":[\"review-site\",\"chinese-owned-product\"],\"domains\":[\"dianping.com\"]},{\"id\":\"houzz\",\"label\":\"Houzz\",\"broader\":[\"review-site\"],\"domains\":[\"houzz.com\"]},{\"id\":\"healthgrades\",\"label\":\"Healthgrades\",\"aliases\":[\"Health Grades\"],\"broader\":[\"review-site\"],\"domains\":[\"healthgrades.com\"]},{\"id\":\"zocdoc\",\"label\":\"Zocdoc\",\"broader\":[\"review-site\"],\"domains\":[\"zocdoc.com\"]},{\"id\":\"ratemds\",\"label\":\"RateMDs\",\"aliases\":[\"Rate MDs\"],\"broader\":[\"review-site\"],\"domains\":[\"ratemds.com\"]},{\"id\":\"avvo\",\"label\":\"Avvo\",\"broader\":[\"review-site\"],\"domains\":[\"avvo.com\"]},{\"id\":\"clutch\",\"label\":\"Clutch\",\"broader\":[\"review-site\"],\"domains\":[\"clutch.co\"],\"ambiguous\":[\"Clutch\"]},{\"id\":\"consumeraffairs\",\"label\":\"ConsumerAffairs\",\"aliases\":[\"Consumer Affairs\"],\"broader\":[\"review-site\"],\"domains\":[\"consumeraffairs.com\"]},{\"id\":\"sitejabber\",\"label\":\"Sitejabber\",\"aliases\":[\"SmartCustomer\"],\"broader\":[\"review-site\"],\"domains\":[\"sitejabber.com\",\"smartcustomer.com\"]},{\"id\":\"influenster\",\"label\":\"Influenster\",\"aliases\":[\"VoxBox\"],\"broader\":[\"review-site\"],\"domains\":[\"influenster.com\"]},{\"id\":\"employer-review\",\"label\":\"employer review site\",\"aliases\":[\"employer review sites\",\"workplace review site\",\"workplace review sites\",\"workplace review platform\",\"workplace review platforms\",\"anonymous workplace review platforms\",\"company review site\"],\"broader\":[\"reviews\"]},{\"id\":\"glassdoor\",\"label\":\"Glassdoor\",\"aliases\":[\"Glass Door\"],\"broader\":[\"employer-review\"],\"domains\":[\"glassdoor.com\",\"glassdoor.co.uk\"]},{\"id\":\"indeed\",\"label\":\"Indeed\",\"aliases\":[\"Indeed Company Pages\",\"Indeed reviews\"],\"broader\":[\"employer-review\",\"job-board\"],\"domains\":[\"indeed.com\"],\"ambiguous\":[\"Indeed reviews\",\"Indeed\"]},{\"id\":\"comparably\",\"label\":\"Comparably\",\"broader\":[\"employer-review\"],\"domains\":[\"comparably.com\"],\"ambiguous\":[\"Comparably\"]},{\"id\":\"kununu\",\"label\":\"kununu\",\"broader\":[\"employer-review\"],\"domains\":[\"kununu.com\"]},{\"id\":\"ambitionbox\",\"label\":\"AmbitionBox\",\"aliases\":[\"Ambition Box\"],\"broader\":[\"employer-review\"],\"domains\":[\"ambitionbox.com\"]},{\"id\":\"reputation-mgmt\",\"label\":\"review management tool\",\"aliases\":[\"reputation management tool\",\"reputation management software\",\"review collection tool\",\"review management software\"],\"broader\":[\"reviews\"]},{\"id\":\"bazaarvoice\",\"label\":\"Bazaarvoice\",\"broader\":[\"reputation-mgmt\"],\"domains\":[\"bazaarvoice.com\"]},{\"id\":\"yotpo\",\"label\":\"Yotpo\",\"broader\":[\"reputation-mgmt\"],\"domains\":[\"yotpo.com\"]},{\"id\":\"powerreviews\",\"label\":\"PowerReviews\",\"broader\":[\"reputation-mgmt\"],\"domains\":[\"powerreviews.com\"]},{\"id\":\"birdeye\",\"label\":\"Birdeye\",\"aliases\":[\"Bird Eye\"],\"broader\":[\"reputation-mgmt\"],\"domains\":[\"birdeye.com\"]},{\"id\":\"podium\",\"label\":\"Podium\",\"broader\":[\"reputation-mgmt\"],\"domains\":[\"podium.com\"],\"ambiguous\":[\"Podium\"]},{\"id\":\"reputation-com\",\"label\":\"Reputation\",\"broader\":[\"reputation-mgmt\"],\"domains\":[\"reputation.com\"],\"ambiguous\":[\"Reputation\"]},{\"id\":\"okendo\",\"label\":\"Okendo\",\"broader\":[\"reputation-mgmt\"],\"domains\":[\"okendo.io\"]},{\"id\":\"judge-me\",\"label\":\"Judge.me\",\"broader\":[\"reputation-mgmt\"],\"domains\":[\"judge.me\"]},{\"id\":\"stamped\",\"label\":\"Stamped\",\"broader\":[\"reputation-mgmt\"],\"domains\":[\"stamped.io\"],\"ambiguous\":[\"Stamped\"]},{\"id\":\"reviewtrackers\",\"label\":\"ReviewTrackers\",\"broader\":[\"reputation-mgmt\"],\"domains\":[\"reviewtrackers.com\"]},{\"id\":\"nicejob\",\"label\":\"NiceJob\",\"broader\":[\"reputation-mgmt\"],\"domains\":[\"nicejob.com\"]},{\"id\":\"dating-app\",\"label\":\"dating app\",\"aliases\":[\"dating apps\",\"dating site\",\"dating sites\",\"online dating\",\"dating service\",\"dating services\",\"dating platform\",\"dating website\",\"dating\"],\"ambiguous\":[\"dating\"]},{\"id\":\"tinder\",\"label\":\"Tinder\",\"broader\":[\"dating-app\"],\"domains\":[\"tinder.com\"]},{\"id\":\"bumble\",\"label\":\"Bumble\",\"aliases\":[\"Bumble Bizz\",\"Bumble BFF\"],\"broader\":[\"dating-app\"],\"domains\":[\"bumble.com\"],\"ambiguous\":[\"Bumble\"]},{\"id\":\"hinge\",\"label\":\"Hinge\",\"aliases\":[\"Hinge app\"],\"broader\":[\"dating-app\"],\"domains\":[\"hinge.co\"],\"ambiguous\":[\"Hinge app\",\"Hinge\"]},{\"id\":\"match-com\",\"label\":\"Match.com\",\"aliases\":[\"Match\"],\"broader\":[\"dating-app\"],\"domains\":[\"match.com\"],\"ambiguous\":[\"Match\"]},{\"id\":\"okcupid\",\"label\":\"OkCupid\",\"aliases\":[\"OK Cupid\"],\"broader\":[\"dating-app\"],\"domains\":[\"okcupid.com\"]},{\"id\":\"grindr\",\"label\":\"Grindr\",\"broader\":[\"dating-app\"],\"domains\":[\"grindr.com\"]},{\"id\":\"badoo\",\"label\":\"Badoo\",\"broader\":[\"dating-app\"],\"domains\":[\"badoo.com\"]},{\"id\":\"pof\",\"label\":\"Plenty of Fish\",\"aliases\":[\"POF\"],\"broader\":[\"dating-app\"],\"domains\":[\"pof.com\"],\"ambiguous\":[\"POF\"]},{\"id\":\"feeld\",\"label\":\"Feeld\",\"formerly\":[\"3nder\"],\"broader\":[\"dating-app\"],\"domains\":[\"feeld.co\"]},{\"id\":\"tantan\",\"label\":\"Tantan\",\"aliases\":[\"探探\"],\"broader\":[\"dating-app\",\"chinese-owned-product\"],\"domains\":[\"tantanapp.com\"]},{\"id\":\"momo\",\"label\":\"Momo\",\"aliases\":[\"陌陌\"],\"broader\":[\"dating-app\",\"chinese-owned-product\"],\"domains\":[\"immomo.com\"],\"ambiguous\":[\"Momo\"]},{\"id\":\"creator-monetisation\",\"label\":\"creator monetisation platform\",\"aliases\":[\"creator monetization platform\",\"fan platform\",\"fan platforms\",\"creator platform\",\"membership platform\"]},{\"id\":\"crowdfunding\",\"label\":\"crowdfunding site\",\"aliases\":[\"crowdfunding sites\",\"crowdfunding platform\",\"crowdfunding\",\"fundraising site\"],\"broader\":[\"creator-monetisation\"]},{\"id\":\"kickstarter\",\"label\":\"Kickstarter\",\"broader\":[\"crowdfunding\"],\"domains\":[\"kickstarter.com\",\"kck.st\"]},{\"id\":\"gofundme\",\"label\":\"GoFundMe\",\"aliases\":[\"Go Fund Me\"],\"broader\":[\"crowdfunding\"],\"domains\":[\"gofundme.com\",\"gofund.me\"]},{\"id\":\"indiegogo\",\"label\":\"Indiegogo\",\"broader\":[\"crowdfunding\"],\"domains\":[\"indiegogo.com\"]},{\"id\":\"patreon\",\"label\":\"Patreon\",\"broader\":[\"creator-monetisation\"],\"domains\":[\"patreon.com\"],\"ambiguous\":[\"Patreon\"]},{\"id\":\"onlyfans\",\"label\":\"OnlyFans\",\"aliases\":[\"Only Fans\",\"OF\"],\"broader\":[\"creator-monetisation\",\"adult-site\"],\"domains\":[\"onlyfans.com\"],\"ambiguous\":[\"OF\"]},{\"id\":\"ko-fi\",\"label\":\"Ko-fi\",\"aliases\":[\"Kofi\"],\"broader\":[\"creator-monetisation\"],\"domains\":[\"ko-fi.com\"]},{\"id\":\"buy-me-a-coffee\",\"label\":\"Buy Me a Coffee\",\"aliases\":[\"BMC page\"],\"broader\":[\"creator-monetisation\"],\"domains\":[\"buymeacoffee.com\"]},{\"id\":\"cameo\",\"label\":\"Cameo\",\"aliases\":[\"Cameo for Business\"],\"broader\":[\"creator-monetisation\"],\"domains\":[\"cameo.com\"],\"ambiguous\":[\"Cameo\"]},{\"id\":\"gumroad\",\"label\":\"Gumroad\",\"broader\":[\"creator-monetisation\"],\"domains\":[\"gumroad.com\"]},{\"id\":\"fanhouse\",\"label\":\"Fanhouse\",\"broader\":[\"creator-monetisation\"],\"domains\":[\"fanhouse.app\"],\"status\":\"restricted\"},{\"id\":\"gaming-virtual\",\"label\":\"gaming platform\",\"aliases\":[\"gaming platforms\",\"online game\",\"online games\",\"online gaming\",\"gaming community\",\"virtual world\",\"virtual worlds\",\"metaverse\",\"metaverse platform\",\"gaming\"],\"ambiguous\":[\"gaming\"]},{\"id\":\"roblox\",\"label\":\"Roblox\",\"aliases\":[\"Roblox experience\",\"Roblox ads\"],\"broader\":[\"gaming-virtual\"],\"domains\":[\"roblox.com\"]},{\"id\":\"fortnite\",\"label\":\"Fortnite\",\"aliases\":[\"UEFN\",\"Fortnite Creative\"],\"broader\":[\"gaming-virtual\"],\"domains\":[\"fortnite.com\"]},{\"id\":\"minecraft\",\"label\":\"Minecraft\",\"aliases\":[\"Minecraft server\"],\"broader\":[\"gaming-virtual\",\"microsoft-product\"],\"domains\":[\"minecraft.net\"]},{\"id\":\"steam\",\"label\":\"Steam\",\"aliases\":[\"Steam Community\"],\"broader\":[\"gaming-virtual\"],\"domains\":[\"steampowered.com\",\"steamcommunity.com\"],\"ambiguous\":[\"Steam Community\",\"Steam\"]},{\"id\":\"horizon-worlds\",\"label\":\"Horizon Worlds\",\"aliases\":[\"Meta Horizon\",\"metaverse activation\"],\"broader\":[\"gaming-virtual\",\"meta-product\"],\"domains\":[\"horizon.meta.com\"],\"ambiguous\":[\"metaverse activation\"]},{\"id\":\"decentraland\",\"label\":\"Decentraland\",\"broader\":[\"gaming-virtual\",\"web3-platform\"],\"domains\":[\"decentraland.org\"]},{\"id\":\"the-sandbox\",\"label\":\"The Sandbox\",\"aliases\":[\"Sandbox game\"],\"broader\":[\"gaming-virtual\",\"web3-platform\"],\"domains\":[\"sandbox.game\"],\"ambiguous\":[\"Sandbox game\"]},{\"id\":\"second-life\",\"label\":\"Second Life\",\"aliases\":[\"SecondLife\"],\"broader\":[\"gaming-virtual\"],\"domains\":[\"secondlife.com\"]},{\"id\":\"vrchat\",\"label\":\"VRChat\",\"broader\":[\"gaming-virtual\"],\"domains\":[\"vrchat.com\"]},{\"id\":\"rec-room\",\"label\":\"Rec Room\",\"aliases\":[\"RecRoom\"],\"broader\":[\"gaming-virtual\"],\"domains\":[\"recroom.com\"],\"status\":\"restricted\"},{\"id\":\"pokemon-go\",\"label\":\"Pokémon GO\",\"aliases\":[\"Pokemon Go\",\"PokéStop sponsorship\"],\"broader\":[\"gaming-virtual\",\"location-based-app\"],\"domains\":[\"pokemongo.com\"],\"note\":\"Location-based game with sponsored places.\"},{\"id\":\"martech\",\"label\":\"marketing technology\",\"aliases\":[\"martech\",\"marketing tool\",\"marketing tools\",\"marketing software\",\"marketing platform\",\"marketing stack\"]},{\"id\":\"social-management\",\"label\":\"social media management tool\",\"aliases\":[\"social media management tools\",\"social media management platform\",\"social media management software\",\"social media management system\",\"social media scheduler\",\"social media scheduling tool\",\"social media scheduling tools\",\"social scheduling\",\"scheduling software\",\"scheduling tool\",\"scheduling tools\",\"scheduler\",\"social publishing tool\",\"social media dashboard\"],\"broader\":[\"martech\"],\"ambiguous\":[\"scheduler\"]},{\"id\":\"hootsuite\",\"label\":\"Hootsuite\",\"aliases\":[\"Hoot Suite\",\"Hootsuite Composer\"],\"broader\":[\"social-management\"],\"domains\":[\"hootsuite.com\"]},{\"id\":\"buffer\",\"label\":\"Buffer\",\"aliases\":[\"Buffer queue\",\"Buffer app\"],\"broader\":[\"social-management\"],\"domains\":[\"buffer.com\",\"bufferapp.com\"],\"ambiguous\":[\"Buffer\"]},{\"id\":\"sprout-social\",\"label\":\"Sprout Social\",\"aliases\":[\"SproutSocial\",\"Sprout\",\"Sprout platform\"],\"broader\":[\"social-management\"],\"domains\":[\"sproutsocial.com\",\"sprout.link\"],\"ambiguous\":[\"Sprout\"]},{\"id\":\"later\",\"label\":\"Later\",\"formerly\":[\"Latergramme\"],\"broader\":[\"social-management\"],\"domains\":[\"later.com\"],\"ambiguous\":[\"Later\"]},{\"id\":\"planoly\",\"label\":\"PLANOLY\",\"broader\":[\"social-management\"],\"domains\":[\"planoly.com\"]},{\"id\":\"socialpilot\",\"label\":\"SocialPilot\",\"aliases\":[\"Social Pilot\"],\"broader\":[\"social-management\"],\"domains\":[\"socialpilot.co\"]},{\"id\":\"agorapulse\",\"label\":\"Agorapulse\",\"aliases\":[\"Agora Pulse\"],\"broader\":[\"social-management\"],\"domains\":[\"agorapulse.com\"]},{\"id\":\"sendible\",\"label\":\"Sendible\",\"broader\":[\"social-management\"],\"domains\":[\"sendible.com\"]},{\"id\":\"coschedule\",\"label\":\"CoSchedule\",\"aliases\":[\"Co Schedule\"],\"broader\":[\"social-management\"],\"domains\":[\"coschedule.com\"]},{\"id\":\"loomly\",\"label\":\"Loomly\",\"broader\":[\"social-management\"],\"domains\":[\"loomly.com\"]},{\"id\":\"eclincher\",\"label\":\"eClincher\",\"broader\":[\"social-management\"],\"domains\":[\"eclincher.com\"]},{\"id\":\"meetedgar\",\"label\":\"MeetEdgar\",\"aliases\":[\"Meet Edgar\"],\"broader\":[\"social-management\"],\"domains\":[\"meetedgar.com\"]},{\"id\":\"tailwind\",\"label\":\"Tailwind\",\"aliases\":[\"Tailwind app\"],\"broader\":[\"social-management\"],\"domains\":[\"tailwindapp.com\"],\"ambiguous\":[\"Tailwind app\",\"Tailwind\"]},{\"id\":\"contentstudio\",\"label\":\"ContentStudio\",\"broader\":[\"social-management\"],\"domains\":[\"contentstudio.io\"]},{\"id\":\"publer\",\"label\":\"Publer\",\"broader\":[\"social-management\"],\"domains\":[\"publer.com\",\"publer.io\"]},{\"id\":\"metricool\",\"label\":\"Metricool\",\"broader\":[\"social-management\"],\"domains\":[\"metricool.com\"]},{\"id\":\"socialbee\",\"label\":\"SocialBee\",\"broader\":[\"social-management\"],\"domains\":[\"socialbee.com\"]},{\"id\":\"zoho-social\",\"label\":\"Zoho Social\",\"broader\":[\"social-management\"],\"domains\":[\"zoho.com/social\"]},{\"id\":\"sprinklr\",\"label\":\"Sprinklr\",\"broader\":[\"social-management\"],\"domains\":[\"sprinklr.com\"]},{\"id\":\"khoros\",\"label\":\"Khoros\",\"aliases\":[\"Khoros Marketing\"],\"formerly\":[\"Spredfast\",\"Lithium\"],\"broader\":[\"social-management\"],\"domains\":[\"khoros.com\",\"spredfast.com\"],\"ambiguous\":[\"Lithium\"]},{\"id\":\"emplifi\",\"label\":\"Emplifi\",\"formerly\":[\"Socialbakers\",\"Astute\"],\"broader\":[\"social-management\"],\"domains\":[\"emplifi.io\",\"socialbakers.com\"],\"ambiguous\":[\"Astute\"]},{\"id\":\"meta-business-suite\",\"label\":\"Meta Business Suite\",\"aliases\":[\"Creator Studio\",\"Meta Business Manager\"],\"formerly\":[\"Facebook Business Suite\",\"Facebook Business Manager\"],\"broader\":[\"social-management\",\"meta-product\"],\"domains\":[\"business.facebook.com\"],\"ambiguous\":[\"Creator Studio\"]},{\"id\":\"oktopost\",\"label\":\"Oktopost\",\"broader\":[\"social-management\"],\"domains\":[\"oktopost.com\"]},{\"id\":\"statusbrew\",\"label\":\"Statusbrew\",\"broader\":[\"social-management\"],\"domains\":[\"statusbrew.com\"]},{\"id\":\"planable\",\"label\":\"Planable\",\"broader\":[\"social-management\"],\"domains\":[\"planable.io\"]},{\"id\":\"vista-social\",\"label\":\"Vista Social\",\"broader\":[\"social-management\"],\"domains\":[\"vistasocial.com\"]},{\"id\":\"iconosquare\",\"label\":\"Iconosquare\",\"broader\":[\"social-management\"],\"domains\":[\"iconosquare.com\"]},{\"id\":\"facelift\",\"label\":\"Facelift\",\"aliases\":[\"Facelift Data Suite\"],\"broader\":[\"social-management\"],\"domains\":[\"facelift-bbt.com\"],\"ambiguous\":[\"Facelift\"]},{\"id\":\"typefully\",\"label\":\"Typefully\",\"broader\":[\"social-management\"],\"domains\":[\"typefully.com\"]},{\"id\":\"hypefury\",\"label\":\"Hypefury\",\"broader\":[\"social-management\"],\"domains\":[\"hypefury.com\"]},{\"id\":\"fedica\",\"label\":\"Fedica\",\"formerly\":[\"Tweepsmap\"],\"broader\":[\"social-management\"],\"domains\":[\"fedica.com\"]},{\"id\":\"heyorca\",\"label\":\"HeyOrca\",\"aliases\":[\"Hey Orca\"],\"broader\":[\"social-management\"],\"domains\":[\"heyorca.com\"]},{\"id\":\"dlvr-it\",\"label\":\"dlvr.it\",\"broader\":[\"social-management\"],\"domains\":[\"dlvr.it\"]},{\"id\":\"recurpost\",\"label\":\"RecurPost\",\"broader\":[\"social-management\"],\"domains\":[\"recurpost.com\"]},{\"id\":\"postiz\",\"label\":\"Postiz\",\"broader\":[\"social-management\"],\"domains\":[\"postiz.com\"]},{\"id\":\"falcon-io\",\"label\":\"Falcon.io\",\"formerly\":[\"Falcon Social\"],\"broader\":[\"social-management\"],\"domains\":[\"falcon.io\"],\"status\":\"defunct\",\"since\":\"2022-06\",\"successor\":\"brandwatch\"},{\"id\":\"social-studio\",\"label\":\"Salesforce Social Studio\",\"aliases\":[\"Social Studio\",\"Radian6\",\"Buddy Media\"],\"broader\":[\"social-management\",\"salesforce-product\"],\"domains\":[\"radian6.com\"],\"status\":\"defunct\",\"since\":\"2024-11\"},{\"id\":\"contentcal\",\"label\":\"ContentCal\",\"aliases\":[\"Content Cal\"],\"broader\":[\"social-management\",\"adobe-product\"],\"domains\":[\"contentcal.io\"],\"status\":\"defunct\",\"since\":\"2023-01\",\"successor\":\"adobe-express\"},{\"id\":\"crowdfire\",\"label\":\"Crowdfire\",\"formerly\":[\"JustUnfollow\"],\"broader\":[\"social-management\"],\"domains\":[\"crowdfireapp.com\"],\"status\":\"restricted\"},{\"id\":\"tweetbot\",\"label\":\"Tweetbot\",\"aliases\":[\"Twitterrific\"],\"broader\":[\"social-management\"],\"domains\":[\"tapbots.com/tweetbot\"],\"status\":\"defunct\",\"since\":\"2023-01\"},{\"id\":\"social-listening\",\"label\":\"social listening tool\",\"aliases\":[\"social listening tools\",\"social listening platform\",\"social listening\",\"media monitoring tool\",\"media monitoring\",\"social media monitoring tool\",\"social media monitoring tools\",\"listening tool\"],\"broader\":[\"martech\"]},{\"id\":\"brandwatch\",\"label\":\"Brandwatch\",\"aliases\":[\"Crimson Hexagon\",\"Brand Watch\",\"Forsight\"],\"broader\":[\"social-listening\"],\"domains\":[\"brandwatch.com\",\"crimsonhexagon.com\"]},{\"id\":\"talkwalker\",\"label\":\"Talkwalker\",\"aliases\":[\"Talk Walker\"],\"broader\":[\"social-listening\"],\"domains\":[\"talkwalker.com\"]},{\"id\":\"meltwater\",\"label\":\"Meltwater\",\"aliases\":[\"Sysomos\"],\"broader\":[\"social-listening\"],\"domains\":[\"meltwater.com\",\"sysomos.com\"]},{\"id\":\"mention\",\"label\":\"Mention\",\"broader\":[\"social-listening\"],\"domains\":[\"mention.com\"],\"ambiguous\":[\"Mention\"]},{\"id\":\"brand24\",\"label\":\"Brand24\",\"aliases\":[\"Brand 24\"],\"broader\":[\"social-listening\"],\"domains\":[\"brand24.com\"]},{\"id\":\"awario\",\"label\":\"Awario\",\"broader\":[\"social-listening\"],\"domains\":[\"awario.com\"]},{\"id\":\"onclusive\",\"label\":\"Onclusive\",\"aliases\":[\"Digimind\",\"Critical Mention\"],\"formerly\":[\"Kantar Reputation\"],\"broader\":[\"social-listening\"],\"domains\":[\"onclusive.com\",\"digimind.com\"]},{\"id\":\"quid\",\"label\":\"Quid\",\"formerly\":[\"NetBase\",\"NetBase Quid\"],\"broader\":[\"social-listening\"],\"domains\":[\"quid.com\",\"netbasequid.com\"],\"ambiguous\":[\"Quid\"]},{\"id\":\"synthesio\",\"label\":\"Synthesio\",\"broader\":[\"social-listening\"],\"domains\":[\"synthesio.com\"]},{\"id\":\"pulsar\",\"label\":\"Pulsar\",\"aliases\":[\"Pulsar Platform\"],\"broader\":[\"social-listening\"],\"domains\":[\"pulsarplatform.com\"],\"ambiguous\":[\"Pulsar Platform\",\"Pulsar\"]},{\"id\":\"buzzsumo\",\"label\":\"BuzzSumo\",\"aliases\":[\"Buzz Sumo\"],\"broader\":[\"social-listening\"],\"domains\":[\"buzzsumo.com\"]},{\"id\":\"crowdtangle\",\"label\":\"CrowdTangle\",\"aliases\":[\"Crowd Tangle\"],\"broader\":[\"social-listening\",\"meta-product\"],\"domains\":[\"crowdtangle.com\"],\"status\":\"defunct\",\"since\":\"2024-08-14\",\"successor\":\"meta-content-library\"},{\"id\":\"meta-content-library\",\"label\":\"Meta Content Library\",\"aliases\":[\"MCL\"],\"broader\":[\"social-listening\",\"meta-product\"],\"domains\":[\"transparency.meta.com\"],\"ambiguous\":[\"MCL\"]},{\"id\":\"keyhole\",\"label\":\"Keyhole\",\"broader\":[\"social-listening\"],\"domains\":[\"keyhole.co\"],\"ambiguous\":[\"Keyhole\"]},{\"id\":\"youscan\",\"label\":\"YouScan\",\"broader\":[\"social-listening\"],\"domains\":[\"youscan.io\"]},{\"id\":\"signal-ai\",\"label\":\"Signal AI\",\"aliases\":[\"Signal-AI\"],\"broader\":[\"social-listening\"],\"domains\":[\"signal-ai.com\"]},{\"id\":\"dataminr\",\"label\":\"Dataminr\",\"broader\":[\"social-listening\"],\"domains\":[\"dataminr.com\"]},{\"id\":\"google-alerts\",\"label\":\"Google Alerts\",\"broader\":[\"social-listening\",\"google-product\"],\"domains\":[\"google.com/alerts\"]},{\"id\":\"audiense\",\"label\":\"Audiense\",\"formerly\":[\"SocialBro\"],\"broader\":[\"social-listening\"],\"domains\":[\"audiense.com\"]},{\"id\":\"sparktoro\",\"label\":\"SparkToro\",\"aliases\":[\"Spark Toro\"],\"broader\":[\"social-listening\"],\"domains\":[\"sparktoro.com\"]},{\"id\":\"google-trends\",\"label\":\"Google Trends\",\"broader\":[\"social-listening\",\"google-product\"],\"domains\":[\"trends.google.com\"]},{\"id\":\"octolens\",\"label\":\"Octolens\",\"broader\":[\"social-listening\"],\"domains\":[\"octolens.com\"]},{\"id\":\"f5bot\",\"label\":\"F5Bot\",\"broader\":[\"social-listening\"],\"domains\":[\"f5bot.com\"]},{\"id\":\"influencer-platform\",\"label\":\"influencer platform\",\"aliases\":[\"influencer platforms\",\"influencer marketing platform\",\"influencer marketing tool\",\"creator marketplace\",\"creator marketplaces\"],\"broader\":[\"martech\"]},{\"id\":\"creatoriq\",\"label\":\"CreatorIQ\",\"aliases\":[\"Creator IQ\",\"Tribe Dynamics\"],\"broader\":[\"influencer-platform\"],\"domains\":[\"creatoriq.com\"]},{\"id\":\"aspire\",\"label\":\"Aspire\",\"formerly\":[\"AspireIQ\",\"Revfluence\"],\"broader\":[\"influencer-platform\"],\"domains\":[\"aspire.io\"],\"ambiguous\":[\"Aspire\"]},{\"id\":\"grin\",\"label\":\"GRIN\",\"aliases\":[\"Grin creator management\"],\"broader\":[\"influencer-platform\"],\"domains\":[\"grin.co\"],\"ambiguous\":[\"GRIN\"]},{\"id\":\"upfluence\",\"label\":\"Upfluence\",\"broader\":[\"influencer-platform\"],\"domains\":[\"upfluence.com\"]},{\"id\":\"traackr\",\"label\":\"Traackr\",\"broader\":[\"influencer-platform\"],\"domains\":[\"traackr.com\"]},{\"id\":\"tagger\",\"label\":\"Sprout Social Influencer Marketing\",\"formerly\":[\"Tagger\",\"Tagger Media\"],\"broader\":[\"influencer-platform\"],\"domains\":[\"taggermedia.com\"],\"ambiguous\":[\"Tagger\"]},{\"id\":\"klear\",\"label\":\"Klear\",\"broader\":[\"influencer-platform\"],\"domains\":[\"klear.com\"]},{\"id\":\"hypeauditor\",\"label\":\"HypeAuditor\",\"aliases\":[\"Hype Auditor\"],\"broader\":[\"influencer-platform\"],\"domains\":[\"hypeauditor.com\"]},{\"id\":\"modash\",\"label\":\"Modash\",\"broader\":[\"influencer-platform\"],\"domains\":[\"modash.io\"]},{\"id\":\"heepsy\",\"label\":\"Heepsy\",\"broader\":[\"influencer-platform\"],\"domains\":[\"heepsy.com\"]},{\"id\":\"izea\",\"label\":\"IZEA\",\"aliases\":[\"IZEAx\"],\"broader\":[\"influencer-platform\"],\"domains\":[\"izea.com\"]},{\"id\":\"later-influence\",\"label\":\"Later Influence\",\"aliases\":[\"Mavely\"],\"formerly\":[\"Mavrck\"],\"broader\":[\"influencer-platform\"],\"domains\":[\"mavrck.co\"]},{\"id\":\"collabstr\",\"label\":\"Collabstr\",\"broader\":[\"influencer-platform\"],\"domains\":[\"collabstr.com\"]},{\"id\":\"hashtag-paid\",\"label\":\"#paid\",\"aliases\":[\"hashtag paid\"],\"broader\":[\"influencer-platform\"],\"domains\":[\"hashtagpaid.com\"]},{\"id\":\"ltk\",\"label\":\"LTK\",\"aliases\":[\"LTK shop\"],\"formerly\":[\"rewardStyle\",\"LIKEtoKNOW.it\"],\"broader\":[\"influencer-platform\",\"affiliate\"],\"domains\":[\"shopltk.com\",\"liketk.it\",\"rstyle.me\"]},{\"id\":\"shopmy\",\"label\":\"ShopMy\",\"formerly\":[\"ShopMyShelf\"],\"broader\":[\"influencer-platform\",\"affiliate\"],\"domains\":[\"shopmy.us\"]},{\"id\":\"captiv8\",\"label\":\"Captiv8\",\"broader\":[\"influencer-platform\"],\"domains\":[\"captiv8.io\"]},{\"id\":\"kolsquare\",\"label\":\"Kolsquare\",\"broader\":[\"influencer-platform\"],\"domains\":[\"kolsquare.com\"]},{\"id\":\"skeepers\",\"label\":\"Skeepers\",\"aliases\":[\"Octoly\"],\"broader\":[\"influencer-platform\"],\"domains\":[\"skeepers.io\",\"octoly.com\"]},{\"id\":\"influencity\",\"label\":\"Influencity\",\"broader\":[\"influencer-platform\"],\"domains\":[\"influencity.com\"]},{\"id\":\"linqia\",\"label\":\"Linqia\",\"broader\":[\"influencer-platform\"],\"domains\":[\"linqia.com\"]},{\"id\":\"billo\",\"label\":\"Billo\",\"aliases\":[\"Billo app\"],\"broader\":[\"influencer-platform\"],\"domains\":[\"billo.app\"]},{\"id\":\"insense\",\"label\":\"Insense\",\"broader\":[\"influencer-platform\"],\"domains\":[\"insense.pro\"]},{\"id\":\"tiktok-one\",\"label\":\"TikTok One\",\"aliases\":[\"TTCM\"],\"formerly\":[\"TikTok Creator Marketplace\",\"TikTok Creative Challenge\"],\"broader\":[\"influencer-platform\",\"tiktok\"],\"domains\":[\"creatormarketplace.tiktok.com\",\"ads.tiktok.com/creative\"]},{\"id\":\"instagram-creator-marketplace\",\"label\":\"Instagram Creator Marketplace\",\"aliases\":[\"Meta Creator Marketplace\",\"Partnership Ads\"],\"formerly\":[\"Brand Collabs Manager\"],\"broader\":[\"influencer-platform\",\"meta-product\"],\"ambiguous\":[\"Partnership Ads\"]},{\"id\":\"youtube-brandconnect\",\"label\":\"YouTube BrandConnect\",\"aliases\":[\"YouTube Creator Partnerships\"],\"formerly\":[\"FameBit\"],\"broader\":[\"influencer-platform\",\"google-product\"],\"domains\":[\"famebit.com\"]},{\"id\":\"amazon-influencer\",\"label\":\"Amazon Influencer Program\",\"aliases\":[\"Amazon storefront influencer\",\"Amazon Creator Connections\"],\"broader\":[\"influencer-platform\",\"affiliate\",\"amazon-product\"],\"domains\":[\"amazon.com/shop\"]},{\"id\":\"bzzagent\",\"label\":\"BzzAgent\",\"aliases\":[\"Buzz Agent\"],\"broader\":[\"influencer-platform\"],\"domains\":[\"bzzagent.com\"],\"status\":\"defunct\",\"since\":\"2021-12\"},{\"id\":\"snapchat-creator-marketplace\",\"label\":\"Snapchat Creator Marketplace\",\"aliases\":[\"Snap Star Collab Studio\"],\"broader\":[\"influencer-platform\"]},{\"id\":\"employee-advocacy-tool\",\"label\":\"employee advocacy tool\",\"aliases\":[\"employee advocacy tools\",\"employee advocacy platform\",\"employee advocacy platforms\",\"employee advocacy software\",\"advocacy tool\",\"advocacy platform\",\"employee advocacy\",\"team member advocacy tool\",\"employee amplification tool\"],\"broader\":[\"martech\"]},{\"id\":\"everyonesocial\",\"label\":\"EveryoneSocial\",\"aliases\":[\"Everyone Social\",\"EveryOne Social app\"],\"broader\":[\"employee-advocacy-tool\"],\"domains\":[\"everyonesocial.com\"]},{\"id\":\"gaggleamp\",\"label\":\"GaggleAMP\",\"aliases\":[\"Gaggle AMP\",\"Gaggle\"],\"broader\":[\"employee-advocacy-tool\"],\"domains\":[\"gaggleamp.com\"],\"ambiguous\":[\"Gaggle\"]},{\"id\":\"sociabble\",\"label\":\"Sociabble\",\"broader\":[\"employee-advocacy-tool\"],\"domains\":[\"sociabble.com\"]},{\"id\":\"hootsuite-amplify\",\"label\":\"Hootsuite Amplify\",\"aliases\":[\"Amplify by Hootsuite\",\"Amplify\"],\"broader\":[\"employee-advocacy-tool\"],\"domains\":[\"hootsuite.com/amplify\"],\"ambiguous\":[\"Amplify\"]},{\"id\":\"sprout-advocacy\",\"label\":\"Sprout Social Employee Advocacy\",\"formerly\":[\"Bambu\",\"Bambu by Sprout\",\"Bambu by Sprout Social\"],\"broader\":[\"employee-advocacy-tool\"],\"domains\":[\"getbambu.com\"]},{\"id\":\"haiilo\",\"label\":\"Haiilo\",\"formerly\":[\"Smarp\",\"SmarpShare\",\"Coyo\"],\"broader\":[\"employee-advocacy-tool\",\"employee-communications-tool\"],\"domains\":[\"haiilo.com\",\"smarp.com\"],\"ambiguous\":[\"Coyo\"]},{\"id\":\"dsmn8\",\"label\":\"DSMN8\",\"aliases\":[\"Disseminate\"],\"broader\":[\"employee-advocacy-tool\"],\"domains\":[\"dsmn8.com\"],\"ambiguous\":[\"Disseminate\"]},{\"id\":\"postbeyond\",\"label\":\"PostBeyond\",\"aliases\":[\"Post Beyond\"],\"broader\":[\"employee-advocacy-tool\"],\"domains\":[\"postbeyond.com\"],\"status\":\"restricted\"},{\"id\":\"influitive\",\"label\":\"Influitive\",\"aliases\":[\"AdvocateHub\"],\"broader\":[\"employee-advocacy-tool\"],\"domains\":[\"influitive.com\"]},{\"id\":\"linkedin-elevate\",\"label\":\"LinkedIn Elevate\",\"aliases\":[\"Elevate\"],\"broader\":[\"employee-advocacy-tool\",\"microsoft-product\"],\"domains\":[\"elevate.linkedin.com\"],\"ambiguous\":[\"Elevate\"],\"status\":\"defunct\",\"since\":\"2020-12\",\"note\":\"Replaced by employee features inside LinkedIn Pages.\"},{\"id\":\"ambassify\",\"label\":\"Ambassify\",\"broader\":[\"employee-advocacy-tool\"],\"domains\":[\"ambassify.com\"]},{\"id\":\"clearview-social\",\"label\":\"Clearview Social\",\"broader\":[\"employee-advocacy-tool\"],\"domains\":[\"clearviewsocial.com\"]},{\"id\":\"denim-social\",\"label\":\"Denim Social\",\"aliases\":[\"Social Assurance\"],\"broader\":[\"employee-advocacy-tool\"],\"domains\":[\"denimsocial.com\"]},{\"id\":\"seismic-livesocial\",\"label\":\"Seismic LiveSocial\",\"aliases\":[\"LiveSocial\",\"Grapevine6\"],\"broader\":[\"employee-advocacy-tool\"],\"domains\":[\"seismic.com\"]},{\"id\":\"hearsay\",\"label\":\"Hearsay Social\",\"aliases\":[\"Hearsay Systems\",\"Hearsay Relate\",\"Yext Social\"],\"broader\":[\"employee-advocacy-tool\"],\"domains\":[\"hearsaysystems.com\"]},{\"id\":\"archiving-compliance\",\"label\":\"communications archiving tool\",\"aliases\":[\"archiving tool\",\"archiving tools\",\"archiving platform\",\"social media archiving\",\"communications archiving\",\"message archiving\",\"communications compliance tool\",\"supervision tool\",\"record-keeping tool\"],\"broader\":[\"martech\"]},{\"id\":\"smarsh\",\"label\":\"Smarsh\",\"formerly\":[\"Actiance\"],\"broader\":[\"archiving-compliance\"],\"domains\":[\"smarsh.com\"]},{\"id\":\"global-relay\",\"label\":\"Global Relay\",\"broader\":[\"archiving-compliance\"],\"domains\":[\"globalrelay.com\"]},{\"id\":\"proofpoint-archive\",\"label\":\"Proofpoint Archive\",\"aliases\":[\"Proofpoint Social Patrol\",\"Nexgate\",\"Proofpoint Patrol\"],\"broader\":[\"archiving-compliance\"],\"domains\":[\"proofpoint.com\"]},{\"id\":\"mimecast\",\"label\":\"Mimecast\",\"aliases\":[\"Aware\"],\"broader\":[\"archiving-compliance\"],\"domains\":[\"mimecast.com\"],\"ambiguous\":[\"Aware\"]},{\"id\":\"theta-lake\",\"label\":\"Theta Lake\",\"broader\":[\"archiving-compliance\"],\"domains\":[\"thetalake.com\"]},{\"id\":\"pagefreezer\",\"label\":\"Pagefreezer\",\"aliases\":[\"Page Freezer\"],\"broader\":[\"archiving-compliance\"],\"domains\":[\"pagefreezer.com\"]},{\"id\":\"archivesocial\",\"label\":\"ArchiveSocial\",\"aliases\":[\"Archive Social\",\"CivicPlus Social Media Archiving\"],\"broader\":[\"archiving-compliance\"],\"domains\":[\"archivesocial.com\"]},{\"id\":\"mirrorweb\",\"label\":\"MirrorWeb\",\"broader\":[\"archiving-compliance\"],\"domains\":[\"mirrorweb.com\"]},{\"id\":\"leapxpert\",\"label\":\"LeapXpert\",\"broader\":[\"archiving-compliance\"],\"domains\":[\"leapxpert.com\"]},{\"id\":\"movius\",\"label\":\"Movius\",\"aliases\":[\"MultiLine\"],\"broader\":[\"archiving-compliance\"],\"domains\":[\"movius.ai\",\"moviuscorp.com\"]},{\"id\":\"myrepchat\",\"label\":\"MyRepChat\",\"broader\":[\"archiving-compliance\"],\"domains\":[\"myrepchat.com\"]},{\"id\":\"telemessage\",\"label\":\"TeleMessage\",\"aliases\":[\"TM SGNL\"],\"broader\":[\"archiving-compliance\"],\"domains\":[\"telemessage.com\"],\"status\":\"restricted\",\"note\":\"Service was suspended in May 2025 after a security incident; re-check before listing it as an approved archive.\"},{\"id\":\"saifr\",\"label\":\"Saifr\",\"broader\":[\"archiving-compliance\"],\"domains\":[\"saifr.ai\"]},{\"id\":\"red-oak\",\"label\":\"Red Oak Compliance\",\"aliases\":[\"Red Oak\"],\"broader\":[\"archiving-compliance\"],\"domains\":[\"redoak.com\"]},{\"id\":\"email-marketing\",\"label\":\"email marketing tool\",\"aliases\":[\"email marketing tools\",\"email marketing platform\",\"email marketing software\",\"email service provider\",\"ESP\",\"bulk email tool\",\"mass mailing tool\",\"email marketing\"],\"broader\":[\"martech\"],\"ambiguous\":[\"ESP\"]},{\"id\":\"mailchimp\",\"label\":\"Mailchimp\",\"aliases\":[\"Mail Chimp\"],\"broader\":[\"email-marketing\"],\"domains\":[\"mailchimp.com\",\"mailchi.mp\",\"list-manage.com\"]},{\"id\":\"constant-contact\",\"label\":\"Constant Contact\",\"broader\":[\"email-marketing\"],\"domains\":[\"constantcontact.com\"]},{\"id\":\"klaviyo\",\"label\":\"Klaviyo\",\"broader\":[\"email-marketing\"],\"domains\":[\"klaviyo.com\"]},{\"id\":\"activecampaign\",\"label\":\"ActiveCampaign\",\"aliases\":[\"Active Campaign\"],\"broader\":[\"email-marketing\"],\"domains\":[\"activecampaign.com\"]},{\"id\":\"brevo\",\"label\":\"Brevo\",\"formerly\":[\"Sendinblue\",\"Send in Blue\"],\"broader\":[\"email-marketing\"],\"domains\":[\"brevo.com\",\"sendinblue.com\"]},{\"id\":\"kit\",\"label\":\"Kit\",\"formerly\":[\"ConvertKit\",\"Convert Kit\"],\"broader\":[\"email-marketing\",\"newsletter\"],\"domains\":[\"kit.com\",\"convertkit.com\"],\"ambiguous\":[\"Kit\"]},{\"id\":\"mailerlite\",\"label\":\"MailerLite\",\"aliases\":[\"Mailer Lite\"],\"broader\":[\"email-marketing\"],\"domains\":[\"mailerlite.com\"]},{\"id\":\"getresponse\",\"label\":\"GetResponse\",\"aliases\":[\"Get Response\"],\"broader\":[\"email-marketing\"],\"domains\":[\"getresponse.com\"]},{\"id\":\"aweber\",\"label\":\"AWeber\",\"broader\":[\"email-marketing\"],\"domains\":[\"aweber.com\"]},{\"id\":\"campaign-monitor\",\"label\":\"Campaign Monitor\",\"broader\":[\"email-marketing\"],\"domains\":[\"campaignmonitor.com\",\"createsend.com\"]},{\"id\":\"sendgrid\",\"label\":\"SendGrid\",\"aliases\":[\"Twilio SendGrid\"],\"broader\":[\"email-marketing\"],\"domains\":[\"sendgrid.com\"]},{\"id\":\"mailgun\",\"label\":\"Mailgun\",\"aliases\":[\"Mailjet\"],\"broader\":[\"email-marketing\"],\"domains\":[\"mailgun.com\",\"mailjet.com\"]},{\"id\":\"omnisend\",\"label\":\"Omnisend\",\"broader\":[\"email-marketing\"],\"domains\":[\"omnisend.com\"]},{\"id\":\"drip\",\"label\":\"Drip\",\"aliases\":[\"Drip ECRM\"],\"broader\":[\"email-marketing\"],\"domains\":[\"drip.com\"],\"ambiguous\":[\"Drip\"]},{\"id\":\"iterable\",\"label\":\"Iterable\",\"broader\":[\"email-marketing\"],\"domains\":[\"iterable.com\"]},{\"id\":\"braze\",\"label\":\"Braze\",\"formerly\":[\"Appboy\"],\"broader\":[\"email-marketing\"],\"domains\":[\"braze.com\"]},{\"id\":\"customer-io\",\"label\":\"Customer.io\",\"aliases\":[\"CustomerIO\"],\"broader\":[\"email-marketing\"],\"domains\":[\"customer.io\"]},{\"id\":\"hubspot-email\",\"label\":\"HubSpot Marketing Hub\",\"aliases\":[\"Marketing Hub\"],\"broader\":[\"email-marketing\",\"hubspot\"],\"domains\":[\"hubspot.com/products/marketing\"]},{\"id\":\"litmus\",\"label\":\"Litmus\",\"broader\":[\"email-marketing\"],\"domains\":[\"litmus.com\"],\"ambiguous\":[\"Litmus\"]},{\"id\":\"sms-marketing\",\"label\":\"SMS marketing tool\",\"aliases\":[\"SMS marketing platform\",\"SMS marketing tools\",\"text message marketing tool\",\"mobile messaging platform\",\"SMS marketing\",\"push notification tool\"],\"broader\":[\"martech\"]},{\"id\":\"attentive\",\"label\":\"Attentive\",\"broader\":[\"sms-marketing\"],\"domains\":[\"attentive.com\",\"attn.tv\"],\"ambiguous\":[\"Attentive\"]},{\"id\":\"postscript\",\"label\":\"Postscript\",\"aliases\":[\"Postscript SMS\"],\"broader\":[\"sms-marketing\"],\"domains\":[\"postscript.io\"],\"ambiguous\":[\"Postscript SMS\",\"Postscript\"]},{\"id\":\"twilio\",\"label\":\"Twilio\",\"aliases\":[\"Twilio Messaging\"],\"broader\":[\"sms-marketing\"],\"domains\":[\"twilio.com\"]},{\"id\":\"ez-texting\",\"label\":\"EZ Texting\",\"aliases\":[\"EZTexting\"],\"broader\":[\"sms-marketing\"],\"domains\":[\"eztexting.com\"]},{\"id\":\"simpletexting\",\"label\":\"SimpleTexting\",\"aliases\":[\"Simple Texting\"],\"broader\":[\"sms-marketing\"],\"domains\":[\"simpletexting.com\"]},{\"id\":\"slicktext\",\"label\":\"SlickText\",\"aliases\":[\"Slick Text\"],\"broader\":[\"sms-marketing\"],\"domains\":[\"slicktext.com\"]},{\"id\":\"sinch\",\"label\":\"Sinch\",\"broader\":[\"sms-marketing\"],\"domains\":[\"sinch.com\"]},{\"id\":\"infobip\",\"label\":\"Infobip\",\"broader\":[\"sms-marketing\"],\"domains\":[\"infobip.com\"]},{\"id\":\"bird\",\"label\":\"Bird\",\"formerly\":[\"MessageBird\"],\"broader\":[\"sms-marketing\"],\"domains\":[\"bird.com\",\"messagebird.com\"],\"ambiguous\":[\"Bird\"]},{\"id\":\"community-com\",\"label\":\"Community\",\"aliases\":[\"Community text\"],\"broader\":[\"sms-marketing\"],\"domains\":[\"community.com\"],\"ambiguous\":[\"Community text\",\"Community\"]},{\"id\":\"airship\",\"label\":\"Airship\",\"formerly\":[\"Urban Airship\"],\"broader\":[\"sms-marketing\"],\"domains\":[\"airship.com\"],\"ambiguous\":[\"Airship\"]},{\"id\":\"onesignal\",\"label\":\"OneSignal\",\"aliases\":[\"One Signal\"],\"broader\":[\"sms-marketing\"],\"domains\":[\"onesignal.com\"]},{\"id\":\"pushwoosh\",\"label\":\"Pushwoosh\",\"broader\":[\"sms-marketing\"],\"domains\":[\"pushwoosh.com\"]},{\"id\":\"crm-automation\",\"label\":\"CRM or marketing automation tool\",\"aliases\":[\"CRM\",\"CRMs\",\"CRM system\",\"customer relationship management\",\"CRM software\",\"CRM tool\",\"CRM platform\",\"marketing automation\",\"marketing automation platform\",\"marketing automation tool\"],\"broader\":[\"martech\"]},{\"id\":\"customer-data-platform\",\"label\":\"customer data platform\",\"aliases\":[\"customer data platforms\",\"CDP\"],\"broader\":[\"crm-automation\"]},{\"id\":\"segment\",\"label\":\"Twilio Segment\",\"aliases\":[\"Segment CDP\",\"Segment\"],\"broader\":[\"customer-data-platform\"],\"domains\":[\"segment.com\",\"segment.io\"],\"ambiguous\":[\"Segment CDP\",\"Segment\"]},{\"id\":\"mparticle\",\"label\":\"mParticle\",\"broader\":[\"customer-data-platform\"],\"domains\":[\"mparticle.com\"]},{\"id\":\"tealium\",\"label\":\"Tealium\",\"broader\":[\"customer-data-platform\"],\"domains\":[\"tealium.com\"]},{\"id\":\"adobe-experience-cloud\",\"label\":\"Adobe Experience Cloud\",\"aliases\":[\"Adobe Campaign\",\"Adobe Experience Platform\",\"AEP\"],\"broader\":[\"customer-data-platform\",\"adobe-product\"],\"domains\":[\"experience.adobe.com\"],\"ambiguous\":[\"AEP\"]},{\"id\":\"salesforce-data-cloud\",\"label\":\"Salesforce Data 360\",\"aliases\":[\"Genie\"],\"formerly\":[\"Salesforce CDP\",\"Data Cloud\",\"Salesforce Data Cloud\"],\"broader\":[\"customer-data-platform\",\"salesforce-product\"],\"ambiguous\":[\"Data Cloud\",\"Genie\"]},{\"id\":\"salesforce\",\"label\":\"Salesforce\",\"aliases\":[\"Sales Cloud\",\"SFDC\",\"Salesforce CRM\"],\"broader\":[\"crm-automation\",\"salesforce-product\"],\"domains\":[\"salesforce.com\",\"force.com\"]},{\"id\":\"salesforce-marketing-cloud\",\"label\":\"Salesforce Marketing Cloud\",\"aliases\":[\"SFMC\",\"Marketing Cloud Engagement\"],\"formerly\":[\"ExactTarget\"],\"broader\":[\"crm-automation\",\"salesforce-product\"],\"domains\":[\"exacttarget.com\",\"marketingcloudapps.com\"]},{\"id\":\"pardot\",\"label\":\"Marketing Cloud Account Engagement\",\"aliases\":[\"MCAE\"],\"formerly\":[\"Pardot\"],\"broader\":[\"crm-automation\",\"salesforce-product\"],\"domains\":[\"pardot.com\"]},{\"id\":\"hubspot\",\"label\":\"HubSpot\",\"aliases\":[\"Hub Spot\",\"HubSpot CRM\"],\"broader\":[\"crm-automation\"],\"domains\":[\"hubspot.com\",\"hubs.ly\",\"hubs.la\"]},{\"id\":\"marketo\",\"label\":\"Marketo Engage\",\"aliases\":[\"Marketo\",\"Adobe Marketo\",\"Adobe Marketo Engage\"],\"broader\":[\"crm-automation\",\"adobe-product\"],\"domains\":[\"marketo.com\"]},{\"id\":\"eloqua\",\"label\":\"Oracle Eloqua\",\"aliases\":[\"Eloqua\"],\"broader\":[\"crm-automation\"],\"domains\":[\"eloqua.com\"]},{\"id\":\"dynamics-365\",\"label\":\"Microsoft Dynamics 365\",\"aliases\":[\"Dynamics CRM\",\"D365\",\"Customer Insights Journeys\"],\"broader\":[\"crm-automation\",\"microsoft-product\"],\"domains\":[\"dynamics.com\"]},{\"id\":\"zoho-crm\",\"label\":\"Zoho CRM\",\"broader\":[\"crm-automation\"],\"domains\":[\"zoho.com/crm\"]},{\"id\":\"pipedrive\",\"label\":\"Pipedrive\",\"broader\":[\"crm-automation\"],\"domains\":[\"pipedrive.com\"]},{\"id\":\"freshsales\",\"label\":\"Freshsales\",\"aliases\":[\"Freshworks CRM\"],\"broader\":[\"crm-automation\"],\"domains\":[\"freshworks.com\"]},{\"id\":\"close-crm\",\"label\":\"Close\",\"aliases\":[\"Close CRM\"],\"broader\":[\"crm-automation\"],\"domains\":[\"close.com\"],\"ambiguous\":[\"Close CRM\",\"Close\"]},{\"id\":\"keap\",\"label\":\"Keap\",\"formerly\":[\"Infusionsoft\"],\"broader\":[\"crm-automation\"],\"domains\":[\"keap.com\",\"infusionsoft.com\"]},{\"id\":\"gohighlevel\",\"label\":\"HighLevel\",\"aliases\":[\"GHL\"],\"formerly\":[\"GoHighLevel\"],\"broader\":[\"crm-automation\"],\"domains\":[\"gohighlevel.com\"]},{\"id\":\"liveramp\",\"label\":\"LiveRamp\",\"broader\":[\"crm-automation\",\"data-broker\"],\"domains\":[\"liveramp.com\"]},{\"id\":\"ad-platform\",\"label\":\"advertising platform\",\"aliases\":[\"advertising platforms\",\"ad platform\",\"ad platforms\",\"ads manager\",\"ad network\",\"ad networks\",\"paid media platform\",\"ads platform\"],\"broader\":[\"martech\"]},{\"id\":\"google-ads\",\"label\":\"Google Ads\",\"aliases\":[\"Performance Max\",\"PMax\",\"GDN\",\"Google Display Network\"],\"formerly\":[\"AdWords\",\"Google AdWords\"],\"broader\":[\"ad-platform\",\"google-product\"],\"domains\":[\"ads.google.com\",\"adwords.google.com\"]},{\"id\":\"meta-ads\",\"label\":\"Meta Ads\",\"aliases\":[\"Meta Ads Manager\",\"Advantage+\",\"boosted post\"],\"broader\":[\"ad-platform\",\"meta-product\"],\"domains\":[\"adsmanager.facebook.com\",\"facebook.com/business/ads\"],\"ambiguous\":[\"boosted post\"]},{\"id\":\"facebook-ads\",\"label\":\"Facebook Ads\",\"aliases\":[\"FB Ads\",\"Facebook ad\",\"Facebook Ads Manager\",\"Facebook advertising\"],\"broader\":[\"meta-ads\",\"facebook\"]},{\"id\":\"instagram-ads\",\"label\":\"Instagram Ads\",\"aliases\":[\"Instagram ad\",\"Instagram advertising\",\"IG Ads\"],\"broader\":[\"meta-ads\",\"instagram\"]},{\"id\":\"linkedin-ads\",\"label\":\"LinkedIn Ads\",\"aliases\":[\"LinkedIn Campaign Manager\",\"LinkedIn Marketing Solutions\",\"Sponsored Content\"],\"broader\":[\"ad-platform\",\"linkedin\"],\"domains\":[\"business.linkedin.com\"],\"ambiguous\":[\"Sponsored Content\"]},{\"id\":\"x-ads\",\"label\":\"X Ads\",\"aliases\":[\"promoted tweets\",\"Promoted Posts\"],\"formerly\":[\"Twitter Ads\"],\"broader\":[\"ad-platform\",\"x-twitter\"],\"domains\":[\"ads.x.com\",\"ads.twitter.com\"],\"ambiguous\":[\"Promoted Posts\"]},{\"id\":\"tiktok-ads\",\"label\":\"TikTok Ads\",\"aliases\":[\"TikTok Ads Manager\",\"TikTok for Business\",\"Spark Ads\",\"TopView\"],\"broader\":[\"ad-platform\",\"tiktok\"],\"domains\":[\"ads.tiktok.com\"]},{\"id\":\"snapchat-ads\",\"label\":\"Snapchat Ads\",\"aliases\":[\"Snap Ads\",\"Snapchat Ads Manager\"],\"broader\":[\"ad-platform\",\"snapchat\"],\"domains\":[\"ads.snapchat.com\",\"forbusiness.snapchat.com\"]},{\"id\":\"pinterest-ads\",\"label\":\"Pinterest Ads\",\"aliases\":[\"Promoted Pins\"],\"broader\":[\"ad-platform\",\"pinterest\"],\"domains\":[\"ads.pinterest.com\"]},{\"id\":\"reddit-ads\",\"label\":\"Reddit Ads\",\"aliases\":[\"Promoted posts on Reddit\"],\"broader\":[\"ad-platform\",\"reddit\"],\"domains\":[\"ads.reddit.com\"]},{\"id\":\"quora-ads\",\"label\":\"Quora Ads\",\"broader\":[\"ad-platform\",\"quora\"],\"domains\":[\"quora.com/business\"]},{\"id\":\"microsoft-advertising\",\"label\":\"Microsoft Advertising\",\"aliases\":[\"Microsoft Ads\"],\"formerly\":[\"Bing Ads\",\"adCenter\"],\"broader\":[\"ad-platform\",\"microsoft-product\"],\"domains\":[\"ads.microsoft.com\",\"bingads.microsoft.com\"]},{\"id\":\"amazon-ads\",\"label\":\"Amazon Ads\",\"aliases\":[\"Amazon Advertising\",\"Amazon DSP\",\"Sponsored Products\",\"AMS\",\"Amazon Sponsored Products\"],\"broader\":[\"ad-platform\",\"amazon-product\"],\"domains\":[\"advertising.amazon.com\"],\"ambiguous\":[\"AMS\"]},{\"id\":\"apple-ads\",\"label\":\"Apple Ads\",\"aliases\":[\"ASA ads\"],\"formerly\":[\"Apple Search Ads\"],\"broader\":[\"ad-platform\",\"apple-product\"],\"domains\":[\"ads.apple.com\",\"searchads.apple.com\"]},{\"id\":\"spotify-ads\",\"label\":\"Spotify Ads\",\"aliases\":[\"Spotify Ads Manager\"],\"formerly\":[\"Spotify Ad Studio\"],\"broader\":[\"ad-platform\",\"spotify\"],\"domains\":[\"ads.spotify.com\",\"adstudio.spotify.com\"]},{\"id\":\"chatgpt-ads\",\"label\":\"ChatGPT ads\",\"aliases\":[\"ads in ChatGPT\"],\"broader\":[\"ad-platform\",\"openai-product\"],\"note\":\"Advertising inside ChatGPT began as a test in early 2026; availability changes.\"},{\"id\":\"yandex-direct\",\"label\":\"Yandex Direct\",\"aliases\":[\"Yandex Ads\"],\"broader\":[\"ad-platform\",\"russian-owned-product\"],\"domains\":[\"direct.yandex.com\"]},{\"id\":\"baidu-ads\",\"label\":\"Baidu Ads\",\"aliases\":[\"Baidu PPC\",\"Baidu Tuiguang\"],\"broader\":[\"ad-platform\",\"chinese-owned-product\"],\"domains\":[\"e.baidu.com\"]},{\"id\":\"nextdoor-ads\",\"label\":\"Nextdoor Ads\",\"broader\":[\"ad-platform\",\"nextdoor\"],\"domains\":[\"ads.nextdoor.com\"]},{\"id\":\"roku-ads\",\"label\":\"Roku Ads Manager\",\"aliases\":[\"OneView\",\"Roku advertising\"],\"broader\":[\"ad-platform\"],\"domains\":[\"advertising.roku.com\"],\"ambiguous\":[\"OneView\"]},{\"id\":\"adtech\",\"label\":\"programmatic advertising tool\",\"aliases\":[\"ad tech\",\"adtech\",\"advertising technology\",\"programmatic advertising\",\"programmatic platform\",\"demand-side platform\",\"DSP\",\"DSPs\",\"native ad platform\"],\"broader\":[\"martech\"]},{\"id\":\"retargeting-tool\",\"label\":\"retargeting tool\",\"aliases\":[\"retargeting tools\",\"retargeting platform\",\"remarketing tool\"],\"broader\":[\"adtech\"]},{\"id\":\"criteo\",\"label\":\"Criteo\",\"broader\":[\"retargeting-tool\",\"behavioural-advertising-tool\"],\"domains\":[\"criteo.com\",\"criteo.net\"]},{\"id\":\"adroll\",\"label\":\"AdRoll\",\"aliases\":[\"NextRoll\",\"RollWorks\"],\"broader\":[\"retargeting-tool\",\"behavioural-advertising-tool\"],\"domains\":[\"adroll.com\",\"rollworks.com\"]},{\"id\":\"behavioural-advertising-tool\",\"label\":\"behavioural advertising tool\",\"aliases\":[\"behavioral advertising tool\",\"behavioural advertising tools\",\"behavioral advertising tools\",\"behavioural advertising\",\"behavioral advertising\"],\"broader\":[\"adtech\"]},{\"id\":\"the-trade-desk\",\"label\":\"The Trade Desk\",\"aliases\":[\"TTD\",\"Kokai\",\"UID2\"],\"broader\":[\"behavioural-advertising-tool\"],\"domains\":[\"thetradedesk.com\",\"adsrvr.org\"],\"ambiguous\":[\"Kokai\"]},{\"id\":\"google-marketing-platform\",\"label\":\"Google Marketing Platform\",\"aliases\":[\"DV360\",\"Campaign Manager 360\",\"CM360\",\"SA360\"],\"formerly\":[\"DoubleClick\"],\"broader\":[\"behavioural-advertising-tool\",\"google-product\"],\"domains\":[\"marketingplatform.google.com\",\"doubleclick.net\"]},{\"id\":\"google-ad-manager\",\"label\":\"Google Ad Manager\",\"aliases\":[\"AdX\"],\"formerly\":[\"DoubleClick for Publishers\",\"DFP\"],\"broader\":[\"behavioural-advertising-tool\",\"google-product\"],\"domains\":[\"admanager.google.com\"]},{\"id\":\"xandr\",\"label\":\"Microsoft Invest\",\"aliases\":[\"Microsoft Invest (Xandr DSP)\"],\"formerly\":[\"AppNexus\",\"Xandr\"],\"broader\":[\"behavioural-advertising-tool\",\"microsoft-product\"],\"domains\":[\"appnexus.com\",\"xandr.com\",\"adnxs.com\"],\"status\":\"defunct\",\"since\":\"2026-02\",\"note\":\"The buying platform was announced to end in February 2026; the Monetize supply-side business is separate.\"},{\"id\":\"yahoo-dsp\",\"label\":\"Yahoo DSP\",\"formerly\":[\"Verizon Media DSP\",\"Oath Ad Platforms\",\"BrightRoll\"],\"broader\":[\"behavioural-advertising-tool\"],\"domains\":[\"advertising.yahooinc.com\"]},{\"id\":\"stackadapt\",\"label\":\"StackAdapt\",\"broader\":[\"behavioural-advertising-tool\"],\"domains\":[\"stackadapt.com\"]},{\"id\":\"quantcast\",\"label\":\"Quantcast\",\"broader\":[\"behavioural-advertising-tool\"],\"domains\":[\"quantcast.com\"]},{\"id\":\"taboola\",\"label\":\"Taboola\",\"broader\":[\"adtech\"],\"domains\":[\"taboola.com\"]},{\"id\":\"teads\",\"label\":\"Teads\",\"aliases\":[\"Zemanta\"],\"formerly\":[\"Outbrain\"],\"broader\":[\"adtech\"],\"domains\":[\"teads.com\",\"outbrain.com\"]},{\"id\":\"groundtruth\",\"label\":\"GroundTruth\",\"formerly\":[\"xAd\"],\"broader\":[\"adtech\",\"location-based-app\"],\"domains\":[\"groundtruth.com\"]},{\"id\":\"simpli-fi\",\"label\":\"Simpli.fi\",\"aliases\":[\"Simplifi\"],\"broader\":[\"adtech\",\"location-based-app\"],\"domains\":[\"simpli.fi\"]},{\"id\":\"intent-data-provider\",\"label\":\"intent data provider\",\"aliases\":[\"intent data providers\",\"intent data\",\"intent data tool\",\"account-based marketing platform\",\"ABM platform\"],\"broader\":[\"martech\"]},{\"id\":\"6sense\",\"label\":\"6sense\",\"aliases\":[\"6 sense\"],\"broader\":[\"intent-data-provider\"],\"domains\":[\"6sense.com\"]},{\"id\":\"demandbase\",\"label\":\"Demandbase\",\"aliases\":[\"Engagio\"],\"broader\":[\"intent-data-provider\"],\"domains\":[\"demandbase.com\"]},{\"id\":\"bombora\",\"label\":\"Bombora\",\"aliases\":[\"Company Surge\"],\"broader\":[\"intent-data-provider\"],\"domains\":[\"bombora.com\"]},{\"id\":\"tracking-technology\",\"label\":\"tracking technology\",\"aliases\":[\"tracking technologies\",\"tracker\",\"trackers\",\"online tracking technologies\",\"tracking tool\",\"tracking tools\"],\"broader\":[\"martech\"],\"ambiguous\":[\"tracker\",\"trackers\"]},{\"id\":\"tracking-pixel\",\"label\":\"tracking pixel or tag\",\"aliases\":[\"tracking pixel\",\"tracking pixels\",\"pixel\",\"pixels\",\"marketing tag\",\"tracking tag\",\"tag manager\",\"web beacon\",\"web beacons\",\"tracking cookie\",\"tracking cookies\",\"third-party cookies\"],\"broader\":[\"tracking-technology\"],\"ambiguous\":[\"pixel\",\"pixels\"]},{\"id\":\"meta-pixel\",\"label\":\"Meta Pixel\",\"aliases\":[\"Conversions API\",\"CAPI\"],\"formerly\":[\"Facebook Pixel\",\"FB Pixel\"],\"broader\":[\"tracking-pixel\",\"meta-product\"],\"domains\":[\"connect.facebook.net\",\"facebook.com/tr\"],\"ambiguous\":[\"CAPI\",\"Conversions API\"]},{\"id\":\"linkedin-insight-tag\",\"label\":\"LinkedIn Insight Tag\",\"aliases\":[\"Insight Tag\"],\"broader\":[\"tracking-pixel\",\"microsoft-product\"],\"domains\":[\"snap.licdn.com\"]},{\"id\":\"tiktok-pixel\",\"label\":\"TikTok Pixel\",\"aliases\":[\"TikTok Events API\"],\"broader\":[\"tracking-pixel\",\"bytedance-product\"],\"domains\":[\"analytics.tiktok.com\"]},{\"id\":\"google-tag-manager\",\"label\":\"Google Tag Manager\",\"aliases\":[\"GTM\",\"gtag\",\"server-side tagging\"],\"broader\":[\"tracking-pixel\",\"google-product\"],\"domains\":[\"tagmanager.google.com\",\"googletagmanager.com\"]},{\"id\":\"x-pixel\",\"label\":\"X Pixel\",\"aliases\":[\"Twitter conversion tag\"],\"formerly\":[\"Twitter Pixel\"],\"broader\":[\"tracking-pixel\",\"x-corp-product\"],\"domains\":[\"static.ads-twitter.com\"]},{\"id\":\"pinterest-tag\",\"label\":\"Pinterest Tag\",\"broader\":[\"tracking-pixel\"],\"domains\":[\"ct.pinterest.com\"]},{\"id\":\"snap-pixel\",\"label\":\"Snap Pixel\",\"broader\":[\"tracking-pixel\"],\"domains\":[\"sc-static.net\"]},{\"id\":\"analytics\",\"label\":\"analytics tool\",\"aliases\":[\"analytics tools\",\"analytics\",\"web analytics\",\"analytics platform\",\"analytics software\",\"website analytics\",\"analytics and experimentation\",\"A/B testing tool\"],\"broader\":[\"martech\"]},{\"id\":\"session-replay-tool\",\"label\":\"session replay tool\",\"aliases\":[\"session replay tools\",\"session replay\",\"session recording tool\",\"heatmap tool\",\"heatmap tools\",\"session replay software\"],\"broader\":[\"analytics\",\"tracking-technology\"]},{\"id\":\"hotjar\",\"label\":\"Hotjar\",\"aliases\":[\"Contentsquare Hotjar\",\"heatmaps by Hotjar\"],\"broader\":[\"session-replay-tool\"],\"domains\":[\"hotjar.com\"]},{\"id\":\"fullstory\",\"label\":\"Fullstory\",\"aliases\":[\"Full Story\"],\"broader\":[\"session-replay-tool\"],\"domains\":[\"fullstory.com\"]},{\"id\":\"microsoft-clarity\",\"label\":\"Microsoft Clarity\",\"aliases\":[\"Clarity\"],\"broader\":[\"session-replay-tool\",\"microsoft-product\"],\"domains\":[\"clarity.microsoft.com\",\"clarity.ms\"],\"ambiguous\":[\"Clarity\"]},{\"id\":\"crazy-egg\",\"label\":\"Crazy Egg\",\"aliases\":[\"CrazyEgg\"],\"broader\":[\"session-replay-tool\"],\"domains\":[\"crazyegg.com\"]},{\"id\":\"klout\",\"label\":\"Klout\",\"aliases\":[\"Klout score\"],\"broader\":[\"analytics\"],\"domains\":[\"klout.com\"],\"status\":\"defunct\",\"since\":\"2018-05-25\"},{\"id\":\"google-analytics\",\"label\":\"Google Analytics\",\"aliases\":[\"GA4\",\"GA\",\"Google Analytics 4\"],\"broader\":[\"analytics\",\"tracking-technology\",\"google-product\"],\"domains\":[\"analytics.google.com\",\"google-analytics.com\"],\"ambiguous\":[\"GA\",\"GA4\"]},{\"id\":\"universal-analytics\",\"label\":\"Universal Analytics\",\"aliases\":[\"GA3\",\"Google Analytics Universal\",\"UA\"],\"broader\":[\"analytics\",\"tracking-technology\",\"google-product\"],\"ambiguous\":[\"UA\"],\"status\":\"defunct\",\"since\":\"2024-07-01\",\"successor\":\"google-analytics\",\"note\":\"Stopped processing data July 2023; interface access ended July 2024.\"},{\"id\":\"adobe-analytics\",\"label\":\"Adobe Analytics\",\"formerly\":[\"Omniture\",\"SiteCatalyst\"],\"broader\":[\"analytics\",\"tracking-technology\",\"adobe-product\"],\"domains\":[\"omniture.com\",\"2o7.net\"]},{\"id\":\"mixpanel\",\"label\":\"Mixpanel\",\"broader\":[\"analytics\",\"tracking-technology\"],\"domains\":[\"mixpanel.com\"]},{\"id\":\"amplitude\",\"label\":\"Amplitude\",\"broader\":[\"analytics\",\"tracking-technology\"],\"domains\":[\"amplitude.com\"],\"ambiguous\":[\"Amplitude\"]},{\"id\":\"matomo\",\"label\":\"Matomo\",\"formerly\":[\"Piwik\"],\"broader\":[\"analytics\",\"tracking-technology\"],\"domains\":[\"matomo.org\"],\"ambiguous\":[\"Piwik\"]},{\"id\":\"plausible\",\"label\":\"Plausible\",\"aliases\":[\"Plausible Analytics\"],\"broader\":[\"analytics\",\"tracking-technology\"],\"domains\":[\"plausible.io\"],\"ambiguous\":[\"Plausible Analytics\",\"Plausible\"]},{\"id\":\"google-optimize\",\"label\":\"Google Optimize\",\"broader\":[\"analytics\",\"google-product\"],\"domains\":[\"optimize.google.com\"],\"status\":\"defunct\",\"since\":\"2023-09-30\"},{\"id\":\"optimizely\",\"label\":\"Optimizely\",\"formerly\":[\"Episerver\"],\"broader\":[\"analytics\"],\"domains\":[\"optimizely.com\"]},{\"id\":\"vwo\",\"label\":\"VWO\",\"aliases\":[\"Visual Website Optimizer\"],\"broader\":[\"analytics\"],\"domains\":[\"vwo.com\"]},{\"id\":\"data-studio\",\"label\":\"Looker Studio\",\"formerly\":[\"Google Data Studio\",\"Data Studio\"],\"broader\":[\"analytics\",\"google-product\"],\"domains\":[\"lookerstudio.google.com\",\"datastudio.google.com\"],\"note\":\"Renamed from Data Studio to Looker Studio in 2022; either name may be in use.\"},{\"id\":\"appsflyer\",\"label\":\"AppsFlyer\",\"aliases\":[\"Apps Flyer\"],\"broader\":[\"analytics\",\"tracking-technology\"],\"domains\":[\"appsflyer.com\",\"onelink.me\"]},{\"id\":\"adjust\",\"label\":\"Adjust\",\"aliases\":[\"Adjust SDK\"],\"broader\":[\"analytics\",\"tracking-technology\"],\"domains\":[\"adjust.com\"],\"ambiguous\":[\"Adjust SDK\",\"Adjust\"]},{\"id\":\"branch-io\",\"label\":\"Branch\",\"broader\":[\"analytics\",\"tracking-technology\"],\"domains\":[\"branch.io\",\"app.link\"],\"ambiguous\":[\"Branch\"]},{\"id\":\"facebook-analytics\",\"label\":\"Facebook Analytics\",\"broader\":[\"analytics\",\"meta-product\"],\"domains\":[\"analytics.facebook.com\"],\"status\":\"defunct\",\"since\":\"2021-06-30\"},{\"id\":\"consent-privacy\",\"label\":\"consent management platform\",\"aliases\":[\"consent management platforms\",\"consent management tool\",\"CMP\",\"cookie banner\",\"cookie consent tool\",\"consent management\"],\"broader\":[\"martech\"]},{\"id\":\"onetrust\",\"label\":\"OneTrust\",\"aliases\":[\"One Trust\"],\"broader\":[\"consent-privacy\"],\"domains\":[\"onetrust.com\",\"cookielaw.org\"]},{\"id\":\"cookiebot\",\"label\":\"Cookiebot\",\"aliases\":[\"Usercentrics\"],\"broader\":[\"consent-privacy\"],\"domains\":[\"cookiebot.com\",\"usercentrics.com\"]},{\"id\":\"trustarc\",\"label\":\"TrustArc\",\"formerly\":[\"TRUSTe\"],\"broader\":[\"consent-privacy\"],\"domains\":[\"trustarc.com\"]},{\"id\":\"iubenda\",\"label\":\"iubenda\",\"broader\":[\"consent-privacy\"],\"domains\":[\"iubenda.com\"]},{\"id\":\"seo\",\"label\":\"SEO tool\",\"aliases\":[\"SEO tools\",\"SEO software\",\"search engine optimisation tool\",\"search engine optimization tool\"],\"broader\":[\"martech\"]},{\"id\":\"semrush\",\"label\":\"Semrush\",\"broader\":[\"seo\",\"adobe-product\"],\"domains\":[\"semrush.com\"]},{\"id\":\"ahrefs\",\"label\":\"Ahrefs\",\"broader\":[\"seo\"],\"domains\":[\"ahrefs.com\"]},{\"id\":\"moz\",\"label\":\"Moz\",\"aliases\":[\"Moz Pro\"],\"formerly\":[\"SEOmoz\"],\"broader\":[\"seo\"],\"domains\":[\"moz.com\"],\"ambiguous\":[\"Moz Pro\",\"Moz\"]},{\"id\":\"screaming-frog\",\"label\":\"Screaming Frog\",\"broader\":[\"seo\"],\"domains\":[\"screamingfrog.co.uk\"]},{\"id\":\"google-search-console\",\"label\":\"Google Search Console\",\"aliases\":[\"GSC\"],\"formerly\":[\"Google Webmaster Tools\",\"Webmaster Tools\"],\"broader\":[\"seo\",\"google-product\"],\"domains\":[\"search.google.com\"],\"ambiguous\":[\"Webmaster Tools\",\"GSC\"]},{\"id\":\"surfer-seo\",\"label\":\"Surfer\",\"aliases\":[\"Surfer SEO\"],\"broader\":[\"seo\",\"ai-writing-tool\"],\"domains\":[\"surferseo.com\"],\"ambiguous\":[\"Surfer\"]},{\"id\":\"design-creative\",\"label\":\"design tool\",\"aliases\":[\"design tools\",\"creative tool\",\"creative tools\",\"design software\",\"graphic design tool\",\"creative software\"]},{\"id\":\"video-editor\",\"label\":\"video editing tool\",\"aliases\":[\"video editor\",\"video editors\",\"video editing app\",\"video editing apps\",\"video editing software\",\"video editing tools\"],\"broader\":[\"design-creative\"]},{\"id\":\"capcut\",\"label\":\"CapCut\",\"aliases\":[\"Cap Cut\"],\"formerly\":[\"ViaMaker\"],\"broader\":[\"video-editor\",\"bytedance-product\"],\"domains\":[\"capcut.com\"],\"note\":\"ByteDance product; commonly overlooked by TikTok-only bans.\"},{\"id\":\"davinci-resolve\",\"label\":\"DaVinci Resolve\",\"broader\":[\"video-editor\"],\"domains\":[\"blackmagicdesign.com\"]},{\"id\":\"inshot\",\"label\":\"InShot\",\"aliases\":[\"In Shot\"],\"broader\":[\"video-editor\"],\"domains\":[\"inshot.com\"]},{\"id\":\"edits-app\",\"label\":\"Edits\",\"aliases\":[\"Edits app\",\"Edits (Instagram)\"],\"broader\":[\"video-editor\",\"meta-product\"],\"ambiguous\":[\"Edits app\",\"Edits\"]},{\"id\":\"imovie\",\"label\":\"iMovie\",\"broader\":[\"video-editor\",\"apple-product\"]},{\"id\":\"final-cut-pro\",\"label\":\"Final Cut Pro\",\"aliases\":[\"Final Cut\",\"FCP\"],\"broader\":[\"video-editor\",\"apple-product\"],\"ambiguous\":[\"FCP\"]},{\"id\":\"premiere-pro\",\"label\":\"Adobe Premiere Pro\",\"aliases\":[\"Premiere Pro\",\"Premiere\"],\"broader\":[\"video-editor\",\"adobe-creative-cloud\"],\"domains\":[\"adobe.com/products/premiere\"],\"ambiguous\":[\"Premiere\"]},{\"id\":\"gif-library\",\"label\":\"GIF library\",\"aliases\":[\"GIF libraries\",\"GIF site\",\"GIF keyboard\"],\"broader\":[\"design-creative\"]},{\"id\":\"giphy\",\"label\":\"GIPHY\",\"broader\":[\"gif-library\"],\"domains\":[\"giphy.com\"]},{\"id\":\"tenor\",\"label\":\"Tenor\",\"broader\":[\"gif-library\",\"google-product\"],\"domains\":[\"tenor.com\"],\"ambiguous\":[\"Tenor\"]},{\"id\":\"gfycat\",\"label\":\"Gfycat\",\"broader\":[\"gif-library\"],\"domains\":[\"gfycat.com\"],\"status\":\"defunct\",\"since\":\"2023-09\"},{\"id\":\"stock-media\",\"label\":\"stock media library\",\"aliases\":[\"stock photo site\",\"stock photo sites\",\"stock photo library\",\"stock images\",\"stock photography\",\"stock library\",\"image bank\"],\"broader\":[\"design-creative\"]},{\"id\":\"stock-music\",\"label\":\"stock music library\",\"aliases\":[\"music library\",\"music licensing service\",\"royalty-free music\",\"stock music\"],\"broader\":[\"stock-media\"]},{\"id\":\"epidemic-sound\",\"label\":\"Epidemic Sound\",\"broader\":[\"stock-music\"],\"domains\":[\"epidemicsound.com\"]},{\"id\":\"artlist\",\"label\":\"Artlist\",\"broader\":[\"stock-music\"],\"domains\":[\"artlist.io\"]},{\"id\":\"shutterstock\",\"label\":\"Shutterstock\",\"broader\":[\"stock-media\"],\"domains\":[\"shutterstock.com\"]},{\"id\":\"getty-images\",\"label\":\"Getty Images\",\"aliases\":[\"iStock\",\"Getty\"],\"broader\":[\"stock-media\"],\"domains\":[\"gettyimages.com\",\"istockphoto.com\"]},{\"id\":\"adobe-stock\",\"label\":\"Adobe Stock\",\"aliases\":[\"Fotolia\"],\"broader\":[\"stock-media\",\"adobe-product\"],\"domains\":[\"stock.adobe.com\"]},{\"id\":\"unsplash\",\"label\":\"Unsplash\",\"broader\":[\"stock-media\"],\"domains\":[\"unsplash.com\"]},{\"id\":\"pexels\",\"label\":\"Pexels\",\"broader\":[\"stock-media\"],\"domains\":[\"pexels.com\"]},{\"id\":\"canva\",\"label\":\"Canva\",\"aliases\":[\"Canva Pro\"],\"broader\":[\"design-creative\"],\"domains\":[\"canva.com\",\"canva.site\"]},{\"id\":\"adobe-creative-cloud\",\"label\":\"Adobe Creative Cloud\",\"aliases\":[\"InDesign\",\"Lightroom\",\"Illustrator\"],\"broader\":[\"design-creative\",\"adobe-product\"],\"domains\":[\"adobe.com\"],\"ambiguous\":[\"Illustrator\"]},{\"id\":\"photoshop\",\"label\":\"Adobe Photoshop\",\"aliases\":[\"Photoshop\"],\"broader\":[\"adobe-creative-cloud\"]},{\"id\":\"adobe-express\",\"label\":\"Adobe Express\",\"formerly\":[\"Adobe Spark\",\"Spark Post\"],\"broader\":[\"design-creative\",\"adobe-product\"],\"domains\":[\"express.adobe.com\",\"spark.adobe.com\"]},{\"id\":\"figma\",\"label\":\"Figma\",\"aliases\":[\"FigJam\"],\"broader\":[\"design-creative\"],\"domains\":[\"figma.com\"]},{\"id\":\"visme\",\"label\":\"Visme\",\"broader\":[\"design-creative\"],\"domains\":[\"visme.co\"]},{\"id\":\"piktochart\",\"label\":\"Piktochart\",\"broader\":[\"design-creative\"],\"domains\":[\"piktochart.com\"]},{\"id\":\"picsart\",\"label\":\"Picsart\",\"broader\":[\"design-creative\"],\"domains\":[\"picsart.com\"]},{\"id\":\"facetune\",\"label\":\"Facetune\",\"aliases\":[\"Face tune\"],\"broader\":[\"design-creative\"],\"domains\":[\"facetuneapp.com\"]},{\"id\":\"hypic\",\"label\":\"Hypic\",\"aliases\":[\"Hypic photo editor\"],\"broader\":[\"design-creative\",\"bytedance-product\"]},{\"id\":\"audacity\",\"label\":\"Audacity\",\"aliases\":[\"Audacity audio editor\"],\"broader\":[\"design-creative\"],\"domains\":[\"audacityteam.org\"],\"ambiguous\":[\"Audacity\"]},{\"id\":\"garageband\",\"label\":\"GarageBand\",\"aliases\":[\"Garage Band\"],\"broader\":[\"design-creative\",\"apple-product\"]},{\"id\":\"generative-ai\",\"label\":\"generative AI tool\",\"aliases\":[\"generative AI\",\"generative AI tools\",\"generative artificial intelligence\",\"genai\",\"gen AI\",\"gen-AI tools\",\"generative AI service\",\"generative AI services\",\"AI tool\",\"AI tools\",\"AI system\",\"AI systems\",\"AI service\",\"AI services\",\"AI platform\",\"AI platforms\",\"AI model\",\"AI models\",\"artificial intelligence tools\",\"public AI tools\",\"consumer AI tools\",\"AI content generator\",\"AI\"],\"ambiguous\":[\"AI system\",\"AI systems\",\"AI model\",\"AI models\",\"AI\"]},{\"id\":\"ai-assistant\",\"label\":\"AI assistant\",\"aliases\":[\"AI assistants\",\"AI chatbot\",\"AI chatbots\",\"AI chat\",\"AI chat tool\",\"large language model\",\"large language models\",\"LLM\",\"LLMs\",\"LLM tool\",\"AI text generator\",\"AI text tools\",\"conversational AI tool\",\"genai-text\"],\"broader\":[\"generative-ai\",\"chatbot\"]},{\"id\":\"ai-writing-tool\",\"label\":\"AI writing tool\",\"aliases\":[\"AI writing tools\",\"AI writing assistant\",\"AI copywriting tool\",\"AI copy tool\",\"AI writer\",\"AI writers\"],\"broader\":[\"ai-assistant\"]},{\"id\":\"jasper\",\"label\":\"Jasper\",\"aliases\":[\"Jasper AI\"],\"formerly\":[\"Conversion.ai\",\"Jarvis\"],\"broader\":[\"ai-writing-tool\"],\"domains\":[\"jasper.ai\"],\"ambiguous\":[\"Jarvis\",\"Jasper\"]},{\"id\":\"copy-ai\",\"label\":\"Copy.ai\",\"aliases\":[\"CopyAI\"],\"broader\":[\"ai-writing-tool\"],\"domains\":[\"copy.ai\"]},{\"id\":\"writesonic\",\"label\":\"Writesonic\",\"aliases\":[\"Chatsonic\"],\"broader\":[\"ai-writing-tool\"],\"domains\":[\"writesonic.com\"]},{\"id\":\"writer-com\",\"label\":\"Writer\",\"formerly\":[\"Qordoba\"],\"broader\":[\"ai-writing-tool\"],\"domains\":[\"writer.com\"],\"ambiguous\":[\"Writer\"]},{\"id\":\"grammarly\",\"label\":\"Grammarly\",\"aliases\":[\"GrammarlyGO\",\"Superhuman Go\"],\"broader\":[\"ai-writing-tool\"],\"domains\":[\"grammarly.com\"],\"ambiguous\":[\"Superhuman Go\"]},{\"id\":\"quillbot\",\"label\":\"QuillBot\",\"aliases\":[\"Quill Bot\"],\"broader\":[\"ai-writing-tool\"],\"domains\":[\"quillbot.com\"]},{\"id\":\"hootsuite-owlywriter\",\"label\":\"OwlyWriter AI\",\"aliases\":[\"OwlyGPT\"],\"broader\":[\"ai-writing-tool\"]},{\"id\":\"lately\",\"label\":\"Lately\",\"aliases\":[\"Lately AI\"],\"broader\":[\"ai-writing-tool\"],\"domains\":[\"lately.ai\"],\"ambiguous\":[\"Lately AI\",\"Lately\"]},{\"id\":\"notion-ai\",\"label\":\"Notion AI\",\"broader\":[\"ai-writing-tool\"]},{\"id\":\"ai-coding-assistant\",\"label\":\"AI coding assistant\",\"aliases\":[\"AI coding assistants\",\"AI coding tool\",\"AI coding tools\",\"code assistant\",\"coding assistant\"],\"broader\":[\"ai-assistant\"]},{\"id\":\"github-copilot\",\"label\":\"GitHub Copilot\",\"broader\":[\"ai-coding-assistant\",\"microsoft-product\"],\"domains\":[\"github.com/copilot\"]},{\"id\":\"trae\",\"label\":\"Trae\",\"aliases\":[\"Trae AI\"],\"broader\":[\"ai-coding-assistant\",\"bytedance-product\"],\"domains\":[\"trae.ai\"],\"ambiguous\":[\"Trae\"]},{\"id\":\"cursor\",\"label\":\"Cursor\",\"aliases\":[\"Cursor AI\",\"Cursor IDE\"],\"broader\":[\"ai-coding-assistant\"],\"domains\":[\"cursor.com\"],\"ambiguous\":[\"Cursor\"]},{\"id\":\"chatgpt\",\"label\":\"ChatGPT\",\"aliases\":[\"Chat GPT\",\"GPT-4\",\"GPT-4o\",\"GPT-5\",\"OpenAI ChatGPT\",\"custom GPT\",\"ChatGPT Plus\",\"ChatGPT Enterprise\",\"ChatGPT Team\",\"GPT\",\"GPT-4.1\"],\"broader\":[\"ai-assistant\",\"openai-product\"],\"domains\":[\"chatgpt.com\",\"chat.openai.com\",\"openai.com\"],\"ambiguous\":[\"GPT\"]},{\"id\":\"claude\",\"label\":\"Claude\",\"aliases\":[\"Claude AI\",\"Anthropic Claude\"],\"broader\":[\"ai-assistant\"],\"domains\":[\"claude.ai\",\"anthropic.com\"],\"ambiguous\":[\"Claude\"]},{\"id\":\"claude-code\",\"label\":\"Claude Code\",\"broader\":[\"claude\",\"ai-coding-assistant\"]},{\"id\":\"gemini\",\"label\":\"Google Gemini\",\"aliases\":[\"Gemini\",\"Gemini AI\"],\"formerly\":[\"Google Bard\",\"Bard\",\"Duet AI\"],\"broader\":[\"ai-assistant\",\"google-product\"],\"domains\":[\"gemini.google.com\",\"bard.google.com\"],\"ambiguous\":[\"Bard\",\"Gemini\"]},{\"id\":\"microsoft-copilot\",\"label\":\"Microsoft Copilot\",\"aliases\":[\"Microsoft 365 Copilot\",\"Copilot\"],\"formerly\":[\"Bing Chat\",\"Bing AI\"],\"broader\":[\"ai-assistant\",\"microsoft-product\"],\"domains\":[\"copilot.microsoft.com\",\"copilot.cloud.microsoft\"],\"ambiguous\":[\"Copilot\"]},{\"id\":\"meta-ai\",\"label\":\"Meta AI\",\"aliases\":[\"Llama\",\"Vibes\"],\"broader\":[\"ai-assistant\",\"meta-product\"],\"domains\":[\"meta.ai\",\"ai.meta.com\"],\"ambiguous\":[\"Llama\",\"Vibes\"]},{\"id\":\"grok\",\"label\":\"Grok\",\"aliases\":[\"xAI Grok\"],\"broader\":[\"ai-assistant\",\"x-corp-product\"],\"domains\":[\"grok.com\",\"x.ai\"],\"ambiguous\":[\"Grok\"]},{\"id\":\"perplexity\",\"label\":\"Perplexity\",\"aliases\":[\"Perplexity AI\"],\"broader\":[\"ai-assistant\"],\"domains\":[\"perplexity.ai\"]},{\"id\":\"deepseek\",\"label\":\"DeepSeek\",\"aliases\":[\"Deep Seek\"],\"broader\":[\"ai-assistant\",\"chinese-owned-product\"],\"domains\":[\"deepseek.com\",\"chat.deepseek.com\"]},{\"id\":\"mistral-le-chat\",\"label\":\"Le Chat\",\"aliases\":[\"Mistral AI\",\"Mistral\"],\"broader\":[\"ai-assistant\"],\"domains\":[\"chat.mistral.ai\",\"mistral.ai\"]},{\"id\":\"qwen\",\"label\":\"Qwen\",\"aliases\":[\"Tongyi Qianwen\",\"Qwen Chat\"],\"broader\":[\"ai-assistant\",\"alibaba-product\"],\"domains\":[\"qwen.ai\",\"chat.qwen.ai\"]},{\"id\":\"kimi\",\"label\":\"Kimi\",\"aliases\":[\"Moonshot AI\"],\"broader\":[\"ai-assistant\",\"chinese-owned-product\"],\"domains\":[\"kimi.com\",\"kimi.moonshot.cn\"],\"ambiguous\":[\"Kimi\"]},{\"id\":\"doubao\",\"label\":\"Doubao\",\"aliases\":[\"豆包\"],\"broader\":[\"ai-assistant\",\"bytedance-product\"],\"domains\":[\"doubao.com\"]},{\"id\":\"poe\",\"label\":\"Poe\",\"broader\":[\"ai-assistant\"],\"domains\":[\"poe.com\"],\"ambiguous\":[\"Poe\"]},{\"id\":\"character-ai\",\"label\":\"Character.AI\",\"aliases\":[\"Character AI\",\"c.ai\"],\"broader\":[\"ai-assistant\"],\"domains\":[\"character.ai\"]},{\"id\":\"notebooklm\",\"label\":\"NotebookLM\",\"aliases\":[\"Notebook LM\"],\"broader\":[\"ai-assistant\",\"google-product\"],\"domains\":[\"notebooklm.google.com\"]},{\"id\":\"gauth\",\"label\":\"Gauth\",\"formerly\":[\"Gauthmath\"],\"broader\":[\"ai-assistant\",\"bytedance-product\"],\"domains\":[\"gauthmath.com\"]},{\"id\":\"azure-openai\",\"label\":\"Azure OpenAI\",\"aliases\":[\"Azure OpenAI Service\",\"Azure AI Foundry\"],\"broader\":[\"ai-assistant\",\"microsoft-product\"]},{\"id\":\"apple-intelligence\",\"label\":\"Apple Intelligence\",\"broader\":[\"ai-assistant\",\"apple-product\"]},{\"id\":\"ai-image-generator\",\"label\":\"AI image generator\",\"aliases\":[\"AI image generators\",\"AI image generation\",\"AI image tool\",\"AI image tools\",\"AI art generator\",\"text-to-image\",\"text-to-image tool\",\"genai-image\"],\"broader\":[\"generative-ai\"]},{\"id\":\"midjourney\",\"label\":\"Midjourney\",\"aliases\":[\"Mid Journey\",\"MJ prompt\"],\"broader\":[\"ai-image-generator\"],\"domains\":[\"midjourney.com\"]},{\"id\":\"dall-e\",\"label\":\"DALL·E\",\"aliases\":[\"DALL-E\",\"Dall E\",\"DALLE\",\"GPT Image\",\"DALL·E / ChatGPT Images\",\"ChatGPT Images\"],\"broader\":[\"ai-image-generator\",\"openai-product\"],\"domains\":[\"labs.openai.com\"]},{\"id\":\"stable-diffusion\",\"label\":\"Stable Diffusion\",\"aliases\":[\"SDXL\",\"Stability AI\",\"DreamStudio\"],\"broader\":[\"ai-image-generator\"],\"domains\":[\"stability.ai\",\"dreamstudio.ai\"]},{\"id\":\"adobe-firefly\",\"label\":\"Adobe Firefly\",\"aliases\":[\"Generative Fill\",\"Firefly\"],\"broader\":[\"ai-image-generator\",\"adobe-product\"],\"domains\":[\"firefly.adobe.com\"],\"ambiguous\":[\"Firefly\"]},{\"id\":\"flux-bfl\",\"label\":\"FLUX\",\"aliases\":[\"Black Forest Labs\"],\"broader\":[\"ai-image-generator\"],\"domains\":[\"bfl.ai\"],\"ambiguous\":[\"FLUX\"]},{\"id\":\"ideogram\",\"label\":\"Ideogram\",\"broader\":[\"ai-image-generator\"],\"domains\":[\"ideogram.ai\"]},{\"id\":\"leonardo-ai\",\"label\":\"Leonardo.Ai\",\"aliases\":[\"Leonardo AI\"],\"broader\":[\"ai-image-generator\"],\"domains\":[\"leonardo.ai\"]},{\"id\":\"nano-banana\",\"label\":\"Nano Banana\",\"aliases\":[\"Imagen\",\"Gemini image\",\"Nano Banana / Imagen\"],\"broader\":[\"ai-image-generator\",\"google-product\"],\"ambiguous\":[\"Imagen\"]},{\"id\":\"craiyon\",\"label\":\"Craiyon\",\"formerly\":[\"DALL-E mini\"],\"broader\":[\"ai-image-generator\"],\"domains\":[\"craiyon.com\"]},{\"id\":\"lensa\",\"label\":\"Lensa\",\"aliases\":[\"Lensa AI\",\"Magic Avatars\"],\"broader\":[\"ai-image-generator\",\"biometric-tool\"],\"domains\":[\"lensa.app\"]},{\"id\":\"photoroom\",\"label\":\"Photoroom\",\"broader\":[\"ai-image-generator\"],\"domains\":[\"photoroom.com\"]},{\"id\":\"canva-ai\",\"label\":\"Canva AI\",\"aliases\":[\"Magic Studio\",\"Canva Magic Studio\",\"Canva Magic Write\"],\"broader\":[\"ai-image-generator\"]},{\"id\":\"microsoft-designer\",\"label\":\"Microsoft Designer\",\"formerly\":[\"Bing Image Creator\"],\"broader\":[\"ai-image-generator\",\"microsoft-product\"],\"domains\":[\"designer.microsoft.com\"]},{\"id\":\"ai-video-generator\",\"label\":\"AI video generator\",\"aliases\":[\"AI video generators\",\"AI video generation\",\"AI video tool\",\"AI video tools\",\"text-to-video\",\"text-to-video tool\",\"genai-video\"],\"broader\":[\"generative-ai\"]},{\"id\":\"ai-avatar-generator\",\"label\":\"AI avatar generator\",\"aliases\":[\"AI avatar generators\",\"AI avatar tool\",\"AI avatar tools\",\"AI avatar\",\"AI avatars\",\"synthetic presenter\",\"AI presenter tool\"],\"broader\":[\"ai-video-generator\"]},{\"id\":\"synthesia\",\"label\":\"Synthesia\",\"broader\":[\"ai-avatar-generator\"],\"domains\":[\"synthesia.io\"]},{\"id\":\"heygen\",\"label\":\"HeyGen\",\"aliases\":[\"Hey Gen\"],\"formerly\":[\"Movio\"],\"broader\":[\"ai-avatar-generator\"],\"domains\":[\"heygen.com\"]},{\"id\":\"d-id\",\"label\":\"D-ID\",\"aliases\":[\"DID avatars\"],\"broader\":[\"ai-avatar-generator\"],\"domains\":[\"d-id.com\"]},{\"id\":\"colossyan\",\"label\":\"Colossyan\",\"broader\":[\"ai-avatar-generator\"],\"domains\":[\"colossyan.com\"]},{\"id\":\"arcads\",\"label\":\"Arcads\",\"aliases\":[\"Arcads AI\",\"AI UGC actors\"],\"broader\":[\"ai-avatar-generator\"],\"domains\":[\"arcads.ai\"]},{\"id\":\"deepfake-tool\",\"label\":\"deepfake or face-swap tool\",\"aliases\":[\"deepfake tool\",\"deepfake tools\",\"deepfake app\",\"deepfake apps\",\"face swap app\",\"face swap apps\",\"face-swapping app\"],\"broader\":[\"ai-video-generator\"]},{\"id\":\"reface\",\"label\":\"Reface\",\"aliases\":[\"Deepswap\"],\"broader\":[\"deepfake-tool\"],\"domains\":[\"reface.ai\",\"deepswap.ai\"]},{\"id\":\"sora\",\"label\":\"Sora\",\"aliases\":[\"Sora 2\",\"OpenAI Sora\"],\"broader\":[\"ai-video-generator\",\"openai-product\"],\"domains\":[\"sora.com\",\"sora.chatgpt.com\"],\"ambiguous\":[\"Sora\"],\"status\":\"defunct\",\"since\":\"2026-03\",\"note\":\"OpenAI announced on 24 March 2026 that app and API would be discontinued; the exact day of the end is to be checked.\"},{\"id\":\"runway\",\"label\":\"Runway\",\"aliases\":[\"Runway ML\",\"Gen-4\"],\"broader\":[\"ai-video-generator\"],\"domains\":[\"runwayml.com\"],\"ambiguous\":[\"Runway\"]},{\"id\":\"pika\",\"label\":\"Pika\",\"aliases\":[\"Pika Labs\"],\"broader\":[\"ai-video-generator\"],\"domains\":[\"pika.art\"],\"ambiguous\":[\"Pika\"]},{\"id\":\"veo\",\"label\":\"Veo\",\"aliases\":[\"Google Veo\",\"Veo 3\",\"Flow\",\"Veo / Flow\"],\"broader\":[\"ai-video-generator\",\"google-product\"],\"domains\":[\"labs.google\",\"flow.google\"],\"ambiguous\":[\"Flow\"]},{\"id\":\"kling\",\"label\":\"Kling AI\",\"aliases\":[\"Kling\"],\"broader\":[\"ai-video-generator\",\"chinese-owned-product\"],\"domains\":[\"klingai.com\"],\"ambiguous\":[\"Kling\"]},{\"id\":\"hailuo\",\"label\":\"Hailuo AI\",\"aliases\":[\"MiniMax video\",\"Hailuo\",\"MiniMax\"],\"broader\":[\"ai-video-generator\",\"chinese-owned-product\"],\"domains\":[\"hailuoai.video\",\"minimax.io\"]},{\"id\":\"seedance\",\"label\":\"Seedance\",\"aliases\":[\"Dreamina\",\"Jimeng\",\"Seedance / Dreamina\"],\"broader\":[\"ai-video-generator\",\"bytedance-product\"],\"domains\":[\"dreamina.capcut.com\"]},{\"id\":\"luma-ai\",\"label\":\"Luma Dream Machine\",\"aliases\":[\"Luma AI\",\"Dream Machine\"],\"broader\":[\"ai-video-generator\"],\"domains\":[\"lumalabs.ai\"],\"ambiguous\":[\"Dream Machine\"]},{\"id\":\"opus-clip\",\"label\":\"OpusClip\",\"aliases\":[\"Opus Clip\"],\"broader\":[\"ai-video-generator\"],\"domains\":[\"opus.pro\"]},{\"id\":\"pictory\",\"label\":\"Pictory\",\"broader\":[\"ai-video-generator\"],\"domains\":[\"pictory.ai\"]},{\"id\":\"invideo\",\"label\":\"InVideo AI\",\"aliases\":[\"InVideo\"],\"broader\":[\"ai-video-generator\"],\"domains\":[\"invideo.io\"]},{\"id\":\"ai-voice-generator\",\"label\":\"AI voice generator\",\"aliases\":[\"AI voice generators\",\"AI voice tool\",\"AI voice tools\",\"voice cloning tool\",\"voice cloning tools\",\"voice cloning software\",\"text-to-speech tool\",\"genai-voice\"],\"broader\":[\"generative-ai\"]},{\"id\":\"elevenlabs\",\"label\":\"ElevenLabs\",\"aliases\":[\"Eleven Labs\",\"11Labs\"],\"broader\":[\"ai-voice-generator\"],\"domains\":[\"elevenlabs.io\"]},{\"id\":\"descript\",\"label\":\"Descript\",\"aliases\":[\"Overdub\"],\"broader\":[\"ai-voice-generator\",\"video-editor\"],\"domains\":[\"descript.com\"],\"ambiguous\":[\"Descript\",\"Overdub\"]},{\"id\":\"murf\",\"label\":\"Murf\",\"aliases\":[\"Murf AI\"],\"broader\":[\"ai-voice-generator\"],\"domains\":[\"murf.ai\"]},{\"id\":\"playht\",\"label\":\"PlayHT\",\"aliases\":[\"PlayAI\"],\"broader\":[\"ai-voice-generator\",\"meta-product\"],\"domains\":[\"play.ht\",\"play.ai\"],\"status\":\"defunct\",\"since\":\"2025-12\"},{\"id\":\"resemble\",\"label\":\"Resemble AI\",\"broader\":[\"ai-voice-generator\"],\"domains\":[\"resemble.ai\"]},{\"id\":\"speechify\",\"label\":\"Speechify\",\"broader\":[\"ai-voice-generator\"],\"domains\":[\"speechify.com\"]},{\"id\":\"wellsaid\",\"label\":\"WellSaid\",\"aliases\":[\"WellSaid Labs\"],\"broader\":[\"ai-voice-generator\"],\"domains\":[\"wellsaid.io\"]},{\"id\":\"ai-music-generator\",\"label\":\"AI music generator\",\"aliases\":[\"AI music generators\",\"AI music tool\",\"AI music tools\",\"AI music\"],\"broader\":[\"generative-ai\"]},{\"id\":\"suno\",\"label\":\"Suno\",\"aliases\":[\"Suno AI\"],\"broader\":[\"ai-music-generator\"],\"domains\":[\"suno.com\",\"suno.ai\"],\"ambiguous\":[\"Suno\"]},{\"id\":\"udio\",\"label\":\"Udio\",\"broader\":[\"ai-music-generator\"],\"domains\":[\"udio.com\"]},{\"id\":\"ai-notetaker\",\"label\":\"AI notetaker\",\"aliases\":[\"AI notetakers\",\"AI note taker\",\"AI note takers\",\"AI note-taking tool\",\"AI meeting assistant\",\"AI meeting assistants\",\"AI meeting tool\",\"meeting transcription tool\",\"meeting recorder\",\"meeting bot\",\"transcription tool\",\"ai-meeting\"],\"broader\":[\"generative-ai\"]},{\"id\":\"otter-ai\",\"label\":\"Otter.ai\",\"aliases\":[\"Otter\",\"Otter AI\"],\"broader\":[\"ai-notetaker\"],\"domains\":[\"otter.ai\"],\"ambiguous\":[\"Otter\",\"Otter AI\"]},{\"id\":\"fireflies-ai\",\"label\":\"Fireflies.ai\",\"aliases\":[\"Fireflies notetaker\",\"Fireflies\"],\"broader\":[\"ai-notetaker\"],\"domains\":[\"fireflies.ai\"],\"ambiguous\":[\"Fireflies\"]},{\"id\":\"fathom\",\"label\":\"Fathom\",\"aliases\":[\"Fathom notetaker\"],\"broader\":[\"ai-notetaker\"],\"domains\":[\"fathom.video\",\"fathom.ai\"],\"ambiguous\":[\"Fathom notetaker\",\"Fathom\"]},{\"id\":\"gong\",\"label\":\"Gong\",\"broader\":[\"ai-notetaker\"],\"domains\":[\"gong.io\"],\"ambiguous\":[\"Gong\"]},{\"id\":\"read-ai\",\"label\":\"Read AI\",\"broader\":[\"ai-notetaker\"],\"domains\":[\"read.ai\"]},{\"id\":\"zoom-ai-companion\",\"label\":\"Zoom AI Companion\",\"broader\":[\"ai-notetaker\"]},{\"id\":\"teams-copilot-recap\",\"label\":\"Copilot in Teams\",\"aliases\":[\"Teams intelligent recap\",\"Teams transcription\"],\"broader\":[\"ai-notetaker\",\"microsoft-product\"]},{\"id\":\"ai-agent\",\"label\":\"AI agent\",\"aliases\":[\"AI agents\",\"autonomous AI agent\",\"agentic AI\",\"AI browser\",\"AI browsers\",\"computer-use agent\"],\"broader\":[\"generative-ai\"]},{\"id\":\"coze\",\"label\":\"Coze\",\"broader\":[\"ai-agent\",\"bytedance-product\"],\"domains\":[\"coze.com\",\"coze.cn\"]},{\"id\":\"chatgpt-atlas\",\"label\":\"ChatGPT Atlas\",\"aliases\":[\"ChatGPT agent\",\"OpenAI Operator\"],\"broader\":[\"ai-agent\",\"openai-product\"]},{\"id\":\"comet\",\"label\":\"Comet\",\"aliases\":[\"Comet browser\",\"Perplexity Comet\"],\"broader\":[\"ai-agent\"],\"ambiguous\":[\"Comet\"]},{\"id\":\"amazon-bedrock\",\"label\":\"Amazon Bedrock\",\"aliases\":[\"AWS Bedrock\",\"Bedrock\"],\"broader\":[\"generative-ai\",\"amazon-product\"],\"ambiguous\":[\"Bedrock\"]},{\"id\":\"hugging-face\",\"label\":\"Hugging Face\",\"aliases\":[\"HuggingFace\"],\"broader\":[\"generative-ai\",\"code-hosting\"],\"domains\":[\"huggingface.co\"]},{\"id\":\"links\",\"label\":\"link or landing page tool\",\"aliases\":[\"link tool\",\"link tools\"]},{\"id\":\"link-shortener\",\"label\":\"link shortener\",\"aliases\":[\"link shorteners\",\"URL shortener\",\"URL shorteners\",\"short link\",\"short links\",\"URL shortening service\",\"shortened links\"],\"broader\":[\"links\"]},{\"id\":\"bitly\",\"label\":\"Bitly\",\"aliases\":[\"Bit ly\"],\"broader\":[\"link-shortener\"],\"domains\":[\"bitly.com\",\"bit.ly\",\"j.mp\"]},{\"id\":\"tinyurl\",\"label\":\"TinyURL\",\"aliases\":[\"Tiny URL\"],\"broader\":[\"link-shortener\"],\"domains\":[\"tinyurl.com\"]},{\"id\":\"rebrandly\",\"label\":\"Rebrandly\",\"broader\":[\"link-shortener\"],\"domains\":[\"rebrandly.com\",\"rebrand.ly\"]},{\"id\":\"short-io\",\"label\":\"Short.io\",\"aliases\":[\"Short.cm\"],\"broader\":[\"link-shortener\"],\"domains\":[\"short.io\"]},{\"id\":\"ow-ly\",\"label\":\"Ow.ly\",\"aliases\":[\"owly\"],\"broader\":[\"link-shortener\"],\"domains\":[\"ow.ly\"]},{\"id\":\"buff-ly\",\"label\":\"Buff.ly\",\"broader\":[\"link-shortener\"],\"domains\":[\"buff.ly\"]},{\"id\":\"goo-gl\",\"label\":\"goo.gl\",\"aliases\":[\"Google URL Shortener\"],\"broader\":[\"link-shortener\",\"google-product\"],\"domains\":[\"goo.gl\"],\"status\":\"restricted\",\"note\":\"Creation ended 2018-2019; Google announced that links would stop on 25 August 2025 and later limited this to inactive links.\"},{\"id\":\"firebase-dynamic-links\",\"label\":\"Firebase Dynamic Links\",\"aliases\":[\"FDL\"],\"broader\":[\"link-shortener\",\"google-product\"],\"domains\":[\"page.link\"],\"status\":\"defunct\",\"since\":\"2025-08-25\"},{\"id\":\"is-gd\",\"label\":\"is.gd\",\"broader\":[\"link-shortener\"],\"domains\":[\"is.gd\",\"v.gd\"]},{\"id\":\"dub-co\",\"label\":\"Dub\",\"broader\":[\"link-shortener\"],\"domains\":[\"dub.co\",\"dub.sh\"],\"ambiguous\":[\"Dub\"]},{\"id\":\"cuttly\",\"label\":\"Cuttly\",\"broader\":[\"link-shortener\"],\"domains\":[\"cutt.ly\"]},{\"id\":\"link-in-bio\",\"label\":\"link-in-bio tool\",\"aliases\":[\"link-in-bio tools\",\"link in bio\",\"link-in-bio page\"],\"broader\":[\"links\"]},{\"id\":\"linktree\",\"label\":\"Linktree\",\"aliases\":[\"Link tree\"],\"broader\":[\"link-in-bio\"],\"domains\":[\"linktr.ee\",\"linktree.com\"]},{\"id\":\"beacons\",\"label\":\"Beacons\",\"broader\":[\"link-in-bio\"],\"domains\":[\"beacons.ai\"],\"ambiguous\":[\"Beacons\"]},{\"id\":\"lnk-bio\",\"label\":\"Lnk.Bio\",\"broader\":[\"link-in-bio\"],\"domains\":[\"lnk.bio\"]},{\"id\":\"carrd\",\"label\":\"Carrd\",\"broader\":[\"link-in-bio\"],\"domains\":[\"carrd.co\"]},{\"id\":\"about-me\",\"label\":\"about.me\",\"broader\":[\"link-in-bio\"],\"domains\":[\"about.me\"]},{\"id\":\"landing-page-builder\",\"label\":\"landing page builder\",\"aliases\":[\"landing page builders\",\"landing page tool\",\"landing page software\"],\"broader\":[\"links\"]},{\"id\":\"unbounce\",\"label\":\"Unbounce\",\"broader\":[\"landing-page-builder\"],\"domains\":[\"unbounce.com\"]},{\"id\":\"leadpages\",\"label\":\"Leadpages\",\"aliases\":[\"Lead Pages\"],\"broader\":[\"landing-page-builder\"],\"domains\":[\"leadpages.com\"]},{\"id\":\"instapage\",\"label\":\"Instapage\",\"broader\":[\"landing-page-builder\"],\"domains\":[\"instapage.com\"]},{\"id\":\"clickfunnels\",\"label\":\"ClickFunnels\",\"aliases\":[\"Click Funnels\"],\"broader\":[\"landing-page-builder\"],\"domains\":[\"clickfunnels.com\"]},{\"id\":\"qr-code-generator\",\"label\":\"QR code generator\",\"aliases\":[\"QR code\",\"QR codes\",\"Flowcode\",\"Beaconstac\",\"QR code generators\"],\"broader\":[\"links\"],\"domains\":[\"qr-code-generator.com\",\"flowcode.com\",\"uniqode.com\"],\"ambiguous\":[\"QR code\",\"QR codes\"]},{\"id\":\"survey-forms\",\"label\":\"survey or form tool\",\"aliases\":[\"survey tool\",\"survey tools\",\"survey software\",\"form builder\",\"form builders\",\"online survey\",\"online form tool\",\"online forms\",\"quiz tool\"]},{\"id\":\"giveaway-tool\",\"label\":\"giveaway or contest tool\",\"aliases\":[\"giveaway tool\",\"giveaway tools\",\"contest tool\",\"contest tools\",\"giveaway platform\",\"contest platform\",\"sweepstakes tool\"],\"broader\":[\"survey-forms\"]},{\"id\":\"gleam\",\"label\":\"Gleam\",\"broader\":[\"giveaway-tool\"],\"domains\":[\"gleam.io\"],\"ambiguous\":[\"Gleam\"]},{\"id\":\"rafflecopter\",\"label\":\"Rafflecopter\",\"broader\":[\"giveaway-tool\"],\"domains\":[\"rafflecopter.com\"]},{\"id\":\"shortstack\",\"label\":\"ShortStack\",\"aliases\":[\"Short Stack\"],\"broader\":[\"giveaway-tool\"],\"domains\":[\"shortstack.com\"]},{\"id\":\"woobox\",\"label\":\"Woobox\",\"broader\":[\"giveaway-tool\"],\"domains\":[\"woobox.com\"]},{\"id\":\"easypromos\",\"label\":\"Easypromos\",\"broader\":[\"giveaway-tool\"],\"domains\":[\"easypromosapp.com\"]},{\"id\":\"viralsweep\",\"label\":\"ViralSweep\",\"broader\":[\"giveaway-tool\"],\"domains\":[\"viralsweep.com\"]},{\"id\":\"surveymonkey\",\"label\":\"SurveyMonkey\",\"aliases\":[\"Survey Monkey\"],\"formerly\":[\"Momentive\"],\"broader\":[\"survey-forms\"],\"domains\":[\"surveymonkey.com\",\"research.net\"]},{\"id\":\"google-forms\",\"label\":\"Google Forms\",\"aliases\":[\"Google Form\"],\"broader\":[\"survey-forms\",\"google-workspace\"],\"domains\":[\"docs.google.com/forms\",\"forms.gle\"]},{\"id\":\"typeform\",\"label\":\"Typeform\",\"aliases\":[\"Type form\"],\"broader\":[\"survey-forms\"],\"domains\":[\"typeform.com\"]},{\"id\":\"jotform\",\"label\":\"Jotform\",\"broader\":[\"survey-forms\"],\"domains\":[\"jotform.com\"]},{\"id\":\"qualtrics\",\"label\":\"Qualtrics\",\"aliases\":[\"Qualtrics XM\"],\"broader\":[\"survey-forms\"],\"domains\":[\"qualtrics.com\"]},{\"id\":\"microsoft-forms\",\"label\":\"Microsoft Forms\",\"aliases\":[\"MS Forms\"],\"broader\":[\"survey-forms\",\"microsoft-365\"],\"domains\":[\"forms.office.com\",\"forms.microsoft.com\"]},{\"id\":\"tally\",\"label\":\"Tally\",\"broader\":[\"survey-forms\"],\"domains\":[\"tally.so\"],\"ambiguous\":[\"Tally\"]},{\"id\":\"google-surveys\",\"label\":\"Google Surveys\",\"aliases\":[\"Google Consumer Surveys\"],\"broader\":[\"survey-forms\",\"google-product\"],\"domains\":[\"surveys.google.com\"],\"status\":\"defunct\",\"since\":\"2022-11\"},{\"id\":\"outgrow\",\"label\":\"Outgrow\",\"aliases\":[\"Outgrow quiz\"],\"broader\":[\"survey-forms\"],\"domains\":[\"outgrow.co\"],\"ambiguous\":[\"Outgrow quiz\",\"Outgrow\"]},{\"id\":\"slido\",\"label\":\"Slido\",\"broader\":[\"survey-forms\"],\"domains\":[\"slido.com\",\"sli.do\"]},{\"id\":\"mentimeter\",\"label\":\"Mentimeter\",\"aliases\":[\"Menti\"],\"broader\":[\"survey-forms\"],\"domains\":[\"mentimeter.com\",\"menti.com\"],\"ambiguous\":[\"Menti\"]},{\"id\":\"kahoot\",\"label\":\"Kahoot!\",\"aliases\":[\"Kahoot\"],\"broader\":[\"survey-forms\"],\"domains\":[\"kahoot.com\",\"kahoot.it\"]},{\"id\":\"affiliate\",\"label\":\"affiliate, referral or loyalty platform\",\"aliases\":[\"affiliate platform\",\"affiliate network\",\"affiliate networks\",\"affiliate platforms\",\"referral platform\",\"loyalty platform\",\"loyalty software\",\"affiliate program platform\"]},{\"id\":\"impact-com\",\"label\":\"impact.com\",\"aliases\":[\"Impact\"],\"formerly\":[\"Impact Radius\"],\"broader\":[\"affiliate\"],\"domains\":[\"impact.com\"],\"ambiguous\":[\"Impact\"]},{\"id\":\"cj-affiliate\",\"label\":\"CJ\",\"aliases\":[\"CJ Affiliate\"],\"formerly\":[\"Commission Junction\"],\"broader\":[\"affiliate\"],\"domains\":[\"cj.com\"],\"ambiguous\":[\"CJ\"]},{\"id\":\"rakuten-advertising\",\"label\":\"Rakuten Advertising\",\"formerly\":[\"LinkShare\",\"Rakuten Marketing\"],\"broader\":[\"affiliate\"],\"domains\":[\"rakutenadvertising.com\",\"linksynergy.com\"]},{\"id\":\"awin\",\"label\":\"Awin\",\"formerly\":[\"Affiliate Window\",\"Zanox\"],\"broader\":[\"affiliate\"],\"domains\":[\"awin.com\",\"awin1.com\"]},{\"id\":\"shareasale\",\"label\":\"ShareASale\",\"aliases\":[\"Share A Sale\"],\"broader\":[\"affiliate\"],\"domains\":[\"shareasale.com\"],\"status\":\"defunct\",\"since\":\"2025-10\",\"successor\":\"awin\"},{\"id\":\"amazon-associates\",\"label\":\"Amazon Associates\",\"aliases\":[\"Amazon affiliate\"],\"broader\":[\"affiliate\",\"amazon-product\"],\"domains\":[\"affiliate-program.amazon.com\",\"amzn.to\"]},{\"id\":\"partnerstack\",\"label\":\"PartnerStack\",\"aliases\":[\"Partner Stack\"],\"broader\":[\"affiliate\"],\"domains\":[\"partnerstack.com\"]},{\"id\":\"skimlinks\",\"label\":\"Skimlinks\",\"broader\":[\"affiliate\"],\"domains\":[\"skimlinks.com\"]},{\"id\":\"referralcandy\",\"label\":\"ReferralCandy\",\"aliases\":[\"Referral Candy\"],\"broader\":[\"affiliate\"],\"domains\":[\"referralcandy.com\"]},{\"id\":\"smile-io\",\"label\":\"Smile.io\",\"aliases\":[\"Smile rewards\"],\"broader\":[\"affiliate\"],\"domains\":[\"smile.io\"],\"ambiguous\":[\"Smile rewards\"]},{\"id\":\"webinar-event\",\"label\":\"webinar, conferencing or event tool\",\"aliases\":[\"event tool\",\"event tools\",\"conferencing tool\",\"virtual event tool\"]},{\"id\":\"webinar-platform\",\"label\":\"webinar platform\",\"aliases\":[\"webinar platforms\",\"webinar tool\",\"webinar tools\",\"webinar software\",\"virtual event platform\",\"virtual event platforms\"],\"broader\":[\"webinar-event\"]},{\"id\":\"goto-webinar\",\"label\":\"GoTo Webinar\",\"aliases\":[\"GoToWebinar\",\"GoToMeeting\"],\"broader\":[\"webinar-platform\",\"video-conferencing\"],\"domains\":[\"goto.com\",\"gotowebinar.com\",\"gotomeeting.com\"]},{\"id\":\"on24\",\"label\":\"ON24\",\"broader\":[\"webinar-platform\"],\"domains\":[\"on24.com\"]},{\"id\":\"livestorm\",\"label\":\"Livestorm\",\"aliases\":[\"Live Storm\"],\"broader\":[\"webinar-platform\"],\"domains\":[\"livestorm.co\"]},{\"id\":\"demio\",\"label\":\"Demio\",\"broader\":[\"webinar-platform\"],\"domains\":[\"demio.com\"]},{\"id\":\"hopin\",\"label\":\"RingCentral Events\",\"aliases\":[\"Hopin / RingCentral Events\"],\"formerly\":[\"Hopin\",\"Hopin Events\"],\"broader\":[\"webinar-platform\",\"event-platform\"],\"domains\":[\"hopin.com\",\"events.ringcentral.com\"]},{\"id\":\"airmeet\",\"label\":\"Airmeet\",\"broader\":[\"webinar-platform\",\"event-platform\"],\"domains\":[\"airmeet.com\"]},{\"id\":\"goldcast\",\"label\":\"Goldcast\",\"broader\":[\"webinar-platform\"],\"domains\":[\"goldcast.io\"]},{\"id\":\"crowdcast\",\"label\":\"Crowdcast\",\"broader\":[\"webinar-platform\",\"live-streaming\"],\"domains\":[\"crowdcast.io\"]},{\"id\":\"bigmarker\",\"label\":\"BigMarker\",\"aliases\":[\"Big Marker\"],\"broader\":[\"webinar-platform\"],\"domains\":[\"bigmarker.com\"]},{\"id\":\"video-conferencing\",\"label\":\"video-conferencing tool\",\"aliases\":[\"video-conferencing tools\",\"video conferencing\",\"video conference\",\"video conferencing software\",\"web conferencing\",\"online meeting tool\",\"online meeting tools\",\"video call\",\"video calls\",\"video calling\",\"video chat\",\"virtual meeting tool\"],\"broader\":[\"webinar-event\"]},{\"id\":\"zoom\",\"label\":\"Zoom\",\"aliases\":[\"Zoom Webinars\",\"Zoom Events\",\"Zoom call\",\"zooming\"],\"broader\":[\"video-conferencing\",\"webinar-platform\"],\"domains\":[\"zoom.us\",\"zoom.com\"],\"ambiguous\":[\"zooming\",\"Zoom\"]},{\"id\":\"google-meet\",\"label\":\"Google Meet\",\"aliases\":[\"Meet\"],\"formerly\":[\"Hangouts Meet\",\"Google Duo\"],\"broader\":[\"video-conferencing\",\"google-workspace\"],\"domains\":[\"meet.google.com\",\"duo.google.com\"],\"ambiguous\":[\"Meet\"]},{\"id\":\"webex\",\"label\":\"Webex\",\"aliases\":[\"Cisco Webex\",\"Socio\"],\"broader\":[\"video-conferencing\",\"webinar-platform\"],\"domains\":[\"webex.com\"],\"ambiguous\":[\"Socio\"]},{\"id\":\"bluejeans\",\"label\":\"BlueJeans\",\"aliases\":[\"Blue Jeans by Verizon\"],\"broader\":[\"video-conferencing\"],\"domains\":[\"bluejeans.com\"],\"status\":\"defunct\",\"since\":\"2024-03\"},{\"id\":\"jitsi\",\"label\":\"Jitsi Meet\",\"aliases\":[\"Jitsi\"],\"broader\":[\"video-conferencing\"],\"domains\":[\"meet.jit.si\"]},{\"id\":\"voov-meeting\",\"label\":\"VooV Meeting\",\"aliases\":[\"Tencent Meeting\",\"VooV\"],\"broader\":[\"video-conferencing\",\"tencent-product\"],\"domains\":[\"voovmeeting.com\"]},{\"id\":\"event-platform\",\"label\":\"event platform\",\"aliases\":[\"event platforms\",\"event management software\",\"event registration tool\",\"ticketing platform\",\"ticketing site\",\"event listing site\"],\"broader\":[\"webinar-event\"]},{\"id\":\"eventbrite\",\"label\":\"Eventbrite\",\"aliases\":[\"Event Brite\"],\"broader\":[\"event-platform\"],\"domains\":[\"eventbrite.com\",\"evite.me\"]},{\"id\":\"meetup\",\"label\":\"Meetup\",\"aliases\":[\"Meetup group\"],\"broader\":[\"event-platform\",\"social-network\"],\"domains\":[\"meetup.com\",\"meetu.ps\"],\"ambiguous\":[\"Meetup\"]},{\"id\":\"luma-events\",\"label\":\"Luma\",\"aliases\":[\"Luma (events)\",\"Luma event\"],\"broader\":[\"event-platform\"],\"domains\":[\"lu.ma\",\"luma.com\"],\"ambiguous\":[\"Luma\"]},{\"id\":\"partiful\",\"label\":\"Partiful\",\"broader\":[\"event-platform\"],\"domains\":[\"partiful.com\"],\"ambiguous\":[\"Partiful\"]},{\"id\":\"cvent\",\"label\":\"Cvent\",\"broader\":[\"event-platform\"],\"domains\":[\"cvent.com\"]},{\"id\":\"splash-events\",\"label\":\"Splash\",\"aliases\":[\"Splashthat\",\"Splash events\"],\"broader\":[\"event-platform\"],\"domains\":[\"splashthat.com\"],\"ambiguous\":[\"Splash events\",\"Splash\"]},{\"id\":\"sessionize\",\"label\":\"Sessionize\",\"broader\":[\"event-platform\"],\"domains\":[\"sessionize.com\"]},{\"id\":\"scheduling-link\",\"label\":\"appointment scheduling tool\",\"aliases\":[\"appointment scheduler\",\"booking tool\",\"meeting scheduler\"],\"broader\":[\"webinar-event\"]},{\"id\":\"calendly\",\"label\":\"Calendly\",\"broader\":[\"scheduling-link\"],\"domains\":[\"calendly.com\"]},{\"id\":\"microsoft-bookings\",\"label\":\"Microsoft Bookings\",\"broader\":[\"scheduling-link\",\"microsoft-365\"]},{\"id\":\"doodle\",\"label\":\"Doodle\",\"aliases\":[\"Doodle poll\"],\"broader\":[\"scheduling-link\"],\"domains\":[\"doodle.com\"],\"ambiguous\":[\"Doodle\"]},{\"id\":\"workplace\",\"label\":\"workplace tool\",\"aliases\":[\"workplace tools\",\"workplace software\",\"productivity tool\",\"productivity tools\",\"productivity suite\",\"office software\"]},{\"id\":\"employee-communications-tool\",\"label\":\"employee communications tool\",\"aliases\":[\"employee communications platform\",\"employee app\",\"internal communications tool\",\"internal communications platform\",\"enterprise social network\",\"internal social network\"],\"broader\":[\"workplace\"]},{\"id\":\"firstup\",\"label\":\"Firstup\",\"aliases\":[\"VoiceStorm\"],\"formerly\":[\"SocialChorus\",\"Dynamic Signal\"],\"broader\":[\"employee-communications-tool\",\"employee-advocacy-tool\"],\"domains\":[\"firstup.io\",\"socialchorus.com\",\"dynamicsignal.com\"]},{\"id\":\"staffbase\",\"label\":\"Staffbase\",\"broader\":[\"employee-communications-tool\"],\"domains\":[\"staffbase.com\"]},{\"id\":\"workvivo\",\"label\":\"Workvivo\",\"broader\":[\"employee-communications-tool\"],\"domains\":[\"workvivo.com\"]},{\"id\":\"viva-engage\",\"label\":\"Microsoft Viva Engage\",\"aliases\":[\"Viva Engage\",\"Engage\"],\"formerly\":[\"Yammer\"],\"broader\":[\"employee-communications-tool\",\"company-messaging\",\"microsoft-365\"],\"domains\":[\"engage.cloud.microsoft\",\"yammer.com\"],\"ambiguous\":[\"Engage\"]},{\"id\":\"workplace-meta\",\"label\":\"Workplace from Meta\",\"formerly\":[\"Facebook at Work\",\"Workplace by Facebook\",\"Facebook Workplace\"],\"broader\":[\"employee-communications-tool\",\"company-messaging\",\"meta-product\"],\"domains\":[\"workplace.com\",\"workplace.facebook.com\"],\"status\":\"defunct\",\"since\":\"2026-06-01\",\"successor\":\"workvivo\",\"note\":\"Announced closed: read-only from September 2025, deleted June 2026.\"},{\"id\":\"collaboration\",\"label\":\"collaboration tool\",\"aliases\":[\"collaboration tools\",\"collaboration platform\",\"collaboration platforms\",\"collaboration software\",\"project management tool\",\"project management tools\",\"project management software\",\"work management tool\",\"team workspace\",\"online whiteboard\"],\"broader\":[\"workplace\"]},{\"id\":\"google-wave\",\"label\":\"Google Wave\",\"broader\":[\"collaboration\",\"google-product\"],\"domains\":[\"wave.google.com\"],\"status\":\"defunct\",\"since\":\"2012-04-30\"},{\"id\":\"notion\",\"label\":\"Notion\",\"broader\":[\"collaboration\"],\"domains\":[\"notion.so\",\"notion.com\"],\"ambiguous\":[\"Notion\"]},{\"id\":\"trello\",\"label\":\"Trello\",\"broader\":[\"collaboration\"],\"domains\":[\"trello.com\"],\"ambiguous\":[\"Trello\"]},{\"id\":\"asana\",\"label\":\"Asana\",\"broader\":[\"collaboration\"],\"domains\":[\"asana.com\"],\"ambiguous\":[\"Asana\"]},{\"id\":\"monday-com\",\"label\":\"monday.com\",\"aliases\":[\"Monday CRM\",\"Monday\"],\"formerly\":[\"dapulse\"],\"broader\":[\"collaboration\"],\"domains\":[\"monday.com\"],\"ambiguous\":[\"Monday\"]},{\"id\":\"clickup\",\"label\":\"ClickUp\",\"aliases\":[\"Click Up\"],\"broader\":[\"collaboration\"],\"domains\":[\"clickup.com\"]},{\"id\":\"airtable\",\"label\":\"Airtable\",\"broader\":[\"collaboration\"],\"domains\":[\"airtable.com\"]},{\"id\":\"basecamp\",\"label\":\"Basecamp\",\"broader\":[\"collaboration\"],\"domains\":[\"basecamp.com\"],\"ambiguous\":[\"Basecamp\"]},{\"id\":\"jira\",\"label\":\"Jira\",\"aliases\":[\"Atlassian\",\"Atlassian Jira\"],\"broader\":[\"collaboration\"],\"domains\":[\"atlassian.net\",\"atlassian.com\"]},{\"id\":\"wrike\",\"label\":\"Wrike\",\"broader\":[\"collaboration\"],\"domains\":[\"wrike.com\"]},{\"id\":\"miro\",\"label\":\"Miro\",\"formerly\":[\"RealtimeBoard\"],\"broader\":[\"collaboration\"],\"domains\":[\"miro.com\"]},{\"id\":\"frontify\",\"label\":\"Frontify\",\"broader\":[\"collaboration\"],\"domains\":[\"frontify.com\"]},{\"id\":\"productboard\",\"label\":\"Productboard\",\"aliases\":[\"Product board\"],\"broader\":[\"collaboration\"],\"domains\":[\"productboard.com\"]},{\"id\":\"highspot\",\"label\":\"Highspot\",\"aliases\":[\"High spot\"],\"broader\":[\"collaboration\"],\"domains\":[\"highspot.com\"]},{\"id\":\"linear\",\"label\":\"Linear\",\"aliases\":[\"Linear app\"],\"broader\":[\"collaboration\"],\"domains\":[\"linear.app\"],\"ambiguous\":[\"Linear\"]},{\"id\":\"confluence\",\"label\":\"Confluence\",\"aliases\":[\"Atlassian Confluence\"],\"broader\":[\"collaboration\",\"wiki\"],\"domains\":[\"atlassian.net/wiki\"],\"ambiguous\":[\"Confluence\"]},{\"id\":\"coda\",\"label\":\"Coda\",\"broader\":[\"collaboration\"],\"domains\":[\"coda.io\"],\"ambiguous\":[\"Coda\"]},{\"id\":\"hackmd\",\"label\":\"HackMD\",\"broader\":[\"collaboration\"],\"domains\":[\"hackmd.io\"]},{\"id\":\"office-suite\",\"label\":\"office suite\",\"aliases\":[\"office suites\",\"cloud office suite\",\"shared documents\",\"online documents\",\"document editor\"],\"broader\":[\"workplace\"]},{\"id\":\"google-workspace\",\"label\":\"Google Workspace\",\"aliases\":[\"Google suite\",\"Workspace\"],\"formerly\":[\"G Suite\",\"GSuite\",\"Google Apps\",\"Google Apps for Business\",\"Google Apps for Work\"],\"broader\":[\"office-suite\",\"collaboration\",\"google-product\"],\"domains\":[\"workspace.google.com\"],\"ambiguous\":[\"Workspace\"]},{\"id\":\"google-docs\",\"label\":\"Google Docs\",\"aliases\":[\"Google Doc\",\"GDocs\"],\"broader\":[\"google-workspace\"],\"domains\":[\"docs.google.com/document\",\"docs.google.com\"]},{\"id\":\"google-sheets\",\"label\":\"Google Sheets\",\"aliases\":[\"Google Sheet\"],\"broader\":[\"google-workspace\"],\"domains\":[\"sheets.google.com\",\"docs.google.com/spreadsheets\"]},{\"id\":\"google-slides\",\"label\":\"Google Slides\",\"broader\":[\"google-workspace\"],\"domains\":[\"slides.google.com\",\"docs.google.com/presentation\"]},{\"id\":\"google-calendar\",\"label\":\"Google Calendar\",\"aliases\":[\"GCal\"],\"broader\":[\"google-workspace\"],\"domains\":[\"calendar.google.com\"]},{\"id\":\"microsoft-365\",\"label\":\"Microsoft 365\",\"aliases\":[\"O365\",\"M365\"],\"formerly\":[\"Office 365\",\"Microsoft Office\",\"MS Office\"],\"broader\":[\"office-suite\",\"collaboration\",\"microsoft-product\"],\"domains\":[\"office.com\",\"microsoft365.com\"]},{\"id\":\"powerpoint\",\"label\":\"Microsoft PowerPoint\",\"aliases\":[\"PowerPoint\",\"Power Point\",\"PPT\"],\"broader\":[\"microsoft-365\"],\"ambiguous\":[\"PPT\"]},{\"id\":\"excel\",\"label\":\"Microsoft Excel\",\"aliases\":[\"Excel\"],\"broader\":[\"microsoft-365\"],\"ambiguous\":[\"Excel\"]},{\"id\":\"microsoft-word\",\"label\":\"Microsoft Word\",\"aliases\":[\"MS Word\",\"Word\"],\"broader\":[\"microsoft-365\"],\"ambiguous\":[\"Word\"]},{\"id\":\"file-sharing\",\"label\":\"file sharing or cloud storage\",\"aliases\":[\"file sharing\",\"file-sharing service\",\"file-sharing services\",\"file-sharing site\",\"file-sharing sites\",\"file sharing app\",\"file sharing apps\",\"file transfer\",\"file transfer service\",\"cloud storage\",\"cloud storage service\",\"cloud storage services\",\"cloud drive\",\"online storage\",\"third-party storage\",\"third-party storage system\",\"cloud file storage\",\"internet storage\"],\"broader\":[\"workplace\"]},{\"id\":\"personal-cloud\",\"label\":\"personal cloud storage\",\"aliases\":[\"personal Dropbox\",\"personal Google Drive\",\"personal iCloud\",\"personal OneDrive\",\"personal cloud\",\"personal cloud storage account\",\"personal cloud accounts\",\"personal file sharing\",\"personal file storage\"],\"broader\":[\"file-sharing\"]},{\"id\":\"peer-to-peer\",\"label\":\"peer-to-peer file sharing\",\"aliases\":[\"peer-to-peer\",\"peer to peer\",\"P2P\",\"P2P file sharing\",\"peer-to-peer network\",\"peer-to-peer networks\",\"peer-to-peer software\",\"file-sharing networks\",\"torrent\",\"torrents\",\"torrenting\",\"torrent site\",\"BitTorrent\"],\"broader\":[\"file-sharing\"]},{\"id\":\"dropbox\",\"label\":\"Dropbox\",\"aliases\":[\"Drop Box\",\"DocSend\"],\"broader\":[\"file-sharing\"],\"domains\":[\"dropbox.com\",\"db.tt\",\"docsend.com\"]},{\"id\":\"google-drive\",\"label\":\"Google Drive\",\"aliases\":[\"GDrive\",\"Drive\",\"Google Drive folder\"],\"broader\":[\"file-sharing\",\"google-workspace\"],\"domains\":[\"drive.google.com\"],\"ambiguous\":[\"Drive\"]},{\"id\":\"onedrive\",\"label\":\"OneDrive\",\"aliases\":[\"One Drive\"],\"formerly\":[\"SkyDrive\"],\"broader\":[\"file-sharing\",\"microsoft-365\"],\"domains\":[\"onedrive.com\",\"onedrive.live.com\",\"1drv.ms\"]},{\"id\":\"box\",\"label\":\"Box\",\"broader\":[\"file-sharing\"],\"domains\":[\"box.com\",\"app.box.com\"],\"ambiguous\":[\"Box\"]},{\"id\":\"wetransfer\",\"label\":\"WeTransfer\",\"aliases\":[\"We Transfer\"],\"broader\":[\"file-sharing\"],\"domains\":[\"wetransfer.com\",\"we.tl\"]},{\"id\":\"icloud-drive\",\"label\":\"iCloud Drive\",\"aliases\":[\"iCloud\"],\"broader\":[\"file-sharing\",\"apple-product\"],\"domains\":[\"icloud.com\"]},{\"id\":\"mega\",\"label\":\"MEGA\",\"broader\":[\"file-sharing\"],\"domains\":[\"mega.nz\",\"mega.io\"],\"ambiguous\":[\"MEGA\"]},{\"id\":\"airdrop\",\"label\":\"AirDrop\",\"aliases\":[\"Air Drop\"],\"broader\":[\"file-sharing\",\"apple-product\"]},{\"id\":\"evernote\",\"label\":\"Evernote\",\"broader\":[\"file-sharing\"],\"domains\":[\"evernote.com\"]},{\"id\":\"pastebin\",\"label\":\"Pastebin\",\"aliases\":[\"Paste Bin\"],\"broader\":[\"file-sharing\"],\"domains\":[\"pastebin.com\"]},{\"id\":\"sharepoint\",\"label\":\"SharePoint\",\"aliases\":[\"Microsoft SharePoint\",\"Share Point\"],\"broader\":[\"file-sharing\",\"microsoft-365\"],\"domains\":[\"sharepoint.com\"]},{\"id\":\"quick-share\",\"label\":\"Quick Share\",\"formerly\":[\"Nearby Share\"],\"broader\":[\"file-sharing\",\"google-product\"],\"ambiguous\":[\"Quick Share\"]},{\"id\":\"code-hosting\",\"label\":\"code hosting platform\",\"aliases\":[\"code hosting\",\"code repository\",\"code repositories\",\"source code repository\",\"public code repository\",\"public repository\",\"public repositories\",\"open source repository\"],\"broader\":[\"workplace\"]},{\"id\":\"github\",\"label\":\"GitHub\",\"aliases\":[\"Git Hub\",\"GitHub repository\",\"GitHub repo\",\"GitHub issue\",\"GitHub Issues\",\"GitHub page\"],\"broader\":[\"code-hosting\",\"microsoft-product\"],\"domains\":[\"github.com\",\"github.io\"]},{\"id\":\"github-discussions\",\"label\":\"GitHub Discussions\",\"broader\":[\"github\"]},{\"id\":\"github-gist\",\"label\":\"GitHub Gist\",\"aliases\":[\"Gist\",\"gists\"],\"broader\":[\"github\"],\"domains\":[\"gist.github.com\"],\"ambiguous\":[\"Gist\"]},{\"id\":\"gitlab\",\"label\":\"GitLab\",\"aliases\":[\"Git Lab\",\"GitLab issue\",\"GitLab Issues\",\"GitLab Epics\",\"GitLab epic\"],\"broader\":[\"code-hosting\"],\"domains\":[\"gitlab.com\"]},{\"id\":\"bitbucket\",\"label\":\"Bitbucket\",\"aliases\":[\"Bit bucket\"],\"broader\":[\"code-hosting\"],\"domains\":[\"bitbucket.org\"]},{\"id\":\"npm\",\"label\":\"npm\",\"broader\":[\"code-hosting\",\"microsoft-product\"],\"domains\":[\"npmjs.com\"]},{\"id\":\"docker-hub\",\"label\":\"Docker Hub\",\"broader\":[\"code-hosting\"],\"domains\":[\"hub.docker.com\"]},{\"id\":\"applicant-tracking-system\",\"label\":\"applicant tracking system\",\"aliases\":[\"applicant tracking systems\",\"ATS\",\"recruiting software\",\"recruiting tool\"],\"broader\":[\"workplace\"],\"ambiguous\":[\"ATS\"]},{\"id\":\"greenhouse\",\"label\":\"Greenhouse\",\"aliases\":[\"Greenhouse ATS\"],\"broader\":[\"applicant-tracking-system\"],\"domains\":[\"greenhouse.io\"],\"ambiguous\":[\"Greenhouse\"]},{\"id\":\"workday\",\"label\":\"Workday\",\"aliases\":[\"Workday Recruiting\"],\"broader\":[\"applicant-tracking-system\"],\"domains\":[\"workday.com\"],\"ambiguous\":[\"Workday\"]},{\"id\":\"intranet\",\"label\":\"intranet\",\"aliases\":[\"company intranet\",\"corporate intranet\",\"internal website\",\"internal site\",\"internal wiki\",\"company portal\"],\"broader\":[\"workplace\"]},{\"id\":\"email\",\"label\":\"email\",\"aliases\":[\"emails\",\"e-mail\",\"e-mails\",\"electronic mail\",\"email system\",\"email systems\",\"email account\",\"email accounts\",\"mail account\"],\"ambiguous\":[\"email\",\"emails\",\"e-mail\",\"e-mails\"]},{\"id\":\"company-email\",\"label\":\"company email\",\"aliases\":[\"company email account\",\"company email accounts\",\"company email address\",\"corporate email\",\"corporate email account\",\"business email\",\"business email account\",\"work email\",\"work email address\",\"work email account\",\"official email\",\"employer email\",\"company e-mail\",\"company mail\",\"internal email\"],\"broader\":[\"email\"]},{\"id\":\"personal-email\",\"label\":\"personal email\",\"aliases\":[\"personal email account\",\"personal email accounts\",\"personal email address\",\"personal e-mail\",\"private email\",\"private email account\",\"private email accounts\",\"personal Gmail\",\"personal Yahoo mail\",\"personal mail account\",\"third-party email\",\"third-party email system\",\"third-party email systems\",\"external email account\",\"non-company email\",\"non-company email account\",\"outside email account\",\"free email account\"],\"broader\":[\"email\"],\"note\":\"Not a product but a kind of account; company mail on the same service is company-email.\"},{\"id\":\"webmail\",\"label\":\"webmail service\",\"aliases\":[\"webmail\",\"web mail\",\"web-based email\",\"webmail services\",\"free email service\",\"email provider\",\"email service\"],\"broader\":[\"email\"]},{\"id\":\"gmail\",\"label\":\"Gmail\",\"aliases\":[\"Google Mail\"],\"broader\":[\"webmail\",\"google-workspace\"],\"domains\":[\"gmail.com\",\"mail.google.com\",\"googlemail.com\"]},{\"id\":\"outlook\",\"label\":\"Microsoft Outlook\",\"aliases\":[\"Outlook\",\"Outlook email\",\"Outlook mail\"],\"formerly\":[\"Hotmail\"],\"broader\":[\"webmail\",\"microsoft-365\"],\"domains\":[\"outlook.com\",\"hotmail.com\",\"outlook.live.com\",\"outlook.office.com\"],\"ambiguous\":[\"Outlook\"]},{\"id\":\"yahoo-mail\",\"label\":\"Yahoo Mail\",\"aliases\":[\"Yahoo! Mail\",\"Ymail\"],\"broader\":[\"webmail\"],\"domains\":[\"mail.yahoo.com\",\"yahoo.com\"]},{\"id\":\"proton-mail\",\"label\":\"Proton Mail\",\"aliases\":[\"ProtonMail\"],\"broader\":[\"webmail\",\"end-to-end-encrypted-app\"],\"domains\":[\"proton.me\",\"protonmail.com\"]},{\"id\":\"icloud-mail\",\"label\":\"iCloud Mail\",\"aliases\":[\"me.com mail\"],\"broader\":[\"webmail\",\"apple-product\"]},{\"id\":\"phone\",\"label\":\"phone call\",\"aliases\":[\"phone calls\",\"telephone\",\"telephone call\",\"telephone calls\",\"phone\",\"voice call\",\"voice calls\",\"voicemail\",\"VoIP\"],\"ambiguous\":[\"phone call\",\"phone calls\",\"telephone\",\"phone\",\"voicemail\"]},{\"id\":\"data-outreach\",\"label\":\"prospecting tool\",\"aliases\":[\"prospecting tools\",\"lead generation tool\",\"lead generation tools\",\"sales intelligence tool\",\"sales intelligence\",\"prospecting data\"]},{\"id\":\"data-enrichment\",\"label\":\"contact data or enrichment tool\",\"aliases\":[\"data enrichment tool\",\"data enrichment\",\"contact database\",\"contact databases\",\"lead database\",\"data enrichment tools\",\"contact data provider\"],\"broader\":[\"data-outreach\"]},{\"id\":\"data-broker\",\"label\":\"data broker\",\"aliases\":[\"data brokers\",\"list broker\",\"list brokers\",\"lead vendor\",\"lead vendors\",\"data vendor\",\"third-party data provider\"],\"broader\":[\"data-enrichment\"]},{\"id\":\"zoominfo\",\"label\":\"ZoomInfo\",\"aliases\":[\"Zoom Info\"],\"formerly\":[\"DiscoverOrg\"],\"broader\":[\"data-broker\"],\"domains\":[\"zoominfo.com\"]},{\"id\":\"apollo-io\",\"label\":\"Apollo\",\"broader\":[\"data-broker\"],\"domains\":[\"apollo.io\"],\"ambiguous\":[\"Apollo\"]},{\"id\":\"clearbit\",\"label\":\"Breeze Intelligence\",\"aliases\":[\"Clearbit / Breeze Intelligence\"],\"formerly\":[\"Clearbit\"],\"broader\":[\"data-broker\"],\"domains\":[\"clearbit.com\"]},{\"id\":\"lusha\",\"label\":\"Lusha\",\"broader\":[\"data-broker\"],\"domains\":[\"lusha.com\"]},{\"id\":\"cognism\",\"label\":\"Cognism\",\"aliases\":[\"Kaspr\"],\"broader\":[\"data-broker\"],\"domains\":[\"cognism.com\",\"kaspr.io\"]},{\"id\":\"rocketreach\",\"label\":\"RocketReach\",\"broader\":[\"data-broker\"],\"domains\":[\"rocketreach.co\"]},{\"id\":\"seamless-ai\",\"label\":\"Seamless.AI\",\"aliases\":[\"Seamless\"],\"broader\":[\"data-broker\"],\"domains\":[\"seamless.ai\"],\"ambiguous\":[\"Seamless\"]},{\"id\":\"people-data-labs\",\"label\":\"People Data Labs\",\"aliases\":[\"PDL\"],\"broader\":[\"data-broker\"],\"domains\":[\"peopledatalabs.com\"],\"ambiguous\":[\"PDL\"]},{\"id\":\"acxiom\",\"label\":\"Acxiom\",\"broader\":[\"data-broker\"],\"domains\":[\"acxiom.com\"]},{\"id\":\"experian-marketing\",\"label\":\"Experian Marketing Services\",\"aliases\":[\"Experian Mosaic\",\"Tapad\"],\"broader\":[\"data-broker\"],\"domains\":[\"experian.com/marketing\"]},{\"id\":\"dun-bradstreet\",\"label\":\"Dun & Bradstreet\",\"aliases\":[\"D&B\",\"Hoovers\"],\"broader\":[\"data-broker\"],\"domains\":[\"dnb.com\"],\"ambiguous\":[\"Hoovers\"]},{\"id\":\"leadiq\",\"label\":\"LeadIQ\",\"aliases\":[\"Lead IQ\"],\"broader\":[\"data-broker\"],\"domains\":[\"leadiq.com\"]},{\"id\":\"hunter-io\",\"label\":\"Hunter\",\"formerly\":[\"Email Hunter\"],\"broader\":[\"data-enrichment\"],\"domains\":[\"hunter.io\"],\"ambiguous\":[\"Hunter\"]},{\"id\":\"clay\",\"label\":\"Clay\",\"broader\":[\"data-enrichment\"],\"domains\":[\"clay.com\"],\"ambiguous\":[\"Clay\"]},{\"id\":\"proxycurl\",\"label\":\"Proxycurl\",\"broader\":[\"data-enrichment\",\"scraping-tool\"],\"domains\":[\"nubela.co\",\"proxycurl.com\"],\"status\":\"defunct\",\"since\":\"2025-07\"},{\"id\":\"scraping-automation\",\"label\":\"scraping or automation tool\",\"aliases\":[\"scraping and automation tool\"],\"broader\":[\"data-outreach\"]},{\"id\":\"scraping-tool\",\"label\":\"scraping tool\",\"aliases\":[\"scraping tools\",\"scraper\",\"scrapers\",\"web scraper\",\"web scrapers\",\"web scraping tool\",\"web scraping tools\",\"scraping software\",\"crawler\",\"crawlers\",\"data scraping tool\",\"web crawler\"],\"broader\":[\"scraping-automation\"]},{\"id\":\"phantombuster\",\"label\":\"PhantomBuster\",\"aliases\":[\"Phantom Buster\"],\"broader\":[\"scraping-tool\",\"automation-tool\"],\"domains\":[\"phantombuster.com\"]},{\"id\":\"apify\",\"label\":\"Apify\",\"broader\":[\"scraping-tool\"],\"domains\":[\"apify.com\"]},{\"id\":\"bright-data\",\"label\":\"Bright Data\",\"formerly\":[\"Luminati\"],\"broader\":[\"scraping-tool\"],\"domains\":[\"brightdata.com\"]},{\"id\":\"octoparse\",\"label\":\"Octoparse\",\"broader\":[\"scraping-tool\"],\"domains\":[\"octoparse.com\"]},{\"id\":\"browse-ai\",\"label\":\"Browse AI\",\"broader\":[\"scraping-tool\"],\"domains\":[\"browse.ai\"]},{\"id\":\"import-io\",\"label\":\"Import.io\",\"broader\":[\"scraping-tool\"],\"domains\":[\"import.io\"]},{\"id\":\"automation-tool\",\"label\":\"automation tool\",\"aliases\":[\"automation tools\",\"workflow automation\",\"workflow automation tool\",\"automation software\",\"automation platform\",\"integration platform\",\"no-code automation\",\"bots\"],\"broader\":[\"scraping-automation\"],\"ambiguous\":[\"bots\"]},{\"id\":\"linkedin-automation-tool\",\"label\":\"LinkedIn automation tool\",\"aliases\":[\"LinkedIn automation tools\",\"LinkedIn automation\",\"LinkedIn bot\",\"LinkedIn bots\",\"LinkedIn automation software\"],\"broader\":[\"automation-tool\"]},{\"id\":\"dux-soup\",\"label\":\"Dux-Soup\",\"aliases\":[\"Dux Soup\"],\"broader\":[\"linkedin-automation-tool\"],\"domains\":[\"dux-soup.com\"]},{\"id\":\"expandi\",\"label\":\"Expandi\",\"broader\":[\"linkedin-automation-tool\"],\"domains\":[\"expandi.io\"]},{\"id\":\"waalaxy\",\"label\":\"Waalaxy\",\"formerly\":[\"ProspectIn\"],\"broader\":[\"linkedin-automation-tool\"],\"domains\":[\"waalaxy.com\"]},{\"id\":\"linked-helper\",\"label\":\"Linked Helper\",\"aliases\":[\"LinkedHelper\"],\"broader\":[\"linkedin-automation-tool\"],\"domains\":[\"linkedhelper.com\"]},{\"id\":\"zapier\",\"label\":\"Zapier\",\"aliases\":[\"Zaps\",\"Zap\"],\"broader\":[\"automation-tool\"],\"domains\":[\"zapier.com\"],\"ambiguous\":[\"Zaps\",\"Zap\"]},{\"id\":\"make-com\",\"label\":\"Make\",\"formerly\":[\"Integromat\"],\"broader\":[\"automation-tool\"],\"domains\":[\"make.com\",\"integromat.com\"],\"ambiguous\":[\"Make\"]},{\"id\":\"ifttt\",\"label\":\"IFTTT\",\"aliases\":[\"If This Then That\"],\"broader\":[\"automation-tool\"],\"domains\":[\"ifttt.com\"]},{\"id\":\"n8n\",\"label\":\"n8n\",\"broader\":[\"automation-tool\"],\"domains\":[\"n8n.io\"]},{\"id\":\"selenium\",\"label\":\"headless browser bot\",\"aliases\":[\"Selenium\",\"Puppeteer\",\"Playwright bots\",\"headless browser bots\",\"Playwright\"],\"broader\":[\"automation-tool\"],\"domains\":[\"selenium.dev\"],\"ambiguous\":[\"Selenium\",\"Puppeteer\",\"Playwright\"]},{\"id\":\"sales-outreach\",\"label\":\"sales outreach tool\",\"aliases\":[\"sales outreach tools\",\"sales engagement tool\",\"sales engagement platform\",\"cold email tool\",\"cold email tools\",\"cold outreach tool\",\"outreach tool\",\"outreach tools\",\"sequencing tool\"],\"broader\":[\"data-outreach\"]},{\"id\":\"outreach-io\",\"label\":\"Outreach\",\"broader\":[\"sales-outreach\"],\"domains\":[\"outreach.io\",\"outreach.ai\"],\"ambiguous\":[\"Outreach\"]},{\"id\":\"salesloft\",\"label\":\"Salesloft\",\"aliases\":[\"Sales Loft\",\"Clari Salesloft\"],\"broader\":[\"sales-outreach\"],\"domains\":[\"salesloft.com\"]},{\"id\":\"lemlist\",\"label\":\"lemlist\",\"broader\":[\"sales-outreach\"],\"domains\":[\"lemlist.com\"]},{\"id\":\"instantly-ai\",\"label\":\"Instantly\",\"broader\":[\"sales-outreach\"],\"domains\":[\"instantly.ai\"],\"ambiguous\":[\"Instantly\"]},{\"id\":\"smartlead\",\"label\":\"Smartlead\",\"broader\":[\"sales-outreach\"],\"domains\":[\"smartlead.ai\"]},{\"id\":\"reply-io\",\"label\":\"Reply.io\",\"aliases\":[\"Reply io\"],\"broader\":[\"sales-outreach\"],\"domains\":[\"reply.io\"],\"ambiguous\":[\"Reply io\"]},{\"id\":\"mailshake\",\"label\":\"Mailshake\",\"broader\":[\"sales-outreach\"],\"domains\":[\"mailshake.com\"]},{\"id\":\"yesware\",\"label\":\"Yesware\",\"broader\":[\"sales-outreach\"],\"domains\":[\"yesware.com\"]},{\"id\":\"chatbot\",\"label\":\"chatbot\",\"aliases\":[\"chatbots\",\"chat bot\",\"chat bots\"]},{\"id\":\"customer-chatbot\",\"label\":\"customer service chatbot\",\"aliases\":[\"customer service chatbots\",\"website chatbot\",\"live chat software\",\"live chat tool\",\"conversational marketing tool\",\"chat widget\",\"chatbot-conversational\"],\"broader\":[\"chatbot\"]},{\"id\":\"intercom\",\"label\":\"Intercom\",\"aliases\":[\"Fin\"],\"broader\":[\"customer-chatbot\",\"customer-support-tool\"],\"domains\":[\"intercom.com\"],\"ambiguous\":[\"Fin\",\"Intercom\"]},{\"id\":\"manychat\",\"label\":\"ManyChat\",\"aliases\":[\"Many Chat\"],\"broader\":[\"customer-chatbot\",\"automation-tool\"],\"domains\":[\"manychat.com\"]},{\"id\":\"chatfuel\",\"label\":\"Chatfuel\",\"broader\":[\"customer-chatbot\"],\"domains\":[\"chatfuel.com\"]},{\"id\":\"tidio\",\"label\":\"Tidio\",\"aliases\":[\"Lyro\"],\"broader\":[\"customer-chatbot\"],\"domains\":[\"tidio.com\"],\"ambiguous\":[\"Lyro\"]},{\"id\":\"livechat\",\"label\":\"LiveChat\",\"aliases\":[\"Live Chat\",\"Text.com\"],\"broader\":[\"customer-chatbot\",\"customer-support-tool\"],\"domains\":[\"livechat.com\",\"chatbot.com\"],\"ambiguous\":[\"Live Chat\",\"Text.com\"]},{\"id\":\"liveperson\",\"label\":\"LivePerson\",\"aliases\":[\"Live Person\"],\"broader\":[\"customer-chatbot\"],\"domains\":[\"liveperson.com\"]},{\"id\":\"ada-cx\",\"label\":\"Ada\",\"aliases\":[\"Ada CX\"],\"broader\":[\"customer-chatbot\"],\"domains\":[\"ada.cx\"],\"ambiguous\":[\"Ada CX\",\"Ada\"]},{\"id\":\"dialogflow\",\"label\":\"Dialogflow\",\"formerly\":[\"API.AI\"],\"broader\":[\"customer-chatbot\",\"google-product\"],\"domains\":[\"dialogflow.cloud.google.com\"]},{\"id\":\"drift\",\"label\":\"Drift\",\"aliases\":[\"Drift chatbot\"],\"broader\":[\"customer-chatbot\"],\"domains\":[\"drift.com\"],\"ambiguous\":[\"Drift\"],\"status\":\"restricted\"},{\"id\":\"qualified\",\"label\":\"Qualified\",\"broader\":[\"customer-chatbot\",\"salesforce-product\"],\"domains\":[\"qualified.com\"],\"ambiguous\":[\"Qualified\"]},{\"id\":\"customer-support-tool\",\"label\":\"customer support tool\",\"aliases\":[\"customer support tools\",\"help desk\",\"helpdesk\",\"help desk software\",\"customer service software\",\"ticketing system\",\"support desk\"]},{\"id\":\"zendesk\",\"label\":\"Zendesk\",\"broader\":[\"customer-support-tool\",\"crm-automation\"],\"domains\":[\"zendesk.com\",\"zdassets.com\"]},{\"id\":\"freshdesk\",\"label\":\"Freshdesk\",\"aliases\":[\"Fresh desk\"],\"broader\":[\"customer-support-tool\"],\"domains\":[\"freshdesk.com\"]},{\"id\":\"app-store\",\"label\":\"app store\",\"aliases\":[\"app stores\",\"app marketplace\",\"application store\"],\"ambiguous\":[\"app store\"]},{\"id\":\"apple-app-store\",\"label\":\"Apple App Store\",\"aliases\":[\"iOS App Store\",\"App Store reviews\"],\"broader\":[\"app-store\",\"apple-product\"],\"domains\":[\"apps.apple.com\",\"itunes.apple.com\"]},{\"id\":\"google-play\",\"label\":\"Google Play\",\"aliases\":[\"Play Store reviews\",\"Play Store\"],\"formerly\":[\"Android Market\"],\"broader\":[\"app-store\",\"google-product\"],\"domains\":[\"play.google.com\"],\"ambiguous\":[\"Play Store\"]},{\"id\":\"amazon-appstore\",\"label\":\"Amazon Appstore\",\"broader\":[\"app-store\",\"amazon-product\"],\"domains\":[\"amazon.com/appstore\"],\"status\":\"restricted\"},{\"id\":\"huawei-appgallery\",\"label\":\"Huawei AppGallery\",\"aliases\":[\"App Gallery\"],\"broader\":[\"app-store\",\"chinese-owned-product\"],\"domains\":[\"appgallery.huawei.com\"]},{\"id\":\"galaxy-store\",\"label\":\"Samsung Galaxy Store\",\"aliases\":[\"Galaxy Store\"],\"broader\":[\"app-store\"],\"domains\":[\"galaxystore.samsung.com\"]},{\"id\":\"sensor-tower\",\"label\":\"Sensor Tower\",\"aliases\":[\"App Annie\"],\"broader\":[\"app-store\"],\"domains\":[\"sensortower.com\",\"data.ai\"]},{\"id\":\"testflight\",\"label\":\"TestFlight\",\"aliases\":[\"Test Flight\"],\"broader\":[\"app-store\",\"apple-product\"],\"domains\":[\"testflight.apple.com\"]},{\"id\":\"social-commerce\",\"label\":\"marketplace or social commerce site\",\"aliases\":[\"online marketplace\",\"online marketplaces\",\"marketplace\",\"marketplaces\",\"social commerce\",\"social commerce platform\",\"e-commerce platform\",\"ecommerce site\",\"online shop\",\"online shopping\",\"online auction\",\"auction site\",\"auction sites\"],\"ambiguous\":[\"marketplace\",\"marketplaces\"]},{\"id\":\"shopify\",\"label\":\"Shopify\",\"aliases\":[\"Shop app\"],\"broader\":[\"social-commerce\"],\"domains\":[\"shopify.com\",\"myshopify.com\",\"shop.app\"],\"ambiguous\":[\"Shop app\"]},{\"id\":\"amazon-marketplace\",\"label\":\"Amazon Marketplace\",\"aliases\":[\"Amazon Seller Central\",\"Amazon Vine\",\"Amazon reviews\"],\"broader\":[\"social-commerce\",\"amazon-product\"],\"domains\":[\"sellercentral.amazon.com\",\"amazon.com\",\"a.co\"]},{\"id\":\"ebay\",\"label\":\"eBay\",\"broader\":[\"social-commerce\"],\"domains\":[\"ebay.com\"]},{\"id\":\"etsy\",\"label\":\"Etsy\",\"broader\":[\"social-commerce\"],\"domains\":[\"etsy.com\",\"etsy.me\"]},{\"id\":\"depop\",\"label\":\"Depop\",\"broader\":[\"social-commerce\"],\"domains\":[\"depop.com\"]},{\"id\":\"poshmark\",\"label\":\"Poshmark\",\"aliases\":[\"Posh\"],\"broader\":[\"social-commerce\"],\"domains\":[\"poshmark.com\"],\"ambiguous\":[\"Posh\"]},{\"id\":\"temu\",\"label\":\"Temu\",\"broader\":[\"social-commerce\",\"chinese-owned-product\"],\"domains\":[\"temu.com\"],\"ambiguous\":[\"Temu\"]},{\"id\":\"shein\",\"label\":\"SHEIN\",\"broader\":[\"social-commerce\",\"chinese-owned-product\"],\"domains\":[\"shein.com\"]},{\"id\":\"aliexpress\",\"label\":\"AliExpress\",\"aliases\":[\"Ali Express\"],\"broader\":[\"social-commerce\",\"alibaba-product\"],\"domains\":[\"aliexpress.com\"]},{\"id\":\"taobao-live\",\"label\":\"Taobao\",\"aliases\":[\"Taobao Live\",\"Tmall\",\"Taobao / Tmall\"],\"broader\":[\"social-commerce\",\"live-streaming\",\"alibaba-product\"],\"domains\":[\"taobao.com\",\"tmall.com\"]},{\"id\":\"shopee\",\"label\":\"Shopee\",\"aliases\":[\"Shopee Live\"],\"broader\":[\"social-commerce\"],\"domains\":[\"shopee.com\"]},{\"id\":\"lazada\",\"label\":\"Lazada\",\"aliases\":[\"LazLive\"],\"broader\":[\"social-commerce\",\"alibaba-product\"],\"domains\":[\"lazada.com\"]},{\"id\":\"mercado-libre\",\"label\":\"Mercado Libre\",\"aliases\":[\"Mercado Livre\"],\"broader\":[\"social-commerce\"],\"domains\":[\"mercadolibre.com\",\"mercadolivre.com.br\"]},{\"id\":\"fake-engagement-service\",\"label\":\"fake engagement service\",\"aliases\":[\"fake engagement services\",\"fake engagement tool\",\"engagement seller\"]},{\"id\":\"smm-panel\",\"label\":\"SMM panel\",\"aliases\":[\"social media panel\",\"growth panel\",\"SMM panels\"],\"broader\":[\"fake-engagement-service\"],\"note\":\"Generic term, not a vendor. Buying fake indicators of influence is addressed by 16 CFR 465.8.\"},{\"id\":\"follower-seller\",\"label\":\"follower or like seller\",\"aliases\":[\"buy followers service\",\"buy likes\",\"follower vendor\",\"view bot service\",\"Follower/like sellers\",\"follower sellers\",\"like seller\"],\"broader\":[\"fake-engagement-service\"]},{\"id\":\"engagement-pod-tool\",\"label\":\"engagement pod tool\",\"aliases\":[\"engagement pod\",\"pod automation\",\"Lempod\",\"Podawaa\",\"engagement pod tools\",\"engagement pods\"],\"broader\":[\"fake-engagement-service\",\"automation-tool\"],\"domains\":[\"lempod.com\",\"podawaa.com\"]},{\"id\":\"click-farm\",\"label\":\"click farm or view bot\",\"aliases\":[\"click farm\",\"viewbot\",\"bot traffic\",\"follow/unfollow bot\",\"Click farms and view bots\",\"click farms\",\"view bot\",\"view bots\",\"viewbots\"],\"broader\":[\"fake-engagement-service\"]},{\"id\":\"account-security\",\"label\":\"account security tool\",\"aliases\":[\"account security tools\",\"security tool\",\"security tools\"]},{\"id\":\"password-manager\",\"label\":\"password manager\",\"aliases\":[\"password managers\",\"password vault\",\"password vaults\",\"password database\",\"other password database\",\"credential vault\",\"password management tool\",\"password management software\"],\"broader\":[\"account-security\"]},{\"id\":\"lastpass\",\"label\":\"LastPass\",\"aliases\":[\"Last Pass\"],\"broader\":[\"password-manager\"],\"domains\":[\"lastpass.com\"]},{\"id\":\"1password\",\"label\":\"1Password\",\"aliases\":[\"1 Password\"],\"broader\":[\"password-manager\"],\"domains\":[\"1password.com\"]},{\"id\":\"bitwarden\",\"label\":\"Bitwarden\",\"broader\":[\"password-manager\"],\"domains\":[\"bitwarden.com\"]},{\"id\":\"dashlane\",\"label\":\"Dashlane\",\"broader\":[\"password-manager\"],\"domains\":[\"dashlane.com\"]},{\"id\":\"keeper\",\"label\":\"Keeper\",\"aliases\":[\"Keeper Security\",\"Keeper password manager\"],\"broader\":[\"password-manager\"],\"domains\":[\"keepersecurity.com\"],\"ambiguous\":[\"Keeper\"]},{\"id\":\"keepass\",\"label\":\"KeePass\",\"aliases\":[\"KeePassXC\"],\"broader\":[\"password-manager\"],\"domains\":[\"keepass.info\"]},{\"id\":\"nordpass\",\"label\":\"NordPass\",\"broader\":[\"password-manager\"],\"domains\":[\"nordpass.com\"]},{\"id\":\"authentication-tool\",\"label\":\"authentication tool\",\"aliases\":[\"authentication tools\",\"multi-factor authentication tool\",\"identity provider\",\"login tool\"],\"broader\":[\"account-security\"]},{\"id\":\"single-sign-on\",\"label\":\"single sign-on\",\"aliases\":[\"SSO\",\"single sign on service\",\"SSO provider\"],\"broader\":[\"authentication-tool\"]},{\"id\":\"okta\",\"label\":\"Okta\",\"aliases\":[\"Okta SSO\",\"Auth0\"],\"broader\":[\"single-sign-on\"],\"domains\":[\"okta.com\",\"auth0.com\"]},{\"id\":\"entra-id\",\"label\":\"Microsoft Entra ID\",\"formerly\":[\"Azure AD\",\"Azure Active Directory\"],\"broader\":[\"single-sign-on\",\"microsoft-product\"],\"domains\":[\"entra.microsoft.com\"]},{\"id\":\"google-authenticator\",\"label\":\"authenticator app\",\"aliases\":[\"Google Authenticator\",\"Microsoft Authenticator\",\"passkeys\",\"2FA app\",\"Duo\",\"authenticator apps\",\"authentication app\"],\"broader\":[\"authentication-tool\"],\"domains\":[\"duo.com\"],\"ambiguous\":[\"Duo\",\"passkeys\"]},{\"id\":\"shared-password-vault\",\"label\":\"shared password list\",\"aliases\":[\"shared spreadsheet of passwords\",\"shared login\",\"password sheet\",\"Shared credentials outside vault\",\"shared logins\"],\"broader\":[\"account-security\"]},{\"id\":\"chinese-owned-product\",\"label\":\"Chinese-owned product\",\"aliases\":[\"Chinese-owned products\",\"Chinese app\",\"Chinese apps\",\"Chinese-owned app\",\"Chinese-owned apps\",\"PRC-owned\",\"PRC-owned app\",\"PRC-owned product\",\"Chinese platform\",\"Chinese platforms\",\"China-based app\",\"Chinese social media\"],\"note\":\"Ownership changes fast; check it before a finding rests on it.\"},{\"id\":\"bytedance-product\",\"label\":\"ByteDance product\",\"aliases\":[\"ByteDance\",\"ByteDance products\",\"ByteDance app\",\"ByteDance apps\",\"ByteDance application\",\"ByteDance applications\",\"ByteDance service\",\"covered application\"],\"broader\":[\"chinese-owned-product\"],\"note\":\"TikTok is listed here, too; whether the US joint venture of January 2026 changes that is a legal question.\"},{\"id\":\"tencent-product\",\"label\":\"Tencent product\",\"aliases\":[\"Tencent\",\"Tencent products\",\"Tencent app\",\"Tencent apps\"],\"broader\":[\"chinese-owned-product\"]},{\"id\":\"alibaba-product\",\"label\":\"Alibaba product\",\"aliases\":[\"Alibaba\",\"Alibaba products\",\"Alibaba Group\"],\"broader\":[\"chinese-owned-product\"]},{\"id\":\"russian-owned-product\",\"label\":\"Russian-owned product\",\"aliases\":[\"Russian-owned products\",\"Russian app\",\"Russian apps\",\"Russian-owned app\",\"Russian platform\",\"Russian platforms\",\"Russian social media\"],\"note\":\"Ownership changes fast; check it before a finding rests on it.\"},{\"id\":\"meta-product\",\"label\":\"Meta product\",\"aliases\":[\"Meta\",\"Meta products\",\"Meta platforms\",\"Meta Platforms Inc\",\"Meta-owned app\",\"Meta apps\",\"Meta family of apps\",\"Meta-owned platforms\"],\"ambiguous\":[\"Meta\"]},{\"id\":\"google-product\",\"label\":\"Google product\",\"aliases\":[\"Google\",\"Google products\",\"Google app\",\"Google service\",\"Google services\",\"Alphabet\"],\"ambiguous\":[\"Google\",\"Alphabet\"]},{\"id\":\"google-maps\",\"label\":\"Google Maps\",\"broader\":[\"google-product\",\"review-site\"],\"domains\":[\"maps.google.com\"]},{\"id\":\"microsoft-product\",\"label\":\"Microsoft product\",\"aliases\":[\"Microsoft\",\"Microsoft products\",\"Microsoft app\",\"Microsoft apps\",\"Microsoft service\",\"Microsoft services\"],\"ambiguous\":[\"Microsoft\"]},{\"id\":\"amazon-product\",\"label\":\"Amazon product\",\"aliases\":[\"Amazon\",\"Amazon products\",\"Amazon service\",\"Amazon services\"],\"ambiguous\":[\"Amazon\"]},{\"id\":\"apple-product\",\"label\":\"Apple product\",\"aliases\":[\"Apple\",\"Apple products\",\"Apple service\",\"Apple services\",\"Apple apps\"],\"ambiguous\":[\"Apple\"]},{\"id\":\"apple-maps\",\"label\":\"Apple Maps\",\"broader\":[\"apple-product\",\"review-site\"],\"domains\":[\"maps.apple.com\"]},{\"id\":\"adobe-product\",\"label\":\"Adobe product\",\"aliases\":[\"Adobe\",\"Adobe products\",\"Adobe apps\",\"Adobe software\"],\"ambiguous\":[\"Adobe\"]},{\"id\":\"salesforce-product\",\"label\":\"Salesforce product\",\"aliases\":[\"Salesforce products\",\"Salesforce family\"]},{\"id\":\"openai-product\",\"label\":\"OpenAI product\",\"aliases\":[\"OpenAI\",\"Open AI\",\"OpenAI products\",\"OpenAI tools\"]},{\"id\":\"x-corp-product\",\"label\":\"X Corp product\",\"aliases\":[\"X Corp\",\"X Corp products\",\"xAI\"]},{\"id\":\"end-to-end-encrypted-app\",\"label\":\"end-to-end encrypted app\",\"aliases\":[\"end-to-end encrypted apps\",\"end-to-end encrypted messaging\",\"encrypted messaging app\",\"encrypted messaging apps\",\"encrypted messenger\",\"encrypted messengers\",\"encrypted app\",\"encrypted apps\",\"E2EE\",\"E2EE app\",\"E2EE messenger\",\"secure messaging app\"]},{\"id\":\"ephemeral-content\",\"label\":\"disappearing content\",\"aliases\":[\"ephemeral content\",\"ephemeral messaging\",\"ephemeral messaging app\",\"ephemeral messaging apps\",\"ephemeral messages\",\"disappearing messages\",\"disappearing message app\",\"disappearing messaging app\",\"self-deleting messages\",\"auto-deleting messages\",\"vanishing messages\",\"stories\"],\"ambiguous\":[\"stories\"]},{\"id\":\"anonymous-app\",\"label\":\"anonymous app\",\"aliases\":[\"anonymous apps\",\"anonymous social app\",\"anonymous social media\",\"anonymous platform\",\"anonymous platforms\",\"anonymous messaging app\",\"anonymous posting app\",\"anonymous forum\",\"anonymous forums\"]},{\"id\":\"direct-message\",\"label\":\"direct message\",\"aliases\":[\"direct messages\",\"direct messaging\",\"private message\",\"private messages\",\"DM\",\"DMs\",\"social media direct messages\"],\"ambiguous\":[\"private message\",\"private messages\",\"DM\",\"DMs\"]},{\"id\":\"web3-platform\",\"label\":\"web3 platform\",\"aliases\":[\"web3\",\"web3 platforms\",\"blockchain social network\",\"crypto platform\"]},{\"id\":\"opensea\",\"label\":\"OpenSea\",\"broader\":[\"web3-platform\"],\"domains\":[\"opensea.io\"]},{\"id\":\"location-based-app\",\"label\":\"location-based app\",\"aliases\":[\"location-based apps\",\"location-sharing app\",\"location-sharing apps\",\"location sharing\",\"check-in app\",\"check-in apps\",\"geolocation app\",\"location-based service\"]},{\"id\":\"biometric-tool\",\"label\":\"face recognition or biometric tool\",\"aliases\":[\"face recognition tool\",\"facial recognition tool\",\"facial recognition\",\"face recognition\",\"facial recognition technology\",\"biometric tool\"]},{\"id\":\"clearview-ai\",\"label\":\"Clearview AI\",\"broader\":[\"biometric-tool\",\"social-listening\"],\"domains\":[\"clearview.ai\"],\"note\":\"Face recognition from scraped images; listed so that a policy can prohibit it by name.\"},{\"id\":\"adult-site\",\"label\":\"adult site\",\"aliases\":[\"adult sites\",\"adult platform\",\"adult platforms\",\"adult website\",\"adult websites\",\"pornography\",\"pornographic site\",\"pornographic sites\",\"porn\",\"porn site\",\"porn sites\",\"adult content site\",\"adult content sites\",\"sexually explicit sites\"],\"ambiguous\":[\"adult site\"]},{\"id\":\"pornhub\",\"label\":\"Pornhub\",\"broader\":[\"adult-site\"],\"domains\":[\"pornhub.com\"]},{\"id\":\"gambling-site\",\"label\":\"gambling site\",\"aliases\":[\"gambling sites\",\"online gambling\",\"gambling website\",\"gambling websites\",\"betting site\",\"betting sites\",\"online casino\",\"gambling app\",\"betting app\"]},{\"id\":\"job-board\",\"label\":\"job board\",\"aliases\":[\"job boards\",\"job site\",\"job sites\",\"job portal\",\"job portals\",\"recruitment site\",\"recruitment platform\",\"job search site\",\"job listing site\"]},{\"id\":\"monster-jobs\",\"label\":\"Monster\",\"aliases\":[\"Monster Jobs\"],\"broader\":[\"job-board\"],\"domains\":[\"monster.com\"],\"ambiguous\":[\"Monster\"]},{\"id\":\"ziprecruiter\",\"label\":\"ZipRecruiter\",\"aliases\":[\"Zip Recruiter\"],\"broader\":[\"job-board\"],\"domains\":[\"ziprecruiter.com\"]},{\"id\":\"stepstone\",\"label\":\"StepStone\",\"aliases\":[\"Step Stone\"],\"broader\":[\"job-board\"],\"domains\":[\"stepstone.com\",\"stepstone.de\"]},{\"id\":\"handshake\",\"label\":\"Handshake\",\"aliases\":[\"Handshake app\"],\"broader\":[\"job-board\",\"professional-network\"],\"domains\":[\"joinhandshake.com\"],\"ambiguous\":[\"Handshake\"]},{\"id\":\"internet\",\"label\":\"internet access\",\"aliases\":[\"internet\",\"the internet\",\"World Wide Web\",\"web access\"],\"ambiguous\":[\"internet access\",\"internet\",\"the internet\"]},{\"id\":\"web-browser\",\"label\":\"web browser\",\"aliases\":[\"browser\",\"browsers\",\"web browsers\",\"internet browser\"],\"ambiguous\":[\"browser\",\"browsers\"]},{\"id\":\"chrome\",\"label\":\"Google Chrome\",\"aliases\":[\"Chrome\"],\"broader\":[\"web-browser\",\"google-product\"],\"domains\":[\"google.com/chrome\"],\"ambiguous\":[\"Chrome\"]},{\"id\":\"firefox\",\"label\":\"Firefox\",\"aliases\":[\"Mozilla Firefox\"],\"broader\":[\"web-browser\"],\"domains\":[\"firefox.com\"]},{\"id\":\"browser-extension\",\"label\":\"browser extension\",\"aliases\":[\"browser extensions\",\"browser plug-in\",\"browser plug-ins\",\"browser plugin\",\"browser add-on\",\"browser add-ons\",\"plug-in\",\"plug-ins\",\"plugin\",\"plugins\",\"add-on\",\"add-ons\",\"Chrome extension\",\"Chrome extensions\"],\"ambiguous\":[\"plug-in\",\"plug-ins\",\"plugin\",\"plugins\",\"add-on\",\"add-ons\"]},{\"id\":\"unapproved-software\",\"label\":\"unapproved software\",\"aliases\":[\"unapproved app\",\"unapproved apps\",\"unapproved tool\",\"unapproved tools\",\"unauthorised software\",\"unauthorized software\",\"unauthorised app\",\"unauthorized app\",\"unauthorized apps\",\"unauthorised tools\",\"unauthorized tools\",\"unlicensed tool\",\"personal software\",\"non-company software\",\"non-approved software\",\"non-standard software\",\"shadow IT\",\"free tools\",\"freeware\",\"shareware\",\"third-party software\",\"third-party apps\"],\"ambiguous\":[\"third-party software\",\"third-party apps\"]},{\"id\":\"pirated-software\",\"label\":\"pirated software\",\"aliases\":[\"pirated copies\",\"unlicensed software\",\"illegal software\",\"cracked software\",\"counterfeit software\",\"warez\"],\"broader\":[\"unapproved-software\"]},{\"id\":\"remote-access-tool\",\"label\":\"remote access tool\",\"aliases\":[\"remote access tools\",\"remote access software\",\"remote desktop\",\"remote control software\",\"remote desktop software\"]},{\"id\":\"teamviewer\",\"label\":\"TeamViewer\",\"aliases\":[\"Team Viewer\"],\"broader\":[\"remote-access-tool\"],\"domains\":[\"teamviewer.com\"]},{\"id\":\"anydesk\",\"label\":\"AnyDesk\",\"aliases\":[\"Any Desk\"],\"broader\":[\"remote-access-tool\"],\"domains\":[\"anydesk.com\"]},{\"id\":\"vpn\",\"label\":\"VPN\",\"aliases\":[\"VPNs\",\"virtual private network\",\"virtual private networks\",\"VPN service\",\"VPN client\",\"personal VPN\",\"company VPN\",\"corporate VPN\"]},{\"id\":\"nordvpn\",\"label\":\"NordVPN\",\"broader\":[\"vpn\"],\"domains\":[\"nordvpn.com\"]},{\"id\":\"expressvpn\",\"label\":\"ExpressVPN\",\"broader\":[\"vpn\"],\"domains\":[\"expressvpn.com\"]},{\"id\":\"residential-proxy\",\"label\":\"residential proxy or antidetect tool\",\"aliases\":[\"residential proxy\",\"residential proxies\",\"proxy service\",\"proxy server\",\"proxies\",\"anonymous proxy\",\"antidetect browser\",\"antidetect browsers\",\"anti-detect browser\",\"account farming tool\",\"proxy rotation\",\"vpn-proxy\",\"Multilogin\"],\"domains\":[\"multilogin.com\"],\"ambiguous\":[\"proxies\",\"proxy rotation\"],\"note\":\"Used mainly to hide who is acting or from where.\"},{\"id\":\"translation-tool\",\"label\":\"machine translation tool\",\"aliases\":[\"machine translation tools\",\"translation tool\",\"translation tools\",\"online translator\",\"translation software\"]},{\"id\":\"deepl\",\"label\":\"DeepL\",\"aliases\":[\"DeepL Translate\",\"DeepL Write\"],\"broader\":[\"translation-tool\"],\"domains\":[\"deepl.com\"]},{\"id\":\"google-translate\",\"label\":\"Google Translate\",\"broader\":[\"translation-tool\",\"google-product\"],\"domains\":[\"translate.google.com\"]},{\"id\":\"review-broker\",\"label\":\"review broker\",\"aliases\":[\"buy reviews\",\"review exchange\",\"paid review group\",\"review club\",\"review brokers\",\"fake review seller\",\"fake review service\"],\"note\":\"Generic term, not a vendor. Buying or selling fake reviews is addressed by 16 CFR 465.2.\"}],\"names\":{\"folded\":\"tool\\nsocialmedia\\nsocialnetwork\\nmicroblog\\nxtwitter\\nxspaces\\nxpremium\\nxpro\\ntwitterfleets\\nxcommunities\\nxdm\\nthreads\\ntumblr\\ntruthsocial\\ngab\\ngettr\\nparler\\nkoo\\npostnews\\npebblet2\\nhivesocial\\nspoutible\\nspill\\nplurk\\nappnet\\nmastodon\\nbluesky\\nmisskey\\nfirefish\\npleroma\\nnostr\\nfarcaster\\ncohost\\ncountersocial\\nweibo\\nprofessionalnetwork\\nlinkedin\\nlinkedinlive\\nlinkedinnewsletter\\nlinkedingroups\\nlinkedininmail\\nlinkedinsalesnavigator\\nlinkedinthoughtleaderads\\nlinkedinjobs\\nlinkedincompanypage\\nlinkedinmessage\\nslideshare\\nxing\\nviadeo\\nfishbowl\\nblind\\npolywork\\nwellfound\\nphotosharingapp\\ninstagram\\ninstagramstories\\ninstagramreels\\ninstagramlive\\ninstagramdm\\ninstagramshopping\\ninstagrambroadcastchannels\\nigtv\\ninstagramnotes\\nlemon8\\npinterest\\nbereal\\nflickr\\nvsco\\n500px\\ndeviantart\\nbehance\\ndribbble\\nimgur\\npoparazzi\\nlocket\\npixelfed\\nxiaohongshu\\nshortvideoapp\\ntiktok\\ntiktoklive\\ntiktokshop\\ntiktokstories\\nvine\\ndubsmash\\ntriller\\nloops\\ndouyin\\nkuaishou\\nmoj\\njoshapp\\nfediverse\\nfriendica\\ndiaspora\\nhubzilla\\nbookwyrm\\nlensprotocol\\nfacebook\\nfacebookgroups\\nfacebooklive\\nfacebookstories\\nfacebookreels\\nfacebookmarketplace\\nfacebookevents\\nfacebookshops\\nfacebookdating\\ngoogleplus\\nmyspace\\nfriendster\\norkut\\nbebo\\npathsocial\\nello\\nmewe\\nminds\\nvero\\nnextdoor\\nsnapchat\\nsnapchatstories\\nsnapchatlenses\\ntagged\\nyikyak\\nsidechat\\nwhisperapp\\naskfm\\nngl\\ndouban\\nrenren\\nvk\\nodnoklassniki\\nbandnaver\\ncyworld\\nkakaostory\\nmixi\\nsharechat\\nstudivz\\nhyves\\nnkpl\\ntuenti\\ndraugiem\\nfriendfeed\\ngooglebuzz\\ngoodreads\\nletterboxd\\nstrava\\nforum\\ncommunityplatform\\ndiscourse\\ncircleso\\nmightynetworks\\nskool\\nbettermode\\nkhoroscommunities\\nqasite\\nzhihu\\nquora\\nstackoverflow\\nyahooanswers\\ninvestmentforum\\nstocktwits\\nseekingalpha\\nyahoofinanceboards\\nchatroom\\ndiscord\\nirc\\ngitter\\nlemmy\\nmbin\\npiefed\\nnavercafe\\ndcard\\nptt\\ntaringa\\nreddit\\nredditama\\nredditdm\\nhackernews\\nproducthunt\\n4chan\\nyahoogroups\\ngooglegroups\\nindiehackers\\nusenet\\nmailman\\nnewsaggregator\\ntoutiao\\ndigg\\nslashdot\\nflipboard\\nartifactnews\\nlobsters\\nwiki\\nwikipedia\\nfandom\\ngravatar\\ncontentcurationtool\\nstumbleupon\\nmix\\ndelicious\\npinboard\\npocket\\ninstapaper\\nscoopit\\nfeedly\\ngooglereader\\nstorify\\nwakelet\\nmessagingapp\\nconsumermessaging\\nwechat\\nwechatchannels\\nwechatofficialaccount\\nqq\\nmaxmessenger\\nwhatsapp\\nwhatsappchannels\\nwhatsappstatus\\nfacebookmessenger\\ntelegram\\ntelegramstories\\nsignal\\nimessage\\ngooglemessages\\nline\\nkakaotalk\\nviber\\nzalo\\nimo\\nkik\\ngroupme\\nthreema\\nwire\\nelementmatrix\\nsession\\nwickr\\nconfide\\nmarcopolo\\narattai\\nbeeper\\nskype\\ngooglehangouts\\ngoogleallo\\nyahoomessenger\\naim\\nmsnmessenger\\nicq\\nbbm\\nhike\\nhouseparty\\nomegle\\nbusinessmessaging\\nwhatsappbusiness\\napplebusinessmessages\\nrcsbusiness\\ngooglebusinessmessages\\ncompanymessaging\\nwecom\\nmicrosoftteams\\nslack\\ngooglechat\\nmattermost\\nrocketchat\\nskypeforbusiness\\nzulip\\nlark\\ndingtalk\\nlineworks\\nsms\\nsmspersonal\\noffchannelapp\\nvideo\\nvideohosting\\npeertube\\nbilibili\\nrutube\\nniconico\\nyoutube\\nyoutubeshorts\\nyoutubelive\\nyoutubecommunity\\nyoutubekids\\nyoutubeads\\nvimeo\\ndailymotion\\nwistia\\nbrightcove\\nvidyard\\nloom\\nrumble\\nodysee\\nbitchute\\nkaltura\\nlivestreaming\\ntwitch\\nkick\\nrestream\\nstreamyard\\nobsstudio\\nwhatnot\\namazonlive\\ndlive\\ntrovo\\nperiscope\\nmeerkat\\nmixer\\nblab\\ncaffeinetv\\nstreamingmedia\\naudible\\nbandcamp\\nnetflix\\ndisneyplus\\nhulu\\napplemusic\\nyoutubemusic\\naudio\\npodcasting\\nspotify\\nspotifyforcreators\\napplepodcasts\\ngooglepodcasts\\nstitcher\\nlibsyn\\npodbean\\nbuzzsprout\\ntransistorfm\\ncaptivate\\nacast\\nriverside\\nsquadcast\\nsoundcloud\\nsocialaudio\\nclubhouse\\nspotifylive\\nstationhead\\nwisdomaudio\\npublishing\\nblogging\\ncompanyblog\\nwritefreely\\ndzen\\nnaverblog\\nameblo\\nnotejp\\nwordpress\\nmedium\\nblogger\\nghost\\nlivejournal\\ntypepad\\nposterous\\nsvbtle\\nhashnode\\ndevto\\nwebsitebuilder\\nwix\\nsquarespace\\nwebflow\\ndrupal\\nnotionsites\\nnewsletter\\nsubstack\\nsubstacknotes\\nbeehiiv\\nrevue\\ntinyletter\\nbuttondown\\nmetabulletin\\nprdistribution\\nprnewswire\\nbusinesswire\\nglobenewswire\\ncision\\nmuckrack\\nprowly\\nharo\\nqwoted\\neinpresswire\\naccesswire\\nprweb\\nnewsfile\\ncompanywebsite\\nreviews\\nreviewsite\\ntabelog\\ngooglebusinessprofile\\nyelp\\ntripadvisor\\ntrustpilot\\ng2\\ncapterra\\ntrustradius\\ngartnerpeerinsights\\nbbb\\nangi\\nfeefo\\nreviewsio\\nfoursquare\\nopentable\\nzomato\\ndianping\\nhouzz\\nhealthgrades\\nzocdoc\\nratemds\\navvo\\nclutch\\nconsumeraffairs\\nsitejabber\\ninfluenster\\nemployerreview\\nglassdoor\\nindeed\\ncomparably\\nkununu\\nambitionbox\\nreputationmgmt\\nbazaarvoice\\nyotpo\\npowerreviews\\nbirdeye\\npodium\\nreputationcom\\nokendo\\njudgeme\\nstamped\\nreviewtrackers\\nnicejob\\ndatingapp\\ntinder\\nbumble\\nhinge\\nmatchcom\\nokcupid\\ngrindr\\nbadoo\\npof\\nfeeld\\ntantan\\nmomo\\ncreatormonetisation\\ncrowdfunding\\nkickstarter\\ngofundme\\nindiegogo\\npatreon\\nonlyfans\\nkofi\\nbuymeacoffee\\ncameo\\ngumroad\\nfanhouse\\ngamingvirtual\\nroblox\\nfortnite\\nminecraft\\nsteam\\nhorizonworlds\\ndecentraland\\nthesandbox\\nsecondlife\\nvrchat\\nrecroom\\npokemongo\\nmartech\\nsocialmanagement\\nhootsuite\\nbuffer\\nsproutsocial\\nlater\\nplanoly\\nsocialpilot\\nagorapulse\\nsendible\\ncoschedule\\nloomly\\neclincher\\nmeetedgar\\ntailwind\\ncontentstudio\\npubler\\nmetricool\\nsocialbee\\nzohosocial\\nsprinklr\\nkhoros\\nemplifi\\nmetabusinesssuite\\noktopost\\nstatusbrew\\nplanable\\nvistasocial\\niconosquare\\nfacelift\\ntypefully\\nhypefury\\nfedica\\nheyorca\\ndlvrit\\nrecurpost\\npostiz\\nfalconio\\nsocialstudio\\ncontentcal\\ncrowdfire\\ntweetbot\\nsociallistening\\nbrandwatch\\ntalkwalker\\nmeltwater\\nmention\\nbrand24\\nawario\\nonclusive\\nquid\\nsynthesio\\npulsar\\nbuzzsumo\\ncrowdtangle\\nmetacontentlibrary\\nkeyhole\\nyouscan\\nsignalai\\ndataminr\\ngooglealerts\\naudiense\\nsparktoro\\ngoogletrends\\noctolens\\nf5bot\\ninfluencerplatform\\ncreatoriq\\naspire\\ngrin\\nupfluence\\ntraackr\\ntagger\\nklear\\nhypeauditor\\nmodash\\nheepsy\\nizea\\nlaterinfluence\\ncollabstr\\nhashtagpaid\\nltk\\nshopmy\\ncaptiv8\\nkolsquare\\nskeepers\\ninfluencity\\nlinqia\\nbillo\\ninsense\\ntiktokone\\ninstagramcreatormarketplace\\nyoutubebrandconnect\\namazoninfluencer\\nbzzagent\\nsnapchatcreatormarketplace\\nemployeeadvocacytool\\neveryonesocial\\ngaggleamp\\nsociabble\\nhootsuiteamplify\\nsproutadvocacy\\nhaiilo\\ndsmn8\\npostbeyond\\ninfluitive\\nlinkedinelevate\\nambassify\\nclearviewsocial\\ndenimsocial\\nseismiclivesocial\\nhearsay\\narchivingcompliance\\nsmarsh\\nglobalrelay\\nproofpointarchive\\nmimecast\\nthetalake\\npagefreezer\\narchivesocial\\nmirrorweb\\nleapxpert\\nmovius\\nmyrepchat\\ntelemessage\\nsaifr\\nredoak\\nemailmarketing\\nmailchimp\\nconstantcontact\\nklaviyo\\nactivecampaign\\nbrevo\\nkit\\nmailerlite\\ngetresponse\\naweber\\ncampaignmonitor\\nsendgrid\\nmailgun\\nomnisend\\ndrip\\niterable\\nbraze\\ncustomerio\\nhubspotemail\\nlitmus\\nsmsmarketing\\nattentive\\npostscript\\ntwilio\\neztexting\\nsimpletexting\\nslicktext\\nsinch\\ninfobip\\nbird\\ncommunitycom\\nairship\\nonesignal\\npushwoosh\\ncrmautomation\\ncustomerdataplatform\\nsegment\\nmparticle\\ntealium\\nadobeexperiencecloud\\nsalesforcedatacloud\\nsalesforce\\nsalesforcemarketingcloud\\npardot\\nhubspot\\nmarketo\\neloqua\\ndynamics365\\nzohocrm\\npipedrive\\nfreshsales\\nclosecrm\\nkeap\\ngohighlevel\\nliveramp\\nadplatform\\ngoogleads\\nmetaads\\nfacebookads\\ninstagramads\\nlinkedinads\\nxads\\ntiktokads\\nsnapchatads\\npinterestads\\nredditads\\nquoraads\\nmicrosoftadvertising\\namazonads\\nappleads\\nspotifyads\\nchatgptads\\nyandexdirect\\nbaiduads\\nnextdoorads\\nrokuads\\nadtech\\nretargetingtool\\ncriteo\\nadroll\\nbehaviouraladvertisingtool\\nthetradedesk\\ngooglemarketingplatform\\ngoogleadmanager\\nxandr\\nyahoodsp\\nstackadapt\\nquantcast\\ntaboola\\nteads\\ngroundtruth\\nsimplifi\\nintentdataprovider\\n6sense\\ndemandbase\\nbombora\\ntrackingtechnology\\ntrackingpixel\\nmetapixel\\nlinkedininsighttag\\ntiktokpixel\\ngoogletagmanager\\nxpixel\\npinteresttag\\nsnappixel\\nanalytics\\nsessionreplaytool\\nhotjar\\nfullstory\\nmicrosoftclarity\\ncrazyegg\\nklout\\ngoogleanalytics\\nuniversalanalytics\\nadobeanalytics\\nmixpanel\\namplitude\\nmatomo\\nplausible\\ngoogleoptimize\\noptimizely\\nvwo\\ndatastudio\\nappsflyer\\nadjust\\nbranchio\\nfacebookanalytics\\nconsentprivacy\\nonetrust\\ncookiebot\\ntrustarc\\niubenda\\nseo\\nsemrush\\nahrefs\\nmoz\\nscreamingfrog\\ngooglesearchconsole\\nsurferseo\\ndesigncreative\\nvideoeditor\\ncapcut\\ndavinciresolve\\ninshot\\neditsapp\\nimovie\\nfinalcutpro\\npremierepro\\ngiflibrary\\ngiphy\\ntenor\\ngfycat\\nstockmedia\\nstockmusic\\nepidemicsound\\nartlist\\nshutterstock\\ngettyimages\\nadobestock\\nunsplash\\npexels\\ncanva\\nadobecreativecloud\\nphotoshop\\nadobeexpress\\nfigma\\nvisme\\npiktochart\\npicsart\\nfacetune\\nhypic\\naudacity\\ngarageband\\ngenerativeai\\naiassistant\\naiwritingtool\\njasper\\ncopyai\\nwritesonic\\nwritercom\\ngrammarly\\nquillbot\\nhootsuiteowlywriter\\nlately\\nnotionai\\naicodingassistant\\ngithubcopilot\\ntrae\\ncursor\\nchatgpt\\nclaude\\nclaudecode\\ngemini\\nmicrosoftcopilot\\nmetaai\\ngrok\\nperplexity\\ndeepseek\\nmistrallechat\\nqwen\\nkimi\\ndoubao\\npoe\\ncharacterai\\nnotebooklm\\ngauth\\nazureopenai\\nappleintelligence\\naiimagegenerator\\nmidjourney\\ndalle\\nstablediffusion\\nadobefirefly\\nfluxbfl\\nideogram\\nleonardoai\\nnanobanana\\ncraiyon\\nlensa\\nphotoroom\\ncanvaai\\nmicrosoftdesigner\\naivideogenerator\\naiavatargenerator\\nsynthesia\\nheygen\\ndid\\ncolossyan\\narcads\\ndeepfaketool\\nreface\\nsora\\nrunway\\npika\\nveo\\nkling\\nhailuo\\nseedance\\nlumaai\\nopusclip\\npictory\\ninvideo\\naivoicegenerator\\nelevenlabs\\ndescript\\nmurf\\nplayht\\nresemble\\nspeechify\\nwellsaid\\naimusicgenerator\\nsuno\\nudio\\nainotetaker\\notterai\\nfirefliesai\\nfathom\\ngong\\nreadai\\nzoomaicompanion\\nteamscopilotrecap\\naiagent\\ncoze\\nchatgptatlas\\ncomet\\namazonbedrock\\nhuggingface\\nlinks\\nlinkshortener\\nbitly\\ntinyurl\\nrebrandly\\nshortio\\nowly\\nbuffly\\ngoogl\\nfirebasedynamiclinks\\nisgd\\ndubco\\ncuttly\\nlinkinbio\\nlinktree\\nbeacons\\nlnkbio\\ncarrd\\naboutme\\nlandingpagebuilder\\nunbounce\\nleadpages\\ninstapage\\nclickfunnels\\nqrcodegenerator\\nsurveyforms\\ngiveawaytool\\ngleam\\nrafflecopter\\nshortstack\\nwoobox\\neasypromos\\nviralsweep\\nsurveymonkey\\ngoogleforms\\ntypeform\\njotform\\nqualtrics\\nmicrosoftforms\\ntally\\ngooglesurveys\\noutgrow\\nslido\\nmentimeter\\nkahoot\\naffiliate\\nimpactcom\\ncjaffiliate\\nrakutenadvertising\\nawin\\nshareasale\\namazonassociates\\npartnerstack\\nskimlinks\\nreferralcandy\\nsmileio\\nwebinarevent\\nwebinarplatform\\ngotowebinar\\non24\\nlivestorm\\ndemio\\nhopin\\nairmeet\\ngoldcast\\ncrowdcast\\nbigmarker\\nvideoconferencing\\nzoom\\ngooglemeet\\nwebex\\nbluejeans\\njitsi\\nvoovmeeting\\neventplatform\\neventbrite\\nmeetup\\nlumaevents\\npartiful\\ncvent\\nsplashevents\\nsessionize\\nschedulinglink\\ncalendly\\nmicrosoftbookings\\ndoodle\\nworkplace\\nemployeecommunicationstool\\nfirstup\\nstaffbase\\nworkvivo\\nvivaengage\\nworkplacemeta\\ncollaboration\\ngooglewave\\nnotion\\ntrello\\nasana\\nmondaycom\\nclickup\\nairtable\\nbasecamp\\njira\\nwrike\\nmiro\\nfrontify\\nproductboard\\nhighspot\\nlinear\\nconfluence\\ncoda\\nhackmd\\nofficesuite\\ngoogleworkspace\\ngoogledocs\\ngooglesheets\\ngoogleslides\\ngooglecalendar\\nmicrosoft365\\npowerpoint\\nexcel\\nmicrosoftword\\nfilesharing\\npersonalcloud\\npeertopeer\\ndropbox\\ngoogledrive\\nonedrive\\nbox\\nwetransfer\\niclouddrive\\nmega\\nairdrop\\nevernote\\npastebin\\nsharepoint\\nquickshare\\ncodehosting\\ngithub\\ngithubdiscussions\\ngithubgist\\ngitlab\\nbitbucket\\nnpm\\ndockerhub\\napplicanttrackingsystem\\ngreenhouse\\nworkday\\nintranet\\nemail\\ncompanyemail\\npersonalemail\\nwebmail\\ngmail\\noutlook\\nyahoomail\\nprotonmail\\nicloudmail\\nphone\\ndataoutreach\\ndataenrichment\\ndatabroker\\nzoominfo\\napolloio\\nclearbit\\nlusha\\ncognism\\nrocketreach\\nseamlessai\\npeopledatalabs\\nacxiom\\nexperianmarketing\\ndunbradstreet\\nleadiq\\nhunterio\\nclay\\nproxycurl\\nscrapingautomation\\nscrapingtool\\nphantombuster\\napify\\nbrightdata\\noctoparse\\nbrowseai\\nimportio\\nautomationtool\\nlinkedinautomationtool\\nduxsoup\\nexpandi\\nwaalaxy\\nlinkedhelper\\nzapier\\nmakecom\\nifttt\\nn8n\\nselenium\\nsalesoutreach\\noutreachio\\nsalesloft\\nlemlist\\ninstantlyai\\nsmartlead\\nreplyio\\nmailshake\\nyesware\\nchatbot\\ncustomerchatbot\\nintercom\\nmanychat\\nchatfuel\\ntidio\\nlivechat\\nliveperson\\nadacx\\ndialogflow\\ndrift\\nqualified\\ncustomersupporttool\\nzendesk\\nfreshdesk\\nappstore\\nappleappstore\\ngoogleplay\\namazonappstore\\nhuaweiappgallery\\ngalaxystore\\nsensortower\\ntestflight\\nsocialcommerce\\nshopify\\namazonmarketplace\\nebay\\netsy\\ndepop\\nposhmark\\ntemu\\nshein\\naliexpress\\ntaobaolive\\nshopee\\nlazada\\nmercadolibre\\nfakeengagementservice\\nsmmpanel\\nfollowerseller\\nengagementpodtool\\nclickfarm\\naccountsecurity\\npasswordmanager\\nlastpass\\n1password\\nbitwarden\\ndashlane\\nkeeper\\nkeepass\\nnordpass\\nauthenticationtool\\nsinglesignon\\nokta\\nentraid\\ngoogleauthenticator\\nsharedpasswordvault\\nchineseownedproduct\\nbytedanceproduct\\ntencentproduct\\nalibabaproduct\\nrussianownedproduct\\nmetaproduct\\ngoogleproduct\\ngooglemaps\\nmicrosoftproduct\\namazonproduct\\nappleproduct\\napplemaps\\nadobeproduct\\nsalesforceproduct\\nopenaiproduct\\nxcorpproduct\\nendtoendencryptedapp\\nephemeralcontent\\nanonymousapp\\ndirectmessage\\nweb3platform\\nopensea\\nlocationbasedapp\\nbiometrictool\\nclearviewai\\nadultsite\\npornhub\\ngamblingsite\\njobboard\\nmonsterjobs\\nziprecruiter\\nstepstone\\nhandshake\\ninternet\\nwebbrowser\\nchrome\\nfirefox\\nbrowserextension\\nunapprovedsoftware\\npiratedsoftware\\nremoteaccesstool\\nteamviewer\\nanydesk\\nvpn\\nnordvpn\\nexpressvpn\\nresidentialproxy\\ntranslationtool\\ndeepl\\ngoogletranslate\\nreviewbroker\\nanytool\\nmicrobloggingservice\\nx\\nxdirectmessage\\npebble\\napp.net\\nlinkedinpage\\ninstagramdirect\\njosh\\nfediverseplatform\\ndiaspora*\\nlens\\ngoogle+\\npath\\nwhisper\\nband\\nnk.pl\\ndraugiem.lv\\ncircle\\nq&asite\\nyahoofinancemessageboards\\ntaringa!\\nredditchat\\nartifact\\nscoop.it\\nconsumermessagingapp\\nmax\\nelement(matrix)\\nhikemessenger\\nbusinessmessagingchannel\\napplemessagesforbusiness\\nrcsforbusiness\\nworkplacechattool\\nrocket.chat\\npersonaltextmessage\\noffchannelmessagingapp\\nvideoplatform\\nvideosharingsite\\nyoutubecommunitypost\\nlivestreamingservice\\ncaffeine\\nstreamingmediaservice\\ndisney+\\naudioplatform\\npodcastplatform\\ntransistor\\nsocialaudioapp\\nwisdom\\npublishingplatform\\nblog\\namebablog\\nnote(japan)\\ndevcommunity\\nnewsletterplatform\\nbulletin(meta)\\npressreleasewire\\naccessnewswire\\nreviewplatform\\nbetterbusinessbureau\\nreviews.io\\nemployerreviewsite\\nreviewmanagementtool\\nreputation\\njudge.me\\nmatch.com\\nplentyoffish\\ncreatormonetisationplatform\\ncrowdfundingsite\\ngamingplatform\\nmarketingtechnology\\nsocialmediamanagementtool\\ndlvr.it\\nfalcon.io\\nsalesforcesocialstudio\\nsociallisteningtool\\nsproutsocialinfluencermarketing\\n#paid\\namazoninfluencerprogram\\nsproutsocialemployeeadvocacy\\nhearsaysocial\\ncommunicationsarchivingtool\\nredoakcompliance\\nemailmarketingtool\\ncustomer.io\\nhubspotmarketinghub\\nsmsmarketingtool\\ncommunity\\ncrmormarketingautomationtool\\ntwiliosegment\\nsalesforcedata360\\nmarketingcloudaccountengagement\\nmarketoengage\\noracleeloqua\\nmicrosoftdynamics365\\nclose\\nhighlevel\\nadvertisingplatform\\nrokuadsmanager\\nprogrammaticadvertisingtool\\nmicrosoftinvest\\nsimpli.fi\\ntrackingpixelortag\\nanalyticstool\\nlookerstudio\\nbranch\\nconsentmanagementplatform\\nseotool\\nsurfer\\ndesigntool\\nvideoeditingtool\\nedits\\nadobepremierepro\\nstockmedialibrary\\nstockmusiclibrary\\nadobephotoshop\\ngenerativeaitool\\ncopy.ai\\nwriter\\nowlywriterai\\ngooglegemini\\nlechat\\ncharacter.ai\\ndall·e\\nflux\\nleonardo.ai\\ndeepfakeorfaceswaptool\\nklingai\\nhailuoai\\nlumadreammachine\\ninvideoai\\nresembleai\\notter.ai\\nfireflies.ai\\ncopilotinteams\\nlinkorlandingpagetool\\nshort.io\\now.ly\\nbuff.ly\\ngoo.gl\\nis.gd\\ndub\\nlinkinbiotool\\nlnk.bio\\nabout.me\\nsurveyorformtool\\ngiveawayorcontesttool\\nkahoot!\\naffiliate,referralorloyaltyplatform\\nimpact.com\\ncj\\nsmile.io\\nwebinar,conferencingoreventtool\\nringcentralevents\\nvideoconferencingtool\\njitsimeet\\nluma\\nsplash\\nappointmentschedulingtool\\nworkplacetool\\nmicrosoftvivaengage\\nworkplacefrommeta\\ncollaborationtool\\nmonday.com\\nmicrosoftpowerpoint\\nmicrosoftexcel\\nfilesharingorcloudstorage\\npersonalcloudstorage\\npeertopeerfilesharing\\ncodehostingplatform\\nwebmailservice\\nmicrosoftoutlook\\nphonecall\\nprospectingtool\\ncontactdataorenrichmenttool\\napollo\\nbreezeintelligence\\nseamless.ai\\nexperianmarketingservices\\ndun&bradstreet\\nhunter\\nscrapingorautomationtool\\nimport.io\\nmake\\nheadlessbrowserbot\\nsalesoutreachtool\\noutreach\\ninstantly\\nreply.io\\ncustomerservicechatbot\\nada\\nsamsunggalaxystore\\nmarketplaceorsocialcommercesite\\ntaobao\\nfollowerorlikeseller\\nclickfarmorviewbot\\naccountsecuritytool\\nmicrosoftentraid\\nauthenticatorapp\\nsharedpasswordlist\\ndisappearingcontent\\nfacerecognitionorbiometrictool\\nmonster\\ninternetaccess\\ngooglechrome\\nresidentialproxyorantidetecttool\\nmachinetranslationtool\\nanytools\\nalltools\\nallchannels\\nanychannel\\nallplatforms\\nanyplatform\\nsocialmediaplatform\\nsocialmediaplatforms\\nsocialmediasite\\nsocialmediasites\\nsocialmedianetwork\\nsocialmedianetworks\\nsocialmediachannel\\nsocialmediachannels\\nsocialmediaapp\\nsocialmediaapps\\nsocialplatform\\nsocialplatforms\\nsocialchannels\\nsocialmediaservice\\nsocialmediatools\\nsocial\\nsocialnetworks\\nsocialnetworking\\nsocialnetworkingsite\\nsocialnetworkingsites\\nsocialnetworkingservice\\nsocialnetworkingplatform\\nonlinesocialnetwork\\nmicroblogs\\nmicroblogging\\nmicrobloggingsite\\nmicrobloggingplatform\\ntweet\\ntweets\\ntweeting\\nretweet\\ntweetstorm\\nxpost\\ntwitter/x\\nx/twitter\\nx(twitter)\\nx(formerlytwitter)\\nx,formerlytwitter\\ntwitter(x)\\nx/formerlytwitter\\ntwitter,nowx\\nxplatform\\nretweets\\nretweeting\\nquotetweet\\ntwitter\\nx.com\\ntwitter.com\\nt.co\\nmobile.twitter.com\\npic.twitter.com\\nspaces\\ntwitterspaces\\nx.com/i/spaces\\nverifiedorganizations\\nbluecheck\\ntwitterblue\\ntweetdeck\\ntweetdeck.com\\npro.x.com\\ntweetdeck.twitter.com\\nfleets\\ntwittercommunities\\ntwitterdm\\ntwitterdms\\nxdms\\ntwitterdirectmessage\\nthreadsbyinstagram\\nmetathreads\\nthreadsapp\\nthreads(meta)\\ninstagramthreads\\nthreads.net\\nthreads.com\\ntumblog\\ntumblr.com\\ntruthsocial.com\\ngabsocial\\ngab.com\\ngettr.com\\nparler.com\\nkooapp\\nkooapp.com\\npost\\npost.news\\nt2social\\npebble(t2)\\npebble.is\\nt2.social\\nhivesocial.app\\nspoutible.com\\nspillapp\\nspillapp.com\\nspill.com\\nplurk.com\\nadn\\nmastodoninstance\\njoinmastodon\\ntoot\\ntoots\\ntooting\\njoinmastodon.org\\nmastodon.social\\nmastodon.online\\nmstdn.social\\nhachyderm.io\\nfosstodon.org\\nbsky\\nskeets\\natprotocol\\natproto\\nskeet\\nblueskysocial\\nblueskypost\\nbsky.app\\nbsky.social\\nmisskey.io\\nmisskeyhub.net\\niceshrimp\\ncalckey\\njoinfirefish.org\\nakkoma\\npleroma/akkoma\\npleroma.social\\nakkoma.social\\ndamus\\nprimal\\namethystclient\\nnostr.com\\ndamus.io\\nprimal.net\\nwarpcast\\nfarcaster.xyz\\nwarpcast.com\\ncohost.org\\ncounter.social\\nsinaweibo\\n微博\\nweibo.com\\nweibo.cn\\nt.cn\\nprofessionalnetworks\\nprofessionalnetworkingsite\\nprofessionalnetworkingsites\\nbusinessnetwork\\ncareernetwork\\nlinkedinprofile\\nlinkedinpost\\nli\\nlinkedinaccount\\nlinkedinposts\\nlinkedin.com\\nlnkd.in\\nlinkedinarticles\\npulse\\nlinkedinnewsletters\\nlinkedinarticle\\nlinkedin.com/pulse\\nlinkedingroup\\nlinkedin.com/groups\\ninmail\\ninmails\\nsponsoredinmail\\nmessageads\\nsalesnav\\nsalesnavigator\\nlisn\\nlinkedin.com/sales\\nthoughtleaderads\\ntlas\\ntla\\nlinkedinjobpost\\nlinkedinrecruiter\\nlinkedin.com/jobs\\nlinkedinpages\\nlinkedinshowcasepage\\nlinkedin.com/company\\nlinkedinmessages\\nlinkedinmessaging\\nlinkedindm\\nlinkedindms\\nslideshare.net\\nxing.com\\nviadeo.com\\nfishbowlapp.com\\nteamblind\\nteamblind.com\\npolywork.com\\nangellisttalent\\nwellfound.com\\nangel.co\\nphotosharingapps\\nphotosharingsite\\nphotosharingsites\\nphotosharing\\nphotosharingplatform\\nimagesharingsite\\nphotonetwork\\nphotovideosocial\\ninsta\\nthegram\\ninstagramgrid\\ninstagrampost\\nig\\ngram\\ninstagramaccount\\ninstagrampage\\ninstagram.com\\ninstagr.am\\nig.me\\nigstories\\ninstastories\\nigstory\\nigreels\\ninstareels\\nreels\\ninstagram.com/reel\\niglive\\ninstalive\\nigdm\\ninstadm\\ninstagramdms\\nigshop\\ninstagramshop\\nproducttags\\nigbroadcastchannel\\ninstagramtv\\ninstagramvideo\\nlemon8app.com\\nideapins\\npinterestboard\\npins\\npinning\\npinterest.com\\npin.it\\npinterest.co.uk\\nrealpeople\\nrealbrands\\nbereal.com\\nbere.al\\nflickr.com\\nflic.kr\\nvsco.co\\n500px.com\\ndeviantart.com\\nbehance.net\\ndribble\\ndribbble.com\\nimgur.com\\npoparazzi.com\\nlocketwidget\\nlocket.camera\\npixelfed.social\\npixelfed.org\\nrednote\\nlittleredbook\\nxhs\\n小红书\\nred\\nxiaohongshu(rednote)\\nxiaohongshu.com\\nxhslink.com\\nrednote.com\\nshortvideoapps\\nshortformvideoapp\\nshortformvideoapps\\nshortvideoplatform\\nshortvideoplatforms\\nshortformvideoplatform\\nshortformvideoplatforms\\ntiktoks\\nbooktok\\ntt\\nfyp\\nmusical.ly\\nmusically\\ntiktok.com\\nvm.tiktok.com\\nvt.tiktok.com\\ntiktokshopping\\ntts\\nshop.tiktok.com\\nseller.tiktok.com\\nvines\\nvine.co\\ndubsmash.com\\ntriller.co\\nloops(fediverse)\\nloops.video\\n抖音\\nchinesetiktok\\ndouyin.com\\nkwai\\nsnackvideo\\n快手\\nkuaishou/kwai\\nkuaishou.com\\nkwai.com\\nmojapp\\nmojapp.in\\nmyjosh.in\\ndecentralisedsocialnetwork\\ndecentralizedsocialnetwork\\ndecentralisedsocialnetworks\\ndecentralizedsocialnetworks\\nfederatedsocialnetwork\\nactivitypub\\nfriendi.ca\\njoindiaspora\\ndiasporafoundation.org\\njoindiaspora.com\\nhubzilla.org\\njoinbookwyrm.com\\nbookwyrm.social\\nlens.xyz\\nhey.xyz\\nfacebookpage\\nfacebookpages\\nfacebookprofile\\nfb\\nfacebookaccount\\nthefacebook\\nfacebook.com\\nfb.com\\nfb.me\\nm.facebook.com\\nl.facebook.com\\nfbgroups\\nfbgroup\\nfacebookgroup\\nfacebook.com/groups\\nfblive\\nfacebook.com/live\\nfbstories\\nfbreels\\nfacebook.com/reel\\nfbmarketplace\\nfacebook.com/marketplace\\nfbevents\\nfacebook.com/events\\nfbshops\\nfbdating\\nfacebook.com/dating\\ngplus\\ng+\\nplus.google.com\\nmyspace.com\\nfriendster.com\\norkut.com\\nbebo.com\\npathapp\\npath.com\\nello.co\\nmewe.com\\nminds.com\\nverotruesocial\\nvero.co\\nnextdoorapp\\nnextdoor.com\\nnextdoor.co.uk\\nsnap\\nsnapchatspotlight\\nsnapmap\\nsnaps\\nsnapchat.com\\nsnap.com\\nt.snapchat.com\\nsnapstories\\narlens\\nsnaplens\\nlensstudio\\ntagged.com\\nyikyak.com\\nsidechat.lol\\nwhisper.sh\\nask.fm\\nngllink\\nngl.link\\n豆瓣\\ndouban.com\\n人人网\\nrenren.com\\nvkontakte\\nbkohtakte\\nvk.com\\nvk.ru\\nvk.cc\\nm.vk.com\\noдhokлacchиkи\\nok.ru\\nodnoklassniki.ru\\nnaverband\\nband.us\\ncyworld.com\\nstory.kakao.com\\nmixi.jp\\nmixi.social\\nsharechat.com\\nmeinvz\\nvznetzwerke\\nstudivz.net\\nhyves.nl\\nnaszaklasa\\nnk\\ntuenti.com\\nfriendfeed.com\\ngoogle.com/buzz\\ngoodreads.com\\nletterboxd.com\\nstrava.com\\nforums\\nonlineforum\\nonlineforums\\ninternetforum\\ninternetforums\\npublicforum\\npublicforums\\ndiscussionforum\\ndiscussionforums\\nmessageboard\\nmessageboards\\nbulletinboard\\nbulletinboards\\ndiscussionboard\\ndiscussionboards\\nnewsgroup\\nnewsgroups\\nmailinglist\\nmailinglists\\nforumqa\\ncommunityplatforms\\nonlinecommunity\\nonlinecommunities\\ncommunityforum\\ncommunitysoftware\\ndiscourseforum\\ndiscourse.org\\ncircle.so\\nmightynetworks.com\\nskool.com\\ntribecommunity\\nbettermode.com\\nlithiumcommunities\\nq&asites\\nquestionandanswersite\\nq&aplatform\\nq&aforum\\n知乎\\nzhihu.com\\nquoraspaces\\nquora.com\\nstackexchange\\nstackexchangenetwork\\nstackoverflow.com\\nstackexchange.com\\nyahoo!answers\\nanswers.yahoo.com\\ninvestmentforums\\ninvestorforum\\ninvestorforums\\nstockmessageboard\\ninvestmentmessageboard\\nfinancialmessageboards\\nstockforum\\nstocktwits.com\\nseekingalpha.com\\nyahoofinanceconversations\\nfinance.yahoo.com\\nchatrooms\\ninternetchat\\ninternetchatrooms\\nonlinechatrooms\\ndiscordserver\\ndiscordcommunity\\ndiscord.com\\ndiscord.gg\\ndiscordapp.com\\ninternetrelaychat\\nircchannel\\nliberachat\\nfreenode\\nlibera.chat\\ngitter.im\\njoinlemmy.org\\nlemmy.world\\nlemmy.ml\\nkbin\\nmbin/kbin\\nkbin.social\\njoinmbin.org\\npiefed.social\\ncafe.naver.com\\ndcard.tw\\nptt.cc\\ntaringa.net\\nsubreddit\\nsubreddits\\nredditor\\nredditors\\nredditpost\\nsubredditpost\\nreddit.com\\nredd.it\\nold.reddit.com\\naskmeanything\\namas\\nama\\nreddit.com/r/iama\\nredditdirectmessage\\nshowhn\\nhn\\nnews.ycombinator.com\\nphlaunch\\nproducthunt.com\\n4chan.org\\n4channel.org\\nyahoo!groups\\ngroups.yahoo.com\\ngroups.google.com\\nindiehacker\\nindiehackers.com\\ngnumailman\\nlist.org\\nnewsaggregators\\nsocialnewssite\\nlinkaggregator\\njinritoutiao\\n今日头条\\ntoutiao.com\\ndigg.com\\nslashdot.org\\nflipboard.com\\nflip.it\\nartifactapp\\nartifact.news\\nlobste.rs\\nwikis\\npublicwiki\\npublicwikis\\nwikiarticle\\nwikipediapage\\nwikipediaarticle\\nwikipedia.org\\nwikidata.org\\nwikia\\nfandom.com\\nwikia.com\\ngravatar.com\\nbookmarkingtool\\nsocialbookmarking\\nbookmarkingandcuration\\ncontentcuration\\ncuration\\nstumbleupon.com\\nmix.com\\ndel.icio.us\\ndelicious.com\\npinboard.in\\nmozillapocket\\nreaditlater\\ngetpocket.com\\ninstapaper.com\\nfeedly.com\\nreader.google.com\\nstorify.com\\nwakelet.com\\nmessagingapps\\nmessenger\\nmessengers\\nmessengerapp\\ninstantmessenger\\ninstantmessaging\\ninstantmessages\\nim\\nimapp\\nchatapp\\nchatapps\\nchattool\\nchatplatform\\nmessagingplatform\\nmessagingplatforms\\nmessagingservice\\nmessagingservices\\nmessagingtool\\nmessagingtools\\nmessaging\\nmobilemessagingapp\\ntextmessagingapp\\nconsumermessagingapps\\npersonalmessagingapp\\npersonalmessagingapps\\nprivatemessagingapp\\nprivatemessagingapps\\nprivatemessenger\\nunapprovedmessagingapp\\nthirdpartymessagingapp\\nthirdpartymessagingapps\\nweixin\\n微信\\nwechatmoments\\nwechatminiprogram\\nminiprograms\\nwechat.com\\nweixin.qq.com\\nmp.weixin.qq.com\\nweixinchannels\\n视频号\\nwechatpublicaccount\\nmp.weixin\\ntencentqq\\nqzone\\nqq.com\\nqzone.qq.com\\nim.qq.com\\nmax(messenger)\\nmax.ru\\nwhatsappgroup\\nwhatsappmessenger\\nwa\\nwhatsappgroups\\nwhatsappchat\\nwhatsappmessage\\nwhatsappmessages\\nwhatsapp.com\\nwa.me\\nweb.whatsapp.com\\nchat.whatsapp.com\\nwhatsappchannel\\nfbmessenger\\nfbdm\\nmessenger(meta)\\nmetamessenger\\nmessengerbymeta\\nfacebookchat\\nmessenger.com\\nm.me\\nfacebook.com/messages\\ntelegramchannel\\ntelegramgroup\\ntelegrambot\\ntg\\ntelegrammessenger\\ntelegram.org\\nt.me\\ntelegram.me\\nweb.telegram.org\\nsignalapp\\nsignalmessenger\\nsignalchat\\nsignalmessagingapp\\nsignal.org\\nsignal.me\\nsignal.group\\napplemessages\\nbluebubbles\\nmessagesapp\\napple.com/messages\\nrcschat\\nrcs\\ngooglemessages(rcs)\\nandroidmessages\\nmessages.google.com\\nlineapp\\nlineofficialaccount\\nline@\\nline.me\\nlin.ee\\nkatalk\\nkakaochannel\\nkakao\\nkakao.com\\nkakaocorp.com\\npf.kakao.com\\nrakutenviber\\nviber.com\\nvb.me\\nzalo.me\\nimomessenger\\nimo.im\\nkikmessenger\\nkik.com\\ngroupme.com\\nthreema.ch\\nthreema.id\\nwiremessenger\\nwire.com\\nelement\\nmatrix\\nriot.im\\nelement.io\\nmatrix.org\\nmatrix.to\\nsessionmessenger\\ngetsession.org\\nwickrme\\nawswickr\\nwickr.com\\naws.amazon.com/wickr\\ngetconfide.com\\nmarcopolo.me\\narattai.in\\nbeeper.com\\nskyping\\nskypecall\\nskype.com\\njoin.skype.com\\nhangouts\\nhangoutsonair\\ngchat\\ngoogletalk\\nhangouts.google.com\\nallo\\nallo.google.com\\nyahoo!messenger\\nyim\\nmessenger.yahoo.com\\naolinstantmessenger\\naim.com\\nwindowslivemessenger\\nmessenger.msn.com\\nicqnew\\nicq.com\\nblackberrymessenger\\nbbm.com\\nhike.in\\nhousepartyapp\\nhouseparty.com\\nomegle.com\\nbusinessmessagingchannels\\nbusinessmessagingplatform\\nwhatsappbusinessplatform\\nwhatsappbusinessapi\\nwaba\\nwhatsappbusinessapp\\nbusiness.whatsapp.com\\napplebusinesschat\\nregister.apple.com\\nrcsbusinessmessaging\\nrcsmarketing\\nrbm\\ngooglebusinessprofilechat\\nbusinessmessages.google.com\\nworkplacechat\\nteamchat\\nteammessaging\\nteammessagingapp\\ncompanychat\\ninternalchat\\ninternalmessaging\\nworkplacemessaging\\nenterprisemessaging\\nenterprisechat\\ncorporatemessaging\\n企业微信\\nwechatwork\\nenterprisewechat\\nwork.weixin.qq.com\\nmsteams\\nteamsliveevents\\nteams\\nteamschat\\nteamschannel\\nteams.microsoft.com\\nteams.live.com\\nteams.cloud.microsoft\\nslackconnect\\nslackchannel\\nslacking\\nslackworkspace\\nslackmessage\\nslackcommunity\\nslack.com\\nhangoutschat\\nchat.google.com\\nmattermost.com\\nlync\\nmicrosoftlync\\nzulip.com\\nzulipchat.com\\nfeishu\\n飞书\\nlarksuite\\nlarksuite.com\\nfeishu.cn\\n钉钉\\ndingtalk.com\\nworksmobile.com\\ntextmessages\\ntextmessage\\ntexting\\ntextmessaging\\nsmsmessages\\nsmsmessage\\nsmstext\\nmms\\npersonaltext\\nsmsfrompersonalphone\\npersonalsms\\npersonaltextmessages\\npersonaltexts\\npersonaltextmessaging\\npersonalsms/textmessage\\ntextingfromapersonalphone\\noffchannelapps\\noffchannelmessagingapps\\noffchannelcommunication\\noffchannelcommunications\\noffchannelmessaging\\nunarchivedmessagingapp\\nunmonitoredmessagingapp\\nnonarchivedchannel\\nvideoplatforms\\nvideoservice\\nvideoapp\\nvideotool\\nvideosharingsites\\nvideosharing\\nvideosharingplatform\\nvideosharingplatforms\\nvideohostingsite\\nvideohostingplatform\\nvideosite\\nvideosites\\njoinpeertube.org\\nb站\\nbilibili.com\\nb23.tv\\nbilibili.tv\\nrutube.ru\\nniconicodouga\\nnicovideo\\nnicovideo.jp\\nyoutubechannel\\nvlogonyoutube\\nyt\\nyoutubevideo\\nyoutubevideos\\nyoutube.com\\nyoutu.be\\nm.youtube.com\\nytshorts\\nshorts\\nyoutube.com/shorts\\nytlive\\nyoutubepremieres\\nyoutube.com/live\\ncommunitytab\\nyoutubecommunityposts\\nmadeforkids\\nyoutubekids.com\\ntrueview\\nbumperads\\ndemandgen\\nyoutube.com/ads\\nvimeo.com\\ndailymotion.com\\ndai.ly\\nwistia.com\\nbrightcove.com\\nvidyard.com\\nloomvideo\\nloom.com\\nrumble.com\\nlbry\\nodysee.com\\nlbry.com\\nbitchute.com\\nkaltura.com\\nlivestreamingservices\\nlivestreamingplatform\\nlivestreamingplatforms\\nlivestreamingapp\\nlivestreamplatform\\ntwitchstream\\ntwitchstreamer\\njustin.tv\\ntwitch.tv\\nclips.twitch.tv\\nkickstream\\nkick.com\\nrestream.io\\nstreamyard.com\\nstreamlabs\\nobs\\nobsproject.com\\nstreamlabs.com\\nwhatnot.com\\namazon.com/live\\ndlive.tv\\ntrovo.live\\npscp\\nperiscope.tv\\npscp.tv\\nmeerkatapp\\nmeerkatapp.co\\nbeam\\nmixer.com\\nblab.im\\ncaffeine.tv\\nstreamingservice\\nstreamingservices\\nvideostreaming\\nmusicstreaming\\nmediastreaming\\naudible.com\\nbandcamp.com\\nnetflix.com\\ndisneyplus.com\\nhulu.com\\nmusic.apple.com\\nmusic.youtube.com\\naudioplatforms\\naudioapp\\npodcastplatforms\\npodcast\\npodcasts\\npodcastingplatform\\npodcasthost\\npodcasthosting\\npodcastapp\\nspotifypodcasts\\nspotify.com\\nopen.spotify.com\\nspoti.fi\\nanchor\\nanchor.fm\\nspotifyforpodcasters\\ncreators.spotify.com\\npodcasters.spotify.com\\nitunespodcasts\\nitunes\\npodcasts.apple.com\\napple.co\\npodcasts.google.com\\nstitcher.com\\nliberatedsyndication\\nlibsyn.com\\npodbean.com\\nbuzzsprout.com\\ntransistor.fm\\ncaptivate.fm\\nacast.com\\nriverside.fm\\nriverside.com\\nsquadcast.fm\\nsoundcloud.com\\non.soundcloud.com\\nliveaudio\\nliveaudioapp\\naudiorooms\\ndropinaudio\\nclubhouseapp\\nclubhouse.com\\njoinclubhouse.com\\ngreenroom\\nlockerroomapp\\nlive.spotify.com\\nstationhead.com\\nwisdomapp\\nwisdom.audio\\npublishingplatforms\\nonlinepublishing\\nblogs\\nweblog\\nweblogs\\nblogplatform\\nbloggingplatform\\nbloggingplatforms\\nblogsite\\nblogsites\\nexternalblog\\npersonalblog\\npersonalblogs\\ncompanyblogs\\ncorporateblog\\ncorporateblogs\\nourblog\\nofficialblog\\nbusinessblog\\nbrandblog\\nengineeringblog\\nwritefreely/write.as\\nwrite.as\\nwritefreely.org\\nyandexzen\\nдзeh\\ndzen.ru\\n네이버블로그\\nblog.naver.com\\nameba\\nameblo.jp\\nnote.com\\nwordpressblog\\nwp\\nwordpress.com\\nwordpress.org\\nwp.me\\nmediumpost\\nmedium.com\\nblogspot\\nblogger.com\\nblogspot.com\\nghostcms\\nghost.org\\nlj\\nlivejournal.com\\ntypepad.com\\nposterous.com\\nsvbtle.com\\nhashnode.com\\ndev.to\\nwebsitebuilders\\nsitebuilder\\ncontentmanagementsystem\\ncms\\nwebpublishing\\nwix.com\\nwixsite.com\\nsquarespace.com\\nwebflow.com\\nwebflow.io\\ndrupal.org\\nnotionsite\\nnotion.site\\nnewsletterplatforms\\nnewslettertool\\nnewsletterservice\\nsubstack.com\\nbeehivenewsletter\\nbeehiiv.com\\ntwitternewsletter\\ngetrevue.co\\ntinyletter.com\\nbuttondown.com\\nbuttondown.email\\nfacebookbulletin\\nbulletin.com\\npressreleasewires\\npresswire\\nnewswire\\nnewswires\\nwireservice\\nwireservices\\npressreleasedistribution\\npressreleaseservice\\nmediaoutreachtool\\nmediadatabase\\nprn\\nprnewswire.com\\nbusinesswire.com\\nglobenewswire.com\\ncisionone\\ncision.com\\nmuckrack.com\\nprowly.com\\nhelpareporter\\nharo(helpareporterout)\\nhelpareporterout\\nconnectively\\nhelpareporter.com\\nconnectively.us\\nqwoted.com\\neinpresswire.com\\naccessnewswire.com\\naccesswire.com\\nprweb.com\\nnewsfilecorp.com\\ncompanywebsites\\ncorporatewebsite\\ncorporatewebsites\\ncompanysite\\ncorporatesite\\nourwebsite\\nofficialwebsite\\nbrandwebsite\\ncompanywebpage\\nwebsite\\nwebsites\\nreviewplatforms\\nreviewsandreputation\\nreviewsites\\nconsumerreviewsite\\nonlinereviewsite\\nonlinereviewsites\\nratingsite\\nratingssite\\nproductreviewsite\\nreviewwebsite\\nreviewwebsites\\ntabelog.com\\ngmb\\ngooglereviews\\ngooglemapsreviews\\ngbp\\ngooglemybusiness\\ngoogleplaces\\nbusiness.google.com\\ng.page\\nmaps.app.goo.gl\\nyelpreviews\\nyelpelite\\nyelp.com\\nyelp.to\\ntripadvisor.com\\ntripadvisor.co.uk\\ntrustpilot.com\\ng2reviews\\ng2crowd\\ng2.com\\ng2crowd.com\\ngetapp\\nsoftwareadvice\\ncapterra.com\\ngetapp.com\\nsoftwareadvice.com\\ntrustradius.com\\npeerinsights\\ngartner.com/peerinsights\\nbbbreviews\\nbbb.org\\nangie'slist\\nangieslist\\nangi.com\\nangieslist.com\\nfeefo.com\\nreviews.co.uk\\nfoursquarecheckin\\nfoursquarecityguide\\nswarm\\nfoursquare.com\\nswarmapp.com\\nopentable.com\\nzomato.com\\ndazhongdianping\\n大众点评\\ndianping.com\\nhouzz.com\\nhealthgrades.com\\nzocdoc.com\\nratemds.com\\navvo.com\\nclutch.co\\nconsumeraffairs.com\\nsmartcustomer\\nsitejabber.com\\nsmartcustomer.com\\nvoxbox\\ninfluenster.com\\nemployerreviewsites\\nworkplacereviewsite\\nworkplacereviewsites\\nworkplacereviewplatform\\nworkplacereviewplatforms\\nanonymousworkplacereviewplatforms\\ncompanyreviewsite\\nglassdoor.com\\nglassdoor.co.uk\\nindeedcompanypages\\nindeedreviews\\nindeed.com\\ncomparably.com\\nkununu.com\\nambitionbox.com\\nreputationmanagementtool\\nreputationmanagementsoftware\\nreviewcollectiontool\\nreviewmanagementsoftware\\nbazaarvoice.com\\nyotpo.com\\npowerreviews.com\\nbirdeye.com\\npodium.com\\nreputation.com\\nokendo.io\\nstamped.io\\nreviewtrackers.com\\nnicejob.com\\ndatingapps\\ndatingsite\\ndatingsites\\nonlinedating\\ndatingservice\\ndatingservices\\ndatingplatform\\ndatingwebsite\\ndating\\ntinder.com\\nbumblebizz\\nbumblebff\\nbumble.com\\nhingeapp\\nhinge.co\\nmatch\\nokcupid.com\\ngrindr.com\\nbadoo.com\\npof.com\\n3nder\\nfeeld.co\\n探探\\ntantanapp.com\\n陌陌\\nimmomo.com\\ncreatormonetizationplatform\\nfanplatform\\nfanplatforms\\ncreatorplatform\\nmembershipplatform\\ncrowdfundingsites\\ncrowdfundingplatform\\nfundraisingsite\\nkickstarter.com\\nkck.st\\ngofundme.com\\ngofund.me\\nindiegogo.com\\npatreon.com\\nof\\nonlyfans.com\\nkofi.com\\nbmcpage\\nbuymeacoffee.com\\ncameoforbusiness\\ncameo.com\\ngumroad.com\\nfanhouse.app\\ngamingplatforms\\nonlinegame\\nonlinegames\\nonlinegaming\\ngamingcommunity\\nvirtualworld\\nvirtualworlds\\nmetaverse\\nmetaverseplatform\\ngaming\\nrobloxexperience\\nrobloxads\\nroblox.com\\nuefn\\nfortnitecreative\\nfortnite.com\\nminecraftserver\\nminecraft.net\\nsteamcommunity\\nsteampowered.com\\nsteamcommunity.com\\nmetahorizon\\nmetaverseactivation\\nhorizon.meta.com\\ndecentraland.org\\nsandboxgame\\nsandbox.game\\nsecondlife.com\\nvrchat.com\\nrecroom.com\\npokestopsponsorship\\npokemongo.com\\nmarketingtool\\nmarketingtools\\nmarketingsoftware\\nmarketingplatform\\nmarketingstack\\nsocialmediamanagementtools\\nsocialmediamanagementplatform\\nsocialmediamanagementsoftware\\nsocialmediamanagementsystem\\nsocialmediascheduler\\nsocialmediaschedulingtool\\nsocialmediaschedulingtools\\nsocialscheduling\\nschedulingsoftware\\nschedulingtool\\nschedulingtools\\nscheduler\\nsocialpublishingtool\\nsocialmediadashboard\\nhootsuitecomposer\\nhootsuite.com\\nbufferqueue\\nbufferapp\\nbuffer.com\\nbufferapp.com\\nsprout\\nsproutplatform\\nsproutsocial.com\\nsprout.link\\nlatergramme\\nlater.com\\nplanoly.com\\nsocialpilot.co\\nagorapulse.com\\nsendible.com\\ncoschedule.com\\nloomly.com\\neclincher.com\\nmeetedgar.com\\ntailwindapp\\ntailwindapp.com\\ncontentstudio.io\\npubler.com\\npubler.io\\nmetricool.com\\nsocialbee.com\\nzoho.com/social\\nsprinklr.com\\nkhorosmarketing\\nspredfast\\nlithium\\nkhoros.com\\nspredfast.com\\nsocialbakers\\nastute\\nemplifi.io\\nsocialbakers.com\\ncreatorstudio\\nmetabusinessmanager\\nfacebookbusinesssuite\\nfacebookbusinessmanager\\nbusiness.facebook.com\\noktopost.com\\nstatusbrew.com\\nplanable.io\\nvistasocial.com\\niconosquare.com\\nfaceliftdatasuite\\nfaceliftbbt.com\\ntypefully.com\\nhypefury.com\\ntweepsmap\\nfedica.com\\nheyorca.com\\nrecurpost.com\\npostiz.com\\nfalconsocial\\nradian6\\nbuddymedia\\nradian6.com\\ncontentcal.io\\njustunfollow\\ncrowdfireapp.com\\ntwitterrific\\ntapbots.com/tweetbot\\nsociallisteningtools\\nsociallisteningplatform\\nmediamonitoringtool\\nmediamonitoring\\nsocialmediamonitoringtool\\nsocialmediamonitoringtools\\nlisteningtool\\ncrimsonhexagon\\nforsight\\nbrandwatch.com\\ncrimsonhexagon.com\\ntalkwalker.com\\nsysomos\\nmeltwater.com\\nsysomos.com\\nmention.com\\nbrand24.com\\nawario.com\\ndigimind\\ncriticalmention\\nkantarreputation\\nonclusive.com\\ndigimind.com\\nnetbase\\nnetbasequid\\nquid.com\\nnetbasequid.com\\nsynthesio.com\\npulsarplatform\\npulsarplatform.com\\nbuzzsumo.com\\ncrowdtangle.com\\nmcl\\ntransparency.meta.com\\nkeyhole.co\\nyouscan.io\\nsignalai.com\\ndataminr.com\\ngoogle.com/alerts\\nsocialbro\\naudiense.com\\nsparktoro.com\\ntrends.google.com\\noctolens.com\\nf5bot.com\\ninfluencerplatforms\\ninfluencermarketingplatform\\ninfluencermarketingtool\\ncreatormarketplace\\ncreatormarketplaces\\ntribedynamics\\ncreatoriq.com\\naspireiq\\nrevfluence\\naspire.io\\ngrincreatormanagement\\ngrin.co\\nupfluence.com\\ntraackr.com\\ntaggermedia\\ntaggermedia.com\\nklear.com\\nhypeauditor.com\\nmodash.io\\nheepsy.com\\nizeax\\nizea.com\\nmavely\\nmavrck\\nmavrck.co\\ncollabstr.com\\nhashtagpaid.com\\nltkshop\\nrewardstyle\\nliketoknow.it\\nshopltk.com\\nliketk.it\\nrstyle.me\\nshopmyshelf\\nshopmy.us\\ncaptiv8.io\\nkolsquare.com\\noctoly\\nskeepers.io\\noctoly.com\\ninfluencity.com\\nlinqia.com\\nbilloapp\\nbillo.app\\ninsense.pro\\nttcm\\ntiktokcreatormarketplace\\ntiktokcreativechallenge\\ncreatormarketplace.tiktok.com\\nads.tiktok.com/creative\\nmetacreatormarketplace\\npartnershipads\\nbrandcollabsmanager\\nyoutubecreatorpartnerships\\nfamebit\\nfamebit.com\\namazonstorefrontinfluencer\\namazoncreatorconnections\\namazon.com/shop\\nbuzzagent\\nbzzagent.com\\nsnapstarcollabstudio\\nemployeeadvocacytools\\nemployeeadvocacyplatform\\nemployeeadvocacyplatforms\\nemployeeadvocacysoftware\\nadvocacytool\\nadvocacyplatform\\nemployeeadvocacy\\nteammemberadvocacytool\\nemployeeamplificationtool\\neveryonesocialapp\\neveryonesocial.com\\ngaggle\\ngaggleamp.com\\nsociabble.com\\namplifybyhootsuite\\namplify\\nhootsuite.com/amplify\\nbambu\\nbambubysprout\\nbambubysproutsocial\\ngetbambu.com\\nsmarp\\nsmarpshare\\ncoyo\\nhaiilo.com\\nsmarp.com\\ndisseminate\\ndsmn8.com\\npostbeyond.com\\nadvocatehub\\ninfluitive.com\\nelevate\\nelevate.linkedin.com\\nambassify.com\\nclearviewsocial.com\\nsocialassurance\\ndenimsocial.com\\nlivesocial\\ngrapevine6\\nseismic.com\\nhearsaysystems\\nhearsayrelate\\nyextsocial\\nhearsaysystems.com\\narchivingtool\\narchivingtools\\narchivingplatform\\nsocialmediaarchiving\\ncommunicationsarchiving\\nmessagearchiving\\ncommunicationscompliancetool\\nsupervisiontool\\nrecordkeepingtool\\nactiance\\nsmarsh.com\\nglobalrelay.com\\nproofpointsocialpatrol\\nnexgate\\nproofpointpatrol\\nproofpoint.com\\naware\\nmimecast.com\\nthetalake.com\\npagefreezer.com\\ncivicplussocialmediaarchiving\\narchivesocial.com\\nmirrorweb.com\\nleapxpert.com\\nmultiline\\nmovius.ai\\nmoviuscorp.com\\nmyrepchat.com\\ntmsgnl\\ntelemessage.com\\nsaifr.ai\\nredoak.com\\nemailmarketingtools\\nemailmarketingplatform\\nemailmarketingsoftware\\nemailserviceprovider\\nesp\\nbulkemailtool\\nmassmailingtool\\nmailchimp.com\\nmailchi.mp\\nlistmanage.com\\nconstantcontact.com\\nklaviyo.com\\nactivecampaign.com\\nsendinblue\\nbrevo.com\\nsendinblue.com\\nconvertkit\\nkit.com\\nconvertkit.com\\nmailerlite.com\\ngetresponse.com\\naweber.com\\ncampaignmonitor.com\\ncreatesend.com\\ntwiliosendgrid\\nsendgrid.com\\nmailjet\\nmailgun.com\\nmailjet.com\\nomnisend.com\\ndripecrm\\ndrip.com\\niterable.com\\nappboy\\nbraze.com\\nmarketinghub\\nhubspot.com/products/marketing\\nlitmus.com\\nsmsmarketingplatform\\nsmsmarketingtools\\ntextmessagemarketingtool\\nmobilemessagingplatform\\npushnotificationtool\\nattentive.com\\nattn.tv\\npostscriptsms\\npostscript.io\\ntwiliomessaging\\ntwilio.com\\neztexting.com\\nsimpletexting.com\\nslicktext.com\\nsinch.com\\ninfobip.com\\nmessagebird\\nbird.com\\nmessagebird.com\\ncommunitytext\\ncommunity.com\\nurbanairship\\nairship.com\\nonesignal.com\\npushwoosh.com\\ncrm\\ncrms\\ncrmsystem\\ncustomerrelationshipmanagement\\ncrmsoftware\\ncrmtool\\ncrmplatform\\nmarketingautomation\\nmarketingautomationplatform\\nmarketingautomationtool\\ncustomerdataplatforms\\ncdp\\nsegmentcdp\\nsegment.com\\nsegment.io\\nmparticle.com\\ntealium.com\\nadobecampaign\\nadobeexperienceplatform\\naep\\nexperience.adobe.com\\ngenie\\nsalesforcecdp\\ndatacloud\\nsalescloud\\nsfdc\\nsalesforcecrm\\nsalesforce.com\\nforce.com\\nsfmc\\nmarketingcloudengagement\\nexacttarget\\nexacttarget.com\\nmarketingcloudapps.com\\nmcae\\npardot.com\\nhubspotcrm\\nhubspot.com\\nhubs.ly\\nhubs.la\\nadobemarketo\\nadobemarketoengage\\nmarketo.com\\neloqua.com\\ndynamicscrm\\nd365\\ncustomerinsightsjourneys\\ndynamics.com\\nzoho.com/crm\\npipedrive.com\\nfreshworkscrm\\nfreshworks.com\\nclose.com\\ninfusionsoft\\nkeap.com\\ninfusionsoft.com\\nghl\\ngohighlevel.com\\nliveramp.com\\nadvertisingplatforms\\nadplatforms\\nadsmanager\\nadnetwork\\nadnetworks\\npaidmediaplatform\\nadsplatform\\nperformancemax\\npmax\\ngdn\\ngoogledisplaynetwork\\nadwords\\ngoogleadwords\\nads.google.com\\nadwords.google.com\\nmetaadsmanager\\nadvantage+\\nboostedpost\\nadsmanager.facebook.com\\nfacebook.com/business/ads\\nfbads\\nfacebookad\\nfacebookadsmanager\\nfacebookadvertising\\ninstagramad\\ninstagramadvertising\\nigads\\nlinkedincampaignmanager\\nlinkedinmarketingsolutions\\nsponsoredcontent\\nbusiness.linkedin.com\\npromotedtweets\\npromotedposts\\ntwitterads\\nads.x.com\\nads.twitter.com\\ntiktokadsmanager\\ntiktokforbusiness\\nsparkads\\ntopview\\nads.tiktok.com\\nsnapads\\nsnapchatadsmanager\\nads.snapchat.com\\nforbusiness.snapchat.com\\npromotedpins\\nads.pinterest.com\\npromotedpostsonreddit\\nads.reddit.com\\nquora.com/business\\nmicrosoftads\\nbingads\\nadcenter\\nads.microsoft.com\\nbingads.microsoft.com\\namazonadvertising\\namazondsp\\nsponsoredproducts\\nams\\namazonsponsoredproducts\\nadvertising.amazon.com\\nasaads\\napplesearchads\\nads.apple.com\\nsearchads.apple.com\\nspotifyadsmanager\\nspotifyadstudio\\nads.spotify.com\\nadstudio.spotify.com\\nadsinchatgpt\\nyandexads\\ndirect.yandex.com\\nbaiduppc\\nbaidutuiguang\\ne.baidu.com\\nads.nextdoor.com\\noneview\\nrokuadvertising\\nadvertising.roku.com\\nadvertisingtechnology\\nprogrammaticadvertising\\nprogrammaticplatform\\ndemandsideplatform\\ndsp\\ndsps\\nnativeadplatform\\nretargetingtools\\nretargetingplatform\\nremarketingtool\\ncriteo.com\\ncriteo.net\\nnextroll\\nrollworks\\nadroll.com\\nrollworks.com\\nbehavioraladvertisingtool\\nbehaviouraladvertisingtools\\nbehavioraladvertisingtools\\nbehaviouraladvertising\\nbehavioraladvertising\\nttd\\nkokai\\nuid2\\nthetradedesk.com\\nadsrvr.org\\ndv360\\ncampaignmanager360\\ncm360\\nsa360\\ndoubleclick\\nmarketingplatform.google.com\\ndoubleclick.net\\nadx\\ndoubleclickforpublishers\\ndfp\\nadmanager.google.com\\nmicrosoftinvest(xandrdsp)\\nappnexus\\nappnexus.com\\nxandr.com\\nadnxs.com\\nverizonmediadsp\\noathadplatforms\\nbrightroll\\nadvertising.yahooinc.com\\nstackadapt.com\\nquantcast.com\\ntaboola.com\\nzemanta\\noutbrain\\nteads.com\\noutbrain.com\\nxad\\ngroundtruth.com\\nintentdataproviders\\nintentdata\\nintentdatatool\\naccountbasedmarketingplatform\\nabmplatform\\n6sense.com\\nengagio\\ndemandbase.com\\ncompanysurge\\nbombora.com\\ntrackingtechnologies\\ntracker\\ntrackers\\nonlinetrackingtechnologies\\ntrackingtool\\ntrackingtools\\ntrackingpixels\\npixel\\npixels\\nmarketingtag\\ntrackingtag\\ntagmanager\\nwebbeacon\\nwebbeacons\\ntrackingcookie\\ntrackingcookies\\nthirdpartycookies\\nconversionsapi\\ncapi\\nfacebookpixel\\nfbpixel\\nconnect.facebook.net\\nfacebook.com/tr\\ninsighttag\\nsnap.licdn.com\\ntiktokeventsapi\\nanalytics.tiktok.com\\ngtm\\ngtag\\nserversidetagging\\ntagmanager.google.com\\ngoogletagmanager.com\\ntwitterconversiontag\\ntwitterpixel\\nstatic.adstwitter.com\\nct.pinterest.com\\nscstatic.net\\nanalyticstools\\nwebanalytics\\nanalyticsplatform\\nanalyticssoftware\\nwebsiteanalytics\\nanalyticsandexperimentation\\na/btestingtool\\nsessionreplaytools\\nsessionreplay\\nsessionrecordingtool\\nheatmaptool\\nheatmaptools\\nsessionreplaysoftware\\ncontentsquarehotjar\\nheatmapsbyhotjar\\nhotjar.com\\nfullstory.com\\nclarity\\nclarity.microsoft.com\\nclarity.ms\\ncrazyegg.com\\nkloutscore\\nklout.com\\nga4\\nga\\ngoogleanalytics4\\nanalytics.google.com\\ngoogleanalytics.com\\nga3\\ngoogleanalyticsuniversal\\nua\\nomniture\\nsitecatalyst\\nomniture.com\\n2o7.net\\nmixpanel.com\\namplitude.com\\npiwik\\nmatomo.org\\nplausibleanalytics\\nplausible.io\\noptimize.google.com\\nepiserver\\noptimizely.com\\nvisualwebsiteoptimizer\\nvwo.com\\ngoogledatastudio\\nlookerstudio.google.com\\ndatastudio.google.com\\nappsflyer.com\\nonelink.me\\nadjustsdk\\nadjust.com\\nbranch.io\\napp.link\\nanalytics.facebook.com\\nconsentmanagementplatforms\\nconsentmanagementtool\\ncmp\\ncookiebanner\\ncookieconsenttool\\nconsentmanagement\\nonetrust.com\\ncookielaw.org\\nusercentrics\\ncookiebot.com\\nusercentrics.com\\ntruste\\ntrustarc.com\\niubenda.com\\nseotools\\nseosoftware\\nsearchengineoptimisationtool\\nsearchengineoptimizationtool\\nsemrush.com\\nahrefs.com\\nmozpro\\nseomoz\\nmoz.com\\nscreamingfrog.co.uk\\ngsc\\ngooglewebmastertools\\nwebmastertools\\nsearch.google.com\\nsurferseo.com\\ndesigntools\\ncreativetool\\ncreativetools\\ndesignsoftware\\ngraphicdesigntool\\ncreativesoftware\\nvideoeditors\\nvideoeditingapp\\nvideoeditingapps\\nvideoeditingsoftware\\nvideoeditingtools\\nviamaker\\ncapcut.com\\nblackmagicdesign.com\\ninshot.com\\nedits(instagram)\\nfinalcut\\nfcp\\npremiere\\nadobe.com/products/premiere\\ngiflibraries\\ngifsite\\ngifkeyboard\\ngiphy.com\\ntenor.com\\ngfycat.com\\nstockphotosite\\nstockphotosites\\nstockphotolibrary\\nstockimages\\nstockphotography\\nstocklibrary\\nimagebank\\nmusiclibrary\\nmusiclicensingservice\\nroyaltyfreemusic\\nepidemicsound.com\\nartlist.io\\nshutterstock.com\\nistock\\ngetty\\ngettyimages.com\\nistockphoto.com\\nfotolia\\nstock.adobe.com\\nunsplash.com\\npexels.com\\ncanvapro\\ncanva.com\\ncanva.site\\nindesign\\nlightroom\\nillustrator\\nadobe.com\\nadobespark\\nsparkpost\\nexpress.adobe.com\\nspark.adobe.com\\nfigjam\\nfigma.com\\nvisme.co\\npiktochart.com\\npicsart.com\\nfacetuneapp.com\\nhypicphotoeditor\\naudacityaudioeditor\\naudacityteam.org\\ngenerativeaitools\\ngenerativeartificialintelligence\\ngenai\\ngenaitools\\ngenerativeaiservice\\ngenerativeaiservices\\naitool\\naitools\\naisystem\\naisystems\\naiservice\\naiservices\\naiplatform\\naiplatforms\\naimodel\\naimodels\\nartificialintelligencetools\\npublicaitools\\nconsumeraitools\\naicontentgenerator\\nai\\naiassistants\\naichatbot\\naichatbots\\naichat\\naichattool\\nlargelanguagemodel\\nlargelanguagemodels\\nllm\\nllms\\nllmtool\\naitextgenerator\\naitexttools\\nconversationalaitool\\ngenaitext\\naiwritingtools\\naiwritingassistant\\naicopywritingtool\\naicopytool\\naiwriter\\naiwriters\\njasperai\\nconversion.ai\\njarvis\\njasper.ai\\nchatsonic\\nwritesonic.com\\nqordoba\\nwriter.com\\ngrammarlygo\\nsuperhumango\\ngrammarly.com\\nquillbot.com\\nowlygpt\\nlatelyai\\nlately.ai\\naicodingassistants\\naicodingtool\\naicodingtools\\ncodeassistant\\ncodingassistant\\ngithub.com/copilot\\ntraeai\\ntrae.ai\\ncursorai\\ncursoride\\ncursor.com\\ngpt4\\ngpt4o\\ngpt5\\nopenaichatgpt\\ncustomgpt\\nchatgptplus\\nchatgptenterprise\\nchatgptteam\\ngpt\\ngpt4.1\\nchatgpt.com\\nchat.openai.com\\nopenai.com\\nclaudeai\\nanthropicclaude\\nclaude.ai\\nanthropic.com\\ngeminiai\\ngooglebard\\nbard\\nduetai\\ngemini.google.com\\nbard.google.com\\nmicrosoft365copilot\\ncopilot\\nbingchat\\nbingai\\ncopilot.microsoft.com\\ncopilot.cloud.microsoft\\nllama\\nvibes\\nmeta.ai\\nai.meta.com\\nxaigrok\\ngrok.com\\nx.ai\\nperplexityai\\nperplexity.ai\\ndeepseek.com\\nchat.deepseek.com\\nmistralai\\nmistral\\nchat.mistral.ai\\nmistral.ai\\ntongyiqianwen\\nqwenchat\\nqwen.ai\\nchat.qwen.ai\\nmoonshotai\\nkimi.com\\nkimi.moonshot.cn\\n豆包\\ndoubao.com\\npoe.com\\nc.ai\\nnotebooklm.google.com\\ngauthmath\\ngauthmath.com\\nazureopenaiservice\\nazureaifoundry\\naiimagegenerators\\naiimagegeneration\\naiimagetool\\naiimagetools\\naiartgenerator\\ntexttoimage\\ntexttoimagetool\\ngenaiimage\\nmjprompt\\nmidjourney.com\\ngptimage\\ndall·e/chatgptimages\\nchatgptimages\\nlabs.openai.com\\nsdxl\\nstabilityai\\ndreamstudio\\nstability.ai\\ndreamstudio.ai\\ngenerativefill\\nfirefly\\nfirefly.adobe.com\\nblackforestlabs\\nbfl.ai\\nideogram.ai\\nimagen\\ngeminiimage\\nnanobanana/imagen\\ndallemini\\ncraiyon.com\\nlensaai\\nmagicavatars\\nlensa.app\\nphotoroom.com\\nmagicstudio\\ncanvamagicstudio\\ncanvamagicwrite\\nbingimagecreator\\ndesigner.microsoft.com\\naivideogenerators\\naivideogeneration\\naivideotool\\naivideotools\\ntexttovideo\\ntexttovideotool\\ngenaivideo\\naiavatargenerators\\naiavatartool\\naiavatartools\\naiavatar\\naiavatars\\nsyntheticpresenter\\naipresentertool\\nsynthesia.io\\nmovio\\nheygen.com\\ndidavatars\\ndid.com\\ncolossyan.com\\narcadsai\\naiugcactors\\narcads.ai\\ndeepfaketools\\ndeepfakeapp\\ndeepfakeapps\\nfaceswapapp\\nfaceswapapps\\nfaceswappingapp\\ndeepswap\\nreface.ai\\ndeepswap.ai\\nsora2\\nopenaisora\\nsora.com\\nsora.chatgpt.com\\nrunwayml\\ngen4\\nrunwayml.com\\npikalabs\\npika.art\\ngoogleveo\\nveo3\\nflow\\nveo/flow\\nlabs.google\\nflow.google\\nklingai.com\\nminimaxvideo\\nminimax\\nhailuoai.video\\nminimax.io\\ndreamina\\njimeng\\nseedance/dreamina\\ndreamina.capcut.com\\ndreammachine\\nlumalabs.ai\\nopus.pro\\npictory.ai\\ninvideo.io\\naivoicegenerators\\naivoicetool\\naivoicetools\\nvoicecloningtool\\nvoicecloningtools\\nvoicecloningsoftware\\ntexttospeechtool\\ngenaivoice\\n11labs\\nelevenlabs.io\\noverdub\\ndescript.com\\nmurfai\\nmurf.ai\\nplayai\\nplay.ht\\nplay.ai\\nresemble.ai\\nspeechify.com\\nwellsaidlabs\\nwellsaid.io\\naimusicgenerators\\naimusictool\\naimusictools\\naimusic\\nsunoai\\nsuno.com\\nsuno.ai\\nudio.com\\nainotetakers\\nainotetakingtool\\naimeetingassistant\\naimeetingassistants\\naimeetingtool\\nmeetingtranscriptiontool\\nmeetingrecorder\\nmeetingbot\\ntranscriptiontool\\naimeeting\\notter\\nfirefliesnotetaker\\nfireflies\\nfathomnotetaker\\nfathom.video\\nfathom.ai\\ngong.io\\nread.ai\\nteamsintelligentrecap\\nteamstranscription\\naiagents\\nautonomousaiagent\\nagenticai\\naibrowser\\naibrowsers\\ncomputeruseagent\\ncoze.com\\ncoze.cn\\nchatgptagent\\nopenaioperator\\ncometbrowser\\nperplexitycomet\\nawsbedrock\\nbedrock\\nhuggingface.co\\nlinktool\\nlinktools\\nlinkshorteners\\nurlshortener\\nurlshorteners\\nshortlink\\nshortlinks\\nurlshorteningservice\\nshortenedlinks\\nbitly.com\\nbit.ly\\nj.mp\\ntinyurl.com\\nrebrandly.com\\nrebrand.ly\\nshort.cm\\ngoogleurlshortener\\nfdl\\npage.link\\nv.gd\\ndub.co\\ndub.sh\\ncutt.ly\\nlinkinbiotools\\nlinkinbiopage\\nlinktr.ee\\nlinktree.com\\nbeacons.ai\\ncarrd.co\\nlandingpagebuilders\\nlandingpagetool\\nlandingpagesoftware\\nunbounce.com\\nleadpages.com\\ninstapage.com\\nclickfunnels.com\\nqrcode\\nqrcodes\\nflowcode\\nbeaconstac\\nqrcodegenerators\\nqrcodegenerator.com\\nflowcode.com\\nuniqode.com\\nsurveytool\\nsurveytools\\nsurveysoftware\\nformbuilder\\nformbuilders\\nonlinesurvey\\nonlineformtool\\nonlineforms\\nquiztool\\ngiveawaytools\\ncontesttool\\ncontesttools\\ngiveawayplatform\\ncontestplatform\\nsweepstakestool\\ngleam.io\\nrafflecopter.com\\nshortstack.com\\nwoobox.com\\neasypromosapp.com\\nviralsweep.com\\nmomentive\\nsurveymonkey.com\\nresearch.net\\ngoogleform\\ndocs.google.com/forms\\nforms.gle\\ntypeform.com\\njotform.com\\nqualtricsxm\\nqualtrics.com\\nmsforms\\nforms.office.com\\nforms.microsoft.com\\ntally.so\\ngoogleconsumersurveys\\nsurveys.google.com\\noutgrowquiz\\noutgrow.co\\nslido.com\\nsli.do\\nmenti\\nmentimeter.com\\nmenti.com\\nkahoot.com\\nkahoot.it\\naffiliateplatform\\naffiliatenetwork\\naffiliatenetworks\\naffiliateplatforms\\nreferralplatform\\nloyaltyplatform\\nloyaltysoftware\\naffiliateprogramplatform\\nimpact\\nimpactradius\\ncommissionjunction\\ncj.com\\nlinkshare\\nrakutenmarketing\\nrakutenadvertising.com\\nlinksynergy.com\\naffiliatewindow\\nzanox\\nawin.com\\nawin1.com\\nshareasale.com\\namazonaffiliate\\naffiliateprogram.amazon.com\\namzn.to\\npartnerstack.com\\nskimlinks.com\\nreferralcandy.com\\nsmilerewards\\neventtool\\neventtools\\nconferencingtool\\nvirtualeventtool\\nwebinarplatforms\\nwebinartool\\nwebinartools\\nwebinarsoftware\\nvirtualeventplatform\\nvirtualeventplatforms\\ngotomeeting\\ngoto.com\\ngotowebinar.com\\ngotomeeting.com\\non24.com\\nlivestorm.co\\ndemio.com\\nhopin/ringcentralevents\\nhopinevents\\nhopin.com\\nevents.ringcentral.com\\nairmeet.com\\ngoldcast.io\\ncrowdcast.io\\nbigmarker.com\\nvideoconferencingtools\\nvideoconference\\nvideoconferencingsoftware\\nwebconferencing\\nonlinemeetingtool\\nonlinemeetingtools\\nvideocall\\nvideocalls\\nvideocalling\\nvideochat\\nvirtualmeetingtool\\nzoomwebinars\\nzoomevents\\nzoomcall\\nzooming\\nzoom.us\\nzoom.com\\nmeet\\nhangoutsmeet\\ngoogleduo\\nmeet.google.com\\nduo.google.com\\nciscowebex\\nsocio\\nwebex.com\\nbluejeansbyverizon\\nbluejeans.com\\nmeet.jit.si\\ntencentmeeting\\nvoov\\nvoovmeeting.com\\neventplatforms\\neventmanagementsoftware\\neventregistrationtool\\nticketingplatform\\nticketingsite\\neventlistingsite\\neventbrite.com\\nevite.me\\nmeetupgroup\\nmeetup.com\\nmeetu.ps\\nluma(events)\\nlumaevent\\nlu.ma\\nluma.com\\npartiful.com\\ncvent.com\\nsplashthat\\nsplashthat.com\\nsessionize.com\\nappointmentscheduler\\nbookingtool\\nmeetingscheduler\\ncalendly.com\\ndoodlepoll\\ndoodle.com\\nworkplacetools\\nworkplacesoftware\\nproductivitytool\\nproductivitytools\\nproductivitysuite\\nofficesoftware\\nemployeecommunicationsplatform\\nemployeeapp\\ninternalcommunicationstool\\ninternalcommunicationsplatform\\nenterprisesocialnetwork\\ninternalsocialnetwork\\nvoicestorm\\nsocialchorus\\ndynamicsignal\\nfirstup.io\\nsocialchorus.com\\ndynamicsignal.com\\nstaffbase.com\\nworkvivo.com\\nengage\\nyammer\\nengage.cloud.microsoft\\nyammer.com\\nfacebookatwork\\nworkplacebyfacebook\\nfacebookworkplace\\nworkplace.com\\nworkplace.facebook.com\\ncollaborationtools\\ncollaborationplatform\\ncollaborationplatforms\\ncollaborationsoftware\\nprojectmanagementtool\\nprojectmanagementtools\\nprojectmanagementsoftware\\nworkmanagementtool\\nteamworkspace\\nonlinewhiteboard\\nwave.google.com\\nnotion.so\\nnotion.com\\ntrello.com\\nasana.com\\nmondaycrm\\nmonday\\ndapulse\\nclickup.com\\nairtable.com\\nbasecamp.com\\natlassian\\natlassianjira\\natlassian.net\\natlassian.com\\nwrike.com\\nrealtimeboard\\nmiro.com\\nfrontify.com\\nproductboard.com\\nhighspot.com\\nlinearapp\\nlinear.app\\natlassianconfluence\\natlassian.net/wiki\\ncoda.io\\nhackmd.io\\nofficesuites\\ncloudofficesuite\\nshareddocuments\\nonlinedocuments\\ndocumenteditor\\ngooglesuite\\nworkspace\\ngsuite\\ngoogleapps\\ngoogleappsforbusiness\\ngoogleappsforwork\\nworkspace.google.com\\ngoogledoc\\ngdocs\\ndocs.google.com/document\\ndocs.google.com\\ngooglesheet\\nsheets.google.com\\ndocs.google.com/spreadsheets\\nslides.google.com\\ndocs.google.com/presentation\\ngcal\\ncalendar.google.com\\no365\\nm365\\noffice365\\nmicrosoftoffice\\nmsoffice\\noffice.com\\nmicrosoft365.com\\nppt\\nmsword\\nword\\nfilesharingservice\\nfilesharingservices\\nfilesharingsite\\nfilesharingsites\\nfilesharingapp\\nfilesharingapps\\nfiletransfer\\nfiletransferservice\\ncloudstorage\\ncloudstorageservice\\ncloudstorageservices\\nclouddrive\\nonlinestorage\\nthirdpartystorage\\nthirdpartystoragesystem\\ncloudfilestorage\\ninternetstorage\\npersonaldropbox\\npersonalgoogledrive\\npersonalicloud\\npersonalonedrive\\npersonalcloudstorageaccount\\npersonalcloudaccounts\\npersonalfilesharing\\npersonalfilestorage\\np2p\\np2pfilesharing\\npeertopeernetwork\\npeertopeernetworks\\npeertopeersoftware\\nfilesharingnetworks\\ntorrent\\ntorrents\\ntorrenting\\ntorrentsite\\nbittorrent\\ndocsend\\ndropbox.com\\ndb.tt\\ndocsend.com\\ngdrive\\ndrive\\ngoogledrivefolder\\ndrive.google.com\\nskydrive\\nonedrive.com\\nonedrive.live.com\\n1drv.ms\\nbox.com\\napp.box.com\\nwetransfer.com\\nwe.tl\\nicloud\\nicloud.com\\nmega.nz\\nmega.io\\nevernote.com\\npastebin.com\\nmicrosoftsharepoint\\nsharepoint.com\\nnearbyshare\\ncoderepository\\ncoderepositories\\nsourcecoderepository\\npubliccoderepository\\npublicrepository\\npublicrepositories\\nopensourcerepository\\ngithubrepository\\ngithubrepo\\ngithubissue\\ngithubissues\\ngithubpage\\ngithub.com\\ngithub.io\\ngist\\ngists\\ngist.github.com\\ngitlabissue\\ngitlabissues\\ngitlabepics\\ngitlabepic\\ngitlab.com\\nbitbucket.org\\nnpmjs.com\\nhub.docker.com\\napplicanttrackingsystems\\nats\\nrecruitingsoftware\\nrecruitingtool\\ngreenhouseats\\ngreenhouse.io\\nworkdayrecruiting\\nworkday.com\\ncompanyintranet\\ncorporateintranet\\ninternalwebsite\\ninternalsite\\ninternalwiki\\ncompanyportal\\nemails\\nelectronicmail\\nemailsystem\\nemailsystems\\nemailaccount\\nemailaccounts\\nmailaccount\\ncompanyemailaccount\\ncompanyemailaccounts\\ncompanyemailaddress\\ncorporateemail\\ncorporateemailaccount\\nbusinessemail\\nbusinessemailaccount\\nworkemail\\nworkemailaddress\\nworkemailaccount\\nofficialemail\\nemployeremail\\ncompanymail\\ninternalemail\\npersonalemailaccount\\npersonalemailaccounts\\npersonalemailaddress\\nprivateemail\\nprivateemailaccount\\nprivateemailaccounts\\npersonalgmail\\npersonalyahoomail\\npersonalmailaccount\\nthirdpartyemail\\nthirdpartyemailsystem\\nthirdpartyemailsystems\\nexternalemailaccount\\nnoncompanyemail\\nnoncompanyemailaccount\\noutsideemailaccount\\nfreeemailaccount\\nwebbasedemail\\nwebmailservices\\nfreeemailservice\\nemailprovider\\nemailservice\\ngooglemail\\ngmail.com\\nmail.google.com\\ngooglemail.com\\noutlookemail\\noutlookmail\\nhotmail\\noutlook.com\\nhotmail.com\\noutlook.live.com\\noutlook.office.com\\nyahoo!mail\\nymail\\nmail.yahoo.com\\nyahoo.com\\nproton.me\\nprotonmail.com\\nme.commail\\nphonecalls\\ntelephone\\ntelephonecall\\ntelephonecalls\\nvoicecall\\nvoicecalls\\nvoicemail\\nvoip\\nprospectingtools\\nleadgenerationtool\\nleadgenerationtools\\nsalesintelligencetool\\nsalesintelligence\\nprospectingdata\\ndataenrichmenttool\\ncontactdatabase\\ncontactdatabases\\nleaddatabase\\ndataenrichmenttools\\ncontactdataprovider\\ndatabrokers\\nlistbroker\\nlistbrokers\\nleadvendor\\nleadvendors\\ndatavendor\\nthirdpartydataprovider\\ndiscoverorg\\nzoominfo.com\\napollo.io\\nclearbit/breezeintelligence\\nclearbit.com\\nlusha.com\\nkaspr\\ncognism.com\\nkaspr.io\\nrocketreach.co\\nseamless\\npdl\\npeopledatalabs.com\\nacxiom.com\\nexperianmosaic\\ntapad\\nexperian.com/marketing\\nd&b\\nhoovers\\ndnb.com\\nleadiq.com\\nemailhunter\\nhunter.io\\nclay.com\\nnubela.co\\nproxycurl.com\\nscrapingandautomationtool\\nscrapingtools\\nscraper\\nscrapers\\nwebscraper\\nwebscrapers\\nwebscrapingtool\\nwebscrapingtools\\nscrapingsoftware\\ncrawler\\ncrawlers\\ndatascrapingtool\\nwebcrawler\\nphantombuster.com\\napify.com\\nluminati\\nbrightdata.com\\noctoparse.com\\nbrowse.ai\\nautomationtools\\nworkflowautomation\\nworkflowautomationtool\\nautomationsoftware\\nautomationplatform\\nintegrationplatform\\nnocodeautomation\\nbots\\nlinkedinautomationtools\\nlinkedinautomation\\nlinkedinbot\\nlinkedinbots\\nlinkedinautomationsoftware\\nduxsoup.com\\nexpandi.io\\nprospectin\\nwaalaxy.com\\nlinkedhelper.com\\nzaps\\nzap\\nzapier.com\\nintegromat\\nmake.com\\nintegromat.com\\nifthisthenthat\\nifttt.com\\nn8n.io\\npuppeteer\\nplaywrightbots\\nheadlessbrowserbots\\nplaywright\\nselenium.dev\\nsalesoutreachtools\\nsalesengagementtool\\nsalesengagementplatform\\ncoldemailtool\\ncoldemailtools\\ncoldoutreachtool\\noutreachtool\\noutreachtools\\nsequencingtool\\noutreach.io\\noutreach.ai\\nclarisalesloft\\nsalesloft.com\\nlemlist.com\\ninstantly.ai\\nsmartlead.ai\\nmailshake.com\\nyesware.com\\nchatbots\\ncustomerservicechatbots\\nwebsitechatbot\\nlivechatsoftware\\nlivechattool\\nconversationalmarketingtool\\nchatwidget\\nchatbotconversational\\nfin\\nintercom.com\\nmanychat.com\\nchatfuel.com\\nlyro\\ntidio.com\\ntext.com\\nlivechat.com\\nchatbot.com\\nliveperson.com\\nada.cx\\napi.ai\\ndialogflow.cloud.google.com\\ndriftchatbot\\ndrift.com\\nqualified.com\\ncustomersupporttools\\nhelpdesk\\nhelpdesksoftware\\ncustomerservicesoftware\\nticketingsystem\\nsupportdesk\\nzendesk.com\\nzdassets.com\\nfreshdesk.com\\nappstores\\nappmarketplace\\napplicationstore\\niosappstore\\nappstorereviews\\napps.apple.com\\nitunes.apple.com\\nplaystorereviews\\nplaystore\\nandroidmarket\\nplay.google.com\\namazon.com/appstore\\nappgallery\\nappgallery.huawei.com\\ngalaxystore.samsung.com\\nappannie\\nsensortower.com\\ndata.ai\\ntestflight.apple.com\\nonlinemarketplace\\nonlinemarketplaces\\nmarketplace\\nmarketplaces\\nsocialcommerceplatform\\necommerceplatform\\necommercesite\\nonlineshop\\nonlineshopping\\nonlineauction\\nauctionsite\\nauctionsites\\nshopapp\\nshopify.com\\nmyshopify.com\\nshop.app\\namazonsellercentral\\namazonvine\\namazonreviews\\nsellercentral.amazon.com\\namazon.com\\na.co\\nebay.com\\netsy.com\\netsy.me\\ndepop.com\\nposh\\nposhmark.com\\ntemu.com\\nshein.com\\naliexpress.com\\ntmall\\ntaobao/tmall\\ntaobao.com\\ntmall.com\\nshopeelive\\nshopee.com\\nlazlive\\nlazada.com\\nmercadolivre\\nmercadolibre.com\\nmercadolivre.com.br\\nfakeengagementservices\\nfakeengagementtool\\nengagementseller\\nsocialmediapanel\\ngrowthpanel\\nsmmpanels\\nbuyfollowersservice\\nbuylikes\\nfollowervendor\\nviewbotservice\\nfollower/likesellers\\nfollowersellers\\nlikeseller\\nengagementpod\\npodautomation\\nlempod\\npodawaa\\nengagementpodtools\\nengagementpods\\nlempod.com\\npodawaa.com\\nviewbot\\nbottraffic\\nfollow/unfollowbot\\nclickfarmsandviewbots\\nclickfarms\\nviewbots\\naccountsecuritytools\\nsecuritytool\\nsecuritytools\\npasswordmanagers\\npasswordvault\\npasswordvaults\\npassworddatabase\\notherpassworddatabase\\ncredentialvault\\npasswordmanagementtool\\npasswordmanagementsoftware\\nlastpass.com\\n1password.com\\nbitwarden.com\\ndashlane.com\\nkeepersecurity\\nkeeperpasswordmanager\\nkeepersecurity.com\\nkeepassxc\\nkeepass.info\\nnordpass.com\\nauthenticationtools\\nmultifactorauthenticationtool\\nidentityprovider\\nlogintool\\nsso\\nsinglesignonservice\\nssoprovider\\noktasso\\nauth0\\nokta.com\\nauth0.com\\nazuread\\nazureactivedirectory\\nentra.microsoft.com\\nmicrosoftauthenticator\\npasskeys\\n2faapp\\nduo\\nauthenticatorapps\\nauthenticationapp\\nduo.com\\nsharedspreadsheetofpasswords\\nsharedlogin\\npasswordsheet\\nsharedcredentialsoutsidevault\\nsharedlogins\\nchineseownedproducts\\nchineseapp\\nchineseapps\\nchineseownedapp\\nchineseownedapps\\nprcowned\\nprcownedapp\\nprcownedproduct\\nchineseplatform\\nchineseplatforms\\nchinabasedapp\\nchinesesocialmedia\\nbytedance\\nbytedanceproducts\\nbytedanceapp\\nbytedanceapps\\nbytedanceapplication\\nbytedanceapplications\\nbytedanceservice\\ncoveredapplication\\ntencent\\ntencentproducts\\ntencentapp\\ntencentapps\\nalibaba\\nalibabaproducts\\nalibabagroup\\nrussianownedproducts\\nrussianapp\\nrussianapps\\nrussianownedapp\\nrussianplatform\\nrussianplatforms\\nrussiansocialmedia\\nmeta\\nmetaproducts\\nmetaplatforms\\nmetaplatformsinc\\nmetaownedapp\\nmetaapps\\nmetafamilyofapps\\nmetaownedplatforms\\ngoogle\\ngoogleproducts\\ngoogleapp\\ngoogleservice\\ngoogleservices\\nalphabet\\nmaps.google.com\\nmicrosoft\\nmicrosoftproducts\\nmicrosoftapp\\nmicrosoftapps\\nmicrosoftservice\\nmicrosoftservices\\namazon\\namazonproducts\\namazonservice\\namazonservices\\napple\\nappleproducts\\nappleservice\\nappleservices\\nappleapps\\nmaps.apple.com\\nadobe\\nadobeproducts\\nadobeapps\\nadobesoftware\\nsalesforceproducts\\nsalesforcefamily\\nopenai\\nopenaiproducts\\nopenaitools\\nxcorp\\nxcorpproducts\\nxai\\nendtoendencryptedapps\\nendtoendencryptedmessaging\\nencryptedmessagingapp\\nencryptedmessagingapps\\nencryptedmessenger\\nencryptedmessengers\\nencryptedapp\\nencryptedapps\\ne2ee\\ne2eeapp\\ne2eemessenger\\nsecuremessagingapp\\nephemeralmessaging\\nephemeralmessagingapp\\nephemeralmessagingapps\\nephemeralmessages\\ndisappearingmessages\\ndisappearingmessageapp\\ndisappearingmessagingapp\\nselfdeletingmessages\\nautodeletingmessages\\nvanishingmessages\\nstories\\nanonymousapps\\nanonymoussocialapp\\nanonymoussocialmedia\\nanonymousplatform\\nanonymousplatforms\\nanonymousmessagingapp\\nanonymouspostingapp\\nanonymousforum\\nanonymousforums\\ndirectmessages\\ndirectmessaging\\nprivatemessage\\nprivatemessages\\ndm\\ndms\\nsocialmediadirectmessages\\nweb3\\nweb3platforms\\nblockchainsocialnetwork\\ncryptoplatform\\nopensea.io\\nlocationbasedapps\\nlocationsharingapp\\nlocationsharingapps\\nlocationsharing\\ncheckinapp\\ncheckinapps\\ngeolocationapp\\nlocationbasedservice\\nfacerecognitiontool\\nfacialrecognitiontool\\nfacialrecognition\\nfacerecognition\\nfacialrecognitiontechnology\\nclearview.ai\\nadultsites\\nadultplatform\\nadultplatforms\\nadultwebsite\\nadultwebsites\\npornography\\npornographicsite\\npornographicsites\\nporn\\npornsite\\npornsites\\nadultcontentsite\\nadultcontentsites\\nsexuallyexplicitsites\\npornhub.com\\ngamblingsites\\nonlinegambling\\ngamblingwebsite\\ngamblingwebsites\\nbettingsite\\nbettingsites\\nonlinecasino\\ngamblingapp\\nbettingapp\\njobboards\\njobsite\\njobsites\\njobportal\\njobportals\\nrecruitmentsite\\nrecruitmentplatform\\njobsearchsite\\njoblistingsite\\nmonster.com\\nziprecruiter.com\\nstepstone.com\\nstepstone.de\\nhandshakeapp\\njoinhandshake.com\\ntheinternet\\nworldwideweb\\nwebaccess\\nbrowser\\nbrowsers\\nwebbrowsers\\ninternetbrowser\\ngoogle.com/chrome\\nmozillafirefox\\nfirefox.com\\nbrowserextensions\\nbrowserplugin\\nbrowserplugins\\nbrowseraddon\\nbrowseraddons\\nplugin\\nplugins\\naddon\\naddons\\nchromeextension\\nchromeextensions\\nunapprovedapp\\nunapprovedapps\\nunapprovedtool\\nunapprovedtools\\nunauthorisedsoftware\\nunauthorizedsoftware\\nunauthorisedapp\\nunauthorizedapp\\nunauthorizedapps\\nunauthorisedtools\\nunauthorizedtools\\nunlicensedtool\\npersonalsoftware\\nnoncompanysoftware\\nnonapprovedsoftware\\nnonstandardsoftware\\nshadowit\\nfreetools\\nfreeware\\nshareware\\nthirdpartysoftware\\nthirdpartyapps\\npiratedcopies\\nunlicensedsoftware\\nillegalsoftware\\ncrackedsoftware\\ncounterfeitsoftware\\nwarez\\nremoteaccesstools\\nremoteaccesssoftware\\nremotedesktop\\nremotecontrolsoftware\\nremotedesktopsoftware\\nteamviewer.com\\nanydesk.com\\nvpns\\nvirtualprivatenetwork\\nvirtualprivatenetworks\\nvpnservice\\nvpnclient\\npersonalvpn\\ncompanyvpn\\ncorporatevpn\\nnordvpn.com\\nexpressvpn.com\\nresidentialproxies\\nproxyservice\\nproxyserver\\nproxies\\nanonymousproxy\\nantidetectbrowser\\nantidetectbrowsers\\naccountfarmingtool\\nproxyrotation\\nvpnproxy\\nmultilogin\\nmultilogin.com\\nmachinetranslationtools\\ntranslationtools\\nonlinetranslator\\ntranslationsoftware\\ndeepltranslate\\ndeeplwrite\\ndeepl.com\\ntranslate.google.com\\nbuyreviews\\nreviewexchange\\npaidreviewgroup\\nreviewclub\\nreviewbrokers\\nfakereviewseller\\nfakereviewservice\",\"owners\":[0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31,32,33,34,35,36,37,38,39,40,41,42,43,44,45,46,47,48,49,50,51,52,53,54,55,56,57,58,59,60,61,62,63,64,65,66,67,68,69,70,71,72,73,74,75,76,77,78,79,80,81,82,83,84,85,86,87,88,89,90,91,92,93,94,95,96,97,98,99,100,101,102,103,104,105,106,107,108,109,110,111,112,113,114,115,116,117,118,119,120,121,122,123,124,125,126,127,128,129,130,131,132,133,134,135,136,137,138,139,140,141,142,143,144,145,146,147,148,149,150,151,152,153,154,155,156,157,158,159,160,161,162,163,164,165,166,167,168,169,170,171,172,173,174,175,176,177,178,179,180,181,182,183,184,185,186,187,188,189,190,191,192,193,194,195,196,197,198,199,200,201,202,203,204,205,206,207,208,209,210,211,212,213,214,215,216,217,218,219,220,221,222,223,224,225,226,227,228,229,230,231,232,233,234,235,236,237,238,239,240,241,242,243,244,245,246,247,248,249,250,251,252,253,254,255,256,257,258,259,260,261,262,263,264,265,266,267,268,269,270,271,272,273,274,275,276,277,278,279,280,281,282,283,284,285,286,287,288,289,290,291,292,293,294,295,296,297,298,299,300,301,302,303,304,305,306,307,308,309,310,311,312,313,314,315,316,317,318,319,320,321,322,323,324,325,326,327,328,329,330,331,332,333,334,335,336,337,338,339,340,341,342,343,344,345,346,347,348,349,350,351,352,353,354,355,356,357,358,359,360,361,362,363,364,365,366,367,368,369,370,371,372,373,374,375,376,377,378,379,380,381,382,383,384,385,386,387,388,389,390,391,392,393,394,395,396,397,398,399,400,401,402,403,404,405,406,407,408,409,410,411,412,413,414,415,416,417,418,419,420,421,422,423,424,425,426,427,428,429,430,431,432,433,434,435,436,437,438,439,440,441,442,443,444,445,446,447,448,449,450,451,452,453,454,455,456,457,458,459,460,461,462,463,464,465,466,467,468,469,470,471,472,473,474,475,476,477,478,479,480,481,482,483,484,485,486,487,488,489,490,491,492,493,494,495,496,497,498,499,500,501,502,503,504,505,506,507,508,509,510,511,512,513,514,515,516,517,518,519,520,521,522,523,524,525,526,527,528,529,530,531,532,533,534,535,536,537,538,539,540,541,542,543,544,545,546,547,548,549,550,551,552,553,554,555,556,557,558,559,560,561,562,563,564,565,566,567,568,569,570,571,572,573,574,575,576,577,578,579,580,581,582,583,584,585,586,587,588,589,590,591,592,593,594,595,596,597,598,599,600,601,602,603,604,605,606,607,608,609,610,611,612,613,614,615,616,617,618,619,620,621,622,623,624,625,626,627,628,629,630,631,632,633,634,635,636,637,638,639,640,641,642,643,644,645,646,647,648,649,650,651,652,653,654,655,656,657,658,659,660,661,662,663,664,665,666,667,668,669,670,671,672,673,674,675,676,677,678,679,680,681,682,683,684,685,686,687,688,689,690,691,692,693,694,695,696,697,698,699,700,701,702,703,704,705,706,707,708,709,710,711,712,713,714,715,716,717,718,719,720,721,722,723,724,725,726,727,728,729,730,731,732,733,734,735,736,737,738,739,740,741,742,743,744,745,746,747,748,749,750,751,752,753,754,755,756,757,758,759,760,761,762,763,764,765,766,767,768,769,770,771,772,773,774,775,776,777,778,779,780,781,782,783,784,785,786,787,788,789,790,791,792,793,794,795,796,797,798,799,800,801,802,803,804,805,806,807,808,809,810,811,812,813,814,815,816,817,818,819,820,821,822,823,824,825,826,827,828,829,830,831,832,833,834,835,836,837,838,839,840,841,842,843,844,845,846,847,848,849,850,851,852,853,854,855,856,857,858,859,860,861,862,863,864,865,866,867,868,869,870,871,872,873,874,875,876,877,878,879,880,881,882,883,884,885,886,887,888,889,890,891,892,893,894,895,896,897,898,899,900,901,902,903,904,905,906,907,908,909,910,911,912,913,914,915,916,917,918,919,920,921,922,923,924,925,926,927,928,929,930,931,932,933,934,935,936,937,938,939,940,941,942,943,944,945,946,947,948,949,950,951,952,953,954,955,956,957,958,959,960,961,962,963,964,965,966,967,968,969,970,971,972,973,974,975,976,977,978,979,980,981,982,983,984,985,986,987,988,989,990,991,992,993,994,995,996,997,998,999,1000,1001,1002,1003,1004,1005,1006,1007,1008,1009,1010,1011,1012,1013,1014,1015,1016,1017,1018,1019,1020,1021,1022,1023,1024,1025,1026,1027,1028,1029,1030,1031,1032,1033,1034,1035,1036,1037,1038,1039,1040,1041,1042,1043,1044,1045,1046,1047,1048,1049,1050,1051,1052,1053,1054,1055,1056,1057,1058,1059,1060,1061,1062,1063,1064,1065,1066,1067,1068,1069,1070,1071,1072,1073,1074,1075,1076,1077,1078,1079,1080,1081,1082,1083,1084,1085,1086,1087,1088,1089,1090,1091,1092,1093,1094,1095,1096,1097,1098,1099,1100,1101,1102,1103,1104,1105,1106,1107,1108,1109,1110,1111,1112,1113,1114,1115,1116,1117,1118,1119,1120,1121,1122,1123,1124,1125,1126,1127,1128,1129,1130,1131,1132,1133,1134,1135,1136,1137,1138,1139,1140,1141,1142,1143,1144,1145,1146,1147,1148,1149,1150,1151,1152,1153,1154,1155,1156,1157,1158,1159,1160,1161,1162,1163,1164,1165,1166,1167,1168,1169,0,3,4,10,19,24,44,58,89,90,92,95,105,110,122,129,136,138,147,152,160,171,174,188,201,207,212,231,246,249,251,252,254,260,267,268,269,270,278,291,305,306,310,314,315,324,330,334,335,336,341,342,352,359,366,367,377,381,392,395,409,415,421,423,431,435,439,440,451,463,464,497,500,501,505,535,543,556,564,574,575,589,590,607,608,610,620,624,626,630,633,635,636,637,641,643,645,665,666,674,681,687,695,712,715,717,722,728,729,730,734,737,742,743,753,763,767,769,772,782,788,793,800,803,805,819,825,826,828,831,837,844,845,850,857,862,863,864,865,867,868,870,873,875,882,883,901,902,903,904,912,913,919,924,929,934,937,939,943,948,949,950,955,976,977,979,980,981,994,1009,1011,1015,1016,1017,1020,1021,1025,1028,1029,1031,1034,1041,1049,1052,1053,1054,1057,1059,1063,1070,1082,1085,1095,1101,1103,1104,1116,1117,1118,1136,1142,1148,1152,1154,1165,1166,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,2,2,2,2,2,2,3,3,3,3,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,5,5,5,6,6,6,7,7,7,7,8,9,10,10,10,10,11,11,11,11,11,11,11,12,12,13,14,14,15,16,17,17,18,18,19,19,19,19,20,21,22,22,22,23,24,25,25,25,25,25,25,25,25,25,25,25,26,26,26,26,26,26,26,26,26,27,27,28,28,28,29,29,29,29,30,30,30,30,30,30,31,31,31,32,33,34,34,34,34,34,35,35,35,35,35,36,36,36,36,36,36,36,38,38,38,38,38,39,39,40,40,40,40,41,41,41,41,42,42,42,43,43,43,44,44,44,45,45,45,45,46,47,48,49,50,50,51,52,52,52,53,53,53,53,53,53,53,53,54,54,54,54,54,54,54,54,54,54,54,55,55,55,56,56,56,56,57,57,58,58,58,59,59,59,60,61,61,63,64,64,64,64,64,64,64,65,65,65,65,66,66,67,68,69,70,71,71,72,73,74,74,75,75,76,76,76,76,76,76,76,76,76,77,77,77,77,77,77,77,78,78,78,78,78,78,78,78,78,80,80,80,80,82,82,83,84,85,85,86,86,86,87,87,87,87,87,87,88,88,89,90,90,90,90,90,90,91,92,92,92,93,94,94,95,95,96,96,96,96,96,96,96,96,96,96,96,97,97,97,97,98,98,99,100,100,101,101,102,102,103,104,104,105,105,105,106,107,108,109,110,110,111,112,113,114,114,115,115,115,116,116,116,116,116,116,116,117,118,118,118,119,120,121,122,123,124,124,125,125,126,126,127,127,127,127,127,127,128,128,128,129,129,130,131,132,132,133,134,134,134,135,136,136,137,139,140,141,142,143,144,144,144,144,144,144,144,144,144,144,144,144,144,144,144,144,144,144,144,144,145,145,145,145,145,146,146,147,148,149,150,150,151,152,152,152,152,153,153,154,154,155,155,155,155,156,156,157,157,157,157,157,157,157,158,159,160,160,161,161,161,161,162,162,162,162,162,163,163,163,163,163,164,165,165,165,166,166,166,166,167,168,169,170,171,172,172,172,172,172,172,172,172,172,173,173,173,173,174,175,175,175,176,176,177,177,178,178,179,180,180,182,182,183,183,183,184,184,184,185,186,187,187,188,188,189,190,190,190,191,191,191,191,191,192,192,192,193,194,194,194,194,194,195,196,197,197,198,199,199,199,200,202,203,204,205,206,206,206,206,206,206,206,206,206,206,206,206,206,206,206,206,206,206,206,206,206,206,207,207,207,207,207,207,207,207,207,208,208,208,208,208,208,208,208,209,209,210,210,211,211,211,211,211,212,212,213,213,213,213,213,213,213,213,213,213,213,214,216,216,216,216,216,216,216,216,216,217,217,217,217,217,217,217,217,217,219,219,219,219,219,219,219,220,220,220,220,221,221,221,221,221,222,222,222,222,222,223,223,223,223,223,223,224,224,224,225,226,226,227,227,228,229,229,230,230,231,231,231,231,231,231,232,232,233,233,233,233,234,235,236,237,238,238,238,238,239,239,239,239,239,240,240,241,241,241,242,242,243,243,244,244,245,245,246,247,247,248,249,249,250,250,250,250,250,251,251,252,252,252,253,253,254,254,254,254,254,254,254,254,254,254,254,255,255,255,255,256,256,256,256,256,256,256,256,257,257,257,257,257,257,257,258,258,259,261,261,262,262,263,263,263,263,263,264,264,265,266,266,266,266,266,266,266,266,267,267,267,267,267,267,267,267,268,268,268,268,268,268,268,268,269,269,269,269,270,270,270,270,270,270,270,270,271,272,272,272,272,273,274,274,274,275,275,275,275,275,275,275,275,276,276,276,277,277,277,278,278,279,279,280,280,280,280,281,282,282,283,284,285,286,286,287,288,288,288,289,290,291,291,291,291,291,292,292,292,292,292,293,293,294,295,296,296,296,296,297,298,299,300,301,301,301,302,302,303,303,304,305,306,306,306,306,306,307,308,309,310,311,312,313,314,314,315,315,315,315,315,315,315,316,316,316,316,317,317,317,317,317,318,318,318,318,319,320,321,321,322,323,324,325,326,327,327,328,329,329,330,330,330,330,331,331,331,332,332,332,333,334,334,335,335,336,336,336,336,336,336,336,336,336,336,336,337,337,337,337,337,337,337,337,338,338,338,339,339,339,340,340,341,341,342,343,343,343,343,343,344,344,345,345,345,346,346,347,347,348,349,350,351,352,353,353,353,353,353,354,354,355,356,356,357,358,358,359,359,359,360,362,362,363,363,364,365,365,366,366,367,367,367,367,367,367,367,367,367,367,368,368,369,370,371,371,372,373,374,374,374,374,374,374,375,376,377,377,378,379,380,380,380,380,380,380,380,380,380,380,380,381,381,382,382,382,382,382,382,382,382,382,383,384,384,384,384,384,384,384,384,384,385,385,385,385,386,386,387,388,388,388,388,389,389,389,389,389,390,391,391,392,392,393,393,393,393,394,395,396,396,396,396,396,397,398,399,399,399,400,401,402,403,404,405,406,407,407,407,408,408,409,409,409,409,409,409,409,410,410,411,411,411,412,413,414,415,415,415,415,416,417,418,419,420,421,422,424,425,426,427,427,427,427,427,427,427,427,427,428,429,429,429,430,430,431,432,433,434,435,436,436,437,437,438,438,439,439,439,439,439,440,440,440,441,441,442,442,443,444,445,445,446,447,447,448,448,449,450,451,451,451,451,451,451,451,451,451,451,452,452,452,453,453,453,454,454,455,455,455,456,456,456,457,458,458,459,460,461,462,462,463,463,463,463,463,464,464,464,464,464,464,464,464,464,464,464,464,464,464,465,465,466,466,466,466,467,467,467,467,468,468,469,470,471,472,473,474,475,476,477,477,478,479,479,480,481,482,483,484,484,484,484,484,485,485,485,485,486,486,486,486,486,487,488,489,490,491,492,492,493,494,495,495,496,498,499,500,501,501,501,502,503,503,504,504,505,505,505,505,505,505,505,506,506,506,506,507,508,508,508,509,510,511,512,512,512,512,512,513,513,513,513,514,515,515,516,517,518,518,519,520,521,522,523,524,524,525,526,527,528,529,529,529,529,529,530,530,531,531,531,532,532,533,534,535,535,536,537,538,539,540,540,541,541,541,542,543,544,544,544,544,544,544,545,545,546,547,548,548,548,549,550,551,551,552,553,553,553,553,553,554,554,554,555,555,555,556,556,556,557,557,558,559,559,559,559,559,559,559,559,559,560,560,561,561,562,563,563,563,564,564,564,564,565,565,565,565,565,566,566,567,568,568,569,569,570,571,572,572,573,573,573,574,574,574,574,575,575,575,575,575,575,575,575,575,576,576,577,578,578,578,578,579,579,580,581,582,582,583,584,585,585,585,586,587,587,588,589,590,590,590,590,590,590,590,591,591,591,592,593,594,595,595,595,596,596,596,597,598,599,600,600,601,601,602,602,602,603,604,604,605,606,606,608,608,609,610,610,610,610,610,611,611,612,612,613,613,614,615,616,617,618,619,619,619,620,620,621,621,622,623,624,624,624,624,624,624,624,624,624,624,625,625,626,626,626,627,628,629,629,629,629,630,630,630,631,631,631,631,631,632,632,632,632,632,633,633,634,634,634,634,635,635,635,636,637,637,637,637,638,639,640,640,641,642,642,642,643,643,644,645,645,645,645,645,645,645,646,646,646,646,646,646,646,646,647,647,647,647,647,648,648,648,648,649,649,649,650,650,650,650,651,651,651,651,651,652,652,652,652,652,653,653,653,653,654,654,655,655,656,657,657,657,657,657,658,658,658,658,658,658,659,659,659,659,660,660,660,660,661,662,662,663,663,663,664,665,665,665,666,666,666,666,666,666,666,667,667,667,668,668,669,669,669,669,670,670,670,670,670,671,671,671,671,671,672,672,672,672,672,672,672,673,673,673,673,674,674,674,674,674,675,675,675,675,676,677,678,679,679,679,679,680,680,682,682,682,682,682,683,684,684,685,685,686,686,686,686,686,686,687,687,687,687,687,687,687,687,687,687,687,688,688,688,688,688,688,689,689,690,690,691,691,691,691,691,692,692,692,693,694,695,695,695,695,695,695,695,696,696,696,696,696,696,697,697,697,698,699,699,699,700,701,701,702,702,702,702,702,703,703,703,704,704,704,704,705,706,707,707,708,708,709,710,710,711,711,712,712,712,713,713,714,714,715,715,716,717,717,717,717,717,717,718,718,719,719,719,720,720,721,722,722,722,722,723,724,725,725,725,726,727,727,727,727,728,729,729,729,729,729,729,730,730,730,730,730,731,731,732,733,734,736,736,737,737,738,738,738,739,740,741,742,742,742,742,742,742,742,743,743,743,744,745,746,747,747,747,747,748,748,749,750,751,751,751,752,752,752,752,754,754,754,754,755,755,756,757,758,759,760,761,761,763,763,763,763,763,763,763,763,763,763,763,763,763,763,763,763,763,763,763,763,763,764,764,764,764,764,764,764,764,764,764,764,764,764,764,765,765,765,765,765,765,766,766,766,766,768,768,769,769,770,770,770,771,772,773,773,775,775,775,775,775,776,777,777,778,778,778,779,779,779,779,779,779,779,779,779,779,779,779,779,780,780,780,780,782,782,782,782,782,782,783,783,783,783,783,783,784,784,784,784,785,785,785,786,786,787,787,788,788,788,788,789,789,789,789,790,790,790,791,791,792,793,794,795,795,796,796,798,798,798,798,798,798,798,798,799,799,800,800,800,800,801,801,801,801,801,802,802,802,803,803,804,806,806,806,807,807,808,808,808,809,810,810,810,811,811,812,812,812,812,812,812,812,813,813,813,813,813,813,813,814,815,815,816,816,817,818,818,818,819,819,819,819,819,819,820,820,820,821,821,821,821,822,822,822,823,823,824,824,824,824,824,824,825,826,826,826,826,827,827,827,827,828,828,829,830,831,832,832,832,832,832,832,832,832,833,833,834,834,835,835,836,836,836,837,838,839,839,840,840,840,840,841,841,841,842,843,843,843,843,843,843,843,843,843,843,844,845,845,846,846,846,847,848,850,850,851,851,851,851,851,851,852,852,853,853,854,854,855,855,856,857,857,858,858,858,858,858,858,858,859,859,859,860,861,861,862,865,866,866,867,868,868,869,870,870,871,871,872,874,876,876,876,877,878,879,880,881,881,881,881,881,881,881,881,882,882,882,882,882,882,882,882,882,883,883,883,883,883,883,884,885,886,887,888,889,890,890,890,891,891,891,892,893,894,894,895,895,895,896,897,897,898,898,899,899,900,900,900,901,901,902,902,902,902,902,902,902,902,903,903,904,904,905,905,905,905,906,906,906,906,907,908,908,908,909,910,911,912,913,913,913,913,914,914,914,914,914,914,915,915,915,915,916,917,918,919,919,919,919,920,921,922,923,924,924,924,924,924,924,924,924,924,924,924,925,925,925,925,925,925,926,926,926,926,926,927,927,927,928,928,929,930,930,930,931,931,931,931,931,931,932,932,933,933,933,934,934,934,934,935,936,937,937,938,939,939,939,940,942,942,943,943,943,943,943,943,944,944,944,944,944,944,945,945,945,945,945,945,946,947,948,948,948,948,949,949,949,949,949,950,950,950,950,950,950,950,950,950,950,951,952,952,953,954,955,955,955,956,957,958,959,959,959,959,960,961,961,962,963,964,965,965,966,966,967,968,969,969,969,969,969,970,970,970,970,970,970,970,971,971,971,971,972,972,972,973,973,974,974,975,975,975,975,975,975,975,976,978,978,979,979,979,979,979,979,979,979,979,979,979,979,979,979,979,979,979,980,980,980,980,980,980,980,980,981,981,981,981,981,981,981,981,981,981,981,982,982,982,982,983,983,983,983,984,984,984,984,985,985,986,986,987,987,988,988,990,991,992,992,993,994,994,994,994,994,994,994,995,995,995,995,995,995,995,997,997,997,998,998,998,998,998,999,1000,1001,1002,1002,1002,1002,1003,1003,1004,1004,1005,1005,1005,1005,1005,1005,1006,1006,1006,1006,1006,1006,1006,1007,1007,1007,1007,1007,1007,1007,1007,1007,1007,1007,1007,1007,1007,1008,1008,1008,1008,1008,1008,1008,1008,1008,1008,1008,1008,1008,1008,1008,1008,1008,1009,1009,1009,1009,1009,1010,1010,1010,1010,1011,1011,1011,1011,1011,1011,1011,1012,1012,1012,1012,1013,1013,1014,1015,1015,1015,1015,1015,1015,1015,1015,1016,1016,1016,1016,1016,1016,1017,1017,1017,1017,1017,1017,1018,1018,1018,1018,1018,1018,1018,1019,1019,1020,1021,1021,1022,1023,1023,1023,1024,1025,1026,1026,1027,1028,1028,1028,1029,1029,1029,1030,1031,1031,1032,1033,1033,1034,1035,1035,1035,1035,1035,1035,1035,1035,1035,1035,1035,1035,1036,1037,1038,1038,1039,1040,1042,1042,1042,1042,1042,1042,1042,1042,1043,1043,1043,1043,1043,1044,1045,1046,1046,1047,1048,1048,1048,1049,1049,1049,1050,1050,1051,1052,1052,1052,1052,1052,1053,1053,1053,1053,1053,1053,1053,1053,1053,1054,1054,1055,1055,1056,1057,1058,1060,1061,1062,1063,1063,1063,1063,1063,1063,1063,1064,1064,1065,1066,1067,1067,1068,1068,1068,1069,1070,1071,1071,1072,1072,1073,1074,1074,1074,1074,1074,1074,1075,1075,1076,1077,1077,1077,1078,1078,1078,1078,1079,1079,1079,1079,1080,1081,1081,1082,1083,1083,1083,1084,1085,1085,1085,1085,1085,1085,1085,1085,1085,1085,1085,1085,1086,1086,1086,1086,1087,1087,1087,1087,1087,1087,1088,1089,1089,1090,1091,1091,1092,1093,1094,1095,1095,1095,1095,1096,1096,1097,1097,1098,1098,1098,1099,1099,1099,1100,1100,1100,1101,1101,1101,1101,1101,1101,1101,1102,1102,1102,1102,1102,1102,1102,1102,1103,1103,1103,1103,1103,1103,1104,1104,1104,1105,1105,1105,1105,1105,1105,1105,1105,1106,1107,1108,1109,1110,1110,1110,1111,1111,1112,1113,1113,1113,1113,1114,1114,1114,1115,1115,1115,1115,1116,1116,1116,1117,1117,1117,1117,1117,1117,1117,1118,1118,1118,1118,1118,1119,1119,1119,1119,1119,1119,1119,1119,1119,1119,1119,1119,1120,1120,1120,1120,1120,1120,1120,1120,1121,1121,1121,1121,1122,1122,1122,1123,1123,1123,1123,1123,1123,1123,1124,1124,1124,1124,1124,1124,1124,1124,1125,1125,1125,1125,1125,1125,1126,1127,1127,1127,1127,1127,1127,1128,1128,1128,1128,1129,1129,1129,1129,1129,1130,1131,1131,1131,1131,1132,1132,1133,1133,1133,1134,1134,1134,1135,1135,1135,1135,1135,1135,1135,1135,1135,1135,1135,1135,1136,1136,1136,1136,1136,1136,1136,1136,1136,1136,1136,1137,1137,1137,1137,1137,1137,1137,1137,1137,1138,1138,1138,1138,1138,1138,1138,1139,1139,1139,1139,1140,1141,1141,1141,1141,1141,1141,1141,1141,1142,1142,1142,1142,1142,1143,1144,1144,1144,1144,1144,1144,1144,1144,1144,1144,1144,1144,1144,1144,1145,1146,1146,1146,1146,1146,1146,1146,1146,1146,1147,1147,1147,1147,1147,1147,1147,1147,1147,1148,1149,1150,1150,1151,1151,1152,1152,1152,1153,1153,1153,1153,1154,1155,1155,1156,1156,1156,1156,1156,1156,1156,1156,1156,1156,1156,1157,1157,1157,1157,1157,1157,1157,1157,1157,1157,1157,1157,1157,1157,1157,1157,1157,1157,1157,1157,1157,1157,1158,1158,1158,1158,1158,1158,1159,1159,1159,1159,1159,1160,1161,1162,1162,1162,1162,1162,1162,1162,1162,1163,1164,1165,1165,1165,1165,1165,1165,1165,1165,1165,1165,1165,1165,1166,1166,1166,1166,1167,1167,1167,1168,1169,1169,1169,1169,1169,1169,1169]}}")
];
function shippedTaxonomies() {
	return taxonomies;
}

function closeDownwards(broader) {
	let narrower;
	const known = [];
	return (index) => {
		if (broader[index] === void 0) return void 0;
		narrower ??= turnRound(broader);
		return known[index] ??= reach(narrower, index);
	};
}
function turnRound(broader) {
	const narrower = broader.map(() => []);
	for (const [index, list] of broader.entries()) for (const parent of list) narrower[parent]?.push(index);
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

function buildFacet(facet, shipped, own) {
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
			byName: shipped?.names !== void 0 && own.length === 0 ? readNames(linked, shipped.names) : indexNames(linked, locations, problems),
			atomsOf: closeDownwards(broader)
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
		const more = cycle.length > 4 ? ` → … (${cycle.length} concepts)` : "";
		problems.push({
			rule: "taxonomy-cycle",
			severity: "error",
			message: `A concept is broader than itself: ${shown.join(" → ")}${more} → ${shown[0] ?? ""}.`,
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
function readNames(concepts, { folded, owners }) {
	const names = /* @__PURE__ */ new Map();
	for (const [index, name] of folded.split("\n").entries()) {
		const concept = concepts[owners[index] ?? 0];
		if (concept !== void 0) names.set(name, concept);
	}
	return names;
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

const MOST_NAMES = 12;
const MOST_CONCEPTS = 3;
function suggestConcept(taxonomy, text) {
	const parts = text.split(/\s*(?:,|;|\/|&|\band\b|\bor\b)\s*/iu);
	if (parts.length > 1 && parts.every((part) => resolveConcept(taxonomy, part) !== void 0)) return `Write several names as a list: [${parts.join(", ")}].`;
	const names = taxonomy.concepts.flatMap(({ id, label, aliases, formerly }) => [
		label,
		id,
		...aliases,
		...formerly
	]);
	const seen = /* @__PURE__ */ new Set();
	const nearest = findNearest(text, names, MOST_NAMES).filter((name) => {
		const index = resolveConcept(taxonomy, name)?.index ?? -1;
		if (seen.has(index)) return false;
		seen.add(index);
		return true;
	});
	return quoteNearest(nearest.slice(0, MOST_CONCEPTS));
}

function bindScope(binder, node) {
	const entries = node.kind === "map" ? node.entries : [];
	return {
		location: node.location,
		facets: entries.flatMap((entry) => bindFacet(binder, entry) ?? [])
	};
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
	if (text === void 0) return void 0;
	const { location } = node;
	const term = binder.terms.get(taxonomy.facet)?.get(foldName(text));
	if (term !== void 0) return {
		text,
		location,
		concepts: term,
		isTerm: true
	};
	const concept = resolveConcept(taxonomy, text);
	if (concept !== void 0) return {
		text,
		location,
		concepts: [concept.id],
		isTerm: false
	};
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
	if (named === void 0 || text === void 0) return void 0;
	const actors = binder.taxonomies.get("actor");
	const concept = actors === void 0 ? void 0 : resolveConcept(actors, text);
	return {
		text,
		location: named.location,
		concept: concept?.id
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
		approvedBy: bindApprovals(binder, map),
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
function bindApprovals(binder, map) {
	return listItems(findValue(map, "approvedBy")).flatMap((node) => {
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
	for (const { value, location } of clauses.flatMap((clause) => clause.during ?? [])) {
		if (known.includes(value)) continue;
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

function bindTaxonomy(map, problems) {
	const facet = textOf(map, "facet");
	if (facet === void 0) return void 0;
	const items = mapsOf(map, "concepts").filter((item) => identityOf(item) !== void 0);
	const root = findValue(map, "root");
	for (const item of items) checkSince(item, problems);
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
	return {
		id,
		idLocation,
		...waived,
		strategy,
		tactic,
		...days,
		grantedBy,
		reason,
		clauseFingerprint
	};
}
function bindClauseOf(binder, map, { policies, areAll }) {
	const policyName = locatedText(map, "policy");
	const clauseName = locatedText(map, "clause");
	if (policyName === void 0) return void 0;
	const policy = policies.find(({ id }) => id === policyName.value);
	if (policy === void 0) {
		const known = policies.map(({ id }) => id);
		if (areAll) refuse(binder, policyName, {
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
	refuse(binder, clauseName, {
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
function refuse(binder, { value, location }, { known, message }) {
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

async function readDocument(source, expected, facets) {
	const { value, problems } = isMarkdown(source.path) ? await readProse(source, expected, facets) : await readPlain(source);
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
async function readProse(source, expected, facets) {
	const { readMarkdown } = await import("./read-markdown-read-markdown.js");
	const { value, problems } = await readMarkdown(source, expected, facets);
	return {
		value,
		problems: [...checkProseCharacters(source), ...problems]
	};
}
async function readPlain(source) {
	const { value: map, problems } = await readData(wholeSource(source));
	const all = [...checkCharacters(source), ...problems];
	return {
		value: map === void 0 ? void 0 : {
			map,
			unread: []
		},
		problems: all
	};
}

function reportUnapplied({ map }) {
	const { source, span } = map.location;
	const end = source.text.indexOf("\n", span.start);
	return {
		rule: "not-applied",
		severity: "warning",
		message: "This version checks the form of an organisation's own rules and does not run them.",
		help: "Leave this file out of the config, or list it for a later version.",
		location: {
			source,
			span: {
				start: span.start,
				end: end < 0 ? span.end : Math.min(end, span.end)
			}
		}
	};
}

async function readBasis(sources) {
	const problems = [];
	const readAll = async (list, kind, facets) => {
		const documents = [];
		for (const source of list.toSorted((a, b) => a.path < b.path ? -1 : 1)) {
			const { value, problems: found } = await readDocument(source, kind, facets);
			problems.push(...found);
			if (value !== void 0) documents.push(value);
		}
		return documents;
	};
	const config = sources.config === void 0 ? void 0 : await readConfig(sources.config, sources.extended);
	problems.push(...config?.problems ?? []);
	const own = (await readAll(sources.taxonomies ?? [], "taxonomy")).flatMap(({ map }) => bindTaxonomy(map, problems) ?? []);
	const { taxonomies, problems: nameProblems } = createTaxonomies(shippedTaxonomies(), own);
	problems.push(...nameProblems);
	const binder = {
		taxonomies,
		terms: NO_TERMS,
		unknownNames: "refused",
		problems
	};
	const documents = await readAll(sources.policies, "policy", taxonomies.facets);
	const policies = documents.flatMap(({ map }) => bindPolicy(binder, map) ?? []);
	const registers = (await readAll(sources.waivers ?? [], "waivers", taxonomies.facets)).map(({ map }) => map);
	const areAll = sources.isSelection !== true && policies.length === sources.policies.length;
	const waivers = bindWaivers(binder, registers, {
		policies,
		areAll
	});
	for (const document of await readAll(sources.rules ?? [], "rule")) problems.push(reportUnapplied(document));
	for (const policy of policies) problems.push(...checkOverrides(policy, policies), ...reportNoClauses(policy));
	const assume = readAssumptions(binder, config?.value?.assume ?? assumeByDefault());
	return {
		value: {
			policies,
			waivers,
			taxonomies,
			config: config?.value?.config,
			assume,
			unread: documents.flatMap(({ unread }) => unread)
		},
		problems: dropBelowUnknownFacets(problems)
	};
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

const VERDICT_WORDS = {
	prohibited: "prohibited",
	unmet: "conditions not met",
	depends: "depends on what is meant",
	unstated: "depends on what is not stated",
	silent: "the policy is silent",
	permitted: "permitted"
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

function labelOf(taxonomies, facet, name) {
	const taxonomy = taxonomies.get(facet);
	return (taxonomy === void 0 ? void 0 : resolveConcept(taxonomy, name))?.label ?? name;
}
function conceptFact(taxonomies, { facet, concept, isKnown, isAssumed, name }) {
	return {
		facet,
		id: concept,
		label: isKnown ? labelOf(taxonomies, facet, concept) : concept,
		text: name.text,
		isKnown,
		isAssumed
	};
}
const NO_CONCEPT = {
	facet: "",
	id: "",
	label: "",
	text: "",
	isKnown: false,
	isAssumed: false
};
function roleFact(taxonomies, role) {
	if (role === void 0) return {
		text: "",
		label: "",
		isKnown: false
	};
	return {
		text: role.text,
		label: labelOf(taxonomies, "actor", role.text),
		isKnown: role.concept !== void 0
	};
}
function policyFact(taxonomies, policy) {
	return {
		id: policy?.id ?? "",
		title: policy?.title ?? "",
		owner: roleFact(taxonomies, policy?.owner),
		authority: policy?.authority ?? ""
	};
}
function clauseFact(taxonomies, of) {
	const clause = of?.clause;
	if (clause === void 0) {
		const id = of === void 0 ? "" : DEFAULT_CLAUSE;
		return {
			id,
			title: id,
			modality: id,
			reason: "",
			isWaivable: true,
			reservedFor: ""
		};
	}
	return {
		id: clause.id,
		title: clause.title ?? clause.id,
		modality: clause.modality,
		reason: clause.reason ?? "",
		isWaivable: clause.isWaivable,
		reservedFor: clause.modality === "only" ? describeScope$1(taxonomies, clause.only) || "nobody" : ""
	};
}
function describeScope$1(taxonomies, scope) {
	const parts = scope.facets.map(({ facet, names }) => joinWords(names.map((name) => name.isTerm ? name.text : labelOf(taxonomies, facet, name.concepts[0] ?? name.text)), "or"));
	return joinWords(parts);
}
function strategyFact(taxonomies, strategy) {
	return {
		id: strategy.id,
		title: strategy.title,
		owner: roleFact(taxonomies, strategy.owner)
	};
}
function tacticFact({ id, title, status, businessCase }) {
	return {
		id,
		title,
		status,
		businessCase: businessCase ?? ""
	};
}

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
	return matches.filter(({ relation, path, isInherited }) => relation !== "open" && path.length > 1 && !isInherited).map(({ path }) => path.join(" → "));
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
function noteLostPermissions(taxonomies, { precedences }, { policy, clause }) {
	const notes = (groupByProhibition(precedences).get(clause ?? policy) ?? []).flatMap(({ permission, winner, maxim, lacksConsent, isWhole }) => {
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
	const byId = /* @__PURE__ */ new Map();
	for (const document of documents) {
		const known = byId.get(document.id) ?? [];
		known.push(document);
		byId.set(document.id, known);
	}
	return [...byId.values()].flatMap((namesakes) => {
		const [first, second] = namesakes;
		if (first === void 0 || second === void 0) return [];
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

function isJudged(tactic) {
	return tactic.status !== "rejected" && tactic.status !== "done";
}

function listMentionSubjects(taxonomies, strategy) {
	return strategy.tactics.filter(isJudged).flatMap((tactic) => [tactic.stated, ...tactic.uses].flatMap((scope) => scope.facets).flatMap(({ facet, names }) => names.map((name) => {
		const isKnown = name.concepts.length > 0;
		const help = isKnown ? void 0 : suggestFor(taxonomies, facet, name.text);
		return {
			subject: "mention",
			fact: {
				strategy: strategyFact(taxonomies, strategy),
				tactic: tacticFact(tactic),
				facet,
				text: name.text,
				isKnown
			},
			location: name.location,
			label: "not in the taxonomy",
			related: [],
			notes: [],
			help: help === void 0 ? [] : [help],
			about: {
				strategy: strategy.id,
				tactic: tactic.id
			},
			identity: [
				strategy.id,
				tactic.id,
				facet,
				name.text
			]
		};
	})));
}
function suggestFor(taxonomies, facet, text) {
	const taxonomy = taxonomies.get(facet);
	return taxonomy === void 0 ? void 0 : suggestConcept(taxonomy, text);
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

const documents = [
	"{\"kind\":\"rule\",\"id\":\"depends-on-detail\",\"title\":\"A tactic is too broad to say whether the policy allows it\",\"category\":\"condition\",\"severity\":\"warning\",\"subject\":\"verdict\",\"when\":\"verdict.kind == \\\"depends\\\" && verdict.cause == \\\"open\\\"\",\"message\":\"Whether the policy allows this depends on {verdict.question}: {verdict.stakes} at stake.\",\"help\":\"Say which is meant.\"}",
	"{\"kind\":\"rule\",\"id\":\"missing-alternative-duty\",\"title\":\"A tactic shows none of several things of which the policy requires one\",\"category\":\"condition\",\"severity\":\"error\",\"subject\":\"verdict\",\"when\":\"verdict.kind == \\\"unmet\\\" && verdict.cause == \\\"duty\\\" && verdict.duty.kind == \\\"choice\\\"\",\"message\":\"\\\"{verdict.clause.title}\\\" requires {verdict.duty.text}; the tactic states none that counts.\",\"help\":\"Do one of them and state it under `evidence`.\"}",
	"{\"kind\":\"rule\",\"id\":\"missing-approval\",\"title\":\"A tactic lacks an approval that the policy requires\",\"category\":\"condition\",\"severity\":\"error\",\"subject\":\"verdict\",\"when\":\"verdict.kind == \\\"unmet\\\" && verdict.cause == \\\"duty\\\" && verdict.duty.kind == \\\"approval\\\"\",\"message\":\"\\\"{verdict.clause.title}\\\" requires {verdict.duty.text}; the tactic states none that counts.\",\"help\":\"Get the approval and state it under `evidence`.\"}",
	"{\"kind\":\"rule\",\"id\":\"missing-consent\",\"title\":\"A tactic lacks consent that the policy requires\",\"category\":\"condition\",\"severity\":\"error\",\"subject\":\"verdict\",\"when\":\"verdict.kind == \\\"unmet\\\" && verdict.cause == \\\"duty\\\" && verdict.duty.kind == \\\"consent\\\"\",\"message\":\"\\\"{verdict.clause.title}\\\" requires {verdict.duty.text}; the tactic states none that counts.\",\"help\":\"Obtain the consent and state it under `evidence`.\"}",
	"{\"kind\":\"rule\",\"id\":\"missing-control\",\"title\":\"A tactic lacks a control that the policy requires\",\"category\":\"condition\",\"severity\":\"error\",\"subject\":\"verdict\",\"when\":\"verdict.kind == \\\"unmet\\\" && verdict.cause == \\\"duty\\\" && verdict.duty.kind == \\\"control\\\"\",\"message\":\"\\\"{verdict.clause.title}\\\" requires {verdict.duty.text}; the tactic states none that counts.\",\"help\":\"Put the control in place and state it under `evidence`.\"}",
	"{\"kind\":\"rule\",\"id\":\"missing-disclosure\",\"title\":\"A tactic lacks a disclosure that the policy requires\",\"category\":\"condition\",\"severity\":\"error\",\"subject\":\"verdict\",\"when\":\"verdict.kind == \\\"unmet\\\" && verdict.cause == \\\"duty\\\" && verdict.duty.kind == \\\"disclosure\\\"\",\"message\":\"\\\"{verdict.clause.title}\\\" requires {verdict.duty.text}; the tactic states none that counts.\",\"help\":\"Plan the disclosure and state it under `evidence`.\"}",
	"{\"kind\":\"rule\",\"id\":\"missing-record\",\"title\":\"A tactic lacks a record that the policy requires\",\"category\":\"condition\",\"severity\":\"error\",\"subject\":\"verdict\",\"when\":\"verdict.kind == \\\"unmet\\\" && verdict.cause == \\\"duty\\\" && verdict.duty.kind == \\\"record\\\"\",\"message\":\"\\\"{verdict.clause.title}\\\" requires {verdict.duty.text}; the tactic states none that counts.\",\"help\":\"Keep the record and state it under `evidence`.\"}",
	"{\"kind\":\"rule\",\"id\":\"missing-training\",\"title\":\"A tactic lacks training that the policy requires\",\"category\":\"condition\",\"severity\":\"error\",\"subject\":\"verdict\",\"when\":\"verdict.kind == \\\"unmet\\\" && verdict.cause == \\\"duty\\\" && verdict.duty.kind == \\\"training\\\"\",\"message\":\"\\\"{verdict.clause.title}\\\" requires {verdict.duty.text}; the tactic states none that counts.\",\"help\":\"Have the people trained and state it under `evidence`.\"}",
	"{\"kind\":\"rule\",\"id\":\"prohibited-account\",\"title\":\"A tactic uses an account that the policy excludes\",\"category\":\"conflict\",\"severity\":\"error\",\"subject\":\"verdict\",\"when\":\"verdict.kind == \\\"prohibited\\\" && verdict.cause == \\\"prohibition\\\" && verdict.clause.modality == \\\"prohibit\\\" && verdict.facets == [\\\"account\\\"] && !verdict.isBroader\",\"message\":\"\\\"{verdict.clause.title}\\\" prohibits this kind of account: {verdict.concept.label}.\",\"help\":\"Move the tactic to an account that the policy allows.\"}",
	"{\"kind\":\"rule\",\"id\":\"prohibited-actor\",\"title\":\"A tactic involves people whom the policy excludes\",\"category\":\"conflict\",\"severity\":\"error\",\"subject\":\"verdict\",\"when\":\"verdict.kind == \\\"prohibited\\\" && verdict.cause == \\\"prohibition\\\" && verdict.clause.modality == \\\"prohibit\\\" && verdict.facets == [\\\"actor\\\"] && !verdict.isBroader\",\"message\":\"\\\"{verdict.clause.title}\\\" excludes these people: {verdict.concept.label}.\",\"help\":\"Let people do it whom the policy allows.\"}",
	"{\"kind\":\"rule\",\"id\":\"prohibited-ai\",\"title\":\"A tactic involves AI in a way that the policy prohibits\",\"category\":\"conflict\",\"severity\":\"error\",\"subject\":\"verdict\",\"when\":\"verdict.kind == \\\"prohibited\\\" && verdict.cause == \\\"prohibition\\\" && verdict.clause.modality == \\\"prohibit\\\" && verdict.facets == [\\\"ai\\\"] && !verdict.isBroader\",\"message\":\"\\\"{verdict.clause.title}\\\" prohibits this use of AI: {verdict.concept.label}.\",\"help\":\"Reduce what AI does in it to what the policy allows.\"}",
	"{\"kind\":\"rule\",\"id\":\"prohibited-audience\",\"title\":\"A tactic addresses an audience that the policy excludes\",\"category\":\"conflict\",\"severity\":\"error\",\"subject\":\"verdict\",\"when\":\"verdict.kind == \\\"prohibited\\\" && verdict.cause == \\\"prohibition\\\" && verdict.clause.modality == \\\"prohibit\\\" && verdict.facets == [\\\"audience\\\"] && !verdict.isBroader\",\"message\":\"\\\"{verdict.clause.title}\\\" prohibits addressing this audience: {verdict.concept.label}.\",\"help\":\"Address another audience.\"}",
	"{\"kind\":\"rule\",\"id\":\"prohibited-by-broader-concept\",\"title\":\"A tactic falls under a broader concept that the policy prohibits\",\"category\":\"conflict\",\"severity\":\"error\",\"subject\":\"verdict\",\"when\":\"verdict.kind == \\\"prohibited\\\" && verdict.cause == \\\"prohibition\\\" && verdict.clause.modality == \\\"prohibit\\\" && size(verdict.facets) == 1 && verdict.isBroader\",\"message\":\"\\\"{verdict.concept.label}\\\" falls under \\\"{verdict.named}\\\", which \\\"{verdict.clause.title}\\\" prohibits.\",\"help\":\"Use something outside that group, or have the policy name an exception.\"}",
	"{\"kind\":\"rule\",\"id\":\"prohibited-by-default\",\"title\":\"A tactic is not among what the policy permits, and the rest is prohibited\",\"category\":\"conflict\",\"severity\":\"error\",\"subject\":\"verdict\",\"when\":\"verdict.kind == \\\"prohibited\\\" && verdict.cause == \\\"prohibition\\\" && verdict.clause.modality in [\\\"prohibit\\\", \\\"default\\\"] && size(verdict.facets) == 0\",\"message\":\"\\\"{verdict.clause.modality == \\\"default\\\" ? verdict.policy.title : verdict.clause.title}\\\" prohibits {verdict.clause.modality == \\\"default\\\" ? \\\"whatever it does not allow, and it does not allow this\\\" : \\\"everything, and nothing lifts that for this tactic\\\"}.\",\"help\":\"Plan something that the policy permits, or ask its owner to permit this.\"}",
	"{\"kind\":\"rule\",\"id\":\"prohibited-combination\",\"title\":\"A tactic combines what the policy prohibits together\",\"category\":\"conflict\",\"severity\":\"error\",\"subject\":\"verdict\",\"when\":\"verdict.kind == \\\"prohibited\\\" && verdict.cause == \\\"prohibition\\\" && verdict.clause.modality == \\\"prohibit\\\" && size(verdict.facets) > 1\",\"message\":\"\\\"{verdict.clause.title}\\\" prohibits this combination: {verdict.combination}.\",\"help\":\"Change one part of the combination; each may be allowed without the others.\"}",
	"{\"kind\":\"rule\",\"id\":\"prohibited-content\",\"title\":\"A tactic says or shows what the policy prohibits\",\"category\":\"conflict\",\"severity\":\"error\",\"subject\":\"verdict\",\"when\":\"verdict.kind == \\\"prohibited\\\" && verdict.cause == \\\"prohibition\\\" && verdict.clause.modality == \\\"prohibit\\\" && verdict.facets == [\\\"content\\\"] && !verdict.isBroader\",\"message\":\"\\\"{verdict.clause.title}\\\" prohibits this content: {verdict.concept.label}.\",\"help\":\"Change what is said or shown.\"}",
	"{\"kind\":\"rule\",\"id\":\"prohibited-data\",\"title\":\"A tactic uses or discloses data that the policy protects\",\"category\":\"conflict\",\"severity\":\"error\",\"subject\":\"verdict\",\"when\":\"verdict.kind == \\\"prohibited\\\" && verdict.cause == \\\"prohibition\\\" && verdict.clause.modality == \\\"prohibit\\\" && verdict.facets == [\\\"data\\\"] && !verdict.isBroader\",\"message\":\"\\\"{verdict.clause.title}\\\" prohibits using or disclosing this data: {verdict.concept.label}.\",\"help\":\"Do without the data, or use data that the policy allows.\"}",
	"{\"kind\":\"rule\",\"id\":\"prohibited-device\",\"title\":\"A tactic uses a device that the policy excludes\",\"category\":\"conflict\",\"severity\":\"error\",\"subject\":\"verdict\",\"when\":\"verdict.kind == \\\"prohibited\\\" && verdict.cause == \\\"prohibition\\\" && verdict.clause.modality == \\\"prohibit\\\" && verdict.facets == [\\\"device\\\"] && !verdict.isBroader\",\"message\":\"\\\"{verdict.clause.title}\\\" prohibits this kind of device: {verdict.concept.label}.\",\"help\":\"Use a device that the policy allows.\"}",
	"{\"kind\":\"rule\",\"id\":\"prohibited-own-facet\",\"title\":\"A tactic states a value that the policy prohibits in a facet of the organisation's own\",\"category\":\"conflict\",\"severity\":\"error\",\"subject\":\"verdict\",\"when\":\"verdict.kind == \\\"prohibited\\\" && verdict.cause == \\\"prohibition\\\" && verdict.clause.modality == \\\"prohibit\\\" && size(verdict.facets) == 1 && !verdict.isBroader && verdict.isOwnFacet\",\"message\":\"\\\"{verdict.clause.title}\\\" prohibits this {verdict.facet}: {verdict.concept.label}.\",\"help\":\"Choose a value that the policy permits.\"}",
	"{\"kind\":\"rule\",\"id\":\"prohibited-payment\",\"title\":\"A tactic pays in a way that the policy prohibits\",\"category\":\"conflict\",\"severity\":\"error\",\"subject\":\"verdict\",\"when\":\"verdict.kind == \\\"prohibited\\\" && verdict.cause == \\\"prohibition\\\" && verdict.clause.modality == \\\"prohibit\\\" && verdict.facets == [\\\"payment\\\"] && !verdict.isBroader\",\"message\":\"\\\"{verdict.clause.title}\\\" prohibits this kind of payment: {verdict.concept.label}.\",\"help\":\"Pay in a way that the policy allows.\"}",
	"{\"kind\":\"rule\",\"id\":\"prohibited-region\",\"title\":\"A tactic runs in a region that the policy excludes\",\"category\":\"conflict\",\"severity\":\"error\",\"subject\":\"verdict\",\"when\":\"verdict.kind == \\\"prohibited\\\" && verdict.cause == \\\"prohibition\\\" && verdict.clause.modality == \\\"prohibit\\\" && verdict.facets == [\\\"region\\\"] && !verdict.isBroader\",\"message\":\"\\\"{verdict.clause.title}\\\" excludes this region: {verdict.concept.label}.\",\"help\":\"Leave the region out, or ask legal about it.\"}",
	"{\"kind\":\"rule\",\"id\":\"prohibited-tactic\",\"title\":\"A strategy plans a tactic that the policy prohibits\",\"category\":\"conflict\",\"severity\":\"error\",\"subject\":\"verdict\",\"when\":\"verdict.kind == \\\"prohibited\\\" && verdict.cause == \\\"prohibition\\\" && verdict.clause.modality == \\\"prohibit\\\" && verdict.facets == [\\\"tactic\\\"] && !verdict.isBroader\",\"message\":\"\\\"{verdict.clause.title}\\\" prohibits {verdict.concept.label}.\",\"help\":\"Replace the tactic by one that the policy permits.\"}",
	"{\"kind\":\"rule\",\"id\":\"prohibited-time\",\"title\":\"A tactic happens at a time that the policy excludes\",\"category\":\"conflict\",\"severity\":\"error\",\"subject\":\"verdict\",\"when\":\"verdict.kind == \\\"prohibited\\\" && verdict.cause == \\\"prohibition\\\" && verdict.clause.modality == \\\"prohibit\\\" && verdict.facets == [\\\"time\\\"] && !verdict.isBroader\",\"message\":\"\\\"{verdict.clause.title}\\\" excludes this time: {verdict.concept.label}.\",\"help\":\"Move the tactic to a time that the policy allows.\"}",
	"{\"kind\":\"rule\",\"id\":\"prohibited-together\",\"title\":\"Several clauses together prohibit every way to do a tactic\",\"category\":\"conflict\",\"severity\":\"error\",\"subject\":\"verdict\",\"when\":\"verdict.kind == \\\"prohibited\\\" && verdict.cause == \\\"together\\\"\",\"message\":\"{verdict.combination} together prohibit every way to do this.\",\"help\":\"Say how it is done and change that part, or ask the policies' owners which of the clauses should give way.\"}",
	"{\"kind\":\"rule\",\"id\":\"prohibited-tool\",\"title\":\"A tactic uses a tool that the policy prohibits\",\"category\":\"conflict\",\"severity\":\"error\",\"subject\":\"verdict\",\"when\":\"verdict.kind == \\\"prohibited\\\" && verdict.cause == \\\"prohibition\\\" && verdict.clause.modality == \\\"prohibit\\\" && verdict.facets == [\\\"tool\\\"] && !verdict.isBroader\",\"message\":\"\\\"{verdict.clause.title}\\\" prohibits {verdict.concept.label}.\",\"help\":\"Use a tool that the policy permits.\"}",
	"{\"kind\":\"rule\",\"id\":\"reserved-for-others\",\"title\":\"A tactic does what the policy reserves for others\",\"category\":\"conflict\",\"severity\":\"error\",\"subject\":\"verdict\",\"when\":\"verdict.kind == \\\"prohibited\\\" && verdict.cause == \\\"prohibition\\\" && verdict.clause.modality == \\\"only\\\"\",\"message\":\"\\\"{verdict.clause.title}\\\" limits this to {verdict.clause.reservedFor}.\",\"help\":\"Let it be done as the clause says, or ask the policy's owner to widen it.\"}",
	"{\"kind\":\"rule\",\"id\":\"silent-tactic\",\"title\":\"The policy does not speak about a tactic\",\"category\":\"coverage\",\"severity\":\"info\",\"subject\":\"verdict\",\"when\":\"verdict.cause == \\\"silence\\\" && verdict.facet != \\\"tool\\\"\",\"message\":\"No policy says whether \\\"{verdict.tactic.title}\\\" may be done.\",\"help\":\"Ask the policy's owner to permit it, prohibit it, or say under which conditions it may be done.\"}",
	"{\"kind\":\"rule\",\"id\":\"silent-tool\",\"title\":\"The policy does not speak about a tool\",\"category\":\"coverage\",\"severity\":\"info\",\"subject\":\"verdict\",\"when\":\"verdict.cause == \\\"silence\\\" && verdict.facet == \\\"tool\\\"\",\"message\":\"No policy says whether {verdict.concept.label} may be used for \\\"{verdict.tactic.title}\\\".\",\"help\":\"Ask the policy's owner to permit it, prohibit it, or say under which conditions it may be used.\"}",
	"{\"kind\":\"rule\",\"id\":\"unknown-name\",\"title\":\"A strategy names something that no taxonomy lists\",\"category\":\"coverage\",\"severity\":\"warning\",\"subject\":\"mention\",\"when\":\"!mention.isKnown\",\"message\":\"No taxonomy lists \\\"{mention.text}\\\" under \\\"{mention.facet}\\\", so clauses about broader terms may miss it.\",\"help\":\"Correct the name, or add it to a taxonomy of your own.\"}",
	"{\"kind\":\"rule\",\"id\":\"unmet-together\",\"title\":\"However a tactic is done, some clause prohibits it or asks for something that is missing\",\"category\":\"condition\",\"severity\":\"error\",\"subject\":\"verdict\",\"when\":\"verdict.kind == \\\"unmet\\\" && verdict.cause == \\\"together\\\"\",\"message\":\"However this is done, {verdict.combination} stand against it.\",\"help\":\"Say how it is done, and meet what is asked for in that case.\"}",
	"{\"kind\":\"rule\",\"id\":\"unpinned-waiver\",\"title\":\"A waiver does not record what its clause means\",\"category\":\"waiver\",\"severity\":\"info\",\"subject\":\"waiver\",\"when\":\"waiver.fault == \\\"\\\" && waiver.isNeeded && waiver.clauseFingerprint == \\\"\\\"\",\"message\":\"The waiver {waiver.id} does not record what \\\"{waiver.clause.title}\\\" means: the clause's fingerprint today is {waiver.fingerprint}.\",\"help\":\"Write it into the waiver, in quotes, as its `clauseFingerprint`.\"}",
	"{\"kind\":\"rule\",\"id\":\"unstated-facet\",\"title\":\"A tactic does not say what the policy's answer depends on\",\"category\":\"condition\",\"severity\":\"info\",\"subject\":\"verdict\",\"when\":\"verdict.kind == \\\"unstated\\\" && verdict.cause == \\\"open\\\"\",\"message\":\"\\\"{verdict.tactic.title}\\\" does not say {verdict.question}, and the policy's answer depends on it: {verdict.stakes} at stake.\",\"help\":\"State it in the tactic.\"}",
	"{\"kind\":\"rule\",\"id\":\"unused-waiver\",\"title\":\"A waiver is not needed\",\"category\":\"waiver\",\"severity\":\"info\",\"subject\":\"waiver\",\"when\":\"waiver.fault == \\\"\\\" && !waiver.isNeeded\",\"message\":\"The waiver {waiver.id} is not needed: \\\"{waiver.clause.title}\\\" does not stand against the tactic.\",\"help\":\"Check that it names the clause and the tactic that are meant, or remove it.\"}",
	"{\"kind\":\"rule\",\"id\":\"void-waiver\",\"title\":\"A waiver waives nothing\",\"category\":\"waiver\",\"severity\":\"warning\",\"subject\":\"waiver\",\"when\":\"waiver.fault != \\\"\\\" && (waiver.isNeeded || !waiver.isExpired)\",\"message\":\"The waiver {waiver.id} waives nothing: {waiver.fault}.\",\"help\":\"Renew the waiver, or change the tactic.\"}",
	"{\"kind\":\"rule\",\"id\":\"waiver-too-long\",\"title\":\"A waiver runs for more than three years\",\"category\":\"waiver\",\"severity\":\"warning\",\"subject\":\"waiver\",\"when\":\"waiver.fault == \\\"\\\" && waiver.days > 1096\",\"message\":\"The waiver {waiver.id} runs until {waiver.expires}, {waiver.days} days after it was granted.\",\"help\":\"Give it an end at which somebody will look at it again, or change the clause.\"}"
];
let parsed;
function builtinRules() {
	parsed ??= JSON.parse(`[${documents.join(",")}]`);
	return parsed;
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

function isNamedWithin(taxonomies, facet, [inner, outer]) {
	const taxonomy = taxonomies.get(facet);
	if (taxonomy === void 0) return false;
	const a = resolveConcept(taxonomy, inner);
	const b = resolveConcept(taxonomy, outer);
	return a !== void 0 && b !== void 0 && isWithin(taxonomy, a.id, b.id);
}

function builtinRule(taxonomies, data) {
	const code = ruleCode.get(data.id);
	if (code === void 0) throw new Error(`The built-in rule ${data.id} has no code: run the generators.`);
	const within = (fact, name) => {
		const { facet, id, text } = fact;
		return isNamedWithin(taxonomies, facet ?? "actor", [id ?? text, name]);
	};
	return {
		data,
		fires: (fact) => code.when(fact, within) === true,
		describe: (fact) => code.message.map((part) => typeof part === "string" ? part : String(part(fact, within))).join("")
	};
}

function activateRules(taxonomies, config) {
	const settingFor = createSettings(config);
	const rules = builtinRules().map((data) => ({
		rule: builtinRule(taxonomies, data),
		setting: config?.rules.get(data.id)?.value ?? data.severity,
		configuredFor: (path) => settingFor(path, data.id)
	}));
	return {
		rules,
		problems: checkSettings(rules.map(({ rule }) => rule), config)
	};
}
function createSettings(config) {
	const overrides = (config?.overrides ?? []).toReversed().map(({ files, rules }) => ({
		rules,
		tests: files.map(({ value }) => compileGlob(value))
	}));
	return (path, rule) => {
		return (overrides.find(({ rules, tests }) => rules.has(rule) && tests.some((test) => test(path)))?.rules ?? config?.rules)?.get(rule)?.value;
	};
}
const NO_SETTINGS = /* @__PURE__ */ new Map();
function checkSettings(rules, config) {
	return [config?.rules ?? NO_SETTINGS, ...(config?.overrides ?? []).map((override) => override.rules)].flatMap((map) => [...map].flatMap(([id, { value, location }]) => {
		const rule = rules.find(({ data }) => data.id === id);
		if (rule === void 0) return [unknownRule(id, rules, location)];
		return value === "off" && rule.data.category === "conflict" ? [hiddenConflicts(id, location)] : [];
	}));
}
function unknownRule(id, rules, location) {
	const known = rules.map(({ data }) => data.id);
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

function runRules(rules, subjects) {
	const nameOf = createFingerprints();
	const findings = [];
	for (const subject of subjects) for (const active of rules) {
		const { rule } = active;
		if (rule.data.subject !== subject.subject || !rule.fires(subject.fact)) continue;
		const setting = active.configuredFor(subject.location.source.path) ?? subject.severity ?? active.setting;
		if (setting === "off") continue;
		const identity = nameOf([rule.data.id, ...subject.identity]);
		findings.push({
			...toFinding(rule, setting, subject),
			fingerprint: identity
		});
	}
	return findings;
}
function toFinding(rule, severity, subject) {
	const { data } = rule;
	return {
		rule: data.id,
		severity,
		confidence: data.confidence ?? 1,
		message: upperFirst(rule.describe(subject.fact)),
		place: placeOf$1(subject.location),
		...subject.label === void 0 ? {} : { label: subject.label },
		related: subject.related.map(({ location, message }) => ({
			place: placeOf$1(location),
			message
		})),
		notes: subject.notes,
		help: subject.help.length > 0 ? subject.help : [data.help],
		subject: subject.about,
		...subject.shared === void 0 ? {} : { shared: subject.shared },
		...subject.waiver === void 0 ? {} : { waiver: subject.waiver }
	};
}
function upperFirst(text) {
	if (/^\p{Ll}\p{Lu}/u.test(text)) return text;
	return text.charAt(0).toUpperCase() + text.slice(1);
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
	const { taxonomies, verdict, use, uses } = context;
	return {
		kind: use.kind,
		cause: "",
		strategy: strategyFact(taxonomies, verdict.strategy),
		tactic: tacticFact(verdict.tactic),
		uses: BigInt(uses.length),
		policy: policyFact(taxonomies, of?.policy),
		clause: clauseFact(taxonomies, of),
		facets: [],
		facet: "",
		concept: NO_CONCEPT,
		isBroader: false,
		isOwnFacet: false,
		named: "",
		combination: "",
		duty: {
			kind: "",
			text: ""
		},
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
			duty: {
				kind: open.duty.form === "choice" ? "choice" : open.duty.kind,
				text
			}
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

function listVerdictSubjects(taxonomies, judgement, book) {
	return judgement.verdicts.flatMap((verdict) => applyWaivers(judgement, verdict, book.get(verdict.tactic.id) ?? []).map(({ cause, waiver, behind }) => {
		const { uses } = cause;
		const identity = [
			verdict.strategy.id,
			verdict.tactic.id,
			...cause.identity
		];
		const subject = toSubject$1({
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

function listWaiverSubjects(taxonomies, { verdicts, today }, book) {
	return verdicts.flatMap((verdict) => {
		const judged = book.get(verdict.tactic.id) ?? [];
		const needed = judged.length === 0 ? NONE$1 : listNeeded(verdict);
		return judged.map((item) => {
			const isNeeded = needed.has(clauseKey(item.waiver.of));
			return {
				...toSubject(item, verdict),
				fact: waiverFact(taxonomies, item, {
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
function waiverFact(taxonomies, { waiver, faults, fingerprint }, { verdict, isNeeded, today }) {
	const { id, of, grantedBy, on, expires, reason, clauseFingerprint } = waiver;
	return {
		id,
		strategy: strategyFact(taxonomies, verdict.strategy),
		tactic: tacticFact(verdict.tactic),
		policy: policyFact(taxonomies, of.policy),
		clause: clauseFact(taxonomies, of),
		grantedBy: roleFact(taxonomies, grantedBy),
		on: formatDay(on.value),
		expires: formatDay(expires.value),
		days: BigInt(expires.value - on.value),
		reason,
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
	const findPermitted = createFindPermitted(set, normsOf(set, strategy));
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
function normsOf(set, { governedBy = [] }) {
	return set.index.ofPolicies(governedBy.length === 0 ? void 0 : governedBy.map(({ value }) => value));
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
		status: choiceOf(map, "status", STATUSES) ?? "planned"
	};
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

async function readStrategy(source, { taxonomies, policies, waivers }) {
	const { value: document, problems: found } = await readDocument(source, "strategy", taxonomies.facets);
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
		problems.push(...checkGovernedBy(strategy, policies), ...reportNoTactics(strategy), ...lost);
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
	const { today, taxonomies, policySet, policies, waivers, config } = basis;
	const { rules, problems: settingProblems } = activateRules(taxonomies, config);
	const found = [...settingProblems, ...expectationProblems(judgeExpectations(policySet))].map(placeProblem);
	const problems = [...basis.problems, ...found];
	const registers = new Set(input.waivers?.map(({ path }) => path));
	const isSilenceSure = !hasErrors(problems.filter(({ place }) => !registers.has(place.file)));
	return {
		basis: {
			today,
			ids: policies.map(({ id, idLocation }) => ({
				id,
				place: placeOf$1(idLocation)
			})),
			waived: input.isSelection === true ? [] : listWaived(waivers),
			problems,
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
				ids: [],
				problems: faults.map(placeProblem),
				findings: [],
				tactics: []
			};
			const judgement = judgeStrategy(policySet, strategy);
			const book = judgeWaivers(waivers, strategy, basis);
			const subjects = [
				...listVerdictSubjects(taxonomies, judgement, book).filter((subject) => isSilenceSure || !isSilence(subject)),
				...listMentionSubjects(taxonomies, strategy),
				...listWaiverSubjects(taxonomies, judgement, book)
			];
			return {
				ids: [{
					id: strategy.id,
					place: placeOf$1(strategy.idLocation)
				}],
				problems: faults.map(placeProblem),
				findings: runRules(rules, subjects),
				tactics: judgement.verdicts.map(summariseTactic)
			};
		}
	};
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
		...strategies.flatMap((strategy) => strategy.problems),
		...twins,
		...areAll ? findLostWaivers(basis.waived, ids) : []
	];
	const findings = strategies.flatMap((strategy) => strategy.findings);
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
function hasErrors(problems) {
	return problems.some(({ severity }) => severity === "error");
}
function describeProblems(problems) {
	return orderFindings(problemFindings(problems));
}

export { DEFAULT_PRECEDENCE, EVIDENCE_FAULT_WORDS, MAXIM_WORDS, VERDICT_WORDS, activateRules, builtinRules, clauseKey, createLinter, createTaxonomies, describeDays, describeDuty$1 as describeDuty, describeProblems, findTwins, finishLint, judgeStrategy, labelOf, lintWorkspace, openBasis, placeOf$1 as placeOf, placeProblem, positionOf, readBasis, readStrategy, shippedTaxonomies };