import { DEFAULT_FAIL_ON, formatDay } from "./read-read-config.js";
import { SEVERITIES } from "./model-finding.js";
import { escapeTerminal } from "./shell-usage-error.js";
import { countWords, joinSome, joinWords } from "./read-validate-document.js";
import { VERDICT_WORDS, createLinter, finishLint } from "./lint.js";
import { paintVerdict, renderOptionsFor, wrapText } from "./shell-cli-output-options.js";
import { listWorkspace, placeText, renderAside, renderFinding } from "./shell-load-workspace.js";
import { VERSION } from "./shell-version.js";

function reportCheck(version, { today, findings, documents, unread, isIncomplete }) {
	const standing = findings.filter(({ waiver }) => waiver === void 0);
	const count = (severity) => standing.filter((finding) => finding.severity === severity).length;
	return {
		version: 1,
		tool: {
			name: "onpolicy",
			version
		},
		today: formatDay(today),
		findings: findings.map(reportFinding),
		summary: {
			errors: count("error"),
			warnings: count("warning"),
			infos: count("info"),
			waived: findings.length - standing.length,
			suppressed: 0,
			documents: documents.policies + documents.strategies,
			unread,
			incomplete: isIncomplete
		}
	};
}
function reportFinding(finding) {
	return {
		rule: finding.rule,
		severity: finding.severity,
		message: finding.message,
		location: reportPlace(finding.place),
		related: finding.related.map(({ place, message }) => ({
			...reportPlace(place),
			message
		})),
		...finding.subject,
		confidence: finding.confidence,
		fingerprint: finding.fingerprint,
		notes: finding.notes,
		help: finding.help,
		waiver: finding.waiver === void 0 ? null : reportWaiver(finding.waiver),
		fix: null
	};
}
function reportWaiver({ id, grantedBy, expires, reason }) {
	return {
		id,
		grantedBy,
		expires: formatDay(expires),
		reason
	};
}
function reportPlace({ file, start, end }) {
	return {
		file,
		start,
		end
	};
}

const PAD$1 = "   ";
function groupInfos(findings, { palette, width }) {
	const groups = /* @__PURE__ */ new Map();
	for (const finding of findings) {
		const key = `${finding.rule}\u0000${finding.shared ?? finding.message}`;
		const known = groups.get(key) ?? [];
		known.push(finding);
		groups.set(key, known);
	}
	return [...groups.values()].flatMap((group) => {
		const [first] = group;
		if (first === void 0) return [];
		const head = `info[${first.rule}]`;
		const tactics = [...new Set(group.flatMap(({ subject }) => subject.tactic ?? []))];
		const message = tactics.length > 1 && first.shared !== void 0 ? `${tactics.length} tactics ${first.shared}.` : first.message;
		const lines = wrapText(`${head}: ${escapeTerminal(message)}`, width, 2);
		const place = placeText(first.place);
		const where = group.length === 1 ? place : `${joinSome(tactics.map(escapeTerminal), 6)}; first at ${place}`;
		return [
			...lines.map((line, index) => index === 0 ? `${palette.info(head)}${line.slice(head.length)}` : `  ${line}`),
			...wrapText(where, width - 6).map((line, index) => `   ${palette.quiet(index === 0 ? "-->" : "   ")} ${line}`),
			...first.notes.slice(0, 1).flatMap((note) => renderAside("why", note, {
				pad: PAD$1,
				palette,
				width
			})),
			...first.help.slice(0, 1).flatMap((help) => renderAside("do", help, {
				pad: PAD$1,
				palette,
				width
			}))
		];
	});
}

const PAD = "   ";
function renderWaived(findings, { palette, width }) {
	return findings.flatMap(({ waiver, message }) => {
		if (waiver === void 0) return [];
		const head = `waived until ${formatDay(waiver.expires)} by ${waiver.grantedBy} (${waiver.id}): `;
		return wrapText(escapeTerminal(`${head}${message}`), width - 3, 2).map((line, index) => `${PAD}${index === 0 ? "" : "  "}${palette.quiet(line)}`);
	});
}

