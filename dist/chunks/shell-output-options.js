import { escapeTerminal } from "./text-escape-terminal.js";
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
async function openKind(source, parser) {
	const { value, problems } = await readKind(source, parser);
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

const FAILURES = {
	ENOENT: ["There is no such file.", "Check the path."],
	ENOTDIR: ["There is no such file.", "Check the path."],
	ENAMETOOLONG: ["There is no such file.", "Check the path."],
	ELOOP: ["This link leads round in a circle, or was put in the place of a file.", "Put the document itself there."],
	ENXIO: ["This is no file.", "Name a document."]
};
function describeFailure(error) {
	const code = error instanceof Error && "code" in error ? String(error.code) : "";
	return FAILURES[code] ?? [`The file cannot be read${code === "" ? "" : ` (${code})`}.`, "Check its permissions."];
}

function nameEncoding(bytes) {
	const known = SIGNATURES.find(([, signature]) => signature.every((byte, index) => bytes[index] === byte));
	if (known !== void 0) return known[0];
	const start = bytes.subarray(0, 1e3);
	if (isEverySecondZero(start)) return "UTF-16 without a mark";
	return start.some((byte) => byte < 9 || byte > 13 && byte < 32 && byte !== 27) ? "no text" : void 0;
}
const SIGNATURES = [
	["UTF-32", [
		255,
		254,
		0,
		0
	]],
	["UTF-32", [
		0,
		0,
		254,
		255
	]],
	["UTF-16", [255, 254]],
	["UTF-16", [254, 255]],
	["a PDF", [
		37,
		80,
		68,
		70
	]],
	["a picture", [
		137,
		80,
		78,
		71
	]],
	["a picture", [
		255,
		216,
		255
	]],
	["a zip archive, such as a Word document", [
		80,
		75,
		3,
		4
	]],
	["a document of an old Word", [
		208,
		207,
		17,
		224
	]],
	["a gzip archive", [31, 139]]
];
function isEverySecondZero(bytes) {
	const zeros = [0, 0];
	for (const [index, byte] of bytes.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
	return Math.max(...zeros) > bytes.length / 4 && Math.min(...zeros) < bytes.length / 50;
}

const MEBIBYTE = 1048576;
const LARGEST_FILE = MEBIBYTE;
const LARGEST_TAXONOMY = 2 * MEBIBYTE;
async function loadSource(host, reach, path) {
	const { root, limit } = typeof reach === "string" ? {
		root: reach,
		limit: LARGEST_FILE
	} : reach;
	const absolute = isAbsolute(path) ? path : join(root, path);
	const name = displayPath(root, absolute);
	let content;
	try {
		content = await host.readFile(absolute, limit);
	} catch (error) {
		return refuse(name, ...describeFailure(error));
	}
	switch (content.kind) {
		case "folder":
		case "other": return refuse(name, "This is no file.", "Name a document, not a folder.");
		case "swapped": return refuse(name, "The file was replaced while it was opened.", "Run again when nothing writes there.");
		case "large": return refuse(name, `The file is larger than ${limit / MEBIBYTE} MiB (${content.size} bytes).`, "Split it, or keep what is no document elsewhere.");
		case "file":
			if (isBelow(root, absolute) && !isBelow(await host.resolveLinks(root), content.path)) return refuse(name, "This is a link that leads out of the workspace.", "Put the document itself there.");
			return decode(name, content.bytes);
	}
}
function decode(path, bytes) {
	try {
		const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
		if (!text.startsWith("\ufeff")) return { source: {
			path,
			text
		} };
		return refuse(path, "The file begins with two byte order marks (U+FEFF).", "Remove them; UTF-8 needs none.");
	} catch {
		const encoding = nameEncoding(bytes);
		return refuse(path, `The file is not valid UTF-8${encoding === void 0 ? "" : `: it seems to be ${encoding}`}.`, "Save it as UTF-8.");
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
function isBelow(folder, path) {
	const way = relative(folder, path);
	return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
function displayPath(root, absolute) {
	return relative(root, absolute).split(sep).join("/") || ".";
}

async function isInside(host, root, path) {
	return isBelow(await host.resolveLinks(root), await host.resolveLinks(path));
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
	if (second !== void 0) throw new UsageError(`There are two configs, ${found.join(" and ")}, in ${escapeTerminal(folder)}: keep one.`);
	return first === void 0 ? void 0 : join(folder, first);
}
async function isFile(host, path) {
	return (await host.inspect(path))?.kind === "file";
}
async function hasManifestKey(host, path) {
	if (!await isFile(host, path) || !await isInside(host, dirname(path), path)) return false;
	try {
		const content = await host.readFile(path, LARGEST_FILE);
		if (content.kind !== "file") return false;
		const manifest = JSON.parse(new TextDecoder().decode(content.bytes));
		return typeof manifest === "object" && manifest !== null && Object.hasOwn(manifest, "onpolicy");
	} catch {
		return false;
	}
}

const WIDTH = 80;
function renderOptionsFor(host, color) {
	return {
		palette: isColoured(host, color) ? COLOUR : NO_COLOUR,
		width: WIDTH
	};
}
function isColoured(host, color) {
	if (color !== void 0) return color;
	if ((host.env["NO_COLOR"] ?? "") !== "") return false;
	const forced = host.env["FORCE_COLOR"];
	return forced === void 0 ? host.isTerminal : forced !== "0";
}

export { LARGEST_FILE, LARGEST_TAXONOMY, chooseDay, findConfig, findConfigIn, isColoured, isInside, loadSource, openConfig, openKind, renderOptionsFor };