import { UsageError } from "./shell-usage-error.js";
import { formatDay, parseDay } from "./model-day.js";
import { readConfig, readKind } from "./read-read-config.js";
import { COLOUR, NO_COLOUR } from "./report-terminal-palette.js";
import { dirname, isAbsolute, join, relative, sep } from "node:path";

async function openConfig(source, extended) {
	if (source === void 0) return {
		config: void 0,
		wanted: [],
		problems: []
	};
	const { value, problems } = await readConfig(source, extended);
	return {
		config: value?.config,
		wanted: value?.wanted ?? [],
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

async function isInside(host, root, path) {
	const target = relative(await host.resolveLinks(root), await host.resolveLinks(path));
	return target !== ".." && !/^(?:\.\.[/\\]|[/\\]|[A-Za-z]:)/u.test(target);
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
	if (!await isFile(host, path) || !await isInside(host, dirname(path), path)) return false;
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

export { chooseDay, findConfig, findConfigIn, isInside, loadSource, openConfig, openKind, renderOptionsFor };