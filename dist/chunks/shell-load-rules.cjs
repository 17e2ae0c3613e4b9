const require_check = require("./check.cjs");
let node_path = require("node:path");

async function loadRules(host, options, named = []) {
	const { place, opened, config, extended, problems } = await require_check.loadConfig(host, options);
	const loader = require_check.createLoader(host, place.root, require_check.listConfigs(place, { extended }));
	const taxonomies = await loader.loadAll(await loader.findAll(opened?.taxonomies ?? [], "taxonomies"), "taxonomies");
	const absolute = named.map((path) => (0, node_path.isAbsolute)(path) ? path : (0, node_path.join)(host.cwd, path));
	const files = named.length > 0 ? absolute : await loader.findAll(opened?.ruleFiles ?? [], "ruleFiles");
	const rules = await loader.loadAll(files, "ruleFiles");
	const patterns = (opened?.ruleFiles ?? []).map(({ value }) => value);
	return {
		root: place.root,
		patterns,
		config,
		extended,
		taxonomies,
		rules,
		problems: [...problems, ...loader.problems]
	};
}

Object.defineProperty(exports, "loadRules", {
  enumerable: true,
  get: function () {
    return loadRules;
  }
});