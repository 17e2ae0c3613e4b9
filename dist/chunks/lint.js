import { activateRules, addBits, createBits, createTaxonomies, findPath, fingerprint, hasBit, isSubset, isWithin, keepBits, listBits, orderBroaderFirst, orderFindings, problemFindings, resolveConcept, setBit, shippedTaxonomies } from "./taxonomy-taxonomy-set.js";
import { findNearest, quoteNearest, suggestNearest } from "./taxonomy-nearest.js";
import { AUTHORITIES, DEFAULT_CLAUSE, DUTY_KINDS } from "./model-duty.js";
import { MAXIMS, NO_TERMS, RECOMMENDED, VERDICT_KINDS, choiceOf, complain, findPreset, identityOf as identityOf$1, isFalse, isTrue, keepDistinct, mapsOf, readConfig, readDocument, scalarText, textOf } from "./read-read-config.js";
import { foldName } from "./model-concept.js";
import { findEntry, findValue, listItems } from "./read-validate-document.js";
import { SEVERITIES } from "./model-finding.js";

function isJudged(tactic) {
	return tactic.status !== "rejected" && tactic.status !== "done";
}

const MOST_NAMES = 12;
const MOST_CONCEPTS = 3;
function suggestConcept(taxonomy, text) {
	const names = taxonomy.concepts.flatMap(({ id, label, aliases }) => [
		label,
		id,
		...aliases
	]);
	const seen = /* @__PURE__ */ new Set();
	const nearest = findNearest(text, names, MOST_NAMES).filter((name) => {
		const index = resolveConcept(taxonomy, name)?.index ?? -1;
		if (seen.has(index)) return false;
		seen.add(index);
		return true;
	});
	return quoteNearest(nearest.slice(0, MOST_CONCEPTS));
}

function joinWords(words, last = "and") {
	if (words.length < 2) return words.join("");
	return `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1) ?? ""}`;
}
function countWords(count, noun, plural = `${noun}s`) {
	return `${count} ${count === 1 ? noun : plural}`;
}
function joinSome(words, most) {
	if (words.length <= most) return joinWords(words);
	return `${words.slice(0, most).join(", ")} and ${words.length - most} more`;
}

function labelOf(taxonomies, facet, name) {
	const taxonomy = taxonomies.get(facet);
	return (taxonomy === void 0 ? void 0 : resolveConcept(taxonomy, name))?.label ?? name;
}
function conceptFact(taxonomies, { facet, concept, isKnown, isAssumed, name }) {
	return {
		facet,
		id: concept,
		label: isKnown ? labelOf(taxonomies, facet, concept) : concept,
		text: name.text,
		isKnown,
		isAssumed
	};
}
const NO_CONCEPT = {
	facet: "",
	id: "",
	label: "",
	text: "",
	isKnown: false,
	isAssumed: false
};
function roleFact(taxonomies, role) {
	if (role === void 0) return {
		text: "",
		label: "",
		isKnown: false
	};
	return {
		text: role.text,
		label: labelOf(taxonomies, "actor", role.text),
		isKnown: role.concept !== void 0
	};
}
function policyFact(taxonomies, policy) {
	return {
		id: policy?.id ?? "",
		title: policy?.title ?? "",
		owner: roleFact(taxonomies, policy?.owner),
		authority: policy?.authority ?? ""
	};
}
function clauseFact(taxonomies, clause) {
	if (clause === void 0 || clause === "default") {
		const id = clause === void 0 ? "" : DEFAULT_CLAUSE;
		return {
			id,
			title: id,
			modality: id,
			reason: "",
			isWaivable: true,
			reservedFor: ""
		};
	}
	return {
		id: clause.id,
		title: clause.title ?? clause.id,
		modality: clause.modality,
		reason: clause.reason ?? "",
		isWaivable: clause.isWaivable,
		reservedFor: clause.modality === "only" ? describeScope(taxonomies, clause.only) : ""
	};
}
function describeScope(taxonomies, scope) {
	const parts = scope.facets.map(({ facet, names }) => joinWords(names.map((name) => name.isTerm ? name.text : labelOf(taxonomies, facet, name.concepts[0] ?? name.text)), "or"));
	return parts.length === 0 ? "nobody" : joinWords(parts);
}
function strategyFact(taxonomies, strategy) {
	return {
		id: strategy.id,
		title: strategy.title,
		owner: roleFact(taxonomies, strategy.owner)
	};
}
function tacticFact({ id, title, status, businessCase }) {
	return {
		id,
		title,
		status,
		businessCase: businessCase ?? ""
	};
}
function clauseName({ policy, clause }) {
	return `${policy.id}#${clause?.id ?? "default"}`;
}

function listMentionSubjects(taxonomies, strategy) {
	return strategy.tactics.filter(isJudged).flatMap((tactic) => [tactic.stated, ...tactic.uses].flatMap((scope) => scope.facets).flatMap(({ facet, names }) => names.map((name) => {
		const isKnown = name.concepts.length > 0;
		const help = isKnown ? void 0 : suggestFor(taxonomies, facet, name.text);
		return {
			subject: "mention",
			fact: {
				strategy: strategyFact(taxonomies, strategy),
				tactic: tacticFact(tactic),
				facet,
				text: name.text,
				isKnown
			},
			location: name.location,
			label: "not in the taxonomy",
			related: [],
			notes: [],
			help: help === void 0 ? [] : [help],
			about: {
				strategy: strategy.id,
				tactic: tactic.id
			},
			identity: [
				strategy.id,
				tactic.id,
				facet,
				name.text
			]
		};
	})));
}
function suggestFor(taxonomies, facet, text) {
	const taxonomy = taxonomies.get(facet);
	return taxonomy === void 0 ? void 0 : suggestConcept(taxonomy, text);
}

function runRules(rules, subjects) {
	return subjects.flatMap((subject) => rules.flatMap((active) => {
		const { rule } = active;
		if (rule.data.subject !== subject.subject) return [];
		const setting = active.configuredFor(subject.location.source.path) ?? subject.severity ?? active.setting;
		return setting === "off" || !rule.fires(subject.fact) ? [] : [toFinding(rule, setting, subject)];
	}));
}
function toFinding(rule, severity, subject) {
	const { data } = rule;
	return {
		rule: data.id,
		severity,
		confidence: data.confidence ?? 1,
		message: upperFirst(rule.describe(subject.fact)),
		location: subject.location,
		...subject.label === void 0 ? {} : { label: subject.label },
		related: subject.related,
		notes: subject.notes,
		help: subject.help.length > 0 ? subject.help : [data.help],
		subject: subject.about,
		fingerprint: fingerprint([data.id, ...subject.identity])
	};
}
function upperFirst(text) {
	if (/^\p{Ll}\p{Lu}/u.test(text)) return text;
	return text.charAt(0).toUpperCase() + text.slice(1);
}

function listCauses({ uses }) {
	const causes = /* @__PURE__ */ new Map();
	const add = (key, cause) => {
		const known = causes.get(key);
		causes.set(key, known === void 0 ? cause : {
			...known,
			uses: [...known.uses, ...cause.uses]
		});
	};
	for (const use of uses) for (const { key, cause } of causesOf(use)) add(key, cause);
	return [...causes.values()];
}
function causesOf(use) {
	const uses = [use];
	switch (use.kind) {
		case "prohibited": {
			const whole = use.prohibiting.filter(({ isWhole }) => isWhole);
			return withoutIdleDefaults(whole.length > 0 ? whole : use.prohibiting).map((clause) => ({
				key: `prohibition ${clauseName(clause)} ${concernedValues$1(use, clause)}`,
				cause: {
					cause: "prohibition",
					clause,
					uses
				}
			}));
		}
		case "unmet": {
			const whole = use.unmet.filter(({ isWhole }) => isWhole);
			return (whole.length > 0 ? whole : use.unmet).map((open) => ({
				key: `duty ${clauseName(open)} ${open.duty.location.span.start}`,
				cause: {
					cause: "duty",
					open,
					uses
				}
			}));
		}
		case "depends":
		case "unstated": return [{
			key: `${use.kind} ${use.deciding.join()} ${statedValues(use)}`,
			cause: {
				cause: "open",
				uses
			}
		}];
		case "silent": return [{
			key: `silence ${silentValue(use)}`,
			cause: {
				cause: "silence",
				uses
			}
		}];
		case "permitted": return [];
	}
}
function withoutIdleDefaults(clauses) {
	return clauses.filter(({ policy, clause }) => clause !== void 0 || !clauses.some((other) => other.policy === policy && other.clause !== void 0));
}
function concernedValues$1(use, { clause }) {
	if (clause === void 0) return silentValue(use);
	const named = new Set(clause?.scope.facets.map(({ facet }) => facet) ?? []);
	return use.use.values.flatMap(({ facet, concept }) => named.has(facet) ? [concept] : []).join();
}
function statedValues(use) {
	return use.use.values.flatMap(({ facet, concept }) => use.deciding.includes(facet) ? [concept] : []).join();
}
function silentValue(use) {
	return use.use.values.find(({ facet }) => facet === "tool" || facet === "tactic")?.concept ?? "";
}

const ALWAYS = {
	from: Number.NEGATIVE_INFINITY,
	to: Number.POSITIVE_INFINITY
};
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MONTH_STARTS = [
	0,
	31,
	59,
	90,
	120,
	151,
	181,
	212,
	243,
	273,
	304,
	334,
	365
];
function isLeap(year) {
	return year % 4 === 0 && year % 100 !== 0 || year % 400 === 0;
}
function monthLength(year, month) {
	const length = (MONTH_STARTS[month] ?? 0) - (MONTH_STARTS[month - 1] ?? 0);
	return month === 2 && isLeap(year) ? length + 1 : length;
}
function daysBeforeYear(year) {
	const y = year - 1;
	return y * 365 + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
}
const EPOCH = daysBeforeYear(1970);
function parseDay(text) {
	const match = DAY.exec(text);
	if (match === null) return void 0;
	const year = Number(match[1]);
	const month = Number(match[2]);
	const day = Number(match[3]);
	if (year < 1 || month < 1 || month > 12 || day < 1 || day > monthLength(year, month)) return void 0;
	const leap = month > 2 && isLeap(year) ? 1 : 0;
	return daysBeforeYear(year) - EPOCH + (MONTH_STARTS[month - 1] ?? 0) + leap + day - 1;
}
function formatDay(day) {
	if (!Number.isFinite(day)) return "..";
	let year = 1970 + Math.floor(day / 365.2425);
	while (daysBeforeYear(year) - EPOCH > day) year -= 1;
	while (daysBeforeYear(year + 1) - EPOCH <= day) year += 1;
	let rest = day - (daysBeforeYear(year) - EPOCH);
	let month = 1;
	while (rest >= monthLength(year, month)) {
		rest -= monthLength(year, month);
		month += 1;
	}
	const two = (n) => String(n).padStart(2, "0");
	return `${String(year).padStart(4, "0")}-${two(month)}-${two(rest + 1)}`;
}
function intersectIntervals(a, b) {
	const from = Math.max(a.from, b.from);
	const to = Math.min(a.to, b.to);
	return from <= to ? {
		from,
		to
	} : void 0;
}

const MAXIM_WORDS = {
	protection: "a protected right goes before a prohibition of no higher authority",
	authority: "the prohibition comes from a higher authority",
	override: "the permission says that it overrides the prohibition, and the prohibition's owner agrees",
	specificity: "the narrower clause goes before the broader one",
	recency: "the later clause goes before the earlier one",
	prohibition: "nothing puts the permission first",
	default: "a policy's default gives way to its clauses"
};
const KIND_WORDS = {
	approval: "an approval by",
	disclosure: "the disclosure",
	record: "the record",
	training: "the training",
	consent: "the consent",
	control: "the control"
};
function describeDuty(duty, labelOf) {
	if (duty.form === "choice") return joinWords(duty.anyOf.map((single) => describeSingle(single, labelOf)), "or");
	return describeSingle(duty, labelOf);
}
function describeSingle({ kind, values }, labelOf) {
	const shown = values.map((value) => kind === "approval" ? labelOf(value) : `"${value}"`);
	return `${KIND_WORDS[kind]} ${joinWords(shown, "or")}`;
}
const EVIDENCE_FAULT_WORDS = {
	"dated-too-late": "it is dated after the first day on which it is needed",
	"dated-in-future": "it is dated after today",
	"expires-too-early": "it expires before the last day on which it is needed",
	"covers-part": "its `for` covers only part of the tactic"
};
function describeDays({ from, to }) {
	if (!Number.isFinite(from) && !Number.isFinite(to)) return "at all times";
	if (!Number.isFinite(from)) return `until ${formatDay(to)}`;
	if (!Number.isFinite(to)) return `from ${formatDay(from)} on`;
	return from === to ? `on ${formatDay(from)}` : `from ${formatDay(from)} to ${formatDay(to)}`;
}

function baseFact(context, of) {
	const { taxonomies, verdict, use, uses } = context;
	return {
		kind: use.kind,
		cause: "",
		strategy: strategyFact(taxonomies, verdict.strategy),
		tactic: tacticFact(verdict.tactic),
		uses: BigInt(uses.length),
		policy: policyFact(taxonomies, of?.policy),
		clause: clauseFact(taxonomies, of === void 0 ? void 0 : of.clause ?? "default"),
		facets: [],
		facet: "",
		concept: NO_CONCEPT,
		isBroader: false,
		named: "",
		combination: "",
		duty: {
			kind: "",
			text: ""
		},
		stakes: "",
		deciding: [],
		question: ""
	};
}
function severityOf({ clause }) {
	return clause?.severity === void 0 ? {} : { severity: clause.severity };
}
function aboutOf({ verdict, use }, of) {
	return {
		strategy: verdict.strategy.id,
		tactic: verdict.tactic.id,
		verdict: use.kind,
		...of === void 0 ? {} : {
			policy: of.policy.id,
			clause: of.clause?.id ?? "default"
		}
	};
}

