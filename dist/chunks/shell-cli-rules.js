import { activateRules, createTaxonomies, placeProblem, positionOf, shippedTaxonomies } from "./lint.js";
import { loadConfig, openConfig, renderOptionsFor } from "./shell-cli-output-options.js";
import { reportProblems } from "./shell-cli-report-problems.js";

function describeSetting({ setAt }) {
	return setAt === void 0 ? "the rule itself" : `${setAt.source.path}:${positionOf(setAt.source, setAt.span.start).line}`;
}
function reportRules(rules) {
	return {
		version: 1,
		rules: rules.map((inForce) => {
			const { rule, setting } = inForce;
			return {
				id: rule.id,
				title: rule.title,
				category: rule.category,
				severity: setting,
				subject: rule.subject,
				enabled: setting !== "off",
				setBy: describeSetting(inForce),
				help: rule.help,
				docs: `rules/${rule.id}/README.md`
			};
		})
	};
}

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

async function listRules(source, faults) {
	const { config, problems } = await openConfig(source);
	const active = activateRules(createTaxonomies(shippedTaxonomies(), []).taxonomies, config);
	return {
		rules: active.rules.map(({ rule, setting }) => ({
			rule: rule.data,
			setting,
			setAt: config?.rules.get(rule.data.id)?.location
		})),
		problems: [
			...faults,
			...problems,
			...active.problems
		].map(placeProblem)
	};
}

async function rules(host, options) {
	const loaded = await loadConfig(host, options);
	const { rules: list, problems } = await listRules(loaded.config, loaded.problems);
	host.writeOut(options.format === "json" ? `${JSON.stringify(reportRules(list), void 0, 2)}\n` : `${renderRules(list, renderOptionsFor(host, options.color)).join("\n")}\n`);
	return reportProblems(host, problems, options.color);
}

export { rules };