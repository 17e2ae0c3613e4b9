import { findPatternFault } from "./text-glob.js";
import { UsageError, escapeTerminal } from "./shell-usage-error.js";
import { formatDay, parseDay, readConfig, readKind } from "./lint.js";
import { clip } from "./read-validate-document.js";
import { dirname, isAbsolute, join, relative, sep } from "node:path";

const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}|[\u{20000}-\u{3fffd}]/u;
const NARROW = /\p{Mn}|\p{Me}|\u200d|[\ufe00-\ufe0f]/u;
const PLAIN = /^[\x20-\x7e]*$/;
function widthOf(text) {
	if (PLAIN.test(text)) return text.length;
	let width = 0;
	for (const char of text) width += NARROW.test(char) ? 0 : WIDE.test(char) ? 2 : 1;
	return width;
}
function wrapText(text, width, hang = 0) {
	const lines = [];
	let line = "";
	for (const word of text.split(/\s+/u).filter((part) => part !== "")) {
		const room = lines.length === 0 ? width : width - hang;
		if (line !== "" && widthOf(line) + 1 + widthOf(word) > room) {
			lines.push(line);
			line = word;
		} else line = line === "" ? word : `${line} ${word}`;
	}
	if (line !== "") lines.push(line);
	return lines;
}

function gutterOf(places) {
	return Math.max(2, ...places.map(({ start }) => String(start.line).length));
}
function renderFrame({ place, mark, label, paint }, options) {
	const { line, start, end } = place;
	if (line === void 0) return [];
	const { gutter, quiet, width } = options;
	const bar = quiet(`${" ".repeat(gutter)} |`);
	const room = Math.max(20, width - gutter - 3);
	const from = start.column - 1;
	const shown = clipLine(line, {
		from,
		to: Math.max(from + 1, Math.min(line.length, from + end.offset - start.offset))
	}, room);
	const marks = mark.repeat(Math.max(1, shown.markWidth));
	return [`${quiet(`${String(start.line).padStart(gutter)} |`)} ${shown.text}`, ...placeLabel(shown.before, {
		marks,
		label,
		paint
	}, room).map((text) => `${bar} ${text}`)];
}
function placeLabel(before, { marks, label, paint }, room) {
	const indent = " ".repeat(before);
	const safe = escapeTerminal(label);
	if (safe === "") return [`${indent}${paint(marks)}`];
	if (before + marks.length + 1 + widthOf(safe) <= room) return [`${indent}${paint(marks)} ${paint(safe)}`];
	const below = Math.min(before, Math.max(0, room - 40));
	return [`${indent}${paint(marks)}`, ...wrapText(safe, room - below).map((text) => `${" ".repeat(below)}${paint(text)}`)];
}
function clipLine(line, { from, to }, room) {
	const show = (text) => escapeTerminal(text.replaceAll("	", "    "));
	const before = show(line.slice(0, from));
	const marked = show(line.slice(from, to));
	const after = show(line.slice(to));
	if (widthOf(before) + widthOf(marked) <= room) return {
		text: `${before}${marked}${cutEnd(after, room - widthOf(before) - widthOf(marked))}`.trimEnd(),
		before: widthOf(before),
		markWidth: widthOf(marked)
	};
	const keptBefore = cutStart(before, Math.min(12, widthOf(before)));
	const keptMarked = cutEnd(marked, room - widthOf(keptBefore));
	return {
		text: `${keptBefore}${keptMarked}`,
		before: widthOf(keptBefore),
		markWidth: widthOf(keptMarked)
	};
}
function cutEnd(text, room) {
	if (widthOf(text) <= room) return text;
	let kept = "";
	for (const char of text) {
		if (widthOf(kept) + widthOf(char) > room - 1) break;
		kept += char;
	}
	return `${kept}…`;
}
function cutStart(text, room) {
	if (widthOf(text) <= room) return text;
	let kept = "";
	for (const char of Array.from(text).toReversed()) {
		if (widthOf(kept) + widthOf(char) > room - 1) break;
		kept = `${char}${kept}`;
	}
	return `…${kept}`;
}

