const require_rolldown_runtime = require("./rolldown-runtime.cjs");
const require_write_temporary = require("./shell-write-temporary.cjs");
let node_fs_promises = require("node:fs/promises");

async function writeFile(path, text) {
	const target = await (0, node_fs_promises.realpath)(path).catch(() => path);
	const found = await (0, node_fs_promises.stat)(target).catch(() => void 0);
	if (found !== void 0 && !found.isFile()) throw new Error(`${path} is no file`);
	if (found !== void 0) await (0, node_fs_promises.access)(target, node_fs_promises.constants.W_OK);
	const temporary = await require_write_temporary.writeTemporary(target, text, found === void 0 ? void 0 : found.mode & 4095);
	try {
		await (0, node_fs_promises.rename)(temporary, target);
	} catch (error) {
		await (0, node_fs_promises.rm)(temporary, { force: true });
		throw error;
	}
	await require_write_temporary.syncFolder(target);
}

exports.writeFile = writeFile;