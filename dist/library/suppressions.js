import { problemRules } from "./generated-problems.js";
import { formatDay, parseDay } from "./text-loose-day.js";
import { DEFAULT_REACH, isAboutSuppression, isMarkdown, placeOf } from "./read-read-kind.js";
import { clip } from "./text-clip.js";
import { findNearest, suggestNearest } from "./text-nearest.js";
import { childrenOf, fenceContent, parseGuarded } from "./read-markdown-fence-content.js";
import { locate as locate$1, partOfSource, wholeSource } from "./read-syntax-json.js";
import { readNode } from "./read-validate-document.js";

const OF_OTHERS = /* @__PURE__ */ new Set([
	"conflict",
	"condition",
	"governance",
	"law"
]);
const MOST_HELPED = 100;
function judgeSuppressions(comments, context) {
	const suppressions = [];
	const problems = [];
	for (const comment of comments) {
		const { until, reason, covers } = comment;
		const expired = until !== void 0 && until.value < context.today;
		if (expired) problems.push(describeExpired(comment, until));
		for (const name of comment.rules) {
			const problem = findFault$1(name, context, problems.length < MOST_HELPED);
			if (problem !== void 0) problems.push(problem);
			else if (!expired) suppressions.push({
				rule: name.value,
				place: placeOf(name.location),
				covers: {
					start: covers.start,
					end: covers.end
				},
				...until === void 0 ? {} : { until: until.value },
				reason,
				isOff: isOff(name, context)
			});
		}
	}
	return {
		suppressions,
		problems
	};
}
function describeExpired({ rules }, { value, location }) {
	return warn({
		rule: "expired-suppression",
		location,
		message: `This suppressed ${rules.map((rule) => `"${clip(rule.value)}"`).join(", ")} until ${formatDay(value)}, which is over.`,
		help: "Mend what it is about, or agree upon another day."
	});
}
function findFault$1(name, context, isHelped) {
	const { value: id, location } = name;
	const rule = context.rules.find((active) => active.id === id);
	const fault = problemRules().find((problem) => problem.id === id);
	const refuse = (message, help) => warn({
		rule: "refused-suppression",
		location,
		message,
		help
	});
	if (rule === void 0 && fault === void 0) {
		const known = [...context.rules.map((active) => active.id), ...problemRules().map((problem) => problem.id)];
		const near = isHelped ? suggestNearest(id, known) : void 0;
		return warn({
			rule: "unknown-rule-in-suppression",
			location,
			message: `There is no rule "${clip(id)}", so this suppresses nothing.`,
			help: near ?? "See `onpolicy rules` for all of them."
		});
	}
	if (context.reach === "none") return refuse("The config lets no comment suppress anything.", "Mend what it is about, or ask for a waiver.");
	if (isAboutSuppression(id)) return refuse(`"${id}" is about suppressions, which cannot suppress that.`, "Mend the comment that it is about.");
	if (fault?.severity === "error") return refuse(`"${id}" says that a document could not be read whole, which cannot be suppressed.`, fault.help);
	const isOfOthers = rule !== void 0 && OF_OTHERS.has(rule.category);
	if (context.isStrategy && isOfOthers && (context.reach ?? "quality") !== "all") return refuse(`A strategy cannot suppress "${id}" by itself, so this suppresses nothing.`, rule.category === "governance" ? "Mend what it is about, or agree upon it with those who own the policy." : "Ask the owner of the policy for a waiver.");
}
function isOff({ value, location }, { rules }) {
	return rules.find(({ id }) => id === value)?.settingFor(location.source.path) === "off";
}
function warn(words) {
	return {
		...words,
		severity: "warning"
	};
}

function listPlacedNodes(root, isItem) {
	const scalars = [];
	const parts = isItem ? [root.location.span] : [];
	const waiting = [root];
	for (let node = waiting.pop(); node !== void 0; node = waiting.pop()) if (node.kind === "scalar") scalars.push(node.location.span);
	else if (node.kind === "list") {
		parts.push(...node.items.map(({ location }) => location.span));
		for (const item of node.items) waiting.push(item);
	} else for (const { keyLocation, value } of node.entries) {
		const { start, end } = keyLocation.span;
		scalars.push({
			start,
			end
		});
		parts.push({
			start,
			end: Math.max(end, value.location.span.end)
		});
		waiting.push(value);
	}
	return {
		scalars: scalars.toSorted(byStart),
		parts: parts.toSorted(byStart)
	};
}
function byStart(a, b) {
	return a.start - b.start;
}
function firstFrom(spans, offset) {
	let [low, high] = [0, spans.length];
	while (low < high) {
		const middle = low + high >> 1;
		if ((spans[middle]?.start ?? 0) < offset) low = middle + 1;
		else high = middle;
	}
	return low;
}

