const require_rolldown_runtime = require("./rolldown-runtime.cjs");
const require_start = require("./start.cjs");
const require_fix_mark = require("./shell-fix-mark.cjs");
const require_fix_files = require("./shell-fix-files.cjs");
const require_check = require("./check.cjs");
let node_path = require("node:path");

async function previewFixes(host, options) {
	const { root, files, result } = await require_fix_files.prepareFixes(host, options);
	let diff = "";
	for (const { path, before, after } of files) {
		const mark = await require_fix_mark.readMark(host, (0, node_path.join)(root, path));
		diff += require_fix_mark.unifiedDiff(path, mark + before, mark + after);
	}
	if (diff !== "") host.writeOut(require_start.guardText(host, host.isTerminal ? require_start.escapeLines(diff) : diff));
	const { status, remark } = require_start.conclude(options.suppressions ? result : require_check.showSuppressed(result), options);
	if (remark !== void 0) host.writeError(`onpolicy: ${remark}.\n`);
	return status;
}

exports.previewFixes = previewFixes;