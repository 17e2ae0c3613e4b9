import { suggestNearest } from "./taxonomy-nearest.js";
import { SEVERITIES } from "./model-finding.js";
import { DOCUMENT_KINDS, findEntry, findValue, listItems, readData, validateDocument } from "./read-validate-document.js";
import { readJson, wholeSource } from "./read-syntax-json.js";

const VERDICT_KINDS = [
	"prohibited",
	"unmet",
	"depends",
	"unstated",
	"silent",
	"permitted"
];
const MAXIMS = [
	"protection",
	"authority",
	"override",
	"specificity",
	"recency",
	"prohibition"
];

const NO_TERMS = /* @__PURE__ */ new Map();
function complain(binder, { severity = "error", help, related, ...rest }) {
	binder.problems.push({
		...rest,
		severity,
		...help === void 0 ? {} : { help },
		...related === void 0 ? {} : { related }
	});
}
function textOf(map, key) {
	return scalarText(findValue(map, key));
}
function scalarText(node) {
	return node?.kind === "scalar" && typeof node.value === "string" ? node.value : void 0;
}
function isTrue(map, key) {
	const node = findValue(map, key);
	return node?.kind === "scalar" && node.value === true;
}
function isFalse(map, key) {
	const node = findValue(map, key);
	return node?.kind === "scalar" && node.value === false;
}
function choiceOf(map, key, choices) {
	const value = textOf(map, key);
	return choices.find((choice) => choice === value);
}
function mapsOf(map, key) {
	return listItems(findValue(map, key)).flatMap((item) => item.kind === "map" ? [item] : []);
}
function identityOf(map) {
	const entry = findEntry(map, "id");
	const id = scalarText(entry?.value);
	return entry === void 0 || id === void 0 ? void 0 : {
		id,
		location: entry.value.location
	};
}
function keepDistinct(binder, items, what, idOf) {
	const seen = /* @__PURE__ */ new Map();
	return items.filter((item) => {
		const { id, location } = idOf(item);
		const folded = id.normalize("NFKC");
		const first = seen.get(folded);
		if (first === void 0) {
			seen.set(folded, location);
			return true;
		}
		complain(binder, {
			rule: "duplicate-id",
			message: `There are two ${what} with the id "${id}".`,
			help: "Give each an id of its own.",
			location,
			related: [{
				location: first,
				message: "the first one"
			}]
		});
		return false;
	});
}

const documents = ["{\"id\":\"onpolicy:recommended\",\"title\":\"Recommended\",\"description\":\"Assumes what a marketing strategy means unless it says otherwise, and leaves every rule at its own severity.\",\"assume\":{\"actor\":\"marketing-team\",\"account\":\"official-account\"}}"];
let parsed;
function shippedPresets() {
	parsed ??= JSON.parse(`[${documents.join(",")}]`);
	return parsed;
}

const RECOMMENDED = "onpolicy:recommended";
function listPresets() {
	return shippedPresets().map(({ id }) => id);
}
function findPreset(id) {
	const preset = shippedPresets().find((candidate) => candidate.id === id);
	if (preset === void 0) return void 0;
	const root = readJson(wholeSource({
		path: id,
		text: JSON.stringify(preset, void 0, 2)
	}));
	return root?.kind === "map" ? findValue(root, "assume") : void 0;
}

