import { parseDay } from "./chunks/model-day.js";
import { describeProblems, lintWorkspace } from "./chunks/lint.js";
import { reportCheck, reportFinding } from "./chunks/report-check-json2.js";
import { reportVerdicts } from "./chunks/report-verdicts-json.js";
import { judgeWorkspace } from "./chunks/verdicts.js";
import { VERSION } from "./chunks/version.js";

const KEYS = [
	"today",
	"policies",
	"strategies",
	"taxonomies",
	"waivers",
	"rules",
	"config",
	"extendedConfigs"
];
const BYTE_ORDER_MARK = "\ufeff";
function checkWorkspace(given) {
	if (!isObject(given)) throw new TypeError(`A workspace is an object with the keys ${KEYS.join(", ")}.`);
	const stranger = Object.keys(given).find((key) => !KEYS.includes(key));
	if (stranger !== void 0) throw new TypeError(`A workspace has no key "${stranger}"; its keys are ${KEYS.join(", ")}.`);
	const today = takeDay(given["today"]);
	const lists = {
		policies: takeSources(given, "policies"),
		strategies: takeSources(given, "strategies"),
		taxonomies: takeSources(given, "taxonomies", []),
		waivers: takeSources(given, "waivers", []),
		rules: takeSources(given, "rules", [])
	};
	const config = given["config"] === void 0 ? void 0 : takeSource(given["config"], "config");
	const extended = takeSources(given, "extendedConfigs", []);
	refuseTwins([
		...Object.values(lists).flat(),
		...config === void 0 ? [] : [config],
		...extended
	]);
	return {
		...lists,
		today,
		config,
		extended: new Map(extended.map((source) => [source.path, source]))
	};
}
function takeDay(day) {
	if (typeof day !== "string") throw new TypeError("`today` must be the day of checking, a string such as 2026-11-25.");
	if (parseDay(day) === void 0) throw new RangeError(`\`today\` is no day of the form YYYY-MM-DD: "${day}".`);
	return day;
}
function takeSources(given, key, otherwise) {
	const list = given[key] === void 0 ? otherwise : given[key];
	if (!Array.isArray(list)) throw new TypeError(`\`${key}\` must be a list of sources.`);
	return Array.from(list, (source, index) => takeSource(source, `${key}[${index}]`));
}
function takeSource(source, name) {
	if (!isObject(source)) throw new TypeError(`\`${name}\` must be a source: an object with path and text.`);
	const { path, text } = source;
	if (typeof path !== "string") throw new TypeError(`\`${name}.path\` must be a string.`);
	if (typeof text !== "string") throw new TypeError(`\`${name}.text\` must be a string.`);
	if (path === "") throw new RangeError(`\`${name}.path\` is empty; findings name a source by its path.`);
	return {
		path,
		text: text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text
	};
}
function refuseTwins(sources) {
	const seen = /* @__PURE__ */ new Set();
	for (const { path } of sources) {
		if (seen.has(path)) throw new RangeError(`Two sources have the path "${path}"; findings name a source by its path.`);
		seen.add(path);
	}
}
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

async function lint(workspace) {
	return reportCheck(VERSION, await lintWorkspace(checkWorkspace(workspace)));
}
async function verdicts(workspace) {
	const { judgements, today, problems } = await judgeWorkspace(checkWorkspace(workspace));
	return {
		...reportVerdicts(judgements.flatMap((judgement) => judgement.verdicts), today),
		problems: describeProblems(problems).map(reportFinding),
		incomplete: problems.some(({ severity }) => severity === "error")
	};
}

export { lint, verdicts };