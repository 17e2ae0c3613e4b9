import { LOOK_ALIKES } from "./taxonomy-look-alikes.js";

function foldName(text) {
	if (PLAIN.test(text)) return text.toLowerCase().replace(SEPARATORS, "");
	return text.normalize("NFKD").replace(INVISIBLE, "").toLowerCase().replace(FOREIGN, (letter) => LOOK_ALIKES.get(letter) ?? letter).replace(SEPARATORS, "").normalize("NFC");
}
const PLAIN = /^[\x20-\x7e]*$/;
const SEPARATORS = /[\s\p{Pd}_]+/gu;
const INVISIBLE = /[\p{M}\p{Default_Ignorable_Code_Point}]+/gu;
const FOREIGN = /[\u0131\u0370-\u058f]/gu;

export { foldName };