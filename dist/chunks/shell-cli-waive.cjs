const require_rolldown_runtime = require("./rolldown-runtime.cjs");
const require_check = require("./check.cjs");
const require_start = require("./start.cjs");
const require_fix_mark = require("./shell-fix-mark.cjs");
const require_fix_texts = require("./shell-fix-texts.cjs");
const require_verdicts = require("./verdicts.cjs");
const require_glob = require("./text-glob.cjs");
let node_path = require("node:path");

function nextWaiverId(own, texts) {
	const [, prefix = "W-", digits = "0"] = /^(.*?)(\d{1,9})$/u.exec(own.at(-1) ?? "") ?? [];
	const numbers = own.flatMap((id) => {
		const rest = id.startsWith(prefix) ? id.slice(prefix.length) : "";
		return /^\d{1,9}$/u.test(rest) ? [Number(rest)] : [];
	});
	for (let number = Math.max(0, ...numbers) + 1;; number += 1) {
		const id = `${prefix}${String(number).padStart(digits.length, "0")}`;
		if (!texts.some((text) => holdsWord(text, id))) return id;
	}
}
function holdsWord(text, word) {
	for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) if (!(/[\p{L}\p{N}]/u.test(text.charAt(at - 1)) || /[\p{L}\p{N}]/u.test(text.charAt(at + word.length)))) return true;
	return false;
}

function findPair({ policies, judgements }, { tactic, clause }) {
	const planned = findTactic(judgements, tactic);
	if ("fault" in planned) return planned;
	const waived = findClause(policies, clause);
	return "fault" in waived ? waived : { found: {
		...planned.found,
		of: waived.found
	} };
}
function findTactic(judgements, name) {
	const [strategy, id] = splitName(name);
	if (id === void 0) return { fault: `"${require_start.clip(name)}" names no tactic: write it as STRATEGY#TACTIC.` };
	const judgement = judgements.find((candidate) => candidate.strategy.id === strategy);
	if (judgement === void 0) {
		const known = judgements.map((candidate) => candidate.strategy.id);
		return missing(`There is no strategy "${require_start.clip(strategy)}" here.`, strategy, known);
	}
	const verdict = judgement.verdicts.find((candidate) => candidate.tactic.id === id);
	if (verdict !== void 0) return { found: {
		judgement,
		verdict
	} };
	const { tactics } = judgement.strategy;
	const idle = tactics.find((tactic) => tactic.id === id);
	if (idle !== void 0) return { fault: `The tactic "${id}" is ${idle.status}, so there is nothing to waive for it.` };
	const known = tactics.map((tactic) => tactic.id);
	return missing(`The strategy "${strategy}" has no tactic "${require_start.clip(id)}".`, id, known);
}
function findClause(policies, name) {
	const [owner, id] = splitName(name);
	if (id === void 0) return { fault: `"${require_start.clip(name)}" names no clause: write it as POLICY#CLAUSE.` };
	const policy = policies.find((candidate) => candidate.id === owner);
	if (policy === void 0) {
		const known = policies.map((candidate) => candidate.id);
		return missing(`There is no policy "${require_start.clip(owner)}" here.`, owner, known);
	}
	if (id === "default" && policy.default !== "silent") return { found: {
		policy,
		clause: void 0
	} };
	const clause = policy.clauses.find((candidate) => candidate.id === id);
	if (clause !== void 0) return { found: {
		policy,
		clause
	} };
	const known = policy.clauses.map((candidate) => candidate.id);
	return missing(`The policy "${policy.id}" has no clause "${require_start.clip(id)}".`, id, known);
}
function splitName(name) {
	const at = name.indexOf("#");
	return at < 1 || at === name.length - 1 ? [name, void 0] : [name.slice(0, at), name.slice(at + 1)];
}
function missing(sentence, name, known) {
	const help = require_check.suggestReference(name, known);
	return { fault: help === void 0 ? sentence : `${sentence} ${help}` };
}
function findNeedless({ of, judgement, verdict }, book) {
	const other = book.find(({ waiver }) => require_check.clauseKey(waiver.of) === require_check.clauseKey(of));
	if (other !== void 0) return describeOther(other);
	const own = verdict.uses.flatMap(({ prohibiting, unmet }) => [...prohibiting, ...unmet]);
	const behind = require_check.applyWaivers(judgement, verdict, book).flatMap(({ cause }) => require_check.clausesOf(cause));
	if ([...own, ...behind].some((clause) => require_check.clauseKey(clause) === require_check.clauseKey(of))) return void 0;
	const name = `${verdict.strategy.id}#${verdict.tactic.id}`;
	return `${require_check.titleOf(of)} does not stand against the tactic "${verdict.tactic.title}", so there is nothing to waive. \`onpolicy explain ${name}\` says what does.`;
}
function describeOther({ waiver, faults: [fault] }) {
	const place = describePlace(waiver);
	if (fault === void 0) return `The waiver ${waiver.id} (${place}) waives this already.`;
	return `The waiver ${waiver.id} (${place}) is about the same, and waives nothing: ${fault.why}. Change it, or remove it first.`;
}
function describePlace({ idLocation: { source } }) {
	return source.path;
}

