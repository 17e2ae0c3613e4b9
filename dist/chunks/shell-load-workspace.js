import { LARGEST_FILE, LARGEST_TAXONOMY, chooseDay, findConfig, findConfigIn, isInside, loadSource, openConfig, openKind } from "./shell-output-options.js";
import { clip } from "./read-validate-document.js";
import { suggestNearest } from "./text-nearest.js";
import { findPatternFault } from "./model-config.js";
import { MOST_ENTRIES } from "./shell-walk-files.js";
import { UsageError } from "./shell-usage-error.js";
import { basename, dirname, isAbsolute, join, posix } from "node:path";

function listConfigs({ root, config }, { extended }) {
	return /* @__PURE__ */ new Set([...config === void 0 ? [] : [config], ...[...extended.keys()].map((path) => join(root, path))]);
}
async function loadConfigs(host, place) {
	const nothing = {
		config: void 0,
		opened: void 0,
		extended: /* @__PURE__ */ new Map()
	};
	if (place.config === void 0) return {
		...nothing,
		problems: []
	};
	if (!place.isNamed && !await isInside(host, place.root, place.config)) return {
		...nothing,
		problems: [configLeadsOut(basename(place.config))]
	};
	const { source, problem } = await loadSource(host, place.root, place.config);
	if (problem !== void 0) return {
		...nothing,
		problems: [problem]
	};
	return {
		config: source,
		...await loadExtendedBy(host, place.root, source)
	};
}
async function loadExtendedBy(host, root, config) {
	const extended = /* @__PURE__ */ new Map();
	const problems = [];
	for (;;) {
		const { wanted, config: opened } = await openConfig(config, extended);
		if (wanted.length === 0) return {
			opened,
			extended,
			problems
		};
		for (const entry of wanted) {
			const found = await loadExtended(host, root, entry);
			extended.set(entry.value, "text" in found ? found : void 0);
			if (!("text" in found)) problems.push(found);
		}
	}
}
async function loadExtended(host, root, entry) {
	const { value: path, location } = entry;
	const refuse = (rule, message, help) => ({
		rule,
		severity: "error",
		message,
		help,
		location
	});
	const shown = clip(path);
	const absolute = join(root, path);
	const found = await host.inspect(absolute);
	if (found === void 0) return refuse("missing-config", `There is no file "${shown}" to extend.`, await suggestConfig(host, root, path));
	if (found.kind !== "file") return refuse("missing-config", `"${shown}" cannot be extended: it is no file.`, "Name a config.");
	if (!await isInside(host, root, absolute)) return refuse("outside-workspace", `"${shown}" is a link that leads out of the workspace, so it is not read.`, "Put the config itself there.");
	const { source, problem } = await loadSource(host, root, absolute);
	return problem ?? source;
}
function configLeadsOut(path) {
	return {
		rule: "outside-workspace",
		severity: "error",
		message: "This config is a link that leads out of the workspace, so it is not read.",
		help: "Put the config itself there, or name it with --config.",
		location: {
			source: {
				path,
				text: ""
			},
			span: {
				start: 0,
				end: 0
			}
		}
	};
}
async function suggestConfig(host, root, path) {
	const beside = await host.findFiles([posix.join(posix.dirname(path), "*.{yaml,yml,json}")], root);
	return suggestNearest(path, beside) ?? "Check the path: it is relative to the config that names it.";
}

