const require_rolldown_runtime = require("./rolldown-runtime.cjs");
const require_rules = require("./rules.cjs");
const require_start = require("./start.cjs");
const require_glob = require("./text-glob.cjs");
const require_check = require("./check.cjs");
const require_load_rules = require("./shell-load-rules.cjs");
let node_path = require("node:path");

function policy(owner, clauses) {
	return `kind: policy\nid: example-policy\ntitle: Example policy\nowner: ${owner}\nclauses:\n${clauses}`;
}
function strategy(owner, tactic) {
	return `kind: strategy\nid: example-strategy\ntitle: Example strategy\nowner: ${owner}\nperiod: 2027-01-01/2027-03-31\ntactics:\n  - id: example-tactic\n    title: Example tactic\n${tactic}`;
}
const CLAUSE = "  - id: example-clause\n    prohibit: {tool: TikTok}\n";
const REASON = "    reason: Customers' contracts rule it out.\n";
const TACTIC = "    tool: TikTok\n";
const CASE = "    businessCase: Applicants name it as their first contact.\n";
const POLICY = policy("legal", CLAUSE);
function waivers(reason) {
	return `kind: waivers\nwaivers:\n  - id: example-waiver\n    policy: example-policy\n    clause: example-clause\n    strategy: example-strategy\n    tactic: example-tactic\n    grantedBy: legal\n    on: 2026-11-02\n    expires: 2027-03-31\n    reason: ${reason}\n`;
}
const RULE_DRAFTS = {
	policy: {
		title: "A policy is owned by marketing",
		when: "policy.owner.role.within(\"marketing\")",
		message: "{policy.title} is owned by {policy.owner.label}.",
		help: "Let HR, legal or compliance own it.",
		bad: { policy: policy("marketing", CLAUSE) },
		good: { policy: POLICY }
	},
	clause: {
		title: "A clause gives no reason",
		when: "clause.modality == \"prohibit\" && clause.reason == \"\"",
		message: "{clause.title} prohibits something and does not say why.",
		help: "Say why under `reason`.",
		bad: { policy: POLICY },
		good: { policy: policy("legal", `${CLAUSE}${REASON}`) }
	},
	"clause-pair": {
		title: "Two clauses contradict each other",
		when: "pair.relation == \"contradiction\"",
		message: "{pair.first.title} prohibits what {pair.second.title} permits: {pair.example}.",
		help: "Decide which of the two is meant.",
		bad: { policy: policy("legal", `${CLAUSE}  - id: other-clause\n    permit: {tool: TikTok}\n`) },
		good: { policy: policy("legal", `${CLAUSE}  - id: other-clause\n    permit: {tool: LinkedIn}\n`) }
	},
	exception: {
		title: "An exception takes nothing out of its clause",
		when: "exception.isEmpty",
		message: "{exception.text} is no case of {exception.clause.title}.",
		help: "Remove the exception, or correct what it names.",
		bad: { policy: policy("legal", `${CLAUSE}    unless: [{tool: LinkedIn}]\n`) },
		good: { policy: policy("legal", `${CLAUSE}    unless: [{tool: TikTok, actor: legal}]\n`) }
	},
	strategy: {
		title: "A strategy has not been shown to legal",
		when: "!strategy.sharedWith.exists(s, s.role.within(\"legal\"))",
		message: "{strategy.title} has not been shown to legal.",
		help: "Share it with legal, and list that under `sharedWith`.",
		bad: {
			policy: POLICY,
			strategy: strategy("marketing", "    tool: LinkedIn\n")
		},
		good: {
			policy: POLICY,
			strategy: strategy("marketing", "    tool: LinkedIn\n").replace("period:", "sharedWith: [{role: legal, on: 2026-11-02}]\nperiod:")
		}
	},
	tactic: {
		title: "A tactic states no business case",
		when: "tactic.businessCase == \"\"",
		message: "{tactic.title} does not say what it is good for.",
		help: "Add a business case.",
		bad: {
			policy: POLICY,
			strategy: strategy("marketing", "    tool: LinkedIn\n")
		},
		good: {
			policy: POLICY,
			strategy: strategy("marketing", `    tool: LinkedIn\n${CASE}`)
		}
	},
	verdict: {
		title: "A tactic clashes with a clause and states no business case",
		when: "verdict.kind == \"prohibited\" && verdict.tactic.businessCase == \"\"",
		message: "{verdict.tactic.title} is prohibited by {verdict.clause.title}, and gives no reason to change that.",
		help: "Do without it, or add a business case.",
		bad: {
			policy: POLICY,
			strategy: strategy("marketing", TACTIC)
		},
		good: {
			policy: POLICY,
			strategy: strategy("marketing", `${TACTIC}${CASE}`)
		}
	},
	mention: {
		title: "A strategy names a tool that nobody has listed",
		when: "!mention.isInPolicy && mention.facet == \"tool\" && !mention.isKnown",
		message: "{mention.text} is in no list of tools.",
		help: "Add it to your taxonomy of tools, or correct the name.",
		bad: {
			policy: POLICY,
			strategy: strategy("marketing", "    tool: Our new app\n")
		},
		good: {
			policy: POLICY,
			strategy: strategy("marketing", "    tool: LinkedIn\n")
		}
	},
	waiver: {
		title: "A waiver's reason is too short to mean anything",
		when: "waiver.reason.size() < 10",
		message: "The waiver {waiver.id} says no more than {waiver.reason}.",
		help: "Say why it was granted.",
		bad: {
			policy: POLICY,
			strategy: strategy("marketing", TACTIC),
			waivers: waivers("Urgent.")
		},
		good: {
			policy: POLICY,
			strategy: strategy("marketing", TACTIC),
			waivers: waivers("The campaign was booked before the clause was written.")
		}
	},
	workspace: {
		title: "No policy is owned by HR or legal",
		when: "workspace.policies.all(p, !p.owner.role.within(\"hr\") && !p.owner.role.within(\"legal\"))",
		message: "None of the {workspace.policies.size()} policies is owned by HR or legal.",
		help: "Let HR or legal own one of them.",
		bad: { policy: policy("it-security", CLAUSE) },
		good: { policy: POLICY }
	}
};

