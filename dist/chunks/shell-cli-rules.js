import { describeRules, describeSetting, reportRules } from "./check-describe-rules.js";
import { activateRules, createTaxonomies, placeProblem, shippedTaxonomies } from "./lint.js";
import { openConfig, renderOptionsFor } from "./shell-output-options.js";
import { printJson } from "./text-print-json.js";
import { guardText } from "./shell-guard-text.js";
import { loadConfig } from "./shell-load-workspace.js";
import { reportProblems } from "./shell-cli-report-problems.js";

function renderRules(rules, { palette }) {
	const widest = Math.max(...rules.map(({ rule }) => rule.id.length));
	return [...new Set(rules.map(({ rule }) => rule.category))].toSorted().flatMap((category) => [
		palette.strong(category),
		...rules.filter(({ rule }) => rule.category === category).map((inForce) => {
			const { rule, setting } = inForce;
			const paint = setting === "off" ? palette.quiet : palette[setting];
			return `  ${rule.id.padEnd(widest)}  ${paint(setting.padEnd(7))}  ${palette.quiet(describeSetting(inForce))}`;
		}),
		""
	]);
}

async function listRules({ config: source, extended }, faults) {
	const { config, problems } = await openConfig(source, extended);
	const active = activateRules(createTaxonomies(shippedTaxonomies(), []).taxonomies, config);
	return {
		rules: describeRules(active.rules, config),
		problems: [
			...faults,
			...problems,
			...active.problems
		].map(placeProblem)
	};
}

async function rules(host, options) {
	const loaded = await loadConfig(host, options);
	const { rules: list, problems } = await listRules(loaded, loaded.problems);
	host.writeOut(options.format === "json" ? printJson(reportRules(list)) : guardText(host, `${renderRules(list, renderOptionsFor(host, options.color)).join("\n")}\n`));
	return reportProblems(host, problems, options.color);
}

export { rules };