const require_arguments = require("./arguments.cjs");
let node_path = require("node:path");
let node_fs = require("node:fs");
let node_fs_promises = require("node:fs/promises");

function findCacheFolder(env, platform) {
	const home = env["HOME"] ?? env["USERPROFILE"];
	const named = platform === "win32" ? env["LOCALAPPDATA"] : env["XDG_CACHE_HOME"];
	const base = isSet(named) ? named : isSet(home) ? (0, node_path.join)(home, platform === "darwin" ? "Library/Caches" : ".cache") : "";
	return base === "" ? void 0 : (0, node_path.join)(base, "onpolicy");
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
				const file = await (0, node_fs_promises.open)((0, node_path.join)(folder, name));
				const { size } = await file.stat();
				await file.close();
				return size > LARGEST ? void 0 : await (0, node_fs_promises.readFile)((0, node_path.join)(folder, name), "utf8");
			} catch {
				return;
			}
		},
		write: async (name, text) => {
			if (folder === void 0) return;
			const temporary = (0, node_path.join)(folder, `${name}.${process.pid}.tmp`);
			try {
				await (0, node_fs_promises.mkdir)(folder, { recursive: true });
				const file = await (0, node_fs_promises.open)(temporary, "wx", 384);
				await file.writeFile(text);
				await file.close();
				await (0, node_fs_promises.rename)(temporary, (0, node_path.join)(folder, name));
			} catch {
				await (0, node_fs_promises.rm)(temporary, { force: true }).catch(() => void 0);
			}
		}
	};
}

function createLazyParser(script) {
	let parser;
	const load = () => parser ??= Promise.resolve().then(() => require("./shell-worker-parser.cjs")).then(({ createWorkerParser }) => createWorkerParser(script));
	return {
		parseMarkdown: async (text) => (await load()).parseMarkdown(text),
		parseYaml: async (text) => (await load()).parseYaml(text)
	};
}

const FLAGS = node_fs.constants.O_RDONLY | (node_fs.constants.O_NOFOLLOW ?? 0) | (node_fs.constants.O_NONBLOCK ?? 0);
function readFile(path, limit) {
	const descriptor = (0, node_fs.openSync)(node_fs.realpathSync.native(path), FLAGS);
	try {
		const opened = (0, node_fs.fstatSync)(descriptor, { bigint: true });
		if (opened.isDirectory()) return { kind: "folder" };
		if (!opened.isFile()) return { kind: "other" };
		if (opened.size > BigInt(limit)) return {
			kind: "large",
			size: Number(opened.size)
		};
		const real = node_fs.realpathSync.native(path);
		const named = (0, node_fs.statSync)(real, { bigint: true });
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
		(0, node_fs.closeSync)(descriptor);
	}
}
function readUpTo(descriptor, expected, most) {
	const parts = [];
	let room = expected + 1;
	for (let left = most; left > 0; room = 65536) {
		const buffer = Buffer.allocUnsafe(Math.min(left, room));
		const count = (0, node_fs.readSync)(descriptor, buffer);
		if (count === 0) break;
		parts.push(buffer.subarray(0, count));
		left -= count;
	}
	const [only, second] = parts;
	return only !== void 0 && second === void 0 ? only : Buffer.concat(parts);
}

const SKIPPED = /* @__PURE__ */ new Set([".git", "node_modules"]);
const DEEPEST_FOLDER = 100;
const MOST_ENTRIES = 2e5;
function walkFiles(root, base) {
	const files = [];
	const gaps = [];
	const waiting = [{
		path: base,
		depth: 0
	}];
	for (let next = waiting.pop(); next !== void 0; next = waiting.pop()) {
		const { path, depth } = next;
		if (files.length + waiting.length > 2e5) {
			gaps.push({
				path,
				reason: "many"
			});
			break;
		}
		const entries = listFolder((0, node_path.join)(root, path));
		if (entries === void 0) gaps.push({
			path,
			reason: "unreadable"
		});
		for (const entry of entries ?? []) {
			const name = path === "" || path === "." ? entry.name : `${path}/${entry.name}`;
			if (!entry.isDirectory()) files.push(name);
			else if (depth >= 100) gaps.push({
				path: name,
				reason: "deep"
			});
			else if (!SKIPPED.has(entry.name)) waiting.push({
				path: name,
				depth: depth + 1
			});
		}
	}
	return {
		files: files.toSorted(),
		gaps
	};
}
function listFolder(path) {
	try {
		return (0, node_fs.readdirSync)(path, { withFileTypes: true });
	} catch (error) {
		const code = error instanceof Error && "code" in error ? error.code : void 0;
		return code === "ENOENT" || code === "ENOTDIR" ? [] : void 0;
	}
}

