const require_rolldown_runtime = require("./rolldown-runtime.cjs");
const require_check = require("./check.cjs");
const require_start = require("./start.cjs");
const require_report_problems = require("./shell-cli-report-problems.cjs");
let node_path = require("node:path");

function renderExtraction(extraction, options) {
	return extraction.kind === "policy" ? renderPolicy(extraction, options) : renderStrategy(extraction, options);
}
function renderPolicy({ file, id, title, statements }, options) {
	const prose = statements.filter(({ form }) => form === "prose");
	const [judged, rest] = [prose.filter(isNew), prose.filter(({ clause }) => clause === void 0)];
	const adopted = prose.filter(({ isAdopted }) => isAdopted).length;
	const written = statements.filter(({ form }) => form !== "prose");
	const unmapped = rest.filter(({ addressee }) => addressee === "people");
	const others = rest.filter(({ addressee }) => addressee === "organisation");
	return [
		...comment([`${file}: ${require_check.countWords(prose.length - others.length, "statement")} of prose read, ${judged.length + adopted} judged, ${unmapped.length} not mapped.`, ...judged.length === 0 ? [] : ["Check each clause against its sentence: `onpolicy extract FILE --adopt` writes them into the document."]].join(" "), options),
		...headLines({
			kind: "policy",
			id,
			title
		}),
		judged.length === 0 ? "clauses: []" : "clauses:",
		...judged.flatMap((statement) => renderClause(statement, file, options)),
		...section("Adopted already", adopted === 0 ? [] : [require_check.countWords(adopted, "statement")], options),
		...section("In a structured form", written.map((each) => `${atLine(file, each)} ${each.form}: ${each.clause ?? ""}`), options),
		...section("Not mapped, so not judged", unmapped.map((each) => quote(file, each)), options),
		...section("About the organisation, so binding no plan", others.map((each) => quote(file, each)), options)
	];
}
function isNew({ clause, isAdopted }) {
	return clause !== void 0 && !isAdopted;
}
function renderClause(statement, file, options) {
	const { clause = "", lines, confidence } = statement;
	return [
		"",
		...indent(comment(`${quote(file, statement)} (${percent(confidence)} sure)`, options)),
		`  - id: ${require_check.writeText(clause)}`,
		...lines.map((line) => `    ${require_start.escapeTerminal(line)}`)
	];
}
function renderStrategy({ file, id, title, tactics, mentions }, options) {
	const prose = tactics.filter(({ form }) => form === "prose");
	const written = tactics.filter(({ form }) => form !== "prose");
	const avoided = mentions.filter(({ stance }) => stance === "avoid");
	return [
		...comment(`${file}: ${require_check.countWords(prose.length, "tactic")} read from prose. Check each against its text.`, options),
		...headLines({
			kind: "strategy",
			id,
			title
		}),
		prose.length === 0 ? "tactics: []" : "tactics:",
		...prose.flatMap(({ id: name, title: heading, values, place, confidence }) => [
			"",
			...indent(comment(`${file}:${place.start.line} (${percent(confidence)} sure)`, options)),
			`  - id: ${require_check.writeText(name)}`,
			`    title: ${require_start.escapeTerminal(require_check.writeText(heading))}`,
			...valueLines(values)
		]),
		...section("In a structured form", written.map((each) => `${atLine(file, each)} ${each.form}: ${each.id}`), options),
		...section("Not planned", avoided.map((each) => `${atLine(file, each)} ${each.text} (${each.facet})`), options)
	];
}
function valueLines(values) {
	return Object.entries(values).map(([facet, names]) => `    ${require_check.writeText(facet)}: [${names.map((name) => require_start.escapeTerminal(require_check.writeText(name))).join(", ")}]`);
}
function headLines(keys) {
	return Object.entries(keys).map(([key, value]) => `${key}: ${require_start.escapeTerminal(require_check.writeText(value))}`);
}
function section(title, lines, options) {
	return lines.length === 0 ? [] : [
		"",
		...comment(`${title}:`, options),
		...lines.flatMap((line) => comment(`  ${line}`, options))
	];
}
function comment(text, { palette, width }) {
	const lead = /^ */u.exec(text)?.[0] ?? "";
	return require_check.wrapText(require_start.escapeTerminal(text.trim()), width - 6 - lead.length).map((line) => palette.quiet(`# ${lead}${line}`));
}
function indent(lines) {
	return lines.map((line) => `  ${line}`);
}
function quote(file, statement) {
	return `${atLine(file, statement)} "${statement.text.replaceAll(/\s+/gu, " ").trim()}"`;
}
function atLine(file, { place }) {
	return `${file}:${place.start.line}`;
}
function percent(confidence) {
	return `${Math.round(confidence * 100)} %`;
}

async function extract(host, file, options) {
	const { place, opened, ...loaded } = await require_check.loadConfig(host, options);
	const loader = require_check.createLoader(host, place.root, require_check.listConfigs(place, loaded));
	const taxonomies = await loader.loadAll(await loader.findAll(opened?.taxonomies ?? [], "taxonomies"), "taxonomies");
	const path = (0, node_path.isAbsolute)(file) ? file : (0, node_path.join)(host.cwd, file);
	const { source, problem } = await require_check.loadSource(host, place.root, path);
	const input = {
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
	};
	if (options.adopt) return (await Promise.resolve().then(() => require("./check.cjs")).then((n) => n.adopt_into_exports)).adoptInto(host, {
		input,
		root: place.root,
		path
	});
	const { extraction, problems } = await require_check.extract(input);
	if (extraction !== void 0) host.writeOut(options.format === "json" ? require_check.printJson(require_check.reportExtraction(extraction)) : require_start.guardText(host, `${renderExtraction(extraction, require_check.renderOptionsFor(host, options.color)).join("\n")}\n`));
	const status = require_report_problems.reportProblems(host, problems, options.color);
	return extraction === void 0 ? status : 0;
}

exports.extract = extract;