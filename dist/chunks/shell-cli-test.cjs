const require_rolldown_runtime = require("./rolldown-runtime.cjs");
const require_check = require("./check.cjs");
const require_start = require("./start.cjs");
const require_load_rules = require("./shell-load-rules.cjs");
const require_report_problems = require("./shell-cli-report-problems.cjs");

function renderRuleTest(result, options) {
	const { palette } = options;
	const title = `${palette.strong(require_start.escapeTerminal(result.id))}  ${palette.quiet(require_start.escapeTerminal(result.file))}`;
	if (result.problems.length > 0) return [
		title,
		`  ${palette.error("not ok")}  the rule cannot be used`,
		""
	];
	const missing = require_check.listMissingKinds(result).map((kind) => `  ${palette.error("not ok")}  ${kind}: there is no ${kind} example`);
	return [
		title,
		...result.examples.flatMap((example) => renderExample(example, options)),
		...missing,
		""
	];
}
function renderExample({ kind, number, place, faults, messages }, options) {
	const { palette, width } = options;
	const isOk = faults.length === 0;
	const where = isOk ? "" : `  ${palette.quiet(require_start.escapeTerminal(`${place.file}:${place.start.line}:${place.start.column}`))}`;
	const verdict = isOk ? palette.good("ok    ") : palette.error("not ok");
	const tell = (text, mark) => require_check.wrapText(require_start.escapeTerminal(text), width - 14).map((line, index) => `          ${index === 0 ? mark : "  "}${line}`);
	return [
		`  ${verdict}  ${kind} ${number}${where}`,
		...faults.flatMap((fault) => tell(fault, "= ")),
		...messages.flatMap((message) => tell(message, "> "))
	];
}
function summariseRuleTests(results, { palette }) {
	const examples = results.reduce((sum, result) => sum + result.examples.length, 0);
	const failing = results.filter((result) => !require_check.isProven(result)).length;
	return `${`${require_check.countWords(results.length, "rule")} with ${require_check.countWords(examples, "example")}`}: ${failing === 0 ? palette.good("all ok") : palette.error(`${require_check.countWords(failing, "rule")} not ok`)}.`;
}

const EXTENSIONS = {
	yaml: "yaml",
	json: "json",
	markdown: "md"
};
function collectDocuments(texts) {
	const lists = {
		policy: [],
		strategy: [],
		taxonomy: [],
		waivers: []
	};
	let config;
	for (const { form, kind, text } of texts) {
		const extension = EXTENSIONS[form];
		if (isListed(kind)) {
			const list = lists[kind];
			const number = list.length === 0 ? "" : `-${list.length + 1}`;
			list.push({
				path: `${kind}${number}.${extension}`,
				text
			});
		} else if (kind === "config" && config === void 0) config = {
			path: `onpolicy.${extension}`,
			text
		};
		else return { fault: `\`${form} ${kind}\` has no place in an example` };
	}
	const { policy: policies, strategy: strategies, taxonomy: taxonomies, waivers } = lists;
	if (policies.length + strategies.length === 0) return { fault: "there is neither a policy nor a strategy" };
	return {
		policies,
		strategies,
		taxonomies,
		waivers,
		config
	};
}
function isListed(kind) {
	return [
		"policy",
		"strategy",
		"taxonomy",
		"waivers"
	].includes(kind);
}
function readFenceInfo(info) {
	const [, form, kind = ""] = /^(yaml|json|markdown) ([a-z]+)$/u.exec(info) ?? [];
	return form === "yaml" || form === "json" || form === "markdown" ? {
		form,
		kind
	} : void 0;
}

function readSections(text) {
	const sections = [{
		heading: "",
		line: 1,
		fences: []
	}];
	const lines = text.split("\n");
	for (let index = 0; index < lines.length; index += 1) {
		const line = lines[index] ?? "";
		const opening = /^(?<marks>`{3,})(?<info>[^`]*)$/u.exec(line)?.groups;
		if (opening !== void 0) {
			const found = lines.indexOf(opening["marks"] ?? "", index + 1);
			const end = found < 0 ? lines.length : found;
			const inner = lines.slice(index + 1, end);
			const fence = {
				info: (opening["info"] ?? "").trim(),
				text: inner.map((part) => `${part}\n`).join("")
			};
			sections.at(-1)?.fences.push({
				...fence,
				start: index + 1,
				end,
				isClosed: found >= 0
			});
			index = end;
		} else if (/^#{1,6} /u.test(line)) sections.push({
			heading: line,
			line: index + 1,
			fences: []
		});
	}
	return sections;
}