function relatedClause({ policy, clause }, message) {
	return {
		location: clause?.quote ?? policy.defaultLocation,
		message
	};
}
function titleOf({ policy, clause }) {
	return clause === void 0 ? `the default of "${policy.title}"` : `"${clause.title ?? clause.id}"`;
}
function notePaths({ matches }) {
	return matches.filter(({ relation, path, isInherited }) => relation !== "open" && path.length > 1 && !isInherited).map(({ path }) => path.join(" → "));
}
function noteDays({ days, policy, clause }, span) {
	const [first] = days;
	if (first === void 0 || days.length === 1 && first.from <= span.from && first.to >= span.to) return [];
	const named = new Set(clause?.during?.map(({ value }) => value) ?? []);
	const events = policy.calendar.filter((event) => named.has(event.id) && days.some((part) => intersectIntervals(part, event.days) !== void 0)).map((event) => event.title ?? event.id);
	const during = events.length === 0 ? "" : ` (${events.join(", ")})`;
	return [`It holds ${days.map((part) => describeDays(part)).join(", ")}${during}, which is part of the tactic's period.`];
}
function describeConsent({ owner }) {
	return owner === void 0 ? "nobody owns this policy who could agree" : `${owner.text}, who owns this policy, has not approved the other one`;
}
function noteLostPermissions(precedences, { policy, clause }) {
	return precedences.filter(({ prohibition, winner }) => winner === "prohibition" && prohibition.policy === policy && prohibition.clause === clause).flatMap(({ permission, maxim, lacksConsent, isWhole }) => {
		if (permission.clause === void 0) return [];
		if (lacksConsent) return [`${titleOf(permission)} says that it overrides this, but ${describeConsent(policy)}.`];
		return isWhole ? [`${titleOf(permission)} permits it too, but ${MAXIM_WORDS[maxim]}.`] : [];
	});
}
function noteReason({ clause }) {
	const reason = clause?.reason;
	const source = clause?.source;
	return [...reason === void 0 ? [] : [`The clause gives this reason: ${reason}`], ...source === void 0 ? [] : [`It rests on ${source}.`]];
}

function offerAlternatives(taxonomies, { clause }) {
	const offered = (clause?.alternatives ?? []).map((scope) => describeAlternative(taxonomies, scope)).filter((text) => text !== "");
	return offered.length === 0 ? [] : [`The clause offers an alternative: ${joinWords(offered, "or")}.`];
}
function describeAlternative(taxonomies, { facets }) {
	return joinWords(facets.map(({ facet, names }) => joinWords(names.map((name) => labelOf(taxonomies, facet, name.concepts[0] ?? name.text)), "or")));
}
function offerPermitted(taxonomies, facet, concepts) {
	if (concepts.length === 0) return [];
	return [`Permitted here instead: ${joinWords(concepts.map((concept) => labelOf(taxonomies, facet, concept)), "or")}.`];
}
function offerTalk(taxonomies, { policy, clause }, tactic) {
	const owner = describeOwner(taxonomies, policy);
	const isWaivable = clause?.isWaivable ?? true;
	const waiver = isWaivable ? `Ask ${owner} for a waiver with an end date, or to revise the clause.` : `This clause cannot be waived; only ${owner} can revise it.`;
	return isWaivable && tactic.businessCase === void 0 ? [waiver, "State a `businessCase`, so that they can weigh it."] : [waiver];
}
function describeOwner(taxonomies, policy) {
	const owner = "the policy's owner";
	return policy.owner === void 0 ? owner : `${owner} (${labelOf(taxonomies, "actor", policy.owner.text)})`;
}

function dutySubject(context, open) {
	const { taxonomies, judgement, verdict, use } = context;
	const { tactic } = verdict;
	const proof = judgement.explain(tactic, use.use);
	const applied = proof.applied.find(({ policy, clause }) => policy === open.policy && clause === open.clause);
	const duty = proof.duties.find((candidate) => candidate.duty === open.duty);
	const text = describeDuty(open.duty, (role) => labelOf(taxonomies, "actor", role));
	return {
		subject: "verdict",
		fact: {
			...baseFact(context, open),
			cause: "duty",
			facets: open.clause?.scope.facets.map(({ facet }) => facet) ?? [],
			duty: {
				kind: open.duty.form === "choice" ? "choice" : open.duty.kind,
				text
			}
		},
		location: tactic.idLocation,
		label: `"${tactic.title}" states no ${open.duty.form === "choice" ? "evidence" : open.duty.kind} that counts`,
		related: [relatedClause(open, `${titleOf(open)} requires ${text}`)],
		notes: [
			...applied === void 0 ? [] : notePaths(applied),
			...duty === void 0 ? [] : [
				...noteNeed(duty),
				...noteEvidence(duty),
				...noteOtherEvidence(open, duty, tactic.evidence)
			],
			...noteReason(open)
		],
		help: [suggestEvidence(open), ...offerTalk(taxonomies, open, tactic).slice(0, 1)],
		...severityOf(open),
		about: aboutOf(context, open),
		identity: [
			clauseName(open),
			verdict.strategy.id,
			tactic.id,
			identityOf(open)
		]
	};
}
function identityOf({ duty }) {
	const single = ({ kind, values }) => `${kind}=${values.join("|")}`;
	return duty.form === "choice" ? duty.anyOf.map(single).join("/") : single(duty);
}
function noteNeed({ days }) {
	return [`It is needed ${describeDays(days)}.`];
}
function noteOtherEvidence({ duty }, { evidence }, stated) {
	const kinds = new Set((duty.form === "choice" ? duty.anyOf : [duty]).map(({ kind }) => kind));
	const matching = new Set(evidence.map(({ evidence: item }) => item));
	return stated.filter((item) => kinds.has(item.kind) && !matching.has(item)).map(({ kind, value }) => `The ${kind} "${value}" that the tactic states is not what is asked for.`);
}
function noteEvidence({ evidence }) {
	return evidence.flatMap(({ evidence: item, fault }) => {
		if (fault === void 0) return [];
		const dated = item.on === void 0 ? "" : ` of ${formatDay(item.on)}`;
		const until = item.expires === void 0 ? "" : ` (until ${formatDay(item.expires)})`;
		return [`The ${item.kind}${dated}${until} that the tactic states does not count: ${EVIDENCE_FAULT_WORDS[fault]}.`];
	});
}
function suggestEvidence({ duty }) {
	return `When it is done, add ${(duty.form === "choice" ? duty.anyOf : [duty]).map(({ kind, values }) => `\`{${kind}: ${values[0] ?? ""}, on: <day>}\``).join(" or ")} to the tactic's \`evidence\`.`;
}

const QUESTIONS = {
	tool: "which tool it uses",
	tactic: "which kind of tactic it is",
	actor: "who does it",
	account: "from which kind of account",
	time: "at what time of people's work",
	device: "on which device",
	region: "in which region",
	audience: "to which audience",
	content: "what is said or shown",
	data: "which data it uses",
	payment: "who pays whom for it",
	ai: "what AI does in it"
};
function askFacet(facet) {
	return Object.hasOwn(QUESTIONS, facet) ? QUESTIONS[facet] ?? facet : `which ${facet}`;
}

function placeInTactic(tactic, { facet, name }) {
	return [tactic.stated, ...tactic.uses].flatMap((scope) => scope.facets).some((part) => part.facet === facet && part.names.includes(name)) ? name.location : void 0;
}
function placeOf(tactic, value) {
	return (value === void 0 ? void 0 : placeInTactic(tactic, value)) ?? tactic.idLocation;
}
function describeOrigin(tactic, value, label) {
	if (placeInTactic(tactic, value) !== void 0) return void 0;
	return value.isAssumed ? `The ${value.facet} is assumed to be ${label}; state it in the tactic if that is wrong.` : `The ${value.facet}, ${label}, comes from the strategy's defaults.`;
}

const MOST_SHOWN = 4;
function openSubject(context) {
	const { taxonomies, judgement, verdict, use } = context;
	const { tactic } = verdict;
	const deciding = use.deciding;
	const value = use.use.values.find(({ facet }) => deciding.includes(facet));
	const { settlement } = judgement.explain(tactic, use.use);
	const prohibiting = use.prohibiting.map((clause) => relatedClause(clause, `${titleOf(clause)} prohibits part of it`));
	const unmet = use.unmet.map((open) => {
		const duty = describeDuty(open.duty, (role) => labelOf(taxonomies, "actor", role));
		return relatedClause(open, `${titleOf(open)} requires ${duty} for part of it`);
	});
	const clauses = [...new Set([...use.prohibiting, ...use.unmet].map(titleOf))];
	return {
		subject: "verdict",
		fact: {
			...baseFact(context, use.prohibiting[0] ?? use.unmet[0]),
			cause: "open",
			facet: value?.facet ?? deciding[0] ?? "",
			...value === void 0 ? {} : { concept: conceptFact(taxonomies, value) },
			stakes: describeStakes(use.atStake),
			deciding,
			question: joinWords(deciding.map((facet) => describeQuestion(context, facet)))
		},
		location: placeOf(tactic, value),
		label: value === void 0 ? `"${tactic.title}" leaves it open` : "this is too broad to tell",
		related: [...prohibiting.slice(0, MOST_SHOWN - Math.min(2, unmet.length)), ...unmet].slice(0, MOST_SHOWN),
		notes: [`${countWords(clauses.length, "clause")} ${clauses.length === 1 ? "depends" : "depend"} on it: ${joinSome(clauses, MOST_SHOWN)}.`],
		help: settlement === void 0 ? [] : [describeSettlement(settlement)],
		about: aboutOf(context, use.prohibiting[0] ?? use.unmet[0]),
		identity: [
			verdict.strategy.id,
			tactic.id,
			...deciding,
			value?.concept ?? ""
		]
	};
}
function describeStakes(stakes) {
	return `${joinWords(stakes.map((stake) => stake === "duty" ? "a duty" : "a prohibition"))} ${stakes.length > 1 ? "are" : "is"}`;
}
function describeQuestion({ taxonomies, use }, facet) {
	const value = use.use.values.find((candidate) => candidate.facet === facet);
	return value === void 0 ? askFacet(facet) : `which ${facet} under "${labelOf(taxonomies, facet, value.concept)}" is meant`;
}
function describeSettlement(settlement) {
	const steps = settlement.map(({ facet, concept }) => `\`${facet}: ${concept}\``);
	return `If it is so, state ${joinWords(steps)}: then nothing stands against it.`;
}

function prohibitionSubject(context, clause) {
	const { taxonomies, judgement, verdict, use } = context;
	const { tactic } = verdict;
	const proof = judgement.explain(tactic, use.use);
	const applied = proof.applied.find((candidate) => candidate.policy === clause.policy && candidate.clause === clause.clause && candidate.says === "prohibits");
	const facets = namedFacets(clause.clause);
	const main = mainMatch(applied, clause.clause?.modality === "only" ? reservedFacets(clause.clause) : facets);
	const value = main?.value ?? use.use.values.find(({ facet }) => facets.includes(facet)) ?? use.use.values.find(({ facet }) => facet === "tool" || facet === "tactic");
	const location = placeOf(tactic, value);
	const permitted = main === void 0 || clause.clause?.modality === "only" || !OFFERED.has(main.facet) ? [] : judgement.findPermitted(tactic, use.use, main.facet);
	return {
		subject: "verdict",
		fact: {
			...baseFact(context, clause),
			cause: "prohibition",
			facets,
			facet: main?.facet ?? value?.facet ?? "",
			...value === void 0 ? {} : { concept: conceptFact(taxonomies, value) },
			isBroader: (main?.path.length ?? 0) > 1,
			named: main === void 0 ? "" : main.clauseName.isTerm ? main.clauseName.text : main.path.at(-1) ?? "",
			combination: describeCombination(context, facets)
		},
		location,
		label: `planned by "${tactic.title}"`,
		related: [relatedClause(clause, `${titleOf(clause)} prohibits it`)],
		notes: [
			...applied === void 0 ? [] : [...notePaths(applied), ...noteDays(applied, verdict.days)],
			...noteOrigins(context, applied),
			...noteLostPermissions(proof.precedences, clause),
			...noteReason(clause)
		],
		help: [
			...offerAlternatives(taxonomies, clause),
			...offerPermitted(taxonomies, main?.facet ?? "", permitted),
			...offerTalk(taxonomies, clause, tactic)
		],
		...severityOf(clause),
		about: aboutOf(context, clause),
		identity: [
			clauseName(clause),
			verdict.strategy.id,
			tactic.id,
			...concepts(context, facets)
		]
	};
}
function namedFacets(clause) {
	const named = clause?.scope.facets.map(({ facet }) => facet) ?? [];
	return clause?.modality === "only" ? [.../* @__PURE__ */ new Set([...named, ...reservedFacets(clause)])] : named;
}
function reservedFacets(clause) {
	return clause.only.facets.map(({ facet }) => facet);
}
const OFFERED = /* @__PURE__ */ new Set(["tool", "account"]);
function mainMatch(applied, facets) {
	const own = (applied?.matches ?? []).filter(({ facet, isInherited }) => !isInherited && facets.includes(facet));
	return own.find(({ value }) => value !== void 0) ?? own[0];
}
function concernedValues({ use }, facets) {
	return use.use.values.filter(({ facet }) => facets.includes(facet));
}
function concepts(context, facets) {
	return concernedValues(context, facets).map(({ facet, concept }) => `${facet}=${concept}`);
}
function describeCombination(context, facets) {
	const { taxonomies } = context;
	return joinWords(concernedValues(context, facets).map(({ facet, concept }) => labelOf(taxonomies, facet, concept)), "with");
}
function noteOrigins(context, applied) {
	const { taxonomies, verdict } = context;
	return (applied?.matches ?? []).flatMap(({ value, facet }) => {
		if (value === void 0) return [];
		return describeOrigin(verdict.tactic, value, labelOf(taxonomies, facet, value.concept)) ?? [];
	});
}