function createNodeHost(worker) {
	let ask;
	return {
		...worker === void 0 ? {} : {
			parser: createLazyParser(worker),
			importer: createLazyImporter(worker)
		},
		cwd: process.cwd(),
		env: process.env,
		isTerminal: process.stdout.isTTY,
		get canAsk() {
			return process.stdin.isTTY && process.stdout.isTTY;
		},
		currentDay: () => (/* @__PURE__ */ new Date()).toISOString().slice(0, 10),
		readFile: async (path, limit) => readFile(path, limit),
		inspect: (path) => Promise.resolve(inspect(path)),
		resolveLinks: (path) => Promise.resolve(resolveLinks(path)),
		findFiles,
		cache: createNodeCache(process.env),
		createFiles: async (files) => (await Promise.resolve().then(() => require("./shell-create-files.cjs"))).createFiles(files),
		writeFile: async (path, text) => (await Promise.resolve().then(() => require("./shell-write-file.cjs"))).writeFile(path, text),
		replaceFile: async (change) => (await Promise.resolve().then(() => require("./shell-replace-file.cjs"))).replaceFile(change),
		appendFile: async (path, text) => (0, node_fs.appendFileSync)(path, text),
		ask: async (question) => {
			ask ??= (await Promise.resolve().then(() => require("./shell-ask.cjs"))).createAsk(process.stdin, process.stdout);
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
function createLazyImporter(worker) {
	return async (request) => {
		const { createWorkerImporter, importScript } = await Promise.resolve().then(() => require("./shell-worker-importer.cjs"));
		return createWorkerImporter(importScript(worker))(request);
	};
}
function inspect(path) {
	try {
		const found = (0, node_fs.statSync)(path);
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
		return node_fs.realpathSync.native(path);
	} catch {
		return path;
	}
}
async function findFiles(patterns, folder, report) {
	const { compileGlob, findBase } = await Promise.resolve().then(() => require("./text-glob.cjs")).then((n) => n.glob_exports);
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

const ACTIVE = /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
function replaceActive(text, write) {
	return text.replace(ACTIVE, (char) => write(char.charCodeAt(0)));
}

function escapeTerminal(text) {
	return replaceActive(text, (code) => `<U+${code.toString(16).toUpperCase().padStart(4, "0")}>`);
}
function escapeLines(text) {
	return text.split("\n").map(escapeTerminal).join("\n");
}

function editDistance(a, b, limit) {
	if (Math.abs(a.length - b.length) > limit) return limit + 1;
	let beforeLast = [];
	let last = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i += 1) {
		const row = [i];
		let least = i;
		for (let j = 1; j <= b.length; j += 1) {
			const cost = a[i - 1] === b[j - 1] ? 0 : 1;
			let value = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) value = Math.min(value, (beforeLast[j - 2] ?? 0) + 1);
			row.push(value);
			least = Math.min(least, value);
		}
		if (least > limit) return limit + 1;
		beforeLast = last;
		last = row;
	}
	return last[b.length] ?? limit + 1;
}
const LONG = 7;
const LONGEST$1 = 60;
function findNearest(text, candidates, count = 3) {
	const wanted = text.toLowerCase();
	if (wanted.length === 0 || wanted.length > LONGEST$1) return [];
	const limit = Math.max(1, Math.floor(wanted.length / 3));
	const found = [];
	for (const candidate of new Set(candidates)) {
		const lower = candidate.toLowerCase();
		const distance = editDistance(wanted, lower, limit);
		if (distance <= limit) found.push({
			candidate,
			distance
		});
		else if (wanted.length >= 4 && lower.startsWith(wanted)) found.push({
			candidate,
			distance: limit + 1
		});
	}
	found.sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1));
	return (found[0]?.distance === 1 && wanted.length >= LONG ? found.filter(({ distance }) => distance === 1) : found).slice(0, count).map(({ candidate }) => candidate);
}
function suggestNearest(text, candidates) {
	return quoteNearest(findNearest(text, candidates));
}
function quoteNearest(nearest) {
	if (nearest.length === 0) return void 0;
	const quoted = nearest.map((name) => `"${name}"`);
	const last = quoted.pop() ?? "";
	return `Did you mean ${quoted.length > 0 ? `${quoted.join(", ")} or ${last}` : last}?`;
}

