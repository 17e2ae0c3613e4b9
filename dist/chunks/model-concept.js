function foldName(text) {
	if (PLAIN.test(text)) return text.toLowerCase().replace(SEPARATORS, "");
	return text.normalize("NFKD").replace(INVISIBLE, "").toLowerCase().replace(SEPARATORS, "").normalize("NFC");
}
const PLAIN = /^[\x20-\x7e]*$/;
const SEPARATORS = /[\s\p{Pd}_]+/gu;
const INVISIBLE = /[\p{M}\p{Default_Ignorable_Code_Point}]+/gu;

const SHIPPED_FACETS = [
	"tool",
	"tactic",
	"actor",
	"account",
	"time",
	"device",
	"region",
	"audience",
	"content",
	"data",
	"payment",
	"ai"
];

export { SHIPPED_FACETS, foldName };