import { DEFAULT_CLAUSE, DOCUMENT_KINDS, DUTY_KINDS, SHIPPED_FACETS, checkNode, readData, readNode } from "./read-validate-document.js";
import { clip, findNearest, findValue, foldName, listItems, toPlain } from "./read-syntax-data-node.js";
import { refuse } from "./read-suspect.js";
import { linesOfSource, partOfSource } from "./read-syntax-json.js";

const REFERENCE = /&(?:#(?:[xX]([0-9a-fA-F]{1,6})|([0-9]{1,7}))|([A-Za-z][A-Za-z0-9]{1,30}));/y;
const NAME = /&([A-Za-z][A-Za-z0-9]{1,30});/g;
const known = /* @__PURE__ */ new Map([
	["amp", "&"],
	["lt", "<"],
	["gt", ">"],
	["quot", "\""],
	["apos", "'"],
	["nbsp", "\xA0"],
	["shy", "\u00ad"],
	["copy", "\u00a9"],
	["reg", "\u00ae"],
	["trade", "\u2122"],
	["hellip", "\u2026"],
	["ndash", "\u2013"],
	["mdash", "\u2014"],
	["lsquo", "\u2018"],
	["rsquo", "\u2019"],
	["ldquo", "\u201c"],
	["rdquo", "\u201d"],
	["bull", "\u2022"],
	["middot", "\u00b7"],
	["rarr", "\u2192"],
	["times", "\u00d7"],
	["euro", "\u20ac"]
]);
async function learnReferences(text) {
	if (!text.includes("&")) return;
	const missing = /* @__PURE__ */ new Set();
	for (const [, name = ""] of text.matchAll(NAME)) if (!known.has(name)) missing.add(name);
	if (missing.size === 0) return;
	const { characterEntities } = await import("./references.js").then((n) => n.character_entities_exports);
	for (const name of missing) {
		const value = Object.hasOwn(characterEntities, name) ? characterEntities[name] : void 0;
		if (value !== void 0) known.set(name, value);
	}
}
function decodeReference(source, at, end) {
	REFERENCE.lastIndex = at;
	const match = REFERENCE.exec(source);
	if (match === null || at + match[0].length > end) return void 0;
	const [text, hexadecimal, decimal, name = ""] = match;
	const value = hexadecimal !== void 0 ? decodeNumber(Number.parseInt(hexadecimal, 16)) : decimal !== void 0 ? decodeNumber(Number.parseInt(decimal, 10)) : known.get(name);
	return value === void 0 ? void 0 : {
		value,
		end: at + text.length
	};
}
function decodeNumber(code) {
	const isControl = code < 9 || code === 11 || code > 13 && code < 32 || code > 126 && code < 160;
	const isSurrogate = code >= 55296 && code <= 57343;
	const isNoCharacter = code >= 64976 && code <= 65007 || code % 65536 >= 65534 || code > 1114111;
	return isControl || isSurrogate || isNoCharacter ? "\ufffd" : String.fromCodePoint(code);
}

const ESCAPABLE$1 = /[!-/:-@[-`{-~]/;
const MOST_SIGNS = 500;
const LINE_END = /\r\n|\r|\n/y;
function alignText(source, span, value, sink) {
	let at = span.start;
	let next = 0;
	while (next < value.length) {
		const unit = value.charAt(next);
		const reference = source[at] === "&" ? decodeReference(source, at, span.end) : void 0;
		if (reference !== void 0 && value.startsWith(reference.value, next)) {
			for (const part of reference.value.split("")) sink(part, at, reference.end);
			at = reference.end;
			next += reference.value.length;
		} else if (isLineEnd(unit)) {
			const line = passLineEnd$1(source, at, span.end, value, next);
			sink(" ", line.start, line.end);
			({at, next} = line);
		} else if (source[at] === "\\" && source[at + 1] === unit && ESCAPABLE$1.test(unit)) {
			sink(unit, at, at + 2);
			at += 2;
			next += 1;
		} else if (source[at] !== unit && isBlank(source[at]) && at < span.end) at += 1;
		else {
			sink(unit, at, at + 1);
			at += 1;
			next += 1;
		}
	}
}
function alignCode(source, span, value, sink) {
	let at = span.start;
	while (source[at] === "`") at += 1;
	const padding = source.slice(at, span.end - (at - span.start));
	if (/^[ \r\n]/.test(padding) && /[ \r\n]$/.test(padding) && /[^ \r\n]/.test(padding)) at = isLineEnd(source.charAt(at)) ? passLineEnd$1(source, at, span.end, `\n${value}`, 0).at : at + 1;
	let next = 0;
	while (next < value.length) {
		const unit = value.charAt(next);
		if (isLineEnd(unit)) {
			const line = passLineEnd$1(source, at, span.end, value, next);
			sink(" ", line.start, line.end);
			({at, next} = line);
			continue;
		}
		const width = source[at] === "\\" && source[at + 1] === "|" && unit === "|" ? 2 : 1;
		sink(unit, at, at + width);
		at += width;
		next += 1;
	}
}
function alignLoosely(source, span, value, sink) {
	let at = span.start;
	for (const unit of value.split("")) {
		const found = source.indexOf(unit, at);
		if (found === -1 || found >= span.end) return;
		sink(unit, found, found + 1);
		at = found + 1;
	}
}
function isLineEnd(unit) {
	return unit === "\n" || unit === "\r";
}
function isBlank(unit) {
	return unit === " " || unit === "	";
}
function passLineEnd$1(source, from, end, value, next) {
	let start = from;
	while (start < end && !isLineEnd(source.charAt(start))) start += 1;
	const stop = start + lineEndLength(source, start);
	const after = next + lineEndLength(value, next);
	return {
		start,
		end: stop,
		at: passLinePrefix(source, stop, end, value, after),
		next: after
	};
}
function lineEndLength(text, at) {
	LINE_END.lastIndex = at;
	return LINE_END.exec(text)?.[0].length ?? 1;
}
function passLinePrefix(source, from, end, value, next) {
	const stop = skipSigns(source, from, end);
	const run = skipSigns(value, next, value.length);
	if (run === next) return stop;
	if (run - next > MOST_SIGNS) return Math.max(from, stop - (run - next));
	const own = value.slice(next, run + 1);
	for (let at = stop; at >= from; at -= 1) if (follows(source, at, end, own)) return at;
	return stop;
}
function follows(source, from, end, own) {
	let at = from;
	for (const unit of own.split("")) {
		while (source[at] !== unit && isBlank(source[at]) && at < end) at += 1;
		const reference = source[at] === "&" ? decodeReference(source, at, end) : void 0;
		if (reference?.value.startsWith(unit) === true) at = reference.end;
		else if (source[at] === unit) at += 1;
		else if (source[at] === "\\" && source[at + 1] === unit) at += 2;
		else return false;
	}
	return true;
}
function skipSigns(text, from, end) {
	let at = from;
	while (at < end && /[ \t>]/.test(text.charAt(at))) at += 1;
	return at;
}

function locateNode(source, { span }) {
	return {
		source,
		span
	};
}
function childrenOf(node) {
	return "children" in node ? node.children : [];
}

function flattenInline(source, nodes) {
	const units = [];
	const starts = [];
	const ends = [];
	const wholes = [];
	const sink = (unit, start, end) => {
		units.push(unit);
		starts.push(start);
		ends.push(end);
	};
	const waiting = nodes.toReversed();
	for (let node = waiting.pop(); node !== void 0; node = waiting.pop()) {
		const span = node.span;
		switch (node.type) {
			case "text":
				alignText(source.text, span, node.value, sink);
				break;
			case "inlineCode": {
				const start = units.length;
				alignCode(source.text, span, node.value, sink);
				wholes.push({
					start,
					end: units.length
				});
				break;
			}
			case "image":
			case "imageReference":
				alignLoosely(source.text, {
					start: span.start + 2,
					end: span.end
				}, node.alt ?? "", sink);
				break;
			case "break":
				sink("\n", span.start, span.end);
				break;
			case "html":
				if (/^<br\b/i.test(node.value)) sink("\n", span.start, span.end);
				break;
			default: waiting.push(...childrenOf(node).toReversed());
		}
	}
	return {
		source,
		text: units.join(""),
		starts,
		ends,
		wholes
	};
}
function locateInline({ source, starts, ends }, start, end) {
	const [first, last] = [starts[start], ends[end - 1]];
	if (first === void 0 || last === void 0) throw new Error("There is no text to locate.");
	return {
		source,
		span: {
			start: first,
			end: last
		}
	};
}
function sliceInline(inline, start, end) {
	const { source, text, starts, ends, wholes } = inline;
	if (start === 0 && end === text.length) return inline;
	return {
		source,
		text: text.slice(start, end),
		starts: starts.slice(start, end),
		ends: ends.slice(start, end),
		wholes: wholes.flatMap((whole) => whole.start >= start && whole.end <= end ? [{
			start: whole.start - start,
			end: whole.end - start
		}] : [])
	};
}
function trimInline(inline) {
	const { text } = inline;
	const start = text.length - text.trimStart().length;
	return sliceInline(inline, start, Math.max(start, text.trimEnd().length));
}

function writtenId(item) {
	const value = ("entries" in item ? item.entries : []).find((entry) => entry.key === "id")?.value;
	return value?.kind === "scalar" && typeof value.value === "string" ? value.value : void 0;
}
function finishDraft({ location, entries, origin }, ids, problems) {
	const id = entries.some((entry) => entry.key === "id") || origin === void 0 ? void 0 : ids.derive(origin.text);
	const node = {
		kind: "map",
		entries: id === void 0 || origin === void 0 ? entries : [textEntry("id", id, origin.location), ...entries],
		location
	};
	problems.push(...checkNode(node));
	return node;
}
function textEntry(key, value, location) {
	return {
		key,
		keyLocation: location,
		value: {
			kind: "scalar",
			value,
			location
		}
	};
}
function spanTo(source, start, end) {
	return {
		source,
		span: {
			start,
			end
		}
	};
}

const LONGEST$1 = 100;
function makeSlug(text) {
	const words = text.normalize("NFKC").toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu);
	if (words === null) return void 0;
	return words.join("-").slice(0, LONGEST$1).replace(/[\ud800-\udbff]$|-$/, "");
}
function createIdBook(taken) {
	const used = new Set(taken);
	const counts = /* @__PURE__ */ new Map();
	return { derive(text) {
		const slug = makeSlug(text);
		if (slug === void 0) return void 0;
		let count = counts.get(slug) ?? 1;
		let id = count === 1 ? slug : `${slug}-${count}`;
		while (used.has(id)) {
			count += 1;
			id = `${slug}-${count}`;
		}
		counts.set(slug, count);
		used.add(id);
		return id;
	} };
}

function spanNodes(nodes) {
	const [first] = nodes;
	if (first === void 0) throw new Error("There is nothing to locate.");
	let { start, end } = first.location.span;
	for (const { location } of nodes) {
		start = Math.min(start, location.span.start);
		end = Math.max(end, location.span.end);
	}
	return {
		source: first.location.source,
		span: {
			start,
			end
		}
	};
}

const CLOSING$1 = {
	"(": ")",
	"[": "]",
	"{": "}",
	"\"": "\"",
	"'": "'",
	"\u201c": "\u201d",
	"\u201e": "\u201c",
	"\u2018": "\u2019",
	"\u00ab": "\u00bb"
};
const QUOTES = /["'\u201c\u201e\u2018\u00ab]/;
function splitParts(inline, range, separators) {
	const { text } = inline;
	const parts = [];
	const closing = [];
	const wholes = new Map(inline.wholes.map(({ start, end }) => [start, end]));
	const lasts = /* @__PURE__ */ new Map();
	let start = range.start;
	for (let at = range.start; at < range.end; at += 1) {
		const unit = text.charAt(at);
		const whole = wholes.get(at);
		if (whole !== void 0 && whole > at) at = whole - 1;
		else if (unit === closing.at(-1)) closing.pop();
		else if (opens(text, at, range.end, lasts)) closing.push(CLOSING$1[unit] ?? "");
		else if (closing.length === 0 && separators.test(unit)) {
			parts.push(trimPart(text, start, at));
			start = at + 1;
		}
	}
	parts.push(trimPart(text, start, range.end));
	return parts;
}
function opens(text, at, end, lasts) {
	const unit = text.charAt(at);
	const close = CLOSING$1[unit];
	if (close === void 0) return false;
	if (QUOTES.test(unit) && /[\p{L}\p{N}]/u.test(text.charAt(at - 1))) return false;
	const last = lasts.get(close) ?? text.lastIndexOf(close, end - 1);
	lasts.set(close, last);
	return last > at;
}
function trimPart(text, from, to) {
	let [start, end] = [from, to];
	while (start < end && text.charAt(start).trim() === "") start += 1;
	while (end > start && text.charAt(end - 1).trim() === "") end -= 1;
	return {
		start,
		end
	};
}
function signAfter(text, at) {
	let next = at;
	while (next < text.length && text.charAt(next).trim() === "") next += 1;
	return text.charAt(next);
}
function wholePart(inline) {
	return trimPart(inline.text, 0, inline.text.length);
}
function splitNames(inline, range) {
	return splitParts(inline, unwrap(inline.text, range, "[{"), /[,;\n]/).flatMap((part) => toName(inline, part) ?? []);
}
function toName(inline, range) {
	const part = withoutStop(inline.text, unwrap(inline.text, range, "[\"'\u201c\u201e\u2018\u00ab`"));
	if (part.start >= part.end || isNothing(inline.text.slice(part.start, part.end))) return void 0;
	return toScalar(inline, part);
}
function toScalar(inline, { start, end }) {
	return {
		kind: "scalar",
		value: inline.text.slice(start, end),
		location: locateInline(inline, start, end)
	};
}
function isNothing(text) {
	return /^(?:[-\u2013\u2014]+|n\/a|)$/i.test(text.trim());
}
function unwrap(text, part, openers) {
	const { start, end } = part;
	const open = text.charAt(start);
	const close = open === "`" ? "`" : CLOSING$1[open];
	if (end - start < 2 || !openers.includes(open) || close === void 0 || text.charAt(end - 1) !== close) return part;
	return text.slice(start + 1, end - 1).includes(close) ? part : unwrap(text, trimPart(text, start + 1, end - 1), openers);
}
function withoutStop(text, part) {
	return /(?<![.\p{L}\p{N}])[\p{L}\p{N}]{4,}\.$/u.test(text.slice(part.start, part.end)) ? {
		...part,
		end: part.end - 1
	} : part;
}

function assembleDocument(source, root, { parts, form }) {
	const title = findHeading(source, root, 1);
	const heading = title ?? findHeading(source, root, void 0);
	const place = heading === void 0 ? firstLine(source) : locateWhole(heading);
	const has = (key) => parts.entries.some((entry) => entry.key === key);
	const entries = [...parts.entries];
	if (!has("kind")) entries.unshift(textEntry("kind", parts.kind, place));
	if (!has("id") && form?.hasId === true) entries.push(textEntry("id", idOfFile(source.path) ?? parts.kind, place));
	if (!has("title") && title !== void 0) entries.push(textEntry("title", String(toScalar(title, wholePart(title)).value), locateWhole(title)));
	if (form !== void 0 && !has(form.container)) entries.push(containerEntry(form.container, parts.items, place));
	return {
		kind: "map",
		entries,
		location: {
			source,
			span: {
				start: 0,
				end: source.text.length
			}
		}
	};
}
function containerEntry(key, items, place) {
	const sorted = items.toSorted((a, b) => a.location.span.start - b.location.span.start);
	const location = sorted.length === 0 ? place : spanNodes(sorted);
	return {
		key,
		keyLocation: location,
		value: {
			kind: "list",
			items: sorted,
			location
		}
	};
}
function findHeading(source, root, depth) {
	for (const node of root.children) {
		if (node.type !== "heading" || depth !== void 0 && node.depth !== depth) continue;
		const inline = flattenInline(source, node.children);
		if (inline.text.trim() !== "") return inline;
	}
}
function locateWhole(inline) {
	const { start, end } = wholePart(inline);
	return locateInline(inline, start, end);
}
function firstLine(source) {
	const start = source.text.length - source.text.trimStart().length;
	return {
		source,
		span: {
			start,
			end: start + (/^[^\r\n]*/.exec(source.text.slice(start))?.[0] ?? "").trimEnd().length
		}
	};
}
function idOfFile(path) {
	return makeSlug(path.slice(path.lastIndexOf("/") + 1).replace(/\.[^.]*$/, ""));
}

function createParts(kind, container, problems) {
	const entries = [];
	const items = [];
	return {
		kind,
		entries,
		items,
		addItems: (added) => {
			items.push(...added);
		},
		addEntry: (entry) => {
			const first = entries.find(({ key }) => key === entry.key);
			if (entry.key === container && entry.value.kind === "list") items.push(...listItems(entry.value));
			else if (first === void 0) entries.push(entry);
			else if (!isEqual(first.value, entry.value)) problems.push(contradiction(first, entry));
		}
	};
}
function addFrontMatter(parts, map, known) {
	const isOurs = map.entries.some(({ key }) => key === "kind");
	const firsts = new Map(map.entries.toReversed().map((entry) => [entry.key, entry]));
	return map.entries.filter((entry) => firsts.get(entry.key) === entry).flatMap((entry) => {
		if (isOurs || known.includes(entry.key)) parts.addEntry(entry);
		else return findNearest(entry.key, known, 1).map((near) => slip(entry, near));
		return [];
	});
}
function slip({ key, keyLocation }, near) {
	return {
		rule: "unknown-key",
		severity: "warning",
		message: `There is no key "${clip(key)}" here, so its value is not read.`,
		help: `Did you mean "${near}"?`,
		location: keyLocation
	};
}
function isEqual(a, b) {
	return JSON.stringify(toPlain(a)) === JSON.stringify(toPlain(b));
}
function contradiction(first, second) {
	return {
		rule: "duplicate-key",
		severity: "error",
		message: `"${second.key}" has been given another value before, so one of the two would be lost.`,
		help: "Remove one of them.",
		location: second.keyLocation,
		related: [{
			location: first.keyLocation,
			message: "the first one"
		}]
	};
}

const NORM = /\b(?:must|may|should|shall|never|only|cannot|can['\u2019]t|avoid|do(?:es)? not|don['\u2019]t|prohibit(?:s|ed)?|permit(?:s|ted)?|allow(?:s|ed)?|forbidden|banned|requires?|required|need(?:s)? to|ha(?:ve|s) to|not acceptable)\b/i;
function findUnread({ source, form, taken }, root) {
	if (form.container !== "clauses") return [];
	const unread = [];
	const waiting = root.children.toReversed();
	for (let node = waiting.pop(); node !== void 0; node = waiting.pop()) {
		if (taken.has(node)) continue;
		if (node.type === "paragraph") {
			if (NORM.test(flattenInline(source, node.children).text)) unread.push(locateNode(source, node));
		} else if (node.type === "tableRow") {
			if (node.children.map((cell) => flattenInline(source, cell.children).text).some((text) => NORM.test(text))) unread.push(locateNode(source, node));
		} else if (node.type !== "heading") waiting.push(...childrenOf(node).toReversed());
	}
	return unread;
}

const policyForm = {
	container: "clauses",
	hasId: true,
	keys: {
		id: "text",
		title: "text",
		text: "text",
		prohibit: "scope",
		permit: "scope",
		require: "duties",
		only: "scope",
		for: "scope",
		unless: "scopes",
		during: "list",
		provided: "duties",
		protected: "truth",
		overrides: "list",
		reason: "text",
		source: "text",
		alternatives: "scopes",
		waivable: "truth",
		effective: "period",
		severity: "choice",
		contact: "text",
		url: "text",
		note: "text"
	},
	telling: [
		"prohibit",
		"permit",
		"require",
		"only"
	],
	document: [
		"$schema",
		"kind",
		"id",
		"title",
		"description",
		"version",
		"owner",
		"author",
		"approvedBy",
		"consulted",
		"effective",
		"review",
		"authority",
		"default",
		"appliesTo",
		"calendar",
		"definitions",
		"expectations",
		"clauses",
		"source",
		"url",
		"contact",
		"note"
	]
};

const facets = Object.fromEntries(SHIPPED_FACETS.map((facet) => [facet, "names"]));
const strategyForm = {
	container: "tactics",
	hasId: true,
	keys: {
		id: "text",
		title: "text",
		description: "text",
		...facets,
		uses: "scopes",
		period: "period",
		status: "choice",
		evidence: "data",
		businessCase: "text",
		owner: "name",
		participants: "data",
		objective: "texts",
		kpi: "texts",
		budget: "text",
		cadence: "text",
		stop: "texts",
		contact: "text",
		url: "text",
		note: "text"
	},
	telling: [...SHIPPED_FACETS, "uses"],
	document: [
		"$schema",
		"kind",
		"id",
		"title",
		"description",
		"objective",
		"version",
		"owner",
		"author",
		"period",
		"governedBy",
		"sharedWith",
		"defaults",
		"tactics",
		"url",
		"contact",
		"note"
	]
};

const waiversForm = {
	container: "waivers",
	hasId: false,
	keys: {
		id: "text",
		policy: "text",
		clause: "text",
		strategy: "text",
		tactic: "text",
		grantedBy: "name",
		on: "period",
		expires: "period",
		reason: "text",
		controls: "texts",
		clauseFingerprint: "text",
		ref: "text",
		url: "text",
		contact: "text",
		note: "text"
	},
	telling: ["clause"],
	document: [
		"$schema",
		"kind",
		"title",
		"description",
		"waivers",
		"note"
	]
};

function itemFormOf(kind) {
	if (kind === "policy") return policyForm;
	if (kind === "strategy") return strategyForm;
	return kind === "waivers" ? waiversForm : void 0;
}

const DEEPEST_MARKDOWN = 32;
const MOST_LIGHT = 2e4;
const MOST_HEAVY = 1e6;
const CONTAINER = /[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])|\[\^[^\]\s]{1,99}\]:)/y;
const OWN_BLOCK = /^[ \t>]*(?:[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])|#{1,6}(?=[ \t]))/u;
const SIGNS = /[*_~[\]`<&\\!|(]/gu;
function guardMarkdown(source) {
	const { text } = source;
	const block = {
		signs: 0,
		lines: 0,
		depth: 0
	};
	let work = 0;
	let heavy;
	for (let start = 0; start <= text.length;) {
		const end = lineEnd$2(text, start);
		const line = text.slice(start, end);
		const location = {
			source,
			span: {
				start,
				end: Math.min(Math.max(start + 1, end), start + 80, text.length)
			}
		};
		if (countContainers(line) > 32) return {
			weight: "hopeless",
			message: `Quotes and lists are nested deeper than ${32} levels.`,
			location
		};
		work += weighLine(line, block);
		if (work > MOST_HEAVY) return {
			weight: "hopeless",
			message: TOO_MUCH,
			location
		};
		if (work > MOST_LIGHT) heavy ??= {
			weight: "heavy",
			message: TOO_MUCH,
			location
		};
		start = end + 1;
	}
	return heavy;
}
const TOO_MUCH = "Up to here the document has far more lists, tables or marks such as * and [ than people write.";
function lineEnd$2(text, start) {
	const found = text.indexOf("\n", start);
	return found === -1 ? text.length : found;
}
function weighLine(line, block) {
	const isBlank = line.trim() === "";
	if (isBlank || OWN_BLOCK.test(line)) {
		block.signs = 0;
		block.lines = 0;
	}
	if (isBlank) return 1 + block.depth / 16;
	const cells = line.split("|").length;
	const signs = line.match(SIGNS)?.length ?? 0;
	block.depth = Math.max(countContainers(line), /^[ \t]/u.test(line) ? block.depth : 0);
	if (cells > 2) return 1 + block.depth + cells + signs ** 2 / 1e3;
	const before = block.signs ** 2 + block.lines ** 2;
	block.signs += signs;
	block.lines += line.split("\r").length;
	return 1 + block.depth + (block.signs ** 2 + block.lines ** 2 - before) / 1e3;
}
function countContainers(line) {
	let count = 0;
	CONTAINER.lastIndex = 0;
	for (let at = 0; CONTAINER.test(line); at = CONTAINER.lastIndex) {
		count += 1;
		if (count > 32 || at > line.length) break;
	}
	const indent = line.length - line.trimStart().length;
	return count > 0 ? Math.max(count, Math.floor(indent / 2)) : count;
}

const BREAK = /([-*_])[ ]*(?:\1[ ]*){2,}$/y;
const UNDERLINE = /(?:=+|-+)[ ]*$/y;
const FENCE$1 = /(?:`{3,}(?=[^`]*$)|~{3,})/y;
const NUMBER = /\d{1,9}[.)]/y;
const DELIMITERS = /\|?[ ]*:?-+:?[ ]*(?:\|[ ]*:?-+:?[ ]*)*\|?[ ]*$/y;
const isBreak = (line) => test(BREAK, line);
const isUnderline = (line) => test(UNDERLINE, line);
const isDelimiterRow = (line) => /[|:]/.test(line) && test(DELIMITERS, line);
const fenceLength = (line) => lengthOf(FENCE$1, line);
const numberLength = (line) => lengthOf(NUMBER, line);
function headingDepth(text, at, end) {
	let depth = 0;
	while (at + depth < end && text.charCodeAt(at + depth) === 35) depth += 1;
	return (at + depth === end || text.charCodeAt(at + depth) === 32) && isDepth(depth) ? depth : 0;
}
function isDepth(count) {
	return count >= 1 && count <= 6;
}
function countSpaces(text, from, end) {
	let at = from;
	while (at < end && text.charCodeAt(at) === 32) at += 1;
	return at - from;
}
function trimEnd(text, start, end) {
	let at = end;
	while (at > start && text.charCodeAt(at - 1) === 32) at -= 1;
	return at;
}
function test(pattern, line) {
	pattern.lastIndex = 0;
	return pattern.test(line);
}
function lengthOf(pattern, line) {
	pattern.lastIndex = 0;
	return pattern.exec(line)?.[0].length ?? 0;
}

function buildInline(text, pieces) {
	const root = {
		start: 0,
		size: 0,
		link: void 0,
		children: []
	};
	const build = {
		text,
		frames: [],
		top: root,
		value: "",
		start: 0,
		end: 0
	};
	for (const piece of pieces) switch (piece.kind) {
		case "text":
			addText$2(build, piece.value, piece);
			break;
		case "node":
			flush(build);
			build.top.children.push(piece.node);
			break;
		case "run":
			addRun(build, piece);
			break;
		case "bracket":
			if (piece.link === void 0) addText$2(build, text.slice(piece.start, piece.end), piece);
			else open(build, {
				start: piece.start,
				size: 0,
				link: piece.link,
				children: []
			});
			break;
		case "linkEnd": close(build, piece.end);
	}
	flush(build);
	return root.children;
}
function addRun(build, { start, left, right, closes, opens }) {
	let at = start;
	for (const size of closes) {
		at += size;
		close(build, at);
	}
	if (left < right) addText$2(build, build.text.slice(left, right), {
		start: left,
		end: right
	});
	at = right;
	for (let index = opens.length - 1; index >= 0; index -= 1) {
		const size = opens[index] ?? 1;
		open(build, {
			start: at,
			size,
			link: void 0,
			children: []
		});
		at += size;
	}
}
function addText$2(build, value, { start, end }) {
	if (build.value === "") build.start = start;
	build.value += value;
	build.end = end;
}
function flush(build) {
	const { value, start, end, top } = build;
	if (value === "") return;
	top.children.push({
		type: "text",
		value,
		span: {
			start,
			end
		}
	});
	build.value = "";
}
function open(build, frame) {
	flush(build);
	build.frames.push(build.top);
	build.top = frame;
}
function close(build, end) {
	flush(build);
	const { start, size, link, children } = build.top;
	const parent = build.frames.pop();
	if (parent === void 0) return;
	build.top = parent;
	const span = {
		start,
		end
	};
	parent.children.push(link === void 0 ? {
		type: size === 2 ? "strong" : "emphasis",
		children,
		span
	} : {
		type: "link",
		url: link.url,
		title: link.title,
		children,
		span
	});
}

function standsBehind({ text, lines, lasts, at }, signs) {
	const start = lines[1] ?? at;
	const last = lasts.get(signs) ?? start + text.slice(start, lines.at(-1)).lastIndexOf(signs);
	lasts.set(signs, last);
	return last > at;
}
function lineEndAt(text, at) {
	return text.charCodeAt(at) === 13 ? "\r\n" : "\n";
}
function addText$1(scan, end) {
	const { text, from, pieces } = scan;
	if (end <= from) return;
	pieces.push({
		kind: "text",
		value: text.slice(from, end),
		start: from,
		end
	});
	scan.from = end;
}

function matchRuns(pieces, from) {
	const stars = [];
	const lows = [];
	for (let index = from; index < pieces.length; index += 1) {
		const run = pieces[index];
		if (run?.kind !== "run") continue;
		const openers = run.sign === 42 ? stars : lows;
		while (run.canClose && run.left < run.right) {
			const opener = openers.at(-1);
			if (opener === void 0) break;
			if (isMisfit(opener.run, run)) return false;
			join(opener.run, run);
			for (const list of [stars, lows]) while ((list.at(-1)?.index ?? -1) > opener.index) list.pop();
			if (opener.run.left === opener.run.right) openers.pop();
		}
		if (run.canOpen && run.left < run.right) openers.push({
			run,
			index
		});
	}
	return true;
}
function join(opener, closer) {
	const size = opener.right - opener.left > 1 && closer.right - closer.left > 1 ? 2 : 1;
	opener.right -= size;
	opener.opens.push(size);
	closer.left += size;
	closer.closes.push(size);
}
function settleRuns(pieces, from) {
	for (let index = from; index < pieces.length; index += 1) {
		const run = pieces[index];
		if (run?.kind !== "run") continue;
		run.canOpen = false;
		run.canClose = false;
	}
}
function isMisfit(opener, closer) {
	if (!(opener.canClose || closer.canOpen)) return false;
	const [open, close] = [opener.right - opener.left, closer.right - closer.left];
	return close % 3 !== 0 && (open + close) % 3 === 0;
}

const TARGET = /\( *(?:((?:[^\u0000-\u0020\u007f()\\<>]|\([^\u0000-\u0020\u007f()\\<>]*\))+)(?: +(?:"([^"\\&\r\n]*)"|'([^'\\&\r\n]*)'))? *)?\)/y;
const IMAGE = /!\[([^[\]\\`*_<>&~!\r\n]*)\]/y;
function openBracket(scan) {
	const { text, at, from, end, pieces, brackets } = scan;
	if (at > from && text.charAt(at - 1) === "!") {
		const image = readImage(text, at - 1, end);
		if (image === void 0) {
			if (standsBehind(scan, "](")) return false;
		} else {
			addText$1(scan, at - 1);
			pieces.push({
				kind: "node",
				node: {
					type: "image",
					...image
				}
			});
			scan.from = image.span.end;
			scan.at = image.span.end;
			return true;
		}
	}
	addText$1(scan, at);
	brackets.push(pieces.length);
	pieces.push({
		kind: "bracket",
		start: at,
		end: at + 1,
		link: void 0
	});
	scan.from = at + 1;
	scan.at = at + 1;
	return true;
}
function closeBracket(scan) {
	const { text, at, end, pieces, brackets } = scan;
	const index = brackets.pop();
	const bracket = index === void 0 ? void 0 : pieces[index];
	const isInactive = brackets.length < scan.inactive;
	scan.inactive = Math.min(scan.inactive, brackets.length);
	scan.at = at + 1;
	if (index === void 0 || bracket?.kind !== "bracket" || isInactive) return true;
	if (at + 1 < end && text.charCodeAt(at + 1) === 91 && scan.isMarked) return text.slice(at + 2, end).includes("]");
	if (at + 1 === end || text.charCodeAt(at + 1) !== 40) return true;
	const target = readTarget(text, at + 1, end);
	if (target === void 0) return false;
	addText$1(scan, at);
	if (!matchRuns(pieces, index + 1)) return false;
	settleRuns(pieces, index + 1);
	bracket.link = target;
	pieces.push({
		kind: "linkEnd",
		end: target.end
	});
	scan.inactive = brackets.length;
	scan.from = target.end;
	scan.at = target.end;
	return true;
}
function readTarget(text, at, end) {
	TARGET.lastIndex = at;
	const match = TARGET.exec(text);
	if (match === null || at + match[0].length > end) return void 0;
	const [all, url = "", double, single] = match;
	if (url.includes("&") && url.includes(";")) return void 0;
	return {
		url,
		title: double ?? single,
		end: at + all.length
	};
}
function readImage(text, at, end) {
	IMAGE.lastIndex = at;
	const match = IMAGE.exec(text);
	if (match === null) return void 0;
	const target = readTarget(text, at + match[0].length, end);
	if (target === void 0) return void 0;
	const { url, title } = target;
	return {
		url,
		title,
		alt: match[1] ?? "",
		span: {
			start: at,
			end: target.end
		}
	};
}

