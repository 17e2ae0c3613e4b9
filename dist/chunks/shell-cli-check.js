import { escapeTerminal } from "./text-escape-terminal.js";
import { conclude } from "./shell-conclude.js";
import { guardText } from "./shell-guard-text.js";
import { openFiles, renderCheck } from "./shell-render-check.js";
import { isColoured } from "./shell-output-options.js";
import { UsageError } from "./shell-usage-error.js";
import { basename, dirname, isAbsolute, join } from "node:path";

async function planOutputs(host, targets) {
	const [standard = "text", second] = targets.flatMap(({ format, file }) => file === void 0 ? [format] : []);
	if (second !== void 0) throw new UsageError(`Two formats would go to standard output, ${standard} and ${second}: give one of them a file (${second}=FILE).`);
	const files = [];
	for (const { format, file } of targets) {
		if (file === void 0) continue;
		const path = await findTarget(host, file);
		const other = files.find((known) => known.path === path);
		if (other !== void 0) throw new UsageError(`Two formats, ${other.format} and ${format}, would go to the file "${file}".`);
		files.push({
			format,
			path,
			name: file
		});
	}
	return {
		standard,
		files
	};
}
async function findTarget(host, file) {
	const named = isAbsolute(file) ? file : join(host.cwd, file);
	const found = await host.inspect(named);
	if (found !== void 0 && found.kind !== "file") throw new UsageError(`"${file}" is no file, so no report can be written into it.`);
	return found === void 0 ? join(await host.resolveLinks(dirname(named)), basename(named)) : await host.resolveLinks(named);
}

async function check(host, options) {
	const plan = await planOutputs(host, options.format);
	const files = await openFiles(host, options);
	const telling = nameTelling(host, options, plan);
	const known = telling === void 0 ? void 0 : await files.cache?.recall(telling);
	const outcome = known ?? await makeOutcome({
		host,
		options,
		plan,
		files
	});
	if (known === void 0 && telling !== void 0) await files.cache?.saveOutcome(telling, outcome);
	const { text, status, remark } = outcome;
	host.writeOut(plan.standard === "text" ? guardText(host, text) : text);
	if (remark !== void 0) host.writeError(`onpolicy: ${remark}.\n`);
	return status;
}
function nameTelling(host, options, { standard, files }) {
	if (files.length > 0 || standard !== "text" && standard !== "json") return void 0;
	const { failOn, maxWarnings, allowEmpty } = options;
	return JSON.stringify([
		standard,
		isColoured(host, options.color),
		failOn,
		maxWarnings,
		allowEmpty
	]);
}
async function makeOutcome({ host, options, plan, files }) {
	const { color } = options;
	const linted = await files.lint();
	const run = {
		...linted,
		host,
		...color === void 0 ? {} : { color }
	};
	let isWritten = true;
	for (const { format, path, name } of plan.files) isWritten = await writeReport(host, {
		path,
		name,
		text: await renderCheck(format, {
			...run,
			color: color ?? false
		})
	}) && isWritten;
	const text = await renderCheck(plan.standard, run);
	const { status, isEmpty, remark } = conclude(linted.result, options);
	return {
		text,
		status: isWritten ? status : 2,
		...remark === void 0 ? {} : { remark: `${remark}${isEmpty ? " (--allow-empty accepts that)" : ""}` }
	};
}
async function writeReport(host, { path, name, text }) {
	try {
		await host.writeFile(path, text);
		return true;
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		host.writeError(`onpolicy: the report "${escapeTerminal(name)}" could not be written: ${escapeTerminal(reason)}\n`);
		return false;
	}
}

export { check };