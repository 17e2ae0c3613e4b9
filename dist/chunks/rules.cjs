const require_check = require("./check.cjs");

async function listRules(input) {
	const { value, problems } = await require_check.readBasis({
		...input,
		policies: []
	});
	const active = await require_check.activateRules(value.taxonomies, value.config, value.ownRules);
	return {
		rules: require_check.describeRules(active, value.config),
		problems: [
			...input.problems,
			...problems,
			...active.problems
		].map(require_check.placeProblem)
	};
}

Object.defineProperty(exports, "listRules", {
  enumerable: true,
  get: function () {
    return listRules;
  }
});