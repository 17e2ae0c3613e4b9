function groupBy(items, keyOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const item of items) {
		const key = keyOf(item);
		const known = groups.get(key);
		if (known === void 0) groups.set(key, [item]);
		else known.push(item);
	}
	return groups;
}

const VERDICT_WORDS = {
	prohibited: "prohibited",
	unmet: "conditions not met",
	depends: "depends on what is meant",
	unstated: "depends on what is not stated",
	silent: "the policy is silent",
	permitted: "permitted"
};

export { VERDICT_WORDS, groupBy };