function draftRule({ id, subject, category }) {
	const { title, when, message, help, bad, good } = RULE_DRAFTS[subject];
	return `kind: rule
id: ${id}

# What it finds, in one line.
title: ${title}

# Why it matters: \`onpolicy explain ${id}\` shows it.
description: Say here why somebody should care.

# The group under which it is listed.
category: ${category}

# error, warning or info: how bad it is if it is true. A config can change it.
severity: warning

# What it looks at, one after the other.
subject: ${subject}

# When it fires, in CEL: docs/rules/facts.md lists what it can ask.
when: >-
  ${when}

# One sentence; what stands in braces is worked out for each finding.
message: "${message}"

# What the reader can do, as an imperative sentence.
help: ${help}

# \`onpolicy test\` runs these: it must fire on the bad ones, and stay silent on the good ones.
examples:
  bad:
    - |
${fences(bad)}
  good:
    - |
${fences(good)}
`;
}
function fences(documents) {
	return Object.entries(documents).map(([kind, text]) => `\`\`\`yaml ${kind}\n${text}\`\`\``).join("\n\n").split("\n").map((line) => line === "" ? "" : `      ${line}`).join("\n");
}

const RULE_SUBJECTS = Object.keys(RULE_DRAFTS);
function isRuleSubject(text) {
	return Object.hasOwn(RULE_DRAFTS, text);
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
	return { text: draftRule(draft) };
}

async function newRule(host, id, options) {
	const { subject, category } = options;
	if (!isRuleSubject(subject)) {
		const help = require_start.suggestNearest(subject, RULE_SUBJECTS) ?? `There are: ${RULE_SUBJECTS.join(", ")}.`;
		throw new require_start.UsageError(`There is no subject "${subject}". ${help}`);
	}
	const { root, patterns, ...input } = await require_load_rules.loadRules(host, options);
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