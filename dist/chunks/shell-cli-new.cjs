const require_rolldown_runtime = require("./rolldown-runtime.cjs");
const require_check = require("./check.cjs");
const require_rules = require("./rules.cjs");
const require_start = require("./start.cjs");
const require_glob = require("./text-glob.cjs");
let node_path = require("node:path");

const RULE_SUBJECTS = Object.keys(require_check.RULE_DRAFTS);
function isRuleSubject(text) {
	return Object.hasOwn(require_check.RULE_DRAFTS, text);
}
const LONGEST_ID = 100;
async function startRule(draft, input) {
	const { id } = draft;
	const form = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u;
	if (!form.test(id) || id.length > LONGEST_ID) return { fault: `"${id}" is no id of a rule: use lower-case words joined by "-", such as no-private-messengers.` };
	if (!form.test(draft.category)) return { fault: `"${draft.category}" is no category: use lower-case words joined by "-".` };
	const { rules } = await require_rules.listRules(input);
	const taken = rules.find(({ rule }) => rule.id === id);
	if (taken !== void 0) return { fault: `There is a rule "${id}" already: it ${taken.file === void 0 ? "comes with the tool" : `stands in ${taken.file}`}.` };
	return { text: require_check.draftRule(draft) };
}

async function newRule(host, id, options) {
	const { subject, category } = options;
	if (!isRuleSubject(subject)) {
		const help = require_start.suggestNearest(subject, RULE_SUBJECTS) ?? `There are: ${RULE_SUBJECTS.join(", ")}.`;
		throw new require_start.UsageError(`There is no subject "${subject}". ${help}`);
	}
	const { root, patterns, ...input } = await require_check.loadRules(host, options);
	const draft = await startRule({
		id,
		subject,
		category
	}, input);
	if ("fault" in draft) throw new require_start.UsageError(draft.fault);
	const path = placeFor(id, patterns);
	const absolute = (0, node_path.join)(root, path);
	const shown = (0, node_path.relative)(host.cwd, absolute).split(node_path.sep).join("/");
	await write(host, {
		path: absolute,
		shown,
		text: draft.text
	});
	const listing = patterns.some((pattern) => require_glob.compileGlob(pattern)(path)) ? "" : `Add it to the config: ruleFiles: [${(0, node_path.dirname)(path)}/*.yaml]\n`;
	host.writeOut(require_start.escapeLines(`${shown} is written.\n${listing}Change it, and prove it: onpolicy test ${shown}\n`));
	return 0;
}
function placeFor(id, patterns) {
	return patterns.flatMap((pattern) => {
		const folder = pattern.split("/").filter((part) => part !== ".");
		const fixed = folder.slice(0, folder.findIndex((part) => /[*?{[]/u.test(part)));
		return [".yaml", ".yml"].map((extension) => [...fixed, `${id}${extension}`].join("/"));
	}).find((place) => patterns.some((pattern) => require_glob.compileGlob(pattern)(place))) ?? `rules/${id}.yaml`;
}
async function write(host, { path, shown, text }) {
	let taken;
	try {
		taken = await host.createFiles([{
			path,
			text
		}]);
	} catch (error) {
		throw new require_start.UsageError(`${shown} could not be written: ${require_check.describeUnwritten(error)}.`);
	}
	if (taken !== void 0) throw new require_start.UsageError(`${shown} is here already, so nothing was written.`);
}

exports.newRule = newRule;