function silenceSubject(context) {
	const { taxonomies, verdict, use } = context;
	const { strategy, tactic } = verdict;
	const { values } = use.use;
	const value = values.find(({ facet }) => facet === "tool") ?? values.find(({ facet }) => facet === "tactic");
	return {
		subject: "verdict",
		fact: {
			...baseFact(context, void 0),
			cause: "silence",
			facet: value?.facet ?? "",
			...value === void 0 ? {} : { concept: conceptFact(taxonomies, value) },
			named: value === void 0 ? "" : labelOf(taxonomies, value.facet, value.concept)
		},
		location: placeOf(tactic, value),
		label: "no clause permits or prohibits it",
		related: [],
		notes: [],
		help: [],
		about: aboutOf(context, void 0),
		identity: [
			strategy.id,
			tactic.id,
			value?.facet ?? "",
			value?.concept ?? ""
		]
	};
}

function listVerdictSubjects(taxonomies, judgement) {
	return judgement.verdicts.flatMap((verdict) => listCauses(verdict).flatMap((cause) => {
		const [use] = cause.uses;
		return use === void 0 ? [] : [toSubject({
			taxonomies,
			judgement,
			verdict,
			use,
			uses: cause.uses
		}, cause)];
	}));
}
function toSubject(context, cause) {
	switch (cause.cause) {
		case "prohibition": return prohibitionSubject(context, cause.clause);
		case "duty": return dutySubject(context, cause.open);
		case "open": return openSubject(context);
		case "silence": return silenceSubject(context);
	}
}

const NO_HOLES = [];
function termOf(box) {
	return {
		box,
		holes: NO_HOLES
	};
}
function meetBoxes(a, b) {
	return a.map((bits, word) => bits & (b[word] ?? 0));
}
function overlap(layout, a, b) {
	for (const { start, end } of layout) {
		let common = 0;
		for (let word = start; word < end; word += 1) common |= (a[word] ?? 0) & (b[word] ?? 0);
		if (common === 0) return false;
	}
	return true;
}
function isInside(inner, outer) {
	for (let word = 0; word < inner.length; word += 1) if (((inner[word] ?? 0) & ~(outer[word] ?? 0)) !== 0) return false;
	return true;
}
function isInsideFacet(inner, outer, { start, end }) {
	for (let word = start; word < end; word += 1) if (((inner[word] ?? 0) & ~(outer[word] ?? 0)) !== 0) return false;
	return true;
}
function withFacet(box, other, { start, end }) {
	const result = [...box];
	for (let word = start; word < end; word += 1) result[word] = other[word] ?? 0;
	return result;
}
function withoutFacet(box, other, { start, end }) {
	const result = [...box];
	for (let word = start; word < end; word += 1) result[word] = (result[word] ?? 0) & ~(other[word] ?? 0);
	return result;
}
function meetFacet(box, other, { start, end }) {
	const result = [...box];
	for (let word = start; word < end; word += 1) result[word] = (result[word] ?? 0) & (other[word] ?? 0);
	return result;
}
function subtractBoxes(layout, box, taken) {
	let rest = [box];
	for (const other of taken) rest = rest.flatMap((part) => overlap(layout, part, other) ? subtractBox(layout, part, other) : [part]);
	return rest;
}
function subtractBox(layout, box, taken) {
	const parts = [];
	let inside = box;
	for (const words of layout) {
		if (isInsideFacet(inside, taken, words)) continue;
		parts.push(withoutFacet(inside, taken, words));
		inside = meetFacet(inside, taken, words);
	}
	return parts;
}
function findOutside(layout, within, terms) {
	let box = within;
	let open = terms;
	for (;;) {
		const left = [];
		let best;
		let fewest = Number.POSITIVE_INFINITY;
		let isNarrowed = false;
		for (const term of open) {
			const count = countWays(layout, box, term);
			if (count === APART) continue;
			if (count === 0) return void 0;
			if (count === 1) {
				box = takeOnlyWay(layout, box, term);
				isNarrowed = true;
				if (term.holes.length > 0) left.push(term);
				continue;
			}
			left.push(term);
			if (count < fewest) {
				fewest = count;
				best = term;
			}
		}
		if (!isNarrowed) return best === void 0 ? box : branch(layout, box, {
			term: best,
			terms: left
		});
		open = left;
	}
}
function findInside(layout, { box, holes }) {
	return holes.length === 0 ? box : findOutside(layout, box, holes.map(termOf));
}
const APART = -1;
function countWays(layout, box, term) {
	const exits = countExits(layout, box, term.box);
	if (exits === APART || term.holes.length === 0) return exits;
	const common = exits === 0 ? box : meetBoxes(box, term.box);
	let count = exits;
	for (const hole of term.holes) {
		if (!overlap(layout, common, hole)) continue;
		if (isInside(common, hole)) return APART;
		count += 1;
	}
	return count;
}
function countExits(layout, box, other) {
	let count = 0;
	for (const { start, end } of layout) {
		let common = 0;
		let beyond = 0;
		for (let word = start; word < end; word += 1) {
			const bits = box[word] ?? 0;
			const own = other[word] ?? 0;
			common |= bits & own;
			beyond |= bits & ~own;
		}
		if (common === 0) return APART;
		if (beyond !== 0) count += 1;
	}
	return count;
}
function takeOnlyWay(layout, box, term) {
	const exit = layout.find((words) => !isInsideFacet(box, term.box, words));
	if (exit !== void 0) return withoutFacet(box, term.box, exit);
	const hole = term.holes.find((candidate) => overlap(layout, box, candidate));
	return hole === void 0 ? box : meetBoxes(box, hole);
}
function branch(layout, box, { term, terms }) {
	let inside = box;
	for (const words of layout) {
		if (isInsideFacet(inside, term.box, words)) continue;
		const found = findOutside(layout, withoutFacet(inside, term.box, words), terms);
		if (found !== void 0) return found;
		inside = meetFacet(inside, term.box, words);
	}
	for (const hole of term.holes) {
		if (!overlap(layout, inside, hole)) continue;
		const found = findOutside(layout, meetBoxes(inside, hole), terms);
		if (found !== void 0) return found;
	}
}

const ALL_DAYS = [ALWAYS];
function uniteDays(intervals) {
	const sorted = [...intervals].sort((a, b) => a.from - b.from || a.to - b.to);
	const merged = [];
	for (const { from, to } of sorted) {
		const last = merged.at(-1);
		if (last !== void 0 && from <= last.to + 1) last.to = Math.max(last.to, to);
		else merged.push({
			from,
			to
		});
	}
	return merged;
}
function clipDays(days, interval) {
	const [only] = days;
	if (only !== void 0 && days.length === 1 && only.from <= interval.from && interval.to <= only.to) return [interval];
	return days.flatMap((part) => intersectIntervals(part, interval) ?? []);
}
function subtractDays(days, taken) {
	let rest = [...days];
	for (const { from, to } of taken) rest = rest.flatMap((part) => [...part.from < from ? [{
		from: part.from,
		to: Math.min(part.to, from - 1)
	}] : [], ...part.to > to ? [{
		from: Math.max(part.from, to + 1),
		to: part.to
	}] : []]);
	return rest;
}
function isSubsetOfDays(inner, outer) {
	return inner.every((a) => outer.some((b) => b.from <= a.from && a.to <= b.to));
}
function meetDays(a, b) {
	return a.flatMap((part) => clipDays(b, part));
}

function findDeciding(problem, failing) {
	return problem.facets.filter((facet) => failing.some((term) => canLeave(problem, term, failing, facet)));
}
function canLeave(problem, term, failing, { words }) {
	const { layout, full } = problem;
	const cutting = term.holes.filter((hole) => !isInsideFacet(full, hole, words));
	if (isInsideFacet(full, term.box, words) && cutting.length === 0) return false;
	const anywhere = withFacet(term.box, full, words);
	const tried = /* @__PURE__ */ new Set();
	for (const choice of listClasses(term.box, words)) {
		const here = term.holes.filter((hole) => !cutting.includes(hole) || hasClass(hole, choice));
		const key = cutting.map((hole) => hasClass(hole, choice) ? "1" : "0").join("");
		if (tried.has(key)) continue;
		tried.add(key);
		const stretched = here.map((hole) => termOf(withFacet(hole, full, words)));
		if (findOutside(layout, anywhere, [...stretched, ...failing]) !== void 0) return true;
	}
	return false;
}
function listClasses(box, { start, end }) {
	const found = [];
	for (let word = start; word < end; word += 1) for (let rest = box[word] ?? 0; rest !== 0; rest &= rest - 1) found.push({
		word,
		bit: rest & -rest
	});
	return found;
}
function hasClass(box, { word, bit }) {
	return ((box[word] ?? 0) & bit) !== 0;
}
function withClass(box, { start, end }, { word, bit }) {
	const result = [...box];
	for (let other = start; other < end; other += 1) result[other] = other === word ? bit : 0;
	return result;
}
function classNumber({ words, firstClasses }, { word, bit }) {
	return (firstClasses[word - words.start] ?? 0) + 31 - Math.clz32(bit);
}
function isFree(layout, box, terms) {
	return terms.every((term) => !overlap(layout, box, term.box) || findInside(layout, {
		box: meetBoxes(box, term.box),
		holes: term.holes
	}) === void 0);
}

function createLocalProblem(set, use, context) {
	const worlds = listWorlds(set, use);
	const reaching = findReaching(set, use, context.norms);
	const scoped = listScopedEvidence(set, context.evidence);
	const facets = listLocalFacets(set, {
		use,
		worlds
	}, markFacets(set, [...reaching, ...scoped]));
	const words = facets.flatMap(({ index, firstClasses }) => {
		const start = set.space.words[index]?.start ?? 0;
		return firstClasses.map((first) => start + (first >>> 5));
	});
	const layout = facets.map((facet) => facet.words);
	const cut = (box) => {
		const local = [];
		for (const word of words) local.push((box[word] ?? 0) & (worlds[word] ?? 0));
		return local;
	};
	const cutReaching = (boxes) => boxes.length === 0 ? [] : boxes.filter((box) => reaches(set, worlds, box)).map(cut);
	const norms = [];
	for (const compiled of reaching) {
		const days = clipDays(compiled.norm.days, context.days);
		if (days.length > 0) norms.push({
			compiled,
			days,
			box: cut(compiled.box),
			unless: cutReaching(compiled.unless)
		});
	}
	return {
		use,
		days: context.days,
		facets,
		layout,
		full: words.map((word) => worlds[word] ?? 0),
		norms,
		evidence: scoped.flatMap(({ evidence, box }) => cutReaching([box]).map((local) => ({
			evidence,
			box: local
		})))
	};
}
function listWorlds(set, use) {
	const worlds = set.space.everything.slice();
	for (const { facet, concept, isKnown } of use.values) {
		const index = set.space.numberOf(facet);
		const words = index === void 0 ? void 0 : set.space.words[index];
		if (index === void 0 || words === void 0) continue;
		worlds.set(set.space.classesOf(index, isKnown ? concept : void 0), words.start);
	}
	return worlds;
}
function findReaching(set, use, norms) {
	const candidates = norms.slice();
	for (const { facet, concept, isKnown } of use.values) {
		const index = set.space.numberOf(facet);
		if (index !== void 0) keepBits(candidates, set.normsReaching(index, isKnown ? concept : void 0));
	}
	return listBits(candidates).flatMap((index) => set.norms[index] ?? []);
}
function listScopedEvidence(set, list) {
	return list.flatMap((evidence) => {
		if (evidence.scope === void 0) return [];
		const compiled = set.space.meetScopes([evidence.scope]);
		return compiled === void 0 ? [] : [{
			evidence,
			...compiled
		}];
	});
}
function reaches(set, worlds, box) {
	return set.space.words.every(({ start, end }) => {
		for (let word = start; word < end; word += 1) if (((worlds[word] ?? 0) & (box[word] ?? 0)) !== 0) return true;
		return false;
	});
}
function markFacets(set, scopes) {
	const marks = new Uint8Array(set.space.facets.length);
	for (const { facets } of scopes) for (const facet of facets) marks[facet] = 1;
	return marks;
}
function listLocalFacets(set, { use, worlds }, named) {
	const facets = [];
	let start = 0;
	for (const [index, { facet }] of set.space.facets.entries()) {
		const words = set.space.words[index];
		if (words === void 0 || named[index] !== 1 || isSingleClass(worlds, words)) continue;
		const firstClasses = [];
		for (let word = words.start; word < words.end; word += 1) if (worlds[word] !== 0) firstClasses.push((word - words.start) * 32);
		const isStated = use.values.some((value) => value.facet === facet);
		facets.push({
			index,
			facet,
			isStated,
			words: {
				start,
				end: start + firstClasses.length
			},
			firstClasses
		});
		start += firstClasses.length;
	}
	return facets;
}
function isSingleClass(worlds, { start, end }) {
	let found = 0;
	for (let word = start; word < end; word += 1) {
		const bits = worlds[word] ?? 0;
		if (bits === 0) continue;
		if (found !== 0 || (bits & bits - 1) !== 0) return false;
		found = bits;
	}
	return true;
}

