import { VERSION } from "./version.js";
import { createLinter, finishLint } from "./lint.js";
import { renderOptionsFor } from "./shell-output-options.js";
import { listWorkspace } from "./shell-load-workspace.js";
import { printJson } from "./text-print-json.js";
import { dirname, join, relative, sep } from "node:path";

const FEWEST_CACHED = 50;
async function openFiles(host, options) {
	const workspace = await listWorkspace(host, options);
	const { root, strategies } = workspace;
	const cache = options.cache && strategies.length >= FEWEST_CACHED ? (await import("./shell-cache-workspace-cache.js")).openWorkspaceCache(host, workspace) : void 0;
	return {
		cache,
		lint: async () => {
			const result = await lintAll(workspace, await cache?.openReports());
			await cache?.saveReports();
			return {
				root,
				result
			};
		}
	};
}
async function lintAll({ basis, strategies }, cache) {
	let linter;
	const lint = async (source) => {
		linter ??= await createLinter(basis);
		const report = await linter.lintStrategy(source);
		return cache?.keep(source, report) ?? report;
	};
	const reports = [];
	const problems = [];
	for (const strategy of strategies) {
		const { source, problem } = await strategy.load();
		if (problem === void 0) reports.push(cache?.find(source) ?? await lint(source));
		else problems.push(problem);
	}
	const known = linter?.basis ?? cache?.basis ?? (await createLinter(basis)).basis;
	cache?.keepBasis(known);
	return finishLint(known, reports, problems);
}

function movePlaces(result, below) {
	if (below === "") return result;
	const move = (file) => joinPaths(below, file);
	const movePlace = (place) => ({
		...place,
		file: move(place.file)
	});
	const moveFinding = (finding) => ({
		...finding,
		place: movePlace(finding.place),
		related: finding.related.map((other) => ({
			...other,
			place: movePlace(other.place)
		}))
	});
	return {
		...result,
		findings: result.findings.map(moveFinding),
		tactics: result.tactics.map((tactic) => ({
			...tactic,
			strategy: {
				...tactic.strategy,
				file: move(tactic.strategy.file)
			}
		}))
	};
}
function joinPaths(folder, path) {
	const joined = folder.split("/");
	for (const segment of path.split("/")) if (segment === ".." && joined.length > 0 && joined.at(-1) !== "..") joined.pop();
	else joined.push(segment);
	return joined.join("/");
}

function readFileAddress(env) {
	const server = /^https?:\/\/[\w.-]+(?::\d+)?$/u.exec(env["GITHUB_SERVER_URL"] ?? "")?.[0];
	const repository = /^[\w.-]+\/[\w.-]+$/u.exec(env["GITHUB_REPOSITORY"] ?? "")?.[0];
	const commit = /^[0-9a-f]{40,64}$/u.exec(env["GITHUB_SHA"] ?? "")?.[0];
	if (server === void 0 || repository === void 0 || commit === void 0) return void 0;
	return `${server}/${repository}/blob/${commit}/`;
}

async function wayFromRepository(host, folder) {
	for (let parent = folder;; parent = dirname(parent)) {
		if (await host.inspect(join(parent, ".git")) !== void 0) return relative(parent, folder).split(sep).join("/");
		if (dirname(parent) === parent) return "";
	}
}

function renderCheck(format, run) {
	return FORMATS[format](run);
}
const FORMATS = {
	text: async ({ host, result, color }) => {
		const { renderReport } = await import("./report-terminal-render-report.js");
		return `${renderReport(result, renderOptionsFor(host, color)).join("\n")}\n`;
	},
	json: async ({ result }) => {
		const { reportCheck } = await import("./report-check-json.js");
		return printJson(reportCheck(VERSION, result));
	},
	sarif: async (run) => {
		const { reportSarif } = await import("./report-sarif-report-sarif.js");
		const { listNotices } = await import("./notices.js");
		return printJson(reportSarif(VERSION, await seenFromRepository(run), await listNotices()));
	},
	github: async (run) => {
		const { renderAnnotations } = await import("./report-github-render-annotations.js");
		return `${renderAnnotations(await seenFromRepository(run)).join("\n")}\n`;
	},
	markdown: async (run) => {
		const { renderSummary } = await import("./report-markdown-render-summary.js");
		return renderSummary(await seenFromRepository(run), readFileAddress(run.host.env));
	}
};
async function seenFromRepository({ host, root, result }) {
	return movePlaces(result, await wayFromRepository(host, root));
}

export { openFiles, renderCheck };