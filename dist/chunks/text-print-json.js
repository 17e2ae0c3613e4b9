import { replaceActive } from "./text-escape-terminal.js";

const REPLACEMENT = 65533;
function printJson(value) {
	return `${JSON.stringify(value, void 0, 2).split("\n").map(escapeLine).join("\n")}\n`;
}
function escapeLine(line) {
	const wellFormed = line.replaceAll(/\\(?:\\|u(d[89a-f][0-9a-f]{2}))/gu, (escape, half) => half === void 0 ? escape : writeEscape(REPLACEMENT));
	return replaceActive(wellFormed, writeEscape);
}
function writeEscape(code) {
	return `\\u${code.toString(16).padStart(4, "0")}`;
}

export { printJson };