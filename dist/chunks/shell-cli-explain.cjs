const require_rolldown_runtime = require("./rolldown-runtime.cjs");
const require_check = require("./check.cjs");
const require_problems = require("./generated-problems.cjs");
const require_rules = require("./rules.cjs");
const require_start = require("./start.cjs");
const require_verdicts = require("./verdicts.cjs");
const require_load_rules = require("./shell-load-rules.cjs");
const require_report_problems = require("./shell-cli-report-problems.cjs");

async function findNotice(id) {
	const rule = require_check.builtinRules().find((candidate) => candidate.id === id);
	if (rule === void 0) {
		const fault = require_problems.problemRules().find((candidate) => candidate.id === id);
		if (fault === void 0) return void 0;
		return {
			...fault,
			category: "document",
			docs: `docs/rules/problems.md#${id}`
		};
	}
	const { rulePages } = await Promise.resolve().then(() => require("./generated-rule-pages.cjs"));
	const docs = `rules/${id}/README.md`;
	return {
		...rule,
		docs,
		page: rulePages.find((page) => page.id === id)
	};
}
async function findOwnRule(input, id) {
	const { rules } = await require_rules.listRules(input);
	const found = rules.find(({ rule, file }) => file !== void 0 && rule.id === id);
	if (found === void 0) return void 0;
	const { rule, file } = found;
	const why = rule.description === void 0 ? [] : [rule.description];
	return {
		...rule,
		docs: rule.docs ?? file ?? "",
		page: {
			id,
			why,
			finds: [],
			remedy: [rule.help],
			off: []
		}
	};
}
async function explainTactic(input, id) {
	const { judgements, taxonomies, problems } = await require_verdicts.judgeWorkspace(input);
	const all = judgements.flatMap((judgement) => judgement.verdicts.map((verdict) => ({
		judgement,
		verdict
	})));
	const matching = all.filter(({ verdict }) => nameOf$1(verdict) === id || verdict.tactic.id === id);
	const [first, second] = matching;
	if (first === void 0) return {
		problems,
		fault: describeUnjudged(judgements, id) ?? describeMissing(all, id)
	};
	if (second !== void 0) return {
		problems,
		fault: `Several strategies have a tactic "${id}": name one of ${matching.map(({ verdict }) => nameOf$1(verdict)).join(", ")}.`
	};
	const { judgement, verdict } = first;
	return {
		problems,
		found: {
			verdict,
			proofOf: ({ use }) => judgement.explain(verdict.tactic, use),
			labelOf: (facet, concept) => require_check.labelOf(taxonomies, facet, concept)
		}
	};
}
function nameOf$1({ strategy, tactic }) {
	return `${strategy.id}#${tactic.id}`;
}
function describeUnjudged(judgements, id) {
	for (const { strategy } of judgements) {
		const found = strategy.tactics.find((tactic) => tactic.id === id || nameOf$1({
			strategy,
			tactic
		}) === id);
		if (found !== void 0) return `The tactic "${id}" is ${found.status}, so it is not judged.`;
	}
}
function describeMissing(all, id) {
	const tactics = all.flatMap(({ verdict }) => [nameOf$1(verdict), verdict.tactic.id]);
	const help = require_start.suggestNearest(id, [...tactics, ...[...require_check.builtinRules(), ...require_problems.problemRules()].map((rule) => rule.id)]);
	return `There is no rule and no judged tactic "${id}".${help === void 0 ? "" : ` ${help}`}`;
}