function waiverLines(draft) {
	return keysOf(draft).flatMap(([key, value]) => typeof value === "string" ? [`${key}: ${writeText(key, value)}`] : [`${key}:`, ...value.map((item) => `  - ${writeText(key, item)}`)]);
}
function waiverFlow(draft) {
	const write = (text) => require_check.isPlainYaml(text) ? text : require_check.quoteText(text);
	return `{${keysOf(draft).map(([key, value]) => {
		if (key === PINNED) return `${key}: ${require_check.quoteText(String(value))}`;
		return `${key}: ${typeof value === "string" ? write(value) : `[${value.map(write).join(", ")}]`}`;
	}).join(", ")}}`;
}
function waiverJson(draft, { indent, unit }) {
	const data = Object.fromEntries(keysOf(draft));
	if (unit === void 0) return JSON.stringify(data);
	return JSON.stringify(data, void 0, unit).replaceAll("\n", `\n${indent}`);
}
const PINNED = "clauseFingerprint";
function keysOf({ controls, clauseFingerprint, ...texts }) {
	const { id, policy, clause, strategy, tactic, grantedBy, on, expires, reason } = texts;
	return [
		...Object.entries({
			id,
			policy,
			clause,
			strategy,
			tactic,
			grantedBy,
			on,
			expires,
			reason
		}),
		...controls.length === 0 ? [] : [["controls", controls]],
		...clauseFingerprint === void 0 ? [] : [[PINNED, clauseFingerprint]]
	];
}
function writeText(key, text) {
	return key !== PINNED && require_check.isPlainYaml(text.replaceAll(",", "")) && !text.startsWith(",") ? text : require_check.quoteText(text);
}

