const require_rolldown_runtime = require("./rolldown-runtime.cjs");
const require_start = require("./start.cjs");
const require_check = require("./check.cjs");
const require_glob = require("./text-glob.cjs");
const require_report_problems = require("./shell-cli-report-problems.cjs");
let node_path = require("node:path");

function renderRows(groups, { palette, width }) {
	const rows = groups.flat();
	const noteWidth = widest(rows.map(({ note = "" }) => note));
	const right = noteWidth + 2 + widest(rows.map(({ origin }) => origin));
	const room = Math.max(Math.floor(width / 3), width - right - 2);
	const left = Math.min(room, widest(rows.map(({ indent, text }) => " ".repeat(indent) + text)));
	return groups.map((group) => group.flatMap((row) => renderRow(row, {
		left,
		noteWidth,
		width,
		quiet: palette.quiet
	})));
}
function widest(texts) {
	return texts.reduce((most, text) => Math.max(most, require_check.widthOf(require_start.escapeTerminal(text))), 0);
}
function renderRow(row, { left, noteWidth, width, quiet }) {
	const { indent, note = "", paint = quiet } = row;
	const pad = " ".repeat(indent);
	const origin = require_start.escapeTerminal(row.origin);
	const lines = require_check.wrapText(require_start.escapeTerminal(row.text), left - indent).map((line) => `${pad}${line}`);
	if (note === "" && origin === "") return lines;
	const last = lines.pop() ?? "";
	const room = left - require_check.widthOf(last);
	if (room < 0 || left + 2 + noteWidth + 2 + require_check.widthOf(origin) > width) return [
		...lines,
		last,
		`${pad}  ${note === "" ? "" : `${paint(note)}  `}${quiet(origin)}`
	];
	const gap = " ".repeat(noteWidth - require_check.widthOf(note));
	return [...lines, `${last}${" ".repeat(room)}  ${paint(note)}${gap}  ${quiet(origin)}`];
}

function renderConfig(report, options) {
	const { palette, width } = options;
	const sections = [
		["Extends (the last one is the strongest)", orNothing(listBases(report))],
		["Documents", listPatterns(report, palette)],
		["What fails a run", listThresholds(report)],
		["What does not count", listExceptions(report)],
		["What is shown", listLeast(report)],
		["Order of precedence", listPrecedence(report)],
		["Assumed where nothing is stated", orNothing(listAssumptions(report))],
		["Severities that were set (onpolicy rules lists all)", orNothing(listRules(report, palette))],
		["Overrides (the last one is the strongest)", orNothing(listOverrides(report, palette))]
	];
	const lines = renderRows(sections.map(([, rows]) => rows), options);
	return [...require_check.wrapText(require_start.escapeTerminal(introduce(report)), width).map((line) => palette.strong(line)), ...sections.flatMap(([title], index) => [
		"",
		...require_check.wrapText(title, width).map((line) => palette.strong(line)),
		...lines[index] ?? []
	])];
}
function orNothing(rows) {
	return rows.length > 0 ? rows : [{
		indent: 2,
		text: "nothing",
		origin: require_check.BY_DEFAULT
	}];
}
function introduce({ config, isNamed }) {
	if (config === void 0) return "There is no config here or in a folder above: this holds by default.";
	return isNamed ? `The config is ${config}, named by --config.` : `The config is ${config}, the nearest to this folder.`;
}
function listBases({ settings }) {
	return settings.bases.map((base) => ({
		indent: 2,
		text: base.value,
		origin: require_check.originOf(base)
	}));
}
function listPatterns({ settings, matches }, palette) {
	return require_start.PATTERN_KEYS.flatMap((key) => {
		const { value: patterns, setAt } = settings.patterns[key];
		if (patterns.length === 0) return [{
			indent: 2,
			text: `${key}: none`,
			origin: require_check.originOf({ setAt })
		}];
		return [{
			indent: 2,
			text: `${key}:`,
			origin: ""
		}, ...patterns.map((pattern) => patternRow(pattern, matches, {
			indent: 4,
			noun: "file",
			palette
		}))];
	});
}
function patternRow({ value, location }, counts, style) {
	const count = counts.get(value) ?? 0;
	const note = count === 0 ? "nothing" : require_check.countWords(count, style.noun);
	const paint = count === 0 ? style.palette.warning : style.palette.quiet;
	return {
		indent: style.indent,
		text: value,
		note,
		paint,
		origin: require_check.describeOrigin(location)
	};
}
const FAILING = {
	error: "an error",
	warning: "an error or a warning",
	info: "any finding"
};
function listThresholds({ settings: { failOn, maxWarnings } }) {
	const most = maxWarnings.value;
	const warnings = most === void 0 ? "no number of warnings" : `more than ${require_check.countWords(most, "warning")}`;
	return [{
		indent: 2,
		text: `${FAILING[failOn.value]} (failOn)`,
		origin: require_check.originOf(failOn)
	}, {
		indent: 2,
		text: `${warnings} (maxWarnings)`,
		origin: require_check.originOf(maxWarnings)
	}];
}
function listExceptions({ settings: { baseline, suppressions } }) {
	return [{
		indent: 2,
		text: `baseline: ${baseline.value ?? "none"}`,
		origin: require_check.originOf(baseline)
	}, {
		indent: 2,
		text: `suppressions: ${suppressions.value}`,
		origin: require_check.originOf(suppressions)
	}];
}
function listLeast({ settings: { minConfidence } }) {
	const least = minConfidence.value;
	return [{
		indent: 2,
		text: `${least === 0 ? "every finding" : `findings with a confidence of ${least} or more`} (minConfidence)`,
		origin: require_check.originOf(minConfidence)
	}];
}
function listPrecedence({ settings: { precedence } }) {
	return [{
		indent: 2,
		text: precedence.value.length === 0 ? "prohibition" : precedence.value.join(", "),
		origin: require_check.originOf(precedence)
	}];
}
function listAssumptions({ settings }) {
	return settings.assume.map(({ facet, names, location }) => ({
		indent: 2,
		text: `${facet}: ${require_check.joinWords(names.map(({ text }) => text), "or")}`,
		origin: require_check.describeOrigin(location)
	}));
}
function listRules({ settings }, palette) {
	return settings.rules.flatMap(({ rule, setting, setAt }) => setAt === void 0 ? [] : [ruleRow(rule.id, {
		value: setting,
		location: setAt
	}, {
		indent: 2,
		palette
	})]);
}
function ruleRow(id, { value, location }, { indent, palette }) {
	return {
		indent,
		text: id,
		note: value,
		paint: value === "off" ? palette.quiet : palette[value],
		origin: require_check.describeOrigin(location)
	};
}
function listOverrides({ settings, overridden }, palette) {
	return settings.overrides.flatMap(({ files, rules }) => [...files.map((pattern) => patternRow(pattern, overridden, {
		indent: 2,
		noun: "document",
		palette
	})), ...[...rules].map(([id, setting]) => ruleRow(id, setting, {
		indent: 4,
		palette
	}))]);
}

