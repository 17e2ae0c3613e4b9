const require_rolldown_runtime = require("./rolldown-runtime.cjs");
const require_write_temporary = require("./shell-write-temporary.cjs");
let node_path = require("node:path");
let node_fs_promises = require("node:fs/promises");

async function createFiles(files) {
	const folders = [];
	const temporaries = [];
	const created = [];
	let isDone = false;
	try {
		for (const { path, text } of files) {
			folders.push(...await createFolders((0, node_path.dirname)(path)));
			temporaries.push(await require_write_temporary.writeTemporary(path, text));
		}
		for (const [index, { path }] of files.entries()) {
			if (!await giveName(temporaries[index] ?? "", path)) return path;
			created.push(path);
		}
		isDone = true;
		for (const path of created) await require_write_temporary.syncFolder(path);
		return;
	} finally {
		for (const path of temporaries) await (0, node_fs_promises.rm)(path, { force: true });
		if (!isDone) {
			for (const path of created) await (0, node_fs_promises.rm)(path, { force: true });
			for (const folder of folders.toReversed()) await (0, node_fs_promises.rmdir)(folder).catch(() => void 0);
		}
	}
}
async function createFolders(folder) {
	const first = await (0, node_fs_promises.mkdir)(folder, { recursive: true });
	const made = [];
	if (first === void 0) return made;
	for (let path = folder; path.length >= first.length; path = (0, node_path.dirname)(path)) made.push(path);
	return made.toReversed();
}
async function giveName(temporary, path) {
	try {
		await (0, node_fs_promises.link)(temporary, path);
		return true;
	} catch (error) {
		if (codeOf(error) === "EEXIST") return false;
		if (!NO_LINKS.has(codeOf(error))) throw error;
		return claimName(temporary, path);
	}
}
const NO_LINKS = /* @__PURE__ */ new Set([
	"EPERM",
	"ENOTSUP",
	"EOPNOTSUPP",
	"ENOSYS",
	"EMLINK"
]);
async function claimName(temporary, path) {
	try {
		await (await (0, node_fs_promises.open)(path, "wx")).close();
	} catch (error) {
		if (codeOf(error) === "EEXIST") return false;
		throw error;
	}
	try {
		await (0, node_fs_promises.rename)(temporary, path);
	} catch (error) {
		await (0, node_fs_promises.rm)(path, { force: true });
		throw error;
	}
	return true;
}
function codeOf(error) {
	return error instanceof Error && "code" in error ? String(error.code) : "";
}

exports.createFiles = createFiles;