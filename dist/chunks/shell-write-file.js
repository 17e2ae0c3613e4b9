import { syncFolder, writeTemporary } from "./shell-write-temporary.js";
import { realpath, rename, rm, stat } from "node:fs/promises";

async function writeFile(path, text) {
	const target = await realpath(path).catch(() => path);
	const found = await stat(target).catch(() => void 0);
	if (found !== void 0 && !found.isFile()) throw new Error(`${path} is no file`);
	const temporary = await writeTemporary(target, text, found === void 0 ? void 0 : found.mode & 4095);
	try {
		await rename(temporary, target);
	} catch (error) {
		await rm(temporary, { force: true });
		throw error;
	}
	await syncFolder(target);
}

export { writeFile };