const require_rolldown_runtime = require("./chunks/rolldown-runtime.cjs");
const require_start = require("./chunks/start.cjs");
const require_workflow_command = require("./chunks/report-github-workflow-command.cjs");
const require_check = require("./chunks/check.cjs");
let node_path = require("node:path");

function readInputs(env) {
	const config = read(env, "config");
	const policy = readList(env, "policy");
	const strategy = readList(env, "strategy");
	return {
		...config === "" ? {} : { config },
		...policy.length === 0 ? {} : { policy },
		...strategy.length === 0 ? {} : { strategy },
		...readFailOn(read(env, "fail-on")),
		allowEmpty: false,
		cache: false
	};
}
function read(env, name) {
	return (env[`INPUT_${name.toUpperCase()}`] ?? "").trim();
}
function readList(env, name) {
	return read(env, name).split("\n").map((line) => line.trim()).filter((line) => line !== "");
}
function readFailOn(text) {
	if (text === "") return {};
	const failOn = require_start.FAIL_ON.find((each) => each === text);
	if (failOn === void 0) throw new require_start.UsageError(`The input fail-on takes ${require_start.FAIL_ON.join(", ")}, not "${text}".`);
	return { failOn };
}

async function runAction(host) {
	try {
		const options = readInputs(host.env);
		const linted = await (await require_check.openFiles(host, options)).lint();
		const { status, remark } = require_start.conclude(linted.result, options);
		host.writeOut(await require_check.renderCheck("github", {
			...linted,
			host
		}));
		if (remark !== void 0) report(host, status === 0 ? "notice" : "error", `${remark}.`);
		await append(host, "GITHUB_STEP_SUMMARY", await require_check.renderCheck("markdown", {
			...linted,
			host
		}));
		await append(host, "GITHUB_OUTPUT", printOutputs(linted.result, status));
		return status;
	} catch (error) {
		if (error instanceof require_start.UsageError) {
			report(host, "error", error.message);
			return 2;
		}
		report(host, "error", `This is a bug of ours, please report it.\n${error instanceof Error ? error.stack ?? error.message : String(error)}`);
		return 3;
	}
}
function report(host, command, message) {
	host.writeOut(`${require_workflow_command.workflowCommand(command, { title: "onpolicy" }, require_start.escapeLines(message))}\n`);
}
function printOutputs({ findings }, status) {
	const standing = require_start.listStanding(findings);
	return `status=${status}\n${require_start.SEVERITIES.map((severity) => {
		return `${severity}s=${standing.filter((finding) => finding.severity === severity).length}\n`;
	}).join("")}`;
}
async function append(host, variable, text) {
	const path = host.env[variable] ?? "";
	if (path === "") return;
	try {
		await host.appendFile(path, text);
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		throw new require_start.UsageError(`${variable} could not be written: ${reason}`);
	}
}

async function start() {
	process.exitCode = await runAction(require_start.createNodeHost((0, node_path.join)(__dirname, "parse-worker.cjs")));
}
start();