const VERSION = "0.1.0";

const DEFAULT_FAIL_ON = "error";
const PATTERN_KEYS = [
	"policies",
	"strategies",
	"waivers",
	"taxonomies",
	"ruleFiles"
];

const SEVERITIES = [
	"error",
	"warning",
	"info"
];
function isStanding({ waiver, suppression, isKnown }) {
	return waiver === void 0 && suppression === void 0 && isKnown !== true;
}
function listStanding(findings) {
	return findings.filter(isStanding);
}

const FAIL_ON = [...SEVERITIES, "never"];
function conclude(result, options) {
	const { policies, strategies } = result.documents;
	if (policies === 0 && !result.isIncomplete && !options.allowEmpty) return {
		status: 2,
		isEmpty: true,
		remark: "there is no policy, so nothing could be checked"
	};
	const conclusion = {
		status: statusOf(result, options),
		isEmpty: false
	};
	return strategies === 0 && policies > 0 && !result.isIncomplete ? {
		...conclusion,
		remark: "there is no strategy; the policies alone were read"
	} : conclusion;
}
function statusOf({ findings, isIncomplete, thresholds }, options) {
	if (isIncomplete) return 2;
	const failOn = options.failOn ?? thresholds.failOn ?? "error";
	const maxWarnings = options.maxWarnings ?? thresholds.maxWarnings;
	const worst = failOn === "never" ? -1 : SEVERITIES.indexOf(failOn);
	const standing = listStanding(findings);
	const isFailing = standing.some(({ severity }) => SEVERITIES.indexOf(severity) <= worst);
	const warnings = standing.filter(({ severity }) => severity === "warning").length;
	return isFailing || maxWarnings !== void 0 && warnings > maxWarnings ? 1 : 0;
}

const CHECK_FORMATS = [
	"text",
	"json",
	"sarif",
	"github",
	"markdown"
];
const LIST_FORMATS = ["text", "json"];

var UsageError = class extends Error {
	name = "UsageError";
};

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
	return new require_arguments.Option("-f, --format <format>", "how to print").choices([...formats]).default("text");
}

function addImport(program, host, finish) {
	program.command("import").description("make Markdown of a Word document (.docx) or a web page (.html, .htm)").argument("<file>", "the document").option("-o, --output <file>", "write it into this file, instead of printing it").option("--force", "write over the file, if it is there", false).addHelpText("after", "\nThen check it: onpolicy check --policy THAT.md").action(async (file, options) => {
		const { importFile } = await Promise.resolve().then(() => require("./shell-cli-import.cjs"));
		finish(await importFile(host, file, options));
	});
}

function addRuleCommands(program, host, finish) {
	addRules(program, host, finish);
	addTest(program, host, finish);
	addNew(program, host, finish);
}
function addRules(program, host, finish) {
	withOutput(program.command("rules")).description("list the rules in force, with severity and where each was set").addOption(formatOption(LIST_FORMATS)).action(async (options) => {
		const { rules } = await Promise.resolve().then(() => require("./shell-cli-rules.cjs"));
		finish(await rules(host, options));
	});
}
function addTest(program, host, finish) {
	withOutput(program.command("test")).description("run the examples of rule files: of those that are named, or of all that the config lists").argument("[rules...]", "rule files").option("--today <day>", "the day on which the examples are checked (2026-01-31)").action(async (files, options) => {
		const { test } = await Promise.resolve().then(() => require("./shell-cli-test.cjs"));
		finish(await test(host, files, options));
	});
}
function addNew(program, host, finish) {
	program.command("new").description("start a file; `onpolicy new rule ID` writes a rule that works, with examples, to be changed").command("rule").description("write a rule file that works as it is, with examples, to be changed").argument("<id>", "the id: what is wrong, in lower-case words joined by `-`").option("--subject <subject>", "what it looks at: policy, clause, strategy, tactic, verdict, mention \u2026", "policy").option("--category <category>", "the group under which it is listed", "own").option("-c, --config <file>", "the config, instead of the nearest onpolicy.yaml").action(async (id, options) => {
		const { newRule } = await Promise.resolve().then(() => require("./shell-cli-new.cjs"));
		finish(await newRule(host, id, options));
	});
}

