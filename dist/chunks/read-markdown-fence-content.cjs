const require_check = require("./check.cjs");
const require_parse_markdown = require("./read-markdown-parse-markdown.cjs");

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
		const end = lineEnd$1(text, start);
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
function lineEnd$1(text, start) {
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

async function parseGuarded(source, parser) {
	const { text } = source;
	const suspect = guardMarkdown(source);
	if (suspect === void 0) return {
		value: await require_parse_markdown.parseMarkdown(text),
		problems: []
	};
	if (suspect.weight === "hopeless") return {
		value: void 0,
		problems: [require_check.refuse(suspect)]
	};
	const parsed = await require_parse_markdown.scanWhole(text).catch(() => void 0) ?? await parser?.parseMarkdown(text) ?? "none";
	return typeof parsed === "string" ? {
		value: void 0,
		problems: [require_check.refuse(suspect, parsed)]
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
	return require_check.linesOfSource(source, lines, starts);
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

Object.defineProperty(exports, "childrenOf", {
  enumerable: true,
  get: function () {
    return childrenOf;
  }
});
Object.defineProperty(exports, "fenceContent", {
  enumerable: true,
  get: function () {
    return fenceContent;
  }
});
Object.defineProperty(exports, "lastLine", {
  enumerable: true,
  get: function () {
    return lastLine;
  }
});
Object.defineProperty(exports, "parseGuarded", {
  enumerable: true,
  get: function () {
    return parseGuarded;
  }
});