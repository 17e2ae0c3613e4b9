import { positionOf } from "./lint.js";

function describeOrigin({ source, span }) {
	if (source.path.startsWith("onpolicy:")) return source.path;
	const { line, column } = positionOf(source, span.start);
	return `${source.path}:${line}:${column}`;
}

function describeSetting({ setAt }) {
	return setAt === void 0 ? "the rule itself" : describeOrigin(setAt);
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

function describeRules(rules, config) {
	return rules.map(({ rule, setting }) => ({
		rule: rule.data,
		setting,
		setAt: config?.rules.get(rule.data.id)?.location
	}));
}

export { describeOrigin, describeRules, describeSetting, reportRules };