const require_rolldown_runtime = require("./rolldown-runtime.cjs");
const require_check = require("./check.cjs");
const require_start = require("./start.cjs");
let node_path = require("node:path");

const ABOUT = {
	settings: "the settings, with a word on each",
	policy: "an example of a policy",
	strategy: "an example of a strategy"
};
const DEPARTMENTS = {
	hr: "HR",
	legal: "the legal department",
	compliance: "the compliance department"
};
function renderStart(files, answers, { palette, width }) {
	const written = files.map(({ path, about }) => [path, ABOUT[about]]);
	const listed = [...listKept(answers.policies, "policies"), ...listKept(answers.strategies, "strategies")];
	const section = (title, rows) => {
		const names = rows.map(([name]) => require_start.escapeTerminal(name));
		const widest = Math.max(...names.map(require_check.widthOf));
		return [
			palette.strong(title),
			...rows.map(([, about], index) => {
				const name = names[index] ?? "";
				return `  ${name}${" ".repeat(widest - require_check.widthOf(name))}  ${palette.quiet(about)}`;
			}),
			""
		];
	};
	return [
		...section("Written:", written),
		...listed.length === 0 ? [] : section("Listed as they are:", listed),
		palette.strong("What to do next:"),
		...listSteps(files, answers).flatMap((step, index) => require_check.wrapText(require_start.escapeTerminal(step), width - 5).map((line, row) => `${row === 0 ? `  ${index + 1}. ` : "     "}${line}`))
	];
}
function listKept({ patterns, emptyFolder }, about) {
	return emptyFolder === void 0 ? patterns.map((pattern) => [pattern, about]) : [];
}
function listSteps(files, { owner }) {
	const has = (about) => files.some((file) => file.about === about);
	const department = DEPARTMENTS[owner];
	return [
		has("policy") && has("strategy") ? `Run \`onpolicy\`. It compares the two examples and reports one conflict, on purpose: a prize draw that ${department} has not approved.` : "Run `onpolicy`. It reads the documents, and says of each what it found and what it could not read.",
		has("policy") ? `Let ${department} put its rules in place of those in the example of a policy.` : `Ask ${department} to write the rules of its policies as clauses, as the report says.`,
		has("strategy") ? "Let marketing put its plan in place of the example of a strategy." : "Ask marketing to write its plans as tactics, as the report says.",
		"Run `onpolicy` again after each change. `onpolicy explain` explains a rule or a tactic by its name, and `onpolicy config` shows what the settings come to."
	];
}

const templates = {
	"onpolicy.yaml": [
		"{{modeline}}# The settings of this workspace. `onpolicy config` prints what they come to, and",
		"# where each value was set. A path is relative to the folder of this file; `**`",
		"# stands for folders, `*` for a part of a name.",
		"",
		"# What a strategy means unless it says otherwise: the marketing team acts, from an",
		"# account of the company.",
		"extends: [onpolicy:recommended]",
		"",
		"# The policies: who may use which tools and tactics, and on which conditions.",
		"policies:{{policies}}",
		"",
		"# The strategies: what marketing plans.",
		"strategies:{{strategies}}",
		"",
		"# Names of your own, for tools and teams that only you have.",
		"# taxonomies: [\"names/*.yaml\"]",
		"",
		"# Exceptions that were granted, each with a reason and an end.",
		"# waivers: [waivers.yaml]",
		"",
		"# A check fails with an error: something is prohibited, or a condition is not met.",
		"# Write `warning` where it is to fail with open questions too.",
		"failOn: error",
		"",
		"# Other severities for single rules: error, warning, info or off. All rules are",
		"# listed by `onpolicy rules`.",
		"# rules:",
		"#   silent-tool: warning",
		""
	].join("\n"),
	"policy.yaml": [
		"{{modeline}}# An example of a policy. Put your own rules in its place: each clause says one",
		"# thing. Names are looked up, whatever their spelling, and a broad name covers the",
		"# narrow ones: \"messaging app\" covers WhatsApp and Signal.",
		"kind: policy",
		"id: employee-use",
		"title: Employee use policy",
		"owner: {{owner}}",
		"# Who has agreed to it. HR, legal and IT see different risks.",
		"approvedBy: [hr, legal, it]",
		"effective: {{today}}",
		"review: {{review}}",
		"",
		"clauses:",
		"  # What nobody may do, except for what follows `unless`.",
		"  - id: messaging",
		"    prohibit: {tool: messaging app, data: customer data}",
		"    unless: [{tool: Microsoft Teams}]",
		"    reason: Business records must be kept.",
		"",
		"  # What is permitted.",
		"  - id: channels",
		"    permit: {tool: [LinkedIn, Instagram, YouTube]}",
		"",
		"  # What has to be there first: an approval, a disclosure, a record, a training.",
		"  - id: giveaways",
		"    require: [{approval: {{owner}}}]",
		"    for: {tactic: giveaway}",
		"    reason: Prize draws have rules of their own in most countries.",
		""
	].join("\n"),
	"strategy.md": [
		"---",
		"kind: strategy",
		"id: first-campaign",
		"title: First campaign",
		"owner: marketing",
		"period: {{today}}/{{end}}",
		"sharedWith: [{role: hr}, {role: legal}]",
		"---",
		"",
		"# First campaign",
		"",
		"An example of a strategy. Put your own plan in its place: one heading for each",
		"tactic, and below it a list of what is known. Names are looked up, whatever their",
		"spelling. What stands outside the lists is for people.",
		"",
		"## Customer stories",
		"",
		"- **Tactic:** case study",
		"- **Tool:** LinkedIn",
		"- **Business case:** Customers tell us that they found us by what others wrote.",
		"",
		"## Prize draw",
		"",
		"- **Tactic:** giveaway",
		"- **Tool:** Instagram",
		"- **Business case:** The last one brought 400 new subscribers to the newsletter.",
		""
	].join("\n")
};

