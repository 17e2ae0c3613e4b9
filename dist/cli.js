#!/usr/bin/env node
import { compileGlob, findBase } from "./chunks/text-glob.js";
import { Command, CommanderError, InvalidArgumentError, Option } from "./chunks/arguments.js";
import { UsageError, escapeLines } from "./chunks/shell-usage-error.js";
import { suggestNearest } from "./chunks/text-nearest.js";
import { VERSION } from "./chunks/shell-version.js";
import { mkdir, open, readFile, readdir, realpath, rename, rm, stat } from "node:fs/promises";
import { isatty } from "node:tty";
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
		createFiles: async (files) => (await import("./chunks/shell-create-files.js")).createFiles(files),
		writeFile: async (path, text) => (await import("./chunks/shell-write-file.js")).writeFile(path, text),
		ask: async (question) => {
			ask ??= (await import("./chunks/shell-ask.js")).createAsk(process.stdin, process.stdout);
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

const CHECK_FORMATS = ["text", "json"];
const LIST_FORMATS = ["text", "json"];

async function main(args, host) {
	let status = 0;
	const program = createProgram(host, (next) => {
		status = next;
	});
	try {
		await program.parseAsync([...args], { from: "user" });
		return status;
	} catch (error) {
		if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
		if (error instanceof UsageError) {
			host.writeError(`onpolicy: ${escapeLines(error.message)}\n`);
			return 2;
		}
		host.writeError(`onpolicy: this is a bug of ours, please report it.\n${error instanceof Error ? error.stack ?? error.message : String(error)}\n`);
		return 3;
	}
}
function createProgram(host, finish) {
	const program = new Command("onpolicy").description("Compares what a marketing strategy plans with what the employee use policy allows.").version(VERSION, "-V, --version", "print the version").helpOption("-h, --help", "print this help").exitOverride().configureOutput({
		writeOut: (text) => host.writeOut(text),
		writeErr: (text) => host.writeError(escapeLines(text))
	}).showSuggestionAfterError(true).showHelpAfterError("(onpolicy --help says what there is)");
	addCheck(program, host, finish);
	addVerdicts(program, host, finish);
	addExplain(program, host, finish);
	addRules(program, host, finish);
	addConfig(program, host, finish);
	addInit(program, host, finish);
	return program;
}
function addCheck(program, host, finish) {
	withDocuments(program.command("check", { isDefault: true })).description("lint: print what the strategies plan and the policies prohibit or ask for (the default)").argument("[paths...]", "documents or folders, instead of what the config lists").addOption(formatOption(CHECK_FORMATS)).addOption(new Option("--fail-on <severity>", "the severity from which on the status is 1, whatever the config says (by default: error)").choices([
		"error",
		"warning",
		"info",
		"never"
	])).option("--max-warnings <n>", "more warnings than this fail too", parseCount).option("--no-cache", "do not use what earlier runs found; the result is the same").option("--allow-empty", "accept that there is nothing to check", false).action(async (paths, options) => {
		await refuseMisspelling(host, program, paths);
		const { check } = await import("./chunks/shell-cli-check.js");
		finish(await check(host, {
			...options,
			paths
		}));
	});
}
async function refuseMisspelling(host, program, paths) {
	const [word = ""] = paths;
	if (paths.length !== 1 || !/^[a-z]+$/u.test(word) || await host.inspect(join(host.cwd, word)) !== void 0) return;
	const help = suggestNearest(word, program.commands.map((command) => command.name()));
	if (help !== void 0) throw new UsageError(`There is no file and no command "${word}". ${help}`);
}
function addVerdicts(program, host, finish) {
	withDocuments(program.command("verdicts")).description("print every use of every tactic with its verdict").argument("[paths...]", "documents or folders, instead of what the config lists").addOption(formatOption(LIST_FORMATS)).action(async (paths, options) => {
		const { verdicts } = await import("./chunks/shell-cli-verdicts.js");
		finish(await verdicts(host, {
			...options,
			paths
		}));
	});
}
function addExplain(program, host, finish) {
	withDocuments(program.command("explain")).description("explain a rule, or why a tactic got its verdict").usage("<id> [options]").showHelpAfterError("(The id comes first: onpolicy explain <id> --policy POLICY --strategy STRATEGY)").argument("<id>", "a rule (prohibited-tool) or a tactic (autumn-2026#takeovers)").action(async (id, options) => {
		const { explain } = await import("./chunks/shell-cli-explain.js");
		finish(await explain(host, id, options));
	});
}
function addRules(program, host, finish) {
	withOutput(program.command("rules")).description("list the rules in force, with severity and where each was set").addOption(formatOption(LIST_FORMATS)).action(async (options) => {
		const { rules } = await import("./chunks/shell-cli-rules.js");
		finish(await rules(host, options));
	});
}
function addConfig(program, host, finish) {
	withOutput(program.command("config")).description("print what the config says, with all that it extends, and where each value was set").addOption(formatOption(LIST_FORMATS)).action(async (options) => {
		const { config } = await import("./chunks/shell-cli-config.js");
		finish(await config(host, options));
	});
}
function addInit(program, host, finish) {
	withColor(program.command("init")).description("start a workspace in this folder: three questions, then a config and examples").option("-y, --yes", "ask nothing, take the proposed answers", false).option("--today <day>", "the day on which the examples begin (2026-01-31) instead of the current one").action(async (options) => {
		const { init } = await import("./chunks/shell-cli-init.js");
		finish(await init(host, options));
	});
}
function withDocuments(command) {
	return withOutput(command).option("-p, --policy <file...>", "policies to read").option("-s, --strategy <file...>", "strategies to read").option("--today <day>", "the day of checking (2026-01-31) instead of the current one");
}
function withOutput(command) {
	return withColor(command.option("-c, --config <file>", "the config, instead of the nearest onpolicy.yaml"));
}
function withColor(command) {
	return command.option("--color", "colour the output").option("--no-color", "do not colour the output");
}
function formatOption(formats) {
	return new Option("-f, --format <format>", "how to print").choices([...formats]).default("text");
}
function parseCount(text) {
	if (!/^\d+$/u.test(text)) throw new InvalidArgumentError("It takes a whole number.");
	return Number(text);
}

process.stdout.on("error", (error) => {
	if (error.code === "EPIPE") return;
	process.stderr.write(`onpolicy: the output could not be written: ${error.message}\n`);
	process.exitCode = 2;
});
process.exitCode = await main(process.argv.slice(2), createNodeHost());

export {  };