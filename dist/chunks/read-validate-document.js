import { suggestNearest } from "./text-nearest.js";
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

const AUTHORITIES = [
	"law",
	"regulator",
	"group",
	"company",
	"department",
	"team"
];
const DEFAULT_CLAUSE = "default";

const SHIPPED_FACETS = [
	"tool",
	"tactic",
	"actor",
	"account",
	"time",
	"device",
	"region",
	"audience",
	"content",
	"data",
	"payment",
	"ai"
];

const BY_LATIN = [
	"aаα",
	"bв",
	"cсϲ",
	"eеε",
	"gց",
	"hһн",
	"iіιı",
	"jјϳ",
	"kкκ",
	"lӏ",
	"mм",
	"nոη",
	"oоοօ",
	"pрρ",
	"qԛգ",
	"sѕ",
	"tтτ",
	"uսυ",
	"vνѵ",
	"wԝ",
	"xхχ",
	"yуγү"
];
const LOOK_ALIKES = new Map(BY_LATIN.flatMap((letters) => {
	const [latin = "", ...others] = letters;
	return others.map((other) => [other, latin]);
}));

function foldName(text) {
	if (PLAIN.test(text)) return text.toLowerCase().replace(SEPARATORS, "");
	return text.normalize("NFKD").replace(INVISIBLE, "").toLowerCase().replace(FOREIGN, (letter) => LOOK_ALIKES.get(letter) ?? letter).replace(SEPARATORS, "").normalize("NFC");
}
const PLAIN = /^[\x20-\x7e]*$/;
const SEPARATORS = /[\s\p{Pd}_]+/gu;
const INVISIBLE = /[\p{M}\p{Default_Ignorable_Code_Point}]+/gu;
const FOREIGN = /[\u0131\u0370-\u058f]/gu;

function findEntry(map, key) {
	return map.entries.find((entry) => entry.key === key);
}
function findValue(map, key) {
	return findEntry(map, key)?.value;
}
function listItems(node) {
	if (node === void 0) return [];
	return node.kind === "list" ? node.items : [node];
}
function toPlain(node) {
	switch (node.kind) {
		case "scalar": return node.value;
		case "list": return node.items.map(toPlain);
		case "map": {
			const plain = Object.create(null);
			for (const { key, value } of node.entries) plain[key] = toPlain(value);
			return plain;
		}
	}
}
function followPointer(root, pointer) {
	let node = root;
	let entry;
	for (const part of pointer.split("/").slice(1)) {
		const key = part.replaceAll("~1", "/").replaceAll("~0", "~");
		if (node.kind === "map") {
			const next = findEntry(node, key);
			if (next === void 0) break;
			entry = next;
			node = next.value;
		} else if (node.kind === "list") {
			const item = node.items[Number(key)];
			if (item === void 0) break;
			entry = void 0;
			node = item;
		} else break;
	}
	return {
		node,
		entry
	};
}

const DUTY_KINDS = [
	"approval",
	"disclosure",
	"record",
	"training",
	"consent",
	"control"
];

const LONGEST = 80;
function clip(text) {
	if (text.length <= LONGEST) return text;
	return `${text.slice(0, LONGEST).replace(/[\ud800-\udbff]$/u, "")}…`;
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
			message: `The key "${key}" stands twice in the same place, so one of the two would be lost.`,
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

async function readData(excerpt) {
	const { value: root, problems } = await readNode(excerpt);
	if (problems.length > 0) return {
		value: void 0,
		problems
	};
	if (root?.kind !== "map") return {
		value: void 0,
		problems: [notAMap(excerpt, root)]
	};
	return {
		value: root,
		problems: checkNode(root)
	};
}
async function readNode(excerpt) {
	const json = /^\s*\{/u.test(excerpt.text) ? readJson(excerpt) : void 0;
	if (json !== void 0) return {
		value: json,
		problems: []
	};
	return (await import("./read-syntax-yaml.js")).readYaml(excerpt);
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
	const help = suggestNearest(key, known) ?? (known.length > 0 ? `Known keys here: ${known.join(", ")}.` : void 0);
	return {
		rule: "unknown-key",
		key,
		message: `There is no key "${shown}" here.`,
		...help === void 0 ? {} : { help }
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
	if (type === "array" && isRecord(data)) return "Put it in a list: a `- ` before it.";
	if (data === null) return "Give it a value, or leave the key out.";
	return "See the schema of this document for an example.";
}
function wrongChoice({ params, data }) {
	const allowed = [params["allowedValues"] ?? params["allowedValue"]].flat().map(text);
	const near = typeof data === "string" ? suggestNearest(data, allowed) : void 0;
	return {
		rule: "wrong-value",
		message: `${quote(data)} is not known here.`,
		help: near ?? `Use ${allowed.length === 1 ? "" : "one of: "}${allowed.join(", ")}.`
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
	if (form !== void 0) return {
		rule: "invalid-day",
		message: `${quote(data)} is not a ${form.name}.`,
		help: `Write ${form.example}.`
	};
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
		example: "a day (2026-01-31) or days (2026-01-01/2026-03-31; an open end is `..`)"
	},
	{
		hasPattern: (pattern) => pattern.includes("\\d{4}") && pattern.endsWith(")?$"),
		name: "day or month",
		example: "a day (2026-01-31) or a month (2026-01)"
	},
	{
		hasPattern: (pattern) => pattern.includes("\\d{4}"),
		name: "day",
		example: "a day such as 2026-01-31"
	}
];
function article(title) {
	return title === "" ? "what belongs here" : `${/^[aeio]/iu.test(title) ? "an" : "a"} ${title.toLowerCase()}`;
}
function descriptionOf(schema) {
	return isRecord(schema) && typeof schema["description"] === "string" ? schema["description"] : "See the schema.";
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
	rule: () => import("./generated-validate-rule.js")
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
	return {
		rule,
		severity: "error",
		message,
		location: placeOf(fault.key, node, entry?.keyLocation),
		...help === void 0 ? {} : { help }
	};
}
function placeOf(key, node, ownKey) {
	if (key === void 0) return node.location;
	return (node.kind === "map" ? findEntry(node, key) : void 0)?.keyLocation ?? ownKey ?? node.location;
}

export { AUTHORITIES, DEFAULT_CLAUSE, DOCUMENT_KINDS, DUTY_KINDS, SHIPPED_FACETS, checkCharacters, checkNode, checkProseCharacters, clip, countWords, findEntry, findValue, foldName, joinSome, joinWords, listItems, readData, readNode, toPlain, validateDocument };