const DAYS_OF_CAMPAIGN = 90;
const DAYS_TO_REVIEW = 365;
function startWorkspace(answers) {
	const { policies, strategies } = answers;
	const files = [{
		path: "onpolicy.yaml",
		text: fill("onpolicy.yaml", answers, "config"),
		about: "settings"
	}];
	if (policies.emptyFolder !== void 0) {
		const path = `${policies.emptyFolder}/employee-use.yaml`;
		files.push({
			path,
			text: fill("policy.yaml", answers, "policy"),
			about: "policy"
		});
	}
	if (strategies.emptyFolder !== void 0) {
		const path = `${strategies.emptyFolder}/first-campaign.md`;
		files.push({
			path,
			text: fill("strategy.md", answers, "strategy"),
			about: "strategy"
		});
	}
	return files;
}
function fill(name, answers, kind) {
	const { policies, strategies, owner, today } = answers;
	const values = {
		modeline: writeModeline(answers, kind),
		policies: writeList(policies.patterns),
		strategies: writeList(strategies.patterns),
		owner,
		today: require_check.formatDay(today),
		review: require_check.formatDay(today + DAYS_TO_REVIEW),
		end: require_check.formatDay(today + DAYS_OF_CAMPAIGN - 1)
	};
	return templates[name].replaceAll(/\{\{(\w+)\}\}/gu, (_, key) => {
		const value = values[key];
		if (value === void 0) throw new Error(`The template ${name} asks for ${key}, which nothing fills.`);
		return value;
	});
}
function writeList(patterns) {
	return patterns.map((pattern) => `\n  - ${JSON.stringify(pattern)}`).join("");
}
function writeModeline({ schemas, policies }, kind) {
	if (schemas === void 0) return "";
	return `# yaml-language-server: $schema=${kind === "config" ? "./" : "../".repeat((policies.emptyFolder ?? "").split("/").length)}${schemas}/${kind}.schema.json\n`;
}

