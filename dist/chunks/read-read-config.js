import { DOCUMENT_KINDS, checkCharacters, clip, findEntry, findValue, listItems, readData, validateDocument } from "./read-validate-document.js";
import { PATTERN_KEYS, findPatternFault } from "./model-config.js";
import { SEVERITIES } from "./model-finding.js";
import { MAXIMS } from "./model-verdict-kind.js";
import { suggestNearest } from "./text-nearest.js";
import { partOfSource, readJson, wholeSource } from "./read-syntax-json.js";

const NO_TERMS = /* @__PURE__ */ new Map();
const MOST_HELPED = 300;
function complain(binder, { severity = "error", help, related, ...rest }) {
	const isShown = binder.problems.length < MOST_HELPED;
	const words = typeof help === "function" ? isShown ? help() : void 0 : help;
	binder.problems.push({
		...rest,
		severity,
		...words === void 0 ? {} : { help: words },
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
function locatedTexts(node) {
	return listItems(node).flatMap((item) => {
		const value = scalarText(item);
		return value === void 0 ? [] : [{
			value,
			location: item.location
		}];
	});
}

const SETTINGS = [...SEVERITIES, "off"];
function bindConfig(map, problems) {
	const patternsOf = (key) => locatedTexts(findValue(map, key));
	return {
		extends: locatedTexts(findValue(map, "extends")),
		policies: patternsOf("policies"),
		strategies: patternsOf("strategies"),
		waivers: patternsOf("waivers"),
		taxonomies: patternsOf("taxonomies"),
		ruleFiles: patternsOf("ruleFiles"),
		patternKeys: new Map(PATTERN_KEYS.flatMap((key) => {
			const entry = findEntry(map, key);
			return entry === void 0 ? [] : [[key, entry.keyLocation]];
		})),
		precedence: bindPrecedence(findEntry(map, "precedence"), problems),
		failOn: bindFailOn(findValue(map, "failOn")),
		maxWarnings: bindMaxWarnings(findValue(map, "maxWarnings")),
		rules: bindRules(map),
		overrides: mapsOf(map, "overrides").map((item) => ({
			files: locatedTexts(findValue(item, "files")),
			rules: bindRules(item)
		}))
	};
}
function bindFailOn(node) {
	const value = SEVERITIES.find((severity) => severity === scalarText(node));
	return node === void 0 || value === void 0 ? void 0 : {
		value,
		location: node.location
	};
}
function bindMaxWarnings(node) {
	if (node?.kind !== "scalar" || typeof node.value !== "number") return void 0;
	return Number.isSafeInteger(node.value) && node.value >= 0 ? {
		value: node.value,
		location: node.location
	} : void 0;
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
function bindPrecedence(entry, problems) {
	const node = entry?.value;
	if (entry === void 0 || node?.kind !== "list") return void 0;
	const maxims = [];
	let last;
	for (const item of node.items) {
		const maxim = MAXIMS.find((candidate) => candidate === scalarText(item));
		if (maxim === void 0) continue;
		if (maxims.includes(maxim)) problems.push(twice(maxim, item));
		else maxims.push(maxim);
		if (maxim === "prohibition") last = item;
	}
	if (last !== void 0 && last !== node.items.at(-1)) problems.push({
		rule: "wrong-value",
		severity: "error",
		message: "The maxim prohibition is always asked last.",
		help: "Move it to the end of the list, or leave it out.",
		location: last.location
	});
	return {
		value: maxims,
		location: entry.keyLocation
	};
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

const KINDS = DOCUMENT_KINDS.filter((kind) => kind !== "config");
function isMarkdown(path) {
	return /\.(?:md|markdown)$/iu.test(path);
}
async function readKind(source, parser) {
	const excerpt = isMarkdown(source.path) ? findFrontMatter(source) : wholeSource(source);
	if (excerpt === void 0) return {
		value: void 0,
		problems: [missingKind(source)]
	};
	const { value: map, problems } = await readData(excerpt, parser);
	if (map === void 0) return {
		value: void 0,
		problems
	};
	const node = findValue(map, "kind");
	const kind = KINDS.find((candidate) => node?.kind === "scalar" && node.value === candidate);
	if (kind !== void 0) return {
		value: kind,
		problems: []
	};
	return {
		value: void 0,
		problems: [node === void 0 ? missingKind(source) : unknownKind(node)]
	};
}
function findFrontMatter(source) {
	const found = /^---[ \t]*\r?\n([^]*?)^(?:---|\.\.\.)[ \t]*$/mu.exec(source.text);
	const text = found?.[1];
	if (found?.index !== 0 || text === void 0) return void 0;
	const start = found[0].indexOf("\n") + 1;
	return partOfSource(source, start, start + text.length);
}
function checkKind(map, expected) {
	const node = findValue(map, "kind");
	const said = node?.kind === "scalar" ? node.value : void 0;
	if (node === void 0 || said === expected) return void 0;
	const other = KINDS.find((kind) => kind === said);
	const isConfig = expected === "config";
	if (other === void 0) return isConfig ? void 0 : unknownKind(node);
	return {
		rule: "wrong-kind",
		severity: "error",
		message: `This is said to be a ${other}, where a ${expected} is expected.`,
		help: isConfig ? "Name a config here, and list this document in it." : `List it among the ${other} documents, or write \`kind: ${expected}\`.`,
		location: node.location
	};
}
function unknownKind(node) {
	const said = node.kind === "scalar" ? node.value : void 0;
	return {
		rule: "wrong-kind",
		severity: "error",
		message: `There is no kind of document ${clip(JSON.stringify(said ?? null))}.`,
		help: suggestNearest(String(said), KINDS) ?? `Kinds: ${KINDS.join(", ")}.`,
		location: node.location
	};
}
function missingKind(source) {
	return {
		rule: "missing-key",
		severity: "error",
		message: "This does not say what kind of document it is.",
		help: "Add `kind: policy` or `kind: strategy`, or name it after --policy or --strategy.",
		location: {
			source,
			span: {
				start: 0,
				end: Math.min(1, source.text.length)
			}
		}
	};
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
	return root?.kind === "map" ? root : void 0;
}

const LONGEST = 300;
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9\u00b9\u00b2\u00b3])(?:[ ]*\.|[ ]*$)/iu;
const FORM = "Name a preset, or the path of a config in this workspace, with `/` and relative to this file.";
function readExtendedName(from, entry) {
	if (entry.startsWith("onpolicy:")) {
		if (listPresets().includes(entry)) return {
			kind: "preset",
			name: entry
		};
		const help = suggestNearest(entry, listPresets()) ?? `Presets: ${listPresets().join(", ")}.`;
		return {
			kind: "refused",
			rule: "unknown-preset",
			message: `There is no preset "${clip(entry)}".`,
			help
		};
	}
	const outside = findWayOut(entry);
	if (outside !== void 0) return refuse("outside-workspace", entry, outside);
	const path = joinPath(from, entry);
	if (path === void 0) return refuse("outside-workspace", entry, "it leads out of the workspace");
	const fault = findNameFault(entry, path);
	if (fault !== void 0) return refuse("wrong-value", entry, fault);
	return {
		kind: "file",
		name: path
	};
}
function refuse(rule, entry, fault) {
	const help = suggestNearest(`onpolicy:${entry}`, listPresets()) ?? FORM;
	return {
		kind: "refused",
		rule,
		message: `"${clip(entry)}" is not extended: ${fault}.`,
		help
	};
}
function findWayOut(entry) {
	if (/^[a-z][a-z0-9+-]+:/iu.test(entry)) return "it is an address, and nothing is fetched";
	if (/^[a-z]:/iu.test(entry)) return "it names a drive, and a config stays in its workspace";
	if (/^(?:\\\\|\/\/)/u.test(entry)) return "it names another computer, and a config stays in its workspace";
	if (/^[/\\]/u.test(entry)) return "it is an absolute path, and a config stays in its workspace";
	if (entry.startsWith("~")) return "it names a home folder, and a config stays in its workspace";
	if (/\$(?:\w|[{(])|%\w+%/u.test(entry) && !entry.includes(":")) return "it holds a variable, and none is looked up";
}
function findNameFault(entry, path) {
	const parts = path.split("/");
	if (path.length > LONGEST) return `it is longer than ${LONGEST} characters`;
	if (/\p{Cc}/u.test(entry)) return "it holds a control character";
	if (entry.includes("\\")) return "its folders are not separated by `/`";
	if (entry.includes(":")) return "a colon in it would name a part of a file on some systems";
	if (/[*?]/u.test(entry)) return "it is a pattern, and not one file";
	if (parts.some((part) => DEVICE.test(part))) return "it is the name of a device on some systems";
	if (/(?:^|\/)\.{0,2}$/u.test(entry)) return "it is a folder";
	if (parts.some((part) => /[. ]$/u.test(part))) return "some systems ignore the dot or the space at its end";
	if (!/\.(?:ya?ml|json)$/iu.test(path)) return "a config is a file that ends in .yaml, .yml or .json, and nothing else is looked up";
}
function joinPath(from, entry) {
	const parts = from.split("/").slice(0, -1);
	for (const part of entry.split(/[/\\]/u)) if (part === "..") {
		if (parts.pop() === void 0) return void 0;
	} else if (part !== "." && part !== "") parts.push(part);
	return parts.join("/");
}

async function readConfigMap(source) {
	const { value: root, problems } = await readData(wholeSource(source));
	if (root === void 0) return {
		value: void 0,
		problems: problems.map(helpWithConfig)
	};
	if (!/(?:^|\/)package\.json$/u.test(source.path)) return {
		value: root,
		problems
	};
	const node = findValue(root, "onpolicy");
	if (node?.kind === "map") return {
		value: node,
		problems
	};
	return {
		value: void 0,
		problems: [node === void 0 ? {
			rule: "missing-key",
			severity: "error",
			message: "This package.json has no key `onpolicy`, which would hold the config.",
			help: "Write the config there, or in a file onpolicy.yaml.",
			location: root.location
		} : {
			rule: "wrong-type",
			severity: "error",
			message: "The key `onpolicy` holds the config, which is a map of keys and values.",
			help: "Write the config there, or in a file onpolicy.yaml.",
			location: node.location
		}]
	};
}
function helpWithConfig(problem) {
	return problem.rule === "empty-document" || problem.rule === "wrong-type" ? {
		...problem,
		help: "Say which documents there are: `policies:` and `strategies:`."
	} : problem;
}

function readPresetLayer(id) {
	const map = findPreset(id);
	return map === void 0 ? void 0 : toLayer(id, map, []);
}
async function readFileLayer(source) {
	const { value: map, problems: found } = await readConfigMap(source);
	if (map === void 0) return {
		value: void 0,
		problems: found
	};
	const otherKind = checkKind(map, "config");
	if (otherKind !== void 0) return {
		value: void 0,
		problems: [...found, otherKind]
	};
	const faults = (await validateDocument("config", map)).map((problem) => explainNever(map, problem));
	const problems = [
		...checkCharacters(source),
		...found,
		...faults
	];
	const layer = toLayer(source.path, map, problems);
	problems.push(...listPatterns(layer.config).flatMap(checkPattern));
	return {
		value: layer,
		problems
	};
}
function toLayer(name, map, problems) {
	const bases = locatedTexts(findValue(map, "extends")).flatMap(({ value, location }) => {
		if (value.trim() === "") return [];
		const named = readExtendedName(name, value);
		if (named.kind !== "refused") return [{
			kind: named.kind,
			value: named.name,
			location
		}];
		const { rule, message, help } = named;
		problems.push({
			rule,
			severity: "error",
			message,
			help,
			location
		});
		return [];
	});
	return {
		name,
		config: bindConfig(map, problems),
		assume: findValue(map, "assume"),
		bases
	};
}
function explainNever(map, problem) {
	const node = findValue(map, "failOn");
	if (node === void 0 || problem.location !== node.location || scalarText(node) !== "never") return problem;
	const message = "A config cannot say that nothing fails: whoever runs the check decides that.";
	return {
		...problem,
		message,
		help: "Write error, warning or info here, or run `onpolicy check --fail-on never`."
	};
}
function listPatterns({ policies, strategies, waivers, taxonomies, ruleFiles, overrides }) {
	return [
		policies,
		strategies,
		waivers,
		taxonomies,
		ruleFiles,
		...overrides.map(({ files }) => files)
	].flat();
}
function checkPattern({ value, location }) {
	const fault = findPatternFault(value);
	if (fault === void 0) return [];
	return [{
		rule: "outside-workspace",
		severity: "error",
		message: `"${clip(value)}" is not looked up: ${fault}.`,
		help: "Use a path or pattern of files in the workspace, relative to its root.",
		location
	}];
}

function mergeLayers(layers) {
	const patterns = mergePatterns(layers);
	let rules = /* @__PURE__ */ new Map();
	let overrides = [];
	for (const { config } of layers) {
		rules = new Map([...rules, ...config.rules]);
		overrides = [...overrides.flatMap((override) => withoutRules(override, config.rules)), ...config.overrides];
	}
	const configs = layers.map(({ config }) => config).toReversed();
	return {
		...patterns,
		extends: listBases(layers),
		precedence: configs.find(({ precedence }) => precedence !== void 0)?.precedence,
		failOn: configs.find(({ failOn }) => failOn !== void 0)?.failOn,
		maxWarnings: configs.find(({ maxWarnings }) => maxWarnings !== void 0)?.maxWarnings,
		rules,
		overrides
	};
}
function mergePatterns(layers) {
	const places = /* @__PURE__ */ new Map();
	const lists = {
		policies: none,
		strategies: none,
		waivers: none,
		taxonomies: none,
		ruleFiles: none
	};
	for (const { config } of layers) for (const key of PATTERN_KEYS) {
		const location = config.patternKeys.get(key);
		if (location === void 0) continue;
		places.set(key, location);
		lists[key] = config[key];
	}
	return {
		...lists,
		patternKeys: places
	};
}
const none = [];
function withoutRules({ files, rules }, hidden) {
	const kept = new Map([...rules].filter(([id]) => !hidden.has(id)));
	return kept.size === 0 ? [] : [{
		files,
		rules: kept
	}];
}
function listBases(layers) {
	return layers.slice(0, -1).flatMap(({ name }) => {
		const entry = layers.flatMap(({ bases }) => bases.filter(({ value }) => value === name)).at(-1);
		return entry === void 0 ? [] : [{
			value: name,
			location: entry.location
		}];
	});
}

const LONGEST_CHAIN = 8;
function orderLayers(layers, root) {
	const cycles = [];
	const fromTop = [];
	const done = /* @__PURE__ */ new Set();
	const visit = (name, trail) => {
		const layer = layers.get(name);
		if (layer === void 0 || done.has(name)) return;
		done.add(name);
		fromTop.push(layer);
		const here = [...trail, name];
		for (const { value, location } of layer.bases.toReversed()) {
			const start = here.indexOf(value);
			if (start < 0) visit(value, here);
			else cycles.push(describeCycle([...here.slice(start), value], location));
		}
	};
	visit(root, []);
	const tooLong = cycles.length === 0 ? describeLongChain(layers, root) : [];
	return {
		value: fromTop.toReversed(),
		problems: [...cycles, ...tooLong]
	};
}
function describeLongChain(layers, root) {
	const known = /* @__PURE__ */ new Map();
	const follow = (name) => {
		const found = known.get(name);
		if (found !== void 0) return found;
		let longest = [];
		for (const { value } of layers.get(name)?.bases ?? []) {
			const below = follow(value);
			if (below.length > longest.length) longest = below;
		}
		const chain = [name, ...longest];
		known.set(name, chain);
		return chain;
	};
	const chain = follow(root);
	if (chain.length <= 8) return [];
	const [last = "", next = ""] = chain.slice(7);
	const entry = layers.get(last)?.bases.find(({ value }) => value === next);
	if (entry === void 0) return [];
	return [{
		rule: "config-chain",
		severity: "error",
		message: `More than ${8} configs extend each other: ${nameChain(chain)}.`,
		help: "Let one of them extend several, one beside the other.",
		location: entry.location
	}];
}
function describeCycle(chain, location) {
	return {
		rule: "config-cycle",
		severity: "error",
		message: chain.length === 2 ? `This config extends itself: ${nameChain(chain)}.` : `These configs extend each other in a circle: ${nameChain(chain)}.`,
		help: "Remove one of the entries of `extends` that make it.",
		location
	};
}
function nameChain(chain) {
	const names = chain.map(clip);
	return (names.length <= 9 ? names : [
		...names.slice(0, 4),
		"\u2026",
		...names.slice(-4)
	]).join(" -> ");
}

const MOST_CONFIGS = 100;
function assumeByDefault() {
	return [readPresetLayer(RECOMMENDED)?.assume].filter((node) => node !== void 0);
}
async function readConfig(source, extended = /* @__PURE__ */ new Map()) {
	const { layers, wanted, problems } = await readLayers(source, extended);
	if (!layers.has(source.path)) return {
		value: void 0,
		problems
	};
	const { value: ordered, problems: faults } = orderLayers(layers, source.path);
	const assume = ordered.toReversed().flatMap((layer) => layer.assume === void 0 ? [] : [layer.assume]);
	return {
		value: {
			config: mergeLayers(ordered),
			assume,
			wanted
		},
		problems: [...problems, ...faults]
	};
}
async function readLayers(source, extended) {
	const reading = {
		layers: /* @__PURE__ */ new Map(),
		wanted: [],
		problems: []
	};
	let next = takeIn(reading, await readFileLayer(source));
	const seen = /* @__PURE__ */ new Set([source.path]);
	for (let depth = 1; depth < 8; depth += 1) {
		const found = [];
		for (const base of next) {
			if (seen.has(base.value)) continue;
			if (seen.size === MOST_CONFIGS) return {
				...reading,
				problems: [...reading.problems, tooMany(base)]
			};
			seen.add(base.value);
			found.push(...await readBase(reading, base, extended));
		}
		next = found;
	}
	return reading;
}
async function readBase(reading, base, extended) {
	if (base.kind === "preset") return takeIn(reading, {
		value: readPresetLayer(base.value),
		problems: []
	});
	const text = extended.get(base.value);
	if (text !== void 0) return takeIn(reading, await readFileLayer(text));
	if (extended.has(base.value)) return [];
	reading.wanted.push(base);
	reading.problems.push({
		rule: "missing-config",
		severity: "error",
		message: `"${clip(base.value)}" is extended here, and was not read.`,
		help: "Give its text along with this config.",
		location: base.location
	});
	return [];
}
function takeIn({ layers, problems }, { value, problems: found }) {
	problems.push(...found);
	if (value === void 0) return [];
	layers.set(value.name, value);
	return value.bases;
}
function tooMany({ location }) {
	return {
		rule: "config-chain",
		severity: "error",
		message: `More than ${MOST_CONFIGS} configs are extended.`,
		help: "Put some of them together.",
		location
	};
}

export { NO_TERMS, RECOMMENDED, assumeByDefault, checkKind, choiceOf, complain, identityOf, isFalse, isMarkdown, isTrue, keepDistinct, locatedTexts, mapsOf, readConfig, readKind, scalarText, textOf };