function renderReport(report, options) {
	const { findings, tactics } = report;
	const lines = findings.filter(({ subject }) => subject.tactic === void 0).flatMap((finding) => [...renderFinding(finding, options), ""]);
	for (const group of groupByStrategy(tactics)) {
		const section = renderStrategy(group, findings, options);
		if (section.length > 0) lines.push(...section);
	}
	return [...lines, ...renderSummary(report, options)];
}
function groupByStrategy(verdicts) {
	const groups = /* @__PURE__ */ new Map();
	for (const verdict of verdicts) {
		const known = groups.get(verdict.strategy.id) ?? [];
		known.push(verdict);
		groups.set(verdict.strategy.id, known);
	}
	return [...groups.values()];
}
function renderStrategy(verdicts, findings, options) {
	const { palette } = options;
	const [first] = verdicts;
	if (first === void 0) return [];
	const { strategy } = first;
	const own = findings.filter(({ subject }) => subject.strategy === strategy.id && subject.tactic !== void 0);
	if (own.length === 0) return [];
	const lines = [
		...wrapText(escapeTerminal(strategy.title), options.width).map((line) => palette.strong(line)),
		...wrapText(escapeTerminal(strategy.file), options.width).map((line) => palette.quiet(line)),
		""
	];
	for (const verdict of verdicts) {
		const ofTactic = own.filter(({ subject }) => subject.tactic === verdict.tactic.id);
		const shown = ofTactic.filter(({ severity, waiver }) => waiver === void 0 && severity !== "info");
		const waived = renderWaived(ofTactic, options);
		if (shown.length === 0 && waived.length === 0) continue;
		lines.push(...renderTactic(verdict, options), ...waived, "");
		for (const finding of shown) lines.push(...renderFinding(finding, options), "");
	}
	const infos = groupInfos(own.filter(({ severity, waiver }) => waiver === void 0 && severity === "info"), options);
	return infos.length === 0 ? lines : [
		...lines,
		...infos,
		""
	];
}
function renderTactic({ tactic, kind, days }, { palette, width }) {
	const paint = paintVerdict(palette, kind);
	const id = tactic.title === tactic.id ? "" : ` (${tactic.id})`;
	return [...wrapText(escapeTerminal(`${tactic.title}${id}`), width - 3).map((line, index) => `${index === 0 ? palette.quiet("\u2500\u2500") : "  "} ${palette.strong(line)}`), `   ${paint(VERDICT_WORDS[kind])}${days === "" ? "" : `, ${days}`}`];
}
const SUMMARY_WORDS = {
	prohibited: "prohibited",
	unmet: "with conditions not met",
	depends: "too broad to tell",
	unstated: "not saying enough",
	silent: "not covered by any clause",
	permitted: "permitted"
};
function renderSummary(report, { palette, width }) {
	const { findings, tactics, documents, unread, isIncomplete, today } = report;
	const standing = findings.filter(({ waiver }) => waiver === void 0);
	const count = (severity) => standing.filter((finding) => finding.severity === severity).length;
	const counted = SEVERITIES.filter((severity) => count(severity) > 0).map((severity) => palette[severity](countWords(count(severity), severity)));
	const waived = findings.length - standing.length;
	const lines = [`${counted.length === 0 ? palette.good(waived === 0 ? "No findings" : `Nothing but ${countWords(waived, "waived finding")}`) : joinWords(waived === 0 ? counted : [...counted, `${waived} waived`])} in ${countWords(documents.policies + documents.strategies, "document")}, as of ${formatDay(today)}.`, ...wrapText(summariseVerdicts(tactics), width)];
	if (unread > 0) {
		const passages = countWords(unread, "passage");
		lines.push(palette.warning(`${passages} of prose with rules in ${unread === 1 ? "it" : "them"} could not be judged.`));
	}
	if (isIncomplete) lines.push(palette.error("Not all documents could be read whole: this result is incomplete."));
	return lines;
}
function summariseVerdicts(verdicts) {
	const parts = [
		"prohibited",
		"unmet",
		"depends",
		"unstated",
		"silent",
		"permitted"
	].flatMap((kind) => {
		const count = verdicts.filter((verdict) => verdict.kind === kind).length;
		return count === 0 ? [] : [`${count} ${SUMMARY_WORDS[kind]}`];
	});
	return parts.length === 0 ? "" : `${countWords(verdicts.length, "tactic")} judged: ${parts.join(", ")}.`;
}

const FEWEST_CACHED = 50;
async function lintFiles(host, options) {
	const workspace = await listWorkspace(host, options);
	if (!(options.cache && workspace.strategies.length >= FEWEST_CACHED)) return lintAll(workspace, void 0);
	const { openWorkspaceCache } = await import("./shell-cache-workspace-cache.js");
	const cache = await openWorkspaceCache(host, workspace);
	const result = await lintAll(workspace, cache.reports);
	await cache.save();
	return result;
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

async function check(host, options) {
	const result = await lintFiles(host, options);
	host.writeOut(FORMATS[options.format](result, host, options));
	const { policies, strategies } = result.documents;
	if (policies === 0 && !result.isIncomplete && !options.allowEmpty) {
		host.writeError("onpolicy: there is no policy, so nothing could be checked (--allow-empty accepts that).\n");
		return 2;
	}
	if (strategies === 0 && policies > 0 && !result.isIncomplete) host.writeError("onpolicy: there is no strategy; the policies alone were read.\n");
	return exitStatus(result, options);
}
const FORMATS = {
	text: renderText,
	json: renderJson
};
function renderJson(result) {
	return `${JSON.stringify(reportCheck(VERSION, result), void 0, 2)}\n`;
}
function renderText(result, host, options) {
	return `${renderReport(result, renderOptionsFor(host, options.color)).join("\n")}\n`;
}
function exitStatus({ findings, isIncomplete, thresholds }, options) {
	if (isIncomplete) return 2;
	const failOn = options.failOn ?? thresholds.failOn ?? "error";
	const maxWarnings = options.maxWarnings ?? thresholds.maxWarnings;
	const worst = failOn === "never" ? -1 : SEVERITIES.indexOf(failOn);
	const standing = findings.filter(({ waiver }) => waiver === void 0);
	const isFailing = standing.some(({ severity }) => SEVERITIES.indexOf(severity) <= worst);
	const warnings = standing.filter(({ severity }) => severity === "warning").length;
	return isFailing || maxWarnings !== void 0 && warnings > maxWarnings ? 1 : 0;
}

export { check };