const COMMENT = /<!--([^]*?)(-->|$)/gu;
function findMarkdownComments(source, root, kind) {
	const { units, notes, yaml } = listUnits(source, root, kind);
	const sections = units.filter(({ isHeading }) => isHeading);
	const reach = (unit) => {
		if (!unit.isHeading) return {
			start: unit.start,
			end: unit.end
		};
		return {
			start: unit.start,
			end: sections[firstFrom(sections, unit.end)]?.start ?? source.text.length
		};
	};
	return {
		comments: notes.flatMap(({ node, within }) => {
			return [...source.text.slice(node.span.start, node.span.end).matchAll(COMMENT)].map(({ index, 0: whole, 1: inner = "", 2: end }) => {
				const start = node.span.start + index + 4;
				const unit = within ?? units[firstFrom(units, node.span.start + index + whole.length)];
				const covers = unit === void 0 ? {
					start: node.span.end,
					end: node.span.end
				} : reach(unit);
				return {
					source,
					span: {
						start,
						end: start + inner.length
					},
					covers,
					isOpen: end === ""
				};
			});
		}),
		yaml
	};
}
function listUnits(source, root, kind) {
	const units = [];
	const notes = [];
	const yaml = [];
	const waiting = root.children.toReversed().map((node) => ({
		node,
		within: void 0,
		isInline: false
	}));
	for (let visit = waiting.pop(); visit !== void 0; visit = waiting.pop()) {
		const { node, within, isInline } = visit;
		if (node.type === "html") {
			notes.push({
				node,
				within: isInline ? within : void 0
			});
			continue;
		}
		if (node.type === "yaml") yaml.push(frontMatter(source, node.span));
		if (node.type === "code" && isOwn(node, kind)) yaml.push(fenceContent(source, node));
		const own = isInline ? void 0 : toUnit(node);
		if (own !== void 0) units.push(own);
		const holder = node.type === "paragraph" ? within ?? own : own ?? within;
		const isText = isInline || node.type === "paragraph" || node.type === "heading" || node.type === "tableCell";
		for (const child of childrenOf(node).toReversed()) waiting.push({
			node: child,
			within: holder,
			isInline: isText
		});
	}
	return {
		units,
		notes,
		yaml
	};
}
function toUnit({ type, span }) {
	return type === "list" || type === "blockquote" || type === "tableCell" || type === "yaml" ? void 0 : {
		...span,
		isHeading: type === "heading"
	};
}
function frontMatter(source, { start, end }) {
	const text = source.text.slice(start, end);
	const [opening = ""] = /^[^\r\n]*(?:\r\n|\r|\n)?/u.exec(text) ?? [];
	const closing = /(?:---|\.\.\.)[ \t]*$/u.exec(text)?.index ?? text.length;
	return partOfSource(source, start + opening.length, start + Math.max(opening.length, closing));
}
function isOwn({ lang, meta }, kind) {
	return /^ya?ml$/iu.test(lang ?? "") && /^\S*/u.exec(meta ?? "")?.[0].toLowerCase() === kind;
}

