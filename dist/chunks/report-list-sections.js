import { groupBy } from "./text-verdict-words.js";

function groupInfos(findings) {
	return [...groupBy(findings, ({ rule, shared, message }) => `${rule}\u0000${shared ?? message}`).values()].map((group) => {
		const [first] = group;
		const tactics = [...new Set(group.flatMap(({ subject }) => subject.tactic ?? []))];
		const message = tactics.length > 1 && first.shared !== void 0 ? `${tactics.length} tactics ${first.shared}.` : first.message;
		return {
			first,
			count: group.length,
			tactics,
			message
		};
	});
}

function listSections({ findings, tactics }) {
	const isLoose = ({ subject }) => subject.tactic === void 0;
	const byStrategy = groupBy(findings.filter((finding) => !isLoose(finding)), ({ subject }) => subject.strategy);
	return {
		loose: findings.filter(isLoose),
		strategies: [...groupBy(tactics, ({ strategy }) => strategy.id)].flatMap(([id, summaries]) => {
			const own = byStrategy.get(id);
			if (own === void 0) return [];
			const byTactic = groupBy(own, ({ subject }) => subject.tactic);
			return [{
				strategy: summaries[0].strategy,
				findings: own,
				tactics: summaries.map((tactic) => ({
					tactic,
					findings: byTactic.get(tactic.tactic.id) ?? []
				}))
			}];
		})
	};
}

export { groupInfos, listSections };