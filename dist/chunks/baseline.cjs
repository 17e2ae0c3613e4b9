const require_rolldown_runtime = require("./rolldown-runtime.cjs");
const require_start = require("./start.cjs");
const require_check = require("./check.cjs");

const HELP = "Take it from your version control, or remove it and write it anew with `onpolicy baseline`.";
async function readBaseline(source, parser) {
	const { value: map, problems: found } = await require_check.readData(require_check.wholeSource(source), parser);
	const faults = map === void 0 ? [] : await require_check.validateDocument("baseline", map);
	const problems = [...found, ...faults].map((problem) => ({
		...problem,
		severity: "error",
		help: HELP
	}));
	if (map === void 0 || problems.length > 0) return {
		value: void 0,
		problems
	};
	return {
		value: require_check.mapsOf(map, "findings").map((item) => ({
			fingerprint: require_check.textOf(item, "fingerprint") ?? "",
			norm: require_check.textOf(item, "norm"),
			file: require_check.textOf(item, "file") ?? "",
			rule: require_check.textOf(item, "rule") ?? "",
			message: require_check.textOf(item, "message") ?? ""
		})),
		problems
	};
}

function listKnown({ findings }) {
	return require_start.listStanding(findings).flatMap((finding) => canBeKnown(finding) ? [toKnown(finding)] : []);
}
function applyBaseline(result, known, isWhole) {
	const keys = new Set(known.map(keyOf));
	const met = /* @__PURE__ */ new Set();
	const findings = result.findings.map((finding) => {
		const key = keyOf(toKnown(finding));
		if (!require_start.isStanding(finding) || !canBeKnown(finding) || !keys.has(key)) return finding;
		met.add(key);
		return {
			...finding,
			isKnown: true
		};
	});
	const gone = [...keys].filter((key) => !met.has(key)).length;
	return {
		...result,
		findings,
		baseline: { gone: isWhole && !result.isIncomplete ? gone : void 0 }
	};
}
function pruneKnown(known, result) {
	const keys = new Set(known.map(keyOf));
	return listKnown(result).filter((finding) => keys.has(keyOf(finding)));
}
function toKnown({ fingerprint, norm, place, rule, message }) {
	return {
		fingerprint,
		norm,
		file: place.file,
		rule,
		message
	};
}
function canBeKnown({ rule }) {
	return !require_check.isAboutSuppression(rule);
}
function keyOf({ fingerprint, norm }) {
	return `${fingerprint} ${norm ?? ""}`;
}

exports.applyBaseline = applyBaseline;
exports.listKnown = listKnown;
exports.pruneKnown = pruneKnown;
exports.readBaseline = readBaseline;