const VERBS = [..."ignore ignore-file ignore-line ignore-next-line ignore-all ignore-start ignore-end".split(" "), ..."disable disable-file disable-line disable-next-line suppress suppress-file noqa nolint".split(" ")];
const FIRST_WORDS = /^[#\s]*(?<name>o[a-z]{0,2}-?p[a-z]{2,8})(?<sign>\s*[-_:.\u2010-\u2015]\s*|\s+)(?<verb>[a-z]+(?:-[a-z]+)*)/iu;
const WITHIN = /\bonpolicy-ignore(?:-file)?\s+[a-z][a-z0-9-]*(?:\s*,\s*[a-z][a-z0-9-]*)*(?:\s+until\s+\S+)?\s*:/u;
function findSlip({ source, span }) {
	const text = source.text.slice(span.start, span.end);
	const { name, sign, verb } = FIRST_WORDS.exec(text)?.groups ?? {};
	if (name !== void 0 && sign !== void 0 && verb !== void 0 && isMeant(name, sign, verb)) {
		const start = text.indexOf(name);
		const word = text.slice(start, start + name.length + sign.length + verb.length);
		const right = verb.toLowerCase().includes("file") ? "onpolicy-ignore-file" : "onpolicy-ignore";
		return {
			rule: "malformed-suppression",
			severity: "warning",
			message: `There is no comment "${clip(word)}", so this suppresses nothing.`,
			help: `Write \`${right} RULE: REASON\`.`,
			location: {
				source,
				span: {
					start: span.start + start,
					end: span.start + start + word.length
				}
			}
		};
	}
	const within = WITHIN.exec(text);
	if (within === null) return void 0;
	const start = span.start + within.index;
	return {
		rule: "malformed-suppression",
		severity: "warning",
		message: "This stands in the middle of a comment, so it suppresses nothing.",
		help: "Give it a comment of its own.",
		location: {
			source,
			span: {
				start,
				end: start + within[0].length
			}
		}
	};
}
function isMeant(name, sign, verb) {
	if (findNearest(name, ["onpolicy"], 1).length === 0) return false;
	if (sign.trim() === "") return VERBS.includes(verb.toLowerCase());
	return findNearest(verb, VERBS, 1).length > 0;
}

const DIRECTIVE = /^[#\s]*(?<word>onpolicy-ignore(?<file>-file)?)(?![\w-])/u;
const FORM = "Write `onpolicy-ignore RULE: REASON`, or `onpolicy-ignore RULE until 2026-12-31: REASON`.";
const UNTIL = "Write the last day before the colon, as in `until 2026-12-31:`.";
function readDirective(comment) {
	const { source, span, covers } = comment;
	const found = DIRECTIVE.exec(source.text.slice(span.start, span.end));
	if (found === null) return findSlip(comment);
	const { word = "", file } = found.groups ?? {};
	if (comment.isOpen) return {
		rule: "malformed-suppression",
		severity: "warning",
		message: "This comment never ends, so it suppresses nothing and hides all below it.",
		help: "End it with `-->`.",
		location: locate(comment, found[0].length - word.length, found[0].length)
	};
	const parts = readParts(comment, found[0].length, word.length);
	const { location, names, days, reason } = parts;
	if (!/\p{L}/u.test(reason)) return {
		rule: "suppression-without-reason",
		severity: "warning",
		message: "This gives no reason, so it suppresses nothing.",
		help: FORM,
		location
	};
	const fault = findFault(parts) ?? findFaultOfDay(parts);
	if (fault !== void 0) return {
		rule: "malformed-suppression",
		severity: "warning",
		...fault
	};
	const [day] = days ?? [];
	const until = day === void 0 ? void 0 : parseDay(day.value);
	return {
		location,
		rules: names,
		until: day === void 0 || until === void 0 ? void 0 : {
			value: until,
			location: day.location
		},
		reason,
		covers: file === void 0 ? covers : {
			start: 0,
			end: source.text.length
		}
	};
}
function findFault({ names, reason, location }) {
	const slip = names.find(({ value }) => findNearest(value, ["until"], 1).length > 0 || /^\d/u.test(value));
	if (slip !== void 0) return {
		message: `"${clip(slip.value)}" is no rule, so this suppresses nothing.`,
		help: UNTIL,
		location: slip.location
	};
	if (names.length === 0) return {
		message: "This names no rule, and nothing suppresses all of them, so it suppresses nothing.",
		help: FORM,
		location
	};
	if (/onpolicy-ignore/u.test(reason)) return {
		message: "There is a second one in its reason, so this suppresses nothing.",
		help: "Give each a comment of its own.",
		location
	};
	if (/^until\s+\d/iu.test(reason)) return {
		message: "The day stands in the reason, so this suppresses nothing.",
		help: UNTIL,
		location
	};
}
function findFaultOfDay({ days, location }) {
	if (days === void 0) return void 0;
	const [day, other] = days;
	if (day === void 0) return {
		message: "There is no day after `until`, so this suppresses nothing.",
		help: UNTIL,
		location
	};
	if (other === void 0 && parseDay(day.value) !== void 0) return void 0;
	return {
		message: `"${clip(days.map(({ value }) => value).join(" "))}" is no day, so this suppresses nothing.`,
		help: UNTIL,
		location: day.location
	};
}
function readParts(comment, from, length) {
	const { source, span } = comment;
	const text = source.text.slice(span.start, span.end);
	const colon = text.indexOf(":", from);
	const reason = colon === -1 ? "" : text.slice(colon + 1);
	return {
		location: locate(comment, from - length, text.trimEnd().length),
		...readWords(comment, from, colon === -1 ? text.length : colon),
		reason: reason.replaceAll(/\s+/gu, " ").trim()
	};
}
function readWords(comment, from, to) {
	const { source, span } = comment;
	const words = [...source.text.slice(span.start + from, span.start + to).matchAll(/[^\s,]+/gu)].map(({ index, 0: value }) => ({
		value,
		location: locate(comment, from + index, from + index + value.length)
	}));
	const at = words.findIndex(({ value }) => value.toLowerCase() === "until");
	return at === -1 ? {
		names: words,
		days: void 0
	} : {
		names: words.slice(0, at),
		days: words.slice(at + 1)
	};
}
function locate({ source, span }, start, end) {
	return {
		source,
		span: {
			start: span.start + start,
			end: span.start + end
		}
	};
}

const HASH = /(?<=^|[ \t\n])#/gu;
const OF_DOCUMENTS = /* @__PURE__ */ new Set([
	"kind",
	"clauses",
	"tactics",
	"waivers"
]);
function findYamlComments(excerpt, root) {
	const { source } = excerpt;
	const isItem = root.kind === "map" && !root.entries.some(({ key }) => OF_DOCUMENTS.has(key));
	const nodes = listPlacedNodes(root, isItem && excerpt.text.length < source.text.length);
	const onLine = createLineSpans(source, nodes);
	const comments = [];
	let last = 0;
	for (const { index } of excerpt.text.matchAll(HASH)) {
		const { start, end } = locate$1(excerpt, index, lineEnd(excerpt, index)).span;
		if (index < last || isText(source, nodes, start)) continue;
		last = lineEnd(excerpt, index);
		const line = lineStart(source, start);
		const covers = /^[\s>-]*$/u.test(source.text.slice(line, start)) ? onLine.after(end) : onLine.at(line, start) ?? {
			start: line,
			end: start
		};
		comments.push({
			source,
			span: {
				start: start + 1,
				end
			},
			covers,
			isOpen: false
		});
	}
	return comments;
}
function isText({ text }, { scalars }, offset) {
	const scalar = scalars[firstFrom(scalars, offset + 1) - 1];
	if (scalar === void 0 || scalar.end <= offset) return false;
	if (!/[|>]/u.test(text.charAt(scalar.start))) return true;
	const end = text.indexOf("\n", scalar.start);
	return end !== -1 && end < offset;
}
function createLineSpans(source, { parts }) {
	const known = /* @__PURE__ */ new Map();
	const spanFrom = (index, before) => {
		const first = parts[index];
		if (first === void 0 || first.start >= before) return void 0;
		let end = first.end;
		for (let next = index; (parts[next]?.start ?? before) < before; next += 1) end = Math.max(end, parts[next]?.end ?? 0);
		return {
			start: first.start,
			end
		};
	};
	return {
		at: (line, before) => spanFrom(firstFrom(parts, line), before),
		after: (offset) => {
			const index = firstFrom(parts, offset);
			const start = parts[index]?.start;
			if (start === void 0) return {
				start: offset,
				end: offset
			};
			const span = known.get(index) ?? spanFrom(index, lineEnd(source, start) + 1) ?? {
				start,
				end: start
			};
			known.set(index, span);
			return span;
		}
	};
}
function lineStart({ text }, offset) {
	return offset === 0 ? 0 : text.lastIndexOf("\n", offset - 1) + 1;
}
function lineEnd({ text }, offset) {
	const end = text.indexOf("\n", offset);
	if (end === -1) return text.length;
	return end > offset && text.charAt(end - 1) === "\r" ? end - 1 : end;
}

const MOST_SUPPRESSIONS = 1e3;
async function readSuppressions(source, kind, parser) {
	const comments = isMarkdown(source.path) ? await commentsOfMarkdown(source, kind, parser) : await commentsOfYaml(wholeSource(source), parser);
	const value = [];
	const problems = [];
	for (const comment of comments) {
		const read = readDirective(comment);
		if (read === void 0) continue;
		if (value.length + problems.length === 1e3) {
			problems.push(describeTooMany(comment));
			break;
		}
		if ("rules" in read) value.push(read);
		else problems.push(read);
	}
	return {
		value,
		problems
	};
}
function describeTooMany({ source, span }) {
	return {
		rule: "too-many-suppressions",
		severity: "warning",
		message: `A document may hold ${MOST_SUPPRESSIONS} comments that suppress: this one and those after it suppress nothing.`,
		help: "Mend what they are about, switch the rule off in the config, or write a baseline.",
		location: {
			source,
			span
		}
	};
}
async function commentsOfYaml(excerpt, parser) {
	const { value: root } = await readNode(excerpt, parser);
	return root === void 0 ? [] : findYamlComments(excerpt, root);
}
async function commentsOfMarkdown(source, kind, parser) {
	const { value: root } = await parseGuarded(source, parser);
	if (root === void 0) return [];
	const { comments, yaml } = findMarkdownComments(source, root, kind);
	const found = [...comments];
	for (const excerpt of yaml) found.push(...await commentsOfYaml(excerpt, parser));
	return found;
}

async function findSuppressions(source, document) {
	const { value: comments, problems } = await readSuppressions(source, document.kind, document.parser);
	const judged = judgeSuppressions(comments, {
		...document,
		isStrategy: document.kind === "strategy"
	});
	return {
		suppressions: judged.suppressions,
		problems: [...problems, ...judged.problems]
	};
}

export { findSuppressions };