import { linesOfSource } from "./read-syntax-json.js";
import { refuse } from "./read-suspect.js";

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

function childrenOf(node) {
	return "children" in node ? node.children : [];
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
const FENCE = /(?:`{3,}(?=[^`]*$)|~{3,})/y;
const NUMBER = /\d{1,9}[.)]/y;
const DELIMITERS = /\|?[ ]*:?-+:?[ ]*(?:\|[ ]*:?-+:?[ ]*)*\|?[ ]*$/y;
const isBreak = (line) => test(BREAK, line);
const isUnderline = (line) => test(UNDERLINE, line);
const isDelimiterRow = (line) => /[|:]/.test(line) && test(DELIMITERS, line);
const fenceLength = (line) => lengthOf(FENCE, line);
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

export { childrenOf, decodeReference, fenceContent, lastLine, parseGuarded };