const ADDRESS = /<(https?:\/\/[^\u0000-\u0020\u007f<>]*)>/y;
const MAIL = /<([A-Za-z0-9][A-Za-z0-9._+-]*@[A-Za-z0-9]{1,60}(?:\.[A-Za-z0-9]{1,60})+)>/y;
const TAG = /<(?:\/[A-Za-z][A-Za-z0-9-]* *|[A-Za-z][A-Za-z0-9-]* *\/?)>/y;
function takeAngle(scan) {
	const { text, at, end, pieces } = scan;
	const isClosed = standsBehind(scan, ">");
	const node = isClosed ? readAddress(text, at) ?? readHtml(scan) : void 0;
	if (node !== void 0 && node.span.end <= end) {
		addText$1(scan, at);
		pieces.push({
			kind: "node",
			node
		});
		scan.from = node.span.end;
		scan.at = node.span.end;
		return true;
	}
	scan.at += 1;
	return text.charAt(at + 1) === " " || !(isClosed || scan.isMarked);
}
function readAddress(text, at) {
	ADDRESS.lastIndex = at;
	const address = ADDRESS.exec(text)?.[1];
	MAIL.lastIndex = at;
	const mail = address === void 0 ? MAIL.exec(text)?.[1] : void 0;
	const value = address ?? mail;
	if (value === void 0) return void 0;
	const end = at + value.length + 2;
	return {
		type: "link",
		url: address ?? `mailto:${value}`,
		title: void 0,
		children: [{
			type: "text",
			value,
			span: {
				start: at + 1,
				end: end - 1
			}
		}],
		span: {
			start: at,
			end
		}
	};
}
function readHtml(scan) {
	const { text, at } = scan;
	TAG.lastIndex = at;
	const value = TAG.exec(text)?.[0] ?? readComment(scan);
	return value === void 0 ? void 0 : {
		type: "html",
		value,
		span: {
			start: at,
			end: at + value.length
		}
	};
}
function readComment(scan) {
	const { text, at } = scan;
	if (!text.startsWith("<!-- ", at) || !standsBehind(scan, "-->")) return void 0;
	return text.slice(at, text.indexOf("-->", at + 4) + 3);
}

