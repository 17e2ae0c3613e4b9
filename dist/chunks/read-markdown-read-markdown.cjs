const require_rolldown_runtime = require("./rolldown-runtime.cjs");
const require_check = require("./check.cjs");
const require_parse_markdown = require("./read-markdown-parse-markdown.cjs");
const require_fence_content = require("./read-markdown-fence-content.cjs");
const require_start = require("./start.cjs");

const ESCAPABLE = /[!-/:-@[-`{-~]/;
const MOST_SIGNS = 500;
const LINE_END = /\r\n|\r|\n/y;
function alignText(source, span, value, sink) {
	let at = span.start;
	let next = 0;
	while (next < value.length) {
		const unit = value.charAt(next);
		const reference = source[at] === "&" ? require_parse_markdown.decodeReference(source, at, span.end) : void 0;
		if (reference !== void 0 && value.startsWith(reference.value, next)) {
			for (const part of reference.value.split("")) sink(part, at, reference.end);
			at = reference.end;
			next += reference.value.length;
		} else if (isLineEnd(unit)) {
			const line = passLineEnd(source, at, span.end, value, next);
			sink(" ", line.start, line.end);
			({at, next} = line);
		} else if (source[at] === "\\" && source[at + 1] === unit && ESCAPABLE.test(unit)) {
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
	if (/^[ \r\n]/.test(padding) && /[ \r\n]$/.test(padding) && /[^ \r\n]/.test(padding)) at = isLineEnd(source.charAt(at)) ? passLineEnd(source, at, span.end, `\n${value}`, 0).at : at + 1;
	let next = 0;
	while (next < value.length) {
		const unit = value.charAt(next);
		if (isLineEnd(unit)) {
			const line = passLineEnd(source, at, span.end, value, next);
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
function passLineEnd(source, from, end, value, next) {
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
		const reference = source[at] === "&" ? require_parse_markdown.decodeReference(source, at, end) : void 0;
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

function flattenInline(source, nodes) {
	let text = "";
	const runs = [];
	const wholes = [];
	const sink = (units, start, end) => {
		const last = runs.at(-1);
		if (units.length === end - start && last?.end === start && text.length - last.at === last.end - last.start) last.end = end;
		else runs.push({
			at: text.length,
			start,
			end
		});
		text += units;
	};
	const waiting = nodes.toReversed();
	for (let node = waiting.pop(); node !== void 0; node = waiting.pop()) {
		const span = node.span;
		switch (node.type) {
			case "text":
				flattenText(source.text, node, sink);
				break;
			case "inlineCode": {
				const start = text.length;
				alignCode(source.text, span, node.value, sink);
				wholes.push({
					start,
					end: text.length
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
			default: waiting.push(...require_fence_content.childrenOf(node).toReversed());
		}
	}
	return {
		source,
		text,
		runs,
		wholes
	};
}
function flattenText(source, { span, value }, sink) {
	if (span.end - span.start === value.length && source.startsWith(value, span.start) && !value.includes("\r")) sink(value.replaceAll("\n", " "), span.start, span.end);
	else alignText(source, span, value, sink);
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
	problems.push(...require_check.checkNode(node));
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

const CLOSING = {
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
		else if (opens(text, at, range.end, lasts)) closing.push(CLOSING[unit] ?? "");
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
	const close = CLOSING[unit];
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
		location: require_check.locateInline(inline, start, end)
	};
}
function isNothing(text) {
	return /^(?:[-\u2013\u2014]+|n\/a|)$/i.test(text.trim());
}
function unwrap(text, part, openers) {
	const { start, end } = part;
	const open = text.charAt(start);
	const close = open === "`" ? "`" : CLOSING[open];
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
	return require_check.locateInline(inline, start, end);
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
	return require_check.makeSlug(path.slice(path.lastIndexOf("/") + 1).replace(/\.[^.]*$/, ""));
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
			if (entry.key === container && entry.value.kind === "list") items.push(...require_check.listItems(entry.value));
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
		else if (known.includes(entry.key.toLowerCase())) return [];
		else return findSlips(entry.key, known).map((near) => slip(entry, near));
		return [];
	});
}
function findSlips(key, known) {
	return require_start.findNearest(key, known, 1).filter((near) => Math.abs(near.length - key.length) <= 1 && near.slice(0, 1) === key.slice(0, 1));
}
function slip({ key, keyLocation }, near) {
	return {
		rule: "unknown-key",
		severity: "warning",
		message: `There is no key "${require_start.clip(key)}" here, so its value is not read.`,
		help: `Did you mean "${near}"?`,
		location: keyLocation
	};
}
function isEqual(a, b) {
	return JSON.stringify(require_check.toPlain(a)) === JSON.stringify(require_check.toPlain(b));
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
		adoptedFrom: "text",
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

const facets = Object.fromEntries(require_check.SHIPPED_FACETS.map((facet) => [facet, "names"]));
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
	telling: [...require_check.SHIPPED_FACETS, "uses"],
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

function flattenPassage(source, nodes) {
	const inline = flattenInline(source, nodes);
	const strong = [];
	const links = [];
	if (nodes.every(({ type }) => type === "text")) return {
		inline,
		strong,
		links
	};
	const waiting = nodes.toReversed();
	for (let node = waiting.pop(); node !== void 0; node = waiting.pop()) {
		if (node.type === "strong") strong.push(spanIn(inline, node.span));
		else if (node.type === "link" || node.type === "image") links.push({
			...spanIn(inline, node.span),
			url: node.url
		});
		waiting.push(...require_fence_content.childrenOf(node).toReversed());
	}
	return {
		inline,
		strong,
		links
	};
}
function spanIn(inline, { start, end }) {
	return {
		start: require_check.findUnit(inline, start),
		end: require_check.findUnit(inline, end)
	};
}

const INLINE = /* @__PURE__ */ new Set([
	"a",
	"abbr",
	"b",
	"code",
	"em",
	"font",
	"i",
	"kbd",
	"mark",
	"s",
	"small",
	"span",
	"strong",
	"sub",
	"sup",
	"u"
]);
const HIDDEN = /* @__PURE__ */ new Set([
	"script",
	"style",
	"template",
	"svg"
]);
const PIECE = /<(\/?)([a-z][a-z0-9-]*)[^<>]*>|&(amp|lt|gt|quot|nbsp|#39|apos|rsquo|lsquo|rdquo|ldquo|ndash|mdash);/giu;
const CHARACTERS = /* @__PURE__ */ new Map([
	["amp", "&"],
	["lt", "<"],
	["gt", ">"],
	["quot", "\""],
	["nbsp", " "],
	["#39", "'"],
	["apos", "'"],
	["rsquo", "\u2019"],
	["lsquo", "\u2018"],
	["rdquo", "\u201d"],
	["ldquo", "\u201c"],
	["ndash", "\u2013"],
	["mdash", "\u2014"]
]);
const newDraft = () => ({
	text: "",
	runs: [],
	links: []
});
const HREF = /\shref\s*=\s*["']?([^"'\s<>]+)/iu;
function listHtmlParts(source, { start, end }) {
	const parts = [];
	let draft = newDraft();
	let link;
	let role = "paragraph";
	let headingDepth = 0;
	let listDepth = 0;
	let hidden = "";
	let at = start;
	const flush = () => {
		const { text, runs, links } = draft;
		const depth = role === "item" ? listDepth : headingDepth;
		if (text.trim() !== "") parts.push({
			role,
			inline: {
				source,
				text,
				runs,
				wholes: []
			},
			links,
			depth
		});
		draft = newDraft();
		link = void 0;
	};
	const turnLink = (tag) => {
		if (link !== void 0 && draft.text.length > link.start) draft.links.push({
			...link,
			end: draft.text.length
		});
		const url = HREF.exec(tag)?.[1];
		link = url === void 0 ? void 0 : {
			url,
			start: draft.text.length
		};
	};
	const add = (said, span) => {
		if (hidden !== "" || said === "" || draft.text === "" && said.trim() === "") return;
		draft.runs.push({
			at: draft.text.length,
			...span
		});
		draft.text += said;
	};
	const block = blankComments(source.text.slice(start, end));
	for (const match of block.matchAll(PIECE)) {
		const from = start + match.index;
		add(block.slice(at - start, from - start).replace(/\s/gu, " "), {
			start: at,
			end: from
		});
		at = from + match[0].length;
		const [, slash = "", tag, entity] = match;
		if (entity !== void 0) add(CHARACTERS.get(entity.toLowerCase()) ?? " ", {
			start: from,
			end: at
		});
		const name = tag?.toLowerCase();
		if (name === "a") turnLink(match[0]);
		if (name === void 0 || INLINE.has(name)) continue;
		flush();
		const isEnd = slash === "/";
		if (HIDDEN.has(name)) hidden = isEnd ? "" : name;
		if (name === "ul" || name === "ol") listDepth = Math.max(0, listDepth + (isEnd ? -1 : 1));
		const heading = /^h[1-6]$/u.test(name) && !isEnd;
		headingDepth = heading ? Number(name.slice(1)) : 0;
		if (heading) role = "heading";
		else if (name === "li" || name === "td") role = isEnd ? "paragraph" : "item";
		else if (name !== "p" && name !== "br" && name !== "div") role = "paragraph";
	}
	add(block.slice(at - start).replace(/\s/gu, " "), {
		start: at,
		end
	});
	flush();
	return parts;
}
function blankComments(block) {
	let blanked = "";
	let at = 0;
	for (let open = block.indexOf("<!--"); open >= 0; open = block.indexOf("<!--", at)) {
		const close = block.indexOf("-->", open);
		const end = close < 0 ? block.length : close + 3;
		blanked += block.slice(at, open) + " ".repeat(end - open);
		at = end;
	}
	return blanked + block.slice(at);
}

const LONGEST_HEADING = 100;
function listPassages(source, root, taken) {
	const walk = {
		source,
		taken,
		passages: [],
		section: []
	};
	walkBlocks(walk, root.children, {
		lead: void 0,
		depth: 0,
		isQuoted: false,
		isTaken: false
	});
	return walk.passages;
}
function walkBlocks(walk, blocks, around) {
	let before = around.lead;
	for (const block of blocks) {
		const isTaken = around.isTaken || walk.taken.has(block);
		switch (block.type) {
			case "heading":
				before = void 0;
				addHeading(walk, block, {
					...around,
					isTaken
				});
				break;
			case "paragraph":
				before = addParagraph(walk, block, {
					...around,
					isTaken
				});
				break;
			case "list":
				addList(walk, block, {
					...around,
					lead: before,
					isTaken
				});
				break;
			case "blockquote":
				walkBlocks(walk, block.children, {
					...around,
					lead: before,
					isQuoted: true,
					isTaken
				});
				before = around.lead;
				break;
			case "table":
				addTable(walk, block, {
					...around,
					isTaken
				});
				before = around.lead;
				break;
			case "html": before = addHtml(walk, block, {
				...around,
				lead: before,
				isTaken
			});
		}
	}
}
function addHtml(walk, { span }, around) {
	let lead = around.lead;
	let siblings = [];
	for (const { role, inline, links, depth } of listHtmlParts(walk.source, span)) {
		if (role !== "item") siblings = [];
		const own = role === "item" ? siblings : [];
		const section = role === "heading" ? walk.section.filter((above) => above.depth < depth) : walk.section;
		const { isQuoted, isTaken } = around;
		const rest = {
			strong: [],
			links,
			section,
			isQuoted,
			isTaken,
			isChecked: void 0
		};
		const passage = {
			role,
			inline,
			depth,
			lead: role === "item" ? lead : around.lead,
			siblings: own,
			...rest
		};
		own.push(passage);
		walk.passages.push(passage);
		if (role === "heading") walk.section = [...section, passage];
		if (role !== "item") lead = role === "heading" ? void 0 : passage;
	}
	return lead;
}
function addHeading(walk, heading, around) {
	const passage = makePassage(walk, {
		role: "heading",
		nodes: heading.children,
		depth: heading.depth
	}, around);
	walk.section = [...walk.section.filter(({ depth }) => depth < heading.depth), passage];
	walk.passages.push(passage);
}
function addParagraph(walk, paragraph, around) {
	const isHeading = around.depth === 0 && !around.isQuoted && isBoldLine(paragraph);
	const depth = isHeading ? 7 : 0;
	if (isHeading) walk.section = walk.section.filter((above) => above.depth < 7);
	const passage = makePassage(walk, {
		role: isHeading ? "heading" : "paragraph",
		nodes: paragraph.children,
		depth
	}, around);
	walk.passages.push(passage);
	if (!isHeading) return passage;
	walk.section = [...walk.section, passage];
}
function isBoldLine({ children, span }) {
	return children.length === 1 && children[0]?.type === "strong" && span.end - span.start <= LONGEST_HEADING;
}
function addList(walk, list, around) {
	const siblings = [];
	for (const item of list.children) addItem(walk, item, {
		around: {
			...around,
			depth: around.depth + 1
		},
		siblings
	});
}
function addItem(walk, item, { around, siblings }) {
	const isTaken = around.isTaken || walk.taken.has(item);
	const [first, ...rest] = item.children;
	if (first?.type !== "paragraph") return walkBlocks(walk, item.children, {
		...around,
		isTaken
	});
	const passage = makePassage(walk, {
		role: "item",
		nodes: first.children,
		depth: around.depth,
		siblings,
		isChecked: item.checked
	}, {
		...around,
		isTaken
	});
	siblings.push(passage);
	walk.passages.push(passage);
	walkBlocks(walk, rest, {
		...around,
		lead: passage,
		isTaken
	});
}
function addTable(walk, { children: [head, ...rows] }, around) {
	if (head === void 0) return;
	const columns = head.children.map((cell) => makePassage(walk, {
		role: "cell",
		nodes: cell.children,
		depth: 0
	}, around));
	for (const row of rows) {
		const siblings = [];
		const isTaken = around.isTaken || walk.taken.has(row);
		for (const [index, cell] of row.children.entries()) {
			const parts = {
				role: "cell",
				nodes: cell.children,
				depth: 0,
				siblings
			};
			siblings.push(makePassage(walk, parts, {
				...around,
				lead: columns[index],
				isTaken
			}));
		}
		walk.passages.push(...siblings);
	}
}
function makePassage({ source, section }, { role, nodes, depth, siblings, isChecked }, { lead, isQuoted, isTaken }) {
	const own = siblings ?? [];
	const above = role === "heading" ? section.filter((heading) => heading.depth < depth) : section;
	const whole = {
		role,
		...flattenPassage(source, nodes),
		section: above,
		depth,
		lead,
		isQuoted,
		isChecked,
		isTaken,
		siblings: own
	};
	if (siblings === void 0) own.push(whole);
	return whole;
}

const FENCE = /^(`{3,}|~{3,})/;
function kindOfFence(reading, expected, code) {
	const word = /^\S+/.exec(code.meta ?? "")?.[0] ?? "";
	const said = word.toLowerCase();
	if (!/^ya?ml$/i.test(code.lang ?? "") || said === "") return "other";
	if (said === expected) return "own";
	const kind = require_check.DOCUMENT_KINDS.find((candidate) => candidate === said);
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
	const [near] = require_start.findNearest(singular, [
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
	const last = require_fence_content.lastLine(source, code).trimEnd();
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
	const excerpt = require_fence_content.fenceContent(source, code);
	if (excerpt.text.trim() === "") return;
	const { value: root, problems: faults } = await require_check.readNode(excerpt);
	problems.push(...faults);
	if (root === void 0) return;
	const ill = require_check.checkNode(root);
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
			return folded.length < 3 || NO_SLIPS.has(folded) ? [] : require_start.findNearest(folded, candidates);
		}
	};
}
function foldLabel(label) {
	const folded = require_check.foldName(label).replaceAll(/[^\p{L}\p{N}#]/gu, "");
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
		const kind = fixed ?? require_check.DUTY_KINDS.find((candidate) => candidate === word);
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
	const keyLocation = require_check.locateInline(inline, key.start, key.end);
	const location = require_check.locateInline(inline, value.start, value.end);
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
			keyLocation: require_check.locateInline(inline, or.start, or.end),
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
	const { value, problems: faults } = await require_check.readNode(excerpt);
	const lead = ({ span }) => require_check.locateInline(inline, span.start, Math.min(end, Math.max(span.end, span.start + 1)));
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
		location: require_check.locateInline(inline, part.start, part.end)
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
		keyLocation: require_check.locateInline(inline, label.start, label.end),
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
		const isSentences = node !== void 0 && form === "names" && require_check.listItems(node).some(isSentence);
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
					keyLocation: require_check.locateInline(field.label, part.start, part.end),
					value: node
				}
			});
		} else if (isNames(before.form.value) && isNames(node)) {
			const items = [...require_check.listItems(before.form.value), ...require_check.listItems(node)];
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
	const [first] = require_check.listItems(decisive);
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
	return require_check.listItems(node).every(({ kind }) => kind === "scalar");
}
function isSentence(node) {
	if (node.kind !== "scalar" || typeof node.value !== "string") return false;
	const words = node.value.split(/\s+/);
	return node.value.length > 80 || words.length > 8 || words.length > 3 && /[.!?]$/.test(node.value);
}

