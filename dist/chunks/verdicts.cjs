const require_check = require("./check.cjs");

async function judgeWorkspace(input) {
	const basis = await require_check.openBasis(input);
	const judgements = [];
	const problems = [...basis.problems];
	for (const source of input.strategies) {
		const { value: strategy, problems: found } = await require_check.readStrategy(source, basis);
		problems.push(...found.map(require_check.placeProblem));
		if (strategy !== void 0) judgements.push(require_check.judgeStrategy(basis.policySet, strategy));
	}
	const ids = [...basis.policies, ...judgements.map(({ strategy }) => strategy)].map(({ id, idLocation }) => ({
		id,
		place: require_check.placeOf(idLocation)
	}));
	return {
		...basis,
		judgements: judgements.toSorted((a, b) => a.strategy.id < b.strategy.id ? -1 : 1),
		problems: [...problems, ...require_check.findTwins(ids)]
	};
}

Object.defineProperty(exports, "judgeWorkspace", {
  enumerable: true,
  get: function () {
    return judgeWorkspace;
  }
});