function regionOf(problem, norm) {
	return norm.unless.length === 0 ? [norm.box] : subtractBoxes(problem.layout, norm.box, norm.unless);
}
function listProhibited(set, problem) {
	const permissions = problem.norms.filter(({ compiled }) => compiled.norm.says === "permits");
	const terms = [];
	for (const norm of problem.norms) {
		if (norm.compiled.norm.says !== "prohibits") continue;
		const beating = set.beating(norm.compiled);
		const meeting = permissions.filter((permission) => hasBit(beating, permission.compiled.index) && overlap(problem.layout, norm.box, permission.box));
		for (const lifting of groupByDays(norm.days, meeting)) {
			const term = prohibitedTerm(problem, norm, lifting);
			if (term !== void 0) terms.push(term);
		}
	}
	return terms;
}
function prohibitedTerm(problem, norm, lifting) {
	if (lifting.length === 0 && norm.unless.length === 0) return {
		box: norm.box,
		holes: [],
		norm
	};
	const holes = [...norm.unless, ...lifting.flatMap((permission) => regionOf(problem, permission))];
	if (holes.some((hole) => isInside(norm.box, hole))) return void 0;
	const term = {
		box: norm.box,
		holes,
		norm
	};
	return findInside(problem.layout, term) === void 0 ? void 0 : term;
}
function groupByDays(days, norms) {
	if (norms.length === 0) return [[]];
	const always = norms.filter((norm) => isSubsetOfDays(days, norm.days));
	const changing = norms.filter((norm) => !always.includes(norm));
	if (changing.length === 0) return [always];
	const groups = /* @__PURE__ */ new Map();
	for (const day of listChanges(days, changing)) {
		const holding = changing.filter((norm) => holdsOn(norm.days, day));
		groups.set(holding.map((norm) => changing.indexOf(norm)).join(), holding);
	}
	const sets = [...groups.values()].map((group) => new Set(group));
	return sets.filter((group) => !sets.some((other) => other !== group && isProperSubset(other, group))).map((group) => [...always, ...group]);
}
function isProperSubset(a, b) {
	return a.size < b.size && [...a].every((item) => b.has(item));
}
function listChanges(days, norms) {
	const changes = new Set(days.map(({ from }) => from));
	for (const norm of norms) for (const { from, to } of meetDays(norm.days, days)) {
		changes.add(from);
		if (holdsOn(days, to + 1)) changes.add(to + 1);
	}
	return [...changes];
}
function holdsOn(days, day) {
	return days.some(({ from, to }) => from <= day && day <= to);
}

function listOpenDuties(set, problem, evidence) {
	const reliefs = listReliefs(problem);
	const terms = [];
	for (const norm of problem.norms) {
		const { duties } = norm.compiled.norm;
		if (duties.length === 0) continue;
		for (const piece of splitByRelief(problem, norm, reliefs)) for (const duty of duties) {
			const term = openTerm(set, problem, {
				norm,
				piece,
				duty,
				evidence
			});
			if (term !== void 0) terms.push(term);
		}
	}
	return terms;
}
function listReliefs(problem) {
	return problem.norms.filter(({ compiled }) => compiled.norm.isProtected);
}
function splitByRelief(problem, norm, reliefs) {
	let pieces = [{
		box: norm.box,
		days: norm.days
	}];
	const own = norm.compiled.norm;
	if (own.isProtected) return pieces;
	for (const other of reliefs) {
		if (other.compiled.norm.rank > own.rank || !overlap(problem.layout, norm.box, other.box)) continue;
		if (meetDays(norm.days, other.days).length === 0) continue;
		const region = regionOf(problem, other);
		pieces = pieces.flatMap(({ box, days }) => [...subtractBoxes(problem.layout, box, region).map((rest) => ({
			box: rest,
			days
		})), ...region.filter((part) => overlap(problem.layout, box, part)).map((part) => ({
			box: meetBoxes(box, part),
			days: subtractDays(days, other.days)
		}))]);
	}
	return pieces.filter(({ days }) => days.length > 0);
}
function openTerm(set, problem, { norm, piece, duty, evidence }) {
	const first = piece.days[0]?.from ?? NaN;
	const last = piece.days.at(-1)?.to ?? NaN;
	const holes = norm.unless.length === 0 ? [] : [...norm.unless];
	for (const item of evidence) {
		if (!meetsDuty(set.taxonomies, duty, item) || whyNotInTime(item, {
			first,
			last,
			today: set.options.today
		}) !== void 0) continue;
		if (item.scope === void 0) return void 0;
		holes.push(...problem.evidence.flatMap((local) => local.evidence === item ? [local.box] : []));
	}
	if (holes.some((hole) => isInside(piece.box, hole))) return void 0;
	const term = {
		box: piece.box,
		holes,
		norm,
		duty
	};
	return findInside(problem.layout, term) === void 0 ? void 0 : term;
}
function meetsDuty(taxonomies, duty, evidence) {
	if (duty.form === "choice") return duty.anyOf.some((single) => meetsSingleDuty(taxonomies, single, evidence));
	return meetsSingleDuty(taxonomies, duty, evidence);
}
function meetsSingleDuty(taxonomies, duty, { kind, value, role }) {
	if (duty.kind !== kind) return false;
	if (duty.values.some((wanted) => foldName(wanted) === foldName(value))) return true;
	const actors = taxonomies.get("actor");
	const concept = role?.concept;
	if (actors === void 0 || concept === void 0) return false;
	return duty.roles.some((wanted) => wanted.concept !== void 0 && isWithin(actors, concept, wanted.concept));
}
function whyNotInTime({ on, expires }, { first, last, today }) {
	if (on !== void 0 && !(on <= first)) return "dated-too-late";
	if (on !== void 0 && on > today) return "dated-in-future";
	if (expires !== void 0 && !(expires >= last)) return "expires-too-early";
}

function findOutcomes(problem, prohibited) {
	const witnesses = /* @__PURE__ */ new Map();
	const permissions = problem.norms.filter(({ compiled }) => compiled.norm.says === "permits");
	const groups = groupByDays([problem.days], permissions).map((group) => group.flatMap((norm) => regionOf(problem, norm)));
	const permitted = findPermitted$1(problem, problem.full, groups, prohibited);
	if (permitted !== void 0) witnesses.set("permitted", permitted);
	const [first] = prohibited;
	const reached = first === void 0 ? void 0 : findInside(problem.layout, first);
	if (reached !== void 0) witnesses.set("prohibited", reached);
	for (const group of groups) {
		const covered = [...prohibited, ...group.map(termOf)];
		const silent = findOutside(problem.layout, problem.full, covered);
		if (silent === void 0) continue;
		witnesses.set("silent", silent);
		break;
	}
	return witnesses;
}
function findPermitted$1(problem, box, groups, prohibited) {
	const [group, ...rest] = groups;
	if (group === void 0) return findOutside(problem.layout, box, prohibited);
	for (const region of group) {
		if (!overlap(problem.layout, box, region)) continue;
		const found = findPermitted$1(problem, meetBoxes(box, region), rest, prohibited);
		if (found !== void 0) return found;
	}
}

function findFailing(set, use, context) {
	const problem = createLocalProblem(set, use, context);
	return {
		problem,
		prohibited: listProhibited(set, problem),
		open: listOpenDuties(set, problem, context.evidence)
	};
}
function judgeUse(set, use, context) {
	const failing = findFailing(set, use, context);
	const { problem, prohibited, open } = failing;
	const isAllProhibited = prohibited.some((term) => isWhole(problem, term));
	const outcomes = isAllProhibited ? ONLY_PROHIBITED : listOutcomes(failing);
	const { kind, deciding } = isAllProhibited ? ALL_PROHIBITED : decide(failing, outcomes.includes("silent"));
	return {
		use,
		kind,
		outcomes,
		clauses: listClauses(problem.norms.filter((norm) => applies(problem, norm))),
		prohibiting: listProhibiting(failing),
		unmet: listUnmet(failing),
		deciding: deciding.map(({ facet }) => facet),
		atStake: listStakes(prohibited, open)
	};
}
const ONLY_PROHIBITED = ["prohibited"];
const ALL_PROHIBITED = {
	kind: "prohibited",
	deciding: []
};
function listOutcomes({ problem, prohibited }) {
	return [...findOutcomes(problem, prohibited).keys()].toSorted();
}
function decide({ problem, prohibited, open }, isSilent) {
	const { layout, full } = problem;
	const failing = [...prohibited, ...open];
	if (failing.length === 0) return {
		kind: isSilent ? "silent" : "permitted",
		deciding: []
	};
	if (findOutside(layout, full, prohibited) === void 0) return {
		kind: "prohibited",
		deciding: []
	};
	if (open.length > 0 && findOutside(layout, full, failing) === void 0) return {
		kind: "unmet",
		deciding: []
	};
	const deciding = findDeciding(problem, failing);
	return {
		kind: deciding.some(({ isStated }) => isStated) ? "depends" : "unstated",
		deciding
	};
}
function applies({ layout }, norm) {
	return norm.unless.length === 0 || findInside(layout, {
		box: norm.box,
		holes: norm.unless
	}) !== void 0;
}
function listClauses(norms) {
	const clauses = [];
	let last;
	for (const { compiled } of norms) {
		const owner = ownerOf(compiled.norm);
		if (owner !== last) clauses.push(compiled.norm);
		last = owner;
	}
	return clauses;
}
function ownerOf({ policy, clause }) {
	return clause ?? policy;
}
function listProhibiting({ problem, prohibited }) {
	const found = /* @__PURE__ */ new Map();
	for (const term of prohibited) {
		const { policy, clause } = term.norm.compiled.norm;
		const owner = clause ?? policy;
		if (!(found.get(owner)?.isWhole === true)) found.set(owner, {
			policy,
			clause,
			isWhole: isWhole(problem, term)
		});
	}
	return [...found.values()];
}
function isWhole({ layout, full }, { box, holes }) {
	return isInside(full, box) && holes.every((hole) => !overlap(layout, box, hole));
}
function listUnmet({ problem, open }) {
	const found = /* @__PURE__ */ new Map();
	for (const term of open) {
		const { policy, clause } = term.norm.compiled.norm;
		if (!(found.get(term.duty)?.isWhole === true)) found.set(term.duty, {
			policy,
			clause,
			duty: term.duty,
			isWhole: isWhole(problem, term)
		});
	}
	return [...found.values()];
}
function listStakes(prohibited, open) {
	return [...prohibited.length > 0 ? ["prohibition"] : [], ...open.length > 0 ? ["duty"] : []];
}

function matchNorm(taxonomies, norm, use) {
	return norm.scopes.flatMap((scope) => scope.facets.flatMap((part) => {
		const taxonomy = taxonomies.get(part.facet);
		const isInherited = scope === norm.policy.appliesTo;
		const match = taxonomy === void 0 ? void 0 : matchFacet(taxonomy, part, use);
		return match === void 0 ? [] : [{
			...match,
			isInherited
		}];
	}));
}
function matchFacet(taxonomy, { facet, names }, use) {
	const value = use.values.find((candidate) => candidate.facet === facet);
	const [first] = names;
	if (first === void 0) return void 0;
	if (value === void 0) return {
		facet,
		clauseName: first,
		value,
		path: [],
		relation: "open"
	};
	return findBest(names.flatMap((clauseName) => matchName(taxonomy, clauseName, value)));
}
function findBest(matches) {
	const whole = matches.filter(({ relation }) => relation === "within");
	return (whole.length > 0 ? whole : matches).toSorted((a, b) => a.path.length - b.path.length)[0];
}
function matchName(taxonomy, clauseName, value) {
	const concept = value.isKnown ? value.concept : taxonomy.facet;
	return clauseName.concepts.flatMap((wanted) => {
		const base = {
			facet: taxonomy.facet,
			clauseName,
			value
		};
		if (isWithin(taxonomy, concept, wanted)) return [{
			...base,
			relation: "within",
			path: labelPath(taxonomy, concept, wanted)
		}];
		if (isWithin(taxonomy, wanted, concept)) return [{
			...base,
			relation: "part",
			path: labelPath(taxonomy, wanted, concept)
		}];
		const shared = findShared(taxonomy, concept, wanted);
		return shared === void 0 ? [] : [{
			...base,
			relation: "shared",
			path: labelPath(taxonomy, shared, wanted)
		}];
	});
}
function labelPath(taxonomy, from, to) {
	return findPath(taxonomy, from, to).map(({ label }) => label);
}
function findShared(taxonomy, a, b) {
	return taxonomy.concepts.find(({ id }) => isWithin(taxonomy, id, a) && isWithin(taxonomy, id, b))?.id;
}