const MOST_DOCUMENTS = 1e4;
function createLoader(host, root, configs) {
	const problems = [];
	const load = async (path, limit = LARGEST_FILE) => {
		const { source, problem } = await loadSource(host, {
			root,
			limit
		}, path);
		if (problem !== void 0) problems.push(problem);
		return problem === void 0 ? source : void 0;
	};
	const loadAll = async (paths, key) => {
		const sources = [];
		const limit = key === "taxonomies" ? LARGEST_TAXONOMY : LARGEST_FILE;
		for (const path of new Set(paths)) sources.push(...[await load(path, limit)].filter((source) => source !== void 0));
		return sources;
	};
	const findPaths = async ({ value, location }, key) => {
		if (findPatternFault(value) !== void 0) return [];
		const files = (await host.findFiles([value], root, (gap) => problems.push(reportGap(gap, location)))).filter((path) => !configs.has(join(root, path)));
		if (files.length > 1e4) problems.push(tooMany(value, location));
		const existing = [];
		for (const path of files.slice(0, MOST_DOCUMENTS)) if (await host.inspect(join(root, path)) !== void 0) existing.push(path);
		if (existing.length === 0) problems.push(noMatch(key, value, location));
		const inside = [];
		for (const path of existing) if (await isInside(host, root, join(root, path))) inside.push(path);
		else problems.push(leadsOut(path, location));
		return inside;
	};
	return {
		problems,
		load,
		loadAll,
		findAll: async (patterns, key) => {
			const paths = /* @__PURE__ */ new Set();
			for (const pattern of patterns) for (const path of await findPaths(pattern, key)) paths.add(path);
			return [...paths].toSorted().map((path) => join(root, path));
		}
	};
}
function reportGap({ path, reason }, location) {
	const shown = clip(path === "" ? "." : path);
	return {
		rule: "unreadable-file",
		severity: "error",
		message: {
			unreadable: `The folder "${shown}" cannot be read.`,
			deep: `The folder "${shown}" lies deeper than ${100} folders, and is not looked into.`,
			many: `There are more than ${MOST_ENTRIES} files, so "${shown}" and what comes after it is not looked into.`
		}[reason],
		help: reason === "unreadable" ? "Check its permissions." : "Name the folders of the documents more exactly.",
		location
	};
}
function noMatch(key, pattern, location) {
	return {
		rule: "no-match",
		severity: "error",
		message: `Nothing matches "${clip(pattern)}" (${key}).`,
		help: "Correct the pattern, or remove it.",
		location
	};
}
function tooMany(pattern, location) {
	return {
		rule: "unreadable-file",
		severity: "error",
		message: `"${clip(pattern)}" matches more than ${MOST_DOCUMENTS} files; the others are not read.`,
		help: "Narrow the pattern.",
		location
	};
}
function leadsOut(path, location) {
	return {
		rule: "outside-workspace",
		severity: "error",
		message: `"${clip(path)}" is a link that leads out of the workspace, so it is not read.`,
		help: "Put the document itself there.",
		location
	};
}

