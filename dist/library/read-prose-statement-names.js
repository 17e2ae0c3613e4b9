import { clip } from "./text-clip.js";
import { fingerprint } from "./text-fingerprint.js";
import { makeSlug } from "./text-slug.js";
import { textOfSpan } from "./read-prose-scope-of-names.js";

const WORDS_OF_ID = 6;
function nameSentence(statement) {
	const words = [leadOf(statement), textOfSpan(statement)].map(foldWords);
	return fingerprint([statement.modality, ...words]);
}
function foldWords(text) {
	return text.normalize("NFKC").toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu)?.join(" ") ?? "";
}
function createClauseIds(taken) {
	const used = new Set(taken);
	const counts = /* @__PURE__ */ new Map();
	return (statement) => {
		const words = foldWords(textOfSpan(statement)).split(" ").slice(0, WORDS_OF_ID).join(" ");
		const stem = `${makeSlug(words) ?? statement.modality}-${nameSentence(statement).slice(0, 6)}`;
		let count = counts.get(stem) ?? 1;
		let id = count === 1 ? stem : `${stem}-${count}`;
		for (; used.has(id); id = `${stem}-${count}`) count += 1;
		used.add(id);
		counts.set(stem, count);
		return id;
	};
}
function titleOfStatement(statement) {
	const text = textOfSpan(statement).replaceAll(/\s+/gu, " ").trim();
	const lead = leadOf(statement);
	return clipWords(lead === "" ? text : `${lead} ${text}`);
}
const LONGEST_TITLE = 120;
function clipWords(text) {
	if (text.length <= LONGEST_TITLE) return text;
	const end = text.lastIndexOf(" ", LONGEST_TITLE);
	return end < LONGEST_TITLE / 2 ? clip(text) : `${text.slice(0, end).replace(/[,;:]$/u, "")} \u2026`;
}
const LONGEST_LEAD = 40;
const WHOLE = /^\P{L}*\p{Lu}.*[.!?]\P{L}*$/su;
function leadOf({ passage, span }) {
	const { role, lead } = passage;
	if (lead === void 0 || role !== "item" && role !== "cell") return "";
	const text = lead.inline.text.replaceAll(/\s+/gu, " ").trim();
	if (/[.!?]$/u.test(text)) return "";
	if (!text.endsWith(":") && WHOLE.test(textOfSpan({
		passage,
		span
	}))) return "";
	const last = text.slice(Math.max(text.lastIndexOf(". "), text.lastIndexOf("! "), text.lastIndexOf("? ")) + 1).trim();
	if (last.length <= LONGEST_LEAD) return last;
	return `\u2026${last.slice(-40).replace(/^\S*\s/u, " ")}`;
}

export { createClauseIds, foldWords, nameSentence, titleOfStatement };