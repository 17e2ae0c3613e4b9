const require_check = require("./check.cjs");

function createCheck() {
	let basis;
	let linter;
	let known = /* @__PURE__ */ new Map();
	return async (input) => {
		if (linter === void 0 || basis !== input.basis) {
			known = /* @__PURE__ */ new Map();
			linter = await require_check.createLinter(input.basis);
			basis = input.basis;
		}
		const reports = [];
		for (const source of input.strategies) {
			const report = known.get(source) ?? await linter.lintStrategy(source);
			known.set(source, report);
			reports.push(report);
		}
		return require_check.finishLint(linter.basis, reports, input.unreadable);
	};
}

async function loadTexts(host, options) {
	const { root, basis, strategies, baseline } = await require_check.listWorkspace(host, options);
	const loaded = [];
	for (const strategy of strategies) loaded.push(await strategy.load());
	return {
		root,
		input: {
			basis,
			strategies: loaded.flatMap(({ source, problem }) => problem === void 0 ? [source] : []),
			unreadable: loaded.flatMap(({ problem }) => problem ?? [])
		},
		baseline
	};
}

Object.defineProperty(exports, "createCheck", {
  enumerable: true,
  get: function () {
    return createCheck;
  }
});
Object.defineProperty(exports, "loadTexts", {
  enumerable: true,
  get: function () {
    return loadTexts;
  }
});