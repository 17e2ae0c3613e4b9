const require_rolldown_runtime = require("./rolldown-runtime.cjs");
const require_check = require("./check.cjs");
const require_start = require("./start.cjs");

const ROOT = "%SRCROOT%";
function physicalLocation({ file, start, end }) {
	return {
		artifactLocation: artifactLocation(file),
		region: {
			startLine: start.line,
			startColumn: start.column,
			endLine: end.line,
			endColumn: end.column,
			charOffset: start.offset,
			charLength: end.offset - start.offset
		}
	};
}
function artifactLocation(file) {
	if (require_check.isShippedPath(file)) return { uri: addressOfShipped(file) };
	const segments = file.split("/");
	const inside = segments.findIndex((segment) => segment !== "..");
	const ups = inside < 0 ? segments.length : inside;
	return {
		uri: require_check.encodePath(segments.slice(ups).join("/")),
		uriBaseId: ups === 0 ? ROOT : `ABOVE-${ups}`
	};
}
function addressOfShipped(file) {
	return require_check.addressOf(require_check.encodePath(`rules/packs/${file.slice(file.indexOf(":") + 1)}`));
}
function describeBases(bases) {
	const sorted = [.../* @__PURE__ */ new Set([ROOT, ...bases])].filter((base) => base !== void 0).toSorted();
	return Object.fromEntries(sorted.map((base) => [base, { description: { text: describeBase(base) } }]));
}
function describeBase(base) {
	if (base === ROOT) return "The root of the repository, or the workspace where there is none.";
	const ups = Number(base.slice(6));
	return `The folder ${ups === 1 ? "" : `${ups} levels `}above it.`;
}

function sarifText(text) {
	return require_start.escapeLines(text).replaceAll(/[{}]/gu, "$&$&").replaceAll("](", "] (");
}

function sarifFix({ title, isSafe, edits }) {
	return {
		description: { text: sarifText(require_start.escapeTerminal(title)) },
		artifactChanges: [...require_check.groupBy(edits, ({ place }) => place.file).values()].map(sarifChange),
		properties: { safe: isSafe }
	};
}
function sarifChange(edits) {
	const { artifactLocation } = physicalLocation(edits[0].place);
	return {
		artifactLocation,
		replacements: edits.map(({ place, text }) => ({
			deletedRegion: physicalLocation(place).region,
			insertedContent: { text }
		}))
	};
}

const LEVELS = {
	error: "error",
	warning: "warning",
	info: "note"
};
const URGENCY = {
	error: "error",
	warning: "warning",
	info: "recommendation"
};
function sarifRule({ id, title, category, severity, confidence, help, docs, page }) {
	const finds = page?.finds.join("\n\n") ?? `${title}.`;
	return {
		id,
		name: nameOf(id),
		shortDescription: { text: sarifText(title) },
		fullDescription: { text: sarifText(finds) },
		help: {
			text: sarifText(helpText(help, page)),
			markdown: sarifText(helpMarkdown(help, page))
		},
		...docs === "" ? {} : { helpUri: require_check.addressOf(docs) },
		defaultConfiguration: { level: LEVELS[severity] },
		properties: {
			tags: [.../* @__PURE__ */ new Set(["policy", category])],
			category,
			precision: precisionOf(confidence),
			"problem.severity": URGENCY[severity]
		}
	};
}
function nameOf(id) {
	return id.replaceAll(/(?:^|-)([a-z0-9])/gu, (_, letter) => letter.toUpperCase());
}
function precisionOf(confidence) {
	if (confidence >= 1) return "very-high";
	if (confidence >= .8) return "high";
	return confidence >= .5 ? "medium" : "low";
}
function sectionsOf(help, page) {
	if (page === void 0) return [["What to do", [help]]];
	return [
		["Why it matters", [...page.why]],
		["What it finds", [...page.finds]],
		["What to do", [...page.remedy]],
		["When to switch it off", [...page.off]]
	];
}
function helpText(help, page) {
	return sectionsOf(help, page).map(([title, paragraphs]) => [`${title}:`, ...paragraphs].join("\n")).join("\n\n");
}
function helpMarkdown(help, page) {
	return sectionsOf(help, page).map(([title, paragraphs]) => [`**${title}**`, ...paragraphs].join("\n\n")).join("\n\n");
}

