const require_rolldown_runtime = require("./rolldown-runtime.cjs");
const require_write_temporary = require("./shell-write-temporary.cjs");
let node_path = require("node:path");
let node_fs = require("node:fs");
let node_fs_promises = require("node:fs/promises");

async function removeLeftovers(path) {
	const start = require_write_temporary.temporaryStart(path);
	const names = await (0, node_fs_promises.readdir)((0, node_path.dirname)(path)).catch(() => []);
	for (const name of names) {
		const writer = name.startsWith(start) ? require_write_temporary.TEMPORARY_NAME.exec(name.slice(start.length))?.[1] : void 0;
		if (writer !== void 0 && !isRunning(Number(writer))) await (0, node_fs_promises.rm)((0, node_path.join)((0, node_path.dirname)(path), name), { force: true });
	}
}
function isRunning(writer) {
	try {
		process.kill(writer, 0);
		return true;
	} catch (error) {
		return error instanceof Error && "code" in error && error.code !== "ESRCH";
	}
}

const MARK = "\ufeff";
async function replaceFile({ path, before, after }) {
	const found = (0, node_fs.lstatSync)(path, { throwIfNoEntry: false });
	if (found?.isFile() !== true) return false;
	(0, node_fs.accessSync)(path, node_fs.constants.W_OK);
	const mark = (0, node_fs.readFileSync)(path, "utf8").startsWith(MARK) ? MARK : "";
	await removeLeftovers(path);
	const temporary = await require_write_temporary.writeTemporary(path, mark + after, found.mode & 4095);
	try {
		if (!hasText(path, mark + before)) {
			await (0, node_fs_promises.rm)(temporary, { force: true });
			return hasText(path, mark + after);
		}
		(0, node_fs.renameSync)(temporary, path);
	} catch (error) {
		await (0, node_fs_promises.rm)(temporary, { force: true });
		throw error;
	}
	await require_write_temporary.syncFolder(path);
	return true;
}
function hasText(path, text) {
	return (0, node_fs.lstatSync)(path).isFile() && Buffer.from(text, "utf8").equals((0, node_fs.readFileSync)(path));
}

exports.replaceFile = replaceFile;