function renderFinding(finding, { palette, width }) {
	const places = [finding.place, ...finding.related.map(({ place }) => place)];
	const gutter = gutterOf(places);
	const options = {
		width,
		gutter,
		quiet: palette.quiet
	};
	const paint = palette[finding.severity];
	const pad = " ".repeat(gutter);
	return [
		...renderHead(finding, {
			palette,
			width
		}),
		...renderPlace(finding.place, `${pad}${palette.quiet("-->")}`),
		...renderFrame({
			place: finding.place,
			mark: "^",
			label: finding.label ?? "",
			paint
		}, options),
		...finding.related.flatMap((related) => [...renderRelatedPlace(related, finding, `${pad}${palette.quiet(":::")}`), ...renderFrame({
			place: related.place,
			mark: "-",
			label: related.message,
			paint: palette.other
		}, options)]),
		...finding.notes.flatMap((note) => renderAside("why", note, {
			pad,
			palette,
			width
		})),
		...finding.help.flatMap((help) => renderAside("do", help, {
			pad,
			palette,
			width
		}))
	];
}
function renderHead({ severity, rule, message }, { palette, width }) {
	const head = `${severity}[${rule}]`;
	const lines = wrapText(`${head}: ${escapeTerminal(message)}`, width, 2);
	const paint = palette[severity];
	return lines.map((line, index) => index === 0 ? `${paint(head)}${palette.strong(line.slice(head.length))}` : `  ${palette.strong(line)}`);
}
function renderPlace(place, arrow) {
	return [`${arrow} ${placeText(place)}`];
}
function renderRelatedPlace({ place }, finding, arrow) {
	return place.file === finding.place.file && place.start.offset === finding.place.start.offset ? [] : [`${arrow} ${placeText(place)}`];
}
function placeText({ file, start }) {
	return `${escapeTerminal(file)}:${start.line}:${start.column}`;
}
function renderAside(word, text, { pad, palette, width }) {
	const lead = `${pad} = ${word}: `;
	return wrapText(escapeTerminal(text), Math.max(20, width - lead.length)).map((line, index) => index === 0 ? `${palette.quiet(`${pad} =`)} ${palette.strong(`${word}:`)} ${line}` : `${" ".repeat(lead.length)}${line}`);
}

const plain = (text) => text;
const NO_COLOUR = {
	error: plain,
	warning: plain,
	info: plain,
	good: plain,
	strong: plain,
	quiet: plain,
	other: plain
};
const sgr = (open) => (text) => text === "" ? "" : `\u001b[${open}m${text}\u001b[0m`;
const COLOUR = {
	error: sgr("1;31"),
	warning: sgr("1;33"),
	info: sgr("1;36"),
	good: sgr("1;32"),
	strong: sgr("1"),
	quiet: sgr("2"),
	other: sgr("34")
};
const VERDICT_COLOURS = {
	prohibited: "error",
	unmet: "error",
	depends: "warning",
	unstated: "warning",
	silent: "info",
	permitted: "good"
};
function paintVerdict(palette, kind) {
	return palette[VERDICT_COLOURS[kind]];
}

async function openConfig(source) {
	if (source === void 0) return {
		config: void 0,
		problems: []
	};
	const { value, problems } = await readConfig(source);
	return {
		config: value?.config,
		problems
	};
}
async function openKind(source) {
	const { value, problems } = await readKind(source);
	return {
		kind: value,
		problems
	};
}

const SECONDS_OF_A_DAY = 86400;
const END_OF_TIME = 253402300800;
function chooseDay(host, given) {
	if (given !== void 0) {
		if (parseDay(given) === void 0) throw new UsageError(`--today takes a day such as 2026-01-31, not "${given}".`);
		return given;
	}
	const epoch = host.env["SOURCE_DATE_EPOCH"];
	if (epoch === void 0 || epoch === "") return host.currentDay();
	const seconds = /^\d{1,12}$/u.test(epoch) ? Number(epoch) : END_OF_TIME;
	if (seconds >= END_OF_TIME) throw new UsageError(`SOURCE_DATE_EPOCH is no number of seconds since 1970: "${epoch}".`);
	return formatDay(Math.floor(seconds / SECONDS_OF_A_DAY));
}

const CONFIG_NAMES = [
	"onpolicy.yaml",
	".onpolicy.yaml",
	"onpolicy.json"
];
const MANIFEST = "package.json";
async function findConfig(host) {
	for (let folder = host.cwd;; folder = dirname(folder)) {
		const found = await findConfigIn(host, folder);
		if (found !== void 0) return found;
		if (dirname(folder) === folder || await host.inspect(join(folder, ".git")) !== void 0) return void 0;
	}
}
async function findConfigIn(host, folder) {
	const found = [];
	for (const name of CONFIG_NAMES) if (await isFile(host, join(folder, name))) found.push(name);
	if (await hasManifestKey(host, join(folder, MANIFEST))) found.push(MANIFEST);
	const [first, second] = found;
	if (second !== void 0) throw new UsageError(`There are two configs, ${found.join(" and ")}, in ${folder}: keep one.`);
	return first === void 0 ? void 0 : join(folder, first);
}
async function isFile(host, path) {
	return (await host.inspect(path))?.kind === "file";
}
async function hasManifestKey(host, path) {
	if (!await isFile(host, path)) return false;
	try {
		const manifest = JSON.parse(new TextDecoder().decode(await host.readFile(path)));
		return typeof manifest === "object" && manifest !== null && Object.hasOwn(manifest, "onpolicy");
	} catch {
		return false;
	}
}

