const require_rolldown_runtime = require("./rolldown-runtime.cjs");
const require_check = require("./check.cjs");
const require_start = require("./start.cjs");
let node_path = require("node:path");

function printBaseline(findings) {
	const lines = findings.toSorted(byPlace).map((finding) => `    ${printLine(finding)}`);
	return `{\n  "version": 1,\n  "findings": ${lines.length === 0 ? "[]" : `[\n${lines.join(",\n")}\n  ]`}\n}\n`;
}
function printLine({ file, rule, fingerprint, norm, lineage, message }) {
	return `{${Object.entries({
		file,
		rule,
		fingerprint,
		norm,
		lineage,
		message
	}).flatMap(([key, value]) => value === void 0 ? [] : [`"${key}": ${require_check.printJson(value).trimEnd()}`]).join(", ")}}`;
}
function byPlace(a, b) {
	return compare(a.file, b.file) || compare(a.rule, b.rule) || compare(a.fingerprint, b.fingerprint);
}
function compare(a, b) {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}

async function baseline(host, options) {
	const { place, opened } = await require_check.loadConfig(host, options);
	const { root } = place;
	const listed = opened?.baseline?.value;
	const path = await require_check.placeBaseline(host, root, options.file ?? (0, node_path.join)(root, listed ?? "onpolicy-baseline.json"));
	const { result } = await (await require_check.openFiles(host, {
		...options,
		cache: true,
		baseline: false
	})).lint();
	if (!canBeTold(host, result, options)) return 2;
	const before = await readBefore(host, root, path);
	if (before === void 0 && options.prune) throw new require_start.UsageError(`There is no baseline "${path}" to take findings out of.`);
	const kept = require_check.pruneKnown(before ?? [], result);
	const now = options.prune ? kept : require_check.listKnown(result);
	const text = printBaseline(now);
	if (Buffer.byteLength(text) > 8388608) throw new require_start.UsageError("There are more findings than a baseline can hold: begin with fewer strategies or rules.");
	try {
		if (text !== await readText(host, root, path)) await host.writeFile((0, node_path.join)(root, path), text);
	} catch (error) {
		throw new require_start.UsageError(`The baseline "${path}" could not be written: ${require_check.describeUnwritten(error)}.`);
	}
	host.writeOut(require_start.guardText(host, describe(path, [
		now.length,
		now.length - kept.length,
		(before ?? []).length - kept.length
	])));
	if (listed !== path) host.writeOut(require_start.guardText(host, `Add \`baseline: ${require_start.escapeTerminal(path)}\` to the config, so that \`onpolicy check\` knows them.\n`));
	return 0;
}
function canBeTold(host, result, { color }) {
	const { isEmpty, remark } = require_start.conclude(result, { allowEmpty: false });
	if (isEmpty) {
		host.writeError(`onpolicy: ${remark}.\n`);
		return false;
	}
	if (!result.isIncomplete) return true;
	const options = require_check.renderOptionsFor(host, color);
	const lines = result.findings.filter(({ severity, subject }) => severity === "error" && subject.strategy === void 0).flatMap((finding) => [...require_check.renderFinding(finding, options), ""]);
	host.writeError(require_start.guardText(host, `${lines.join("\n")}\n`));
	host.writeError("onpolicy: not all could be read whole, so no baseline was written.\n");
	return false;
}
async function readBefore(host, root, path) {
	if (await host.inspect((0, node_path.join)(root, path)) === void 0) return void 0;
	const { known, problems } = await require_check.loadBaseline(host, root, path);
	const [first] = problems;
	if (first === void 0) return known;
	throw new require_start.UsageError(`"${path}" is no baseline that can be read, so it is not written over: ${first.message} Remove it first.`);
}
async function readText(host, root, path) {
	if (await host.inspect((0, node_path.join)(root, path)) === void 0) return void 0;
	return (await require_check.loadBaseline(host, root, path)).text;
}
function describe(path, [held, added, gone]) {
	return `${require_start.escapeTerminal(path)} holds ${require_check.countWords(held, "finding")}: ${added} added, ${gone} taken out.\n`;
}

exports.baseline = baseline;