let node_path = require("node:path");
let node_fs = require("node:fs");
let node_fs_promises = require("node:fs/promises");
let node_crypto = require("node:crypto");

async function syncFolder(path) {
	try {
		const folder = await (0, node_fs_promises.open)((0, node_path.dirname)(path), "r");
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
		(0, node_fs.rmSync)(path, { force: true });
		process.kill(process.pid, signal);
	};
	for (const signal of SIGNALS) process.once(signal, stop);
	return () => {
		for (const signal of SIGNALS) process.off(signal, stop);
	};
}

async function writeTemporary(path, text, mode) {
	const name = `${process.pid}-${(0, node_crypto.randomBytes)(8).toString("hex")}.tmp`;
	const temporary = (0, node_path.join)((0, node_path.dirname)(path), `${temporaryStart(path)}${name}`);
	const keep = removeOnSignal(temporary);
	try {
		await fill(await (0, node_fs_promises.open)(temporary, "wx", mode), text, mode).catch(async (error) => {
			await (0, node_fs_promises.rm)(temporary, { force: true });
			throw error;
		});
	} finally {
		keep();
	}
	return temporary;
}
const TEMPORARY_NAME = /^(\d+)-[0-9a-f]{16}\.tmp$/u;
function temporaryStart(path) {
	return `.${(0, node_path.basename)(path).slice(0, 60)}.`;
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

Object.defineProperty(exports, "TEMPORARY_NAME", {
  enumerable: true,
  get: function () {
    return TEMPORARY_NAME;
  }
});
Object.defineProperty(exports, "syncFolder", {
  enumerable: true,
  get: function () {
    return syncFolder;
  }
});
Object.defineProperty(exports, "temporaryStart", {
  enumerable: true,
  get: function () {
    return temporaryStart;
  }
});
Object.defineProperty(exports, "writeTemporary", {
  enumerable: true,
  get: function () {
    return writeTemporary;
  }
});