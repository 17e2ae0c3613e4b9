const require_rolldown_runtime = require("./rolldown-runtime.cjs");
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
			lineage: require_check.textOf(item, "lineage"),
			file: require_check.textOf(item, "file") ?? "",
			rule: require_check.textOf(item, "rule") ?? "",
			message: require_check.textOf(item, "message") ?? ""
		})),
		problems
	};
}

exports.readBaseline = readBaseline;