function readRuleExamples(rule) {
	const examples = require_check.findValue(rule, "examples");
	if (examples?.kind !== "map") return [];
	return ["bad", "good"].flatMap((kind) => require_check.listItems(require_check.findValue(examples, kind)).map((node, index) => {
		return {
			kind,
			number: index + 1,
			location: node.location,
			documents: readExample(node)
		};
	}));
}
function readExample(node) {
	const markdown = require_check.scalarText(node);
	return collectDocuments(markdown === void 0 ? require_check.listItems(node).flatMap(readDocument) : readMarkdown(markdown));
}
function readDocument(node) {
	if (node.kind !== "map") return [];
	const kind = require_check.textOf(node, "kind");
	return kind === void 0 ? [] : [{
		form: "json",
		kind,
		text: JSON.stringify(require_check.toPlain(node), void 0, 2)
	}];
}
function readMarkdown(text) {
	return readSections(text).flatMap(({ fences }) => fences.flatMap((fence) => {
		const info = readFenceInfo(fence.info);
		return info === void 0 ? [] : [{
			...info,
			text: fence.text
		}];
	}));
}

async function testRules(input) {
	const results = [];
	for (const rule of input.rules) results.push(await testRule(rule, input));
	return {
		results,
		problems: input.problems.map(require_check.placeProblem)
	};
}
async function testRule(rule, input) {
	const { value } = await require_check.readDocument(rule, "rule");
	const { problems } = await require_check.readBasis({
		rules: [rule],
		policies: [],
		taxonomies: input.taxonomies
	});
	const faults = problems.filter(({ severity, location }) => severity === "error" && location.source === rule).map(require_check.placeProblem);
	const id = value === void 0 ? void 0 : require_check.identityOf(value.map)?.id;
	if (value === void 0 || id === void 0 || faults.length > 0) return {
		file: rule.path,
		id: id ?? rule.path,
		problems: faults,
		examples: []
	};
	const severity = require_check.textOf(value.map, "severity") ?? "error";
	const examples = [];
	for (const example of readRuleExamples(value.map)) {
		const config = {
			path: "onpolicy.json",
			text: JSON.stringify({ rules: { [id]: severity } })
		};
		examples.push(await runExample(example, {
			...input,
			rules: [rule]
		}, {
			id,
			config
		}));
	}
	return {
		file: rule.path,
		id,
		problems: [],
		examples
	};
}
async function runExample({ kind, number, location, documents }, { rules, taxonomies, today }, { id, config }) {
	const result = {
		kind,
		number,
		place: require_check.placeOf(location)
	};
	if ("fault" in documents) return {
		...result,
		faults: [`It cannot be run: ${documents.fault}.`],
		messages: []
	};
	const linted = await require_check.lintWorkspace({
		...documents,
		config: documents.config ?? config,
		taxonomies: [...taxonomies, ...documents.taxonomies],
		rules,
		today
	});
	const messages = linted.findings.filter(({ rule }) => rule === id).map(({ message }) => message);
	return {
		...result,
		faults: listFaults(kind, messages, linted),
		messages
	};
}
function listFaults(kind, messages, { findings, isIncomplete }) {
	const unread = findings.filter(({ place }) => !place.file.startsWith("rules/")).find(isFaultOfDocument);
	const broken = isIncomplete ? [`It has a fault: ${unread?.message ?? "it could not be read whole."}`] : [];
	if (kind === "bad" && messages.length === 0) return [...broken, "The rule stays silent, and should fire."];
	if (kind === "good" && messages.length > 0) return [...broken, "The rule fires, and should stay silent."];
	return broken;
}
function isFaultOfDocument({ severity, subject }) {
	return severity === "error" && Object.keys(subject).length === 0;
}

const EXAMPLES_TODAY = "2026-11-25";
async function test(host, files, options) {
	const loaded = await require_load_rules.loadRules(host, options, files);
	if (loaded.rules.length === 0 && loaded.problems.length === 0) throw new require_start.UsageError("There is no rule file to test: name one, or list some under ruleFiles in the config.");
	const today = require_check.chooseDay(host, options.today ?? EXAMPLES_TODAY);
	const { results, problems } = await testRules({
		...loaded,
		today
	});
	const status = require_report_problems.reportProblems(host, problems, options.color);
	const renderOptions = require_check.renderOptionsFor(host, options.color);
	const lines = results.flatMap((result) => [...require_check.describeProblems(result.problems).flatMap((finding) => [...require_check.renderFinding(finding, renderOptions), ""]), ...renderRuleTest(result, renderOptions)]);
	host.writeOut(require_start.guardText(host, `${[...lines, summariseRuleTests(results, renderOptions)].join("\n")}\n`));
	if (status === 2 || results.some((result) => result.problems.length > 0)) return 2;
	return results.every(require_check.isProven) ? 0 : 1;
}

exports.test = test;