function clauseKey({ policy, clause }) {
	return `${policy.id}#${clause?.id ?? "default"}`;
}
const NOTHING = /* @__PURE__ */ new Set();
function listNorms(policy) {
	const norms = policy.clauses.flatMap((clause) => normsOf(policy, clause));
	if (policy.default !== "silent") norms.push(defaultNorm(policy));
	return norms;
}
function defaultNorm(policy) {
	return {
		policy,
		clause: void 0,
		says: policy.default === "prohibited" ? "prohibits" : "permits",
		scopes: policy.appliesTo === void 0 ? [] : [policy.appliesTo],
		unless: [],
		days: [policy.effective],
		start: policy.effective.from,
		during: ALL_DAYS,
		rank: AUTHORITIES.indexOf(policy.authority),
		isProtected: false,
		overrides: NOTHING,
		duties: []
	};
}
function normsOf(policy, clause) {
	const inherited = policy.appliesTo === void 0 ? [] : [policy.appliesTo];
	const interval = intersectIntervals(policy.effective, clause.effective ?? ALWAYS);
	const during = duringDays(policy, clause);
	const common = {
		policy,
		clause,
		unless: clause.unless,
		days: interval === void 0 ? [] : clipDays(during, interval),
		start: interval?.from ?? Number.NEGATIVE_INFINITY,
		during,
		rank: AUTHORITIES.indexOf(policy.authority)
	};
	const plain = {
		isProtected: false,
		overrides: NOTHING,
		duties: []
	};
	switch (clause.modality) {
		case "prohibit": return [{
			...common,
			...plain,
			says: "prohibits",
			scopes: [clause.scope, ...inherited]
		}];
		case "permit": return [{
			...common,
			...grantOf(clause),
			says: "permits",
			scopes: [clause.scope, ...inherited]
		}];
		case "require": return [{
			...common,
			...plain,
			says: "requires",
			scopes: [clause.scope, ...inherited],
			duties: clause.duties
		}];
		case "only": return [{
			...common,
			...plain,
			says: "prohibits",
			scopes: [clause.scope, ...inherited],
			unless: [...clause.unless, clause.only]
		}, {
			...common,
			...grantOf(clause),
			says: "permits",
			scopes: [
				clause.only,
				clause.scope,
				...inherited
			]
		}];
	}
}
function grantOf(grant) {
	return {
		isProtected: grant.isProtected,
		overrides: new Set(grant.overrides.map(({ policy, clause }) => `${policy}#${clause}`)),
		duties: grant.provided
	};
}
function duringDays(policy, clause) {
	if (clause.during === void 0) return ALL_DAYS;
	const events = new Set(clause.during.map((event) => event.value));
	return uniteDays(policy.calendar.filter((event) => events.has(event.id)).map((event) => event.days));
}

const DEFAULT_PRECEDENCE = MAXIMS.filter((maxim) => maxim !== "recency");
function rule(prohibition, permission, precedence) {
	const byDefault = ruleOnDefault(prohibition.norm, permission.norm);
	if (byDefault !== void 0) return {
		winner: byDefault,
		maxim: "default"
	};
	for (const maxim of precedence) {
		const winner = ASKED[maxim](prohibition, permission);
		if (winner !== void 0 && maxim !== "prohibition") return {
			winner,
			maxim
		};
	}
	return {
		winner: "prohibition",
		maxim: "prohibition"
	};
}
function ruleOnDefault(prohibition, permission) {
	if (permission.clause === void 0) return "prohibition";
	if (prohibition.clause === void 0 && prohibition.policy === permission.policy) return "permission";
}
const ASKED = {
	protection: ({ norm: q }, { norm: p }) => p.isProtected && q.rank >= p.rank ? "permission" : void 0,
	authority: ({ norm: q }, { norm: p }) => q.rank < p.rank ? "prohibition" : void 0,
	override: ({ norm: q }, { norm: p }) => p.overrides.has(clauseKey(q)) && agrees(q.policy, p.policy) ? "permission" : void 0,
	specificity: (q, p) => {
		if (!haveSameOwner(q.norm.policy, p.norm.policy)) return void 0;
		if (isStrictlyNarrower(p, q)) return "permission";
		return isStrictlyNarrower(q, p) ? "prohibition" : void 0;
	},
	recency: ({ norm: q }, { norm: p }) => {
		if (!haveSameOwner(q.policy, p.policy) || q.start === p.start) return void 0;
		return p.start > q.start ? "permission" : "prohibition";
	},
	prohibition: () => "prohibition"
};
function agrees(banned, permitting) {
	if (haveSameOwner(banned, permitting)) return true;
	const { owner } = banned;
	return owner !== void 0 && permitting.approvedBy.some(({ role }) => isSameRole(role, owner));
}
function haveSameOwner(a, b) {
	if (a === b) return true;
	return a.owner !== void 0 && b.owner !== void 0 && isSameRole(a.owner, b.owner);
}
function isSameRole(a, b) {
	return a.concept === void 0 || b.concept === void 0 ? a.text === b.text : a.concept === b.concept;
}
function isStrictlyNarrower(a, b) {
	return isScopeWithin(a, b) && !isScopeWithin(b, a);
}
function isScopeWithin(a, b) {
	if (!isSubsetOfDays(a.norm.during, b.norm.during)) return false;
	return a.box.every((bits, word) => (bits & ~(b.box[word] ?? 0)) === 0);
}

const MOST_FACETS = 3;
function findSettlement(set, { problem, prohibited, open }, deciding) {
	const failing = [...prohibited, ...open];
	for (let size = 1; size <= Math.min(MOST_FACETS, deciding.length); size += 1) for (const facets of subsetsOf(deciding, size)) {
		const box = findFreeBox(problem, problem.full, facets, failing);
		const named = box === void 0 ? void 0 : nameBox(set, problem, facets, box, failing);
		if (named !== void 0) return named;
	}
	const any = findOutside(problem.layout, problem.full, failing);
	return any === void 0 ? void 0 : nameBox(set, problem, deciding, any, failing);
}
function* subsetsOf(items, size) {
	if (size === 0) {
		yield [];
		return;
	}
	for (const [index, item] of items.entries()) for (const rest of subsetsOf(items.slice(index + 1), size - 1)) yield [item, ...rest];
}
function findFreeBox(problem, box, facets, failing) {
	const [facet, ...rest] = facets;
	if (facet === void 0) return isFree(problem.layout, box, failing) ? box : void 0;
	for (const choice of listClasses(problem.full, facet.words)) {
		const found = findFreeBox(problem, withClass(box, facet.words, choice), rest, failing);
		if (found !== void 0) return found;
	}
}
function nameBox(set, problem, facets, box, failing) {
	const steps = [];
	for (const facet of facets) {
		const named = nameClasses(set, problem, facet, listClasses(problem.full, facet.words).filter((choice) => isFree(problem.layout, withClass(box, facet.words, choice), failing)).map((choice) => classNumber(facet, choice)));
		if (named === void 0) return void 0;
		steps.push({
			facet: facet.facet,
			...named
		});
	}
	return steps;
}
function nameClasses(set, problem, facet, numbers) {
	const classes = set.space.facets[facet.index];
	const taxonomy = classes?.taxonomy;
	if (classes === void 0 || taxonomy === void 0) return void 0;
	const free = createBits(classes.count);
	for (const number of numbers) setBit(free, number);
	const value = problem.use.values.find((candidate) => candidate.facet === facet.facet);
	const stated = taxonomy.atoms[value === void 0 ? 0 : taxonomy.byId.get(value.concept)?.index ?? 0];
	const named = listNamedConcepts$1(problem, facet.facet);
	const depths = listDepths(taxonomy);
	const rank = ({ index, id }) => (named.has(id) ? 0 : 1e3) + (depths[index] ?? 0);
	let best;
	for (const concept of taxonomy.concepts) {
		if (concept.index === 0 || stated === void 0 || !hasBit(stated, concept.index)) continue;
		if (best !== void 0 && rank(concept) >= rank(best)) continue;
		if (isSubset(set.space.classesOf(facet.index, concept.id), free)) best = concept;
	}
	return best === void 0 ? void 0 : {
		concept: best.id,
		label: best.label
	};
}
function listNamedConcepts$1(problem, facet) {
	const names = problem.norms.flatMap(({ compiled }) => [...compiled.norm.scopes, ...compiled.norm.unless]).flatMap((scope) => scope.facets).filter((part) => part.facet === facet);
	return new Set(names.flatMap((part) => part.names).flatMap((name) => name.concepts));
}
function listDepths(taxonomy) {
	const depths = [];
	for (const index of orderBroaderFirst(taxonomy.concepts.map(({ broader }) => broader))) {
		const above = taxonomy.concepts[index]?.broader.map((parent) => depths[parent] ?? 0) ?? [];
		depths[index] = above.length === 0 ? 0 : Math.min(...above) + 1;
	}
	return depths;
}

function explainUse(set, use, context) {
	const failing = findFailing(set, use, context);
	const { problem, prohibited, open } = failing;
	const applying = problem.norms.filter((norm) => findInside(problem.layout, {
		box: norm.box,
		holes: norm.unless
	}) !== void 0);
	const terms = [...prohibited, ...open];
	const isMixed = terms.length > 0 && findOutside(problem.layout, problem.full, terms) !== void 0;
	return {
		applied: applying.map((norm) => describeApplied(set, problem, norm)),
		precedences: listPrecedences(set, problem, applying),
		duties: applying.flatMap((norm) => describeDuties(set, failing, norm, context.evidence)),
		witnesses: listWitnesses(set, failing),
		settlement: isMixed ? findSettlement(set, failing, findDeciding(problem, terms)) : void 0
	};
}
function describeApplied(set, problem, { compiled, days, box, unless }) {
	const { norm } = compiled;
	return {
		policy: norm.policy,
		clause: norm.clause,
		says: norm.says,
		matches: matchNorm(set.taxonomies, norm, problem.use),
		days,
		coversUse: isInside(problem.full, box) && unless.every((hole) => !overlap(problem.layout, problem.full, hole))
	};
}
function listPrecedences(set, problem, applying) {
	const permissions = applying.filter(({ compiled }) => compiled.norm.says === "permits");
	return applying.flatMap((prohibition) => {
		if (prohibition.compiled.norm.says !== "prohibits") return [];
		return permissions.flatMap((permission) => {
			const { norm: q } = prohibition.compiled;
			const { norm: p } = permission.compiled;
			if (q.policy === p.policy && q.clause === p.clause) return [];
			if (!overlap(problem.layout, prohibition.box, permission.box)) return [];
			if (meetDays(prohibition.days, permission.days).length === 0) return [];
			const { winner, maxim } = set.rulingOn(prohibition.compiled, permission.compiled);
			return [{
				prohibition: {
					policy: q.policy,
					clause: q.clause
				},
				permission: {
					policy: p.policy,
					clause: p.clause
				},
				winner,
				maxim,
				isWhole: isInside(problem.full, permission.box) && permission.unless.length === 0,
				lacksConsent: p.overrides.has(clauseKey(q)) && !agrees(q.policy, p.policy)
			}];
		});
	});
}
function describeDuties(set, failing, norm, evidence) {
	const { policy, clause, duties } = norm.compiled.norm;
	const pieces = splitByRelief(failing.problem, norm, listReliefs(failing.problem));
	const first = Math.min(...pieces.map(({ days }) => days[0]?.from ?? Number.POSITIVE_INFINITY));
	const last = Math.max(...pieces.map(({ days }) => days.at(-1)?.to ?? Number.NEGATIVE_INFINITY));
	if (pieces.length === 0) return [];
	return duties.map((duty) => ({
		policy,
		clause,
		duty,
		days: {
			from: first,
			to: last
		},
		isMet: !failing.open.some((term) => term.duty === duty),
		evidence: evidence.filter((item) => meetsDuty(set.taxonomies, duty, item)).map((item) => ({
			evidence: item,
			fault: findFault(item, {
				first,
				last,
				today: set.options.today
			})
		}))
	}));
}
function findFault(evidence, span) {
	return whyNotInTime(evidence, span) ?? (evidence.scope === void 0 ? void 0 : "covers-part");
}
function listWitnesses(set, failing) {
	const { problem, prohibited, open } = failing;
	return [...findOutcomes(problem, prohibited)].toSorted(([a], [b]) => a < b ? -1 : 1).flatMap(([outcome, box]) => {
		const witness = (fails, world) => ({
			outcome,
			fails,
			world: describeWorld(set, problem, world)
		});
		if (outcome === "prohibited") return [witness(true, box)];
		const passing = findOutside(problem.layout, box, [...prohibited, ...open]);
		const lacking = findLacking(problem, box, open);
		return [...passing === void 0 ? [] : [witness(false, passing)], ...lacking === void 0 ? [] : [witness(true, lacking)]];
	});
}
function findLacking({ layout }, box, open) {
	for (const term of open) {
		if (!overlap(layout, box, term.box)) continue;
		const found = findInside(layout, {
			box: meetBoxes(box, term.box),
			holes: term.holes
		});
		if (found !== void 0) return found;
	}
}
function describeWorld(set, problem, box) {
	return problem.facets.flatMap((facet) => {
		const [choice] = listClasses(box, facet.words);
		if (choice === void 0 || isInsideFacet(problem.full, box, facet.words)) return [];
		return [{
			facet: facet.facet,
			label: describeClass(set, problem, facet, classNumber(facet, choice))
		}];
	});
}
function describeClass(set, problem, facet, number) {
	const classes = set.space.facets[facet.index];
	const taxonomy = classes?.taxonomy;
	if (classes === void 0 || taxonomy === void 0) return "anything";
	const value = problem.use.values.find((candidate) => candidate.facet === facet.facet);
	const stated = taxonomy.atoms[value?.isKnown === true ? taxonomy.byId.get(value.concept)?.index ?? 0 : 0];
	const found = taxonomy.concepts.find(({ index }) => stated !== void 0 && hasBit(stated, index) && classes.classOf[index] === number);
	if (found === void 0) return "anything";
	if (found.index === 0) return `something that the taxonomy of ${facet.facet} does not list`;
	const isKind = taxonomy.concepts.some(({ broader }) => broader.includes(found.index));
	return value?.concept === found.id && isKind ? `some other ${found.label}` : found.label;
}

