import { VERSION } from "./version.js";
import { SEVERITIES } from "./model-finding.js";
import { VERDICT_KINDS } from "./model-verdict-kind.js";
import { createHash } from "node:crypto";

const BUILD = `${VERSION} 8821e06209322874`;

const isText = (value) => typeof value === "string";
const isCount = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
const isDay = (value) => Number.isSafeInteger(value);
const isConfidence = (value) => typeof value === "number" && value >= 0 && value <= 1;
function isOneOf(values) {
	return (value) => values.includes(value);
}
function isListOf(check) {
	return (value) => Array.isArray(value) && value.every(check);
}
function isOptional(check) {
	return (value) => value === void 0 || check(value);
}
function isMap(keys) {
	const checks = Object.entries(keys);
	return (value) => typeof value === "object" && value !== null && Object.keys(value).every((key) => Object.hasOwn(keys, key)) && checks.every(([key, check]) => check(value[key]));
}
const isPosition = isMap({
	line: isCount,
	column: isCount,
	offset: isCount
});
const isPlace = isMap({
	file: isText,
	start: isPosition,
	end: isPosition,
	line: isOptional(isText)
});
const isRelated = isMap({
	place: isPlace,
	message: isText
});
const isIds = isListOf(isMap({
	id: isText,
	place: isPlace
}));
const isProblems = isListOf(isMap({
	rule: isText,
	severity: isOneOf(["error", "warning"]),
	message: isText,
	help: isOptional(isText),
	place: isPlace,
	related: isListOf(isRelated)
}));
const isFinding = isMap({
	rule: isText,
	severity: isOneOf(SEVERITIES),
	confidence: isConfidence,
	message: isText,
	place: isPlace,
	label: isOptional(isText),
	related: isListOf(isRelated),
	notes: isListOf(isText),
	help: isListOf(isText),
	subject: isMap({
		strategy: isOptional(isText),
		tactic: isOptional(isText),
		policy: isOptional(isText),
		clause: isOptional(isText),
		verdict: isOptional(isOneOf(VERDICT_KINDS))
	}),
	fingerprint: isText,
	shared: isOptional(isText),
	waiver: isOptional(isMap({
		id: isText,
		grantedBy: isText,
		expires: isDay,
		reason: isText
	}))
});
const isTactic = isMap({
	strategy: isMap({
		id: isText,
		title: isText,
		file: isText
	}),
	tactic: isMap({
		id: isText,
		title: isText
	}),
	kind: isOneOf(VERDICT_KINDS),
	days: isText
});
const isBasis = isMap({
	today: isDay,
	ids: isIds,
	waived: isIds,
	problems: isProblems,
	thresholds: isMap({
		failOn: isOptional(isOneOf(SEVERITIES)),
		maxWarnings: isOptional(isCount)
	}),
	policies: isCount,
	unread: isCount
});
const isStrategy = isMap({
	ids: isIds,
	problems: isProblems,
	findings: isListOf(isFinding),
	tactics: isListOf(isTactic)
});
function isBasisReport(value) {
	return isBasis(value);
}
function isStrategyReport(value) {
	return isStrategy(value);
}

function hashTexts(texts) {
	const hash = createHash("sha256");
	for (const text of texts) hash.update(`${text.length}:`).update(text);
	return hash.digest("hex");
}
function sealText(key, text) {
	return `onpolicy ${key} ${hashTexts([text])}\n${text}`;
}
function openText(key, sealed) {
	const end = sealed.indexOf("\n");
	const text = sealed.slice(end + 1);
	return sealed.slice(0, Math.max(0, end)) === `onpolicy ${key} ${hashTexts([text])}` ? text : void 0;
}

function openReportCache(key, kept) {
	const [first = "", ...lines] = (kept === void 0 ? "" : openText(key, kept) ?? "").split("\n");
	const known = new Map(lines.map((line) => [line.slice(0, HASH_LENGTH), line.slice(HASH_LENGTH + 1)]));
	const used = /* @__PURE__ */ new Map();
	const old = parse(first);
	const basis = isBasisReport(old) ? old : void 0;
	let basisText = first;
	let isNew = basis === void 0;
	return {
		basis,
		find: (source) => {
			const hash = hashOf(source);
			const text = known.get(hash);
			const report = text === void 0 ? void 0 : parse(text);
			if (text === void 0 || !isStrategyReport(report)) return void 0;
			used.set(hash, text);
			return report;
		},
		keep: (source, report) => {
			const text = JSON.stringify(report);
			if (!isOfTheMoment(report.problems)) used.set(hashOf(source), text);
			isNew = true;
			return JSON.parse(text);
		},
		keepBasis: (report) => {
			basisText = isOfTheMoment(report.problems) ? "" : JSON.stringify(report);
		},
		print: () => {
			if (!isNew && used.size === known.size) return void 0;
			return sealText(key, [basisText, ...[...used].map(([hash, text]) => `${hash} ${text}`)].join("\n"));
		}
	};
}
function isOfTheMoment(problems) {
	return problems.some(({ rule }) => rule === "deadline");
}
const HASH_LENGTH = 64;
function hashOf({ path, text }) {
	return hashTexts([path, text]);
}
function parse(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}

async function openWorkspaceCache(host, { root, basis }) {
	const lists = [
		basis.policies,
		basis.taxonomies ?? [],
		basis.waivers ?? [],
		basis.rules ?? []
	];
	const sources = [...[basis.config, ...(basis.extended ?? /* @__PURE__ */ new Map()).values()].filter((config) => config !== void 0), ...lists.flat()];
	const name = `${hashTexts([root, ...sources.map(({ path }) => path)])}.reports`;
	const key = hashTexts([
		BUILD,
		basis.today,
		String(basis.isSelection === true),
		...lists.map((list) => String(list.length)),
		...sources.flatMap(({ path, text }) => [path, text]),
		...(basis.problems ?? []).map(({ rule, message, location }) => `${rule} ${message} ${location.source.path}`)
	]);
	const reports = openReportCache(key, await host.cache.read(name));
	return {
		reports,
		save: async () => {
			const text = reports.print();
			if (text !== void 0) await host.cache.write(name, text);
		}
	};
}

export { openWorkspaceCache };