function takeCode(scan) {
	const { text, at, lines, pieces } = scan;
	const stop = lines[scan.line + 2] ?? at;
	let open = at;
	while (open < stop && text.charCodeAt(open) === 96) open += 1;
	const size = open - at;
	const close = findEnd(scan, size, open);
	if (close === void 0) {
		scan.at = open;
		return !scan.isMarked;
	}
	addText$1(scan, at);
	const end = close + size;
	const value = scan.readCode(withoutPadding$1(readLines(scan, open, close)));
	pieces.push({
		kind: "node",
		node: {
			type: "inlineCode",
			value,
			span: {
				start: at,
				end
			}
		}
	});
	scan.from = end;
	scan.at = end;
	scan.end = trimEnd(text, end, lines[scan.line + 2] ?? end);
	return true;
}
function readLines(scan, start, end) {
	const { text, lines } = scan;
	let value = "";
	let from = start;
	for (let stop = lines[scan.line + 2] ?? end; stop <= end; stop = lines[scan.line + 2] ?? end + 1) {
		value += text.slice(from, stop) + lineEndAt(text, stop);
		scan.line += 3;
		from = lines[scan.line] ?? end;
	}
	return value + text.slice(from, end);
}
function findEnd(scan, size, from) {
	scan.codeEnds ??= findRows(scan);
	const starts = scan.codeEnds.get(size);
	if (starts === void 0) return void 0;
	while ((starts.at(-1) ?? from) < from) starts.pop();
	return starts.at(-1);
}
function findRows({ text, lines, line }) {
	const rows = /* @__PURE__ */ new Map();
	for (let index = line; index < lines.length; index += 3) {
		const [start = 0, end = 0] = [lines[index + 1], lines[index + 2]];
		for (let at = start; at < end; at += 1) {
			if (text.charCodeAt(at) !== 96) continue;
			const first = at;
			while (at < end && text.charCodeAt(at) === 96) at += 1;
			const starts = rows.get(at - first) ?? [];
			starts.push(first);
			rows.set(at - first, starts);
		}
	}
	for (const starts of rows.values()) starts.reverse();
	return rows;
}
function withoutPadding$1(value) {
	if (!/^[ \r\n]/.test(value) || !/[ \r\n]$/.test(value) || !/[^ \r\n]/.test(value)) return value;
	return value.replace(/^(?: |\r?\n)/, "").replace(/(?: |\r?\n)$/, "");
}

const TILDE = 126;
const OTHER = 0;
const SPACE = 1;
const PUNCTUATION = 2;
function takeRun(scan, sign) {
	const { text, at, pieces } = scan;
	const end = passSigns(scan, sign);
	const [previous, next] = [before(scan, at), after(scan, end)];
	const [left, right] = [classify(text, previous), classify(text, next)];
	const isTildeNext = next !== -1 && text.charCodeAt(next) === TILDE;
	const isTildeBefore = previous !== -1 && text.charCodeAt(previous) === TILDE;
	const opens = right === OTHER || right === PUNCTUATION && left !== OTHER || isTildeNext;
	const closes = left === OTHER || left === PUNCTUATION && right !== OTHER || isTildeBefore;
	const isStar = sign === 42;
	addText$1(scan, at);
	const run = {
		kind: "run",
		sign,
		start: at,
		end,
		canOpen: opens && (isStar || left !== OTHER || !closes),
		canClose: closes && (isStar || right !== OTHER || !opens),
		left: at,
		right: end,
		closes: [],
		opens: []
	};
	pieces.push(run);
	scan.from = end;
	scan.at = end;
}
function takeTildes(scan) {
	const { text, at, tildes } = scan;
	const end = passSigns(scan, TILDE);
	scan.at = end;
	const size = end - at;
	if (size > 2) return true;
	const [left, right] = [classify(text, before(scan, at)), classify(text, after(scan, end))];
	if ((left === OTHER || left === PUNCTUATION && right !== OTHER) && tildes.has(size)) return false;
	if (right === OTHER || right === PUNCTUATION && left !== OTHER) tildes.add(size);
	return true;
}
function passSigns({ text, at, end }, sign) {
	let stop = at;
	while (stop < end && text.charCodeAt(stop) === sign) stop += 1;
	return stop;
}
function before({ lines, line }, at) {
	return at === lines[line + 1] ? -1 : at - 1;
}
function after({ lines, line }, at) {
	return at === lines[line + 2] ? -1 : at;
}
function classify(text, at) {
	if (at === -1) return SPACE;
	const code = text.charCodeAt(at);
	if (code < 128) {
		if (code === 32) return SPACE;
		return code >= 48 && code <= 57 || code >= 65 && code <= 90 || code >= 97 && code <= 122 || code < 32 || code === 127 ? classifyControl(code) : PUNCTUATION;
	}
	const unit = text.charAt(at);
	if (/\s/.test(unit)) return SPACE;
	return /[\p{P}\p{S}]/u.test(unit) ? PUNCTUATION : OTHER;
}
function classifyControl(code) {
	return code >= 9 && code <= 13 ? SPACE : OTHER;
}