function renderTacticProof({ verdict, proofOf, labelOf }, options) {
	const { tactic, strategy, days } = verdict;
	const groups = /* @__PURE__ */ new Map();
	for (const use of verdict.uses) {
		const body = renderProof(verdict, proofOf(use), {
			labelOf,
			options
		});
		const key = `${use.kind}\n${body.join("\n")}`;
		const known = groups.get(key) ?? {
			heads: [],
			body
		};
		known.heads.push(describeValues(use, labelOf));
		groups.set(key, {
			...known,
			body: [...explainKind(use, options), ...body]
		});
	}
	const { palette, width } = options;
	const title = `${tactic.title} (${strategy.id}#${tactic.id})`;
	const lines = require_check.wrapText(require_start.escapeTerminal(title), width).map((line) => palette.strong(line));
	const sections = [...groups.values()].flatMap(({ heads, body }) => [
		"",
		...heads.flatMap((head) => require_check.wrapText(require_start.escapeTerminal(head), width - 2).map((line, index) => index === 0 ? palette.strong(line) : `  ${palette.strong(line)}`)),
		...body
	]);
	const read = tactic.reading === void 0 ? [] : [`Read from the plan's prose, ${require_check.saySure(tactic.reading.confidence)}.`];
	return [
		...lines,
		require_check.describeDays(days),
		...read,
		...sections
	];
}
function renderProof(verdict, proof, { labelOf, options }) {
	const roleLabel = (role) => labelOf("actor", role);
	return [
		section("What the policies say", proof.applied.flatMap((applied) => describeApplied(applied, verdict, labelOf))),
		section("Which goes first", proof.precedences.map(describePrecedence)),
		section("What must be shown", proof.duties.flatMap((duty) => describeDutyProof(duty, roleLabel))),
		section("What is possible", proof.witnesses.map(describeWitness)),
		section("What would settle it", describeSettlement(proof))
	].flatMap((lines) => layOut(lines, options));
}
function section(title, lines) {
	return {
		title,
		lines
	};
}
function layOut({ title, lines }, { palette, width }) {
	if (lines.length === 0) return [];
	return [
		"",
		`  ${palette.strong(title)}`,
		...lines.flatMap((line) => {
			const deeper = line.startsWith("  ") ? "      " : "    ";
			const hang = line.startsWith("  ") ? "        " : "      ";
			return require_check.wrapText(require_start.escapeTerminal(line), width - deeper.length, hang.length - deeper.length).map((text, index) => `${index === 0 ? deeper : hang}${text}`);
		})
	];
}
function describeValues({ use }, labelOf) {
	const values = use.values.map(({ facet, concept, isKnown, isAssumed }) => {
		const label = isKnown ? labelOf(facet, concept) : `"${concept}"`;
		return isAssumed ? `${label} (assumed)` : label;
	});
	return values.length === 0 ? "Nothing is stated" : values.join(", ");
}
function explainKind({ kind }, { palette, width }) {
	const [word = ""] = KIND_WORDS[kind].split(". ");
	const paint = require_check.paintVerdict(palette, kind);
	return require_check.wrapText(KIND_WORDS[kind], width - 2).map((line, index) => `  ${index === 0 ? `${paint(word)}${line.slice(word.length)}` : line}`);
}
const KIND_WORDS = {
	prohibited: "Prohibited. Every way to do it is prohibited.",
	unmet: "Conditions not met. Every way to do it is prohibited, or lacks something that is required.",
	depends: "It depends. Some ways to do it fail, and what is stated is too broad to say which is meant.",
	unstated: "It depends. Some ways to do it fail, and the tactic does not state what decides.",
	silent: "The policy is silent. Nothing prohibits it, and nothing permits all of it.",
	permitted: "Permitted. Every way to do it is permitted, and all conditions are met."
};
function nameOf({ policy, clause }) {
	return clause === void 0 ? `The default of "${policy.title}"` : `"${clause.title ?? clause.id}" of "${policy.title}"`;
}
function shortName({ policy, clause }) {
	if (clause === void 0) return `the default of ${policy.id}`;
	return `"${clause.reading === void 0 ? clause.id : clause.title ?? clause.id}"`;
}
const SAYS_WORDS = {
	prohibits: "prohibits it",
	permits: "permits it",
	requires: "requires something"
};
function describeApplied(applied, { days }, labelOf) {
	const { policy, clause, says, matches, coversUse } = applied;
	const place = require_check.placeText(require_check.placeOf(clause?.quote ?? policy.defaultLocation));
	const lines = [`${nameOf(applied)} ${SAYS_WORDS[says]}${coversUse ? "" : " in part"} (${place}).`];
	if (clause?.reading !== void 0) lines.push(`  Read from prose, ${require_check.saySure(clause.reading.confidence)}.`);
	const own = new Set(matches.filter(({ isInherited }) => !isInherited).map(({ facet }) => facet));
	const shown = matches.filter(({ facet, isInherited }) => !isInherited || !own.has(facet));
	lines.push(...shown.map((match) => `  ${describeMatch(match, labelOf)}`));
	if (!(applied.days.length === 1 && (applied.days[0]?.from ?? 0) <= days.from && (applied.days[0]?.to ?? 0) >= days.to)) lines.push(`  It holds ${require_check.joinWords(applied.days.map(require_check.describeDays))}.`);
	for (const exception of clause?.unless ?? []) {
		const words = exception.facets.map(({ facet, names }) => `${facet} ${require_check.joinWords(names.map((name) => describeName(facet, name, labelOf)), "or")}`);
		lines.push(`  It makes an exception of ${require_check.joinWords(words)}.`);
	}
	return lines;
}
function describeMatch({ facet, named, value, path, relation }, labelOf) {
	const name = describeName(facet, named, labelOf);
	const stated = value === void 0 ? "" : value.isKnown ? labelOf(facet, value.concept) : `"${value.concept}"`;
	switch (relation) {
		case "open": return `${facet}: it speaks of ${name}; the tactic does not say.`;
		case "part": return `${facet}: it speaks of ${name} only; the tactic says ${stated}.`;
		case "shared": return `${facet}: it speaks of ${name}, which has ${path[0] ?? "something"} in common with ${stated}.`;
		case "within": return path.length > 1 ? `${facet}: ${path.join(" \u2192 ")}.` : `${facet}: ${name}.`;
	}
}
function describeName(facet, { text, concepts, isTerm }, labelOf) {
	const [concept] = concepts;
	return isTerm || concept === void 0 ? `"${text}"` : labelOf(facet, concept);
}
function describePrecedence({ prohibition, permission, winner, maxim }) {
	const result = winner === "prohibition" ? "the prohibition holds" : "the permission holds";
	return `${shortName(prohibition)} prohibits and ${shortName(permission)} permits: ${result}, because ${require_check.MAXIM_WORDS[maxim]}.`;
}
function describeDutyProof({ duty, days, isMet, evidence, ...of }, roleLabel) {
	const text = require_check.describeDuty(duty, roleLabel);
	const state = isMet ? "met" : "not met";
	return [`${shortName(of)} requires ${text}, ${require_check.describeDays(days)}: ${state}.`, ...evidence.map(({ evidence: item, fault }) => {
		const dated = item.on === void 0 ? "" : ` of ${require_check.formatDay(item.on)}`;
		const why = fault === void 0 ? "counts" : `does not count everywhere: ${require_check.EVIDENCE_FAULT_WORDS[fault]}`;
		return `  The ${item.kind} "${item.value}"${dated} ${why}.`;
	})];
}
function describeWitness({ outcome, fails, world }) {
	const values = world.map(({ facet, label }) => `${facet}: ${label}`);
	const example = values.length === 0 ? "in every case" : `for example ${require_check.joinWords(values)}`;
	return `${outcome}${fails && outcome !== "prohibited" ? ", with something missing" : ""}: ${example}.`;
}
function describeSettlement({ settlement }) {
	if (settlement === void 0) return [];
	const steps = settlement.map(({ facet, concept, label }) => `\`${facet}: ${concept}\` (${label})`);
	return [`If it is so, state ${require_check.joinWords(steps)}.`];
}

