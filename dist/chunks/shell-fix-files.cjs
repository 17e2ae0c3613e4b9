const require_rolldown_runtime = require("./rolldown-runtime.cjs");
const require_start = require("./start.cjs");
const require_fix_texts = require("./shell-fix-texts.cjs");
const require_check = require("./check.cjs");
let node_path = require("node:path");

const MOST_ROUNDS = 10;
async function fixWorkspace(input, mayWrite) {
	const check = require_fix_texts.createCheck();
	const found = await check(input);
	const start = {
		input,
		result: found
	};
	const paths = await filterPaths([...listFixes(found).keys()], mayWrite);
	const all = await fixAll({
		check,
		paths: new Set(paths)
	}, start);
	const refused = [];
	let fixed = all;
	if (findWorse(found, all.result) !== void 0) {
		fixed = start;
		for (const path of paths) {
			const next = await fixAll({
				check,
				paths: /* @__PURE__ */ new Set([path])
			}, fixed);
			const finding = findWorse(fixed.result, next.result);
			if (finding === void 0) fixed = next;
			else refused.push({
				path,
				finding
			});
		}
	}
	return {
		files: listChanges(input, fixed.input),
		refused,
		result: fixed.result
	};
}
async function filterPaths(paths, mayWrite) {
	const filtered = [];
	for (const path of paths) if (await mayWrite(path)) filtered.push(path);
	return filtered;
}
async function fixAll({ check, paths }, start) {
	let current = start;
	for (let round = 0; round < MOST_ROUNDS; round += 1) {
		const edits = new Map([...listFixes(current.result)].filter(([path]) => paths.has(path)));
		if (edits.size === 0) return current;
		const input = changeTexts(current.input, (source) => {
			const own = edits.get(source.path);
			return own === void 0 ? source : {
				...source,
				text: require_check.applyEdits(source.text, own)
			};
		});
		current = {
			input,
			result: await check(input)
		};
	}
	return current;
}
function listFixes({ findings }) {
	return require_check.chooseEdits(require_start.listStanding(findings).flatMap(({ fix }) => fix?.isSafe === true ? [fix] : []));
}
function changeTexts({ basis, strategies, unreadable }, change) {
	const lists = {
		policies: basis.policies.map(change),
		taxonomies: basis.taxonomies?.map(change) ?? [],
		waivers: basis.waivers?.map(change) ?? [],
		rules: basis.rules?.map(change) ?? [],
		config: basis.config === void 0 ? void 0 : change(basis.config),
		extended: new Map([...basis.extended ?? []].map(([name, source]) => [name, source === void 0 ? void 0 : change(source)]))
	};
	return {
		basis: listSources(basis).every((source, index) => source === listSources({
			...basis,
			...lists
		})[index]) ? basis : {
			...basis,
			...lists
		},
		strategies: strategies.map(change),
		unreadable
	};
}
function listSources(basis) {
	const { policies, taxonomies = [], waivers = [], rules = [], config, extended } = basis;
	return [
		...[config, ...extended?.values() ?? []].filter((source) => source !== void 0),
		...policies,
		...taxonomies,
		...waivers,
		...rules
	];
}
function listChanges(before, after) {
	const all = ({ basis, strategies }) => [...listSources(basis), ...strategies];
	const texts = new Map(all(after).map(({ path, text }) => [path, text]));
	const changes = /* @__PURE__ */ new Map();
	for (const { path, text } of all(before)) {
		const now = texts.get(path) ?? text;
		if (now !== text) changes.set(path, {
			path,
			before: text,
			after: now
		});
	}
	return [...changes.values()].toSorted((a, b) => a.path < b.path ? -1 : 1);
}
function findWorse(before, after) {
	const appeared = listMore(after, before);
	const gone = listMore(before, after);
	const weightOf = ({ severity }) => -require_start.SEVERITIES.indexOf(severity);
	const most = Math.max(...gone.map(weightOf));
	return appeared.find((finding) => gone.length === 0 || weightOf(finding) >= most);
}
function listMore(one, other) {
	const known = require_check.groupBy(require_start.listStanding(other.findings), kindOf);
	return [...require_check.groupBy(require_start.listStanding(one.findings), kindOf)].flatMap(([kind, findings]) => {
		const others = known.get(kind) ?? [];
		const fingerprints = new Set(others.map(({ fingerprint }) => fingerprint));
		const own = findings.filter(({ fingerprint }) => !fingerprints.has(fingerprint));
		const count = Math.max(0, findings.length - others.length);
		return [...own, ...findings.filter((finding) => !own.includes(finding))].slice(0, count);
	});
}
function kindOf({ rule, severity, place, subject }) {
	const { strategy, tactic, policy, clause } = subject;
	return JSON.stringify([
		rule,
		severity,
		place.file,
		strategy,
		tactic,
		policy,
		clause
	]);
}

async function fixFiles(host, options) {
	const { root, files, result } = await prepareFixes(host, options);
	const written = [];
	for (const file of files) {
		const fault = await write(host, {
			...file,
			path: (0, node_path.join)(root, file.path)
		});
		if (fault === void 0) written.push(file.path);
		else say(host, `"${require_start.escapeTerminal(file.path)}" was not fixed: ${fault}`);
	}
	if (written.length > 0) say(host, `fixed ${describeFiles(written)}`);
	const isWritten = written.length === files.length;
	return {
		cache: void 0,
		lint: isWritten ? () => Promise.resolve({
			root,
			result
		}) : async () => (await require_check.openFiles(host, {
			...options,
			cache: false
		})).lint(),
		isWritten
	};
}
async function prepareFixes(host, options) {
	const { root, input, baseline } = await require_fix_texts.loadTexts(host, options);
	const fixed = await fixWorkspace(input, async (path) => {
		const fault = await require_check.findHindrance(host, root, path);
		if (fault !== void 0 && fault !== "") say(host, `"${require_start.escapeTerminal(path)}" was not fixed: ${fault}`);
		return fault === void 0;
	});
	for (const { path, finding } of fixed.refused) {
		const { file, start } = finding.place;
		const place = require_start.escapeTerminal(`${file}:${start.line}:${start.column}`);
		say(host, `"${require_start.escapeTerminal(path)}" was not fixed: then ${finding.rule} would be found at ${place}`);
	}
	const result = require_check.setKnownAside(fixed.result, {
		baseline,
		basis: input.basis
	});
	return {
		root,
		...fixed,
		result: require_check.hideUnsure(result, options.minConfidence)
	};
}
async function write(host, change) {
	try {
		return await host.replaceFile(change) ? void 0 : "it has been changed meanwhile";
	} catch (error) {
		return `it could not be written: ${require_start.escapeTerminal(require_check.describeUnwritten(error))}`;
	}
}
const MOST_NAMED = 10;
function describeFiles(paths) {
	return `${require_check.countWords(paths.length, "file")}: ${require_check.joinSome(paths.map(require_start.escapeTerminal), MOST_NAMED)}`;
}
function say(host, sentence) {
	host.writeError(`onpolicy: ${sentence}.\n`);
}

exports.fixFiles = fixFiles;
exports.prepareFixes = prepareFixes;