const MOST_TRIED = 40;
const MOST_OFFERED = 4;
function findPermitted(set, use, { facet, context }) {
	const taxonomy = set.taxonomies.get(facet);
	const own = use.values.find((value) => value.facet === facet);
	if (taxonomy === void 0 || own === void 0) return [];
	const candidates = listNamed(set, facet, context).filter((concept) => concept !== own.concept && concept !== facet).toSorted((a, b) => nearness(taxonomy, b, own.concept) - nearness(taxonomy, a, own.concept));
	const offered = [];
	for (const concept of candidates.slice(0, MOST_TRIED)) {
		const values = use.values.map((value) => value === own ? {
			...value,
			concept,
			isKnown: true
		} : value);
		if (judgeUse(set, { values }, context).kind === "permitted") offered.push(concept);
		if (offered.length === MOST_OFFERED) break;
	}
	return offered;
}
function listNamed(set, facet, { norms }) {
	const named = /* @__PURE__ */ new Set();
	for (const { norm, index } of set.norms) {
		if (norm.says !== "permits" || !hasBit(norms, index)) continue;
		for (const part of norm.scopes.flatMap((scope) => scope.facets)) {
			if (part.facet !== facet) continue;
			for (const concept of part.names.flatMap((name) => name.concepts)) named.add(concept);
		}
	}
	return [...named];
}
function nearness(taxonomy, a, b) {
	const first = taxonomy.byId.get(a)?.index;
	const second = taxonomy.byId.get(b)?.index;
	if (first === void 0 || second === void 0) return 0;
	return taxonomy.atoms.filter((atoms) => hasBit(atoms, first) && hasBit(atoms, second)).length;
}

function listUses(strategy, tactic, { facets, assume }) {
	const listed = tactic.uses.length === 0 ? [void 0] : tactic.uses;
	const uses = /* @__PURE__ */ new Map();
	for (const own of listed) {
		const choices = facets.flatMap((facet) => {
			const stated = findFacet(own, facet) ?? findFacet(tactic.stated, facet) ?? findFacet(strategy.defaults, facet);
			const chosen = stated ?? findFacet(assume, facet);
			return chosen === void 0 ? [] : [distinctValues(chosen, stated === void 0)];
		});
		for (const values of combine(choices)) {
			const key = values.map((value) => `${value.facet}=${value.concept}`).join("&");
			const known = uses.get(key);
			uses.set(key, { values: known === void 0 ? values : known.values.map((value, i) => merge(value, values[i])) });
		}
	}
	return [...uses.values()];
}
function findFacet(scope, facet) {
	return scope?.facets.find((part) => part.facet === facet && part.names.length > 0);
}
function distinctValues({ facet, names }, isAssumed) {
	const values = /* @__PURE__ */ new Map();
	for (const name of names) for (const value of valuesOf(name, facet, isAssumed)) if (!values.has(value.concept)) values.set(value.concept, value);
	return [...values.values()];
}
function valuesOf(name, facet, isAssumed) {
	if (name.concepts.length === 0) return [{
		facet,
		concept: name.text,
		isKnown: false,
		isAssumed,
		name
	}];
	return name.concepts.map((concept) => ({
		facet,
		concept,
		isKnown: true,
		isAssumed,
		name
	}));
}
function merge(value, other) {
	return other?.isAssumed === true ? other : value;
}
function combine(choices) {
	let combinations = [[]];
	for (const values of choices) combinations = combinations.flatMap((known) => values.map((value) => [...known, value]));
	return combinations;
}

function createClassSpace(taxonomies, scopes) {
	const named = listNamedConcepts(scopes);
	const facets = taxonomies.facets.map((facet) => {
		const concepts = named.get(facet);
		const taxonomy = concepts === void 0 ? void 0 : taxonomies.get(facet);
		return taxonomy === void 0 || concepts === void 0 ? oneClass(facet) : classifyAtoms(taxonomy, concepts);
	});
	const words = layOutWords(facets);
	const everything = fillEverything(facets, words);
	const numbers = new Map(facets.map(({ facet }, index) => [facet, index]));
	const cache = facets.map(() => /* @__PURE__ */ new Map());
	const classesOf = (facet, concept) => {
		const known = cache[facet]?.get(concept);
		if (known !== void 0) return known;
		const bits = collectClasses(facets[facet], concept);
		cache[facet]?.set(concept, bits);
		return bits;
	};
	const narrow = (box, facet, { names }) => {
		const bits = createBits(facets[facet]?.count ?? 1);
		for (const name of names) {
			if (name.concepts.length === 0) addBits(bits, classesOf(facet, void 0));
			for (const concept of name.concepts) addBits(bits, classesOf(facet, concept));
		}
		const start = words[facet]?.start ?? 0;
		for (const [word, value] of bits.entries()) box[start + word] = (box[start + word] ?? 0) & value;
	};
	const meetScopes = (met) => {
		const box = everything.slice();
		for (const part of met.flatMap((scope) => scope.facets)) {
			const facet = numbers.get(part.facet);
			if (facet !== void 0) narrow(box, facet, part);
		}
		if (words.some((range) => box.subarray(range.start, range.end).every((bits) => bits === 0))) return void 0;
		return {
			box,
			facets: words.flatMap((range, facet) => isSame(box, everything, range) ? [] : [facet])
		};
	};
	return {
		facets,
		words,
		everything,
		numberOf: (facet) => numbers.get(facet),
		classesOf,
		meetScopes
	};
}
function isSame(a, b, { start, end }) {
	for (let word = start; word < end; word += 1) if (a[word] !== b[word]) return false;
	return true;
}
function layOutWords(facets) {
	let start = 0;
	return facets.map(({ count }) => {
		const range = {
			start,
			end: start + Math.ceil(count / 32)
		};
		start = range.end;
		return range;
	});
}
function fillEverything(facets, words) {
	const everything = new Int32Array(words.at(-1)?.end ?? 0);
	for (const [facet, { count }] of facets.entries()) {
		const start = words[facet]?.start ?? 0;
		for (let index = 0; index < count; index += 1) {
			const word = start + (index >>> 5);
			everything[word] = (everything[word] ?? 0) | 1 << (index & 31);
		}
	}
	return everything;
}
function listNamedConcepts(scopes) {
	const named = /* @__PURE__ */ new Map();
	for (const { facet, names } of scopes.flatMap((scope) => scope.facets)) {
		const concepts = named.get(facet) ?? /* @__PURE__ */ new Set();
		named.set(facet, concepts);
		for (const name of names) {
			if (name.concepts.length === 0) concepts.add("");
			for (const concept of name.concepts) concepts.add(concept);
		}
	}
	return named;
}
function oneClass(facet) {
	return {
		facet,
		taxonomy: void 0,
		classOf: /* @__PURE__ */ new Uint32Array(0),
		count: 1
	};
}
function classifyAtoms(taxonomy, named) {
	const size = taxonomy.concepts.length;
	const classOf = new Uint32Array(size);
	const sizes = [size];
	for (const id of named) {
		const members = id === "" ? [0] : listBits(taxonomy.atoms[taxonomy.byId.get(id)?.index ?? -1] ?? createBits(size));
		const inside = /* @__PURE__ */ new Map();
		for (const atom of members) inside.set(classOf[atom] ?? 0, (inside.get(classOf[atom] ?? 0) ?? 0) + 1);
		const moved = /* @__PURE__ */ new Map();
		for (const [old, count] of inside) {
			if (count === sizes[old]) continue;
			moved.set(old, sizes.length);
			sizes[old] = (sizes[old] ?? 0) - count;
			sizes.push(count);
		}
		for (const atom of members) classOf[atom] = moved.get(classOf[atom] ?? 0) ?? classOf[atom] ?? 0;
	}
	return {
		facet: taxonomy.facet,
		taxonomy,
		classOf,
		count: sizes.length
	};
}
function collectClasses(classes, concept) {
	const bits = createBits(classes?.count ?? 1);
	if (classes === void 0) return bits;
	const { taxonomy, classOf } = classes;
	if (concept === void 0 || taxonomy === void 0) {
		setBit(bits, classOf[0] ?? 0);
		return bits;
	}
	const atoms = taxonomy.atoms[taxonomy.byId.get(concept)?.index ?? -1];
	if (atoms === void 0) return bits;
	for (const atom of listBits(atoms)) setBit(bits, classOf[atom] ?? 0);
	return bits;
}

function compilePolicies(policies, taxonomies, options, further = []) {
	const ordered = [...policies].sort((a, b) => a.id < b.id ? -1 : 1);
	const drafts = ordered.flatMap(listNorms);
	const space = createClassSpace(taxonomies, [...drafts.flatMap((norm) => [...norm.scopes, ...norm.unless]), ...further]);
	const norms = compileNorms(space, drafts);
	const rulingOn = (prohibition, permission) => rule(prohibition, permission, options.precedence);
	return {
		policies: ordered,
		taxonomies,
		options,
		space,
		norms,
		rulingOn,
		...indexNorms(space, norms, rulingOn)
	};
}
function compileNorms(space, drafts) {
	const norms = [];
	for (const norm of drafts) {
		const scope = norm.days.length === 0 ? void 0 : space.meetScopes(norm.scopes);
		if (scope === void 0) continue;
		const unless = norm.unless.map((exception) => space.meetScopes([exception])).filter((exception) => exception !== void 0);
		norms.push({
			norm,
			index: norms.length,
			box: scope.box,
			facets: [...new Set([scope, ...unless].flatMap(({ facets }) => facets))],
			unless: unless.map(({ box }) => box)
		});
	}
	return norms;
}
function indexNorms(space, norms, rulingOn) {
	const byPolicies = /* @__PURE__ */ new Map();
	const byConcept = space.facets.map(() => /* @__PURE__ */ new Map());
	const byProhibition = [];
	const select = (isSelected) => {
		const bits = createBits(norms.length);
		for (const norm of norms) if (isSelected(norm)) setBit(bits, norm.index);
		return bits;
	};
	const normsOf = (policies) => {
		const key = policies?.join("#") ?? "";
		const bits = byPolicies.get(key) ?? select(({ norm }) => policies === void 0 || policies.includes(norm.policy.id));
		byPolicies.set(key, bits);
		return bits;
	};
	const byClass = space.facets.map((_, facet) => indexClasses(space, norms, facet));
	const normsReaching = (facet, concept) => {
		const known = byConcept[facet]?.get(concept);
		if (known !== void 0) return known;
		const bits = createBits(norms.length);
		for (const number of listBits(space.classesOf(facet, concept))) addBits(bits, byClass[facet]?.[number] ?? bits);
		byConcept[facet]?.set(concept, bits);
		return bits;
	};
	const beating = (prohibition) => {
		const bits = byProhibition[prohibition.index] ?? select((other) => other.norm.says === "permits" && rulingOn(prohibition, other).winner === "permission");
		byProhibition[prohibition.index] = bits;
		return bits;
	};
	return {
		normsOf,
		normsReaching,
		beating
	};
}
function indexClasses(space, norms, facet) {
	const count = space.facets[facet]?.count ?? 1;
	const start = space.words[facet]?.start ?? 0;
	const byClass = Array.from({ length: count }, () => createBits(norms.length));
	for (const { box, index } of norms) for (let number = 0; number < count; number += 1) {
		if (((box[start + (number >>> 5)] ?? 0) & 1 << (number & 31)) === 0) continue;
		const bits = byClass[number];
		if (bits !== void 0) setBit(bits, index);
	}
	return byClass;
}

function judgeStrategy(base, strategy) {
	const set = refine(base, strategy);
	return {
		strategy,
		verdicts: strategy.tactics.filter(isJudged).map((tactic) => judgeTactic(set, strategy, tactic)),
		explain: (tactic, use) => explainUse(set, use, contextOf(set, strategy, tactic)),
		findPermitted: (tactic, use, facet) => findPermitted(set, use, {
			facet,
			context: contextOf(set, strategy, tactic)
		})
	};
}
function judgeTactic(set, strategy, tactic) {
	const context = contextOf(set, strategy, tactic);
	const uses = listUses(strategy, tactic, {
		facets: set.taxonomies.facets,
		assume: set.options.assume
	}).map((use) => judgeUse(set, use, context));
	return {
		strategy,
		tactic,
		kind: worstOf(uses.map(({ kind }) => kind)),
		days: context.days,
		uses
	};
}
function refine(base, strategy) {
	const scopes = strategy.tactics.flatMap((tactic) => tactic.evidence.flatMap(({ scope }) => scope ?? []));
	return scopes.length === 0 ? base : compilePolicies(base.policies, base.taxonomies, base.options, scopes);
}
function contextOf(set, strategy, tactic) {
	const today = {
		from: set.options.today,
		to: Number.POSITIVE_INFINITY
	};
	const governing = strategy.governedBy?.map(({ value }) => value) ?? [];
	return {
		days: tactic.period ?? strategy.period ?? today,
		norms: set.normsOf(governing.length === 0 ? void 0 : governing),
		evidence: tactic.evidence
	};
}
function worstOf(kinds) {
	return VERDICT_KINDS.find((kind) => kinds.includes(kind)) ?? "permitted";
}