async function main(args, host) {
	let status = 0;
	const program = createProgram(host, (next) => {
		status = next;
	});
	try {
		await program.parseAsync([...args], { from: "user" });
		return status;
	} catch (error) {
		if (error instanceof require_arguments.CommanderError) return error.exitCode === 0 ? 0 : 2;
		if (error instanceof UsageError) {
			host.writeError(`onpolicy: ${escapeLines(error.message)}\n`);
			return 2;
		}
		host.writeError(`onpolicy: this is a bug of ours, please report it.\n${error instanceof Error ? error.stack ?? error.message : String(error)}\n`);
		return 3;
	}
}
function createProgram(host, finish) {
	const program = new require_arguments.Command("onpolicy").description("Compares what a marketing strategy plans with what the employee use policy allows.").version(VERSION, "-V, --version", "print the version").helpOption("-h, --help", "print this help").exitOverride().configureOutput({
		writeOut: (text) => host.writeOut(text),
		writeErr: (text) => host.writeError(escapeLines(text))
	}).showSuggestionAfterError(true).showHelpAfterError("(onpolicy --help says what there is)");
	addCheck(program, host, finish);
	addVerdicts(program, host, finish);
	addExplain(program, host, finish);
	addRuleCommands(program, host, finish);
	addExtract(program, host, finish);
	addConfig(program, host, finish);
	addBaseline(program, host, finish);
	addInit(program, host, finish);
	addWaive(program, host, finish);
	addImport(program, host, finish);
	return program;
}
function addCheck(program, host, finish) {
	withDocuments(program.command("check", { isDefault: true })).description("lint: print what the strategies plan and the policies prohibit or ask for (the default)").argument("[paths...]", "documents or folders, instead of what the config lists").addOption(new require_arguments.Option("-f, --format <format[=file]>", `how to print: ${CHECK_FORMATS.join(", ")}; may be given several times`).argParser(addOutput).default([], "text")).addOption(new require_arguments.Option("--fail-on <severity>", "the severity from which on the status is 1, whatever the config says (by default: error)").choices(FAIL_ON)).option("--max-warnings <n>", "more warnings than this fail too", parseCount).addOption(new require_arguments.Option("--fix", "write what can be mended safely into the documents").conflicts("fixDryRun")).addOption(new require_arguments.Option("--fix-dry-run", "print what --fix would write, as a diff").conflicts("format")).option("--baseline <file>", "the findings that are known, instead of those that the config names").option("--no-baseline", "count what is known, too").option("--no-suppressions", "show what comments in documents suppress, as if there were none").option("--min-confidence <n>", "show only what is at least this sure (0 to 1); the rest is counted", parseShare).option("--no-cache", "do not use what earlier runs found; the result is the same").option("--allow-empty", "accept that there is nothing to check", false).action(async (paths, options) => {
		await refuseMisspelling(host, program, paths);
		const { check } = await Promise.resolve().then(() => require("./check.cjs")).then((n) => n.check_exports);
		finish(await check(host, {
			...options,
			paths
		}));
	});
}
async function refuseMisspelling(host, program, paths) {
	const [word = ""] = paths;
	if (paths.length !== 1 || !/^[a-z]+$/u.test(word) || await host.inspect((0, node_path.join)(host.cwd, word)) !== void 0) return;
	const help = suggestNearest(word, program.commands.map((command) => command.name()));
	if (help !== void 0) throw new UsageError(`There is no file and no command "${word}". ${help}`);
}
function addVerdicts(program, host, finish) {
	withDocuments(program.command("verdicts")).description("print every use of every tactic with its verdict").argument("[paths...]", "documents or folders, instead of what the config lists").addOption(formatOption(LIST_FORMATS)).action(async (paths, options) => {
		const { verdicts } = await Promise.resolve().then(() => require("./shell-cli-verdicts.cjs"));
		finish(await verdicts(host, {
			...options,
			paths
		}));
	});
}
function addExplain(program, host, finish) {
	withDocuments(program.command("explain")).description("explain a rule, or why a tactic got its verdict").usage("<id> [options]").showHelpAfterError("(The id comes first: onpolicy explain <id> --policy POLICY --strategy STRATEGY)").argument("<id>", "a rule (prohibited-tool) or a tactic (autumn-2026#takeovers)").action(async (id, options) => {
		const { explain } = await Promise.resolve().then(() => require("./shell-cli-explain.cjs"));
		finish(await explain(host, id, options));
	});
}
function addExtract(program, host, finish) {
	withOutput(program.command("extract")).description("print what is read from a document: the statements of a policy, or the tactics of a strategy").argument("<file>", "the document").addOption(new require_arguments.Option("--kind <kind>", "what the document is, instead of a guess").choices(["policy", "strategy"])).addOption(formatOption(LIST_FORMATS)).option("--adopt", "write a policy's statements into its front matter, as clauses to check and keep", false).action(async (file, options) => {
		const { extract } = await Promise.resolve().then(() => require("./shell-cli-extract.cjs"));
		finish(await extract(host, file, options));
	});
}
function addConfig(program, host, finish) {
	withOutput(program.command("config")).description("print what the config says, with all that it extends, and where each value was set").addOption(formatOption(LIST_FORMATS)).action(async (options) => {
		const { config } = await Promise.resolve().then(() => require("./shell-cli-config.cjs"));
		finish(await config(host, options));
	});
}
function addBaseline(program, host, finish) {
	withOutput(program.command("baseline")).description("write today's findings into the baseline, so that only new ones count from now on").argument("[file]", "the baseline, instead of the one that the config names or onpolicy-baseline.json").option("--prune", "only take out what is gone", false).option("--today <day>", "the day of checking (2026-01-31) instead of the current one").action(async (file, options) => {
		const { baseline } = await Promise.resolve().then(() => require("./shell-cli-baseline.cjs"));
		finish(await baseline(host, file === void 0 ? options : {
			...options,
			file
		}));
	});
}
function addInit(program, host, finish) {
	withColor(program.command("init")).description("start a workspace in this folder: three questions, then a config and examples").option("-y, --yes", "ask nothing, take the proposed answers", false).option("--today <day>", "the day on which the examples begin (2026-01-31) instead of the current one").action(async (options) => {
		const { init } = await Promise.resolve().then(() => require("./shell-cli-init.cjs"));
		finish(await init(host, options));
	});
}
function addWaive(program, host, finish) {
	withOutput(program.command("waive")).description("write a waiver into the register, if it holds: for one tactic, of one clause, until a day").argument("<tactic>", "for what: STRATEGY#TACTIC").argument("<clause>", "of what: POLICY#CLAUSE").requiredOption("--granted-by <role>", "who grants it: an owner of the policy, or one that has approved it").requiredOption("--until <day>", "the last day on which it holds (2026-12-31)").requiredOption("--reason <text>", "why it is granted").option("--control <text...>", "what keeps the risk small in the meantime").option("--id <id>", "its id; counted on from the others where it is left out").option("--on <day>", "the day on which it was granted, instead of the day of checking").option("--file <file>", "the register, where the config lists several, or none that is there").option("--dry-run", "print the change as a diff, and write nothing", false).option("--today <day>", "the day of checking (2026-01-31) instead of the current one").action(async (tactic, clause, options) => {
		const { waive } = await Promise.resolve().then(() => require("./shell-cli-waive.cjs"));
		finish(await waive(host, {
			tactic,
			clause
		}, options));
	});
}
function addOutput(text, known) {
	const [, name = "", file] = /^([^=]*)(?:=(.*))?$/su.exec(text) ?? [];
	const format = CHECK_FORMATS.find((each) => each === name);
	if (format === void 0) throw new require_arguments.InvalidArgumentError(`Allowed choices are ${CHECK_FORMATS.join(", ")}.`);
	if (file === "") throw new require_arguments.InvalidArgumentError(`The name of a file is missing after "${name}=".`);
	return [...known, file === void 0 ? { format } : {
		format,
		file
	}];
}
function parseShare(text) {
	if (!/^(?:0|1|[01]?\.\d{1,6})$/u.test(text) || Number(text) > 1) throw new require_arguments.InvalidArgumentError("It takes a number from 0 to 1, such as 0.8.");
	return Number(text);
}
function parseCount(text) {
	if (!/^\d+$/u.test(text)) throw new require_arguments.InvalidArgumentError("It takes a whole number.");
	return Number(text);
}