const ESCAPABLE = /[!-/:-@[-`{-~]/;
function takeMark(scan, code) {
	switch (code) {
		case 92:
			takeEscape(scan);
			return true;
		case 96: return takeCode(scan);
		case 91: return openBracket(scan);
		case 93: return closeBracket(scan);
		case 60: return takeAngle(scan);
		case 38:
			takeReference(scan);
			return true;
		case 126: return takeTildes(scan);
		default:
			takeRun(scan, code);
			return true;
	}
}
function takeEscape(scan) {
	const { text, at, lines, line, pieces } = scan;
	const stop = lines[line + 2] ?? at;
	if (at + 1 === stop && line + 3 < lines.length) {
		addText$1(scan, at);
		const end = stop + lineEndAt(text, stop).length;
		pieces.push({
			kind: "node",
			node: {
				type: "break",
				span: {
					start: at,
					end
				}
			}
		});
		scan.from = end;
		scan.at = scan.end;
	} else if (at + 1 < stop && ESCAPABLE.test(text.charAt(at + 1))) {
		addText$1(scan, at);
		pieces.push({
			kind: "text",
			value: text.charAt(at + 1),
			start: at,
			end: at + 2
		});
		scan.from = at + 2;
		scan.at = at + 2;
	} else scan.at += 1;
}
function takeReference(scan) {
	const { text, at, end, pieces } = scan;
	const reference = decodeReference(text, at, end);
	if (reference === void 0) {
		scan.at += 1;
		return;
	}
	addText$1(scan, at);
	pieces.push({
		kind: "text",
		value: reference.value,
		start: at,
		end: reference.end
	});
	scan.from = reference.end;
	scan.at = reference.end;
}

const isMark = /* @__PURE__ */ new Uint8Array(128);
for (const sign of "\\`*_[]<&~") isMark[sign.charCodeAt(0)] = 1;
function scanInline(text, lines) {
	return scanLines(createInlineScan(text, lines));
}
function scanCell(text, { start, end }) {
	return scanLines({
		...createInlineScan(text, [
			start,
			start,
			end
		]),
		readCode: (value) => value.replaceAll("\\|", "|")
	});
}
function createInlineScan(text, lines) {
	return {
		text,
		lines,
		pieces: [],
		brackets: [],
		isMarked: isMarked(text, lines),
		line: 0,
		at: lines[1] ?? 0,
		from: lines[1] ?? 0,
		end: 0,
		inactive: 0,
		codeEnds: void 0,
		tildes: /* @__PURE__ */ new Set(),
		lasts: /* @__PURE__ */ new Map(),
		readCode: (value) => value
	};
}
function isMarked(text, lines) {
	for (let index = 3; index < lines.length; index += 3) if (text.charCodeAt((lines[index] ?? 0) - 1) !== 10) return true;
	return false;
}
function scanLines(scan) {
	const { text, lines, pieces } = scan;
	while (scan.line < lines.length) {
		scan.end = trimEnd(text, scan.at, lines[scan.line + 2] ?? scan.at);
		if (!scanLine$1(scan)) return void 0;
		scan.line += 3;
		if (scan.line < lines.length) passLineEnd(scan);
	}
	return matchRuns(pieces, 0) ? buildInline(text, pieces) : void 0;
}
function scanLine$1(scan) {
	const { text } = scan;
	while (scan.at < scan.end) {
		const code = text.charCodeAt(scan.at);
		if (code >= 128 || isMark[code] === 0) scan.at += 1;
		else if (!takeMark(scan, code)) return false;
	}
	addText$1(scan, scan.end);
	return true;
}
function passLineEnd(scan) {
	const { text, lines, pieces } = scan;
	const stop = lines[scan.line - 1] ?? scan.end;
	const end = lineEndAt(text, stop);
	const after = stop + end.length;
	if (scan.from >= after) {} else if (stop - scan.end >= 2) pieces.push({
		kind: "node",
		node: {
			type: "break",
			span: {
				start: scan.end,
				end: after
			}
		}
	});
	else pieces.push({
		kind: "text",
		value: end,
		start: stop,
		end: after
	});
	scan.at = lines[scan.line + 1] ?? after;
	scan.from = scan.at;
}

function addBlock(scan, node) {
	const { containers, blocks } = scan;
	const parent = containers.at(-1);
	if (parent !== void 0) parent.children.push(node);
	else if (scan.isBeyond) addGap(scan, {
		start: scan.blockStart,
		end: node.span.end
	});
	else blocks.push(node);
}
function addGap(scan, { start, end }) {
	const { text, blocks } = scan;
	let first = start;
	for (let last = blocks.at(-1); last?.type === "paragraph" || last?.type === "gap"; last = blocks.at(-1)) {
		if (text.indexOf("\n", last.span.end) !== first - 1) break;
		first = text.lastIndexOf("\n", last.span.start - 1) + 1;
		blocks.pop();
	}
	blocks.push({
		type: "gap",
		span: {
			start: first,
			end
		}
	});
	scan.isBeyond = false;
}
function beginBlock(scan, lineStart) {
	const depth = scan.containers.length - 1;
	const parent = scan.containers[depth];
	if (parent === void 0) scan.blockStart = lineStart;
	else if (parent.kind === "item") {
		if (parent.children.length === 0) return parent.line === lineStart;
		if (scan.blankFrom <= depth) parent.isSpread = true;
	}
	return true;
}
function closeContainers(scan, depth) {
	const { containers } = scan;
	if (containers.length > depth && containers.some(({ kind }, index) => kind === "quote" && index < depth)) scan.isLost = true;
	while (containers.length > depth) {
		const last = containers.at(-1);
		const list = last?.list;
		if (last === void 0) return;
		if (list === void 0) {
			containers.pop();
			addBlock(scan, {
				type: "blockquote",
				children: last.children,
				span: {
					start: last.start,
					end: last.end
				}
			});
			continue;
		}
		closeItem(scan);
		const [first, end] = [list.items[0], list.items.at(-1)];
		addBlock(scan, {
			type: "list",
			ordered: list.first !== void 0,
			start: list.first,
			spread: list.isSpread,
			children: list.items,
			span: {
				start: first?.span.start ?? last.start,
				end: end?.span.end ?? last.end
			}
		});
	}
}
function closeItem({ containers }) {
	const item = containers.pop();
	item?.list?.items.push({
		type: "listItem",
		spread: item.isSpread,
		checked: item.checked,
		children: item.children,
		span: {
			start: item.start,
			end: item.children.at(-1)?.span.end ?? item.end
		}
	});
}
function closeLeaf(scan) {
	const { leaf } = scan;
	if (leaf === void 0) return;
	scan.leaf = void 0;
	if (leaf.kind === "paragraph") closeParagraph(scan, leaf);
	else if (leaf.kind === "table") {
		const { align, rows, start, end } = leaf;
		addBlock(scan, {
			type: "table",
			align,
			children: rows,
			span: {
				start,
				end
			}
		});
	}
}
function closeParagraph(scan, { lines }) {
	const { text } = scan;
	const [, start = 0] = lines;
	const end = lines.at(-1) ?? start;
	if (text.charCodeAt(start) === 91 && text.slice(start, end).includes("]:")) scan.isBeyond = true;
	const isTask = takeTask(scan, lines);
	const children = scanInline(text, lines);
	if (children === void 0) scan.isBeyond = true;
	const paragraph = {
		type: "paragraph",
		children: children ?? [],
		span: {
			start,
			end
		}
	};
	addBlock(scan, isTask ? withoutPadding(paragraph) : paragraph);
}
function takeTask(scan, lines) {
	const { text, containers } = scan;
	const [, start = 0, end = 0] = lines;
	const parent = containers.at(-1);
	if (text.charCodeAt(start) !== 91 || parent?.kind !== "item" || parent.children.length > 0) return false;
	if (end - start < 3 || !/^\[[ xX]\]$/.test(text.slice(start, start + 3))) return false;
	const rest = start + 3;
	if (trimEnd(text, rest, end) === rest) {
		if (lines.length > 3) scan.isBeyond = true;
		return false;
	}
	if (text.charCodeAt(rest) !== 32) return false;
	parent.checked = text.charCodeAt(start + 1) !== 32;
	lines[1] = rest;
	return true;
}
function withoutPadding(paragraph) {
	const [first, ...others] = paragraph.children;
	if (first?.type !== "text") return paragraph;
	if (first.value.length === 1) return {
		...paragraph,
		children: others
	};
	const start = first.span.start + 1;
	return {
		type: "paragraph",
		children: [{
			type: "text",
			value: first.value.slice(1),
			span: {
				start,
				end: first.span.end
			}
		}, ...others],
		span: {
			start,
			end: paragraph.span.end
		}
	};
}
function addHeading(scan, span, depth, lines) {
	const { text } = scan;
	scan.leaf = void 0;
	if (lines !== void 0 && text.charCodeAt(span.start) === 91) scan.isBeyond = true;
	const children = scanInline(text, lines ?? headingLine(text, span.start + depth, span.end));
	if (children === void 0) scan.isBeyond = true;
	addBlock(scan, {
		type: "heading",
		depth,
		children: children ?? [],
		span
	});
	return true;
}
function headingLine(text, from, to) {
	let start = from;
	while (start < to && text.charCodeAt(start) === 32) start += 1;
	const end = trimEnd(text, start, to);
	let at = end;
	while (at > start && text.charCodeAt(at - 1) === 35) at -= 1;
	if (at > start && text.charCodeAt(at - 1) !== 32) return [
		start,
		start,
		end
	];
	return [
		start,
		start,
		trimEnd(text, start, at)
	];
}

const OPENING = /^---[ \t]*\r?\n/;
const CLOSING = /(?<=\n)---[ \t]*(?=\r?\n|$)/g;
function scanFrontMatter({ text, blocks }) {
	const start = OPENING.exec(text)?.[0].length;
	if (start === void 0) return 0;
	CLOSING.lastIndex = start;
	const closing = CLOSING.exec(text);
	if (closing === null) return void 0;
	const end = closing.index + closing[0].length;
	const opening = text.charCodeAt(start - 2) === 13 ? start - 2 : start - 1;
	const value = text.slice(opening, closing.index).replaceAll(/^\r?\n|\r?\n$/g, "");
	blocks.push({
		type: "yaml",
		value,
		span: {
			start: 0,
			end
		}
	});
	return text.startsWith("\r\n", end) ? end + 2 : Math.min(end + 1, text.length);
}

function scanConcrete(scan, leaf, line) {
	return leaf.kind === "fence" ? scanFenceLine(scan, leaf, line) : scanCommentLine(scan, leaf, line);
}
function scanFenceLine(scan, fence, { start, end }) {
	const { text } = scan;
	const indent = countSpaces(text, start, end);
	const lineEnd = text.charCodeAt(scan.lastEnd) === 13 ? "\r\n" : "\n";
	if (indent <= 3 && isClosing(text, fence, {
		start: start + indent,
		end
	})) {
		scan.leaf = void 0;
		addBlock(scan, {
			type: "code",
			lang: fence.lang,
			meta: fence.meta,
			value: (fence.content + lineEnd).replaceAll(/^\r?\n|\r?\n$/g, ""),
			span: {
				start: fence.start,
				end
			}
		});
		return true;
	}
	fence.content += lineEnd + text.slice(start + Math.min(indent, fence.indent), end);
	return true;
}
function isClosing(text, { mark, size }, { start, end }) {
	let at = start;
	while (at < end && text.charCodeAt(at) === mark) at += 1;
	return at - start >= size && trimEnd(text, at, end) === at;
}
function scanCommentLine(scan, { start }, line) {
	if (!scan.text.slice(line.start, line.end).includes("-->")) return true;
	scan.leaf = void 0;
	addBlock(scan, {
		type: "html",
		value: scan.text.slice(start, line.end),
		span: {
			start,
			end: line.end
		}
	});
	return true;
}
function openFence(scan, line, indent) {
	const { text } = scan;
	const size = fenceLength(text.slice(line.start, line.end));
	const info = text.slice(line.start + size, line.end).replace(/^ +/, "");
	if (/[\\&]/.test(info)) return false;
	const [lang = ""] = /^[^ ]*/.exec(info) ?? [];
	const meta = info.slice(lang.length).replace(/^ +/, "");
	scan.leaf = {
		kind: "fence",
		start: line.start,
		indent,
		mark: text.charCodeAt(line.start),
		size,
		lang: lang === "" ? void 0 : lang,
		meta: meta === "" ? void 0 : meta,
		content: ""
	};
	return true;
}
function isComment({ text, containers }, { start, end }) {
	const line = text.slice(start, end);
	return /^<!--[^->]/.test(line) && (containers.length === 0 || line.includes("-->", 4));
}
function openComment(scan, { start, end }) {
	const { text } = scan;
	const value = text.slice(start, end);
	if (value.includes("-->", 4)) addBlock(scan, {
		type: "html",
		value,
		span: {
			start,
			end
		}
	});
	else scan.leaf = {
		kind: "comment",
		start
	};
	return true;
}

function readMarker(text, at, end) {
	const first = text.charCodeAt(at);
	const isNumber = first >= 48 && first <= 57;
	const length = isNumber ? numberLength(text.slice(at, Math.min(end, at + 10))) : first === 45 || first === 42 || first === 43 ? 1 : 0;
	const stop = at + length;
	if (length === 0 || stop < end && text.charCodeAt(stop) !== 32) return void 0;
	const digits = isNumber ? text.slice(at, stop - 1) : "";
	return {
		at,
		end: stop,
		sign: text.charCodeAt(stop - 1),
		digits,
		number: isNumber ? Number.parseInt(digits, 10) : void 0,
		isEmpty: stop + countSpaces(text, stop, end) === end
	};
}
function openItem(scan, line, marker) {
	const { text, containers } = scan;
	const { start, end, depth, interrupts } = line;
	const spaces = countSpaces(text, marker.end, end);
	if (!marker.isEmpty && spaces > 4) return false;
	const size = marker.end - line.at + (marker.isEmpty ? 1 : spaces);
	if (marker.isEmpty) scan.emptyEnd = end;
	closeLeaf(scan);
	const list = continueList(scan, depth, marker) ?? beginList(scan, line, marker);
	if (list === void 0) return false;
	containers.push({
		kind: "item",
		start: marker.at,
		line: start,
		children: [],
		size,
		list,
		end,
		isSpread: false,
		checked: void 0
	});
	return {
		start,
		at: marker.isEmpty ? end : marker.end + spaces,
		end,
		depth: containers.length,
		interrupts
	};
}
function continueList(scan, depth, marker) {
	const list = scan.containers[depth]?.list;
	if (list === void 0 || list.marker !== marker.sign) return void 0;
	closeContainers(scan, depth + 1);
	closeItem(scan);
	if (scan.blankFrom <= depth) list.isSpread = true;
	return list;
}
function beginList(scan, { start, depth }, { sign, number }) {
	closeContainers(scan, depth);
	if (!beginBlock(scan, start)) return void 0;
	return {
		marker: sign,
		first: number,
		items: [],
		isSpread: false
	};
}

function openTable(scan, paragraph, line) {
	const { text, containers } = scan;
	const { lines } = paragraph;
	const [from = 0, start = 0, end = 0] = lines.slice(-3);
	const align = readAlign(text.slice(line.at, line.end));
	const head = splitRow(text, {
		start,
		end
	});
	if (line.depth < containers.length || paragraph.isLazy) return "beyond";
	if (head.length !== align.length || text.slice(start, end).trim() === "|") return "none";
	const isFirst = lines.length === 3;
	if (!isFirst && start - from > 3) return "none";
	if (!isFirst) {
		lines.length -= 3;
		closeLeaf(scan);
		if (!beginBlock(scan, text.lastIndexOf("\n", start - 1) + 1)) return "beyond";
	}
	const table = {
		kind: "table",
		start,
		align,
		rows: [],
		end: line.end
	};
	scan.leaf = table;
	addCells(scan, table, head);
	return "table";
}
function addRow(scan, table, line) {
	table.end = line.end;
	addCells(scan, table, splitRow(scan.text, line));
	return true;
}
function addCells(scan, { rows }, cells) {
	const { text } = scan;
	const children = cells.map((span) => {
		const phrases = scanCell(text, withoutBars(text, span));
		if (phrases === void 0) scan.isBeyond = true;
		return {
			type: "tableCell",
			children: phrases ?? [],
			span
		};
	});
	const [first, last] = [cells[0], cells.at(-1)];
	if (first === void 0 || last === void 0) return;
	const row = {
		type: "tableRow",
		children,
		span: {
			start: first.start,
			end: last.end
		}
	};
	rows.push(row);
}
function splitRow(text, { start, end }) {
	const bars = [];
	for (let at = start; at < end; at += 1) {
		const code = text.charCodeAt(at);
		if (code === 124) bars.push(at);
		else if (code === 92 && (text.charCodeAt(at + 1) === 92 || text.charCodeAt(at + 1) === 124)) at += 1;
	}
	if (bars[0] !== start) bars.unshift(start);
	const last = bars.at(-1) ?? start;
	if (bars.length > 1 && trimEnd(text, last + 1, end) === last + 1) bars.pop();
	return bars.map((bar, index) => ({
		start: bar,
		end: bars[index + 1] ?? end
	}));
}
function withoutBars(text, span) {
	let { start, end } = span;
	if (text.charCodeAt(start) === 124) start += 1;
	while (start < end && text.charCodeAt(start) === 32) start += 1;
	end = trimEnd(text, start, end);
	if (end > start && text.charCodeAt(end - 1) === 124 && !isEscaped(text, start, end - 1)) end = trimEnd(text, start, end - 1);
	return {
		start,
		end
	};
}
function isEscaped(text, start, at) {
	let from = at;
	while (from > start && text.charCodeAt(from - 1) === 92) from -= 1;
	return (at - from) % 2 === 1;
}
function readAlign(row) {
	return row.replaceAll(/^ *\||\|? *$/g, "").split("|").map((cell) => {
		const mark = cell.trim();
		const isRight = mark.endsWith(":");
		if (mark.startsWith(":")) return isRight ? "center" : "left";
		return isRight ? "right" : void 0;
	});
}

const AUTOLINK = /<[A-Za-z][A-Za-z0-9.+-]*[:@]/y;
function startBlock(scan, line) {
	let rest = line;
	while (rest !== void 0) {
		const taken = startAt(scan, rest);
		if (typeof taken === "boolean") return taken;
		rest = taken;
	}
	return true;
}
function startAt(scan, line) {
	const { text, containers, leaf } = scan;
	const { end, depth } = line;
	const isWhole = depth === containers.length;
	const indent = countSpaces(text, line.at, end);
	const at = line.at + indent;
	if (at === end) return true;
	if (indent > 3) return leaf?.kind === "paragraph" && addText(scan, line, at);
	switch (text.charCodeAt(at)) {
		case 62: return beginsBlock(scan, line) && openQuote(scan, line, at);
		case 35: {
			const size = headingDepth(text, at, end);
			return size === 0 ? addText(scan, line, at) : beginsBlock(scan, line) && addHeading(scan, {
				start: at,
				end
			}, size);
		}
		case 96:
		case 126:
			if (fenceLength(text.slice(at, end)) === 0) break;
			return beginsBlock(scan, line) && openFence(scan, {
				start: at,
				end
			}, indent);
		case 60:
			AUTOLINK.lastIndex = at;
			if (!/[A-Za-z/!?]/.test(text.charAt(at + 1)) || AUTOLINK.test(text)) break;
			if (indent > 0 || !isComment(scan, {
				start: at,
				end
			})) return false;
			return beginsBlock(scan, line) && openComment(scan, {
				start: at,
				end
			});
		case 61:
			if (leaf?.kind !== "paragraph" || !isUnderline(text.slice(at, end))) break;
			return isWhole && addUnderlined(scan, 1, end);
		case 45:
		case 42:
		case 95:
			if (isWhole && leaf?.kind === "paragraph" && isUnderline(text.slice(at, end))) return addUnderlined(scan, 2, end);
			if (isBreak(text.slice(at, end))) {
				if (!beginsBlock(scan, line)) return false;
				addBlock(scan, {
					type: "thematicBreak",
					span: {
						start: at,
						end
					}
				});
				return true;
			}
			return startItem(scan, line, at);
		default: return startItem(scan, line, at);
	}
	return addText(scan, line, at);
}
function beginsBlock(scan, { start, depth }) {
	closeLeaf(scan);
	closeContainers(scan, depth);
	return beginBlock(scan, start);
}
function openQuote(scan, { start, end, interrupts }, at) {
	const { text, containers } = scan;
	containers.push({
		kind: "quote",
		start: at,
		line: start,
		children: [],
		size: 0,
		list: void 0,
		end,
		isSpread: false,
		checked: void 0
	});
	return {
		start,
		at: at + 1 < end && text.charCodeAt(at + 1) === 32 ? at + 2 : at + 1,
		end,
		depth: containers.length,
		interrupts
	};
}
function startItem(scan, line, at) {
	const marker = readMarker(scan.text, at, line.end);
	if (marker === void 0) return addText(scan, line, at);
	if (line.interrupts && (marker.isEmpty || marker.number !== void 0 && marker.digits !== "1")) return addText(scan, line, at);
	return openItem(scan, line, marker);
}
function addUnderlined(scan, depth, end) {
	const { leaf } = scan;
	if (leaf?.kind !== "paragraph" || leaf.isLazy) return false;
	return addHeading(scan, {
		start: leaf.lines[1] ?? end,
		end
	}, depth, leaf.lines);
}
function addText(scan, line, at) {
	const { text, leaf, containers } = scan;
	const { end, depth } = line;
	const isWhole = depth === containers.length;
	if (leaf?.kind === "table" && isWhole) return addRow(scan, leaf, {
		start: at,
		end
	});
	const isRow = at - line.at <= 3 && isDelimiterRow(text.slice(at, end));
	if (leaf?.kind !== "paragraph") {
		if (text.charCodeAt(at) === 91 && scan.emptyEnd === scan.lastEnd) scan.isWhole = true;
		if (!beginsBlock(scan, line)) return false;
		scan.leaf = {
			kind: "paragraph",
			lines: [
				line.at,
				at,
				end
			],
			isLazy: false
		};
		return true;
	}
	if (isRow) {
		const opened = openTable(scan, leaf, line);
		if (opened !== "none") return opened === "table";
	}
	leaf.lines.push(line.at, at, end);
	if (isWhole) return true;
	leaf.isLazy = true;
	for (const container of containers) container.end = end;
	return !isRow;
}

const GREATER = 62;
const DEEPEST = 32;
function scanLine(scan, start, end) {
	const { text, containers, leaf } = scan;
	const isConcrete = leaf?.kind === "fence" || leaf?.kind === "comment";
	if (!(containers.length === 0 && (leaf?.kind === "comment" || leaf?.kind === "fence" && leaf.indent === 0)) && hasTab(scan, start, end)) return false;
	const matched = matchContainers(scan, start, end);
	const { at, depth } = matched;
	if (end === text.length && start + countSpaces(text, start, end) === end) return false;
	if (isConcrete) {
		if (depth < containers.length) return false;
		scan.blankFrom = Number.POSITIVE_INFINITY;
		return scanConcrete(scan, leaf, {
			start: at,
			end
		});
	}
	if (at + countSpaces(text, at, end) === end) {
		closeLeaf(scan);
		if (matched.quote !== -1 && depth > matched.quote + 1) return false;
		closeContainers(scan, depth);
		scan.blankFrom = matched.quote;
		return !scan.isLost;
	}
	const interrupts = leaf?.kind === "paragraph" && depth === containers.length;
	const isTaken = startBlock(scan, {
		start,
		at,
		end,
		depth,
		interrupts
	});
	scan.blankFrom = Number.POSITIVE_INFINITY;
	return isTaken && !scan.isLost && containers.length <= DEEPEST;
}
function matchContainers({ text, containers }, start, end) {
	let at = start;
	let depth = 0;
	let quote = -1;
	for (const container of containers) {
		const indent = countSpaces(text, at, end);
		if (container.kind === "quote") {
			if (indent > 3 || at + indent === end || text.charCodeAt(at + indent) !== GREATER) break;
			at += indent + 1;
			if (at < end && text.charCodeAt(at) === 32) at += 1;
			container.end = end;
			quote = depth;
		} else if (at + indent === end) at += Math.min(indent, container.size);
		else if (indent >= container.size) at += container.size;
		else break;
		depth += 1;
	}
	return {
		at,
		depth,
		quote
	};
}
function hasTab(scan, start, end) {
	if (scan.nextTab < start) {
		const found = scan.text.indexOf("	", start);
		scan.nextTab = found === -1 ? scan.text.length : found;
	}
	return scan.nextTab < end;
}

function createScan(text) {
	return {
		text,
		blocks: [],
		containers: [],
		leaf: void 0,
		blockStart: 0,
		isBeyond: false,
		isLost: false,
		isWhole: false,
		emptyEnd: -1,
		blankFrom: Number.POSITIVE_INFINITY,
		lastEnd: 0,
		nextTab: -1
	};
}

const STRANGE = /\r(?!\n)|\u0000|^\ufeff/m;
const FRESH = /[^\s>\-+*0-9<\ufeff]/y;
function scanMarkdown(text) {
	if (STRANGE.test(text)) return void 0;
	const scan = createScan(text);
	const front = scanFrontMatter(scan);
	if (front === void 0) return void 0;
	let at = front;
	while (at < text.length) {
		const end = lineEnd$1(text, at);
		if (scanLine(scan, at, end)) {
			scan.lastEnd = end;
			at = nextLine(text, end);
		} else at = skipBeyond(scan, isOpen(scan) ? scan.blockStart : at, at);
	}
	if (scan.leaf?.kind === "fence" || scan.leaf?.kind === "comment") skipBeyond(scan, scan.blockStart, text.length);
	closeLeaf(scan);
	closeContainers(scan, 0);
	return scan.isWhole ? void 0 : scan.blocks;
}
function isOpen({ leaf, containers }) {
	return leaf !== void 0 || containers.length > 0;
}
function skipBeyond(scan, start, from) {
	const { text } = scan;
	let isAfterBlank = false;
	let at = from;
	for (; at < text.length; at = nextLine(text, lineEnd$1(text, at))) {
		FRESH.lastIndex = at;
		if (isAfterBlank && FRESH.test(text)) break;
		isAfterBlank = lineEnd$1(text, at) === at;
	}
	addGap(scan, {
		start,
		end: at
	});
	scan.leaf = void 0;
	scan.isLost = false;
	scan.containers.length = 0;
	scan.blankFrom = 0;
	return at;
}
function lineEnd$1(text, from) {
	const at = text.indexOf("\n", from);
	if (at === -1) return text.length;
	return at > from && text.charCodeAt(at - 1) === 13 ? at - 1 : at;
}
function nextLine(text, end) {
	return end === text.length ? end : text.charCodeAt(end) === 13 ? end + 2 : end + 1;
}

async function parseMarkdown(text) {
	const root = await scanWhole(text);
	if (root !== void 0) return root;
	const blocks = scanMarkdown(text);
	const { fillGaps } = await import("./read-markdown-fill-gaps.js");
	return {
		type: "root",
		children: fillGaps(text, blocks)
	};
}
async function scanWhole(text) {
	await learnReferences(text);
	const blocks = scanMarkdown(text);
	return blocks?.every((block) => block.type !== "gap") === true ? {
		type: "root",
		children: blocks
	} : void 0;
}

async function parseGuarded(source, parser) {
	const { text } = source;
	const suspect = guardMarkdown(source);
	if (suspect === void 0) return {
		value: await parseMarkdown(text),
		problems: []
	};
	if (suspect.weight === "hopeless") return {
		value: void 0,
		problems: [refuse(suspect)]
	};
	const parsed = await scanWhole(text).catch(() => void 0) ?? await parser?.parseMarkdown(text) ?? "none";
	return typeof parsed === "string" ? {
		value: void 0,
		problems: [refuse(suspect, parsed)]
	} : {
		value: parsed,
		problems: []
	};
}

function fenceContent(source, code) {
	const { start, end } = code.span;
	const lines = code.value.split(/\r\n|\r|\n/);
	const starts = [];
	let at = passLine(source.text, start, end);
	for (const line of lines) {
		const stop = lineEnd(source.text, at, end);
		starts.push(Math.max(at, stop - line.length));
		at = passLine(source.text, at, end);
	}
	return linesOfSource(source, lines, starts);
}
function lastLine(source, code) {
	const { start, end } = code.span;
	const text = source.text.slice(start, end);
	const at = Math.max(text.lastIndexOf("\n"), text.lastIndexOf("\r"));
	return at === -1 ? "" : text.slice(at + 1).replace(/^[ \t>]+/, "");
}
function lineEnd(text, from, end) {
	let at = from;
	while (at < end && text[at] !== "\n" && text[at] !== "\r") at += 1;
	return at;
}
function passLine(text, from, end) {
	const at = lineEnd(text, from, end);
	return Math.min(end, text.startsWith("\r\n", at) ? at + 2 : at + 1);
}

const FENCE = /^(`{3,}|~{3,})/;
function kindOfFence(reading, expected, code) {
	const word = /^\S+/.exec(code.meta ?? "")?.[0] ?? "";
	const said = word.toLowerCase();
	if (!/^ya?ml$/i.test(code.lang ?? "") || said === "") return "other";
	if (said === expected) return "own";
	const kind = DOCUMENT_KINDS.find((candidate) => candidate === said);
	if (kind !== void 0) reportOtherKind(reading, {
		code,
		word
	}, {
		kind,
		expected
	});
	else reportSlip(reading, {
		code,
		word
	});
	return "other";
}
function reportOtherKind(reading, fence, { kind, expected }) {
	reading.problems.push({
		rule: "wrong-kind",
		severity: kind === "policy" || kind === "strategy" ? "error" : "warning",
		message: `A ${expected} cannot carry a document of the kind ${kind}, so this is not read.`,
		help: `Move it to a file of its own, or write \`yaml ${expected}\`.`,
		location: locateWord(reading, fence)
	});
}
function reportSlip(reading, fence) {
	const singular = fence.word.toLowerCase().replace(/ies$/, "y");
	const [near] = findNearest(singular, [
		"policy",
		"strategy",
		"waivers"
	], 1);
	if (near === void 0) return;
	reading.problems.push({
		rule: "wrong-kind",
		severity: "error",
		message: `There is no kind of document "${fence.word}", so this fence would not be read.`,
		help: `Did you mean \`yaml ${near}\`?`,
		location: locateWord(reading, fence)
	});
}
function locateWord({ source }, { code, word }) {
	const { start } = code.span;
	const lang = source.text.indexOf(code.lang ?? "", start) + (code.lang ?? "").length;
	const at = source.text.indexOf(word, lang);
	return {
		source,
		span: {
			start: at,
			end: at + word.length
		}
	};
}
function reportUnclosed({ source, problems }, code) {
	const { start } = code.span;
	const mark = FENCE.exec(source.text.slice(start, start + 400))?.[1];
	if (mark === void 0) return;
	const last = lastLine(source, code).trimEnd();
	if (last.length >= mark.length && last === mark.charAt(0).repeat(last.length)) return;
	problems.push({
		rule: "unclosed-fence",
		severity: "warning",
		message: "This code block is never closed, so all that follows belongs to it.",
		help: `Put ${mark.slice(0, 3)} on a line of its own where it ends.`,
		location: {
			source,
			span: {
				start,
				end: start + mark.length
			}
		}
	});
}