function bodyOfText(inline) {
	return {
		inline: require_check.trimInline(inline),
		items: []
	};
}
function bodyOfItem(source, item) {
	return {
		inline: require_check.trimInline(flattenInline(source, paragraphOf(item)?.children ?? [])),
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
		const label = require_check.trimInline(flattenInline(source, first.children));
		const rest = require_check.trimInline(flattenInline(source, others));
		const inside = label.text.length - colonAtEnd(label.text);
		const outside = colonAtStart(rest.text);
		const isHead = rest.text === "" && listsOf(item).length > 0;
		if (label.text !== "" && !/[:\uff1a]./.test(label.text) && (inside < label.text.length || outside > 0 || isHead)) {
			const body = {
				inline: require_check.trimInline(require_check.sliceInline(rest, outside, rest.text.length)),
				items: itemsBelow(source, item)
			};
			return withLabel(item, require_check.trimInline(require_check.sliceInline(label, 0, inside)), true, body);
		}
	}
	const inline = require_check.trimInline(flattenInline(source, children));
	const match = /^([^:\uff1a]{1,40}?)\s*[:\uff1a](?=\s|$)/.exec(inline.text);
	if (match === null) return void 0;
	return withLabel(item, require_check.sliceInline(inline, 0, match[1]?.length ?? 0), false, {
		inline: require_check.trimInline(require_check.sliceInline(inline, match[0].length, inline.text.length)),
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
	const place = ({ start, end }) => require_check.locateInline(inline, start, end);
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
		location: require_check.locateInline(label, start, end)
	});
}
function reportNearKey({ form, problems }, label, near) {
	const { start, end } = wholePart(label);
	problems.push({
		rule: "unknown-key",
		severity: form.container === "clauses" ? "error" : "warning",
		message: `"${label.text.slice(start, end)}" is no key, so what stands under it is not read.`,
		help: `Did you mean ${near.map((key) => `"${key}"`).join(" or ")}?`,
		location: require_check.locateInline(label, start, end)
	});
}
function reportEmpty({ problems }, label) {
	const { start, end } = wholePart(label);
	problems.push({
		rule: "empty-value",
		severity: "warning",
		message: `"${label.text.slice(start, end)}" has no value, which counts as not stated.`,
		help: "Give it a value, or remove it.",
		location: require_check.locateInline(label, start, end)
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
			location: require_check.locateInline(label, 0, label.text.length),
			related: [{
				location: require_check.locateInline(first, 0, first.text.length),
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
	return [textEntry("text", inline.text.slice(part.start, part.end), require_check.locateInline(inline, part.start, part.end))];
}

function reportStatus({ problems }, name, place) {
	const isMissing = "span" in place;
	problems.push({
		rule: "unknown-status",
		severity: "warning",
		message: isMissing ? `The row of "${require_start.clip(name)}" has no status, so it is not read.` : `"${require_start.clip(place.text)}" is no status that is known, so the row of "${require_start.clip(name)}" is not read.`,
		help: "Write Prohibited, Permitted, or Permitted with conditions.",
		location: isMissing ? place : require_check.locateInline(place, 0, place.text.length)
	});
}
function reportCondition({ problems }, inline, { start, end }) {
	problems.push({
		rule: "unread-condition",
		severity: "warning",
		message: `The condition "${require_start.clip(inline.text.slice(start, end))}" cannot be read, so the row is not read either.`,
		help: "Write it as `approval: legal` or `training: social media`, several separated by `;`; a prohibition has none.",
		location: require_check.locateInline(inline, start, end)
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
	return row.children.map((cell) => require_check.trimInline(flattenInline(source, cell.children)));
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
	const [name] = require_check.listItems(facets[0]?.value);
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
			...id === void 0 ? [] : [textEntry("id", id.text, require_check.locateInline(id, 0, id.text.length))],
			...readTitle(facets[0]?.key, cellOf),
			{
				key: status.modality,
				keyLocation: require_check.locateInline(statusCell.inline, status.words.start, status.words.end),
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
			keyLocation: require_check.locateInline(label, 0, label.text.length),
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
	const title = require_check.findValue({ entries }, "title");
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
	else if (node.type !== "paragraph") waiting.push(...require_fence_content.childrenOf(node).toReversed());
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
	const { value, problems } = await require_check.readData(require_check.partOfSource(source, from, from + first.value.length));
	return {
		value,
		problems: [...warnings, ...problems],
		isRefused: value === void 0
	};
}
function withoutToml({ text }, root) {
	const [head = ""] = text.split("\n", 1);
	if (!/^\s*\+{3}\s*$/u.test(head)) return root;
	const rest = text.slice(head.length + 1);
	const close = /^\+{3}[ \t]*$/mu.exec(rest);
	if (close === null) return root;
	const end = head.length + 1 + close.index + close[0].length;
	return {
		...root,
		children: root.children.filter(({ span }) => span.end > end)
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

async function readMarkdown(source, expected, { facets = require_check.SHIPPED_FACETS, parser } = {}) {
	if (source.text.trim() === "") return {
		value: void 0,
		problems: [emptyDocument(source)]
	};
	const { value: parsed, problems: refused } = await require_fence_content.parseGuarded(source, parser);
	if (parsed === void 0) return {
		value: void 0,
		problems: refused
	};
	const root = withoutToml(source, parsed);
	const front = await readFrontMatter(source, root);
	if (front.isRefused) return {
		value: void 0,
		problems: front.problems
	};
	const form = itemFormOf(expected);
	const kind = front.value === void 0 ? void 0 : require_check.findValue(front.value, "kind");
	const isOther = kind !== void 0 && !(kind.kind === "scalar" && kind.value === expected);
	if (front.value !== void 0 && (isOther || form === void 0)) return {
		value: {
			map: front.value,
			listPassages: () => [],
			isProse: false,
			asProse: void 0
		},
		problems: front.problems
	};
	const problems = [...front.problems];
	const parts = createParts(expected, form?.container, problems);
	if (front.value !== void 0) problems.push(...addFrontMatter(parts, front.value, form?.document ?? []));
	const isAdopted = parts.items.some((item) => item.kind === "map" && require_check.findValue(item, "adoptedFrom") !== void 0);
	const forms = form === void 0 ? void 0 : await readForms(source, root, {
		parts,
		form,
		facets,
		problems
	});
	problems.sort((a, b) => a.location.span.start - b.location.span.start);
	const isDeclared = parts.entries.some(({ key }) => key === "kind") && !isAdopted || hasFences(source.text);
	const bareParts = () => {
		const only = createParts(expected, form?.container, []);
		if (front.value !== void 0) addFrontMatter(only, front.value, form?.document ?? []);
		return only;
	};
	const bare = () => ({
		map: assembleDocument(source, root, {
			parts: bareParts(),
			form
		}),
		listPassages: () => listPassages(source, root, /* @__PURE__ */ new Set()),
		isProse: !isAdopted,
		asProse: void 0
	});
	return {
		value: {
			map: assembleDocument(source, root, {
				parts,
				form
			}),
			listPassages: () => forms === void 0 ? [] : listPassages(source, root, forms.taken),
			isProse: !isPrepared(parts),
			asProse: isDeclared || form === void 0 ? void 0 : bare
		},
		problems
	};
}
function hasFences(text) {
	return /^[ \t>]*(?:```|~~~)[ \t]*ya?ml (?:policy|strategy)\b/imu.test(text);
}
const COMMON_KEYS = /* @__PURE__ */ new Set([
	"id",
	"title",
	"version",
	"description",
	"author",
	"contact"
]);
function isPrepared({ entries, items }) {
	return items.length > 0 || entries.some(({ key }) => !COMMON_KEYS.has(key));
}
async function readForms(source, root, { parts, form, facets, problems }) {
	const reading = createReading(source, form, facets);
	await readBody(reading, parts, root.children);
	const { drafts } = reading;
	const written = [...parts.items.flatMap((item) => writtenId(item) ?? []), ...drafts.flatMap((draft) => writtenId(draft) ?? [])];
	const ids = require_check.createIdBook([require_check.DEFAULT_CLAUSE, ...written]);
	parts.addItems(drafts.map((draft) => finishDraft(draft, ids, reading.problems)));
	problems.push(...reading.problems);
	return reading;
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

exports.readMarkdown = readMarkdown;