const LONGEST = 80;
const LONGEST_SENTENCE = 600;
function clip(text) {
	return cut(text, LONGEST);
}
function clipSentence(text) {
	return cut(text, LONGEST_SENTENCE);
}
function cut(text, longest) {
	if (text.length <= longest) return text;
	return `${text.slice(0, longest).replace(/[\ud800-\udbff]$/u, "")}\u2026`;
}

function stopCommands(text) {
	const token = chooseToken(text);
	return `::stop-commands::${token}\n${text}${text.endsWith("\n") ? "" : "\n"}::${token}::\n`;
}
function chooseToken(text) {
	for (let number = 1;; number += 1) {
		const token = `onpolicy-${number}-ends`;
		if (!text.includes(token)) return token;
	}
}

function guardText(host, text) {
	return host.env["GITHUB_ACTIONS"] === "true" ? stopCommands(text) : text;
}

Object.defineProperty(exports, "DEFAULT_FAIL_ON", {
  enumerable: true,
  get: function () {
    return DEFAULT_FAIL_ON;
  }
});
Object.defineProperty(exports, "FAIL_ON", {
  enumerable: true,
  get: function () {
    return FAIL_ON;
  }
});
Object.defineProperty(exports, "MOST_ENTRIES", {
  enumerable: true,
  get: function () {
    return MOST_ENTRIES;
  }
});
Object.defineProperty(exports, "PATTERN_KEYS", {
  enumerable: true,
  get: function () {
    return PATTERN_KEYS;
  }
});
Object.defineProperty(exports, "SEVERITIES", {
  enumerable: true,
  get: function () {
    return SEVERITIES;
  }
});
Object.defineProperty(exports, "UsageError", {
  enumerable: true,
  get: function () {
    return UsageError;
  }
});
Object.defineProperty(exports, "VERSION", {
  enumerable: true,
  get: function () {
    return VERSION;
  }
});
Object.defineProperty(exports, "clip", {
  enumerable: true,
  get: function () {
    return clip;
  }
});
Object.defineProperty(exports, "clipSentence", {
  enumerable: true,
  get: function () {
    return clipSentence;
  }
});
Object.defineProperty(exports, "conclude", {
  enumerable: true,
  get: function () {
    return conclude;
  }
});
Object.defineProperty(exports, "createNodeHost", {
  enumerable: true,
  get: function () {
    return createNodeHost;
  }
});
Object.defineProperty(exports, "escapeLines", {
  enumerable: true,
  get: function () {
    return escapeLines;
  }
});
Object.defineProperty(exports, "escapeTerminal", {
  enumerable: true,
  get: function () {
    return escapeTerminal;
  }
});
Object.defineProperty(exports, "findNearest", {
  enumerable: true,
  get: function () {
    return findNearest;
  }
});
Object.defineProperty(exports, "guardText", {
  enumerable: true,
  get: function () {
    return guardText;
  }
});
Object.defineProperty(exports, "isStanding", {
  enumerable: true,
  get: function () {
    return isStanding;
  }
});
Object.defineProperty(exports, "listStanding", {
  enumerable: true,
  get: function () {
    return listStanding;
  }
});
Object.defineProperty(exports, "main", {
  enumerable: true,
  get: function () {
    return main;
  }
});
Object.defineProperty(exports, "quoteNearest", {
  enumerable: true,
  get: function () {
    return quoteNearest;
  }
});
Object.defineProperty(exports, "replaceActive", {
  enumerable: true,
  get: function () {
    return replaceActive;
  }
});
Object.defineProperty(exports, "suggestNearest", {
  enumerable: true,
  get: function () {
    return suggestNearest;
  }
});