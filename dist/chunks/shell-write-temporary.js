import { rmSync } from "node:fs";
import { open, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { randomBytes } from "node:crypto";

async function syncFolder(path) {
	try {
		const folder = await open(dirname(path), "r");
		try {
			await folder.sync();
		} finally {
			await folder.close();
		}
	} catch {}
}

const SIGNALS = ["SIGINT", "SIGTERM"];
function removeOnSignal(path) {
	const stop = (signal) => {
		rmSync(path, { force: true });
		process.kill(process.pid, signal);
	};
	for (const signal of SIGNALS) process.once(signal, stop);
	return () => {
		for (const signal of SIGNALS) process.off(signal, stop);
	};
}

async function writeTemporary(path, text, mode) {
	const name = `.${basename(path).slice(0, 60)}.${process.pid}-${randomBytes(8).toString("hex")}.tmp`;
	const temporary = join(dirname(path), name);
	const keep = removeOnSignal(temporary);
	try {
		await fill(await open(temporary, "wx", mode), text, mode).catch(async (error) => {
			await rm(temporary, { force: true });
			throw error;
		});
	} finally {
		keep();
	}
	return temporary;
}
async function fill(file, text, mode) {
	try {
		await writeAll(file, Buffer.from(text, "utf8"));
		if (mode !== void 0) await file.chmod(mode);
		await file.sync();
	} finally {
		await file.close();
	}
}
async function writeAll(file, bytes) {
	for (let done = 0; done < bytes.length;) {
		const { bytesWritten } = await file.write(bytes, done);
		if (bytesWritten === 0) throw new Error("nothing more could be written");
		done += bytesWritten;
	}
}

export { syncFolder, writeTemporary };