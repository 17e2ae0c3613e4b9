import { findDisguise, writeCodePoints } from "./taxonomy-disguise.js";
import { clip } from "./text-clip.js";

const SPLIT = /\p{L}(?:[*_~`]+|<[^<>]*>|\[(?=\p{L}{2})|\](?:\([^()]*\)|\[[^\]]*\])?)+\p{L}/u;
const ESCAPED = /&#(?:x0*(?:3[0-9]|[46][1-9a-f]|[57][0-9a])|0*(?:4[89]|5[0-7]|6[5-9]|[78]\d|90|9[7-9]|1[01]\d|12[0-2]));/iu;
function describeDisguise({ value: text, location }, concept) {
	const written = location.source.text.slice(location.span.start, location.span.end);
	const odd = findDisguise(text, concept);
	const how = odd.length > 0 ? `holds characters that look like others or like none (${writeCodePoints(odd)})` : written !== text && (SPLIT.test(written) || ESCAPED.test(written)) ? "is split by markup or written with references" : void 0;
	if (how === void 0) return void 0;
	return {
		rule: "disguised-name",
		severity: "warning",
		message: `"${clip(text)}" is read as ${concept.label}, but ${how}, so that a reader or a search may miss it.`,
		help: `Write "${concept.label}" in plain letters.`,
		location
	};
}

export { describeDisguise };