function bindDay(binder, node) {
	const text = scalarText(node);
	if (node === void 0 || text === void 0) return void 0;
	const day = parseDay(text);
	if (day === void 0 && /^\d{4}-\d{2}-\d{2}$/u.test(text)) reportNoSuchDay(binder, node, text);
	return day;
}
function bindDays(binder, node) {
	return bindInterval(binder, node, (day) => ({
		from: day,
		to: day
	}));
}
function bindEffective(binder, node) {
	return bindInterval(binder, node, (day) => ({
		from: day,
		to: Number.POSITIVE_INFINITY
	}));
}
function bindInterval(binder, node, ofDay) {
	const text = scalarText(node);
	if (node === void 0 || text === void 0) return void 0;
	const [first = "", second, more] = text.split("/");
	if (more !== void 0) return void 0;
	if (second === void 0) {
		const day = bindDay(binder, node);
		return day === void 0 ? void 0 : ofDay(day);
	}
	const from = first === ".." ? Number.NEGATIVE_INFINITY : parseDay(first);
	const to = second === ".." ? Number.POSITIVE_INFINITY : parseDay(second);
	if (from === void 0 && /^\d{4}-\d{2}-\d{2}$/u.test(first)) reportNoSuchDay(binder, node, first);
	if (to === void 0 && /^\d{4}-\d{2}-\d{2}$/u.test(second)) reportNoSuchDay(binder, node, second);
	if (from === void 0 || to === void 0) return void 0;
	if (from <= to) return {
		from,
		to
	};
	complain(binder, {
		rule: "reversed-interval",
		message: `This ends (${second}) before it starts (${first}).`,
		help: `Write ${second}/${first} if that is meant.`,
		location: node.location
	});
}
function reportNoSuchDay(binder, node, text) {
	complain(binder, {
		rule: "invalid-day",
		message: `There is no day ${text}.`,
		help: "Check the month and the day.",
		location: node.location
	});
}

function bindScope(binder, node) {
	const entries = node.kind === "map" ? node.entries : [];
	return {
		location: node.location,
		facets: entries.flatMap((entry) => bindFacet(binder, entry) ?? [])
	};
}
function bindScopes(binder, node) {
	return listItems(node).flatMap((item) => item.kind === "map" ? [bindScope(binder, item)] : []);
}
function bindStatedFacets(binder, map, otherKeys) {
	const entries = map.entries.filter(({ key }) => !otherKeys.has(key));
	return {
		location: map.location,
		facets: entries.flatMap((entry) => bindFacet(binder, entry, otherKeys) ?? [])
	};
}
function bindFacet(binder, entry, otherKeys) {
	const { key: facet, keyLocation: location } = entry;
	const taxonomy = binder.taxonomies.get(facet);
	if (taxonomy === void 0) {
		const known = [...binder.taxonomies.facets, ...otherKeys ?? []];
		const listed = `Facets: ${binder.taxonomies.facets.join(", ")}.`;
		complain(binder, {
			rule: otherKeys === void 0 ? "unknown-facet" : "unknown-key",
			message: `There is no ${otherKeys === void 0 ? "facet" : "key or facet"} "${clip(facet)}".`,
			help: suggestNearest(facet, known) ?? listed,
			location
		});
		return;
	}
	const names = listItems(entry.value).flatMap((item) => bindName(binder, taxonomy, item) ?? []);
	if (entry.value.kind === "list" && entry.value.items.length === 0) reportEmptyList(binder, entry);
	return {
		facet,
		location,
		names
	};
}
function reportEmptyList(binder, { key, value }) {
	complain(binder, {
		rule: "empty-list",
		severity: "warning",
		message: `The list of "${key}" is empty, which counts as not stated.`,
		help: "Name a value, or leave the key out.",
		location: value.location
	});
}
function bindName(binder, taxonomy, node) {
	const text = scalarText(node);
	if (text === void 0) return void 0;
	const { location } = node;
	const term = binder.terms.get(taxonomy.facet)?.get(foldName(text));
	if (term !== void 0) return {
		text,
		location,
		concepts: term,
		isTerm: true
	};
	const concept = resolveConcept(taxonomy, text);
	if (concept !== void 0) return {
		text,
		location,
		concepts: [concept.id],
		isTerm: false
	};
	if (binder.unknownNames === "allowed") return {
		text,
		location,
		concepts: [],
		isTerm: false
	};
	complain(binder, {
		rule: "unknown-concept",
		message: `The taxonomy of the facet ${taxonomy.facet} has no "${clip(text)}".`,
		help: helpForName(binder, taxonomy, text),
		location
	});
}
function helpForName(binder, taxonomy, text) {
	for (const facet of binder.taxonomies.facets) {
		if (facet === taxonomy.facet) continue;
		const other = binder.taxonomies.get(facet);
		const found = other === void 0 ? void 0 : resolveConcept(other, text);
		if (found !== void 0) return `"${clip(text)}" is a name of the facet ${facet}: write \`${facet}: ${found.id}\`.`;
	}
	if (/[,;]/u.test(text)) return "Write several names as a list, each on its own: `[a, b]`.";
	return suggestConcept(taxonomy, text) ?? "Use a known name, or add it to a taxonomy of your own.";
}
function clip(text) {
	return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}

function bindRole(binder, node) {
	const named = node?.kind === "map" ? findValue(node, "role") : node;
	const text = scalarText(named);
	if (named === void 0 || text === void 0) return void 0;
	const actors = binder.taxonomies.get("actor");
	const concept = actors === void 0 ? void 0 : resolveConcept(actors, text);
	return {
		text,
		location: named.location,
		concept: concept?.id
	};
}
function bindKnownRole(binder, node) {
	const role = bindRole(binder, node);
	const actors = binder.taxonomies.get("actor");
	if (role !== void 0 && role.concept === void 0 && actors !== void 0) complain(binder, {
		rule: "unknown-concept",
		message: `No role "${clip(role.text)}" is known.`,
		help: helpForName(binder, actors, role.text),
		location: role.location
	});
	return role;
}
function bindDuties(binder, map, key) {
	return mapsOf(map, key).flatMap((item) => bindDuty(binder, item) ?? []);
}
function bindDuty(binder, map) {
	const choice = findValue(map, "anyOf");
	if (choice === void 0) return bindSingleDuty(binder, map);
	const anyOf = listItems(choice).flatMap((item) => item.kind === "map" ? bindSingleDuty(binder, item) ?? [] : []);
	return anyOf.length === 0 ? void 0 : {
		form: "choice",
		anyOf,
		location: map.location
	};
}
function bindSingleDuty(binder, map) {
	const found = findKind(map);
	if (found === void 0) return void 0;
	const nodes = listItems(found.entry.value);
	const values = nodes.flatMap((node) => scalarText(node) ?? []);
	const roles = found.kind === "approval" ? nodes.flatMap((node) => bindKnownRole(binder, node) ?? []) : [];
	if (values.length === 0) return void 0;
	const isList = found.entry.value.kind === "list";
	return {
		form: "single",
		kind: found.kind,
		values,
		isList,
		roles,
		location: map.location
	};
}
function findKind(map) {
	for (const entry of map.entries) {
		const kind = DUTY_KINDS.find((candidate) => candidate === entry.key);
		if (kind !== void 0) return {
			kind,
			entry
		};
	}
}
function bindEvidence(binder, map) {
	const found = findKind(map);
	const value = scalarText(found?.entry.value);
	if (found === void 0 || value === void 0) return void 0;
	const scope = findValue(map, "for");
	return {
		kind: found.kind,
		value,
		role: found.kind === "approval" ? bindRole(binder, found.entry.value) : void 0,
		on: bindDay(binder, findValue(map, "on")),
		expires: bindDay(binder, findValue(map, "expires")),
		scope: scope === void 0 ? void 0 : bindScope(binder, scope),
		location: map.location
	};
}

const MODALITIES = [
	"prohibit",
	"permit",
	"require",
	"only"
];
function bindClause(binder, map, policy) {
	const identity = identityOf$1(map);
	const present = MODALITIES.filter((modality) => findEntry(map, modality) !== void 0);
	const [modality] = present;
	const entry = modality === void 0 ? void 0 : findEntry(map, modality);
	if (identity === void 0 || entry === void 0 || present.length !== 1) return void 0;
	const base = {
		id: identity.id,
		idLocation: identity.location,
		location: map.location,
		quote: quoteOf(map, entry.keyLocation, entry.value.location),
		title: textOf(map, "title"),
		effective: bindEffective(binder, findValue(map, "effective")),
		during: bindDuring(findValue(map, "during")),
		unless: bindScopes(binder, findValue(map, "unless")),
		reason: textOf(map, "reason"),
		source: textOf(map, "source"),
		severity: choiceOf(map, "severity", SEVERITIES),
		alternatives: bindScopes(binder, findValue(map, "alternatives")),
		isWaivable: !isFalse(map, "waivable")
	};
	switch (modality) {
		case "prohibit": return {
			...base,
			modality,
			scope: bindScope(binder, entry.value)
		};
		case "permit": return {
			...base,
			...bindGrant(binder, map, policy),
			modality,
			scope: bindScope(binder, entry.value)
		};
		case "require": return {
			...base,
			modality,
			duties: bindDuties(binder, map, "require"),
			scope: bindFor(binder, map)
		};
		case "only": return {
			...base,
			...bindGrant(binder, map, policy),
			modality,
			only: bindScope(binder, entry.value),
			scope: bindFor(binder, map)
		};
		default: return;
	}
}
function quoteOf(map, key, value) {
	const text = findValue(map, "text");
	if (text !== void 0) return withoutIndicator(text.location);
	return {
		source: key.source,
		span: {
			start: key.span.start,
			end: Math.max(key.span.end, value.span.end)
		}
	};
}
function withoutIndicator({ source, span }) {
	const indicator = /^[|>][^\n]*\n\s*/u.exec(source.text.slice(span.start, span.end))?.[0] ?? "";
	return {
		source,
		span: {
			start: span.start + indicator.length,
			end: span.end
		}
	};
}
function bindFor(binder, map) {
	const node = findValue(map, "for");
	return node === void 0 ? {
		location: map.location,
		facets: []
	} : bindScope(binder, node);
}
function bindGrant(binder, map, policy) {
	return {
		provided: bindDuties(binder, map, "provided"),
		isProtected: isTrue(map, "protected"),
		overrides: listItems(findValue(map, "overrides")).flatMap((node) => bindReference(node, policy) ?? [])
	};
}
function bindReference(node, policy) {
	const text = scalarText(node);
	if (text === void 0) return void 0;
	const [first = "", second] = text.split("#");
	return second === void 0 ? {
		policy,
		clause: first,
		location: node.location
	} : {
		policy: first,
		clause: second,
		location: node.location
	};
}
function bindDuring(node) {
	if (node === void 0) return void 0;
	return listItems(node).flatMap((item) => {
		const value = scalarText(item);
		return value === void 0 ? [] : [{
			value,
			location: item.location
		}];
	});
}
function isLiftable(clauses, id, hasDefault) {
	if (id === "default") return hasDefault;
	return clauses.some((clause) => clause.id === id && (clause.modality === "prohibit" || clause.modality === "only"));
}

function bindPolicy(base, map) {
	const identity = identityOf$1(map);
	if (identity === void 0) return void 0;
	const { definitions, terms } = bindDefinitions(base, map);
	const binder = {
		...base,
		terms
	};
	const calendar = bindCalendar(binder, map);
	const clauses = bindClauses(binder, map, identity.id);
	checkDuring(binder, clauses, calendar);
	const appliesTo = findValue(map, "appliesTo");
	const review = findValue(map, "review");
	const reviewDay = bindDay(binder, review);
	return {
		id: identity.id,
		idLocation: identity.location,
		title: textOf(map, "title") ?? identity.id,
		version: textOf(map, "version"),
		owner: bindRole(binder, findValue(map, "owner")),
		approvedBy: bindApprovals(binder, map),
		effective: bindEffective(binder, findValue(map, "effective")) ?? ALWAYS,
		review: review === void 0 || reviewDay === void 0 ? void 0 : {
			value: reviewDay,
			location: review.location
		},
		authority: choiceOf(map, "authority", AUTHORITIES) ?? "company",
		default: choiceOf(map, "default", [
			"silent",
			"permitted",
			"prohibited"
		]) ?? "silent",
		defaultLocation: findValue(map, "default")?.location ?? identity.location,
		appliesTo: appliesTo === void 0 ? void 0 : bindScope(binder, appliesTo),
		calendar,
		definitions,
		expectations: bindExpectations(binder, map),
		clauses,
		source: map.location.source
	};
}
function bindApprovals(binder, map) {
	return listItems(findValue(map, "approvedBy")).flatMap((node) => {
		const role = bindRole(binder, node);
		const on = node.kind === "map" ? bindDay(binder, findValue(node, "on")) : void 0;
		return role === void 0 ? [] : [{
			role,
			on
		}];
	});
}
function bindCalendar(binder, map) {
	const events = mapsOf(map, "calendar").flatMap((item) => {
		const identity = identityOf$1(item);
		const days = bindDays(binder, findValue(item, "days"));
		if (identity === void 0 || days === void 0) return [];
		return [{
			id: identity.id,
			title: textOf(item, "title"),
			days,
			location: identity.location
		}];
	});
	return keepDistinct(binder, events, "events", (event) => event);
}
function bindClauses(binder, map, policy) {
	const clauses = mapsOf(map, "clauses").flatMap((item) => bindClause(binder, item, policy) ?? []);
	return keepDistinct(binder, clauses, "clauses", ({ id, idLocation }) => ({
		id,
		location: idLocation
	}));
}
function checkDuring(binder, clauses, calendar) {
	const known = calendar.map((event) => event.id);
	for (const { value, location } of clauses.flatMap((clause) => clause.during ?? [])) {
		if (known.includes(value)) continue;
		complain(binder, {
			rule: "unknown-event",
			message: `The calendar of this policy has no event "${value}".`,
			help: suggestNearest(value, known) ?? (known.length === 0 ? "Add a `calendar` to the policy." : `Events: ${known.join(", ")}.`),
			location
		});
	}
}
function bindDefinitions(binder, map) {
	const terms = /* @__PURE__ */ new Map();
	return {
		definitions: mapsOf(map, "definitions").flatMap((item) => {
			const term = textOf(item, "term");
			const facet = textOf(item, "facet");
			const termNode = findValue(item, "term");
			if (term === void 0 || facet === void 0 || termNode === void 0) return [];
			const taxonomy = binder.taxonomies.get(facet);
			if (taxonomy === void 0) {
				complain(binder, {
					rule: "unknown-facet",
					message: `There is no facet "${facet}".`,
					help: suggestNearest(facet, binder.taxonomies.facets) ?? `Facets: ${binder.taxonomies.facets.join(", ")}.`,
					location: findEntry(item, "facet")?.value.location ?? item.location
				});
				return [];
			}
			const ofFacet = terms.get(facet) ?? /* @__PURE__ */ new Map();
			const known = resolveConcept(taxonomy, term);
			if (known !== void 0 || ofFacet.has(foldName(term))) {
				complain(binder, {
					rule: "name-claimed-twice",
					message: known === void 0 ? `The term "${term}" is defined twice.` : `"${term}" already means ${known.label} in the facet ${facet}, so this policy cannot give it another meaning.`,
					help: "Choose another term.",
					location: termNode.location
				});
				return [];
			}
			const names = listItems(findValue(item, "means")).flatMap((node) => bindName(binder, taxonomy, node) ?? []);
			ofFacet.set(foldName(term), names.flatMap((name) => name.concepts));
			terms.set(facet, ofFacet);
			return [{
				term,
				facet,
				location: termNode.location
			}];
		}),
		terms
	};
}
function bindExpectations(binder, map) {
	return mapsOf(map, "expectations").flatMap((item) => {
		const use = findValue(item, "use");
		const verdict = choiceOf(item, "verdict", VERDICT_KINDS);
		if (use === void 0 || verdict === void 0) return [];
		return [{
			use: bindScope(binder, use),
			verdict,
			location: item.location
		}];
	});
}