function renderRule(rule, { palette, width }) {
	const { page, when } = rule;
	const section = (title, paragraphs) => {
		const lines = paragraphs.flatMap((paragraph) => ["", ...require_check.wrapText(require_start.escapeTerminal(paragraph), width - 2).map((line) => `  ${line}`)]);
		return lines.length === 0 ? [] : [
			"",
			palette.strong(title),
			...lines.slice(1)
		];
	};
	return [
		`${palette.strong(require_start.escapeTerminal(rule.id))} ${palette.quiet(`(${require_start.escapeTerminal(rule.category)})`)}`,
		palette[rule.severity](describeSeverity(rule)),
		"",
		...require_check.wrapText(require_start.escapeTerminal(`${rule.title}.`), width),
		...section("Why it matters", page?.why ?? []),
		...section("What it finds", page?.finds ?? []),
		...section("What to do", page?.remedy ?? [rule.help]),
		...section("When to switch it off", page?.off ?? []),
		...section("The condition, for those who write rules", when === void 0 ? [] : [when]),
		"",
		palette.quiet(require_start.escapeTerminal(`${rule.category === "document" ? "More" : "Examples"}: ${rule.docs}`))
	];
}
function describeSeverity({ severity, optIn, confidence = 1 }) {
	return [
		severity,
		...optIn === true ? ["off unless a preset or a config sets it"] : [],
		...confidence < 1 ? [`confidence ${confidence}`] : []
	].join(", ");
}

async function explain(host, id, options) {
	const renderOptions = require_check.renderOptionsFor(host, options.color);
	const found = await findNotice(id) ?? await findOwn(host, id, options);
	if (found !== void 0) {
		host.writeOut(require_start.guardText(host, `${renderRule(found, renderOptions).join("\n")}\n`));
		return 0;
	}
	const explained = await explainTactic(await require_check.loadWorkspace(host, {
		...options,
		allowEmpty: true
	}), id);
	const status = require_report_problems.reportProblems(host, explained.problems, options.color);
	if ("fault" in explained) throw new require_start.UsageError(explained.fault);
	host.writeOut(require_start.guardText(host, `${renderTacticProof(explained.found, renderOptions).join("\n")}\n`));
	return status;
}
async function findOwn(host, id, options) {
	return /^[a-z][a-z0-9-]*$/u.test(id) ? findOwnRule(await require_load_rules.loadRules(host, options), id) : void 0;
}

exports.explain = explain;