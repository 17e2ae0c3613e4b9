import { escapeTerminal } from "./text-escape-terminal.js";
import { wrapText } from "./text-width.js";
import { paintVerdict } from "./report-terminal-palette.js";
import { reportVerdicts } from "./report-verdicts-json.js";
import { printJson } from "./text-print-json.js";
import { judgeWorkspace } from "./verdicts.js";
import { guardText } from "./shell-guard-text.js";
import { loadWorkspace } from "./shell-load-workspace.js";
import { renderOptionsFor } from "./shell-output-options.js";
import { reportProblems } from "./shell-cli-report-problems.js";

function renderVerdicts(verdicts, { palette, width }) {
	return verdicts.flatMap(({ strategy, tactic, kind, uses }) => [
		...wrapText(escapeTerminal(`${strategy.id}#${tactic.id}`), width - 11).map((line, index) => index === 0 ? `${paintVerdict(palette, kind)(kind.padEnd(10))} ${palette.strong(line)}` : `${" ".repeat(11)}${palette.strong(line)}`),
		...wrapText(escapeTerminal(tactic.title), width - 11).map((line) => `${" ".repeat(11)}${palette.quiet(line)}`),
		...uses.flatMap((use) => renderUse(use, {
			palette,
			width
		})),
		""
	]);
}
function renderUse({ use, kind, deciding }, { palette, width }) {
	const values = use.values.map(({ facet, concept, isAssumed }) => `${facet}: ${concept}${isAssumed ? " (assumed)" : ""}`);
	const what = values.length === 0 ? "nothing stated" : values.join(", ");
	const open = deciding.length === 0 ? "" : `; decided by ${deciding.join(", ")}`;
	return wrapText(escapeTerminal(`${what}${open}`), width - 14).map((line, index) => index === 0 ? `  ${paintVerdict(palette, kind)(kind.padEnd(10))}  ${line}` : `${" ".repeat(14)}${line}`);
}

async function verdicts(host, options) {
	const { judgements, today, problems } = await judgeWorkspace(await loadWorkspace(host, options));
	const list = judgements.flatMap((judgement) => judgement.verdicts);
	host.writeOut(options.format === "json" ? printJson(reportVerdicts(list, today)) : guardText(host, `${renderVerdicts(list, renderOptionsFor(host, options.color)).join("\n")}\n`));
	return reportProblems(host, problems, options.color);
}

export { verdicts };