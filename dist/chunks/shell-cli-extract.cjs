const require_rolldown_runtime = require("./rolldown-runtime.cjs");
const require_check = require("./check.cjs");
const require_report_problems = require("./shell-cli-report-problems.cjs");
let node_path = require("node:path");

async function extract$1(input) {
	const { source, parser } = input;
	const kind = input.kind ?? require_check.guessKind(source);
	const { value: basis, problems } = await require_check.readBasis({
		...input,
		policies: []
	});
	const { taxonomies } = basis;
	const { value: document, problems: found } = await require_check.readDocument(source, kind, {
		facets: taxonomies.facets,
		parser
	});
	return {
		extraction: document === void 0 ? void 0 : require_check.extractDocument(source, kind, {
			passages: document.listPassages(),
			taxonomies
		}),
		problems: [
			...input.problems ?? [],
			...problems,
			...found
		].map(require_check.placeProblem)
	};
}

async function extract(host, file, options) {
	const { place, opened, ...loaded } = await require_check.loadConfig(host, options);
	const loader = require_check.createLoader(host, place.root, require_check.listConfigs(place, loaded));
	const taxonomies = await loader.loadAll(await loader.findAll(opened?.taxonomies ?? [], "taxonomies"), "taxonomies");
	const path = (0, node_path.isAbsolute)(file) ? file : (0, node_path.join)(host.cwd, file);
	const { source, problem } = await require_check.loadSource(host, place.root, path);
	const { extraction, problems } = await extract$1({
		...loaded,
		source,
		taxonomies,
		kind: options.kind,
		parser: host.parser,
		problems: [
			...loaded.problems,
			...loader.problems,
			...problem === void 0 ? [] : [problem]
		]
	});
	if (extraction !== void 0) host.writeOut(require_check.printJson(require_check.reportExtraction(extraction)));
	return require_report_problems.reportProblems(host, problems, options.color);
}

exports.extract = extract;