async function readFence(reading, parts, code) {
	const { source, form, problems } = reading;
	const kind = kindOfFence(reading, parts.kind, code);
	reportUnclosed(reading, code);
	if (kind !== "own") return;
	const excerpt = fenceContent(source, code);
	if (excerpt.text.trim() === "") return;
	const { value: root, problems: faults } = await readNode(excerpt);
	problems.push(...faults);
	if (root === void 0) return;
	const ill = checkNode(root);
	problems.push(...ill);
	if (ill.some(({ severity }) => severity === "error")) return;
	if (root.kind === "map" && isDocument(form, root)) for (const entry of root.entries) parts.addEntry(entry);
	else parts.addItems(root.kind === "list" ? root.items : [root]);
}
function isDocument(form, map) {
	const keys = map.entries.map(({ key }) => key);
	if (keys.includes(form.container) || keys.includes("kind")) return true;
	return !keys.some((key) => Object.hasOwn(form.keys, key) && !form.document.includes(key));
}

const anywhere = {
	id: [
		"#",
		"no",
		"nr",
		"number",
		"ref",
		"identifier"
	],
	title: ["name"],
	note: ["comment", "remark"],
	url: ["link", "webaddress"]
};
const facetSynonyms = {
	tool: [
		"platform",
		"toolorservice",
		"channel",
		"app",
		"application",
		"service",
		"software",
		"toolplatform",
		"toolservice"
	],
	tactic: [
		"activity",
		"activitytype",
		"tactictype"
	],
	actor: [
		"who",
		"whoacts",
		"role"
	],
	account: ["accounttype"],
	region: [
		"market",
		"country",
		"countryregion",
		"geography",
		"where",
		"location"
	],
	audience: ["targetaudience", "targetgroup"],
	content: ["contenttype", "topic"],
	data: ["datatype", "dataused"],
	ai: ["aiuse", "useofai"]
};
const SYNONYMS = {
	clauses: {
		...anywhere,
		text: ["wording"],
		prohibit: [
			"prohibited",
			"forbid",
			"forbidden"
		],
		permit: [
			"permitted",
			"allow",
			"allowed"
		],
		require: [
			"required",
			"requirement",
			"duty"
		],
		only: [
			"permitsonly",
			"onlypermitted",
			"onlyallowed"
		],
		for: ["appliesto"],
		unless: ["except", "exception"],
		provided: ["providedthat", "condition"],
		protected: ["protectedright"],
		reason: ["why", "rationale"],
		source: ["legalbasis"],
		alternatives: [
			"instead",
			"useinstead",
			"permittedalternative",
			"approvedalternative"
		],
		waivable: ["canbewaived"],
		overrides: ["exceptionto"],
		contact: ["questions"]
	},
	tactics: {
		...anywhere,
		...facetSynonyms,
		period: [
			"when",
			"date",
			"timeframe",
			"timeline"
		],
		evidence: ["clearance"],
		businessCase: ["rationale", "why"],
		owner: ["responsible", "lead"],
		objective: ["goal"],
		kpi: ["measure", "metric"],
		budget: ["cost"],
		cadence: ["frequency"],
		stop: ["stopplan"]
	},
	waivers: {
		...anywhere,
		grantedBy: ["approvedby"],
		on: ["grantedon", "date"],
		expires: ["expiry", "until"]
	},
	facets: facetSynonyms,
	toolTable: {
		...facetSynonyms,
		id: [
			"#",
			"no",
			"nr",
			"number",
			"ref",
			"identifier"
		],
		status: [
			"allowed",
			"permitted",
			"approved",
			"approvalstatus",
			"policystatus",
			"decision"
		],
		provided: [
			"condition",
			"requirement",
			"restriction"
		],
		reason: [
			"note",
			"why",
			"rationale",
			"comment"
		],
		alternatives: [
			"alternative",
			"instead",
			"useinstead",
			"approvedalternative"
		]
	}
};
const NO_SLIPS = /* @__PURE__ */ new Set([
	"step",
	"context",
	"tone",
	"type",
	"team",
	"rules",
	"usecase"
]);

