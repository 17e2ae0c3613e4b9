import { compileGlob, findBase } from "./model-config.js";
import { appendFile, mkdir, open, readFile, readdir, realpath, rename, rm, stat } from "node:fs/promises";
import { isatty } from "node:tty";
import { join } from "node:path";
import "node:fs";

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
				return size > LARGEST ? void 0 : await readFile(join(folder, name), "utf8");
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

const SKIPPED = /* @__PURE__ */ new Set([".git", "node_modules"]);
const DEEPEST = 100;
async function walkFiles(root, base) {
	const found = [];
	const waiting = [{
		path: base,
		depth: 0
	}];
	for (let next = waiting.pop(); next !== void 0; next = waiting.pop()) {
		const { path, depth } = next;
		for (const entry of await listFolder(join(root, path))) {
			const name = path === "" || path === "." ? entry.name : `${path}/${entry.name}`;
			if (entry.isDirectory()) {
				if (depth < DEEPEST && !SKIPPED.has(entry.name)) waiting.push({
					path: name,
					depth: depth + 1
				});
			} else found.push(name);
		}
	}
	return found.toSorted();
}
async function listFolder(path) {
	try {
		return await readdir(path, { withFileTypes: true });
	} catch {
		return [];
	}
}

function createNodeHost() {
	let ask;
	return {
		cwd: process.cwd(),
		env: process.env,
		isTerminal: process.stdout.isTTY,
		canAsk: isatty(0) && isatty(1),
		currentDay: () => (/* @__PURE__ */ new Date()).toISOString().slice(0, 10),
		readFile: (path) => readFile(path),
		inspect,
		resolveLinks: (path) => realpath(path).catch(() => path),
		findFiles,
		cache: createNodeCache(process.env),
		createFiles: async (files) => (await import("./shell-create-files.js")).createFiles(files),
		writeFile: async (path, text) => (await import("./shell-write-file.js")).writeFile(path, text),
		appendFile: (path, text) => appendFile(path, text),
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
async function inspect(path) {
	try {
		const found = await stat(path);
		return {
			kind: found.isFile() ? "file" : found.isDirectory() ? "folder" : "other",
			size: found.size
		};
	} catch {
		return;
	}
}
async function findFiles(patterns, folder) {
	const matching = /* @__PURE__ */ new Set();
	for (const pattern of patterns) {
		const isMatch = compileGlob(pattern);
		const { path, isWhole } = findBase(pattern);
		const files = isWhole ? [path] : await walkFiles(folder, path);
		for (const file of files) if (isMatch(file)) matching.add(file);
	}
	return [...matching].toSorted();
}

export { createNodeHost };