const LARGEST = 1048576;
async function loadSource(host, root, path) {
	const absolute = isAbsolute(path) ? path : join(root, path);
	const name = displayPath(root, absolute);
	const found = await host.inspect(absolute);
	if (found === void 0) return refuse(name, "There is no such file.", "Check the path.");
	if (found.kind !== "file") return refuse(name, "This is no file.", "Name a document, not a folder.");
	if (found.size > LARGEST) return refuse(name, `The file is larger than 1 MiB (${found.size} bytes).`, "Split it, or keep what is no document elsewhere.");
	try {
		return { source: {
			path: name,
			text: new TextDecoder("utf-8", { fatal: true }).decode(await host.readFile(absolute))
		} };
	} catch (error) {
		return error instanceof TypeError ? refuse(name, "The file is not valid UTF-8.", "Save it as UTF-8.") : refuse(name, `The file cannot be read: ${error instanceof Error ? error.message : String(error)}.`, "Check its permissions.");
	}
}
function refuse(path, message, help) {
	const source = {
		path,
		text: ""
	};
	return {
		source,
		problem: {
			rule: "unreadable-file",
			severity: "error",
			message,
			help,
			location: {
				source,
				span: {
					start: 0,
					end: 0
				}
			}
		}
	};
}
function displayPath(root, absolute) {
	return relative(root, absolute).split(sep).join("/") || ".";
}

function createLoader(host, root) {
	const problems = [];
	const load = async (path) => {
		const { source, problem } = await loadSource(host, root, path);
		if (problem !== void 0) problems.push(problem);
		return problem === void 0 ? source : void 0;
	};
	const loadAll = async (paths) => {
		const sources = [];
		for (const path of new Set(paths)) sources.push(...[await load(path)].filter((source) => source !== void 0));
		return sources;
	};
	const findPaths = async ({ value, location }, key) => {
		if (findPatternFault(value) !== void 0) return [];
		const found = await host.findFiles([value], root);
		const existing = [];
		for (const path of found) if (await host.inspect(join(root, path)) !== void 0) existing.push(path);
		if (existing.length === 0) problems.push(noMatch(key, value, location));
		const inside = [];
		for (const path of existing) if (await isInside(host, root, path)) inside.push(path);
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
async function isInside(host, root, path) {
	const target = relative(await host.resolveLinks(root), await host.resolveLinks(join(root, path)));
	return target !== ".." && !/^(?:\.\.[/\\]|[/\\]|[A-Za-z]:)/u.test(target);
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
Name two: onpolicy check --policy POLICY --strategy STRATEGY`;
async function listWorkspace(host, options) {
	const today = chooseDay(host, options.today);
	const place = await findWorkspace(host, options);
	const { root } = place;
	const loader = createLoader(host, root);
	const config = place.config === void 0 ? void 0 : await loader.load(place.config);
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
	const listed = (await openConfig(config)).config;
	const loadListed = async (key) => loader.loadAll(await loader.findAll(listed?.[key] ?? [], key));
	const strategies = isNamed ? [] : await loader.findAll(listed?.strategies ?? [], "strategies");
	const basis = {
		today,
		config,
		policies: [...named.policies, ...named.policies.length > 0 ? [] : await loadListed("policies")],
		taxonomies: [...named.taxonomies, ...await loadListed("taxonomies")],
		waivers: [...named.waivers, ...await loadListed("waivers")],
		rules: [...named.rules, ...await loadListed("ruleFiles")],
		isSelection: isNamed && config !== void 0 || loader.problems.length > 0,
		problems: [...loader.problems, ...named.problems]
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
	for (const { path, isFound } of await expandFolders(host, paths)) {
		const source = known.has(path) ? void 0 : await loader.load(path);
		known.add(path);
		if (source === void 0) continue;
		const { kind, problems: faults } = await openKind(source);
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
			paths
		};
	}
	const [only] = paths;
	if (only !== void 0 && paths.length === 1) {
		const own = await findConfigIn(host, resolve(host, only));
		if (own !== void 0) return {
			root: dirname(own),
			config: own,
			paths: []
		};
	}
	const nearest = await findConfig(host);
	return {
		root: nearest === void 0 ? host.cwd : dirname(nearest),
		config: nearest,
		paths
	};
}
async function loadConfig(host, options) {
	const { config, root } = await findWorkspace(host, options);
	if (config === void 0) return {
		config: void 0,
		problems: []
	};
	const { source, problem } = await loadSource(host, root, config);
	return problem === void 0 ? {
		config: source,
		problems: []
	} : {
		config: void 0,
		problems: [problem]
	};
}
function resolve(host, path) {
	return isAbsolute(path) ? path : join(host.cwd, path);
}
async function expandFolders(host, paths) {
	const expanded = [];
	for (const path of paths) {
		const absolute = resolve(host, path);
		const isFolder = (await host.inspect(absolute))?.kind === "folder";
		const files = isFolder ? await host.findFiles(DOCUMENTS, absolute) : [];
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

const WIDTH = 80;
function renderOptionsFor(host, color) {
	return {
		palette: choosePalette(host, color),
		width: WIDTH
	};
}
function choosePalette(host, color) {
	if (color !== void 0) return color ? COLOUR : NO_COLOUR;
	if ((host.env["NO_COLOR"] ?? "") !== "") return NO_COLOUR;
	const forced = host.env["FORCE_COLOR"];
	if (forced === "0") return NO_COLOUR;
	if (forced !== void 0) return COLOUR;
	return host.isTerminal ? COLOUR : NO_COLOUR;
}

export { listWorkspace, loadConfig, loadWorkspace, openConfig, paintVerdict, placeText, renderAside, renderFinding, renderOptionsFor, wrapText };