function sarifResult(finding, ruleIndex) {
	const { rule, severity, message, place, related, subject, confidence, fingerprint } = finding;
	return {
		ruleId: rule,
		ruleIndex,
		level: LEVELS[severity],
		message: { text: sarifText([require_start.escapeTerminal(message), ...require_check.explainLines(finding)].join("\n")) },
		locations: [{ physicalLocation: physicalLocation(place) }],
		relatedLocations: related.map((other, index) => ({
			id: index + 1,
			physicalLocation: physicalLocation(other.place),
			message: { text: sarifText(require_start.escapeTerminal(other.message)) }
		})),
		partialFingerprints: { "onpolicy/v1": fingerprint },
		...finding.fix === void 0 ? {} : { fixes: [sarifFix(finding.fix)] },
		suppressions: suppressionsOf(finding),
		properties: {
			...subject,
			confidence
		}
	};
}
function suppressionsOf({ waiver, suppression, isKnown }) {
	if (waiver !== void 0) return [ofWaiver(waiver)];
	if (suppression !== void 0) return [ofComment(suppression)];
	return isKnown === true ? [KNOWN] : [];
}
const KNOWN = {
	kind: "external",
	status: "accepted",
	justification: "It stands in the baseline."
};
function ofComment({ reason, until, place }) {
	const days = until === void 0 ? "" : `, until ${require_check.formatDay(until)}`;
	const justification = `${reason} (a comment in line ${place.start.line}${days})`;
	return {
		kind: "inSource",
		status: "accepted",
		justification: require_start.escapeTerminal(justification)
	};
}
function ofWaiver({ id, grantedBy, expires, reason }) {
	const justification = `${reason} (waiver ${id} of ${grantedBy}, until ${require_check.formatDay(expires)})`;
	return {
		kind: "external",
		status: "accepted",
		justification: require_start.escapeTerminal(justification)
	};
}

const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
function reportSarif(version, result, shipped) {
	const { findings, baseline, today, isIncomplete, statements, hidden } = result;
	const notices = new Map([...shipped, ...result.ownRules.map((notice) => [notice.id, notice])]);
	const ids = [...new Set(findings.map(({ rule }) => rule))].toSorted();
	const indices = new Map(ids.map((id, index) => [id, index]));
	const results = findings.map((finding) => ({
		...sarifResult(finding, indices.get(finding.rule) ?? -1),
		...baseline === void 0 ? {} : { baselineState: finding.isKnown === true ? "unchanged" : "new" }
	}));
	const places = results.flatMap(({ locations, relatedLocations }) => [...locations, ...relatedLocations]);
	const prose = require_check.describeStatements(statements);
	const level = statements.judged < statements.read ? "warning" : "note";
	const warnings = prose === "" ? [] : [{
		level,
		message: { text: prose }
	}];
	const notes = hidden === void 0 ? [] : [{
		level: "note",
		message: { text: require_check.describeHidden(hidden) }
	}];
	const errors = isIncomplete ? [{
		level: "error",
		message: { text: require_check.INCOMPLETE }
	}] : [];
	return {
		$schema: SCHEMA,
		version: "2.1.0",
		runs: [{
			tool: { driver: {
				name: "onpolicy",
				version,
				semanticVersion: version,
				informationUri: require_check.HOME,
				rules: ids.map((id) => sarifRule(notices.get(id) ?? unknownRule(id, findings)))
			} },
			invocations: [{
				executionSuccessful: !isIncomplete,
				toolExecutionNotifications: [
					...errors,
					...warnings,
					...notes
				]
			}],
			originalUriBaseIds: describeBases(places.map(({ physicalLocation }) => physicalLocation.artifactLocation.uriBaseId)),
			columnKind: "utf16CodeUnits",
			results,
			properties: { today: require_check.formatDay(today) }
		}]
	};
}
function unknownRule(id, findings) {
	const own = findings.find(({ rule }) => rule === id);
	const help = own?.help[0] ?? "Read what the finding says.";
	const severity = own?.severity ?? "warning";
	return {
		id,
		title: `Rule ${id}`,
		category: "own",
		severity,
		confidence: 1,
		help,
		docs: "docs/rules/index.md"
	};
}

exports.reportSarif = reportSarif;