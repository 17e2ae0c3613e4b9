import { resolveConcept } from "./taxonomy-facet-taxonomy.js";
import { foldName } from "./taxonomy-fold-name.js";
import { findDisguise } from "./taxonomy-disguise.js";
import { locateInline } from "./text-inline-text.js";

const MARKS = [
	"://",
	"www.",
	"@"
];
const OUTSIDE = /[\s<>()[\]{}"'|,;]/u;
function findAddresses(text) {
	if (!MARKS.some((mark) => text.includes(mark))) return [];
	const found = [];
	for (let at = 0; at < text.length;) {
		if (isOutside(text, at)) {
			at += 1;
			continue;
		}
		const start = at;
		while (at < text.length && !isOutside(text, at)) at += 1;
		const token = text.slice(start, at);
		if (isAddress(token)) found.push({
			start,
			end: start + token.replace(/[.:!?*]+$/u, "").length
		});
	}
	return found;
}
function isOutside(text, at) {
	return OUTSIDE.test(text[at] ?? " ");
}
function isAddress(token) {
	return token.includes("://") || token.startsWith("www.") || /^[^@/]+@[^@/]+\.[^@/]+$/u.test(token);
}

const SIGN = 0;
const LETTER = 1;
const SPACE = 2;
const INVISIBLE = 3;
const IDEOGRAPH = 4;
const WORD = /^[\p{L}\p{N}]/u;
const SEPARATOR = /^[\s\p{Pd}_]$/u;
const IDEOGRAM = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const ascii = Array.from({ length: 128 }, (_, code) => foldChar(String.fromCharCode(code)));
const asciiKinds = Uint8Array.from(ascii, ({ kind }) => kind);
const asciiCodes = Uint8Array.from(ascii, ({ made }) => made === "" ? 0 : made.charCodeAt(0));
const others = /* @__PURE__ */ new Map();
const MOST_KEPT = 5e3;
const CHUNK = 4096;
function foldText(text) {
	const fold = {
		codes: [],
		origins: [],
		starts: [],
		ends: [],
		isInWord: false
	};
	for (let at = 0; at < text.length; at += 1) {
		const code = text.charCodeAt(at);
		if (code < 128) {
			const kind = asciiKinds[code] ?? SIGN;
			enter(fold, kind);
			if (kind !== SPACE && asciiCodes[code] !== 0) {
				fold.codes.push(asciiCodes[code] ?? 0);
				fold.origins.push(at);
			}
			if (kind === SIGN) fold.ends.push(fold.codes.length);
		} else {
			const char = String.fromCodePoint(text.codePointAt(at) ?? 0);
			addOther(fold, char, at);
			at += char.length - 1;
		}
	}
	if (fold.isInWord) fold.ends.push(fold.codes.length);
	const ends = new Uint8Array(fold.codes.length + 1);
	for (const end of fold.ends) ends[end] = 1;
	return {
		folded: decode(fold.codes),
		origins: fold.origins,
		starts: fold.starts,
		ends
	};
}
function enter(fold, kind) {
	if ((kind === LETTER || kind === IDEOGRAPH) && (!fold.isInWord || kind === IDEOGRAPH)) fold.starts.push(fold.codes.length);
	if (fold.isInWord && kind !== LETTER && kind !== INVISIBLE) fold.ends.push(fold.codes.length);
	if (kind !== INVISIBLE) fold.isInWord = kind === LETTER;
}
function addOther(fold, char, at) {
	const { kind, made } = foldOther(char);
	enter(fold, kind);
	for (let unit = 0; unit < made.length; unit += 1) {
		fold.codes.push(made.charCodeAt(unit));
		fold.origins.push(at);
	}
	if (kind === IDEOGRAPH || kind === SIGN && made !== "") fold.ends.push(fold.codes.length);
}
function foldOther(char) {
	const before = others.get(char);
	if (before !== void 0) return before;
	const made = foldChar(char);
	if (others.size < MOST_KEPT) others.set(char, made);
	return made;
}
function foldChar(char) {
	const made = foldName(char);
	if (SEPARATOR.test(char)) return {
		kind: SPACE,
		made
	};
	if (IDEOGRAM.test(char)) return {
		kind: IDEOGRAPH,
		made
	};
	if (WORD.test(char)) return {
		kind: LETTER,
		made
	};
	return {
		kind: made === "" ? INVISIBLE : SIGN,
		made
	};
}
function decode(codes) {
	if (codes.length <= CHUNK) return String.fromCharCode(...codes);
	const parts = [];
	for (let at = 0; at < codes.length; at += CHUNK) parts.push(String.fromCharCode(...codes.slice(at, at + CHUNK)));
	return parts.join("");
}

const SHORT_VERB = 8;
function listNumbers(folded) {
	if (folded.length < 3 || !/[a-z]$/u.test(folded)) return [];
	if (/(?:ss|us|is|ics|ness)$/u.test(folded)) return folded.endsWith("ss") ? [`${folded}es`] : [];
	if (folded.endsWith("ies")) return [`${folded.slice(0, -3)}y`];
	if (/(?:x|z|ch|sh|ss)es$/u.test(folded)) return [folded.slice(0, -2)];
	if (folded.endsWith("s")) return folded.length > 4 ? [folded.slice(0, -1)] : [];
	if (/[^aeiou]y$/u.test(folded)) return [`${folded.slice(0, -1)}ies`];
	return [/(?:x|z|ch|sh)$/u.test(folded) ? `${folded}es` : `${folded}s`];
}
function listVerbForms(name) {
	const [first = "", ...rest] = name.toLowerCase().split(/\s+/u);
	const verb = first.includes("-") ? first.slice(first.lastIndexOf("-") + 1) : first;
	const before = first.slice(0, first.length - verb.length);
	const tail = rest.join("");
	return (/^[a-z]{3,}ing$/u.test(verb) ? conjugate(verb.slice(0, -3)) : []).map((form) => ({
		folded: foldName(before + form + tail),
		isBareVerb: rest.length === 0 && (before + form).length < SHORT_VERB
	}));
}
function conjugate(stem) {
	if (stem.length < 2 || !/[aeiouy]/u.test(stem)) return [];
	if (/([bdgmnprt])\1$/u.test(stem)) return [
		stem.slice(0, -1),
		`${stem.slice(0, -1)}s`,
		`${stem}ed`
	];
	const withE = /(?:[cgsuvz]|[^aeiou][aeiou][dlrtkm]|at|it|dl|bl)$/u.test(stem) ? [`${stem}e`, `${stem}es`] : [];
	return [
		stem,
		`${stem}s`,
		`${stem}ed`,
		...withE
	];
}

const PREFIX = 4;
const SLOTS = 65536;
function createTermIndex() {
	const terms = /* @__PURE__ */ new Map();
	const lengths = /* @__PURE__ */ new Map();
	const slots = new Uint8Array(SLOTS);
	const add = (name, term) => {
		const same = terms.get(name);
		if (same !== void 0) return void same.push(term);
		terms.set(name, [term]);
		const prefix = name.slice(0, PREFIX);
		slots[hash(name, 0, prefix.length)] = 1;
		const known = lengths.get(prefix);
		if (known === void 0) lengths.set(prefix, [name.length]);
		else if (!known.includes(name.length)) known.push(name.length);
	};
	let isSorted = false;
	return {
		add,
		addForm(name, term) {
			if (terms.get(name)?.some(({ facet }) => facet === term.facet) !== true) add(name, term);
		},
		mayBeginAt(folded, start) {
			for (let length = Math.min(PREFIX, folded.length - start); length > 0; length -= 1) if (slots[hash(folded, start, length)] === 1) return true;
			return false;
		},
		visit({ folded, ends }, start, each) {
			if (!isSorted) for (const known of lengths.values()) known.sort((a, b) => b - a);
			isSorted = true;
			for (let prefix = Math.min(PREFIX, folded.length - start); prefix > 0; prefix -= 1) {
				if (slots[hash(folded, start, prefix)] !== 1) continue;
				for (const length of lengths.get(folded.slice(start, start + prefix)) ?? []) {
					if (prefix < PREFIX && length !== prefix) continue;
					if (ends[start + length] !== 1) continue;
					for (const term of terms.get(folded.slice(start, start + length)) ?? []) each(term, start + length);
				}
			}
		}
	};
}
function hash(text, start, length) {
	let value = length;
	for (let at = start; at < start + length; at += 1) value = Math.imul(value, 31) + text.charCodeAt(at) & 16777215;
	return (value ^ value >>> 8) & 65535;
}

const written = /* @__PURE__ */ new WeakMap();
const LONG = 12;
const TELLING = 6;
function isWrittenSo(text, concept) {
	const parts = text.toLowerCase().split(SEPARATORS);
	if (parts.length === 1 ? text.length >= TELLING : parts.join("").length > LONG) return true;
	const forms = formsOf(concept);
	const form = parts.join(" ");
	if (forms.has(form) || stemsOf(form).some((stem) => forms.has(stem))) return true;
	return !/^[\x20-\x7e]*$/u.test(text) || parts.length === 1 && ![...forms].some((name) => name.replaceAll(" ", "") === form);
}
const SEPARATORS = /[\s\p{Pd}_]+/u;
function formsOf(concept) {
	const before = written.get(concept);
	if (before !== void 0) return before;
	const { id, label, aliases, formerly, domains } = concept;
	const names = [
		id,
		label,
		...aliases,
		...formerly,
		...domains
	];
	const forms = new Set(names.map((name) => name.toLowerCase().split(SEPARATORS).join(" ")));
	written.set(concept, forms);
	return forms;
}
function stemsOf(form) {
	return [
		form.slice(0, -1),
		form.slice(0, -2),
		`${form}s`,
		`${form}es`,
		form.replace(/ies$/u, "y")
	];
}

function createTermMatcher(taxonomies, facets) {
	const known = facets.flatMap((facet) => taxonomies.get(facet) ?? []);
	const index = createTermIndex();
	for (const taxonomy of known) addNames(index, taxonomy);
	for (const taxonomy of known) addForms(index, taxonomy);
	return { find: (text) => findTerms(text, index, known) };
}
function addNames(index, { facet, byName, concepts }) {
	const ambiguous = new Map(concepts.map((concept) => [concept, new Set(concept.ambiguous.map(foldName))]));
	for (const [name, concept] of byName) index.add(name, {
		facet,
		concept,
		isAmbiguous: ambiguous.get(concept)?.has(name) === true
	});
}
function addForms(index, { facet, concepts }) {
	for (const concept of concepts) {
		const ambiguous = new Set(concept.ambiguous.map(foldName));
		for (const name of [concept.label, ...concept.aliases]) {
			const folded = foldName(name);
			const isAmbiguous = ambiguous.has(folded);
			for (const other of listNumbers(folded)) index.addForm(other, {
				facet,
				concept,
				isAmbiguous
			});
			if (facet !== "tactic") continue;
			for (const form of listVerbForms(name)) index.addForm(form.folded, {
				facet,
				concept,
				isAmbiguous: isAmbiguous || form.isBareVerb
			});
		}
	}
}
function findTerms(text, index, known) {
	const folded = foldText(text);
	const found = [];
	const addresses = findAddresses(text);
	for (const address of addresses) found.push(...resolveAddress(text, address, known));
	const covered = /* @__PURE__ */ new Map();
	let next = 0;
	for (const start of folded.starts) {
		if (!index.mayBeginAt(folded.folded, start)) continue;
		const at = folded.origins[start] ?? 0;
		while ((addresses[next]?.end ?? text.length) <= at) next += 1;
		if ((addresses[next]?.start ?? text.length) <= at || isSignedOff(text, at)) continue;
		index.visit(folded, start, (term, end) => {
			if ((covered.get(term.facet) ?? 0) > start) return;
			covered.set(term.facet, end);
			found.push(makeMatch(text, folded, {
				term,
				start,
				end
			}));
		});
	}
	return addresses.length === 0 ? found : found.toSorted((a, b) => a.start - b.start);
}
function isSignedOff(text, at) {
	const before = text[at - 1];
	return before === "@" || before === "#" && /^[\p{L}\p{N}]+[-_]/u.test(text.slice(at, at + 40));
}
function makeMatch(text, { origins }, { term, start, end }) {
	const { facet, concept } = term;
	const first = origins[start] ?? 0;
	const last = origins[end - 1] ?? 0;
	const place = {
		start: first,
		end: last + ((text.codePointAt(last) ?? 0) > 65535 ? 2 : 1)
	};
	const written = text.slice(place.start, place.end);
	const isAmbiguous = term.isAmbiguous || !isWrittenSo(written, concept);
	return {
		facet,
		concept,
		...place,
		isAmbiguous,
		isAddress: false,
		disguise: findDisguise(written, concept)
	};
}
function resolveAddress(text, { start, end }, known) {
	const address = text.slice(start, end);
	return known.flatMap((taxonomy) => {
		const concept = resolveConcept(taxonomy, address);
		if (concept === void 0) return [];
		return [{
			facet: taxonomy.facet,
			concept,
			start,
			end,
			isAmbiguous: false,
			isAddress: true,
			disguise: []
		}];
	});
}

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

export { createTermMatcher, locateSpan, scopeOfNames, textOfSpan };