const TACTIC_KEYS = /* @__PURE__ */ new Set([
	"id",
	"title",
	"description",
	"uses",
	"period",
	"status",
	"evidence",
	"businessCase",
	"owner",
	"participants",
	"objective",
	"kpi",
	"budget",
	"cadence",
	"stop",
	"contact",
	"url",
	"note"
]);
const STATUSES = [
	"idea",
	"planned",
	"live",
	"paused",
	"done",
	"rejected"
];
const MOST_USES = 1e4;
function bindStrategy(binder, map) {
	const identity = identityOf$1(map);
	if (identity === void 0) return void 0;
	const defaults = findValue(map, "defaults");
	const governedBy = findValue(map, "governedBy");
	return {
		id: identity.id,
		idLocation: identity.location,
		title: textOf(map, "title") ?? identity.id,
		owner: bindRole(binder, findValue(map, "owner")),
		period: bindDays(binder, findValue(map, "period")),
		governedBy: governedBy === void 0 ? void 0 : bindReferences(governedBy),
		sharedWith: bindSharings(binder, map),
		defaults: defaults === void 0 ? void 0 : bindScope(binder, defaults),
		tactics: bindTactics(binder, map),
		source: map.location.source
	};
}
function bindReferences(node) {
	return listItems(node).flatMap((item) => {
		const value = scalarText(item);
		return value === void 0 ? [] : [{
			value,
			location: item.location
		}];
	});
}
function bindSharings(binder, map) {
	return listItems(findValue(map, "sharedWith")).flatMap((node) => {
		const role = bindRole(binder, node);
		if (role === void 0) return [];
		if (node.kind !== "map") return [{
			role,
			on: void 0,
			decision: void 0
		}];
		return [{
			role,
			on: bindDay(binder, findValue(node, "on")),
			decision: textOf(node, "decision")
		}];
	});
}
function bindTactics(binder, map) {
	const tactics = mapsOf(map, "tactics").flatMap((item) => bindTactic(binder, item) ?? []);
	return keepDistinct(binder, tactics, "tactics", ({ id, idLocation }) => ({
		id,
		location: idLocation
	}));
}
function bindTactic(binder, map) {
	const identity = identityOf$1(map);
	if (identity === void 0) return void 0;
	const stated = bindStatedFacets(binder, map, TACTIC_KEYS);
	const uses = bindScopes(binder, findValue(map, "uses"));
	const count = countUses(stated, uses);
	if (count > MOST_USES) {
		complain(binder, {
			rule: "too-many-uses",
			message: `The values of the tactic "${identity.id}" make ${count} combinations; more than ${MOST_USES} are not judged.`,
			help: "List the combinations that are meant under `uses`, or split the tactic.",
			location: identity.location
		});
		return;
	}
	return {
		id: identity.id,
		idLocation: identity.location,
		location: map.location,
		title: textOf(map, "title") ?? identity.id,
		stated,
		uses,
		period: bindDays(binder, findValue(map, "period")),
		evidence: mapsOf(map, "evidence").flatMap((item) => {
			const evidence = bindEvidence(binder, item);
			return evidence === void 0 ? [] : [evidence];
		}),
		businessCase: bindBusinessCase(findValue(map, "businessCase")),
		status: choiceOf(map, "status", STATUSES) ?? "planned"
	};
}
function countUses(stated, uses) {
	const product = (scope) => scope.facets.reduce((count, { names }) => count * Math.max(1, names.length), 1);
	if (uses.length === 0) return product(stated);
	return uses.reduce((sum, own) => {
		const inherited = stated.facets.filter(({ facet }) => !own.facets.some((part) => part.facet === facet));
		return sum + product(own) * product({
			location: own.location,
			facets: inherited
		});
	}, 0);
}
function bindBusinessCase(node) {
	if (node?.kind !== "map") return scalarText(node);
	return textOf(node, "objective") ?? node.entries.map(({ value }) => scalarText(value)).find((text) => text !== void 0);
}

function bindTaxonomy(map) {
	const facet = textOf(map, "facet");
	if (facet === void 0) return void 0;
	const items = mapsOf(map, "concepts").filter((item) => identityOf$1(item) !== void 0);
	const root = findValue(map, "root");
	return {
		data: {
			facet,
			...root?.kind === "map" ? { root: bindRoot(root) } : {},
			concepts: items.map(bindConcept)
		},
		location: map.location,
		conceptLocations: items.map((item) => identityOf$1(item)?.location ?? item.location)
	};
}
function bindRoot(map) {
	const label = textOf(map, "label");
	return {
		...label === void 0 ? {} : { label },
		aliases: textsOf(map, "aliases")
	};
}
function textsOf(map, key) {
	return listItems(findValue(map, key)).flatMap((node) => scalarText(node) ?? []);
}
function bindConcept(map) {
	const label = textOf(map, "label");
	const status = choiceOf(map, "status", [
		"active",
		"restricted",
		"defunct"
	]);
	const since = textOf(map, "since");
	const successor = textOf(map, "successor");
	const note = textOf(map, "note");
	return {
		id: identityOf$1(map)?.id ?? "",
		aliases: textsOf(map, "aliases"),
		formerly: textsOf(map, "formerly"),
		broader: textsOf(map, "broader"),
		domains: textsOf(map, "domains"),
		ambiguous: textsOf(map, "ambiguous"),
		...label === void 0 ? {} : { label },
		...status === void 0 ? {} : { status },
		...since === void 0 ? {} : { since },
		...successor === void 0 ? {} : { successor },
		...note === void 0 ? {} : { note }
	};
}

function linkWorkspace(policies, strategies) {
	return [
		...findTwins(policies, "policies"),
		...findTwins(strategies, "strategies"),
		...policies.flatMap((policy) => checkOverrides(policy, policies)),
		...strategies.flatMap((strategy) => checkGovernedBy(strategy, policies))
	];
}
function findTwins(documents, what) {
	const first = /* @__PURE__ */ new Map();
	return documents.flatMap(({ id, idLocation }) => {
		const known = first.get(id);
		if (known === void 0) {
			first.set(id, idLocation);
			return [];
		}
		return [{
			rule: "duplicate-id",
			severity: "error",
			message: `Two ${what} of this workspace have the id "${id}".`,
			help: "Give each an id of its own.",
			location: idLocation,
			related: [{
				location: known,
				message: "the first one"
			}]
		}];
	});
}
function checkOverrides(policy, policies) {
	return policy.clauses.flatMap((clause) => {
		if (clause.modality !== "permit" && clause.modality !== "only") return [];
		return clause.overrides.flatMap((reference) => {
			const other = policies.find(({ id }) => id === reference.policy);
			if (other === void 0) return [unknown(`There is no policy "${reference.policy}" here.`, reference.policy, policies.map(({ id }) => id), reference.location)];
			const isItself = other === policy && reference.clause === clause.id;
			if (!isItself && isLiftable(other.clauses, reference.clause, other.default === "prohibited")) return [];
			if (!(isItself || reference.clause === "default" || other.clauses.some(({ id }) => id === reference.clause))) {
				const known = other.clauses.map(({ id }) => id);
				return [unknown(`The policy "${other.id}" has no clause "${reference.clause}".`, reference.clause, known, reference.location)];
			}
			return [{
				rule: "wrong-override",
				severity: "error",
				message: isItself ? `The clause "${clause.id}" is said to override itself.` : `"${reference.clause}" prohibits nothing, so there is nothing to override.`,
				help: "Name the clause that prohibits what this one permits.",
				location: reference.location
			}];
		});
	});
}
function checkGovernedBy(strategy, policies) {
	const known = policies.map(({ id }) => id);
	return (strategy.governedBy ?? []).flatMap(({ value, location }) => known.includes(value) ? [] : [unknown(`No policy "${value}" is part of this check.`, value, known, location)]);
}
function unknown(message, name, known, location) {
	const help = suggestNearest(name, known) ?? (known.length === 0 ? void 0 : `Known here: ${known.slice(0, 10).join(", ")}.`);
	return {
		rule: "unknown-reference",
		severity: "error",
		message,
		location,
		...help === void 0 ? {} : { help }
	};
}

async function readWorkspace(sources) {
	const problems = [];
	const readAll = async (list, kind) => {
		const documents = [];
		for (const source of list) {
			const { value, problems: found } = await readDocument(source, kind);
			problems.push(...found);
			if (value !== void 0) documents.push(value);
		}
		return documents;
	};
	const config = sources.config === void 0 ? void 0 : await readConfig(sources.config);
	problems.push(...config?.problems ?? []);
	const own = (await readAll(sources.taxonomies ?? [], "taxonomy")).flatMap(({ map }) => bindTaxonomy(map) ?? []);
	const built = createTaxonomies(shippedTaxonomies(), own);
	problems.push(...built.problems);
	const { taxonomies } = built;
	const binder = {
		taxonomies,
		terms: NO_TERMS,
		unknownNames: "refused",
		problems
	};
	const policyData = await readAll(sources.policies, "policy");
	const policies = policyData.flatMap(({ map }) => bindPolicy(binder, map) ?? []);
	const strategies = (await readAll(sources.strategies, "strategy")).flatMap(({ map }) => bindStrategy({
		...binder,
		unknownNames: "allowed"
	}, map) ?? []);
	problems.push(...linkWorkspace(policies, strategies));
	return {
		workspace: {
			policies,
			strategies,
			assume: readAssumptions(binder, config?.value),
			unread: policyData.flatMap(({ unread }) => unread)
		},
		taxonomies,
		config: config?.value?.config,
		problems
	};
}
function readAssumptions(binder, read) {
	const own = read === void 0 ? void 0 : findValue(read.map, "assume");
	const presets = read === void 0 ? [RECOMMENDED] : read.config.extends.map(({ value }) => value);
	const nodes = own === void 0 ? [] : [own];
	for (const id of presets.toReversed()) {
		const assume = findPreset(id);
		if (assume !== void 0) nodes.push(assume);
	}
	const [first] = nodes;
	if (first === void 0) return void 0;
	const facets = nodes.flatMap((node) => bindScope(binder, node).facets);
	return {
		location: first.location,
		facets: facets.filter((part, index) => facets.findIndex(({ facet }) => facet === part.facet) === index)
	};
}

async function judgeWorkspace(input) {
	const today = parseDay(input.today);
	if (today === void 0) throw new RangeError(`today is no day of the form YYYY-MM-DD: ${input.today}`);
	const { workspace, taxonomies, config, problems } = await readWorkspace(input);
	const precedence = config?.precedence ?? DEFAULT_PRECEDENCE;
	const set = compilePolicies(workspace.policies, taxonomies, {
		precedence,
		assume: workspace.assume,
		today
	});
	return {
		today,
		taxonomies,
		judgements: workspace.strategies.toSorted((a, b) => a.id < b.id ? -1 : 1).map((strategy) => judgeStrategy(set, strategy)),
		problems: [...input.problems ?? [], ...problems],
		unread: workspace.unread,
		config
	};
}
async function lintWorkspace(input) {
	const { today, taxonomies, judgements, problems, unread, config } = await judgeWorkspace(input);
	const { rules, problems: settingProblems } = activateRules(taxonomies, config);
	const subjects = judgements.flatMap((judgement) => [...listVerdictSubjects(taxonomies, judgement), ...listMentionSubjects(taxonomies, judgement.strategy)]);
	const all = [...problems, ...settingProblems];
	return {
		today,
		findings: orderFindings([...problemFindings(all), ...runRules(rules, subjects)]),
		judgements,
		isIncomplete: all.some(({ severity }) => severity === "error"),
		documents: input.policies.length + input.strategies.length,
		unread
	};
}

export { EVIDENCE_FAULT_WORDS, MAXIM_WORDS, countWords, describeDays, describeDuty, formatDay, joinSome, joinWords, judgeWorkspace, labelOf, lintWorkspace };