import { readLooseDay, readLooseDays } from "./text-loose-day.js";
import { clip } from "./text-clip.js";
import { findNearest, quoteNearest } from "./text-nearest.js";
import { findEntry, followPointer, toPlain } from "./read-syntax-data-node.js";
import { locate, readJson } from "./read-syntax-json.js";

function joinWords(words, last = "and") {
	if (words.length < 2) return words.join("");
	return `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1) ?? ""}`;
}
function countWords(count, noun, plural = `${noun}s`) {
	return `${count} ${count === 1 ? noun : plural}`;
}
function joinSome(words, most) {
	if (words.length <= most) return joinWords(words);
	return `${words.slice(0, most).join(", ")} and ${words.length - most} more`;
}

const TURNED = {
	rule: "bidi-control",
	severity: "warning",
	pattern: /[\u202a-\u202e\u2066-\u2069]/gu,
	message: "This invisible mark turns the direction of the text, so a reader may see another text than stands here",
	help: "Remove it. Languages that are written from right to left do not need it."
};
const LOST = {
	rule: "lost-character",
	severity: "warning",
	pattern: /\ufffd/gu,
	message: "This stands where some program could not read a character, so a name may be damaged",
	help: "Write the character anew."
};
const UNPRINTABLE$1 = {
	rule: "control-character",
	severity: "error",
	pattern: /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u0084\u0086-\u009f]/gu,
	message: "This character cannot be printed, and can make a terminal do things",
	help: "Remove it; it may have come in by copy and paste."
};
function checkEscapedMarks(text, location) {
	const [mark] = text.match(TURNED.pattern) ?? [];
	if (mark === void 0 || location.source.text.includes(mark)) return [];
	const { rule, severity, help } = TURNED;
	return [{
		rule,
		severity,
		message: "This text holds an invisible mark that turns its direction, so a reader may see another text.",
		help,
		location
	}];
}
function checkCharacters(source) {
	return [TURNED, LOST].flatMap((suspicion) => find(source, suspicion));
}
function checkProseCharacters(source) {
	return [
		TURNED,
		LOST,
		UNPRINTABLE$1
	].flatMap((suspicion) => find(source, suspicion));
}
function find(source, { pattern, message, ...rest }) {
	const [first, ...others] = [...source.text.matchAll(pattern)];
	if (first === void 0) return [];
	const code = `U+${first[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
	const more = others.length === 0 ? "" : ` It stands in ${countWords(others.length, "more place")} of this file.`;
	const location = {
		source,
		span: {
			start: first.index,
			end: first.index + 1
		}
	};
	return [{
		...rest,
		message: `${message} (${code}).${more}`,
		location
	}];
}

function checkNode(root) {
	const problems = [];
	visit(root, problems);
	return problems;
}
function visit(node, problems) {
	if (node.kind === "scalar") {
		if (typeof node.value === "string") checkText(node.value, node.location, problems);
	} else if (node.kind === "list") for (const item of node.items) visit(item, problems);
	else {
		checkKeys(node, problems);
		for (const entry of node.entries) visit(entry.value, problems);
	}
}
function checkKeys(map, problems) {
	const seen = /* @__PURE__ */ new Map();
	for (const { key, keyLocation } of map.entries) {
		checkText(key, keyLocation, problems);
		const folded = key.normalize("NFKC").trim();
		const first = seen.get(folded);
		if (first === void 0) {
			seen.set(folded, keyLocation);
			continue;
		}
		problems.push({
			rule: "duplicate-key",
			severity: "error",
			message: `The key "${clip(key)}" stands twice in the same place, so one of the two would be lost.`,
			help: "Remove one of them, or join their values in a list.",
			location: keyLocation,
			related: [{
				location: first,
				message: "the first one"
			}]
		});
	}
}
const UNPRINTABLE = /[\u0000-\u0008\u000b-\u001f\u007f-\u0084\u0086-\u009f\ufdd0-\ufdef\ufffe\uffff]|(?<![\ud800-\udbff])[\udc00-\udfff]|[\ud800-\udbff](?![\udc00-\udfff])/;
function checkText(text, location, problems) {
	problems.push(...checkEscapedMarks(text, location));
	const found = UNPRINTABLE.exec(text)?.[0];
	if (found === void 0) return;
	const code = found.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
	problems.push({
		rule: "control-character",
		severity: "error",
		message: `This text holds a character that cannot be printed (U+${code}).`,
		help: "Remove it; it may have come in by copy and paste.",
		location
	});
}

function beginReading(excerpt) {
	const { text } = excerpt;
	return {
		excerpt,
		text,
		at: 0,
		lineStart: 0,
		indent: 0,
		brackets: 0,
		valueEnd: 0,
		commentIndent: -1
	};
}
function isBlank(sign) {
	return sign === " " || sign === "\n" || sign === "\r" || sign === void 0;
}
function isAtItem({ text, at }) {
	return text[at] === "-" && isBlank(text[at + 1]);
}
function skipSpaces(cursor) {
	const { text } = cursor;
	let { at } = cursor;
	while (text.charCodeAt(at) === 32) at += 1;
	cursor.at = at;
}
function endLine(cursor) {
	const { text } = cursor;
	skipSpaces(cursor);
	if (text[cursor.at] === "#") {
		if (!isBlank(text[cursor.at - 1])) return false;
		const end = text.indexOf("\n", cursor.at);
		cursor.at = end === -1 ? text.length : end;
	} else if (text[cursor.at] === "\r") cursor.at += 1;
	if (cursor.at === text.length) return true;
	if (text[cursor.at] !== "\n") return false;
	cursor.at += 1;
	cursor.lineStart = cursor.at;
	return true;
}
function skipLines(cursor, outer) {
	const { text } = cursor;
	cursor.commentIndent = -1;
	for (;;) {
		skipSpaces(cursor);
		cursor.indent = cursor.at - cursor.lineStart;
		const sign = text[cursor.at];
		if (sign === void 0) cursor.indent = -1;
		if (sign !== "#" && sign !== "\n" && sign !== "\r") return;
		endLine(cursor);
		if (sign !== "#") continue;
		if (cursor.commentIndent === -1 && cursor.indent > outer) cursor.valueEnd = cursor.at;
		else cursor.commentIndent = Math.max(cursor.commentIndent, cursor.indent);
	}
}
function scalarFrom({ excerpt, at }, start, value) {
	return {
		kind: "scalar",
		value,
		location: locate(excerpt, start, at)
	};
}

function foldLines(text) {
	if (!text.includes("\n")) return text;
	const lines = text.split("\n");
	const last = lines.length - 1;
	let folded = trimEnd(lines[0] ?? "");
	let separator = " ";
	for (let index = 1; index < last; index += 1) {
		const line = trimStart(trimEnd(lines[index] ?? ""));
		if (line !== "") {
			folded += separator + line;
			separator = " ";
		} else if (separator === "\n") folded += "\n";
		else separator = "\n";
	}
	return folded + separator + trimStart(lines[last] ?? "");
}
function trimStart(line) {
	let start = 0;
	while (line[start] === " ") start += 1;
	return line.slice(start);
}
function trimEnd(line) {
	let end = line.length;
	if (line[end - 1] === "\r") end -= 1;
	while (line[end - 1] === " ") end -= 1;
	return line.slice(0, end);
}

const WORDS = new Map([
	...[
		"~",
		"null",
		"Null",
		"NULL"
	].map((word) => [word, null]),
	...[
		"true",
		"True",
		"TRUE"
	].map((word) => [word, true]),
	...[
		"false",
		"False",
		"FALSE"
	].map((word) => [word, false]),
	...[
		".nan",
		".NaN",
		".NAN"
	].map((word) => [word, NaN]),
	...[
		".inf",
		".Inf",
		".INF"
	].flatMap((word) => [
		[word, Number.POSITIVE_INFINITY],
		[`+${word}`, Number.POSITIVE_INFINITY],
		[`-${word}`, Number.NEGATIVE_INFINITY]
	])
]);
const LONGEST_WORD = 5;
const DECIMAL = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/u;
const OCTAL = /^0o[0-7]+$/u;
const HEXADECIMAL = /^0x[0-9a-fA-F]+$/u;
function resolvePlain(text) {
	if (text.length <= LONGEST_WORD) {
		const word = WORDS.get(text);
		if (word !== void 0) return word;
	}
	if (text.charCodeAt(0) > 57) return text;
	if (DECIMAL.test(text)) return /[.eE]/u.test(text) ? Number.parseFloat(text) : Number.parseInt(text, 10);
	if (OCTAL.test(text)) return Number.parseInt(text.slice(2), 8);
	return HEXADECIMAL.test(text) ? Number.parseInt(text.slice(2), 16) : text;
}

function readScalar(cursor, floor) {
	switch (cursor.text[cursor.at]) {
		case "\"": return readDoubleQuoted(cursor, floor);
		case "'": return readSingleQuoted(cursor, floor);
		default: return readPlain(cursor, floor);
	}
}
const NO_START = "#&*!|>%@`,[]{}?:";
function readPlain(cursor, floor) {
	const { text, at: start } = cursor;
	const first = text[start];
	if (first === void 0 || NO_START.includes(first)) return void 0;
	if (first === "-" && (isBlank(text[start + 1]) || ",[]{}".includes(text[start + 1] ?? ""))) return void 0;
	skipPlainLine(cursor);
	while (goToFurtherLine(cursor, floor)) skipPlainLine(cursor);
	const written = text.slice(start, cursor.at);
	return cursor.lineStart > start ? foldLines(written) : resolvePlain(written);
}
function skipPlainLine(cursor) {
	const { text, brackets } = cursor;
	let end = cursor.at;
	for (let at = end; at < text.length; at += 1) {
		const code = text.charCodeAt(at);
		if (code === 32) {
			if (text.charCodeAt(at + 1) === 35) break;
			continue;
		}
		if (code === 10 || code === 13 || brackets > 0 && isBracketSign(code)) break;
		if (code === 58 && endsKey(cursor, at + 1)) break;
		end = at + 1;
	}
	cursor.at = end;
}
function endsKey({ text, brackets }, at) {
	return isBlank(text[at]) || brackets > 0 && isBracketSign(text.charCodeAt(at));
}
function isBracketSign(code) {
	return code === 44 || code === 91 || code === 93 || code === 123 || code === 125;
}
function goToFurtherLine(cursor, floor) {
	const { text } = cursor;
	let { at } = cursor;
	let lineStart = -1;
	for (;;) {
		const code = text.charCodeAt(at);
		if (code === 10) lineStart = at + 1;
		else if (code !== 32 && code !== 13) break;
		at += 1;
	}
	const code = text.charCodeAt(at);
	if (at === text.length || lineStart === -1 || at - lineStart < floor || code === 35) return false;
	if (cursor.brackets > 0 && isBracketSign(code)) return false;
	cursor.at = at;
	cursor.lineStart = lineStart;
	return true;
}
function readSingleQuoted(cursor, floor) {
	const { text, at: start } = cursor;
	let end = text.indexOf("'", start + 1);
	let hasQuotes = false;
	while (end !== -1 && text[end + 1] === "'") {
		hasQuotes = true;
		end = text.indexOf("'", end + 2);
	}
	if (end === -1) return void 0;
	const written = takeQuoted(cursor, end, floor);
	return hasQuotes ? written?.replaceAll("''", "'") : written;
}
function readDoubleQuoted(cursor, floor) {
	const { text, at: start } = cursor;
	const end = text.indexOf("\"", start + 1);
	if (end === -1) return void 0;
	return text.slice(start, end).includes("\\") ? readEscaped(cursor) : takeQuoted(cursor, end, floor);
}
function takeQuoted(cursor, end, floor) {
	const { text, at: start } = cursor;
	const written = text.slice(start + 1, end);
	for (let line = written.indexOf("\n"); line !== -1; line = written.indexOf("\n", line + 1)) {
		cursor.lineStart = start + line + 2;
		cursor.at = cursor.lineStart;
		skipSpaces(cursor);
		const sign = text[cursor.at];
		if (cursor.at - cursor.lineStart < floor && sign !== "\n" && sign !== "\r") return void 0;
	}
	cursor.at = end + 1;
	return foldLines(written);
}
const HEX = /^[0-9a-fA-F]{4}$/u;
function readEscaped(cursor) {
	const { text, at: start } = cursor;
	let end = start + 1;
	for (; text[end] !== "\""; end += 1) {
		if (end >= text.length || text[end] === "\n") return void 0;
		if (text[end] !== "\\") continue;
		end += 1;
		if (!"\"\\/bfnrtu".includes(text[end] ?? " ")) return void 0;
		if (text[end] === "u" && !HEX.test(text.slice(end + 1, end + 5))) return void 0;
	}
	cursor.at = end + 1;
	const value = JSON.parse(text.slice(start, cursor.at));
	return String(value);
}

const LONGEST_KEY = 1024;
function readKey(cursor, floor) {
	const start = cursor.at;
	return takeKey(cursor, start, readScalar(cursor, floor));
}
function takeKey(cursor, start, value) {
	const { excerpt, text, at: end } = cursor;
	let colon = end;
	while (text[colon] === " ") colon += 1;
	if (text[colon] !== ":" || colon - start > LONGEST_KEY || cursor.lineStart > start) return void 0;
	if (!(cursor.brackets > 0 && colon === end && (text[start] === "\"" || text[start] === "'")) && !endsKey(cursor, colon + 1)) return void 0;
	const name = typeof value === "string" ? value : JSON.stringify(value);
	if (value === void 0 || value === null || name === "" || name === "<<") return void 0;
	cursor.at = colon + 1;
	return {
		name,
		start,
		location: locate(excerpt, start, end)
	};
}

function readFlow(cursor, floor, depth) {
	const start = cursor.at;
	const sign = cursor.text[start];
	if (sign !== "[" && sign !== "{") {
		const value = readScalar(cursor, floor);
		return value === void 0 ? void 0 : scalarFrom(cursor, start, value);
	}
	if (depth >= 64) return void 0;
	cursor.brackets += 1;
	const node = sign === "[" ? readList$1(cursor, floor, depth) : readMap$1(cursor, floor, depth);
	cursor.brackets -= 1;
	return node;
}
function readList$1(cursor, floor, depth) {
	const start = cursor.at;
	const items = [];
	do {
		cursor.at += 1;
		if (!skipBetween(cursor, floor)) return void 0;
		if (cursor.text[cursor.at] === "]") break;
		const item = readFlow(cursor, floor, depth + 1);
		if (item === void 0 || !skipBetween(cursor, floor)) return void 0;
		items.push(item);
	} while (cursor.text[cursor.at] === ",");
	if (cursor.text[cursor.at] !== "]") return void 0;
	cursor.at += 1;
	return {
		kind: "list",
		items,
		location: locate(cursor.excerpt, start, cursor.at)
	};
}
function readMap$1(cursor, floor, depth) {
	const start = cursor.at;
	const entries = [];
	do {
		cursor.at += 1;
		if (!skipBetween(cursor, floor)) return void 0;
		if (cursor.text[cursor.at] === "}") break;
		const entry = readEntry(cursor, floor, depth);
		if (entry === void 0 || !skipBetween(cursor, floor)) return void 0;
		entries.push(entry);
	} while (cursor.text[cursor.at] === ",");
	if (cursor.text[cursor.at] !== "}") return void 0;
	cursor.at += 1;
	return {
		kind: "map",
		entries,
		location: locate(cursor.excerpt, start, cursor.at)
	};
}
function readEntry(cursor, floor, depth) {
	const key = readKey(cursor, floor);
	if (key === void 0 || !skipBetween(cursor, floor)) return void 0;
	const value = readFlow(cursor, floor, depth + 1);
	return value === void 0 ? void 0 : {
		key: key.name,
		keyLocation: key.location,
		value
	};
}
function skipBetween(cursor, floor) {
	const { text } = cursor;
	let isNewLine = false;
	for (;;) {
		skipSpaces(cursor);
		const sign = text[cursor.at];
		if (sign === "#") {
			if (text[cursor.at - 1] !== " ") return false;
			const end = text.indexOf("\n", cursor.at);
			if (end === -1) return false;
			cursor.at = end;
		} else if (sign === "\n") {
			cursor.at += 1;
			cursor.lineStart = cursor.at;
			isNewLine = true;
		} else if (sign === "\r") cursor.at += 1;
		else break;
	}
	if (!isNewLine) return true;
	return cursor.at - cursor.lineStart >= (cursor.brackets === 1 && (text[cursor.at] === "]" || text[cursor.at] === "}") ? floor - 1 : floor);
}

function readText(cursor, outer) {
	const { text, at: start } = cursor;
	cursor.at += 1;
	const chomp = text[cursor.at];
	if (chomp === "-" || chomp === "+") cursor.at += 1;
	if (!endLine(cursor)) return void 0;
	const lines = takeLines(cursor, outer, chomp === "+");
	if (lines === void 0) return void 0;
	const { before, body, after } = lines;
	const joined = "\n".repeat(before) + (text[start] === "|" ? body.join("\n") : fold(body));
	const end = chomp === "-" ? "" : "\n".repeat(chomp === "+" ? after + 1 : 1);
	const node = scalarFrom(cursor, start, joined + end);
	cursor.valueEnd = cursor.at;
	skipLines(cursor, Number.POSITIVE_INFINITY);
	return node;
}
function takeLines(cursor, outer, keepsAll) {
	const { text } = cursor;
	const body = [];
	let before = 0;
	let empty = 0;
	let widest = 0;
	let depth = -1;
	for (let start = cursor.at; start < text.length;) {
		let at = start;
		while (text.charCodeAt(at) === 32) at += 1;
		if (at === text.length) return void 0;
		const lineEnd = text.indexOf("\n", at);
		const end = lineEnd === -1 ? text.length : lineEnd;
		if (at === end || text[at] === "\r") {
			widest = Math.max(widest, at - start);
			empty += 1;
		} else {
			if (depth === -1) {
				depth = at - start;
				before = empty;
				empty = 0;
			}
			if (at - start < depth) break;
			while (empty > 0) {
				body.push("");
				empty -= 1;
			}
			body.push(text.slice(start + depth, text[end - 1] === "\r" ? end - 1 : end));
		}
		start = Math.min(end + 1, text.length);
		if (empty === 0 || keepsAll) cursor.at = start;
	}
	cursor.lineStart = cursor.at;
	return depth > outer && widest <= depth ? {
		before,
		body,
		after: empty
	} : void 0;
}
function fold(lines) {
	let folded = "";
	let separator = "";
	let wasDeeper = false;
	for (const line of lines) if (line.startsWith(" ")) {
		if (separator === " ") separator = "\n";
		else if (!wasDeeper && separator === "\n") separator = "\n\n";
		folded += separator + line;
		separator = "\n";
		wasDeeper = true;
	} else if (line !== "") {
		folded += separator + line;
		separator = " ";
		wasDeeper = false;
	} else if (separator === "\n") folded += "\n";
	else separator = "\n";
	return folded;
}

function readBlock(cursor, outer, depth) {
	if (isAtItem(cursor)) return readList(cursor, depth);
	const { text, at: start } = cursor;
	switch (text[start]) {
		case "[":
		case "{":
		case "|":
		case ">": return readInline(cursor, outer, depth);
		default: {
			const value = readScalar(cursor, outer + 1);
			if (value === void 0) return void 0;
			const key = takeKey(cursor, start, value);
			return key === void 0 ? endValue(cursor, outer, scalarFrom(cursor, start, value)) : readMap(cursor, key, depth);
		}
	}
}
function readInline(cursor, outer, depth) {
	const sign = cursor.text[cursor.at];
	if (sign === "|" || sign === ">") return readText(cursor, outer);
	return endValue(cursor, outer, readFlow(cursor, outer + 1, depth));
}
function endValue(cursor, outer, node) {
	if (node === void 0 || !endLine(cursor)) return void 0;
	cursor.valueEnd = cursor.at;
	skipLines(cursor, outer);
	return node;
}
function readMap(cursor, first, depth) {
	if (depth >= 64) return void 0;
	const indent = first.start - cursor.lineStart;
	const entries = [];
	let key = first;
	for (;;) {
		const value = readMapValue(cursor, indent, depth + 1);
		if (value === void 0) return void 0;
		entries.push({
			key: key.name,
			keyLocation: key.location,
			value
		});
		if (cursor.indent < indent) break;
		key = cursor.indent === indent ? readKey(cursor, indent) : void 0;
		if (key === void 0) return void 0;
	}
	return {
		kind: "map",
		entries,
		location: locate(cursor.excerpt, first.start, endCollection(cursor, indent))
	};
}
function readMapValue(cursor, indent, depth) {
	skipSpaces(cursor);
	const { at } = cursor;
	if (!endLine(cursor)) return readInline(cursor, indent, depth);
	const hasComment = goBelow(cursor, at);
	return cursor.indent > indent || cursor.indent === indent && isAtItem(cursor) ? readBelow(cursor, indent, depth) : emptyValue(cursor, at, hasComment);
}
function readList(cursor, depth) {
	if (depth >= 64) return void 0;
	const start = cursor.at;
	const indent = start - cursor.lineStart;
	const items = [];
	do {
		const isCommented = items.length > 0 && cursor.commentIndent >= 0;
		cursor.at += 1;
		const item = readItem(cursor, {
			indent,
			isCommented,
			depth: depth + 1
		});
		if (item === void 0) return void 0;
		items.push(item);
	} while (cursor.indent === indent && isAtItem(cursor));
	return {
		kind: "list",
		items,
		location: locate(cursor.excerpt, start, endCollection(cursor, indent))
	};
}
function readItem(cursor, { indent, isCommented, depth }) {
	skipSpaces(cursor);
	const { at } = cursor;
	if (!endLine(cursor)) return readBlock(cursor, indent, depth);
	const hasComment = goBelow(cursor, at) || isCommented;
	return cursor.indent > indent ? readBelow(cursor, indent, depth) : emptyValue(cursor, at, hasComment);
}
function goBelow(cursor, at) {
	skipLines(cursor, Number.POSITIVE_INFINITY);
	return cursor.commentIndent >= 0 || cursor.text[at] === "#";
}
function readBelow(cursor, indent, depth) {
	const isBelowComment = cursor.commentIndent >= 0;
	const node = readBlock(cursor, indent, depth);
	return isBelowComment && node?.kind === "scalar" ? void 0 : node;
}
function emptyValue(cursor, at, hasComment) {
	cursor.valueEnd = hasComment ? cursor.at : at;
	cursor.commentIndent = -1;
	return {
		kind: "scalar",
		value: null,
		location: locate(cursor.excerpt, at, at)
	};
}
function endCollection(cursor, indent) {
	const end = cursor.valueEnd;
	if (indent > 0 && cursor.commentIndent >= indent) {
		cursor.valueEnd = cursor.at;
		cursor.commentIndent = -1;
	}
	return end;
}

const LONGEST = 1048576;
const UNUSUAL = /[\u0000-\u0009\u000b\u000c\u000e-\u001f\ufeff]|\r(?!\n)|^%/mu;
const DOCUMENT_MARK = /^(?:---|\.\.\.)/gmu;
function readPlainYaml(excerpt) {
	if (excerpt.text.length > LONGEST || UNUSUAL.test(excerpt.text)) return void 0;
	const cursor = beginReading(excerpt);
	skipLines(cursor, Number.POSITIVE_INFINITY);
	if (isAtStartMark(cursor)) {
		cursor.at += 3;
		if (!endLine(cursor)) return void 0;
		skipLines(cursor, Number.POSITIVE_INFINITY);
	}
	DOCUMENT_MARK.lastIndex = cursor.at;
	if (cursor.indent < 0 || DOCUMENT_MARK.test(excerpt.text)) return void 0;
	const root = readBlock(cursor, -1, 0);
	return cursor.at === excerpt.text.length && root?.kind !== "scalar" ? root : void 0;
}
function isAtStartMark({ text, at, indent }) {
	return indent === 0 && text.startsWith("---", at) && isBlank(text[at + 3]);
}

async function readData(excerpt, parser) {
	const { value: root, problems } = await readNode(excerpt, parser);
	if (problems.some(({ severity }) => severity === "error")) return {
		value: void 0,
		problems
	};
	if (root?.kind !== "map") return {
		value: void 0,
		problems: [notAMap(excerpt, root)]
	};
	return {
		value: root,
		problems: [...problems, ...checkNode(root)]
	};
}
async function readNode(excerpt, parser) {
	const value = (/^\s*\{/u.test(excerpt.text) ? readJson(excerpt) : void 0) ?? readPlainYaml(excerpt);
	if (value !== void 0) return {
		value,
		problems: []
	};
	return (await import("./read-syntax-yaml-guarded.js")).readYamlGuarded(excerpt, parser);
}
function notAMap(excerpt, root) {
	const isEmpty = root === void 0 || root.kind === "scalar" && root.value === null;
	return {
		rule: isEmpty ? "empty-document" : "wrong-type",
		severity: "error",
		message: isEmpty ? "There is nothing in this document." : "A document is a map of keys and values; this is none.",
		help: "Begin with `kind:`, then `id:`.",
		location: root?.location ?? locate(excerpt, 0, Math.min(1, excerpt.text.length))
	};
}

function describeSchemaError(error) {
	switch (error.keyword) {
		case "additionalProperties": return unknownKey(text(error.params["additionalProperty"]), knownKeys(error.parentSchema));
		case "propertyNames": return unknownKey(text(error.params["propertyName"]), knownKeys(error.parentSchema));
		case "required": return missingKey(error);
		case "false schema": return misplacedKey(error);
		case "type": return wrongType(error);
		case "enum":
		case "const": return wrongChoice(error);
		case "pattern": return error.propertyName === void 0 ? wrongForm(error) : void 0;
		case "oneOf": return notExactlyOne(error);
		case "minItems": return {
			rule: "empty-list",
			message: "This list is empty.",
			help: "Give it a value, or leave the key out."
		};
		case "minProperties":
		case "maxProperties": return notExactlyOne(error);
		case "maxLength": return {
			rule: "wrong-value",
			message: `This is longer than ${text(error.params["limit"])} characters.`,
			help: "Shorten it."
		};
		case "not": return {
			rule: "wrong-value",
			message: `${quote(error.data)} is reserved.`,
			help: "Choose another name."
		};
		case "if":
		case "uniqueItems": return;
		default: return {
			rule: "wrong-value",
			message: `This value does not fit: it ${text(error.message)}.`
		};
	}
}
function text(value) {
	return typeof value === "string" ? value : JSON.stringify(value) ?? "";
}
function quote(value) {
	if (typeof value === "string") return `"${clip(value)}"`;
	if (value === null) return "nothing";
	if (Array.isArray(value)) return "a list";
	return typeof value === "number" || typeof value === "boolean" ? String(value) : "a map";
}
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function knownKeys(schema) {
	const properties = isRecord(schema) ? schema["properties"] : void 0;
	return isRecord(properties) ? Object.keys(properties) : [];
}
function unknownKey(key, known) {
	const shown = clip(key);
	const instead = findNearest(key, known);
	const help = quoteNearest(instead) ?? (known.length > 0 ? `Known keys here: ${known.join(", ")}.` : void 0);
	return {
		rule: "unknown-key",
		key,
		message: `There is no key "${shown}" here.`,
		...help === void 0 ? {} : { help },
		instead
	};
}
function missingKey(error) {
	if (error.schemaPath.includes("/oneOf/")) return void 0;
	const key = text(error.params["missingProperty"]);
	return {
		rule: "missing-key",
		message: `The key "${key}" is missing.`,
		help: `Add \`${key}:\`.`
	};
}
function misplacedKey({ instancePath, schemaPath }) {
	const key = instancePath.slice(instancePath.lastIndexOf("/") + 1);
	const other = /\/dependentSchemas\/([^/]+)\//u.exec(schemaPath)?.[1];
	const owners = key === "for" ? "`require` and `only`" : "`permit` and `only`";
	return {
		rule: "misplaced-key",
		key,
		message: other === void 0 ? `The key "${key}" cannot stand here.` : `The key "${key}" does not go with "${other}".`,
		help: `\`${key}\` belongs to ${owners}.`
	};
}
const TYPES = {
	string: "a text",
	boolean: "true or false",
	array: "a list",
	object: "a map of keys and values",
	integer: "a whole number",
	number: "a number"
};
function wrongType({ params, data }) {
	return {
		rule: "wrong-type",
		message: `Expected ${[params["type"]].flat().map((type) => TYPES[text(type)] ?? text(type)).join(" or ")}, but this is ${quote(data)}.`,
		help: helpForType(text(params["type"]), data)
	};
}
const NEARLY_BOOLEAN = {
	yes: "true",
	on: "true",
	no: "false",
	off: "false"
};
function helpForType(type, data) {
	if (type === "string" && (typeof data === "number" || typeof data === "boolean")) return `Put it in quotes: "${String(data)}".`;
	if (type === "boolean" && typeof data === "string") return `Write ${NEARLY_BOOLEAN[data.toLowerCase()] ?? (data.toLowerCase() === "true" ? "true" : "false")}, without quotes: in YAML 1.2 "${data.slice(0, 20)}" is a text.`;
	if (type === "array" && typeof data === "string") return `Put it in a list: [${quote(data)}].`;
	if (type === "integer" && typeof data === "string" && /^\d{1,9}$/u.test(data)) return `Write ${data}, without quotes.`;
	if (type === "array" && isRecord(data)) return "Put it in a list: a `- ` before it.";
	if (data === null) return "Give it a value, or leave the key out.";
	return "See the schema of this document for an example.";
}
function wrongChoice({ params, data }) {
	const allowed = [params["allowedValues"] ?? params["allowedValue"]].flat().map(text);
	const instead = typeof data === "string" ? findNearest(data, allowed) : [];
	return {
		rule: "wrong-value",
		message: `${quote(data)} is not known here.`,
		help: quoteNearest(instead) ?? `Use ${allowed.length === 1 ? "" : "one of: "}${allowed.join(", ")}.`,
		instead
	};
}
function notExactlyOne({ parentSchema, data }) {
	const required = (isRecord(parentSchema) && Array.isArray(parentSchema["oneOf"]) ? parentSchema["oneOf"] : []).flatMap((branch) => isRecord(branch) ? [branch["required"]].flat().map(text) : []);
	const keys = required.length > 0 ? required : knownKeys(parentSchema);
	const present = isRecord(data) ? keys.filter((key) => Object.hasOwn(data, key)) : [];
	const found = present.length === 0 ? "none of them" : present.map((key) => `"${key}"`).join(" and ");
	return {
		rule: required.includes("prohibit") ? "one-modality" : "one-of",
		message: `This needs exactly one of ${keys.join(", ")}; it has ${found}.`,
		help: present.length === 0 ? "Say which one is meant." : "Split it into several, one for each."
	};
}
function wrongForm({ params, parentSchema, data }) {
	const form = DAY_FORMS.find(({ hasPattern }) => hasPattern(text(params["pattern"])));
	if (form !== void 0) {
		const message = `${quote(data)} is not a ${form.name}.`;
		const meant = form.read?.(text(data));
		return {
			rule: "invalid-day",
			message,
			help: `Write ${meant ?? form.example}.`,
			...meant === void 0 ? {} : { form: meant }
		};
	}
	if (typeof data === "string" && data.trim() === "") return {
		rule: "wrong-value",
		message: "This text is blank.",
		help: "Give it a value, or leave the key out."
	};
	const title = isRecord(parentSchema) ? text(parentSchema["title"] ?? "") : "";
	return {
		rule: "wrong-value",
		message: `${quote(data)} does not have the form of ${article(title)}.`,
		help: descriptionOf(parentSchema)
	};
}
const DAY_FORMS = [
	{
		hasPattern: (pattern) => pattern.includes("\\d{4}") && pattern.includes("/"),
		name: "day or interval",
		example: "a day (2026-01-31) or days (2026-01-01/2026-03-31; an open end is `..`)",
		read: readLooseDays
	},
	{
		hasPattern: (pattern) => pattern.includes("\\d{4}") && pattern.endsWith(")?$"),
		name: "day or month",
		example: "a day (2026-01-31) or a month (2026-01)"
	},
	{
		hasPattern: (pattern) => pattern.includes("\\d{4}"),
		name: "day",
		example: "a day such as 2026-01-31",
		read: readLooseDay
	}
];
function article(title) {
	return title === "" ? "what belongs here" : `${/^[aeio]/iu.test(title) ? "an" : "a"} ${title.toLowerCase()}`;
}
function descriptionOf(schema) {
	return isRecord(schema) && typeof schema["description"] === "string" ? schema["description"] : "See the schema.";
}

function editValue(location, value, text) {
	const { source, span } = location;
	const written = source.text.slice(span.start, span.end);
	if (/[\r\n\t]/u.test(text)) return void 0;
	if (written === value) {
		if (isMarkdown(source.path) ? isPlainMarkdown(text) : isPlainYaml(text)) return {
			location,
			text
		};
		return isMarkdown(source.path) ? void 0 : {
			location,
			text: quoteText(text)
		};
	}
	if (written === `'${value}'`) return {
		location,
		text: `'${text.replaceAll("'", "''")}'`
	};
	return written === `"${value}"` ? {
		location,
		text: quoteText(text)
	} : void 0;
}
function quoteText(text) {
	return JSON.stringify(text);
}
function isPlainMarkdown(text) {
	if (/^[\d-]+\/[\d.-]+$/u.test(text)) return true;
	return isPlainYaml(text) && /^[\p{L}\p{M}\p{N} .'\u2019-]+$/u.test(text) && !/^\d+\. | (?:and|or) /iu.test(text);
}
function isPlainYaml(text) {
	if (!/^[\p{L}\p{N}(][\p{L}\p{M}\p{N} .'\u2019()&+_/!?;%@-]*$/u.test(text) || text.endsWith(" ")) return false;
	return !/^(?:true|false|null|yes|no|on|off|0x[\da-f]+|0o[0-7]+|\d+(?:\.\d*)?(?:e[-+]?\d+)?)$/iu.test(text);
}
function isMarkdown(path) {
	return /\.(?:md|markdown)$/iu.test(path);
}

function fixFor({ keyword, params }, { key, form, instead = [] }, { node, location }) {
	if (keyword === "type" && params["type"] === "string") return quoteScalar(node);
	const value = key ?? (node.kind === "scalar" ? node.value : void 0);
	const [text = form, second] = instead;
	if (typeof value !== "string" || text === void 0 || second !== void 0) return void 0;
	const edit = editValue(location, value, text);
	return edit === void 0 ? void 0 : {
		title: `Write ${key === void 0 ? clip(text) : `\`${text}\``}.`,
		isSafe: text === form,
		edits: [edit]
	};
}
function quoteScalar(node) {
	if (node.kind !== "scalar" || typeof node.value !== "number" && typeof node.value !== "boolean") return void 0;
	const { source, span } = node.location;
	const written = source.text.slice(span.start, span.end);
	if (!/^[\w.+-]{1,40}$/u.test(written)) return void 0;
	const text = quoteText(written);
	return {
		title: `Write ${text}.`,
		isSafe: true,
		edits: [{
			location: node.location,
			text
		}]
	};
}

const DOCUMENT_KINDS = [
	"policy",
	"strategy",
	"waivers",
	"taxonomy",
	"config",
	"rule"
];
const VALIDATORS = {
	policy: () => import("./generated-validate-policy.js"),
	strategy: () => import("./generated-validate-strategy.js"),
	waivers: () => import("./generated-validate-waivers.js"),
	taxonomy: () => import("./generated-validate-taxonomy.js"),
	config: () => import("./generated-validate-config.js"),
	rule: () => import("./generated-validate-rule.js"),
	baseline: () => import("./generated-validate-baseline.js")
};
const MOST_DESCRIBED = 120;
async function validateDocument(kind, root) {
	const { validate } = await VALIDATORS[kind]();
	if (validate(toPlain(root))) return [];
	const errors = dropBelowSlips(validate.errors ?? []);
	const problems = [];
	const said = /* @__PURE__ */ new Set();
	for (const error of errors) {
		const isShort = problems.length >= MOST_DESCRIBED;
		const problem = isShort ? toShortProblem(root, error) : toProblem(root, error);
		if (problem === void 0) continue;
		const key = isShort ? `${error.instancePath} ${error.keyword} ${JSON.stringify(error.params)}` : `${problem.location.span.start}:${problem.message}`;
		if (!said.has(key)) problems.push(problem);
		said.add(key);
	}
	return problems.toSorted((a, b) => a.location.span.start - b.location.span.start);
}
function dropBelowSlips(errors) {
	const slips = /* @__PURE__ */ new Set();
	for (const { keyword, instancePath } of errors) if (keyword === "additionalProperties" || keyword === "type") slips.add(instancePath);
	return errors.filter(({ keyword, instancePath }) => keyword !== "oneOf" || !slips.has(instancePath));
}
function toShortProblem(root, error) {
	const { node } = followPointer(root, error.instancePath);
	return {
		rule: "wrong-value",
		severity: "error",
		message: "This does not have the form that it needs.",
		location: node.location
	};
}
function toProblem(root, error) {
	const fault = describeSchemaError(error);
	if (fault === void 0) return void 0;
	const { node, entry } = followPointer(root, error.instancePath);
	const { rule, message, help } = fault;
	const location = placeOf(fault.key, node, entry?.keyLocation);
	const fix = fixFor(error, fault, {
		node,
		location
	});
	return {
		rule,
		severity: "error",
		message,
		location,
		...help === void 0 ? {} : { help },
		...fix === void 0 ? {} : { fix }
	};
}
function placeOf(key, node, ownKey) {
	if (key === void 0) return node.location;
	return (node.kind === "map" ? findEntry(node, key) : void 0)?.keyLocation ?? ownKey ?? node.location;
}

export { DOCUMENT_KINDS, checkCharacters, checkNode, checkProseCharacters, countWords, editValue, isPlainYaml, joinSome, joinWords, quoteText, readData, readNode, validateDocument };