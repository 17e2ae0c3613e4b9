import { findTwins, judgeStrategy, openBasis, placeOf, placeProblem, readStrategy } from "./lint.js";

async function judgeWorkspace(input) {
	const basis = await openBasis(input);
	const judgements = [];
	const problems = [...basis.problems];
	for (const source of input.strategies) {
		const { value: strategy, problems: found } = await readStrategy(source, basis);
		problems.push(...found.map(placeProblem));
		if (strategy !== void 0) judgements.push(judgeStrategy(basis.policySet, strategy));
	}
	const ids = [...basis.policies, ...judgements.map(({ strategy }) => strategy)].map(({ id, idLocation }) => ({
		id,
		place: placeOf(idLocation)
	}));
	return {
		...basis,
		judgements: judgements.toSorted((a, b) => a.strategy.id < b.strategy.id ? -1 : 1),
		problems: [...problems, ...findTwins(ids)]
	};
}

export { judgeWorkspace };