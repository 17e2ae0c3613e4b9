#!/usr/bin/env node
import { createNodeHost } from "./chunks/shell-node-host.js";
import { Command, CommanderError, InvalidArgumentError, Option } from "./chunks/arguments.js";
import { escapeLines } from "./chunks/text-escape-terminal.js";
import { suggestNearest } from "./chunks/text-nearest.js";
import { VERSION } from "./chunks/version.js";
import { FAIL_ON } from "./chunks/shell-conclude.js";
import { UsageError } from "./chunks/shell-usage-error.js";
import { join } from "node:path";

const CHECK_FORMATS = [
	"text",
	"json",
	"sarif",
	"github",
	"markdown"
];
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
	withDocuments(program.command("check", { isDefault: true })).description("lint: print what the strategies plan and the policies prohibit or ask for (the default)").argument("[paths...]", "documents or folders, instead of what the config lists").addOption(new Option("-f, --format <format[=file]>", `how to print: ${CHECK_FORMATS.join(", ")}; may be given several times`).argParser(addOutput).default([], "text")).addOption(new Option("--fail-on <severity>", "the severity from which on the status is 1, whatever the config says (by default: error)").choices(FAIL_ON)).option("--max-warnings <n>", "more warnings than this fail too", parseCount).option("--no-cache", "do not use what earlier runs found; the result is the same").option("--allow-empty", "accept that there is nothing to check", false).action(async (paths, options) => {
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
function addOutput(text, known) {
	const [, name = "", file] = /^([^=]*)(?:=(.*))?$/su.exec(text) ?? [];
	const format = CHECK_FORMATS.find((each) => each === name);
	if (format === void 0) throw new InvalidArgumentError(`Allowed choices are ${CHECK_FORMATS.join(", ")}.`);
	if (file === "") throw new InvalidArgumentError(`The name of a file is missing after "${name}=".`);
	return [...known, file === void 0 ? { format } : {
		format,
		file
	}];
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
process.exitCode = await main(process.argv.slice(2), createNodeHost(new URL("./parse-worker.js", import.meta.url)));