const SETTINGS = [...SEVERITIES, "off"];
function bindConfig(map, problems) {
	return {
		extends: textsOf(map, "extends"),
		policies: textsOf(map, "policies"),
		strategies: textsOf(map, "strategies"),
		waivers: textsOf(map, "waivers"),
		taxonomies: textsOf(map, "taxonomies"),
		ruleFiles: textsOf(map, "ruleFiles"),
		precedence: bindPrecedence(findValue(map, "precedence"), problems),
		rules: bindRules(map),
		overrides: mapsOf(map, "overrides").map((item) => ({
			files: textsOf(item, "files"),
			rules: bindRules(item)
		}))
	};
}
function textsOf(map, key) {
	return listItems(findValue(map, key)).flatMap((node) => {
		const value = scalarText(node);
		return value === void 0 ? [] : [{
			value,
			location: node.location
		}];
	});
}
function bindRules(map) {
	const node = findValue(map, "rules");
	const rules = /* @__PURE__ */ new Map();
	for (const { key, keyLocation, value } of node?.kind === "map" ? node.entries : []) {
		const setting = SETTINGS.find((candidate) => candidate === scalarText(value));
		if (setting !== void 0) rules.set(key, {
			value: setting,
			location: keyLocation
		});
	}
	return rules;
}
function bindPrecedence(node, problems) {
	if (node?.kind !== "list") return void 0;
	const maxims = [];
	for (const item of node.items) {
		const maxim = MAXIMS.find((candidate) => candidate === scalarText(item));
		if (maxim === void 0) continue;
		if (maxims.includes(maxim)) problems.push(twice(maxim, item));
		else maxims.push(maxim);
	}
	const last = maxims.indexOf("prohibition");
	if (last !== -1 && last !== maxims.length - 1) problems.push({
		rule: "wrong-value",
		severity: "error",
		message: "The maxim prohibition is always asked last.",
		help: "Move it to the end of the list, or leave it out.",
		location: node.items[last]?.location ?? node.location
	});
	return maxims;
}
function twice(maxim, { location }) {
	return {
		rule: "wrong-value",
		severity: "error",
		message: `The maxim ${maxim} is listed twice.`,
		help: "Remove one of them.",
		location
	};
}

async function readDocument(source, expected) {
	const { value, problems } = isMarkdown(source.path) ? await (await import("./read-markdown-read-markdown.js")).readMarkdown(source, expected) : await readPlain(source);
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
async function readPlain(source) {
	const { value: map, problems } = await readData(wholeSource(source));
	return {
		value: map === void 0 ? void 0 : {
			map,
			unread: []
		},
		problems
	};
}
function isMarkdown(path) {
	return /\.(?:md|markdown)$/iu.test(path);
}
function checkKind(map, expected) {
	if (expected === "config") return void 0;
	const node = findValue(map, "kind");
	const said = node?.kind === "scalar" ? node.value : void 0;
	if (node === void 0 || said === expected) return void 0;
	const known = DOCUMENT_KINDS.filter((kind) => kind !== "config");
	const other = known.find((kind) => kind === said);
	return {
		rule: "wrong-kind",
		severity: "error",
		message: other === void 0 ? `There is no kind of document ${JSON.stringify(said ?? null)}.` : `This is said to be a ${other}, where a ${expected} is expected.`,
		help: other === void 0 ? suggestNearest(String(said), known) ?? `Kinds: ${known.join(", ")}.` : `List it among the ${other} documents, or write \`kind: ${expected}\`.`,
		location: node.location
	};
}

async function readConfig(source) {
	const { value, problems: found } = await readDocument(source, "config");
	if (value === void 0) return {
		value: void 0,
		problems: found
	};
	const problems = [...found];
	const config = bindConfig(value.map, problems);
	for (const { value: id, location } of config.extends) {
		if (listPresets().includes(id)) continue;
		problems.push({
			rule: "unknown-preset",
			severity: "error",
			message: `There is no preset "${id.slice(0, 80)}".`,
			help: suggestNearest(id, listPresets()) ?? `Presets: ${listPresets().join(", ")}.`,
			location
		});
	}
	return {
		value: {
			config,
			map: value.map
		},
		problems
	};
}

export { MAXIMS, NO_TERMS, RECOMMENDED, VERDICT_KINDS, choiceOf, complain, findPreset, identityOf, isFalse, isTrue, keepDistinct, mapsOf, readConfig, readDocument, scalarText, textOf };