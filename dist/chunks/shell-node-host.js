import { compileGlob, findBase } from "./model-config.js";
import { walkFiles } from "./shell-walk-files.js";
import { appendFileSync, closeSync, constants, fstatSync, openSync, readSync, realpathSync, statSync } from "node:fs";
import { isatty } from "node:tty";
import { mkdir, open, readFile as readFile$1, rename, rm } from "node:fs/promises";
import { join } from "node:path";

function findCacheFolder(env, platform) {
	const home = env["HOME"] ?? env["USERPROFILE"];
	const named = platform === "win32" ? env["LOCALAPPDATA"] : env["XDG_CACHE_HOME"];
	const base = isSet(named) ? named : isSet(home) ? join(home, platform === "darwin" ? "Library/Caches" : ".cache") : "";
	return base === "" ? void 0 : join(base, "onpolicy");
}
function isSet(value) {
	return value !== void 0 && value !== "";
}

const LARGEST = 268435456;
function createNodeCache(env) {
	const folder = findCacheFolder(env, process.platform);
	return {
		read: async (name) => {
			if (folder === void 0) return void 0;
			try {
				const file = await open(join(folder, name));
				const { size } = await file.stat();
				await file.close();
				return size > LARGEST ? void 0 : await readFile$1(join(folder, name), "utf8");
			} catch {
				return;
			}
		},
		write: async (name, text) => {
			if (folder === void 0) return;
			const temporary = join(folder, `${name}.${process.pid}.tmp`);
			try {
				await mkdir(folder, { recursive: true });
				const file = await open(temporary, "wx", 384);
				await file.writeFile(text);
				await file.close();
				await rename(temporary, join(folder, name));
			} catch {
				await rm(temporary, { force: true }).catch(() => void 0);
			}
		}
	};
}

function createLazyParser(script) {
	let parser;
	const load = () => parser ??= import("./shell-worker-parser.js").then(({ createWorkerParser }) => createWorkerParser(script));
	return {
		parseMarkdown: async (text) => (await load()).parseMarkdown(text),
		parseYaml: async (text) => (await load()).parseYaml(text)
	};
}

const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
function readFile(path, limit) {
	const descriptor = openSync(realpathSync.native(path), FLAGS);
	try {
		const opened = fstatSync(descriptor, { bigint: true });
		if (opened.isDirectory()) return { kind: "folder" };
		if (!opened.isFile()) return { kind: "other" };
		if (opened.size > BigInt(limit)) return {
			kind: "large",
			size: Number(opened.size)
		};
		const real = realpathSync.native(path);
		const named = statSync(real, { bigint: true });
		if (named.ino !== opened.ino || named.dev !== opened.dev) return { kind: "swapped" };
		const bytes = readUpTo(descriptor, Number(opened.size), limit + 1);
		return bytes.length > limit ? {
			kind: "large",
			size: bytes.length
		} : {
			kind: "file",
			bytes,
			path: real
		};
	} finally {
		closeSync(descriptor);
	}
}
function readUpTo(descriptor, expected, most) {
	const parts = [];
	let room = expected + 1;
	for (let left = most; left > 0; room = 65536) {
		const buffer = Buffer.allocUnsafe(Math.min(left, room));
		const count = readSync(descriptor, buffer);
		if (count === 0) break;
		parts.push(buffer.subarray(0, count));
		left -= count;
	}
	const [only, second] = parts;
	return only !== void 0 && second === void 0 ? only : Buffer.concat(parts);
}

function createNodeHost(worker) {
	let ask;
	return {
		...worker === void 0 ? {} : { parser: createLazyParser(worker) },
		cwd: process.cwd(),
		env: process.env,
		isTerminal: process.stdout.isTTY,
		canAsk: isatty(0) && isatty(1),
		currentDay: () => (/* @__PURE__ */ new Date()).toISOString().slice(0, 10),
		readFile: async (path, limit) => readFile(path, limit),
		inspect: (path) => Promise.resolve(inspect(path)),
		resolveLinks: (path) => Promise.resolve(resolveLinks(path)),
		findFiles,
		cache: createNodeCache(process.env),
		createFiles: async (files) => (await import("./shell-create-files.js")).createFiles(files),
		writeFile: async (path, text) => (await import("./shell-write-file.js")).writeFile(path, text),
		appendFile: async (path, text) => appendFileSync(path, text),
		ask: async (question) => {
			ask ??= (await import("./shell-ask.js")).createAsk(process.stdin, process.stdout);
			return ask(question);
		},
		writeOut: (text) => {
			process.stdout.write(text);
		},
		writeError: (text) => {
			process.stderr.write(text);
		}
	};
}
function inspect(path) {
	try {
		const found = statSync(path);
		return {
			kind: found.isFile() ? "file" : found.isDirectory() ? "folder" : "other",
			size: found.size
		};
	} catch {
		return;
	}
}
function resolveLinks(path) {
	try {
		return realpathSync.native(path);
	} catch {
		return path;
	}
}
async function findFiles(patterns, folder, report) {
	const matching = /* @__PURE__ */ new Set();
	for (const pattern of patterns) {
		const isMatch = compileGlob(pattern);
		const { path, isWhole } = findBase(pattern);
		const walk = isWhole ? {
			files: [path],
			gaps: []
		} : walkFiles(folder, path);
		for (const file of walk.files) if (isMatch(file)) matching.add(file);
		if (report !== void 0) walk.gaps.forEach(report);
	}
	return [...matching].toSorted();
}

export { createNodeHost };