const DOCUMENTS = ["**/*.{yaml,yml,json,md,markdown}"];
const NOTHING_HERE = `There is nothing to check: no onpolicy.yaml here, and no documents named.
Name two: onpolicy check --policy POLICY --strategy STRATEGY
Or start a workspace: onpolicy init`;
async function listWorkspace(host, options) {
	const today = chooseDay(host, options.today);
	const place = await findWorkspace(host, options);
	const { root } = place;
	const { config, opened, extended, problems } = await loadConfigs(host, place);
	const loader = createLoader(host, root, listConfigs(place, { extended }));
	const named = await loadNamed(host, loader, {
		...options,
		paths: place.paths
	});
	const isNamed = [
		options.policy,
		options.strategy,
		place.paths
	].some((list) => list !== void 0 && list.length > 0);
	if (!isNamed && place.config === void 0 && options.allowEmpty !== true) throw new UsageError(NOTHING_HERE);
	const loadListed = async (key) => loader.loadAll(await loader.findAll(opened?.[key] ?? [], key), key);
	const strategies = isNamed ? [] : await loader.findAll(opened?.strategies ?? [], "strategies");
	const basis = {
		today,
		parser: host.parser,
		config,
		extended,
		policies: [...named.policies, ...named.policies.length > 0 ? [] : await loadListed("policies")],
		taxonomies: [...named.taxonomies, ...await loadListed("taxonomies")],
		waivers: [...named.waivers, ...await loadListed("waivers")],
		rules: [...named.rules, ...await loadListed("ruleFiles")],
		isSelection: isNamed && config !== void 0 || [...problems, ...loader.problems].length > 0,
		problems: [
			...problems,
			...loader.problems,
			...named.problems
		]
	};
	const unread = [...named.strategies, ...strategies].map((path) => ({ load: () => loadSource(host, root, path) }));
	return {
		root,
		basis,
		strategies: [...named.read.map((source) => ({ load: () => Promise.resolve({ source }) })), ...unread]
	};
}
async function loadWorkspace(host, options) {
	const { basis, strategies } = await listWorkspace(host, options);
	const loaded = [];
	for (const strategy of strategies) loaded.push(await strategy.load());
	return {
		...basis,
		strategies: loaded.flatMap(({ source, problem }) => problem === void 0 ? [source] : []),
		problems: [...basis.problems ?? [], ...loaded.flatMap(({ problem }) => problem ?? [])]
	};
}
async function loadNamed(host, loader, { policy = [], strategy = [], paths = [] }) {
	const ofPolicies = policy.map((path) => resolve(host, path));
	const strategies = [...new Set(strategy.map((path) => resolve(host, path)))];
	const policies = await loader.loadAll(ofPolicies);
	const read = [];
	const taxonomies = [];
	const waivers = [];
	const rules = [];
	const problems = [];
	const byKind = {
		policy: policies,
		strategy: read,
		taxonomy: taxonomies,
		waivers,
		rule: rules
	};
	const known = /* @__PURE__ */ new Set([...ofPolicies, ...strategies]);
	for (const { path, isFound } of await expandFolders(host, paths, problems)) {
		const source = known.has(path) ? void 0 : await loader.load(path);
		known.add(path);
		if (source === void 0) continue;
		const { kind, problems: faults } = await openKind(source, host.parser);
		if (kind !== void 0) byKind[kind].push(source);
		else if (!isFound) problems.push(...faults);
	}
	return {
		policies,
		strategies,
		read,
		taxonomies,
		waivers,
		rules,
		problems
	};
}
async function findWorkspace(host, { config, paths = [] }) {
	if (config !== void 0) {
		const named = resolve(host, config);
		return {
			root: dirname(named),
			config: named,
			isNamed: true,
			paths
		};
	}
	const [only] = paths;
	if (only !== void 0 && paths.length === 1) {
		const own = await findConfigIn(host, resolve(host, only));
		if (own !== void 0) return {
			root: dirname(own),
			config: own,
			isNamed: false,
			paths: []
		};
	}
	const nearest = await findConfig(host);
	return {
		root: nearest === void 0 ? host.cwd : dirname(nearest),
		config: nearest,
		isNamed: false,
		paths
	};
}
async function loadConfig(host, options) {
	const place = await findWorkspace(host, options);
	return {
		place,
		...await loadConfigs(host, place)
	};
}
function resolve(host, path) {
	return isAbsolute(path) ? path : join(host.cwd, path);
}
async function expandFolders(host, paths, problems) {
	const expanded = [];
	for (const path of paths) {
		const absolute = resolve(host, path);
		const isFolder = (await host.inspect(absolute))?.kind === "folder";
		const location = {
			source: {
				path,
				text: ""
			},
			span: {
				start: 0,
				end: 0
			}
		};
		const report = (gap) => problems.push(reportGap(gap, location));
		const files = isFolder ? await host.findFiles(DOCUMENTS, absolute, report) : [];
		expanded.push(...files.map((file) => ({
			path: join(absolute, file),
			isFound: true
		})));
		if (!isFolder) expanded.push({
			path: absolute,
			isFound: false
		});
	}
	return expanded;
}

export { createLoader, listConfigs, listWorkspace, loadConfig, loadWorkspace };