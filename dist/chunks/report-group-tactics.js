function groupInfos(findings) {
	const groups = /* @__PURE__ */ new Map();
	for (const finding of findings) {
		const key = `${finding.rule}\u0000${finding.shared ?? finding.message}`;
		const known = groups.get(key);
		if (known === void 0) groups.set(key, [finding]);
		else known.push(finding);
	}
	return [...groups.values()].map((group) => {
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

function groupByStrategy(tactics) {
	const groups = /* @__PURE__ */ new Map();
	for (const tactic of tactics) {
		const known = groups.get(tactic.strategy.id) ?? [];
		known.push(tactic);
		groups.set(tactic.strategy.id, known);
	}
	return [...groups.values()];
}

export { groupByStrategy, groupInfos };