const LIKE_POLICY = /polic(?:y|ies)|acceptable[-_ ]use|code[-_ ]of[-_ ]conduct/iu;
const LIKE_STRATEGY = /strateg(?:y|ies)|campaign|(?:marketing|engagement)[-_ ]plan/iu;
const MOST = 8;
async function findDocuments(host) {
	const paths = await host.findFiles(["**/*.{md,markdown,yaml,yml}"], host.cwd);
	const policies = [];
	const strategies = [];
	for (const path of paths.filter((name) => !/(?:^|\/)\./u.test(name))) {
		const kind = await guessKind(host, path);
		if (kind === "policy") policies.push(path);
		if (kind === "strategy") strategies.push(path);
	}
	return {
		policies,
		strategies
	};
}
async function guessKind(host, path) {
	const name = path.split("/").slice(-2).join("/");
	const guess = LIKE_STRATEGY.test(name) ? "strategy" : LIKE_POLICY.test(name) ? "policy" : void 0;
	if (guess === void 0) return void 0;
	const { source, problem } = await require_check.loadSource(host, host.cwd, path);
	if (problem !== void 0) return void 0;
	const { kind } = await require_check.openKind(source);
	if (kind === "policy" || kind === "strategy") return kind;
	return kind === void 0 && /\.(?:md|markdown)$/iu.test(path) ? guess : void 0;
}
function proposePlace(own, others) {
	const [first] = own;
	if (first === void 0) return void 0;
	for (let folder = node_path.posix.dirname(first); folder !== "."; folder = node_path.posix.dirname(folder)) {
		const holds = (path) => path.startsWith(`${folder}/`);
		if ((LIKE_POLICY.test(node_path.posix.basename(folder)) || LIKE_STRATEGY.test(node_path.posix.basename(folder))) && own.every(holds) && !others.some(holds)) return folder;
	}
	return own.length <= MOST && !own.some((path) => path.includes(",")) ? own.join(", ") : void 0;
}

const ENDINGS = "{md,yaml,yml}";
const DOCUMENT = /\.(?:md|markdown|ya?ml|json)$/iu;
async function readStartPlace(host, answer) {
	const names = answer.split(",").map((name) => toPath(name));
	const patterns = [];
	for (const name of names) {
		const fault = await findFault(host, name, names.length);
		if (fault !== void 0) return { fault };
		const isFile = (await host.inspect((0, node_path.join)(host.cwd, name)))?.kind === "file";
		patterns.push(isFile ? name : `${name}/**/*.${ENDINGS}`);
	}
	const [only = ""] = names;
	return { value: {
		patterns,
		emptyFolder: (await host.findFiles(patterns, host.cwd)).length > 0 ? void 0 : only
	} };
}
function findOverlap(one, other) {
	const bases = (place) => place.patterns.map((pattern) => pattern.replace(/\/\*\*\/.*$/u, ""));
	const own = bases(one);
	const shared = bases(other).find((path) => own.some((base) => path === base || path.startsWith(`${base}/`) || base.startsWith(`${path}/`)));
	return shared === void 0 ? void 0 : `"${require_start.clip(shared)}" cannot hold both: name folders apart, or the files.`;
}
function toPath(name) {
	const path = node_path.posix.normalize(name.trim().replaceAll("\\", "/").replace(/\/+$/u, "/"));
	return path === "/" ? path : path.replace(/\/$/u, "");
}
async function findFault(host, name, count) {
	const shown = `"${require_start.clip(name)}"`;
	if (name === "" || name === ".") return "Name a folder in this one, or the files themselves.";
	const fault = require_check.findPatternFault(name);
	if (fault !== void 0) return `${shown} cannot be used: ${fault}.`;
	if (/[*?[\]{}()!]/u.test(name)) return `${shown} cannot be used: write a plain name, without signs of a pattern.`;
	const path = (0, node_path.join)(host.cwd, name);
	if (!await require_check.isInside(host, host.cwd, await nearestThatExists(host, path))) return `${shown} cannot be used: a link in it leads out of this folder.`;
	const found = await host.inspect(path);
	if (found?.kind === "folder") return void 0;
	if (found?.kind === "file") return DOCUMENT.test(name) ? void 0 : `${shown} is neither Markdown nor YAML.`;
	if (found !== void 0) return `${shown} is neither a file nor a folder.`;
	if (DOCUMENT.test(name)) return `There is no file ${shown}.`;
	return count === 1 ? void 0 : `There is no ${shown}.`;
}
async function nearestThatExists(host, path) {
	let nearest = path;
	while (nearest !== host.cwd && await host.inspect(nearest) === void 0) nearest = (0, node_path.dirname)(nearest);
	return nearest;
}

