import { refuse } from "./read-suspect.js";
import { locate } from "./read-syntax-json.js";
import { Lexer, isAlias, isMap, isScalar, isSeq, parseAllDocuments } from "./yaml.js";

const MOST_LIGHT = 15e4;
const MOST_ANCHORS = 100;
const MOST_MISPLACED = 200;
function guardYaml(excerpt) {
	return findDeepLine(excerpt) ?? (looksHonest(excerpt.text) ? void 0 : checkTokens(excerpt));
}
function findDeepLine(excerpt) {
	const { text } = excerpt;
	if (!DEEP_LINE.test(text)) return void 0;
	const indents = [];
	for (const { 0: line, index } of text.matchAll(/^ *(?=[^\s#])/gmu)) {
		while ((indents.at(-1) ?? -1) >= line.length) indents.pop();
		indents.push(line.length);
		if (indents.length <= 64 + 1) continue;
		const location = locate(excerpt, index + line.length, index + line.length + 1);
		return {
			weight: "hopeless",
			message: `Nested deeper than ${64} levels.`,
			location
		};
	}
}
const DEEP_LINE = new RegExp(`^ {${64}}`, "mu");
function looksHonest(text) {
	let marks = 0;
	let depth = 0;
	let dashes = 0;
	let commas = 0;
	let signs = 0;
	for (let index = 0; index < text.length; index += 1) {
		switch (text.charCodeAt(index)) {
			case 10:
				signs += 1;
				dashes = 0;
				break;
			case 33:
			case 37:
			case 38:
			case 42:
			case 63:
				marks += 1;
				break;
			case 34:
			case 35:
			case 39:
			case 58:
				signs += 1;
				break;
			case 44:
				signs += 1;
				commas = text.charCodeAt(index + 1) === 44 || text.charCodeAt(index + 2) === 44 ? commas + 1 : 0;
				break;
			case 45:
				signs += 1;
				dashes += 1;
				break;
			case 91:
			case 123:
				depth += 1;
				break;
			case 93:
			case 125: depth -= 1;
		}
		if (marks > 100 || depth > 64 / 2 || depth < -64 || dashes > 64 || commas > 64) return false;
	}
	return signs < MOST_LIGHT / 3;
}
function checkTokens(excerpt) {
	const counts = {
		tokens: 0,
		anchors: 0,
		misplaced: 0,
		depth: 0,
		dashes: 0,
		isEmpty: false
	};
	let heavy;
	let offset = 0;
	for (const token of new Lexer().lex(excerpt.text)) {
		if (token === "" || token === "" || token === "") continue;
		const message = countToken(counts, token);
		const location = () => locate(excerpt, offset, Math.min(offset + Math.min(token.length, 20), excerpt.text.length));
		if (message !== void 0) return {
			weight: "hopeless",
			message,
			location: location()
		};
		if (counts.tokens > MOST_LIGHT) heavy ??= {
			weight: "heavy",
			message: `The document has more than ${MOST_LIGHT} parts.`,
			location: location()
		};
		offset += token.length;
	}
	return heavy;
}
function countToken(counts, token) {
	counts.tokens += 1;
	const isEmpty = counts.isEmpty;
	if (token.trim() !== "") counts.isEmpty = token === ",";
	switch (token[0]) {
		case ",":
			counts.misplaced += isEmpty ? 1 : 0;
			return counts.misplaced > MOST_MISPLACED ? "Too many places of this list hold nothing." : void 0;
		case "?": return token.length === 1 ? "An explicit key (`?`) is not allowed." : void 0;
		case "&":
		case "*":
		case "!":
			counts.anchors += 1;
			return counts.anchors > 100 ? `There are more than ${100} anchors, aliases and tags.` : void 0;
		case "%": return counts.tokens < 3 ? "Directives (`%\u2026`) are not allowed." : void 0;
		case "[":
		case "{":
			counts.depth += 1;
			return counts.depth > 64 ? `Nested deeper than ${64} levels.` : void 0;
		case "]":
		case "}":
			counts.depth -= 1;
			counts.misplaced += counts.depth < 0 ? 1 : 0;
			return counts.misplaced > MOST_MISPLACED ? "Brackets close here that were never opened." : void 0;
		case "-":
			counts.dashes += token.length === 1 ? 1 : 0;
			return counts.dashes > 64 ? `Nested deeper than ${64} levels.` : void 0;
		case "\n":
		case "\r":
			counts.dashes = 0;
			return;
		default: return;
	}
}

const MOST_SYNTAX_PROBLEMS = 20;
function readYaml(excerpt) {
	const documents = parseAllDocuments(excerpt.text, {
		version: "1.2",
		schema: "core",
		merge: false,
		resolveKnownTags: false,
		uniqueKeys: false,
		strict: true,
		prettyErrors: false,
		logLevel: "error"
	});
	const list = Array.isArray(documents) ? documents : [];
	const walk = {
		excerpt,
		problems: [],
		anchors: /* @__PURE__ */ new Map()
	};
	for (const document of list) for (const error of [...document.errors, ...document.warnings]) walk.problems.push(describeError(excerpt, error));
	refuseDirectives(walk);
	const [first, second] = list;
	if (second !== void 0) walk.problems.push(secondDocument(excerpt, second.range[0]));
	const problems = walk.problems.slice(0, MOST_SYNTAX_PROBLEMS);
	if (problems.length > 0) return {
		value: void 0,
		problems
	};
	const value = isNode(first?.contents) ? convert(walk, first.contents, 0) : void 0;
	return {
		value: walk.problems.some(({ severity }) => severity === "error") ? void 0 : value,
		problems: walk.problems.slice(0, MOST_SYNTAX_PROBLEMS)
	};
}
function complain(walk, [start, end], message, help) {
	walk.problems.push({
		rule: "syntax",
		severity: "error",
		message,
		help,
		location: locate(walk.excerpt, start, end)
	});
}
function describeError(excerpt, error) {
	const [start, end] = error.pos;
	const length = excerpt.text.length;
	return {
		rule: "syntax",
		severity: "error",
		location: locate(excerpt, Math.min(start, Math.max(0, length - 1)), Math.min(Math.max(end, start + 1), length)),
		...wordsFor(error, excerpt.text.slice(start, start + 1))
	};
}
function wordsFor(error, sign) {
	switch (error.code) {
		case "BAD_INDENT":
		case "TAB_AS_INDENT": return {
			message: "The indentation does not fit.",
			help: "Indent with spaces, as far as the lines of the same list or map."
		};
		case "MISSING_CHAR": return {
			message: `Something is missing here: ${lowerFirst(error.message)}.`,
			help: "Close the quote or bracket, or put a comma."
		};
		case "BAD_SCALAR_START": return {
			message: `A text cannot begin with "${sign}" here.`,
			help: "Put the text in quotes."
		};
		case "BLOCK_IN_FLOW":
		case "BLOCK_AS_IMPLICIT_KEY": return {
			message: "A colon with a space makes a new key, which cannot stand here.",
			help: "Put the text in quotes if the colon belongs to it."
		};
		case "TAG_RESOLVE_FAILED": return {
			message: "A tag (`!\u2026`) is never acted upon, and is not allowed.",
			help: "Remove the tag."
		};
		case "BAD_DIRECTIVE": return {
			message: "Directives (`%\u2026`) are not allowed.",
			help: "Remove the line."
		};
		default: return {
			message: `This is not valid YAML: ${lowerFirst(error.message)}.`,
			help: "Correct the line, or quote the text."
		};
	}
}
function lowerFirst(text) {
	const line = text.split("\n")[0]?.slice(0, 200) ?? "";
	return line.charAt(0).toLowerCase() + line.slice(1).replace(/[.:]$/u, "");
}
function secondDocument(excerpt, start) {
	return {
		rule: "syntax",
		severity: "error",
		message: "A file holds one document; a second one starts here.",
		help: "Move it to a file of its own, or remove the `---`.",
		location: locate(excerpt, Math.min(start, excerpt.text.length - 1), Math.min(start + 3, excerpt.text.length))
	};
}
function refuseDirectives(walk) {
	const match = /^%[^\r\n]*/mu.exec(walk.excerpt.text.split(/^---/mu, 1)[0] ?? "");
	if (match === null) return;
	complain(walk, [match.index, match.index + match[0].length], "Directives (`%\u2026`) are not allowed.", "Remove the line.");
}
function rangeOf(node) {
	return [node.range?.[0] ?? 0, node.range?.[1] ?? 0];
}
function convert(walk, node, depth) {
	if (depth > 64) return complain(walk, rangeOf(node), `Nested deeper than ${64} levels.`, "Write it flatter.");
	if (isAlias(node)) return convertAlias(walk, node.source, rangeOf(node));
	const [start, end] = rangeOf(node);
	if (node.tag !== void 0) return complain(walk, tagRange(walk, start), "A tag (`!\u2026`) is never acted upon, and is not allowed.", "Remove the tag.");
	const anchor = isScalar(node) || isMap(node) || isSeq(node) ? node.anchor : void 0;
	if (anchor !== void 0) {
		if (walk.anchors.has(anchor)) walk.problems.push(anchorTwice(walk, anchor, [start, end]));
		walk.anchors.set(anchor, node);
	}
	const location = locate(walk.excerpt, start, end);
	if (isScalar(node)) return convertScalar(walk, node.value, location);
	if (isSeq(node)) return {
		kind: "list",
		items: node.items.flatMap((item) => isNode(item) ? convert(walk, item, depth + 1) ?? [] : []),
		location
	};
	if (!isMap(node)) return complain(walk, [start, end], "This cannot be read.", "Write plain YAML.");
	return {
		kind: "map",
		entries: node.items.flatMap((pair) => convertPair(walk, pair, depth) ?? []),
		location
	};
}
function anchorTwice({ excerpt }, anchor, [start, end]) {
	return {
		rule: "anchor-redefined",
		severity: "warning",
		message: `The anchor "&${anchor}" stands twice, so its aliases do not all mean the same.`,
		help: "Give each an anchor of its own, or write the values out.",
		location: locate(excerpt, start, end)
	};
}
function tagRange({ excerpt }, start) {
	const tag = /![^\s]*(?=\s*$)/u.exec(excerpt.text.slice(Math.max(0, start - 200), start));
	if (tag === null) return [start, start + 1];
	const at = Math.max(0, start - 200) + tag.index;
	return [at, at + tag[0].length];
}
function isNode(value) {
	return isScalar(value) || isMap(value) || isSeq(value) || isAlias(value);
}
function convertScalar(walk, value, location) {
	if (value === null || typeof value === "string" || typeof value === "boolean") return {
		kind: "scalar",
		value,
		location
	};
	if (typeof value === "number") return {
		kind: "scalar",
		value,
		location
	};
	const { start, end } = location.span;
	return complain(walk, [start, end], "This value cannot be read.", "Write a text, a number, true or false.");
}
function convertPair(walk, pair, depth) {
	const { key, value } = pair;
	if (!isScalar(key)) return complain(walk, isNode(key) ? rangeOf(key) : [0, 1], "A key must be a plain word.", "Remove the `?`, or write the key as text.");
	const range = rangeOf(key);
	if (typeof key.value === "string" && key.value === "<<") return complain(walk, range, "Merge keys (`<<`) are not YAML 1.2 and would be ignored.", "Write the keys out.");
	if (key.value === null || key.value === "") return complain(walk, range, "A key is empty.", "Give it a name, or remove it.");
	const keyLocation = locate(walk.excerpt, ...range);
	const node = isNode(value) ? convert(walk, value, depth + 1) : void 0;
	if (node === void 0 && isNode(value)) return void 0;
	return {
		key: typeof key.value === "string" ? key.value : JSON.stringify(key.value),
		keyLocation,
		value: node ?? {
			kind: "scalar",
			value: null,
			location: keyLocation
		}
	};
}
function convertAlias(walk, name, range) {
	const target = walk.anchors.get(name);
	if (target === void 0) return complain(walk, range, `There is no anchor "&${name}" before this.`, "Write the value out.");
	if (!isScalar(target)) return complain(walk, range, "An alias may stand for a text only, not for a list or map.", "Write the value out.");
	return convertScalar(walk, target.value, locate(walk.excerpt, ...range));
}

async function readYamlGuarded(excerpt, parser) {
	const suspect = guardYaml(excerpt);
	if (suspect === void 0) return readYaml(excerpt);
	if (suspect.weight === "hopeless") return {
		value: void 0,
		problems: [refuse(suspect)]
	};
	const parsed = await parser?.parseYaml(excerpt.text) ?? "none";
	if (typeof parsed === "string") return {
		value: void 0,
		problems: [refuse(suspect, parsed)]
	};
	const { value, problems } = parsed;
	return {
		value: value === void 0 ? void 0 : moveNode(value, excerpt),
		problems: problems.map((problem) => ({
			...problem,
			location: move(problem, excerpt)
		}))
	};
}
function moveNode(node, excerpt) {
	const location = move(node, excerpt);
	switch (node.kind) {
		case "scalar": return {
			...node,
			location
		};
		case "list": return {
			...node,
			location,
			items: node.items.map((item) => moveNode(item, excerpt))
		};
		case "map": {
			const entries = node.entries.map(({ key, keyLocation, value }) => ({
				key,
				keyLocation: move({ location: keyLocation }, excerpt),
				value: moveNode(value, excerpt)
			}));
			return {
				...node,
				location,
				entries
			};
		}
	}
}
function move({ location: { span } }, excerpt) {
	return locate(excerpt, span.start, span.end);
}

export { readYamlGuarded };