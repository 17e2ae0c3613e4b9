import { LOOK_ALIKES } from "./taxonomy-fold-name.js";

const OVERLAY = /[\u0334-\u0338\u20d2-\u20d3\u20d8-\u20da\u20e5-\u20eb]/u;
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/u;
const JOINED = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Mongolian}\p{Extended_Pictographic}]/u;
function findDisguise(text, concept) {
	if (/^[\x20-\x7e]*$/u.test(text)) return [];
	const plain = toPlain(text);
	const { id, label, aliases, formerly, domains } = concept;
	if ([
		id,
		label,
		...aliases,
		...formerly,
		...domains
	].some((name) => toPlain(name) === plain)) return [];
	return [...new Set(Array.from(text))].filter((char) => isOdd(char, text));
}
function findMixture(text) {
	const mixed = (text.match(/[\p{L}\p{M}]+/gu) ?? []).filter((word) => /\p{Script=Latin}/u.test(word) && Array.from(word).some(looksLatin));
	return [...new Set(mixed.flatMap((word) => Array.from(word).filter(looksLatin)))];
}
function writeCodePoints(chars) {
	const codes = chars.map((char) => `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`);
	return codes.length > 5 ? `${codes.slice(0, 5).join(", ")} and more` : codes.join(", ");
}
function toPlain(text) {
	return text.replaceAll("\u212a", "\0K").normalize("NFD").replaceAll(/\p{M}/gu, (mark) => OVERLAY.test(mark) || INVISIBLE.test(mark) ? mark : "").replaceAll(/[\s\p{Pd}_]+/gu, "").toLowerCase();
}
function isOdd(char, text) {
	if (INVISIBLE.test(char)) return !JOINED.test(text);
	return OVERLAY.test(char) || looksLatin(char) || /[a-z\d]/iu.test(compatible(char));
}
function looksLatin(char) {
	return LOOK_ALIKES.has(char.toLowerCase()) && !/\p{Script=Latin}/u.test(char);
}
function compatible(char) {
	if (LOOK_ALIKES.has(char)) return LOOK_ALIKES.get(char) ?? "";
	const decomposed = char.normalize("NFKC");
	return decomposed === char || /^\p{M}*$/u.test(char) ? "" : decomposed;
}

export { findDisguise, findMixture, writeCodePoints };