function appendToFlow(list, { draft, isJson }) {
	const { source, span } = list.location;
	const { text } = source;
	const end = require_check.lineEndOf(text);
	const last = list.items.at(-1)?.location.span;
	const close = span.end - 1;
	const insert = (at, written) => ({
		location: {
			source,
			span: {
				start: at,
				end: at
			}
		},
		text: written
	});
	if (last === void 0) {
		const [outer, unit] = [indentAt(text, span.start), unitOf(text)];
		const written = write$1(draft, {
			isJson,
			indent: outer + (unit ?? ""),
			unit,
			end
		});
		if (!/^\s*$/u.test(text.slice(span.start + 1, close))) return [insert(require_check.startOfLine(text, close), `${indentAt(text, close)}  ${written}${end}`)];
		if (unit === void 0) return [insert(close, written)];
		const inside = `${end}${outer}${unit}${written}${end}${outer}`;
		return [{
			location: {
				source,
				span: {
					start: span.start + 1,
					end: close
				}
			},
			text: inside
		}];
	}
	const tail = text.slice(last.end, close);
	const comma = /^[ \t]*,/u.test(tail.replaceAll(/#[^\r\n]*/gu, "").replaceAll(/\s/gu, "")) ? "" : ",";
	const indent = indentAt(text, last.start);
	const isOwnLine = /^[ \t]*$/u.test(text.slice(require_check.startOfLine(text, last.start), last.start));
	const item = write$1(draft, {
		isJson,
		indent,
		unit: isOwnLine ? innerUnit(text, last, indent) : void 0,
		end
	});
	const closing = require_check.startOfLine(text, close);
	if (isOwnLine && closing > last.end) {
		const rest = [insert(closing, `${indent}${item}${comma === "" ? "," : ""}${end}`)];
		return comma === "" ? rest : [insert(last.end, comma), ...rest];
	}
	if (comma === "") return [insert(close, ` ${item}`)];
	return [insert(last.end, isOwnLine ? `,${end}${indent}${item}` : `, ${item}`)];
}
function write$1(draft, { isJson, indent, unit, end }) {
	return isJson ? waiverJson(draft, {
		indent,
		unit
	}).replaceAll("\n", end) : waiverFlow(draft);
}
function indentAt(text, offset) {
	return /^[ \t]*/u.exec(text.slice(require_check.startOfLine(text, offset)))?.[0] ?? "";
}
function unitOf(text) {
	return /[\r\n]([ \t]+)\S/u.exec(text)?.[1];
}
function innerUnit(text, { start, end }, indent) {
	return unitOf(text.slice(start, end))?.slice(indent.length);
}

async function appendWaiver(source, draft) {
	if (require_check.isMarkdown(source.path)) return [appendFence(source, draft)];
	const { value: root } = await require_check.readNode(require_check.wholeSource(source));
	if (root === void 0 || isNothing(root)) return appendKey(source, ["kind: waivers", "waivers:"], draft);
	if (root.kind !== "map") return void 0;
	const entry = require_check.findEntry(root, "waivers");
	const isFlow = source.text.charAt(root.location.span.start) === "{";
	if (entry === void 0) return isFlow ? void 0 : appendKey(source, ["waivers:"], draft);
	const { value } = entry;
	if (isNothing(value)) return isFlow ? void 0 : fillNothing(source, {
		root,
		value,
		key: entry.keyLocation.span.end
	}, draft);
	if (value.kind !== "list") return void 0;
	return isFlow || isInBrackets(value) ? appendInBrackets(source, {
		root,
		value,
		isFlow
	}, draft) : require_check.appendToBlock(value, [{
		lines: waiverLines(draft),
		flow: waiverFlow(draft)
	}]);
}
function isNothing(node) {
	return node.kind === "scalar" && node.value === null;
}
function isInBrackets({ location: { source, span } }) {
	return source.text.charAt(span.start) === "[";
}
function appendInBrackets(source, { root, value, isFlow }, draft) {
	const { start, end } = value.location.span;
	const isBare = value.items.length === 0 && /^\[\s*\]$/u.test(source.text.slice(start, end));
	if (isFlow || !isBare) return appendToFlow(value, {
		draft,
		isJson: isFlow
	});
	return fillNothing(source, {
		root,
		value,
		key: start
	}, draft);
}
function fillNothing(source, { root, value, key }, draft) {
	const { start, end } = value.location.span;
	const written = /^(?:\[\s*\]|~|null)$/iu.test(source.text.slice(start, end));
	const from = written && source.text.charAt(start - 1) === " " ? start - 1 : start;
	const removal = written ? [{
		location: {
			source,
			span: {
				start: from,
				end
			}
		},
		text: ""
	}] : [];
	const column = root.location.span.start - source.text.lastIndexOf("\n", root.location.span.start - 1) - 1;
	const at = require_check.afterLine(source.text, written ? end : key);
	const lines = require_check.indentLines(waiverLines(draft), {
		dash: `${" ".repeat(column + 2)}- `,
		column: column + 4
	});
	return [...removal, insertLines(source, at, lines)];
}
function appendKey(source, keys, draft) {
	const lines = [...keys, ...require_check.indentLines(waiverLines(draft), {
		dash: "  - ",
		column: 4
	})];
	return [insertLines(source, source.text.length, lines)];
}
function appendFence(source, draft) {
	const lines = [
		"```yaml waivers",
		...require_check.indentLines(waiverLines(draft), {
			dash: "- ",
			column: 2
		}),
		"```"
	];
	const isSpaced = source.text === "" || /(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)$/u.test(source.text);
	return insertLines(source, source.text.length, isSpaced ? lines : ["", ...lines]);
}
function insertLines(source, at, lines) {
	const end = require_check.lineEndOf(source.text);
	return {
		location: {
			source,
			span: {
				start: at,
				end: at
			}
		},
		text: at > 0 && !/[\r\n]/u.test(source.text.charAt(at - 1)) ? end + lines.join(end) : lines.join(end) + end
	};
}

function emptyRegister(path) {
	if (/\.json$/iu.test(path)) return "{\n  \"kind\": \"waivers\",\n  \"waivers\": []\n}\n";
	return /\.(?:md|markdown)$/iu.test(path) ? "---\nkind: waivers\n---\n\n# Waivers\n" : "";
}

async function addWaiver(input, register, request) {
	const { grantedBy, reason, controls, id = "" } = request;
	const broken = [
		grantedBy,
		reason,
		id,
		...controls
	].find((text) => /\p{Cc}/u.test(text));
	if (broken !== void 0) return { fault: `"${require_start.clip(broken)}" holds a line end or a control character: write it on one line.` };
	const judged = await require_verdicts.judgeWorkspace({
		...input.basis,
		strategies: input.strategies
	});
	const pair = findPair(judged, request);
	if ("fault" in pair) return pair;
	const book = bookOf(judged, pair.found);
	const needless = findNeedless(pair.found, book);
	if (needless !== void 0) return { fault: needless };
	const draft = draftWaiver(pair.found, request, request.id ?? chooseId(input, judged.waivers, register.path));
	const base = register.text.trim() === "" ? emptyRegister(register.path) : "";
	const start = base === "" ? register : {
		...register,
		text: base
	};
	const edits = await appendWaiver(start, draft);
	if (edits === void 0) return { fault: `"${register.path}" is written in a way in which nothing can be added to it.` };
	const text = require_check.applyEdits(start.text, require_check.placeFix({
		title: "",
		isSafe: true,
		edits
	}).edits);
	const changed = withRegister(input, {
		path: register.path,
		text
	});
	const fault = await findFault(changed, {
		draft,
		before: judged,
		path: register.path
	});
	return fault === void 0 ? { found: await describeChange({
		input,
		changed,
		draft,
		text
	}) } : { fault };
}
function bookOf(judged, { judgement: { strategy }, verdict }) {
	return require_check.judgeWaivers(judged.waivers, strategy, judged).get(verdict.tactic.id) ?? [];
}
function draftWaiver({ of, verdict }, request, id) {
	const { grantedBy, on, expires, reason, controls } = request;
	return {
		id,
		policy: of.policy.id,
		clause: of.clause?.id ?? "default",
		strategy: verdict.strategy.id,
		tactic: verdict.tactic.id,
		grantedBy,
		on,
		expires,
		reason,
		controls: [...new Set(controls)],
		clauseFingerprint: require_check.clauseFingerprint(of)
	};
}
function chooseId({ basis: { waivers: registers = [] } }, waivers, path) {
	const own = waivers.filter(({ idLocation }) => idLocation.source.path === path).map(({ id }) => id);
	return nextWaiverId(own, registers.map(({ text }) => text));
}
function withRegister(input, register) {
	const others = (input.basis.waivers ?? []).filter(({ path }) => path !== register.path);
	return {
		...input,
		basis: {
			...input.basis,
			waivers: [...others, register]
		}
	};
}
async function findFault(changed, { draft, before, path }) {
	const judged = await require_verdicts.judgeWorkspace({
		...changed.basis,
		strategies: changed.strategies
	});
	const known = new Set(before.problems.map(({ message }) => message));
	const problem = judged.problems.find(({ message, place }) => place.file === path && !known.has(message));
	if (problem !== void 0) return [problem.message, problem.help ?? ""].join(" ").trim();
	const pair = findPair(judged, {
		tactic: `${draft.strategy}#${draft.tactic}`,
		clause: `${draft.policy}#${draft.clause}`
	});
	if ("fault" in pair) return pair.fault;
	const own = bookOf(judged, pair.found).find(({ waiver }) => waiver.id === draft.id);
	if (!(own !== void 0 && before.waivers.every((waiver) => judged.waivers.some((other) => areSame(waiver, other)))) || own.waiver.reason !== draft.reason) {
		const [first] = own === void 0 ? judged.problems.filter(({ place }) => place.file === path) : [];
		return first?.message ?? `"${path}" would not be read as it is meant with the waiver ${draft.id} in it.`;
	}
	const [fault] = own.faults;
	return fault === void 0 ? void 0 : `The waiver would waive nothing: ${fault.why}. ${fault.help}`;
}
function areSame(a, b) {
	return a.id === b.id && a.reason === b.reason && a.expires.value === b.expires.value && a.on.value === b.on.value;
}
async function describeChange({ input, changed, draft, text }) {
	const check = require_fix_texts.createCheck();
	const [before, after] = [await check(input), await check(changed)];
	const known = new Set(before.findings.map(({ fingerprint }) => fingerprint));
	const isAbout = ({ subject }) => subject.strategy === draft.strategy && subject.tactic === draft.tactic;
	return {
		id: draft.id,
		text,
		concerns: after.findings.filter((finding) => !known.has(finding.fingerprint) && isAbout(finding)),
		covered: countCovered(after, draft.id)
	};
}
function countCovered({ findings }, id) {
	return findings.filter(({ waiver }) => waiver?.id === id).length;
}

async function findRegister(host, options, { root, input }) {
	const { opened, place } = await require_check.loadConfig(host, options);
	if (place.config === void 0) throw new require_start.UsageError("There is no config here, so there is no register: name one under `waivers` in an onpolicy.yaml.");
	const patterns = (opened?.waivers ?? []).map(({ value }) => value);
	const path = options.file === void 0 ? choosePath(patterns, input) : toPath(host, root, options.file);
	const known = input.basis.waivers?.find((source) => source.path === path);
	if (known !== void 0) {
		await refuseLink(host, root, path);
		return {
			source: known,
			isNew: false
		};
	}
	const unread = input.basis.problems?.find(({ location }) => location.source.path === path);
	if (unread !== void 0) throw new require_start.UsageError(`"${require_start.clip(path)}": ${unread.message}`);
	if (!patterns.some((pattern) => require_glob.compileGlob(pattern)(path))) {
		const listed = patterns.length === 0 ? "none" : patterns.join(", ");
		throw new require_start.UsageError(`No check would read "${require_start.clip(path)}": the config lists other files under \`waivers\` (${listed}).`);
	}
	await refuseOutside(host, root, path);
	return {
		source: {
			path,
			text: ""
		},
		isNew: true
	};
}
function choosePath(patterns, { basis }) {
	const paths = (basis.waivers ?? []).map(({ path }) => path);
	const [only, second] = paths.length > 0 ? paths : patterns.filter((pattern) => require_glob.findBase(pattern).isWhole);
	if (second !== void 0) throw new require_start.UsageError(`There are several registers, ${paths.join(", ")}: name one with --file.`);
	if (only !== void 0) return only.replace(/^(?:\.\/)+/u, "");
	const help = patterns.length === 0 ? "name one under `waivers` in the config" : "name the file to make with --file";
	throw new require_start.UsageError(`There is no register of waivers yet: ${help}.`);
}
function toPath(host, root, file) {
	const absolute = (0, node_path.isAbsolute)(file) ? file : (0, node_path.join)(host.cwd, file);
	return (0, node_path.relative)(root, absolute).split(node_path.sep).join("/");
}
async function refuseLink(host, root, path) {
	const fault = await require_check.findHindrance(host, root, path);
	if (fault !== void 0) throw new require_start.UsageError(`Nothing was written into "${require_start.clip(path)}": ${fault}.`);
}
async function refuseOutside(host, root, path) {
	if (await host.inspect((0, node_path.join)(root, path)) !== void 0) throw new require_start.UsageError(`"${require_start.clip(path)}" is no file that can be read.`);
	let folder = (0, node_path.dirname)((0, node_path.join)(root, path));
	while (folder !== root && await host.inspect(folder) === void 0 && (0, node_path.dirname)(folder) !== folder) folder = (0, node_path.dirname)(folder);
	if (!await require_check.isInside(host, root, folder)) throw new require_start.UsageError(`"${require_start.clip(path)}" lies outside the workspace.`);
}

async function waive(host, names, options) {
	const { root, input } = await require_fix_texts.loadTexts(host, options);
	const target = await findRegister(host, options, {
		root,
		input
	});
	const request = {
		...names,
		grantedBy: options.grantedBy,
		on: options.on ?? require_check.chooseDay(host, options.today),
		expires: options.until,
		reason: options.reason.trim(),
		controls: options.control ?? [],
		...options.id === void 0 ? {} : { id: options.id }
	};
	const outcome = await addWaiver(input, target.source, request);
	if ("fault" in outcome) throw new require_start.UsageError(`Nothing was written. ${outcome.fault}`);
	const { found } = outcome;
	if (options.dryRun) await preview(host, (0, node_path.join)(root, target.source.path), {
		target,
		text: found.text
	});
	else {
		await write(host, (0, node_path.join)(root, target.source.path), {
			target,
			text: found.text
		});
		const { tactic, clause } = names;
		const sentence = `${found.id} waives ${clause} for ${tactic} until ${options.until}: it is in ${target.source.path} now.`;
		host.writeOut(require_start.guardText(host, require_start.escapeLines(`${sentence}\n`)));
	}
	tell(host, names, {
		found,
		color: options.color
	});
	return 0;
}
async function write(host, path, { target: { source, isNew }, text }) {
	let isWritten;
	try {
		isWritten = isNew ? await host.createFiles([{
			path,
			text
		}]) === void 0 : await host.replaceFile({
			path,
			before: source.text,
			after: text
		});
	} catch (error) {
		throw new require_start.UsageError(`"${source.path}" could not be written: ${require_check.describeUnwritten(error)}.`);
	}
	if (!isWritten) throw new require_start.UsageError(`Nothing was written: "${source.path}" has been changed meanwhile.`);
}
async function preview(host, path, { target: { source, isNew }, text }) {
	const mark = isNew ? "" : await require_fix_mark.readMark(host, path);
	const diff = require_fix_mark.unifiedDiff(source.path, isNew ? void 0 : mark + source.text, mark + text);
	host.writeOut(require_start.guardText(host, host.isTerminal ? require_start.escapeLines(diff) : diff));
}
function tell(host, { tactic }, { found: { covered, concerns }, color }) {
	const covers = `It covers ${require_check.countWords(covered, "finding")}.`;
	const none = `It covers nothing by itself: other clauses have a part in the conflict, as \`onpolicy explain ${tactic}\` shows.`;
	const lines = concerns.flatMap((finding) => ["", ...require_check.renderFinding(finding, require_check.renderOptionsFor(host, color))]);
	host.writeError(require_start.guardText(host, `${[require_start.escapeLines(covered > 0 ? covers : none), ...lines].join("\n")}\n`));
}

exports.waive = waive;