function createKeyBook(keys, synonyms) {
	const matches = /* @__PURE__ */ new Map();
	const add = (label, match) => {
		if (!matches.has(label)) matches.set(label, match);
	};
	for (const key of keys) for (const form of formsOf(foldLabel(key))) add(form, {
		key,
		isOwn: true
	});
	for (const [key, words] of Object.entries(synonyms)) for (const word of words) for (const form of formsOf(word)) add(form, {
		key,
		isOwn: false
	});
	return {
		find: (label) => matches.get(foldLabel(label)),
		findNear: (label) => {
			const folded = foldLabel(label);
			const candidates = keys.filter((key) => key.length > 3);
			return folded.length < 3 || NO_SLIPS.has(folded) ? [] : findNearest(folded, candidates);
		}
	};
}
function foldLabel(label) {
	const folded = foldName(label).replaceAll(/[^\p{L}\p{N}#]/gu, "");
	return folded === "#" ? folded : folded.replaceAll("#", "");
}
function formsOf(word) {
	const plural = word.endsWith("y") ? `${word.slice(0, -1)}ies` : `${word}s`;
	const singular = word.length > 5 && word.endsWith("s") ? [word.slice(0, -1)] : [];
	return [
		word,
		plural,
		`${word}es`,
		...singular
	];
}
function toKebab(label) {
	return label.normalize("NFKC").toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, "-").replaceAll(/^-|-$/g, "");
}

const CHOICES = {
	severity: {
		error: [],
		warning: [],
		info: []
	},
	status: {
		idea: [
			"proposed",
			"proposal",
			"draft",
			"under discussion"
		],
		planned: [
			"scheduled",
			"upcoming",
			"not started"
		],
		live: [
			"active",
			"ongoing",
			"running",
			"in progress",
			"launched"
		],
		paused: ["on hold"],
		done: [
			"complete",
			"completed",
			"finished",
			"ended"
		],
		rejected: [
			"cancelled",
			"canceled",
			"dropped",
			"declined"
		]
	}
};

const LEAD = String.raw`(?:(?:only|with|requires?|needs?|after|subject to|prior|advance|written|the|an?)\s+)*`;
const END = String.raw`(?:\s+(?:is\s+)?(?:required|needed))?[.]?$`;
const PHRASES$1 = [
	[void 0, /^(?<key>approval|disclosure|record|training|consent|control)s?\s*:\s*(?<value>.+)$/dis],
	["approval", new RegExp(String.raw`^${LEAD}(?<key>approval)\s+(?:by|of|from)\s+(?:the\s+)?(?<value>.+?)${END}`, "dis")],
	["approval", new RegExp(String.raw`^(?:must be\s+)?(?:pre-?)?(?<key>approved)\s+by\s+(?:the\s+)?(?<value>.+?)${END}`, "dis")],
	["approval", new RegExp(String.raw`^${LEAD}(?<value>.+?)(?:['\u2019]s?)?\s+(?<key>approval)${END}`, "dis")],
	["training", /^(?<key>training)\s+(?:in|on)\s+(?<value>.+?)[.]?$/dis],
	["training", new RegExp(String.raw`^${LEAD}(?<value>.+?)\s+(?<key>training)(?:\s+completed)?${END}`, "dis")],
	["disclosure", new RegExp(String.raw`^${LEAD}(?<value>.+?)\s+(?<key>disclosure)${END}`, "dis")]
];
const ONLY_LEAD = new RegExp(String.raw`^${LEAD}$`, "i");
const MOST_WORDS = 5;
const LONGEST = 300;
function readDutyPhrase(text, part) {
	const phrase = text.slice(part.start, part.end);
	if (phrase.length > LONGEST) return void 0;
	for (const [fixed, pattern] of PHRASES$1) {
		const match = pattern.exec(phrase);
		const key = match?.indices?.groups?.["key"];
		const value = match?.indices?.groups?.["value"];
		const word = match?.groups?.["key"]?.toLowerCase();
		if (key === void 0 || value === void 0) continue;
		const words = phrase.slice(value[0], value[1]);
		const kind = fixed ?? DUTY_KINDS.find((candidate) => candidate === word);
		if (kind === void 0 || fixed !== void 0 && !isShortName(words)) continue;
		return {
			kind,
			key: {
				start: part.start + key[0],
				end: part.start + key[1]
			},
			value: {
				start: part.start + value[0],
				end: part.start + value[1]
			},
			isLabelled: fixed === void 0,
			isLast: key[0] > value[0]
		};
	}
}
function isShortName(words) {
	return !ONLY_LEAD.test(`${words} `) && /[\p{L}\p{N}]/u.test(words) && words.split(/\s+/).length <= MOST_WORDS;
}

function readDuties(inline, range) {
	const found = findDuties(inline, splitPieces(inline, range));
	if (found === void 0 || found.length === 0) return void 0;
	const duties = [];
	for (let next = 0; next < found.length;) {
		const group = groupAt(found, next);
		const maps = group.map((duty) => toMap$1(inline, duty));
		const or = group[1]?.jointPart;
		duties.push(...or === void 0 || group.length === 1 ? maps : [toChoice$1(inline, maps, or)]);
		next += group.length;
	}
	return duties;
}
function splitPieces(inline, range) {
	const pieces = [];
	let joint = ";";
	for (const part of splitParts(inline, range, /[;,\n]/)) {
		let { start } = part;
		let jointPart;
		const words = inline.text.slice(part.start, part.end);
		for (const match of words.matchAll(/(?:^|\s)(and|or)(?=\s)/gi)) {
			const at = part.start + match.index + match[0].length - (match[1]?.length ?? 0);
			const piece = trimPart(inline.text, start, at);
			if (piece.start < piece.end) pieces.push({
				...piece,
				joint,
				jointPart
			});
			joint = match[1]?.toLowerCase() === "or" ? "or" : "and";
			start = at + (match[1]?.length ?? 0);
			jointPart = {
				start: at,
				end: start
			};
		}
		const rest = trimPart(inline.text, start, part.end);
		if (rest.start < rest.end) pieces.push({
			...rest,
			joint,
			jointPart
		});
		joint = signAfter(inline.text, part.end) === "," ? "," : ";";
	}
	return pieces;
}
function findDuties(inline, pieces) {
	const found = [];
	let waiting = [];
	for (const piece of pieces) {
		const { joint, jointPart } = piece;
		const phrase = readDutyPhrase(inline.text, piece);
		const last = found.at(-1);
		if (phrase !== void 0) {
			if (waiting.length > 0 && !phrase.isLast) return void 0;
			found.push(...waiting.map((part) => toFound(phrase, part)), {
				...phrase,
				joint,
				jointPart
			});
			waiting = [];
		} else if (last === void 0 || waiting.length > 0 || joint === ";") {
			if (!isShortName(inline.text.slice(piece.start, piece.end))) return void 0;
			waiting.push(piece);
		} else if (sharesKind(last.kind, joint) && isShortName(inline.text.slice(piece.start, piece.end))) found.push({
			...last,
			joint,
			jointPart,
			value: piece
		});
		else if (last.isLabelled) found[found.length - 1] = {
			...last,
			value: {
				start: last.value.start,
				end: piece.end
			}
		};
		else return void 0;
	}
	return waiting.length > 0 ? void 0 : found;
}
function toFound({ kind, key }, { joint, jointPart, start, end }) {
	return {
		kind,
		key,
		value: {
			start,
			end
		},
		joint,
		jointPart,
		isLabelled: false
	};
}
function sharesKind(kind, joint) {
	return kind === "approval" || kind === "record" && joint !== "and";
}
function groupAt(found, start) {
	let end = start + 1;
	while (found[end]?.joint === "or") end += 1;
	if (end === start + 1 && found[end]?.joint === ",") {
		let last = end;
		while (found[last]?.joint === "," && found[last]?.kind === found[start]?.kind) last += 1;
		if (found[last]?.joint === "or" && found[last]?.kind === found[start]?.kind) {
			const group = found.slice(start, last + 1);
			const or = found[last]?.jointPart;
			return group.map((duty) => ({
				...duty,
				jointPart: or
			}));
		}
	}
	return found.slice(start, end);
}
function toMap$1(inline, { kind, key, value }) {
	const names = splitNames(inline, value);
	const [only] = names;
	const keyLocation = locateInline(inline, key.start, key.end);
	const location = locateInline(inline, value.start, value.end);
	const node = only !== void 0 && names.length === 1 ? only : {
		kind: "list",
		items: names,
		location
	};
	return {
		kind: "map",
		entries: [{
			key: kind,
			keyLocation,
			value: node
		}],
		location: spanNodes([{ location: keyLocation }, node])
	};
}
function toChoice$1(inline, maps, or) {
	const location = spanNodes(maps);
	return {
		kind: "map",
		entries: [{
			key: "anyOf",
			keyLocation: locateInline(inline, or.start, or.end),
			value: {
				kind: "list",
				items: maps,
				location
			}
		}],
		location
	};
}

async function readFlows(body, problems) {
	const nodes = [];
	for (const { inline } of [body, ...body.items]) {
		const part = wholePart(inline);
		if (part.start === part.end) continue;
		if (/[:{]/.test(inline.text)) nodes.push(...await readFlow(inline, problems));
		else nodes.push(toScalar(inline, part));
	}
	return nodes;
}
async function readFlow(inline, problems) {
	const { start, end } = wholePart(inline);
	const text = inline.text.slice(start, end).replaceAll("\n", " ").replaceAll(/;(?=\s*[A-Za-z]+:\s)/g, ",");
	const [open, close] = text.startsWith("{") ? ["[", "]"] : text.startsWith("[") ? ["", ""] : ["{", "}"];
	const excerpt = {
		source: inline.source,
		text: `${open}${text}${close}`,
		offsetOf: (offset) => Math.min(Math.max(start + offset - open.length, start), end - 1)
	};
	const { value, problems: faults } = await readNode(excerpt);
	const lead = ({ span }) => locateInline(inline, span.start, Math.min(end, Math.max(span.end, span.start + 1)));
	problems.push(...faults.map((fault) => ({
		...fault,
		location: lead(fault.location)
	})));
	if (value === void 0) return [];
	const node = moveNode(value, lead);
	return node.kind === "list" ? node.items : [node];
}
function moveNode(node, lead) {
	const location = lead(node.location);
	switch (node.kind) {
		case "scalar": return {
			...node,
			location
		};
		case "list": return {
			...node,
			items: node.items.map((item) => moveNode(item, lead)),
			location
		};
		case "map": return {
			...node,
			entries: node.entries.map(({ key, keyLocation, value }) => ({
				key: /^[A-Z][a-z]+$/.test(key) ? key.toLowerCase() : key,
				keyLocation: lead(keyLocation),
				value: moveNode(value, lead)
			})),
			location
		};
	}
}

const EVERYTHING = /^(?:\{\s*\}|everything|anything)$/i;
function readScope(facets, body) {
	const { inline, items } = body;
	const part = wholePart(inline);
	if (items.length === 0 && part.start === part.end) return void 0;
	if (items.length === 0 && EVERYTHING.test(inline.text.trim())) return {
		kind: "map",
		entries: [],
		location: locateInline(inline, part.start, part.end)
	};
	const own = part.start === part.end ? [] : readInlineScope(facets, inline, part);
	const below = items.map((item) => readScopeItem(facets, item));
	if (own === void 0 || below.includes(void 0)) return rawText(body);
	return toMap([...own, ...below.flatMap((list) => list ?? [])]);
}
function readScopes(facets, body) {
	const { inline, items } = body;
	return [readScope(facets, {
		inline,
		items: []
	}), ...items.map((item) => readScope(facets, item) ?? rawText(item))].filter((node) => node !== void 0);
}
function readScopeItem(facets, { inline, items }) {
	const part = wholePart(inline);
	if (items.length === 0) return readInlineScope(facets, inline, part);
	const key = readKey(facets, inline, part, true);
	if (key === void 0) return void 0;
	const names = [...splitNames(inline, trimPart(inline.text, key.end, part.end)), ...items.flatMap((item) => toName(item.inline, wholePart(item.inline)) ?? [])];
	return names.length === 0 ? void 0 : [toEntry(inline, key, names)];
}
function readInlineScope(facets, inline, range) {
	const entries = [];
	let key;
	let names = [];
	const close = () => {
		if (key !== void 0 && names.length > 0) entries.push(toEntry(inline, key, names));
		names = [];
	};
	let isAfterComma = false;
	for (const chunk of splitParts(inline, withoutBraces(inline.text, range), /[,;\n]/)) {
		const found = readKey(facets, inline, chunk, !isAfterComma);
		if (found !== void 0) {
			close();
			key = found;
		}
		if (key === void 0) return void 0;
		names.push(...splitNames(inline, found === void 0 ? chunk : trimPart(inline.text, found.end, chunk.end)));
		isAfterComma = signAfter(inline.text, chunk.end) === ",";
	}
	close();
	return entries.length === 0 ? void 0 : entries;
}
function readKey(facets, { text }, part, takesUnknown) {
	const match = /^([\p{L}#][\p{L}\p{N} _-]{0,40}?)\s*:(?!\/\/)(\s*)/u.exec(text.slice(part.start, Math.min(part.end, part.start + 60)));
	if (match === null) return void 0;
	const [whole, label = "", space] = match;
	const known = facets.find(label)?.key;
	if (known === void 0 && (!takesUnknown || space === "")) return void 0;
	return {
		name: known ?? toKebab(label),
		start: part.start,
		end: part.start + whole.length,
		label: {
			start: part.start,
			end: part.start + label.length
		}
	};
}
function toEntry(inline, { name, label }, names) {
	const [only] = names;
	return {
		key: name,
		keyLocation: locateInline(inline, label.start, label.end),
		value: only !== void 0 && names.length === 1 ? only : {
			kind: "list",
			items: names,
			location: spanNodes(names)
		}
	};
}
function toMap(entries) {
	if (entries.length === 0) return void 0;
	const places = entries.flatMap(({ keyLocation, value }) => [{ location: keyLocation }, value]);
	return {
		kind: "map",
		entries,
		location: spanNodes(places)
	};
}
function rawText({ inline, items }) {
	const part = wholePart(inline);
	if (part.start < part.end) return toScalar(inline, part);
	return items.map(rawText).find((node) => node !== void 0);
}
function withoutBraces(text, { start, end }) {
	return text.charAt(start) === "{" && text.indexOf("}", start) === end - 1 ? trimPart(text, start + 1, end - 1) : {
		start,
		end
	};
}

async function readValue(context, { key, form }, body) {
	if (body.items.length === 0 && isNothing(body.inline.text)) return void 0;
	switch (form) {
		case "text":
		case "name": return isFlow(body) ? asOne(await readFlows(body, context.problems)) : readText(body);
		case "texts": return asOne(body.items.length === 0 ? textsOf(body) : body.items.flatMap(textsOf));
		case "names": return asOne(readNames(body));
		case "list": return asList(readNames(body));
		case "scope": return isFlow(body) ? asOne(await readFlows(body, context.problems)) : readScope(context.facets, body);
		case "scopes": return asList(isFlow(body) ? await readFlows(body, context.problems) : readScopes(context.facets, body));
		case "duties": return asList(isFlow(body) ? await readFlows(body, context.problems) : readDutyBodies(body));
		case "data": return asList(await readFlows(body, context.problems));
		case "period": return mapText(readText(body), toPeriod);
		case "truth": return mapText(readText(body), toTruth);
		case "choice": return mapText(readText(body), (text) => toChoice(key, text));
	}
}
function readNames({ inline, items }) {
	return [...splitNames(inline, wholePart(inline)), ...items.flatMap((item) => toName(item.inline, wholePart(item.inline)) ?? [])];
}
function isFlow({ inline }) {
	return /^\{.*:.*\}$|^\[\s*\{.*\}\s*\]$/s.test(inline.text);
}
function readDutyBodies({ inline, items }) {
	return [inline, ...items.map((item) => item.inline)].flatMap((line) => {
		const part = wholePart(line);
		if (part.start === part.end) return [];
		return readDuties(line, part) ?? [toScalar(line, part)];
	});
}
function textsOf({ inline }) {
	const part = wholePart(inline);
	return part.start === part.end ? [] : [toScalar(inline, part)];
}
function readText(body) {
	const texts = [...textsOf(body), ...body.items.flatMap(textsOf)];
	const [only] = texts;
	if (only === void 0 || texts.length === 1) return only;
	return {
		kind: "scalar",
		value: texts.map(({ value }) => value).join("\n"),
		location: spanNodes(texts)
	};
}
function asOne(nodes) {
	return nodes.length === 1 ? nodes[0] : asList(nodes);
}
function asList(nodes) {
	return nodes.length === 0 ? void 0 : {
		kind: "list",
		items: nodes,
		location: spanNodes(nodes)
	};
}
function mapText(node, change) {
	return typeof node?.value === "string" ? {
		...node,
		value: change(node.value)
	} : node;
}
function toPeriod(text) {
	const match = /^(\d{4}-\d\d-\d\d)\s*(?:[-\u2013\u2014/]|to|until|through)\s*(\d{4}-\d\d-\d\d|\.\.)$/i.exec(text);
	return match === null ? text : `${match[1] ?? ""}/${match[2] ?? ""}`;
}
function toTruth(text) {
	if (/^(?:yes|true)$/i.test(text)) return true;
	return /^(?:no|false)$/i.test(text) ? false : text;
}
function toChoice(key, text) {
	const folded = text.toLowerCase();
	for (const [choice, words] of Object.entries(CHOICES[key] ?? {})) if (folded === choice || words.includes(folded)) return choice;
	return text;
}
function fitsForm(form, node) {
	if (form === "scope") return node.kind === "map";
	if (form === "scopes" || form === "duties" || form === "data") return node.kind === "list" && node.items.every((item) => item.kind === "map");
	if (node.kind !== "scalar") return true;
	if (form === "period") return /^(?:\d{4}-|\.\.)/.test(String(node.value));
	return form !== "truth" || typeof node.value === "boolean";
}

function createReading(source, form, facetIds) {
	const own = form.container === "tactics" ? facetIds : [];
	return {
		source,
		form,
		keys: createKeyBook([...Object.keys(form.keys), ...own], SYNONYMS[form.container] ?? {}),
		facets: createKeyBook(facetIds, SYNONYMS["facets"] ?? {}),
		facetIds,
		drafts: [],
		problems: [],
		taken: /* @__PURE__ */ new Set()
	};
}
function valueFormOf({ form }, key) {
	return Object.hasOwn(form.keys, key) ? form.keys[key] ?? "names" : "names";
}
function isTelling({ form, facetIds }, key) {
	return form.telling.includes(key) || form.container === "tactics" && facetIds.includes(key);
}

function areDecisive(known) {
	return known.some(({ isDecisive }) => isDecisive === "yes");
}
async function readKnownFields(reading, fields) {
	const known = [];
	for (const field of fields) {
		const match = reading.keys.find(field.label.text);
		if (match === void 0) continue;
		const { key, isOwn } = match;
		const form = valueFormOf(reading, key);
		const problems = [];
		const node = await readValue({
			facets: reading.facets,
			problems
		}, {
			key,
			form
		}, field.body);
		const isSentences = node !== void 0 && form === "names" && listItems(node).some(isSentence);
		if (!isOwn && node !== void 0 && (isSentences || !fitsForm(form, node))) continue;
		const isNamed = !isSentences && (node !== void 0 || isOwn);
		const isDecisive = isTelling(reading, key) ? isNamed ? "yes" : "no" : void 0;
		known.push({
			field,
			key,
			node,
			problems,
			isDecisive
		});
	}
	return known;
}
function mergeFields(known, doubles) {
	const entries = [];
	const used = [];
	for (const item of known) {
		const { field, key, node } = item;
		if (node === void 0) {
			used.push(item);
			continue;
		}
		const label = foldLabel(field.label.text);
		const index = entries.findIndex(({ form }) => form.key === key);
		const before = entries[index];
		if (before === void 0 || doubles === "kept" && before.label === label) {
			const part = wholePart(field.label);
			entries.push({
				label,
				form: {
					key,
					keyLocation: locateInline(field.label, part.start, part.end),
					value: node
				}
			});
		} else if (isNames(before.form.value) && isNames(node)) {
			const items = [...listItems(before.form.value), ...listItems(node)];
			entries[index] = {
				...before,
				form: {
					...before.form,
					value: {
						kind: "list",
						items,
						location: spanNodes(items)
					}
				}
			};
		} else continue;
		used.push(item);
	}
	const decisive = used.find(({ isDecisive, node }) => isDecisive === "yes" && node !== void 0)?.node;
	const [first] = listItems(decisive);
	return {
		entries: entries.map(({ form }) => form),
		used,
		origin: first?.kind === "scalar" ? {
			text: String(first.value),
			location: first.location
		} : void 0
	};
}
function isNames(node) {
	return listItems(node).every(({ kind }) => kind === "scalar");
}
function isSentence(node) {
	if (node.kind !== "scalar" || typeof node.value !== "string") return false;
	const words = node.value.split(/\s+/);
	return node.value.length > 80 || words.length > 8 || words.length > 3 && /[.!?]$/.test(node.value);
}

function bodyOfText(inline) {
	return {
		inline: trimInline(inline),
		items: []
	};
}
function bodyOfItem(source, item) {
	return {
		inline: trimInline(flattenInline(source, paragraphOf(item)?.children ?? [])),
		items: itemsBelow(source, item)
	};
}
function itemsBelow(source, item) {
	return listsOf(item).flatMap((list) => list.children.map((child) => bodyOfItem(source, child)));
}
function listsOf(item) {
	return item.children.filter((child) => child.type === "list");
}
function paragraphOf(item) {
	const [first] = item.children;
	return first?.type === "paragraph" ? first : void 0;
}
function isBlankText(node) {
	return node.type === "text" && node.value.trim() === "";
}

function readField(source, item) {
	const children = paragraphOf(item)?.children.filter((node, index) => index > 0 || !isBlankText(node)) ?? [];
	const [first, ...others] = children;
	if (first?.type === "strong" || first?.type === "emphasis") {
		const label = trimInline(flattenInline(source, first.children));
		const rest = trimInline(flattenInline(source, others));
		const inside = label.text.length - colonAtEnd(label.text);
		const outside = colonAtStart(rest.text);
		const isHead = rest.text === "" && listsOf(item).length > 0;
		if (label.text !== "" && !/[:\uff1a]./.test(label.text) && (inside < label.text.length || outside > 0 || isHead)) {
			const body = {
				inline: trimInline(sliceInline(rest, outside, rest.text.length)),
				items: itemsBelow(source, item)
			};
			return withLabel(item, trimInline(sliceInline(label, 0, inside)), true, body);
		}
	}
	const inline = trimInline(flattenInline(source, children));
	const match = /^([^:\uff1a]{1,40}?)\s*[:\uff1a](?=\s|$)/.exec(inline.text);
	if (match === null) return void 0;
	return withLabel(item, sliceInline(inline, 0, match[1]?.length ?? 0), false, {
		inline: trimInline(sliceInline(inline, match[0].length, inline.text.length)),
		items: itemsBelow(source, item)
	});
}
function withLabel(item, label, isMarked, body) {
	return label.text.trim() === "" ? void 0 : {
		item,
		label,
		isMarked,
		body
	};
}
function colonAtEnd(text) {
	return /[:\uff1a]$/.test(text) ? 1 : 0;
}
function colonAtStart(text) {
	return /^[:\uff1a]/.test(text) ? 1 : 0;
}

const ATTRIBUTE_ID = /\{#([^{}\s]+)\}\s*$/;
const LABEL = /^(?:(?:\p{L}{1,5}[-_.]?)\d+[a-z]?(?:[.-][\p{L}\d]{1,4})*|\d+(?:[.-][\p{L}\d]{1,4})+)$/u;
const TIME = /^(?:[QH][1-4]|(?:CY|FY)\d+|\d{4}-.*)$/i;
const COUNT = /^\d{1,3}[.):]?\s+/;
function readHeading(source, heading) {
	const inline = flattenInline(source, heading.children);
	const { text } = inline;
	const place = ({ start, end }) => locateInline(inline, start, end);
	const attribute = ATTRIBUTE_ID.exec(text);
	const words = trimPart(text, 0, attribute?.index ?? text.length);
	const title = trimPart(text, words.start + (COUNT.exec(text.slice(words.start, words.end))?.[0].length ?? 0), words.end);
	if (attribute !== null) {
		const id = attribute[1] ?? "";
		const start = attribute.index + attribute[0].indexOf("#") + 1;
		const entries = [textEntry("id", id, place({
			start,
			end: start + id.length
		}))];
		if (title.start < title.end) entries.push(textEntry("title", text.slice(title.start, title.end), place(title)));
		return {
			entries,
			origin: void 0
		};
	}
	const label = /^(\S+?)[.:)]?(?=\s|$)/.exec(text.slice(words.start, words.end));
	const id = label?.[1] ?? "";
	if (label !== null && LABEL.test(id) && !TIME.test(id)) {
		const rest = trimPart(text, words.start + withoutDash(text.slice(words.start, words.end), label[0].length), words.end);
		const entries = [textEntry("id", id, place({
			start: words.start,
			end: words.start + id.length
		}))];
		if (rest.start < rest.end) entries.push(textEntry("title", text.slice(rest.start, rest.end), place(rest)));
		return {
			entries,
			origin: void 0
		};
	}
	if (title.start >= title.end) return {
		entries: [],
		origin: void 0
	};
	const location = place(title);
	const named = text.slice(title.start, title.end);
	return {
		entries: [textEntry("title", named, location)],
		origin: {
			text: named,
			location
		}
	};
}
function withoutDash(text, from) {
	return from + (/^\s*[-\u2013\u2014:]\s/.exec(text.slice(from))?.[0].length ?? 0);
}

function reportUnknown(reading, label) {
	const { keys, problems, form } = reading;
	if (keys.find(label.text) !== void 0) return;
	const near = keys.findNear(label.text);
	if (near.length > 0) {
		reportNearKey(reading, label, near);
		return;
	}
	if (form.container !== "clauses") return;
	const { start, end } = wholePart(label);
	problems.push({
		rule: "unread-field",
		severity: "warning",
		message: `"${label.text.slice(start, end)}" is no key, so what stands under it is not read.`,
		help: "Use a known key, or move the text out of the list if it is only for people.",
		location: locateInline(label, start, end)
	});
}
function reportNearKey({ form, problems }, label, near) {
	const { start, end } = wholePart(label);
	problems.push({
		rule: "unknown-key",
		severity: form.container === "clauses" ? "error" : "warning",
		message: `"${label.text.slice(start, end)}" is no key, so what stands under it is not read.`,
		help: `Did you mean ${near.map((key) => `"${key}"`).join(" or ")}?`,
		location: locateInline(label, start, end)
	});
}
function reportEmpty({ problems }, label) {
	const { start, end } = wholePart(label);
	problems.push({
		rule: "empty-value",
		severity: "warning",
		message: `"${label.text.slice(start, end)}" has no value, which counts as not stated.`,
		help: "Give it a value, or remove it.",
		location: locateInline(label, start, end)
	});
}
function reportDoubles({ keys, problems }, labels) {
	const seen = /* @__PURE__ */ new Map();
	for (const label of labels) {
		const folded = foldLabel(label.text);
		const first = seen.get(folded);
		seen.set(folded, first ?? label);
		if (first === void 0 || keys.find(label.text) === void 0) continue;
		problems.push({
			rule: "duplicate-key",
			severity: "warning",
			message: `There are two columns "${label.text}".`,
			help: "Join them, or give each its own heading.",
			location: locateInline(label, 0, label.text.length),
			related: [{
				location: locateInline(first, 0, first.text.length),
				message: "the first one"
			}]
		});
	}
}

async function readSection(reading, { heading, lists, lead }) {
	const { source } = reading;
	const used = lists.map((list) => ({
		list,
		fields: readFields(reading, list)
	})).filter(({ list, fields }) => fields.length * 2 >= list.children.length && fields.length > 0);
	const [first, last] = [used[0], used.at(-1)];
	if (first === void 0 || last === void 0) return;
	const fields = used.flatMap((item) => item.fields);
	const known = await readKnownFields(reading, fields);
	if (!areDecisive(known)) {
		if (known.length > 0) reportLostKey(reading, fields);
		return;
	}
	const merged = mergeFields(known, "kept");
	for (const field of fields) reportUnknown(reading, field.label);
	for (const { field, node } of known) if (node === void 0) reportEmpty(reading, field.label);
	for (const { field, problems } of merged.used) {
		reading.taken.add(field.item);
		reading.problems.push(...problems);
	}
	const parts = heading === void 0 ? void 0 : readHeading(source, heading);
	const hasKey = (key) => merged.entries.some((entry) => entry.key === key);
	reading.drafts.push({
		location: spanTo(source, (heading ?? first.list).span.start, last.list.span.end),
		entries: [
			...(parts?.entries ?? []).filter(({ key }) => !hasKey(key)),
			...hasKey("text") ? [] : readWording(reading, lead),
			...merged.entries
		],
		origin: parts?.origin ?? merged.origin
	});
}
function reportLostKey(reading, fields) {
	for (const { label, isMarked } of fields) {
		if (!isMarked || reading.keys.find(label.text) !== void 0) continue;
		const near = reading.keys.findNear(label.text);
		if (near.some((key) => isTelling(reading, key))) reportNearKey(reading, label, near);
	}
}
function readFields({ source }, list) {
	return list.children.flatMap((item) => readField(source, item) ?? []);
}
function readWording(reading, lead) {
	if (lead === void 0 || reading.form.container !== "clauses") return [];
	const inline = flattenInline(reading.source, lead.children);
	const part = wholePart(inline);
	if (part.start === part.end) return [];
	reading.taken.add(lead);
	return [textEntry("text", inline.text.slice(part.start, part.end), locateInline(inline, part.start, part.end))];
}

function reportStatus({ problems }, name, place) {
	const isMissing = "span" in place;
	problems.push({
		rule: "unknown-status",
		severity: "warning",
		message: isMissing ? `The row of "${clip(name)}" has no status, so it is not read.` : `"${clip(place.text)}" is no status that is known, so the row of "${clip(name)}" is not read.`,
		help: "Write Prohibited, Permitted, or Permitted with conditions.",
		location: isMissing ? place : locateInline(place, 0, place.text.length)
	});
}
function reportCondition({ problems }, inline, { start, end }) {
	problems.push({
		rule: "unread-condition",
		severity: "warning",
		message: `The condition "${clip(inline.text.slice(start, end))}" cannot be read, so the row is not read either.`,
		help: "Write it as `approval: legal` or `training: social media`, several separated by `;`; a prohibition has none.",
		location: locateInline(inline, start, end)
	});
}

const PHRASES = Object.entries({
	prohibit: [
		"prohibited",
		"banned",
		"forbidden",
		"blocked",
		"disallowed",
		"not allowed",
		"not permitted",
		"not approved",
		"unapproved",
		"never",
		"no",
		"do not use",
		"don't use",
		"must not be used",
		"may not be used",
		"prohibit",
		"\u274c",
		"\u2717",
		"\u2718",
		"\ud83d\udeab",
		"\u26d4"
	],
	permit: [
		"approved",
		"allowed",
		"permitted",
		"yes",
		"ok",
		"okay",
		"fine",
		"permit",
		"may be used",
		"\u2705",
		"\u2713",
		"\u2714"
	],
	conditional: [
		"approved with conditions",
		"allowed with conditions",
		"permitted with conditions",
		"allowed with restrictions",
		"permitted with restrictions",
		"approved with restrictions",
		"with conditions",
		"conditional",
		"conditionally approved",
		"conditionally allowed",
		"conditionally permitted",
		"restricted",
		"limited",
		"with approval",
		"allowed with approval",
		"permitted with approval",
		"approval required",
		"requires approval",
		"needs approval",
		"case by case",
		"\u26a0"
	]
}).flatMap(([kind, words]) => words.map((word) => ({
	kind,
	word
}))).toSorted((a, b) => b.word.length - a.word.length || (a.word < b.word ? -1 : 1));
function readStatus(inline) {
	const whole = wholePart(inline);
	const first = findPhrase(inline.text, whole);
	if (first === void 0) return void 0;
	let { kind } = first;
	let words = first.part;
	const second = isSign(inline.text, words) ? findPhrase(inline.text, restAfter(inline.text, words, whole.end)) : void 0;
	if (second !== void 0) {
		if (kind === "prohibit" !== (second.kind === "prohibit")) return void 0;
		kind = kind === "conditional" ? kind : second.kind;
		words = {
			start: words.start,
			end: second.part.end
		};
	}
	const rest = restAfter(inline.text, words, whole.end);
	const isConditional = kind === "conditional" || kind === "permit" && rest.start < rest.end;
	return {
		modality: kind === "prohibit" ? "prohibit" : "permit",
		isConditional,
		words,
		rest
	};
}
function findPhrase(text, part) {
	const folded = text.slice(part.start, part.end).toLowerCase().replaceAll(/[\u2019-]/g, (sign) => sign === "-" ? " " : "'");
	for (const { kind, word } of PHRASES) {
		if (!folded.startsWith(word) || /[\p{L}\p{N}?]/u.test(folded.charAt(word.length))) continue;
		return {
			kind,
			part: {
				start: part.start,
				end: part.start + word.length
			}
		};
	}
}
function isSign(text, { start, end }) {
	return !/\p{L}/u.test(text.slice(start, end));
}
function restAfter(text, words, to) {
	const joint = /^(?:[\s,;:.()\u2013\u2014-]|\ufe0f|(?:with|if|after|subject to|only with)\s)*/iu.exec(text.slice(words.end, to))?.[0] ?? "";
	const start = words.end + joint.length;
	let end = to;
	while (end > start && /[\s.)]/.test(text.charAt(end - 1))) end -= 1;
	return trimPart(text, start, end);
}

function readRow(source, row) {
	return row.children.map((cell) => trimInline(flattenInline(source, cell.children)));
}
function readCells(source, labels, row) {
	return readRow(source, row).flatMap((inline, index) => {
		const label = labels[index];
		return label === void 0 ? [] : [{
			label,
			body: bodyOfText(inline)
		}];
	});
}

const COLUMNS = [
	"status",
	"provided",
	"reason",
	"alternatives",
	"id"
];
function readToolTable(reading, labels, rows) {
	const book = createKeyBook([...reading.facetIds, ...COLUMNS], SYNONYMS["toolTable"] ?? {});
	const keys = labels.map(({ text }) => book.find(text)?.key);
	const hasFacet = keys.some((key) => key !== void 0 && reading.facetIds.includes(key));
	if (hasFacet && !keys.includes("status")) return reportNearStatus(reading, book, labels);
	if (!hasFacet || keys.filter((key) => key === "status").length !== 1) return false;
	for (const row of rows) readToolRow(reading, book, {
		labels,
		row
	});
	return true;
}
function reportNearStatus(reading, book, labels) {
	const slip = labels.find(({ text }) => book.find(text) === void 0 && book.findNear(text).includes("status"));
	if (slip !== void 0) reportNearKey(reading, slip, ["Status"]);
	return slip !== void 0;
}
function readToolRow(reading, book, { labels, row }) {
	const cells = readCells(reading.source, labels, row).filter(({ body }) => !isNothing(body.inline.text));
	const cellOf = (column) => cells.find(({ label }) => book.find(label.text)?.key === column)?.body;
	const facets = readFacets(reading, book, cells);
	const [name] = listItems(facets[0]?.value);
	if (facets.length === 0 || name?.kind !== "scalar") return;
	const statusCell = cellOf("status");
	const status = statusCell === void 0 ? void 0 : readStatus(statusCell.inline);
	if (statusCell === void 0 || status === void 0) {
		reportStatus(reading, String(name.value), statusCell?.inline ?? name.location);
		return;
	}
	const provided = readConditions(reading, {
		status,
		statusCell,
		conditions: cellOf("provided")
	});
	if (provided === void 0) return;
	reading.taken.add(row);
	const id = cellOf("id")?.inline;
	const { start, end } = row.span;
	reading.drafts.push({
		location: spanTo(reading.source, start, end),
		entries: [
			...id === void 0 ? [] : [textEntry("id", id.text, locateInline(id, 0, id.text.length))],
			...readTitle(facets[0]?.key, cellOf),
			{
				key: status.modality,
				keyLocation: locateInline(statusCell.inline, status.words.start, status.words.end),
				value: {
					kind: "map",
					entries: facets,
					location: spanNodes(facets.map(({ value }) => value))
				}
			},
			...listEntry("provided", provided),
			...readReason(cellOf("reason")),
			...listEntry("alternatives", readAlternatives(reading, facets[0], cellOf("alternatives")))
		],
		origin: {
			text: String(name.value),
			location: name.location
		}
	});
}
function readFacets({ facetIds }, book, cells) {
	return cells.flatMap(({ label, body }) => {
		const key = book.find(label.text)?.key;
		const names = key !== void 0 && facetIds.includes(key) ? readNames(body) : [];
		const [only] = names;
		if (key === void 0 || only === void 0) return [];
		const value = names.length === 1 ? only : {
			kind: "list",
			items: names,
			location: spanNodes(names)
		};
		return [{
			key,
			keyLocation: locateInline(label, 0, label.text.length),
			value
		}];
	});
}
function readConditions(reading, { status, statusCell, conditions }) {
	const duties = [];
	const places = [];
	if (status.rest.start < status.rest.end) places.push([statusCell.inline, status.rest]);
	if (conditions !== void 0 && !/^none\.?$/i.test(conditions.inline.text)) places.push([conditions.inline, wholePart(conditions.inline)]);
	for (const [inline, part] of places) {
		const read = status.modality === "prohibit" ? void 0 : readDuties(inline, part);
		if (read === void 0) return reportCondition(reading, inline, part);
		duties.push(...read);
	}
	if (status.isConditional && duties.length === 0) return reportCondition(reading, statusCell.inline, status.words);
	return duties;
}
function readTitle(key, cellOf) {
	const inline = key === void 0 ? void 0 : cellOf(key)?.inline;
	if (inline === void 0) return [];
	const { value, location } = toScalar(inline, wholePart(inline));
	return [textEntry("title", String(value), location)];
}
function readReason(cell) {
	if (cell === void 0) return [];
	const { value, location } = toScalar(cell.inline, wholePart(cell.inline));
	return [textEntry("reason", String(value), location)];
}
function readAlternatives({ facets }, first, cell) {
	if (cell === void 0 || first === void 0) return [];
	const scope = readScope(facets, cell);
	if (scope?.kind === "map") return [scope];
	const { key, keyLocation } = first;
	return readNames(cell).map((value) => ({
		kind: "map",
		entries: [{
			key,
			keyLocation,
			value
		}],
		location: value.location
	}));
}
function listEntry(key, items) {
	if (items.length === 0) return [];
	const location = spanNodes(items);
	return [{
		key,
		keyLocation: location,
		value: {
			kind: "list",
			items,
			location
		}
	}];
}

async function readTable(reading, table) {
	const [head, ...rows] = table.children;
	if (head === void 0) return;
	const labels = readRow(reading.source, head);
	if (reading.form.container === "clauses" && readToolTable(reading, labels, rows)) return;
	if (!isItemTable(reading, labels)) return;
	let hasItems = rows.length === 0;
	for (const row of rows) hasItems = await readItemRow(reading, labels, row) || hasItems;
	if (!hasItems) return;
	for (const label of labels) if (label.text.trim() !== "") reportUnknown(reading, label);
	reportDoubles(reading, labels);
}
function isItemTable(reading, labels) {
	const { keys, form } = reading;
	const found = labels.flatMap(({ text }) => keys.find(text)?.key ?? keys.findNear(text)[0] ?? []);
	const naming = form.container === "tactics" ? [
		"id",
		"title",
		"tactic"
	] : form.telling;
	return found.some((key) => isTelling(reading, key)) && found.some((key) => naming.includes(key));
}
async function readItemRow(reading, labels, row) {
	const cells = readCells(reading.source, labels, row);
	const known = await readKnownFields(reading, cells);
	const { entries, used } = mergeFields(known, "merged");
	if (entries.length === 0 || known.some(({ isDecisive }) => isDecisive === "no") && !areDecisive(known)) return false;
	reading.taken.add(row);
	for (const { problems } of used) reading.problems.push(...problems);
	const filled = cells.find(({ body }) => body.inline.text !== "")?.body.inline;
	const title = findValue({ entries }, "title");
	const origin = title?.kind === "scalar" ? {
		text: String(title.value),
		location: title.location
	} : originOf(filled);
	const isNamed = entries.some(({ key }) => key === "title" || key === "id");
	const { start, end } = row.span;
	reading.drafts.push({
		location: spanTo(reading.source, start, end),
		entries: [...isNamed || origin === void 0 ? [] : [textEntry("title", origin.text, origin.location)], ...entries],
		origin
	});
	return true;
}
function originOf(inline) {
	if (inline === void 0) return void 0;
	const { value, location } = toScalar(inline, wholePart(inline));
	return {
		text: String(value),
		location
	};
}

async function readBody(reading, parts, nodes) {
	let section = createSection(void 0);
	let before;
	for (const node of flattenBlocks(nodes)) {
		switch (node.type) {
			case "heading":
				await readSection(reading, section);
				section = createSection(node);
				break;
			case "list":
				if (before?.type === "paragraph" && section.lists.length === 0) section.lead = section.paragraphs === 1 ? before : void 0;
				section.lists.push(node);
				for (const inner of blocksInside(node)) await readBlock(reading, parts, inner);
				break;
			case "paragraph":
				section.paragraphs += 1;
				break;
			default: await readBlock(reading, parts, node);
		}
		before = node;
	}
	await readSection(reading, section);
}
function createSection(heading) {
	return {
		heading,
		lists: [],
		lead: void 0,
		paragraphs: 0
	};
}
async function readBlock(reading, parts, node) {
	if (node.type === "table") await readTable(reading, node);
	else if (node.type === "code") await readFence(reading, parts, node);
}
function flattenBlocks(nodes) {
	const flat = [];
	const waiting = nodes.toReversed();
	for (let node = waiting.pop(); node !== void 0; node = waiting.pop()) if (node.type === "blockquote") waiting.push(...node.children.toReversed());
	else flat.push(node);
	return flat;
}
function blocksInside(list) {
	const found = [];
	const waiting = [list];
	for (let node = waiting.pop(); node !== void 0; node = waiting.pop()) if (node.type === "table" || node.type === "code") found.push(node);
	else if (node.type !== "paragraph") waiting.push(...childrenOf(node).toReversed());
	return found;
}

async function readFrontMatter(source, root) {
	const [first] = root.children;
	const warnings = findMisplaced(source, root);
	if (first?.type !== "yaml" || isBlankYaml(first.value)) return {
		value: void 0,
		problems: warnings,
		isRefused: false
	};
	const { start } = first.span;
	const from = start + (/^[^\r\n]*(?:\r\n|\r|\n)/.exec(source.text.slice(start))?.[0].length ?? 0);
	const { value, problems } = await readData(partOfSource(source, from, from + first.value.length));
	return {
		value,
		problems: [...warnings, ...problems],
		isRefused: value === void 0
	};
}
function isBlankYaml(text) {
	return text.split(/[\r\n]+/).every((line) => /^\s*(?:#|$)/.test(line));
}
const KEY_LINE = /^[A-Za-z$][\w-]*:(?:\s|$)/;
function findMisplaced(source, root) {
	const hasFront = root.children[0]?.type === "yaml";
	const problems = hasFront ? [] : checkTop(source);
	for (const [index, node] of root.children.entries()) {
		if (node.type !== "thematicBreak" || problems.length > 0) continue;
		if (!looksLikeFrontMatter(source, root.children[index + 1])) continue;
		problems.push(hasFront ? warn(source, node.span, "This is a second front matter, which is read as text.", "Join it with the first one.") : warn(source, node.span, "Front matter that does not stand at the top is read as text.", "Move it to the first line."));
	}
	return problems;
}
function checkTop(source) {
	const { blank = "", mark = "", next = "" } = /^(?<blank>\s*)(?<mark>-{3,}|\+{3,})[ \t]*(?:\r\n|\r|\n)(?<next>[^\r\n]*)/.exec(source.text)?.groups ?? {};
	const span = {
		start: blank.length,
		end: blank.length + mark.length
	};
	if (mark.startsWith("+")) return [warn(source, span, "Front matter in TOML (`+++`) is not read.", "Write it in YAML, between two lines of `---`.")];
	if (!KEY_LINE.test(next)) return [];
	if (mark.length > 3) return [warn(source, span, "Front matter stands between lines of exactly three dashes; this is read as text.", "Write `---`.")];
	return /[\r\n]/.test(blank) ? [warn(source, span, "Front matter that does not stand at the top is read as text.", "Move it to the first line.")] : [warn(source, span, "This front matter is never closed, so it is read as text.", "Put `---` on a line of its own where it ends.")];
}
function looksLikeFrontMatter(source, node) {
	if (node?.type !== "heading" && node?.type !== "paragraph") return false;
	const { start, end } = node.span;
	return source.text.slice(start, end).split(/[\r\n]+/).some((line) => /^kind:\s/.test(line));
}
function warn(source, span, message, help) {
	return {
		rule: "front-matter",
		severity: "warning",
		message,
		help,
		location: {
			source,
			span
		}
	};
}

async function readMarkdown(source, expected, { facets = SHIPPED_FACETS, parser } = {}) {
	if (source.text.trim() === "") return {
		value: void 0,
		problems: [emptyDocument(source)]
	};
	const { value: root, problems: refused } = await parseGuarded(source, parser);
	if (root === void 0) return {
		value: void 0,
		problems: refused
	};
	const front = await readFrontMatter(source, root);
	if (front.isRefused) return {
		value: void 0,
		problems: front.problems
	};
	const form = itemFormOf(expected);
	const kind = front.value === void 0 ? void 0 : findValue(front.value, "kind");
	const isOther = kind !== void 0 && !(kind.kind === "scalar" && kind.value === expected);
	if (front.value !== void 0 && (isOther || form === void 0)) return {
		value: {
			map: front.value,
			unread: []
		},
		problems: front.problems
	};
	const problems = [...front.problems];
	const parts = createParts(expected, form?.container, problems);
	if (front.value !== void 0) problems.push(...addFrontMatter(parts, front.value, form?.document ?? []));
	const unread = form === void 0 ? [] : await readForms(source, root, {
		parts,
		form,
		facets,
		problems
	});
	problems.sort((a, b) => a.location.span.start - b.location.span.start);
	return {
		value: {
			map: assembleDocument(source, root, {
				parts,
				form
			}),
			unread
		},
		problems
	};
}
async function readForms(source, root, { parts, form, facets, problems }) {
	const reading = createReading(source, form, facets);
	await readBody(reading, parts, root.children);
	const { drafts } = reading;
	const written = [...parts.items.flatMap((item) => writtenId(item) ?? []), ...drafts.flatMap((draft) => writtenId(draft) ?? [])];
	const ids = createIdBook([DEFAULT_CLAUSE, ...written]);
	parts.addItems(drafts.map((draft) => finishDraft(draft, ids, reading.problems)));
	problems.push(...reading.problems);
	return findUnread(reading, root);
}
function emptyDocument(source) {
	return {
		rule: "empty-document",
		severity: "error",
		message: "There is nothing in this document.",
		help: "Begin with a heading, or with front matter between two lines of `---`.",
		location: {
			source,
			span: {
				start: 0,
				end: Math.min(1, source.text.length)
			}
		}
	};
}

export { readMarkdown };