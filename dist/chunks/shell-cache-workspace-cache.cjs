const require_rolldown_runtime = require("./rolldown-runtime.cjs");
const require_check = require("./check.cjs");
const require_start = require("./start.cjs");
let node_crypto = require("node:crypto");

function hashTexts(texts) {
	const hash = (0, node_crypto.createHash)("sha256");
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

function printOutcome(key, { text, ...rest }) {
	return sealText(key, `${JSON.stringify(rest)}\n${text}`);
}
function readOutcome(key, kept) {
	const opened = openText(key, kept);
	if (opened === void 0) return void 0;
	const end = opened.indexOf("\n");
	const head = parse$1(opened.slice(0, end));
	if (typeof head !== "object" || head === null) return void 0;
	const { status, remark } = head;
	if (status !== 0 && status !== 1 && status !== 2) return void 0;
	if (remark !== void 0 && typeof remark !== "string") return void 0;
	return {
		text: opened.slice(end + 1),
		status,
		...remark === void 0 ? {} : { remark }
	};
}
function parse$1(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}

const isText = (value) => typeof value === "string";
const isBoolean = (value) => typeof value === "boolean";
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
const isFix = isMap({
	title: isText,
	isSafe: isBoolean,
	edits: isListOf(isMap({
		place: isPlace,
		text: isText
	}))
});
const isIds = isListOf(isMap({
	id: isText,
	place: isPlace
}));
const isProblems = isListOf(isMap({
	rule: isText,
	severity: isOneOf(require_start.SEVERITIES),
	message: isText,
	help: isOptional(isText),
	place: isPlace,
	related: isListOf(isRelated),
	fix: isOptional(isFix)
}));
const isSuppressions = isListOf(isMap({
	rule: isText,
	place: isPlace,
	covers: isMap({
		start: isCount,
		end: isCount
	}),
	until: isOptional(isDay),
	reason: isText,
	isOff: isBoolean
}));
const isFinding = isMap({
	rule: isText,
	severity: isOneOf(require_start.SEVERITIES),
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
		verdict: isOptional(isOneOf(require_check.VERDICT_KINDS))
	}),
	fingerprint: isText,
	norm: isOptional(isText),
	lineage: isOptional(isText),
	shared: isOptional(isText),
	fix: isOptional(isFix),
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
	kind: isOneOf(require_check.VERDICT_KINDS),
	days: isText
});
const isBasis = isMap({
	ownRules: isListOf(isMap({
		id: isText,
		title: isText,
		category: isText,
		severity: isOneOf(require_start.SEVERITIES),
		confidence: isConfidence,
		help: isText,
		docs: isText
	})),
	today: isDay,
	ids: isIds,
	waived: isIds,
	problems: isProblems,
	findings: isListOf(isFinding),
	ifUsed: isListOf(isMap({
		isUsed: isBoolean,
		clause: isText,
		finding: isFinding
	})),
	suppressions: isSuppressions,
	isSelection: isBoolean,
	thresholds: isMap({
		failOn: isOptional(isOneOf(require_start.SEVERITIES)),
		maxWarnings: isOptional(isCount),
		minConfidence: isOptional(isConfidence)
	}),
	packs: isListOf(isMap({
		id: isText,
		title: isText,
		factsAsOf: isText,
		staleAfter: isText
	})),
	policies: isCount,
	statements: isMap({
		read: isCount,
		judged: isCount
	})
});
const isStrategy = isMap({
	ids: isIds,
	problems: isProblems,
	findings: isListOf(isFinding),
	suppressions: isSuppressions,
	tactics: isListOf(isTactic),
	usedClauses: isListOf(isText)
});
function isBasisReport(value) {
	return isBasis(value);
}
function isStrategyReport(value) {
	return isStrategy(value);
}

function openReportCache(key, kept) {
	const [first = "", ...lines] = (kept === void 0 ? "" : openText(key, kept) ?? "").split("\n");
	const known = new Map(lines.map((line) => [line.slice(0, HASH_LENGTH), line.slice(HASH_LENGTH + 1)]));
	const used = /* @__PURE__ */ new Map();
	const old = parse(first);
	let basis = isBasisReport(old) ? old : void 0;
	let isNew = basis === void 0;
	return {
		get basis() {
			return basis;
		},
		get hashes() {
			return [...used.keys()];
		},
		find: (source) => {
			const hash = hashSource(source);
			const text = known.get(hash);
			const report = text === void 0 ? void 0 : parse(text);
			if (text === void 0 || !isStrategyReport(report)) return void 0;
			used.set(hash, text);
			return report;
		},
		keep: (source, report) => {
			const text = JSON.stringify(report);
			if (!isOfTheMoment(report.problems)) used.set(hashSource(source), text);
			isNew = true;
			return JSON.parse(text);
		},
		keepBasis: (report) => {
			basis = isOfTheMoment(report.problems) ? void 0 : report;
		},
		print: () => {
			if (!isNew && used.size === known.size) return void 0;
			return sealText(key, [basis === void 0 ? "" : JSON.stringify(basis), ...[...used].map(([hash, text]) => `${hash} ${text}`)].join("\n"));
		}
	};
}
function isOfTheMoment(problems) {
	return problems.some(({ rule }) => rule === "deadline");
}
const HASH_LENGTH = 64;
function hashSource({ path, text }) {
	return hashTexts([path, text]);
}
function parse(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}

function openWorkspaceCache(host, { root, basis, strategies, baseline }) {
	const lists = [
		basis.policies,
		basis.taxonomies ?? [],
		basis.waivers ?? [],
		basis.rules ?? []
	];
	const sources = [...[basis.config, ...(basis.extended ?? /* @__PURE__ */ new Map()).values()].filter((config) => config !== void 0), ...lists.flat()];
	const place = [root, ...sources.map(({ path }) => path)];
	const key = hashTexts([
		require_check.BUILD,
		basis.today,
		String(basis.isSelection === true),
		...lists.map((list) => String(list.length)),
		...sources.flatMap(({ path, text }) => [path, text]),
		...(basis.problems ?? []).map(({ rule, message, location }) => `${rule} ${message} ${location.source.path}`)
	]);
	const reportsName = `${hashTexts(place)}.reports`;
	const outcomeKey = (telling, hashes) => hashTexts([
		key,
		telling,
		baseline === void 0 ? "" : `:${baseline.text}`,
		...hashes
	]);
	const outcomeName = (telling) => `${hashTexts([telling, ...place])}.outcome`;
	let reports;
	return {
		recall: async (telling) => {
			const kept = await host.cache.read(outcomeName(telling));
			if (kept === void 0) return void 0;
			const hashes = [];
			for (const strategy of strategies) {
				const { source, problem } = await strategy.load();
				if (problem !== void 0) return void 0;
				hashes.push(hashSource(source));
			}
			return readOutcome(outcomeKey(telling, hashes), kept);
		},
		openReports: async () => reports ??= openReportCache(key, await host.cache.read(reportsName)),
		saveReports: async () => {
			const text = reports?.print();
			if (text !== void 0) await host.cache.write(reportsName, text);
		},
		saveOutcome: async (telling, outcome) => {
			const hashes = reports?.hashes ?? [];
			if (reports?.basis === void 0 || hashes.length !== strategies.length) return;
			await host.cache.write(outcomeName(telling), printOutcome(outcomeKey(telling, hashes), outcome));
		}
	};
}

exports.openWorkspaceCache = openWorkspaceCache;