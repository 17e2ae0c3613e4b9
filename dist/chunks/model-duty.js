const AUTHORITIES = [
	"law",
	"regulator",
	"group",
	"company",
	"department",
	"team"
];
const DEFAULT_CLAUSE = "default";

const BY_LATIN = [
	"aаα",
	"bв",
	"cсϲ",
	"eеε",
	"gց",
	"hһн",
	"iіιı",
	"jјϳ",
	"kкκ",
	"lӏ",
	"mм",
	"nոη",
	"oоοօ",
	"pрρ",
	"qԛգ",
	"sѕ",
	"tтτ",
	"uսυ",
	"vνѵ",
	"wԝ",
	"xхχ",
	"yуγү"
];
const LOOK_ALIKES = new Map(BY_LATIN.flatMap((letters) => {
	const [latin = "", ...others] = letters;
	return others.map((other) => [other, latin]);
}));

function foldName(text) {
	if (PLAIN.test(text)) return text.toLowerCase().replace(SEPARATORS, "");
	return text.normalize("NFKD").replace(INVISIBLE, "").toLowerCase().replace(FOREIGN, (letter) => LOOK_ALIKES.get(letter) ?? letter).replace(SEPARATORS, "").normalize("NFC");
}
const PLAIN = /^[\x20-\x7e]*$/;
const SEPARATORS = /[\s\p{Pd}_]+/gu;
const INVISIBLE = /[\p{M}\p{Default_Ignorable_Code_Point}]+/gu;
const FOREIGN = /[\u0131\u0370-\u058f]/gu;

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

const DUTY_KINDS = [
	"approval",
	"disclosure",
	"record",
	"training",
	"consent",
	"control"
];

export { AUTHORITIES, DEFAULT_CLAUSE, DUTY_KINDS, SHIPPED_FACETS, foldName };