import { activateRules, createTaxonomies, shippedTaxonomies } from "./taxonomy-taxonomy-set.js";
import { loadConfig, positionOf, renderOptionsFor } from "./shell-cli-output-options.js";
import { reportProblems } from "./shell-cli-report-problems.js";

function reportRules(rules) {
	return {
		version: 1,
		rules: rules.map(({ rule, setting, setBy }) => ({
			id: rule.id,
			title: rule.title,
			category: rule.category,
			severity: setting,
			subject: rule.subject,
			enabled: setting !== "off",
			setBy,
			help: rule.help,
			docs: `rules/${rule.id}/README.md`
		}))
	};
}

function renderRules(rules, { palette }) {
	const widest = Math.max(...rules.map(({ rule }) => rule.id.length));
	return [...new Set(rules.map(({ rule }) => rule.category))].toSorted().flatMap((category) => [
		palette.strong(category),
		...rules.filter(({ rule }) => rule.category === category).map(({ rule, setting, setBy }) => {
			const paint = setting === "off" ? palette.quiet : palette[setting];
			return `  ${rule.id.padEnd(widest)}  ${paint(setting.padEnd(7))}  ${palette.quiet(setBy)}`;
		}),
		""
	]);
}

async function rules(host, options) {
	const { config, problems } = await loadConfig(host, options);
	const active = activateRules(createTaxonomies(shippedTaxonomies(), []).taxonomies, config);
	const list = active.rules.map(({ rule, setting }) => {
		const set = config?.rules.get(rule.data.id)?.location;
		const place = set === void 0 ? "the rule itself" : `${set.source.path}:${positionOf(set.source, set.span.start).line}`;
		return {
			rule: rule.data,
			setting,
			setBy: place
		};
	});
	host.writeOut(options.format === "json" ? `${JSON.stringify(reportRules(list), void 0, 2)}\n` : `${renderRules(list, renderOptionsFor(host, options.color)).join("\n")}\n`);
	return reportProblems(host, [...problems, ...active.problems], options.color);
}

export { rules };