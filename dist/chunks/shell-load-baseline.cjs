const require_rolldown_runtime = require("./rolldown-runtime.cjs");
const require_baseline = require("./baseline.cjs");
const require_start = require("./start.cjs");
const require_check = require("./check.cjs");
let node_path = require("node:path");

const MEBIBYTE = 1048576;
const LARGEST_BASELINE = 8 * MEBIBYTE;
async function loadBaseline(host, root, path) {
	const { source, problem } = await require_check.loadSource(host, {
		root,
		limit: LARGEST_BASELINE
	}, path);
	if (problem !== void 0) return {
		known: [],
		text: "",
		problems: [problem]
	};
	const { value, problems } = await require_baseline.readBaseline(source, host.parser);
	return {
		known: value ?? [],
		text: source.text,
		problems
	};
}
async function loadListedBaseline(host, root, { value: path, location }) {
	if (await host.inspect((0, node_path.join)(root, path)) !== void 0) return loadBaseline(host, root, path);
	return {
		known: [],
		text: "",
		problems: [{
			rule: "missing-baseline",
			severity: "error",
			message: `There is no file "${require_start.clip(path)}", which would hold the known findings.`,
			help: "Write it with `onpolicy baseline`, or take the key out.",
			location
		}]
	};
}
async function placeBaseline(host, root, file) {
	const absolute = (0, node_path.isAbsolute)(file) ? file : (0, node_path.join)(host.cwd, file);
	if (!/\.json$/iu.test(absolute)) throw new require_start.UsageError(`A baseline is a file that ends in .json, and "${file}" does not.`);
	const isThere = await host.inspect(absolute) !== void 0;
	if (!await require_check.isInside(host, root, isThere ? absolute : (0, node_path.join)(absolute, ".."))) throw new require_start.UsageError(`A baseline lies in the workspace, and "${file}" does not.`);
	return (0, node_path.relative)(root, absolute).split(node_path.sep).join("/");
}

exports.LARGEST_BASELINE = LARGEST_BASELINE;
exports.loadBaseline = loadBaseline;
exports.loadListedBaseline = loadListedBaseline;
exports.placeBaseline = placeBaseline;