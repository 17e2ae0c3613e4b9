import { clip } from "./text-clip.js";
import { DOCUMENT_KINDS } from "./read-validate-document.js";
import { suggestNearest } from "./text-nearest.js";
import { findValue } from "./read-syntax-data-node.js";

const starts = /* @__PURE__ */ new WeakMap();
function lineStarts(source) {
	const known = starts.get(source);
	if (known !== void 0) return known;
	const found = [0];
	const { text } = source;
	for (let index = 0; index < text.length; index += 1) {
		const code = text.charCodeAt(index);
		if (code === 10 || code === 13 && text.charCodeAt(index + 1) !== 10) found.push(index + 1);
	}
	starts.set(source, found);
	return found;
}
function positionOf(source, offset) {
	const lines = lineStarts(source);
	let low = 0;
	let high = lines.length - 1;
	while (low < high) {
		const middle = low + high + 1 >> 1;
		if ((lines[middle] ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	return {
		line: low + 1,
		column: offset - (lines[low] ?? 0) + 1,
		offset
	};
}
function startOfLine(source, offset) {
	return offset - positionOf(source, offset).column + 1;
}
function lineText(source, line) {
	const lines = lineStarts(source);
	const start = lines[line - 1] ?? source.text.length;
	let end = lines[line] ?? source.text.length;
	while (end > start && isLineEnd(source.text.charCodeAt(end - 1))) end -= 1;
	return source.text.slice(start, end);
}
function isLineEnd(code) {
	return code === 10 || code === 13;
}
function placeOf({ source, span }) {
	const start = positionOf(source, span.start);
	const place = {
		file: source.path,
		start,
		end: positionOf(source, span.end)
	};
	return source.text === "" ? place : {
		...place,
		line: lineText(source, start.line)
	};
}

const SUPPRESSION_REACHES = [
	"all",
	"quality",
	"none"
];
const DEFAULT_REACH = "quality";
const ABOUT_SUPPRESSIONS = /* @__PURE__ */ new Set([
	"expired-suppression",
	"malformed-suppression",
	"refused-suppression",
	"suppression-without-reason",
	"too-many-suppressions",
	"unknown-rule-in-suppression",
	"unused-suppression"
]);
function isAboutSuppression(rule) {
	return ABOUT_SUPPRESSIONS.has(rule);
}

const KINDS = DOCUMENT_KINDS.filter((kind) => kind !== "config");
function isMarkdown(path) {
	return /\.(?:md|markdown)$/iu.test(path);
}
function checkKind(map, expected) {
	const node = findValue(map, "kind");
	const said = node?.kind === "scalar" ? node.value : void 0;
	if (node === void 0 || said === expected) return void 0;
	const other = KINDS.find((kind) => kind === said);
	const isConfig = expected === "config";
	if (other === void 0) return isConfig ? void 0 : unknownKind(node);
	return {
		rule: "wrong-kind",
		severity: "error",
		message: `This is said to be a ${other}, where a ${expected} is expected.`,
		help: isConfig ? "Name a config here, and list this document in it." : `List it among the ${other} documents, or write \`kind: ${expected}\`.`,
		location: node.location
	};
}
function unknownKind(node) {
	const said = node.kind === "scalar" ? node.value : void 0;
	return {
		rule: "wrong-kind",
		severity: "error",
		message: `There is no kind of document ${clip(JSON.stringify(said ?? null))}.`,
		help: suggestNearest(String(said), KINDS) ?? `Kinds: ${KINDS.join(", ")}.`,
		location: node.location
	};
}

export { DEFAULT_REACH, SUPPRESSION_REACHES, checkKind, isAboutSuppression, isMarkdown, placeOf, startOfLine };