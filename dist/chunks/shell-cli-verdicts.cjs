const require_rolldown_runtime = require("./rolldown-runtime.cjs");
const require_start = require("./start.cjs");
const require_check = require("./check.cjs");
const require_verdicts = require("./verdicts.cjs");
const require_report_problems = require("./shell-cli-report-problems.cjs");

function renderVerdicts(verdicts, { palette, width }) {
	return verdicts.flatMap(({ strategy, tactic, kind, uses }) => [
		...require_check.wrapText(require_start.escapeTerminal(`${strategy.id}#${tactic.id}`), width - 11).map((line, index) => index === 0 ? `${require_check.paintVerdict(palette, kind)(kind.padEnd(10))} ${palette.strong(line)}` : `${" ".repeat(11)}${palette.strong(line)}`),
		...require_check.wrapText(require_start.escapeTerminal(tactic.title), width - 11).map((line) => `${" ".repeat(11)}${palette.quiet(line)}`),
		...uses.flatMap((use) => renderUse({
			...use,
			reading: tactic.reading
		}, {
			palette,
			width
		})),
		""
	]);
}
function sureOf({ reading, prohibiting, unmet }) {
	const clauses = [...prohibiting, ...unmet].map(({ clause }) => clause?.reading?.confidence ?? 1);
	const sure = (reading?.confidence ?? 1) * (clauses.length === 0 ? 1 : Math.max(...clauses));
	return sure === 1 ? void 0 : sure;
}
function renderUse(read, { palette, width }) {
	const { use, kind, deciding } = read;
	const values = use.values.map(({ facet, concept, isAssumed }) => `${facet}: ${concept}${isAssumed ? " (assumed)" : ""}`);
	const what = values.length === 0 ? "nothing stated" : values.join(", ");
	const open = deciding.length === 0 ? "" : `; decided by ${deciding.join(", ")}`;
	const sure = sureOf(read);
	const rests = sure === void 0 ? "" : `; read from prose, ${require_check.saySure(sure)}`;
	return require_check.wrapText(require_start.escapeTerminal(`${what}${open}${rests}`), width - 14).map((line, index) => index === 0 ? `  ${require_check.paintVerdict(palette, kind)(kind.padEnd(10))}  ${line}` : `${" ".repeat(14)}${line}`);
}

async function verdicts(host, options) {
	const { judgements, today, problems } = await require_verdicts.judgeWorkspace(await require_check.loadWorkspace(host, options));
	const list = judgements.flatMap((judgement) => judgement.verdicts);
	host.writeOut(options.format === "json" ? require_check.printJson(require_check.reportVerdicts(list, today)) : require_start.guardText(host, `${renderVerdicts(list, require_check.renderOptionsFor(host, options.color)).join("\n")}\n`));
	return require_report_problems.reportProblems(host, problems, options.color);
}

exports.verdicts = verdicts;