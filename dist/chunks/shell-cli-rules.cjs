const require_rolldown_runtime = require("./rolldown-runtime.cjs");
const require_check = require("./check.cjs");
const require_rules = require("./rules.cjs");
const require_start = require("./start.cjs");
const require_load_rules = require("./shell-load-rules.cjs");
const require_report_problems = require("./shell-cli-report-problems.cjs");

function renderRules(rules, { palette }) {
	const widest = Math.max(...rules.map(({ rule }) => rule.id.length));
	return [...new Set(rules.map(({ rule }) => rule.category))].toSorted().flatMap((category) => [
		palette.strong(category),
		...rules.filter(({ rule }) => rule.category === category).map((inForce) => {
			const { rule, setting } = inForce;
			const paint = setting === "off" ? palette.quiet : palette[setting];
			return `  ${rule.id.padEnd(widest)}  ${paint(setting.padEnd(7))}  ${palette.quiet(require_check.describeSetting(inForce))}`;
		}),
		""
	]);
}

async function rules(host, options) {
	const { rules: list, problems } = await require_rules.listRules(await require_load_rules.loadRules(host, options));
	host.writeOut(options.format === "json" ? require_check.printJson(require_check.reportRules(list)) : require_start.guardText(host, `${renderRules(list, require_check.renderOptionsFor(host, options.color)).join("\n")}\n`));
	return require_report_problems.reportProblems(host, problems, options.color);
}

exports.rules = rules;