const require_rolldown_runtime = require("./rolldown-runtime.cjs");
const require_start = require("./start.cjs");
const require_check = require("./check.cjs");

const OPENING = `["'(\u201c\u201d\u2018\u2019\u201e\u00ab]*`;
const CLOSING = `["')\u201c\u201d\u2018\u2019\u00bb,.;:!?\u2026]*`;
const PARTS = new RegExp(`(?<=^|\\s)(${OPENING})\`([^\`]+)\`(${CLOSING})(?=\\s|$)|\\S+`, "gu");
const WORD = new RegExp(`^${OPENING}[\\p{L}\\p{M}\\p{N}]+(?:[-'\u2019/.,()]+[\\p{L}\\p{M}\\p{N}]+)*%?${CLOSING}$|^[-\u2013\u2014\u2192%]$|^${OPENING}\u2026$`, "u");
const LINK = /www\.|(?<![\p{L}\p{N}])(?:[0-9a-f]{7,40}|[a-z]+-\d+)(?![\p{L}\p{N}])/iu;
function writeProse(text) {
	const written = [];
	let strange = [];
	const endStrange = () => {
		if (strange.length > 0) written.push(writeCode(strange.join(" ")));
		strange = [];
	};
	for (const [word, opening = "", code, closing = ""] of require_start.escapeTerminal(text).matchAll(PARTS)) {
		if (code === void 0 && (!WORD.test(word) || LINK.test(word))) {
			strange.push(word);
			continue;
		}
		endStrange();
		written.push(code === void 0 ? word : `${opening}${writeCode(code)}${closing}`);
	}
	endStrange();
	return written.join(" ");
}
function writeCode(text) {
	const safe = require_start.escapeTerminal(text).replaceAll(/\s/gu, " ");
	const longest = Math.max(0, ...[...safe.matchAll(/`+/gu)].map(([run]) => run.length));
	const fence = "`".repeat(longest + 1);
	const pad = /^[ `]|[ `]$/u.test(safe) || safe === "" ? " " : "";
	return `${fence}${pad}${safe}${pad}${fence}`;
}

const NAMES = {
	error: "Error",
	warning: "Warning",
	info: "Note"
};
function renderFinding(finding, files) {
	const { severity, message, rule, place, related, notes, help } = finding;
	return renderItem(`**${NAMES[severity]}:** ${writeProse(message)}`, [
		["Where", `${renderPlace(place, files)} (rule ${writeCode(rule)})`],
		...related.map((other) => ["See", `${renderPlace(other.place, files)}: ${writeProse(other.message)}`]),
		...notes.map((note) => ["Why", writeProse(note)]),
		...help.map((advice) => ["What to do", writeProse(advice)])
	]);
}
function renderAside({ message, place, waiver, suppression }, files) {
	if (suppression !== void 0) {
		const { reason, until, place: comment } = suppression;
		return renderItem(`**Suppressed**${until === void 0 ? "" : ` until ${require_check.formatDay(until)}`}: ${writeProse(message)}`, [["Where", `${renderPlace(place, files)} (comment in ${renderPlace(comment, files)})`], ["Why", writeProse(reason)]]);
	}
	if (waiver === void 0) return "";
	const { id, grantedBy, expires, reason } = waiver;
	return renderItem(`**Waived** until ${require_check.formatDay(expires)} by ${writeProse(grantedBy)}: ${writeProse(message)}`, [["Where", `${renderPlace(place, files)} (waiver ${writeCode(id)})`], ["Why", writeProse(reason)]]);
}
function renderInfoGroup({ first, count, tactics, message }, files) {
	const place = renderPlace(first.place, files);
	return renderItem(`**${NAMES[first.severity]}:** ${writeProse(message)}`, [
		["Where", count === 1 ? place : `${require_check.joinSome(tactics.map(writeCode), 6)}; first at ${place}`],
		...first.notes.slice(0, 1).map((note) => ["Why", writeProse(note)]),
		...first.help.slice(0, 1).map((advice) => ["What to do", writeProse(advice)])
	]);
}
function renderItem(head, rows) {
	return `- ${head}\n${rows.map(([word, text]) => `  - ${word}: ${text}\n`).join("")}`;
}
function renderPlace({ file, start }, files) {
	const text = writeCode(`${file}:${start.line}`);
	if (files === void 0 || file.startsWith("../") || require_check.isShippedPath(file)) return text;
	return `[${text}](<${files}${require_check.encodePath(file)}?plain=1#L${start.line}>)`;
}

const MOST_BYTES = 1e6;
function renderSummary(result, files) {
	const { tactics, packs, statements, isIncomplete, hidden } = result;
	const head = [
		"## onpolicy",
		require_check.summariseRun(result),
		require_check.summariseBaseline(result),
		require_check.summariseVerdicts(tactics),
		require_check.describePacks(packs),
		hidden === void 0 ? "" : require_check.describeHidden(hidden),
		require_check.describeStatements(statements),
		isIncomplete ? `**${require_check.INCOMPLETE}**` : ""
	].filter((line) => line !== "");
	const { loose, strategies } = require_check.listSections(result);
	const isInfo = (finding) => finding.severity === "info" && require_start.isStanding(finding);
	const urgent = loose.filter((finding) => !isInfo(finding));
	const infos = require_check.groupInfos(loose.filter(isInfo));
	return cut([
		{
			text: `${head.join("\n\n")}\n`,
			findings: 0
		},
		...urgent.length === 0 ? [] : [heading("\n### Documents\n")],
		...urgent.map((finding) => ofFinding(finding, files)),
		...strategies.flatMap((section) => blocksOfStrategy(section, files)),
		...infos.length === 0 ? [] : [heading("\n### Worth knowing about the documents\n")],
		...infos.map((group) => ofGroup(group, files))
	]);
}
function heading(text) {
	return {
		text: `${text}\n`,
		findings: 0
	};
}
function ofFinding(finding, files) {
	return {
		text: require_start.isStanding(finding) ? renderFinding(finding, files) : renderAside(finding, files),
		findings: 1
	};
}
function ofGroup(group, files) {
	return {
		text: renderInfoGroup(group, files),
		findings: group.count
	};
}
function blocksOfStrategy({ strategy, findings, tactics }, files) {
	const infos = require_check.groupInfos(require_start.listStanding(findings).filter(({ severity }) => severity === "info"));
	return [
		heading(`\n### ${writeProse(strategy.title)}\n\nStrategy ${writeCode(strategy.file)}`),
		...tactics.flatMap((section) => {
			const shown = section.findings.filter((finding) => finding.severity !== "info" || !require_start.isStanding(finding));
			return shown.length === 0 ? [] : [heading(titleOf(section.tactic)), ...shown.map((each) => ofFinding(each, files))];
		}),
		...infos.length === 0 ? [] : [heading("\n#### Worth knowing\n")],
		...infos.map((group) => ofGroup(group, files))
	];
}
function titleOf({ tactic, kind, days }) {
	const verdict = `${require_check.VERDICT_WORDS[kind]}${days === "" ? "" : `, ${days}`}`;
	return `\n#### ${writeProse(tactic.title)} (${verdict})\n`;
}
function cut(blocks) {
	const encoder = new TextEncoder();
	let text = "";
	let bytes = 0;
	for (const [index, block] of blocks.entries()) {
		bytes += encoder.encode(block.text).length;
		if (bytes > MOST_BYTES) return `${text}\n${describeRest(blocks.slice(index))}\n`;
		text += block.text;
	}
	return text;
}
function describeRest(rest) {
	const count = rest.reduce((sum, { findings }) => sum + findings, 0);
	return `**${require_check.countWords(count, "more finding")} of this run ${count === 1 ? "is" : "are"} not shown here.**`;
}

exports.renderSummary = renderSummary;