import { escapeTerminal } from "./text-escape-terminal.js";
import { INCOMPLETE, describeUnread } from "./text-result-words.js";
import { VERDICT_WORDS } from "./text-verdict-words.js";
import { wrapText } from "./text-width.js";
import { groupInfos, listSections } from "./report-list-sections.js";
import { summariseRun, summariseVerdicts } from "./report-summarise-run.js";
import { paintVerdict } from "./report-terminal-palette.js";
import { placeText, renderAside, renderFinding } from "./report-terminal-render-finding.js";
import { joinSome } from "./text-list-words.js";
import { formatDay } from "./model-day.js";

const PAD$1 = "   ";
function renderInfos(findings, { palette, width }) {
	return groupInfos(findings).flatMap(({ first, count, tactics, message }) => {
		const head = `info[${first.rule}]`;
		const lines = wrapText(`${head}: ${escapeTerminal(message)}`, width, 2);
		const place = placeText(first.place);
		const where = count === 1 ? place : `${joinSome(tactics.map(escapeTerminal), 6)}; first at ${place}`;
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
	const { loose, strategies } = listSections(report);
	return [
		...loose.flatMap((finding) => [...renderFinding(finding, options), ""]),
		...strategies.flatMap((section) => renderStrategy(section, options)),
		...renderSummary(report, options)
	];
}
function renderStrategy({ strategy, findings, tactics }, options) {
	const { palette, width } = options;
	const infos = renderInfos(findings.filter(({ severity, waiver }) => waiver === void 0 && severity === "info"), options);
	return [
		...wrapText(escapeTerminal(strategy.title), width).map((line) => palette.strong(line)),
		...wrapText(escapeTerminal(strategy.file), width).map((line) => palette.quiet(line)),
		"",
		...tactics.flatMap((section) => renderTactic(section, options)),
		...infos.length === 0 ? [] : [...infos, ""]
	];
}
function renderTactic({ tactic, findings }, options) {
	const shown = findings.filter(({ severity, waiver }) => waiver === void 0 && severity !== "info");
	const waived = renderWaived(findings, options);
	if (shown.length === 0 && waived.length === 0) return [];
	return [
		...renderTitle(tactic, options),
		...waived,
		"",
		...shown.flatMap((finding) => [...renderFinding(finding, options), ""])
	];
}
function renderTitle({ tactic, kind, days }, { palette, width }) {
	const paint = paintVerdict(palette, kind);
	const id = tactic.title === tactic.id ? "" : ` (${tactic.id})`;
	return [...wrapText(escapeTerminal(`${tactic.title}${id}`), width - 3).map((line, index) => `${index === 0 ? palette.quiet("\u2500\u2500") : "  "} ${palette.strong(line)}`), `   ${paint(VERDICT_WORDS[kind])}${days === "" ? "" : `, ${days}`}`];
}
function renderSummary(report, { palette, width }) {
	const { tactics, unread, isIncomplete } = report;
	const paint = {
		severity: (text, severity) => palette[severity](text),
		good: palette.good
	};
	return [
		summariseRun(report, paint),
		...wrapText(summariseVerdicts(tactics), width),
		...unread > 0 ? [palette.warning(describeUnread(unread))] : [],
		...isIncomplete ? [palette.error(INCOMPLETE)] : []
	];
}

export { renderReport };