async function readSettings(input) {
	const { value, problems } = await require_check.readBasis({
		...input,
		policies: []
	});
	const { config, assume, taxonomies } = value;
	const active = await require_check.activateRules(taxonomies, config, value.ownRules);
	return {
		settings: {
			bases: config === void 0 ? [{
				value: require_check.RECOMMENDED,
				setAt: void 0
			}] : config.extends.map(toSetting),
			patterns: {
				policies: patternsOf(config, "policies"),
				strategies: patternsOf(config, "strategies"),
				waivers: patternsOf(config, "waivers"),
				taxonomies: patternsOf(config, "taxonomies"),
				ruleFiles: patternsOf(config, "ruleFiles")
			},
			failOn: toSetting(config?.failOn ?? { value: "error" }),
			maxWarnings: toSetting(config?.maxWarnings ?? { value: void 0 }),
			baseline: toSetting(config?.baseline ?? { value: void 0 }),
			suppressions: toSetting(config?.suppressions ?? { value: "quality" }),
			minConfidence: toSetting(config?.minConfidence ?? { value: 0 }),
			precedence: toSetting(config?.precedence ?? { value: require_check.DEFAULT_PRECEDENCE }),
			assume: assume?.facets ?? [],
			rules: require_check.describeRules(active, config),
			overrides: config?.overrides ?? []
		},
		problems: [
			...input.problems,
			...problems,
			...active.problems
		].map(require_check.placeProblem)
	};
}
function toSetting({ value, location }) {
	return {
		value,
		setAt: location
	};
}
function patternsOf(config, key) {
	return {
		value: config?.[key] ?? [],
		setAt: config?.patternKeys.get(key)
	};
}

async function config(host, options) {
	const { place, opened, ...loaded } = await require_check.loadConfig(host, options);
	const loader = require_check.createLoader(host, place.root, require_check.listConfigs(place, loaded));
	const matches = /* @__PURE__ */ new Map();
	const documents = /* @__PURE__ */ new Set();
	const read = {
		taxonomies: [],
		ruleFiles: []
	};
	for (const key of require_start.PATTERN_KEYS) for (const pattern of opened?.[key] ?? []) {
		const paths = await loader.findAll([pattern], key);
		matches.set(pattern.value, paths.length);
		for (const path of paths) documents.add(toPortable((0, node_path.relative)(place.root, path)));
		if (key === "taxonomies" || key === "ruleFiles") read[key].push(...paths);
	}
	const overridden = /* @__PURE__ */ new Map();
	for (const { value } of opened?.overrides.flatMap(({ files }) => files) ?? []) {
		const isMatch = require_glob.compileGlob(value);
		overridden.set(value, [...documents].filter((document) => isMatch(document)).length);
	}
	const { settings, problems } = await readSettings({
		...loaded,
		taxonomies: await loader.loadAll(read.taxonomies, "taxonomies"),
		rules: await loader.loadAll(read.ruleFiles, "ruleFiles"),
		problems: [...loaded.problems, ...loader.problems]
	});
	const report = {
		settings,
		config: place.config === void 0 ? void 0 : toPortable((0, node_path.relative)(host.cwd, place.config)),
		isNamed: place.isNamed,
		matches,
		overridden
	};
	host.writeOut(options.format === "json" ? require_check.printJson(require_check.reportConfig(report)) : require_start.guardText(host, `${renderConfig(report, require_check.renderOptionsFor(host, options.color)).join("\n")}\n`));
	return require_report_problems.reportProblems(host, problems, options.color);
}
function toPortable(path) {
	return path.split(node_path.sep).join("/");
}

exports.config = config;