const require_rolldown_runtime = require("./rolldown-runtime.cjs");
const require_start = require("./start.cjs");
const require_check = require("./check.cjs");
let node_path = require("node:path");

const MEBIBYTE = 1048576;
const LARGEST_IMPORT = 50 * MEBIBYTE;
async function importFile(host, file, options) {
	const bytes = await readBytes(host, file);
	const result = await host.importer?.({
		name: file,
		bytes
	});
	if (result === void 0) throw new require_start.UsageError("Documents cannot be converted here.");
	if ("fault" in result) throw new require_start.UsageError(`"${file}": ${result.fault} ${result.help}`);
	const { markdown, notes } = result;
	if (options.output === void 0) print(host, markdown);
	else await write(host, markdown, {
		output: options.output,
		force: options.force
	});
	const large = Buffer.byteLength(markdown) > 1048576 ? [`This is more than the ${require_check.LARGEST_FILE / MEBIBYTE} MiB that a document may have: split it before it is checked.`] : [];
	tell(host, [...notes, ...large]);
	return 0;
}
async function readBytes(host, file) {
	const content = await host.readFile((0, node_path.resolve)(host.cwd, file), LARGEST_IMPORT).catch((error) => {
		throw new require_start.UsageError(`"${file}": ${require_check.describeFailure(error).join(" ")}`);
	});
	switch (content.kind) {
		case "file": return content.bytes;
		case "large": throw new require_start.UsageError(`"${file}": The file is larger than ${LARGEST_IMPORT / MEBIBYTE} MiB. Take out large pictures, or save only the text.`);
		case "swapped": throw new require_start.UsageError(`"${file}": The file was replaced while it was opened. Run again when nothing writes there.`);
		case "folder":
		case "other": throw new require_start.UsageError(`"${file}": This is no file. Name a document, not a folder.`);
	}
}
function print(host, markdown) {
	host.writeOut(host.isTerminal ? require_start.escapeLines(markdown) : require_start.guardText(host, markdown));
}
async function write(host, text, { output, force }) {
	const path = (0, node_path.resolve)(host.cwd, output);
	let isTaken;
	try {
		if (force) await host.writeFile(path, text);
		isTaken = !force && await host.createFiles([{
			path,
			text
		}]) !== void 0;
	} catch (error) {
		throw new require_start.UsageError(`"${output}" could not be written: ${require_check.describeUnwritten(error)}.`);
	}
	if (isTaken) throw new require_start.UsageError(`There is a file "${output}" already: give another name, or --force to write over it.`);
	const sentence = `${output} is written. Then check it: onpolicy check --policy ${output}\n`;
	host.writeError(require_start.guardText(host, require_start.escapeLines(sentence)));
}
function tell(host, notes) {
	if (notes.length > 0) host.writeError(require_start.guardText(host, require_start.escapeLines(`${notes.join("\n")}\n`)));
}

exports.importFile = importFile;