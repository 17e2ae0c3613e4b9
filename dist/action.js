import { createNodeHost } from "./chunks/shell-node-host.js";
import { SEVERITIES, listStanding } from "./chunks/model-finding.js";
import { workflowCommand } from "./chunks/report-github-workflow-command.js";
import { escapeLines } from "./chunks/text-escape-terminal.js";
import { FAIL_ON, conclude } from "./chunks/shell-conclude.js";
import { openFiles, renderCheck } from "./chunks/shell-render-check.js";
import { UsageError } from "./chunks/shell-usage-error.js";

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
	const failOn = FAIL_ON.find((each) => each === text);
	if (failOn === void 0) throw new UsageError(`The input fail-on takes ${FAIL_ON.join(", ")}, not "${text}".`);
	return { failOn };
}

async function runAction(host) {
	try {
		const options = readInputs(host.env);
		const linted = await (await openFiles(host, options)).lint();
		const { status, remark } = conclude(linted.result, options);
		host.writeOut(await renderCheck("github", {
			...linted,
			host
		}));
		if (remark !== void 0) report(host, status === 0 ? "notice" : "error", `${remark}.`);
		await append(host, "GITHUB_STEP_SUMMARY", await renderCheck("markdown", {
			...linted,
			host
		}));
		await append(host, "GITHUB_OUTPUT", printOutputs(linted.result, status));
		return status;
	} catch (error) {
		if (error instanceof UsageError) {
			report(host, "error", error.message);
			return 2;
		}
		report(host, "error", `This is a bug of ours, please report it.\n${error instanceof Error ? error.stack ?? error.message : String(error)}`);
		return 3;
	}
}
function report(host, command, message) {
	host.writeOut(`${workflowCommand(command, { title: "onpolicy" }, escapeLines(message))}\n`);
}
function printOutputs({ findings }, status) {
	const standing = listStanding(findings);
	return `status=${status}\n${SEVERITIES.map((severity) => {
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
		throw new UsageError(`${variable} could not be written: ${reason}`);
	}
}

process.exitCode = await runAction(createNodeHost(new URL("./parse-worker.js", import.meta.url)));
