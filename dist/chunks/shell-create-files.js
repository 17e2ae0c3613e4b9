import { syncFolder, writeTemporary } from "./shell-write-temporary.js";
import { link, mkdir, open, rename, rm, rmdir } from "node:fs/promises";
import { dirname } from "node:path";

async function createFiles(files) {
	const folders = [];
	const temporaries = [];
	const created = [];
	let isDone = false;
	try {
		for (const { path, text } of files) {
			folders.push(...await createFolders(dirname(path)));
			temporaries.push(await writeTemporary(path, text));
		}
		for (const [index, { path }] of files.entries()) {
			if (!await giveName(temporaries[index] ?? "", path)) return path;
			created.push(path);
		}
		isDone = true;
		for (const path of created) await syncFolder(path);
		return;
	} finally {
		for (const path of temporaries) await rm(path, { force: true });
		if (!isDone) {
			for (const path of created) await rm(path, { force: true });
			for (const folder of folders.toReversed()) await rmdir(folder).catch(() => void 0);
		}
	}
}
async function createFolders(folder) {
	const first = await mkdir(folder, { recursive: true });
	const made = [];
	if (first === void 0) return made;
	for (let path = folder; path.length >= first.length; path = dirname(path)) made.push(path);
	return made.toReversed();
}
async function giveName(temporary, path) {
	try {
		await link(temporary, path);
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
		await (await open(path, "wx")).close();
	} catch (error) {
		if (codeOf(error) === "EEXIST") return false;
		throw error;
	}
	try {
		await rename(temporary, path);
	} catch (error) {
		await rm(path, { force: true });
		throw error;
	}
	return true;
}
function codeOf(error) {
	return error instanceof Error && "code" in error ? String(error.code) : "";
}

export { createFiles };