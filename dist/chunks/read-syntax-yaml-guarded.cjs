const require_rolldown_runtime = require("./rolldown-runtime.cjs");
const require_check = require("./check.cjs");
const require_yaml = require("./yaml.cjs");
const require_yaml$1 = require("./yaml2.cjs");

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
		const location = require_check.locate(excerpt, index + line.length, index + line.length + 1);
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
	for (const token of new require_yaml.Lexer().lex(excerpt.text)) {
		if (token === "" || token === "" || token === "") continue;
		const message = countToken(counts, token);
		const location = () => require_check.locate(excerpt, offset, Math.min(offset + Math.min(token.length, 20), excerpt.text.length));
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

async function readYamlGuarded(excerpt, parser) {
	const suspect = guardYaml(excerpt);
	if (suspect === void 0) return require_yaml$1.readYaml(excerpt);
	if (suspect.weight === "hopeless") return {
		value: void 0,
		problems: [require_check.refuse(suspect)]
	};
	const parsed = await parser?.parseYaml(excerpt.text) ?? "none";
	if (typeof parsed === "string") return {
		value: void 0,
		problems: [require_check.refuse(suspect, parsed)]
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
	return require_check.locate(excerpt, span.start, span.end);
}

exports.readYamlGuarded = readYamlGuarded;