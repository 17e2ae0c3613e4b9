const require_yaml = require("./yaml.cjs");
const require_check = require("./check.cjs");

const MOST_SYNTAX_PROBLEMS = 20;
function readYaml(excerpt) {
	const documents = require_yaml.parseAllDocuments(excerpt.text, {
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
		location: require_check.locate(walk.excerpt, start, end)
	});
}
function describeError(excerpt, error) {
	const [start, end] = error.pos;
	const length = excerpt.text.length;
	return {
		rule: "syntax",
		severity: "error",
		location: require_check.locate(excerpt, Math.min(start, Math.max(0, length - 1)), Math.min(Math.max(end, start + 1), length)),
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
		location: require_check.locate(excerpt, Math.min(start, excerpt.text.length - 1), Math.min(start + 3, excerpt.text.length))
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
	if (require_yaml.isAlias(node)) return convertAlias(walk, node.source, rangeOf(node));
	const [start, end] = rangeOf(node);
	if (node.tag !== void 0) return complain(walk, tagRange(walk, start), "A tag (`!\u2026`) is never acted upon, and is not allowed.", "Remove the tag.");
	const anchor = require_yaml.isScalar(node) || require_yaml.isMap(node) || require_yaml.isSeq(node) ? node.anchor : void 0;
	if (anchor !== void 0) {
		if (walk.anchors.has(anchor)) walk.problems.push(anchorTwice(walk, anchor, [start, end]));
		walk.anchors.set(anchor, node);
	}
	const location = require_check.locate(walk.excerpt, start, end);
	if (require_yaml.isScalar(node)) return convertScalar(walk, node.value, location);
	if (require_yaml.isSeq(node)) return {
		kind: "list",
		items: node.items.flatMap((item) => isNode(item) ? convert(walk, item, depth + 1) ?? [] : []),
		location
	};
	if (!require_yaml.isMap(node)) return complain(walk, [start, end], "This cannot be read.", "Write plain YAML.");
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
		location: require_check.locate(excerpt, start, end)
	};
}
function tagRange({ excerpt }, start) {
	const tag = /![^\s]*(?=\s*$)/u.exec(excerpt.text.slice(Math.max(0, start - 200), start));
	if (tag === null) return [start, start + 1];
	const at = Math.max(0, start - 200) + tag.index;
	return [at, at + tag[0].length];
}
function isNode(value) {
	return require_yaml.isScalar(value) || require_yaml.isMap(value) || require_yaml.isSeq(value) || require_yaml.isAlias(value);
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
	if (!require_yaml.isScalar(key)) return complain(walk, isNode(key) ? rangeOf(key) : [0, 1], "A key must be a plain word.", "Remove the `?`, or write the key as text.");
	const range = rangeOf(key);
	if (typeof key.value === "string" && key.value === "<<") return complain(walk, range, "Merge keys (`<<`) are not YAML 1.2 and would be ignored.", "Write the keys out.");
	if (key.value === null || key.value === "") return complain(walk, range, "A key is empty.", "Give it a name, or remove it.");
	const keyLocation = require_check.locate(walk.excerpt, ...range);
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
	if (!require_yaml.isScalar(target)) return complain(walk, range, "An alias may stand for a text only, not for a list or map.", "Write the value out.");
	return convertScalar(walk, target.value, require_check.locate(walk.excerpt, ...range));
}

Object.defineProperty(exports, "readYaml", {
  enumerable: true,
  get: function () {
    return readYaml;
  }
});