function askQuestions(host) {
	host.writeOut("Three questions. Enter takes the answer in brackets.\n");
	return collect(host, {
		answer: async ({ text, proposal }) => {
			const answer = await host.ask(require_start.escapeLines(`\n${require_check.wrapText(text, 80).join("\n")}\n[${proposal}]: `));
			if (answer === void 0) {
				host.writeOut("\n");
				throw new require_start.UsageError("The input ended before the last answer. Nothing was written.");
			}
			return answer.trim() === "" ? proposal : answer;
		},
		refuse: (fault) => host.writeOut(require_start.escapeLines(`${fault}\n`))
	});
}
function takeProposals(host) {
	return collect(host, {
		answer: ({ proposal }) => Promise.resolve(proposal),
		refuse: (fault) => {
			throw new require_start.UsageError(`${fault} Nothing was written.`);
		}
	});
}
async function collect(host, answerer) {
	const found = await findDocuments(host);
	const policies = await settle(answerer, {
		text: "1. Where are your policies? A folder, or files with commas between them.",
		proposal: proposePlace(found.policies, found.strategies) ?? "policies",
		read: (answer) => readStartPlace(host, answer)
	});
	return {
		policies,
		strategies: await settle(answerer, {
			text: "2. And your marketing strategies? A folder, or files with commas between them.",
			proposal: proposePlace(found.strategies, found.policies) ?? "strategies",
			read: async (answer) => refuseOverlap(policies, await readStartPlace(host, answer))
		}),
		owner: await settle(answerer, {
			text: "3. Which department owns the employee use policy: hr, legal or compliance?",
			proposal: "legal",
			read: (answer) => Promise.resolve(readOwner(answer))
		})
	};
}
async function settle(answerer, { read, ...question }) {
	for (;;) {
		const result = await read(await answerer.answer(question));
		if ("value" in result) return result.value;
		answerer.refuse(result.fault);
	}
}
function refuseOverlap(policies, strategies) {
	const fault = "value" in strategies ? findOverlap(policies, strategies.value) : void 0;
	return fault === void 0 ? strategies : { fault };
}
const OTHER_NAMES = {
	"human resources": "hr",
	people: "hr"
};
function readOwner(answer) {
	const name = answer.trim().toLowerCase();
	const owner = require_check.OWNERS.find((known) => known === name) ?? (Object.hasOwn(OTHER_NAMES, name) ? OTHER_NAMES[name] : void 0);
	return owner === void 0 ? { fault: "Answer hr, legal or compliance." } : { value: owner };
}

const SCHEMAS = "node_modules/onpolicy/schemas";
async function init(host, options) {
	const today = require_check.parseDay(require_check.chooseDay(host, options.today)) ?? 0;
	const nearest = await require_check.findConfig(host);
	if (nearest !== void 0 && (0, node_path.dirname)(nearest) === host.cwd) throw alreadyThere((0, node_path.basename)(nearest));
	if (nearest !== void 0) {
		const shown = (0, node_path.relative)(host.cwd, nearest).split(node_path.sep).join("/");
		host.writeOut(require_start.escapeLines(`This folder becomes a workspace of its own, apart from that of ${shown}.\n\n`));
	}
	const answers = {
		...await findAnswers(host, options),
		today,
		schemas: await findSchemas(host)
	};
	const files = startWorkspace(answers);
	await create(host, files);
	host.writeOut(`${renderStart(files, answers, require_check.renderOptionsFor(host, options.color)).join("\n")}\n`);
	return 0;
}
async function findAnswers(host, { yes }) {
	if (yes) return takeProposals(host);
	if (!host.canAsk) {
		host.writeOut("There is no terminal to ask on, so the proposed answers are taken.\n\n");
		return takeProposals(host);
	}
	const answers = await askQuestions(host);
	host.writeOut("\n");
	return answers;
}
async function findSchemas(host) {
	return (await host.inspect((0, node_path.join)(host.cwd, SCHEMAS, "config.schema.json")))?.kind === "file" ? SCHEMAS : void 0;
}
async function create(host, files) {
	let taken;
	try {
		taken = await host.createFiles(files.map(({ path, text }) => ({
			path: (0, node_path.join)(host.cwd, path),
			text
		})));
	} catch (error) {
		throw new require_start.UsageError(`The files could not be written: ${require_check.describeUnwritten(error)}. Nothing was left behind.`);
	}
	const file = files.find(({ path }) => (0, node_path.join)(host.cwd, path) === taken);
	if (taken !== void 0) throw alreadyThere(file?.path ?? taken);
}
function alreadyThere(path) {
	return new require_start.UsageError(`${path} is here already, so nothing was written. \`onpolicy config\` shows the settings.`);
}

exports.init = init;